<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>ActionEditor</name>
    <message>
        <source>Write what you will do, or take this action out.</source>
        <translation>يُرجى كتابة ما سنفعله، أو حذف هذه المهمّة.</translation>
    </message>
    <message>
        <source>For which question</source>
        <translation>لأي سؤال</translation>
    </message>
    <message>
        <source>No single question</source>
        <translation>لا سؤال محدّدًا</translation>
    </message>
    <message>
        <source>Aims at level</source>
        <translation>المستوى الهدف</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المسؤولية</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>بلا موعد</translation>
    </message>
    <message>
        <source>How will you see that it is done?</source>
        <translation>كيف نرى أنها تمّت؟</translation>
    </message>
    <message>
        <source>Action {number}: what will you do?</source>
        <translation>المهمّة ⁦{number}⁩: ماذا سنفعل؟</translation>
    </message>
    <message>
        <source>Take action {number} out of the plan</source>
        <translation>حذف المهمّة ⁦{number}⁩ من الخطة</translation>
    </message>
    <message>
        <source>Action {number}</source>
        <translation>المهمّة ⁦{number}⁩</translation>
    </message>
    <message>
        <source>This text leaves this computer with the scorecard.</source>
        <translation>هذا النص يخرج من هذا الجهاز مع بطاقة النتائج.</translation>
    </message>
</context>
<context>
    <name>ActionRow</name>
    <message>
        <source>Done</source>
        <translation>تمّت</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>تاريخ الإنجاز</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>بلا تاريخ</translation>
    </message>
</context>
<context>
    <name>AdviserStrip</name>
    <message>
        <source>Show…</source>
        <translation>العرض…</translation>
    </message>
</context>
<context>
    <name>Agree</name>
    <message>
        <source>Discuss first</source>
        <translation>للنقاش أولًا</translation>
    </message>
    <message>
        <source>Discuss</source>
        <translation>للنقاش</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>للموافقة</translation>
    </message>
    <message>
        <source>The answers lie far apart, or a must-have is not clear.</source>
        <translation>الإجابات متباعدة، أو هناك أمر ضروري غير واضح.</translation>
    </message>
    <message>
        <source>The answers differ, or somebody does not know.</source>
        <translation>الإجابات مختلفة، أو هناك من لا يعرف.</translation>
    </message>
    <message>
        <source>Nearly all gave the same level.</source>
        <translation>المستوى نفسه عند الجميع تقريبًا.</translation>
    </message>
    <message>
        <source>unanimous</source>
        <translation>بالإجماع</translation>
    </message>
    <message>
        <source>agreed after talk</source>
        <translation>اتفاق بعد نقاش</translation>
    </message>
    <message>
        <source>lower kept</source>
        <translation>الاحتفاظ بالأدنى</translation>
    </message>
    <message>
        <source>not agreed</source>
        <translation>دون اتفاق</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Level {level}: {name}</source>
        <translation>المستوى ⁦{level}⁩: ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Level {level}: {name}, {outcome}</source>
        <translation>المستوى ⁦{level}⁩: ⁨{name}⁩، {outcome}</translation>
    </message>
    <message>
        <source>{code} {title}</source>
        <translation>⁦{code}⁩ {title}</translation>
    </message>
    <message>
        <source>{name}: {count}</source>
        <translation>⁨{name}⁩: ⁦{count}⁩</translation>
    </message>
</context>
<context>
    <name>AgreeAgreed</name>
    <message>
        <source>Keep the lower middle answer</source>
        <translation>الاحتفاظ بالإجابة الوسطى الأدنى</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>فتح من جديد</translation>
    </message>
    <message>
        <source>Why this level?</source>
        <translation>لماذا هذا المستوى؟</translation>
    </message>
    <message>
        <source>Who sees it differently, and why</source>
        <translation>من يرى الأمر بشكل مختلف، ولماذا</translation>
    </message>
    <message>
        <source>No names. This note stays on this computer.</source>
        <translation>دون أسماء. تبقى هذه الملاحظة على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Somebody sees it differently</source>
        <translation>هناك رأي آخر</translation>
    </message>
    <message>
        <source>No agreement after five minutes?</source>
        <translation>لا اتفاق بعد خمس دقائق؟</translation>
    </message>
    <message>
        <source>It is marked as not agreed.</source>
        <translation>يُسجَّل السؤال «دون اتفاق».</translation>
    </message>
    <message>
        <source>First type in the second answers.</source>
        <translation>يلزم أولًا إدخال إجابات الجولة الثانية.</translation>
    </message>
    <message>
        <source>We agree on</source>
        <translation>نتّفق على</translation>
    </message>
    <message>
        <source>Not agreed on yet</source>
        <translation>لا اتفاق بعد</translation>
    </message>
    <message>
        <source>{level} {name}</source>
        <translation>⁦{level}⁩ ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Choose one level: press its number, or click it.</source>
        <translation>لاختيار مستوى: الضغط على رقمه أو النقر عليه.</translation>
    </message>
    <message>
        <source>This is above every private answer: name a record (2 or 3).</source>
        <translation>هذا أعلى من كل الإجابات الفردية: يلزم ذكر وثيقة (2 أو 3).</translation>
    </message>
    <message>
        <source>One level or more above the middle: write why.</source>
        <translation>أعلى من الوسط بمستوى أو أكثر: يُرجى كتابة السبب.</translation>
    </message>
</context>
<context>
    <name>AgreeAnchors</name>
    <message>
        <source>What the levels say</source>
        <translation>ماذا تقول المستويات</translation>
    </message>
    <message>
        <source>Only the chosen levels</source>
        <translation>المستويات المختارة فقط</translation>
    </message>
    <message>
        <source>Show all levels</source>
        <translation>إظهار كل المستويات</translation>
    </message>
</context>
<context>
    <name>AgreeClosed</name>
    <message>
        <source>Go to Answer</source>
        <translation>إلى صفحة الإجابة</translation>
    </message>
    <message>
        <source>Open them now</source>
        <translation>فتحها الآن</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>Somebody is answering now.</source>
        <translation>هناك من يجيب الآن.</translation>
    </message>
    <message>
        <source>Open the answers</source>
        <translation>فتح الإجابات</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>How the meeting goes</source>
        <translation>كيف يسير الاجتماع</translation>
    </message>
    <message>
        <source>Now you sit together. First you see how your answers lie, then you talk.</source>
        <translation>الآن نجلس معًا. نرى أولًا كيف تتوزّع إجاباتنا، ثم نتحدّث.</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>الاتفاق</translation>
    </message>
    <message>
        <source>Nobody is here to answer yet.</source>
        <translation>لا أحد في قائمة الإجابة بعد.</translation>
    </message>
    <message numerus="yes">
        <source>All %n member(s) have handed in.</source>
        <translation>
            <numerusform>لا أعضاء في القائمة بعد.</numerusform>
            <numerusform>تمّ تسليم إجابات العضو الوحيد.</numerusform>
            <numerusform>تمّ تسليم إجابات العضوين.</numerusform>
            <numerusform>تمّ تسليم إجابات كل الأعضاء، وعددهم %n.</numerusform>
            <numerusform>تمّ تسليم إجابات كل الأعضاء، وعددهم %n.</numerusform>
            <numerusform>تمّ تسليم إجابات كل الأعضاء، وعددهم %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>{ready} of {of} members have handed in.</source>
        <translation>تمّ تسليم إجابات ⁦{ready}⁩ من ⁦{of}⁩ من الأعضاء.</translation>
    </message>
    <message>
        <source>The answers are closed: nobody has seen them.</source>
        <translation>الإجابات مغلقة: لم يرها أحد.</translation>
    </message>
    <message>
        <source>Staff: {ready} of {of} have handed in. Their answers are shown beside the board&apos;s.</source>
        <translation>فريق العمل: تمّ تسليم إجابات ⁦{ready}⁩ من ⁦{of}⁩. تظهر إجاباتهم إلى جانب إجابات المجلس.</translation>
    </message>
    <message numerus="yes">
        <source>%n more member(s) must hand in before you can agree.</source>
        <translation>
            <numerusform>لا يلزم تسليم آخر قبل الاتفاق.</numerusform>
            <numerusform>يلزم تسليم إجابات عضو واحد بعد قبل الاتفاق.</numerusform>
            <numerusform>يلزم تسليم إجابات عضوين بعد قبل الاتفاق.</numerusform>
            <numerusform>يلزم تسليم إجابات %n أعضاء بعد قبل الاتفاق.</numerusform>
            <numerusform>يلزم تسليم إجابات %n عضوًا بعد قبل الاتفاق.</numerusform>
            <numerusform>يلزم تسليم إجابات %n عضو بعد قبل الاتفاق.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each answers alone on the page Answer, then hands in.</source>
        <translation>الإجابة على حدة في صفحة «الإجابة»، ثم التسليم.</translation>
    </message>
    <message>
        <source>With two members the dots are not anonymous.</source>
        <translation>مع عضوين فقط، يمكن معرفة صاحب كل دائرة.</translation>
    </message>
    <message>
        <source>Each of you will know what the other one said.</source>
        <translation>كلّ من العضوين سيعرف ما قاله الآخر.</translation>
    </message>
    <message>
        <source>After this, nobody can change a private answer.</source>
        <translation>بعد ذلك لا يمكن لأحد تغيير إجابة فردية.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have not handed in. Their answers stay closed.</source>
        <translation>
            <numerusform>تمّ تسليم كل الإجابات.</numerusform>
            <numerusform>شخص واحد لم يسلّم إجاباته. تبقى هذه الإجابات مغلقة.</numerusform>
            <numerusform>شخصان لم يسلّما إجاباتهما. تبقى هذه الإجابات مغلقة.</numerusform>
            <numerusform>%n أشخاص لم يسلّموا إجاباتهم. تبقى هذه الإجابات مغلقة.</numerusform>
            <numerusform>%n شخصًا لم يسلّموا إجاباتهم. تبقى هذه الإجابات مغلقة.</numerusform>
            <numerusform>%n شخص لم يسلّموا إجاباتهم. تبقى هذه الإجابات مغلقة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgreeClosing</name>
    <message>
        <source>Look once more</source>
        <translation>نظرة أخيرة</translation>
    </message>
    <message>
        <source>Some answers do not seem to fit. What did you find? One sentence each.</source>
        <translation>بعض الإجابات لا تبدو منسجمة. ماذا وجدنا؟ جملة واحدة لكلّ منها.</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>كل الأسئلة</translation>
    </message>
    <message>
        <source>Lock this section</source>
        <translation>إقفال هذا القسم</translation>
    </message>
    <message>
        <source>See the result</source>
        <translation>رؤية النتيجة</translation>
    </message>
    <message>
        <source>{section} is closed</source>
        <translation>تمّ إنهاء قسم ⁨{section}⁩</translation>
    </message>
    <message>
        <source>Close {section}</source>
        <translation>إنهاء قسم ⁨{section}⁩</translation>
    </message>
    <message>
        <source>The board has signed.</source>
        <translation>وقّع المجلس.</translation>
    </message>
    <message>
        <source>Nothing changes until it opens again.</source>
        <translation>لا يتغيّر شيء إلى أن يُفتح من جديد.</translation>
    </message>
    <message>
        <source>Locked on {date}. Its result can be seen.</source>
        <translation>أُقفل في ⁨{date}⁩. يمكن رؤية نتيجته.</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>⁨{one}⁩ و⁨{other}⁩</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) to agree on</source>
        <translation>
            <numerusform>لا أسئلة للاتفاق عليها</numerusform>
            <numerusform>سؤال واحد للاتفاق عليه</numerusform>
            <numerusform>سؤالان للاتفاق عليهما</numerusform>
            <numerusform>%n أسئلة للاتفاق عليها</numerusform>
            <numerusform>%n سؤالًا للاتفاق عليها</numerusform>
            <numerusform>%n سؤال للاتفاق عليها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n level(s) without record or reason</source>
        <translation>
            <numerusform>لا مستويات بلا وثيقة أو سبب</numerusform>
            <numerusform>مستوى واحد بلا وثيقة أو سبب</numerusform>
            <numerusform>مستويان بلا وثيقة أو سبب</numerusform>
            <numerusform>%n مستويات بلا وثيقة أو سبب</numerusform>
            <numerusform>%n مستوى بلا وثيقة أو سبب</numerusform>
            <numerusform>%n مستوى بلا وثيقة أو سبب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) on what does not fit</source>
        <translation>
            <numerusform>لا توضيحات ناقصة</numerusform>
            <numerusform>توضيح واحد لما لا ينسجم</numerusform>
            <numerusform>توضيحان لما لا ينسجم</numerusform>
            <numerusform>%n توضيحات لما لا ينسجم</numerusform>
            <numerusform>%n توضيحًا لما لا ينسجم</numerusform>
            <numerusform>%n توضيح لما لا ينسجم</numerusform>
        </translation>
    </message>
    <message>
        <source>the spot check</source>
        <translation>التأكّد من عيّنة</translation>
    </message>
    <message>
        <source>who took part</source>
        <translation>من شارك</translation>
    </message>
    <message>
        <source>Still missing: {what}.</source>
        <translation>ما زال ناقصًا: {what}.</translation>
    </message>
    <message>
        <source>Everything is there.</source>
        <translation>كل شيء جاهز.</translation>
    </message>
</context>
<context>
    <name>AgreeFigures</name>
    <message>
        <source>Disagreement is a finding. It never lowers a score.</source>
        <translation>الاختلاف معلومة مفيدة. وهو لا يخفض النتيجة أبدًا.</translation>
    </message>
    <message>
        <source>How your answers lay</source>
        <translation>كيف توزّعت إجاباتنا</translation>
    </message>
    <message numerus="yes">
        <source>The private answers of %n member(s) agreed to {share}.</source>
        <translation>
            <numerusform>التوافق بين الإجابات الفردية: ⁦{share}⁩.</numerusform>
            <numerusform>التوافق بين الإجابات الفردية لعضو واحد: ⁦{share}⁩.</numerusform>
            <numerusform>التوافق بين الإجابات الفردية لعضوين: ⁦{share}⁩.</numerusform>
            <numerusform>التوافق بين الإجابات الفردية لعدد %n من الأعضاء: ⁦{share}⁩.</numerusform>
            <numerusform>التوافق بين الإجابات الفردية لعدد %n من الأعضاء: ⁦{share}⁩.</numerusform>
            <numerusform>التوافق بين الإجابات الفردية لعدد %n من الأعضاء: ⁦{share}⁩.</numerusform>
        </translation>
    </message>
    <message>
        <source>{share} of the answers were “do not know”.</source>
        <translation>نسبة «لا نعرف» من الإجابات: ⁦{share}⁩.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are marked as not agreed.</source>
        <translation>
            <numerusform>لا أسئلة دون اتفاق.</numerusform>
            <numerusform>سؤال واحد دون اتفاق.</numerusform>
            <numerusform>سؤالان دون اتفاق.</numerusform>
            <numerusform>%n أسئلة دون اتفاق.</numerusform>
            <numerusform>%n سؤالًا دون اتفاق.</numerusform>
            <numerusform>%n سؤال دون اتفاق.</numerusform>
        </translation>
    </message>
    <message>
        <source>The meeting raised this section by {levels} levels on average.</source>
        <translation>رفع الاجتماع هذا القسم في المتوسّط بمقدار ⁦{levels}⁩ من المستويات.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) answered less than half: not in these figures.</source>
        <translation>
            <numerusform>لا أحد خارج هذه الأرقام.</numerusform>
            <numerusform>شخص واحد أجاب عن أقل من النصف: خارج هذه الأرقام.</numerusform>
            <numerusform>شخصان أجابا عن أقل من النصف: خارج هذه الأرقام.</numerusform>
            <numerusform>%n أشخاص أجابوا عن أقل من النصف: خارج هذه الأرقام.</numerusform>
            <numerusform>%n شخصًا أجابوا عن أقل من النصف: خارج هذه الأرقام.</numerusform>
            <numerusform>%n شخص أجابوا عن أقل من النصف: خارج هذه الأرقام.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The private answers of %n person(s) of the staff agreed to {share}.</source>
        <translation>
            <numerusform>فريق العمل، التوافق بين الإجابات الفردية: ⁦{share}⁩.</numerusform>
            <numerusform>فريق العمل، التوافق بين الإجابات الفردية لشخص واحد: ⁦{share}⁩.</numerusform>
            <numerusform>فريق العمل، التوافق بين الإجابات الفردية لشخصين: ⁦{share}⁩.</numerusform>
            <numerusform>فريق العمل، التوافق بين الإجابات الفردية لعدد %n من الأشخاص: ⁦{share}⁩.</numerusform>
            <numerusform>فريق العمل، التوافق بين الإجابات الفردية لعدد %n من الأشخاص: ⁦{share}⁩.</numerusform>
            <numerusform>فريق العمل، التوافق بين الإجابات الفردية لعدد %n من الأشخاص: ⁦{share}⁩.</numerusform>
        </translation>
    </message>
    <message>
        <source>No question had two levels or more between the lowest and the highest answer.</source>
        <translation>لا سؤال بلغ الفرق فيه بين أدنى إجابة وأعلاها مستويين أو أكثر.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) had two levels or more between the lowest and the highest answer.</source>
        <translation>
            <numerusform>لا سؤال بلغ الفرق فيه بين أدنى إجابة وأعلاها مستويين أو أكثر.</numerusform>
            <numerusform>في سؤال واحد بلغ الفرق بين أدنى إجابة وأعلاها مستويين أو أكثر.</numerusform>
            <numerusform>في سؤالين بلغ الفرق بين أدنى إجابة وأعلاها مستويين أو أكثر.</numerusform>
            <numerusform>في %n أسئلة بلغ الفرق بين أدنى إجابة وأعلاها مستويين أو أكثر.</numerusform>
            <numerusform>في %n سؤالًا بلغ الفرق بين أدنى إجابة وأعلاها مستويين أو أكثر.</numerusform>
            <numerusform>في %n سؤال بلغ الفرق بين أدنى إجابة وأعلاها مستويين أو أكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Members see the questions alike: good (alpha {alpha}).</source>
        <translation>ينظر الأعضاء إلى الأسئلة نظرة متشابهة: جيّدة (ألفا ⁦{alpha}⁩).</translation>
    </message>
    <message>
        <source>Members see the questions partly alike: tentative (alpha {alpha}).</source>
        <translation>ينظر الأعضاء إلى الأسئلة نظرة متشابهة جزئيًا: مبدئية (ألفا ⁦{alpha}⁩).</translation>
    </message>
    <message>
        <source>Members see the questions differently: weak (alpha {alpha}).</source>
        <translation>ينظر الأعضاء إلى الأسئلة نظرات مختلفة: ضعيفة (ألفا ⁦{alpha}⁩).</translation>
    </message>
</context>
<context>
    <name>AgreeFixed</name>
    <message>
        <source>Nothing changes until the board opens the assessment again, on the last page.</source>
        <translation>لا يتغيّر شيء إلى أن يفتح المجلس التقييم من جديد، في الصفحة الأخيرة.</translation>
    </message>
    <message>
        <source>The board has signed.</source>
        <translation>وقّع المجلس.</translation>
    </message>
    <message>
        <source>Open the section again with a reason to change an answer.</source>
        <translation>لتغيير إجابة يُفتح القسم من جديد مع ذكر السبب.</translation>
    </message>
    <message>
        <source>This section is locked.</source>
        <translation>هذا القسم مقفل.</translation>
    </message>
</context>
<context>
    <name>AgreeFoot</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>كل الأسئلة</translation>
    </message>
    <message>
        <source>Leave it for later</source>
        <translation>ترك السؤال لوقت لاحق</translation>
    </message>
</context>
<context>
    <name>AgreeList</name>
    <message>
        <source>{flag} · {count}</source>
        <translation>{flag} · ⁦{count}⁩</translation>
    </message>
    <message numerus="yes">
        <source>Agree on all %n that only need a nod</source>
        <translation>
            <numerusform>لا أسئلة تكفيها موافقة سريعة</numerusform>
            <numerusform>موافقة سريعة على سؤال واحد</numerusform>
            <numerusform>موافقة سريعة على السؤالين</numerusform>
            <numerusform>موافقة سريعة على %n أسئلة معًا</numerusform>
            <numerusform>موافقة سريعة على %n سؤالًا معًا</numerusform>
            <numerusform>موافقة سريعة على %n سؤال معًا</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgreeNote</name>
    <message>
        <source>A note for the readers of the scorecard</source>
        <translation>ملاحظة لقرّاء بطاقة النتائج</translation>
    </message>
    <message>
        <source>This text leaves this computer with the scorecard.</source>
        <translation>هذا النص يخرج من هذا الجهاز مع بطاقة النتائج.</translation>
    </message>
    <message>
        <source>It may stay empty. No names, no case details. Before it signs, the board can still withhold it.</source>
        <translation>يمكن تركه فارغًا. دون أسماء، ودون تفاصيل أي حالة. ويستطيع المجلس إبقاءه خارج البطاقة قبل التوقيع.</translation>
    </message>
</context>
<context>
    <name>AgreeOverview</name>
    <message>
        <source>Close this section</source>
        <translation>إنهاء هذا القسم</translation>
    </message>
    <message>
        <source>See how it was closed</source>
        <translation>كيف تمّ إنهاء القسم</translation>
    </message>
    <message>
        <source>Talk about: {title}</source>
        <translation>الحديث عن: ⁨{title}⁩</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>This section is locked.</source>
        <translation>هذا القسم مقفل.</translation>
    </message>
    <message>
        <source>Every question is agreed on. Close the section now.</source>
        <translation>تمّ الاتفاق على كل سؤال. يمكن إنهاء القسم الآن.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) to agree on. The widest spread comes first.</source>
        <translation>
            <numerusform>لا أسئلة للاتفاق عليها.</numerusform>
            <numerusform>سؤال واحد للاتفاق عليه.</numerusform>
            <numerusform>سؤالان للاتفاق عليهما. الأكبر تفاوتًا أولًا.</numerusform>
            <numerusform>%n أسئلة للاتفاق عليها. الأكبر تفاوتًا أولًا.</numerusform>
            <numerusform>%n سؤالًا للاتفاق عليها. الأكبر تفاوتًا أولًا.</numerusform>
            <numerusform>%n سؤال للاتفاق عليها. الأكبر تفاوتًا أولًا.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgreePresent</name>
    <message>
        <source>The quorum was there</source>
        <translation>اكتمل النصاب</translation>
    </message>
    <message>
        <source>At least two. Roles only, no names: the roles leave this computer with the scorecard.</source>
        <translation>اثنان على الأقل. أدوار فقط دون أسماء: تخرج الأدوار من هذا الجهاز مع بطاقة النتائج.</translation>
    </message>
    <message>
        <source>Minutes (number or date)</source>
        <translation>المحضر (رقم أو تاريخ)</translation>
    </message>
    <message>
        <source>Who took part?</source>
        <translation>من شارك؟</translation>
    </message>
</context>
<context>
    <name>AgreeQuestion</name>
    <message>
        <source>{section} · {flag}</source>
        <translation>⁨{section}⁩ · {flag}</translation>
    </message>
    <message>
        <source>Answer again in silence</source>
        <translation>إجابة ثانية بصمت</translation>
    </message>
    <message>
        <source>Agree on one level</source>
        <translation>الاتفاق على مستوى واحد</translation>
    </message>
    <message>
        <source>Close this section</source>
        <translation>إنهاء هذا القسم</translation>
    </message>
    <message>
        <source>Next: {title}</source>
        <translation>التالي: ⁨{title}⁩</translation>
    </message>
</context>
<context>
    <name>AgreeSections</name>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>{section} ({state})</source>
        <translation>⁨{section}⁩ ({state})</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>مقفل</translation>
    </message>
    <message numerus="yes">
        <source>%n to agree on</source>
        <translation>
            <numerusform>لا شيء للاتفاق</numerusform>
            <numerusform>سؤال للاتفاق</numerusform>
            <numerusform>سؤالان للاتفاق</numerusform>
            <numerusform>%n أسئلة للاتفاق</numerusform>
            <numerusform>%n سؤالًا للاتفاق</numerusform>
            <numerusform>%n سؤال للاتفاق</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready to lock</source>
        <translation>جاهز للإقفال</translation>
    </message>
</context>
<context>
    <name>AgreeSpot</name>
    <message>
        <source>Spot check</source>
        <translation>التأكّد من عيّنة</translation>
    </message>
    <message>
        <source>We opened it</source>
        <translation>فتحناها</translation>
    </message>
    <message>
        <source>It shows what we agreed on.</source>
        <translation>وهي تُظهر ما اتفقنا عليه.</translation>
    </message>
    <message>
        <source>We did not find it</source>
        <translation>لم نجدها</translation>
    </message>
    <message>
        <source>Nothing is lost: look at the level of this question again.</source>
        <translation>لم يضِع شيء: يمكن النظر من جديد في مستوى هذا السؤال.</translation>
    </message>
    <message>
        <source>Please open the record of this question now</source>
        <translation>يُرجى فتح وثيقة هذا السؤال الآن</translation>
    </message>
    <message>
        <source>Named record: {record}</source>
        <translation>الوثيقة المذكورة: ⁨{record}⁩</translation>
    </message>
</context>
<context>
    <name>AgreeTalk</name>
    <message>
        <source>1 Look and explain</source>
        <translation>1 النظر والشرح</translation>
    </message>
    <message>
        <source>2 Answer again in silence</source>
        <translation>2 إجابة ثانية بصمت</translation>
    </message>
    <message>
        <source>3 Agree</source>
        <translation>3 الاتفاق</translation>
    </message>
    <message>
        <source>Members, each alone</source>
        <translation>الأعضاء، كلّ على حدة</translation>
    </message>
    <message>
        <source>Staff, each alone</source>
        <translation>فريق العمل، كلّ على حدة</translation>
    </message>
    <message>
        <source>Members, in the second round</source>
        <translation>الأعضاء، في الجولة الثانية</translation>
    </message>
    <message>
        <source>The lowest</source>
        <translation>الأدنى</translation>
    </message>
    <message>
        <source>explains first</source>
        <translation>الشرح أولًا</translation>
    </message>
    <message>
        <source>The highest</source>
        <translation>الأعلى</translation>
    </message>
    <message>
        <source>explains next</source>
        <translation>الشرح بعده</translation>
    </message>
    <message>
        <source>All gave the same level. A nod is enough.</source>
        <translation>المستوى نفسه عند الجميع. تكفي موافقة سريعة.</translation>
    </message>
    <message>
        <source>Choose the level to agree on it.</source>
        <translation>باختيار المستوى يتمّ الاتفاق عليه.</translation>
    </message>
    <message>
        <source>The lowest and the highest explain, with the example or the paper.</source>
        <translation>يأتي الشرح من صاحب أدنى إجابة ثم من صاحب أعلاها، مع المثال أو الوثيقة.</translation>
    </message>
    <message>
        <source>Each writes one level on a paper, in silence. Then type in how many wrote each level.</source>
        <translation>يكتب كلّ عضو مستوى واحدًا على ورقة، بصمت. ثم نُدخل عدد الأوراق لكل مستوى.</translation>
    </message>
    <message>
        <source>{given} of {raters} papers are typed in.</source>
        <translation>تمّ إدخال ⁦{given}⁩ من ⁦{raters}⁩ من الأوراق.</translation>
    </message>
    <message>
        <source>The dots carry no names. The chair speaks last.</source>
        <translation>الدوائر بلا أسماء. تتحدّث رئاسة المجلس في الآخر.</translation>
    </message>
    <message>
        <source>With two members the dots are not anonymous.</source>
        <translation>مع عضوين فقط، يمكن معرفة صاحب كل دائرة.</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) said that it does not apply.</source>
        <translation>
            <numerusform>لا أحد قال إنّه لا ينطبق علينا.</numerusform>
            <numerusform>عضو واحد قال إنّه لا ينطبق علينا.</numerusform>
            <numerusform>عضوان قالا إنّه لا ينطبق علينا.</numerusform>
            <numerusform>%n أعضاء قالوا إنّه لا ينطبق علينا.</numerusform>
            <numerusform>%n عضوًا قالوا إنّه لا ينطبق علينا.</numerusform>
            <numerusform>%n عضو قالوا إنّه لا ينطبق علينا.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AllOverTime</name>
    <message>
        <source>Counting</source>
        <translation>الحساب جارٍ</translation>
    </message>
    <message>
        <source>What changed, all together</source>
        <translation>ما تغيّر، للكل معًا</translation>
    </message>
    <message>
        <source>Counted: {done} of {total} organisations.</source>
        <translation>تمّ الحساب: ⁦{done}⁩ من ⁦{total}⁩ من المنظمات.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>الحساب جارٍ…</translation>
    </message>
</context>
<context>
    <name>AllReading</name>
    <message>
        <source>Too few: {count} of {needed} organisations with two signed years are shown.</source>
        <translation>العدد قليل جدًا: من المنظمات الظاهرة ⁦{count}⁩ لها سنتان موقّعتان، ويلزم ⁦{needed}⁩.</translation>
    </message>
    <message>
        <source>{count} organisations have two years. Narrow the filter: {most} are counted at most.</source>
        <translation>عدد المنظمات التي لها سنتان ⁦{count}⁩. يُرجى تضييق التصفية: الحساب ممكن لعدد ⁦{most}⁩ على الأكثر.</translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s), each with the last two years that are here. Means are of the answers, without must-haves.</source>
        <translation>
            <numerusform>لا منظمات لها سنتان هنا. المتوسّطات للإجابات، دون حدود الأمور الضرورية.</numerusform>
            <numerusform>منظمة واحدة، مع آخر سنتين موجودتين هنا. المتوسّطات للإجابات، دون حدود الأمور الضرورية.</numerusform>
            <numerusform>منظمتان، مع آخر سنتين موجودتين هنا. المتوسّطات للإجابات، دون حدود الأمور الضرورية.</numerusform>
            <numerusform>%n منظمات، لكلّ منها آخر سنتين موجودتين هنا. المتوسّطات للإجابات، دون حدود الأمور الضرورية.</numerusform>
            <numerusform>%n منظمة، لكلّ منها آخر سنتين موجودتين هنا. المتوسّطات للإجابات، دون حدود الأمور الضرورية.</numerusform>
            <numerusform>%n منظمة، لكلّ منها آخر سنتين موجودتين هنا. المتوسّطات للإجابات، دون حدود الأمور الضرورية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Over time, all together</source>
        <translation>عبر السنوات، الكل معًا</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>المنظمات</translation>
    </message>
    <message>
        <source>Mean change</source>
        <translation>متوسّط التغيّر</translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation>الخطأ المعياري</translation>
    </message>
    <message>
        <source>Clearly up</source>
        <translation>ارتفاع واضح</translation>
    </message>
    <message>
        <source>Clearly down</source>
        <translation>انخفاض واضح</translation>
    </message>
    <message>
        <source>Limited more</source>
        <translation>حدّ الأمور الضرورية أشدّ</translation>
    </message>
    <message>
        <source>Limited less</source>
        <translation>حدّ الأمور الضرورية أخفّ</translation>
    </message>
    <message>
        <source>Limited by must-haves more than before: {more}. Less than before: {less}.</source>
        <translation>حدّ الأمور الضرورية أشدّ من قبل: ⁦{more}⁩. أخفّ من قبل: ⁦{less}⁩.</translation>
    </message>
    <message>
        <source>Too few: {n} of {needed}.</source>
        <translation>العدد قليل جدًا: ⁦{n}⁩، ويلزم ⁦{needed}⁩.</translation>
    </message>
    <message>
        <source>{mean} points on average, with a standard error of {error} ({n} organisations).</source>
        <translation>المتوسّط ⁦{mean}⁩ نقطة، والخطأ المعياري ⁦{error}⁩ (عدد المنظمات: ⁦{n}⁩).</translation>
    </message>
    <message>
        <source>Clearly up: {up}. Clearly down: {down}.</source>
        <translation>ارتفاع واضح: ⁦{up}⁩. انخفاض واضح: ⁦{down}⁩.</translation>
    </message>
    <message>
        <source>Not counted: {reasons}.</source>
        <translation>خارج الحساب: {reasons}.</translation>
    </message>
</context>
<context>
    <name>AloneAdd</name>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>المجلس</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>فريق العمل</translation>
    </message>
    <message>
        <source>Answers on another computer</source>
        <translation>الإجابة على جهاز آخر</translation>
    </message>
    <message>
        <source>This member gets a ballot paper as a file and sends a sealed ballot back.</source>
        <translation>يحصل هذا العضو على ورقة إجابة في ملف، ويعيد مغلّف إجابات مختومًا.</translation>
    </message>
    <message>
        <source>PIN, if you want one</source>
        <translation>رمز ⁦PIN⁩ (اختياري)</translation>
    </message>
    <message>
        <source>The same PIN once more</source>
        <translation>رمز ⁦PIN⁩ نفسه مرّة أخرى</translation>
    </message>
    <message>
        <source>Add to the list</source>
        <translation>إضافة إلى القائمة</translation>
    </message>
    <message>
        <source>Only this computer knows the name. A number does too.</source>
        <translation>لا يعرف الاسم إلا هذا الجهاز. ويكفي رقم أيضًا.</translation>
    </message>
    <message>
        <source>4 to 12 digits. A PIN opens only your own answers. It does not matter if another member has the same one.</source>
        <translation>من 4 إلى 12 رقمًا. يفتح رمز ⁦PIN⁩ إجاباتك وحدها. ولا بأس إن كان الرمز نفسه لدى عضو آخر.</translation>
    </message>
    <message>
        <source>Name, if you want one</source>
        <translation>الاسم (اختياري)</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>إضافة عضو</translation>
    </message>
    <message>
        <source>The two PINs are not the same. Type them again, or look at the first one.</source>
        <translation>الرمزان غير متطابقين. يُرجى كتابتهما من جديد، أو إظهار الأول.</translation>
    </message>
</context>
<context>
    <name>AloneBallots</name>
    <message>
        <source>Give each member the own paper, by mail or on a stick. It opens in AdaptaMeter on the other computer. What comes back is sealed: only this computer can open it.</source>
        <translation>لكل عضو ورقته الخاصّة، بالبريد الإلكتروني أو على ذاكرة ⁦USB⁩. تُفتح في AdaptaMeter على الجهاز الآخر. ما يعود مختوم: لا يفتحه إلا هذا الجهاز.</translation>
    </message>
    <message>
        <source>Save the ballot papers…</source>
        <translation>حفظ أوراق الإجابة…</translation>
    </message>
    <message>
        <source>Bring in ballots…</source>
        <translation>إدخال مغلّفات…</translation>
    </message>
    <message>
        <source>On another computer</source>
        <translation>على جهاز آخر</translation>
    </message>
    <message>
        <source>Where to save the ballot papers</source>
        <translation>مكان حفظ أوراق الإجابة</translation>
    </message>
    <message numerus="yes">
        <source>%n ballot paper(s) saved</source>
        <translation>
            <numerusform>لم تُحفظ أي ورقة إجابة</numerusform>
            <numerusform>تم حفظ ورقة إجابة واحدة</numerusform>
            <numerusform>تم حفظ ورقتي إجابة</numerusform>
            <numerusform>تم حفظ %n أوراق إجابة</numerusform>
            <numerusform>تم حفظ %n ورقة إجابة</numerusform>
            <numerusform>تم حفظ %n ورقة إجابة</numerusform>
        </translation>
    </message>
    <message>
        <source>Ballots (*.json);;All files (*)</source>
        <translation>مغلّفات الإجابات (*.json);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Which ballots came back?</source>
        <translation>أي مغلّفات عادت؟</translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s) brought in</source>
        <translation>
            <numerusform>لم يُدخَل أي مغلّف</numerusform>
            <numerusform>تم إدخال مغلّف واحد</numerusform>
            <numerusform>تم إدخال مغلّفين</numerusform>
            <numerusform>تم إدخال %n مغلّفات</numerusform>
            <numerusform>تم إدخال %n مغلّفًا</numerusform>
            <numerusform>تم إدخال %n مغلّف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AloneBanner</name>
    <message>
        <source>Pause</source>
        <translation>توقّف مؤقّت</translation>
    </message>
    <message>
        <source>{name} answers. Nobody sees these answers before all are opened together.</source>
        <translation>الإجابة الآن: ⁨{name}⁩. لا أحد يرى هذه الإجابات قبل فتح كل الإجابات معًا.</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>Your ballot for {organisation}, {year}. Only the board&apos;s computer can open it.</source>
        <translation>مغلّف إجاباتك: ⁨{organisation}⁩،‏ ⁦{year}⁩. لا يفتحه إلا جهاز المجلس.</translation>
    </message>
    <message>
        <source>Make the ballot file…</source>
        <translation>إعداد مغلّف الإجابات…</translation>
    </message>
    <message>
        <source>The ballot is made: {file}. Send it to whoever keeps the board&apos;s computer.</source>
        <translation>مغلّف الإجابات جاهز: ⁨{file}⁩. يُرجى إرساله إلى من لديه جهاز المجلس.</translation>
    </message>
