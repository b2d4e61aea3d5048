"""The kinds of record that can be taken in, and the fields of each with the headings they are known by."""

import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from twohats.business.rules.joining import JOINED
from twohats.errors import RuleError

Type = Literal["text", "date", "money", "number", "month"]


@dataclass(frozen=True, slots=True)
class Field:
    """One thing that can be taken in.

    Attributes:
        name: what `--map` calls it.
        type: how its text is read.
        synonyms: folded headings it is known by, the surest first; its own name leads.
        digits: whether a text may be digits alone, as the number of a customer or a phone.
    """

    name: str
    type: Type
    synonyms: tuple[str, ...]
    digits: bool = False


@lru_cache(maxsize=4096)
def fold(text: str) -> str:
    """A heading without case, accents, spaces and punctuation: `E-Mail 1 - Value` is `email1value`."""
    decomposed = unicodedata.normalize("NFKD", text).casefold()
    return "".join(character for character in decomposed if character.isalnum())


def _field(name: str, kind: Type, synonyms: str = "", *, digits: bool = False) -> Field:
    return Field(name, kind, (fold(name), *synonyms.split()), digits)


_EXTERNAL_ID = "id recordid number nummer numero uid guid"
_NAME = """fullname contactname personname person displayname completename customername clientname firstandlastname
    associatedcontact primarycontact contactperson ansprechpartner vollername kundenname nombrecompleto
    nombreyapellidos nomcomplet nometprenom nomecompleto nombre nom nome contact kontakt contacto contato
    imieinazwisko nazwaklienta"""
_ORGANISATION = """organization organisationname organizationname company companyname account accountname business
    businessname firm employer firma firmenname unternehmen organisationsname empresa compania sociedad organizacion
    entreprise societe raisonsociale organizacao associatedcompany
    nazwafirmy nazwa"""
_EMAIL = """emailaddress email1value emailaddress1 emailaddresses personemailwork personemail primaryemail
    workemail emailwork contactemail customeremail email1 mail mailadresse emailadresse correo correoelectronico
    courriel adressemail adresseemail adresseelectronique enderecodeemail emailpersonal personemailhome homeemail
    adresemail mailadres"""
_PHONE = """phonenumber phone1value telephone telephonenumber personphone contactphonenumber contactphone
    customerphone primaryphone mobile mobilephone mobilephonenumber cellphone cell businessphone workphone homephone
    tel phone1 telefon telefonnummer rufnummer handy mobil mobiltelefon telefono movil celular telefone telemovel
    portable numerodetelephone
    telemovel numertelefonu nrtelefonu telkom komorka"""
_CHANNEL = """source leadsource originalsource originaltrafficsource leadchannel campaignchannel sourcechannel
    medium utmsource utmmedium howdidyouhear howdidyouhearofus howdidyouhearaboutus referralsource metus platform kanal
    howdidtheyhear howdidtheyhearofus howdidtheyhearaboutus howtheyheard howtheyheardofus howtheyfoundus heardofus
    heardfrom wheredidtheyhear wheretheymetus foundus foundusvia
    wherewemeetpeople wowirmenschentreffen dondeencontramosalagente ounousrencontronslesgens ondeencontramosaspessoas
    quelle leadquelle herkunft woher wohergehort woherkennensieuns wiegefunden wieaufunsaufmerksam aufmerksamdurch
    canal fuente origen comonosconocio comonoshaconocido procedencia
    origine provenance commentnousavezvousconnus connupar fonte origem comonosconheceu
    zrodło zrodłokontaktu"""
_CAMPAIGN = """campaignname primarycampaign utmcampaign adcampaign kampagne kampagnenname campana campagne
    campanha nombredelacampana nomdelacampagne nomedacampanha"""
_NOTE = """notes comment comments description remark remarks details memo notecontent message notiz notizen
    bemerkung bemerkungen kommentar beschreibung verwendungszweck nota notas comentario comentarios observaciones
    descripcion commentaire commentaires remarque description observacoes descricao libelle concepto
    uwagi notatki opis komentarz"""
_DATE = """datum fecha data transactiondate invoicedate orderdate saledate salesdate paymentdate purchasedate
    bookingdate documentdate day reportingstarts starts rechnungsdatum belegdatum buchungsdatum buchungstag
    verkaufsdatum auftragsdatum zahlungsdatum tag fechadefactura fechadeventa fechadepago datedefacture datedevente
    datedepaiement datadafatura datadavenda jour dia when createdat created
    datasprzedazy datawystawienia datafaktury"""
_CREATED = """created createdat createdate createddate datecreated creationdate createdtime creationtime
    leadcreated leadcreatedtime added addedon dateadded addtime dealcreatedat leadcreatedon optintime
    confirmtime submittedat submitted timestamp date receivedon enquirydate inquirydate erstelltam angelegtam
    erstellungsdatum anlagedatum eingang datum fecha fechadecreacion creado creadoel datedecreation creele
    datadecriacao criadoem data
    datautworzenia datadodania utworzono"""
