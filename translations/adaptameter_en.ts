<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AgreeClosed</name>
    <message numerus="yes">
        <source>All %n member(s) have handed in.</source>
        <translation>
            <numerusform>%n member has handed in.</numerusform>
            <numerusform>All %n members have handed in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more member(s) must hand in before you can agree.</source>
        <translation>
            <numerusform>%n more member must hand in before you can agree.</numerusform>
            <numerusform>%n more members must hand in before you can agree.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have not handed in. Their answers stay closed.</source>
        <translation>
            <numerusform>%n person has not handed in. Those answers stay closed.</numerusform>
            <numerusform>%n people have not handed in. Their answers stay closed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgreeClosing</name>
    <message numerus="yes">
        <source>%n question(s) to agree on</source>
        <translation>
            <numerusform>%n question to agree on</numerusform>
            <numerusform>%n questions to agree on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n level(s) without record or reason</source>
        <translation>
            <numerusform>%n level without record or reason</numerusform>
            <numerusform>%n levels without record or reason</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) on what does not fit</source>
        <translation>
            <numerusform>%n word on what does not fit</numerusform>
            <numerusform>%n words on what does not fit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgreeFigures</name>
    <message numerus="yes">
        <source>The private answers of %n member(s) agreed to {share}.</source>
        <translation>
            <numerusform>The private answers of %n member agreed to {share}.</numerusform>
            <numerusform>The private answers of %n members agreed to {share}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are marked as not agreed.</source>
        <translation>
            <numerusform>%n question is marked as not agreed.</numerusform>
            <numerusform>%n questions are marked as not agreed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) answered less than half: not in these figures.</source>
        <translation>
            <numerusform>%n person answered less than half: not in these figures.</numerusform>
            <numerusform>%n people answered less than half: not in these figures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The private answers of %n person(s) of the staff agreed to {share}.</source>
        <translation>
            <numerusform>The private answers of %n person of the staff agreed to {share}.</numerusform>
            <numerusform>The private answers of %n people of the staff agreed to {share}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) had two levels or more between the lowest and the highest answer.</source>
        <translation>
            <numerusform>%n question had two levels or more between the lowest and the highest answer.</numerusform>
            <numerusform>%n questions had two levels or more between the lowest and the highest answer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgreeList</name>
    <message numerus="yes">
        <source>Agree on all %n that only need a nod</source>
        <translation>
            <numerusform>Agree on all %n that only need a nod</numerusform>
            <numerusform>Agree on all %n that only need a nod</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgreeOverview</name>
    <message numerus="yes">
        <source>%n question(s) to agree on. The widest spread comes first.</source>
        <translation>
            <numerusform>%n question to agree on. The widest spread comes first.</numerusform>
            <numerusform>%n questions to agree on. The widest spread comes first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgreeSections</name>
    <message numerus="yes">
        <source>%n to agree on</source>
        <translation>
            <numerusform>%n to agree on</numerusform>
            <numerusform>%n to agree on</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgreeTalk</name>
    <message numerus="yes">
        <source>%n member(s) said that it does not apply.</source>
        <translation>
            <numerusform>%n member said that it does not apply.</numerusform>
            <numerusform>%n members said that it does not apply.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AllReading</name>
    <message numerus="yes">
        <source>%n organisation(s), each with the last two years that are here. Means are of the answers, without must-haves.</source>
        <translation>
            <numerusform>%n organisation, each with the last two years that are here. Means are of the answers, without must-haves.</numerusform>
            <numerusform>%n organisations, each with the last two years that are here. Means are of the answers, without must-haves.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AloneBallots</name>
    <message numerus="yes">
        <source>%n ballot paper(s) saved</source>
        <translation>
            <numerusform>%n ballot paper saved</numerusform>
            <numerusform>%n ballot papers saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s) brought in</source>
        <translation>
            <numerusform>%n ballot brought in</numerusform>
            <numerusform>%n ballots brought in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AskHandIn</name>
    <message numerus="yes">
        <source>%n question(s) are open.</source>
        <translation>
            <numerusform>%n question is open.</numerusform>
            <numerusform>%n questions are open.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AskStartAgain</name>
    <message numerus="yes">
        <source>%n answer(s) of {name} are thrown away for good.</source>
        <translation>
            <numerusform>%n answer of {name} is thrown away for good.</numerusform>
            <numerusform>%n answers of {name} are thrown away for good.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message numerus="yes">
        <source>%n section(s) not locked by the board</source>
        <translation>
            <numerusform>%n section not locked by the board</numerusform>
            <numerusform>%n sections not locked by the board</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message numerus="yes">
        <source>%n thing(s) must be put right</source>
        <translation>
            <numerusform>%n thing must be put right</numerusform>
            <numerusform>%n things must be put right</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) a word</source>
        <translation>
            <numerusform>%n needs a word</numerusform>
            <numerusform>%n need a word</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to know</source>
        <translation>
            <numerusform>%n to know</numerusform>
            <numerusform>%n to know</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>%n file(s) saved</source>
        <translation>
            <numerusform>%n file saved</numerusform>
            <numerusform>%n files saved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeatmapBar</name>
    <message numerus="yes">
        <source>%n chosen, no more fit</source>
        <translation>
            <numerusform>%n chosen, no more fit</numerusform>
            <numerusform>%n chosen, no more fit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeatmapView</name>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>%n section</numerusform>
            <numerusform>%n sections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HiddenSections</name>
    <message numerus="yes">
        <source>%n section(s) hidden until locked</source>
        <translation>
            <numerusform>%n section hidden until locked</numerusform>
            <numerusform>%n sections hidden until locked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) not agreed on yet.</source>
        <translation>
            <numerusform>%n question not agreed on yet.</numerusform>
            <numerusform>%n questions not agreed on yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) still open.</source>
        <translation>
            <numerusform>%n question still open.</numerusform>
            <numerusform>%n questions still open.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IntakeOutcome</name>
    <message numerus="yes">
        <source>%n file(s) refused: which, and why</source>
        <translation>
            <numerusform>%n file refused: which, and why</numerusform>
            <numerusform>%n files refused: which, and why</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) typed over</source>
        <translation>
            <numerusform>%n cell typed over</numerusform>
            <numerusform>%n cells typed over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newer revision(s) beside the older one</source>
        <translation>
            <numerusform>%n newer revision beside the older one</numerusform>
            <numerusform>%n newer revisions beside the older one</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IntakeReading</name>
    <message numerus="yes">
        <source>%n scorecard(s) taken in</source>
        <translation>
            <numerusform>%n scorecard taken in</numerusform>
            <numerusform>%n scorecards taken in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newer revision(s)</source>
        <translation>
            <numerusform>%n newer revision</numerusform>
            <numerusform>%n newer revisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here already</source>
        <translation>
            <numerusform>%n here already</numerusform>
            <numerusform>%n here already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s) passed over</source>
        <translation>
            <numerusform>%n other file passed over</numerusform>
            <numerusform>%n other files passed over</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IntakeRunning</name>
    <message numerus="yes">
        <source>%n refused so far. The others go on.</source>
        <translation>
            <numerusform>%n refused so far. The others go on.</numerusform>
            <numerusform>%n refused so far. The others go on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryAlike</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message numerus="yes">
        <source>%n scorecard(s)</source>
        <translation>
            <numerusform>%n scorecard</numerusform>
            <numerusform>%n scorecards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n countries</source>
        <translation>
            <numerusform>%n country</numerusform>
            <numerusform>%n countries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MustHavesCard</name>
    <message numerus="yes">
        <source>%n must-have(s) fail</source>
        <translation>
            <numerusform>%n must-have fails</numerusform>
            <numerusform>%n must-haves fail</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MustHavesReading</name>
    <message numerus="yes">
        <source>asked of %n: too few to show</source>
        <translation>
            <numerusform>asked of %n: too few to show</numerusform>
            <numerusform>asked of %n: too few to show</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in {failing} of %n organisation(s)</source>
        <translation>
            <numerusform>in {failing} of %n organisation</numerusform>
            <numerusform>in {failing} of %n organisations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OneOverTime</name>
    <message numerus="yes">
        <source>%n step(s) that a record shows</source>
        <translation>
            <numerusform>%n step that a record shows</numerusform>
            <numerusform>%n steps that a record shows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PastReading</name>
    <message numerus="yes">
        <source>%n member(s) answered alone.</source>
        <translation>
            <numerusform>%n member answered alone.</numerusform>
            <numerusform>%n members answered alone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message numerus="yes">
        <source>%n action(s) are what a board can carry in a year. Take one out to make room.</source>
        <translation>
            <numerusform>%n action is what a board can carry in a year. Take it out to make room.</numerusform>
            <numerusform>%n actions are what a board can carry in a year. Take one out to make room.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanSuggestions</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message numerus="yes">
        <source>%n member(s) are not done</source>
        <translation>
            <numerusform>%n member is not done</numerusform>
            <numerusform>%n members are not done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) to agree on</source>
        <translation>
            <numerusform>%n question to agree on</numerusform>
            <numerusform>%n questions to agree on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) left</source>
        <translation>
            <numerusform>%n question left</numerusform>
            <numerusform>%n questions left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s), pause any time</source>
        <translation>
            <numerusform>about %n minute, pause any time</numerusform>
            <numerusform>about %n minutes, pause any time</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultsBoard</name>
    <message numerus="yes">
        <source>find out %n more</source>
        <translation>
            <numerusform>find out %n more</numerusform>
            <numerusform>find out %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message numerus="yes">
        <source>All %n section(s) can be seen.</source>
        <translation>
            <numerusform>The section can be seen.</numerusform>
            <numerusform>All %n sections can be seen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShareLeaving</name>
    <message numerus="yes">
        <source>%n section(s) not locked and left out: {sections}.</source>
        <translation>
            <numerusform>%n section not locked and left out: {sections}.</numerusform>
            <numerusform>%n sections not locked and left out: {sections}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShareMaking</name>
    <message numerus="yes">
        <source>%n file(s) made</source>
        <translation>
            <numerusform>%n file made</numerusform>
            <numerusform>%n files made</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SharedSection</name>
    <message numerus="yes">
        <source>{section}: %n answer(s)</source>
        <translation>
            <numerusform>{section}: %n answer</numerusform>
            <numerusform>{section}: %n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SideBySideBoard</name>
    <message numerus="yes">
        <source>%n reason(s), and what can be done</source>
        <translation>
            <numerusform>%n reason, and what can be done</numerusform>
            <numerusform>%n reasons, and what can be done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignPath</name>
    <message numerus="yes">
        <source>%n thing(s) must be put right first.</source>
        <translation>
            <numerusform>%n thing must be put right first.</numerusform>
            <numerusform>%n things must be put right first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need a word from the board.</source>
        <translation>
            <numerusform>%n thing needs a word from the board.</numerusform>
            <numerusform>%n things need a word from the board.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpreadNames</name>
    <message numerus="yes">
        <source>%n organisation(s) at {point}, from A to Z</source>
        <translation>
            <numerusform>%n organisation at {point}, from A to Z</numerusform>
            <numerusform>%n organisations at {point}, from A to Z</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpreadWords</name>
    <message numerus="yes">
        <source>%n held by a must-have.</source>
        <translation>
            <numerusform>%n held by a must-have.</numerusform>
            <numerusform>%n held by a must-have.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not signed</source>
        <translation>
            <numerusform>%n not signed</numerusform>
            <numerusform>%n not signed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without this section</source>
        <translation>
            <numerusform>%n without this section</numerusform>
            <numerusform>%n without this section</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n where the section is not locked</source>
        <translation>
            <numerusform>%n where the section is not locked</numerusform>
            <numerusform>%n where the section is not locked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n where too much is not known</source>
        <translation>
            <numerusform>%n where too much is not known</numerusform>
            <numerusform>%n where too much is not known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n where too much does not apply</source>
        <translation>
            <numerusform>%n where too much does not apply</numerusform>
            <numerusform>%n where too much does not apply</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n not signed, or with too few answers.</source>
        <translation>
            <numerusform>Left out: %n not signed, or with too few answers.</numerusform>
            <numerusform>Left out: %n not signed, or with too few answers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s): too few for a middle.</source>
        <translation>
            <numerusform>%n organisation: too few for a middle.</numerusform>
            <numerusform>%n organisations: too few for a middle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s). The middle is {middle}.</source>
        <translation>
            <numerusform>%n organisation. The middle is {middle}.</numerusform>
            <numerusform>%n organisations. The middle is {middle}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s). Half of them lie between {low} and {high}; the middle is {middle}.</source>
        <translation>
            <numerusform>%n organisation. Half of them lie between {low} and {high}; the middle is {middle}.</numerusform>
            <numerusform>%n organisations. Half of them lie between {low} and {high}; the middle is {middle}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepsCard</name>
    <message numerus="yes">
        <source>%n step(s) you can show</source>
        <translation>
            <numerusform>%n step you can show</numerusform>
            <numerusform>%n steps you can show</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message numerus="yes">
        <source>%n member(s) are not done</source>
        <translation>
            <numerusform>%n member is not done</numerusform>
            <numerusform>%n members are not done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) left</source>
        <translation>
            <numerusform>%n question left</numerusform>
            <numerusform>%n questions left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StripView</name>
    <message numerus="yes">
        <source>%n organisation(s) at {point}</source>
        <translation>
            <numerusform>%n organisation at {point}</numerusform>
            <numerusform>%n organisations at {point}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TalkClock</name>
    <message numerus="yes">
        <source>Start %n minute(s)</source>
        <translation>
            <numerusform>Start %n minute</numerusform>
            <numerusform>Start %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) are over</source>
        <translation>
            <numerusform>%n minute is over</numerusform>
            <numerusform>%n minutes are over</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>YearsReading</name>
    <message numerus="yes">
        <source>Seen from today: {points} instead of {first} points, on %n question(s) you looked at again.</source>
        <translation>
            <numerusform>Seen from today: {points} instead of {first} points, on %n question you looked at again.</numerusform>
            <numerusform>Seen from today: {points} instead of {first} points, on %n questions you looked at again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>YearsView</name>
    <message numerus="yes">
        <source>%n section(s) not locked this year</source>
        <translation>
            <numerusform>%n section not locked this year</numerusform>
            <numerusform>%n sections not locked this year</numerusform>
        </translation>
    </message>
</context>
</TS>
