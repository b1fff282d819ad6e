<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>ActionEditor</name>
    <message>
        <source>Write what you will do, or take this action out.</source>
        <translation>Skriv vad ni ska göra, eller ta bort åtgärden.</translation>
    </message>
    <message>
        <source>For which question</source>
        <translation>För vilken fråga</translation>
    </message>
    <message>
        <source>No single question</source>
        <translation>Ingen särskild fråga</translation>
    </message>
    <message>
        <source>Aims at level</source>
        <translation>Siktar på nivå</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Inte angett</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ansvarig</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Klart senast</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Inget datum</translation>
    </message>
    <message>
        <source>How will you see that it is done?</source>
        <translation>Hur ser ni att det är klart?</translation>
    </message>
    <message>
        <source>Action {number}: what will you do?</source>
        <translation>Åtgärd {number}: vad ska ni göra?</translation>
    </message>
    <message>
        <source>Take action {number} out of the plan</source>
        <translation>Ta bort åtgärd {number} ur planen</translation>
    </message>
    <message>
        <source>Action {number}</source>
        <translation>Åtgärd {number}</translation>
    </message>
    <message>
        <source>This text leaves this computer with the scorecard.</source>
        <translation>Den här texten lämnar datorn tillsammans med resultatkortet.</translation>
    </message>
</context>
<context>
    <name>ActionRow</name>
    <message>
        <source>Done</source>
        <translation>Klart</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Klart den</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Inget datum</translation>
    </message>
</context>
<context>
    <name>AdviserStrip</name>
    <message>
        <source>Show…</source>
        <translation>Visa…</translation>
    </message>
</context>
<context>
    <name>Agree</name>
    <message>
        <source>Discuss first</source>
        <translation>Tala om först</translation>
    </message>
    <message>
        <source>Discuss</source>
        <translation>Tala om</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bekräfta</translation>
    </message>
    <message>
        <source>The answers lie far apart, or a must-have is not clear.</source>
        <translation>Svaren ligger långt ifrån varandra, eller så är ett grundkrav oklart.</translation>
    </message>
    <message>
        <source>The answers differ, or somebody does not know.</source>
        <translation>Svaren är olika, eller så är det någon som inte vet.</translation>
    </message>
    <message>
        <source>Nearly all gave the same level.</source>
        <translation>Nästan alla valde samma nivå.</translation>
    </message>
    <message>
        <source>unanimous</source>
        <translation>alla lika</translation>
    </message>
    <message>
        <source>agreed after talk</source>
        <translation>eniga efter samtal</translation>
    </message>
    <message>
        <source>lower kept</source>
        <translation>lägre nivå behölls</translation>
    </message>
    <message>
        <source>not agreed</source>
        <translation>inte eniga</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Kvar att enas om</translation>
    </message>
    <message>
        <source>Level {level}: {name}</source>
        <translation>Nivå {level}: {name}</translation>
    </message>
    <message>
        <source>Level {level}: {name}, {outcome}</source>
        <translation>Nivå {level}: {name}, {outcome}</translation>
    </message>
    <message>
        <source>{code} {title}</source>
        <translation>{code} {title}</translation>
    </message>
    <message>
        <source>{name}: {count}</source>
        <translation>{name}: {count}</translation>
    </message>
</context>
<context>
    <name>AgreeAgreed</name>
    <message>
        <source>Keep the lower middle answer</source>
        <translation>Behåll det lägre mittsvaret</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Öppna igen</translation>
    </message>
    <message>
        <source>Why this level?</source>
        <translation>Varför den här nivån?</translation>
    </message>
    <message>
        <source>Who sees it differently, and why</source>
        <translation>Vem ser det annorlunda, och varför</translation>
    </message>
    <message>
        <source>No names. This note stays on this computer.</source>
        <translation>Inga namn. Anteckningen stannar på den här datorn.</translation>
    </message>
    <message>
        <source>Somebody sees it differently</source>
        <translation>Någon ser det annorlunda</translation>
    </message>
    <message>
        <source>No agreement after five minutes?</source>
        <translation>Inte eniga efter fem minuter?</translation>
    </message>
    <message>
        <source>It is marked as not agreed.</source>
        <translation>Frågan märks ”inte eniga”.</translation>
    </message>
    <message>
        <source>First type in the second answers.</source>
        <translation>Skriv först in svaren från andra omgången.</translation>
    </message>
    <message>
        <source>We agree on</source>
        <translation>Vi är eniga om</translation>
    </message>
    <message>
        <source>Not agreed on yet</source>
        <translation>Inte eniga än</translation>
    </message>
    <message>
        <source>{level} {name}</source>
        <translation>{level} {name}</translation>
    </message>
    <message>
        <source>Choose one level: press its number, or click it.</source>
        <translation>Välj en nivå: tryck på dess siffra eller klicka på den.</translation>
    </message>
    <message>
        <source>This is above every private answer: name a record (2 or 3).</source>
        <translation>Det här är högre än alla enskilda svar: ange ett underlag (2 eller 3).</translation>
    </message>
    <message>
        <source>One level or more above the middle: write why.</source>
        <translation>En nivå eller mer över mittsvaret: skriv varför.</translation>
    </message>
</context>
<context>
    <name>AgreeAnchors</name>
    <message>
        <source>What the levels say</source>
        <translation>Vad nivåerna säger</translation>
    </message>
    <message>
        <source>Only the chosen levels</source>
        <translation>Bara de valda nivåerna</translation>
    </message>
    <message>
        <source>Show all levels</source>
        <translation>Visa alla nivåer</translation>
    </message>
</context>
<context>
    <name>AgreeClosed</name>
    <message>
        <source>Go to Answer</source>
        <translation>Gå till Svara</translation>
    </message>
    <message>
        <source>Open them now</source>
        <translation>Öppna dem nu</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Inte än</translation>
    </message>
    <message>
        <source>Somebody is answering now.</source>
        <translation>Någon svarar just nu.</translation>
    </message>
    <message>
        <source>Open the answers</source>
        <translation>Öppna svaren</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Det går inte att ångra.</translation>
    </message>
    <message>
        <source>How the meeting goes</source>
        <translation>Så går mötet till</translation>
    </message>
    <message>
        <source>Now you sit together. First you see how your answers lie, then you talk.</source>
        <translation>Nu sitter ni tillsammans. Först ser ni hur era svar ligger, sedan talar ni om dem.</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Enas</translation>
    </message>
    <message>
        <source>Nobody is here to answer yet.</source>
        <translation>Ingen står på listan än.</translation>
    </message>
    <message numerus="yes">
        <source>All %n member(s) have handed in.</source>
        <translation>
            <numerusform>%n ledamot har lämnat in.</numerusform>
            <numerusform>Alla %n ledamöter har lämnat in.</numerusform>
        </translation>
    </message>
    <message>
        <source>{ready} of {of} members have handed in.</source>
        <translation>{ready} av {of} ledamöter har lämnat in.</translation>
    </message>
    <message>
        <source>The answers are closed: nobody has seen them.</source>
        <translation>Svaren är stängda: ingen har sett dem.</translation>
    </message>
    <message>
        <source>Staff: {ready} of {of} have handed in. Their answers are shown beside the board&apos;s.</source>
        <translation>Personal: {ready} av {of} har lämnat in. Deras svar visas bredvid styrelsens.</translation>
    </message>
    <message numerus="yes">
        <source>%n more member(s) must hand in before you can agree.</source>
        <translation>
            <numerusform>%n ledamot till måste lämna in innan ni kan enas.</numerusform>
            <numerusform>%n ledamöter till måste lämna in innan ni kan enas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each answers alone on the page Answer, then hands in.</source>
        <translation>Var och en svarar för sig på sidan Svara och lämnar sedan in.</translation>
    </message>
    <message>
        <source>With two members the dots are not anonymous.</source>
        <translation>Med två ledamöter är prickarna inte anonyma.</translation>
    </message>
    <message>
        <source>Each of you will know what the other one said.</source>
        <translation>Var och en av er förstår vad den andra har svarat.</translation>
    </message>
    <message>
        <source>After this, nobody can change a private answer.</source>
        <translation>Efter det kan ingen ändra ett enskilt svar.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have not handed in. Their answers stay closed.</source>
        <translation>
            <numerusform>%n person har inte lämnat in. De svaren förblir stängda.</numerusform>
            <numerusform>%n personer har inte lämnat in. De svaren förblir stängda.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgreeClosing</name>
    <message>
        <source>Look once more</source>
        <translation>Titta en gång till</translation>
    </message>
    <message>
        <source>Some answers do not seem to fit. What did you find? One sentence each.</source>
        <translation>Några svar verkar inte gå ihop. Vad kom ni fram till? En mening om varje.</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Alla frågor</translation>
    </message>
    <message>
        <source>Lock this section</source>
        <translation>Lås avsnittet</translation>
    </message>
    <message>
        <source>See the result</source>
        <translation>Se resultatet</translation>
    </message>
    <message>
        <source>{section} is closed</source>
        <translation>{section} är avslutat</translation>
    </message>
    <message>
        <source>Close {section}</source>
        <translation>Avsluta {section}</translation>
    </message>
    <message>
        <source>The board has signed.</source>
        <translation>Styrelsen har signerat.</translation>
    </message>
    <message>
        <source>Nothing changes until it opens again.</source>
        <translation>Inget ändras förrän genomgången öppnas igen.</translation>
    </message>
    <message>
        <source>Locked on {date}. Its result can be seen.</source>
        <translation>Låst den {date}. Resultatet kan ses.</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} och {other}</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) to agree on</source>
        <translation>
            <numerusform>%n fråga att enas om</numerusform>
            <numerusform>%n frågor att enas om</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n level(s) without record or reason</source>
        <translation>
            <numerusform>%n nivå utan underlag eller skäl</numerusform>
            <numerusform>%n nivåer utan underlag eller skäl</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) on what does not fit</source>
        <translation>
            <numerusform>%n kommentar om det som inte går ihop</numerusform>
            <numerusform>%n kommentarer om det som inte går ihop</numerusform>
        </translation>
    </message>
    <message>
        <source>the spot check</source>
        <translation>stickprovet</translation>
    </message>
    <message>
        <source>who took part</source>
        <translation>vilka som var med</translation>
    </message>
    <message>
        <source>Still missing: {what}.</source>
        <translation>Saknas ännu: {what}.</translation>
    </message>
    <message>
        <source>Everything is there.</source>
        <translation>Allt finns på plats.</translation>
    </message>
</context>
<context>
    <name>AgreeFigures</name>
    <message>
        <source>Disagreement is a finding. It never lowers a score.</source>
        <translation>Att ni ser olika är värt att veta. Det sänker aldrig poängen.</translation>
    </message>
    <message>
        <source>How your answers lay</source>
        <translation>Hur era svar låg</translation>
    </message>
    <message numerus="yes">
        <source>The private answers of %n member(s) agreed to {share}.</source>
        <translation>
            <numerusform>De enskilda svaren från %n ledamot stämde överens till {share}.</numerusform>
            <numerusform>De enskilda svaren från %n ledamöter stämde överens till {share}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{share} of the answers were “do not know”.</source>
        <translation>{share} av svaren var ”vi vet inte”.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are marked as not agreed.</source>
        <translation>
            <numerusform>%n fråga är märkt ”inte eniga”.</numerusform>
            <numerusform>%n frågor är märkta ”inte eniga”.</numerusform>
        </translation>
    </message>
    <message>
        <source>The meeting raised this section by {levels} levels on average.</source>
        <translation>Mötet höjde det här avsnittet med {levels} nivåer i genomsnitt.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) answered less than half: not in these figures.</source>
        <translation>
            <numerusform>%n person svarade på mindre än hälften och räknas inte med här.</numerusform>
            <numerusform>%n personer svarade på mindre än hälften och räknas inte med här.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The private answers of %n person(s) of the staff agreed to {share}.</source>
        <translation>
            <numerusform>De enskilda svaren från %n person i personalen stämde överens till {share}.</numerusform>
            <numerusform>De enskilda svaren från %n personer i personalen stämde överens till {share}.</numerusform>
        </translation>
    </message>
    <message>
        <source>No question had two levels or more between the lowest and the highest answer.</source>
        <translation>Ingen fråga hade två nivåer eller mer mellan det lägsta och det högsta svaret.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) had two levels or more between the lowest and the highest answer.</source>
        <translation>
            <numerusform>%n fråga hade två nivåer eller mer mellan det lägsta och det högsta svaret.</numerusform>
            <numerusform>%n frågor hade två nivåer eller mer mellan det lägsta och det högsta svaret.</numerusform>
        </translation>
    </message>
    <message>
        <source>Members see the questions alike: good (alpha {alpha}).</source>
        <translation>Ledamöterna ser frågorna på samma sätt: god samstämmighet (alfa {alpha}).</translation>
    </message>
    <message>
        <source>Members see the questions partly alike: tentative (alpha {alpha}).</source>
        <translation>Ledamöterna ser frågorna delvis på samma sätt: osäker samstämmighet (alfa {alpha}).</translation>
    </message>
    <message>
        <source>Members see the questions differently: weak (alpha {alpha}).</source>
        <translation>Ledamöterna ser frågorna på olika sätt: svag samstämmighet (alfa {alpha}).</translation>
    </message>
</context>
<context>
    <name>AgreeFixed</name>
    <message>
        <source>Nothing changes until the board opens the assessment again, on the last page.</source>
        <translation>Inget ändras förrän styrelsen öppnar genomgången igen, på sista sidan.</translation>
    </message>
    <message>
        <source>The board has signed.</source>
        <translation>Styrelsen har signerat.</translation>
    </message>
    <message>
        <source>Open the section again with a reason to change an answer.</source>
        <translation>Öppna avsnittet igen med ett skäl för att ändra ett svar.</translation>
    </message>
    <message>
        <source>This section is locked.</source>
        <translation>Det här avsnittet är låst.</translation>
    </message>
</context>
<context>
    <name>AgreeFoot</name>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Alla frågor</translation>
    </message>
    <message>
        <source>Leave it for later</source>
        <translation>Spara till senare</translation>
    </message>
</context>
<context>
    <name>AgreeList</name>
    <message>
        <source>{flag} · {count}</source>
        <translation>{flag} · {count}</translation>
    </message>
    <message numerus="yes">
        <source>Agree on all %n that only need a nod</source>
        <translation>
            <numerusform>Enas om %n som bara behöver en nick</numerusform>
            <numerusform>Enas om alla %n som bara behöver en nick</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgreeNote</name>
    <message>
        <source>A note for the readers of the scorecard</source>
        <translation>En anteckning till läsaren av resultatkortet</translation>
    </message>
    <message>
        <source>This text leaves this computer with the scorecard.</source>
        <translation>Den här texten lämnar datorn tillsammans med resultatkortet.</translation>
    </message>
    <message>
        <source>It may stay empty. No names, no case details. Before it signs, the board can still withhold it.</source>
        <translation>Den får vara tom. Inga namn, inga detaljer om enskilda fall. Innan styrelsen signerar kan den ännu välja att inte ta med texten.</translation>
    </message>
</context>
<context>
    <name>AgreeOverview</name>
    <message>
        <source>Close this section</source>
        <translation>Avsluta avsnittet</translation>
    </message>
    <message>
        <source>See how it was closed</source>
        <translation>Se hur det avslutades</translation>
    </message>
    <message>
        <source>Talk about: {title}</source>
        <translation>Tala om: {title}</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Avsnitt</translation>
    </message>
    <message>
        <source>This section is locked.</source>
        <translation>Det här avsnittet är låst.</translation>
    </message>
    <message>
        <source>Every question is agreed on. Close the section now.</source>
        <translation>Ni har enats om alla frågor. Avsluta avsnittet nu.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) to agree on. The widest spread comes first.</source>
        <translation>
            <numerusform>%n fråga att enas om. Störst spridning kommer först.</numerusform>
            <numerusform>%n frågor att enas om. Störst spridning kommer först.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgreePresent</name>
    <message>
        <source>The quorum was there</source>
        <translation>Vi var tillräckligt många för att besluta</translation>
    </message>
    <message>
        <source>At least two. Roles only, no names: the roles leave this computer with the scorecard.</source>
        <translation>Minst två. Bara roller, inga namn: rollerna lämnar datorn tillsammans med resultatkortet.</translation>
    </message>
    <message>
        <source>Minutes (number or date)</source>
        <translation>Protokoll (nummer eller datum)</translation>
    </message>
    <message>
        <source>Who took part?</source>
        <translation>Vilka var med?</translation>
    </message>
</context>
<context>
    <name>AgreeQuestion</name>
    <message>
        <source>{section} · {flag}</source>
        <translation>{section} · {flag}</translation>
    </message>
    <message>
        <source>Answer again in silence</source>
        <translation>Svara igen i tysthet</translation>
    </message>
    <message>
        <source>Agree on one level</source>
        <translation>Enas om en nivå</translation>
    </message>
    <message>
        <source>Close this section</source>
        <translation>Avsluta avsnittet</translation>
    </message>
    <message>
        <source>Next: {title}</source>
        <translation>Nästa: {title}</translation>
    </message>
</context>
<context>
    <name>AgreeSections</name>
    <message>
        <source>Sections</source>
        <translation>Avsnitt</translation>
    </message>
    <message>
        <source>{section} ({state})</source>
        <translation>{section} ({state})</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Låst</translation>
    </message>
    <message numerus="yes">
        <source>%n to agree on</source>
        <translation>
            <numerusform>%n att enas om</numerusform>
            <numerusform>%n att enas om</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready to lock</source>
        <translation>Redo att låsas</translation>
    </message>
</context>
<context>
    <name>AgreeSpot</name>
    <message>
        <source>Spot check</source>
        <translation>Stickprov</translation>
    </message>
    <message>
        <source>We opened it</source>
        <translation>Vi öppnade det</translation>
    </message>
    <message>
        <source>It shows what we agreed on.</source>
        <translation>Det visar det vi är eniga om.</translation>
    </message>
    <message>
        <source>We did not find it</source>
        <translation>Vi hittade det inte</translation>
    </message>
    <message>
        <source>Nothing is lost: look at the level of this question again.</source>
        <translation>Inget är förlorat: titta på frågans nivå igen.</translation>
    </message>
    <message>
        <source>Please open the record of this question now</source>
        <translation>Öppna nu underlaget till den här frågan</translation>
    </message>
    <message>
        <source>Named record: {record}</source>
        <translation>Underlag som ni nämnde: {record}</translation>
    </message>
</context>
<context>
    <name>AgreeTalk</name>
    <message>
        <source>1 Look and explain</source>
        <translation>1 Titta och förklara</translation>
    </message>
    <message>
        <source>2 Answer again in silence</source>
        <translation>2 Svara igen i tysthet</translation>
    </message>
    <message>
        <source>3 Agree</source>
        <translation>3 Enas</translation>
    </message>
    <message>
        <source>Members, each alone</source>
        <translation>Ledamöter, var för sig</translation>
    </message>
    <message>
        <source>Staff, each alone</source>
        <translation>Personal, var för sig</translation>
    </message>
    <message>
        <source>Members, in the second round</source>
        <translation>Ledamöter, andra omgången</translation>
    </message>
    <message>
        <source>The lowest</source>
        <translation>Lägst svar</translation>
    </message>
    <message>
        <source>explains first</source>
        <translation>förklarar först</translation>
    </message>
    <message>
        <source>The highest</source>
        <translation>Högst svar</translation>
    </message>
    <message>
        <source>explains next</source>
        <translation>förklarar sedan</translation>
    </message>
    <message>
        <source>All gave the same level. A nod is enough.</source>
        <translation>Alla valde samma nivå. Det räcker med en nick.</translation>
    </message>
    <message>
        <source>Choose the level to agree on it.</source>
        <translation>Välj nivån för att enas om den.</translation>
    </message>
    <message>
        <source>The lowest and the highest explain, with the example or the paper.</source>
        <translation>Den som svarade lägst och den som svarade högst förklarar, med exemplet eller papperet.</translation>
    </message>
    <message>
        <source>Each writes one level on a paper, in silence. Then type in how many wrote each level.</source>
        <translation>Var och en skriver en nivå på en lapp, i tysthet. Skriv sedan in hur många som valde varje nivå.</translation>
    </message>
    <message>
        <source>{given} of {raters} papers are typed in.</source>
        <translation>{given} av {raters} lappar är inskrivna.</translation>
    </message>
    <message>
        <source>The dots carry no names. The chair speaks last.</source>
        <translation>Prickarna har inga namn. Ordföranden talar sist.</translation>
    </message>
    <message>
        <source>With two members the dots are not anonymous.</source>
        <translation>Med två ledamöter är prickarna inte anonyma.</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) said that it does not apply.</source>
        <translation>
            <numerusform>%n ledamot svarade att det inte gäller er.</numerusform>
            <numerusform>%n ledamöter svarade att det inte gäller er.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AllOverTime</name>
    <message>
        <source>Counting</source>
        <translation>Räknar</translation>
    </message>
    <message>
        <source>What changed, all together</source>
        <translation>Vad som ändrades, alla tillsammans</translation>
    </message>
    <message>
        <source>Counted: {done} of {total} organisations.</source>
        <translation>Räknat: {done} av {total} organisationer.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Räknar…</translation>
    </message>
</context>
<context>
    <name>AllReading</name>
    <message>
        <source>Too few: {count} of {needed} organisations with two signed years are shown.</source>
        <translation>För få: här visas {count} av de {needed} organisationer med två signerade år som behövs.</translation>
    </message>
    <message>
        <source>{count} organisations have two years. Narrow the filter: {most} are counted at most.</source>
        <translation>{count} organisationer har två år. Gör filtret snävare: högst {most} räknas.</translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s), each with the last two years that are here. Means are of the answers, without must-haves.</source>
        <translation>
            <numerusform>%n organisation, med de två senaste åren som finns här. Medelvärdena gäller svaren, utan grundkravens tak.</numerusform>
            <numerusform>%n organisationer, var och en med de två senaste åren som finns här. Medelvärdena gäller svaren, utan grundkravens tak.</numerusform>
        </translation>
    </message>
    <message>
        <source>Over time, all together</source>
        <translation>Över tid, alla tillsammans</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationer</translation>
    </message>
    <message>
        <source>Mean change</source>
        <translation>Förändring i genomsnitt</translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation>Standardfel</translation>
    </message>
    <message>
        <source>Clearly up</source>
        <translation>Tydligt upp</translation>
    </message>
    <message>
        <source>Clearly down</source>
        <translation>Tydligt ned</translation>
    </message>
    <message>
        <source>Limited more</source>
        <translation>Hålls tillbaka mer</translation>
    </message>
    <message>
        <source>Limited less</source>
        <translation>Hålls tillbaka mindre</translation>
    </message>
    <message>
        <source>Limited by must-haves more than before: {more}. Less than before: {less}.</source>
        <translation>Hålls tillbaka mer av grundkrav än förut: {more}. Mindre än förut: {less}.</translation>
    </message>
    <message>
        <source>Too few: {n} of {needed}.</source>
        <translation>För få: {n} av {needed}.</translation>
    </message>
    <message>
        <source>{mean} points on average, with a standard error of {error} ({n} organisations).</source>
        <translation>{mean} poäng i genomsnitt, med standardfelet {error} ({n} organisationer).</translation>
    </message>
    <message>
        <source>Clearly up: {up}. Clearly down: {down}.</source>
        <translation>Tydligt upp: {up}. Tydligt ned: {down}.</translation>
    </message>
    <message>
        <source>Not counted: {reasons}.</source>
        <translation>Räknas inte: {reasons}.</translation>
    </message>
</context>
<context>
    <name>AloneAdd</name>
    <message>
        <source>Group</source>
        <translation>Grupp</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Styrelse</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Answers on another computer</source>
        <translation>Svarar på en annan dator</translation>
    </message>
    <message>
        <source>This member gets a ballot paper as a file and sends a sealed ballot back.</source>
        <translation>Personen får en svarsblankett som fil och skickar tillbaka ett förseglat svarsbrev.</translation>
    </message>
    <message>
        <source>PIN, if you want one</source>
        <translation>PIN-kod, om du vill ha en</translation>
    </message>
    <message>
        <source>The same PIN once more</source>
        <translation>Samma PIN-kod en gång till</translation>
    </message>
    <message>
        <source>Add to the list</source>
        <translation>Lägg till på listan</translation>
    </message>
    <message>
        <source>Only this computer knows the name. A number does too.</source>
        <translation>Bara den här datorn känner till namnet. Det går också bra med ett nummer.</translation>
    </message>
    <message>
        <source>4 to 12 digits. A PIN opens only your own answers. It does not matter if another member has the same one.</source>
        <translation>4 till 12 siffror. PIN-koden öppnar bara dina egna svar. Det gör inget om någon annan har samma kod.</translation>
    </message>
    <message>
        <source>Name, if you want one</source>
        <translation>Namn, om du vill</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>Lägg till en person</translation>
    </message>
    <message>
        <source>The two PINs are not the same. Type them again, or look at the first one.</source>
        <translation>De två PIN-koderna är inte lika. Skriv dem igen eller titta på den första.</translation>
    </message>
</context>
<context>
    <name>AloneBallots</name>
    <message>
        <source>Give each member the own paper, by mail or on a stick. It opens in AdaptaMeter on the other computer. What comes back is sealed: only this computer can open it.</source>
        <translation>Ge var och en sin egen svarsblankett, via e-post eller på ett USB-minne. Den öppnas i AdaptaMeter på den andra datorn. Det som kommer tillbaka är förseglat: bara den här datorn kan öppna det.</translation>
    </message>
    <message>
        <source>Save the ballot papers…</source>
        <translation>Spara svarsblanketterna…</translation>
    </message>
    <message>
        <source>Bring in ballots…</source>
        <translation>Ta in svarsbrev…</translation>
    </message>
    <message>
        <source>On another computer</source>
        <translation>På en annan dator</translation>
    </message>
    <message>
        <source>Where to save the ballot papers</source>
        <translation>Var ska svarsblanketterna sparas?</translation>
    </message>
    <message numerus="yes">
        <source>%n ballot paper(s) saved</source>
        <translation>
            <numerusform>%n svarsblankett är sparad</numerusform>
            <numerusform>%n svarsblanketter är sparade</numerusform>
        </translation>
    </message>
    <message>
        <source>Ballots (*.json);;All files (*)</source>
        <translation>Svarsbrev (*.json);;Alla filer (*)</translation>
    </message>
    <message>
        <source>Which ballots came back?</source>
        <translation>Vilka svarsbrev har kommit tillbaka?</translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s) brought in</source>
        <translation>
            <numerusform>%n svarsbrev är intaget</numerusform>
            <numerusform>%n svarsbrev är intagna</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AloneBanner</name>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>{name} answers. Nobody sees these answers before all are opened together.</source>
        <translation>{name} svarar. Ingen ser de här svaren innan alla öppnas tillsammans.</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>Lämna in</translation>
    </message>
    <message>
        <source>Your ballot for {organisation}, {year}. Only the board&apos;s computer can open it.</source>
        <translation>Ditt svarsbrev till {organisation}, {year}. Bara styrelsens dator kan öppna det.</translation>
    </message>
    <message>
        <source>Make the ballot file…</source>
        <translation>Gör svarsbrevet…</translation>
    </message>
    <message>
        <source>The ballot is made: {file}. Send it to whoever keeps the board&apos;s computer.</source>
        <translation>Svarsbrevet är klart: {file}. Skicka det till den som har hand om styrelsens dator.</translation>
    </message>
