<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AnswerAside</name>
    <message>
        <source>What shows it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title, date, place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words explained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note stays on this computer. No names of people who complained, no case details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: {examples}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerFoot</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerPage</name>
    <message>
        <source>Read from 0 upwards. Stop at the last level where every part is true.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>Close this scorecard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not signed: nobody can say yet who made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers are computed from the answers in the file. The file itself may have been changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with {instrument}, version {version}. Answered in: {languages}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) not locked by the board</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counting</name>
    <message>
        <source>Counts as level {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A must-have needs “{grade}” to count as level {level}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level {level} needs “{grade}” to count in full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This level needs nothing to show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What shows it is enough for this level.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>Something went wrong inside the program. Your answers are saved. What happened is written down, without names or answers, in {file}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>First page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a scorecard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command: {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question, a section, a word, a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>unfolded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AdaptaMeter {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is saved in {folder}. Nothing is sent anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An independent program under the Mozilla Public License 2.0, made with Qt (LGPL). It is not IM&apos;s own instrument.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>we do not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not apply, with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the question before, the next question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>help for this question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take the last step back, any number of times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>search questions, words and commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go to a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>larger or smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words explained</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HiddenSections</name>
    <message numerus="yes">
        <source>%n section(s) hidden until locked</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Every question has an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) still open.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Lock and see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomeHero</name>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at your own work, together, once a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer one question at a time, then see what holds, what is missing, and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start your first assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 45 minutes. Pause at any time, everything is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{organisation}, {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{given} of {total} questions answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is saved. Last change {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sections are locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{given} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on {day} at {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomeLine</name>
    <message>
        <source>{organisation}, {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete (can be undone)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomeList</name>
    <message>
        <source>Your assessments will stand here, one a year, so that you can see what changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{given} of {total} answered, {locked} of {sections} sections locked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>New assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for this board or another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a scorecard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file that somebody sent you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the answers of a made-up board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A calm look at how your organisation works. For learning, not for ranking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once a year: answer, look at the picture, choose next steps. Nobody gives you a grade.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For an adviser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the scorecards that boards share, with the range and the reasons behind every number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers stay on this computer. Nothing is sent anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilot instrument {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MustHavesCard</name>
    <message numerus="yes">
        <source>%n must-have(s) fail</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Must-haves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody could say how this is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First step: find out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First step: show it. “{grade}” is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First step: {step}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreparePage</name>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{section}, {count} questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to look at?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can change all of this later. Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the first page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which language?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bands, not exact figures, so that nobody can recognise you. You may leave them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A little about you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Core sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modules: at most two a year, best on another day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start answering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on answering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A draft translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Titles and levels are a draft, the questions are still in English. Not checked by a native speaker.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfileLegend</name>
    <message>
        <source>what we can show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where it could lie once everything is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a must-have holds it; behind the wall, what is ready</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfileRows</name>
    <message>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No score yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionHead</name>
    <message>
        <source>Must-have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If a must-have fails, it holds the result of its whole section back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{now} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RadarRows</name>
    <message>
        <source>Radar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No score yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Prepare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{given}/{total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s), pause any time</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lock a section to see its result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sections are locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look at the results, share them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReopenForm</name>
    <message>
        <source>Why is it opened again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reason is needed. It stays in your records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the section again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is an answer wrong?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the section, change the answer and lock it again. Until then its result is hidden.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultsBoard</name>
    <message>
        <source>nothing applies</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>find out %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>at least {band}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultsCards</name>
    <message>
        <source>{code} {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} {title} (must-have)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultsHead</name>
    <message>
        <source>What our answers show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No must-have holds a section back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must-haves hold these back: {sections}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One must-have holds {section} back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must-haves hold {section} back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message numerus="yes">
        <source>All %n section(s) can be seen.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{seen} of {sections} sections can be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results stay hidden until a section is locked, so that nobody answers for the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{section} is answered. Lock it to see its result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock {section}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to see yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on answering</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScoreNumber</name>
    <message>
        <source>{score}, why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SectionBar</name>
    <message>
        <source>Lock and see the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is it opened again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{section} is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{section}: every question has an answer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Deleted. Nothing is lost yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShareLeaving</name>
    <message>
        <source>This leaves the computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This stays here</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) not locked and left out: {sections}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Names of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons why something does not apply, or was opened again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Titles of the papers that show something</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) with their evidence grades: {sections}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{instrument}, version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShareMaking</name>
    <message>
        <source>Workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To send to an adviser, and to look into every number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To print and to lay on the table at a meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For other programs. Small, and for machines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the scorecard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the files, and reading them back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) made</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The scorecard was not made. Your answers are safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which form?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SharePage</name>
    <message>
        <source>Share the scorecard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent from here. Files are written into a folder; you decide who gets them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to share yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scorecard holds locked sections only. Answer a section to its end, then lock it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on answering</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StrengthsCard</name>
    <message>
        <source>{section}. {grade}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Prepare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {number} of {total}: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All answered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>AdaptaMeter, to the first page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search everything (Ctrl+K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme and size of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{language} (draft)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Unlevelled</name>
    <message>
        <source>Every board can answer this one, so “does not apply” is not offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why does it not apply?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ValueRows</name>
    <message>
        <source>{value}: {number}, why?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhyFigures</name>
    <message>
        <source>What goes missing because it cannot be shown yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the levels that count add up to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If every level counted as it was said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is unknown, so there is no room above or below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it could lie once everything is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answered} of the {applicable} indicators that apply have a level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{applicable} of {items} indicators apply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {answered} count as “{level}” or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No must-have sets a limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit that these must-haves set: {items}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why {score}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is there no score yet?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is there no number yet?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press one to go to its question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every answer behind it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answer}. {grade}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Scorecards (*.json *.xlsx);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a scorecard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>{file}: {count} questions to fill in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored as {id}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{id}  {organisation}, {year}: {answered} of {total} answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store is empty. Start in the window, or with “adaptameter assess”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{id} {version}: no mistakes. Sections: {sections}, indicators: {indicators}, languages: {languages}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is not a known key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} must be of type {wanted}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is {said}; it must lie between {low} and {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scale has 2 to 10 levels, this one {said}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scale has no level 0: “it does not exist” must be sayable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cap needs exactly one of “failing” and “lowest”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{indicator} is critical but not an indicator of this section.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{said}” is not an effort: S, M or L.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{said}” is not a kind: choice, multi, country or languages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{said}” is not a value of this instrument.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{said}” is not an indicator of this instrument.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{said}” is not a direction: ltr or rtl.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{said}” is not a status: source, draft, reviewed or tested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{said}” is not a standard of this instrument.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This section id stands {times} times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This section code stands {times} times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This indicator id stands {times} times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This band stands {times} times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The instrument has no section.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The section has no indicator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {said} limits for {wanted} evidence grades.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not even the best evidence carries the highest level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better evidence must never carry a lower level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More failing must-haves must never lead to a higher cap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A better must-have must never lead to a lower cap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A must-have that is unknown must never be held less than one that is known to be weak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first band must start at 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bands must stand in rising order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text is missing in the source language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text belongs to no indicator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This translation has no source text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text was changed: its hash is {is}, not {said}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translated from an older text ({said}); the source is now {is}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{indicator}: {said} is not a level. Choose 0 to {top}, DK or NA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{indicator}: {said} is not an evidence grade. Choose 0 to {top}, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{indicator}: “{said}” is not an evidence grade. Write a number, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{said}” is not an answer. Write 0 to {top}, DK (do not know), NA (does not apply) or nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{indicator}: every board can answer this one, so “does not apply” is not possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{indicator}: please write why it does not apply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text is too long: at most {longest} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write the name of the organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is too long: at most {longest} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{said}” is not a country code. Write two capital letters, for example GT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{said}” is not one of the choices for {field}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said} is not a year. Choose {first} to {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no section “{said}”. Sections: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose at least one section.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no indicator “{said}” in this instrument.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{indicator} stands twice, first in line {first}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no assessment “{said}” in this store. Nothing was changed; see “adaptameter list”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This assessment was deleted. Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{section} is locked, so nothing was changed. Open it again with a reason to change an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{section} cannot be locked yet: {count} questions are open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{section} is not locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write why the section is opened again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No section is locked yet, so there is no result to share. Your answers are safe; lock a section.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was made with {name} {version}, which is not in this program. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no instrument “{name}” here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The instrument “{name}” has {count} mistakes, the first at {place}: run “adaptameter instrument check”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store {path} is damaged or not ours. It was not touched; choose another folder with --data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store {path} was made by a newer AdaptaMeter. It was not touched; please install that version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written to {path} ({why}). What was saved is safe; make room or choose a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds the store {path}. Nothing was lost; close the other window and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be read ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be written ({why}). Your answers are safe; an older file is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is larger than {limit} MB, so it was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is built like an attack ({why}), so it was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not an AdaptaMeter scorecard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is damaged or was changed after it was written ({why}). Ask the sender for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was written by a newer AdaptaMeter (format {version}). Please install that version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} did not read back as it was written, so it was not kept. Your answers are safe; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no columns “indicator” and “answer” in line 1. Make one with “adaptameter template”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no answers in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no format “{said}”. Formats: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no language “{said}”. Languages: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no screen here, so no window can open. Try “adaptameter demo FOLDER” or “adaptameter --help”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{organisation}, {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For learning and dialogue. Not an audit, not a ranking and not a basis for funding decisions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilot instrument {version}: not yet tested with boards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AdaptaMeter is an independent program. This is not IM&apos;s own instrument.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scoring method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some texts are a draft translation; the rest is in English.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not locked: answers are still missing or may change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must-have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must-haves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must-haves that fail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No must-have holds a section back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is working in practice yet. The first step is the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applicability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working in practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing applies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same core answers, read another way. The values share indicators, so do not add them up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{display}, {band}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{display}, at least {band}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No score yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somewhere here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held at {cap} by {items}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answered} of {applicable} answered, {working} working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{level} {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to read this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A score says how much of the way from “nothing is in place” to “working and improved” a board can show, from 0 to 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is only said counts less than what a record shows. The claimed level is kept and shown beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A must-have that is missing holds its whole section back. The base behind the wall shows what is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The range shows where the score could lie once everything is known. An unknown answer never lifts a band.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the score and the share working in practice tell different stories, trust the share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no overall number: sections are different things and do not make up for each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The levels that count add up to {counted} of {possible}. That is {base} of 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You claimed {claimed}. What shows it lowers {items} and takes away {gap} points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known: {items}. Left out of the score; depending on the answer it lies between {low} and {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not apply, so taken out of the count: {items}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answered} of {applicable} indicators have a level. Find out {missing} more and there is a score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in this section applies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{base}, held at {cap} because {items} is not in place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{base}, held at {cap} because {items} are not in place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{base}, held at {cap} because {items} is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{base}, held at {cap} because {items} are not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{base}, held at {cap} because {items} are not in place or not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{base}, held at {cap} because {items} counts only as level {level}, {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{base}, held at {cap} because {items} count only as level {level}, {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{items} would hold the score at {cap}, but it has not come that far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The band is read from the low end, {low}, so that an unknown answer never lifts it: {band}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {applicable} of {items} indicators apply. Do not compare this section with others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts as level {counts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level {level} claimed; with this evidence it counts as {counts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known, so left out of the score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not apply, so taken out of the count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped, so treated as not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered yet, so treated as not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean of {answered} core answers that carry this value: {points}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answered} answered so far; shown from {needed} answers that carry this value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can try other answers and evidence grades in the framed cells, and every figure follows. The file keeps the agreed answers: a program that reads it back does not see what you tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AdaptaMeter reads this sheet when the file is opened again. Please leave it as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind the cap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose one of the list. The sheet “About” explains each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts at most as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A must-have at most as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many must-haves or more are at 0 or not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lowest must-have counts as this level or less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coverage from which a section has a score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The applicability from which a section may be compared with others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of answers from which a value is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first level that is working in practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures of this section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the figures are made of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What holds it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points, 0 to 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicators that apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicators with a level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of those that apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of those with a level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levels that count, added up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claimed levels, added up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must-haves at 0 or not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest must-have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cap set by: 0 none, 1 missing, 2 lowest must-have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score in whole points, as it is shown everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word for a conversation, not a grade. It is read from the low end of the range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The base, but never more than the cap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The levels that count, as a part of what was possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same with the levels as they were claimed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is claimed, but cannot be shown yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If everything that is not known were at 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If everything that is not known were at the highest level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of known indicators that work in practice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of indicators that apply and have a level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of indicators that apply to you at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most this section can have with its must-haves; 100 is no cap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cap and the must-haves behind it, when it lowers the score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether there are enough answers for a score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part of it is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its content cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its checksum does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sheet with the answers is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something in it is not as it must be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its figures do not follow from its answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has answers that are not possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has too many parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it would swell up when unpacked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its parts lie on top of each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its parts have forbidden names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it brings its own definitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_RailButton</name>
    <message>
        <source>you are here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