</context>
<context>
    <name>AlonePage</name>
    <message>
        <source>The board</source>
        <translation>المجلس</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>فريق العمل</translation>
    </message>
    <message>
        <source>A group of its own, shown beside the board&apos;s answers.</source>
        <translation>مجموعة مستقلّة، تظهر إجاباتها إلى جانب إجابات المجلس.</translation>
    </message>
    <message>
        <source>Nobody is on the list yet</source>
        <translation>لا أحد في القائمة بعد</translation>
    </message>
    <message>
        <source>Add the two to seven members of the board who will answer. Each answers alone, one by one.</source>
        <translation>هنا يُضاف أعضاء المجلس الذين سيجيبون، من اثنين إلى سبعة. كلّ عضو يجيب على حدة، واحدًا بعد الآخر.</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>إضافة عضو</translation>
    </message>
    <message>
        <source>Answers stay closed until the board opens them together. Names never leave this computer.</source>
        <translation>تبقى الإجابات مغلقة إلى أن يفتحها المجلس معًا. لا تخرج الأسماء من هذا الجهاز أبدًا.</translation>
    </message>
    <message>
        <source>Who answers?</source>
        <translation>من يجيب؟</translation>
    </message>
    <message>
        <source>The answers were opened on {day}.</source>
        <translation>فُتحت الإجابات في ⁨{day}⁩.</translation>
    </message>
    <message>
        <source>Nobody can add answers now.</source>
        <translation>لا يمكن لأحد إضافة إجابات الآن.</translation>
    </message>
    <message>
        <source>With two members the dots are not anonymous: each can tell what the other said.</source>
        <translation>مع عضوين فقط، يمكن معرفة صاحب كل دائرة: كلّ منهما يعرف ما قاله الآخر.</translation>
    </message>
    <message>
        <source>At least two members are needed before answers can be opened.</source>
        <translation>يلزم عضوان على الأقل قبل فتح الإجابات.</translation>
    </message>
    <message>
        <source>Go on together</source>
        <translation>المتابعة معًا</translation>
    </message>
    <message>
        <source>Open the answers together</source>
        <translation>فتح الإجابات معًا</translation>
    </message>
    <message>
        <source>{done} of {expected} are done</source>
        <translation>انتهى ⁦{done}⁩ من ⁦{expected}⁩</translation>
    </message>
    <message>
        <source>All are done</source>
        <translation>انتهى الجميع</translation>
    </message>
</context>
<context>
    <name>AnswerAside</name>
    <message>
        <source>What shows it?</source>
        <translation>ما الذي يُظهر ذلك؟</translation>
    </message>
    <message>
        <source>Date of the record</source>
        <translation>تاريخ الوثيقة</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Title and place</source>
        <translation>العنوان والمكان</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة داخلية</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Words explained</source>
        <translation>شرح الكلمات</translation>
    </message>
    <message>
        <source>A note stays on this computer. No names of people who complained, no case details.</source>
        <translation>تبقى الملاحظة على هذا الجهاز. دون أسماء من قدّم شكوى، ودون تفاصيل أي حالة.</translation>
    </message>
    <message>
        <source>For example: {examples}.</source>
        <translation>مثلًا: ⁨{examples}⁩.</translation>
    </message>
    <message>
        <source>Read more: {references}.</source>
        <translation>للمزيد: ⁨{references}⁩.</translation>
    </message>
</context>
<context>
    <name>AnswerFoot</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>do not know</source>
        <translation>لا نعرف</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>Next: {title}</source>
        <translation>التالي: ⁨{title}⁩</translation>
    </message>
</context>
<context>
    <name>AnswerPage</name>
    <message>
        <source>Read from 0 upwards. Stop at the last level where every part is true.</source>
        <translation>القراءة من 0 صعودًا، والتوقّف عند آخر مستوى يصحّ كل جزء منه.</translation>
    </message>
    <message>
        <source>You answered this before.</source>
        <translation>سبق أن أجبت عن هذا السؤال.</translation>
    </message>
    <message>
        <source>It stays hidden. Answer again to replace it.</source>
        <translation>تبقى إجابتك مخفيّة. إجابة جديدة تحلّ محلّها.</translation>
    </message>
    <message>
        <source>Make the ballot file…</source>
        <translation>إعداد مغلّف الإجابات…</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
</context>
<context>
    <name>Areas</name>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>المنطقة</translation>
    </message>
</context>
<context>
    <name>AskHandIn</name>
    <message>
        <source>Make the ballot file?</source>
        <translation>إعداد مغلّف الإجابات؟</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>اختيار مجلد…</translation>
    </message>
    <message>
        <source>Hand in your answers?</source>
        <translation>تسليم إجاباتك؟</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>Go on answering</source>
        <translation>متابعة الإجابة</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are open.</source>
        <translation>
            <numerusform>لا أسئلة مفتوحة.</numerusform>
            <numerusform>سؤال واحد مفتوح.</numerusform>
            <numerusform>سؤالان مفتوحان.</numerusform>
            <numerusform>%n أسئلة مفتوحة.</numerusform>
            <numerusform>%n سؤالًا مفتوحًا.</numerusform>
            <numerusform>%n سؤال مفتوح.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every question has an answer.</source>
        <translation>لكل سؤال إجابة.</translation>
    </message>
    <message>
        <source>Fewer than half answered with a level: {sections}. These show as dots but do not count in the figures of that section.</source>
        <translation>أقل من نصف الأسئلة له مستوى: {sections}. تظهر هذه الإجابات دوائر، لكنها لا تدخل في أرقام القسم.</translation>
    </message>
    <message>
        <source>The board takes in your first ballot only: make it when you are done.</source>
        <translation>يقبل المجلس مغلّفك الأول فقط: الأفضل إعداده عند الانتهاء من كل شيء.</translation>
    </message>
    <message>
        <source>You cannot change them afterwards. They stay closed until the board opens them together.</source>
        <translation>لا يمكن تغييرها بعد ذلك. تبقى مغلقة إلى أن يفتحها المجلس معًا.</translation>
    </message>
</context>
<context>
    <name>AskName</name>
    <message>
        <source>Name, if you want one</source>
        <translation>الاسم (اختياري)</translation>
    </message>
    <message>
        <source>What is {name} called?</source>
        <translation>ما الاسم بدل «⁨{name}⁩»؟</translation>
    </message>
    <message>
        <source>Only this computer knows the name. Leave it empty to go by the number.</source>
        <translation>لا يعرف الاسم إلا هذا الجهاز. ويمكن تركه فارغًا والاكتفاء بالرقم.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>AskPin</name>
    <message>
        <source>PIN</source>
        <translation>رمز ⁦PIN⁩</translation>
    </message>
    <message>
        <source>{name}: your PIN</source>
        <translation>⁨{name}⁩: رمز ⁦PIN⁩ الخاصّ بك</translation>
    </message>
    <message>
        <source>Forgotten? Cancel, then choose “PIN forgotten” behind the three dots beside the name.</source>
        <translation>الرمز منسيّ؟ يُرجى الإلغاء، ثم اختيار «رمز ⁦PIN⁩ منسيّ» من النقاط الثلاث بجانب الاسم.</translation>
    </message>
    <message>
        <source>Sit down</source>
        <translation>بدء الإجابة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>AskStartAgain</name>
    <message>
        <source>Start again without a PIN?</source>
        <translation>البدء من جديد بلا رمز ⁦PIN⁩؟</translation>
    </message>
    <message>
        <source>A forgotten PIN cannot be found again. That is what keeps your answers private.</source>
        <translation>لا يمكن استعادة رمز ⁦PIN⁩ منسيّ. وهذا ما يحفظ سرّية إجاباتك.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) of {name} are thrown away for good.</source>
        <translation>
            <numerusform>لا إجابات تُحذف: ⁨{name}⁩.</numerusform>
            <numerusform>تُحذف إجابة واحدة نهائيًا: ⁨{name}⁩.</numerusform>
            <numerusform>تُحذف إجابتان نهائيًا: ⁨{name}⁩.</numerusform>
            <numerusform>تُحذف %n إجابات نهائيًا: ⁨{name}⁩.</numerusform>
            <numerusform>تُحذف %n إجابة نهائيًا: ⁨{name}⁩.</numerusform>
            <numerusform>تُحذف %n إجابة نهائيًا: ⁨{name}⁩.</numerusform>
        </translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Scorecards and ballot papers (*.json *.xlsx);;All files (*)</source>
        <translation>بطاقات النتائج وأوراق الإجابة (*.json *.xlsx);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>فتح ملف</translation>
    </message>
    <message>
        <source>Scorecards (*.json *.xlsx);;All files (*)</source>
        <translation>بطاقات النتائج (*.json *.xlsx);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Which scorecards to take in</source>
        <translation>أي بطاقات نتائج للإدخال</translation>
    </message>
    <message>
        <source>Which folder to take in</source>
        <translation>أي مجلد للإدخال</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>إلى أين</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>Close this scorecard</source>
        <translation>إغلاق بطاقة النتائج</translation>
    </message>
    <message>
        <source>Not signed: nobody can say yet who made it.</source>
        <translation>بلا توقيع: لا يمكن القول بعد من أعدّها.</translation>
    </message>
    <message>
        <source>The numbers are computed from the answers in the file. The file itself may have been changed.</source>
        <translation>الأرقام محسوبة من الإجابات الموجودة في الملف. وربما تغيّر الملف نفسه.</translation>
    </message>
    <message>
        <source>Made with {instrument}, version {version}. Answered in: {languages}.</source>
        <translation>أُعدّت باستخدام ⁨{instrument}⁩، النسخة ⁦{version}⁩. لغة الإجابة: ⁨{languages}⁩.</translation>
    </message>
    <message>
        <source>{roles} · {occasion}</source>
        <translation>{roles} · {occasion}</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) not locked by the board</source>
        <translation>
            <numerusform>لا أقسام غير مقفلة</numerusform>
            <numerusform>قسم واحد لم يقفله المجلس</numerusform>
            <numerusform>قسمان لم يقفلهما المجلس</numerusform>
            <numerusform>%n أقسام لم يقفلها المجلس</numerusform>
            <numerusform>%n قسمًا لم يقفله المجلس</numerusform>
            <numerusform>%n قسم لم يقفله المجلس</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>The board can sign when these are gone.</source>
        <translation>يمكن للمجلس التوقيع بعد معالجة هذه الأمور.</translation>
    </message>
    <message>
        <source>Look again. Change it, or write one line why it is right. Your words stay on this computer.</source>
        <translation>نظرة ثانية: نغيّر، أو نكتب سطرًا واحدًا عن سبب صحّة ذلك. يبقى ما نكتبه على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Nothing to do here.</source>
        <translation>لا شيء مطلوب هنا.</translation>
    </message>
    <message>
        <source>Check before you sign</source>
        <translation>مراجعة قبل التوقيع</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) must be put right</source>
        <translation>
            <numerusform>لا شيء يلزم تصحيحه</numerusform>
            <numerusform>يلزم تصحيح أمر واحد</numerusform>
            <numerusform>يلزم تصحيح أمرين</numerusform>
            <numerusform>يلزم تصحيح %n أمور</numerusform>
            <numerusform>يلزم تصحيح %n أمرًا</numerusform>
            <numerusform>يلزم تصحيح %n أمر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) a word</source>
        <translation>
            <numerusform>لا شيء يحتاج إلى توضيح</numerusform>
            <numerusform>أمر واحد يحتاج إلى توضيح</numerusform>
            <numerusform>أمران يحتاجان إلى توضيح</numerusform>
            <numerusform>%n أمور تحتاج إلى توضيح</numerusform>
            <numerusform>%n أمرًا يحتاج إلى توضيح</numerusform>
            <numerusform>%n أمر يحتاج إلى توضيح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to know</source>
        <translation>
            <numerusform>لا شيء للعلم</numerusform>
            <numerusform>أمر واحد للعلم</numerusform>
            <numerusform>أمران للعلم</numerusform>
            <numerusform>%n أمور للعلم</numerusform>
            <numerusform>%n أمرًا للعلم</numerusform>
            <numerusform>%n أمر للعلم</numerusform>
        </translation>
    </message>
    <message>
        <source>{before}, {after}</source>
        <translation>{before}، {after}</translation>
    </message>
    <message>
        <source>No section is locked yet</source>
        <translation>لا قسم مقفلًا بعد</translation>
    </message>
    <message>
        <source>You may look here at any time. Most is found when sections are answered and locked.</source>
        <translation>يمكن النظر هنا في أي وقت. معظم الأمور يظهر بعد الإجابة عن الأقسام وإقفالها.</translation>
    </message>
    <message>
        <source>The board has signed</source>
        <translation>وقّع المجلس</translation>
    </message>
    <message>
        <source>What was found before stays here to read.</source>
        <translation>ما ظهر قبل ذلك يبقى هنا للقراءة.</translation>
    </message>
    <message>
        <source>To the signature</source>
        <translation>إلى التوقيع</translation>
    </message>
    <message>
        <source>Nothing stands in the way of signing</source>
        <translation>لا شيء يمنع التوقيع</translation>
    </message>
    <message>
        <source>Every section is locked, and the board has looked at what was found.</source>
        <translation>كل الأقسام مقفلة، ونظر المجلس في كل ما ظهر.</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>توقيع</translation>
    </message>
</context>
<context>
    <name>ChoiceToLeave</name>
    <message>
        <source>Leave this out</source>
        <translation>إبقاء هذا خارج البطاقة</translation>
    </message>
</context>
<context>
    <name>ClosedPage</name>
    <message>
        <source>A later year is being answered. Old answers would lead it: they open when its sections are locked.</source>
        <translation>الإجابة عن سنة لاحقة جارية. الإجابات القديمة قد تؤثّر فيها: تُفتح عند إقفال أقسامها.</translation>
    </message>
    <message>
        <source>This year is closed for now</source>
        <translation>هذه السنة مغلقة الآن</translation>
    </message>
    <message>
        <source>Open the later year</source>
        <translation>فتح السنة اللاحقة</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Views</source>
        <translation>طرق العرض</translation>
    </message>
    <message>
        <source>Save what is seen…</source>
        <translation>حفظ ما يظهر…</translation>
    </message>
    <message>
        <source>Heatmap</source>
        <translation>خريطة الألوان</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>عبر السنوات</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>التوزّع</translation>
    </message>
    <message>
        <source>Must-haves</source>
        <translation>الأمور الضرورية</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>لا شيء للمقارنة بعد</translation>
    </message>
    <message>
        <source>Take in the scorecards that boards sent to you. They are compared here.</source>
        <translation>يمكن إدخال بطاقات النتائج التي أرسلتها مجالس الإدارة. وهنا تتمّ مقارنتها.</translation>
    </message>
    <message>
        <source>Open the library</source>
        <translation>فتح المكتبة</translation>
    </message>
</context>
<context>
    <name>Counter</name>
    <message>
        <source>One less: {name}</source>
        <translation>أقل بواحد: ⁨{name}⁩</translation>
    </message>
    <message>
        <source>One more: {name}</source>
        <translation>أكثر بواحد: ⁨{name}⁩</translation>
    </message>
    <message>
        <source>{name}: {count}</source>
        <translation>⁨{name}⁩: ⁦{count}⁩</translation>
    </message>
</context>
<context>
    <name>Counting</name>
    <message>
        <source>Counts as level {level}</source>
        <translation>يُحتسب بالمستوى ⁦{level}⁩</translation>
    </message>
    <message>
        <source>A must-have needs “{grade}” to count as level {level}.</source>
        <translation>الأمر الضروري يحتاج إلى «{grade}» ليُحتسب بالمستوى ⁦{level}⁩.</translation>
    </message>
    <message>
        <source>Level {level} needs “{grade}” to count in full.</source>
        <translation>المستوى ⁦{level}⁩ يحتاج إلى «{grade}» ليُحتسب كاملًا.</translation>
    </message>
    <message>
        <source>This level needs nothing to show it.</source>
        <translation>هذا المستوى لا يحتاج إلى دليل.</translation>
    </message>
    <message>
        <source>What shows it is enough for this level.</source>
        <translation>الدليل كافٍ لهذا المستوى.</translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>Something went wrong inside the program. Your answers are saved. What happened is written down, without names or answers, in {file}.</source>
        <translation>حدث خلل داخل البرنامج. الإجابات محفوظة. ما حدث مدوّن، دون أسماء أو إجابات، في ⁨{file}⁩.</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>This is not a date. Write it like {example}, or leave it empty.</source>
        <translation>هذا ليس تاريخًا. يُرجى كتابته مثل ⁨{example}⁩، أو ترك المكان فارغًا.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Comparison</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>In which form?</source>
        <translation>بأي شكل؟</translation>
    </message>
    <message>
        <source>Leave names out</source>
        <translation>دون أسماء</translation>
    </message>
    <message>
        <source>Names, countries, tags and notes stay here. Each organisation is called by five letters, always the same ones. Who knows an organisation well may still recognise its numbers.</source>
        <translation>تبقى الأسماء والبلدان والوسوم والملاحظات هنا. ولكل منظمة خمسة أحرف بدل اسمها، هي نفسها دائمًا. ومن يعرف منظمة جيدًا قد يتعرّف عليها من أرقامها.</translation>
    </message>
    <message>
        <source>Save what is seen</source>
        <translation>حفظ ما يظهر</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Picture, sharp at every size (SVG)</source>
        <translation>صورة واضحة بكل حجم (⁦SVG⁩)</translation>
    </message>
    <message>
        <source>For reports and print. Its words stay words.</source>
        <translation>للتقارير والطباعة. وتبقى كلماتها نصًّا.</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>صورة (⁦PNG⁩)</translation>
    </message>
    <message>
        <source>For slides and mail. Every program shows it.</source>
        <translation>للعروض والبريد. يعرضها كل برنامج.</translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>ملف جداول (⁦XLSX⁩)</translation>
    </message>
    <message>
        <source>The table; what is counted below it are formulas that can be read.</source>
        <translation>الجدول؛ وما يُحسب تحته معادلات يمكن قراءتها.</translation>
    </message>
    <message>
        <source>Plain table (CSV)</source>
        <translation>جدول بسيط (⁦CSV⁩)</translation>
    </message>
    <message>
        <source>Rows and columns for other programs.</source>
        <translation>صفوف وأعمدة لبرامج أخرى.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved</source>
        <translation>
            <numerusform>لم يُحفظ أي ملف</numerusform>
            <numerusform>تمّ حفظ ملف واحد</numerusform>
            <numerusform>تمّ حفظ ملفين</numerusform>
            <numerusform>تمّ حفظ %n ملفات</numerusform>
            <numerusform>تمّ حفظ %n ملفًا</numerusform>
            <numerusform>تمّ حفظ %n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>الحفظ جارٍ…</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>First page</source>
        <translation>الصفحة الأولى</translation>
    </message>
    <message>
        <source>Open a scorecard</source>
        <translation>فتح بطاقة نتائج</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Command: {key}</source>
        <translation>إجراء: ⁦{key}⁩</translation>
    </message>
    <message>
        <source>For an adviser</source>
        <translation>لمن يقدّم المشورة</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>A question, a section, a word, a command</source>
        <translation>سؤال أو قسم أو كلمة أو إجراء</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>بحث في كل شيء</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما تم العثور عليه</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>لا نتائج لهذا البحث.</translation>
    </message>
</context>
<context>
    <name>FindingRow</name>
    <message>
        <source>Go there</source>
        <translation>انتقال</translation>
    </message>
    <message>
        <source>Your word on this</source>
        <translation>توضيحنا لذلك</translation>
    </message>
    <message>
        <source>Your word on this: {where}</source>
        <translation>توضيحنا لذلك: {where}</translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>unfolded</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>مطويّ</translation>
    </message>
</context>
<context>
    <name>HandingIn</name>
    <message>
        <source>Where to save the ballot</source>
        <translation>مكان حفظ مغلّف الإجابات</translation>
    </message>
</context>
<context>
    <name>HeatReading</name>
    <message>
        <source>{organisation}, {section}: {cell}</source>
        <translation>⁨{organisation}⁩، ⁨{section}⁩: {cell}</translation>
    </message>
    <message>
        <source>{cell}. Chosen.</source>
        <translation>{cell}. مختار.</translation>
    </message>
    <message>
        <source>held by a must-have</source>
        <translation>تتوقّف بسبب أمر ضروري</translation>
    </message>
    <message>
        <source>{code} {title}</source>
        <translation>⁦{code}⁩ ⁨{title}⁩</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>not asked, or does not apply</source>
        <translation>لم يُسأل عنه، أو لا ينطبق</translation>
    </message>
    <message>
        <source>not answered, or not locked</source>
        <translation>دون إجابة، أو غير مقفل</translation>
    </message>
    <message>
        <source>not locked</source>
        <translation>غير مقفل</translation>
    </message>
    <message>
        <source>Not compared: the board has not signed it.</source>
        <translation>لا مقارنة: لم يوقّع المجلس البطاقة.</translation>
    </message>
    <message>
        <source>What can be done?</source>
        <translation>ما الذي يمكن فعله؟</translation>
    </message>
    <message>
        <source>must-have</source>
        <translation>أمر ضروري</translation>
    </message>
    <message>
        <source>{code}: {question}</source>
        <translation>⁨{code}⁩: ⁨{question}⁩</translation>
    </message>
</context>
<context>
    <name>HeatmapBar</name>
    <message>
        <source>Show</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الفرز</translation>
    </message>
    <message>
        <source>Lay them side by side</source>
        <translation>وضعها جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>All sections</source>
        <translation>كل الأقسام</translation>
    </message>
    <message>
        <source>Tick up to {most} organisations to lay them side by side.</source>
        <translation>للمقارنة جنبًا إلى جنب يمكن وضع علامة على منظمات، عددها على الأكثر ⁦{most}⁩.</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen, no more fit</source>
        <translation>
            <numerusform>لا شيء مختار</numerusform>
            <numerusform>منظمة واحدة مختارة، ولا مكان لغيرها</numerusform>
            <numerusform>منظمتان مختارتان، ولا مكان لغيرهما</numerusform>
            <numerusform>%n منظمات مختارة، ولا مكان لغيرها</numerusform>
            <numerusform>%n منظمة مختارة، ولا مكان لغيرها</numerusform>
            <numerusform>%n منظمة مختارة، ولا مكان لغيرها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>لا شيء مختار</numerusform>
            <numerusform>منظمة واحدة مختارة</numerusform>
            <numerusform>منظمتان مختارتان</numerusform>
            <numerusform>%n منظمات مختارة</numerusform>
            <numerusform>%n منظمة مختارة</numerusform>
            <numerusform>%n منظمة مختارة</numerusform>
        </translation>
    </message>
    <message>
        <source>A to Z</source>
        <translation>حسب الأبجدية</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>درجة المقارنة</translation>
    </message>
</context>
<context>
    <name>HeatmapFoot</name>
    <message>
        <source>See the answers</source>
        <translation>عرض الإجابات</translation>
    </message>
</context>
<context>
    <name>HeatmapView</name>
    <message>
        <source>Heatmap</source>
        <translation>خريطة الألوان</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>درجة المقارنة</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>For learning and dialogue. Not a ranking.</source>
        <translation>للتعلّم والحوار. لا ترتيب للمنظمات.</translation>
    </message>
    <message>
        <source>Nobody fits</source>
        <translation>لا منظمة مطابقة</translation>
    </message>
    <message>
        <source>No organisation has everything that is asked for.</source>
        <translation>لا منظمة فيها كل ما هو مطلوب.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>إظهار الكل</translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>لا منظمات</numerusform>
            <numerusform>منظمة واحدة</numerusform>
            <numerusform>منظمتان</numerusform>
            <numerusform>%n منظمات</numerusform>
            <numerusform>%n منظمة</numerusform>
            <numerusform>%n منظمة</numerusform>
        </translation>
    </message>
    <message>
        <source>{organisations}, {sections}</source>
        <translation>{organisations}، {sections}</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>لا أقسام</numerusform>
            <numerusform>قسم واحد</numerusform>
            <numerusform>قسمان</numerusform>
            <numerusform>%n أقسام</numerusform>
            <numerusform>%n قسمًا</numerusform>
            <numerusform>%n قسم</numerusform>
        </translation>
    </message>
    <message>
        <source>{organisations}, {questions}: {section}</source>
        <translation>{organisations}، {questions}: ⁨{section}⁩</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>لا أسئلة</numerusform>
            <numerusform>سؤال واحد</numerusform>
            <numerusform>سؤالان</numerusform>
            <numerusform>%n أسئلة</numerusform>
            <numerusform>%n سؤالًا</numerusform>
            <numerusform>%n سؤال</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>AdaptaMeter {version}</source>
        <translation>AdaptaMeter {version}</translation>
    </message>
    <message>
        <source>Everything is saved in {folder}. Nothing is sent anywhere.</source>
        <translation>كل شيء محفوظ في ⁨{folder}⁩. لا شيء يُرسل إلى أي مكان.</translation>
    </message>
    <message>
        <source>An independent program under the Mozilla Public License 2.0, made with Qt (LGPL). It is not IM&apos;s own instrument.</source>
        <translation>برنامج مستقلّ برخصة ⁦Mozilla Public License 2.0⁩، مبنيّ باستخدام ⁦Qt (LGPL)⁩. ليس أداة خاصة بمنظمة ⁦IM⁩.</translation>
    </message>
    <message>
        <source>How to answer</source>
        <translation>كيف نجيب</translation>
    </message>
    <message>
        <source>choose a level</source>
        <translation>اختيار مستوى</translation>
    </message>
    <message>
        <source>we do not know</source>
        <translation>لا نعرف</translation>
    </message>
    <message>
        <source>does not apply, with a reason</source>
        <translation>لا ينطبق علينا، مع ذكر السبب</translation>
    </message>
    <message>
        <source>the question before, the next question</source>
        <translation>السؤال السابق، السؤال التالي</translation>
    </message>
    <message>
        <source>help for this question</source>
        <translation>مساعدة لهذا السؤال</translation>
    </message>
    <message>
        <source>take the last step back, any number of times</source>
        <translation>التراجع عن آخر خطوة، أي عدد من المرّات</translation>
    </message>
    <message>
        <source>do it again</source>
        <translation>إعادة ما تم التراجع عنه</translation>
    </message>
    <message>
        <source>search questions, words and commands</source>
        <translation>بحث في الأسئلة والكلمات والإجراءات</translation>
    </message>
    <message>
        <source>go to a step, or to an area of the adviser</source>
        <translation>الانتقال إلى خطوة، أو إلى أحد أقسام تقديم المشورة</translation>
    </message>
    <message>
        <source>find a name in the library</source>
        <translation>البحث عن اسم في المكتبة</translation>
    </message>
    <message>
        <source>larger or smaller text</source>
        <translation>تكبير النص أو تصغيره</translation>
    </message>
    <message>
        <source>this help</source>
        <translation>هذه المساعدة</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Words explained</source>
        <translation>شرح الكلمات</translation>
    </message>
</context>
<context>
    <name>HiddenSections</name>
    <message numerus="yes">
        <source>%n section(s) hidden until locked</source>
        <translation>
            <numerusform>لا أقسام مخفيّة</numerusform>
            <numerusform>قسم واحد مخفيّ إلى أن يُقفل</numerusform>
            <numerusform>قسمان مخفيّان إلى أن يُقفلا</numerusform>
            <numerusform>%n أقسام مخفيّة إلى أن تُقفل</numerusform>
            <numerusform>%n قسمًا مخفيًّا إلى أن يُقفل</numerusform>
            <numerusform>%n قسم مخفيّ إلى أن يُقفل</numerusform>
        </translation>
    </message>
    <message>
        <source>Every question is agreed on. It is locked on the page Agree.</source>
        <translation>تمّ الاتفاق على كل سؤال. يُقفل القسم في صفحة «الاتفاق».</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) not agreed on yet.</source>
        <translation>
            <numerusform>لا أسئلة تنتظر الاتفاق.</numerusform>
            <numerusform>سؤال واحد ينتظر الاتفاق.</numerusform>
            <numerusform>سؤالان ينتظران الاتفاق.</numerusform>
            <numerusform>%n أسئلة تنتظر الاتفاق.</numerusform>
            <numerusform>%n سؤالًا ينتظر الاتفاق.</numerusform>
            <numerusform>%n سؤال ينتظر الاتفاق.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every question has an answer.</source>
        <translation>لكل سؤال إجابة.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) still open.</source>
        <translation>
            <numerusform>لا أسئلة مفتوحة.</numerusform>
            <numerusform>سؤال واحد ما زال مفتوحًا.</numerusform>
            <numerusform>سؤالان ما زالا مفتوحين.</numerusform>
            <numerusform>%n أسئلة ما زالت مفتوحة.</numerusform>
            <numerusform>%n سؤالًا ما زال مفتوحًا.</numerusform>
            <numerusform>%n سؤال ما زال مفتوحًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>إلى الاتفاق</translation>
    </message>
    <message>
        <source>Lock and see</source>
        <translation>إقفال ورؤية النتيجة</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>إلى الأسئلة</translation>
    </message>
</context>
<context>
    <name>HomeHero</name>
    <message>
        <source>Start</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>New here</source>
        <translation>مرحبًا بكم</translation>
    </message>
    <message>
        <source>Look at your own work, together, once a year</source>
        <translation>نظرة مشتركة إلى عملنا، مرّة كل سنة</translation>
    </message>
    <message>
        <source>Answer one question at a time, then see what holds, what is missing, and why.</source>
        <translation>سؤال واحد في كل مرّة، ثم نرى ما هو ثابت وما هو ناقص، ولماذا.</translation>
    </message>
    <message>
        <source>Start your first assessment</source>
        <translation>بدء أول تقييم ذاتي</translation>
    </message>
    <message>
        <source>About 45 minutes. Pause at any time, everything is saved.</source>
        <translation>نحو 45 دقيقة. يمكن التوقّف في أي وقت، وكل شيء محفوظ.</translation>
    </message>
    <message>
        <source>{organisation}, {year}</source>
        <translation>⁨{organisation}⁩،‏ ⁦{year}⁩</translation>
    </message>
    <message>
        <source>{given} of {total} questions answered.</source>
        <translation>تمّت الإجابة عن ⁦{given}⁩ من ⁦{total}⁩ من الأسئلة.</translation>
    </message>
    <message>
        <source>See the results</source>
        <translation>رؤية النتائج</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Everything is saved. Last change {when}.</source>
        <translation>كل شيء محفوظ. آخر تغيير {when}.</translation>
    </message>
    <message>
        <source>{done} of {all} members have answered alone.</source>
        <translation>أجاب على حدة ⁦{done}⁩ من ⁦{all}⁩ من الأعضاء.</translation>
    </message>
    <message>
        <source>{given} of {total} questions agreed on.</source>
        <translation>تمّ الاتفاق على ⁦{given}⁩ من ⁦{total}⁩ من الأسئلة.</translation>
    </message>
    <message>
        <source>Signed, revision {revision}</source>
        <translation>موقّع، الإصدار ⁦{revision}⁩</translation>
    </message>
    <message>
        <source>All sections are locked</source>
        <translation>كل الأقسام مقفلة</translation>
    </message>
    <message>
        <source>Time to agree</source>
        <translation>وقت الاتفاق</translation>
    </message>
    <message>
        <source>Each answers alone</source>
        <translation>كلّ عضو يجيب على حدة</translation>
    </message>
    <message>
        <source>All answered</source>
        <translation>تمّت كل الإجابات</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>جاهز للبدء</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>قيد العمل</translation>
    </message>
    <message>
        <source>all {total}</source>
        <translation>الكل: ⁦{total}⁩</translation>
    </message>
    <message>
        <source>{given} of {total}</source>
        <translation>⁦{given}⁩ من ⁦{total}⁩</translation>
    </message>
    <message>
        <source>today at {time}</source>
        <translation>اليوم الساعة ⁦{time}⁩</translation>
    </message>
    <message>
        <source>on {day} at {time}</source>
        <translation>يوم {day} الساعة ⁦{time}⁩</translation>
    </message>
</context>
<context>
    <name>HomeLine</name>
    <message>
        <source>{organisation}, {year}</source>
        <translation>⁨{organisation}⁩،‏ ⁦{year}⁩</translation>
    </message>
    <message>
        <source>More for {title}</source>
        <translation>المزيد: ⁨{title}⁩</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Begin the next year</source>
        <translation>بدء السنة التالية</translation>
    </message>
    <message>
        <source>Make a copy</source>
        <translation>إنشاء نسخة</translation>
    </message>
    <message>
        <source>Delete (can be undone)</source>
        <translation>حذف (يمكن التراجع عنه)</translation>
    </message>