</context>
<context>
    <name>AlonePage</name>
    <message>
        <source>The board</source>
        <translation>Styrelsen</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>A group of its own, shown beside the board&apos;s answers.</source>
        <translation>En egen grupp, som visas bredvid styrelsens svar.</translation>
    </message>
    <message>
        <source>Nobody is on the list yet</source>
        <translation>Ingen står på listan än</translation>
    </message>
    <message>
        <source>Add the two to seven members of the board who will answer. Each answers alone, one by one.</source>
        <translation>Lägg till de två till sju ledamöter i styrelsen som ska svara. Var och en svarar för sig, en i taget.</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>Lägg till en person</translation>
    </message>
    <message>
        <source>Answers stay closed until the board opens them together. Names never leave this computer.</source>
        <translation>Svaren är stängda tills styrelsen öppnar dem tillsammans. Namnen lämnar aldrig den här datorn.</translation>
    </message>
    <message>
        <source>Who answers?</source>
        <translation>Vem svarar?</translation>
    </message>
    <message>
        <source>The answers were opened on {day}.</source>
        <translation>Svaren öppnades den {day}.</translation>
    </message>
    <message>
        <source>Nobody can add answers now.</source>
        <translation>Nu kan ingen lägga till svar.</translation>
    </message>
    <message>
        <source>With two members the dots are not anonymous: each can tell what the other said.</source>
        <translation>Med två ledamöter är prickarna inte anonyma: var och en förstår vad den andra har svarat.</translation>
    </message>
    <message>
        <source>At least two members are needed before answers can be opened.</source>
        <translation>Minst två ledamöter behövs för att svaren ska kunna öppnas.</translation>
    </message>
    <message>
        <source>Go on together</source>
        <translation>Gå vidare tillsammans</translation>
    </message>
    <message>
        <source>Open the answers together</source>
        <translation>Öppna svaren tillsammans</translation>
    </message>
    <message>
        <source>{done} of {expected} are done</source>
        <translation>{done} av {expected} är klara</translation>
    </message>
    <message>
        <source>All are done</source>
        <translation>Alla är klara</translation>
    </message>
</context>
<context>
    <name>AnswerAside</name>
    <message>
        <source>What shows it?</source>
        <translation>Vad visar det?</translation>
    </message>
    <message>
        <source>Date of the record</source>
        <translation>Underlagets datum</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inte känt</translation>
    </message>
    <message>
        <source>Title and place</source>
        <translation>Titel och plats</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjälp</translation>
    </message>
    <message>
        <source>Words explained</source>
        <translation>Ordförklaringar</translation>
    </message>
    <message>
        <source>A note stays on this computer. No names of people who complained, no case details.</source>
        <translation>En anteckning stannar på den här datorn. Skriv inga namn på personer som har klagat och inga detaljer om enskilda fall.</translation>
    </message>
    <message>
        <source>For example: {examples}.</source>
        <translation>Till exempel: {examples}.</translation>
    </message>
    <message>
        <source>Read more: {references}.</source>
        <translation>Läs mer: {references}.</translation>
    </message>
</context>
<context>
    <name>AnswerFoot</name>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>level</source>
        <translation>nivå</translation>
    </message>
    <message>
        <source>do not know</source>
        <translation>vet inte</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>sök allt</translation>
    </message>
    <message>
        <source>Next: {title}</source>
        <translation>Nästa: {title}</translation>
    </message>
</context>
<context>
    <name>AnswerPage</name>
    <message>
        <source>Read from 0 upwards. Stop at the last level where every part is true.</source>
        <translation>Läs från 0 och uppåt. Stanna på den sista nivån där varje del stämmer.</translation>
    </message>
    <message>
        <source>You answered this before.</source>
        <translation>Du har svarat på den här frågan förut.</translation>
    </message>
    <message>
        <source>It stays hidden. Answer again to replace it.</source>
        <translation>Svaret är dolt. Svara igen om du vill ersätta det.</translation>
    </message>
    <message>
        <source>Make the ballot file…</source>
        <translation>Gör svarsbrevet…</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>Lämna in</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultat</translation>
    </message>
</context>
<context>
    <name>Areas</name>
    <message>
        <source>Library</source>
        <translation>Bibliotek</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Jämför</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
</context>
<context>
    <name>AskHandIn</name>
    <message>
        <source>Make the ballot file?</source>
        <translation>Vill du göra svarsbrevet?</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Välj en mapp…</translation>
    </message>
    <message>
        <source>Hand in your answers?</source>
        <translation>Vill du lämna in dina svar?</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>Lämna in</translation>
    </message>
    <message>
        <source>Go on answering</source>
        <translation>Fortsätt svara</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are open.</source>
        <translation>
            <numerusform>%n fråga är kvar.</numerusform>
            <numerusform>%n frågor är kvar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every question has an answer.</source>
        <translation>Alla frågor har svar.</translation>
    </message>
    <message>
        <source>Fewer than half answered with a level: {sections}. These show as dots but do not count in the figures of that section.</source>
        <translation>Färre än hälften har fått en nivå: {sections}. Svaren syns som prickar men räknas inte med i avsnittets siffror.</translation>
    </message>
    <message>
        <source>The board takes in your first ballot only: make it when you are done.</source>
        <translation>Styrelsen tar bara in ditt första svarsbrev: gör det när du är klar.</translation>
    </message>
    <message>
        <source>You cannot change them afterwards. They stay closed until the board opens them together.</source>
        <translation>Du kan inte ändra dem efteråt. De är stängda tills styrelsen öppnar dem tillsammans.</translation>
    </message>
</context>
<context>
    <name>AskName</name>
    <message>
        <source>Name, if you want one</source>
        <translation>Namn, om du vill</translation>
    </message>
    <message>
        <source>What is {name} called?</source>
        <translation>Vad heter {name}?</translation>
    </message>
    <message>
        <source>Only this computer knows the name. Leave it empty to go by the number.</source>
        <translation>Bara den här datorn känner till namnet. Lämna det tomt för att använda numret.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>AskPin</name>
    <message>
        <source>PIN</source>
        <translation>PIN-kod</translation>
    </message>
    <message>
        <source>{name}: your PIN</source>
        <translation>{name}: din PIN-kod</translation>
    </message>
    <message>
        <source>Forgotten? Cancel, then choose “PIN forgotten” behind the three dots beside the name.</source>
        <translation>Glömt? Avbryt och välj sedan ”Glömt PIN-koden” under de tre punkterna bredvid namnet.</translation>
    </message>
    <message>
        <source>Sit down</source>
        <translation>Sätt dig</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>AskStartAgain</name>
    <message>
        <source>Start again without a PIN?</source>
        <translation>Börja om utan PIN-kod?</translation>
    </message>
    <message>
        <source>A forgotten PIN cannot be found again. That is what keeps your answers private.</source>
        <translation>En glömd PIN-kod går inte att få tillbaka. Det är så dina svar förblir dina egna.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) of {name} are thrown away for good.</source>
        <translation>
            <numerusform>%n svar från {name} kastas för gott.</numerusform>
            <numerusform>%n svar från {name} kastas för gott.</numerusform>
        </translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Börja om</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Scorecards and ballot papers (*.json *.xlsx);;All files (*)</source>
        <translation>Resultatkort och svarsblanketter (*.json *.xlsx);;Alla filer (*)</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Öppna en fil</translation>
    </message>
    <message>
        <source>Scorecards (*.json *.xlsx);;All files (*)</source>
        <translation>Resultatkort (*.json *.xlsx);;Alla filer (*)</translation>
    </message>
    <message>
        <source>Which scorecards to take in</source>
        <translation>Vilka resultatkort ska tas in?</translation>
    </message>
    <message>
        <source>Which folder to take in</source>
        <translation>Vilken mapp ska tas in?</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Var ska filen sparas?</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>Close this scorecard</source>
        <translation>Stäng resultatkortet</translation>
    </message>
    <message>
        <source>Not signed: nobody can say yet who made it.</source>
        <translation>Inte signerat: ingen kan ännu säga vem som har gjort kortet.</translation>
    </message>
    <message>
        <source>The numbers are computed from the answers in the file. The file itself may have been changed.</source>
        <translation>Siffrorna räknas fram från svaren i filen. Själva filen kan ha ändrats.</translation>
    </message>
    <message>
        <source>Made with {instrument}, version {version}. Answered in: {languages}.</source>
        <translation>Gjort med {instrument}, version {version}. Besvarat på: {languages}.</translation>
    </message>
    <message>
        <source>{roles} · {occasion}</source>
        <translation>{roles} · {occasion}</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) not locked by the board</source>
        <translation>
            <numerusform>%n avsnitt som styrelsen inte har låst</numerusform>
            <numerusform>%n avsnitt som styrelsen inte har låst</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>The board can sign when these are gone.</source>
        <translation>Styrelsen kan signera när de här är borta.</translation>
    </message>
    <message>
        <source>Look again. Change it, or write one line why it is right. Your words stay on this computer.</source>
        <translation>Titta igen. Ändra, eller skriv en rad om varför det stämmer. Er kommentar stannar på den här datorn.</translation>
    </message>
    <message>
        <source>Nothing to do here.</source>
        <translation>Inget att göra här.</translation>
    </message>
    <message>
        <source>Check before you sign</source>
        <translation>Se över innan ni signerar</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) must be put right</source>
        <translation>
            <numerusform>%n sak måste rättas</numerusform>
            <numerusform>%n saker måste rättas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) a word</source>
        <translation>
            <numerusform>%n behöver en kommentar</numerusform>
            <numerusform>%n behöver en kommentar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to know</source>
        <translation>
            <numerusform>%n att känna till</numerusform>
            <numerusform>%n att känna till</numerusform>
        </translation>
    </message>
    <message>
        <source>{before}, {after}</source>
        <translation>{before}, {after}</translation>
    </message>
    <message>
        <source>No section is locked yet</source>
        <translation>Inget avsnitt är låst än</translation>
    </message>
    <message>
        <source>You may look here at any time. Most is found when sections are answered and locked.</source>
        <translation>Ni kan titta här när ni vill. Det mesta syns när avsnitten är besvarade och låsta.</translation>
    </message>
    <message>
        <source>The board has signed</source>
        <translation>Styrelsen har signerat</translation>
    </message>
    <message>
        <source>What was found before stays here to read.</source>
        <translation>Det som syntes före dess finns kvar här att läsa.</translation>
    </message>
    <message>
        <source>To the signature</source>
        <translation>Till signaturen</translation>
    </message>
    <message>
        <source>Nothing stands in the way of signing</source>
        <translation>Inget hindrar er från att signera</translation>
    </message>
    <message>
        <source>Every section is locked, and the board has looked at what was found.</source>
        <translation>Alla avsnitt är låsta, och styrelsen har sett över det som fanns att titta på.</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signera</translation>
    </message>
</context>
<context>
    <name>ChoiceToLeave</name>
    <message>
        <source>Leave this out</source>
        <translation>Ta inte med</translation>
    </message>
</context>
<context>
    <name>ClosedPage</name>
    <message>
        <source>A later year is being answered. Old answers would lead it: they open when its sections are locked.</source>
        <translation>Ett senare år besvaras just nu. Gamla svar skulle styra de nya: de öppnas när det årets avsnitt är låsta.</translation>
    </message>
    <message>
        <source>This year is closed for now</source>
        <translation>Det här året är stängt så länge</translation>
    </message>
    <message>
        <source>Open the later year</source>
        <translation>Öppna det senare året</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Views</source>
        <translation>Vyer</translation>
    </message>
    <message>
        <source>Save what is seen…</source>
        <translation>Spara det som visas…</translation>
    </message>
    <message>
        <source>Heatmap</source>
        <translation>Färgkarta</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Sida vid sida</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Över tid</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Spridning</translation>
    </message>
    <message>
        <source>Must-haves</source>
        <translation>Grundkrav</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Inget att jämföra än</translation>
    </message>
    <message>
        <source>Take in the scorecards that boards sent to you. They are compared here.</source>
        <translation>Ta in resultatkorten som styrelser har skickat till dig. De jämförs här.</translation>
    </message>
    <message>
        <source>Open the library</source>
        <translation>Öppna biblioteket</translation>
    </message>
</context>
<context>
    <name>Counter</name>
    <message>
        <source>One less: {name}</source>
        <translation>En färre: {name}</translation>
    </message>
    <message>
        <source>One more: {name}</source>
        <translation>En till: {name}</translation>
    </message>
    <message>
        <source>{name}: {count}</source>
        <translation>{name}: {count}</translation>
    </message>
</context>
<context>
    <name>Counting</name>
    <message>
        <source>Counts as level {level}</source>
        <translation>Räknas som nivå {level}</translation>
    </message>
    <message>
        <source>A must-have needs “{grade}” to count as level {level}.</source>
        <translation>Ett grundkrav behöver ”{grade}” för att räknas som nivå {level}.</translation>
    </message>
    <message>
        <source>Level {level} needs “{grade}” to count in full.</source>
        <translation>Nivå {level} behöver ”{grade}” för att räknas fullt ut.</translation>
    </message>
    <message>
        <source>This level needs nothing to show it.</source>
        <translation>Den här nivån behöver inget underlag.</translation>
    </message>
    <message>
        <source>What shows it is enough for this level.</source>
        <translation>Underlaget räcker för den här nivån.</translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>Something went wrong inside the program. Your answers are saved. What happened is written down, without names or answers, in {file}.</source>
        <translation>Något gick fel i programmet. Era svar är sparade. Vad som hände står i {file}, utan namn och svar.</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>This is not a date. Write it like {example}, or leave it empty.</source>
        <translation>Det här är inget datum. Skriv som {example} eller lämna tomt.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Comparison</source>
        <translation>Jämförelse</translation>
    </message>
    <message>
        <source>In which form?</source>
        <translation>I vilken form?</translation>
    </message>
    <message>
        <source>Leave names out</source>
        <translation>Ta inte med namn</translation>
    </message>
    <message>
        <source>Names, countries, tags and notes stay here. Each organisation is called by five letters, always the same ones. Who knows an organisation well may still recognise its numbers.</source>
        <translation>Namn, länder, etiketter och anteckningar stannar här. Varje organisation kallas för fem bokstäver, alltid samma. Den som känner en organisation väl kan ändå känna igen dess siffror.</translation>
    </message>
    <message>
        <source>Save what is seen</source>
        <translation>Spara det som visas</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Spara…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Picture, sharp at every size (SVG)</source>
        <translation>Bild, skarp i alla storlekar (SVG)</translation>
    </message>
    <message>
        <source>For reports and print. Its words stay words.</source>
        <translation>För rapporter och utskrift. Texten förblir text.</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>Bild (PNG)</translation>
    </message>
    <message>
        <source>For slides and mail. Every program shows it.</source>
        <translation>För bildspel och mejl. Alla program kan visa den.</translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>Arbetsbok (XLSX)</translation>
    </message>
    <message>
        <source>The table; what is counted below it are formulas that can be read.</source>
        <translation>Tabellen. Det som räknas ut under den är formler som går att läsa.</translation>
    </message>
    <message>
        <source>Plain table (CSV)</source>
        <translation>Enkel tabell (CSV)</translation>
    </message>
    <message>
        <source>Rows and columns for other programs.</source>
        <translation>Rader och kolumner för andra program.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved</source>
        <translation>
            <numerusform>%n fil är sparad</numerusform>
            <numerusform>%n filer är sparade</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Sparar…</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>First page</source>
        <translation>Första sidan</translation>
    </message>
    <message>
        <source>Open a scorecard</source>
        <translation>Öppna ett resultatkort</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjälp</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gör om</translation>
    </message>
    <message>
        <source>Command: {key}</source>
        <translation>Kommando: {key}</translation>
    </message>
    <message>
        <source>For an adviser</source>
        <translation>För en rådgivare</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>A question, a section, a word, a command</source>
        <translation>En fråga, ett avsnitt, ett ord, ett kommando</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Sök i allt</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Sökträffar</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Inget hittades.</translation>
    </message>
</context>
<context>
    <name>FindingRow</name>
    <message>
        <source>Go there</source>
        <translation>Gå dit</translation>
    </message>
    <message>
        <source>Your word on this</source>
        <translation>Er kommentar</translation>
    </message>
    <message>
        <source>Your word on this: {where}</source>
        <translation>Er kommentar: {where}</translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>unfolded</source>
        <translation>öppet</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>stängt</translation>
    </message>
</context>
<context>
    <name>HandingIn</name>
    <message>
        <source>Where to save the ballot</source>
        <translation>Var ska svarsbrevet sparas?</translation>
    </message>
</context>
<context>
    <name>HeatReading</name>
    <message>
        <source>{organisation}, {section}: {cell}</source>
        <translation>{organisation}, {section}: {cell}</translation>
    </message>
    <message>
        <source>{cell}. Chosen.</source>
        <translation>{cell}. Vald.</translation>
    </message>
    <message>
        <source>held by a must-have</source>
        <translation>hålls tillbaka av ett grundkrav</translation>
    </message>
    <message>
        <source>{code} {title}</source>
        <translation>{code} {title}</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inte känt</translation>
    </message>
    <message>
        <source>not asked, or does not apply</source>
        <translation>ingen fråga ställd, eller gäller inte</translation>
    </message>
    <message>
        <source>not answered, or not locked</source>
        <translation>inget svar, eller inte låst</translation>
    </message>
    <message>
        <source>not locked</source>
        <translation>inte låst</translation>
    </message>
    <message>
        <source>Not compared: the board has not signed it.</source>
        <translation>Jämförs inte: styrelsen har inte signerat det.</translation>
    </message>
    <message>
        <source>What can be done?</source>
        <translation>Vad kan göras?</translation>
    </message>
    <message>
        <source>must-have</source>
        <translation>grundkrav</translation>
    </message>
    <message>
        <source>{code}: {question}</source>
        <translation>{code}: {question}</translation>
    </message>
</context>
<context>
    <name>HeatmapBar</name>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordning</translation>
    </message>
    <message>
        <source>Lay them side by side</source>
        <translation>Lägg dem sida vid sida</translation>
    </message>
    <message>
        <source>All sections</source>
        <translation>Alla avsnitt</translation>
    </message>
    <message>
        <source>Tick up to {most} organisations to lay them side by side.</source>
        <translation>Bocka för upp till {most} organisationer för att lägga dem sida vid sida.</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen, no more fit</source>
        <translation>
            <numerusform>%n vald, fler får inte plats</numerusform>
            <numerusform>%n valda, fler får inte plats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n vald</numerusform>
            <numerusform>%n valda</numerusform>
        </translation>
    </message>
    <message>
        <source>A to Z</source>
        <translation>A till Ö</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Storlek</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grad</translation>
    </message>
</context>
<context>
    <name>HeatmapFoot</name>
    <message>
        <source>See the answers</source>
        <translation>Se svaren</translation>
    </message>
</context>
<context>
    <name>HeatmapView</name>
    <message>
        <source>Heatmap</source>
        <translation>Färgkarta</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grad</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>For learning and dialogue. Not a ranking.</source>
        <translation>För lärande och samtal. Inte en rangordning.</translation>
    </message>
    <message>
        <source>Nobody fits</source>
        <translation>Ingen passar in</translation>
    </message>
    <message>
        <source>No organisation has everything that is asked for.</source>
        <translation>Ingen organisation har allt som du har valt.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Visa alla</translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisationer</numerusform>
        </translation>
    </message>
    <message>
        <source>{organisations}, {sections}</source>
        <translation>{organisations}, {sections}</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>%n avsnitt</numerusform>
            <numerusform>%n avsnitt</numerusform>
        </translation>
    </message>
    <message>
        <source>{organisations}, {questions}: {section}</source>
        <translation>{organisations}, {questions}: {section}</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n fråga</numerusform>
            <numerusform>%n frågor</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Help</source>
        <translation>Hjälp</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>AdaptaMeter {version}</source>
        <translation>AdaptaMeter {version}</translation>
    </message>
    <message>
        <source>Everything is saved in {folder}. Nothing is sent anywhere.</source>
        <translation>Allt sparas i {folder}. Inget skickas någonstans.</translation>
    </message>
    <message>
        <source>An independent program under the Mozilla Public License 2.0, made with Qt (LGPL). It is not IM&apos;s own instrument.</source>
        <translation>Ett fristående program under Mozilla Public License 2.0, gjort med Qt (LGPL). Det är inte IM:s eget instrument.</translation>
    </message>
    <message>
        <source>How to answer</source>
        <translation>Så svarar ni</translation>
    </message>
    <message>
        <source>choose a level</source>
        <translation>välj en nivå</translation>
    </message>
    <message>
        <source>we do not know</source>
        <translation>vi vet inte</translation>
    </message>
    <message>
        <source>does not apply, with a reason</source>
        <translation>gäller inte oss, med ett skäl</translation>
    </message>
    <message>
        <source>the question before, the next question</source>
        <translation>förra frågan, nästa fråga</translation>
    </message>
    <message>
        <source>help for this question</source>
        <translation>hjälp för den här frågan</translation>
    </message>
    <message>
        <source>take the last step back, any number of times</source>
        <translation>ta tillbaka det senaste steget, hur många gånger som helst</translation>
    </message>
    <message>
        <source>do it again</source>
        <translation>gör om det</translation>
    </message>
    <message>
        <source>search questions, words and commands</source>
        <translation>sök frågor, ord och kommandon</translation>
    </message>
    <message>
        <source>go to a step, or to an area of the adviser</source>
        <translation>gå till ett steg, eller till en del av rådgivningen</translation>
    </message>
    <message>
        <source>find a name in the library</source>
        <translation>sök ett namn i biblioteket</translation>
    </message>
    <message>
        <source>larger or smaller text</source>
        <translation>större eller mindre text</translation>
    </message>
    <message>
        <source>this help</source>
        <translation>den här hjälpen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tangenter</translation>
    </message>
    <message>
        <source>Words explained</source>
        <translation>Ordförklaringar</translation>
    </message>
</context>
<context>
    <name>HiddenSections</name>
    <message numerus="yes">
        <source>%n section(s) hidden until locked</source>
        <translation>
            <numerusform>%n avsnitt dolt tills det är låst</numerusform>
            <numerusform>%n avsnitt dolda tills de är låsta</numerusform>
        </translation>
    </message>
    <message>
        <source>Every question is agreed on. It is locked on the page Agree.</source>
        <translation>Ni har enats om alla frågor. Avsnittet låses på sidan Enas.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) not agreed on yet.</source>
        <translation>
            <numerusform>%n fråga kvar att enas om.</numerusform>
            <numerusform>%n frågor kvar att enas om.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every question has an answer.</source>
        <translation>Alla frågor har svar.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) still open.</source>
        <translation>
            <numerusform>%n fråga är kvar.</numerusform>
            <numerusform>%n frågor är kvar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Enas</translation>
    </message>
    <message>
        <source>Lock and see</source>
        <translation>Lås och se</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svara</translation>
    </message>
</context>
<context>
    <name>HomeHero</name>
    <message>
        <source>Start</source>
        <translation>Börja</translation>
    </message>
    <message>
        <source>New here</source>
        <translation>Nya här</translation>
    </message>
    <message>
        <source>Look at your own work, together, once a year</source>
        <translation>Se på ert eget arbete, tillsammans, en gång om året</translation>
    </message>
    <message>
        <source>Answer one question at a time, then see what holds, what is missing, and why.</source>
        <translation>Svara på en fråga i taget. Se sedan vad som håller, vad som saknas och varför.</translation>
    </message>
    <message>
        <source>Start your first assessment</source>
        <translation>Börja er första genomgång</translation>
    </message>
    <message>
        <source>About 45 minutes. Pause at any time, everything is saved.</source>
        <translation>Ungefär 45 minuter. Ta paus när ni vill, allt sparas.</translation>
    </message>
    <message>
        <source>{organisation}, {year}</source>
        <translation>{organisation}, {year}</translation>
    </message>
    <message>
        <source>{given} of {total} questions answered.</source>
        <translation>{given} av {total} frågor är besvarade.</translation>
    </message>
    <message>
        <source>See the results</source>
        <translation>Se resultatet</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>Everything is saved. Last change {when}.</source>
        <translation>Allt är sparat. Senast ändrat {when}.</translation>
    </message>
    <message>
        <source>{done} of {all} members have answered alone.</source>
        <translation>{done} av {all} har svarat, var och en för sig.</translation>
    </message>
    <message>
        <source>{given} of {total} questions agreed on.</source>
        <translation>Ni har enats om {given} av {total} frågor.</translation>
    </message>
    <message>
        <source>Signed, revision {revision}</source>
        <translation>Signerat, utgåva {revision}</translation>
    </message>
    <message>
        <source>All sections are locked</source>
        <translation>Alla avsnitt är låsta</translation>
    </message>
    <message>
        <source>Time to agree</source>
        <translation>Dags att enas</translation>
    </message>
    <message>
        <source>Each answers alone</source>
        <translation>Var och en svarar för sig</translation>
    </message>
    <message>
        <source>All answered</source>
        <translation>Allt är besvarat</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Förberett</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>På gång</translation>
    </message>
    <message>
        <source>all {total}</source>
        <translation>alla {total}</translation>
    </message>
    <message>
        <source>{given} of {total}</source>
        <translation>{given} av {total}</translation>
    </message>
    <message>
        <source>today at {time}</source>
        <translation>i dag kl. {time}</translation>
    </message>
    <message>
        <source>on {day} at {time}</source>
        <translation>den {day} kl. {time}</translation>
    </message>
</context>
<context>
    <name>HomeLine</name>
    <message>
        <source>{organisation}, {year}</source>
        <translation>{organisation}, {year}</translation>
    </message>
    <message>
        <source>More for {title}</source>
        <translation>Mer för {title}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Begin the next year</source>
        <translation>Börja nästa år</translation>
    </message>
    <message>
        <source>Make a copy</source>
        <translation>Gör en kopia</translation>
    </message>
    <message>
        <source>Delete (can be undone)</source>
        <translation>Ta bort (går att ångra)</translation>
    </message>
</context>
<context>
    <name>HomeList</name>
    <message>
        <source>Your assessments will stand here, one a year, so that you can see what changed.</source>
        <translation>Här kommer era genomgångar att stå, en för varje år, så att ni kan se vad som har ändrats.</translation>
    </message>
    <message>
        <source>Bring back what was deleted last</source>
        <translation>Hämta tillbaka det som togs bort senast</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Genomgångar</translation>
    </message>
    <message>
        <source>signed, revision {revision}</source>
        <translation>signerat, utgåva {revision}</translation>
    </message>
    <message>
        <source>your own ballot, {given} answers</source>
        <translation>ditt eget svarsbrev, {given} svar</translation>
    </message>
    <message>
        <source>{done} of {all} members are done</source>
        <translation>{done} av {all} är klara</translation>
    </message>
    <message>
        <source>{given} of {total} answered, {locked} of {sections} sections locked</source>
        <translation>{given} av {total} besvarade, {locked} av {sections} avsnitt låsta</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>New assessment</source>
        <translation>Ny genomgång</translation>
    </message>
    <message>
        <source>for this board or another one</source>
        <translation>för er styrelse eller en annan</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Öppna en fil</translation>
    </message>
    <message>
        <source>a scorecard or a ballot paper that you were sent</source>
        <translation>ett resultatkort eller en svarsblankett som du har fått</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Se er omkring först</translation>
    </message>
    <message>
        <source>with the answers of a made-up board</source>
        <translation>med svar från en påhittad styrelse</translation>
    </message>
    <message>
        <source>Open the library</source>
        <translation>Öppna biblioteket</translation>
    </message>
    <message>
        <source>A calm look at how your organisation works. For learning, not for ranking.</source>
        <translation>En lugn stund för att se hur er organisation arbetar. För att lära, inte för att rangordna.</translation>
    </message>
    <message>
        <source>For a board</source>
        <translation>För en styrelse</translation>
    </message>
    <message>
        <source>Once a year: answer, look at the picture, choose next steps. Nobody gives you a grade.</source>
        <translation>En gång om året: svara, se på bilden, välj nästa steg. Ingen sätter betyg på er.</translation>
    </message>
    <message>
        <source>For an adviser</source>
        <translation>För en rådgivare</translation>
    </message>
    <message>
        <source>Take in the scorecards that boards share, and see what may be compared, and why.</source>
        <translation>Ta in resultatkorten som styrelser delar, och se vad som går att jämföra och varför.</translation>
    </message>
    <message>
        <source>Your answers stay on this computer. Nothing is sent anywhere.</source>
        <translation>Era svar stannar på den här datorn. Inget skickas någonstans.</translation>
    </message>
    <message>
        <source>Pilot instrument {version}</source>
        <translation>Pilotinstrument {version}</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>God morgon</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>God eftermiddag</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>God kväll</translation>
    </message>
