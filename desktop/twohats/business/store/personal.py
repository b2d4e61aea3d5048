"""What the address book says of a person."""

from twohats.storage.erasing import ERASED, Personal

PERSONAL = (
    Personal(
        "business_contact",
        fixed={"name": ERASED},
        emptied="organisation key language note place place_key",
        dropped="kept_until",
        keys="import_key",
    ),
    Personal("business_contact_point", gone=True),
    Personal("business_consent", said="evidence"),
)