</context>
<context>
    <name>HomeList</name>
    <message>
        <source>Your assessments will stand here, one a year, so that you can see what changed.</source>
        <translation>هنا تظهر تقييماتنا الذاتية، واحد كل سنة، لنرى ما تغيّر.</translation>
    </message>
    <message>
        <source>Bring back what was deleted last</source>
        <translation>استعادة آخر ما حُذف</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>التقييمات الذاتية</translation>
    </message>
    <message>
        <source>signed, revision {revision}</source>
        <translation>موقّع، الإصدار ⁦{revision}⁩</translation>
    </message>
    <message>
        <source>your own ballot, {given} answers</source>
        <translation>مغلّف إجاباتك، عدد الإجابات: ⁦{given}⁩</translation>
    </message>
    <message>
        <source>{done} of {all} members are done</source>
        <translation>انتهى ⁦{done}⁩ من ⁦{all}⁩ من الأعضاء</translation>
    </message>
    <message>
        <source>{given} of {total} answered, {locked} of {sections} sections locked</source>
        <translation>الإجابات: ⁦{given}⁩ من ⁦{total}⁩، الأقسام المقفلة: ⁦{locked}⁩ من ⁦{sections}⁩</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>New assessment</source>
        <translation>تقييم ذاتي جديد</translation>
    </message>
    <message>
        <source>for this board or another one</source>
        <translation>لهذا المجلس أو لمجلس آخر</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>فتح ملف</translation>
    </message>
    <message>
        <source>a scorecard or a ballot paper that you were sent</source>
        <translation>بطاقة نتائج أو ورقة إجابة وصلت إلينا</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>جولة أولى</translation>
    </message>
    <message>
        <source>with the answers of a made-up board</source>
        <translation>مع إجابات مجلس من الخيال</translation>
    </message>
    <message>
        <source>Open the library</source>
        <translation>فتح المكتبة</translation>
    </message>
    <message>
        <source>A calm look at how your organisation works. For learning, not for ranking.</source>
        <translation>نظرة هادئة إلى طريقة عمل منظمتنا. للتعلّم، لا للترتيب.</translation>
    </message>
    <message>
        <source>For a board</source>
        <translation>لمجلس الإدارة</translation>
    </message>
    <message>
        <source>Once a year: answer, look at the picture, choose next steps. Nobody gives you a grade.</source>
        <translation>مرّة كل سنة: نجيب، وننظر إلى الصورة، ونختار الخطوات التالية. لا أحد يضع لنا علامة.</translation>
    </message>
    <message>
        <source>For an adviser</source>
        <translation>لمن يقدّم المشورة</translation>
    </message>
    <message>
        <source>Take in the scorecards that boards share, and see what may be compared, and why.</source>
        <translation>إدخال بطاقات النتائج التي تشاركها مجالس الإدارة، ورؤية ما تصحّ مقارنته، ولماذا.</translation>
    </message>
    <message>
        <source>Your answers stay on this computer. Nothing is sent anywhere.</source>
        <translation>الإجابات تبقى على هذا الجهاز. لا شيء يُرسل إلى أي مكان.</translation>
    </message>
    <message>
        <source>Pilot instrument {version}</source>
        <translation>أداة تجريبية ⁦{version}⁩</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>صباح الخير</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>طاب نهاركم</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>مساء الخير</translation>
    </message>
</context>
<context>
    <name>IntakeOutcome</name>
    <message>
        <source>Cells that were typed over</source>
        <translation>خلايا تغيّرت كتابتها</translation>
    </message>
    <message>
        <source>Somebody typed over these cells before the file came. What the board sealed counts.</source>
        <translation>تغيّرت الكتابة في هذه الخلايا قبل وصول الملف. وما يُحتسب هو ما ختمه المجلس.</translation>
    </message>
    <message>
        <source>Newer revisions</source>
        <translation>إصدارات أحدث</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) refused: which, and why</source>
        <translation>
            <numerusform>كل الملفات مقبولة</numerusform>
            <numerusform>ملف واحد لم يُقبل: ما هو، ولماذا</numerusform>
            <numerusform>ملفان لم يُقبلا: ما هما، ولماذا</numerusform>
            <numerusform>%n ملفات لم تُقبل: ما هي، ولماذا</numerusform>
            <numerusform>%n ملفًا لم تُقبل: ما هي، ولماذا</numerusform>
            <numerusform>%n ملف لم تُقبل: ما هي، ولماذا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) typed over</source>
        <translation>
            <numerusform>لم تتغيّر كتابة أي خلية</numerusform>
            <numerusform>خلية واحدة تغيّرت كتابتها</numerusform>
            <numerusform>خليتان تغيّرت كتابتهما</numerusform>
            <numerusform>%n خلايا تغيّرت كتابتها</numerusform>
            <numerusform>%n خلية تغيّرت كتابتها</numerusform>
            <numerusform>%n خلية تغيّرت كتابتها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newer revision(s) beside the older one</source>
        <translation>
            <numerusform>لا إصدار أحدث</numerusform>
            <numerusform>إصدار أحدث واحد إلى جانب الأقدم</numerusform>
            <numerusform>إصداران أحدث إلى جانب الأقدم</numerusform>
            <numerusform>%n إصدارات أحدث إلى جانب الأقدم</numerusform>
            <numerusform>%n إصدارًا أحدث إلى جانب الأقدم</numerusform>
            <numerusform>%n إصدار أحدث إلى جانب الأقدم</numerusform>
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
        <translation>لم يتمّ إدخال كل الملفات</translation>
    </message>
    <message numerus="yes">
        <source>%n scorecard(s) taken in</source>
        <translation>
            <numerusform>لم تدخل أي بطاقة نتائج</numerusform>
            <numerusform>تمّ إدخال بطاقة نتائج واحدة</numerusform>
            <numerusform>تمّ إدخال بطاقتي نتائج</numerusform>
            <numerusform>تمّ إدخال %n بطاقات نتائج</numerusform>
            <numerusform>تمّ إدخال %n بطاقة نتائج</numerusform>
            <numerusform>تمّ إدخال %n بطاقة نتائج</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new came in</source>
        <translation>لم يدخل شيء جديد</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>لا جديد</numerusform>
            <numerusform>بطاقة جديدة</numerusform>
            <numerusform>بطاقتان جديدتان</numerusform>
            <numerusform>%n بطاقات جديدة</numerusform>
            <numerusform>%n بطاقة جديدة</numerusform>
            <numerusform>%n بطاقة جديدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newer revision(s)</source>
        <translation>
            <numerusform>لا إصدار أحدث</numerusform>
            <numerusform>إصدار أحدث واحد</numerusform>
            <numerusform>إصداران أحدث</numerusform>
            <numerusform>%n إصدارات أحدث</numerusform>
            <numerusform>%n إصدارًا أحدث</numerusform>
            <numerusform>%n إصدار أحدث</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here already</source>
        <translation>
            <numerusform>لا شيء موجود من قبل</numerusform>
            <numerusform>بطاقة موجودة من قبل</numerusform>
            <numerusform>بطاقتان موجودتان من قبل</numerusform>
            <numerusform>%n بطاقات موجودة من قبل</numerusform>
            <numerusform>%n بطاقة موجودة من قبل</numerusform>
            <numerusform>%n بطاقة موجودة من قبل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>كل الملفات مقبولة</numerusform>
            <numerusform>ملف واحد لم يُقبل</numerusform>
            <numerusform>ملفان لم يُقبلا</numerusform>
            <numerusform>%n ملفات لم تُقبل</numerusform>
            <numerusform>%n ملفًا لم تُقبل</numerusform>
            <numerusform>%n ملف لم تُقبل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s) passed over</source>
        <translation>
            <numerusform>لا ملفات أخرى</numerusform>
            <numerusform>ملف آخر تمّ تخطّيه</numerusform>
            <numerusform>ملفان آخران تمّ تخطّيهما</numerusform>
            <numerusform>%n ملفات أخرى تمّ تخطّيها</numerusform>
            <numerusform>%n ملفًا آخر تمّ تخطّيها</numerusform>
            <numerusform>%n ملف آخر تمّ تخطّيها</numerusform>
        </translation>
    </message>
    <message>
        <source>There was no file to look at.</source>
        <translation>لم يكن هناك ملف للنظر فيه.</translation>
    </message>
    <message>
        <source>What was taken in stays. Take the same files in again, and the others follow.</source>
        <translation>ما تمّ إدخاله يبقى. وعند إدخال الملفات نفسها من جديد يتمّ إدخال الباقي.</translation>
    </message>
    <message>
        <source>The others are in. Nothing that was here before has changed.</source>
        <translation>تمّ إدخال الملفات الأخرى. ولم يتغيّر شيء ممّا كان هنا من قبل.</translation>
    </message>
    <message>
        <source>Nothing that was here before has changed.</source>
        <translation>لم يتغيّر شيء ممّا كان هنا من قبل.</translation>
    </message>
    <message>
        <source>Sheet {sheet}, cell {cell}: it is empty now. The board sealed {sealed}.</source>
        <translation>الورقة ⁨{sheet}⁩، الخلية ⁦{cell}⁩: هي فارغة الآن. ما ختمه المجلس هو ⁨{sealed}⁩.</translation>
    </message>
    <message>
        <source>Sheet {sheet}, cell {cell}: it says “{says}”. The board sealed {sealed}.</source>
        <translation>الورقة ⁨{sheet}⁩، الخلية ⁦{cell}⁩: مكتوب فيها «⁨{says}⁩». ما ختمه المجلس هو ⁨{sealed}⁩.</translation>
    </message>
    <message>
        <source>{organisation}, {year}</source>
        <translation>⁨{organisation}⁩،‏ ⁦{year}⁩</translation>
    </message>
    <message>
        <source>Revision {revision} came in. Revision {before} is kept beside it.</source>
        <translation>تمّ إدخال الإصدار ⁦{revision}⁩. ويبقى الإصدار ⁦{before}⁩ محفوظًا إلى جانبه.</translation>
    </message>
</context>
<context>
    <name>IntakeRunning</name>
    <message>
        <source>Files taken in</source>
        <translation>الملفات التي تمّ إدخالها</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>الإيقاف جارٍ…</translation>
    </message>
    <message>
        <source>Looking for scorecards…</source>
        <translation>البحث عن بطاقات النتائج…</translation>
    </message>
    <message>
        <source>Taking in scorecards: {done} of {total}</source>
        <translation>إدخال بطاقات النتائج: ⁦{done}⁩ من ⁦{total}⁩</translation>
    </message>
    <message>
        <source>What you dropped last comes after this.</source>
        <translation>الملفات المضافة أخيرًا يأتي دورها بعد هذا.</translation>
    </message>
    <message numerus="yes">
        <source>%n refused so far. The others go on.</source>
        <translation>
            <numerusform>كل الملفات مقبولة حتى الآن.</numerusform>
            <numerusform>ملف واحد لم يُقبل حتى الآن. ويستمرّ إدخال الباقي.</numerusform>
            <numerusform>ملفان لم يُقبلا حتى الآن. ويستمرّ إدخال الباقي.</numerusform>
            <numerusform>%n ملفات لم تُقبل حتى الآن. ويستمرّ إدخال الباقي.</numerusform>
            <numerusform>%n ملفًا لم تُقبل حتى الآن. ويستمرّ إدخال الباقي.</numerusform>
            <numerusform>%n ملف لم تُقبل حتى الآن. ويستمرّ إدخال الباقي.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can go on working meanwhile.</source>
        <translation>يمكن متابعة العمل في هذه الأثناء.</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>{number} of {all}</source>
        <translation>⁦{number}⁩ من ⁦{all}⁩</translation>
    </message>
    <message>
        <source>{title}. From {first} to {last}. A cell for each; the table has every number.</source>
        <translation>{title}. من ⁨{first}⁩ إلى ⁨{last}⁩. خلية لكل واحدة؛ وكل الأرقام في الجدول.</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Held by a must-have: {sections}</source>
        <translation>تتوقّف بسبب أمر ضروري: {sections}</translation>
    </message>
    <message>
        <source>“?” {unknown}. “–” {apart}. An empty cell: {empty}.</source>
        <translation>«⁦?⁩» {unknown}. «⁦–⁩» {apart}. خلية فارغة: {empty}.</translation>
    </message>
    <message>
        <source>Median and quartiles are of every number in a column, also of those only seen side by side.</source>
        <translation>القيمة الوسطى والربعان لكل الأرقام في العمود، وأيضًا لما يُعرض جنبًا إلى جنب فقط.</translation>
    </message>
    <message>
        <source>The pictures show the first {shown} organisations, this table all {all}.</source>
        <translation>تُظهر الصور أول ⁦{shown}⁩ من المنظمات، وهذا الجدول يضمّها كلّها، وعددها ⁦{all}⁩.</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>{group} · {count}</source>
        <translation>⁨{group}⁩ · ⁦{count}⁩</translation>
    </message>
    <message>
        <source>Without a tag</source>
        <translation>بلا وسم</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>التغطية</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>تاريخ الإدخال</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>{organisation}, {year}</source>
        <translation>⁨{organisation}⁩،‏ ⁦{year}⁩</translation>
    </message>
</context>
<context>
    <name>LibraryAlike</name>
    <message>
        <source>Yes, the same</source>
        <translation>نعم، هي نفسها</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>The same organisation?</source>
        <translation>هل هي المنظمة نفسها؟</translation>
    </message>
    <message>
        <source>Both have a scorecard of {years}. As one organisation it has two of the same year.</source>
        <translation>لكلتيهما بطاقة نتائج لسنة {years}. وكمنظمة واحدة تصبح لها بطاقتان للسنة نفسها.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>لا شيء آخر</numerusform>
            <numerusform>واحدة أخرى</numerusform>
            <numerusform>اثنتان أخريان</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>{organisation} ({country}): {years}</source>
        <translation>⁨{organisation}⁩ (⁨{country}⁩): {years}</translation>
    </message>
</context>
<context>
    <name>LibraryFacts</name>
    <message>
        <source>Answered alone</source>
        <translation>أجابوا على حدة</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Comparing, at best {grade}: {meaning}</source>
        <translation>أفضل درجة مقارنة ممكنة ⁦{grade}⁩: {meaning}</translation>
    </message>
</context>
<context>
    <name>LibraryMarked</name>
    <message>
        <source>Unmark</source>
        <translation>إلغاء التحديد</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>{count} of {most} marked</source>
        <translation>المحدّد: ⁦{count}⁩ من ⁦{most}⁩</translation>
    </message>
</context>
<context>
    <name>LibraryNames</name>
    <message>
        <source>You said that it is also {organisation}, {years}.</source>
        <translation>قيل هنا إنها أيضًا ⁨{organisation}⁩، {years}.</translation>
    </message>
    <message>
        <source>Take them apart</source>
        <translation>الفصل بينهما</translation>
    </message>
</context>
<context>
    <name>LibraryOrder</name>
    <message>
        <source>Sort by</source>
        <translation>فرز حسب</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>جمع حسب</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Downwards. Turn it round</source>
        <translation>تنازلي. عكس الاتجاه</translation>
    </message>
    <message>
        <source>Upwards. Turn it round</source>
        <translation>تصاعدي. عكس الاتجاه</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Add files…</source>
        <translation>إضافة ملفات…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>إضافة مجلد…</translation>
    </message>
    <message>
        <source>Save what is seen…</source>
        <translation>حفظ ما يظهر…</translation>
    </message>
    <message>
        <source>The scorecards are being read…</source>
        <translation>قراءة بطاقات النتائج جارية…</translation>
    </message>
    <message>
        <source>Look around with made-up scorecards</source>
        <translation>جولة مع بطاقات نتائج من الخيال</translation>
    </message>
    <message>
        <source>No scorecards yet</source>
        <translation>لا بطاقات نتائج بعد</translation>
    </message>
    <message>
        <source>Drop files or a folder here. Each scorecard is read and kept on this computer.</source>
        <translation>يمكن سحب ملفات أو مجلد إلى هنا. تُقرأ كل بطاقة نتائج وتُحفظ على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>لا بطاقة مطابقة</translation>
    </message>
    <message>
        <source>There is no scorecard with everything that you ask for.</source>
        <translation>لا توجد بطاقة نتائج فيها كل ما هو مطلوب.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>إظهار الكل</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>{scorecards} of {organisations}, {countries}</source>
        <translation>{scorecards} · {organisations} · {countries}</translation>
    </message>
    <message numerus="yes">
        <source>%n scorecard(s)</source>
        <translation>
            <numerusform>لا بطاقات نتائج</numerusform>
            <numerusform>بطاقة نتائج واحدة</numerusform>
            <numerusform>بطاقتا نتائج</numerusform>
            <numerusform>%n بطاقات نتائج</numerusform>
            <numerusform>%n بطاقة نتائج</numerusform>
            <numerusform>%n بطاقة نتائج</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>لا منظمات</numerusform>
            <numerusform>منظمة واحدة</numerusform>
            <numerusform>منظمتان</numerusform>
            <numerusform>%n منظمات</numerusform>
            <numerusform>%n منظمة</numerusform>
            <numerusform>%n منظمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n countries</source>
        <translation>
            <numerusform>لا بلدان</numerusform>
            <numerusform>بلد واحد</numerusform>
            <numerusform>بلدان اثنان</numerusform>
            <numerusform>%n بلدان</numerusform>
            <numerusform>%n بلدًا</numerusform>
            <numerusform>%n بلد</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} shown. Show all</source>
        <translation>الظاهر: ⁦{shown}⁩. إظهار الكل</translation>
    </message>
    <message>
        <source>Names that are nearly the same: {count}</source>
        <translation>أسماء متشابهة جدًا: ⁦{count}⁩</translation>
    </message>
    <message>
        <source>Names that are nearly the same: the first {count}</source>
        <translation>أسماء متشابهة جدًا: أول ⁦{count}⁩</translation>
    </message>
    <message>
        <source>Six are marked already. Please take one away first.</source>
        <translation>ست بطاقات محدّدة من قبل. يُرجى إلغاء تحديد واحدة أولًا.</translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <source>Choose a scorecard to read more about it.</source>
        <translation>باختيار بطاقة نتائج تظهر هنا معلومات أكثر عنها.</translation>
    </message>
    <message>
        <source>Take out of the library…</source>
        <translation>إخراج من المكتبة…</translation>
    </message>
    <message>
        <source>Your tags</source>
        <translation>وسومنا</translation>
    </message>
    <message>
        <source>Open the scorecard of {year}</source>
        <translation>فتح بطاقة سنة ⁦{year}⁩</translation>
    </message>
    <message>
        <source>Open {country} again</source>
        <translation>إعادة فتح ⁨{country}⁩</translation>
    </message>
    <message>
        <source>The work there has ended. Everything stays readable.</source>
        <translation>انتهى العمل هناك. وتبقى قراءة كل شيء ممكنة.</translation>
    </message>
    <message>
        <source>Close {country}</source>
        <translation>إغلاق ⁨{country}⁩</translation>
    </message>
    <message>
        <source>When the work there has ended. Everything stays readable, and can be left out.</source>
        <translation>عندما ينتهي العمل هناك. تبقى قراءة كل شيء ممكنة، ويمكن عدم إظهاره.</translation>
    </message>
</context>
<context>
    <name>LibraryRemoval</name>
    <message>
        <source>Take this scorecard out?</source>
        <translation>إخراج بطاقة النتائج هذه؟</translation>
    </message>
    <message>
        <source>It goes with all its revisions. Its file is not touched, and can be taken in again.</source>
        <translation>تخرج مع كل إصداراتها. لا يُمسّ ملفها، ويمكن إدخاله من جديد.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>إخراجها</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>إبقاؤها</translation>
    </message>
</context>
<context>
    <name>LibraryRows</name>
    <message>
        <source>Lay side by side</source>
        <translation>وضع جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>مطويّ</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>{group}: {count}, {folded}</source>
        <translation>⁨{group}⁩: ⁦{count}⁩، {folded}</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>محدّدة</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>غير محدّدة</translation>
    </message>
</context>
<context>
    <name>LibraryTable</name>
    <message>
        <source>Scorecards</source>
        <translation>بطاقات النتائج</translation>
    </message>
    <message>
        <source>Space marks a scorecard to lay it beside others, Enter opens it.</source>
        <translation>مفتاح المسافة يحدّد بطاقة لوضعها إلى جانب غيرها، ومفتاح ⁦Enter⁩ يفتحها.</translation>
    </message>
</context>
<context>
    <name>LibraryYears</name>
    <message>
        <source>Other years</source>
        <translation>سنوات أخرى</translation>
    </message>
    <message>
        <source>Other revisions of this one</source>
        <translation>إصدارات أخرى من هذه البطاقة</translation>
    </message>
    <message>
        <source>Revision {revision}, taken in {date}</source>
        <translation>الإصدار ⁦{revision}⁩، تاريخ الإدخال ⁨{date}⁩</translation>
    </message>
    <message>
        <source>Not signed, taken in {date}</source>
        <translation>بلا توقيع، تاريخ الإدخال ⁨{date}⁩</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>{points} {band}</source>
        <translation>⁦{points}⁩ {band}</translation>
    </message>
    <message>
        <source>held by a must-have</source>
        <translation>تتوقّف بسبب أمر ضروري</translation>
    </message>
</context>
<context>
    <name>MustHaveRow</name>
    <message>
        <source>What could be a first step</source>
        <translation>ما يمكن أن يكون خطوة أولى</translation>
    </message>
    <message>
        <source>At 0: {anchor}</source>
        <translation>عند ⁦0⁩: ⁨{anchor}⁩</translation>
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
            <numerusform>لا أمور ضرورية ناقصة</numerusform>
            <numerusform>أمر ضروري واحد ناقص</numerusform>
            <numerusform>أمران ضروريان ناقصان</numerusform>
            <numerusform>%n أمور ضرورية ناقصة</numerusform>
            <numerusform>%n أمرًا ضروريًا ناقصًا</numerusform>
            <numerusform>%n أمر ضروري ناقص</numerusform>
        </translation>
    </message>
    <message>
        <source>Must-haves</source>
        <translation>الأمور الضرورية</translation>
    </message>
    <message>
        <source>{code} {title}</source>
        <translation>⁦{code}⁩ ⁨{title}⁩</translation>
    </message>
    <message>
        <source>Nobody could say how this is.</source>
        <translation>لم نعرف بعد كيف هو الحال هنا.</translation>
    </message>
    <message>
        <source>First step: find out.</source>
        <translation>الخطوة الأولى: أن نعرف.</translation>
    </message>
    <message>
        <source>First step: show it. “{grade}” is enough.</source>
        <translation>الخطوة الأولى: إظهار ذلك. يكفي «{grade}».</translation>
    </message>
    <message>
        <source>First step: {step}</source>
        <translation>الخطوة الأولى: ⁨{step}⁩</translation>
    </message>
</context>
<context>
    <name>MustHavesReading</name>
    <message>
        <source>Must-haves that fail most</source>
        <translation>الأمور الضرورية الناقصة أكثر من غيرها</translation>
    </message>
    <message>
        <source>A must-have fails where it counts as 0, or where nobody knows. Each line counts the organisations that were asked and have signed.</source>
        <translation>يكون الأمر الضروري ناقصًا حيث يُحتسب 0، أو حيث لا يعرف أحد. كل سطر يحسب المنظمات التي كان السؤال على بطاقتها ووقّع مجلسها.</translation>
    </message>
    <message>
        <source>Organisations that were asked</source>
        <translation>المنظمات التي طُرح عليها السؤال</translation>
    </message>
    <message>
        <source>Fails in</source>
        <translation>ناقص في</translation>
    </message>
    <message>
        <source>With fewer than ten organisations nothing is counted.</source>
        <translation>مع أقل من عشر منظمات لا يُحسب شيء.</translation>
    </message>
    <message numerus="yes">
        <source>asked of %n: too few to show</source>
        <translation>
            <numerusform>لم يُطرح على أحد: العدد لا يكفي للعرض</numerusform>
            <numerusform>طُرح على منظمة واحدة: العدد لا يكفي للعرض</numerusform>
            <numerusform>طُرح على منظمتين: العدد لا يكفي للعرض</numerusform>
            <numerusform>طُرح على %n منظمات: العدد لا يكفي للعرض</numerusform>
            <numerusform>طُرح على %n منظمة: العدد لا يكفي للعرض</numerusform>
            <numerusform>طُرح على %n منظمة: العدد لا يكفي للعرض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in {failing} of %n organisation(s)</source>
        <translation>
            <numerusform>في ⁦{failing}⁩ من %n منظمة</numerusform>
            <numerusform>في ⁦{failing}⁩ من منظمة واحدة</numerusform>
            <numerusform>في ⁦{failing}⁩ من منظمتين</numerusform>
            <numerusform>في ⁦{failing}⁩ من %n منظمات</numerusform>
            <numerusform>في ⁦{failing}⁩ من %n منظمة</numerusform>
            <numerusform>في ⁦{failing}⁩ من %n منظمة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MustHavesView</name>
    <message>
        <source>Nothing can be counted</source>
        <translation>لا شيء للحساب</translation>
    </message>
    <message>
        <source>No signed scorecard with a locked section fits what you asked for on the left.</source>
        <translation>لا بطاقة موقّعة فيها قسم مقفل تطابق ما هو محدّد في «العرض».</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>إظهار كل شيء</translation>
    </message>
</context>
<context>
    <name>NotApplicable</name>
    <message>
        <source>Why does it not apply?</source>
        <translation>لماذا لا ينطبق علينا؟</translation>
    </message>
    <message>
        <source>Save the reason</source>
        <translation>حفظ السبب</translation>
    </message>
</context>
<context>
    <name>OneOverTime</name>
    <message numerus="yes">
        <source>%n step(s) that a record shows</source>
        <translation>
            <numerusform>لا خطوات تُظهرها وثيقة</numerusform>
            <numerusform>خطوة واحدة تُظهرها وثيقة</numerusform>
            <numerusform>خطوتان تُظهرهما وثيقة</numerusform>
            <numerusform>%n خطوات تُظهرها وثيقة</numerusform>
            <numerusform>%n خطوة تُظهرها وثيقة</numerusform>
            <numerusform>%n خطوة تُظهرها وثيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Higher than in {year}, and a record shows it.</source>
        <translation>أعلى ممّا في سنة ⁦{year}⁩، وهناك وثيقة تُظهر ذلك.</translation>
    </message>
    <message>
        <source>No question is higher than in {year} with a record that shows it.</source>
        <translation>لا سؤال أعلى ممّا في سنة ⁦{year}⁩ مع وثيقة تُظهر ذلك.</translation>
    </message>
    <message>
        <source>{organisation}: what changed from {before} to {after}</source>
        <translation>⁨{organisation}⁩: ما تغيّر من ⁦{before}⁩ إلى ⁦{after}⁩</translation>
    </message>
    <message>
        <source>No signed scorecard of this organisation is here.</source>
        <translation>لا توجد هنا بطاقة موقّعة لهذه المنظمة.</translation>
    </message>
    <message>
        <source>Only one signed year is here, so there is nothing to compare yet.</source>
        <translation>هنا سنة موقّعة واحدة فقط، فلا شيء للمقارنة بعد.</translation>
    </message>
    <message>
        <source>Points move a little every year, also when nothing changes. Here you see what is more than that.</source>
        <translation>تتحرّك النقاط قليلًا كل سنة، حتى حين لا يتغيّر شيء. هنا نرى ما هو أكثر من ذلك.</translation>
    </message>
</context>
<context>
    <name>OverTimeView</name>
    <message>
        <source>Organisation</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>Type a part of its name</source>
        <translation>كتابة جزء من الاسم</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>ما يُعرض</translation>
    </message>
    <message>
        <source>One organisation</source>
        <translation>منظمة واحدة</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>الكل معًا</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>عبر السنوات</translation>
    </message>
    <message>
        <source>Choose an organisation</source>
        <translation>يُرجى اختيار منظمة</translation>
    </message>
    <message>
        <source>Its years are shown here, and what changed.</source>
        <translation>تظهر هنا سنواتها وما تغيّر.</translation>
    </message>
    <message>
        <source>Nothing is found</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>No scorecard fits the filter.</source>
        <translation>لا بطاقة تطابق التصفية.</translation>
    </message>
    <message>
        <source>Open the library</source>
        <translation>فتح المكتبة</translation>
    </message>
</context>
<context>
    <name>PastReading</name>
    <message>
        <source>Not signed, so not shown: {years}.</source>
        <translation>بلا توقيع، لذلك لا تظهر: {years}.</translation>
    </message>
    <message>
        <source>Several scorecards of one year are here; the last revision is shown: {years}.</source>
        <translation>هنا عدّة بطاقات لسنة واحدة؛ ويظهر الإصدار الأخير: {years}.</translation>
    </message>
    <message>
        <source>Made with a version of the questions that is not in this program: {years}.</source>
        <translation>أُعدّت بنسخة من الأسئلة غير موجودة في هذا البرنامج: {years}.</translation>
    </message>
    <message>
        <source>Not on the scorecard of {year}, so there is nothing to compare.</source>
        <translation>ليس على بطاقة سنة ⁦{year}⁩، فلا شيء للمقارنة.</translation>
    </message>
    <message>
        <source>{before} to {after}: {verdict}</source>
        <translation>من ⁦{before}⁩ إلى ⁦{after}⁩: {verdict}</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) answered alone.</source>
        <translation>
            <numerusform>لم يُجب أحد على حدة.</numerusform>
            <numerusform>أجاب على حدة عضو واحد.</numerusform>
            <numerusform>أجاب على حدة عضوان.</numerusform>
            <numerusform>أجاب على حدة %n أعضاء.</numerusform>
            <numerusform>أجاب على حدة %n عضوًا.</numerusform>
            <numerusform>أجاب على حدة %n عضو.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PastSeen</name>
    <message>
        <source>{organisation} over time</source>
        <translation>⁨{organisation}⁩ عبر السنوات</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Held at</source>
        <translation>تتوقّف عند</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيّر</translation>
    </message>
</context>
<context>
    <name>PinField</name>
    <message>
        <source>Show the PIN</source>
        <translation>إظهار رمز ⁦PIN⁩</translation>
    </message>
    <message>
        <source>Hide the PIN</source>
        <translation>إخفاء رمز ⁦PIN⁩</translation>
    </message>
</context>
<context>
    <name>PlanActions</name>
    <message>
        <source>Nothing is planned yet. Take a suggestion, or write an own action.</source>
        <translation>لا خطة بعد. يمكن أخذ اقتراح، أو كتابة مهمّة خاصّة بنا.</translation>
    </message>
    <message>
        <source>Write an own action</source>
        <translation>كتابة مهمّة خاصّة بنا</translation>
    </message>
    <message>
        <source>These texts leave this computer with the scorecard: no names, no phone numbers.</source>
        <translation>تخرج هذه النصوص من هذا الجهاز مع بطاقة النتائج: دون أسماء ودون أرقام هواتف.</translation>
    </message>
    <message>
        <source>Actions for the coming year</source>
        <translation>مهامّ السنة القادمة</translation>
    </message>
    <message>
        <source>{taken} of {most}</source>
        <translation>⁦{taken}⁩ من ⁦{most}⁩</translation>
    </message>
</context>
<context>
    <name>PlanCalendar</name>
    <message>
        <source>Save as calendar file…</source>
        <translation>حفظ كملف تقويم…</translation>
    </message>
    <message>
        <source>Give an action a date, and it can go into a calendar.</source>
        <translation>مع موعد للمهمّة يمكن وضعها في التقويم.</translation>
    </message>
    <message>
        <source>The calendar file is saved</source>
        <translation>تم حفظ ملف التقويم</translation>
    </message>
    <message>
        <source>The calendar file was not saved. Your plan is safe.</source>
        <translation>لم يُحفظ ملف التقويم. الخطة محفوظة.</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>إلى أين</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Last year&apos;s plan</source>
        <translation>خطة السنة الماضية</translation>
    </message>
    <message>
        <source>Begin here: what is done, and what came of it?</source>
        <translation>البداية من هنا: ما الذي تمّ، وما نتيجته؟</translation>
    </message>
    <message>
        <source>This year&apos;s plan</source>
        <translation>خطة هذه السنة</translation>
    </message>
    <message>
        <source>The board has signed, so the plan stands as it is. What is done can still be ticked.</source>
        <translation>وقّع المجلس، لذلك تبقى الخطة كما هي. ويمكن دائمًا وضع علامة على ما تمّ.</translation>
    </message>
    <message>
        <source>Plan the coming year</source>
        <translation>تخطيط السنة القادمة</translation>
    </message>
    <message>
        <source>Suggestions come from locked sections, and none is locked yet. Own actions are welcome now.</source>
        <translation>تأتي الاقتراحات من الأقسام المقفلة، ولا قسم مقفلًا بعد. يمكن كتابة مهامّ خاصّة بنا منذ الآن.</translation>
    </message>
    <message>
        <source>The locked sections suggest nothing more.</source>
        <translation>لا اقتراحات أخرى من الأقسام المقفلة.</translation>
    </message>
    <message>
        <source>They come from your answers, the most urgent first. You choose.</source>
        <translation>تأتي من إجاباتنا، والأكثر إلحاحًا أولًا. والاختيار لنا.</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) are what a board can carry in a year. Take one out to make room.</source>
        <translation>
            <numerusform>لا مكان لمهامّ في هذه السنة.</numerusform>
            <numerusform>مهمّة واحدة هي ما يستطيع المجلس حمله في سنة. يمكن حذفها لإفساح المجال.</numerusform>
            <numerusform>مهمّتان هما ما يستطيع المجلس حمله في سنة. يمكن حذف واحدة لإفساح المجال.</numerusform>
            <numerusform>%n مهامّ هي ما يستطيع المجلس حمله في سنة. يمكن حذف واحدة لإفساح المجال.</numerusform>
            <numerusform>%n مهمّة هي ما يستطيع المجلس حمله في سنة. يمكن حذف واحدة لإفساح المجال.</numerusform>
            <numerusform>%n مهمّة هي ما يستطيع المجلس حمله في سنة. يمكن حذف واحدة لإفساح المجال.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanReading</name>
    <message>
        <source>Not known yet</source>
        <translation>غير معروف بعد</translation>
    </message>
    <message>
        <source>Find out: {question}</source>
        <translation>لنعرف: ⁨{question}⁩</translation>
    </message>
    <message>
        <source>Was due on {date}</source>
        <translation>كان موعدها ⁨{date}⁩</translation>
    </message>
    <message>
        <source>A must-have that nobody knows</source>
        <translation>أمر ضروري لا يعرفه أحد</translation>
    </message>
    <message>
        <source>You did not agree on this</source>
        <translation>لم نتّفق على هذا</translation>
    </message>
    <message>
        <source>A must-have that is missing</source>
        <translation>أمر ضروري ناقص</translation>
    </message>
    <message>
        <source>A must-have that has begun</source>
        <translation>أمر ضروري في بدايته</translation>
    </message>
    <message>
        <source>One step to “{level}”</source>
        <translation>خطوة واحدة إلى «{level}»</translation>
    </message>
    <message>
        <source>Not in place yet</source>
        <translation>غير موجود بعد</translation>
    </message>
    <message>
        <source>Begun, and not yet agreed</source>
        <translation>في البداية، ولا اتفاق كتابيًا بعد</translation>
    </message>
    <message>
        <source>Little work</source>
        <translation>جهد قليل</translation>
    </message>
    <message>
        <source>Some work</source>
        <translation>بعض الجهد</translation>
    </message>
    <message>
        <source>Much work</source>
        <translation>جهد كبير</translation>
    </message>
    <message>
        <source>{effort}: {meaning}</source>
        <translation>{effort}: ⁨{meaning}⁩</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>حتى ⁨{date}⁩</translation>
    </message>
    <message>
        <source>Done when: {sign}</source>
        <translation>تتمّ عندما: ⁨{sign}⁩</translation>
    </message>
    <message>
        <source>Aimed at level {aim}. Where it is now is seen when {section} is locked.</source>
        <translation>الهدف: المستوى ⁦{aim}⁩. يظهر الوضع الآن عند إقفال قسم ⁨{section}⁩.</translation>
    </message>
    <message>
        <source>Aimed at level {aim}. Not known now.</source>
        <translation>الهدف: المستوى ⁦{aim}⁩. الوضع الآن غير معروف.</translation>
    </message>
    <message>
        <source>Aimed at level {aim}, now at {now}: reached.</source>
        <translation>الهدف: المستوى ⁦{aim}⁩، والآن ⁦{now}⁩: تمّ الوصول إليه.</translation>
    </message>
    <message>
        <source>Aimed at level {aim}, now at {now}.</source>
        <translation>الهدف: المستوى ⁦{aim}⁩، والآن ⁦{now}⁩.</translation>
    </message>
