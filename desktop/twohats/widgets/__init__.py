"""The Qt kit that every page is made of."""
