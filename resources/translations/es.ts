<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>app</name>
    <message>
        <location filename="../../desktop/twohats/app/backups.py"/>
        <location filename="../../desktop/twohats/app/preferences.py"/>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/backups.py"/>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/backups.py"/>
        <source>it was whole</source>
        <translation>estaba completa</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/backups.py"/>
        <source>A second folder for backups</source>
        <translation>Una segunda carpeta para las copias de seguridad</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/backups.py"/>
        <source>Back up now</source>
        <translation>Hacer copia ahora</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/backups.py"/>
        <source>Try a restore</source>
        <translation>Probar a restaurar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/backups.py"/>
        <source>Second folder…</source>
        <translation>Segunda carpeta…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/backups.py"/>
        <source>No second folder</source>
        <translation>Sin segunda carpeta</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/backups.py"/>
        <source>Restore this one…</source>
        <translation>Restaurar esta…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/backups.py"/>
        <source>{:.1f} MB</source>
        <translation>{:.1f} MB</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/backups.py"/>
        <source>They are in {}. All backups of two days are kept, then one a day, a week, a month.</source>
        <translation>Están en {}. Se guardan todas las de dos días; después, una al día, una a la semana, una al mes.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/backups.py"/>
        <source>{} A restore was tried {}: {}.</source>
        <translation>{} Se probó a restaurar {}: {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/backups.py"/>
        <source>The business as it was {} takes the place of the one that is open. That one is kept beside it, and what was done since is only there.</source>
        <translation>La empresa tal como estaba {} ocupa el lugar de la que está abierta. Esa se guarda al lado, y lo hecho desde entonces solo está allí.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/backups.py"/>
        <source>Restore it</source>
        <translation>Restaurarla</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/backups.py"/>
        <source>Leave everything as it is</source>
        <translation>Dejarlo todo como está</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/commands.py"/>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/contact_card.py"/>
        <source>In the address book</source>
        <translation>En la agenda</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/contact_card.py"/>
        <location filename="../../desktop/twohats/app/found_words.py"/>
        <source>without a name</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/contact_card.py"/>
        <source>They called…</source>
        <translation>Ha llamado…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/contact_card.py"/>
        <source>Who has them</source>
        <translation>Quién lo lleva</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/dialogs.py"/>
        <source>Two Hats {}. Marketing and Sales, kept apart, working together.</source>
        <translation>Two Hats {}. Marketing y Ventas, separados y trabajando juntos.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/erase_form.py"/>
        <source>What was sold, when and for how much, in every sum, without a name; the numbers of the documents.</source>
        <translation>Lo que se vendió, cuándo y por cuánto, en todas las sumas y sin nombre; los números de sus documentos.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/erase_form.py"/>
        <source>A backup forgets them when it is restored. Files that you exported, printed or copied yourself are yours to look after.</source>
        <translation>Al restaurar una copia de seguridad, también se borran. De los archivos que usted haya exportado, impreso o copiado tiene que ocuparse usted.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/erase_form.py"/>
        <source>Type “{name}”, so that nobody else is erased by mistake.</source>
        <translation>Escriba «{name}», para que no se borre a nadie por error.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/erase_form.py"/>
        <source>Erase for good</source>
        <translation>Borrar para siempre</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/erase_form.py"/>
        <source>“{}” beside the file still holds them: delete it once you do not need it any more.</source>
        <translation>«{}», junto al archivo, todavía contiene sus datos: elimínelo cuando ya no lo necesite.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/erase_form.py"/>
        <source>Everything that identifies this person is removed from both sides, the handoffs, the closed months and the history, and from the file itself.</source>
        <translation>Todo lo que dice quién es sale de los dos lados, de los traspasos, de los meses cerrados y del historial, y del propio archivo.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/erase_form.py"/>
        <source>No later import brings them back.</source>
        <translation>Ninguna importación posterior recupera estos datos.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/erase_form.py"/>
        <source>There is no e-mail address or phone number by which a later import would know them.</source>
        <translation>No hay correo ni teléfono por el que una importación posterior pueda reconocerlo.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/erase_form.py"/>
        <source>{} was erased: {:,} records.</source>
        <translation>Se ha borrado a {}: {:,} registros.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/erase_form.py"/>
        <source>Type their name</source>
        <translation>Escriba su nombre</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/erase_form.py"/>
        <source>Erase {}</source>
        <translation>Borrar a {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/erase_form.py"/>
        <source>This cannot be undone.</source>
        <translation>Esto no se puede deshacer.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/erase_form.py"/>
        <source>Traces are left in the file until Two Hats is closed and opened again.</source>
        <translation>Quedan restos en el archivo hasta que Two Hats se cierre y se vuelva a abrir.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/erase_form.py"/>
        <source>What goes</source>
        <translation>Qué se borra</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/erase_form.py"/>
        <source>What stays</source>
        <translation>Qué se conserva</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/erase_form.py"/>
        <source>One deal is still open: it is closed as lost.</source>
        <translation>Queda una oportunidad abierta: se cierra como perdida.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/erase_form.py"/>
        <source>The name also appears in one more text, about somebody or something else: change that yourself.</source>
        <translation>El nombre aparece en un texto más, sobre otra persona u otra cosa: cámbielo usted.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/erase_form.py"/>
        <source>{} deals are still open: they are closed as lost.</source>
        <translation>Quedan {} oportunidades abiertas: se cierran como perdidas.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/erase_form.py"/>
        <source>The name also appears in {} more texts, about somebody or something else: change these yourself.</source>
        <translation>El nombre aparece en {} textos más, sobre otras personas o cosas: cámbielos usted.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/files.py"/>
        <location filename="../../desktop/twohats/app/first_start.py"/>
        <source>Open a business</source>
        <translation>Abrir una empresa</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/files.py"/>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/files.py"/>
        <source>{} copy</source>
        <translation>{} copia</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/files.py"/>
        <location filename="../../desktop/twohats/app/preferences.py"/>
        <source>This file is only looked at: it has no backups here.</source>
        <translation>Este archivo solo se consulta: no tiene copias de seguridad aquí.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/files.py"/>
        <source>The copy is in {}.</source>
        <translation>La copia está en {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/finder.py"/>
        <source>Nobody and nothing here has these words. What Sales wrote down is under its hat: Ctrl+2.</source>
        <translation>Nadie ni nada tiene aquí estas palabras. Lo que anotó Ventas está bajo su sombrero: Ctrl+2.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/finder.py"/>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/finder.py"/>
        <source>What was found</source>
        <translation>Lo encontrado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/finder.py"/>
        <source>Ctrl+1 looks under Marketing</source>
        <translation>Ctrl+1 busca en Marketing</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/finder.py"/>
        <source>Ctrl+2 looks under Sales</source>
        <translation>Ctrl+2 busca en Ventas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/finder.py"/>
        <source>Type a name, a phone number, words of a note, or what you want to do.</source>
        <translation>Escriba un nombre, un teléfono, palabras de una nota o lo que quiere hacer.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/finder.py"/>
        <source>Nobody and nothing here has these words. What Marketing wrote down is under its hat: Ctrl+1.</source>
        <translation>Nadie ni nada tiene aquí estas palabras. Lo que anotó Marketing está bajo su sombrero: Ctrl+1.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/finder.py"/>
        <source>Search for a name, a number, a word, or what to do, under {}</source>
        <translation>Buscar un nombre, un número, una palabra o qué hacer, en {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/finder.py"/>
        <source>Enter opens  ·  {}  ·  Esc closes</source>
        <translation>Intro abre  ·  {}  ·  Esc cierra</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/finder.py"/>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/firm_fields.py"/>
        <source>A margin is a whole number, in per cent, like 35.</source>
        <translation>El margen es un número entero de tanto por ciento, como 35.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/firm_fields.py"/>
        <source>on the day it is won</source>
        <translation>el día en que se gana</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/firm_fields.py"/>
        <source>when its work is planned to end</source>
        <translation>cuando está previsto que acabe el trabajo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/firm_fields.py"/>
        <source>in dated parts, as they are invoiced</source>
        <translation>en partes con fecha, según se facturan</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/firm_fields.py"/>
        <source>Logo on paper</source>
        <translation>Logotipo en papel</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/firm_fields.py"/>
        <source>Choose a picture</source>
        <translation>Elegir una imagen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/firm_fields.py"/>
        <source>Address, as on paper</source>
        <translation>Dirección, como en papel</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/firm_fields.py"/>
        <source>customers answer to it</source>
        <translation>adonde responden los clientes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/firm_fields.py"/>
        <source>Tax on quotes</source>
        <translation>IVA en presupuestos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/firm_fields.py"/>
        <source>of each sale; empty: no return is shown</source>
        <translation>de cada venta; vacío: no se muestra el retorno</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/firm_fields.py"/>
        <source>A won deal counts</source>
        <translation>Lo ganado cuenta</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/firm_fields.py"/>
        <source>The year begins in</source>
        <translation>El año empieza en</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/firm_fields.py"/>
        <source>The week begins on</source>
        <translation>La semana empieza el</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/firm_fields.py"/>
        <source>Logo on paper…</source>
        <translation>Logotipo en papel…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/firm_fields.py"/>
        <source>No logo</source>
        <translation>Sin logotipo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <source>One file on this computer holds all of it; nobody else reads it, and no account is needed.</source>
        <translation>Un archivo en este ordenador lo contiene todo; nadie más lo lee y no hace falta ninguna cuenta.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <source>German</source>
        <translation>Alemán</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <source>French</source>
        <translation>Francés</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <source>Portuguese</source>
        <translation>Portugués</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <source>Whose business is it?</source>
        <translation>¿De quién es la empresa?</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <source>Another folder…</source>
        <translation>Otra carpeta…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <source>Kept in {}, as {}</source>
        <translation>Se guarda en {}, como {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <source>Kept in {}, under the firm’s name</source>
        <translation>Se guarda en {}, con el nombre de la empresa</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <source>Choose the country you work in: currency, paper size and week follow from it.</source>
        <translation>Elija el país donde trabaja: de él dependen la moneda, el papel y la semana.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <source>{}. All but money and clock can be changed later.</source>
        <translation>{}. Todo menos la moneda y la hora se puede cambiar después.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <source>Or first:</source>
        <translation>O antes:</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <source>Name of the firm</source>
        <translation>Nombre de la empresa</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <source>Clock</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <location filename="../../desktop/twohats/app/preferences.py"/>
        <source>Your initials</source>
        <translation>Sus iniciales</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <source>where a second person helps in summer</source>
        <translation>si en verano ayuda otra persona</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <source>Currency, paper size and week follow from the country.</source>
        <translation>La moneda, el papel y la semana dependen del país.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <source>weeks begin on {}</source>
        <translation>la semana empieza el {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <source>the clock of {}</source>
        <translation>la hora de {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <source>Import what I have…</source>
        <translation>Importar lo que tengo…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <source>as customers know it</source>
        <translation>como la conocen los clientes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_start.py"/>
        <source>This is a sample: try whatever you like. Your own business begins with File ▸ New business….</source>
        <translation>Esto es una muestra: pruebe lo que quiera. Su propia empresa empieza en Archivo ▸ Nueva empresa….</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_start.py"/>
        <source>Look at a sample business</source>
        <translation>Ver una empresa de muestra</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_start.py"/>
        <source>Open a file…</source>
        <translation>Abrir un archivo…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_start.py"/>
        <source>Making the file…</source>
        <translation>Creando el archivo…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_start.py"/>
        <source>Making the sample business: two years of a firm that renovates kitchens…</source>
        <translation>Creando la empresa de muestra: dos años de una empresa que reforma cocinas…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_start.py"/>
        <source>Where the file is kept</source>
        <translation>Dónde se guarda el archivo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_start.py"/>
        <source>The folder {folder} cannot be made: choose another one.</source>
        <translation>No se puede crear la carpeta {folder}: elija otra.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_start.py"/>
        <source>{} is not where it was: open it from where it is now, or begin anew.</source>
        <translation>{} no está donde estaba: ábralo desde donde está ahora o empiece de nuevo.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/found_words.py"/>
        <source>Leads by source</source>
        <translation>Interesados por origen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/found_words.py"/>
        <source>Opened last</source>
        <translation>Abierto por última vez</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/found_words.py"/>
        <source>Source: {}</source>
        <translation>Origen: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/found_words.py"/>
        <source>with Marketing</source>
        <translation>con Marketing</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/found_words.py"/>
        <source>not with Sales</source>
        <translation>no con Ventas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/found_words.py"/>
        <source>with nobody</source>
        <translation>con nadie</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/found_words.py"/>
        <source>waits for your answer</source>
        <translation>espera su respuesta</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/frame.py"/>
        <source>Search sales…  Ctrl+K</source>
        <translation>Buscar en Ventas…  Ctrl+K</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/frame.py"/>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Monthly report…</source>
        <translation>Informe mensual…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/frame.py"/>
        <source>Search marketing…  Ctrl+K</source>
        <translation>Buscar en Marketing…  Ctrl+K</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/frame.py"/>
        <source>Search  Ctrl+K</source>
        <translation>Buscar  Ctrl+K</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/frame.py"/>
        <source>Handoff  {} waiting</source>
        <translation>Traspaso  {} en espera</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/front_door.py"/>
        <source>{} What was open goes on in {}: try again, and it is saved there.</source>
        <translation>{} Lo que estaba abierto sigue en {}: inténtelo de nuevo y se guardará allí.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/front_door.py"/>
        <source>The backup is back in its place. What stood there before is kept beside it.</source>
        <translation>La copia vuelve a estar en su sitio. Lo que había antes se conserva al lado.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>In every list</source>
        <translation>En todas las listas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>In the handoff panel, under Sales</source>
        <translation>En el panel de traspaso, con Ventas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>In the handoff panel, under Marketing</source>
        <translation>En el panel de traspaso, con Marketing</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>On an alarm of Today</source>
        <translation>En un aviso de Hoy</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>On the board of deals</source>
        <translation>En el tablero de oportunidades</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>On the page of a deal</source>
        <translation>En la página de una oportunidad</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>In Follow-ups</source>
        <translation>En Seguimientos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>In Quotes and Customers</source>
        <translation>En Presupuestos y Clientes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>In Targets</source>
        <translation>En Objetivos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>In the calendar</source>
        <translation>En el calendario</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>While anything is looked for</source>
        <translation>Mientras se busca algo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>While duplicates are looked through</source>
        <translation>Mientras se repasan los duplicados</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Among people not heard from for years</source>
        <translation>Entre personas sin noticias desde hace tiempo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>In a form</source>
        <translation>En un formulario</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Next row, row before</source>
        <translation>Fila siguiente, fila anterior</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Open the chosen row</source>
        <translation>Abrir la fila elegida</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Back to the list; show all again</source>
        <translation>Volver a la lista; mostrar todo otra vez</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>A view, by its place</source>
        <translation>Una vista, por su lugar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Choose all</source>
        <translation>Elegir todo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Choose up to the next row</source>
        <translation>Elegir hasta la fila siguiente</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Next one, one before</source>
        <translation>Siguiente, anterior</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>A page further, a page back</source>
        <translation>Una página adelante, una página atrás</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Accept; once more agrees to the first action</source>
        <translation>Aceptar; otra vez confirma la primera acción</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Reject: then a digit chooses the reason</source>
        <translation>Rechazar: después, una cifra elige el motivo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>The list behind “Answered in time”</source>
        <translation>La lista detrás de «Respondidos a tiempo»</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Withdraw what still waits</source>
        <translation>Retirar lo que aún espera</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Read, of what came back</source>
        <translation>Leído, de lo que volvió</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Keep until a day</source>
        <translation>Mantener hasta un día</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Correct what we wrote down</source>
        <translation>Corregir lo que habíamos anotado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Take over whoever had called Sales</source>
        <translation>Encargarse de quien había llamado a Ventas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Go to its cure</source>
        <translation>Ir a su remedio</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Board or list</source>
        <translation>Tablero o lista</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Next card, card before</source>
        <translation>Tarjeta siguiente, tarjeta anterior</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>To the stage beside</source>
        <translation>A la fase de al lado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Move the deal a stage</source>
        <translation>Mover la oportunidad una fase</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Open the deal</source>
        <translation>Abrir la oportunidad</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>First card, last card</source>
        <translation>Primera tarjeta, última tarjeta</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Objection…</source>
        <translation>Objeción…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Done, and the next one</source>
        <translation>Hecho, y el siguiente</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Drop</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>It was sent; in Customers a new sale</source>
        <translation>Se envió; en Clientes, una venta nueva</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Accepted, declined</source>
        <translation>Aceptado, rechazado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Write on, or a new version</source>
        <translation>Seguir escribiendo, o una versión nueva</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>The year before, the year after</source>
        <translation>El año anterior, el año siguiente</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Next entry, entry before</source>
        <translation>Entrada siguiente, entrada anterior</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>A day to the side; a week further with an entry</source>
        <translation>Un día al lado; con una entrada, una semana</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Move the entry by a day</source>
        <translation>Mover la entrada un día</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Move the entry by a week</source>
        <translation>Mover la entrada una semana</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Let it end earlier or later</source>
        <translation>Que acabe antes o después</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Earlier, later</source>
        <translation>Antes, después</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Month, 12 weeks</source>
        <translation>Mes, 12 semanas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Open the entry</source>
        <translation>Abrir la entrada</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Down, up</source>
        <translation>Abajo, arriba</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Look under the other hat</source>
        <translation>Mirar bajo el otro sombrero</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Open what is found</source>
        <translation>Abrir lo encontrado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Merge the two</source>
        <translation>Unir los dos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Choose who stays</source>
        <translation>Elegir quién se queda</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>They are not the same</source>
        <translation>No son el mismo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Skip</source>
        <translation>Saltar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Take the last one back</source>
        <translation>Deshacer el último</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <location filename="../../desktop/twohats/app/silent_people.py"/>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Keep for a year</source>
        <translation>Conservar un año</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Erase…</source>
        <translation>Borrar…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Leave everything as it was</source>
        <translation>Dejarlo todo como estaba</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Show whoever is here already</source>
        <translation>Mostrar a quien ya está aquí</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/manual.py"/>
        <source>The page of the manual</source>
        <translation>La página del manual</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/manual.py"/>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/manual.py"/>
        <source>Pages of the manual</source>
        <translation>Páginas del manual</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/problem.py"/>
        <source>The text below is in English, for whoever repairs the program.</source>
        <translation>El texto de abajo está en inglés, para quien repare el programa.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/problem.py"/>
        <source>This is what someone fixing the program needs: versions, numbers, and where in the program something went wrong. It holds no names, no notes and no file paths, and nothing is sent: write at the top what you did, take out what you like, save it, and give it to someone you trust.</source>
        <translation>Aquí está lo que necesita quien arregla el programa: versiones, números y en qué punto del programa falló algo. No contiene ningún nombre, ninguna nota ni el lugar de ningún archivo, y no se envía nada: escriba arriba qué hizo, quite lo que quiera, guárdelo y déselo a alguien de confianza.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/problem.py"/>
        <source>Report a problem</source>
        <translation>Informar de un problema</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/problem.py"/>
        <source>Save the report…</source>
        <translation>Guardar el informe…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/problem.py"/>
        <source>Two Hats problem {}.txt</source>
        <translation>Two Hats problema {}.txt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/problem.py"/>
        <source>What I did:</source>
        <translation>Lo que hice:</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/sheet.py"/>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/sheet.py"/>
        <source>Type a word or a key</source>
        <translation>Escriba una palabra o una tecla</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/sheet.py"/>
        <source>Save the keys</source>
        <translation>Guardar las teclas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/sheet.py"/>
        <source>No key says this.</source>
        <translation>Ninguna tecla dice esto.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/history/pane.py"/>
        <source>This is all there is.</source>
        <translation>Esto es todo lo que hay.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/history/pane.py"/>
        <source>What shows</source>
        <translation>Qué se muestra</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/history/pane.py"/>
        <source>Scroll down for more.</source>
        <translation>Desplácese para ver más.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/history/pane.py"/>
        <source>Nothing was done here yet; what came in from a file begins with its first change.</source>
        <translation>Aquí aún no se ha hecho nada; lo que vino de un archivo empieza con su primer cambio.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/history/pane.py"/>
        <source>taken back</source>
        <translation>deshecho</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/history/pane.py"/>
        <source>can be undone</source>
        <translation>se puede deshacer</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/history/pane.py"/>
        <source>Everything {} sees</source>
        <translation>Todo lo que ve {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/history/pane.py"/>
        <source>Undo “{}”  Ctrl+Z</source>
        <translation>Deshacer «{}»  Ctrl+Z</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/history/telling.py"/>
        <source>Both hats</source>
        <translation>Los dos sombreros</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/history/telling.py"/>
        <source>erased</source>
        <translation>borrado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/history/telling.py"/>
        <source>and 1 row more</source>
        <translation>y 1 fila más</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/history/telling.py"/>
        <source>and {:,} rows more</source>
        <translation>y {:,} filas más</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/history/telling.py"/>
        <source>{} “{}”</source>
        <translation>{} «{}»</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/history/telling.py"/>
        <source>{}: {} → {}</source>
        <translation>{}: {} → {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/history/telling.py"/>
        <source>Taken in: {}</source>
        <translation>Incorporado: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/history/telling.py"/>
        <source>{}: what stood here was erased</source>
        <translation>{}: lo que había aquí se borró</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/history/telling.py"/>
        <source>{}: deleted</source>
        <translation>{}: eliminado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/history/telling.py"/>
        <source>{}: new, {}</source>
        <translation>{}: alta, {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/history/telling.py"/>
        <source>{}: new</source>
        <translation>{}: alta</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/history/telling.py"/>
        <source>{} changed</source>
        <translation>{} con cambios</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/initials.py"/>
        <source>Initials have up to four letters, like AK.</source>
        <translation>Las iniciales tienen como mucho cuatro letras, como AK.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/keeper.py"/>
        <source>The file is damaged: restore a backup (File ▸ Backups…).</source>
        <translation>El archivo está dañado: restaure una copia de seguridad (Archivo ▸ Copias de seguridad…).</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/keeper.py"/>
        <source>No second folder is set: a USB stick outlives the computer.</source>
        <translation>No hay segunda carpeta: una memoria USB sobrevive al ordenador.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/keeper.py"/>
        <source>Only {:,} MB are free on the disk: make room.</source>
        <translation>Solo quedan {:,} MB libres en el disco: haga sitio.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/keeper.py"/>
        <source>Each goes to {} as well.</source>
        <translation>Cada una va también a {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/keeper.py"/>
        <source>Backed up {}</source>
        <translation>Copia hecha {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/keeper.py"/>
        <source>Not backed up yet</source>
        <translation>Aún sin copia de seguridad</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/keeper.py"/>
        <source> · restore tried {}</source>
        <translation> · prueba de restauración {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/keeper.py"/>
        <source>A backup could not be restored: {}</source>
        <translation>No se pudo restaurar una copia de seguridad: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/keeper.py"/>
        <source>The file is not whole: {}</source>
        <translation>El archivo no está completo: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <location filename="../../desktop/twohats/app/undo_bar.py"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Stop the running task</source>
        <translation>Parar lo que tarda</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Copy as a table</source>
        <translation>Copiar como tabla</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Search…</source>
        <translation>Buscar…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Filter the list</source>
        <translation>Filtrar la lista</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Paste from a spreadsheet…</source>
        <translation>Pegar de una hoja de cálculo…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Find duplicates…</source>
        <translation>Buscar duplicados…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>People not heard from for years…</source>
        <translation>Personas sin noticias…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Export the list…</source>
        <translation>Exportar la lista…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Export all contacts…</source>
        <translation>Exportar los contactos…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Export everything…</source>
        <translation>Exportar todo…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Print the list…</source>
        <translation>Imprimir la lista…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Close the month…</source>
        <translation>Cerrar el mes…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Reopen a month…</source>
        <translation>Reabrir un mes…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Page for the wall…</source>
        <translation>Hoja para la pared…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>New business…</source>
        <translation>Nueva empresa…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Backups…</source>
        <translation>Copias de seguridad…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Preferences…</source>
        <translation>Preferencias…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Next part: page, panel, list</source>
        <translation>Parte siguiente: página, panel, lista</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>History…</source>
        <translation>Historial…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Columns of the list…</source>
        <translation>Columnas de la lista…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Normal text size</source>
        <translation>Tamaño normal del texto</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Dark or light</source>
        <translation>Oscuro o claro</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <location filename="../../desktop/twohats/app/preferences.py"/>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>System colours</source>
        <translation>Colores del sistema</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Keys…</source>
        <translation>Teclas…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>What’s new</source>
        <translation>Novedades</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Report a problem…</source>
        <translation>Informar de un problema…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>About Two Hats</source>
        <translation>Acerca de Two Hats</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Page {}</source>
        <translation>Página {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Undo “{}”</source>
        <translation>Deshacer «{}»</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Redo “{}”</source>
        <translation>Rehacer «{}»</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/papers.py"/>
        <source>Everything this file says about this person, on both sides, with its history. They may ask for it: give it to nobody else.</source>
        <translation>Todo lo que este archivo dice de esta persona, en los dos lados, con su historial. Puede pedirlo: entréguelo solo a ella.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/papers.py"/>
        <source>PDF, to read</source>
        <translation>PDF, para leer</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/papers.py"/>
        <source>JSON, for another program</source>
        <translation>JSON, para otro programa</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/papers.py"/>
        <source>All we hold about them</source>
        <translation>Lo que guardamos de esta persona</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/papers.py"/>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/papers.py"/>
        <source>All contacts.vcf</source>
        <translation>Todos los contactos.vcf</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/papers.py"/>
        <source>No list shows: turn to one first.</source>
        <translation>No se ve ninguna lista: vaya antes a una.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/papers.py"/>
        <source>For the wall {}.pdf</source>
        <translation>Para la pared {}.pdf</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/papers.py"/>
        <source>As</source>
        <translation>Formato</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/papers.py"/>
        <source>All we hold about {}</source>
        <translation>Todo lo que guardamos de {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/papers.py"/>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/papers.py"/>
        <source>As of {}, {}</source>
        <translation>A fecha de {}, {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/picture_file.py"/>
        <source>{name} is larger than any letterhead: choose a smaller picture.</source>
        <translation>{name} es más grande que cualquier membrete: elija una imagen más pequeña.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/picture_file.py"/>
        <source>{name} is not a picture that can be read.</source>
        <translation>{name} no es una imagen que se pueda leer.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/pictures.py"/>
        <source>{folder} cannot be made: {why}.</source>
        <translation>No se puede crear {folder}: {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/preferences.py"/>
        <source>The money is {}, as when this file was made: every amount in it is written so.</source>
        <translation>La moneda es {}, como cuando se creó este archivo: todos sus importes se escriben así.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/preferences.py"/>
        <source>The clock is {}, as when this file was made: every day in it goes by it.</source>
        <translation>La hora es la de {}, como cuando se creó este archivo: todos sus días van por ella.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/preferences.py"/>
        <source>Write them like 9:00 – 17:00; an empty line is a day without work. Days off stand with Targets.</source>
        <translation>Escríbalas como 9:00 – 17:00; una línea vacía es un día sin trabajo. Los días libres están en Objetivos.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/preferences.py"/>
        <source>Like the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/preferences.py"/>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/preferences.py"/>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/preferences.py"/>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/preferences.py"/>
        <source>Backups and second folder…</source>
        <translation>Copias y segunda carpeta…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/preferences.py"/>
        <source>Country and paper</source>
        <translation>País y papel</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/preferences.py"/>
        <source>This computer</source>
        <translation>Este ordenador</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/preferences.py"/>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/preferences.py"/>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/preferences.py"/>
        <source>history shows them with what you do</source>
        <translation>el historial las muestra con lo que usted hace</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/recent.py"/>
        <source>Open recent</source>
        <translation>Abrir reciente</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/reminder.py"/>
        <source>Call now</source>
        <translation>Llamada ahora</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/reminder.py"/>
        <source>A visit now</source>
        <translation>Visita ahora</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/reminder.py"/>
        <source>A meeting now</source>
        <translation>Reunión ahora</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/reminder.py"/>
        <source>An answer is late</source>
        <translation>Una respuesta va con atraso</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/reminder.py"/>
        <source> and {} more</source>
        <translation> y {} más</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/silent_people.py"/>
        <source>There is nobody you have not heard from for so long.</source>
        <translation>No hay nadie de quien no se sepa nada desde hace tanto.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/silent_people.py"/>
        <source>People not heard from for years</source>
        <translation>Personas sin noticias desde hace tiempo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/silent_people.py"/>
        <source>Here is whoever has not been heard from for {} years and has nothing open. Whoever bought in the last {} years is left out: books may have to be kept for so long. The law asks why you still keep such people. Nobody is erased unless you do it.</source>
        <translation>Aquí figura quien no ha dado noticias desde hace {} años y no tiene nada abierto. Quien compró en los últimos {} años queda fuera: puede que la contabilidad deba conservarse ese tiempo. La ley pregunta por qué aún conserva sus datos. No se borra a nadie si usted no lo hace.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/silent_people.py"/>
        <source>Last heard from</source>
        <translation>Últimas noticias</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/silent_people.py"/>
        <source>{} years of silence, bought last in {}</source>
        <translation>{} años de silencio, última compra en {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/silent_people.py"/>
        <source>Erase…  Del</source>
        <translation>Borrar…  Supr</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/silent_people.py"/>
        <source>Keep a year  Y</source>
        <translation>Conservar un año  Y</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/silent_people.py"/>
        <source>Neither side has a page of them: they stand in the address book alone.</source>
        <translation>Ningún lado tiene una página suya: solo está en la agenda.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/silent_people.py"/>
        <source>{} years of silence, never bought</source>
        <translation>{} años de silencio, nunca compró</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/start.py"/>
        <source>There is no display here: draw the window with “twohats pictures FILE FOLDER”.</source>
        <translation>Aquí no hay pantalla: dibuje la ventana con «twohats pictures FILE FOLDER».</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/status.py"/>
        <source>Only to look at · {}</source>
        <translation>Solo para consultar · {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/status.py"/>
        <source>Saved · {}</source>
        <translation>Guardado · {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/status.py"/>
        <source>Stopped: nothing of it was written.</source>
        <translation>Detenido: no se escribió nada.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/steps.py"/>
        <source>Taking it back…</source>
        <translation>Deshaciendo…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/steps.py"/>
        <source>Redoing…</source>
        <translation>Rehaciendo…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/steps.py"/>
        <source>{:,} imported rows were used since and stay.</source>
        <translation>{:,} filas importadas se usaron después y se quedan.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Accepted: a deal is made.</source>
        <translation>Aceptado: se ha creado una oportunidad.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Rejected: Marketing has the lead again.</source>
        <translation>Rechazado: Marketing vuelve a tener al interesado.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Withdrawn from Sales.</source>
        <translation>Retirado de Ventas.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Read: the answer is put away.</source>
        <translation>Leído: la respuesta queda apartada.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Taken over: it goes on with the new lead.</source>
        <translation>Asumido: sigue con el nuevo interesado.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Kept in touch with until its day.</source>
        <translation>En contacto hasta su día.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Let go: no longer among the open leads.</source>
        <translation>Descartado: ya no está entre los interesados abiertos.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Sent: the lead waits for Sales.</source>
        <translation>Pasado: el interesado espera a Ventas.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Sent: the leads wait for Sales.</source>
        <translation>Pasados: los interesados esperan a Ventas.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Season deleted.</source>
        <translation>Temporada borrada.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Ended: it shows no more from today on.</source>
        <translation>Terminada: desde hoy ya no se muestra.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Campaign deleted.</source>
        <translation>Campaña borrada.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Money or hours deleted.</source>
        <translation>Dinero u horas borrados.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Words deleted.</source>
        <translation>Palabras borradas.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Where and when deleted.</source>
        <translation>Dónde y cuándo borrado.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Archived: see the view Archived.</source>
        <translation>Archivado: vea la vista Archivados.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Archived: offered no longer.</source>
        <translation>Archivado: ya no se ofrece.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Segment deleted.</source>
        <translation>Segmento borrado.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Taken off the list.</source>
        <translation>Quitados de la lista.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Rule removed.</source>
        <translation>Regla quitada.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Thanked: off the list.</source>
        <translation>Gracias dadas: fuera de la lista.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Asked for a review.</source>
        <translation>Se ha pedido una reseña.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Asked for a name.</source>
        <translation>Se ha pedido un nombre.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Put away: nothing more to ask.</source>
        <translation>Apartado: nada más que preguntar.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Done: off the follow-ups.</source>
        <translation>Hecho: fuera de los seguimientos.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Lost: the deal is closed.</source>
        <translation>Perdida: la oportunidad está cerrada.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Work is done: Marketing may ask for a review.</source>
        <translation>Trabajo acabado: Marketing puede pedir una reseña.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Given back: Marketing has the lead again.</source>
        <translation>Devuelto: Marketing vuelve a tener al interesado.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Asleep: out of the pipeline until its day.</source>
        <translation>En reposo: fuera de la cartera hasta su día.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Link removed; the file stays where it is.</source>
        <translation>Enlace quitado; el archivo sigue donde está.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>{} deals lost and closed.</source>
        <translation>{} oportunidades perdidas y cerradas.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>{} deals asleep until their day.</source>
        <translation>{} oportunidades en reposo hasta su día.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>{} deals moved.</source>
        <translation>{} oportunidades movidas.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Dropped: off the follow-ups.</source>
        <translation>Quitado: fuera de los seguimientos.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Moved to tomorrow.</source>
        <translation>Movido a mañana.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Moved by a week.</source>
        <translation>Movido una semana.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Won: the deal is closed.</source>
        <translation>Ganada: la oportunidad está cerrada.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Quote accepted: the deal is won.</source>
        <translation>Presupuesto aceptado: la oportunidad está ganada.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Reversed: the money is taken back.</source>
        <translation>Anulada: el dinero se ha devuelto.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Quote declined.</source>
        <translation>Presupuesto rechazado.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Offer removed.</source>
        <translation>Servicio quitado.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Stage removed.</source>
        <translation>Fase quitada.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Proposal withdrawn.</source>
        <translation>Propuesta retirada.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Proposal declined.</source>
        <translation>Propuesta rechazada.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Merged: one contact is left.</source>
        <translation>Unidos: queda un contacto.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Kept apart: they are two.</source>
        <translation>Separados: son dos.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Kept for another year.</source>
        <translation>Se guarda un año más.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Written down: see Leads.</source>
        <translation>Anotado: vea Interesados.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Written down: see the pipeline, under Sales.</source>
        <translation>Anotado: vea Cartera, en Ventas.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Imported.</source>
        <translation>Importado.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>{} imported.</source>
        <translation>Importado: {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/undo_bar.py"/>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/undo_bar.py"/>
        <source>{} {} takes it back.</source>
        <translation>{} {} lo deshace.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/undo_bar.py"/>
        <source>Undo  {}</source>
        <translation>Deshacer  {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/verbs.py"/>
        <source>The lead of this handoff is no longer there.</source>
        <translation>El interesado de este traspaso ya no está.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/ways.py"/>
        <source>Reading what can still be read…</source>
        <translation>Leyendo lo que aún se puede leer…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/ways.py"/>
        <source>{:,} records are in {}. Those to look over are listed in {}, beside it.</source>
        <translation>{:,} registros están en {}. Los que hay que repasar figuran en {}, al lado.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/ways.py"/>
        <source>Open it there all the same</source>
        <translation>Abrirlo allí de todos modos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/ways.py"/>
        <source>Take what can still be read into a new file</source>
        <translation>Pasar lo que aún se lee a un archivo nuevo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/ways.py"/>
        <source>Only look at it</source>
        <translation>Solo consultarlo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/ways.py"/>
        <source>Moving it…</source>
        <translation>Moviéndolo…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/ways.py"/>
        <source>Opening a copy…</source>
        <translation>Abriendo una copia…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/ways.py"/>
        <source>Restoring…</source>
        <translation>Restaurando…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/ways.py"/>
        <source>Move it to {}</source>
        <translation>Moverlo a {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/ways.py"/>
        <source>Restore the backup of {}</source>
        <translation>Restaurar la copia de {}</translation>
    </message>
</context>
<context>
    <name>business</name>
    <message>
        <location filename="../../desktop/twohats/business/contact_file.py"/>
        <source>Nobody is written down there who could be saved.</source>
        <translation>Allí no hay anotado nadie que se pueda guardar.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/operations/contacts.py"/>
        <source>Nobody here is called “{words}” or is reached there.</source>
        <translation>Aquí nadie se llama «{words}» ni se le localiza así.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/operations/contacts.py"/>
        <source>Several people are called “{words}”: name their e-mail address or phone number.</source>
        <translation>Varias personas se llaman «{words}»: indique su correo o su teléfono.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/operations/firm.py"/>
        <source>This file has its firm already.</source>
        <translation>Este archivo ya tiene su empresa.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/operations/firm.py"/>
        <source>A target cannot be negative.</source>
        <translation>Un objetivo no puede ser negativo.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/operations/firm.py"/>
        <source>This month goes by the usual target already.</source>
        <translation>Este mes ya va por el objetivo habitual.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/operations/firm.py"/>
        <source>Say what day it is, such as Christmas.</source>
        <translation>Diga qué día es, por ejemplo Navidad.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/operations/firm.py"/>
        <source>This day was not a day off.</source>
        <translation>Este día no estaba libre.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/operations/firm.py"/>
        <source>The firm works on one day of the week at least: without hours nothing can be due.</source>
        <translation>La empresa trabaja al menos un día de la semana: sin horario nada puede vencer.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/operations/firm.py"/>
        <source>Say from when to when: it closes after it opens.</source>
        <translation>Diga de qué hora a qué hora: cierra después de abrir.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/operations/firm.py"/>
        <source>An offer needs a name.</source>
        <translation>Un servicio necesita un nombre.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/operations/firm.py"/>
        <source>There is an offer “{name}” already.</source>
        <translation>Ya hay un servicio «{name}».</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/operations/firm.py"/>
        <source>This picture cannot be printed.</source>
        <translation>No es una imagen que se pueda imprimir.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/operations/firm.py"/>
        <source>This picture is too large for a letterhead: choose a simpler one.</source>
        <translation>Esta imagen es demasiado grande para un membrete: elija una más sencilla.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/operations/firm.py"/>
        <source>There is no time zone {name}: write it like Europe/Lisbon.</source>
        <translation>No hay ninguna zona horaria {name}: escríbala como Europe/Lisbon.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/calendar.py"/>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/calendar.py"/>
        <source>“{text}” is not a month; write it like 2026-10.</source>
        <translation>«{text}» no es un mes; escríbalo como 2026-10.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/calendar.py"/>
        <source>“{text}” are not hours: write them like 9:00 – 17:00, or leave the line empty.</source>
        <translation>«{text}» no es un horario: escríbalo como 9:00 – 17:00 o deje la línea vacía.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/calendar.py"/>
        <source>{hours} working hours are too far ahead.</source>
        <translation>{hours} horas laborables quedan demasiado lejos.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/calendar.py"/>
        <source>Opening hours must run forwards and not overlap: {hours}.</source>
        <translation>El horario debe ir en orden y no solaparse: {hours}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/calendar.py"/>
        <source>due {when}</source>
        <translation>vence {when}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/calendar.py"/>
        <source>1 day late</source>
        <translation>1 día de atraso</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/calendar.py"/>
        <source>The week starts on a day from 1 (Monday) to 7 (Sunday).</source>
        <translation>La semana empieza en un día del 1 (lunes) al 7 (domingo).</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/calendar.py"/>
        <source>The fiscal year starts with a month from 1 to 12.</source>
        <translation>El año fiscal empieza en un mes del 1 al 12.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/calendar.py"/>
        <source>Working hours cannot be negative: {hours}.</source>
        <translation>Las horas laborables no pueden ser menos de cero: {hours}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/calendar.py"/>
        <source>There are no opening hours yet; set them in the profile first.</source>
        <translation>Aún no hay horario; indíquelo antes en los datos de la empresa.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/calendar.py"/>
        <source>“{name}” is not a time zone like Europe/Lisbon.</source>
        <translation>«{name}» no es una zona horaria como Europe/Lisbon.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/calendar.py"/>
        <source>{} min late</source>
        <translation>{} min de atraso</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/calendar.py"/>
        <source>{} h late</source>
        <translation>{} h de atraso</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/calendar.py"/>
        <source>{} days late</source>
        <translation>{} días de atraso</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/consent.py"/>
        <source>A consent is for offers, for news, or for everything.</source>
        <translation>Un consentimiento es para ofertas, para novedades o para todo.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/contacts.py"/>
        <source>This text has {length} characters; {limit} fit.</source>
        <translation>Este texto tiene {length} caracteres; caben {limit}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/joining.py"/>
        <source>“{word}” is not a rule: write keep, gaps or newer, or one field's as note=keep.</source>
        <translation>«{word}» no es una regla: escriba keep, gaps o newer, o la de un campo como note=keep.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/mail.py"/>
        <source>These words are too long to hand to the mail program: save them as a file instead.</source>
        <translation>Este texto es demasiado largo para el programa de correo: guárdelo como archivo.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/money.py"/>
        <source>“{text}” is not a share: write it like 23 or 5.5.</source>
        <translation>«{text}» no es un porcentaje: escríbalo como 23 o 5,5.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/money.py"/>
        <source>“{text}” is not an amount in {currency}; write it like {example}.</source>
        <translation>«{text}» no es un importe en {currency}; escríbalo como {example}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/money.py"/>
        <source>“{currency}” is not a currency code like EUR.</source>
        <translation>«{currency}» no es un código de moneda como EUR.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/money.py"/>
        <source>{amount} is not an amount that can be kept.</source>
        <translation>{amount} no es un importe que se pueda guardar.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/money.py"/>
        <source>“{rate}” is not a rate: write what one {currency} is worth, like 0.92.</source>
        <translation>«{rate}» no es un cambio: escriba cuánto vale 1 {currency}, como 0,92.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/money.py"/>
        <source>“{text}” is not a number; write it like {example}.</source>
        <translation>«{text}» no es un número; escríbalo como {example}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/money.py"/>
        <source>{currency} is the firm’s own currency: it needs no rate.</source>
        <translation>{currency} es la moneda de la empresa: no necesita cambio.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/money.py"/>
        <source>“{locale}” is not a language and country like en_GB.</source>
        <translation>«{locale}» no es un idioma y país como en_GB.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/profile.py"/>
        <source>paid</source>
        <comment>kind of channel</comment>
        <translation>de pago</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/profile.py"/>
        <source>owned</source>
        <comment>kind of channel</comment>
        <translation>propio</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/profile.py"/>
        <source>earned</source>
        <comment>kind of channel</comment>
        <translation>de terceros</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/profile.py"/>
        <source>referral</source>
        <comment>kind of channel</comment>
        <translation>recomendación</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/profile.py"/>
        <source>repeat</source>
        <comment>kind of channel</comment>
        <translation>recurrente</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/profile.py"/>
        <source>walk-in</source>
        <comment>kind of channel</comment>
        <translation>de paso</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/profile.py"/>
        <source>unknown</source>
        <comment>kind of channel</comment>
        <translation>desconocido</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/profile.py"/>
        <source>unattributed</source>
        <comment>kind of channel</comment>
        <translation>sin atribuir</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/profile.py"/>
        <source>walk-in</source>
        <translation>de paso</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/profile.py"/>
        <source>Website</source>
        <translation>Página web</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/profile.py"/>
        <source>Newsletter</source>
        <translation>Boletín</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/profile.py"/>
        <source>“{email}” is not an e-mail address.</source>
        <translation>«{email}» no es una dirección de correo.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/profile.py"/>
        <source>A tax rate lies between 0 and 100 per cent.</source>
        <translation>El tipo de IVA va de 0 a 100 por ciento.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/profile.py"/>
        <source>A margin lies between 0 and 100 per cent.</source>
        <translation>El margen está entre 0 y 100 por ciento.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/profile.py"/>
        <source>Say when a won deal counts: on the day of the order, at the work’s end, or in parts.</source>
        <translation>Diga cuándo cuenta lo ganado: el día del pedido, al acabar el trabajo o por partes.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/speech.py"/>
        <source>{} at {}</source>
        <translation>{} a {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/store/office.py"/>
        <source>This file holds no business yet.</source>
        <translation>Este archivo aún no contiene ninguna empresa.</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <location filename="../../desktop/twohats/cli/__init__.py"/>
        <source>“{text}” is not an amount: write it like 36000 or 36000.50.</source>
        <translation>«{text}» no es un importe: escríbalo como 36000 o 36000.50.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/cli/__init__.py"/>
        <source>“{code}” is not a country: write its two letters, like DE.</source>
        <translation>«{code}» no es un país: escriba sus dos letras, como ES.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/cli/__init__.py"/>
        <source>{text} is not written Word=stage.</source>
        <translation>{text} no está escrito Palabra=fase.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/cli/__init__.py"/>
        <source>Everything comes back as it was: it takes no other option than --json.</source>
        <translation>Todo vuelve como estaba: no admite otra opción que --json.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/cli/__init__.py"/>
        <source>{:,} records of {} are back, with their history, in {}.</source>
        <translation>{:,} registros de {} están de vuelta, con su historial, en {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/cli/__init__.py"/>
        <source>Say one of --month, --quarter and --year.</source>
        <translation>Indique uno de --month, --quarter y --year.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/cli/__init__.py"/>
        <source>“{size}” is not a window size: write it like 1280x800; 1024x640 is the least.</source>
        <translation>«{size}» no es un tamaño de ventana: escríbalo como 1280x800; 1024x640 es lo mínimo.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/cli/__init__.py"/>
        <source>{} is ready.</source>
        <translation>{} está listo.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/cli/__init__.py"/>
        <source>The pages and the figures need a file each.</source>
        <translation>Las páginas y las cifras necesitan un archivo cada una.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/cli/__init__.py"/>
        <source>{:,} records in {} files are in {}.</source>
        <translation>{:,} registros en {} archivos están en {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/cli/keeping.py"/>
        <source>{} is as it was in {}.</source>
        <translation>{} está como en {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/cli/keeping.py"/>
        <source>Erased.</source>
        <translation>Borrado.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/cli/keeping.py"/>
        <source>{} is whole: file, tables, history and figures.</source>
        <translation>{} está completo: archivo, tablas, historial y cifras.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/cli/keeping.py"/>
        <source>What it was before is in {}.</source>
        <translation>Lo que era antes está en {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/cli/keeping.py"/>
        <source>Erase them? This cannot be undone</source>
        <translation>¿Borrar? Esto no se puede deshacer</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/cli/telling.py"/>
        <source>{flag} "{word}=…" says what “{word}” means</source>
        <translation>{flag} "{word}=…" dice qué significa «{word}»</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/cli/telling.py"/>
        <source>{} read, {} added, {} matched, {} skipped, {} refused</source>
        <translation>{} leídos, {} añadidos, {} ya aquí, {} omitidos, {} rechazados</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/cli/telling.py"/>
        <source>Nothing was written: {}</source>
        <translation>No se escribió nada: {}</translation>
    </message>
</context>
<context>
    <name>days</name>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>January</source>
        <translation>enero</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>February</source>
        <translation>febrero</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>March</source>
        <translation>marzo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>April</source>
        <translation>abril</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>May</source>
        <translation>mayo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>June</source>
        <translation>junio</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>July</source>
        <translation>julio</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>August</source>
        <translation>agosto</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>September</source>
        <translation>septiembre</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>October</source>
        <translation>octubre</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>November</source>
        <translation>noviembre</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>December</source>
        <translation>diciembre</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>Jan</source>
        <comment>short month</comment>
        <translation>ene</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>Feb</source>
        <comment>short month</comment>
        <translation>feb</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>Mar</source>
        <comment>short month</comment>
        <translation>mar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>Apr</source>
        <comment>short month</comment>
        <translation>abr</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>May</source>
        <comment>short month</comment>
        <translation>may</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>Jun</source>
        <comment>short month</comment>
        <translation>jun</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>Jul</source>
        <comment>short month</comment>
        <translation>jul</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>Aug</source>
        <comment>short month</comment>
        <translation>ago</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>Sep</source>
        <comment>short month</comment>
        <translation>sept</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>Oct</source>
        <comment>short month</comment>
        <translation>oct</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>Nov</source>
        <comment>short month</comment>
        <translation>nov</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>Dec</source>
        <comment>short month</comment>
        <translation>dic</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>Monday</source>
        <translation>lunes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>Tuesday</source>
        <translation>martes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>Wednesday</source>
        <translation>miércoles</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>Thursday</source>
        <translation>jueves</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>Friday</source>
        <translation>viernes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>Saturday</source>
        <translation>sábado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>Sunday</source>
        <translation>domingo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>Mon</source>
        <comment>short weekday</comment>
        <translation>lun</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>Tue</source>
        <comment>short weekday</comment>
        <translation>mar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>Wed</source>
        <comment>short weekday</comment>
        <translation>mié</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>Thu</source>
        <comment>short weekday</comment>
        <translation>jue</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>Fri</source>
        <comment>short weekday</comment>
        <translation>vie</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>Sat</source>
        <comment>short weekday</comment>
        <translation>sáb</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>Sun</source>
        <comment>short weekday</comment>
        <translation>dom</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>{month} {year}</source>
        <comment>long month</comment>
        <translation>{month} de {year}</translation>
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
        <translation>1</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>{day} {month}</source>
        <comment>long month</comment>
        <translation>{day} de {month}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>{day} {month} {year}</source>
        <comment>long month</comment>
        <translation>{day} de {month} de {year}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>{weekday} {day}</source>
        <comment>long weekday</comment>
        <translation>{weekday}, {day}</translation>
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
        <translation>Borrar a una persona</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/erasing.py"/>
        <source>Erase who was erased since</source>
        <translation>Borrar a quien se borró desde entonces</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/erasing.py"/>
        <source>Sweep the file</source>
        <translation>Limpiar el archivo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/erasing.py"/>
        <source>They were erased already.</source>
        <translation>Ya se había borrado.</translation>
    </message>
</context>
<context>
    <name>everywhere</name>
    <message>
        <location filename="../../desktop/twohats/app/backups.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <source>Made</source>
        <translation>Fecha</translation>
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
        <translation>Por qué</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/backups.py"/>
        <location filename="../../desktop/twohats/app/found_words.py"/>
        <location filename="../../desktop/twohats/exchange/person/fields.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/backups.py"/>
        <location filename="../../desktop/twohats/exchange/ui/contact_words.py"/>
        <source>Sales</source>
        <comment>what was sold</comment>
        <translation>Ventas</translation>
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
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/contact_card.py"/>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/person/fields.py"/>
        <location filename="../../desktop/twohats/exchange/ui/contact_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/leads.py"/>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/contact_card.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/marketing/ui/leads.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <source>Where they are</source>
        <translation>Dónde está</translation>
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
        <translation>Teléfono</translation>
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
        <translation>Correo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/contact_card.py"/>
        <location filename="../../desktop/twohats/exchange/ui/contact_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/contact_card.py"/>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>New lead…</source>
        <translation>Nuevo interesado…</translation>
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
        <translation>Nota</translation>
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
        <translation>Ventas</translation>
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
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/firm_fields.py"/>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/sales/ui/offers.py"/>
        <source>Margin</source>
        <translation>Margen</translation>
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
        <translation>Idioma</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/firm_fields.py"/>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/month/ui/report_dialog.py"/>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <location filename="../../desktop/twohats/business/operations/firm.py"/>
        <location filename="../../desktop/twohats/business/rules/profile.py"/>
        <source>The firm needs a name.</source>
        <translation>La empresa necesita un nombre.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/person/fields.py"/>
        <location filename="../../desktop/twohats/sales/ui/money_asked.py"/>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <location filename="../../desktop/twohats/handoff/ui/cold_read.py"/>
        <location filename="../../desktop/twohats/marketing/ui/calendar_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>{} to {}</source>
        <translation>{} a {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/found_words.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <location filename="../../desktop/twohats/sales/ui/wing.py"/>
        <source>Customers</source>
        <translation>Clientes</translation>
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
        <translation>Interesados</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/found_words.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/found_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <location filename="../../desktop/twohats/marketing/ui/wing.py"/>
        <source>Campaigns</source>
        <translation>Campañas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/found_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segment_record.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <location filename="../../desktop/twohats/marketing/ui/wing.py"/>
        <source>Segments</source>
        <translation>Segmentos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/found_words.py"/>
        <location filename="../../desktop/twohats/exchange/ui/contact_words.py"/>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>Deals</source>
        <translation>Oportunidades</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/found_words.py"/>
        <location filename="../../desktop/twohats/sales/pages/follow_up_sheet.py"/>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <location filename="../../desktop/twohats/sales/ui/wing.py"/>
        <source>Follow-ups</source>
        <translation>Seguimientos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/found_words.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <location filename="../../desktop/twohats/sales/ui/wing.py"/>
        <source>Quotes</source>
        <translation>Presupuestos</translation>
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
        <translation>Cliente</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/found_words.py"/>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>Lead</source>
        <translation>Interesado</translation>
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
        <translation>Campaña</translation>
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
        <translation>Segmento</translation>
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
        <translation>Oportunidad</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/found_words.py"/>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/sales/pages/quote.py"/>
        <source>Quote</source>
        <translation>Presupuesto</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/found_words.py"/>
        <location filename="../../desktop/twohats/marketing/rules/nurture.py"/>
        <source>with Sales</source>
        <translation>con Ventas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/found_words.py"/>
        <location filename="../../desktop/twohats/handoff/ui/known.py"/>
        <source>waits for Sales</source>
        <translation>espera a Ventas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/frame.py"/>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <source>{} waiting</source>
        <translation>en espera: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/frame.py"/>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <location filename="../../desktop/twohats/sales/ui/today.py"/>
        <source>{} late</source>
        <translation>{} con atraso</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/app/verbs.py"/>
        <location filename="../../desktop/twohats/handoff/ui/answer_forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <location filename="../../desktop/twohats/sample/stories.py"/>
        <source>Let go</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <location filename="../../desktop/twohats/sales/ui/stage_forms.py"/>
        <source>Edit the stage</source>
        <translation>Editar la fase</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <location filename="../../desktop/twohats/marketing/ui/send_sheet.py"/>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <source>Note…</source>
        <translation>Nota…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Move to tomorrow</source>
        <translation>Pasar a mañana</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Move by a week</source>
        <translation>Mover una semana</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <location filename="../../desktop/twohats/sales/ui/stage_forms.py"/>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <source>Open as PDF</source>
        <translation>Abrir como PDF</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <location filename="../../desktop/twohats/marketing/ui/calendar.py"/>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <location filename="../../desktop/twohats/sales/ui/wing.py"/>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <source>Go on with it</source>
        <translation>Seguir con ello</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/problem.py"/>
        <location filename="../../desktop/twohats/widgets/record_list.py"/>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/sheet.py"/>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/widgets/record_list.py"/>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/sheet.py"/>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <location filename="../../desktop/twohats/month/ui/report_dialog.py"/>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/sheet.py"/>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <location filename="../../desktop/twohats/month/ui/report_dialog.py"/>
        <location filename="../../desktop/twohats/widgets/save_as.py"/>
        <source>Saved as {}.</source>
        <translation>Guardado como {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/history/pane.py"/>
        <location filename="../../desktop/twohats/exchange/person/page.py"/>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/history/pane.py"/>
        <location filename="../../desktop/twohats/exchange/ui/file_step.py"/>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/history/telling.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <source>Undone: {}</source>
        <translation>Deshecho: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/history/telling.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <source>Redone: {}</source>
        <translation>Rehecho: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/history/telling.py"/>
        <location filename="../../desktop/twohats/exchange/person/page.py"/>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <location filename="../../desktop/twohats/sales/ui/questions.py"/>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/history/telling.py"/>
        <location filename="../../desktop/twohats/exchange/person/page.py"/>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <location filename="../../desktop/twohats/sales/ui/questions.py"/>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/history/telling.py"/>
        <location filename="../../desktop/twohats/marketing/ui/scoring.py"/>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <location filename="../../desktop/twohats/words.py"/>
        <source>{}: {}</source>
        <translation>{}: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <location filename="../../desktop/twohats/exchange/ui/import_window.py"/>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <location filename="../../desktop/twohats/sales/ui/pipeline.py"/>
        <location filename="../../desktop/twohats/sales/ui/today.py"/>
        <source>Someone called…</source>
        <translation>Han llamado…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <location filename="../../desktop/twohats/handoff/ui/first_notice.py"/>
        <source>Agreement…</source>
        <translation>Acuerdo…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <location filename="../../desktop/twohats/widgets/own_views.py"/>
        <source>Keep this view…</source>
        <translation>Guardar esta vista…</translation>
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
        <translation>Guardar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/preferences.py"/>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/preferences.py"/>
        <location filename="../../desktop/twohats/sample/business.py"/>
        <source>The firm</source>
        <translation>La empresa</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/preferences.py"/>
        <location filename="../../desktop/twohats/marketing/pages/campaign.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_paper.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>Money</source>
        <translation>Dinero</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/preferences.py"/>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>Working hours</source>
        <translation>Horario de trabajo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/silent_people.py"/>
        <location filename="../../desktop/twohats/exchange/ui/duplicates.py"/>
        <source>Searching the address book…</source>
        <translation>Repasando la agenda…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/silent_people.py"/>
        <location filename="../../desktop/twohats/handoff/ui/answered.py"/>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <location filename="../../desktop/twohats/sales/ui/today.py"/>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/silent_people.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/app/verbs.py"/>
        <location filename="../../desktop/twohats/handoff/ui/both_views.py"/>
        <location filename="../../desktop/twohats/sample/stories.py"/>
        <source>Accept handoff</source>
        <translation>Aceptar traspaso</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/app/verbs.py"/>
        <location filename="../../desktop/twohats/handoff/ui/both_views.py"/>
        <location filename="../../desktop/twohats/sample/stories.py"/>
        <source>Reject handoff</source>
        <translation>Rechazar traspaso</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/app/verbs.py"/>
        <location filename="../../desktop/twohats/handoff/ui/agreement_notice.py"/>
        <location filename="../../desktop/twohats/handoff/ui/answer_forms.py"/>
        <location filename="../../desktop/twohats/sample/stories.py"/>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/app/verbs.py"/>
        <location filename="../../desktop/twohats/sample/stories.py"/>
        <source>Read the answer</source>
        <translation>Leer la respuesta</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/app/verbs.py"/>
        <location filename="../../desktop/twohats/handoff/ui/marketing_side.py"/>
        <source>Take over</source>
        <translation>Encargarse</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/app/verbs.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/leads.py"/>
        <location filename="../../desktop/twohats/sample/stories.py"/>
        <source>Keep in touch</source>
        <translation>Mantener el contacto</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/marketing/ui/send_sheet.py"/>
        <location filename="../../desktop/twohats/sample/stories.py"/>
        <source>Send lead</source>
        <translation>Pasar interesado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/marketing/ui/send_several.py"/>
        <source>Send leads</source>
        <translation>Pasar interesados</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/marketing/ui/calendar.py"/>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Delete the season</source>
        <translation>Eliminar la temporada</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <source>End campaign</source>
        <translation>Terminar campaña</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <source>Delete campaign</source>
        <translation>Eliminar campaña</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <source>Delete money or hours</source>
        <translation>Eliminar dinero u horas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <source>Delete words</source>
        <translation>Eliminar palabras</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <source>Delete where and when</source>
        <translation>Eliminar dónde y cuándo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/marketing/ui/places.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>Archive</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/marketing/ui/places.py"/>
        <source>Archive the place</source>
        <translation>Archivar el lugar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>Delete the segment</source>
        <translation>Eliminar el segmento</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>Remove people</source>
        <translation>Quitar personas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/marketing/ui/scoring.py"/>
        <source>Remove rule</source>
        <translation>Quitar regla</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/marketing/ui/referrals.py"/>
        <location filename="../../desktop/twohats/sample/stories.py"/>
        <source>Mark as thanked</source>
        <translation>Anotar las gracias</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/finished.py"/>
        <location filename="../../desktop/twohats/marketing/ui/finished_forms.py"/>
        <location filename="../../desktop/twohats/sample/stories.py"/>
        <source>Asked for a review</source>
        <translation>Se pidió una reseña</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/finished.py"/>
        <location filename="../../desktop/twohats/marketing/ui/finished_forms.py"/>
        <location filename="../../desktop/twohats/sample/stories.py"/>
        <source>Asked for a name</source>
        <translation>Se pidió un nombre</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/marketing/ui/finished_forms.py"/>
        <location filename="../../desktop/twohats/sample/stories.py"/>
        <source>Nothing more to ask</source>
        <translation>Nada más que pedir</translation>
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
        <translation>Hecho</translation>
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
        <translation>Perdida</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <location filename="../../desktop/twohats/sample/stories.py"/>
        <source>Work is done</source>
        <translation>Trabajo acabado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <location filename="../../desktop/twohats/sample/stories.py"/>
        <source>Give back to Marketing</source>
        <translation>Devolver a Marketing</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <source>Asleep</source>
        <translation>En reposo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <source>Remove the link to the file</source>
        <translation>Quitar el enlace al archivo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/sales/ui/several_forms.py"/>
        <source>{} deals lost</source>
        <translation>{} oportunidades perdidas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/sales/ui/several_forms.py"/>
        <source>{} deals asleep</source>
        <translation>{} oportunidades en reposo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/sales/ui/several_forms.py"/>
        <source>Move {} deals</source>
        <translation>Mover {} oportunidades</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Drop the follow-up</source>
        <translation>Quitar el seguimiento</translation>
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
        <translation>Ganada</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <location filename="../../desktop/twohats/sample/stories.py"/>
        <source>Quote accepted</source>
        <translation>Presupuesto aceptado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/sales/ui/reversal.py"/>
        <location filename="../../desktop/twohats/sample/stories.py"/>
        <source>Reverse</source>
        <translation>Anular</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_form.py"/>
        <location filename="../../desktop/twohats/sample/talk.py"/>
        <source>Quote declined</source>
        <translation>Presupuesto rechazado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/sales/ui/offers.py"/>
        <source>Remove an offer</source>
        <translation>Quitar un servicio</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/sales/ui/stage_forms.py"/>
        <source>Remove a stage</source>
        <translation>Quitar una fase</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/handoff/ui/agreement_forms.py"/>
        <source>Withdraw the proposal</source>
        <translation>Retirar la propuesta</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/handoff/ui/agreement_forms.py"/>
        <source>Decline the proposal</source>
        <translation>Rechazar la propuesta</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/exchange/ui/duplicates.py"/>
        <source>Merge contacts</source>
        <translation>Unir contactos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/exchange/ui/duplicates.py"/>
        <source>Not the same</source>
        <translation>No son el mismo</translation>
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
        <translation>1 interesado</translation>
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
        <translation>{:,} interesados</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <location filename="../../desktop/twohats/month/pages/sales_went.py"/>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>1 deal</source>
        <translation>1 oportunidad</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <location filename="../../desktop/twohats/month/pages/sales_went.py"/>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>{:,} deals</source>
        <translation>{:,} oportunidades</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <location filename="../../desktop/twohats/month/pages/documents.py"/>
        <location filename="../../desktop/twohats/month/pages/sales_went.py"/>
        <source>1 sale</source>
        <translation>1 venta</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <location filename="../../desktop/twohats/month/pages/documents.py"/>
        <location filename="../../desktop/twohats/month/pages/sales_went.py"/>
        <source>{:,} sales</source>
        <translation>{:,} ventas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <source>1 line of spend</source>
        <translation>1 línea de gasto</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <source>{:,} lines of spend</source>
        <translation>{:,} líneas de gasto</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>1 target</source>
        <translation>1 objetivo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>{:,} targets</source>
        <translation>{:,} objetivos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>1 contact</source>
        <translation>1 contacto</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>{:,} contacts</source>
        <translation>{:,} contactos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/operations/contacts.py"/>
        <location filename="../../desktop/twohats/marketing/rules/leads.py"/>
        <source>Write down who it is: a name or an organisation.</source>
        <translation>Anote quién es: un nombre o una organización.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/calendar.py"/>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/calendar.py"/>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/calendar.py"/>
        <location filename="../../desktop/twohats/marketing/ui/ripening.py"/>
        <source>due now</source>
        <translation>vence ahora</translation>
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
        <translation>{} de {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/profile.py"/>
        <location filename="../../desktop/twohats/marketing/operations/answers.py"/>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>Referral</source>
        <translation>Recomendación</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/profile.py"/>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <source>referral</source>
        <translation>recomendación</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/profile.py"/>
        <location filename="../../desktop/twohats/marketing/operations/answers.py"/>
        <source>Repeat customer</source>
        <translation>Cliente recurrente</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/profile.py"/>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <source>repeat</source>
        <translation>recurrente</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/profile.py"/>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>Walk-in</source>
        <translation>De paso</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/profile.py"/>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <source>owned</source>
        <translation>propio</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/profile.py"/>
        <location filename="../../desktop/twohats/business/store/office.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <location filename="../../desktop/twohats/sales/rules/deals.py"/>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/profile.py"/>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/cli/telling.py"/>
        <location filename="../../desktop/twohats/exchange/ui/result_step.py"/>
        <source>Line {:,}: {}</source>
        <translation>Línea {:,}: {}</translation>
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
        <translation>Este contacto ya no está.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/places.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/month/pages/bank.py"/>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/money_asked.py"/>
        <source>Amount</source>
        <translation>Importe</translation>
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
        <translation>Palabras</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <location filename="../../desktop/twohats/handoff/ui/answered.py"/>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>Ends</source>
        <translation>Acaba</translation>
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
        <translation>Cuándo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/sales/pages/quote.py"/>
        <location filename="../../desktop/twohats/sales/ui/offers.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <source>Tax</source>
        <translation>IVA</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/sales/ui/line_editor.py"/>
        <location filename="../../desktop/twohats/sales/ui/offers.py"/>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/sales/pages/quote.py"/>
        <location filename="../../desktop/twohats/sales/ui/line_editor.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>Chance</source>
        <translation>Probabilidad</translation>
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
        <translation>Valor</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>Day off</source>
        <translation>Día libre</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <location filename="../../desktop/twohats/sales/ui/today.py"/>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/vision_version.py"/>
        <location filename="../../desktop/twohats/sales/ui/offers.py"/>
        <location filename="../../desktop/twohats/sample/business.py"/>
        <source>Offer</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/handoff/ui/reasons.py"/>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/handoff/ui/panel.py"/>
        <source>Handoff</source>
        <translation>Traspaso</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>Booked work</source>
        <translation>Trabajo contratado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/month/ui/forms.py"/>
        <location filename="../../desktop/twohats/month/ui/report_dialog.py"/>
        <location filename="../../desktop/twohats/sample/months.py"/>
        <source>Words about the month</source>
        <translation>Palabras sobre el mes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <source>Target of a month</source>
        <translation>Objetivo de un mes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <location filename="../../desktop/twohats/month/pages/documents.py"/>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>Day</source>
        <translation>Día</translation>
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
        <translation>Mes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>Archived</source>
        <translation>Archivados</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/ui/contact_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>Referred by</source>
        <translation>Recomendado por</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/ui/contact_words.py"/>
        <location filename="../../desktop/twohats/handoff/ui/cold_read.py"/>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segment_record.py"/>
        <source>Town or area</source>
        <translation>Población o zona</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <location filename="../../desktop/twohats/month/ui/report_dialog.py"/>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>How we know</source>
        <translation>Cómo lo sabemos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/handoff/rules/agreement.py"/>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>Leads a month</source>
        <translation>Interesados al mes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_form.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <source>Terms</source>
        <translation>Condiciones</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/handoff/ui/answered.py"/>
        <source>Answered</source>
        <translation>Respondido</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/person/fields.py"/>
        <location filename="../../desktop/twohats/handoff/rules/agreement.py"/>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>May come again</source>
        <translation>Puede volver</translation>
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
        <translation>Válido hasta</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/send_fields.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <source>Why now</source>
        <translation>Por qué ahora</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>Sent to Sales</source>
        <translation>Traspaso a Ventas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/marketing/ui/leads.py"/>
        <source>Not before</source>
        <translation>No antes de</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/sales/rules/deals.py"/>
        <source>Qualified</source>
        <translation>Cualificada</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <source>Given back to Marketing</source>
        <translation>Devuelta a Marketing</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>Right words</source>
        <translation>Palabras adecuadas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/sales/ui/questions.py"/>
        <source>About the promise</source>
        <translation>Sobre la promesa</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/handoff/ui/marketing_side.py"/>
        <source>Read</source>
        <translation>Leído</translation>
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
        <translation>En sus palabras</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <source>Open deals</source>
        <translation>Oportunidades abiertas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <source>First bought</source>
        <translation>Primera compra</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <source>Last bought</source>
        <translation>Última compra</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/marketing/pages/vision.py"/>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <location filename="../../desktop/twohats/marketing/ui/vision_version.py"/>
        <location filename="../../desktop/twohats/marketing/ui/wing.py"/>
        <source>Vision</source>
        <translation>Visión</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/vision_version.py"/>
        <source>Published</source>
        <translation>Publicada</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/vision_editors.py"/>
        <location filename="../../desktop/twohats/marketing/ui/vision_version.py"/>
        <source>By when</source>
        <translation>Para cuándo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>Work</source>
        <translation>Trabajo</translation>
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
        <translation>Estado</translation>
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
        <translation>Fase</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/marketing/pages/campaign.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <location filename="../../desktop/twohats/sample/campaigns.py"/>
        <source>Where and when</source>
        <translation>Dónde y cuándo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <location filename="../../desktop/twohats/sample/campaigns.py"/>
        <source>Money or hours</source>
        <translation>Dinero u horas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/scoring.py"/>
        <source>Rule for the score</source>
        <translation>Regla de la puntuación</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>Guess for the plan</source>
        <translation>Estimación para el plan</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segment_record.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>Who they are</source>
        <translation>Quiénes son</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/marketing/pages/segment.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segment_record.py"/>
        <source>What they want</source>
        <translation>Qué quieren</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/marketing/pages/segment.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segment_record.py"/>
        <source>What they fear</source>
        <translation>Qué temen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/marketing/pages/campaign.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>Budget</source>
        <translation>Presupuesto</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/calendar_forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <source>Decide on</source>
        <translation>Decidir el</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <source>Decided</source>
        <translation>Decidida</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/exchange/person/fields.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/exchange/person/fields.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/marketing/ui/leads.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/marketing/ui/leads.py"/>
        <location filename="../../desktop/twohats/marketing/ui/referrals.py"/>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/exchange/person/fields.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>Wants it from</source>
        <translation>Lo quiere desde</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>Who got in touch</source>
        <translation>Quién empezó</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/scoring.py"/>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <location filename="../../desktop/twohats/month/pages/words.py"/>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <source>Opened</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>Expected close</source>
        <translation>Cierre previsto</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>Closed</source>
        <translation>Cerrada</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <location filename="../../desktop/twohats/sales/ui/several_forms.py"/>
        <source>Asleep until</source>
        <translation>En reposo hasta</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/sales/ui/done_form.py"/>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <location filename="../../desktop/twohats/sales/ui/questions.py"/>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/vision_version.py"/>
        <source>Written</source>
        <translation>Escrita</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/sales/pages/quote_text.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <source>Net</source>
        <translation>Neto</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/sales/ui/done_form.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/sales/pages/quote.py"/>
        <location filename="../../desktop/twohats/sales/ui/line_editor.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/sales/pages/quote.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <source>Discount</source>
        <translation>Descuento</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>Ordered</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <source>Work done</source>
        <translation>Trabajo acabado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>Sold</source>
        <translation>Vendido</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/handoff/ui/deciding.py"/>
        <location filename="../../desktop/twohats/marketing/ui/send_fields.py"/>
        <source>e-mail</source>
        <translation>correo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>they agreed</source>
        <translation>aceptó</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>offers</source>
        <translation>ofertas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>news</source>
        <translation>novedades</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/handoff/ui/answered.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_words.py"/>
        <source>accepted</source>
        <translation>aceptado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/handoff/ui/both_views.py"/>
        <source>rejected</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/questions.py"/>
        <source>kept</source>
        <translation>cumplida</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/questions.py"/>
        <source>changed</source>
        <translation>cambiada</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/questions.py"/>
        <source>broken</source>
        <translation>incumplida</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/handoff/ui/marketing_side.py"/>
        <source>lost</source>
        <translation>perdida</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_words.py"/>
        <source>declined</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_words.py"/>
        <source>replaced</source>
        <translation>sustituido</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <source>later</source>
        <translation>después</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <source>keep</source>
        <translation>mantener</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <source>change</source>
        <translation>cambiar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <source>stop</source>
        <translation>parar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <location filename="../../desktop/twohats/marketing/ui/vision_version.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_words.py"/>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <source>scheduled</source>
        <translation>programada</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/handoff/ui/deciding.py"/>
        <location filename="../../desktop/twohats/marketing/ui/send_fields.py"/>
        <source>call</source>
        <translation>llamada</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/handoff/ui/deciding.py"/>
        <location filename="../../desktop/twohats/marketing/ui/send_fields.py"/>
        <source>visit</source>
        <translation>visita</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/handoff/ui/deciding.py"/>
        <location filename="../../desktop/twohats/marketing/ui/send_fields.py"/>
        <source>meeting</source>
        <translation>reunión</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/handoff/ui/deciding.py"/>
        <source>task</source>
        <translation>tarea</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/month/rules/meeting.py"/>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/month/rules/meeting.py"/>
        <source>partly</source>
        <translation>en parte</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/month/rules/meeting.py"/>
        <source>not done</source>
        <translation>no hecho</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/marketing/operations/segments.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <source>1 campaign</source>
        <translation>1 campaña</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/marketing/operations/segments.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <source>{:,} campaigns</source>
        <translation>{:,} campañas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/leaving/folder.py"/>
        <location filename="../../desktop/twohats/storage/file.py"/>
        <source>{name} exists already: choose another name.</source>
        <translation>{name} ya existe: elija otro nombre.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/leaving/folder.py"/>
        <location filename="../../desktop/twohats/storage/file.py"/>
        <source>There is no folder {name}.</source>
        <translation>No hay ninguna carpeta {name}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/leaving/folder.py"/>
        <location filename="../../desktop/twohats/paper/writing.py"/>
        <source>{path} cannot be written: {why}.</source>
        <translation>No se puede escribir {path}: {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/fields.py"/>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>Asked</source>
        <translation>Preguntó</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/fields.py"/>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>Straight to Sales</source>
        <translation>Directos a Ventas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/fields.py"/>
        <location filename="../../desktop/twohats/month/pages/documents.py"/>
        <location filename="../../desktop/twohats/sales/ui/money_asked.py"/>
        <source>Rate</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/fields.py"/>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <location filename="../../desktop/twohats/marketing/ui/places.py"/>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/page.py"/>
        <location filename="../../desktop/twohats/month/pages/documents.py"/>
        <location filename="../../desktop/twohats/sales/ui/line_editor.py"/>
        <location filename="../../desktop/twohats/sales/ui/questions.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/page.py"/>
        <location filename="../../desktop/twohats/marketing/pages/campaign.py"/>
        <location filename="../../desktop/twohats/marketing/pages/segment.py"/>
        <location filename="../../desktop/twohats/month/pages/wall.py"/>
        <location filename="../../desktop/twohats/sales/pages/calls.py"/>
        <location filename="../../desktop/twohats/sales/pages/follow_up_sheet.py"/>
        <source>As of {}</source>
        <translation>A fecha de {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/sheet.py"/>
        <location filename="../../desktop/twohats/exchange/reading/table.py"/>
        <location filename="../../desktop/twohats/exchange/reading/text.py"/>
        <location filename="../../desktop/twohats/exchange/returning/document.py"/>
        <location filename="../../desktop/twohats/storage/backup.py"/>
        <location filename="../../desktop/twohats/storage/guard.py"/>
        <source>{name} cannot be read: {why}.</source>
        <translation>No se puede leer {name}: {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/table.py"/>
        <location filename="../../desktop/twohats/storage/guard.py"/>
        <source>There is no file {name}.</source>
        <translation>No hay ningún archivo {name}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/columns_step.py"/>
        <location filename="../../desktop/twohats/marketing/pages/segment.py"/>
        <source>left out</source>
        <translation>fuera</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/contact_words.py"/>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <location filename="../../desktop/twohats/marketing/ui/leads.py"/>
        <source>Last contact</source>
        <translation>Último contacto</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/contact_words.py"/>
        <location filename="../../desktop/twohats/marketing/rules/nurture.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>asked not to be contacted</source>
        <translation>pidió que no le contacten</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/duplicates.py"/>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>an e-mail address</source>
        <translation>un correo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/duplicates.py"/>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>a phone number</source>
        <translation>un teléfono</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/duplicates.py"/>
        <location filename="../../desktop/twohats/sales/ui/board.py"/>
        <source>{:,} of {:,}</source>
        <translation>{:,} de {:,}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/everything.py"/>
        <location filename="../../desktop/twohats/exchange/ui/import_window.py"/>
        <location filename="../../desktop/twohats/widgets/record_list.py"/>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/import_window.py"/>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <location filename="../../desktop/twohats/widgets/form.py"/>
        <source>What is wrong</source>
        <translation>Qué está mal</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/import_window.py"/>
        <location filename="../../desktop/twohats/month/ui/forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/done_form.py"/>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/import_window.py"/>
        <location filename="../../desktop/twohats/sales/ui/done_form.py"/>
        <location filename="../../desktop/twohats/widgets/form.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/reading_step.py"/>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>Letters</source>
        <translation>Letras</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/result_step.py"/>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Where we meet people…</source>
        <translation>Dónde encontramos a la gente…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/result_step.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/pipeline.py"/>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <location filename="../../desktop/twohats/sales/ui/wing.py"/>
        <source>Pipeline</source>
        <translation>Cartera</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/way.py"/>
        <location filename="../../desktop/twohats/sales/ui/stage_forms.py"/>
        <source>Stages</source>
        <translation>Fases</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/operations/following.py"/>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>No promise was made to this customer.</source>
        <translation>A este cliente no se le hizo ninguna promesa.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <location filename="../../desktop/twohats/marketing/ui/send_sheet.py"/>
        <source>Not ready to send: {missing}.</source>
        <translation>No se puede pasar aún: {missing}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement.py"/>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement.py"/>
        <location filename="../../desktop/twohats/marketing/pages/vision.py"/>
        <location filename="../../desktop/twohats/marketing/ui/vision_version.py"/>
        <source>Version {}</source>
        <translation>Versión {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_notice.py"/>
        <location filename="../../desktop/twohats/handoff/ui/marketing_side.py"/>
        <location filename="../../desktop/twohats/marketing/ui/finished.py"/>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <location filename="../../desktop/twohats/words.py"/>
        <source>“{}”</source>
        <translation>«{}»</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <location filename="../../desktop/twohats/handoff/ui/reasons.py"/>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <location filename="../../desktop/twohats/month/pages/sales_went.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_words.py"/>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <location filename="../../desktop/twohats/handoff/ui/brake.py"/>
        <location filename="../../desktop/twohats/marketing/ui/brake_card.py"/>
        <source>1 week</source>
        <translation>1 semana</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <location filename="../../desktop/twohats/handoff/ui/reasons.py"/>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <location filename="../../desktop/twohats/month/pages/sales_went.py"/>
        <source>{:,} days</source>
        <translation>{:,} días</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/answer_forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>Keep</source>
        <comment>in touch</comment>
        <translation>Mantener el contacto</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/answer_forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>Not before</source>
        <comment>nurture</comment>
        <translation>No antes del</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/answer_forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>Keep in touch with {}</source>
        <translation>Mantener el contacto con {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/answered.py"/>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/leads.py"/>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>What they need</source>
        <translation>Qué necesita</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/answered.py"/>
        <location filename="../../desktop/twohats/handoff/ui/cold_read.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <source>Sent</source>
        <comment>a handoff</comment>
        <translation>Pasado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/answered.py"/>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>Working hours</source>
        <comment>how long</comment>
        <translation>Horas laborables</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/both_views.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <source>Accepted</source>
        <comment>a handoff</comment>
        <translation>Aceptado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/card.py"/>
        <location filename="../../desktop/twohats/marketing/ui/finished.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>No name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/cold_read.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <source>Note: {}</source>
        <translation>Nota: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/cold_read.py"/>
        <location filename="../../desktop/twohats/handoff/ui/marketing_side.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/sales/pages/calls.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <source>We promised: {}</source>
        <translation>Prometimos: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/cold_read.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>valid until {}</source>
        <translation>válido hasta {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/cold_read.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/marketing/ui/leads.py"/>
        <source>Wants it</source>
        <translation>Lo quiere</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/cold_read.py"/>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/marketing/ui/leads.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/cold_read.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <source>No promise was made.</source>
        <translation>No se hizo ninguna promesa.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/cold_read.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/marketing/ui/ripening.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segment_record.py"/>
        <source>from {}</source>
        <translation>desde {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/foot.py"/>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>Answered in time</source>
        <translation>Respondidos a tiempo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/marketing_side.py"/>
        <location filename="../../desktop/twohats/marketing/ui/ripening.py"/>
        <source>came back</source>
        <translation>volvió</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/marketing_side.py"/>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Let go…</source>
        <translation>Descartar…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/marketing_side.py"/>
        <location filename="../../desktop/twohats/handoff/ui/sales_side.py"/>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <location filename="../../desktop/twohats/widgets/fields.py"/>
        <source>Key {}</source>
        <translation>Tecla {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/reasons.py"/>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/reasons.py"/>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>What was off</source>
        <translation>Qué falló</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/reasons.py"/>
        <location filename="../../desktop/twohats/marketing/ui/scoring.py"/>
        <location filename="../../desktop/twohats/marketing/ui/send_sheet.py"/>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/reasons.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segment_people.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <location filename="../../desktop/twohats/sales/ui/stage_forms.py"/>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/hat.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/letters.py"/>
        <location filename="../../desktop/twohats/paper/letter.py"/>
        <source>These words do not fit on one page: leave some out.</source>
        <translation>Estas palabras no caben en una página: quite algunas.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/vision.py"/>
        <location filename="../../desktop/twohats/sales/ui/today.py"/>
        <source>by {}</source>
        <translation>para {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <location filename="../../desktop/twohats/sales/ui/offers.py"/>
        <source>A price cannot be negative.</source>
        <translation>Un precio no puede ser negativo.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>no day set</source>
        <translation>sin día</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_words.py"/>
        <source>{} days</source>
        <translation>{} días</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/brake_card.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_words.py"/>
        <source>{} weeks</source>
        <translation>{} semanas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar_forms.py"/>
        <location filename="../../desktop/twohats/sample/plans.py"/>
        <source>New season</source>
        <translation>Nueva temporada</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar_forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/several_forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/stage_forms.py"/>
        <location filename="../../desktop/twohats/sample/talk.py"/>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <location filename="../../desktop/twohats/sample/campaigns.py"/>
        <source>New campaign</source>
        <translation>Nueva campaña</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/done_form.py"/>
        <source>Plan it</source>
        <translation>Planificarla</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <location filename="../../desktop/twohats/sample/campaigns.py"/>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <location filename="../../desktop/twohats/sample/campaigns.py"/>
        <source>Add words</source>
        <translation>Añadir palabras</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_paper.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>Own hours</source>
        <translation>Horas propias</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>What it was</source>
        <translation>Qué fue</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_paper.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>Cost per lead</source>
        <translation>Coste por interesado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_paper.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>Accepted</source>
        <translation>Aceptados</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_paper.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>Promises kept</source>
        <translation>Promesas cumplidas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_paper.py"/>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>{} leads</source>
        <translation>{} interesados</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <location filename="../../desktop/twohats/marketing/ui/places.py"/>
        <location filename="../../desktop/twohats/marketing/ui/scoring.py"/>
        <location filename="../../desktop/twohats/sales/ui/offers.py"/>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <location filename="../../desktop/twohats/marketing/ui/vision_version.py"/>
        <location filename="../../desktop/twohats/month/ui/report_dialog.py"/>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segment_record.py"/>
        <location filename="../../desktop/twohats/sales/pages/follow_up_sheet.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>until {}</source>
        <translation>hasta {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>Spent</source>
        <translation>Gastado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <source>Drafts</source>
        <translation>Borradores</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/finished_forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>E-mail or phone</source>
        <translation>Correo o teléfono</translation>
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
        <translation>Anotar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>good</source>
        <translation>bien</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/leads.py"/>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <location filename="../../desktop/twohats/sample/stories.py"/>
        <source>New lead</source>
        <translation>Nuevo interesado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>Messenger</source>
        <translation>Mensajería</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>At the door</source>
        <translation>En persona</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <location filename="../../desktop/twohats/sample/stories.py"/>
        <source>Log contact</source>
        <translation>Anotar contacto</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>It came with an import, and nothing was changed since.</source>
        <translation>Vino con una importación y desde entonces no ha cambiado nada.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>How to reach them</source>
        <translation>Cómo contactar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>Who changed what</source>
        <translation>Quién cambió qué</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>No offers</source>
        <translation>Sin ofertas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>No news</source>
        <translation>Sin novedades</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>agreed to be contacted</source>
        <translation>aceptó que le contacten</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Open again</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>Nothing yet</source>
        <translation>Nada todavía</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>and {} before</source>
        <translation>y {} antes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>by {}</source>
        <comment>ways of contact</comment>
        <translation>por {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/leads.py"/>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <location filename="../../desktop/twohats/marketing/ui/send_sheet.py"/>
        <location filename="../../desktop/twohats/sample/stories.py"/>
        <source>Mark ready</source>
        <translation>Marcar listo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/leads.py"/>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>Still interested?</source>
        <translation>¿Sigue en pie?</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>All we hold about them…</source>
        <translation>Todo lo que guardamos…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Erase this person…</source>
        <translation>Borrar a esta persona…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Save as contacts…</source>
        <translation>Guardar como contactos…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <location filename="../../desktop/twohats/sample/plans.py"/>
        <source>Publish the vision</source>
        <translation>Publicar la visión</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <location filename="../../desktop/twohats/widgets/save_as.py"/>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>New leads</source>
        <translation>Nuevos interesados</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <source>{} over</source>
        <translation>{} por encima</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/referrals.py"/>
        <location filename="../../desktop/twohats/sales/ui/questions.py"/>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <source>not yet</source>
        <translation>aún no</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/referrals.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>Bought</source>
        <translation>Comprado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/scoring.py"/>
        <location filename="../../desktop/twohats/sales/ui/offers.py"/>
        <location filename="../../desktop/twohats/sales/ui/stage_forms.py"/>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/scoring.py"/>
        <location filename="../../desktop/twohats/sample/plans.py"/>
        <source>New rule</source>
        <translation>Nueva regla</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_record.py"/>
        <location filename="../../desktop/twohats/paper/table.py"/>
        <location filename="../../desktop/twohats/sales/ui/board.py"/>
        <source>and {:,} more</source>
        <translation>y {:,} más</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <location filename="../../desktop/twohats/sample/plans.py"/>
        <source>New segment</source>
        <translation>Nuevo segmento</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <location filename="../../desktop/twohats/sample/plans.py"/>
        <source>Edit the persona</source>
        <translation>Editar el perfil</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <location filename="../../desktop/twohats/widgets/own_views.py"/>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision_editors.py"/>
        <location filename="../../desktop/twohats/sales/pages/quote.py"/>
        <source>What we offer</source>
        <translation>Qué ofrecemos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/closing.py"/>
        <location filename="../../desktop/twohats/sample/months.py"/>
        <source>Close the month</source>
        <translation>Cerrar el mes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/closing.py"/>
        <location filename="../../desktop/twohats/rooms.py"/>
        <location filename="../../desktop/twohats/sample/stories.py"/>
        <source>Waited too long</source>
        <translation>Esperó demasiado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/bank.py"/>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <location filename="../../desktop/twohats/month/pages/wall.py"/>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>no target set</source>
        <translation>sin objetivo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/bank.py"/>
        <location filename="../../desktop/twohats/month/pages/documents.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>1 order</source>
        <translation>1 pedido</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/bank.py"/>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>No deal is open.</source>
        <translation>No hay oportunidades abiertas.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/documents.py"/>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>not said yet</source>
        <translation>aún sin anotar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_words.py"/>
        <source>{} months</source>
        <translation>{} meses</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <location filename="../../desktop/twohats/sales/ui/today.py"/>
        <source>Revenue</source>
        <translation>Ingresos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <source>Time</source>
        <translation>Momento</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <source>Against target</source>
        <translation>Frente al objetivo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/today.py"/>
        <source>Next action</source>
        <translation>Próxima acción</translation>
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
        <translation>1 oportunidad abierta</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/forms.py"/>
        <location filename="../../desktop/twohats/sample/months.py"/>
        <source>What was done</source>
        <translation>Qué se hizo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/rooms.py"/>
        <location filename="../../desktop/twohats/sample/business.py"/>
        <source>Found the firm</source>
        <translation>Crear la empresa</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <location filename="../../desktop/twohats/widgets/known_line.py"/>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <location filename="../../desktop/twohats/sample/stories.py"/>
        <source>Someone called</source>
        <translation>Han llamado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <location filename="../../desktop/twohats/sample/present.py"/>
        <location filename="../../desktop/twohats/sample/talk.py"/>
        <source>Plan</source>
        <translation>Planificar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <location filename="../../desktop/twohats/sample/present.py"/>
        <location filename="../../desktop/twohats/sample/talk.py"/>
        <source>Amount and date</source>
        <translation>Importe y fecha</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <location filename="../../desktop/twohats/sample/talk.py"/>
        <source>What we found</source>
        <translation>Lo que vimos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <location filename="../../desktop/twohats/sample/stories.py"/>
        <source>Judge the promise</source>
        <translation>Valorar la promesa</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline.py"/>
        <location filename="../../desktop/twohats/widgets/record_list.py"/>
        <source>{:,} of {}</source>
        <translation>{:,} de {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_form.py"/>
        <location filename="../../desktop/twohats/sample/quotes.py"/>
        <source>New quote</source>
        <translation>Nuevo presupuesto</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <location filename="../../desktop/twohats/sample/quotes.py"/>
        <source>Quote sent</source>
        <translation>Presupuesto enviado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/sale_forms.py"/>
        <location filename="../../desktop/twohats/sample/stories.py"/>
        <source>New sale</source>
        <translation>Nueva venta</translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/exchange/ui/contact_words.py"/>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>Need</source>
        <translation>Necesidad</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>Begins</source>
        <translation>Empieza</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>Promise</source>
        <translation>Promesa</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>Removed</source>
        <translation>Quitado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Firm</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>The firm’s logo</source>
        <translation>Logotipo de la empresa</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Way to reach them</source>
        <translation>Forma de contactar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Two who are alike, and not the same</source>
        <translation>Dos que se parecen y no son el mismo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Erased person</source>
        <translation>Persona borrada</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Agreement</source>
        <translation>Acuerdo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Proposal</source>
        <translation>Propuesta</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>What Sales reported</source>
        <translation>Lo que comunicó Ventas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Where they stand with Sales</source>
        <translation>Su situación con Ventas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Coming campaign</source>
        <translation>Próxima campaña</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Published vision</source>
        <translation>Visión publicada</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Published bet</source>
        <translation>Apuesta publicada</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Finished work</source>
        <translation>Trabajos acabados</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>What was agreed</source>
        <translation>Lo acordado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Closed month</source>
        <translation>Mes cerrado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Letterhead</source>
        <translation>Membrete</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Opens</source>
        <translation>Abre</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Closes</source>
        <translation>Cierra</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Closed all day</source>
        <translation>Cerrado todo el día</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Worked</source>
        <translation>Trabajado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>The usual one</source>
        <translation>El habitual</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Merged into</source>
        <translation>Unido a</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Kept until</source>
        <translation>Se guarda hasta</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Address or number</source>
        <translation>Dirección o número</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Said</source>
        <translation>Dicho</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Hours to decide</source>
        <translation>Horas para decidir</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Hours to the first call</source>
        <translation>Horas hasta la primera llamada</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Days until it lapses</source>
        <translation>Días hasta que caduca</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Queue limit</source>
        <translation>Máximo en espera</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Times it may come back</source>
        <translation>Máximo de regresos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Agreed</source>
        <translation>Acordado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Booked weeks before slowing down</source>
        <translation>Semanas contratadas que frenan</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>What ready means</source>
        <translation>Qué significa listo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Proposed by</source>
        <translation>Propuesto por</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>Words with it</source>
        <translation>Palabras con ello</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Again after days</source>
        <translation>De nuevo tras (días)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Needs a note</source>
        <translation>Necesita una nota</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Takes consent back</source>
        <translation>Retira el consentimiento</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Do first</source>
        <translation>Hacer primero</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Sent all the same, because</source>
        <translation>Pasado de todos modos, porque</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>First spoken to</source>
        <translation>Primera conversación</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Given back because</source>
        <translation>Devuelto porque</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Right place</source>
        <translation>Lugar adecuado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Right time</source>
        <translation>Momento adecuado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Promise was</source>
        <translation>La promesa fue</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Undone</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Marked</source>
        <translation>Valorado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/ui/way.py"/>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Ask again</source>
        <translation>Volver a preguntar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Booked until</source>
        <translation>Ocupado hasta</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>Leads expected</source>
        <translation>Interesados esperados</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Called off</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>Known by</source>
        <translation>Se verá en</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Next job planned</source>
        <translation>Próximo trabajo previsto</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Put away</source>
        <translation>Apartado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Month closed</source>
        <translation>Mes cerrado el</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Opened again</source>
        <translation>Reabierto</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>Number of the paper</source>
        <translation>Número del documento</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>Place on a list</source>
        <translation>Lugar en una lista</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>Contact with a lead</source>
        <translation>Contacto con un interesado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>Thanks</source>
        <translation>Agradecimiento</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>Season</source>
        <translation>Temporada</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>Bet</source>
        <translation>Apuesta</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>Reason to lose</source>
        <translation>Motivo de pérdida</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/exchange/ui/way.py"/>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>Line of a quote</source>
        <translation>Línea de un presupuesto</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>Sale</source>
        <translation>Venta</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>Their moment</source>
        <translation>Su momento</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>Their words</source>
        <translation>Sus palabras</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>Ended</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>Weekdays</source>
        <translation>Días de la semana</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/exchange/person/fields.py"/>
        <source>Scored for</source>
        <translation>Puntos por</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/exchange/person/fields.py"/>
        <source>Wants it until</source>
        <translation>Lo quiere hasta</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>Time spent</source>
        <translation>Tiempo dedicado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>Goals</source>
        <translation>Metas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>Lost because</source>
        <translation>Perdida porque</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/exchange/person/fields.py"/>
        <source>Where it lies</source>
        <translation>Dónde está</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>Words above</source>
        <translation>Palabras arriba</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>Words below</source>
        <translation>Palabras abajo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>In their currency</source>
        <translation>En su moneda</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <source>they did</source>
        <translation>ellos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <source>we did</source>
        <translation>nosotros</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <source>letter</source>
        <translation>carta</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <source>phone</source>
        <translation>teléfono</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <source>messenger</source>
        <translation>mensajería</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <source>at the door</source>
        <translation>en persona</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <location filename="../../desktop/twohats/exchange/person/fields.py"/>
        <source>person</source>
        <translation>persona</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <source>organisation</source>
        <translation>organización</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <source>paid</source>
        <translation>de pago</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <source>earned</source>
        <translation>de terceros</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <source>walked in</source>
        <translation>entró por la puerta</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <source>withdrawn</source>
        <translation>retirado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <source>ready</source>
        <translation>listo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <source>keeping in touch</source>
        <translation>en contacto</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <source>let go</source>
        <translation>descartado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <source>lapsed</source>
        <translation>caducado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <source>given back</source>
        <translation>devuelta</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <source>open</source>
        <translation>abierta</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <source>won</source>
        <translation>ganada</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <source>asleep</source>
        <translation>en reposo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <source>opened again</source>
        <translation>reabierto</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <source>sale</source>
        <translation>venta</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <source>sale taken back</source>
        <translation>venta anulada</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <source>signed</source>
        <translation>firmado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <source>objection</source>
        <translation>objeción</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>1 handoff</source>
        <translation>1 traspaso</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>{:,} handoffs</source>
        <translation>{:,} traspasos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/duplicates/merging.py"/>
        <source>They are one already.</source>
        <translation>Ya son uno.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/duplicates/merging.py"/>
        <source>“{need}” is open for both: answer or close one of them first, then they can be merged.</source>
        <translation>«{need}» está abierta para los dos: responda o cierre antes una de ellas y después se podrán unir.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/kinds.py"/>
        <source>There is no field {field} in {kind}: there are {names}.</source>
        <translation>No hay ningún campo {field} en {kind}: hay {names}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/kinds.py"/>
        <source>There is no kind {kind}: there are {kinds}.</source>
        <translation>No hay ningún tipo {kind}: hay {kinds}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/mapping.py"/>
        <source>The field {field} is given twice.</source>
        <translation>El campo {field} se da dos veces.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/mapping.py"/>
        <source>{text} is not written field=value.</source>
        <translation>{text} no está escrito campo=valor.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/mapping.py"/>
        <source>{text} is not written Column=field.</source>
        <translation>{text} no está escrito Columna=campo.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/mapping.py"/>
        <source>There is no column {name}: the file has {columns}.</source>
        <translation>No hay ninguna columna {name}: el archivo tiene {columns}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/mapping.py"/>
        <source>No column is known as a field of {kind} in {columns}: give {flag} "Column={field}".</source>
        <translation>Ninguna columna de {columns} se reconoce como campo de {kind}: indique {flag} "Columna={field}".</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/mapping.py"/>
        <source>No column is known as {needed} in {columns}: give {flag} "Column={field}".</source>
        <translation>Ninguna columna de {columns} se reconoce como {needed}: indique {flag} "Columna={field}".</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>external id</source>
        <comment>column of a table</comment>
        <translation>id externo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>name</source>
        <comment>column of a table</comment>
        <translation>nombre</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>organisation</source>
        <comment>column of a table</comment>
        <translation>organización</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>email</source>
        <comment>column of a table</comment>
        <translation>correo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>phone</source>
        <comment>column of a table</comment>
        <translation>teléfono</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>where we meet people</source>
        <comment>column of a table</comment>
        <translation>dónde encontramos a la gente</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>campaign</source>
        <comment>column of a table</comment>
        <translation>campaña</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>segment</source>
        <comment>column of a table</comment>
        <translation>segmento</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>need</source>
        <comment>column of a table</comment>
        <translation>necesidad</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>created on</source>
        <comment>column of a table</comment>
        <translation>creado el</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>town or area</source>
        <comment>column of a table</comment>
        <translation>población o zona</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>address</source>
        <comment>column of a table</comment>
        <translation>dirección</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>unsubscribed</source>
        <comment>column of a table</comment>
        <translation>dado de baja</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>note</source>
        <comment>column of a table</comment>
        <translation>nota</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>lead</source>
        <comment>column of a table</comment>
        <translation>interesado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>title</source>
        <comment>column of a table</comment>
        <translation>título</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>stage</source>
        <comment>column of a table</comment>
        <translation>fase</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>amount</source>
        <comment>column of a table</comment>
        <translation>importe</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>currency</source>
        <comment>column of a table</comment>
        <translation>moneda</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>result</source>
        <comment>column of a table</comment>
        <translation>resultado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>opened on</source>
        <comment>column of a table</comment>
        <translation>abierto el</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>expected close</source>
        <comment>column of a table</comment>
        <translation>cierre previsto</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>closed on</source>
        <comment>column of a table</comment>
        <translation>cerrado el</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>lost reason</source>
        <comment>column of a table</comment>
        <translation>motivo de pérdida</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>document</source>
        <comment>column of a table</comment>
        <translation>documento</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>date</source>
        <comment>column of a table</comment>
        <translation>fecha</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>contact</source>
        <comment>column of a table</comment>
        <translation>contacto</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>quantity</source>
        <comment>column of a table</comment>
        <translation>cantidad</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>unit price</source>
        <comment>column of a table</comment>
        <translation>precio unitario</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>kind</source>
        <comment>column of a table</comment>
        <translation>tipo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>hours</source>
        <comment>column of a table</comment>
        <translation>horas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>language</source>
        <comment>column of a table</comment>
        <translation>idioma</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>tags</source>
        <comment>column of a table</comment>
        <translation>etiquetas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>month</source>
        <comment>column of a table</comment>
        <translation>mes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>1 way to reach them</source>
        <translation>1 forma de contacto</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>{:,} ways to reach them</source>
        <translation>{:,} formas de contacto</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>1 consent</source>
        <translation>1 consentimiento</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>{:,} consents</source>
        <translation>{:,} consentimientos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>1 tag</source>
        <translation>1 etiqueta</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>{:,} tags</source>
        <translation>{:,} etiquetas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>1 list</source>
        <translation>1 lista</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>{:,} lists</source>
        <translation>{:,} listas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>1 note of thanks</source>
        <translation>1 agradecimiento</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>{:,} notes of thanks</source>
        <translation>{:,} agradecimientos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>1 outcome</source>
        <translation>1 resultado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>{:,} outcomes</source>
        <translation>{:,} resultados</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>where they stand with Sales</source>
        <translation>su situación con Ventas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>where they stand with Sales ({:,})</source>
        <translation>su situación con Ventas ({:,})</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>1 finished job</source>
        <translation>1 trabajo acabado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>{:,} finished jobs</source>
        <translation>{:,} trabajos acabados</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>1 earlier version of a deal</source>
        <translation>1 versión anterior de una oportunidad</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>{:,} earlier versions of deals</source>
        <translation>{:,} versiones anteriores de oportunidades</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>1 activity</source>
        <translation>1 actividad</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>{:,} activities</source>
        <translation>{:,} actividades</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>their name on 1 order</source>
        <translation>su nombre en 1 pedido</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>their name on {:,} orders</source>
        <translation>su nombre en {:,} pedidos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>their name on 1 sale</source>
        <translation>su nombre en 1 venta</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>their name on {:,} sales</source>
        <translation>su nombre en {:,} ventas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>1 note</source>
        <translation>1 nota</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>{:,} notes</source>
        <translation>{:,} notas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>1 linked file</source>
        <translation>1 archivo enlazado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>{:,} linked files</source>
        <translation>{:,} archivos enlazados</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>their name on 1 quote</source>
        <translation>su nombre en 1 presupuesto</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>their name on {:,} quotes</source>
        <translation>su nombre en {:,} presupuestos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>1 line of a quote</source>
        <translation>1 línea de presupuesto</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>{:,} lines of quotes</source>
        <translation>{:,} líneas de presupuesto</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>their name in 1 closed month</source>
        <translation>su nombre en 1 mes cerrado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>their name in {:,} closed months</source>
        <translation>su nombre en {:,} meses cerrados</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>ways to reach them</source>
        <translation>formas de contacto</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>consent</source>
        <translation>consentimiento</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>leads</source>
        <translation>interesados</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>contacts</source>
        <translation>contactos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>tags</source>
        <translation>etiquetas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>lists</source>
        <translation>listas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>thanks</source>
        <translation>agradecimientos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>handoffs</source>
        <translation>traspasos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>outcomes</source>
        <translation>resultados</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>finished work</source>
        <translation>trabajos acabados</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>deals</source>
        <translation>oportunidades</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>earlier versions of deals</source>
        <translation>versiones anteriores de oportunidades</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>activities</source>
        <translation>actividades</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>orders</source>
        <translation>pedidos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>sales</source>
        <translation>ventas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>notes</source>
        <translation>notas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>files</source>
        <translation>archivos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>quotes</source>
        <translation>presupuestos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>quote lines</source>
        <translation>líneas de presupuesto</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>closed months</source>
        <translation>meses cerrados</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/fields.py"/>
        <source>Written down</source>
        <translation>Anotado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/fields.py"/>
        <source>In this state since</source>
        <translation>En este estado desde</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/fields.py"/>
        <source>Asked by themselves</source>
        <translation>Preguntó por su cuenta</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/fields.py"/>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/fields.py"/>
        <source>Told</source>
        <translation>Comunicado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/fields.py"/>
        <source>Proposed</source>
        <translation>Propuesto</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/fields.py"/>
        <location filename="../../desktop/twohats/exchange/ui/reading_step.py"/>
        <location filename="../../desktop/twohats/exchange/ui/refused.py"/>
        <location filename="../../desktop/twohats/exchange/ui/trial_step.py"/>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/fields.py"/>
        <source>Erased</source>
        <translation>Borrado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/fields.py"/>
        <source>As it was sent</source>
        <translation>Tal como se entregó</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/page.py"/>
        <source>Everything that is kept of this person, on both sides of the firm, and what was done with it. Names of other people stand here only where somebody named them. The JSON file has internal keys and each change, too.</source>
        <translation>Todo lo que se guarda de esta persona, en los dos lados de la empresa, y lo que se hizo con ello. Los nombres de otras personas solo aparecen donde alguien los dijo. El archivo JSON tiene también las claves internas y cada cambio.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/page.py"/>
        <source>Both sides</source>
        <translation>Los dos lados</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/page.py"/>
        <source>What we hold</source>
        <translation>Lo que guardamos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/page.py"/>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/page.py"/>
        <source>What it says</source>
        <translation>Qué dice</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/plan.py"/>
        <source>left out: {}</source>
        <translation>fuera: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/plan.py"/>
        <source>known as: {}</source>
        <translation>reconocido como: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/__init__.py"/>
        <source>a database</source>
        <translation>una base de datos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/__init__.py"/>
        <source>a PDF</source>
        <translation>un PDF</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/__init__.py"/>
        <source>a picture</source>
        <translation>una imagen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/__init__.py"/>
        <source>an archive</source>
        <translation>un comprimido</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/__init__.py"/>
        <source>a file in XML</source>
        <translation>un archivo en XML</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/__init__.py"/>
        <source>a web page</source>
        <translation>una página web</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/__init__.py"/>
        <source>{name} has headings but no rows.</source>
        <translation>{name} tiene encabezados, pero ninguna fila.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/__init__.py"/>
        <source>{name} is {kind}, not a table: save it as CSV first.</source>
        <translation>{name} es {kind}, no una tabla: guárdelo antes como CSV.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/child.py"/>
        <location filename="../../desktop/twohats/exchange/reading/sheet.py"/>
        <source>{name} is larger inside than a table can be: save the sheet you need as CSV.</source>
        <translation>{name} es por dentro más grande de lo que puede ser una tabla: guarde como CSV la hoja que necesite.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/child.py"/>
        <location filename="../../desktop/twohats/exchange/reading/sheet.py"/>
        <source>{name} is damaged or not a spreadsheet: it cannot be read.</source>
        <translation>{name} está dañado o no es una hoja de cálculo: no se puede leer.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/child.py"/>
        <location filename="../../desktop/twohats/exchange/reading/table.py"/>
        <source>{name} is empty.</source>
        <translation>{name} está vacío.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/child.py"/>
        <source>{name} has several sheets: say with {flag} which, of {sheets}.</source>
        <translation>{name} tiene varias hojas: diga con {flag} cuál, de {sheets}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/child.py"/>
        <source>{name} is locked with a password: save it without one first.</source>
        <translation>{name} está bloqueado con una contraseña: guárdelo primero sin ella.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/child.py"/>
        <source>{name} has no sheet called {sheet}.</source>
        <translation>{name} no tiene ninguna hoja llamada {sheet}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/child.py"/>
        <source>{name} defines entities of its own, which no spreadsheet does: it is not opened.</source>
        <translation>{name} define entidades propias, cosa que ninguna hoja de cálculo hace: no se abre.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/table.py"/>
        <source>1 cell</source>
        <translation>1 celda</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/table.py"/>
        <source>{} cells</source>
        <translation>{} celdas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/table.py"/>
        <source>{name} is a folder, not a file.</source>
        <translation>{name} es una carpeta, no un archivo.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/table.py"/>
        <source>The headings of {name} in line {line} cannot be read.</source>
        <translation>No se pueden leer los encabezados de {name} en la línea {line}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/table.py"/>
        <source>The headings of {name} hold a zero byte: it is not a text table.</source>
        <translation>Los encabezados de {name} contienen un byte cero: no es una tabla de texto.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/table.py"/>
        <source>{name} has {found} columns; no more than {most} can be taken in.</source>
        <translation>{name} tiene {found} columnas; no caben más de {most}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/table.py"/>
        <source>The row follows a broken quote and has {} where the headings have {}.</source>
        <translation>La fila sigue a unas comillas rotas y tiene {} donde los encabezados tienen {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/table.py"/>
        <source>The row holds a zero byte, which no text has.</source>
        <translation>La fila contiene un byte cero, que ningún texto tiene.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/table.py"/>
        <source>The row has {} where the headings have {}.</source>
        <translation>La fila tiene {} donde los encabezados tienen {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/text.py"/>
        <source>A cell in quotation marks begins in this row and never ends.</source>
        <translation>En esta fila empieza una celda entre comillas que nunca se cierra.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/text.py"/>
        <source>{name} is not a text table; if it is UTF-16 without a mark, give {flag} utf-16-le.</source>
        <translation>{name} no es una tabla de texto; si es UTF-16 sin marca, indique {flag} utf-16-le.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/text.py"/>
        <source>{name} is not in UTF-8: say with {flag} what it is in, for example {flag} cp1252.</source>
        <translation>{name} no está en UTF-8: diga con {flag} en qué está, por ejemplo {flag} cp1252.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/text.py"/>
        <source>{name} is marked as {marked}: leave the encoding out.</source>
        <translation>{name} está marcado como {marked}: no indique la codificación.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/text.py"/>
        <source>{name} does not read as {encoding}.</source>
        <translation>{name} no se lee como {encoding}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/text.py"/>
        <source>{delimiter} is not a delimiter: it is one of , ; | or tab.</source>
        <translation>{delimiter} no es un separador: es uno de , ; | o tabulador.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/text.py"/>
        <source>{name} is marked as {encoding} but is not.</source>
        <translation>{name} está marcado como {encoding}, pero no lo es.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/text.py"/>
        <source>There is no encoding called {encoding}.</source>
        <translation>No hay ninguna codificación llamada {encoding}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/text.py"/>
        <source>{name} has a line that never ends: it is not a text table.</source>
        <translation>{name} tiene una línea que no acaba nunca: no es una tabla de texto.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/text.py"/>
        <source>{name} was changed while it was read.</source>
        <translation>{name} se cambió mientras se leía.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/text.py"/>
        <source>A cell of this row is longer than {} characters.</source>
        <translation>Una celda de esta fila tiene más de {} caracteres.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/recognising.py"/>
        <source>None of its headings says what it holds.</source>
        <translation>Ninguno de sus encabezados dice qué contiene.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/recognising.py"/>
        <source>It has these columns: {}.</source>
        <translation>Tiene estas columnas: {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/recognising.py"/>
        <source>Its headings are those of {}.</source>
        <translation>Sus encabezados son los de {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/returning/document.py"/>
        <source>{name} is damaged, or is not what Two Hats writes with “Export everything…”.</source>
        <translation>{name} está dañado o no es lo que Two Hats escribe con «Exportar todo…».</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/returning/document.py"/>
        <source>{name} was written by another version of Two Hats: bring both to the same one and export again.</source>
        <translation>{name} lo escribió otra versión de Two Hats: ponga las dos en la misma y exporte de nuevo.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/returning/document.py"/>
        <source>{name} holds other tables than Two Hats has.</source>
        <translation>{name} contiene tablas que Two Hats no tiene.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/returning/document.py"/>
        <source>{name} is too large for Two Hats.</source>
        <translation>{name} es demasiado grande para Two Hats.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/returning/document.py"/>
        <source>Row {number} of {title} cannot be read.</source>
        <translation>No se puede leer la fila {number} de {title}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/returning/everything.py"/>
        <source>Nothing was taken in from {name}: {why}.</source>
        <translation>No se incorporó nada de {name}: {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/returning/everything.py"/>
        <source>It holds no firm.</source>
        <translation>No contiene ninguna empresa.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/returning/everything.py"/>
        <source>This business is not empty: it has {title} already. Everything comes back into a new file only.</source>
        <translation>Esta empresa no está vacía: ya tiene {title}. Todo vuelve solo a un archivo nuevo.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/returning/everything.py"/>
        <source>A closed month was altered.</source>
        <translation>Se modificó un mes cerrado.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/returning/everything.py"/>
        <source>There is no time zone {name}.</source>
        <translation>No hay ninguna zona horaria {name}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/returning/everything.py"/>
        <source>A row of {table} has something else for {word}.</source>
        <translation>Una fila de {table} tiene otra cosa en {word}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/taking/business_done.py"/>
        <source>The value of a deal cannot be negative.</source>
        <translation>El valor de una oportunidad no puede ser negativo.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/taking/business_done.py"/>
        <source>A deal that is {state} needs the day it closed.</source>
        <translation>Con el estado «{state}», una oportunidad necesita el día en que se cerró.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/taking/business_done.py"/>
        <source>It closed on {closed}, before it was opened on {opened}.</source>
        <translation>Se cerró el {closed}, antes de abrirse el {opened}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/taking/business_done.py"/>
        <source>There is no lead {lead}: take in the leads first.</source>
        <translation>No hay ningún interesado {lead}: incorpore antes los interesados.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/taking/business_done.py"/>
        <source>The date is missing.</source>
        <translation>Falta la fecha.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/taking/business_done.py"/>
        <source>The kind “{kind}” is neither new nor repeat.</source>
        <translation>El tipo «{kind}» no es ni nuevo ni recurrente.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/taking/business_done.py"/>
        <source>The amount is missing.</source>
        <translation>Falta el importe.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/taking/known.py"/>
        <source>very like {} ({})</source>
        <translation>muy parecido a {} ({})</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/taking/known.py"/>
        <source>They were erased from this file, and stay so: they are not taken in again.</source>
        <translation>Se borró de este archivo y así se queda: no se vuelve a incorporar.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/taking/people.py"/>
        <source>The amount is in {currency}, the firm counts in {own}: convert it first.</source>
        <translation>El importe está en {currency} y la empresa cuenta en {own}: conviértalo antes.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/taking/people.py"/>
        <source>The date, or both amount and hours, are missing.</source>
        <translation>Falta la fecha, o faltan tanto el importe como las horas.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/taking/people.py"/>
        <source>Hours cannot be negative.</source>
        <translation>Las horas no pueden ser negativas.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/taking/people.py"/>
        <source>There is no name, no organisation and no way to reach them.</source>
        <translation>No hay nombre, ni organización, ni forma de contacto.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/taking/people.py"/>
        <source>The month or the amount is missing.</source>
        <translation>Falta el mes o el importe.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/taking/people.py"/>
        <source>The month {month} stands in the file twice.</source>
        <translation>El mes {month} está dos veces en el archivo.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/taking/stages.py"/>
        <source>A stage cannot mean “{word}” here: {known}.</source>
        <translation>Una fase no puede significar «{word}» aquí: {known}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/taking/take.py"/>
        <source>Import enquiries</source>
        <translation>Importar consultas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/taking/take.py"/>
        <source>Import leads</source>
        <translation>Importar interesados</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/taking/take.py"/>
        <source>Import contacts</source>
        <translation>Importar contactos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/taking/take.py"/>
        <source>Import deals</source>
        <translation>Importar oportunidades</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/taking/take.py"/>
        <source>Import sales</source>
        <translation>Importar ventas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/taking/take.py"/>
        <source>Import spend</source>
        <translation>Importar gastos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/taking/take.py"/>
        <source>Import targets</source>
        <translation>Importar objetivos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/taking/take.py"/>
        <source>It is new.</source>
        <translation>Es nuevo.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/taking/take.py"/>
        <source>It is here already, or further up in this file.</source>
        <translation>Ya está aquí, o más arriba en este archivo.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/columns_step.py"/>
        <source>Space chooses where a column goes.</source>
        <translation>Espacio elige adónde va una columna.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/columns_step.py"/>
        <source>Column of the file</source>
        <translation>Columna del archivo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/columns_step.py"/>
        <source>For example</source>
        <translation>Por ejemplo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/columns_step.py"/>
        <source>Goes to</source>
        <translation>Va a</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/columns_step.py"/>
        <source>Columns of the file</source>
        <translation>Columnas del archivo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/columns_step.py"/>
        <source>As recognised</source>
        <translation>Según lo reconocido</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/columns_step.py"/>
        <source>If they are here already</source>
        <translation>Si ya están aquí</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/columns_step.py"/>
        <source>If they are here already:</source>
        <translation>Si ya están aquí:</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/columns_step.py"/>
        <source>1 column is left out.</source>
        <translation>1 columna queda fuera.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/columns_step.py"/>
        <source>Every column is taken in.</source>
        <translation>Se incorporan todas las columnas.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/columns_step.py"/>
        <source>{:,} columns are left out.</source>
        <translation>{:,} columnas quedan fuera.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/columns_step.py"/>
        <source>They go where you put them the last time.</source>
        <translation>Van adonde usted las puso la última vez.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/contact_words.py"/>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/contact_words.py"/>
        <source>Other ways</source>
        <translation>Otras vías</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/contact_words.py"/>
        <source>Held by</source>
        <translation>Lo lleva</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/contact_words.py"/>
        <source>In the book since</source>
        <translation>En la agenda desde</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/contact_words.py"/>
        <source>{} in touch</source>
        <translation>contacto {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/contact_words.py"/>
        <source>{} open</source>
        <translation>abierto: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/duplicates.py"/>
        <source>Find duplicates</source>
        <translation>Buscar duplicados</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/duplicates.py"/>
        <source>← and → choose who stays. The other’s history goes along, and Ctrl+Z takes the last answer back.</source>
        <translation>← y → eligen quién se queda. El historial del otro va con él, y Ctrl+Z deshace la última respuesta.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/duplicates.py"/>
        <source>Skip  S</source>
        <translation>Saltar  S</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/duplicates.py"/>
        <source>Not the same  N</source>
        <translation>No son el mismo  N</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/duplicates.py"/>
        <source>Merge  M</source>
        <translation>Unir  M</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/duplicates.py"/>
        <source>{:,} of {:,} · they share {}</source>
        <translation>{:,} de {:,} · comparten {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/duplicates.py"/>
        <source>No duplicates found.</source>
        <translation>No se encontraron duplicados.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/duplicates.py"/>
        <source>the end of a phone number</source>
        <translation>el final de un teléfono</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/duplicates.py"/>
        <source>nearly the same name</source>
        <translation>casi el mismo nombre</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/duplicates.py"/>
        <source>Who stays</source>
        <translation>Quién se queda</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/duplicates.py"/>
        <source>The whole address book was searched.</source>
        <translation>Se repasó toda la agenda.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/duplicates.py"/>
        <source>That is all: {:,} merged, {:,} not the same, {:,} skipped.</source>
        <translation>Eso es todo: {:,} unidos, {:,} distintos, {:,} saltados.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/everything.py"/>
        <source>{:,} records in {} files are in {}. README.txt there says what is what.</source>
        <translation>{:,} registros en {} archivos están en {}. README.txt dice allí qué es cada cosa.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/everything.py"/>
        <source>{:,} records of {} are back, with their history.</source>
        <translation>{:,} registros de {} están de vuelta, con su historial.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/everything.py"/>
        <source>Export everything into a new folder</source>
        <translation>Exportar todo a una carpeta nueva</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/everything.py"/>
        <source>Folders (*)</source>
        <translation>Carpetas (*)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/everything.py"/>
        <source>Take everything back in</source>
        <translation>Volver a incorporarlo todo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/everything.py"/>
        <source>Take it in</source>
        <translation>Incorporar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/everything.py"/>
        <source>Taking everything in…</source>
        <translation>Incorporándolo todo…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/everything.py"/>
        <source>Stopped: nothing was written.</source>
        <translation>Detenido: no se escribió nada.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/everything.py"/>
        <source>Exporting everything…</source>
        <translation>Exportando todo…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/everything.py"/>
        <source>This business is empty. Everything that is written in {} comes into it, with its history: the firm, both hats and every month. It comes in whole or not at all, and cannot be undone with Ctrl+Z.</source>
        <translation>Esta empresa está vacía. Todo lo que está escrito en {} entra en ella, con su historial: la empresa, los dos sombreros y cada mes. Entra entero o nada, y no se puede deshacer con Ctrl+Z.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/everything.py"/>
        <source>Everything of {} {}</source>
        <translation>Todo de {} {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/file_step.py"/>
        <source>It holds</source>
        <translation>Contiene</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/file_step.py"/>
        <source>Another file…</source>
        <translation>Otro archivo…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/file_step.py"/>
        <source>It cannot be taken in.</source>
        <translation>No se puede incorporar.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/file_step.py"/>
        <source>1 column</source>
        <translation>1 columna</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/file_step.py"/>
        <source>What you copied</source>
        <translation>Lo que copió</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/file_step.py"/>
        <source>{:,} columns</source>
        <translation>{:,} columnas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/file_step.py"/>
        <source>It is taken as you took it the last time.</source>
        <translation>Se toma como usted lo tomó la última vez.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/file_step.py"/>
        <location filename="../../desktop/twohats/exchange/ui/meanings_step.py"/>
        <location filename="../../desktop/twohats/exchange/ui/reading_step.py"/>
        <source>choose…</source>
        <translation>elegir…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/file_step.py"/>
        <source>Taken for {}. {}</source>
        <translation>Tomado como {}. {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/file_step.py"/>
        <source>{} Choose it.</source>
        <translation>{} Elíjalo.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/forms.py"/>
        <source>Tables and address cards (*.csv *.tsv *.txt *.tab *.xlsx *.xls *.ods *.vcf);;Everything (*.json);;All files (*)</source>
        <translation>Tablas y tarjetas de contacto (*.csv *.tsv *.txt *.tab *.xlsx *.xls *.ods *.vcf);;Todo (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/forms.py"/>
        <source>Import a file</source>
        <translation>Importar un archivo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/forms.py"/>
        <source>Nothing is copied yet: copy the cells in the spreadsheet, headings too.</source>
        <translation>Aún no hay nada copiado: copie las celdas en la hoja de cálculo, con sus encabezados.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/import_window.py"/>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/import_window.py"/>
        <source>Import what you copied</source>
        <translation>Importar lo copiado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/import_window.py"/>
        <source>Choose what it holds.</source>
        <translation>Elija qué contiene.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/import_window.py"/>
        <source>{} refused.csv</source>
        <translation>{} rechazadas.csv</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/import_window.py"/>
        <source>Import {}</source>
        <translation>Importar {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/meanings_step.py"/>
        <source>Some words under “{}” are not known here: say once what each of them means.</source>
        <translation>Algunas palabras de «{}» no se conocen aquí: diga una vez qué significa cada una.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/meanings_step.py"/>
        <source>Words for stages</source>
        <translation>Palabras para las fases</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/meanings_step.py"/>
        <source>Space chooses what a word means.</source>
        <translation>Espacio elige qué significa una palabra.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/meanings_step.py"/>
        <source>Word of the file</source>
        <translation>Palabra del archivo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/meanings_step.py"/>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/meanings_step.py"/>
        <source>What it means</source>
        <translation>Qué significa</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/meanings_step.py"/>
        <source>They mean what you said the last time.</source>
        <translation>Significan lo que usted dijo la última vez.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/meanings_step.py"/>
        <source>1 other word is not known either: its rows would be refused.</source>
        <translation>Tampoco se conoce 1 palabra más: sus filas se rechazarían.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/meanings_step.py"/>
        <source>Refused without a meaning: {}.</source>
        <translation>Se rechazan sin un significado: {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/meanings_step.py"/>
        <source>{:,} other words are not known either: their rows would be refused.</source>
        <translation>Tampoco se conocen {:,} palabras más: sus filas se rechazarían.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/reading_step.py"/>
        <source>The first rows</source>
        <translation>Las primeras filas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/reading_step.py"/>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/reading_step.py"/>
        <source>Between cells</source>
        <translation>Entre celdas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/reading_step.py"/>
        <source>Decimal sign</source>
        <translation>Signo decimal</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/reading_step.py"/>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/reading_step.py"/>
        <source>as the file shows</source>
        <translation>como muestra el archivo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/reading_step.py"/>
        <source>The first {}.</source>
        <translation>Primeras {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/reading_step.py"/>
        <source>1 row.</source>
        <translation>1 fila.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/reading_step.py"/>
        <source>1 row would not be taken in: choose it to see why.</source>
        <translation>1 fila no se incorporaría: elíjala para ver por qué.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/reading_step.py"/>
        <source>none leaves a doubt</source>
        <translation>ninguna deja dudas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/reading_step.py"/>
        <source>told after the others</source>
        <translation>se dice después de los demás</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/reading_step.py"/>
        <source>as the file shows: {}</source>
        <translation>como muestra el archivo: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/reading_step.py"/>
        <source>All {}.</source>
        <translation>En total, {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/reading_step.py"/>
        <source>{:,} rows would not be taken in: choose one to see why.</source>
        <translation>{:,} filas no se incorporarían: elija una para ver por qué.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/refused.py"/>
        <source>Why it was refused</source>
        <translation>Por qué se rechazó</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/result_step.py"/>
        <source>Taking it in: {:,} of {}. Stopping leaves nothing of it.</source>
        <translation>Incorporando: {:,} de {}. Si se para, no queda nada de ello.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/result_step.py"/>
        <source>1 place is new: say what kind it is.</source>
        <translation>1 lugar es nuevo: diga de qué tipo es.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/result_step.py"/>
        <source>{:,} places are new: say what kind they are.</source>
        <translation>{:,} lugares son nuevos: diga de qué tipo son.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/result_step.py"/>
        <source>The refused rows are in {}: correct them there, and import that file.</source>
        <translation>Las filas rechazadas están en {}: corríjalas allí e importe ese archivo.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/result_step.py"/>
        <source>{} open for over a year without a date: look in {} ▸ Still interested? They raise no alarm.</source>
        <translation>{} llevan más de un año abiertas y sin fecha: mire en {} ▸ ¿Sigue en pie? No dan ningún aviso.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/result_step.py"/>
        <source>Undo this import</source>
        <translation>Deshacer esta importación</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/result_step.py"/>
        <source>Save the refused rows…</source>
        <translation>Guardar las filas rechazadas…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/result_step.py"/>
        <source>Taking it in…</source>
        <translation>Incorporando…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/result_step.py"/>
        <source>It is one step: Ctrl+Z takes it back later, too.</source>
        <translation>Es un solo paso: Ctrl+Z también lo deshace más tarde.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/result_step.py"/>
        <source>The import is taken back.</source>
        <translation>La importación está deshecha.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/result_step.py"/>
        <source>Ctrl+Shift+Z redoes the import.</source>
        <translation>Ctrl+Mayús+Z vuelve a incorporarla.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/result_step.py"/>
        <source>{}.</source>
        <translation>{}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/result_step.py"/>
        <source>Archived, so offered no longer: {}. Bring back what is in use again.</source>
        <translation>Archivados, así que ya no se ofrecen: {}. Recupere lo que vuelva a usar.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/result_step.py"/>
        <source>{} of it were used since and stay.</source>
        <translation>De ello, {} se usaron después y se quedan.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/result_step.py"/>
        <source>{} added</source>
        <translation>añadido: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/result_step.py"/>
        <source>{} here already</source>
        <translation>ya aquí: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/result_step.py"/>
        <source>{} refused</source>
        <translation>rechazado: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/result_step.py"/>
        <source>And {:,} more.</source>
        <translation>Y {:,} más.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/trial_step.py"/>
        <source>What would come of it</source>
        <translation>Qué resultaría</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/trial_step.py"/>
        <source>Trying it out. Nothing is written yet.</source>
        <translation>Probándolo. Aún no se escribe nada.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/trial_step.py"/>
        <source>{:,} new</source>
        <translation>nuevos: {:,}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/trial_step.py"/>
        <source>{:,} here already</source>
        <translation>ya aquí: {:,}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/trial_step.py"/>
        <source>{:,} similar</source>
        <translation>parecidos: {:,}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/trial_step.py"/>
        <source>{:,} to know</source>
        <translation>por saber: {:,}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/trial_step.py"/>
        <source>{:,} no records</source>
        <translation>sin registro: {:,}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/trial_step.py"/>
        <source>{:,} refused</source>
        <translation>rechazados: {:,}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/trial_step.py"/>
        <source>Who or what</source>
        <translation>Quién o qué</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/trial_step.py"/>
        <source>There are none.</source>
        <translation>No hay ninguno.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/trial_step.py"/>
        <source>They come in as new ones: nobody is joined with somebody who is only similar.</source>
        <translation>Entran como nuevos: nadie se une con quien solo se parece.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/trial_step.py"/>
        <source>Rows that stand beside the records, such as sums, are not taken in.</source>
        <translation>Las filas que están junto a los registros, como las sumas, no se incorporan.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/trial_step.py"/>
        <source>The others are taken in. The refused rows can be saved afterwards, each with its reason.</source>
        <translation>Las demás se incorporan. Las filas rechazadas se pueden guardar después, cada una con su motivo.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/trial_step.py"/>
        <source>{} read: {} would be added. Nothing is written yet.</source>
        <translation>Leído: {}. Se añadiría: {}. Aún no se escribe nada.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/trial_step.py"/>
        <source>Trying it out: {} read. Nothing is written yet.</source>
        <translation>Probándolo: {} leídas. Aún no se escribe nada.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/trial_step.py"/>
        <source>{} read: nothing in them is new.</source>
        <translation>{} leídas: no hay nada nuevo en ellas.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/way.py"/>
        <source>How it is written</source>
        <translation>Cómo está escrito</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/way.py"/>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/way.py"/>
        <source>Trial</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>Enquiries: leads, and the deals and orders they became</source>
        <translation>Consultas: interesados, y las oportunidades y pedidos en que acabaron</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>Leads: people who may need you</source>
        <translation>Interesados: personas que pueden necesitarle</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>Contacts: an address book</source>
        <translation>Contactos: una agenda de direcciones</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>Deals: possible sales, each with its stage</source>
        <translation>Oportunidades: ventas posibles, cada una con su fase</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>Sales: money that came in</source>
        <translation>Ventas: dinero que entró</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>Spend: what marketing cost</source>
        <translation>Gastos: lo que costó el marketing</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>Targets: what each month should bring</source>
        <translation>Objetivos: lo que debe traer cada mes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>1 row</source>
        <translation>1 fila</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>UTF-8: what most programs write</source>
        <translation>UTF-8: lo que escribe la mayoría de los programas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>Western European (Windows-1252)</source>
        <translation>Europa occidental (Windows-1252)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>Western European (ISO 8859-15)</source>
        <translation>Europa occidental (ISO 8859-15)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>Western European (Mac)</source>
        <translation>Europa occidental (Mac)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>Central European (Windows-1250)</source>
        <translation>Europa central (Windows-1250)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>Central European (ISO 8859-2)</source>
        <translation>Europa central (ISO 8859-2)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>Cyrillic (Windows-1251)</source>
        <translation>Cirílico (Windows-1251)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>Old DOS (437)</source>
        <translation>DOS antiguo (437)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>UTF-16</source>
        <translation>UTF-16</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>UTF-16, high byte first</source>
        <translation>UTF-16, byte alto primero</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>comma</source>
        <translation>coma</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>semicolon</source>
        <translation>punto y coma</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>tab</source>
        <translation>tabulador</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>upright line</source>
        <translation>barra vertical</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>comma: 1.234,50</source>
        <translation>coma: 1.234,50</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>point: 1,234.50</source>
        <translation>punto: 1,234.50</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>day, month, year: 31/12/2026</source>
        <translation>día, mes, año: 31/12/2026</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>month, day, year: 12/31/2026</source>
        <translation>mes, día, año: 12/31/2026</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>year, month, day: 26-12-31</source>
        <translation>año, mes, día: 26-12-31</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>fill the gaps</source>
        <translation>rellenar los huecos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>keep what is here</source>
        <translation>dejar lo que hay aquí</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>take what the file says</source>
        <translation>tomar lo que dice el archivo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>only asked: no deal yet</source>
        <translation>solo consultó: aún no hay oportunidad</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>This is not text, unless it is UTF-16 without its mark: choose that if its words then read right.</source>
        <translation>Esto no es texto, salvo que sea UTF-16 sin su marca: elíjalo si así se leen bien las palabras.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>{:,} rows</source>
        <translation>{:,} filas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>how the dates are written</source>
        <translation>cómo se escriben las fechas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>the decimal sign</source>
        <translation>el signo decimal</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>“{example}” can be read in two ways, and nothing in the file tells which: choose {what}.</source>
        <translation>«{example}» se puede leer de dos maneras y nada en el archivo dice cuál: elija {what}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>“{one}” and “{other}” cannot be written the same way: choose {what}.</source>
        <translation>«{one}» y «{other}» no se pueden escribir igual: elija {what}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>The file is not in UTF-8: choose what it is in, until its words read right.</source>
        <translation>El archivo no está en UTF-8: elija en qué está, hasta que las palabras se lean bien.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>Several sheets hold something: choose one.</source>
        <translation>Varias hojas contienen algo: elija una.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>Say of one column at least where it goes.</source>
        <translation>Diga al menos de una columna adónde va.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>1 enquiry</source>
        <translation>1 consulta</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>{:,} enquiries</source>
        <translation>{:,} consultas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>1 entry of spend</source>
        <translation>1 gasto</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>{:,} entries of spend</source>
        <translation>{:,} gastos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>No column holds {}: choose the one that does.</source>
        <translation>Ninguna columna contiene {}: elija la que lo tiene.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/work.py"/>
        <source>Stopped: nothing was taken in.</source>
        <translation>Detenido: no se incorporó nada.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/values.py"/>
        <source>{what} “{one}” and “{other}” cannot be written the same way: give {flag} {choices}.</source>
        <translation>{what}: «{one}» y «{other}» no se pueden escribir igual; indique {flag} {choices}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/values.py"/>
        <source>“{text}” is not a month: write it as 2026-10.</source>
        <translation>«{text}» no es un mes: escríbalo como 2026-10.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/values.py"/>
        <source>{what} “{example}” can be read in two ways and nothing in the file tells which: give {flag} {choices}.</source>
        <translation>{what}: «{example}» se puede leer de dos maneras y nada en el archivo dice cuál; indique {flag} {choices}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/values.py"/>
        <source>{order} is not an order of dates: it is dmy, mdy or ymd.</source>
        <translation>{order} no es un orden de fechas: es dmy, mdy o ymd.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/values.py"/>
        <source>“{text}” is not a date.</source>
        <translation>«{text}» no es una fecha.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/values.py"/>
        <source>There is no such day as “{text}”.</source>
        <translation>El día «{text}» no existe.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/values.py"/>
        <source>“{text}” is not a day between 1900 and 2100.</source>
        <translation>«{text}» no es un día entre 1900 y 2100.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/values.py"/>
        <source>“{text}” is not a date in the order {order}.</source>
        <translation>«{text}» no es una fecha en el orden {order}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/values.py"/>
        <source>{sign} is not a decimal sign: it is a comma or a point.</source>
        <translation>{sign} no es un signo decimal: es una coma o un punto.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/values.py"/>
        <source>“{text}” is not a number.</source>
        <translation>«{text}» no es un número.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/values.py"/>
        <source>“{text}” is not a number with a decimal {sign}.</source>
        <translation>«{text}» no es un número con {sign} decimal.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/values.py"/>
        <source>“{text}” is too large a number.</source>
        <translation>«{text}» es un número demasiado grande.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/values.py"/>
        <source>The date</source>
        <translation>La fecha</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/values.py"/>
        <source>The number</source>
        <translation>El número</translation>
    </message>
</context>
<context>
    <name>handoff</name>
    <message>
        <location filename="../../desktop/twohats/handoff/operations/agreement.py"/>
        <source>One proposal waits for its answer already: sign it, decline it or withdraw it first.</source>
        <translation>Ya hay una propuesta que espera respuesta: fírmela, rechácela o retírela antes.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/operations/agreement.py"/>
        <source>Nothing that you proposed waits for an answer.</source>
        <translation>Nada de lo que propuso espera respuesta.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/operations/agreement.py"/>
        <source>Nothing waits for your signature: the other side signs what you proposed.</source>
        <translation>Nada espera su firma: lo que usted propuso lo firma el otro lado.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/operations/deciding.py"/>
        <source>This handoff is no longer there.</source>
        <translation>Este traspaso ya no está.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/operations/finished.py"/>
        <source>Marketing was told that “{work}” is done already.</source>
        <translation>A Marketing ya se le dijo que «{work}» está acabado.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/operations/following.py"/>
        <source>Place, time and words are marked once the handoff is accepted.</source>
        <translation>El lugar, el momento y las palabras se marcan cuando el traspaso está aceptado.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/operations/following.py"/>
        <source>Marketing has sent this lead over again since: go on with that handoff.</source>
        <translation>Marketing ha vuelto a pasar este interesado: siga con ese traspaso.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/operations/following.py"/>
        <source>“{need}” is open for them already: answer what waits, or go on with its deal.</source>
        <translation>«{need}» ya está abierta con esta persona: responda lo que espera o siga con su oportunidad.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/operations/sending.py"/>
        <source>Say why it is withdrawn.</source>
        <translation>Diga por qué se retira.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/agreement.py"/>
        <source>Answer within</source>
        <translation>Responder en</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/agreement.py"/>
        <source>First contact within</source>
        <translation>Primer contacto en</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/agreement.py"/>
        <source>Goes back after</source>
        <translation>Vuelve tras</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/agreement.py"/>
        <source>May wait at once</source>
        <translation>Pueden esperar a la vez</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/agreement.py"/>
        <source>Slow down when booked</source>
        <translation>Frenar con agenda llena</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/agreement.py"/>
        <source>The first contact cannot be due before the answer: give it at least as many hours.</source>
        <translation>El primer contacto no puede vencer antes que la respuesta: dele al menos las mismas horas.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/agreement.py"/>
        <source>This is what is agreed already: change something first.</source>
        <translation>Esto ya es lo acordado: cambie algo antes.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/agreement.py"/>
        <source>{what}: “{text}” is not a whole number.</source>
        <translation>{what}: «{text}» no es un número entero.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/agreement.py"/>
        <source>{what}: a number from {least} to {most} fits here, not {held}.</source>
        <translation>{what}: aquí va un número de {least} a {most}, no {held}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/agreement.py"/>
        <source>Say from which score, or within how many days: a number from 1 to 1000.</source>
        <translation>Diga desde qué puntuación o en cuántos días: un número de 1 a 1000.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/agreement.py"/>
        <source>{what}: write a number.</source>
        <translation>{what}: escriba un número.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/finished.py"/>
        <source>This job is no longer there.</source>
        <translation>Este trabajo ya no está.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/finished.py"/>
        <source>This job was put away already.</source>
        <translation>Este trabajo ya estaba apartado.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/handoff.py"/>
        <source>waiting</source>
        <comment>state of a handoff</comment>
        <translation>en espera</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/handoff.py"/>
        <source>accepted</source>
        <comment>state of a handoff</comment>
        <translation>aceptado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/handoff.py"/>
        <source>rejected</source>
        <comment>state of a handoff</comment>
        <translation>rechazado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/handoff.py"/>
        <source>given back</source>
        <comment>state of a handoff</comment>
        <translation>devuelto</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/handoff.py"/>
        <source>lapsed</source>
        <comment>state of a handoff</comment>
        <translation>caducado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/handoff.py"/>
        <source>withdrawn</source>
        <comment>state of a handoff</comment>
        <translation>retirado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/handoff.py"/>
        <source>This handoff was {state} already.</source>
        <translation>Este traspaso ya tenía el estado «{state}».</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/handoff.py"/>
        <source>This handoff has already been accepted: give it back instead.</source>
        <translation>Este traspaso ya estaba aceptado: devuélvalo.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/handoff.py"/>
        <source>Only an accepted handoff can be given back; this one is {state}.</source>
        <translation>Solo se puede devolver un traspaso aceptado; el estado de este es «{state}».</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/handoff.py"/>
        <source>Its deal is {state}: reopen that first.</source>
        <translation>El estado de su oportunidad es «{state}»: reábrala antes.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/handoff.py"/>
        <source>Nothing has come back with this handoff yet.</source>
        <translation>Con este traspaso aún no ha vuelto nada.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/handoff.py"/>
        <source>Say whether the promise was kept, changed or broken.</source>
        <translation>Diga si la promesa se cumplió, se cambió o se incumplió.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/handoff.py"/>
        <source>Ask them again on a day that is still to come.</source>
        <translation>Vuelva a preguntar un día que aún esté por llegar.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>the place</source>
        <translation>el lugar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>the time</source>
        <translation>el momento</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>the words</source>
        <translation>las palabras</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>the person</source>
        <translation>la persona</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>the offer</source>
        <translation>la oferta</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>what we wrote down</source>
        <translation>lo que anotamos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>our own room for work</source>
        <translation>nuestra capacidad</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>not ready yet</source>
        <comment>why a lead goes back</comment>
        <translation>aún no está listo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>wrong season</source>
        <comment>why a lead goes back</comment>
        <translation>fuera de temporada</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>outside our area</source>
        <comment>why a lead goes back</comment>
        <translation>fuera de nuestra zona</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>we don't do that</source>
        <comment>why a lead goes back</comment>
        <translation>no hacemos eso</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>budget below our minimum</source>
        <comment>why a lead goes back</comment>
        <translation>presupuesto bajo el mínimo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>not the decision maker</source>
        <comment>why a lead goes back</comment>
        <translation>no decide</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>misunderstood the offer</source>
        <comment>why a lead goes back</comment>
        <translation>entendió mal la oferta</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>language barrier</source>
        <comment>why a lead goes back</comment>
        <translation>barrera del idioma</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>could not be reached</source>
        <comment>why a lead goes back</comment>
        <translation>no se pudo localizar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>wrong number or address</source>
        <comment>why a lead goes back</comment>
        <translation>número o dirección erróneos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>duplicate</source>
        <comment>why a lead goes back</comment>
        <translation>duplicado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>already a customer</source>
        <comment>why a lead goes back</comment>
        <translation>ya es cliente</translation>
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
        <translation>pidió que no le contacten</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>we are full</source>
        <comment>why a lead goes back</comment>
        <translation>tenemos la agenda llena</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>other</source>
        <comment>why a lead goes back</comment>
        <translation>otro</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>Say why: choose a reason.</source>
        <translation>Diga por qué: elija un motivo.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>“{reason}” needs a word of explanation.</source>
        <translation>«{reason}» necesita una palabra de explicación.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>Say in a few words why a lead goes back.</source>
        <translation>Diga en pocas palabras por qué vuelve un interesado.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>A reason is chosen at a glance: {most} letters at most, not {length}.</source>
        <translation>Un motivo se elige de un vistazo: {most} letras como mucho, no {length}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>“{name}” is on the list already.</source>
        <translation>«{name}» ya está en la lista.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>Say what was off.</source>
        <translation>Diga qué falló.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>They may come again after 1 to {most} days, or never: leave it empty.</source>
        <translation>Puede volver después de 1 a {most} días, o nunca: déjelo vacío.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>say what it may be worth</source>
        <translation>diga cuánto puede valer</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>in touch within 1 day</source>
        <translation>en contacto en el último día</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>in touch within {:,} days</source>
        <translation>en contacto en los últimos {:,} días</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>get in touch: 1 day ago is too long</source>
        <translation>póngase en contacto: hace 1 día es demasiado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>get in touch: {:,} days ago is too long</source>
        <translation>póngase en contacto: hace {:,} días es demasiado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>they do not want to be reached this way: suggest another first action</source>
        <translation>no quiere que se le localice así: proponga otra primera acción</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>something else of theirs is with Sales: tick “another need”</source>
        <translation>otra cosa suya está con Ventas: marque «otra necesidad»</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>there is a phone number</source>
        <translation>hay un teléfono</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>add a phone number</source>
        <translation>añada un teléfono</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>there is an e-mail address</source>
        <translation>hay un correo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>add an e-mail address</source>
        <translation>añada un correo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>it is known where they are</source>
        <translation>se sabe dónde está</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>write down where they are</source>
        <translation>anote dónde está</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>it is known when they want it</source>
        <translation>se sabe cuándo lo quiere</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>ask when they want it</source>
        <translation>pregunte cuándo lo quiere</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>its worth is guessed</source>
        <translation>su valor está estimado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>its score is {}: {} were agreed</source>
        <translation>su puntuación es {}: se acordó {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>can be reached</source>
        <translation>se le puede localizar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>add an e-mail address, a phone number or where they are</source>
        <translation>añada un correo, un teléfono o dónde está</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>may be contacted</source>
        <translation>se le puede contactar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>they asked not to be contacted, or never asked: ask them first</source>
        <translation>pidió que no le contacten, o nunca preguntó: pregúntele antes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>it is known where they met us</source>
        <translation>se sabe dónde nos conoció</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>say where they met us, or tick “nobody knows”</source>
        <translation>diga dónde nos conoció o marque «nadie lo sabe»</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>what they need is written down</source>
        <translation>está anotado qué necesita</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>write down what they need</source>
        <translation>anote qué necesita</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>the promise is attached</source>
        <translation>la promesa va adjunta</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>write what we promised, or tick “no promise made”</source>
        <translation>escriba qué prometimos o marque «sin promesa»</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>not in handoff already</source>
        <translation>no está ya en traspaso</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>this need is in handoff already</source>
        <translation>esta necesidad ya está en traspaso</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>the time has come</source>
        <translation>ha llegado el momento</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>something new since it came back</source>
        <translation>algo nuevo desde que volvió</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>first note what is new since it came back</source>
        <translation>anote antes qué hay de nuevo desde que volvió</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>not sent too often</source>
        <translation>no se ha pasado demasiadas veces</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>it came back once: let it go</source>
        <translation>volvió una vez: descártelo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>it came back {:,} times: let it go</source>
        <translation>volvió {:,} veces: descártelo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>the queue has room</source>
        <translation>hay sitio en la cola</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>the score is {} or more</source>
        <translation>la puntuación es {} o más</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>it is another need</source>
        <translation>es otra necesidad</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>leave them alone until {}</source>
        <translation>déjelo tranquilo hasta {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>{} are waiting already: write why this one must go all the same</source>
        <translation>ya esperan {}: escriba por qué este tiene que ir de todos modos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement.py"/>
        <source>Version {}, signed by both {}. Each lead keeps the version it was sent under.</source>
        <translation>Versión {}, firmada por los dos {}. Cada interesado conserva la versión con la que se pasó.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement.py"/>
        <source>What Marketing and Sales agreed</source>
        <translation>Lo que acordaron Marketing y Ventas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement.py"/>
        <source>What you agreed</source>
        <translation>Acuerdo vigente</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement.py"/>
        <source>Propose a change…</source>
        <translation>Proponer un cambio…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement.py"/>
        <source>Reasons…</source>
        <translation>Motivos…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement.py"/>
        <source>Version 1, as the program suggests it. Each lead keeps the version it was sent under.</source>
        <translation>Versión 1, como la propone el programa. Cada interesado conserva la versión con la que se pasó.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement.py"/>
        <source>One proposal waits for its answer.</source>
        <translation>Una propuesta espera respuesta.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement.py"/>
        <source>As the program suggests it: answer within {} working hours, first contact within {}.</source>
        <translation>Como propone el programa: responder en {} horas laborables, primer contacto en {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement.py"/>
        <source>from the start</source>
        <translation>desde el principio</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement.py"/>
        <source>{} proposed it</source>
        <translation>Lo propuso {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_forms.py"/>
        <source>empty: not asked for</source>
        <translation>vacío: no se pide</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_forms.py"/>
        <source>Sign the agreement</source>
        <translation>Firmar el acuerdo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_forms.py"/>
        <source>Propose a change</source>
        <translation>Proponer un cambio</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_forms.py"/>
        <source>Decline what is proposed?</source>
        <translation>¿Rechazar lo propuesto?</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_forms.py"/>
        <source>Sign and propose to {}</source>
        <translation>Firmar y proponer a {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_forms.py"/>
        <source>Answer within, working hours</source>
        <translation>Responder en (horas laborables)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_forms.py"/>
        <source>First contact within, working hours</source>
        <translation>Primer contacto en (horas laborables)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_forms.py"/>
        <source>Goes back after, days</source>
        <translation>Vuelve tras (días)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_forms.py"/>
        <source>May wait at once, leads</source>
        <translation>Pueden esperar a la vez (interesados)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_forms.py"/>
        <source>May come again, times</source>
        <translation>Puede volver (veces)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_forms.py"/>
        <source>Leads a month, promised</source>
        <translation>Interesados al mes, prometidos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_forms.py"/>
        <source>empty: no number is promised</source>
        <translation>vacío: no se promete ningún número</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_forms.py"/>
        <source>Slow down when booked, weeks</source>
        <translation>Frenar con agenda llena (semanas)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_forms.py"/>
        <source>empty: never for that</source>
        <translation>vacío: nunca por eso</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_forms.py"/>
        <source>Ready also asks for</source>
        <translation>Listo exige también</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_forms.py"/>
        <source>a score from</source>
        <translation>una puntuación desde</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_forms.py"/>
        <source>in touch within, days</source>
        <translation>contacto en los últimos (días)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_forms.py"/>
        <source>A score from</source>
        <translation>Una puntuación desde</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_forms.py"/>
        <source>In touch within</source>
        <translation>Contacto en los últimos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_forms.py"/>
        <source>Why not</source>
        <translation>Por qué no</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_forms.py"/>
        <source>Decline</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_notice.py"/>
        <source>Sign</source>
        <translation>Firmar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_notice.py"/>
        <source>Decline…</source>
        <translation>Rechazar…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_notice.py"/>
        <source>Propose again…</source>
        <translation>Proponer de nuevo…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_notice.py"/>
        <source>Waits for {}’ signature</source>
        <translation>Espera la firma de {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_notice.py"/>
        <source>Waits for {}’s signature</source>
        <translation>Espera la firma de {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_notice.py"/>
        <source>{} did not sign</source>
        <translation>{} no firmó</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_notice.py"/>
        <source>{} proposes</source>
        <translation>{} propone</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_notice.py"/>
        <source>{}: what was agreed goes on.</source>
        <translation>{}: sigue valiendo lo acordado.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>they can be reached and may be contacted; what they need and what we promised are known</source>
        <translation>se le puede localizar y contactar, se sabe qué necesita y qué prometimos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>never, once it came back</source>
        <translation>nunca, una vez que volvió</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>no number promised</source>
        <translation>sin número prometido</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>when the queue is full</source>
        <translation>cuando la cola está llena</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>1 working hour</source>
        <translation>1 hora laborable</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>once</source>
        <translation>una vez</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>First contact</source>
        <translation>Primer contacto</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>Waiting at once</source>
        <translation>En espera a la vez</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>Marketing slows down</source>
        <translation>Marketing frena</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>Ready means</source>
        <translation>Listo significa</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>{:,} promised by Marketing</source>
        <translation>{:,} prometidos por Marketing</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>when the queue is full, or work is booked over {} ahead</source>
        <translation>cuando la cola está llena, o hay trabajo contratado para más de {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>where they are</source>
        <translation>dónde está</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>when they want it</source>
        <translation>cuándo lo quiere</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>what it is worth</source>
        <translation>cuánto vale</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>a score from {}</source>
        <translation>una puntuación desde {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>in touch within {}</source>
        <translation>contacto en los últimos {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>{:,} working hours</source>
        <translation>{:,} horas laborables</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <location filename="../../desktop/twohats/handoff/ui/brake.py"/>
        <source>{:,} weeks</source>
        <translation>{:,} semanas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>at most {}</source>
        <translation>como máximo {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>{} instead of {}</source>
        <translation>{} en vez de {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>Ready asks for: {} instead of {}</source>
        <translation>Listo exige: {} en vez de {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <location filename="../../desktop/twohats/handoff/ui/cold_read.py"/>
        <source>{} times</source>
        <translation>{} veces</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>within {}</source>
        <translation>en {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>goes back after {}</source>
        <translation>vuelve tras {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>No number of leads a month, instead of {}</source>
        <translation>Sin número de interesados al mes, en vez de {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>No slowing down for booked work, instead of over {} weeks</source>
        <translation>Sin frenar por trabajo contratado, en vez de más de {} semanas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>Ready no longer asks for: {}</source>
        <translation>Listo ya no exige: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>Answer within {}</source>
        <translation>Responder en {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>First contact within {}</source>
        <translation>Primer contacto en {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>Goes back unanswered after {}</source>
        <translation>Sin respuesta, vuelve tras {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>At most {} may wait</source>
        <translation>Pueden esperar como máximo {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>A lead comes again at most {}</source>
        <translation>Un interesado vuelve como máximo {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>Marketing promises {} a month</source>
        <translation>Marketing promete {} al mes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>Marketing slows down when work is booked over {} ahead</source>
        <translation>Marketing frena cuando hay trabajo contratado para más de {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>Ready also asks for: {}</source>
        <translation>Listo exige también: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/answer_forms.py"/>
        <source>Withdraw this lead?</source>
        <translation>¿Retirar este interesado?</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/answer_forms.py"/>
        <source>Let this lead go?</source>
        <translation>¿Descartar este interesado?</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/answered.py"/>
        <source>Answered this month</source>
        <translation>Respondidos este mes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/answered.py"/>
        <source>Nothing answered yet this month.</source>
        <translation>Este mes aún no se ha respondido nada.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/answered.py"/>
        <source>Filter by name, need or answer</source>
        <translation>Filtrar por nombre, necesidad o respuesta</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/answered.py"/>
        <source>in time</source>
        <translation>a tiempo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/answered.py"/>
        <source>late</source>
        <translation>atrasado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/answered.py"/>
        <source>none: waited too long</source>
        <translation>ninguna: esperó demasiado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/answered.py"/>
        <source>In time</source>
        <translation>A tiempo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/answered.py"/>
        <source>{:,} answered</source>
        <translation>respondidos: {:,}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/answered.py"/>
        <source>rejected: {}</source>
        <translation>rechazado: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/both_views.py"/>
        <source>accepted, then lost</source>
        <translation>aceptado, después perdido</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/both_views.py"/>
        <source>accepted, then given back</source>
        <translation>aceptado, después devuelto</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/both_views.py"/>
        <source>no answer in 1 day</source>
        <translation>sin respuesta en 1 día</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/both_views.py"/>
        <source>no answer in {:,} days</source>
        <translation>sin respuesta en {:,} días</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/both_views.py"/>
        <source>not to be sent again</source>
        <translation>no volver a pasar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/both_views.py"/>
        <source>may come again</source>
        <translation>puede volver</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/both_views.py"/>
        <source>Esc hides this.</source>
        <translation>Esc oculta esto.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/both_views.py"/>
        <source>Both views</source>
        <translation>Las dos miradas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/both_views.py"/>
        <source>Returned</source>
        <comment>a handoff</comment>
        <translation>Devuelto</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/both_views.py"/>
        <source>Rejected</source>
        <comment>a handoff</comment>
        <translation>Rechazado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/both_views.py"/>
        <source>Ctrl+Z takes it back, Esc hides this.</source>
        <translation>Ctrl+Z lo deshace, Esc oculta esto.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/both_views.py"/>
        <source>More has been done since: give it back if it was wrong. Esc hides this.</source>
        <translation>Se ha hecho más desde entonces: devuélvalo si fue un error. Esc oculta esto.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/both_views.py"/>
        <source>may come again from {}</source>
        <translation>puede volver desde {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/both_views.py"/>
        <source>No guess</source>
        <translation>Sin estimación</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/both_views.py"/>
        <source>chance {} %</source>
        <translation>probabilidad {} %</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/both_views.py"/>
        <source>about {}</source>
        <translation>unos {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/both_views.py"/>
        <source>score {} when sent</source>
        <translation>{} puntos al pasar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/both_views.py"/>
        <source>Score: {}</source>
        <translation>Puntuación: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/both_views.py"/>
        <source>score {}</source>
        <translation>puntuación {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/brake.py"/>
        <source>{} for Sales, as many as you agreed, and work is booked until {}, {} ahead.</source>
        <translation>{} a Ventas, tantos como acordó, y hay trabajo contratado hasta {}, {} por delante.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/brake.py"/>
        <source>Time to slow down</source>
        <translation>Hora de frenar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/brake.py"/>
        <source>Speak to those who want it later, instead of falling silent.</source>
        <translation>Hable a quienes lo quieren más tarde, en vez de callar.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/brake.py"/>
        <source>Later message…</source>
        <translation>Mensaje para después…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/brake.py"/>
        <source>1 lead waits</source>
        <translation>1 interesado espera</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/brake.py"/>
        <source>{:,} leads wait</source>
        <translation>{:,} interesados esperan</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/brake.py"/>
        <source>Work is booked until {}, {} ahead: more than you agreed.</source>
        <translation>Hay trabajo contratado hasta {}, {} por delante: más de lo que acordó.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/brake.py"/>
        <source>{} for Sales: as many as you agreed may wait at once.</source>
        <translation>{} a Ventas: tantos como acordó que pueden esperar a la vez.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/cold_read.py"/>
        <source>Why now: {}</source>
        <translation>Por qué ahora: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/cold_read.py"/>
        <source>Do first: {}</source>
        <translation>Hacer primero: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/cold_read.py"/>
        <source>Marketing’s score and guess: covered until you decide</source>
        <translation>Puntuación y estimación de Marketing: tapadas hasta que decida</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/cold_read.py"/>
        <source>Neither a phone number nor an e-mail address</source>
        <translation>Ni teléfono ni correo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/cold_read.py"/>
        <source>Sent before</source>
        <translation>Ya se pasó antes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/cold_read.py"/>
        <source>Answer by</source>
        <translation>Plazo de respuesta</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/cold_read.py"/>
        <source>Last contacts</source>
        <translation>Últimos contactos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/cold_read.py"/>
        <source>once, and came back</source>
        <translation>una vez, y volvió</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/cold_read.py"/>
        <source>and {} earlier</source>
        <translation>y {} anteriores</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/deciding.py"/>
        <source>First action</source>
        <translation>Primera acción</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/deciding.py"/>
        <location filename="../../desktop/twohats/handoff/ui/sales_side.py"/>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/deciding.py"/>
        <source>0  more reasons…</source>
        <translation>0  más motivos…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/first_notice.py"/>
        <source>Marketing hands a lead over here, once, with all that was promised, and Sales answers. Look first at how soon you promise yourself an answer.</source>
        <translation>Marketing pasa aquí un interesado, una vez, con todo lo prometido, y Ventas responde. Mire primero en cuánto tiempo se promete usted una respuesta.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/first_notice.py"/>
        <source>Between your two hats</source>
        <translation>Entre sus dos sombreros</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/first_notice.py"/>
        <source>Ctrl+Shift+H</source>
        <translation>Ctrl+Mayús+H</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/foot.py"/>
        <source>Show them (key H)</source>
        <translation>Mostrarlos (tecla H)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/foot.py"/>
        <source>Nothing answered yet</source>
        <translation>Aún sin respuestas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/foot.py"/>
        <source>Median {} to an answer</source>
        <translation>Mediana: {} hasta la respuesta</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/foot.py"/>
        <source>Promises kept {} of {}</source>
        <translation>Promesas cumplidas {} de {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/foot.py"/>
        <source>Sent {} of {} promised this month</source>
        <translation>Pasados {} de {} prometidos este mes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/known.py"/>
        <source>{}, is here already: {}</source>
        <translation>{} ya está aquí: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/known.py"/>
        <source>{} is here already: {}</source>
        <translation>{} ya está aquí: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/known.py"/>
        <source>with Sales: an open deal</source>
        <translation>con Ventas: una oportunidad abierta</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/known.py"/>
        <source>bought last {}</source>
        <translation>última compra {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/known.py"/>
        <source>ordered, for {}</source>
        <translation>pedido, para {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/known.py"/>
        <source> · {} more of this name</source>
        <translation> · {} más con este nombre</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/marketing_side.py"/>
        <location filename="../../desktop/twohats/handoff/ui/sales_side.py"/>
        <source>waited too long</source>
        <translation>esperó demasiado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/marketing_side.py"/>
        <source>Sent {}</source>
        <translation>Pasado: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/marketing_side.py"/>
        <source>We guessed: {}</source>
        <translation>Estimamos: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/marketing_side.py"/>
        <source>It came to: {}</source>
        <translation>Resultó: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/marketing_side.py"/>
        <source>Keep until…</source>
        <translation>Mantener hasta…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/marketing_side.py"/>
        <source>Waiting for Sales</source>
        <translation>Esperan a Ventas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/marketing_side.py"/>
        <source>Nothing waits for Sales.</source>
        <translation>Nada espera a Ventas.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/marketing_side.py"/>
        <source>To correct</source>
        <translation>Por corregir</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/marketing_side.py"/>
        <source>Back from Sales</source>
        <translation>De vuelta de Ventas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/marketing_side.py"/>
        <source>Correct…</source>
        <translation>Corregir…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/marketing_side.py"/>
        <source>To correct: {}</source>
        <translation>Por corregir: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/marketing_side.py"/>
        <source>Back because: {}</source>
        <translation>De vuelta porque: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/marketing_side.py"/>
        <source>Withdraw…</source>
        <translation>Retirar…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/marketing_side.py"/>
        <source>Ask again on {}</source>
        <translation>Volver a preguntar {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/panel.py"/>
        <source>Marketing → Sales</source>
        <translation>Marketing → Ventas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/panel.py"/>
        <source>Answered in time…</source>
        <translation>Respondidos a tiempo…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/reasons.py"/>
        <source>Sales gives one of these with every lead it sends back. Add your own under the Sales hat.</source>
        <translation>Ventas da uno de estos con cada interesado que devuelve. Añada los suyos con el sombrero de Ventas.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/reasons.py"/>
        <source>Why a lead goes back</source>
        <translation>Por qué vuelve un interesado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/reasons.py"/>
        <source>One of these goes with every lead that Sales sends back, so that Marketing learns from it.</source>
        <translation>Uno de estos va con cada interesado que Ventas devuelve, para que Marketing aprenda.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/reasons.py"/>
        <source>Reasons</source>
        <translation>Motivos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/reasons.py"/>
        <source>Comes again after</source>
        <translation>Vuelve después de</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/reasons.py"/>
        <source>Reason, in a few words</source>
        <translation>Motivo, en pocas palabras</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/reasons.py"/>
        <source>Comes again after, in days</source>
        <translation>Vuelve tras (días)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/reasons.py"/>
        <source>empty: never</source>
        <translation>vacío: nunca</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/reasons.py"/>
        <source>New reason</source>
        <translation>Nuevo motivo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/sales_side.py"/>
        <source>Marketing plans nothing new for now. What it sends appears here.</source>
        <translation>Marketing no planifica nada nuevo por ahora. Lo que pase aparece aquí.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/sales_side.py"/>
        <source>Why does it go back?</source>
        <translation>¿Por qué vuelve?</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/sales_side.py"/>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/sales_side.py"/>
        <source>Nothing waits for a decision.</source>
        <translation>Nada espera una decisión.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/sales_side.py"/>
        <source>Marketing plans “{}” from {}.</source>
        <translation>Marketing prevé «{}» desde {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/sales_side.py"/>
        <source>Marketing plans “{}” from {}, about {}.</source>
        <translation>Marketing prevé «{}» desde {}, aprox. {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/sales_side.py"/>
        <source>Reject…</source>
        <translation>Rechazar…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/sales_side.py"/>
        <source>On accepting: {}, {}</source>
        <translation>Al aceptar: {}, {}</translation>
    </message>
</context>
<context>
    <name>hat</name>
    <message>
        <location filename="../../desktop/twohats/hat.py"/>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
</context>
<context>
    <name>marketing</name>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/answers.py"/>
        <source>This is one of your leads already.</source>
        <translation>Ya es uno de sus interesados.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/answers.py"/>
        <source>That is the customer again: write down whom they named.</source>
        <translation>Es otra vez el mismo cliente: anote a quién recomendó.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/answers.py"/>
        <source>Either somebody was named or nobody: clear the name, or take the tick away.</source>
        <translation>O recomendó a alguien o a nadie: vacíe el nombre o quite la marca.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/answers.py"/>
        <source>Say what the next job may be.</source>
        <translation>Diga cuál puede ser el próximo trabajo.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/answers.py"/>
        <source>Say from when to speak of it: a day that is still to come.</source>
        <translation>Diga desde cuándo hablar de ello: un día que aún esté por llegar.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/answers.py"/>
        <source>Nobody named this contact.</source>
        <translation>Nadie recomendó a este contacto.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/answers.py"/>
        <source>This name has already been thanked for.</source>
        <translation>Las gracias por este nombre ya se dieron.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/campaigns.py"/>
        <source>The campaign needs a name.</source>
        <translation>La campaña necesita un nombre.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/campaigns.py"/>
        <source>There is a campaign “{name}” already.</source>
        <translation>Ya hay una campaña «{name}».</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/campaigns.py"/>
        <source>“{name}” is {state}: it needs its first day.</source>
        <translation>El estado de «{name}» es «{state}»: necesita su primer día.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/campaigns.py"/>
        <source>Say when “{name}” starts, then schedule it.</source>
        <translation>Diga cuándo empieza «{name}» y después prográmela.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/campaigns.py"/>
        <source>“{name}” is only a draft: schedule it, or delete it.</source>
        <translation>«{name}» es solo un borrador: prográmela o elimínela.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/campaigns.py"/>
        <source>What is stopped is not begun again: say keep or change, or leave the day out.</source>
        <translation>Lo que se para no empieza otra vez: diga mantener o cambiar, o deje el día vacío.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/campaigns.py"/>
        <source>“{name}” is no longer a draft: end it and decide instead.</source>
        <translation>«{name}» ya no es un borrador: termínela y decida.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/campaigns.py"/>
        <source>Leads or money belong to “{name}”: it stays, so that the figures do.</source>
        <translation>«{name}» tiene interesados o dinero: se queda, para que las cifras se queden.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/campaigns.py"/>
        <source>A lead came by these words, or they are shown somewhere: they stay.</source>
        <translation>Un interesado vino por estas palabras, o se muestran en algún sitio: se quedan.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/campaigns.py"/>
        <source>“{name}” runs from {start} to {end}: show it within these days.</source>
        <translation>«{name}» va del {start} al {end}: muéstrelo dentro de esos días.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/campaigns.py"/>
        <source>Money or hours were written down for this place: it stays, so that the figures do.</source>
        <translation>Para este lugar se anotó dinero u horas: se queda, para que las cifras se queden.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/campaigns.py"/>
        <source>This campaign is no longer there.</source>
        <translation>Esta campaña ya no está.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/campaigns.py"/>
        <source>These words are no longer there.</source>
        <translation>Estas palabras ya no están.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/campaigns.py"/>
        <location filename="../../desktop/twohats/marketing/operations/places.py"/>
        <location filename="../../desktop/twohats/marketing/operations/spending.py"/>
        <source>This place is no longer there.</source>
        <translation>Este lugar ya no está.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/campaigns.py"/>
        <source>“{name}” starts on {start}: show it from then on.</source>
        <translation>«{name}» empieza el {start}: muéstrelo desde entonces.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/leads.py"/>
        <source>That is still to come: note it once you have been in touch.</source>
        <translation>Eso aún está por llegar: anótelo cuando haya habido contacto.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/leads.py"/>
        <source>Say why it is let go.</source>
        <translation>Diga por qué se descarta.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/leads.py"/>
        <source>This lead is no longer there.</source>
        <translation>Este interesado ya no está.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/leads.py"/>
        <source>Say for which ways of reaching them it holds.</source>
        <translation>Diga para qué formas de contacto vale.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/leads.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_verbs.py"/>
        <source>Nobody is known behind this lead yet: write down who it is.</source>
        <translation>Aún no se conoce a nadie detrás de este interesado: anote quién es.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/nurture.py"/>
        <source>{count} of these leads are no longer there.</source>
        <translation>{count} de estos interesados ya no están.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/places.py"/>
        <source>Choose of what kind the place is.</source>
        <translation>Elija de qué tipo es el lugar.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/places.py"/>
        <source>A place needs a name.</source>
        <translation>Un lugar necesita un nombre.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/places.py"/>
        <source>This place keeps its name: the program looks for it by that.</source>
        <translation>Este lugar conserva su nombre: el programa lo busca por él.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/places.py"/>
        <source>There is a place “{name}” already.</source>
        <translation>Ya hay un lugar «{name}».</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/scoring.py"/>
        <source>There are {count} rules already: change one of them.</source>
        <translation>Ya hay {count} reglas: cambie una de ellas.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/scoring.py"/>
        <source>This rule is no longer there.</source>
        <translation>Esta regla ya no está.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/segments.py"/>
        <source>The segment needs a name.</source>
        <translation>El segmento necesita un nombre.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/segments.py"/>
        <source>“{name}” is a list made by hand: add people to it instead.</source>
        <translation>«{name}» es una lista hecha a mano: añádale personas.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/segments.py"/>
        <source>1 bet of the vision</source>
        <translation>1 apuesta de la visión</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/segments.py"/>
        <source>{:,} bets of the vision</source>
        <translation>{:,} apuestas de la visión</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/segments.py"/>
        <source>“{name}” is used by {uses}: archive it instead.</source>
        <translation>«{name}» se usa en {uses}: archívelo.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/segments.py"/>
        <source>“{name}” is a saved filter: its conditions say who is in it.</source>
        <translation>«{name}» es un filtro guardado: sus condiciones dicen quién está dentro.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/segments.py"/>
        <source>This segment is no longer there.</source>
        <translation>Este segmento ya no está.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/segments.py"/>
        <source>There is a segment “{name}” already: choose another name.</source>
        <translation>Ya hay un segmento «{name}»: elija otro nombre.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/segments.py"/>
        <source>“{name}” is a saved filter: choose another name for the list.</source>
        <translation>«{name}» es un filtro guardado: elija otro nombre para la lista.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/sending.py"/>
        <source>Not one of these leads is ready to send.</source>
        <translation>Ninguno de estos interesados se puede pasar aún.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/sending.py"/>
        <source>“{text}” is not a chance: write a number from 0 to 100.</source>
        <translation>«{text}» no es una probabilidad: escriba un número de 0 a 100.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/sending.py"/>
        <source>{} already: wait for the answer</source>
        <translation>{} ya: espere la respuesta</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/spending.py"/>
        <source>Say what it cost, or how long it took.</source>
        <translation>Diga cuánto costó o cuánto se tardó.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/spending.py"/>
        <source>This entry is no longer there.</source>
        <translation>Esta entrada ya no está.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/timetable.py"/>
        <source>This is no longer on the calendar.</source>
        <translation>Esto ya no está en el calendario.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/timetable.py"/>
        <source>“{name}” is decided already.</source>
        <translation>«{name}» ya está decidida.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/timetable.py"/>
        <source>“{name}” cannot be decided before it starts: {start}.</source>
        <translation>«{name}» no se puede decidir antes de que empiece: {start}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/timetable.py"/>
        <source>The season needs a name.</source>
        <translation>La temporada necesita un nombre.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/timetable.py"/>
        <source>This season is no longer there.</source>
        <translation>Esta temporada ya no está.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/vision.py"/>
        <source>Sales reads this already; change something first.</source>
        <translation>Ventas ya lee esto; cambie algo antes.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/vision.py"/>
        <source>This version is no longer there.</source>
        <translation>Esta versión ya no está.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/campaign.py"/>
        <source>Leads: those that name the campaign. Sent: of these, handed over and not taken back. Accepted: of those that Sales answered. Won: revenue from its handoffs, less what was taken back. Promises kept: of those judged.</source>
        <translation>Interesados: los que nombran la campaña. Enviado: de estos, pasados y no retirados. Aceptado: de los que Ventas respondió. Ganado: ingresos de sus traspasos, menos lo anulado. Promesas cumplidas: de las valoradas.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/campaign.py"/>
        <source>The words</source>
        <translation>Las palabras</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/campaign.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/campaign.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/campaign.py"/>
        <source>It is shown nowhere yet.</source>
        <translation>Aún no se muestra en ningún sitio.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/campaign.py"/>
        <source>What went in</source>
        <translation>Lo invertido</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/campaign.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <source>So far</source>
        <translation>Hasta ahora</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/campaign.py"/>
        <source>Left</source>
        <translation>Queda</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/campaign.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <source>Money and hours</source>
        <translation>Dinero y horas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/campaign.py"/>
        <source>Own hours stand beside the money and are never mixed with it.</source>
        <translation>Las horas propias van junto al dinero y nunca se mezclan con él.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/campaign.py"/>
        <location filename="../../desktop/twohats/marketing/ui/vision_version.py"/>
        <source>No words yet.</source>
        <translation>Aún sin palabras.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/campaign.py"/>
        <source>Nothing is promised.</source>
        <translation>No se promete nada.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/campaign.py"/>
        <source>We promise: {}</source>
        <translation>Prometemos: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/campaign.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <location filename="../../desktop/twohats/marketing/ui/vision_editors.py"/>
        <source>For whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/campaign.py"/>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/campaign.py"/>
        <source>Nobody is named yet.</source>
        <translation>Aún no se nombra a nadie.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/segment.py"/>
        <source>People: contacts the conditions mean, without those who are left out. Left out, each for the first reason that fits: consent withdrawn for every way to reach them; withdrawn for some; an open deal or a lead that Sales has.</source>
        <translation>Personas: los contactos que cumplen las condiciones, sin los que quedan fuera. Fuera, cada uno por el primer motivo que encaja: consentimiento retirado para todas las formas de contacto; retirado para algunas; una oportunidad abierta o un interesado que tiene Ventas.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/segment.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <source>Horizon</source>
        <translation>Horizonte</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/segment.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segment_record.py"/>
        <source>Campaigns for it</source>
        <translation>Campañas para este segmento</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/segment.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segment_record.py"/>
        <source>No campaign is meant for it yet.</source>
        <translation>Aún no se dirige a él ninguna campaña.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/segment.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/segment.py"/>
        <source>Not to be contacted</source>
        <translation>No contactar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/segment.py"/>
        <source>Withdrew consent</source>
        <translation>Retiró el consentimiento</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/segment.py"/>
        <source>Open deal</source>
        <translation>Oportunidad abierta</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/segment.py"/>
        <source>of {} meant</source>
        <translation>de {} en total</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/segment.py"/>
        <source>Who is meant</source>
        <translation>A quién se refiere</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/segment.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segment_record.py"/>
        <source>The moment they look for us</source>
        <translation>Cuándo nos buscan</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/segment.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segment_record.py"/>
        <source>In their own words</source>
        <translation>En sus propias palabras</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/vision.py"/>
        <source>A bet says for whom, with what offer, by when, and how we would know that it worked. Three at most.</source>
        <translation>Una apuesta dice para quién, con qué oferta, para cuándo y cómo sabríamos que funcionó. Tres como mucho.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/vision.py"/>
        <source>Vision, version {}</source>
        <translation>Visión, versión {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/vision.py"/>
        <source>A draft of {}, not published</source>
        <translation>Un borrador de {}, sin publicar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/vision.py"/>
        <source>Published {}</source>
        <translation>Publicada {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/vision.py"/>
        <source>As of {} · version {}</source>
        <translation>A fecha de {} · versión {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/vision.py"/>
        <source>Nothing is written yet.</source>
        <translation>Aún no hay nada escrito.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/vision.py"/>
        <source>by when?</source>
        <translation>¿para cuándo?</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/vision.py"/>
        <source>How would we know?</source>
        <translation>¿Cómo lo sabríamos?</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/vision.py"/>
        <source>{} · for whom?</source>
        <translation>{} · ¿para quién?</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/vision.py"/>
        <source>We’ll know by {}</source>
        <translation>Se verá en {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/vision.py"/>
        <location filename="../../desktop/twohats/marketing/ui/vision_version.py"/>
        <source>Goals of {}</source>
        <translation>Metas de {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/backward.py"/>
        <source>A share that the plan reckons with lies above 0 and is at most 100 %.</source>
        <translation>Un porcentaje con el que cuenta el plan es mayor que 0 y como mucho 100 %.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/backward.py"/>
        <source>What a sale brings must be above nothing.</source>
        <translation>Lo que trae una venta tiene que ser mayor que cero.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/backward.py"/>
        <source>Days cannot be negative.</source>
        <translation>Los días no pueden ser menos de cero.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/backward.py"/>
        <source>A share lies between 1 and 100 %, not at {amount}.</source>
        <translation>Un porcentaje está entre 1 y 100 %, no en {amount}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/backward.py"/>
        <source>Say how many days, from 0 to {most}; {amount} is none.</source>
        <translation>Diga cuántos días, de 0 a {most}; {amount} no vale.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/backward.py"/>
        <source>Say what one sale brings; it must be above nothing.</source>
        <translation>Diga cuánto trae una venta; tiene que ser mayor que cero.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <source>running</source>
        <translation>en marcha</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <source>ended</source>
        <translation>terminada</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <source>decided</source>
        <translation>decidida</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <source>“{name}” is {state}: there is nothing to schedule.</source>
        <translation>El estado de «{name}» es «{state}»: no hay nada que programar.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <source>“{name}” is {state}: there is nothing to pause.</source>
        <translation>El estado de «{name}» es «{state}»: no hay nada que pausar.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <source>“{name}” is {state}: there is nothing to resume.</source>
        <translation>El estado de «{name}» es «{state}»: no hay nada que reanudar.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <source>“{name}” is {state}: there is nothing to end.</source>
        <translation>El estado de «{name}» es «{state}»: no hay nada que terminar.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <source>Say whether “{name}” is for now or for later.</source>
        <translation>Diga si «{name}» es para ahora o para después.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <source>A budget cannot be negative.</source>
        <translation>Un presupuesto no puede ser negativo.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <source>The leads you expect cannot be negative.</source>
        <translation>Los interesados que espera no pueden ser negativos.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <source>The day to decide lies before the start, {start}.</source>
        <translation>El día de decidir es anterior al comienzo, {start}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <source>It ends before it starts: {start} to {end}.</source>
        <translation>Acaba antes de empezar: {start} a {end}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <source>Write down the words the customer sees.</source>
        <translation>Anote las palabras que ve el cliente.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <source>Say where it is shown.</source>
        <translation>Diga dónde se muestra.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <source>Say what becomes of it: {verdicts}.</source>
        <translation>Diga qué pasa con ella: {verdicts}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <source>Say why, so that the next one is better.</source>
        <translation>Diga por qué, para que la próxima sea mejor.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <source>“{numbers}” are not weekdays: 1 is Monday, 7 is Sunday.</source>
        <translation>«{numbers}» no son días de la semana: 1 es lunes, 7 es domingo.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <source>“{text}” is not a time of day: write it like 18:00.</source>
        <translation>«{text}» no es una hora del día: escríbala como 18:00.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <source>“{text}” are not hours: write them like 1:30 or 1.5.</source>
        <translation>«{text}» no son horas: escríbalas como 1:30 o 1,5.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <source>A day has 24 hours: write the hours of each day on their own line.</source>
        <translation>Un día tiene 24 horas: escriba las horas de cada día en su propia línea.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <source>“{text}” is not a number of leads: write it like 20.</source>
        <translation>«{text}» no es un número de interesados: escríbalo como 20.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <source>That is too far away: choose a nearer day.</source>
        <translation>Eso queda demasiado lejos: elija un día más cercano.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/leads.py"/>
        <source>new</source>
        <comment>state of a lead</comment>
        <translation>nuevo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/leads.py"/>
        <source>keep in touch</source>
        <comment>state of a lead</comment>
        <translation>en contacto</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/leads.py"/>
        <source>ready</source>
        <comment>state of a lead</comment>
        <translation>listo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/leads.py"/>
        <source>in handoff</source>
        <comment>state of a lead</comment>
        <translation>en traspaso</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/leads.py"/>
        <source>with Sales</source>
        <comment>state of a lead</comment>
        <translation>con Ventas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/leads.py"/>
        <source>customer</source>
        <comment>state of a lead</comment>
        <translation>cliente</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/leads.py"/>
        <source>let go</source>
        <comment>state of a lead</comment>
        <translation>descartado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/leads.py"/>
        <source>Say from when they want it, too.</source>
        <translation>Diga también desde cuándo lo quiere.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/leads.py"/>
        <source>They cannot want it until {until} and only from {day} on.</source>
        <translation>No puede quererlo hasta {until} y solo desde {day}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/leads.py"/>
        <source>{name} is {state}: wait for the answer.</source>
        <translation>El estado de {name} es «{state}»: espere la respuesta.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/leads.py"/>
        <location filename="../../desktop/twohats/marketing/rules/nurture.py"/>
        <source>Lead {}</source>
        <translation>Interesado {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/nurture.py"/>
        <source>no e-mail</source>
        <translation>sin correo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/nurture.py"/>
        <source>no postal address</source>
        <translation>sin dirección postal</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/nurture.py"/>
        <source>asked not to be written to by e-mail</source>
        <translation>pidió que no le escriban por correo electrónico</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/nurture.py"/>
        <source>asked not to be written to by post</source>
        <translation>pidió que no le escriban por correo postal</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/nurture.py"/>
        <source>never asked us and never agreed to e-mail</source>
        <translation>nunca nos preguntó ni aceptó el correo electrónico</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/nurture.py"/>
        <source>the e-mail address cannot be used</source>
        <translation>la dirección de correo no se puede usar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/scoring.py"/>
        <source>they mention</source>
        <translation>habla de</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/scoring.py"/>
        <source>they met us at</source>
        <translation>nos conoció en</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/scoring.py"/>
        <source>they came by</source>
        <translation>vino por</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/scoring.py"/>
        <source>the campaign is</source>
        <translation>la campaña es</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/scoring.py"/>
        <source>they are in</source>
        <translation>está en</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/scoring.py"/>
        <source>they are tagged</source>
        <translation>tiene la etiqueta</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/scoring.py"/>
        <source>we have a phone number</source>
        <translation>tenemos un teléfono</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/scoring.py"/>
        <source>we have no phone number</source>
        <translation>no tenemos teléfono</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/scoring.py"/>
        <source>we have an e-mail address</source>
        <translation>tenemos un correo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/scoring.py"/>
        <source>they want it within {} days</source>
        <translation>lo quiere antes de {} días</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/scoring.py"/>
        <source>we were in touch within {} days</source>
        <translation>hubo contacto en los últimos {} días</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/scoring.py"/>
        <source>they bought before</source>
        <translation>ya compró</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/scoring.py"/>
        <source>they came back from Sales</source>
        <translation>volvió de Ventas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/scoring.py"/>
        <location filename="../../desktop/twohats/marketing/ui/scoring.py"/>
        <source>asked for a price</source>
        <translation>pidió un precio</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/scoring.py"/>
        <source>was referred to us</source>
        <translation>vino recomendado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/scoring.py"/>
        <source>bought before</source>
        <translation>ya compró</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/scoring.py"/>
        <source>wants it within three months</source>
        <translation>lo quiere en tres meses</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/scoring.py"/>
        <source>in touch this month</source>
        <translation>en contacto este mes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/scoring.py"/>
        <source>no phone</source>
        <translation>sin teléfono</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/scoring.py"/>
        <source>came back from Sales</source>
        <translation>volvió de Ventas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/scoring.py"/>
        <source>Say in words what the points are for.</source>
        <translation>Diga con palabras para qué son los puntos.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/scoring.py"/>
        <source>Give it points from −{most} to {most}, but not 0.</source>
        <translation>Dele puntos de −{most} a {most}, pero no cero.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/scoring.py"/>
        <source>“{fact}” is nothing a rule can look at.</source>
        <translation>«{fact}» no es nada que una regla pueda mirar.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/scoring.py"/>
        <source>“{value}” is not a number of days.</source>
        <translation>«{value}» no es un número de días.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/scoring.py"/>
        <source>Say what “{fact}” is compared with.</source>
        <translation>Diga con qué se compara «{fact}».</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>Campaign that brought them</source>
        <translation>Campaña que lo trajo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>Kind of source</source>
        <translation>Tipo de origen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>Bought before</source>
        <translation>Ya compró</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>is</source>
        <translation>es</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>is not</source>
        <translation>no es</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>in the last … days</source>
        <translation>en los últimos … días</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>not in the last … days</source>
        <translation>no en los últimos … días</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>the day has come</source>
        <translation>el día ha llegado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>still to come</source>
        <translation>aún por llegar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>contains</source>
        <translation>contiene</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>does not contain</source>
        <translation>no contiene</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>In touch in the last {value} days</source>
        <translation>En contacto en los últimos {value} días</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>Not in touch in the last {value} days</source>
        <translation>Sin contacto en los últimos {value} días</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>Never in touch</source>
        <translation>Nunca en contacto</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>Never bought</source>
        <translation>Nunca compró</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>Asked to wait until a day that has come</source>
        <translation>Pidió esperar hasta un día que ha llegado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>Asked to wait until a day still to come</source>
        <translation>Pidió esperar hasta un día aún por llegar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>Never asked to wait until a day</source>
        <translation>Nunca pidió esperar hasta un día</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>{what} contains “{value}”</source>
        <translation>{what}: contiene «{value}»</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>{what} does not contain “{value}”</source>
        <translation>{what}: no contiene «{value}»</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>In touch in the last day</source>
        <translation>En contacto en el último día</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>Not in touch in the last day</source>
        <translation>Sin contacto en el último día</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>asked not to be contacted</source>
        <comment>so many people</comment>
        <translation>por petición propia</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>withdrew consent</source>
        <comment>so many people</comment>
        <translation>con consentimiento retirado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>with an open deal or handoff</source>
        <comment>so many people</comment>
        <translation>con una oportunidad o un traspaso abierto</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>no contact</source>
        <translation>sin contacto</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>no consent</source>
        <translation>sin consentimiento</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>open deal</source>
        <translation>oportunidad abierta</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segment_record.py"/>
        <source>1 person</source>
        <translation>1 persona</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segment_record.py"/>
        <source>{:,} people</source>
        <translation>{:,} personas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>“{what}” cannot be compared like that.</source>
        <translation>«{what}» no se puede comparar así.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>“{value}” is not a number of days: write one from 1 to {most}.</source>
        <translation>«{value}» no es un número de días: escriba uno de 1 a {most}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>Say what “{what}” is compared with.</source>
        <translation>Diga con qué se compara «{what}».</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>“{what}” is one of the list: choose from it.</source>
        <translation>«{what}» es uno de la lista: elíjalo de ella.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>“{value}” is not a kind of source.</source>
        <translation>«{value}» no es un tipo de origen.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>“{value}” has no letter to compare with.</source>
        <translation>«{value}» no tiene ninguna letra con que comparar.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>A filter has at most {most} conditions.</source>
        <translation>Un filtro tiene como mucho {most} condiciones.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>1 condition is not known here and left out: look at the filter.</source>
        <translation>Aquí no se conoce 1 condición y queda fuera: mire el filtro.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>{} conditions are not known here and left out: look at the filter.</source>
        <translation>Aquí no se conocen {} condiciones y quedan fuera: mire el filtro.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segment_form.py"/>
        <source>one that is gone</source>
        <translation>uno que ya no está</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>{:,} left out: {}</source>
        <translation>fuera: {:,} ({})</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>left out: {}</source>
        <comment>so many people</comment>
        <translation>fuera: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>A list made by hand.</source>
        <translation>Una lista hecha a mano.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>Only a name yet: everybody whose lead was put into it.</source>
        <translation>Aún solo un nombre: todas las personas cuyo interesado se puso en él.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>Everybody in the address book.</source>
        <translation>Toda la agenda.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>All of these:</source>
        <translation>Todas estas:</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>And at least one of these:</source>
        <translation>Y al menos una de estas:</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>At least one of these:</source>
        <translation>Al menos una de estas:</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/timetable.py"/>
        <source>Say from which day to which day the season runs.</source>
        <translation>Diga de qué día a qué día va la temporada.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/timetable.py"/>
        <source>It would end before it starts: {start} to {end}.</source>
        <translation>Acabaría antes de empezar: {start} a {end}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/timetable.py"/>
        <source>“{name}” starts {start}: show it from then on.</source>
        <translation>«{name}» empieza {start}: muéstrelo desde entonces.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/timetable.py"/>
        <source>“{name}” ends {end}: show it until then.</source>
        <translation>«{name}» acaba {end}: muéstrelo hasta entonces.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/timetable.py"/>
        <source>That is too far away for this calendar.</source>
        <translation>Eso queda demasiado lejos para este calendario.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/vision.py"/>
        <source>{segment}: {offer}, by {day} – we’ll know by {known}</source>
        <translation>{segment}: {offer}, para {day} – se verá en {known}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/vision.py"/>
        <source>Three bets fit; leave one out.</source>
        <translation>Caben tres apuestas; quite una.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/vision.py"/>
        <source>“{year}” is not a year for goals.</source>
        <translation>«{year}» no es un año para metas.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/vision.py"/>
        <source>“{name}” is not a name for a segment; it needs a letter.</source>
        <translation>«{name}» no es un nombre de segmento; necesita una letra.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/vision.py"/>
        <source>Write the vision down first; two sentences are enough.</source>
        <translation>Escriba antes la visión; dos frases bastan.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/vision.py"/>
        <source>These are {count} sentences; Sales can keep two in mind. Which two?</source>
        <translation>Son {count} frases; Ventas puede recordar dos. ¿Cuáles dos?</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/vision.py"/>
        <source>Say what you offer in the bet on “{segment}”.</source>
        <translation>Diga qué ofrece en la apuesta por «{segment}».</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/vision.py"/>
        <source>Say for whom the bet “{offer}” is.</source>
        <translation>Diga para quién es la apuesta «{offer}».</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/vision.py"/>
        <source>Say by when the bet “{offer}” should have worked.</source>
        <translation>Diga para cuándo debería haber funcionado la apuesta «{offer}».</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/vision.py"/>
        <source>Say how you would know that the bet “{offer}” worked.</source>
        <translation>Diga cómo sabría que la apuesta «{offer}» funcionó.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/store/backward.py"/>
        <source>Last day to start for {}</source>
        <translation>Último día para empezar, para {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/store/backward.py"/>
        <source>{} by {}</source>
        <comment>leads</comment>
        <translation>{} para {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/store/backward.py"/>
        <source>Last day for {} for {}</source>
        <translation>Último día para {}, para {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/store/backward.py"/>
        <source>{} to be sent</source>
        <translation>{} por pasar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/store/backward.py"/>
        <source>Last day to send {} for {}</source>
        <translation>Último día para pasar {}, para {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/store/backward.py"/>
        <source>{} to be accepted</source>
        <translation>{} por aceptar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/store/lead_record.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>they came to us</source>
        <translation>vino a nosotros</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/store/lead_record.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>we went to them</source>
        <translation>fuimos nosotros</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>A guess counts until your own numbers are enough: {} for a share, {} for a median.</source>
        <translation>Una estimación vale hasta que basten sus propias cifras: {} para un porcentaje, {} para una mediana.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>Planning backwards</source>
        <translation>Plan a la inversa</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>The quarter that is planned</source>
        <translation>El trimestre que se planifica</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>Your guesses…</source>
        <translation>Sus estimaciones…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>About {} from the {} with Sales, at your usual share won and usual sale</source>
        <translation>Unos {} de los {} en Ventas, según la parte que se suele ganar y la venta habitual</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>leads sent</source>
        <translation>interesados que se pasan</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>sent leads accepted</source>
        <translation>pasados que se aceptan</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>accepted leads won</source>
        <translation>aceptados que se ganan</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>value of a sale</source>
        <translation>dinero de una venta</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>days from lead to sent</source>
        <translation>días de interesado a pasado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>days from sent to accepted</source>
        <translation>días de pasado a aceptado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>days from accepted to sale</source>
        <translation>días de aceptado a venta</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>days from campaign start to its leads</source>
        <translation>días del inicio de campaña a sus interesados</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>Your guesses</source>
        <translation>Sus estimaciones</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>Write a whole number for “{name}”.</source>
        <translation>Escriba un número entero en «{name}».</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>No target is set for this quarter; Sales sets it month by month.</source>
        <translation>No hay objetivo para este trimestre; Ventas lo pone mes a mes.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>Measured over twelve months, since {}.</source>
        <translation>Medido en doce meses, desde {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>Too few to judge yet: {}. Until then the plan needs your guesses.</source>
        <translation>Aún muy pocos para juzgar: {}. Hasta entonces el plan necesita sus estimaciones.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>Last day to start: {}</source>
        <translation>Último día para empezar: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>{} ago</source>
        <translation>hace {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>{}: your guess, so far {} of {}</source>
        <translation>{}: su estimación, hasta ahora {} de {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>leads come after {}: taken for now, so far {} of {}</source>
        <translation>los interesados llegan tras {}: supuesto por ahora, hasta ahora {} de {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>{} each: your guess, so far {} of {}</source>
        <translation>{} cada una: su estimación, hasta ahora {} de {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>{1} cases</source>
        <translation>{1} casos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>{} · so far {} of {}</source>
        <translation>{} · hasta ahora {} de {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>The target is met with what is there.</source>
        <translation>El objetivo se cumple con lo que hay.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>{} of {} sold through handoffs</source>
        <translation>{} de {} vendidos por traspasos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>{} ({} of {})</source>
        <translation>{} ({} de {})</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>passed {}</source>
        <translation>pasó {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>{} left</source>
        <translation>aún {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>of the leads are sent</source>
        <translation>de los interesados se pasan</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>of those are accepted</source>
        <translation>de esos se aceptan</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>of those are won</source>
        <translation>de esos se ganan</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>{} % {}: your guess, so far {} of {}</source>
        <translation>{} % {}: su estimación, hasta ahora {} de {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>after {}</source>
        <translation>tras {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>{}, median of {}</source>
        <translation>{}, mediana de {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>leads come after {}</source>
        <translation>los interesados llegan tras {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>{} each, median of {}</source>
        <translation>{} cada una, mediana de {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>{}, in %</source>
        <translation>{}, en %</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>{} · measured: {}, {}</source>
        <translation>{} · medido: {}, {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>{} by {{}}</source>
        <comment>leads</comment>
        <translation>{} para {{}}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>{} to be sent by {{}}</source>
        <translation>{} por pasar para {{}}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>{} accepted by {{}}</source>
        <translation>{} aceptados para {{}}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>{} sold by {{}}</source>
        <translation>{} vendidos para {{}}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/brake_card.py"/>
        <source>Instead of silence, the words of {}: {}</source>
        <translation>En vez de silencio, las palabras de {}: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/brake_card.py"/>
        <source>Copy the words</source>
        <translation>Copiar las palabras</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/brake_card.py"/>
        <source>Keep in touch instead…</source>
        <translation>Mantener el contacto…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/brake_card.py"/>
        <source>Work is booked until {}, {} ahead; you agreed on {}.</source>
        <translation>Hay trabajo contratado hasta {}, {} por delante; acordó {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/brake_card.py"/>
        <source>1 waits already, as many as you agreed.</source>
        <translation>Ya espera 1, tantos como acordó.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/brake_card.py"/>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/brake_card.py"/>
        <source>No campaign for later has words to offer: plan one under Campaign ▸ New campaign…, meant to bring work “later”, and add its words.</source>
        <translation>Ninguna campaña para después tiene palabras que ofrecer: planifique una en Campaña ▸ Nueva campaña…, que traiga trabajo «después», y añada sus palabras.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/brake_card.py"/>
        <source>{} wait already, as many as you agreed.</source>
        <translation>Ya esperan {}, tantos como acordó.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/brake_card.py"/>
        <source>{} wait already; you agreed on {}.</source>
        <translation>Ya esperan {}; acordó {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar.py"/>
        <source>Nothing is planned yet. Plan a campaign with Ctrl+Shift+M and say where and when it is shown, or write down a season that comes every year.</source>
        <translation>Aún no hay nada planificado. Planifique una campaña con Ctrl+Mayús+M y diga dónde y cuándo se muestra, o anote una temporada que vuelve cada año.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar.py"/>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>New season…</source>
        <translation>Nueva temporada…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar.py"/>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Export the calendar…</source>
        <translation>Exportar el calendario…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar.py"/>
        <source>J/K: next, previous · Shift+arrow: move · Enter: open</source>
        <translation>J/K: siguiente, anterior · Mayús+flecha: mover · Intro: abrir</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar.py"/>
        <source>Move where and when</source>
        <translation>Mover dónde y cuándo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar.py"/>
        <source>Move the day to decide</source>
        <translation>Mover el día de decidir</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar.py"/>
        <source>Choose a season first.</source>
        <translation>Elija antes una temporada.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar.py"/>
        <source>Calendar.ics</source>
        <translation>Calendario.ics</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar.py"/>
        <source>12 weeks</source>
        <translation>12 semanas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar.py"/>
        <source>Earlier (Page Up)</source>
        <translation>Antes (Re Pág)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar.py"/>
        <source>Today (T)</source>
        <translation>Hoy (T)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar.py"/>
        <source>Later (Page Down)</source>
        <translation>Después (Av Pág)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar.py"/>
        <source>Nothing is planned here. Page Up and Page Down turn, T goes to today.</source>
        <translation>Aquí no hay nada planificado. Re Pág y Av Pág pasan página, T va a hoy.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar.py"/>
        <source>Choose what to move first: a bar, or a day to decide.</source>
        <translation>Elija antes qué mover: una barra o un día de decidir.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar.py"/>
        <source>{} – Marketing</source>
        <translation>{} – Marketing</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar.py"/>
        <source>Calendar, {}</source>
        <translation>Calendario, {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar.py"/>
        <source>{}
No end is set.</source>
        <translation>{}
Sin fecha de fin.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar.py"/>
        <source>{} in the calendar</source>
        <translation>{} en el calendario</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar_forms.py"/>
        <source>It comes every year; the year itself does not count.</source>
        <translation>Vuelve cada año; el año en sí no cuenta.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar_forms.py"/>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar_forms.py"/>
        <source>Say on which day.</source>
        <translation>Diga qué día.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar_forms.py"/>
        <source>Move {} to another day</source>
        <translation>Mover {} a otro día</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar_forms.py"/>
        <source>Change the season</source>
        <translation>Editar la temporada</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar_forms.py"/>
        <source>What it is called</source>
        <translation>Cómo se llama</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar_forms.py"/>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar_forms.py"/>
        <source>such as Before Christmas</source>
        <translation>P. ej., Antes de Navidad</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar_grid.py"/>
        <source>Nothing stands here.</source>
        <translation>Aquí no hay nada.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar_words.py"/>
        <source>1 to contact</source>
        <translation>1 por contactar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar_words.py"/>
        <source>{:,} to contact</source>
        <translation>{:,} por contactar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar_words.py"/>
        <source>May be contacted again</source>
        <translation>Se puede volver a contactar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar_words.py"/>
        <source>Seasons</source>
        <translation>Temporadas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar_words.py"/>
        <source>+{:,} more</source>
        <translation>+{:,} más</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar_words.py"/>
        <source>Decide: {}</source>
        <translation>Decidir: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar_words.py"/>
        <source>from {} on</source>
        <translation>desde {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>None yet: type a name</source>
        <translation>Aún no hay: escriba un nombre</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>the whole campaign</source>
        <translation>toda la campaña</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>Edit campaign</source>
        <translation>Editar campaña</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>Edit the campaign</source>
        <translation>Editar la campaña</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>Make a draft</source>
        <translation>Crear borrador</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>Starts</source>
        <translation>Empieza</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>Schedule it now</source>
        <translation>Programarla ahora</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <source>Meant to bring work</source>
        <translation>Debe traer trabajo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>Leads you expect</source>
        <translation>Interesados que espera</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>What the customer reads or hears</source>
        <translation>Lo que el cliente lee u oye</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>What it promises</source>
        <translation>Qué promete</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>At the price of</source>
        <translation>Al precio de</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>Edit words</source>
        <translation>Editar palabras</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>Words for “{}”</source>
        <translation>Palabras de «{}»</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>Only on</source>
        <translation>Solo los</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>From (time)</source>
        <translation>Desde la hora</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>e.g. 18:00</source>
        <translation>P. ej., 18:00</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>Until (time)</source>
        <translation>Hasta la hora</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>e.g. 21:00</source>
        <translation>P. ej., 21:00</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>Which words</source>
        <translation>Qué palabras</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>Edit where and when</source>
        <translation>Editar dónde y cuándo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>e.g. 1:30 or 1.5</source>
        <translation>P. ej., 1:30 o 1,5</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>Edit money or hours</source>
        <translation>Editar dinero u horas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>Money or hours for “{}”</source>
        <translation>Dinero u horas para «{}»</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>Start again as a draft, from</source>
        <translation>Empezar de nuevo, en borrador, desde</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>Decide on “{}”</source>
        <translation>Decidir sobre «{}»</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>Duplicate campaign</source>
        <translation>Duplicar campaña</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>Duplicate “{}”</source>
        <translation>Duplicar «{}»</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>What it may cost in all</source>
        <translation>Cuánto puede costar en total</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_paper.py"/>
        <source>Not decided; no day is set.</source>
        <translation>Sin decidir; no hay día puesto.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_paper.py"/>
        <source>for {}</source>
        <translation>para {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_paper.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <source>Won</source>
        <comment>money</comment>
        <translation>Ganado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_paper.py"/>
        <source>Not decided yet: on {} we keep, change or stop it.</source>
        <translation>Aún sin decidir: el {} la mantenemos, cambiamos o paramos.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_paper.py"/>
        <source>of {} expected</source>
        <translation>de {} esperados</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_paper.py"/>
        <source>sent: {} of {}</source>
        <translation>pasados: {} de {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <source>No words yet. Write down what the customer will read or hear.</source>
        <translation>Aún sin palabras. Anote lo que el cliente leerá u oirá.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <source>Nothing was spent yet.</source>
        <translation>Aún no se ha gastado nada.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <source>The plan</source>
        <translation>El plan</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <source>What it brought so far</source>
        <translation>Lo que trajo hasta ahora</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <source>Words, where and when</source>
        <translation>Palabras, dónde y cuándo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Money or hours…</source>
        <translation>Dinero u horas…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <source>the campaign</source>
        <translation>la campaña</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <source>Duplicate…</source>
        <translation>Duplicar…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <source>Decide…</source>
        <translation>Decidir…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <source>Add the words…</source>
        <translation>Añadir las palabras…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <source>Where and when…</source>
        <translation>Dónde y cuándo…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <source>Schedule it</source>
        <translation>Programarla</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <source>Resume it</source>
        <translation>Reanudarla</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <source>New lead from it…</source>
        <translation>Añadir interesado…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <source>{} holds only until {}: the campaign runs on.</source>
        <translation>{} solo vale hasta {}: la campaña sigue.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <source>Outside the campaign’s days: {}.</source>
        <translation>Fuera de los días de la campaña: {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <source>Words, and where</source>
        <translation>Palabras y lugar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <source>decide now</source>
        <translation>decidir ahora</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <source>{} spent</source>
        <translation>{} gastados</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <source>{}, {} expected</source>
        <translation>{}, {} esperados</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <source>{} – we promise: {}</source>
        <translation>{} – prometemos: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <source>{} more than the budget was spent.</source>
        <translation>Se gastó {} más que el presupuesto.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_words.py"/>
        <source>kept</source>
        <comment>a campaign</comment>
        <translation>mantenida</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_words.py"/>
        <source>to change</source>
        <translation>por cambiar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_words.py"/>
        <source>stopped</source>
        <translation>parada</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_words.py"/>
        <source>{} · {} over {}</source>
        <translation>{} · {} entre {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_words.py"/>
        <source>{}, ended early</source>
        <translation>{}, terminada antes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <source>No campaign here has these words.</source>
        <translation>Ninguna campaña tiene aquí estas palabras.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <source>Filter by campaign, segment or place  (Ctrl+F)</source>
        <translation>Filtrar por campaña, segmento o lugar  (Ctrl+F)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <source>No campaign is planned yet. Plan the first one: Ctrl+Shift+M.</source>
        <translation>Aún no hay ninguna campaña. Planifique la primera: Ctrl+Mayús+M.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <source>No campaign runs today. Plan one with Ctrl+Shift+M, or schedule a draft.</source>
        <translation>Hoy no hay ninguna campaña en marcha. Planifique una con Ctrl+Mayús+M o programe un borrador.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <source>Nothing is scheduled for later. Plan a campaign: Ctrl+Shift+M.</source>
        <translation>No hay nada programado para después. Planifique una campaña: Ctrl+Mayús+M.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <source>Every campaign that ended was decided.</source>
        <translation>Todas las campañas terminadas están decididas.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <source>There is no draft. Plan a campaign without scheduling it: Ctrl+Shift+M.</source>
        <translation>No hay borradores. Planifique una campaña sin programarla: Ctrl+Mayús+M.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <source>No campaign speaks to those who want it later. Plan one for later: Ctrl+Shift+M.</source>
        <translation>Ninguna campaña habla a quienes lo quieren más tarde. Planifique una para después: Ctrl+Mayús+M.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <source>Schedule campaign</source>
        <translation>Programar campaña</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <source>Pause campaign</source>
        <translation>Pausar campaña</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <source>Resume campaign</source>
        <translation>Reanudar campaña</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <source>All</source>
        <comment>a view of campaigns</comment>
        <translation>Todas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <source>Running</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <source>Scheduled</source>
        <translation>Programadas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <source>To decide</source>
        <translation>Por decidir</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <source>For later</source>
        <translation>Para después</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>New campaign…</source>
        <translation>Nueva campaña…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/finished.py"/>
        <source>Work that is done</source>
        <translation>Trabajo acabado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/finished.py"/>
        <source>and {:,} more finished jobs: they come up as you put these away.</source>
        <translation>y {:,} trabajos acabados más: aparecen según vaya apartando estos.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/finished.py"/>
        <source>and 1 more finished job: it comes up as you put one of these away.</source>
        <translation>y 1 trabajo acabado más: aparece cuando aparte uno de estos.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/finished.py"/>
        <source>Ask for a name…</source>
        <translation>Pedir un nombre…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/finished.py"/>
        <source>Spoke of the next job</source>
        <translation>Se habló del próximo trabajo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/finished.py"/>
        <source>Next job…</source>
        <translation>Próximo trabajo…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/finished.py"/>
        <source>Nothing more</source>
        <translation>Nada más</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/finished.py"/>
        <source>{}, work done</source>
        <translation>{}, trabajo acabado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/finished.py"/>
        <source>The promise was kept.</source>
        <translation>La promesa se cumplió.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/finished.py"/>
        <source>The promise was changed.</source>
        <translation>La promesa se cambió.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/finished.py"/>
        <source>The promise was broken.</source>
        <translation>La promesa se incumplió.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/finished.py"/>
        <source>{} · done {}</source>
        <translation>{} · acabado {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/finished.py"/>
        <source>✓ {}, {}</source>
        <translation>✓ {}, {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/finished_forms.py"/>
        <source>Next job</source>
        <translation>Próximo trabajo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/finished_forms.py"/>
        <source>Whom they named</source>
        <translation>A quién recomendó</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/finished_forms.py"/>
        <source>What they may need</source>
        <translation>Qué puede necesitar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/finished_forms.py"/>
        <source>They named nobody</source>
        <translation>No recomendó a nadie</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/finished_forms.py"/>
        <source>Take a name</source>
        <translation>Anotar un nombre</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/finished_forms.py"/>
        <source>What they may want next</source>
        <translation>Qué puede querer después</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/finished_forms.py"/>
        <source>Speak of it from</source>
        <translation>Hablar de ello desde</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/finished_forms.py"/>
        <source>Whom does {} know?</source>
        <translation>¿A quién conoce {}?</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/finished_forms.py"/>
        <source>this customer</source>
        <translation>este cliente</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/finished_forms.py"/>
        <source>The next job for {}</source>
        <translation>El próximo trabajo para {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>Hours show from {} leads whose hour is known; there are {}.</source>
        <translation>Las horas se muestran desde {} interesados con hora conocida; hay {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>Shows which words bring leads that Sales accepts, once a campaign has its message.</source>
        <translation>Muestra qué palabras traen interesados que Ventas acepta, en cuanto una campaña tiene su mensaje.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>Sales marks place, time and words at the first real conversation; {} of {} needed.</source>
        <translation>Ventas marca lugar, momento y palabras en la primera conversación real; {} de {} necesarias.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>{} campaign waits for your decision: {}</source>
        <translation>{} campaña espera su decisión: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>{} campaigns wait for your decision: {}</source>
        <translation>{} campañas esperan su decisión: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>Right place, right time</source>
        <translation>Lugar y momento adecuados</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>Wanted</source>
        <translation>Lo quiere</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>Weekday</source>
        <translation>Día</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>Nobody asked in the last six months.</source>
        <translation>Nadie preguntó en los últimos seis meses.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>Shows for when they want it, once a lead says so: note “wanted from” on it.</source>
        <translation>Muestra para cuándo lo quieren, en cuanto un interesado lo dice: anote «lo quiere desde».</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>{}, wanted {}</source>
        <translation>{}, lo quiere {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>{}, asked {}</source>
        <translation>{}, preguntó {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>accepted of leads</source>
        <translation>aceptados, de interesados</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>What Sales found</source>
        <translation>Lo que vio Ventas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>yes, of yes and no, at the first real conversation</source>
        <translation>sí, de sí y no, en la primera conversación real</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>mixed</source>
        <translation>regular</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>poor</source>
        <translation>mal</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>All leads</source>
        <translation>Todos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>no segment</source>
        <translation>sin segmento</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>accepted of leads, by month asked</source>
        <translation>aceptados, por mes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>accepted of leads, by month wanted</source>
        <translation>aceptados, por mes deseado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>accepted of leads, by weekday</source>
        <translation>aceptados, por día de la semana</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>accepted of leads, by hour</source>
        <translation>aceptados, por hora</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>Smaller places, not shown: {}, with {}.</source>
        <translation>Lugares menores, no mostrados: {}, con {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>Referred by: {}</source>
        <translation>Recomendados por: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>right place</source>
        <translation>lugar adecuado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>right time</source>
        <translation>momento adecuado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>right words</source>
        <translation>palabras adecuadas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>Sales judged the place: {}</source>
        <translation>Ventas valoró el lugar: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>Sales judged the time: {}</source>
        <translation>Ventas valoró el momento: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>Sales judged the words: {}</source>
        <translation>Ventas valoró las palabras: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>Weekdays show from {} leads; there are {}.</source>
        <translation>Los días de la semana se muestran desde {} interesados; hay {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>{} sold</source>
        <translation>vendidos: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>Smaller groups, not shown: {}.</source>
        <translation>Grupos menores, no mostrados: {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>{} while the keys are here</source>
        <translation>{} mientras las teclas están aquí</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>Edit lead</source>
        <translation>Editar interesado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>Post</source>
        <translation>Correo postal</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>everything</source>
        <translation>todo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>they asked us not to</source>
        <translation>pidió que no</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>Note consent</source>
        <translation>Anotar consentimiento</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/referrals.py"/>
        <source>Note</source>
        <comment>button</comment>
        <translation>Anotar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>Ways to reach</source>
        <translation>Formas de contacto</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>until</source>
        <translation>hasta</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>with commas between</source>
        <translation>separadas por comas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>What they said</source>
        <translation>Qué dijo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>By</source>
        <comment>ways of contact</comment>
        <translation>Por qué vía</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>on the phone, by letter, on the form</source>
        <translation>por teléfono, por carta, en el formulario</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>What was said</source>
        <translation>Qué se dijo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>open lead since {}</source>
        <translation>interesado abierto desde {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>nobody has to do with them now</source>
        <translation>ahora no lo lleva nadie</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>About {}</source>
        <translation>Sobre {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>May we contact {}?</source>
        <translation>¿Podemos contactar con {}?</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>In touch with {}</source>
        <translation>En contacto con {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>Let {} go?</source>
        <translation>¿Descartar a {}?</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>Another way to reach {}</source>
        <translation>Otra forma de contactar con {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>Nothing is noted yet. Ctrl+T notes the first contact.</source>
        <translation>Aún no hay nada anotado. Ctrl+T anota el primer contacto.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>What is known</source>
        <translation>Lo que se sabe</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>Ready for Sales?</source>
        <translation>¿Listo para Ventas?</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>They came to us</source>
        <translation>Vino a nosotros</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>We went to them</source>
        <translation>Fuimos nosotros</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>Sales sent it back</source>
        <translation>Ventas lo devolvió</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>It waited too long</source>
        <translation>Esperó demasiado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>Withdrawn</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>nothing is known of place, time and words</source>
        <translation>no se sabe nada de lugar, momento ni palabras</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>Sale reversed</source>
        <translation>Venta anulada</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>Sale split into parts</source>
        <translation>Venta dividida en partes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>Sale changed</source>
        <translation>Venta cambiada</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>Needs</source>
        <translation>Necesita</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>it came with this score</source>
        <translation>vino con esta puntuación</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>No rule applies yet. The rules are yours: Lead ▸ Rules for the score…</source>
        <translation>Aún no se cumple ninguna regla. Las reglas son suyas: Interesado ▸ Reglas de la puntuación…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/marketing/ui/send_sheet.py"/>
        <source>{} of {} conditions met</source>
        <translation>se cumplen {} de {} condiciones</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>First heard from</source>
        <translation>Primera noticia</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>Sales accepted it</source>
        <translation>Ventas lo aceptó</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>wrong place</source>
        <translation>lugar equivocado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>wrong time</source>
        <translation>momento equivocado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>wrong words</source>
        <translation>palabras equivocadas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>not written down yet</source>
        <translation>aún sin anotar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>Let go because</source>
        <translation>Descartado porque</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>Ctrl+E writes down an e-mail address or a phone number.</source>
        <translation>Ctrl+E anota un correo o un teléfono.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>Do not use</source>
        <translation>No usar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>It is {} already.</source>
        <translation>Su estado ya es «{}».</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>Sales gave it back</source>
        <translation>Ventas lo devolvió</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>through {}</source>
        <translation>por {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>{}: they asked us not to</source>
        <translation>{}: pidió que no</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_verbs.py"/>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Score by the rules</source>
        <translation>Puntuar según las reglas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_verbs.py"/>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>{:,} leads are too many at once: choose at most {:,}.</source>
        <translation>{:,} interesados son demasiados a la vez: elija como mucho {:,}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_verbs.py"/>
        <source>Nobody is known behind this lead: let it go instead.</source>
        <translation>No se conoce a nadie detrás de este interesado: descártelo.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/leads.py"/>
        <source>No lead is here yet. Write one down with Ctrl+N, or import the list you have.</source>
        <translation>Aún no hay ningún interesado. Anote uno con Ctrl+N o importe la lista que tenga.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/leads.py"/>
        <source>Filter by name, need or place  (Ctrl+F)</source>
        <translation>Filtrar por nombre, necesidad o lugar  (Ctrl+F)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/leads.py"/>
        <source>Show all leads</source>
        <translation>Ver todos los interesados</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/leads.py"/>
        <source>May be contacted again from {}</source>
        <translation>Se puede volver a contactar desde {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/leads.py"/>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <source>Import leads…</source>
        <translation>Importar interesados…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/leads.py"/>
        <source>All</source>
        <comment>a view of leads</comment>
        <translation>Todos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/leads.py"/>
        <source>New</source>
        <comment>a view of leads</comment>
        <translation>Nuevos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/leads.py"/>
        <source>Ready</source>
        <comment>a view of leads</comment>
        <translation>Listos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/leads.py"/>
        <source>Keep in touch</source>
        <comment>a view of leads</comment>
        <translation>En contacto</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/leads.py"/>
        <source>Came back</source>
        <comment>a view of leads</comment>
        <translation>Devueltos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/leads.py"/>
        <source>Without source</source>
        <translation>Sin origen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Edit the chosen words, place or money…</source>
        <translation>Editar las palabras, el lugar o el dinero…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Delete the chosen words, place or money</source>
        <translation>Eliminar las palabras, el lugar o el dinero</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Send to Sales…</source>
        <translation>Pasar a Ventas…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Log a contact…</source>
        <translation>Anotar un contacto…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Who referred whom…</source>
        <translation>Quién recomendó a quién…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Rules for the score…</source>
        <translation>Reglas de la puntuación…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>New segment…</source>
        <translation>Nuevo segmento…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segment_record.py"/>
        <source>Edit the filter…</source>
        <translation>Editar el filtro…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Edit the persona…</source>
        <translation>Editar el perfil…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Add people to the list…</source>
        <translation>Añadir personas a la lista…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Remove the chosen people from the list</source>
        <translation>Quitar de la lista a las personas elegidas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Print the segment…</source>
        <translation>Imprimir el segmento…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Start or pause the campaign</source>
        <translation>Iniciar o pausar la campaña</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Decide on the campaign…</source>
        <translation>Decidir sobre la campaña…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Add words to the campaign…</source>
        <translation>Añadir palabras a la campaña…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Where and when they are shown…</source>
        <translation>Dónde y cuándo se muestran…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Your guesses for the plan…</source>
        <translation>Sus estimaciones para el plan…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Send and go…</source>
        <translation>Pasar e ir a Ventas…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>How to reach them…</source>
        <translation>Cómo contactar…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>May we contact them?…</source>
        <translation>¿Podemos contactar?…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Keep in touch until…</source>
        <translation>Mantener el contacto hasta…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Draft an e-mail…</source>
        <translation>Redactar un correo…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Write letters…</source>
        <translation>Escribir cartas…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Address labels…</source>
        <translation>Etiquetas de dirección…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Put on a list…</source>
        <translation>Poner en una lista…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Duplicate the segment</source>
        <translation>Duplicar el segmento</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Archive the segment</source>
        <translation>Archivar el segmento</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Bring the segment back</source>
        <translation>Recuperar el segmento</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Edit the campaign…</source>
        <translation>Editar la campaña…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>End the campaign today</source>
        <translation>Terminar hoy la campaña</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Duplicate the campaign…</source>
        <translation>Duplicar la campaña…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Print the campaign…</source>
        <translation>Imprimir la campaña…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Delete the campaign</source>
        <translation>Eliminar la campaña</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>New lead from the campaign…</source>
        <translation>Nuevo interesado de la campaña…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Move to another day…</source>
        <translation>Mover a otro día…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Edit the season…</source>
        <translation>Editar la temporada…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Calendar: month</source>
        <translation>Calendario: mes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Calendar: 12 weeks</source>
        <translation>Calendario: 12 semanas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Calendar: earlier</source>
        <translation>Calendario: antes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Calendar: later</source>
        <translation>Calendario: después</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Calendar: today</source>
        <translation>Calendario: hoy</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <source>Save the vision</source>
        <translation>Guardar la visión</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Print the vision…</source>
        <translation>Imprimir la visión…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Look at the chosen version</source>
        <translation>Ver la versión elegida</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Take a version as the new draft</source>
        <translation>Tomar una versión como nuevo borrador</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>{name} and {firm} are filled in</source>
        <translation>{name} y {firm} se rellenan solos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>Write the subject: what it is about.</source>
        <translation>Escriba el asunto: de qué trata.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>Write the words first.</source>
        <translation>Escriba antes las palabras.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>“{text}” does not move labels: write millimetres from −5 to 5.</source>
        <translation>«{text}» no mueve las etiquetas: escriba milímetros de −5 a 5.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>open in the mail program</source>
        <translation>abrir en el programa de correo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>save as a file (.eml)</source>
        <translation>guardar como archivo (.eml)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>Draft an e-mail</source>
        <translation>Redactar un correo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>Draft e-mail</source>
        <translation>Redactar correo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>No mail program opened: save the draft as a file instead.</source>
        <translation>No se abrió ningún programa de correo: guarde el borrador como archivo.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>Write letters</source>
        <translation>Escribir cartas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>my own</source>
        <translation>las mías</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>Dear {name},

%s

{firm}</source>
        <translation>Estimado/a {name}:

%s

{firm}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>Nothing was saved: no name was chosen.</source>
        <translation>No se guardó nada: no se eligió ningún nombre.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>Choose one or more leads in the list first.</source>
        <translation>Elija antes uno o varios interesados de la lista.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>Place and day</source>
        <translation>Lugar y día</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>First free label: row</source>
        <translation>Primera etiqueta libre: fila</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>First free label: column</source>
        <translation>Primera etiqueta libre: columna</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>Move to the right by (mm)</source>
        <translation>Mover a la derecha (mm)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>Move down by (mm)</source>
        <translation>Mover hacia abajo (mm)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>Draw the edges, for a test on plain paper</source>
        <translation>Dibujar los bordes, para probar en papel normal</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>These go out now: note it with each lead</source>
        <translation>Salen ahora: anotarlo en cada interesado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>{} drafts are saved, from {} to {}.</source>
        <translation>{} borradores guardados, de {} a {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>{} of {} can be written to</source>
        <translation>Se puede escribir a {} de {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>Save {} drafts…</source>
        <translation>Guardar {} borradores…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>Address labels, 3 × 8</source>
        <translation>Etiquetas de dirección, 3 × 8</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>Words of</source>
        <translation>Palabras de</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>two leads of one person share one: {} in all</source>
        <translation>dos interesados de una persona comparten una: {} en total</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>{} more cannot</source>
        <translation>a {} más no se puede</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>The draft</source>
        <translation>El borrador</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <source>No campaign runs today. Plan the next one under Campaigns: Alt+3.</source>
        <translation>Hoy no hay ninguna campaña en marcha. Planifique la próxima en Campañas: Alt+3.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <source>Write down the last person who asked you for something: a name and what they want are enough.</source>
        <translation>Anote la última persona que le pidió algo: bastan un nombre y lo que quiere.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <source>Handed over</source>
        <translation>Pasados</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <source>Return on campaigns</source>
        <translation>Retorno de campañas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <source>Running campaigns</source>
        <translation>Campañas en marcha</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <source>Who asked you last?</source>
        <translation>¿Quién fue el último en preguntarle?</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <source>Ctrl+N. You have them in a list already? Ctrl+I takes it in.</source>
        <translation>Ctrl+N. ¿Ya los tiene en una lista? Ctrl+I la incorpora.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <source>Won</source>
        <comment>the money of a campaign</comment>
        <translation>Ganado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <source>spend {} of {}</source>
        <translation>gasto {} de {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <source>needs your margin and what was spent</source>
        <translation>necesita su margen y lo gastado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <source>{:+d} on {}</source>
        <translation>{:+d} frente a {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <source>{} came with an import</source>
        <translation>llegados con una importación: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <source>{} accepted</source>
        <translation>aceptados: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <source>{} back</source>
        <translation>rechazados: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <source>spend {}</source>
        <translation>gasto {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <source>margin {} %, 12 months</source>
        <translation>margen {} %, 12 meses</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/places.py"/>
        <source>The month counts leads and money by these kinds. Paid: you pay to be seen there. Owned: it is yours, such as a website. Earned: others speak of you, such as the press.</source>
        <translation>El mes cuenta los interesados y el dinero por estos tipos. De pago: usted paga por que lo vean allí. Propio: es suyo, como una página web. De terceros: otros hablan de usted, como la prensa.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/places.py"/>
        <source>All are archived.</source>
        <translation>Todos están archivados.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/places.py"/>
        <source>Where we meet people</source>
        <translation>Dónde encontramos a la gente</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/places.py"/>
        <source>Show archived ones, too</source>
        <translation>Mostrar también los archivados</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/places.py"/>
        <source>Edit the place</source>
        <translation>Editar el lugar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/places.py"/>
        <source>Bring the place back</source>
        <translation>Recuperar el lugar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/places.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/places.py"/>
        <source>{}, archived</source>
        <translation>{}, archivado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/referrals.py"/>
        <source>Nobody was named yet. When work is done, ask who else might need you: the panel reminds you.</source>
        <translation>Aún no se ha recomendado a nadie. Cuando acabe un trabajo, pregunte quién más podría necesitarle: el panel se lo recuerda.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/referrals.py"/>
        <source>Who referred whom</source>
        <translation>Quién recomendó a quién</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/referrals.py"/>
        <source>Mark as thanked…</source>
        <translation>Anotar las gracias…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/referrals.py"/>
        <source>1 name</source>
        <translation>1 nombre</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/referrals.py"/>
        <source>all thanked for</source>
        <translation>ninguno sin agradecer</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/referrals.py"/>
        <source>Referred</source>
        <translation>Recomendado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/referrals.py"/>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/referrals.py"/>
        <source>Names given</source>
        <translation>Recomendó</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/referrals.py"/>
        <source>Thanked</source>
        <translation>Gracias</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/referrals.py"/>
        <source>With what</source>
        <translation>Con qué</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/referrals.py"/>
        <source>{:,} names</source>
        <translation>{:,} nombres</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/referrals.py"/>
        <source>a call, a card, a bottle of wine</source>
        <translation>una llamada, una tarjeta, una botella de vino</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/referrals.py"/>
        <source>the first {:,} show</source>
        <translation>se muestran los primeros {:,}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/referrals.py"/>
        <source>Thanks to {}</source>
        <translation>Gracias a {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/referrals.py"/>
        <source>{:,} not thanked for</source>
        <translation>{:,} sin agradecer</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/referrals.py"/>
        <source>for naming {}</source>
        <translation>por recomendar a {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/ripening.py"/>
        <source>this week</source>
        <translation>esta semana</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/ripening.py"/>
        <source>this month</source>
        <translation>este mes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/ripening.py"/>
        <source>3 months</source>
        <translation>3 meses</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/ripening.py"/>
        <source>6 months</source>
        <translation>6 meses</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/ripening.py"/>
        <source>12 months</source>
        <translation>12 meses</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/ripening.py"/>
        <source>{:,} kept in touch may be written to now</source>
        <translation>a {:,} en contacto ya se puede escribir</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/ripening.py"/>
        <source>{:,} more by the end of this week</source>
        <translation>{:,} más antes de acabar esta semana</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/ripening.py"/>
        <source>{:,} more by the end of this month</source>
        <translation>{:,} más antes de acabar este mes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/ripening.py"/>
        <source>{:,} more within 3 months</source>
        <translation>{:,} más en 3 meses</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/ripening.py"/>
        <source>{:,} more within 6 months</source>
        <translation>{:,} más en 6 meses</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/ripening.py"/>
        <source>{:,} more within 12 months</source>
        <translation>{:,} más en 12 meses</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/ripening.py"/>
        <source>{:,} came back from Sales and may go again</source>
        <translation>{:,} volvieron de Ventas y pueden pasar otra vez</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/ripening.py"/>
        <source>{:,} now</source>
        <translation>{:,} ahora</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/scoring.py"/>
        <source>The points of every rule that applies are added up. Sales sees them only after it has decided.</source>
        <translation>Se suman los puntos de cada regla que se cumple. Ventas solo los ve después de decidir.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/scoring.py"/>
        <source>No rule is written down. Add the first: what makes a lead promising?</source>
        <translation>No hay ninguna regla. Añada la primera: ¿qué hace prometedor a un interesado?</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/scoring.py"/>
        <source>“{text}” is not a number of points: write it like 20 or -15.</source>
        <translation>«{text}» no es un número de puntos: escríbalo como 20 o -15.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/scoring.py"/>
        <source>Rules for the score</source>
        <translation>Reglas de la puntuación</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/scoring.py"/>
        <source>Points and why</source>
        <translation>Puntos y por qué</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/scoring.py"/>
        <source>Applies when</source>
        <translation>Se cumple cuando</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/scoring.py"/>
        <source>+20 or -15</source>
        <translation>+20 o -15</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/scoring.py"/>
        <source>For what, in words</source>
        <translation>Por qué, en palabras</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/scoring.py"/>
        <source>Which one</source>
        <translation>Cuál</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/scoring.py"/>
        <source>words, a name, days, or: referral</source>
        <translation>palabras, un nombre, días, o: recomendación</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/scoring.py"/>
        <source>Edit rule</source>
        <translation>Editar regla</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_form.py"/>
        <source>Such as: landlords in the old town</source>
        <translation>P. ej., propietarios de pisos del centro</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_form.py"/>
        <source>Leave this condition out</source>
        <translation>Quitar esta condición</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_form.py"/>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_form.py"/>
        <source>All of these</source>
        <translation>Todas estas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_form.py"/>
        <source>&amp;Add a condition</source>
        <translation>&amp;Añadir una condición</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_form.py"/>
        <source>And at least one of these</source>
        <translation>Y al menos una de estas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_form.py"/>
        <source>Add an a&amp;lternative</source>
        <translation>Añadir una a&amp;lternativa</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_form.py"/>
        <source>How many people</source>
        <translation>Cuántas personas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_form.py"/>
        <source>Condition {}: what</source>
        <translation>Condición {}: qué</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_form.py"/>
        <source>Condition {}: how</source>
        <translation>Condición {}: cómo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_form.py"/>
        <source>Condition {}: compared with</source>
        <translation>Condición {}: comparada con</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_form.py"/>
        <source>Leave out condition {}</source>
        <translation>Quitar la condición {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_form.py"/>
        <source>Everyone: {}</source>
        <translation>Todos: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_people.py"/>
        <source>Those found</source>
        <translation>Los encontrados</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_people.py"/>
        <source>Space ticks a name.</source>
        <translation>Espacio marca un nombre.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_people.py"/>
        <source>Tick at least one name.</source>
        <translation>Marque al menos un nombre.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_people.py"/>
        <source>Name, organisation or town, then Down</source>
        <translation>Nombre, organización o población; después, Abajo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_people.py"/>
        <source>{:,} ticked</source>
        <translation>marcados: {:,}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_record.py"/>
        <source>Nobody is described yet. Say who they are: Ctrl+Shift+J.</source>
        <translation>Aún no se describe a nadie. Diga quiénes son: Ctrl+Mayús+J.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_record.py"/>
        <source>Who is in it</source>
        <translation>Quién está dentro</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_record.py"/>
        <source>The people</source>
        <translation>Las personas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_record.py"/>
        <source>made by hand</source>
        <translation>hecha a mano</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_record.py"/>
        <source>Nobody is on the list yet. Add people with Ctrl+J.</source>
        <translation>Aún no hay nadie en la lista. Añada personas con Ctrl+J.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_record.py"/>
        <source>Nobody in the address book is like this yet.</source>
        <translation>Aún no hay nadie así en la agenda.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_record.py"/>
        <source>Add people…</source>
        <translation>Añadir personas…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_record.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>Left out</source>
        <translation>Fuera</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_record.py"/>
        <source>archived</source>
        <translation>archivado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_record.py"/>
        <source>Nobody of them is left out.</source>
        <translation>Ninguno queda fuera.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>by hand</source>
        <translation>a mano</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>filter</source>
        <translation>filtro</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>only a name</source>
        <translation>solo un nombre</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>Filter by name  (Ctrl+F)</source>
        <translation>Filtrar por nombre  (Ctrl+F)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>Nothing is archived.</source>
        <translation>No hay nada archivado.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>Who they are…</source>
        <translation>Quiénes son…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>Edit the filter</source>
        <translation>Editar el filtro</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>Rename the list</source>
        <translation>Renombrar la lista</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>Add people</source>
        <translation>Añadir personas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>Add to a list</source>
        <translation>Añadir a una lista</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>Put 1 person on a list</source>
        <translation>Poner 1 persona en una lista</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>Put {:,} people on a list</source>
        <translation>Poner {:,} personas en una lista</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>New list</source>
        <translation>Nueva lista</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>Make the list</source>
        <translation>Crear la lista</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>{:,} segments</source>
        <translation>{:,} segmentos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>1 segment</source>
        <translation>1 segmento</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>No segment has this name.</source>
        <translation>Ningún segmento se llama así.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>No segment is here yet. Say whom you want to meet: New segment, Ctrl+Shift+G.</source>
        <translation>Aún no hay ningún segmento. Diga a quién quiere llegar: Nuevo segmento, Ctrl+Mayús+G.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>{}: who they are</source>
        <translation>{}: quiénes son</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>Add people to “{}”</source>
        <translation>Añadir personas a «{}»</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>New list…</source>
        <translation>Nueva lista…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_fields.py"/>
        <source>Sales sees: name, ways to reach them, need, place, when they want it, the last contacts. The score and your guess stay covered until they answer.</source>
        <translation>Ventas ve: nombre, formas de contacto, necesidad, lugar, cuándo lo quiere, los últimos contactos. La puntuación y su estimación quedan tapadas hasta que responda.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_fields.py"/>
        <source>The exact words they saw</source>
        <translation>Las palabras exactas que vio</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_fields.py"/>
        <source>No promise was made</source>
        <translation>No se hizo ninguna promesa</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_fields.py"/>
        <source>Empty: to each what the words promised that brought it</source>
        <translation>Vacío: a cada uno, lo que prometían las palabras que lo trajeron</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_fields.py"/>
        <source>No promise was made to those without one</source>
        <translation>A quien no tiene promesa no se le hizo ninguna</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_fields.py"/>
        <source>What we promised</source>
        <translation>Lo que prometimos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_fields.py"/>
        <source>Suggested first action</source>
        <translation>Primera acción propuesta</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_fields.py"/>
        <source>Chance, in %</source>
        <translation>Probabilidad, en %</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_fields.py"/>
        <source>Nobody knows where they met us</source>
        <translation>Nadie sabe dónde nos conoció</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_fields.py"/>
        <source>It is another need of theirs</source>
        <translation>Es otra necesidad suya</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_fields.py"/>
        <source>Why all the same</source>
        <translation>Por qué de todos modos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_fields.py"/>
        <source>The queue is full</source>
        <translation>La cola está llena</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_fields.py"/>
        <source>Value, about</source>
        <translation>Valor aproximado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_several.py"/>
        <source>1 lead went to Sales.</source>
        <translation>1 interesado pasó a Ventas.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_several.py"/>
        <source>{:,} leads went to Sales.</source>
        <translation>{:,} interesados pasaron a Ventas.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_several.py"/>
        <source>Who is ready, and who is not</source>
        <translation>Quién está listo y quién no</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_several.py"/>
        <source>{} went to Sales, {} stayed. Of these, {} are ready</source>
        <translation>{} pasaron a Ventas, {} se quedaron. De estos, {} están listos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_several.py"/>
        <location filename="../../desktop/twohats/marketing/ui/send_sheet.py"/>
        <source>Send and go  (Ctrl+Enter)</source>
        <translation>Pasar e ir a Ventas  (Ctrl+Intro)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_several.py"/>
        <source>Send those that are ready</source>
        <translation>Pasar los que están listos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_several.py"/>
        <source>{} of {} are ready</source>
        <translation>{} de {} están listos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_several.py"/>
        <source>Send {} leads to Sales</source>
        <translation>Pasar {} interesados a Ventas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_several.py"/>
        <source>{} of {} leads went to Sales; the others stay as they were.</source>
        <translation>{} de {} interesados pasaron a Ventas; los demás siguen como estaban.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_several.py"/>
        <source>and {} more</source>
        <translation>y {} más</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_sheet.py"/>
        <source>Not ready to send: {missing}, and {more} more.</source>
        <translation>No se puede pasar aún: {missing} y {more} más.</translation>
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
        <translation>Condiciones</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_sheet.py"/>
        <source>Fill in</source>
        <translation>Rellenar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_sheet.py"/>
        <source>Send</source>
        <translation>Pasar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_sheet.py"/>
        <source>Send {} to Sales</source>
        <translation>Pasar a {} a Ventas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_sheet.py"/>
        <source>Write…</source>
        <translation>Escribir…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_sheet.py"/>
        <source>It is time</source>
        <translation>Es el momento</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <source>Who we want to be for our customers, and how they will notice. Ctrl+Shift+V gives it to Sales.</source>
        <translation>Quiénes queremos ser para nuestros clientes y cómo lo notarán. Ctrl+Mayús+V se lo da a Ventas.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <source>Each published version stays here.</source>
        <translation>Aquí queda cada versión publicada.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <source>Write the vision down first, then print it.</source>
        <translation>Escriba antes la visión; después, imprímala.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <location filename="../../desktop/twohats/marketing/ui/vision_version.py"/>
        <source>In two sentences</source>
        <translation>En dos frases</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <source>The vision in two sentences</source>
        <translation>La visión en dos frases</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <source>The year of the goals</source>
        <translation>El año de las metas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <source>Goals of the year</source>
        <translation>Metas del año</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <source>A few lines, each with its number.</source>
        <translation>Unas líneas, cada una con su número.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <location filename="../../desktop/twohats/marketing/ui/vision_version.py"/>
        <source>published</source>
        <translation>publicada</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <source>{} of {} sentences</source>
        <translation>{} de {} frases</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <source>{} sentences, {} fit</source>
        <translation>{} frases, caben {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <source>First words</source>
        <translation>Comienzo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <source>Not saved yet</source>
        <translation>Aún sin guardar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <source>Draft of {}</source>
        <translation>Borrador de {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <source>Vision {}, version {}.pdf</source>
        <translation>Visión {}, versión {}.pdf</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <source>Keep the draft</source>
        <translation>Guardar el borrador</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <source>replaced {}</source>
        <comment>a version</comment>
        <translation>sustituida {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <source>Version {} · with Sales since {}</source>
        <translation>Versión {} · Ventas la lee desde {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <source>Sales reads version {}</source>
        <translation>Ventas lee la versión {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <source>Sales reads one of {}</source>
        <translation>Ventas lee una de {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <source>Take up a version</source>
        <translation>Retomar una versión</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision_editors.py"/>
        <source>A segment</source>
        <translation>Un segmento</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision_editors.py"/>
        <source>How we would know</source>
        <translation>Cómo lo sabríamos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision_editors.py"/>
        <source>Bet {}</source>
        <translation>Apuesta {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision_editors.py"/>
        <source>Bet {}: for whom</source>
        <translation>Apuesta {}: para quién</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision_editors.py"/>
        <source>Bet {}: what we offer</source>
        <translation>Apuesta {}: qué ofrecemos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision_editors.py"/>
        <source>Bet {}: by when</source>
        <translation>Apuesta {}: para cuándo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision_editors.py"/>
        <source>Bet {}: how we would know</source>
        <translation>Apuesta {}: cómo lo sabríamos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision_version.py"/>
        <source>Take as the new draft</source>
        <translation>Tomar como nuevo borrador</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision_version.py"/>
        <source>replaced</source>
        <comment>a version</comment>
        <translation>sustituida</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision_version.py"/>
        <source>Replaced</source>
        <translation>Sustituida</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision_version.py"/>
        <source>For whom?</source>
        <translation>¿Para quién?</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision_version.py"/>
        <source>We’ll know by</source>
        <translation>Se verá en</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/wing.py"/>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/wing.py"/>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/wing.py"/>
        <source>&amp;Lead</source>
        <translation>&amp;Interesado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/wing.py"/>
        <source>&amp;Segment</source>
        <translation>&amp;Segmento</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/wing.py"/>
        <source>&amp;Campaign</source>
        <translation>&amp;Campaña</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/wing.py"/>
        <source>C&amp;alendar</source>
        <translation>Calen&amp;dario</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/wing.py"/>
        <source>Vis&amp;ion</source>
        <translation>Visió&amp;n</translation>
    </message>
</context>
<context>
    <name>month</name>
    <message>
        <location filename="../../desktop/twohats/month/identities.py"/>
        <source>{}: what was frozen when the month was closed was altered afterwards.</source>
        <translation>{}: lo que se congeló al cerrar el mes se modificó después.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/identities.py"/>
        <source>{}: the channels and the unattributed do not add up to the revenue.</source>
        <translation>{}: los canales y lo no atribuido no suman los ingresos.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/identities.py"/>
        <source>{}: the kinds of channels do not add up to the revenue.</source>
        <translation>{}: los tipos de canal no suman los ingresos.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/identities.py"/>
        <source>{}: new, repeat and unknown do not add up to the revenue.</source>
        <translation>{}: nuevo, recurrente y desconocido no suman los ingresos.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/identities.py"/>
        <source>{}: the weeks do not add up to the month.</source>
        <translation>{}: las semanas no suman el mes.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/identities.py"/>
        <source>{}: opening and sent handoffs are not those decided and still waiting.</source>
        <translation>{}: los traspasos iniciales y los pasados no son los decididos más los que esperan.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/operations/closing.py"/>
        <source>Something else was agreed meanwhile: look again.</source>
        <translation>Entretanto se acordó otra cosa: mire de nuevo.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/operations/closing.py"/>
        <source>{month} is not closed.</source>
        <translation>{month} no está cerrado.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/operations/closing.py"/>
        <source>Say why the month is reopened: it leaves a trace.</source>
        <translation>Diga por qué se reabre el mes: queda constancia.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/operations/closing.py"/>
        <source>{month} is closed. Reopen it to change it.</source>
        <translation>{month} está cerrado. Reábralo para cambiarlo.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/bank.py"/>
        <source>Orders in hand: what was agreed and not sold yet. Booked work: these orders over their planned days. In sight: booked work + open deals × their chance + leads that ripen × what one brings. Net, in {currency}.</source>
        <translation>Pedidos pendientes: lo acordado y aún no vendido. Trabajo contratado: estos pedidos, repartidos en los días previstos. A la vista: trabajo contratado + oportunidades abiertas × su probabilidad + interesados que maduran × lo que trae uno. Neto, en {currency}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/bank.py"/>
        <source>The next three months</source>
        <translation>Los próximos tres meses</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/bank.py"/>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>{} brought {}</source>
        <translation>{} trajo {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/bank.py"/>
        <source>{}; orders of {} are in hand.</source>
        <translation>{}; pedidos pendientes: {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/bank.py"/>
        <source>{} orders</source>
        <translation>{} pedidos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/bank.py"/>
        <source>Revenue of twelve months</source>
        <translation>Ingresos de doce meses</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/bank.py"/>
        <source>In short</source>
        <translation>En breve</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/bank.py"/>
        <source>, the year so far {}</source>
        <translation>, el año hasta ahora {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/bank.py"/>
        <source>{}; no order is in hand.</source>
        <translation>{}; no hay pedidos pendientes.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/bank.py"/>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <location filename="../../desktop/twohats/month/pages/wall.py"/>
        <source>of {}</source>
        <translation>de {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/bank.py"/>
        <source>Revenue, year to date</source>
        <translation>Ingresos, año hasta hoy</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/bank.py"/>
        <source>Orders in hand</source>
        <translation>Pedidos pendientes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/bank.py"/>
        <source>In sight, next three months</source>
        <translation>A la vista, próximos tres meses</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/bank.py"/>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Expected</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/bank.py"/>
        <source>The largest open deals</source>
        <translation>Las mayores oportunidades abiertas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/bank.py"/>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>bar: revenue, line: target</source>
        <translation>barra: ingresos, línea: objetivo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/bank.py"/>
        <source>{} not sold in full</source>
        <translation>{} sin vender del todo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/bank.py"/>
        <source>Nothing was sold, and no target is set.</source>
        <translation>No se vendió nada y no hay objetivo.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/bank.py"/>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>Nothing is in sight yet, and no target is set.</source>
        <translation>Aún no hay nada a la vista y no hay objetivo.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/documents.py"/>
        <source>Order, net</source>
        <translation>Pedido, neto</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/documents.py"/>
        <source>Sale, net</source>
        <translation>Venta, neto</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/documents.py"/>
        <source>In other money</source>
        <translation>En otra moneda</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/documents.py"/>
        <source>Takes back</source>
        <translation>Anula</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/documents.py"/>
        <source>order</source>
        <comment>kind of document</comment>
        <translation>pedido</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/documents.py"/>
        <source>sale</source>
        <comment>kind of document</comment>
        <translation>venta</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/documents.py"/>
        <source>proposed</source>
        <comment>kind of document</comment>
        <translation>propuesta</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/documents.py"/>
        <source>credit</source>
        <comment>kind of document</comment>
        <translation>abono</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/documents.py"/>
        <source>taken back</source>
        <comment>kind of document</comment>
        <translation>anulada</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/documents.py"/>
        <source>These are not invoices. Net of tax, in {currency}; other money at the rate of its day. A sale counts on its day, an order when it was agreed: the two are not to be added. Where no document was written down, there is a dash.</source>
        <translation>Esto no son facturas. Sin IVA, en {currency}; otras monedas al cambio de su día. Una venta cuenta en su día, un pedido cuando se acordó: no se suman entre sí. Donde no se anotó ningún documento hay una raya.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/documents.py"/>
        <source>The month was closed with {}: what differs was corrected afterwards.</source>
        <translation>El mes se cerró con {}: lo que difiere se corrigió después.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/documents.py"/>
        <source>The quarter was closed with {}: what differs was corrected afterwards.</source>
        <translation>El trimestre se cerró con {}: lo que difiere se corrigió después.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/documents.py"/>
        <source>The year was closed with {}: what differs was corrected afterwards.</source>
        <translation>El año se cerró con {}: lo que difiere se corrigió después.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/documents.py"/>
        <source>{:,} orders</source>
        <translation>{:,} pedidos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/documents.py"/>
        <source>Orders and sales</source>
        <translation>Pedidos y ventas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/documents.py"/>
        <source>Not invoices</source>
        <translation>No son facturas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/documents.py"/>
        <source>Nothing was ordered or sold.</source>
        <translation>No se pidió ni se vendió nada.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/documents.py"/>
        <source>{} and {} by the number of their document. These are not invoices.</source>
        <translation>{} y {} por el número de su documento. Esto no son facturas.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/documents.py"/>
        <source>{}, {}, not invoices</source>
        <translation>{}, {}, no son facturas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>In time: within {hours} working hours. Accepted ÷ (accepted + rejected + waited too long), without wrong data. Today: revenue ÷ target of the quarter’s days so far. Imported leads and the fast lane are not in the queue.</source>
        <translation>A tiempo: en {hours} horas laborables. Aceptado ÷ (aceptado + rechazado + esperó demasiado), sin datos erróneos. Hoy: ingresos ÷ objetivo de los días del trimestre hasta ahora. Los interesados importados y la vía rápida no están en la cola.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>From lead to sale: 1 day (median).</source>
        <translation>De interesado a venta: 1 día (mediana).</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>From lead to sale: {:,} days (median).</source>
        <translation>De interesado a venta: {:,} días (mediana).</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>no thin month in sight</source>
        <translation>ningún mes flojo a la vista</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>first thin month {}</source>
        <translation>primer mes flojo: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>The months after this quarter</source>
        <translation>Los meses después de este trimestre</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>Straight to Sales by the fast lane: {}.</source>
        <translation>Directos a Ventas por la vía rápida: {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>How well it worked</source>
        <translation>Qué tal funcionó</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>{} of {}, {} predicted</source>
        <translation>{} de {}, {} previstos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>Won, and predicted</source>
        <translation>Ganados, y previstos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <location filename="../../desktop/twohats/month/rules/report.py"/>
        <source>Handshake</source>
        <translation>Apretón de manos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>Between the two</source>
        <translation>Entre los dos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>The last day to act {}.</source>
        <translation>El último día para actuar: {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>{} · act by {}</source>
        <translation>{} · último día: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>Waiting at the beginning</source>
        <translation>En espera al principio</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>+ sent</source>
        <translation>+ pasados</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>− accepted</source>
        <translation>− aceptados</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>− rejected</source>
        <translation>− rechazados</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>− withdrawn</source>
        <translation>− retirados</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>− waited too long</source>
        <translation>− esperaron demasiado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>Count</source>
        <translation>Número</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>The queue</source>
        <translation>La cola</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>Sent to answer</source>
        <translation>De pasado a respuesta</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>Sent to first contact</source>
        <translation>De pasado a primer contacto</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>Slowest tenth</source>
        <translation>El 10 % más lento</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>Of</source>
        <translation>Casos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>How long it took</source>
        <translation>Cuánto se tardó</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>Nothing was answered.</source>
        <translation>No se respondió nada.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>Rejected</source>
        <translation>Rechazados</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>Returned</source>
        <translation>Devueltos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>Why leads came back</source>
        <translation>Por qué volvieron interesados</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>None came back.</source>
        <translation>No volvió ninguno.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>First contact in time</source>
        <translation>Primer contacto a tiempo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>Given back later</source>
        <translation>Devueltos después</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>Accepted on the second try</source>
        <translation>Aceptados a la segunda</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>Handoff bypassed</source>
        <translation>Se saltó el traspaso</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>in sight</source>
        <translation>a la vista</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>Open deals × chance</source>
        <translation>Oportunidades × probabilidad</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>Leads that ripen</source>
        <translation>Interesados que maduran</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>In sight</source>
        <translation>A la vista</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>= still waiting</source>
        <translation>= aún en espera</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>Taken in with an import: {}.</source>
        <translation>Llegados con una importación: {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>Hats worn, about: Marketing {}, Sales {}.</source>
        <translation>Sombreros puestos, aprox.: Marketing {}, Ventas {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>bar: in sight, line: target</source>
        <translation>barra: a la vista, línea: objetivo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>Agreed → did</source>
        <translation>Acordado → hecho</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>{}: revenue ÷ target so far</source>
        <translation>{}: ingresos ÷ objetivo hasta ahora</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>A sale counts for the channel of its handed-over lead, or else of its deal, or else as repeat if they bought before, or else as unattributed. First source: where they came from first. Return = (revenue, source known × margin − cost) ÷ cost.</source>
        <translation>Una venta va al canal de su interesado pasado; si no, al de su oportunidad; si no, a recurrente si ya compró; si no, a sin atribuir. Primer origen: por donde llegó la primera vez. Retorno = (ingresos de origen conocido × margen − coste) ÷ coste.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>{} the month before</source>
        <translation>{} el mes anterior</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>{} the quarter before</source>
        <translation>{} el trimestre anterior</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>{} the year before</source>
        <translation>{} el año anterior</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>no budget</source>
        <translation>sin presupuesto</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>{} · {} a year before</source>
        <translation>{} · {} un año antes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>Leads of twelve months</source>
        <translation>Interesados de doce meses</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>What it costs, and brings</source>
        <translation>Lo que cuesta y lo que trae</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>Ahead</source>
        <translation>Lo que viene</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source> · {} of work</source>
        <translation> · {} de trabajo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>return {}</source>
        <translation>retorno {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>Revenue, source known</source>
        <translation>Ingresos, origen conocido</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>Sent so far</source>
        <translation>Pasados hasta ahora</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Won</source>
        <comment>how many</comment>
        <translation>Ganadas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>Leads of</source>
        <translation>Interesados de</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>Sent</source>
        <comment>leads</comment>
        <translation>Pasados</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>First source</source>
        <translation>Primer origen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>Where leads and money came from</source>
        <translation>De dónde vinieron interesados y dinero</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>By campaign</source>
        <translation>Por campaña</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>Right place, time, words, twelve months</source>
        <translation>Lugar, momento y palabras, doce meses</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>Needs a first real conversation with its three marks.</source>
        <translation>Necesita una primera conversación real con sus tres marcas.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>Cost per lead that is ready</source>
        <translation>Coste por interesado listo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>Cost per accepted lead</source>
        <translation>Coste por interesado aceptado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>Return</source>
        <translation>Retorno</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>Spent on campaigns for later</source>
        <translation>Gastado en campañas para después</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>Keeping in touch with</source>
        <translation>En contacto</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>may be sent now</source>
        <translation>se pueden pasar ahora</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>ripe within 3 months</source>
        <translation>maduros en 3 meses</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>ripe within 6 months</source>
        <translation>maduros en 6 meses</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>ripe within 12 months</source>
        <translation>maduros en 12 meses</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>Keeping in touch</source>
        <translation>Con quién se mantiene el contacto</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>Nobody yet.</source>
        <translation>Nadie todavía.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>over budget</source>
        <translation>por encima</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>nothing was spent</source>
        <translation>no se gastó nada</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>None, or another</source>
        <translation>Ninguna, u otra</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>Thank those who sent people: {}.</source>
        <translation>Dé las gracias a quienes recomendaron: {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>Past their day to keep, change or stop: {}.</source>
        <translation>Pasado su día de mantener, cambiar o parar: {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>, and {} more</source>
        <translation>, y {} más</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>per ready {} · per accepted {}</source>
        <translation>por listo {} · por aceptado {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>leads by the month they came in</source>
        <translation>interesados por mes de entrada</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>In Marketing’s words</source>
        <translation>En palabras de Marketing</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>None came in.</source>
        <translation>No entró ninguno.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Net of tax, in {currency}; targets are set by month and spread over working days ({days} here). Won of closed: won ÷ (won + lost). Sure: what is sold, for later days too, and a chance of 80 % and more, in full; likely: amount × chance; at best: all that may close in the {forecast}. Enough: open deals ÷ what is missing.</source>
        <translation>Sin impuestos, en {currency}; los objetivos se fijan por mes y se reparten en días laborables (aquí {days}). Ganadas de las cerradas: ganadas ÷ (ganadas + perdidas). Seguro: lo vendido, también para días posteriores, y una probabilidad de 80 % o más, entero; probable: importe × probabilidad; máximo: todo lo que puede cerrarse en el {forecast}. Suficiente: oportunidades abiertas ÷ lo que falta.</translation>
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
        <translation>año</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>nothing was closed</source>
        <translation>no se cerró nada</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Twelve months: {}{}.</source>
        <translation>Doce meses: {}{}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>{} of {} without a next action</source>
        <translation>{} de {} sin próxima acción</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Where the open deals stand</source>
        <translation>Dónde están las oportunidades abiertas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Here and now</source>
        <translation>Aquí y ahora</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <location filename="../../desktop/twohats/month/pages/sales_went.py"/>
        <source>Won of closed</source>
        <translation>Ganadas de las cerradas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source> · pace {}</source>
        <translation> · ritmo {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>orders of {} · </source>
        <translation>pedidos de {} · </translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>too few to judge</source>
        <translation>muy pocos para juzgar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Week by week against target</source>
        <translation>Semana a semana frente al objetivo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Month by month against target</source>
        <translation>Mes a mes frente al objetivo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Ahead or behind so far</source>
        <translation>Desvío hasta ahora</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Needed a day</source>
        <translation>Necesario al día</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Week {}</source>
        <translation>Semana {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>, {} of {} on target</source>
        <translation>, {} de {} en objetivo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>no open deal</source>
        <translation>sin oportunidad abierta</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Last year</source>
        <translation>Año pasado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Where the money came from</source>
        <translation>De dónde vino el dinero</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>What was lost, and why</source>
        <translation>Qué se perdió y por qué</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Nothing was lost.</source>
        <translation>No se perdió nada.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>none</source>
        <comment>no next action</comment>
        <translation>ninguna</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>none: decide today</source>
        <translation>ninguna: decidir hoy</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Forecast, {}: likely</source>
        <translation>Previsión, {}: probable</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>sure {} · at best {}</source>
        <translation>seguro {} · máximo {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Year so far</source>
        <translation>Año hasta ahora</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>{} slipped ({})</source>
        <translation>{} aplazadas ({})</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>{} asleep</source>
        <translation>{} en reposo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>{} without a date</source>
        <translation>{} sin fecha</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>{} taken in, their stage then is not known</source>
        <translation>{} incorporadas, su fase de entonces no se conoce</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>won since</source>
        <translation>ganada desde entonces</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>lost since</source>
        <translation>perdida desde entonces</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Five deals to look at</source>
        <translation>Cinco oportunidades por mirar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Needs a target to be set beside. {}</source>
        <translation>Necesita un objetivo con que compararse. {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Won, then cancelled: {}.</source>
        <translation>Ganados y después anulados: {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Twelve months: {}.</source>
        <translation>Doce meses: {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Five deals to look at, as on {}</source>
        <translation>Cinco oportunidades por mirar, a {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>{} {} on {}</source>
        <translation>{} {} el {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Why, in the owner’s words</source>
        <translation>Por qué, en palabras del propietario</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>No sale, and no target is set.</source>
        <translation>Sin ventas y sin objetivo.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Equals the revenue on the Marketing page.</source>
        <translation>Igual a los ingresos de la página de Marketing.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Corrected in closed months: {}{}.</source>
        <translation>Corregido en meses cerrados: {}{}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales_went.py"/>
        <source>How sales went</source>
        <translation>Cómo fueron las ventas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales_went.py"/>
        <source>{} × what is missing</source>
        <translation>{} × lo que falta</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales_went.py"/>
        <source>Median sale</source>
        <translation>Venta mediana</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales_went.py"/>
        <source>Orders won</source>
        <translation>Pedidos ganados</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales_went.py"/>
        <source>… by value</source>
        <translation>… en valor</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales_went.py"/>
        <source>Median days to close</source>
        <translation>Mediana hasta cerrar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales_went.py"/>
        <source>Follow-ups kept</source>
        <translation>Seguimientos cumplidos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales_went.py"/>
        <source>Enough in the pipeline?</source>
        <translation>¿Suficiente en la cartera?</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales_went.py"/>
        <source>Sold to new customers</source>
        <translation>Vendido a clientes nuevos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales_went.py"/>
        <source>Bought before</source>
        <comment>revenue</comment>
        <translation>Vendido a recurrentes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales_went.py"/>
        <source>Nobody known</source>
        <translation>Nadie conocido</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales_went.py"/>
        <source>Quotes sent</source>
        <translation>Presupuestos enviados</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales_went.py"/>
        <source>Quotes won</source>
        <translation>Presupuestos ganados</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales_went.py"/>
        <source>Quotes waiting</source>
        <translation>Presupuestos en espera</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales_went.py"/>
        <source>Quotes expired</source>
        <translation>Presupuestos caducados</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/wall.py"/>
        <source>In sight: work booked for the month, what open deals may bring (amount × chance), and leads that ripen, at the firm’s own rates.</source>
        <translation>A la vista: trabajo contratado para el mes, lo que pueden traer las oportunidades abiertas (importe × probabilidad) e interesados que maduran, según los datos de la propia empresa.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/wall.py"/>
        <source>Where do we go? The vision is not published yet.</source>
        <translation>¿Adónde vamos? La visión aún no está publicada.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/wall.py"/>
        <source>Where we go</source>
        <translation>Adónde vamos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/wall.py"/>
        <source>{}, for the wall</source>
        <translation>{}, para la pared</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/wall.py"/>
        <source>The next three months, in sight</source>
        <translation>Los próximos tres meses, a la vista</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/wall.py"/>
        <location filename="../../desktop/twohats/month/pages/words.py"/>
        <source>Three actions</source>
        <translation>Tres acciones</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/words.py"/>
        <source>Revenue, month</source>
        <translation>Ingresos, mes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/words.py"/>
        <source>Revenue, quarter</source>
        <translation>Ingresos, trimestre</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/words.py"/>
        <source>Revenue, year</source>
        <translation>Ingresos, año</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/words.py"/>
        <source>, and 1 more figure</source>
        <translation>, y 1 cifra más</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/words.py"/>
        <source>, and {:,} more figures</source>
        <translation>, y {:,} cifras más</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/words.py"/>
        <source>As of {} · agreement v{}{}{}</source>
        <translation>A fecha de {} · acuerdo v{}{}{}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/words.py"/>
        <source>Not enough to say.</source>
        <translation>No basta para decirlo.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/words.py"/>
        <source> · history {}…{}</source>
        <translation> · historial {}…{}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/words.py"/>
        <source> · closed {}</source>
        <translation> · cerrado {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/words.py"/>
        <source> · a person was erased {}</source>
        <translation> · se borró a una persona {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/words.py"/>
        <source> · changed since they were closed: {}</source>
        <translation> · cambiados desde que se cerraron: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/words.py"/>
        <source>needs {}</source>
        <translation>necesita {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/words.py"/>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/words.py"/>
        <source>Twelve months</source>
        <translation>Doce meses</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/words.py"/>
        <source>Not yet: {}{}.</source>
        <translation>Aún no: {}{}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/printing.py"/>
        <location filename="../../desktop/twohats/month/ui/report_dialog.py"/>
        <source>Choose at least one page.</source>
        <translation>Elija al menos una página.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/figures/sales.py"/>
        <location filename="../../desktop/twohats/month/ui/forms.py"/>
        <source>not said</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/meeting.py"/>
        <source>Three actions at most: what matters less can wait.</source>
        <translation>Tres acciones como mucho: lo que importa menos puede esperar.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/meeting.py"/>
        <source>An answer takes 500 characters at most, so that it fits its page.</source>
        <translation>Una respuesta tiene 500 caracteres como mucho, para que quepa en su página.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/meeting.py"/>
        <source>Say done, partly or not done.</source>
        <translation>Diga hecho, en parte o no hecho.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/meeting.py"/>
        <source>{month} is not over yet: it can be closed from its end on.</source>
        <translation>{month} aún no ha acabado: se puede cerrar desde su final.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/needs.py"/>
        <source>{} {}; you have {}</source>
        <translation>{} {}; usted tiene {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/needs.py"/>
        <source>closed deals with a prediction</source>
        <translation>oportunidades cerradas con una predicción</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/needs.py"/>
        <source>closed deals with a promise</source>
        <translation>oportunidades cerradas con una promesa</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/needs.py"/>
        <source>answered leads</source>
        <translation>interesados respondidos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/needs.py"/>
        <source>accepted leads</source>
        <translation>interesados aceptados</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/needs.py"/>
        <source>answered leads that were sent again</source>
        <translation>interesados respondidos que se volvieron a pasar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/needs.py"/>
        <source>leads sent or phoned in</source>
        <translation>interesados pasados o por teléfono</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/needs.py"/>
        <source>deals from campaigns</source>
        <translation>oportunidades de campañas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/needs.py"/>
        <source>closed deals</source>
        <translation>oportunidades cerradas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/needs.py"/>
        <source>follow-ups due</source>
        <translation>seguimientos vencidos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/needs.py"/>
        <source>an answered lead</source>
        <translation>un interesado respondido</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/needs.py"/>
        <source>a lead that was called or written to</source>
        <translation>un interesado al que se llamó o se escribió</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/needs.py"/>
        <source>a target for the quarter</source>
        <translation>un objetivo para el trimestre</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/needs.py"/>
        <source>a target for the months after the quarter</source>
        <translation>un objetivo para los meses después del trimestre</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/needs.py"/>
        <source>a target for the month</source>
        <translation>un objetivo para el mes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/needs.py"/>
        <source>a sale in the month</source>
        <translation>una venta en el mes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/needs.py"/>
        <source>a won deal that says when it was opened</source>
        <translation>una oportunidad ganada que diga cuándo se abrió</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/needs.py"/>
        <source>a campaign with a budget, a first and a last day</source>
        <translation>una campaña con presupuesto, primer día y último día</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/needs.py"/>
        <source>a margin in the profile</source>
        <translation>un margen en los datos de la empresa</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/needs.py"/>
        <source>money spent in the month</source>
        <translation>dinero gastado en el mes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/needs.py"/>
        <source>leads that became deals won</source>
        <translation>interesados que acabaron en oportunidades ganadas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/periods.py"/>
        <source>month</source>
        <translation>mes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/periods.py"/>
        <source>“{text}” is not a quarter; write it like 2026-Q4.</source>
        <translation>«{text}» no es un trimestre; escríbalo como 2026-Q4.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/periods.py"/>
        <source>“{text}” is not a year; write it like 2026.</source>
        <translation>«{text}» no es un año; escríbalo como 2026.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/report.py"/>
        <source>folder</source>
        <translation>carpeta</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/report.py"/>
        <source>bank</source>
        <translation>banco</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/report.py"/>
        <source>tax adviser</source>
        <translation>gestoría</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>second</source>
        <translation>segundo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>third</source>
        <translation>tercer</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>fourth</source>
        <translation>cuarto</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>fifth</source>
        <translation>quinto</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>sixth</source>
        <translation>sexto</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>seventh</source>
        <translation>séptimo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>eighth</source>
        <translation>octavo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>ninth</source>
        <translation>noveno</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>tenth</source>
        <translation>décimo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>eleventh</source>
        <translation>undécimo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>twelfth</source>
        <translation>duodécimo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>By {day} the month stands at {percent} % of its target</source>
        <translation>A {day}, el mes está al {percent} % de su objetivo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>By {day} the quarter stands at {percent} % of its target</source>
        <translation>A {day}, el trimestre está al {percent} % de su objetivo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>By {day} the year stands at {percent} % of its target</source>
        <translation>A {day}, el año está al {percent} % de su objetivo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>The month closed on target</source>
        <translation>El mes cerró en el objetivo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>The quarter closed on target</source>
        <translation>El trimestre cerró en el objetivo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>The year closed on target</source>
        <translation>El año cerró en el objetivo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>The month closed {percent} % over target</source>
        <translation>El mes cerró un {percent} % sobre el objetivo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>The quarter closed {percent} % over target</source>
        <translation>El trimestre cerró un {percent} % sobre el objetivo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>The year closed {percent} % over target</source>
        <translation>El año cerró un {percent} % sobre el objetivo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>The month closed just over target</source>
        <translation>El mes cerró justo sobre el objetivo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>The quarter closed just over target</source>
        <translation>El trimestre cerró justo sobre el objetivo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>The year closed just over target</source>
        <translation>El año cerró justo sobre el objetivo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>The month closed {percent} % under target</source>
        <translation>El mes cerró un {percent} % bajo el objetivo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>The quarter closed {percent} % under target</source>
        <translation>El trimestre cerró un {percent} % bajo el objetivo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>The year closed {percent} % under target</source>
        <translation>El año cerró un {percent} % bajo el objetivo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>The month closed just under target</source>
        <translation>El mes cerró justo bajo el objetivo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>The quarter closed just under target</source>
        <translation>El trimestre cerró justo bajo el objetivo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>The year closed just under target</source>
        <translation>El año cerró justo bajo el objetivo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>{} of {} handed-over leads were answered in time</source>
        <translation>{} de {} traspasos se respondieron a tiempo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>{} is the {} month in a row that met its target.</source>
        <translation>{} es el {} mes seguido que cumple su objetivo.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>{} of {} handed-over lead was answered in time</source>
        <translation>{} de {} traspaso se respondió a tiempo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>{} of {} has no next action.</source>
        <translation>Sin próxima acción: {} de {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>{} of {} have no next action.</source>
        <translation>Sin próxima acción: {} de {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>{} of {} had no next action.</source>
        <translation>Sin próxima acción: {} de {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>{} open deals</source>
        <translation>{} oportunidades abiertas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>{} is the {} month in a row below target.</source>
        <translation>{} es el {} mes seguido bajo el objetivo.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>{} new lead came in {}</source>
        <translation>{} nuevo interesado entró en {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>{} new leads came in {}</source>
        <translation>{} nuevos interesados entraron en {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>Most revenue: {}, {} of {}.</source>
        <translation>Más ingresos: {}, {} de {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>, {} more than in {}</source>
        <translation>, {} más que en {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>, {} fewer than in {}</source>
        <translation>, {} menos que en {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>You are keeping in touch with 1 lead</source>
        <translation>En contacto con 1 interesado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>You are keeping in touch with {} leads</source>
        <translation>En contacto con {} interesados</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>The day to decide on “{}” has passed.</source>
        <translation>El día de decidir sobre «{}» ha pasado.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>1 is still waiting</source>
        <translation>1 aún espera</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>{} are still waiting</source>
        <translation>{} aún esperan</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>Nothing was answered; 1 lead is waiting.</source>
        <translation>No se respondió nada; 1 interesado espera.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>Nothing was answered; {} leads are waiting.</source>
        <translation>No se respondió nada; {} interesados esperan.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>Nothing waited in the queue in {}: the 1 handed over came in with an import.</source>
        <translation>En {} nada esperó en la cola: el único que se pasó llegó con una importación.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>Nothing waited in the queue in {}: the {:,} handed over came in with an import.</source>
        <translation>En {} nada esperó en la cola: los {:,} que se pasaron llegaron con una importación.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>Nothing was handed over in {}.</source>
        <translation>No se pasó nada en {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>{} of {} were accepted</source>
        <translation>{} de {} se aceptaron</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>Kind not told</source>
        <translation>Tipo sin indicar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>1 deal slipped.</source>
        <translation>1 oportunidad se aplazó.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>{} deals slipped.</source>
        <translation>{} oportunidades se aplazaron.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>No new lead came in {}.</source>
        <translation>No entró ningún interesado nuevo en {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>, as many as in {}</source>
        <translation>, tantos como en {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>The day to decide on “{}” and {} more has passed.</source>
        <translation>El día de decidir sobre «{}» y {} más ha pasado.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>{}: too few to judge.</source>
        <translation>{}: muy pocos para juzgar.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>{}: is the bar too low?</source>
        <translation>{}: ¿está el listón demasiado bajo?</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>{}, fewer than 7 of 10: see what was off.</source>
        <translation>{}, menos de 7 de 10: mire qué falló.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>{}, a healthy share.</source>
        <translation>{}, una proporción sana.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>at risk</source>
        <translation>en riesgo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>nearly there</source>
        <comment>nearly</comment>
        <translation>cerca</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>No sale in {}</source>
        <translation>Sin ventas en {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>; {} may be sent now</source>
        <translation>; {} pueden pasarse ya</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>nothing is waiting</source>
        <translation>nada espera</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/store/money.py"/>
        <source>Unattributed</source>
        <translation>Sin atribuir</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/forms.py"/>
        <source>what Marketing says</source>
        <translation>lo que dice Marketing</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/forms.py"/>
        <source>what you agree now</source>
        <translation>lo que acuerda ahora</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/forms.py"/>
        <source>At most three. Closing freezes the figures; the month can be reopened, with a reason.</source>
        <translation>Tres como mucho. Cerrar congela las cifras; el mes se puede reabrir, con un motivo.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/forms.py"/>
        <source>{} is closed already: here it is, as it was frozen.</source>
        <translation>{} ya está cerrado: aquí está, tal como se congeló.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/forms.py"/>
        <source>agreed, and done?</source>
        <translation>¿acordado y hecho?</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/forms.py"/>
        <source>what brought the right people, and what did not</source>
        <translation>qué trajo a las personas adecuadas y qué no</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/forms.py"/>
        <location filename="../../desktop/twohats/month/ui/report_dialog.py"/>
        <source>why it went as it did</source>
        <translation>por qué fue como fue</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/forms.py"/>
        <source>what Sales says</source>
        <translation>lo que dice Ventas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/forms.py"/>
        <source>{} is closed. Its figures are frozen, and print the same from now on.</source>
        <translation>{} está cerrado. Sus cifras están congeladas y se imprimen igual desde ahora.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/forms.py"/>
        <source>Reopen the month</source>
        <translation>Reabrir el mes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/forms.py"/>
        <source>Close {}</source>
        <translation>Cerrar {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/forms.py"/>
        <source>Not yet</source>
        <translation>Aún no</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/forms.py"/>
        <source>No month is closed.</source>
        <translation>No hay ningún mes cerrado.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/forms.py"/>
        <location filename="../../desktop/twohats/month/ui/words.py"/>
        <source>Action {}</source>
        <translation>Acción {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/forms.py"/>
        <source>what came of it</source>
        <translation>en qué quedó</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/forms.py"/>
        <source>{}, {} of {}: {}</source>
        <translation>{}, {} de {}: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/forms.py"/>
        <source>Reopen a month</source>
        <translation>Reabrir un mes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/forms.py"/>
        <source>Reopen</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/notice.py"/>
        <source>Month’s end</source>
        <translation>Fin de mes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/notice.py"/>
        <source>Ten minutes with yourself: what each side says, and what you agree for the next month.</source>
        <translation>Diez minutos con usted: qué dice cada lado y qué acuerda para el mes próximo.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/notice.py"/>
        <source>{} is not closed yet</source>
        <translation>{} aún no está cerrado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/notice.py"/>
        <source>Close {}…</source>
        <translation>Cerrar {}…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/preview.py"/>
        <source>The pages as they will be printed</source>
        <translation>Las páginas tal como se imprimirán</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/report_dialog.py"/>
        <source>Monthly report</source>
        <translation>Informe mensual</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/report_dialog.py"/>
        <source>Making the pages…</source>
        <translation>Preparando las páginas…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/report_dialog.py"/>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/report_dialog.py"/>
        <source>Save the month</source>
        <translation>Guardar el mes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/report_dialog.py"/>
        <source>Save the figures</source>
        <translation>Guardar las cifras</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/report_dialog.py"/>
        <source>Save the draft</source>
        <translation>Guardar el borrador</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/report_dialog.py"/>
        <source>The pages are with the printer.</source>
        <translation>Las páginas se han enviado a la impresora.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/report_dialog.py"/>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/report_dialog.py"/>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/report_dialog.py"/>
        <source>Draft an e-mail with it…</source>
        <translation>Redactar un correo con él…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/report_dialog.py"/>
        <source>Save the figures as a table…</source>
        <translation>Guardar las cifras como tabla…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/report_dialog.py"/>
        <source>Save the figures as JSON…</source>
        <translation>Guardar las cifras como JSON…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/report_dialog.py"/>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/report_dialog.py"/>
        <source>what brought the right people</source>
        <translation>qué trajo a las personas adecuadas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/report_dialog.py"/>
        <source>Closed on {}: figures and words are frozen.</source>
        <translation>Cerrado el {}: las cifras y las palabras están congeladas.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/report_dialog.py"/>
        <source>{} is saved, but no program opened it.</source>
        <translation>{} está guardado, pero ningún programa lo abrió.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/words.py"/>
        <source>for the next month</source>
        <translation>para el mes próximo</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <location filename="../../desktop/twohats/paper/page.py"/>
        <source>{wing} · page {page} of {pages}</source>
        <translation>{wing} · página {page} de {pages}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/paper/workbook.py"/>
        <source>A sheet holds 1,048,575 rows at most: export the list as CSV.</source>
        <translation>Una hoja tiene 1.048.575 filas como mucho: exporte la lista como CSV.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/paper/writing.py"/>
        <source>{name} is a file of a business: choose another name.</source>
        <translation>{name} es el archivo de una empresa: elija otro nombre.</translation>
    </message>
</context>
<context>
    <name>safekeeping</name>
    <message>
        <location filename="../../desktop/twohats/safekeeping.py"/>
        <source>{name} is not whole: {trouble}.</source>
        <translation>{name} no está completo: {trouble}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/safekeeping.py"/>
        <source>Who asked since</source>
        <translation>Quién preguntó desde entonces</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/safekeeping.py"/>
        <source>{name} exists already in {folder}: choose another folder.</source>
        <translation>{name} ya existe en {folder}: elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/safekeeping.py"/>
        <source>{name} was not restored, because of this: {why}.</source>
        <translation>{name} no se restauró por esto: {why}.</translation>
    </message>
</context>
<context>
    <name>sales</name>
    <message>
        <location filename="../../desktop/twohats/sales/operations/activities.py"/>
        <source>Say what it was: {kinds}.</source>
        <translation>Diga qué fue: {kinds}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/activities.py"/>
        <location filename="../../desktop/twohats/sales/operations/follow_ups.py"/>
        <source>This is done already, or no longer there.</source>
        <translation>Esto ya está hecho o ya no está.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/closing.py"/>
        <source>The work cannot end before it starts.</source>
        <translation>El trabajo no puede acabar antes de empezar.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/closing.py"/>
        <source>Say why it was lost: choose a reason.</source>
        <translation>Diga por qué se perdió: elija un motivo.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/closing.py"/>
        <source>“{title}” is {state}: only a lost deal is reopened.</source>
        <translation>El estado de «{title}» es «{state}»: solo se reabre una oportunidad perdida.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/closing.py"/>
        <source>“{title}” is {state}: work is done once a deal is won.</source>
        <translation>El estado de «{title}» es «{state}»: el trabajo se acaba cuando la oportunidad está ganada.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/closing.py"/>
        <source>Work cannot have been done in the future.</source>
        <translation>El trabajo no puede haberse acabado en el futuro.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/customers.py"/>
        <source>Write the note first.</source>
        <translation>Escriba antes la nota.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/deals.py"/>
        <source>This deal is no longer there.</source>
        <translation>Esta oportunidad ya no está.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/deals.py"/>
        <source>There is no such stage.</source>
        <translation>No existe esa fase.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/deals.py"/>
        <source>A deal sleeps until a day that is still to come.</source>
        <translation>Una oportunidad reposa hasta un día que aún esté por llegar.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/deals.py"/>
        <source>This deal does not sleep.</source>
        <translation>Esta oportunidad no está en reposo.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/deals.py"/>
        <location filename="../../desktop/twohats/sales/operations/stages.py"/>
        <source>A chance lies between 0 and 100 per cent.</source>
        <translation>Una probabilidad está entre 0 y 100 por ciento.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/deals.py"/>
        <source>A deal needs a name.</source>
        <translation>Una oportunidad necesita un nombre.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/deals.py"/>
        <source>Write down what is to be noted.</source>
        <translation>Escriba lo que hay que anotar.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/deals.py"/>
        <source>Choose a file.</source>
        <translation>Elija un archivo.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/deals.py"/>
        <source>This file is linked already.</source>
        <translation>Este archivo ya está enlazado.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/handoffs.py"/>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>“{title}” did not come from Marketing.</source>
        <translation>«{title}» no vino de Marketing.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/handoffs.py"/>
        <source>Write down who called.</source>
        <translation>Anote quién llamó.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/handoffs.py"/>
        <source>Ask them: how did you hear of us?</source>
        <translation>Pregunte: ¿cómo supo de nosotros?</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/handoffs.py"/>
        <source>They cannot have called at a time that is still to come.</source>
        <translation>No puede haber llamado a una hora que aún está por llegar.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/money.py"/>
        <source>“{title}” is {state}: money is split once a deal is won.</source>
        <translation>El estado de «{title}» es «{state}»: el dinero se divide cuando la oportunidad está ganada.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/money.py"/>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <source>The money of “{title}” is not a proposal any more: move or reverse its parts.</source>
        <translation>El dinero de «{title}» ya no es una propuesta: mueva o anule sus partes.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/money.py"/>
        <source>Extra money is above nothing; a cancellation reverses a sale.</source>
        <translation>El dinero extra es mayor que cero; una cancelación anula una venta.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/money.py"/>
        <source>At most what is left of a sale can be reversed.</source>
        <translation>Se puede anular como mucho lo que queda de una venta.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/money.py"/>
        <source>Say how much it was: a sale is above nothing, and what was sold is taken back by reversing it.</source>
        <translation>Diga cuánto fue: una venta es mayor que cero, y lo vendido se deshace anulándolo.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/money.py"/>
        <source>{document} is the order of “{title}”: its money counts there. Split it, move it or add extra money there.</source>
        <translation>{document} es el pedido de «{title}»: su dinero cuenta allí. Divídalo, muévalo o añada dinero extra allí.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/money.py"/>
        <source>Several have the name “{name}”: choose one of them.</source>
        <translation>Varios se llaman «{name}»: elija uno.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/money.py"/>
        <source>This sale is no longer there.</source>
        <translation>Esta venta ya no está.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/money.py"/>
        <source>This takes a sale back already.</source>
        <translation>Esto ya anula una venta.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/money.py"/>
        <source>This sale was reversed already.</source>
        <translation>Esta venta ya se anuló.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/quoting.py"/>
        <source>There is a quote {number} already: make a new version of it.</source>
        <translation>Ya hay un presupuesto {number}: haga una nueva versión.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/quoting.py"/>
        <location filename="../../desktop/twohats/sales/rules/quotes.py"/>
        <source>Quote {name} was {answer} already.</source>
        <translation>El estado del presupuesto {name} ya era «{answer}».</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/quoting.py"/>
        <source>A quote cannot have been sent in the future.</source>
        <translation>Un presupuesto no puede haberse enviado en el futuro.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/quoting.py"/>
        <location filename="../../desktop/twohats/sales/pages/quote.py"/>
        <source>This quote is no longer there.</source>
        <translation>Este presupuesto ya no está.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/stages.py"/>
        <source>{most} stages are enough: remove one first.</source>
        <translation>{most} fases bastan: quite antes una.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/stages.py"/>
        <source>The order names each stage once.</source>
        <translation>El orden nombra cada fase una vez.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/stages.py"/>
        <source>Say into which other stage its deals go.</source>
        <translation>Diga a qué otra fase van sus oportunidades.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/stages.py"/>
        <source>This stage is no longer there.</source>
        <translation>Esta fase ya no está.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/stages.py"/>
        <source>A stage needs a name.</source>
        <translation>Una fase necesita un nombre.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/stages.py"/>
        <source>There is a stage “{name}” already.</source>
        <translation>Ya hay una fase «{name}».</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/pages/calls.py"/>
        <source>Nothing is due on this day.</source>
        <translation>No vence nada este día.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/pages/calls.py"/>
        <source>One to do.</source>
        <translation>Una por hacer.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/pages/calls.py"/>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/pages/calls.py"/>
        <source>Calls, visits, meetings, e-mails and tasks in the order of their time.</source>
        <translation>Llamadas, visitas, reuniones, correos y tareas por orden de hora.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/pages/calls.py"/>
        <source>We promised: the words this customer was given. Last: the newest note or outcome.</source>
        <translation>Prometimos: las palabras que se dieron a este cliente. Último: la nota o el resultado más reciente.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/pages/calls.py"/>
        <source>{} to do.</source>
        <translation>{} por hacer.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/pages/calls.py"/>
        <source>Calls of {}, {}</source>
        <translation>Llamadas de {}, {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/pages/calls.py"/>
        <source>Last: {}</source>
        <translation>Último: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/pages/follow_up_sheet.py"/>
        <source>{} to do {}.</source>
        <translation>{} por hacer {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/pages/follow_up_sheet.py"/>
        <source>One to do {}.</source>
        <translation>Una por hacer {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/pages/follow_up_sheet.py"/>
        <source>Late first, then day by day in the order of their time.</source>
        <translation>Primero lo atrasado; después, día a día por orden de hora.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/pages/follow_up_sheet.py"/>
        <source>Follow-ups until {}, {}</source>
        <translation>Seguimientos hasta {}, {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/pages/follow_up_sheet.py"/>
        <source>Nothing is due {}.</source>
        <translation>No vence nada {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/pages/follow_up_sheet.py"/>
        <source>{}, continued</source>
        <translation>{}, continuación</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/pages/quote.py"/>
        <source>Quote {name} was made elsewhere: only its sum is known here.</source>
        <translation>El presupuesto {name} se hizo en otro sitio: aquí solo se conoce su importe.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/pages/quote.py"/>
        <source>Quote: {}</source>
        <translation>Presupuesto: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/pages/quote.py"/>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/pages/quote.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_form.py"/>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <source>Quote {}</source>
        <translation>Presupuesto {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/pages/quote.py"/>
        <source>page {} of {}</source>
        <translation>página {} de {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/pages/quote.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <source>Sum ({})</source>
        <translation>Importe ({})</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/pages/quote_text.py"/>
        <source>Quote {} · {}</source>
        <translation>Presupuesto {} · {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/pages/quote_text.py"/>
        <source>, less {}</source>
        <translation>, menos {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/pages/quote_text.py"/>
        <source>Valid until {}</source>
        <translation>Válido hasta {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/pages/quote_text.py"/>
        <source>{} tax on {}</source>
        <translation>IVA {} sobre {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/deals.py"/>
        <source>price</source>
        <comment>why a deal was lost</comment>
        <translation>precio</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/deals.py"/>
        <source>competitor</source>
        <comment>why a deal was lost</comment>
        <translation>competencia</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/deals.py"/>
        <source>no decision</source>
        <comment>why a deal was lost</comment>
        <translation>sin decisión</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/deals.py"/>
        <source>timing</source>
        <comment>why a deal was lost</comment>
        <translation>momento</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/deals.py"/>
        <source>scope</source>
        <comment>why a deal was lost</comment>
        <translation>alcance</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/deals.py"/>
        <source>trust</source>
        <comment>why a deal was lost</comment>
        <translation>confianza</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/deals.py"/>
        <source>we were slow</source>
        <comment>why a deal was lost</comment>
        <translation>fuimos lentos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/deals.py"/>
        <source>we were full</source>
        <comment>why a deal was lost</comment>
        <translation>teníamos la agenda llena</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/deals.py"/>
        <source>other</source>
        <comment>why a deal was lost</comment>
        <translation>otro</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/deals.py"/>
        <source>Call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/deals.py"/>
        <source>Visit</source>
        <translation>Visita</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/deals.py"/>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/deals.py"/>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/deals.py"/>
        <source>open</source>
        <comment>state of a deal</comment>
        <translation>abierta</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/deals.py"/>
        <source>won</source>
        <comment>state of a deal</comment>
        <translation>ganada</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/deals.py"/>
        <source>lost</source>
        <comment>state of a deal</comment>
        <translation>perdida</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/deals.py"/>
        <source>asleep</source>
        <comment>state of a deal</comment>
        <translation>en reposo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/deals.py"/>
        <source>given back</source>
        <comment>state of a deal</comment>
        <translation>devuelta</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/deals.py"/>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/deals.py"/>
        <source>Quoted</source>
        <translation>Presupuestada</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/deals.py"/>
        <source>Negotiating</source>
        <translation>Negociando</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/deals.py"/>
        <source>“{title}” is {state}: reopen it first.</source>
        <translation>El estado de «{title}» es «{state}»: reábrala antes.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/deals.py"/>
        <source>Say what it is worth.</source>
        <translation>Diga cuánto vale.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/deals.py"/>
        <source>An order cannot be negative: write the cancellation as a sale below zero.</source>
        <translation>Un pedido no puede ser negativo: escriba la cancelación como una venta bajo cero.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/deals.py"/>
        <source>Say what you will do first, and when.</source>
        <translation>Diga qué hará primero y cuándo.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/parts.py"/>
        <source>deposit</source>
        <translation>anticipo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/parts.py"/>
        <source>stage payment</source>
        <translation>pago parcial</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/parts.py"/>
        <source>final payment</source>
        <translation>pago final</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/parts.py"/>
        <source>extra</source>
        <translation>extra</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/parts.py"/>
        <source>Write down at least one part.</source>
        <translation>Anote al menos una parte.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/parts.py"/>
        <source>The parts add up to {planned}, not to the {agreed} agreed.</source>
        <translation>Las partes suman {planned}, no los {agreed} acordados.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/parts.py"/>
        <source>A part is a {parts}.</source>
        <translation>Una parte es: {parts}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/parts.py"/>
        <source>Each part is worth something; leave out what is not.</source>
        <translation>Cada parte vale algo; quite la que no.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/quotes.py"/>
        <source>accepted</source>
        <comment>a quote</comment>
        <translation>aceptado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/quotes.py"/>
        <source>declined</source>
        <comment>a quote</comment>
        <translation>rechazado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/quotes.py"/>
        <source>replaced</source>
        <comment>a quote</comment>
        <translation>sustituido</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/quotes.py"/>
        <source>Write at least one line, or the net sum of a quote made elsewhere.</source>
        <translation>Escriba al menos una línea, o el importe neto de un presupuesto hecho en otro sitio.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/quotes.py"/>
        <source>{most} lines fit on a quote.</source>
        <translation>En un presupuesto caben {most} líneas.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/quotes.py"/>
        <source>These lines add up to more than can be kept.</source>
        <translation>Estas líneas suman más de lo que se puede guardar.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/quotes.py"/>
        <source>The net sum of a quote cannot be negative.</source>
        <translation>El importe neto de un presupuesto no puede ser negativo.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/quotes.py"/>
        <source>A quote cannot end before the day it was made.</source>
        <translation>Un presupuesto no puede caducar antes del día en que se hizo.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/quotes.py"/>
        <source>Line {number} does not say what is offered.</source>
        <translation>La línea {number} no dice qué se ofrece.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/quotes.py"/>
        <source>Line {number} needs a quantity above nothing.</source>
        <translation>La línea {number} necesita una cantidad mayor que cero.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/quotes.py"/>
        <source>The price in line {number} cannot be negative.</source>
        <translation>El precio de la línea {number} no puede ser negativo.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/quotes.py"/>
        <source>Line {number} is larger than can be kept.</source>
        <translation>La línea {number} es mayor de lo que se puede guardar.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/quotes.py"/>
        <source>Quote {name} was sent already: make a new version.</source>
        <translation>El presupuesto {name} ya se envió: haga una nueva versión.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/quotes.py"/>
        <source>Line {number}: a percentage lies between 0 and 100.</source>
        <translation>Línea {number}: un porcentaje está entre 0 y 100.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/stage_words.py"/>
        <source>The stage “{stage}” is not known here: {known}.</source>
        <translation>La fase «{stage}» no se conoce aquí: {known}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/typed_lines.py"/>
        <source>Line {number} needs a price.</source>
        <translation>La línea {number} necesita un precio.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/board.py"/>
        <source>The default of the stage: {} of the {} deals closed here that its own history needs.</source>
        <translation>El valor de la fase: {} de las {} oportunidades cerradas aquí que necesita su propio historial.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/board.py"/>
        <source>likely {} ({} by history)</source>
        <translation>probable {} ({} medido)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/board.py"/>
        <source>likely {} ({} by default)</source>
        <translation>probable {} ({} supuesto)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/board.py"/>
        <source>{}: 1 deal</source>
        <translation>{}: 1 oportunidad</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/board.py"/>
        <source>{}: {} deals</source>
        <translation>{}: {} oportunidades</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/board.py"/>
        <source>no amount</source>
        <translation>sin importe</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/board.py"/>
        <source>None of them</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/board.py"/>
        <source>No open deal</source>
        <translation>Sin oportunidad abierta</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/board.py"/>
        <source>{} of {} deals that stood in this stage were won.</source>
        <translation>De las {1} oportunidades que estuvieron en esta fase se ganaron {0}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/board.py"/>
        <source>{} · {} %</source>
        <translation>{} · {} %</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/board.py"/>
        <source>quiet for {} weeks</source>
        <translation>{} semanas sin movimiento</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>Money by year</source>
        <translation>Dinero por año</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>What they bought</source>
        <translation>Lo que compró</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>Sales by day</source>
        <translation>Ventas por día</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>Nothing is noted yet. N writes a note.</source>
        <translation>Aún no hay nada anotado. Con N se escribe una nota.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>Promised to them</source>
        <translation>Prometido al cliente</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>People they sent us</source>
        <translation>Recomendados por este cliente</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>Calls, visits and the rest</source>
        <translation>Llamadas, visitas y lo demás</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>new: bought once</source>
        <translation>nuevo: compró una vez</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>repeat customer</source>
        <translation>cliente recurrente</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>{:,} orders · {} a year</source>
        <translation>{:,} pedidos · {} al año</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>by {}: more than one and a half times as long as usual has passed</source>
        <translation>para {}: ha pasado más de una vez y media lo habitual</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>to come</source>
        <translation>por llegar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <source>Objection</source>
        <translation>Objeción</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>not judged yet</source>
        <translation>aún sin valorar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>waits for an answer</source>
        <translation>espera respuesta</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_words.py"/>
        <source>expired</source>
        <translation>caducado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>In all</source>
        <translation>En total</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <source>Usually</source>
        <translation>Frecuencia</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>First</source>
        <translation>Primera</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>Last</source>
        <translation>Última</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>To come</source>
        <translation>Por llegar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>Promised {}</source>
        <translation>Prometido: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>has not bought yet</source>
        <translation>aún no ha comprado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>shown from the third order</source>
        <translation>se sabrá a partir del tercer pedido</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <source>Overdue</source>
        <translation>Atraso</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>no e-mail address or phone number is known</source>
        <translation>no se conoce ni correo ni teléfono</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>may close {}</source>
        <translation>puede cerrarse {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>takes back the sale of {}</source>
        <translation>anula la venta de {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>planned {}</source>
        <translation>previsto {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>overdue by {}</source>
        <translation>atraso de {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>Show {}</source>
        <translation>Mostrar {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_words.py"/>
        <source>about every day</source>
        <translation>casi cada día</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_words.py"/>
        <source>about every {} days</source>
        <translation>cada {} días aprox.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_words.py"/>
        <source>about every year</source>
        <translation>cada año aprox.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_words.py"/>
        <source>about every {} years</source>
        <translation>cada {} años aprox.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_words.py"/>
        <source>{} years</source>
        <translation>{} años</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_words.py"/>
        <source>about every week</source>
        <translation>cada semana aprox.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_words.py"/>
        <source>about every {} weeks</source>
        <translation>cada {} semanas aprox.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_words.py"/>
        <source>about every month</source>
        <translation>cada mes aprox.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_words.py"/>
        <source>about every {} months</source>
        <translation>cada {} meses aprox.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <source>Filter by name or place  (Ctrl+F)</source>
        <translation>Filtrar por nombre o lugar  (Ctrl+F)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>New sale…</source>
        <translation>Nueva venta…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <source>No customer has this name.</source>
        <translation>Ningún cliente se llama así.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <source>Reverse a sale…</source>
        <translation>Anular una venta…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <source>{:,} customers</source>
        <translation>{:,} clientes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <source>1 customer</source>
        <translation>1 cliente</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <source>Orders a year</source>
        <translation>Pedidos al año</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <source>Note about {}</source>
        <translation>Nota sobre {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <source>Nobody bought yet. Win a deal, write down a sale (S), or import your sales: Ctrl+I.</source>
        <translation>Aún no compró nadie. Gane una oportunidad, anote una venta (S) o importe sus ventas: Ctrl+I.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <source>Nobody is overdue. A habit shows from three purchases on.</source>
        <translation>Nadie tarda en volver. La frecuencia se ve a partir de tres compras.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <source>Nobody bought just once.</source>
        <translation>Nadie compró solo una vez.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <source>Nobody bought twice yet.</source>
        <translation>Aún no compró nadie dos veces.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <source>All</source>
        <comment>a view of customers</comment>
        <translation>Todos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <source>Overdue</source>
        <comment>a view of customers</comment>
        <translation>Tardan en volver</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <source>New, bought once</source>
        <translation>Nuevos, compraron una vez</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>Repeat</source>
        <translation>Recurrentes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <location filename="../../desktop/twohats/sales/ui/pipeline.py"/>
        <source>{} in all</source>
        <translation>{} en total</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <source>Nobody handed this deal over: no promise, no score.</source>
        <translation>Nadie pasó esta oportunidad por el traspaso: ni promesa ni puntuación.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>Given back</source>
        <translation>Devuelta</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <source>They called</source>
        <translation>Llamó</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <source>Marketing expected</source>
        <translation>Marketing esperaba</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <source>Sales found</source>
        <translation>Ventas vio</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <source>Before it came</source>
        <translation>Antes de llegar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <source>off direction</source>
        <translation>fuera del rumbo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>They said</source>
        <translation>Dijo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <source>they rang Sales themselves</source>
        <translation>llamó directamente a Ventas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <source>Right?</source>
        <translation>¿Acierto?</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <source>not said yet (F7)</source>
        <translation>aún sin anotar (F7)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <source>none noted before</source>
        <translation>nada anotado antes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <source>on direction: {}</source>
        <translation>en el rumbo: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <source>{} %</source>
        <translation>{} %</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <source>Until then it is left out of the forecast and raises no alarm.</source>
        <translation>Entretanto no cuenta en ninguna previsión ni da avisos.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <source>A chance is a whole number between 0 and 100.</source>
        <translation>Una probabilidad es un número entero entre 0 y 100.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <source>Put it to sleep</source>
        <translation>Dejar en reposo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <source>Wake</source>
        <translation>Reactivar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/stage_forms.py"/>
        <source>Chance (%)</source>
        <translation>Probabilidad (%)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <source>empty: goes by its stage</source>
        <translation>vacío: la de su fase</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <source>Rename the deal</source>
        <translation>Renombrar la oportunidad</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <source>A file of this deal</source>
        <translation>Un archivo de esta oportunidad</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <source>Link a file</source>
        <translation>Enlazar un archivo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <source>Say until which day it sleeps.</source>
        <translation>Diga hasta qué día reposa.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <source>Asleep: {}</source>
        <translation>En reposo: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <source>Wake: {}</source>
        <translation>Reactivar: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <source>Chance of winning {}</source>
        <translation>Probabilidad de {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <source>Objection: {}</source>
        <translation>Objeción: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <source>“{}” is no longer there. It was moved, renamed or deleted.</source>
        <translation>«{}» ya no está. Se movió, cambió de nombre o se eliminó.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <source>This computer has no program that opens “{}”.</source>
        <translation>Este ordenador no tiene ningún programa que abra «{}».</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>None noted. O writes one down, in the customer’s words.</source>
        <translation>Ninguna anotada. O escribe una, en palabras del cliente.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>None yet. N writes one down.</source>
        <translation>Aún ninguna. Con N se anota una.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>Nothing has happened yet.</source>
        <translation>Aún no ha pasado nada.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Wake…</source>
        <translation>Reactivar…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <location filename="../../desktop/twohats/sales/ui/today.py"/>
        <source>Log a call…</source>
        <translation>Anotar llamada…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>Objections</source>
        <translation>Objeciones</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>Order and sales</source>
        <translation>Pedido y ventas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Link a file…</source>
        <translation>Enlazar un archivo…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>no next action: Ctrl+Shift+P plans one</source>
        <translation>sin próxima acción: Ctrl+Mayús+P planifica una</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>None linked. A linked file stays where it is.</source>
        <translation>Ninguno enlazado. Un archivo enlazado se queda donde está.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>reversed</source>
        <translation>anulado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Amount and date…</source>
        <translation>Importe y fecha…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Next action…</source>
        <translation>Próxima acción…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>Money and chances</source>
        <translation>Dinero y probabilidades</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>What comes next</source>
        <translation>Qué viene ahora</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>{}, by default in its stage</source>
        <translation>{}, por defecto en su fase</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>{}, {}, originally {}</source>
        <translation>{}, {}; primera fecha: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>Noted</source>
        <translation>Anotado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>Remove link</source>
        <translation>Quitar el enlace</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>proposed</source>
        <translation>propuesto</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>{} %, its own</source>
        <translation>{} %, propia</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>{}: {} of {} deals that stood in its stage were won</source>
        <translation>{}: se ganaron {} de {} oportunidades que estuvieron en su fase</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>moved once</source>
        <translation>movido una vez</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>moved twice</source>
        <translation>movido dos veces</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>moved {} times</source>
        <translation>movido {} veces</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>nobody is named</source>
        <translation>no se nombra a nadie</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>Reach</source>
        <translation>Localizar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>no address or number is known</source>
        <translation>no se conoce dirección ni número</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>no longer there</source>
        <translation>ya no está</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>nothing is planned</source>
        <translation>no hay nada planificado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source> to </source>
        <translation> a </translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <source>Task done</source>
        <translation>Tarea hecha</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <source>Quote {} accepted</source>
        <translation>Presupuesto {} aceptado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <source>Quote {} declined</source>
        <translation>Presupuesto {} rechazado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <source>Quote {} replaced</source>
        <translation>Presupuesto {} sustituido</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <source>Marketing sent it</source>
        <translation>Marketing lo pasó</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <source>Sold: {}</source>
        <translation>Vendido: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <source>Reversed: {}</source>
        <translation>Anulado: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <source>Won: {}</source>
        <translation>Ganada: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <source>in the stage {}</source>
        <translation>en la fase {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <source>Moved from {} to {}</source>
        <translation>Movida de {} a {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <source>Amount: {}</source>
        <translation>Importe: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <source>Expected close: {}</source>
        <translation>Cierre previsto: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <source>Put to sleep</source>
        <translation>Puesta en reposo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <source>Woken</source>
        <translation>Reactivada</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <source>Quote {} sent</source>
        <translation>Presupuesto {} enviado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <source>Quote {} written</source>
        <translation>Presupuesto {} escrito</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/done_form.py"/>
        <source>Reached</source>
        <translation>Localizado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/done_form.py"/>
        <source>Not reached</source>
        <translation>No localizado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/done_form.py"/>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/done_form.py"/>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>What came of it</source>
        <translation>En qué quedó</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/done_form.py"/>
        <source>or write what came of it, and Enter</source>
        <translation>o escriba en qué quedó y pulse Intro</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/done_form.py"/>
        <source>This is done. Enter plans the next one, Esc plans nothing.</source>
        <translation>Esto está hecho. Intro planifica lo siguiente, Esc no planifica nada.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/done_form.py"/>
        <source>Nothing next</source>
        <translation>Nada después</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/done_form.py"/>
        <source>Done: {}</source>
        <translation>Hecho: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_up_papers.py"/>
        <source>Follow-ups.ics</source>
        <translation>Seguimientos.ics</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_up_papers.py"/>
        <source>Calls {}.pdf</source>
        <translation>Llamadas {}.pdf</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_up_papers.py"/>
        <source>Follow-ups until {}.pdf</source>
        <translation>Seguimientos hasta {}.pdf</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_up_papers.py"/>
        <source>{} – Sales</source>
        <translation>{} – Ventas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_up_papers.py"/>
        <source>Only to a meeting or a visit can somebody be invited: change the kind first (E).</source>
        <translation>Solo se puede invitar a una reunión o a una visita: cambie antes el tipo (E).</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_up_papers.py"/>
        <source>An invitation needs the customer’s e-mail address.</source>
        <translation>Una invitación necesita el correo del cliente.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_up_papers.py"/>
        <source>Visit: {}</source>
        <translation>Visita: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_up_papers.py"/>
        <source>Meeting: {}</source>
        <translation>Reunión: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_up_papers.py"/>
        <source>Invitation {}.ics</source>
        <translation>Invitación {}.ics</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_up_papers.py"/>
        <source>Late</source>
        <translation>Atrasado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <source>D done, T tomorrow, W a week later, E change, Del drop.</source>
        <translation>D hecho, T mañana, W una semana más, E cambiar, Supr quitar.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <source>Reminders come only while Two Hats is open.</source>
        <translation>Los recordatorios solo llegan con Two Hats abierto.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <source>No follow-up here has these words.</source>
        <translation>Ningún seguimiento tiene aquí estas palabras.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Tomorrow’s calls…</source>
        <translation>Llamadas de mañana…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <source>Filter by customer, deal or words  (Ctrl+F)</source>
        <translation>Filtrar por cliente, oportunidad o palabras  (Ctrl+F)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <source>Nothing is late.</source>
        <translation>No hay nada atrasado.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <source>Nothing more is due today.</source>
        <translation>Hoy no vence nada más.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <source>Nothing is due tomorrow. Choose a deal and plan its next action: Ctrl+Shift+P.</source>
        <translation>Mañana no vence nada. Elija una oportunidad y planifique su próxima acción: Ctrl+Mayús+P.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <source>Nothing more is due this week. Choose a deal and plan its next action: Ctrl+Shift+P.</source>
        <translation>Esta semana no vence nada más. Elija una oportunidad y planifique su próxima acción: Ctrl+Mayús+P.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <source>Nothing is planned after this week.</source>
        <translation>No hay nada planificado después de esta semana.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <source>Nothing was done yet. D marks a follow-up done; Ctrl+L writes down what was not planned.</source>
        <translation>Aún no se ha hecho nada. D marca un seguimiento como hecho; Ctrl+L anota lo que no estaba previsto.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <source>{:,} listed</source>
        <translation>en la lista: {:,}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <source>Late</source>
        <comment>a view of follow-ups</comment>
        <translation>Atrasados</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <location filename="../../desktop/twohats/sales/ui/today.py"/>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <source>Done</source>
        <comment>a view of follow-ups</comment>
        <translation>Hechos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <source>{} still today</source>
        <translation>{} aún hoy</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <source>{} tomorrow</source>
        <translation>{} mañana</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>What we found: {}</source>
        <translation>Lo que vimos: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>Log activity</source>
        <translation>Anotar actividad</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>Log</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>Change the follow-up</source>
        <translation>Editar el seguimiento</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>Which job</source>
        <translation>Qué trabajo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>Tell Marketing</source>
        <translation>Decírselo a Marketing</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/questions.py"/>
        <source>The promise</source>
        <translation>La promesa</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>Give back</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>Who called</source>
        <translation>Quién llamó</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>How did you hear of us?</source>
        <translation>¿Cómo supo de nosotros?</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>And from whom?</source>
        <translation>¿Y por quién?</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>When they called</source>
        <translation>Cuándo llamó</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>Expected to close on</source>
        <translation>Cierre previsto el</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>Done on</source>
        <translation>Hecho el</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>How it went</source>
        <translation>Cómo fue</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>Say on which day the work was done.</source>
        <translation>Diga qué día se acabó el trabajo.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>Amount, net ({})</source>
        <translation>Importe, neto ({})</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>{}: done just now</source>
        <translation>{}: hecho ahora mismo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>Edit: {}</source>
        <translation>Editar: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>Next action: {}</source>
        <translation>Próxima acción: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>Move {}</source>
        <translation>Mover {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>Amount and date: {}</source>
        <translation>Importe y fecha: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/several_forms.py"/>
        <source>Ask them again on</source>
        <translation>Volver a preguntar el</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>Lost: {}</source>
        <translation>Perdida: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>Work is done: {}</source>
        <translation>Trabajo acabado: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>Give back: {}</source>
        <translation>Devolver: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/known.py"/>
        <source>open deal since {}</source>
        <translation>oportunidad abierta desde {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/known.py"/>
        <source>in the address book</source>
        <translation>en la agenda</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/letterhead_line.py"/>
        <source>Your address does not stand on paper yet; the tax on quotes is {}.</source>
        <translation>Su dirección aún no está en el papel; el IVA de los presupuestos es del {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/letterhead_line.py"/>
        <source>Address…</source>
        <translation>Dirección…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/letterhead_line.py"/>
        <source>Tax…</source>
        <translation>IVA…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/line_editor.py"/>
        <source>Discount %</source>
        <translation>Dto. %</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/line_editor.py"/>
        <source>Tax %</source>
        <translation>IVA %</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/line_editor.py"/>
        <source>Sum</source>
        <translation>Importe</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/line_editor.py"/>
        <source>Ctrl+Delete takes a line away.</source>
        <translation>Ctrl+Supr quita una línea.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/line_editor.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <source>Total {}</source>
        <translation>Total {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/line_editor.py"/>
        <source>{}, line {}</source>
        <translation>{}, línea {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Reverse a sale to nobody in particular…</source>
        <translation>Anular una venta a nadie en concreto…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Customers who are overdue</source>
        <translation>Clientes con atraso</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Note about the customer…	N</source>
        <translation>Nota sobre el cliente…	N</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Reverse a sale…	R</source>
        <translation>Anular una venta…	R</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <source>New quote…</source>
        <translation>Nuevo presupuesto…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Offers…</source>
        <translation>Servicios…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>The usual target for this month	Del</source>
        <translation>El objetivo habitual para este mes	Supr</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>&amp;Deal</source>
        <translation>&amp;Oportunidad</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>&amp;Customers</source>
        <translation>&amp;Clientes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Follow-&amp;up</source>
        <translation>&amp;Seguimiento</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>&amp;Quote</source>
        <translation>P&amp;resupuesto</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>&amp;Targets</source>
        <translation>Obje&amp;tivos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Done…</source>
        <translation>Hecho…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Move to a stage…</source>
        <translation>Mover a una fase…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>What we found…</source>
        <translation>Lo que vimos…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Judge the promise…</source>
        <translation>Valorar la promesa…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Work is done…</source>
        <translation>Trabajo acabado…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Stages…</source>
        <translation>Fases…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Won…</source>
        <translation>Ganada…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Lost…</source>
        <translation>Perdida…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Give back to Marketing…</source>
        <translation>Devolver a Marketing…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Split into parts…</source>
        <translation>Dividir en partes…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Move the sale…</source>
        <translation>Mover la venta…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Reverse…</source>
        <translation>Anular…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Extra money…</source>
        <translation>Dinero extra…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Asleep until…</source>
        <translation>En reposo hasta…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Chance of its own…</source>
        <translation>Probabilidad propia…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Rename…</source>
        <translation>Renombrar…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>All we hold about the customer…</source>
        <translation>Todo lo que guardamos del cliente…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Erase the customer…</source>
        <translation>Borrar al cliente…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Done, and the next one…</source>
        <translation>Hecho, y el siguiente…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Edit the follow-up…</source>
        <translation>Editar el seguimiento…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Follow-up sheet of the week…</source>
        <translation>Hoja de seguimientos de la semana…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Save the follow-ups as a calendar file…</source>
        <translation>Guardar los seguimientos como calendario…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Invitation…</source>
        <translation>Invitación…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Write on, or a new version…	V</source>
        <translation>Seguir escribiendo, o una versión nueva…	V</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>It was sent	S</source>
        <translation>Se envió	S</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>It was accepted…	A</source>
        <translation>Se aceptó…	A</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>It was declined…	D</source>
        <translation>Se rechazó…	D</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Open the quote as PDF	P</source>
        <translation>Abrir el presupuesto como PDF	P</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Save the quote as PDF…</source>
        <translation>Guardar el presupuesto como PDF…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Copy the quote as text</source>
        <translation>Copiar el presupuesto como texto</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <source>Spread a year…</source>
        <translation>Repartir un año…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <source>Usual target…</source>
        <translation>Objetivo habitual…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <source>Working days…</source>
        <translation>Días laborables…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_asked.py"/>
        <source>what 1 {} is worth in {}, like {}</source>
        <translation>cuánto vale 1 {} en {}, como {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_asked.py"/>
        <source>net</source>
        <translation>neto</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_asked.py"/>
        <source>with tax</source>
        <translation>con IVA</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_asked.py"/>
        <source>What it comes to</source>
        <translation>En qué queda</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_asked.py"/>
        <source>The amount is</source>
        <translation>El importe es</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_asked.py"/>
        <source>Tax rate</source>
        <translation>Tipo de IVA</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_asked.py"/>
        <source>{} at {} is {}</source>
        <translation>{} a {} son {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_asked.py"/>
        <source>{} net</source>
        <translation>{} neto</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_asked.py"/>
        <source>{}, without {} of tax</source>
        <translation>{}, sin {} de IVA</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/sale_forms.py"/>
        <source>Counts on</source>
        <translation>Cuenta el</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <source>One more part</source>
        <translation>Una parte más</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <source>Part {}</source>
        <translation>Parte {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <source>Amount {}</source>
        <translation>Importe {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <source>Day {}</source>
        <translation>Día {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <source>Document {}</source>
        <translation>Documento {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <source>{quote} accepted: {}</source>
        <translation>{quote} aceptado: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <source>Split into parts</source>
        <translation>Dividir en partes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <source>Split</source>
        <translation>Dividir</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <source>Move the sale</source>
        <translation>Mover la venta</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <source>Extra money</source>
        <translation>Dinero extra</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <source>“{title}” is not won: it has no money yet.</source>
        <translation>«{title}» no está ganada: aún no tiene dinero.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <source>Nothing is left of the money of “{title}”.</source>
        <translation>No queda nada del dinero de «{title}».</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <source>Work starts</source>
        <translation>Empieza el trabajo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>Work ends</source>
        <translation>Acaba el trabajo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/sale_forms.py"/>
        <source>Document number</source>
        <translation>Número de documento</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <source>Split into parts: {}</source>
        <translation>Dividir en partes: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <source>{} of {} agreed</source>
        <translation>{} de {} acordados</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/reversal.py"/>
        <source>Which sale</source>
        <translation>Qué venta</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/sale_forms.py"/>
        <source>Say on which day it counts.</source>
        <translation>Diga qué día cuenta.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <source>Say how much it is, and on which day it counts.</source>
        <translation>Diga cuánto es y qué día cuenta.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <source>Extra money: {}</source>
        <translation>Dinero extra: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <source>Net ({})</source>
        <translation>Neto ({})</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <source>{} · {} to go</source>
        <translation>{} · faltan {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <source>{} · {} too much</source>
        <translation>{} · sobran {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <source>Move a sale of {}</source>
        <translation>Mover una venta de {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <source>Reverse a sale of {}</source>
        <translation>Anular una venta de {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <source>It came as {}: each part keeps its share of that.</source>
        <translation>Vino como {}: cada parte conserva su proporción.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/offers.py"/>
        <source>Quotes propose these as you type. What a quote says already stays as it is.</source>
        <translation>Los presupuestos los proponen al escribir. Lo que un presupuesto ya dice se queda como está.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/offers.py"/>
        <source>Nothing is written down yet. Add what you sell most often.</source>
        <translation>Aún no hay nada anotado. Añada lo que más vende.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/offers.py"/>
        <source>Offers</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/offers.py"/>
        <source>New offer</source>
        <translation>Nuevo servicio</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/offers.py"/>
        <source>Tax lies between 0 and 100 per cent, and so does the margin, as a whole number.</source>
        <translation>El IVA va de 0 a 100 por ciento, y el margen también, en números enteros.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/offers.py"/>
        <source>Price, net</source>
        <translation>Precio, neto</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/offers.py"/>
        <source>New offer…</source>
        <translation>Nuevo servicio…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/offers.py"/>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/offers.py"/>
        <source>h, m², piece</source>
        <translation>h, m², unidad</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/offers.py"/>
        <source>Tax, in %</source>
        <translation>IVA, en %</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/offers.py"/>
        <source>Margin, in %</source>
        <translation>Margen, en %</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/offers.py"/>
        <source>Edit {}</source>
        <translation>Editar {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/offers.py"/>
        <source>Price of one, net ({})</source>
        <translation>Precio unitario, neto ({})</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline.py"/>
        <source>No deal matches. Esc shows all again.</source>
        <translation>No coincide ninguna oportunidad. Esc las muestra todas.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline.py"/>
        <source>Key B</source>
        <translation>Tecla B</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline.py"/>
        <source>Filter by deal or customer  (Ctrl+F)</source>
        <translation>Filtrar por oportunidad o cliente  (Ctrl+F)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline.py"/>
        <source>As a list</source>
        <translation>Como lista</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline.py"/>
        <source>As a board</source>
        <translation>Como tablero</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline.py"/>
        <source>{:,} open deals</source>
        <translation>{:,} oportunidades abiertas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline.py"/>
        <source>{:,} asleep</source>
        <translation>{:,} en reposo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline.py"/>
        <source>{}, {:,} to be called again</source>
        <translation>{}, {:,} por volver a llamar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline.py"/>
        <source>likely {}</source>
        <translation>probable {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline.py"/>
        <source>{} open in all</source>
        <translation>abiertas en total: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline.py"/>
        <source>{} won in all</source>
        <translation>ganadas en total: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline.py"/>
        <source>{} lost in all</source>
        <translation>perdidas en total: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline.py"/>
        <source>{} given back in all</source>
        <translation>devueltas en total: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline.py"/>
        <source>{} asleep in all</source>
        <translation>en reposo en total: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline.py"/>
        <source>{} in all, in no alarm</source>
        <translation>{} en total, sin avisos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>on</source>
        <translation>dentro</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>off</source>
        <translation>fuera</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>No deal is open. Accept a handoff, or write a call down: Ctrl+Shift+N.</source>
        <translation>No hay ninguna oportunidad abierta. Acepte un traspaso o anote una llamada: Ctrl+Mayús+N.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>No work waits to be done. A deal that you win stands here until its work is done.</source>
        <translation>No queda trabajo por hacer. Una oportunidad que gana está aquí hasta que su trabajo se acaba.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>No deal was lost.</source>
        <translation>No se perdió ninguna.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>Nothing was given back to Marketing.</source>
        <translation>No se devolvió nada a Marketing.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>No deal sleeps. Deal ▸ Asleep until… lets one sleep until a day.</source>
        <translation>No hay oportunidades en reposo. Oportunidad ▸ En reposo hasta… deja una quieta hasta un día.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>Every open deal has a next action.</source>
        <translation>Todas las oportunidades abiertas tienen próxima acción.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>No deal from another program was left open for over a year without a date.</source>
        <translation>Ninguna oportunidad de otro programa quedó abierta más de un año sin fecha.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>Late to close</source>
        <translation>Cierre atrasado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>Closes this month</source>
        <translation>Cierra este mes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>Closes this quarter</source>
        <translation>Cierra este trimestre</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>Closes later</source>
        <translation>Cierra después</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>No closing day</source>
        <translation>Sin día de cierre</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>Paid</source>
        <translation>De pago</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>Owned</source>
        <translation>Propio</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>Earned</source>
        <translation>De terceros</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>Direction</source>
        <translation>Rumbo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>Open</source>
        <comment>a view of deals</comment>
        <translation>Abiertas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>Won, work not done</source>
        <translation>Ganadas, por hacer</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>Lost</source>
        <comment>a view of deals</comment>
        <translation>Perdidas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>Given back</source>
        <comment>a view of deals</comment>
        <translation>Devueltas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>Asleep</source>
        <comment>a view of deals</comment>
        <translation>En reposo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>Without a next action</source>
        <translation>Sin próxima acción</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>Any stage</source>
        <translation>Cualquier fase</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>Any closing day</source>
        <translation>Cualquier cierre</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>Any channel</source>
        <translation>Cualquier canal</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/questions.py"/>
        <source>Marketing may send them again after 1 day.</source>
        <translation>Marketing puede volver a pasarlo después de 1 día.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/questions.py"/>
        <source>Marketing may send them again after {:,} days.</source>
        <translation>Marketing puede volver a pasarlo después de {:,} días.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/questions.py"/>
        <source>no next action</source>
        <translation>sin próxima acción</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/questions.py"/>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/questions.py"/>
        <source>Say whether the promise was kept, changed or broken, or leave its note empty.</source>
        <translation>Diga si la promesa se cumplió, se cambió o se incumplió, o deje vacía su nota.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/questions.py"/>
        <source>This reason needs a word of explanation.</source>
        <translation>Este motivo necesita una palabra de explicación.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/questions.py"/>
        <source>Nobody will contact them any more.</source>
        <translation>Nadie volverá a contactar.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/questions.py"/>
        <source>Marketing lets them go.</source>
        <translation>Marketing lo descarta.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/questions.py"/>
        <source>to be called again today</source>
        <translation>por volver a llamar hoy</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/questions.py"/>
        <source>Right place?</source>
        <translation>¿Lugar adecuado?</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/questions.py"/>
        <source>Right time?</source>
        <translation>¿Momento adecuado?</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/questions.py"/>
        <source>Right words?</source>
        <translation>¿Palabras adecuadas?</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/questions.py"/>
        <source>what was different</source>
        <translation>qué fue distinto</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/questions.py"/>
        <source>to be called again since {}</source>
        <translation>por volver a llamar desde {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/questions.py"/>
        <source>asleep until {}</source>
        <translation>en reposo hasta {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_form.py"/>
        <source>made elsewhere</source>
        <translation>hecho en otro sitio</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_form.py"/>
        <source>Choose its PDF…</source>
        <translation>Elegir su PDF…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_form.py"/>
        <source>The PDF of the quote</source>
        <translation>El PDF del presupuesto</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_form.py"/>
        <source>A quote is made for a deal, and none is open: accept a handoff or write a call down.</source>
        <translation>Un presupuesto se hace para una oportunidad, y no hay ninguna abierta: acepte un traspaso o anote una llamada.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_form.py"/>
        <source>Write quote</source>
        <translation>Escribir presupuesto</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_form.py"/>
        <source>written here</source>
        <translation>escrito aquí</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_form.py"/>
        <source>There is no file {path}.</source>
        <translation>No hay ningún archivo {path}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_form.py"/>
        <source>Write the net sum of the quote.</source>
        <translation>Escriba el importe neto del presupuesto.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_form.py"/>
        <source>New version of a quote</source>
        <translation>Nueva versión de un presupuesto</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_form.py"/>
        <source>New version of {}</source>
        <translation>Nueva versión de {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_form.py"/>
        <source>The quote is</source>
        <translation>El presupuesto está</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_form.py"/>
        <source>Made on</source>
        <translation>Hecho el</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_form.py"/>
        <source>Its PDF</source>
        <translation>Su PDF</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_form.py"/>
        <source>where the file is</source>
        <translation>dónde está el archivo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_form.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <source>Before the lines</source>
        <translation>Antes de las líneas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_form.py"/>
        <source>payment, delivery</source>
        <translation>pago, entrega</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_form.py"/>
        <location filename="../../desktop/twohats/sales/ui/sale_forms.py"/>
        <source>For which deal</source>
        <translation>Para qué oportunidad</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_form.py"/>
        <source>New quote: {}</source>
        <translation>Nuevo presupuesto: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_form.py"/>
        <source>Declined</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_form.py"/>
        <source>Net sum ({})</source>
        <translation>Importe neto ({})</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_form.py"/>
        <source>{} declined</source>
        <translation>{} rechazado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <source>Made elsewhere: only its sum is known.</source>
        <translation>Hecho en otro sitio: solo se conoce su importe.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <source>Where it stands</source>
        <translation>Situación</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <source>What else it says</source>
        <translation>Qué más dice</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <source>Its deal</source>
        <translation>Su oportunidad</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <source>Show in Pipeline</source>
        <translation>Mostrar en la cartera</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <source>Quotes for this deal</source>
        <translation>Presupuestos de esta oportunidad</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_sums.py"/>
        <source>Net {}</source>
        <translation>Neto {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <source>It was sent</source>
        <translation>Se envió</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <source>It was accepted…</source>
        <translation>Se aceptó…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <source>New version…</source>
        <translation>Nueva versión…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <source>Its file</source>
        <translation>Su archivo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <source>We promised</source>
        <translation>Prometimos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_sums.py"/>
        <source>{} tax {}</source>
        <translation>IVA {}: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_words.py"/>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_words.py"/>
        <source>Not sent yet.</source>
        <translation>Aún sin enviar.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_words.py"/>
        <source>expired {}</source>
        <translation>caducado: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_words.py"/>
        <source>{} · soon</source>
        <translation>{} · pronto</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_words.py"/>
        <source>Declined {}.</source>
        <translation>Rechazado {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_words.py"/>
        <source>A newer version took its place {}.</source>
        <translation>Una versión más nueva ocupó su lugar {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_words.py"/>
        <source>Sent {}, no answer yet.</source>
        <translation>Enviado: {}; aún sin respuesta.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_words.py"/>
        <source>Sent {}, expired {} without an answer.</source>
        <translation>Enviado: {}; caducado: {}, sin respuesta.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_words.py"/>
        <source>Accepted {}: the deal is won.</source>
        <translation>Aceptado {}: la oportunidad está ganada.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <source>No quote here has these words.</source>
        <translation>Ningún presupuesto tiene aquí estas palabras.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <source>Filter by number, deal or customer  (Ctrl+F)</source>
        <translation>Filtrar por número, oportunidad o cliente  (Ctrl+F)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <source>No quote was made yet. Write one for a deal: Ctrl+Shift+Q.</source>
        <translation>Aún no se ha hecho ningún presupuesto. Escriba uno para una oportunidad: Ctrl+Mayús+Q.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <source>There is no draft: every quote was sent.</source>
        <translation>No hay borradores: todos los presupuestos se enviaron.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <source>No customer has a quote to answer. Write one for a deal: Ctrl+Shift+Q.</source>
        <translation>Ningún cliente tiene un presupuesto por responder. Escriba uno para una oportunidad: Ctrl+Mayús+Q.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <source>No quote expired without an answer.</source>
        <translation>Ningún presupuesto caducó sin respuesta.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <source>No quote is unanswered for over 7 days.</source>
        <translation>Ningún presupuesto lleva más de 7 días sin respuesta.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <source>No quote was accepted yet. One that is wins its deal: A in the list.</source>
        <translation>Aún no se aceptó ningún presupuesto. El que se acepta gana su oportunidad: A en la lista.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <source>No quote was declined.</source>
        <translation>No se rechazó ningún presupuesto.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <source>{path} cannot be opened.</source>
        <translation>No se puede abrir {path}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <source>No program opened {name}: Save the quote as PDF… keeps it where you choose.</source>
        <translation>Ningún programa abrió {name}: «Guardar el presupuesto como PDF…» lo guarda donde elija.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <source>{:,} quotes</source>
        <translation>{:,} presupuestos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <source>1 quote</source>
        <translation>1 presupuesto</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <source>All</source>
        <comment>a view of quotes</comment>
        <translation>Todos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <source>Expired</source>
        <translation>Caducados</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <source>Accepted</source>
        <comment>a view of quotes</comment>
        <translation>Aceptados</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <source>Declined</source>
        <comment>a view of quotes</comment>
        <translation>Rechazados</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <source>Unanswered for over 7 days</source>
        <translation>Más de 7 días sin respuesta</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/reversal.py"/>
        <source>It is taken back today, or on its own day if that is still to come. What was reported before stays.</source>
        <translation>Se anula hoy, o en su propio día si aún está por llegar. Los informes anteriores no cambian.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/reversal.py"/>
        <source>Cancel</source>
        <comment>beside Reverse</comment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/reversal.py"/>
        <source>At most {left} can be reversed.</source>
        <translation>Se puede anular {left} como mucho.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/reversal.py"/>
        <source>empty: all that is left of it</source>
        <translation>vacío: todo lo que queda</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/sale_forms.py"/>
        <source>No customer: it still counts as revenue.</source>
        <translation>Sin cliente: cuenta igualmente como ingreso.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/sale_forms.py"/>
        <source>In the address book.</source>
        <translation>En la agenda.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/sale_forms.py"/>
        <source>New: the address book gets this name.</source>
        <translation>Nuevo: este nombre entra en la agenda.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/sale_forms.py"/>
        <source>Several have this name: choose one of them.</source>
        <translation>Varios se llaman así: elija uno.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/sale_forms.py"/>
        <source>Who that is</source>
        <translation>Quién es</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/sale_forms.py"/>
        <source>Nothing is left of what “{who}” bought.</source>
        <translation>No queda nada de lo que compró «{who}».</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/sale_forms.py"/>
        <source>nobody in particular</source>
        <translation>nadie en concreto</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/sale_forms.py"/>
        <source>Who bought</source>
        <translation>Quién compró</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/sale_forms.py"/>
        <source>a name, or leave empty</source>
        <translation>un nombre, o déjelo vacío</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/sale_forms.py"/>
        <source>Reverse a sale to {}</source>
        <translation>Anular una venta a {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/several_forms.py"/>
        <source>Until then they are left out of the forecast and raise no alarm.</source>
        <translation>Entretanto no cuentan en ninguna previsión ni dan avisos.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/several_forms.py"/>
        <source>Put them to sleep</source>
        <translation>Dejarlas en reposo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/several_forms.py"/>
        <source>Say until which day they sleep.</source>
        <translation>Diga hasta qué día reposan.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/stage_forms.py"/>
        <source>Say how likely a deal in this stage is to be won, in per cent.</source>
        <translation>Diga, en tanto por ciento, cómo de probable es ganar una oportunidad en esta fase.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/stage_forms.py"/>
        <source>This stage was removed: move its deals to another one.</source>
        <translation>Esta fase se quitó: mueva sus oportunidades a otra.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/stage_forms.py"/>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/stage_forms.py"/>
        <source>Move the stage</source>
        <translation>Mover la fase</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/stage_forms.py"/>
        <source>Add a stage</source>
        <translation>Añadir una fase</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/stage_forms.py"/>
        <source>New stage</source>
        <translation>Nueva fase</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/stage_forms.py"/>
        <source>One deal moves.</source>
        <translation>Se mueve una oportunidad.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/stage_forms.py"/>
        <source>Its deals go to</source>
        <translation>Sus oportunidades van a</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/stage_forms.py"/>
        <source>until 20 deals closed here tell its own</source>
        <translation>hasta que 20 oportunidades cerradas aquí digan la suya</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/stage_forms.py"/>
        <source>Add a stage at the end…</source>
        <translation>Añadir una fase al final…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/stage_forms.py"/>
        <source>Add one after it…</source>
        <translation>Añadir una detrás…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/stage_forms.py"/>
        <source>{:,} deals move.</source>
        <translation>Se mueven {:,} oportunidades.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/stage_forms.py"/>
        <source>{} What is closed keeps the stage it had.</source>
        <translation>{} Lo cerrado conserva la fase que tenía.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/stage_forms.py"/>
        <source>The stage {}</source>
        <translation>La fase {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/stage_forms.py"/>
        <source>◂ Move left</source>
        <translation>◂ A la izquierda</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/stage_forms.py"/>
        <source>Move right ▸</source>
        <translation>A la derecha ▸</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/stage_forms.py"/>
        <source>Remove {}</source>
        <translation>Quitar {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>For every month without its own target; leave empty for none.</source>
        <translation>Vale para cada mes sin objetivo propio; vacío, para ninguno.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>Working days</source>
        <translation>Días laborables</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>There is no day off in this year.</source>
        <translation>Este año no hay ningún día libre.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>Evenly</source>
        <translation>Por igual</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>By last year’s months</source>
        <translation>Según los meses del año pasado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>Spread a year</source>
        <translation>Repartir un año</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>Set twelve targets</source>
        <translation>Fijar doce objetivos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>The year before has no sales to go by, so the months are alike.</source>
        <translation>El año anterior no tiene ventas en que basarse, así que los meses son iguales.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>Usual target</source>
        <translation>Objetivo habitual</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>Set</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>Save the hours</source>
        <translation>Guardar el horario</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>Remove day off</source>
        <translation>Quitar el día libre</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>such as Christmas</source>
        <translation>P. ej., Navidad</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>What the day is called</source>
        <translation>Cómo se llama el día</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>Add day off</source>
        <translation>Añadir día libre</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>Days off</source>
        <translation>Días libres</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>Spread</source>
        <translation>Repartido</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>Spread {} over its months</source>
        <translation>Repartir {} entre sus meses</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>This replaces all twelve targets.</source>
        <translation>Sustituye los doce objetivos.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>The year</source>
        <translation>El año</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>The year before brought {} in {} of 12 months.</source>
        <translation>El año anterior trajo {} en {} de 12 meses.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>Per month</source>
        <translation>Al mes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>Days off in {}</source>
        <translation>Días libres en {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <source>Usual target of a month</source>
        <translation>Objetivo habitual para un mes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <location filename="../../desktop/twohats/sales/ui/wing.py"/>
        <source>Targets</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <source>Revenue of the last twelve months against target</source>
        <translation>Ingresos de los últimos doce meses frente al objetivo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <location filename="../../desktop/twohats/sales/ui/today.py"/>
        <source>line = target</source>
        <translation>línea = objetivo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <source>Months</source>
        <translation>Meses</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <source>Enter or a digit: edit · Del: usual target</source>
        <translation>Intro o un número: editar · Supr: objetivo habitual</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <source>The year before</source>
        <translation>El año anterior</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <source>The year after</source>
        <translation>El año siguiente</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <source>Came in</source>
        <translation>Entró</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <source>Reached</source>
        <comment>of a target</comment>
        <translation>Cumplido</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <source>Quarters</source>
        <translation>Trimestres</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <source>Weeks</source>
        <translation>Semanas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <source>usual {}</source>
        <translation>habitual {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <source>{} short</source>
        <translation>faltan {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <source>{} working days</source>
        <translation>{} días laborables</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <source>{} behind</source>
        <translation>{} por detrás</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <source>{} ahead</source>
        <translation>{} por delante</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <source>no target set for {} of 12 months</source>
        <translation>sin objetivo en {} de 12 meses</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today.py"/>
        <source>Nothing is due today. Somebody rings? Ctrl+Shift+N writes the call down.</source>
        <translation>Hoy no vence nada. ¿Llama alguien? Ctrl+Mayús+N anota la llamada.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today.py"/>
        <source>Write it down while you talk: it becomes a deal with its next action.</source>
        <translation>Anótelo mientras habla: se vuelve una oportunidad con su próxima acción.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today.py"/>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today.py"/>
        <source>This quarter</source>
        <translation>Este trimestre</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today.py"/>
        <source>Revenue by week against target</source>
        <translation>Ingresos semanales y objetivo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today.py"/>
        <source>Due now</source>
        <translation>Vence ahora</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today.py"/>
        <source>Who rings next?</source>
        <translation>¿Quién llama ahora?</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today.py"/>
        <source>Ctrl+Shift+N. What Marketing hands over waits in the panel: F6.</source>
        <translation>Ctrl+Mayús+N. Lo que pasa Marketing espera en el panel: F6.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today.py"/>
        <source>Direction from Marketing</source>
        <translation>Rumbo de Marketing</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today.py"/>
        <source>Marketing has not published a direction yet.</source>
        <translation>Marketing aún no ha publicado ningún rumbo.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today.py"/>
        <source>known by {}</source>
        <translation>se verá en {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today.py"/>
        <source>{} today</source>
        <translation>{} hoy</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>1 working day left</source>
        <translation>Queda 1 día laborable</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>In {}. Enough: how many times the open deals cover what is missing. {}</source>
        <translation>En {}. Suficiente: cuántas veces las oportunidades abiertas cubren lo que falta. {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>target met</source>
        <translation>objetivo cumplido</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>Tomorrow needs a target for the months after this quarter.</source>
        <translation>«Mañana» necesita un objetivo para los meses después de este trimestre.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>The last day to act needs {} leads that became deals won; you have {}.</source>
        <translation>El último día para actuar necesita {} interesados que acabaron en oportunidades ganadas; usted tiene {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>sure</source>
        <translation>seguro</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>at best</source>
        <translation>máximo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>enough?</source>
        <translation>¿suficiente?</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>Next quarter</source>
        <translation>Próximo trimestre</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>no target</source>
        <translation>sin objetivo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>met</source>
        <translation>cumplido</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>Chances: your own history.</source>
        <translation>Probabilidades: su propio historial.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>Chances: as set; a stage’s own count from {} deals closed here; {} so far.</source>
        <translation>Probabilidades: las puestas; las propias de una fase, desde {} oportunidades cerradas aquí; de momento, {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>1 handoff late</source>
        <translation>1 traspaso atrasado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>{} handoffs late</source>
        <translation>{} traspasos atrasados</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>1 deal without a next action</source>
        <translation>1 oportunidad sin próxima acción</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>{} deals without a next action</source>
        <translation>{} oportunidades sin próxima acción</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>{} deals to be called again</source>
        <translation>{} oportunidades por volver a llamar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>1 follow-up overdue</source>
        <translation>1 seguimiento atrasado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>{} follow-ups overdue</source>
        <translation>{} seguimientos atrasados</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>1 quote unanswered for over 7 days</source>
        <translation>1 presupuesto lleva más de 7 días sin respuesta</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>{} quotes unanswered for over 7 days</source>
        <translation>{} presupuestos llevan más de 7 días sin respuesta</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>{} asked to be called again on {}</source>
        <translation>{} pidió que le vuelvan a llamar {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>{} is thin. Last day to act: {}.</source>
        <translation>Mes flojo: {}. Último día para actuar: {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>Forecast</source>
        <translation>Previsión</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>{:.1f} ×</source>
        <translation>{:.1f} ×</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>Chances: your own history for {}; as set for {}.</source>
        <translation>Probabilidades: su propio historial en {}; las puestas en {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>{} asked to be called again today</source>
        <translation>{} pidió que le vuelvan a llamar hoy</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>{} working days left</source>
        <translation>quedan {} días laborables</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>of {} · {}</source>
        <translation>de {} · {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>pace {}</source>
        <translation>ritmo {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>{} a day needed</source>
        <translation>faltan {} al día</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>pace {:.2f}</source>
        <translation>ritmo {:.2f}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>{:.1f} months covered</source>
        <translation>{:.1f} meses cubiertos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>{} is thin.</source>
        <translation>Mes flojo: {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>{} is thin. The last day to act was {}.</source>
        <translation>Mes flojo: {}. El último día para actuar fue {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>{} at risk</source>
        <translation>{} en riesgo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/wing.py"/>
        <source>Nobody is known behind this deal.</source>
        <translation>No se conoce a nadie detrás de esta oportunidad.</translation>
    </message>
</context>
<context>
    <name>sample</name>
    <message>
        <location filename="../../desktop/twohats/sample/business.py"/>
        <source>Close between the years</source>
        <translation>Cerrar entre Navidad y Año Nuevo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sample/business.py"/>
        <source>Open channels</source>
        <translation>Abrir canales</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sample/business.py"/>
        <source>Set targets</source>
        <translation>Fijar objetivos</translation>
    </message>
</context>
<context>
    <name>stamp</name>
    <message>
        <location filename="../../desktop/twohats/stamp.py"/>
        <source>“{text}” is not a moment like 2026-11-23T14:02:03.123Z.</source>
        <translation>«{text}» no es un momento como 2026-11-23T14:02:03.123Z.</translation>
    </message>
</context>
<context>
    <name>storage</name>
    <message>
        <location filename="../../desktop/twohats/storage/backup.py"/>
        <source>{name} is no longer what it was when it was made: take another one.</source>
        <translation>{name} ya no es lo que era cuando se hizo: tome otra.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/backup.py"/>
        <source>The second folder for backups, {folder}, is not there.</source>
        <translation>La segunda carpeta para copias de seguridad, {folder}, no está.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/backup.py"/>
        <source>The copy of {name} does not read back whole: nothing was changed.</source>
        <translation>La copia de {name} no se vuelve a leer entera: no se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/backup.py"/>
        <source>The copy could not be made: {why}. Nothing was changed.</source>
        <translation>No se pudo hacer la copia: {why}. No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/backup.py"/>
        <source>The copy in {folder} is not what it should be: is the USB stick all right?</source>
        <translation>La copia en {folder} no es lo que debería: ¿está bien la memoria USB?</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/checkup.py"/>
        <source>{} is not as this program makes it.</source>
        <translation>{} no es como lo hace este programa.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/checkup.py"/>
        <source>Row {} of {} points at nothing in {}.</source>
        <translation>La fila {} de {} no apunta a nada en {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/checkup.py"/>
        <source>A page is damaged: {}.</source>
        <translation>Una página está dañada: {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/checkup.py"/>
        <source>{} does not add up.</source>
        <translation>{} no cuadra.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/checkup.py"/>
        <source>Not every row of {} is found by its words.</source>
        <translation>No todas las filas de {} se encuentran por sus palabras.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/erasing.py"/>
        <source>Traces are left in the file for now: something still reads it.</source>
        <translation>Por ahora quedan restos en el archivo: algo aún lo lee.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/erasing.py"/>
        <source>Traces are left in the file for now: {why}.</source>
        <translation>Por ahora quedan restos en el archivo: {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/file.py"/>
        <source>another program is writing to the file just now; try again in a moment</source>
        <translation>otro programa está escribiendo ahora en el archivo; inténtelo de nuevo en un momento</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/file.py"/>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/file.py"/>
        <source>the file is read-only</source>
        <translation>el archivo es de solo lectura</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/file.py"/>
        <source>the disk does not answer</source>
        <translation>el disco no responde</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/file.py"/>
        <source>{name} was opened only to be read.</source>
        <translation>{name} se abrió solo para leer.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/file.py"/>
        <source>{name} was changed by another program while it was open. Nothing was saved.</source>
        <translation>Otro programa cambió {name} mientras estaba abierto. No se guardó nada.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/file.py"/>
        <source>{name} is of an older Two Hats: open it in the window once.</source>
        <translation>{name} es de un Two Hats más antiguo: ábralo una vez en la ventana.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/file.py"/>
        <source>{name} is damaged and was left as it is: open a backup of it.</source>
        <translation>{name} está dañado y se dejó como estaba: abra una copia de seguridad.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/file.py"/>
        <source>{name} is open in another window or program: do it there, or close it first.</source>
        <translation>{name} está abierto en otra ventana o programa: hágalo allí o ciérrelo antes.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/file.py"/>
        <source>{name} cannot be opened: its folder does not let Two Hats write.</source>
        <translation>No se puede abrir {name}: su carpeta no deja escribir a Two Hats.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/file.py"/>
        <source>Not saved: {why}.</source>
        <translation>No se guardó: {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/guard.py"/>
        <source>{name} was replaced by another file while it was open. Nothing was saved.</source>
        <translation>{name} se sustituyó por otro archivo mientras estaba abierto. No se guardó nada.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/guard.py"/>
        <source>{name} holds nothing but zeros: its content was lost.</source>
        <translation>{name} solo contiene ceros: su contenido se perdió.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/guard.py"/>
        <source>{name} is not a Two Hats file.</source>
        <translation>{name} no es un archivo de Two Hats.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/guard.py"/>
        <source>{name} was made by a newer Two Hats. Install the newer program to open it.</source>
        <translation>{name} lo hizo un Two Hats más nuevo. Instale el programa nuevo para abrirlo.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/guard.py"/>
        <source>{name} is read-only: copy it to a folder of yours and open the copy.</source>
        <translation>{name} es de solo lectura: cópielo a una carpeta suya y abra la copia.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/guard.py"/>
        <source>{name} is a folder, not a Two Hats file.</source>
        <translation>{name} es una carpeta, no un archivo de Two Hats.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/guard.py"/>
        <source>{name} is empty: it holds no business.</source>
        <translation>{name} está vacío: no contiene ninguna empresa.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/guard.py"/>
        <source>{name} is only half there: it was copied or saved incompletely. Open a backup.</source>
        <translation>{name} está solo a medias: se copió o se guardó incompleto. Abra una copia de seguridad.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/guard.py"/>
        <source>{name} is larger than it says: something else was written behind its end. Open a backup.</source>
        <translation>{name} es más grande de lo que dice: se escribió otra cosa tras su final. Abra una copia de seguridad.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/guard.py"/>
        <source>{name} is gone: it was moved or deleted. Nothing was saved.</source>
        <translation>{name} ya no está: se movió o se eliminó. No se guardó nada.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/guard.py"/>
        <source>{name} cannot be copied: {why}.</source>
        <translation>No se puede copiar {name}: {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/history.py"/>
        <source>“{label}” belongs to a month that is closed. Reopen the month first.</source>
        <translation>«{label}» pertenece a un mes cerrado. Reabra antes el mes.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/history.py"/>
        <source>Step {} ({}): the chain of the history is broken here.</source>
        <translation>Paso {} ({}): aquí se rompe la cadena del historial.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/history.py"/>
        <source>Step {} ({}): a row of {} was altered afterwards.</source>
        <translation>Paso {} ({}): una fila de {} se modificó después.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/migrations.py"/>
        <source>The file could not be brought up to date: some rows point nowhere.</source>
        <translation>No se pudo poner al día el archivo: algunas filas no apuntan a nada.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/naming.py"/>
        <source>at the start of a day</source>
        <translation>al empezar el día</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/naming.py"/>
        <source>when the window closed</source>
        <translation>al cerrar la ventana</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/naming.py"/>
        <source>before an update</source>
        <translation>antes de una actualización</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/naming.py"/>
        <source>before an import</source>
        <translation>antes de una importación</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/naming.py"/>
        <source>before an erasure</source>
        <translation>antes de un borrado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/naming.py"/>
        <source>before a restore</source>
        <translation>antes de restaurar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/naming.py"/>
        <source>asked for</source>
        <translation>a petición</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/naming.py"/>
        <source>rescued</source>
        <translation>rescatado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/places.py"/>
        <source>{name} lies in a folder that {service} carries to other computers. Written to on two of them it would be lost: move it to a folder of this computer.</source>
        <translation>{name} está en una carpeta que {service} lleva a otros ordenadores. Si se escribe en dos de ellos, se perdería: muévalo a una carpeta de este ordenador.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/places.py"/>
        <source>{name} lies on another computer. Two programs at once cannot be kept apart there: move it to a folder of this computer.</source>
        <translation>{name} está en otro ordenador. Allí no se pueden separar dos programas a la vez: muévalo a una carpeta de este ordenador.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/refill.py"/>
        <source>The history in it does not fit.</source>
        <translation>El historial que contiene no encaja.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/refill.py"/>
        <source>A row of {table} points at nothing in {target}.</source>
        <translation>Una fila de {table} no apunta a nada en {target}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/refill.py"/>
        <source>Row {number} of {table} breaks a rule of its kind.</source>
        <translation>La fila {number} de {table} incumple una regla de su tipo.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/refill.py"/>
        <source>A row of {table} breaks a rule: the same is open twice.</source>
        <translation>Una fila de {table} incumple una regla: lo mismo está abierto dos veces.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/restoring.py"/>
        <source>Nothing was restored: {why}.</source>
        <translation>No se restauró nada: {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/salvage.py"/>
        <source>Rescue</source>
        <translation>Rescatar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/salvage.py"/>
        <source>{name} is damaged too much: not even its tables can be read.</source>
        <translation>{name} está demasiado dañado: ni siquiera se pueden leer sus tablas.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/salvage.py"/>
        <source>its text is damaged</source>
        <translation>su texto está dañado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/salvage.py"/>
        <source>its images of the row are damaged</source>
        <translation>sus imágenes de la fila están dañadas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/salvage.py"/>
        <source>rows between {} and {} may be missing</source>
        <translation>pueden faltar filas entre {} y {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/salvage.py"/>
        <source>it was left out: {}</source>
        <translation>se dejó fuera: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/salvage.py"/>
        <source>what it pointed at in {} is lost</source>
        <translation>se perdió aquello a lo que apuntaba en {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/salvage.py"/>
        <source>it was left out: what it belongs to in {} is lost</source>
        <translation>se dejó fuera: se perdió aquello a lo que pertenece en {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/sqlite.py"/>
        <source>The file is damaged: open a backup of it. Nothing was changed.</source>
        <translation>El archivo está dañado: abra una copia de seguridad. No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/sqlite.py"/>
        <source>{name} cannot be opened: {why}.</source>
        <translation>No se puede abrir {name}: {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/sqlite.py"/>
        <source>{name} cannot be opened safely: its disk does not allow {setting}.</source>
        <translation>No se puede abrir {name} con seguridad: su disco no permite {setting}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/too_late.py"/>
        <source>“{label}” can no longer be undone: “{later}” came after it, under the {hat} hat. Undo that first.</source>
        <translation>«{label}» ya no se puede deshacer: «{later}» vino después, con el sombrero de {hat}. Deshaga antes eso.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/too_late.py"/>
        <source>“{label}” can no longer be undone: “{later}” came after it.</source>
        <translation>«{label}» ya no se puede deshacer: «{later}» vino después.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/too_late.py"/>
        <source>“{label}” can no longer be redone: “{later}” came in between, under the {hat} hat.</source>
        <translation>«{label}» ya no se puede rehacer: «{later}» vino en medio, con el sombrero de {hat}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/too_late.py"/>
        <source>“{label}” can no longer be redone: “{later}” came in between.</source>
        <translation>«{label}» ya no se puede rehacer: «{later}» vino en medio.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/too_late.py"/>
        <source>“{label}” can no longer be undone: too much has changed since.</source>
        <translation>«{label}» ya no se puede deshacer: ha cambiado demasiado desde entonces.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/too_late.py"/>
        <source>“{label}” can no longer be redone: too much has changed since.</source>
        <translation>«{label}» ya no se puede rehacer: ha cambiado demasiado desde entonces.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/too_late.py"/>
        <source>“{label}” can no longer be undone: somebody in it was erased since.</source>
        <translation>«{label}» ya no se puede deshacer: desde entonces se borró a alguien que aparece.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/too_late.py"/>
        <source>“{label}” can no longer be redone: somebody in it was erased since.</source>
        <translation>«{label}» ya no se puede rehacer: desde entonces se borró a alguien que aparece.</translation>
    </message>
</context>
<context>
    <name>widgets</name>
    <message>
        <location filename="../../desktop/twohats/widgets/chosen_sum.py"/>
        <source>{:,} chosen</source>
        <translation>elegidos: {:,}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/form.py"/>
        <source>What you typed is written down nowhere yet. Esc once more throws it away.</source>
        <translation>Lo que ha escrito aún no se ha guardado. Esc otra vez lo descarta.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/known_line.py"/>
        <source>Who is here already</source>
        <translation>Quién ya está aquí</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/list_export.py"/>
        <source>Not exported.</source>
        <translation>No se exportó.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/list_export.py"/>
        <source>Page {:,} of {:,}</source>
        <translation>Página {:,} de {:,}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/list_export.py"/>
        <source>Exporting {:,} of {:,}</source>
        <translation>Exportando {:,} de {:,}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/list_export.py"/>
        <source>The list is in {}.</source>
        <translation>La lista está en {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/matrix.py"/>
        <source>{}
of {}</source>
        <translation>{}
de {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/opening.py"/>
        <source>Only addresses of the web, of e-mail and of telephones are opened from here.</source>
        <translation>Desde aquí solo se abren direcciones web, de correo y teléfonos.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/opening.py"/>
        <source>“{path}” is not a place on this computer: open it by hand.</source>
        <translation>«{path}» no es un lugar de este ordenador: ábralo a mano.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/opening.py"/>
        <source>“{name}” would start a program: start it by hand.</source>
        <translation>«{name}» iniciaría un programa: inícielo a mano.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/own_views.py"/>
        <source>Its filter, order and columns are kept on this computer. The same name replaces one.</source>
        <translation>Su filtro, orden y columnas se guardan en este ordenador. El mismo nombre sustituye a una.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/own_views.py"/>
        <source>Keep this view</source>
        <translation>Guardar esta vista</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/own_views.py"/>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/own_views.py"/>
        <source>Rename the view</source>
        <translation>Renombrar la vista</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/own_views.py"/>
        <source>Give the view a name.</source>
        <translation>Dele un nombre a la vista.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/own_views.py"/>
        <source>A name of a view has at most {count} letters.</source>
        <translation>El nombre de una vista tiene como mucho {count} letras.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/own_views.py"/>
        <source>“{name}” is a view of this list already: choose another name.</source>
        <translation>«{name}» ya es una vista de esta lista: elija otro nombre.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/own_views.py"/>
        <source>Large ones this month</source>
        <translation>Grandes de este mes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/own_views.py"/>
        <source>Rename “{}”…</source>
        <translation>Renombrar «{}»…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/own_views.py"/>
        <source>Delete “{}”</source>
        <translation>Eliminar «{}»</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/page.py"/>
        <source>Back to the list (Esc)</source>
        <translation>Volver a la lista (Esc)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/patience.py"/>
        <source>Working…</source>
        <translation>Trabajando…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/patience.py"/>
        <source>Stop  Ctrl+.</source>
        <translation>Parar  Ctrl+.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/pull_downs.py"/>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/record_list.py"/>
        <source>Columns and views of this list</source>
        <translation>Columnas y vistas de esta lista</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/record_list.py"/>
        <source>Columns and views</source>
        <translation>Columnas y vistas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/record_list.py"/>
        <source>Export the list</source>
        <translation>Exportar la lista</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/record_list.py"/>
        <source>Save the list as PDF</source>
        <translation>Guardar la lista como PDF</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/record_list.py"/>
        <source>Nothing is listed.</source>
        <translation>No hay nada en la lista.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/record_list.py"/>
        <source>{:,} chosen of {}</source>
        <translation>elegidos: {:,} de {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/record_list.py"/>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/record_list.py"/>
        <source>filtered by “{}”</source>
        <translation>filtrado por «{}»</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/view_bar.py"/>
        <source>{} in the list</source>
        <translation>n.º {} de la lista</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <location filename="../../desktop/twohats/words.py"/>
        <source>{}; {}</source>
        <translation>{}; {}</translation>
    </message>
</context>
</TS>