</context>
<context>
    <name>IntakeOutcome</name>
    <message>
        <source>Cells that were typed over</source>
        <translation>Rutor som är överskrivna</translation>
    </message>
    <message>
        <source>Somebody typed over these cells before the file came. What the board sealed counts.</source>
        <translation>Någon har skrivit över de här rutorna innan filen kom. Det som styrelsen förseglade gäller.</translation>
    </message>
    <message>
        <source>Newer revisions</source>
        <translation>Nyare utgåvor</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Stäng meddelandet</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) refused: which, and why</source>
        <translation>
            <numerusform>%n fil togs inte in: vilken, och varför</numerusform>
            <numerusform>%n filer togs inte in: vilka, och varför</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) typed over</source>
        <translation>
            <numerusform>%n ruta är överskriven</numerusform>
            <numerusform>%n rutor är överskrivna</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newer revision(s) beside the older one</source>
        <translation>
            <numerusform>%n nyare utgåva bredvid den äldre</numerusform>
            <numerusform>%n nyare utgåvor bredvid de äldre</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}. {counts}</source>
        <translation>{title}. {counts}</translation>
    </message>
</context>
<context>
    <name>IntakeReading</name>
    <message>
        <source>Not all files were taken in</source>
        <translation>Inte alla filer togs in</translation>
    </message>
    <message numerus="yes">
        <source>%n scorecard(s) taken in</source>
        <translation>
            <numerusform>%n resultatkort är intaget</numerusform>
            <numerusform>%n resultatkort är intagna</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new came in</source>
        <translation>Inget nytt kom in</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nytt</numerusform>
            <numerusform>%n nya</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newer revision(s)</source>
        <translation>
            <numerusform>%n nyare utgåva</numerusform>
            <numerusform>%n nyare utgåvor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here already</source>
        <translation>
            <numerusform>%n fanns redan här</numerusform>
            <numerusform>%n fanns redan här</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n togs inte in</numerusform>
            <numerusform>%n togs inte in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s) passed over</source>
        <translation>
            <numerusform>%n annan fil hoppades över</numerusform>
            <numerusform>%n andra filer hoppades över</numerusform>
        </translation>
    </message>
    <message>
        <source>There was no file to look at.</source>
        <translation>Det fanns ingen fil att titta på.</translation>
    </message>
    <message>
        <source>What was taken in stays. Take the same files in again, and the others follow.</source>
        <translation>Det som är intaget finns kvar. Ta in samma filer igen, så följer resten med.</translation>
    </message>
    <message>
        <source>The others are in. Nothing that was here before has changed.</source>
        <translation>De andra är intagna. Inget som fanns här förut har ändrats.</translation>
    </message>
    <message>
        <source>Nothing that was here before has changed.</source>
        <translation>Inget som fanns här förut har ändrats.</translation>
    </message>
    <message>
        <source>Sheet {sheet}, cell {cell}: it is empty now. The board sealed {sealed}.</source>
        <translation>Bladet {sheet}, ruta {cell}: den är tom nu. Styrelsen förseglade {sealed}.</translation>
    </message>
    <message>
        <source>Sheet {sheet}, cell {cell}: it says “{says}”. The board sealed {sealed}.</source>
        <translation>Bladet {sheet}, ruta {cell}: den visar ”{says}”. Styrelsen förseglade {sealed}.</translation>
    </message>
    <message>
        <source>{organisation}, {year}</source>
        <translation>{organisation}, {year}</translation>
    </message>
    <message>
        <source>Revision {revision} came in. Revision {before} is kept beside it.</source>
        <translation>Utgåva {revision} kom in. Utgåva {before} finns kvar bredvid den.</translation>
    </message>
</context>
<context>
    <name>IntakeRunning</name>
    <message>
        <source>Files taken in</source>
        <translation>Intagna filer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppa</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Stoppar…</translation>
    </message>
    <message>
        <source>Looking for scorecards…</source>
        <translation>Letar efter resultatkort…</translation>
    </message>
    <message>
        <source>Taking in scorecards: {done} of {total}</source>
        <translation>Tar in resultatkort: {done} av {total}</translation>
    </message>
    <message>
        <source>What you dropped last comes after this.</source>
        <translation>Det du släppte här sist kommer efter det här.</translation>
    </message>
    <message numerus="yes">
        <source>%n refused so far. The others go on.</source>
        <translation>
            <numerusform>%n har hittills inte tagits in. De andra fortsätter.</numerusform>
            <numerusform>%n har hittills inte tagits in. De andra fortsätter.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can go on working meanwhile.</source>
        <translation>Du kan arbeta vidare under tiden.</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} av {all}</translation>
    </message>
    <message>
        <source>{title}. From {first} to {last}. A cell for each; the table has every number.</source>
        <translation>{title}. Från {first} till {last}. En ruta för varje. Tabellen har alla siffror.</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anmärkning</translation>
    </message>
    <message>
        <source>Held by a must-have: {sections}</source>
        <translation>Hålls tillbaka av ett grundkrav: {sections}</translation>
    </message>
    <message>
        <source>“?” {unknown}. “–” {apart}. An empty cell: {empty}.</source>
        <translation>”?” {unknown}. ”–” {apart}. En tom ruta: {empty}.</translation>
    </message>
    <message>
        <source>Median and quartiles are of every number in a column, also of those only seen side by side.</source>
        <translation>Median och kvartiler gäller alla tal i en kolumn, även dem som bara visas sida vid sida.</translation>
    </message>
    <message>
        <source>The pictures show the first {shown} organisations, this table all {all}.</source>
        <translation>Bilderna visar de första {shown} organisationerna, den här tabellen alla {all}.</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>{group} · {count}</source>
        <translation>{group} · {count}</translation>
    </message>
    <message>
        <source>Without a tag</source>
        <translation>Utan etikett</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Storlek</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Avsnitt</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Täckning</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Utgåva</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Intaget</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiketter</translation>
    </message>
    <message>
        <source>{organisation}, {year}</source>
        <translation>{organisation}, {year}</translation>
    </message>
</context>
<context>
    <name>LibraryAlike</name>
    <message>
        <source>Yes, the same</source>
        <translation>Ja, samma</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>The same organisation?</source>
        <translation>Samma organisation?</translation>
    </message>
    <message>
        <source>Both have a scorecard of {years}. As one organisation it has two of the same year.</source>
        <translation>Båda har ett resultatkort från {years}. Som en enda organisation får den två från samma år.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n till</numerusform>
            <numerusform>%n till</numerusform>
        </translation>
    </message>
    <message>
        <source>{organisation} ({country}): {years}</source>
        <translation>{organisation} ({country}): {years}</translation>
    </message>
</context>
<context>
    <name>LibraryFacts</name>
    <message>
        <source>Answered alone</source>
        <translation>Svarade för sig</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Comparing, at best {grade}: {meaning}</source>
        <translation>Att jämföra, som bäst {grade}: {meaning}</translation>
    </message>
</context>
<context>
    <name>LibraryMarked</name>
    <message>
        <source>Unmark</source>
        <translation>Avmarkera</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Sida vid sida</translation>
    </message>
    <message>
        <source>{count} of {most} marked</source>
        <translation>{count} av {most} markerade</translation>
    </message>
</context>
<context>
    <name>LibraryNames</name>
    <message>
        <source>You said that it is also {organisation}, {years}.</source>
        <translation>Du har sagt att det också är {organisation}, {years}.</translation>
    </message>
    <message>
        <source>Take them apart</source>
        <translation>Skilj dem åt</translation>
    </message>
</context>
<context>
    <name>LibraryOrder</name>
    <message>
        <source>Sort by</source>
        <translation>Sortera efter</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Gruppera efter</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>inget</translation>
    </message>
    <message>
        <source>Downwards. Turn it round</source>
        <translation>Fallande. Vänd ordningen</translation>
    </message>
    <message>
        <source>Upwards. Turn it round</source>
        <translation>Stigande. Vänd ordningen</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Add files…</source>
        <translation>Lägg till filer…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Lägg till en mapp…</translation>
    </message>
    <message>
        <source>Save what is seen…</source>
        <translation>Spara det som visas…</translation>
    </message>
    <message>
        <source>The scorecards are being read…</source>
        <translation>Resultatkorten läses…</translation>
    </message>
    <message>
        <source>Look around with made-up scorecards</source>
        <translation>Se dig omkring med påhittade resultatkort</translation>
    </message>
    <message>
        <source>No scorecards yet</source>
        <translation>Inga resultatkort än</translation>
    </message>
    <message>
        <source>Drop files or a folder here. Each scorecard is read and kept on this computer.</source>
        <translation>Släpp filer eller en mapp här. Varje resultatkort läses och sparas på den här datorn.</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Inget passar in</translation>
    </message>
    <message>
        <source>There is no scorecard with everything that you ask for.</source>
        <translation>Det finns inget resultatkort med allt som du har valt.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Visa alla</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliotek</translation>
    </message>
    <message>
        <source>{scorecards} of {organisations}, {countries}</source>
        <translation>{scorecards} från {organisations}, {countries}</translation>
    </message>
    <message numerus="yes">
        <source>%n scorecard(s)</source>
        <translation>
            <numerusform>%n resultatkort</numerusform>
            <numerusform>%n resultatkort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisationer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n countries</source>
        <translation>
            <numerusform>%n land</numerusform>
            <numerusform>%n länder</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} shown. Show all</source>
        <translation>{shown} visas. Visa alla</translation>
    </message>
    <message>
        <source>Names that are nearly the same: {count}</source>
        <translation>Namn som är nästan lika: {count}</translation>
    </message>
    <message>
        <source>Names that are nearly the same: the first {count}</source>
        <translation>Namn som är nästan lika: de första {count}</translation>
    </message>
    <message>
        <source>Six are marked already. Please take one away first.</source>
        <translation>Sex är redan markerade. Avmarkera ett först.</translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <source>Choose a scorecard to read more about it.</source>
        <translation>Välj ett resultatkort för att läsa mer om det.</translation>
    </message>
    <message>
        <source>Take out of the library…</source>
        <translation>Ta ut ur biblioteket…</translation>
    </message>
    <message>
        <source>Your tags</source>
        <translation>Dina etiketter</translation>
    </message>
    <message>
        <source>Open the scorecard of {year}</source>
        <translation>Öppna kortet från {year}</translation>
    </message>
    <message>
        <source>Open {country} again</source>
        <translation>Öppna {country} igen</translation>
    </message>
    <message>
        <source>The work there has ended. Everything stays readable.</source>
        <translation>Arbetet där är avslutat. Allt går fortfarande att läsa.</translation>
    </message>
    <message>
        <source>Close {country}</source>
        <translation>Stäng {country}</translation>
    </message>
    <message>
        <source>When the work there has ended. Everything stays readable, and can be left out.</source>
        <translation>När arbetet där är avslutat. Allt går fortfarande att läsa och kan väljas bort.</translation>
    </message>
</context>
<context>
    <name>LibraryRemoval</name>
    <message>
        <source>Take this scorecard out?</source>
        <translation>Vill du ta ut resultatkortet?</translation>
    </message>
    <message>
        <source>It goes with all its revisions. Its file is not touched, and can be taken in again.</source>
        <translation>Det tas ut med alla sina utgåvor. Filen är orörd och kan tas in igen.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Ta ut det</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behåll det</translation>
    </message>
</context>
<context>
    <name>LibraryRows</name>
    <message>
        <source>Lay side by side</source>
        <translation>Lägg sida vid sida</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>stängt</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>öppet</translation>
    </message>
    <message>
        <source>{group}: {count}, {folded}</source>
        <translation>{group}: {count}, {folded}</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>markerat</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>inte markerat</translation>
    </message>
</context>
<context>
    <name>LibraryTable</name>
    <message>
        <source>Scorecards</source>
        <translation>Resultatkort</translation>
    </message>
    <message>
        <source>Space marks a scorecard to lay it beside others, Enter opens it.</source>
        <translation>Blanksteg markerar ett resultatkort så att det kan läggas bredvid andra, Enter öppnar det.</translation>
    </message>
</context>
<context>
    <name>LibraryYears</name>
    <message>
        <source>Other years</source>
        <translation>Andra år</translation>
    </message>
    <message>
        <source>Other revisions of this one</source>
        <translation>Andra utgåvor av det här</translation>
    </message>
    <message>
        <source>Revision {revision}, taken in {date}</source>
        <translation>Utgåva {revision}, intagen {date}</translation>
    </message>
    <message>
        <source>Not signed, taken in {date}</source>
        <translation>Inte signerat, intaget {date}</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>{points} {band}</source>
        <translation>{points} {band}</translation>
    </message>
    <message>
        <source>held by a must-have</source>
        <translation>hålls tillbaka av ett grundkrav</translation>
    </message>
</context>
<context>
    <name>MustHaveRow</name>
    <message>
        <source>What could be a first step</source>
        <translation>Vad som kan vara ett första steg</translation>
    </message>
    <message>
        <source>At 0: {anchor}</source>
        <translation>På 0: {anchor}</translation>
    </message>
    <message>
        <source>• {step}</source>
        <translation>• {step}</translation>
    </message>
</context>
<context>
    <name>MustHavesCard</name>
    <message numerus="yes">
        <source>%n must-have(s) fail</source>
        <translation>
            <numerusform>%n grundkrav är inte uppfyllt</numerusform>
            <numerusform>%n grundkrav är inte uppfyllda</numerusform>
        </translation>
    </message>
    <message>
        <source>Must-haves</source>
        <translation>Grundkrav</translation>
    </message>
    <message>
        <source>{code} {title}</source>
        <translation>{code} {title}</translation>
    </message>
    <message>
        <source>Nobody could say how this is.</source>
        <translation>Ingen kunde säga hur det är.</translation>
    </message>
    <message>
        <source>First step: find out.</source>
        <translation>Första steget: ta reda på det.</translation>
    </message>
    <message>
        <source>First step: show it. “{grade}” is enough.</source>
        <translation>Första steget: visa det. ”{grade}” räcker.</translation>
    </message>
    <message>
        <source>First step: {step}</source>
        <translation>Första steget: {step}</translation>
    </message>
</context>
<context>
    <name>MustHavesReading</name>
    <message>
        <source>Must-haves that fail most</source>
        <translation>Grundkrav som oftast inte är uppfyllda</translation>
    </message>
    <message>
        <source>A must-have fails where it counts as 0, or where nobody knows. Each line counts the organisations that were asked and have signed.</source>
        <translation>Ett grundkrav är inte uppfyllt när det räknas som 0 eller när ingen vet. Varje rad räknar de organisationer som fick frågan och har signerat.</translation>
    </message>
    <message>
        <source>Organisations that were asked</source>
        <translation>Organisationer som fick frågan</translation>
    </message>
    <message>
        <source>Fails in</source>
        <translation>Inte uppfyllt i</translation>
    </message>
    <message>
        <source>With fewer than ten organisations nothing is counted.</source>
        <translation>Med färre än tio organisationer räknas inget.</translation>
    </message>
    <message numerus="yes">
        <source>asked of %n: too few to show</source>
        <translation>
            <numerusform>%n fick frågan: för få för att visas</numerusform>
            <numerusform>%n fick frågan: för få för att visas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in {failing} of %n organisation(s)</source>
        <translation>
            <numerusform>i {failing} av %n organisation</numerusform>
            <numerusform>i {failing} av %n organisationer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MustHavesView</name>
    <message>
        <source>Nothing can be counted</source>
        <translation>Inget går att räkna</translation>
    </message>
    <message>
        <source>No signed scorecard with a locked section fits what you asked for on the left.</source>
        <translation>Inget signerat resultatkort med ett låst avsnitt passar det du har valt till vänster.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Visa allt</translation>
    </message>
</context>
<context>
    <name>NotApplicable</name>
    <message>
        <source>Why does it not apply?</source>
        <translation>Varför gäller det inte er?</translation>
    </message>
    <message>
        <source>Save the reason</source>
        <translation>Spara skälet</translation>
    </message>
</context>
<context>
    <name>OneOverTime</name>
    <message numerus="yes">
        <source>%n step(s) that a record shows</source>
        <translation>
            <numerusform>%n steg som ett underlag visar</numerusform>
            <numerusform>%n steg som ett underlag visar</numerusform>
        </translation>
    </message>
    <message>
        <source>Higher than in {year}, and a record shows it.</source>
        <translation>Högre än {year}, och ett underlag visar det.</translation>
    </message>
    <message>
        <source>No question is higher than in {year} with a record that shows it.</source>
        <translation>Ingen fråga ligger högre än {year} med ett underlag som visar det.</translation>
    </message>
    <message>
        <source>{organisation}: what changed from {before} to {after}</source>
        <translation>{organisation}: vad som ändrades från {before} till {after}</translation>
    </message>
    <message>
        <source>No signed scorecard of this organisation is here.</source>
        <translation>Här finns inget signerat resultatkort från den här organisationen.</translation>
    </message>
    <message>
        <source>Only one signed year is here, so there is nothing to compare yet.</source>
        <translation>Här finns bara ett signerat år, så det finns inget att jämföra än.</translation>
    </message>
    <message>
        <source>Points move a little every year, also when nothing changes. Here you see what is more than that.</source>
        <translation>Poängen rör sig lite varje år, även när inget ändras. Här ser du vad som är mer än så.</translation>
    </message>
</context>
<context>
    <name>OverTimeView</name>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Type a part of its name</source>
        <translation>Skriv en del av namnet</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Vad som visas</translation>
    </message>
    <message>
        <source>One organisation</source>
        <translation>En organisation</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Alla tillsammans</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Över tid</translation>
    </message>
    <message>
        <source>Choose an organisation</source>
        <translation>Välj en organisation</translation>
    </message>
    <message>
        <source>Its years are shown here, and what changed.</source>
        <translation>Här visas dess år och vad som har ändrats.</translation>
    </message>
    <message>
        <source>Nothing is found</source>
        <translation>Inget hittades</translation>
    </message>
    <message>
        <source>No scorecard fits the filter.</source>
        <translation>Inget resultatkort passar filtret.</translation>
    </message>
    <message>
        <source>Open the library</source>
        <translation>Öppna biblioteket</translation>
    </message>
</context>
<context>
    <name>PastReading</name>
    <message>
        <source>Not signed, so not shown: {years}.</source>
        <translation>Inte signerat och visas därför inte: {years}.</translation>
    </message>
    <message>
        <source>Several scorecards of one year are here; the last revision is shown: {years}.</source>
        <translation>Här finns flera resultatkort från samma år. Den senaste utgåvan visas: {years}.</translation>
    </message>
    <message>
        <source>Made with a version of the questions that is not in this program: {years}.</source>
        <translation>Gjort med en version av frågorna som inte finns i programmet: {years}.</translation>
    </message>
    <message>
        <source>Not on the scorecard of {year}, so there is nothing to compare.</source>
        <translation>Finns inte på resultatkortet från {year}, så det finns inget att jämföra med.</translation>
    </message>
    <message>
        <source>{before} to {after}: {verdict}</source>
        <translation>{before} till {after}: {verdict}</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) answered alone.</source>
        <translation>
            <numerusform>%n ledamot svarade för sig.</numerusform>
            <numerusform>%n ledamöter svarade för sig.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PastSeen</name>
    <message>
        <source>{organisation} over time</source>
        <translation>{organisation} över tid</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Held at</source>
        <translation>Stannar på</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Förändring</translation>
    </message>
</context>
<context>
    <name>PinField</name>
    <message>
        <source>Show the PIN</source>
        <translation>Visa PIN-koden</translation>
    </message>
    <message>
        <source>Hide the PIN</source>
        <translation>Dölj PIN-koden</translation>
    </message>
</context>
<context>
    <name>PlanActions</name>
    <message>
        <source>Nothing is planned yet. Take a suggestion, or write an own action.</source>
        <translation>Inget är planerat än. Välj ett förslag eller skriv en egen åtgärd.</translation>
    </message>
    <message>
        <source>Write an own action</source>
        <translation>Skriv en egen åtgärd</translation>
    </message>
    <message>
        <source>These texts leave this computer with the scorecard: no names, no phone numbers.</source>
        <translation>De här texterna lämnar datorn tillsammans med resultatkortet: inga namn, inga telefonnummer.</translation>
    </message>
    <message>
        <source>Actions for the coming year</source>
        <translation>Åtgärder för det kommande året</translation>
    </message>
    <message>
        <source>{taken} of {most}</source>
        <translation>{taken} av {most}</translation>
    </message>
</context>
<context>
    <name>PlanCalendar</name>
    <message>
        <source>Save as calendar file…</source>
        <translation>Spara som kalenderfil…</translation>
    </message>
    <message>
        <source>Give an action a date, and it can go into a calendar.</source>
        <translation>Ge en åtgärd ett datum, så kan den läggas in i en kalender.</translation>
    </message>
    <message>
        <source>The calendar file is saved</source>
        <translation>Kalenderfilen är sparad</translation>
    </message>
    <message>
        <source>The calendar file was not saved. Your plan is safe.</source>
        <translation>Kalenderfilen blev inte sparad. Er plan finns kvar.</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Till vilken mapp?</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Last year&apos;s plan</source>
        <translation>Förra årets plan</translation>
    </message>
    <message>
        <source>Begin here: what is done, and what came of it?</source>
        <translation>Börja här: vad är klart, och vad ledde det till?</translation>
    </message>
    <message>
        <source>This year&apos;s plan</source>
        <translation>Årets plan</translation>
    </message>
    <message>
        <source>The board has signed, so the plan stands as it is. What is done can still be ticked.</source>
        <translation>Styrelsen har signerat, så planen står fast. Det som är klart kan ni ännu bocka av.</translation>
    </message>
    <message>
        <source>Plan the coming year</source>
        <translation>Planera det kommande året</translation>
    </message>
    <message>
        <source>Suggestions come from locked sections, and none is locked yet. Own actions are welcome now.</source>
        <translation>Förslagen kommer från låsta avsnitt, och inget är låst än. Egna åtgärder är välkomna redan nu.</translation>
    </message>
    <message>
        <source>The locked sections suggest nothing more.</source>
        <translation>De låsta avsnitten ger inga fler förslag.</translation>
    </message>
    <message>
        <source>They come from your answers, the most urgent first. You choose.</source>
        <translation>De kommer från era svar, det viktigaste först. Ni väljer.</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) are what a board can carry in a year. Take one out to make room.</source>
        <translation>
            <numerusform>%n åtgärd är vad en styrelse orkar med på ett år. Ta bort en för att få plats.</numerusform>
            <numerusform>%n åtgärder är vad en styrelse orkar med på ett år. Ta bort en för att få plats.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanReading</name>
    <message>
        <source>Not known yet</source>
        <translation>Inte känt än</translation>
    </message>
    <message>
        <source>Find out: {question}</source>
        <translation>Ta reda på: {question}</translation>
    </message>
    <message>
        <source>Was due on {date}</source>
        <translation>Skulle vara klart den {date}</translation>
    </message>
    <message>
        <source>A must-have that nobody knows</source>
        <translation>Ett grundkrav som ingen vet svaret på</translation>
    </message>
    <message>
        <source>You did not agree on this</source>
        <translation>Ni var inte eniga om det här</translation>
    </message>
    <message>
        <source>A must-have that is missing</source>
        <translation>Ett grundkrav som saknas</translation>
    </message>
    <message>
        <source>A must-have that has begun</source>
        <translation>Ett grundkrav som är påbörjat</translation>
    </message>
    <message>
        <source>One step to “{level}”</source>
        <translation>Ett steg till ”{level}”</translation>
    </message>
    <message>
        <source>Not in place yet</source>
        <translation>Finns inte på plats än</translation>
    </message>
    <message>
        <source>Begun, and not yet agreed</source>
        <translation>Påbörjat, men inte överenskommet än</translation>
    </message>
    <message>
        <source>Little work</source>
        <translation>Lite arbete</translation>
    </message>
    <message>
        <source>Some work</source>
        <translation>En del arbete</translation>
    </message>
    <message>
        <source>Much work</source>
        <translation>Mycket arbete</translation>
    </message>
    <message>
        <source>{effort}: {meaning}</source>
        <translation>{effort}: {meaning}</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>senast den {date}</translation>
    </message>
    <message>
        <source>Done when: {sign}</source>
        <translation>Klart när: {sign}</translation>
    </message>
    <message>
        <source>Aimed at level {aim}. Where it is now is seen when {section} is locked.</source>
        <translation>Siktade på nivå {aim}. Var det ligger nu syns när {section} är låst.</translation>
    </message>
    <message>
        <source>Aimed at level {aim}. Not known now.</source>
        <translation>Siktade på nivå {aim}. Inte känt nu.</translation>
    </message>
    <message>
        <source>Aimed at level {aim}, now at {now}: reached.</source>
        <translation>Siktade på nivå {aim}, nu på {now}: ni nådde dit.</translation>
    </message>
    <message>
        <source>Aimed at level {aim}, now at {now}.</source>
        <translation>Siktade på nivå {aim}, nu på {now}.</translation>
    </message>
</context>
<context>
    <name>PlanSuggestions</name>
    <message>
        <source>Suggestions</source>
        <translation>Förslag</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Visa %n till</numerusform>
            <numerusform>Visa %n till</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreparePage</name>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Language of the questions</source>
        <translation>Frågornas språk</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Inte angett</translation>
    </message>
    <message>
        <source>{section}, {count} questions</source>
        <translation>{section}, {count} frågor</translation>
    </message>
    <message>
        <source>What do you want to look at?</source>
        <translation>Vad vill ni titta på?</translation>
    </message>
    <message>
        <source>You can change this later. Nothing leaves this computer.</source>
        <translation>Ni kan ändra det här senare. Inget lämnar den här datorn.</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Förbered</translation>
    </message>
    <message>
        <source>To the first page</source>
        <translation>Till första sidan</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Vilka är ni?</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>In which language?</source>
        <translation>På vilket språk?</translation>
    </message>
    <message>
        <source>Bands, not exact figures, so that nobody can recognise you. You may leave them out.</source>
        <translation>Ungefärliga mått, inga exakta siffror, så att ingen kan känna igen er. Ni kan hoppa över dem.</translation>
    </message>
    <message>
        <source>A little about you</source>
        <translation>Lite om er</translation>
    </message>
    <message>
        <source>Core sections</source>
        <translation>Huvudavsnitt</translation>
    </message>
    <message>
        <source>Modules: at most two a year, best on another day.</source>
        <translation>Extra avsnitt: högst två om året, helst en annan dag.</translation>
    </message>
    <message>
        <source>Start answering</source>
        <translation>Börja svara</translation>
    </message>
    <message>
        <source>Go on answering</source>
        <translation>Fortsätt svara</translation>
    </message>
    <message>
        <source>A draft translation</source>
        <translation>En översättning i utkast</translation>
    </message>
    <message>
        <source>Titles and levels are a draft, the questions are still in English. Not checked by a native speaker.</source>
        <translation>Titlar och nivåer är ett utkast, frågorna är ännu på engelska. Ingen med språket som modersmål har granskat texten.</translation>
    </message>
</context>
<context>
    <name>PrepareWay</name>
    <message>
        <source>How will you answer?</source>
        <translation>Hur vill ni svara?</translation>
    </message>
    <message>
        <source>This cannot change now: answers were asked for in this way. To change it, begin another one.</source>
        <translation>Det här går inte att ändra nu, eftersom ni redan har bett om svar på det här sättet. Börja en ny genomgång om ni vill ändra.</translation>
    </message>
    <message>
        <source>Each alone first, then together (recommended)</source>
        <translation>Först var för sig, sedan tillsammans (rekommenderas)</translation>
    </message>
    <message>
        <source>Nobody is swayed by the others, and quiet members are heard.</source>
        <translation>Ingen påverkas av de andra, och tysta ledamöter blir hörda.</translation>
    </message>
    <message>
        <source>Together, on one sheet</source>
        <translation>Tillsammans, på ett gemensamt blad</translation>
    </message>
    <message>
        <source>Quicker, in one meeting. The first to speak often leads the others.</source>
        <translation>Snabbare, på ett möte. Den som talar först påverkar ofta de andra.</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>Från en fil</translation>
    </message>
    <message>
        <source>The answers were filled in elsewhere and read in.</source>
        <translation>Svaren är ifyllda någon annanstans och inlästa.</translation>
    </message>
    <message>
        <source>A ballot</source>
        <translation>Ett svarsbrev</translation>
    </message>
    <message>
        <source>You answer alone. Only the board&apos;s computer can open it.</source>
        <translation>Du svarar för dig själv. Bara styrelsens dator kan öppna det.</translation>
    </message>
