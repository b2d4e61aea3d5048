"""What Sales writes down about a customer."""

from twohats.business.rules.contacts import clean_text
from twohats.errors import RuleError
from twohats.storage.sqlite import Connection


def note_about(db: Connection, contact_id: int, words: str) -> int:
    """Keep a note about somebody, whatever deals they have; its id.

    Raises:
        RuleError: nothing is said, or nobody of this id is in the book.
    """
    text = clean_text(words, 2000, lines=True)
    if not text:
        raise RuleError("Write the note first.")
    if db.first("SELECT 1 FROM business_contact WHERE id = ?", (contact_id,)) is None:
        raise RuleError("This contact is no longer there.")
    return db.insert("sales_note", contact_id=contact_id, kind="note", words=text, at=db.at)
