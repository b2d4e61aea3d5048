"""The office both wings share: profile, calendar, money, contacts, channels."""
