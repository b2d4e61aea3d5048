"""All that the file holds of one person, for them or for whoever they go to next."""