</context>
<context>
    <name>ProfileLegend</name>
    <message>
        <source>what we can show</source>
        <translation>det vi kan visa</translation>
    </message>
    <message>
        <source>where it could lie once everything is known</source>
        <translation>där det kan ligga när allt är känt</translation>
    </message>
    <message>
        <source>a must-have holds it; behind the wall, what is ready</source>
        <translation>ett grundkrav håller tillbaka; bakom väggen, det som redan är klart</translation>
    </message>
</context>
<context>
    <name>ProfileRows</name>
    <message>
        <source>Section</source>
        <translation>Avsnitt</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Poäng</translation>
    </message>
    <message>
        <source>No score yet</source>
        <translation>Inga poäng än</translation>
    </message>
</context>
<context>
    <name>QuestionHead</name>
    <message>
        <source>Must-have</source>
        <translation>Grundkrav</translation>
    </message>
    <message>
        <source>If a must-have fails, it holds the result of its whole section back.</source>
        <translation>Om ett grundkrav inte är uppfyllt håller det tillbaka resultatet för hela avsnittet.</translation>
    </message>
    <message>
        <source>{now} of {total}</source>
        <translation>{now} av {total}</translation>
    </message>
</context>
<context>
    <name>RadarRows</name>
    <message>
        <source>Radar</source>
        <translation>Radar</translation>
    </message>
    <message>
        <source>No score yet</source>
        <translation>Inga poäng än</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>{done}/{all}</source>
        <translation>{done}/{all}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>{given}/{total}</source>
        <translation>{given}/{total}</translation>
    </message>
    <message>
        <source>Each answers alone</source>
        <translation>Var och en svarar för sig</translation>
    </message>
    <message>
        <source>say who answers</source>
        <translation>säg vilka som svarar</translation>
    </message>
    <message>
        <source>open the answers together</source>
        <translation>öppna svaren tillsammans</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) are not done</source>
        <translation>
            <numerusform>%n är inte klar</numerusform>
            <numerusform>%n är inte klara</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) to agree on</source>
        <translation>
            <numerusform>%n fråga att enas om</numerusform>
            <numerusform>%n frågor att enas om</numerusform>
        </translation>
    </message>
    <message>
        <source>pause any time</source>
        <translation>pausa när ni vill</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) left</source>
        <translation>
            <numerusform>%n fråga kvar</numerusform>
            <numerusform>%n frågor kvar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s), pause any time</source>
        <translation>
            <numerusform>cirka %n minut, pausa när ni vill</numerusform>
            <numerusform>cirka %n minuter, pausa när ni vill</numerusform>
        </translation>
    </message>
    <message>
        <source>All answered</source>
        <translation>Allt är besvarat</translation>
    </message>
    <message>
        <source>hand your answers in</source>
        <translation>lämna in dina svar</translation>
    </message>
    <message>
        <source>lock a section to see its result</source>
        <translation>lås ett avsnitt för att se resultatet</translation>
    </message>
    <message>
        <source>All sections are locked</source>
        <translation>Alla avsnitt är låsta</translation>
    </message>
    <message>
        <source>look at the results, plan, sign</source>
        <translation>se resultatet, planera, signera</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signerat</translation>
    </message>
    <message>
        <source>share it, and come back next year</source>
        <translation>dela, och kom tillbaka nästa år</translation>
    </message>
</context>
<context>
    <name>RefusedFiles</name>
    <message>
        <source>Refused files</source>
        <translation>Filer som inte togs in</translation>
    </message>
    <message>
        <source>Copy as a mail text</source>
        <translation>Kopiera som text till ett mejl</translation>
    </message>
    <message>
        <source>It names files and reasons, no folders.</source>
        <translation>Den anger filer och skäl, inga mappar.</translation>
    </message>
    <message>
        <source>Copied. You can paste it into a mail now.</source>
        <translation>Kopierat. Nu kan du klistra in det i ett mejl.</translation>
    </message>
</context>
<context>
    <name>RegionHead</name>
    <message>
        <source>About whom</source>
        <translation>Om vilka</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Kopiera som text</translation>
    </message>
    <message>
        <source>Save as a workbook…</source>
        <translation>Spara som arbetsbok…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Spara som PDF…</translation>
    </message>
    <message>
        <source>The last one</source>
        <translation>Det senaste</translation>
    </message>
</context>
<context>
    <name>RegionPage</name>
    <message>
        <source>The report</source>
        <translation>Rapporten</translation>
    </message>
    <message>
        <source>Nothing to report yet</source>
        <translation>Inget att rapportera än</translation>
    </message>
    <message>
        <source>A report needs the scorecards of five organisations, or of ten from one country.</source>
        <translation>En rapport behöver resultatkort från fem organisationer, eller från tio i samma land.</translation>
    </message>
    <message>
        <source>Take scorecards in</source>
        <translation>Ta in resultatkort</translation>
    </message>
    <message>
        <source>Nothing to report</source>
        <translation>Inget att rapportera</translation>
    </message>
    <message>
        <source>These organisations have no scorecard up to this year.</source>
        <translation>De här organisationerna har inget resultatkort till och med det här året.</translation>
    </message>
    <message>
        <source>To read here, not to pass on</source>
        <translation>Att läsa här, inte att lämna vidare</translation>
    </message>
    <message>
        <source>Copied. You can paste it into a mail.</source>
        <translation>Kopierat. Du kan klistra in det i ett mejl.</translation>
    </message>
</context>
<context>
    <name>ReopenForm</name>
    <message>
        <source>Why is it opened again?</source>
        <translation>Varför öppnas det igen?</translation>
    </message>
    <message>
        <source>A reason is needed. It stays in your records.</source>
        <translation>Ett skäl behövs. Det stannar hos er.</translation>
    </message>
    <message>
        <source>Open the section again</source>
        <translation>Öppna avsnittet igen</translation>
    </message>
    <message>
        <source>Is an answer wrong?</source>
        <translation>Är något svar fel?</translation>
    </message>
    <message>
        <source>Open the section, change the answer and lock it again. Until then its result is hidden.</source>
        <translation>Öppna avsnittet, ändra svaret och lås igen. Till dess är resultatet dolt.</translation>
    </message>
</context>
<context>
    <name>ReopenSigned</name>
    <message>
        <source>Why is it opened again?</source>
        <translation>Varför öppnas det igen?</translation>
    </message>
    <message>
        <source>A reason is needed. It stays on this computer.</source>
        <translation>Ett skäl behövs. Det stannar på den här datorn.</translation>
    </message>
    <message>
        <source>Open the assessment again</source>
        <translation>Öppna genomgången igen</translation>
    </message>
    <message>
        <source>Revision {revision} and its seal are kept. A new revision begins: on the page Results you open the section that has to change, and at the end the board signs again.</source>
        <translation>Utgåva {revision} och dess sigill finns kvar. En ny utgåva börjar: på sidan Resultat öppnar ni det avsnitt som ska ändras, och till slut signerar styrelsen igen.</translation>
    </message>
</context>
<context>
    <name>Respondent</name>
    <message>
        <source>Staff member {number}</source>
        <translation>Anställd {number}</translation>
    </message>
    <message>
        <source>Member {number}</source>
        <translation>Ledamot {number}</translation>
    </message>
</context>
<context>
    <name>RespondentRow</name>
    <message>
        <source>More for {name}</source>
        <translation>Mer för {name}</translation>
    </message>
    <message>
        <source>ballot is in</source>
        <translation>svarsbrevet är intaget</translation>
    </message>
    <message>
        <source>done</source>
        <translation>klar</translation>
    </message>
    <message>
        <source>answers on another computer</source>
        <translation>svarar på en annan dator</translation>
    </message>
    <message>
        <source>{given} of {total} answered</source>
        <translation>{given} av {total} besvarade</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>inte börjat</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>Sit down</source>
        <translation>Sätt dig</translation>
    </message>
    <message>
        <source>{action}: {name}</source>
        <translation>{action}: {name}</translation>
    </message>
    <message>
        <source>Change the name…</source>
        <translation>Ändra namnet…</translation>
    </message>
    <message>
        <source>PIN forgotten: start again…</source>
        <translation>Glömt PIN-koden: börja om…</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Ta bort från listan</translation>
    </message>
</context>
<context>
    <name>ResultsBoard</name>
    <message>
        <source>nothing applies</source>
        <translation>inget gäller oss</translation>
    </message>
    <message numerus="yes">
        <source>find out %n more</source>
        <translation>
            <numerusform>ta reda på %n till</numerusform>
            <numerusform>ta reda på %n till</numerusform>
        </translation>
    </message>
    <message>
        <source>at least {band}</source>
        <translation>minst {band}</translation>
    </message>
</context>
<context>
    <name>ResultsCards</name>
    <message>
        <source>{code} {title}</source>
        <translation>{code} {title}</translation>
    </message>
    <message>
        <source>{code} {title} (must-have)</source>
        <translation>{code} {title} (grundkrav)</translation>
    </message>
</context>
<context>
    <name>ResultsHead</name>
    <message>
        <source>What our answers show</source>
        <translation>Vad våra svar visar</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vy</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Radar</source>
        <translation>Radar</translation>
    </message>
    <message>
        <source>No must-have holds a section back.</source>
        <translation>Inget grundkrav håller tillbaka ett avsnitt.</translation>
    </message>
    <message>
        <source>Must-haves hold these back: {sections}.</source>
        <translation>Grundkrav håller tillbaka: {sections}.</translation>
    </message>
    <message>
        <source>One must-have holds {section} back.</source>
        <translation>Ett grundkrav håller tillbaka {section}.</translation>
    </message>
    <message>
        <source>Must-haves hold {section} back.</source>
        <translation>Flera grundkrav håller tillbaka {section}.</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Which years</source>
        <translation>Vilka år</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Det här året</translation>
    </message>
    <message>
        <source>Over the years</source>
        <translation>Genom åren</translation>
    </message>
    <message>
        <source>Next year you will see here what changed.</source>
        <translation>Nästa år ser ni här vad som har ändrats.</translation>
    </message>
    <message numerus="yes">
        <source>All %n section(s) can be seen.</source>
        <translation>
            <numerusform>%n avsnitt kan ses.</numerusform>
            <numerusform>Alla %n avsnitt kan ses.</numerusform>
        </translation>
    </message>
    <message>
        <source>{seen} of {sections} sections can be seen.</source>
        <translation>{seen} av {sections} avsnitt kan ses.</translation>
    </message>
    <message>
        <source>Results stay hidden until a section is locked, so that nobody answers for the number.</source>
        <translation>Resultatet är dolt tills avsnittet är låst, så att ingen svarar för siffrans skull.</translation>
    </message>
    <message>
        <source>Nothing to see yet: the board agrees first, and locks a section.</source>
        <translation>Inget att se än: först enas styrelsen och låser ett avsnitt.</translation>
    </message>
    <message>
        <source>Go to Agree</source>
        <translation>Gå till Enas</translation>
    </message>
    <message>
        <source>{section} is answered. Lock it to see its result.</source>
        <translation>{section} är besvarat. Lås avsnittet för att se resultatet.</translation>
    </message>
    <message>
        <source>Lock {section}</source>
        <translation>Lås {section}</translation>
    </message>
    <message>
        <source>Nothing to see yet</source>
        <translation>Inget att se än</translation>
    </message>
    <message>
        <source>Go on answering</source>
        <translation>Fortsätt svara</translation>
    </message>
</context>
<context>
    <name>RevisionRow</name>
    <message>
        <source>Revision {revision}</source>
        <translation>Utgåva {revision}</translation>
    </message>
    <message>
        <source>Opened again: {reason}</source>
        <translation>Öppnat igen: {reason}</translation>
    </message>
    <message>
        <source>What is different in revision {revision}?</source>
        <translation>Vad är annorlunda i utgåva {revision}?</translation>
    </message>
    <message>
        <source>Nothing is different.</source>
        <translation>Inget är annorlunda.</translation>
    </message>
    <message>
        <source>Before: {value}</source>
        <translation>Före: {value}</translation>
    </message>
    <message>
        <source>Then: {value}</source>
        <translation>Efter: {value}</translation>
    </message>
</context>
<context>
    <name>ScoreNumber</name>
    <message>
        <source>{score}, why?</source>
        <translation>{score}, varför?</translation>
    </message>
    <message>
        <source>why?</source>
        <translation>varför?</translation>
    </message>
</context>
<context>
    <name>SectionBar</name>
    <message>
        <source>Lock and see the result</source>
        <translation>Lås och se resultatet</translation>
    </message>
    <message>
        <source>See the result</source>
        <translation>Se resultatet</translation>
    </message>
    <message>
        <source>Open again…</source>
        <translation>Öppna igen…</translation>
    </message>
    <message>
        <source>Why is it opened again?</source>
        <translation>Varför öppnas det igen?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>{section} is locked.</source>
        <translation>{section} är låst.</translation>
    </message>
    <message>
        <source>{section}: every question has an answer.</source>
        <translation>{section}: alla frågor har svar.</translation>
    </message>
</context>
<context>
    <name>SectionYears</name>
    <message>
        <source>Why? {section}, year by year</source>
        <translation>Varför? {section}, år för år</translation>
    </message>
    <message>
        <source>Knowing what we know now, {year} was really …</source>
        <translation>Med det vi vet nu var {year} egentligen …</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Deleted. Nothing is lost yet.</source>
        <translation>Borttaget. Inget är förlorat än.</translation>
    </message>
</context>
<context>
    <name>ShareChoices</name>
    <message>
        <source>Notes to the reader</source>
        <translation>Anteckningar till läsaren</translation>
    </message>
</context>
<context>
    <name>ShareLeaving</name>
    <message numerus="yes">
        <source>%n section(s) not locked and left out: {sections}.</source>
        <translation>
            <numerusform>%n avsnitt är inte låst och följer inte med: {sections}.</numerusform>
            <numerusform>%n avsnitt är inte låsta och följer inte med: {sections}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{instrument}, version {version}</source>
        <translation>{instrument}, version {version}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
</context>
<context>
    <name>ShareMaking</name>
    <message>
        <source>Workbook</source>
        <translation>Arbetsbok</translation>
    </message>
    <message>
        <source>To send to an adviser, and to look into every number.</source>
        <translation>För att skicka till en rådgivare och för att se in i varje siffra.</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>To print and to lay on the table at a meeting.</source>
        <translation>För att skriva ut och lägga på bordet på ett möte.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>For other programs. Small, and for machines.</source>
        <translation>För andra program. Liten fil, gjord för datorer.</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Välj en annan mapp…</translation>
    </message>
    <message>
        <source>Make the scorecard</source>
        <translation>Gör resultatkortet</translation>
    </message>
    <message>
        <source>Choose at least one form.</source>
        <translation>Välj minst en form.</translation>
    </message>
    <message>
        <source>Making the files, and reading them back…</source>
        <translation>Gör filerna och läser dem igen…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Öppna mappen</translation>
    </message>
    <message>
        <source>Not signed yet: a draft</source>
        <translation>Inte signerat än: ett utkast</translation>
    </message>
    <message>
        <source>Every file says so. After the signature you make them again.</source>
        <translation>Det står i varje fil. När ni har signerat gör ni filerna igen.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) made</source>
        <translation>
            <numerusform>%n fil är gjord</numerusform>
            <numerusform>%n filer är gjorda</numerusform>
        </translation>
    </message>
    <message>
        <source>The scorecard was not made. Your answers are safe.</source>
        <translation>Resultatkortet blev inte gjort. Era svar finns kvar.</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Till vilken mapp?</translation>
    </message>
    <message>
        <source>In which form?</source>
        <translation>I vilken form?</translation>
    </message>
</context>
<context>
    <name>SharePage</name>
    <message>
        <source>This is exactly what leaves this computer</source>
        <translation>Exakt det här lämnar datorn</translation>
    </message>
    <message>
        <source>Save the files</source>
        <translation>Spara filerna</translation>
    </message>
    <message>
        <source>Sign and share</source>
        <translation>Signera och dela</translation>
    </message>
    <message>
        <source>Nothing is sent from here. Files are written into a folder; you decide who gets them.</source>
        <translation>Inget skickas härifrån. Filerna läggs i en mapp och ni bestämmer vem som får dem.</translation>
    </message>
    <message>
        <source>As people read it. Nothing else is in the files.</source>
        <translation>Så som läsaren ser det. Inget annat finns i filerna.</translation>
    </message>
    <message>
        <source>Nothing to share yet</source>
        <translation>Inget att dela än</translation>
    </message>
    <message>
        <source>A scorecard holds locked sections only. The board agrees on a section, then locks it.</source>
        <translation>Ett resultatkort har bara låsta avsnitt. Styrelsen enas om ett avsnitt och låser det sedan.</translation>
    </message>
    <message>
        <source>Go to Agree</source>
        <translation>Gå till Enas</translation>
    </message>
    <message>
        <source>A scorecard holds locked sections only. Answer a section to its end, then lock it.</source>
        <translation>Ett resultatkort har bara låsta avsnitt. Svara på alla frågor i ett avsnitt och lås det sedan.</translation>
    </message>
    <message>
        <source>Go on answering</source>
        <translation>Fortsätt svara</translation>
    </message>
</context>
<context>
    <name>ShareStaying</name>
    <message>
        <source>What each person answered alone</source>
        <translation>Vad var och en har svarat för sig</translation>
    </message>
    <message>
        <source>Names of people, and PINs</source>
        <translation>Namn på personer, och PIN-koder</translation>
    </message>
    <message>
        <source>Notes to the questions, and other views</source>
        <translation>Anteckningar till frågorna, och andra åsikter</translation>
    </message>
    <message>
        <source>Reasons, and your words on the page Check</source>
        <translation>Skäl, och era kommentarer på sidan Se över</translation>
    </message>
    <message>
        <source>Titles and dates of the records that show something</source>
        <translation>Titel och datum på de underlag som visar något</translation>
    </message>
    <message>
        <source>This stays here</source>
        <translation>Det här stannar här</translation>
    </message>
</context>
<context>
    <name>SharedSection</name>
    <message numerus="yes">
        <source>{section}: %n answer(s)</source>
        <translation>
            <numerusform>{section}: %n svar</numerusform>
            <numerusform>{section}: %n svar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShowPanel</name>
    <message>
        <source>Find a name</source>
        <translation>Hitta ett namn</translation>
    </message>
    <message>
        <source>Only open countries</source>
        <translation>Bara öppna länder</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Rensa allt</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Storlek</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etikett</translation>
    </message>
    <message>
        <source>All countries</source>
        <translation>Alla länder</translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>Alla regioner</translation>
    </message>
    <message>
        <source>All sizes</source>
        <translation>Alla storlekar</translation>
    </message>
    <message>
        <source>All forms</source>
        <translation>Alla former</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Alla år</translation>
    </message>
    <message>
        <source>With and without</source>
        <translation>Med och utan</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} av {all}</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Side by side</source>
        <translation>Sida vid sida</translation>
    </message>
</context>
<context>
    <name>SideBySideBoard</name>
    <message>
        <source>Values, over all core questions of each scorecard</source>
        <translation>Värden, räknade på alla frågor i huvudavsnitten på varje resultatkort</translation>
    </message>
    <message>
        <source>How they were answered</source>
        <translation>Hur de besvarades</translation>
    </message>
    <message>
        <source>Points are before must-haves, counted again on the questions that all of them answered. Every bar runs from 0 to 100. Columns stand from A to Z; nothing is ranked.</source>
        <translation>Poängen är före grundkravens tak, omräknade på de frågor som alla har svarat på. Varje stapel går från 0 till 100. Kolumnerna står i bokstavsordning. Inget rangordnas.</translation>
    </message>
    <message numerus="yes">
        <source>%n reason(s), and what can be done</source>
        <translation>
            <numerusform>%n skäl, och vad som kan göras</numerusform>
            <numerusform>%n skäl, och vad som kan göras</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SideBySideView</name>
    <message>
        <source>Save this comparison…</source>
        <translation>Spara jämförelsen…</translation>
    </message>
    <message>
        <source>Choose two to six scorecards</source>
        <translation>Välj två till sex resultatkort</translation>
    </message>
    <message>
        <source>Tick them in the library or in the heatmap. Then they stand here side by side, from A to Z.</source>
        <translation>Bocka för dem i biblioteket eller i färgkartan. Då står de här sida vid sida, i bokstavsordning.</translation>
    </message>
    <message>
        <source>One scorecard is chosen. One more is needed.</source>
        <translation>Ett resultatkort är valt. Ett till behövs.</translation>
    </message>
    <message>
        <source>Open the library</source>
        <translation>Öppna biblioteket</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Sparat: {file}</translation>
    </message>
</context>
<context>
    <name>SideHeads</name>
    <message>
        <source>Open the scorecard {scorecard}</source>
        <translation>Öppna resultatkortet {scorecard}</translation>
    </message>
    <message>
        <source>Take away {scorecard}</source>
        <translation>Ta bort {scorecard}</translation>
    </message>
</context>
<context>
    <name>SideReading</name>
    <message>
        <source>Not all of them are compared.</source>
        <translation>Inte alla jämförs.</translation>
    </message>
    <message>
        <source>Answered alone</source>
        <translation>Svarade för sig</translation>
    </message>
    <message>
        <source>Facilitated</source>
        <translation>Med samtalsledare</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Version of the questions</source>
        <translation>Frågornas version</translation>
    </message>
    <message>
        <source>{scorecard}: not compared</source>
        <translation>{scorecard}: jämförs inte</translation>
    </message>
    <message>
        <source>Not on every scorecard: each score is that of its own scorecard.</source>
        <translation>Finns inte på alla resultatkort: varje poäng är den på det egna resultatkortet.</translation>
    </message>
    <message>
        <source>Too few questions in common ({shared} of {items}): each score is that of its own scorecard.</source>
        <translation>För få gemensamma frågor ({shared} av {items}): varje poäng är den på det egna resultatkortet.</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>jämförs inte</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>ingen fråga ställd</translation>
    </message>
    <message>
        <source>{points} points</source>
        <translation>{points} poäng</translation>
    </message>
</context>
<context>
    <name>SignDone</name>
    <message>
        <source>Open it again</source>
        <translation>Öppna igen</translation>
    </message>
    <message>
        <source>Read it to each other by phone: the paper and the file must show the same.</source>
        <translation>Läs upp det för varandra på telefon: papperet och filen ska visa samma sigill.</translation>
    </message>
</context>
<context>
    <name>SignForm</name>
    <message>
        <source>Sign</source>
        <translation>Signera</translation>
    </message>
    <message>
        <source>Signing locks the whole assessment as revision {revision}. To change something later, the board opens it again with a reason; what was signed is kept.</source>
        <translation>När ni signerar låses hela genomgången som utgåva {revision}. För att ändra något senare öppnar styrelsen den igen med ett skäl. Det som är signerat finns kvar.</translation>
    </message>
    <message>
        <source>Roles only. The names stand in your minutes, not here.</source>
        <translation>Bara roller. Namnen står i ert protokoll, inte här.</translation>
    </message>
    <message>
        <source>Who signs?</source>
        <translation>Vilka signerar?</translation>
    </message>
</context>
<context>
    <name>SignPath</name>
    <message>
        <source>Go to Check</source>
        <translation>Gå till Se över</translation>
    </message>
    <message>
        <source>Is it ready?</source>
        <translation>Är allt klart?</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signera</translation>
    </message>
    <message>
        <source>Nothing stands in the way of signing.</source>
        <translation>Inget hindrar er från att signera.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) must be put right first.</source>
        <translation>
            <numerusform>%n sak måste rättas först.</numerusform>
            <numerusform>%n saker måste rättas först.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need a word from the board.</source>
        <translation>
            <numerusform>%n sak behöver en kommentar från styrelsen.</numerusform>
            <numerusform>%n saker behöver en kommentar från styrelsen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The board signs what stands, in its roles.</source>
        <translation>Styrelsen signerar det som står här, i sina roller.</translation>
    </message>
    <message>
        <source>The board signs here when nothing stands in the way.</source>
        <translation>Här signerar styrelsen när inget är i vägen.</translation>
    </message>
</context>
<context>
    <name>SignReading</name>
    <message>
        <source>Note on {section}</source>
        <translation>Anteckning om {section}</translation>
    </message>
    <message>
        <source>An action of the plan</source>
        <translation>En åtgärd i planen</translation>
    </message>
    <message>
        <source>on the scorecard</source>
        <translation>på resultatkortet</translation>
    </message>
    <message>
        <source>not on the scorecard</source>
        <translation>inte på resultatkortet</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>inget</translation>
    </message>
</context>
<context>
    <name>SignRevisions</name>
    <message>
        <source>Revisions</source>
        <translation>Utgåvor</translation>
    </message>
</context>
<context>
    <name>SignRoles</name>
    <message>
        <source>Add another role</source>
        <translation>Lägg till en roll</translation>
    </message>
    <message>
        <source>Add another role…</source>
        <translation>Lägg till en roll…</translation>
    </message>
</context>
<context>
    <name>SpreadNames</name>
    <message>
        <source>Organisations at this point</source>
        <translation>Organisationer på den här punkten</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>Stäng listan</translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s) at {point}, from A to Z</source>
        <translation>
            <numerusform>%n organisation på {point}, i bokstavsordning</numerusform>
            <numerusform>%n organisationer på {point}, i bokstavsordning</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpreadView</name>
    <message>
        <source>Of what</source>
        <translation>Av vad</translation>
    </message>
    <message>
        <source>Nothing is found</source>
        <translation>Inget hittades</translation>
    </message>
    <message>
        <source>No scorecard fits what you asked for on the left.</source>
        <translation>Inget resultatkort passar det du har valt till vänster.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Visa allt</translation>
    </message>
</context>
<context>
    <name>SpreadWords</name>
    <message>
        <source>Scores</source>
        <translation>Poäng</translation>
    </message>
    <message>
        <source>Evidence gap</source>
        <translation>Saknat underlag</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Värden</translation>
    </message>
    <message>
        <source>How many points what boards say lies above what they can show. At 0 everything said can be shown.</source>
        <translation>Hur många poäng det som styrelser säger ligger över det som de kan visa. På 0 går allt som är sagt att visa.</translation>
    </message>
    <message>
        <source>Points for each value, over all answers that carry it.</source>
        <translation>Poäng för varje värde, räknade på alla svar som hör till det.</translation>
    </message>
    <message>
        <source>Points of each section. The numbers say where organisations stand, not which is better.</source>
        <translation>Poäng för varje avsnitt. Siffrorna visar var organisationer står, inte vilken som är bättre.</translation>
    </message>
    <message>
        <source>In the table organisations stand from A to Z. Nothing is ranked.</source>
        <translation>I tabellen står organisationerna i bokstavsordning. Inget rangordnas.</translation>
    </message>
    <message numerus="yes">
        <source>%n held by a must-have.</source>
        <translation>
            <numerusform>%n hålls tillbaka av ett grundkrav.</numerusform>
            <numerusform>%n hålls tillbaka av ett grundkrav.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: {reasons}.</source>
        <translation>Räknas inte med: {reasons}.</translation>
    </message>
    <message numerus="yes">
        <source>%n not signed</source>
        <translation>
            <numerusform>%n utan signatur</numerusform>
            <numerusform>%n utan signatur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without this section</source>
        <translation>
            <numerusform>%n utan det här avsnittet</numerusform>
            <numerusform>%n utan det här avsnittet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n where the section is not locked</source>
        <translation>
            <numerusform>%n där avsnittet inte är låst</numerusform>
            <numerusform>%n där avsnittet inte är låst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n where too much is not known</source>
        <translation>
            <numerusform>%n där för mycket inte är känt</numerusform>
            <numerusform>%n där för mycket inte är känt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n where too much does not apply</source>
        <translation>
            <numerusform>%n där för mycket inte gäller</numerusform>
            <numerusform>%n där för mycket inte gäller</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n not signed, or with too few answers.</source>
        <translation>
            <numerusform>Räknas inte med: %n utan signatur eller med för få svar.</numerusform>
            <numerusform>Räknas inte med: %n utan signatur eller med för få svar.</numerusform>
        </translation>
    </message>
    <message>
        <source>A dot is an organisation.</source>
        <translation>En prick är en organisation.</translation>
    </message>
    <message>
        <source>The higher a column, the more organisations stand there.</source>
        <translation>Ju högre stapel, desto fler organisationer står där.</translation>
    </message>
    <message>
        <source>What is hollow is held by a must-have.</source>
        <translation>Det som inte är ifyllt hålls tillbaka av ett grundkrav.</translation>
    </message>
    <message>
        <source>The dark line is the middle.</source>
        <translation>Det mörka strecket är mittvärdet.</translation>
    </message>
    <message>
        <source>Half of all stand on the pale ground.</source>
        <translation>Hälften av alla står på det ljusa fältet.</translation>
    </message>
    <message>
        <source>Nobody stands here yet.</source>
        <translation>Ingen står här än.</translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s): too few for a middle.</source>
        <translation>
            <numerusform>%n organisation: för få för ett mittvärde.</numerusform>
            <numerusform>%n organisationer: för få för ett mittvärde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s). The middle is {middle}.</source>
        <translation>
            <numerusform>%n organisation. Mittvärdet är {middle}.</numerusform>
            <numerusform>%n organisationer. Mittvärdet är {middle}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s). Half of them lie between {low} and {high}; the middle is {middle}.</source>
        <translation>
            <numerusform>%n organisation. Hälften ligger mellan {low} och {high}, mittvärdet är {middle}.</numerusform>
            <numerusform>%n organisationer. Hälften av dem ligger mellan {low} och {high}, mittvärdet är {middle}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Prepare</source>
        <translation>Förbered</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svara</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Enas</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Se över</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planera</translation>
    </message>
    <message>
        <source>Sign and share</source>
        <translation>Signera och dela</translation>
    </message>
