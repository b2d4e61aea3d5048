"""What the name of a channel says of its kind, in the five languages, and where it says nothing."""

import pytest

from twohats.business.rules.contacts import name_key
from twohats.business.rules.profile import NOWHERE, SHIPPED_CHANNELS, guess_kind, read_kind, shipped_keys
from twohats.words import LANGUAGES, say, speaking

NAMES = {
    "paid": "Google Ads · Facebook ad · AdWords · PPC · Bing CPC · sponsored post · newspaper advert "
    "· Paid social · Trade fair · Zeitungsanzeige · Google-Werbung "
    "· Inserat · bezahlt · Anuncio en Facebook · Publicidad · Búsqueda de pago "
    "· Petite annonce · Publicité Instagram · Lien payant · Anúncio no jornal · Publicidade · Tráfego pago",
    "owned": "Website · web site · Webseite · Homepage · Onlineshop-Website · Web shop · Newsletter · Rundbrief "
    "· E-Mail · Kontaktformular · Sitio web · Página web · Boletín · Correo · Site internet · Lettre d’information · "
    "Courriel · Formulaire · Site · Boletim · our own list · Organic search",
    "earned": "Press · Google reviews · Newspaper · Zeitung · Presse · Zeitungsartikel · Prensa · Reseñas · Journal "
    "· Avis Google · Imprensa · Jornal local · Avaliações",
    "referral": "Referral · recommended by a friend · Word of mouth · Neighbour · Neighbor · Empfehlung "
    "· empfohlen von Müller · Nachbar · Nachbarin · Bekannte · Mundpropaganda · Freunde · Recomendación · Vecino "
    "· Boca a boca · Un amigo · Recommandation · Bouche à oreille · Voisin · Un ami · Recomendação · Vizinho "
    "· Passa-palavra · Indicação",
    "repeat": "Repeat customer · Existing client · Stammkunde · Bestandskundin · Cliente recurrente · Cliente habitual "
    "· Client fidèle · Client existant · Cliente recorrente",
    "walk-in": "Walk-in · Passing by · Phone-in · Laufkundschaft · im Laden · De paso · De passage · Espontâneo",
    "unknown": "google · Google · Facebook · instagram · LinkedIn · Flyer · flyers · print · Meta · TikTok · Unknown "
    "· unbekannt · Unbekannte Quelle · desconocido · Inconnu · desconhecido · Downtown · Radio · Plakat · Organisation "
    "· Express · Todo el mundo · Workshop · Référencement · ? · 42",
}


@pytest.mark.parametrize(("kind", "name"), [(kind, name) for kind in NAMES for name in NAMES[kind].split(" · ")])
def test_a_name_says_its_kind_or_nothing(kind: str, name: str) -> None:
    assert guess_kind(name) == kind


@pytest.mark.parametrize(("name", "kind"), SHIPPED_CHANNELS)
def test_what_ships_is_of_the_kind_its_name_says(name: str, kind: str) -> None:
    assert guess_kind(name) == kind


def test_nobody_knows_is_said_alike_in_every_language_of_the_program() -> None:
    said = set()
    for language in LANGUAGES:
        with speaking(language):
            said.add(name_key(say(SHIPPED_CHANNELS[-1][0])))
    assert said == NOWHERE


@pytest.mark.parametrize("typed", ["indicação", "Indicação", "recomendação", "referral"])
def test_a_kind_is_read_by_the_word_for_it_and_by_others(typed: str) -> None:
    with speaking("pt_PT"):
        assert read_kind(typed) == "referral"
        assert read_kind("outra coisa") == "outra coisa"


def test_referrals_are_one_channel_that_ships_under_either_portuguese_name() -> None:
    with speaking("pt_PT"):
        assert {"indicacao", "recomendacao"} <= shipped_keys()
