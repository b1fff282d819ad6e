<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>AnswerAside</name>
    <message>
        <source>What shows it?</source>
        <translation>Vad visar det?</translation>
    </message>
    <message>
        <source>Title, date, place</source>
        <translation>Titel, datum, plats</translation>
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
        <source>Results</source>
        <translation>Resultat</translation>
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
    <message numerus="yes">
        <source>%n section(s) not locked by the board</source>
        <translation>
            <numerusform>%n avsnitt som styrelsen inte har låst</numerusform>
            <numerusform>%n avsnitt som styrelsen inte har låst</numerusform>
        </translation>
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
        <source>Prepare</source>
        <translation>Förbered</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svara</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Dela</translation>
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
        <source>go to a step</source>
        <translation>gå till ett steg</translation>
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
        <source>All sections are locked</source>
        <translation>Alla avsnitt är låsta</translation>
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
        <source>Open a scorecard</source>
        <translation>Öppna ett resultatkort</translation>
    </message>
    <message>
        <source>a file that somebody sent you</source>
        <translation>en fil som någon har skickat</translation>
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
        <source>Open the scorecards that boards share, with the range and the reasons behind every number.</source>
        <translation>Öppna resultatkort som styrelser delar, med spannet och skälen bakom varje siffra.</translation>
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
        <source>You can change all of this later. Nothing leaves this computer.</source>
        <translation>Ni kan ändra allt det här senare. Inget lämnar den här datorn.</translation>
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
        <source>Prepare</source>
        <translation>Förbered</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svara</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Dela</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>{given}/{total}</source>
        <translation>{given}/{total}</translation>
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
        <source>lock a section to see its result</source>
        <translation>lås ett avsnitt för att se resultatet</translation>
    </message>
    <message>
        <source>All sections are locked</source>
        <translation>Alla avsnitt är låsta</translation>
    </message>
    <message>
        <source>look at the results, share them</source>
        <translation>titta på resultatet, dela det</translation>
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
    <name>Session</name>
    <message>
        <source>Deleted. Nothing is lost yet.</source>
        <translation>Borttaget. Inget är förlorat än.</translation>
    </message>
</context>
<context>
    <name>ShareLeaving</name>
    <message>
        <source>This leaves the computer</source>
        <translation>Det här lämnar datorn</translation>
    </message>
    <message>
        <source>This stays here</source>
        <translation>Det här stannar här</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) not locked and left out: {sections}.</source>
        <translation>
            <numerusform>%n avsnitt är inte låst och följer inte med: {sections}.</numerusform>
            <numerusform>%n avsnitt är inte låsta och följer inte med: {sections}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Names of people</source>
        <translation>Namn på personer</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anteckningar</translation>
    </message>
    <message>
        <source>Reasons why something does not apply, or was opened again</source>
        <translation>Skäl till att något inte gäller er eller har öppnats igen</translation>
    </message>
    <message>
        <source>Titles of the papers that show something</source>
        <translation>Titlar på era underlag</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) with their evidence grades: {sections}</source>
        <translation>
            <numerusform>%n svar med grad av underlag: {sections}</numerusform>
            <numerusform>%n svar med grad av underlag: {sections}</numerusform>
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
    <message>
        <source>Answers</source>
        <translation>Svar</translation>
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
        <source>Share the scorecard</source>
        <translation>Dela resultatkortet</translation>
    </message>
    <message>
        <source>Nothing is sent from here. Files are written into a folder; you decide who gets them.</source>
        <translation>Inget skickas härifrån. Filerna läggs i en mapp och ni bestämmer vem som får dem.</translation>
    </message>
    <message>
        <source>Nothing to share yet</source>
        <translation>Inget att dela än</translation>
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
    <name>StrengthsCard</name>
    <message>
        <source>{section}. {grade}.</source>
        <translation>{section}. {grade}.</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Prepare</source>
        <translation>Förbered</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svara</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Dela</translation>
    </message>
    <message>
        <source>Step {number} of {total}: {step}</source>
        <translation>Steg {number} av {total}: {step}</translation>
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
        <source>Scorecards (*.json *.xlsx);;All files (*)</source>
        <translation>Resultatkort (*.json *.xlsx);;Alla filer (*)</translation>
    </message>
    <message>
        <source>Open a scorecard</source>
        <translation>Öppna ett resultatkort</translation>
    </message>
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
        <source>The store is empty. Start in the window, or with “adaptameter assess”.</source>
        <translation>Arkivet är tomt. Börja i fönstret eller med ”adaptameter assess”.</translation>
    </message>
    <message>
        <source>{id} {version}: no mistakes. Sections: {sections}, indicators: {indicators}, languages: {languages}.</source>
        <translation>{id} {version}: inga fel. Avsnitt: {sections}, indikatorer: {indicators}, språk: {languages}.</translation>
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
        <source>{name} is not an AdaptaMeter scorecard.</source>
        <translation>Filen {name} är inget resultatkort från AdaptaMeter.</translation>
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
        <source>Held back</source>
        <translation>Hålls tillbaka</translation>
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