</context>
<context>
    <name>PlanSuggestions</name>
    <message>
        <source>Suggestions</source>
        <translation>اقتراحات</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>لا مزيد من الاقتراحات</numerusform>
            <numerusform>إظهار اقتراح آخر</numerusform>
            <numerusform>إظهار اقتراحين آخرين</numerusform>
            <numerusform>إظهار %n اقتراحات أخرى</numerusform>
            <numerusform>إظهار %n اقتراحًا آخر</numerusform>
            <numerusform>إظهار %n اقتراح آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreparePage</name>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Language of the questions</source>
        <translation>لغة الأسئلة</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>{section}, {count} questions</source>
        <translation>⁨{section}⁩، عدد الأسئلة: ⁦{count}⁩</translation>
    </message>
    <message>
        <source>What do you want to look at?</source>
        <translation>إلى ماذا نريد أن ننظر؟</translation>
    </message>
    <message>
        <source>You can change this later. Nothing leaves this computer.</source>
        <translation>يمكن تغيير ذلك لاحقًا. لا شيء يخرج من هذا الجهاز.</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>التحضير</translation>
    </message>
    <message>
        <source>To the first page</source>
        <translation>إلى الصفحة الأولى</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>من نحن؟</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>In which language?</source>
        <translation>بأي لغة؟</translation>
    </message>
    <message>
        <source>Bands, not exact figures, so that nobody can recognise you. You may leave them out.</source>
        <translation>فئات، لا أرقام دقيقة، كي لا يتعرّف علينا أحد. ويمكن تركها فارغة.</translation>
    </message>
    <message>
        <source>A little about you</source>
        <translation>القليل عنّا</translation>
    </message>
    <message>
        <source>Core sections</source>
        <translation>الأقسام الرئيسية</translation>
    </message>
    <message>
        <source>Modules: at most two a year, best on another day.</source>
        <translation>أقسام إضافية: اثنان في السنة على الأكثر، والأفضل في يوم آخر.</translation>
    </message>
    <message>
        <source>Start answering</source>
        <translation>بدء الإجابة</translation>
    </message>
    <message>
        <source>Go on answering</source>
        <translation>متابعة الإجابة</translation>
    </message>
    <message>
        <source>A draft translation</source>
        <translation>ترجمة مسوّدة</translation>
    </message>
    <message>
        <source>Titles and levels are a draft, the questions are still in English. Not checked by a native speaker.</source>
        <translation>العناوين والمستويات مسوّدة، والأسئلة ما زالت بالإنكليزية. لم يراجعها أحد من أهل اللغة.</translation>
    </message>
</context>
<context>
    <name>PrepareWay</name>
    <message>
        <source>How will you answer?</source>
        <translation>كيف سنجيب؟</translation>
    </message>
    <message>
        <source>This cannot change now: answers were asked for in this way. To change it, begin another one.</source>
        <translation>لا يمكن تغيير ذلك الآن: طُلبت الإجابات بهذه الطريقة. لتغييرها يلزم بدء تقييم آخر.</translation>
    </message>
    <message>
        <source>Each alone first, then together (recommended)</source>
        <translation>كلّ على حدة أولًا، ثم معًا (نوصي بذلك)</translation>
    </message>
    <message>
        <source>Nobody is swayed by the others, and quiet members are heard.</source>
        <translation>لا يتأثّر أحد بالآخرين، ويُسمع صوت من يتحدّث قليلًا.</translation>
    </message>
    <message>
        <source>Together, on one sheet</source>
        <translation>معًا، على ورقة واحدة</translation>
    </message>
    <message>
        <source>Quicker, in one meeting. The first to speak often leads the others.</source>
        <translation>أسرع، في اجتماع واحد. وكثيرًا ما يؤثّر أول المتحدّثين في الآخرين.</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>من ملف</translation>
    </message>
    <message>
        <source>The answers were filled in elsewhere and read in.</source>
        <translation>تمّت تعبئة الإجابات في مكان آخر ثم قُرئت هنا.</translation>
    </message>
    <message>
        <source>A ballot</source>
        <translation>مغلّف إجابات</translation>
    </message>
    <message>
        <source>You answer alone. Only the board&apos;s computer can open it.</source>
        <translation>الإجابة على حدة. لا يفتح المغلّف إلا جهاز المجلس.</translation>
    </message>
</context>
<context>
    <name>ProfileLegend</name>
    <message>
        <source>what we can show</source>
        <translation>ما نستطيع إظهاره</translation>
    </message>
    <message>
        <source>where it could lie once everything is known</source>
        <translation>أين قد تكون النتيجة عندما نعرف كل شيء</translation>
    </message>
    <message>
        <source>a must-have holds it; behind the wall, what is ready</source>
        <translation>أمر ضروري يوقف النتيجة؛ خلف الجدار ما هو جاهز</translation>
    </message>
</context>
<context>
    <name>ProfileRows</name>
    <message>
        <source>Section</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>السلّم</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>No score yet</source>
        <translation>لا نتيجة بعد</translation>
    </message>
</context>
<context>
    <name>QuestionHead</name>
    <message>
        <source>Must-have</source>
        <translation>أمر ضروري</translation>
    </message>
    <message>
        <source>If a must-have fails, it holds the result of its whole section back.</source>
        <translation>إذا نقص أمر ضروري، فهو يحدّ من نتيجة القسم كلّه.</translation>
    </message>
    <message>
        <source>{now} of {total}</source>
        <translation>⁦{now}⁩ من ⁦{total}⁩</translation>
    </message>
</context>
<context>
    <name>RadarRows</name>
    <message>
        <source>Radar</source>
        <translation>رادار</translation>
    </message>
    <message>
        <source>No score yet</source>
        <translation>لا نتيجة بعد</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>{done}/{all}</source>
        <translation>⁦{done}/{all}⁩</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>⁦{percent} %⁩</translation>
    </message>
    <message>
        <source>{given}/{total}</source>
        <translation>⁦{given}/{total}⁩</translation>
    </message>
    <message>
        <source>Each answers alone</source>
        <translation>كلّ عضو يجيب على حدة</translation>
    </message>
    <message>
        <source>say who answers</source>
        <translation>نحدّد من يجيب</translation>
    </message>
    <message>
        <source>open the answers together</source>
        <translation>نفتح الإجابات معًا</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) are not done</source>
        <translation>
            <numerusform>انتهى الجميع</numerusform>
            <numerusform>بانتظار عضو واحد</numerusform>
            <numerusform>بانتظار عضوين</numerusform>
            <numerusform>بانتظار %n أعضاء</numerusform>
            <numerusform>بانتظار %n عضوًا</numerusform>
            <numerusform>بانتظار %n عضو</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) to agree on</source>
        <translation>
            <numerusform>لم يبقَ سؤال للاتفاق</numerusform>
            <numerusform>بقي سؤال للاتفاق</numerusform>
            <numerusform>بقي سؤالان للاتفاق</numerusform>
            <numerusform>بقيت %n أسئلة للاتفاق</numerusform>
            <numerusform>بقي %n سؤالًا للاتفاق</numerusform>
            <numerusform>بقي %n سؤال للاتفاق</numerusform>
        </translation>
    </message>
    <message>
        <source>pause any time</source>
        <translation>التوقّف ممكن دائمًا</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) left</source>
        <translation>
            <numerusform>لم يبقَ أي سؤال</numerusform>
            <numerusform>بقي سؤال واحد</numerusform>
            <numerusform>بقي سؤالان</numerusform>
            <numerusform>بقيت %n أسئلة</numerusform>
            <numerusform>بقي %n سؤالًا</numerusform>
            <numerusform>بقي %n سؤال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s), pause any time</source>
        <translation>
            <numerusform>أقل من دقيقة، والتوقّف ممكن دائمًا</numerusform>
            <numerusform>نحو دقيقة، والتوقّف ممكن دائمًا</numerusform>
            <numerusform>نحو دقيقتين، والتوقّف ممكن دائمًا</numerusform>
            <numerusform>نحو %n دقائق، والتوقّف ممكن دائمًا</numerusform>
            <numerusform>نحو %n دقيقة، والتوقّف ممكن دائمًا</numerusform>
            <numerusform>نحو %n دقيقة، والتوقّف ممكن دائمًا</numerusform>
        </translation>
    </message>
    <message>
        <source>All answered</source>
        <translation>تمّت كل الإجابات</translation>
    </message>
    <message>
        <source>hand your answers in</source>
        <translation>بقي تسليم إجاباتك</translation>
    </message>
    <message>
        <source>lock a section to see its result</source>
        <translation>عند إقفال قسم تظهر نتيجته</translation>
    </message>
    <message>
        <source>All sections are locked</source>
        <translation>كل الأقسام مقفلة</translation>
    </message>
    <message>
        <source>look at the results, plan, sign</source>
        <translation>بقيت النتائج والخطة والتوقيع</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>تمّ التوقيع</translation>
    </message>
    <message>
        <source>share it, and come back next year</source>
        <translation>للمشاركة الآن، وللعودة بعد سنة</translation>
    </message>
</context>
<context>
    <name>RefusedFiles</name>
    <message>
        <source>Refused files</source>
        <translation>ملفات لم تُقبل</translation>
    </message>
    <message>
        <source>Copy as a mail text</source>
        <translation>نسخ كنصّ رسالة</translation>
    </message>
    <message>
        <source>It names files and reasons, no folders.</source>
        <translation>فيه أسماء الملفات والأسباب، دون المجلدات.</translation>
    </message>
    <message>
        <source>Copied. You can paste it into a mail now.</source>
        <translation>تمّ النسخ. يمكن لصقه الآن في رسالة.</translation>
    </message>
</context>
<context>
    <name>RegionHead</name>
    <message>
        <source>About whom</source>
        <translation>عن أي منظمات</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>نسخ كنصّ</translation>
    </message>
    <message>
        <source>Save as a workbook…</source>
        <translation>حفظ كملف جداول…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة ⁦PDF⁩…</translation>
    </message>
    <message>
        <source>The last one</source>
        <translation>الأخيرة</translation>
    </message>
</context>
<context>
    <name>RegionPage</name>
    <message>
        <source>The report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Nothing to report yet</source>
        <translation>لا تقرير بعد</translation>
    </message>
    <message>
        <source>A report needs the scorecards of five organisations, or of ten from one country.</source>
        <translation>يحتاج التقرير إلى بطاقات خمس منظمات، أو عشر منظمات من بلد واحد.</translation>
    </message>
    <message>
        <source>Take scorecards in</source>
        <translation>إدخال بطاقات نتائج</translation>
    </message>
    <message>
        <source>Nothing to report</source>
        <translation>لا شيء للتقرير</translation>
    </message>
    <message>
        <source>These organisations have no scorecard up to this year.</source>
        <translation>ليس لهذه المنظمات بطاقة نتائج حتى هذه السنة.</translation>
    </message>
    <message>
        <source>To read here, not to pass on</source>
        <translation>للقراءة هنا فقط، لا للإرسال</translation>
    </message>
    <message>
        <source>Copied. You can paste it into a mail.</source>
        <translation>تمّ النسخ. يمكن لصقه في رسالة.</translation>
    </message>
</context>
<context>
    <name>ReopenForm</name>
    <message>
        <source>Why is it opened again?</source>
        <translation>ما سبب فتحه من جديد؟</translation>
    </message>
    <message>
        <source>A reason is needed. It stays in your records.</source>
        <translation>لا بدّ من ذكر السبب. وهو يبقى في سجلّاتنا.</translation>
    </message>
    <message>
        <source>Open the section again</source>
        <translation>فتح القسم من جديد</translation>
    </message>
    <message>
        <source>Is an answer wrong?</source>
        <translation>هل هناك إجابة غير صحيحة؟</translation>
    </message>
    <message>
        <source>Open the section, change the answer and lock it again. Until then its result is hidden.</source>
        <translation>يمكن فتح القسم وتغيير الإجابة ثم إقفاله من جديد. وحتى ذلك الحين تبقى نتيجته مخفيّة.</translation>
    </message>
</context>
<context>
    <name>ReopenSigned</name>
    <message>
        <source>Why is it opened again?</source>
        <translation>ما سبب فتحه من جديد؟</translation>
    </message>
    <message>
        <source>A reason is needed. It stays on this computer.</source>
        <translation>لا بدّ من ذكر السبب. وهو يبقى على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Open the assessment again</source>
        <translation>فتح التقييم من جديد</translation>
    </message>
    <message>
        <source>Revision {revision} and its seal are kept. A new revision begins: on the page Results you open the section that has to change, and at the end the board signs again.</source>
        <translation>يبقى الإصدار ⁦{revision}⁩ وختمه محفوظين. ويبدأ إصدار جديد: في صفحة «النتائج» نفتح القسم الذي يجب تغييره، وفي النهاية يوقّع المجلس من جديد.</translation>
    </message>
</context>
<context>
    <name>Respondent</name>
    <message>
        <source>Staff member {number}</source>
        <translation>فريق العمل ⁦{number}⁩</translation>
    </message>
    <message>
        <source>Member {number}</source>
        <translation>العضو ⁦{number}⁩</translation>
    </message>
</context>
<context>
    <name>RespondentRow</name>
    <message>
        <source>More for {name}</source>
        <translation>المزيد: ⁨{name}⁩</translation>
    </message>
    <message>
        <source>ballot is in</source>
        <translation>وصل المغلّف</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تمّ التسليم</translation>
    </message>
    <message>
        <source>answers on another computer</source>
        <translation>الإجابة على جهاز آخر</translation>
    </message>
    <message>
        <source>{given} of {total} answered</source>
        <translation>الإجابات: ⁦{given}⁩ من ⁦{total}⁩</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>لم تبدأ الإجابة</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Sit down</source>
        <translation>بدء الإجابة</translation>
    </message>
    <message>
        <source>{action}: {name}</source>
        <translation>{action}: ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Change the name…</source>
        <translation>تغيير الاسم…</translation>
    </message>
    <message>
        <source>PIN forgotten: start again…</source>
        <translation>رمز ⁦PIN⁩ منسيّ: البدء من جديد…</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>حذف من القائمة</translation>
    </message>
</context>
<context>
    <name>ResultsBoard</name>
    <message>
        <source>nothing applies</source>
        <translation>لا شيء ينطبق علينا</translation>
    </message>
    <message numerus="yes">
        <source>find out %n more</source>
        <translation>
            <numerusform>لا تلزم إجابات أخرى</numerusform>
            <numerusform>تلزم إجابة واحدة بعد</numerusform>
            <numerusform>تلزم إجابتان بعد</numerusform>
            <numerusform>تلزم %n إجابات بعد</numerusform>
            <numerusform>تلزم %n إجابة بعد</numerusform>
            <numerusform>تلزم %n إجابة بعد</numerusform>
        </translation>
    </message>
    <message>
        <source>at least {band}</source>
        <translation>على الأقل {band}</translation>
    </message>
</context>
<context>
    <name>ResultsCards</name>
    <message>
        <source>{code} {title}</source>
        <translation>⁦{code}⁩ ⁨{title}⁩</translation>
    </message>
    <message>
        <source>{code} {title} (must-have)</source>
        <translation>⁦{code}⁩ ⁨{title}⁩ (أمر ضروري)</translation>
    </message>
</context>
<context>
    <name>ResultsHead</name>
    <message>
        <source>What our answers show</source>
        <translation>ماذا تُظهر إجاباتنا</translation>
    </message>
    <message>
        <source>View</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>الصورة العامة</translation>
    </message>
    <message>
        <source>Radar</source>
        <translation>رادار</translation>
    </message>
    <message>
        <source>No must-have holds a section back.</source>
        <translation>لا أمر ضروريًا يحدّ من نتيجة أي قسم.</translation>
    </message>
    <message>
        <source>Must-haves hold these back: {sections}.</source>
        <translation>أمور ضرورية تحدّ من نتيجة هذه الأقسام: {sections}.</translation>
    </message>
    <message>
        <source>One must-have holds {section} back.</source>
        <translation>أمر ضروري واحد يحدّ من نتيجة قسم ⁨{section}⁩.</translation>
    </message>
    <message>
        <source>Must-haves hold {section} back.</source>
        <translation>أمور ضرورية تحدّ من نتيجة قسم ⁨{section}⁩.</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Which years</source>
        <translation>أي سنوات</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>هذه السنة</translation>
    </message>
    <message>
        <source>Over the years</source>
        <translation>عبر السنوات</translation>
    </message>
    <message>
        <source>Next year you will see here what changed.</source>
        <translation>في السنة القادمة نرى هنا ما تغيّر.</translation>
    </message>
    <message numerus="yes">
        <source>All %n section(s) can be seen.</source>
        <translation>
            <numerusform>لا أقسام للعرض بعد.</numerusform>
            <numerusform>يمكن رؤية القسم الوحيد.</numerusform>
            <numerusform>يمكن رؤية القسمين معًا.</numerusform>
            <numerusform>يمكن رؤية كل الأقسام، وعددها %n.</numerusform>
            <numerusform>يمكن رؤية كل الأقسام، وعددها %n.</numerusform>
            <numerusform>يمكن رؤية كل الأقسام، وعددها %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>{seen} of {sections} sections can be seen.</source>
        <translation>يمكن رؤية ⁦{seen}⁩ من ⁦{sections}⁩ من الأقسام.</translation>
    </message>
    <message>
        <source>Results stay hidden until a section is locked, so that nobody answers for the number.</source>
        <translation>تبقى النتائج مخفيّة إلى أن يُقفل القسم، كي لا نجيب من أجل الرقم.</translation>
    </message>
    <message>
        <source>Nothing to see yet: the board agrees first, and locks a section.</source>
        <translation>لا شيء للعرض بعد: يتّفق المجلس أولًا، ثم يقفل قسمًا.</translation>
    </message>
    <message>
        <source>Go to Agree</source>
        <translation>إلى صفحة الاتفاق</translation>
    </message>
    <message>
        <source>{section} is answered. Lock it to see its result.</source>
        <translation>تمّت الإجابة عن قسم ⁨{section}⁩. تظهر نتيجته عند إقفاله.</translation>
    </message>
    <message>
        <source>Lock {section}</source>
        <translation>إقفال قسم ⁨{section}⁩</translation>
    </message>
    <message>
        <source>Nothing to see yet</source>
        <translation>لا شيء للعرض بعد</translation>
    </message>
    <message>
        <source>Go on answering</source>
        <translation>متابعة الإجابة</translation>
    </message>
</context>
<context>
    <name>RevisionRow</name>
    <message>
        <source>Revision {revision}</source>
        <translation>الإصدار ⁦{revision}⁩</translation>
    </message>
    <message>
        <source>Opened again: {reason}</source>
        <translation>فُتح من جديد: ⁨{reason}⁩</translation>
    </message>
    <message>
        <source>What is different in revision {revision}?</source>
        <translation>ما المختلف في الإصدار ⁦{revision}⁩؟</translation>
    </message>
    <message>
        <source>Nothing is different.</source>
        <translation>لا اختلاف.</translation>
    </message>
    <message>
        <source>Before: {value}</source>
        <translation>قبل: {value}</translation>
    </message>
    <message>
        <source>Then: {value}</source>
        <translation>بعد: {value}</translation>
    </message>
</context>
<context>
    <name>ScoreNumber</name>
    <message>
        <source>{score}, why?</source>
        <translation>⁦{score}⁩، لماذا؟</translation>
    </message>
    <message>
        <source>why?</source>
        <translation>لماذا؟</translation>
    </message>
</context>
<context>
    <name>SectionBar</name>
    <message>
        <source>Lock and see the result</source>
        <translation>إقفال ورؤية النتيجة</translation>
    </message>
    <message>
        <source>See the result</source>
        <translation>رؤية النتيجة</translation>
    </message>
    <message>
        <source>Open again…</source>
        <translation>فتح من جديد…</translation>
    </message>
    <message>
        <source>Why is it opened again?</source>
        <translation>ما سبب فتحه من جديد؟</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>{section} is locked.</source>
        <translation>قسم ⁨{section}⁩ مقفل.</translation>
    </message>
    <message>
        <source>{section}: every question has an answer.</source>
        <translation>⁨{section}⁩: لكل سؤال إجابة.</translation>
    </message>
</context>
<context>
    <name>SectionYears</name>
    <message>
        <source>Why? {section}, year by year</source>
        <translation>لماذا؟ ⁨{section}⁩، سنة بعد سنة</translation>
    </message>
    <message>
        <source>Knowing what we know now, {year} was really …</source>
        <translation>بما نعرفه اليوم، كانت سنة ⁦{year}⁩ في الحقيقة …</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Deleted. Nothing is lost yet.</source>
        <translation>تم الحذف. لم يضِع شيء بعد.</translation>
    </message>
</context>
<context>
    <name>ShareChoices</name>
    <message>
        <source>Notes to the reader</source>
        <translation>ملاحظات للقرّاء</translation>
    </message>
</context>
<context>
    <name>ShareLeaving</name>
    <message numerus="yes">
        <source>%n section(s) not locked and left out: {sections}.</source>
        <translation>
            <numerusform>لا أقسام خارج البطاقة: {sections}.</numerusform>
            <numerusform>قسم واحد غير مقفل، وهو خارج البطاقة: {sections}.</numerusform>
            <numerusform>قسمان غير مقفلين، وهما خارج البطاقة: {sections}.</numerusform>
            <numerusform>%n أقسام غير مقفلة، وهي خارج البطاقة: {sections}.</numerusform>
            <numerusform>%n قسمًا غير مقفل، وهي خارج البطاقة: {sections}.</numerusform>
            <numerusform>%n قسم غير مقفل، وهي خارج البطاقة: {sections}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{instrument}, version {version}</source>
        <translation>⁨{instrument}⁩، النسخة ⁦{version}⁩</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
</context>
<context>
    <name>ShareMaking</name>
    <message>
        <source>Workbook</source>
        <translation>ملف جداول</translation>
    </message>
    <message>
        <source>To send to an adviser, and to look into every number.</source>
        <translation>للإرسال إلى من يقدّم المشورة، وللنظر في كل رقم.</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>To print and to lay on the table at a meeting.</source>
        <translation>للطباعة ووضعه على الطاولة في اجتماع.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>بيانات</translation>
    </message>
    <message>
        <source>For other programs. Small, and for machines.</source>
        <translation>لبرامج أخرى. ملف صغير تقرؤه الأجهزة.</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>اختيار مجلد آخر…</translation>
    </message>
    <message>
        <source>Make the scorecard</source>
        <translation>إعداد بطاقة النتائج</translation>
    </message>
    <message>
        <source>Choose at least one form.</source>
        <translation>يلزم اختيار شكل واحد على الأقل.</translation>
    </message>
    <message>
        <source>Making the files, and reading them back…</source>
        <translation>جارٍ إعداد الملفات والتأكّد من قراءتها…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Not signed yet: a draft</source>
        <translation>بلا توقيع بعد: مسوّدة</translation>
    </message>
    <message>
        <source>Every file says so. After the signature you make them again.</source>
        <translation>كل ملف يذكر ذلك. بعد التوقيع تُعدّ الملفات من جديد.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) made</source>
        <translation>
            <numerusform>لم يُعدّ أي ملف</numerusform>
            <numerusform>تم إعداد ملف واحد</numerusform>
            <numerusform>تم إعداد ملفّين</numerusform>
            <numerusform>تم إعداد %n ملفات</numerusform>
            <numerusform>تم إعداد %n ملفًا</numerusform>
            <numerusform>تم إعداد %n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>The scorecard was not made. Your answers are safe.</source>
        <translation>لم تُعدّ بطاقة النتائج. الإجابات محفوظة.</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>إلى أين</translation>
    </message>
    <message>
        <source>In which form?</source>
        <translation>بأي شكل؟</translation>
    </message>
</context>
<context>
    <name>SharePage</name>
    <message>
        <source>This is exactly what leaves this computer</source>
        <translation>هذا بالضبط ما يخرج من هذا الجهاز</translation>
    </message>
    <message>
        <source>Save the files</source>
        <translation>حفظ الملفات</translation>
    </message>
    <message>
        <source>Sign and share</source>
        <translation>التوقيع والمشاركة</translation>
    </message>
    <message>
        <source>Nothing is sent from here. Files are written into a folder; you decide who gets them.</source>
        <translation>لا شيء يُرسل من هنا. تُكتب الملفات في مجلد، ولنا القرار في من يحصل عليها.</translation>
    </message>
    <message>
        <source>As people read it. Nothing else is in the files.</source>
        <translation>كما يقرؤه الناس. لا شيء آخر في الملفات.</translation>
    </message>
    <message>
        <source>Nothing to share yet</source>
        <translation>لا شيء للمشاركة بعد</translation>
    </message>
    <message>
        <source>A scorecard holds locked sections only. The board agrees on a section, then locks it.</source>
        <translation>تضمّ بطاقة النتائج الأقسام المقفلة فقط. يتّفق المجلس على القسم، ثم يقفله.</translation>
    </message>
    <message>
        <source>Go to Agree</source>
        <translation>إلى صفحة الاتفاق</translation>
    </message>
    <message>
        <source>A scorecard holds locked sections only. Answer a section to its end, then lock it.</source>
        <translation>تضمّ بطاقة النتائج الأقسام المقفلة فقط. تكتمل إجابات القسم أولًا، ثم يُقفل.</translation>
    </message>
    <message>
        <source>Go on answering</source>
        <translation>متابعة الإجابة</translation>
    </message>
</context>
<context>
    <name>ShareStaying</name>
    <message>
        <source>What each person answered alone</source>
        <translation>ما أجاب به كل شخص على حدة</translation>
    </message>
    <message>
        <source>Names of people, and PINs</source>
        <translation>أسماء الأشخاص ورموز ⁦PIN⁩</translation>
    </message>
    <message>
        <source>Notes to the questions, and other views</source>
        <translation>الملاحظات الداخلية على الأسئلة والآراء الأخرى</translation>
    </message>
    <message>
        <source>Reasons, and your words on the page Check</source>
        <translation>الأسباب، وتوضيحاتنا في صفحة «المراجعة»</translation>
    </message>
    <message>
        <source>Titles and dates of the records that show something</source>
        <translation>عناوين الوثائق التي تُظهر شيئًا، وتواريخها</translation>
    </message>
    <message>
        <source>This stays here</source>
        <translation>هذا يبقى هنا</translation>
    </message>
</context>
<context>
    <name>SharedSection</name>
    <message numerus="yes">
        <source>{section}: %n answer(s)</source>
        <translation>
            <numerusform>⁨{section}⁩: لا إجابات</numerusform>
            <numerusform>⁨{section}⁩: إجابة واحدة</numerusform>
            <numerusform>⁨{section}⁩: إجابتان</numerusform>
            <numerusform>⁨{section}⁩: %n إجابات</numerusform>
            <numerusform>⁨{section}⁩: %n إجابة</numerusform>
            <numerusform>⁨{section}⁩: %n إجابة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShowPanel</name>
    <message>
        <source>Find a name</source>
        <translation>البحث عن اسم</translation>
    </message>
    <message>
        <source>Only open countries</source>
        <translation>البلدان المفتوحة فقط</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>مسح الكل</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>All countries</source>
        <translation>كل البلدان</translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>كل المناطق</translation>
    </message>
    <message>
        <source>All sizes</source>
        <translation>كل الأحجام</translation>
    </message>
    <message>
        <source>All forms</source>
        <translation>كل الأنواع</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>كل السنوات</translation>
    </message>
    <message>
        <source>With and without</source>
        <translation>بوسم أو بلا وسم</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>⁦{shown}⁩ من ⁦{all}⁩</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Side by side</source>
        <translation>جنبًا إلى جنب</translation>
    </message>
</context>
<context>
    <name>SideBySideBoard</name>
    <message>
        <source>Values, over all core questions of each scorecard</source>
        <translation>القيم، على كل الأسئلة الرئيسية في كل بطاقة</translation>
    </message>
    <message>
        <source>How they were answered</source>
        <translation>كيف كانت الإجابة</translation>
    </message>
    <message>
        <source>Points are before must-haves, counted again on the questions that all of them answered. Every bar runs from 0 to 100. Columns stand from A to Z; nothing is ranked.</source>
        <translation>النقاط قبل حدود الأمور الضرورية، ومحسوبة من جديد على الأسئلة التي لها إجابة في كل البطاقات. كل شريط من 0 إلى 100. الأعمدة حسب الأبجدية؛ ولا ترتيب حسب النتائج.</translation>
    </message>
    <message numerus="yes">
        <source>%n reason(s), and what can be done</source>
        <translation>
            <numerusform>لا أسباب</numerusform>
            <numerusform>سبب واحد، وما يمكن فعله</numerusform>
            <numerusform>سببان، وما يمكن فعله</numerusform>
            <numerusform>%n أسباب، وما يمكن فعله</numerusform>
            <numerusform>%n سببًا، وما يمكن فعله</numerusform>
            <numerusform>%n سبب، وما يمكن فعله</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SideBySideView</name>
    <message>
        <source>Save this comparison…</source>
        <translation>حفظ هذه المقارنة…</translation>
    </message>
    <message>
        <source>Choose two to six scorecards</source>
        <translation>يُرجى اختيار بطاقتين إلى ست بطاقات</translation>
    </message>
    <message>
        <source>Tick them in the library or in the heatmap. Then they stand here side by side, from A to Z.</source>
        <translation>توضع العلامة عليها في المكتبة أو في خريطة الألوان. ثم تظهر هنا جنبًا إلى جنب، حسب الأبجدية.</translation>
    </message>
    <message>
        <source>One scorecard is chosen. One more is needed.</source>
        <translation>بطاقة واحدة مختارة. تلزم بطاقة أخرى.</translation>
    </message>
    <message>
        <source>Open the library</source>
        <translation>فتح المكتبة</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>تمّ الحفظ: ⁨{file}⁩</translation>
    </message>
</context>
<context>
    <name>SideHeads</name>
    <message>
        <source>Open the scorecard {scorecard}</source>
        <translation>فتح البطاقة ⁨{scorecard}⁩</translation>
    </message>
    <message>
        <source>Take away {scorecard}</source>
        <translation>إزالة ⁨{scorecard}⁩</translation>
    </message>
</context>
<context>
    <name>SideReading</name>
    <message>
        <source>Not all of them are compared.</source>
        <translation>لا تشمل المقارنة كل البطاقات.</translation>
    </message>
    <message>
        <source>Answered alone</source>
        <translation>أجابوا على حدة</translation>
    </message>
    <message>
        <source>Facilitated</source>
        <translation>تيسير التقييم</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Version of the questions</source>
        <translation>نسخة الأسئلة</translation>
    </message>
    <message>
        <source>{scorecard}: not compared</source>
        <translation>⁨{scorecard}⁩: لا مقارنة</translation>
    </message>
    <message>
        <source>Not on every scorecard: each score is that of its own scorecard.</source>
        <translation>ليس على كل البطاقات: كل نتيجة هي كما على بطاقتها.</translation>
    </message>
    <message>
        <source>Too few questions in common ({shared} of {items}): each score is that of its own scorecard.</source>
        <translation>الأسئلة المشتركة قليلة جدًا (⁦{shared}⁩ من ⁦{items}⁩): كل نتيجة هي كما على بطاقتها.</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>لا مقارنة</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>لم يُسأل عنه</translation>
    </message>
    <message>
        <source>{points} points</source>
        <translation>⁦{points}⁩ نقطة</translation>
    </message>
</context>
<context>
    <name>SignDone</name>
    <message>
        <source>Open it again</source>
        <translation>فتح التقييم من جديد</translation>
    </message>
    <message>
        <source>Read it to each other by phone: the paper and the file must show the same.</source>
        <translation>يمكن قراءة الختم بالهاتف: يجب أن يكون نفسه على الورق وفي الملف.</translation>
    </message>
</context>
<context>
    <name>SignForm</name>
    <message>
        <source>Sign</source>
        <translation>توقيع</translation>
    </message>
    <message>
        <source>Signing locks the whole assessment as revision {revision}. To change something later, the board opens it again with a reason; what was signed is kept.</source>
        <translation>بالتوقيع يُقفل التقييم كلّه، وهو الإصدار ⁦{revision}⁩. لتغيير شيء لاحقًا يفتحه المجلس من جديد مع ذكر السبب؛ وما تمّ توقيعه يبقى محفوظًا.</translation>
    </message>
    <message>
        <source>Roles only. The names stand in your minutes, not here.</source>
        <translation>أدوار فقط. الأسماء في محضر الاجتماع، لا هنا.</translation>
    </message>
    <message>
        <source>Who signs?</source>
        <translation>من يوقّع؟</translation>
    </message>
</context>
<context>
    <name>SignPath</name>
    <message>
        <source>Go to Check</source>
        <translation>إلى صفحة المراجعة</translation>
    </message>
    <message>
        <source>Is it ready?</source>
        <translation>هل كل شيء جاهز؟</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Nothing stands in the way of signing.</source>
        <translation>لا شيء يمنع التوقيع.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) must be put right first.</source>
        <translation>
            <numerusform>لا شيء يلزم تصحيحه.</numerusform>
            <numerusform>يلزم أولًا تصحيح أمر واحد.</numerusform>
            <numerusform>يلزم أولًا تصحيح أمرين.</numerusform>
            <numerusform>يلزم أولًا تصحيح %n أمور.</numerusform>
            <numerusform>يلزم أولًا تصحيح %n أمرًا.</numerusform>
            <numerusform>يلزم أولًا تصحيح %n أمر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need a word from the board.</source>
        <translation>
            <numerusform>لا شيء يحتاج إلى توضيح من المجلس.</numerusform>
            <numerusform>أمر واحد يحتاج إلى توضيح من المجلس.</numerusform>
            <numerusform>أمران يحتاجان إلى توضيح من المجلس.</numerusform>
            <numerusform>%n أمور تحتاج إلى توضيح من المجلس.</numerusform>
            <numerusform>%n أمرًا يحتاج إلى توضيح من المجلس.</numerusform>
            <numerusform>%n أمر يحتاج إلى توضيح من المجلس.</numerusform>
        </translation>
    </message>
    <message>
        <source>The board signs what stands, in its roles.</source>
        <translation>يوقّع المجلس على ما هو موجود، كلّ بحسب دوره.</translation>
    </message>
    <message>
        <source>The board signs here when nothing stands in the way.</source>
        <translation>يوقّع المجلس هنا عندما لا يبقى ما يمنع ذلك.</translation>
    </message>
</context>
<context>
    <name>SignReading</name>
    <message>
        <source>Note on {section}</source>
        <translation>ملاحظة عن قسم ⁨{section}⁩</translation>
    </message>
    <message>
        <source>An action of the plan</source>
        <translation>مهمّة في الخطة</translation>
    </message>
    <message>
        <source>on the scorecard</source>
        <translation>على بطاقة النتائج</translation>
    </message>
    <message>
        <source>not on the scorecard</source>
        <translation>ليس على بطاقة النتائج</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>SignRevisions</name>
    <message>
        <source>Revisions</source>
        <translation>الإصدارات</translation>
    </message>
</context>
<context>
    <name>SignRoles</name>
    <message>
        <source>Add another role</source>
        <translation>إضافة دور آخر</translation>
    </message>
    <message>
        <source>Add another role…</source>
        <translation>إضافة دور آخر…</translation>
    </message>
</context>
<context>
    <name>SpreadNames</name>
    <message>
        <source>Organisations at this point</source>
        <translation>المنظمات عند هذا الرقم</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>إغلاق القائمة</translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s) at {point}, from A to Z</source>
        <translation>
            <numerusform>لا منظمات عند ⁦{point}⁩، حسب الأبجدية</numerusform>
            <numerusform>منظمة واحدة عند ⁦{point}⁩، حسب الأبجدية</numerusform>
            <numerusform>منظمتان عند ⁦{point}⁩، حسب الأبجدية</numerusform>
            <numerusform>%n منظمات عند ⁦{point}⁩، حسب الأبجدية</numerusform>
            <numerusform>%n منظمة عند ⁦{point}⁩، حسب الأبجدية</numerusform>
            <numerusform>%n منظمة عند ⁦{point}⁩، حسب الأبجدية</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpreadView</name>
    <message>
        <source>Of what</source>
        <translation>توزّع ماذا</translation>
    </message>
    <message>
        <source>Nothing is found</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>No scorecard fits what you asked for on the left.</source>
        <translation>لا بطاقة تطابق ما هو محدّد في «العرض».</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>إظهار كل شيء</translation>
    </message>
