<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AnswerAside</name>
    <message>
        <source>What shows it?</source>
        <translation>ما الذي يُظهر ذلك؟</translation>
    </message>
    <message>
        <source>Title, date, place</source>
        <translation>العنوان، التاريخ، المكان</translation>
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
        <source>Results</source>
        <translation>النتائج</translation>
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
        <source>Prepare</source>
        <translation>التحضير</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>المشاركة</translation>
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
        <source>go to a step</source>
        <translation>الانتقال إلى خطوة</translation>
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
        <source>All sections are locked</source>
        <translation>كل الأقسام مقفلة</translation>
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
        <source>Open a scorecard</source>
        <translation>فتح بطاقة نتائج</translation>
    </message>
    <message>
        <source>a file that somebody sent you</source>
        <translation>ملف وصل من جهة أخرى</translation>
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
        <source>Open the scorecards that boards share, with the range and the reasons behind every number.</source>
        <translation>فتح بطاقات النتائج التي تشاركها المجالس، مع المدى والأسباب وراء كل رقم.</translation>
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
        <source>You can change all of this later. Nothing leaves this computer.</source>
        <translation>يمكن تغيير كل هذا لاحقًا. لا شيء يغادر هذا الجهاز.</translation>
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
        <source>Prepare</source>
        <translation>التحضير</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>المشاركة</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>⁦{percent} %⁩</translation>
    </message>
    <message>
        <source>{given}/{total}</source>
        <translation>⁦{given}/{total}⁩</translation>
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
        <source>lock a section to see its result</source>
        <translation>عند إقفال قسم تظهر نتيجته</translation>
    </message>
    <message>
        <source>All sections are locked</source>
        <translation>كل الأقسام مقفلة</translation>
    </message>
    <message>
        <source>look at the results, share them</source>
        <translation>يمكن رؤية النتائج ومشاركتها</translation>
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
    <name>Session</name>
    <message>
        <source>Deleted. Nothing is lost yet.</source>
        <translation>تم الحذف. لم يضِع شيء بعد.</translation>
    </message>
</context>
<context>
    <name>ShareLeaving</name>
    <message>
        <source>This leaves the computer</source>
        <translation>هذا يغادر الجهاز</translation>
    </message>
    <message>
        <source>This stays here</source>
        <translation>هذا يبقى هنا</translation>
    </message>
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
        <source>Names of people</source>
        <translation>أسماء الأشخاص</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظاتنا الداخلية</translation>
    </message>
    <message>
        <source>Reasons why something does not apply, or was opened again</source>
        <translation>أسباب عدم انطباق شيء علينا، أو فتحه من جديد</translation>
    </message>
    <message>
        <source>Titles of the papers that show something</source>
        <translation>عناوين الوثائق التي تُظهر شيئًا</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) with their evidence grades: {sections}</source>
        <translation>
            <numerusform>لا إجابات: {sections}</numerusform>
            <numerusform>إجابة واحدة مع قوّة دليلها: {sections}</numerusform>
            <numerusform>إجابتان مع قوّة دليل كلّ منهما: {sections}</numerusform>
            <numerusform>%n إجابات مع قوّة دليل كلّ منها: {sections}</numerusform>
            <numerusform>%n إجابة مع قوّة دليل كلّ منها: {sections}</numerusform>
            <numerusform>%n إجابة مع قوّة دليل كلّ منها: {sections}</numerusform>
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
    <message>
        <source>Answers</source>
        <translation>الإجابات</translation>
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
        <source>Share the scorecard</source>
        <translation>مشاركة بطاقة النتائج</translation>
    </message>
    <message>
        <source>Nothing is sent from here. Files are written into a folder; you decide who gets them.</source>
        <translation>لا شيء يُرسل من هنا. تُكتب الملفات في مجلد، ولنا القرار في من يحصل عليها.</translation>
    </message>
    <message>
        <source>Nothing to share yet</source>
        <translation>لا شيء للمشاركة بعد</translation>
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
    <name>StrengthsCard</name>
    <message>
        <source>{section}. {grade}.</source>
        <translation>⁨{section}⁩. {grade}.</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Prepare</source>
        <translation>التحضير</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>المشاركة</translation>
    </message>
    <message>
        <source>Step {number} of {total}: {step}</source>
        <translation>الخطوة ⁦{number}⁩ من ⁦{total}⁩: {step}</translation>
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
        <source>Scorecards (*.json *.xlsx);;All files (*)</source>
        <translation>بطاقات النتائج (*.json *.xlsx);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Open a scorecard</source>
        <translation>فتح بطاقة نتائج</translation>
    </message>
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
        <source>The store is empty. Start in the window, or with “adaptameter assess”.</source>
        <translation>مكان الحفظ فارغ. يمكن البدء في النافذة، أو بالأمر «⁦adaptameter assess⁩».</translation>
    </message>
    <message>
        <source>{id} {version}: no mistakes. Sections: {sections}, indicators: {indicators}, languages: {languages}.</source>
        <translation>⁦{id} {version}⁩: لا أخطاء. الأقسام: ⁦{sections}⁩، المؤشّرات: ⁦{indicators}⁩، اللغات: ⁦{languages}⁩.</translation>
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
        <source>{name} is not an AdaptaMeter scorecard.</source>
        <translation>⁨{name}⁩ ليس بطاقة نتائج من AdaptaMeter.</translation>
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
        <source>Held back</source>
        <translation>ما بقي خلف السقف</translation>
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
