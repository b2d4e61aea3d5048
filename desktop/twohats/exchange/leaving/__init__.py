"""Everything out: a folder of tables with one document that can be taken back in, and people as vCards."""