</context>
<context>
    <name>SpreadWords</name>
    <message>
        <source>Scores</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Evidence gap</source>
        <translation>نقص الدليل</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>القيم</translation>
    </message>
    <message>
        <source>How many points what boards say lies above what they can show. At 0 everything said can be shown.</source>
        <translation>بكم نقطة يزيد ما تقوله المجالس على ما تستطيع إظهاره. عند 0 يمكن إظهار كل ما قيل.</translation>
    </message>
    <message>
        <source>Points for each value, over all answers that carry it.</source>
        <translation>النقاط لكل قيمة، على كل الإجابات المرتبطة بها.</translation>
    </message>
    <message>
        <source>Points of each section. The numbers say where organisations stand, not which is better.</source>
        <translation>نقاط كل قسم. تدلّ الأرقام على مكان المنظمات، لا على أيّها أفضل.</translation>
    </message>
    <message>
        <source>In the table organisations stand from A to Z. Nothing is ranked.</source>
        <translation>المنظمات في الجدول حسب الأبجدية. ولا ترتيب لها حسب النتائج.</translation>
    </message>
    <message numerus="yes">
        <source>%n held by a must-have.</source>
        <translation>
            <numerusform>لا نتيجة تتوقّف بسبب أمر ضروري.</numerusform>
            <numerusform>نتيجة واحدة تتوقّف بسبب أمر ضروري.</numerusform>
            <numerusform>نتيجتان تتوقّفان بسبب أمر ضروري.</numerusform>
            <numerusform>%n نتائج تتوقّف بسبب أمر ضروري.</numerusform>
            <numerusform>%n نتيجة تتوقّف بسبب أمر ضروري.</numerusform>
            <numerusform>%n نتيجة تتوقّف بسبب أمر ضروري.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: {reasons}.</source>
        <translation>خارج الحساب: {reasons}.</translation>
    </message>
    <message numerus="yes">
        <source>%n not signed</source>
        <translation>
            <numerusform>لا بطاقة بلا توقيع</numerusform>
            <numerusform>منظمة واحدة بلا توقيع</numerusform>
            <numerusform>منظمتان بلا توقيع</numerusform>
            <numerusform>%n منظمات بلا توقيع</numerusform>
            <numerusform>%n منظمة بلا توقيع</numerusform>
            <numerusform>%n منظمة بلا توقيع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without this section</source>
        <translation>
            <numerusform>لا منظمة دون هذا القسم</numerusform>
            <numerusform>منظمة واحدة دون هذا القسم</numerusform>
            <numerusform>منظمتان دون هذا القسم</numerusform>
            <numerusform>%n منظمات دون هذا القسم</numerusform>
            <numerusform>%n منظمة دون هذا القسم</numerusform>
            <numerusform>%n منظمة دون هذا القسم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n where the section is not locked</source>
        <translation>
            <numerusform>القسم مقفل عند كل المنظمات</numerusform>
            <numerusform>منظمة واحدة والقسم غير مقفل</numerusform>
            <numerusform>منظمتان والقسم غير مقفل</numerusform>
            <numerusform>%n منظمات والقسم غير مقفل</numerusform>
            <numerusform>%n منظمة والقسم غير مقفل</numerusform>
            <numerusform>%n منظمة والقسم غير مقفل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n where too much is not known</source>
        <translation>
            <numerusform>لا منظمة مع كثير من غير المعروف</numerusform>
            <numerusform>منظمة واحدة مع كثير من غير المعروف</numerusform>
            <numerusform>منظمتان مع كثير من غير المعروف</numerusform>
            <numerusform>%n منظمات مع كثير من غير المعروف</numerusform>
            <numerusform>%n منظمة مع كثير من غير المعروف</numerusform>
            <numerusform>%n منظمة مع كثير من غير المعروف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n where too much does not apply</source>
        <translation>
            <numerusform>لا منظمة مع كثير ممّا لا ينطبق</numerusform>
            <numerusform>منظمة واحدة مع كثير ممّا لا ينطبق</numerusform>
            <numerusform>منظمتان مع كثير ممّا لا ينطبق</numerusform>
            <numerusform>%n منظمات مع كثير ممّا لا ينطبق</numerusform>
            <numerusform>%n منظمة مع كثير ممّا لا ينطبق</numerusform>
            <numerusform>%n منظمة مع كثير ممّا لا ينطبق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n not signed, or with too few answers.</source>
        <translation>
            <numerusform>كل المنظمات داخل الحساب.</numerusform>
            <numerusform>خارج الحساب: منظمة واحدة بلا توقيع أو مع إجابات قليلة جدًا.</numerusform>
            <numerusform>خارج الحساب: منظمتان بلا توقيع أو مع إجابات قليلة جدًا.</numerusform>
            <numerusform>خارج الحساب: %n منظمات بلا توقيع أو مع إجابات قليلة جدًا.</numerusform>
            <numerusform>خارج الحساب: %n منظمة بلا توقيع أو مع إجابات قليلة جدًا.</numerusform>
            <numerusform>خارج الحساب: %n منظمة بلا توقيع أو مع إجابات قليلة جدًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>A dot is an organisation.</source>
        <translation>كل دائرة منظمة.</translation>
    </message>
    <message>
        <source>The higher a column, the more organisations stand there.</source>
        <translation>كلّما علا العمود زاد عدد المنظمات هناك.</translation>
    </message>
    <message>
        <source>What is hollow is held by a must-have.</source>
        <translation>الدائرة المفرغة نتيجة تتوقّف بسبب أمر ضروري.</translation>
    </message>
    <message>
        <source>The dark line is the middle.</source>
        <translation>الخط الداكن هو القيمة الوسطى.</translation>
    </message>
    <message>
        <source>Half of all stand on the pale ground.</source>
        <translation>نصف المنظمات على الخلفية الفاتحة.</translation>
    </message>
    <message>
        <source>Nobody stands here yet.</source>
        <translation>لا منظمة هنا بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s): too few for a middle.</source>
        <translation>
            <numerusform>لا منظمات: العدد لا يكفي لقيمة وسطى.</numerusform>
            <numerusform>منظمة واحدة: العدد لا يكفي لقيمة وسطى.</numerusform>
            <numerusform>منظمتان: العدد لا يكفي لقيمة وسطى.</numerusform>
            <numerusform>%n منظمات: العدد لا يكفي لقيمة وسطى.</numerusform>
            <numerusform>%n منظمة: العدد لا يكفي لقيمة وسطى.</numerusform>
            <numerusform>%n منظمة: العدد لا يكفي لقيمة وسطى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s). The middle is {middle}.</source>
        <translation>
            <numerusform>لا منظمات. القيمة الوسطى ⁦{middle}⁩.</numerusform>
            <numerusform>منظمة واحدة. القيمة الوسطى ⁦{middle}⁩.</numerusform>
            <numerusform>منظمتان. القيمة الوسطى ⁦{middle}⁩.</numerusform>
            <numerusform>%n منظمات. القيمة الوسطى ⁦{middle}⁩.</numerusform>
            <numerusform>%n منظمة. القيمة الوسطى ⁦{middle}⁩.</numerusform>
            <numerusform>%n منظمة. القيمة الوسطى ⁦{middle}⁩.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s). Half of them lie between {low} and {high}; the middle is {middle}.</source>
        <translation>
            <numerusform>لا منظمات. نصفها بين ⁦{low}⁩ و⁦{high}⁩؛ والقيمة الوسطى ⁦{middle}⁩.</numerusform>
            <numerusform>منظمة واحدة. نصفها بين ⁦{low}⁩ و⁦{high}⁩؛ والقيمة الوسطى ⁦{middle}⁩.</numerusform>
            <numerusform>منظمتان. نصفهما بين ⁦{low}⁩ و⁦{high}⁩؛ والقيمة الوسطى ⁦{middle}⁩.</numerusform>
            <numerusform>%n منظمات. نصفها بين ⁦{low}⁩ و⁦{high}⁩؛ والقيمة الوسطى ⁦{middle}⁩.</numerusform>
            <numerusform>%n منظمة. نصفها بين ⁦{low}⁩ و⁦{high}⁩؛ والقيمة الوسطى ⁦{middle}⁩.</numerusform>
            <numerusform>%n منظمة. نصفها بين ⁦{low}⁩ و⁦{high}⁩؛ والقيمة الوسطى ⁦{middle}⁩.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Prepare</source>
        <translation>التحضير</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>الاتفاق</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>Sign and share</source>
        <translation>التوقيع والمشاركة</translation>
    </message>
</context>
<context>
    <name>StepsCard</name>
    <message numerus="yes">
        <source>%n step(s) you can show</source>
        <translation>
            <numerusform>لا خطوات يمكن إظهارها بعد</numerusform>
            <numerusform>خطوة واحدة يمكن إظهارها</numerusform>
            <numerusform>خطوتان يمكن إظهارهما</numerusform>
            <numerusform>%n خطوات يمكن إظهارها</numerusform>
            <numerusform>%n خطوة يمكن إظهارها</numerusform>
            <numerusform>%n خطوة يمكن إظهارها</numerusform>
        </translation>
    </message>
    <message>
        <source>Higher than in {year}, and a record shows it.</source>
        <translation>أعلى ممّا في سنة ⁦{year}⁩، وهناك وثيقة تُظهر ذلك.</translation>
    </message>
    <message>
        <source>A step counts when a question is higher than in {year} and a record shows it.</source>
        <translation>تُحتسب الخطوة عندما يكون السؤال أعلى ممّا في سنة ⁦{year}⁩ مع وثيقة تُظهر ذلك.</translation>
    </message>
</context>
<context>
    <name>StrengthsCard</name>
    <message>
        <source>{section}. {grade}.</source>
        <translation>⁨{section}⁩. {grade}.</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Step {number} of {total}: {step}</source>
        <translation>الخطوة ⁦{number}⁩ من ⁦{total}⁩: {step}</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) are not done</source>
        <translation>
            <numerusform>انتهى الجميع</numerusform>
            <numerusform>بانتظار عضو واحد</numerusform>
            <numerusform>بانتظار عضوين</numerusform>
            <numerusform>بانتظار %n أعضاء</numerusform>
            <numerusform>بانتظار %n عضوًا</numerusform>
            <numerusform>بانتظار %n عضو</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) left</source>
        <translation>
            <numerusform>لم يبقَ أي سؤال</numerusform>
            <numerusform>بقي سؤال واحد</numerusform>
            <numerusform>بقي سؤالان</numerusform>
            <numerusform>بقيت %n أسئلة</numerusform>
            <numerusform>بقي %n سؤالًا</numerusform>
            <numerusform>بقي %n سؤال</numerusform>
        </translation>
    </message>
    <message>
        <source>All answered</source>
        <translation>تمّت كل الإجابات</translation>
    </message>
</context>
<context>
    <name>StripView</name>
    <message>
        <source>Left and Right go from dot to dot; Enter says who it is.</source>
        <translation>السهمان الأيمن والأيسر للانتقال من دائرة إلى أخرى؛ ومفتاح ⁦Enter⁩ يُظهر اسم المنظمة.</translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s) at {point}</source>
        <translation>
            <numerusform>لا منظمات عند ⁦{point}⁩</numerusform>
            <numerusform>منظمة واحدة عند ⁦{point}⁩</numerusform>
            <numerusform>منظمتان عند ⁦{point}⁩</numerusform>
            <numerusform>%n منظمات عند ⁦{point}⁩</numerusform>
            <numerusform>%n منظمة عند ⁦{point}⁩</numerusform>
            <numerusform>%n منظمة عند ⁦{point}⁩</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SuggestionRow</name>
    <message>
        <source>Take it</source>
        <translation>أخذ الاقتراح</translation>
    </message>
</context>
<context>
    <name>TagEditor</name>
    <message>
        <source>Add a tag</source>
        <translation>إضافة وسم</translation>
    </message>
    <message>
        <source>Enter adds it</source>
        <translation>مفتاح ⁦Enter⁩ يضيفه</translation>
    </message>
    <message>
        <source>Take this tag away</source>
        <translation>إزالة هذا الوسم</translation>
    </message>
    <message>
        <source>Take the tag {tag} away</source>
        <translation>إزالة الوسم ⁨{tag}⁩</translation>
    </message>
</context>
<context>
    <name>TalkClock</name>
    <message numerus="yes">
        <source>Start %n minute(s)</source>
        <translation>
            <numerusform>بدء الوقت</numerusform>
            <numerusform>بدء دقيقة واحدة</numerusform>
            <numerusform>بدء دقيقتين</numerusform>
            <numerusform>بدء %n دقائق</numerusform>
            <numerusform>بدء %n دقيقة</numerusform>
            <numerusform>بدء %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) are over</source>
        <translation>
            <numerusform>انتهى الوقت</numerusform>
            <numerusform>انتهت الدقيقة</numerusform>
            <numerusform>انتهت الدقيقتان</numerusform>
            <numerusform>انتهت %n دقائق</numerusform>
            <numerusform>انتهت %n دقيقة</numerusform>
            <numerusform>انتهت %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>{gone} of {minutes} minutes</source>
        <translation>الدقائق: ⁦{gone}⁩ من ⁦{minutes}⁩</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>{organisation}, {section}: {cell}.</source>
        <translation>⁨{organisation}⁩، ⁨{section}⁩: {cell}.</translation>
    </message>
    <message>
        <source>{grade}: {reasons}</source>
        <translation>⁦{grade}⁩: {reasons}</translation>
    </message>
    <message>
        <source>{organisation}: {reason}</source>
        <translation>⁨{organisation}⁩: {reason}</translation>
    </message>
    <message>
        <source>What can be done: ask the board to sign in its last step, Sign and share, and to send the new scorecard.</source>
        <translation>ما يمكن فعله: طلب توقيع المجلس في خطوته الأخيرة «التوقيع والمشاركة»، وإرسال بطاقة النتائج الجديدة.</translation>
    </message>
    <message>
        <source>{coverage}.</source>
        <translation>{coverage}.</translation>
    </message>
    <message>
        <source>Behind the wall: {points}.</source>
        <translation>خلف الجدار: ⁦{points}⁩.</translation>
    </message>
</context>
<context>
    <name>ThenRow</name>
    <message>
        <source>Not looked at again</source>
        <translation>دون نظرة جديدة</translation>
    </message>
</context>
<context>
    <name>ThenTest</name>
    <message>
        <source>Boards that learn often score lower: they see more than they saw before. Choose only where you would answer differently today. What you said then stays as it is; this stands beside it, because looking back also makes progress look larger.</source>
        <translation>كثيرًا ما تكون نتيجة المجالس التي تتعلّم أدنى: فهي ترى أكثر ممّا كانت ترى. نختار فقط حيث تختلف إجابتنا اليوم. ما قلناه حينها يبقى كما هو، وهذا يظهر إلى جانبه، لأنّ النظر إلى الوراء يجعل التقدّم يبدو أكبر أيضًا.</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>AdaptaMeter, to the first page</source>
        <translation>AdaptaMeter، إلى الصفحة الأولى</translation>
    </message>
    <message>
        <source>Search everything (Ctrl+K)</source>
        <translation>بحث في كل شيء (⁦Ctrl+K⁩)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Theme and size of the text</source>
        <translation>المظهر وحجم النص</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation>المساعدة (⁦F1⁩)</translation>
    </message>
    <message>
        <source>Adviser</source>
        <translation>تقديم المشورة</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>تم الحفظ ⁦{time}⁩</translation>
    </message>
    <message>
        <source>{language} (draft)</source>
        <translation>⁨{language}⁩ (مسوّدة)</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>مثل الجهاز</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Text {percent} %</source>
        <translation>النص ⁦{percent} %⁩</translation>
    </message>
</context>
<context>
    <name>Unlevelled</name>
    <message>
        <source>Every board can answer this one, so “does not apply” is not offered.</source>
        <translation>كل مجلس يستطيع الإجابة عن هذا السؤال، لذلك لا يظهر «لا ينطبق علينا».</translation>
    </message>
    <message>
        <source>Why does it not apply?</source>
        <translation>لماذا لا ينطبق علينا؟</translation>
    </message>
    <message>
        <source>Save the reason</source>
        <translation>حفظ السبب</translation>
    </message>
</context>
<context>
    <name>ValueRows</name>
    <message>
        <source>{value}: {number}, why?</source>
        <translation>⁨{value}⁩: ⁦{number}⁩، لماذا؟</translation>
    </message>
