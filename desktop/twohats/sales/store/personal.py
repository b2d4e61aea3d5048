"""What Sales says of a person; what was sold, when and for how much stays, and the numbers of its papers."""

from twohats.storage.erasing import Personal

PERSONAL = (
    Personal("sales_deal", said="title lost_note note", dropped="external_id", keys="import_key"),
    Personal("sales_activity", said="subject outcome"),
    Personal("sales_order", numbers="document"),
    Personal("sales_sale", said="note", numbers="document", keys="import_key"),
    Personal("sales_note", said="words"),
    Personal("sales_file", gone=True),
    Personal("sales_quote", said="intro terms answer_note", emptied="path", numbers="number"),
    Personal("sales_quote_line", said="words", emptied="unit"),
)
