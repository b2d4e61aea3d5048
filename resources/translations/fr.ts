<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>app</name>
    <message>
        <location filename="../../desktop/twohats/app/backups.py"/>
        <location filename="../../desktop/twohats/app/preferences.py"/>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/backups.py"/>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/backups.py"/>
        <source>it was whole</source>
        <translation>elle était intacte</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/backups.py"/>
        <source>A second folder for backups</source>
        <translation>Un second dossier pour les sauvegardes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/backups.py"/>
        <source>Back up now</source>
        <translation>Sauvegarder</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/backups.py"/>
        <source>Try a restore</source>
        <translation>Essayer de restaurer</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/backups.py"/>
        <source>Second folder…</source>
        <translation>Second dossier…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/backups.py"/>
        <source>No second folder</source>
        <translation>Pas de second dossier</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/backups.py"/>
        <source>Restore this one…</source>
        <translation>Restaurer celle-ci…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/backups.py"/>
        <source>{:.1f} MB</source>
        <translation>{:.1f} Mo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/backups.py"/>
        <source>They are in {}. All backups of two days are kept, then one a day, a week, a month.</source>
        <translation>Elles sont dans {}. Celles de deux jours restent toutes, puis une par jour, par semaine, par mois.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/backups.py"/>
        <source>{} A restore was tried {}: {}.</source>
        <translation>{} Une restauration a été essayée {} : {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/backups.py"/>
        <source>The business as it was {} takes the place of the one that is open. That one is kept beside it, and what was done since is only there.</source>
        <translation>L'entreprise telle qu'elle était {} remplace celle qui est ouverte. Celle-ci est gardée à côté, et ce qui a été fait depuis ne se trouve que là.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/backups.py"/>
        <source>Restore it</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/backups.py"/>
        <source>Leave everything as it is</source>
        <translation>Tout laisser tel quel</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/commands.py"/>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/contact_card.py"/>
        <source>In the address book</source>
        <translation>Dans le carnet d'adresses</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/contact_card.py"/>
        <location filename="../../desktop/twohats/app/found_words.py"/>
        <source>without a name</source>
        <translation>sans nom</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/contact_card.py"/>
        <source>They called…</source>
        <translation>Appel reçu…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/contact_card.py"/>
        <source>Who has them</source>
        <translation>Qui les a</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/dialogs.py"/>
        <source>Two Hats {}. Marketing and Sales, kept apart, working together.</source>
        <translation>Two Hats {}. Marketing et Ventes, séparés, mais qui travaillent ensemble.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/erase_form.py"/>
        <source>What was sold, when and for how much, in every sum, without a name; the numbers of the documents.</source>
        <translation>Ce qui a été vendu, quand et pour combien, dans tous les totaux, sans nom ; les numéros des documents.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/erase_form.py"/>
        <source>A backup forgets them when it is restored. Files that you exported, printed or copied yourself are yours to look after.</source>
        <translation>Une sauvegarde restaurée oublie aussi cette personne. Les fichiers que vous avez exportés, imprimés ou copiés restent à votre charge.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/erase_form.py"/>
        <source>Type “{name}”, so that nobody else is erased by mistake.</source>
        <translation>Tapez « {name} », pour que personne d'autre ne soit effacé par erreur.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/erase_form.py"/>
        <source>Erase for good</source>
        <translation>Effacer pour de bon</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/erase_form.py"/>
        <source>“{}” beside the file still holds them: delete it once you do not need it any more.</source>
        <translation>« {} », à côté du fichier, les contient encore : supprimez-le quand vous n'en avez plus besoin.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/erase_form.py"/>
        <source>Everything that identifies this person is removed from both sides, the handoffs, the closed months and the history, and from the file itself.</source>
        <translation>Tout ce qui dit de qui il s'agit disparaît des deux côtés, des relais, des mois clôturés et de l'historique, et du fichier lui-même.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/erase_form.py"/>
        <source>No later import brings them back.</source>
        <translation>Aucun import ultérieur ne ramène cette personne.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/erase_form.py"/>
        <source>There is no e-mail address or phone number by which a later import would know them.</source>
        <translation>Il n'y a ni adresse e-mail ni téléphone qui permette à un import ultérieur de les reconnaître.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/erase_form.py"/>
        <source>{} was erased: {:,} records.</source>
        <translation>{} : effacé, {:,} fiches.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/erase_form.py"/>
        <source>Type their name</source>
        <translation>Tapez le nom</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/erase_form.py"/>
        <source>Erase {}</source>
        <translation>Effacer {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/erase_form.py"/>
        <source>This cannot be undone.</source>
        <translation>Cela ne peut pas être annulé.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/erase_form.py"/>
        <source>Traces are left in the file until Two Hats is closed and opened again.</source>
        <translation>Des traces restent dans le fichier jusqu'à ce que Two Hats soit fermé et rouvert.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/erase_form.py"/>
        <source>What goes</source>
        <translation>Ce qui disparaît</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/erase_form.py"/>
        <source>What stays</source>
        <translation>Ce qui reste</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/erase_form.py"/>
        <source>One deal is still open: it is closed as lost.</source>
        <translation>Une affaire est encore ouverte : elle est clôturée comme perdue.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/erase_form.py"/>
        <source>The name also appears in one more text, about somebody or something else: change that yourself.</source>
        <translation>Le nom figure dans un autre texte, sur quelqu'un ou autre chose : changez-le vous-même.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/erase_form.py"/>
        <source>{} deals are still open: they are closed as lost.</source>
        <translation>{} affaires sont encore ouvertes : elles sont clôturées comme perdues.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/erase_form.py"/>
        <source>The name also appears in {} more texts, about somebody or something else: change these yourself.</source>
        <translation>Le nom figure dans {} autres textes, sur quelqu'un ou autre chose : changez-les vous-même.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/files.py"/>
        <location filename="../../desktop/twohats/app/first_start.py"/>
        <source>Open a business</source>
        <translation>Ouvrir une entreprise</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/files.py"/>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/files.py"/>
        <source>{} copy</source>
        <translation>{} copie</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/files.py"/>
        <location filename="../../desktop/twohats/app/preferences.py"/>
        <source>This file is only looked at: it has no backups here.</source>
        <translation>Ce fichier est seulement consulté : il n'a pas de sauvegardes ici.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/files.py"/>
        <source>The copy is in {}.</source>
        <translation>La copie est dans {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/finder.py"/>
        <source>Nobody and nothing here has these words. What Sales wrote down is under its hat: Ctrl+2.</source>
        <translation>Rien ni personne ici ne contient ces mots. Ce que les Ventes ont noté est sous leur casquette : Ctrl+2.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/finder.py"/>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/finder.py"/>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/finder.py"/>
        <source>Ctrl+1 looks under Marketing</source>
        <translation>Ctrl+1 cherche côté Marketing</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/finder.py"/>
        <source>Ctrl+2 looks under Sales</source>
        <translation>Ctrl+2 cherche côté Ventes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/finder.py"/>
        <source>Type a name, a phone number, words of a note, or what you want to do.</source>
        <translation>Tapez un nom, un téléphone, des mots d'une note, ou ce que vous voulez faire.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/finder.py"/>
        <source>Nobody and nothing here has these words. What Marketing wrote down is under its hat: Ctrl+1.</source>
        <translation>Rien ni personne ici ne contient ces mots. Ce que le Marketing a noté est sous sa casquette : Ctrl+1.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/finder.py"/>
        <source>Search for a name, a number, a word, or what to do, under {}</source>
        <translation>Chercher un nom, un numéro, un mot ou une action, côté {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/finder.py"/>
        <source>Enter opens  ·  {}  ·  Esc closes</source>
        <translation>Entrée ouvre  ·  {}  ·  Échap ferme</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/finder.py"/>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/firm_fields.py"/>
        <source>A margin is a whole number, in per cent, like 35.</source>
        <translation>Une marge est un nombre entier en pour cent, comme 35.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/firm_fields.py"/>
        <source>on the day it is won</source>
        <translation>le jour où elle est gagnée</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/firm_fields.py"/>
        <source>when its work is planned to end</source>
        <translation>à la fin prévue de son travail</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/firm_fields.py"/>
        <source>in dated parts, as they are invoiced</source>
        <translation>en parts datées, comme facturées</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/firm_fields.py"/>
        <source>Logo on paper</source>
        <translation>Logo sur papier</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/firm_fields.py"/>
        <source>Choose a picture</source>
        <translation>Choisir une image</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/firm_fields.py"/>
        <source>Address, as on paper</source>
        <translation>Adresse, comme sur papier</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/firm_fields.py"/>
        <source>customers answer to it</source>
        <translation>les clients y répondent</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/firm_fields.py"/>
        <source>Tax on quotes</source>
        <translation>TVA sur les devis</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/firm_fields.py"/>
        <source>of each sale; empty: no return is shown</source>
        <translation>de chaque vente ; vide : pas de rendement affiché</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/firm_fields.py"/>
        <source>A won deal counts</source>
        <translation>Une affaire gagnée compte</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/firm_fields.py"/>
        <source>The year begins in</source>
        <translation>L'année commence en</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/firm_fields.py"/>
        <source>The week begins on</source>
        <translation>La semaine commence le</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/firm_fields.py"/>
        <source>Logo on paper…</source>
        <translation>Logo sur papier…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/firm_fields.py"/>
        <source>No logo</source>
        <translation>Pas de logo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <source>One file on this computer holds all of it; nobody else reads it, and no account is needed.</source>
        <translation>Un seul fichier sur cet ordinateur contient tout ; personne d'autre ne le lit, et il ne faut pas de compte.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <source>German</source>
        <translation>Allemand</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <source>Spanish</source>
        <translation>Espagnol</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <source>Portuguese</source>
        <translation>Portugais</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <source>Whose business is it?</source>
        <translation>À qui est l'entreprise ?</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <source>Another folder…</source>
        <translation>Autre dossier…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <source>Kept in {}, as {}</source>
        <translation>Gardé dans {}, sous le nom {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <source>Kept in {}, under the firm’s name</source>
        <translation>Gardé dans {}, sous le nom de l'entreprise</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <source>Choose the country you work in: currency, paper size and week follow from it.</source>
        <translation>Choisissez le pays où vous travaillez : monnaie, papier et semaine en découlent.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <source>{}. All but money and clock can be changed later.</source>
        <translation>{}. Tout sauf la monnaie et l'heure peut être changé plus tard.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <source>Or first:</source>
        <translation>Ou d'abord :</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <source>Name of the firm</source>
        <translation>Nom de l'entreprise</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <source>Clock</source>
        <translation>Heure</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <location filename="../../desktop/twohats/app/preferences.py"/>
        <source>Your initials</source>
        <translation>Vos initiales</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <source>where a second person helps in summer</source>
        <translation>si une deuxième personne aide en été</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <source>Currency, paper size and week follow from the country.</source>
        <translation>Monnaie, papier et semaine découlent du pays.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <source>weeks begin on {}</source>
        <translation>les semaines commencent le {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <source>the clock of {}</source>
        <translation>l'heure de {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <source>Import what I have…</source>
        <translation>Importer ce que j'ai…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <source>as customers know it</source>
        <translation>comme les clients la connaissent</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_start.py"/>
        <source>This is a sample: try whatever you like. Your own business begins with File ▸ New business….</source>
        <translation>Ceci est un exemple : essayez ce que vous voulez. Votre propre entreprise commence avec Fichier ▸ Nouvelle entreprise….</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_start.py"/>
        <source>Look at a sample business</source>
        <translation>Voir une entreprise d'exemple</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_start.py"/>
        <source>Open a file…</source>
        <translation>Ouvrir un fichier…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_start.py"/>
        <source>Making the file…</source>
        <translation>Création du fichier…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_start.py"/>
        <source>Making the sample business: two years of a firm that renovates kitchens…</source>
        <translation>Création de l'exemple : deux ans d'une entreprise qui rénove des cuisines…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_start.py"/>
        <source>Where the file is kept</source>
        <translation>Où le fichier est gardé</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_start.py"/>
        <source>The folder {folder} cannot be made: choose another one.</source>
        <translation>Le dossier {folder} ne peut pas être créé : choisissez-en un autre.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_start.py"/>
        <source>{} is not where it was: open it from where it is now, or begin anew.</source>
        <translation>{} n'est plus où il était : ouvrez-le là où il est maintenant, ou recommencez.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/found_words.py"/>
        <source>Leads by source</source>
        <translation>Prospects par source</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/found_words.py"/>
        <source>Opened last</source>
        <translation>Ouverts en dernier</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/found_words.py"/>
        <source>Source: {}</source>
        <translation>Source : {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/found_words.py"/>
        <source>with Marketing</source>
        <translation>au Marketing</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/found_words.py"/>
        <source>not with Sales</source>
        <translation>pas aux Ventes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/found_words.py"/>
        <source>with nobody</source>
        <translation>chez personne</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/found_words.py"/>
        <source>waits for your answer</source>
        <translation>attend votre réponse</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/frame.py"/>
        <source>Search sales…  Ctrl+K</source>
        <translation>Chercher dans les Ventes…  Ctrl+K</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/frame.py"/>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Monthly report…</source>
        <translation>Rapport mensuel…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/frame.py"/>
        <source>Search marketing…  Ctrl+K</source>
        <translation>Chercher dans le Marketing…  Ctrl+K</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/frame.py"/>
        <source>Search  Ctrl+K</source>
        <translation>Chercher  Ctrl+K</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/frame.py"/>
        <source>Handoff  {} waiting</source>
        <translation>Relais  {} en attente</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/front_door.py"/>
        <source>{} What was open goes on in {}: try again, and it is saved there.</source>
        <translation>{} Ce qui était ouvert continue dans {} : réessayez, et c'est enregistré là.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/front_door.py"/>
        <source>The backup is back in its place. What stood there before is kept beside it.</source>
        <translation>La sauvegarde a repris sa place. Ce qui s'y trouvait avant est gardé à côté.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>In every list</source>
        <translation>Dans toutes les listes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>In the handoff panel, under Sales</source>
        <translation>Dans le panneau Relais, côté Ventes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>In the handoff panel, under Marketing</source>
        <translation>Dans le panneau Relais, côté Marketing</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>On an alarm of Today</source>
        <translation>Sur une alerte d'Aujourd'hui</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>On the board of deals</source>
        <translation>Sur le tableau des affaires</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>On the page of a deal</source>
        <translation>Sur la page d'une affaire</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>In Follow-ups</source>
        <translation>Dans Relances</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>In Quotes and Customers</source>
        <translation>Dans Devis et Clients</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>In Targets</source>
        <translation>Dans Objectifs</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>In the calendar</source>
        <translation>Dans le calendrier</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>While anything is looked for</source>
        <translation>Pendant une recherche</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>While duplicates are looked through</source>
        <translation>Pendant l'examen des doublons</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Among people not heard from for years</source>
        <translation>Parmi les personnes perdues de vue</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>In a form</source>
        <translation>Dans un formulaire</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Next row, row before</source>
        <translation>Ligne suivante, ligne précédente</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Open the chosen row</source>
        <translation>Ouvrir la ligne choisie</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Back to the list; show all again</source>
        <translation>Retour à la liste ; tout réafficher</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>A view, by its place</source>
        <translation>Une vue, par son rang</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Choose all</source>
        <translation>Tout choisir</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Choose up to the next row</source>
        <translation>Choisir jusqu'à la ligne suivante</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Next one, one before</source>
        <translation>Suivant, précédent</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>A page further, a page back</source>
        <translation>Une page plus loin, une page en arrière</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Accept; once more agrees to the first action</source>
        <translation>Accepter ; encore une fois valide la première action</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Reject: then a digit chooses the reason</source>
        <translation>Refuser : un chiffre choisit ensuite la raison</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>The list behind “Answered in time”</source>
        <translation>La liste derrière « Réponses à temps »</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Withdraw what still waits</source>
        <translation>Retirer ce qui attend encore</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Read, of what came back</source>
        <translation>Lu, pour ce qui est revenu</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Keep until a day</source>
        <translation>Garder jusqu'à un jour</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Correct what we wrote down</source>
        <translation>Corriger ce que nous avions noté</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Take over whoever had called Sales</source>
        <translation>Reprendre qui avait appelé les Ventes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Go to its cure</source>
        <translation>Aller à la solution</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Board or list</source>
        <translation>Tableau ou liste</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Next card, card before</source>
        <translation>Carte suivante, carte précédente</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>To the stage beside</source>
        <translation>Vers l'étape voisine</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Move the deal a stage</source>
        <translation>Déplacer l'affaire d'une étape</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Open the deal</source>
        <translation>Ouvrir l'affaire</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>First card, last card</source>
        <translation>Première carte, dernière carte</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Objection…</source>
        <translation>Objection…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Done, and the next one</source>
        <translation>Fait, et la suivante</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Drop</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>It was sent; in Customers a new sale</source>
        <translation>Envoyé ; dans Clients, nouvelle vente</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Accepted, declined</source>
        <translation>Accepté, refusé</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Write on, or a new version</source>
        <translation>Continuer, ou nouvelle version</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>The year before, the year after</source>
        <translation>L'année d'avant, l'année d'après</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Next entry, entry before</source>
        <translation>Entrée suivante, entrée précédente</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>A day to the side; a week further with an entry</source>
        <translation>Un jour à côté ; une semaine plus loin avec une entrée</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Move the entry by a day</source>
        <translation>Déplacer l'entrée d'un jour</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Move the entry by a week</source>
        <translation>Déplacer l'entrée d'une semaine</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Let it end earlier or later</source>
        <translation>La finir plus tôt ou plus tard</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Earlier, later</source>
        <translation>Plus tôt, plus tard</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Month, 12 weeks</source>
        <translation>Mois, 12 semaines</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Open the entry</source>
        <translation>Ouvrir l'entrée</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Down, up</source>
        <translation>Bas, haut</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Look under the other hat</source>
        <translation>Chercher sous l'autre casquette</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Open what is found</source>
        <translation>Ouvrir ce qui est trouvé</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Merge the two</source>
        <translation>Fusionner les deux</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Choose who stays</source>
        <translation>Choisir qui reste</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>They are not the same</source>
        <translation>Ce ne sont pas les mêmes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Take the last one back</source>
        <translation>Annuler la dernière réponse</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <location filename="../../desktop/twohats/app/silent_people.py"/>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Keep for a year</source>
        <translation>Garder un an</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Erase…</source>
        <translation>Effacer…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Leave everything as it was</source>
        <translation>Tout laisser comme avant</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Show whoever is here already</source>
        <translation>Montrer qui est déjà ici</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/manual.py"/>
        <source>The page of the manual</source>
        <translation>La page du manuel</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/manual.py"/>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/manual.py"/>
        <source>Pages of the manual</source>
        <translation>Pages du manuel</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/problem.py"/>
        <source>The text below is in English, for whoever repairs the program.</source>
        <translation>Le texte ci-dessous est en anglais, pour qui répare le programme.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/problem.py"/>
        <source>This is what someone fixing the program needs: versions, numbers, and where in the program something went wrong. It holds no names, no notes and no file paths, and nothing is sent: write at the top what you did, take out what you like, save it, and give it to someone you trust.</source>
        <translation>Voici ce qu'il faut à qui répare le programme : des versions, des nombres, et où dans le programme quelque chose a mal tourné. Il n'y a ni nom, ni note, ni emplacement de fichier, et rien n'est envoyé : écrivez en haut ce que vous avez fait, enlevez ce que vous voulez, enregistrez et donnez-le à qui vous faites confiance.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/problem.py"/>
        <source>Report a problem</source>
        <translation>Signaler un problème</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/problem.py"/>
        <source>Save the report…</source>
        <translation>Enregistrer le rapport…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/problem.py"/>
        <source>Two Hats problem {}.txt</source>
        <translation>Problème Two Hats {}.txt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/problem.py"/>
        <source>What I did:</source>
        <translation>Ce que j'ai fait :</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/sheet.py"/>
        <source>Keys</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/sheet.py"/>
        <source>Type a word or a key</source>
        <translation>Tapez un mot ou une touche</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/sheet.py"/>
        <source>Save the keys</source>
        <translation>Enregistrer les raccourcis</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/sheet.py"/>
        <source>No key says this.</source>
        <translation>Aucun raccourci ne correspond.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/history/pane.py"/>
        <source>This is all there is.</source>
        <translation>C'est tout ce qu'il y a.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/history/pane.py"/>
        <source>What shows</source>
        <translation>Ce qui s'affiche</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/history/pane.py"/>
        <source>Scroll down for more.</source>
        <translation>Faites défiler pour voir la suite.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/history/pane.py"/>
        <source>Nothing was done here yet; what came in from a file begins with its first change.</source>
        <translation>Rien n'a encore été fait ici ; ce qui vient d'un fichier commence à son premier changement.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/history/pane.py"/>
        <source>taken back</source>
        <translation>annulé</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/history/pane.py"/>
        <source>can be undone</source>
        <translation>peut être annulé</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/history/pane.py"/>
        <source>Everything {} sees</source>
        <translation>Tout, côté {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/history/pane.py"/>
        <source>Undo “{}”  Ctrl+Z</source>
        <translation>Annuler « {} »  Ctrl+Z</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/history/telling.py"/>
        <source>Both hats</source>
        <translation>Les deux casquettes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/history/telling.py"/>
        <source>erased</source>
        <translation>effacé</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/history/telling.py"/>
        <source>and 1 row more</source>
        <translation>et 1 ligne de plus</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/history/telling.py"/>
        <source>and {:,} rows more</source>
        <translation>et {:,} lignes de plus</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/history/telling.py"/>
        <source>{} “{}”</source>
        <translation>{} « {} »</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/history/telling.py"/>
        <source>{}: {} → {}</source>
        <translation>{} : {} → {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/history/telling.py"/>
        <source>Taken in: {}</source>
        <translation>Importé : {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/history/telling.py"/>
        <source>{}: what stood here was erased</source>
        <translation>{} : ce qui était ici a été effacé</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/history/telling.py"/>
        <source>{}: deleted</source>
        <translation>{} : supprimé</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/history/telling.py"/>
        <source>{}: new, {}</source>
        <translation>{} : création, {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/history/telling.py"/>
        <source>{}: new</source>
        <translation>{} : création</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/history/telling.py"/>
        <source>{} changed</source>
        <translation>{} : changé</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/initials.py"/>
        <source>Initials have up to four letters, like AK.</source>
        <translation>Les initiales ont jusqu'à quatre lettres, comme AK.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/keeper.py"/>
        <source>The file is damaged: restore a backup (File ▸ Backups…).</source>
        <translation>Le fichier est abîmé : restaurez une sauvegarde (Fichier ▸ Sauvegardes…).</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/keeper.py"/>
        <source>No second folder is set: a USB stick outlives the computer.</source>
        <translation>Pas de second dossier choisi : une clé USB survit à l'ordinateur.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/keeper.py"/>
        <source>Only {:,} MB are free on the disk: make room.</source>
        <translation>Il ne reste que {:,} Mo libres sur le disque : faites de la place.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/keeper.py"/>
        <source>Each goes to {} as well.</source>
        <translation>Chacune va aussi dans {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/keeper.py"/>
        <source>Backed up {}</source>
        <translation>Sauvegardé {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/keeper.py"/>
        <source>Not backed up yet</source>
        <translation>Pas encore sauvegardé</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/keeper.py"/>
        <source> · restore tried {}</source>
        <translation> · restauration essayée {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/keeper.py"/>
        <source>A backup could not be restored: {}</source>
        <translation>Une sauvegarde n'a pas pu être restaurée : {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/keeper.py"/>
        <source>The file is not whole: {}</source>
        <translation>Le fichier n'est pas intact : {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <location filename="../../desktop/twohats/app/undo_bar.py"/>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Stop the running task</source>
        <translation>Arrêter la tâche en cours</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Copy as a table</source>
        <translation>Copier comme tableau</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Search…</source>
        <translation>Chercher…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Filter the list</source>
        <translation>Filtrer la liste</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Forward</source>
        <translation>Avancer</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Paste from a spreadsheet…</source>
        <translation>Coller depuis un tableur…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Find duplicates…</source>
        <translation>Chercher les doublons…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>People not heard from for years…</source>
        <translation>Personnes perdues de vue…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Export the list…</source>
        <translation>Exporter la liste…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Export all contacts…</source>
        <translation>Exporter tous les contacts…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Export everything…</source>
        <translation>Tout exporter…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Print the list…</source>
        <translation>Imprimer la liste…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Close the month…</source>
        <translation>Clôturer le mois…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Reopen a month…</source>
        <translation>Rouvrir un mois…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Page for the wall…</source>
        <translation>Page pour le mur…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>New business…</source>
        <translation>Nouvelle entreprise…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Backups…</source>
        <translation>Sauvegardes…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Preferences…</source>
        <translation>Préférences…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Next part: page, panel, list</source>
        <translation>Partie suivante : page, panneau, liste</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>History…</source>
        <translation>Historique…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Columns of the list…</source>
        <translation>Colonnes de la liste…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Normal text size</source>
        <translation>Taille normale du texte</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Dark or light</source>
        <translation>Sombre ou clair</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <location filename="../../desktop/twohats/app/preferences.py"/>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>System colours</source>
        <translation>Couleurs du système</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Keys…</source>
        <translation>Raccourcis…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>What’s new</source>
        <translation>Nouveautés</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Report a problem…</source>
        <translation>Signaler un problème…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>About Two Hats</source>
        <translation>À propos de Two Hats</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Page {}</source>
        <translation>Page {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Undo “{}”</source>
        <translation>Annuler « {} »</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Redo “{}”</source>
        <translation>Rétablir « {} »</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/papers.py"/>
        <source>Everything this file says about this person, on both sides, with its history. They may ask for it: give it to nobody else.</source>
        <translation>Tout ce que ce fichier dit de cette personne, des deux côtés, avec son historique. Elle peut le demander : ne le donnez qu'à elle.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/papers.py"/>
        <source>PDF, to read</source>
        <translation>PDF, pour lire</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/papers.py"/>
        <source>JSON, for another program</source>
        <translation>JSON, pour un autre programme</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/papers.py"/>
        <source>All we hold about them</source>
        <translation>Tout ce que nous en savons</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/papers.py"/>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/papers.py"/>
        <source>All contacts.vcf</source>
        <translation>Tous les contacts.vcf</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/papers.py"/>
        <source>No list shows: turn to one first.</source>
        <translation>Aucune liste affichée : ouvrez-en une d'abord.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/papers.py"/>
        <source>For the wall {}.pdf</source>
        <translation>Pour le mur {}.pdf</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/papers.py"/>
        <source>As</source>
        <translation>Format</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/papers.py"/>
        <source>All we hold about {}</source>
        <translation>Tout ce que nous savons de {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/papers.py"/>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/papers.py"/>
        <source>As of {}, {}</source>
        <translation>État au {}, {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/picture_file.py"/>
        <source>{name} is larger than any letterhead: choose a smaller picture.</source>
        <translation>{name} est plus grande que tout papier à en-tête : choisissez une image plus petite.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/picture_file.py"/>
        <source>{name} is not a picture that can be read.</source>
        <translation>{name} n'est pas une image lisible.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/pictures.py"/>
        <source>{folder} cannot be made: {why}.</source>
        <translation>{folder} ne peut pas être créé : {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/preferences.py"/>
        <source>The money is {}, as when this file was made: every amount in it is written so.</source>
        <translation>La monnaie est {}, comme à la création de ce fichier : tous les montants y sont écrits ainsi.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/preferences.py"/>
        <source>The clock is {}, as when this file was made: every day in it goes by it.</source>
        <translation>L'heure est celle de {}, comme à la création de ce fichier : tous les jours y suivent cette heure.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/preferences.py"/>
        <source>Write them like 9:00 – 17:00; an empty line is a day without work. Days off stand with Targets.</source>
        <translation>Écrivez-les comme 9:00 – 17:00 ; une ligne vide est un jour sans travail. Les jours de congé sont dans Objectifs.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/preferences.py"/>
        <source>Like the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/preferences.py"/>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/preferences.py"/>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/preferences.py"/>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/preferences.py"/>
        <source>Backups and second folder…</source>
        <translation>Sauvegardes et second dossier…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/preferences.py"/>
        <source>Country and paper</source>
        <translation>Pays et papier</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/preferences.py"/>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/preferences.py"/>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/preferences.py"/>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/preferences.py"/>
        <source>history shows them with what you do</source>
        <translation>l'historique les montre avec ce que vous faites</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/recent.py"/>
        <source>Open recent</source>
        <translation>Ouvrir récent</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/reminder.py"/>
        <source>Call now</source>
        <translation>Appel maintenant</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/reminder.py"/>
        <source>A visit now</source>
        <translation>Visite maintenant</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/reminder.py"/>
        <source>A meeting now</source>
        <translation>Rendez-vous maintenant</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/reminder.py"/>
        <source>An answer is late</source>
        <translation>Une réponse est en retard</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/reminder.py"/>
        <source> and {} more</source>
        <translation> et {} de plus</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/silent_people.py"/>
        <source>There is nobody you have not heard from for so long.</source>
        <translation>Personne n'est perdu de vue depuis si longtemps.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/silent_people.py"/>
        <source>People not heard from for years</source>
        <translation>Personnes perdues de vue</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/silent_people.py"/>
        <source>Here is whoever has not been heard from for {} years and has nothing open. Whoever bought in the last {} years is left out: books may have to be kept for so long. The law asks why you still keep such people. Nobody is erased unless you do it.</source>
        <translation>Ici figurent les personnes sans nouvelles depuis {} ans, avec qui rien n'est en cours. Qui a acheté dans les {} dernières années n'y figure pas : les livres doivent parfois être conservés aussi longtemps. La loi demande pourquoi vous gardez encore ces personnes. Personne n'est effacé sans vous.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/silent_people.py"/>
        <source>Last heard from</source>
        <translation>Dernières nouvelles</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/silent_people.py"/>
        <source>{} years of silence, bought last in {}</source>
        <translation>{} ans de silence, dernier achat en {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/silent_people.py"/>
        <source>Erase…  Del</source>
        <translation>Effacer…  Suppr</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/silent_people.py"/>
        <source>Keep a year  Y</source>
        <translation>Garder un an  Y</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/silent_people.py"/>
        <source>Neither side has a page of them: they stand in the address book alone.</source>
        <translation>Aucun des deux côtés n'a de page sur elles : elles ne sont que dans le carnet d'adresses.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/silent_people.py"/>
        <source>{} years of silence, never bought</source>
        <translation>{} ans de silence, jamais acheté</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/start.py"/>
        <source>There is no display here: draw the window with “twohats pictures FILE FOLDER”.</source>
        <translation>Il n'y a pas d'écran ici : dessinez la fenêtre avec « twohats pictures FILE FOLDER ».</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/status.py"/>
        <source>Only to look at · {}</source>
        <translation>En lecture seule · {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/status.py"/>
        <source>Saved · {}</source>
        <translation>Enregistré · {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/status.py"/>
        <source>Stopped: nothing of it was written.</source>
        <translation>Arrêté : rien n'en a été écrit.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/steps.py"/>
        <source>Taking it back…</source>
        <translation>Annulation…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/steps.py"/>
        <source>Redoing…</source>
        <translation>Rétablissement…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/steps.py"/>
        <source>{:,} imported rows were used since and stay.</source>
        <translation>{:,} lignes importées ont servi depuis et restent.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Accepted: a deal is made.</source>
        <translation>Accepté : une affaire est créée.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Rejected: Marketing has the lead again.</source>
        <translation>Refusé : le Marketing a de nouveau le prospect.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Withdrawn from Sales.</source>
        <translation>Repris aux Ventes.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Read: the answer is put away.</source>
        <translation>Lu : la réponse est mise de côté.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Taken over: it goes on with the new lead.</source>
        <translation>Repris : cela continue avec le nouveau prospect.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Kept in touch with until its day.</source>
        <translation>Contact gardé jusqu'à son jour.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Let go: no longer among the open leads.</source>
        <translation>Laissé partir : n'est plus parmi les prospects ouverts.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Sent: the lead waits for Sales.</source>
        <translation>Transmis : le prospect attend les Ventes.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Sent: the leads wait for Sales.</source>
        <translation>Transmis : les prospects attendent les Ventes.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Season deleted.</source>
        <translation>Saison supprimée.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Ended: it shows no more from today on.</source>
        <translation>Terminée : elle ne paraît plus à partir d'aujourd'hui.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Campaign deleted.</source>
        <translation>Campagne supprimée.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Money or hours deleted.</source>
        <translation>Argent ou heures supprimés.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Words deleted.</source>
        <translation>Mots supprimés.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Where and when deleted.</source>
        <translation>Lieu et moment supprimés.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Archived: see the view Archived.</source>
        <translation>Archivé : voir la vue Archivés.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Archived: offered no longer.</source>
        <translation>Archivé : n'est plus proposé.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Segment deleted.</source>
        <translation>Segment supprimé.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Taken off the list.</source>
        <translation>Retirés de la liste.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Rule removed.</source>
        <translation>Règle retirée.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Thanked: off the list.</source>
        <translation>Remercié : retiré de la liste.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Asked for a review.</source>
        <translation>Un avis a été demandé.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Asked for a name.</source>
        <translation>Un nom a été demandé.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Put away: nothing more to ask.</source>
        <translation>Mis de côté : plus rien à demander.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Done: off the follow-ups.</source>
        <translation>Fait : retiré des relances.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Lost: the deal is closed.</source>
        <translation>Perdue : l'affaire est close.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Work is done: Marketing may ask for a review.</source>
        <translation>Travail terminé : le Marketing peut demander un avis.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Given back: Marketing has the lead again.</source>
        <translation>Rendu : le Marketing a de nouveau le prospect.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Asleep: out of the pipeline until its day.</source>
        <translation>En sommeil : hors du pipeline jusqu'à son jour.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Link removed; the file stays where it is.</source>
        <translation>Lien retiré ; le fichier reste où il se trouve.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>{} deals lost and closed.</source>
        <translation>{} affaires perdues et closes.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>{} deals asleep until their day.</source>
        <translation>{} affaires en sommeil jusqu'à leur jour.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>{} deals moved.</source>
        <translation>{} affaires déplacées.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Dropped: off the follow-ups.</source>
        <translation>Abandonné : retiré des relances.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Moved to tomorrow.</source>
        <translation>Reporté à demain.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Moved by a week.</source>
        <translation>Reporté d'une semaine.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Won: the deal is closed.</source>
        <translation>Gagnée : l'affaire est close.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Quote accepted: the deal is won.</source>
        <translation>Devis accepté : l'affaire est gagnée.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Reversed: the money is taken back.</source>
        <translation>Annulé : l'argent est repris.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Quote declined.</source>
        <translation>Devis refusé.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Offer removed.</source>
        <translation>Prestation enlevée.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Stage removed.</source>
        <translation>Étape enlevée.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Proposal withdrawn.</source>
        <translation>Proposition retirée.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Proposal declined.</source>
        <translation>Proposition refusée.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Merged: one contact is left.</source>
        <translation>Fusionnés : il reste un contact.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Kept apart: they are two.</source>
        <translation>Gardés séparés : ils sont deux.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Kept for another year.</source>
        <translation>Conservé une année de plus.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Written down: see Leads.</source>
        <translation>Noté : voir Prospects.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Written down: see the pipeline, under Sales.</source>
        <translation>Noté : voir Pipeline, côté Ventes.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Imported.</source>
        <translation>Importé.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>{} imported.</source>
        <translation>Importé : {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/undo_bar.py"/>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/undo_bar.py"/>
        <source>{} {} takes it back.</source>
        <translation>{} {} annule cela.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/undo_bar.py"/>
        <source>Undo  {}</source>
        <translation>Annuler  {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/verbs.py"/>
        <source>The lead of this handoff is no longer there.</source>
        <translation>Le prospect de ce relais n'existe plus.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/ways.py"/>
        <source>Reading what can still be read…</source>
        <translation>Lecture de ce qui est encore lisible…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/ways.py"/>
        <source>{:,} records are in {}. Those to look over are listed in {}, beside it.</source>
        <translation>{:,} fiches sont dans {}. Celles à vérifier sont listées dans {}, à côté.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/ways.py"/>
        <source>Open it there all the same</source>
        <translation>L'ouvrir là quand même</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/ways.py"/>
        <source>Take what can still be read into a new file</source>
        <translation>Reprendre le lisible dans un nouveau fichier</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/ways.py"/>
        <source>Only look at it</source>
        <translation>Seulement consulter</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/ways.py"/>
        <source>Moving it…</source>
        <translation>Déplacement…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/ways.py"/>
        <source>Opening a copy…</source>
        <translation>Ouverture d'une copie…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/ways.py"/>
        <source>Restoring…</source>
        <translation>Restauration…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/ways.py"/>
        <source>Move it to {}</source>
        <translation>Déplacer vers {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/ways.py"/>
        <source>Restore the backup of {}</source>
        <translation>Restaurer la sauvegarde de {}</translation>
    </message>
</context>
<context>
    <name>business</name>
    <message>
        <location filename="../../desktop/twohats/business/contact_file.py"/>
        <source>Nobody is written down there who could be saved.</source>
        <translation>Aucune personne notée là ne peut être enregistrée.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/operations/contacts.py"/>
        <source>Nobody here is called “{words}” or is reached there.</source>
        <translation>Personne ici ne s'appelle « {words} » ni n'est joignable ainsi.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/operations/contacts.py"/>
        <source>Several people are called “{words}”: name their e-mail address or phone number.</source>
        <translation>Plusieurs personnes s'appellent « {words} » : indiquez leur e-mail ou leur téléphone.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/operations/firm.py"/>
        <source>This file has its firm already.</source>
        <translation>Ce fichier a déjà son entreprise.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/operations/firm.py"/>
        <source>A target cannot be negative.</source>
        <translation>Un objectif ne peut pas être négatif.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/operations/firm.py"/>
        <source>This month goes by the usual target already.</source>
        <translation>Ce mois suit déjà l'objectif habituel.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/operations/firm.py"/>
        <source>Say what day it is, such as Christmas.</source>
        <translation>Dites quel jour c'est, par exemple Noël.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/operations/firm.py"/>
        <source>This day was not a day off.</source>
        <translation>Ce jour n'était pas un congé.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/operations/firm.py"/>
        <source>The firm works on one day of the week at least: without hours nothing can be due.</source>
        <translation>L'entreprise travaille au moins un jour par semaine : sans heures, rien ne peut avoir d'échéance.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/operations/firm.py"/>
        <source>Say from when to when: it closes after it opens.</source>
        <translation>Dites de quand à quand : la fermeture vient après l'ouverture.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/operations/firm.py"/>
        <source>An offer needs a name.</source>
        <translation>Donnez un nom à la prestation.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/operations/firm.py"/>
        <source>There is an offer “{name}” already.</source>
        <translation>Il y a déjà une prestation « {name} ».</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/operations/firm.py"/>
        <source>This picture cannot be printed.</source>
        <translation>Ce n'est pas une image imprimable.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/operations/firm.py"/>
        <source>This picture is too large for a letterhead: choose a simpler one.</source>
        <translation>Cette image est trop grande pour un en-tête : choisissez-en une plus simple.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/operations/firm.py"/>
        <source>There is no time zone {name}: write it like Europe/Lisbon.</source>
        <translation>Le fuseau horaire {name} n'existe pas : écrivez-le comme Europe/Lisbon.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/calendar.py"/>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/calendar.py"/>
        <source>“{text}” is not a month; write it like 2026-10.</source>
        <translation>« {text} » n'est pas un mois ; écrivez-le comme 2026-10.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/calendar.py"/>
        <source>“{text}” are not hours: write them like 9:00 – 17:00, or leave the line empty.</source>
        <translation>« {text} » n'est pas un horaire : écrivez-le comme 9:00 – 17:00, ou laissez la ligne vide.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/calendar.py"/>
        <source>{hours} working hours are too far ahead.</source>
        <translation>{hours} heures ouvrées, c'est trop loin.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/calendar.py"/>
        <source>Opening hours must run forwards and not overlap: {hours}.</source>
        <translation>Les heures d'ouverture se suivent sans se chevaucher : {hours}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/calendar.py"/>
        <source>due {when}</source>
        <translation>échéance {when}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/calendar.py"/>
        <source>1 day late</source>
        <translation>1 jour de retard</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/calendar.py"/>
        <source>The week starts on a day from 1 (Monday) to 7 (Sunday).</source>
        <translation>La semaine commence un jour de 1 (lundi) à 7 (dimanche).</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/calendar.py"/>
        <source>The fiscal year starts with a month from 1 to 12.</source>
        <translation>L'exercice commence un mois de 1 à 12.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/calendar.py"/>
        <source>Working hours cannot be negative: {hours}.</source>
        <translation>Les heures ouvrées ne peuvent pas être négatives : {hours}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/calendar.py"/>
        <source>There are no opening hours yet; set them in the profile first.</source>
        <translation>Il n'y a pas encore d'heures d'ouverture ; indiquez-les d'abord dans le profil.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/calendar.py"/>
        <source>“{name}” is not a time zone like Europe/Lisbon.</source>
        <translation>« {name} » n'est pas un fuseau horaire comme Europe/Lisbon.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/calendar.py"/>
        <source>{} min late</source>
        <translation>{} min de retard</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/calendar.py"/>
        <source>{} h late</source>
        <translation>{} h de retard</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/calendar.py"/>
        <source>{} days late</source>
        <translation>{} jours de retard</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/consent.py"/>
        <source>A consent is for offers, for news, or for everything.</source>
        <translation>Un consentement vaut pour les offres, pour les actualités ou pour tout.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/contacts.py"/>
        <source>This text has {length} characters; {limit} fit.</source>
        <translation>Ce texte a {length} caractères ; {limit} au maximum.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/joining.py"/>
        <source>“{word}” is not a rule: write keep, gaps or newer, or one field's as note=keep.</source>
        <translation>« {word} » n'est pas une règle : écrivez keep, gaps ou newer, ou pour un champ note=keep.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/mail.py"/>
        <source>These words are too long to hand to the mail program: save them as a file instead.</source>
        <translation>Ce texte est trop long pour le logiciel de messagerie : enregistrez-le plutôt dans un fichier.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/money.py"/>
        <source>“{text}” is not a share: write it like 23 or 5.5.</source>
        <translation>« {text} » n'est pas une part : écrivez-la comme 23 ou 5,5.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/money.py"/>
        <source>“{text}” is not an amount in {currency}; write it like {example}.</source>
        <translation>« {text} » n'est pas un montant en {currency} ; écrivez-le comme {example}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/money.py"/>
        <source>“{currency}” is not a currency code like EUR.</source>
        <translation>« {currency} » n'est pas un code de devise comme EUR.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/money.py"/>
        <source>{amount} is not an amount that can be kept.</source>
        <translation>{amount} n'est pas un montant qui puisse être gardé.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/money.py"/>
        <source>“{rate}” is not a rate: write what one {currency} is worth, like 0.92.</source>
        <translation>« {rate} » n'est pas un taux : écrivez ce que vaut un {currency}, comme 0,92.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/money.py"/>
        <source>“{text}” is not a number; write it like {example}.</source>
        <translation>« {text} » n'est pas un nombre ; écrivez-le comme {example}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/money.py"/>
        <source>{currency} is the firm’s own currency: it needs no rate.</source>
        <translation>{currency} est la monnaie de l'entreprise : elle n'a pas besoin de taux.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/money.py"/>
        <source>“{locale}” is not a language and country like en_GB.</source>
        <translation>« {locale} » n'est pas une langue et un pays comme en_GB.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/profile.py"/>
        <source>paid</source>
        <comment>kind of channel</comment>
        <translation>payant</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/profile.py"/>
        <source>owned</source>
        <comment>kind of channel</comment>
        <translation>en propre</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/profile.py"/>
        <source>earned</source>
        <comment>kind of channel</comment>
        <translation>acquis</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/profile.py"/>
        <source>referral</source>
        <comment>kind of channel</comment>
        <translation>recommandation</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/profile.py"/>
        <source>repeat</source>
        <comment>kind of channel</comment>
        <translation>client fidèle</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/profile.py"/>
        <source>walk-in</source>
        <comment>kind of channel</comment>
        <translation>de passage</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/profile.py"/>
        <source>unknown</source>
        <comment>kind of channel</comment>
        <translation>inconnu</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/profile.py"/>
        <source>unattributed</source>
        <comment>kind of channel</comment>
        <translation>non attribué</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/profile.py"/>
        <source>walk-in</source>
        <translation>de passage</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/profile.py"/>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/profile.py"/>
        <source>Newsletter</source>
        <translation>Lettre d'information</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/profile.py"/>
        <source>“{email}” is not an e-mail address.</source>
        <translation>« {email} » n'est pas une adresse e-mail.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/profile.py"/>
        <source>A tax rate lies between 0 and 100 per cent.</source>
        <translation>Un taux de TVA se situe entre 0 et 100 pour cent.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/profile.py"/>
        <source>A margin lies between 0 and 100 per cent.</source>
        <translation>Une marge se situe entre 0 et 100 pour cent.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/profile.py"/>
        <source>Say when a won deal counts: on the day of the order, at the work’s end, or in parts.</source>
        <translation>Dites quand une affaire gagnée compte : le jour de la commande, à la fin du travail ou en parts.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/speech.py"/>
        <source>{} at {}</source>
        <translation>{} à {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/store/office.py"/>
        <source>This file holds no business yet.</source>
        <translation>Ce fichier ne contient pas encore d'entreprise.</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <location filename="../../desktop/twohats/cli/__init__.py"/>
        <source>“{text}” is not an amount: write it like 36000 or 36000.50.</source>
        <translation>« {text} » n'est pas un montant : écrivez-le comme 36000 ou 36000.50.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/cli/__init__.py"/>
        <source>“{code}” is not a country: write its two letters, like DE.</source>
        <translation>« {code} » n'est pas un pays : écrivez ses deux lettres, comme FR.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/cli/__init__.py"/>
        <source>{text} is not written Word=stage.</source>
        <translation>{text} n'est pas écrit Mot=étape.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/cli/__init__.py"/>
        <source>Everything comes back as it was: it takes no other option than --json.</source>
        <translation>Tout revient comme avant : aucune autre option que --json n'est possible.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/cli/__init__.py"/>
        <source>{:,} records of {} are back, with their history, in {}.</source>
        <translation>{:,} fiches de {} sont de retour, avec leur historique, dans {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/cli/__init__.py"/>
        <source>Say one of --month, --quarter and --year.</source>
        <translation>Indiquez --month, --quarter ou --year, un seul des trois.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/cli/__init__.py"/>
        <source>“{size}” is not a window size: write it like 1280x800; 1024x640 is the least.</source>
        <translation>« {size} » n'est pas une taille de fenêtre : écrivez-la comme 1280x800 ; 1024x640 au minimum.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/cli/__init__.py"/>
        <source>{} is ready.</source>
        <translation>{} est prêt.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/cli/__init__.py"/>
        <source>The pages and the figures need a file each.</source>
        <translation>Les pages et les chiffres demandent chacun un fichier.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/cli/__init__.py"/>
        <source>{:,} records in {} files are in {}.</source>
        <translation>{:,} fiches en {} fichiers sont dans {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/cli/keeping.py"/>
        <source>{} is as it was in {}.</source>
        <translation>{} est comme dans {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/cli/keeping.py"/>
        <source>Erased.</source>
        <translation>Effacé.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/cli/keeping.py"/>
        <source>{} is whole: file, tables, history and figures.</source>
        <translation>{} est intact : fichier, tables, historique et chiffres.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/cli/keeping.py"/>
        <source>What it was before is in {}.</source>
        <translation>Ce qu'il était avant est dans {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/cli/keeping.py"/>
        <source>Erase them? This cannot be undone</source>
        <translation>Effacer ? Cela ne peut pas être annulé</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/cli/telling.py"/>
        <source>{flag} "{word}=…" says what “{word}” means</source>
        <translation>{flag} "{word}=…" dit ce que signifie « {word} »</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/cli/telling.py"/>
        <source>{} read, {} added, {} matched, {} skipped, {} refused</source>
        <translation>{} lus, {} ajoutés, {} déjà présents, {} ignorés, {} refusés</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/cli/telling.py"/>
        <source>Nothing was written: {}</source>
        <translation>Rien n'a été écrit : {}</translation>
    </message>
</context>
<context>
    <name>days</name>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>January</source>
        <translation>janvier</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>February</source>
        <translation>février</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>March</source>
        <translation>mars</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>April</source>
        <translation>avril</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>May</source>
        <translation>mai</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>June</source>
        <translation>juin</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>July</source>
        <translation>juillet</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>August</source>
        <translation>août</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>September</source>
        <translation>septembre</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>October</source>
        <translation>octobre</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>November</source>
        <translation>novembre</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>December</source>
        <translation>décembre</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>Jan</source>
        <comment>short month</comment>
        <translation>janv.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>Feb</source>
        <comment>short month</comment>
        <translation>févr.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>Mar</source>
        <comment>short month</comment>
        <translation>mars</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>Apr</source>
        <comment>short month</comment>
        <translation>avr.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>May</source>
        <comment>short month</comment>
        <translation>mai</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>Jun</source>
        <comment>short month</comment>
        <translation>juin</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>Jul</source>
        <comment>short month</comment>
        <translation>juil.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>Aug</source>
        <comment>short month</comment>
        <translation>août</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>Sep</source>
        <comment>short month</comment>
        <translation>sept.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>Oct</source>
        <comment>short month</comment>
        <translation>oct.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>Nov</source>
        <comment>short month</comment>
        <translation>nov.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>Dec</source>
        <comment>short month</comment>
        <translation>déc.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>Monday</source>
        <translation>lundi</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>Tuesday</source>
        <translation>mardi</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>Wednesday</source>
        <translation>mercredi</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>Thursday</source>
        <translation>jeudi</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>Friday</source>
        <translation>vendredi</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>Saturday</source>
        <translation>samedi</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>Sunday</source>
        <translation>dimanche</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>Mon</source>
        <comment>short weekday</comment>
        <translation>lun.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>Tue</source>
        <comment>short weekday</comment>
        <translation>mar.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>Wed</source>
        <comment>short weekday</comment>
        <translation>mer.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>Thu</source>
        <comment>short weekday</comment>
        <translation>jeu.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>Fri</source>
        <comment>short weekday</comment>
        <translation>ven.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>Sat</source>
        <comment>short weekday</comment>
        <translation>sam.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>Sun</source>
        <comment>short weekday</comment>
        <translation>dim.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>{month} {year}</source>
        <comment>long month</comment>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>{month} {year}</source>
        <comment>short month</comment>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>1</source>
        <comment>first of a month</comment>
        <translation>1er</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>{day} {month}</source>
        <comment>long month</comment>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>{day} {month} {year}</source>
        <comment>long month</comment>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>{weekday} {day}</source>
        <comment>long weekday</comment>
        <translation>{weekday} {day}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>W{}</source>
        <translation>S{}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>Q{}</source>
        <translation>T{}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>{} min</source>
        <translation>{} min</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>{} h {} min</source>
        <translation>{} h {} min</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>{} h</source>
        <translation>{} h</translation>
    </message>
</context>
<context>
    <name>erasing</name>
    <message>
        <location filename="../../desktop/twohats/erasing.py"/>
        <source>Erase a person</source>
        <translation>Effacer une personne</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/erasing.py"/>
        <source>Erase who was erased since</source>
        <translation>Effacer qui a été effacé depuis</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/erasing.py"/>
        <source>Sweep the file</source>
        <translation>Nettoyer le fichier</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/erasing.py"/>
        <source>They were erased already.</source>
        <translation>Déjà effacé.</translation>
    </message>
</context>
<context>
    <name>everywhere</name>
    <message>
        <location filename="../../desktop/twohats/app/backups.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <source>Made</source>
        <translation>Date</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/backups.py"/>
        <location filename="../../desktop/twohats/app/silent_people.py"/>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/exchange/ui/trial_step.py"/>
        <location filename="../../desktop/twohats/handoff/ui/agreement_forms.py"/>
        <location filename="../../desktop/twohats/handoff/ui/answer_forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <location filename="../../desktop/twohats/month/ui/forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <location filename="../../desktop/twohats/sales/ui/reversal.py"/>
        <location filename="../../desktop/twohats/sales/ui/several_forms.py"/>
        <source>Why</source>
        <translation>Raison</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/backups.py"/>
        <location filename="../../desktop/twohats/app/found_words.py"/>
        <location filename="../../desktop/twohats/exchange/person/fields.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/backups.py"/>
        <location filename="../../desktop/twohats/exchange/ui/contact_words.py"/>
        <source>Sales</source>
        <comment>what was sold</comment>
        <translation>Ventes</translation>
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
        <location filename="../../desktop/twohats/marketing/ui/places.py"/>
        <location filename="../../desktop/twohats/marketing/ui/referrals.py"/>
        <location filename="../../desktop/twohats/marketing/ui/scoring.py"/>
        <location filename="../../desktop/twohats/month/ui/report_dialog.py"/>
        <location filename="../../desktop/twohats/sales/ui/offers.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/contact_card.py"/>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/person/fields.py"/>
        <location filename="../../desktop/twohats/exchange/ui/contact_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/leads.py"/>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/contact_card.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/marketing/ui/leads.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <source>Where they are</source>
        <translation>Localité</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/contact_card.py"/>
        <location filename="../../desktop/twohats/app/firm_fields.py"/>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/person/fields.py"/>
        <location filename="../../desktop/twohats/exchange/ui/contact_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/contact_card.py"/>
        <location filename="../../desktop/twohats/app/firm_fields.py"/>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/person/fields.py"/>
        <location filename="../../desktop/twohats/exchange/ui/contact_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <location filename="../../desktop/twohats/sales/rules/deals.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/contact_card.py"/>
        <location filename="../../desktop/twohats/exchange/ui/contact_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/contact_card.py"/>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>New lead…</source>
        <translation>Nouveau prospect…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/contact_card.py"/>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/exchange/person/fields.py"/>
        <location filename="../../desktop/twohats/exchange/ui/contact_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/finder.py"/>
        <location filename="../../desktop/twohats/app/frame.py"/>
        <location filename="../../desktop/twohats/app/history/telling.py"/>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <location filename="../../desktop/twohats/app/papers.py"/>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/exchange/ui/contact_words.py"/>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <location filename="../../desktop/twohats/handoff/ui/both_views.py"/>
        <location filename="../../desktop/twohats/hat.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/month/pages/bank.py"/>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <location filename="../../desktop/twohats/month/rules/report.py"/>
        <location filename="../../desktop/twohats/month/ui/report_dialog.py"/>
        <location filename="../../desktop/twohats/sales/pages/calls.py"/>
        <location filename="../../desktop/twohats/sales/pages/follow_up_sheet.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <source>Sales</source>
        <translation>Ventes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/finder.py"/>
        <location filename="../../desktop/twohats/app/frame.py"/>
        <location filename="../../desktop/twohats/app/history/telling.py"/>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <location filename="../../desktop/twohats/app/papers.py"/>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/exchange/ui/contact_words.py"/>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <location filename="../../desktop/twohats/handoff/ui/both_views.py"/>
        <location filename="../../desktop/twohats/hat.py"/>
        <location filename="../../desktop/twohats/marketing/pages/campaign.py"/>
        <location filename="../../desktop/twohats/marketing/pages/segment.py"/>
        <location filename="../../desktop/twohats/marketing/pages/vision.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <location filename="../../desktop/twohats/month/rules/report.py"/>
        <location filename="../../desktop/twohats/month/ui/report_dialog.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <source>Marketing</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/firm_fields.py"/>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/exchange/person/fields.py"/>
        <location filename="../../desktop/twohats/exchange/ui/contact_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/leads.py"/>
        <location filename="../../desktop/twohats/marketing/ui/places.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segment_form.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segment_people.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segment_record.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/stage_forms.py"/>
        <location filename="../../desktop/twohats/widgets/own_views.py"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/firm_fields.py"/>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/sales/ui/offers.py"/>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/firm_fields.py"/>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/exchange/person/fields.py"/>
        <location filename="../../desktop/twohats/exchange/ui/contact_words.py"/>
        <location filename="../../desktop/twohats/handoff/ui/cold_read.py"/>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/marketing/ui/leads.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/firm_fields.py"/>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/month/ui/report_dialog.py"/>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <location filename="../../desktop/twohats/business/operations/firm.py"/>
        <location filename="../../desktop/twohats/business/rules/profile.py"/>
        <source>The firm needs a name.</source>
        <translation>Donnez un nom à l'entreprise.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/person/fields.py"/>
        <location filename="../../desktop/twohats/sales/ui/money_asked.py"/>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <location filename="../../desktop/twohats/handoff/ui/cold_read.py"/>
        <location filename="../../desktop/twohats/marketing/ui/calendar_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>{} to {}</source>
        <translation>{} – {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/found_words.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <location filename="../../desktop/twohats/sales/ui/wing.py"/>
        <source>Customers</source>
        <translation>Clients</translation>
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
        <location filename="../../desktop/twohats/marketing/ui/places.py"/>
        <location filename="../../desktop/twohats/marketing/ui/wing.py"/>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>Leads</source>
        <translation>Prospects</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/found_words.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/found_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <location filename="../../desktop/twohats/marketing/ui/wing.py"/>
        <source>Campaigns</source>
        <translation>Campagnes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/found_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segment_record.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <location filename="../../desktop/twohats/marketing/ui/wing.py"/>
        <source>Segments</source>
        <translation>Segments</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/found_words.py"/>
        <location filename="../../desktop/twohats/exchange/ui/contact_words.py"/>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>Deals</source>
        <translation>Affaires</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/found_words.py"/>
        <location filename="../../desktop/twohats/sales/pages/follow_up_sheet.py"/>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <location filename="../../desktop/twohats/sales/ui/wing.py"/>
        <source>Follow-ups</source>
        <translation>Relances</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/found_words.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <location filename="../../desktop/twohats/sales/ui/wing.py"/>
        <source>Quotes</source>
        <translation>Devis</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/found_words.py"/>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/month/pages/bank.py"/>
        <location filename="../../desktop/twohats/month/pages/documents.py"/>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/found_words.py"/>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>Lead</source>
        <translation>Prospect</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/found_words.py"/>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/marketing/pages/campaign.py"/>
        <location filename="../../desktop/twohats/marketing/pages/segment.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/leads.py"/>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/found_words.py"/>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/exchange/person/fields.py"/>
        <location filename="../../desktop/twohats/marketing/pages/segment.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/found_words.py"/>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <location filename="../../desktop/twohats/sales/ui/today.py"/>
        <source>Deal</source>
        <translation>Affaire</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/found_words.py"/>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/sales/pages/quote.py"/>
        <source>Quote</source>
        <translation>Devis</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/found_words.py"/>
        <location filename="../../desktop/twohats/marketing/rules/nurture.py"/>
        <source>with Sales</source>
        <translation>aux Ventes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/found_words.py"/>
        <location filename="../../desktop/twohats/handoff/ui/known.py"/>
        <source>waits for Sales</source>
        <translation>attend les Ventes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/frame.py"/>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <source>{} waiting</source>
        <translation>{} en attente</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/frame.py"/>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <location filename="../../desktop/twohats/sales/ui/today.py"/>
        <source>{} late</source>
        <translation>{} en retard</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/app/verbs.py"/>
        <location filename="../../desktop/twohats/handoff/ui/answer_forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <location filename="../../desktop/twohats/sample/stories.py"/>
        <source>Let go</source>
        <translation>Laisser partir</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <location filename="../../desktop/twohats/sales/ui/stage_forms.py"/>
        <source>Edit the stage</source>
        <translation>Modifier l'étape</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <location filename="../../desktop/twohats/marketing/ui/send_sheet.py"/>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <source>Note…</source>
        <translation>Note…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Move to tomorrow</source>
        <translation>Reporter à demain</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Move by a week</source>
        <translation>Reporter d'une semaine</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <location filename="../../desktop/twohats/sales/ui/stage_forms.py"/>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <source>Open as PDF</source>
        <translation>Ouvrir en PDF</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <location filename="../../desktop/twohats/marketing/ui/calendar.py"/>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <location filename="../../desktop/twohats/sales/ui/wing.py"/>
        <source>Today</source>
        <translation>Aujourd'hui</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <source>Go on with it</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/problem.py"/>
        <location filename="../../desktop/twohats/widgets/record_list.py"/>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/sheet.py"/>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/widgets/record_list.py"/>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/sheet.py"/>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <location filename="../../desktop/twohats/month/ui/report_dialog.py"/>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/sheet.py"/>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <location filename="../../desktop/twohats/month/ui/report_dialog.py"/>
        <location filename="../../desktop/twohats/widgets/save_as.py"/>
        <source>Saved as {}.</source>
        <translation>Enregistré sous {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/history/pane.py"/>
        <location filename="../../desktop/twohats/exchange/person/page.py"/>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/history/pane.py"/>
        <location filename="../../desktop/twohats/exchange/ui/file_step.py"/>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/history/telling.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <source>Undone: {}</source>
        <translation>Annulé : {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/history/telling.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <source>Redone: {}</source>
        <translation>Rétabli : {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/history/telling.py"/>
        <location filename="../../desktop/twohats/exchange/person/page.py"/>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <location filename="../../desktop/twohats/sales/ui/questions.py"/>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/history/telling.py"/>
        <location filename="../../desktop/twohats/exchange/person/page.py"/>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <location filename="../../desktop/twohats/sales/ui/questions.py"/>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/history/telling.py"/>
        <location filename="../../desktop/twohats/marketing/ui/scoring.py"/>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <location filename="../../desktop/twohats/words.py"/>
        <source>{}: {}</source>
        <translation>{} : {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <location filename="../../desktop/twohats/exchange/ui/import_window.py"/>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <location filename="../../desktop/twohats/sales/ui/pipeline.py"/>
        <location filename="../../desktop/twohats/sales/ui/today.py"/>
        <source>Someone called…</source>
        <translation>Quelqu'un a appelé…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <location filename="../../desktop/twohats/handoff/ui/first_notice.py"/>
        <source>Agreement…</source>
        <translation>Accord…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <location filename="../../desktop/twohats/widgets/own_views.py"/>
        <source>Keep this view…</source>
        <translation>Garder cette vue…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/papers.py"/>
        <location filename="../../desktop/twohats/month/pages/documents.py"/>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <location filename="../../desktop/twohats/sales/pages/quote_text.py"/>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/preferences.py"/>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <location filename="../../desktop/twohats/marketing/ui/calendar_forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/places.py"/>
        <location filename="../../desktop/twohats/marketing/ui/scoring.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segment_form.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/offers.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_form.py"/>
        <location filename="../../desktop/twohats/sales/ui/stage_forms.py"/>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/preferences.py"/>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/preferences.py"/>
        <location filename="../../desktop/twohats/sample/business.py"/>
        <source>The firm</source>
        <translation>L'entreprise</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/preferences.py"/>
        <location filename="../../desktop/twohats/marketing/pages/campaign.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_paper.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>Money</source>
        <translation>Argent</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/preferences.py"/>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>Working hours</source>
        <translation>Heures ouvrées</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/silent_people.py"/>
        <location filename="../../desktop/twohats/exchange/ui/duplicates.py"/>
        <source>Searching the address book…</source>
        <translation>Examen du carnet…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/silent_people.py"/>
        <location filename="../../desktop/twohats/handoff/ui/answered.py"/>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <location filename="../../desktop/twohats/sales/ui/today.py"/>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/silent_people.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/app/verbs.py"/>
        <location filename="../../desktop/twohats/handoff/ui/both_views.py"/>
        <location filename="../../desktop/twohats/sample/stories.py"/>
        <source>Accept handoff</source>
        <translation>Accepter le relais</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/app/verbs.py"/>
        <location filename="../../desktop/twohats/handoff/ui/both_views.py"/>
        <location filename="../../desktop/twohats/sample/stories.py"/>
        <source>Reject handoff</source>
        <translation>Refuser le relais</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/app/verbs.py"/>
        <location filename="../../desktop/twohats/handoff/ui/agreement_notice.py"/>
        <location filename="../../desktop/twohats/handoff/ui/answer_forms.py"/>
        <location filename="../../desktop/twohats/sample/stories.py"/>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/app/verbs.py"/>
        <location filename="../../desktop/twohats/sample/stories.py"/>
        <source>Read the answer</source>
        <translation>Lire la réponse</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/app/verbs.py"/>
        <location filename="../../desktop/twohats/handoff/ui/marketing_side.py"/>
        <source>Take over</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/app/verbs.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/leads.py"/>
        <location filename="../../desktop/twohats/sample/stories.py"/>
        <source>Keep in touch</source>
        <translation>Garder le contact</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/marketing/ui/send_sheet.py"/>
        <location filename="../../desktop/twohats/sample/stories.py"/>
        <source>Send lead</source>
        <translation>Transmettre le prospect</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/marketing/ui/send_several.py"/>
        <source>Send leads</source>
        <translation>Transmettre des prospects</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/marketing/ui/calendar.py"/>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Delete the season</source>
        <translation>Supprimer la saison</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <source>End campaign</source>
        <translation>Terminer la campagne</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <source>Delete campaign</source>
        <translation>Supprimer la campagne</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <source>Delete money or hours</source>
        <translation>Supprimer argent ou heures</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <source>Delete words</source>
        <translation>Supprimer les mots</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <source>Delete where and when</source>
        <translation>Supprimer où et quand</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/marketing/ui/places.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/marketing/ui/places.py"/>
        <source>Archive the place</source>
        <translation>Archiver le lieu</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>Delete the segment</source>
        <translation>Supprimer le segment</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>Remove people</source>
        <translation>Enlever des personnes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/marketing/ui/scoring.py"/>
        <source>Remove rule</source>
        <translation>Enlever la règle</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/marketing/ui/referrals.py"/>
        <location filename="../../desktop/twohats/sample/stories.py"/>
        <source>Mark as thanked</source>
        <translation>Noter le remerciement</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/finished.py"/>
        <location filename="../../desktop/twohats/marketing/ui/finished_forms.py"/>
        <location filename="../../desktop/twohats/sample/stories.py"/>
        <source>Asked for a review</source>
        <translation>Avis demandé</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/finished.py"/>
        <location filename="../../desktop/twohats/marketing/ui/finished_forms.py"/>
        <location filename="../../desktop/twohats/sample/stories.py"/>
        <source>Asked for a name</source>
        <translation>Nom demandé</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/marketing/ui/finished_forms.py"/>
        <location filename="../../desktop/twohats/sample/stories.py"/>
        <source>Nothing more to ask</source>
        <translation>Plus rien à demander</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/handoff/ui/marketing_side.py"/>
        <location filename="../../desktop/twohats/sales/ui/done_form.py"/>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <location filename="../../desktop/twohats/sample/talk.py"/>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/sales/rules/stage_words.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/several_forms.py"/>
        <location filename="../../desktop/twohats/sample/talk.py"/>
        <source>Lost</source>
        <translation>Perdue</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <location filename="../../desktop/twohats/sample/stories.py"/>
        <source>Work is done</source>
        <translation>Travail terminé</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <location filename="../../desktop/twohats/sample/stories.py"/>
        <source>Give back to Marketing</source>
        <translation>Rendre au Marketing</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <source>Asleep</source>
        <translation>En sommeil</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <source>Remove the link to the file</source>
        <translation>Retirer le lien vers le fichier</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/sales/ui/several_forms.py"/>
        <source>{} deals lost</source>
        <translation>{} affaires perdues</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/sales/ui/several_forms.py"/>
        <source>{} deals asleep</source>
        <translation>{} affaires en sommeil</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/sales/ui/several_forms.py"/>
        <source>Move {} deals</source>
        <translation>Déplacer {} affaires</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Drop the follow-up</source>
        <translation>Abandonner la relance</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/sales/rules/stage_words.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <location filename="../../desktop/twohats/sample/stories.py"/>
        <source>Won</source>
        <translation>Gagnée</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <location filename="../../desktop/twohats/sample/stories.py"/>
        <source>Quote accepted</source>
        <translation>Devis accepté</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/sales/ui/reversal.py"/>
        <location filename="../../desktop/twohats/sample/stories.py"/>
        <source>Reverse</source>
        <translation>Annuler la vente</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_form.py"/>
        <location filename="../../desktop/twohats/sample/talk.py"/>
        <source>Quote declined</source>
        <translation>Devis refusé</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/sales/ui/offers.py"/>
        <source>Remove an offer</source>
        <translation>Enlever une prestation</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/sales/ui/stage_forms.py"/>
        <source>Remove a stage</source>
        <translation>Enlever une étape</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/handoff/ui/agreement_forms.py"/>
        <source>Withdraw the proposal</source>
        <translation>Retirer la proposition</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/handoff/ui/agreement_forms.py"/>
        <source>Decline the proposal</source>
        <translation>Refuser la proposition</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/exchange/ui/duplicates.py"/>
        <source>Merge contacts</source>
        <translation>Fusionner des contacts</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/exchange/ui/duplicates.py"/>
        <source>Not the same</source>
        <translation>Différents</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <location filename="../../desktop/twohats/handoff/ui/sales_side.py"/>
        <location filename="../../desktop/twohats/marketing/operations/segments.py"/>
        <location filename="../../desktop/twohats/marketing/store/backward.py"/>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_paper.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <location filename="../../desktop/twohats/marketing/ui/leads.py"/>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>1 lead</source>
        <translation>1 prospect</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <location filename="../../desktop/twohats/handoff/ui/sales_side.py"/>
        <location filename="../../desktop/twohats/marketing/operations/segments.py"/>
        <location filename="../../desktop/twohats/marketing/store/backward.py"/>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/leads.py"/>
        <source>{:,} leads</source>
        <translation>{:,} prospects</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <location filename="../../desktop/twohats/month/pages/sales_went.py"/>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>1 deal</source>
        <translation>1 affaire</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <location filename="../../desktop/twohats/month/pages/sales_went.py"/>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>{:,} deals</source>
        <translation>{:,} affaires</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <location filename="../../desktop/twohats/month/pages/documents.py"/>
        <location filename="../../desktop/twohats/month/pages/sales_went.py"/>
        <source>1 sale</source>
        <translation>1 vente</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <location filename="../../desktop/twohats/month/pages/documents.py"/>
        <location filename="../../desktop/twohats/month/pages/sales_went.py"/>
        <source>{:,} sales</source>
        <translation>{:,} ventes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <source>1 line of spend</source>
        <translation>1 ligne de dépense</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <source>{:,} lines of spend</source>
        <translation>{:,} lignes de dépense</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>1 target</source>
        <translation>1 objectif</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>{:,} targets</source>
        <translation>{:,} objectifs</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>1 contact</source>
        <translation>1 contact</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>{:,} contacts</source>
        <translation>{:,} contacts</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/operations/contacts.py"/>
        <location filename="../../desktop/twohats/marketing/rules/leads.py"/>
        <source>Write down who it is: a name or an organisation.</source>
        <translation>Notez qui c'est : un nom ou une organisation.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/calendar.py"/>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/calendar.py"/>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>today</source>
        <translation>aujourd'hui</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/calendar.py"/>
        <location filename="../../desktop/twohats/marketing/ui/ripening.py"/>
        <source>due now</source>
        <translation>à faire maintenant</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/money.py"/>
        <location filename="../../desktop/twohats/handoff/ui/answered.py"/>
        <location filename="../../desktop/twohats/handoff/ui/foot.py"/>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <location filename="../../desktop/twohats/month/pages/words.py"/>
        <location filename="../../desktop/twohats/sales/ui/pipeline.py"/>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <location filename="../../desktop/twohats/widgets/matrix.py"/>
        <source>{} of {}</source>
        <translation>{} sur {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/profile.py"/>
        <location filename="../../desktop/twohats/marketing/operations/answers.py"/>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>Referral</source>
        <translation>Recommandation</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/profile.py"/>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <source>referral</source>
        <translation>recommandation</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/profile.py"/>
        <location filename="../../desktop/twohats/marketing/operations/answers.py"/>
        <source>Repeat customer</source>
        <translation>Client fidèle</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/profile.py"/>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <source>repeat</source>
        <translation>client fidèle</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/profile.py"/>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>Walk-in</source>
        <translation>De passage</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/profile.py"/>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <source>owned</source>
        <translation>en propre</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/profile.py"/>
        <location filename="../../desktop/twohats/business/store/office.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <location filename="../../desktop/twohats/sales/rules/deals.py"/>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/profile.py"/>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/cli/telling.py"/>
        <location filename="../../desktop/twohats/exchange/ui/result_step.py"/>
        <source>Line {:,}: {}</source>
        <translation>Ligne {:,} : {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <location filename="../../desktop/twohats/widgets/fields.py"/>
        <source>{day} {month}</source>
        <comment>short month</comment>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <location filename="../../desktop/twohats/widgets/fields.py"/>
        <source>{day} {month} {year}</source>
        <comment>short month</comment>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <location filename="../../desktop/twohats/widgets/fields.py"/>
        <source>{weekday} {day}</source>
        <comment>short weekday</comment>
        <translation>{weekday} {day}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/erasing.py"/>
        <location filename="../../desktop/twohats/sales/operations/customers.py"/>
        <source>This contact is no longer there.</source>
        <translation>Ce contact n'existe plus.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/places.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/month/pages/bank.py"/>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/money_asked.py"/>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/exchange/person/fields.py"/>
        <location filename="../../desktop/twohats/marketing/pages/campaign.py"/>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <location filename="../../desktop/twohats/handoff/ui/answered.py"/>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>Ends</source>
        <translation>Finit</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/exchange/person/fields.py"/>
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
        <translation>Quand</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/sales/pages/quote.py"/>
        <location filename="../../desktop/twohats/sales/ui/offers.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <source>Tax</source>
        <translation>TVA</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/sales/ui/line_editor.py"/>
        <location filename="../../desktop/twohats/sales/ui/offers.py"/>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/sales/pages/quote.py"/>
        <location filename="../../desktop/twohats/sales/ui/line_editor.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>Chance</source>
        <translation>Chances</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/today.py"/>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>Day off</source>
        <translation>Jour de congé</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <location filename="../../desktop/twohats/sales/ui/today.py"/>
        <source>Target</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/vision_version.py"/>
        <location filename="../../desktop/twohats/sales/ui/offers.py"/>
        <location filename="../../desktop/twohats/sample/business.py"/>
        <source>Offer</source>
        <translation>Prestation</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/handoff/ui/reasons.py"/>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/handoff/ui/panel.py"/>
        <source>Handoff</source>
        <translation>Relais</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>Booked work</source>
        <translation>Travail planifié</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/month/ui/forms.py"/>
        <location filename="../../desktop/twohats/month/ui/report_dialog.py"/>
        <location filename="../../desktop/twohats/sample/months.py"/>
        <source>Words about the month</source>
        <translation>Mots sur le mois</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <source>Target of a month</source>
        <translation>Objectif d'un mois</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <location filename="../../desktop/twohats/month/pages/documents.py"/>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/hat.py"/>
        <location filename="../../desktop/twohats/marketing/ui/calendar.py"/>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <location filename="../../desktop/twohats/month/pages/words.py"/>
        <location filename="../../desktop/twohats/month/ui/forms.py"/>
        <location filename="../../desktop/twohats/month/ui/report_dialog.py"/>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>Archived</source>
        <translation>Archivés</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/ui/contact_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>Referred by</source>
        <translation>Recommandé par</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/ui/contact_words.py"/>
        <location filename="../../desktop/twohats/handoff/ui/cold_read.py"/>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segment_record.py"/>
        <source>Town or area</source>
        <translation>Ville ou région</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <location filename="../../desktop/twohats/month/ui/report_dialog.py"/>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>How we know</source>
        <translation>Comment nous le savons</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/handoff/rules/agreement.py"/>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>Leads a month</source>
        <translation>Prospects par mois</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_form.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <source>Terms</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/handoff/ui/answered.py"/>
        <source>Answered</source>
        <translation>Répondu le</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/person/fields.py"/>
        <location filename="../../desktop/twohats/handoff/rules/agreement.py"/>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>May come again</source>
        <translation>Peut revenir</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/send_fields.py"/>
        <location filename="../../desktop/twohats/sales/pages/quote.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_form.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <source>Valid until</source>
        <translation>Valable jusqu'au</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/send_fields.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <source>Why now</source>
        <translation>Pourquoi maintenant</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>Sent to Sales</source>
        <translation>Transmis aux Ventes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/marketing/ui/leads.py"/>
        <source>Not before</source>
        <translation>Pas avant</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/sales/rules/deals.py"/>
        <source>Qualified</source>
        <translation>Qualifiée</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <source>Given back to Marketing</source>
        <translation>Rendue au Marketing</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>Right words</source>
        <translation>Mots justes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/sales/ui/questions.py"/>
        <source>About the promise</source>
        <translation>Sur la promesse</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/handoff/ui/marketing_side.py"/>
        <source>Read</source>
        <translation>Lu</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/handoff/ui/sales_side.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_form.py"/>
        <location filename="../../desktop/twohats/sales/ui/several_forms.py"/>
        <source>In their words</source>
        <translation>Dans ses mots</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <source>Open deals</source>
        <translation>Affaires ouvertes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <source>First bought</source>
        <translation>Premier achat</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <source>Last bought</source>
        <translation>Dernier achat</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/marketing/pages/vision.py"/>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <location filename="../../desktop/twohats/marketing/ui/vision_version.py"/>
        <location filename="../../desktop/twohats/marketing/ui/wing.py"/>
        <source>Vision</source>
        <translation>Vision</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/vision_version.py"/>
        <source>Published</source>
        <translation>Publiée</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/vision_editors.py"/>
        <location filename="../../desktop/twohats/marketing/ui/vision_version.py"/>
        <source>By when</source>
        <translation>Pour quand</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>Work</source>
        <translation>Travail</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/exchange/person/fields.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <location filename="../../desktop/twohats/marketing/ui/leads.py"/>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
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
        <translation>Étape</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/marketing/pages/campaign.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <location filename="../../desktop/twohats/sample/campaigns.py"/>
        <source>Where and when</source>
        <translation>Où et quand</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <location filename="../../desktop/twohats/sample/campaigns.py"/>
        <source>Money or hours</source>
        <translation>Argent ou heures</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/scoring.py"/>
        <source>Rule for the score</source>
        <translation>Règle du score</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>Guess for the plan</source>
        <translation>Estimation pour le plan</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segment_record.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>Who they are</source>
        <translation>Qui ils sont</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/marketing/pages/segment.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segment_record.py"/>
        <source>What they want</source>
        <translation>Ce qu'ils veulent</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/marketing/pages/segment.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segment_record.py"/>
        <source>What they fear</source>
        <translation>Ce qu'ils craignent</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/marketing/pages/campaign.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/calendar_forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <source>Decide on</source>
        <translation>Décider le</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <source>Decided</source>
        <translation>Décidée</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/exchange/person/fields.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/exchange/person/fields.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/marketing/ui/leads.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/marketing/ui/leads.py"/>
        <location filename="../../desktop/twohats/marketing/ui/referrals.py"/>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/exchange/person/fields.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>Wants it from</source>
        <translation>Le veut à partir du</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>Who got in touch</source>
        <translation>Qui a contacté qui</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/scoring.py"/>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <location filename="../../desktop/twohats/month/pages/words.py"/>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <source>Opened</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>Expected close</source>
        <translation>Clôture prévue</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>Closed</source>
        <translation>Clôturée</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <location filename="../../desktop/twohats/sales/ui/several_forms.py"/>
        <source>Asleep until</source>
        <translation>En sommeil jusqu'au</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/sales/ui/done_form.py"/>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <location filename="../../desktop/twohats/sales/ui/questions.py"/>
        <source>About</source>
        <translation>Au sujet de</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/vision_version.py"/>
        <source>Written</source>
        <translation>Écrite</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/sales/pages/quote_text.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <source>Net</source>
        <translation>HT</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/sales/ui/done_form.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/sales/pages/quote.py"/>
        <location filename="../../desktop/twohats/sales/ui/line_editor.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/sales/pages/quote.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <source>Discount</source>
        <translation>Remise</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>Ordered</source>
        <translation>Commandé</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <source>Work done</source>
        <translation>Travail terminé</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>Sold</source>
        <translation>Vendu</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <source>Part</source>
        <translation>Part</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/handoff/ui/deciding.py"/>
        <location filename="../../desktop/twohats/marketing/ui/send_fields.py"/>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>they agreed</source>
        <translation>a accepté</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>offers</source>
        <translation>offres</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>news</source>
        <translation>actualités</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/handoff/ui/answered.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_words.py"/>
        <source>accepted</source>
        <translation>accepté</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/handoff/ui/both_views.py"/>
        <source>rejected</source>
        <translation>refusé</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/questions.py"/>
        <source>kept</source>
        <translation>tenue</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/questions.py"/>
        <source>changed</source>
        <translation>changée</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/questions.py"/>
        <source>broken</source>
        <translation>rompue</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/handoff/ui/marketing_side.py"/>
        <source>lost</source>
        <translation>perdu</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_words.py"/>
        <source>declined</source>
        <translation>refusé</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_words.py"/>
        <source>replaced</source>
        <translation>remplacé</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <source>later</source>
        <translation>plus tard</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <source>keep</source>
        <translation>garder</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <source>change</source>
        <translation>changer</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <source>stop</source>
        <translation>arrêter</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <location filename="../../desktop/twohats/marketing/ui/vision_version.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_words.py"/>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <source>scheduled</source>
        <translation>programmée</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/handoff/ui/deciding.py"/>
        <location filename="../../desktop/twohats/marketing/ui/send_fields.py"/>
        <source>call</source>
        <translation>appel</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/handoff/ui/deciding.py"/>
        <location filename="../../desktop/twohats/marketing/ui/send_fields.py"/>
        <source>visit</source>
        <translation>visite</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/handoff/ui/deciding.py"/>
        <location filename="../../desktop/twohats/marketing/ui/send_fields.py"/>
        <source>meeting</source>
        <translation>rendez-vous</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/handoff/ui/deciding.py"/>
        <source>task</source>
        <translation>tâche</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/month/rules/meeting.py"/>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/month/rules/meeting.py"/>
        <source>partly</source>
        <translation>en partie</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/month/rules/meeting.py"/>
        <source>not done</source>
        <translation>pas fait</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/marketing/operations/segments.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <source>1 campaign</source>
        <translation>1 campagne</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/marketing/operations/segments.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <source>{:,} campaigns</source>
        <translation>{:,} campagnes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/leaving/folder.py"/>
        <location filename="../../desktop/twohats/storage/file.py"/>
        <source>{name} exists already: choose another name.</source>
        <translation>{name} existe déjà : choisissez un autre nom.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/leaving/folder.py"/>
        <location filename="../../desktop/twohats/storage/file.py"/>
        <source>There is no folder {name}.</source>
        <translation>Il n'y a pas de dossier {name}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/leaving/folder.py"/>
        <location filename="../../desktop/twohats/paper/writing.py"/>
        <source>{path} cannot be written: {why}.</source>
        <translation>{path} ne peut pas être écrit : {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/fields.py"/>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>Asked</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/fields.py"/>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>Straight to Sales</source>
        <translation>Directement aux Ventes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/fields.py"/>
        <location filename="../../desktop/twohats/month/pages/documents.py"/>
        <location filename="../../desktop/twohats/sales/ui/money_asked.py"/>
        <source>Rate</source>
        <translation>Taux</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/fields.py"/>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <location filename="../../desktop/twohats/marketing/ui/places.py"/>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/page.py"/>
        <location filename="../../desktop/twohats/month/pages/documents.py"/>
        <location filename="../../desktop/twohats/sales/ui/line_editor.py"/>
        <location filename="../../desktop/twohats/sales/ui/questions.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/page.py"/>
        <location filename="../../desktop/twohats/marketing/pages/campaign.py"/>
        <location filename="../../desktop/twohats/marketing/pages/segment.py"/>
        <location filename="../../desktop/twohats/month/pages/wall.py"/>
        <location filename="../../desktop/twohats/sales/pages/calls.py"/>
        <location filename="../../desktop/twohats/sales/pages/follow_up_sheet.py"/>
        <source>As of {}</source>
        <translation>État au {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/sheet.py"/>
        <location filename="../../desktop/twohats/exchange/reading/table.py"/>
        <location filename="../../desktop/twohats/exchange/reading/text.py"/>
        <location filename="../../desktop/twohats/exchange/returning/document.py"/>
        <location filename="../../desktop/twohats/storage/backup.py"/>
        <location filename="../../desktop/twohats/storage/guard.py"/>
        <source>{name} cannot be read: {why}.</source>
        <translation>{name} ne peut pas être lu : {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/table.py"/>
        <location filename="../../desktop/twohats/storage/guard.py"/>
        <source>There is no file {name}.</source>
        <translation>Il n'y a pas de fichier {name}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/columns_step.py"/>
        <location filename="../../desktop/twohats/marketing/pages/segment.py"/>
        <source>left out</source>
        <translation>laissée de côté</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/contact_words.py"/>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <location filename="../../desktop/twohats/marketing/ui/leads.py"/>
        <source>Last contact</source>
        <translation>Dernier contact</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/contact_words.py"/>
        <location filename="../../desktop/twohats/marketing/rules/nurture.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>asked not to be contacted</source>
        <translation>a demandé à ne pas être contacté</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/duplicates.py"/>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>an e-mail address</source>
        <translation>une adresse e-mail</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/duplicates.py"/>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>a phone number</source>
        <translation>un téléphone</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/duplicates.py"/>
        <location filename="../../desktop/twohats/sales/ui/board.py"/>
        <source>{:,} of {:,}</source>
        <translation>{:,} sur {:,}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/everything.py"/>
        <location filename="../../desktop/twohats/exchange/ui/import_window.py"/>
        <location filename="../../desktop/twohats/widgets/record_list.py"/>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/import_window.py"/>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <location filename="../../desktop/twohats/widgets/form.py"/>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/import_window.py"/>
        <location filename="../../desktop/twohats/month/ui/forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/done_form.py"/>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/import_window.py"/>
        <location filename="../../desktop/twohats/sales/ui/done_form.py"/>
        <location filename="../../desktop/twohats/widgets/form.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/reading_step.py"/>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/result_step.py"/>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Where we meet people…</source>
        <translation>Où nous rencontrons les gens…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/result_step.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/pipeline.py"/>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <location filename="../../desktop/twohats/sales/ui/wing.py"/>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/way.py"/>
        <location filename="../../desktop/twohats/sales/ui/stage_forms.py"/>
        <source>Stages</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/operations/following.py"/>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>No promise was made to this customer.</source>
        <translation>Aucune promesse n'a été faite à ce client.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <location filename="../../desktop/twohats/marketing/ui/send_sheet.py"/>
        <source>Not ready to send: {missing}.</source>
        <translation>Pas prêt à transmettre : {missing}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement.py"/>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement.py"/>
        <location filename="../../desktop/twohats/marketing/pages/vision.py"/>
        <location filename="../../desktop/twohats/marketing/ui/vision_version.py"/>
        <source>Version {}</source>
        <translation>Version {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_notice.py"/>
        <location filename="../../desktop/twohats/handoff/ui/marketing_side.py"/>
        <location filename="../../desktop/twohats/marketing/ui/finished.py"/>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <location filename="../../desktop/twohats/words.py"/>
        <source>“{}”</source>
        <translation>« {} »</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <location filename="../../desktop/twohats/handoff/ui/reasons.py"/>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <location filename="../../desktop/twohats/month/pages/sales_went.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_words.py"/>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <location filename="../../desktop/twohats/handoff/ui/brake.py"/>
        <location filename="../../desktop/twohats/marketing/ui/brake_card.py"/>
        <source>1 week</source>
        <translation>1 semaine</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <location filename="../../desktop/twohats/handoff/ui/reasons.py"/>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <location filename="../../desktop/twohats/month/pages/sales_went.py"/>
        <source>{:,} days</source>
        <translation>{:,} jours</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/answer_forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>Keep</source>
        <comment>in touch</comment>
        <translation>Garder le contact</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/answer_forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>Not before</source>
        <comment>nurture</comment>
        <translation>Pas avant le</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/answer_forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>Keep in touch with {}</source>
        <translation>Garder le contact avec {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/answered.py"/>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/leads.py"/>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>What they need</source>
        <translation>Besoin</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/answered.py"/>
        <location filename="../../desktop/twohats/handoff/ui/cold_read.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <source>Sent</source>
        <comment>a handoff</comment>
        <translation>Transmis</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/answered.py"/>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>Working hours</source>
        <comment>how long</comment>
        <translation>Heures ouvrées</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/both_views.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <source>Accepted</source>
        <comment>a handoff</comment>
        <translation>Accepté</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/card.py"/>
        <location filename="../../desktop/twohats/marketing/ui/finished.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>No name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/cold_read.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <source>Note: {}</source>
        <translation>Note : {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/cold_read.py"/>
        <location filename="../../desktop/twohats/handoff/ui/marketing_side.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/sales/pages/calls.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <source>We promised: {}</source>
        <translation>Nous avons promis : {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/cold_read.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>valid until {}</source>
        <translation>valable jusqu'au {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/cold_read.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/marketing/ui/leads.py"/>
        <source>Wants it</source>
        <translation>Le veut</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/cold_read.py"/>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/marketing/ui/leads.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/cold_read.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <source>No promise was made.</source>
        <translation>Aucune promesse n'a été faite.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/cold_read.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/marketing/ui/ripening.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segment_record.py"/>
        <source>from {}</source>
        <translation>à partir du {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/foot.py"/>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>Answered in time</source>
        <translation>Réponses à temps</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/marketing_side.py"/>
        <location filename="../../desktop/twohats/marketing/ui/ripening.py"/>
        <source>came back</source>
        <translation>de retour</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/marketing_side.py"/>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Let go…</source>
        <translation>Laisser partir…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/marketing_side.py"/>
        <location filename="../../desktop/twohats/handoff/ui/sales_side.py"/>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <location filename="../../desktop/twohats/widgets/fields.py"/>
        <source>Key {}</source>
        <translation>Touche {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/reasons.py"/>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/reasons.py"/>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>What was off</source>
        <translation>Ce qui n'allait pas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/reasons.py"/>
        <location filename="../../desktop/twohats/marketing/ui/scoring.py"/>
        <location filename="../../desktop/twohats/marketing/ui/send_sheet.py"/>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/reasons.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segment_people.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <location filename="../../desktop/twohats/sales/ui/stage_forms.py"/>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/hat.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <source>Owner</source>
        <translation>Dirigeant</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/letters.py"/>
        <location filename="../../desktop/twohats/paper/letter.py"/>
        <source>These words do not fit on one page: leave some out.</source>
        <translation>Ce texte ne tient pas sur une page : raccourcissez-le.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/vision.py"/>
        <location filename="../../desktop/twohats/sales/ui/today.py"/>
        <source>by {}</source>
        <translation>d'ici au {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <location filename="../../desktop/twohats/sales/ui/offers.py"/>
        <source>A price cannot be negative.</source>
        <translation>Un prix ne peut pas être négatif.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>no day set</source>
        <translation>pas de jour fixé</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_words.py"/>
        <source>{} days</source>
        <translation>{} jours</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/brake_card.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_words.py"/>
        <source>{} weeks</source>
        <translation>{} semaines</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar_forms.py"/>
        <location filename="../../desktop/twohats/sample/plans.py"/>
        <source>New season</source>
        <translation>Nouvelle saison</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar_forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/several_forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/stage_forms.py"/>
        <location filename="../../desktop/twohats/sample/talk.py"/>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <location filename="../../desktop/twohats/sample/campaigns.py"/>
        <source>New campaign</source>
        <translation>Nouvelle campagne</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/done_form.py"/>
        <source>Plan it</source>
        <translation>Planifier</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <location filename="../../desktop/twohats/sample/campaigns.py"/>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <location filename="../../desktop/twohats/sample/campaigns.py"/>
        <source>Add words</source>
        <translation>Ajouter des mots</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_paper.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>Own hours</source>
        <translation>Vos propres heures</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>What it was</source>
        <translation>De quoi il s'agit</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_paper.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>Cost per lead</source>
        <translation>Coût par prospect</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_paper.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>Accepted</source>
        <translation>Acceptés</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_paper.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>Promises kept</source>
        <translation>Promesses tenues</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_paper.py"/>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>{} leads</source>
        <translation>{} prospects</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <location filename="../../desktop/twohats/marketing/ui/places.py"/>
        <location filename="../../desktop/twohats/marketing/ui/scoring.py"/>
        <location filename="../../desktop/twohats/sales/ui/offers.py"/>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <location filename="../../desktop/twohats/marketing/ui/vision_version.py"/>
        <location filename="../../desktop/twohats/month/ui/report_dialog.py"/>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segment_record.py"/>
        <location filename="../../desktop/twohats/sales/pages/follow_up_sheet.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>until {}</source>
        <translation>jusqu'au {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>Spent</source>
        <translation>Dépensé</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/finished_forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>E-mail or phone</source>
        <translation>E-mail ou téléphone</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/finished_forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/sale_forms.py"/>
        <source>Write down</source>
        <translation>Noter</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>good</source>
        <translation>bon</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/leads.py"/>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <location filename="../../desktop/twohats/sample/stories.py"/>
        <source>New lead</source>
        <translation>Nouveau prospect</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>Messenger</source>
        <translation>Messagerie</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>At the door</source>
        <translation>En personne</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <location filename="../../desktop/twohats/sample/stories.py"/>
        <source>Log contact</source>
        <translation>Noter un contact</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>It came with an import, and nothing was changed since.</source>
        <translation>Venu d'un import, rien n'a été changé depuis.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>How to reach them</source>
        <translation>Coordonnées</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>What happened</source>
        <translation>Ce qui s'est passé</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>Who changed what</source>
        <translation>Qui a changé quoi</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>No offers</source>
        <translation>Pas d'offres</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>No news</source>
        <translation>Pas d'actualités</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>agreed to be contacted</source>
        <translation>accepte d'être contacté</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>Nothing yet</source>
        <translation>Rien encore</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>and {} before</source>
        <translation>et {} avant</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>by {}</source>
        <comment>ways of contact</comment>
        <translation>par {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/leads.py"/>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <location filename="../../desktop/twohats/marketing/ui/send_sheet.py"/>
        <location filename="../../desktop/twohats/sample/stories.py"/>
        <source>Mark ready</source>
        <translation>Marquer comme prêt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/leads.py"/>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>Still interested?</source>
        <translation>Encore actuel ?</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>All we hold about them…</source>
        <translation>Tout ce que nous en savons…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Erase this person…</source>
        <translation>Effacer cette personne…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Save as contacts…</source>
        <translation>Enregistrer comme contacts…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <location filename="../../desktop/twohats/sample/plans.py"/>
        <source>Publish the vision</source>
        <translation>Publier la vision</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <location filename="../../desktop/twohats/widgets/save_as.py"/>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>New leads</source>
        <translation>Nouveaux prospects</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <source>{} over</source>
        <translation>{} de plus</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/referrals.py"/>
        <location filename="../../desktop/twohats/sales/ui/questions.py"/>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/referrals.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>Bought</source>
        <translation>Acheté</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/scoring.py"/>
        <location filename="../../desktop/twohats/sales/ui/offers.py"/>
        <location filename="../../desktop/twohats/sales/ui/stage_forms.py"/>
        <source>Remove</source>
        <translation>Enlever</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/scoring.py"/>
        <location filename="../../desktop/twohats/sample/plans.py"/>
        <source>New rule</source>
        <translation>Nouvelle règle</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_record.py"/>
        <location filename="../../desktop/twohats/paper/table.py"/>
        <location filename="../../desktop/twohats/sales/ui/board.py"/>
        <source>and {:,} more</source>
        <translation>et {:,} de plus</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <location filename="../../desktop/twohats/sample/plans.py"/>
        <source>New segment</source>
        <translation>Nouveau segment</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <location filename="../../desktop/twohats/sample/plans.py"/>
        <source>Edit the persona</source>
        <translation>Modifier le persona</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <location filename="../../desktop/twohats/widgets/own_views.py"/>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision_editors.py"/>
        <location filename="../../desktop/twohats/sales/pages/quote.py"/>
        <source>What we offer</source>
        <translation>Notre prestation</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/closing.py"/>
        <location filename="../../desktop/twohats/sample/months.py"/>
        <source>Close the month</source>
        <translation>Clôturer le mois</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/closing.py"/>
        <location filename="../../desktop/twohats/rooms.py"/>
        <location filename="../../desktop/twohats/sample/stories.py"/>
        <source>Waited too long</source>
        <translation>Trop attendu</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/bank.py"/>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <location filename="../../desktop/twohats/month/pages/wall.py"/>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>no target set</source>
        <translation>pas d'objectif fixé</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/bank.py"/>
        <location filename="../../desktop/twohats/month/pages/documents.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>1 order</source>
        <translation>1 commande</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/bank.py"/>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>No deal is open.</source>
        <translation>Aucune affaire n'est ouverte.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/documents.py"/>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>not said yet</source>
        <translation>pas encore noté</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_words.py"/>
        <source>{} months</source>
        <translation>{} mois</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <location filename="../../desktop/twohats/sales/ui/today.py"/>
        <source>Revenue</source>
        <translation>CA</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <source>Time</source>
        <translation>Moment</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <source>Against target</source>
        <translation>Par rapport à l'objectif</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/today.py"/>
        <source>Next action</source>
        <translation>Prochaine action</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <location filename="../../desktop/twohats/month/pages/words.py"/>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>Quarter</source>
        <translation>Trimestre</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <location filename="../../desktop/twohats/sales/ui/pipeline.py"/>
        <source>1 open deal</source>
        <translation>1 affaire ouverte</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/forms.py"/>
        <location filename="../../desktop/twohats/sample/months.py"/>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/rooms.py"/>
        <location filename="../../desktop/twohats/sample/business.py"/>
        <source>Found the firm</source>
        <translation>Créer l'entreprise</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <location filename="../../desktop/twohats/widgets/known_line.py"/>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <location filename="../../desktop/twohats/sample/stories.py"/>
        <source>Someone called</source>
        <translation>Quelqu'un a appelé</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <location filename="../../desktop/twohats/sample/present.py"/>
        <location filename="../../desktop/twohats/sample/talk.py"/>
        <source>Plan</source>
        <translation>Planifier</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <location filename="../../desktop/twohats/sample/present.py"/>
        <location filename="../../desktop/twohats/sample/talk.py"/>
        <source>Amount and date</source>
        <translation>Montant et date</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <location filename="../../desktop/twohats/sample/talk.py"/>
        <source>What we found</source>
        <translation>Ce que nous avons trouvé</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <location filename="../../desktop/twohats/sample/stories.py"/>
        <source>Judge the promise</source>
        <translation>Juger la promesse</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline.py"/>
        <location filename="../../desktop/twohats/widgets/record_list.py"/>
        <source>{:,} of {}</source>
        <translation>{:,} sur {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_form.py"/>
        <location filename="../../desktop/twohats/sample/quotes.py"/>
        <source>New quote</source>
        <translation>Nouveau devis</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <location filename="../../desktop/twohats/sample/quotes.py"/>
        <source>Quote sent</source>
        <translation>Devis envoyé</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/sale_forms.py"/>
        <location filename="../../desktop/twohats/sample/stories.py"/>
        <source>New sale</source>
        <translation>Nouvelle vente</translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/exchange/ui/contact_words.py"/>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>Need</source>
        <translation>Besoin</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>Begins</source>
        <translation>Commence</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>Promise</source>
        <translation>Promesse</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>Removed</source>
        <translation>Enlevé</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Firm</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>The firm’s logo</source>
        <translation>Logo de l'entreprise</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Way to reach them</source>
        <translation>Moyen de joindre</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Two who are alike, and not the same</source>
        <translation>Deux qui se ressemblent sans être les mêmes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Erased person</source>
        <translation>Personne effacée</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Proposal</source>
        <translation>Proposition</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>What Sales reported</source>
        <translation>Ce que les Ventes ont signalé</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Where they stand with Sales</source>
        <translation>Sa situation aux Ventes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Coming campaign</source>
        <translation>Campagne à venir</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Published vision</source>
        <translation>Vision publiée</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Published bet</source>
        <translation>Pari publié</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Finished work</source>
        <translation>Travail terminé</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>What was agreed</source>
        <translation>Ce qui a été convenu</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Closed month</source>
        <translation>Mois clôturé</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Letterhead</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Opens</source>
        <translation>Ouvre</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Closes</source>
        <translation>Ferme</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Closed all day</source>
        <translation>Fermé toute la journée</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Worked</source>
        <translation>Travaillé</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>The usual one</source>
        <translation>L'habituel</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Merged into</source>
        <translation>Fusionné avec</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Kept until</source>
        <translation>Conservé jusqu'au</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Address or number</source>
        <translation>Adresse ou numéro</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Said</source>
        <translation>Dit</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Hours to decide</source>
        <translation>Heures pour décider</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Hours to the first call</source>
        <translation>Heures avant le premier appel</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Days until it lapses</source>
        <translation>Jours avant expiration</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Queue limit</source>
        <translation>Nombre maximal en attente</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Times it may come back</source>
        <translation>Nombre maximal de retours</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Agreed</source>
        <translation>Convenu</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Booked weeks before slowing down</source>
        <translation>Semaines complètes qui freinent</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>What ready means</source>
        <translation>Ce que veut dire prêt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Proposed by</source>
        <translation>Proposé par</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>Words with it</source>
        <translation>Mots joints</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Again after days</source>
        <translation>De nouveau après (jours)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Needs a note</source>
        <translation>Demande une note</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Takes consent back</source>
        <translation>Retire le consentement</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Do first</source>
        <translation>À faire d'abord</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Sent all the same, because</source>
        <translation>Transmis quand même, car</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>First spoken to</source>
        <translation>Premier échange</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Given back because</source>
        <translation>Rendu car</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Right place</source>
        <translation>Bon endroit</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Right time</source>
        <translation>Bon moment</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Promise was</source>
        <translation>La promesse a été</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Undone</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Marked</source>
        <translation>Évalué</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/ui/way.py"/>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Booked until</source>
        <translation>Complet jusqu'au</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>Leads expected</source>
        <translation>Prospects attendus</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Called off</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>Known by</source>
        <translation>Signe</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Next job planned</source>
        <translation>Prochain travail prévu</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Put away</source>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Month closed</source>
        <translation>Mois clôturé le</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Opened again</source>
        <translation>Rouvert</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>Number of the paper</source>
        <translation>Numéro du document</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>Place on a list</source>
        <translation>Place sur une liste</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>Contact with a lead</source>
        <translation>Contact avec un prospect</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>Thanks</source>
        <translation>Remerciement</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>Season</source>
        <translation>Saison</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>Bet</source>
        <translation>Pari</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>Reason to lose</source>
        <translation>Raison d'une perte</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/exchange/ui/way.py"/>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>Line of a quote</source>
        <translation>Ligne d'un devis</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>Sale</source>
        <translation>Vente</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>Their moment</source>
        <translation>Leur moment</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>Their words</source>
        <translation>Leurs mots</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>Ended</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>Weekdays</source>
        <translation>Jours de la semaine</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/exchange/person/fields.py"/>
        <source>Scored for</source>
        <translation>Points pour</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/exchange/person/fields.py"/>
        <source>Wants it until</source>
        <translation>Le veut jusqu'au</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>Time spent</source>
        <translation>Temps passé</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>Goals</source>
        <translation>Buts</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>Lost because</source>
        <translation>Perdue car</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/exchange/person/fields.py"/>
        <source>Where it lies</source>
        <translation>Où il se trouve</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>Words above</source>
        <translation>Mots au-dessus</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>Words below</source>
        <translation>Mots au-dessous</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>In their currency</source>
        <translation>Dans leur devise</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <source>they did</source>
        <translation>eux</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <source>we did</source>
        <translation>nous</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <source>letter</source>
        <translation>courrier</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <source>phone</source>
        <translation>téléphone</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <source>messenger</source>
        <translation>messagerie</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <source>at the door</source>
        <translation>en personne</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <location filename="../../desktop/twohats/exchange/person/fields.py"/>
        <source>person</source>
        <translation>personne</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <source>organisation</source>
        <translation>organisation</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <source>paid</source>
        <translation>payant</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <source>earned</source>
        <translation>acquis</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <source>walked in</source>
        <translation>venu sur place</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <source>withdrawn</source>
        <translation>retiré</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <source>ready</source>
        <translation>prêt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <source>keeping in touch</source>
        <translation>en contact</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <source>let go</source>
        <translation>laissé partir</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <source>lapsed</source>
        <translation>expiré</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <source>given back</source>
        <translation>rendu</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <source>won</source>
        <translation>gagné</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <source>asleep</source>
        <translation>en sommeil</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <source>opened again</source>
        <translation>rouvert</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <source>sale</source>
        <translation>vente</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <source>sale taken back</source>
        <translation>vente annulée</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <source>signed</source>
        <translation>signé</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <source>objection</source>
        <translation>objection</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>1 handoff</source>
        <translation>1 relais</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>{:,} handoffs</source>
        <translation>{:,} relais</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/duplicates/merging.py"/>
        <source>They are one already.</source>
        <translation>Ils ne font déjà qu'un.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/duplicates/merging.py"/>
        <source>“{need}” is open for both: answer or close one of them first, then they can be merged.</source>
        <translation>« {need} » est ouvert pour les deux : répondez ou clôturez l'un d'abord, puis fusionnez.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/kinds.py"/>
        <source>There is no field {field} in {kind}: there are {names}.</source>
        <translation>Il n'y a pas de champ {field} dans {kind} : il y a {names}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/kinds.py"/>
        <source>There is no kind {kind}: there are {kinds}.</source>
        <translation>Il n'y a pas de type {kind} : il y a {kinds}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/mapping.py"/>
        <source>The field {field} is given twice.</source>
        <translation>Le champ {field} est donné deux fois.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/mapping.py"/>
        <source>{text} is not written field=value.</source>
        <translation>{text} n'est pas écrit champ=valeur.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/mapping.py"/>
        <source>{text} is not written Column=field.</source>
        <translation>{text} n'est pas écrit Colonne=champ.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/mapping.py"/>
        <source>There is no column {name}: the file has {columns}.</source>
        <translation>Il n'y a pas de colonne {name} : le fichier a {columns}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/mapping.py"/>
        <source>No column is known as a field of {kind} in {columns}: give {flag} "Column={field}".</source>
        <translation>Aucune colonne n'est reconnue comme champ de {kind} dans {columns} : donnez {flag} "Colonne={field}".</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/mapping.py"/>
        <source>No column is known as {needed} in {columns}: give {flag} "Column={field}".</source>
        <translation>Aucune colonne n'est reconnue comme {needed} dans {columns} : donnez {flag} "Colonne={field}".</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>external id</source>
        <comment>column of a table</comment>
        <translation>identifiant externe</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>name</source>
        <comment>column of a table</comment>
        <translation>nom</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>organisation</source>
        <comment>column of a table</comment>
        <translation>organisation</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>email</source>
        <comment>column of a table</comment>
        <translation>e-mail</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>phone</source>
        <comment>column of a table</comment>
        <translation>téléphone</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>where we meet people</source>
        <comment>column of a table</comment>
        <translation>où nous rencontrons les gens</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>campaign</source>
        <comment>column of a table</comment>
        <translation>campagne</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>segment</source>
        <comment>column of a table</comment>
        <translation>segment</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>need</source>
        <comment>column of a table</comment>
        <translation>besoin</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>created on</source>
        <comment>column of a table</comment>
        <translation>créé le</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>town or area</source>
        <comment>column of a table</comment>
        <translation>ville ou région</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>address</source>
        <comment>column of a table</comment>
        <translation>adresse</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>unsubscribed</source>
        <comment>column of a table</comment>
        <translation>désinscrit</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>note</source>
        <comment>column of a table</comment>
        <translation>note</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>lead</source>
        <comment>column of a table</comment>
        <translation>prospect</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>title</source>
        <comment>column of a table</comment>
        <translation>titre</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>stage</source>
        <comment>column of a table</comment>
        <translation>étape</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>amount</source>
        <comment>column of a table</comment>
        <translation>montant</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>currency</source>
        <comment>column of a table</comment>
        <translation>devise</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>result</source>
        <comment>column of a table</comment>
        <translation>résultat</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>opened on</source>
        <comment>column of a table</comment>
        <translation>ouvert le</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>expected close</source>
        <comment>column of a table</comment>
        <translation>clôture prévue</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>closed on</source>
        <comment>column of a table</comment>
        <translation>clôturé le</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>lost reason</source>
        <comment>column of a table</comment>
        <translation>raison de la perte</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>document</source>
        <comment>column of a table</comment>
        <translation>document</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>date</source>
        <comment>column of a table</comment>
        <translation>date</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>contact</source>
        <comment>column of a table</comment>
        <translation>contact</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>quantity</source>
        <comment>column of a table</comment>
        <translation>quantité</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>unit price</source>
        <comment>column of a table</comment>
        <translation>prix unitaire</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>kind</source>
        <comment>column of a table</comment>
        <translation>type</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>hours</source>
        <comment>column of a table</comment>
        <translation>heures</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>language</source>
        <comment>column of a table</comment>
        <translation>langue</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>tags</source>
        <comment>column of a table</comment>
        <translation>étiquettes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>month</source>
        <comment>column of a table</comment>
        <translation>mois</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>1 way to reach them</source>
        <translation>1 moyen de contact</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>{:,} ways to reach them</source>
        <translation>{:,} moyens de contact</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>1 consent</source>
        <translation>1 consentement</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>{:,} consents</source>
        <translation>{:,} consentements</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>1 tag</source>
        <translation>1 étiquette</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>{:,} tags</source>
        <translation>{:,} étiquettes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>1 list</source>
        <translation>1 liste</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>{:,} lists</source>
        <translation>{:,} listes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>1 note of thanks</source>
        <translation>1 remerciement</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>{:,} notes of thanks</source>
        <translation>{:,} remerciements</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>1 outcome</source>
        <translation>1 résultat</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>{:,} outcomes</source>
        <translation>{:,} résultats</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>where they stand with Sales</source>
        <translation>sa situation aux Ventes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>where they stand with Sales ({:,})</source>
        <translation>sa situation aux Ventes ({:,})</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>1 finished job</source>
        <translation>1 travail terminé</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>{:,} finished jobs</source>
        <translation>{:,} travaux terminés</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>1 earlier version of a deal</source>
        <translation>1 version antérieure d'une affaire</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>{:,} earlier versions of deals</source>
        <translation>{:,} versions antérieures d'affaires</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>1 activity</source>
        <translation>1 activité</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>{:,} activities</source>
        <translation>{:,} activités</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>their name on 1 order</source>
        <translation>son nom sur 1 commande</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>their name on {:,} orders</source>
        <translation>son nom sur {:,} commandes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>their name on 1 sale</source>
        <translation>son nom sur 1 vente</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>their name on {:,} sales</source>
        <translation>son nom sur {:,} ventes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>1 note</source>
        <translation>1 note</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>{:,} notes</source>
        <translation>{:,} notes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>1 linked file</source>
        <translation>1 fichier lié</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>{:,} linked files</source>
        <translation>{:,} fichiers liés</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>their name on 1 quote</source>
        <translation>son nom sur 1 devis</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>their name on {:,} quotes</source>
        <translation>son nom sur {:,} devis</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>1 line of a quote</source>
        <translation>1 ligne de devis</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>{:,} lines of quotes</source>
        <translation>{:,} lignes de devis</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>their name in 1 closed month</source>
        <translation>son nom dans 1 mois clôturé</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>their name in {:,} closed months</source>
        <translation>son nom dans {:,} mois clôturés</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>ways to reach them</source>
        <translation>moyens de contact</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>consent</source>
        <translation>consentement</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>leads</source>
        <translation>prospects</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>contacts</source>
        <translation>contacts</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>tags</source>
        <translation>étiquettes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>lists</source>
        <translation>listes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>thanks</source>
        <translation>remerciements</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>handoffs</source>
        <translation>relais</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>outcomes</source>
        <translation>résultats</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>finished work</source>
        <translation>travail terminé</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>deals</source>
        <translation>affaires</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>earlier versions of deals</source>
        <translation>versions antérieures des affaires</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>activities</source>
        <translation>activités</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>orders</source>
        <translation>commandes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>sales</source>
        <translation>ventes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>notes</source>
        <translation>notes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>files</source>
        <translation>fichiers</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>quotes</source>
        <translation>devis</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>quote lines</source>
        <translation>lignes de devis</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>closed months</source>
        <translation>mois clôturés</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/fields.py"/>
        <source>Written down</source>
        <translation>Noté</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/fields.py"/>
        <source>In this state since</source>
        <translation>Dans cet état depuis</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/fields.py"/>
        <source>Asked by themselves</source>
        <translation>A demandé de lui-même</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/fields.py"/>
        <source>Imported</source>
        <translation>Importé</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/fields.py"/>
        <source>Told</source>
        <translation>Communiqué</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/fields.py"/>
        <source>Proposed</source>
        <translation>Proposé</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/fields.py"/>
        <location filename="../../desktop/twohats/exchange/ui/reading_step.py"/>
        <location filename="../../desktop/twohats/exchange/ui/refused.py"/>
        <location filename="../../desktop/twohats/exchange/ui/trial_step.py"/>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/fields.py"/>
        <source>Erased</source>
        <translation>Effacé</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/fields.py"/>
        <source>As it was sent</source>
        <translation>Tel que transmis</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/page.py"/>
        <source>Everything that is kept of this person, on both sides of the firm, and what was done with it. Names of other people stand here only where somebody named them. The JSON file has internal keys and each change, too.</source>
        <translation>Tout ce qui est gardé de cette personne, des deux côtés de l'entreprise, et ce qui en a été fait. Les noms d'autres personnes n'y sont que là où quelqu'un les a nommées. Le fichier JSON contient aussi les clés internes et chaque changement.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/page.py"/>
        <source>Both sides</source>
        <translation>Les deux côtés</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/page.py"/>
        <source>What we hold</source>
        <translation>Ce que nous gardons</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/page.py"/>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/page.py"/>
        <source>What it says</source>
        <translation>Ce qu'il dit</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/plan.py"/>
        <source>left out: {}</source>
        <translation>laissés de côté : {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/plan.py"/>
        <source>known as: {}</source>
        <translation>reconnu comme : {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/__init__.py"/>
        <source>a database</source>
        <translation>une base de données</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/__init__.py"/>
        <source>a PDF</source>
        <translation>un PDF</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/__init__.py"/>
        <source>a picture</source>
        <translation>une image</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/__init__.py"/>
        <source>an archive</source>
        <translation>une archive</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/__init__.py"/>
        <source>a file in XML</source>
        <translation>un fichier XML</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/__init__.py"/>
        <source>a web page</source>
        <translation>une page web</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/__init__.py"/>
        <source>{name} has headings but no rows.</source>
        <translation>{name} a des titres mais pas de lignes.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/__init__.py"/>
        <source>{name} is {kind}, not a table: save it as CSV first.</source>
        <translation>{name} est {kind}, pas un tableau : enregistrez-le d'abord en CSV.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/child.py"/>
        <location filename="../../desktop/twohats/exchange/reading/sheet.py"/>
        <source>{name} is larger inside than a table can be: save the sheet you need as CSV.</source>
        <translation>{name} est plus grand à l'intérieur qu'un tableau ne peut l'être : enregistrez la feuille voulue en CSV.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/child.py"/>
        <location filename="../../desktop/twohats/exchange/reading/sheet.py"/>
        <source>{name} is damaged or not a spreadsheet: it cannot be read.</source>
        <translation>{name} est abîmé ou n'est pas un tableur : il ne peut pas être lu.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/child.py"/>
        <location filename="../../desktop/twohats/exchange/reading/table.py"/>
        <source>{name} is empty.</source>
        <translation>{name} est vide.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/child.py"/>
        <source>{name} has several sheets: say with {flag} which, of {sheets}.</source>
        <translation>{name} a plusieurs feuilles : dites avec {flag} laquelle, parmi {sheets}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/child.py"/>
        <source>{name} is locked with a password: save it without one first.</source>
        <translation>{name} est verrouillé par un mot de passe : enregistrez-le d'abord sans lui.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/child.py"/>
        <source>{name} has no sheet called {sheet}.</source>
        <translation>{name} n'a pas de feuille appelée {sheet}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/child.py"/>
        <source>{name} defines entities of its own, which no spreadsheet does: it is not opened.</source>
        <translation>{name} définit ses propres entités, ce que ne fait aucun tableur : il n'est pas ouvert.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/table.py"/>
        <source>1 cell</source>
        <translation>1 cellule</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/table.py"/>
        <source>{} cells</source>
        <translation>{} cellules</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/table.py"/>
        <source>{name} is a folder, not a file.</source>
        <translation>{name} est un dossier, pas un fichier.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/table.py"/>
        <source>The headings of {name} in line {line} cannot be read.</source>
        <translation>Les titres de {name} à la ligne {line} ne peuvent pas être lus.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/table.py"/>
        <source>The headings of {name} hold a zero byte: it is not a text table.</source>
        <translation>Les titres de {name} contiennent un octet nul : ce n'est pas un tableau de texte.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/table.py"/>
        <source>{name} has {found} columns; no more than {most} can be taken in.</source>
        <translation>{name} a {found} colonnes ; {most} au maximum peuvent être importées.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/table.py"/>
        <source>The row follows a broken quote and has {} where the headings have {}.</source>
        <translation>La ligne suit un guillemet mal fermé et a {} là où les titres ont {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/table.py"/>
        <source>The row holds a zero byte, which no text has.</source>
        <translation>La ligne contient un octet nul, ce qu'aucun texte n'a.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/table.py"/>
        <source>The row has {} where the headings have {}.</source>
        <translation>La ligne a {} là où les titres ont {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/text.py"/>
        <source>A cell in quotation marks begins in this row and never ends.</source>
        <translation>Une cellule entre guillemets commence dans cette ligne et ne se ferme jamais.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/text.py"/>
        <source>{name} is not a text table; if it is UTF-16 without a mark, give {flag} utf-16-le.</source>
        <translation>{name} n'est pas un tableau de texte ; si c'est de l'UTF-16 sans marque, donnez {flag} utf-16-le.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/text.py"/>
        <source>{name} is not in UTF-8: say with {flag} what it is in, for example {flag} cp1252.</source>
        <translation>{name} n'est pas en UTF-8 : dites avec {flag} son encodage, par exemple {flag} cp1252.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/text.py"/>
        <source>{name} is marked as {marked}: leave the encoding out.</source>
        <translation>{name} est marqué comme {marked} : n'indiquez pas l'encodage.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/text.py"/>
        <source>{name} does not read as {encoding}.</source>
        <translation>{name} ne se lit pas en {encoding}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/text.py"/>
        <source>{delimiter} is not a delimiter: it is one of , ; | or tab.</source>
        <translation>{delimiter} n'est pas un séparateur : c'est , ; | ou tab.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/text.py"/>
        <source>{name} is marked as {encoding} but is not.</source>
        <translation>{name} est marqué comme {encoding}, mais ne l'est pas.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/text.py"/>
        <source>There is no encoding called {encoding}.</source>
        <translation>Il n'y a pas d'encodage appelé {encoding}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/text.py"/>
        <source>{name} has a line that never ends: it is not a text table.</source>
        <translation>{name} a une ligne qui ne finit jamais : ce n'est pas un tableau de texte.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/text.py"/>
        <source>{name} was changed while it was read.</source>
        <translation>{name} a été changé pendant la lecture.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/text.py"/>
        <source>A cell of this row is longer than {} characters.</source>
        <translation>Une cellule de cette ligne dépasse {} caractères.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/recognising.py"/>
        <source>None of its headings says what it holds.</source>
        <translation>Aucun de ses titres ne dit ce qu'il contient.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/recognising.py"/>
        <source>It has these columns: {}.</source>
        <translation>Colonnes : {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/recognising.py"/>
        <source>Its headings are those of {}.</source>
        <translation>Ses titres sont ceux de {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/returning/document.py"/>
        <source>{name} is damaged, or is not what Two Hats writes with “Export everything…”.</source>
        <translation>{name} est abîmé, ou n'est pas ce que Two Hats écrit avec « Tout exporter… ».</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/returning/document.py"/>
        <source>{name} was written by another version of Two Hats: bring both to the same one and export again.</source>
        <translation>{name} a été écrit par une autre version de Two Hats : prenez la même des deux côtés et exportez de nouveau.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/returning/document.py"/>
        <source>{name} holds other tables than Two Hats has.</source>
        <translation>{name} contient d'autres tables que Two Hats.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/returning/document.py"/>
        <source>{name} is too large for Two Hats.</source>
        <translation>{name} est trop grand pour Two Hats.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/returning/document.py"/>
        <source>Row {number} of {title} cannot be read.</source>
        <translation>La ligne {number} de {title} ne peut pas être lue.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/returning/everything.py"/>
        <source>Nothing was taken in from {name}: {why}.</source>
        <translation>Rien n'a été importé de {name} : {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/returning/everything.py"/>
        <source>It holds no firm.</source>
        <translation>Il ne contient pas d'entreprise.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/returning/everything.py"/>
        <source>This business is not empty: it has {title} already. Everything comes back into a new file only.</source>
        <translation>Cette entreprise n'est pas vide : elle a déjà {title}. Tout ne revient que dans un nouveau fichier.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/returning/everything.py"/>
        <source>A closed month was altered.</source>
        <translation>Un mois clôturé a été modifié.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/returning/everything.py"/>
        <source>There is no time zone {name}.</source>
        <translation>Il n'y a pas de fuseau horaire {name}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/returning/everything.py"/>
        <source>A row of {table} has something else for {word}.</source>
        <translation>Une ligne de {table} a autre chose pour {word}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/taking/business_done.py"/>
        <source>The value of a deal cannot be negative.</source>
        <translation>La valeur d'une affaire ne peut pas être négative.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/taking/business_done.py"/>
        <source>A deal that is {state} needs the day it closed.</source>
        <translation>Une affaire à l'état « {state} » doit avoir son jour de clôture.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/taking/business_done.py"/>
        <source>It closed on {closed}, before it was opened on {opened}.</source>
        <translation>Clôturée le {closed}, avant son ouverture le {opened}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/taking/business_done.py"/>
        <source>There is no lead {lead}: take in the leads first.</source>
        <translation>Il n'y a pas de prospect {lead} : importez d'abord les prospects.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/taking/business_done.py"/>
        <source>The date is missing.</source>
        <translation>La date manque.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/taking/business_done.py"/>
        <source>The kind “{kind}” is neither new nor repeat.</source>
        <translation>Le type « {kind} » n'est ni nouveau ni fidèle.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/taking/business_done.py"/>
        <source>The amount is missing.</source>
        <translation>Le montant manque.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/taking/known.py"/>
        <source>very like {} ({})</source>
        <translation>ressemble beaucoup à {} ({})</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/taking/known.py"/>
        <source>They were erased from this file, and stay so: they are not taken in again.</source>
        <translation>Ces personnes ont été effacées de ce fichier et le restent : elles ne sont pas réimportées.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/taking/people.py"/>
        <source>The amount is in {currency}, the firm counts in {own}: convert it first.</source>
        <translation>Le montant est en {currency}, l'entreprise compte en {own} : convertissez-le d'abord.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/taking/people.py"/>
        <source>The date, or both amount and hours, are missing.</source>
        <translation>Il manque la date, ou à la fois le montant et les heures.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/taking/people.py"/>
        <source>Hours cannot be negative.</source>
        <translation>Les heures ne peuvent pas être négatives.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/taking/people.py"/>
        <source>There is no name, no organisation and no way to reach them.</source>
        <translation>Il n'y a ni nom, ni organisation, ni moyen de contact.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/taking/people.py"/>
        <source>The month or the amount is missing.</source>
        <translation>Le mois ou le montant manque.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/taking/people.py"/>
        <source>The month {month} stands in the file twice.</source>
        <translation>Le mois {month} figure deux fois dans le fichier.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/taking/stages.py"/>
        <source>A stage cannot mean “{word}” here: {known}.</source>
        <translation>Une étape ne peut pas signifier « {word} » ici : {known}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/taking/take.py"/>
        <source>Import enquiries</source>
        <translation>Importer des demandes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/taking/take.py"/>
        <source>Import leads</source>
        <translation>Importer des prospects</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/taking/take.py"/>
        <source>Import contacts</source>
        <translation>Importer des contacts</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/taking/take.py"/>
        <source>Import deals</source>
        <translation>Importer des affaires</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/taking/take.py"/>
        <source>Import sales</source>
        <translation>Importer des ventes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/taking/take.py"/>
        <source>Import spend</source>
        <translation>Importer des dépenses</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/taking/take.py"/>
        <source>Import targets</source>
        <translation>Importer des objectifs</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/taking/take.py"/>
        <source>It is new.</source>
        <translation>C'est nouveau.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/taking/take.py"/>
        <source>It is here already, or further up in this file.</source>
        <translation>Il est déjà là, ou plus haut dans ce fichier.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/columns_step.py"/>
        <source>Space chooses where a column goes.</source>
        <translation>Espace choisit où va une colonne.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/columns_step.py"/>
        <source>Column of the file</source>
        <translation>Colonne du fichier</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/columns_step.py"/>
        <source>For example</source>
        <translation>Par exemple</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/columns_step.py"/>
        <source>Goes to</source>
        <translation>Va dans</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/columns_step.py"/>
        <source>Columns of the file</source>
        <translation>Colonnes du fichier</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/columns_step.py"/>
        <source>As recognised</source>
        <translation>Comme reconnu</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/columns_step.py"/>
        <source>If they are here already</source>
        <translation>S'ils existent déjà</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/columns_step.py"/>
        <source>If they are here already:</source>
        <translation>S'ils existent déjà :</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/columns_step.py"/>
        <source>1 column is left out.</source>
        <translation>1 colonne est laissée de côté.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/columns_step.py"/>
        <source>Every column is taken in.</source>
        <translation>Toutes les colonnes sont importées.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/columns_step.py"/>
        <source>{:,} columns are left out.</source>
        <translation>{:,} colonnes sont laissées de côté.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/columns_step.py"/>
        <source>They go where you put them the last time.</source>
        <translation>Elles vont là où vous les avez mises la dernière fois.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/contact_words.py"/>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/contact_words.py"/>
        <source>Other ways</source>
        <translation>Autres moyens</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/contact_words.py"/>
        <source>Held by</source>
        <translation>Suivi par</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/contact_words.py"/>
        <source>In the book since</source>
        <translation>Dans le carnet depuis</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/contact_words.py"/>
        <source>{} in touch</source>
        <translation>{} en contact</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/contact_words.py"/>
        <source>{} open</source>
        <translation>{} ouvertes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/duplicates.py"/>
        <source>Find duplicates</source>
        <translation>Chercher les doublons</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/duplicates.py"/>
        <source>← and → choose who stays. The other’s history goes along, and Ctrl+Z takes the last answer back.</source>
        <translation>← et → choisissent qui reste. L'historique de l'autre suit, et Ctrl+Z annule la dernière réponse.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/duplicates.py"/>
        <source>Skip  S</source>
        <translation>Passer  S</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/duplicates.py"/>
        <source>Not the same  N</source>
        <translation>Différents  N</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/duplicates.py"/>
        <source>Merge  M</source>
        <translation>Fusionner  M</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/duplicates.py"/>
        <source>{:,} of {:,} · they share {}</source>
        <translation>{:,} sur {:,} · en commun : {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/duplicates.py"/>
        <source>No duplicates found.</source>
        <translation>Aucun doublon trouvé.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/duplicates.py"/>
        <source>the end of a phone number</source>
        <translation>la fin d'un téléphone</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/duplicates.py"/>
        <source>nearly the same name</source>
        <translation>presque le même nom</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/duplicates.py"/>
        <source>Who stays</source>
        <translation>Qui reste</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/duplicates.py"/>
        <source>The whole address book was searched.</source>
        <translation>Tout le carnet a été examiné.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/duplicates.py"/>
        <source>That is all: {:,} merged, {:,} not the same, {:,} skipped.</source>
        <translation>C'est tout : {:,} fusionnés, {:,} différents, {:,} passés.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/everything.py"/>
        <source>{:,} records in {} files are in {}. README.txt there says what is what.</source>
        <translation>{:,} fiches en {} fichiers sont dans {}. README.txt y dit ce qui est quoi.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/everything.py"/>
        <source>{:,} records of {} are back, with their history.</source>
        <translation>{:,} fiches de {} sont de retour, avec leur historique.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/everything.py"/>
        <source>Export everything into a new folder</source>
        <translation>Tout exporter dans un nouveau dossier</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/everything.py"/>
        <source>Folders (*)</source>
        <translation>Dossiers (*)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/everything.py"/>
        <source>Take everything back in</source>
        <translation>Tout reprendre</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/everything.py"/>
        <source>Take it in</source>
        <translation>L'importer</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/everything.py"/>
        <source>Taking everything in…</source>
        <translation>Import de tout…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/everything.py"/>
        <source>Stopped: nothing was written.</source>
        <translation>Arrêté : rien n'a été écrit.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/everything.py"/>
        <source>Exporting everything…</source>
        <translation>Export de tout…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/everything.py"/>
        <source>This business is empty. Everything that is written in {} comes into it, with its history: the firm, both hats and every month. It comes in whole or not at all, and cannot be undone with Ctrl+Z.</source>
        <translation>Cette entreprise est vide. Tout ce qui est écrit dans {} y entre, avec son historique : l'entreprise, les deux casquettes et tous les mois. Cela entre en entier ou pas du tout, et Ctrl+Z ne peut pas l'annuler.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/everything.py"/>
        <source>Everything of {} {}</source>
        <translation>Tout de {} {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/file_step.py"/>
        <source>It holds</source>
        <translation>Il contient</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/file_step.py"/>
        <source>Another file…</source>
        <translation>Autre fichier…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/file_step.py"/>
        <source>It cannot be taken in.</source>
        <translation>Import impossible.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/file_step.py"/>
        <source>1 column</source>
        <translation>1 colonne</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/file_step.py"/>
        <source>What you copied</source>
        <translation>Ce que vous avez copié</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/file_step.py"/>
        <source>{:,} columns</source>
        <translation>{:,} colonnes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/file_step.py"/>
        <source>It is taken as you took it the last time.</source>
        <translation>C'est importé comme la dernière fois.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/file_step.py"/>
        <location filename="../../desktop/twohats/exchange/ui/meanings_step.py"/>
        <location filename="../../desktop/twohats/exchange/ui/reading_step.py"/>
        <source>choose…</source>
        <translation>choisir…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/file_step.py"/>
        <source>Taken for {}. {}</source>
        <translation>Reconnu comme {}. {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/file_step.py"/>
        <source>{} Choose it.</source>
        <translation>{} Choisissez.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/forms.py"/>
        <source>Tables and address cards (*.csv *.tsv *.txt *.tab *.xlsx *.xls *.ods *.vcf);;Everything (*.json);;All files (*)</source>
        <translation>Tableaux et cartes d'adresse (*.csv *.tsv *.txt *.tab *.xlsx *.xls *.ods *.vcf);;Tout (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/forms.py"/>
        <source>Import a file</source>
        <translation>Importer un fichier</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/forms.py"/>
        <source>Nothing is copied yet: copy the cells in the spreadsheet, headings too.</source>
        <translation>Rien n'est encore copié : copiez les cellules dans le tableur, titres compris.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/import_window.py"/>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/import_window.py"/>
        <source>Import what you copied</source>
        <translation>Importer ce que vous avez copié</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/import_window.py"/>
        <source>Choose what it holds.</source>
        <translation>Choisissez ce qu'il contient.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/import_window.py"/>
        <source>{} refused.csv</source>
        <translation>{} refusées.csv</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/import_window.py"/>
        <source>Import {}</source>
        <translation>Importer {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/meanings_step.py"/>
        <source>Some words under “{}” are not known here: say once what each of them means.</source>
        <translation>Certains mots sous « {} » ne sont pas connus ici : dites une fois ce que chacun signifie.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/meanings_step.py"/>
        <source>Words for stages</source>
        <translation>Mots pour les étapes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/meanings_step.py"/>
        <source>Space chooses what a word means.</source>
        <translation>Espace choisit ce qu'un mot signifie.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/meanings_step.py"/>
        <source>Word of the file</source>
        <translation>Mot du fichier</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/meanings_step.py"/>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/meanings_step.py"/>
        <source>What it means</source>
        <translation>Ce qu'il signifie</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/meanings_step.py"/>
        <source>They mean what you said the last time.</source>
        <translation>Ils signifient ce que vous avez dit la dernière fois.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/meanings_step.py"/>
        <source>1 other word is not known either: its rows would be refused.</source>
        <translation>1 autre mot n'est pas connu non plus : ses lignes seraient refusées.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/meanings_step.py"/>
        <source>Refused without a meaning: {}.</source>
        <translation>Refusé sans signification : {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/meanings_step.py"/>
        <source>{:,} other words are not known either: their rows would be refused.</source>
        <translation>{:,} autres mots ne sont pas connus non plus : leurs lignes seraient refusées.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/reading_step.py"/>
        <source>The first rows</source>
        <translation>Les premières lignes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/reading_step.py"/>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/reading_step.py"/>
        <source>Between cells</source>
        <translation>Entre les cellules</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/reading_step.py"/>
        <source>Decimal sign</source>
        <translation>Signe décimal</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/reading_step.py"/>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/reading_step.py"/>
        <source>as the file shows</source>
        <translation>comme dans le fichier</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/reading_step.py"/>
        <source>The first {}.</source>
        <translation>Pour commencer : {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/reading_step.py"/>
        <source>1 row.</source>
        <translation>1 ligne.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/reading_step.py"/>
        <source>1 row would not be taken in: choose it to see why.</source>
        <translation>1 ligne ne serait pas importée : choisissez-la pour voir pourquoi.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/reading_step.py"/>
        <source>none leaves a doubt</source>
        <translation>aucune ne laisse de doute</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/reading_step.py"/>
        <source>told after the others</source>
        <translation>d'après les autres</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/reading_step.py"/>
        <source>as the file shows: {}</source>
        <translation>comme dans le fichier : {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/reading_step.py"/>
        <source>All {}.</source>
        <translation>En tout : {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/reading_step.py"/>
        <source>{:,} rows would not be taken in: choose one to see why.</source>
        <translation>{:,} lignes ne seraient pas importées : choisissez-en une pour voir pourquoi.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/refused.py"/>
        <source>Why it was refused</source>
        <translation>Raison du refus</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/result_step.py"/>
        <source>Taking it in: {:,} of {}. Stopping leaves nothing of it.</source>
        <translation>Import en cours : {:,} sur {}. Si vous arrêtez, rien n'en reste.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/result_step.py"/>
        <source>1 place is new: say what kind it is.</source>
        <translation>1 lieu est nouveau : dites de quel type il est.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/result_step.py"/>
        <source>{:,} places are new: say what kind they are.</source>
        <translation>{:,} lieux sont nouveaux : dites de quel type ils sont.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/result_step.py"/>
        <source>The refused rows are in {}: correct them there, and import that file.</source>
        <translation>Les lignes refusées sont dans {} : corrigez-les là, puis importez ce fichier.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/result_step.py"/>
        <source>{} open for over a year without a date: look in {} ▸ Still interested? They raise no alarm.</source>
        <translation>Sans date depuis plus d'un an : {}, à voir dans {} ▸ Encore actuel ? Pas d'alerte pour cela.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/result_step.py"/>
        <source>Undo this import</source>
        <translation>Annuler cet import</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/result_step.py"/>
        <source>Save the refused rows…</source>
        <translation>Enregistrer les lignes refusées…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/result_step.py"/>
        <source>Taking it in…</source>
        <translation>Import en cours…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/result_step.py"/>
        <source>It is one step: Ctrl+Z takes it back later, too.</source>
        <translation>C'est une seule étape : Ctrl+Z l'annule aussi plus tard.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/result_step.py"/>
        <source>The import is taken back.</source>
        <translation>L'import est annulé.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/result_step.py"/>
        <source>Ctrl+Shift+Z redoes the import.</source>
        <translation>Ctrl+Maj+Z le rétablit.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/result_step.py"/>
        <source>{}.</source>
        <translation>{}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/result_step.py"/>
        <source>Archived, so offered no longer: {}. Bring back what is in use again.</source>
        <translation>Archivés, donc plus proposés : {}. Désarchivez ce qui sert à nouveau.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/result_step.py"/>
        <source>{} of it were used since and stay.</source>
        <translation>Utilisées depuis, et gardées : {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/result_step.py"/>
        <source>{} added</source>
        <translation>{} ajoutés</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/result_step.py"/>
        <source>{} here already</source>
        <translation>{} déjà présents</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/result_step.py"/>
        <source>{} refused</source>
        <translation>{} refusés</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/result_step.py"/>
        <source>And {:,} more.</source>
        <translation>Et {:,} de plus.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/trial_step.py"/>
        <source>What would come of it</source>
        <translation>Ce que cela donnerait</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/trial_step.py"/>
        <source>Trying it out. Nothing is written yet.</source>
        <translation>Essai en cours. Rien n'est encore écrit.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/trial_step.py"/>
        <source>{:,} new</source>
        <translation>{:,} nouveaux</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/trial_step.py"/>
        <source>{:,} here already</source>
        <translation>{:,} déjà présents</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/trial_step.py"/>
        <source>{:,} similar</source>
        <translation>{:,} semblables</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/trial_step.py"/>
        <source>{:,} to know</source>
        <translation>{:,} à savoir</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/trial_step.py"/>
        <source>{:,} no records</source>
        <translation>{:,} hors fiches</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/trial_step.py"/>
        <source>{:,} refused</source>
        <translation>{:,} refusés</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/trial_step.py"/>
        <source>Who or what</source>
        <translation>Qui ou quoi</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/trial_step.py"/>
        <source>There are none.</source>
        <translation>Il n'y en a pas.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/trial_step.py"/>
        <source>They come in as new ones: nobody is joined with somebody who is only similar.</source>
        <translation>Ils entrent comme nouveaux : personne n'est joint à quelqu'un qui lui ressemble seulement.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/trial_step.py"/>
        <source>Rows that stand beside the records, such as sums, are not taken in.</source>
        <translation>Les lignes à côté des fiches, comme les totaux, ne sont pas importées.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/trial_step.py"/>
        <source>The others are taken in. The refused rows can be saved afterwards, each with its reason.</source>
        <translation>Les autres sont importés. Les lignes refusées peuvent être enregistrées ensuite, chacune avec sa raison.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/trial_step.py"/>
        <source>{} read: {} would be added. Nothing is written yet.</source>
        <translation>Lu : {}. À ajouter : {}. Rien n'est encore écrit.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/trial_step.py"/>
        <source>Trying it out: {} read. Nothing is written yet.</source>
        <translation>Essai : {} jusqu'ici. Rien n'est encore écrit.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/trial_step.py"/>
        <source>{} read: nothing in them is new.</source>
        <translation>Lu : {}. Rien de nouveau.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/way.py"/>
        <source>How it is written</source>
        <translation>Comment il est écrit</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/way.py"/>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/way.py"/>
        <source>Trial</source>
        <translation>Essai</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>Enquiries: leads, and the deals and orders they became</source>
        <translation>Demandes : prospects, et les affaires et commandes qu'ils sont devenus</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>Leads: people who may need you</source>
        <translation>Prospects : personnes qui peuvent avoir besoin de vous</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>Contacts: an address book</source>
        <translation>Contacts : un carnet d'adresses</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>Deals: possible sales, each with its stage</source>
        <translation>Affaires : ventes possibles, chacune avec son étape</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>Sales: money that came in</source>
        <translation>Ventes : l'argent qui est entré</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>Spend: what marketing cost</source>
        <translation>Dépenses : ce que le marketing a coûté</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>Targets: what each month should bring</source>
        <translation>Objectifs : ce que chaque mois doit rapporter</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>1 row</source>
        <translation>1 ligne</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>UTF-8: what most programs write</source>
        <translation>UTF-8 : ce qu'écrivent la plupart des programmes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>Western European (Windows-1252)</source>
        <translation>Europe de l'Ouest (Windows-1252)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>Western European (ISO 8859-15)</source>
        <translation>Europe de l'Ouest (ISO 8859-15)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>Western European (Mac)</source>
        <translation>Europe de l'Ouest (Mac)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>Central European (Windows-1250)</source>
        <translation>Europe centrale (Windows-1250)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>Central European (ISO 8859-2)</source>
        <translation>Europe centrale (ISO 8859-2)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>Cyrillic (Windows-1251)</source>
        <translation>Cyrillique (Windows-1251)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>Old DOS (437)</source>
        <translation>Ancien DOS (437)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>UTF-16</source>
        <translation>UTF-16</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>UTF-16, high byte first</source>
        <translation>UTF-16, octet fort en premier</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>comma</source>
        <translation>virgule</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>semicolon</source>
        <translation>point-virgule</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>tab</source>
        <translation>tabulation</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>upright line</source>
        <translation>barre verticale</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>comma: 1.234,50</source>
        <translation>virgule : 1.234,50</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>point: 1,234.50</source>
        <translation>point : 1,234.50</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>day, month, year: 31/12/2026</source>
        <translation>jour, mois, année : 31/12/2026</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>month, day, year: 12/31/2026</source>
        <translation>mois, jour, année : 12/31/2026</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>year, month, day: 26-12-31</source>
        <translation>année, mois, jour : 26-12-31</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>fill the gaps</source>
        <translation>combler les vides</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>keep what is here</source>
        <translation>garder ce qui est ici</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>take what the file says</source>
        <translation>prendre ce que dit le fichier</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>only asked: no deal yet</source>
        <translation>a seulement demandé : pas encore d'affaire</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>This is not text, unless it is UTF-16 without its mark: choose that if its words then read right.</source>
        <translation>Ce n'est pas du texte, sauf si c'est de l'UTF-16 sans sa marque : choisissez-le si les mots se lisent alors bien.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>{:,} rows</source>
        <translation>{:,} lignes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>how the dates are written</source>
        <translation>comment les dates sont écrites</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>the decimal sign</source>
        <translation>le signe décimal</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>“{example}” can be read in two ways, and nothing in the file tells which: choose {what}.</source>
        <translation>« {example} » peut se lire de deux façons, et rien dans le fichier ne dit laquelle : choisissez {what}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>“{one}” and “{other}” cannot be written the same way: choose {what}.</source>
        <translation>« {one} » et « {other} » ne peuvent pas être écrits de la même façon : choisissez {what}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>The file is not in UTF-8: choose what it is in, until its words read right.</source>
        <translation>Le fichier n'est pas en UTF-8 : choisissez son encodage, jusqu'à ce que les mots se lisent bien.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>Several sheets hold something: choose one.</source>
        <translation>Plusieurs feuilles contiennent quelque chose : choisissez-en une.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>Say of one column at least where it goes.</source>
        <translation>Dites d'au moins une colonne où elle va.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>1 enquiry</source>
        <translation>1 demande</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>{:,} enquiries</source>
        <translation>{:,} demandes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>1 entry of spend</source>
        <translation>1 dépense</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>{:,} entries of spend</source>
        <translation>{:,} dépenses</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>No column holds {}: choose the one that does.</source>
        <translation>Aucune colonne ne contient {} : choisissez celle qui convient.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/work.py"/>
        <source>Stopped: nothing was taken in.</source>
        <translation>Arrêté : rien n'a été importé.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/values.py"/>
        <source>{what} “{one}” and “{other}” cannot be written the same way: give {flag} {choices}.</source>
        <translation>{what} « {one} » et « {other} » ne peuvent pas être écrits de la même façon : donnez {flag} {choices}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/values.py"/>
        <source>“{text}” is not a month: write it as 2026-10.</source>
        <translation>« {text} » n'est pas un mois : écrivez-le comme 2026-10.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/values.py"/>
        <source>{what} “{example}” can be read in two ways and nothing in the file tells which: give {flag} {choices}.</source>
        <translation>{what} « {example} » peut se lire de deux façons et rien dans le fichier ne dit laquelle : donnez {flag} {choices}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/values.py"/>
        <source>{order} is not an order of dates: it is dmy, mdy or ymd.</source>
        <translation>{order} n'est pas un ordre de dates : c'est dmy, mdy ou ymd.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/values.py"/>
        <source>“{text}” is not a date.</source>
        <translation>« {text} » n'est pas une date.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/values.py"/>
        <source>There is no such day as “{text}”.</source>
        <translation>Le jour « {text} » n'existe pas.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/values.py"/>
        <source>“{text}” is not a day between 1900 and 2100.</source>
        <translation>« {text} » n'est pas un jour entre 1900 et 2100.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/values.py"/>
        <source>“{text}” is not a date in the order {order}.</source>
        <translation>« {text} » n'est pas une date dans l'ordre {order}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/values.py"/>
        <source>{sign} is not a decimal sign: it is a comma or a point.</source>
        <translation>{sign} n'est pas un signe décimal : c'est une virgule ou un point.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/values.py"/>
        <source>“{text}” is not a number.</source>
        <translation>« {text} » n'est pas un nombre.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/values.py"/>
        <source>“{text}” is not a number with a decimal {sign}.</source>
        <translation>« {text} » n'est pas un nombre avec le signe décimal {sign}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/values.py"/>
        <source>“{text}” is too large a number.</source>
        <translation>« {text} » est un nombre trop grand.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/values.py"/>
        <source>The date</source>
        <translation>La date</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/values.py"/>
        <source>The number</source>
        <translation>Le nombre</translation>
    </message>
</context>
<context>
    <name>handoff</name>
    <message>
        <location filename="../../desktop/twohats/handoff/operations/agreement.py"/>
        <source>One proposal waits for its answer already: sign it, decline it or withdraw it first.</source>
        <translation>Une proposition attend déjà sa réponse : signez-la, refusez-la ou retirez-la d'abord.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/operations/agreement.py"/>
        <source>Nothing that you proposed waits for an answer.</source>
        <translation>Rien de ce que vous avez proposé n'attend de réponse.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/operations/agreement.py"/>
        <source>Nothing waits for your signature: the other side signs what you proposed.</source>
        <translation>Rien n'attend votre signature : c'est l'autre côté qui signe ce que vous avez proposé.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/operations/deciding.py"/>
        <source>This handoff is no longer there.</source>
        <translation>Ce relais n'existe plus.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/operations/finished.py"/>
        <source>Marketing was told that “{work}” is done already.</source>
        <translation>Le Marketing sait déjà que « {work} » est terminé.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/operations/following.py"/>
        <source>Place, time and words are marked once the handoff is accepted.</source>
        <translation>Lieu, moment et mots se notent une fois le relais accepté.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/operations/following.py"/>
        <source>Marketing has sent this lead over again since: go on with that handoff.</source>
        <translation>Le Marketing a de nouveau transmis ce prospect depuis : continuez avec ce relais-là.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/operations/following.py"/>
        <source>“{need}” is open for them already: answer what waits, or go on with its deal.</source>
        <translation>« {need} » est déjà ouvert pour ce prospect : répondez à ce qui attend, ou continuez son affaire.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/operations/sending.py"/>
        <source>Say why it is withdrawn.</source>
        <translation>Dites pourquoi il est retiré.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/agreement.py"/>
        <source>Answer within</source>
        <translation>Réponse sous</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/agreement.py"/>
        <source>First contact within</source>
        <translation>Premier contact sous</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/agreement.py"/>
        <source>Goes back after</source>
        <translation>Revient après</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/agreement.py"/>
        <source>May wait at once</source>
        <translation>En attente au plus</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/agreement.py"/>
        <source>Slow down when booked</source>
        <translation>Ralentir si complet</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/agreement.py"/>
        <source>The first contact cannot be due before the answer: give it at least as many hours.</source>
        <translation>Le premier contact ne peut pas être dû avant la réponse : donnez-lui au moins autant d'heures.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/agreement.py"/>
        <source>This is what is agreed already: change something first.</source>
        <translation>C'est déjà ce qui est convenu : changez d'abord quelque chose.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/agreement.py"/>
        <source>{what}: “{text}” is not a whole number.</source>
        <translation>{what} : « {text} » n'est pas un nombre entier.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/agreement.py"/>
        <source>{what}: a number from {least} to {most} fits here, not {held}.</source>
        <translation>{what} : il faut un nombre de {least} à {most}, pas {held}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/agreement.py"/>
        <source>Say from which score, or within how many days: a number from 1 to 1000.</source>
        <translation>Dites à partir de quel score, ou sous combien de jours : un nombre de 1 à 1000.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/agreement.py"/>
        <source>{what}: write a number.</source>
        <translation>{what} : écrivez un nombre.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/finished.py"/>
        <source>This job is no longer there.</source>
        <translation>Ce travail n'existe plus.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/finished.py"/>
        <source>This job was put away already.</source>
        <translation>Ce travail a déjà été rangé.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/handoff.py"/>
        <source>waiting</source>
        <comment>state of a handoff</comment>
        <translation>en attente</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/handoff.py"/>
        <source>accepted</source>
        <comment>state of a handoff</comment>
        <translation>accepté</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/handoff.py"/>
        <source>rejected</source>
        <comment>state of a handoff</comment>
        <translation>refusé</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/handoff.py"/>
        <source>given back</source>
        <comment>state of a handoff</comment>
        <translation>rendu</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/handoff.py"/>
        <source>lapsed</source>
        <comment>state of a handoff</comment>
        <translation>expiré</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/handoff.py"/>
        <source>withdrawn</source>
        <comment>state of a handoff</comment>
        <translation>retiré</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/handoff.py"/>
        <source>This handoff was {state} already.</source>
        <translation>Ce relais est déjà à l'état « {state} ».</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/handoff.py"/>
        <source>This handoff has already been accepted: give it back instead.</source>
        <translation>Ce relais était déjà accepté : rendez-le plutôt.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/handoff.py"/>
        <source>Only an accepted handoff can be given back; this one is {state}.</source>
        <translation>Seul un relais accepté peut être rendu ; celui-ci est à l'état « {state} ».</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/handoff.py"/>
        <source>Its deal is {state}: reopen that first.</source>
        <translation>Son affaire est à l'état « {state} » : rouvrez-la d'abord.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/handoff.py"/>
        <source>Nothing has come back with this handoff yet.</source>
        <translation>Rien n'est encore revenu avec ce relais.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/handoff.py"/>
        <source>Say whether the promise was kept, changed or broken.</source>
        <translation>Dites si la promesse a été tenue, changée ou rompue.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/handoff.py"/>
        <source>Ask them again on a day that is still to come.</source>
        <translation>Choisissez un jour à venir pour redemander.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>the place</source>
        <translation>le lieu</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>the time</source>
        <translation>le moment</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>the words</source>
        <translation>les mots</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>the person</source>
        <translation>la personne</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>the offer</source>
        <translation>la prestation</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>what we wrote down</source>
        <translation>ce que nous avons noté</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>our own room for work</source>
        <translation>notre propre capacité</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>not ready yet</source>
        <comment>why a lead goes back</comment>
        <translation>pas encore prêt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>wrong season</source>
        <comment>why a lead goes back</comment>
        <translation>mauvaise saison</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>outside our area</source>
        <comment>why a lead goes back</comment>
        <translation>hors de notre zone</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>we don't do that</source>
        <comment>why a lead goes back</comment>
        <translation>nous ne faisons pas cela</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>budget below our minimum</source>
        <comment>why a lead goes back</comment>
        <translation>budget sous notre minimum</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>not the decision maker</source>
        <comment>why a lead goes back</comment>
        <translation>pas le décideur</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>misunderstood the offer</source>
        <comment>why a lead goes back</comment>
        <translation>prestation mal comprise</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>language barrier</source>
        <comment>why a lead goes back</comment>
        <translation>barrière de langue</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>could not be reached</source>
        <comment>why a lead goes back</comment>
        <translation>injoignable</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>wrong number or address</source>
        <comment>why a lead goes back</comment>
        <translation>numéro ou adresse erronés</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>duplicate</source>
        <comment>why a lead goes back</comment>
        <translation>doublon</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>already a customer</source>
        <comment>why a lead goes back</comment>
        <translation>déjà client</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>spam</source>
        <comment>why a lead goes back</comment>
        <translation>spam</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>asked not to be contacted</source>
        <comment>why a lead goes back</comment>
        <translation>a demandé à ne pas être contacté</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>we are full</source>
        <comment>why a lead goes back</comment>
        <translation>nous sommes complets</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>other</source>
        <comment>why a lead goes back</comment>
        <translation>autre</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>Say why: choose a reason.</source>
        <translation>Dites pourquoi : choisissez une raison.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>“{reason}” needs a word of explanation.</source>
        <translation>« {reason} » demande un mot d'explication.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>Say in a few words why a lead goes back.</source>
        <translation>Dites en quelques mots pourquoi un prospect revient.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>A reason is chosen at a glance: {most} letters at most, not {length}.</source>
        <translation>Une raison se choisit d'un coup d'œil : {most} lettres au maximum, pas {length}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>“{name}” is on the list already.</source>
        <translation>« {name} » est déjà dans la liste.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>Say what was off.</source>
        <translation>Dites ce qui n'allait pas.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>They may come again after 1 to {most} days, or never: leave it empty.</source>
        <translation>Ils peuvent revenir après 1 à {most} jours, ou jamais : laissez vide.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>say what it may be worth</source>
        <translation>dites ce que cela peut valoir</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>in touch within 1 day</source>
        <translation>en contact depuis moins de 1 jour</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>in touch within {:,} days</source>
        <translation>en contact depuis moins de {:,} jours</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>get in touch: 1 day ago is too long</source>
        <translation>prenez contact : il y a 1 jour, c'est trop</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>get in touch: {:,} days ago is too long</source>
        <translation>prenez contact : il y a {:,} jours, c'est trop</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>they do not want to be reached this way: suggest another first action</source>
        <translation>ne veut pas être joint ainsi : proposez une autre première action</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>something else of theirs is with Sales: tick “another need”</source>
        <translation>un autre besoin de ce prospect est aux Ventes : cochez « autre besoin »</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>there is a phone number</source>
        <translation>il y a un téléphone</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>add a phone number</source>
        <translation>ajoutez un téléphone</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>there is an e-mail address</source>
        <translation>il y a une adresse e-mail</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>add an e-mail address</source>
        <translation>ajoutez une adresse e-mail</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>it is known where they are</source>
        <translation>on connaît la localité</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>write down where they are</source>
        <translation>notez la localité</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>it is known when they want it</source>
        <translation>on sait quand il le veut</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>ask when they want it</source>
        <translation>demandez pour quand</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>its worth is guessed</source>
        <translation>sa valeur est estimée</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>its score is {}: {} were agreed</source>
        <translation>son score est {} : {} étaient convenus</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>can be reached</source>
        <translation>peut être joint</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>add an e-mail address, a phone number or where they are</source>
        <translation>ajoutez une adresse e-mail, un téléphone ou la localité</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>may be contacted</source>
        <translation>peut être contacté</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>they asked not to be contacted, or never asked: ask them first</source>
        <translation>a demandé à ne pas être contacté, ou n'a rien demandé : demandez d'abord</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>it is known where they met us</source>
        <translation>on sait où il nous a connus</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>say where they met us, or tick “nobody knows”</source>
        <translation>dites où il nous a connus, ou cochez « personne ne le sait »</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>what they need is written down</source>
        <translation>le besoin est noté</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>write down what they need</source>
        <translation>notez le besoin</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>the promise is attached</source>
        <translation>la promesse est jointe</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>write what we promised, or tick “no promise made”</source>
        <translation>écrivez ce que nous avons promis, ou cochez « aucune promesse faite »</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>not in handoff already</source>
        <translation>pas déjà transmis</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>this need is in handoff already</source>
        <translation>ce besoin est déjà transmis</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>the time has come</source>
        <translation>le moment est venu</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>something new since it came back</source>
        <translation>du nouveau depuis son retour</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>first note what is new since it came back</source>
        <translation>notez d'abord ce qui est nouveau depuis son retour</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>not sent too often</source>
        <translation>pas transmis trop souvent</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>it came back once: let it go</source>
        <translation>revenu une fois : laissez partir</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>it came back {:,} times: let it go</source>
        <translation>revenu {:,} fois : laissez partir</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>the queue has room</source>
        <translation>la file a de la place</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>the score is {} or more</source>
        <translation>le score est de {} ou plus</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>it is another need</source>
        <translation>c'est un autre besoin</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>leave them alone until {}</source>
        <translation>laissez-les tranquilles jusqu'au {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>{} are waiting already: write why this one must go all the same</source>
        <translation>{} attendent déjà : écrivez pourquoi celui-ci doit partir quand même</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement.py"/>
        <source>Version {}, signed by both {}. Each lead keeps the version it was sent under.</source>
        <translation>Version {}, signée par les deux {}. Chaque prospect garde la version sous laquelle il a été transmis.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement.py"/>
        <source>What Marketing and Sales agreed</source>
        <translation>L'accord entre Marketing et Ventes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement.py"/>
        <source>What you agreed</source>
        <translation>Ce qui est convenu</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement.py"/>
        <source>Propose a change…</source>
        <translation>Proposer un changement…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement.py"/>
        <source>Reasons…</source>
        <translation>Raisons…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement.py"/>
        <source>Version 1, as the program suggests it. Each lead keeps the version it was sent under.</source>
        <translation>Version 1, telle que le programme la propose. Chaque prospect garde la version sous laquelle il a été transmis.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement.py"/>
        <source>One proposal waits for its answer.</source>
        <translation>Une proposition attend sa réponse.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement.py"/>
        <source>As the program suggests it: answer within {} working hours, first contact within {}.</source>
        <translation>Comme le programme le propose : réponse sous {} heures ouvrées, premier contact sous {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement.py"/>
        <source>from the start</source>
        <translation>dès le début</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement.py"/>
        <source>{} proposed it</source>
        <translation>Proposé par {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_forms.py"/>
        <source>empty: not asked for</source>
        <translation>vide : pas demandé</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_forms.py"/>
        <source>Sign the agreement</source>
        <translation>Signer l'accord</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_forms.py"/>
        <source>Propose a change</source>
        <translation>Proposer un changement</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_forms.py"/>
        <source>Decline what is proposed?</source>
        <translation>Refuser la proposition ?</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_forms.py"/>
        <source>Sign and propose to {}</source>
        <translation>Signer et proposer à {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_forms.py"/>
        <source>Answer within, working hours</source>
        <translation>Réponse sous (heures ouvrées)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_forms.py"/>
        <source>First contact within, working hours</source>
        <translation>Premier contact sous (heures ouvrées)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_forms.py"/>
        <source>Goes back after, days</source>
        <translation>Revient après (jours d'attente)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_forms.py"/>
        <source>May wait at once, leads</source>
        <translation>En attente au plus (prospects)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_forms.py"/>
        <source>May come again, times</source>
        <translation>Peut revenir (nombre de fois)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_forms.py"/>
        <source>Leads a month, promised</source>
        <translation>Prospects par mois, promis</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_forms.py"/>
        <source>empty: no number is promised</source>
        <translation>vide : aucun nombre n'est promis</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_forms.py"/>
        <source>Slow down when booked, weeks</source>
        <translation>Ralentir si complet (semaines)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_forms.py"/>
        <source>empty: never for that</source>
        <translation>vide : jamais pour cela</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_forms.py"/>
        <source>Ready also asks for</source>
        <translation>« Prêt » demande aussi</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_forms.py"/>
        <source>a score from</source>
        <translation>un score à partir de</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_forms.py"/>
        <source>in touch within, days</source>
        <translation>en contact depuis moins de (jours)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_forms.py"/>
        <source>A score from</source>
        <translation>Un score à partir de</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_forms.py"/>
        <source>In touch within</source>
        <translation>En contact sous</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_forms.py"/>
        <source>Why not</source>
        <translation>Pourquoi non</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_forms.py"/>
        <source>Decline</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_notice.py"/>
        <source>Sign</source>
        <translation>Signer</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_notice.py"/>
        <source>Decline…</source>
        <translation>Refuser…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_notice.py"/>
        <source>Propose again…</source>
        <translation>Proposer de nouveau…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_notice.py"/>
        <source>Waits for {}’ signature</source>
        <translation>Signature attendue : {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_notice.py"/>
        <source>Waits for {}’s signature</source>
        <translation>Signature attendue : {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_notice.py"/>
        <source>{} did not sign</source>
        <translation>Non signé par {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_notice.py"/>
        <source>{} proposes</source>
        <translation>Proposition de {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_notice.py"/>
        <source>{}: what was agreed goes on.</source>
        <translation>{} : ce qui était convenu continue.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>they can be reached and may be contacted; what they need and what we promised are known</source>
        <translation>peut être joint et contacté, on connaît le besoin et ce que nous avons promis</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>never, once it came back</source>
        <translation>jamais, une fois revenu</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>no number promised</source>
        <translation>aucun nombre promis</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>when the queue is full</source>
        <translation>quand la file est pleine</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>1 working hour</source>
        <translation>1 heure ouvrée</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>once</source>
        <translation>une fois</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>First contact</source>
        <translation>Premier contact</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>No answer</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>Waiting at once</source>
        <translation>En attente au plus</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>Marketing slows down</source>
        <translation>Le Marketing ralentit</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>Ready means</source>
        <translation>« Prêt » veut dire</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>{:,} promised by Marketing</source>
        <translation>{:,} promis par le Marketing</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>when the queue is full, or work is booked over {} ahead</source>
        <translation>quand la file est pleine, ou que le planning est complet plus de {} à l'avance</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>where they are</source>
        <translation>localité</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>when they want it</source>
        <translation>quand il le veut</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>what it is worth</source>
        <translation>ce que cela vaut</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>a score from {}</source>
        <translation>un score à partir de {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>in touch within {}</source>
        <translation>en contact depuis moins de {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>{:,} working hours</source>
        <translation>{:,} heures ouvrées</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <location filename="../../desktop/twohats/handoff/ui/brake.py"/>
        <source>{:,} weeks</source>
        <translation>{:,} semaines</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>at most {}</source>
        <translation>au plus {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>{} instead of {}</source>
        <translation>{} au lieu de {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>Ready asks for: {} instead of {}</source>
        <translation>« Prêt » demande : {} au lieu de {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <location filename="../../desktop/twohats/handoff/ui/cold_read.py"/>
        <source>{} times</source>
        <translation>{} fois</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>within {}</source>
        <translation>sous {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>goes back after {}</source>
        <translation>revient après {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>No number of leads a month, instead of {}</source>
        <translation>Aucun nombre de prospects par mois, au lieu de {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>No slowing down for booked work, instead of over {} weeks</source>
        <translation>Pas de ralentissement pour planning complet, au lieu de plus de {} semaines</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>Ready no longer asks for: {}</source>
        <translation>« Prêt » ne demande plus : {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>Answer within {}</source>
        <translation>Réponse sous {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>First contact within {}</source>
        <translation>Premier contact sous {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>Goes back unanswered after {}</source>
        <translation>Revient sans réponse après {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>At most {} may wait</source>
        <translation>Au plus {} peuvent attendre</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>A lead comes again at most {}</source>
        <translation>Un prospect revient au plus {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>Marketing promises {} a month</source>
        <translation>Le Marketing en promet {} par mois</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>Marketing slows down when work is booked over {} ahead</source>
        <translation>Le Marketing ralentit quand le planning est complet plus de {} à l'avance</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>Ready also asks for: {}</source>
        <translation>« Prêt » demande aussi : {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/answer_forms.py"/>
        <source>Withdraw this lead?</source>
        <translation>Retirer ce prospect ?</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/answer_forms.py"/>
        <source>Let this lead go?</source>
        <translation>Laisser partir ce prospect ?</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/answered.py"/>
        <source>Answered this month</source>
        <translation>Réponses de ce mois-ci</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/answered.py"/>
        <source>Nothing answered yet this month.</source>
        <translation>Aucune réponse encore ce mois-ci.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/answered.py"/>
        <source>Filter by name, need or answer</source>
        <translation>Filtrer par nom, besoin ou réponse</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/answered.py"/>
        <source>in time</source>
        <translation>à temps</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/answered.py"/>
        <source>late</source>
        <translation>en retard</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/answered.py"/>
        <source>none: waited too long</source>
        <translation>aucune : trop attendu</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/answered.py"/>
        <source>In time</source>
        <translation>À temps</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/answered.py"/>
        <source>{:,} answered</source>
        <translation>{:,} avec réponse</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/answered.py"/>
        <source>rejected: {}</source>
        <translation>refusé : {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/both_views.py"/>
        <source>accepted, then lost</source>
        <translation>accepté, puis perdu</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/both_views.py"/>
        <source>accepted, then given back</source>
        <translation>accepté, puis rendu</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/both_views.py"/>
        <source>no answer in 1 day</source>
        <translation>pas de réponse en 1 jour</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/both_views.py"/>
        <source>no answer in {:,} days</source>
        <translation>pas de réponse en {:,} jours</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/both_views.py"/>
        <source>not to be sent again</source>
        <translation>à ne plus transmettre</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/both_views.py"/>
        <source>may come again</source>
        <translation>peut revenir</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/both_views.py"/>
        <source>Esc hides this.</source>
        <translation>Échap masque ceci.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/both_views.py"/>
        <source>Both views</source>
        <translation>Les deux avis</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/both_views.py"/>
        <source>Returned</source>
        <comment>a handoff</comment>
        <translation>Rendu</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/both_views.py"/>
        <source>Rejected</source>
        <comment>a handoff</comment>
        <translation>Refusé</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/both_views.py"/>
        <source>Ctrl+Z takes it back, Esc hides this.</source>
        <translation>Ctrl+Z annule, Échap masque ceci.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/both_views.py"/>
        <source>More has been done since: give it back if it was wrong. Esc hides this.</source>
        <translation>D'autres choses ont été faites depuis : rendez-le si c'était une erreur. Échap masque ceci.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/both_views.py"/>
        <source>may come again from {}</source>
        <translation>peut revenir à partir du {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/both_views.py"/>
        <source>No guess</source>
        <translation>Pas d'estimation</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/both_views.py"/>
        <source>chance {} %</source>
        <translation>chances {} %</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/both_views.py"/>
        <source>about {}</source>
        <translation>environ {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/both_views.py"/>
        <source>score {} when sent</source>
        <translation>score {} à l'envoi</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/both_views.py"/>
        <source>Score: {}</source>
        <translation>Score : {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/both_views.py"/>
        <source>score {}</source>
        <translation>score {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/brake.py"/>
        <source>{} for Sales, as many as you agreed, and work is booked until {}, {} ahead.</source>
        <translation>{} pour les Ventes, autant que convenu, et le planning est complet jusqu'au {}, {} à l'avance.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/brake.py"/>
        <source>Time to slow down</source>
        <translation>Il est temps de ralentir</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/brake.py"/>
        <source>Speak to those who want it later, instead of falling silent.</source>
        <translation>Parlez à ceux qui le veulent plus tard, plutôt que de vous taire.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/brake.py"/>
        <source>Later message…</source>
        <translation>Message pour plus tard…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/brake.py"/>
        <source>1 lead waits</source>
        <translation>1 prospect attend</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/brake.py"/>
        <source>{:,} leads wait</source>
        <translation>{:,} prospects attendent</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/brake.py"/>
        <source>Work is booked until {}, {} ahead: more than you agreed.</source>
        <translation>Le planning est complet jusqu'au {}, {} à l'avance : plus que convenu.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/brake.py"/>
        <source>{} for Sales: as many as you agreed may wait at once.</source>
        <translation>{} pour les Ventes : autant que convenu peuvent attendre à la fois.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/cold_read.py"/>
        <source>Why now: {}</source>
        <translation>Pourquoi maintenant : {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/cold_read.py"/>
        <source>Do first: {}</source>
        <translation>À faire d'abord : {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/cold_read.py"/>
        <source>Marketing’s score and guess: covered until you decide</source>
        <translation>Score et estimation du Marketing : cachés jusqu'à votre décision</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/cold_read.py"/>
        <source>Neither a phone number nor an e-mail address</source>
        <translation>Ni téléphone ni adresse e-mail</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/cold_read.py"/>
        <source>Sent before</source>
        <translation>Déjà transmis</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/cold_read.py"/>
        <source>Answer by</source>
        <translation>Réponse avant</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/cold_read.py"/>
        <source>Last contacts</source>
        <translation>Derniers contacts</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/cold_read.py"/>
        <source>once, and came back</source>
        <translation>une fois, et revenu</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/cold_read.py"/>
        <source>and {} earlier</source>
        <translation>et {} plus tôt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/deciding.py"/>
        <source>First action</source>
        <translation>Première action</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/deciding.py"/>
        <location filename="../../desktop/twohats/handoff/ui/sales_side.py"/>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/deciding.py"/>
        <source>0  more reasons…</source>
        <translation>0  autres raisons…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/first_notice.py"/>
        <source>Marketing hands a lead over here, once, with all that was promised, and Sales answers. Look first at how soon you promise yourself an answer.</source>
        <translation>Le Marketing transmet ici un prospect, une seule fois, avec tout ce qui a été promis, et les Ventes répondent. Regardez d'abord sous quel délai vous vous promettez une réponse.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/first_notice.py"/>
        <source>Between your two hats</source>
        <translation>Entre vos deux casquettes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/first_notice.py"/>
        <source>Ctrl+Shift+H</source>
        <translation>Ctrl+Maj+H</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/foot.py"/>
        <source>Show them (key H)</source>
        <translation>Les montrer (touche H)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/foot.py"/>
        <source>Nothing answered yet</source>
        <translation>Aucune réponse encore</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/foot.py"/>
        <source>Median {} to an answer</source>
        <translation>Médiane {} jusqu'à la réponse</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/foot.py"/>
        <source>Promises kept {} of {}</source>
        <translation>Promesses tenues {} sur {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/foot.py"/>
        <source>Sent {} of {} promised this month</source>
        <translation>Transmis {} sur {} promis ce mois-ci</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/known.py"/>
        <source>{}, is here already: {}</source>
        <translation>{}, est déjà ici : {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/known.py"/>
        <source>{} is here already: {}</source>
        <translation>{} est déjà ici : {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/known.py"/>
        <source>with Sales: an open deal</source>
        <translation>aux Ventes : une affaire ouverte</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/known.py"/>
        <source>bought last {}</source>
        <translation>dernier achat {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/known.py"/>
        <source>ordered, for {}</source>
        <translation>commandé, pour le {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/known.py"/>
        <source> · {} more of this name</source>
        <translation> · {} de plus de ce nom</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/marketing_side.py"/>
        <location filename="../../desktop/twohats/handoff/ui/sales_side.py"/>
        <source>waited too long</source>
        <translation>trop attendu</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/marketing_side.py"/>
        <source>Sent {}</source>
        <translation>Transmis : {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/marketing_side.py"/>
        <source>We guessed: {}</source>
        <translation>Notre estimation : {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/marketing_side.py"/>
        <source>It came to: {}</source>
        <translation>Résultat : {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/marketing_side.py"/>
        <source>Keep until…</source>
        <translation>Garder jusqu'au…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/marketing_side.py"/>
        <source>Waiting for Sales</source>
        <translation>En attente des Ventes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/marketing_side.py"/>
        <source>Nothing waits for Sales.</source>
        <translation>Rien n'attend les Ventes.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/marketing_side.py"/>
        <source>To correct</source>
        <translation>À corriger</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/marketing_side.py"/>
        <source>Back from Sales</source>
        <translation>De retour des Ventes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/marketing_side.py"/>
        <source>Correct…</source>
        <translation>Corriger…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/marketing_side.py"/>
        <source>To correct: {}</source>
        <translation>À corriger : {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/marketing_side.py"/>
        <source>Back because: {}</source>
        <translation>De retour, car : {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/marketing_side.py"/>
        <source>Withdraw…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/marketing_side.py"/>
        <source>Ask again on {}</source>
        <translation>Redemander le {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/panel.py"/>
        <source>Marketing → Sales</source>
        <translation>Marketing → Ventes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/panel.py"/>
        <source>Answered in time…</source>
        <translation>Réponses à temps…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/reasons.py"/>
        <source>Sales gives one of these with every lead it sends back. Add your own under the Sales hat.</source>
        <translation>Les Ventes donnent l'une d'elles avec chaque prospect qu'elles renvoient. Ajoutez les vôtres sous la casquette Ventes.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/reasons.py"/>
        <source>Why a lead goes back</source>
        <translation>Pourquoi un prospect revient</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/reasons.py"/>
        <source>One of these goes with every lead that Sales sends back, so that Marketing learns from it.</source>
        <translation>L'une d'elles accompagne chaque prospect que les Ventes renvoient, pour que le Marketing en apprenne.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/reasons.py"/>
        <source>Reasons</source>
        <translation>Raisons</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/reasons.py"/>
        <source>Comes again after</source>
        <translation>Revient après</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/reasons.py"/>
        <source>Reason, in a few words</source>
        <translation>Raison, en quelques mots</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/reasons.py"/>
        <source>Comes again after, in days</source>
        <translation>Revient après (jours)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/reasons.py"/>
        <source>empty: never</source>
        <translation>vide : jamais</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/reasons.py"/>
        <source>New reason</source>
        <translation>Nouvelle raison</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/sales_side.py"/>
        <source>Marketing plans nothing new for now. What it sends appears here.</source>
        <translation>Le Marketing ne planifie rien de nouveau pour l'instant. Ce qu'il transmet apparaît ici.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/sales_side.py"/>
        <source>Why does it go back?</source>
        <translation>Pourquoi revient-il ?</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/sales_side.py"/>
        <source>Reject</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/sales_side.py"/>
        <source>Nothing waits for a decision.</source>
        <translation>Rien n'attend de décision.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/sales_side.py"/>
        <source>Marketing plans “{}” from {}.</source>
        <translation>Le Marketing prévoit « {} » à partir du {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/sales_side.py"/>
        <source>Marketing plans “{}” from {}, about {}.</source>
        <translation>Le Marketing prévoit « {} » à partir du {}, environ {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/sales_side.py"/>
        <source>Reject…</source>
        <translation>Refuser…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/sales_side.py"/>
        <source>On accepting: {}, {}</source>
        <translation>À l'acceptation : {}, {}</translation>
    </message>
</context>
<context>
    <name>hat</name>
    <message>
        <location filename="../../desktop/twohats/hat.py"/>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
</context>
<context>
    <name>marketing</name>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/answers.py"/>
        <source>This is one of your leads already.</source>
        <translation>C'est déjà un de vos prospects.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/answers.py"/>
        <source>That is the customer again: write down whom they named.</source>
        <translation>C'est encore le client : notez qui il a nommé.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/answers.py"/>
        <source>Either somebody was named or nobody: clear the name, or take the tick away.</source>
        <translation>Soit quelqu'un a été nommé, soit personne : videz le nom, ou enlevez la coche.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/answers.py"/>
        <source>Say what the next job may be.</source>
        <translation>Dites ce que peut être le prochain travail.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/answers.py"/>
        <source>Say from when to speak of it: a day that is still to come.</source>
        <translation>Dites à partir de quand en parler : un jour à venir.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/answers.py"/>
        <source>Nobody named this contact.</source>
        <translation>Personne n'a nommé ce contact.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/answers.py"/>
        <source>This name has already been thanked for.</source>
        <translation>Le merci pour ce nom a déjà été dit.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/campaigns.py"/>
        <source>The campaign needs a name.</source>
        <translation>Donnez un nom à la campagne.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/campaigns.py"/>
        <source>There is a campaign “{name}” already.</source>
        <translation>Il y a déjà une campagne « {name} ».</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/campaigns.py"/>
        <source>“{name}” is {state}: it needs its first day.</source>
        <translation>« {name} » est à l'état « {state} » : il lui faut son premier jour.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/campaigns.py"/>
        <source>Say when “{name}” starts, then schedule it.</source>
        <translation>Dites quand « {name} » commence, puis programmez-la.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/campaigns.py"/>
        <source>“{name}” is only a draft: schedule it, or delete it.</source>
        <translation>« {name} » n'est qu'un brouillon : programmez-la, ou supprimez-la.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/campaigns.py"/>
        <source>What is stopped is not begun again: say keep or change, or leave the day out.</source>
        <translation>Ce qui est arrêté ne recommence pas : dites garder ou changer, ou laissez le jour vide.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/campaigns.py"/>
        <source>“{name}” is no longer a draft: end it and decide instead.</source>
        <translation>« {name} » n'est plus un brouillon : terminez-la et décidez plutôt.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/campaigns.py"/>
        <source>Leads or money belong to “{name}”: it stays, so that the figures do.</source>
        <translation>Des prospects ou de l'argent dépendent de « {name} » : elle reste, pour que les chiffres restent.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/campaigns.py"/>
        <source>A lead came by these words, or they are shown somewhere: they stay.</source>
        <translation>Un prospect est venu par ces mots, ou ils sont montrés quelque part : ils restent.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/campaigns.py"/>
        <source>“{name}” runs from {start} to {end}: show it within these days.</source>
        <translation>« {name} » va du {start} au {end} : montrez-la pendant ces jours.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/campaigns.py"/>
        <source>Money or hours were written down for this place: it stays, so that the figures do.</source>
        <translation>De l'argent ou des heures ont été notés pour ce lieu : il reste, pour que les chiffres restent.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/campaigns.py"/>
        <source>This campaign is no longer there.</source>
        <translation>Cette campagne n'existe plus.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/campaigns.py"/>
        <source>These words are no longer there.</source>
        <translation>Ces mots n'existent plus.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/campaigns.py"/>
        <location filename="../../desktop/twohats/marketing/operations/places.py"/>
        <location filename="../../desktop/twohats/marketing/operations/spending.py"/>
        <source>This place is no longer there.</source>
        <translation>Ce lieu n'existe plus.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/campaigns.py"/>
        <source>“{name}” starts on {start}: show it from then on.</source>
        <translation>« {name} » commence le {start} : montrez-la à partir de là.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/leads.py"/>
        <source>That is still to come: note it once you have been in touch.</source>
        <translation>C'est encore à venir : notez-le une fois le contact pris.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/leads.py"/>
        <source>Say why it is let go.</source>
        <translation>Dites pourquoi vous le laissez partir.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/leads.py"/>
        <source>This lead is no longer there.</source>
        <translation>Ce prospect n'existe plus.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/leads.py"/>
        <source>Say for which ways of reaching them it holds.</source>
        <translation>Dites pour quels moyens de contact cela vaut.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/leads.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_verbs.py"/>
        <source>Nobody is known behind this lead yet: write down who it is.</source>
        <translation>On ne connaît encore personne derrière ce prospect : notez qui c'est.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/nurture.py"/>
        <source>{count} of these leads are no longer there.</source>
        <translation>{count} de ces prospects n'existent plus.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/places.py"/>
        <source>Choose of what kind the place is.</source>
        <translation>Choisissez de quel type est le lieu.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/places.py"/>
        <source>A place needs a name.</source>
        <translation>Donnez un nom au lieu.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/places.py"/>
        <source>This place keeps its name: the program looks for it by that.</source>
        <translation>Ce lieu garde son nom : le programme le cherche par ce nom.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/places.py"/>
        <source>There is a place “{name}” already.</source>
        <translation>Il y a déjà un lieu « {name} ».</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/scoring.py"/>
        <source>There are {count} rules already: change one of them.</source>
        <translation>Il y a déjà {count} règles : changez-en une.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/scoring.py"/>
        <source>This rule is no longer there.</source>
        <translation>Cette règle n'existe plus.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/segments.py"/>
        <source>The segment needs a name.</source>
        <translation>Donnez un nom au segment.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/segments.py"/>
        <source>“{name}” is a list made by hand: add people to it instead.</source>
        <translation>« {name} » est une liste faite à la main : ajoutez-y plutôt des personnes.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/segments.py"/>
        <source>1 bet of the vision</source>
        <translation>1 pari de la vision</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/segments.py"/>
        <source>{:,} bets of the vision</source>
        <translation>{:,} paris de la vision</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/segments.py"/>
        <source>“{name}” is used by {uses}: archive it instead.</source>
        <translation>« {name} » est utilisé par {uses} : archivez-le plutôt.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/segments.py"/>
        <source>“{name}” is a saved filter: its conditions say who is in it.</source>
        <translation>« {name} » est un filtre enregistré : ses conditions disent qui en fait partie.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/segments.py"/>
        <source>This segment is no longer there.</source>
        <translation>Ce segment n'existe plus.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/segments.py"/>
        <source>There is a segment “{name}” already: choose another name.</source>
        <translation>Il y a déjà un segment « {name} » : choisissez un autre nom.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/segments.py"/>
        <source>“{name}” is a saved filter: choose another name for the list.</source>
        <translation>« {name} » est un filtre enregistré : choisissez un autre nom pour la liste.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/sending.py"/>
        <source>Not one of these leads is ready to send.</source>
        <translation>Aucun de ces prospects n'est prêt à être transmis.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/sending.py"/>
        <source>“{text}” is not a chance: write a number from 0 to 100.</source>
        <translation>« {text} » n'exprime pas des chances : écrivez un nombre de 0 à 100.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/sending.py"/>
        <source>{} already: wait for the answer</source>
        <translation>{} déjà : attendez la réponse</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/spending.py"/>
        <source>Say what it cost, or how long it took.</source>
        <translation>Dites ce que cela a coûté, ou combien de temps cela a pris.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/spending.py"/>
        <source>This entry is no longer there.</source>
        <translation>Cette entrée n'existe plus.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/timetable.py"/>
        <source>This is no longer on the calendar.</source>
        <translation>Ceci n'est plus dans le calendrier.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/timetable.py"/>
        <source>“{name}” is decided already.</source>
        <translation>« {name} » est déjà décidée.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/timetable.py"/>
        <source>“{name}” cannot be decided before it starts: {start}.</source>
        <translation>« {name} » ne peut pas être décidée avant son début : {start}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/timetable.py"/>
        <source>The season needs a name.</source>
        <translation>Donnez un nom à la saison.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/timetable.py"/>
        <source>This season is no longer there.</source>
        <translation>Cette saison n'existe plus.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/vision.py"/>
        <source>Sales reads this already; change something first.</source>
        <translation>Les Ventes lisent déjà cela ; changez d'abord quelque chose.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/vision.py"/>
        <source>This version is no longer there.</source>
        <translation>Cette version n'existe plus.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/campaign.py"/>
        <source>Leads: those that name the campaign. Sent: of these, handed over and not taken back. Accepted: of those that Sales answered. Won: revenue from its handoffs, less what was taken back. Promises kept: of those judged.</source>
        <translation>Prospects : ceux qui citent la campagne. Transmis : parmi eux, transmis et non retirés. Acceptés : parmi ceux auxquels les Ventes ont répondu. Gagné : chiffre d'affaires de ses relais, moins ce qui a été annulé. Promesses tenues : parmi celles jugées.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/campaign.py"/>
        <source>The words</source>
        <translation>Les mots</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/campaign.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/campaign.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/campaign.py"/>
        <source>It is shown nowhere yet.</source>
        <translation>Elle n'est encore montrée nulle part.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/campaign.py"/>
        <source>What went in</source>
        <translation>Ce qui y est entré</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/campaign.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <source>So far</source>
        <translation>À ce jour</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/campaign.py"/>
        <source>Left</source>
        <translation>Reste</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/campaign.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <source>Money and hours</source>
        <translation>Argent et heures</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/campaign.py"/>
        <source>Own hours stand beside the money and are never mixed with it.</source>
        <translation>Les heures de l'équipe figurent à côté de l'argent et n'y sont jamais mêlées.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/campaign.py"/>
        <location filename="../../desktop/twohats/marketing/ui/vision_version.py"/>
        <source>No words yet.</source>
        <translation>Pas encore de mots.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/campaign.py"/>
        <source>Nothing is promised.</source>
        <translation>Rien n'est promis.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/campaign.py"/>
        <source>We promise: {}</source>
        <translation>Nous promettons : {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/campaign.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <location filename="../../desktop/twohats/marketing/ui/vision_editors.py"/>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/campaign.py"/>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/campaign.py"/>
        <source>Nobody is named yet.</source>
        <translation>Personne n'est encore nommé.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/segment.py"/>
        <source>People: contacts the conditions mean, without those who are left out. Left out, each for the first reason that fits: consent withdrawn for every way to reach them; withdrawn for some; an open deal or a lead that Sales has.</source>
        <translation>Personnes : les contacts visés par les conditions, sans les personnes écartées. Écartées, chacune pour la première raison qui convient : consentement retiré pour tous les moyens de contact ; retiré pour certains ; une affaire ouverte ou un prospect aux Ventes.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/segment.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <source>Horizon</source>
        <translation>Horizon</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/segment.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segment_record.py"/>
        <source>Campaigns for it</source>
        <translation>Campagnes pour ce segment</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/segment.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segment_record.py"/>
        <source>No campaign is meant for it yet.</source>
        <translation>Aucune campagne ne s'y adresse encore.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/segment.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/segment.py"/>
        <source>Not to be contacted</source>
        <translation>À ne pas contacter</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/segment.py"/>
        <source>Withdrew consent</source>
        <translation>Consentement retiré</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/segment.py"/>
        <source>Open deal</source>
        <translation>Affaire ouverte</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/segment.py"/>
        <source>of {} meant</source>
        <translation>sur {} visés</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/segment.py"/>
        <source>Who is meant</source>
        <translation>Qui est visé</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/segment.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segment_record.py"/>
        <source>The moment they look for us</source>
        <translation>Quand ils nous cherchent</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/segment.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segment_record.py"/>
        <source>In their own words</source>
        <translation>Dans leurs propres mots</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/vision.py"/>
        <source>A bet says for whom, with what offer, by when, and how we would know that it worked. Three at most.</source>
        <translation>Un pari dit pour qui, avec quelle prestation, pour quand, et comment nous saurions que cela a marché. Trois au plus.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/vision.py"/>
        <source>Vision, version {}</source>
        <translation>Vision, version {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/vision.py"/>
        <source>A draft of {}, not published</source>
        <translation>Un brouillon du {}, non publié</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/vision.py"/>
        <source>Published {}</source>
        <translation>Publiée {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/vision.py"/>
        <source>As of {} · version {}</source>
        <translation>État au {} · version {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/vision.py"/>
        <source>Nothing is written yet.</source>
        <translation>Rien n'est encore écrit.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/vision.py"/>
        <source>by when?</source>
        <translation>pour quand ?</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/vision.py"/>
        <source>How would we know?</source>
        <translation>Signe de réussite ?</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/vision.py"/>
        <source>{} · for whom?</source>
        <translation>{} · pour qui ?</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/vision.py"/>
        <source>We’ll know by {}</source>
        <translation>Signe de réussite : {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/vision.py"/>
        <location filename="../../desktop/twohats/marketing/ui/vision_version.py"/>
        <source>Goals of {}</source>
        <translation>Buts de {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/backward.py"/>
        <source>A share that the plan reckons with lies above 0 and is at most 100 %.</source>
        <translation>Une part avec laquelle le plan compte est supérieure à 0 et au plus de 100 %.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/backward.py"/>
        <source>What a sale brings must be above nothing.</source>
        <translation>Ce que rapporte une vente doit être supérieur à zéro.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/backward.py"/>
        <source>Days cannot be negative.</source>
        <translation>Le nombre de jours ne peut pas être négatif.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/backward.py"/>
        <source>A share lies between 1 and 100 %, not at {amount}.</source>
        <translation>Une part se situe entre 1 et 100 %, pas à {amount}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/backward.py"/>
        <source>Say how many days, from 0 to {most}; {amount} is none.</source>
        <translation>Dites combien de jours, de 0 à {most} ; {amount} ne convient pas.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/backward.py"/>
        <source>Say what one sale brings; it must be above nothing.</source>
        <translation>Dites ce que rapporte une vente ; plus que zéro.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <source>ended</source>
        <translation>terminée</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <source>decided</source>
        <translation>décidée</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <source>“{name}” is {state}: there is nothing to schedule.</source>
        <translation>« {name} » est à l'état « {state} » : il n'y a rien à programmer.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <source>“{name}” is {state}: there is nothing to pause.</source>
        <translation>« {name} » est à l'état « {state} » : il n'y a rien à mettre en pause.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <source>“{name}” is {state}: there is nothing to resume.</source>
        <translation>« {name} » est à l'état « {state} » : il n'y a rien à reprendre.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <source>“{name}” is {state}: there is nothing to end.</source>
        <translation>« {name} » est à l'état « {state} » : il n'y a rien à terminer.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <source>Say whether “{name}” is for now or for later.</source>
        <translation>Dites si « {name} » est pour maintenant ou pour plus tard.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <source>A budget cannot be negative.</source>
        <translation>Un budget ne peut pas être négatif.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <source>The leads you expect cannot be negative.</source>
        <translation>Les prospects attendus ne peuvent pas être négatifs.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <source>The day to decide lies before the start, {start}.</source>
        <translation>Le jour de décision est avant le début, {start}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <source>It ends before it starts: {start} to {end}.</source>
        <translation>Elle finit avant de commencer : {start} à {end}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <source>Write down the words the customer sees.</source>
        <translation>Notez les mots que voit le client.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <source>Say where it is shown.</source>
        <translation>Dites où c'est montré.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <source>Say what becomes of it: {verdicts}.</source>
        <translation>Dites ce qu'elle devient : {verdicts}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <source>Say why, so that the next one is better.</source>
        <translation>Dites pourquoi, pour que la prochaine soit meilleure.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <source>“{numbers}” are not weekdays: 1 is Monday, 7 is Sunday.</source>
        <translation>« {numbers} » ne sont pas des jours de semaine : 1 est lundi, 7 est dimanche.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <source>“{text}” is not a time of day: write it like 18:00.</source>
        <translation>« {text} » n'est pas une heure : écrivez-la comme 18:00.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <source>“{text}” are not hours: write them like 1:30 or 1.5.</source>
        <translation>« {text} » n'est pas une durée : écrivez-la comme 1:30 ou 1,5.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <source>A day has 24 hours: write the hours of each day on their own line.</source>
        <translation>Un jour a 24 heures : écrivez les heures de chaque jour sur leur propre ligne.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <source>“{text}” is not a number of leads: write it like 20.</source>
        <translation>« {text} » n'est pas un nombre de prospects : écrivez-le comme 20.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <source>That is too far away: choose a nearer day.</source>
        <translation>C'est trop loin : choisissez un jour plus proche.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/leads.py"/>
        <source>new</source>
        <comment>state of a lead</comment>
        <translation>nouveau</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/leads.py"/>
        <source>keep in touch</source>
        <comment>state of a lead</comment>
        <translation>en contact</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/leads.py"/>
        <source>ready</source>
        <comment>state of a lead</comment>
        <translation>prêt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/leads.py"/>
        <source>in handoff</source>
        <comment>state of a lead</comment>
        <translation>transmis</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/leads.py"/>
        <source>with Sales</source>
        <comment>state of a lead</comment>
        <translation>aux Ventes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/leads.py"/>
        <source>customer</source>
        <comment>state of a lead</comment>
        <translation>client</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/leads.py"/>
        <source>let go</source>
        <comment>state of a lead</comment>
        <translation>laissé partir</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/leads.py"/>
        <source>Say from when they want it, too.</source>
        <translation>Dites aussi à partir de quand ils le veulent.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/leads.py"/>
        <source>They cannot want it until {until} and only from {day} on.</source>
        <translation>Ils ne peuvent pas le vouloir jusqu'au {until} et seulement à partir du {day}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/leads.py"/>
        <source>{name} is {state}: wait for the answer.</source>
        <translation>{name} est {state} : attendez la réponse.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/leads.py"/>
        <location filename="../../desktop/twohats/marketing/rules/nurture.py"/>
        <source>Lead {}</source>
        <translation>Prospect {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/nurture.py"/>
        <source>no e-mail</source>
        <translation>pas d'e-mail</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/nurture.py"/>
        <source>no postal address</source>
        <translation>pas d'adresse postale</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/nurture.py"/>
        <source>asked not to be written to by e-mail</source>
        <translation>ne veut pas d'e-mails</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/nurture.py"/>
        <source>asked not to be written to by post</source>
        <translation>ne veut pas de courrier</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/nurture.py"/>
        <source>never asked us and never agreed to e-mail</source>
        <translation>n'a rien demandé et n'a jamais accepté d'e-mails</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/nurture.py"/>
        <source>the e-mail address cannot be used</source>
        <translation>l'adresse e-mail est inutilisable</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/scoring.py"/>
        <source>they mention</source>
        <translation>parle de</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/scoring.py"/>
        <source>they met us at</source>
        <translation>nous a connus à</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/scoring.py"/>
        <source>they came by</source>
        <translation>est venu par</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/scoring.py"/>
        <source>the campaign is</source>
        <translation>la campagne est</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/scoring.py"/>
        <source>they are in</source>
        <translation>est dans</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/scoring.py"/>
        <source>they are tagged</source>
        <translation>a l'étiquette</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/scoring.py"/>
        <source>we have a phone number</source>
        <translation>nous avons un téléphone</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/scoring.py"/>
        <source>we have no phone number</source>
        <translation>nous n'avons pas de téléphone</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/scoring.py"/>
        <source>we have an e-mail address</source>
        <translation>nous avons une adresse e-mail</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/scoring.py"/>
        <source>they want it within {} days</source>
        <translation>le veut sous {} jours</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/scoring.py"/>
        <source>we were in touch within {} days</source>
        <translation>contact depuis moins de {} jours</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/scoring.py"/>
        <source>they bought before</source>
        <translation>a déjà acheté</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/scoring.py"/>
        <source>they came back from Sales</source>
        <translation>est revenu des Ventes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/scoring.py"/>
        <location filename="../../desktop/twohats/marketing/ui/scoring.py"/>
        <source>asked for a price</source>
        <translation>a demandé un prix</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/scoring.py"/>
        <source>was referred to us</source>
        <translation>nous a été recommandé</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/scoring.py"/>
        <source>bought before</source>
        <translation>a déjà acheté</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/scoring.py"/>
        <source>wants it within three months</source>
        <translation>le veut dans les trois mois</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/scoring.py"/>
        <source>in touch this month</source>
        <translation>en contact ce mois-ci</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/scoring.py"/>
        <source>no phone</source>
        <translation>pas de téléphone</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/scoring.py"/>
        <source>came back from Sales</source>
        <translation>est revenu des Ventes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/scoring.py"/>
        <source>Say in words what the points are for.</source>
        <translation>Dites en mots à quoi servent les points.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/scoring.py"/>
        <source>Give it points from −{most} to {most}, but not 0.</source>
        <translation>Donnez-lui des points de −{most} à {most}, mais pas zéro.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/scoring.py"/>
        <source>“{fact}” is nothing a rule can look at.</source>
        <translation>« {fact} » n'est rien qu'une règle puisse regarder.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/scoring.py"/>
        <source>“{value}” is not a number of days.</source>
        <translation>« {value} » n'est pas un nombre de jours.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/scoring.py"/>
        <source>Say what “{fact}” is compared with.</source>
        <translation>Dites à quoi « {fact} » est comparé.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>Campaign that brought them</source>
        <translation>Campagne qui les a amenés</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>Kind of source</source>
        <translation>Type de source</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>Bought before</source>
        <translation>A déjà acheté</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>is</source>
        <translation>est</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>is not</source>
        <translation>n'est pas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>in the last … days</source>
        <translation>dans les … derniers jours</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>not in the last … days</source>
        <translation>pas dans les … derniers jours</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>the day has come</source>
        <translation>le jour est venu</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>still to come</source>
        <translation>encore à venir</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>contains</source>
        <translation>contient</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>does not contain</source>
        <translation>ne contient pas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>In touch in the last {value} days</source>
        <translation>En contact dans les {value} derniers jours</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>Not in touch in the last {value} days</source>
        <translation>Pas en contact dans les {value} derniers jours</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>Never in touch</source>
        <translation>Jamais en contact</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>Never bought</source>
        <translation>Jamais acheté</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>Asked to wait until a day that has come</source>
        <translation>A demandé d'attendre un jour qui est venu</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>Asked to wait until a day still to come</source>
        <translation>A demandé d'attendre un jour encore à venir</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>Never asked to wait until a day</source>
        <translation>N'a jamais demandé d'attendre</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>{what} contains “{value}”</source>
        <translation>{what} : contient « {value} »</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>{what} does not contain “{value}”</source>
        <translation>{what} : ne contient pas « {value} »</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>In touch in the last day</source>
        <translation>En contact dans le dernier jour</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>Not in touch in the last day</source>
        <translation>Pas en contact dans le dernier jour</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>asked not to be contacted</source>
        <comment>so many people</comment>
        <translation>à ne pas contacter</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>withdrew consent</source>
        <comment>so many people</comment>
        <translation>avec consentement retiré</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>with an open deal or handoff</source>
        <comment>so many people</comment>
        <translation>avec une affaire ou un relais en cours</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>no contact</source>
        <translation>pas de contact</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>no consent</source>
        <translation>pas de consentement</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>open deal</source>
        <translation>affaire ouverte</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segment_record.py"/>
        <source>1 person</source>
        <translation>1 personne</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segment_record.py"/>
        <source>{:,} people</source>
        <translation>{:,} personnes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>“{what}” cannot be compared like that.</source>
        <translation>« {what} » ne peut pas être comparé ainsi.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>“{value}” is not a number of days: write one from 1 to {most}.</source>
        <translation>« {value} » n'est pas un nombre de jours : écrivez-en un de 1 à {most}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>Say what “{what}” is compared with.</source>
        <translation>Dites à quoi « {what} » est comparé.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>“{what}” is one of the list: choose from it.</source>
        <translation>« {what} » vient de la liste : choisissez-y.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>“{value}” is not a kind of source.</source>
        <translation>« {value} » n'est pas un type de source.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>“{value}” has no letter to compare with.</source>
        <translation>« {value} » n'a aucune lettre à comparer.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>A filter has at most {most} conditions.</source>
        <translation>Un filtre a au plus {most} conditions.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>1 condition is not known here and left out: look at the filter.</source>
        <translation>1 condition n'est pas connue ici et est laissée de côté : regardez le filtre.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>{} conditions are not known here and left out: look at the filter.</source>
        <translation>{} conditions ne sont pas connues ici et sont laissées de côté : regardez le filtre.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segment_form.py"/>
        <source>one that is gone</source>
        <translation>un qui n'existe plus</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>{:,} left out: {}</source>
        <translation>écartées : {:,} ({})</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>left out: {}</source>
        <comment>so many people</comment>
        <translation>écartées : {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>A list made by hand.</source>
        <translation>Une liste faite à la main.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>Only a name yet: everybody whose lead was put into it.</source>
        <translation>Encore un simple nom : tous ceux dont le prospect y a été mis.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>Everybody in the address book.</source>
        <translation>Tout le monde dans le carnet d'adresses.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>All of these:</source>
        <translation>Toutes ces conditions :</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>And at least one of these:</source>
        <translation>Et au moins une de ces conditions :</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>At least one of these:</source>
        <translation>Au moins une de ces conditions :</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/timetable.py"/>
        <source>Say from which day to which day the season runs.</source>
        <translation>Dites de quel jour à quel jour va la saison.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/timetable.py"/>
        <source>It would end before it starts: {start} to {end}.</source>
        <translation>Elle finirait avant de commencer : {start} à {end}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/timetable.py"/>
        <source>“{name}” starts {start}: show it from then on.</source>
        <translation>« {name} » commence {start} : montrez-la à partir de là.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/timetable.py"/>
        <source>“{name}” ends {end}: show it until then.</source>
        <translation>« {name} » finit {end} : montrez-la jusque-là.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/timetable.py"/>
        <source>That is too far away for this calendar.</source>
        <translation>C'est trop loin pour ce calendrier.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/vision.py"/>
        <source>{segment}: {offer}, by {day} – we’ll know by {known}</source>
        <translation>{segment} : {offer}, d'ici au {day} – signe de réussite : {known}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/vision.py"/>
        <source>Three bets fit; leave one out.</source>
        <translation>Trois paris tiennent ; laissez-en un de côté.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/vision.py"/>
        <source>“{year}” is not a year for goals.</source>
        <translation>« {year} » n'est pas une année pour des buts.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/vision.py"/>
        <source>“{name}” is not a name for a segment; it needs a letter.</source>
        <translation>« {name} » n'est pas un nom de segment ; il faut une lettre.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/vision.py"/>
        <source>Write the vision down first; two sentences are enough.</source>
        <translation>Notez d'abord la vision ; deux phrases suffisent.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/vision.py"/>
        <source>These are {count} sentences; Sales can keep two in mind. Which two?</source>
        <translation>Cela fait {count} phrases ; les Ventes peuvent en retenir deux. Lesquelles ?</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/vision.py"/>
        <source>Say what you offer in the bet on “{segment}”.</source>
        <translation>Dites votre prestation dans le pari sur « {segment} ».</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/vision.py"/>
        <source>Say for whom the bet “{offer}” is.</source>
        <translation>Dites pour qui est le pari « {offer} ».</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/vision.py"/>
        <source>Say by when the bet “{offer}” should have worked.</source>
        <translation>Dites pour quand le pari « {offer} » devrait avoir marché.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/vision.py"/>
        <source>Say how you would know that the bet “{offer}” worked.</source>
        <translation>Dites comment vous sauriez que le pari « {offer} » a marché.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/store/backward.py"/>
        <source>Last day to start for {}</source>
        <translation>Dernier jour pour commencer pour {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/store/backward.py"/>
        <source>{} by {}</source>
        <comment>leads</comment>
        <translation>{} d'ici au {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/store/backward.py"/>
        <source>Last day for {} for {}</source>
        <translation>Dernier jour pour {} pour {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/store/backward.py"/>
        <source>{} to be sent</source>
        <translation>{} à transmettre</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/store/backward.py"/>
        <source>Last day to send {} for {}</source>
        <translation>Dernier jour pour transmettre {} pour {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/store/backward.py"/>
        <source>{} to be accepted</source>
        <translation>{} à accepter</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/store/lead_record.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>they came to us</source>
        <translation>nous a contactés</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/store/lead_record.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>we went to them</source>
        <translation>nous l'avons contacté</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>A guess counts until your own numbers are enough: {} for a share, {} for a median.</source>
        <translation>Une estimation compte tant que vos propres chiffres ne suffisent pas : {} pour une part, {} pour une médiane.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>Planning backwards</source>
        <translation>Rétroplanning</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>The quarter that is planned</source>
        <translation>Le trimestre planifié</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>Your guesses…</source>
        <translation>Vos estimations…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>About {} from the {} with Sales, at your usual share won and usual sale</source>
        <translation>Environ {} des {} aux Ventes, selon votre part gagnée et votre vente habituelles</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>leads sent</source>
        <translation>prospects transmis</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>sent leads accepted</source>
        <translation>transmis et acceptés</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>accepted leads won</source>
        <translation>acceptés et gagnés</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>value of a sale</source>
        <translation>montant d'une vente</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>days from lead to sent</source>
        <translation>jours jusqu'à la transmission</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>days from sent to accepted</source>
        <translation>jours jusqu'à l'acceptation</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>days from accepted to sale</source>
        <translation>jours de l'acceptation à la vente</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>days from campaign start to its leads</source>
        <translation>jours du début d'une campagne à ses prospects</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>Your guesses</source>
        <translation>Vos estimations</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>Write a whole number for “{name}”.</source>
        <translation>Écrivez un nombre entier pour « {name} ».</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>No target is set for this quarter; Sales sets it month by month.</source>
        <translation>Aucun objectif n'est fixé pour ce trimestre ; les Ventes le fixent mois par mois.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>Measured over twelve months, since {}.</source>
        <translation>Mesuré sur douze mois, depuis {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>Too few to judge yet: {}. Until then the plan needs your guesses.</source>
        <translation>Trop peu pour juger encore : {}. D'ici là, le plan a besoin de vos estimations.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>Last day to start: {}</source>
        <translation>Dernier jour pour commencer : {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>{} ago</source>
        <translation>il y a {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>{}: your guess, so far {} of {}</source>
        <translation>{} : votre estimation, à ce jour {} sur {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>leads come after {}: taken for now, so far {} of {}</source>
        <translation>les prospects viennent après {} : supposé pour l'instant, à ce jour {} sur {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>{} each: your guess, so far {} of {}</source>
        <translation>{} chacune : votre estimation, à ce jour {} sur {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>{1} cases</source>
        <translation>{1} cas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>{} · so far {} of {}</source>
        <translation>{} · à ce jour {} sur {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>The target is met with what is there.</source>
        <translation>L'objectif peut être atteint avec ce qui est en cours.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>{} of {} sold through handoffs</source>
        <translation>{} sur {} vendus grâce aux relais</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>{} ({} of {})</source>
        <translation>{} ({} sur {})</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>passed {}</source>
        <translation>passé {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>{} left</source>
        <translation>reste {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>of the leads are sent</source>
        <translation>des prospects sont transmis</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>of those are accepted</source>
        <translation>de ceux-ci sont acceptés</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>of those are won</source>
        <translation>de ceux-ci sont gagnés</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>{} % {}: your guess, so far {} of {}</source>
        <translation>{} % {} : votre estimation, à ce jour {} sur {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>after {}</source>
        <translation>après {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>{}, median of {}</source>
        <translation>{}, médiane de {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>leads come after {}</source>
        <translation>les prospects viennent après {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>{} each, median of {}</source>
        <translation>{} chacune, médiane de {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>{}, in %</source>
        <translation>{}, en %</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>{} · measured: {}, {}</source>
        <translation>{} · mesuré : {}, {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>{} by {{}}</source>
        <comment>leads</comment>
        <translation>{} d'ici au {{}}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>{} to be sent by {{}}</source>
        <translation>{} à transmettre d'ici au {{}}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>{} accepted by {{}}</source>
        <translation>{} acceptés d'ici au {{}}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>{} sold by {{}}</source>
        <translation>{} vendus d'ici au {{}}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/brake_card.py"/>
        <source>Instead of silence, the words of {}: {}</source>
        <translation>Plutôt que le silence, les mots de {} : {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/brake_card.py"/>
        <source>Copy the words</source>
        <translation>Copier les mots</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/brake_card.py"/>
        <source>Keep in touch instead…</source>
        <translation>Plutôt garder le contact…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/brake_card.py"/>
        <source>Work is booked until {}, {} ahead; you agreed on {}.</source>
        <translation>Le planning est complet jusqu'au {}, {} à l'avance ; vous aviez convenu de {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/brake_card.py"/>
        <source>1 waits already, as many as you agreed.</source>
        <translation>1 attend déjà, autant que convenu.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/brake_card.py"/>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/brake_card.py"/>
        <source>No campaign for later has words to offer: plan one under Campaign ▸ New campaign…, meant to bring work “later”, and add its words.</source>
        <translation>Aucune campagne pour plus tard n'a de mots à offrir : planifiez-en une avec Campagne ▸ Nouvelle campagne…, pour amener du travail « plus tard », et ajoutez ses mots.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/brake_card.py"/>
        <source>{} wait already, as many as you agreed.</source>
        <translation>{} attendent déjà, autant que convenu.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/brake_card.py"/>
        <source>{} wait already; you agreed on {}.</source>
        <translation>{} attendent déjà ; vous aviez convenu de {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar.py"/>
        <source>Nothing is planned yet. Plan a campaign with Ctrl+Shift+M and say where and when it is shown, or write down a season that comes every year.</source>
        <translation>Rien n'est encore planifié. Planifiez une campagne avec Ctrl+Maj+M et dites où et quand elle est montrée, ou notez une saison qui revient chaque année.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar.py"/>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>New season…</source>
        <translation>Nouvelle saison…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar.py"/>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Export the calendar…</source>
        <translation>Exporter le calendrier…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar.py"/>
        <source>J/K: next, previous · Shift+arrow: move · Enter: open</source>
        <translation>J/K : suivant, précédent · Maj+flèche : déplacer · Entrée : ouvrir</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar.py"/>
        <source>Move where and when</source>
        <translation>Déplacer où et quand</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar.py"/>
        <source>Move the day to decide</source>
        <translation>Déplacer le jour de décision</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar.py"/>
        <source>Choose a season first.</source>
        <translation>Choisissez d'abord une saison.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar.py"/>
        <source>Calendar.ics</source>
        <translation>Calendrier.ics</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar.py"/>
        <source>12 weeks</source>
        <translation>12 semaines</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar.py"/>
        <source>Earlier (Page Up)</source>
        <translation>Plus tôt (Page préc)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar.py"/>
        <source>Today (T)</source>
        <translation>Aujourd'hui (T)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar.py"/>
        <source>Later (Page Down)</source>
        <translation>Plus tard (Page suiv)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar.py"/>
        <source>Nothing is planned here. Page Up and Page Down turn, T goes to today.</source>
        <translation>Rien n'est planifié ici. Page préc et Page suiv tournent, T revient à aujourd'hui.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar.py"/>
        <source>Choose what to move first: a bar, or a day to decide.</source>
        <translation>Choisissez d'abord quoi déplacer : une barre, ou un jour de décision.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar.py"/>
        <source>{} – Marketing</source>
        <translation>{} – Marketing</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar.py"/>
        <source>Calendar, {}</source>
        <translation>Calendrier, {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar.py"/>
        <source>{}
No end is set.</source>
        <translation>{}
Aucune fin n'est fixée.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar.py"/>
        <source>{} in the calendar</source>
        <translation>{} dans le calendrier</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar_forms.py"/>
        <source>It comes every year; the year itself does not count.</source>
        <translation>Elle revient chaque année ; l'année elle-même ne compte pas.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar_forms.py"/>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar_forms.py"/>
        <source>Say on which day.</source>
        <translation>Dites quel jour.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar_forms.py"/>
        <source>Move {} to another day</source>
        <translation>Déplacer {} à un autre jour</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar_forms.py"/>
        <source>Change the season</source>
        <translation>Modifier la saison</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar_forms.py"/>
        <source>What it is called</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar_forms.py"/>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar_forms.py"/>
        <source>such as Before Christmas</source>
        <translation>Par exemple Avant Noël</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar_grid.py"/>
        <source>Nothing stands here.</source>
        <translation>Rien ici.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar_words.py"/>
        <source>1 to contact</source>
        <translation>1 à recontacter</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar_words.py"/>
        <source>{:,} to contact</source>
        <translation>{:,} à recontacter</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar_words.py"/>
        <source>May be contacted again</source>
        <translation>Peut être recontacté</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar_words.py"/>
        <source>Seasons</source>
        <translation>Saisons</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar_words.py"/>
        <source>+{:,} more</source>
        <translation>{:,} de plus</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar_words.py"/>
        <source>Decide: {}</source>
        <translation>Décider : {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar_words.py"/>
        <source>from {} on</source>
        <translation>à partir du {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>None yet: type a name</source>
        <translation>Rien encore : tapez un nom</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>the whole campaign</source>
        <translation>toute la campagne</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>Edit campaign</source>
        <translation>Modifier la campagne</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>Edit the campaign</source>
        <translation>Modifier la campagne</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>Make a draft</source>
        <translation>Créer un brouillon</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>Starts</source>
        <translation>Commence</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>Schedule it now</source>
        <translation>La programmer maintenant</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <source>Meant to bring work</source>
        <translation>Pour amener du travail</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>Leads you expect</source>
        <translation>Prospects attendus</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>What the customer reads or hears</source>
        <translation>Ce que le client lit ou entend</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>What it promises</source>
        <translation>Promesse</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>At the price of</source>
        <translation>Au prix de</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>Edit words</source>
        <translation>Modifier les mots</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>Words for “{}”</source>
        <translation>Mots de « {} »</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>Until</source>
        <translation>Jusqu'au</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>Only on</source>
        <translation>Seulement le</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>From (time)</source>
        <translation>À partir de (heure)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>e.g. 18:00</source>
        <translation>Par exemple 18:00</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>Until (time)</source>
        <translation>Jusqu'à (heure)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>e.g. 21:00</source>
        <translation>Par exemple 21:00</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>Which words</source>
        <translation>Quels mots</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>Edit where and when</source>
        <translation>Modifier où et quand</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>e.g. 1:30 or 1.5</source>
        <translation>Par exemple 1:30 ou 1,5</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>Edit money or hours</source>
        <translation>Modifier argent ou heures</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>Money or hours for “{}”</source>
        <translation>Argent ou heures pour « {} »</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>Start again as a draft, from</source>
        <translation>Recommencer en brouillon, à partir du</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>Decide on “{}”</source>
        <translation>Décision : « {} »</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>Duplicate campaign</source>
        <translation>Dupliquer la campagne</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>Duplicate “{}”</source>
        <translation>Dupliquer « {} »</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>What it may cost in all</source>
        <translation>Ce qu'elle peut coûter en tout</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_paper.py"/>
        <source>Not decided; no day is set.</source>
        <translation>Pas décidée ; aucun jour n'est fixé.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_paper.py"/>
        <source>for {}</source>
        <translation>pour {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_paper.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <source>Won</source>
        <comment>money</comment>
        <translation>Gagné</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_paper.py"/>
        <source>Not decided yet: on {} we keep, change or stop it.</source>
        <translation>Pas encore décidée : le {}, nous la gardons, changeons ou arrêtons.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_paper.py"/>
        <source>of {} expected</source>
        <translation>sur {} attendus</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_paper.py"/>
        <source>sent: {} of {}</source>
        <translation>transmis : {} sur {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <source>No words yet. Write down what the customer will read or hear.</source>
        <translation>Pas encore de mots. Notez ce que le client va lire ou entendre.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <source>Nothing was spent yet.</source>
        <translation>Rien n'a encore été dépensé.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <source>The plan</source>
        <translation>Le plan</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <source>What it brought so far</source>
        <translation>Ce qu'elle a apporté à ce jour</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <source>Words, where and when</source>
        <translation>Mots, où et quand</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Money or hours…</source>
        <translation>Argent ou heures…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <source>the campaign</source>
        <translation>la campagne</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <source>Duplicate…</source>
        <translation>Dupliquer…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <source>Decide…</source>
        <translation>Décider…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <source>Add the words…</source>
        <translation>Ajouter les mots…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <source>Where and when…</source>
        <translation>Où et quand…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <source>Schedule it</source>
        <translation>La programmer</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <source>Resume it</source>
        <translation>La reprendre</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <source>New lead from it…</source>
        <translation>Ajouter un prospect…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <source>{} holds only until {}: the campaign runs on.</source>
        <translation>{} ne vaut que jusqu'au {} : la campagne continue.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <source>Outside the campaign’s days: {}.</source>
        <translation>Hors des jours de la campagne : {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <source>Words, and where</source>
        <translation>Mots, et où</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <source>decide now</source>
        <translation>décider maintenant</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <source>{} spent</source>
        <translation>{} dépensés</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <source>{}, {} expected</source>
        <translation>{}, {} attendus</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <source>{} – we promise: {}</source>
        <translation>{} – nous promettons : {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <source>{} more than the budget was spent.</source>
        <translation>{} de plus que le budget ont été dépensés.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_words.py"/>
        <source>kept</source>
        <comment>a campaign</comment>
        <translation>gardée</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_words.py"/>
        <source>to change</source>
        <translation>à changer</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_words.py"/>
        <source>stopped</source>
        <translation>arrêtée</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_words.py"/>
        <source>{} · {} over {}</source>
        <translation>{} · {} pour {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_words.py"/>
        <source>{}, ended early</source>
        <translation>{}, terminée plus tôt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <source>No campaign here has these words.</source>
        <translation>Aucune campagne ici ne contient ces mots.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <source>Filter by campaign, segment or place  (Ctrl+F)</source>
        <translation>Filtrer par campagne, segment ou lieu  (Ctrl+F)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <source>No campaign is planned yet. Plan the first one: Ctrl+Shift+M.</source>
        <translation>Aucune campagne n'est encore planifiée. Planifiez la première : Ctrl+Maj+M.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <source>No campaign runs today. Plan one with Ctrl+Shift+M, or schedule a draft.</source>
        <translation>Aucune campagne n'est en cours aujourd'hui. Planifiez-en une avec Ctrl+Maj+M, ou programmez un brouillon.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <source>Nothing is scheduled for later. Plan a campaign: Ctrl+Shift+M.</source>
        <translation>Rien n'est programmé pour plus tard. Planifiez une campagne : Ctrl+Maj+M.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <source>Every campaign that ended was decided.</source>
        <translation>Toutes les campagnes terminées ont été décidées.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <source>There is no draft. Plan a campaign without scheduling it: Ctrl+Shift+M.</source>
        <translation>Il n'y a pas de brouillon. Planifiez une campagne sans la programmer : Ctrl+Maj+M.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <source>No campaign speaks to those who want it later. Plan one for later: Ctrl+Shift+M.</source>
        <translation>Aucune campagne ne parle à ceux qui le veulent plus tard. Planifiez-en une pour plus tard : Ctrl+Maj+M.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <source>Schedule campaign</source>
        <translation>Programmer la campagne</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <source>Pause campaign</source>
        <translation>Suspendre la campagne</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <source>Resume campaign</source>
        <translation>Reprendre la campagne</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <source>All</source>
        <comment>a view of campaigns</comment>
        <translation>Toutes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <source>Scheduled</source>
        <translation>Programmées</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <source>To decide</source>
        <translation>À décider</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <source>For later</source>
        <translation>Pour plus tard</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>New campaign…</source>
        <translation>Nouvelle campagne…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/finished.py"/>
        <source>Work that is done</source>
        <translation>Travail terminé</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/finished.py"/>
        <source>and {:,} more finished jobs: they come up as you put these away.</source>
        <translation>et {:,} autres travaux terminés : ils apparaissent à mesure que vous rangez ceux-ci.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/finished.py"/>
        <source>and 1 more finished job: it comes up as you put one of these away.</source>
        <translation>et 1 autre travail terminé : il apparaît quand vous rangez l'un de ceux-ci.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/finished.py"/>
        <source>Ask for a name…</source>
        <translation>Demander un nom…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/finished.py"/>
        <source>Spoke of the next job</source>
        <translation>Parlé du prochain travail</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/finished.py"/>
        <source>Next job…</source>
        <translation>Prochain travail…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/finished.py"/>
        <source>Nothing more</source>
        <translation>Plus rien</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/finished.py"/>
        <source>{}, work done</source>
        <translation>{}, travail terminé</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/finished.py"/>
        <source>The promise was kept.</source>
        <translation>La promesse a été tenue.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/finished.py"/>
        <source>The promise was changed.</source>
        <translation>La promesse a été changée.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/finished.py"/>
        <source>The promise was broken.</source>
        <translation>La promesse a été rompue.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/finished.py"/>
        <source>{} · done {}</source>
        <translation>{} · terminé {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/finished.py"/>
        <source>✓ {}, {}</source>
        <translation>✓ {}, {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/finished_forms.py"/>
        <source>Next job</source>
        <translation>Prochain travail</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/finished_forms.py"/>
        <source>Whom they named</source>
        <translation>Qui a été nommé</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/finished_forms.py"/>
        <source>What they may need</source>
        <translation>Besoin possible</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/finished_forms.py"/>
        <source>They named nobody</source>
        <translation>N'a nommé personne</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/finished_forms.py"/>
        <source>Take a name</source>
        <translation>Noter un nom</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/finished_forms.py"/>
        <source>What they may want next</source>
        <translation>Ce que le client peut vouloir ensuite</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/finished_forms.py"/>
        <source>Speak of it from</source>
        <translation>En parler à partir du</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/finished_forms.py"/>
        <source>Whom does {} know?</source>
        <translation>Qui connaît {} ?</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/finished_forms.py"/>
        <source>this customer</source>
        <translation>ce client</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/finished_forms.py"/>
        <source>The next job for {}</source>
        <translation>Le prochain travail pour {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>Hours show from {} leads whose hour is known; there are {}.</source>
        <translation>Les heures s'affichent à partir de {} prospects dont l'heure est connue ; il y en a {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>Shows which words bring leads that Sales accepts, once a campaign has its message.</source>
        <translation>Montre quels mots amènent des prospects que les Ventes acceptent, dès qu'une campagne a son message.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>Sales marks place, time and words at the first real conversation; {} of {} needed.</source>
        <translation>Les Ventes notent lieu, moment et mots à la première vraie conversation ; {} sur {} nécessaires.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>{} campaign waits for your decision: {}</source>
        <translation>{} campagne attend votre décision : {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>{} campaigns wait for your decision: {}</source>
        <translation>{} campagnes attendent votre décision : {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>Right place, right time</source>
        <translation>Bon lieu, bon moment</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>Wanted</source>
        <translation>Voulu</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>Weekday</source>
        <translation>Jour</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>Nobody asked in the last six months.</source>
        <translation>Personne n'a fait de demande ces six derniers mois.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>Shows for when they want it, once a lead says so: note “wanted from” on it.</source>
        <translation>Montre pour quand ils le veulent, dès qu'un prospect le dit : notez-y « voulu à partir du ».</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>{}, wanted {}</source>
        <translation>{}, voulu {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>{}, asked {}</source>
        <translation>{}, demandé {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>accepted of leads</source>
        <translation>prospects acceptés</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>What Sales found</source>
        <translation>Ce que les Ventes ont trouvé</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>yes, of yes and no, at the first real conversation</source>
        <translation>oui, sur oui et non, à la première vraie conversation</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>mixed</source>
        <translation>mitigé</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>poor</source>
        <translation>faible</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>All leads</source>
        <translation>Tous les prospects</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>no segment</source>
        <translation>sans segment</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>accepted of leads, by month asked</source>
        <translation>acceptés, par mois de demande</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>accepted of leads, by month wanted</source>
        <translation>acceptés, par mois voulu</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>accepted of leads, by weekday</source>
        <translation>acceptés, par jour de semaine</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>accepted of leads, by hour</source>
        <translation>acceptés, par heure</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>Smaller places, not shown: {}, with {}.</source>
        <translation>Petits lieux, non affichés : {}, avec {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>Referred by: {}</source>
        <translation>Recommandés par : {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>right place</source>
        <translation>bon lieu</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>right time</source>
        <translation>bon moment</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>right words</source>
        <translation>mots justes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>Sales judged the place: {}</source>
        <translation>Les Ventes ont jugé le lieu : {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>Sales judged the time: {}</source>
        <translation>Les Ventes ont jugé le moment : {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>Sales judged the words: {}</source>
        <translation>Les Ventes ont jugé les mots : {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>Weekdays show from {} leads; there are {}.</source>
        <translation>Les jours de semaine s'affichent à partir de {} prospects ; il y en a {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>{} sold</source>
        <translation>{} vendus</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>Smaller groups, not shown: {}.</source>
        <translation>Petits groupes, non affichés : {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>{} while the keys are here</source>
        <translation>{} tant que les touches agissent ici</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>Edit lead</source>
        <translation>Modifier le prospect</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>Post</source>
        <translation>Courrier</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>everything</source>
        <translation>tout</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>they asked us not to</source>
        <translation>a refusé</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>Note consent</source>
        <translation>Noter un consentement</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/referrals.py"/>
        <source>Note</source>
        <comment>button</comment>
        <translation>Noter</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>Ways to reach</source>
        <translation>Moyens de joindre</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>until</source>
        <translation>jusqu'au</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>with commas between</source>
        <translation>séparées par des virgules</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>What they said</source>
        <translation>Sa réponse</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>By</source>
        <comment>ways of contact</comment>
        <translation>Moyens</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>on the phone, by letter, on the form</source>
        <translation>par téléphone, par lettre, sur le formulaire</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>What was said</source>
        <translation>Ce qui a été dit</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>open lead since {}</source>
        <translation>prospect ouvert, début : {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>nobody has to do with them now</source>
        <translation>personne ne s'en occupe pour l'instant</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>About {}</source>
        <translation>À propos de {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>May we contact {}?</source>
        <translation>Pouvons-nous contacter {} ?</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>In touch with {}</source>
        <translation>En contact avec {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>Let {} go?</source>
        <translation>Laisser partir {} ?</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>Another way to reach {}</source>
        <translation>Autre moyen de contact : {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>Nothing is noted yet. Ctrl+T notes the first contact.</source>
        <translation>Rien n'est encore noté. Ctrl+T note le premier contact.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>What is known</source>
        <translation>Ce qu'on sait</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>Ready for Sales?</source>
        <translation>Prêt pour les Ventes ?</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>They came to us</source>
        <translation>Nous a contactés</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>We went to them</source>
        <translation>Nous l'avons contacté</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>Sales sent it back</source>
        <translation>Renvoyé par les Ventes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>It waited too long</source>
        <translation>Trop attendu</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>nothing is known of place, time and words</source>
        <translation>on ne sait rien du lieu, du moment et des mots</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>Sale reversed</source>
        <translation>Vente annulée</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>Sale split into parts</source>
        <translation>Vente répartie en parts</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>Sale changed</source>
        <translation>Vente modifiée</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>Needs</source>
        <translation>Besoin</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>it came with this score</source>
        <translation>arrivé avec ce score</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>No rule applies yet. The rules are yours: Lead ▸ Rules for the score…</source>
        <translation>Aucune règle ne s'applique encore. Les règles sont à vous : Prospect ▸ Règles du score…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/marketing/ui/send_sheet.py"/>
        <source>{} of {} conditions met</source>
        <translation>{} conditions sur {} remplies</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>First heard from</source>
        <translation>Arrivée du prospect</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>Sales accepted it</source>
        <translation>Accepté par les Ventes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>wrong place</source>
        <translation>mauvais lieu</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>wrong time</source>
        <translation>mauvais moment</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>wrong words</source>
        <translation>mauvais mots</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>not written down yet</source>
        <translation>pas encore noté</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>Let go because</source>
        <translation>Laissé partir car</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>Ctrl+E writes down an e-mail address or a phone number.</source>
        <translation>Ctrl+E note une adresse e-mail ou un téléphone.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>Do not use</source>
        <translation>Ne pas utiliser</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>It is {} already.</source>
        <translation>C'est déjà {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>Sales gave it back</source>
        <translation>Rendu par les Ventes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>through {}</source>
        <translation>par {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>{}: they asked us not to</source>
        <translation>{} : ne veut plus</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_verbs.py"/>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Score by the rules</source>
        <translation>Score selon les règles</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_verbs.py"/>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>{:,} leads are too many at once: choose at most {:,}.</source>
        <translation>{:,} prospects, c'est trop à la fois : choisissez-en au plus {:,}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_verbs.py"/>
        <source>Nobody is known behind this lead: let it go instead.</source>
        <translation>On ne connaît personne derrière ce prospect : laissez-le plutôt partir.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/leads.py"/>
        <source>No lead is here yet. Write one down with Ctrl+N, or import the list you have.</source>
        <translation>Aucun prospect encore. Notez-en un avec Ctrl+N, ou importez la liste que vous avez.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/leads.py"/>
        <source>Filter by name, need or place  (Ctrl+F)</source>
        <translation>Filtrer par nom, besoin ou localité  (Ctrl+F)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/leads.py"/>
        <source>Show all leads</source>
        <translation>Montrer tous les prospects</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/leads.py"/>
        <source>May be contacted again from {}</source>
        <translation>Peut être recontacté à partir du {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/leads.py"/>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <source>Import leads…</source>
        <translation>Importer des prospects…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/leads.py"/>
        <source>All</source>
        <comment>a view of leads</comment>
        <translation>Tous</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/leads.py"/>
        <source>New</source>
        <comment>a view of leads</comment>
        <translation>Nouveaux</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/leads.py"/>
        <source>Ready</source>
        <comment>a view of leads</comment>
        <translation>Prêts</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/leads.py"/>
        <source>Keep in touch</source>
        <comment>a view of leads</comment>
        <translation>En contact</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/leads.py"/>
        <source>Came back</source>
        <comment>a view of leads</comment>
        <translation>De retour</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/leads.py"/>
        <source>Without source</source>
        <translation>Sans source</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Edit the chosen words, place or money…</source>
        <translation>Modifier les mots, le lieu ou l'argent choisis…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Delete the chosen words, place or money</source>
        <translation>Supprimer les mots, le lieu ou l'argent choisis</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Send to Sales…</source>
        <translation>Transmettre aux Ventes…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Log a contact…</source>
        <translation>Noter un contact…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Who referred whom…</source>
        <translation>Qui a recommandé qui…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Rules for the score…</source>
        <translation>Règles du score…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>New segment…</source>
        <translation>Nouveau segment…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segment_record.py"/>
        <source>Edit the filter…</source>
        <translation>Modifier le filtre…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Edit the persona…</source>
        <translation>Modifier le persona…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Add people to the list…</source>
        <translation>Ajouter des personnes à la liste…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Remove the chosen people from the list</source>
        <translation>Enlever les personnes choisies de la liste</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Print the segment…</source>
        <translation>Imprimer le segment…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Start or pause the campaign</source>
        <translation>Lancer ou suspendre la campagne</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Decide on the campaign…</source>
        <translation>Décider de la campagne…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Add words to the campaign…</source>
        <translation>Ajouter des mots à la campagne…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Where and when they are shown…</source>
        <translation>Où et quand ils sont montrés…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Your guesses for the plan…</source>
        <translation>Vos estimations pour le plan…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Send and go…</source>
        <translation>Transmettre et suivre…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>How to reach them…</source>
        <translation>Coordonnées…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>May we contact them?…</source>
        <translation>Pouvons-nous contacter cette personne ?…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Keep in touch until…</source>
        <translation>Garder le contact jusqu'au…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Draft an e-mail…</source>
        <translation>Préparer un e-mail…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Write letters…</source>
        <translation>Écrire des lettres…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Address labels…</source>
        <translation>Étiquettes d'adresse…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Put on a list…</source>
        <translation>Mettre sur une liste…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Duplicate the segment</source>
        <translation>Dupliquer le segment</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Archive the segment</source>
        <translation>Archiver le segment</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Bring the segment back</source>
        <translation>Désarchiver le segment</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Edit the campaign…</source>
        <translation>Modifier la campagne…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>End the campaign today</source>
        <translation>Terminer la campagne aujourd'hui</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Duplicate the campaign…</source>
        <translation>Dupliquer la campagne…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Print the campaign…</source>
        <translation>Imprimer la campagne…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Delete the campaign</source>
        <translation>Supprimer la campagne</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>New lead from the campaign…</source>
        <translation>Nouveau prospect de la campagne…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Move to another day…</source>
        <translation>Déplacer à un autre jour…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Edit the season…</source>
        <translation>Modifier la saison…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Calendar: month</source>
        <translation>Calendrier : mois</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Calendar: 12 weeks</source>
        <translation>Calendrier : 12 semaines</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Calendar: earlier</source>
        <translation>Calendrier : plus tôt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Calendar: later</source>
        <translation>Calendrier : plus tard</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Calendar: today</source>
        <translation>Calendrier : aujourd'hui</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <source>Save the vision</source>
        <translation>Enregistrer la vision</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Print the vision…</source>
        <translation>Imprimer la vision…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Look at the chosen version</source>
        <translation>Voir la version choisie</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Take a version as the new draft</source>
        <translation>Prendre une version comme nouveau brouillon</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>{name} and {firm} are filled in</source>
        <translation>{name} et {firm} sont remplis</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>Write the subject: what it is about.</source>
        <translation>Écrivez l'objet : de quoi il s'agit.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>Write the words first.</source>
        <translation>Écrivez d'abord le texte.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>“{text}” does not move labels: write millimetres from −5 to 5.</source>
        <translation>« {text} » ne déplace pas des étiquettes : écrivez des millimètres de −5 à 5.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>open in the mail program</source>
        <translation>ouvrir dans la messagerie</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>save as a file (.eml)</source>
        <translation>enregistrer en fichier (.eml)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>Draft</source>
        <translation>Préparer</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>Draft an e-mail</source>
        <translation>Préparer un e-mail</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>Draft e-mail</source>
        <translation>Préparer un e-mail</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>No mail program opened: save the draft as a file instead.</source>
        <translation>Aucune messagerie ne s'est ouverte : enregistrez plutôt le brouillon en fichier.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>Write letters</source>
        <translation>Écrire des lettres</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>my own</source>
        <translation>mes mots</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>Dear {name},

%s

{firm}</source>
        <translation>Bonjour {name},

%s

{firm}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>Nothing was saved: no name was chosen.</source>
        <translation>Rien n'a été enregistré : aucun nom n'a été choisi.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>Choose one or more leads in the list first.</source>
        <translation>Choisissez d'abord un ou plusieurs prospects dans la liste.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>Place and day</source>
        <translation>Lieu et jour</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>First free label: row</source>
        <translation>Première étiquette libre : ligne</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>First free label: column</source>
        <translation>Première étiquette libre : colonne</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>Move to the right by (mm)</source>
        <translation>Décaler à droite de (mm)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>Move down by (mm)</source>
        <translation>Décaler vers le bas de (mm)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>Draw the edges, for a test on plain paper</source>
        <translation>Tracer les bords, pour un essai sur papier ordinaire</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>These go out now: note it with each lead</source>
        <translation>Elles partent maintenant : le noter sur chaque prospect</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>{} drafts are saved, from {} to {}.</source>
        <translation>{} brouillons sont enregistrés, de {} à {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>{} of {} can be written to</source>
        <translation>on peut écrire à {} sur {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>Save {} drafts…</source>
        <translation>Enregistrer {} brouillons…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>Address labels, 3 × 8</source>
        <translation>Étiquettes d'adresse, 3 × 8</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>Words of</source>
        <translation>Mots de</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>two leads of one person share one: {} in all</source>
        <translation>deux prospects d'une même personne en partagent une : {} en tout</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>{} more cannot</source>
        <translation>{} de plus non</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>The draft</source>
        <translation>Le brouillon</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <source>No campaign runs today. Plan the next one under Campaigns: Alt+3.</source>
        <translation>Aucune campagne n'est en cours aujourd'hui. Planifiez la prochaine dans Campagnes : Alt+3.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <source>Write down the last person who asked you for something: a name and what they want are enough.</source>
        <translation>Notez la dernière personne qui vous a demandé quelque chose : un nom et ce qu'elle veut suffisent.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <source>Handed over</source>
        <translation>Transmis</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <source>Return on campaigns</source>
        <translation>Rendement des campagnes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <source>Running campaigns</source>
        <translation>Campagnes en cours</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <source>Who asked you last?</source>
        <translation>Qui vous a demandé en dernier ?</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <source>Ctrl+N. You have them in a list already? Ctrl+I takes it in.</source>
        <translation>Ctrl+N. Vous les avez déjà dans une liste ? Ctrl+I l'importe.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <source>Won</source>
        <comment>the money of a campaign</comment>
        <translation>Gagné</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <source>spend {} of {}</source>
        <translation>dépenses {} sur {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <source>needs your margin and what was spent</source>
        <translation>il faut votre marge et les dépenses</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <source>{:+d} on {}</source>
        <translation>{:+d} face à {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <source>{} came with an import</source>
        <translation>arrivés par un import : {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <source>{} accepted</source>
        <translation>{} acceptés</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <source>{} back</source>
        <translation>{} refusés</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <source>spend {}</source>
        <translation>dépenses {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <source>margin {} %, 12 months</source>
        <translation>marge {} %, 12 mois</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/places.py"/>
        <source>The month counts leads and money by these kinds. Paid: you pay to be seen there. Owned: it is yours, such as a website. Earned: others speak of you, such as the press.</source>
        <translation>Le mois compte les prospects et l'argent selon ces types. Payant : vous payez pour y être vu. En propre : il est à vous, comme un site web. Acquis : d'autres parlent de vous, comme la presse.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/places.py"/>
        <source>All are archived.</source>
        <translation>Tous sont archivés.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/places.py"/>
        <source>Where we meet people</source>
        <translation>Où nous rencontrons les gens</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/places.py"/>
        <source>Show archived ones, too</source>
        <translation>Afficher aussi les archivés</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/places.py"/>
        <source>Edit the place</source>
        <translation>Modifier le lieu</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/places.py"/>
        <source>Bring the place back</source>
        <translation>Désarchiver le lieu</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/places.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>Bring back</source>
        <translation>Désarchiver</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/places.py"/>
        <source>{}, archived</source>
        <translation>{}, archivé</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/referrals.py"/>
        <source>Nobody was named yet. When work is done, ask who else might need you: the panel reminds you.</source>
        <translation>Personne n'a encore été nommé. Quand un travail est terminé, demandez qui d'autre peut avoir besoin de vous : le panneau vous le rappelle.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/referrals.py"/>
        <source>Who referred whom</source>
        <translation>Qui a recommandé qui</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/referrals.py"/>
        <source>Mark as thanked…</source>
        <translation>Noter le remerciement…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/referrals.py"/>
        <source>1 name</source>
        <translation>1 nom</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/referrals.py"/>
        <source>all thanked for</source>
        <translation>tous remerciés</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/referrals.py"/>
        <source>Referred</source>
        <translation>Recommandé</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/referrals.py"/>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/referrals.py"/>
        <source>Names given</source>
        <translation>Noms donnés</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/referrals.py"/>
        <source>Thanked</source>
        <translation>Remercié</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/referrals.py"/>
        <source>With what</source>
        <translation>Avec quoi</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/referrals.py"/>
        <source>{:,} names</source>
        <translation>{:,} noms</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/referrals.py"/>
        <source>a call, a card, a bottle of wine</source>
        <translation>un appel, une carte, une bouteille de vin</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/referrals.py"/>
        <source>the first {:,} show</source>
        <translation>les {:,} premiers sont affichés</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/referrals.py"/>
        <source>Thanks to {}</source>
        <translation>Merci à {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/referrals.py"/>
        <source>{:,} not thanked for</source>
        <translation>{:,} à remercier</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/referrals.py"/>
        <source>for naming {}</source>
        <translation>pour avoir nommé {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/ripening.py"/>
        <source>this week</source>
        <translation>cette semaine</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/ripening.py"/>
        <source>this month</source>
        <translation>ce mois-ci</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/ripening.py"/>
        <source>3 months</source>
        <translation>3 mois</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/ripening.py"/>
        <source>6 months</source>
        <translation>6 mois</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/ripening.py"/>
        <source>12 months</source>
        <translation>12 mois</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/ripening.py"/>
        <source>{:,} kept in touch may be written to now</source>
        <translation>On peut écrire maintenant à {:,} contacts gardés</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/ripening.py"/>
        <source>{:,} more by the end of this week</source>
        <translation>{:,} de plus d'ici la fin de la semaine</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/ripening.py"/>
        <source>{:,} more by the end of this month</source>
        <translation>{:,} de plus d'ici la fin du mois</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/ripening.py"/>
        <source>{:,} more within 3 months</source>
        <translation>{:,} de plus sous 3 mois</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/ripening.py"/>
        <source>{:,} more within 6 months</source>
        <translation>{:,} de plus sous 6 mois</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/ripening.py"/>
        <source>{:,} more within 12 months</source>
        <translation>{:,} de plus sous 12 mois</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/ripening.py"/>
        <source>{:,} came back from Sales and may go again</source>
        <translation>{:,} renvoyés par les Ventes peuvent repartir</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/ripening.py"/>
        <source>{:,} now</source>
        <translation>{:,} maintenant</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/scoring.py"/>
        <source>The points of every rule that applies are added up. Sales sees them only after it has decided.</source>
        <translation>Les points de toutes les règles qui s'appliquent s'additionnent. Les Ventes ne les voient qu'après avoir décidé.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/scoring.py"/>
        <source>No rule is written down. Add the first: what makes a lead promising?</source>
        <translation>Aucune règle n'est notée. Ajoutez la première : qu'est-ce qui rend un prospect prometteur ?</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/scoring.py"/>
        <source>“{text}” is not a number of points: write it like 20 or -15.</source>
        <translation>« {text} » n'est pas un nombre de points : écrivez-le comme 20 ou -15.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/scoring.py"/>
        <source>Rules for the score</source>
        <translation>Règles du score</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/scoring.py"/>
        <source>Points and why</source>
        <translation>Points et pourquoi</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/scoring.py"/>
        <source>Applies when</source>
        <translation>S'applique quand</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/scoring.py"/>
        <source>+20 or -15</source>
        <translation>+20 ou -15</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/scoring.py"/>
        <source>For what, in words</source>
        <translation>Pour quoi, en mots</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/scoring.py"/>
        <source>Which one</source>
        <translation>Laquelle</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/scoring.py"/>
        <source>words, a name, days, or: referral</source>
        <translation>mots, un nom, des jours, ou : recommandation</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/scoring.py"/>
        <source>Edit rule</source>
        <translation>Modifier la règle</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_form.py"/>
        <source>Such as: landlords in the old town</source>
        <translation>Par exemple : propriétaires de la vieille ville</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_form.py"/>
        <source>Leave this condition out</source>
        <translation>Enlever cette condition</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_form.py"/>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_form.py"/>
        <source>All of these</source>
        <translation>Toutes ces conditions</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_form.py"/>
        <source>&amp;Add a condition</source>
        <translation>&amp;Ajouter une condition</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_form.py"/>
        <source>And at least one of these</source>
        <translation>Et au moins une de ces conditions</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_form.py"/>
        <source>Add an a&amp;lternative</source>
        <translation>Ajouter une a&amp;lternative</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_form.py"/>
        <source>How many people</source>
        <translation>Combien de personnes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_form.py"/>
        <source>Condition {}: what</source>
        <translation>Condition {} : quoi</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_form.py"/>
        <source>Condition {}: how</source>
        <translation>Condition {} : comment</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_form.py"/>
        <source>Condition {}: compared with</source>
        <translation>Condition {} : comparée à</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_form.py"/>
        <source>Leave out condition {}</source>
        <translation>Enlever la condition {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_form.py"/>
        <source>Everyone: {}</source>
        <translation>Tout le monde : {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_people.py"/>
        <source>Those found</source>
        <translation>Trouvés</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_people.py"/>
        <source>Space ticks a name.</source>
        <translation>Espace coche un nom.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_people.py"/>
        <source>Tick at least one name.</source>
        <translation>Cochez au moins un nom.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_people.py"/>
        <source>Name, organisation or town, then Down</source>
        <translation>Nom, organisation ou ville, puis ↓</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_people.py"/>
        <source>{:,} ticked</source>
        <translation>{:,} cochés</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_record.py"/>
        <source>Nobody is described yet. Say who they are: Ctrl+Shift+J.</source>
        <translation>Personne n'est encore décrit. Dites qui ils sont : Ctrl+Maj+J.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_record.py"/>
        <source>Who is in it</source>
        <translation>Qui en fait partie</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_record.py"/>
        <source>The people</source>
        <translation>Les personnes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_record.py"/>
        <source>made by hand</source>
        <translation>faite à la main</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_record.py"/>
        <source>Nobody is on the list yet. Add people with Ctrl+J.</source>
        <translation>Personne n'est encore sur la liste. Ajoutez des personnes avec Ctrl+J.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_record.py"/>
        <source>Nobody in the address book is like this yet.</source>
        <translation>Personne dans le carnet d'adresses n'est encore ainsi.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_record.py"/>
        <source>Add people…</source>
        <translation>Ajouter des personnes…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_record.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>Left out</source>
        <translation>Écartées</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_record.py"/>
        <source>archived</source>
        <translation>archivé</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_record.py"/>
        <source>Nobody of them is left out.</source>
        <translation>Aucune n'est écartée.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>by hand</source>
        <translation>à la main</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>filter</source>
        <translation>filtre</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>only a name</source>
        <translation>seulement un nom</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>Filter by name  (Ctrl+F)</source>
        <translation>Filtrer par nom  (Ctrl+F)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>Nothing is archived.</source>
        <translation>Rien n'est archivé.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>Who they are…</source>
        <translation>Qui ils sont…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>Edit the filter</source>
        <translation>Modifier le filtre</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>Rename the list</source>
        <translation>Renommer la liste</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>Add people</source>
        <translation>Ajouter des personnes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>Add to a list</source>
        <translation>Ajouter à une liste</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>Put 1 person on a list</source>
        <translation>Mettre 1 personne sur une liste</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>Put {:,} people on a list</source>
        <translation>Mettre {:,} personnes sur une liste</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>New list</source>
        <translation>Nouvelle liste</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>Make the list</source>
        <translation>Créer la liste</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>{:,} segments</source>
        <translation>{:,} segments</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>1 segment</source>
        <translation>1 segment</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>No segment has this name.</source>
        <translation>Aucun segment ne s'appelle ainsi.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>No segment is here yet. Say whom you want to meet: New segment, Ctrl+Shift+G.</source>
        <translation>Aucun segment encore. Dites qui vous voulez rencontrer : Nouveau segment, Ctrl+Maj+G.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>{}: who they are</source>
        <translation>{} : qui ils sont</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>Add people to “{}”</source>
        <translation>Ajouter des personnes à « {} »</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>In use</source>
        <translation>Utilisés</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>New list…</source>
        <translation>Nouvelle liste…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_fields.py"/>
        <source>Sales sees: name, ways to reach them, need, place, when they want it, the last contacts. The score and your guess stay covered until they answer.</source>
        <translation>Les Ventes voient : nom, moyens de contact, besoin, localité, délai voulu, derniers contacts. Le score et votre estimation restent cachés jusqu'à la réponse.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_fields.py"/>
        <source>The exact words they saw</source>
        <translation>Les mots exacts qu'ils ont vus</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_fields.py"/>
        <source>No promise was made</source>
        <translation>Aucune promesse n'a été faite</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_fields.py"/>
        <source>Empty: to each what the words promised that brought it</source>
        <translation>Vide : à chacun ce que promettaient les mots qui l'ont amené</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_fields.py"/>
        <source>No promise was made to those without one</source>
        <translation>Aucune promesse n'a été faite à ceux qui n'en ont pas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_fields.py"/>
        <source>What we promised</source>
        <translation>Ce que nous avons promis</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_fields.py"/>
        <source>Suggested first action</source>
        <translation>Première action proposée</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_fields.py"/>
        <source>Chance, in %</source>
        <translation>Chances, en %</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_fields.py"/>
        <source>Nobody knows where they met us</source>
        <translation>Personne ne sait où il nous a connus</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_fields.py"/>
        <source>It is another need of theirs</source>
        <translation>C'est un autre besoin de ce prospect</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_fields.py"/>
        <source>Why all the same</source>
        <translation>Pourquoi quand même</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_fields.py"/>
        <source>The queue is full</source>
        <translation>La file est pleine</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_fields.py"/>
        <source>Value, about</source>
        <translation>Valeur, environ</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_several.py"/>
        <source>1 lead went to Sales.</source>
        <translation>1 prospect est allé aux Ventes.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_several.py"/>
        <source>{:,} leads went to Sales.</source>
        <translation>{:,} prospects sont allés aux Ventes.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_several.py"/>
        <source>Who is ready, and who is not</source>
        <translation>Qui est prêt, et qui ne l'est pas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_several.py"/>
        <source>{} went to Sales, {} stayed. Of these, {} are ready</source>
        <translation>{} transmis aux Ventes, {} restés. Parmi eux, {} sont prêts</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_several.py"/>
        <location filename="../../desktop/twohats/marketing/ui/send_sheet.py"/>
        <source>Send and go  (Ctrl+Enter)</source>
        <translation>Transmettre et suivre  (Ctrl+Entrée)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_several.py"/>
        <source>Send those that are ready</source>
        <translation>Transmettre les prêts</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_several.py"/>
        <source>{} of {} are ready</source>
        <translation>{} sur {} sont prêts</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_several.py"/>
        <source>Send {} leads to Sales</source>
        <translation>Transmettre {} prospects aux Ventes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_several.py"/>
        <source>{} of {} leads went to Sales; the others stay as they were.</source>
        <translation>{} prospects sur {} sont allés aux Ventes ; les autres restent comme ils étaient.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_several.py"/>
        <source>and {} more</source>
        <translation>et {} de plus</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_sheet.py"/>
        <source>Not ready to send: {missing}, and {more} more.</source>
        <translation>Pas prêt à transmettre : {missing}, et {more} de plus.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_sheet.py"/>
        <source>✓</source>
        <translation>✓</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_sheet.py"/>
        <source>○</source>
        <translation>○</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_sheet.py"/>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_sheet.py"/>
        <source>Fill in</source>
        <translation>Remplir</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_sheet.py"/>
        <source>Send</source>
        <translation>Transmettre</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_sheet.py"/>
        <source>Send {} to Sales</source>
        <translation>Transmettre {} aux Ventes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_sheet.py"/>
        <source>Write…</source>
        <translation>Écrire…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_sheet.py"/>
        <source>It is time</source>
        <translation>C'est le moment</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <source>Who we want to be for our customers, and how they will notice. Ctrl+Shift+V gives it to Sales.</source>
        <translation>Qui nous voulons être pour nos clients, et comment ils le remarqueront. Ctrl+Maj+V la donne aux Ventes.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <source>Each published version stays here.</source>
        <translation>Chaque version publiée reste ici.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <source>Write the vision down first, then print it.</source>
        <translation>Notez d'abord la vision, puis imprimez-la.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <location filename="../../desktop/twohats/marketing/ui/vision_version.py"/>
        <source>In two sentences</source>
        <translation>En deux phrases</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <source>The vision in two sentences</source>
        <translation>La vision en deux phrases</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <source>The year of the goals</source>
        <translation>L'année des buts</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <source>Goals of the year</source>
        <translation>Buts de l'année</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <source>A few lines, each with its number.</source>
        <translation>Quelques lignes, chacune avec son chiffre.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <location filename="../../desktop/twohats/marketing/ui/vision_version.py"/>
        <source>published</source>
        <translation>publiée</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <source>{} of {} sentences</source>
        <translation>{} phrases sur {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <source>{} sentences, {} fit</source>
        <translation>{} phrases, {} tiennent</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <source>First words</source>
        <translation>Début</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <source>Not saved yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <source>Draft of {}</source>
        <translation>Brouillon du {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <source>Vision {}, version {}.pdf</source>
        <translation>Vision {}, version {}.pdf</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <source>Keep the draft</source>
        <translation>Garder le brouillon</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <source>replaced {}</source>
        <comment>a version</comment>
        <translation>remplacée {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <source>Version {} · with Sales since {}</source>
        <translation>Version {} · publiée : {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <source>Sales reads version {}</source>
        <translation>Les Ventes lisent la version {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <source>Sales reads one of {}</source>
        <translation>Version lue par les Ventes : {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <source>Take up a version</source>
        <translation>Reprendre une version</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision_editors.py"/>
        <source>A segment</source>
        <translation>Un segment</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision_editors.py"/>
        <source>How we would know</source>
        <translation>Signe de réussite</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision_editors.py"/>
        <source>Bet {}</source>
        <translation>Pari {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision_editors.py"/>
        <source>Bet {}: for whom</source>
        <translation>Pari {} : pour qui</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision_editors.py"/>
        <source>Bet {}: what we offer</source>
        <translation>Pari {} : notre prestation</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision_editors.py"/>
        <source>Bet {}: by when</source>
        <translation>Pari {} : pour quand</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision_editors.py"/>
        <source>Bet {}: how we would know</source>
        <translation>Pari {} : comment le savoir</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision_version.py"/>
        <source>Take as the new draft</source>
        <translation>Prendre comme brouillon</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision_version.py"/>
        <source>replaced</source>
        <comment>a version</comment>
        <translation>remplacée</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision_version.py"/>
        <source>Replaced</source>
        <translation>Remplacée</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision_version.py"/>
        <source>For whom?</source>
        <translation>Pour qui ?</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision_version.py"/>
        <source>We’ll know by</source>
        <translation>Signe de réussite</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/wing.py"/>
        <source>Overview</source>
        <translation>Vue d'ensemble</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/wing.py"/>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/wing.py"/>
        <source>&amp;Lead</source>
        <translation>P&amp;rospect</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/wing.py"/>
        <source>&amp;Segment</source>
        <translation>&amp;Segment</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/wing.py"/>
        <source>&amp;Campaign</source>
        <translation>&amp;Campagne</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/wing.py"/>
        <source>C&amp;alendar</source>
        <translation>Cale&amp;ndrier</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/wing.py"/>
        <source>Vis&amp;ion</source>
        <translation>&amp;Vision</translation>
    </message>
</context>
<context>
    <name>month</name>
    <message>
        <location filename="../../desktop/twohats/month/identities.py"/>
        <source>{}: what was frozen when the month was closed was altered afterwards.</source>
        <translation>{} : ce qui a été figé à la clôture du mois a été modifié ensuite.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/identities.py"/>
        <source>{}: the channels and the unattributed do not add up to the revenue.</source>
        <translation>{} : les canaux et le non attribué ne donnent pas le chiffre d'affaires.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/identities.py"/>
        <source>{}: the kinds of channels do not add up to the revenue.</source>
        <translation>{} : les types de canaux ne donnent pas le chiffre d'affaires.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/identities.py"/>
        <source>{}: new, repeat and unknown do not add up to the revenue.</source>
        <translation>{} : nouveaux, fidèles et inconnus ne donnent pas le chiffre d'affaires.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/identities.py"/>
        <source>{}: the weeks do not add up to the month.</source>
        <translation>{} : les semaines ne donnent pas le mois.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/identities.py"/>
        <source>{}: opening and sent handoffs are not those decided and still waiting.</source>
        <translation>{} : relais du début et transmis ne donnent pas ceux décidés et encore en attente.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/operations/closing.py"/>
        <source>Something else was agreed meanwhile: look again.</source>
        <translation>Autre chose a été convenu entre-temps : regardez de nouveau.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/operations/closing.py"/>
        <source>{month} is not closed.</source>
        <translation>Mois pas clôturé : {month}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/operations/closing.py"/>
        <source>Say why the month is reopened: it leaves a trace.</source>
        <translation>Dites pourquoi le mois est rouvert : cela laisse une trace.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/operations/closing.py"/>
        <source>{month} is closed. Reopen it to change it.</source>
        <translation>Mois clôturé : {month}. Rouvrez-le pour le changer.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/bank.py"/>
        <source>Orders in hand: what was agreed and not sold yet. Booked work: these orders over their planned days. In sight: booked work + open deals × their chance + leads that ripen × what one brings. Net, in {currency}.</source>
        <translation>Commandes en cours : ce qui est convenu et pas encore vendu. Travail planifié : ces commandes réparties sur leurs jours prévus. En vue : travail planifié + affaires ouvertes × leurs chances + prospects qui mûrissent × ce que l'un rapporte. HT, en {currency}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/bank.py"/>
        <source>The next three months</source>
        <translation>Les trois prochains mois</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/bank.py"/>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>{} brought {}</source>
        <translation>Rapporté en {} : {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/bank.py"/>
        <source>{}; orders of {} are in hand.</source>
        <translation>{} ; des commandes de {} sont en cours.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/bank.py"/>
        <source>{} orders</source>
        <translation>{} commandes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/bank.py"/>
        <source>Revenue of twelve months</source>
        <translation>CA de douze mois</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/bank.py"/>
        <source>In short</source>
        <translation>En bref</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/bank.py"/>
        <source>, the year so far {}</source>
        <translation>, l'année à ce jour {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/bank.py"/>
        <source>{}; no order is in hand.</source>
        <translation>{} ; aucune commande n'est en cours.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/bank.py"/>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <location filename="../../desktop/twohats/month/pages/wall.py"/>
        <source>of {}</source>
        <translation>sur {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/bank.py"/>
        <source>Revenue, year to date</source>
        <translation>CA, année à ce jour</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/bank.py"/>
        <source>Orders in hand</source>
        <translation>Commandes en cours</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/bank.py"/>
        <source>In sight, next three months</source>
        <translation>En vue, trois prochains mois</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/bank.py"/>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Expected</source>
        <translation>Clôture</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/bank.py"/>
        <source>The largest open deals</source>
        <translation>Les plus grandes affaires ouvertes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/bank.py"/>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>bar: revenue, line: target</source>
        <translation>barre : CA, ligne : objectif</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/bank.py"/>
        <source>{} not sold in full</source>
        <translation>{} pas vendues en entier</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/bank.py"/>
        <source>Nothing was sold, and no target is set.</source>
        <translation>Rien n'a été vendu, et aucun objectif n'est fixé.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/bank.py"/>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>Nothing is in sight yet, and no target is set.</source>
        <translation>Rien n'est encore en vue, et aucun objectif n'est fixé.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/documents.py"/>
        <source>Order, net</source>
        <translation>Commande, HT</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/documents.py"/>
        <source>Sale, net</source>
        <translation>Vente, HT</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/documents.py"/>
        <source>In other money</source>
        <translation>En devise</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/documents.py"/>
        <source>Takes back</source>
        <translation>Annule</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/documents.py"/>
        <source>order</source>
        <comment>kind of document</comment>
        <translation>commande</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/documents.py"/>
        <source>sale</source>
        <comment>kind of document</comment>
        <translation>vente</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/documents.py"/>
        <source>proposed</source>
        <comment>kind of document</comment>
        <translation>proposée</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/documents.py"/>
        <source>credit</source>
        <comment>kind of document</comment>
        <translation>avoir</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/documents.py"/>
        <source>taken back</source>
        <comment>kind of document</comment>
        <translation>annulée</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/documents.py"/>
        <source>These are not invoices. Net of tax, in {currency}; other money at the rate of its day. A sale counts on its day, an order when it was agreed: the two are not to be added. Where no document was written down, there is a dash.</source>
        <translation>Ce ne sont pas des factures. HT, en {currency} ; les autres monnaies au taux de leur jour. Une vente compte à son jour, une commande au jour de l'accord : les deux ne s'additionnent pas. Sans document noté, il y a un tiret.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/documents.py"/>
        <source>The month was closed with {}: what differs was corrected afterwards.</source>
        <translation>Le mois a été clôturé avec {} : ce qui diffère a été corrigé ensuite.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/documents.py"/>
        <source>The quarter was closed with {}: what differs was corrected afterwards.</source>
        <translation>Le trimestre a été clôturé avec {} : ce qui diffère a été corrigé ensuite.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/documents.py"/>
        <source>The year was closed with {}: what differs was corrected afterwards.</source>
        <translation>L'année a été clôturée avec {} : ce qui diffère a été corrigé ensuite.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/documents.py"/>
        <source>{:,} orders</source>
        <translation>{:,} commandes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/documents.py"/>
        <source>Orders and sales</source>
        <translation>Commandes et ventes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/documents.py"/>
        <source>Not invoices</source>
        <translation>Pas des factures</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/documents.py"/>
        <source>Nothing was ordered or sold.</source>
        <translation>Rien n'a été commandé ni vendu.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/documents.py"/>
        <source>{} and {} by the number of their document. These are not invoices.</source>
        <translation>{} et {} par numéro de document. Ce ne sont pas des factures.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/documents.py"/>
        <source>{}, {}, not invoices</source>
        <translation>{}, {}, pas des factures</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>In time: within {hours} working hours. Accepted ÷ (accepted + rejected + waited too long), without wrong data. Today: revenue ÷ target of the quarter’s days so far. Imported leads and the fast lane are not in the queue.</source>
        <translation>À temps : sous {hours} heures ouvrées. Acceptés ÷ (acceptés + refusés + trop attendu), sans données erronées. Aujourd'hui : chiffre d'affaires ÷ objectif des jours du trimestre à ce jour. Les prospects importés et la voie rapide ne sont pas dans la file.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>From lead to sale: 1 day (median).</source>
        <translation>Du prospect à la vente : 1 jour (médiane).</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>From lead to sale: {:,} days (median).</source>
        <translation>Du prospect à la vente : {:,} jours (médiane).</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>no thin month in sight</source>
        <translation>aucun mois maigre en vue</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>first thin month {}</source>
        <translation>mois maigre : {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>The months after this quarter</source>
        <translation>Les mois après ce trimestre</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>Straight to Sales by the fast lane: {}.</source>
        <translation>Directement aux Ventes par la voie rapide : {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>How well it worked</source>
        <translation>Comment cela a marché</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>{} of {}, {} predicted</source>
        <translation>{} sur {}, {} prévus</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>Won, and predicted</source>
        <translation>Gagnés, et prévus</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <location filename="../../desktop/twohats/month/rules/report.py"/>
        <source>Handshake</source>
        <translation>Poignée de main</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>Between the two</source>
        <translation>Entre les deux</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>The last day to act {}.</source>
        <translation>Le dernier jour pour agir {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>{} · act by {}</source>
        <translation>{} · agir d'ici au {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>Waiting at the beginning</source>
        <translation>En attente au début</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>+ sent</source>
        <translation>+ transmis</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>− accepted</source>
        <translation>− acceptés</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>− rejected</source>
        <translation>− refusés</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>− withdrawn</source>
        <translation>− retirés</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>− waited too long</source>
        <translation>− trop attendu</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>Count</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>The queue</source>
        <translation>La file</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>Sent to answer</source>
        <translation>Avant la réponse</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>Sent to first contact</source>
        <translation>Avant 1er contact</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>Slowest tenth</source>
        <translation>10 % les plus lents</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>Of</source>
        <translation>Sur</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>How long it took</source>
        <translation>Le temps que cela a pris</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>Nothing was answered.</source>
        <translation>Aucun n'a reçu de réponse.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>Rejected</source>
        <translation>Refusés</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>Returned</source>
        <translation>Rendus</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>Why leads came back</source>
        <translation>Raisons des retours</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>None came back.</source>
        <translation>Aucun n'est revenu.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>First contact in time</source>
        <translation>Premier contact à temps</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>Given back later</source>
        <translation>Rendus plus tard</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>Accepted on the second try</source>
        <translation>Acceptés au second essai</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>Handoff bypassed</source>
        <translation>Relais sautés</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>in sight</source>
        <translation>en vue</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>Open deals × chance</source>
        <translation>Affaires ouvertes × chances</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>Leads that ripen</source>
        <translation>Prospects qui mûrissent</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>In sight</source>
        <translation>En vue</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>= still waiting</source>
        <translation>= encore en attente</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>Taken in with an import: {}.</source>
        <translation>Arrivés par un import : {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>Hats worn, about: Marketing {}, Sales {}.</source>
        <translation>Casquettes portées, environ : Marketing {}, Ventes {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>bar: in sight, line: target</source>
        <translation>barre : en vue, ligne : objectif</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>Agreed → did</source>
        <translation>Convenu → fait</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>{}: revenue ÷ target so far</source>
        <translation>{} : chiffre d'affaires ÷ objectif à ce jour</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>A sale counts for the channel of its handed-over lead, or else of its deal, or else as repeat if they bought before, or else as unattributed. First source: where they came from first. Return = (revenue, source known × margin − cost) ÷ cost.</source>
        <translation>Une vente compte sur le canal de son prospect transmis, sinon de son affaire, sinon client fidèle s'ils avaient déjà acheté, sinon non attribué. 1re source : d'où ils sont venus d'abord. Rendement = (chiffre d'affaires à source connue × marge − coût) ÷ coût.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>{} the month before</source>
        <translation>{} le mois d'avant</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>{} the quarter before</source>
        <translation>{} le trimestre d'avant</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>{} the year before</source>
        <translation>{} l'année d'avant</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>no budget</source>
        <translation>pas de budget</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>{} · {} a year before</source>
        <translation>{} · {} un an avant</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>Leads of twelve months</source>
        <translation>Prospects de douze mois</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>What it costs, and brings</source>
        <translation>Ce que cela coûte, et rapporte</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>Ahead</source>
        <translation>À venir</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source> · {} of work</source>
        <translation> · {} de travail</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>return {}</source>
        <translation>rendement {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>Revenue, source known</source>
        <translation>CA, source connue</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>Sent so far</source>
        <translation>Transmis à ce jour</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Won</source>
        <comment>how many</comment>
        <translation>Gagnées</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>Leads of</source>
        <translation>Prospects de</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>Sent</source>
        <comment>leads</comment>
        <translation>Transmis</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>First source</source>
        <translation>1re source</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>Where leads and money came from</source>
        <translation>D'où sont venus prospects et argent</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>By campaign</source>
        <translation>Par campagne</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>Right place, time, words, twelve months</source>
        <translation>Bon lieu, moment, mots, douze mois</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>Needs a first real conversation with its three marks.</source>
        <translation>Demande une première vraie conversation avec ses trois marques.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>Cost per lead that is ready</source>
        <translation>Coût par prospect prêt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>Cost per accepted lead</source>
        <translation>Coût par prospect accepté</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>Return</source>
        <translation>Rendement</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>Spent on campaigns for later</source>
        <translation>Dépensé pour plus tard</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>Keeping in touch with</source>
        <translation>Contacts gardés</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>may be sent now</source>
        <translation>transmissibles maintenant</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>ripe within 3 months</source>
        <translation>mûrs sous 3 mois</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>ripe within 6 months</source>
        <translation>mûrs sous 6 mois</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>ripe within 12 months</source>
        <translation>mûrs sous 12 mois</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>Keeping in touch</source>
        <translation>Avec qui le contact est gardé</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>Nobody yet.</source>
        <translation>Personne encore.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>over budget</source>
        <translation>budget dépassé</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>nothing was spent</source>
        <translation>rien n'a été dépensé</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>None, or another</source>
        <translation>Aucune, ou une autre</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>Thank those who sent people: {}.</source>
        <translation>Remerciez ceux qui ont envoyé quelqu'un : {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>Past their day to keep, change or stop: {}.</source>
        <translation>Jour de décision passé (garder, changer, arrêter) : {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>, and {} more</source>
        <translation>, et {} de plus</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>per ready {} · per accepted {}</source>
        <translation>par prêt {} · par accepté {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>leads by the month they came in</source>
        <translation>prospects par mois d'arrivée</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>In Marketing’s words</source>
        <translation>Dans les mots du Marketing</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>None came in.</source>
        <translation>Aucun n'est arrivé.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Net of tax, in {currency}; targets are set by month and spread over working days ({days} here). Won of closed: won ÷ (won + lost). Sure: what is sold, for later days too, and a chance of 80 % and more, in full; likely: amount × chance; at best: all that may close in the {forecast}. Enough: open deals ÷ what is missing.</source>
        <translation>HT, en {currency} ; les objectifs sont fixés par mois et répartis sur les jours ouvrés ({days} ici). Gagné sur clôturé : gagné ÷ (gagné + perdu). Sûr : le vendu, aussi pour des jours à venir, et des chances de 80 % et plus, en entier ; probable : montant × chances ; au mieux : tout ce qui peut se clôturer dans la période ({forecast}). Assez : affaires ouvertes ÷ ce qui manque.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <location filename="../../desktop/twohats/month/rules/periods.py"/>
        <source>quarter</source>
        <translation>trimestre</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <location filename="../../desktop/twohats/month/rules/periods.py"/>
        <source>year</source>
        <translation>année</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>nothing was closed</source>
        <translation>rien n'a été clôturé</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Twelve months: {}{}.</source>
        <translation>Douze mois : {}{}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>{} of {} without a next action</source>
        <translation>{} sur {} sans prochaine action</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Where the open deals stand</source>
        <translation>Où en sont les affaires ouvertes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Here and now</source>
        <translation>Ici et maintenant</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <location filename="../../desktop/twohats/month/pages/sales_went.py"/>
        <source>Won of closed</source>
        <translation>Gagné sur clôturé</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source> · pace {}</source>
        <translation> · rythme {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>orders of {} · </source>
        <translation>commandes de {} · </translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>too few to judge</source>
        <translation>trop peu pour juger</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Week by week against target</source>
        <translation>Semaines face à l'objectif</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Month by month against target</source>
        <translation>Mois face à l'objectif</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Ahead or behind so far</source>
        <translation>Écart à ce jour</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Needed a day</source>
        <translation>Nécessaire par jour</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Week {}</source>
        <translation>Semaine {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>, {} of {} on target</source>
        <translation>, {} sur {} à l'objectif</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>no open deal</source>
        <translation>aucune affaire ouverte</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Last year</source>
        <translation>L'an dernier</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Where the money came from</source>
        <translation>D'où est venu l'argent</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>What was lost, and why</source>
        <translation>Perdu, et pourquoi</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Nothing was lost.</source>
        <translation>Rien n'a été perdu.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>none</source>
        <comment>no next action</comment>
        <translation>aucune</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>none: decide today</source>
        <translation>aucune : décidez aujourd'hui</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Forecast, {}: likely</source>
        <translation>Probable, {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>sure {} · at best {}</source>
        <translation>sûr {} · au mieux {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Year so far</source>
        <translation>Année à ce jour</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>{} slipped ({})</source>
        <translation>{} repoussées ({})</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>{} asleep</source>
        <translation>{} en sommeil</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>{} without a date</source>
        <translation>{} sans date</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>{} taken in, their stage then is not known</source>
        <translation>{} importées, leur étape d'alors n'est pas connue</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>won since</source>
        <translation>gagnée depuis</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>lost since</source>
        <translation>perdue depuis</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Five deals to look at</source>
        <translation>Cinq affaires à regarder</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Needs a target to be set beside. {}</source>
        <translation>Demande un objectif à mettre à côté. {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Won, then cancelled: {}.</source>
        <translation>Gagnées, puis annulées : {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Twelve months: {}.</source>
        <translation>Douze mois : {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Five deals to look at, as on {}</source>
        <translation>Cinq affaires à regarder, au {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>{} {} on {}</source>
        <translation>{} {} le {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Why, in the owner’s words</source>
        <translation>Pourquoi, selon le dirigeant</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>No sale, and no target is set.</source>
        <translation>Aucune vente, et aucun objectif n'est fixé.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Equals the revenue on the Marketing page.</source>
        <translation>Égal au chiffre d'affaires de la page Marketing.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Corrected in closed months: {}{}.</source>
        <translation>Corrigé dans des mois clôturés : {}{}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales_went.py"/>
        <source>How sales went</source>
        <translation>Comment les ventes ont marché</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales_went.py"/>
        <source>{} × what is missing</source>
        <translation>{} × ce qui manque</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales_went.py"/>
        <source>Median sale</source>
        <translation>Vente médiane</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales_went.py"/>
        <source>Orders won</source>
        <translation>Commandes gagnées</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales_went.py"/>
        <source>… by value</source>
        <translation>… en valeur</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales_went.py"/>
        <source>Median days to close</source>
        <translation>Délai médian, jours</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales_went.py"/>
        <source>Follow-ups kept</source>
        <translation>Relances tenues</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales_went.py"/>
        <source>Enough in the pipeline?</source>
        <translation>Pipeline suffisant ?</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales_went.py"/>
        <source>Sold to new customers</source>
        <translation>Nouveaux clients</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales_went.py"/>
        <source>Bought before</source>
        <comment>revenue</comment>
        <translation>Clients fidèles</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales_went.py"/>
        <source>Nobody known</source>
        <translation>Personne de connu</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales_went.py"/>
        <source>Quotes sent</source>
        <translation>Devis envoyés</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales_went.py"/>
        <source>Quotes won</source>
        <translation>Devis gagnés</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales_went.py"/>
        <source>Quotes waiting</source>
        <translation>Devis en attente</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales_went.py"/>
        <source>Quotes expired</source>
        <translation>Devis hors délai</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/wall.py"/>
        <source>In sight: work booked for the month, what open deals may bring (amount × chance), and leads that ripen, at the firm’s own rates.</source>
        <translation>En vue : le travail planifié du mois, ce que les affaires ouvertes peuvent rapporter (montant × chances) et les prospects qui mûrissent, aux taux de l'entreprise.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/wall.py"/>
        <source>Where do we go? The vision is not published yet.</source>
        <translation>Où allons-nous ? La vision n'est pas encore publiée.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/wall.py"/>
        <source>Where we go</source>
        <translation>Où nous allons</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/wall.py"/>
        <source>{}, for the wall</source>
        <translation>{}, pour le mur</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/wall.py"/>
        <source>The next three months, in sight</source>
        <translation>Les trois prochains mois, en vue</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/wall.py"/>
        <location filename="../../desktop/twohats/month/pages/words.py"/>
        <source>Three actions</source>
        <translation>Trois actions</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/words.py"/>
        <source>Revenue, month</source>
        <translation>CA, mois</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/words.py"/>
        <source>Revenue, quarter</source>
        <translation>CA, trimestre</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/words.py"/>
        <source>Revenue, year</source>
        <translation>CA, année</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/words.py"/>
        <source>, and 1 more figure</source>
        <translation>, et 1 autre indicateur</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/words.py"/>
        <source>, and {:,} more figures</source>
        <translation>, et {:,} autres indicateurs</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/words.py"/>
        <source>As of {} · agreement v{}{}{}</source>
        <translation>État au {} · accord v{}{}{}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/words.py"/>
        <source>Not enough to say.</source>
        <translation>Pas assez pour le dire.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/words.py"/>
        <source> · history {}…{}</source>
        <translation> · historique {}…{}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/words.py"/>
        <source> · closed {}</source>
        <translation> · clôturé {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/words.py"/>
        <source> · a person was erased {}</source>
        <translation> · une personne a été effacée {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/words.py"/>
        <source> · changed since they were closed: {}</source>
        <translation> · changé depuis la clôture : {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/words.py"/>
        <source>needs {}</source>
        <translation>demande {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/words.py"/>
        <source>Figure</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/words.py"/>
        <source>Twelve months</source>
        <translation>Douze mois</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/words.py"/>
        <source>Not yet: {}{}.</source>
        <translation>Pas encore : {}{}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/printing.py"/>
        <location filename="../../desktop/twohats/month/ui/report_dialog.py"/>
        <source>Choose at least one page.</source>
        <translation>Choisissez au moins une page.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/figures/sales.py"/>
        <location filename="../../desktop/twohats/month/ui/forms.py"/>
        <source>not said</source>
        <translation>pas dit</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/meeting.py"/>
        <source>Three actions at most: what matters less can wait.</source>
        <translation>Trois actions au plus : ce qui compte moins peut attendre.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/meeting.py"/>
        <source>An answer takes 500 characters at most, so that it fits its page.</source>
        <translation>Une réponse a 500 caractères au plus, pour tenir sur sa page.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/meeting.py"/>
        <source>Say done, partly or not done.</source>
        <translation>Dites fait, en partie ou pas fait.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/meeting.py"/>
        <source>{month} is not over yet: it can be closed from its end on.</source>
        <translation>Mois pas encore fini : {month}. Il peut être clôturé dès sa fin.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/needs.py"/>
        <source>{} {}; you have {}</source>
        <translation>{} {} ; vous en avez {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/needs.py"/>
        <source>closed deals with a prediction</source>
        <translation>affaires clôturées avec une prévision</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/needs.py"/>
        <source>closed deals with a promise</source>
        <translation>affaires clôturées avec une promesse</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/needs.py"/>
        <source>answered leads</source>
        <translation>prospects avec réponse</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/needs.py"/>
        <source>accepted leads</source>
        <translation>prospects acceptés</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/needs.py"/>
        <source>answered leads that were sent again</source>
        <translation>prospects avec réponse, transmis de nouveau</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/needs.py"/>
        <source>leads sent or phoned in</source>
        <translation>prospects transmis ou venus par téléphone</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/needs.py"/>
        <source>deals from campaigns</source>
        <translation>affaires issues de campagnes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/needs.py"/>
        <source>closed deals</source>
        <translation>affaires clôturées</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/needs.py"/>
        <source>follow-ups due</source>
        <translation>relances à faire</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/needs.py"/>
        <source>an answered lead</source>
        <translation>un prospect avec réponse</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/needs.py"/>
        <source>a lead that was called or written to</source>
        <translation>un prospect appelé ou à qui l'on a écrit</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/needs.py"/>
        <source>a target for the quarter</source>
        <translation>un objectif pour le trimestre</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/needs.py"/>
        <source>a target for the months after the quarter</source>
        <translation>un objectif pour les mois après le trimestre</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/needs.py"/>
        <source>a target for the month</source>
        <translation>un objectif pour le mois</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/needs.py"/>
        <source>a sale in the month</source>
        <translation>une vente dans le mois</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/needs.py"/>
        <source>a won deal that says when it was opened</source>
        <translation>une affaire gagnée qui dit quand elle a été ouverte</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/needs.py"/>
        <source>a campaign with a budget, a first and a last day</source>
        <translation>une campagne avec un budget, un premier et un dernier jour</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/needs.py"/>
        <source>a margin in the profile</source>
        <translation>une marge dans le profil</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/needs.py"/>
        <source>money spent in the month</source>
        <translation>de l'argent dépensé dans le mois</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/needs.py"/>
        <source>leads that became deals won</source>
        <translation>prospects devenus des affaires gagnées</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/periods.py"/>
        <source>month</source>
        <translation>mois</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/periods.py"/>
        <source>“{text}” is not a quarter; write it like 2026-Q4.</source>
        <translation>« {text} » n'est pas un trimestre ; écrivez-le comme 2026-Q4.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/periods.py"/>
        <source>“{text}” is not a year; write it like 2026.</source>
        <translation>« {text} » n'est pas une année ; écrivez-la comme 2026.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/report.py"/>
        <source>folder</source>
        <translation>classeur</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/report.py"/>
        <source>bank</source>
        <translation>banque</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/report.py"/>
        <source>tax adviser</source>
        <translation>comptable</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>second</source>
        <translation>deuxième</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>third</source>
        <translation>troisième</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>fourth</source>
        <translation>quatrième</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>fifth</source>
        <translation>cinquième</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>sixth</source>
        <translation>sixième</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>seventh</source>
        <translation>septième</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>eighth</source>
        <translation>huitième</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>ninth</source>
        <translation>neuvième</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>tenth</source>
        <translation>dixième</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>eleventh</source>
        <translation>onzième</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>twelfth</source>
        <translation>douzième</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>By {day} the month stands at {percent} % of its target</source>
        <translation>Au {day}, le mois est à {percent} % de son objectif</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>By {day} the quarter stands at {percent} % of its target</source>
        <translation>Au {day}, le trimestre est à {percent} % de son objectif</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>By {day} the year stands at {percent} % of its target</source>
        <translation>Au {day}, l'année est à {percent} % de son objectif</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>The month closed on target</source>
        <translation>Le mois finit à l'objectif</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>The quarter closed on target</source>
        <translation>Le trimestre finit à l'objectif</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>The year closed on target</source>
        <translation>L'année finit à l'objectif</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>The month closed {percent} % over target</source>
        <translation>Le mois finit {percent} % au-dessus de l'objectif</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>The quarter closed {percent} % over target</source>
        <translation>Le trimestre finit {percent} % au-dessus de l'objectif</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>The year closed {percent} % over target</source>
        <translation>L'année finit {percent} % au-dessus de l'objectif</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>The month closed just over target</source>
        <translation>Le mois finit juste au-dessus de l'objectif</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>The quarter closed just over target</source>
        <translation>Le trimestre finit juste au-dessus de l'objectif</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>The year closed just over target</source>
        <translation>L'année finit juste au-dessus de l'objectif</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>The month closed {percent} % under target</source>
        <translation>Le mois finit {percent} % sous l'objectif</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>The quarter closed {percent} % under target</source>
        <translation>Le trimestre finit {percent} % sous l'objectif</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>The year closed {percent} % under target</source>
        <translation>L'année finit {percent} % sous l'objectif</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>The month closed just under target</source>
        <translation>Le mois finit juste sous l'objectif</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>The quarter closed just under target</source>
        <translation>Le trimestre finit juste sous l'objectif</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>The year closed just under target</source>
        <translation>L'année finit juste sous l'objectif</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>{} of {} handed-over leads were answered in time</source>
        <translation>{} relais sur {} ont reçu une réponse à temps</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>{} is the {} month in a row that met its target.</source>
        <translation>Avec {}, c'est le {} mois de suite qui atteint son objectif.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>{} of {} handed-over lead was answered in time</source>
        <translation>{} relais sur {} a reçu une réponse à temps</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>{} of {} has no next action.</source>
        <translation>Sans prochaine action : {} sur {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>{} of {} have no next action.</source>
        <translation>Sans prochaine action : {} sur {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>{} of {} had no next action.</source>
        <translation>Sans prochaine action : {} sur {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>{} open deals</source>
        <translation>{} affaires ouvertes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>{} is the {} month in a row below target.</source>
        <translation>Avec {}, c'est le {} mois de suite sous l'objectif.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>{} new lead came in {}</source>
        <translation>{} nouveau prospect est arrivé en {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>{} new leads came in {}</source>
        <translation>{} nouveaux prospects sont arrivés en {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>Most revenue: {}, {} of {}.</source>
        <translation>Plus gros CA : {}, {} sur {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>, {} more than in {}</source>
        <translation>, {} de plus qu'en {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>, {} fewer than in {}</source>
        <translation>, {} de moins qu'en {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>You are keeping in touch with 1 lead</source>
        <translation>En contact avec 1 prospect</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>You are keeping in touch with {} leads</source>
        <translation>En contact avec {} prospects</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>The day to decide on “{}” has passed.</source>
        <translation>Le jour pour décider de « {} » est passé.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>1 is still waiting</source>
        <translation>1 attend encore</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>{} are still waiting</source>
        <translation>{} attendent encore</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>Nothing was answered; 1 lead is waiting.</source>
        <translation>Aucun n'a reçu de réponse ; 1 prospect attend.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>Nothing was answered; {} leads are waiting.</source>
        <translation>Aucun n'a reçu de réponse ; {} prospects attendent.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>Nothing waited in the queue in {}: the 1 handed over came in with an import.</source>
        <translation>Rien n'a attendu dans la file en {} : le seul transmis est arrivé par un import.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>Nothing waited in the queue in {}: the {:,} handed over came in with an import.</source>
        <translation>Rien n'a attendu dans la file en {} : les {:,} transmis sont arrivés par un import.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>Nothing was handed over in {}.</source>
        <translation>Rien n'a été transmis en {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>{} of {} were accepted</source>
        <translation>{} sur {} ont été acceptés</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>Kind not told</source>
        <translation>Type non précisé</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>1 deal slipped.</source>
        <translation>1 affaire a été repoussée.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>{} deals slipped.</source>
        <translation>{} affaires ont été repoussées.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>No new lead came in {}.</source>
        <translation>Aucun nouveau prospect n'est arrivé en {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>, as many as in {}</source>
        <translation>, autant qu'en {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>The day to decide on “{}” and {} more has passed.</source>
        <translation>Le jour pour décider de « {} » et {} de plus est passé.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>{}: too few to judge.</source>
        <translation>{} : trop peu pour juger.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>{}: is the bar too low?</source>
        <translation>{} : la barre est-elle trop basse ?</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>{}, fewer than 7 of 10: see what was off.</source>
        <translation>{}, moins de 7 sur 10 : voyez ce qui n'allait pas.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>{}, a healthy share.</source>
        <translation>{}, une bonne part.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>at risk</source>
        <translation>en danger</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>nearly there</source>
        <comment>nearly</comment>
        <translation>presque</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>No sale in {}</source>
        <translation>Aucune vente en {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>; {} may be sent now</source>
        <translation> ; {} transmissibles</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>nothing is waiting</source>
        <translation>rien n'attend</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/store/money.py"/>
        <source>Unattributed</source>
        <translation>Non attribué</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/forms.py"/>
        <source>what Marketing says</source>
        <translation>ce que dit le Marketing</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/forms.py"/>
        <source>what you agree now</source>
        <translation>ce que vous convenez maintenant</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/forms.py"/>
        <source>At most three. Closing freezes the figures; the month can be reopened, with a reason.</source>
        <translation>Trois au plus. Clôturer fige les chiffres ; le mois peut être rouvert, avec une raison.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/forms.py"/>
        <source>{} is closed already: here it is, as it was frozen.</source>
        <translation>Déjà clôturé : {}. Le voici, tel qu'il a été figé.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/forms.py"/>
        <source>agreed, and done?</source>
        <translation>convenu, et fait ?</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/forms.py"/>
        <source>what brought the right people, and what did not</source>
        <translation>ce qui a amené les bonnes personnes, et ce qui ne l'a pas fait</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/forms.py"/>
        <location filename="../../desktop/twohats/month/ui/report_dialog.py"/>
        <source>why it went as it did</source>
        <translation>pourquoi cela s'est passé ainsi</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/forms.py"/>
        <source>what Sales says</source>
        <translation>ce que disent les Ventes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/forms.py"/>
        <source>{} is closed. Its figures are frozen, and print the same from now on.</source>
        <translation>Clôturé : {}. Ses chiffres sont figés et s'impriment désormais à l'identique.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/forms.py"/>
        <source>Reopen the month</source>
        <translation>Rouvrir le mois</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/forms.py"/>
        <source>Close {}</source>
        <translation>Clôturer {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/forms.py"/>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/forms.py"/>
        <source>No month is closed.</source>
        <translation>Aucun mois n'est clôturé.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/forms.py"/>
        <location filename="../../desktop/twohats/month/ui/words.py"/>
        <source>Action {}</source>
        <translation>Action {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/forms.py"/>
        <source>what came of it</source>
        <translation>ce qui en est sorti</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/forms.py"/>
        <source>{}, {} of {}: {}</source>
        <translation>{}, {} sur {} : {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/forms.py"/>
        <source>Reopen a month</source>
        <translation>Rouvrir un mois</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/forms.py"/>
        <source>Reopen</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/notice.py"/>
        <source>Month’s end</source>
        <translation>Fin du mois</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/notice.py"/>
        <source>Ten minutes with yourself: what each side says, and what you agree for the next month.</source>
        <translation>Dix minutes avec vous-même : ce que dit chaque côté, et ce que vous convenez pour le mois prochain.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/notice.py"/>
        <source>{} is not closed yet</source>
        <translation>Pas encore clôturé : {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/notice.py"/>
        <source>Close {}…</source>
        <translation>Clôturer {}…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/preview.py"/>
        <source>The pages as they will be printed</source>
        <translation>Les pages telles qu'elles seront imprimées</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/report_dialog.py"/>
        <source>Monthly report</source>
        <translation>Rapport mensuel</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/report_dialog.py"/>
        <source>Making the pages…</source>
        <translation>Préparation des pages…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/report_dialog.py"/>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/report_dialog.py"/>
        <source>Save the month</source>
        <translation>Enregistrer le mois</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/report_dialog.py"/>
        <source>Save the figures</source>
        <translation>Enregistrer les chiffres</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/report_dialog.py"/>
        <source>Save the draft</source>
        <translation>Enregistrer le brouillon</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/report_dialog.py"/>
        <source>The pages are with the printer.</source>
        <translation>Les pages sont à l'imprimante.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/report_dialog.py"/>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/report_dialog.py"/>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/report_dialog.py"/>
        <source>Draft an e-mail with it…</source>
        <translation>Préparer un e-mail avec…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/report_dialog.py"/>
        <source>Save the figures as a table…</source>
        <translation>Enregistrer les chiffres en tableau…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/report_dialog.py"/>
        <source>Save the figures as JSON…</source>
        <translation>Enregistrer les chiffres en JSON…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/report_dialog.py"/>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/report_dialog.py"/>
        <source>what brought the right people</source>
        <translation>ce qui a amené les bonnes personnes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/report_dialog.py"/>
        <source>Closed on {}: figures and words are frozen.</source>
        <translation>Clôturé le {} : chiffres et mots sont figés.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/report_dialog.py"/>
        <source>{} is saved, but no program opened it.</source>
        <translation>{} est enregistré, mais aucun programme ne l'a ouvert.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/words.py"/>
        <source>for the next month</source>
        <translation>pour le mois prochain</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <location filename="../../desktop/twohats/paper/page.py"/>
        <source>{wing} · page {page} of {pages}</source>
        <translation>{wing} · page {page} sur {pages}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/paper/workbook.py"/>
        <source>A sheet holds 1,048,575 rows at most: export the list as CSV.</source>
        <translation>Une feuille contient au plus 1 048 575 lignes : exportez la liste en CSV.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/paper/writing.py"/>
        <source>{name} is a file of a business: choose another name.</source>
        <translation>{name} est un fichier d'entreprise : choisissez un autre nom.</translation>
    </message>
</context>
<context>
    <name>safekeeping</name>
    <message>
        <location filename="../../desktop/twohats/safekeeping.py"/>
        <source>{name} is not whole: {trouble}.</source>
        <translation>{name} n'est pas intact : {trouble}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/safekeeping.py"/>
        <source>Who asked since</source>
        <translation>Qui a demandé depuis</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/safekeeping.py"/>
        <source>{name} exists already in {folder}: choose another folder.</source>
        <translation>{name} existe déjà dans {folder} : choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/safekeeping.py"/>
        <source>{name} was not restored, because of this: {why}.</source>
        <translation>{name} n'a pas été restauré, à cause de ceci : {why}.</translation>
    </message>
</context>
<context>
    <name>sales</name>
    <message>
        <location filename="../../desktop/twohats/sales/operations/activities.py"/>
        <source>Say what it was: {kinds}.</source>
        <translation>Dites ce que c'était : {kinds}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/activities.py"/>
        <location filename="../../desktop/twohats/sales/operations/follow_ups.py"/>
        <source>This is done already, or no longer there.</source>
        <translation>C'est déjà fait, ou n'existe plus.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/closing.py"/>
        <source>The work cannot end before it starts.</source>
        <translation>Le travail ne peut pas finir avant de commencer.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/closing.py"/>
        <source>Say why it was lost: choose a reason.</source>
        <translation>Dites pourquoi elle est perdue : choisissez une raison.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/closing.py"/>
        <source>“{title}” is {state}: only a lost deal is reopened.</source>
        <translation>« {title} » est à l'état « {state} » : seule une affaire perdue est rouverte.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/closing.py"/>
        <source>“{title}” is {state}: work is done once a deal is won.</source>
        <translation>« {title} » est à l'état « {state} » : le travail se termine une fois l'affaire gagnée.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/closing.py"/>
        <source>Work cannot have been done in the future.</source>
        <translation>Un travail ne peut pas s'être terminé dans le futur.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/customers.py"/>
        <source>Write the note first.</source>
        <translation>Écrivez d'abord la note.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/deals.py"/>
        <source>This deal is no longer there.</source>
        <translation>Cette affaire n'existe plus.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/deals.py"/>
        <source>There is no such stage.</source>
        <translation>Il n'y a pas d'étape de ce nom.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/deals.py"/>
        <source>A deal sleeps until a day that is still to come.</source>
        <translation>Une affaire dort jusqu'à un jour à venir.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/deals.py"/>
        <source>This deal does not sleep.</source>
        <translation>Cette affaire ne dort pas.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/deals.py"/>
        <location filename="../../desktop/twohats/sales/operations/stages.py"/>
        <source>A chance lies between 0 and 100 per cent.</source>
        <translation>Les chances vont de 0 à 100 pour cent.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/deals.py"/>
        <source>A deal needs a name.</source>
        <translation>Donnez un nom à l'affaire.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/deals.py"/>
        <source>Write down what is to be noted.</source>
        <translation>Écrivez ce qu'il faut noter.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/deals.py"/>
        <source>Choose a file.</source>
        <translation>Choisissez un fichier.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/deals.py"/>
        <source>This file is linked already.</source>
        <translation>Ce fichier est déjà lié.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/handoffs.py"/>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>“{title}” did not come from Marketing.</source>
        <translation>« {title} » n'est pas venue du Marketing.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/handoffs.py"/>
        <source>Write down who called.</source>
        <translation>Notez qui a appelé.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/handoffs.py"/>
        <source>Ask them: how did you hear of us?</source>
        <translation>Demandez : comment nous avez-vous connus ?</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/handoffs.py"/>
        <source>They cannot have called at a time that is still to come.</source>
        <translation>L'appel ne peut pas avoir eu lieu à une heure encore à venir.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/money.py"/>
        <source>“{title}” is {state}: money is split once a deal is won.</source>
        <translation>« {title} » est à l'état « {state} » : l'argent se répartit une fois l'affaire gagnée.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/money.py"/>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <source>The money of “{title}” is not a proposal any more: move or reverse its parts.</source>
        <translation>L'argent de « {title} » n'est plus une proposition : déplacez ou annulez ses parts.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/money.py"/>
        <source>Extra money is above nothing; a cancellation reverses a sale.</source>
        <translation>Un supplément est supérieur à zéro ; une annulation annule une vente.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/money.py"/>
        <source>At most what is left of a sale can be reversed.</source>
        <translation>On peut annuler au plus ce qui reste d'une vente.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/money.py"/>
        <source>Say how much it was: a sale is above nothing, and what was sold is taken back by reversing it.</source>
        <translation>Dites combien c'était : une vente est supérieure à zéro, et ce qui a été vendu se reprend en l'annulant.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/money.py"/>
        <source>{document} is the order of “{title}”: its money counts there. Split it, move it or add extra money there.</source>
        <translation>{document} est la commande de « {title} » : son argent compte là. Répartissez-le, déplacez-le ou ajoutez-y un supplément.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/money.py"/>
        <source>Several have the name “{name}”: choose one of them.</source>
        <translation>Plusieurs s'appellent « {name} » : choisissez-en un.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/money.py"/>
        <source>This sale is no longer there.</source>
        <translation>Cette vente n'existe plus.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/money.py"/>
        <source>This takes a sale back already.</source>
        <translation>Ceci annule déjà une vente.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/money.py"/>
        <source>This sale was reversed already.</source>
        <translation>Cette vente est déjà annulée.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/quoting.py"/>
        <source>There is a quote {number} already: make a new version of it.</source>
        <translation>Il y a déjà un devis {number} : faites-en une nouvelle version.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/quoting.py"/>
        <location filename="../../desktop/twohats/sales/rules/quotes.py"/>
        <source>Quote {name} was {answer} already.</source>
        <translation>Le devis {name} est déjà à l'état « {answer} ».</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/quoting.py"/>
        <source>A quote cannot have been sent in the future.</source>
        <translation>Un devis ne peut pas avoir été envoyé dans le futur.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/quoting.py"/>
        <location filename="../../desktop/twohats/sales/pages/quote.py"/>
        <source>This quote is no longer there.</source>
        <translation>Ce devis n'existe plus.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/stages.py"/>
        <source>{most} stages are enough: remove one first.</source>
        <translation>{most} étapes suffisent : enlevez-en une d'abord.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/stages.py"/>
        <source>The order names each stage once.</source>
        <translation>L'ordre cite chaque étape une fois.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/stages.py"/>
        <source>Say into which other stage its deals go.</source>
        <translation>Dites à quelle autre étape vont ses affaires.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/stages.py"/>
        <source>This stage is no longer there.</source>
        <translation>Cette étape n'existe plus.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/stages.py"/>
        <source>A stage needs a name.</source>
        <translation>Donnez un nom à l'étape.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/stages.py"/>
        <source>There is a stage “{name}” already.</source>
        <translation>Il y a déjà une étape « {name} ».</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/pages/calls.py"/>
        <source>Nothing is due on this day.</source>
        <translation>Rien n'est prévu ce jour-là.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/pages/calls.py"/>
        <source>One to do.</source>
        <translation>Une à faire.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/pages/calls.py"/>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/pages/calls.py"/>
        <source>Calls, visits, meetings, e-mails and tasks in the order of their time.</source>
        <translation>Appels, visites, rendez-vous, e-mails et tâches, dans l'ordre de leur heure.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/pages/calls.py"/>
        <source>We promised: the words this customer was given. Last: the newest note or outcome.</source>
        <translation>Nous avons promis : les mots donnés à ce client. Dernier : la note ou le résultat le plus récent.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/pages/calls.py"/>
        <source>{} to do.</source>
        <translation>{} à faire.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/pages/calls.py"/>
        <source>Calls of {}, {}</source>
        <translation>Appels du {}, {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/pages/calls.py"/>
        <source>Last: {}</source>
        <translation>Dernier : {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/pages/follow_up_sheet.py"/>
        <source>{} to do {}.</source>
        <translation>{} à faire {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/pages/follow_up_sheet.py"/>
        <source>One to do {}.</source>
        <translation>Une à faire {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/pages/follow_up_sheet.py"/>
        <source>Late first, then day by day in the order of their time.</source>
        <translation>D'abord en retard, puis jour par jour dans l'ordre de l'heure.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/pages/follow_up_sheet.py"/>
        <source>Follow-ups until {}, {}</source>
        <translation>Relances jusqu'au {}, {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/pages/follow_up_sheet.py"/>
        <source>Nothing is due {}.</source>
        <translation>Rien à faire {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/pages/follow_up_sheet.py"/>
        <source>{}, continued</source>
        <translation>{}, suite</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/pages/quote.py"/>
        <source>Quote {name} was made elsewhere: only its sum is known here.</source>
        <translation>Le devis {name} a été fait ailleurs : seul son total est connu ici.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/pages/quote.py"/>
        <source>Quote: {}</source>
        <translation>Devis : {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/pages/quote.py"/>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/pages/quote.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_form.py"/>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <source>Quote {}</source>
        <translation>Devis {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/pages/quote.py"/>
        <source>page {} of {}</source>
        <translation>page {} sur {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/pages/quote.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <source>Sum ({})</source>
        <translation>Total ({})</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/pages/quote_text.py"/>
        <source>Quote {} · {}</source>
        <translation>Devis {} · {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/pages/quote_text.py"/>
        <source>, less {}</source>
        <translation>, remise {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/pages/quote_text.py"/>
        <source>Valid until {}</source>
        <translation>Valable jusqu'au {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/pages/quote_text.py"/>
        <source>{} tax on {}</source>
        <translation>TVA {} sur {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/deals.py"/>
        <source>price</source>
        <comment>why a deal was lost</comment>
        <translation>prix</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/deals.py"/>
        <source>competitor</source>
        <comment>why a deal was lost</comment>
        <translation>concurrence</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/deals.py"/>
        <source>no decision</source>
        <comment>why a deal was lost</comment>
        <translation>pas de décision</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/deals.py"/>
        <source>timing</source>
        <comment>why a deal was lost</comment>
        <translation>moment mal choisi</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/deals.py"/>
        <source>scope</source>
        <comment>why a deal was lost</comment>
        <translation>périmètre</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/deals.py"/>
        <source>trust</source>
        <comment>why a deal was lost</comment>
        <translation>manque de confiance</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/deals.py"/>
        <source>we were slow</source>
        <comment>why a deal was lost</comment>
        <translation>nous avons été trop lents</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/deals.py"/>
        <source>we were full</source>
        <comment>why a deal was lost</comment>
        <translation>nous étions complets</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/deals.py"/>
        <source>other</source>
        <comment>why a deal was lost</comment>
        <translation>autre</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/deals.py"/>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/deals.py"/>
        <source>Visit</source>
        <translation>Visite</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/deals.py"/>
        <source>Meeting</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/deals.py"/>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/deals.py"/>
        <source>open</source>
        <comment>state of a deal</comment>
        <translation>ouverte</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/deals.py"/>
        <source>won</source>
        <comment>state of a deal</comment>
        <translation>gagnée</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/deals.py"/>
        <source>lost</source>
        <comment>state of a deal</comment>
        <translation>perdue</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/deals.py"/>
        <source>asleep</source>
        <comment>state of a deal</comment>
        <translation>en sommeil</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/deals.py"/>
        <source>given back</source>
        <comment>state of a deal</comment>
        <translation>rendue</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/deals.py"/>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/deals.py"/>
        <source>Quoted</source>
        <translation>Devis remis</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/deals.py"/>
        <source>Negotiating</source>
        <translation>En négociation</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/deals.py"/>
        <source>“{title}” is {state}: reopen it first.</source>
        <translation>« {title} » est à l'état « {state} » : rouvrez-la d'abord.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/deals.py"/>
        <source>Say what it is worth.</source>
        <translation>Dites ce qu'elle vaut.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/deals.py"/>
        <source>An order cannot be negative: write the cancellation as a sale below zero.</source>
        <translation>Une commande ne peut pas être négative : notez l'annulation comme une vente sous zéro.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/deals.py"/>
        <source>Say what you will do first, and when.</source>
        <translation>Dites ce que vous ferez d'abord, et quand.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/parts.py"/>
        <source>deposit</source>
        <translation>acompte</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/parts.py"/>
        <source>stage payment</source>
        <translation>paiement intermédiaire</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/parts.py"/>
        <source>final payment</source>
        <translation>solde</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/parts.py"/>
        <source>extra</source>
        <translation>supplément</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/parts.py"/>
        <source>Write down at least one part.</source>
        <translation>Notez au moins une part.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/parts.py"/>
        <source>The parts add up to {planned}, not to the {agreed} agreed.</source>
        <translation>Les parts font {planned}, et non les {agreed} convenus.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/parts.py"/>
        <source>A part is a {parts}.</source>
        <translation>Une part est : {parts}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/parts.py"/>
        <source>Each part is worth something; leave out what is not.</source>
        <translation>Chaque part vaut quelque chose ; enlevez ce qui ne vaut rien.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/quotes.py"/>
        <source>accepted</source>
        <comment>a quote</comment>
        <translation>accepté</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/quotes.py"/>
        <source>declined</source>
        <comment>a quote</comment>
        <translation>refusé</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/quotes.py"/>
        <source>replaced</source>
        <comment>a quote</comment>
        <translation>remplacé</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/quotes.py"/>
        <source>Write at least one line, or the net sum of a quote made elsewhere.</source>
        <translation>Écrivez au moins une ligne, ou le total HT d'un devis fait ailleurs.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/quotes.py"/>
        <source>{most} lines fit on a quote.</source>
        <translation>{most} lignes tiennent sur un devis.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/quotes.py"/>
        <source>These lines add up to more than can be kept.</source>
        <translation>Ces lignes font plus que ce qui peut être gardé.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/quotes.py"/>
        <source>The net sum of a quote cannot be negative.</source>
        <translation>Le total HT d'un devis ne peut pas être négatif.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/quotes.py"/>
        <source>A quote cannot end before the day it was made.</source>
        <translation>Un devis ne peut pas expirer avant le jour où il a été établi.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/quotes.py"/>
        <source>Line {number} does not say what is offered.</source>
        <translation>La ligne {number} ne dit pas ce qui est proposé.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/quotes.py"/>
        <source>Line {number} needs a quantity above nothing.</source>
        <translation>La ligne {number} demande une quantité supérieure à zéro.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/quotes.py"/>
        <source>The price in line {number} cannot be negative.</source>
        <translation>Le prix de la ligne {number} ne peut pas être négatif.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/quotes.py"/>
        <source>Line {number} is larger than can be kept.</source>
        <translation>La ligne {number} est plus grande que ce qui peut être gardé.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/quotes.py"/>
        <source>Quote {name} was sent already: make a new version.</source>
        <translation>Le devis {name} a déjà été envoyé : faites-en une nouvelle version.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/quotes.py"/>
        <source>Line {number}: a percentage lies between 0 and 100.</source>
        <translation>Ligne {number} : un pourcentage se situe entre 0 et 100.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/stage_words.py"/>
        <source>The stage “{stage}” is not known here: {known}.</source>
        <translation>L'étape « {stage} » n'est pas connue ici : {known}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/typed_lines.py"/>
        <source>Line {number} needs a price.</source>
        <translation>La ligne {number} demande un prix.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/board.py"/>
        <source>The default of the stage: {} of the {} deals closed here that its own history needs.</source>
        <translation>Valeur par défaut de l'étape : {} sur les {} affaires clôturées ici qu'il faut à son propre historique.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/board.py"/>
        <source>likely {} ({} by history)</source>
        <translation>probable {} ({} mesuré)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/board.py"/>
        <source>likely {} ({} by default)</source>
        <translation>probable {} ({} par défaut)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/board.py"/>
        <source>{}: 1 deal</source>
        <translation>{} : 1 affaire</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/board.py"/>
        <source>{}: {} deals</source>
        <translation>{} : {} affaires</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/board.py"/>
        <source>no amount</source>
        <translation>sans montant</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/board.py"/>
        <source>None of them</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/board.py"/>
        <source>No open deal</source>
        <translation>Pas d'affaire ouverte</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/board.py"/>
        <source>{} of {} deals that stood in this stage were won.</source>
        <translation>{} affaires sur {} passées par cette étape ont été gagnées.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/board.py"/>
        <source>{} · {} %</source>
        <translation>{} · {} %</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/board.py"/>
        <source>quiet for {} weeks</source>
        <translation>calme depuis {} semaines</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>Money by year</source>
        <translation>Argent par année</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>What they bought</source>
        <translation>Achats</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>Sales by day</source>
        <translation>Ventes par jour</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>Nothing is noted yet. N writes a note.</source>
        <translation>Rien n'est encore noté. N écrit une note.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>Promised to them</source>
        <translation>Promis au client</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>People they sent us</source>
        <translation>Recommandés par ce client</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>Calls, visits and the rest</source>
        <translation>Appels, visites et le reste</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>new: bought once</source>
        <translation>nouveau : a acheté une fois</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>repeat customer</source>
        <translation>client fidèle</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>{:,} orders · {} a year</source>
        <translation>{:,} commandes · {} par an</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>by {}: more than one and a half times as long as usual has passed</source>
        <translation>de {} : plus d'une fois et demie le délai habituel est passé</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>to come</source>
        <translation>à venir</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <source>Objection</source>
        <translation>Objection</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>not judged yet</source>
        <translation>pas encore jugée</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>waits for an answer</source>
        <translation>attend une réponse</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_words.py"/>
        <source>expired</source>
        <translation>expiré</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>In all</source>
        <translation>En tout</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <source>Usually</source>
        <translation>D'habitude</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>First</source>
        <translation>Premier</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>Last</source>
        <translation>Dernier</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>To come</source>
        <translation>À venir</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>Promised {}</source>
        <translation>Promis : {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>has not bought yet</source>
        <translation>n'a pas encore acheté</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>shown from the third order</source>
        <translation>connu à partir de trois commandes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>no e-mail address or phone number is known</source>
        <translation>aucune adresse e-mail ni téléphone connus</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>may close {}</source>
        <translation>clôture prévue {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>takes back the sale of {}</source>
        <translation>annule la vente du {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>planned {}</source>
        <translation>prévu {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>overdue by {}</source>
        <translation>en retard de {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>Show {}</source>
        <translation>Montrer {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_words.py"/>
        <source>about every day</source>
        <translation>environ chaque jour</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_words.py"/>
        <source>about every {} days</source>
        <translation>environ tous les {} jours</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_words.py"/>
        <source>about every year</source>
        <translation>environ chaque année</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_words.py"/>
        <source>about every {} years</source>
        <translation>environ tous les {} ans</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_words.py"/>
        <source>{} years</source>
        <translation>{} ans</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_words.py"/>
        <source>about every week</source>
        <translation>environ chaque semaine</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_words.py"/>
        <source>about every {} weeks</source>
        <translation>environ toutes les {} semaines</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_words.py"/>
        <source>about every month</source>
        <translation>environ chaque mois</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_words.py"/>
        <source>about every {} months</source>
        <translation>environ tous les {} mois</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <source>Filter by name or place  (Ctrl+F)</source>
        <translation>Filtrer par nom ou localité  (Ctrl+F)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>New sale…</source>
        <translation>Nouvelle vente…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <source>No customer has this name.</source>
        <translation>Aucun client ne s'appelle ainsi.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <source>Reverse a sale…</source>
        <translation>Annuler la vente…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <source>{:,} customers</source>
        <translation>{:,} clients</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <source>1 customer</source>
        <translation>1 client</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <source>Orders a year</source>
        <translation>Commandes par an</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <source>Note about {}</source>
        <translation>Note sur {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <source>Nobody bought yet. Win a deal, write down a sale (S), or import your sales: Ctrl+I.</source>
        <translation>Personne n'a encore acheté. Gagnez une affaire, notez une vente (S), ou importez vos ventes : Ctrl+I.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <source>Nobody is overdue. A habit shows from three purchases on.</source>
        <translation>Personne n'est en retard. Une habitude se voit à partir de trois achats.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <source>Nobody bought just once.</source>
        <translation>Personne n'a acheté une seule fois.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <source>Nobody bought twice yet.</source>
        <translation>Personne n'a encore acheté deux fois.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <source>All</source>
        <comment>a view of customers</comment>
        <translation>Tous</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <source>Overdue</source>
        <comment>a view of customers</comment>
        <translation>En retard</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <source>New, bought once</source>
        <translation>Nouveaux, un achat</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>Repeat</source>
        <translation>Fidèles</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <location filename="../../desktop/twohats/sales/ui/pipeline.py"/>
        <source>{} in all</source>
        <translation>{} en tout</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <source>Nobody handed this deal over: no promise, no score.</source>
        <translation>Cette affaire n'est pas passée par le relais : ni promesse, ni score.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>Given back</source>
        <translation>Rendue</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <source>They called</source>
        <translation>Appel reçu</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <source>Marketing expected</source>
        <translation>Attendu par le Marketing</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <source>Sales found</source>
        <translation>Trouvé par les Ventes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <source>Before it came</source>
        <translation>Avant son arrivée</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <source>off direction</source>
        <translation>hors cap</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>They said</source>
        <translation>Ils ont dit</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <source>they rang Sales themselves</source>
        <translation>a appelé les Ventes de lui-même</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <source>Right?</source>
        <translation>Juste ?</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <source>not said yet (F7)</source>
        <translation>pas encore noté (F7)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <source>none noted before</source>
        <translation>aucun noté avant</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <source>on direction: {}</source>
        <translation>conforme au cap : {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <source>{} %</source>
        <translation>{} %</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <source>Until then it is left out of the forecast and raises no alarm.</source>
        <translation>Entre-temps, elle ne compte dans aucune prévision et ne déclenche aucune alerte.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <source>A chance is a whole number between 0 and 100.</source>
        <translation>Les chances : un nombre entier de 0 à 100.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <source>Put it to sleep</source>
        <translation>Laisser dormir</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <source>Wake</source>
        <translation>Réveiller</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/stage_forms.py"/>
        <source>Chance (%)</source>
        <translation>Chances (%)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <source>empty: goes by its stage</source>
        <translation>vide : selon son étape</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <source>Rename the deal</source>
        <translation>Renommer l'affaire</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <source>A file of this deal</source>
        <translation>Un fichier de cette affaire</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <source>Link a file</source>
        <translation>Lier un fichier</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <source>Say until which day it sleeps.</source>
        <translation>Dites jusqu'à quel jour elle dort.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <source>Asleep: {}</source>
        <translation>En sommeil : {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <source>Wake: {}</source>
        <translation>Réveiller : {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <source>Chance of winning {}</source>
        <translation>Chances de {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <source>Objection: {}</source>
        <translation>Objection : {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <source>“{}” is no longer there. It was moved, renamed or deleted.</source>
        <translation>« {} » n'est plus là. Il a été déplacé, renommé ou supprimé.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <source>This computer has no program that opens “{}”.</source>
        <translation>Cet ordinateur n'a aucun programme qui ouvre « {} ».</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>None noted. O writes one down, in the customer’s words.</source>
        <translation>Aucune notée. O en note une, dans les mots du client.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>None yet. N writes one down.</source>
        <translation>Aucune encore. N en écrit une.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>Nothing has happened yet.</source>
        <translation>Rien ne s'est encore passé.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Wake…</source>
        <translation>Réveiller…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <location filename="../../desktop/twohats/sales/ui/today.py"/>
        <source>Log a call…</source>
        <translation>Noter un appel…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>Objections</source>
        <translation>Objections</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>Order and sales</source>
        <translation>Commande et ventes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Link a file…</source>
        <translation>Lier un fichier…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>no next action: Ctrl+Shift+P plans one</source>
        <translation>pas de prochaine action : Ctrl+Maj+P en planifie une</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>None linked. A linked file stays where it is.</source>
        <translation>Aucun lié. Un fichier lié reste où il est.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>reversed</source>
        <translation>annulée</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Amount and date…</source>
        <translation>Montant et date…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Next action…</source>
        <translation>Prochaine action…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>Money and chances</source>
        <translation>Argent et chances</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>What comes next</source>
        <translation>Ce qui vient ensuite</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>{}, by default in its stage</source>
        <translation>{}, par défaut dans son étape</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>{}, {}, originally {}</source>
        <translation>{}, {} (au départ : {})</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>Noted</source>
        <translation>Noté</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>Remove link</source>
        <translation>Retirer le lien</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>proposed</source>
        <translation>proposé</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>{} %, its own</source>
        <translation>{} %, propres</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>{}: {} of {} deals that stood in its stage were won</source>
        <translation>{} : {} affaires sur {} passées par son étape ont été gagnées</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>moved once</source>
        <translation>repoussée une fois</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>moved twice</source>
        <translation>repoussée deux fois</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>moved {} times</source>
        <translation>repoussée {} fois</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>nobody is named</source>
        <translation>personne n'est nommé</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>Reach</source>
        <translation>Joindre</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>no address or number is known</source>
        <translation>aucune adresse ni numéro connus</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>no longer there</source>
        <translation>n'existe plus</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>nothing is planned</source>
        <translation>rien n'est prévu</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source> to </source>
        <translation> au </translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <source>Task done</source>
        <translation>Tâche faite</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <source>Quote {} accepted</source>
        <translation>Devis {} accepté</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <source>Quote {} declined</source>
        <translation>Devis {} refusé</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <source>Quote {} replaced</source>
        <translation>Devis {} remplacé</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <source>Marketing sent it</source>
        <translation>Transmis par le Marketing</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <source>Sold: {}</source>
        <translation>Vendu : {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <source>Reversed: {}</source>
        <translation>Annulé : {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <source>Won: {}</source>
        <translation>Gagnée : {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <source>in the stage {}</source>
        <translation>à l'étape {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <source>Moved from {} to {}</source>
        <translation>Passée de {} à {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <source>Amount: {}</source>
        <translation>Montant : {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <source>Expected close: {}</source>
        <translation>Clôture prévue : {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <source>Put to sleep</source>
        <translation>Mise en sommeil</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <source>Woken</source>
        <translation>Réveillée</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <source>Quote {} sent</source>
        <translation>Devis {} envoyé</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <source>Quote {} written</source>
        <translation>Devis {} écrit</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/done_form.py"/>
        <source>Reached</source>
        <translation>Joint</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/done_form.py"/>
        <source>Not reached</source>
        <translation>Pas joint</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/done_form.py"/>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/done_form.py"/>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>What came of it</source>
        <translation>Ce qui en est sorti</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/done_form.py"/>
        <source>or write what came of it, and Enter</source>
        <translation>ou écrivez ce qui en est sorti, puis Entrée</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/done_form.py"/>
        <source>This is done. Enter plans the next one, Esc plans nothing.</source>
        <translation>C'est fait. Entrée planifie la suivante, Échap ne planifie rien.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/done_form.py"/>
        <source>Nothing next</source>
        <translation>Rien ensuite</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/done_form.py"/>
        <source>Done: {}</source>
        <translation>Fait : {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_up_papers.py"/>
        <source>Follow-ups.ics</source>
        <translation>Relances.ics</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_up_papers.py"/>
        <source>Calls {}.pdf</source>
        <translation>Appels {}.pdf</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_up_papers.py"/>
        <source>Follow-ups until {}.pdf</source>
        <translation>Relances jusqu'au {}.pdf</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_up_papers.py"/>
        <source>{} – Sales</source>
        <translation>{} – Ventes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_up_papers.py"/>
        <source>Only to a meeting or a visit can somebody be invited: change the kind first (E).</source>
        <translation>On ne peut inviter qu'à un rendez-vous ou une visite : changez d'abord le type (E).</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_up_papers.py"/>
        <source>An invitation needs the customer’s e-mail address.</source>
        <translation>Pour inviter, il faut l'adresse e-mail du client.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_up_papers.py"/>
        <source>Visit: {}</source>
        <translation>Visite : {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_up_papers.py"/>
        <source>Meeting: {}</source>
        <translation>Rendez-vous : {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_up_papers.py"/>
        <source>Invitation {}.ics</source>
        <translation>Invitation {}.ics</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_up_papers.py"/>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <source>D done, T tomorrow, W a week later, E change, Del drop.</source>
        <translation>D fait, T demain, W une semaine de plus, E modifier, Suppr abandonner.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <source>Reminders come only while Two Hats is open.</source>
        <translation>Rappels seulement si Two Hats est ouvert.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <source>No follow-up here has these words.</source>
        <translation>Aucune relance ici ne contient ces mots.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Tomorrow’s calls…</source>
        <translation>Appels de demain…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <source>Filter by customer, deal or words  (Ctrl+F)</source>
        <translation>Filtrer par client, affaire ou mots  (Ctrl+F)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <source>Nothing is late.</source>
        <translation>Rien n'est en retard.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <source>Nothing more is due today.</source>
        <translation>Plus rien à faire aujourd'hui.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <source>Nothing is due tomorrow. Choose a deal and plan its next action: Ctrl+Shift+P.</source>
        <translation>Rien à faire demain. Choisissez une affaire et planifiez sa prochaine action : Ctrl+Maj+P.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <source>Nothing more is due this week. Choose a deal and plan its next action: Ctrl+Shift+P.</source>
        <translation>Plus rien à faire cette semaine. Choisissez une affaire et planifiez sa prochaine action : Ctrl+Maj+P.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <source>Nothing is planned after this week.</source>
        <translation>Rien n'est planifié après cette semaine.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <source>Nothing was done yet. D marks a follow-up done; Ctrl+L writes down what was not planned.</source>
        <translation>Rien n'a encore été fait. D marque une relance comme faite ; Ctrl+L note ce qui n'était pas prévu.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <source>{:,} listed</source>
        <translation>{:,} dans la liste</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <source>Late</source>
        <comment>a view of follow-ups</comment>
        <translation>En retard</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <location filename="../../desktop/twohats/sales/ui/today.py"/>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <source>Done</source>
        <comment>a view of follow-ups</comment>
        <translation>Faites</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <source>{} still today</source>
        <translation>{} encore aujourd'hui</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <source>{} tomorrow</source>
        <translation>{} demain</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>What we found: {}</source>
        <translation>Ce que nous avons trouvé : {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>Log activity</source>
        <translation>Noter une activité</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>Log</source>
        <translation>Noter</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>Change the follow-up</source>
        <translation>Modifier la relance</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>Which job</source>
        <translation>Quel travail</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>Tell Marketing</source>
        <translation>Le dire au Marketing</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/questions.py"/>
        <source>The promise</source>
        <translation>La promesse</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>Give back</source>
        <translation>Rendre</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>Who called</source>
        <translation>Qui a appelé</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>How did you hear of us?</source>
        <translation>Comment nous avez-vous connus ?</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>And from whom?</source>
        <translation>Et par qui ?</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>When they called</source>
        <translation>Date de l'appel</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>Expected to close on</source>
        <translation>Clôture prévue le</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>Done on</source>
        <translation>Fait le</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>How it went</source>
        <translation>Comment cela s'est passé</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>Say on which day the work was done.</source>
        <translation>Dites quel jour le travail a été terminé.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>Amount, net ({})</source>
        <translation>Montant HT ({})</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>{}: done just now</source>
        <translation>{} : fait à l'instant</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>Edit: {}</source>
        <translation>Modifier : {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>Next action: {}</source>
        <translation>Prochaine action : {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>Move {}</source>
        <translation>Déplacer {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>Amount and date: {}</source>
        <translation>Montant et date : {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/several_forms.py"/>
        <source>Ask them again on</source>
        <translation>Redemander le</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>Lost: {}</source>
        <translation>Perdue : {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>Work is done: {}</source>
        <translation>Travail terminé : {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>Give back: {}</source>
        <translation>Rendre : {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/known.py"/>
        <source>open deal since {}</source>
        <translation>affaire ouverte, début : {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/known.py"/>
        <source>in the address book</source>
        <translation>dans le carnet d'adresses</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/letterhead_line.py"/>
        <source>Your address does not stand on paper yet; the tax on quotes is {}.</source>
        <translation>Votre adresse n'est pas encore sur le papier ; la TVA sur les devis est de {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/letterhead_line.py"/>
        <source>Address…</source>
        <translation>Adresse…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/letterhead_line.py"/>
        <source>Tax…</source>
        <translation>TVA…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/line_editor.py"/>
        <source>Discount %</source>
        <translation>Rem. %</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/line_editor.py"/>
        <source>Tax %</source>
        <translation>TVA %</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/line_editor.py"/>
        <source>Sum</source>
        <translation>Total</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/line_editor.py"/>
        <source>Ctrl+Delete takes a line away.</source>
        <translation>Ctrl+Suppr enlève une ligne.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/line_editor.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <source>Total {}</source>
        <translation>Total TTC {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/line_editor.py"/>
        <source>{}, line {}</source>
        <translation>{}, ligne {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Reverse a sale to nobody in particular…</source>
        <translation>Annuler une vente à personne en particulier…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Customers who are overdue</source>
        <translation>Clients en retard</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Note about the customer…	N</source>
        <translation>Note sur le client…	N</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Reverse a sale…	R</source>
        <translation>Annuler une vente…	R</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <source>New quote…</source>
        <translation>Nouveau devis…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Offers…</source>
        <translation>Prestations…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>The usual target for this month	Del</source>
        <translation>L'objectif habituel pour ce mois	Suppr</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>&amp;Deal</source>
        <translation>Affai&amp;re</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>&amp;Customers</source>
        <translation>&amp;Clients</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Follow-&amp;up</source>
        <translation>Re&amp;lance</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>&amp;Quote</source>
        <translation>De&amp;vis</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>&amp;Targets</source>
        <translation>&amp;Objectifs</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Done…</source>
        <translation>Fait…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Move to a stage…</source>
        <translation>Passer à une étape…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>What we found…</source>
        <translation>Ce que nous avons trouvé…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Judge the promise…</source>
        <translation>Juger la promesse…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Work is done…</source>
        <translation>Travail terminé…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Stages…</source>
        <translation>Étapes…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Won…</source>
        <translation>Gagnée…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Lost…</source>
        <translation>Perdue…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Give back to Marketing…</source>
        <translation>Rendre au Marketing…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Split into parts…</source>
        <translation>Répartir en parts…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Move the sale…</source>
        <translation>Déplacer la vente…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Reverse…</source>
        <translation>Annuler la vente…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Extra money…</source>
        <translation>Supplément…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Asleep until…</source>
        <translation>En sommeil jusqu'au…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Chance of its own…</source>
        <translation>Chances propres…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>All we hold about the customer…</source>
        <translation>Tout ce que nous savons du client…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Erase the customer…</source>
        <translation>Effacer le client…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Done, and the next one…</source>
        <translation>Fait, et la suivante…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Edit the follow-up…</source>
        <translation>Modifier la relance…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Follow-up sheet of the week…</source>
        <translation>Feuille de relances de la semaine…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Save the follow-ups as a calendar file…</source>
        <translation>Enregistrer les relances en calendrier…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Invitation…</source>
        <translation>Invitation…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Write on, or a new version…	V</source>
        <translation>Continuer, ou nouvelle version…	V</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>It was sent	S</source>
        <translation>Envoyé	S</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>It was accepted…	A</source>
        <translation>Accepté…	A</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>It was declined…	D</source>
        <translation>Refusé…	D</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Open the quote as PDF	P</source>
        <translation>Ouvrir le devis en PDF	P</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Save the quote as PDF…</source>
        <translation>Enregistrer le devis en PDF…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Copy the quote as text</source>
        <translation>Copier le devis en texte</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <source>Spread a year…</source>
        <translation>Répartir une année…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <source>Usual target…</source>
        <translation>Objectif habituel…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <source>Working days…</source>
        <translation>Jours ouvrés…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_asked.py"/>
        <source>what 1 {} is worth in {}, like {}</source>
        <translation>ce que vaut 1 {} en {}, comme {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_asked.py"/>
        <source>net</source>
        <translation>HT</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_asked.py"/>
        <source>with tax</source>
        <translation>TTC</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_asked.py"/>
        <source>What it comes to</source>
        <translation>Ce que cela fait</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_asked.py"/>
        <source>The amount is</source>
        <translation>Le montant est</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_asked.py"/>
        <source>Tax rate</source>
        <translation>Taux de TVA</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_asked.py"/>
        <source>{} at {} is {}</source>
        <translation>{} à {} font {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_asked.py"/>
        <source>{} net</source>
        <translation>{} HT</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_asked.py"/>
        <source>{}, without {} of tax</source>
        <translation>{}, sans {} de TVA</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/sale_forms.py"/>
        <source>Counts on</source>
        <translation>Date de vente</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <source>One more part</source>
        <translation>Une part de plus</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <source>Part {}</source>
        <translation>Part {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <source>Amount {}</source>
        <translation>Montant {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <source>Day {}</source>
        <translation>Jour {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <source>Document {}</source>
        <translation>Document {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <source>{quote} accepted: {}</source>
        <translation>{quote} accepté : {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <source>Split into parts</source>
        <translation>Répartir en parts</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <source>Split</source>
        <translation>Répartir</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <source>Move the sale</source>
        <translation>Déplacer la vente</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <source>Extra money</source>
        <translation>Supplément</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <source>“{title}” is not won: it has no money yet.</source>
        <translation>« {title} » n'est pas gagnée : elle n'a pas encore d'argent.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <source>Nothing is left of the money of “{title}”.</source>
        <translation>Il ne reste rien de l'argent de « {title} ».</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <source>Work starts</source>
        <translation>Début du travail</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>Work ends</source>
        <translation>Fin du travail</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/sale_forms.py"/>
        <source>Document number</source>
        <translation>Numéro de document</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <source>Split into parts: {}</source>
        <translation>Répartir en parts : {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <source>{} of {} agreed</source>
        <translation>{} sur {} convenus</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/reversal.py"/>
        <source>Which sale</source>
        <translation>Quelle vente</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/sale_forms.py"/>
        <source>Say on which day it counts.</source>
        <translation>Dites quel jour elle compte.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <source>Say how much it is, and on which day it counts.</source>
        <translation>Dites combien c'est, et quel jour cela compte.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <source>Extra money: {}</source>
        <translation>Supplément : {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <source>Net ({})</source>
        <translation>HT ({})</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <source>{} · {} to go</source>
        <translation>{} · reste {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <source>{} · {} too much</source>
        <translation>{} · {} de trop</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <source>Move a sale of {}</source>
        <translation>Déplacer une vente de {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <source>Reverse a sale of {}</source>
        <translation>Annuler une vente de {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <source>It came as {}: each part keeps its share of that.</source>
        <translation>Elle est venue en {} : chaque part en garde sa portion.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/offers.py"/>
        <source>Quotes propose these as you type. What a quote says already stays as it is.</source>
        <translation>Les devis les proposent pendant que vous tapez. Ce qu'un devis dit déjà reste tel quel.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/offers.py"/>
        <source>Nothing is written down yet. Add what you sell most often.</source>
        <translation>Rien n'est encore noté. Ajoutez ce que vous vendez le plus souvent.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/offers.py"/>
        <source>Offers</source>
        <translation>Prestations</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/offers.py"/>
        <source>New offer</source>
        <translation>Nouvelle prestation</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/offers.py"/>
        <source>Tax lies between 0 and 100 per cent, and so does the margin, as a whole number.</source>
        <translation>La TVA se situe entre 0 et 100 pour cent, la marge aussi, en pour cent entiers.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/offers.py"/>
        <source>Price, net</source>
        <translation>Prix HT</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/offers.py"/>
        <source>New offer…</source>
        <translation>Nouvelle prestation…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/offers.py"/>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>What it is</source>
        <translation>Intitulé</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/offers.py"/>
        <source>h, m², piece</source>
        <translation>h, m², pièce</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/offers.py"/>
        <source>Tax, in %</source>
        <translation>TVA en pour cent</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/offers.py"/>
        <source>Margin, in %</source>
        <translation>Marge en pour cent</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/offers.py"/>
        <source>Edit {}</source>
        <translation>Modifier {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/offers.py"/>
        <source>Price of one, net ({})</source>
        <translation>Prix unitaire HT ({})</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline.py"/>
        <source>No deal matches. Esc shows all again.</source>
        <translation>Aucune affaire ne correspond. Échap réaffiche tout.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline.py"/>
        <source>Key B</source>
        <translation>Touche B</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline.py"/>
        <source>Filter by deal or customer  (Ctrl+F)</source>
        <translation>Filtrer par affaire ou client  (Ctrl+F)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline.py"/>
        <source>As a list</source>
        <translation>En liste</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline.py"/>
        <source>As a board</source>
        <translation>En tableau</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline.py"/>
        <source>{:,} open deals</source>
        <translation>{:,} affaires ouvertes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline.py"/>
        <source>{:,} asleep</source>
        <translation>{:,} en sommeil</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline.py"/>
        <source>{}, {:,} to be called again</source>
        <translation>{}, {:,} à rappeler</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline.py"/>
        <source>likely {}</source>
        <translation>probable {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline.py"/>
        <source>{} open in all</source>
        <translation>ouvertes en tout : {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline.py"/>
        <source>{} won in all</source>
        <translation>{} gagnées en tout</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline.py"/>
        <source>{} lost in all</source>
        <translation>{} perdues en tout</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline.py"/>
        <source>{} given back in all</source>
        <translation>{} rendues en tout</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline.py"/>
        <source>{} asleep in all</source>
        <translation>{} en sommeil en tout</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline.py"/>
        <source>{} in all, in no alarm</source>
        <translation>{} en tout, sans alerte</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>on</source>
        <translation>conforme</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>off</source>
        <translation>hors cap</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>No deal is open. Accept a handoff, or write a call down: Ctrl+Shift+N.</source>
        <translation>Aucune affaire n'est ouverte. Acceptez un relais, ou notez un appel : Ctrl+Maj+N.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>No work waits to be done. A deal that you win stands here until its work is done.</source>
        <translation>Aucun travail n'attend d'être terminé. Une affaire gagnée reste ici jusqu'à la fin de son travail.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>No deal was lost.</source>
        <translation>Aucune affaire n'a été perdue.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>Nothing was given back to Marketing.</source>
        <translation>Rien n'a été rendu au Marketing.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>No deal sleeps. Deal ▸ Asleep until… lets one sleep until a day.</source>
        <translation>Aucune affaire ne dort. Affaire ▸ En sommeil jusqu'au… en laisse dormir une jusqu'à un jour.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>Every open deal has a next action.</source>
        <translation>Chaque affaire ouverte a une prochaine action.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>No deal from another program was left open for over a year without a date.</source>
        <translation>Aucune affaire d'un autre programme n'est restée ouverte plus d'un an sans date.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>Late to close</source>
        <translation>Clôture en retard</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>Closes this month</source>
        <translation>Clôture ce mois-ci</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>Closes this quarter</source>
        <translation>Clôture ce trimestre</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>Closes later</source>
        <translation>Clôture plus tard</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>No closing day</source>
        <translation>Sans jour de clôture</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>Paid</source>
        <translation>Payant</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>Owned</source>
        <translation>En propre</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>Earned</source>
        <translation>Acquis</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>Direction</source>
        <translation>Cap</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>Open</source>
        <comment>a view of deals</comment>
        <translation>Ouvertes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>Won, work not done</source>
        <translation>Gagnées, à terminer</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>Lost</source>
        <comment>a view of deals</comment>
        <translation>Perdues</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>Given back</source>
        <comment>a view of deals</comment>
        <translation>Rendues</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>Asleep</source>
        <comment>a view of deals</comment>
        <translation>En sommeil</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>Without a next action</source>
        <translation>Sans prochaine action</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>Any stage</source>
        <translation>Toute étape</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>Any closing day</source>
        <translation>Tout jour de clôture</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>Any channel</source>
        <translation>Tout canal</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/questions.py"/>
        <source>Marketing may send them again after 1 day.</source>
        <translation>Le Marketing peut retransmettre ce prospect après 1 jour.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/questions.py"/>
        <source>Marketing may send them again after {:,} days.</source>
        <translation>Le Marketing peut retransmettre ce prospect après {:,} jours.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/questions.py"/>
        <source>no next action</source>
        <translation>sans prochaine action</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/questions.py"/>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/questions.py"/>
        <source>Say whether the promise was kept, changed or broken, or leave its note empty.</source>
        <translation>Dites si la promesse a été tenue, changée ou rompue, ou laissez sa note vide.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/questions.py"/>
        <source>This reason needs a word of explanation.</source>
        <translation>Cette raison demande un mot d'explication.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/questions.py"/>
        <source>Nobody will contact them any more.</source>
        <translation>Personne ne les contactera plus.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/questions.py"/>
        <source>Marketing lets them go.</source>
        <translation>Le Marketing laisse partir ce prospect.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/questions.py"/>
        <source>to be called again today</source>
        <translation>à rappeler aujourd'hui</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/questions.py"/>
        <source>Right place?</source>
        <translation>Bon lieu ?</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/questions.py"/>
        <source>Right time?</source>
        <translation>Bon moment ?</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/questions.py"/>
        <source>Right words?</source>
        <translation>Mots justes ?</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/questions.py"/>
        <source>what was different</source>
        <translation>ce qui était différent</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/questions.py"/>
        <source>to be called again since {}</source>
        <translation>à rappeler, date passée : {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/questions.py"/>
        <source>asleep until {}</source>
        <translation>en sommeil jusqu'au {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_form.py"/>
        <source>made elsewhere</source>
        <translation>fait ailleurs</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_form.py"/>
        <source>Choose its PDF…</source>
        <translation>Choisir son PDF…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_form.py"/>
        <source>The PDF of the quote</source>
        <translation>Le PDF du devis</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_form.py"/>
        <source>A quote is made for a deal, and none is open: accept a handoff or write a call down.</source>
        <translation>Un devis se fait pour une affaire, et aucune n'est ouverte : acceptez un relais ou notez un appel.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_form.py"/>
        <source>Write quote</source>
        <translation>Écrire un devis</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_form.py"/>
        <source>written here</source>
        <translation>écrit ici</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_form.py"/>
        <source>There is no file {path}.</source>
        <translation>Il n'y a pas de fichier {path}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_form.py"/>
        <source>Write the net sum of the quote.</source>
        <translation>Écrivez le total HT du devis.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_form.py"/>
        <source>New version of a quote</source>
        <translation>Nouvelle version d'un devis</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_form.py"/>
        <source>New version of {}</source>
        <translation>Nouvelle version de {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_form.py"/>
        <source>The quote is</source>
        <translation>Le devis est</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_form.py"/>
        <source>Made on</source>
        <translation>Établi le</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_form.py"/>
        <source>Its PDF</source>
        <translation>Son PDF</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_form.py"/>
        <source>where the file is</source>
        <translation>où est le fichier</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_form.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <source>Before the lines</source>
        <translation>Avant les lignes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_form.py"/>
        <source>payment, delivery</source>
        <translation>paiement, livraison</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_form.py"/>
        <location filename="../../desktop/twohats/sales/ui/sale_forms.py"/>
        <source>For which deal</source>
        <translation>Pour quelle affaire</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_form.py"/>
        <source>New quote: {}</source>
        <translation>Nouveau devis : {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_form.py"/>
        <source>Declined</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_form.py"/>
        <source>Net sum ({})</source>
        <translation>Total HT ({})</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_form.py"/>
        <source>{} declined</source>
        <translation>{} refusé</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <source>Made elsewhere: only its sum is known.</source>
        <translation>Fait ailleurs : seul son total est connu.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <source>Where it stands</source>
        <translation>Où il en est</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <source>What else it says</source>
        <translation>Ce qu'il dit d'autre</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <source>Its deal</source>
        <translation>Son affaire</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <source>Show in Pipeline</source>
        <translation>Afficher dans Pipeline</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <source>Quotes for this deal</source>
        <translation>Devis pour cette affaire</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_sums.py"/>
        <source>Net {}</source>
        <translation>HT {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <source>It was sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <source>It was accepted…</source>
        <translation>Accepté…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <source>New version…</source>
        <translation>Nouvelle version…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <source>Its file</source>
        <translation>Son fichier</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <source>We promised</source>
        <translation>Notre promesse</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_sums.py"/>
        <source>{} tax {}</source>
        <translation>TVA {} : {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_words.py"/>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_words.py"/>
        <source>Not sent yet.</source>
        <translation>Pas encore envoyé.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_words.py"/>
        <source>expired {}</source>
        <translation>expiré : {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_words.py"/>
        <source>{} · soon</source>
        <translation>{} · bientôt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_words.py"/>
        <source>Declined {}.</source>
        <translation>Refusé {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_words.py"/>
        <source>A newer version took its place {}.</source>
        <translation>Une version plus récente l'a remplacé {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_words.py"/>
        <source>Sent {}, no answer yet.</source>
        <translation>Envoyé : {} ; pas encore de réponse.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_words.py"/>
        <source>Sent {}, expired {} without an answer.</source>
        <translation>Envoyé : {} ; expiré : {}, sans réponse.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_words.py"/>
        <source>Accepted {}: the deal is won.</source>
        <translation>Accepté {} : l'affaire est gagnée.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <source>No quote here has these words.</source>
        <translation>Aucun devis ici ne contient ces mots.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <source>Filter by number, deal or customer  (Ctrl+F)</source>
        <translation>Filtrer par numéro, affaire ou client  (Ctrl+F)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <source>No quote was made yet. Write one for a deal: Ctrl+Shift+Q.</source>
        <translation>Aucun devis n'a encore été fait. Écrivez-en un pour une affaire : Ctrl+Maj+Q.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <source>There is no draft: every quote was sent.</source>
        <translation>Il n'y a pas de brouillon : tous les devis ont été envoyés.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <source>No customer has a quote to answer. Write one for a deal: Ctrl+Shift+Q.</source>
        <translation>Aucun client n'a de devis auquel répondre. Écrivez-en un pour une affaire : Ctrl+Maj+Q.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <source>No quote expired without an answer.</source>
        <translation>Aucun devis n'a expiré sans réponse.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <source>No quote is unanswered for over 7 days.</source>
        <translation>Aucun devis n'est sans réponse depuis plus de 7 jours.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <source>No quote was accepted yet. One that is wins its deal: A in the list.</source>
        <translation>Aucun devis n'a encore été accepté. Celui qui l'est gagne son affaire : A dans la liste.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <source>No quote was declined.</source>
        <translation>Aucun devis n'a été refusé.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <source>{path} cannot be opened.</source>
        <translation>{path} ne peut pas être ouvert.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <source>No program opened {name}: Save the quote as PDF… keeps it where you choose.</source>
        <translation>Aucun programme n'a ouvert {name} : « Enregistrer le devis en PDF… » le garde où vous voulez.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <source>{:,} quotes</source>
        <translation>{:,} devis</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <source>1 quote</source>
        <translation>1 devis</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <source>All</source>
        <comment>a view of quotes</comment>
        <translation>Tous</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <source>Expired</source>
        <translation>Expirés</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <source>Accepted</source>
        <comment>a view of quotes</comment>
        <translation>Acceptés</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <source>Declined</source>
        <comment>a view of quotes</comment>
        <translation>Refusés</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <source>Unanswered for over 7 days</source>
        <translation>Sans réponse depuis plus de 7 jours</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/reversal.py"/>
        <source>It is taken back today, or on its own day if that is still to come. What was reported before stays.</source>
        <translation>Elle est annulée à la date d'aujourd'hui, ou à sa propre date si elle est à venir. Les rapports déjà faits ne changent pas.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/reversal.py"/>
        <source>Cancel</source>
        <comment>beside Reverse</comment>
        <translation>Ne rien faire</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/reversal.py"/>
        <source>At most {left} can be reversed.</source>
        <translation>Au plus {left} peut être annulé.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/reversal.py"/>
        <source>empty: all that is left of it</source>
        <translation>vide : tout ce qu'il en reste</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/sale_forms.py"/>
        <source>No customer: it still counts as revenue.</source>
        <translation>Pas de client : cela compte quand même comme chiffre d'affaires.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/sale_forms.py"/>
        <source>In the address book.</source>
        <translation>Dans le carnet d'adresses.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/sale_forms.py"/>
        <source>New: the address book gets this name.</source>
        <translation>Nouveau : le carnet d'adresses reçoit ce nom.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/sale_forms.py"/>
        <source>Several have this name: choose one of them.</source>
        <translation>Plusieurs s'appellent ainsi : choisissez-en un.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/sale_forms.py"/>
        <source>Who that is</source>
        <translation>Qui c'est</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/sale_forms.py"/>
        <source>Nothing is left of what “{who}” bought.</source>
        <translation>Il ne reste rien de ce que « {who} » a acheté.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/sale_forms.py"/>
        <source>nobody in particular</source>
        <translation>personne en particulier</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/sale_forms.py"/>
        <source>Who bought</source>
        <translation>Qui a acheté</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/sale_forms.py"/>
        <source>a name, or leave empty</source>
        <translation>un nom, ou laissez vide</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/sale_forms.py"/>
        <source>Reverse a sale to {}</source>
        <translation>Annuler une vente à {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/several_forms.py"/>
        <source>Until then they are left out of the forecast and raise no alarm.</source>
        <translation>Entre-temps, elles ne comptent dans aucune prévision et ne déclenchent aucune alerte.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/several_forms.py"/>
        <source>Put them to sleep</source>
        <translation>Les laisser dormir</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/several_forms.py"/>
        <source>Say until which day they sleep.</source>
        <translation>Dites jusqu'à quel jour elles dorment.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/stage_forms.py"/>
        <source>Say how likely a deal in this stage is to be won, in per cent.</source>
        <translation>Dites quelles chances a une affaire de cette étape d'être gagnée, en pour cent.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/stage_forms.py"/>
        <source>This stage was removed: move its deals to another one.</source>
        <translation>Cette étape a été enlevée : déplacez ses affaires vers une autre.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/stage_forms.py"/>
        <source>Remove…</source>
        <translation>Enlever…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/stage_forms.py"/>
        <source>Move the stage</source>
        <translation>Déplacer l'étape</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/stage_forms.py"/>
        <source>Add a stage</source>
        <translation>Ajouter une étape</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/stage_forms.py"/>
        <source>New stage</source>
        <translation>Nouvelle étape</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/stage_forms.py"/>
        <source>One deal moves.</source>
        <translation>Une affaire se déplace.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/stage_forms.py"/>
        <source>Its deals go to</source>
        <translation>Ses affaires passent à</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/stage_forms.py"/>
        <source>until 20 deals closed here tell its own</source>
        <translation>jusqu'à ce que 20 affaires clôturées ici donnent les siennes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/stage_forms.py"/>
        <source>Add a stage at the end…</source>
        <translation>Ajouter une étape à la fin…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/stage_forms.py"/>
        <source>Add one after it…</source>
        <translation>En ajouter une après…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/stage_forms.py"/>
        <source>{:,} deals move.</source>
        <translation>{:,} affaires se déplacent.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/stage_forms.py"/>
        <source>{} What is closed keeps the stage it had.</source>
        <translation>{} Ce qui est clôturé garde l'étape qu'il avait.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/stage_forms.py"/>
        <source>The stage {}</source>
        <translation>L'étape {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/stage_forms.py"/>
        <source>◂ Move left</source>
        <translation>◂ Vers la gauche</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/stage_forms.py"/>
        <source>Move right ▸</source>
        <translation>Vers la droite ▸</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/stage_forms.py"/>
        <source>Remove {}</source>
        <translation>Enlever {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>For every month without its own target; leave empty for none.</source>
        <translation>Vaut pour chaque mois sans objectif propre ; vide : aucun.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>Working days</source>
        <translation>Jours ouvrés</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>There is no day off in this year.</source>
        <translation>Aucun jour de congé cette année-là.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>Evenly</source>
        <translation>À parts égales</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>By last year’s months</source>
        <translation>Selon les mois de l'an dernier</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>Spread a year</source>
        <translation>Répartir une année</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>Set twelve targets</source>
        <translation>Fixer douze objectifs</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>The year before has no sales to go by, so the months are alike.</source>
        <translation>L'année d'avant n'a pas de ventes sur quoi se régler : les mois sont donc égaux.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>Usual target</source>
        <translation>Objectif habituel</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>Set</source>
        <translation>Fixer</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>Save the hours</source>
        <translation>Enregistrer les heures</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>Remove day off</source>
        <translation>Supprimer ce congé</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>such as Christmas</source>
        <translation>Par exemple Noël</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>What the day is called</source>
        <translation>Comment s'appelle le jour</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>Add day off</source>
        <translation>Ajouter ce congé</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>Days off</source>
        <translation>Jours de congé</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>Spread</source>
        <translation>Répartition</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>Spread {} over its months</source>
        <translation>Répartir {} sur ses mois</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>This replaces all twelve targets.</source>
        <translation>Cela remplace les douze objectifs.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>The year</source>
        <translation>L'année</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>The year before brought {} in {} of 12 months.</source>
        <translation>L'année d'avant a rapporté {} en {} mois sur 12.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>Per month</source>
        <translation>Par mois</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>Days off in {}</source>
        <translation>Jours de congé en {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <source>Usual target of a month</source>
        <translation>Objectif habituel pour un mois</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <location filename="../../desktop/twohats/sales/ui/wing.py"/>
        <source>Targets</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <source>Revenue of the last twelve months against target</source>
        <translation>CA des douze derniers mois face à l'objectif</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <location filename="../../desktop/twohats/sales/ui/today.py"/>
        <source>line = target</source>
        <translation>ligne = objectif</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <source>Months</source>
        <translation>Mois</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <source>Enter or a digit: edit · Del: usual target</source>
        <translation>Entrée ou chiffre : modifier · Suppr : objectif habituel</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <source>The year before</source>
        <translation>L'année d'avant</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <source>The year after</source>
        <translation>L'année d'après</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <source>Came in</source>
        <translation>Réalisé</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <source>Reached</source>
        <comment>of a target</comment>
        <translation>Atteint</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <source>Quarters</source>
        <translation>Trimestres</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <source>Weeks</source>
        <translation>Semaines</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <source>usual {}</source>
        <translation>habituel {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <source>{} short</source>
        <translation>{} de moins</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <source>{} working days</source>
        <translation>{} jours ouvrés</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <source>{} behind</source>
        <translation>{} de retard</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <source>{} ahead</source>
        <translation>{} d'avance</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <source>no target set for {} of 12 months</source>
        <translation>pas d'objectif fixé pour {} mois sur 12</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today.py"/>
        <source>Nothing is due today. Somebody rings? Ctrl+Shift+N writes the call down.</source>
        <translation>Rien à faire aujourd'hui. Quelqu'un appelle ? Ctrl+Maj+N note l'appel.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today.py"/>
        <source>Write it down while you talk: it becomes a deal with its next action.</source>
        <translation>Notez-le pendant que vous parlez : cela devient une affaire avec sa prochaine action.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today.py"/>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today.py"/>
        <source>This quarter</source>
        <translation>Ce trimestre</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today.py"/>
        <source>Revenue by week against target</source>
        <translation>CA par semaine face à l'objectif</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today.py"/>
        <source>Due now</source>
        <translation>À faire</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today.py"/>
        <source>Who rings next?</source>
        <translation>Qui appelle ensuite ?</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today.py"/>
        <source>Ctrl+Shift+N. What Marketing hands over waits in the panel: F6.</source>
        <translation>Ctrl+Maj+N. Ce que le Marketing transmet attend dans le panneau : F6.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today.py"/>
        <source>Direction from Marketing</source>
        <translation>Cap du Marketing</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today.py"/>
        <source>Marketing has not published a direction yet.</source>
        <translation>Le Marketing n'a pas encore publié de cap.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today.py"/>
        <source>known by {}</source>
        <translation>signe : {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today.py"/>
        <source>{} today</source>
        <translation>{} aujourd'hui</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>1 working day left</source>
        <translation>reste 1 jour ouvré</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>In {}. Enough: how many times the open deals cover what is missing. {}</source>
        <translation>En {}. Assez : combien de fois les affaires ouvertes couvrent ce qui manque. {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>target met</source>
        <translation>objectif atteint</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>Tomorrow needs a target for the months after this quarter.</source>
        <translation>« Demain » demande un objectif pour les mois après ce trimestre.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>The last day to act needs {} leads that became deals won; you have {}.</source>
        <translation>Le dernier jour pour agir demande {} prospects devenus des affaires gagnées ; vous en avez {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>sure</source>
        <translation>sûr</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>at best</source>
        <translation>au mieux</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>enough?</source>
        <translation>assez ?</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>Next quarter</source>
        <translation>Trim. suivant</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>no target</source>
        <translation>pas d'objectif</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>met</source>
        <translation>atteint</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>Chances: your own history.</source>
        <translation>Chances : votre propre historique.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>Chances: as set; a stage’s own count from {} deals closed here; {} so far.</source>
        <translation>Chances : comme fixé ; celles propres à une étape comptent à partir de {} affaires clôturées ici ; {} à ce jour.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>1 handoff late</source>
        <translation>1 relais en retard</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>{} handoffs late</source>
        <translation>{} relais en retard</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>1 deal without a next action</source>
        <translation>1 affaire sans prochaine action</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>{} deals without a next action</source>
        <translation>{} affaires sans prochaine action</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>{} deals to be called again</source>
        <translation>{} affaires à rappeler</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>1 follow-up overdue</source>
        <translation>1 relance en retard</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>{} follow-ups overdue</source>
        <translation>{} relances en retard</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>1 quote unanswered for over 7 days</source>
        <translation>1 devis sans réponse (&gt; 7 jours)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>{} quotes unanswered for over 7 days</source>
        <translation>{} devis sans réponse (&gt; 7 jours)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>{} asked to be called again on {}</source>
        <translation>{} a demandé un rappel le {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>{} is thin. Last day to act: {}.</source>
        <translation>Mois maigre : {}. Dernier jour pour agir : {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>Forecast</source>
        <translation>Prévision</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>{:.1f} ×</source>
        <translation>{:.1f} ×</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>Chances: your own history for {}; as set for {}.</source>
        <translation>Chances : votre propre historique pour {} ; comme fixé pour {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>{} asked to be called again today</source>
        <translation>{} a demandé un rappel aujourd'hui</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>{} working days left</source>
        <translation>reste {} jours ouvrés</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>of {} · {}</source>
        <translation>sur {} · {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>pace {}</source>
        <translation>rythme {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>{} a day needed</source>
        <translation>{}/jour requis</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>pace {:.2f}</source>
        <translation>rythme {:.2f}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>{:.1f} months covered</source>
        <translation>{:.1f} mois couverts</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>{} is thin.</source>
        <translation>Mois maigre : {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>{} is thin. The last day to act was {}.</source>
        <translation>Mois maigre : {}. Le dernier jour pour agir était le {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>{} at risk</source>
        <translation>{} en danger</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/wing.py"/>
        <source>Nobody is known behind this deal.</source>
        <translation>On ne connaît personne derrière cette affaire.</translation>
    </message>
</context>
<context>
    <name>sample</name>
    <message>
        <location filename="../../desktop/twohats/sample/business.py"/>
        <source>Close between the years</source>
        <translation>Fermer entre les fêtes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sample/business.py"/>
        <source>Open channels</source>
        <translation>Ouvrir les canaux</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sample/business.py"/>
        <source>Set targets</source>
        <translation>Fixer les objectifs</translation>
    </message>
</context>
<context>
    <name>stamp</name>
    <message>
        <location filename="../../desktop/twohats/stamp.py"/>
        <source>“{text}” is not a moment like 2026-11-23T14:02:03.123Z.</source>
        <translation>« {text} » n'est pas un instant comme 2026-11-23T14:02:03.123Z.</translation>
    </message>
</context>
<context>
    <name>storage</name>
    <message>
        <location filename="../../desktop/twohats/storage/backup.py"/>
        <source>{name} is no longer what it was when it was made: take another one.</source>
        <translation>{name} n'est plus ce qu'elle était à sa création : prenez-en une autre.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/backup.py"/>
        <source>The second folder for backups, {folder}, is not there.</source>
        <translation>Le second dossier pour les sauvegardes, {folder}, n'est pas là.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/backup.py"/>
        <source>The copy of {name} does not read back whole: nothing was changed.</source>
        <translation>La copie de {name} ne se relit pas en entier : rien n'a été changé.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/backup.py"/>
        <source>The copy could not be made: {why}. Nothing was changed.</source>
        <translation>La copie n'a pas pu être faite : {why}. Rien n'a été changé.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/backup.py"/>
        <source>The copy in {folder} is not what it should be: is the USB stick all right?</source>
        <translation>La copie dans {folder} n'est pas ce qu'elle devrait être : la clé USB est-elle intacte ?</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/checkup.py"/>
        <source>{} is not as this program makes it.</source>
        <translation>{} n'est pas comme ce programme le fait.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/checkup.py"/>
        <source>Row {} of {} points at nothing in {}.</source>
        <translation>La ligne {} de {} ne renvoie à rien dans {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/checkup.py"/>
        <source>A page is damaged: {}.</source>
        <translation>Une page est abîmée : {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/checkup.py"/>
        <source>{} does not add up.</source>
        <translation>{} : le compte n'y est pas.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/checkup.py"/>
        <source>Not every row of {} is found by its words.</source>
        <translation>Toutes les lignes de {} ne sont pas trouvées par leurs mots.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/erasing.py"/>
        <source>Traces are left in the file for now: something still reads it.</source>
        <translation>Des traces restent pour l'instant dans le fichier : quelque chose le lit encore.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/erasing.py"/>
        <source>Traces are left in the file for now: {why}.</source>
        <translation>Des traces restent pour l'instant dans le fichier : {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/file.py"/>
        <source>another program is writing to the file just now; try again in a moment</source>
        <translation>un autre programme écrit en ce moment dans le fichier ; réessayez dans un instant</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/file.py"/>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/file.py"/>
        <source>the file is read-only</source>
        <translation>le fichier est en lecture seule</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/file.py"/>
        <source>the disk does not answer</source>
        <translation>le disque ne répond pas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/file.py"/>
        <source>{name} was opened only to be read.</source>
        <translation>{name} n'a été ouvert que pour être lu.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/file.py"/>
        <source>{name} was changed by another program while it was open. Nothing was saved.</source>
        <translation>{name} a été changé par un autre programme pendant qu'il était ouvert. Rien n'a été enregistré.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/file.py"/>
        <source>{name} is of an older Two Hats: open it in the window once.</source>
        <translation>{name} vient d'un Two Hats plus ancien : ouvrez-le une fois dans la fenêtre.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/file.py"/>
        <source>{name} is damaged and was left as it is: open a backup of it.</source>
        <translation>{name} est abîmé et a été laissé tel quel : ouvrez-en une sauvegarde.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/file.py"/>
        <source>{name} is open in another window or program: do it there, or close it first.</source>
        <translation>{name} est ouvert dans une autre fenêtre ou un autre programme : faites-le là, ou fermez-le d'abord.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/file.py"/>
        <source>{name} cannot be opened: its folder does not let Two Hats write.</source>
        <translation>{name} ne peut pas être ouvert : son dossier ne laisse pas écrire Two Hats.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/file.py"/>
        <source>Not saved: {why}.</source>
        <translation>Pas enregistré : {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/guard.py"/>
        <source>{name} was replaced by another file while it was open. Nothing was saved.</source>
        <translation>{name} a été remplacé par un autre fichier pendant qu'il était ouvert. Rien n'a été enregistré.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/guard.py"/>
        <source>{name} holds nothing but zeros: its content was lost.</source>
        <translation>{name} ne contient que des zéros : son contenu est perdu.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/guard.py"/>
        <source>{name} is not a Two Hats file.</source>
        <translation>{name} n'est pas un fichier Two Hats.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/guard.py"/>
        <source>{name} was made by a newer Two Hats. Install the newer program to open it.</source>
        <translation>{name} a été fait par un Two Hats plus récent. Installez le programme plus récent pour l'ouvrir.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/guard.py"/>
        <source>{name} is read-only: copy it to a folder of yours and open the copy.</source>
        <translation>{name} est en lecture seule : copiez-le dans un dossier à vous et ouvrez la copie.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/guard.py"/>
        <source>{name} is a folder, not a Two Hats file.</source>
        <translation>{name} est un dossier, pas un fichier Two Hats.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/guard.py"/>
        <source>{name} is empty: it holds no business.</source>
        <translation>{name} est vide : il ne contient pas d'entreprise.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/guard.py"/>
        <source>{name} is only half there: it was copied or saved incompletely. Open a backup.</source>
        <translation>{name} n'est là qu'à moitié : il a été copié ou enregistré incomplètement. Ouvrez une sauvegarde.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/guard.py"/>
        <source>{name} is larger than it says: something else was written behind its end. Open a backup.</source>
        <translation>{name} est plus grand qu'il ne le dit : autre chose a été écrit après sa fin. Ouvrez une sauvegarde.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/guard.py"/>
        <source>{name} is gone: it was moved or deleted. Nothing was saved.</source>
        <translation>{name} a disparu : il a été déplacé ou supprimé. Rien n'a été enregistré.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/guard.py"/>
        <source>{name} cannot be copied: {why}.</source>
        <translation>{name} ne peut pas être copié : {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/history.py"/>
        <source>“{label}” belongs to a month that is closed. Reopen the month first.</source>
        <translation>« {label} » appartient à un mois clôturé. Rouvrez d'abord le mois.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/history.py"/>
        <source>Step {} ({}): the chain of the history is broken here.</source>
        <translation>Étape {} ({}) : la chaîne de l'historique est rompue ici.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/history.py"/>
        <source>Step {} ({}): a row of {} was altered afterwards.</source>
        <translation>Étape {} ({}) : une ligne de {} a été modifiée ensuite.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/migrations.py"/>
        <source>The file could not be brought up to date: some rows point nowhere.</source>
        <translation>Le fichier n'a pas pu être mis à jour : des lignes ne renvoient à rien.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/naming.py"/>
        <source>at the start of a day</source>
        <translation>au début d'une journée</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/naming.py"/>
        <source>when the window closed</source>
        <translation>à la fermeture de la fenêtre</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/naming.py"/>
        <source>before an update</source>
        <translation>avant une mise à jour</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/naming.py"/>
        <source>before an import</source>
        <translation>avant un import</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/naming.py"/>
        <source>before an erasure</source>
        <translation>avant un effacement</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/naming.py"/>
        <source>before a restore</source>
        <translation>avant une restauration</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/naming.py"/>
        <source>asked for</source>
        <translation>demandée</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/naming.py"/>
        <source>rescued</source>
        <translation>récupéré</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/places.py"/>
        <source>{name} lies in a folder that {service} carries to other computers. Written to on two of them it would be lost: move it to a folder of this computer.</source>
        <translation>{name} est dans un dossier que {service} porte vers d'autres ordinateurs. Écrit sur deux d'entre eux, il serait perdu : déplacez-le dans un dossier de cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/places.py"/>
        <source>{name} lies on another computer. Two programs at once cannot be kept apart there: move it to a folder of this computer.</source>
        <translation>{name} est sur un autre ordinateur. Deux programmes à la fois ne peuvent pas y être tenus séparés : déplacez-le dans un dossier de cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/refill.py"/>
        <source>The history in it does not fit.</source>
        <translation>L'historique qu'il contient ne concorde pas.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/refill.py"/>
        <source>A row of {table} points at nothing in {target}.</source>
        <translation>Une ligne de {table} ne renvoie à rien dans {target}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/refill.py"/>
        <source>Row {number} of {table} breaks a rule of its kind.</source>
        <translation>La ligne {number} de {table} enfreint une règle de son type.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/refill.py"/>
        <source>A row of {table} breaks a rule: the same is open twice.</source>
        <translation>Une ligne de {table} enfreint une règle : la même chose est ouverte deux fois.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/restoring.py"/>
        <source>Nothing was restored: {why}.</source>
        <translation>Rien n'a été restauré : {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/salvage.py"/>
        <source>Rescue</source>
        <translation>Récupération</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/salvage.py"/>
        <source>{name} is damaged too much: not even its tables can be read.</source>
        <translation>{name} est trop abîmé : même ses tables ne peuvent pas être lues.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/salvage.py"/>
        <source>its text is damaged</source>
        <translation>son texte est abîmé</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/salvage.py"/>
        <source>its images of the row are damaged</source>
        <translation>ses images de la ligne sont abîmées</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/salvage.py"/>
        <source>rows between {} and {} may be missing</source>
        <translation>des lignes entre {} et {} manquent peut-être</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/salvage.py"/>
        <source>it was left out: {}</source>
        <translation>laissée de côté : {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/salvage.py"/>
        <source>what it pointed at in {} is lost</source>
        <translation>ce à quoi elle renvoyait dans {} est perdu</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/salvage.py"/>
        <source>it was left out: what it belongs to in {} is lost</source>
        <translation>laissée de côté : ce dont elle dépend dans {} est perdu</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/sqlite.py"/>
        <source>The file is damaged: open a backup of it. Nothing was changed.</source>
        <translation>Le fichier est abîmé : ouvrez-en une sauvegarde. Rien n'a été changé.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/sqlite.py"/>
        <source>{name} cannot be opened: {why}.</source>
        <translation>{name} ne peut pas être ouvert : {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/sqlite.py"/>
        <source>{name} cannot be opened safely: its disk does not allow {setting}.</source>
        <translation>{name} ne peut pas être ouvert en sécurité : son disque ne permet pas {setting}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/too_late.py"/>
        <source>“{label}” can no longer be undone: “{later}” came after it, under the {hat} hat. Undo that first.</source>
        <translation>« {label} » ne peut plus être annulé : « {later} » est venu après, sous la casquette {hat}. Annulez cela d'abord.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/too_late.py"/>
        <source>“{label}” can no longer be undone: “{later}” came after it.</source>
        <translation>« {label} » ne peut plus être annulé : « {later} » est venu après.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/too_late.py"/>
        <source>“{label}” can no longer be redone: “{later}” came in between, under the {hat} hat.</source>
        <translation>« {label} » ne peut plus être rétabli : « {later} » est venu entre-temps, sous la casquette {hat}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/too_late.py"/>
        <source>“{label}” can no longer be redone: “{later}” came in between.</source>
        <translation>« {label} » ne peut plus être rétabli : « {later} » est venu entre-temps.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/too_late.py"/>
        <source>“{label}” can no longer be undone: too much has changed since.</source>
        <translation>« {label} » ne peut plus être annulé : trop de choses ont changé depuis.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/too_late.py"/>
        <source>“{label}” can no longer be redone: too much has changed since.</source>
        <translation>« {label} » ne peut plus être rétabli : trop de choses ont changé depuis.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/too_late.py"/>
        <source>“{label}” can no longer be undone: somebody in it was erased since.</source>
        <translation>« {label} » ne peut plus être annulé : quelqu'un qui y figure a été effacé depuis.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/too_late.py"/>
        <source>“{label}” can no longer be redone: somebody in it was erased since.</source>
        <translation>« {label} » ne peut plus être rétabli : quelqu'un qui y figure a été effacé depuis.</translation>
    </message>
</context>
<context>
    <name>widgets</name>
    <message>
        <location filename="../../desktop/twohats/widgets/chosen_sum.py"/>
        <source>{:,} chosen</source>
        <translation>{:,} choisis</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/form.py"/>
        <source>What you typed is written down nowhere yet. Esc once more throws it away.</source>
        <translation>Ce que vous avez tapé n'est encore enregistré nulle part. Échap encore une fois l'abandonne.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/known_line.py"/>
        <source>Who is here already</source>
        <translation>Qui est déjà ici</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/list_export.py"/>
        <source>Not exported.</source>
        <translation>Pas exporté.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/list_export.py"/>
        <source>Page {:,} of {:,}</source>
        <translation>Page {:,} sur {:,}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/list_export.py"/>
        <source>Exporting {:,} of {:,}</source>
        <translation>Export de {:,} sur {:,}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/list_export.py"/>
        <source>The list is in {}.</source>
        <translation>La liste est dans {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/matrix.py"/>
        <source>{}
of {}</source>
        <translation>{}
sur {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/opening.py"/>
        <source>Only addresses of the web, of e-mail and of telephones are opened from here.</source>
        <translation>Seules les adresses du web, d'e-mail et de téléphone s'ouvrent d'ici.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/opening.py"/>
        <source>“{path}” is not a place on this computer: open it by hand.</source>
        <translation>« {path} » n'est pas un endroit de cet ordinateur : ouvrez-le à la main.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/opening.py"/>
        <source>“{name}” would start a program: start it by hand.</source>
        <translation>« {name} » lancerait un programme : lancez-le à la main.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/own_views.py"/>
        <source>Its filter, order and columns are kept on this computer. The same name replaces one.</source>
        <translation>Son filtre, son ordre et ses colonnes sont gardés sur cet ordinateur. Le même nom en remplace une.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/own_views.py"/>
        <source>Keep this view</source>
        <translation>Garder cette vue</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/own_views.py"/>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/own_views.py"/>
        <source>Rename the view</source>
        <translation>Renommer la vue</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/own_views.py"/>
        <source>Give the view a name.</source>
        <translation>Donnez un nom à la vue.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/own_views.py"/>
        <source>A name of a view has at most {count} letters.</source>
        <translation>Un nom de vue a au plus {count} lettres.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/own_views.py"/>
        <source>“{name}” is a view of this list already: choose another name.</source>
        <translation>« {name} » est déjà une vue de cette liste : choisissez un autre nom.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/own_views.py"/>
        <source>Large ones this month</source>
        <translation>Les plus grosses ce mois-ci</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/own_views.py"/>
        <source>Rename “{}”…</source>
        <translation>Renommer « {} »…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/own_views.py"/>
        <source>Delete “{}”</source>
        <translation>Supprimer « {} »</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/page.py"/>
        <source>Back to the list (Esc)</source>
        <translation>Retour à la liste (Échap)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/patience.py"/>
        <source>Working…</source>
        <translation>En cours…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/patience.py"/>
        <source>Stop  Ctrl+.</source>
        <translation>Arrêter  Ctrl+.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/pull_downs.py"/>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/record_list.py"/>
        <source>Columns and views of this list</source>
        <translation>Colonnes et vues de cette liste</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/record_list.py"/>
        <source>Columns and views</source>
        <translation>Colonnes et vues</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/record_list.py"/>
        <source>Export the list</source>
        <translation>Exporter la liste</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/record_list.py"/>
        <source>Save the list as PDF</source>
        <translation>Enregistrer la liste en PDF</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/record_list.py"/>
        <source>Nothing is listed.</source>
        <translation>Rien dans la liste.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/record_list.py"/>
        <source>{:,} chosen of {}</source>
        <translation>{:,} choisis sur {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/record_list.py"/>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/record_list.py"/>
        <source>filtered by “{}”</source>
        <translation>filtré par « {} »</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/view_bar.py"/>
        <source>{} in the list</source>
        <translation>{} dans la liste</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <location filename="../../desktop/twohats/words.py"/>
        <source>{}; {}</source>
        <translation>{} ; {}</translation>
    </message>
</context>
</TS>
