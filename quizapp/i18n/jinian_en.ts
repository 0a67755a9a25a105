<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
<context>
    <name>ActsRow</name>
    <message numerus="yes">
        <source>{shown} of %n question(s)</source>
        <translation>
            <numerusform>{shown} of %n question</numerusform>
            <numerusform>{shown} of %n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BankPicker</name>
    <message numerus="yes">
        <source>%n bank(s)</source>
        <translation>
            <numerusform>%n bank</numerusform>
            <numerusform>%n banks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) on {studied} of {days} days, {new} of them to new questions.</source>
        <translation>
            <numerusform>%n answer on {studied} of {days} days, {new} of them to new questions.</numerusform>
            <numerusform>%n answers on {studied} of {days} days, {new} of them to new questions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) in all</source>
        <translation>
            <numerusform>%n minute in all</numerusform>
            <numerusform>%n minutes in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answers on %n day(s) of the last year</source>
        <translation>
            <numerusform>Answers on %n day of the last year</numerusform>
            <numerusform>Answers on %n days of the last year</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; the longest run without a gap: %n day(s).</source>
        <translation>
            <numerusform>; the longest run without a gap: %n day.</numerusform>
            <numerusform>; the longest run without a gap: %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) fall due</source>
        <translation>
            <numerusform>%n question falls due</numerusform>
            <numerusform>%n questions fall due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{share} of %n review(s) remembered; the goal is {desired}.</source>
        <translation>
            <numerusform>{share} of %n review remembered; the goal is {desired}.</numerusform>
            <numerusform>{share} of %n reviews remembered; the goal is {desired}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) in review</source>
        <translation>
            <numerusform>%n question in review</numerusform>
            <numerusform>%n questions in review</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Least remembered: {name}, {share} of %n review(s).</source>
        <translation>
            <numerusform>Least remembered: {name}, {share} of %n review.</numerusform>
            <numerusform>Least remembered: {name}, {share} of %n reviews.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExamLine</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For the exam: %n question(s)</source>
        <translation>
            <numerusform>For the exam: %n question</numerusform>
            <numerusform>For the exam: %n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FactDelegate</name>
    <message numerus="yes">
        <source>+%n source(s)</source>
        <translation>
            <numerusform>+%n source</numerusform>
            <numerusform>+%n sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldsPanel</name>
    <message numerus="yes">
        <source>{name}: %n note(s)</source>
        <translation>
            <numerusform>{name}: %n note</numerusform>
            <numerusform>{name}: %n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HowPanel</name>
    <message numerus="yes">
        <source>%n-minute round</source>
        <translation>
            <numerusform>%n-minute round</numerusform>
            <numerusform>%n-minute round</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Study %n question(s)</source>
        <translation>
            <numerusform>Study %n question</numerusform>
            <numerusform>Study %n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ItemList</name>
    <message numerus="yes">
        <source>%n pair(s) of questions give each other away.</source>
        <translation>
            <numerusform>%n pair of questions gives each other away.</numerusform>
            <numerusform>%n pairs of questions give each other away.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>News</name>
    <message numerus="yes">
        <source>{path}: %n question(s) written.</source>
        <translation>
            <numerusform>{path}: %n question written.</numerusform>
            <numerusform>{path}: %n questions written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) do not fit the format and were left out:</source>
        <translation>
            <numerusform>%n question does not fit the format and was left out:</numerusform>
            <numerusform>%n questions do not fit the format and were left out:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{path}: %n question(s) imported.</source>
        <translation>
            <numerusform>{path}: %n question imported.</numerusform>
            <numerusform>{path}: %n questions imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forgotten %n time(s); better reworded or taken out of study: {question}</source>
        <translation>
            <numerusform>Forgotten %n time; better reworded or taken out of study: {question}</numerusform>
            <numerusform>Forgotten %n times; better reworded or taken out of study: {question}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{title} is ready: %n question(s).</source>
        <translation>
            <numerusform>{title} is ready: %n question.</numerusform>
            <numerusform>{title} is ready: %n questions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PapersView</name>
    <message numerus="yes">
        <source>%n question(s), {points} points</source>
        <translation>
            <numerusform>%n question, {points} points</numerusform>
            <numerusform>%n questions, {points} points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) fit.</source>
        <translation>
            <numerusform>%n question fits.</numerusform>
            <numerusform>%n questions fit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fewer than asked for: the others share a fact or give an answer away.</source>
        <translation>
            <numerusform>%n fewer than asked for: the others share a fact or give an answer away.</numerusform>
            <numerusform>%n fewer than asked for: the others share a fact or give an answer away.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of another difficulty than asked for.</source>
        <translation>
            <numerusform>%n of another difficulty than asked for.</numerusform>
            <numerusform>%n of another difficulty than asked for.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message numerus="yes">
        <source>%n question(s) today</source>
        <translation>
            <numerusform>%n question today</numerusform>
            <numerusform>%n questions today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>studied on %n of the last 7 days</source>
        <translation>
            <numerusform>studied on %n of the last 7 days</numerusform>
            <numerusform>studied on %n of the last 7 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) in a row</source>
        <translation>
            <numerusform>%n day in a row</numerusform>
            <numerusform>%n days in a row</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s)</source>
        <translation>
            <numerusform>%n review</numerusform>
            <numerusform>%n reviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n being learned</source>
        <translation>
            <numerusform>%n being learned</numerusform>
            <numerusform>%n being learned</numerusform>
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
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>about %n minute</numerusform>
            <numerusform>about %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SchedulePage</name>
    <message numerus="yes">
        <source>%n answer(s) a day</source>
        <translation>
            <numerusform>%n answer a day</numerusform>
            <numerusform>%n answers a day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>about %n minute</numerusform>
            <numerusform>about %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShortList</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StubbornCard</name>
    <message numerus="yes">
        <source>Forgotten %n time(s) or more. Other words help more than repeating.</source>
        <translation>
            <numerusform>Forgotten %n time or more. Other words help more than repeating.</numerusform>
            <numerusform>Forgotten %n times or more. Other words help more than repeating.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StudyBar</name>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>%n minute left</numerusform>
            <numerusform>%n minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SummaryView</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TaskStrip</name>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>about %n second left</numerusform>
            <numerusform>about %n seconds left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineCanvas</name>
    <message numerus="yes">
        <source>%n event(s) here; click to look closer</source>
        <translation>
            <numerusform>%n event here; click to look closer</numerusform>
            <numerusform>%n events here; click to look closer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
</context>
</TS>
