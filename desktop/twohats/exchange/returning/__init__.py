"""Everything back in: a document that this program wrote, taken into an empty business."""