</context>
<context>
    <name>StepsCard</name>
    <message numerus="yes">
        <source>%n step(s) you can show</source>
        <translation>
            <numerusform>%n steg som ni kan visa</numerusform>
            <numerusform>%n steg som ni kan visa</numerusform>
        </translation>
    </message>
    <message>
        <source>Higher than in {year}, and a record shows it.</source>
        <translation>Högre än {year}, och ett underlag visar det.</translation>
    </message>
    <message>
        <source>A step counts when a question is higher than in {year} and a record shows it.</source>
        <translation>Ett steg räknas när en fråga ligger högre än {year} och ett underlag visar det.</translation>
    </message>
</context>
<context>
    <name>StrengthsCard</name>
    <message>
        <source>{section}. {grade}.</source>
        <translation>{section}. {grade}.</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Step {number} of {total}: {step}</source>
        <translation>Steg {number} av {total}: {step}</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) are not done</source>
        <translation>
            <numerusform>%n är inte klar</numerusform>
            <numerusform>%n är inte klara</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) left</source>
        <translation>
            <numerusform>%n fråga kvar</numerusform>
            <numerusform>%n frågor kvar</numerusform>
        </translation>
    </message>
    <message>
        <source>All answered</source>
        <translation>Allt är besvarat</translation>
    </message>
</context>
<context>
    <name>StripView</name>
    <message>
        <source>Left and Right go from dot to dot; Enter says who it is.</source>
        <translation>Vänster- och högerpil går från prick till prick. Enter visar vem det är.</translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s) at {point}</source>
        <translation>
            <numerusform>%n organisation på {point}</numerusform>
            <numerusform>%n organisationer på {point}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SuggestionRow</name>
    <message>
        <source>Take it</source>
        <translation>Ta med</translation>
    </message>
</context>
<context>
    <name>TagEditor</name>
    <message>
        <source>Add a tag</source>
        <translation>Lägg till en etikett</translation>
    </message>
    <message>
        <source>Enter adds it</source>
        <translation>Enter lägger till den</translation>
    </message>
    <message>
        <source>Take this tag away</source>
        <translation>Ta bort etiketten</translation>
    </message>
    <message>
        <source>Take the tag {tag} away</source>
        <translation>Ta bort etiketten {tag}</translation>
    </message>
</context>
<context>
    <name>TalkClock</name>
    <message numerus="yes">
        <source>Start %n minute(s)</source>
        <translation>
            <numerusform>Starta %n minut</numerusform>
            <numerusform>Starta %n minuter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) are over</source>
        <translation>
            <numerusform>%n minut har gått</numerusform>
            <numerusform>%n minuter har gått</numerusform>
        </translation>
    </message>
    <message>
        <source>{gone} of {minutes} minutes</source>
        <translation>{gone} av {minutes} minuter</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>{organisation}, {section}: {cell}.</source>
        <translation>{organisation}, {section}: {cell}.</translation>
    </message>
    <message>
        <source>{grade}: {reasons}</source>
        <translation>{grade}: {reasons}</translation>
    </message>
    <message>
        <source>{organisation}: {reason}</source>
        <translation>{organisation}: {reason}</translation>
    </message>
    <message>
        <source>What can be done: ask the board to sign in its last step, Sign and share, and to send the new scorecard.</source>
        <translation>Vad som kan göras: be styrelsen att signera i sista steget, Signera och dela, och att skicka det nya resultatkortet.</translation>
    </message>
    <message>
        <source>{coverage}.</source>
        <translation>{coverage}.</translation>
    </message>
    <message>
        <source>Behind the wall: {points}.</source>
        <translation>Bakom väggen: {points}.</translation>
    </message>
</context>
<context>
    <name>ThenRow</name>
    <message>
        <source>Not looked at again</source>
        <translation>Inte tittat på igen</translation>
    </message>
</context>
<context>
    <name>ThenTest</name>
    <message>
        <source>Boards that learn often score lower: they see more than they saw before. Choose only where you would answer differently today. What you said then stays as it is; this stands beside it, because looking back also makes progress look larger.</source>
        <translation>Styrelser som lär sig får ofta lägre poäng: de ser mer än de såg förut. Välj bara där ni skulle svara annorlunda i dag. Det ni svarade då står kvar. Det här visas bredvid, eftersom framsteg också ser större ut när man ser tillbaka.</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close this message</source>
        <translation>Stäng meddelandet</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>AdaptaMeter, to the first page</source>
        <translation>AdaptaMeter, till första sidan</translation>
    </message>
    <message>
        <source>Search everything (Ctrl+K)</source>
        <translation>Sök i allt (Ctrl+K)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Theme and size of the text</source>
        <translation>Tema och textstorlek</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation>Hjälp (F1)</translation>
    </message>
    <message>
        <source>Adviser</source>
        <translation>Rådgivare</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Sparat {time}</translation>
    </message>
    <message>
        <source>{language} (draft)</source>
        <translation>{language} (utkast)</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Som datorn</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljust</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörkt</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hög kontrast</translation>
    </message>
    <message>
        <source>Text {percent} %</source>
        <translation>Text {percent} %</translation>
    </message>
</context>
<context>
    <name>Unlevelled</name>
    <message>
        <source>Every board can answer this one, so “does not apply” is not offered.</source>
        <translation>Alla styrelser kan svara på den här frågan, så ”gäller inte oss” går inte att välja.</translation>
    </message>
    <message>
        <source>Why does it not apply?</source>
        <translation>Varför gäller det inte er?</translation>
    </message>
    <message>
        <source>Save the reason</source>
        <translation>Spara skälet</translation>
    </message>
</context>
<context>
    <name>ValueRows</name>
    <message>
        <source>{value}: {number}, why?</source>
        <translation>{value}: {number}, varför?</translation>
    </message>
