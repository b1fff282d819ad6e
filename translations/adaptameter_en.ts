<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
    <name>HiddenSections</name>
    <message numerus="yes">
        <source>%n section(s) hidden until locked</source>
        <translation>
            <numerusform>%n section hidden until locked</numerusform>
            <numerusform>%n sections hidden until locked</numerusform>
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
    <name>Rail</name>
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
    <message numerus="yes">
        <source>%n answer(s) with their evidence grades: {sections}</source>
        <translation>
            <numerusform>%n answer with their evidence grades: {sections}</numerusform>
            <numerusform>%n answers with their evidence grades: {sections}</numerusform>
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
    <name>Strip</name>
    <message numerus="yes">
        <source>%n question(s) left</source>
        <translation>
            <numerusform>%n question left</numerusform>
            <numerusform>%n questions left</numerusform>
        </translation>
    </message>
</context>
</TS>