</context>
<context>
    <name>WhyFigures</name>
    <message>
        <source>What goes missing because it cannot be shown yet.</source>
        <translation>ما ينقص لأنه لا يمكن إظهاره بعد.</translation>
    </message>
    <message>
        <source>What the levels that count add up to.</source>
        <translation>مجموع المستويات المحتسبة.</translation>
    </message>
    <message>
        <source>If every level counted as it was said.</source>
        <translation>لو احتُسب كل مستوى كما قيل.</translation>
    </message>
    <message>
        <source>Nothing is unknown, so there is no room above or below.</source>
        <translation>لا شيء غير معروف، فلا مجال أعلى أو أدنى.</translation>
    </message>
    <message>
        <source>Where it could lie once everything is known.</source>
        <translation>أين قد تكون النتيجة عندما نعرف كل شيء.</translation>
    </message>
    <message>
        <source>{answered} of the {applicable} indicators that apply have a level.</source>
        <translation>⁦{answered}⁩ من ⁦{applicable}⁩ من المؤشّرات التي تنطبق علينا لها مستوى.</translation>
    </message>
    <message>
        <source>{applicable} of {items} indicators apply.</source>
        <translation>ينطبق علينا ⁦{applicable}⁩ من ⁦{items}⁩ من المؤشّرات.</translation>
    </message>
    <message>
        <source>{count} of {answered} count as “{level}” or more.</source>
        <translation>⁦{count}⁩ من ⁦{answered}⁩ بمستوى «{level}» أو أكثر.</translation>
    </message>
    <message>
        <source>No must-have sets a limit.</source>
        <translation>لا أمر ضروريًا يضع حدًّا.</translation>
    </message>
    <message>
        <source>The limit that these must-haves set: {items}.</source>
        <translation>الحدّ الذي تضعه هذه الأمور الضرورية: ⁦{items}⁩.</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Why {score}?</source>
        <translation>لماذا ⁦{score}⁩؟</translation>
    </message>
    <message>
        <source>Why is there no score yet?</source>
        <translation>لماذا لا نتيجة بعد؟</translation>
    </message>
    <message>
        <source>Why is there no number yet?</source>
        <translation>لماذا لا رقم بعد؟</translation>
    </message>
    <message>
        <source>Press one to go to its question.</source>
        <translation>بالضغط على إحداها ننتقل إلى سؤالها.</translation>
    </message>
    <message>
        <source>Every answer behind it</source>
        <translation>كل الإجابات وراء هذا الرقم</translation>
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
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>{file}: {count} questions to fill in.</source>
        <translation>⁨{file}⁩: عدد الأسئلة للتعبئة ⁦{count}⁩.</translation>
    </message>
    <message>
        <source>Stored as {id}.</source>
        <translation>تم الحفظ باسم ⁦{id}⁩.</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>تمّت الكتابة: ⁨{file}⁩</translation>
    </message>
    <message>
        <source>{id}  {organisation}, {year}: {answered} of {total} answered</source>
        <translation>⁦{id}⁩  ⁨{organisation}⁩، ⁦{year}⁩: الإجابات ⁦{answered}⁩ من ⁦{total}⁩</translation>
    </message>
    <message>
        <source>{id}  {organisation}, {year}: {handed_in} of {expected} handed in, {answered} of {total} agreed</source>
        <translation>⁦{id}⁩  ⁨{organisation}⁩، ⁦{year}⁩: التسليم ⁦{handed_in}⁩ من ⁦{expected}⁩، الاتفاق ⁦{answered}⁩ من ⁦{total}⁩</translation>
    </message>
    <message>
        <source>The store is empty. Start in the window, or with “adaptameter assess”.</source>
        <translation>مكان الحفظ فارغ. يمكن البدء في النافذة، أو بالأمر «⁦adaptameter assess⁩».</translation>
    </message>
    <message>
        <source>{id} {version}: no mistakes. Sections: {sections}, indicators: {indicators}, languages: {languages}.</source>
        <translation>⁦{id} {version}⁩: لا أخطاء. الأقسام: ⁦{sections}⁩، المؤشّرات: ⁦{indicators}⁩، اللغات: ⁦{languages}⁩.</translation>
    </message>
    <message>
        <source>{organisation}: from {before} to {after}</source>
        <translation>⁨{organisation}⁩: من ⁦{before}⁩ إلى ⁦{after}⁩</translation>
    </message>
    <message>
        <source>Made with version {before} and version {after} of the questions. Only shared questions are compared.</source>
        <translation>النسختان من الأسئلة: ⁦{before}⁩ ثم ⁦{after}⁩. تُقارن الأسئلة المشتركة فقط.</translation>
    </message>
    <message>
        <source>Steps with a new record:</source>
        <translation>خطوات مع وثيقة جديدة:</translation>
    </message>
    <message>
        <source>No step with a new record.</source>
        <translation>لا خطوة مع وثيقة جديدة.</translation>
    </message>
    <message>
        <source>Answered alone: {before} then, {after} now.</source>
        <translation>عدد من أجابوا على حدة: ⁦{before}⁩ حينها، و⁦{after}⁩ الآن.</translation>
    </message>
    <message>
        <source>Before you can sign: {count}.</source>
        <translation>أمور يجب تصحيحها قبل التوقيع: ⁦{count}⁩.</translation>
    </message>
    <message>
        <source>Nothing stands between you and the signature.</source>
        <translation>لا شيء يمنع التوقيع.</translation>
    </message>
    <message>
        <source>{key} is missing.</source>
        <translation>⁦{key}⁩ ناقص.</translation>
    </message>
    <message>
        <source>{key} is not a known key.</source>
        <translation>⁦{key}⁩ ليس مفتاحًا معروفًا.</translation>
    </message>
    <message>
        <source>{key} is empty.</source>
        <translation>⁦{key}⁩ فارغ.</translation>
    </message>
    <message>
        <source>{key} must be of type {wanted}.</source>
        <translation>⁦{key}⁩ يجب أن يكون من نوع ⁦{wanted}⁩.</translation>
    </message>
    <message>
        <source>{key} is {said}; it must lie between {low} and {high}.</source>
        <translation>⁦{key}⁩ هو ⁨{said}⁩، ويجب أن يكون بين ⁦{low}⁩ و⁦{high}⁩.</translation>
    </message>
    <message>
        <source>The file cannot be read: {why}.</source>
        <translation>لا يمكن قراءة الملف: ⁨{why}⁩.</translation>
    </message>
    <message>
        <source>A scale has 2 to 10 levels, this one {said}.</source>
        <translation>للسلّم من 2 إلى 10 مستويات، ولهذا السلّم ⁦{said}⁩.</translation>
    </message>
    <message>
        <source>The scale has no level 0: “it does not exist” must be sayable.</source>
        <translation>ليس في السلّم مستوى 0: يجب أن يكون قول «غير موجود» ممكنًا.</translation>
    </message>
    <message>
        <source>A cap needs exactly one of “failing” and “lowest”.</source>
        <translation>السقف يحتاج إلى واحد فقط من «⁦failing⁩» و«⁦lowest⁩».</translation>
    </message>
    <message>
        <source>{indicator} is critical but not an indicator of this section.</source>
        <translation>⁦{indicator}⁩ أمر ضروري، لكنه ليس من مؤشّرات هذا القسم.</translation>
    </message>
    <message>
        <source>“{said}” is not an effort: S, M or L.</source>
        <translation>«⁨{said}⁩» ليس مقدار جهد: ⁦S⁩ أو ⁦M⁩ أو ⁦L⁩.</translation>
    </message>
    <message>
        <source>“{said}” is not a kind: choice, multi, country or languages.</source>
        <translation>«⁨{said}⁩» ليس نوعًا: ⁦choice⁩ أو ⁦multi⁩ أو ⁦country⁩ أو ⁦languages⁩.</translation>
    </message>
    <message>
        <source>“{said}” is not a value of this instrument.</source>
        <translation>«⁨{said}⁩» ليس قيمة في هذه الأداة.</translation>
    </message>
    <message>
        <source>“{said}” is not an indicator of this instrument.</source>
        <translation>«⁨{said}⁩» ليس مؤشّرًا في هذه الأداة.</translation>
    </message>
    <message>
        <source>“{said}” is not a direction: ltr or rtl.</source>
        <translation>«⁨{said}⁩» ليس اتجاهًا: ⁦ltr⁩ أو ⁦rtl⁩.</translation>
    </message>
    <message>
        <source>“{said}” is not a status: source, draft, reviewed or tested.</source>
        <translation>«⁨{said}⁩» ليس حالة: ⁦source⁩ أو ⁦draft⁩ أو ⁦reviewed⁩ أو ⁦tested⁩.</translation>
    </message>
    <message>
        <source>“{said}” is not a standard of this instrument.</source>
        <translation>«⁨{said}⁩» ليس معيارًا في هذه الأداة.</translation>
    </message>
    <message>
        <source>This section id stands {times} times.</source>
        <translation>معرّف القسم هذا مكرّر (⁦{times}⁩).</translation>
    </message>
    <message>
        <source>This section code stands {times} times.</source>
        <translation>رمز القسم هذا مكرّر (⁦{times}⁩).</translation>
    </message>
    <message>
        <source>This indicator id stands {times} times.</source>
        <translation>معرّف المؤشّر هذا مكرّر (⁦{times}⁩).</translation>
    </message>
    <message>
        <source>This band stands {times} times.</source>
        <translation>هذه المرحلة مكرّرة (⁦{times}⁩).</translation>
    </message>
    <message>
        <source>The instrument has no section.</source>
        <translation>ليس في الأداة أي قسم.</translation>
    </message>
    <message>
        <source>The section has no indicator.</source>
        <translation>ليس في القسم أي مؤشّر.</translation>
    </message>
    <message>
        <source>There are {said} limits for {wanted} evidence grades.</source>
        <translation>عدد الحدود ⁦{said}⁩، وعدد درجات قوّة الدليل ⁦{wanted}⁩.</translation>
    </message>
    <message>
        <source>Not even the best evidence carries the highest level.</source>
        <translation>حتى أقوى دليل لا يكفي لأعلى مستوى.</translation>
    </message>
    <message>
        <source>Better evidence must never carry a lower level.</source>
        <translation>لا يجوز أن يؤدّي دليل أقوى إلى مستوى أدنى.</translation>
    </message>
    <message>
        <source>More failing must-haves must never lead to a higher cap.</source>
        <translation>لا يجوز أن يؤدّي نقص أمور ضرورية أكثر إلى سقف أعلى.</translation>
    </message>
    <message>
        <source>A better must-have must never lead to a lower cap.</source>
        <translation>لا يجوز أن يؤدّي تحسّن أمر ضروري إلى سقف أدنى.</translation>
    </message>
    <message>
        <source>A must-have that is unknown must never be held less than one that is known to be weak.</source>
        <translation>لا يجوز أن يكون سقف أمر ضروري غير معروف أعلى من سقف أمر نعرف أنه ضعيف.</translation>
    </message>
    <message>
        <source>The first band must start at 0.</source>
        <translation>يجب أن تبدأ المرحلة الأولى من 0.</translation>
    </message>
    <message>
        <source>The bands must stand in rising order.</source>
        <translation>يجب أن تكون المراحل بترتيب صاعد.</translation>
    </message>
    <message>
        <source>This text is missing in the source language.</source>
        <translation>هذا النص ناقص في لغة المصدر.</translation>
    </message>
    <message>
        <source>This text belongs to no indicator.</source>
        <translation>هذا النص لا يعود إلى أي مؤشّر.</translation>
    </message>
    <message>
        <source>This translation has no source text.</source>
        <translation>ليس لهذه الترجمة نص أصلي.</translation>
    </message>
    <message>
        <source>The text was changed: its hash is {is}, not {said}.</source>
        <translation>تغيّر النص: بصمته ⁦{is}⁩ وليست ⁦{said}⁩.</translation>
    </message>
    <message>
        <source>Translated from an older text ({said}); the source is now {is}.</source>
        <translation>تُرجم من نص أقدم (⁦{said}⁩)؛ النص الأصلي الآن ⁦{is}⁩.</translation>
    </message>
    <message>
        <source>{indicator}: {said} is not a level. Choose 0 to {top}, DK or NA.</source>
        <translation>⁦{indicator}⁩: ⁨{said}⁩ ليس مستوى. يمكن اختيار رقم من 0 إلى ⁦{top}⁩، أو ⁦DK⁩ أو ⁦NA⁩.</translation>
    </message>
    <message>
        <source>{indicator}: {said} is not an evidence grade. Choose 0 to {top}, or leave it empty.</source>
        <translation>⁦{indicator}⁩: ⁨{said}⁩ لا يدلّ على قوّة الدليل. يمكن اختيار رقم من 0 إلى ⁦{top}⁩، أو ترك المكان فارغًا.</translation>
    </message>
    <message>
        <source>{indicator}: “{said}” is not an evidence grade. Write a number, or leave it empty.</source>
        <translation>⁦{indicator}⁩: «⁨{said}⁩» لا يدلّ على قوّة الدليل. يُرجى كتابة رقم، أو ترك المكان فارغًا.</translation>
    </message>
    <message>
        <source>“{said}” is not an answer. Write 0 to {top}, DK (do not know), NA (does not apply) or nothing.</source>
        <translation>«⁨{said}⁩» ليس إجابة. يُرجى كتابة رقم من 0 إلى ⁦{top}⁩، أو ⁦DK⁩ (لا نعرف)، أو ⁦NA⁩ (لا ينطبق علينا)، أو لا شيء.</translation>
    </message>
    <message>
        <source>{indicator}: every board can answer this one, so “does not apply” is not possible.</source>
        <translation>⁦{indicator}⁩: كل مجلس يستطيع الإجابة عن هذا السؤال، لذلك لا يمكن اختيار «لا ينطبق علينا».</translation>
    </message>
    <message>
        <source>{indicator}: please write why it does not apply.</source>
        <translation>⁦{indicator}⁩: يُرجى كتابة سبب عدم انطباقه علينا.</translation>
    </message>
    <message>
        <source>This text is too long: at most {longest} characters.</source>
        <translation>هذا النص طويل جدًا: عدد الأحرف على الأكثر ⁦{longest}⁩.</translation>
    </message>
    <message>
        <source>Please write the name of the organisation.</source>
        <translation>يُرجى كتابة اسم المنظمة.</translation>
    </message>
    <message>
        <source>The name is too long: at most {longest} characters.</source>
        <translation>الاسم طويل جدًا: عدد الأحرف على الأكثر ⁦{longest}⁩.</translation>
    </message>
    <message>
        <source>“{said}” is not a country code. Write two capital letters, for example GT.</source>
        <translation>«⁨{said}⁩» ليس رمز بلد. يُرجى كتابة حرفين لاتينيين كبيرين، مثل ⁦GT⁩.</translation>
    </message>
    <message>
        <source>“{said}” is not one of the choices for {field}.</source>
        <translation>«⁨{said}⁩» ليس من خيارات ⁨{field}⁩.</translation>
    </message>
    <message>
        <source>{said} is not a year. Choose {first} to {last}.</source>
        <translation>⁨{said}⁩ ليس سنة. يمكن الاختيار من ⁦{first}⁩ إلى ⁦{last}⁩.</translation>
    </message>
    <message>
        <source>There is no section “{said}”. Sections: {known}.</source>
        <translation>لا يوجد قسم «⁨{said}⁩». الأقسام: ⁦{known}⁩.</translation>
    </message>
    <message>
        <source>Please choose at least one section.</source>
        <translation>يُرجى اختيار قسم واحد على الأقل.</translation>
    </message>
    <message>
        <source>There is no indicator “{said}” in this instrument.</source>
        <translation>لا يوجد مؤشّر «⁨{said}⁩» في هذه الأداة.</translation>
    </message>
    <message>
        <source>{indicator} stands twice, first in line {first}.</source>
        <translation>⁦{indicator}⁩ مكتوب مرّتين، أولاهما في السطر ⁦{first}⁩.</translation>
    </message>
    <message>
        <source>Line {line}: {sentence}</source>
        <translation>السطر ⁦{line}⁩: {sentence}</translation>
    </message>
    <message>
        <source>There is no assessment “{said}” in this store. Nothing was changed; see “adaptameter list”.</source>
        <translation>لا يوجد تقييم ذاتي «⁨{said}⁩» في مكان الحفظ هذا. لم يتغيّر شيء؛ القائمة بالأمر «⁦adaptameter list⁩».</translation>
    </message>
    <message>
        <source>This assessment was deleted. Undo brings it back.</source>
        <translation>هذا التقييم الذاتي محذوف. يمكن استعادته بالتراجع.</translation>
    </message>
    <message>
        <source>{section} is locked, so nothing was changed. Open it again with a reason to change an answer.</source>
        <translation>قسم ⁨{section}⁩ مقفل، لذلك لم يتغيّر شيء. لتغيير إجابة يُفتح من جديد مع ذكر السبب.</translation>
    </message>
    <message>
        <source>{section} cannot be locked yet: {count} questions are open.</source>
        <translation>لا يمكن إقفال قسم ⁨{section}⁩ بعد: عدد الأسئلة المفتوحة ⁦{count}⁩.</translation>
    </message>
    <message>
        <source>{section} is not locked.</source>
        <translation>قسم ⁨{section}⁩ غير مقفل.</translation>
    </message>
    <message>
        <source>Please write why the section is opened again.</source>
        <translation>يُرجى كتابة سبب فتح القسم من جديد.</translation>
    </message>
    <message>
        <source>No section is locked yet, so there is no result to share. Your answers are safe; lock a section.</source>
        <translation>لا قسم مقفلًا بعد، فلا نتيجة للمشاركة. الإجابات محفوظة؛ يُرجى إقفال قسم أولًا.</translation>
    </message>
    <message>
        <source>This was made with {name} {version}, which is not in this program. Nothing was changed.</source>
        <translation>هذا أُعدّ باستخدام ⁨{name}⁩ ⁦{version}⁩، وهي أداة غير موجودة في هذا البرنامج. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>There is no instrument “{name}” here.</source>
        <translation>لا توجد هنا أداة «⁨{name}⁩».</translation>
    </message>
    <message>
        <source>The instrument “{name}” has {count} mistakes, the first at {place}: run “adaptameter instrument check”.</source>
        <translation>في الأداة «⁨{name}⁩» أخطاء عددها ⁦{count}⁩، أوّلها في ⁦{place}⁩. للتفاصيل: «⁦adaptameter instrument check⁩».</translation>
    </message>
    <message>
        <source>The store {path} is damaged or not ours. It was not touched; choose another folder with --data.</source>
        <translation>مكان الحفظ ⁨{path}⁩ تالف أو ليس لنا. لم يُمسّ؛ يُرجى اختيار مجلد آخر باستخدام ⁦--data⁩.</translation>
    </message>
    <message>
        <source>The store {path} was made by a newer AdaptaMeter. It was not touched; please install that version.</source>
        <translation>مكان الحفظ ⁨{path}⁩ من نسخة أحدث من AdaptaMeter. لم يُمسّ؛ يُرجى تثبيت تلك النسخة.</translation>
    </message>
    <message>
        <source>Nothing can be written to {path} ({why}). What was saved is safe; make room or choose a folder.</source>
        <translation>لا يمكن الكتابة في ⁨{path}⁩ (⁨{why}⁩). ما حُفظ سليم؛ يُرجى توفير مساحة أو اختيار مجلد آخر.</translation>
    </message>
    <message>
        <source>Another program holds the store {path}. Nothing was lost; close the other window and try again.</source>
        <translation>برنامج آخر يستخدم مكان الحفظ ⁨{path}⁩. لم يضِع شيء؛ يُرجى إغلاق النافذة الأخرى ثم المحاولة من جديد.</translation>
    </message>
    <message>
        <source>There is no file {name}.</source>
        <translation>لا يوجد ملف ⁨{name}⁩.</translation>
    </message>
    <message>
        <source>{name} cannot be read ({why}).</source>
        <translation>لا يمكن قراءة ⁨{name}⁩ (⁨{why}⁩).</translation>
    </message>
    <message>
        <source>{name} could not be written ({why}). Your answers are safe; an older file is as it was.</source>
        <translation>لم تنجح كتابة ⁨{name}⁩ (⁨{why}⁩). الإجابات محفوظة، والملف الأقدم بقي كما كان.</translation>
    </message>
    <message>
        <source>{name} is larger than {limit} MB, so it was not opened.</source>
        <translation>⁨{name}⁩ أكبر من ⁦{limit} MB⁩، لذلك لم يُفتح.</translation>
    </message>
    <message>
        <source>{name} is built like an attack ({why}), so it was not opened.</source>
        <translation>تركيب ⁨{name}⁩ يشبه هجومًا على الجهاز (⁨{why}⁩)، لذلك لم يُفتح.</translation>
    </message>
    <message>
        <source>{name} was not made by AdaptaMeter, or is another kind of its files.</source>
        <translation>⁨{name}⁩ ليس من إعداد AdaptaMeter، أو هو نوع آخر من ملفاته.</translation>
    </message>
    <message>
        <source>{name} is damaged or was changed after it was written ({why}). Ask the sender for it again.</source>
        <translation>⁨{name}⁩ تالف أو تغيّر بعد كتابته (⁨{why}⁩). يُرجى طلبه من جديد من الجهة المرسلة.</translation>
    </message>
    <message>
        <source>{name} was written by a newer AdaptaMeter (format {version}). Please install that version.</source>
        <translation>⁨{name}⁩ من نسخة أحدث من AdaptaMeter (الصيغة ⁦{version}⁩). يُرجى تثبيت تلك النسخة.</translation>
    </message>
    <message>
        <source>{name} did not read back as it was written, so it was not kept. Your answers are safe; try again.</source>
        <translation>لم تكن قراءة ⁨{name}⁩ مطابقة لما كُتب، لذلك لم يُحفظ. الإجابات محفوظة؛ يُرجى المحاولة من جديد.</translation>
    </message>
    <message>
        <source>{name} has no columns “indicator” and “answer” in line 1. Make one with “adaptameter template”.</source>
        <translation>ليس في السطر 1 من ⁨{name}⁩ العمودان «⁦indicator⁩» و«⁦answer⁩». يمكن إعداد ملف بالأمر «⁦adaptameter template⁩».</translation>
    </message>
    <message>
        <source>{name} has no answers in it.</source>
        <translation>لا إجابات في ⁨{name}⁩.</translation>
    </message>
    <message>
        <source>There is no format “{said}”. Formats: {known}.</source>
        <translation>لا توجد صيغة «⁨{said}⁩». الصيغ: ⁦{known}⁩.</translation>
    </message>
    <message>
        <source>There is no language “{said}”. Languages: {known}.</source>
        <translation>لا توجد لغة «⁨{said}⁩». اللغات: ⁦{known}⁩.</translation>
    </message>
    <message>
        <source>There is no screen here, so no window can open. Try “adaptameter demo FOLDER” or “adaptameter --help”.</source>
        <translation>لا شاشة هنا، فلا يمكن فتح نافذة. يمكن استخدام «⁦adaptameter demo FOLDER⁩» أو «⁦adaptameter --help⁩».</translation>
    </message>
    <message>
        <source>Something went wrong inside the program, so this was not done. Your answers are safe; try again.</source>
        <translation>حدث خطأ داخل البرنامج، فلم يتمّ هذا الأمر. الإجابات محفوظة، ويمكن المحاولة من جديد.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>لا شيء للتراجع عنه.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>لا شيء لإعادته.</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>بطاقة النتائج</translation>
    </message>
    <message>
        <source>{organisation}, {year}</source>
        <translation>{organisation}، {year}</translation>
    </message>
    <message>
        <source>For learning and dialogue. Not an audit, not a ranking and not a basis for funding decisions.</source>
        <translation>للتعلّم والحوار. ليست تدقيقًا ولا ترتيبًا ولا أساسًا لقرارات التمويل.</translation>
    </message>
    <message>
        <source>Pilot instrument {version}: not yet tested with boards.</source>
        <translation>أداة تجريبية ⁦{version}⁩: لم تُجرَّب بعد مع مجالس إدارة.</translation>
    </message>
    <message>
        <source>AdaptaMeter is an independent program. This is not IM&apos;s own instrument.</source>
        <translation>AdaptaMeter برنامج مستقلّ. هذه ليست أداة خاصة بمنظمة ⁦IM⁩.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>الأداة</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>النسخة</translation>
    </message>
    <message>
        <source>Scoring method</source>
        <translation>طريقة الحساب</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Some texts are a draft translation; the rest is in English.</source>
        <translation>بعض النصوص ترجمة مسوّدة، والباقي بالإنكليزية.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>الصورة العامة</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>مقفل</translation>
    </message>
    <message>
        <source>Not locked: answers are still missing or may change.</source>
        <translation>غير مقفل: تنقص إجابات أو قد تتغيّر.</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>المؤشّر</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Level name</source>
        <translation>اسم المستوى</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Evidence grade</source>
        <translation>قوّة الدليل</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>المستوى المحتسب</translation>
    </message>
    <message>
        <source>Must-have</source>
        <translation>أمر ضروري</translation>
    </message>
    <message>
        <source>Must-haves</source>
        <translation>الأمور الضرورية</translation>
    </message>
    <message>
        <source>Must-haves that fail</source>
        <translation>أمور ضرورية ناقصة</translation>
    </message>
    <message>
        <source>No must-have holds a section back.</source>
        <translation>لا أمر ضروريًا يحدّ من نتيجة أي قسم.</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>نقاط القوّة</translation>
    </message>
    <message>
        <source>Nothing is working in practice yet. The first step is the next one.</source>
        <translation>لا شيء مطبّق فعليًا بعد. الخطوة التالية هي الأولى.</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>الأساس</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>حسب القول</translation>
    </message>
    <message>
        <source>Evidence gap</source>
        <translation>نقص الدليل</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>المدى</translation>
    </message>
    <message>
        <source>Range from</source>
        <translation>المدى من</translation>
    </message>
    <message>
        <source>Range to</source>
        <translation>المدى إلى</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>التغطية</translation>
    </message>
    <message>
        <source>Applicability</source>
        <translation>ما ينطبق علينا</translation>
    </message>
    <message>
        <source>Working in practice</source>
        <translation>مطبّق فعليًا</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>السقف</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>تظهر كالتالي</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>توجد نتيجة</translation>
    </message>
    <message>
        <source>Too few answers</source>
        <translation>الإجابات قليلة</translation>
    </message>
    <message>
        <source>Nothing applies</source>
        <translation>لا شيء ينطبق علينا</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>القيم</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>The same core answers, read another way. The values share indicators, so do not add them up.</source>
        <translation>الإجابات الرئيسية نفسها، في قراءة أخرى. للقيم مؤشّرات مشتركة، لذلك لا تُجمع.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <source>{display}, {band}</source>
        <translation>⁦{display}⁩، {band}</translation>
    </message>
    <message>
        <source>{display}, at least {band}</source>
        <translation>⁦{display}⁩، على الأقل {band}</translation>
    </message>
    <message>
        <source>No score yet</source>
        <translation>لا نتيجة بعد</translation>
    </message>
    <message>
        <source>somewhere here</source>
        <translation>في مكان ما هنا</translation>
    </message>
    <message>
        <source>held at {cap} by {items}</source>
        <translation>تتوقّف عند ⁦{cap}⁩ بسبب ⁦{items}⁩</translation>
    </message>
    <message>
        <source>{answered} of {applicable} answered, {working} working</source>
        <translation>الإجابات: ⁦{answered}⁩&#xa0;من&#xa0;⁦{applicable}⁩، المطبّق منها:&#xa0;⁦{working}⁩</translation>
    </message>
    <message>
        <source>from {low} to {high}</source>
        <translation>من ⁦{low}⁩ إلى ⁦{high}⁩</translation>
    </message>
    <message>
        <source>{level} {name}</source>
        <translation>⁦{level}⁩ ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>لا نعرف</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>لا ينطبق علينا</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>تم تخطّيه</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>بلا إجابة</translation>
    </message>
    <message>
        <source>How to read this</source>
        <translation>كيف نقرأ هذه البطاقة</translation>
    </message>
    <message>
        <source>About</source>
        <translation>حول البطاقة</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الخلاصة</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>المستويات</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>المراحل</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>صفحة {page} من {pages}</translation>
    </message>
    <message>
        <source>A score says how much of the way from “nothing is in place” to “working and improved” a board can show, from 0 to 100.</source>
        <translation>تقول النتيجة كم يستطيع المجلس أن يُظهر من الطريق بين «لا شيء موجود بعد» و«مطبّق ويتحسّن»، من 0 إلى 100.</translation>
    </message>
    <message>
        <source>What is only said counts less than what a record shows. The claimed level is kept and shown beside it.</source>
        <translation>ما يُقال فقط يُحتسب أقل مما تُظهره وثيقة. ويبقى المستوى المذكور ظاهرًا إلى جانبه.</translation>
    </message>
    <message>
        <source>A must-have that is missing holds its whole section back. The base behind the wall shows what is ready.</source>
        <translation>الأمر الضروري الناقص يحدّ من نتيجة القسم كلّه. والأساس خلف الجدار يُظهر ما هو جاهز.</translation>
    </message>
    <message>
        <source>The range shows where the score could lie once everything is known. An unknown answer never lifts a band.</source>
        <translation>يُظهر المدى أين قد تكون النتيجة عندما نعرف كل شيء. الإجابة غير المعروفة لا ترفع المرحلة أبدًا.</translation>
    </message>
    <message>
        <source>If the score and the share working in practice tell different stories, trust the share.</source>
        <translation>إذا اختلفت النتيجة عن نسبة المطبّق فعليًا، فالنسبة أصدق.</translation>
    </message>
    <message>
        <source>There is no overall number: sections are different things and do not make up for each other.</source>
        <translation>لا رقم عامًّا هنا: الأقسام أشياء مختلفة، ولا يعوّض أحدها عن الآخر.</translation>
    </message>
    <message>
        <source>The levels that count add up to {counted} of {possible}. That is {base} of 100.</source>
        <translation>مجموع المستويات المحتسبة ⁦{counted}⁩ من ⁦{possible}⁩. وهذا يساوي ⁦{base}⁩ من 100.</translation>
    </message>
    <message>
        <source>You claimed {claimed}. What shows it lowers {items} and takes away {gap} points.</source>
        <translation>حسب القول: ⁦{claimed}⁩. الدليل الحالي يخفّض ⁦{items}⁩ وينقص ⁦{gap}⁩ من النقاط.</translation>
    </message>
    <message>
        <source>Not known: {items}. Left out of the score; depending on the answer it lies between {low} and {high}.</source>
        <translation>لا نعرف: ⁦{items}⁩. لا يدخل ذلك في النتيجة؛ وهي، حسب الإجابة، بين ⁦{low}⁩ و⁦{high}⁩.</translation>
    </message>
    <message>
        <source>Does not apply, so taken out of the count: {items}.</source>
        <translation>لا ينطبق علينا، لذلك لا يدخل في الحساب: ⁦{items}⁩.</translation>
    </message>
    <message>
        <source>{answered} of {applicable} indicators have a level. Find out {missing} more and there is a score.</source>
        <translation>المؤشّرات التي لها مستوى: ⁦{answered}⁩ من ⁦{applicable}⁩. عدد الإجابات اللازمة بعد لتظهر النتيجة: ⁦{missing}⁩.</translation>
    </message>
    <message>
        <source>Nothing in this section applies.</source>
        <translation>لا شيء في هذا القسم ينطبق علينا.</translation>
    </message>
    <message>
        <source>{base}, held at {cap} because {items} is not in place.</source>
        <translation>الأساس ⁦{base}⁩، والنتيجة تتوقّف عند ⁦{cap}⁩ لأنّ ⁦{items}⁩ غير موجود بعد.</translation>
    </message>
    <message>
        <source>{base}, held at {cap} because {items} are not in place.</source>
        <translation>الأساس ⁦{base}⁩، والنتيجة تتوقّف عند ⁦{cap}⁩ لأنّ ⁦{items}⁩ غير موجودة بعد.</translation>
    </message>
    <message>
        <source>{base}, held at {cap} because {items} is not known.</source>
        <translation>الأساس ⁦{base}⁩، والنتيجة تتوقّف عند ⁦{cap}⁩ لأنّ ⁦{items}⁩ غير معروف بعد.</translation>
    </message>
    <message>
        <source>{base}, held at {cap} because {items} are not known.</source>
        <translation>الأساس ⁦{base}⁩، والنتيجة تتوقّف عند ⁦{cap}⁩ لأنّ ⁦{items}⁩ غير معروفة بعد.</translation>
    </message>
    <message>
        <source>{base}, held at {cap} because {items} are not in place or not known.</source>
        <translation>الأساس ⁦{base}⁩، والنتيجة تتوقّف عند ⁦{cap}⁩ لأنّ ⁦{items}⁩ غير موجودة أو غير معروفة بعد.</translation>
    </message>
    <message>
        <source>{base}, held at {cap} because {items} counts only as level {level}, {name}.</source>
        <translation>الأساس ⁦{base}⁩، والنتيجة تتوقّف عند ⁦{cap}⁩ لأنّ ⁦{items}⁩ يُحتسب فقط بالمستوى ⁦{level}⁩، ⁨{name}⁩.</translation>
    </message>
    <message>
        <source>{base}, held at {cap} because {items} count only as level {level}, {name}.</source>
        <translation>الأساس ⁦{base}⁩، والنتيجة تتوقّف عند ⁦{cap}⁩ لأنّ ⁦{items}⁩ تُحتسب فقط بالمستوى ⁦{level}⁩، ⁨{name}⁩.</translation>
    </message>
    <message>
        <source>{items} would hold the score at {cap}, but it has not come that far.</source>
        <translation>بسبب ⁦{items}⁩ تتوقّف النتيجة عند ⁦{cap}⁩ على الأكثر، لكنها لم تصل إلى هذا الحدّ.</translation>
    </message>
    <message>
        <source>The band is read from the low end, {low}, so that an unknown answer never lifts it: {band}.</source>
        <translation>تُقرأ المرحلة من الطرف الأدنى، ⁦{low}⁩، كي لا ترفعها إجابة غير معروفة: {band}.</translation>
    </message>
    <message>
        <source>Only {applicable} of {items} indicators apply. Do not compare this section with others.</source>
        <translation>ينطبق علينا ⁦{applicable}⁩ فقط من ⁦{items}⁩ من المؤشّرات. لا تصحّ مقارنة هذا القسم بغيره.</translation>
    </message>
    <message>
        <source>Counts as level {counts}.</source>
        <translation>يُحتسب بالمستوى ⁦{counts}⁩.</translation>
    </message>
    <message>
        <source>Level {level} claimed; with this evidence it counts as {counts}.</source>
        <translation>المستوى المذكور ⁦{level}⁩؛ ومع هذا الدليل يُحتسب بالمستوى ⁦{counts}⁩.</translation>
    </message>
    <message>
        <source>Not known, so left out of the score.</source>
        <translation>لا نعرف، لذلك لا يدخل في النتيجة.</translation>
    </message>
    <message>
        <source>Does not apply, so taken out of the count.</source>
        <translation>لا ينطبق علينا، لذلك لا يدخل في الحساب.</translation>
    </message>
    <message>
        <source>Skipped, so treated as not known.</source>
        <translation>تم تخطّيه، لذلك يُعامل مثل «لا نعرف».</translation>
    </message>
    <message>
        <source>Not answered yet, so treated as not known.</source>
        <translation>بلا إجابة بعد، لذلك يُعامل مثل «لا نعرف».</translation>
    </message>
    <message>
        <source>The mean of {answered} core answers that carry this value: {points}.</source>
        <translation>متوسّط الإجابات الرئيسية المرتبطة بهذه القيمة، وعددها ⁦{answered}⁩: ⁦{points}⁩.</translation>
    </message>
    <message>
        <source>{answered} answered so far; shown from {needed} answers that carry this value.</source>
        <translation>الإجابات حتى الآن: ⁦{answered}⁩. يظهر الرقم عندما يبلغ عدد الإجابات المرتبطة بهذه القيمة ⁦{needed}⁩.</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>الوزن</translation>
    </message>
    <message>
        <source>You can try other answers and evidence grades in the framed cells, and every figure follows. The file keeps the agreed answers: a program that reads it back does not see what you tried.</source>
        <translation>يمكن تجربة إجابات أخرى وقوّة دليل أخرى في الخلايا المؤطّرة، فتتغيّر كل الأرقام معها. يحتفظ الملف بالإجابات المتّفق عليها: البرنامج الذي يقرؤه لاحقًا لا يرى ما تمّت تجربته.</translation>
    </message>
    <message>
        <source>AdaptaMeter reads this sheet when the file is opened again. Please leave it as it is.</source>
        <translation>يقرأ AdaptaMeter هذه الورقة عند فتح الملف من جديد. يُرجى تركها كما هي.</translation>
    </message>
    <message>
        <source>Behind the cap</source>
        <translation>خلف السقف</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>غير ممكن</translation>
    </message>
    <message>
        <source>Please choose one of the list. The sheet “About” explains each.</source>
        <translation>يُرجى الاختيار من القائمة. ورقة «حول البطاقة» تشرح كل خيار.</translation>
    </message>
    <message>
        <source>Counts at most as</source>
        <translation>أعلى مستوى محتسب</translation>
    </message>
    <message>
        <source>A must-have at most as</source>
        <translation>أعلى مستوى لأمر ضروري</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>الحدّ</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>الحدود</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>Caps</source>
        <translation>السقوف</translation>
    </message>
    <message>
        <source>So many must-haves or more are at 0 or not known</source>
        <translation>عدد الأمور الضرورية عند 0 أو غير المعروفة، أو أكثر</translation>
    </message>
    <message>
        <source>The lowest must-have counts as this level or less</source>
        <translation>أدنى أمر ضروري يُحتسب بهذا المستوى أو أقل</translation>
    </message>
    <message>
        <source>The coverage from which a section has a score</source>
        <translation>التغطية التي تظهر ابتداءً منها نتيجة القسم</translation>
    </message>
    <message>
        <source>The applicability from which a section may be compared with others</source>
        <translation>نسبة ما ينطبق علينا التي تصحّ ابتداءً منها مقارنة القسم بغيره</translation>
    </message>
    <message>
        <source>The number of answers from which a value is shown</source>
        <translation>عدد الإجابات الذي تظهر ابتداءً منه القيمة</translation>
    </message>
    <message>
        <source>The first level that is working in practice</source>
        <translation>أول مستوى مطبّق فعليًا</translation>
    </message>
    <message>
        <source>The figures of this section</source>
        <translation>أرقام هذا القسم</translation>
    </message>
    <message>
        <source>What the figures are made of</source>
        <translation>ممّ تتكوّن الأرقام</translation>
    </message>
    <message>
        <source>What holds it</source>
        <translation>ما يوقف النتيجة</translation>
    </message>
    <message>
        <source>Region report: {place}, {year}</source>
        <translation>تقرير المنطقة: ⁨{place}⁩، ⁦{year}⁩</translation>
    </message>
    <message>
        <source>All organisations</source>
        <translation>كل المنظمات</translation>
    </message>
    <message>
        <source>The organisations that the filter shows</source>
        <translation>المنظمات الظاهرة بعد التصفية</translation>
    </message>
    <message>
        <source>About this report</source>
        <translation>عن هذا التقرير</translation>
    </message>
    <message>
        <source>Organisations that count: {n}. Of each one, the last scorecard up to {year} that its board has signed.</source>
        <translation>المنظمات الداخلة في الحساب: ⁦{n}⁩. ومن كلّ منها آخر بطاقة نتائج وقّعها مجلسها حتى سنة ⁦{year}⁩.</translation>
    </message>
    <message>
        <source>Scorecards from an earlier year among them: {n}.</source>
        <translation>من بينها بطاقات من سنة أسبق: ⁦{n}⁩.</translation>
    </message>
    <message>
        <source>Organisations that do not count because their board has not signed: {n}.</source>
        <translation>منظمات خارج الحساب لأنّ مجلسها لم يوقّع: ⁦{n}⁩.</translation>
    </message>
    <message>
        <source>Organisations that do not count because they answered another version of the questions: {n}.</source>
        <translation>منظمات خارج الحساب لأنها أجابت عن نسخة أخرى من الأسئلة: ⁦{n}⁩.</translation>
    </message>
    <message>
        <source>A figure needs 5 organisations, and 10 where all are from one country. Bands, single questions, must-haves and changes need 10. Points are rounded to 5. No organisation is named or ranked.</source>
        <translation>يحتاج كل رقم إلى 5 منظمات، وإلى 10 إذا كانت كلّها من بلد واحد. وتحتاج المراحل والأسئلة المفردة والأمور الضرورية والتغيّرات إلى 10. النقاط مقرّبة إلى أقرب 5. لا تُذكر أي منظمة بالاسم، ولا ترتيب للمنظمات.</translation>
    </message>
    <message>
        <source>Too few organisations: {n}. Shown from {fewest} on, so that nobody can be recognised.</source>
        <translation>عدد المنظمات قليل جدًا: ⁦{n}⁩. يظهر الرقم ابتداءً من ⁦{fewest}⁩، كي لا يُعرف أحد.</translation>
    </message>
    <message>
        <source>Where organisations stand</source>
        <translation>أين تقف المنظمات</translation>
    </message>
    <message>
        <source>For each section the middle, the middle half, and how many organisations stand in which band.</source>
        <translation>لكل قسم: القيمة الوسطى، والنصف الأوسط، وعدد المنظمات في كل مرحلة.</translation>
    </message>
    <message>
        <source>The middle is the median: as many organisations lie above it as below.</source>
        <translation>القيمة الوسطى هي الوسيط: عدد المنظمات فوقها مثل عدد المنظمات تحتها.</translation>
    </message>
    <message>
        <source>The middle of {n} organisations is {median} of 100.</source>
        <translation>القيمة الوسطى ⁦{median}⁩ من 100 (عدد المنظمات: ⁦{n}⁩).</translation>
    </message>
    <message>
        <source>The middle half lies between {low} and {high}.</source>
        <translation>النصف الأوسط بين ⁦{low}⁩ و⁦{high}⁩.</translation>
    </message>
    <message>
        <source>By band: {bands}.</source>
        <translation>حسب المرحلة: {bands}.</translation>
    </message>
    <message>
        <source>{band} {n}</source>
        <translation>{band} ⁦{n}⁩</translation>
    </message>
    <message>
        <source>Held back by a must-have: {n}.</source>
        <translation>نتائج تتوقّف بسبب أمر ضروري: ⁦{n}⁩.</translation>
    </message>
    <message>
        <source>Not counted here: {reasons}.</source>
        <translation>خارج الحساب هنا: {reasons}.</translation>
    </message>
    <message>
        <source>not signed {n}</source>
        <translation>بلا توقيع ⁦{n}⁩</translation>
    </message>
    <message>
        <source>not asked {n}</source>
        <translation>لم يُسأل عنه ⁦{n}⁩</translation>
    </message>
    <message>
        <source>not locked {n}</source>
        <translation>غير مقفل ⁦{n}⁩</translation>
    </message>
    <message>
        <source>too few answers {n}</source>
        <translation>إجابات قليلة جدًا ⁦{n}⁩</translation>
    </message>
    <message>
        <source>too much does not apply {n}</source>
        <translation>كثير لا ينطبق ⁦{n}⁩</translation>
    </message>
    <message>
        <source>{name} {title}</source>
        <translation>⁦{name}⁩ {title}</translation>
    </message>
    <message>
        <source>What works</source>
        <translation>ما هو مطبّق</translation>
    </message>
    <message>
        <source>Working in practice in at least three of four organisations, in the order of the questions.</source>
        <translation>مطبّق فعليًا في ثلاث من كل أربع منظمات على الأقل، حسب تسلسل الأسئلة.</translation>
    </message>
    <message>
        <source>No question works in practice in three of four organisations yet.</source>
        <translation>لا سؤال مطبّق فعليًا بعد في ثلاث من كل أربع منظمات.</translation>
    </message>
    <message>
        <source>What is hard</source>
        <translation>ما هو صعب</translation>
    </message>
    <message>
        <source>Working in practice in at most one of four organisations, in the order of the questions.</source>
        <translation>مطبّق فعليًا في واحدة من كل أربع منظمات على الأكثر، حسب تسلسل الأسئلة.</translation>
    </message>
    <message>
        <source>Every question works in practice in more than one of four organisations.</source>
        <translation>كل سؤال مطبّق فعليًا في أكثر من واحدة من كل أربع منظمات.</translation>
    </message>
    <message>
        <source>working in {working} of {n} organisations</source>
        <translation>مطبّق في ⁦{working}⁩ من ⁦{n}⁩ من المنظمات</translation>
    </message>
    <message>
        <source>Questions with answers from fewer than {fewest} organisations, not shown: {n}.</source>
        <translation>أسئلة لا تظهر لأنّ المنظمات التي أجابت عنها أقل من ⁦{fewest}⁩: ⁦{n}⁩.</translation>
    </message>
    <message>
        <source>Must-haves that are missing</source>
        <translation>الأمور الضرورية الناقصة</translation>
    </message>
    <message>
        <source>Not in place, or not known. What is missing most often comes first.</source>
        <translation>غير موجودة أو غير معروفة. ما ينقص في أكثر المنظمات يأتي أولًا.</translation>
    </message>
    <message>
        <source>Must-haves that no organisation misses: {n}.</source>
        <translation>أمور ضرورية لا تنقص أي منظمة: ⁦{n}⁩.</translation>
    </message>
    <message>
        <source>Must-haves asked of fewer than {fewest} organisations, not shown: {n}.</source>
        <translation>أمور ضرورية لا تظهر لأنها طُرحت على أقل من ⁦{fewest}⁩ من المنظمات: ⁦{n}⁩.</translation>
    </message>
    <message>
        <source>missing in {failing} of {n} organisations</source>
        <translation>ناقص في ⁦{failing}⁩ من ⁦{n}⁩ من المنظمات</translation>
    </message>
    <message>
        <source>What changed from {before} to {year}</source>
        <translation>ما تغيّر من ⁦{before}⁩ إلى ⁦{year}⁩</translation>
    </message>
    <message>
        <source>Organisations with a signed scorecard in both years, on the same questions, without must-haves. “Give or take” says how sure the average is.</source>
        <translation>المنظمات التي لها بطاقة موقّعة في السنتين، على الأسئلة نفسها، دون حدود الأمور الضرورية. «زائد أو ناقص» يدلّ على مدى الثقة بالمتوسّط.</translation>
    </message>
    <message>
        <source>No organisation has a signed scorecard of {before} as well, so no change can be told.</source>
        <translation>لا منظمة لها أيضًا بطاقة موقّعة لسنة ⁦{before}⁩، فلا يمكن معرفة ما تغيّر.</translation>
    </message>
    <message>
        <source>On average {mean} points, give or take {margin}, in {n} organisations.</source>
        <translation>المتوسّط ⁦{mean}⁩ نقطة، زائد أو ناقص ⁦{margin}⁩ (عدد المنظمات: ⁦{n}⁩).</translation>
    </message>
    <message>
        <source>This is more than chance.</source>
        <translation>هذا أكثر من الصدفة.</translation>
    </message>
    <message>
        <source>This may be chance.</source>
        <translation>قد يكون هذا صدفة.</translation>
    </message>
    <message>
        <source>Clearly better: {up}. Clearly weaker: {down}. No clear change: {same}.</source>
        <translation>أفضل بوضوح: ⁦{up}⁩. أضعف بوضوح: ⁦{down}⁩. لا تغيّر واضح: ⁦{same}⁩.</translation>
    </message>
    <message>
        <source>Where members of a board disagree</source>
        <translation>أين يختلف أعضاء المجلس</translation>
    </message>
    <message>
        <source>How alike members answered before they talked, from 0 to 100. Disagreement is a finding and never lowers a score.</source>
        <translation>كم كانت إجابات الأعضاء متقاربة قبل النقاش، من 0 إلى 100. الاختلاف معلومة مفيدة ولا يخفض النتيجة أبدًا.</translation>
    </message>
    <message>
        <source>The middle of {n} boards is {median} of 100.</source>
        <translation>القيمة الوسطى ⁦{median}⁩ من 100 (عدد المجالس: ⁦{n}⁩).</translation>
    </message>
    <message>
        <source>Members often lie far apart here.</source>
        <translation>كثيرًا ما تتباعد إجابات الأعضاء هنا.</translation>
    </message>
    <message>
        <source>Boards whose members lay far apart: {far}.</source>
        <translation>مجالس تباعدت إجابات أعضائها: ⁦{far}⁩.</translation>
    </message>
    <message>
        <source>What is claimed and what can be shown</source>
        <translation>ما يُقال وما يمكن إظهاره</translation>
    </message>
    <message>
        <source>How many points what boards claim lies above what they can show.</source>
        <translation>بكم نقطة يزيد ما تقوله المجالس على ما تستطيع إظهاره.</translation>
    </message>
    <message>
        <source>The middle gap of {n} organisations is {median} points.</source>
        <translation>القيمة الوسطى لنقص الدليل ⁦{median}⁩ نقطة (عدد المنظمات: ⁦{n}⁩).</translation>
    </message>
    <message>
        <source>What was planned and reached</source>
        <translation>ما كان في الخطط وما تحقّق</translation>
    </message>
    <message>
        <source>Organisations with a plan on their scorecard of {year}: {n}.</source>
        <translation>منظمات لها خطة على بطاقة سنة ⁦{year}⁩: ⁦{n}⁩.</translation>
    </message>
    <message>
        <source>A scorecard does not say whether an action was begun or done. It says which level a question has reached.</source>
        <translation>لا تقول بطاقة النتائج هل بدأت المهمّة أو تمّت. بل تقول أي مستوى بلغه السؤال.</translation>
    </message>
    <message>
        <source>{actions} actions in {n} organisations</source>
        <translation>عدد المهامّ ⁦{actions}⁩ (عدد المنظمات: ⁦{n}⁩)</translation>
    </message>
    <message>
        <source>For no single question</source>
        <translation>لا ترتبط بسؤال واحد</translation>
    </message>
    <message>
        <source>From the plans of {before}</source>
        <translation>من خطط سنة ⁦{before}⁩</translation>
    </message>
    <message>
        <source>{reached} of {aims} levels that were aimed at are reached, in {n} organisations</source>
        <translation>تحقّق ⁦{reached}⁩ من ⁦{aims}⁩ من المستويات المقصودة (عدد المنظمات: ⁦{n}⁩)</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>حسب البلد</translation>
    </message>
    <message>
        <source>In alphabetical order: countries with {fewest} organisations or more, where no small group can be worked out.</source>
        <translation>حسب الأبجدية: بلدان فيها ⁦{fewest}⁩ من المنظمات أو أكثر، حيث لا يمكن استنتاج أرقام مجموعة صغيرة.</translation>
    </message>
    <message>
        <source>Countries that are not shown: {n}.</source>
        <translation>بلدان لا تظهر: ⁦{n}⁩.</translation>
    </message>
    <message>
        <source>{n} organisations. The middles: {middles}.</source>
        <translation>عدد المنظمات ⁦{n}⁩. القيم الوسطى: {middles}.</translation>
    </message>
    <message>
        <source>{section} {median}</source>
        <translation>{section} ⁦{median}⁩</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>In how many organisations each question works in practice, as far as it can be shown.</source>
        <translation>في كم منظمة كل سؤال مطبّق فعليًا، بقدر ما يمكن إظهاره.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيّر</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>المنظمات</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>القيمة الوسطى</translation>
    </message>
    <message>
        <source>Middle half from</source>
        <translation>النصف الأوسط من</translation>
    </message>
    <message>
        <source>Middle half to</source>
        <translation>النصف الأوسط إلى</translation>
    </message>
    <message>
        <source>Share: {band}</source>
        <translation>النسبة: {band}</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>ما بقي خلف السقف</translation>
    </message>
    <message>
        <source>Agreement, middle</source>
        <translation>التوافق، القيمة الوسطى</translation>
    </message>
    <message>
        <source>Boards that answered alone</source>
        <translation>مجالس أجاب أعضاؤها على حدة</translation>
    </message>
    <message>
        <source>Evidence gap, middle</source>
        <translation>نقص الدليل، القيمة الوسطى</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>مطبّق</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>ناقص</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>النسبة</translation>
    </message>
    <message>
        <source>Average change</source>
        <translation>متوسّط التغيّر</translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation>الخطأ المعياري</translation>
    </message>
    <message>
        <source>Give or take</source>
        <translation>زائد أو ناقص</translation>
    </message>
    <message>
        <source>Clearly better</source>
        <translation>أفضل بوضوح</translation>
    </message>
    <message>
        <source>Clearly weaker</source>
        <translation>أضعف بوضوح</translation>
    </message>
    <message>
        <source>No clear change</source>
        <translation>لا تغيّر واضح</translation>
    </message>
    <message>
        <source>Actions, or levels aimed at</source>
        <translation>المهامّ، أو المستويات المقصودة</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>تحقّق</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>العدد قليل جدًا</translation>
    </message>
    <message>
        <source>There is nothing to report: no scorecard of these organisations up to this year is in the library.</source>
        <translation>لا شيء للتقرير: ليس في المكتبة بطاقة نتائج لهذه المنظمات حتى هذه السنة.</translation>
    </message>
    <message>
        <source>One report counts up to {most} scorecards, here are {count}. Choose a region, a country or a filter.</source>
        <translation>يحسب التقرير الواحد ⁦{most}⁩ بطاقة على الأكثر، وهنا ⁦{count}⁩. يُرجى اختيار منطقة أو بلد أو تصفية.</translation>
    </message>
    <message>
        <source>This report stays here: too few organisations count in it ({n}). It can leave from {fewest} on, so that nobody can be recognised.</source>
        <translation>يبقى هذا التقرير هنا: عدد المنظمات الداخلة في حسابه قليل جدًا (⁦{n}⁩). يمكن أن يخرج ابتداءً من ⁦{fewest}⁩، كي لا يُعرف أحد.</translation>
    </message>
    <message>
        <source>This report stays here: an earlier one ({beside}) has the same organisations but for {few}, and whoever has both could work out what those said. Use the same group again, or wait until 5 or more are different.</source>
        <translation>يبقى هذا التقرير هنا: في تقرير سابق (⁨{beside}⁩) المنظمات نفسها ما عدا ⁦{few}⁩، ومن لديه التقريران يستطيع استنتاج ما قالته هذه. يمكن استخدام المجموعة نفسها من جديد، أو الانتظار إلى أن تختلف 5 أو أكثر.</translation>
    </message>
    <message>
        <source>This report stays here: with earlier ones ({beside}) a small group could be worked out. Use the same groups again, or wait until more organisations take part.</source>
        <translation>يبقى هذا التقرير هنا: مع تقارير سابقة (⁨{beside}⁩) يمكن استنتاج أرقام مجموعة صغيرة. يمكن استخدام المجموعات نفسها من جديد، أو الانتظار إلى أن تشارك منظمات أكثر.</translation>
    </message>
    <message>
        <source>This report stays here: since an earlier one ({beside}) only {few} of its organisations have a new scorecard, and what changed with them could be worked out. Wait until there are 5 or more.</source>
        <translation>يبقى هذا التقرير هنا: منذ تقرير سابق (⁨{beside}⁩) المنظمات التي لها بطاقة جديدة هي ⁦{few}⁩ فقط، ويمكن استنتاج ما تغيّر عندها. يُرجى الانتظار إلى أن تصبح 5 أو أكثر.</translation>
    </message>
    <message>
        <source>Since this report was made, another one has left. Look at it again, then save it.</source>
        <translation>بعد إعداد هذا التقرير خرج تقرير آخر. يُرجى النظر فيه من جديد، ثم حفظه.</translation>
    </message>
    <message>
        <source>Points, 0 to 100</source>
        <translation>النقاط، من 0 إلى 100</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>المؤشّرات</translation>
    </message>
    <message>
        <source>Indicators that apply</source>
        <translation>المؤشّرات التي تنطبق علينا</translation>
    </message>
    <message>
        <source>Indicators with a level</source>
        <translation>المؤشّرات التي لها مستوى</translation>
    </message>
    <message>
        <source>Weight of those that apply</source>
        <translation>وزن ما ينطبق علينا</translation>
    </message>
    <message>
        <source>Weight of those with a level</source>
        <translation>وزن ما له مستوى</translation>
    </message>
    <message>
        <source>Levels that count, added up</source>
        <translation>مجموع المستويات المحتسبة</translation>
    </message>
    <message>
        <source>Claimed levels, added up</source>
        <translation>مجموع المستويات المذكورة</translation>
    </message>
    <message>
        <source>Must-haves at 0 or not known</source>
        <translation>أمور ضرورية عند 0 أو غير معروفة</translation>
    </message>
    <message>
        <source>Lowest must-have</source>
        <translation>أدنى أمر ضروري</translation>
    </message>
    <message>
        <source>Cap set by: 0 none, 1 missing, 2 lowest must-have</source>
        <translation>سبب السقف: 0 لا شيء، 1 أمر ناقص، 2 أدنى أمر ضروري</translation>
    </message>
    <message>
        <source>The score in whole points, as it is shown everywhere.</source>
        <translation>النتيجة بنقاط كاملة، كما تظهر في كل مكان.</translation>
    </message>
    <message>
        <source>A word for a conversation, not a grade. It is read from the low end of the range.</source>
        <translation>كلمة لبدء الحوار، وليست علامة. تُقرأ من الطرف الأدنى للمدى.</translation>
    </message>
    <message>
        <source>The base, but never more than the cap.</source>
        <translation>الأساس، لكن ليس أكثر من السقف.</translation>
    </message>
    <message>
        <source>The levels that count, as a part of what was possible.</source>
        <translation>المستويات المحتسبة، كجزء ممّا كان ممكنًا.</translation>
    </message>
    <message>
        <source>The same with the levels as they were claimed.</source>
        <translation>الحساب نفسه بالمستويات المذكورة.</translation>
    </message>
    <message>
        <source>What is claimed, but cannot be shown yet.</source>
        <translation>ما ذُكر ولا يمكن إظهاره بعد.</translation>
    </message>
    <message>
        <source>If everything that is not known were at 0.</source>
        <translation>لو كان كل ما لا نعرفه عند 0.</translation>
    </message>
    <message>
        <source>If everything that is not known were at the highest level.</source>
        <translation>لو كان كل ما لا نعرفه عند أعلى مستوى.</translation>
    </message>
    <message>
        <source>The share of known indicators that work in practice.</source>
        <translation>نسبة المؤشّرات المطبّقة فعليًا من بين المؤشّرات المعروفة.</translation>
    </message>
    <message>
        <source>The share of indicators that apply and have a level.</source>
        <translation>نسبة المؤشّرات التي لها مستوى من بين ما ينطبق علينا.</translation>
    </message>
    <message>
        <source>The share of indicators that apply to you at all.</source>
        <translation>نسبة المؤشّرات التي تنطبق علينا أصلًا.</translation>
    </message>
    <message>
        <source>The most this section can have with its must-haves; 100 is no cap.</source>
        <translation>أعلى ما يمكن أن يبلغه هذا القسم مع أموره الضرورية؛ 100 تعني لا سقف.</translation>
    </message>
    <message>
        <source>The cap and the must-haves behind it, when it lowers the score.</source>
        <translation>السقف والأمور الضرورية التي تسبّبه، عندما يخفض النتيجة.</translation>
    </message>
    <message>
        <source>Whether there are enough answers for a score.</source>
        <translation>هل تكفي الإجابات لتظهر نتيجة.</translation>
    </message>
    <message>
        <source>a part of it is missing</source>
        <translation>جزء منه ناقص</translation>
    </message>
    <message>
        <source>its content cannot be read</source>
        <translation>لا يمكن قراءة محتواه</translation>
    </message>
    <message>
        <source>its checksum does not fit</source>
        <translation>رقم التحقّق فيه لا يطابق</translation>
    </message>
    <message>
        <source>the sheet with the answers is gone</source>
        <translation>ورقة الإجابات غير موجودة</translation>
    </message>
    <message>
        <source>something in it is not as it must be</source>
        <translation>فيه شيء ليس كما يجب</translation>
    </message>
    <message>
        <source>its figures do not follow from its answers</source>
        <translation>أرقامه لا تنتج عن إجاباته</translation>
    </message>
    <message>
        <source>it has answers that are not possible</source>
        <translation>فيه إجابات غير ممكنة</translation>
    </message>
    <message>
        <source>it has too many parts</source>
        <translation>أجزاؤه كثيرة جدًا</translation>
    </message>
    <message>
        <source>it would swell up when unpacked</source>
        <translation>حجمه يتضخّم عند فتحه</translation>
    </message>
    <message>
        <source>its parts lie on top of each other</source>
        <translation>أجزاؤه متداخلة بعضها فوق بعض</translation>
    </message>
    <message>
        <source>its parts have forbidden names</source>
        <translation>أسماء أجزائه غير مسموح بها</translation>
    </message>
    <message>
        <source>it brings its own definitions</source>
        <translation>يحمل تعريفات خاصة به</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>طبقاته كثيرة جدًا</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>هو مجلد</translation>
    </message>
    <message>
        <source>A clear change for the better: more than chance would bring.</source>
        <translation>تغيّر واضح نحو الأفضل: أكثر ممّا تأتي به الصدفة.</translation>
    </message>
    <message>
        <source>A clear change for the worse: more than chance would bring.</source>
        <translation>تغيّر واضح نحو الأسوأ: أكثر ممّا تأتي به الصدفة.</translation>
    </message>
    <message>
        <source>Better documented; the practice you claim is the same.</source>
        <translation>التوثيق أفضل؛ والمستوى حسب القول كما كان.</translation>
    </message>
    <message>
        <source>Less well documented; the practice you claim is the same.</source>
        <translation>التوثيق أقل؛ والمستوى حسب القول كما كان.</translation>
    </message>
    <message>
        <source>Better documented; the practice you claim went down.</source>
        <translation>التوثيق أفضل؛ والمستوى حسب القول انخفض.</translation>
    </message>
    <message>
        <source>Less well documented; the practice you claim went up.</source>
        <translation>التوثيق أقل؛ والمستوى حسب القول ارتفع.</translation>
    </message>
    <message>
        <source>A possible change for the better; it could still be chance.</source>
        <translation>تغيّر ممكن نحو الأفضل؛ وقد يكون صدفة.</translation>
    </message>
    <message>
        <source>A possible change for the worse; it could still be chance.</source>
        <translation>تغيّر ممكن نحو الأسوأ؛ وقد يكون صدفة.</translation>
    </message>
    <message>
        <source>Within normal variation: about the same.</source>
        <translation>ضمن التقلّب المعتاد: كما كان تقريبًا.</translation>
    </message>
    <message>
        <source>{points} ± {margin} points</source>
        <translation>⁦{points} ± {margin}⁩ نقطة</translation>
    </message>
    <message>
        <source>Compared on {shared} of {items} questions.</source>
        <translation>المقارنة على ⁦{shared}⁩ من ⁦{items}⁩ من الأسئلة.</translation>
    </message>
    <message>
        <source>Compared on all {items} questions.</source>
        <translation>المقارنة على كل الأسئلة، وعددها ⁦{items}⁩.</translation>
    </message>
    <message>
        <source>{section}: {margin}. {label} {compared}</source>
        <translation>⁨{section}⁩: {margin}. {label} {compared}</translation>
    </message>
    <message>
        <source>{section}: {why}</source>
        <translation>⁨{section}⁩: {why}</translation>
    </message>
    <message>
        <source>Not compared: the questions changed too much between the two versions.</source>
        <translation>لا مقارنة: تغيّرت الأسئلة كثيرًا بين النسختين.</translation>
    </message>
    <message>
        <source>Not compared: it was not locked in both years.</source>
        <translation>لا مقارنة: لم يكن القسم مقفلًا في السنتين معًا.</translation>
    </message>
    <message>
        <source>Not compared: only {shared} of {items} questions have a level in both years.</source>
        <translation>لا مقارنة: ⁦{shared}⁩ فقط من ⁦{items}⁩ من الأسئلة لها مستوى في السنتين.</translation>
    </message>
    <message>
        <source>Not compared: in one of the two years too much was not known.</source>
        <translation>لا مقارنة: في إحدى السنتين كان غير المعروف كثيرًا.</translation>
    </message>
    <message>
        <source>Not compared: in one of the two years too much did not apply.</source>
        <translation>لا مقارنة: في إحدى السنتين كان كثير من الأسئلة لا ينطبق علينا.</translation>
    </message>
    <message>
        <source>The must-have {items} now limits this section to {cap} points.</source>
        <translation>الأمر الضروري ⁦{items}⁩ يحدّ الآن من نتيجة هذا القسم: على الأكثر ⁦{cap}⁩ نقطة.</translation>
    </message>
    <message>
        <source>The must-haves {items} now limit this section to {cap} points.</source>
        <translation>الأمور الضرورية {items} تحدّ الآن من نتيجة هذا القسم: على الأكثر ⁦{cap}⁩ نقطة.</translation>
    </message>
    <message>
        <source>The must-have {items} no longer limits this section.</source>
        <translation>الأمر الضروري ⁦{items}⁩ لم يعد يحدّ من نتيجة هذا القسم.</translation>
    </message>
    <message>
        <source>The must-haves {items} no longer limit this section.</source>
        <translation>الأمور الضرورية {items} لم تعد تحدّ من نتيجة هذا القسم.</translation>
    </message>
    <message>
        <source>Must-haves limited this section to {before} points, now to {after}.</source>
        <translation>الحدّ بسبب الأمور الضرورية كان ⁦{before}⁩ نقطة، وهو الآن ⁦{after}⁩.</translation>
    </message>
    <message>
        <source>The must-haves are not the same in both years, so their limits are not compared.</source>
        <translation>الأمور الضرورية ليست نفسها في السنتين، لذلك لا تُقارن حدودها.</translation>
    </message>
    <message>
        <source>{indicator} {title}: from {before} to {after} ({grade})</source>
        <translation>⁦{indicator}⁩ ⁨{title}⁩: من ⁦{before}⁩ إلى ⁦{after}⁩ ({grade})</translation>
    </message>
    <message>
        <source>Questions that went up: {up}. Questions that went down: {down}.</source>
        <translation>أسئلة ارتفعت: ⁦{up}⁩. أسئلة انخفضت: ⁦{down}⁩.</translation>
    </message>
    <message>
        <source>Answers vary a little from year to year, also when nothing changes. Here a change must reach {margin} points to be more than that.</source>
        <translation>تختلف الإجابات قليلًا من سنة إلى أخرى، حتى حين لا يتغيّر شيء. هنا يجب أن يبلغ التغيّر ⁦{margin}⁩ نقطة ليكون أكثر من ذلك.</translation>
    </message>
    <message>
        <source>If each step up or down were only luck, as much or more would be seen in {share} of all cases.</source>
        <translation>لو كان كل صعود أو نزول مجرّد صدفة، لظهر هذا القدر أو أكثر في ⁦{share}⁩ من كل الحالات.</translation>
    </message>
    <message>
        <source>What you can show changed by {shown} points, what you claim by {claimed}.</source>
        <translation>تغيّر ما نستطيع إظهاره بمقدار ⁦{shown}⁩ نقطة، وحسب القول بمقدار ⁦{claimed}⁩.</translation>
    </message>
    <message>
        <source>Limits set by must-haves are left out of these points.</source>
        <translation>الحدود التي تضعها الأمور الضرورية لا تدخل في هذه النقاط.</translation>
    </message>
    <message>
        <source>Please write what the board will do.</source>
        <translation>يُرجى كتابة ما سيفعله المجلس.</translation>
    </message>
    <message>
        <source>The action, or the sign that it is done, is too long: at most {longest} characters.</source>
        <translation>نص المهمّة أو علامة إنجازها طويل جدًا: عدد الأحرف على الأكثر ⁦{longest}⁩.</translation>
    </message>
    <message>
        <source>The answers were opened already, so nobody can add or change any. All of them are safe.</source>
        <translation>فُتحت الإجابات من قبل، فلا يمكن لأحد إضافة إجابة أو تغييرها. كلّها محفوظة.</translation>
    </message>
    <message>
        <source>Here each member answers alone first. Choose who answers, or agree on the Agree page.</source>
        <translation>هنا يجيب كلّ عضو على حدة أولًا. يُرجى اختيار من يجيب، أو الاتفاق في صفحة «الاتفاق».</translation>
    </message>
    <message>
        <source>This member answers on another computer. Send the ballot paper, and bring in the ballot.</source>
        <translation>هذا العضو يجيب على جهاز آخر. يُرجى إرسال ورقة الإجابة، ثم إدخال المغلّف.</translation>
    </message>
    <message>
        <source>The board signed revision {revision}, so nothing can be changed. Open it again with a reason.</source>
        <translation>وقّع المجلس الإصدار ⁦{revision}⁩، فلا يمكن تغيير شيء. يُفتح من جديد مع ذكر السبب.</translation>
    </message>
    <message>
        <source>Please count between 0 and {most} answers in all. Nothing was changed.</source>
        <translation>يُرجى عدّ الإجابات: المجموع بين 0 و⁦{most}⁩. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>“{said}” is not a date. Write year-month-day, for example 2027-03-01.</source>
        <translation>«⁨{said}⁩» ليس تاريخًا. يُرجى كتابة السنة ثم الشهر ثم اليوم، مثل ⁦2027-03-01⁩.</translation>
    </message>
    <message>
        <source>A PIN has {shortest} to {longest} digits. You can also leave it out.</source>
        <translation>لرمز ⁦PIN⁩ من ⁦{shortest}⁩ إلى ⁦{longest}⁩ رقمًا. ويمكن تركه فارغًا أيضًا.</translation>
    </message>
    <message>
        <source>The answers of number {number} are here already, and the first answers stay. “{name}” was not used.</source>
        <translation>إجابات الرقم ⁦{number}⁩ موجودة هنا من قبل، والإجابات الأولى تبقى. لم يُستخدم «⁨{name}⁩».</translation>
    </message>
    <message>
        <source>“{name}” was changed, or was not made with this member&apos;s ballot paper. Nothing was changed here; ask again.</source>
        <translation>تغيّر «⁨{name}⁩»، أو لم يُعدّ بورقة إجابة هذا العضو. لم يتغيّر شيء هنا؛ يُرجى طلبه من جديد.</translation>
    </message>
    <message>
        <source>“{name}” was brought in before. Its answers are here; nothing was changed.</source>
        <translation>سبق إدخال «⁨{name}⁩». إجاباته موجودة هنا؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>“{name}” is a ballot that is filled in already. Please choose the ballot paper you were sent.</source>
        <translation>«⁨{name}⁩» مغلّف إجابات تمّت تعبئته. يُرجى اختيار ورقة الإجابة التي وصلت إليك.</translation>
    </message>
    <message>
        <source>“{name}” is a ballot for {organisation}, {year}. Nothing was changed; open that assessment first.</source>
        <translation>«⁨{name}⁩» مغلّف إجابات يعود إلى ⁨{organisation}⁩،‏ ⁦{year}⁩. لم يتغيّر شيء؛ يُرجى فتح ذلك التقييم أولًا.</translation>
    </message>
    <message>
        <source>“{name}” is a ballot for {said}; this assessment is for {year}. Nothing was changed.</source>
        <translation>«⁨{name}⁩» مغلّف إجابات لسنة ⁦{said}⁩؛ وهذا التقييم لسنة ⁦{year}⁩. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The answers were shown already, so “{name}” cannot come in any more. Nothing was changed.</source>
        <translation>فُتحت الإجابات من قبل، فلا يمكن إدخال «⁨{name}⁩» بعد الآن. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>“{name}” is from a member who is not on the list. Nothing was changed; make a new ballot paper.</source>
        <translation>«⁨{name}⁩» من عضو ليس في القائمة. لم يتغيّر شيء؛ يُرجى إعداد ورقة إجابة جديدة.</translation>
    </message>
    <message>
        <source>The answers in “{name}” cannot be opened here. Nothing was changed; send the ballot paper again.</source>
        <translation>لا يمكن هنا فتح الإجابات في «⁨{name}⁩». لم يتغيّر شيء؛ يُرجى إرسال ورقة الإجابة من جديد.</translation>
    </message>
    <message>
        <source>Please give the date of the signature.</source>
        <translation>يُرجى ذكر تاريخ التوقيع.</translation>
    </message>
    <message>
        <source>{count} findings stand in the way of the signature. Open the Check page; everything is saved.</source>
        <translation>عدد الأمور التي تمنع التوقيع: ⁦{count}⁩. وهي في صفحة «المراجعة»؛ كل شيء محفوظ.</translation>
    </message>
    <message>
        <source>{section} cannot be locked yet: {indicator} is above the private answers. Name a record or a reason.</source>
        <translation>لا يمكن إقفال قسم ⁨{section}⁩ بعد: ⁦{indicator}⁩ أعلى من الإجابات الفردية. يُرجى ذكر وثيقة أو سبب.</translation>
    </message>
    <message>
        <source>These answers are handed in. They stay closed until the board opens all of them together.</source>
        <translation>تمّ تسليم هذه الإجابات. تبقى مغلقة إلى أن يفتح المجلس كل الإجابات معًا.</translation>
    </message>
    <message>
        <source>Somebody here has this name already. Take another one, or a number.</source>
        <translation>هذا الاسم مستخدم هنا. يُرجى اختيار اسم آخر، أو رقم.</translation>
    </message>
    <message>
        <source>No action has a date yet. Give at least one action a date, then there is a calendar.</source>
        <translation>لا موعد لأي مهمّة بعد. مع موعد لمهمّة واحدة على الأقل يمكن إعداد التقويم.</translation>
    </message>
    <message>
        <source>This assessment did not come with a ballot paper, so there is no ballot.</source>
        <translation>لم يصل هذا التقييم مع ورقة إجابة، فلا مغلّف إجابات له.</translation>
    </message>
    <message>
        <source>No ballot paper was made here, so “{name}” cannot belong to this assessment. Nothing was changed.</source>
        <translation>لم تُعدّ هنا أي ورقة إجابة، فلا يمكن أن يعود «⁨{name}⁩» إلى هذا التقييم. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>These two scorecards have no section in common.</source>
        <translation>لا قسم مشتركًا بين هاتين البطاقتين.</translation>
    </message>
    <message>
        <source>This action is not in the plan any more. Nothing was changed.</source>
        <translation>لم تعد هذه المهمّة في الخطة. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>This member is not on the list any more. Nothing was changed.</source>
        <translation>لم يعد هذا العضو في القائمة. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>There is no revision {said}.</source>
        <translation>لا يوجد إصدار ⁨{said}⁩.</translation>
    </message>
    <message>
        <source>“{said}” is not a role. Choose one of: {known}.</source>
        <translation>«⁨{said}⁩» ليس دورًا. يمكن الاختيار من: ⁦{known}⁩.</translation>
    </message>
    <message>
        <source>Nobody is waiting for a ballot paper. Add a member who answers on another computer.</source>
        <translation>لا أحد ينتظر ورقة إجابة. يُرجى إضافة عضو يجيب على جهاز آخر.</translation>
    </message>
    <message>
        <source>Please say who signs: one role or more, at most {most}.</source>
        <translation>يُرجى تحديد من يوقّع: دور واحد أو أكثر، وعدد الأدوار على الأكثر ⁦{most}⁩.</translation>
    </message>
    <message>
        <source>Nobody sits here to answer now. Choose who answers.</source>
        <translation>لا أحد يجيب هنا الآن. يُرجى اختيار من يجيب.</translation>
    </message>
    <message>
        <source>This assessment is answered together on one sheet, not alone.</source>
        <translation>الإجابة عن هذا التقييم معًا على ورقة واحدة، لا على حدة.</translation>
    </message>
    <message>
        <source>These are the answers of one member, and no assessment of a board: this is done where the board agrees.</source>
        <translation>هذه إجابات عضو واحد وليست تقييمًا لمجلس: يتم هذا حيث يتفق المجلس.</translation>
    </message>
    <message>
        <source>The private answers are not opened yet. Open them together first.</source>
        <translation>لم تُفتح الإجابات الفردية بعد. يُرجى فتحها معًا أولًا.</translation>
    </message>
    <message>
        <source>Nobody signed this assessment, so it is open already.</source>
        <translation>لم يوقّع أحد هذا التقييم، فهو مفتوح.</translation>
    </message>
    <message>
        <source>No question is answered yet. Answer at least one, then hand in.</source>
        <translation>لا إجابة بعد. تلزم إجابة واحدة على الأقل قبل التسليم.</translation>
    </message>
    <message>
        <source>There is nothing left here that only needs a nod.</source>
        <translation>لم يبقَ هنا ما تكفيه موافقة سريعة.</translation>
    </message>
    <message>
        <source>{section} cannot be locked yet: at least {needed} must take part. Say who was there, by role.</source>
        <translation>لا يمكن إقفال قسم ⁨{section}⁩ بعد: عدد المشاركين المطلوب على الأقل ⁦{needed}⁩. يُرجى ذكر من حضر، بحسب الدور.</translation>
    </message>
    <message>
        <source>These scorecards answer different instruments ({one}, {other}), so no change can be told.</source>
        <translation>أُعدّت هاتان البطاقتان بأداتين مختلفتين (⁨{one}⁩، ⁨{other}⁩)، فلا يمكن معرفة ما تغيّر.</translation>
    </message>
    <message>
        <source>These scorecards are of two organisations, {one} and {other}, so no change can be told.</source>
        <translation>هاتان البطاقتان لمنظمتين، ⁨{one}⁩ و⁨{other}⁩، فلا يمكن معرفة ما تغيّر.</translation>
    </message>
    <message>
        <source>These scorecards use different scales ({one}, {other}), so no change can be told.</source>
        <translation>لهاتين البطاقتين سلّمان مختلفان (⁨{one}⁩، ⁨{other}⁩)، فلا يمكن معرفة ما تغيّر.</translation>
    </message>
    <message>
        <source>“{name}” is an empty ballot paper. Please choose the ballot that the member made from it.</source>
        <translation>«⁨{name}⁩» ورقة إجابة فارغة. يُرجى اختيار المغلّف الذي أعدّه العضو منها.</translation>
    </message>
    <message>
        <source>{section} cannot be locked yet: {count} pairs of answers disagree. Write a word about each.</source>
        <translation>لا يمكن إقفال قسم ⁨{section}⁩ بعد: أزواج من الإجابات غير منسجمة، وعددها ⁦{count}⁩. يُرجى كتابة توضيح لكلّ منها.</translation>
    </message>
    <message>
        <source>This member has answered, so the name stays on the list. Nothing was changed.</source>
        <translation>أجاب هذا العضو، لذلك يبقى الاسم في القائمة. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>A name has at most {longest} characters.</source>
        <translation>عدد أحرف الاسم على الأكثر ⁦{longest}⁩.</translation>
    </message>
    <message>
        <source>{count} have handed in their answers already, so the sections stay as they are. Nothing was changed.</source>
        <translation>تم تسليم إجابات ⁦{count}⁩ من الأعضاء بالفعل، لذلك تبقى الأقسام كما هي. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Answer again in silence first, and count the answers: the lower middle one of them is kept.</source>
        <translation>تلزم أولًا إجابة ثانية بصمت وعدّ الإجابات: ثم تُحفظ الإجابة الوسطى الأدنى.</translation>
    </message>
    <message>
        <source>{section} cannot be locked yet: open the record that the spot check asks for, together.</source>
        <translation>لا يمكن إقفال قسم ⁨{section}⁩ بعد: يُرجى أن نفتح معًا الوثيقة المطلوبة للتأكّد من عيّنة.</translation>
    </message>
    <message>
        <source>{count} members have handed in; at least {needed} are needed before the answers are opened.</source>
        <translation>عدد من سلّموا إجاباتهم ⁦{count}⁩؛ والمطلوب على الأقل ⁦{needed}⁩ قبل فتح الإجابات.</translation>
    </message>
    <message>
        <source>A board can plan {most} actions a year. Remove one first.</source>
        <translation>يمكن للمجلس أن يخطّط مهامّ عددها ⁦{most}⁩ في السنة. يُرجى حذف واحدة أولًا.</translation>
    </message>
    <message>
        <source>At most {most} can answer in each group.</source>
        <translation>عدد من يجيبون في كل مجموعة ⁦{most}⁩ على الأكثر.</translation>
    </message>
    <message>
        <source>AdaptaMeter is open already with the folder {path}. Use that window; nothing was changed.</source>
        <translation>AdaptaMeter مفتوح من قبل مع المجلد ⁨{path}⁩. يُرجى استخدام تلك النافذة؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>This PIN does not fit. Nothing was shown; try again, or start again.</source>
        <translation>رمز ⁦PIN⁩ غير صحيح. لم يظهر شيء؛ يُرجى المحاولة مرّة أخرى، أو البدء من جديد.</translation>
    </message>
    <message>
        <source>{year} is here already. Open it on the first page.</source>
        <translation>سنة ⁦{year}⁩ موجودة هنا. تُفتح من الصفحة الأولى.</translation>
    </message>
    <message>
        <source>The first scorecard is of {before}, the second of {after}: give the older one first.</source>
        <translation>البطاقة الأولى لسنة ⁦{before}⁩، والثانية لسنة ⁦{after}⁩: يُرجى وضع الأقدم أولًا.</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>رئاسة المجلس</translation>
    </message>
    <message>
        <source>Vice chair</source>
        <translation>نيابة الرئاسة</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>أمانة السرّ</translation>
    </message>
    <message>
        <source>Treasurer</source>
        <translation>أمانة الصندوق</translation>
    </message>
    <message>
        <source>Board member</source>
        <translation>عضو مجلس إدارة</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>الإدارة التنفيذية</translation>
    </message>
    <message>
        <source>Finance officer</source>
        <translation>الشؤون المالية</translation>
    </message>
    <message>
        <source>Programme officer</source>
        <translation>شؤون البرامج</translation>
    </message>
    <message>
        <source>Safeguarding officer</source>
        <translation>شؤون الحماية</translation>
    </message>
    <message>
        <source>Staff member</source>
        <translation>عضو فريق العمل</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>متطوّع/ة</translation>
    </message>
    <message>
        <source>Adviser</source>
        <translation>تقديم المشورة</translation>
    </message>
    <message>
        <source>{role} ({count})</source>
        <translation>{role} (⁦{count}⁩)</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>This plan is the result. The scores are the by-product.</source>
        <translation>هذه الخطة هي الثمرة. والأرقام نتيجة جانبية.</translation>
    </message>
    <message>
        <source>What we will do</source>
        <translation>ماذا سنفعل</translation>
    </message>
    <message>
        <source>For which question</source>
        <translation>لأي سؤال</translation>
    </message>
    <message>
        <source>Aims at level</source>
        <translation>المستوى الهدف</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المسؤولية</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>How we see that it is done</source>
        <translation>كيف نرى أنها تمّت</translation>
    </message>
    <message>
        <source>Owner: {owner}</source>
        <translation>المسؤولية: ⁨{owner}⁩</translation>
    </message>
    <message>
        <source>How we see that it is done: {sign}</source>
        <translation>كيف نرى أنها تمّت: ⁨{sign}⁩</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Not signed yet: a draft</source>
        <translation>بلا توقيع بعد: مسوّدة</translation>
    </message>
    <message>
        <source>Signed by the board, revision {revision}</source>
        <translation>موقّع من المجلس، الإصدار ⁦{revision}⁩</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>الموقّعون</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Minutes reference</source>
        <translation>رقم المحضر</translation>
    </message>
    <message>
        <source>Minutes: {minutes}</source>
        <translation>المحضر: ⁨{minutes}⁩</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>الختم</translation>
    </message>
    <message>
        <source>Copies with the same seal hold the same signed answers. You can compare it by phone.</source>
        <translation>النسخ التي لها الختم نفسه فيها الإجابات الموقّعة نفسها. ويمكن مقارنته بالهاتف.</translation>
    </message>
    <message>
        <source>Alone and together</source>
        <translation>على حدة ومعًا</translation>
    </message>
    <message>
        <source>How far the private answers lay apart. A member counts with levels for at least half of the questions. Disagreement is a finding and never lowers a score.</source>
        <translation>كم كانت الإجابات الفردية متباعدة. يُحتسب العضو إذا كان لنصف الأسئلة على الأقل مستوى عنده. الاختلاف معلومة مفيدة ولا يخفض النتيجة أبدًا.</translation>
    </message>
    <message>
        <source>Answered alone</source>
        <translation>أجابوا على حدة</translation>
    </message>
    <message>
        <source>{raters}, {left_out} left out</source>
        <translation>⁦{raters}⁩، خارج الحساب: ⁦{left_out}⁩</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>خارج الحساب</translation>
    </message>
    <message>
        <source>Staff who answered</source>
        <translation>من أجابوا من فريق العمل</translation>
    </message>
    <message>
        <source>Mean agreement</source>
        <translation>متوسّط التوافق</translation>
    </message>
    <message>
        <source>Two levels or more apart</source>
        <translation>فرق مستويين أو أكثر</translation>
    </message>
    <message>
        <source>Share of “do not know”</source>
        <translation>نسبة «لا نعرف»</translation>
    </message>
    <message>
        <source>Not agreed on</source>
        <translation>دون اتفاق</translation>
    </message>
    <message>
        <source>Drift in levels</source>
        <translation>التغيّر في الاجتماع (بالمستويات)</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha</source>
        <translation>ألفا كريبندورف</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>{alpha}, {reading}</source>
        <translation>⁦{alpha}⁩، {reading}</translation>
    </message>
    <message>
        <source>good</source>
        <translation>جيّدة</translation>
    </message>
    <message>
        <source>tentative</source>
        <translation>مبدئية</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>ضعيفة</translation>
    </message>
    <message>
        <source>Alpha says how alike the private answers are: good from 0.80, tentative from 0.667, weak below. It is shown for learning, never as a gate.</source>
        <translation>تقول ألفا كم تتشابه الإجابات الفردية: جيّدة من ⁦0.80⁩، مبدئية من ⁦0.667⁩، ضعيفة دون ذلك. تظهر للتعلّم، ولا تمنع شيئًا أبدًا.</translation>
    </message>
    <message>
        <source>The meeting raised this section by {levels} levels.</source>
        <translation>رفع الاجتماع هذا القسم بمقدار ⁦{levels}⁩ من المستويات.</translation>
    </message>
    <message>
        <source>No member gave a level for half of the questions.</source>
        <translation>لم يحدّد أي عضو مستوى لنصف الأسئلة.</translation>
    </message>
    <message>
        <source>Answered by one member: figures about single answers stay with the board.</source>
        <translation>أجاب عضو واحد: الأرقام عن الإجابات الفردية تبقى لدى المجلس.</translation>
    </message>
    <message>
        <source>Answered by two members: figures about single answers stay with the board.</source>
        <translation>أجاب عضوان: الأرقام عن الإجابات الفردية تبقى لدى المجلس.</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>بالكلمات</translation>
    </message>
    <message>
        <source>The board&apos;s note to the reader</source>
        <translation>ملاحظة المجلس للقرّاء</translation>
    </message>
    <message>
        <source>Must be put right</source>
        <translation>يلزم تصحيحه</translation>
    </message>
    <message>
        <source>Needs a word from you</source>
        <translation>يحتاج إلى توضيح</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>للعلم</translation>
    </message>
    <message>
        <source>The whole assessment</source>
        <translation>التقييم كلّه</translation>
    </message>
    <message>
        <source>{indicator} {title}</source>
        <translation>⁦{indicator}⁩ {title}</translation>
    </message>
    <message>
        <source>This section is not locked yet. Questions still open: {count}.</source>
        <translation>هذا القسم غير مقفل بعد. الأسئلة المفتوحة: ⁦{count}⁩.</translation>
    </message>
    <message>
        <source>Every question of this section has an answer, but it is not locked yet.</source>
        <translation>لكل سؤال في هذا القسم إجابة، لكنه غير مقفل بعد.</translation>
    </message>
    <message>
        <source>The first open question of its section. Still open: {count}.</source>
        <translation>أول سؤال مفتوح في قسمه. الأسئلة المفتوحة: ⁦{count}⁩.</translation>
    </message>
    <message>
        <source>All {count} levels of this section are {level}. Is everything really alike?</source>
        <translation>كل المستويات في هذا القسم، وعددها ⁦{count}⁩، هي ⁦{level}⁩. هل كل شيء متشابه حقًّا؟</translation>
    </message>
    <message>
        <source>“Does not apply” stands at {count} of {total} questions. The section cannot be compared with others.</source>
        <translation>«لا ينطبق علينا» في ⁦{count}⁩ من ⁦{total}⁩ من الأسئلة. لا تصحّ مقارنة هذا القسم بغيره.</translation>
    </message>
    <message>
        <source>Level {level} is said, and nothing shows it. It counts as {counts}.</source>
        <translation>المستوى المذكور ⁦{level}⁩، ولا شيء يُظهره. يُحتسب بالمستوى ⁦{counts}⁩.</translation>
    </message>
    <message>
        <source>A must-have that nobody knows. It counts as missing until it is found out.</source>
        <translation>أمر ضروري لا يعرفه أحد. يُحتسب ناقصًا إلى أن نعرف.</translation>
    </message>
    <message>
        <source>Level {before} last year, {level} now, and no record shows the step.</source>
        <translation>المستوى ⁦{before}⁩ في السنة الماضية، و⁦{level}⁩ الآن، ولا وثيقة تُظهر هذه الخطوة.</translation>
    </message>
    <message>
        <source>Better than last year, but the record has no date after {last}. With a newer date it is a documented step.</source>
        <translation>أفضل من السنة الماضية، لكن ليس للوثيقة تاريخ بعد ⁨{last}⁩. مع تاريخ أحدث تصبح خطوة موثّقة.</translation>
    </message>
    <message>
        <source>This answer and the one to {other} do not seem to fit. Nobody has said a word about it.</source>
        <translation>هذه الإجابة والإجابة عن ⁦{other}⁩ لا تبدوان منسجمتين. لا توضيح لذلك بعد.</translation>
    </message>
    <message>
        <source>This record was drawn for the spot check. Open it together, and note whether it was there.</source>
        <translation>اختيرت هذه الوثيقة للتأكّد من عيّنة. نفتحها معًا، ونسجّل هل وجدناها.</translation>
    </message>
    <message>
        <source>The record for the spot check was not found.</source>
        <translation>لم نجد الوثيقة المطلوبة للتأكّد من عيّنة.</translation>
    </message>
    <message>
        <source>People noted as present: {count}. A board agrees with at least two.</source>
        <translation>عدد الحاضرين المسجّلين: ⁦{count}⁩. يحتاج الاتفاق إلى اثنين على الأقل.</translation>
    </message>
    <message>
        <source>It is not noted that enough members were there to decide.</source>
        <translation>لم يُسجَّل أنّ النصاب اكتمل.</translation>
    </message>
    <message>
        <source>The meeting raised this section by {drift} levels over what people said alone.</source>
        <translation>رفع الاجتماع هذا القسم بمقدار ⁦{drift}⁩ من المستويات فوق ما قيل على حدة.</translation>
    </message>
    <message>
        <source>Left out of the figures, because fewer than half of the questions have a level: {count}.</source>
        <translation>خارج الحساب، لأنّ أقل من نصف الأسئلة له مستوى: ⁦{count}⁩.</translation>
    </message>
    <message>
        <source>People who answered alone: {count}. From three on the scorecard shows how far answers lay apart.</source>
        <translation>عدد من أجابوا على حدة: ⁦{count}⁩. ابتداءً من ثلاثة تُظهر بطاقة النتائج تفاوت الإجابات.</translation>
    </message>
    <message>
        <source>People who gave one level to every question: {count}.</source>
        <translation>عدد من اختاروا مستوى واحدًا لكل الأسئلة: ⁦{count}⁩.</translation>
    </message>
    <message>
        <source>You did not agree on this one. The scorecard says so.</source>
        <translation>لم نتّفق على هذا السؤال. وبطاقة النتائج تذكر ذلك.</translation>
    </message>
    <message>
        <source>Level {level} is higher than anyone said alone, so a record must show it.</source>
        <translation>المستوى ⁦{level}⁩ أعلى ممّا قاله أي شخص على حدة، لذلك يجب أن تُظهره وثيقة.</translation>
    </message>
    <message>
        <source>Level {level} is clearly higher than most people said alone, so it needs a reason.</source>
        <translation>المستوى ⁦{level}⁩ أعلى بوضوح ممّا قاله معظم الأشخاص على حدة، لذلك يحتاج إلى سبب.</translation>
    </message>
    <message>
        <source>{place}: this looks like {kind}. The text stays here; is it needed?</source>
        <translation>{place}: هذا يشبه {kind}. يبقى النص هنا؛ هل هو ضروري؟</translation>
    </message>
    <message>
        <source>{place}: this looks like {kind}. The text leaves this computer. Take it out, or hold the text back.</source>
        <translation>{place}: هذا يشبه {kind}. النص يخرج من هذا الجهاز. يُرجى حذف ذلك، أو إبقاء النص خارج البطاقة.</translation>
    </message>
    <message>
        <source>an e-mail address</source>
        <translation>عنوان بريد إلكتروني</translation>
    </message>
    <message>
        <source>a phone number</source>
        <translation>رقم هاتف</translation>
    </message>
    <message>
        <source>an account number</source>
        <translation>رقم حساب</translation>
    </message>
    <message>
        <source>Note to the readers</source>
        <translation>ملاحظة للقرّاء</translation>
    </message>
    <message>
        <source>Your word on two answers</source>
        <translation>توضيحنا لإجابتين</translation>
    </message>
    <message>
        <source>Why the section was opened again</source>
        <translation>سبب فتح القسم من جديد</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة داخلية</translation>
    </message>
    <message>
        <source>Why it does not apply</source>
        <translation>سبب «لا ينطبق علينا»</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>ما الذي يُظهر ذلك</translation>
    </message>
    <message>
        <source>Reason for the level</source>
        <translation>سبب المستوى</translation>
    </message>
    <message>
        <source>Other view</source>
        <translation>رأي آخر</translation>
    </message>
    <message>
        <source>Action in the plan</source>
        <translation>مهمّة في الخطة</translation>
    </message>
    <message>
        <source>How you see that an action is done</source>
        <translation>كيف نرى أنّ المهمّة تمّت</translation>
    </message>
    <message>
        <source>Your word on this page</source>
        <translation>توضيحنا في هذه الصفحة</translation>
    </message>
    <message>
        <source>Nothing is planned yet. The plan is the main result.</source>
        <translation>لا خطة بعد. والخطة هي أهمّ ما ينتج عن هذا التقييم.</translation>
    </message>
    <message>
        <source>The plan has {count} actions. {most} are what a board can carry in a year.</source>
        <translation>عدد المهامّ في الخطة ⁦{count}⁩. ما يستطيع المجلس حمله في سنة هو ⁦{most}⁩.</translation>
    </message>
    <message>
        <source>An action lacks an owner, a date, or how you see that it is done.</source>
        <translation>تنقص إحدى المهامّ المسؤولية، أو الموعد، أو كيف نرى أنها تمّت.</translation>
    </message>
    <message>
        <source>An action of last year was due on {due} and is not marked as done.</source>
        <translation>مهمّة من السنة الماضية كان موعدها ⁨{due}⁩، ولم يُسجَّل أنها تمّت.</translation>
    </message>
    <message>
        <source>The clock of this computer says {now}, but something was saved on {latest}. Please check date and time.</source>
        <translation>ساعة هذا الجهاز تقول ⁨{now}⁩، لكن هناك ما حُفظ في ⁨{latest}⁩. يُرجى التأكّد من التاريخ والوقت.</translation>
    </message>
    <message>
        <source>May these be compared?</source>
        <translation>هل تصحّ مقارنة هذه البطاقات؟</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>درجة المقارنة</translation>
    </message>
    <message>
        <source>Fully comparable: differences may be drawn.</source>
        <translation>المقارنة ممكنة بالكامل: يمكن حساب الفروق.</translation>
    </message>
    <message>
        <source>Differences may be drawn, with the reasons beside them.</source>
        <translation>يمكن حساب الفروق، مع ذكر الأسباب إلى جانبها.</translation>
    </message>
    <message>
        <source>Side by side only: no difference is drawn.</source>
        <translation>جنبًا إلى جنب فقط: دون حساب أي فرق.</translation>
    </message>
    <message>
        <source>Not compared.</source>
        <translation>لا مقارنة.</translation>
    </message>
    <message>
        <source>{grade}: {meaning}</source>
        <translation>⁦{grade}⁩: {meaning}</translation>
    </message>
    <message>
        <source>The board has not signed it, so answers may still change.</source>
        <translation>لم يوقّع المجلس البطاقة بعد، لذلك قد تتغيّر الإجابات.</translation>
    </message>
    <message>
        <source>They answer different questionnaires ({one}, {other}).</source>
        <translation>أُعدّت البطاقتان بأداتين مختلفتين (⁨{one}⁩، ⁨{other}⁩).</translation>
    </message>
    <message>
        <source>They use different scales ({one}, {other}).</source>
        <translation>للبطاقتين سلّمان مختلفان (⁨{one}⁩، ⁨{other}⁩).</translation>
    </message>
    <message>
        <source>Their evidence grades differ, so no one method can count both ({one}, {other}).</source>
        <translation>درجات قوّة الدليل مختلفة في البطاقتين، فلا يمكن حسابهما بطريقة واحدة (⁨{one}⁩، ⁨{other}⁩).</translation>
    </message>
    <message>
        <source>Between version {one} and version {other} the questions changed too much.</source>
        <translation>تغيّرت الأسئلة كثيرًا بين النسخة ⁦{one}⁩ والنسخة ⁦{other}⁩.</translation>
    </message>
    <message>
        <source>Made with version {one} and version {other}: only the questions they share are compared.</source>
        <translation>النسختان من الأسئلة: ⁦{one}⁩ و⁦{other}⁩. تُقارن الأسئلة المشتركة فقط.</translation>
    </message>
    <message>
        <source>Version {one} and version {other} are compared where two reviewers found questions equal.</source>
        <translation>تُقارن النسخة ⁦{one}⁩ والنسخة ⁦{other}⁩ حيث رأى شخصان بعد المراجعة أنّ الأسئلة متساوية.</translation>
    </message>
    <message>
        <source>They have no section in common.</source>
        <translation>لا قسم مشتركًا بين البطاقتين.</translation>
    </message>
    <message>
        <source>This section is not on every scorecard.</source>
        <translation>هذا القسم ليس على كل البطاقات.</translation>
    </message>
    <message>
        <source>The section is not locked, so answers may still change.</source>
        <translation>القسم غير مقفل، لذلك قد تتغيّر الإجابات.</translation>
    </message>
    <message>
        <source>Too much is not known.</source>
        <translation>غير المعروف كثير.</translation>
    </message>
    <message>
        <source>Too much does not apply.</source>
        <translation>كثير من الأسئلة لا ينطبق.</translation>
    </message>
    <message>
        <source>Too few questions have a level on both scorecards: {shared} of {items}.</source>
        <translation>الأسئلة التي لها مستوى على البطاقتين قليلة جدًا: ⁦{shared}⁩ من ⁦{items}⁩.</translation>
    </message>
    <message>
        <source>Answered in a translation that nobody has reviewed yet ({language}).</source>
        <translation>كانت الإجابة بترجمة لم يراجعها أحد بعد (⁨{language}⁩).</translation>
    </message>
    <message>
        <source>Fewer than three members answered alone.</source>
        <translation>أجاب على حدة أقل من ثلاثة أعضاء.</translation>
    </message>
    <message>
        <source>They were not facilitated in the same way ({one}; {other}).</source>
        <translation>لم يكن تيسير التقييم بالطريقة نفسها (⁨{one}⁩؛ ⁨{other}⁩).</translation>
    </message>
    <message>
        <source>It is not known whether it was facilitated.</source>
        <translation>لا نعرف هل كان هناك تيسير للتقييم.</translation>
    </message>
    <message>
        <source>Answered in different languages ({one}; {other}).</source>
        <translation>كانت الإجابة بلغات مختلفة (⁨{one}⁩؛ ⁨{other}⁩).</translation>
    </message>
    <message>
        <source>{reason} Here: {places}.</source>
        <translation>{reason} هنا: {places}.</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>⁦{count}⁩ غيرها</translation>
    </message>
    <message>
        <source>{scorecard} ({sections})</source>
        <translation>⁨{scorecard}⁩ (⁨{sections}⁩)</translation>
    </message>
    <message>
        <source>Nothing stands against it.</source>
        <translation>لا شيء يمنع المقارنة.</translation>
    </message>
    <message>
        <source>Answered alone: {raters}. Facilitated: {led}. Language: {languages}.</source>
        <translation>أجابوا على حدة: ⁨{raters}⁩. تيسير التقييم: ⁨{led}⁩. اللغة: ⁨{languages}⁩.</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>{points} before must-haves, on the {shared} questions that all share</source>
        <translation>⁦{points}⁩ قبل حدود الأمور الضرورية، على الأسئلة المشتركة بين كل البطاقات، وعددها ⁦{shared}⁩</translation>
    </message>
    <message>
        <source>on {shared} of {items} questions</source>
        <translation>على ⁦{shared}⁩ من ⁦{items}⁩ من الأسئلة</translation>
    </message>
    <message>
        <source>{one} and {other}: {apart} ± {margin} points apart</source>
        <translation>⁨{one}⁩ و⁨{other}⁩: الفرق ⁦{apart} ± {margin}⁩ نقطة</translation>
    </message>
    <message>
        <source>{apart} ± {margin}</source>
        <translation>⁦{apart} ± {margin}⁩</translation>
    </message>
    <message>
        <source>{shared} of {items}</source>
        <translation>⁦{shared}⁩ من ⁦{items}⁩</translation>
    </message>
    <message>
        <source>shared: {points}</source>
        <translation>على المشترك: ⁦{points}⁩</translation>
    </message>
    <message>
        <source>more than normal variation</source>
        <translation>أكثر من التقلّب المعتاد</translation>
    </message>
    <message>
        <source>about the same: within normal variation</source>
        <translation>متقاربتان: ضمن التقلّب المعتاد</translation>
    </message>
    <message>
        <source>side by side only</source>
        <translation>جنبًا إلى جنب فقط</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} و{other}</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>أزواج البطاقات</translation>
    </message>
    <message>
        <source>The first {shown} of {pairs} pairs stand here; the json file has all of them.</source>
        <translation>هنا أول ⁦{shown}⁩ من ⁦{pairs}⁩ من أزواج البطاقات؛ وكلّها في ملف ⁦json⁩.</translation>
    </message>
    <message>
        <source>{pairs} pairs: see them with --json, or in a file with --to.</source>
        <translation>عدد أزواج البطاقات ⁦{pairs}⁩: يمكن رؤيتها باستخدام ⁦--json⁩، أو في ملف باستخدام ⁦--to⁩.</translation>
    </message>
    <message>
        <source>Read me first</source>
        <translation>للقراءة أولًا</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>Organisations stand in alphabetical order. Nothing is ranked, and there is no overall number.</source>
        <translation>تأتي المنظمات حسب الأبجدية. لا ترتيب لها حسب النتائج، ولا رقم عامًّا هنا.</translation>
    </message>
    <message>
        <source>Every pair has a grade of its own, and so has every section in it. The grade of all together is that of the worst pair.</source>
        <translation>لكل زوج من البطاقات درجة مقارنة خاصّة به، وكذلك لكل قسم فيه. ودرجة المقارنة للكل معًا هي الأدنى بين الأزواج.</translation>
    </message>
    <message>
        <source>Both sides are counted again on the questions that both answered, with one method and before must-haves.</source>
        <translation>يُعاد حساب البطاقتين على الأسئلة التي لها إجابة في كلتيهما، بطريقة واحدة وقبل حدود الأمور الضرورية.</translation>
    </message>
    <message>
        <source>A difference says something only when it is larger than its margin: answers vary a little even where nothing differs.</source>
        <translation>لا يدلّ الفرق على شيء إلا إذا كان أكبر من هامشه: تختلف الإجابات قليلًا حتى حين لا فرق في الواقع.</translation>
    </message>
    <message>
        <source>A section that only one scorecard has is not compared, and lowers no other grade.</source>
        <translation>القسم الموجود على بطاقة واحدة فقط لا يُقارن، ولا يخفض أي درجة مقارنة أخرى.</translation>
    </message>
    <message>
        <source>What each answer counts as, after its evidence. Change a number and every figure follows.</source>
        <translation>المستوى الذي تُحتسب به كل إجابة مع دليلها. عند تغيير رقم تتغيّر كل الأرقام معه.</translation>
    </message>
    <message>
        <source>Score: as on the scorecard. Shared: counted on the questions that all share, before must-haves.</source>
        <translation>النتيجة: كما على بطاقة النتائج. المشترك: محسوب على الأسئلة المشتركة بين كل البطاقات، قبل حدود الأمور الضرورية.</translation>
    </message>
    <message>
        <source>Best grade</source>
        <translation>أفضل درجة مقارنة</translation>
    </message>
    <message>
        <source>Grade of the section</source>
        <translation>درجة مقارنة القسم</translation>
    </message>
    <message>
        <source>Questions that all share</source>
        <translation>الأسئلة المشتركة بين الكل</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>المشترك</translation>
    </message>
    <message>
        <source>of</source>
        <translation>من</translation>
    </message>
    <message>
        <source>First</source>
        <translation>الأولى</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>الثانية</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>الهامش</translation>
    </message>
    <message>
        <source>How to read it</source>
        <translation>كيف نقرأ ذلك</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>الأسباب</translation>
    </message>
    <message>
        <source>Comparing needs at least two scorecards; there are {count} here. Nothing was changed.</source>
        <translation>تلزم للمقارنة بطاقتان على الأقل؛ وعدد البطاقات هنا ⁦{count}⁩. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>{organisation}, {year} is here in revision {one} and revision {other}. Please leave one of them out.</source>
        <translation>⁨{organisation}⁩، ⁦{year}⁩: هنا الإصدار ⁦{one}⁩ والإصدار ⁦{other}⁩ معًا. يُرجى ترك أحدهما.</translation>
    </message>
    <message>
        <source>The crosswalk {name} has {count} mistakes, the first at {place}. It was not used.</source>
        <translation>في جدول الربط ⁨{name}⁩ أخطاء عددها ⁦{count}⁩، أوّلها في ⁦{place}⁩. لم يُستخدم الجدول.</translation>
    </message>
    <message>
        <source>“{said}” is not a relation: identical, equivalent, related or none.</source>
        <translation>«⁨{said}⁩» ليس علاقة: ⁦identical⁩ أو ⁦equivalent⁩ أو ⁦related⁩ أو ⁦none⁩.</translation>
    </message>
    <message>
        <source>“{relation}” needs two different reviewers and a reason.</source>
        <translation>العلاقة «⁦{relation}⁩» تحتاج إلى شخصين مختلفين للمراجعة وإلى سبب.</translation>
    </message>
    <message>
        <source>{indicator} counts as the same as two other questions.</source>
        <translation>⁦{indicator}⁩ محسوب مساويًا لسؤالين آخرين معًا.</translation>
    </message>
    <message>
        <source>“{said}” is not a version such as 1.2.0.</source>
        <translation>«⁨{said}⁩» ليس رقم نسخة مثل ⁦1.2.0⁩.</translation>
    </message>
    <message>
        <source>Taken in: {organisation}, {year} ({file})</source>
        <translation>تم الإدخال: ⁨{organisation}⁩، ⁦{year}⁩ (⁨{file}⁩)</translation>
    </message>
    <message>
        <source>Taken in: {organisation}, {year}, revision {revision}, beside revision {before} ({file})</source>
        <translation>تم الإدخال: ⁨{organisation}⁩، ⁦{year}⁩، الإصدار ⁦{revision}⁩، إلى جانب الإصدار ⁦{before}⁩ (⁨{file}⁩)</translation>
    </message>
    <message>
        <source>Known already: {organisation}, {year} ({file})</source>
        <translation>موجودة من قبل: ⁨{organisation}⁩، ⁦{year}⁩ (⁨{file}⁩)</translation>
    </message>
    <message>
        <source>Typed over: {sheet}, cell {cell} says “{says}”. The board sealed “{sealed}”, and that counts.</source>
        <translation>تغيير في الكتابة: ⁨{sheet}⁩، في الخلية ⁦{cell}⁩ مكتوب «⁨{says}⁩». ما ختمه المجلس هو «⁨{sealed}⁩»، وهو ما يُحتسب.</translation>
    </message>
    <message>
        <source>Passed over, neither json nor xlsx: {count}.</source>
        <translation>ملفات لم تُقرأ، لأنها ليست ⁦json⁩ ولا ⁦xlsx⁩: ⁦{count}⁩.</translation>
    </message>
    <message>
        <source>Taken in: {accepted}. Known already: {known}. Refused: {refused}.</source>
        <translation>تم الإدخال: ⁦{accepted}⁩. موجودة من قبل: ⁦{known}⁩. لم تُقبل: ⁦{refused}⁩.</translation>
    </message>
    <message>
        <source>{number}  {organisation} ({country}), {year}: {state}</source>
        <translation>⁦{number}⁩  ⁨{organisation}⁩ (⁨{country}⁩)، ⁦{year}⁩: {state}</translation>
    </message>
    <message>
        <source>The library is empty. Take scorecards in with “adaptameter import”.</source>
        <translation>المكتبة فارغة. يمكن إدخال بطاقات النتائج بالأمر «⁦adaptameter import⁩».</translation>
    </message>
    <message>
        <source>signed, revision {revision}</source>
        <translation>موقّع، الإصدار ⁦{revision}⁩</translation>
    </message>
    <message>
        <source>not signed, a draft</source>
        <translation>بلا توقيع، مسوّدة</translation>
    </message>
    <message>
        <source>Thank you for your scorecards. These files could not be taken in. Please look at the reasons, and send the files again as AdaptaMeter wrote them.</source>
        <translation>شكرًا على بطاقات النتائج. لم يكن ممكنًا إدخال هذه الملفات. يُرجى النظر في الأسباب، وإرسال الملفات من جديد كما كتبها AdaptaMeter.</translation>
    </message>
    <message>
        <source>{file}: {reason}</source>
        <translation>⁨{file}⁩: {reason}</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>الملف لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>It cannot be read ({why}).</source>
        <translation>لا يمكن قراءة الملف (⁨{why}⁩).</translation>
    </message>
    <message>
        <source>It is larger than {limit} MB, so it was not opened.</source>
        <translation>الملف أكبر من ⁦{limit} MB⁩، لذلك لم يُفتح.</translation>
    </message>
    <message>
        <source>It is built in a way that could do harm ({why}), so it was not opened.</source>
        <translation>في تركيب الملف ما قد يسبّب ضررًا (⁨{why}⁩)، لذلك لم يُفتح.</translation>
    </message>
    <message>
        <source>It is not a scorecard that AdaptaMeter wrote.</source>
        <translation>الملف ليس بطاقة نتائج كتبها AdaptaMeter.</translation>
    </message>
    <message>
        <source>It is damaged, or was changed after it was written ({why}).</source>
        <translation>الملف تالف، أو تغيّر بعد كتابته (⁨{why}⁩).</translation>
    </message>
    <message>
        <source>It was written by a newer AdaptaMeter than the one here (format {version}).</source>
        <translation>الملف من نسخة AdaptaMeter أحدث من الموجودة هنا (الصيغة ⁦{version}⁩).</translation>
    </message>
    <message>
        <source>It answers a questionnaire that is not in the program here: {name} {version}.</source>
        <translation>الملف معدّ بأداة غير موجودة في البرنامج هنا: ⁨{name}⁩ ⁦{version}⁩.</translation>
    </message>
    <message>
        <source>It has other answers than the scorecard of the same assessment and revision that came first. Which one is right?</source>
        <translation>في الملف إجابات غير التي في البطاقة التي وصلت أولًا للتقييم نفسه والإصدار نفسه. أيّتهما الصحيحة؟</translation>
    </message>
    <message>
        <source>it has cells far outside its tables</source>
        <translation>فيه خلايا بعيدة خارج جداوله</translation>
    </message>
    <message>
        <source>it carries macros</source>
        <translation>يحمل وحدات ماكرو</translation>
    </message>
    <message>
        <source>it reaches for other files</source>
        <translation>يحاول الوصول إلى ملفات أخرى</translation>
    </message>
    <message>
        <source>it carries other files</source>
        <translation>يحمل ملفات أخرى</translation>
    </message>
    <message>
        <source>it carries programs</source>
        <translation>يحمل برامج</translation>
    </message>
    <message>
        <source>it takes far too long to read</source>
        <translation>قراءته تأخذ وقتًا طويلًا جدًا</translation>
    </message>
    <message>
        <source>it needs far too much memory</source>
        <translation>يحتاج إلى ذاكرة كبيرة جدًا</translation>
    </message>
    <message>
        <source>it stops the program that reads it</source>
        <translation>يوقف البرنامج الذي يقرؤه</translation>
    </message>
    <message>
        <source>There is no scorecard number {said} in the library.</source>
        <translation>لا توجد في المكتبة بطاقة رقمها ⁨{said}⁩.</translation>
    </message>
    <message>
        <source>{name} has other answers than the scorecard of the same assessment and revision that is here. That one was kept; ask the sender which is right.</source>
        <translation>في ⁨{name}⁩ إجابات غير التي على البطاقة الموجودة هنا للتقييم نفسه والإصدار نفسه. بقيت البطاقة الموجودة؛ يُرجى سؤال الجهة المرسلة أيّتهما الصحيحة.</translation>
    </message>
    <message>
        <source>A tag is too long: at most {longest} characters.</source>
        <translation>أحد الوسوم طويل جدًا: عدد الأحرف على الأكثر ⁦{longest}⁩.</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>بلا توقيع</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>موقّع</translation>
    </message>
    <message>
        <source>signed again</source>
        <translation>موقّع من جديد</translation>
    </message>
    <message>
        <source>signed again (revision {revision})</source>
        <translation>موقّع من جديد (الإصدار ⁦{revision}⁩)</translation>
    </message>
    <message>
        <source>{country} (closed)</source>
        <translation>⁨{country}⁩ (مغلق)</translation>
    </message>
    <message>
        <source>A section has too few questions with a level.</source>
        <translation>في أحد الأقسام الأسئلة التي لها مستوى قليلة جدًا.</translation>
    </message>
    <message>
        <source>Northern Africa</source>
        <translation>شمال أفريقيا</translation>
    </message>
    <message>
        <source>Western Africa</source>
        <translation>غرب أفريقيا</translation>
    </message>
    <message>
        <source>Middle Africa</source>
        <translation>وسط أفريقيا</translation>
    </message>
    <message>
        <source>Eastern Africa</source>
        <translation>شرق أفريقيا</translation>
    </message>
    <message>
        <source>Southern Africa</source>
        <translation>الجنوب الأفريقي</translation>
    </message>
    <message>
        <source>Northern America</source>
        <translation>أمريكا الشمالية</translation>
    </message>
    <message>
        <source>Central America</source>
        <translation>أمريكا الوسطى</translation>
    </message>
    <message>
        <source>Caribbean</source>
        <translation>منطقة البحر الكاريبي</translation>
    </message>
    <message>
        <source>South America</source>
        <translation>أمريكا الجنوبية</translation>
    </message>
    <message>
        <source>Central Asia</source>
        <translation>آسيا الوسطى</translation>
    </message>
    <message>
        <source>Eastern Asia</source>
        <translation>شرق آسيا</translation>
    </message>
    <message>
        <source>South-eastern Asia</source>
        <translation>جنوب شرق آسيا</translation>
    </message>
    <message>
        <source>Southern Asia</source>
        <translation>جنوب آسيا</translation>
    </message>
    <message>
        <source>Western Asia</source>
        <translation>غرب آسيا</translation>
    </message>
    <message>
        <source>Eastern Europe</source>
        <translation>أوروبا الشرقية</translation>
    </message>
    <message>
        <source>Northern Europe</source>
        <translation>أوروبا الشمالية</translation>
    </message>
    <message>
        <source>Southern Europe</source>
        <translation>أوروبا الجنوبية</translation>
    </message>
    <message>
        <source>Western Europe</source>
        <translation>أوروبا الغربية</translation>
    </message>
    <message>
        <source>Oceania</source>
        <translation>أوقيانوسيا</translation>
    </message>
    <message>
        <source>Points are before must-haves, counted again on the questions that all of them answered.</source>
        <translation>النقاط قبل حدود الأمور الضرورية، ومحسوبة من جديد على الأسئلة التي لها إجابة في كل البطاقات.</translation>
    </message>
    <message>
        <source>Ask the board to sign it and to send the scorecard again.</source>
        <translation>يمكن طلب توقيع المجلس وإرسال بطاقة النتائج من جديد.</translation>
    </message>
    <message>
        <source>Read each of them on its own: click its name.</source>
        <translation>يمكن قراءة كلّ منها وحدها: بالنقر على اسمها.</translation>
    </message>
    <message>
        <source>A crosswalk between the two versions can help, when two people have reviewed it.</source>
        <translation>قد يفيد جدول ربط بين النسختين، عندما يراجعه شخصان.</translation>
    </message>
    <message>
        <source>Ask the board to lock it and to send the scorecard again.</source>
        <translation>يمكن الطلب من المجلس إقفال القسم وإرسال بطاقة النتائج من جديد.</translation>
    </message>
    <message>
        <source>Ask the board to find out what it does not know yet.</source>
        <translation>يمكن الطلب من المجلس البحث عمّا لا يعرفه بعد.</translation>
    </message>
    <message>
        <source>Read its answers instead: click the name.</source>
        <translation>يمكن قراءة الإجابات بدلًا من ذلك: بالنقر على الاسم.</translation>
    </message>
    <message>
        <source>Read their answers instead: click a name.</source>
        <translation>يمكن قراءة الإجابات بدلًا من ذلك: بالنقر على أحد الأسماء.</translation>
    </message>
    <message>
        <source>Have the translation reviewed.</source>
        <translation>الترجمة بحاجة إلى مراجعة.</translation>
    </message>
    <message>
        <source>Next time, let three or more members answer alone.</source>
        <translation>في المرّة القادمة: إجابة ثلاثة أعضاء أو أكثر على حدة.</translation>
    </message>
    <message>
        <source>Keep it in mind when you read a difference.</source>
        <translation>يُرجى تذكّر ذلك عند قراءة أي فرق.</translation>
    </message>
    <message>
        <source>Ask the board who led the talk.</source>
        <translation>يمكن سؤال المجلس عمّن أدار النقاش.</translation>
    </message>
    <message>
        <source>not on both scorecards</source>
        <translation>ليس على البطاقتين</translation>
    </message>
    <message>
        <source>not locked</source>
        <translation>غير مقفل</translation>
    </message>
    <message>
        <source>too much not known</source>
        <translation>كثير غير معروف</translation>
    </message>
    <message>
        <source>too much that does not apply</source>
        <translation>كثير لا ينطبق</translation>
    </message>
    <message>
        <source>too few questions in common</source>
        <translation>الأسئلة المشتركة قليلة جدًا</translation>
    </message>
    <message>
        <source>another version of the questions</source>
        <translation>نسخة أخرى من الأسئلة</translation>
    </message>
    <message>
        <source>cannot be compared</source>
        <translation>لا تصحّ المقارنة</translation>
    </message>
    <message>
        <source>For learning and dialogue. Not a ranking. Pilot instrument.</source>
        <translation>للتعلّم والحوار. لا ترتيب للمنظمات. أداة تجريبية.</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>The middle (from 5 on)</source>
        <translation>القيمة الوسطى (ابتداءً من 5)</translation>
    </message>
    <message>
        <source>A quarter lies below (from 10 on)</source>
        <translation>ربع القيم تحت هذا (ابتداءً من 10)</translation>
    </message>
    <message>
        <source>A quarter lies above (from 10 on)</source>
        <translation>ربع القيم فوق هذا (ابتداءً من 10)</translation>
    </message>
    <message>
        <source>There is no picture here to save. Save the table, or show something first.</source>
        <translation>لا صورة هنا للحفظ. يمكن حفظ الجدول، أو عرض شيء أولًا.</translation>
    </message>
    <message>
        <source>There is nothing here to save yet.</source>
        <translation>لا شيء هنا للحفظ بعد.</translation>
    </message>
    <message>
        <source>A file called {name} is already there, and nothing was changed. Please choose another name.</source>
        <translation>يوجد من قبل ملف اسمه ⁨{name}⁩، ولم يتغيّر شيء. يُرجى اختيار اسم آخر.</translation>
    </message>
