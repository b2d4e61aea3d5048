"""What Marketing says of a person."""

from twohats.storage.erasing import Personal

PERSONAL = (
    Personal("marketing_lead", said="need note closed_because score_because", keys="import_key"),
    Personal("marketing_touchpoint", said="note"),
    Personal("marketing_tag", gone=True),
    Personal("marketing_segment_member", gone=True),
    Personal("marketing_thanks", said="note"),
)