</context>
<context>
    <name>WhyFigures</name>
    <message>
        <source>What goes missing because it cannot be shown yet.</source>
        <translation>Det som faller bort för att det inte går att visa än.</translation>
    </message>
    <message>
        <source>What the levels that count add up to.</source>
        <translation>Summan av de nivåer som räknas.</translation>
    </message>
    <message>
        <source>If every level counted as it was said.</source>
        <translation>Om varje nivå räknades så som ni svarade.</translation>
    </message>
    <message>
        <source>Nothing is unknown, so there is no room above or below.</source>
        <translation>Allt är känt, så poängen kan varken bli högre eller lägre.</translation>
    </message>
    <message>
        <source>Where it could lie once everything is known.</source>
        <translation>Där poängen kan ligga när allt är känt.</translation>
    </message>
    <message>
        <source>{answered} of the {applicable} indicators that apply have a level.</source>
        <translation>{answered} av de {applicable} indikatorer som gäller oss har en nivå.</translation>
    </message>
    <message>
        <source>{applicable} of {items} indicators apply.</source>
        <translation>{applicable} av {items} indikatorer gäller oss.</translation>
    </message>
    <message>
        <source>{count} of {answered} count as “{level}” or more.</source>
        <translation>{count} av {answered} räknas som ”{level}” eller högre.</translation>
    </message>
    <message>
        <source>No must-have sets a limit.</source>
        <translation>Inget grundkrav sätter ett tak.</translation>
    </message>
    <message>
        <source>The limit that these must-haves set: {items}.</source>
        <translation>Taket som dessa grundkrav sätter: {items}.</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Why {score}?</source>
        <translation>Varför {score}?</translation>
    </message>
    <message>
        <source>Why is there no score yet?</source>
        <translation>Varför finns inga poäng än?</translation>
    </message>
    <message>
        <source>Why is there no number yet?</source>
        <translation>Varför finns ingen siffra än?</translation>
    </message>
    <message>
        <source>Press one to go to its question.</source>
        <translation>Tryck på ett svar för att gå till frågan.</translation>
    </message>
    <message>
        <source>Every answer behind it</source>
        <translation>Alla svar bakom siffran</translation>
    </message>
    <message>
        <source>{answer}. {grade}.</source>
        <translation>{answer}. {grade}.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>{file}: {count} questions to fill in.</source>
        <translation>{file}: {count} frågor att fylla i.</translation>
    </message>
    <message>
        <source>Stored as {id}.</source>
        <translation>Sparat som {id}.</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Skrivet: {file}</translation>
    </message>
    <message>
        <source>{id}  {organisation}, {year}: {answered} of {total} answered</source>
        <translation>{id}  {organisation}, {year}: {answered} av {total} besvarade</translation>
    </message>
    <message>
        <source>{id}  {organisation}, {year}: {handed_in} of {expected} handed in, {answered} of {total} agreed</source>
        <translation>{id}  {organisation}, {year}: {handed_in} av {expected} har lämnat in, eniga om {answered} av {total}</translation>
    </message>
    <message>
        <source>The store is empty. Start in the window, or with “adaptameter assess”.</source>
        <translation>Arkivet är tomt. Börja i fönstret eller med ”adaptameter assess”.</translation>
    </message>
    <message>
        <source>{id} {version}: no mistakes. Sections: {sections}, indicators: {indicators}, languages: {languages}.</source>
        <translation>{id} {version}: inga fel. Avsnitt: {sections}, indikatorer: {indicators}, språk: {languages}.</translation>
    </message>
    <message>
        <source>{organisation}: from {before} to {after}</source>
        <translation>{organisation}: från {before} till {after}</translation>
    </message>
    <message>
        <source>Made with version {before} and version {after} of the questions. Only shared questions are compared.</source>
        <translation>Gjorda med version {before} och version {after} av frågorna. Bara gemensamma frågor jämförs.</translation>
    </message>
    <message>
        <source>Steps with a new record:</source>
        <translation>Steg med nytt underlag:</translation>
    </message>
    <message>
        <source>No step with a new record.</source>
        <translation>Inget steg med nytt underlag.</translation>
    </message>
    <message>
        <source>Answered alone: {before} then, {after} now.</source>
        <translation>Så många svarade för sig: {before} då, {after} nu.</translation>
    </message>
    <message>
        <source>Before you can sign: {count}.</source>
        <translation>Kvar innan ni kan signera: {count}.</translation>
    </message>
    <message>
        <source>Nothing stands between you and the signature.</source>
        <translation>Inget hindrar er från att signera.</translation>
    </message>
    <message>
        <source>{key} is missing.</source>
        <translation>{key} saknas.</translation>
    </message>
    <message>
        <source>{key} is not a known key.</source>
        <translation>{key} är ingen känd nyckel.</translation>
    </message>
    <message>
        <source>{key} is empty.</source>
        <translation>{key} är tom.</translation>
    </message>
    <message>
        <source>{key} must be of type {wanted}.</source>
        <translation>{key} måste vara av typen {wanted}.</translation>
    </message>
    <message>
        <source>{key} is {said}; it must lie between {low} and {high}.</source>
        <translation>{key} är {said} men måste ligga mellan {low} och {high}.</translation>
    </message>
    <message>
        <source>The file cannot be read: {why}.</source>
        <translation>Filen går inte att läsa: {why}.</translation>
    </message>
    <message>
        <source>A scale has 2 to 10 levels, this one {said}.</source>
        <translation>En skala har 2 till 10 nivåer, den här har {said}.</translation>
    </message>
    <message>
        <source>The scale has no level 0: “it does not exist” must be sayable.</source>
        <translation>Skalan har ingen nivå 0: det måste gå att säga ”det finns inte”.</translation>
    </message>
    <message>
        <source>A cap needs exactly one of “failing” and “lowest”.</source>
        <translation>Ett tak behöver ”failing” eller ”lowest”, precis ett av dem.</translation>
    </message>
    <message>
        <source>{indicator} is critical but not an indicator of this section.</source>
        <translation>{indicator} är ett grundkrav men ingen indikator i det här avsnittet.</translation>
    </message>
    <message>
        <source>“{said}” is not an effort: S, M or L.</source>
        <translation>”{said}” är ingen insats. Välj S, M eller L.</translation>
    </message>
    <message>
        <source>“{said}” is not a kind: choice, multi, country or languages.</source>
        <translation>”{said}” är ingen sort. Välj choice, multi, country eller languages.</translation>
    </message>
    <message>
        <source>“{said}” is not a value of this instrument.</source>
        <translation>”{said}” är inget värde i det här instrumentet.</translation>
    </message>
    <message>
        <source>“{said}” is not an indicator of this instrument.</source>
        <translation>”{said}” är ingen indikator i det här instrumentet.</translation>
    </message>
    <message>
        <source>“{said}” is not a direction: ltr or rtl.</source>
        <translation>”{said}” är ingen läsriktning. Välj ltr eller rtl.</translation>
    </message>
    <message>
        <source>“{said}” is not a status: source, draft, reviewed or tested.</source>
        <translation>”{said}” är ingen status. Välj source, draft, reviewed eller tested.</translation>
    </message>
    <message>
        <source>“{said}” is not a standard of this instrument.</source>
        <translation>”{said}” är ingen standard i det här instrumentet.</translation>
    </message>
    <message>
        <source>This section id stands {times} times.</source>
        <translation>Det här avsnittets id står {times} gånger.</translation>
    </message>
    <message>
        <source>This section code stands {times} times.</source>
        <translation>Det här avsnittets kod står {times} gånger.</translation>
    </message>
    <message>
        <source>This indicator id stands {times} times.</source>
        <translation>Den här indikatorns id står {times} gånger.</translation>
    </message>
    <message>
        <source>This band stands {times} times.</source>
        <translation>Det här läget står {times} gånger.</translation>
    </message>
    <message>
        <source>The instrument has no section.</source>
        <translation>Instrumentet har inget avsnitt.</translation>
    </message>
    <message>
        <source>The section has no indicator.</source>
        <translation>Avsnittet har ingen indikator.</translation>
    </message>
    <message>
        <source>There are {said} limits for {wanted} evidence grades.</source>
        <translation>Det finns {said} gränser för {wanted} grader av underlag.</translation>
    </message>
    <message>
        <source>Not even the best evidence carries the highest level.</source>
        <translation>Inte ens det bästa underlaget räcker till den högsta nivån.</translation>
    </message>
    <message>
        <source>Better evidence must never carry a lower level.</source>
        <translation>Bättre underlag får aldrig ge en lägre nivå.</translation>
    </message>
    <message>
        <source>More failing must-haves must never lead to a higher cap.</source>
        <translation>Fler grundkrav som inte är uppfyllda får aldrig ge ett högre tak.</translation>
    </message>
    <message>
        <source>A better must-have must never lead to a lower cap.</source>
        <translation>Ett bättre uppfyllt grundkrav får aldrig ge ett lägre tak.</translation>
    </message>
    <message>
        <source>A must-have that is unknown must never be held less than one that is known to be weak.</source>
        <translation>Ett grundkrav som inte är känt får aldrig hålla tillbaka mindre än ett som vi vet är svagt.</translation>
    </message>
    <message>
        <source>The first band must start at 0.</source>
        <translation>Det första läget måste börja på 0.</translation>
    </message>
    <message>
        <source>The bands must stand in rising order.</source>
        <translation>Lägena måste stå i stigande ordning.</translation>
    </message>
    <message>
        <source>This text is missing in the source language.</source>
        <translation>Den här texten saknas på källspråket.</translation>
    </message>
    <message>
        <source>This text belongs to no indicator.</source>
        <translation>Den här texten hör inte till någon indikator.</translation>
    </message>
    <message>
        <source>This translation has no source text.</source>
        <translation>Den här översättningen har ingen källtext.</translation>
    </message>
    <message>
        <source>The text was changed: its hash is {is}, not {said}.</source>
        <translation>Texten har ändrats: dess hash är {is}, inte {said}.</translation>
    </message>
    <message>
        <source>Translated from an older text ({said}); the source is now {is}.</source>
        <translation>Översatt från en äldre text ({said}). Källan är nu {is}.</translation>
    </message>
    <message>
        <source>{indicator}: {said} is not a level. Choose 0 to {top}, DK or NA.</source>
        <translation>{indicator}: {said} är ingen nivå. Välj 0 till {top}, DK eller NA.</translation>
    </message>
    <message>
        <source>{indicator}: {said} is not an evidence grade. Choose 0 to {top}, or leave it empty.</source>
        <translation>{indicator}: {said} är ingen grad av underlag. Välj 0 till {top} eller lämna tomt.</translation>
    </message>
    <message>
        <source>{indicator}: “{said}” is not an evidence grade. Write a number, or leave it empty.</source>
        <translation>{indicator}: ”{said}” är ingen grad av underlag. Skriv en siffra eller lämna tomt.</translation>
    </message>
    <message>
        <source>“{said}” is not an answer. Write 0 to {top}, DK (do not know), NA (does not apply) or nothing.</source>
        <translation>”{said}” är inget svar. Skriv 0 till {top}, DK (vi vet inte), NA (gäller inte oss) eller ingenting.</translation>
    </message>
    <message>
        <source>{indicator}: every board can answer this one, so “does not apply” is not possible.</source>
        <translation>{indicator}: alla styrelser kan svara på den här frågan, så ”gäller inte oss” går inte att välja.</translation>
    </message>
    <message>
        <source>{indicator}: please write why it does not apply.</source>
        <translation>{indicator}: skriv varför det inte gäller er.</translation>
    </message>
    <message>
        <source>This text is too long: at most {longest} characters.</source>
        <translation>Texten är för lång: högst {longest} tecken.</translation>
    </message>
    <message>
        <source>Please write the name of the organisation.</source>
        <translation>Skriv organisationens namn.</translation>
    </message>
    <message>
        <source>The name is too long: at most {longest} characters.</source>
        <translation>Namnet är för långt: högst {longest} tecken.</translation>
    </message>
    <message>
        <source>“{said}” is not a country code. Write two capital letters, for example GT.</source>
        <translation>”{said}” är ingen landskod. Skriv två stora bokstäver, till exempel GT.</translation>
    </message>
    <message>
        <source>“{said}” is not one of the choices for {field}.</source>
        <translation>”{said}” är inget av valen för {field}.</translation>
    </message>
    <message>
        <source>{said} is not a year. Choose {first} to {last}.</source>
        <translation>{said} är inget årtal som går att välja. Välj {first} till {last}.</translation>
    </message>
    <message>
        <source>There is no section “{said}”. Sections: {known}.</source>
        <translation>Det finns inget avsnitt ”{said}”. Avsnitt: {known}.</translation>
    </message>
    <message>
        <source>Please choose at least one section.</source>
        <translation>Välj minst ett avsnitt.</translation>
    </message>
    <message>
        <source>There is no indicator “{said}” in this instrument.</source>
        <translation>Det finns ingen indikator ”{said}” i det här instrumentet.</translation>
    </message>
    <message>
        <source>{indicator} stands twice, first in line {first}.</source>
        <translation>{indicator} står två gånger, först på rad {first}.</translation>
    </message>
    <message>
        <source>Line {line}: {sentence}</source>
        <translation>Rad {line}: {sentence}</translation>
    </message>
    <message>
        <source>There is no assessment “{said}” in this store. Nothing was changed; see “adaptameter list”.</source>
        <translation>Det finns ingen genomgång ”{said}” i arkivet. Inget har ändrats. Se ”adaptameter list”.</translation>
    </message>
    <message>
        <source>This assessment was deleted. Undo brings it back.</source>
        <translation>Den här genomgången är borttagen. Med Ångra får ni tillbaka den.</translation>
    </message>
    <message>
        <source>{section} is locked, so nothing was changed. Open it again with a reason to change an answer.</source>
        <translation>{section} är låst, så inget har ändrats. Öppna avsnittet igen med ett skäl för att ändra ett svar.</translation>
    </message>
    <message>
        <source>{section} cannot be locked yet: {count} questions are open.</source>
        <translation>{section} går inte att låsa än. Frågor utan svar: {count}.</translation>
    </message>
    <message>
        <source>{section} is not locked.</source>
        <translation>{section} är inte låst.</translation>
    </message>
    <message>
        <source>Please write why the section is opened again.</source>
        <translation>Skriv varför avsnittet öppnas igen.</translation>
    </message>
    <message>
        <source>No section is locked yet, so there is no result to share. Your answers are safe; lock a section.</source>
        <translation>Inget avsnitt är låst än, så det finns inget resultat att dela. Era svar finns kvar. Lås ett avsnitt.</translation>
    </message>
    <message>
        <source>This was made with {name} {version}, which is not in this program. Nothing was changed.</source>
        <translation>Det här är gjort med {name} {version}, som inte finns i programmet. Inget har ändrats.</translation>
    </message>
    <message>
        <source>There is no instrument “{name}” here.</source>
        <translation>Det finns inget instrument ”{name}” här.</translation>
    </message>
    <message>
        <source>The instrument “{name}” has {count} mistakes, the first at {place}: run “adaptameter instrument check”.</source>
        <translation>Instrumentet ”{name}” har fel ({count}), det första vid {place}. Kör ”adaptameter instrument check”.</translation>
    </message>
    <message>
        <source>The store {path} is damaged or not ours. It was not touched; choose another folder with --data.</source>
        <translation>Arkivet {path} är skadat eller hör inte till AdaptaMeter. Det är orört. Välj en annan mapp med --data.</translation>
    </message>
    <message>
        <source>The store {path} was made by a newer AdaptaMeter. It was not touched; please install that version.</source>
        <translation>Arkivet {path} är gjort med en nyare AdaptaMeter. Det är orört. Installera den versionen.</translation>
    </message>
    <message>
        <source>Nothing can be written to {path} ({why}). What was saved is safe; make room or choose a folder.</source>
        <translation>Det går inte att skriva till {path} ({why}). Det som är sparat finns kvar. Gör plats eller välj en annan mapp.</translation>
    </message>
    <message>
        <source>Another program holds the store {path}. Nothing was lost; close the other window and try again.</source>
        <translation>Ett annat program använder arkivet {path}. Inget är förlorat. Stäng det andra fönstret och försök igen.</translation>
    </message>
    <message>
        <source>There is no file {name}.</source>
        <translation>Filen {name} finns inte.</translation>
    </message>
    <message>
        <source>{name} cannot be read ({why}).</source>
        <translation>Filen {name} går inte att läsa ({why}).</translation>
    </message>
    <message>
        <source>{name} could not be written ({why}). Your answers are safe; an older file is as it was.</source>
        <translation>Filen {name} gick inte att skriva ({why}). Era svar finns kvar. En äldre fil är som den var.</translation>
    </message>
    <message>
        <source>{name} is larger than {limit} MB, so it was not opened.</source>
        <translation>Filen {name} är större än {limit} MB och öppnades därför inte.</translation>
    </message>
    <message>
        <source>{name} is built like an attack ({why}), so it was not opened.</source>
        <translation>Filen {name} är byggd som ett angrepp ({why}) och öppnades därför inte.</translation>
    </message>
    <message>
        <source>{name} was not made by AdaptaMeter, or is another kind of its files.</source>
        <translation>Filen {name} är inte gjord med AdaptaMeter, eller så är den en annan sorts fil därifrån.</translation>
    </message>
    <message>
        <source>{name} is damaged or was changed after it was written ({why}). Ask the sender for it again.</source>
        <translation>Filen {name} är skadad eller har ändrats efteråt ({why}). Be den som skickade den att skicka den igen.</translation>
    </message>
    <message>
        <source>{name} was written by a newer AdaptaMeter (format {version}). Please install that version.</source>
        <translation>Filen {name} är gjord med en nyare AdaptaMeter (format {version}). Installera den versionen.</translation>
    </message>
    <message>
        <source>{name} did not read back as it was written, so it was not kept. Your answers are safe; try again.</source>
        <translation>Filen {name} såg inte ut som den skulle när programmet läste den igen, så den sparades inte. Era svar finns kvar. Försök igen.</translation>
    </message>
    <message>
        <source>{name} has no columns “indicator” and “answer” in line 1. Make one with “adaptameter template”.</source>
        <translation>Filen {name} har inga kolumner ”indicator” och ”answer” på rad 1. Gör en sådan fil med ”adaptameter template”.</translation>
    </message>
    <message>
        <source>{name} has no answers in it.</source>
        <translation>Filen {name} har inga svar.</translation>
    </message>
    <message>
        <source>There is no format “{said}”. Formats: {known}.</source>
        <translation>Det finns inget format ”{said}”. Format: {known}.</translation>
    </message>
    <message>
        <source>There is no language “{said}”. Languages: {known}.</source>
        <translation>Det finns inget språk ”{said}”. Språk: {known}.</translation>
    </message>
    <message>
        <source>There is no screen here, so no window can open. Try “adaptameter demo FOLDER” or “adaptameter --help”.</source>
        <translation>Det finns ingen skärm här, så inget fönster kan öppnas. Prova ”adaptameter demo MAPP” eller ”adaptameter --help”.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program, so this was not done. Your answers are safe; try again.</source>
        <translation>Något gick fel i programmet, så detta gjordes inte. Era svar finns kvar. Försök igen.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Det finns inget att ångra.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Det finns inget att göra om.</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>Resultatkort</translation>
    </message>
    <message>
        <source>{organisation}, {year}</source>
        <translation>{organisation}, {year}</translation>
    </message>
    <message>
        <source>For learning and dialogue. Not an audit, not a ranking and not a basis for funding decisions.</source>
        <translation>För lärande och samtal. Inte en granskning, inte en rangordning och inte en grund för beslut om pengar.</translation>
    </message>
    <message>
        <source>Pilot instrument {version}: not yet tested with boards.</source>
        <translation>Pilotinstrument {version}: ännu inte prövat med styrelser.</translation>
    </message>
    <message>
        <source>AdaptaMeter is an independent program. This is not IM&apos;s own instrument.</source>
        <translation>AdaptaMeter är ett fristående program. Det här är inte IM:s eget instrument.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Scoring method</source>
        <translation>Så räknas poängen</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Some texts are a draft translation; the rest is in English.</source>
        <translation>Vissa texter är en översättning i utkast. Resten är på engelska.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Avsnitt</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Avsnitt</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Låst</translation>
    </message>
    <message>
        <source>Not locked: answers are still missing or may change.</source>
        <translation>Inte låst: svar saknas eller kan ändras.</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Fråga</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivå</translation>
    </message>
    <message>
        <source>Level name</source>
        <translation>Nivåns namn</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Underlag</translation>
    </message>
    <message>
        <source>Evidence grade</source>
        <translation>Grad av underlag</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Räknas som</translation>
    </message>
    <message>
        <source>Must-have</source>
        <translation>Grundkrav</translation>
    </message>
    <message>
        <source>Must-haves</source>
        <translation>Grundkrav</translation>
    </message>
    <message>
        <source>Must-haves that fail</source>
        <translation>Grundkrav som inte är uppfyllda</translation>
    </message>
    <message>
        <source>No must-have holds a section back.</source>
        <translation>Inget grundkrav håller tillbaka ett avsnitt.</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Styrkor</translation>
    </message>
    <message>
        <source>Nothing is working in practice yet. The first step is the next one.</source>
        <translation>Inget fungerar i praktiken än. Första steget är det som kommer nu.</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Poäng</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Poäng före tak</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Enligt svaren</translation>
    </message>
    <message>
        <source>Evidence gap</source>
        <translation>Saknat underlag</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Spann</translation>
    </message>
    <message>
        <source>Range from</source>
        <translation>Spann från</translation>
    </message>
    <message>
        <source>Range to</source>
        <translation>Spann till</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Täckning</translation>
    </message>
    <message>
        <source>Applicability</source>
        <translation>Gäller oss</translation>
    </message>
    <message>
        <source>Working in practice</source>
        <translation>Fungerar i praktiken</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>Tak</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Visas som</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>Har poäng</translation>
    </message>
    <message>
        <source>Too few answers</source>
        <translation>För få svar</translation>
    </message>
    <message>
        <source>Nothing applies</source>
        <translation>Inget gäller oss</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Värden</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>The same core answers, read another way. The values share indicators, so do not add them up.</source>
        <translation>Samma svar från huvudavsnitten, lästa på ett annat sätt. En indikator kan höra till flera värden, så lägg inte ihop dem.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Besvarat</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Varför?</translation>
    </message>
    <message>
        <source>{display}, {band}</source>
        <translation>{display}, {band}</translation>
    </message>
    <message>
        <source>{display}, at least {band}</source>
        <translation>{display}, minst {band}</translation>
    </message>
    <message>
        <source>No score yet</source>
        <translation>Inga poäng än</translation>
    </message>
    <message>
        <source>somewhere here</source>
        <translation>någonstans här</translation>
    </message>
    <message>
        <source>held at {cap} by {items}</source>
        <translation>stannar på {cap} på grund av {items}</translation>
    </message>
    <message>
        <source>{answered} of {applicable} answered, {working} working</source>
        <translation>{answered} av {applicable} besvarade, {working} fungerar</translation>
    </message>
    <message>
        <source>from {low} to {high}</source>
        <translation>från {low} till {high}</translation>
    </message>
    <message>
        <source>{level} {name}</source>
        <translation>{level} {name}</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Vi vet inte</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Gäller inte oss</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Överhoppat</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Inget svar</translation>
    </message>
    <message>
        <source>How to read this</source>
        <translation>Så läser man det här</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Om</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Sammanfattning</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Nivåer</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Lägen</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Sida {page} av {pages}</translation>
    </message>
    <message>
        <source>A score says how much of the way from “nothing is in place” to “working and improved” a board can show, from 0 to 100.</source>
        <translation>Poängen säger hur stor del av vägen från ”inget finns” till ”fungerar och förbättras” en styrelse kan visa, från 0 till 100.</translation>
    </message>
    <message>
        <source>What is only said counts less than what a record shows. The claimed level is kept and shown beside it.</source>
        <translation>Det som bara är sagt räknas mindre än det som ett underlag visar. Nivån i ert svar finns kvar och visas bredvid.</translation>
    </message>
    <message>
        <source>A must-have that is missing holds its whole section back. The base behind the wall shows what is ready.</source>
        <translation>Ett grundkrav som saknas håller tillbaka hela avsnittet. Det som ligger bakom väggen, poängen före tak, visar vad som redan är klart.</translation>
    </message>
    <message>
        <source>The range shows where the score could lie once everything is known. An unknown answer never lifts a band.</source>
        <translation>Spannet visar var poängen kan ligga när allt är känt. Ett okänt svar ger aldrig ett högre läge.</translation>
    </message>
    <message>
        <source>If the score and the share working in practice tell different stories, trust the share.</source>
        <translation>Om poängen säger en sak och andelen som fungerar i praktiken en annan: lita på andelen.</translation>
    </message>
    <message>
        <source>There is no overall number: sections are different things and do not make up for each other.</source>
        <translation>Det finns ingen siffra för helheten: avsnitten är olika saker och kan inte ersätta varandra.</translation>
    </message>
    <message>
        <source>The levels that count add up to {counted} of {possible}. That is {base} of 100.</source>
        <translation>De nivåer som räknas blir tillsammans {counted} av {possible}. Det är {base} av 100.</translation>
    </message>
    <message>
        <source>You claimed {claimed}. What shows it lowers {items} and takes away {gap} points.</source>
        <translation>Enligt era svar: {claimed}. Underlaget räcker inte till för {items}, och det tar bort {gap} poäng.</translation>
    </message>
    <message>
        <source>Not known: {items}. Left out of the score; depending on the answer it lies between {low} and {high}.</source>
        <translation>Vet vi inte: {items}. Det räknas inte med i poängen. Beroende på svaret ligger den mellan {low} och {high}.</translation>
    </message>
    <message>
        <source>Does not apply, so taken out of the count: {items}.</source>
        <translation>Gäller inte oss och räknas därför inte: {items}.</translation>
    </message>
    <message>
        <source>{answered} of {applicable} indicators have a level. Find out {missing} more and there is a score.</source>
        <translation>{answered} av {applicable} indikatorer har en nivå. Ta reda på {missing} till, så blir det poäng.</translation>
    </message>
    <message>
        <source>Nothing in this section applies.</source>
        <translation>Inget i det här avsnittet gäller oss.</translation>
    </message>
    <message>
        <source>{base}, held at {cap} because {items} is not in place.</source>
        <translation>{base}, stannar på {cap} eftersom {items} inte är på plats.</translation>
    </message>
    <message>
        <source>{base}, held at {cap} because {items} are not in place.</source>
        <translation>{base}, stannar på {cap} eftersom {items} inte är på plats.</translation>
    </message>
    <message>
        <source>{base}, held at {cap} because {items} is not known.</source>
        <translation>{base}, stannar på {cap} eftersom svaret på {items} inte är känt.</translation>
    </message>
    <message>
        <source>{base}, held at {cap} because {items} are not known.</source>
        <translation>{base}, stannar på {cap} eftersom svaren på {items} inte är kända.</translation>
    </message>
    <message>
        <source>{base}, held at {cap} because {items} are not in place or not known.</source>
        <translation>{base}, stannar på {cap} eftersom {items} inte är på plats eller inte kända.</translation>
    </message>
    <message>
        <source>{base}, held at {cap} because {items} counts only as level {level}, {name}.</source>
        <translation>{base}, stannar på {cap} eftersom {items} bara räknas som nivå {level}, {name}.</translation>
    </message>
    <message>
        <source>{base}, held at {cap} because {items} count only as level {level}, {name}.</source>
        <translation>{base}, stannar på {cap} eftersom {items} bara räknas som nivå {level}, {name}.</translation>
    </message>
    <message>
        <source>{items} would hold the score at {cap}, but it has not come that far.</source>
        <translation>Med {items} kan poängen inte gå över {cap}, men så högt har den inte kommit.</translation>
    </message>
    <message>
        <source>The band is read from the low end, {low}, so that an unknown answer never lifts it: {band}.</source>
        <translation>Läget läses av längst ned i spannet, {low}, så att ett okänt svar aldrig höjer det: {band}.</translation>
    </message>
    <message>
        <source>Only {applicable} of {items} indicators apply. Do not compare this section with others.</source>
        <translation>Bara {applicable} av {items} indikatorer gäller oss. Jämför inte det här avsnittet med andra.</translation>
    </message>
    <message>
        <source>Counts as level {counts}.</source>
        <translation>Räknas som nivå {counts}.</translation>
    </message>
    <message>
        <source>Level {level} claimed; with this evidence it counts as {counts}.</source>
        <translation>Svaret är nivå {level}. Med det här underlaget räknas det som {counts}.</translation>
    </message>
    <message>
        <source>Not known, so left out of the score.</source>
        <translation>Vi vet inte, så det räknas inte med i poängen.</translation>
    </message>
    <message>
        <source>Does not apply, so taken out of the count.</source>
        <translation>Gäller inte oss och räknas därför inte.</translation>
    </message>
    <message>
        <source>Skipped, so treated as not known.</source>
        <translation>Överhoppat, räknas som att vi inte vet.</translation>
    </message>
    <message>
        <source>Not answered yet, so treated as not known.</source>
        <translation>Inget svar än, räknas som att vi inte vet.</translation>
    </message>
    <message>
        <source>The mean of {answered} core answers that carry this value: {points}.</source>
        <translation>Medelvärdet av {answered} svar från huvudavsnitten som hör till det här värdet: {points}.</translation>
    </message>
    <message>
        <source>{answered} answered so far; shown from {needed} answers that carry this value.</source>
        <translation>{answered} besvarade hittills. Visas när minst {needed} svar hör till det här värdet.</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Vikt</translation>
    </message>
    <message>
        <source>You can try other answers and evidence grades in the framed cells, and every figure follows. The file keeps the agreed answers: a program that reads it back does not see what you tried.</source>
        <translation>Ni kan pröva andra svar och grader av underlag i rutorna med ram, och alla siffror följer med. Filen behåller de svar ni var överens om: ett program som läser filen ser inte vad ni har prövat.</translation>
    </message>
    <message>
        <source>AdaptaMeter reads this sheet when the file is opened again. Please leave it as it is.</source>
        <translation>AdaptaMeter läser det här bladet när filen öppnas igen. Låt det vara som det är.</translation>
    </message>
    <message>
        <source>Behind the cap</source>
        <translation>Sätter taket</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Inte möjligt</translation>
    </message>
    <message>
        <source>Please choose one of the list. The sheet “About” explains each.</source>
        <translation>Välj något i listan. Bladet ”Om” förklarar alla valen.</translation>
    </message>
    <message>
        <source>Counts at most as</source>
        <translation>Räknas högst som</translation>
    </message>
    <message>
        <source>A must-have at most as</source>
        <translation>Ett grundkrav högst som</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Gräns</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Gränser</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Vad den är till för</translation>
    </message>
    <message>
        <source>Caps</source>
        <translation>Tak</translation>
    </message>
    <message>
        <source>So many must-haves or more are at 0 or not known</source>
        <translation>Så många grundkrav eller fler är på 0 eller inte kända</translation>
    </message>
    <message>
        <source>The lowest must-have counts as this level or less</source>
        <translation>Det lägsta grundkravet räknas som den här nivån eller lägre</translation>
    </message>
    <message>
        <source>The coverage from which a section has a score</source>
        <translation>Täckning som behövs för att ett avsnitt ska få poäng</translation>
    </message>
    <message>
        <source>The applicability from which a section may be compared with others</source>
        <translation>Andel som måste gälla oss för att avsnittet ska kunna jämföras med andra</translation>
    </message>
    <message>
        <source>The number of answers from which a value is shown</source>
        <translation>Antal svar som behövs för att ett värde ska visas</translation>
    </message>
    <message>
        <source>The first level that is working in practice</source>
        <translation>Den första nivån som fungerar i praktiken</translation>
    </message>
    <message>
        <source>The figures of this section</source>
        <translation>Avsnittets siffror</translation>
    </message>
    <message>
        <source>What the figures are made of</source>
        <translation>Vad siffrorna bygger på</translation>
    </message>
    <message>
        <source>What holds it</source>
        <translation>Vad som håller tillbaka</translation>
    </message>
    <message>
        <source>Region report: {place}, {year}</source>
        <translation>Regionrapport: {place}, {year}</translation>
    </message>
    <message>
        <source>All organisations</source>
        <translation>Alla organisationer</translation>
    </message>
    <message>
        <source>The organisations that the filter shows</source>
        <translation>Organisationerna som filtret visar</translation>
    </message>
    <message>
        <source>About this report</source>
        <translation>Om rapporten</translation>
    </message>
    <message>
        <source>Organisations that count: {n}. Of each one, the last scorecard up to {year} that its board has signed.</source>
        <translation>Organisationer som räknas: {n}. Från var och en det senaste resultatkortet till och med {year} som styrelsen har signerat.</translation>
    </message>
    <message>
        <source>Scorecards from an earlier year among them: {n}.</source>
        <translation>Resultatkort från ett tidigare år bland dem: {n}.</translation>
    </message>
    <message>
        <source>Organisations that do not count because their board has not signed: {n}.</source>
        <translation>Organisationer som inte räknas eftersom styrelsen inte har signerat: {n}.</translation>
    </message>
    <message>
        <source>Organisations that do not count because they answered another version of the questions: {n}.</source>
        <translation>Organisationer som inte räknas eftersom de har svarat på en annan version av frågorna: {n}.</translation>
    </message>
    <message>
        <source>A figure needs 5 organisations, and 10 where all are from one country. Bands, single questions, must-haves and changes need 10. Points are rounded to 5. No organisation is named or ranked.</source>
        <translation>En siffra behöver 5 organisationer, och 10 om alla är från samma land. Lägen, enskilda frågor, grundkrav och förändringar behöver 10. Poängen är avrundade till närmaste 5. Ingen organisation nämns vid namn och ingen rangordnas.</translation>
    </message>
    <message>
        <source>Too few organisations: {n}. Shown from {fewest} on, so that nobody can be recognised.</source>
        <translation>För få organisationer: {n}. Visas från {fewest} och uppåt, så att ingen kan kännas igen.</translation>
    </message>
    <message>
        <source>Where organisations stand</source>
        <translation>Var organisationerna står</translation>
    </message>
    <message>
        <source>For each section the middle, the middle half, and how many organisations stand in which band.</source>
        <translation>För varje avsnitt mittvärdet, den mittersta hälften och hur många organisationer som finns i varje läge.</translation>
    </message>
    <message>
        <source>The middle is the median: as many organisations lie above it as below.</source>
        <translation>Mittvärdet är medianen: lika många organisationer ligger över som under.</translation>
    </message>
    <message>
        <source>The middle of {n} organisations is {median} of 100.</source>
        <translation>Mittvärdet för {n} organisationer är {median} av 100.</translation>
    </message>
    <message>
        <source>The middle half lies between {low} and {high}.</source>
        <translation>Den mittersta hälften ligger mellan {low} och {high}.</translation>
    </message>
    <message>
        <source>By band: {bands}.</source>
        <translation>Efter läge: {bands}.</translation>
    </message>
    <message>
        <source>{band} {n}</source>
        <translation>{band} {n}</translation>
    </message>
    <message>
        <source>Held back by a must-have: {n}.</source>
        <translation>Hålls tillbaka av ett grundkrav: {n}.</translation>
    </message>
    <message>
        <source>Not counted here: {reasons}.</source>
        <translation>Räknas inte här: {reasons}.</translation>
    </message>
    <message>
        <source>not signed {n}</source>
        <translation>inte signerat {n}</translation>
    </message>
    <message>
        <source>not asked {n}</source>
        <translation>ingen fråga ställd {n}</translation>
    </message>
    <message>
        <source>not locked {n}</source>
        <translation>inte låst {n}</translation>
    </message>
    <message>
        <source>too few answers {n}</source>
        <translation>för få svar {n}</translation>
    </message>
    <message>
        <source>too much does not apply {n}</source>
        <translation>för mycket gäller inte {n}</translation>
    </message>
    <message>
        <source>{name} {title}</source>
        <translation>{name} {title}</translation>
    </message>
    <message>
        <source>What works</source>
        <translation>Det som fungerar</translation>
    </message>
    <message>
        <source>Working in practice in at least three of four organisations, in the order of the questions.</source>
        <translation>Fungerar i praktiken i minst tre av fyra organisationer, i frågornas ordning.</translation>
    </message>
    <message>
        <source>No question works in practice in three of four organisations yet.</source>
        <translation>Ingen fråga fungerar i praktiken i tre av fyra organisationer än.</translation>
    </message>
    <message>
        <source>What is hard</source>
        <translation>Det som är svårt</translation>
    </message>
    <message>
        <source>Working in practice in at most one of four organisations, in the order of the questions.</source>
        <translation>Fungerar i praktiken i högst en av fyra organisationer, i frågornas ordning.</translation>
    </message>
    <message>
        <source>Every question works in practice in more than one of four organisations.</source>
        <translation>Alla frågor fungerar i praktiken i fler än en av fyra organisationer.</translation>
    </message>
    <message>
        <source>working in {working} of {n} organisations</source>
        <translation>fungerar i {working} av {n} organisationer</translation>
    </message>
    <message>
        <source>Questions with answers from fewer than {fewest} organisations, not shown: {n}.</source>
        <translation>Frågor med svar från färre än {fewest} organisationer, visas inte: {n}.</translation>
    </message>
    <message>
        <source>Must-haves that are missing</source>
        <translation>Grundkrav som saknas</translation>
    </message>
    <message>
        <source>Not in place, or not known. What is missing most often comes first.</source>
        <translation>Inte på plats, eller inte kända. Det som saknas oftast kommer först.</translation>
    </message>
    <message>
        <source>Must-haves that no organisation misses: {n}.</source>
        <translation>Grundkrav som inte saknas i någon organisation: {n}.</translation>
    </message>
    <message>
        <source>Must-haves asked of fewer than {fewest} organisations, not shown: {n}.</source>
        <translation>Grundkrav som färre än {fewest} organisationer fick frågan om, visas inte: {n}.</translation>
    </message>
    <message>
        <source>missing in {failing} of {n} organisations</source>
        <translation>saknas i {failing} av {n} organisationer</translation>
    </message>
    <message>
        <source>What changed from {before} to {year}</source>
        <translation>Vad som ändrades från {before} till {year}</translation>
    </message>
    <message>
        <source>Organisations with a signed scorecard in both years, on the same questions, without must-haves. “Give or take” says how sure the average is.</source>
        <translation>Organisationer med ett signerat resultatkort båda åren, på samma frågor, utan grundkravens tak. ”Plus eller minus” visar hur säkert genomsnittet är.</translation>
    </message>
    <message>
        <source>No organisation has a signed scorecard of {before} as well, so no change can be told.</source>
        <translation>Ingen organisation har ett signerat resultatkort även från {before}, så det går inte att se någon förändring.</translation>
    </message>
    <message>
        <source>On average {mean} points, give or take {margin}, in {n} organisations.</source>
        <translation>I genomsnitt {mean} poäng, plus eller minus {margin}, i {n} organisationer.</translation>
    </message>
    <message>
        <source>This is more than chance.</source>
        <translation>Det är mer än slumpen.</translation>
    </message>
    <message>
        <source>This may be chance.</source>
        <translation>Det kan vara slumpen.</translation>
    </message>
    <message>
        <source>Clearly better: {up}. Clearly weaker: {down}. No clear change: {same}.</source>
        <translation>Tydligt bättre: {up}. Tydligt svagare: {down}. Ingen tydlig förändring: {same}.</translation>
    </message>
    <message>
        <source>Where members of a board disagree</source>
        <translation>Där ledamöter i en styrelse ser olika</translation>
    </message>
    <message>
        <source>How alike members answered before they talked, from 0 to 100. Disagreement is a finding and never lowers a score.</source>
        <translation>Hur lika ledamöterna svarade innan de talade med varandra, från 0 till 100. Att de ser olika är värt att veta och sänker aldrig poängen.</translation>
    </message>
    <message>
        <source>The middle of {n} boards is {median} of 100.</source>
        <translation>Mittvärdet för {n} styrelser är {median} av 100.</translation>
    </message>
    <message>
        <source>Members often lie far apart here.</source>
        <translation>Ledamöternas svar ligger ofta långt ifrån varandra här.</translation>
    </message>
    <message>
        <source>Boards whose members lay far apart: {far}.</source>
        <translation>Styrelser där ledamöternas svar låg långt ifrån varandra: {far}.</translation>
    </message>
    <message>
        <source>What is claimed and what can be shown</source>
        <translation>Det som svaren säger och det som går att visa</translation>
    </message>
    <message>
        <source>How many points what boards claim lies above what they can show.</source>
        <translation>Hur många poäng styrelsernas svar ligger över det som de kan visa.</translation>
    </message>
    <message>
        <source>The middle gap of {n} organisations is {median} points.</source>
        <translation>Mittvärdet för skillnaden i {n} organisationer är {median} poäng.</translation>
    </message>
    <message>
        <source>What was planned and reached</source>
        <translation>Vad som planerades och nåddes</translation>
    </message>
    <message>
        <source>Organisations with a plan on their scorecard of {year}: {n}.</source>
        <translation>Organisationer med en plan på resultatkortet från {year}: {n}.</translation>
    </message>
    <message>
        <source>A scorecard does not say whether an action was begun or done. It says which level a question has reached.</source>
        <translation>Ett resultatkort säger inte om en åtgärd är påbörjad eller klar. Det säger vilken nivå en fråga har nått.</translation>
    </message>
    <message>
        <source>{actions} actions in {n} organisations</source>
        <translation>{actions} åtgärder i {n} organisationer</translation>
    </message>
    <message>
        <source>For no single question</source>
        <translation>Inte för någon särskild fråga</translation>
    </message>
    <message>
        <source>From the plans of {before}</source>
        <translation>Från planerna {before}</translation>
    </message>
    <message>
        <source>{reached} of {aims} levels that were aimed at are reached, in {n} organisations</source>
        <translation>{reached} av {aims} nivåer som planerna siktade på är nådda, i {n} organisationer</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>Efter land</translation>
    </message>
    <message>
        <source>In alphabetical order: countries with {fewest} organisations or more, where no small group can be worked out.</source>
        <translation>I bokstavsordning: länder med minst {fewest} organisationer, där det inte går att räkna ut en liten grupp.</translation>
    </message>
    <message>
        <source>Countries that are not shown: {n}.</source>
        <translation>Länder som inte visas: {n}.</translation>
    </message>
    <message>
        <source>{n} organisations. The middles: {middles}.</source>
        <translation>{n} organisationer. Mittvärden: {middles}.</translation>
    </message>
    <message>
        <source>{section} {median}</source>
        <translation>{section} {median}</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Frågor</translation>
    </message>
    <message>
        <source>In how many organisations each question works in practice, as far as it can be shown.</source>
        <translation>I hur många organisationer varje fråga fungerar i praktiken, så långt det går att visa.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Förändring</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationer</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Mittvärde</translation>
    </message>
    <message>
        <source>Middle half from</source>
        <translation>Mittersta hälften från</translation>
    </message>
    <message>
        <source>Middle half to</source>
        <translation>Mittersta hälften till</translation>
    </message>
    <message>
        <source>Share: {band}</source>
        <translation>Andel: {band}</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Hålls tillbaka</translation>
    </message>
    <message>
        <source>Agreement, middle</source>
        <translation>Samstämmighet, mittvärde</translation>
    </message>
    <message>
        <source>Boards that answered alone</source>
        <translation>Styrelser som svarade var för sig</translation>
    </message>
    <message>
        <source>Evidence gap, middle</source>
        <translation>Saknat underlag, mittvärde</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Fungerar</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Saknas</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Andel</translation>
    </message>
    <message>
        <source>Average change</source>
        <translation>Förändring i genomsnitt</translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation>Standardfel</translation>
    </message>
    <message>
        <source>Give or take</source>
        <translation>Plus eller minus</translation>
    </message>
    <message>
        <source>Clearly better</source>
        <translation>Tydligt bättre</translation>
    </message>
    <message>
        <source>Clearly weaker</source>
        <translation>Tydligt svagare</translation>
    </message>
    <message>
        <source>No clear change</source>
        <translation>Ingen tydlig förändring</translation>
    </message>
    <message>
        <source>Actions, or levels aimed at</source>
        <translation>Åtgärder, eller nivåer att nå</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Nådda</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>för få</translation>
    </message>
    <message>
        <source>There is nothing to report: no scorecard of these organisations up to this year is in the library.</source>
        <translation>Det finns inget att rapportera: i biblioteket finns inget resultatkort från de här organisationerna till och med det här året.</translation>
    </message>
    <message>
        <source>One report counts up to {most} scorecards, here are {count}. Choose a region, a country or a filter.</source>
        <translation>En rapport räknar högst {most} resultatkort, här finns {count}. Välj en region, ett land eller ett filter.</translation>
    </message>
    <message>
        <source>This report stays here: too few organisations count in it ({n}). It can leave from {fewest} on, so that nobody can be recognised.</source>
        <translation>Rapporten stannar här: för få organisationer räknas i den ({n}). Den kan lämna datorn från {fewest} och uppåt, så att ingen kan kännas igen.</translation>
    </message>
    <message>
        <source>This report stays here: an earlier one ({beside}) has the same organisations but for {few}, and whoever has both could work out what those said. Use the same group again, or wait until 5 or more are different.</source>
        <translation>Rapporten stannar här: en tidigare ({beside}) har samma organisationer utom {few}, och den som har båda kan räkna ut vad de svarade. Använd samma grupp igen, eller vänta tills minst 5 skiljer.</translation>
    </message>
    <message>
        <source>This report stays here: with earlier ones ({beside}) a small group could be worked out. Use the same groups again, or wait until more organisations take part.</source>
        <translation>Rapporten stannar här: tillsammans med tidigare ({beside}) går det att räkna ut vad en liten grupp svarade. Använd samma grupper igen, eller vänta tills fler organisationer är med.</translation>
    </message>
    <message>
        <source>This report stays here: since an earlier one ({beside}) only {few} of its organisations have a new scorecard, and what changed with them could be worked out. Wait until there are 5 or more.</source>
        <translation>Rapporten stannar här: sedan en tidigare ({beside}) har bara {few} av organisationerna ett nytt resultatkort, och det går att räkna ut vad som ändrades hos dem. Vänta tills det är minst 5.</translation>
    </message>
    <message>
        <source>Since this report was made, another one has left. Look at it again, then save it.</source>
        <translation>Sedan rapporten gjordes har en annan lämnat datorn. Titta på den här igen och spara den sedan.</translation>
    </message>
    <message>
        <source>Points, 0 to 100</source>
        <translation>Poäng, 0 till 100</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indikatorer</translation>
    </message>
    <message>
        <source>Indicators that apply</source>
        <translation>Indikatorer som gäller oss</translation>
    </message>
    <message>
        <source>Indicators with a level</source>
        <translation>Indikatorer med en nivå</translation>
    </message>
    <message>
        <source>Weight of those that apply</source>
        <translation>Vikt för dem som gäller oss</translation>
    </message>
    <message>
        <source>Weight of those with a level</source>
        <translation>Vikt för dem med en nivå</translation>
    </message>
    <message>
        <source>Levels that count, added up</source>
        <translation>Nivåer som räknas, summa</translation>
    </message>
    <message>
        <source>Claimed levels, added up</source>
        <translation>Nivåer enligt svaren, summa</translation>
    </message>
    <message>
        <source>Must-haves at 0 or not known</source>
        <translation>Grundkrav på 0 eller inte kända</translation>
    </message>
    <message>
        <source>Lowest must-have</source>
        <translation>Lägsta grundkravet</translation>
    </message>
    <message>
        <source>Cap set by: 0 none, 1 missing, 2 lowest must-have</source>
        <translation>Taket sätts av: 0 inget, 1 något som saknas, 2 lägsta grundkravet</translation>
    </message>
    <message>
        <source>The score in whole points, as it is shown everywhere.</source>
        <translation>Poängen i hela tal, så som den visas överallt.</translation>
    </message>
    <message>
        <source>A word for a conversation, not a grade. It is read from the low end of the range.</source>
        <translation>Ett ord att samtala kring, inte ett betyg. Det läses av längst ned i spannet.</translation>
    </message>
    <message>
        <source>The base, but never more than the cap.</source>
        <translation>Poängen före tak, men aldrig mer än taket.</translation>
    </message>
    <message>
        <source>The levels that count, as a part of what was possible.</source>
        <translation>De nivåer som räknas, som en del av det som var möjligt.</translation>
    </message>
    <message>
        <source>The same with the levels as they were claimed.</source>
        <translation>Samma sak, med nivåerna enligt svaren.</translation>
    </message>
    <message>
        <source>What is claimed, but cannot be shown yet.</source>
        <translation>Det som finns i svaren men inte går att visa än.</translation>
    </message>
    <message>
        <source>If everything that is not known were at 0.</source>
        <translation>Om allt som inte är känt låg på 0.</translation>
    </message>
    <message>
        <source>If everything that is not known were at the highest level.</source>
        <translation>Om allt som inte är känt låg på den högsta nivån.</translation>
    </message>
    <message>
        <source>The share of known indicators that work in practice.</source>
        <translation>Andelen kända indikatorer som fungerar i praktiken.</translation>
    </message>
    <message>
        <source>The share of indicators that apply and have a level.</source>
        <translation>Andelen som har en nivå, av de indikatorer som gäller oss.</translation>
    </message>
    <message>
        <source>The share of indicators that apply to you at all.</source>
        <translation>Andelen indikatorer som alls gäller oss.</translation>
    </message>
    <message>
        <source>The most this section can have with its must-haves; 100 is no cap.</source>
        <translation>Det högsta som avsnittet kan få med sina grundkrav. 100 betyder inget tak.</translation>
    </message>
    <message>
        <source>The cap and the must-haves behind it, when it lowers the score.</source>
        <translation>Taket och grundkraven bakom det, när det sänker poängen.</translation>
    </message>
    <message>
        <source>Whether there are enough answers for a score.</source>
        <translation>Om det finns tillräckligt många svar för att få poäng.</translation>
    </message>
    <message>
        <source>a part of it is missing</source>
        <translation>en del saknas</translation>
    </message>
    <message>
        <source>its content cannot be read</source>
        <translation>innehållet går inte att läsa</translation>
    </message>
    <message>
        <source>its checksum does not fit</source>
        <translation>kontrollsumman stämmer inte</translation>
    </message>
    <message>
        <source>the sheet with the answers is gone</source>
        <translation>bladet med svaren är borta</translation>
    </message>
    <message>
        <source>something in it is not as it must be</source>
        <translation>något i den är inte som det ska</translation>
    </message>
    <message>
        <source>its figures do not follow from its answers</source>
        <translation>siffrorna stämmer inte med svaren</translation>
    </message>
    <message>
        <source>it has answers that are not possible</source>
        <translation>den har svar som inte är möjliga</translation>
    </message>
    <message>
        <source>it has too many parts</source>
        <translation>den har för många delar</translation>
    </message>
    <message>
        <source>it would swell up when unpacked</source>
        <translation>den skulle svälla när den packas upp</translation>
    </message>
    <message>
        <source>its parts lie on top of each other</source>
        <translation>delarna ligger ovanpå varandra</translation>
    </message>
    <message>
        <source>its parts have forbidden names</source>
        <translation>delarna har otillåtna namn</translation>
    </message>
    <message>
        <source>it brings its own definitions</source>
        <translation>den har egna definitioner med sig</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>den har för många lager i varandra</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>det är en mapp</translation>
    </message>
    <message>
        <source>A clear change for the better: more than chance would bring.</source>
        <translation>En tydlig förändring till det bättre: mer än slumpen skulle ge.</translation>
    </message>
    <message>
        <source>A clear change for the worse: more than chance would bring.</source>
        <translation>En tydlig förändring till det sämre: mer än slumpen skulle ge.</translation>
    </message>
    <message>
        <source>Better documented; the practice you claim is the same.</source>
        <translation>Bättre underlag. Enligt svaren är praktiken densamma.</translation>
    </message>
    <message>
        <source>Less well documented; the practice you claim is the same.</source>
        <translation>Svagare underlag. Enligt svaren är praktiken densamma.</translation>
    </message>
    <message>
        <source>Better documented; the practice you claim went down.</source>
        <translation>Bättre underlag. Enligt svaren har praktiken gått tillbaka.</translation>
    </message>
    <message>
        <source>Less well documented; the practice you claim went up.</source>
        <translation>Svagare underlag. Enligt svaren har praktiken gått framåt.</translation>
    </message>
    <message>
        <source>A possible change for the better; it could still be chance.</source>
        <translation>En möjlig förändring till det bättre. Det kan ännu vara slumpen.</translation>
    </message>
    <message>
        <source>A possible change for the worse; it could still be chance.</source>
        <translation>En möjlig förändring till det sämre. Det kan ännu vara slumpen.</translation>
    </message>
    <message>
        <source>Within normal variation: about the same.</source>
        <translation>Inom normal variation: ungefär som förut.</translation>
    </message>
    <message>
        <source>{points} ± {margin} points</source>
        <translation>{points} ± {margin} poäng</translation>
    </message>
    <message>
        <source>Compared on {shared} of {items} questions.</source>
        <translation>Jämfört på {shared} av {items} frågor.</translation>
    </message>
    <message>
        <source>Compared on all {items} questions.</source>
        <translation>Jämfört på alla {items} frågor.</translation>
    </message>
    <message>
        <source>{section}: {margin}. {label} {compared}</source>
        <translation>{section}: {margin}. {label} {compared}</translation>
    </message>
    <message>
        <source>{section}: {why}</source>
        <translation>{section}: {why}</translation>
    </message>
    <message>
        <source>Not compared: the questions changed too much between the two versions.</source>
        <translation>Inte jämfört: frågorna har ändrats för mycket mellan de två versionerna.</translation>
    </message>
    <message>
        <source>Not compared: it was not locked in both years.</source>
        <translation>Inte jämfört: avsnittet var inte låst båda åren.</translation>
    </message>
    <message>
        <source>Not compared: only {shared} of {items} questions have a level in both years.</source>
        <translation>Inte jämfört: bara {shared} av {items} frågor har en nivå båda åren.</translation>
    </message>
    <message>
        <source>Not compared: in one of the two years too much was not known.</source>
        <translation>Inte jämfört: ett av åren var det för mycket som inte var känt.</translation>
    </message>
    <message>
        <source>Not compared: in one of the two years too much did not apply.</source>
        <translation>Inte jämfört: ett av åren var det för mycket som inte gällde oss.</translation>
    </message>
    <message>
        <source>The must-have {items} now limits this section to {cap} points.</source>
        <translation>Grundkravet {items} sätter nu ett tak på {cap} poäng för avsnittet.</translation>
    </message>
    <message>
        <source>The must-haves {items} now limit this section to {cap} points.</source>
        <translation>Grundkraven {items} sätter nu ett tak på {cap} poäng för avsnittet.</translation>
    </message>
    <message>
        <source>The must-have {items} no longer limits this section.</source>
        <translation>Grundkravet {items} sätter inte längre något tak för avsnittet.</translation>
    </message>
    <message>
        <source>The must-haves {items} no longer limit this section.</source>
        <translation>Grundkraven {items} sätter inte längre något tak för avsnittet.</translation>
    </message>
    <message>
        <source>Must-haves limited this section to {before} points, now to {after}.</source>
        <translation>Grundkravens tak för avsnittet var {before} poäng och är nu {after}.</translation>
    </message>
    <message>
        <source>The must-haves are not the same in both years, so their limits are not compared.</source>
        <translation>Grundkraven är inte desamma båda åren, så deras tak jämförs inte.</translation>
    </message>
    <message>
        <source>{indicator} {title}: from {before} to {after} ({grade})</source>
        <translation>{indicator} {title}: från {before} till {after} ({grade})</translation>
    </message>
    <message>
        <source>Questions that went up: {up}. Questions that went down: {down}.</source>
        <translation>Frågor som har gått upp: {up}. Frågor som har gått ned: {down}.</translation>
    </message>
    <message>
        <source>Answers vary a little from year to year, also when nothing changes. Here a change must reach {margin} points to be more than that.</source>
        <translation>Svar varierar lite från år till år, även när inget ändras. Här måste en förändring nå {margin} poäng för att vara mer än så.</translation>
    </message>
    <message>
        <source>If each step up or down were only luck, as much or more would be seen in {share} of all cases.</source>
        <translation>Om varje steg upp eller ned bara var slump skulle man se lika mycket eller mer i {share} av alla fall.</translation>
    </message>
    <message>
        <source>What you can show changed by {shown} points, what you claim by {claimed}.</source>
        <translation>Det ni kan visa ändrades med {shown} poäng, nivåerna enligt svaren med {claimed}.</translation>
    </message>
    <message>
        <source>Limits set by must-haves are left out of these points.</source>
        <translation>Grundkravens tak är inte medräknade i de här poängen.</translation>
    </message>
    <message>
        <source>Please write what the board will do.</source>
        <translation>Skriv vad styrelsen ska göra.</translation>
    </message>
    <message>
        <source>The action, or the sign that it is done, is too long: at most {longest} characters.</source>
        <translation>Åtgärden, eller hur ni ser att den är klar, är för lång text: högst {longest} tecken.</translation>
    </message>
    <message>
        <source>The answers were opened already, so nobody can add or change any. All of them are safe.</source>
        <translation>Svaren är redan öppnade, så ingen kan lägga till eller ändra något. Alla svar finns kvar.</translation>
    </message>
    <message>
        <source>Here each member answers alone first. Choose who answers, or agree on the Agree page.</source>
        <translation>Här svarar först var och en för sig. Välj vem som svarar, eller enas på sidan Enas.</translation>
    </message>
    <message>
        <source>This member answers on another computer. Send the ballot paper, and bring in the ballot.</source>
        <translation>Den här personen svarar på en annan dator. Skicka svarsblanketten och ta sedan in svarsbrevet.</translation>
    </message>
    <message>
        <source>The board signed revision {revision}, so nothing can be changed. Open it again with a reason.</source>
        <translation>Styrelsen har signerat utgåva {revision}, så inget går att ändra. Öppna genomgången igen med ett skäl.</translation>
    </message>
    <message>
        <source>Please count between 0 and {most} answers in all. Nothing was changed.</source>
        <translation>Räkna sammanlagt mellan 0 och {most} svar. Inget har ändrats.</translation>
    </message>
    <message>
        <source>“{said}” is not a date. Write year-month-day, for example 2027-03-01.</source>
        <translation>”{said}” är inget datum. Skriv år-månad-dag, till exempel 2027-03-01.</translation>
    </message>
    <message>
        <source>A PIN has {shortest} to {longest} digits. You can also leave it out.</source>
        <translation>En PIN-kod har {shortest} till {longest} siffror. Det går också bra utan.</translation>
    </message>
    <message>
        <source>The answers of number {number} are here already, and the first answers stay. “{name}” was not used.</source>
        <translation>Svaren från nummer {number} finns redan här, och de första svaren gäller. ”{name}” användes inte.</translation>
    </message>
    <message>
        <source>“{name}” was changed, or was not made with this member&apos;s ballot paper. Nothing was changed here; ask again.</source>
        <translation>”{name}” har ändrats, eller är inte gjort med den personens svarsblankett. Inget har ändrats här. Be om ett nytt svarsbrev.</translation>
    </message>
    <message>
        <source>“{name}” was brought in before. Its answers are here; nothing was changed.</source>
        <translation>”{name}” är redan intaget. Svaren finns här. Inget har ändrats.</translation>
    </message>
    <message>
        <source>“{name}” is a ballot that is filled in already. Please choose the ballot paper you were sent.</source>
        <translation>”{name}” är ett svarsbrev som redan är ifyllt. Välj svarsblanketten som du har fått.</translation>
    </message>
    <message>
        <source>“{name}” is a ballot for {organisation}, {year}. Nothing was changed; open that assessment first.</source>
        <translation>”{name}” är ett svarsbrev till {organisation}, {year}. Inget har ändrats. Öppna den genomgången först.</translation>
    </message>
    <message>
        <source>“{name}” is a ballot for {said}; this assessment is for {year}. Nothing was changed.</source>
        <translation>”{name}” är ett svarsbrev för {said}, men den här genomgången är för {year}. Inget har ändrats.</translation>
    </message>
    <message>
        <source>The answers were shown already, so “{name}” cannot come in any more. Nothing was changed.</source>
        <translation>Svaren är redan öppnade, så ”{name}” går inte längre att ta in. Inget har ändrats.</translation>
    </message>
    <message>
        <source>“{name}” is from a member who is not on the list. Nothing was changed; make a new ballot paper.</source>
        <translation>”{name}” är från en person som inte står på listan. Inget har ändrats. Gör en ny svarsblankett.</translation>
    </message>
    <message>
        <source>The answers in “{name}” cannot be opened here. Nothing was changed; send the ballot paper again.</source>
        <translation>Svaren i ”{name}” går inte att öppna här. Inget har ändrats. Skicka svarsblanketten igen.</translation>
    </message>
    <message>
        <source>Please give the date of the signature.</source>
        <translation>Skriv datum för signaturen.</translation>
    </message>
    <message>
        <source>{count} findings stand in the way of the signature. Open the Check page; everything is saved.</source>
        <translation>Det här antalet saker är i vägen för signaturen: {count}. Öppna sidan Se över. Allt är sparat.</translation>
    </message>
    <message>
        <source>{section} cannot be locked yet: {indicator} is above the private answers. Name a record or a reason.</source>
        <translation>{section} går inte att låsa än: {indicator} ligger över de enskilda svaren. Ange ett underlag eller ett skäl.</translation>
    </message>
    <message>
        <source>These answers are handed in. They stay closed until the board opens all of them together.</source>
        <translation>De här svaren är inlämnade. De är stängda tills styrelsen öppnar alla svar tillsammans.</translation>
    </message>
    <message>
        <source>Somebody here has this name already. Take another one, or a number.</source>
        <translation>Någon här har redan det namnet. Välj ett annat eller ett nummer.</translation>
    </message>
    <message>
        <source>No action has a date yet. Give at least one action a date, then there is a calendar.</source>
        <translation>Ingen åtgärd har ett datum än. Ge minst en åtgärd ett datum, så blir det en kalender.</translation>
    </message>
    <message>
        <source>This assessment did not come with a ballot paper, so there is no ballot.</source>
        <translation>Den här genomgången kom inte med en svarsblankett, så det finns inget svarsbrev.</translation>
    </message>
    <message>
        <source>No ballot paper was made here, so “{name}” cannot belong to this assessment. Nothing was changed.</source>
        <translation>Ingen svarsblankett är gjord här, så ”{name}” kan inte höra till den här genomgången. Inget har ändrats.</translation>
    </message>
    <message>
        <source>These two scorecards have no section in common.</source>
        <translation>De här två resultatkorten har inget gemensamt avsnitt.</translation>
    </message>
    <message>
        <source>This action is not in the plan any more. Nothing was changed.</source>
        <translation>Den här åtgärden finns inte längre i planen. Inget har ändrats.</translation>
    </message>
    <message>
        <source>This member is not on the list any more. Nothing was changed.</source>
        <translation>Den här personen står inte längre på listan. Inget har ändrats.</translation>
    </message>
    <message>
        <source>There is no revision {said}.</source>
        <translation>Det finns ingen utgåva {said}.</translation>
    </message>
    <message>
        <source>“{said}” is not a role. Choose one of: {known}.</source>
        <translation>”{said}” är ingen roll. Välj någon av: {known}.</translation>
    </message>
    <message>
        <source>Nobody is waiting for a ballot paper. Add a member who answers on another computer.</source>
        <translation>Ingen väntar på en svarsblankett. Lägg till en person som svarar på en annan dator.</translation>
    </message>
    <message>
        <source>Please say who signs: one role or more, at most {most}.</source>
        <translation>Ange vilka som signerar: en roll eller flera, högst {most}.</translation>
    </message>
    <message>
        <source>Nobody sits here to answer now. Choose who answers.</source>
        <translation>Ingen sitter här för att svara nu. Välj vem som svarar.</translation>
    </message>
    <message>
        <source>This assessment is answered together on one sheet, not alone.</source>
        <translation>Den här genomgången besvaras tillsammans på ett gemensamt blad, inte var för sig.</translation>
    </message>
    <message>
        <source>These are the answers of one member, and no assessment of a board: this is done where the board agrees.</source>
        <translation>Det här är en ledamots svar och ingen bedömning av en styrelse: det görs där styrelsen enas.</translation>
    </message>
    <message>
        <source>The private answers are not opened yet. Open them together first.</source>
        <translation>De enskilda svaren är inte öppnade än. Öppna dem först tillsammans.</translation>
    </message>
    <message>
        <source>Nobody signed this assessment, so it is open already.</source>
        <translation>Ingen har signerat den här genomgången, så den är redan öppen.</translation>
    </message>
    <message>
        <source>No question is answered yet. Answer at least one, then hand in.</source>
        <translation>Ingen fråga är besvarad än. Svara på minst en och lämna sedan in.</translation>
    </message>
    <message>
        <source>There is nothing left here that only needs a nod.</source>
        <translation>Här finns inget kvar som bara behöver en nick.</translation>
    </message>
    <message>
        <source>{section} cannot be locked yet: at least {needed} must take part. Say who was there, by role.</source>
        <translation>{section} går inte att låsa än: minst {needed} måste vara med. Ange vilka som var där, med roll.</translation>
    </message>
    <message>
        <source>These scorecards answer different instruments ({one}, {other}), so no change can be told.</source>
        <translation>De här resultatkorten hör till olika instrument ({one}, {other}), så det går inte att se någon förändring.</translation>
    </message>
    <message>
        <source>These scorecards are of two organisations, {one} and {other}, so no change can be told.</source>
        <translation>De här resultatkorten är från två organisationer, {one} och {other}, så det går inte att se någon förändring.</translation>
    </message>
    <message>
        <source>These scorecards use different scales ({one}, {other}), so no change can be told.</source>
        <translation>De här resultatkorten har olika skalor ({one}, {other}), så det går inte att se någon förändring.</translation>
    </message>
    <message>
        <source>“{name}” is an empty ballot paper. Please choose the ballot that the member made from it.</source>
        <translation>”{name}” är en tom svarsblankett. Välj det svarsbrev som är gjort av den.</translation>
    </message>
    <message>
        <source>{section} cannot be locked yet: {count} pairs of answers disagree. Write a word about each.</source>
        <translation>{section} går inte att låsa än. Par av svar som inte går ihop: {count}. Skriv en kommentar om varje par.</translation>
    </message>
    <message>
        <source>This member has answered, so the name stays on the list. Nothing was changed.</source>
        <translation>Den här personen har svarat, så namnet står kvar på listan. Inget har ändrats.</translation>
    </message>
    <message>
        <source>A name has at most {longest} characters.</source>
        <translation>Ett namn har högst {longest} tecken.</translation>
    </message>
    <message>
        <source>{count} have handed in their answers already, so the sections stay as they are. Nothing was changed.</source>
        <translation>{count} har redan lämnat in sina svar, så avsnitten blir kvar som de är. Ingenting ändrades.</translation>
    </message>
    <message>
        <source>Answer again in silence first, and count the answers: the lower middle one of them is kept.</source>
        <translation>Svara först igen i tysthet och räkna svaren: det lägre mittsvaret behålls.</translation>
    </message>
    <message>
        <source>{section} cannot be locked yet: open the record that the spot check asks for, together.</source>
        <translation>{section} går inte att låsa än: öppna tillsammans det underlag som stickprovet gäller.</translation>
    </message>
    <message>
        <source>{count} members have handed in; at least {needed} are needed before the answers are opened.</source>
        <translation>Så många ledamöter har lämnat in: {count}. Minst {needed} behövs innan svaren öppnas.</translation>
    </message>
    <message>
        <source>A board can plan {most} actions a year. Remove one first.</source>
        <translation>En styrelse kan planera {most} åtgärder om året. Ta först bort en.</translation>
    </message>
    <message>
        <source>At most {most} can answer in each group.</source>
        <translation>Högst {most} kan svara i varje grupp.</translation>
    </message>
    <message>
        <source>AdaptaMeter is open already with the folder {path}. Use that window; nothing was changed.</source>
        <translation>AdaptaMeter är redan öppet med mappen {path}. Använd det fönstret. Inget har ändrats.</translation>
    </message>
    <message>
        <source>This PIN does not fit. Nothing was shown; try again, or start again.</source>
        <translation>PIN-koden stämmer inte. Inget har visats. Försök igen eller börja om.</translation>
    </message>
    <message>
        <source>{year} is here already. Open it on the first page.</source>
        <translation>{year} finns redan här. Öppna det på första sidan.</translation>
    </message>
    <message>
        <source>The first scorecard is of {before}, the second of {after}: give the older one first.</source>
        <translation>Det första resultatkortet är från {before}, det andra från {after}: ange det äldre först.</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Ordförande</translation>
    </message>
    <message>
        <source>Vice chair</source>
        <translation>Vice ordförande</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Sekreterare</translation>
    </message>
    <message>
        <source>Treasurer</source>
        <translation>Kassör</translation>
    </message>
    <message>
        <source>Board member</source>
        <translation>Ledamot</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Verksamhetsledare</translation>
    </message>
    <message>
        <source>Finance officer</source>
        <translation>Ekonomiansvarig</translation>
    </message>
    <message>
        <source>Programme officer</source>
        <translation>Programansvarig</translation>
    </message>
    <message>
        <source>Safeguarding officer</source>
        <translation>Trygghetsansvarig</translation>
    </message>
    <message>
        <source>Staff member</source>
        <translation>Anställd</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Volontär</translation>
    </message>
    <message>
        <source>Adviser</source>
        <translation>Rådgivare</translation>
    </message>
    <message>
        <source>{role} ({count})</source>
        <translation>{role} ({count})</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>This plan is the result. The scores are the by-product.</source>
        <translation>Planen är det viktiga resultatet. Poängen följer bara med.</translation>
    </message>
    <message>
        <source>What we will do</source>
        <translation>Vad vi ska göra</translation>
    </message>
    <message>
        <source>For which question</source>
        <translation>För vilken fråga</translation>
    </message>
    <message>
        <source>Aims at level</source>
        <translation>Siktar på nivå</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ansvarig</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Klart senast</translation>
    </message>
    <message>
        <source>How we see that it is done</source>
        <translation>Hur vi ser att det är klart</translation>
    </message>
    <message>
        <source>Owner: {owner}</source>
        <translation>Ansvarig: {owner}</translation>
    </message>
    <message>
        <source>How we see that it is done: {sign}</source>
        <translation>Hur vi ser att det är klart: {sign}</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Not signed yet: a draft</source>
        <translation>Inte signerat än: ett utkast</translation>
    </message>
    <message>
        <source>Signed by the board, revision {revision}</source>
        <translation>Signerat av styrelsen, utgåva {revision}</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signerat av</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Minutes reference</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Minutes: {minutes}</source>
        <translation>Protokoll: {minutes}</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Sigill</translation>
    </message>
    <message>
        <source>Copies with the same seal hold the same signed answers. You can compare it by phone.</source>
        <translation>Kopior med samma sigill har samma signerade svar. Ni kan jämföra sigillet på telefon.</translation>
    </message>
    <message>
        <source>Alone and together</source>
        <translation>För sig och tillsammans</translation>
    </message>
    <message>
        <source>How far the private answers lay apart. A member counts with levels for at least half of the questions. Disagreement is a finding and never lowers a score.</source>
        <translation>Hur långt ifrån varandra de enskilda svaren låg. En ledamot räknas med när minst hälften av frågorna har en nivå. Att ni ser olika är värt att veta och sänker aldrig poängen.</translation>
    </message>
    <message>
        <source>Answered alone</source>
        <translation>Svarade för sig</translation>
    </message>
    <message>
        <source>{raters}, {left_out} left out</source>
        <translation>{raters} ({left_out} räknas inte med)</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Räknas inte med</translation>
    </message>
    <message>
        <source>Staff who answered</source>
        <translation>Personal som svarade</translation>
    </message>
    <message>
        <source>Mean agreement</source>
        <translation>Samstämmighet i genomsnitt</translation>
    </message>
    <message>
        <source>Two levels or more apart</source>
        <translation>Två nivåer eller mer isär</translation>
    </message>
    <message>
        <source>Share of “do not know”</source>
        <translation>Andel ”vi vet inte”</translation>
    </message>
    <message>
        <source>Not agreed on</source>
        <translation>Inte eniga om</translation>
    </message>
    <message>
        <source>Drift in levels</source>
        <translation>Höjning på mötet, i nivåer</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha</source>
        <translation>Krippendorffs alfa</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Läses som</translation>
    </message>
    <message>
        <source>{alpha}, {reading}</source>
        <translation>{alpha}, {reading}</translation>
    </message>
    <message>
        <source>good</source>
        <translation>god</translation>
    </message>
    <message>
        <source>tentative</source>
        <translation>osäker</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>svag</translation>
    </message>
    <message>
        <source>Alpha says how alike the private answers are: good from 0.80, tentative from 0.667, weak below. It is shown for learning, never as a gate.</source>
        <translation>Alfa säger hur lika de enskilda svaren är, deras samstämmighet: god från 0,80, osäker från 0,667, svag därunder. Det visas för att ni ska lära av det och stoppar aldrig något.</translation>
    </message>
    <message>
        <source>The meeting raised this section by {levels} levels.</source>
        <translation>Mötet höjde det här avsnittet med {levels} nivåer.</translation>
    </message>
    <message>
        <source>No member gave a level for half of the questions.</source>
        <translation>Ingen ledamot gav en nivå för hälften av frågorna.</translation>
    </message>
    <message>
        <source>Answered by one member: figures about single answers stay with the board.</source>
        <translation>Besvarat av en ledamot: siffror om enskilda svar stannar hos styrelsen.</translation>
    </message>
    <message>
        <source>Answered by two members: figures about single answers stay with the board.</source>
        <translation>Besvarat av två ledamöter: siffror om enskilda svar stannar hos styrelsen.</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Med ord</translation>
    </message>
    <message>
        <source>The board&apos;s note to the reader</source>
        <translation>Styrelsens anteckning till läsaren</translation>
    </message>
    <message>
        <source>Must be put right</source>
        <translation>Måste rättas</translation>
    </message>
    <message>
        <source>Needs a word from you</source>
        <translation>Behöver en kommentar från er</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bra att känna till</translation>
    </message>
    <message>
        <source>The whole assessment</source>
        <translation>Hela genomgången</translation>
    </message>
    <message>
        <source>{indicator} {title}</source>
        <translation>{indicator} {title}</translation>
    </message>
    <message>
        <source>This section is not locked yet. Questions still open: {count}.</source>
        <translation>Det här avsnittet är inte låst än. Frågor kvar: {count}.</translation>
    </message>
    <message>
        <source>Every question of this section has an answer, but it is not locked yet.</source>
        <translation>Alla frågor i avsnittet har svar, men det är inte låst än.</translation>
    </message>
    <message>
        <source>The first open question of its section. Still open: {count}.</source>
        <translation>Avsnittets första fråga utan svar. Frågor kvar: {count}.</translation>
    </message>
    <message>
        <source>All {count} levels of this section are {level}. Is everything really alike?</source>
        <translation>Alla {count} nivåer i avsnittet är {level}. Är allt verkligen likadant?</translation>
    </message>
    <message>
        <source>“Does not apply” stands at {count} of {total} questions. The section cannot be compared with others.</source>
        <translation>”Gäller inte oss” står på {count} av {total} frågor. Avsnittet går inte att jämföra med andra.</translation>
    </message>
    <message>
        <source>Level {level} is said, and nothing shows it. It counts as {counts}.</source>
        <translation>Svaret är nivå {level}, men inget visar det. Det räknas som {counts}.</translation>
    </message>
    <message>
        <source>A must-have that nobody knows. It counts as missing until it is found out.</source>
        <translation>Ett grundkrav som ingen vet svaret på. Det räknas som att det saknas tills ni har tagit reda på det.</translation>
    </message>
    <message>
        <source>Level {before} last year, {level} now, and no record shows the step.</source>
        <translation>Nivå {before} förra året, {level} nu, och inget underlag visar steget.</translation>
    </message>
    <message>
        <source>Better than last year, but the record has no date after {last}. With a newer date it is a documented step.</source>
        <translation>Bättre än förra året, men underlaget har inget datum efter {last}. Med ett nyare datum blir det ett steg som ni kan visa.</translation>
    </message>
    <message>
        <source>This answer and the one to {other} do not seem to fit. Nobody has said a word about it.</source>
        <translation>Det här svaret och svaret på {other} verkar inte gå ihop. Ingen har skrivit en kommentar om det.</translation>
    </message>
    <message>
        <source>This record was drawn for the spot check. Open it together, and note whether it was there.</source>
        <translation>Det här underlaget valdes ut till stickprovet. Öppna det tillsammans och notera om det fanns.</translation>
    </message>
    <message>
        <source>The record for the spot check was not found.</source>
        <translation>Underlaget till stickprovet hittades inte.</translation>
    </message>
    <message>
        <source>People noted as present: {count}. A board agrees with at least two.</source>
        <translation>Så många var med enligt listan: {count}. En styrelse enas när minst två är med.</translation>
    </message>
    <message>
        <source>It is not noted that enough members were there to decide.</source>
        <translation>Det är inte noterat att ni var tillräckligt många för att besluta.</translation>
    </message>
    <message>
        <source>The meeting raised this section by {drift} levels over what people said alone.</source>
        <translation>Mötet höjde det här avsnittet med {drift} nivåer jämfört med vad ni svarade för er själva.</translation>
    </message>
    <message>
        <source>Left out of the figures, because fewer than half of the questions have a level: {count}.</source>
        <translation>Räknas inte med i siffrorna, eftersom färre än hälften av frågorna har en nivå: {count}.</translation>
    </message>
    <message>
        <source>People who answered alone: {count}. From three on the scorecard shows how far answers lay apart.</source>
        <translation>Så många svarade för sig: {count}. Från tre och uppåt visar resultatkortet hur långt ifrån varandra svaren låg.</translation>
    </message>
    <message>
        <source>People who gave one level to every question: {count}.</source>
        <translation>Så många gav alla frågor samma nivå: {count}.</translation>
    </message>
    <message>
        <source>You did not agree on this one. The scorecard says so.</source>
        <translation>Ni var inte eniga om den här frågan. Det står på resultatkortet.</translation>
    </message>
    <message>
        <source>Level {level} is higher than anyone said alone, so a record must show it.</source>
        <translation>Nivå {level} är högre än någon svarade för sig, så ett underlag måste visa det.</translation>
    </message>
    <message>
        <source>Level {level} is clearly higher than most people said alone, so it needs a reason.</source>
        <translation>Nivå {level} är klart högre än de flesta svarade för sig, så det behövs ett skäl.</translation>
    </message>
    <message>
        <source>{place}: this looks like {kind}. The text stays here; is it needed?</source>
        <translation>{place}: det här ser ut som {kind}. Texten stannar här. Behövs det?</translation>
    </message>
    <message>
        <source>{place}: this looks like {kind}. The text leaves this computer. Take it out, or hold the text back.</source>
        <translation>{place}: det här ser ut som {kind}. Texten lämnar datorn. Ta bort det, eller ta inte med texten.</translation>
    </message>
    <message>
        <source>an e-mail address</source>
        <translation>en e-postadress</translation>
    </message>
    <message>
        <source>a phone number</source>
        <translation>ett telefonnummer</translation>
    </message>
    <message>
        <source>an account number</source>
        <translation>ett kontonummer</translation>
    </message>
    <message>
        <source>Note to the readers</source>
        <translation>Anteckning till läsaren</translation>
    </message>
    <message>
        <source>Your word on two answers</source>
        <translation>Er kommentar till två svar</translation>
    </message>
    <message>
        <source>Why the section was opened again</source>
        <translation>Varför avsnittet öppnades igen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Why it does not apply</source>
        <translation>Varför det inte gäller er</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>Vad som visar det</translation>
    </message>
    <message>
        <source>Reason for the level</source>
        <translation>Skäl för nivån</translation>
    </message>
    <message>
        <source>Other view</source>
        <translation>Annan åsikt</translation>
    </message>
    <message>
        <source>Action in the plan</source>
        <translation>Åtgärd i planen</translation>
    </message>
    <message>
        <source>How you see that an action is done</source>
        <translation>Hur ni ser att en åtgärd är klar</translation>
    </message>
    <message>
        <source>Your word on this page</source>
        <translation>Er kommentar på den här sidan</translation>
    </message>
    <message>
        <source>Nothing is planned yet. The plan is the main result.</source>
        <translation>Inget är planerat än. Planen är det viktigaste resultatet.</translation>
    </message>
    <message>
        <source>The plan has {count} actions. {most} are what a board can carry in a year.</source>
        <translation>Antal åtgärder i planen: {count}. En styrelse orkar med {most} på ett år.</translation>
    </message>
    <message>
        <source>An action lacks an owner, a date, or how you see that it is done.</source>
        <translation>En åtgärd saknar ansvarig, datum eller hur ni ser att den är klar.</translation>
    </message>
    <message>
        <source>An action of last year was due on {due} and is not marked as done.</source>
        <translation>En åtgärd från förra året skulle vara klar den {due} och är inte markerad som klar.</translation>
    </message>
    <message>
        <source>The clock of this computer says {now}, but something was saved on {latest}. Please check date and time.</source>
        <translation>Datorns klocka visar {now}, men något sparades {latest}. Se efter att datum och tid stämmer.</translation>
    </message>
    <message>
        <source>May these be compared?</source>
        <translation>Går de här att jämföra?</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grad</translation>
    </message>
    <message>
        <source>Fully comparable: differences may be drawn.</source>
        <translation>Går helt att jämföra: skillnader kan visas.</translation>
    </message>
    <message>
        <source>Differences may be drawn, with the reasons beside them.</source>
        <translation>Skillnader kan visas, med skälen bredvid.</translation>
    </message>
    <message>
        <source>Side by side only: no difference is drawn.</source>
        <translation>Bara sida vid sida: ingen skillnad visas.</translation>
    </message>
    <message>
        <source>Not compared.</source>
        <translation>Jämförs inte.</translation>
    </message>
    <message>
        <source>{grade}: {meaning}</source>
        <translation>{grade}: {meaning}</translation>
    </message>
    <message>
        <source>The board has not signed it, so answers may still change.</source>
        <translation>Styrelsen har inte signerat det, så svar kan ännu ändras.</translation>
    </message>
    <message>
        <source>They answer different questionnaires ({one}, {other}).</source>
        <translation>De svarar på olika frågeformulär ({one}, {other}).</translation>
    </message>
    <message>
        <source>They use different scales ({one}, {other}).</source>
        <translation>De har olika skalor ({one}, {other}).</translation>
    </message>
    <message>
        <source>Their evidence grades differ, so no one method can count both ({one}, {other}).</source>
        <translation>De har olika grader av underlag, så båda går inte att räkna på ett och samma sätt ({one}, {other}).</translation>
    </message>
    <message>
        <source>Between version {one} and version {other} the questions changed too much.</source>
        <translation>Mellan version {one} och version {other} har frågorna ändrats för mycket.</translation>
    </message>
    <message>
        <source>Made with version {one} and version {other}: only the questions they share are compared.</source>
        <translation>Gjorda med version {one} och version {other}: bara gemensamma frågor jämförs.</translation>
    </message>
    <message>
        <source>Version {one} and version {other} are compared where two reviewers found questions equal.</source>
        <translation>Version {one} och version {other} jämförs där två granskare har kommit fram till att frågorna är lika.</translation>
    </message>
    <message>
        <source>They have no section in common.</source>
        <translation>De har inget gemensamt avsnitt.</translation>
    </message>
    <message>
        <source>This section is not on every scorecard.</source>
        <translation>Det här avsnittet finns inte på alla resultatkort.</translation>
    </message>
    <message>
        <source>The section is not locked, so answers may still change.</source>
        <translation>Avsnittet är inte låst, så svar kan ännu ändras.</translation>
    </message>
    <message>
        <source>Too much is not known.</source>
        <translation>Det är för mycket som inte är känt.</translation>
    </message>
    <message>
        <source>Too much does not apply.</source>
        <translation>Det är för mycket som inte gäller dem.</translation>
    </message>
    <message>
        <source>Too few questions have a level on both scorecards: {shared} of {items}.</source>
        <translation>För få frågor har en nivå på båda resultatkorten: {shared} av {items}.</translation>
    </message>
    <message>
        <source>Answered in a translation that nobody has reviewed yet ({language}).</source>
        <translation>Besvarat på en översättning som ingen har granskat än ({language}).</translation>
    </message>
    <message>
        <source>Fewer than three members answered alone.</source>
        <translation>Färre än tre ledamöter svarade för sig.</translation>
    </message>
    <message>
        <source>They were not facilitated in the same way ({one}; {other}).</source>
        <translation>Samtalen leddes inte på samma sätt ({one}; {other}).</translation>
    </message>
    <message>
        <source>It is not known whether it was facilitated.</source>
        <translation>Det är inte känt om någon ledde samtalet.</translation>
    </message>
    <message>
        <source>Answered in different languages ({one}; {other}).</source>
        <translation>Besvarade på olika språk ({one}; {other}).</translation>
    </message>
    <message>
        <source>{reason} Here: {places}.</source>
        <translation>{reason} Här: {places}.</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} till</translation>
    </message>
    <message>
        <source>{scorecard} ({sections})</source>
        <translation>{scorecard} ({sections})</translation>
    </message>
    <message>
        <source>Nothing stands against it.</source>
        <translation>Inget talar emot det.</translation>
    </message>
    <message>
        <source>Answered alone: {raters}. Facilitated: {led}. Language: {languages}.</source>
        <translation>Svarade för sig: {raters}. Med samtalsledare: {led}. Språk: {languages}.</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>inte angett</translation>
    </message>
    <message>
        <source>{points} before must-haves, on the {shared} questions that all share</source>
        <translation>{points} före grundkravens tak, på de {shared} frågor som alla har gemensamt</translation>
    </message>
    <message>
        <source>on {shared} of {items} questions</source>
        <translation>på {shared} av {items} frågor</translation>
    </message>
    <message>
        <source>{one} and {other}: {apart} ± {margin} points apart</source>
        <translation>{one} och {other}: {apart} ± {margin} poäng isär</translation>
    </message>
    <message>
        <source>{apart} ± {margin}</source>
        <translation>{apart} ± {margin}</translation>
    </message>
    <message>
        <source>{shared} of {items}</source>
        <translation>{shared} av {items}</translation>
    </message>
    <message>
        <source>shared: {points}</source>
        <translation>samma frågor: {points}</translation>
    </message>
    <message>
        <source>more than normal variation</source>
        <translation>mer än normal variation</translation>
    </message>
    <message>
        <source>about the same: within normal variation</source>
        <translation>ungefär lika: inom normal variation</translation>
    </message>
    <message>
        <source>side by side only</source>
        <translation>bara sida vid sida</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} och {other}</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>The first {shown} of {pairs} pairs stand here; the json file has all of them.</source>
        <translation>Här står de första {shown} paren av {pairs}. I json-filen finns alla.</translation>
    </message>
    <message>
        <source>{pairs} pairs: see them with --json, or in a file with --to.</source>
        <translation>Antal par: {pairs}. Se dem med --json, eller i en fil med --to.</translation>
    </message>
    <message>
        <source>Read me first</source>
        <translation>Läs det här först</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Organisations stand in alphabetical order. Nothing is ranked, and there is no overall number.</source>
        <translation>Organisationerna står i bokstavsordning. Inget rangordnas, och det finns ingen siffra för helheten.</translation>
    </message>
    <message>
        <source>Every pair has a grade of its own, and so has every section in it. The grade of all together is that of the worst pair.</source>
        <translation>Varje par har en egen grad, och det har också varje avsnitt i paret. Graden för alla tillsammans är den som paret med lägst grad har.</translation>
    </message>
    <message>
        <source>Both sides are counted again on the questions that both answered, with one method and before must-haves.</source>
        <translation>Båda sidor räknas om på de frågor som båda har svarat på, på ett och samma sätt och före grundkravens tak.</translation>
    </message>
    <message>
        <source>A difference says something only when it is larger than its margin: answers vary a little even where nothing differs.</source>
        <translation>En skillnad säger något bara när den är större än sin marginal: svar varierar lite även där inget skiljer.</translation>
    </message>
    <message>
        <source>A section that only one scorecard has is not compared, and lowers no other grade.</source>
        <translation>Ett avsnitt som bara finns på det ena resultatkortet jämförs inte och sänker ingen annan grad.</translation>
    </message>
    <message>
        <source>What each answer counts as, after its evidence. Change a number and every figure follows.</source>
        <translation>Vad varje svar räknas som, med hänsyn till underlaget. Ändra en siffra, så följer alla andra med.</translation>
    </message>
    <message>
        <source>Score: as on the scorecard. Shared: counted on the questions that all share, before must-haves.</source>
        <translation>Poäng: som på resultatkortet. Samma frågor: räknat på de frågor som alla har gemensamt, före grundkravens tak.</translation>
    </message>
    <message>
        <source>Best grade</source>
        <translation>Bästa grad</translation>
    </message>
    <message>
        <source>Grade of the section</source>
        <translation>Avsnittets grad</translation>
    </message>
    <message>
        <source>Questions that all share</source>
        <translation>Frågor som alla har gemensamt</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Samma frågor</translation>
    </message>
    <message>
        <source>of</source>
        <translation>av</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Första</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Andra</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Skillnad</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marginal</translation>
    </message>
    <message>
        <source>How to read it</source>
        <translation>Så läser man det</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Skäl</translation>
    </message>
    <message>
        <source>Comparing needs at least two scorecards; there are {count} here. Nothing was changed.</source>
        <translation>För att jämföra behövs minst två resultatkort. Här finns {count}. Inget har ändrats.</translation>
    </message>
    <message>
        <source>{organisation}, {year} is here in revision {one} and revision {other}. Please leave one of them out.</source>
        <translation>{organisation}, {year} finns här i utgåva {one} och utgåva {other}. Ta bara med en av dem.</translation>
    </message>
    <message>
        <source>The crosswalk {name} has {count} mistakes, the first at {place}. It was not used.</source>
        <translation>Jämförelsetabellen {name} har fel ({count}), det första vid {place}. Den användes inte.</translation>
    </message>
    <message>
        <source>“{said}” is not a relation: identical, equivalent, related or none.</source>
        <translation>”{said}” är inget samband. Välj identical, equivalent, related eller none.</translation>
    </message>
    <message>
        <source>“{relation}” needs two different reviewers and a reason.</source>
        <translation>”{relation}” behöver två olika granskare och ett skäl.</translation>
    </message>
    <message>
        <source>{indicator} counts as the same as two other questions.</source>
        <translation>{indicator} räknas som samma fråga som två andra.</translation>
    </message>
    <message>
        <source>“{said}” is not a version such as 1.2.0.</source>
        <translation>”{said}” är ingen version. Skriv till exempel 1.2.0.</translation>
    </message>
    <message>
        <source>Taken in: {organisation}, {year} ({file})</source>
        <translation>Intaget: {organisation}, {year} ({file})</translation>
    </message>
    <message>
        <source>Taken in: {organisation}, {year}, revision {revision}, beside revision {before} ({file})</source>
        <translation>Intaget: {organisation}, {year}, utgåva {revision}, bredvid utgåva {before} ({file})</translation>
    </message>
    <message>
        <source>Known already: {organisation}, {year} ({file})</source>
        <translation>Redan känt: {organisation}, {year} ({file})</translation>
    </message>
    <message>
        <source>Typed over: {sheet}, cell {cell} says “{says}”. The board sealed “{sealed}”, and that counts.</source>
        <translation>Överskrivet: bladet {sheet}, ruta {cell} visar ”{says}”. Styrelsen förseglade ”{sealed}”, och det är det som gäller.</translation>
    </message>
    <message>
        <source>Passed over, neither json nor xlsx: {count}.</source>
        <translation>Överhoppade filer, varken json eller xlsx: {count}.</translation>
    </message>
    <message>
        <source>Taken in: {accepted}. Known already: {known}. Refused: {refused}.</source>
        <translation>Intagna: {accepted}. Redan kända: {known}. Inte intagna: {refused}.</translation>
    </message>
    <message>
        <source>{number}  {organisation} ({country}), {year}: {state}</source>
        <translation>{number}  {organisation} ({country}), {year}: {state}</translation>
    </message>
    <message>
        <source>The library is empty. Take scorecards in with “adaptameter import”.</source>
        <translation>Biblioteket är tomt. Ta in resultatkort med ”adaptameter import”.</translation>
    </message>
    <message>
        <source>signed, revision {revision}</source>
        <translation>signerad, utgåva {revision}</translation>
    </message>
    <message>
        <source>not signed, a draft</source>
        <translation>inte signerat, ett utkast</translation>
    </message>
    <message>
        <source>Thank you for your scorecards. These files could not be taken in. Please look at the reasons, and send the files again as AdaptaMeter wrote them.</source>
        <translation>Tack för era resultatkort. De här filerna gick inte att ta in. Titta gärna på skälen och skicka filerna igen så som AdaptaMeter gjorde dem.</translation>
    </message>
    <message>
        <source>{file}: {reason}</source>
        <translation>{file}: {reason}</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>Den finns inte kvar.</translation>
    </message>
    <message>
        <source>It cannot be read ({why}).</source>
        <translation>Den går inte att läsa ({why}).</translation>
    </message>
    <message>
        <source>It is larger than {limit} MB, so it was not opened.</source>
        <translation>Den är större än {limit} MB och öppnades därför inte.</translation>
    </message>
    <message>
        <source>It is built in a way that could do harm ({why}), so it was not opened.</source>
        <translation>Den är byggd på ett sätt som kan göra skada ({why}) och öppnades därför inte.</translation>
    </message>
    <message>
        <source>It is not a scorecard that AdaptaMeter wrote.</source>
        <translation>Den är inget resultatkort som AdaptaMeter har gjort.</translation>
    </message>
    <message>
        <source>It is damaged, or was changed after it was written ({why}).</source>
        <translation>Den är skadad eller har ändrats efteråt ({why}).</translation>
    </message>
    <message>
        <source>It was written by a newer AdaptaMeter than the one here (format {version}).</source>
        <translation>Den är gjord med en nyare AdaptaMeter än den som finns här (format {version}).</translation>
    </message>
    <message>
        <source>It answers a questionnaire that is not in the program here: {name} {version}.</source>
        <translation>Den svarar på ett frågeformulär som inte finns i programmet här: {name} {version}.</translation>
    </message>
    <message>
        <source>It has other answers than the scorecard of the same assessment and revision that came first. Which one is right?</source>
        <translation>Den har andra svar än resultatkortet för samma genomgång och utgåva som kom först. Vilket stämmer?</translation>
    </message>
    <message>
        <source>it has cells far outside its tables</source>
        <translation>den har rutor långt utanför tabellerna</translation>
    </message>
    <message>
        <source>it carries macros</source>
        <translation>den har makron med sig</translation>
    </message>
    <message>
        <source>it reaches for other files</source>
        <translation>den hämtar från andra filer</translation>
    </message>
    <message>
        <source>it carries other files</source>
        <translation>den har andra filer med sig</translation>
    </message>
    <message>
        <source>it carries programs</source>
        <translation>den har program med sig</translation>
    </message>
    <message>
        <source>it takes far too long to read</source>
        <translation>den tar alldeles för lång tid att läsa</translation>
    </message>
    <message>
        <source>it needs far too much memory</source>
        <translation>den behöver alldeles för mycket minne</translation>
    </message>
    <message>
        <source>it stops the program that reads it</source>
        <translation>den stoppar programmet som läser den</translation>
    </message>
    <message>
        <source>There is no scorecard number {said} in the library.</source>
        <translation>Det finns inget resultatkort med nummer {said} i biblioteket.</translation>
    </message>
    <message>
        <source>{name} has other answers than the scorecard of the same assessment and revision that is here. That one was kept; ask the sender which is right.</source>
        <translation>Filen {name} har andra svar än resultatkortet för samma genomgång och utgåva som redan finns här. Det som fanns här är kvar. Fråga den som skickade filen vilket som stämmer.</translation>
    </message>
    <message>
        <source>A tag is too long: at most {longest} characters.</source>
        <translation>En etikett är för lång: högst {longest} tecken.</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>inte angett</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>inte signerat</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>signerat</translation>
    </message>
    <message>
        <source>signed again</source>
        <translation>signerat igen</translation>
    </message>
    <message>
        <source>signed again (revision {revision})</source>
        <translation>signerat igen (utgåva {revision})</translation>
    </message>
    <message>
        <source>{country} (closed)</source>
        <translation>{country} (stängt)</translation>
    </message>
    <message>
        <source>A section has too few questions with a level.</source>
        <translation>Ett avsnitt har för få frågor med en nivå.</translation>
    </message>
    <message>
        <source>Northern Africa</source>
        <translation>Nordafrika</translation>
    </message>
    <message>
        <source>Western Africa</source>
        <translation>Västafrika</translation>
    </message>
    <message>
        <source>Middle Africa</source>
        <translation>Centralafrika</translation>
    </message>
    <message>
        <source>Eastern Africa</source>
        <translation>Östafrika</translation>
    </message>
    <message>
        <source>Southern Africa</source>
        <translation>Södra Afrika</translation>
    </message>
    <message>
        <source>Northern America</source>
        <translation>Norra Amerika</translation>
    </message>
    <message>
        <source>Central America</source>
        <translation>Centralamerika</translation>
    </message>
    <message>
        <source>Caribbean</source>
        <translation>Karibien</translation>
    </message>
    <message>
        <source>South America</source>
        <translation>Sydamerika</translation>
    </message>
    <message>
        <source>Central Asia</source>
        <translation>Centralasien</translation>
    </message>
    <message>
        <source>Eastern Asia</source>
        <translation>Östasien</translation>
    </message>
    <message>
        <source>South-eastern Asia</source>
        <translation>Sydostasien</translation>
    </message>
    <message>
        <source>Southern Asia</source>
        <translation>Sydasien</translation>
    </message>
    <message>
        <source>Western Asia</source>
        <translation>Västasien</translation>
    </message>
    <message>
        <source>Eastern Europe</source>
        <translation>Östeuropa</translation>
    </message>
    <message>
        <source>Northern Europe</source>
        <translation>Nordeuropa</translation>
    </message>
    <message>
        <source>Southern Europe</source>
        <translation>Sydeuropa</translation>
    </message>
    <message>
        <source>Western Europe</source>
        <translation>Västeuropa</translation>
    </message>
    <message>
        <source>Oceania</source>
        <translation>Oceanien</translation>
    </message>
    <message>
        <source>Points are before must-haves, counted again on the questions that all of them answered.</source>
        <translation>Poängen är före grundkravens tak, omräknade på de frågor som alla har svarat på.</translation>
    </message>
    <message>
        <source>Ask the board to sign it and to send the scorecard again.</source>
        <translation>Be styrelsen att signera det och skicka resultatkortet igen.</translation>
    </message>
    <message>
        <source>Read each of them on its own: click its name.</source>
        <translation>Läs vart och ett för sig: klicka på namnet.</translation>
    </message>
    <message>
        <source>A crosswalk between the two versions can help, when two people have reviewed it.</source>
        <translation>En jämförelsetabell mellan de två versionerna kan hjälpa, när två personer har granskat den.</translation>
    </message>
    <message>
        <source>Ask the board to lock it and to send the scorecard again.</source>
        <translation>Be styrelsen att låsa det och skicka resultatkortet igen.</translation>
    </message>
    <message>
        <source>Ask the board to find out what it does not know yet.</source>
        <translation>Be styrelsen att ta reda på det som den inte vet än.</translation>
    </message>
    <message>
        <source>Read its answers instead: click the name.</source>
        <translation>Läs svaren i stället: klicka på namnet.</translation>
    </message>
    <message>
        <source>Read their answers instead: click a name.</source>
        <translation>Läs svaren i stället: klicka på ett namn.</translation>
    </message>
    <message>
        <source>Have the translation reviewed.</source>
        <translation>Låt någon granska översättningen.</translation>
    </message>
    <message>
        <source>Next time, let three or more members answer alone.</source>
        <translation>Låt tre eller fler ledamöter svara för sig nästa gång.</translation>
    </message>
    <message>
        <source>Keep it in mind when you read a difference.</source>
        <translation>Tänk på det när du läser en skillnad.</translation>
    </message>
    <message>
        <source>Ask the board who led the talk.</source>
        <translation>Fråga styrelsen vem som ledde samtalet.</translation>
    </message>
    <message>
        <source>not on both scorecards</source>
        <translation>finns inte på båda resultatkorten</translation>
    </message>
    <message>
        <source>not locked</source>
        <translation>inte låst</translation>
    </message>
    <message>
        <source>too much not known</source>
        <translation>för mycket som inte är känt</translation>
    </message>
    <message>
        <source>too much that does not apply</source>
        <translation>för mycket som inte gäller</translation>
    </message>
    <message>
        <source>too few questions in common</source>
        <translation>för få gemensamma frågor</translation>
    </message>
    <message>
        <source>another version of the questions</source>
        <translation>en annan version av frågorna</translation>
    </message>
    <message>
        <source>cannot be compared</source>
        <translation>går inte att jämföra</translation>
    </message>
    <message>
        <source>For learning and dialogue. Not a ranking. Pilot instrument.</source>
        <translation>För lärande och samtal. Inte en rangordning. Pilotinstrument.</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Antal</translation>
    </message>
    <message>
        <source>The middle (from 5 on)</source>
        <translation>Mittvärdet (från 5 och uppåt)</translation>
    </message>
    <message>
        <source>A quarter lies below (from 10 on)</source>
        <translation>En fjärdedel ligger under (från 10 och uppåt)</translation>
    </message>
    <message>
        <source>A quarter lies above (from 10 on)</source>
        <translation>En fjärdedel ligger över (från 10 och uppåt)</translation>
    </message>
    <message>
        <source>There is no picture here to save. Save the table, or show something first.</source>
        <translation>Här finns ingen bild att spara. Spara tabellen, eller visa något först.</translation>
    </message>
    <message>
        <source>There is nothing here to save yet.</source>
        <translation>Här finns inget att spara än.</translation>
    </message>
    <message>
        <source>A file called {name} is already there, and nothing was changed. Please choose another name.</source>
        <translation>Det finns redan en fil som heter {name}, och inget har ändrats. Välj ett annat namn.</translation>
    </message>