</context>
<context>
    <name>YearWords</name>
    <message>
        <source>{year}: {verdict}.</source>
        <translation>⁦{year}⁩: {verdict}.</translation>
    </message>
    <message>
        <source>{year}: {verdict}. About 8 times in 10 it lies from {low} to {high}.</source>
        <translation>⁦{year}⁩: {verdict}. في نحو 8 مرّات من 10 تكون بين ⁦{low}⁩ و⁦{high}⁩.</translation>
    </message>
    <message>
        <source>From {before} to {after}. {grade}.</source>
        <translation>من ⁦{before}⁩ إلى ⁦{after}⁩. {grade}.</translation>
    </message>
</context>
<context>
    <name>YearsReading</name>
    <message>
        <source>Not on the scorecard of {year}, so there is nothing to compare.</source>
        <translation>ليس على بطاقة سنة ⁦{year}⁩، فلا شيء للمقارنة.</translation>
    </message>
    <message>
        <source>{year}: answered alone by {count}, then agreed on.</source>
        <translation>⁦{year}⁩: أجابوا على حدة ⁦{count}⁩، ثم كان الاتفاق.</translation>
    </message>
    <message numerus="yes">
        <source>Seen from today: {points} instead of {first} points, on %n question(s) you looked at again.</source>
        <translation>
            <numerusform>من منظور اليوم: ⁦{points}⁩ بدلًا من ⁦{first}⁩ نقطة.</numerusform>
            <numerusform>من منظور اليوم: ⁦{points}⁩ بدلًا من ⁦{first}⁩ نقطة، في سؤال واحد نظرنا فيه من جديد.</numerusform>
            <numerusform>من منظور اليوم: ⁦{points}⁩ بدلًا من ⁦{first}⁩ نقطة، في سؤالين نظرنا فيهما من جديد.</numerusform>
            <numerusform>من منظور اليوم: ⁦{points}⁩ بدلًا من ⁦{first}⁩ نقطة، في %n أسئلة نظرنا فيها من جديد.</numerusform>
            <numerusform>من منظور اليوم: ⁦{points}⁩ بدلًا من ⁦{first}⁩ نقطة، في %n سؤالًا نظرنا فيها من جديد.</numerusform>
            <numerusform>من منظور اليوم: ⁦{points}⁩ بدلًا من ⁦{first}⁩ نقطة، في %n سؤال نظرنا فيها من جديد.</numerusform>
        </translation>
    </message>
    <message>
        <source>{before} said then, {now} now</source>
        <translation>قلنا حينها ⁦{before}⁩، والآن ⁦{now}⁩</translation>
    </message>
