"""Takes the rows of a file in, kind by kind, through the operations of whoever owns them."""
