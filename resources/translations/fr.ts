<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>app</name>
    <message>
        <location filename="../../desktop/twohats/app/backups.py"/>
        <location filename="../../desktop/twohats/app/preferences.py"/>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/backups.py"/>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/backups.py"/>
        <source>it was whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/backups.py"/>
        <source>A second folder for backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/backups.py"/>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/backups.py"/>
        <source>Try a restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/backups.py"/>
        <source>Second folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/backups.py"/>
        <source>No second folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/backups.py"/>
        <source>Restore this one…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/backups.py"/>
        <source>They are in {}. All of two days stay, then one a day, a week, a month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/backups.py"/>
        <source>{} A restore was tried {}: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/backups.py"/>
        <source>The business as it was {} takes the place of the one that is open. That one is kept beside it, and what was done since is only there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/backups.py"/>
        <source>{:.1f} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/backups.py"/>
        <source>at the start of a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/backups.py"/>
        <source>when the window closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/backups.py"/>
        <source>before an update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/backups.py"/>
        <source>before an import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/backups.py"/>
        <source>before an erasure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/backups.py"/>
        <source>before a restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/backups.py"/>
        <source>asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/backups.py"/>
        <source>Restore it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/backups.py"/>
        <source>Leave everything as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/commands.py"/>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/contact_card.py"/>
        <source>In the address book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/contact_card.py"/>
        <source>They called…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/contact_card.py"/>
        <location filename="../../desktop/twohats/app/found_words.py"/>
        <source>without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/contact_card.py"/>
        <source>Who has them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/dialogs.py"/>
        <source>Two Hats {}. Marketing and Sales, kept apart, working together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/erase_form.py"/>
        <source>What was sold, when and for how much, in every sum, without a name; the numbers of its papers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/erase_form.py"/>
        <source>A backup forgets them when it is restored. Files that you exported, printed or copied yourself are yours to look after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/erase_form.py"/>
        <source>Type “{name}”, so that nobody else is erased by mistake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/erase_form.py"/>
        <source>Erase for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/erase_form.py"/>
        <source>“{}” beside the file still holds them: delete it once you do not need it any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/erase_form.py"/>
        <source>Everything that says who this is goes out of both wings, the handoffs, the closed months and the history, and out of the file itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/erase_form.py"/>
        <source>No later import brings them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/erase_form.py"/>
        <source>There is no e-mail address or phone number by which a later import would know them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/erase_form.py"/>
        <source>{} was erased: {:,} records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/erase_form.py"/>
        <source>Type their name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/erase_form.py"/>
        <source>Erase {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/erase_form.py"/>
        <source>This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/erase_form.py"/>
        <source>Traces are left in the file until Two Hats is closed and opened again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/erase_form.py"/>
        <source>What goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/erase_form.py"/>
        <source>What stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/erase_form.py"/>
        <source>One deal is still open: it is closed as lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/erase_form.py"/>
        <source>The name stands in one more text, about somebody or something else: change that yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/erase_form.py"/>
        <source>{} deals are still open: they are closed as lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/erase_form.py"/>
        <source>The name stands in {} more texts, about somebody or something else: change these yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/files.py"/>
        <location filename="../../desktop/twohats/app/first_start.py"/>
        <source>Open a business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/files.py"/>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/files.py"/>
        <source>{} copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/files.py"/>
        <location filename="../../desktop/twohats/app/preferences.py"/>
        <source>This file is only looked at: it has no backups here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/files.py"/>
        <source>The copy is in {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/finder.py"/>
        <source>Nobody and nothing here has these words. What Sales wrote down is under its hat: Ctrl+2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/finder.py"/>
        <source>Find anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/finder.py"/>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/finder.py"/>
        <source>Ctrl+1 looks under Marketing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/finder.py"/>
        <source>Ctrl+2 looks under Sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/finder.py"/>
        <source>Type a name, a phone number, words of a note, or what you want to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/finder.py"/>
        <source>Nobody and nothing here has these words. What Marketing wrote down is under its hat: Ctrl+1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/finder.py"/>
        <source>Find a name, a number, a word, or what to do, under {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/finder.py"/>
        <source>Enter opens  ·  {}  ·  Esc closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/finder.py"/>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/firm_fields.py"/>
        <source>A margin is a whole number of percent, like 35.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/firm_fields.py"/>
        <source>on the day it is won</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/firm_fields.py"/>
        <source>when its work is planned to end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/firm_fields.py"/>
        <source>in dated parts, as they are invoiced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/firm_fields.py"/>
        <source>Picture on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/firm_fields.py"/>
        <source>Choose a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/firm_fields.py"/>
        <source>Address, as on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/firm_fields.py"/>
        <source>customers answer to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/firm_fields.py"/>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/firm_fields.py"/>
        <source>Tax on quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/firm_fields.py"/>
        <source>of each sale; empty: no return is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/firm_fields.py"/>
        <source>A won deal counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/firm_fields.py"/>
        <source>The year begins in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/firm_fields.py"/>
        <source>The week begins on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/firm_fields.py"/>
        <source>Picture on paper…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/firm_fields.py"/>
        <source>No picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <source>One file on this computer holds all of it; nobody else reads it, and no account is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <source>German</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <source>Spanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <source>French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <source>Portuguese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <source>Whose business is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <source>Another folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <source>Kept in {}, as {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <source>Kept in {}, under the firm's name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <source>Choose the country you work in: money, paper and week follow from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <source>{}. All but money and clock can be changed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <source>Or first:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <source>Name of the firm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <location filename="../../desktop/twohats/app/preferences.py"/>
        <source>Your initials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <source>where a second person helps in summer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <source>Money, paper and week follow from the country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <source>weeks begin on {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <source>the clock of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <source>Import what I have…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <source>as customers know it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_start.py"/>
        <source>This is a sample: try whatever you like. Your own business begins with File ▸ New business….</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_start.py"/>
        <source>Look at a sample business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_start.py"/>
        <source>Open a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_start.py"/>
        <source>Making the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_start.py"/>
        <source>Making the sample business: two years of a firm that renovates kitchens…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_start.py"/>
        <source>Where the file is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_start.py"/>
        <source>The folder {folder} cannot be made: choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_start.py"/>
        <source>{} is not where it was: open it from where it is now, or begin anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/found_words.py"/>
        <source>Leads by where they met us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/found_words.py"/>
        <source>Lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/found_words.py"/>
        <source>Opened last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/found_words.py"/>
        <source>Where they met us: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/found_words.py"/>
        <source>with Marketing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/found_words.py"/>
        <source>not with Sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/found_words.py"/>
        <source>with nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/found_words.py"/>
        <source>waits for your answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/frame.py"/>
        <source></source>
        <comment>late</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/frame.py"/>
        <source>Find  Ctrl+K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/frame.py"/>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Monthly report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/frame.py"/>
        <source>Handoff  {} waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/front_door.py"/>
        <source>{} What was open goes on in {}: try again, and it is saved there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>In every list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>In the handoff panel, under Sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>In the handoff panel, under Marketing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>On an alarm of Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>On the board of deals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>On the page of a deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>In Follow-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>In Quotes and Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>In Targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>In the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>While anything is looked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>While duplicates are looked through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Among people long not heard of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>In a form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Next row, row before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Open the chosen row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Back to the list; show all again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>A view, by its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Choose all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Choose up to the next row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Next one, one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>A page further, a page back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Accept; once more agrees to the first action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Reject: then a digit chooses the reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>The list behind “Answered in time”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Take back what still waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Read, of what came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Keep until a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Mend what we had written down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Take over whoever had called Sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Go to its cure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Board or list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Next card, card before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>To the stage beside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Move the deal a stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Open the deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Change the stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>First card, last card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Objection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Done, and the next one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Drop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>It was sent; in Customers a new sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Accepted, declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Write on, or a new version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>The year before, the year after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Next entry, entry before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>A day to the side; a week further with an entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Move the entry by a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Move the entry by a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Let it end earlier or later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Earlier, later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Month, 12 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Open the entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Down, up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Look under the other hat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Open what is found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Merge the two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Choose who stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>They are not the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Take the last one back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <location filename="../../desktop/twohats/app/silent_people.py"/>
        <source>Keep for a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Erase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Leave everything as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Show whoever is here already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/manual.py"/>
        <source>The page of the manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/manual.py"/>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/manual.py"/>
        <source>Pages of the manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/problem.py"/>
        <source>Here is what whoever mends the program needs: versions, numbers, and where in the program something went wrong. No name, no note and no place of a file is in it, and nothing is sent: write down at the top what you did, take out what you like, save it, and give it to whom you trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/problem.py"/>
        <source>Report a problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/problem.py"/>
        <source>Save the report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/problem.py"/>
        <source>Two Hats problem {}.txt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/problem.py"/>
        <source>What I did:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/sheet.py"/>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/sheet.py"/>
        <source>Type a word or a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/sheet.py"/>
        <source>Save the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/sheet.py"/>
        <source>No key says this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/history/pane.py"/>
        <source>This is all there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/history/pane.py"/>
        <source>What shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/history/pane.py"/>
        <source>More comes as you read on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/history/pane.py"/>
        <source>Nothing was done here yet; what came in from a file begins with its first change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/history/pane.py"/>
        <source>taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/history/pane.py"/>
        <source>can be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/history/pane.py"/>
        <source>All that {} sees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/history/pane.py"/>
        <source>Undo “{}”  Ctrl+Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/history/telling.py"/>
        <source>Both hats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/history/telling.py"/>
        <source>erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/history/telling.py"/>
        <source>{} “{}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/history/telling.py"/>
        <source>{}: {} → {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/history/telling.py"/>
        <source>{} h {} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/history/telling.py"/>
        <source>and {:,} rows more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/history/telling.py"/>
        <source>Taken in: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/history/telling.py"/>
        <source>{}: what stood here was erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/history/telling.py"/>
        <source>{}: deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/history/telling.py"/>
        <source>{}: new, {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/history/telling.py"/>
        <source>{}: new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/history/telling.py"/>
        <source>{} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/initials.py"/>
        <source>Initials have up to four letters, like AK.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/keeper.py"/>
        <source>The file is damaged: restore a backup (File ▸ Backups…).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/keeper.py"/>
        <source>No second folder is set: a stick outlives the computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/keeper.py"/>
        <source>Only {:,} MB are free on the disk: make room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/keeper.py"/>
        <source>Each goes to {} as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/keeper.py"/>
        <source>Backed up {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/keeper.py"/>
        <source>Not backed up yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/keeper.py"/>
        <source> · restore tried {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/keeper.py"/>
        <source>A backup could not be restored: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/keeper.py"/>
        <source>The file is not whole: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <location filename="../../desktop/twohats/app/undo_bar.py"/>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Stop what takes long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Copy as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Find anything…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Filter the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Paste from a spreadsheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Find duplicates…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>People long not heard of…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Export the list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Export all contacts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Export everything…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Print the list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Close the month…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Open a closed month again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Page for the wall…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>New business…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Backups…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Preferences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Next part: page, panel, list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>History…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Columns of the list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Usual size of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Dark or light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <location filename="../../desktop/twohats/app/preferences.py"/>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Colours of the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>What's new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Report a problem…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>About Two Hats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Page {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Undo “{}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Redo “{}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/papers.py"/>
        <source>Everything this file says of this person, in both wings, with its history. They may ask for it: give it to them alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/papers.py"/>
        <source>PDF, to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/papers.py"/>
        <source>JSON, for another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/papers.py"/>
        <source>All we hold of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/papers.py"/>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/papers.py"/>
        <source>All contacts.vcf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/papers.py"/>
        <source>No list shows: turn to one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/papers.py"/>
        <source>For the wall {}.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/papers.py"/>
        <source>As</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/papers.py"/>
        <source>All we hold of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/papers.py"/>
        <source>JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/papers.py"/>
        <source>As of {}, {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/picture_file.py"/>
        <source>{name} is larger than any letterhead: choose a smaller picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/picture_file.py"/>
        <source>{name} is no picture that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/pictures.py"/>
        <source>{folder} cannot be made: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/preferences.py"/>
        <source>The money is {}, as when this file was made: every amount in it is written so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/preferences.py"/>
        <source>The clock is {}, as when this file was made: every day in it goes by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/preferences.py"/>
        <source>Write them like 9:00 – 17:00; an empty line is a day without work. Days off stand with Targets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/preferences.py"/>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/preferences.py"/>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/preferences.py"/>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/preferences.py"/>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/preferences.py"/>
        <source>Backups and second folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/preferences.py"/>
        <source>Country and paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/preferences.py"/>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/preferences.py"/>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/preferences.py"/>
        <source>Size of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/preferences.py"/>
        <source>history shows them with what you do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/reminder.py"/>
        <source>Call now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/reminder.py"/>
        <source>A visit now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/reminder.py"/>
        <source>A meeting now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/reminder.py"/>
        <source>An answer is late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/reminder.py"/>
        <source> and {} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/silent_people.py"/>
        <source>There is nobody of whom nothing was heard for so long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/silent_people.py"/>
        <source>People long not heard of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/silent_people.py"/>
        <source>Nothing was heard of these for {} years, and nothing is open with them; whoever bought stays out for {} years, for the tax office. The law asks why you still keep them. Nobody is erased unless you do it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/silent_people.py"/>
        <source>Last heard of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/silent_people.py"/>
        <source>{} years of silence, bought last in {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/silent_people.py"/>
        <source>Erase…  Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/silent_people.py"/>
        <source>Keep a year  Y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/silent_people.py"/>
        <source>Neither wing has a page of them: they stand in the address book alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/silent_people.py"/>
        <source>{} years of silence, never bought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/start.py"/>
        <source>There is no display here: draw the window with “twohats pictures FILE FOLDER”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/status.py"/>
        <source>Only to look at · {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/status.py"/>
        <source>Saved · {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/status.py"/>
        <source>Stopped: nothing of it was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/steps.py"/>
        <source>Taking it back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/steps.py"/>
        <source>Doing it again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/steps.py"/>
        <source>{:,} imported rows were used since and stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>{} imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/undo_bar.py"/>
        <source>Ctrl+Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/undo_bar.py"/>
        <source>{} {} takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/undo_bar.py"/>
        <source>Undo  {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/verbs.py"/>
        <source>The lead of this handoff is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/ways.py"/>
        <source>Reading what can still be read…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/ways.py"/>
        <source>{:,} records are in {}. Those to look over are listed in {}, beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/ways.py"/>
        <source>Open it there all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/ways.py"/>
        <source>Take what can still be read into a new file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/ways.py"/>
        <source>Only look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/ways.py"/>
        <source>Moving it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/ways.py"/>
        <source>Opening a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/ways.py"/>
        <source>Restoring…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/ways.py"/>
        <source>Move it to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/ways.py"/>
        <source>Restore the backup of {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>business</name>
    <message>
        <location filename="../../desktop/twohats/business/contact_file.py"/>
        <source>Nobody is written down there who could be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/operations/contacts.py"/>
        <source>Nobody here is called “{words}” or is reached there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/operations/contacts.py"/>
        <source>Several people are called “{words}”: name their e-mail address or phone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/operations/firm.py"/>
        <source>This file has its firm already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/operations/firm.py"/>
        <source>A target cannot be negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/operations/firm.py"/>
        <source>This month goes by the usual target already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/operations/firm.py"/>
        <source>Say what day it is, such as Christmas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/operations/firm.py"/>
        <source>This day was not taken off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/operations/firm.py"/>
        <source>The firm works on one day of the week at least: without hours nothing can be due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/operations/firm.py"/>
        <source>Say from when to when: it closes after it opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/operations/firm.py"/>
        <source>An offer needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/operations/firm.py"/>
        <source>There is an offer “{name}” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/operations/firm.py"/>
        <source>That is no picture that can be printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/operations/firm.py"/>
        <source>This picture is too large for a letterhead: choose a simpler one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/operations/firm.py"/>
        <source>There is no time zone {name}: write it like Europe/Lisbon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/calendar.py"/>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/calendar.py"/>
        <source>“{text}” is not a month; write it like 2026-10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/calendar.py"/>
        <source>“{text}” are no hours: write them like 9:00 – 17:00, or leave the line empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/calendar.py"/>
        <source>{hours} working hours are too far ahead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/calendar.py"/>
        <source>Opening hours run forward and do not overlap: {hours}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/calendar.py"/>
        <source>due {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/calendar.py"/>
        <source>1 day late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/calendar.py"/>
        <source>The week starts on a day from 1 (Monday) to 7 (Sunday).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/calendar.py"/>
        <source>The fiscal year starts with a month from 1 to 12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/calendar.py"/>
        <source>Working hours cannot be less than none: {hours}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/calendar.py"/>
        <source>There are no opening hours yet; set them in the profile first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/calendar.py"/>
        <source>“{name}” is not a time zone like Europe/Lisbon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/calendar.py"/>
        <source>{} min late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/calendar.py"/>
        <source>{} h late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/calendar.py"/>
        <source>{} days late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/consent.py"/>
        <source>A consent is for offers, for news, or for everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/contacts.py"/>
        <source>This text has {length} characters; {limit} fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/joining.py"/>
        <source>“{word}” is no rule: write keep, gaps or newer, or one field's as note=keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/mail.py"/>
        <source>These words are too long to hand to the mail program: save them as a file instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/money.py"/>
        <source>“{text}” is not a share: write it like 23 or 5.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/money.py"/>
        <source>“{text}” is not an amount in {currency}; write it like {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/money.py"/>
        <source>“{locale}” is not a language and country like en_GB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/money.py"/>
        <source>“{currency}” is not a currency code like EUR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/money.py"/>
        <source>{amount} is not an amount that can be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/money.py"/>
        <source>“{rate}” is no rate: write what one {currency} is worth, like 0.92.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/money.py"/>
        <source>“{text}” is not a number; write it like {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/money.py"/>
        <source>{currency} is the firm's own currency: it needs no rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/profile.py"/>
        <source>paid</source>
        <comment>kind of channel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/profile.py"/>
        <source>owned</source>
        <comment>kind of channel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/profile.py"/>
        <source>earned</source>
        <comment>kind of channel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/profile.py"/>
        <source>referral</source>
        <comment>kind of channel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/profile.py"/>
        <source>repeat</source>
        <comment>kind of channel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/profile.py"/>
        <source>walk-in</source>
        <comment>kind of channel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/profile.py"/>
        <source>unknown</source>
        <comment>kind of channel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/profile.py"/>
        <source>unattributed</source>
        <comment>kind of channel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/profile.py"/>
        <source>referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/profile.py"/>
        <source>repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/profile.py"/>
        <source>walk-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/profile.py"/>
        <source>Website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/profile.py"/>
        <source>owned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/profile.py"/>
        <source>Newsletter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/profile.py"/>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/profile.py"/>
        <source>“{email}” is no e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/profile.py"/>
        <source>A tax rate lies between 0 and 100 percent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/profile.py"/>
        <source>A margin lies between 0 and 100 percent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/profile.py"/>
        <source>Say when a won deal counts: on the day of the order, at the work's end, or in parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/speech.py"/>
        <source>{} at {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/store/office.py"/>
        <source>This file holds no business yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <location filename="../../desktop/twohats/cli/__init__.py"/>
        <source>“{text}” is not an amount: write it like 36000 or 36000.50.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/cli/__init__.py"/>
        <source>Everything comes back as it was: it takes no other option than --json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/cli/__init__.py"/>
        <source>The pages and the figures need a file each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/cli/__init__.py"/>
        <source>Say one of --month, --quarter and --year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/cli/__init__.py"/>
        <source>“{size}” is no size of the window: write it like 1280x800; 1024x640 is the least.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>days</name>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>January</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>February</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>March</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>April</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>June</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>July</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>August</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>September</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>October</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>November</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>December</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>Jan</source>
        <comment>short month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>Feb</source>
        <comment>short month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>Mar</source>
        <comment>short month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>Apr</source>
        <comment>short month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>May</source>
        <comment>short month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>Jun</source>
        <comment>short month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>Jul</source>
        <comment>short month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>Aug</source>
        <comment>short month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>Sep</source>
        <comment>short month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>Oct</source>
        <comment>short month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>Nov</source>
        <comment>short month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>Dec</source>
        <comment>short month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>Monday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>Tuesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>Wednesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>Thursday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>Friday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>Saturday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>Sunday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>Mon</source>
        <comment>short weekday</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>Tue</source>
        <comment>short weekday</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>Wed</source>
        <comment>short weekday</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>Thu</source>
        <comment>short weekday</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>Fri</source>
        <comment>short weekday</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>Sat</source>
        <comment>short weekday</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>Sun</source>
        <comment>short weekday</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>{month} {year}</source>
        <comment>long month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>{month} {year}</source>
        <comment>short month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>{day} {month}</source>
        <comment>long month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>{day} {month}</source>
        <comment>short month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>{day} {month} {year}</source>
        <comment>long month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>{day} {month} {year}</source>
        <comment>short month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>{weekday} {day}</source>
        <comment>long weekday</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>{weekday} {day}</source>
        <comment>short weekday</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>erasing</name>
    <message>
        <location filename="../../desktop/twohats/erasing.py"/>
        <source>Erase a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/erasing.py"/>
        <source>Erase who was erased since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/erasing.py"/>
        <source>Sweep the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/erasing.py"/>
        <source>They were erased already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everywhere</name>
    <message>
        <location filename="../../desktop/twohats/app/backups.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/backups.py"/>
        <location filename="../../desktop/twohats/app/silent_people.py"/>
        <location filename="../../desktop/twohats/exchange/ui/trial_step.py"/>
        <location filename="../../desktop/twohats/handoff/ui/agreement_forms.py"/>
        <location filename="../../desktop/twohats/handoff/ui/answer_forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <location filename="../../desktop/twohats/month/ui/forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <location filename="../../desktop/twohats/sales/ui/reversal.py"/>
        <location filename="../../desktop/twohats/sales/ui/several_forms.py"/>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/backups.py"/>
        <location filename="../../desktop/twohats/app/found_words.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/backups.py"/>
        <location filename="../../desktop/twohats/app/finder.py"/>
        <location filename="../../desktop/twohats/app/frame.py"/>
        <location filename="../../desktop/twohats/app/history/telling.py"/>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <location filename="../../desktop/twohats/app/papers.py"/>
        <location filename="../../desktop/twohats/app/undo_bar.py"/>
        <location filename="../../desktop/twohats/exchange/ui/contact_words.py"/>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <location filename="../../desktop/twohats/handoff/ui/both_views.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/month/pages/bank.py"/>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <location filename="../../desktop/twohats/month/ui/report_dialog.py"/>
        <location filename="../../desktop/twohats/sales/pages/calls.py"/>
        <location filename="../../desktop/twohats/sales/pages/follow_up_sheet.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <location filename="../../desktop/twohats/storage/too_late.py"/>
        <source>Sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/contact_card.py"/>
        <location filename="../../desktop/twohats/app/help/manual.py"/>
        <location filename="../../desktop/twohats/app/help/problem.py"/>
        <location filename="../../desktop/twohats/app/help/sheet.py"/>
        <location filename="../../desktop/twohats/app/history/pane.py"/>
        <location filename="../../desktop/twohats/app/silent_people.py"/>
        <location filename="../../desktop/twohats/app/undo_bar.py"/>
        <location filename="../../desktop/twohats/exchange/ui/duplicates.py"/>
        <location filename="../../desktop/twohats/exchange/ui/import_window.py"/>
        <location filename="../../desktop/twohats/handoff/ui/agreement.py"/>
        <location filename="../../desktop/twohats/handoff/ui/reasons.py"/>
        <location filename="../../desktop/twohats/marketing/ui/referrals.py"/>
        <location filename="../../desktop/twohats/marketing/ui/scoring.py"/>
        <location filename="../../desktop/twohats/month/ui/report_dialog.py"/>
        <location filename="../../desktop/twohats/sales/ui/offers.py"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/contact_card.py"/>
        <location filename="../../desktop/twohats/exchange/ui/contact_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/leads.py"/>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/contact_card.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/marketing/ui/leads.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <source>Where they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/contact_card.py"/>
        <location filename="../../desktop/twohats/exchange/ui/contact_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/contact_card.py"/>
        <location filename="../../desktop/twohats/app/firm_fields.py"/>
        <location filename="../../desktop/twohats/exchange/ui/contact_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <location filename="../../desktop/twohats/sales/ui/questions.py"/>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/contact_card.py"/>
        <location filename="../../desktop/twohats/exchange/ui/contact_words.py"/>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/contact_card.py"/>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>New lead…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/contact_card.py"/>
        <location filename="../../desktop/twohats/exchange/ui/contact_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/marketing/ui/referrals.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/finder.py"/>
        <location filename="../../desktop/twohats/app/frame.py"/>
        <location filename="../../desktop/twohats/app/history/telling.py"/>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <location filename="../../desktop/twohats/app/papers.py"/>
        <location filename="../../desktop/twohats/app/undo_bar.py"/>
        <location filename="../../desktop/twohats/exchange/ui/contact_words.py"/>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <location filename="../../desktop/twohats/handoff/ui/both_views.py"/>
        <location filename="../../desktop/twohats/marketing/pages/campaign.py"/>
        <location filename="../../desktop/twohats/marketing/pages/segment.py"/>
        <location filename="../../desktop/twohats/marketing/pages/vision.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <location filename="../../desktop/twohats/month/ui/report_dialog.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <location filename="../../desktop/twohats/storage/too_late.py"/>
        <source>Marketing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/firm_fields.py"/>
        <location filename="../../desktop/twohats/exchange/ui/contact_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/leads.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segment_form.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segment_people.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segment_record.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/stage_forms.py"/>
        <location filename="../../desktop/twohats/widgets/own_views.py"/>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/firm_fields.py"/>
        <location filename="../../desktop/twohats/sales/ui/offers.py"/>
        <source>Margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/firm_fields.py"/>
        <location filename="../../desktop/twohats/exchange/ui/contact_words.py"/>
        <location filename="../../desktop/twohats/handoff/ui/cold_read.py"/>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/marketing/ui/leads.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/firm_fields.py"/>
        <location filename="../../desktop/twohats/month/ui/report_dialog.py"/>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <location filename="../../desktop/twohats/sales/ui/offers.py"/>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <location filename="../../desktop/twohats/business/operations/firm.py"/>
        <location filename="../../desktop/twohats/business/rules/profile.py"/>
        <source>The firm needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <location filename="../../desktop/twohats/app/preferences.py"/>
        <location filename="../../desktop/twohats/marketing/pages/campaign.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_paper.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>Money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <location filename="../../desktop/twohats/handoff/ui/cold_read.py"/>
        <location filename="../../desktop/twohats/marketing/ui/calendar_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>{} to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/found_words.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <location filename="../../desktop/twohats/sales/ui/wing.py"/>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/found_words.py"/>
        <location filename="../../desktop/twohats/exchange/ui/contact_words.py"/>
        <location filename="../../desktop/twohats/exchange/ui/result_step.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_paper.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_verbs.py"/>
        <location filename="../../desktop/twohats/marketing/ui/leads.py"/>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <location filename="../../desktop/twohats/marketing/ui/wing.py"/>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>Leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/found_words.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/found_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <location filename="../../desktop/twohats/marketing/ui/wing.py"/>
        <source>Campaigns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/found_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segment_record.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <location filename="../../desktop/twohats/marketing/ui/wing.py"/>
        <source>Segments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/found_words.py"/>
        <location filename="../../desktop/twohats/exchange/ui/contact_words.py"/>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <source>Deals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/found_words.py"/>
        <location filename="../../desktop/twohats/sales/pages/follow_up_sheet.py"/>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <location filename="../../desktop/twohats/sales/ui/wing.py"/>
        <source>Follow-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/found_words.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <location filename="../../desktop/twohats/sales/ui/wing.py"/>
        <source>Quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/found_words.py"/>
        <location filename="../../desktop/twohats/month/pages/bank.py"/>
        <location filename="../../desktop/twohats/month/pages/documents.py"/>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/found_words.py"/>
        <location filename="../../desktop/twohats/marketing/pages/campaign.py"/>
        <location filename="../../desktop/twohats/marketing/pages/segment.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/leads.py"/>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>Campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/found_words.py"/>
        <location filename="../../desktop/twohats/marketing/pages/segment.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>Segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/found_words.py"/>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <location filename="../../desktop/twohats/sales/ui/today.py"/>
        <source>Deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/found_words.py"/>
        <location filename="../../desktop/twohats/sales/pages/quote.py"/>
        <source>Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/found_words.py"/>
        <location filename="../../desktop/twohats/marketing/rules/nurture.py"/>
        <source>with Sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/found_words.py"/>
        <location filename="../../desktop/twohats/handoff/ui/known.py"/>
        <source>waits for Sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/found_words.py"/>
        <location filename="../../desktop/twohats/handoff/ui/known.py"/>
        <source>bought last {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/frame.py"/>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <location filename="../../desktop/twohats/sales/ui/today.py"/>
        <source>{} late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <location filename="../../desktop/twohats/app/verbs.py"/>
        <location filename="../../desktop/twohats/handoff/ui/answer_forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>Let go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <location filename="../../desktop/twohats/marketing/ui/send_sheet.py"/>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <source>Note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Move to tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Move by a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <source>Open as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <location filename="../../desktop/twohats/marketing/ui/calendar.py"/>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <location filename="../../desktop/twohats/sales/ui/wing.py"/>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <source>Go on with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/problem.py"/>
        <location filename="../../desktop/twohats/widgets/record_list.py"/>
        <source>Counting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/sheet.py"/>
        <location filename="../../desktop/twohats/widgets/record_list.py"/>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/sheet.py"/>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <location filename="../../desktop/twohats/month/ui/report_dialog.py"/>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/sheet.py"/>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <location filename="../../desktop/twohats/month/ui/report_dialog.py"/>
        <location filename="../../desktop/twohats/widgets/save_as.py"/>
        <source>Saved as {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/history/pane.py"/>
        <location filename="../../desktop/twohats/exchange/person/page.py"/>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/history/pane.py"/>
        <location filename="../../desktop/twohats/exchange/ui/file_step.py"/>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/history/telling.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <source>Undone: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/history/telling.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <source>Done again: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/history/telling.py"/>
        <location filename="../../desktop/twohats/exchange/person/page.py"/>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <location filename="../../desktop/twohats/sales/ui/questions.py"/>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/history/telling.py"/>
        <location filename="../../desktop/twohats/exchange/person/page.py"/>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <location filename="../../desktop/twohats/sales/ui/questions.py"/>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/history/telling.py"/>
        <location filename="../../desktop/twohats/marketing/ui/scoring.py"/>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <source>{}: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <location filename="../../desktop/twohats/exchange/ui/import_window.py"/>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <location filename="../../desktop/twohats/sales/ui/pipeline.py"/>
        <location filename="../../desktop/twohats/sales/ui/today.py"/>
        <source>Someone called…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <location filename="../../desktop/twohats/handoff/ui/first_notice.py"/>
        <source>Agreement…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <location filename="../../desktop/twohats/widgets/own_views.py"/>
        <source>Keep this view…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/papers.py"/>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <location filename="../../desktop/twohats/sales/pages/quote_text.py"/>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/preferences.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/scoring.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segment_form.py"/>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <location filename="../../desktop/twohats/sales/ui/offers.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_form.py"/>
        <location filename="../../desktop/twohats/sales/ui/stage_forms.py"/>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/preferences.py"/>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/preferences.py"/>
        <location filename="../../desktop/twohats/sample/business.py"/>
        <source>The firm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/preferences.py"/>
        <location filename="../../desktop/twohats/handoff/ui/answered.py"/>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>Working hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/silent_people.py"/>
        <location filename="../../desktop/twohats/exchange/ui/duplicates.py"/>
        <source>Looking through the book…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/silent_people.py"/>
        <location filename="../../desktop/twohats/handoff/ui/answered.py"/>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <location filename="../../desktop/twohats/sales/ui/today.py"/>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/silent_people.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/verbs.py"/>
        <location filename="../../desktop/twohats/sample/stories.py"/>
        <source>Accept handoff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/verbs.py"/>
        <location filename="../../desktop/twohats/sample/stories.py"/>
        <source>Reject handoff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/verbs.py"/>
        <location filename="../../desktop/twohats/handoff/ui/agreement_notice.py"/>
        <location filename="../../desktop/twohats/handoff/ui/answer_forms.py"/>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/verbs.py"/>
        <location filename="../../desktop/twohats/sample/stories.py"/>
        <source>Read the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/verbs.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/leads.py"/>
        <source>Keep in touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/verbs.py"/>
        <location filename="../../desktop/twohats/handoff/ui/marketing_side.py"/>
        <source>Take over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/operations/contacts.py"/>
        <location filename="../../desktop/twohats/marketing/rules/leads.py"/>
        <source>Write down who it is: a name or an organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/calendar.py"/>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/calendar.py"/>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/calendar.py"/>
        <location filename="../../desktop/twohats/marketing/ui/ripening.py"/>
        <source>due now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/money.py"/>
        <location filename="../../desktop/twohats/handoff/ui/foot.py"/>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <location filename="../../desktop/twohats/month/pages/words.py"/>
        <location filename="../../desktop/twohats/sales/ui/pipeline.py"/>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <location filename="../../desktop/twohats/widgets/matrix.py"/>
        <source>{} of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/profile.py"/>
        <location filename="../../desktop/twohats/marketing/operations/answers.py"/>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>Referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/profile.py"/>
        <location filename="../../desktop/twohats/marketing/operations/answers.py"/>
        <source>Repeat customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/profile.py"/>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>Walk-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/profile.py"/>
        <location filename="../../desktop/twohats/business/store/office.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <location filename="../../desktop/twohats/sales/rules/deals.py"/>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/erasing.py"/>
        <location filename="../../desktop/twohats/sales/operations/customers.py"/>
        <source>This contact is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/leaving/folder.py"/>
        <location filename="../../desktop/twohats/storage/file.py"/>
        <source>{name} exists already: choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/leaving/folder.py"/>
        <location filename="../../desktop/twohats/storage/file.py"/>
        <source>There is no folder {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/leaving/folder.py"/>
        <location filename="../../desktop/twohats/paper/writing.py"/>
        <source>{path} cannot be written: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/page.py"/>
        <location filename="../../desktop/twohats/month/pages/documents.py"/>
        <location filename="../../desktop/twohats/sales/ui/line_editor.py"/>
        <location filename="../../desktop/twohats/sales/ui/questions.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/page.py"/>
        <location filename="../../desktop/twohats/marketing/pages/campaign.py"/>
        <location filename="../../desktop/twohats/marketing/pages/segment.py"/>
        <location filename="../../desktop/twohats/month/pages/wall.py"/>
        <location filename="../../desktop/twohats/sales/pages/calls.py"/>
        <location filename="../../desktop/twohats/sales/pages/follow_up_sheet.py"/>
        <source>As of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/sheet.py"/>
        <location filename="../../desktop/twohats/exchange/reading/table.py"/>
        <location filename="../../desktop/twohats/exchange/reading/text.py"/>
        <location filename="../../desktop/twohats/exchange/returning/document.py"/>
        <location filename="../../desktop/twohats/storage/backup.py"/>
        <location filename="../../desktop/twohats/storage/guard.py"/>
        <source>{name} cannot be read: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/table.py"/>
        <location filename="../../desktop/twohats/storage/guard.py"/>
        <source>There is no file {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/columns_step.py"/>
        <location filename="../../desktop/twohats/marketing/pages/segment.py"/>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/contact_words.py"/>
        <location filename="../../desktop/twohats/handoff/ui/cold_read.py"/>
        <location filename="../../desktop/twohats/marketing/pages/campaign.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/contact_words.py"/>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <location filename="../../desktop/twohats/marketing/ui/leads.py"/>
        <source>Last contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/contact_words.py"/>
        <location filename="../../desktop/twohats/marketing/rules/nurture.py"/>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>asked not to be contacted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/duplicates.py"/>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>an e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/duplicates.py"/>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>a phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/duplicates.py"/>
        <location filename="../../desktop/twohats/sales/ui/board.py"/>
        <source>{:,} of {:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/everything.py"/>
        <location filename="../../desktop/twohats/exchange/ui/import_window.py"/>
        <location filename="../../desktop/twohats/widgets/record_list.py"/>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/import_window.py"/>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <location filename="../../desktop/twohats/widgets/form.py"/>
        <source>What is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/import_window.py"/>
        <location filename="../../desktop/twohats/month/ui/forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/done_form.py"/>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/import_window.py"/>
        <location filename="../../desktop/twohats/sales/ui/done_form.py"/>
        <location filename="../../desktop/twohats/widgets/form.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/reading_step.py"/>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/result_step.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/pipeline.py"/>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <location filename="../../desktop/twohats/sales/ui/wing.py"/>
        <source>Pipeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <location filename="../../desktop/twohats/marketing/operations/segments.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_paper.py"/>
        <location filename="../../desktop/twohats/marketing/ui/leads.py"/>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>1 lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <location filename="../../desktop/twohats/marketing/operations/segments.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/leads.py"/>
        <source>{:,} leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>1 deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>{:,} deals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <location filename="../../desktop/twohats/month/pages/documents.py"/>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>1 sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <location filename="../../desktop/twohats/month/pages/documents.py"/>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>{:,} sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/operations/following.py"/>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>No promise was made to this customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <location filename="../../desktop/twohats/marketing/ui/send_sheet.py"/>
        <source>Not ready to send: {missing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement.py"/>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement.py"/>
        <location filename="../../desktop/twohats/marketing/pages/vision.py"/>
        <location filename="../../desktop/twohats/marketing/ui/vision_version.py"/>
        <source>Version {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_notice.py"/>
        <location filename="../../desktop/twohats/marketing/ui/finished.py"/>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <source>“{}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <location filename="../../desktop/twohats/handoff/ui/reasons.py"/>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_words.py"/>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <location filename="../../desktop/twohats/handoff/ui/brake.py"/>
        <location filename="../../desktop/twohats/marketing/ui/brake_card.py"/>
        <source>1 week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/answer_forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <location filename="../../desktop/twohats/widgets/own_views.py"/>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/answer_forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/answer_forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>Because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/answered.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_words.py"/>
        <source>accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/answered.py"/>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/leads.py"/>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>What they need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/answered.py"/>
        <location filename="../../desktop/twohats/handoff/ui/cold_read.py"/>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <location filename="../../desktop/twohats/sales/ui/done_form.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/both_views.py"/>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>Returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/both_views.py"/>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/both_views.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_paper.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/card.py"/>
        <location filename="../../desktop/twohats/marketing/ui/finished.py"/>
        <source>Nameless</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/cold_read.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <source>Note: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/cold_read.py"/>
        <location filename="../../desktop/twohats/handoff/ui/marketing_side.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/sales/pages/calls.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <source>We promised: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/cold_read.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>valid until {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/cold_read.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/marketing/ui/leads.py"/>
        <source>Wants it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/cold_read.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/marketing/ui/leads.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <source>Met us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/cold_read.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <source>No promise was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/cold_read.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/marketing/ui/ripening.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segment_record.py"/>
        <source>from {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/deciding.py"/>
        <location filename="../../desktop/twohats/marketing/ui/send_fields.py"/>
        <source>call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/deciding.py"/>
        <location filename="../../desktop/twohats/marketing/ui/send_fields.py"/>
        <source>visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/deciding.py"/>
        <location filename="../../desktop/twohats/marketing/ui/send_fields.py"/>
        <source>e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/deciding.py"/>
        <location filename="../../desktop/twohats/marketing/ui/send_fields.py"/>
        <source>meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/deciding.py"/>
        <location filename="../../desktop/twohats/marketing/pages/campaign.py"/>
        <location filename="../../desktop/twohats/marketing/pages/segment.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <location filename="../../desktop/twohats/sales/ui/done_form.py"/>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <location filename="../../desktop/twohats/sales/ui/questions.py"/>
        <location filename="../../desktop/twohats/sales/ui/today.py"/>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/foot.py"/>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>Answered in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/marketing_side.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/marketing_side.py"/>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Let go…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/marketing_side.py"/>
        <location filename="../../desktop/twohats/sales/ui/done_form.py"/>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/marketing_side.py"/>
        <location filename="../../desktop/twohats/handoff/ui/sales_side.py"/>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <location filename="../../desktop/twohats/widgets/fields.py"/>
        <source>Key {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/reasons.py"/>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/reasons.py"/>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/reasons.py"/>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>What was off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/reasons.py"/>
        <location filename="../../desktop/twohats/marketing/ui/scoring.py"/>
        <location filename="../../desktop/twohats/marketing/ui/send_sheet.py"/>
        <source>Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/reasons.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segment_people.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <location filename="../../desktop/twohats/sales/ui/stage_forms.py"/>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/sales_side.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_form.py"/>
        <location filename="../../desktop/twohats/sales/ui/several_forms.py"/>
        <source>In their words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/campaign.py"/>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/letters.py"/>
        <location filename="../../desktop/twohats/paper/letter.py"/>
        <source>These words do not fit on one page: leave some out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/vision.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/today.py"/>
        <source>by {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <location filename="../../desktop/twohats/sales/ui/offers.py"/>
        <source>A price cannot be negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Bought before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>no day set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <location filename="../../desktop/twohats/marketing/ui/calendar_forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/finished_forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/sale_forms.py"/>
        <source>Write down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_words.py"/>
        <source>{} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/brake_card.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_words.py"/>
        <source>{} weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar.py"/>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <location filename="../../desktop/twohats/month/pages/words.py"/>
        <location filename="../../desktop/twohats/month/ui/forms.py"/>
        <location filename="../../desktop/twohats/month/ui/report_dialog.py"/>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar_forms.py"/>
        <location filename="../../desktop/twohats/sample/plans.py"/>
        <source>New season</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar_forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/several_forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/stage_forms.py"/>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/done_form.py"/>
        <source>Plan it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <location filename="../../desktop/twohats/month/pages/documents.py"/>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <location filename="../../desktop/twohats/month/ui/report_dialog.py"/>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>What it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_paper.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>Cost per lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_paper.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <source>Won</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_paper.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>Promises kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_paper.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>{} leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <location filename="../../desktop/twohats/marketing/ui/vision_version.py"/>
        <location filename="../../desktop/twohats/month/ui/report_dialog.py"/>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_words.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/questions.py"/>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <location filename="../../desktop/twohats/marketing/ui/vision_version.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_words.py"/>
        <source>draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segment_record.py"/>
        <location filename="../../desktop/twohats/sales/pages/follow_up_sheet.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>until {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <location filename="../../desktop/twohats/marketing/ui/leads.py"/>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>Spent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <location filename="../../desktop/twohats/marketing/ui/leads.py"/>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <location filename="../../desktop/twohats/widgets/record_list.py"/>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <source>Drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/finished_forms.py"/>
        <location filename="../../desktop/twohats/sample/stories.py"/>
        <source>Nothing more to ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/finished_forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>E-mail or phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/leads.py"/>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <location filename="../../desktop/twohats/sample/stories.py"/>
        <source>New lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>Messenger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>At the door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/done_form.py"/>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <location filename="../../desktop/twohats/sales/ui/questions.py"/>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>It came with an import, and nothing was changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>How to reach them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/marketing/ui/leads.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>Who changed what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>No offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>No news</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>agreed to be contacted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <location filename="../../desktop/twohats/sales/ui/several_forms.py"/>
        <source>Lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <location filename="../../desktop/twohats/storage/too_late.py"/>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>Referred by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>Nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>and {} before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/leads.py"/>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <location filename="../../desktop/twohats/marketing/ui/send_sheet.py"/>
        <location filename="../../desktop/twohats/sample/stories.py"/>
        <source>Mark ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/leads.py"/>
        <location filename="../../desktop/twohats/sales/rules/deals.py"/>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/leads.py"/>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>Still alive?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>All we hold of them…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Erase this person…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Save as contacts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <location filename="../../desktop/twohats/sample/plans.py"/>
        <source>Publish the vision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <location filename="../../desktop/twohats/widgets/save_as.py"/>
        <source>Save as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>New leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/referrals.py"/>
        <location filename="../../desktop/twohats/sales/ui/questions.py"/>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/referrals.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>Bought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/scoring.py"/>
        <location filename="../../desktop/twohats/sample/plans.py"/>
        <source>New rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_record.py"/>
        <location filename="../../desktop/twohats/paper/table.py"/>
        <location filename="../../desktop/twohats/sales/ui/board.py"/>
        <source>and {:,} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <location filename="../../desktop/twohats/sample/plans.py"/>
        <source>New segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <location filename="../../desktop/twohats/widgets/own_views.py"/>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_fields.py"/>
        <location filename="../../desktop/twohats/sales/pages/quote.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_form.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <source>Valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_fields.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <source>Why now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_sheet.py"/>
        <location filename="../../desktop/twohats/sample/stories.py"/>
        <source>Send lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision_editors.py"/>
        <location filename="../../desktop/twohats/sales/pages/quote.py"/>
        <source>What we offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision_version.py"/>
        <location filename="../../desktop/twohats/sales/ui/offers.py"/>
        <location filename="../../desktop/twohats/sample/business.py"/>
        <source>Offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/closing.py"/>
        <location filename="../../desktop/twohats/sample/months.py"/>
        <source>Close the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/closing.py"/>
        <location filename="../../desktop/twohats/rooms.py"/>
        <location filename="../../desktop/twohats/sample/stories.py"/>
        <source>Waited too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/bank.py"/>
        <location filename="../../desktop/twohats/month/pages/documents.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>1 order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/bank.py"/>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <location filename="../../desktop/twohats/month/pages/wall.py"/>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>no target set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/bank.py"/>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/several_forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/stage_forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/today.py"/>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/bank.py"/>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/money_asked.py"/>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/bank.py"/>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>No deal is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/documents.py"/>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/documents.py"/>
        <location filename="../../desktop/twohats/sales/ui/money_asked.py"/>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>Tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <location filename="../../desktop/twohats/sales/ui/today.py"/>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>not said yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_words.py"/>
        <source>{} months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <location filename="../../desktop/twohats/sales/ui/today.py"/>
        <source>Revenue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <source>Against target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/today.py"/>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <source>Next action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <location filename="../../desktop/twohats/month/pages/words.py"/>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>Quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <location filename="../../desktop/twohats/sales/ui/pipeline.py"/>
        <source>1 open deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/forms.py"/>
        <location filename="../../desktop/twohats/month/ui/report_dialog.py"/>
        <location filename="../../desktop/twohats/sample/months.py"/>
        <source>Words about the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/forms.py"/>
        <location filename="../../desktop/twohats/sample/months.py"/>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/rooms.py"/>
        <location filename="../../desktop/twohats/sample/business.py"/>
        <source>Found the firm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <location filename="../../desktop/twohats/widgets/known_line.py"/>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <location filename="../../desktop/twohats/sample/stories.py"/>
        <source>Work is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <location filename="../../desktop/twohats/sample/stories.py"/>
        <source>Quote accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline.py"/>
        <location filename="../../desktop/twohats/widgets/record_list.py"/>
        <source>{:,} of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_form.py"/>
        <location filename="../../desktop/twohats/sample/quotes.py"/>
        <source>New quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_form.py"/>
        <location filename="../../desktop/twohats/sample/talk.py"/>
        <source>Quote declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <location filename="../../desktop/twohats/sample/quotes.py"/>
        <source>Quote sent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message>
        <location filename="../../desktop/twohats/exchange/duplicates/merging.py"/>
        <source>They are one already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/duplicates/merging.py"/>
        <source>“{need}” is open for both: answer or close one of them first, then they can be merged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/kinds.py"/>
        <source>There is no field {field} in {kind}: there are {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/kinds.py"/>
        <source>There is no kind {kind}: there are {kinds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/mapping.py"/>
        <source>The field {field} is given twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/mapping.py"/>
        <source>{text} is not written field=value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/mapping.py"/>
        <source>{text} is not written Column=field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/mapping.py"/>
        <source>There is no column {name}: the file has {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/mapping.py"/>
        <source>No column is known as a field of {kind} in {columns}: give {flag} "Column=name".</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/mapping.py"/>
        <source>No column is known as {needed} in {columns}: give {flag} "Column={field}".</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>external id</source>
        <comment>column of a table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>name</source>
        <comment>column of a table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>organisation</source>
        <comment>column of a table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>email</source>
        <comment>column of a table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>phone</source>
        <comment>column of a table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>channel</source>
        <comment>column of a table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>campaign</source>
        <comment>column of a table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>segment</source>
        <comment>column of a table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>need</source>
        <comment>column of a table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>created on</source>
        <comment>column of a table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>place</source>
        <comment>column of a table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>address</source>
        <comment>column of a table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>unsubscribed</source>
        <comment>column of a table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>note</source>
        <comment>column of a table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>lead</source>
        <comment>column of a table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>title</source>
        <comment>column of a table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>stage</source>
        <comment>column of a table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>amount</source>
        <comment>column of a table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>currency</source>
        <comment>column of a table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>result</source>
        <comment>column of a table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>opened on</source>
        <comment>column of a table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>expected close</source>
        <comment>column of a table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>closed on</source>
        <comment>column of a table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>lost reason</source>
        <comment>column of a table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>document</source>
        <comment>column of a table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>date</source>
        <comment>column of a table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>contact</source>
        <comment>column of a table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>quantity</source>
        <comment>column of a table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>unit price</source>
        <comment>column of a table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>kind</source>
        <comment>column of a table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>hours</source>
        <comment>column of a table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>language</source>
        <comment>column of a table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>tags</source>
        <comment>column of a table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>month</source>
        <comment>column of a table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>ways to reach them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>touchpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>thanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>handoffs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>outcomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>standing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>finished work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>deals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>what deals were like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>quote lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>closed months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/page.py"/>
        <source>Everything that is kept of this person, in both wings of the firm, and what was done with it. Names of other people stand here only where somebody named them. The JSON file has internal keys and each change, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/page.py"/>
        <source>Both wings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/page.py"/>
        <source>What we hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/page.py"/>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/page.py"/>
        <source>What it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/__init__.py"/>
        <source>a database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/__init__.py"/>
        <source>a PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/__init__.py"/>
        <source>a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/__init__.py"/>
        <source>an archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/__init__.py"/>
        <source>a file in XML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/__init__.py"/>
        <source>a web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/__init__.py"/>
        <source>{name} has headings but no rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/__init__.py"/>
        <source>{name} is {kind}, not a table: save it as CSV first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/child.py"/>
        <location filename="../../desktop/twohats/exchange/reading/sheet.py"/>
        <source>{name} is larger inside than a table can be: save the sheet you need as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/child.py"/>
        <location filename="../../desktop/twohats/exchange/reading/sheet.py"/>
        <source>{name} is damaged or no spreadsheet: it cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/table.py"/>
        <source>1 cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/table.py"/>
        <source>{} cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/table.py"/>
        <source>{name} is a folder, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/table.py"/>
        <source>The headings of {name} in line {line} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/table.py"/>
        <source>{name} is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/table.py"/>
        <source>The headings of {name} hold a zero byte: it is not a text table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/table.py"/>
        <source>{name} has {found} columns; no more than {most} can be taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/table.py"/>
        <source>The row follows a broken quote and has {} where the headings have {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/table.py"/>
        <source>The row holds a zero byte, which no text has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/table.py"/>
        <source>The row has {} where the headings have {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/text.py"/>
        <source>A quoted cell begins in this row and never closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/text.py"/>
        <source>{name} is not a text table; if it is UTF-16 without a mark, give {flag} utf-16-le.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/text.py"/>
        <source>{name} is not in UTF-8: say with {flag} what it is in, for example {flag} cp1252.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/text.py"/>
        <source>{name} is marked as {marked}: leave the encoding out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/text.py"/>
        <source>{name} does not read as {encoding}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/text.py"/>
        <source>{delimiter} is no delimiter: it is one of , ; | or tab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/text.py"/>
        <source>{name} is marked as {encoding} but is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/text.py"/>
        <source>There is no encoding called {encoding}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/text.py"/>
        <source>{name} has a line that never ends: it is not a text table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/text.py"/>
        <source>{name} was changed while it was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/text.py"/>
        <source>A cell of this row is longer than {} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/recognising.py"/>
        <location filename="../../desktop/twohats/exchange/ui/file_step.py"/>
        <source>None of its headings says what it holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/recognising.py"/>
        <source>Its columns hold {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/recognising.py"/>
        <source>Its headings are those of {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/returning/document.py"/>
        <source>{name} is damaged, or is not what Two Hats writes with “Export everything…”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/returning/document.py"/>
        <source>{name} was written by another version of Two Hats: bring both to the same one and export again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/returning/document.py"/>
        <source>{name} holds other tables than Two Hats has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/returning/document.py"/>
        <source>{name} is too large for Two Hats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/returning/document.py"/>
        <source>Row {number} of {title} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/returning/everything.py"/>
        <source>Nothing was taken in from {name}: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/returning/everything.py"/>
        <source>It holds no firm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/returning/everything.py"/>
        <source>This business is not empty: it has {title} already. Everything comes back into a new file only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/returning/everything.py"/>
        <source>A closed month was altered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/returning/everything.py"/>
        <source>There is no time zone {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/returning/everything.py"/>
        <source>A row of {table} has something else for {word}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/taking/business_done.py"/>
        <source>A deal cannot be worth less than nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/taking/business_done.py"/>
        <source>A deal that is {state} needs the day it closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/taking/business_done.py"/>
        <source>It closed on {closed}, before it was opened on {opened}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/taking/business_done.py"/>
        <source>There is no lead {lead}: take in the leads first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/taking/business_done.py"/>
        <source>The date is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/taking/business_done.py"/>
        <source>The kind “{kind}” is neither new nor repeat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/taking/business_done.py"/>
        <source>The amount is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/taking/known.py"/>
        <source>very like {} ({})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/taking/known.py"/>
        <source>They were erased from this file, and stay so: they are not taken in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/taking/people.py"/>
        <source>The amount is in {currency}, the firm counts in {own}: convert it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/taking/people.py"/>
        <source>The date, or both amount and hours, are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/taking/people.py"/>
        <source>Hours cannot be negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/taking/people.py"/>
        <source>There is no name, no organisation and no way to reach them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/taking/people.py"/>
        <source>The month or the amount is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/taking/people.py"/>
        <source>The month {month} stands in the file twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/taking/take.py"/>
        <source>Import enquiries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/taking/take.py"/>
        <source>Import leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/taking/take.py"/>
        <source>Import contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/taking/take.py"/>
        <source>Import deals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/taking/take.py"/>
        <source>Import sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/taking/take.py"/>
        <source>Import spend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/taking/take.py"/>
        <source>Import targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/taking/take.py"/>
        <source>It is new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/taking/take.py"/>
        <source>It is here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/columns_step.py"/>
        <source>Space chooses where a column goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/columns_step.py"/>
        <source>Column of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/columns_step.py"/>
        <source>For example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/columns_step.py"/>
        <source>Goes to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/columns_step.py"/>
        <source>As recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/columns_step.py"/>
        <source>If they are here already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/columns_step.py"/>
        <source>If they are here already:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/columns_step.py"/>
        <source>Columns of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/columns_step.py"/>
        <source>1 column is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/columns_step.py"/>
        <source>Every column is taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/columns_step.py"/>
        <source>{:,} columns are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/columns_step.py"/>
        <source>They go where you put them the last time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/contact_words.py"/>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/contact_words.py"/>
        <source>Other ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/contact_words.py"/>
        <source>Named by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/contact_words.py"/>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/contact_words.py"/>
        <source>Held by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/contact_words.py"/>
        <source>In the book since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/contact_words.py"/>
        <source>{} in touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/contact_words.py"/>
        <source>{} open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/duplicates.py"/>
        <source>Find duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/duplicates.py"/>
        <source>← and → choose who stays. The other's history goes along, and Ctrl+Z takes the last answer back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/duplicates.py"/>
        <source>Skip  S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/duplicates.py"/>
        <source>Not the same  N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/duplicates.py"/>
        <source>Merge  M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/duplicates.py"/>
        <source>{:,} of {:,} · they share {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/duplicates.py"/>
        <source>Nobody is in the book twice, as far as can be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/duplicates.py"/>
        <source>Merge contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/duplicates.py"/>
        <source>the end of a phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/duplicates.py"/>
        <source>nearly the same name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/duplicates.py"/>
        <source>Who stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/duplicates.py"/>
        <source>Looked through the whole book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/duplicates.py"/>
        <source>That is all: {:,} merged, {:,} not the same, {:,} skipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/duplicates.py"/>
        <source>Not the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/everything.py"/>
        <source>{:,} records in {} files are in {}. README.txt there says what is what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/everything.py"/>
        <source>{:,} records of {} are back, with their history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/everything.py"/>
        <source>Export everything into a new folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/everything.py"/>
        <source>Folders (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/everything.py"/>
        <source>Take everything back in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/everything.py"/>
        <source>Take it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/everything.py"/>
        <source>Taking everything in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/everything.py"/>
        <source>Stopped: nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/everything.py"/>
        <source>Exporting everything…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/everything.py"/>
        <source>This business is empty. Everything that is written in {} comes into it, with its history: the firm, both hats and every month. It comes in whole or not at all, and cannot be undone with Ctrl+Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/everything.py"/>
        <source>Everything of {} {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/file_step.py"/>
        <source>What it holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/file_step.py"/>
        <source>It holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/file_step.py"/>
        <source>Another file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/file_step.py"/>
        <source>It cannot be taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/file_step.py"/>
        <source>1 column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/file_step.py"/>
        <source>What you copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/file_step.py"/>
        <source>{:,} columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/file_step.py"/>
        <source>It is taken as you took it the last time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/file_step.py"/>
        <location filename="../../desktop/twohats/exchange/ui/reading_step.py"/>
        <source>choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/file_step.py"/>
        <source>Taken for {}. {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/file_step.py"/>
        <source>{} Choose it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/forms.py"/>
        <source>Tables and address cards (*.csv *.tsv *.txt *.tab *.xlsx *.xls *.ods *.vcf);;Everything (*.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/forms.py"/>
        <source>Import a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/forms.py"/>
        <source>Nothing is copied yet: copy the cells in the spreadsheet, headings too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/import_window.py"/>
        <source>The refused rows are in {}: mend them there, and import that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/import_window.py"/>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/import_window.py"/>
        <source>How it is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/import_window.py"/>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/import_window.py"/>
        <source>Trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/import_window.py"/>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/import_window.py"/>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/import_window.py"/>
        <source>Import what you copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/import_window.py"/>
        <source>Choose what it holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/import_window.py"/>
        <source>{} refused.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/import_window.py"/>
        <source>Import {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/reading_step.py"/>
        <source>The first rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/reading_step.py"/>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/reading_step.py"/>
        <source>Between cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/reading_step.py"/>
        <source>Decimal sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/reading_step.py"/>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/reading_step.py"/>
        <source>as the file shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/reading_step.py"/>
        <location filename="../../desktop/twohats/exchange/ui/refused.py"/>
        <location filename="../../desktop/twohats/exchange/ui/trial_step.py"/>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/reading_step.py"/>
        <source>The first {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/reading_step.py"/>
        <source>1 row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/reading_step.py"/>
        <source>none leaves a doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/reading_step.py"/>
        <source>told after the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/reading_step.py"/>
        <source>as the file shows: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/reading_step.py"/>
        <source>{} {} would not be taken in: its tooltip says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/reading_step.py"/>
        <source>All {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/refused.py"/>
        <source>Why it was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/result_step.py"/>
        <source>Taking it in: {:,} of {}. Stopping leaves nothing of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/result_step.py"/>
        <source>{} open for over a year without a date: look in {} ▸ Still alive? They raise no alarm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/result_step.py"/>
        <source>Undo this import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/result_step.py"/>
        <source>Save the refused rows…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/result_step.py"/>
        <source>Taking it in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/result_step.py"/>
        <source>The import is taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/result_step.py"/>
        <source>Ctrl+Shift+Z takes it in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/result_step.py"/>
        <source>It is one step: Ctrl+Z takes it back later, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/result_step.py"/>
        <source>{}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/result_step.py"/>
        <source>Line {:,}: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/result_step.py"/>
        <source>{} of it were used since and stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/result_step.py"/>
        <source>{} added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/result_step.py"/>
        <source>{} here already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/result_step.py"/>
        <source>{} refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/result_step.py"/>
        <source>And {:,} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/trial_step.py"/>
        <source>What would come of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/trial_step.py"/>
        <source>Trying it out. Nothing is written yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/trial_step.py"/>
        <source>{:,} new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/trial_step.py"/>
        <source>{:,} here already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/trial_step.py"/>
        <source>{:,} similar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/trial_step.py"/>
        <source>{:,} to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/trial_step.py"/>
        <source>{:,} no records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/trial_step.py"/>
        <source>{:,} refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/trial_step.py"/>
        <source>Who or what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/trial_step.py"/>
        <source>There are none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/trial_step.py"/>
        <source>They come in as new ones: nobody is joined with somebody who is only similar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/trial_step.py"/>
        <source>Rows that stand beside the records, such as sums, are not taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/trial_step.py"/>
        <source>The others are taken in. The refused rows can be saved afterwards, each with its reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/trial_step.py"/>
        <source>{} read: {} would be added. Nothing is written yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/trial_step.py"/>
        <source>Trying it out: {} read. Nothing is written yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/trial_step.py"/>
        <source>{} read: nothing in them is new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>Enquiries: leads, and the deals and orders they became</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>Leads: people who may need you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>Contacts: an address book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>Deals: possible sales, each with its stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>Sales: money that came in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>Spend: what marketing cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>Targets: what each month should bring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>1 row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>UTF-8: what most programs write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>Western European (Windows-1252)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>Western European (ISO 8859-15)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>Western European (Mac)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>Central European (Windows-1250)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>Central European (ISO 8859-2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>Cyrillic (Windows-1251)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>Old DOS (437)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>UTF-16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>UTF-16, high byte first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>semicolon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>upright line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>comma: 1.234,50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>point: 1,234.50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>day, month, year: 31/12/2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>month, day, year: 12/31/2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>year, month, day: 26-12-31</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>fill the gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>keep what is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>take what the file says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>This is no text, unless it is UTF-16 without its mark: choose that if its words then read right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>{:,} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>how the dates are written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>the decimal sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>“{example}” can be read in two ways, and nothing in the file tells which: choose {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>“{one}” and “{other}” cannot be written the same way: choose {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>The file is not in UTF-8: choose what it is in, until its words read right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>Several sheets hold something: choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>Say of one column at least where it goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>1 enquiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>{:,} enquiries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>1 contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>{:,} contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>1 entry of spend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>{:,} entries of spend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>1 target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>{:,} targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>No column holds {}: choose the one that does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/work.py"/>
        <source>Stopped: nothing was taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/values.py"/>
        <source>{what} “{one}” and “{other}” cannot be written the same way: give {flag} {choices}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/values.py"/>
        <source>“{text}” is not a month: write it as 2026-10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/values.py"/>
        <source>{what} “{example}” can be read in two ways and nothing in the file tells which: give {flag} {choices}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/values.py"/>
        <source>{order} is no order of dates: it is dmy, mdy or ymd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/values.py"/>
        <source>“{text}” is not a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/values.py"/>
        <source>“{text}” is no day between 1900 and 2100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/values.py"/>
        <source>“{text}” is not a date in the order {order}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/values.py"/>
        <source>{sign} is no decimal sign: it is a comma or a point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/values.py"/>
        <source>“{text}” is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/values.py"/>
        <source>“{text}” is not a number with a decimal {sign}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/values.py"/>
        <source>“{text}” is too large a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/values.py"/>
        <source>The date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/values.py"/>
        <source>The number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>handoff</name>
    <message>
        <location filename="../../desktop/twohats/handoff/operations/agreement.py"/>
        <source>One proposal waits for its answer already: sign it, decline it or take it back first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/operations/agreement.py"/>
        <source>Nothing that you proposed waits for an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/operations/agreement.py"/>
        <source>Nothing waits for your signature: the other side signs what you proposed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/operations/deciding.py"/>
        <source>This handoff is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/operations/finished.py"/>
        <source>Marketing was told that “{work}” is done already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/operations/following.py"/>
        <source>Place, time and words are marked once the handoff is accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/operations/following.py"/>
        <source>Marketing has sent this lead over again since: go on with that handoff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/operations/following.py"/>
        <source>“{need}” is open for them already: answer what waits, or go on with its deal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/operations/sending.py"/>
        <source>Say why it is taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/agreement.py"/>
        <source>Answer within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/agreement.py"/>
        <source>First touch within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/agreement.py"/>
        <source>Goes back after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/agreement.py"/>
        <source>May wait at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/agreement.py"/>
        <source>May come again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/agreement.py"/>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>Leads a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/agreement.py"/>
        <source>Slow down when booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/agreement.py"/>
        <source>The first touch cannot be due before the answer: give it at least as many hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/agreement.py"/>
        <source>This is what is agreed already: change something first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/agreement.py"/>
        <source>{what}: “{text}” is no whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/agreement.py"/>
        <source>{what}: a number from {least} to {most} fits here, not {held}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/agreement.py"/>
        <source>Say from which score, or within how many days: a number from 1 to 1000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/agreement.py"/>
        <source>{what}: write a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/finished.py"/>
        <source>This work is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/finished.py"/>
        <source>This work was put away already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/handoff.py"/>
        <source>This handoff was {state} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/handoff.py"/>
        <source>This handoff was accepted already: return it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/handoff.py"/>
        <source>Only an accepted handoff can be returned; this one is {state}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/handoff.py"/>
        <source>Its deal is {state}: reopen that first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/handoff.py"/>
        <source>Nothing has come back with this handoff yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/handoff.py"/>
        <source>Say whether the promise was kept, changed or broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/handoff.py"/>
        <source>Ask them again on a day that is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>not ready yet</source>
        <comment>why a lead goes back</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>wrong season</source>
        <comment>why a lead goes back</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>outside our area</source>
        <comment>why a lead goes back</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>we don't do that</source>
        <comment>why a lead goes back</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>budget below our minimum</source>
        <comment>why a lead goes back</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>not the decision maker</source>
        <comment>why a lead goes back</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>misunderstood the offer</source>
        <comment>why a lead goes back</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>language barrier</source>
        <comment>why a lead goes back</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>could not be reached</source>
        <comment>why a lead goes back</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>wrong number or address</source>
        <comment>why a lead goes back</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>duplicate</source>
        <comment>why a lead goes back</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>already a customer</source>
        <comment>why a lead goes back</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>spam</source>
        <comment>why a lead goes back</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>asked not to be contacted</source>
        <comment>why a lead goes back</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>we are full</source>
        <comment>why a lead goes back</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>other</source>
        <comment>why a lead goes back</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>Say why: choose a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>“{reason}” needs a word of explanation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>Say in a few words why a lead goes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>A reason is chosen at a glance: {most} letters at most, not {length}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>“{name}” is on the list already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>Say what was off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>They may come again after 1 to {most} days, or never: leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>say what it may be worth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>they do not want to be reached this way: suggest another first action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>something else of theirs is with Sales: tick “another need”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>there is a phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>add a phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>there is an e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>add an e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>it is known where they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>write down where they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>it is known when they want it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>ask when they want it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>its worth is guessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>its score is {}: {} were agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>in touch within {} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>can be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>add an e-mail address, a phone number or where they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>may be contacted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>they asked not to be contacted, or never asked: ask them first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>it is known where they met us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>say where they met us, or tick “nobody knows”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>what they need is written down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>write down what they need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>the promise is attached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>write what we promised, or tick “no promise made”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>not in handoff already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>this need is in handoff already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>the time has come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>something new since it came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>first note what is new since it came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>not sent too often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>the queue has room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>the score is {} or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>get in touch: {} days ago is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>it is another need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>leave them alone until {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>it came back {} times: let it go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>{} are waiting already: write why this one must go all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement.py"/>
        <source>Version {}, signed by both {}. Each lead keeps the version it was sent under.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement.py"/>
        <source>What Marketing and Sales agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement.py"/>
        <source>What holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement.py"/>
        <source>Propose a change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement.py"/>
        <source>Reasons…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement.py"/>
        <source>Version 1, as the program suggests it. Each lead keeps the version it was sent under.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement.py"/>
        <source>One proposal waits for its answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement.py"/>
        <source>As the program suggests it: answer within {} working hours, first touch within {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement.py"/>
        <source>from the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement.py"/>
        <source>{} proposed it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_forms.py"/>
        <source>empty: not asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_forms.py"/>
        <source>Propose a change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_forms.py"/>
        <source>Take the proposal back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_forms.py"/>
        <source>Sign the agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_forms.py"/>
        <source>Decline what is proposed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_forms.py"/>
        <source>Sign and propose to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_forms.py"/>
        <source>Answer within, working hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_forms.py"/>
        <source>First touch within, working hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_forms.py"/>
        <source>Goes back after, days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_forms.py"/>
        <source>May wait at once, leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_forms.py"/>
        <source>May come again, times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_forms.py"/>
        <source>Leads a month, promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_forms.py"/>
        <source>empty: no number is promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_forms.py"/>
        <source>Slow down when booked, weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_forms.py"/>
        <source>empty: never for that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_forms.py"/>
        <source>Ready also asks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_forms.py"/>
        <source>a score from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_forms.py"/>
        <source>in touch within, days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_forms.py"/>
        <source>A score from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_forms.py"/>
        <source>In touch within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_forms.py"/>
        <source>Decline the proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_forms.py"/>
        <source>Why not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_forms.py"/>
        <source>Decline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_notice.py"/>
        <source>Sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_notice.py"/>
        <source>Decline…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_notice.py"/>
        <source>Propose again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_notice.py"/>
        <source>Waits for {}’ signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_notice.py"/>
        <source>Waits for {}’s signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_notice.py"/>
        <source>{} did not sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_notice.py"/>
        <source>{} proposes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_notice.py"/>
        <source>{}: what was agreed goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>can be reached and may be contacted, what they need and what we promised is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>never, once it came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>no number promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>when as many wait as may</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>1 working hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <location filename="../../desktop/twohats/handoff/ui/answered.py"/>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>First touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>Waiting at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>Coming again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>Marketing slows down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>Ready means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>{:,} promised by Marketing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>when as many wait as may, or work is booked over {} ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>where they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>when they want it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>what it is worth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>a score from {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>in touch within {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>{:,} working hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <location filename="../../desktop/twohats/handoff/ui/reasons.py"/>
        <source>{:,} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <location filename="../../desktop/twohats/handoff/ui/brake.py"/>
        <source>{:,} weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>at most {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>{} instead of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>Ready asks for: {} instead of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <location filename="../../desktop/twohats/handoff/ui/cold_read.py"/>
        <source>{} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>within {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>goes back after {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>No number of leads a month, instead of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>No slowing down for booked work, instead of over {} weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>Ready no longer asks for: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>Answer within {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>First touch within {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>Goes back unanswered after {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>At most {} may wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>A lead comes again at most {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>Marketing promises {} a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>Marketing slows down when work is booked over {} ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>Ready also asks for: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/answer_forms.py"/>
        <source>Keep in touch until when?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/answer_forms.py"/>
        <source>Take this lead back?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/answer_forms.py"/>
        <source>Let this lead go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/answered.py"/>
        <source>Answered this month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/answered.py"/>
        <source>Nothing answered yet this month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/answered.py"/>
        <source>Filter by name, need or answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/answered.py"/>
        <source>in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/answered.py"/>
        <source>late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/answered.py"/>
        <source>none: waited too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/answered.py"/>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/answered.py"/>
        <source>In time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/answered.py"/>
        <source>{:,} answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/answered.py"/>
        <source>{} h {} min of {} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/answered.py"/>
        <source>– of {} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/answered.py"/>
        <source>rejected: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/both_views.py"/>
        <source>accepted, then lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/both_views.py"/>
        <location filename="../../desktop/twohats/handoff/ui/marketing_side.py"/>
        <source>rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/both_views.py"/>
        <source>accepted, then returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/both_views.py"/>
        <source>not to be sent again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/both_views.py"/>
        <source>may come again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/both_views.py"/>
        <source>Esc hides this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/both_views.py"/>
        <source>Both views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/both_views.py"/>
        <source>Ctrl+Z takes it back, Esc hides this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/both_views.py"/>
        <source>More was done since: return it if it was wrong. Esc hides this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/both_views.py"/>
        <source>no answer in {} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/both_views.py"/>
        <source>may come again from {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/both_views.py"/>
        <source>No guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/both_views.py"/>
        <source>chance {} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/both_views.py"/>
        <source>about {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/both_views.py"/>
        <source>Score: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/both_views.py"/>
        <source>score {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/brake.py"/>
        <source>{} for Sales, as many as you agreed, and work is booked until {}, {} ahead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/brake.py"/>
        <source>Time to slow down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/brake.py"/>
        <source>Speak to those who want it later, instead of falling silent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/brake.py"/>
        <source>Later message…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/brake.py"/>
        <source>1 lead waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/brake.py"/>
        <source>{:,} leads wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/brake.py"/>
        <source>Work is booked until {}, {} ahead: more than you agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/brake.py"/>
        <source>{} for Sales: as many as you agreed may wait at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/cold_read.py"/>
        <source>Why now: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/cold_read.py"/>
        <source>Do first: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/cold_read.py"/>
        <source>Marketing's score and guess: covered until you decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/cold_read.py"/>
        <source>Neither a phone number nor an e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/cold_read.py"/>
        <source>Sent before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/cold_read.py"/>
        <source>Answer by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/cold_read.py"/>
        <source>Last contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/cold_read.py"/>
        <source>once, and came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/cold_read.py"/>
        <source>and {} earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/deciding.py"/>
        <source>task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/deciding.py"/>
        <source>First action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/deciding.py"/>
        <location filename="../../desktop/twohats/handoff/ui/sales_side.py"/>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/deciding.py"/>
        <source>0  more reasons…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/first_notice.py"/>
        <source>Marketing hands a lead over here, once, with all that was promised, and Sales answers. Look first at how soon you promise yourself an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/first_notice.py"/>
        <source>Between your two hats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/first_notice.py"/>
        <source>Ctrl+Shift+H</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/foot.py"/>
        <source>Show them (key H)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/foot.py"/>
        <source>Nothing answered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/foot.py"/>
        <source>Median {} h {} min to an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/foot.py"/>
        <source>Promises kept {} of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/foot.py"/>
        <source>Sent {} of {} promised this month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/known.py"/>
        <source>{}, is here already: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/known.py"/>
        <source>{} is here already: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/known.py"/>
        <source>with Sales: an open deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/known.py"/>
        <source> · {} more of this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/marketing_side.py"/>
        <source>returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/marketing_side.py"/>
        <location filename="../../desktop/twohats/handoff/ui/sales_side.py"/>
        <source>waited too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/marketing_side.py"/>
        <source>Sent {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/marketing_side.py"/>
        <source>We guessed: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/marketing_side.py"/>
        <source>It came to: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/marketing_side.py"/>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/marketing_side.py"/>
        <source>Keep until…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/marketing_side.py"/>
        <source>Waiting for Sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/marketing_side.py"/>
        <source>Nothing waits for Sales.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/marketing_side.py"/>
        <source>To mend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/marketing_side.py"/>
        <source>Back from Sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/marketing_side.py"/>
        <source>Back because: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/marketing_side.py"/>
        <source>Mend…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/marketing_side.py"/>
        <source>Take back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/marketing_side.py"/>
        <source>Ask again on {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/marketing_side.py"/>
        <source>To mend: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/panel.py"/>
        <source>Handoff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/panel.py"/>
        <source>Marketing → Sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/panel.py"/>
        <source>Answered in time…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/reasons.py"/>
        <source>Sales gives one of these with every lead it sends back. Add your own under the Sales hat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/reasons.py"/>
        <source>Why a lead goes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/reasons.py"/>
        <source>One of these goes with every lead that Sales sends back, so that Marketing learns from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/reasons.py"/>
        <source>Reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/reasons.py"/>
        <source>Comes again after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/reasons.py"/>
        <source>Reason, in a few words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/reasons.py"/>
        <source>Comes again after, in days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/reasons.py"/>
        <source>empty: never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/reasons.py"/>
        <source>the place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/reasons.py"/>
        <source>the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/reasons.py"/>
        <source>the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/reasons.py"/>
        <source>the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/reasons.py"/>
        <source>the offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/reasons.py"/>
        <source>what we wrote down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/reasons.py"/>
        <source>our own room for work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/reasons.py"/>
        <source>New reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/sales_side.py"/>
        <source>Marketing has planned nothing yet. What it sends appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/sales_side.py"/>
        <source>Why does it go back?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/sales_side.py"/>
        <source>Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/sales_side.py"/>
        <source>Nothing waits for a decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/sales_side.py"/>
        <source>Marketing plans “{}” from {}, about {} leads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/sales_side.py"/>
        <source>Reject…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/sales_side.py"/>
        <source>Marketing plans “{}” from {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/sales_side.py"/>
        <source>Accept means: {}, {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marketing</name>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/answers.py"/>
        <source>This is one of your leads already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/answers.py"/>
        <source>That is the customer again: write down whom they named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/answers.py"/>
        <source>Either somebody was named or nobody: clear the name, or take the tick away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/answers.py"/>
        <source>Say what the next job may be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/answers.py"/>
        <source>Say from when to speak of it: a day that is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/answers.py"/>
        <source>Nobody named this contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/answers.py"/>
        <source>The thanks for this name were said already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/campaigns.py"/>
        <source>The campaign needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/campaigns.py"/>
        <source>There is a campaign “{name}” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/campaigns.py"/>
        <source>“{name}” is {state}: it needs its first day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/campaigns.py"/>
        <source>Say when “{name}” starts, then schedule it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/campaigns.py"/>
        <source>“{name}” is only a draft: schedule it, or delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/campaigns.py"/>
        <source>What is stopped is not begun again: say keep or change, or leave the day out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/campaigns.py"/>
        <source>“{name}” is no draft any more: end it and decide instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/campaigns.py"/>
        <source>Leads or money belong to “{name}”: it stays, so that the figures do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/campaigns.py"/>
        <source>A lead came by these words, or they are shown somewhere: they stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/campaigns.py"/>
        <source>“{name}” runs from {start} to {end}: show it within these days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/campaigns.py"/>
        <source>Money or hours were written down for this place: it stays, so that the figures do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/campaigns.py"/>
        <source>This campaign is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/campaigns.py"/>
        <source>These words are no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/campaigns.py"/>
        <location filename="../../desktop/twohats/marketing/operations/spending.py"/>
        <source>This place is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/campaigns.py"/>
        <source>“{name}” starts on {start}: show it from then on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/leads.py"/>
        <source>That is still to come: note it once you have been in touch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/leads.py"/>
        <source>Say why it is let go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/leads.py"/>
        <source>This lead is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/leads.py"/>
        <source>Say for which ways of reaching them it holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/leads.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_verbs.py"/>
        <source>Nobody is known behind this lead yet: write down who it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/nurture.py"/>
        <source>{count} of these leads are no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/scoring.py"/>
        <source>There are {count} rules already: change one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/scoring.py"/>
        <source>This rule is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/segments.py"/>
        <source>The segment needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/segments.py"/>
        <source>“{name}” is a list made by hand: add people to it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/segments.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <source>1 campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/segments.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <source>{:,} campaigns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/segments.py"/>
        <source>1 bet of the vision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/segments.py"/>
        <source>{:,} bets of the vision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/segments.py"/>
        <source>“{name}” is used by {uses}: archive it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/segments.py"/>
        <source>“{name}” is a saved filter: its conditions say who is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/segments.py"/>
        <source>This segment is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/segments.py"/>
        <source>There is a segment “{name}” already: choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/segments.py"/>
        <source>“{name}” is a saved filter: choose another name for the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/sending.py"/>
        <source>Not one of these leads is ready to send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/sending.py"/>
        <source>“{text}” is no chance: write a number from 0 to 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/sending.py"/>
        <source>{} already: wait for the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/spending.py"/>
        <source>Say what it cost, or how long it took.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/spending.py"/>
        <source>This entry is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/timetable.py"/>
        <source>This is no longer on the calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/timetable.py"/>
        <source>“{name}” is decided already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/timetable.py"/>
        <source>“{name}” cannot be decided before it starts: {start}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/timetable.py"/>
        <source>The season needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/timetable.py"/>
        <source>This season is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/vision.py"/>
        <source>Sales reads this already; change something first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/vision.py"/>
        <source>This version is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/campaign.py"/>
        <source>Leads: those that name the campaign. Sent: of these, handed over and not taken back. Accepted: of those that Sales answered. Won: revenue from its handoffs, less what was taken back. Promises kept: of those judged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/campaign.py"/>
        <source>The words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/campaign.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/campaign.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>Where and when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/campaign.py"/>
        <source>It is shown nowhere yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/campaign.py"/>
        <source>What went in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/campaign.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <source>So far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/campaign.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>Budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/campaign.py"/>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/campaign.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <source>Money and hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/campaign.py"/>
        <source>Hours of one's own stand beside the money and are never mixed with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/campaign.py"/>
        <location filename="../../desktop/twohats/marketing/ui/vision_version.py"/>
        <source>No words yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/campaign.py"/>
        <source>Nothing is promised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/campaign.py"/>
        <source>We promise: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/campaign.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <location filename="../../desktop/twohats/marketing/ui/vision_editors.py"/>
        <source>For whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/campaign.py"/>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/campaign.py"/>
        <source>Nobody is named yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/segment.py"/>
        <source>People: contacts the conditions mean, without those who are left out. Left out, each for the first reason that fits: consent withdrawn for every way to reach them; withdrawn for some; an open deal or a lead that Sales has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/segment.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <source>Horizon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/segment.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segment_record.py"/>
        <source>Campaigns that address it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/segment.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segment_record.py"/>
        <source>No campaign addresses it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/segment.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/segment.py"/>
        <source>Not to be contacted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/segment.py"/>
        <source>Withdrew consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/segment.py"/>
        <source>Open deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/segment.py"/>
        <source>of {} meant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/segment.py"/>
        <source>Who is meant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/segment.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segment_record.py"/>
        <source>The moment they look for us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/segment.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segment_record.py"/>
        <source>What they want</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/segment.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segment_record.py"/>
        <source>What they fear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/segment.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segment_record.py"/>
        <source>In their own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/vision.py"/>
        <source>A bet says for whom, with what offer, by when, and how we would know that it worked. Three at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/vision.py"/>
        <source>Vision, version {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/vision.py"/>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <location filename="../../desktop/twohats/marketing/ui/vision_version.py"/>
        <location filename="../../desktop/twohats/marketing/ui/wing.py"/>
        <source>Vision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/vision.py"/>
        <source>A draft of {}, not published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/vision.py"/>
        <source>Published {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/vision.py"/>
        <source>As of {} · version {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/vision.py"/>
        <source>Nothing is written yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/vision.py"/>
        <source>by when?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/vision.py"/>
        <source>How would we know?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/vision.py"/>
        <source>{} · for whom?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/vision.py"/>
        <source>We'll know by {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/vision.py"/>
        <location filename="../../desktop/twohats/marketing/ui/vision_version.py"/>
        <source>Goals of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/backward.py"/>
        <source>A share that the plan reckons with lies above 0 and is at most 100 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/backward.py"/>
        <source>What a sale brings must be above nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/backward.py"/>
        <source>Days cannot be less than none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/backward.py"/>
        <source>A share lies between 1 and 100 %, not at {amount}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/backward.py"/>
        <source>Say how many days, from 0 to {most}; {amount} is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/backward.py"/>
        <source>Say what one sale brings; it must be above nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <source>Say whether “{name}” is for now or for later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <source>A budget cannot be negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <source>The leads you expect cannot be negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <source>The day to decide lies before the start, {start}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <source>It ends before it starts: {start} to {end}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <source>Write down the words the customer sees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <source>Say where it is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <source>Say what becomes of it: {verdicts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <source>Say why, so that the next one is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <source>“{name}” is {state}: there is nothing to {verb}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <source>“{numbers}” are no weekdays: 1 is Monday, 7 is Sunday.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <source>“{text}” is no time of day: write it like 18:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <source>“{text}” are no hours: write them like 1:30 or 1.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <source>A day has 24 hours: write the hours of each day on their own line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <source>“{text}” is no number of leads: write it like 20.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <source>That is too far away: choose a nearer day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/leads.py"/>
        <source>new</source>
        <comment>state of a lead</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/leads.py"/>
        <source>keep in touch</source>
        <comment>state of a lead</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/leads.py"/>
        <source>ready</source>
        <comment>state of a lead</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/leads.py"/>
        <source>in handoff</source>
        <comment>state of a lead</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/leads.py"/>
        <source>with Sales</source>
        <comment>state of a lead</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/leads.py"/>
        <source>customer</source>
        <comment>state of a lead</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/leads.py"/>
        <source>let go</source>
        <comment>state of a lead</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/leads.py"/>
        <source>Say from when they want it, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/leads.py"/>
        <source>They cannot want it until {until} and only from {day} on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/leads.py"/>
        <source>{name} is {state}: wait for the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/leads.py"/>
        <location filename="../../desktop/twohats/marketing/rules/nurture.py"/>
        <source>Lead {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/nurture.py"/>
        <source>no e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/nurture.py"/>
        <source>no postal address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/nurture.py"/>
        <source>asked not to be written to by e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/nurture.py"/>
        <source>asked not to be written to by post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/nurture.py"/>
        <source>never asked us and never agreed to e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/nurture.py"/>
        <source>the e-mail address cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/scoring.py"/>
        <location filename="../../desktop/twohats/marketing/ui/scoring.py"/>
        <source>asked for a price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/scoring.py"/>
        <source>was referred to us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/scoring.py"/>
        <source>bought before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/scoring.py"/>
        <source>wants it within three months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/scoring.py"/>
        <source>in touch this month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/scoring.py"/>
        <source>no phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/scoring.py"/>
        <source>came back from Sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/scoring.py"/>
        <source>Say in words what the points are for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/scoring.py"/>
        <source>Give it points from −{most} to {most}, but not none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/scoring.py"/>
        <source>“{fact}” is nothing a rule can look at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/scoring.py"/>
        <source>“{value}” is no number of days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/scoring.py"/>
        <source>Say what “{fact}” is compared with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>Campaign that brought them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>Kind of source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>Where they met us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segment_record.py"/>
        <source>Town or area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/marketing/ui/leads.py"/>
        <source>Not before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>in the last … days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>not in the last … days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>the day has come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>still to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>does not say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>In touch in the last {value} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>Not in touch in the last {value} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>Never in touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>Never bought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>Asked to wait until a day that has come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>Asked to wait until a day still to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>Never asked to wait until a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>{what}: says “{value}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>{what}: does not say “{value}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>withdrew consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>has an open deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>have an open deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>no contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>no consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>open deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segment_record.py"/>
        <source>1 person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segment_record.py"/>
        <source>{:,} people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>“{what}” cannot be compared like that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>“{value}” is no number of days: write one from 1 to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>Say what “{what}” is compared with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>“{what}” is one of the list: choose from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>“{value}” is no kind of source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>“{value}” has no letter to compare with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>A filter has at most {most} conditions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>1 condition is not known here and left out: look at the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>{} conditions are not known here and left out: look at the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segment_form.py"/>
        <source>one that is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>{:,} left out: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>A list made by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>Only a name yet: everybody whose lead was put into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>Everybody in the address book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>All of these:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>And at least one of these:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>At least one of these:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/timetable.py"/>
        <source>Say from which day to which day the season runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/timetable.py"/>
        <source>It would end before it starts: {start} to {end}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/timetable.py"/>
        <source>“{name}” starts {start}: show it from then on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/timetable.py"/>
        <source>“{name}” ends {end}: show it until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/timetable.py"/>
        <source>That is too far away for this calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/vision.py"/>
        <source>{segment}: {offer}, by {day} – we'll know by {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/vision.py"/>
        <source>Three bets fit; leave one out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/vision.py"/>
        <source>“{year}” is not a year for goals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/vision.py"/>
        <source>“{name}” is no name for a segment; it needs a letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/vision.py"/>
        <source>Write the vision down first; two sentences are enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/vision.py"/>
        <source>These are {count} sentences; Sales can keep two in mind. Which two?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/vision.py"/>
        <source>Say what you offer in the bet on “{segment}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/vision.py"/>
        <source>Say for whom the bet “{offer}” is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/vision.py"/>
        <source>Say by when the bet “{offer}” should have worked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/vision.py"/>
        <source>Say how you would know that the bet “{offer}” worked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/store/backward.py"/>
        <source>Last day to start for {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/store/backward.py"/>
        <source>{} leads by {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/store/backward.py"/>
        <source>Last day for {} leads for {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/store/backward.py"/>
        <source>{} to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/store/backward.py"/>
        <source>Last day to send {} for {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/store/backward.py"/>
        <source>{} to be accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/store/lead_record.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>they came to us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/store/lead_record.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>we went to them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>A guess counts until your own numbers are enough: {} for a share, {} for a median.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>Backward plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>The quarter that is planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>Your guesses…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>leads that are sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>sent that are accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>accepted that are won</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>money of a sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>days from lead to sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>days from sent to accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>days from accepted to sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>days from a start to its leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>Your guesses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>Write a whole number for “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>No target is set for this quarter; Sales sets it month by month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>Measured over twelve months, since {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>Too few to judge yet: {}. Until then the plan needs your guesses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>Last day to start: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>{} ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>{}: your guess, so far {} of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>leads come after {}: taken for now, so far {} of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>{} each: your guess, so far {} of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>Guess for the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>{1} cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>{} · so far {} of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>The target is met with what is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>{} of {} sold through handoffs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>{} ({} of {})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>passed {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>{} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>of the leads are sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>of those are accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>of those are won</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>{} % {}: your guess, so far {} of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>after {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>{}, median of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>leads come after {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>{} each, median of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>{}, in %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>{} · measured, {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>{} expected of {} that Sales holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>{} leads by {{}}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>{} to be sent by {{}}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>{} accepted by {{}}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>{} sold by {{}}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/brake_card.py"/>
        <source>Instead of silence, the words of {}: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/brake_card.py"/>
        <source>Copy the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/brake_card.py"/>
        <source>Keep in touch instead…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/brake_card.py"/>
        <source>Work is booked until {}, {} ahead; you agreed on {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/brake_card.py"/>
        <source>1 waits already, as many as you agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/brake_card.py"/>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/brake_card.py"/>
        <source>No campaign for later has words to offer: plan one under Campaign ▸ New campaign…, meant to bring work “later”, and add its words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/brake_card.py"/>
        <source>{} wait already, as many as you agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/brake_card.py"/>
        <source>{} wait already; you agreed on {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar.py"/>
        <source>Nothing is planned yet. Plan a campaign with Ctrl+Shift+M and say where and when it is shown, or write down a season that comes every year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar.py"/>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>New season…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar.py"/>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Export the calendar…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar.py"/>
        <source>J and K go from one to the next, Shift and an arrow move it, Enter opens it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar.py"/>
        <source>Move the day to decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar.py"/>
        <source>Choose a season first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar.py"/>
        <source>Calendar.ics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar.py"/>
        <source>12 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar.py"/>
        <source>Earlier (Page Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar.py"/>
        <source>Today (T)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar.py"/>
        <source>Later (Page Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar.py"/>
        <source>Nothing is planned here. Page Up and Page Down turn, T goes to today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar.py"/>
        <source>Move where and when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar.py"/>
        <source>Choose what to move first: a bar, or a day to decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar.py"/>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Delete the season</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar.py"/>
        <source>{} – Marketing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar.py"/>
        <source>Calendar, {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar.py"/>
        <source>{}
No end is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar.py"/>
        <source>{} in the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar_forms.py"/>
        <source>It comes every year; the year itself does not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar_forms.py"/>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar_forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <source>Decide on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar_forms.py"/>
        <source>Say on which day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar_forms.py"/>
        <source>Move {} to another day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar_forms.py"/>
        <source>Change the season</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar_forms.py"/>
        <source>What it is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar_forms.py"/>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar_forms.py"/>
        <source>Before Christmas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar_grid.py"/>
        <source>Nothing stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar_words.py"/>
        <source>May be contacted again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar_words.py"/>
        <source>Seasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar_words.py"/>
        <source>{:,} may be contacted again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar_words.py"/>
        <source>{:,} to write to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar_words.py"/>
        <source>+{:,} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar_words.py"/>
        <source>Decide: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar_words.py"/>
        <source>from {} on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>the whole campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>New campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>Edit the campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>Decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>Make a draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>Starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>Ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>Schedule it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>Meant to bring work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>Leads you expect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>Edit campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>What the customer reads or hears</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>What it promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>At the price of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>The promise holds until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>Such as en or pt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>Words of “{}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>Only on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>From the hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>Such as 18:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>Until the hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>Such as 21:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>Which words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <source>Hours of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>Such as 1:30 or 1.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>Into “{}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>What becomes of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>Begin anew as a draft, from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>Decide on “{}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>Duplicate “{}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>What it may cost in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>Add words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>Edit words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>Edit where and when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>Money or hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>Edit money or hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>Duplicate campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_paper.py"/>
        <source>Not decided; no day is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_paper.py"/>
        <source>for {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_paper.py"/>
        <source>Hours of our own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_paper.py"/>
        <source>Not decided yet: on {} we keep, change or stop it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_paper.py"/>
        <source>of {} expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_paper.py"/>
        <source>sent: {} of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <source>No words yet. Write down what the customer will read or hear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <source>Nothing was spent yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <location filename="../../desktop/twohats/marketing/ui/scoring.py"/>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <source>The plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <source>What it brought so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <source>Words, where and when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Money or hours…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <source>the campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <source>Duplicate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <source>Decide…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <source>Add the words…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <source>Where and when…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <source>Schedule it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <source>Resume it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <source>New lead from it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <source>{} holds only until {}: the campaign runs on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <source>Outside the campaign's days: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <source>Words, and where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <source>decide now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <source>Meant for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <source>Decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <source>{} spent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <source>{}, {} expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>Sent to Sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <source>{} – we promise: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <source>{} more than the budget was spent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_words.py"/>
        <source>to change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_words.py"/>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_words.py"/>
        <source>ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_words.py"/>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_words.py"/>
        <source>later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_words.py"/>
        <source>keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_words.py"/>
        <source>change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_words.py"/>
        <source>stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_words.py"/>
        <source>{} · {} over {} leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_words.py"/>
        <source>scheduled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_words.py"/>
        <source>active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_words.py"/>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_words.py"/>
        <source>{}, ended early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_words.py"/>
        <source>{} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <source>No campaign here has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <source>Filter by campaign, segment or place  (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <source>No campaign is planned yet. Plan the first one: Ctrl+Shift+M.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <source>No campaign runs today. Plan one with Ctrl+Shift+M, or schedule a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <source>Nothing is scheduled for later. Plan a campaign: Ctrl+Shift+M.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <source>Every campaign that ended was decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <source>There is no draft. Plan a campaign without scheduling it: Ctrl+Shift+M.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <source>Nothing speaks to those who want it later. Plan it with horizon “later”: Ctrl+Shift+M.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <source>End campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <source>Delete campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <source>Schedule campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <source>Delete money or hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <source>Pause campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <source>Resume campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <source>Delete words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <source>Delete where and when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <source>Scheduled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <source>Ended and undecided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <source>For later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>New campaign…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/finished.py"/>
        <source>Work that is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/finished.py"/>
        <location filename="../../desktop/twohats/marketing/ui/finished_forms.py"/>
        <source>Asked for a review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/finished.py"/>
        <source>and {:,} more finished works: they come up as you put these away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/finished.py"/>
        <source>and 1 more finished work: it comes up as you put one of these away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/finished.py"/>
        <location filename="../../desktop/twohats/marketing/ui/finished_forms.py"/>
        <source>Asked for a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/finished.py"/>
        <source>A name…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/finished.py"/>
        <source>Spoke of the next job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/finished.py"/>
        <source>Next job…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/finished.py"/>
        <source>Nothing more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/finished.py"/>
        <source>{}, work done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/finished.py"/>
        <source>The promise was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/finished.py"/>
        <source>The promise was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/finished.py"/>
        <source>The promise was broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/finished.py"/>
        <source>{} · done {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/finished.py"/>
        <source>✓ {}, {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/finished_forms.py"/>
        <source>Whom they named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/finished_forms.py"/>
        <source>What they may need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/finished_forms.py"/>
        <source>They named nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/finished_forms.py"/>
        <source>What they may want next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/finished_forms.py"/>
        <source>Speak of it from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/finished_forms.py"/>
        <source>Next job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/finished_forms.py"/>
        <source>Take a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/finished_forms.py"/>
        <source>Whom does {} know?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/finished_forms.py"/>
        <source>this customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/finished_forms.py"/>
        <source>The next job for {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>Hours show from {} leads whose hour is known; there are {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>Shows which words bring leads that Sales accepts, once a campaign has its message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>Sales marks place, time and words at the first real conversation; {} of {} needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>{} campaign waits for your decision: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>{} campaigns wait for your decision: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>Right place, right time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>Asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>Wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>Weekday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>Hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>Nobody asked in the last six months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>Shows for when they want it, once a lead says so: note “wanted from” on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>{}, wanted {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>{}, asked {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>Right words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>accepted of leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>What Sales found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>yes, of yes and no, at the first real conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>mixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>poor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>All leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>no segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>accepted of leads, by month asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>accepted of leads, by month wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>accepted of leads, by weekday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>accepted of leads, by hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>Brought by: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>right place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>right time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>right words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>Sales judged the place: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>Sales judged the time: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>Sales judged the words: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>Smaller places, not shown: {}, with {} leads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>Weekdays show from {} leads; there are {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>{} sold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>Smaller groups, not shown: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>{} while the keys are here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>news</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>they agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>they asked us not to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>Note consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>Ways to reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>Audience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>Wants it from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>with commas between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>Edit lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>What they said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>How we know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>on the phone, by letter, on the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>What was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>Who began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>Log contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>Keep in touch with {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>open lead since {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>nobody has to do with them now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>What is known of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>May we contact {}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>In touch with {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>Let {} go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>How to reach {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>Nothing is noted yet. Ctrl+T notes the first contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>What is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>Ready for Sales?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>They came to us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>We went to them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>Sales sent it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>It waited too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>nothing is known of place, time and words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <source>Sold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>Sale reversed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>Needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/marketing/ui/leads.py"/>
        <location filename="../../desktop/twohats/marketing/ui/referrals.py"/>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>it came with this score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>No rule holds yet. The rules are yours: Lead ▸ Rules of the score…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/marketing/ui/send_sheet.py"/>
        <source>{} of {} conditions hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>First heard of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>Sales accepted it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>wrong place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>wrong time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>wrong words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>not written down yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>Let go because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>Ctrl+E writes down an e-mail address or a phone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>Do not use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>It is {} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>Sales gave it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>through {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>{}: they asked us not to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_verbs.py"/>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Score by the rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_verbs.py"/>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>{:,} leads are too many at once: choose at most {:,}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_verbs.py"/>
        <source>Nobody is known behind this lead: let it go instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/leads.py"/>
        <source>No lead is here yet. Write one down with Ctrl+N, or import the list you have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/leads.py"/>
        <source>Filter by name, need or place  (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/leads.py"/>
        <source>Show all leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/leads.py"/>
        <source>May be contacted again from {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/leads.py"/>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <source>Import leads…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/leads.py"/>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/leads.py"/>
        <source>Came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/leads.py"/>
        <source>Without source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Edit the chosen words, place or money…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Delete the chosen words, place or money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Send to Sales…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Note a contact…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Who named whom…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Rules of the score…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>New segment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segment_record.py"/>
        <source>Edit the filter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Edit the persona…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Add people to the list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Remove the chosen people from the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Print the segment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Start or pause the campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Decide on the campaign…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Add words to the campaign…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Where and when they are shown…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Your guesses for the plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Send and go…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>How to reach them…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>May we contact them?…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Keep in touch until…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Draft an e-mail…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Write letters…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Address labels…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Put on a list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Duplicate the segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Archive the segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Bring the segment back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>Delete the segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Edit the campaign…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>End the campaign today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Duplicate the campaign…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Print the campaign…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Delete the campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>New lead from the campaign…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Move to another day…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Change the season…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Calendar: month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Calendar: 12 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Calendar: earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Calendar: later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Calendar: today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <source>Save the vision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Print the vision…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Look at the chosen version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Take a version as the new draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>{name} and {firm} are filled in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>Write the subject: what it is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>Write the words first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>“{text}” does not move labels: write millimetres from −5 to 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>open in the mail program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>save as a file (.eml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>Draft an e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>Draft e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>No mail program opened: save the draft as a file instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>Write letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>my own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>Dear {name},

%s

{firm}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>Nothing was saved: no name was chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>Choose one or more leads in the list first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>Place and day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>First free label: row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>First free label: column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>Move to the right by (mm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>Move down by (mm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>Draw the edges, for a test on plain paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>These go out now: note it with each lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>{} drafts are saved, from {} to {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>{} of {} can be written to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>Save {} drafts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>Address labels, 3 × 8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>Words of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>two leads of one person share one: {} in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>{} more cannot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>The draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <source>No campaign runs today. Plan the next one under Campaigns: Alt+3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <source>Write down the last person who asked you for something: a name and what they want are enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <source>Handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <source>Return on what was spent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <source>Running campaigns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <source>–</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <source>Who asked you last?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <source>Ctrl+N. You have them in a list already? Ctrl+I takes it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <source>needs your margin and what was spent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <source>since {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <source>{:+d} on {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <source>{} accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <source>{} back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <source>{} waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <source>margin {} %, 12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/referrals.py"/>
        <source>Nobody was named yet. When work is done, ask who else might need you: the panel reminds you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/referrals.py"/>
        <source>Who named whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/referrals.py"/>
        <source>Thanks said…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/referrals.py"/>
        <source>1 name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/referrals.py"/>
        <source>all thanked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/referrals.py"/>
        <source>Named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/referrals.py"/>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/referrals.py"/>
        <source>Names given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/referrals.py"/>
        <source>Thanked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/referrals.py"/>
        <source>With what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/referrals.py"/>
        <source>{:,} names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/referrals.py"/>
        <source>a call, a card, a bottle of wine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/referrals.py"/>
        <source>Thanks said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/referrals.py"/>
        <source>the first {:,} show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/referrals.py"/>
        <source>Thanks to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/referrals.py"/>
        <source>{:,} not thanked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/referrals.py"/>
        <source>for naming {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/ripening.py"/>
        <source>this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/ripening.py"/>
        <source>this month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/ripening.py"/>
        <source>3 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/ripening.py"/>
        <source>6 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/ripening.py"/>
        <source>12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/ripening.py"/>
        <source>came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/ripening.py"/>
        <source>{:,} kept in touch may be written to now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/ripening.py"/>
        <source>{:,} more by the end of this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/ripening.py"/>
        <source>{:,} more by the end of this month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/ripening.py"/>
        <source>{:,} more within 3 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/ripening.py"/>
        <source>{:,} more within 6 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/ripening.py"/>
        <source>{:,} more within 12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/ripening.py"/>
        <source>{:,} came back from Sales and may go again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/ripening.py"/>
        <source>{:,} now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/scoring.py"/>
        <source>The points of every rule that holds add up. Sales sees them only after it has decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/scoring.py"/>
        <source>No rule is written down. Add the first: what makes a lead promising?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/scoring.py"/>
        <source>Rule of the score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/scoring.py"/>
        <source>“{text}” is no number of points: write it like 20 or -15.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/scoring.py"/>
        <source>Rules of the score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/scoring.py"/>
        <source>they speak of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/scoring.py"/>
        <source>they met us at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/scoring.py"/>
        <source>they came by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/scoring.py"/>
        <source>the campaign is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/scoring.py"/>
        <source>they are in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/scoring.py"/>
        <source>they are tagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/scoring.py"/>
        <source>we have a phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/scoring.py"/>
        <source>we have no phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/scoring.py"/>
        <source>we have an e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/scoring.py"/>
        <source>they want it within days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/scoring.py"/>
        <source>we were in touch within days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/scoring.py"/>
        <source>they bought before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/scoring.py"/>
        <source>they came back from Sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/scoring.py"/>
        <source>Points and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/scoring.py"/>
        <source>Holds when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/scoring.py"/>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/scoring.py"/>
        <source>Remove rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/scoring.py"/>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/scoring.py"/>
        <source>+20 or -15</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/scoring.py"/>
        <source>For what, in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/scoring.py"/>
        <source>Which one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/scoring.py"/>
        <source>words, a name, days, or: referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/scoring.py"/>
        <source>Edit rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_form.py"/>
        <source>Such as: landlords in the old town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_form.py"/>
        <source>Leave this condition out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_form.py"/>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_form.py"/>
        <source>All of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_form.py"/>
        <source>&amp;Add a condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_form.py"/>
        <source>And at least one of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_form.py"/>
        <source>Add an a&amp;lternative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_form.py"/>
        <source>How many people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_form.py"/>
        <source>Condition {}: what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_form.py"/>
        <source>Condition {}: how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_form.py"/>
        <source>Condition {}: compared with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_form.py"/>
        <source>Leave out condition {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_form.py"/>
        <source>Everybody: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_people.py"/>
        <source>Those found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_people.py"/>
        <source>Space ticks a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_people.py"/>
        <source>Tick at least one name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_people.py"/>
        <source>Name, organisation or town, then Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_people.py"/>
        <source>{:,} ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_record.py"/>
        <source>Nobody is described yet. Say who they are: Ctrl+Shift+J.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_record.py"/>
        <source>Who is in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_record.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>Who they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_record.py"/>
        <source>The people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_record.py"/>
        <source>made by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_record.py"/>
        <source>Nobody is on the list yet. Add people with Ctrl+J.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_record.py"/>
        <source>Nobody in the address book is like this yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_record.py"/>
        <source>Add people…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_record.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_record.py"/>
        <source>archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_record.py"/>
        <source>Nobody of them is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>only a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>Filter by name  (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>Nothing is archived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>Persona…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>Edit the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>Edit the persona</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>Bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>New list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>Make the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>{:,} segments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>1 segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>No segment is called like this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>No segment is here yet. Say whom you want to meet: New segment, Ctrl+Shift+G.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>Rename the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>{}: who they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>Add people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>Add people to “{}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>Remove people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>Add to a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>Put {:,} on a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>Archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>New list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_fields.py"/>
        <source>Sales sees: name, ways to reach them, need, place, when they want it, the last contacts. The score and your guess stay covered until they answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_fields.py"/>
        <source>The exact words they saw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_fields.py"/>
        <source>No promise was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_fields.py"/>
        <source>Empty: to each what the words promised that brought it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_fields.py"/>
        <source>No promise was made to those without one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_fields.py"/>
        <source>What we promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_fields.py"/>
        <source>Suggested first action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_fields.py"/>
        <source>Chance, in %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_fields.py"/>
        <source>Value, about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_fields.py"/>
        <source>Nobody knows where they met us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_fields.py"/>
        <source>It is another need of theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_fields.py"/>
        <source>Why all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_fields.py"/>
        <source>The queue is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_several.py"/>
        <source>Send leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_several.py"/>
        <source>Who is ready, and who is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_several.py"/>
        <source>{} went to Sales, {} stayed. Of these, {} are ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_several.py"/>
        <location filename="../../desktop/twohats/marketing/ui/send_sheet.py"/>
        <source>Send and go  (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_several.py"/>
        <source>Send those that are ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_several.py"/>
        <source>{} of {} are ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_several.py"/>
        <source>Send {} leads to Sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_several.py"/>
        <source>{} leads went to Sales.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_several.py"/>
        <source>{} of {} leads went to Sales; the others stay as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_several.py"/>
        <source>and {} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_sheet.py"/>
        <source>Not ready to send: {missing}, and {more} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_sheet.py"/>
        <source>✓</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_sheet.py"/>
        <source>○</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_sheet.py"/>
        <source>Conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_sheet.py"/>
        <source>Fill in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_sheet.py"/>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_sheet.py"/>
        <source>Send {} to Sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_sheet.py"/>
        <source>Write…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_sheet.py"/>
        <source>It is time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <source>Who we want to be for our customers, and how they will notice. Ctrl+Shift+V gives it to Sales.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <source>Each published version stays here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <source></source>
        <comment>dimlate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <source>Write the vision down first, then print it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <location filename="../../desktop/twohats/marketing/ui/vision_version.py"/>
        <source>In two sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <source>The vision in two sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <source>The year of the goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <source>Goals of the year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <source>A few lines, each with its number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <location filename="../../desktop/twohats/marketing/ui/vision_version.py"/>
        <source>published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <source>{} of {} sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <source>{} sentences, {} fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <source>First words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <source>Not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <source>Draft of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <source>Vision {}, version {}.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <source>Version {} · Sales reads it since {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <source>Sales reads version {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <source>Sales reads one of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <source>Keep the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <source>Publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <source>Take up a version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision_editors.py"/>
        <source>A segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision_editors.py"/>
        <location filename="../../desktop/twohats/marketing/ui/vision_version.py"/>
        <source>By when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision_editors.py"/>
        <source>How we would know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision_editors.py"/>
        <source>Bet {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision_editors.py"/>
        <source>Bet {}: for whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision_editors.py"/>
        <source>Bet {}: what we offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision_editors.py"/>
        <source>Bet {}: by when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision_editors.py"/>
        <source>Bet {}: how we would know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision_version.py"/>
        <source>Take as the new draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision_version.py"/>
        <source>Written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision_version.py"/>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision_version.py"/>
        <source>For whom?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision_version.py"/>
        <source>We'll know by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/wing.py"/>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/wing.py"/>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/wing.py"/>
        <source>&amp;Lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/wing.py"/>
        <source>&amp;Segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/wing.py"/>
        <source>&amp;Campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/wing.py"/>
        <source>C&amp;alendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/wing.py"/>
        <source>Vis&amp;ion</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>month</name>
    <message>
        <location filename="../../desktop/twohats/month/identities.py"/>
        <source>{}: what was frozen when the month was closed was altered afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/identities.py"/>
        <source>{}: the channels and the unattributed do not add up to the revenue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/identities.py"/>
        <source>{}: the kinds of channels do not add up to the revenue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/identities.py"/>
        <source>{}: new, repeat and unknown do not add up to the revenue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/identities.py"/>
        <source>{}: the weeks do not add up to the month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/identities.py"/>
        <source>{}: opening and sent handoffs are not those decided and still waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/operations/closing.py"/>
        <source>Something else was agreed meanwhile: look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/operations/closing.py"/>
        <source>{month} is not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/operations/closing.py"/>
        <source>Say why the month is opened again: it leaves a trace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/operations/closing.py"/>
        <source>{month} is closed. Reopen it to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/bank.py"/>
        <source>Orders in hand: what was agreed and not sold yet. Booked work: orders over the days they are planned for. In sight: booked work + open deals × their chance + leads that ripen × what one brings. Net, in {currency}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/bank.py"/>
        <source>The next three months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/bank.py"/>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>{} brought {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/bank.py"/>
        <source>{}; orders of {} are in hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/bank.py"/>
        <source>{} orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/bank.py"/>
        <source>Revenue of twelve months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/bank.py"/>
        <source>In short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/bank.py"/>
        <source>, the year so far {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/bank.py"/>
        <source>{}; no order is in hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/bank.py"/>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <location filename="../../desktop/twohats/month/pages/wall.py"/>
        <source>of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/bank.py"/>
        <source>Revenue, year to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/bank.py"/>
        <source>Orders in hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/bank.py"/>
        <source>In sight, next three months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/bank.py"/>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/bank.py"/>
        <source>The largest open deals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/bank.py"/>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>bar: revenue, line: target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/bank.py"/>
        <source>{} not sold in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/bank.py"/>
        <source>Nothing was sold, and no target is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/bank.py"/>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>Nothing is in sight yet, and no target is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/documents.py"/>
        <source>Order, net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/documents.py"/>
        <source>Sale, net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/documents.py"/>
        <source>In other money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/documents.py"/>
        <source>Takes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/documents.py"/>
        <source>These are not invoices. Net of tax, in {currency}; other money at the rate of its day. A sale counts on its day, an order when it was agreed: the two are not to be added. Where no document was written down, there is a dash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/documents.py"/>
        <source>The month was closed with {}: what differs was corrected afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/documents.py"/>
        <source>The quarter was closed with {}: what differs was corrected afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/documents.py"/>
        <source>The year was closed with {}: what differs was corrected afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/documents.py"/>
        <source>{:,} orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/documents.py"/>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/documents.py"/>
        <source>Orders and sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/documents.py"/>
        <source>Not invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/documents.py"/>
        <source>Nothing was ordered or sold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/documents.py"/>
        <source>{} and {} by the number of their document. These are not invoices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/documents.py"/>
        <source>{}, {}, not invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>In time: within {hours} working hours. Accepted ÷ (accepted + rejected + waited too long), without wrong data. Today: revenue ÷ target of the quarter's days so far. Imported leads and the fast lane are not in the queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>no thin month in sight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>first thin month {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>The months after this quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>How well it worked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>{} of {}, {} predicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>Won, and predicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>Handshake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>Between the two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>The last day to act {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>From lead to sale: {} days (median).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>{} · act by {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>Waiting at the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>− waited too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>The queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>Sent to answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>Sent to first touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>Median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>Slowest tenth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>Of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>How long it took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>Nothing was answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>Why leads came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>None came back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>First touch in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>Returned later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>Accepted at second try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>Straight to Sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>Sides skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>in sight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>Booked work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>Open deals × chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>Leads that ripen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>In sight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>= still waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>Straight to Sales by the fast lane: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>Hats worn, about: Marketing {} h, Sales {} h.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>bar: in sight, line: target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>Agreed → did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>{}: revenue ÷ target so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>A sale stands on the channel of its handed-over lead, else of its deal, else repeat if they bought before, else unattributed. First met: by where they came from first. Return = (revenue, source known × margin − cost) ÷ cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>{} the month before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>{} the quarter before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>{} the year before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>no budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>{} · {} a year before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>Leads of twelve months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>What it costs, and brings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>Ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source> · {} of work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>return {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>Revenue, source known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>Sent so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>Leads of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>First met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>Where leads and money came from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>The same by campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>Right place, time, words, twelve months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>Needs a first real conversation with its three marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>Cost per lead that is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>Cost per accepted lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>Spent on campaigns for later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>Own time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>Kept in touch with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>may be sent now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>ripe within 3 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>ripe within 6 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>ripe within 12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>Who is kept in touch with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>Nobody yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>nothing was spent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>None, or another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>Thank those who sent people: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>Past their day to keep, change or stop: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <location filename="../../desktop/twohats/month/pages/words.py"/>
        <source>, and {} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>per ready {} · per accepted {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>leads by the month they came in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>In Marketing's words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>None came in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Net of tax, in {currency}; targets are set by month and spread over working days ({days} here). Won of closed: won ÷ (won + lost). Sure: a chance of 80 % and more, in full; likely: amount × chance; at best: all that may close in the {forecast}. Enough: open deals ÷ what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>nothing was closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Twelve months: {}{}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Where the open deals stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>How sales go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>{} × what is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Median sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Here and now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Won of closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source> · pace {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>orders of {} · </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>too few to judge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Week by week against target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Month by month against target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Ahead or behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Needed a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Week {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>, {} of {} on target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>no open deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Where the money came from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Equals the revenue on the Marketing page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>What was lost, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>none: decide today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Five deals to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Orders won</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>… by value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Median days to close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Follow-ups kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Enough in the pipeline?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Sold to new customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Nobody known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Forecast, {}: likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>sure {} · at best {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Year so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <location filename="../../desktop/twohats/month/pages/words.py"/>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>{} of {} without a next action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>{} slipped ({})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>{} asleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>{} without a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>{} taken in, shown at their stage of today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Quotes sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Quotes won</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Quotes waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Quotes past their day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Needs a target to be set beside. {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Twelve months: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>{} {} on {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Why, in the owner's words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>No sale, and no target is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Corrected in closed months: {}{}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/wall.py"/>
        <source>In sight: work booked for the month, what open deals may bring (amount × chance), and leads that ripen, at the firm's own rates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/wall.py"/>
        <source>Where do we go? The vision is not published yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/wall.py"/>
        <source>Where we go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/wall.py"/>
        <source>{}, for the wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/wall.py"/>
        <source>The next three months, in sight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/wall.py"/>
        <location filename="../../desktop/twohats/month/pages/words.py"/>
        <source>Three actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/words.py"/>
        <source>Revenue, month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/words.py"/>
        <source>Revenue, quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/words.py"/>
        <source>Revenue, year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/words.py"/>
        <source>As of {} · agreement v{}{}{}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/words.py"/>
        <source>Not enough to say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/words.py"/>
        <source> · history {}…{}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/words.py"/>
        <source> · closed {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/words.py"/>
        <source> · a person was erased {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/words.py"/>
        <source> · changed since they were closed: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/words.py"/>
        <source>needs {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/words.py"/>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/words.py"/>
        <source>Twelve months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/words.py"/>
        <source>Not yet: {}{}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/printing.py"/>
        <location filename="../../desktop/twohats/month/ui/report_dialog.py"/>
        <source>Choose at least one page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/meeting.py"/>
        <source>Three actions at most: what matters less can wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/meeting.py"/>
        <source>An answer takes 500 characters at most, so that it fits its page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/meeting.py"/>
        <source>Say done, partly or not done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/meeting.py"/>
        <source>{month} is not over yet: it can be closed from its end on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/needs.py"/>
        <source>{} {}; you have {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/needs.py"/>
        <source>closed deals with a prediction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/needs.py"/>
        <source>closed deals with a promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/needs.py"/>
        <source>answered leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/needs.py"/>
        <source>accepted leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/needs.py"/>
        <source>answered leads that were sent again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/needs.py"/>
        <source>leads sent or phoned in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/needs.py"/>
        <source>deals from campaigns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/needs.py"/>
        <source>closed deals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/needs.py"/>
        <source>follow-ups due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/needs.py"/>
        <source>an answered lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/needs.py"/>
        <source>a lead that was called or written to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/needs.py"/>
        <source>a target for the quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/needs.py"/>
        <source>a target for the months after the quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/needs.py"/>
        <source>a target for the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/needs.py"/>
        <source>a sale in the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/needs.py"/>
        <source>a won deal that says when it was opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/needs.py"/>
        <source>a campaign with a budget, a first and a last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/needs.py"/>
        <source>a margin in the profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/needs.py"/>
        <source>money spent in the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/needs.py"/>
        <source>leads that became deals won</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/periods.py"/>
        <source>Q{}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/periods.py"/>
        <source>“{text}” is not a quarter; write it like 2026-Q4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/periods.py"/>
        <source>“{text}” is not a year; write it like 2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>third</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>fourth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>fifth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>sixth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>seventh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>eighth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>ninth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>tenth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>eleventh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>twelfth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>By {day} the month stands at {percent} % of its target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>By {day} the quarter stands at {percent} % of its target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>By {day} the year stands at {percent} % of its target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>The month closed on target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>The quarter closed on target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>The year closed on target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>The month closed {percent} % over target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>The quarter closed {percent} % over target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>The year closed {percent} % over target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>The month closed just over target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>The quarter closed just over target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>The year closed just over target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>The month closed {percent} % under target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>The quarter closed {percent} % under target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>The year closed {percent} % under target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>The month closed just under target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>The quarter closed just under target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>The year closed just under target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>{} of {} handed-over leads were answered in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>{} is the {} month in a row that met its target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>{} of {} handed-over lead was answered in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>{} of {} have no next action.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>{} is the {} month in a row below target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>{} new lead came in {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>{} new leads came in {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>{} brought {} of {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>, {} more than in {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>, {} fewer than in {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>1 lead is kept in touch with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>{} leads are kept in touch with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>The day to decide on “{}” has passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>1 is still waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>{} are still waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>Nothing was answered; 1 lead is waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>Nothing was answered; {} leads are waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>Nothing was handed over in {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>{} of {} were accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>{} of {} has no next action.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>1 deal slipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>{} deals slipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>No new lead came in {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>, as many as in {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>The day to decide on “{}” and {} more has passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>{}: too few to judge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>{}: is the bar too low?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>{}, fewer than 7 of 10: see what was off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>{}, a healthy share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>at risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>close</source>
        <comment>nearly</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>No sale in {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>{} open deals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>; {} may be sent now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>nothing is waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/forms.py"/>
        <source>not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/forms.py"/>
        <source>what Marketing says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/forms.py"/>
        <source>what you agree now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/forms.py"/>
        <source>At most three. Closing freezes the figures; the month can be opened again, with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/forms.py"/>
        <source>{} is closed already: here it is, as it was frozen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/forms.py"/>
        <source>agreed, and done?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/forms.py"/>
        <source>what brought the right people, and what did not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/forms.py"/>
        <location filename="../../desktop/twohats/month/ui/report_dialog.py"/>
        <source>why it went as it did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/forms.py"/>
        <source>what Sales says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/forms.py"/>
        <source>{} is closed. Its figures are frozen, and print the same from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/forms.py"/>
        <source>Close {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/forms.py"/>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/forms.py"/>
        <source>{}, {} of {}: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/forms.py"/>
        <source>No month is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/forms.py"/>
        <source>Reopen the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/forms.py"/>
        <source>what came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/forms.py"/>
        <source>Open a closed month again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/forms.py"/>
        <source>Reopen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/forms.py"/>
        <location filename="../../desktop/twohats/month/ui/words.py"/>
        <source>Action {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/notice.py"/>
        <source>Month's end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/notice.py"/>
        <source>Ten minutes with yourself: what each side says, and what you agree for the next month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/notice.py"/>
        <source>{} is not closed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/notice.py"/>
        <source>Close {}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/preview.py"/>
        <source>The pages as they will be printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/report_dialog.py"/>
        <source>Monthly report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/report_dialog.py"/>
        <source>Making the pages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/report_dialog.py"/>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/report_dialog.py"/>
        <source>Save the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/report_dialog.py"/>
        <source>Save the figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/report_dialog.py"/>
        <source>Save the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/report_dialog.py"/>
        <source>The pages are with the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/report_dialog.py"/>
        <source>Told of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/report_dialog.py"/>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/report_dialog.py"/>
        <source>Draft an e-mail with it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/report_dialog.py"/>
        <source>Save the figures as a table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/report_dialog.py"/>
        <source>Save the figures as JSON…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/report_dialog.py"/>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/report_dialog.py"/>
        <source>what brought the right people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/report_dialog.py"/>
        <source>Closed on {}: figures and words are frozen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/report_dialog.py"/>
        <source>{} is saved, but no program opened it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/words.py"/>
        <source>for the next month</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <location filename="../../desktop/twohats/paper/page.py"/>
        <source>{wing} · page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/paper/workbook.py"/>
        <source>A sheet holds 1,048,575 rows at most: export the list as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/paper/writing.py"/>
        <source>{name} is a file of a business: choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>safekeeping</name>
    <message>
        <location filename="../../desktop/twohats/safekeeping.py"/>
        <source>{name} is not whole: {trouble}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/safekeeping.py"/>
        <source>Who asked since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/safekeeping.py"/>
        <source>{name} exists already in {folder}: choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/safekeeping.py"/>
        <source>{name} was not restored, because of this: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sales</name>
    <message>
        <location filename="../../desktop/twohats/sales/operations/activities.py"/>
        <source>Say what it was: {kinds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/activities.py"/>
        <location filename="../../desktop/twohats/sales/operations/follow_ups.py"/>
        <source>This is done already, or no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/closing.py"/>
        <source>The work cannot end before it starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/closing.py"/>
        <source>Say why it was lost: choose a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/closing.py"/>
        <source>“{title}” is {state}: only a lost deal is opened again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/closing.py"/>
        <source>“{title}” is {state}: work is done once a deal is won.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/closing.py"/>
        <source>Work is done today or earlier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/customers.py"/>
        <source>Write the note first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/deals.py"/>
        <source>This deal is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/deals.py"/>
        <source>There is no such stage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/deals.py"/>
        <source>A deal sleeps until a day that is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/deals.py"/>
        <source>This deal does not sleep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/deals.py"/>
        <location filename="../../desktop/twohats/sales/operations/stages.py"/>
        <source>A chance lies between 0 and 100 percent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/deals.py"/>
        <source>A deal needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/deals.py"/>
        <source>Write down what is to be noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/deals.py"/>
        <source>Choose a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/deals.py"/>
        <source>This file is linked already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/handoffs.py"/>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>“{title}” did not come from Marketing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/handoffs.py"/>
        <source>Write down who called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/handoffs.py"/>
        <source>Ask them: how did you hear of us?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/handoffs.py"/>
        <source>They cannot have called at a time that is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/money.py"/>
        <source>“{title}” is {state}: money is split once a deal is won.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/money.py"/>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <source>The money of “{title}” is not a proposal any more: move or reverse its parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/money.py"/>
        <source>Extra money is above nothing; a cancellation reverses a sale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/money.py"/>
        <source>At most what is left of a sale can be reversed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/money.py"/>
        <source>Say how much it was: a sale is above nothing, and what was sold is taken back by reversing it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/money.py"/>
        <source>{document} is the order of “{title}”: its money counts there. Split it, move it or add extra money there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/money.py"/>
        <source>Several are called “{name}”: choose one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/money.py"/>
        <source>This sale is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/money.py"/>
        <source>This takes a sale back already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/money.py"/>
        <source>This sale was reversed already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/quoting.py"/>
        <source>There is a quote {number} already: make a new version of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/quoting.py"/>
        <location filename="../../desktop/twohats/sales/rules/quotes.py"/>
        <source>Quote {name} was {answer} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/quoting.py"/>
        <source>A quote was sent today or earlier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/quoting.py"/>
        <location filename="../../desktop/twohats/sales/pages/quote.py"/>
        <source>This quote is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/stages.py"/>
        <source>{most} stages are enough: give one up first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/stages.py"/>
        <source>The order names each stage once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/stages.py"/>
        <source>Say into which other stage its deals go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/stages.py"/>
        <source>This stage is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/stages.py"/>
        <source>A stage needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/stages.py"/>
        <source>There is a stage “{name}” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/pages/calls.py"/>
        <source>Nothing is due on this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/pages/calls.py"/>
        <source>One to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/pages/calls.py"/>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/pages/calls.py"/>
        <source>Calls, visits, meetings, e-mails and tasks in the order of their time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/pages/calls.py"/>
        <source>We promised: the words this customer was given. Last: the newest note or outcome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/pages/calls.py"/>
        <source>{} to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/pages/calls.py"/>
        <source>Calls of {}, {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/pages/calls.py"/>
        <source>Last: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/pages/follow_up_sheet.py"/>
        <source>{} to do {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/pages/follow_up_sheet.py"/>
        <source>One to do {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/pages/follow_up_sheet.py"/>
        <source>Late first, then day by day in the order of their time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/pages/follow_up_sheet.py"/>
        <source>Follow-ups until {}, {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/pages/follow_up_sheet.py"/>
        <source>Nothing is due {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/pages/follow_up_sheet.py"/>
        <source>{}, continued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/pages/quote.py"/>
        <source>Quote {name} was made elsewhere: only its sum is known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/pages/quote.py"/>
        <location filename="../../desktop/twohats/sales/ui/line_editor.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/pages/quote.py"/>
        <location filename="../../desktop/twohats/sales/ui/line_editor.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/pages/quote.py"/>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/pages/quote.py"/>
        <source>Quote: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/pages/quote.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_form.py"/>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <source>Quote {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/pages/quote.py"/>
        <source>page {} of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/pages/quote.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <source>Less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/pages/quote.py"/>
        <location filename="../../desktop/twohats/sales/ui/offers.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <source>Tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/pages/quote.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <source>Sum ({})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/pages/quote_text.py"/>
        <source>Quote {} · {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/pages/quote_text.py"/>
        <source>, less {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/pages/quote_text.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <source>Net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/pages/quote_text.py"/>
        <source>Valid until {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/pages/quote_text.py"/>
        <source>{} tax on {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/deals.py"/>
        <source>price</source>
        <comment>why a deal was lost</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/deals.py"/>
        <source>competitor</source>
        <comment>why a deal was lost</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/deals.py"/>
        <source>no decision</source>
        <comment>why a deal was lost</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/deals.py"/>
        <source>timing</source>
        <comment>why a deal was lost</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/deals.py"/>
        <source>scope</source>
        <comment>why a deal was lost</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/deals.py"/>
        <source>trust</source>
        <comment>why a deal was lost</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/deals.py"/>
        <source>we were slow</source>
        <comment>why a deal was lost</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/deals.py"/>
        <source>we were full</source>
        <comment>why a deal was lost</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/deals.py"/>
        <source>other</source>
        <comment>why a deal was lost</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/deals.py"/>
        <source>Qualified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/deals.py"/>
        <source>Quoted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/deals.py"/>
        <source>Negotiating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/deals.py"/>
        <source>“{title}” is {state}: reopen it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/deals.py"/>
        <source>Say what it is worth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/deals.py"/>
        <source>An order cannot be negative: write the cancellation as a sale below zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/deals.py"/>
        <source>Say what you will do first, and when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/deals.py"/>
        <source>The stage “{stage}” is not known here: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/parts.py"/>
        <source>Write down at least one part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/parts.py"/>
        <source>The parts add up to {planned}, not to the {agreed} agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/parts.py"/>
        <source>A part is a {parts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/parts.py"/>
        <source>Each part is worth something; leave out what is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/quotes.py"/>
        <source>Write at least one line, or the net sum of a quote made elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/quotes.py"/>
        <source>{most} lines fit on a quote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/quotes.py"/>
        <source>These lines add up to more than can be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/quotes.py"/>
        <source>The net sum of a quote cannot be negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/quotes.py"/>
        <source>A quote cannot end before the day it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/quotes.py"/>
        <source>Line {number} does not say what is offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/quotes.py"/>
        <source>Line {number} needs a quantity above nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/quotes.py"/>
        <source>The price in line {number} cannot be negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/quotes.py"/>
        <source>Line {number} is larger than can be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/quotes.py"/>
        <source>Quote {name} was sent already: make a new version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/quotes.py"/>
        <source>Line {number}: a percentage lies between 0 and 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/typed_lines.py"/>
        <source>Line {number} needs a price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/board.py"/>
        <source>The default of the stage: {} of the {} closed deals that its own history needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/board.py"/>
        <source>likely {} ({} by history)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/board.py"/>
        <source>likely {} ({} by default)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/board.py"/>
        <source>{}: 1 deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/board.py"/>
        <source>{}: {} deals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/board.py"/>
        <source>no amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/board.py"/>
        <source>no next action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/board.py"/>
        <source>None of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/board.py"/>
        <source>No open deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/board.py"/>
        <source>{} of {} deals that stood in this stage were won.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/board.py"/>
        <source>{} · {} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/board.py"/>
        <source>quiet for {} weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>Money by year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>What they bought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>Sales by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>Nothing is noted yet. N writes a note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>Promised to them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>Sent to us by them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>Calls, visits and the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>new: bought once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>repeat customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>{:,} orders · {} a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>by {}: more than half as long again as usual has passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>won</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>asleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>given back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>deposit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>stage payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>final payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>extra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <source>Objection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/questions.py"/>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/questions.py"/>
        <source>broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>not judged yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>waits for an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_words.py"/>
        <source>expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_words.py"/>
        <source>declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_words.py"/>
        <source>replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>No name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>In all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <source>Usually</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>First</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>Last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>To come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>Promised {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>did not buy yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>a habit shows from three orders on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>no e-mail address or phone number is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>may close {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>takes back the sale of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>planned {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>overdue by {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>Show {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_words.py"/>
        <source>about every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_words.py"/>
        <source>about every {} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_words.py"/>
        <source>about every year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_words.py"/>
        <source>about every {} years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_words.py"/>
        <source>{} years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_words.py"/>
        <source>about every week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_words.py"/>
        <source>about every {} weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_words.py"/>
        <source>about every month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_words.py"/>
        <source>about every {} months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <source>Filter by name or place  (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>New sale…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <source>Key S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <source>No customer is called like this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Reverse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <source>{:,} customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <source>1 customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <source>Last bought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <source>Orders a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <source>First bought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <source>{:,} open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <source>Note about {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <source>Nobody bought yet. Win a deal, write down a sale (S), or import your sales: Ctrl+I.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <source>Nobody is overdue. A habit shows from three purchases on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <source>Nobody bought just once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <source>Nobody bought twice yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <source>New, bought once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>Repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <location filename="../../desktop/twohats/sales/ui/pipeline.py"/>
        <source>{} in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <source>Nobody sent this deal through the hall: no promise, no score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <source></source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>Given back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <source>They called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <source>Marketing expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <source>Sales found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <source>Before it came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <source>off direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>Chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>They said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <source>they rang Sales themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <source>Right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <source>not said yet (F7)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <source>none noted before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <source>on direction: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <source>{} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <source>Meanwhile it counts in no forecast and raises no alarm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <source>A chance is a whole number between 0 and 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <location filename="../../desktop/twohats/sales/ui/several_forms.py"/>
        <source>Asleep until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <source>Let it rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/stage_forms.py"/>
        <source>Chance (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <source>empty: goes by its stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <source>Rename the deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <source>A file of this deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <source>Take the file off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <source>Say until which day it rests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>Asleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <source>Wake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <source>Link a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <source>Asleep: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <source>Wake: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <source>Chance of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <source>Objection: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <source>“{}” is no longer there. It was moved, renamed or deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <source>This computer has no program that opens “{}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>None noted. O writes one down, in the customer's words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>None yet. N writes one down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>Nothing has happened yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Wake…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <location filename="../../desktop/twohats/sales/ui/today.py"/>
        <source>Log a call…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>Objections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>Order and sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Link a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>no next action: Ctrl+Shift+P plans one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>None linked. A linked file stays where it lies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>final</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>reversed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Amount and date…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Next action…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>Money and chances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>What comes next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>May close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <source>Opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>{}, by default in its stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>{}, {}, first {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>Noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>Take off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>{} %, its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>{}: {} of {} deals that stood in its stage were won</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>moved once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>moved twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>moved {} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>nobody is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>Reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>no address or number is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>no longer there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>Ordered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <source>Work done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>nothing is planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source> to </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <source>Task done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <source>Quote {} accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <source>Quote {} declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <source>Quote {} replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <source>Marketing sent it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <source>Sold: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <source>Reversed: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <source>Won: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <source>in the stage {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <source>Moved from {} to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <source>Amount: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <source>May close: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <source>Put to sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <source>Given back to Marketing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <source>Woken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <source>Quote {} sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <source>Quote {} written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/done_form.py"/>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <source>Reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/done_form.py"/>
        <source>Not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/done_form.py"/>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/done_form.py"/>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>What came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/done_form.py"/>
        <source>or write what came of it, and Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/done_form.py"/>
        <source>This is done. Enter plans the next one, Esc plans nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/done_form.py"/>
        <source>Nothing next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/done_form.py"/>
        <source>Done: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_up_papers.py"/>
        <source>Follow-ups.ics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_up_papers.py"/>
        <source>Calls {}.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_up_papers.py"/>
        <source>Follow-ups {}.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_up_papers.py"/>
        <source>{} – Sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_up_papers.py"/>
        <source>Only to a meeting or a visit can somebody be invited: change the kind first (E).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_up_papers.py"/>
        <source>An invitation needs the customer's e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_up_papers.py"/>
        <source>Visit: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_up_papers.py"/>
        <source>Meeting: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_up_papers.py"/>
        <source>Invitation {}.ics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_up_papers.py"/>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <source>D done, T tomorrow, W a week on, E change, Del drop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <source>Reminders come only while Two Hats is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <source>No follow-up here has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Tomorrow's calls…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <source>Filter by customer, deal or words  (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <source>Nothing is late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <source>Nothing more is due today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <source>Nothing is due tomorrow. Choose a deal and plan its next action: Ctrl+Shift+P.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <source>Nothing more is due this week. Choose a deal and plan its next action: Ctrl+Shift+P.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <source>Nothing is planned after this week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <source>Nothing was done yet. D marks a follow-up done; Ctrl+L writes down what was not planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Drop the follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <source>{:,} listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <location filename="../../desktop/twohats/sales/ui/today.py"/>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <source>{} still today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <source>{} tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>What we found: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>Someone called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>Which work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>Tell Marketing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/questions.py"/>
        <source>The promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>Give back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>Who called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>How did you hear of us?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>And from whom?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>When they called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>Log activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>Change the follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>May close on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>Amount and date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>Done on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>How it went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>Say on which day the work was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>What we found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>Judge the promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>Give back to Marketing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>Amount, net ({})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>{}: done just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>Change: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>Next action: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>Move {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>Amount and date: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/several_forms.py"/>
        <source>Ask them again on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>Lost: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>Work is done: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>Give back: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/known.py"/>
        <source>open deal since {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/known.py"/>
        <source>in the address book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/line_editor.py"/>
        <location filename="../../desktop/twohats/sales/ui/offers.py"/>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/line_editor.py"/>
        <source>Less %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/line_editor.py"/>
        <source>Tax %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/line_editor.py"/>
        <source>Sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/line_editor.py"/>
        <source>Ctrl+Delete takes a line away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/line_editor.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <source>{} tax {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/line_editor.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <source>Total {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/line_editor.py"/>
        <source>{}, line {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/line_editor.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <source>Net {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Reverse a sale to nobody in particular…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Customers who are overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Note about the customer…	N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Reverse a sale…	R</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <source>New quote…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Offers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>The usual target for this month	Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>&amp;Deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>&amp;Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Follow-&amp;up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>&amp;Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>&amp;Targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Done…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Move to a stage…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>What we found…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Judge the promise…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Work is done…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Stages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Won…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Lost…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Give back to Marketing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Split into parts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Move the sale…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Extra money…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Asleep until…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Chance of its own…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>All we hold of the customer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Erase the customer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Done, and the next one…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Change the follow-up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Follow-up sheet of the week…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Save the follow-ups as a calendar file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Invitation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Write on, or a new version…	V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>It was sent	S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Accepted…	A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Declined…	D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Open the quote as PDF	P</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Save the quote as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Copy the quote as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <source>Spread a year…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <source>Every month…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <source>Working days…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_asked.py"/>
        <source>what 1 {} is worth in {}, like {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_asked.py"/>
        <source>net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_asked.py"/>
        <source>with tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_asked.py"/>
        <source>What it comes to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_asked.py"/>
        <source>The amount is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_asked.py"/>
        <source>Tax rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_asked.py"/>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_asked.py"/>
        <source>{} at {} is {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_asked.py"/>
        <source>{} net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_asked.py"/>
        <source>{}, without {} of tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/sale_forms.py"/>
        <source>Counts on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <source>One more part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <source>Part {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <source>Amount {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <source>Day {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <source>Document {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <source>{quote} accepted: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <source>“{title}” is not won: it has no money yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <source>Nothing is left of the money of “{title}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <source>Work starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>Work ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/sale_forms.py"/>
        <source>Document number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <source>Split into parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <source>Split into parts: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <source>{} of {} agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/reversal.py"/>
        <source>Which sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/sale_forms.py"/>
        <source>Say on which day it counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <source>Move the sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <source>Say how much it is, and on which day it counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <source>Extra money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <source>Extra money: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <source>Net ({})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <source>{} · {} to go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <source>{} · {} too much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <source>Move a sale of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <source>Reverse a sale of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <source>It came as {}: each part keeps its share of that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/offers.py"/>
        <source>Quotes propose these as you type. What a quote says already stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/offers.py"/>
        <source>Nothing is written down yet. Add what you sell most often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/offers.py"/>
        <source>Offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/offers.py"/>
        <source>New offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/offers.py"/>
        <source>Tax lies between 0 and 100 percent, and so does the margin, in whole percent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/offers.py"/>
        <source>What the firm sells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/offers.py"/>
        <source>Price, net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/offers.py"/>
        <location filename="../../desktop/twohats/sales/ui/stage_forms.py"/>
        <source>Give up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/offers.py"/>
        <source>New offer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/offers.py"/>
        <source>Give up an offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/offers.py"/>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/offers.py"/>
        <source>h, m², piece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/offers.py"/>
        <source>Tax in percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/offers.py"/>
        <source>Margin in percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/offers.py"/>
        <source>Change {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/offers.py"/>
        <source>Price of one, net ({})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline.py"/>
        <source>No deal matches. Esc shows all again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline.py"/>
        <source>Key B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline.py"/>
        <source>Filter by deal or customer  (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline.py"/>
        <source>As a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline.py"/>
        <source>As a board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline.py"/>
        <source>{:,} open deals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline.py"/>
        <source>{:,} asleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline.py"/>
        <source>{}, {:,} to be called again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline.py"/>
        <source>likely {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline.py"/>
        <source>{} open in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline.py"/>
        <source>{} won in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline.py"/>
        <source>{} lost in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline.py"/>
        <source>{} given back in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline.py"/>
        <source>{} asleep in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline.py"/>
        <source>{} in all, in no alarm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>none: plan one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>No deal is open. Accept a handoff, or write a call down: Ctrl+Shift+N.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>No work waits to be done. A deal that you win stands here until its work is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>No deal was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>Nothing was given back to Marketing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>No deal sleeps. Deal ▸ Asleep until… lets one rest until a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>Every open deal has a next action.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>No deal from another program was left open for over a year without a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>Late to close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>Closes this month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>Closes this quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>Closes later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>No closing day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>Owned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>Earned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>Won, work not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>Without a next action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>Any stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>Any closing day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>Any channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/questions.py"/>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/questions.py"/>
        <source>Visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/questions.py"/>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/questions.py"/>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/questions.py"/>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/questions.py"/>
        <source>Say whether the promise was kept, changed or broken, or leave its note empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/questions.py"/>
        <source>This reason needs a word of explanation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/questions.py"/>
        <source>Nobody will contact them any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/questions.py"/>
        <source>Marketing lets them go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/questions.py"/>
        <source>to be called again today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/questions.py"/>
        <source>Right place?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/questions.py"/>
        <source>Right time?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/questions.py"/>
        <source>Right words?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/questions.py"/>
        <source>About the promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/questions.py"/>
        <source>what was different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/questions.py"/>
        <source>Marketing may send them again after {} days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/questions.py"/>
        <source>to be called again since {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/questions.py"/>
        <source>asleep until {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_form.py"/>
        <source>Choose its PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_form.py"/>
        <source>made elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_form.py"/>
        <source>The PDF of the quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_form.py"/>
        <source>A quote is made for a deal, and none is open: accept a handoff or write a call down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_form.py"/>
        <source>written here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_form.py"/>
        <source>There is no file {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_form.py"/>
        <source>Write the net sum of the quote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_form.py"/>
        <source>Write quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_form.py"/>
        <source>New version of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_form.py"/>
        <source>The quote is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_form.py"/>
        <source>Made on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_form.py"/>
        <source>Its PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_form.py"/>
        <source>where the file is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_form.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <source>Before the lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_form.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <source>Terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_form.py"/>
        <source>payment, delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_form.py"/>
        <source>For which deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_form.py"/>
        <source>New quote: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_form.py"/>
        <source>New version of a quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_form.py"/>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <source>Declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_form.py"/>
        <source>Net sum ({})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_form.py"/>
        <source>{} declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <source>Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <source>Made elsewhere: only its sum is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <source>Where it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <source>What else it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <source>Its deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <source>Show in Pipeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <source>Quotes for this deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <source>It was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <source>Accepted…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <source>New version…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <source>Its file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <source>We promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_words.py"/>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_words.py"/>
        <source>Not sent yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_words.py"/>
        <source>ran out {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_words.py"/>
        <source>{} · soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_words.py"/>
        <source>Sent {}, no answer yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_words.py"/>
        <source>Sent {}, ran out {} without an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_words.py"/>
        <source>Accepted {}: the deal is won.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_words.py"/>
        <source>Declined {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_words.py"/>
        <source>A newer version took its place {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <source>No quote here has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <source>Filter by number, deal or customer  (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <source>No quote was made yet. Write one for a deal: Ctrl+Shift+Q.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <source>There is no draft: every quote was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <source>No customer has a quote to answer. Write one for a deal: Ctrl+Shift+Q.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <source>No quote ran out without an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <source>No quote was accepted yet. One that is wins its deal: A in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <source>No quote was declined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <source>{path} cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <source>{:,} quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <source>1 quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/reversal.py"/>
        <source>It is taken back today, or on its own day if that is still to come. What was reported before stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/reversal.py"/>
        <source>Reverse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/reversal.py"/>
        <source>At most {left} can be reversed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/reversal.py"/>
        <source>empty: all that is left of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/sale_forms.py"/>
        <source>Nobody in particular: it counts, for no customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/sale_forms.py"/>
        <source>In the address book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/sale_forms.py"/>
        <source>New: the address book gets this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/sale_forms.py"/>
        <source>Several are called so: choose one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/sale_forms.py"/>
        <source>New sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/sale_forms.py"/>
        <source>Who that is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/sale_forms.py"/>
        <source>Nothing is left of what “{who}” bought.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/sale_forms.py"/>
        <source>nobody in particular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/sale_forms.py"/>
        <source>Who bought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/sale_forms.py"/>
        <source>a name, or nothing for nobody in particular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/sale_forms.py"/>
        <source>What for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/sale_forms.py"/>
        <source>Reverse a sale to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/several_forms.py"/>
        <source>Meanwhile they count in no forecast and raise no alarm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/several_forms.py"/>
        <source>Let them rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/several_forms.py"/>
        <source>Say until which day they rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/several_forms.py"/>
        <source>Move {} deals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/several_forms.py"/>
        <source>{} deals asleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/several_forms.py"/>
        <source>{} deals lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/stage_forms.py"/>
        <source>Say how likely a deal in this stage is won, in percent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/stage_forms.py"/>
        <source>Stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/stage_forms.py"/>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/stage_forms.py"/>
        <source>This stage was given up: move its deals to another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/stage_forms.py"/>
        <source>Give up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/stage_forms.py"/>
        <source>New stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/stage_forms.py"/>
        <source>One deal moves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/stage_forms.py"/>
        <source>Its deals go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/stage_forms.py"/>
        <source>until 20 closed deals tell its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/stage_forms.py"/>
        <source>Add a stage at the end…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/stage_forms.py"/>
        <source>Edit the stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/stage_forms.py"/>
        <source>Add one after it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/stage_forms.py"/>
        <source>Move the stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/stage_forms.py"/>
        <source>Add a stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/stage_forms.py"/>
        <source>Give up a stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/stage_forms.py"/>
        <source>{:,} deals move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/stage_forms.py"/>
        <source>{} What is closed keeps the stage it had.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/stage_forms.py"/>
        <source>The stage {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/stage_forms.py"/>
        <source>◂ Move left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/stage_forms.py"/>
        <source>Move right ▸</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/stage_forms.py"/>
        <source>Give up {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>It counts for each month without a target of its own; empty for none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>Working days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>No day is taken off in this year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>Evenly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>By last year's months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>Set twelve targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>The year before has no sales to go by, so the months are alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>Target of every month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>Save the hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>Work on it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>Day off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>such as Christmas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>What the day is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>Take it off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>Days off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>The year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>Shared out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>Spread {} over its months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>It takes the place of all twelve targets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>Each month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>Spread {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>The year before brought {} in {} of 12 months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>Days off in {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <location filename="../../desktop/twohats/sales/ui/wing.py"/>
        <source>Targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <source>Revenue of the last twelve months against target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <location filename="../../desktop/twohats/sales/ui/today.py"/>
        <source>line = target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <source>Months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <source>Enter or a digit edits a target, Del leaves it to the usual one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <source>The year before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <source>The year after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <source>Came in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <source>Quarters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <source>Weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <source>Target of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <source>usual {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <source>{} short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <source>{} over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <source>{} working days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <source>Usual target in {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <source>{} behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <source>{} ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <source>no target set for {} of 12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today.py"/>
        <source>Nothing is due today. Somebody rings? Ctrl+Shift+N writes the call down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today.py"/>
        <source>Write it down while you talk: it becomes a deal with its next step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today.py"/>
        <source>This month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today.py"/>
        <source>This quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today.py"/>
        <source>Revenue by week against target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today.py"/>
        <source>Due now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today.py"/>
        <source>Who rings next?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today.py"/>
        <source>Ctrl+Shift+N. What Marketing hands over waits in the panel: F6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today.py"/>
        <source>Direction from Marketing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today.py"/>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today.py"/>
        <source>Marketing has not published a direction yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today.py"/>
        <source>known by {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today.py"/>
        <source>{} today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>1 working day left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>In {}. Enough: times the open deals hold what is missing. {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>target met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>Tomorrow needs a target for the months after this quarter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>The last day to act needs {} leads that became deals won; you have {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>{} is thin. Last day to act: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>at best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>enough?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>Next quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>no target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>Chances: your own history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>1 handoff late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>{} handoffs late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>1 deal without a next action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>{} deals without a next action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>{} deals to be called again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>1 follow-up overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>{} follow-ups overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>1 quote waiting over 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>{} quotes waiting over 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>{} asked to be called again on {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>{} is thin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>{} is thin. The last day to act was {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>Forecast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>Chances: your own history for {}; as set for {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>{} asked to be called again today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>{} working days left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>of {} · {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>{} a day needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>{:.1f} ×</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>Chances: as set; your own count from {} closed deals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>{} at risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>pace {:.2f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>{:.1f} months covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>pace {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/wing.py"/>
        <source>Nobody is known behind this deal.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sample</name>
    <message>
        <location filename="../../desktop/twohats/sample/business.py"/>
        <source>Close between the years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sample/business.py"/>
        <source>Open channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sample/business.py"/>
        <source>Set targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sample/campaigns.py"/>
        <source>Plan campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sample/campaigns.py"/>
        <source>Add message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sample/campaigns.py"/>
        <source>Place message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sample/campaigns.py"/>
        <source>Decide campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sample/campaigns.py"/>
        <source>Write down spend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sample/plans.py"/>
        <source>Edit persona</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sample/present.py"/>
        <location filename="../../desktop/twohats/sample/talk.py"/>
        <source>Reckon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sample/present.py"/>
        <location filename="../../desktop/twohats/sample/talk.py"/>
        <source>Plan next action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sample/stories.py"/>
        <source>Take call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sample/stories.py"/>
        <source>Note contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sample/stories.py"/>
        <source>Withdraw handoff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sample/stories.py"/>
        <source>Let lead go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sample/stories.py"/>
        <source>Keep lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sample/stories.py"/>
        <source>Return handoff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sample/stories.py"/>
        <source>Ask for a review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sample/stories.py"/>
        <source>Ask for a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sample/stories.py"/>
        <source>Win deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sample/stories.py"/>
        <source>Cancel sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sample/stories.py"/>
        <source>Add sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sample/stories.py"/>
        <source>Judge promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sample/stories.py"/>
        <source>Say thanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sample/talk.py"/>
        <source>Move deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sample/talk.py"/>
        <source>Mark right place, time, words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sample/talk.py"/>
        <source>Lose deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sample/talk.py"/>
        <source>Finish action</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stamp</name>
    <message>
        <location filename="../../desktop/twohats/stamp.py"/>
        <source>“{text}” is not a moment like 2026-11-23T14:02:03.123Z.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>storage</name>
    <message>
        <location filename="../../desktop/twohats/storage/backup.py"/>
        <source>{name} is no longer what it was when it was made: take another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/backup.py"/>
        <source>The second folder for backups, {folder}, is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/backup.py"/>
        <source>The copy of {name} does not read back whole: nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/backup.py"/>
        <source>The copy could not be made: {why}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/backup.py"/>
        <source>The copy in {folder} is not what it should be: is the stick whole?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/checkup.py"/>
        <source>{} is not as this program makes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/checkup.py"/>
        <source>Row {} of {} points at nothing in {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/checkup.py"/>
        <source>A page is damaged: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/checkup.py"/>
        <source>{} does not add up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/checkup.py"/>
        <source>Not every row of {} is found by its words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/erasing.py"/>
        <source>Traces are left in the file for now: something still reads it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/erasing.py"/>
        <source>Traces are left in the file for now: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/file.py"/>
        <source>another program is writing to the file just now; try again in a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/file.py"/>
        <source>the disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/file.py"/>
        <source>the file is read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/file.py"/>
        <source>the disk does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/file.py"/>
        <source>{name} was opened only to be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/file.py"/>
        <source>{name} was changed by another program while it was open. Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/file.py"/>
        <source>{name} is of an older Two Hats: open it in the window once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/file.py"/>
        <source>{name} is damaged and was left as it is: open a backup of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/file.py"/>
        <source>{name} is open in another window or program: do it there, or close it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/file.py"/>
        <source>{name} cannot be opened: its folder does not let Two Hats write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/file.py"/>
        <source>Not saved: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/guard.py"/>
        <source>{name} was replaced by another file while it was open. Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/guard.py"/>
        <source>{name} holds nothing but zeros: its content was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/guard.py"/>
        <source>{name} is not a Two Hats file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/guard.py"/>
        <source>{name} was made by a newer Two Hats. Install the newer program to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/guard.py"/>
        <source>{name} is read-only: copy it to a folder of yours and open the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/guard.py"/>
        <source>{name} is a folder, not a Two Hats file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/guard.py"/>
        <source>{name} is empty: it holds no business.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/guard.py"/>
        <source>{name} is only half there: it was copied or saved incompletely. Open a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/guard.py"/>
        <source>{name} is larger than it says: something else was written behind its end. Open a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/guard.py"/>
        <source>{name} is gone: it was moved or deleted. Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/guard.py"/>
        <source>{name} cannot be copied: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/history.py"/>
        <source>“{label}” belongs to a month that is closed. Reopen the month first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/history.py"/>
        <source>Step {} ({}): the chain of the history is broken here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/history.py"/>
        <source>Step {} ({}): a row of {} was altered afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/migrations.py"/>
        <source>The file could not be brought up to date: some rows point nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/places.py"/>
        <source>{name} lies in a folder that {service} carries to other computers. Written to on two of them it would be lost: move it to a folder of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/places.py"/>
        <source>{name} lies on another computer. Two programs at once cannot be kept apart there: move it to a folder of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/refill.py"/>
        <source>The history in it does not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/refill.py"/>
        <source>A row of {table} points at nothing in {target}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/refill.py"/>
        <source>Row {number} of {table} breaks a rule of its kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/refill.py"/>
        <source>A row of {table} breaks a rule: the same is open twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/restoring.py"/>
        <source>Nothing was restored: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/salvage.py"/>
        <source>Rescue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/salvage.py"/>
        <source>{name} is damaged too much: not even its tables can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/salvage.py"/>
        <source>its text is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/salvage.py"/>
        <source>its images of the row are damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/salvage.py"/>
        <source>rows between {} and {} may be missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/salvage.py"/>
        <source>it was left out: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/salvage.py"/>
        <source>what it pointed at in {} is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/salvage.py"/>
        <source>it was left out: what it belongs to in {} is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/sqlite.py"/>
        <source>The file is damaged: open a backup of it. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/sqlite.py"/>
        <source>{name} cannot be opened: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/sqlite.py"/>
        <source>{name} cannot be opened safely: its disk does not allow {setting}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/too_late.py"/>
        <source>“{label}” can no longer be undone: “{later}” came after it, under the {hat} hat. Undo that first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/too_late.py"/>
        <source>“{label}” can no longer be undone: “{later}” came after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/too_late.py"/>
        <source>“{label}” can no longer be done again: “{later}” came in between, under the {hat} hat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/too_late.py"/>
        <source>“{label}” can no longer be done again: “{later}” came in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/too_late.py"/>
        <source>“{label}” can no longer be undone: too much has changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/too_late.py"/>
        <source>“{label}” can no longer be done again: too much has changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/too_late.py"/>
        <source>“{label}” can no longer be undone: somebody in it was erased since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/too_late.py"/>
        <source>“{label}” can no longer be done again: somebody in it was erased since.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets</name>
    <message>
        <location filename="../../desktop/twohats/widgets/chosen_sum.py"/>
        <source>{:,} chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/known_line.py"/>
        <source>Who is here already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/list_export.py"/>
        <source>Not exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/list_export.py"/>
        <source>Page {:,} of {:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/list_export.py"/>
        <source>Exporting {:,} of {:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/list_export.py"/>
        <source>The list is in {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/matrix.py"/>
        <source>{}
of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/opening.py"/>
        <source>Only addresses of the web, of e-mail and of telephones are opened from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/opening.py"/>
        <source>“{path}” is not a place on this computer: open it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/opening.py"/>
        <source>“{name}” would start a program: start it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/own_views.py"/>
        <source>Its filter, order and columns are kept on this computer. The same name replaces one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/own_views.py"/>
        <source>Keep this view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/own_views.py"/>
        <source>Rename the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/own_views.py"/>
        <source>Give the view a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/own_views.py"/>
        <source>A name of a view has at most {count} letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/own_views.py"/>
        <source>“{name}” is a view of this list already: choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/own_views.py"/>
        <source>Large ones this month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/own_views.py"/>
        <source>Rename “{}”…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/own_views.py"/>
        <source>Delete “{}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/page.py"/>
        <source>Back to the list (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/patience.py"/>
        <source>Working…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/patience.py"/>
        <source>Stop  Ctrl+.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/pull_downs.py"/>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/record_list.py"/>
        <source>Columns and views of this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/record_list.py"/>
        <source>Columns and views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/record_list.py"/>
        <source>Export the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/record_list.py"/>
        <source>Save the list as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/record_list.py"/>
        <source>Nothing is listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/record_list.py"/>
        <source>{:,} chosen of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/record_list.py"/>
        <source>filtered by “{}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/view_bar.py"/>
        <source>{} in the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