</context>
<context>
    <name>YearsView</name>
    <message>
        <source>What changed from {before} to {now}</source>
        <translation>ما تغيّر من ⁦{before}⁩ إلى ⁦{now}⁩</translation>
    </message>
    <message>
        <source>With several sections a year, one may look like a clear change by chance now and then. The steps you can show are the safest ground to stand on.</source>
        <translation>مع عدّة أقسام كل سنة، قد يبدو أحدها أحيانًا تغيّرًا واضحًا بالصدفة. الخطوات التي يمكن إظهارها هي أثبت ما نستند إليه.</translation>
    </message>
    <message>
        <source>Version {before} of the questions then, {now} now: only questions that are the same are compared.</source>
        <translation>نسخة الأسئلة حينها ⁦{before}⁩، والآن ⁦{now}⁩: تُقارن فقط الأسئلة التي لم تتغيّر.</translation>
    </message>
    <message>
        <source>Points move a little every year, also when nothing changes. Here you see what is more than that.</source>
        <translation>تتحرّك النقاط قليلًا كل سنة، حتى حين لا يتغيّر شيء. هنا نرى ما هو أكثر من ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) not locked this year</source>
        <translation>
            <numerusform>كل الأقسام مقفلة هذه السنة</numerusform>
            <numerusform>قسم واحد غير مقفل هذه السنة</numerusform>
            <numerusform>قسمان غير مقفلين هذه السنة</numerusform>
            <numerusform>%n أقسام غير مقفلة هذه السنة</numerusform>
            <numerusform>%n قسمًا غير مقفل هذه السنة</numerusform>
            <numerusform>%n قسم غير مقفل هذه السنة</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of earlier years is shown until they are, so that nobody answers for the number: {sections}.</source>
        <translation>لا يظهر شيء من السنوات السابقة قبل إقفالها، كي لا نجيب من أجل الرقم: {sections}.</translation>
    </message>
</context>
<context>
    <name>_RailButton</name>
    <message>
        <source>you are here</source>
        <translation>نحن هنا</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>مقفل</translation>
    </message>
</context>
</TS>