_OPENED = (
    "opened opendate engagedate startdate dealcreated dealcreatedon dealdealcreated quotedon quotesent quotesenton"
)
_AMOUNT = """total amountnet netamount net totalamount nettotal value sum price revenue betrag nettobetrag netto
    summe gesamt gesamtbetrag umsatz importe monto importeneto montant montanttotal montantht valor valortotal
    quantia subtotal totalprice linetotal lineamount sales turnover
    kwota kwotanetto wartosc wartoscnetto"""

_PERSON = (
    _field("name", "text", _NAME),
    _field("organisation", "text", _ORGANISATION),
    _field("email", "text", _EMAIL),
    _field("phone", "text", _PHONE, digits=True),
)
_PLACE = """city town hometown homecity businesscity mailingcity billingcity shippingcity addresscity area
    suburb wheretheyare townorarea ortodergebiet poblacionozona villeouregion localidadeouzona
    locality ort stadt wohnort ciudad localidad poblacion ville commune cidade localidade concelho
    miasto miejscowosc plaats"""
_ADDRESS = """fulladdress address1formatted postaladdress mailingaddress streetaddress homeaddress businessaddress
    billingaddress shippingaddress organizationaddress street anschrift adresse postanschrift direccion
    domicilio adressepostale endereco morada
    adres adreskorespondencyjny ulica"""
# A ledger that names no town tells at least the country.
_COUNTRY = """country customercountry billingcountry shippingcountry countryregion land pais pays paese"""
_CURRENCY = """currencycode ordercurrency dealcurrency waehrung wahrung devise moneda moeda waluta valuta"""
# Whoever wants no more letters is taken in as such.
_UNSUBSCRIBED = """unsubscribedfromallemail unsubtime unsubscribetime unsubscribedat emailoptout optedoutofemail
    hasoptedoutofemail optedout optout donotemail donotcontact abgemeldet desinscrit dadodebaja wypisany"""

_DOCUMENT = """invoice invoiceno invoicenumber invoiceid documentnumber documentno receipt receiptno receiptnumber
    orderid ordernumber orderno order transactionid transactionno transactionnumber voucher reference ref
    rechnung rechnungsnummer rechnungsnr belegnummer belegnr beleg auftragsnummer factura numerodefactura
    faktura numerfaktury nrfaktury
    facturano facture numerodefacture fatura numerodafatura documento"""


def _united(leads: tuple[Field, ...], deals: tuple[Field, ...]) -> tuple[Field, ...]:
    """The fields of leads and of the deals they became: what both have once, and the lead a deal names not at all."""
    asked = {field.name for field in leads}
    own = (field for field in deals if field.name not in {*asked, "lead", "opened_on"})
    return (*leads, *own, _field("opened_on", "date", _OPENED))


