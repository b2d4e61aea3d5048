"""The people of the sample business: invented, each with one name, one address and one number."""

from collections.abc import Iterator
from random import Random

from twohats.business.rules.contacts import Person, name_key

# By the language they are addressed in: first names, then family names.
_NAMES = {
    "pt": ("Ana Tiago Marta Rui Leonor Duarte Inês Gonçalo", "Ferreira Bragança Lourenço Vidal Teles Caldeira Pinhal"),
    "pl": ("Kasia Marek Zofia Paweł Hania Tomasz", "Wrona Zielonka Majcher Dobrowol Sikorka Jasny"),
    "de": ("Greta Jonas Anneke Till Frieda Ruben", "Becker Althoff Lindner Rehbein Vogtmann Sandkamp"),
    "it": ("Luca Chiara Matteo Ilaria Dario Bianca", "Romano Belluco Fontanella Grassetti Morandelli Pace"),
    "fr": ("Élodie Bastien Maëlle Quentin Solène Yanis", "Rivoire Delmas Charbonnel Tessier Aubrac Lenoble"),
    "nl": ("Sanne Joris Femke Daan Lotte Bram", "Veldman Hoekstra Zijlmans Terpstra Kuipersoord Vliet"),
    "sv": ("Olle Astrid Nils Elin Saga Viggo", "Lind Hedvall Norrby Åkerlund Strandh Ekblom"),
    "uk": ("Nina Ostap Daryna Taras Olena Maksym", "Petrov Lysenkova Hrytsai Bondarchenko Marchuk Koval"),
    "en": ("Mary Emeka Siobhan Gareth Ngozi Colin", "Okafor Adeyoung Pemberly Rowntree Llewell Askew"),
    "es": ("Lucía Iker Nuria Álvaro Maite Hugo", "Novaleda Carrascal Echeberri Montalvo Robledal Saavedra"),
    "el": ("Eleni Nikos Danae Petros", "Kalamaras Vlachou Raptis Stavridou"),
    "cs": ("Jana Vojtěch Tereza Ondřej", "Novák Havlová Dvorský Kolářová"),
}

_ORGANISATIONS = (
    "Café Ribeira Nova, Becker & Sons, Dental practice Harbour 9, Bakery Elm Street, Pension Sete Colinas, "
    "Yoga Room Graça, Lind Architects, Petit Marché, Tailor Zielonka, Bookshop Two Cats, Romano Foods, "
    "Vet at the Park, Guesthouse Alecrim, Studio Veldman, Wine Bar Tonel, Language School Babel & Co, "
    "Florist Campânula, Physio Rehbein, Bike Repair Roda Livre, Notary Office Caldeira"
).split(", ")

_ONE_IN = 8
_NAMED_ELSEWHERE = frozenset(
    "Ana Ferreira, Greta Becker, Mary Okafor, Luca Romano, Olle Lind, Nina Petrov, Jana Novák".split(", ")
)


def invent_people(rng: Random) -> Iterator[Person]:
    """People without end, until the names run out (about four hundred); no two share a name."""
    names = [
        (f"{first} {last}", language)
        for language, (firsts, lasts) in _NAMES.items()
        for first in firsts.split()
        for last in lasts.split()
        if f"{first} {last}" not in _NAMED_ELSEWHERE
    ]
    rng.shuffle(names)
    firms = list(_ORGANISATIONS)
    rng.shuffle(firms)
    for number, (name, language) in enumerate(names):
        firm = firms.pop() if firms and number % _ONE_IN == _ONE_IN - 1 else ""
        yield make_person(name, number, rng, organisation=firm, language=language)


def make_person(name: str, number: int, rng: Random, *, organisation: str = "", language: str = "") -> Person:
    """A person with an address in a reserved domain and a number from a range nobody is given."""
    address = ".".join(name_key(name).split())
    reached = rng.random()
    return Person(
        name=name,
        organisation=organisation,
        email=f"{address}@example.com" if reached < 0.85 else "",  # noqa: PLR2004  # most leave an address
        phone=f"+351 900 {number // 1000 + 100:03} {number % 1000:03}" if reached > 0.25 else "",  # noqa: PLR2004  # many a number
        language=language,
        place=_PLACES[number % len(_PLACES)],
        address=_address(number) if number % 3 else "",
    )


# Streets that no town has, in towns around the firm's own.
_PLACES = ("Lisboa", "Lisboa", "Almada", "Lisboa", "Oeiras", "Cascais", "Lisboa", "Amadora", "Sintra")
_STREETS = ("Rua do Exemplo", "Travessa da Amostra", "Largo do Ensaio", "Avenida da Maqueta", "Beco do Modelo")


def _address(number: int) -> str:
    street, place = _STREETS[number % len(_STREETS)], _PLACES[number % len(_PLACES)]
    return f"{street} {number % 88 + 1}, {1000 + number * 7 % 999}-{100 + number % 800} {place}"
