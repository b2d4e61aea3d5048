"""The History pane: what was done, when, under which hat, and what it changed, in the owner's words."""