</context>
<context>
    <name>YearWords</name>
    <message>
        <source>{year}: {verdict}.</source>
        <translation>{year}: {verdict}.</translation>
    </message>
    <message>
        <source>{year}: {verdict}. About 8 times in 10 it lies from {low} to {high}.</source>
        <translation>{year}: {verdict}. Ungefär 8 gånger av 10 ligger det från {low} till {high}.</translation>
    </message>
    <message>
        <source>From {before} to {after}. {grade}.</source>
        <translation>Från {before} till {after}. {grade}.</translation>
    </message>
</context>
<context>
    <name>YearsReading</name>
    <message>
        <source>Not on the scorecard of {year}, so there is nothing to compare.</source>
        <translation>Finns inte på resultatkortet från {year}, så det finns inget att jämföra med.</translation>
    </message>
    <message>
        <source>{year}: answered alone by {count}, then agreed on.</source>
        <translation>{year}: {count} svarade var för sig, sedan enades ni.</translation>
    </message>
    <message numerus="yes">
        <source>Seen from today: {points} instead of {first} points, on %n question(s) you looked at again.</source>
        <translation>
            <numerusform>Sett från i dag: {points} i stället för {first} poäng, på %n fråga som ni har tittat på igen.</numerusform>
            <numerusform>Sett från i dag: {points} i stället för {first} poäng, på %n frågor som ni har tittat på igen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{before} said then, {now} now</source>
        <translation>svaret var {before} då, {now} nu</translation>
    </message>