FIELDS: dict[str, tuple[Field, ...]] = {
    "leads": (
        _field("external_id", "text", "leadid leadnumber contactid customerid " + _EXTERNAL_ID, digits=True),
        *_PERSON,
        _field("channel", "text", _CHANNEL),
        _field("campaign", "text", _CAMPAIGN),
        _field("segment", "text", "segmentname audience list listname tags group zielgruppe segmento publico"),
        _field(
            "need",
            "text",
            """enquiry inquiry request interest interestedin projecttype service whattheyneed product leadtitle
            bedarf anfrage interesse anliegen necesidad solicitud interes besoin demande necessidade pedido""",
        ),
        _field("created_on", "date", _CREATED + " since"),
        _field("place", "text", _PLACE),
        _field("address", "text", _ADDRESS),
        _field("unsubscribed", "text", _UNSUBSCRIBED, digits=True),
        _field("note", "text", _NOTE),
    ),
    "deals": (
        _field("external_id", "text", "opportunityid dealid " + _EXTERNAL_ID, digits=True),
        _field("lead", "text", "leadid leadnumber leadexternalid", digits=True),
        *_PERSON,
        _field(
            "title",
            "text",
            """dealtitle dealname opportunityname opportunity deal subject project projectname titel projekt
            titulo proyecto titre projet projeto product productname service produkt producto produit produto""",
        ),
        _field(
            "stage",
            "text",
            """dealstage opportunitystage salesstage stagename pipelinestage dealstatus status phase
            dealphase etapa fase etape estado statut""",
        ),
        _field(
            "amount",
            "money",
            "dealvalue dealamount closevalue opportunityamount expectedrevenue dealsize " + _AMOUNT,
        ),
        _field("currency", "text", _CURRENCY),
        _field("result", "text", "outcome wonlost wonorlost ergebnis resultado resultat wynik"),
        _field(
            "opened_on",
            "date",
            f"{_OPENED} {_CREATED}",
        ),
        _field(
            "expected_close",
            "date",
            """expectedclosedate dealexpectedclosedate expectedclosingdate forecastclosedate estimatedclosedate
            forecastdate targetclosedate mayclose erwarteterabschluss voraussichtlichesabschlussdatum cierreprevisto
            fechaprevistadecierre fechadecierreprevista cloturprevue dateprevuedecloture fechoprevisto
            dataprevistadefechamento""",
        ),
        _field(
            "closed_on",
            "date",
            """closedate closed closeddate closingdate dealclosedon dealclosedate wontime wondate losttime
            dealwontime closedon
            abschlussdatum abschlussam abschluss abgeschlossenam geschlossenam fechadecierre
            cerradoel datedecloture clotureele datadefechamento fechadoem""",
        ),
        _field(
            "lost_reason",
            "text",
            """deallostreason lossreason closedlostreason reasonlost reasonforloss verlustgrund absagegrund
            motivodeperdida razondeperdida motifdeperte raisondelaperte motivodaperda""",
        ),
        _field("channel", "text", _CHANNEL),
        _field("document", "text", _DOCUMENT, digits=True),
        _field("note", "text", _NOTE),
    ),
    "sales": (
        _field("date", "date", _DATE),
        _field(
            "document",
            "text",
            _DOCUMENT,
            digits=True,
        ),
        _field(
            "contact",
            "text",
            """customer customerid customername client clientid clientname buyer billto account accountname company
            companyname customernumber customerno email customeremail name kunde kundennummer kundennr kundenname
            debitor firma cliente clienteid nombredelcliente acheteur nomduclient nomedocliente comprador
            klient kontrahent nabywca""",
            digits=True,
        ),
        _field("amount", "money", "invoiceamount saleamount salesamount saleprice " + _AMOUNT),
        _field("currency", "text", _CURRENCY),
        _field(
            "quantity",
            "number",
            "qty units count pieces menge anzahl stuck stueck cantidad unidades quantite qte quantidade qtd",
        ),
        _field(
            "unit_price",
            "money",
            """priceperunit priceeach itemprice price einzelpreis stuckpreis stueckpreis preciounitario preciounidad
            prixunitaire precounitario""",
        ),
        _field("kind", "text", "salekind saletype neworrepeat art tipo genre"),
        _field("place", "text", f"{_PLACE} {_COUNTRY}"),
        _field("note", "text", _NOTE + " product productname item itemname"),
    ),
    "spend": (
        _field("date", "date", _DATE),
        _field("campaign", "text", _CAMPAIGN),
        _field("channel", "text", _CHANNEL),
        _field(
            "amount",
            "money",
            """amountspent spend spent cost costs adspend mediaspend expense expenses kosten ausgaben ausgegeben
            coste costo gasto gastos importegastado cout depense depenses custo despesa montantdepense valorgasto """
            + _AMOUNT,
        ),
        _field("currency", "text", _CURRENCY),
        _field("hours", "number", "hoursspent timespent stunden arbeitsstunden horas heures"),
        _field("note", "text", _NOTE),
    ),
    "contacts": (
        *_PERSON,
        _field("language", "text", "lang locale preferredlanguage sprache idioma langue lingua"),
        _field("address", "text", _ADDRESS),
        _field("place", "text", _PLACE),
        _field("unsubscribed", "text", _UNSUBSCRIBED, digits=True),
        _field("tags", "text", "tags tag labels label categories keywords schlagworte etiquetas etiquettes marcadores"),
        _field("note", "text", _NOTE),
        _field("external_id", "text", "contactid customerid personid " + _EXTERNAL_ID, digits=True),
    ),
    "targets": (
        _field("month", "month", "period date monat mes mois monthname zeitraum periodo periode datum fecha data"),
        _field("amount", "money", "target goal targetamount salestarget quota budget plan ziel zielumsatz soll "
               "objetivo meta objectif " + _AMOUNT),
    ),
}  # fmt: skip
FIELDS["enquiries"] = _united(FIELDS["leads"], FIELDS["deals"])
KINDS = tuple(FIELDS)
OF_PEOPLE = frozenset({"enquiries", "leads", "contacts", "deals", "sales"})


_SYNONYMS = frozenset(word for fields in FIELDS.values() for field in fields for word in field.synonyms)


def is_known(heading: str) -> bool:
    """Whether some kind has a field that is known by this heading."""
    return fold(heading) in _SYNONYMS


def joins(kind: str, field: str) -> bool:
    """Whether a field says something of a person, who may be here already: only contacts hold a note of their own."""
    return kind in OF_PEOPLE and field in JOINED and (field != "note" or kind == "contacts")


def field_of(kind: str, name: str) -> Field:
    """The field of a kind by its name, in any case and spacing.

    Raises:
        RuleError: there is no such kind or field; the sentence names those there are.
    """
    found = next((field for field in fields_of(kind) if fold(field.name) == fold(name)), None)
    if found is None:
        names = ", ".join(field.name for field in fields_of(kind))
        raise RuleError("There is no field {field} in {kind}: there are {names}.", field=name, kind=kind, names=names)
    return found


def fields_of(kind: str) -> tuple[Field, ...]:
    """The fields of a kind.

    Raises:
        RuleError: there is no such kind; the sentence names those there are.
    """
    if kind not in FIELDS:
        raise RuleError("There is no kind {kind}: there are {kinds}.", kind=kind, kinds=", ".join(KINDS))
    return FIELDS[kind]
