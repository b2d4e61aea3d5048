<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name>app</name>
    <message>
        <location filename="../../desktop/twohats/app/backups.py"/>
        <location filename="../../desktop/twohats/app/preferences.py"/>
        <source>Backups</source>
        <translation>Cópias de segurança</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/backups.py"/>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/backups.py"/>
        <source>it was whole</source>
        <translation>estava inteira</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/backups.py"/>
        <source>A second folder for backups</source>
        <translation>Uma segunda pasta para as cópias</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/backups.py"/>
        <source>Back up now</source>
        <translation>Fazer cópia agora</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/backups.py"/>
        <source>Try a restore</source>
        <translation>Experimentar restaurar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/backups.py"/>
        <source>Second folder…</source>
        <translation>Segunda pasta…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/backups.py"/>
        <source>No second folder</source>
        <translation>Sem segunda pasta</translation>
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
        <translation>Estão em {}. Ficam todas as de dois dias, depois uma por dia, por semana, por mês.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/backups.py"/>
        <source>{} A restore was tried {}: {}.</source>
        <translation>{} Experimentou-se restaurar uma {}: {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/backups.py"/>
        <source>The business as it was {} takes the place of the one that is open. That one is kept beside it, and what was done since is only there.</source>
        <translation>A empresa como era {} substitui a que está aberta. Esta fica guardada ao lado, e o que se fez desde então só lá está.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/backups.py"/>
        <source>Restore it</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/backups.py"/>
        <source>Leave everything as it is</source>
        <translation>Deixar tudo como está</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/commands.py"/>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/contact_card.py"/>
        <source>In the address book</source>
        <translation>No livro de contactos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/contact_card.py"/>
        <location filename="../../desktop/twohats/app/found_words.py"/>
        <source>without a name</source>
        <translation>sem nome</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/contact_card.py"/>
        <source>They called…</source>
        <translation>Ligaram…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/contact_card.py"/>
        <source>Who has them</source>
        <translation>Quem os tem</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/dialogs.py"/>
        <source>Two Hats {}. Marketing and Sales, kept apart, working together.</source>
        <translation>Two Hats {}. Marketing e Vendas, separados, a trabalhar em conjunto.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/erase_form.py"/>
        <source>What was sold, when and for how much, in every sum, without a name; the numbers of the documents.</source>
        <translation>O que se vendeu, quando e por quanto, em todas as somas, sem nome; os números dos documentos.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/erase_form.py"/>
        <source>A backup forgets them when it is restored. Files that you exported, printed or copied yourself are yours to look after.</source>
        <translation>Uma cópia de segurança esquece-a quando é restaurada. Os ficheiros exportados, impressos ou copiados à mão ficam ao cuidado de quem os fez.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/erase_form.py"/>
        <source>Type “{name}”, so that nobody else is erased by mistake.</source>
        <translation>Escreva «{name}», para que ninguém mais seja apagado por engano.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/erase_form.py"/>
        <source>Erase for good</source>
        <translation>Apagar de vez</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/erase_form.py"/>
        <source>“{}” beside the file still holds them: delete it once you do not need it any more.</source>
        <translation>«{}», ao lado do ficheiro, ainda tem os dados: apague-o quando já não precisar dele.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/erase_form.py"/>
        <source>Everything that identifies this person is removed from both sides, the handoffs, the closed months and the history, and from the file itself.</source>
        <translation>Tudo o que diz quem é sai dos dois lados, das passagens, dos meses fechados e do histórico, e do próprio ficheiro.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/erase_form.py"/>
        <source>No later import brings them back.</source>
        <translation>Nenhuma importação futura traz esta pessoa de volta.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/erase_form.py"/>
        <source>There is no e-mail address or phone number by which a later import would know them.</source>
        <translation>Não há endereço de e-mail nem telefone pelo qual uma importação futura os reconheça.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/erase_form.py"/>
        <source>{} was erased: {:,} records.</source>
        <translation>{} foi apagado: {:,} registos.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/erase_form.py"/>
        <source>Type their name</source>
        <translation>Escreva o nome</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/erase_form.py"/>
        <source>Erase {}</source>
        <translation>Apagar {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/erase_form.py"/>
        <source>This cannot be undone.</source>
        <translation>Não se pode desfazer.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/erase_form.py"/>
        <source>Traces are left in the file until Two Hats is closed and opened again.</source>
        <translation>Ficam vestígios no ficheiro até o Two Hats ser fechado e aberto de novo.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/erase_form.py"/>
        <source>What goes</source>
        <translation>O que sai</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/erase_form.py"/>
        <source>What stays</source>
        <translation>O que fica</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/erase_form.py"/>
        <source>One deal is still open: it is closed as lost.</source>
        <translation>Um negócio ainda está aberto: é fechado como perdido.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/erase_form.py"/>
        <source>The name also appears in one more text, about somebody or something else: change that yourself.</source>
        <translation>O nome está em mais um texto, sobre outra pessoa ou coisa: altere esse à mão.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/erase_form.py"/>
        <source>{} deals are still open: they are closed as lost.</source>
        <translation>{} negócios ainda estão abertos: são fechados como perdidos.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/erase_form.py"/>
        <source>The name also appears in {} more texts, about somebody or something else: change these yourself.</source>
        <translation>O nome está em mais {} textos, sobre outra pessoa ou coisa: altere esses à mão.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/files.py"/>
        <location filename="../../desktop/twohats/app/first_start.py"/>
        <source>Open a business</source>
        <translation>Abrir uma empresa</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/files.py"/>
        <source>Save a copy</source>
        <translation>Guardar uma cópia</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/files.py"/>
        <source>{} copy</source>
        <translation>{} cópia</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/files.py"/>
        <location filename="../../desktop/twohats/app/preferences.py"/>
        <source>This file is only looked at: it has no backups here.</source>
        <translation>Este ficheiro está só a ser visto: não tem aqui cópias de segurança.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/files.py"/>
        <source>The copy is in {}.</source>
        <translation>A cópia está em {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/finder.py"/>
        <source>Nobody and nothing here has these words. What Sales wrote down is under its hat: Ctrl+2.</source>
        <translation>Ninguém e nada aqui tem estas palavras. O que Vendas anotou está sob o seu chapéu: Ctrl+2.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/finder.py"/>
        <source>Search</source>
        <translation>Procurar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/finder.py"/>
        <source>What was found</source>
        <translation>O que se encontrou</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/finder.py"/>
        <source>Ctrl+1 looks under Marketing</source>
        <translation>Ctrl+1 procura em Marketing</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/finder.py"/>
        <source>Ctrl+2 looks under Sales</source>
        <translation>Ctrl+2 procura em Vendas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/finder.py"/>
        <source>Type a name, a phone number, words of a note, or what you want to do.</source>
        <translation>Escreva um nome, um telefone, palavras de uma nota, ou o que quer fazer.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/finder.py"/>
        <source>Nobody and nothing here has these words. What Marketing wrote down is under its hat: Ctrl+1.</source>
        <translation>Ninguém e nada aqui tem estas palavras. O que Marketing anotou está sob o seu chapéu: Ctrl+1.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/finder.py"/>
        <source>Search for a name, a number, a word, or what to do, under {}</source>
        <translation>Procurar em {}: um nome, um número, uma palavra ou uma ação</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/finder.py"/>
        <source>Enter opens  ·  {}  ·  Esc closes</source>
        <translation>Enter abre  ·  {}  ·  Esc fecha</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/finder.py"/>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/firm_fields.py"/>
        <source>A margin is a whole number, in per cent, like 35.</source>
        <translation>A margem é um número inteiro em percentagem, como 35.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/firm_fields.py"/>
        <source>on the day it is won</source>
        <translation>no dia em que é ganho</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/firm_fields.py"/>
        <source>when its work is planned to end</source>
        <translation>quando o trabalho deve acabar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/firm_fields.py"/>
        <source>in dated parts, as they are invoiced</source>
        <translation>em partes com data, conforme se fatura</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/firm_fields.py"/>
        <source>Logo on paper</source>
        <translation>Logótipo no papel</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/firm_fields.py"/>
        <source>Choose a picture</source>
        <translation>Escolher uma imagem</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/firm_fields.py"/>
        <source>Address, as on paper</source>
        <translation>Morada, como no papel</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/firm_fields.py"/>
        <source>customers answer to it</source>
        <translation>os clientes respondem para aqui</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/firm_fields.py"/>
        <source>Tax on quotes</source>
        <translation>IVA nos orçamentos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/firm_fields.py"/>
        <source>of each sale; empty: no return is shown</source>
        <translation>de cada venda; vazio: não se mostra retorno</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/firm_fields.py"/>
        <source>A won deal counts</source>
        <translation>Um negócio ganho conta</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/firm_fields.py"/>
        <source>The year begins in</source>
        <translation>O ano começa em</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/firm_fields.py"/>
        <source>The week begins on</source>
        <translation>Primeiro dia da semana</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/firm_fields.py"/>
        <source>Logo on paper…</source>
        <translation>Logótipo no papel…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/firm_fields.py"/>
        <source>No logo</source>
        <translation>Sem logótipo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <source>One file on this computer holds all of it; nobody else reads it, and no account is needed.</source>
        <translation>Um só ficheiro neste computador guarda tudo; mais ninguém o lê e não é preciso conta.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <source>English</source>
        <translation>Inglês</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <source>German</source>
        <translation>Alemão</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <source>Spanish</source>
        <translation>Espanhol</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <source>French</source>
        <translation>Francês</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <source>Portuguese</source>
        <translation>Português</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <source>Whose business is it?</source>
        <translation>De quem é a empresa?</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <source>Begin</source>
        <translation>Começar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <source>Change…</source>
        <translation>Alterar…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <source>Another folder…</source>
        <translation>Outra pasta…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <source>Kept in {}, as {}</source>
        <translation>Guardado em {}, como {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <source>Kept in {}, under the firm’s name</source>
        <translation>Guardado em {}, com o nome da empresa</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <source>Choose the country you work in: currency, paper size and week follow from it.</source>
        <translation>Escolha o país onde trabalha: a moeda, o papel e a semana vêm daí.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <source>{}. All but money and clock can be changed later.</source>
        <translation>{}. Tudo, menos a moeda e o fuso horário, se pode mudar depois.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <source>Or first:</source>
        <translation>Ou primeiro:</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <source>Name of the firm</source>
        <translation>Nome da empresa</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <source>Clock</source>
        <translation>Fuso horário</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <location filename="../../desktop/twohats/app/preferences.py"/>
        <source>Your initials</source>
        <translation>As suas iniciais</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <source>where a second person helps in summer</source>
        <translation>para quando uma segunda pessoa ajuda no verão</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <source>Currency, paper size and week follow from the country.</source>
        <translation>A moeda, o papel e a semana vêm do país.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <source>weeks begin on {}</source>
        <translation>primeiro dia da semana: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <source>the clock of {}</source>
        <translation>a hora de {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <source>Import what I have…</source>
        <translation>Importar o que tenho…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <source>as customers know it</source>
        <translation>como os clientes a conhecem</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_start.py"/>
        <source>This is a sample: try whatever you like. Your own business begins with File ▸ New business….</source>
        <translation>Isto é um exemplo: experimente à vontade. A sua empresa começa em Ficheiro ▸ Nova empresa….</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_start.py"/>
        <source>Look at a sample business</source>
        <translation>Ver uma empresa de exemplo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_start.py"/>
        <source>Open a file…</source>
        <translation>Abrir um ficheiro…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_start.py"/>
        <source>Making the file…</source>
        <translation>A criar o ficheiro…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_start.py"/>
        <source>Making the sample business: two years of a firm that renovates kitchens…</source>
        <translation>A criar a empresa de exemplo: dois anos de uma empresa que renova cozinhas…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_start.py"/>
        <source>Where the file is kept</source>
        <translation>Onde fica o ficheiro</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_start.py"/>
        <source>The folder {folder} cannot be made: choose another one.</source>
        <translation>Não é possível criar a pasta {folder}: escolha outra.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_start.py"/>
        <source>{} is not where it was: open it from where it is now, or begin anew.</source>
        <translation>{} não está onde estava: abra-o onde está agora, ou comece de novo.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/found_words.py"/>
        <source>Leads by source</source>
        <translation>Interessados por origem</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/found_words.py"/>
        <source>Opened last</source>
        <translation>Abertos por último</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/found_words.py"/>
        <source>Source: {}</source>
        <translation>Origem: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/found_words.py"/>
        <source>with Marketing</source>
        <translation>em Marketing</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/found_words.py"/>
        <source>not with Sales</source>
        <translation>não está em Vendas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/found_words.py"/>
        <source>with nobody</source>
        <translation>em ninguém</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/found_words.py"/>
        <source>waits for your answer</source>
        <translation>espera pela sua resposta</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/frame.py"/>
        <source>Search sales…  Ctrl+K</source>
        <translation>Procurar em Vendas…  Ctrl+K</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/frame.py"/>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Monthly report…</source>
        <translation>Relatório mensal…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/frame.py"/>
        <source>Search marketing…  Ctrl+K</source>
        <translation>Procurar em Marketing…  Ctrl+K</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/frame.py"/>
        <source>Search  Ctrl+K</source>
        <translation>Procurar  Ctrl+K</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/frame.py"/>
        <source>Handoff  {} waiting</source>
        <translation>Passagem  {} à espera</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/front_door.py"/>
        <source>{} What was open goes on in {}: try again, and it is saved there.</source>
        <translation>{} O que estava aberto continua em {}: tente de novo, e fica guardado lá.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/front_door.py"/>
        <source>The backup is back in its place. What stood there before is kept beside it.</source>
        <translation>A cópia voltou ao seu lugar. O que lá estava antes fica guardado ao lado.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>In every list</source>
        <translation>Em todas as listas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>In the handoff panel, under Sales</source>
        <translation>No painel da passagem, em Vendas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>In the handoff panel, under Marketing</source>
        <translation>No painel da passagem, em Marketing</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>On an alarm of Today</source>
        <translation>Num alerta de Hoje</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>On the board of deals</source>
        <translation>No quadro de negócios</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>On the page of a deal</source>
        <translation>Na página de um negócio</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>In Follow-ups</source>
        <translation>Em Seguimentos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>In Quotes and Customers</source>
        <translation>Em Orçamentos e Clientes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>In Targets</source>
        <translation>Em Objetivos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>In the calendar</source>
        <translation>No calendário</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>While anything is looked for</source>
        <translation>Enquanto se procura</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>While duplicates are looked through</source>
        <translation>Enquanto se veem duplicados</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Among people not heard from for years</source>
        <translation>Entre pessoas sem notícias há muito</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>In a form</source>
        <translation>Num formulário</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Next row, row before</source>
        <translation>Linha seguinte, linha anterior</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Open the chosen row</source>
        <translation>Abrir a linha escolhida</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Back to the list; show all again</source>
        <translation>Voltar à lista; mostrar tudo de novo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>A view, by its place</source>
        <translation>Uma vista, pelo seu lugar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Choose all</source>
        <translation>Escolher tudo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Choose up to the next row</source>
        <translation>Escolher até à linha seguinte</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Next one, one before</source>
        <translation>Seguinte, anterior</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>A page further, a page back</source>
        <translation>Página a seguir, página atrás</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Accept; once more agrees to the first action</source>
        <translation>Aceitar; outra vez confirma a primeira ação</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Reject: then a digit chooses the reason</source>
        <translation>Recusar: depois um algarismo escolhe o motivo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>The list behind “Answered in time”</source>
        <translation>A lista por trás de «Respondidos a tempo»</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Withdraw what still waits</source>
        <translation>Retirar o que ainda espera</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Read, of what came back</source>
        <translation>Lido, do que voltou</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Keep until a day</source>
        <translation>Manter até um dia</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Correct what we wrote down</source>
        <translation>Corrigir o que tínhamos anotado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Take over whoever had called Sales</source>
        <translation>Assumir quem tinha ligado a Vendas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Go to its cure</source>
        <translation>Ir ao remédio</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Board or list</source>
        <translation>Quadro ou lista</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Next card, card before</source>
        <translation>Cartão seguinte, cartão anterior</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>To the stage beside</source>
        <translation>Para a fase ao lado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Move the deal a stage</source>
        <translation>Mudar o negócio de fase</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Open the deal</source>
        <translation>Abrir o negócio</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>First card, last card</source>
        <translation>Primeiro cartão, último cartão</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Objection…</source>
        <translation>Objeção…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Done, and the next one</source>
        <translation>Feito, e o seguinte</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Drop</source>
        <translation>Dispensar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>It was sent; in Customers a new sale</source>
        <translation>Foi enviado; em Clientes, uma nova venda</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Accepted, declined</source>
        <translation>Aceite, recusado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Write on, or a new version</source>
        <translation>Continuar, ou uma nova versão</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>The year before, the year after</source>
        <translation>O ano anterior, o ano seguinte</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Next entry, entry before</source>
        <translation>Entrada seguinte, entrada anterior</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>A day to the side; a week further with an entry</source>
        <translation>Um dia para o lado; uma semana, com uma entrada</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Move the entry by a day</source>
        <translation>Mover a entrada um dia</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Move the entry by a week</source>
        <translation>Mover a entrada uma semana</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Let it end earlier or later</source>
        <translation>Acabar mais cedo ou mais tarde</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Earlier, later</source>
        <translation>Mais cedo, mais tarde</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Month, 12 weeks</source>
        <translation>Mês, 12 semanas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Open the entry</source>
        <translation>Abrir a entrada</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Down, up</source>
        <translation>Baixo, cima</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Look under the other hat</source>
        <translation>Procurar sob o outro chapéu</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Open what is found</source>
        <translation>Abrir o que se encontrou</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Merge the two</source>
        <translation>Juntar os dois</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Choose who stays</source>
        <translation>Escolher quem fica</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>They are not the same</source>
        <translation>Não são o mesmo contacto</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Skip</source>
        <translation>Saltar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Take the last one back</source>
        <translation>Desfazer o último</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <location filename="../../desktop/twohats/app/silent_people.py"/>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Keep for a year</source>
        <translation>Manter por um ano</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Erase…</source>
        <translation>Apagar…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Leave everything as it was</source>
        <translation>Deixar tudo como estava</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Show whoever is here already</source>
        <translation>Mostrar quem já cá está</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/manual.py"/>
        <source>The page of the manual</source>
        <translation>A página do manual</translation>
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
        <translation>Páginas do manual</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/problem.py"/>
        <source>The text below is in English, for whoever repairs the program.</source>
        <translation>O texto em baixo está em inglês, para quem reparar o programa.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/problem.py"/>
        <source>This is what someone fixing the program needs: versions, numbers, and where in the program something went wrong. It holds no names, no notes and no file paths, and nothing is sent: write at the top what you did, take out what you like, save it, and give it to someone you trust.</source>
        <translation>Aqui está aquilo de que precisa quem corrige o programa: versões, números e onde no programa algo correu mal. Não tem nenhum nome, nenhuma nota e nenhuma localização de ficheiros, e nada é enviado: escreva em cima o que fez, tire o que quiser, guarde e entregue a alguém em quem confie.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/problem.py"/>
        <source>Report a problem</source>
        <translation>Comunicar um problema</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/problem.py"/>
        <source>Save the report…</source>
        <translation>Guardar o relatório…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/problem.py"/>
        <source>Two Hats problem {}.txt</source>
        <translation>Two Hats problema {}.txt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/problem.py"/>
        <source>What I did:</source>
        <translation>O que fiz:</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/sheet.py"/>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/sheet.py"/>
        <source>Type a word or a key</source>
        <translation>Escreva uma palavra ou uma tecla</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/sheet.py"/>
        <source>Save the keys</source>
        <translation>Guardar as teclas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/sheet.py"/>
        <source>No key says this.</source>
        <translation>Nenhuma tecla diz isto.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/history/pane.py"/>
        <source>This is all there is.</source>
        <translation>É tudo o que há.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/history/pane.py"/>
        <source>What shows</source>
        <translation>O que se mostra</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/history/pane.py"/>
        <source>Scroll down for more.</source>
        <translation>Desça para ver mais.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/history/pane.py"/>
        <source>Nothing was done here yet; what came in from a file begins with its first change.</source>
        <translation>Ainda nada foi feito aqui; o que veio de um ficheiro começa com a sua primeira alteração.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/history/pane.py"/>
        <source>taken back</source>
        <translation>desfeito</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/history/pane.py"/>
        <source>can be undone</source>
        <translation>pode desfazer-se</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/history/pane.py"/>
        <source>Everything {} sees</source>
        <translation>Tudo o que {} vê</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/history/pane.py"/>
        <source>Undo “{}”  Ctrl+Z</source>
        <translation>Desfazer «{}»  Ctrl+Z</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/history/telling.py"/>
        <source>Both hats</source>
        <translation>Os dois chapéus</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/history/telling.py"/>
        <source>erased</source>
        <translation>apagado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/history/telling.py"/>
        <source>and 1 row more</source>
        <translation>e mais 1 linha</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/history/telling.py"/>
        <source>and {:,} rows more</source>
        <translation>e mais {:,} linhas</translation>
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
        <translation>Importado: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/history/telling.py"/>
        <source>{}: what stood here was erased</source>
        <translation>{}: o que estava aqui foi apagado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/history/telling.py"/>
        <source>{}: deleted</source>
        <translation>{}: registo eliminado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/history/telling.py"/>
        <source>{}: new, {}</source>
        <translation>{}: novo registo, {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/history/telling.py"/>
        <source>{}: new</source>
        <translation>{}: novo registo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/history/telling.py"/>
        <source>{} changed</source>
        <translation>{} alterado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/initials.py"/>
        <source>Initials have up to four letters, like AK.</source>
        <translation>As iniciais têm até quatro letras, como AK.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/keeper.py"/>
        <source>The file is damaged: restore a backup (File ▸ Backups…).</source>
        <translation>O ficheiro está danificado: restaure uma cópia de segurança (Ficheiro ▸ Cópias de segurança…).</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/keeper.py"/>
        <source>No second folder is set: a USB stick outlives the computer.</source>
        <translation>Não há segunda pasta: uma pen USB sobrevive ao computador.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/keeper.py"/>
        <source>Only {:,} MB are free on the disk: make room.</source>
        <translation>Só há {:,} MB livres no disco: arranje espaço.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/keeper.py"/>
        <source>Each goes to {} as well.</source>
        <translation>Cada uma vai também para {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/keeper.py"/>
        <source>Backed up {}</source>
        <translation>Cópia feita {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/keeper.py"/>
        <source>Not backed up yet</source>
        <translation>Ainda sem cópia de segurança</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/keeper.py"/>
        <source> · restore tried {}</source>
        <translation> · restauro experimentado {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/keeper.py"/>
        <source>A backup could not be restored: {}</source>
        <translation>Não foi possível restaurar uma cópia: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/keeper.py"/>
        <source>The file is not whole: {}</source>
        <translation>O ficheiro não está inteiro: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>&amp;File</source>
        <translation>&amp;Ficheiro</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <location filename="../../desktop/twohats/app/undo_bar.py"/>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Stop the running task</source>
        <translation>Parar a tarefa em curso</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Copy as a table</source>
        <translation>Copiar como tabela</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Search…</source>
        <translation>Procurar…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Filter the list</source>
        <translation>Filtrar a lista</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Forward</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>&amp;Help</source>
        <translation>&amp;Ajuda</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Paste from a spreadsheet…</source>
        <translation>Colar de uma folha de cálculo…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Find duplicates…</source>
        <translation>Encontrar duplicados…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>People not heard from for years…</source>
        <translation>Pessoas sem notícias há muito…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Export the list…</source>
        <translation>Exportar a lista…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Export all contacts…</source>
        <translation>Exportar todos os contactos…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Export everything…</source>
        <translation>Exportar tudo…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Print the list…</source>
        <translation>Imprimir a lista…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Close the month…</source>
        <translation>Fechar o mês…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Reopen a month…</source>
        <translation>Reabrir um mês…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Page for the wall…</source>
        <translation>Página para a parede…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>New business…</source>
        <translation>Nova empresa…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Save a copy…</source>
        <translation>Guardar uma cópia…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Backups…</source>
        <translation>Cópias de segurança…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Preferences…</source>
        <translation>Preferências…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Next part: page, panel, list</source>
        <translation>Parte seguinte: página, painel, lista</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>History…</source>
        <translation>Histórico…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Columns of the list…</source>
        <translation>Colunas da lista…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Larger text</source>
        <translation>Texto maior</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Smaller text</source>
        <translation>Texto menor</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Normal text size</source>
        <translation>Tamanho normal do texto</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Dark or light</source>
        <translation>Escuro ou claro</translation>
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
        <translation>Cores do sistema</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Keys…</source>
        <translation>Teclas…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>What’s new</source>
        <translation>Novidades</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Report a problem…</source>
        <translation>Comunicar um problema…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>About Two Hats</source>
        <translation>Acerca do Two Hats</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Page {}</source>
        <translation>Página {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Undo “{}”</source>
        <translation>Desfazer «{}»</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Redo “{}”</source>
        <translation>Refazer «{}»</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/papers.py"/>
        <source>Everything this file says about this person, on both sides, with its history. They may ask for it: give it to nobody else.</source>
        <translation>Tudo o que este ficheiro diz desta pessoa, dos dois lados, com o histórico. Ela pode pedi-lo: entregue-o só a ela.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/papers.py"/>
        <source>PDF, to read</source>
        <translation>PDF, para ler</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/papers.py"/>
        <source>JSON, for another program</source>
        <translation>JSON, para outro programa</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/papers.py"/>
        <source>All we hold about them</source>
        <translation>Tudo o que temos sobre esta pessoa</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/papers.py"/>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/papers.py"/>
        <source>All contacts.vcf</source>
        <translation>Todos os contactos.vcf</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/papers.py"/>
        <source>No list shows: turn to one first.</source>
        <translation>Não há lista à vista: vá primeiro a uma.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/papers.py"/>
        <source>For the wall {}.pdf</source>
        <translation>Para a parede {}.pdf</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/papers.py"/>
        <source>As</source>
        <translation>Formato</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/papers.py"/>
        <source>All we hold about {}</source>
        <translation>Tudo o que temos sobre {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/papers.py"/>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/papers.py"/>
        <source>As of {}, {}</source>
        <translation>À data de {}, {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/picture_file.py"/>
        <source>{name} is larger than any letterhead: choose a smaller picture.</source>
        <translation>{name} é grande demais para um papel timbrado: escolha uma imagem menor.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/picture_file.py"/>
        <source>{name} is not a picture that can be read.</source>
        <translation>{name} não é uma imagem que se consiga ler.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/pictures.py"/>
        <source>{folder} cannot be made: {why}.</source>
        <translation>Não é possível criar {folder}: {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/preferences.py"/>
        <source>The money is {}, as when this file was made: every amount in it is written so.</source>
        <translation>A moeda é {}, como quando este ficheiro foi criado: todos os valores estão nela.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/preferences.py"/>
        <source>The clock is {}, as when this file was made: every day in it goes by it.</source>
        <translation>O fuso horário é {}, como quando este ficheiro foi criado: todos os dias seguem esse fuso.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/preferences.py"/>
        <source>Write them like 9:00 – 17:00; an empty line is a day without work. Days off stand with Targets.</source>
        <translation>Escreva-as como 9:00 – 17:00; uma linha vazia é um dia sem trabalho. As folgas estão em Objetivos.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/preferences.py"/>
        <source>Like the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/preferences.py"/>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/preferences.py"/>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/preferences.py"/>
        <source>Preferences</source>
        <translation>Preferências</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/preferences.py"/>
        <source>Backups and second folder…</source>
        <translation>Cópias e segunda pasta…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/preferences.py"/>
        <source>Country and paper</source>
        <translation>País e papel</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/preferences.py"/>
        <source>This computer</source>
        <translation>Este computador</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/preferences.py"/>
        <source>Look</source>
        <translation>Aspeto</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/preferences.py"/>
        <source>Text size</source>
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/preferences.py"/>
        <source>history shows them with what you do</source>
        <translation>o histórico mostra-as junto do que faz</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/recent.py"/>
        <source>Open recent</source>
        <translation>Abrir recente</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/reminder.py"/>
        <source>Call now</source>
        <translation>Chamada agora</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/reminder.py"/>
        <source>A visit now</source>
        <translation>Uma visita agora</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/reminder.py"/>
        <source>A meeting now</source>
        <translation>Uma reunião agora</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/reminder.py"/>
        <source>An answer is late</source>
        <translation>Uma resposta em atraso</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/reminder.py"/>
        <source> and {} more</source>
        <translation> e mais {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/silent_people.py"/>
        <source>There is nobody you have not heard from for so long.</source>
        <translation>Não há ninguém sem notícias há tanto tempo.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/silent_people.py"/>
        <source>People not heard from for years</source>
        <translation>Pessoas sem notícias há muito</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/silent_people.py"/>
        <source>Here is whoever has not been heard from for {} years and has nothing open. Whoever bought in the last {} years is left out: books may have to be kept for so long. The law asks why you still keep such people. Nobody is erased unless you do it.</source>
        <translation>Aqui está quem não dá notícias há {} anos e não tem nada em aberto. Quem comprou nos últimos {} anos fica de fora: pode ser preciso guardar as contas durante esse tempo. A lei pergunta porque ainda guarda estas pessoas. O programa nunca apaga ninguém sozinho.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/silent_people.py"/>
        <source>Last heard from</source>
        <translation>Últimas notícias</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/silent_people.py"/>
        <source>{} years of silence, bought last in {}</source>
        <translation>{} anos de silêncio, última compra em {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/silent_people.py"/>
        <source>Erase…  Del</source>
        <translation>Apagar…  Del</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/silent_people.py"/>
        <source>Keep a year  Y</source>
        <translation>Manter um ano  Y</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/silent_people.py"/>
        <source>Neither side has a page of them: they stand in the address book alone.</source>
        <translation>Nenhum dos lados tem uma página destas pessoas: estão só no livro de contactos.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/silent_people.py"/>
        <source>{} years of silence, never bought</source>
        <translation>{} anos de silêncio, nunca comprou</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/start.py"/>
        <source>There is no display here: draw the window with “twohats pictures FILE FOLDER”.</source>
        <translation>Não há ecrã aqui: desenhe a janela com «twohats pictures FILE FOLDER».</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/status.py"/>
        <source>Only to look at · {}</source>
        <translation>Só para ver · {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/status.py"/>
        <source>Saved · {}</source>
        <translation>Guardado · {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/status.py"/>
        <source>Stopped: nothing of it was written.</source>
        <translation>Parado: nada disto foi escrito.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/steps.py"/>
        <source>Taking it back…</source>
        <translation>A desfazer…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/steps.py"/>
        <source>Redoing…</source>
        <translation>A refazer…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/steps.py"/>
        <source>{:,} imported rows were used since and stay.</source>
        <translation>{:,} linhas importadas foram usadas desde então e ficam.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Accepted: a deal is made.</source>
        <translation>Aceite: foi criado um negócio.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Rejected: Marketing has the lead again.</source>
        <translation>Recusado: Marketing tem de novo o interessado.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Withdrawn from Sales.</source>
        <translation>Retirado de Vendas.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Read: the answer is put away.</source>
        <translation>Lido: a resposta fica arrumada.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Taken over: it goes on with the new lead.</source>
        <translation>Assumido: continua com o novo interessado.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Kept in touch with until its day.</source>
        <translation>Em contacto até ao seu dia.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Let go: no longer among the open leads.</source>
        <translation>Posto de parte: já não está entre os interessados em aberto.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Sent: the lead waits for Sales.</source>
        <translation>Passado: o interessado espera por Vendas.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Sent: the leads wait for Sales.</source>
        <translation>Passados: os interessados esperam por Vendas.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Season deleted.</source>
        <translation>Época eliminada.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Ended: it shows no more from today on.</source>
        <translation>Terminada: a partir de hoje já não aparece.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Campaign deleted.</source>
        <translation>Campanha eliminada.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Money or hours deleted.</source>
        <translation>Dinheiro ou horas eliminados.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Words deleted.</source>
        <translation>Palavras eliminadas.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Where and when deleted.</source>
        <translation>Onde e quando eliminado.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Archived: see the view Archived.</source>
        <translation>Arquivado: veja a vista Arquivados.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Archived: offered no longer.</source>
        <translation>Arquivado: já não é proposto.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Segment deleted.</source>
        <translation>Segmento eliminado.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Taken off the list.</source>
        <translation>Retirados da lista.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Rule removed.</source>
        <translation>Regra removida.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Thanked: off the list.</source>
        <translation>Agradecido: fora da lista.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Asked for a review.</source>
        <translation>Foi pedida uma avaliação.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Asked for a name.</source>
        <translation>Foi pedido um nome.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Put away: nothing more to ask.</source>
        <translation>Arrumado: nada mais a perguntar.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Done: off the follow-ups.</source>
        <translation>Feito: fora dos seguimentos.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Lost: the deal is closed.</source>
        <translation>Perdido: o negócio está fechado.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Work is done: Marketing may ask for a review.</source>
        <translation>Trabalho concluído: Marketing pode pedir uma avaliação.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Given back: Marketing has the lead again.</source>
        <translation>Devolvido: Marketing tem de novo o interessado.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Asleep: out of the pipeline until its day.</source>
        <translation>Adormecido: fora da carteira até ao seu dia.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Link removed; the file stays where it is.</source>
        <translation>Ligação tirada; o ficheiro continua onde está.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>{} deals lost and closed.</source>
        <translation>{} negócios perdidos e fechados.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>{} deals asleep until their day.</source>
        <translation>{} negócios adormecidos até ao seu dia.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>{} deals moved.</source>
        <translation>{} negócios movidos.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Dropped: off the follow-ups.</source>
        <translation>Dispensado: fora dos seguimentos.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Moved to tomorrow.</source>
        <translation>Movido para amanhã.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Moved by a week.</source>
        <translation>Movido uma semana.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Won: the deal is closed.</source>
        <translation>Ganho: o negócio está fechado.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Quote accepted: the deal is won.</source>
        <translation>Orçamento aceite: o negócio está ganho.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Reversed: the money is taken back.</source>
        <translation>Anulada: o valor foi descontado.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Quote declined.</source>
        <translation>Orçamento recusado.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Offer removed.</source>
        <translation>Produto ou serviço removido.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Stage removed.</source>
        <translation>Fase removida.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Proposal withdrawn.</source>
        <translation>Proposta retirada.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Proposal declined.</source>
        <translation>Proposta recusada.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Merged: one contact is left.</source>
        <translation>Juntos: fica um contacto.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Kept apart: they are two.</source>
        <translation>Separados: são dois.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Kept for another year.</source>
        <translation>Mantido por mais um ano.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Written down: see Leads.</source>
        <translation>Anotado: veja Interessados.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Written down: see the pipeline, under Sales.</source>
        <translation>Anotado: veja Carteira, em Vendas.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Imported.</source>
        <translation>Importado.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>{} imported.</source>
        <translation>{} importados.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source> and </source>
        <translation> e </translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/undo_bar.py"/>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/undo_bar.py"/>
        <source>{} {} takes it back.</source>
        <translation>{} {} desfaz.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/undo_bar.py"/>
        <source>Undo  {}</source>
        <translation>Desfazer  {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/verbs.py"/>
        <source>The lead of this handoff is no longer there.</source>
        <translation>O interessado desta passagem já não está lá.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/ways.py"/>
        <source>Reading what can still be read…</source>
        <translation>A ler o que ainda se pode ler…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/ways.py"/>
        <source>{:,} records are in {}. Those to look over are listed in {}, beside it.</source>
        <translation>{:,} registos estão em {}. Os que convém rever estão listados em {}, ao lado.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/ways.py"/>
        <source>Open it there all the same</source>
        <translation>Abrir lá mesmo assim</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/ways.py"/>
        <source>Take what can still be read into a new file</source>
        <translation>Levar o que ainda se lê para um ficheiro novo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/ways.py"/>
        <source>Only look at it</source>
        <translation>Só ver</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/ways.py"/>
        <source>Moving it…</source>
        <translation>A mover…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/ways.py"/>
        <source>Opening a copy…</source>
        <translation>A abrir uma cópia…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/ways.py"/>
        <source>Restoring…</source>
        <translation>A restaurar…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/ways.py"/>
        <source>Move it to {}</source>
        <translation>Mover para {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/ways.py"/>
        <source>Restore the backup of {}</source>
        <translation>Restaurar a cópia de {}</translation>
    </message>
</context>
<context>
    <name>business</name>
    <message>
        <location filename="../../desktop/twohats/business/contact_file.py"/>
        <source>Nobody is written down there who could be saved.</source>
        <translation>Não há lá ninguém que se possa guardar.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/operations/contacts.py"/>
        <source>Nobody here is called “{words}” or is reached there.</source>
        <translation>Ninguém aqui se chama «{words}» nem se contacta por aí.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/operations/contacts.py"/>
        <source>Several people are called “{words}”: name their e-mail address or phone number.</source>
        <translation>Várias pessoas se chamam «{words}»: indique o e-mail ou o telefone.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/operations/firm.py"/>
        <source>This file has its firm already.</source>
        <translation>Este ficheiro já tem a sua empresa.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/operations/firm.py"/>
        <source>A target cannot be negative.</source>
        <translation>Um objetivo não pode ser negativo.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/operations/firm.py"/>
        <source>This month goes by the usual target already.</source>
        <translation>Este mês já segue o objetivo habitual.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/operations/firm.py"/>
        <source>Say what day it is, such as Christmas.</source>
        <translation>Diga que dia é, como Natal.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/operations/firm.py"/>
        <source>This day was not a day off.</source>
        <translation>Este dia não estava de folga.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/operations/firm.py"/>
        <source>The firm works on one day of the week at least: without hours nothing can be due.</source>
        <translation>A empresa trabalha pelo menos um dia por semana: sem horário não há prazos.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/operations/firm.py"/>
        <source>Say from when to when: it closes after it opens.</source>
        <translation>Diga de quando a quando: fecha depois de abrir.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/operations/firm.py"/>
        <source>An offer needs a name.</source>
        <translation>Um produto ou serviço precisa de nome.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/operations/firm.py"/>
        <source>There is an offer “{name}” already.</source>
        <translation>Já há um produto ou serviço «{name}».</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/operations/firm.py"/>
        <source>This picture cannot be printed.</source>
        <translation>Não é uma imagem que se possa imprimir.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/operations/firm.py"/>
        <source>This picture is too large for a letterhead: choose a simpler one.</source>
        <translation>Esta imagem é grande demais para um papel timbrado: escolha uma mais simples.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/operations/firm.py"/>
        <source>There is no time zone {name}: write it like Europe/Lisbon.</source>
        <translation>Não há fuso horário {name}: escreva-o como Europe/Lisbon.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/calendar.py"/>
        <source>tomorrow</source>
        <translation>amanhã</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/calendar.py"/>
        <source>“{text}” is not a month; write it like 2026-10.</source>
        <translation>«{text}» não é um mês; escreva-o como 2026-10.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/calendar.py"/>
        <source>“{text}” are not hours: write them like 9:00 – 17:00, or leave the line empty.</source>
        <translation>«{text}» não é um horário: escreva-o como 9:00 – 17:00, ou deixe a linha vazia.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/calendar.py"/>
        <source>{hours} working hours are too far ahead.</source>
        <translation>{hours} horas úteis é longe demais.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/calendar.py"/>
        <source>Opening hours must run forwards and not overlap: {hours}.</source>
        <translation>O horário segue por ordem e não se sobrepõe: {hours}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/calendar.py"/>
        <source>due {when}</source>
        <translation>para {when}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/calendar.py"/>
        <source>1 day late</source>
        <translation>1 dia de atraso</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/calendar.py"/>
        <source>The week starts on a day from 1 (Monday) to 7 (Sunday).</source>
        <translation>A semana começa num dia de 1 (segunda-feira) a 7 (domingo).</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/calendar.py"/>
        <source>The fiscal year starts with a month from 1 to 12.</source>
        <translation>O ano fiscal começa num mês de 1 a 12.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/calendar.py"/>
        <source>Working hours cannot be negative: {hours}.</source>
        <translation>As horas de trabalho não podem ser menos de zero: {hours}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/calendar.py"/>
        <source>There are no opening hours yet; set them in the profile first.</source>
        <translation>Ainda não há horário; defina-o primeiro no perfil.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/calendar.py"/>
        <source>“{name}” is not a time zone like Europe/Lisbon.</source>
        <translation>«{name}» não é um fuso horário como Europe/Lisbon.</translation>
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
        <translation>{} dias de atraso</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/consent.py"/>
        <source>A consent is for offers, for news, or for everything.</source>
        <translation>Um consentimento é para ofertas, para novidades ou para tudo.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/contacts.py"/>
        <source>This text has {length} characters; {limit} fit.</source>
        <translation>Este texto tem {length} caracteres; cabem {limit}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/joining.py"/>
        <source>“{word}” is not a rule: write keep, gaps or newer, or one field's as note=keep.</source>
        <translation>«{word}» não é uma regra: escreva keep, gaps ou newer, ou a de um campo como note=keep.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/mail.py"/>
        <source>These words are too long to hand to the mail program: save them as a file instead.</source>
        <translation>Estas palavras são demais para o programa de e-mail: guarde-as antes num ficheiro.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/money.py"/>
        <source>“{text}” is not a share: write it like 23 or 5.5.</source>
        <translation>«{text}» não é uma percentagem: escreva-a como 23 ou 5,5.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/money.py"/>
        <source>“{text}” is not an amount in {currency}; write it like {example}.</source>
        <translation>«{text}» não é um valor em {currency}; escreva-o como {example}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/money.py"/>
        <source>“{currency}” is not a currency code like EUR.</source>
        <translation>«{currency}» não é um código de moeda como EUR.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/money.py"/>
        <source>{amount} is not an amount that can be kept.</source>
        <translation>{amount} não é um valor que se possa guardar.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/money.py"/>
        <source>“{rate}” is not a rate: write what one {currency} is worth, like 0.92.</source>
        <translation>«{rate}» não é um câmbio: escreva quanto vale um {currency}, como 0,92.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/money.py"/>
        <source>“{text}” is not a number; write it like {example}.</source>
        <translation>«{text}» não é um número; escreva-o como {example}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/money.py"/>
        <source>{currency} is the firm’s own currency: it needs no rate.</source>
        <translation>{currency} é a moeda da empresa: não precisa de câmbio.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/money.py"/>
        <source>“{locale}” is not a language and country like en_GB.</source>
        <translation>«{locale}» não é uma língua e um país como en_GB.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/profile.py"/>
        <source>paid</source>
        <comment>kind of channel</comment>
        <translation>pago</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/profile.py"/>
        <source>owned</source>
        <comment>kind of channel</comment>
        <translation>próprio</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/profile.py"/>
        <source>earned</source>
        <comment>kind of channel</comment>
        <translation>conquistado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/profile.py"/>
        <source>referral</source>
        <comment>kind of channel</comment>
        <translation>indicação</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/profile.py"/>
        <source>repeat</source>
        <comment>kind of channel</comment>
        <translation>recorrente</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/profile.py"/>
        <source>walk-in</source>
        <comment>kind of channel</comment>
        <translation>espontâneo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/profile.py"/>
        <source>unknown</source>
        <comment>kind of channel</comment>
        <translation>desconhecido</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/profile.py"/>
        <source>unattributed</source>
        <comment>kind of channel</comment>
        <translation>sem origem</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/profile.py"/>
        <source>walk-in</source>
        <translation>espontâneo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/profile.py"/>
        <source>Website</source>
        <translation>Site</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/profile.py"/>
        <source>Newsletter</source>
        <translation>Newsletter</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/profile.py"/>
        <source>“{email}” is not an e-mail address.</source>
        <translation>«{email}» não é um endereço de e-mail.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/profile.py"/>
        <source>A tax rate lies between 0 and 100 per cent.</source>
        <translation>A taxa de IVA vai de 0 a 100 por cento.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/profile.py"/>
        <source>A margin lies between 0 and 100 per cent.</source>
        <translation>A margem vai de 0 a 100 por cento.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/profile.py"/>
        <source>Say when a won deal counts: on the day of the order, at the work’s end, or in parts.</source>
        <translation>Diga quando conta um negócio ganho: no dia da encomenda, no fim do trabalho ou em partes.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/speech.py"/>
        <source>{} at {}</source>
        <translation>{} a {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/store/office.py"/>
        <source>This file holds no business yet.</source>
        <translation>Este ficheiro ainda não tem nenhuma empresa.</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <location filename="../../desktop/twohats/cli/__init__.py"/>
        <source>“{text}” is not an amount: write it like 36000 or 36000.50.</source>
        <translation>«{text}» não é um valor: escreva-o como 36000 ou 36000.50.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/cli/__init__.py"/>
        <source>“{code}” is not a country: write its two letters, like DE.</source>
        <translation>«{code}» não é um país: escreva as suas duas letras, como PT.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/cli/__init__.py"/>
        <source>{text} is not written Word=stage.</source>
        <translation>{text} não está escrito Palavra=fase.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/cli/__init__.py"/>
        <source>Everything comes back as it was: it takes no other option than --json.</source>
        <translation>Tudo volta como estava: não aceita outra opção além de --json.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/cli/__init__.py"/>
        <source>{:,} records of {} are back, with their history, in {}.</source>
        <translation>{:,} registos de {} estão de volta, com o histórico, em {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/cli/__init__.py"/>
        <source>Say one of --month, --quarter and --year.</source>
        <translation>Indique só um de --month, --quarter e --year.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/cli/__init__.py"/>
        <source>“{size}” is not a window size: write it like 1280x800; 1024x640 is the least.</source>
        <translation>«{size}» não é um tamanho de janela: escreva-o como 1280x800; o mínimo é 1024x640.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/cli/__init__.py"/>
        <source>{} is ready.</source>
        <translation>{} está pronto.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/cli/__init__.py"/>
        <source>The pages and the figures need a file each.</source>
        <translation>As páginas e os números precisam de um ficheiro cada.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/cli/__init__.py"/>
        <source>{:,} records in {} files are in {}.</source>
        <translation>{:,} registos em {} ficheiros estão em {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/cli/keeping.py"/>
        <source>{} is as it was in {}.</source>
        <translation>{} está como em {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/cli/keeping.py"/>
        <source>Erased.</source>
        <translation>Apagado.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/cli/keeping.py"/>
        <source>{} is whole: file, tables, history and figures.</source>
        <translation>{} está inteiro: ficheiro, tabelas, histórico e números.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/cli/keeping.py"/>
        <source>What it was before is in {}.</source>
        <translation>O que era antes está em {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/cli/keeping.py"/>
        <source>Erase them? This cannot be undone</source>
        <translation>Apagar? Não se pode desfazer</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/cli/telling.py"/>
        <source>{flag} "{word}=…" says what “{word}” means</source>
        <translation>{flag} "{word}=…" diz o que significa «{word}»</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/cli/telling.py"/>
        <source>{} read, {} added, {} matched, {} skipped, {} refused</source>
        <translation>{} lidos, {} adicionados, {} já cá, {} omitidos, {} recusados</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/cli/telling.py"/>
        <source>Nothing was written: {}</source>
        <translation>Nada foi escrito: {}</translation>
    </message>
</context>
<context>
    <name>days</name>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>January</source>
        <translation>janeiro</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>February</source>
        <translation>fevereiro</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>March</source>
        <translation>março</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>April</source>
        <translation>abril</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>May</source>
        <translation>maio</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>June</source>
        <translation>junho</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>July</source>
        <translation>julho</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>August</source>
        <translation>agosto</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>September</source>
        <translation>setembro</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>October</source>
        <translation>outubro</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>November</source>
        <translation>novembro</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>December</source>
        <translation>dezembro</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>Jan</source>
        <comment>short month</comment>
        <translation>jan</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>Feb</source>
        <comment>short month</comment>
        <translation>fev</translation>
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
        <translation>mai</translation>
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
        <translation>set</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>Oct</source>
        <comment>short month</comment>
        <translation>out</translation>
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
        <translation>dez</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>Monday</source>
        <translation>segunda-feira</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>Tuesday</source>
        <translation>terça-feira</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>Wednesday</source>
        <translation>quarta-feira</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>Thursday</source>
        <translation>quinta-feira</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>Friday</source>
        <translation>sexta-feira</translation>
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
        <translation>seg</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>Tue</source>
        <comment>short weekday</comment>
        <translation>ter</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>Wed</source>
        <comment>short weekday</comment>
        <translation>qua</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>Thu</source>
        <comment>short weekday</comment>
        <translation>qui</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>Fri</source>
        <comment>short weekday</comment>
        <translation>sex</translation>
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
        <translation>Apagar uma pessoa</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/erasing.py"/>
        <source>Erase who was erased since</source>
        <translation>Apagar quem foi apagado desde então</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/erasing.py"/>
        <source>Sweep the file</source>
        <translation>Limpar o ficheiro</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/erasing.py"/>
        <source>They were erased already.</source>
        <translation>Já tinham sido apagados.</translation>
    </message>
</context>
<context>
    <name>everywhere</name>
    <message>
        <location filename="../../desktop/twohats/app/backups.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <source>Made</source>
        <translation>Data</translation>
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
        <translation>Porquê</translation>
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
        <translation>Vendas</translation>
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
        <translation>Fechar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/contact_card.py"/>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/person/fields.py"/>
        <location filename="../../desktop/twohats/exchange/ui/contact_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/leads.py"/>
        <source>Organisation</source>
        <translation>Organização</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/contact_card.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/marketing/ui/leads.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <source>Where they are</source>
        <translation>Onde está</translation>
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
        <translation>Telefone</translation>
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
        <translation>Morada</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/contact_card.py"/>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>New lead…</source>
        <translation>Novo interessado…</translation>
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
        <translation>Vendas</translation>
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
        <translation>Nome</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/firm_fields.py"/>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/sales/ui/offers.py"/>
        <source>Margin</source>
        <translation>Margem</translation>
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
        <translation>Língua</translation>
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
        <translation>A empresa precisa de nome.</translation>
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
        <translation>Moeda</translation>
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
        <translation>Interessados</translation>
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
        <translation>Campanhas</translation>
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
        <translation>Negócios</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/found_words.py"/>
        <location filename="../../desktop/twohats/sales/pages/follow_up_sheet.py"/>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <location filename="../../desktop/twohats/sales/ui/wing.py"/>
        <source>Follow-ups</source>
        <translation>Seguimentos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/found_words.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <location filename="../../desktop/twohats/sales/ui/wing.py"/>
        <source>Quotes</source>
        <translation>Orçamentos</translation>
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
        <translation>Interessado</translation>
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
        <translation>Campanha</translation>
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
        <translation>Negócio</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/found_words.py"/>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/sales/pages/quote.py"/>
        <source>Quote</source>
        <translation>Orçamento</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/found_words.py"/>
        <location filename="../../desktop/twohats/marketing/rules/nurture.py"/>
        <source>with Sales</source>
        <translation>em Vendas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/found_words.py"/>
        <location filename="../../desktop/twohats/handoff/ui/known.py"/>
        <source>waits for Sales</source>
        <translation>espera por Vendas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/frame.py"/>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <source>{} waiting</source>
        <translation>{} à espera</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/frame.py"/>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <location filename="../../desktop/twohats/sales/ui/today.py"/>
        <source>{} late</source>
        <translation>{} em atraso</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/app/verbs.py"/>
        <location filename="../../desktop/twohats/handoff/ui/answer_forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <location filename="../../desktop/twohats/sample/stories.py"/>
        <source>Let go</source>
        <translation>Pôr de parte</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <location filename="../../desktop/twohats/sales/ui/stage_forms.py"/>
        <source>Edit the stage</source>
        <translation>Editar a fase</translation>
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
        <translation>Passar para amanhã</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Move by a week</source>
        <translation>Adiar uma semana</translation>
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
        <translation>Hoje</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <source>Go on with it</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/problem.py"/>
        <location filename="../../desktop/twohats/widgets/record_list.py"/>
        <source>Counting…</source>
        <translation>A contar…</translation>
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
        <translation>Histórico</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/history/pane.py"/>
        <location filename="../../desktop/twohats/exchange/ui/file_step.py"/>
        <source>Reading…</source>
        <translation>A ler…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/history/telling.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <source>Undone: {}</source>
        <translation>Desfeito: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/history/telling.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <source>Redone: {}</source>
        <translation>Refeito: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/history/telling.py"/>
        <location filename="../../desktop/twohats/exchange/person/page.py"/>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <location filename="../../desktop/twohats/sales/ui/questions.py"/>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/history/telling.py"/>
        <location filename="../../desktop/twohats/exchange/person/page.py"/>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <location filename="../../desktop/twohats/sales/ui/questions.py"/>
        <source>no</source>
        <translation>não</translation>
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
        <translation>Voltar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <location filename="../../desktop/twohats/sales/ui/pipeline.py"/>
        <location filename="../../desktop/twohats/sales/ui/today.py"/>
        <source>Someone called…</source>
        <translation>Alguém ligou…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <location filename="../../desktop/twohats/handoff/ui/first_notice.py"/>
        <source>Agreement…</source>
        <translation>Acordo…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <location filename="../../desktop/twohats/widgets/own_views.py"/>
        <source>Keep this view…</source>
        <translation>Manter esta vista…</translation>
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
        <translation>fechado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/preferences.py"/>
        <location filename="../../desktop/twohats/sample/business.py"/>
        <source>The firm</source>
        <translation>A empresa</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/preferences.py"/>
        <location filename="../../desktop/twohats/marketing/pages/campaign.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_paper.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>Money</source>
        <translation>Dinheiro</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/preferences.py"/>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>Working hours</source>
        <translation>Horário de trabalho</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/silent_people.py"/>
        <location filename="../../desktop/twohats/exchange/ui/duplicates.py"/>
        <source>Searching the address book…</source>
        <translation>A percorrer o livro de contactos…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/silent_people.py"/>
        <location filename="../../desktop/twohats/handoff/ui/answered.py"/>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <location filename="../../desktop/twohats/sales/ui/today.py"/>
        <source>Who</source>
        <translation>Quem</translation>
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
        <translation>Aceitar passagem</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/app/verbs.py"/>
        <location filename="../../desktop/twohats/handoff/ui/both_views.py"/>
        <location filename="../../desktop/twohats/sample/stories.py"/>
        <source>Reject handoff</source>
        <translation>Recusar passagem</translation>
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
        <translation>Ler a resposta</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/app/verbs.py"/>
        <location filename="../../desktop/twohats/handoff/ui/marketing_side.py"/>
        <source>Take over</source>
        <translation>Assumir</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/app/verbs.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/leads.py"/>
        <location filename="../../desktop/twohats/sample/stories.py"/>
        <source>Keep in touch</source>
        <translation>Manter o contacto</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/marketing/ui/send_sheet.py"/>
        <location filename="../../desktop/twohats/sample/stories.py"/>
        <source>Send lead</source>
        <translation>Passar interessado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/marketing/ui/send_several.py"/>
        <source>Send leads</source>
        <translation>Passar interessados</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/marketing/ui/calendar.py"/>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Delete the season</source>
        <translation>Eliminar a época</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <source>End campaign</source>
        <translation>Terminar campanha</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <source>Delete campaign</source>
        <translation>Eliminar campanha</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <source>Delete money or hours</source>
        <translation>Eliminar dinheiro ou horas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <source>Delete words</source>
        <translation>Eliminar palavras</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <source>Delete where and when</source>
        <translation>Eliminar onde e quando</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/marketing/ui/places.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>Archive</source>
        <translation>Arquivar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/marketing/ui/places.py"/>
        <source>Archive the place</source>
        <translation>Arquivar o lugar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>Delete the segment</source>
        <translation>Eliminar o segmento</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>Remove people</source>
        <translation>Remover pessoas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/marketing/ui/scoring.py"/>
        <source>Remove rule</source>
        <translation>Remover regra</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/marketing/ui/referrals.py"/>
        <location filename="../../desktop/twohats/sample/stories.py"/>
        <source>Mark as thanked</source>
        <translation>Agradecimento feito</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/finished.py"/>
        <location filename="../../desktop/twohats/marketing/ui/finished_forms.py"/>
        <location filename="../../desktop/twohats/sample/stories.py"/>
        <source>Asked for a review</source>
        <translation>Pedi uma avaliação</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/finished.py"/>
        <location filename="../../desktop/twohats/marketing/ui/finished_forms.py"/>
        <location filename="../../desktop/twohats/sample/stories.py"/>
        <source>Asked for a name</source>
        <translation>Pedi um nome</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/marketing/ui/finished_forms.py"/>
        <location filename="../../desktop/twohats/sample/stories.py"/>
        <source>Nothing more to ask</source>
        <translation>Nada mais a perguntar</translation>
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
        <translation>Feito</translation>
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
        <translation>Perdido</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <location filename="../../desktop/twohats/sample/stories.py"/>
        <source>Work is done</source>
        <translation>Trabalho concluído</translation>
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
        <translation>Adormecido</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <source>Remove the link to the file</source>
        <translation>Tirar a ligação ao ficheiro</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/sales/ui/several_forms.py"/>
        <source>{} deals lost</source>
        <translation>{} negócios perdidos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/sales/ui/several_forms.py"/>
        <source>{} deals asleep</source>
        <translation>{} negócios adormecidos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/sales/ui/several_forms.py"/>
        <source>Move {} deals</source>
        <translation>Mover {} negócios</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Drop the follow-up</source>
        <translation>Dispensar o seguimento</translation>
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
        <translation>Ganho</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <location filename="../../desktop/twohats/sample/stories.py"/>
        <source>Quote accepted</source>
        <translation>Orçamento aceite</translation>
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
        <translation>Orçamento recusado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/sales/ui/offers.py"/>
        <source>Remove an offer</source>
        <translation>Remover um produto ou serviço</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/sales/ui/stage_forms.py"/>
        <source>Remove a stage</source>
        <translation>Remover uma fase</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/handoff/ui/agreement_forms.py"/>
        <source>Withdraw the proposal</source>
        <translation>Retirar a proposta</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/handoff/ui/agreement_forms.py"/>
        <source>Decline the proposal</source>
        <translation>Recusar a proposta</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/exchange/ui/duplicates.py"/>
        <source>Merge contacts</source>
        <translation>Juntar contactos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/exchange/ui/duplicates.py"/>
        <source>Not the same</source>
        <translation>Não são os mesmos</translation>
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
        <translation>1 interessado</translation>
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
        <translation>{:,} interessados</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <location filename="../../desktop/twohats/month/pages/sales_went.py"/>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>1 deal</source>
        <translation>1 negócio</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <location filename="../../desktop/twohats/month/pages/sales_went.py"/>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>{:,} deals</source>
        <translation>{:,} negócios</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <location filename="../../desktop/twohats/month/pages/documents.py"/>
        <location filename="../../desktop/twohats/month/pages/sales_went.py"/>
        <source>1 sale</source>
        <translation>1 venda</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <location filename="../../desktop/twohats/month/pages/documents.py"/>
        <location filename="../../desktop/twohats/month/pages/sales_went.py"/>
        <source>{:,} sales</source>
        <translation>{:,} vendas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <source>1 line of spend</source>
        <translation>1 linha de gastos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <source>{:,} lines of spend</source>
        <translation>{:,} linhas de gastos</translation>
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
        <translation>Anote quem é: um nome ou uma organização.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/calendar.py"/>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>yesterday</source>
        <translation>ontem</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/calendar.py"/>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>today</source>
        <translation>hoje</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/calendar.py"/>
        <location filename="../../desktop/twohats/marketing/ui/ripening.py"/>
        <source>due now</source>
        <translation>para agora</translation>
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
        <translation>Indicação</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/profile.py"/>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <source>referral</source>
        <translation>indicação</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/profile.py"/>
        <location filename="../../desktop/twohats/marketing/operations/answers.py"/>
        <source>Repeat customer</source>
        <translation>Cliente recorrente</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/profile.py"/>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <source>repeat</source>
        <translation>recorrente</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/profile.py"/>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>Walk-in</source>
        <translation>Espontâneo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/profile.py"/>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <source>owned</source>
        <translation>próprio</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/profile.py"/>
        <location filename="../../desktop/twohats/business/store/office.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <location filename="../../desktop/twohats/sales/rules/deals.py"/>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>Unknown</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/profile.py"/>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/cli/telling.py"/>
        <location filename="../../desktop/twohats/exchange/ui/result_step.py"/>
        <source>Line {:,}: {}</source>
        <translation>Linha {:,}: {}</translation>
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
        <translation>{weekday}, {day}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/erasing.py"/>
        <location filename="../../desktop/twohats/sales/operations/customers.py"/>
        <source>This contact is no longer there.</source>
        <translation>Este contacto já não está lá.</translation>
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
        <translation>Valor</translation>
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
        <translation>Palavras</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <location filename="../../desktop/twohats/handoff/ui/answered.py"/>
        <source>Answer</source>
        <translation>Resposta</translation>
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
        <translation>Quando</translation>
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
        <translation>Unidade</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/sales/pages/quote.py"/>
        <location filename="../../desktop/twohats/sales/ui/line_editor.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <source>Price</source>
        <translation>Preço</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>Chance</source>
        <translation>Probabilidade</translation>
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
        <translation>Dia de folga</translation>
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
        <translation>Produto ou serviço</translation>
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
        <translation>Passagem</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>Booked work</source>
        <translation>Trabalho marcado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/month/ui/forms.py"/>
        <location filename="../../desktop/twohats/month/ui/report_dialog.py"/>
        <location filename="../../desktop/twohats/sample/months.py"/>
        <source>Words about the month</source>
        <translation>Palavras sobre o mês</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <source>Target of a month</source>
        <translation>Objetivo de um mês</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <location filename="../../desktop/twohats/month/pages/documents.py"/>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>Day</source>
        <translation>Dia</translation>
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
        <translation>Mês</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>Archived</source>
        <translation>Arquivados</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/ui/contact_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>Referred by</source>
        <translation>Indicado por</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/ui/contact_words.py"/>
        <location filename="../../desktop/twohats/handoff/ui/cold_read.py"/>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segment_record.py"/>
        <source>Town or area</source>
        <translation>Localidade ou zona</translation>
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
        <translation>Como sabemos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/handoff/rules/agreement.py"/>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>Leads a month</source>
        <translation>Interessados por mês</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_form.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <source>Terms</source>
        <translation>Condições</translation>
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
        <translation>Pode voltar</translation>
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
        <translation>Válido até</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/send_fields.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <source>Why now</source>
        <translation>Porquê agora</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>Sent to Sales</source>
        <translation>Passagem a Vendas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/marketing/ui/leads.py"/>
        <source>Not before</source>
        <translation>Não antes de</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/sales/rules/deals.py"/>
        <source>Qualified</source>
        <translation>Qualificado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <source>Given back to Marketing</source>
        <translation>Devolvido a Marketing</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>Right words</source>
        <translation>Palavras certas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/sales/ui/questions.py"/>
        <source>About the promise</source>
        <translation>Sobre a promessa</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/handoff/ui/marketing_side.py"/>
        <source>Read</source>
        <translation>Lido</translation>
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
        <translation>Nas palavras do cliente</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <source>Open deals</source>
        <translation>Negócios em aberto</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <source>First bought</source>
        <translation>Primeira compra</translation>
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
        <translation>Visão</translation>
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
        <translation>Até quando</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>Work</source>
        <translation>Trabalho</translation>
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
        <translation>Onde e quando</translation>
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
        <translation>Dinheiro ou horas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/scoring.py"/>
        <source>Rule for the score</source>
        <translation>Regra da pontuação</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>Guess for the plan</source>
        <translation>Estimativa para o plano</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segment_record.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>Who they are</source>
        <translation>Quem são</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/marketing/pages/segment.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segment_record.py"/>
        <source>What they want</source>
        <translation>O que querem</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/marketing/pages/segment.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segment_record.py"/>
        <source>What they fear</source>
        <translation>O que receiam</translation>
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
        <translation>Verba</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/calendar_forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <source>Decide on</source>
        <translation>Decidir em</translation>
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
        <translation>De</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/exchange/person/fields.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/marketing/ui/leads.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <source>Score</source>
        <translation>Pontuação</translation>
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
        <translation>Quer a partir de</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>Who got in touch</source>
        <translation>Quem contactou</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/scoring.py"/>
        <source>Points</source>
        <translation>Pontos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <location filename="../../desktop/twohats/month/pages/words.py"/>
        <source>Year</source>
        <translation>Ano</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <source>Opened</source>
        <translation>Aberto</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>Expected close</source>
        <translation>Fecho previsto</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>Closed</source>
        <translation>Fechado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <location filename="../../desktop/twohats/sales/ui/several_forms.py"/>
        <source>Asleep until</source>
        <translation>Adormecido até</translation>
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
        <translation>Líquido</translation>
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
        <translation>Quant.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/sales/pages/quote.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <source>Discount</source>
        <translation>Desconto</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>Ordered</source>
        <translation>Encomendado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <source>Work done</source>
        <translation>Trabalho concluído</translation>
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
        <translation>e-mail</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>they agreed</source>
        <translation>aceitou</translation>
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
        <translation>novidades</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/handoff/ui/answered.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_words.py"/>
        <source>accepted</source>
        <translation>aceite</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/handoff/ui/both_views.py"/>
        <source>rejected</source>
        <translation>recusado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/questions.py"/>
        <source>kept</source>
        <translation>cumprida</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/questions.py"/>
        <source>changed</source>
        <translation>alterada</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/questions.py"/>
        <source>broken</source>
        <translation>quebrada</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/handoff/ui/marketing_side.py"/>
        <source>lost</source>
        <translation>perdido</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_words.py"/>
        <source>declined</source>
        <translation>recusado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_words.py"/>
        <source>replaced</source>
        <translation>substituído</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <source>now</source>
        <translation>agora</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <source>later</source>
        <translation>mais tarde</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <source>keep</source>
        <translation>manter</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <source>change</source>
        <translation>mudar</translation>
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
        <translation>rascunho</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <source>scheduled</source>
        <translation>agendada</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <source>paused</source>
        <translation>em pausa</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/handoff/ui/deciding.py"/>
        <location filename="../../desktop/twohats/marketing/ui/send_fields.py"/>
        <source>call</source>
        <translation>chamada</translation>
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
        <translation>reunião</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/handoff/ui/deciding.py"/>
        <source>task</source>
        <translation>tarefa</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/month/rules/meeting.py"/>
        <source>done</source>
        <translation>feito</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/month/rules/meeting.py"/>
        <source>partly</source>
        <translation>em parte</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/month/rules/meeting.py"/>
        <source>not done</source>
        <translation>não feito</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/marketing/operations/segments.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <source>1 campaign</source>
        <translation>1 campanha</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/marketing/operations/segments.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <source>{:,} campaigns</source>
        <translation>{:,} campanhas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/leaving/folder.py"/>
        <location filename="../../desktop/twohats/storage/file.py"/>
        <source>{name} exists already: choose another name.</source>
        <translation>{name} já existe: escolha outro nome.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/leaving/folder.py"/>
        <location filename="../../desktop/twohats/storage/file.py"/>
        <source>There is no folder {name}.</source>
        <translation>Não há pasta {name}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/leaving/folder.py"/>
        <location filename="../../desktop/twohats/paper/writing.py"/>
        <source>{path} cannot be written: {why}.</source>
        <translation>Não é possível escrever {path}: {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/fields.py"/>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>Asked</source>
        <translation>Pediram</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/fields.py"/>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>Straight to Sales</source>
        <translation>Direto a Vendas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/fields.py"/>
        <location filename="../../desktop/twohats/month/pages/documents.py"/>
        <location filename="../../desktop/twohats/sales/ui/money_asked.py"/>
        <source>Rate</source>
        <translation>Câmbio</translation>
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
        <translation>O quê</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/page.py"/>
        <location filename="../../desktop/twohats/marketing/pages/campaign.py"/>
        <location filename="../../desktop/twohats/marketing/pages/segment.py"/>
        <location filename="../../desktop/twohats/month/pages/wall.py"/>
        <location filename="../../desktop/twohats/sales/pages/calls.py"/>
        <location filename="../../desktop/twohats/sales/pages/follow_up_sheet.py"/>
        <source>As of {}</source>
        <translation>À data de {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/sheet.py"/>
        <location filename="../../desktop/twohats/exchange/reading/table.py"/>
        <location filename="../../desktop/twohats/exchange/reading/text.py"/>
        <location filename="../../desktop/twohats/exchange/returning/document.py"/>
        <location filename="../../desktop/twohats/storage/backup.py"/>
        <location filename="../../desktop/twohats/storage/guard.py"/>
        <source>{name} cannot be read: {why}.</source>
        <translation>Não é possível ler {name}: {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/table.py"/>
        <location filename="../../desktop/twohats/storage/guard.py"/>
        <source>There is no file {name}.</source>
        <translation>Não há ficheiro {name}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/columns_step.py"/>
        <location filename="../../desktop/twohats/marketing/pages/segment.py"/>
        <source>left out</source>
        <translation>de fora</translation>
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
        <translation>pediu para não ser contactado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/duplicates.py"/>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>an e-mail address</source>
        <translation>um endereço de e-mail</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/duplicates.py"/>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>a phone number</source>
        <translation>um número de telefone</translation>
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
        <translation>O que está mal</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/import_window.py"/>
        <location filename="../../desktop/twohats/month/ui/forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/done_form.py"/>
        <source>Next</source>
        <translation>Seguinte</translation>
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
        <translation>Onde encontramos as pessoas…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/result_step.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/pipeline.py"/>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <location filename="../../desktop/twohats/sales/ui/wing.py"/>
        <source>Pipeline</source>
        <translation>Carteira</translation>
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
        <translation>Não foi feita nenhuma promessa a este cliente.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <location filename="../../desktop/twohats/marketing/ui/send_sheet.py"/>
        <source>Not ready to send: {missing}.</source>
        <translation>Ainda não se pode passar: {missing}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement.py"/>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <source>Versions</source>
        <translation>Versões</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement.py"/>
        <location filename="../../desktop/twohats/marketing/pages/vision.py"/>
        <location filename="../../desktop/twohats/marketing/ui/vision_version.py"/>
        <source>Version {}</source>
        <translation>Versão {}</translation>
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
        <translation>1 dia</translation>
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
        <translation>{:,} dias</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/answer_forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>Keep</source>
        <comment>in touch</comment>
        <translation>Manter o contacto</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/answer_forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>Not before</source>
        <comment>nurture</comment>
        <translation>Não antes de</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/answer_forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>Keep in touch with {}</source>
        <translation>Manter o contacto com {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/answered.py"/>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/leads.py"/>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>What they need</source>
        <translation>De que precisa</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/answered.py"/>
        <location filename="../../desktop/twohats/handoff/ui/cold_read.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <source>Sent</source>
        <comment>a handoff</comment>
        <translation>Passado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/answered.py"/>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>Working hours</source>
        <comment>how long</comment>
        <translation>Horas úteis</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/both_views.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <source>Accepted</source>
        <comment>a handoff</comment>
        <translation>Aceite</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/card.py"/>
        <location filename="../../desktop/twohats/marketing/ui/finished.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>No name</source>
        <translation>Sem nome</translation>
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
        <translation>Prometemos: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/cold_read.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>valid until {}</source>
        <translation>válido até {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/cold_read.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/marketing/ui/leads.py"/>
        <source>Wants it</source>
        <translation>Quer para</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/cold_read.py"/>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/marketing/ui/leads.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <source>Source</source>
        <translation>Origem</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/cold_read.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <source>No promise was made.</source>
        <translation>Não foi feita nenhuma promessa.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/cold_read.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/marketing/ui/ripening.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segment_record.py"/>
        <source>from {}</source>
        <translation>de {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/foot.py"/>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>Answered in time</source>
        <translation>Respondidos a tempo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/marketing_side.py"/>
        <location filename="../../desktop/twohats/marketing/ui/ripening.py"/>
        <source>came back</source>
        <translation>de volta</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/marketing_side.py"/>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Let go…</source>
        <translation>Pôr de parte…</translation>
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
        <translation>O que falhou</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/reasons.py"/>
        <location filename="../../desktop/twohats/marketing/ui/scoring.py"/>
        <location filename="../../desktop/twohats/marketing/ui/send_sheet.py"/>
        <source>Add…</source>
        <translation>Adicionar…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/reasons.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segment_people.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <location filename="../../desktop/twohats/sales/ui/stage_forms.py"/>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/hat.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <source>Owner</source>
        <translation>Dono</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/letters.py"/>
        <location filename="../../desktop/twohats/paper/letter.py"/>
        <source>These words do not fit on one page: leave some out.</source>
        <translation>Estas palavras não cabem numa página: tire algumas.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/vision.py"/>
        <location filename="../../desktop/twohats/sales/ui/today.py"/>
        <source>by {}</source>
        <translation>até {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <location filename="../../desktop/twohats/sales/ui/offers.py"/>
        <source>A price cannot be negative.</source>
        <translation>Um preço não pode ser negativo.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>no day set</source>
        <translation>sem dia marcado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_words.py"/>
        <source>{} days</source>
        <translation>{} dias</translation>
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
        <translation>Nova época</translation>
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
        <translation>Nova campanha</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/done_form.py"/>
        <source>Plan it</source>
        <translation>Planear</translation>
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
        <translation>Adicionar palavras</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_paper.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>Own hours</source>
        <translation>Horas próprias</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>What it was</source>
        <translation>O que foi</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_paper.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>Cost per lead</source>
        <translation>Custo por interessado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_paper.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>Accepted</source>
        <translation>Aceites</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_paper.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>Promises kept</source>
        <translation>Promessas cumpridas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_paper.py"/>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>{} leads</source>
        <translation>{} interessados</translation>
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
        <translation>até {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>Spent</source>
        <translation>Gasto</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <source>Drafts</source>
        <translation>Rascunhos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/finished_forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>E-mail or phone</source>
        <translation>E-mail ou telefone</translation>
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
        <translation>bom</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/leads.py"/>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <location filename="../../desktop/twohats/sample/stories.py"/>
        <source>New lead</source>
        <translation>Novo interessado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>Messenger</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>At the door</source>
        <translation>À porta</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <location filename="../../desktop/twohats/sample/stories.py"/>
        <source>Log contact</source>
        <translation>Registar contacto</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>It came with an import, and nothing was changed since.</source>
        <translation>Veio com uma importação, e nada mudou desde então.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>How to reach them</source>
        <translation>Como contactar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>What happened</source>
        <translation>O que aconteceu</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>Who changed what</source>
        <translation>Quem mudou o quê</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>No offers</source>
        <translation>Sem ofertas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>No news</source>
        <translation>Sem novidades</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>agreed to be contacted</source>
        <translation>aceitou ser contactado</translation>
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
        <translation>Ainda nada</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>and {} before</source>
        <translation>e {} antes</translation>
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
        <translation>Marcar como pronto</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/leads.py"/>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>Still interested?</source>
        <translation>Ainda interessa?</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>All we hold about them…</source>
        <translation>Tudo o que temos sobre esta pessoa…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Erase this person…</source>
        <translation>Apagar esta pessoa…</translation>
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
        <translation>Publicar a visão</translation>
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
        <translation>Novos interessados</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <source>{} over</source>
        <translation>{} a mais</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/referrals.py"/>
        <location filename="../../desktop/twohats/sales/ui/questions.py"/>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <source>not yet</source>
        <translation>ainda não</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/referrals.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>Bought</source>
        <translation>Comprou</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/scoring.py"/>
        <location filename="../../desktop/twohats/sales/ui/offers.py"/>
        <location filename="../../desktop/twohats/sales/ui/stage_forms.py"/>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/scoring.py"/>
        <location filename="../../desktop/twohats/sample/plans.py"/>
        <source>New rule</source>
        <translation>Nova regra</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_record.py"/>
        <location filename="../../desktop/twohats/paper/table.py"/>
        <location filename="../../desktop/twohats/sales/ui/board.py"/>
        <source>and {:,} more</source>
        <translation>e mais {:,}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <location filename="../../desktop/twohats/sample/plans.py"/>
        <source>New segment</source>
        <translation>Novo segmento</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <location filename="../../desktop/twohats/sample/plans.py"/>
        <source>Edit the persona</source>
        <translation>Editar a persona</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <location filename="../../desktop/twohats/widgets/own_views.py"/>
        <source>Rename</source>
        <translation>Mudar o nome</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision_editors.py"/>
        <location filename="../../desktop/twohats/sales/pages/quote.py"/>
        <source>What we offer</source>
        <translation>O que oferecemos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/closing.py"/>
        <location filename="../../desktop/twohats/sample/months.py"/>
        <source>Close the month</source>
        <translation>Fechar o mês</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/closing.py"/>
        <location filename="../../desktop/twohats/rooms.py"/>
        <location filename="../../desktop/twohats/sample/stories.py"/>
        <source>Waited too long</source>
        <translation>Esperou demais</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/bank.py"/>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <location filename="../../desktop/twohats/month/pages/wall.py"/>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>no target set</source>
        <translation>sem objetivo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/bank.py"/>
        <location filename="../../desktop/twohats/month/pages/documents.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>1 order</source>
        <translation>1 encomenda</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/bank.py"/>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>No deal is open.</source>
        <translation>Nenhum negócio está aberto.</translation>
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
        <translation>ainda não dito</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>Tomorrow</source>
        <translation>Amanhã</translation>
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
        <translation>Receita</translation>
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
        <translation>Face ao objetivo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/today.py"/>
        <source>Next action</source>
        <translation>Próxima ação</translation>
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
        <translation>1 negócio aberto</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/forms.py"/>
        <location filename="../../desktop/twohats/sample/months.py"/>
        <source>What was done</source>
        <translation>O que se fez</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/rooms.py"/>
        <location filename="../../desktop/twohats/sample/business.py"/>
        <source>Found the firm</source>
        <translation>Criar a empresa</translation>
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
        <translation>Alguém ligou</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <location filename="../../desktop/twohats/sample/present.py"/>
        <location filename="../../desktop/twohats/sample/talk.py"/>
        <source>Plan</source>
        <translation>Planear</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <location filename="../../desktop/twohats/sample/present.py"/>
        <location filename="../../desktop/twohats/sample/talk.py"/>
        <source>Amount and date</source>
        <translation>Valor e data</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <location filename="../../desktop/twohats/sample/talk.py"/>
        <source>What we found</source>
        <translation>O que descobrimos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <location filename="../../desktop/twohats/sample/stories.py"/>
        <source>Judge the promise</source>
        <translation>Avaliar a promessa</translation>
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
        <translation>Novo orçamento</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <location filename="../../desktop/twohats/sample/quotes.py"/>
        <source>Quote sent</source>
        <translation>Orçamento enviado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/sale_forms.py"/>
        <location filename="../../desktop/twohats/sample/stories.py"/>
        <source>New sale</source>
        <translation>Nova venda</translation>
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
        <translation>Necessidade</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>Begins</source>
        <translation>Começa</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>Promise</source>
        <translation>Promessa</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>Removed</source>
        <translation>Removido</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Firm</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>The firm’s logo</source>
        <translation>Logótipo da empresa</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Way to reach them</source>
        <translation>Forma de contacto</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Consent</source>
        <translation>Consentimento</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Two who are alike, and not the same</source>
        <translation>Dois parecidos que não são o mesmo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Erased person</source>
        <translation>Pessoa apagada</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Agreement</source>
        <translation>Acordo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Proposal</source>
        <translation>Proposta</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>What Sales reported</source>
        <translation>O que Vendas comunicou</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Where they stand with Sales</source>
        <translation>Como estão com Vendas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Coming campaign</source>
        <translation>Próxima campanha</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Published vision</source>
        <translation>Visão publicada</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Published bet</source>
        <translation>Aposta publicada</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Finished work</source>
        <translation>Trabalho concluído</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>What was agreed</source>
        <translation>O que foi combinado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Closed month</source>
        <translation>Mês fechado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Time zone</source>
        <translation>Fuso horário</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Letterhead</source>
        <translation>Papel timbrado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Opens</source>
        <translation>Abre</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Closes</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Closed all day</source>
        <translation>Fechado todo o dia</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Worked</source>
        <translation>Trabalhado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>The usual one</source>
        <translation>O habitual</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Merged into</source>
        <translation>Junto a</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Kept until</source>
        <translation>Mantido até</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Address or number</source>
        <translation>Endereço ou número</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>How</source>
        <translation>Como</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Said</source>
        <translation>Dito</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Hours to decide</source>
        <translation>Horas para decidir</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Hours to the first call</source>
        <translation>Horas até à primeira chamada</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Days until it lapses</source>
        <translation>Dias até caducar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Queue limit</source>
        <translation>Máximo em espera</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Times it may come back</source>
        <translation>Máximo de regressos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Agreed</source>
        <translation>Combinado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Booked weeks before slowing down</source>
        <translation>Semanas marcadas para abrandar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>What ready means</source>
        <translation>O que significa pronto</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Proposed by</source>
        <translation>Proposto por</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>Words with it</source>
        <translation>Palavras com isso</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Again after days</source>
        <translation>De novo após dias</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Needs a note</source>
        <translation>Precisa de uma nota</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Takes consent back</source>
        <translation>Retira o consentimento</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Do first</source>
        <translation>Fazer primeiro</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Sent all the same, because</source>
        <translation>Passado mesmo assim, porque</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>First spoken to</source>
        <translation>Primeira conversa</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Given back because</source>
        <translation>Devolvido porque</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Right place</source>
        <translation>Lugar certo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Right time</source>
        <translation>Momento certo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Promise was</source>
        <translation>A promessa foi</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Undone</source>
        <translation>Desfeito</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Marked</source>
        <translation>Avaliado</translation>
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
        <translation>Perguntar de novo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Booked until</source>
        <translation>Ocupado até</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>Leads expected</source>
        <translation>Interessados esperados</translation>
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
        <translation>Saberemos por</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Next job planned</source>
        <translation>Próximo trabalho previsto</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Put away</source>
        <translation>Arrumado</translation>
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
        <translation>Mês fechado em</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Opened again</source>
        <translation>Reaberto</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>Number of the paper</source>
        <translation>Número do documento</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>Place on a list</source>
        <translation>Lugar numa lista</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>Contact with a lead</source>
        <translation>Contacto com um interessado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>Thanks</source>
        <translation>Agradecimento</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>Season</source>
        <translation>Época</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>Bet</source>
        <translation>Aposta</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>Reason to lose</source>
        <translation>Motivo de perda</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>Activity</source>
        <translation>Atividade</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/exchange/ui/way.py"/>
        <source>File</source>
        <translation>Ficheiro</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>Line of a quote</source>
        <translation>Linha de um orçamento</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>Order</source>
        <translation>Encomenda</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>Sale</source>
        <translation>Venda</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>Their moment</source>
        <translation>O momento deles</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>Their words</source>
        <translation>As palavras deles</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>Ended</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>Weekdays</source>
        <translation>Dias da semana</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>To</source>
        <translation>Até</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/exchange/person/fields.py"/>
        <source>Scored for</source>
        <translation>Pontos por</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/exchange/person/fields.py"/>
        <source>Wants it until</source>
        <translation>Quer até</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>Time spent</source>
        <translation>Tempo gasto</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>Changed</source>
        <translation>Alterado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>Goals</source>
        <translation>Metas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>Lost because</source>
        <translation>Perdido porque</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>Due</source>
        <translation>Prazo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/exchange/person/fields.py"/>
        <source>Where it lies</source>
        <translation>Onde está</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>Words above</source>
        <translation>Palavras acima</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>Words below</source>
        <translation>Palavras abaixo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>In their currency</source>
        <translation>Na moeda deles</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <source>they did</source>
        <translation>eles</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <source>we did</source>
        <translation>nós</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <source>letter</source>
        <translation>carta</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <source>phone</source>
        <translation>telefone</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <source>messenger</source>
        <translation>mensagens</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <source>at the door</source>
        <translation>à porta</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <location filename="../../desktop/twohats/exchange/person/fields.py"/>
        <source>person</source>
        <translation>pessoa</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <source>organisation</source>
        <translation>organização</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <source>paid</source>
        <translation>pago</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <source>earned</source>
        <translation>conquistado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <source>walked in</source>
        <translation>entrou pela porta</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <source>withdrawn</source>
        <translation>retirado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <source>new</source>
        <translation>novo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <source>ready</source>
        <translation>pronto</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <source>keeping in touch</source>
        <translation>em contacto</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <source>let go</source>
        <translation>posto de parte</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <source>lapsed</source>
        <translation>caducado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <source>given back</source>
        <translation>devolvido</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <source>open</source>
        <translation>aberto</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <source>won</source>
        <translation>ganho</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <source>asleep</source>
        <translation>adormecido</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <source>opened again</source>
        <translation>reaberto</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <source>sale</source>
        <translation>venda</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <source>sale taken back</source>
        <translation>venda anulada</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <source>signed</source>
        <translation>assinado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <source>objection</source>
        <translation>objeção</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>1 handoff</source>
        <translation>1 passagem</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>{:,} handoffs</source>
        <translation>{:,} passagens</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/duplicates/merging.py"/>
        <source>They are one already.</source>
        <translation>Já são um só.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/duplicates/merging.py"/>
        <source>“{need}” is open for both: answer or close one of them first, then they can be merged.</source>
        <translation>«{need}» está aberto para ambos: responda ou feche um primeiro, depois já se podem juntar.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/kinds.py"/>
        <source>There is no field {field} in {kind}: there are {names}.</source>
        <translation>Não há campo {field} em {kind}: há {names}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/kinds.py"/>
        <source>There is no kind {kind}: there are {kinds}.</source>
        <translation>Não há tipo {kind}: há {kinds}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/mapping.py"/>
        <source>The field {field} is given twice.</source>
        <translation>O campo {field} é dado duas vezes.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/mapping.py"/>
        <source>{text} is not written field=value.</source>
        <translation>{text} não está escrito campo=valor.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/mapping.py"/>
        <source>{text} is not written Column=field.</source>
        <translation>{text} não está escrito Coluna=campo.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/mapping.py"/>
        <source>There is no column {name}: the file has {columns}.</source>
        <translation>Não há coluna {name}: o ficheiro tem {columns}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/mapping.py"/>
        <source>No column is known as a field of {kind} in {columns}: give {flag} "Column={field}".</source>
        <translation>Nenhuma coluna se reconhece como campo de {kind} em {columns}: dê {flag} "Column={field}".</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/mapping.py"/>
        <source>No column is known as {needed} in {columns}: give {flag} "Column={field}".</source>
        <translation>Nenhuma coluna se reconhece como {needed} em {columns}: dê {flag} "Column={field}".</translation>
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
        <translation>nome</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>organisation</source>
        <comment>column of a table</comment>
        <translation>organização</translation>
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
        <translation>telefone</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>where we meet people</source>
        <comment>column of a table</comment>
        <translation>onde encontramos as pessoas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>campaign</source>
        <comment>column of a table</comment>
        <translation>campanha</translation>
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
        <translation>necessidade</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>created on</source>
        <comment>column of a table</comment>
        <translation>criado em</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>town or area</source>
        <comment>column of a table</comment>
        <translation>localidade ou zona</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>address</source>
        <comment>column of a table</comment>
        <translation>morada</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>unsubscribed</source>
        <comment>column of a table</comment>
        <translation>anulou subscrição</translation>
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
        <translation>interessado</translation>
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
        <translation>valor</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>currency</source>
        <comment>column of a table</comment>
        <translation>moeda</translation>
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
        <translation>aberto em</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>expected close</source>
        <comment>column of a table</comment>
        <translation>fecho previsto</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>closed on</source>
        <comment>column of a table</comment>
        <translation>fechado em</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>lost reason</source>
        <comment>column of a table</comment>
        <translation>motivo da perda</translation>
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
        <translation>data</translation>
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
        <translation>quantidade</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>unit price</source>
        <comment>column of a table</comment>
        <translation>preço unitário</translation>
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
        <translation>língua</translation>
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
        <translation>mês</translation>
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
        <translation>1 consentimento</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>{:,} consents</source>
        <translation>{:,} consentimentos</translation>
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
        <translation>1 agradecimento</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>{:,} notes of thanks</source>
        <translation>{:,} agradecimentos</translation>
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
        <translation>a situação com Vendas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>where they stand with Sales ({:,})</source>
        <translation>a situação com Vendas ({:,})</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>1 finished job</source>
        <translation>1 trabalho concluído</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>{:,} finished jobs</source>
        <translation>{:,} trabalhos concluídos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>1 earlier version of a deal</source>
        <translation>1 versão anterior de um negócio</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>{:,} earlier versions of deals</source>
        <translation>{:,} versões anteriores de negócios</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>1 activity</source>
        <translation>1 atividade</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>{:,} activities</source>
        <translation>{:,} atividades</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>their name on 1 order</source>
        <translation>o nome em 1 encomenda</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>their name on {:,} orders</source>
        <translation>o nome em {:,} encomendas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>their name on 1 sale</source>
        <translation>o nome em 1 venda</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>their name on {:,} sales</source>
        <translation>o nome em {:,} vendas</translation>
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
        <translation>1 ficheiro ligado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>{:,} linked files</source>
        <translation>{:,} ficheiros ligados</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>their name on 1 quote</source>
        <translation>o nome em 1 orçamento</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>their name on {:,} quotes</source>
        <translation>o nome em {:,} orçamentos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>1 line of a quote</source>
        <translation>1 linha de orçamento</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>{:,} lines of quotes</source>
        <translation>{:,} linhas de orçamento</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>their name in 1 closed month</source>
        <translation>o nome em 1 mês fechado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>their name in {:,} closed months</source>
        <translation>o nome em {:,} meses fechados</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>ways to reach them</source>
        <translation>formas de contacto</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>consent</source>
        <translation>consentimento</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>leads</source>
        <translation>interessados</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>contacts</source>
        <translation>contactos havidos</translation>
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
        <translation>agradecimentos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>handoffs</source>
        <translation>passagens</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>outcomes</source>
        <translation>resultados</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>finished work</source>
        <translation>trabalho concluído</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>deals</source>
        <translation>negócios</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>earlier versions of deals</source>
        <translation>versões anteriores de negócios</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>activities</source>
        <translation>atividades</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>orders</source>
        <translation>encomendas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>sales</source>
        <translation>vendas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>notes</source>
        <translation>notas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>files</source>
        <translation>ficheiros</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>quotes</source>
        <translation>orçamentos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>quote lines</source>
        <translation>linhas de orçamento</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>closed months</source>
        <translation>meses fechados</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/fields.py"/>
        <source>Written down</source>
        <translation>Anotado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/fields.py"/>
        <source>In this state since</source>
        <translation>Neste estado desde</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/fields.py"/>
        <source>Asked by themselves</source>
        <translation>Perguntou por si</translation>
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
        <translation>Proposto</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/fields.py"/>
        <location filename="../../desktop/twohats/exchange/ui/reading_step.py"/>
        <location filename="../../desktop/twohats/exchange/ui/refused.py"/>
        <location filename="../../desktop/twohats/exchange/ui/trial_step.py"/>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/fields.py"/>
        <source>Erased</source>
        <translation>Apagado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/fields.py"/>
        <source>As it was sent</source>
        <translation>Tal como entregue</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/page.py"/>
        <source>Everything that is kept of this person, on both sides of the firm, and what was done with it. Names of other people stand here only where somebody named them. The JSON file has internal keys and each change, too.</source>
        <translation>Tudo o que se guarda desta pessoa, dos dois lados da empresa, e o que se fez com isso. Nomes de outras pessoas só estão aqui onde alguém as indicou. O ficheiro JSON tem também as chaves internas e cada alteração.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/page.py"/>
        <source>Both sides</source>
        <translation>Os dois lados</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/page.py"/>
        <source>What we hold</source>
        <translation>O que temos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/page.py"/>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/page.py"/>
        <source>What it says</source>
        <translation>O que diz</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/plan.py"/>
        <source>left out: {}</source>
        <translation>de fora: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/plan.py"/>
        <source>known as: {}</source>
        <translation>reconhecido como: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/__init__.py"/>
        <source>a database</source>
        <translation>uma base de dados</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/__init__.py"/>
        <source>a PDF</source>
        <translation>um PDF</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/__init__.py"/>
        <source>a picture</source>
        <translation>uma imagem</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/__init__.py"/>
        <source>an archive</source>
        <translation>um arquivo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/__init__.py"/>
        <source>a file in XML</source>
        <translation>um ficheiro em XML</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/__init__.py"/>
        <source>a web page</source>
        <translation>uma página web</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/__init__.py"/>
        <source>{name} has headings but no rows.</source>
        <translation>{name} tem títulos mas não tem linhas.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/__init__.py"/>
        <source>{name} is {kind}, not a table: save it as CSV first.</source>
        <translation>{name} é {kind}, não uma tabela: guarde-o primeiro como CSV.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/child.py"/>
        <location filename="../../desktop/twohats/exchange/reading/sheet.py"/>
        <source>{name} is larger inside than a table can be: save the sheet you need as CSV.</source>
        <translation>{name} é maior por dentro do que uma tabela pode ser: guarde a folha de que precisa como CSV.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/child.py"/>
        <location filename="../../desktop/twohats/exchange/reading/sheet.py"/>
        <source>{name} is damaged or not a spreadsheet: it cannot be read.</source>
        <translation>{name} está danificado ou não é uma folha de cálculo: não se consegue ler.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/child.py"/>
        <location filename="../../desktop/twohats/exchange/reading/table.py"/>
        <source>{name} is empty.</source>
        <translation>{name} está vazio.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/child.py"/>
        <source>{name} has several sheets: say with {flag} which, of {sheets}.</source>
        <translation>{name} tem várias folhas: diga com {flag} qual, de {sheets}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/child.py"/>
        <source>{name} is locked with a password: save it without one first.</source>
        <translation>{name} está bloqueado com uma palavra-passe: guarde-o primeiro sem ela.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/child.py"/>
        <source>{name} has no sheet called {sheet}.</source>
        <translation>{name} não tem nenhuma folha chamada {sheet}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/child.py"/>
        <source>{name} defines entities of its own, which no spreadsheet does: it is not opened.</source>
        <translation>{name} define entidades próprias, o que nenhuma folha de cálculo faz: não se abre.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/table.py"/>
        <source>1 cell</source>
        <translation>1 célula</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/table.py"/>
        <source>{} cells</source>
        <translation>{} células</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/table.py"/>
        <source>{name} is a folder, not a file.</source>
        <translation>{name} é uma pasta, não um ficheiro.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/table.py"/>
        <source>The headings of {name} in line {line} cannot be read.</source>
        <translation>Não se conseguem ler os títulos de {name} na linha {line}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/table.py"/>
        <source>The headings of {name} hold a zero byte: it is not a text table.</source>
        <translation>Os títulos de {name} têm um byte zero: não é uma tabela de texto.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/table.py"/>
        <source>{name} has {found} columns; no more than {most} can be taken in.</source>
        <translation>{name} tem {found} colunas; não se podem importar mais de {most}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/table.py"/>
        <source>The row follows a broken quote and has {} where the headings have {}.</source>
        <translation>A linha vem depois de umas aspas por fechar e tem {} onde os títulos têm {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/table.py"/>
        <source>The row holds a zero byte, which no text has.</source>
        <translation>A linha tem um byte zero, que nenhum texto tem.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/table.py"/>
        <source>The row has {} where the headings have {}.</source>
        <translation>A linha tem {} onde os títulos têm {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/text.py"/>
        <source>A cell in quotation marks begins in this row and never ends.</source>
        <translation>Uma célula entre aspas começa nesta linha e nunca fecha.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/text.py"/>
        <source>{name} is not a text table; if it is UTF-16 without a mark, give {flag} utf-16-le.</source>
        <translation>{name} não é uma tabela de texto; se é UTF-16 sem marca, dê {flag} utf-16-le.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/text.py"/>
        <source>{name} is not in UTF-8: say with {flag} what it is in, for example {flag} cp1252.</source>
        <translation>{name} não está em UTF-8: diga com {flag} em que está, por exemplo {flag} cp1252.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/text.py"/>
        <source>{name} is marked as {marked}: leave the encoding out.</source>
        <translation>{name} está marcado como {marked}: não indique a codificação.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/text.py"/>
        <source>{name} does not read as {encoding}.</source>
        <translation>{name} não se lê como {encoding}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/text.py"/>
        <source>{delimiter} is not a delimiter: it is one of , ; | or tab.</source>
        <translation>{delimiter} não é um separador: é um de , ; | ou tabulação.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/text.py"/>
        <source>{name} is marked as {encoding} but is not.</source>
        <translation>{name} está marcado como {encoding} mas não é.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/text.py"/>
        <source>There is no encoding called {encoding}.</source>
        <translation>Não há codificação chamada {encoding}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/text.py"/>
        <source>{name} has a line that never ends: it is not a text table.</source>
        <translation>{name} tem uma linha que nunca acaba: não é uma tabela de texto.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/text.py"/>
        <source>{name} was changed while it was read.</source>
        <translation>{name} foi alterado enquanto era lido.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/text.py"/>
        <source>A cell of this row is longer than {} characters.</source>
        <translation>Uma célula desta linha tem mais de {} caracteres.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/recognising.py"/>
        <source>None of its headings says what it holds.</source>
        <translation>Nenhum dos títulos diz o que tem.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/recognising.py"/>
        <source>It has these columns: {}.</source>
        <translation>Tem estas colunas: {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/recognising.py"/>
        <source>Its headings are those of {}.</source>
        <translation>Os títulos são os de {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/returning/document.py"/>
        <source>{name} is damaged, or is not what Two Hats writes with “Export everything…”.</source>
        <translation>{name} está danificado, ou não é o que o Two Hats escreve com «Exportar tudo…».</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/returning/document.py"/>
        <source>{name} was written by another version of Two Hats: bring both to the same one and export again.</source>
        <translation>{name} foi escrito por outra versão do Two Hats: ponha ambos na mesma e exporte de novo.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/returning/document.py"/>
        <source>{name} holds other tables than Two Hats has.</source>
        <translation>{name} tem tabelas que o Two Hats não tem.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/returning/document.py"/>
        <source>{name} is too large for Two Hats.</source>
        <translation>{name} é grande demais para o Two Hats.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/returning/document.py"/>
        <source>Row {number} of {title} cannot be read.</source>
        <translation>Não se consegue ler a linha {number} de {title}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/returning/everything.py"/>
        <source>Nothing was taken in from {name}: {why}.</source>
        <translation>Nada foi importado de {name}: {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/returning/everything.py"/>
        <source>It holds no firm.</source>
        <translation>Não tem nenhuma empresa.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/returning/everything.py"/>
        <source>This business is not empty: it has {title} already. Everything comes back into a new file only.</source>
        <translation>Esta empresa não está vazia: já tem {title}. Tudo só volta para um ficheiro novo.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/returning/everything.py"/>
        <source>A closed month was altered.</source>
        <translation>Um mês fechado foi alterado.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/returning/everything.py"/>
        <source>There is no time zone {name}.</source>
        <translation>Não há fuso horário {name}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/returning/everything.py"/>
        <source>A row of {table} has something else for {word}.</source>
        <translation>Uma linha de {table} tem outra coisa em {word}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/taking/business_done.py"/>
        <source>The value of a deal cannot be negative.</source>
        <translation>O valor de um negócio não pode ser negativo.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/taking/business_done.py"/>
        <source>A deal that is {state} needs the day it closed.</source>
        <translation>Um negócio que está {state} precisa do dia em que fechou.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/taking/business_done.py"/>
        <source>It closed on {closed}, before it was opened on {opened}.</source>
        <translation>Fechou em {closed}, antes de ser aberto em {opened}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/taking/business_done.py"/>
        <source>There is no lead {lead}: take in the leads first.</source>
        <translation>Não há interessado {lead}: importe primeiro os interessados.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/taking/business_done.py"/>
        <source>The date is missing.</source>
        <translation>Falta a data.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/taking/business_done.py"/>
        <source>The kind “{kind}” is neither new nor repeat.</source>
        <translation>O tipo «{kind}» não é novo nem recorrente.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/taking/business_done.py"/>
        <source>The amount is missing.</source>
        <translation>Falta o valor.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/taking/known.py"/>
        <source>very like {} ({})</source>
        <translation>muito parecido com {} ({})</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/taking/known.py"/>
        <source>They were erased from this file, and stay so: they are not taken in again.</source>
        <translation>Foram apagados deste ficheiro, e assim ficam: não se importam de novo.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/taking/people.py"/>
        <source>The amount is in {currency}, the firm counts in {own}: convert it first.</source>
        <translation>O valor está em {currency}, a empresa conta em {own}: converta-o primeiro.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/taking/people.py"/>
        <source>The date, or both amount and hours, are missing.</source>
        <translation>Falta a data, ou faltam o valor e as horas.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/taking/people.py"/>
        <source>Hours cannot be negative.</source>
        <translation>As horas não podem ser negativas.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/taking/people.py"/>
        <source>There is no name, no organisation and no way to reach them.</source>
        <translation>Não há nome, nem organização, nem forma de contacto.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/taking/people.py"/>
        <source>The month or the amount is missing.</source>
        <translation>Falta o mês ou o valor.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/taking/people.py"/>
        <source>The month {month} stands in the file twice.</source>
        <translation>O mês {month} está duas vezes no ficheiro.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/taking/stages.py"/>
        <source>A stage cannot mean “{word}” here: {known}.</source>
        <translation>Uma fase não pode significar «{word}» aqui: {known}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/taking/take.py"/>
        <source>Import enquiries</source>
        <translation>Importar pedidos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/taking/take.py"/>
        <source>Import leads</source>
        <translation>Importar interessados</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/taking/take.py"/>
        <source>Import contacts</source>
        <translation>Importar contactos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/taking/take.py"/>
        <source>Import deals</source>
        <translation>Importar negócios</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/taking/take.py"/>
        <source>Import sales</source>
        <translation>Importar vendas</translation>
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
        <translation>É novo.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/taking/take.py"/>
        <source>It is here already, or further up in this file.</source>
        <translation>Já cá está, ou mais acima neste ficheiro.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/columns_step.py"/>
        <source>Space chooses where a column goes.</source>
        <translation>Espaço escolhe para onde vai uma coluna.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/columns_step.py"/>
        <source>Column of the file</source>
        <translation>Coluna do ficheiro</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/columns_step.py"/>
        <source>For example</source>
        <translation>Por exemplo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/columns_step.py"/>
        <source>Goes to</source>
        <translation>Vai para</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/columns_step.py"/>
        <source>Columns of the file</source>
        <translation>Colunas do ficheiro</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/columns_step.py"/>
        <source>As recognised</source>
        <translation>Como reconhecido</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/columns_step.py"/>
        <source>If they are here already</source>
        <translation>Se já cá estão</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/columns_step.py"/>
        <source>If they are here already:</source>
        <translation>Se já cá estão:</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/columns_step.py"/>
        <source>1 column is left out.</source>
        <translation>1 coluna fica de fora.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/columns_step.py"/>
        <source>Every column is taken in.</source>
        <translation>Todas as colunas são importadas.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/columns_step.py"/>
        <source>{:,} columns are left out.</source>
        <translation>{:,} colunas ficam de fora.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/columns_step.py"/>
        <source>They go where you put them the last time.</source>
        <translation>Vão para onde as pôs da última vez.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/contact_words.py"/>
        <source>nobody</source>
        <translation>ninguém</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/contact_words.py"/>
        <source>Other ways</source>
        <translation>Outras formas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/contact_words.py"/>
        <source>Held by</source>
        <translation>Está com</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/contact_words.py"/>
        <source>In the book since</source>
        <translation>No livro desde</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/contact_words.py"/>
        <source>{} in touch</source>
        <translation>{} em contacto</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/contact_words.py"/>
        <source>{} open</source>
        <translation>{} em aberto</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/duplicates.py"/>
        <source>Find duplicates</source>
        <translation>Encontrar duplicados</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/duplicates.py"/>
        <source>← and → choose who stays. The other’s history goes along, and Ctrl+Z takes the last answer back.</source>
        <translation>← e → escolhem quem fica. O histórico do outro vai junto, e Ctrl+Z desfaz a última resposta.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/duplicates.py"/>
        <source>Skip  S</source>
        <translation>Saltar  S</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/duplicates.py"/>
        <source>Not the same  N</source>
        <translation>Não são os mesmos  N</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/duplicates.py"/>
        <source>Merge  M</source>
        <translation>Juntar  M</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/duplicates.py"/>
        <source>{:,} of {:,} · they share {}</source>
        <translation>{:,} de {:,} · em comum: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/duplicates.py"/>
        <source>No duplicates found.</source>
        <translation>Não há duplicados.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/duplicates.py"/>
        <source>the end of a phone number</source>
        <translation>o fim de um número de telefone</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/duplicates.py"/>
        <source>nearly the same name</source>
        <translation>quase o mesmo nome</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/duplicates.py"/>
        <source>Who stays</source>
        <translation>Quem fica</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/duplicates.py"/>
        <source>The whole address book was searched.</source>
        <translation>Todo o livro de contactos foi percorrido.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/duplicates.py"/>
        <source>That is all: {:,} merged, {:,} not the same, {:,} skipped.</source>
        <translation>É tudo: {:,} juntos, {:,} diferentes, {:,} saltados.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/everything.py"/>
        <source>{:,} records in {} files are in {}. README.txt there says what is what.</source>
        <translation>{:,} registos em {} ficheiros estão em {}. README.txt diz lá o que é o quê.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/everything.py"/>
        <source>{:,} records of {} are back, with their history.</source>
        <translation>{:,} registos de {} estão de volta, com o histórico.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/everything.py"/>
        <source>Export everything into a new folder</source>
        <translation>Exportar tudo para uma pasta nova</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/everything.py"/>
        <source>Folders (*)</source>
        <translation>Pastas (*)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/everything.py"/>
        <source>Take everything back in</source>
        <translation>Trazer tudo de volta</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/everything.py"/>
        <source>Take it in</source>
        <translation>Importar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/everything.py"/>
        <source>Taking everything in…</source>
        <translation>A importar tudo…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/everything.py"/>
        <source>Stopped: nothing was written.</source>
        <translation>Parado: nada foi escrito.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/everything.py"/>
        <source>Exporting everything…</source>
        <translation>A exportar tudo…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/everything.py"/>
        <source>This business is empty. Everything that is written in {} comes into it, with its history: the firm, both hats and every month. It comes in whole or not at all, and cannot be undone with Ctrl+Z.</source>
        <translation>Esta empresa está vazia. Tudo o que está em {} entra nela, com o histórico: a empresa, os dois chapéus e todos os meses. Entra por inteiro ou não entra, e não se pode desfazer com Ctrl+Z.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/everything.py"/>
        <source>Everything of {} {}</source>
        <translation>Tudo de {} {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/file_step.py"/>
        <source>It holds</source>
        <translation>Contém</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/file_step.py"/>
        <source>Another file…</source>
        <translation>Outro ficheiro…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/file_step.py"/>
        <source>It cannot be taken in.</source>
        <translation>Não se pode importar.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/file_step.py"/>
        <source>1 column</source>
        <translation>1 coluna</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/file_step.py"/>
        <source>What you copied</source>
        <translation>O que copiou</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/file_step.py"/>
        <source>{:,} columns</source>
        <translation>{:,} colunas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/file_step.py"/>
        <source>It is taken as you took it the last time.</source>
        <translation>Fica como o importou da última vez.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/file_step.py"/>
        <location filename="../../desktop/twohats/exchange/ui/meanings_step.py"/>
        <location filename="../../desktop/twohats/exchange/ui/reading_step.py"/>
        <source>choose…</source>
        <translation>escolher…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/file_step.py"/>
        <source>Taken for {}. {}</source>
        <translation>Visto como {}. {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/file_step.py"/>
        <source>{} Choose it.</source>
        <translation>{} Escolha.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/forms.py"/>
        <source>Tables and address cards (*.csv *.tsv *.txt *.tab *.xlsx *.xls *.ods *.vcf);;Everything (*.json);;All files (*)</source>
        <translation>Tabelas e cartões de contacto (*.csv *.tsv *.txt *.tab *.xlsx *.xls *.ods *.vcf);;Tudo (*.json);;Todos os ficheiros (*)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/forms.py"/>
        <source>Import a file</source>
        <translation>Importar um ficheiro</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/forms.py"/>
        <source>Nothing is copied yet: copy the cells in the spreadsheet, headings too.</source>
        <translation>Ainda nada foi copiado: copie as células na folha de cálculo, com os títulos.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/import_window.py"/>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/import_window.py"/>
        <source>Import what you copied</source>
        <translation>Importar o que copiou</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/import_window.py"/>
        <source>Choose what it holds.</source>
        <translation>Escolha o que contém.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/import_window.py"/>
        <source>{} refused.csv</source>
        <translation>{} recusadas.csv</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/import_window.py"/>
        <source>Import {}</source>
        <translation>Importar {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/meanings_step.py"/>
        <source>Some words under “{}” are not known here: say once what each of them means.</source>
        <translation>Algumas palavras de «{}» não são conhecidas aqui: diga uma vez o que significa cada uma.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/meanings_step.py"/>
        <source>Words for stages</source>
        <translation>Palavras para as fases</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/meanings_step.py"/>
        <source>Space chooses what a word means.</source>
        <translation>Espaço escolhe o que significa uma palavra.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/meanings_step.py"/>
        <source>Word of the file</source>
        <translation>Palavra do ficheiro</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/meanings_step.py"/>
        <source>Rows</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/meanings_step.py"/>
        <source>What it means</source>
        <translation>O que significa</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/meanings_step.py"/>
        <source>They mean what you said the last time.</source>
        <translation>Significam o que disse da última vez.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/meanings_step.py"/>
        <source>1 other word is not known either: its rows would be refused.</source>
        <translation>Também não se conhece 1 outra palavra: as linhas dela seriam recusadas.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/meanings_step.py"/>
        <source>Refused without a meaning: {}.</source>
        <translation>Recusado sem um significado: {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/meanings_step.py"/>
        <source>{:,} other words are not known either: their rows would be refused.</source>
        <translation>Também não se conhecem {:,} outras palavras: as linhas delas seriam recusadas.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/reading_step.py"/>
        <source>The first rows</source>
        <translation>As primeiras linhas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/reading_step.py"/>
        <source>Sheet</source>
        <translation>Folha</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/reading_step.py"/>
        <source>Between cells</source>
        <translation>Entre células</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/reading_step.py"/>
        <source>Decimal sign</source>
        <translation>Sinal decimal</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/reading_step.py"/>
        <source>Dates</source>
        <translation>Datas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/reading_step.py"/>
        <source>as the file shows</source>
        <translation>como o ficheiro mostra</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/reading_step.py"/>
        <source>The first {}.</source>
        <translation>Primeiras {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/reading_step.py"/>
        <source>1 row.</source>
        <translation>1 linha.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/reading_step.py"/>
        <source>1 row would not be taken in: choose it to see why.</source>
        <translation>1 linha não seria importada: escolha-a para ver porquê.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/reading_step.py"/>
        <source>none leaves a doubt</source>
        <translation>nenhuma deixa dúvida</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/reading_step.py"/>
        <source>told after the others</source>
        <translation>como nas outras</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/reading_step.py"/>
        <source>as the file shows: {}</source>
        <translation>como o ficheiro mostra: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/reading_step.py"/>
        <source>All {}.</source>
        <translation>Todas as {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/reading_step.py"/>
        <source>{:,} rows would not be taken in: choose one to see why.</source>
        <translation>{:,} linhas não seriam importadas: escolha uma para ver porquê.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/refused.py"/>
        <source>Why it was refused</source>
        <translation>Porque foi recusada</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/result_step.py"/>
        <source>Taking it in: {:,} of {}. Stopping leaves nothing of it.</source>
        <translation>A importar: {:,} de {}. Se parar, nada fica.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/result_step.py"/>
        <source>1 place is new: say what kind it is.</source>
        <translation>1 lugar é novo: diga de que tipo é.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/result_step.py"/>
        <source>{:,} places are new: say what kind they are.</source>
        <translation>{:,} lugares são novos: diga de que tipo são.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/result_step.py"/>
        <source>The refused rows are in {}: correct them there, and import that file.</source>
        <translation>As linhas recusadas estão em {}: corrija-as lá e importe esse ficheiro.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/result_step.py"/>
        <source>{} open for over a year without a date: look in {} ▸ Still interested? They raise no alarm.</source>
        <translation>{}, em aberto há mais de um ano sem data: veja em {} ▸ Ainda interessa? Não dão alerta.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/result_step.py"/>
        <source>Undo this import</source>
        <translation>Desfazer esta importação</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/result_step.py"/>
        <source>Save the refused rows…</source>
        <translation>Guardar as linhas recusadas…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/result_step.py"/>
        <source>Taking it in…</source>
        <translation>A importar…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/result_step.py"/>
        <source>It is one step: Ctrl+Z takes it back later, too.</source>
        <translation>É um só passo: Ctrl+Z desfá-lo também mais tarde.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/result_step.py"/>
        <source>The import is taken back.</source>
        <translation>A importação foi desfeita.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/result_step.py"/>
        <source>Ctrl+Shift+Z redoes the import.</source>
        <translation>Ctrl+Shift+Z importa de novo.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/result_step.py"/>
        <source>{}.</source>
        <translation>{}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/result_step.py"/>
        <source>Archived, so offered no longer: {}. Bring back what is in use again.</source>
        <translation>Arquivados, por isso já não propostos: {}. Recupere o que voltar a usar.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/result_step.py"/>
        <source>{} of it were used since and stay.</source>
        <translation>Usado desde então, e fica: {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/result_step.py"/>
        <source>{} added</source>
        <translation>adicionado: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/result_step.py"/>
        <source>{} here already</source>
        <translation>já cá: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/result_step.py"/>
        <source>{} refused</source>
        <translation>recusado: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/result_step.py"/>
        <source>And {:,} more.</source>
        <translation>E mais {:,}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/trial_step.py"/>
        <source>What would come of it</source>
        <translation>O que daria</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/trial_step.py"/>
        <source>Trying it out. Nothing is written yet.</source>
        <translation>A experimentar. Ainda nada está escrito.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/trial_step.py"/>
        <source>{:,} new</source>
        <translation>{:,} novos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/trial_step.py"/>
        <source>{:,} here already</source>
        <translation>{:,} já cá estão</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/trial_step.py"/>
        <source>{:,} similar</source>
        <translation>{:,} parecidos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/trial_step.py"/>
        <source>{:,} to know</source>
        <translation>{:,} a saber</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/trial_step.py"/>
        <source>{:,} no records</source>
        <translation>{:,} não são registos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/trial_step.py"/>
        <source>{:,} refused</source>
        <translation>{:,} recusados</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/trial_step.py"/>
        <source>Who or what</source>
        <translation>Quem ou o quê</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/trial_step.py"/>
        <source>There are none.</source>
        <translation>Não há nenhum.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/trial_step.py"/>
        <source>They come in as new ones: nobody is joined with somebody who is only similar.</source>
        <translation>Entram como novos: ninguém é junto com alguém apenas parecido.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/trial_step.py"/>
        <source>Rows that stand beside the records, such as sums, are not taken in.</source>
        <translation>As linhas que estão ao lado dos registos, como somas, não são importadas.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/trial_step.py"/>
        <source>The others are taken in. The refused rows can be saved afterwards, each with its reason.</source>
        <translation>Os outros são importados. As linhas recusadas podem guardar-se depois, cada uma com o motivo.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/trial_step.py"/>
        <source>{} read: {} would be added. Nothing is written yet.</source>
        <translation>Lido: {}. Seria adicionado: {}. Ainda nada está escrito.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/trial_step.py"/>
        <source>Trying it out: {} read. Nothing is written yet.</source>
        <translation>A experimentar, lido: {}. Ainda nada está escrito.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/trial_step.py"/>
        <source>{} read: nothing in them is new.</source>
        <translation>Lido: {}. Nada de novo.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/way.py"/>
        <source>How it is written</source>
        <translation>Como está escrito</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/way.py"/>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/way.py"/>
        <source>Trial</source>
        <translation>Ensaio</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>Enquiries: leads, and the deals and orders they became</source>
        <translation>Pedidos: interessados, e os negócios e encomendas que deram</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>Leads: people who may need you</source>
        <translation>Interessados: pessoas que podem precisar de si</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>Contacts: an address book</source>
        <translation>Contactos: um livro de contactos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>Deals: possible sales, each with its stage</source>
        <translation>Negócios: vendas possíveis, cada uma na sua fase</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>Sales: money that came in</source>
        <translation>Vendas: dinheiro que entrou</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>Spend: what marketing cost</source>
        <translation>Gastos: o que custou o marketing</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>Targets: what each month should bring</source>
        <translation>Objetivos: o que cada mês deve trazer</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>1 row</source>
        <translation>1 linha</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>UTF-8: what most programs write</source>
        <translation>UTF-8: o que a maioria dos programas escreve</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>Western European (Windows-1252)</source>
        <translation>Europa Ocidental (Windows-1252)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>Western European (ISO 8859-15)</source>
        <translation>Europa Ocidental (ISO 8859-15)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>Western European (Mac)</source>
        <translation>Europa Ocidental (Mac)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>Central European (Windows-1250)</source>
        <translation>Europa Central (Windows-1250)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>Central European (ISO 8859-2)</source>
        <translation>Europa Central (ISO 8859-2)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>Cyrillic (Windows-1251)</source>
        <translation>Cirílico (Windows-1251)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>Old DOS (437)</source>
        <translation>DOS antigo (437)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>UTF-16</source>
        <translation>UTF-16</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>UTF-16, high byte first</source>
        <translation>UTF-16, byte alto primeiro</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>comma</source>
        <translation>vírgula</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>semicolon</source>
        <translation>ponto e vírgula</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>tab</source>
        <translation>tabulação</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>upright line</source>
        <translation>barra vertical</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>comma: 1.234,50</source>
        <translation>vírgula: 1.234,50</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>point: 1,234.50</source>
        <translation>ponto: 1,234.50</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>day, month, year: 31/12/2026</source>
        <translation>dia, mês, ano: 31/12/2026</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>month, day, year: 12/31/2026</source>
        <translation>mês, dia, ano: 12/31/2026</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>year, month, day: 26-12-31</source>
        <translation>ano, mês, dia: 26-12-31</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>fill the gaps</source>
        <translation>preencher o que falta</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>keep what is here</source>
        <translation>manter o que está aqui</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>take what the file says</source>
        <translation>usar o que o ficheiro diz</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>only asked: no deal yet</source>
        <translation>só pediu informações: ainda sem negócio</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>This is not text, unless it is UTF-16 without its mark: choose that if its words then read right.</source>
        <translation>Isto não é texto, a não ser que seja UTF-16 sem marca: escolha isso se as palavras então se lerem bem.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>{:,} rows</source>
        <translation>{:,} linhas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>how the dates are written</source>
        <translation>como estão escritas as datas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>the decimal sign</source>
        <translation>o sinal decimal</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>“{example}” can be read in two ways, and nothing in the file tells which: choose {what}.</source>
        <translation>«{example}» pode ler-se de duas maneiras, e nada no ficheiro diz qual: escolha {what}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>“{one}” and “{other}” cannot be written the same way: choose {what}.</source>
        <translation>«{one}» e «{other}» não podem estar escritos da mesma maneira: escolha {what}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>The file is not in UTF-8: choose what it is in, until its words read right.</source>
        <translation>O ficheiro não está em UTF-8: escolha em que está, até as palavras se lerem bem.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>Several sheets hold something: choose one.</source>
        <translation>Várias folhas têm algo: escolha uma.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>Say of one column at least where it goes.</source>
        <translation>Diga pelo menos de uma coluna para onde vai.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>1 enquiry</source>
        <translation>1 pedido</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>{:,} enquiries</source>
        <translation>{:,} pedidos</translation>
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
        <translation>Nenhuma coluna tem {}: escolha a que tem.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/work.py"/>
        <source>Stopped: nothing was taken in.</source>
        <translation>Parado: nada foi importado.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/values.py"/>
        <source>{what} “{one}” and “{other}” cannot be written the same way: give {flag} {choices}.</source>
        <translation>{what} «{one}» e «{other}» não podem estar escritos da mesma maneira: dê {flag} {choices}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/values.py"/>
        <source>“{text}” is not a month: write it as 2026-10.</source>
        <translation>«{text}» não é um mês: escreva-o como 2026-10.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/values.py"/>
        <source>{what} “{example}” can be read in two ways and nothing in the file tells which: give {flag} {choices}.</source>
        <translation>{what} «{example}» pode ler-se de duas maneiras e nada no ficheiro diz qual: dê {flag} {choices}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/values.py"/>
        <source>{order} is not an order of dates: it is dmy, mdy or ymd.</source>
        <translation>{order} não é uma ordem de datas: é dmy, mdy ou ymd.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/values.py"/>
        <source>“{text}” is not a date.</source>
        <translation>«{text}» não é uma data.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/values.py"/>
        <source>There is no such day as “{text}”.</source>
        <translation>O dia «{text}» não existe.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/values.py"/>
        <source>“{text}” is not a day between 1900 and 2100.</source>
        <translation>«{text}» não é um dia entre 1900 e 2100.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/values.py"/>
        <source>“{text}” is not a date in the order {order}.</source>
        <translation>«{text}» não é uma data na ordem {order}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/values.py"/>
        <source>{sign} is not a decimal sign: it is a comma or a point.</source>
        <translation>{sign} não é um sinal decimal: é vírgula ou ponto.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/values.py"/>
        <source>“{text}” is not a number.</source>
        <translation>«{text}» não é um número.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/values.py"/>
        <source>“{text}” is not a number with a decimal {sign}.</source>
        <translation>«{text}» não é um número com {sign} decimal.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/values.py"/>
        <source>“{text}” is too large a number.</source>
        <translation>«{text}» é um número grande demais.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/values.py"/>
        <source>The date</source>
        <translation>A data</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/values.py"/>
        <source>The number</source>
        <translation>O número</translation>
    </message>
</context>
<context>
    <name>handoff</name>
    <message>
        <location filename="../../desktop/twohats/handoff/operations/agreement.py"/>
        <source>One proposal waits for its answer already: sign it, decline it or withdraw it first.</source>
        <translation>Uma proposta já espera resposta: assine-a, recuse-a ou retire-a primeiro.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/operations/agreement.py"/>
        <source>Nothing that you proposed waits for an answer.</source>
        <translation>Nada do que propôs espera resposta.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/operations/agreement.py"/>
        <source>Nothing waits for your signature: the other side signs what you proposed.</source>
        <translation>Nada espera pela sua assinatura: o outro lado assina o que propôs.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/operations/deciding.py"/>
        <source>This handoff is no longer there.</source>
        <translation>Esta passagem já não está lá.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/operations/finished.py"/>
        <source>Marketing was told that “{work}” is done already.</source>
        <translation>Marketing já foi avisado de que «{work}» está feito.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/operations/following.py"/>
        <source>Place, time and words are marked once the handoff is accepted.</source>
        <translation>O lugar, o momento e as palavras marcam-se depois de aceite a passagem.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/operations/following.py"/>
        <source>Marketing has sent this lead over again since: go on with that handoff.</source>
        <translation>Marketing passou este interessado de novo desde então: continue com essa passagem.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/operations/following.py"/>
        <source>“{need}” is open for them already: answer what waits, or go on with its deal.</source>
        <translation>«{need}» já está aberto para eles: responda ao que espera, ou continue com o negócio.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/operations/sending.py"/>
        <source>Say why it is withdrawn.</source>
        <translation>Diga porque é retirado.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/agreement.py"/>
        <source>Answer within</source>
        <translation>Responder em</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/agreement.py"/>
        <source>First contact within</source>
        <translation>Primeiro contacto em</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/agreement.py"/>
        <source>Goes back after</source>
        <translation>Volta após</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/agreement.py"/>
        <source>May wait at once</source>
        <translation>Podem esperar juntos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/agreement.py"/>
        <source>Slow down when booked</source>
        <translation>Abrandar se há trabalho</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/agreement.py"/>
        <source>The first contact cannot be due before the answer: give it at least as many hours.</source>
        <translation>O primeiro contacto não pode ser antes da resposta: dê-lhe pelo menos tantas horas.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/agreement.py"/>
        <source>This is what is agreed already: change something first.</source>
        <translation>Isto já é o que está acordado: mude algo primeiro.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/agreement.py"/>
        <source>{what}: “{text}” is not a whole number.</source>
        <translation>{what}: «{text}» não é um número inteiro.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/agreement.py"/>
        <source>{what}: a number from {least} to {most} fits here, not {held}.</source>
        <translation>{what}: aqui cabe um número de {least} a {most}, não {held}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/agreement.py"/>
        <source>Say from which score, or within how many days: a number from 1 to 1000.</source>
        <translation>Diga a partir de que pontuação, ou em quantos dias: um número de 1 a 1000.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/agreement.py"/>
        <source>{what}: write a number.</source>
        <translation>{what}: escreva um número.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/finished.py"/>
        <source>This job is no longer there.</source>
        <translation>Este trabalho já não está lá.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/finished.py"/>
        <source>This job was put away already.</source>
        <translation>Este trabalho já foi arrumado.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/handoff.py"/>
        <source>waiting</source>
        <comment>state of a handoff</comment>
        <translation>à espera</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/handoff.py"/>
        <source>accepted</source>
        <comment>state of a handoff</comment>
        <translation>aceite</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/handoff.py"/>
        <source>rejected</source>
        <comment>state of a handoff</comment>
        <translation>recusada</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/handoff.py"/>
        <source>given back</source>
        <comment>state of a handoff</comment>
        <translation>devolvida</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/handoff.py"/>
        <source>lapsed</source>
        <comment>state of a handoff</comment>
        <translation>caducada</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/handoff.py"/>
        <source>withdrawn</source>
        <comment>state of a handoff</comment>
        <translation>retirada</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/handoff.py"/>
        <source>This handoff was {state} already.</source>
        <translation>Esta passagem já está decidida: {state}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/handoff.py"/>
        <source>This handoff has already been accepted: give it back instead.</source>
        <translation>Esta passagem já foi aceite: devolva-a.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/handoff.py"/>
        <source>Only an accepted handoff can be given back; this one is {state}.</source>
        <translation>Só uma passagem aceite se pode devolver; o estado desta é: {state}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/handoff.py"/>
        <source>Its deal is {state}: reopen that first.</source>
        <translation>O negócio está {state}: reabra-o primeiro.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/handoff.py"/>
        <source>Nothing has come back with this handoff yet.</source>
        <translation>Ainda nada voltou com esta passagem.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/handoff.py"/>
        <source>Say whether the promise was kept, changed or broken.</source>
        <translation>Diga se a promessa foi cumprida, alterada ou quebrada.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/handoff.py"/>
        <source>Ask them again on a day that is still to come.</source>
        <translation>Pergunte-lhes de novo num dia que ainda esteja para vir.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>the place</source>
        <translation>o lugar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>the time</source>
        <translation>o momento</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>the words</source>
        <translation>as palavras</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>the person</source>
        <translation>a pessoa</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>the offer</source>
        <translation>a oferta</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>what we wrote down</source>
        <translation>o que anotámos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>our own room for work</source>
        <translation>a nossa capacidade</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>not ready yet</source>
        <comment>why a lead goes back</comment>
        <translation>ainda não está pronto</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>wrong season</source>
        <comment>why a lead goes back</comment>
        <translation>época errada</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>outside our area</source>
        <comment>why a lead goes back</comment>
        <translation>fora da nossa zona</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>we don't do that</source>
        <comment>why a lead goes back</comment>
        <translation>não fazemos isso</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>budget below our minimum</source>
        <comment>why a lead goes back</comment>
        <translation>verba abaixo do nosso mínimo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>not the decision maker</source>
        <comment>why a lead goes back</comment>
        <translation>não é quem decide</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>misunderstood the offer</source>
        <comment>why a lead goes back</comment>
        <translation>não percebeu a oferta</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>language barrier</source>
        <comment>why a lead goes back</comment>
        <translation>barreira da língua</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>could not be reached</source>
        <comment>why a lead goes back</comment>
        <translation>não se conseguiu contactar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>wrong number or address</source>
        <comment>why a lead goes back</comment>
        <translation>número ou morada errados</translation>
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
        <translation>já é cliente</translation>
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
        <translation>pediu para não ser contactado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>we are full</source>
        <comment>why a lead goes back</comment>
        <translation>sem capacidade agora</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>other</source>
        <comment>why a lead goes back</comment>
        <translation>outro</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>Say why: choose a reason.</source>
        <translation>Diga porquê: escolha um motivo.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>“{reason}” needs a word of explanation.</source>
        <translation>«{reason}» precisa de uma explicação.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>Say in a few words why a lead goes back.</source>
        <translation>Diga em poucas palavras porque volta um interessado.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>A reason is chosen at a glance: {most} letters at most, not {length}.</source>
        <translation>Um motivo escolhe-se num relance: {most} letras no máximo, não {length}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>“{name}” is on the list already.</source>
        <translation>«{name}» já está na lista.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>Say what was off.</source>
        <translation>Diga o que falhou.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>They may come again after 1 to {most} days, or never: leave it empty.</source>
        <translation>Podem voltar após 1 a {most} dias, ou nunca: deixe vazio.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>say what it may be worth</source>
        <translation>diga quanto pode valer</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>in touch within 1 day</source>
        <translation>em contacto no último dia</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>in touch within {:,} days</source>
        <translation>em contacto nos últimos {:,} dias</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>get in touch: 1 day ago is too long</source>
        <translation>entre em contacto: há 1 dia é tempo demais</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>get in touch: {:,} days ago is too long</source>
        <translation>entre em contacto: há {:,} dias é tempo demais</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>they do not want to be reached this way: suggest another first action</source>
        <translation>não querem ser contactados assim: sugira outra primeira ação</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>something else of theirs is with Sales: tick “another need”</source>
        <translation>outra coisa deles está em Vendas: marque «outra necessidade»</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>there is a phone number</source>
        <translation>há um número de telefone</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>add a phone number</source>
        <translation>adicione um número de telefone</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>there is an e-mail address</source>
        <translation>há um endereço de e-mail</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>add an e-mail address</source>
        <translation>adicione um endereço de e-mail</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>it is known where they are</source>
        <translation>sabe-se onde estão</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>write down where they are</source>
        <translation>anote onde estão</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>it is known when they want it</source>
        <translation>sabe-se para quando querem</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>ask when they want it</source>
        <translation>pergunte para quando querem</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>its worth is guessed</source>
        <translation>o valor está estimado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>its score is {}: {} were agreed</source>
        <translation>a pontuação é {}: acordou-se {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>can be reached</source>
        <translation>pode ser contactado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>add an e-mail address, a phone number or where they are</source>
        <translation>adicione um e-mail, um telefone ou onde está</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>may be contacted</source>
        <translation>aceita ser contactado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>they asked not to be contacted, or never asked: ask them first</source>
        <translation>pediram para não ser contactados, ou nunca pediram contacto: pergunte primeiro</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>it is known where they met us</source>
        <translation>sabe-se onde nos conheceram</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>say where they met us, or tick “nobody knows”</source>
        <translation>diga onde nos conheceram, ou marque «ninguém sabe»</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>what they need is written down</source>
        <translation>está anotado de que precisa</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>write down what they need</source>
        <translation>anote de que precisa</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>the promise is attached</source>
        <translation>a promessa vai junto</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>write what we promised, or tick “no promise made”</source>
        <translation>escreva o que prometemos, ou marque «nenhuma promessa feita»</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>not in handoff already</source>
        <translation>ainda não está em passagem</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>this need is in handoff already</source>
        <translation>esta necessidade já está em passagem</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>the time has come</source>
        <translation>chegou a altura</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>something new since it came back</source>
        <translation>algo novo desde que voltou</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>first note what is new since it came back</source>
        <translation>anote primeiro o que há de novo desde que voltou</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>not sent too often</source>
        <translation>não foi passado vezes demais</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>it came back once: let it go</source>
        <translation>voltou uma vez: ponha de parte</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>it came back {:,} times: let it go</source>
        <translation>voltou {:,} vezes: ponha de parte</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>the queue has room</source>
        <translation>há lugar na fila</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>the score is {} or more</source>
        <translation>a pontuação é {} ou mais</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>it is another need</source>
        <translation>é outra necessidade</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>leave them alone until {}</source>
        <translation>deixe-os em paz até {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>{} are waiting already: write why this one must go all the same</source>
        <translation>já esperam {}: escreva porque este tem de ir mesmo assim</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement.py"/>
        <source>Version {}, signed by both {}. Each lead keeps the version it was sent under.</source>
        <translation>Versão {}, assinada por ambos {}. Cada interessado mantém a versão com que foi passado.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement.py"/>
        <source>What Marketing and Sales agreed</source>
        <translation>O que Marketing e Vendas acordaram</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement.py"/>
        <source>What you agreed</source>
        <translation>O que está acordado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement.py"/>
        <source>Propose a change…</source>
        <translation>Propor uma alteração…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement.py"/>
        <source>Reasons…</source>
        <translation>Motivos…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement.py"/>
        <source>Version 1, as the program suggests it. Each lead keeps the version it was sent under.</source>
        <translation>Versão 1, como o programa sugere. Cada interessado mantém a versão com que foi passado.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement.py"/>
        <source>One proposal waits for its answer.</source>
        <translation>Uma proposta espera resposta.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement.py"/>
        <source>As the program suggests it: answer within {} working hours, first contact within {}.</source>
        <translation>Como o programa sugere: responder em {} horas úteis, primeiro contacto em {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement.py"/>
        <source>from the start</source>
        <translation>desde o início</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement.py"/>
        <source>{} proposed it</source>
        <translation>{} propôs</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_forms.py"/>
        <source>empty: not asked for</source>
        <translation>vazio: não se pede</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_forms.py"/>
        <source>Sign the agreement</source>
        <translation>Assinar o acordo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_forms.py"/>
        <source>Propose a change</source>
        <translation>Propor uma alteração</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_forms.py"/>
        <source>Decline what is proposed?</source>
        <translation>Recusar o que é proposto?</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_forms.py"/>
        <source>Sign and propose to {}</source>
        <translation>Assinar e propor a {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_forms.py"/>
        <source>Answer within, working hours</source>
        <translation>Responder em, horas úteis</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_forms.py"/>
        <source>First contact within, working hours</source>
        <translation>Primeiro contacto em, horas úteis</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_forms.py"/>
        <source>Goes back after, days</source>
        <translation>Volta após, dias</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_forms.py"/>
        <source>May wait at once, leads</source>
        <translation>Podem esperar juntos, interessados</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_forms.py"/>
        <source>May come again, times</source>
        <translation>Pode voltar, vezes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_forms.py"/>
        <source>Leads a month, promised</source>
        <translation>Interessados por mês, prometidos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_forms.py"/>
        <source>empty: no number is promised</source>
        <translation>vazio: nenhum número prometido</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_forms.py"/>
        <source>Slow down when booked, weeks</source>
        <translation>Abrandar se há trabalho, semanas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_forms.py"/>
        <source>empty: never for that</source>
        <translation>vazio: nunca por isso</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_forms.py"/>
        <source>Ready also asks for</source>
        <translation>Pronto pede também</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_forms.py"/>
        <source>a score from</source>
        <translation>uma pontuação a partir de</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_forms.py"/>
        <source>in touch within, days</source>
        <translation>em contacto nos últimos, dias</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_forms.py"/>
        <source>A score from</source>
        <translation>Uma pontuação a partir de</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_forms.py"/>
        <source>In touch within</source>
        <translation>Em contacto nos últimos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_forms.py"/>
        <source>Why not</source>
        <translation>Porque não</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_forms.py"/>
        <source>Decline</source>
        <translation>Recusar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_notice.py"/>
        <source>Sign</source>
        <translation>Assinar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_notice.py"/>
        <source>Decline…</source>
        <translation>Recusar…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_notice.py"/>
        <source>Propose again…</source>
        <translation>Propor de novo…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_notice.py"/>
        <source>Waits for {}’ signature</source>
        <translation>Falta a assinatura de {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_notice.py"/>
        <source>Waits for {}’s signature</source>
        <translation>Falta a assinatura de {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_notice.py"/>
        <source>{} did not sign</source>
        <translation>{} não assinou</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_notice.py"/>
        <source>{} proposes</source>
        <translation>{} propõe</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_notice.py"/>
        <source>{}: what was agreed goes on.</source>
        <translation>{}: continua o que estava acordado.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>they can be reached and may be contacted; what they need and what we promised are known</source>
        <translation>pode e aceita ser contactado, sabe-se de que precisa e o que prometemos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>never, once it came back</source>
        <translation>nunca, depois de voltar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>no number promised</source>
        <translation>nenhum número prometido</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>when the queue is full</source>
        <translation>quando a fila está cheia</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>1 working hour</source>
        <translation>1 hora útil</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>once</source>
        <translation>uma vez</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>First contact</source>
        <translation>Primeiro contacto</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>No answer</source>
        <translation>Sem resposta</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>Waiting at once</source>
        <translation>À espera ao mesmo tempo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>Marketing slows down</source>
        <translation>Marketing abranda</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>Ready means</source>
        <translation>Pronto significa</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>{:,} promised by Marketing</source>
        <translation>{:,} prometidos por Marketing</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>when the queue is full, or work is booked over {} ahead</source>
        <translation>quando a fila está cheia, ou há trabalho marcado para mais de {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>where they are</source>
        <translation>onde estão</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>when they want it</source>
        <translation>para quando querem</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>what it is worth</source>
        <translation>quanto vale</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>a score from {}</source>
        <translation>uma pontuação a partir de {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>in touch within {}</source>
        <translation>em contacto nos últimos {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>{:,} working hours</source>
        <translation>{:,} horas úteis</translation>
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
        <translation>no máximo {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>{} instead of {}</source>
        <translation>{} em vez de {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>Ready asks for: {} instead of {}</source>
        <translation>Pronto pede: {} em vez de {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <location filename="../../desktop/twohats/handoff/ui/cold_read.py"/>
        <source>{} times</source>
        <translation>{} vezes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>within {}</source>
        <translation>em {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>goes back after {}</source>
        <translation>volta após {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>No number of leads a month, instead of {}</source>
        <translation>Nenhum número de interessados por mês, em vez de {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>No slowing down for booked work, instead of over {} weeks</source>
        <translation>Sem abrandar por trabalho marcado, em vez de mais de {} semanas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>Ready no longer asks for: {}</source>
        <translation>Pronto já não pede: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>Answer within {}</source>
        <translation>Responder em {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>First contact within {}</source>
        <translation>Primeiro contacto em {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>Goes back unanswered after {}</source>
        <translation>Volta sem resposta após {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>At most {} may wait</source>
        <translation>No máximo {} podem esperar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>A lead comes again at most {}</source>
        <translation>Um interessado volta no máximo {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>Marketing promises {} a month</source>
        <translation>Marketing promete {} por mês</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>Marketing slows down when work is booked over {} ahead</source>
        <translation>Marketing abranda quando há trabalho marcado para mais de {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>Ready also asks for: {}</source>
        <translation>Pronto pede também: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/answer_forms.py"/>
        <source>Withdraw this lead?</source>
        <translation>Retirar?</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/answer_forms.py"/>
        <source>Let this lead go?</source>
        <translation>Pôr de parte?</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/answered.py"/>
        <source>Answered this month</source>
        <translation>Respondidos este mês</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/answered.py"/>
        <source>Nothing answered yet this month.</source>
        <translation>Ainda nada respondido este mês.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/answered.py"/>
        <source>Filter by name, need or answer</source>
        <translation>Filtrar por nome, necessidade ou resposta</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/answered.py"/>
        <source>in time</source>
        <translation>a tempo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/answered.py"/>
        <source>late</source>
        <translation>em atraso</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/answered.py"/>
        <source>none: waited too long</source>
        <translation>nenhuma: esperou demais</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/answered.py"/>
        <source>In time</source>
        <translation>A tempo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/answered.py"/>
        <source>{:,} answered</source>
        <translation>{:,} respondidos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/answered.py"/>
        <source>rejected: {}</source>
        <translation>recusado: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/both_views.py"/>
        <source>accepted, then lost</source>
        <translation>aceite, depois perdido</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/both_views.py"/>
        <source>accepted, then given back</source>
        <translation>aceite, depois devolvido</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/both_views.py"/>
        <source>no answer in 1 day</source>
        <translation>sem resposta em 1 dia</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/both_views.py"/>
        <source>no answer in {:,} days</source>
        <translation>sem resposta em {:,} dias</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/both_views.py"/>
        <source>not to be sent again</source>
        <translation>não voltar a passar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/both_views.py"/>
        <source>may come again</source>
        <translation>pode voltar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/both_views.py"/>
        <source>Esc hides this.</source>
        <translation>Esc esconde isto.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/both_views.py"/>
        <source>Both views</source>
        <translation>As duas vistas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/both_views.py"/>
        <source>Returned</source>
        <comment>a handoff</comment>
        <translation>Devolvido</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/both_views.py"/>
        <source>Rejected</source>
        <comment>a handoff</comment>
        <translation>Recusado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/both_views.py"/>
        <source>Ctrl+Z takes it back, Esc hides this.</source>
        <translation>Ctrl+Z desfaz, Esc esconde isto.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/both_views.py"/>
        <source>More has been done since: give it back if it was wrong. Esc hides this.</source>
        <translation>Fez-se mais desde então: devolva-o se estava errado. Esc esconde isto.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/both_views.py"/>
        <source>may come again from {}</source>
        <translation>pode voltar a partir de {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/both_views.py"/>
        <source>No guess</source>
        <translation>Sem estimativa</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/both_views.py"/>
        <source>chance {} %</source>
        <translation>probabilidade {} %</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/both_views.py"/>
        <source>about {}</source>
        <translation>cerca de {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/both_views.py"/>
        <source>score {} when sent</source>
        <translation>{} pontos ao passar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/both_views.py"/>
        <source>Score: {}</source>
        <translation>Pontuação: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/both_views.py"/>
        <source>score {}</source>
        <translation>pontuação {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/brake.py"/>
        <source>{} for Sales, as many as you agreed, and work is booked until {}, {} ahead.</source>
        <translation>{} para Vendas, tantos quantos combinou, e há trabalho marcado até {}, {} à frente.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/brake.py"/>
        <source>Time to slow down</source>
        <translation>Hora de abrandar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/brake.py"/>
        <source>Speak to those who want it later, instead of falling silent.</source>
        <translation>Fale com quem quer mais tarde, em vez de se calar.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/brake.py"/>
        <source>Later message…</source>
        <translation>Mensagem para mais tarde…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/brake.py"/>
        <source>1 lead waits</source>
        <translation>1 interessado espera</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/brake.py"/>
        <source>{:,} leads wait</source>
        <translation>{:,} interessados esperam</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/brake.py"/>
        <source>Work is booked until {}, {} ahead: more than you agreed.</source>
        <translation>Há trabalho marcado até {}, {} à frente: mais do que combinou.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/brake.py"/>
        <source>{} for Sales: as many as you agreed may wait at once.</source>
        <translation>{} para Vendas: tantos quantos combinou que podem esperar.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/cold_read.py"/>
        <source>Why now: {}</source>
        <translation>Porquê agora: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/cold_read.py"/>
        <source>Do first: {}</source>
        <translation>Fazer primeiro: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/cold_read.py"/>
        <source>Marketing’s score and guess: covered until you decide</source>
        <translation>Pontuação e estimativa de Marketing: tapadas até decidir</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/cold_read.py"/>
        <source>Neither a phone number nor an e-mail address</source>
        <translation>Nem telefone nem e-mail</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/cold_read.py"/>
        <source>Sent before</source>
        <translation>Já passado antes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/cold_read.py"/>
        <source>Answer by</source>
        <translation>Responder até</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/cold_read.py"/>
        <source>Last contacts</source>
        <translation>Últimos contactos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/cold_read.py"/>
        <source>once, and came back</source>
        <translation>uma vez, e voltou</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/cold_read.py"/>
        <source>and {} earlier</source>
        <translation>e {} antes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/deciding.py"/>
        <source>First action</source>
        <translation>Primeira ação</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/deciding.py"/>
        <location filename="../../desktop/twohats/handoff/ui/sales_side.py"/>
        <source>Accept</source>
        <translation>Aceitar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/deciding.py"/>
        <source>0  more reasons…</source>
        <translation>0  mais motivos…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/first_notice.py"/>
        <source>Marketing hands a lead over here, once, with all that was promised, and Sales answers. Look first at how soon you promise yourself an answer.</source>
        <translation>Marketing passa aqui um interessado, uma vez, com tudo o que foi prometido, e Vendas responde. Veja primeiro em quanto tempo promete a si mesmo uma resposta.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/first_notice.py"/>
        <source>Between your two hats</source>
        <translation>Entre os seus dois chapéus</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/first_notice.py"/>
        <source>Ctrl+Shift+H</source>
        <translation>Ctrl+Shift+H</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/foot.py"/>
        <source>Show them (key H)</source>
        <translation>Mostrá-los (tecla H)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/foot.py"/>
        <source>Nothing answered yet</source>
        <translation>Ainda nada respondido</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/foot.py"/>
        <source>Median {} to an answer</source>
        <translation>Mediana de {} até à resposta</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/foot.py"/>
        <source>Promises kept {} of {}</source>
        <translation>Promessas cumpridas: {} de {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/foot.py"/>
        <source>Sent {} of {} promised this month</source>
        <translation>Passados {} de {} prometidos este mês</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/known.py"/>
        <source>{}, is here already: {}</source>
        <translation>{}, já cá está: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/known.py"/>
        <source>{} is here already: {}</source>
        <translation>{} já cá está: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/known.py"/>
        <source>with Sales: an open deal</source>
        <translation>em Vendas: um negócio aberto</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/known.py"/>
        <source>bought last {}</source>
        <translation>última compra {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/known.py"/>
        <source>ordered, for {}</source>
        <translation>encomendado, para {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/known.py"/>
        <source> · {} more of this name</source>
        <translation> · mais {} com este nome</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/marketing_side.py"/>
        <location filename="../../desktop/twohats/handoff/ui/sales_side.py"/>
        <source>waited too long</source>
        <translation>esperou demais</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/marketing_side.py"/>
        <source>Sent {}</source>
        <translation>Passado {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/marketing_side.py"/>
        <source>We guessed: {}</source>
        <translation>Estimámos: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/marketing_side.py"/>
        <source>It came to: {}</source>
        <translation>Deu: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/marketing_side.py"/>
        <source>Keep until…</source>
        <translation>Manter até…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/marketing_side.py"/>
        <source>Waiting for Sales</source>
        <translation>À espera de Vendas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/marketing_side.py"/>
        <source>Nothing waits for Sales.</source>
        <translation>Nada espera por Vendas.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/marketing_side.py"/>
        <source>To correct</source>
        <translation>A corrigir</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/marketing_side.py"/>
        <source>Back from Sales</source>
        <translation>De volta de Vendas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/marketing_side.py"/>
        <source>Correct…</source>
        <translation>Corrigir…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/marketing_side.py"/>
        <source>To correct: {}</source>
        <translation>A corrigir: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/marketing_side.py"/>
        <source>Back because: {}</source>
        <translation>De volta porque: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/marketing_side.py"/>
        <source>Withdraw…</source>
        <translation>Retirar…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/marketing_side.py"/>
        <source>Ask again on {}</source>
        <translation>Perguntar de novo: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/panel.py"/>
        <source>Marketing → Sales</source>
        <translation>Marketing → Vendas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/panel.py"/>
        <source>Answered in time…</source>
        <translation>Respondidos a tempo…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/reasons.py"/>
        <source>Sales gives one of these with every lead it sends back. Add your own under the Sales hat.</source>
        <translation>Vendas dá um destes com cada interessado que manda de volta. Adicione os seus sob o chapéu de Vendas.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/reasons.py"/>
        <source>Why a lead goes back</source>
        <translation>Porque volta um interessado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/reasons.py"/>
        <source>One of these goes with every lead that Sales sends back, so that Marketing learns from it.</source>
        <translation>Um destes vai com cada interessado que Vendas manda de volta, para Marketing aprender.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/reasons.py"/>
        <source>Reasons</source>
        <translation>Motivos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/reasons.py"/>
        <source>Comes again after</source>
        <translation>Volta após</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/reasons.py"/>
        <source>Reason, in a few words</source>
        <translation>Motivo, em poucas palavras</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/reasons.py"/>
        <source>Comes again after, in days</source>
        <translation>Volta após, em dias</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/reasons.py"/>
        <source>empty: never</source>
        <translation>vazio: nunca</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/reasons.py"/>
        <source>New reason</source>
        <translation>Novo motivo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/sales_side.py"/>
        <source>Marketing plans nothing new for now. What it sends appears here.</source>
        <translation>Marketing não planeia nada de novo por agora. O que passar aparece aqui.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/sales_side.py"/>
        <source>Why does it go back?</source>
        <translation>Porque volta?</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/sales_side.py"/>
        <source>Reject</source>
        <translation>Recusar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/sales_side.py"/>
        <source>Nothing waits for a decision.</source>
        <translation>Nada espera por decisão.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/sales_side.py"/>
        <source>Marketing plans “{}” from {}.</source>
        <translation>Marketing planeia «{}» a partir de {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/sales_side.py"/>
        <source>Marketing plans “{}” from {}, about {}.</source>
        <translation>Marketing planeia «{}» a partir de {}, cerca de {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/sales_side.py"/>
        <source>Reject…</source>
        <translation>Recusar…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/sales_side.py"/>
        <source>On accepting: {}, {}</source>
        <translation>Ao aceitar: {}, {}</translation>
    </message>
</context>
<context>
    <name>hat</name>
    <message>
        <location filename="../../desktop/twohats/hat.py"/>
        <source>Reports</source>
        <translation>Relatórios</translation>
    </message>
</context>
<context>
    <name>marketing</name>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/answers.py"/>
        <source>This is one of your leads already.</source>
        <translation>Já é um dos seus interessados.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/answers.py"/>
        <source>That is the customer again: write down whom they named.</source>
        <translation>É o próprio cliente: anote quem ele indicou.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/answers.py"/>
        <source>Either somebody was named or nobody: clear the name, or take the tick away.</source>
        <translation>Ou indicou alguém ou ninguém: limpe o nome, ou desmarque.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/answers.py"/>
        <source>Say what the next job may be.</source>
        <translation>Diga qual pode ser o próximo trabalho.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/answers.py"/>
        <source>Say from when to speak of it: a day that is still to come.</source>
        <translation>Diga a partir de quando falar disso: um dia ainda para vir.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/answers.py"/>
        <source>Nobody named this contact.</source>
        <translation>Ninguém indicou este contacto.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/answers.py"/>
        <source>This name has already been thanked for.</source>
        <translation>Já se agradeceu por este nome.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/campaigns.py"/>
        <source>The campaign needs a name.</source>
        <translation>A campanha precisa de nome.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/campaigns.py"/>
        <source>There is a campaign “{name}” already.</source>
        <translation>Já há uma campanha «{name}».</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/campaigns.py"/>
        <source>“{name}” is {state}: it needs its first day.</source>
        <translation>«{name}» ({state}): precisa do primeiro dia.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/campaigns.py"/>
        <source>Say when “{name}” starts, then schedule it.</source>
        <translation>Diga quando começa «{name}», depois agende-a.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/campaigns.py"/>
        <source>“{name}” is only a draft: schedule it, or delete it.</source>
        <translation>«{name}» é só um rascunho: agende-a ou elimine-a.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/campaigns.py"/>
        <source>What is stopped is not begun again: say keep or change, or leave the day out.</source>
        <translation>O que parou não recomeça: diga manter ou mudar, ou deixe o dia em branco.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/campaigns.py"/>
        <source>“{name}” is no longer a draft: end it and decide instead.</source>
        <translation>«{name}» já não é rascunho: termine-a e decida.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/campaigns.py"/>
        <source>Leads or money belong to “{name}”: it stays, so that the figures do.</source>
        <translation>Há interessados ou dinheiro em «{name}»: fica, para que os números fiquem.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/campaigns.py"/>
        <source>A lead came by these words, or they are shown somewhere: they stay.</source>
        <translation>Um interessado veio por estas palavras, ou estão à vista algures: ficam.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/campaigns.py"/>
        <source>“{name}” runs from {start} to {end}: show it within these days.</source>
        <translation>«{name}» vai de {start} a {end}: mostre-a nesses dias.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/campaigns.py"/>
        <source>Money or hours were written down for this place: it stays, so that the figures do.</source>
        <translation>Há dinheiro ou horas anotados para este lugar: fica, para que os números fiquem.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/campaigns.py"/>
        <source>This campaign is no longer there.</source>
        <translation>Esta campanha já não está lá.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/campaigns.py"/>
        <source>These words are no longer there.</source>
        <translation>Estas palavras já não estão lá.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/campaigns.py"/>
        <location filename="../../desktop/twohats/marketing/operations/places.py"/>
        <location filename="../../desktop/twohats/marketing/operations/spending.py"/>
        <source>This place is no longer there.</source>
        <translation>Este lugar já não está lá.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/campaigns.py"/>
        <source>“{name}” starts on {start}: show it from then on.</source>
        <translation>«{name}» começa em {start}: mostre-a a partir daí.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/leads.py"/>
        <source>That is still to come: note it once you have been in touch.</source>
        <translation>Isso ainda está para vir: anote depois de ter havido contacto.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/leads.py"/>
        <source>Say why it is let go.</source>
        <translation>Diga porque é posto de parte.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/leads.py"/>
        <source>This lead is no longer there.</source>
        <translation>Este interessado já não está lá.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/leads.py"/>
        <source>Say for which ways of reaching them it holds.</source>
        <translation>Diga para que formas de contacto vale.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/leads.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_verbs.py"/>
        <source>Nobody is known behind this lead yet: write down who it is.</source>
        <translation>Ainda não se conhece ninguém por trás deste interessado: anote quem é.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/nurture.py"/>
        <source>{count} of these leads are no longer there.</source>
        <translation>{count} destes interessados já não estão lá.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/places.py"/>
        <source>Choose of what kind the place is.</source>
        <translation>Escolha de que tipo é o lugar.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/places.py"/>
        <source>A place needs a name.</source>
        <translation>Um lugar precisa de nome.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/places.py"/>
        <source>This place keeps its name: the program looks for it by that.</source>
        <translation>Este lugar mantém o nome: o programa procura-o por ele.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/places.py"/>
        <source>There is a place “{name}” already.</source>
        <translation>Já há um lugar «{name}».</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/scoring.py"/>
        <source>There are {count} rules already: change one of them.</source>
        <translation>Já há {count} regras: altere uma delas.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/scoring.py"/>
        <source>This rule is no longer there.</source>
        <translation>Esta regra já não está lá.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/segments.py"/>
        <source>The segment needs a name.</source>
        <translation>O segmento precisa de nome.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/segments.py"/>
        <source>“{name}” is a list made by hand: add people to it instead.</source>
        <translation>«{name}» é uma lista feita à mão: adicione-lhe pessoas.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/segments.py"/>
        <source>1 bet of the vision</source>
        <translation>1 aposta da visão</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/segments.py"/>
        <source>{:,} bets of the vision</source>
        <translation>{:,} apostas da visão</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/segments.py"/>
        <source>“{name}” is used by {uses}: archive it instead.</source>
        <translation>«{name}» é usado por {uses}: arquive-o.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/segments.py"/>
        <source>“{name}” is a saved filter: its conditions say who is in it.</source>
        <translation>«{name}» é um filtro guardado: as condições dizem quem lá está.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/segments.py"/>
        <source>This segment is no longer there.</source>
        <translation>Este segmento já não está lá.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/segments.py"/>
        <source>There is a segment “{name}” already: choose another name.</source>
        <translation>Já há um segmento «{name}»: escolha outro nome.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/segments.py"/>
        <source>“{name}” is a saved filter: choose another name for the list.</source>
        <translation>«{name}» é um filtro guardado: escolha outro nome para a lista.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/sending.py"/>
        <source>Not one of these leads is ready to send.</source>
        <translation>Nenhum destes interessados está pronto a passar.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/sending.py"/>
        <source>“{text}” is not a chance: write a number from 0 to 100.</source>
        <translation>«{text}» não é uma probabilidade: escreva um número de 0 a 100.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/sending.py"/>
        <source>{} already: wait for the answer</source>
        <translation>{}: espere pela resposta</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/spending.py"/>
        <source>Say what it cost, or how long it took.</source>
        <translation>Diga quanto custou, ou quanto tempo levou.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/spending.py"/>
        <source>This entry is no longer there.</source>
        <translation>Esta entrada já não está lá.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/timetable.py"/>
        <source>This is no longer on the calendar.</source>
        <translation>Isto já não está no calendário.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/timetable.py"/>
        <source>“{name}” is decided already.</source>
        <translation>«{name}» já está decidida.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/timetable.py"/>
        <source>“{name}” cannot be decided before it starts: {start}.</source>
        <translation>«{name}» não se pode decidir antes de começar: {start}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/timetable.py"/>
        <source>The season needs a name.</source>
        <translation>A época precisa de nome.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/timetable.py"/>
        <source>This season is no longer there.</source>
        <translation>Esta época já não está lá.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/vision.py"/>
        <source>Sales reads this already; change something first.</source>
        <translation>Vendas já lê isto; mude algo primeiro.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/vision.py"/>
        <source>This version is no longer there.</source>
        <translation>Esta versão já não está lá.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/campaign.py"/>
        <source>Leads: those that name the campaign. Sent: of these, handed over and not taken back. Accepted: of those that Sales answered. Won: revenue from its handoffs, less what was taken back. Promises kept: of those judged.</source>
        <translation>Interessados: os que indicam a campanha. Passados: destes, os entregues e não retirados. Aceites: dos que Vendas respondeu. Ganho: receita das suas passagens, menos o que foi anulado. Promessas cumpridas: das avaliadas.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/campaign.py"/>
        <source>The words</source>
        <translation>As palavras</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/campaign.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>Where</source>
        <translation>Onde</translation>
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
        <translation>Ainda não está à vista em lado nenhum.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/campaign.py"/>
        <source>What went in</source>
        <translation>O que se investiu</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/campaign.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <source>So far</source>
        <translation>Até agora</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/campaign.py"/>
        <source>Left</source>
        <translation>Resta</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/campaign.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <source>Money and hours</source>
        <translation>Dinheiro e horas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/campaign.py"/>
        <source>Own hours stand beside the money and are never mixed with it.</source>
        <translation>As horas próprias ficam ao lado do dinheiro e nunca se misturam.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/campaign.py"/>
        <location filename="../../desktop/twohats/marketing/ui/vision_version.py"/>
        <source>No words yet.</source>
        <translation>Ainda sem palavras.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/campaign.py"/>
        <source>Nothing is promised.</source>
        <translation>Nada é prometido.</translation>
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
        <translation>Para quem</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/campaign.py"/>
        <source>Verdict</source>
        <translation>Decisão</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/campaign.py"/>
        <source>Nobody is named yet.</source>
        <translation>Ainda ninguém foi indicado.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/segment.py"/>
        <source>People: contacts the conditions mean, without those who are left out. Left out, each for the first reason that fits: consent withdrawn for every way to reach them; withdrawn for some; an open deal or a lead that Sales has.</source>
        <translation>Pessoas: contactos a que as condições se referem, sem os que ficam de fora. De fora, cada um pelo primeiro motivo que se aplica: consentimento retirado para todas as formas de contacto; retirado para algumas; um negócio aberto ou um interessado que Vendas tem.</translation>
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
        <translation>Campanhas para este segmento</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/segment.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segment_record.py"/>
        <source>No campaign is meant for it yet.</source>
        <translation>Ainda não há campanhas para este segmento.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/segment.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/segment.py"/>
        <source>Not to be contacted</source>
        <translation>A não contactar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/segment.py"/>
        <source>Withdrew consent</source>
        <translation>Consentimento retirado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/segment.py"/>
        <source>Open deal</source>
        <translation>Negócio aberto</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/segment.py"/>
        <source>of {} meant</source>
        <translation>de {} abrangidos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/segment.py"/>
        <source>Who is meant</source>
        <translation>Quem abrange</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/segment.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segment_record.py"/>
        <source>The moment they look for us</source>
        <translation>Quando nos procuram</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/segment.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segment_record.py"/>
        <source>In their own words</source>
        <translation>Nas palavras deles</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/vision.py"/>
        <source>A bet says for whom, with what offer, by when, and how we would know that it worked. Three at most.</source>
        <translation>Uma aposta diz para quem, com que oferta, até quando e como saberíamos que resultou. No máximo três.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/vision.py"/>
        <source>Vision, version {}</source>
        <translation>Visão, versão {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/vision.py"/>
        <source>A draft of {}, not published</source>
        <translation>Um rascunho de {}, não publicado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/vision.py"/>
        <source>Published {}</source>
        <translation>Publicada {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/vision.py"/>
        <source>As of {} · version {}</source>
        <translation>À data de {} · versão {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/vision.py"/>
        <source>Nothing is written yet.</source>
        <translation>Ainda nada está escrito.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/vision.py"/>
        <source>by when?</source>
        <translation>até quando?</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/vision.py"/>
        <source>How would we know?</source>
        <translation>Como saberíamos?</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/vision.py"/>
        <source>{} · for whom?</source>
        <translation>{} · para quem?</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/vision.py"/>
        <source>We’ll know by {}</source>
        <translation>Saberemos por: {}</translation>
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
        <translation>Uma percentagem com que o plano conta fica acima de 0 e é no máximo 100 %.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/backward.py"/>
        <source>What a sale brings must be above nothing.</source>
        <translation>O que uma venda traz tem de ser superior a zero.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/backward.py"/>
        <source>Days cannot be negative.</source>
        <translation>Os dias não podem ser menos de zero.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/backward.py"/>
        <source>A share lies between 1 and 100 %, not at {amount}.</source>
        <translation>Uma percentagem fica entre 1 e 100 %, não em {amount}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/backward.py"/>
        <source>Say how many days, from 0 to {most}; {amount} is none.</source>
        <translation>Diga quantos dias, de 0 a {most}; {amount} não serve.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/backward.py"/>
        <source>Say what one sale brings; it must be above nothing.</source>
        <translation>Diga quanto traz uma venda; tem de ser superior a zero.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <source>running</source>
        <translation>a decorrer</translation>
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
        <translation>«{name}» ({state}): não há nada para agendar.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <source>“{name}” is {state}: there is nothing to pause.</source>
        <translation>«{name}» ({state}): não há nada para pôr em pausa.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <source>“{name}” is {state}: there is nothing to resume.</source>
        <translation>«{name}» ({state}): não há nada para retomar.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <source>“{name}” is {state}: there is nothing to end.</source>
        <translation>«{name}» ({state}): não há nada para terminar.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <source>Say whether “{name}” is for now or for later.</source>
        <translation>Diga se «{name}» é para agora ou para mais tarde.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <source>A budget cannot be negative.</source>
        <translation>Uma verba não pode ser negativa.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <source>The leads you expect cannot be negative.</source>
        <translation>Os interessados que espera não podem ser negativos.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <source>The day to decide lies before the start, {start}.</source>
        <translation>O dia de decidir fica antes do início, {start}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <source>It ends before it starts: {start} to {end}.</source>
        <translation>Acaba antes de começar: {start} a {end}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <source>Write down the words the customer sees.</source>
        <translation>Anote as palavras que o cliente vê.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <source>Say where it is shown.</source>
        <translation>Diga onde se mostra.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <source>Say what becomes of it: {verdicts}.</source>
        <translation>Diga o que será dela: {verdicts}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <source>Say why, so that the next one is better.</source>
        <translation>Diga porquê, para a próxima ser melhor.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <source>“{numbers}” are not weekdays: 1 is Monday, 7 is Sunday.</source>
        <translation>«{numbers}» não são dias da semana: 1 é segunda-feira, 7 é domingo.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <source>“{text}” is not a time of day: write it like 18:00.</source>
        <translation>«{text}» não é uma hora do dia: escreva-a como 18:00.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <source>“{text}” are not hours: write them like 1:30 or 1.5.</source>
        <translation>«{text}» não são horas: escreva-as como 1:30 ou 1,5.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <source>A day has 24 hours: write the hours of each day on their own line.</source>
        <translation>Um dia tem 24 horas: escreva as horas de cada dia na sua linha.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <source>“{text}” is not a number of leads: write it like 20.</source>
        <translation>«{text}» não é um número de interessados: escreva-o como 20.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <source>That is too far away: choose a nearer day.</source>
        <translation>É longe demais: escolha um dia mais próximo.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/leads.py"/>
        <source>new</source>
        <comment>state of a lead</comment>
        <translation>novo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/leads.py"/>
        <source>keep in touch</source>
        <comment>state of a lead</comment>
        <translation>em contacto</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/leads.py"/>
        <source>ready</source>
        <comment>state of a lead</comment>
        <translation>pronto</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/leads.py"/>
        <source>in handoff</source>
        <comment>state of a lead</comment>
        <translation>em passagem</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/leads.py"/>
        <source>with Sales</source>
        <comment>state of a lead</comment>
        <translation>em Vendas</translation>
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
        <translation>de parte</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/leads.py"/>
        <source>Say from when they want it, too.</source>
        <translation>Diga também a partir de quando querem.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/leads.py"/>
        <source>They cannot want it until {until} and only from {day} on.</source>
        <translation>Não podem querer até {until} e só a partir de {day}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/leads.py"/>
        <source>{name} is {state}: wait for the answer.</source>
        <translation>{name} ({state}): espere pela resposta.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/leads.py"/>
        <location filename="../../desktop/twohats/marketing/rules/nurture.py"/>
        <source>Lead {}</source>
        <translation>Interessado {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/nurture.py"/>
        <source>no e-mail</source>
        <translation>sem e-mail</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/nurture.py"/>
        <source>no postal address</source>
        <translation>sem morada</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/nurture.py"/>
        <source>asked not to be written to by e-mail</source>
        <translation>pediu para não receber e-mails</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/nurture.py"/>
        <source>asked not to be written to by post</source>
        <translation>pediu para não receber cartas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/nurture.py"/>
        <source>never asked us and never agreed to e-mail</source>
        <translation>nunca nos pediu nada nem aceitou e-mails</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/nurture.py"/>
        <source>the e-mail address cannot be used</source>
        <translation>o e-mail não se pode usar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/scoring.py"/>
        <source>they mention</source>
        <translation>falam de</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/scoring.py"/>
        <source>they met us at</source>
        <translation>conheceram-nos em</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/scoring.py"/>
        <source>they came by</source>
        <translation>vieram por</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/scoring.py"/>
        <source>the campaign is</source>
        <translation>a campanha é</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/scoring.py"/>
        <source>they are in</source>
        <translation>estão em</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/scoring.py"/>
        <source>they are tagged</source>
        <translation>têm a etiqueta</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/scoring.py"/>
        <source>we have a phone number</source>
        <translation>temos um telefone</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/scoring.py"/>
        <source>we have no phone number</source>
        <translation>não temos telefone</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/scoring.py"/>
        <source>we have an e-mail address</source>
        <translation>temos um e-mail</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/scoring.py"/>
        <source>they want it within {} days</source>
        <translation>querem dentro de {} dias</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/scoring.py"/>
        <source>we were in touch within {} days</source>
        <translation>em contacto nos últimos {} dias</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/scoring.py"/>
        <source>they bought before</source>
        <translation>já compraram</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/scoring.py"/>
        <source>they came back from Sales</source>
        <translation>voltaram de Vendas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/scoring.py"/>
        <location filename="../../desktop/twohats/marketing/ui/scoring.py"/>
        <source>asked for a price</source>
        <translation>pediu um preço</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/scoring.py"/>
        <source>was referred to us</source>
        <translation>veio por indicação</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/scoring.py"/>
        <source>bought before</source>
        <translation>já comprou</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/scoring.py"/>
        <source>wants it within three months</source>
        <translation>quer dentro de três meses</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/scoring.py"/>
        <source>in touch this month</source>
        <translation>em contacto este mês</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/scoring.py"/>
        <source>no phone</source>
        <translation>sem telefone</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/scoring.py"/>
        <source>came back from Sales</source>
        <translation>voltou de Vendas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/scoring.py"/>
        <source>Say in words what the points are for.</source>
        <translation>Diga por palavras a que se devem os pontos.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/scoring.py"/>
        <source>Give it points from −{most} to {most}, but not 0.</source>
        <translation>Dê-lhe pontos de −{most} a {most}, mas não zero.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/scoring.py"/>
        <source>“{fact}” is nothing a rule can look at.</source>
        <translation>«{fact}» não é nada que uma regra possa ver.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/scoring.py"/>
        <source>“{value}” is not a number of days.</source>
        <translation>«{value}» não é um número de dias.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/scoring.py"/>
        <source>Say what “{fact}” is compared with.</source>
        <translation>Diga com que se compara «{fact}».</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>Campaign that brought them</source>
        <translation>Campanha que os trouxe</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>Kind of source</source>
        <translation>Tipo de origem</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>Bought before</source>
        <translation>Já comprou</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>is</source>
        <translation>é</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>is not</source>
        <translation>não é</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>in the last … days</source>
        <translation>nos últimos … dias</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>not in the last … days</source>
        <translation>não nos últimos … dias</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>the day has come</source>
        <translation>o dia chegou</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>still to come</source>
        <translation>ainda por vir</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>contains</source>
        <translation>contém</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>does not contain</source>
        <translation>não contém</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>In touch in the last {value} days</source>
        <translation>Em contacto nos últimos {value} dias</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>Not in touch in the last {value} days</source>
        <translation>Sem contacto nos últimos {value} dias</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>Never in touch</source>
        <translation>Nunca em contacto</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>Never bought</source>
        <translation>Nunca comprou</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>Asked to wait until a day that has come</source>
        <translation>Pediu para esperar até um dia que já chegou</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>Asked to wait until a day still to come</source>
        <translation>Pediu para esperar até um dia ainda por vir</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>Never asked to wait until a day</source>
        <translation>Nunca pediu para esperar até um dia</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>{what} contains “{value}”</source>
        <translation>{what}: contém «{value}»</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>{what} does not contain “{value}”</source>
        <translation>{what}: não contém «{value}»</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>In touch in the last day</source>
        <translation>Em contacto no último dia</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>Not in touch in the last day</source>
        <translation>Sem contacto no último dia</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>asked not to be contacted</source>
        <comment>so many people</comment>
        <translation>a pedido próprio</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>withdrew consent</source>
        <comment>so many people</comment>
        <translation>com consentimento retirado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>with an open deal or handoff</source>
        <comment>so many people</comment>
        <translation>com um negócio ou uma passagem em aberto</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>no contact</source>
        <translation>sem contacto</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>no consent</source>
        <translation>sem consentimento</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>open deal</source>
        <translation>negócio aberto</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segment_record.py"/>
        <source>1 person</source>
        <translation>1 pessoa</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segment_record.py"/>
        <source>{:,} people</source>
        <translation>{:,} pessoas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>“{what}” cannot be compared like that.</source>
        <translation>«{what}» não se pode comparar assim.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>“{value}” is not a number of days: write one from 1 to {most}.</source>
        <translation>«{value}» não é um número de dias: escreva um de 1 a {most}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>Say what “{what}” is compared with.</source>
        <translation>Diga com que se compara «{what}».</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>“{what}” is one of the list: choose from it.</source>
        <translation>«{what}» é um da lista: escolha daí.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>“{value}” is not a kind of source.</source>
        <translation>«{value}» não é um tipo de origem.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>“{value}” has no letter to compare with.</source>
        <translation>«{value}» não tem nenhuma letra para comparar.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>A filter has at most {most} conditions.</source>
        <translation>Um filtro tem no máximo {most} condições.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>1 condition is not known here and left out: look at the filter.</source>
        <translation>1 condição não é conhecida aqui e fica de fora: veja o filtro.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>{} conditions are not known here and left out: look at the filter.</source>
        <translation>{} condições não são conhecidas aqui e ficam de fora: veja o filtro.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segment_form.py"/>
        <source>one that is gone</source>
        <translation>um que já não há</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>{:,} left out: {}</source>
        <translation>de fora: {:,} ({})</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>left out: {}</source>
        <comment>so many people</comment>
        <translation>de fora: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>A list made by hand.</source>
        <translation>Uma lista feita à mão.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>Only a name yet: everybody whose lead was put into it.</source>
        <translation>Ainda só um nome: todos cujo interessado foi posto nele.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>Everybody in the address book.</source>
        <translation>Todos no livro de contactos.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>All of these:</source>
        <translation>Todas estas:</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>And at least one of these:</source>
        <translation>E pelo menos uma destas:</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>At least one of these:</source>
        <translation>Pelo menos uma destas:</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/timetable.py"/>
        <source>Say from which day to which day the season runs.</source>
        <translation>Diga de que dia a que dia vai a época.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/timetable.py"/>
        <source>It would end before it starts: {start} to {end}.</source>
        <translation>Acabaria antes de começar: {start} a {end}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/timetable.py"/>
        <source>“{name}” starts {start}: show it from then on.</source>
        <translation>«{name}» começa em {start}: mostre-a a partir daí.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/timetable.py"/>
        <source>“{name}” ends {end}: show it until then.</source>
        <translation>«{name}» acaba em {end}: mostre-a até lá.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/timetable.py"/>
        <source>That is too far away for this calendar.</source>
        <translation>É longe demais para este calendário.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/vision.py"/>
        <source>{segment}: {offer}, by {day} – we’ll know by {known}</source>
        <translation>{segment}: {offer}, até {day} – saberemos por {known}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/vision.py"/>
        <source>Three bets fit; leave one out.</source>
        <translation>Cabem três apostas; deixe uma de fora.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/vision.py"/>
        <source>“{year}” is not a year for goals.</source>
        <translation>«{year}» não é um ano para metas.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/vision.py"/>
        <source>“{name}” is not a name for a segment; it needs a letter.</source>
        <translation>«{name}» não serve de nome para um segmento; precisa de uma letra.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/vision.py"/>
        <source>Write the vision down first; two sentences are enough.</source>
        <translation>Escreva primeiro a visão; duas frases bastam.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/vision.py"/>
        <source>These are {count} sentences; Sales can keep two in mind. Which two?</source>
        <translation>São {count} frases; Vendas consegue ter duas em mente. Quais?</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/vision.py"/>
        <source>Say what you offer in the bet on “{segment}”.</source>
        <translation>Diga o que oferece na aposta em «{segment}».</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/vision.py"/>
        <source>Say for whom the bet “{offer}” is.</source>
        <translation>Diga para quem é a aposta «{offer}».</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/vision.py"/>
        <source>Say by when the bet “{offer}” should have worked.</source>
        <translation>Diga até quando a aposta «{offer}» deve ter resultado.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/vision.py"/>
        <source>Say how you would know that the bet “{offer}” worked.</source>
        <translation>Diga como saberia que a aposta «{offer}» resultou.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/store/backward.py"/>
        <source>Last day to start for {}</source>
        <translation>Último dia para começar, para {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/store/backward.py"/>
        <source>{} by {}</source>
        <comment>leads</comment>
        <translation>{} até {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/store/backward.py"/>
        <source>Last day for {} for {}</source>
        <translation>Último dia para {} para {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/store/backward.py"/>
        <source>{} to be sent</source>
        <translation>{} a passar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/store/backward.py"/>
        <source>Last day to send {} for {}</source>
        <translation>Último dia para passar {} para {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/store/backward.py"/>
        <source>{} to be accepted</source>
        <translation>{} a aceitar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/store/lead_record.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>they came to us</source>
        <translation>veio ter connosco</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/store/lead_record.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>we went to them</source>
        <translation>fomos nós ter com a pessoa</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>A guess counts until your own numbers are enough: {} for a share, {} for a median.</source>
        <translation>Uma estimativa conta até os seus números bastarem: {} para uma percentagem, {} para uma mediana.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>Planning backwards</source>
        <translation>Plano de trás para a frente</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>The quarter that is planned</source>
        <translation>O trimestre que se planeia</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>Your guesses…</source>
        <translation>As suas estimativas…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>About {} from the {} with Sales, at your usual share won and usual sale</source>
        <translation>Cerca de {} dos {} com Vendas, pela parte ganha e pela venda habituais</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>leads sent</source>
        <translation>interessados que são passados</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>sent leads accepted</source>
        <translation>passados que são aceites</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>accepted leads won</source>
        <translation>aceites que são ganhos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>value of a sale</source>
        <translation>valor de uma venda</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>days from lead to sent</source>
        <translation>dias até à passagem</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>days from sent to accepted</source>
        <translation>dias da passagem à aceitação</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>days from accepted to sale</source>
        <translation>dias da aceitação à venda</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>days from campaign start to its leads</source>
        <translation>dias do início da campanha aos interessados</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>Your guesses</source>
        <translation>As suas estimativas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>Write a whole number for “{name}”.</source>
        <translation>Escreva um número inteiro para «{name}».</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>No target is set for this quarter; Sales sets it month by month.</source>
        <translation>Não há objetivo para este trimestre; Vendas define-o mês a mês.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>Measured over twelve months, since {}.</source>
        <translation>Medido em doze meses, desde {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>Too few to judge yet: {}. Until then the plan needs your guesses.</source>
        <translation>Ainda são poucos para avaliar: {}. Até lá o plano precisa das suas estimativas.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>Last day to start: {}</source>
        <translation>Último dia para começar: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>{} ago</source>
        <translation>há {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>{}: your guess, so far {} of {}</source>
        <translation>{}: estimativa sua, até agora {} de {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>leads come after {}: taken for now, so far {} of {}</source>
        <translation>interessados vêm após {}: assumido por agora, até agora {} de {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>{} each: your guess, so far {} of {}</source>
        <translation>{} cada: estimativa sua, até agora {} de {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>{1} cases</source>
        <translation>{1} casos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>{} · so far {} of {}</source>
        <translation>{} · até agora {} de {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>The target is met with what is there.</source>
        <translation>O objetivo atinge-se com o que há.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>{} of {} sold through handoffs</source>
        <translation>{} de {} vendidos através de passagens</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>{} ({} of {})</source>
        <translation>{} ({} de {})</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>passed {}</source>
        <translation>passou {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>{} left</source>
        <translation>faltam {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>of the leads are sent</source>
        <translation>dos interessados são passados</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>of those are accepted</source>
        <translation>destes são aceites</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>of those are won</source>
        <translation>destes são ganhos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>{} % {}: your guess, so far {} of {}</source>
        <translation>{} % {}: estimativa sua, até agora {} de {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>after {}</source>
        <translation>após {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>{}, median of {}</source>
        <translation>{}, mediana de {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>leads come after {}</source>
        <translation>interessados vêm após {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>{} each, median of {}</source>
        <translation>{} cada, mediana de {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>{}, in %</source>
        <translation>{}, em %</translation>
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
        <translation>{} até {{}}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>{} to be sent by {{}}</source>
        <translation>{} a passar até {{}}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>{} accepted by {{}}</source>
        <translation>{} aceites até {{}}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>{} sold by {{}}</source>
        <translation>{} vendidos até {{}}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/brake_card.py"/>
        <source>Instead of silence, the words of {}: {}</source>
        <translation>Em vez do silêncio, as palavras de {}: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/brake_card.py"/>
        <source>Copy the words</source>
        <translation>Copiar as palavras</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/brake_card.py"/>
        <source>Keep in touch instead…</source>
        <translation>Antes manter o contacto…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/brake_card.py"/>
        <source>Work is booked until {}, {} ahead; you agreed on {}.</source>
        <translation>Há trabalho marcado até {}, {} à frente; combinou {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/brake_card.py"/>
        <source>1 waits already, as many as you agreed.</source>
        <translation>Já espera 1, tantos quantos combinou.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/brake_card.py"/>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/brake_card.py"/>
        <source>No campaign for later has words to offer: plan one under Campaign ▸ New campaign…, meant to bring work “later”, and add its words.</source>
        <translation>Nenhuma campanha para mais tarde tem palavras a oferecer: planeie uma em Campanha ▸ Nova campanha…, destinada a trazer trabalho «mais tarde», e junte-lhe as palavras.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/brake_card.py"/>
        <source>{} wait already, as many as you agreed.</source>
        <translation>Já esperam {}, tantos quantos combinou.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/brake_card.py"/>
        <source>{} wait already; you agreed on {}.</source>
        <translation>Já esperam {}; combinou {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar.py"/>
        <source>Nothing is planned yet. Plan a campaign with Ctrl+Shift+M and say where and when it is shown, or write down a season that comes every year.</source>
        <translation>Ainda nada está planeado. Planeie uma campanha com Ctrl+Shift+M e diga onde e quando se mostra, ou anote uma época que vem todos os anos.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar.py"/>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>New season…</source>
        <translation>Nova época…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar.py"/>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Export the calendar…</source>
        <translation>Exportar o calendário…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar.py"/>
        <source>J/K: next, previous · Shift+arrow: move · Enter: open</source>
        <translation>J/K: seguinte, anterior · Shift+seta: mover · Enter: abrir</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar.py"/>
        <source>Move where and when</source>
        <translation>Mover onde e quando</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar.py"/>
        <source>Move the day to decide</source>
        <translation>Mover o dia de decidir</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar.py"/>
        <source>Choose a season first.</source>
        <translation>Escolha primeiro uma época.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar.py"/>
        <source>Calendar.ics</source>
        <translation>Calendário.ics</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar.py"/>
        <source>12 weeks</source>
        <translation>12 semanas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar.py"/>
        <source>Earlier (Page Up)</source>
        <translation>Antes (Page Up)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar.py"/>
        <source>Today (T)</source>
        <translation>Hoje (T)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar.py"/>
        <source>Later (Page Down)</source>
        <translation>Depois (Page Down)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar.py"/>
        <source>Nothing is planned here. Page Up and Page Down turn, T goes to today.</source>
        <translation>Nada planeado aqui. Page Up e Page Down viram, T vai para hoje.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar.py"/>
        <source>Choose what to move first: a bar, or a day to decide.</source>
        <translation>Escolha primeiro o que mover: uma barra, ou um dia de decidir.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar.py"/>
        <source>{} – Marketing</source>
        <translation>{} – Marketing</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar.py"/>
        <source>Calendar, {}</source>
        <translation>Calendário, {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar.py"/>
        <source>{}
No end is set.</source>
        <translation>{}
Sem fim marcado.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar.py"/>
        <source>{} in the calendar</source>
        <translation>{} no calendário</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar_forms.py"/>
        <source>It comes every year; the year itself does not count.</source>
        <translation>Vem todos os anos; o ano em si não conta.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar_forms.py"/>
        <source>First day</source>
        <translation>Primeiro dia</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar_forms.py"/>
        <source>Say on which day.</source>
        <translation>Diga em que dia.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar_forms.py"/>
        <source>Move {} to another day</source>
        <translation>Mover {} para outro dia</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar_forms.py"/>
        <source>Change the season</source>
        <translation>Editar a época</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar_forms.py"/>
        <source>What it is called</source>
        <translation>Como se chama</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar_forms.py"/>
        <source>Last day</source>
        <translation>Último dia</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar_forms.py"/>
        <source>such as Before Christmas</source>
        <translation>p. ex. Antes do Natal</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar_grid.py"/>
        <source>Nothing stands here.</source>
        <translation>Nada aqui.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar_words.py"/>
        <source>1 to contact</source>
        <translation>1 a contactar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar_words.py"/>
        <source>{:,} to contact</source>
        <translation>{:,} a contactar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar_words.py"/>
        <source>May be contacted again</source>
        <translation>Podem voltar a ser contactados</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar_words.py"/>
        <source>Seasons</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar_words.py"/>
        <source>+{:,} more</source>
        <translation>mais {:,}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar_words.py"/>
        <source>Decide: {}</source>
        <translation>Decidir: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar_words.py"/>
        <source>from {} on</source>
        <translation>a partir de {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>None yet: type a name</source>
        <translation>Ainda não há: escreva um nome</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>the whole campaign</source>
        <translation>a campanha toda</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>Edit campaign</source>
        <translation>Editar campanha</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>Edit the campaign</source>
        <translation>Editar a campanha</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>Make a draft</source>
        <translation>Fazer rascunho</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>Starts</source>
        <translation>Começa</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>Schedule it now</source>
        <translation>Agendar já</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <source>Meant to bring work</source>
        <translation>Para trazer trabalho</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>Leads you expect</source>
        <translation>Interessados que espera</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>What the customer reads or hears</source>
        <translation>O que o cliente lê ou ouve</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>What it promises</source>
        <translation>O que promete</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>At the price of</source>
        <translation>Ao preço de</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>Edit words</source>
        <translation>Editar palavras</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>Words for “{}”</source>
        <translation>Palavras de «{}»</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>Until</source>
        <translation>Até</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>Only on</source>
        <translation>Só em</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>From (time)</source>
        <translation>Da hora</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>e.g. 18:00</source>
        <translation>p. ex. 18:00</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>Until (time)</source>
        <translation>Até à hora</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>e.g. 21:00</source>
        <translation>p. ex. 21:00</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>Which words</source>
        <translation>Que palavras</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>Edit where and when</source>
        <translation>Editar onde e quando</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>e.g. 1:30 or 1.5</source>
        <translation>p. ex. 1:30 ou 1,5</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>Edit money or hours</source>
        <translation>Editar dinheiro ou horas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>Money or hours for “{}”</source>
        <translation>Dinheiro ou horas para «{}»</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>Decision</source>
        <translation>Decisão</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>Start again as a draft, from</source>
        <translation>Recomeçar como rascunho, a partir de</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>Decide on “{}”</source>
        <translation>Decidir sobre «{}»</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>Duplicate campaign</source>
        <translation>Duplicar campanha</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>Duplicate “{}”</source>
        <translation>Duplicar «{}»</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>What it may cost in all</source>
        <translation>Quanto pode custar ao todo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_paper.py"/>
        <source>Not decided; no day is set.</source>
        <translation>Não decidida; sem dia marcado.</translation>
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
        <translation>Ganho</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_paper.py"/>
        <source>Not decided yet: on {} we keep, change or stop it.</source>
        <translation>Ainda não decidida: em {} mantemos, mudamos ou paramos.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_paper.py"/>
        <source>of {} expected</source>
        <translation>de {} esperados</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_paper.py"/>
        <source>sent: {} of {}</source>
        <translation>passados: {} de {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <source>No words yet. Write down what the customer will read or hear.</source>
        <translation>Ainda sem palavras. Anote o que o cliente vai ler ou ouvir.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <source>Nothing was spent yet.</source>
        <translation>Ainda nada foi gasto.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <source>The plan</source>
        <translation>O plano</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <source>What it brought so far</source>
        <translation>O que trouxe até agora</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <source>Words, where and when</source>
        <translation>Palavras, onde e quando</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Money or hours…</source>
        <translation>Dinheiro ou horas…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <source>the campaign</source>
        <translation>a campanha</translation>
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
        <translation>Adicionar as palavras…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <source>Where and when…</source>
        <translation>Onde e quando…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <source>Schedule it</source>
        <translation>Agendar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <source>Resume it</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <source>New lead from it…</source>
        <translation>Novo interessado daqui…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <source>{} holds only until {}: the campaign runs on.</source>
        <translation>{} só vale até {}: a campanha continua.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <source>Outside the campaign’s days: {}.</source>
        <translation>Fora dos dias da campanha: {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <source>Words, and where</source>
        <translation>Palavras, e onde</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <source>decide now</source>
        <translation>decidir agora</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <source>{} spent</source>
        <translation>{} gastos</translation>
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
        <translation>Gastaram-se mais {} do que a verba.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_words.py"/>
        <source>kept</source>
        <comment>a campaign</comment>
        <translation>mantida</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_words.py"/>
        <source>to change</source>
        <translation>a mudar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_words.py"/>
        <source>stopped</source>
        <translation>parada</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_words.py"/>
        <source>{} · {} over {}</source>
        <translation>{} · {} por {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_words.py"/>
        <source>{}, ended early</source>
        <translation>{}, terminada mais cedo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <source>No campaign here has these words.</source>
        <translation>Nenhuma campanha aqui tem estas palavras.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <source>Filter by campaign, segment or place  (Ctrl+F)</source>
        <translation>Filtrar por campanha, segmento ou lugar  (Ctrl+F)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <source>No campaign is planned yet. Plan the first one: Ctrl+Shift+M.</source>
        <translation>Ainda não há campanha planeada. Planeie a primeira: Ctrl+Shift+M.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <source>No campaign runs today. Plan one with Ctrl+Shift+M, or schedule a draft.</source>
        <translation>Nenhuma campanha decorre hoje. Planeie uma com Ctrl+Shift+M, ou agende um rascunho.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <source>Nothing is scheduled for later. Plan a campaign: Ctrl+Shift+M.</source>
        <translation>Nada está agendado para mais tarde. Planeie uma campanha: Ctrl+Shift+M.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <source>Every campaign that ended was decided.</source>
        <translation>Todas as campanhas terminadas foram decididas.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <source>There is no draft. Plan a campaign without scheduling it: Ctrl+Shift+M.</source>
        <translation>Não há rascunho. Planeie uma campanha sem a agendar: Ctrl+Shift+M.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <source>No campaign speaks to those who want it later. Plan one for later: Ctrl+Shift+M.</source>
        <translation>Nenhuma campanha fala a quem o quer mais tarde. Planeie uma para depois: Ctrl+Shift+M.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <source>Schedule campaign</source>
        <translation>Agendar campanha</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <source>Pause campaign</source>
        <translation>Pôr campanha em pausa</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <source>Resume campaign</source>
        <translation>Retomar campanha</translation>
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
        <translation>A decorrer</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <source>Scheduled</source>
        <translation>Agendadas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <source>To decide</source>
        <translation>Por decidir</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <source>For later</source>
        <translation>Para mais tarde</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>New campaign…</source>
        <translation>Nova campanha…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/finished.py"/>
        <source>Work that is done</source>
        <translation>Trabalho concluído</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/finished.py"/>
        <source>and {:,} more finished jobs: they come up as you put these away.</source>
        <translation>e mais {:,} trabalhos concluídos: aparecem ao arrumar estes.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/finished.py"/>
        <source>and 1 more finished job: it comes up as you put one of these away.</source>
        <translation>e mais 1 trabalho concluído: aparece ao arrumar um destes.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/finished.py"/>
        <source>Ask for a name…</source>
        <translation>Pedir um nome…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/finished.py"/>
        <source>Spoke of the next job</source>
        <translation>Falei do próximo trabalho</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/finished.py"/>
        <source>Next job…</source>
        <translation>Próximo trabalho…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/finished.py"/>
        <source>Nothing more</source>
        <translation>Nada mais</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/finished.py"/>
        <source>{}, work done</source>
        <translation>{}, trabalho concluído</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/finished.py"/>
        <source>The promise was kept.</source>
        <translation>A promessa foi cumprida.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/finished.py"/>
        <source>The promise was changed.</source>
        <translation>A promessa foi alterada.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/finished.py"/>
        <source>The promise was broken.</source>
        <translation>A promessa foi quebrada.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/finished.py"/>
        <source>{} · done {}</source>
        <translation>{} · feito {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/finished.py"/>
        <source>✓ {}, {}</source>
        <translation>✓ {}, {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/finished_forms.py"/>
        <source>Next job</source>
        <translation>Próximo trabalho</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/finished_forms.py"/>
        <source>Whom they named</source>
        <translation>Quem foi indicado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/finished_forms.py"/>
        <source>What they may need</source>
        <translation>De que pode precisar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/finished_forms.py"/>
        <source>They named nobody</source>
        <translation>Não indicou ninguém</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/finished_forms.py"/>
        <source>Take a name</source>
        <translation>Anotar um nome</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/finished_forms.py"/>
        <source>What they may want next</source>
        <translation>O que podem querer a seguir</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/finished_forms.py"/>
        <source>Speak of it from</source>
        <translation>Falar disso a partir de</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/finished_forms.py"/>
        <source>Whom does {} know?</source>
        <translation>Quem é que {} conhece?</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/finished_forms.py"/>
        <source>this customer</source>
        <translation>este cliente</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/finished_forms.py"/>
        <source>The next job for {}</source>
        <translation>O próximo trabalho para {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>Hours show from {} leads whose hour is known; there are {}.</source>
        <translation>As horas mostram-se a partir de {} interessados com hora conhecida; há {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>Shows which words bring leads that Sales accepts, once a campaign has its message.</source>
        <translation>Mostra que palavras trazem interessados que Vendas aceita, assim que uma campanha tiver mensagem.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>Sales marks place, time and words at the first real conversation; {} of {} needed.</source>
        <translation>Vendas marca lugar, momento e palavras na primeira conversa a sério; {} de {} precisas.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>{} campaign waits for your decision: {}</source>
        <translation>{} campanha espera pela sua decisão: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>{} campaigns wait for your decision: {}</source>
        <translation>{} campanhas esperam pela sua decisão: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>Right place, right time</source>
        <translation>Lugar certo, momento certo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>Wanted</source>
        <translation>Para quando</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>Weekday</source>
        <translation>Dia da semana</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>Nobody asked in the last six months.</source>
        <translation>Ninguém pediu nos últimos seis meses.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>Shows for when they want it, once a lead says so: note “wanted from” on it.</source>
        <translation>Mostra para quando querem, assim que um interessado o diga: anote nele «quer a partir de».</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>{}, wanted {}</source>
        <translation>{}, para {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>{}, asked {}</source>
        <translation>{}, pedido em {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>accepted of leads</source>
        <translation>interessados aceites</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>What Sales found</source>
        <translation>O que Vendas descobriu</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>yes, of yes and no, at the first real conversation</source>
        <translation>sim, entre sim e não, na primeira conversa a sério</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>mixed</source>
        <translation>misto</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>poor</source>
        <translation>fraco</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>All leads</source>
        <translation>Todos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>no segment</source>
        <translation>sem segmento</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>accepted of leads, by month asked</source>
        <translation>aceites, por mês do pedido</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>accepted of leads, by month wanted</source>
        <translation>aceites, por mês desejado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>accepted of leads, by weekday</source>
        <translation>aceites, por dia da semana</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>accepted of leads, by hour</source>
        <translation>aceites, por hora</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>Smaller places, not shown: {}, with {}.</source>
        <translation>Lugares menores, não mostrados: {}, com {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>Referred by: {}</source>
        <translation>Indicados por: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>right place</source>
        <translation>lugar certo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>right time</source>
        <translation>momento certo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>right words</source>
        <translation>palavras certas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>Sales judged the place: {}</source>
        <translation>Vendas avaliou o lugar: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>Sales judged the time: {}</source>
        <translation>Vendas avaliou o momento: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>Sales judged the words: {}</source>
        <translation>Vendas avaliou as palavras: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>Weekdays show from {} leads; there are {}.</source>
        <translation>Os dias da semana mostram-se a partir de {} interessados; há {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>{} sold</source>
        <translation>{} vendidos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>Smaller groups, not shown: {}.</source>
        <translation>Grupos menores, não mostrados: {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>{} while the keys are here</source>
        <translation>{} enquanto as teclas estão aqui</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>Edit lead</source>
        <translation>Editar interessado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>Post</source>
        <translation>Correio</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>everything</source>
        <translation>tudo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>they asked us not to</source>
        <translation>pediu para não o fazermos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>Note consent</source>
        <translation>Anotar consentimento</translation>
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
        <translation>Até</translation>
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
        <translation>separadas por vírgulas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>What they said</source>
        <translation>O que disse</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>By</source>
        <comment>ways of contact</comment>
        <translation>Por</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>on the phone, by letter, on the form</source>
        <translation>ao telefone, por carta, no formulário</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>What was said</source>
        <translation>O que se disse</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>open lead since {}</source>
        <translation>interessado aberto desde {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>nobody has to do with them now</source>
        <translation>agora ninguém trata deles</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>About {}</source>
        <translation>Sobre {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>May we contact {}?</source>
        <translation>Podemos contactar {}?</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>In touch with {}</source>
        <translation>Contacto com {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>Let {} go?</source>
        <translation>Pôr {} de parte?</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>Another way to reach {}</source>
        <translation>Outra forma de contactar {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>Nothing is noted yet. Ctrl+T notes the first contact.</source>
        <translation>Ainda nada anotado. Ctrl+T anota o primeiro contacto.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>What is known</source>
        <translation>O que se sabe</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>Ready for Sales?</source>
        <translation>Pronto para Vendas?</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>They came to us</source>
        <translation>Vieram ter connosco</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>We went to them</source>
        <translation>Fomos ter com eles</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>Sales sent it back</source>
        <translation>Vendas recusou-o</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>It waited too long</source>
        <translation>Esperou demais</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>Withdrawn</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>nothing is known of place, time and words</source>
        <translation>nada se sabe de lugar, momento e palavras</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>Sale reversed</source>
        <translation>Venda anulada</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>Sale split into parts</source>
        <translation>Venda dividida em partes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>Sale changed</source>
        <translation>Venda alterada</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>Needs</source>
        <translation>Precisa de</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>it came with this score</source>
        <translation>veio com esta pontuação</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>No rule applies yet. The rules are yours: Lead ▸ Rules for the score…</source>
        <translation>Ainda nenhuma regra se aplica. As regras são suas: Interessado ▸ Regras da pontuação…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/marketing/ui/send_sheet.py"/>
        <source>{} of {} conditions met</source>
        <translation>{} de {} condições cumpridas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>First heard from</source>
        <translation>Primeira notícia</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>Sales accepted it</source>
        <translation>Vendas aceitou-o</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>wrong place</source>
        <translation>lugar errado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>wrong time</source>
        <translation>momento errado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>wrong words</source>
        <translation>palavras erradas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>not written down yet</source>
        <translation>ainda não anotado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>Let go because</source>
        <translation>Posto de parte porque</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>Ctrl+E writes down an e-mail address or a phone number.</source>
        <translation>Ctrl+E anota um endereço de e-mail ou um telefone.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>Do not use</source>
        <translation>Não usar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>It is {} already.</source>
        <translation>O estado já é: {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>Sales gave it back</source>
        <translation>Vendas devolveu-o</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>through {}</source>
        <translation>por {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>{}: they asked us not to</source>
        <translation>{}: pediram para não o fazermos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_verbs.py"/>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Score by the rules</source>
        <translation>Pontuar pelas regras</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_verbs.py"/>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>{:,} leads are too many at once: choose at most {:,}.</source>
        <translation>{:,} interessados de uma vez é demais: escolha no máximo {:,}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_verbs.py"/>
        <source>Nobody is known behind this lead: let it go instead.</source>
        <translation>Não se conhece ninguém por trás deste interessado: ponha-o antes de parte.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/leads.py"/>
        <source>No lead is here yet. Write one down with Ctrl+N, or import the list you have.</source>
        <translation>Ainda não há interessados. Anote um com Ctrl+N, ou importe a lista que tem.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/leads.py"/>
        <source>Filter by name, need or place  (Ctrl+F)</source>
        <translation>Filtrar por nome, necessidade ou lugar  (Ctrl+F)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/leads.py"/>
        <source>Show all leads</source>
        <translation>Mostrar todos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/leads.py"/>
        <source>May be contacted again from {}</source>
        <translation>Podem voltar a ser contactados a partir de {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/leads.py"/>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <source>Import leads…</source>
        <translation>Importar interessados…</translation>
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
        <translation>Novos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/leads.py"/>
        <source>Ready</source>
        <comment>a view of leads</comment>
        <translation>Prontos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/leads.py"/>
        <source>Keep in touch</source>
        <comment>a view of leads</comment>
        <translation>Em contacto</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/leads.py"/>
        <source>Came back</source>
        <comment>a view of leads</comment>
        <translation>Voltaram</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/leads.py"/>
        <source>Without source</source>
        <translation>Sem origem</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Edit the chosen words, place or money…</source>
        <translation>Editar as palavras, o lugar ou o dinheiro escolhido…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Delete the chosen words, place or money</source>
        <translation>Eliminar as palavras, o lugar ou o dinheiro escolhido</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Send to Sales…</source>
        <translation>Passar a Vendas…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Log a contact…</source>
        <translation>Anotar um contacto…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Who referred whom…</source>
        <translation>Quem indicou quem…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Rules for the score…</source>
        <translation>Regras da pontuação…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>New segment…</source>
        <translation>Novo segmento…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segment_record.py"/>
        <source>Edit the filter…</source>
        <translation>Editar o filtro…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Edit the persona…</source>
        <translation>Editar a persona…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Add people to the list…</source>
        <translation>Adicionar pessoas à lista…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Remove the chosen people from the list</source>
        <translation>Remover da lista as pessoas escolhidas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Print the segment…</source>
        <translation>Imprimir o segmento…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Start or pause the campaign</source>
        <translation>Iniciar a campanha ou pô-la em pausa</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Decide on the campaign…</source>
        <translation>Decidir sobre a campanha…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Add words to the campaign…</source>
        <translation>Adicionar palavras à campanha…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Where and when they are shown…</source>
        <translation>Onde e quando se mostram…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Your guesses for the plan…</source>
        <translation>As suas estimativas para o plano…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Send and go…</source>
        <translation>Passar e seguir…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>How to reach them…</source>
        <translation>Como contactar…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>May we contact them?…</source>
        <translation>Podemos contactá-los?…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Keep in touch until…</source>
        <translation>Manter o contacto até…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Draft an e-mail…</source>
        <translation>Preparar um e-mail…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Write letters…</source>
        <translation>Escrever cartas…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Address labels…</source>
        <translation>Etiquetas de morada…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Put on a list…</source>
        <translation>Pôr numa lista…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Duplicate the segment</source>
        <translation>Duplicar o segmento</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Archive the segment</source>
        <translation>Arquivar o segmento</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Bring the segment back</source>
        <translation>Recuperar o segmento</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Edit the campaign…</source>
        <translation>Editar a campanha…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>End the campaign today</source>
        <translation>Terminar a campanha hoje</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Duplicate the campaign…</source>
        <translation>Duplicar a campanha…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Print the campaign…</source>
        <translation>Imprimir a campanha…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Delete the campaign</source>
        <translation>Eliminar a campanha</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>New lead from the campaign…</source>
        <translation>Novo interessado da campanha…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Move to another day…</source>
        <translation>Mover para outro dia…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Edit the season…</source>
        <translation>Editar a época…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Calendar: month</source>
        <translation>Calendário: mês</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Calendar: 12 weeks</source>
        <translation>Calendário: 12 semanas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Calendar: earlier</source>
        <translation>Calendário: antes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Calendar: later</source>
        <translation>Calendário: depois</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Calendar: today</source>
        <translation>Calendário: hoje</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <source>Save the vision</source>
        <translation>Guardar a visão</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Print the vision…</source>
        <translation>Imprimir a visão…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Look at the chosen version</source>
        <translation>Ver a versão escolhida</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Take a version as the new draft</source>
        <translation>Usar uma versão como novo rascunho</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>{name} and {firm} are filled in</source>
        <translation>{name} e {firm} são preenchidos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>Write the subject: what it is about.</source>
        <translation>Escreva o assunto: de que se trata.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>Write the words first.</source>
        <translation>Escreva primeiro as palavras.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>“{text}” does not move labels: write millimetres from −5 to 5.</source>
        <translation>«{text}» não move etiquetas: escreva milímetros de −5 a 5.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>open in the mail program</source>
        <translation>abrir no programa de e-mail</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>save as a file (.eml)</source>
        <translation>guardar num ficheiro (.eml)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>Draft</source>
        <translation>Preparar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>Draft an e-mail</source>
        <translation>Preparar um e-mail</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>Draft e-mail</source>
        <translation>Preparar e-mail</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>No mail program opened: save the draft as a file instead.</source>
        <translation>Nenhum programa de e-mail abriu: guarde o rascunho num ficheiro.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>Write letters</source>
        <translation>Escrever cartas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>my own</source>
        <translation>as minhas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>Dear {name},

%s

{firm}</source>
        <translation>Olá, {name}:

%s

{firm}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>Nothing was saved: no name was chosen.</source>
        <translation>Nada foi guardado: não se escolheu nome.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>Choose one or more leads in the list first.</source>
        <translation>Escolha primeiro um ou mais interessados na lista.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>Place and day</source>
        <translation>Local e dia</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>First free label: row</source>
        <translation>Primeira etiqueta livre: linha</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>First free label: column</source>
        <translation>Primeira etiqueta livre: coluna</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>Move to the right by (mm)</source>
        <translation>Mover para a direita (mm)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>Move down by (mm)</source>
        <translation>Mover para baixo (mm)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>Draw the edges, for a test on plain paper</source>
        <translation>Desenhar as margens, para um teste em papel comum</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>These go out now: note it with each lead</source>
        <translation>Seguem agora: anotar em cada interessado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>Subject</source>
        <translation>Assunto</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>{} drafts are saved, from {} to {}.</source>
        <translation>{} rascunhos estão guardados, de {} a {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>{} of {} can be written to</source>
        <translation>a {} de {} pode-se escrever</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>Save {} drafts…</source>
        <translation>Guardar {} rascunhos…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>Address labels, 3 × 8</source>
        <translation>Etiquetas de morada, 3 × 8</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>Words of</source>
        <translation>Palavras de</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>two leads of one person share one: {} in all</source>
        <translation>dois interessados da mesma pessoa partilham um: {} ao todo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>{} more cannot</source>
        <translation>a mais {} não se pode</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>The draft</source>
        <translation>O rascunho</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <source>No campaign runs today. Plan the next one under Campaigns: Alt+3.</source>
        <translation>Nenhuma campanha decorre hoje. Planeie a próxima em Campanhas: Alt+3.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <source>Write down the last person who asked you for something: a name and what they want are enough.</source>
        <translation>Anote a última pessoa que lhe pediu algo: um nome e o que quer bastam.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <source>Handed over</source>
        <translation>Passados</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <source>Return on campaigns</source>
        <translation>Retorno das campanhas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <source>Running campaigns</source>
        <translation>Campanhas a decorrer</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <source>Who asked you last?</source>
        <translation>Quem lhe pediu algo por último?</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <source>Ctrl+N. You have them in a list already? Ctrl+I takes it in.</source>
        <translation>Ctrl+N. Já os tem numa lista? Ctrl+I importa-a.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <source>Won</source>
        <comment>the money of a campaign</comment>
        <translation>Ganho</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <source>spend {} of {}</source>
        <translation>gasto {} de {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <source>needs your margin and what was spent</source>
        <translation>precisa da sua margem e do que se gastou</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <source>{:+d} on {}</source>
        <translation>{:+d} face a {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <source>{} came with an import</source>
        <translation>vindos com uma importação: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <source>{} accepted</source>
        <translation>{} aceites</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <source>{} back</source>
        <translation>{} de volta</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <source>spend {}</source>
        <translation>gasto {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <source>margin {} %, 12 months</source>
        <translation>margem {} %, 12 meses</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/places.py"/>
        <source>The month counts leads and money by these kinds. Paid: you pay to be seen there. Owned: it is yours, such as a website. Earned: others speak of you, such as the press.</source>
        <translation>O mês conta os interessados e o dinheiro por estes tipos. Pago: paga para ser visto lá. Próprio: é seu, como um site. Conquistado: outros falam de si, como a imprensa.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/places.py"/>
        <source>All are archived.</source>
        <translation>Todos estão arquivados.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/places.py"/>
        <source>Where we meet people</source>
        <translation>Onde encontramos as pessoas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/places.py"/>
        <source>Show archived ones, too</source>
        <translation>Mostrar também os arquivados</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/places.py"/>
        <source>Edit the place</source>
        <translation>Editar o lugar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/places.py"/>
        <source>Bring the place back</source>
        <translation>Recuperar o lugar</translation>
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
        <translation>{}, arquivado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/referrals.py"/>
        <source>Nobody was named yet. When work is done, ask who else might need you: the panel reminds you.</source>
        <translation>Ainda ninguém foi indicado. Quando o trabalho acabar, pergunte quem mais pode precisar de si: o painel lembra-o.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/referrals.py"/>
        <source>Who referred whom</source>
        <translation>Quem indicou quem</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/referrals.py"/>
        <source>Mark as thanked…</source>
        <translation>Agradecimento feito…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/referrals.py"/>
        <source>1 name</source>
        <translation>1 nome</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/referrals.py"/>
        <source>all thanked for</source>
        <translation>todos agradecidos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/referrals.py"/>
        <source>Referred</source>
        <translation>Indicado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/referrals.py"/>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/referrals.py"/>
        <source>Names given</source>
        <translation>Indicações</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/referrals.py"/>
        <source>Thanked</source>
        <translation>Agradecido</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/referrals.py"/>
        <source>With what</source>
        <translation>Com quê</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/referrals.py"/>
        <source>{:,} names</source>
        <translation>{:,} nomes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/referrals.py"/>
        <source>a call, a card, a bottle of wine</source>
        <translation>uma chamada, um cartão, uma garrafa de vinho</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/referrals.py"/>
        <source>the first {:,} show</source>
        <translation>mostram-se os primeiros {:,}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/referrals.py"/>
        <source>Thanks to {}</source>
        <translation>Agradecer a {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/referrals.py"/>
        <source>{:,} not thanked for</source>
        <translation>{:,} por agradecer</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/referrals.py"/>
        <source>for naming {}</source>
        <translation>por indicar {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/ripening.py"/>
        <source>this week</source>
        <translation>esta semana</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/ripening.py"/>
        <source>this month</source>
        <translation>este mês</translation>
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
        <translation>{:,} em contacto a quem já se pode escrever</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/ripening.py"/>
        <source>{:,} more by the end of this week</source>
        <translation>mais {:,} até ao fim desta semana</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/ripening.py"/>
        <source>{:,} more by the end of this month</source>
        <translation>mais {:,} até ao fim deste mês</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/ripening.py"/>
        <source>{:,} more within 3 months</source>
        <translation>mais {:,} dentro de 3 meses</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/ripening.py"/>
        <source>{:,} more within 6 months</source>
        <translation>mais {:,} dentro de 6 meses</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/ripening.py"/>
        <source>{:,} more within 12 months</source>
        <translation>mais {:,} dentro de 12 meses</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/ripening.py"/>
        <source>{:,} came back from Sales and may go again</source>
        <translation>{:,} voltaram de Vendas e podem ir de novo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/ripening.py"/>
        <source>{:,} now</source>
        <translation>{:,} agora</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/scoring.py"/>
        <source>The points of every rule that applies are added up. Sales sees them only after it has decided.</source>
        <translation>Os pontos de cada regra que se aplica somam-se. Vendas só os vê depois de decidir.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/scoring.py"/>
        <source>No rule is written down. Add the first: what makes a lead promising?</source>
        <translation>Nenhuma regra está anotada. Adicione a primeira: o que torna um interessado promissor?</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/scoring.py"/>
        <source>“{text}” is not a number of points: write it like 20 or -15.</source>
        <translation>«{text}» não é um número de pontos: escreva-o como 20 ou -15.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/scoring.py"/>
        <source>Rules for the score</source>
        <translation>Regras da pontuação</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/scoring.py"/>
        <source>Points and why</source>
        <translation>Pontos e porquê</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/scoring.py"/>
        <source>Applies when</source>
        <translation>Aplica-se quando</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/scoring.py"/>
        <source>+20 or -15</source>
        <translation>+20 ou -15</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/scoring.py"/>
        <source>For what, in words</source>
        <translation>Para quê, por palavras</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/scoring.py"/>
        <source>Which one</source>
        <translation>Qual</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/scoring.py"/>
        <source>words, a name, days, or: referral</source>
        <translation>palavras, um nome, dias, ou: indicação</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/scoring.py"/>
        <source>Edit rule</source>
        <translation>Editar regra</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_form.py"/>
        <source>Such as: landlords in the old town</source>
        <translation>p. ex. senhorios do centro histórico</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_form.py"/>
        <source>Leave this condition out</source>
        <translation>Deixar esta condição de fora</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_form.py"/>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_form.py"/>
        <source>All of these</source>
        <translation>Todas estas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_form.py"/>
        <source>&amp;Add a condition</source>
        <translation>&amp;Adicionar condição</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_form.py"/>
        <source>And at least one of these</source>
        <translation>E pelo menos uma destas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_form.py"/>
        <source>Add an a&amp;lternative</source>
        <translation>Adicionar a&amp;lternativa</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_form.py"/>
        <source>How many people</source>
        <translation>Quantas pessoas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_form.py"/>
        <source>Condition {}: what</source>
        <translation>Condição {}: o quê</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_form.py"/>
        <source>Condition {}: how</source>
        <translation>Condição {}: como</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_form.py"/>
        <source>Condition {}: compared with</source>
        <translation>Condição {}: comparada com</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_form.py"/>
        <source>Leave out condition {}</source>
        <translation>Deixar a condição {} de fora</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_form.py"/>
        <source>Everyone: {}</source>
        <translation>Todos: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_people.py"/>
        <source>Those found</source>
        <translation>Os encontrados</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_people.py"/>
        <source>Space ticks a name.</source>
        <translation>Espaço marca um nome.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_people.py"/>
        <source>Tick at least one name.</source>
        <translation>Marque pelo menos um nome.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_people.py"/>
        <source>Name, organisation or town, then Down</source>
        <translation>Nome, organização ou localidade, depois Baixo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_people.py"/>
        <source>{:,} ticked</source>
        <translation>{:,} marcados</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_record.py"/>
        <source>Nobody is described yet. Say who they are: Ctrl+Shift+J.</source>
        <translation>Ainda ninguém está descrito. Diga quem são: Ctrl+Shift+J.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_record.py"/>
        <source>Who is in it</source>
        <translation>Quem lá está</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_record.py"/>
        <source>The people</source>
        <translation>As pessoas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_record.py"/>
        <source>made by hand</source>
        <translation>feita à mão</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_record.py"/>
        <source>Nobody is on the list yet. Add people with Ctrl+J.</source>
        <translation>Ainda ninguém está na lista. Adicione pessoas com Ctrl+J.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_record.py"/>
        <source>Nobody in the address book is like this yet.</source>
        <translation>Ainda ninguém no livro de contactos é assim.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_record.py"/>
        <source>Add people…</source>
        <translation>Adicionar pessoas…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_record.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>Left out</source>
        <translation>De fora</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_record.py"/>
        <source>archived</source>
        <translation>arquivado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_record.py"/>
        <source>Nobody of them is left out.</source>
        <translation>Nenhum deles fica de fora.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>by hand</source>
        <translation>à mão</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>filter</source>
        <translation>filtro</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>only a name</source>
        <translation>só um nome</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>Filter by name  (Ctrl+F)</source>
        <translation>Filtrar por nome  (Ctrl+F)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>Nothing is archived.</source>
        <translation>Nada está arquivado.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>Who they are…</source>
        <translation>Quem são…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>Edit the filter</source>
        <translation>Editar o filtro</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>Rename the list</source>
        <translation>Mudar o nome da lista</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>Add people</source>
        <translation>Adicionar pessoas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>Add to a list</source>
        <translation>Adicionar a uma lista</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>Put 1 person on a list</source>
        <translation>Pôr 1 pessoa numa lista</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>Put {:,} people on a list</source>
        <translation>Pôr {:,} pessoas numa lista</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>New list</source>
        <translation>Nova lista</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>Make the list</source>
        <translation>Criar a lista</translation>
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
        <translation>Nenhum segmento se chama assim.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>No segment is here yet. Say whom you want to meet: New segment, Ctrl+Shift+G.</source>
        <translation>Ainda não há segmentos. Diga a quem quer chegar: Novo segmento, Ctrl+Shift+G.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>{}: who they are</source>
        <translation>{}: quem são</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>Add people to “{}”</source>
        <translation>Adicionar pessoas a «{}»</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>In use</source>
        <translation>Em uso</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>New list…</source>
        <translation>Nova lista…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_fields.py"/>
        <source>Sales sees: name, ways to reach them, need, place, when they want it, the last contacts. The score and your guess stay covered until they answer.</source>
        <translation>Vendas vê: nome, formas de contacto, necessidade, lugar, para quando querem, os últimos contactos. A pontuação e a sua estimativa ficam tapadas até responderem.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_fields.py"/>
        <source>The exact words they saw</source>
        <translation>As palavras exatas que viram</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_fields.py"/>
        <source>No promise was made</source>
        <translation>Nenhuma promessa feita</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_fields.py"/>
        <source>Empty: to each what the words promised that brought it</source>
        <translation>Vazio: a cada um o que prometeram as palavras que o trouxeram</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_fields.py"/>
        <source>No promise was made to those without one</source>
        <translation>Nenhuma promessa feita a quem não a tem</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_fields.py"/>
        <source>What we promised</source>
        <translation>O que prometemos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_fields.py"/>
        <source>Suggested first action</source>
        <translation>Primeira ação sugerida</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_fields.py"/>
        <source>Chance, in %</source>
        <translation>Probabilidade, em %</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_fields.py"/>
        <source>Nobody knows where they met us</source>
        <translation>Ninguém sabe onde nos conheceram</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_fields.py"/>
        <source>It is another need of theirs</source>
        <translation>É outra necessidade deles</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_fields.py"/>
        <source>Why all the same</source>
        <translation>Porquê mesmo assim</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_fields.py"/>
        <source>The queue is full</source>
        <translation>A fila está cheia</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_fields.py"/>
        <source>Value, about</source>
        <translation>Valor aproximado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_several.py"/>
        <source>1 lead went to Sales.</source>
        <translation>1 interessado foi para Vendas.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_several.py"/>
        <source>{:,} leads went to Sales.</source>
        <translation>{:,} interessados foram para Vendas.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_several.py"/>
        <source>Who is ready, and who is not</source>
        <translation>Quem está pronto, e quem não</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_several.py"/>
        <source>{} went to Sales, {} stayed. Of these, {} are ready</source>
        <translation>{} foram para Vendas, {} ficaram. Destes, estão prontos {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_several.py"/>
        <location filename="../../desktop/twohats/marketing/ui/send_sheet.py"/>
        <source>Send and go  (Ctrl+Enter)</source>
        <translation>Passar e seguir  (Ctrl+Enter)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_several.py"/>
        <source>Send those that are ready</source>
        <translation>Passar os que estão prontos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_several.py"/>
        <source>{} of {} are ready</source>
        <translation>{} de {} estão prontos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_several.py"/>
        <source>Send {} leads to Sales</source>
        <translation>Passar {} interessados a Vendas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_several.py"/>
        <source>{} of {} leads went to Sales; the others stay as they were.</source>
        <translation>{} de {} interessados foram para Vendas; os outros ficaram como estavam.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_several.py"/>
        <source>and {} more</source>
        <translation>e mais {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_sheet.py"/>
        <source>Not ready to send: {missing}, and {more} more.</source>
        <translation>Não está pronto: {missing}, e mais {more}.</translation>
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
        <translation>Condições</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_sheet.py"/>
        <source>Fill in</source>
        <translation>Preencher</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_sheet.py"/>
        <source>Send</source>
        <translation>Passar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_sheet.py"/>
        <source>Send {} to Sales</source>
        <translation>Passar {} a Vendas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_sheet.py"/>
        <source>Write…</source>
        <translation>Escrever…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_sheet.py"/>
        <source>It is time</source>
        <translation>Está na altura</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <source>Who we want to be for our customers, and how they will notice. Ctrl+Shift+V gives it to Sales.</source>
        <translation>Quem queremos ser para os nossos clientes, e como o vão notar. Ctrl+Shift+V dá-o a Vendas.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <source>Each published version stays here.</source>
        <translation>Cada versão publicada fica aqui.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <source>Write the vision down first, then print it.</source>
        <translation>Escreva primeiro a visão, depois imprima-a.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <location filename="../../desktop/twohats/marketing/ui/vision_version.py"/>
        <source>In two sentences</source>
        <translation>Em duas frases</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <source>The vision in two sentences</source>
        <translation>A visão em duas frases</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <source>The year of the goals</source>
        <translation>O ano das metas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <source>Goals of the year</source>
        <translation>Metas do ano</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <source>A few lines, each with its number.</source>
        <translation>Umas linhas, cada uma com o seu número.</translation>
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
        <translation>{} frases, cabem {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <source>First words</source>
        <translation>Começo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <source>Not saved yet</source>
        <translation>Ainda não guardado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <source>Draft of {}</source>
        <translation>Rascunho de {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <source>Vision {}, version {}.pdf</source>
        <translation>Visão {}, versão {}.pdf</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <source>Keep the draft</source>
        <translation>Guardar o rascunho</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <source>replaced {}</source>
        <comment>a version</comment>
        <translation>substituída {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <source>Version {} · with Sales since {}</source>
        <translation>Versão {} · Vendas lê-a desde {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <source>Sales reads version {}</source>
        <translation>Vendas lê a versão {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <source>Sales reads one of {}</source>
        <translation>Vendas lê uma de {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <source>Take up a version</source>
        <translation>Retomar uma versão</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision_editors.py"/>
        <source>A segment</source>
        <translation>Um segmento</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision_editors.py"/>
        <source>How we would know</source>
        <translation>Como saberíamos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision_editors.py"/>
        <source>Bet {}</source>
        <translation>Aposta {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision_editors.py"/>
        <source>Bet {}: for whom</source>
        <translation>Aposta {}: para quem</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision_editors.py"/>
        <source>Bet {}: what we offer</source>
        <translation>Aposta {}: o que oferecemos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision_editors.py"/>
        <source>Bet {}: by when</source>
        <translation>Aposta {}: até quando</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision_editors.py"/>
        <source>Bet {}: how we would know</source>
        <translation>Aposta {}: como saberíamos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision_version.py"/>
        <source>Take as the new draft</source>
        <translation>Usar como novo rascunho</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision_version.py"/>
        <source>replaced</source>
        <comment>a version</comment>
        <translation>substituída</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision_version.py"/>
        <source>Replaced</source>
        <translation>Substituída</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision_version.py"/>
        <source>For whom?</source>
        <translation>Para quem?</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision_version.py"/>
        <source>We’ll know by</source>
        <translation>Saberemos por</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/wing.py"/>
        <source>Overview</source>
        <translation>Visão geral</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/wing.py"/>
        <source>Calendar</source>
        <translation>Calendário</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/wing.py"/>
        <source>&amp;Lead</source>
        <translation>&amp;Interessado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/wing.py"/>
        <source>&amp;Segment</source>
        <translation>&amp;Segmento</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/wing.py"/>
        <source>&amp;Campaign</source>
        <translation>&amp;Campanha</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/wing.py"/>
        <source>C&amp;alendar</source>
        <translation>Ca&amp;lendário</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/wing.py"/>
        <source>Vis&amp;ion</source>
        <translation>Visã&amp;o</translation>
    </message>
</context>
<context>
    <name>month</name>
    <message>
        <location filename="../../desktop/twohats/month/identities.py"/>
        <source>{}: what was frozen when the month was closed was altered afterwards.</source>
        <translation>{}: o que foi congelado ao fechar o mês foi alterado depois.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/identities.py"/>
        <source>{}: the channels and the unattributed do not add up to the revenue.</source>
        <translation>{}: os canais e o que é sem origem não somam a receita.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/identities.py"/>
        <source>{}: the kinds of channels do not add up to the revenue.</source>
        <translation>{}: os tipos de canal não somam a receita.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/identities.py"/>
        <source>{}: new, repeat and unknown do not add up to the revenue.</source>
        <translation>{}: novo, recorrente e desconhecido não somam a receita.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/identities.py"/>
        <source>{}: the weeks do not add up to the month.</source>
        <translation>{}: as semanas não somam o mês.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/identities.py"/>
        <source>{}: opening and sent handoffs are not those decided and still waiting.</source>
        <translation>{}: passagens iniciais e enviadas não são as decididas e as que ainda esperam.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/operations/closing.py"/>
        <source>Something else was agreed meanwhile: look again.</source>
        <translation>Entretanto combinou-se outra coisa: veja de novo.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/operations/closing.py"/>
        <source>{month} is not closed.</source>
        <translation>{month} não está fechado.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/operations/closing.py"/>
        <source>Say why the month is reopened: it leaves a trace.</source>
        <translation>Diga porque se reabre o mês: fica registado.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/operations/closing.py"/>
        <source>{month} is closed. Reopen it to change it.</source>
        <translation>{month} está fechado. Reabra-o para o alterar.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/bank.py"/>
        <source>Orders in hand: what was agreed and not sold yet. Booked work: these orders over their planned days. In sight: booked work + open deals × their chance + leads that ripen × what one brings. Net, in {currency}.</source>
        <translation>Encomendas em curso: o que foi acordado e ainda não vendido. Trabalho marcado: estas encomendas pelos dias para que estão planeadas. À vista: trabalho marcado + negócios abertos × probabilidade + interessados que amadurecem × o que um traz. Valores líquidos, em {currency}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/bank.py"/>
        <source>The next three months</source>
        <translation>Os próximos três meses</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/bank.py"/>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>{} brought {}</source>
        <translation>{} trouxe {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/bank.py"/>
        <source>{}; orders of {} are in hand.</source>
        <translation>{}; encomendas em curso: {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/bank.py"/>
        <source>{} orders</source>
        <translation>{} encomendas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/bank.py"/>
        <source>Revenue of twelve months</source>
        <translation>Receita de doze meses</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/bank.py"/>
        <source>In short</source>
        <translation>Em resumo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/bank.py"/>
        <source>, the year so far {}</source>
        <translation>, o ano até agora {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/bank.py"/>
        <source>{}; no order is in hand.</source>
        <translation>{}; não há encomendas em curso.</translation>
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
        <translation>Receita, no ano</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/bank.py"/>
        <source>Orders in hand</source>
        <translation>Encomendas em curso</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/bank.py"/>
        <source>In sight, next three months</source>
        <translation>À vista, próximos três meses</translation>
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
        <translation>Os maiores negócios abertos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/bank.py"/>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>bar: revenue, line: target</source>
        <translation>barra: receita, linha: objetivo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/bank.py"/>
        <source>{} not sold in full</source>
        <translation>{} com parte por vender</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/bank.py"/>
        <source>Nothing was sold, and no target is set.</source>
        <translation>Nada foi vendido, e não há objetivo.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/bank.py"/>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>Nothing is in sight yet, and no target is set.</source>
        <translation>Ainda nada à vista, e não há objetivo.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/documents.py"/>
        <source>Order, net</source>
        <translation>Encomenda líq.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/documents.py"/>
        <source>Sale, net</source>
        <translation>Venda líquida</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/documents.py"/>
        <source>In other money</source>
        <translation>Noutra moeda</translation>
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
        <translation>encomenda</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/documents.py"/>
        <source>sale</source>
        <comment>kind of document</comment>
        <translation>venda</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/documents.py"/>
        <source>proposed</source>
        <comment>kind of document</comment>
        <translation>prevista</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/documents.py"/>
        <source>credit</source>
        <comment>kind of document</comment>
        <translation>crédito</translation>
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
        <translation>Não são faturas. Valores sem IVA, em {currency}; outra moeda ao câmbio do seu dia. Uma venda conta no seu dia, uma encomenda quando foi acordada: não se somam as duas. Onde não se anotou documento, há um traço.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/documents.py"/>
        <source>The month was closed with {}: what differs was corrected afterwards.</source>
        <translation>O mês foi fechado com {}: o que difere foi corrigido depois.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/documents.py"/>
        <source>The quarter was closed with {}: what differs was corrected afterwards.</source>
        <translation>O trimestre foi fechado com {}: o que difere foi corrigido depois.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/documents.py"/>
        <source>The year was closed with {}: what differs was corrected afterwards.</source>
        <translation>O ano foi fechado com {}: o que difere foi corrigido depois.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/documents.py"/>
        <source>{:,} orders</source>
        <translation>{:,} encomendas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/documents.py"/>
        <source>Orders and sales</source>
        <translation>Encomendas e vendas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/documents.py"/>
        <source>Not invoices</source>
        <translation>Não são faturas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/documents.py"/>
        <source>Nothing was ordered or sold.</source>
        <translation>Nada foi encomendado nem vendido.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/documents.py"/>
        <source>{} and {} by the number of their document. These are not invoices.</source>
        <translation>{} e {} pelo número do documento. Não são faturas.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/documents.py"/>
        <source>{}, {}, not invoices</source>
        <translation>{}, {}, não são faturas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>In time: within {hours} working hours. Accepted ÷ (accepted + rejected + waited too long), without wrong data. Today: revenue ÷ target of the quarter’s days so far. Imported leads and the fast lane are not in the queue.</source>
        <translation>A tempo: dentro de {hours} horas úteis. Aceites ÷ (aceites + recusados + esperaram demais), sem dados errados. Hoje: receita ÷ objetivo dos dias do trimestre até agora. Interessados importados e a via rápida não estão na fila.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>From lead to sale: 1 day (median).</source>
        <translation>De interessado a venda: 1 dia (mediana).</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>From lead to sale: {:,} days (median).</source>
        <translation>De interessado a venda: {:,} dias (mediana).</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>no thin month in sight</source>
        <translation>nenhum mês fraco à vista</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>first thin month {}</source>
        <translation>primeiro mês fraco {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>The months after this quarter</source>
        <translation>Os meses após este trimestre</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>Straight to Sales by the fast lane: {}.</source>
        <translation>Direto a Vendas pela via rápida: {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>How well it worked</source>
        <translation>Como correu</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>{} of {}, {} predicted</source>
        <translation>{} de {}, {} previstos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>Won, and predicted</source>
        <translation>Ganhos, e previstos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <location filename="../../desktop/twohats/month/rules/report.py"/>
        <source>Handshake</source>
        <translation>Aperto de mão</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>Between the two</source>
        <translation>Entre os dois</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>The last day to act {}.</source>
        <translation>O último dia para agir {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>{} · act by {}</source>
        <translation>{} · agir até {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>Waiting at the beginning</source>
        <translation>À espera no início</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>+ sent</source>
        <translation>+ passados</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>− accepted</source>
        <translation>− aceites</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>− rejected</source>
        <translation>− recusados</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>− withdrawn</source>
        <translation>− retirados</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>− waited too long</source>
        <translation>− esperaram demais</translation>
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
        <translation>A fila</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>Sent to answer</source>
        <translation>Da passagem à resposta</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>Sent to first contact</source>
        <translation>Da passagem ao contacto</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>Slowest tenth</source>
        <translation>10 % mais lentos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>How long it took</source>
        <translation>Quanto demorou</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>Nothing was answered.</source>
        <translation>Nada foi respondido.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>Rejected</source>
        <translation>Recusados</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>Returned</source>
        <translation>Devolvidos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>Why leads came back</source>
        <translation>Porque voltaram</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>None came back.</source>
        <translation>Nenhum voltou.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>First contact in time</source>
        <translation>Primeiro contacto a tempo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>Given back later</source>
        <translation>Devolvidos depois</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>Accepted on the second try</source>
        <translation>Aceites à segunda</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>Handoff bypassed</source>
        <translation>Passagens saltadas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>in sight</source>
        <translation>à vista</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>Open deals × chance</source>
        <translation>Negócios abertos × probab.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>Leads that ripen</source>
        <translation>Interessados a amadurecer</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>In sight</source>
        <translation>À vista</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>= still waiting</source>
        <translation>= ainda à espera</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>Taken in with an import: {}.</source>
        <translation>Vindos com uma importação: {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>Hats worn, about: Marketing {}, Sales {}.</source>
        <translation>Chapéus usados, cerca de: Marketing {}, Vendas {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>bar: in sight, line: target</source>
        <translation>barra: à vista, linha: objetivo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>Agreed → did</source>
        <translation>Combinado → feito</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>{}: revenue ÷ target so far</source>
        <translation>{}: receita ÷ objetivo até agora</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>A sale counts for the channel of its handed-over lead, or else of its deal, or else as repeat if they bought before, or else as unattributed. First source: where they came from first. Return = (revenue, source known × margin − cost) ÷ cost.</source>
        <translation>Uma venda fica no canal do interessado passado, senão no do negócio, senão recorrente se já comprou, senão sem origem. Primeira origem: por onde vieram primeiro. Retorno = (receita de origem conhecida × margem − custo) ÷ custo.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>{} the month before</source>
        <translation>{} no mês anterior</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>{} the quarter before</source>
        <translation>{} no trimestre anterior</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>{} the year before</source>
        <translation>{} no ano anterior</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>no budget</source>
        <translation>sem verba</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>{} · {} a year before</source>
        <translation>{} · {} há um ano</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>Leads of twelve months</source>
        <translation>Interessados de doze meses</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>What it costs, and brings</source>
        <translation>O que custa, e traz</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>Ahead</source>
        <translation>À frente</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source> · {} of work</source>
        <translation> · {} de trabalho</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>return {}</source>
        <translation>retorno {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>Revenue, source known</source>
        <translation>Receita, origem conhecida</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>Sent so far</source>
        <translation>Passados até agora</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Won</source>
        <comment>how many</comment>
        <translation>Ganhos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>Leads of</source>
        <translation>Interessados de</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>Sent</source>
        <comment>leads</comment>
        <translation>Passados</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>First source</source>
        <translation>Primeira origem</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>Where leads and money came from</source>
        <translation>De onde vieram interessados e dinheiro</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>By campaign</source>
        <translation>Por campanha</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>Right place, time, words, twelve months</source>
        <translation>Lugar, momento e palavras certos, doze meses</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>Needs a first real conversation with its three marks.</source>
        <translation>Precisa de uma primeira conversa a sério com as três marcas.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>Cost per lead that is ready</source>
        <translation>Custo por interessado pronto</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>Cost per accepted lead</source>
        <translation>Custo por interessado aceite</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>Return</source>
        <translation>Retorno</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>Spent on campaigns for later</source>
        <translation>Gasto em campanhas para mais tarde</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>Keeping in touch with</source>
        <translation>Em contacto</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>may be sent now</source>
        <translation>podem passar já</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>ripe within 3 months</source>
        <translation>maduros dentro de 3 meses</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>ripe within 6 months</source>
        <translation>maduros dentro de 6 meses</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>ripe within 12 months</source>
        <translation>maduros dentro de 12 meses</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>Keeping in touch</source>
        <translation>Com quem se mantém contacto</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>Nobody yet.</source>
        <translation>Ainda ninguém.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>over budget</source>
        <translation>acima da verba</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>nothing was spent</source>
        <translation>nada foi gasto</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>None, or another</source>
        <translation>Nenhuma, ou outra</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>Thank those who sent people: {}.</source>
        <translation>Agradeça a quem enviou pessoas: {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>Past their day to keep, change or stop: {}.</source>
        <translation>Passou o dia de manter, mudar ou parar: {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>, and {} more</source>
        <translation>, e mais {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>per ready {} · per accepted {}</source>
        <translation>por pronto {} · por aceite {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>leads by the month they came in</source>
        <translation>interessados pelo mês em que chegaram</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>In Marketing’s words</source>
        <translation>Nas palavras de Marketing</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>None came in.</source>
        <translation>Nenhum chegou.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Net of tax, in {currency}; targets are set by month and spread over working days ({days} here). Won of closed: won ÷ (won + lost). Sure: what is sold, for later days too, and a chance of 80 % and more, in full; likely: amount × chance; at best: all that may close in the {forecast}. Enough: open deals ÷ what is missing.</source>
        <translation>Valores sem IVA, em {currency}; os objetivos definem-se por mês e repartem-se pelos dias úteis ({days} aqui). Ganhos dos fechados: ganhos ÷ (ganhos + perdidos). Certo: o vendido, também para dias seguintes, e uma probabilidade de 80 % e mais, por inteiro; provável: valor × probabilidade; no melhor caso: tudo o que pode fechar no {forecast}. Chega: negócios abertos ÷ o que falta.</translation>
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
        <translation>ano</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>nothing was closed</source>
        <translation>nada foi fechado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Twelve months: {}{}.</source>
        <translation>Doze meses: {}{}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>{} of {} without a next action</source>
        <translation>{} de {} sem próxima ação</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Where the open deals stand</source>
        <translation>Onde estão os negócios abertos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Here and now</source>
        <translation>Aqui e agora</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <location filename="../../desktop/twohats/month/pages/sales_went.py"/>
        <source>Won of closed</source>
        <translation>Ganhos dos fechados</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source> · pace {}</source>
        <translation> · ritmo {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>orders of {} · </source>
        <translation>encomendas de {} · </translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>too few to judge</source>
        <translation>poucos para avaliar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Week by week against target</source>
        <translation>Semana a semana face ao objetivo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Month by month against target</source>
        <translation>Mês a mês face ao objetivo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Ahead or behind so far</source>
        <translation>Avanço ou atraso até aqui</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Needed a day</source>
        <translation>Necessário por dia</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Week {}</source>
        <translation>Semana {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>, {} of {} on target</source>
        <translation>, {} de {} no objetivo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>no open deal</source>
        <translation>nenhum negócio aberto</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Last year</source>
        <translation>Ano passado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Where the money came from</source>
        <translation>De onde veio o dinheiro</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>What was lost, and why</source>
        <translation>O que se perdeu, e porquê</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Nothing was lost.</source>
        <translation>Nada se perdeu.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>none</source>
        <comment>no next action</comment>
        <translation>nenhuma</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>none: decide today</source>
        <translation>nenhuma: decidir hoje</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Forecast, {}: likely</source>
        <translation>Previsão, {}: provável</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>sure {} · at best {}</source>
        <translation>certo {} · no melhor caso {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Year so far</source>
        <translation>Ano até agora</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>{} slipped ({})</source>
        <translation>{} adiados ({})</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>{} asleep</source>
        <translation>{} adormecidos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>{} without a date</source>
        <translation>{} sem data</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>{} taken in, their stage then is not known</source>
        <translation>{} importados, a fase de então não se conhece</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>won since</source>
        <translation>ganho desde então</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>lost since</source>
        <translation>perdido desde então</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Five deals to look at</source>
        <translation>Cinco negócios a ver</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Needs a target to be set beside. {}</source>
        <translation>Precisa de um objetivo para comparar. {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Won, then cancelled: {}.</source>
        <translation>Ganhas e depois anuladas: {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Twelve months: {}.</source>
        <translation>Doze meses: {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Five deals to look at, as on {}</source>
        <translation>Cinco negócios a ver, a {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>{} {} on {}</source>
        <translation>{} {} em {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Why, in the owner’s words</source>
        <translation>Porquê, nas palavras do dono</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>No sale, and no target is set.</source>
        <translation>Nenhuma venda, e não há objetivo.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Equals the revenue on the Marketing page.</source>
        <translation>Igual à receita na página de Marketing.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Corrected in closed months: {}{}.</source>
        <translation>Corrigido em meses fechados: {}{}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales_went.py"/>
        <source>How sales went</source>
        <translation>Como foram as vendas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales_went.py"/>
        <source>{} × what is missing</source>
        <translation>{} × o que falta</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales_went.py"/>
        <source>Median sale</source>
        <translation>Venda mediana</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales_went.py"/>
        <source>Orders won</source>
        <translation>Encomendas ganhas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales_went.py"/>
        <source>… by value</source>
        <translation>… por valor</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales_went.py"/>
        <source>Median days to close</source>
        <translation>Dias até fechar, mediana</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales_went.py"/>
        <source>Follow-ups kept</source>
        <translation>Seguimentos cumpridos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales_went.py"/>
        <source>Enough in the pipeline?</source>
        <translation>Há negócios que cheguem?</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales_went.py"/>
        <source>Sold to new customers</source>
        <translation>Vendido a clientes novos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales_went.py"/>
        <source>Bought before</source>
        <comment>revenue</comment>
        <translation>Vendido a recorrentes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales_went.py"/>
        <source>Nobody known</source>
        <translation>Ninguém conhecido</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales_went.py"/>
        <source>Quotes sent</source>
        <translation>Orçamentos enviados</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales_went.py"/>
        <source>Quotes won</source>
        <translation>Orçamentos ganhos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales_went.py"/>
        <source>Quotes waiting</source>
        <translation>Orçamentos à espera</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales_went.py"/>
        <source>Quotes expired</source>
        <translation>Orçamentos caducados</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/wall.py"/>
        <source>In sight: work booked for the month, what open deals may bring (amount × chance), and leads that ripen, at the firm’s own rates.</source>
        <translation>À vista: trabalho marcado para o mês, o que os negócios abertos podem trazer (valor × probabilidade), e interessados que amadurecem, às taxas da própria empresa.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/wall.py"/>
        <source>Where do we go? The vision is not published yet.</source>
        <translation>Para onde vamos? A visão ainda não está publicada.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/wall.py"/>
        <source>Where we go</source>
        <translation>Para onde vamos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/wall.py"/>
        <source>{}, for the wall</source>
        <translation>{}, para a parede</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/wall.py"/>
        <source>The next three months, in sight</source>
        <translation>Os próximos três meses, à vista</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/wall.py"/>
        <location filename="../../desktop/twohats/month/pages/words.py"/>
        <source>Three actions</source>
        <translation>Três ações</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/words.py"/>
        <source>Revenue, month</source>
        <translation>Receita, mês</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/words.py"/>
        <source>Revenue, quarter</source>
        <translation>Receita, trimestre</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/words.py"/>
        <source>Revenue, year</source>
        <translation>Receita, ano</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/words.py"/>
        <source>, and 1 more figure</source>
        <translation>, e mais 1 indicador</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/words.py"/>
        <source>, and {:,} more figures</source>
        <translation>, e mais {:,} indicadores</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/words.py"/>
        <source>As of {} · agreement v{}{}{}</source>
        <translation>À data de {} · acordo v{}{}{}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/words.py"/>
        <source>Not enough to say.</source>
        <translation>Não chega para dizer.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/words.py"/>
        <source> · history {}…{}</source>
        <translation> · histórico {}…{}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/words.py"/>
        <source> · closed {}</source>
        <translation> · fechado {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/words.py"/>
        <source> · a person was erased {}</source>
        <translation> · uma pessoa foi apagada {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/words.py"/>
        <source> · changed since they were closed: {}</source>
        <translation> · alterados depois de fechados: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/words.py"/>
        <source>needs {}</source>
        <translation>precisa de {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/words.py"/>
        <source>Figure</source>
        <translation>Indicador</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/words.py"/>
        <source>Twelve months</source>
        <translation>Doze meses</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/words.py"/>
        <source>Not yet: {}{}.</source>
        <translation>Ainda não: {}{}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/printing.py"/>
        <location filename="../../desktop/twohats/month/ui/report_dialog.py"/>
        <source>Choose at least one page.</source>
        <translation>Escolha pelo menos uma página.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/figures/sales.py"/>
        <location filename="../../desktop/twohats/month/ui/forms.py"/>
        <source>not said</source>
        <translation>não dito</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/meeting.py"/>
        <source>Three actions at most: what matters less can wait.</source>
        <translation>No máximo três ações: o que importa menos pode esperar.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/meeting.py"/>
        <source>An answer takes 500 characters at most, so that it fits its page.</source>
        <translation>Uma resposta leva no máximo 500 caracteres, para caber na página.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/meeting.py"/>
        <source>Say done, partly or not done.</source>
        <translation>Diga feito, em parte ou não feito.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/meeting.py"/>
        <source>{month} is not over yet: it can be closed from its end on.</source>
        <translation>{month} ainda não acabou: pode fechar-se a partir do fim.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/needs.py"/>
        <source>{} {}; you have {}</source>
        <translation>{} {}; tem {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/needs.py"/>
        <source>closed deals with a prediction</source>
        <translation>negócios fechados com previsão</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/needs.py"/>
        <source>closed deals with a promise</source>
        <translation>negócios fechados com promessa</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/needs.py"/>
        <source>answered leads</source>
        <translation>interessados respondidos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/needs.py"/>
        <source>accepted leads</source>
        <translation>interessados aceites</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/needs.py"/>
        <source>answered leads that were sent again</source>
        <translation>interessados respondidos passados de novo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/needs.py"/>
        <source>leads sent or phoned in</source>
        <translation>interessados passados ou por telefone</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/needs.py"/>
        <source>deals from campaigns</source>
        <translation>negócios de campanhas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/needs.py"/>
        <source>closed deals</source>
        <translation>negócios fechados</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/needs.py"/>
        <source>follow-ups due</source>
        <translation>seguimentos previstos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/needs.py"/>
        <source>an answered lead</source>
        <translation>um interessado respondido</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/needs.py"/>
        <source>a lead that was called or written to</source>
        <translation>um interessado a quem se ligou ou escreveu</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/needs.py"/>
        <source>a target for the quarter</source>
        <translation>um objetivo para o trimestre</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/needs.py"/>
        <source>a target for the months after the quarter</source>
        <translation>um objetivo para os meses após o trimestre</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/needs.py"/>
        <source>a target for the month</source>
        <translation>um objetivo para o mês</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/needs.py"/>
        <source>a sale in the month</source>
        <translation>uma venda no mês</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/needs.py"/>
        <source>a won deal that says when it was opened</source>
        <translation>um negócio ganho que diga quando foi aberto</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/needs.py"/>
        <source>a campaign with a budget, a first and a last day</source>
        <translation>uma campanha com verba, primeiro e último dia</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/needs.py"/>
        <source>a margin in the profile</source>
        <translation>uma margem no perfil</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/needs.py"/>
        <source>money spent in the month</source>
        <translation>dinheiro gasto no mês</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/needs.py"/>
        <source>leads that became deals won</source>
        <translation>interessados que deram negócios ganhos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/periods.py"/>
        <source>month</source>
        <translation>mês</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/periods.py"/>
        <source>“{text}” is not a quarter; write it like 2026-Q4.</source>
        <translation>«{text}» não é um trimestre; escreva-o como 2026-Q4.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/periods.py"/>
        <source>“{text}” is not a year; write it like 2026.</source>
        <translation>«{text}» não é um ano; escreva-o como 2026.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/report.py"/>
        <source>folder</source>
        <translation>pasta</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/report.py"/>
        <source>bank</source>
        <translation>banco</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/report.py"/>
        <source>tax adviser</source>
        <translation>contabilista</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>second</source>
        <translation>segundo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>third</source>
        <translation>terceiro</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>fourth</source>
        <translation>quarto</translation>
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
        <translation>sétimo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>eighth</source>
        <translation>oitavo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>ninth</source>
        <translation>nono</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>tenth</source>
        <translation>décimo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>eleventh</source>
        <translation>décimo primeiro</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>twelfth</source>
        <translation>décimo segundo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>By {day} the month stands at {percent} % of its target</source>
        <translation>A {day}, o mês vai em {percent} % do objetivo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>By {day} the quarter stands at {percent} % of its target</source>
        <translation>A {day}, o trimestre vai em {percent} % do objetivo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>By {day} the year stands at {percent} % of its target</source>
        <translation>A {day}, o ano vai em {percent} % do objetivo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>The month closed on target</source>
        <translation>O mês fechou no objetivo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>The quarter closed on target</source>
        <translation>O trimestre fechou no objetivo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>The year closed on target</source>
        <translation>O ano fechou no objetivo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>The month closed {percent} % over target</source>
        <translation>O mês fechou {percent} % acima do objetivo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>The quarter closed {percent} % over target</source>
        <translation>O trimestre fechou {percent} % acima do objetivo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>The year closed {percent} % over target</source>
        <translation>O ano fechou {percent} % acima do objetivo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>The month closed just over target</source>
        <translation>O mês fechou pouco acima do objetivo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>The quarter closed just over target</source>
        <translation>O trimestre fechou pouco acima do objetivo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>The year closed just over target</source>
        <translation>O ano fechou pouco acima do objetivo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>The month closed {percent} % under target</source>
        <translation>O mês fechou {percent} % abaixo do objetivo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>The quarter closed {percent} % under target</source>
        <translation>O trimestre fechou {percent} % abaixo do objetivo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>The year closed {percent} % under target</source>
        <translation>O ano fechou {percent} % abaixo do objetivo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>The month closed just under target</source>
        <translation>O mês fechou pouco abaixo do objetivo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>The quarter closed just under target</source>
        <translation>O trimestre fechou pouco abaixo do objetivo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>The year closed just under target</source>
        <translation>O ano fechou pouco abaixo do objetivo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>{} of {} handed-over leads were answered in time</source>
        <translation>{} de {} respostas dadas a tempo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>{} is the {} month in a row that met its target.</source>
        <translation>{} é o {} mês seguido que atinge o objetivo.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>{} of {} handed-over lead was answered in time</source>
        <translation>{} de {} resposta dada a tempo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>{} of {} has no next action.</source>
        <translation>Sem próxima ação: {} de {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>{} of {} have no next action.</source>
        <translation>Sem próxima ação: {} de {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>{} of {} had no next action.</source>
        <translation>Sem próxima ação: {} de {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>{} open deals</source>
        <translation>{} negócios abertos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>{} is the {} month in a row below target.</source>
        <translation>{} é o {} mês seguido abaixo do objetivo.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>{} new lead came in {}</source>
        <translation>{} novo interessado chegou em {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>{} new leads came in {}</source>
        <translation>{} novos interessados chegaram em {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>Most revenue: {}, {} of {}.</source>
        <translation>Mais receita: {}, {} de {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>, {} more than in {}</source>
        <translation>, mais {} do que em {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>, {} fewer than in {}</source>
        <translation>, menos {} do que em {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>You are keeping in touch with 1 lead</source>
        <translation>1 interessado em contacto</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>You are keeping in touch with {} leads</source>
        <translation>{} interessados em contacto</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>The day to decide on “{}” has passed.</source>
        <translation>O dia de decidir sobre «{}» passou.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>1 is still waiting</source>
        <translation>1 ainda espera</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>{} are still waiting</source>
        <translation>{} ainda esperam</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>Nothing was answered; 1 lead is waiting.</source>
        <translation>Nada foi respondido; 1 interessado espera.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>Nothing was answered; {} leads are waiting.</source>
        <translation>Nada foi respondido; {} interessados esperam.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>Nothing waited in the queue in {}: the 1 handed over came in with an import.</source>
        <translation>Nada esperou na fila em {}: o único que foi passado veio com uma importação.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>Nothing waited in the queue in {}: the {:,} handed over came in with an import.</source>
        <translation>Nada esperou na fila em {}: os {:,} que foram passados vieram com uma importação.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>Nothing was handed over in {}.</source>
        <translation>Nada foi passado em {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>{} of {} were accepted</source>
        <translation>{} de {} foram aceites</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>Kind not told</source>
        <translation>Tipo por indicar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>1 deal slipped.</source>
        <translation>1 negócio foi adiado.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>{} deals slipped.</source>
        <translation>{} negócios foram adiados.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>No new lead came in {}.</source>
        <translation>Nenhum novo interessado chegou em {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>, as many as in {}</source>
        <translation>, tantos como em {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>The day to decide on “{}” and {} more has passed.</source>
        <translation>O dia de decidir sobre «{}» e mais {} passou.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>{}: too few to judge.</source>
        <translation>{}: poucos para avaliar.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>{}: is the bar too low?</source>
        <translation>{}: a fasquia estará baixa demais?</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>{}, fewer than 7 of 10: see what was off.</source>
        <translation>{}, menos de 7 em 10: veja o que falhou.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>{}, a healthy share.</source>
        <translation>{}, uma boa parte.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>at risk</source>
        <translation>em risco</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>nearly there</source>
        <comment>nearly</comment>
        <translation>quase</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>No sale in {}</source>
        <translation>Nenhuma venda em {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>; {} may be sent now</source>
        <translation>; {} podem passar já</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>nothing is waiting</source>
        <translation>nada espera</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/store/money.py"/>
        <source>Unattributed</source>
        <translation>Sem origem</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/forms.py"/>
        <source>what Marketing says</source>
        <translation>o que diz Marketing</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/forms.py"/>
        <source>what you agree now</source>
        <translation>o que combina agora</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/forms.py"/>
        <source>At most three. Closing freezes the figures; the month can be reopened, with a reason.</source>
        <translation>No máximo três. Fechar congela os números; o mês pode reabrir-se, com um motivo.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/forms.py"/>
        <source>{} is closed already: here it is, as it was frozen.</source>
        <translation>{} já está fechado: aqui está, como foi congelado.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/forms.py"/>
        <source>agreed, and done?</source>
        <translation>combinado, e feito?</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/forms.py"/>
        <source>what brought the right people, and what did not</source>
        <translation>o que trouxe as pessoas certas, e o que não</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/forms.py"/>
        <location filename="../../desktop/twohats/month/ui/report_dialog.py"/>
        <source>why it went as it did</source>
        <translation>porque correu assim</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/forms.py"/>
        <source>what Sales says</source>
        <translation>o que diz Vendas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/forms.py"/>
        <source>{} is closed. Its figures are frozen, and print the same from now on.</source>
        <translation>{} está fechado. Os números estão congelados, e imprimem-se iguais daqui em diante.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/forms.py"/>
        <source>Reopen the month</source>
        <translation>Reabrir o mês</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/forms.py"/>
        <source>Close {}</source>
        <translation>Fechar {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/forms.py"/>
        <source>Not yet</source>
        <translation>Ainda não</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/forms.py"/>
        <source>No month is closed.</source>
        <translation>Nenhum mês está fechado.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/forms.py"/>
        <location filename="../../desktop/twohats/month/ui/words.py"/>
        <source>Action {}</source>
        <translation>Ação {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/forms.py"/>
        <source>what came of it</source>
        <translation>o que deu</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/forms.py"/>
        <source>{}, {} of {}: {}</source>
        <translation>{}, {} de {}: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/forms.py"/>
        <source>Reopen a month</source>
        <translation>Reabrir um mês</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/forms.py"/>
        <source>Reopen</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/notice.py"/>
        <source>Month’s end</source>
        <translation>Fim do mês</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/notice.py"/>
        <source>Ten minutes with yourself: what each side says, and what you agree for the next month.</source>
        <translation>Dez minutos consigo: o que diz cada lado, e o que combina para o próximo mês.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/notice.py"/>
        <source>{} is not closed yet</source>
        <translation>{} ainda não está fechado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/notice.py"/>
        <source>Close {}…</source>
        <translation>Fechar {}…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/preview.py"/>
        <source>The pages as they will be printed</source>
        <translation>As páginas como serão impressas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/report_dialog.py"/>
        <source>Monthly report</source>
        <translation>Relatório mensal</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/report_dialog.py"/>
        <source>Making the pages…</source>
        <translation>A criar as páginas…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/report_dialog.py"/>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/report_dialog.py"/>
        <source>Save the month</source>
        <translation>Guardar o mês</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/report_dialog.py"/>
        <source>Save the figures</source>
        <translation>Guardar os números</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/report_dialog.py"/>
        <source>Save the draft</source>
        <translation>Guardar o rascunho</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/report_dialog.py"/>
        <source>The pages are with the printer.</source>
        <translation>As páginas estão na impressora.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/report_dialog.py"/>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/report_dialog.py"/>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/report_dialog.py"/>
        <source>Draft an e-mail with it…</source>
        <translation>Preparar um e-mail com isto…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/report_dialog.py"/>
        <source>Save the figures as a table…</source>
        <translation>Guardar os números como tabela…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/report_dialog.py"/>
        <source>Save the figures as JSON…</source>
        <translation>Guardar os números como JSON…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/report_dialog.py"/>
        <source>Open the folder</source>
        <translation>Abrir a pasta</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/report_dialog.py"/>
        <source>what brought the right people</source>
        <translation>o que trouxe as pessoas certas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/report_dialog.py"/>
        <source>Closed on {}: figures and words are frozen.</source>
        <translation>Fechado em {}: números e palavras estão congelados.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/report_dialog.py"/>
        <source>{} is saved, but no program opened it.</source>
        <translation>{} está guardado, mas nenhum programa o abriu.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/words.py"/>
        <source>for the next month</source>
        <translation>para o próximo mês</translation>
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
        <translation>Uma folha leva no máximo 1 048 575 linhas: exporte a lista como CSV.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/paper/writing.py"/>
        <source>{name} is a file of a business: choose another name.</source>
        <translation>{name} é o ficheiro de uma empresa: escolha outro nome.</translation>
    </message>
</context>
<context>
    <name>safekeeping</name>
    <message>
        <location filename="../../desktop/twohats/safekeeping.py"/>
        <source>{name} is not whole: {trouble}.</source>
        <translation>{name} não está inteiro: {trouble}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/safekeeping.py"/>
        <source>Who asked since</source>
        <translation>Quem pediu desde então</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/safekeeping.py"/>
        <source>{name} exists already in {folder}: choose another folder.</source>
        <translation>{name} já existe em {folder}: escolha outra pasta.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/safekeeping.py"/>
        <source>{name} was not restored, because of this: {why}.</source>
        <translation>{name} não foi restaurado, por isto: {why}.</translation>
    </message>
</context>
<context>
    <name>sales</name>
    <message>
        <location filename="../../desktop/twohats/sales/operations/activities.py"/>
        <source>Say what it was: {kinds}.</source>
        <translation>Diga o que foi: {kinds}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/activities.py"/>
        <location filename="../../desktop/twohats/sales/operations/follow_ups.py"/>
        <source>This is done already, or no longer there.</source>
        <translation>Isto já está feito, ou já não está lá.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/closing.py"/>
        <source>The work cannot end before it starts.</source>
        <translation>O trabalho não pode acabar antes de começar.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/closing.py"/>
        <source>Say why it was lost: choose a reason.</source>
        <translation>Diga porque se perdeu: escolha um motivo.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/closing.py"/>
        <source>“{title}” is {state}: only a lost deal is reopened.</source>
        <translation>«{title}» está {state}: só se reabre um negócio perdido.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/closing.py"/>
        <source>“{title}” is {state}: work is done once a deal is won.</source>
        <translation>«{title}» está {state}: o trabalho está feito quando o negócio é ganho.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/closing.py"/>
        <source>Work cannot have been done in the future.</source>
        <translation>O trabalho não pode ter sido feito no futuro.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/customers.py"/>
        <source>Write the note first.</source>
        <translation>Escreva primeiro a nota.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/deals.py"/>
        <source>This deal is no longer there.</source>
        <translation>Este negócio já não está lá.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/deals.py"/>
        <source>There is no such stage.</source>
        <translation>Não há essa fase.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/deals.py"/>
        <source>A deal sleeps until a day that is still to come.</source>
        <translation>Um negócio dorme até um dia ainda por vir.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/deals.py"/>
        <source>This deal does not sleep.</source>
        <translation>Este negócio não dorme.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/deals.py"/>
        <location filename="../../desktop/twohats/sales/operations/stages.py"/>
        <source>A chance lies between 0 and 100 per cent.</source>
        <translation>Uma probabilidade vai de 0 a 100 por cento.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/deals.py"/>
        <source>A deal needs a name.</source>
        <translation>Um negócio precisa de nome.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/deals.py"/>
        <source>Write down what is to be noted.</source>
        <translation>Escreva o que se deve anotar.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/deals.py"/>
        <source>Choose a file.</source>
        <translation>Escolha um ficheiro.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/deals.py"/>
        <source>This file is linked already.</source>
        <translation>Este ficheiro já está ligado.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/handoffs.py"/>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>“{title}” did not come from Marketing.</source>
        <translation>«{title}» não veio de Marketing.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/handoffs.py"/>
        <source>Write down who called.</source>
        <translation>Anote quem ligou.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/handoffs.py"/>
        <source>Ask them: how did you hear of us?</source>
        <translation>Pergunte-lhes: como soube de nós?</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/handoffs.py"/>
        <source>They cannot have called at a time that is still to come.</source>
        <translation>Não podem ter ligado a uma hora ainda por vir.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/money.py"/>
        <source>“{title}” is {state}: money is split once a deal is won.</source>
        <translation>«{title}» está {state}: o dinheiro divide-se quando o negócio é ganho.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/money.py"/>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <source>The money of “{title}” is not a proposal any more: move or reverse its parts.</source>
        <translation>O dinheiro de «{title}» já não é uma proposta: mova ou anule as partes.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/money.py"/>
        <source>Extra money is above nothing; a cancellation reverses a sale.</source>
        <translation>O dinheiro extra tem de ser superior a zero; um cancelamento anula uma venda.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/money.py"/>
        <source>At most what is left of a sale can be reversed.</source>
        <translation>Só se pode anular, no máximo, o que resta de uma venda.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/money.py"/>
        <source>Say how much it was: a sale is above nothing, and what was sold is taken back by reversing it.</source>
        <translation>Diga quanto foi: uma venda é superior a zero, e o que se vendeu retira-se anulando-o.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/money.py"/>
        <source>{document} is the order of “{title}”: its money counts there. Split it, move it or add extra money there.</source>
        <translation>{document} é a encomenda de «{title}»: o dinheiro conta aí. Divida-o, mova-o ou junte dinheiro extra aí.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/money.py"/>
        <source>Several have the name “{name}”: choose one of them.</source>
        <translation>Vários chamam-se «{name}»: escolha um deles.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/money.py"/>
        <source>This sale is no longer there.</source>
        <translation>Esta venda já não está lá.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/money.py"/>
        <source>This takes a sale back already.</source>
        <translation>Isto já anula uma venda.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/money.py"/>
        <source>This sale was reversed already.</source>
        <translation>Esta venda já foi anulada.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/quoting.py"/>
        <source>There is a quote {number} already: make a new version of it.</source>
        <translation>Já há um orçamento {number}: faça uma nova versão dele.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/quoting.py"/>
        <location filename="../../desktop/twohats/sales/rules/quotes.py"/>
        <source>Quote {name} was {answer} already.</source>
        <translation>O orçamento {name} já foi {answer}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/quoting.py"/>
        <source>A quote cannot have been sent in the future.</source>
        <translation>Um orçamento não pode ter sido enviado no futuro.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/quoting.py"/>
        <location filename="../../desktop/twohats/sales/pages/quote.py"/>
        <source>This quote is no longer there.</source>
        <translation>Este orçamento já não está lá.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/stages.py"/>
        <source>{most} stages are enough: remove one first.</source>
        <translation>Bastam {most} fases: remova primeiro uma.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/stages.py"/>
        <source>The order names each stage once.</source>
        <translation>A ordem indica cada fase uma vez.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/stages.py"/>
        <source>Say into which other stage its deals go.</source>
        <translation>Diga para que outra fase vão os negócios.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/stages.py"/>
        <source>This stage is no longer there.</source>
        <translation>Esta fase já não está lá.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/stages.py"/>
        <source>A stage needs a name.</source>
        <translation>Uma fase precisa de nome.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/stages.py"/>
        <source>There is a stage “{name}” already.</source>
        <translation>Já há uma fase «{name}».</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/pages/calls.py"/>
        <source>Nothing is due on this day.</source>
        <translation>Nada para este dia.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/pages/calls.py"/>
        <source>One to do.</source>
        <translation>Um a fazer.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/pages/calls.py"/>
        <source>Calls</source>
        <translation>Chamadas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/pages/calls.py"/>
        <source>Calls, visits, meetings, e-mails and tasks in the order of their time.</source>
        <translation>Chamadas, visitas, reuniões, e-mails e tarefas por ordem de hora.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/pages/calls.py"/>
        <source>We promised: the words this customer was given. Last: the newest note or outcome.</source>
        <translation>Prometemos: as palavras dadas a este cliente. Último: a nota ou o resultado mais recente.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/pages/calls.py"/>
        <source>{} to do.</source>
        <translation>{} a fazer.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/pages/calls.py"/>
        <source>Calls of {}, {}</source>
        <translation>Chamadas de {}, {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/pages/calls.py"/>
        <source>Last: {}</source>
        <translation>Último: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/pages/follow_up_sheet.py"/>
        <source>{} to do {}.</source>
        <translation>{} a fazer {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/pages/follow_up_sheet.py"/>
        <source>One to do {}.</source>
        <translation>Um a fazer {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/pages/follow_up_sheet.py"/>
        <source>Late first, then day by day in the order of their time.</source>
        <translation>Primeiro os em atraso, depois dia a dia por ordem de hora.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/pages/follow_up_sheet.py"/>
        <source>Follow-ups until {}, {}</source>
        <translation>Seguimentos até {}, {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/pages/follow_up_sheet.py"/>
        <source>Nothing is due {}.</source>
        <translation>Nada a fazer {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/pages/follow_up_sheet.py"/>
        <source>{}, continued</source>
        <translation>{}, continuação</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/pages/quote.py"/>
        <source>Quote {name} was made elsewhere: only its sum is known here.</source>
        <translation>O orçamento {name} foi feito noutro lado: só se sabe aqui a soma.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/pages/quote.py"/>
        <source>Quote: {}</source>
        <translation>Orçamento: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/pages/quote.py"/>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/pages/quote.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_form.py"/>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <source>Quote {}</source>
        <translation>Orçamento {}</translation>
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
        <translation>Soma ({})</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/pages/quote_text.py"/>
        <source>Quote {} · {}</source>
        <translation>Orçamento {} · {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/pages/quote_text.py"/>
        <source>, less {}</source>
        <translation>, menos {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/pages/quote_text.py"/>
        <source>Valid until {}</source>
        <translation>Válido até {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/pages/quote_text.py"/>
        <source>{} tax on {}</source>
        <translation>{} de IVA sobre {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/deals.py"/>
        <source>price</source>
        <comment>why a deal was lost</comment>
        <translation>preço</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/deals.py"/>
        <source>competitor</source>
        <comment>why a deal was lost</comment>
        <translation>concorrência</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/deals.py"/>
        <source>no decision</source>
        <comment>why a deal was lost</comment>
        <translation>sem decisão</translation>
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
        <translation>âmbito</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/deals.py"/>
        <source>trust</source>
        <comment>why a deal was lost</comment>
        <translation>confiança</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/deals.py"/>
        <source>we were slow</source>
        <comment>why a deal was lost</comment>
        <translation>fomos lentos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/deals.py"/>
        <source>we were full</source>
        <comment>why a deal was lost</comment>
        <translation>estávamos sem capacidade</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/deals.py"/>
        <source>other</source>
        <comment>why a deal was lost</comment>
        <translation>outro</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/deals.py"/>
        <source>Call</source>
        <translation>Chamada</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/deals.py"/>
        <source>Visit</source>
        <translation>Visita</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/deals.py"/>
        <source>Meeting</source>
        <translation>Reunião</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/deals.py"/>
        <source>Task</source>
        <translation>Tarefa</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/deals.py"/>
        <source>open</source>
        <comment>state of a deal</comment>
        <translation>aberto</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/deals.py"/>
        <source>won</source>
        <comment>state of a deal</comment>
        <translation>ganho</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/deals.py"/>
        <source>lost</source>
        <comment>state of a deal</comment>
        <translation>perdido</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/deals.py"/>
        <source>asleep</source>
        <comment>state of a deal</comment>
        <translation>adormecido</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/deals.py"/>
        <source>given back</source>
        <comment>state of a deal</comment>
        <translation>devolvido</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/deals.py"/>
        <source>New</source>
        <translation>Novo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/deals.py"/>
        <source>Quoted</source>
        <translation>Orçamentado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/deals.py"/>
        <source>Negotiating</source>
        <translation>Em negociação</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/deals.py"/>
        <source>“{title}” is {state}: reopen it first.</source>
        <translation>«{title}» está {state}: reabra-o primeiro.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/deals.py"/>
        <source>Say what it is worth.</source>
        <translation>Diga quanto vale.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/deals.py"/>
        <source>An order cannot be negative: write the cancellation as a sale below zero.</source>
        <translation>Uma encomenda não pode ser negativa: escreva o cancelamento como venda abaixo de zero.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/deals.py"/>
        <source>Say what you will do first, and when.</source>
        <translation>Diga o que vai fazer primeiro, e quando.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/parts.py"/>
        <source>deposit</source>
        <translation>sinal</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/parts.py"/>
        <source>stage payment</source>
        <translation>pagamento por fase</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/parts.py"/>
        <source>final payment</source>
        <translation>pagamento final</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/parts.py"/>
        <source>extra</source>
        <translation>extra</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/parts.py"/>
        <source>Write down at least one part.</source>
        <translation>Escreva pelo menos uma parte.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/parts.py"/>
        <source>The parts add up to {planned}, not to the {agreed} agreed.</source>
        <translation>As partes somam {planned}, não os {agreed} acordados.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/parts.py"/>
        <source>A part is a {parts}.</source>
        <translation>Uma parte é uma destas: {parts}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/parts.py"/>
        <source>Each part is worth something; leave out what is not.</source>
        <translation>Cada parte vale algo; deixe de fora o que não vale.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/quotes.py"/>
        <source>accepted</source>
        <comment>a quote</comment>
        <translation>aceite</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/quotes.py"/>
        <source>declined</source>
        <comment>a quote</comment>
        <translation>recusado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/quotes.py"/>
        <source>replaced</source>
        <comment>a quote</comment>
        <translation>substituído</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/quotes.py"/>
        <source>Write at least one line, or the net sum of a quote made elsewhere.</source>
        <translation>Escreva pelo menos uma linha, ou a soma líquida de um orçamento feito noutro lado.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/quotes.py"/>
        <source>{most} lines fit on a quote.</source>
        <translation>Cabem {most} linhas num orçamento.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/quotes.py"/>
        <source>These lines add up to more than can be kept.</source>
        <translation>Estas linhas somam mais do que se pode guardar.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/quotes.py"/>
        <source>The net sum of a quote cannot be negative.</source>
        <translation>A soma líquida de um orçamento não pode ser negativa.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/quotes.py"/>
        <source>A quote cannot end before the day it was made.</source>
        <translation>Um orçamento não pode acabar antes do dia em que foi feito.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/quotes.py"/>
        <source>Line {number} does not say what is offered.</source>
        <translation>A linha {number} não diz o que se oferece.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/quotes.py"/>
        <source>Line {number} needs a quantity above nothing.</source>
        <translation>A linha {number} precisa de uma quantidade acima de zero.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/quotes.py"/>
        <source>The price in line {number} cannot be negative.</source>
        <translation>O preço na linha {number} não pode ser negativo.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/quotes.py"/>
        <source>Line {number} is larger than can be kept.</source>
        <translation>A linha {number} é maior do que se pode guardar.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/quotes.py"/>
        <source>Quote {name} was sent already: make a new version.</source>
        <translation>O orçamento {name} já foi enviado: faça uma nova versão.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/quotes.py"/>
        <source>Line {number}: a percentage lies between 0 and 100.</source>
        <translation>Linha {number}: uma percentagem vai de 0 a 100.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/stage_words.py"/>
        <source>The stage “{stage}” is not known here: {known}.</source>
        <translation>A fase «{stage}» não é conhecida aqui: {known}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/typed_lines.py"/>
        <source>Line {number} needs a price.</source>
        <translation>A linha {number} precisa de um preço.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/board.py"/>
        <source>The default of the stage: {} of the {} deals closed here that its own history needs.</source>
        <translation>O valor base da fase: {} dos {} negócios fechados aqui que o histórico próprio precisa.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/board.py"/>
        <source>likely {} ({} by history)</source>
        <translation>provável {} ({} hist.)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/board.py"/>
        <source>likely {} ({} by default)</source>
        <translation>provável {} ({} da fase)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/board.py"/>
        <source>{}: 1 deal</source>
        <translation>{}: 1 negócio</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/board.py"/>
        <source>{}: {} deals</source>
        <translation>{}: {} negócios</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/board.py"/>
        <source>no amount</source>
        <translation>sem valor</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/board.py"/>
        <source>None of them</source>
        <translation>Nenhum deles</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/board.py"/>
        <source>No open deal</source>
        <translation>Nenhum negócio aberto</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/board.py"/>
        <source>{} of {} deals that stood in this stage were won.</source>
        <translation>{} de {} negócios que estiveram nesta fase foram ganhos.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/board.py"/>
        <source>{} · {} %</source>
        <translation>{} · {} %</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/board.py"/>
        <source>quiet for {} weeks</source>
        <translation>parado há {} semanas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>Money by year</source>
        <translation>Dinheiro por ano</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>What they bought</source>
        <translation>O que comprou</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>Sales by day</source>
        <translation>Vendas por dia</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>Nothing is noted yet. N writes a note.</source>
        <translation>Ainda nada anotado. A tecla N escreve uma nota.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>Promised to them</source>
        <translation>O que prometemos ao cliente</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>People they sent us</source>
        <translation>Indicados por este cliente</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>Calls, visits and the rest</source>
        <translation>Chamadas, visitas e o resto</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>new: bought once</source>
        <translation>novo: comprou uma vez</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>repeat customer</source>
        <translation>cliente recorrente</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>{:,} orders · {} a year</source>
        <translation>{:,} encomendas · {} por ano</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>by {}: more than one and a half times as long as usual has passed</source>
        <translation>{}: passou mais de uma vez e meia o tempo habitual</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>to come</source>
        <translation>por vir</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <source>Objection</source>
        <translation>Objeção</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>not judged yet</source>
        <translation>ainda não avaliada</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>waits for an answer</source>
        <translation>espera resposta</translation>
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
        <translation>Ao todo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <source>Usually</source>
        <translation>Habitual</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>First</source>
        <translation>Primeira vez</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>Last</source>
        <translation>Última vez</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>To come</source>
        <translation>Por vir</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>Promised {}</source>
        <translation>Prometido {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>has not bought yet</source>
        <translation>ainda não comprou</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>shown from the third order</source>
        <translation>um hábito vê-se a partir de três encomendas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <source>Overdue</source>
        <translation>A tardar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>no e-mail address or phone number is known</source>
        <translation>não se conhece e-mail nem telefone</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>may close {}</source>
        <translation>pode fechar {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>takes back the sale of {}</source>
        <translation>anula a venda de {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>planned {}</source>
        <translation>planeado {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>overdue by {}</source>
        <translation>tarda há {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>Show {}</source>
        <translation>Mostrar {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_words.py"/>
        <source>about every day</source>
        <translation>aprox. todos os dias</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_words.py"/>
        <source>about every {} days</source>
        <translation>aprox. a cada {} dias</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_words.py"/>
        <source>about every year</source>
        <translation>aprox. todos os anos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_words.py"/>
        <source>about every {} years</source>
        <translation>aprox. a cada {} anos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_words.py"/>
        <source>{} years</source>
        <translation>{} anos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_words.py"/>
        <source>about every week</source>
        <translation>aprox. todas as semanas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_words.py"/>
        <source>about every {} weeks</source>
        <translation>aprox. a cada {} semanas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_words.py"/>
        <source>about every month</source>
        <translation>aprox. todos os meses</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_words.py"/>
        <source>about every {} months</source>
        <translation>aprox. a cada {} meses</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <source>Filter by name or place  (Ctrl+F)</source>
        <translation>Filtrar por nome ou lugar  (Ctrl+F)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>New sale…</source>
        <translation>Nova venda…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <source>No customer has this name.</source>
        <translation>Nenhum cliente se chama assim.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <source>Reverse a sale…</source>
        <translation>Anular uma venda…</translation>
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
        <translation>Encomendas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <source>Orders a year</source>
        <translation>Encomendas por ano</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <source>Note about {}</source>
        <translation>Nota sobre {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <source>Nobody bought yet. Win a deal, write down a sale (S), or import your sales: Ctrl+I.</source>
        <translation>Ainda ninguém comprou. Ganhe um negócio, anote uma venda (S), ou importe as suas vendas: Ctrl+I.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <source>Nobody is overdue. A habit shows from three purchases on.</source>
        <translation>Ninguém está a tardar. Um hábito vê-se a partir de três compras.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <source>Nobody bought just once.</source>
        <translation>Ninguém comprou só uma vez.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <source>Nobody bought twice yet.</source>
        <translation>Ainda ninguém comprou duas vezes.</translation>
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
        <translation>A tardar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <source>New, bought once</source>
        <translation>Novos, uma compra</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>Repeat</source>
        <translation>Recorrentes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <location filename="../../desktop/twohats/sales/ui/pipeline.py"/>
        <source>{} in all</source>
        <translation>{} ao todo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <source>Nobody handed this deal over: no promise, no score.</source>
        <translation>Ninguém passou este negócio pela passagem: sem promessa, sem pontuação.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>Given back</source>
        <translation>Devolvido</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <source>They called</source>
        <translation>Ligaram</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <source>Marketing expected</source>
        <translation>Marketing esperava</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <source>Sales found</source>
        <translation>Vendas encontrou</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <source>Before it came</source>
        <translation>Antes de chegar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <source>off direction</source>
        <translation>fora do rumo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>They said</source>
        <translation>Disseram</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <source>they rang Sales themselves</source>
        <translation>ligaram eles a Vendas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <source>Right?</source>
        <translation>Certo?</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <source>not said yet (F7)</source>
        <translation>ainda não dito (F7)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <source>none noted before</source>
        <translation>nenhum anotado antes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <source>on direction: {}</source>
        <translation>no rumo: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <source>{} %</source>
        <translation>{} %</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <source>Until then it is left out of the forecast and raises no alarm.</source>
        <translation>Entretanto não conta em nenhuma previsão nem dá alerta.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <source>A chance is a whole number between 0 and 100.</source>
        <translation>Uma probabilidade é um número inteiro entre 0 e 100.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <source>Put it to sleep</source>
        <translation>Deixar adormecido</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <source>Wake</source>
        <translation>Despertar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/stage_forms.py"/>
        <source>Chance (%)</source>
        <translation>Probabilidade (%)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <source>empty: goes by its stage</source>
        <translation>vazio: segue a fase</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <source>Rename the deal</source>
        <translation>Mudar o nome do negócio</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <source>A file of this deal</source>
        <translation>Um ficheiro deste negócio</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <source>All files (*)</source>
        <translation>Todos os ficheiros (*)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <source>Link a file</source>
        <translation>Ligar um ficheiro</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <source>Say until which day it sleeps.</source>
        <translation>Diga até que dia descansa.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <source>Asleep: {}</source>
        <translation>Adormecido: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <source>Wake: {}</source>
        <translation>Despertar: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <source>Chance of winning {}</source>
        <translation>Probabilidade de {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <source>Objection: {}</source>
        <translation>Objeção: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <source>“{}” is no longer there. It was moved, renamed or deleted.</source>
        <translation>«{}» já não está lá. Foi movido, mudou de nome ou foi eliminado.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <source>This computer has no program that opens “{}”.</source>
        <translation>Este computador não tem programa que abra «{}».</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>None noted. O writes one down, in the customer’s words.</source>
        <translation>Nenhuma anotada. A tecla O anota uma, nas palavras do cliente.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>None yet. N writes one down.</source>
        <translation>Ainda nenhuma. A tecla N anota uma.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>Nothing has happened yet.</source>
        <translation>Ainda nada aconteceu.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Wake…</source>
        <translation>Despertar…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <location filename="../../desktop/twohats/sales/ui/today.py"/>
        <source>Log a call…</source>
        <translation>Registar chamada…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>Objections</source>
        <translation>Objeções</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>Order and sales</source>
        <translation>Encomenda e vendas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>Files</source>
        <translation>Ficheiros</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Link a file…</source>
        <translation>Ligar um ficheiro…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>no next action: Ctrl+Shift+P plans one</source>
        <translation>sem próxima ação: Ctrl+Shift+P planeia uma</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>None linked. A linked file stays where it is.</source>
        <translation>Nenhum ligado. Um ficheiro ligado fica onde está.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>reversed</source>
        <translation>anulada</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Amount and date…</source>
        <translation>Valor e data…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Next action…</source>
        <translation>Próxima ação…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>Money and chances</source>
        <translation>Dinheiro e probabilidades</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>What comes next</source>
        <translation>O que vem a seguir</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>{}, by default in its stage</source>
        <translation>{}, valor base da fase</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>{}, {}, originally {}</source>
        <translation>{}, {}, de início {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>Noted</source>
        <translation>Anotado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>Remove link</source>
        <translation>Tirar a ligação</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>proposed</source>
        <translation>proposta</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>{} %, its own</source>
        <translation>{} %, própria</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>{}: {} of {} deals that stood in its stage were won</source>
        <translation>{}: {} de {} negócios que estiveram na fase foram ganhos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>moved once</source>
        <translation>movido uma vez</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>moved twice</source>
        <translation>movido duas vezes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>moved {} times</source>
        <translation>movido {} vezes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>nobody is named</source>
        <translation>ninguém indicado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>Reach</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>no address or number is known</source>
        <translation>não se conhece morada nem número</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>no longer there</source>
        <translation>já não está lá</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>nothing is planned</source>
        <translation>nada planeado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source> to </source>
        <translation> a </translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <source>Task done</source>
        <translation>Tarefa feita</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <source>Quote {} accepted</source>
        <translation>Orçamento {} aceite</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <source>Quote {} declined</source>
        <translation>Orçamento {} recusado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <source>Quote {} replaced</source>
        <translation>Orçamento {} substituído</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <source>Marketing sent it</source>
        <translation>Marketing passou-o</translation>
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
        <translation>Ganho: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <source>in the stage {}</source>
        <translation>na fase {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <source>Moved from {} to {}</source>
        <translation>Mudou de {} para {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <source>Amount: {}</source>
        <translation>Valor: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <source>Expected close: {}</source>
        <translation>Fecho previsto: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <source>Put to sleep</source>
        <translation>Ficou adormecido</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <source>Woken</source>
        <translation>Despertado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <source>Quote {} sent</source>
        <translation>Orçamento {} enviado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <source>Quote {} written</source>
        <translation>Orçamento {} escrito</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/done_form.py"/>
        <source>Reached</source>
        <translation>Contactado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/done_form.py"/>
        <source>Not reached</source>
        <translation>Sem resposta</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/done_form.py"/>
        <source>Other</source>
        <translation>Outro</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/done_form.py"/>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>What came of it</source>
        <translation>O que deu</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/done_form.py"/>
        <source>or write what came of it, and Enter</source>
        <translation>ou escreva o que deu, e Enter</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/done_form.py"/>
        <source>This is done. Enter plans the next one, Esc plans nothing.</source>
        <translation>Está feito. Enter planeia a seguinte, Esc não planeia nada.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/done_form.py"/>
        <source>Nothing next</source>
        <translation>Nada a seguir</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/done_form.py"/>
        <source>Done: {}</source>
        <translation>Feito: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_up_papers.py"/>
        <source>Follow-ups.ics</source>
        <translation>Seguimentos.ics</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_up_papers.py"/>
        <source>Calls {}.pdf</source>
        <translation>Chamadas {}.pdf</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_up_papers.py"/>
        <source>Follow-ups until {}.pdf</source>
        <translation>Seguimentos até {}.pdf</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_up_papers.py"/>
        <source>{} – Sales</source>
        <translation>{} – Vendas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_up_papers.py"/>
        <source>Only to a meeting or a visit can somebody be invited: change the kind first (E).</source>
        <translation>Só se pode convidar alguém para uma reunião ou visita: mude primeiro o tipo (E).</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_up_papers.py"/>
        <source>An invitation needs the customer’s e-mail address.</source>
        <translation>Um convite precisa do e-mail do cliente.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_up_papers.py"/>
        <source>Visit: {}</source>
        <translation>Visita: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_up_papers.py"/>
        <source>Meeting: {}</source>
        <translation>Reunião: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_up_papers.py"/>
        <source>Invitation {}.ics</source>
        <translation>Convite {}.ics</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_up_papers.py"/>
        <source>Late</source>
        <translation>Em atraso</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <source>D done, T tomorrow, W a week later, E change, Del drop.</source>
        <translation>D feito, T amanhã, W uma semana depois, E alterar, Del dispensar.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <source>Reminders come only while Two Hats is open.</source>
        <translation>Os lembretes só vêm com o Two Hats aberto.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <source>No follow-up here has these words.</source>
        <translation>Nenhum seguimento aqui tem estas palavras.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Tomorrow’s calls…</source>
        <translation>Chamadas de amanhã…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <source>Filter by customer, deal or words  (Ctrl+F)</source>
        <translation>Filtrar por cliente, negócio ou palavras  (Ctrl+F)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <source>Nothing is late.</source>
        <translation>Nada em atraso.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <source>Nothing more is due today.</source>
        <translation>Nada mais para hoje.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <source>Nothing is due tomorrow. Choose a deal and plan its next action: Ctrl+Shift+P.</source>
        <translation>Nada para amanhã. Escolha um negócio e planeie a próxima ação: Ctrl+Shift+P.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <source>Nothing more is due this week. Choose a deal and plan its next action: Ctrl+Shift+P.</source>
        <translation>Nada mais para esta semana. Escolha um negócio e planeie a próxima ação: Ctrl+Shift+P.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <source>Nothing is planned after this week.</source>
        <translation>Nada planeado depois desta semana.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <source>Nothing was done yet. D marks a follow-up done; Ctrl+L writes down what was not planned.</source>
        <translation>Ainda nada foi feito. D marca um seguimento como feito; Ctrl+L anota o que não estava planeado.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <source>{:,} listed</source>
        <translation>{:,} na lista</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <source>Late</source>
        <comment>a view of follow-ups</comment>
        <translation>Em atraso</translation>
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
        <translation>Mais tarde</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <source>Done</source>
        <comment>a view of follow-ups</comment>
        <translation>Feitos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <source>{} still today</source>
        <translation>{} ainda hoje</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <source>{} tomorrow</source>
        <translation>{} amanhã</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>What we found: {}</source>
        <translation>O que descobrimos: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>Log activity</source>
        <translation>Registar atividade</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>Log</source>
        <translation>Registar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>Change the follow-up</source>
        <translation>Editar o seguimento</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>Which job</source>
        <translation>Que trabalho</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>Tell Marketing</source>
        <translation>Dizer a Marketing</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/questions.py"/>
        <source>The promise</source>
        <translation>A promessa</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>Give back</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>Who called</source>
        <translation>Quem ligou</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>How did you hear of us?</source>
        <translation>Como soube de nós?</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>And from whom?</source>
        <translation>E por quem?</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>When they called</source>
        <translation>Quando ligou</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>Expected to close on</source>
        <translation>Fecho previsto em</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>Done on</source>
        <translation>Feito em</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>How it went</source>
        <translation>Como correu</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>Say on which day the work was done.</source>
        <translation>Diga em que dia se fez o trabalho.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>Amount, net ({})</source>
        <translation>Valor líquido ({})</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>{}: done just now</source>
        <translation>{}: feito agora mesmo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>Edit: {}</source>
        <translation>Editar: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>Next action: {}</source>
        <translation>Próxima ação: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>Move {}</source>
        <translation>Mover {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>Amount and date: {}</source>
        <translation>Valor e data: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/several_forms.py"/>
        <source>Ask them again on</source>
        <translation>Perguntar de novo em</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>Lost: {}</source>
        <translation>Perdido: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>Work is done: {}</source>
        <translation>Trabalho concluído: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>Give back: {}</source>
        <translation>Devolver: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/known.py"/>
        <source>open deal since {}</source>
        <translation>negócio aberto desde {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/known.py"/>
        <source>in the address book</source>
        <translation>no livro de contactos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/letterhead_line.py"/>
        <source>Your address does not stand on paper yet; the tax on quotes is {}.</source>
        <translation>A sua morada ainda não está no papel; o IVA nos orçamentos é de {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/letterhead_line.py"/>
        <source>Address…</source>
        <translation>Morada…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/letterhead_line.py"/>
        <source>Tax…</source>
        <translation>IVA…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/line_editor.py"/>
        <source>Discount %</source>
        <translation>Desc. %</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/line_editor.py"/>
        <source>Tax %</source>
        <translation>IVA %</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/line_editor.py"/>
        <source>Sum</source>
        <translation>Soma</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/line_editor.py"/>
        <source>Ctrl+Delete takes a line away.</source>
        <translation>Ctrl+Delete tira uma linha.</translation>
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
        <translation>{}, linha {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Reverse a sale to nobody in particular…</source>
        <translation>Anular uma venda a ninguém em especial…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Customers who are overdue</source>
        <translation>Clientes que tardam em voltar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Note about the customer…	N</source>
        <translation>Nota sobre o cliente…	N</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Reverse a sale…	R</source>
        <translation>Anular uma venda…	R</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <source>New quote…</source>
        <translation>Novo orçamento…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Offers…</source>
        <translation>Produtos e serviços…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>The usual target for this month	Del</source>
        <translation>O objetivo habitual neste mês	Del</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>&amp;Deal</source>
        <translation>&amp;Negócio</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>&amp;Customers</source>
        <translation>&amp;Clientes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Follow-&amp;up</source>
        <translation>&amp;Seguimento</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>&amp;Quote</source>
        <translation>&amp;Orçamento</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>&amp;Targets</source>
        <translation>O&amp;bjetivos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Done…</source>
        <translation>Feito…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Move to a stage…</source>
        <translation>Mudar de fase…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>What we found…</source>
        <translation>O que descobrimos…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Judge the promise…</source>
        <translation>Avaliar a promessa…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Work is done…</source>
        <translation>Trabalho concluído…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Stages…</source>
        <translation>Fases…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Won…</source>
        <translation>Ganho…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Lost…</source>
        <translation>Perdido…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Give back to Marketing…</source>
        <translation>Devolver a Marketing…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Split into parts…</source>
        <translation>Dividir em partes…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Move the sale…</source>
        <translation>Mover a venda…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Reverse…</source>
        <translation>Anular…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Extra money…</source>
        <translation>Dinheiro extra…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Asleep until…</source>
        <translation>Adormecido até…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Chance of its own…</source>
        <translation>Probabilidade própria…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Rename…</source>
        <translation>Mudar o nome…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>All we hold about the customer…</source>
        <translation>Tudo o que temos sobre o cliente…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Erase the customer…</source>
        <translation>Apagar o cliente…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Done, and the next one…</source>
        <translation>Feito, e o seguinte…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Edit the follow-up…</source>
        <translation>Editar o seguimento…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Follow-up sheet of the week…</source>
        <translation>Folha de seguimentos da semana…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Save the follow-ups as a calendar file…</source>
        <translation>Guardar os seguimentos como calendário…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Invitation…</source>
        <translation>Convite…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Write on, or a new version…	V</source>
        <translation>Continuar, ou uma nova versão…	V</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>It was sent	S</source>
        <translation>Foi enviado	S</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>It was accepted…	A</source>
        <translation>Foi aceite…	A</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>It was declined…	D</source>
        <translation>Foi recusado…	D</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Open the quote as PDF	P</source>
        <translation>Abrir o orçamento como PDF	P</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Save the quote as PDF…</source>
        <translation>Guardar o orçamento como PDF…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Copy the quote as text</source>
        <translation>Copiar o orçamento como texto</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <source>Spread a year…</source>
        <translation>Repartir um ano…</translation>
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
        <translation>Dias úteis…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_asked.py"/>
        <source>what 1 {} is worth in {}, like {}</source>
        <translation>quanto vale 1 {} em {}, como {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_asked.py"/>
        <source>net</source>
        <translation>líquido</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_asked.py"/>
        <source>with tax</source>
        <translation>com IVA</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_asked.py"/>
        <source>What it comes to</source>
        <translation>Em quanto fica</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_asked.py"/>
        <source>The amount is</source>
        <translation>O valor é</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_asked.py"/>
        <source>Tax rate</source>
        <translation>Taxa de IVA</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_asked.py"/>
        <source>{} at {} is {}</source>
        <translation>{} a {} são {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_asked.py"/>
        <source>{} net</source>
        <translation>{} líquido</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_asked.py"/>
        <source>{}, without {} of tax</source>
        <translation>{}, sem {} de IVA</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/sale_forms.py"/>
        <source>Counts on</source>
        <translation>Conta no dia</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <source>One more part</source>
        <translation>Mais uma parte</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <source>Part {}</source>
        <translation>Parte {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <source>Amount {}</source>
        <translation>Valor {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <source>Day {}</source>
        <translation>Dia {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <source>Document {}</source>
        <translation>Documento {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <source>{quote} accepted: {}</source>
        <translation>{quote} aceite: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <source>Split into parts</source>
        <translation>Dividir em partes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <source>Split</source>
        <translation>Dividir</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <source>Move the sale</source>
        <translation>Mover a venda</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <source>Extra money</source>
        <translation>Dinheiro extra</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <source>“{title}” is not won: it has no money yet.</source>
        <translation>«{title}» não está ganho: ainda não tem dinheiro.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <source>Nothing is left of the money of “{title}”.</source>
        <translation>Nada resta do dinheiro de «{title}».</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <source>Work starts</source>
        <translation>Início do trabalho</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>Work ends</source>
        <translation>Fim do trabalho</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/sale_forms.py"/>
        <source>Document number</source>
        <translation>Número do documento</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <source>Split into parts: {}</source>
        <translation>Dividir em partes: {}</translation>
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
        <translation>Que venda</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/sale_forms.py"/>
        <source>Say on which day it counts.</source>
        <translation>Diga em que dia conta.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <source>Say how much it is, and on which day it counts.</source>
        <translation>Diga quanto é, e em que dia conta.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <source>Extra money: {}</source>
        <translation>Dinheiro extra: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <source>Net ({})</source>
        <translation>Líquido ({})</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <source>{} · {} to go</source>
        <translation>{} · faltam {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <source>{} · {} too much</source>
        <translation>{} · {} a mais</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <source>Move a sale of {}</source>
        <translation>Mover uma venda de {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <source>Reverse a sale of {}</source>
        <translation>Anular uma venda de {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <source>It came as {}: each part keeps its share of that.</source>
        <translation>Veio como {}: cada parte fica com o seu quinhão.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/offers.py"/>
        <source>Quotes propose these as you type. What a quote says already stays as it is.</source>
        <translation>Os orçamentos propõem estes ao escrever. O que um orçamento já diz fica como está.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/offers.py"/>
        <source>Nothing is written down yet. Add what you sell most often.</source>
        <translation>Ainda nada anotado. Adicione o que mais vende.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/offers.py"/>
        <source>Offers</source>
        <translation>Produtos e serviços</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/offers.py"/>
        <source>New offer</source>
        <translation>Novo produto ou serviço</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/offers.py"/>
        <source>Tax lies between 0 and 100 per cent, and so does the margin, as a whole number.</source>
        <translation>O IVA vai de 0 a 100 por cento, e a margem também, em números inteiros.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/offers.py"/>
        <source>Price, net</source>
        <translation>Preço líquido</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/offers.py"/>
        <source>New offer…</source>
        <translation>Novo produto ou serviço…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/offers.py"/>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>What it is</source>
        <translation>O que é</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/offers.py"/>
        <source>h, m², piece</source>
        <translation>h, m², peça</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/offers.py"/>
        <source>Tax, in %</source>
        <translation>IVA em percentagem</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/offers.py"/>
        <source>Margin, in %</source>
        <translation>Margem em percentagem</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/offers.py"/>
        <source>Edit {}</source>
        <translation>Editar {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/offers.py"/>
        <source>Price of one, net ({})</source>
        <translation>Preço unitário, líquido ({})</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline.py"/>
        <source>No deal matches. Esc shows all again.</source>
        <translation>Nenhum negócio corresponde. Esc mostra tudo de novo.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline.py"/>
        <source>Key B</source>
        <translation>Tecla B</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline.py"/>
        <source>Filter by deal or customer  (Ctrl+F)</source>
        <translation>Filtrar por negócio ou cliente  (Ctrl+F)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline.py"/>
        <source>As a list</source>
        <translation>Como lista</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline.py"/>
        <source>As a board</source>
        <translation>Como quadro</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline.py"/>
        <source>{:,} open deals</source>
        <translation>{:,} negócios abertos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline.py"/>
        <source>{:,} asleep</source>
        <translation>{:,} adormecidos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline.py"/>
        <source>{}, {:,} to be called again</source>
        <translation>{}, {:,} a contactar de novo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline.py"/>
        <source>likely {}</source>
        <translation>provável {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline.py"/>
        <source>{} open in all</source>
        <translation>{} em aberto ao todo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline.py"/>
        <source>{} won in all</source>
        <translation>{} ganhos ao todo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline.py"/>
        <source>{} lost in all</source>
        <translation>{} perdidos ao todo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline.py"/>
        <source>{} given back in all</source>
        <translation>{} devolvidos ao todo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline.py"/>
        <source>{} asleep in all</source>
        <translation>{} adormecidos ao todo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline.py"/>
        <source>{} in all, in no alarm</source>
        <translation>{} ao todo, em nenhum alerta</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>on</source>
        <translation>no rumo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>off</source>
        <translation>fora</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>No deal is open. Accept a handoff, or write a call down: Ctrl+Shift+N.</source>
        <translation>Nenhum negócio está aberto. Aceite uma passagem, ou anote uma chamada: Ctrl+Shift+N.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>No work waits to be done. A deal that you win stands here until its work is done.</source>
        <translation>Nenhum trabalho está por fazer. Um negócio ganho fica aqui até o trabalho estar feito.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>No deal was lost.</source>
        <translation>Nenhum negócio se perdeu.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>Nothing was given back to Marketing.</source>
        <translation>Nada foi devolvido a Marketing.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>No deal sleeps. Deal ▸ Asleep until… lets one sleep until a day.</source>
        <translation>Nenhum negócio dorme. Negócio ▸ Adormecido até… deixa um descansar até um dia.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>Every open deal has a next action.</source>
        <translation>Todos os negócios abertos têm próxima ação.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>No deal from another program was left open for over a year without a date.</source>
        <translation>Nenhum negócio de outro programa ficou aberto há mais de um ano sem data.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>Late to close</source>
        <translation>Fecho em atraso</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>Closes this month</source>
        <translation>Fecha este mês</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>Closes this quarter</source>
        <translation>Fecha este trimestre</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>Closes later</source>
        <translation>Fecha mais tarde</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>No closing day</source>
        <translation>Sem dia de fecho</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>Paid</source>
        <translation>Pago</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>Owned</source>
        <translation>Próprio</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>Earned</source>
        <translation>Conquistado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>Direction</source>
        <translation>Rumo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>Open</source>
        <comment>a view of deals</comment>
        <translation>Em aberto</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>Won, work not done</source>
        <translation>Ganhos, por fazer</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>Lost</source>
        <comment>a view of deals</comment>
        <translation>Perdidos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>Given back</source>
        <comment>a view of deals</comment>
        <translation>Devolvidos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>Asleep</source>
        <comment>a view of deals</comment>
        <translation>Adormecidos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>Without a next action</source>
        <translation>Sem próxima ação</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>Any stage</source>
        <translation>Qualquer fase</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>Any closing day</source>
        <translation>Qualquer dia de fecho</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>Any channel</source>
        <translation>Qualquer canal</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/questions.py"/>
        <source>Marketing may send them again after 1 day.</source>
        <translation>Marketing pode voltar a passar este interessado após 1 dia.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/questions.py"/>
        <source>Marketing may send them again after {:,} days.</source>
        <translation>Marketing pode voltar a passar este interessado após {:,} dias.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/questions.py"/>
        <source>no next action</source>
        <translation>sem próxima ação</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/questions.py"/>
        <source>not known</source>
        <translation>não se sabe</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/questions.py"/>
        <source>Say whether the promise was kept, changed or broken, or leave its note empty.</source>
        <translation>Diga se a promessa foi cumprida, alterada ou quebrada, ou deixe a nota vazia.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/questions.py"/>
        <source>This reason needs a word of explanation.</source>
        <translation>Este motivo precisa de uma explicação.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/questions.py"/>
        <source>Nobody will contact them any more.</source>
        <translation>Ninguém volta a contactá-los.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/questions.py"/>
        <source>Marketing lets them go.</source>
        <translation>Marketing deixa-os de parte.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/questions.py"/>
        <source>to be called again today</source>
        <translation>a contactar de novo hoje</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/questions.py"/>
        <source>Right place?</source>
        <translation>Lugar certo?</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/questions.py"/>
        <source>Right time?</source>
        <translation>Momento certo?</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/questions.py"/>
        <source>Right words?</source>
        <translation>Palavras certas?</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/questions.py"/>
        <source>what was different</source>
        <translation>o que foi diferente</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/questions.py"/>
        <source>to be called again since {}</source>
        <translation>a contactar de novo desde {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/questions.py"/>
        <source>asleep until {}</source>
        <translation>adormecido até {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_form.py"/>
        <source>made elsewhere</source>
        <translation>feito noutro lado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_form.py"/>
        <source>Choose its PDF…</source>
        <translation>Escolher o PDF…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_form.py"/>
        <source>The PDF of the quote</source>
        <translation>O PDF do orçamento</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_form.py"/>
        <source>A quote is made for a deal, and none is open: accept a handoff or write a call down.</source>
        <translation>Um orçamento faz-se para um negócio, e nenhum está aberto: aceite uma passagem ou anote uma chamada.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_form.py"/>
        <source>Write quote</source>
        <translation>Escrever orçamento</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_form.py"/>
        <source>written here</source>
        <translation>escrito aqui</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_form.py"/>
        <source>There is no file {path}.</source>
        <translation>Não há ficheiro {path}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_form.py"/>
        <source>Write the net sum of the quote.</source>
        <translation>Escreva a soma líquida do orçamento.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_form.py"/>
        <source>New version of a quote</source>
        <translation>Nova versão de um orçamento</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_form.py"/>
        <source>New version of {}</source>
        <translation>Nova versão de {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_form.py"/>
        <source>The quote is</source>
        <translation>O orçamento foi</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_form.py"/>
        <source>Made on</source>
        <translation>Feito em</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_form.py"/>
        <source>Its PDF</source>
        <translation>O PDF</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_form.py"/>
        <source>where the file is</source>
        <translation>onde está o ficheiro</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_form.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <source>Before the lines</source>
        <translation>Antes das linhas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_form.py"/>
        <source>payment, delivery</source>
        <translation>pagamento, entrega</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_form.py"/>
        <location filename="../../desktop/twohats/sales/ui/sale_forms.py"/>
        <source>For which deal</source>
        <translation>Para que negócio</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_form.py"/>
        <source>New quote: {}</source>
        <translation>Novo orçamento: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_form.py"/>
        <source>Declined</source>
        <translation>Recusado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_form.py"/>
        <source>Net sum ({})</source>
        <translation>Soma líquida ({})</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_form.py"/>
        <source>{} declined</source>
        <translation>{} recusado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <source>Lines</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <source>Made elsewhere: only its sum is known.</source>
        <translation>Feito noutro lado: só se sabe a soma.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <source>Where it stands</source>
        <translation>Em que ponto está</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <source>What else it says</source>
        <translation>O que mais diz</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <source>Its deal</source>
        <translation>O negócio</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <source>Show in Pipeline</source>
        <translation>Mostrar na Carteira</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <source>Quotes for this deal</source>
        <translation>Orçamentos deste negócio</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_sums.py"/>
        <source>Net {}</source>
        <translation>Líquido {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <source>It was sent</source>
        <translation>Foi enviado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <source>It was accepted…</source>
        <translation>Foi aceite…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <source>New version…</source>
        <translation>Nova versão…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <source>Its file</source>
        <translation>O ficheiro</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <source>We promised</source>
        <translation>Prometemos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_sums.py"/>
        <source>{} tax {}</source>
        <translation>IVA a {}: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_words.py"/>
        <source>waiting</source>
        <translation>à espera</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_words.py"/>
        <source>Not sent yet.</source>
        <translation>Ainda não enviado.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_words.py"/>
        <source>expired {}</source>
        <translation>caducou {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_words.py"/>
        <source>{} · soon</source>
        <translation>{} · em breve</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_words.py"/>
        <source>Declined {}.</source>
        <translation>Recusado {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_words.py"/>
        <source>A newer version took its place {}.</source>
        <translation>Uma versão mais nova tomou o lugar {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_words.py"/>
        <source>Sent {}, no answer yet.</source>
        <translation>Enviado {}, ainda sem resposta.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_words.py"/>
        <source>Sent {}, expired {} without an answer.</source>
        <translation>Enviado {}, caducou {} sem resposta.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_words.py"/>
        <source>Accepted {}: the deal is won.</source>
        <translation>Aceite {}: o negócio está ganho.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <source>No quote here has these words.</source>
        <translation>Nenhum orçamento aqui tem estas palavras.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <source>Filter by number, deal or customer  (Ctrl+F)</source>
        <translation>Filtrar por número, negócio ou cliente  (Ctrl+F)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <source>No quote was made yet. Write one for a deal: Ctrl+Shift+Q.</source>
        <translation>Ainda não se fez nenhum orçamento. Escreva um para um negócio: Ctrl+Shift+Q.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <source>There is no draft: every quote was sent.</source>
        <translation>Não há rascunho: todos os orçamentos foram enviados.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <source>No customer has a quote to answer. Write one for a deal: Ctrl+Shift+Q.</source>
        <translation>Nenhum cliente tem orçamento a que responder. Escreva um para um negócio: Ctrl+Shift+Q.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <source>No quote expired without an answer.</source>
        <translation>Nenhum orçamento caducou sem resposta.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <source>No quote is unanswered for over 7 days.</source>
        <translation>Nenhum orçamento está sem resposta há mais de 7 dias.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <source>No quote was accepted yet. One that is wins its deal: A in the list.</source>
        <translation>Nenhum orçamento foi ainda aceite. O que for ganha o seu negócio: A na lista.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <source>No quote was declined.</source>
        <translation>Nenhum orçamento foi recusado.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <source>{path} cannot be opened.</source>
        <translation>Não é possível abrir {path}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <source>No program opened {name}: Save the quote as PDF… keeps it where you choose.</source>
        <translation>Nenhum programa abriu {name}: «Guardar o orçamento como PDF…» guarda-o onde quiser.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <source>{:,} quotes</source>
        <translation>{:,} orçamentos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <source>1 quote</source>
        <translation>1 orçamento</translation>
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
        <translation>À espera</translation>
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
        <translation>Aceites</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <source>Declined</source>
        <comment>a view of quotes</comment>
        <translation>Recusados</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <source>Unanswered for over 7 days</source>
        <translation>Sem resposta há mais de 7 dias</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/reversal.py"/>
        <source>It is taken back today, or on its own day if that is still to come. What was reported before stays.</source>
        <translation>Anula-se hoje ou, se ainda estiver para vir, no próprio dia. O que já saiu em relatório fica.</translation>
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
        <translation>No máximo podem anular-se {left}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/reversal.py"/>
        <source>empty: all that is left of it</source>
        <translation>vazio: tudo o que resta dela</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/sale_forms.py"/>
        <source>No customer: it still counts as revenue.</source>
        <translation>Sem cliente: conta na mesma como receita.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/sale_forms.py"/>
        <source>In the address book.</source>
        <translation>No livro de contactos.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/sale_forms.py"/>
        <source>New: the address book gets this name.</source>
        <translation>Novo: o livro de contactos recebe este nome.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/sale_forms.py"/>
        <source>Several have this name: choose one of them.</source>
        <translation>Vários chamam-se assim: escolha um deles.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/sale_forms.py"/>
        <source>Who that is</source>
        <translation>Quem é</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/sale_forms.py"/>
        <source>Nothing is left of what “{who}” bought.</source>
        <translation>Nada resta do que «{who}» comprou.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/sale_forms.py"/>
        <source>nobody in particular</source>
        <translation>ninguém em especial</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/sale_forms.py"/>
        <source>Who bought</source>
        <translation>Quem comprou</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/sale_forms.py"/>
        <source>a name, or leave empty</source>
        <translation>um nome, ou deixe vazio</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/sale_forms.py"/>
        <source>Reverse a sale to {}</source>
        <translation>Anular uma venda a {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/several_forms.py"/>
        <source>Until then they are left out of the forecast and raise no alarm.</source>
        <translation>Entretanto não contam em nenhuma previsão nem dão alerta.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/several_forms.py"/>
        <source>Put them to sleep</source>
        <translation>Deixá-los adormecidos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/several_forms.py"/>
        <source>Say until which day they sleep.</source>
        <translation>Diga até que dia descansam.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/stage_forms.py"/>
        <source>Say how likely a deal in this stage is to be won, in per cent.</source>
        <translation>Diga a probabilidade de se ganhar um negócio nesta fase, em percentagem.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/stage_forms.py"/>
        <source>This stage was removed: move its deals to another one.</source>
        <translation>Esta fase foi removida: mova os seus negócios para outra.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/stage_forms.py"/>
        <source>Remove…</source>
        <translation>Remover…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/stage_forms.py"/>
        <source>Move the stage</source>
        <translation>Mover a fase</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/stage_forms.py"/>
        <source>Add a stage</source>
        <translation>Adicionar uma fase</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/stage_forms.py"/>
        <source>New stage</source>
        <translation>Nova fase</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/stage_forms.py"/>
        <source>One deal moves.</source>
        <translation>Um negócio muda.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/stage_forms.py"/>
        <source>Its deals go to</source>
        <translation>Os negócios vão para</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/stage_forms.py"/>
        <source>until 20 deals closed here tell its own</source>
        <translation>até 20 negócios fechados aqui darem a sua</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/stage_forms.py"/>
        <source>Add a stage at the end…</source>
        <translation>Adicionar fase no fim…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/stage_forms.py"/>
        <source>Add one after it…</source>
        <translation>Adicionar uma depois…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/stage_forms.py"/>
        <source>{:,} deals move.</source>
        <translation>{:,} negócios mudam.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/stage_forms.py"/>
        <source>{} What is closed keeps the stage it had.</source>
        <translation>{} O que está fechado mantém a fase que tinha.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/stage_forms.py"/>
        <source>The stage {}</source>
        <translation>A fase {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/stage_forms.py"/>
        <source>◂ Move left</source>
        <translation>◂ Para a esquerda</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/stage_forms.py"/>
        <source>Move right ▸</source>
        <translation>Para a direita ▸</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/stage_forms.py"/>
        <source>Remove {}</source>
        <translation>Remover {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>For every month without its own target; leave empty for none.</source>
        <translation>Conta para cada mês sem objetivo próprio; vazio para nenhum.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>Working days</source>
        <translation>Dias úteis</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>There is no day off in this year.</source>
        <translation>Nenhum dia de folga neste ano.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>Evenly</source>
        <translation>Por igual</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>By last year’s months</source>
        <translation>Pelos meses do ano passado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>Spread a year</source>
        <translation>Repartir um ano</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>Set twelve targets</source>
        <translation>Definir doze objetivos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>The year before has no sales to go by, so the months are alike.</source>
        <translation>O ano anterior não tem vendas em que se basear, por isso os meses são iguais.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>Usual target</source>
        <translation>Objetivo habitual</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>Set</source>
        <translation>Definir</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>Save the hours</source>
        <translation>Guardar o horário</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>Remove day off</source>
        <translation>Anular a folga</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>such as Christmas</source>
        <translation>p. ex. Natal</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>What the day is called</source>
        <translation>Como se chama o dia</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>Add day off</source>
        <translation>Marcar folga</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>Days off</source>
        <translation>Dias de folga</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>Spread</source>
        <translation>Repartido</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>Spread {} over its months</source>
        <translation>Repartir {} pelos meses</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>This replaces all twelve targets.</source>
        <translation>Substitui todos os doze objetivos.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>The year</source>
        <translation>O ano</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>The year before brought {} in {} of 12 months.</source>
        <translation>O ano anterior trouxe {} em {} de 12 meses.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>Per month</source>
        <translation>Por mês</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>Days off in {}</source>
        <translation>Dias de folga em {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <source>Usual target of a month</source>
        <translation>Objetivo habitual de um mês</translation>
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
        <translation>Receita dos últimos doze meses face ao objetivo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <location filename="../../desktop/twohats/sales/ui/today.py"/>
        <source>line = target</source>
        <translation>linha = objetivo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <source>Months</source>
        <translation>Meses</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <source>Enter or a digit: edit · Del: usual target</source>
        <translation>Enter ou algarismo: editar. Del: objetivo habitual</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <source>The year before</source>
        <translation>O ano anterior</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <source>The year after</source>
        <translation>O ano seguinte</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <source>Days</source>
        <translation>Dias</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <source>Came in</source>
        <translation>Entrou</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <source>Reached</source>
        <comment>of a target</comment>
        <translation>Cumprido</translation>
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
        <translation>faltam {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <source>{} working days</source>
        <translation>{} dias úteis</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <source>{} behind</source>
        <translation>{} atrás</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <source>{} ahead</source>
        <translation>{} à frente</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <source>no target set for {} of 12 months</source>
        <translation>sem objetivo em {} de 12 meses</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today.py"/>
        <source>Nothing is due today. Somebody rings? Ctrl+Shift+N writes the call down.</source>
        <translation>Nada para hoje. Alguém liga? Ctrl+Shift+N anota a chamada.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today.py"/>
        <source>Write it down while you talk: it becomes a deal with its next action.</source>
        <translation>Anote enquanto fala: vira um negócio com a próxima ação.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today.py"/>
        <source>This month</source>
        <translation>Este mês</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today.py"/>
        <source>This quarter</source>
        <translation>Este trimestre</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today.py"/>
        <source>Revenue by week against target</source>
        <translation>Receita semanal face ao objetivo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today.py"/>
        <source>Due now</source>
        <translation>Para agora</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today.py"/>
        <source>Who rings next?</source>
        <translation>Quem liga a seguir?</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today.py"/>
        <source>Ctrl+Shift+N. What Marketing hands over waits in the panel: F6.</source>
        <translation>Ctrl+Shift+N. O que Marketing passa espera no painel: F6.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today.py"/>
        <source>Direction from Marketing</source>
        <translation>Rumo de Marketing</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today.py"/>
        <source>Marketing has not published a direction yet.</source>
        <translation>Marketing ainda não publicou um rumo.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today.py"/>
        <source>known by {}</source>
        <translation>saberemos por: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today.py"/>
        <source>{} today</source>
        <translation>{} hoje</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>1 working day left</source>
        <translation>falta 1 dia útil</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>In {}. Enough: how many times the open deals cover what is missing. {}</source>
        <translation>Em {}. Chega: quantas vezes os negócios abertos cobrem o que falta. {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>target met</source>
        <translation>objetivo atingido</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>Tomorrow needs a target for the months after this quarter.</source>
        <translation>Amanhã precisa de um objetivo para os meses após este trimestre.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>The last day to act needs {} leads that became deals won; you have {}.</source>
        <translation>O último dia para agir precisa de {} interessados que deram negócios ganhos; tem {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>sure</source>
        <translation>certo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>likely</source>
        <translation>provável</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>at best</source>
        <translation>no melhor caso</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>enough?</source>
        <translation>chega?</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>Next quarter</source>
        <translation>Próximo trimestre</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>no target</source>
        <translation>sem objetivo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>met</source>
        <translation>atingido</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>Chances: your own history.</source>
        <translation>Probabilidades: o seu próprio histórico.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>Chances: as set; a stage’s own count from {} deals closed here; {} so far.</source>
        <translation>Probabilidades: as definidas; as próprias de uma fase contam a partir de {} negócios fechados aqui; até agora, {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>1 handoff late</source>
        <translation>1 passagem em atraso</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>{} handoffs late</source>
        <translation>{} passagens em atraso</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>1 deal without a next action</source>
        <translation>1 negócio sem próxima ação</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>{} deals without a next action</source>
        <translation>{} negócios sem próxima ação</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>{} deals to be called again</source>
        <translation>{} negócios a contactar de novo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>1 follow-up overdue</source>
        <translation>1 seguimento em atraso</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>{} follow-ups overdue</source>
        <translation>{} seguimentos em atraso</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>1 quote unanswered for over 7 days</source>
        <translation>1 orçamento sem resposta há mais de 7 dias</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>{} quotes unanswered for over 7 days</source>
        <translation>{} orçamentos sem resposta há mais de 7 dias</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>{} asked to be called again on {}</source>
        <translation>{} pediu nova chamada em {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>{} is thin. Last day to act: {}.</source>
        <translation>Mês fraco: {}. Último dia para agir: {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>Forecast</source>
        <translation>Previsão</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>{:.1f} ×</source>
        <translation>{:.1f} ×</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>Chances: your own history for {}; as set for {}.</source>
        <translation>Probabilidades: o seu histórico para {}; as definidas para {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>{} asked to be called again today</source>
        <translation>{} pediu nova chamada hoje</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>{} working days left</source>
        <translation>faltam {} dias úteis</translation>
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
        <translation>faltam {} por dia</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>pace {:.2f}</source>
        <translation>ritmo {:.2f}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>{:.1f} months covered</source>
        <translation>{:.1f} meses cobertos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>{} is thin.</source>
        <translation>Mês fraco: {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>{} is thin. The last day to act was {}.</source>
        <translation>Mês fraco: {}. O último dia para agir foi {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>{} at risk</source>
        <translation>{} em risco</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/wing.py"/>
        <source>Nobody is known behind this deal.</source>
        <translation>Não se conhece ninguém por trás deste negócio.</translation>
    </message>
</context>
<context>
    <name>sample</name>
    <message>
        <location filename="../../desktop/twohats/sample/business.py"/>
        <source>Close between the years</source>
        <translation>Fechar entre Natal e Ano Novo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sample/business.py"/>
        <source>Open channels</source>
        <translation>Abrir canais</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sample/business.py"/>
        <source>Set targets</source>
        <translation>Definir objetivos</translation>
    </message>
</context>
<context>
    <name>stamp</name>
    <message>
        <location filename="../../desktop/twohats/stamp.py"/>
        <source>“{text}” is not a moment like 2026-11-23T14:02:03.123Z.</source>
        <translation>«{text}» não é um momento como 2026-11-23T14:02:03.123Z.</translation>
    </message>
</context>
<context>
    <name>storage</name>
    <message>
        <location filename="../../desktop/twohats/storage/backup.py"/>
        <source>{name} is no longer what it was when it was made: take another one.</source>
        <translation>{name} já não é o que era quando foi feita: escolha outra.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/backup.py"/>
        <source>The second folder for backups, {folder}, is not there.</source>
        <translation>A segunda pasta para as cópias, {folder}, não está lá.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/backup.py"/>
        <source>The copy of {name} does not read back whole: nothing was changed.</source>
        <translation>A cópia de {name} não se lê por inteiro: nada foi alterado.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/backup.py"/>
        <source>The copy could not be made: {why}. Nothing was changed.</source>
        <translation>Não foi possível fazer a cópia: {why}. Nada foi alterado.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/backup.py"/>
        <source>The copy in {folder} is not what it should be: is the USB stick all right?</source>
        <translation>A cópia em {folder} não é o que devia ser: a pen USB está em bom estado?</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/checkup.py"/>
        <source>{} is not as this program makes it.</source>
        <translation>{} não é como este programa o faz.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/checkup.py"/>
        <source>Row {} of {} points at nothing in {}.</source>
        <translation>A linha {} de {} aponta para nada em {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/checkup.py"/>
        <source>A page is damaged: {}.</source>
        <translation>Uma página está danificada: {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/checkup.py"/>
        <source>{} does not add up.</source>
        <translation>{} não bate certo.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/checkup.py"/>
        <source>Not every row of {} is found by its words.</source>
        <translation>Nem todas as linhas de {} se encontram pelas palavras.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/erasing.py"/>
        <source>Traces are left in the file for now: something still reads it.</source>
        <translation>Por agora ficam vestígios no ficheiro: algo ainda o lê.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/erasing.py"/>
        <source>Traces are left in the file for now: {why}.</source>
        <translation>Por agora ficam vestígios no ficheiro: {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/file.py"/>
        <source>another program is writing to the file just now; try again in a moment</source>
        <translation>outro programa está agora a escrever no ficheiro; tente de novo daqui a pouco</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/file.py"/>
        <source>the disk is full</source>
        <translation>o disco está cheio</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/file.py"/>
        <source>the file is read-only</source>
        <translation>o ficheiro é só de leitura</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/file.py"/>
        <source>the disk does not answer</source>
        <translation>o disco não responde</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/file.py"/>
        <source>{name} was opened only to be read.</source>
        <translation>{name} foi aberto só para ler.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/file.py"/>
        <source>{name} was changed by another program while it was open. Nothing was saved.</source>
        <translation>{name} foi alterado por outro programa enquanto estava aberto. Nada foi guardado.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/file.py"/>
        <source>{name} is of an older Two Hats: open it in the window once.</source>
        <translation>{name} é de um Two Hats mais antigo: abra-o uma vez na janela.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/file.py"/>
        <source>{name} is damaged and was left as it is: open a backup of it.</source>
        <translation>{name} está danificado e ficou como estava: abra uma cópia de segurança.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/file.py"/>
        <source>{name} is open in another window or program: do it there, or close it first.</source>
        <translation>{name} está aberto noutra janela ou programa: faça-o lá, ou feche-o primeiro.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/file.py"/>
        <source>{name} cannot be opened: its folder does not let Two Hats write.</source>
        <translation>Não é possível abrir {name}: a pasta não deixa o Two Hats escrever.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/file.py"/>
        <source>Not saved: {why}.</source>
        <translation>Não guardado: {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/guard.py"/>
        <source>{name} was replaced by another file while it was open. Nothing was saved.</source>
        <translation>{name} foi substituído por outro ficheiro enquanto estava aberto. Nada foi guardado.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/guard.py"/>
        <source>{name} holds nothing but zeros: its content was lost.</source>
        <translation>{name} só tem zeros: o conteúdo perdeu-se.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/guard.py"/>
        <source>{name} is not a Two Hats file.</source>
        <translation>{name} não é um ficheiro do Two Hats.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/guard.py"/>
        <source>{name} was made by a newer Two Hats. Install the newer program to open it.</source>
        <translation>{name} foi feito por um Two Hats mais novo. Instale o programa mais novo para o abrir.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/guard.py"/>
        <source>{name} is read-only: copy it to a folder of yours and open the copy.</source>
        <translation>{name} é só de leitura: copie-o para uma pasta sua e abra a cópia.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/guard.py"/>
        <source>{name} is a folder, not a Two Hats file.</source>
        <translation>{name} é uma pasta, não um ficheiro do Two Hats.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/guard.py"/>
        <source>{name} is empty: it holds no business.</source>
        <translation>{name} está vazio: não tem nenhuma empresa.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/guard.py"/>
        <source>{name} is only half there: it was copied or saved incompletely. Open a backup.</source>
        <translation>{name} só está pela metade: foi copiado ou guardado incompleto. Abra uma cópia de segurança.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/guard.py"/>
        <source>{name} is larger than it says: something else was written behind its end. Open a backup.</source>
        <translation>{name} é maior do que diz: algo mais foi escrito depois do fim. Abra uma cópia de segurança.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/guard.py"/>
        <source>{name} is gone: it was moved or deleted. Nothing was saved.</source>
        <translation>{name} desapareceu: foi movido ou eliminado. Nada foi guardado.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/guard.py"/>
        <source>{name} cannot be copied: {why}.</source>
        <translation>Não é possível copiar {name}: {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/history.py"/>
        <source>“{label}” belongs to a month that is closed. Reopen the month first.</source>
        <translation>«{label}» pertence a um mês fechado. Reabra primeiro o mês.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/history.py"/>
        <source>Step {} ({}): the chain of the history is broken here.</source>
        <translation>Passo {} ({}): a cadeia do histórico quebra-se aqui.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/history.py"/>
        <source>Step {} ({}): a row of {} was altered afterwards.</source>
        <translation>Passo {} ({}): uma linha de {} foi alterada depois.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/migrations.py"/>
        <source>The file could not be brought up to date: some rows point nowhere.</source>
        <translation>Não foi possível atualizar o ficheiro: algumas linhas apontam para nada.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/naming.py"/>
        <source>at the start of a day</source>
        <translation>no início de um dia</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/naming.py"/>
        <source>when the window closed</source>
        <translation>ao fechar a janela</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/naming.py"/>
        <source>before an update</source>
        <translation>antes de uma atualização</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/naming.py"/>
        <source>before an import</source>
        <translation>antes de uma importação</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/naming.py"/>
        <source>before an erasure</source>
        <translation>antes de um apagamento</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/naming.py"/>
        <source>before a restore</source>
        <translation>antes de restaurar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/naming.py"/>
        <source>asked for</source>
        <translation>a pedido</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/naming.py"/>
        <source>rescued</source>
        <translation>recuperado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/places.py"/>
        <source>{name} lies in a folder that {service} carries to other computers. Written to on two of them it would be lost: move it to a folder of this computer.</source>
        <translation>{name} está numa pasta que {service} leva para outros computadores. Escrito em dois deles, perder-se-ia: mova-o para uma pasta deste computador.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/places.py"/>
        <source>{name} lies on another computer. Two programs at once cannot be kept apart there: move it to a folder of this computer.</source>
        <translation>{name} está noutro computador. Aí não se conseguem separar dois programas ao mesmo tempo: mova-o para uma pasta deste computador.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/refill.py"/>
        <source>The history in it does not fit.</source>
        <translation>O histórico que tem não condiz.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/refill.py"/>
        <source>A row of {table} points at nothing in {target}.</source>
        <translation>Uma linha de {table} aponta para nada em {target}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/refill.py"/>
        <source>Row {number} of {table} breaks a rule of its kind.</source>
        <translation>A linha {number} de {table} quebra uma regra do seu tipo.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/refill.py"/>
        <source>A row of {table} breaks a rule: the same is open twice.</source>
        <translation>Uma linha de {table} quebra uma regra: o mesmo está aberto duas vezes.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/restoring.py"/>
        <source>Nothing was restored: {why}.</source>
        <translation>Nada foi restaurado: {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/salvage.py"/>
        <source>Rescue</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/salvage.py"/>
        <source>{name} is damaged too much: not even its tables can be read.</source>
        <translation>{name} está danificado demais: nem as tabelas se conseguem ler.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/salvage.py"/>
        <source>its text is damaged</source>
        <translation>o texto está danificado</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/salvage.py"/>
        <source>its images of the row are damaged</source>
        <translation>as imagens da linha estão danificadas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/salvage.py"/>
        <source>rows between {} and {} may be missing</source>
        <translation>podem faltar linhas entre {} e {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/salvage.py"/>
        <source>it was left out: {}</source>
        <translation>ficou de fora: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/salvage.py"/>
        <source>what it pointed at in {} is lost</source>
        <translation>perdeu-se aquilo para que apontava em {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/salvage.py"/>
        <source>it was left out: what it belongs to in {} is lost</source>
        <translation>ficou de fora: perdeu-se aquilo a que pertence em {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/sqlite.py"/>
        <source>The file is damaged: open a backup of it. Nothing was changed.</source>
        <translation>O ficheiro está danificado: abra uma cópia de segurança. Nada foi alterado.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/sqlite.py"/>
        <source>{name} cannot be opened: {why}.</source>
        <translation>Não é possível abrir {name}: {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/sqlite.py"/>
        <source>{name} cannot be opened safely: its disk does not allow {setting}.</source>
        <translation>Não é possível abrir {name} em segurança: o disco não permite {setting}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/too_late.py"/>
        <source>“{label}” can no longer be undone: “{later}” came after it, under the {hat} hat. Undo that first.</source>
        <translation>«{label}» já não se pode desfazer: «{later}» veio depois, sob o chapéu {hat}. Desfaça isso primeiro.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/too_late.py"/>
        <source>“{label}” can no longer be undone: “{later}” came after it.</source>
        <translation>«{label}» já não se pode desfazer: «{later}» veio depois.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/too_late.py"/>
        <source>“{label}” can no longer be redone: “{later}” came in between, under the {hat} hat.</source>
        <translation>«{label}» já não se pode refazer: «{later}» veio pelo meio, sob o chapéu {hat}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/too_late.py"/>
        <source>“{label}” can no longer be redone: “{later}” came in between.</source>
        <translation>«{label}» já não se pode refazer: «{later}» veio pelo meio.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/too_late.py"/>
        <source>“{label}” can no longer be undone: too much has changed since.</source>
        <translation>«{label}» já não se pode desfazer: muito mudou desde então.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/too_late.py"/>
        <source>“{label}” can no longer be redone: too much has changed since.</source>
        <translation>«{label}» já não se pode refazer: muito mudou desde então.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/too_late.py"/>
        <source>“{label}” can no longer be undone: somebody in it was erased since.</source>
        <translation>«{label}» já não se pode desfazer: alguém nele foi apagado desde então.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/too_late.py"/>
        <source>“{label}” can no longer be redone: somebody in it was erased since.</source>
        <translation>«{label}» já não se pode refazer: alguém nele foi apagado desde então.</translation>
    </message>
</context>
<context>
    <name>widgets</name>
    <message>
        <location filename="../../desktop/twohats/widgets/chosen_sum.py"/>
        <source>{:,} chosen</source>
        <translation>{:,} escolhidos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/form.py"/>
        <source>What you typed is written down nowhere yet. Esc once more throws it away.</source>
        <translation>O que escreveu ainda não está guardado. Esc outra vez deita-o fora.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/known_line.py"/>
        <source>Who is here already</source>
        <translation>Quem já cá está</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/list_export.py"/>
        <source>Not exported.</source>
        <translation>Não exportado.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/list_export.py"/>
        <source>Page {:,} of {:,}</source>
        <translation>Página {:,} de {:,}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/list_export.py"/>
        <source>Exporting {:,} of {:,}</source>
        <translation>A exportar {:,} de {:,}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/list_export.py"/>
        <source>The list is in {}.</source>
        <translation>A lista está em {}.</translation>
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
        <translation>Daqui só se abrem endereços da web, de e-mail e de telefone.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/opening.py"/>
        <source>“{path}” is not a place on this computer: open it by hand.</source>
        <translation>«{path}» não é um lugar neste computador: abra-o à mão.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/opening.py"/>
        <source>“{name}” would start a program: start it by hand.</source>
        <translation>«{name}» iniciaria um programa: inicie-o à mão.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/own_views.py"/>
        <source>Its filter, order and columns are kept on this computer. The same name replaces one.</source>
        <translation>O filtro, a ordem e as colunas ficam neste computador. O mesmo nome substitui uma.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/own_views.py"/>
        <source>Keep this view</source>
        <translation>Manter esta vista</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/own_views.py"/>
        <source>Keep</source>
        <translation>Manter</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/own_views.py"/>
        <source>Rename the view</source>
        <translation>Mudar o nome da vista</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/own_views.py"/>
        <source>Give the view a name.</source>
        <translation>Dê um nome à vista.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/own_views.py"/>
        <source>A name of a view has at most {count} letters.</source>
        <translation>O nome de uma vista tem no máximo {count} letras.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/own_views.py"/>
        <source>“{name}” is a view of this list already: choose another name.</source>
        <translation>«{name}» já é uma vista desta lista: escolha outro nome.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/own_views.py"/>
        <source>Large ones this month</source>
        <translation>Os grandes este mês</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/own_views.py"/>
        <source>Rename “{}”…</source>
        <translation>Mudar o nome de «{}»…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/own_views.py"/>
        <source>Delete “{}”</source>
        <translation>Eliminar «{}»</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/page.py"/>
        <source>Back to the list (Esc)</source>
        <translation>Voltar à lista (Esc)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/patience.py"/>
        <source>Working…</source>
        <translation>A trabalhar…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/patience.py"/>
        <source>Stop  Ctrl+.</source>
        <translation>Parar  Ctrl+.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/pull_downs.py"/>
        <source>Show all</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/record_list.py"/>
        <source>Columns and views of this list</source>
        <translation>Colunas e vistas desta lista</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/record_list.py"/>
        <source>Columns and views</source>
        <translation>Colunas e vistas</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/record_list.py"/>
        <source>Export the list</source>
        <translation>Exportar a lista</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/record_list.py"/>
        <source>Save the list as PDF</source>
        <translation>Guardar a lista como PDF</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/record_list.py"/>
        <source>Nothing is listed.</source>
        <translation>Nada na lista.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/record_list.py"/>
        <source>{:,} chosen of {}</source>
        <translation>{:,} escolhidos de {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/record_list.py"/>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/record_list.py"/>
        <source>filtered by “{}”</source>
        <translation>filtrado por «{}»</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/view_bar.py"/>
        <source>{} in the list</source>
        <translation>{} na lista</translation>
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