</context>
<context>
    <name>YearsView</name>
    <message>
        <source>What changed from {before} to {now}</source>
        <translation>Vad som ändrades från {before} till {now}</translation>
    </message>
    <message>
        <source>With several sections a year, one may look like a clear change by chance now and then. The steps you can show are the safest ground to stand on.</source>
        <translation>Med flera avsnitt om året kan ett av dem ibland se ut som en tydlig förändring av en slump. De steg som ni kan visa är den säkraste grunden att stå på.</translation>
    </message>
    <message>
        <source>Version {before} of the questions then, {now} now: only questions that are the same are compared.</source>
        <translation>Version {before} av frågorna då, {now} nu: bara frågor som är desamma jämförs.</translation>
    </message>
    <message>
        <source>Points move a little every year, also when nothing changes. Here you see what is more than that.</source>
        <translation>Poängen rör sig lite varje år, även när inget ändras. Här ser ni vad som är mer än så.</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) not locked this year</source>
        <translation>
            <numerusform>%n avsnitt är inte låst i år</numerusform>
            <numerusform>%n avsnitt är inte låsta i år</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of earlier years is shown until they are, so that nobody answers for the number: {sections}.</source>
        <translation>Inget från tidigare år visas innan avsnitten är låsta, så att ingen svarar för siffrans skull: {sections}.</translation>
    </message>
</context>
<context>
    <name>_RailButton</name>
    <message>
        <source>you are here</source>
        <translation>ni är här</translation>
    </message>
    <message>
        <source>done</source>
        <translation>klart</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>låst</translation>
    </message>
</context>
</TS>
