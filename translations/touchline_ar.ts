<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>ColumnMeaning</name>
    <message>
        <source>– leave out –</source>
        <translation>– يُترك –</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>اللاعب</translation>
    </message>
    <message>
        <source>Day of the match</source>
        <translation>يوم المباراة</translation>
    </message>
    <message>
        <source>Opponent</source>
        <translation>الخصم</translation>
    </message>
    <message>
        <source>Team of the player</source>
        <translation>فريق اللاعب</translation>
    </message>
    <message>
        <source>Home or away</source>
        <translation>على أرضه أو خارجها</translation>
    </message>
    <message>
        <source>Result, our goals first</source>
        <translation>النتيجة، أهدافنا أولاً</translation>
    </message>
    <message>
        <source>Result, home goals first</source>
        <translation>النتيجة، أهداف صاحب الأرض أولاً</translation>
    </message>
    <message>
        <source>Playing time</source>
        <translation>وقت اللعب</translation>
    </message>
    <message>
        <source>Started the match</source>
        <translation>بدأ المباراة</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>المركز</translation>
    </message>
    <message>
        <source>Shirt number</source>
        <translation>رقم القميص</translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Shirt number</source>
        <translation>رقم القميص</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>المركز</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>الاسم المختصر</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>المعادلة</translation>
    </message>
    <message>
        <source>Divided by</source>
        <translation>مقسوماً على</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>الأفضل</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>المنازل العشرية</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>الجولة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>التاريخ والوقت</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Home team</source>
        <translation>الفريق المضيف</translation>
    </message>
    <message>
        <source>Away team</source>
        <translation>الفريق الضيف</translation>
    </message>
    <message>
        <source>Score of the home team</source>
        <translation>رصيد الفريق المضيف</translation>
    </message>
    <message>
        <source>Score of the away team</source>
        <translation>رصيد الفريق الضيف</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>نوعه</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>سنة الميلاد</translation>
    </message>
</context>
<context>
    <name>CrashReport</name>
    <message>
        <source>The report cannot be deleted: %1</source>
        <translation>لا يمكن حذف التقرير: %1</translation>
    </message>
    <message>
        <source>No report can be kept in %1: %2</source>
        <translation>لا يمكن الاحتفاظ بتقرير في %1: %2</translation>
    </message>
</context>
<context>
    <name>DeepLink</name>
    <message>
        <source>This link is too long for one of Touchline.</source>
        <translation>هذا الرابط أطول من أن يكون من Touchline.</translation>
    </message>
    <message>
        <source>This is not a link of Touchline. One looks like touchline://club.example/player/12.</source>
        <translation>هذا ليس رابطاً من Touchline. مثال: touchline://club.example/player/12.</translation>
    </message>
    <message>
        <source>This link leads to no page that Touchline knows.</source>
        <translation>هذا الرابط لا يقود إلى صفحة يعرفها Touchline.</translation>
    </message>
</context>
<context>
    <name>DefinedMetrics</name>
    <message>
        <source>Definition: %1</source>
        <translation>التعريف: %1</translation>
    </message>
</context>
<context>
    <name>EntryRules</name>
    <message>
        <source>%1 is not between %2 and %3.</source>
        <translation>%1 ليس بين %2 و%3.</translation>
    </message>
    <message>
        <source>%1 is not a whole number.</source>
        <translation>%1 ليس عدداً صحيحاً.</translation>
    </message>
    <message>
        <source>Nobody plays longer than %1.</source>
        <translation>لا أحد يلعب أكثر من %1.</translation>
    </message>
    <message>
        <source>Somebody who started has played: enter the playing time.</source>
        <translation>من بدأ المباراة فقد لعب: أدخل وقت اللعب.</translation>
    </message>
    <message>
        <source>Somebody with time on the pitch has played.</source>
        <translation>من له وقت في الملعب فقد لعب.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>You are not signed in.</source>
        <translation>لم تسجّل الدخول.</translation>
    </message>
    <message>
        <source>You may not do this. Ask the admin of your club.</source>
        <translation>ليس لك هذا الحق. اسأل مدير ناديك.</translation>
    </message>
    <message>
        <source>This does not exist, or you may not see it.</source>
        <translation>هذا غير موجود، أو لا يحق لك أن تراه.</translation>
    </message>
    <message>
        <source>Too many requests. Wait a little.</source>
        <translation>طلبات كثيرة جداً. انتظر قليلاً.</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>الخادم لا يجيب.</translation>
    </message>
    <message>
        <source>This took too long. Choose a shorter period.</source>
        <translation>استغرق هذا وقتاً طويلاً. اختر فترة أقصر.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>حدث خطأ.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n seconds.</source>
        <translation>
            <numerusform>حاول مجدداً الآن.</numerusform>
            <numerusform>حاول مجدداً بعد ثانية.</numerusform>
            <numerusform>حاول مجدداً بعد ثانيتين.</numerusform>
            <numerusform>حاول مجدداً بعد %n ثوانٍ.</numerusform>
            <numerusform>حاول مجدداً بعد %n ثانية.</numerusform>
            <numerusform>حاول مجدداً بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Request: %1</source>
        <translation>الطلب: %1</translation>
    </message>
    <message>
        <source>request %1</source>
        <translation>الطلب %1</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
    <message>
        <source>The file is damaged. Save it anew, or save the sheet as CSV.</source>
        <translation>الملف تالف. احفظه من جديد، أو احفظ الورقة بصيغة CSV.</translation>
    </message>
    <message>
        <source>The table is larger than what is read at once. Save only the rows that are needed, as CSV for example.</source>
        <translation>الجدول أكبر مما يُقرأ دفعة واحدة. احفظ الصفوف المطلوبة فقط، بصيغة CSV مثلًا.</translation>
    </message>
    <message>
        <source>This workbook has a password or is of an old Excel (.xls). Save it as .xlsx without a password, or as CSV.</source>
        <translation>هذا المصنف محمي بكلمة مرور أو من إصدار Excel قديم (.xls). احفظه بصيغة .xlsx دون كلمة مرور، أو بصيغة CSV.</translation>
    </message>
    <message>
        <source>The letters of this file cannot be read. Choose another encoding, or save the file as UTF-8.</source>
        <translation>لا يمكن قراءة حروف هذا الملف. اختر ترميزًا آخر، أو احفظ الملف بترميز UTF-8.</translation>
    </message>
    <message>
        <source>This time zone is not known; one is Europe/Berlin.</source>
        <translation>هذه المنطقة الزمنية غير معروفة؛ مثال: Europe/Berlin.</translation>
    </message>
    <message>
        <source>This formula is too long or too deeply nested. Divide it.</source>
        <translation>هذه المعادلة طويلة جدًا أو متداخلة أكثر من اللازم. قسّمها.</translation>
    </message>
    <message>
        <source>This name has a meaning in formulas already. Choose another one.</source>
        <translation>لهذا الاسم معنى في المعادلات من قبل. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>The formula of this cell gives an error instead of a value.</source>
        <translation>معادلة هذه الخلية تعطي خطأ بدلًا من قيمة.</translation>
    </message>
    <message>
        <source>A cell has more text than can be read.</source>
        <translation>في إحدى الخلايا نص أطول مما يمكن قراءته.</translation>
    </message>
    <message>
        <source>A row has more or fewer cells than there are headings. Give every column a heading, or empty the cells beside the table.</source>
        <translation>في أحد الصفوف خلايا أكثر أو أقل من العناوين. ضع عنوانًا لكل عمود، أو أفرغ الخلايا بجانب الجدول.</translation>
    </message>
    <message>
        <source>A heading stands there twice. Give each column one of its own.</source>
        <translation>يوجد عنوان مكرر. ضع لكل عمود عنوانًا خاصًا به.</translation>
    </message>
    <message>
        <source>This player is in the match twice. Take one of the two rows away.</source>
        <translation>هذا اللاعب موجود مرتين في المباراة. احذف أحد الصفين.</translation>
    </message>
    <message>
        <source>This is not a table. Save it as .xlsx or as CSV, then try again.</source>
        <translation>هذا ليس جدولًا. احفظه بصيغة .xlsx أو CSV ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>There is nothing in this file or sheet.</source>
        <translation>لا يوجد شيء في هذا الملف أو هذه الورقة.</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>لم يعد الملف موجودًا.</translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation>هذا ليس ملفًا.</translation>
    </message>
    <message>
        <source>The file is too large. Save only the sheet that is needed, as CSV for example.</source>
        <translation>الملف كبير جدًا. احفظ الورقة المطلوبة فقط، بصيغة CSV مثلًا.</translation>
    </message>
    <message>
        <source>The file cannot be read. Check that you may open it and that no other program uses it.</source>
        <translation>لا يمكن قراءة الملف. تأكد من أنه يحق لك فتحه ومن أن لا برنامج آخر يستخدمه.</translation>
    </message>
    <message>
        <source>Nobody has computed the formula of this cell yet. Open the workbook in your spreadsheet and save it.</source>
        <translation>لم تُحسب معادلة هذه الخلية بعد. افتح المصنف في برنامج الجداول واحفظه.</translation>
    </message>
    <message>
        <source>A match has no time of its kick-off.</source>
        <translation>إحدى المباريات بلا وقت بداية.</translation>
    </message>
    <message>
        <source>The rows of this match contradict each other.</source>
        <translation>صفوف هذه المباراة يناقض بعضها بعضًا.</translation>
    </message>
    <message>
        <source>Some cells of the sheet are merged: the first one has their value, the others are read as empty.</source>
        <translation>بعض خلايا الورقة مدمجة: القيمة في الأولى، وتُقرأ الأخرى فارغة.</translation>
    </message>
    <message>
        <source>This column is needed, and the file does not have it.</source>
        <translation>هذا العمود مطلوب، وليس في الملف.</translation>
    </message>
    <message>
        <source>A file that belongs to these is missing. Choose it together with the others.</source>
        <translation>ينقص ملف يتبع هذه الملفات. اختره مع الملفات الأخرى.</translation>
    </message>
    <message>
        <source>A team or a player has no name, or one that is too long.</source>
        <translation>فريق أو لاعب بلا اسم، أو اسمه طويل جدًا.</translation>
    </message>
    <message>
        <source>There is no file with statistics among these.</source>
        <translation>لا يوجد بين هذه الملفات ملف إحصاءات.</translation>
    </message>
    <message>
        <source>The row does not say which player or match it is about.</source>
        <translation>لا يذكر الصف أي لاعب أو أي مباراة يخص.</translation>
    </message>
    <message>
        <source>The day of the match is missing, or cannot be read.</source>
        <translation>يوم المباراة مفقود أو لا يمكن قراءته.</translation>
    </message>
    <message>
        <source>This does not name two teams that are known.</source>
        <translation>هنا لا يُذكر فريقان معروفان.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>هذا ليس رقمًا.</translation>
    </message>
    <message>
        <source>This is not a playing time.</source>
        <translation>هذا ليس وقت لعب.</translation>
    </message>
    <message>
        <source>This is not an Excel workbook. Save the sheet as .xlsx or as CSV.</source>
        <translation>هذا ليس مصنف Excel. احفظ الورقة بصيغة .xlsx أو CSV.</translation>
    </message>
    <message>
        <source>This is not a whole number.</source>
        <translation>هذا ليس عددًا صحيحًا.</translation>
    </message>
    <message>
        <source>This is neither yes nor no.</source>
        <translation>هذا ليس نعم ولا لا.</translation>
    </message>
    <message>
        <source>This number is smaller or larger than is possible.</source>
        <translation>هذا الرقم أصغر أو أكبر من الممكن.</translation>
    </message>
    <message>
        <source>A quotation mark is opened here and never closed.</source>
        <translation>هنا تُفتح علامة اقتباس ولا تُغلق.</translation>
    </message>
    <message>
        <source>There is text behind a closing quotation mark. Double the quotation marks inside a cell.</source>
        <translation>يوجد نص بعد علامة اقتباس مغلقة. ضاعف علامات الاقتباس داخل الخلية.</translation>
    </message>
    <message>
        <source>The season needs a competition and a short name.</source>
        <translation>يحتاج الموسم إلى بطولة واسم قصير.</translation>
    </message>
    <message>
        <source>Matches of this table lie more than a month outside the days of the season. Check the days and the season; if they are right, the season becomes longer.</source>
        <translation>في هذا الجدول مباريات تبعد أكثر من شهر عن أيام الموسم. راجع الأيام والموسم؛ فإن كانت صحيحة طال الموسم.</translation>
    </message>
    <message>
        <source>Only one file of this kind is read at a time.</source>
        <translation>يُقرأ ملف واحد فقط من هذا النوع في كل مرة.</translation>
    </message>
    <message>
        <source>The workbook has no such sheet, or it is hidden. Choose another one.</source>
        <translation>لا توجد هذه الورقة في المصنف أو هي مخفية. اختر ورقة أخرى.</translation>
    </message>
    <message>
        <source>A row above gives this team another name.</source>
        <translation>صف سابق يعطي هذا الفريق اسمًا آخر.</translation>
    </message>
    <message>
        <source>This playing time is not possible.</source>
        <translation>وقت اللعب هذا غير ممكن.</translation>
    </message>
    <message>
        <source>All together this is too large. Make it smaller, or divide it.</source>
        <translation>هذا كله معًا كبير جدًا. صغّره أو قسّمه.</translation>
    </message>
    <message>
        <source>These are too many files at once. Bring fewer.</source>
        <translation>هذه ملفات كثيرة دفعة واحدة. أحضر عددًا أقل.</translation>
    </message>
    <message>
        <source>This column is not known. Correct its heading, or take the column out.</source>
        <translation>هذا العمود غير معروف. صحّح عنوانه أو احذف العمود.</translation>
    </message>
    <message>
        <source>This file is none of those that are read here.</source>
        <translation>هذا الملف ليس من الملفات التي تُقرأ هنا.</translation>
    </message>
    <message>
        <source>This match is not known.</source>
        <translation>هذه المباراة غير معروفة.</translation>
    </message>
    <message>
        <source>This player is not known.</source>
        <translation>هذا اللاعب غير معروف.</translation>
    </message>
    <message>
        <source>The sport has no such position.</source>
        <translation>لا يوجد هذا المركز في هذه الرياضة.</translation>
    </message>
    <message>
        <source>This team does not take part in the match or in the season.</source>
        <translation>لا يشارك هذا الفريق في المباراة أو في الموسم.</translation>
    </message>
    <message>
        <source>Several players of this team have the same name. Give one of them another name, an initial for example, here and in the table.</source>
        <translation>عدة لاعبين في هذا الفريق لهم الاسم نفسه. أعط أحدهم اسمًا آخر، بحرف أول مثلًا، هنا وفي الجدول.</translation>
    </message>
    <message>
        <source>The server is at work on this already. Wait a little.</source>
        <translation>الخادم يعمل على هذا بالفعل. انتظر قليلًا.</translation>
    </message>
    <message>
        <source>With this, other formulas could not be computed any more. Change those first.</source>
        <translation>بهذا لا يمكن حساب معادلات أخرى بعد الآن. غيّر تلك أولًا.</translation>
    </message>
    <message>
        <source>This stays as it is. Make a new one instead.</source>
        <translation>يبقى هذا كما هو. أنشئ واحدًا جديدًا بدلًا منه.</translation>
    </message>
    <message>
        <source>Somebody who started, or has time on the pitch, has played.</source>
        <translation>من بدأ المباراة أو له وقت لعب فقد لعب.</translation>
    </message>
    <message>
        <source>This text holds a character that cannot be stored. Type it anew.</source>
        <translation>في هذا النص حرف لا يمكن حفظه. اكتبه من جديد.</translation>
    </message>
    <message>
        <source>These days are not possible: the first must not lie after the last, nor too far before it.</source>
        <translation>هذه الأيام غير ممكنة: لا يجوز أن يأتي الأول بعد الأخير ولا قبله بكثير.</translation>
    </message>
    <message>
        <source>This was deleted. Make a new one.</source>
        <translation>لقد حُذف هذا. أنشئ واحدًا جديدًا.</translation>
    </message>
    <message>
        <source>This stands there twice. Take one of the two away.</source>
        <translation>هذا مكرر. احذف أحد الاثنين.</translation>
    </message>
    <message>
        <source>There is no text yet. Write something first.</source>
        <translation>لا يوجد نص بعد. اكتب شيئًا أولًا.</translation>
    </message>
    <message>
        <source>A result has the scores of both teams.</source>
        <translation>للنتيجة رقم لكل من الفريقين.</translation>
    </message>
    <message>
        <source>There are statistics of this match already. Delete them before its teams change.</source>
        <translation>توجد إحصاءات لهذه المباراة من قبل. احذفها قبل تغيير فريقيها.</translation>
    </message>
    <message>
        <source>There are matches that do not go with this any more. Change or delete them first.</source>
        <translation>توجد مباريات لا تتفق مع هذا بعد الآن. غيّرها أو احذفها أولًا.</translation>
    </message>
    <message>
        <source>The import cannot be undone: others build on it by now. Undo later imports first, or correct it by hand. Nothing was changed.</source>
        <translation>لا يمكن التراجع عن الاستيراد: بُني عليه غيره. تراجع أولًا عن عمليات الاستيراد اللاحقة، أو صحّحه يدويًا. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>This import is not checked any more. Check it once more.</source>
        <translation>لم يعد هذا الاستيراد مفحوصًا. افحصه مرة أخرى.</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was written.</source>
        <translation>تم إيقاف الاستيراد. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>This import has been undone already.</source>
        <translation>تم التراجع عن هذا الاستيراد من قبل.</translation>
    </message>
    <message>
        <source>This import was written by an older version, which did not note what it made. It cannot be undone.</source>
        <translation>كُتب هذا الاستيراد بإصدار أقدم لم يسجّل ما أنشأه. لا يمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>This import was written already.</source>
        <translation>كُتب هذا الاستيراد من قبل.</translation>
    </message>
    <message>
        <source>Other imports of yours are under way. Wait until they are done, write them, or stop them.</source>
        <translation>عمليات استيراد أخرى لك قيد التنفيذ. انتظر حتى تنتهي، أو اكتبها، أو أوقفها.</translation>
    </message>
    <message>
        <source>A text is missing, or too long.</source>
        <translation>نص مفقود أو طويل جدًا.</translation>
    </message>
    <message>
        <source>There were too many failed sign-ins. Wait a little.</source>
        <translation>كانت محاولات الدخول الفاشلة كثيرة. انتظر قليلًا.</translation>
    </message>
    <message>
        <source>A match of this table belongs to another season already.</source>
        <translation>مباراة من هذا الجدول تتبع موسمًا آخر من قبل.</translation>
    </message>
    <message>
        <source>Only admins add teams to a season. Ask one of them, or choose a team that takes part in it.</source>
        <translation>المديرون وحدهم يضيفون فرقًا إلى موسم. اسأل أحدهم، أو اختر فريقًا مشاركًا فيه.</translation>
    </message>
    <message>
        <source>A name needs a letter or a digit.</source>
        <translation>يحتاج الاسم إلى حرف أو رقم.</translation>
    </message>
    <message>
        <source>Only a match that is under way or over has a score. Change its status as well.</source>
        <translation>للمباراة الجارية أو المنتهية وحدها نتيجة. غيّر حالتها أيضًا.</translation>
    </message>
    <message>
        <source>This player never belonged to this team.</source>
        <translation>لم ينتمِ هذا اللاعب إلى هذا الفريق قط.</translation>
    </message>
    <message>
        <source>This match is not played yet. Change its status before you enter statistics.</source>
        <translation>لم تُلعب هذه المباراة بعد. غيّر حالتها قبل إدخال الإحصاءات.</translation>
    </message>
    <message>
        <source>This player does not belong to the team in this season. Add the player to the squad first.</source>
        <translation>لا ينتمي هذا اللاعب إلى الفريق في هذا الموسم. أضفه إلى القائمة أولًا.</translation>
    </message>
    <message>
        <source>This player did not belong to the team on the day of the match. Correct the days in the squad first.</source>
        <translation>لم يكن هذا اللاعب من الفريق يوم المباراة. صحّح الأيام في القائمة أولًا.</translation>
    </message>
    <message>
        <source>The day lies outside the season.</source>
        <translation>يقع اليوم خارج الموسم.</translation>
    </message>
    <message>
        <source>The player belongs to this team on some of these days already.</source>
        <translation>ينتمي اللاعب إلى هذا الفريق في بعض هذه الأيام من قبل.</translation>
    </message>
    <message>
        <source>A reason is one short line.</source>
        <translation>السبب سطر واحد قصير.</translation>
    </message>
    <message>
        <source>A correction needs a reason. Say why.</source>
        <translation>يحتاج التصحيح إلى سبب. اذكر السبب.</translation>
    </message>
    <message>
        <source>A team does not play against itself.</source>
        <translation>لا يلعب الفريق ضد نفسه.</translation>
    </message>
    <message>
        <source>The season has no days: it needs matches, or a first and a last day.</source>
        <translation>الموسم بلا أيام: يحتاج إلى مباريات، أو إلى يوم أول ويوم أخير.</translation>
    </message>
    <message>
        <source>There is a metric of this name already. Choose another name.</source>
        <translation>يوجد مقياس بهذا الاسم من قبل. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>There is one of this name already. Choose another name.</source>
        <translation>هذا الاسم موجود من قبل. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>The competition has a season of this name already. Choose another name.</source>
        <translation>للبطولة موسم بهذا الاسم من قبل. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>This text is too long. Make it shorter.</source>
        <translation>هذا النص طويل جدًا. اختصره.</translation>
    </message>
    <message>
        <source>There are more of these than there may be. Take some away first.</source>
        <translation>عددها أكثر من المسموح. احذف بعضها أولًا.</translation>
    </message>
    <message>
        <source>This is not known any more. It may have been deleted.</source>
        <translation>لم يعد هذا معروفًا. ربما حُذف.</translation>
    </message>
    <message>
        <source>The server does not know this sport.</source>
        <translation>لا يعرف الخادم هذه الرياضة.</translation>
    </message>
    <message>
        <source>Name or password is wrong.</source>
        <translation>الاسم أو كلمة المرور غير صحيح.</translation>
    </message>
    <message>
        <source>This formula has changed or is gone. Look at it again, then decide anew.</source>
        <translation>تغيّرت هذه المعادلة أو لم تعد موجودة. انظر إليها مرة أخرى ثم قرّر من جديد.</translation>
    </message>
    <message>
        <source>A name is missing, too long, or has characters that cannot be shown.</source>
        <translation>اسم مفقود أو طويل جدًا أو فيه حروف لا يمكن عرضها.</translation>
    </message>
    <message>
        <source>It reads a formula that has an error itself. Correct that one first.</source>
        <translation>تقرأ معادلة فيها خطأ. صحّح تلك أولًا.</translation>
    </message>
    <message>
        <source>There are too many or too few values in the brackets of this function.</source>
        <translation>بين قوسي هذه الدالة قيم أكثر أو أقل من اللازم.</translation>
    </message>
    <message>
        <source>Nothing is assigned in a formula. Compare with ==.</source>
        <translation>لا إسناد في المعادلات. قارن باستخدام ==.</translation>
    </message>
    <message>
        <source>A bracket lacks its counterpart.</source>
        <translation>قوس ينقصه مقابله.</translation>
    </message>
    <message>
        <source>This character has no meaning in a formula.</source>
        <translation>لا معنى لهذا الحرف في المعادلة.</translation>
    </message>
    <message>
        <source>A comma stands only between the values of a function. Write decimals with a point: 1.5.</source>
        <translation>الفاصلة بين قيم الدالة فقط. اكتب الكسور بنقطة: 1.5.</translation>
    </message>
    <message>
        <source>The formula would read itself.</source>
        <translation>ستقرأ المعادلة نفسها.</translation>
    </message>
    <message>
        <source>The formula, or a part of it, is still empty.</source>
        <translation>المعادلة أو جزء منها ما زال فارغًا.</translation>
    </message>
    <message>
        <source>This cannot be mixed: one part is counted match by match, the other from sums or of a whole team.</source>
        <translation>لا يمكن خلط هذا: جزء يُحسب مباراة بمباراة، والآخر من المجاميع أو لفريق كامل.</translation>
    </message>
    <message>
        <source>This is not a number. Write 2 or 0.5, and a sign such as * before a name.</source>
        <translation>هذا ليس رقمًا. اكتب 2 أو 0.5، وعلامة مثل * قبل الاسم.</translation>
    </message>
    <message>
        <source>A formula needs exactly one result.</source>
        <translation>تحتاج المعادلة إلى نتيجة واحدة بالضبط.</translation>
    </message>
    <message>
        <source>This cannot be read as a formula.</source>
        <translation>لا يمكن قراءة هذا كمعادلة.</translation>
    </message>
    <message>
        <source>A metric is one formula, or one part divided by another; not both.</source>
        <translation>المقياس معادلة واحدة، أو جزء مقسوم على آخر؛ لا كلاهما.</translation>
    </message>
    <message>
        <source>The formula needs a name.</source>
        <translation>تحتاج المعادلة إلى اسم.</translation>
    </message>
    <message>
        <source>Quotients of single matches cannot be added up. Divide the sums instead.</source>
        <translation>لا يمكن جمع نِسب المباريات المنفردة. اقسم المجاميع بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Only one part divided by another can be a share.</source>
        <translation>الجزء المقسوم على آخر هو وحده ما يكون نسبة.</translation>
    </message>
    <message>
        <source>There is no such function.</source>
        <translation>لا توجد دالة كهذه.</translation>
    </message>
    <message>
        <source>There is nothing of this name here.</source>
        <translation>لا يوجد هنا شيء بهذا الاسم.</translation>
    </message>
    <message>
        <source>This workspace is damaged and was not opened. Nothing was changed. Restore the latest backup.</source>
        <translation>مساحة العمل هذه تالفة ولم تُفتح. لم يتغيّر شيء. استعد آخر نسخة احتياطية.</translation>
    </message>
    <message>
        <source>This file belongs to another program and was not opened. Nothing was changed.</source>
        <translation>هذا الملف لبرنامج آخر ولم يُفتح. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Another program has this workspace open. Close it there first.</source>
        <translation>برنامج آخر فتح مساحة العمل هذه. أغلقها هناك أولًا.</translation>
    </message>
    <message>
        <source>This workspace was written by a newer Touchline. Nothing was changed. Install the newer version.</source>
        <translation>كُتبت مساحة العمل هذه بإصدار أحدث من Touchline. لم يتغيّر شيء. ثبّت الإصدار الأحدث.</translation>
    </message>
    <message>
        <source>This server describes the sport in a way that this version of Touchline does not understand. Update Touchline.</source>
        <translation>يصف هذا الخادم الرياضة بطريقة لا يفهمها هذا الإصدار من Touchline. حدّث Touchline.</translation>
    </message>
    <message>
        <source>This cannot be read.</source>
        <translation>لا يمكن قراءة هذا.</translation>
    </message>
    <message>
        <source>This cannot be taken like this.</source>
        <translation>لا يمكن قبول هذا على هذه الصورة.</translation>
    </message>
    <message>
        <source>Something that is there already stands in the way.</source>
        <translation>شيء موجود من قبل يمنع ذلك.</translation>
    </message>
    <message>
        <source>This has changed in the meantime. Look at it again, then decide anew.</source>
        <translation>لقد تغيّر هذا في هذه الأثناء. انظر إليه مرة أخرى ثم قرّر من جديد.</translation>
    </message>
    <message>
        <source>This is too much at once. Choose less: a shorter period, or fewer rows.</source>
        <translation>هذا كثير دفعة واحدة. اختر أقل: فترة أقصر أو صفوفًا أقل.</translation>
    </message>
    <message>
        <source>The server cannot do this.</source>
        <translation>لا يستطيع الخادم القيام بذلك.</translation>
    </message>
    <message>
        <source>This was stopped.</source>
        <translation>تم إيقاف ذلك.</translation>
    </message>
    <message>
        <source>Line %1, “%2”: %3</source>
        <translation>السطر %1، «%2»: %3</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>السطر %1: %2</translation>
    </message>
    <message>
        <source>It can be from %1 to %2.</source>
        <translation>الممكن من %1 إلى %2.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n errors in all.</source>
        <translation>
            <numerusform>لا توجد أخطاء (%n).</numerusform>
            <numerusform>يوجد خطأ واحد في المجموع.</numerusform>
            <numerusform>يوجد خطآن في المجموع.</numerusform>
            <numerusform>توجد %n أخطاء في المجموع.</numerusform>
            <numerusform>يوجد %n خطأً في المجموع.</numerusform>
            <numerusform>يوجد %n خطأ في المجموع.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write figures, or leave the cell empty.</source>
        <translation>اكتب أرقاماً، أو اترك الخلية فارغة.</translation>
    </message>
    <message>
        <source>Write the time like 78 or 78:30, or leave the cell empty.</source>
        <translation>اكتب الوقت مثل 78 أو 78:30، أو اترك الخلية فارغة.</translation>
    </message>
    <message>
        <source>Nobody plays that long: correct it.</source>
        <translation>لا أحد يلعب هذه المدة: صحّحها.</translation>
    </message>
    <message>
        <source>Correct it, or choose what the column really means.</source>
        <translation>صحّحها، أو اختر ما يعنيه العمود حقاً.</translation>
    </message>
    <message>
        <source>Only whole numbers are counted here: correct it, or choose what the column really means.</source>
        <translation>لا تُحصى هنا إلا أعداد صحيحة: صحّحها، أو اختر ما يعنيه العمود حقاً.</translation>
    </message>
    <message>
        <source>All rows of a match need the same result.</source>
        <translation>كل صفوف المباراة تحتاج إلى النتيجة نفسها.</translation>
    </message>
    <message>
        <source>Write a position of the sport, or leave the cell empty.</source>
        <translation>اكتب مركزاً من مراكز الرياضة، أو اترك الخلية فارغة.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>هل تقصد «%1»؟</translation>
    </message>
</context>
<context>
    <name>ExplorePage</name>
    <message>
        <source>with at least %1 % of their team&apos;s time</source>
        <translation>ممن لعبوا %1 % على الأقل من وقت فريقهم</translation>
    </message>
    <message>
        <source>They hardly go together</source>
        <translation>لا يكادان يترابطان</translation>
    </message>
    <message>
        <source>Who has more of one has slightly less of the other</source>
        <translation>من له أكثر من أحدهما فله أقل قليلاً من الآخر</translation>
    </message>
    <message>
        <source>Who has more of one has less of the other</source>
        <translation>من له أكثر من أحدهما فله أقل من الآخر</translation>
    </message>
    <message>
        <source>Who has more of one has much less of the other</source>
        <translation>من له أكثر من أحدهما فله أقل بكثير من الآخر</translation>
    </message>
    <message>
        <source>They go together slightly</source>
        <translation>يترابطان قليلاً</translation>
    </message>
    <message>
        <source>They go together</source>
        <translation>يترابطان</translation>
    </message>
    <message>
        <source>They go together strongly</source>
        <translation>يترابطان بقوة</translation>
    </message>
    <message>
        <source>%1 percentile of %2</source>
        <comment>98th percentile of 61</comment>
        <translation>المئين %1 من %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>2nd of 7</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>No correlation: %1 (n = %2).</source>
        <translation>لا ارتباط: %1 (n = %2).</translation>
    </message>
    <message>
        <source> (95 % interval %1 to %2)</source>
        <translation> (مجال 95 % من %1 إلى %2)</translation>
    </message>
    <message>
        <source>%1: r = %2%3, n = %4.</source>
        <translation>%1: r = %2%3، n = %4.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 و%2</translation>
    </message>
    <message numerus="yes">
        <source>%n appearances</source>
        <translation>
            <numerusform>لا مشاركات</numerusform>
            <numerusform>مشاركة واحدة</numerusform>
            <numerusform>مشاركتان</numerusform>
            <numerusform>%n مشاركات</numerusform>
            <numerusform>%n مشاركة</numerusform>
            <numerusform>%n مشاركة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n players</source>
        <translation>
            <numerusform>لا لاعبين</numerusform>
            <numerusform>لاعب واحد</numerusform>
            <numerusform>لاعبان</numerusform>
            <numerusform>%n لاعبين</numerusform>
            <numerusform>%n لاعباً</numerusform>
            <numerusform>%n لاعب</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2, %3.</source>
        <comment>Goals and xG of 187 players with ..., Premier League</comment>
        <translation>%1 لدى %2، %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are not shown: players of other teams may not be named.</source>
        <translation>
            <numerusform>لم يُخفَ أحد منهم.</numerusform>
            <numerusform>واحد منهم لا يظهر: لا يجوز ذكر لاعبي الفرق الأخرى.</numerusform>
            <numerusform>اثنان منهم لا يظهران: لا يجوز ذكر لاعبي الفرق الأخرى.</numerusform>
            <numerusform>%n منهم لا يظهرون: لا يجوز ذكر لاعبي الفرق الأخرى.</numerusform>
            <numerusform>%n منهم لا يظهرون: لا يجوز ذكر لاعبي الفرق الأخرى.</numerusform>
            <numerusform>%n منهم لا يظهرون: لا يجوز ذكر لاعبي الفرق الأخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody who has played enough has both numbers in this season.</source>
        <translation>لا أحد ممن لعبوا ما يكفي له الرقمان في هذا الموسم.</translation>
    </message>
    <message>
        <source>Nobody has both numbers in this season. Choose other metrics, or another season at the top.</source>
        <translation>لا أحد له الرقمان في هذا الموسم. اختر مقاييس أخرى، أو موسماً آخر في الأعلى.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>97th percentile of 61 forwards</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Nobody who has played enough has this number in this season.</source>
        <translation>لا أحد ممن لعبوا ما يكفي له هذا الرقم في هذا الموسم.</translation>
    </message>
    <message>
        <source>Nothing to show: %1.</source>
        <translation>لا شيء للعرض: %1.</translation>
    </message>
    <message>
        <source>%1 of %2, %3.</source>
        <comment>Goals of 312 players with at least 30 %, Premier League</comment>
        <translation>%1 لدى %2، %3.</translation>
    </message>
    <message>
        <source>Half of them have %1 to %2, the median is %3.</source>
        <translation>لدى نصفهم من %1 إلى %2، والوسيط %3.</translation>
    </message>
    <message>
        <source>%1 has no place: %2.</source>
        <translation>%1 بلا مركز: %2.</translation>
    </message>
    <message>
        <source>%1 has %2.</source>
        <translation>%1 لديه %2.</translation>
    </message>
    <message>
        <source>%1 has %2: %3.</source>
        <translation>%1 لديه %2: %3.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>المركز</translation>
    </message>
    <message>
        <source>others</source>
        <translation>آخرون</translation>
    </message>
    <message>
        <source>Colour and shape say the team.</source>
        <translation>يدل اللون والشكل على الفريق.</translation>
    </message>
    <message>
        <source>Colour and shape say the position.</source>
        <translation>يدل اللون والشكل على المركز.</translation>
    </message>
    <message>
        <source>The size says %1.</source>
        <comment>Shots /90</comment>
        <translation>يدل الحجم على %1.</translation>
    </message>
</context>
<context>
    <name>FirstSeason</name>
    <message>
        <source>Matches of %1</source>
        <translation>مباريات %1</translation>
    </message>
    <message>
        <source>Say what the competition is called.</source>
        <translation>اذكر اسم المسابقة.</translation>
    </message>
    <message>
        <source>Give the season a name, such as 2026/27.</source>
        <translation>أعطِ الموسم اسماً، مثل 2026/27.</translation>
    </message>
</context>
<context>
    <name>FormulaDrafts</name>
    <message>
        <source>The formula cannot be kept on this computer: %1. Make room, or save it now.</source>
        <translation>لا يمكن الاحتفاظ بالصيغة على هذا الحاسوب: %1. أفرغ مساحة أو احفظها الآن.</translation>
    </message>
</context>
<context>
    <name>FormulaTexts</name>
    <message>
        <source>To be read only: coaches write the formulas of their teams, admins those of everybody.</source>
        <translation>للقراءة فقط: المدربون يكتبون معادلات فرقهم، والمديرون معادلات الجميع.</translation>
    </message>
    <message>
        <source>Begin to type what is counted, and choose from the names; Ctrl+Space shows all of them.</source>
        <translation>ابدأ بكتابة ما يُحصى واختر من الأسماء؛ Ctrl+Space يعرضها كلها.</translation>
    </message>
    <message>
        <source>At character %1: %2</source>
        <translation>عند الحرف %1: %2</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>هل تقصد «%1»؟</translation>
    </message>
    <message>
        <source>The formula can be computed. Give it a name to save it.</source>
        <translation>يمكن حساب المعادلة. سمّها لتحفظها.</translation>
    </message>
    <message>
        <source>✓ The formula can be computed. Other formulas know it as %1.</source>
        <translation>✓ يمكن حساب المعادلة. تعرفها المعادلات الأخرى باسم %1.</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>No season yet</source>
        <translation>لا موسم بعد</translation>
    </message>
    <message>
        <source>data as of %1</source>
        <translation>بيانات %1</translation>
    </message>
    <message numerus="yes">
        <source>%n teams</source>
        <translation>
            <numerusform>لا فرق</numerusform>
            <numerusform>فريق واحد</numerusform>
            <numerusform>فريقان</numerusform>
            <numerusform>%n فرق</numerusform>
            <numerusform>%n فريقاً</numerusform>
            <numerusform>%n فريق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n players</source>
        <translation>
            <numerusform>لا لاعبين</numerusform>
            <numerusform>لاعب واحد</numerusform>
            <numerusform>لاعبان</numerusform>
            <numerusform>%n لاعبين</numerusform>
            <numerusform>%n لاعباً</numerusform>
            <numerusform>%n لاعب</numerusform>
        </translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation>النسخة %1</translation>
    </message>
</context>
<context>
    <name>ImportBody</name>
    <message numerus="yes">
        <source>These are more than %n files. Bring fewer at a time: a part of the season does no harm, the rest can follow.</source>
        <translation>
            <numerusform>هذه أكثر من %n ملف. أحضر أقل في كل مرة: جزء من الموسم لا يضر، ويمكن أن يتبعه الباقي.</numerusform>
            <numerusform>هذه أكثر من ملف واحد (%n). أحضر أقل في كل مرة: جزء من الموسم لا يضر، ويمكن أن يتبعه الباقي.</numerusform>
            <numerusform>هذه أكثر من ملفين (%n). أحضر أقل في كل مرة: جزء من الموسم لا يضر، ويمكن أن يتبعه الباقي.</numerusform>
            <numerusform>هذه أكثر من %n ملفات. أحضر أقل في كل مرة: جزء من الموسم لا يضر، ويمكن أن يتبعه الباقي.</numerusform>
            <numerusform>هذه أكثر من %n ملفًا. أحضر أقل في كل مرة: جزء من الموسم لا يضر، ويمكن أن يتبعه الباقي.</numerusform>
            <numerusform>هذه أكثر من %n ملف. أحضر أقل في كل مرة: جزء من الموسم لا يضر، ويمكن أن يتبعه الباقي.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>لا يمكن قراءة %1.</translation>
    </message>
    <message>
        <source>There are two files called %1. Rename one, or bring the files of one folder only.</source>
        <translation>يوجد ملفان باسم %1. غيّر اسم أحدهما، أو أحضر ملفات مجلد واحد فقط.</translation>
    </message>
    <message>
        <source>%1 is too much: a file may have %2, all together %3. Use the command touchlined import for it.</source>
        <translation>%1 أكثر من اللازم: يجوز للملف %2 وللكل معًا %3. استعمل لذلك الأمر touchlined import.</translation>
    </message>
</context>
<context>
    <name>ImportTarget</name>
    <message>
        <source>%1 %2 (new)</source>
        <translation>%1 %2 (جديد)</translation>
    </message>
    <message>
        <source>A new season…</source>
        <translation>موسم جديد…</translation>
    </message>
</context>
<context>
    <name>KeptDrafts</name>
    <message>
        <source>A formula without a name</source>
        <translation>صيغة بلا اسم</translation>
    </message>
    <message>
        <source>Formula: %1</source>
        <translation>صيغة: %1</translation>
    </message>
    <message>
        <source>Lines of a match</source>
        <translation>سطور مباراة</translation>
    </message>
    <message>
        <source>Lines of %1</source>
        <translation>سطور %1</translation>
    </message>
</context>
<context>
    <name>LeadersPage</name>
    <message>
        <source>at least %1 per match of the team in: %2</source>
        <comment>0.395 per match of the team in: Shots</comment>
        <translation>%1 على الأقل لكل مباراة للفريق في: %2</translation>
    </message>
    <message>
        <source>at least %1 in: %2</source>
        <comment>15 in: Shots</comment>
        <translation>%1 على الأقل في: %2</translation>
    </message>
    <message>
        <source>%1, total</source>
        <translation>%1، المجموع</translation>
    </message>
    <message>
        <source>%1, the least is best</source>
        <translation>%1، الأقل هو الأفضل</translation>
    </message>
    <message>
        <source>at least %1 % of the team&apos;s playing time</source>
        <translation>%1 % على الأقل من وقت لعب الفريق</translation>
    </message>
    <message>
        <source>Totals ask for no least playing time.</source>
        <translation>المجاميع لا تتطلب حداً أدنى من وقت اللعب.</translation>
    </message>
    <message>
        <source>A place takes nothing but a value.</source>
        <translation>يكفي للمركز أن تكون هناك قيمة.</translation>
    </message>
    <message>
        <source>A place takes %1.</source>
        <translation>يتطلب المركز %1.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> و </translation>
    </message>
    <message>
        <source>The rule is that of %1.</source>
        <translation>القاعدة هي قاعدة %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n players have a place</source>
        <translation>
            <numerusform>لا أحد له مركز</numerusform>
            <numerusform>لاعب واحد له مركز</numerusform>
            <numerusform>لاعبان لهما مركز</numerusform>
            <numerusform>%n لاعبين لهم مركز</numerusform>
            <numerusform>%n لاعباً لهم مركز</numerusform>
            <numerusform>%n لاعب لهم مركز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n have too little for one</source>
        <translation>
            <numerusform>، لا أحد لديه أقل من المطلوب</numerusform>
            <numerusform>، واحد لديه أقل من المطلوب</numerusform>
            <numerusform>، اثنان لديهما أقل من المطلوب</numerusform>
            <numerusform>، %n لديهم أقل من المطلوب</numerusform>
            <numerusform>، %n لديهم أقل من المطلوب</numerusform>
            <numerusform>، %n لديهم أقل من المطلوب</numerusform>
        </translation>
    </message>
    <message>
        <source>Places are among the players of your own teams</source>
        <translation>المراكز بين لاعبي فرقك أنت</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>Places are among your own teams: too few players</comment>
        <translation>%1: %2.</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>This list is longer than Touchline can take at once. Choose a shorter period, or one team.</source>
        <translation>هذه القائمة أطول مما يستطيع Touchline أخذه دفعة واحدة. اختر فترة أقصر أو فريقاً واحداً.</translation>
    </message>
    <message>
        <source>The server&apos;s list has no end: it leads back to a page that was there before. Tell whoever runs the server.</source>
        <translation>قائمة الخادم بلا نهاية: تعود إلى صفحة كانت موجودة من قبل. أخبر من يدير الخادم.</translation>
    </message>
</context>
<context>
    <name>MatchDrafts</name>
    <message>
        <source>What you typed cannot be kept on this computer: %1. Make room, or save it now.</source>
        <translation>لا يمكن حفظ ما كتبته على هذا الحاسوب: %1. أفسح مكاناً، أو احفظ الآن.</translation>
    </message>
</context>
<context>
    <name>MatchFilter</name>
    <message>
        <source>Against %1</source>
        <translation>ضد %1</translation>
    </message>
</context>
<context>
    <name>MetricCatalog</name>
    <message>
        <source>min</source>
        <translation>دقيقة</translation>
    </message>
    <message>
        <source>set</source>
        <translation>شوط</translation>
    </message>
    <message>
        <source>sets</source>
        <translation>أشواط</translation>
    </message>
    <message>
        <source>inning</source>
        <translation>جولة</translation>
    </message>
    <message>
        <source>innings</source>
        <translation>جولات</translation>
    </message>
    <message>
        <source>out</source>
        <translation>إخراج</translation>
    </message>
    <message>
        <source>outs</source>
        <translation>إخراجات</translation>
    </message>
    <message>
        <source>match</source>
        <translation>مباراة</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>مباريات</translation>
    </message>
    <message>
        <source>per %1</source>
        <comment>per set</comment>
        <translation>لكل %1</translation>
    </message>
    <message>
        <source>per %1 %2</source>
        <comment>per 9 innings</comment>
        <translation>لكل %1 %2</translation>
    </message>
    <message>
        <source>%1, %2: the sum over the period divided by the playing time.</source>
        <translation>%1، %2: المجموع خلال الفترة مقسوماً على وقت اللعب.</translation>
    </message>
    <message>
        <source>Definition: %1</source>
        <translation>التعريف: %1</translation>
    </message>
    <message>
        <source>%1 = (%2) / (%3), from the sums of the period.</source>
        <translation>%1 = (%2) / (%3)، من مجاميع الفترة.</translation>
    </message>
    <message>
        <source>%1: %2, counted match by match.</source>
        <translation>%1: %2، محسوباً مباراة بمباراة.</translation>
    </message>
    <message>
        <source>%1 = %2, from the sums of the period.</source>
        <translation>%1 = %2، من مجاميع الفترة.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>5 innings</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Min</source>
        <translation>د</translation>
    </message>
    <message>
        <source>players</source>
        <translation>لاعبين</translation>
    </message>
    <message>
        <source>the playing time is not known</source>
        <translation>وقت اللعب غير معروف</translation>
    </message>
    <message>
        <source>too few players to compare with</source>
        <translation>اللاعبون أقل من أن يُقارَن بهم</translation>
    </message>
    <message>
        <source>too little playing time for a comparison</source>
        <translation>وقت اللعب أقل من أن يُقارَن</translation>
    </message>
    <message>
        <source>other players are compared over whole seasons and date ranges only</source>
        <translation>لا يُقارَن اللاعبون الآخرون إلا في مواسم كاملة وبين تاريخين</translation>
    </message>
    <message>
        <source>nothing to divide by yet</source>
        <translation>لا شيء يُقسم عليه بعد</translation>
    </message>
    <message>
        <source>nobody recorded it in this period</source>
        <translation>لم يسجّله أحد في هذه الفترة</translation>
    </message>
    <message>
        <source>players of other teams may not be shown here</source>
        <translation>لا يجوز عرض لاعبي الفرق الأخرى هنا</translation>
    </message>
    <message>
        <source>a team wrote this metric for itself, and it is not computed over others</source>
        <translation>كتب فريق هذا المقياس لنفسه، ولا يُحسب على غيره</translation>
    </message>
    <message>
        <source>all values are equal</source>
        <translation>كل القيم متساوية</translation>
    </message>
    <message>
        <source>no appearance in this period</source>
        <translation>لا مشاركة في هذه الفترة</translation>
    </message>
    <message>
        <source>too few matches</source>
        <translation>مباريات قليلة جداً</translation>
    </message>
    <message>
        <source>not available (%1)</source>
        <translation>غير متاح (%1)</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>A note has a text.</source>
        <translation>للملاحظة نص.</translation>
    </message>
    <message>
        <source>A note has at most %1 characters, and this one has %2. Shorten it, or write two.</source>
        <translation>للملاحظة %1 من الأحرف على الأكثر، ولهذه %2. اختصرها أو اكتب ملاحظتين.</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>This change is too large to be kept.</source>
        <translation>هذا التغيير أكبر من أن يُحفظ.</translation>
    </message>
    <message>
        <source>Too many changes wait for the server. Connect to it, or discard some.</source>
        <translation>تغييرات كثيرة جداً تنتظر الخادم. اتصل به، أو تخلَّ عن بعضها.</translation>
    </message>
    <message>
        <source>The change cannot be kept on this computer: %1. Make room, then try again.</source>
        <translation>لا يمكن حفظ التغيير على هذا الحاسوب: %1. أفسح مكاناً، ثم حاول مجدداً.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>%1 has more %2 than before: %3 in the last five, %4 otherwise.</source>
        <translation>لدى %1 أكثر من قبل في %2: %3 في آخر خمس، و%4 في غيرها.</translation>
    </message>
    <message>
        <source>%1 has less %2 than before: %3 in the last five, %4 otherwise.</source>
        <translation>لدى %1 أقل من قبل في %2: %3 في آخر خمس، و%4 في غيرها.</translation>
    </message>
    <message>
        <source>%1 to %2 · %3 and %4 matches · by chance alone in %5 % of such tests</source>
        <translation>من %1 إلى %2 · %3 و%4 مباراة · بالصدفة وحدها في %5 % من مثل هذه الاختبارات</translation>
    </message>
    <message>
        <source>appearances</source>
        <translation>المشاركات</translation>
    </message>
    <message>
        <source>%1 has reached %2 %3.</source>
        <translation>بلغ %1 %2 %3.</translation>
    </message>
    <message>
        <source>%1 is close to %2 %3.</source>
        <translation>%1 قريب من %2 %3.</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 حتى الآن</translation>
    </message>
    <message>
        <source>%1 has had the best season so far in %2: %3.</source>
        <translation>هذا أفضل موسم حتى الآن لدى %1 في %2: %3.</translation>
    </message>
    <message>
        <source>%1 had the best match of the season in %2: %3.</source>
        <translation>كانت هذه أفضل مباراة في الموسم لدى %1 في %2: %3.</translation>
    </message>
    <message>
        <source>%1 had the best match ever in %2: %3.</source>
        <translation>كانت هذه أفضل مباراة على الإطلاق لدى %1 في %2: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 in each of the last %n appearances.</source>
        <translation>
            <numerusform>%1: %2 (لا مشاركات).</numerusform>
            <numerusform>%1: %2 في المشاركة الأخيرة.</numerusform>
            <numerusform>%1: %2 في كل من آخر مشاركتين.</numerusform>
            <numerusform>%1: %2 في كل من آخر %n مشاركات.</numerusform>
            <numerusform>%1: %2 في كل من آخر %n مشاركة.</numerusform>
            <numerusform>%1: %2 في كل من آخر %n مشاركة.</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1 · the longest so far: %2</source>
        <translation>منذ %1 · أطول سلسلة حتى الآن: %2</translation>
    </message>
    <message>
        <source>Share of possible playing time</source>
        <translation>الحصة من وقت اللعب الممكن</translation>
    </message>
    <message>
        <source>Nobody has played yet in this period.</source>
        <translation>لم يلعب أحد بعد في هذه الفترة.</translation>
    </message>
    <message>
        <source>Dashed: %1 % of the time. ! says who is below it.</source>
        <translation>الخط المتقطع: %1 % من الوقت. وعلامة ! تدل على من هو دونه.</translation>
    </message>
    <message numerus="yes">
        <source>%n appearances</source>
        <translation>
            <numerusform>لا مشاركات</numerusform>
            <numerusform>مشاركة واحدة</numerusform>
            <numerusform>مشاركتان</numerusform>
            <numerusform>%n مشاركات</numerusform>
            <numerusform>%n مشاركة</numerusform>
            <numerusform>%n مشاركة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n matches</source>
        <translation>
            <numerusform>لا مباريات (%n)</numerusform>
            <numerusform>مباراة (%n)</numerusform>
            <numerusform>مباراتان (%n)</numerusform>
            <numerusform>%n مباريات</numerusform>
            <numerusform>%n مباراة</numerusform>
            <numerusform>%n مباراة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 won, %2 drawn, %3 lost</source>
        <translation>فوز %1، تعادل %2، خسارة %3</translation>
    </message>
    <message>
        <source>%1, over five appearances each: from %2 to %3</source>
        <translation>%1، على مدى خمس مشاركات في كل مرة: من %2 إلى %3</translation>
    </message>
    <message>
        <source>%1 has played for the first time.</source>
        <translation>%1 لعب للمرة الأولى.</translation>
    </message>
    <message>
        <source>%1 has a first entry under %2.</source>
        <comment>under Shots</comment>
        <translation>سجّل %1 أول قيمة في %2.</translation>
    </message>
    <message>
        <source>%1 · the best before it: %2</source>
        <translation>%1 · الأفضل قبلها: %2</translation>
    </message>
</context>
<context>
    <name>OwnTable</name>
    <message>
        <source>workbook</source>
        <translation>مصنّف</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>علامات جدولة</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>فواصل منقوطة</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>فواصل</translation>
    </message>
    <message>
        <source>text with %1 between the columns, %2</source>
        <comment>comma or semicolon; encoding</comment>
        <translation>نص تفصل أعمدته %1، %2</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>العمود %1</translation>
    </message>
    <message>
        <source>The table has %1 rows and %2 columns; at most %3 and %4 are read here. Divide it, by month for example.</source>
        <translation>في الجدول %1 صفاً و%2 عموداً؛ ولا يُقرأ هنا أكثر من %3 و%4. قسّمه، حسب الأشهر مثلاً.</translation>
    </message>
    <message>
        <source>The table has a line of headings, but no rows below it.</source>
        <translation>في الجدول سطر عناوين، ولا صفوف تحته.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check that it is there and that you may open it.</source>
        <translation>لا يمكن قراءة %1. تأكد من وجوده ومن أن لك أن تفتحه.</translation>
    </message>
    <message>
        <source>%1 has more than %2 MB. Save the sheet with the matches in a file of its own.</source>
        <translation>حجم %1 أكبر من %2 م.ب. احفظ ورقة المباريات في ملف مستقل.</translation>
    </message>
    <message>
        <source>This is too much to paste. Save it as a file.</source>
        <translation>هذا أكثر من أن يُلصق. احفظه ملفاً.</translation>
    </message>
    <message>
        <source>There is no table in the clipboard. Copy the cells in your spreadsheet, headings included.</source>
        <translation>لا جدول في الحافظة. انسخ الخلايا من جدول بياناتك، مع العناوين.</translation>
    </message>
    <message>
        <source>pasted table</source>
        <translation>جدول ملصق</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>Players</source>
        <translation>اللاعبون</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Leaders</source>
        <translation>المتصدرون</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>استكشاف</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>المباريات</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Formulas</source>
        <translation>المعادلات</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>اللاعب</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>المباراة</translation>
    </message>
</context>
<context>
    <name>PeriodChoice</name>
    <message numerus="yes">
        <source>Last %n matches</source>
        <translation>
            <numerusform>لا مباريات</numerusform>
            <numerusform>آخر مباراة</numerusform>
            <numerusform>آخر مباراتين</numerusform>
            <numerusform>آخر %n مباريات</numerusform>
            <numerusform>آخر %n مباراة</numerusform>
            <numerusform>آخر %n مباراة</numerusform>
        </translation>
    </message>
    <message>
        <source>Whole season</source>
        <translation>الموسم كله</translation>
    </message>
</context>
<context>
    <name>PlayerPage</name>
    <message>
        <source>%1 pct. of %2</source>
        <comment>98th percentile of 61 players</comment>
        <translation>المئين %1 من %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>2nd of 7</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>only %1 attempts</source>
        <translation>%1 محاولة فقط</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>%1 فقط</translation>
    </message>
    <message numerus="yes">
        <source>%n appearances</source>
        <translation>
            <numerusform>لا مشاركات</numerusform>
            <numerusform>مشاركة واحدة</numerusform>
            <numerusform>مشاركتان</numerusform>
            <numerusform>%n مشاركات</numerusform>
            <numerusform>%n مشاركة</numerusform>
            <numerusform>%n مشاركة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % of possible time</source>
        <translation>%1 % من الوقت الممكن</translation>
    </message>
    <message>
        <source>playing time not known</source>
        <translation>وقت اللعب غير معروف</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>61 forwards</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n players of the squad</source>
        <translation>
            <numerusform>لا لاعبين من التشكيلة</numerusform>
            <numerusform>لاعب واحد من الفريق</numerusform>
            <numerusform>لاعبان من الفريق</numerusform>
            <numerusform>%n لاعبين من الفريق</numerusform>
            <numerusform>%n لاعباً من الفريق</numerusform>
            <numerusform>%n لاعب من الفريق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n players of all positions in the season before</source>
        <translation>
            <numerusform>لا لاعبين من كل المراكز في الموسم السابق</numerusform>
            <numerusform>لاعب واحد من كل المراكز في الموسم السابق</numerusform>
            <numerusform>لاعبان من كل المراكز في الموسم السابق</numerusform>
            <numerusform>%n لاعبين من كل المراكز في الموسم السابق</numerusform>
            <numerusform>%n لاعباً من كل المراكز في الموسم السابق</numerusform>
            <numerusform>%n لاعب من كل المراكز في الموسم السابق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n players of all positions</source>
        <translation>
            <numerusform>لا لاعبين من كل المراكز</numerusform>
            <numerusform>لاعب واحد من كل المراكز</numerusform>
            <numerusform>لاعبان من كل المراكز</numerusform>
            <numerusform>%n لاعبين من كل المراكز</numerusform>
            <numerusform>%n لاعباً من كل المراكز</numerusform>
            <numerusform>%n لاعب من كل المراكز</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 with at least %2</source>
        <translation>%1 ممن لديهم %2 على الأقل</translation>
    </message>
    <message>
        <source>%1 with at least %2 % of their team&apos;s time</source>
        <translation>%1 ممن لعبوا %2 % على الأقل من وقت فريقهم</translation>
    </message>
    <message>
        <source>Nobody to compare with in this period.</source>
        <translation>لا أحد يُقارَن به في هذه الفترة.</translation>
    </message>
    <message>
        <source>No percentiles: %1.</source>
        <translation>لا مئينات: %1.</translation>
    </message>
    <message>
        <source>Ranks among %1</source>
        <translation>المراكز بين %1</translation>
    </message>
    <message>
        <source>Percentiles among %1</source>
        <translation>المئينات بين %1</translation>
    </message>
    <message>
        <source>No value: %1.</source>
        <translation>لا قيمة: %1.</translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation>المجموع: %1</translation>
    </message>
    <message>
        <source>95 % interval: %1</source>
        <translation>مجال 95 %: %1</translation>
    </message>
    <message>
        <source>Comes in bursts: the interval allows for that.</source>
        <translation>يأتي على دفعات: والمجال يراعي ذلك.</translation>
    </message>
    <message>
        <source>per match</source>
        <translation>لكل مباراة</translation>
    </message>
    <message numerus="yes">
        <source>last %n matches</source>
        <translation>
            <numerusform>لا مباريات</numerusform>
            <numerusform>آخر مباراة</numerusform>
            <numerusform>آخر مباراتين</numerusform>
            <numerusform>آخر %n مباريات</numerusform>
            <numerusform>آخر %n مباراة</numerusform>
            <numerusform>آخر %n مباراة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, last %n matches</source>
        <translation>
            <numerusform>%1، لا مباريات</numerusform>
            <numerusform>%1، آخر مباراة</numerusform>
            <numerusform>%1، آخر مباراتين</numerusform>
            <numerusform>%1، آخر %n مباريات</numerusform>
            <numerusform>%1، آخر %n مباراة</numerusform>
            <numerusform>%1، آخر %n مباراة</numerusform>
        </translation>
    </message>
    <message>
        <source>whole period %1</source>
        <translation>الفترة كلها %1</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>مجال 95 %</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>Rovers (H)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No appearance in this period.</source>
        <translation>لا مشاركة في هذه الفترة.</translation>
    </message>
    <message>
        <source>Better than before: %1 in the last five appearances, %2 in the %3 others.</source>
        <translation>أفضل من قبل: %1 في آخر خمس مشاركات، و%2 في غيرها (عددها %3).</translation>
    </message>
    <message>
        <source>Worse than before: %1 in the last five appearances, %2 in the %3 others.</source>
        <translation>أسوأ من قبل: %1 في آخر خمس مشاركات، و%2 في غيرها (عددها %3).</translation>
    </message>
    <message>
        <source>More than before: %1 in the last five appearances, %2 in the %3 others.</source>
        <translation>أكثر من قبل: %1 في آخر خمس مشاركات، و%2 في غيرها (عددها %3).</translation>
    </message>
    <message>
        <source>Less than before: %1 in the last five appearances, %2 in the %3 others.</source>
        <translation>أقل من قبل: %1 في آخر خمس مشاركات، و%2 في غيرها (عددها %3).</translation>
    </message>
    <message>
        <source>No percentiles: these are chosen matches only, and players are compared over all of theirs.</source>
        <translation>لا مئينات: هذه مباريات مختارة فقط، واللاعبون يُقارنون في كل مبارياتهم.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Percentiles</source>
        <translation>المئينات</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, left out for want of room</source>
        <translation>
            <numerusform>ولا شيء غيرها</numerusform>
            <numerusform>وواحد آخر تُرك لضيق المكان</numerusform>
            <numerusform>واثنان آخران تُركا لضيق المكان</numerusform>
            <numerusform>و%n أخرى تُركت لضيق المكان</numerusform>
            <numerusform>و%n أخرى تُركت لضيق المكان</numerusform>
            <numerusform>و%n أخرى تُركت لضيق المكان</numerusform>
        </translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation>النسخة %1</translation>
    </message>
    <message>
        <source>data as of %1</source>
        <translation>بيانات %1</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>المباريات</translation>
    </message>
    <message>
        <source>Squad</source>
        <translation>قائمة الفريق</translation>
    </message>
    <message>
        <source>Last results, the newest at the end</source>
        <translation>آخر النتائج، والأحدث في النهاية</translation>
    </message>
    <message>
        <source>For and against</source>
        <translation>له وعليه</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>له</translation>
    </message>
    <message>
        <source>Opponents</source>
        <translation>الخصوم</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>حتى تاريخ %1</translation>
    </message>
</context>
<context>
    <name>ReportLogo</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>لا يمكن قراءة %1: %2</translation>
    </message>
    <message>
        <source>The logo has more than %1 MB. Save it smaller.</source>
        <translation>الشعار أكبر من %1 م.ب. احفظه أصغر.</translation>
    </message>
    <message>
        <source>The logo is neither a PNG nor a JPEG picture. Save it as one of these.</source>
        <translation>الشعار ليس صورة PNG ولا JPEG. احفظه بإحدى الصيغتين.</translation>
    </message>
    <message>
        <source>The logo is larger than %1 × %1 pixels, or broken. Save it smaller.</source>
        <translation>الشعار أكبر من %1 × %1 بكسل، أو تالف. احفظه أصغر.</translation>
    </message>
    <message>
        <source>The logo cannot be read: %1</source>
        <translation>لا يمكن قراءة الشعار: %1</translation>
    </message>
</context>
<context>
    <name>ServerAddress</name>
    <message>
        <source>Enter the address of the server.</source>
        <translation>أدخل عنوان الخادم.</translation>
    </message>
    <message>
        <source>This is not an address of a server. Example: stats.my-club.org</source>
        <translation>هذا ليس عنوان خادم. مثال: stats.my-club.org</translation>
    </message>
    <message>
        <source>Leave name and password out of the address.</source>
        <translation>لا تضع الاسم ولا كلمة المرور في العنوان.</translation>
    </message>
</context>
<context>
    <name>ServerCertificate</name>
    <message>
        <source>The server shows no certificate.</source>
        <translation>لا يعرض الخادم أي شهادة.</translation>
    </message>
    <message>
        <source>It expired on %1. Whoever runs the server has to renew it.</source>
        <translation>انتهت صلاحيتها في %1. على من يدير الخادم أن يجددها.</translation>
    </message>
    <message>
        <source>It is valid from %1 on. Is the clock of this computer right?</source>
        <translation>تسري ابتداءً من %1. هل ساعة هذا الحاسوب صحيحة؟</translation>
    </message>
    <message>
        <source>It is not sound (%1). Whoever runs the server has to make another one.</source>
        <translation>ليست سليمة (%1). على من يدير الخادم أن ينشئ شهادة أخرى.</translation>
    </message>
    <message>
        <source>It belongs to another server. Check the address; on a guest network, sign in there first.</source>
        <translation>تخص خادمًا آخر. تحقق من العنوان؛ وعلى شبكة للضيوف سجّل الدخول إليها أولًا.</translation>
    </message>
</context>
<context>
    <name>ServerProgram</name>
    <message>
        <source>TOUCHLINE_SERVER names %1, which is not a program that can be run.</source>
        <translation>يشير TOUCHLINE_SERVER إلى %1، وهو ليس برنامجاً يمكن تشغيله.</translation>
    </message>
    <message>
        <source>The program touchlined is missing beside Touchline. Install the server package, or connect to a club server.</source>
        <translation>برنامج touchlined غير موجود بجانب Touchline. ثبّت حزمة الخادم، أو اتصل بخادم نادٍ.</translation>
    </message>
</context>
<context>
    <name>SquadText</name>
    <message>
        <source>This text is too long for a squad: paste only the lines of the players.</source>
        <translation>هذا النص أطول من أن يكون قائمة فريق: ألصق أسطر اللاعبين فقط.</translation>
    </message>
    <message>
        <source>Line %1 has no name.</source>
        <translation>السطر %1 بلا اسم.</translation>
    </message>
    <message>
        <source>Line %1: a name has at most 100 characters.</source>
        <translation>السطر %1: لا يزيد الاسم على 100 حرف.</translation>
    </message>
    <message>
        <source>A squad has at most 200 players; the lines from %1 on are left out.</source>
        <translation>لا تزيد القائمة على 200 لاعب؛ تُركت الأسطر من %1 فصاعداً.</translation>
    </message>
    <message>
        <source>Line %1: a name needs a letter.</source>
        <translation>السطر %1: لا بد للاسم من حرف.</translation>
    </message>
    <message>
        <source>Line %1: %2 stands there twice. Add something that tells the two apart.</source>
        <translation>السطر %1: %2 مكرر. أضف ما يميّز الاثنين.</translation>
    </message>
    <message>
        <source>Line %1: number %2 is taken by line %3.</source>
        <translation>السطر %1: الرقم %2 مأخوذ في السطر %3.</translation>
    </message>
</context>
<context>
    <name>TableMapping</name>
    <message>
        <source>No column says who the player is. Choose “Player” for one.</source>
        <translation>لا عمود يقول من هو اللاعب. اختر «اللاعب» لأحد الأعمدة.</translation>
    </message>
    <message>
        <source>No column says when the match was. Choose “Day of the match” for one.</source>
        <translation>لا عمود يقول متى كانت المباراة. اختر «يوم المباراة» لأحد الأعمدة.</translation>
    </message>
    <message>
        <source>No column says who the opponent was. Choose “Opponent” for one.</source>
        <translation>لا عمود يقول من كان الخصم. اختر «الخصم» لأحد الأعمدة.</translation>
    </message>
    <message>
        <source>Say whose players these are: choose the team.</source>
        <translation>قل لمن هؤلاء اللاعبون: اختر الفريق.</translation>
    </message>
    <message>
        <source>The name of the player is missing.</source>
        <translation>اسم اللاعب ناقص.</translation>
    </message>
    <message>
        <source>The opponent is missing.</source>
        <translation>الخصم ناقص.</translation>
    </message>
    <message>
        <source>The team is missing.</source>
        <translation>الفريق ناقص.</translation>
    </message>
    <message>
        <source>A team does not play against itself.</source>
        <translation>لا يلعب الفريق ضد نفسه.</translation>
    </message>
    <message>
        <source>The day is missing.</source>
        <translation>اليوم ناقص.</translation>
    </message>
    <message>
        <source>This is no day. Write it like 2026-08-15.</source>
        <translation>هذا ليس يوماً. اكتبه مثل 2026-08-15.</translation>
    </message>
    <message>
        <source>Write H for a home match, A for an away match.</source>
        <translation>اكتب H للمباراة على أرضكم، وA لخارجها.</translation>
    </message>
    <message>
        <source>%1 stands in line %2 for this match already. Delete one of the two rows; two people of one name need an initial.</source>
        <translation>%1 موجود في السطر %2 لهذه المباراة. احذف أحد الصفين؛ شخصان باسم واحد يحتاجان إلى حرف يميّزهما.</translation>
    </message>
    <message>
        <source>This is no result. Write it like 2-1.</source>
        <translation>هذه ليست نتيجة. اكتبها مثل 2-1.</translation>
    </message>
    <message>
        <source>Write yes or no.</source>
        <translation>اكتب نعم أو لا.</translation>
    </message>
    <message>
        <source>This is no position of the sport. There are %1.</source>
        <translation>هذا ليس مركزاً في هذه الرياضة. المراكز هي %1.</translation>
    </message>
</context>
<context>
    <name>TeamTexts</name>
    <message numerus="yes">
        <source>%n matches</source>
        <translation>
            <numerusform>لا مباريات (%n)</numerusform>
            <numerusform>مباراة (%n)</numerusform>
            <numerusform>مباراتان (%n)</numerusform>
            <numerusform>%n مباريات</numerusform>
            <numerusform>%n مباراة</numerusform>
            <numerusform>%n مباراة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>3rd of 20 teams</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Last results, the newest at the end</source>
        <translation>آخر النتائج، والأحدث في النهاية</translation>
    </message>
    <message>
        <source>No match with a result yet.</source>
        <translation>لا توجد مباراة بنتيجة بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%n matches are past their day and have no result.</source>
        <translation>
            <numerusform>لا مباريات مضت دون نتيجة.</numerusform>
            <numerusform>مباراة واحدة مضى موعدها دون نتيجة.</numerusform>
            <numerusform>مباراتان مضى موعدهما دون نتيجة.</numerusform>
            <numerusform>%n مباريات مضى موعدها دون نتيجة.</numerusform>
            <numerusform>%n مباراة مضى موعدها دون نتيجة.</numerusform>
            <numerusform>%n مباراة مضى موعدها دون نتيجة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n players have appearances without playing time, and so no rates.</source>
        <translation>
            <numerusform>لا لاعبين بمشاركات دون وقت لعب.</numerusform>
            <numerusform>لاعب واحد له مشاركات دون وقت لعب، فلا معدلات له.</numerusform>
            <numerusform>لاعبان لهما مشاركات دون وقت لعب، فلا معدلات لهما.</numerusform>
            <numerusform>%n لاعبين لهم مشاركات دون وقت لعب، فلا معدلات لهم.</numerusform>
            <numerusform>%n لاعبًا لهم مشاركات دون وقت لعب، فلا معدلات لهم.</numerusform>
            <numerusform>%n لاعب لهم مشاركات دون وقت لعب، فلا معدلات لهم.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenStore</name>
    <message>
        <source>This computer offers no keychain, so you stay signed in only until Touchline is closed.</source>
        <translation>لا سلسلة مفاتيح على هذا الحاسوب، فتبقى مسجَّلاً حتى إغلاق Touchline فقط.</translation>
    </message>
    <message>
        <source>The keychain does not work (%1), so you stay signed in only until Touchline is closed.</source>
        <translation>سلسلة المفاتيح لا تعمل (%1)، فتبقى مسجَّلاً حتى إغلاق Touchline فقط.</translation>
    </message>
    <message>
        <source>The keychain is locked: give its password when it asks, else you stay signed in only until Touchline is closed.</source>
        <translation>سلسلة المفاتيح مقفلة: أدخل كلمة مرورها عندما تطلبها، وإلا فستبقى مسجّل الدخول حتى إغلاق Touchline فقط.</translation>
    </message>
    <message>
        <source>Touchline was not let into the keychain, so you stay signed in only until it is closed. Allow it when you are asked, or in the settings of the keychain.</source>
        <translation>لم يُسمح لـ Touchline بالوصول إلى سلسلة المفاتيح، لذا ستبقى مسجّل الدخول حتى إغلاقه فقط. اسمح به عندما تُسأل، أو في إعدادات سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>The keychain does not answer, so you stay signed in only until Touchline is closed.</source>
        <translation>سلسلة المفاتيح لا تجيب، لذا ستبقى مسجّل الدخول حتى إغلاق Touchline فقط.</translation>
    </message>
</context>
<context>
    <name>TrustedServers</name>
    <message>
        <source>What you have decided about the certificate cannot be kept: %1</source>
        <translation>لا يمكن حفظ ما قررته بشأن الشهادة: %1</translation>
    </message>
</context>
<context>
    <name>TypedDraft</name>
    <message>
        <source>What you typed is too long to be kept as a draft.</source>
        <translation>ما كتبته أطول من أن يُحفظ كمسودة.</translation>
    </message>
    <message>
        <source>What you typed cannot be kept on this computer: %1. Make room, or save it now.</source>
        <translation>لا يمكن الاحتفاظ بما كتبته على هذا الحاسوب: %1. أفسح مكاناً، أو احفظه الآن.</translation>
    </message>
</context>
<context>
    <name>touchline::AddPlayersSheet</name>
    <message>
        <source>One &amp;player a line: number, name, position.</source>
        <translation>&amp;لاعب في كل سطر: الرقم والاسم والمركز.</translation>
    </message>
    <message>
        <source>&amp;Add to the squad</source>
        <translation>إ&amp;ضافة إلى التشكيلة</translation>
    </message>
    <message>
        <source>Add players</source>
        <translation>إضافة لاعبين</translation>
    </message>
    <message>
        <source>Registered from</source>
        <translation>مسجَّلون ابتداءً من</translation>
    </message>
    <message>
        <source>&amp;Registered from</source>
        <translation>م&amp;سجَّلون ابتداءً من</translation>
    </message>
    <message>
        <source>The server does not answer: whether it knows players of these names already cannot be seen. They are added as new ones.</source>
        <translation>لا يجيب الخادم: لا يمكن معرفة هل يعرف لاعبين بهذه الأسماء من قبل. ستكون إضافتهم كلاعبين جدد.</translation>
    </message>
</context>
<context>
    <name>touchline::ApiTransport</name>
    <message>
        <source>This is more than the server takes at once.</source>
        <translation>هذا أكثر مما يقبله الخادم دفعة واحدة.</translation>
    </message>
    <message>
        <source>The server is busy or being updated.</source>
        <translation>الخادم مشغول أو قيد التحديث.</translation>
    </message>
    <message>
        <source>What answers points to another address, which Touchline does not follow. On a guest network, sign in there first; else enter that address itself.</source>
        <translation>من يجيب يشير إلى عنوان آخر لا يتبعه Touchline. في شبكة للضيوف سجّل الدخول إليها أولاً؛ وإلا فأدخل ذلك العنوان نفسه.</translation>
    </message>
    <message>
        <source>Something answers at this address, but it is not a Touchline server. On a guest network, sign in there first.</source>
        <translation>هناك ما يجيب على هذا العنوان، لكنه ليس خادم Touchline. في شبكة للضيوف سجّل الدخول إليها أولاً.</translation>
    </message>
</context>
<context>
    <name>touchline::BarListChart</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>الحصة</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>العينة</translation>
    </message>
    <message numerus="yes">
        <source>%1: from %2 (%3) to %4 (%5); %n below the line.</source>
        <translation>
            <numerusform>%1: من %2 (%3) إلى %4 (%5)؛ لا أحد تحت الخط.</numerusform>
            <numerusform>%1: من %2 (%3) إلى %4 (%5)؛ واحد تحت الخط.</numerusform>
            <numerusform>%1: من %2 (%3) إلى %4 (%5)؛ اثنان تحت الخط.</numerusform>
            <numerusform>%1: من %2 (%3) إلى %4 (%5)؛ %n تحت الخط.</numerusform>
            <numerusform>%1: من %2 (%3) إلى %4 (%5)؛ %n تحت الخط.</numerusform>
            <numerusform>%1: من %2 (%3) إلى %4 (%5)؛ %n تحت الخط.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::Call</name>
    <message>
        <source>Nothing answers at this address. Is the server running?</source>
        <translation>لا شيء يجيب على هذا العنوان. هل الخادم يعمل؟</translation>
    </message>
    <message>
        <source>There is no server of this name. Check the address.</source>
        <translation>لا خادم بهذا الاسم. تحقق من العنوان.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>لم يجب الخادم في الوقت المحدد.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted by this computer, so nothing was sent. Ask who runs the server.</source>
        <translation>هذا الحاسوب لا يثق بشهادة الخادم، فلم يُرسل شيء. اسأل من يدير الخادم.</translation>
    </message>
    <message>
        <source>The server closed the connection before its answer was complete.</source>
        <translation>أغلق الخادم الاتصال قبل اكتمال جوابه.</translation>
    </message>
    <message>
        <source>The server cannot be reached (%1).</source>
        <translation>لا يمكن الوصول إلى الخادم (%1).</translation>
    </message>
    <message>
        <source>The answer is larger than %1 MB. Choose a shorter period.</source>
        <translation>الجواب أكبر من %1 م.ب. اختر فترة أقصر.</translation>
    </message>
</context>
<context>
    <name>touchline::CertificateSheet</name>
    <message>
        <source>The certificate cannot be trusted</source>
        <translation>لا يمكن الثقة بالشهادة</translation>
    </message>
    <message>
        <source>Another certificate</source>
        <translation>شهادة أخرى</translation>
    </message>
    <message>
        <source>Is this your club&apos;s server?</source>
        <translation>هل هذا خادم ناديك؟</translation>
    </message>
    <message>
        <source>Fingerprint that you trusted (SHA-256)</source>
        <translation>البصمة التي وثقت بها (SHA-256)</translation>
    </message>
    <message>
        <source>Fingerprint that is shown now (SHA-256)</source>
        <translation>البصمة المعروضة الآن (SHA-256)</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>البصمة (SHA-256)</translation>
    </message>
    <message>
        <source>&amp;Do not connect</source>
        <translation>&amp;عدم الاتصال</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;إغلاق</translation>
    </message>
    <message>
        <source>&amp;Trust the new certificate</source>
        <translation>ال&amp;ثقة بالشهادة الجديدة</translation>
    </message>
    <message>
        <source>&amp;Trust this certificate</source>
        <translation>ال&amp;ثقة بهذه الشهادة</translation>
    </message>
    <message>
        <source>I have &amp;asked, and the fingerprint that is shown now is the right one</source>
        <translation>&amp;سألت، والبصمة المعروضة الآن هي الصحيحة</translation>
    </message>
    <message>
        <source>%1 does not show a certificate that could be trusted. Nothing was sent: neither a password nor anything else.</source>
        <translation>لا يعرض %1 شهادة يمكن الوثوق بها. لم يُرسل شيء: لا كلمة مرور ولا غيرها.</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one that you trusted. It may have been renewed, or somebody stands between you and the server. Nothing was sent: neither a password nor anything else.</source>
        <translation>يعرض %1 شهادة غير التي وثقت بها. ربما جُدّدت، وربما يقف أحد بينك وبين الخادم. لم يُرسل شيء: لا كلمة مرور ولا غيرها.</translation>
    </message>
    <message>
        <source>%1 shows a certificate of its own, for which nobody vouches whom this computer knows. That is usual for a club&apos;s own server. Nothing was sent so far: neither a password nor anything else.</source>
        <translation>يعرض %1 شهادة خاصة به، لا يضمنها أحد يعرفه هذا الحاسوب. هذا معتاد في خادم يديره النادي بنفسه. لم يُرسل شيء حتى الآن: لا كلمة مرور ولا غيرها.</translation>
    </message>
    <message>
        <source>Made out to nobody by name</source>
        <translation>صادرة بلا اسم صاحبها</translation>
    </message>
    <message>
        <source>Made out to: %1</source>
        <translation>صادرة باسم: %1</translation>
    </message>
    <message>
        <source>Made by its owner</source>
        <translation>أصدرها صاحبها بنفسه</translation>
    </message>
    <message>
        <source>Made by: %1</source>
        <translation>أصدرها: %1</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>صالحة حتى %1</translation>
    </message>
    <message>
        <source>It is made out to another name than %1. That happens where a server is reached by a number; the fingerprint counts.</source>
        <translation>صدرت باسم غير %1. يحدث هذا حين يُوصل إلى الخادم برقم؛ والعبرة بالبصمة.</translation>
    </message>
    <message>
        <source>Compare it, character by character, with the fingerprint that whoever runs the server tells you: in person or by telephone, not by way of this server.</source>
        <translation>قارنها، رمزًا رمزًا، بالبصمة التي يخبرك بها من يدير الخادم: وجهًا لوجه أو بالهاتف، لا عن طريق هذا الخادم.</translation>
    </message>
    <message>
        <source>The server says it when it starts. So does this command, with the server&apos;s certificate file:</source>
        <translation>يذكرها الخادم عند بدئه. وكذلك هذا الأمر، مع ملف شهادة الخادم:</translation>
    </message>
</context>
<context>
    <name>touchline::ChartCard</name>
    <message>
        <source>Table copied.</source>
        <translation>نُسخ الجدول.</translation>
    </message>
    <message>
        <source>Chart and its data copied.</source>
        <translation>نُسخ الرسم وبياناته.</translation>
    </message>
    <message>
        <source>More about this chart</source>
        <translation>المزيد عن هذا الرسم</translation>
    </message>
    <message>
        <source>Save, copy, show as table</source>
        <translation>حفظ، نسخ، عرض كجدول</translation>
    </message>
    <message>
        <source>Show as &amp;table</source>
        <translation>عرض ك&amp;جدول</translation>
    </message>
    <message>
        <source>&amp;Copy chart and data</source>
        <translation>&amp;نسخ الرسم وبياناته</translation>
    </message>
    <message>
        <source>Save as &amp;PNG…</source>
        <translation>حفظ بصيغة &amp;PNG…</translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation>حفظ بصيغة &amp;SVG…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>حفظ بصيغة P&amp;DF…</translation>
    </message>
    <message>
        <source>PNG images (*.png)</source>
        <translation>صور PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG drawings (*.svg)</source>
        <translation>رسوم SVG (*.svg)</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>مستندات PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>حفظ الرسم</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>حُفظ %1.</translation>
    </message>
    <message>
        <source>Zoom &amp;in (+, or Ctrl and the wheel)</source>
        <translation>&amp;تقريب (+، أو Ctrl والعجلة)</translation>
    </message>
    <message>
        <source>Zoom &amp;out (-)</source>
        <translation>إ&amp;بعاد (-)</translation>
    </message>
    <message>
        <source>Show the &amp;whole (0)</source>
        <translation>عرض ال&amp;كل (0)</translation>
    </message>
</context>
<context>
    <name>touchline::ChartView</name>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>تعذّرت كتابة %1: %2</translation>
    </message>
</context>
<context>
    <name>touchline::CheckCard</name>
    <message>
        <source>3. Check</source>
        <translation>3. التحقق</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>الخطأ</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>ت&amp;حقق</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>ا&amp;ستيراد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>It fits. New: %1, %2, %3. Changed: %4.</source>
        <translation>كل شيء مناسب. جديد: %1، %2، %3. معدّل: %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n players</source>
        <translation>
            <numerusform>لا لاعبين</numerusform>
            <numerusform>لاعب واحد</numerusform>
            <numerusform>لاعبان</numerusform>
            <numerusform>%n لاعبين</numerusform>
            <numerusform>%n لاعباً</numerusform>
            <numerusform>%n لاعب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n matches</source>
        <translation>
            <numerusform>لا مباريات (%n)</numerusform>
            <numerusform>مباراة (%n)</numerusform>
            <numerusform>مباراتان (%n)</numerusform>
            <numerusform>%n مباريات</numerusform>
            <numerusform>%n مباراة</numerusform>
            <numerusform>%n مباراة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>لا صفوف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>%n صفوف</numerusform>
            <numerusform>%n صفاً</numerusform>
            <numerusform>%n صف</numerusform>
        </translation>
    </message>
    <message>
        <source>The season is made with it.</source>
        <translation>يُنشأ الموسم معه.</translation>
    </message>
    <message>
        <source>Every row is being read…</source>
        <translation>تُقرأ كل الصفوف…</translation>
    </message>
    <message numerus="yes">
        <source>%n things are in the way. Mend the files, then check again.</source>
        <translation>
            <numerusform>لا شيء يعترض (%n). أصلح الملفات ثم تحقق من جديد.</numerusform>
            <numerusform>أمر واحد (%n) يعترض. أصلح الملفات ثم تحقق من جديد.</numerusform>
            <numerusform>أمران (%n) يعترضان. أصلح الملفات ثم تحقق من جديد.</numerusform>
            <numerusform>%n أمور تعترض. أصلح الملفات ثم تحقق من جديد.</numerusform>
            <numerusform>%n أمرًا يعترض. أصلح الملفات ثم تحقق من جديد.</numerusform>
            <numerusform>%n أمر يعترض. أصلح الملفات ثم تحقق من جديد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things are in the way. Mend the cells here or in your spreadsheet, or change what a column means.</source>
        <translation>
            <numerusform>لا شيء يعوق.</numerusform>
            <numerusform>شيء واحد يعوق. أصلح الخلايا هنا أو في جدول بياناتك، أو غيّر معنى عمود.</numerusform>
            <numerusform>شيئان يعوقان. أصلح الخلايا هنا أو في جدول بياناتك، أو غيّر معنى عمود.</numerusform>
            <numerusform>%n أشياء تعوق. أصلح الخلايا هنا أو في جدول بياناتك، أو غيّر معنى عمود.</numerusform>
            <numerusform>%n شيئاً يعوق. أصلح الخلايا هنا أو في جدول بياناتك، أو غيّر معنى عمود.</numerusform>
            <numerusform>%n شيء يعوق. أصلح الخلايا هنا أو في جدول بياناتك، أو غيّر معنى عمود.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Nothing is written yet: the check only looks.</source>
        <translation>%1. لم يُكتب شيء بعد: التحقق ينظر فقط.</translation>
    </message>
    <message>
        <source>The files are being sent…</source>
        <translation>يجري إرسال الملفات…</translation>
    </message>
    <message>
        <source>The server looks at every row…</source>
        <translation>ينظر الخادم في كل صف…</translation>
    </message>
    <message>
        <source>The rows are being written…</source>
        <translation>تُكتب الصفوف…</translation>
    </message>
    <message>
        <source>The import is being taken back…</source>
        <translation>يُتراجع عن الاستيراد…</translation>
    </message>
    <message>
        <source>Bytes sent</source>
        <translation>البايتات المرسلة</translation>
    </message>
    <message>
        <source>Rows done</source>
        <translation>الصفوف المنجزة</translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation>إيقاف الاستيراد</translation>
    </message>
    <message>
        <source>Look at this first: %1</source>
        <translation>انظر إلى هذا أولًا: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n things want a look first: they are listed in step 3.</source>
        <translation>
            <numerusform>لا ملاحظات في الخطوة 3.</numerusform>
            <numerusform>ملاحظة واحدة تحتاج إلى نظرة أولًا، وهي في الخطوة 3.</numerusform>
            <numerusform>ملاحظتان تحتاجان إلى نظرة أولًا، وهما في الخطوة 3.</numerusform>
            <numerusform>%n ملاحظات تحتاج إلى نظرة أولًا، وهي في الخطوة 3.</numerusform>
            <numerusform>%n ملاحظة تحتاج إلى نظرة أولًا، وهي في الخطوة 3.</numerusform>
            <numerusform>%n ملاحظة تحتاج إلى نظرة أولًا، وهي في الخطوة 3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::ChosenRow</name>
    <message>
        <source>Compare chosen</source>
        <translation>مقارنة المختارين</translation>
    </message>
    <message>
        <source>Choose nobody</source>
        <translation>عدم اختيار أحد</translation>
    </message>
</context>
<context>
    <name>touchline::ColumnsEditor</name>
    <message>
        <source>Meaning of the column %1</source>
        <translation>معنى العمود %1</translation>
    </message>
    <message>
        <source>Type to find a meaning</source>
        <translation>اكتب للعثور على معنى</translation>
    </message>
</context>
<context>
    <name>touchline::CommandPalette</name>
    <message>
        <source>Nothing of this name.</source>
        <translation>لا شيء بهذا الاسم.</translation>
    </message>
    <message>
        <source>Find and do</source>
        <translation>ابحث ونفّذ</translation>
    </message>
    <message>
        <source>Type a player, a team or what you want to do</source>
        <translation>اكتب لاعباً أو فريقاً أو ما تريد فعله</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>ما يناسب</translation>
    </message>
</context>
<context>
    <name>touchline::CompareChart</name>
    <message>
        <source>Comparison of %1</source>
        <translation>مقارنة %1</translation>
    </message>
    <message>
        <source>Statistic</source>
        <translation>الإحصاء</translation>
    </message>
    <message>
        <source>percentile</source>
        <translation>المئين</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>player, number of metrics</comment>
        <translation>%1 في %2</translation>
    </message>
    <message>
        <source>Highest percentile of %1 metrics: %2.</source>
        <translation>أعلى مئين بين %1 مقاييس: %2.</translation>
    </message>
    <message>
        <source>percentile %1</source>
        <translation>المئين %1</translation>
    </message>
    <message>
        <source>no comparison</source>
        <translation>لا مقارنة</translation>
    </message>
    <message>
        <source>Nobody to compare.</source>
        <translation>لا أحد للمقارنة.</translation>
    </message>
    <message>
        <source>Percentiles among %1</source>
        <translation>المئينات بين %1</translation>
    </message>
    <message>
        <source>5th percentile</source>
        <translation>المئين 5</translation>
    </message>
    <message>
        <source>95th percentile</source>
        <translation>المئين 95</translation>
    </message>
    <message>
        <source>nine of ten have %1 to %2</source>
        <translation>تسعة من عشرة لديهم من %1 إلى %2</translation>
    </message>
    <message>
        <source>%1. Dark: the middle half of them; the numbers are their 5th and 95th percentile.</source>
        <translation>%1. الداكن: النصف الأوسط منهم؛ والأرقام هي المئين 5 والمئين 95 لديهم.</translation>
    </message>
</context>
<context>
    <name>touchline::CompareModel</name>
    <message>
        <source>95 % interval: %1</source>
        <translation>مجال 95 %: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n matches</source>
        <translation>
            <numerusform>لا مباريات (%n)</numerusform>
            <numerusform>مباراة (%n)</numerusform>
            <numerusform>مباراتان (%n)</numerusform>
            <numerusform>%n مباريات</numerusform>
            <numerusform>%n مباراة</numerusform>
            <numerusform>%n مباراة</numerusform>
        </translation>
    </message>
    <message>
        <source>percentile %1</source>
        <translation>المئين %1</translation>
    </message>
    <message>
        <source>differs from %1 with q = %2</source>
        <translation>يختلف عن %1 حيث q = %2</translation>
    </message>
    <message>
        <source>Statistic</source>
        <translation>الإحصاء</translation>
    </message>
</context>
<context>
    <name>touchline::ComparePage</name>
    <message>
        <source>Add a player</source>
        <translation>إضافة لاعب</translation>
    </message>
    <message>
        <source>Percentiles</source>
        <translation>المئينات</translation>
    </message>
    <message>
        <source>Where they stand</source>
        <translation>أين يقفون</translation>
    </message>
    <message>
        <source>Number by number</source>
        <translation>رقماً برقم</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Type to add a player</source>
        <translation>اكتب لإضافة لاعب</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>Show or hide %1 in the charts</source>
        <translation>إظهار %1 أو إخفاؤه في الرسوم</translation>
    </message>
    <message>
        <source>Take %1 out</source>
        <translation>إخراج %1</translation>
    </message>
    <message>
        <source>Plays like %1</source>
        <translation>يلعب مثل %1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>إضافة %1</translation>
    </message>
    <message>
        <source>Choose two to six players to see them beside each other.</source>
        <translation>اختر من لاعبين إلى ستة لتراهم جنباً إلى جنب.</translation>
    </message>
    <message>
        <source>Add another player to compare with.</source>
        <translation>أضف لاعباً آخر للمقارنة.</translation>
    </message>
    <message>
        <source>★ the best of them · ↑ ↓ more or less than %1, beyond chance (q ≤ 5 %)</source>
        <translation>★ أفضلهم · ↑ ↓ أكثر أو أقل من %1 بما يتجاوز الصدفة (q ≤ 5 %)</translation>
    </message>
    <message>
        <source>Comparison of %1</source>
        <translation>مقارنة %1</translation>
    </message>
    <message>
        <source>None of them has played in this period.</source>
        <translation>لم يلعب أي منهم في هذه الفترة.</translation>
    </message>
</context>
<context>
    <name>touchline::CompareViewModel</name>
    <message>
        <source>Too little playing time for a place among the others: %1</source>
        <translation>وقت اللعب أقل من أن يوضع بين الآخرين: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n matches</source>
        <translation>
            <numerusform>لا مباريات (%n)</numerusform>
            <numerusform>مباراة (%n)</numerusform>
            <numerusform>مباراتان (%n)</numerusform>
            <numerusform>%n مباريات</numerusform>
            <numerusform>%n مباراة</numerusform>
            <numerusform>%n مباراة</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody to compare with in this period.</source>
        <translation>لا أحد يُقارَن به في هذه الفترة.</translation>
    </message>
</context>
<context>
    <name>touchline::CorrelationsViewModel</name>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>What goes together could not be read.</source>
        <translation>تعذرت قراءة ما يرتبط معًا.</translation>
    </message>
    <message>
        <source>What goes together</source>
        <translation>ما يرتبط معًا</translation>
    </message>
    <message>
        <source>−1: more of one, less of the other</source>
        <translation>−1: زيادة في أحدهما ونقص في الآخر</translation>
    </message>
    <message>
        <source>1: together</source>
        <translation>1: معًا</translation>
    </message>
    <message>
        <source>Too few players have played enough to say what goes together.</source>
        <translation>لم يلعب عدد كافٍ من اللاعبين ما يكفي لمعرفة ما يرتبط معًا.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 و%2</translation>
    </message>
    <message numerus="yes">
        <source>Up to %n players who have played enough, %1. Strongest: %2 and %3 (r = %4).</source>
        <translation>
            <numerusform>لا أحد (%n) لعب ما يكفي، %1. الأقوى: %2 و%3 (r = %4).</numerusform>
            <numerusform>لاعب واحد (%n) لعب ما يكفي، %1. الأقوى: %2 و%3 (r = %4).</numerusform>
            <numerusform>لاعبان (%n) لعبا ما يكفي، %1. الأقوى: %2 و%3 (r = %4).</numerusform>
            <numerusform>حتى %n لاعبين لعبوا ما يكفي، %1. الأقوى: %2 و%3 (r = %4).</numerusform>
            <numerusform>حتى %n لاعبًا لعبوا ما يكفي، %1. الأقوى: %2 و%3 (r = %4).</numerusform>
            <numerusform>حتى %n لاعب لعبوا ما يكفي، %1. الأقوى: %2 و%3 (r = %4).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::CrashSheet</name>
    <message>
        <source>Report of a crash</source>
        <translation>تقرير عن انهيار</translation>
    </message>
    <message>
        <source>This is on your computer only. Whoever helps you may ask you for it.</source>
        <translation>هذا على حاسوبك فقط. قد يطلبه منك من يساعدك.</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>ن&amp;سخ</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;حذف</translation>
    </message>
</context>
<context>
    <name>touchline::DataGrid</name>
    <message>
        <source>&amp;Filter rows</source>
        <translation>&amp;تصفية الصفوف</translation>
    </message>
    <message>
        <source>C&amp;olumns…</source>
        <translation>الأ&amp;عمدة…</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;نسخ الصفوف</translation>
    </message>
    <message>
        <source>&amp;Save as CSV…</source>
        <translation>&amp;حفظ بصيغة CSV…</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>إ&amp;رجاع الأعمدة</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>يظهر %1 من %2</translation>
    </message>
    <message>
        <source>No row passes the filter.</source>
        <translation>لا صف يجتاز التصفية.</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>التصفية: %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>تعذّرت كتابة %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>لم يُنسخ صف.</numerusform>
            <numerusform>نُسخ صف واحد.</numerusform>
            <numerusform>نُسخ صفان.</numerusform>
            <numerusform>نُسخت %n صفوف.</numerusform>
            <numerusform>نُسخ %n صفاً.</numerusform>
            <numerusform>نُسخ %n صف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>حفظ بصيغة CSV</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>ملفات CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>حُفظ %1.</translation>
    </message>
    <message>
        <source>&amp;Views…</source>
        <translation>&amp;طرق العرض…</translation>
    </message>
    <message>
        <source>Save as &amp;workbook (XLSX)…</source>
        <translation>حفظ ك&amp;مصنّف (XLSX)…</translation>
    </message>
    <message>
        <source>Save as workbook</source>
        <translation>حفظ كمصنّف</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>مصنّفات (*.xlsx)</translation>
    </message>
    <message>
        <source>&amp;Save this view as…</source>
        <translation>&amp;حفظ طريقة العرض هذه باسم…</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>حفظ طريقة العرض هذه</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>إعا&amp;دة التسمية</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>ح&amp;ذف</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>إعادة تسمية طريقة العرض</translation>
    </message>
    <message>
        <source>The view %1 is deleted.</source>
        <translation>حُذفت طريقة العرض %1.</translation>
    </message>
    <message>
        <source>Name of the view:</source>
        <translation>اسم طريقة العرض:</translation>
    </message>
    <message>
        <source>The table changed while it was being copied. Copy it again.</source>
        <translation>تغيّر الجدول أثناء نسخه. انسخه مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>touchline::DataStack</name>
    <message>
        <source>Try again</source>
        <translation>حاول مجدداً</translation>
    </message>
</context>
<context>
    <name>touchline::DistributionChart</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>أقل من %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>Players</source>
        <translation>اللاعبون</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>الوسيط</translation>
    </message>
    <message>
        <source>Middle half</source>
        <translation>النصف الأوسط</translation>
    </message>
    <message>
        <source>Whiskers</source>
        <translation>الأطراف</translation>
    </message>
    <message numerus="yes">
        <source>%n player(s)</source>
        <translation>
            <numerusform>لا لاعبين</numerusform>
            <numerusform>لاعب واحد</numerusform>
            <numerusform>لاعبان</numerusform>
            <numerusform>%n لاعبين</numerusform>
            <numerusform>%n لاعباً</numerusform>
            <numerusform>%n لاعب</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing known</source>
        <translation>لا شيء معروف</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>الوسيط %1</translation>
    </message>
    <message>
        <source>the middle half: %1 to %2</source>
        <translation>النصف الأوسط: %1 إلى %2</translation>
    </message>
    <message>
        <source>whiskers: %1 to %2</source>
        <translation>الأطراف: %1 إلى %2</translation>
    </message>
    <message>
        <source>Nobody has this number yet.</source>
        <translation>لا أحد له هذا الرقم بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n</source>
        <comment>Forwards · 61</comment>
        <translation>
            <numerusform>%1 · %n</numerusform>
            <numerusform>%1 · %n</numerusform>
            <numerusform>%1 · %n</numerusform>
            <numerusform>%1 · %n</numerusform>
            <numerusform>%1 · %n</numerusform>
            <numerusform>%1 · %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>touchline::DoneCard</name>
    <message>
        <source>4. Done</source>
        <translation>4. تم</translation>
    </message>
    <message>
        <source>&amp;Undo this import</source>
        <translation>ت&amp;راجع عن هذا الاستيراد</translation>
    </message>
    <message>
        <source>To the &amp;team</source>
        <translation>إلى ال&amp;فريق</translation>
    </message>
    <message>
        <source>&amp;Another table</source>
        <translation>&amp;جدول آخر</translation>
    </message>
    <message>
        <source>To the &amp;teams</source>
        <translation>إلى الفر&amp;ق</translation>
    </message>
    <message>
        <source>The import was taken back: everything is as it was before.</source>
        <translation>تم التراجع عن الاستيراد: كل شيء كما كان.</translation>
    </message>
    <message>
        <source>%1 are in %2.</source>
        <translation>%1 في %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>لا صفوف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>%n صفوف</numerusform>
            <numerusform>%n صفاً</numerusform>
            <numerusform>%n صف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::EmptyPlace</name>
    <message>
        <source>Try again</source>
        <translation>حاول مجدداً</translation>
    </message>
    <message>
        <source>There is no season here yet: it begins with the first table.</source>
        <translation>لا يوجد موسم هنا بعد: يبدأ مع أول جدول.</translation>
    </message>
    <message>
        <source>Bring your own table</source>
        <translation>أحضر جدولك</translation>
    </message>
    <message>
        <source>There is no season here yet: the admin of your club brings the first table.</source>
        <translation>لا يوجد موسم هنا بعد: مسؤول ناديك يحضر أول جدول.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>انظر مرة أخرى</translation>
    </message>
    <message>
        <source>The season is on its way.</source>
        <translation>الموسم في الطريق.</translation>
    </message>
</context>
<context>
    <name>touchline::EntryGrid</name>
    <message>
        <source>Lines of the match</source>
        <translation>أسطر المباراة</translation>
    </message>
    <message numerus="yes">
        <source>This is too much to paste: %n lines at most.</source>
        <translation>
            <numerusform>هذا أكثر من أن يُلصق: لا أسطر.</numerusform>
            <numerusform>هذا أكثر من أن يُلصق: سطر واحد على الأكثر.</numerusform>
            <numerusform>هذا أكثر من أن يُلصق: سطران على الأكثر.</numerusform>
            <numerusform>هذا أكثر من أن يُلصق: %n أسطر على الأكثر.</numerusform>
            <numerusform>هذا أكثر من أن يُلصق: %n سطراً على الأكثر.</numerusform>
            <numerusform>هذا أكثر من أن يُلصق: %n سطر على الأكثر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells pasted</source>
        <translation>
            <numerusform>لم تُلصق خلية</numerusform>
            <numerusform>أُلصقت خلية واحدة</numerusform>
            <numerusform>أُلصقت خليتان</numerusform>
            <numerusform>أُلصقت %n خلايا</numerusform>
            <numerusform>أُلصقت %n خلية</numerusform>
            <numerusform>أُلصقت %n خلية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not understood and left out</source>
        <translation>
            <numerusform>كلها مفهومة</numerusform>
            <numerusform>واحدة لم تُفهم وتُركت</numerusform>
            <numerusform>اثنتان لم تُفهما وتُركتا</numerusform>
            <numerusform>%n لم تُفهم وتُركت</numerusform>
            <numerusform>%n لم تُفهم وتُركت</numerusform>
            <numerusform>%n لم تُفهم وتُركت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n beyond the last row or column</source>
        <translation>
            <numerusform>لا شيء بعد آخر صف أو عمود</numerusform>
            <numerusform>واحدة بعد آخر صف أو عمود</numerusform>
            <numerusform>اثنتان بعد آخر صف أو عمود</numerusform>
            <numerusform>%n بعد آخر صف أو عمود</numerusform>
            <numerusform>%n بعد آخر صف أو عمود</numerusform>
            <numerusform>%n بعد آخر صف أو عمود</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::EntryModel</name>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Back to what is saved</source>
        <translation>العودة إلى المحفوظ</translation>
    </message>
    <message>
        <source>Line-up</source>
        <translation>التشكيلة</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>خذ ما لديهم</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>اللاعب</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>أساسي</translation>
    </message>
    <message>
        <source>Playing time</source>
        <translation>وقت اللعب</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>المركز</translation>
    </message>
    <message>
        <source>“%1” is not understood in the column %2.</source>
        <translation>«%1» غير مفهوم في العمود %2.</translation>
    </message>
    <message>
        <source>In</source>
        <comment>in the line-up</comment>
        <translation>ضمن</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>in the first line-up</comment>
        <translation>أساسي</translation>
    </message>
    <message>
        <source>Pos</source>
        <translation>المركز</translation>
    </message>
</context>
<context>
    <name>touchline::EntryPanel</name>
    <message>
        <source>Team</source>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>&amp;Reason of the correction</source>
        <translation>س&amp;بب التصحيح</translation>
    </message>
    <message>
        <source>&amp;Save lines</source>
        <translation>&amp;حفظ الأسطر</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>ت&amp;خلَّ عن التغييرات</translation>
    </message>
    <message>
        <source>Reason of the correction</source>
        <translation>سبب التصحيح</translation>
    </message>
    <message>
        <source>&amp;Team</source>
        <translation>ال&amp;فريق</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>تراجع (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Paste cells of a spreadsheet, beginning at the current cell (Ctrl+V)</source>
        <translation>لصق خلايا من جدول بيانات، بدءاً من الخلية الحالية (Ctrl+V)</translation>
    </message>
    <message>
        <source>Somebody else has changed the same cells in the meantime. Which shall stand?</source>
        <translation>غيّر شخص آخر الخلايا نفسها في هذه الأثناء. أيها يبقى؟</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>أب&amp;قِ ما لدي</translation>
    </message>
    <message>
        <source>Take t&amp;heirs</source>
        <translation>خذ ما &amp;لديهم</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>ما لدي</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>ما لديهم</translation>
    </message>
    <message numerus="yes">
        <source>and %n more cells</source>
        <translation>
            <numerusform>ولا خلايا غيرها</numerusform>
            <numerusform>وخلية أخرى</numerusform>
            <numerusform>وخليتان أخريان</numerusform>
            <numerusform>و%n خلايا أخرى</numerusform>
            <numerusform>و%n خلية أخرى</numerusform>
            <numerusform>و%n خلية أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <translation>كل شيء محفوظ.</translation>
    </message>
    <message>
        <source>The server does not answer. Your changes are kept on this computer and saved when it is back.</source>
        <translation>الخادم لا يجيب. تبقى تغييراتك على هذا الحاسوب وتُحفظ حين يعود.</translation>
    </message>
    <message>
        <source>Your changes of %1 are back: they are not saved yet.</source>
        <translation>عادت تغييراتك من %1: لم تُحفظ بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%n changed cells</source>
        <translation>
            <numerusform>لا خلايا معدّلة</numerusform>
            <numerusform>خلية معدّلة</numerusform>
            <numerusform>خليتان معدّلتان</numerusform>
            <numerusform>%n خلايا معدّلة</numerusform>
            <numerusform>%n خلية معدّلة</numerusform>
            <numerusform>%n خلية معدّلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells break a rule and must be mended before saving.</source>
        <translation>
            <numerusform>لا خلايا تخالف القواعد.</numerusform>
            <numerusform>خلية تخالف قاعدة ويجب إصلاحها قبل الحفظ.</numerusform>
            <numerusform>خليتان تخالفان قاعدة ويجب إصلاحهما قبل الحفظ.</numerusform>
            <numerusform>%n خلايا تخالف قاعدة ويجب إصلاحها قبل الحفظ.</numerusform>
            <numerusform>%n خلية تخالف قاعدة ويجب إصلاحها قبل الحفظ.</numerusform>
            <numerusform>%n خلية تخالف قاعدة ويجب إصلاحها قبل الحفظ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells look unusual.</source>
        <translation>
            <numerusform>لا خلايا غير معتادة.</numerusform>
            <numerusform>خلية تبدو غير معتادة.</numerusform>
            <numerusform>خليتان تبدوان غير معتادتين.</numerusform>
            <numerusform>%n خلايا تبدو غير معتادة.</numerusform>
            <numerusform>%n خلية تبدو غير معتادة.</numerusform>
            <numerusform>%n خلية تبدو غير معتادة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines that were there change: give a reason.</source>
        <translation>تتغير أسطر كانت موجودة: اذكر السبب.</translation>
    </message>
    <message>
        <source>Type numbers; Enter goes down, Tab on, Del clears, Esc takes back, Space sets line-up and start.</source>
        <translation>اكتب أعداداً؛ Enter للأسفل، Tab للأمام، Del للمسح، Esc للتراجع، Space للتشكيلة والأساسيين.</translation>
    </message>
    <message>
        <source>Why it changes: kept in the history</source>
        <translation>سبب التغيير: يُحفظ في السجل</translation>
    </message>
</context>
<context>
    <name>touchline::ExplorePage</name>
    <message>
        <source>Horizontal metric</source>
        <translation>المقياس الأفقي</translation>
    </message>
    <message>
        <source>Vertical metric</source>
        <translation>المقياس العمودي</translation>
    </message>
    <message>
        <source>Player who stands out</source>
        <translation>اللاعب البارز</translation>
    </message>
    <message>
        <source>Metric whose spread is shown</source>
        <translation>المقياس الذي يُعرض توزّعه</translation>
    </message>
    <message>
        <source>&amp;Everybody</source>
        <translation>ال&amp;جميع</translation>
    </message>
    <message>
        <source>Two metrics</source>
        <translation>مقياسان</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>التوزّع</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>استكشاف</translation>
    </message>
    <message>
        <source>Type to find a metric</source>
        <translation>اكتب للعثور على مقياس</translation>
    </message>
    <message>
        <source>Type to find a player</source>
        <translation>اكتب للعثور على لاعب</translation>
    </message>
    <message>
        <source>Also those who have too little to be compared</source>
        <translation>كذلك من لديهم أقل من أن يُقارَن</translation>
    </message>
    <message>
        <source>Player page</source>
        <translation>صفحة اللاعب</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>تبديل</translation>
    </message>
    <message>
        <source>Exchange horizontal and vertical</source>
        <translation>تبديل الأفقي والعمودي</translation>
    </message>
    <message>
        <source>&amp;Horizontal</source>
        <translation>الأ&amp;فقي</translation>
    </message>
    <message>
        <source>&amp;Vertical</source>
        <translation>ال&amp;عمودي</translation>
    </message>
    <message>
        <source>&amp;Player</source>
        <translation>ال&amp;لاعب</translation>
    </message>
    <message>
        <source>Zoom in (+, or Ctrl and the wheel)</source>
        <translation>تقريب (+، أو Ctrl والعجلة)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>إبعاد (-)</translation>
    </message>
    <message>
        <source>Show the whole (0)</source>
        <translation>عرض الكل (0)</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>إظهار الجميع</translation>
    </message>
    <message>
        <source>Spread of %1</source>
        <translation>توزّع %1</translation>
    </message>
    <message>
        <source>%1 - spread</source>
        <translation>%1 - التوزّع</translation>
    </message>
    <message>
        <source>What goes together</source>
        <translation>ما يرتبط معًا</translation>
    </message>
    <message>
        <source>A field chosen shows its two metrics above</source>
        <translation>الخانة المختارة تعرض مقياسيها في الأعلى</translation>
    </message>
    <message>
        <source>What colour and shape say</source>
        <translation>ما يدل عليه اللون والشكل</translation>
    </message>
    <message>
        <source>Metric that the size says</source>
        <translation>المقياس الذي يدل عليه الحجم</translation>
    </message>
    <message>
        <source>&amp;Colour by</source>
        <translation>اللو&amp;ن حسب</translation>
    </message>
    <message>
        <source>&amp;Size by</source>
        <translation>ال&amp;حجم حسب</translation>
    </message>
    <message>
        <source>Lasso: draw around points to choose them (L)</source>
        <translation>الحبل: ارسم حول نقاط لاختيارها (L)</translation>
    </message>
</context>
<context>
    <name>touchline::ExploreViewModel</name>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>Of the whole season: players are compared over seasons here, whatever the period.</source>
        <translation>عن الموسم كله: يُقارَن اللاعبون هنا على المواسم مهما كانت الفترة.</translation>
    </message>
    <message>
        <source>Nobody is chosen. Draw around points with the lasso (L), or walk to one and press Space.</source>
        <translation>لم يُختر أحد. ارسم حول نقاط بالحبل (L)، أو انتقل إلى نقطة واضغط مفتاح المسافة.</translation>
    </message>
    <message numerus="yes">
        <source>%n players chosen</source>
        <translation>
            <numerusform>لم يُختر أي لاعب</numerusform>
            <numerusform>اختير لاعب واحد</numerusform>
            <numerusform>اختير لاعبان</numerusform>
            <numerusform>اختير %n لاعبين</numerusform>
            <numerusform>اختير %n لاعباً</numerusform>
            <numerusform>اختير %n لاعب</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; two to six can be compared</source>
        <comment>8 players chosen</comment>
        <translation>%1؛ يمكن مقارنة اثنين إلى ستة</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>المركز</translation>
    </message>
</context>
<context>
    <name>touchline::FirstSeasonRow</name>
    <message>
        <source>There is no season here yet: the import makes the first one. Say what it is about.</source>
        <translation>لا يوجد موسم هنا بعد: ينشئ الاستيراد أول موسم. اذكر ما يتعلق به.</translation>
    </message>
    <message>
        <source>Sport</source>
        <translation>الرياضة</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Regional league</source>
        <translation>دوري المنطقة</translation>
    </message>
    <message>
        <source>Competition</source>
        <translation>المسابقة</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>الموسم</translation>
    </message>
    <message>
        <source>Type to find a time zone</source>
        <translation>اكتب للعثور على منطقة زمنية</translation>
    </message>
    <message>
        <source>Spo&amp;rt</source>
        <translation>ال&amp;رياضة</translation>
    </message>
    <message>
        <source>Compe&amp;tition</source>
        <translation>المساب&amp;قة</translation>
    </message>
    <message>
        <source>Se&amp;ason</source>
        <translation>&amp;الموسم</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>المنطقة ال&amp;زمنية</translation>
    </message>
</context>
<context>
    <name>touchline::FixtureChanges</name>
    <message>
        <source>New match: %1</source>
        <translation>مباراة جديدة: %1</translation>
    </message>
    <message>
        <source>Match: %1</source>
        <translation>مباراة: %1</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>تم التراجع</translation>
    </message>
    <message>
        <source>Delete the match: %1</source>
        <translation>حذف المباراة: %1</translation>
    </message>
</context>
<context>
    <name>touchline::FixtureViewModel</name>
    <message>
        <source>Choose who plays.</source>
        <translation>اختر من يلعب.</translation>
    </message>
    <message>
        <source>A team does not play against itself.</source>
        <translation>لا يلعب الفريق ضد نفسه.</translation>
    </message>
    <message>
        <source>The season goes from %1 to %2: choose a day in it, or another season at the top.</source>
        <translation>يمتد الموسم من %1 إلى %2: اختر يومًا ضمنه، أو موسمًا آخر في الأعلى.</translation>
    </message>
    <message>
        <source>A result has the scores of both teams.</source>
        <translation>تتكون النتيجة من رصيد الفريقين.</translation>
    </message>
    <message>
        <source>A match that has not been played has no result: change its status as well.</source>
        <translation>المباراة التي لم تُلعب لا نتيجة لها: غيّر حالتها أيضًا.</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 ضد %2</translation>
    </message>
</context>
<context>
    <name>touchline::FormStrip</name>
    <message>
        <source>W</source>
        <comment>won</comment>
        <translation>ف</translation>
    </message>
    <message>
        <source>L</source>
        <comment>lost</comment>
        <translation>خ</translation>
    </message>
    <message>
        <source>D</source>
        <comment>drawn</comment>
        <translation>ت</translation>
    </message>
    <message>
        <source>won</source>
        <translation>فوز</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>خسارة</translation>
    </message>
    <message>
        <source>drawn</source>
        <translation>تعادل</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Opponent</source>
        <translation>الخصم</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة النهائية</translation>
    </message>
    <message>
        <source>home</source>
        <translation>على أرضه</translation>
    </message>
    <message>
        <source>away</source>
        <translation>خارج أرضه</translation>
    </message>
    <message>
        <source>%1: %2 won, %3 drawn, %4 lost; the last one against %5 was %6.</source>
        <translation>%1: فوز %2 وتعادل %3 وخسارة %4؛ وآخر مباراة أمام %5: %6.</translation>
    </message>
</context>
<context>
    <name>touchline::FormulaEditor</name>
    <message>
        <source>An amount, and per playing time</source>
        <translation>كمية، ونسبة إلى وقت اللعب</translation>
    </message>
    <message>
        <source>A ratio</source>
        <translation>نسبة</translation>
    </message>
    <message>
        <source>A percentage</source>
        <translation>نسبة مئوية</translation>
    </message>
    <message>
        <source>More is better</source>
        <translation>الأكثر أفضل</translation>
    </message>
    <message>
        <source>Less is better</source>
        <translation>الأقل أفضل</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>لا هذا ولا ذاك</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>المعادلة</translation>
    </message>
    <message>
        <source>Divided by</source>
        <translation>مقسوماً على</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>نوعه</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>الأفضل</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>ا&amp;حفظ</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>ح&amp;ذف</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>المنازل العشرية</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Names, numbers, + - * / ^ ( ), min, max, abs, sqrt, round and if; Ctrl+Space shows all names</source>
        <translation>أسماء وأعداد و+ - * / ^ ( ) وmin وmax وabs وsqrt وround وif؛ Ctrl+Space يعرض كل الأسماء</translation>
    </message>
    <message>
        <source>Of a ratio: sums are divided by sums, so that a short match does not weigh as much as a long one</source>
        <translation>في النسبة: تُقسم مجاميع على مجاميع، حتى لا يكون لمباراة قصيرة وزن مباراة طويلة</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>F&amp;ormula</source>
        <translation>ال&amp;معادلة</translation>
    </message>
    <message>
        <source>Di&amp;vided by</source>
        <translation>مقسوماً &amp;على</translation>
    </message>
    <message>
        <source>&amp;It is</source>
        <translation>&amp;نوعه</translation>
    </message>
    <message>
        <source>D&amp;ecimals</source>
        <translation>المنازل العش&amp;رية</translation>
    </message>
    <message>
        <source>&amp;Better</source>
        <translation>الأ&amp;فضل</translation>
    </message>
    <message>
        <source>What it comes to</source>
        <translation>الناتج</translation>
    </message>
    <message>
        <source>What it comes to, %1</source>
        <translation>الناتج، %1</translation>
    </message>
    <message>
        <source>The formula is kept; the server gets it as soon as it answers.</source>
        <translation>المعادلة محفوظة؛ ويتلقاها الخادم حالما يجيب.</translation>
    </message>
    <message>
        <source>Dis&amp;card changes</source>
        <translation>ت&amp;جاهل التغييرات</translation>
    </message>
    <message>
        <source>What you typed on %1 is back: it is not saved yet.</source>
        <translation>ما كتبته في %1 عاد: لم يُحفظ بعد.</translation>
    </message>
</context>
<context>
    <name>touchline::FormulasModel</name>
    <message>
        <source>saved</source>
        <translation>محفوظة</translation>
    </message>
    <message>
        <source>waits for the server</source>
        <translation>تنتظر الخادم</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>تحتاج إليك</translation>
    </message>
    <message>
        <source>cannot be computed</source>
        <translation>لا يمكن حسابها</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>المعادلة</translation>
    </message>
    <message>
        <source>For</source>
        <translation>لأجل</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>لم يُحفظ بعد</translation>
    </message>
</context>
<context>
    <name>touchline::FormulasPage</name>
    <message>
        <source>For</source>
        <translation>لأجل</translation>
    </message>
    <message>
        <source>&amp;New formula</source>
        <translation>معادلة &amp;جديدة</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>المعادلة</translation>
    </message>
    <message>
        <source>Formulas</source>
        <translation>المعادلات</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;لأجل</translation>
    </message>
    <message>
        <source>Metrics of your own</source>
        <translation>مقاييسك الخاصة</translation>
    </message>
    <message>
        <source>New formula</source>
        <translation>معادلة جديدة</translation>
    </message>
    <message>
        <source>Change a formula</source>
        <translation>تعديل معادلة</translation>
    </message>
    <message>
        <source>No formulas yet. Combine what is recorded into a number of your own; it then stands beside all others.</source>
        <translation>لا معادلات بعد. اجمع ما يُسجَّل في رقم خاص بك؛ وسيقف بجانب كل الأرقام الأخرى.</translation>
    </message>
    <message>
        <source>No formulas here. Coaches write those of their teams, admins those of everybody.</source>
        <translation>لا معادلات هنا. المدربون يكتبون معادلات فرقهم، والمديرون معادلات الجميع.</translation>
    </message>
    <message>
        <source>Start with an example</source>
        <translation>ابدأ بمثال</translation>
    </message>
    <message>
        <source>The formula is deleted.</source>
        <translation>حُذفت المعادلة.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ت&amp;راجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>Puts the last formula back that was saved or deleted here</source>
        <translation>يعيد آخر معادلة حُفظت أو حُذفت هنا</translation>
    </message>
    <message>
        <source>Does once more what was undone last</source>
        <translation>يعيد تنفيذ آخر ما تم التراجع عنه</translation>
    </message>
</context>
<context>
    <name>touchline::FormulasViewModel</name>
    <message>
        <source>counted match by match: to be seen when it is saved</source>
        <translation>محسوب مباراة بمباراة: يظهر بعد الحفظ</translation>
    </message>
    <message>
        <source>to be seen when it is saved</source>
        <translation>يظهر بعد الحفظ</translation>
    </message>
    <message>
        <source>nothing to divide by</source>
        <translation>لا شيء يُقسم عليه</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>playing time</source>
        <translation>وقت اللعب</translation>
    </message>
    <message>
        <source>players of a side on the pitch</source>
        <translation>لاعبو الفريق في الملعب</translation>
    </message>
    <message>
        <source>%1 of the team</source>
        <translation>%1 للفريق</translation>
    </message>
    <message>
        <source>%1 of the opponents</source>
        <translation>%1 للخصوم</translation>
    </message>
    <message>
        <source>function</source>
        <translation>دالة</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 و%2</translation>
    </message>
    <message>
        <source>Formula: %1</source>
        <translation>صيغة: %1</translation>
    </message>
    <message>
        <source>This formula cannot be saved yet.</source>
        <translation>لا يمكن حفظ هذه المعادلة بعد.</translation>
    </message>
    <message>
        <source>Only a formula that the server has can be deleted.</source>
        <translation>لا تُحذف إلا معادلة موجودة لدى الخادم.</translation>
    </message>
    <message>
        <source>Delete the formula: %1</source>
        <translation>حذف المعادلة: %1</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>بلا اسم</translation>
    </message>
</context>
<context>
    <name>touchline::GridExport</name>
    <message>
        <source>The table changed while it was being saved. Save it again.</source>
        <translation>تغيّر الجدول أثناء حفظه. احفظه مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>touchline::GridFilterRow</name>
    <message>
        <source>Filter %1</source>
        <translation>تصفية %1</translation>
    </message>
    <message>
        <source>Text contained in %1, or a comparison: &gt;2, &lt;=0.5, =3, 1..4</source>
        <translation>نص موجود في %1، أو مقارنة: &gt;2، &lt;=0.5، =3، 1..4</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>التصفية</translation>
    </message>
</context>
<context>
    <name>touchline::GridProxy</name>
    <message>
        <source>%1 contains %2</source>
        <translation>%1 يحتوي على %2</translation>
    </message>
</context>
<context>
    <name>touchline::GridTotals</name>
    <message>
        <source>Total: %1</source>
        <translation>المجموع: %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message numerus="yes">
        <source>The sum of %n rows that have a number, of those that are shown</source>
        <translation>
            <numerusform>لا صفوف فيها رقم من الصفوف المعروضة</numerusform>
            <numerusform>مجموع صف واحد فيه رقم من الصفوف المعروضة</numerusform>
            <numerusform>مجموع صفين فيهما رقم من الصفوف المعروضة</numerusform>
            <numerusform>مجموع %n صفوف فيها رقم من الصفوف المعروضة</numerusform>
            <numerusform>مجموع %n صفًا فيه رقم من الصفوف المعروضة</numerusform>
            <numerusform>مجموع %n صف فيه رقم من الصفوف المعروضة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::GridViews</name>
    <message>
        <source>A view needs a name.</source>
        <translation>تحتاج طريقة العرض إلى اسم.</translation>
    </message>
    <message>
        <source>The name of a view has at most %1 letters.</source>
        <translation>اسم طريقة العرض لا يزيد على %1 حرفًا.</translation>
    </message>
    <message>
        <source>A table has at most %1 views. Delete one first.</source>
        <translation>للجدول %1 طريقة عرض على الأكثر. احذف واحدة أولًا.</translation>
    </message>
    <message>
        <source>There is a view called %1 already.</source>
        <translation>توجد طريقة عرض باسم %1 من قبل.</translation>
    </message>
    <message>
        <source>There is no view called %1 any more.</source>
        <translation>لم تعد هناك طريقة عرض باسم %1.</translation>
    </message>
</context>
<context>
    <name>touchline::ImportPage</name>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>The import was taken back: everything is as it was before.</source>
        <translation>تم التراجع عن الاستيراد: كل شيء كما كان.</translation>
    </message>
    <message>
        <source>the table that is being imported</source>
        <translation>الجدول الجاري استيراده</translation>
    </message>
    <message>
        <source>The table that you brought and mended before is back: it is not imported yet.</source>
        <translation>عاد الجدول الذي أحضرته وصححته من قبل: لم يُستورد بعد.</translation>
    </message>
</context>
<context>
    <name>touchline::ImportRun</name>
    <message>
        <source>The server does not answer. An import that it has begun it ends: look at the team later, or import the table once more, which does no harm.</source>
        <translation>الخادم لا يجيب. سينهي استيراداً بدأه: انظر إلى الفريق لاحقاً، أو استورد الجدول مرة أخرى، فلا ضرر من ذلك.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is not about this import. Nothing is known of it: check again.</source>
        <translation>جواب الخادم ليس عن هذا الاستيراد. لا شيء معروف عنه: تحقق مجدداً.</translation>
    </message>
</context>
<context>
    <name>touchline::ImportViewModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Only admins may import. Ask the admin of your club, or enter matches one by one.</source>
        <translation>الاستيراد للمديرين فقط. اسأل مدير ناديك، أو أدخل المباريات واحدة واحدة.</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (جديد)</translation>
    </message>
    <message>
        <source>A new team…</source>
        <translation>فريق جديد…</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>لا ملفات (%n)</numerusform>
            <numerusform>ملف واحد (%n)</numerusform>
            <numerusform>ملفان (%n)</numerusform>
            <numerusform>%n ملفات</numerusform>
            <numerusform>%n ملفًا</numerusform>
            <numerusform>%n ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n matches</source>
        <translation>
            <numerusform>لا مباريات (%n)</numerusform>
            <numerusform>مباراة (%n)</numerusform>
            <numerusform>مباراتان (%n)</numerusform>
            <numerusform>%n مباريات</numerusform>
            <numerusform>%n مباراة</numerusform>
            <numerusform>%n مباراة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n players</source>
        <translation>
            <numerusform>لا لاعبين</numerusform>
            <numerusform>لاعب واحد</numerusform>
            <numerusform>لاعبان</numerusform>
            <numerusform>%n لاعبين</numerusform>
            <numerusform>%n لاعباً</numerusform>
            <numerusform>%n لاعب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>لا صفوف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>%n صفوف</numerusform>
            <numerusform>%n صفاً</numerusform>
            <numerusform>%n صف</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, as the files say</source>
        <translation>%1، كما تقول الملفات</translation>
    </message>
    <message>
        <source>The season is not there yet, so nobody knows the sport of this table. Try again when it is.</source>
        <translation>الموسم لم يصل بعد، لذلك لا تُعرف رياضة هذا الجدول. حاول مرة أخرى عندما يصل.</translation>
    </message>
    <message>
        <source>Import: %1</source>
        <translation>استيراد: %1</translation>
    </message>
</context>
<context>
    <name>touchline::InsightList</name>
    <message>
        <source>Nothing that stands out: nobody&apos;s last five matches differ from the others by more than chance, and no round number is near.</source>
        <translation>لا شيء لافت: آخر خمس مباريات لأي لاعب لا تختلف عن غيرها بأكثر من الصدفة، ولا رقم مستدير قريب.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا شيء غيرها</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>محطة</translation>
    </message>
    <message>
        <source>For the better</source>
        <translation>إلى الأفضل</translation>
    </message>
    <message>
        <source>For the worse</source>
        <translation>إلى الأسوأ</translation>
    </message>
    <message>
        <source>To the player: %1</source>
        <translation>إلى اللاعب: %1</translation>
    </message>
    <message>
        <source>To the player</source>
        <translation>إلى اللاعب</translation>
    </message>
    <message>
        <source>What stands out is told here once a few matches have been entered.</source>
        <translation>سيظهر اللافت هنا بعد إدخال بعض المباريات.</translation>
    </message>
</context>
<context>
    <name>touchline::KeysEditor</name>
    <message>
        <source>belongs to: %1</source>
        <translation>تابع لـ: %1</translation>
    </message>
    <message>
        <source>All as &amp;delivered</source>
        <translation>الكل كما كان في ال&amp;أصل</translation>
    </message>
    <message>
        <source>Keys of: %1</source>
        <translation>مفاتيح: %1</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>خذها</translation>
    </message>
    <message>
        <source>Take the keys for: %1</source>
        <translation>أخذ المفاتيح لأجل: %1</translation>
    </message>
    <message>
        <source>fields and tables need them</source>
        <translation>تحتاجها الحقول والجداول</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Press the keys</source>
        <translation>اضغط المفاتيح</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no keys</comment>
        <translation>بلا</translation>
    </message>
</context>
<context>
    <name>touchline::KeysSheet</name>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation>فتح الصف</translation>
    </message>
    <message>
        <source>Walk through the points</source>
        <translation>التنقل بين النقاط</translation>
    </message>
    <message>
        <source>First and last point</source>
        <translation>أول نقطة وآخرها</translation>
    </message>
    <message>
        <source>Choose the point</source>
        <translation>اختيار النقطة</translation>
    </message>
    <message>
        <source>Closer, further away, the whole</source>
        <translation>أقرب، أبعد، الكل</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>In grids</source>
        <translation>في الجداول</translation>
    </message>
    <message>
        <source>In charts</source>
        <translation>في الرسوم</translation>
    </message>
    <message>
        <source>Leave the grid where lines are typed</source>
        <translation>مغادرة الجدول الذي تُكتب فيه الأسطر</translation>
    </message>
    <message>
        <source>Move what is seen</source>
        <translation>تحريك الجزء الظاهر</translation>
    </message>
    <message>
        <source>On to the legend: arrows walk, Space shows and hides</source>
        <translation>الانتقال إلى مفتاح الرسم: الأسهم للتنقل، والمسافة للإظهار والإخفاء</translation>
    </message>
    <message>
        <source>In Explore: choose the point to compare it</source>
        <translation>في الاستكشاف: اختيار النقطة لمقارنتها</translation>
    </message>
    <message>
        <source>In Explore: the lasso, to draw around points</source>
        <translation>في الاستكشاف: الحبل، للرسم حول نقاط</translation>
    </message>
    <message>
        <source>What the number means</source>
        <translation>ما معنى الرقم</translation>
    </message>
    <message>
        <source>What the numbers mean</source>
        <translation>ما معنى الأرقام</translation>
    </message>
    <message>
        <source>The keys of the window, its pages and its tables can be changed in the settings; more commands can be given some there.</source>
        <translation>يمكن تغيير مفاتيح النافذة وصفحاتها وجداولها في الإعدادات، ويمكن هناك إعطاء مفاتيح لأوامر أخرى.</translation>
    </message>
</context>
<context>
    <name>touchline::KnownPlayers</name>
    <message>
        <source>born %1</source>
        <translation>مواليد %1</translation>
    </message>
    <message>
        <source>last with %1</source>
        <translation>آخر فريق: %1</translation>
    </message>
    <message>
        <source>last with %1 (%2)</source>
        <comment>team, season</comment>
        <translation>آخر فريق: %1 (%2)</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between what tells a person apart</comment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>touchline::KnownRows</name>
    <message>
        <source>There are players of these names already. Who is meant? A known player keeps the matches of before.</source>
        <translation>يوجد لاعبون بهذه الأسماء من قبل. من المقصود؟ يحتفظ اللاعب المعروف بمبارياته السابقة.</translation>
    </message>
    <message>
        <source>A new player</source>
        <translation>لاعب جديد</translation>
    </message>
    <message>
        <source>Who is %1?</source>
        <translation>من هو %1؟</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>يرجى الاختيار</translation>
    </message>
</context>
<context>
    <name>touchline::KpiTile</name>
    <message>
        <source>no value</source>
        <translation>لا قيمة</translation>
    </message>
    <message>
        <source>95 % interval %1</source>
        <translation>مجال 95 % %1</translation>
    </message>
</context>
<context>
    <name>touchline::LastMatch</name>
    <message>
        <source>Last match</source>
        <translation>آخر مباراة</translation>
    </message>
    <message>
        <source>Match report</source>
        <translation>تقرير المباراة</translation>
    </message>
    <message>
        <source>No lines of this match have been entered, or they are not yours to see.</source>
        <translation>لم تُدخل أسطر لهذه المباراة، أو لا يحق لك رؤيتها.</translation>
    </message>
    <message>
        <source>Loading the lines…</source>
        <translation>يجري تحميل الأسطر…</translation>
    </message>
    <message>
        <source>Page of %1</source>
        <translation>صفحة %1</translation>
    </message>
    <message>
        <source>Player page</source>
        <translation>صفحة اللاعب</translation>
    </message>
</context>
<context>
    <name>touchline::LeaderboardModel</name>
    <message>
        <source>%1=</source>
        <comment>a shared place: 3=</comment>
        <translation>%1=</translation>
    </message>
    <message>
        <source>still leads</source>
        <translation>يبقى في الصدارة</translation>
    </message>
    <message>
        <source>only %1 of %2</source>
        <comment>143 of 900 min</comment>
        <translation>%1 فقط من %2</translation>
    </message>
    <message>
        <source>only %1 of %2 %3</source>
        <comment>4 of 15 shots</comment>
        <translation>%1 فقط من %2 %3</translation>
    </message>
    <message>
        <source>too little</source>
        <translation>قليل جداً</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>12 of 46 shots</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>No place: %1.</source>
        <translation>بلا مركز: %1.</translation>
    </message>
    <message>
        <source>%1, shared with others</source>
        <translation>%1، مشترك مع آخرين</translation>
    </message>
    <message numerus="yes">
        <source>%1, from %n matches and %2</source>
        <translation>
            <numerusform>%1، من لا مباريات و%2</numerusform>
            <numerusform>%1، من مباراة واحدة و%2</numerusform>
            <numerusform>%1، من مباراتين و%2</numerusform>
            <numerusform>%1، من %n مباريات و%2</numerusform>
            <numerusform>%1، من %n مباراة و%2</numerusform>
            <numerusform>%1، من %n مباراة و%2</numerusform>
        </translation>
    </message>
    <message>
        <source>Has less than a place takes, and would still lead with all that is missing counted as failures.</source>
        <translation>لديه أقل مما يتطلبه المركز، ويبقى في الصدارة ولو حُسب كل الناقص إخفاقاً.</translation>
    </message>
    <message>
        <source>Place; with = it is shared</source>
        <translation>المركز؛ ومع = هو مشترك</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>اللاعب</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>المركز</translation>
    </message>
    <message>
        <source>Pos.</source>
        <translation>م.</translation>
    </message>
    <message>
        <source>95 % interval: where the true rate lies, as far as these matches say</source>
        <translation>مجال 95 %: حيث يقع المعدل الحقيقي بقدر ما تقوله هذه المباريات</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95 %</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Appearances</source>
        <translation>المشاركات</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>مشاركات</translation>
    </message>
    <message>
        <source>Playing time</source>
        <translation>وقت اللعب</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Over the last five appearances, after each of the last ten</source>
        <translation>خلال آخر خمس مشاركات، بعد كل مباراة من آخر عشر</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>المستوى</translation>
    </message>
</context>
<context>
    <name>touchline::LeaderboardViewModel</name>
    <message>
        <source>Ratio</source>
        <comment>ranked by</comment>
        <translation>النسبة</translation>
    </message>
    <message>
        <source>Total</source>
        <comment>ranked by</comment>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>All positions</source>
        <translation>كل المراكز</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>كل الفرق</translation>
    </message>
    <message>
        <source>%1 · Whole season: last matches are other days for each player, so nobody leads in them.</source>
        <translation>%1 · الموسم كله: المباريات الأخيرة أيام مختلفة لكل لاعب، فلا صدارة فيها.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody has played enough for a place yet; %n have a value.</source>
        <translation>
            <numerusform>لم يلعب أحد ما يكفي لمركز بعد؛ ولا أحد له قيمة.</numerusform>
            <numerusform>لم يلعب أحد ما يكفي لمركز بعد؛ ولواحد قيمة.</numerusform>
            <numerusform>لم يلعب أحد ما يكفي لمركز بعد؛ ولاثنين قيمة.</numerusform>
            <numerusform>لم يلعب أحد ما يكفي لمركز بعد؛ ولدى %n قيمة.</numerusform>
            <numerusform>لم يلعب أحد ما يكفي لمركز بعد؛ ولدى %n قيمة.</numerusform>
            <numerusform>لم يلعب أحد ما يكفي لمركز بعد؛ ولدى %n قيمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody of this choice has a value in this period.</source>
        <translation>لا أحد من هذا الاختيار له قيمة في هذه الفترة.</translation>
    </message>
    <message>
        <source>Nobody has a value between these days.</source>
        <translation>لا أحد له قيمة بين هذين اليومين.</translation>
    </message>
    <message>
        <source>No match of this season recorded this metric yet. Choose another metric, or another season at the top.</source>
        <translation>لم تسجّل أي مباراة في هذا الموسم هذا المقياس بعد. اختر مقياساً آخر، أو موسماً آخر في الأعلى.</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>إظهار الجميع</translation>
    </message>
    <message>
        <source>All teams and positions</source>
        <translation>كل الفرق والمراكز</translation>
    </message>
    <message>
        <source>Whole season</source>
        <translation>الموسم كله</translation>
    </message>
</context>
<context>
    <name>touchline::LeadersPage</name>
    <message>
        <source>Metric</source>
        <translation>المقياس</translation>
    </message>
    <message>
        <source>Ranked by</source>
        <translation>الترتيب حسب</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>المركز</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>&amp;Everybody</source>
        <translation>ال&amp;جميع</translation>
    </message>
    <message>
        <source>Leaders</source>
        <translation>المتصدرون</translation>
    </message>
    <message>
        <source>Type to find a metric</source>
        <translation>اكتب للعثور على مقياس</translation>
    </message>
    <message>
        <source>Also those who have too little for a place</source>
        <translation>كذلك من لديهم أقل من أن يكون لهم مركز</translation>
    </message>
    <message>
        <source>&amp;Metric</source>
        <translation>ال&amp;مقياس</translation>
    </message>
    <message>
        <source>&amp;Ranked by</source>
        <translation>ال&amp;ترتيب حسب</translation>
    </message>
    <message>
        <source>&amp;Position</source>
        <translation>المر&amp;كز</translation>
    </message>
    <message>
        <source>&amp;Team</source>
        <translation>ال&amp;فريق</translation>
    </message>
    <message>
        <source>Leaders - %1</source>
        <translation>المتصدرون - %1</translation>
    </message>
</context>
<context>
    <name>touchline::LegendButton</name>
    <message>
        <source>Show or hide in the chart</source>
        <translation>الإظهار أو الإخفاء في الرسم البياني</translation>
    </message>
</context>
<context>
    <name>touchline::LineUpModel</name>
    <message>
        <source>Player</source>
        <translation>اللاعب</translation>
    </message>
    <message>
        <source>In the first line-up</source>
        <translation>ضمن الأساسيين</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>in the first line-up</comment>
        <translation>أساسي</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>المركز</translation>
    </message>
    <message>
        <source>Pos</source>
        <translation>المركز</translation>
    </message>
    <message>
        <source>Playing time</source>
        <translation>وقت اللعب</translation>
    </message>
</context>
<context>
    <name>touchline::LocalServer</name>
    <message>
        <source>The local server did not become ready within 30 seconds.</source>
        <translation>لم يجهز الخادم المحلي خلال 30 ثانية.</translation>
    </message>
    <message>
        <source>The local server ended without a word.</source>
        <translation>انتهى الخادم المحلي دون كلمة.</translation>
    </message>
    <message>
        <source>Opening the workspace…</source>
        <translation>يُفتح مكان العمل…</translation>
    </message>
</context>
<context>
    <name>touchline::MainWindow</name>
    <message>
        <source>Find and do</source>
        <translation>ابحث ونفّذ</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>العودة إلى الصفحة السابقة</translation>
    </message>
    <message>
        <source>Ask the server again</source>
        <translation>سؤال الخادم من جديد</translation>
    </message>
    <message>
        <source>Copy a link to this page</source>
        <translation>نسخ رابط هذه الصفحة</translation>
    </message>
    <message>
        <source>The link is in the clipboard.</source>
        <translation>الرابط في الحافظة.</translation>
    </message>
    <message>
        <source>Fold the menu, or unfold it</source>
        <translation>طيّ القائمة أو بسطها</translation>
    </message>
    <message>
        <source>Light, or dark</source>
        <translation>فاتح أو داكن</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>إظهار كل المفاتيح</translation>
    </message>
    <message>
        <source>Quit Touchline</source>
        <translation>إنهاء Touchline</translation>
    </message>
    <message>
        <source>Follow the link?</source>
        <translation>هل نتبع الرابط؟</translation>
    </message>
    <message>
        <source>The link leads to %1. %2 would be closed.</source>
        <translation>يقود الرابط إلى %1. وسيُغلق %2.</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>ا&amp;ذهب إليه</translation>
    </message>
    <message>
        <source>%1 - Touchline</source>
        <translation>%1 - Touchline</translation>
    </message>
    <message>
        <source>Go on all the same?</source>
        <translation>هل تريد المتابعة رغم ذلك؟</translation>
    </message>
    <message>
        <source>This would get lost: %1.</source>
        <translation>سيُفقد ما يلي: %1.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;متابعة</translation>
    </message>
</context>
<context>
    <name>touchline::MatchDialog</name>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Score of the home team</source>
        <translation>رصيد الفريق المضيف</translation>
    </message>
    <message>
        <source>Score of the away team</source>
        <translation>رصيد الفريق الضيف</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>ا&amp;حفظ</translation>
    </message>
    <message>
        <source>&amp;Make the match</source>
        <translation>أ&amp;نشئ المباراة</translation>
    </message>
    <message>
        <source>Change a match</source>
        <translation>تغيير مباراة</translation>
    </message>
    <message>
        <source>New match</source>
        <translation>مباراة جديدة</translation>
    </message>
    <message>
        <source>Competition</source>
        <translation>المسابقة</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>المباراة</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 ضد %2</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>Opponent</source>
        <translation>الخصم</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>على أرضه</translation>
    </message>
    <message>
        <source>Away</source>
        <comment>where a team plays</comment>
        <translation>خارج أرضه</translation>
    </message>
    <message>
        <source>Type to find a team</source>
        <translation>اكتب للعثور على فريق</translation>
    </message>
    <message>
        <source>&amp;Team</source>
        <translation>ال&amp;فريق</translation>
    </message>
    <message>
        <source>&amp;Opponent</source>
        <translation>الخ&amp;صم</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>أ&amp;ين</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>التاريخ والوقت</translation>
    </message>
    <message>
        <source>By the clock of %1</source>
        <translation>بتوقيت %1</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>الجولة</translation>
    </message>
    <message>
        <source>&amp;Date and time</source>
        <translation>التا&amp;ريخ والوقت</translation>
    </message>
    <message>
        <source>&amp;Venue</source>
        <translation>الم&amp;كان</translation>
    </message>
    <message>
        <source>&amp;Round</source>
        <translation>ال&amp;جولة</translation>
    </message>
    <message>
        <source>St&amp;atus</source>
        <translation>الح&amp;الة</translation>
    </message>
    <message>
        <source>R&amp;esult</source>
        <translation>الن&amp;تيجة</translation>
    </message>
    <message>
        <source>Reason of the correction</source>
        <translation>سبب التصحيح</translation>
    </message>
    <message>
        <source>Rea&amp;son</source>
        <translation>ال&amp;سبب</translation>
    </message>
    <message>
        <source>An opponent that is missing here is added by an admin of this server. Ask one of them.</source>
        <translation>الخصم الذي ينقص هنا يضيفه أحد مديري هذا الخادم. اطلب ذلك من أحدهم.</translation>
    </message>
    <message>
        <source>Name of the new team</source>
        <translation>اسم الفريق الجديد</translation>
    </message>
    <message>
        <source>Harbour U17</source>
        <translation>الميناء تحت 17</translation>
    </message>
    <message>
        <source>&amp;Name of the new team</source>
        <translation>اسم الفريق الج&amp;ديد</translation>
    </message>
    <message>
        <source>A new team…</source>
        <translation>فريق جديد…</translation>
    </message>
    <message>
        <source>Why it changes: kept in the history</source>
        <translation>سبب التغيير: يُحفظ في السجل</translation>
    </message>
    <message>
        <source>This match has a result: say why it changes.</source>
        <translation>لهذه المباراة نتيجة بالفعل: اذكر سبب تغييرها.</translation>
    </message>
</context>
<context>
    <name>touchline::MatchFilterBar</name>
    <message>
        <source>All matches</source>
        <translation>كل المباريات</translation>
    </message>
    <message>
        <source>Back to all matches of season and period</source>
        <translation>العودة إلى كل مباريات الموسم والفترة</translation>
    </message>
    <message>
        <source>Matches: %1</source>
        <translation>المباريات: %1</translation>
    </message>
    <message>
        <source>Which matches the page is about</source>
        <translation>المباريات التي تتناولها هذه الصفحة</translation>
    </message>
</context>
<context>
    <name>touchline::MatchLogModel</name>
    <message>
        <source>H</source>
        <comment>home match</comment>
        <translation>د</translation>
    </message>
    <message>
        <source>A</source>
        <comment>away match</comment>
        <translation>خ</translation>
    </message>
    <message>
        <source>W</source>
        <comment>won</comment>
        <translation>ف</translation>
    </message>
    <message>
        <source>D</source>
        <comment>drawn</comment>
        <translation>ت</translation>
    </message>
    <message>
        <source>L</source>
        <comment>lost</comment>
        <translation>خ</translation>
    </message>
    <message>
        <source>not used in this match</source>
        <translation>غير مستعمل في هذه المباراة</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Opponent</source>
        <translation>الخصم</translation>
    </message>
    <message>
        <source>Home or away</source>
        <translation>على أرضه أو خارجها</translation>
    </message>
    <message>
        <source>H/A</source>
        <translation>د/خ</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Playing time</source>
        <translation>وقت اللعب</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>المركز</translation>
    </message>
    <message>
        <source>Pos.</source>
        <translation>م.</translation>
    </message>
</context>
<context>
    <name>touchline::MatchPage</name>
    <message numerus="yes">
        <source>Saved: %n lines.</source>
        <translation>
            <numerusform>لم يُحفظ سطر.</numerusform>
            <numerusform>حُفظ سطر واحد.</numerusform>
            <numerusform>حُفظ سطران.</numerusform>
            <numerusform>حُفظت %n أسطر.</numerusform>
            <numerusform>حُفظ %n سطراً.</numerusform>
            <numerusform>حُفظ %n سطر.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>الت&amp;قرير</translation>
    </message>
    <message>
        <source>&amp;Enter lines</source>
        <translation>إد&amp;خال الأسطر</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 ضد %2</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>المباريات</translation>
    </message>
    <message>
        <source>Enter lines, or back to the report</source>
        <translation>إدخال الأسطر، أو العودة إلى التقرير</translation>
    </message>
</context>
<context>
    <name>touchline::MatchReport</name>
    <message>
        <source>&amp;All figures</source>
        <translation>كل الأر&amp;قام</translation>
    </message>
    <message>
        <source>Both teams</source>
        <translation>الفريقان</translation>
    </message>
    <message>
        <source>Best lines</source>
        <translation>أفضل الأسطر</translation>
    </message>
    <message>
        <source>Nearest to the highest figures of this match, by position</source>
        <translation>الأقرب إلى أعلى أرقام هذه المباراة، حسب المركز</translation>
    </message>
    <message>
        <source>No lines of this team have been entered, or they are not yours to see.</source>
        <translation>لم تُدخل أسطر لهذا الفريق، أو لا يحق لك أن تراها.</translation>
    </message>
    <message numerus="yes">
        <source>%n players</source>
        <translation>
            <numerusform>لا لاعبين</numerusform>
            <numerusform>لاعب واحد</numerusform>
            <numerusform>لاعبان</numerusform>
            <numerusform>%n لاعبين</numerusform>
            <numerusform>%n لاعباً</numerusform>
            <numerusform>%n لاعب</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 - line-up</source>
        <translation>%1 - التشكيلة</translation>
    </message>
    <message>
        <source>Page of %1</source>
        <translation>صفحة %1</translation>
    </message>
    <message>
        <source>Player page</source>
        <translation>صفحة اللاعب</translation>
    </message>
    <message>
        <source>Nothing has been recorded for this match yet.</source>
        <translation>لم يُسجَّل شيء لهذه المباراة بعد.</translation>
    </message>
    <message>
        <source>Figures of both teams</source>
        <translation>أرقام الفريقين</translation>
    </message>
    <message>
        <source>%1 - %2</source>
        <comment>teams of a match</comment>
        <translation>%1 - %2</translation>
    </message>
</context>
<context>
    <name>touchline::MatchViewModel</name>
    <message>
        <source>This match has not been played: there is nothing to enter yet.</source>
        <translation>لم تُلعب هذه المباراة: لا شيء للإدخال بعد.</translation>
    </message>
    <message>
        <source>%1 against %2, %3</source>
        <translation>%1 ضد %2، %3</translation>
    </message>
    <message>
        <source>Lines of %1</source>
        <translation>سطور %1</translation>
    </message>
</context>
<context>
    <name>touchline::MatchesModel</name>
    <message>
        <source>abandoned</source>
        <translation>أُوقفت</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>أُلغيت</translation>
    </message>
    <message>
        <source>W</source>
        <comment>won</comment>
        <translation>ف</translation>
    </message>
    <message>
        <source>L</source>
        <comment>lost</comment>
        <translation>خ</translation>
    </message>
    <message>
        <source>D</source>
        <comment>drawn</comment>
        <translation>ت</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>الجولة</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>المضيف</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>خارج أرضه</translation>
    </message>
    <message>
        <source>W/D/L</source>
        <translation>ف/ت/خ</translation>
    </message>
    <message>
        <source>to be played</source>
        <translation>لم تُلعب بعد</translation>
    </message>
    <message>
        <source>being played</source>
        <translation>جارية</translation>
    </message>
    <message>
        <source>played</source>
        <translation>لُعبت</translation>
    </message>
    <message>
        <source>awarded</source>
        <translation>مُنحت</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>الجولة %1</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>المكان</translation>
    </message>
</context>
<context>
    <name>touchline::MatchesPage</name>
    <message>
        <source>Team</source>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>المباريات</translation>
    </message>
    <message>
        <source>Type to find a team</source>
        <translation>اكتب للعثور على فريق</translation>
    </message>
    <message>
        <source>&amp;Team</source>
        <translation>ال&amp;فريق</translation>
    </message>
    <message>
        <source>This team has no matches in this season yet.</source>
        <translation>لا مباريات لهذا الفريق في هذا الموسم بعد.</translation>
    </message>
    <message>
        <source>This season has no matches yet. They come with an import.</source>
        <translation>لا مباريات في هذا الموسم بعد. تأتي بالاستيراد.</translation>
    </message>
    <message>
        <source>Show all teams</source>
        <translation>إظهار كل الفرق</translation>
    </message>
    <message>
        <source>&amp;New match</source>
        <translation>مباراة &amp;جديدة</translation>
    </message>
    <message>
        <source>&amp;Change the match</source>
        <translation>&amp;غيّر المباراة</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ت&amp;راجع</translation>
    </message>
    <message>
        <source>Day, place, status and result of the match chosen in the table</source>
        <translation>يوم المباراة المختارة في الجدول ومكانها وحالتها ونتيجتها</translation>
    </message>
    <message>
        <source>Puts the last match back that was made or changed here</source>
        <translation>يعيد آخر مباراة أُنشئت أو غُيّرت هنا إلى ما كانت عليه</translation>
    </message>
    <message>
        <source>This season has no matches yet. Make one, or import a table.</source>
        <translation>لا مباريات في هذا الموسم بعد. أنشئ واحدة أو استورد جدولًا.</translation>
    </message>
    <message>
        <source>New match</source>
        <translation>مباراة جديدة</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>Does once more what was undone last</source>
        <translation>يعيد تنفيذ آخر ما تم التراجع عنه</translation>
    </message>
    <message>
        <source>Match: %1 against %2</source>
        <translation>مباراة: %1 ضد %2</translation>
    </message>
    <message>
        <source>A new match</source>
        <translation>مباراة جديدة</translation>
    </message>
</context>
<context>
    <name>touchline::MatchesViewModel</name>
    <message>
        <source>All teams</source>
        <translation>كل الفرق</translation>
    </message>
    <message numerus="yes">
        <source>%n matches</source>
        <translation>
            <numerusform>لا مباريات (%n)</numerusform>
            <numerusform>مباراة (%n)</numerusform>
            <numerusform>مباراتان (%n)</numerusform>
            <numerusform>%n مباريات</numerusform>
            <numerusform>%n مباراة</numerusform>
            <numerusform>%n مباراة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::MeaningsCard</name>
    <message>
        <source>Season that it goes into</source>
        <translation>الموسم الذي يذهب إليه</translation>
    </message>
    <message>
        <source>Whose players these are</source>
        <translation>لمن هؤلاء اللاعبون</translation>
    </message>
    <message>
        <source>How days are written</source>
        <translation>كيف تُكتب الأيام</translation>
    </message>
    <message>
        <source>Saved meanings</source>
        <translation>المعاني المحفوظة</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Into the &amp;season</source>
        <translation>إلى ال&amp;موسم</translation>
    </message>
    <message>
        <source>Type to find a team</source>
        <translation>اكتب للعثور على فريق</translation>
    </message>
    <message>
        <source>day first: 15/08/2026</source>
        <translation>اليوم أولاً: 15/08/2026</translation>
    </message>
    <message>
        <source>month first: 08/15/2026</source>
        <translation>الشهر أولاً: 08/15/2026</translation>
    </message>
    <message>
        <source>Players &amp;of</source>
        <translation>&amp;لاعبو</translation>
    </message>
    <message>
        <source>&amp;Days are written</source>
        <translation>&amp;تُكتب الأيام</translation>
    </message>
    <message>
        <source>Save meanin&amp;gs…</source>
        <translation>حفظ المعا&amp;ني…</translation>
    </message>
    <message>
        <source>Save meanings</source>
        <translation>حفظ المعاني</translation>
    </message>
    <message>
        <source>Name, for the next table of this kind:</source>
        <translation>الاسم، للجدول التالي من هذا النوع:</translation>
    </message>
    <message>
        <source>Delete these saved meanings</source>
        <translation>حذف هذه المعاني المحفوظة</translation>
    </message>
    <message>
        <source>A new team</source>
        <translation>فريق جديد</translation>
    </message>
    <message>
        <source>Name of the team:</source>
        <translation>اسم الفريق:</translation>
    </message>
    <message>
        <source>2. Where it goes</source>
        <translation>2. إلى أين يذهب</translation>
    </message>
    <message>
        <source>2. What the columns mean</source>
        <translation>2. ما تعنيه الأعمدة</translation>
    </message>
    <message>
        <source>Touchline has guessed from the headings. Change what is wrong; leave out what is not wanted.</source>
        <translation>خمّن Touchline من العناوين. غيّر الخطأ؛ واترك ما لا يُراد.</translation>
    </message>
    <message>
        <source>As you saved it under “%1”: the headings are the same.</source>
        <translation>كما حفظته باسم «%1»: العناوين هي نفسها.</translation>
    </message>
</context>
<context>
    <name>touchline::NavigationRail</name>
    <message>
        <source>Navigation</source>
        <translation>التنقل</translation>
    </message>
    <message>
        <source>Show names</source>
        <translation>إظهار الأسماء</translation>
    </message>
    <message>
        <source>Icons only</source>
        <translation>الأيقونات فقط</translation>
    </message>
</context>
<context>
    <name>touchline::NewSeasonSheet</name>
    <message>
        <source>A new season</source>
        <translation>موسم جديد</translation>
    </message>
    <message>
        <source>Competition</source>
        <translation>المسابقة</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>الموسم</translation>
    </message>
    <message>
        <source>The import makes it, with the days that your table has; if it is there already, the table goes into it. Players of the same name in the same team stay the same people.</source>
        <translation>ينشئه الاستيراد بالأيام التي في جدولك؛ وإن كان موجودًا دخل الجدول فيه. اللاعبون بالاسم نفسه في الفريق نفسه يبقون الأشخاص أنفسهم.</translation>
    </message>
    <message>
        <source>Co&amp;mpetition</source>
        <translation>المسا&amp;بقة</translation>
    </message>
    <message>
        <source>S&amp;eason</source>
        <translation>الم&amp;وسم</translation>
    </message>
    <message>
        <source>&amp;Into this season</source>
        <translation>إلى &amp;هذا الموسم</translation>
    </message>
</context>
<context>
    <name>touchline::NewWorkspacePage</name>
    <message>
        <source>&amp;Create the workspace</source>
        <translation>إ&amp;نشاء مكان العمل</translation>
    </message>
    <message>
        <source>Rovers U17</source>
        <translation>Rovers U17</translation>
    </message>
    <message>
        <source>Regional league</source>
        <translation>دوري المنطقة</translation>
    </message>
    <message>
        <source>&amp;Sport</source>
        <translation>ال&amp;رياضة</translation>
    </message>
    <message>
        <source>&amp;Team</source>
        <translation>ال&amp;فريق</translation>
    </message>
    <message>
        <source>Co&amp;mpetition</source>
        <translation>المسا&amp;بقة</translation>
    </message>
    <message>
        <source>S&amp;eason</source>
        <translation>الم&amp;وسم</translation>
    </message>
    <message>
        <source>Match &amp;length</source>
        <translation>&amp;طول المباراة</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>اليو&amp;م الأول</translation>
    </message>
    <message>
        <source>L&amp;ast day</source>
        <translation>اليوم الأ&amp;خير</translation>
    </message>
    <message>
        <source>One &amp;player a line: number, name, position. You can add players later.</source>
        <translation>&amp;لاعب في كل سطر: الرقم، الاسم، المركز. يمكنك إضافة لاعبين لاحقاً.</translation>
    </message>
    <message>
        <source>Squad</source>
        <translation>قائمة الفريق</translation>
    </message>
    <message>
        <source>Team and season</source>
        <translation>الفريق والموسم</translation>
    </message>
    <message>
        <source>New workspace on this computer</source>
        <translation>مكان عمل جديد على هذا الحاسوب</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>ر&amp;جوع</translation>
    </message>
    <message>
        <source>This installation has no sports. Install Touchline again.</source>
        <translation>لا رياضات في هذا التثبيت. ثبّت Touchline مجدداً.</translation>
    </message>
    <message>
        <source>Give your team a name.</source>
        <translation>أعطِ فريقك اسماً.</translation>
    </message>
    <message>
        <source>Give the season a name, such as 2026/27.</source>
        <translation>أعطِ الموسم اسماً، مثل 2026/27.</translation>
    </message>
    <message>
        <source>The season ends before it begins.</source>
        <translation>ينتهي الموسم قبل أن يبدأ.</translation>
    </message>
    <message>
        <source>Mend the lines of the squad that are named above.</source>
        <translation>أصلح أسطر القائمة المذكورة أعلاه.</translation>
    </message>
    <message>
        <source>Matches of %1</source>
        <translation>مباريات %1</translation>
    </message>
    <message>
        <source>What you typed on %1 is back: the workspace is not made yet.</source>
        <translation>عاد ما كتبته في %1: لم تُنشأ مساحة العمل بعد.</translation>
    </message>
</context>
<context>
    <name>touchline::NoteSheet</name>
    <message>
        <source>Team</source>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>نص الملاحظة</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>ا&amp;حفظ</translation>
    </message>
    <message>
        <source>&amp;Team</source>
        <translation>ال&amp;فريق</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 من %2 من الأحرف</translation>
    </message>
    <message>
        <source>Coaches of %1 and admins can read it, nobody else. It is in no export.</source>
        <translation>يستطيع قراءتها مدربو %1 والمديرون فقط. وهي ليست في أي تصدير.</translation>
    </message>
</context>
<context>
    <name>touchline::NotesCard</name>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مجدداً</translation>
    </message>
    <message>
        <source>&amp;Undo the last change</source>
        <translation>&amp;تراجع عن آخر تعديل</translation>
    </message>
    <message>
        <source>Undo the last change of a note</source>
        <translation>التراجع عن آخر تعديل في ملاحظة</translation>
    </message>
    <message>
        <source>Redo the last change of a note</source>
        <translation>إعادة آخر تعديل في ملاحظة</translation>
    </message>
    <message>
        <source>Nobody has written anything down about this player yet.</source>
        <translation>لم يدوّن أحد شيئاً عن هذا اللاعب بعد.</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>كتابة ملاحظة…</translation>
    </message>
    <message>
        <source>The notes could not be read: %1</source>
        <translation>تعذّرت قراءة الملاحظات: %1</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message numerus="yes">
        <source>%n changes of these notes wait for the server.</source>
        <translation>
            <numerusform>لا تعديل في هذه الملاحظات ينتظر الخادم.</numerusform>
            <numerusform>تعديل واحد في هذه الملاحظات ينتظر الخادم.</numerusform>
            <numerusform>تعديلان في هذه الملاحظات ينتظران الخادم.</numerusform>
            <numerusform>%n تعديلات في هذه الملاحظات تنتظر الخادم.</numerusform>
            <numerusform>%n تعديلاً في هذه الملاحظات تنتظر الخادم.</numerusform>
            <numerusform>%n تعديل في هذه الملاحظات تنتظر الخادم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n older notes</source>
        <translation>
            <numerusform>لا ملاحظات أقدم</numerusform>
            <numerusform>إظهار ملاحظة أقدم واحدة</numerusform>
            <numerusform>إظهار ملاحظتين أقدم</numerusform>
            <numerusform>إظهار %n ملاحظات أقدم</numerusform>
            <numerusform>إظهار %n ملاحظة أقدم</numerusform>
            <numerusform>إظهار %n ملاحظة أقدم</numerusform>
        </translation>
    </message>
    <message>
        <source>waits for the server</source>
        <translation>تنتظر الخادم</translation>
    </message>
    <message>
        <source>needs you: look at the changes at the bottom of the window</source>
        <translation>تحتاج إليك: انظر التعديلات في أسفل النافذة</translation>
    </message>
    <message>
        <source>Change the note…</source>
        <translation>تعديل الملاحظة…</translation>
    </message>
    <message>
        <source>Change the note: %1</source>
        <translation>تعديل الملاحظة: %1</translation>
    </message>
    <message>
        <source>Delete the note</source>
        <translation>حذف الملاحظة</translation>
    </message>
    <message>
        <source>Delete the note: %1</source>
        <translation>حذف الملاحظة: %1</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>كتابة ملاحظة</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>تعديل الملاحظة</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>ملاحظة عن %1</translation>
    </message>
    <message>
        <source>The page shows somebody else by now. What you typed is kept: go back to that player to go on with it.</source>
        <translation>تعرض الصفحة الآن شخصًا آخر. ما كتبته محفوظ: عُد إلى ذلك اللاعب لتكمله.</translation>
    </message>
</context>
<context>
    <name>touchline::NotesViewModel</name>
    <message>
        <source>Note on %1</source>
        <translation>ملاحظة عن %1</translation>
    </message>
    <message>
        <source>Delete a note on %1</source>
        <translation>حذف ملاحظة عن %1</translation>
    </message>
    <message>
        <source>Somebody else has changed this note in the meantime. Look at it, then decide anew.</source>
        <translation>غيّر شخص آخر هذه الملاحظة في هذه الأثناء. انظر إليها ثم قرّر من جديد.</translation>
    </message>
</context>
<context>
    <name>touchline::OpeningPage</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مجدداً</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>لحظة</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>لم ينجح هذا</translation>
    </message>
</context>
<context>
    <name>touchline::Outbox</name>
    <message>
        <source>Nothing is open that could be changed.</source>
        <translation>لا شيء مفتوح يمكن تغييره.</translation>
    </message>
</context>
<context>
    <name>touchline::OutboxSheet</name>
    <message>
        <source>Mine</source>
        <translation>ما لدي</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>ما لديهم</translation>
    </message>
    <message>
        <source>Changes that wait</source>
        <translation>تغييرات تنتظر</translation>
    </message>
    <message>
        <source>The server has all of your changes.</source>
        <translation>كل تغييراتك لدى الخادم.</translation>
    </message>
    <message>
        <source>Waits for the server.</source>
        <translation>ينتظر الخادم.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>أبقِ ما لدي</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>خذ ما لديهم</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مجدداً</translation>
    </message>
    <message>
        <source>Forget this change</source>
        <translation>انسَ هذا التغيير</translation>
    </message>
    <message>
        <source>made %1</source>
        <translation>بتاريخ %1</translation>
    </message>
    <message>
        <source>Typed and not saved yet. It is kept on this computer only.</source>
        <translation>كُتب ولم يُحفظ بعد. وهو محفوظ على هذا الحاسوب فقط.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>تابع العمل عليه</translation>
    </message>
    <message>
        <source>Go to the match</source>
        <translation>إلى المباراة</translation>
    </message>
    <message>
        <source>Somebody else has changed this in the meantime.</source>
        <translation>غيّر شخص آخر هذا في هذه الأثناء.</translation>
    </message>
</context>
<context>
    <name>touchline::OverviewPage</name>
    <message>
        <source>Team</source>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>Playing time</source>
        <translation>وقت اللعب</translation>
    </message>
    <message>
        <source>No match yet. Enter one, or import a table.</source>
        <translation>لا مباراة بعد. أدخل واحدة، أو استورد جدولاً.</translation>
    </message>
    <message>
        <source>What stands out</source>
        <translation>اللافت</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Squad</source>
        <translation>قائمة الفريق</translation>
    </message>
    <message>
        <source>Type to find a team</source>
        <translation>اكتب للعثور على فريق</translation>
    </message>
    <message>
        <source>There is no team in this season yet. Import a table, or ask who keeps the rosters.</source>
        <translation>لا فريق في هذا الموسم بعد. استورد جدولاً، أو اسأل من يدير القوائم.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>%1 - playing time</source>
        <translation>%1 - وقت اللعب</translation>
    </message>
    <message>
        <source>%1 - results</source>
        <translation>%1 - النتائج</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Data to complete</source>
        <translation>بيانات ناقصة</translation>
    </message>
    <message>
        <source>%1 - form</source>
        <translation>%1 - المستوى</translation>
    </message>
    <message>
        <source>Figure of the form</source>
        <translation>رقم المستوى</translation>
    </message>
    <message>
        <source>Form of the squad</source>
        <translation>مستوى الفريق</translation>
    </message>
    <message>
        <source>%1 - form of the squad</source>
        <translation>%1 - مستوى الفريق</translation>
    </message>
    <message>
        <source>Enter a match…</source>
        <translation>إدخال مباراة…</translation>
    </message>
</context>
<context>
    <name>touchline::OverviewViewModel</name>
    <message>
        <source>How time is shared out needs the same matches for everybody: choose days or the whole season at the top.</source>
        <translation>لمعرفة توزيع الوقت لا بد من المباريات نفسها للجميع: اختر أياماً أو الموسم كله في الأعلى.</translation>
    </message>
</context>
<context>
    <name>touchline::PageCommands</name>
    <message>
        <source>In grids</source>
        <translation>في الجداول</translation>
    </message>
</context>
<context>
    <name>touchline::PaletteFinder</name>
    <message>
        <source>on this page</source>
        <translation>في هذه الصفحة</translation>
    </message>
</context>
<context>
    <name>touchline::PastCard</name>
    <message>
        <source>Imports so far</source>
        <translation>عمليات الاستيراد حتى الآن</translation>
    </message>
    <message>
        <source>Undo the &amp;chosen import…</source>
        <translation>التراجع عن الاستيراد الم&amp;ختار…</translation>
    </message>
    <message>
        <source>Nothing was imported yet.</source>
        <translation>لم يُستورد شيء بعد.</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>عمليات الاستيراد</translation>
    </message>
    <message>
        <source>Undo an import</source>
        <translation>التراجع عن استيراد</translation>
    </message>
    <message>
        <source>Take back what was imported into %1 (%2)? What it made or changed goes, nothing else.</source>
        <translation>هل يُسحب ما استُورد إلى %1 (%2)؟ يزول ما أنشأه أو غيّره ولا شيء سواه.</translation>
    </message>
    <message>
        <source>&amp;Take it back</source>
        <translation>ا&amp;سحبه</translation>
    </message>
</context>
<context>
    <name>touchline::PastImports</name>
    <message>
        <source>Own table</source>
        <translation>جدول خاص</translation>
    </message>
    <message>
        <source>A season that is gone</source>
        <translation>موسم لم يعد موجودًا</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>Being taken back…</source>
        <translation>يجري سحبه…</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>New matches</source>
        <translation>مباريات جديدة</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>مستورد</translation>
    </message>
</context>
<context>
    <name>touchline::PeriodPicker</name>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Last matches…</source>
        <translation>آخر المباريات…</translation>
    </message>
    <message>
        <source>Between two days…</source>
        <translation>بين يومين…</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>بين يومين</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;من</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;إلى</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>تنتهي الفترة قبل أن تبدأ.</translation>
    </message>
    <message>
        <source>Last matches</source>
        <translation>آخر المباريات</translation>
    </message>
    <message>
        <source>&amp;Appearances</source>
        <translation>الم&amp;شاركات</translation>
    </message>
</context>
<context>
    <name>touchline::PiecesDevice</name>
    <message>
        <source>%1 has become shorter while it was sent.</source>
        <translation>أصبح %1 أقصر أثناء إرساله.</translation>
    </message>
</context>
<context>
    <name>touchline::PlayerPage</name>
    <message>
        <source>Trend</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Percentiles</source>
        <translation>المئينات</translation>
    </message>
    <message>
        <source>Metric of the trend</source>
        <translation>مقياس المسار</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Percentiles as bars</source>
        <translation>المئينات أعمدةً</translation>
    </message>
    <message>
        <source>No match in this period.</source>
        <translation>لا مباراة في هذه الفترة.</translation>
    </message>
    <message>
        <source>Match log</source>
        <translation>سجل المباريات</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>مقارنة…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>One page on paper…</source>
        <translation>صفحة واحدة على الورق…</translation>
    </message>
    <message>
        <source>Page as picture (PNG)…</source>
        <translation>الصفحة صورةً (PNG)…</translation>
    </message>
    <message>
        <source>Match log as table (CSV)…</source>
        <translation>سجل المباريات جدولاً (CSV)…</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>اللاعب</translation>
    </message>
    <message>
        <source>%1 - percentiles</source>
        <translation>%1 - المئينات</translation>
    </message>
    <message>
        <source>%1 - match log</source>
        <translation>%1 - سجل المباريات</translation>
    </message>
    <message>
        <source>Save the page as a picture</source>
        <translation>حفظ الصفحة صورةً</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>صور (*.png)</translation>
    </message>
    <message>
        <source>Save the match log as a table</source>
        <translation>حفظ سجل المباريات جدولاً</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>جداول (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>حُفظ باسم %1.</translation>
    </message>
    <message>
        <source>%1 could not be written. Check that there is space and that you may write there.</source>
        <translation>تعذّرت كتابة %1. تأكد من وجود مكان ومن أن لك أن تكتب هناك.</translation>
    </message>
    <message>
        <source>In parts</source>
        <translation>مجزأ</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>الأجزاء</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>المباريات</translation>
    </message>
    <message>
        <source>No such match in this period.</source>
        <translation>لا مباراة كهذه في هذه الفترة.</translation>
    </message>
</context>
<context>
    <name>touchline::PlayerViewModel</name>
    <message>
        <source>%1 (before: %2)</source>
        <translation>%1 (قبلها: %2)</translation>
    </message>
</context>
<context>
    <name>touchline::PlayersModel</name>
    <message>
        <source>Player</source>
        <translation>اللاعب</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>Pos.</source>
        <translation>م.</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>الميلاد</translation>
    </message>
</context>
<context>
    <name>touchline::PlayersPage</name>
    <message>
        <source>Players</source>
        <translation>اللاعبون</translation>
    </message>
    <message>
        <source>Type a part of the name</source>
        <translation>اكتب جزءاً من الاسم</translation>
    </message>
    <message>
        <source>Find a player</source>
        <translation>العثور على لاعب</translation>
    </message>
    <message>
        <source>No player of this season has such a name.</source>
        <translation>لا لاعب في هذا الموسم بهذا الاسم.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n players. Type to find the others.</source>
        <translation>
            <numerusform>لا لاعبين. اكتب للعثور على الآخرين.</numerusform>
            <numerusform>اللاعب الأول. اكتب للعثور على الآخرين.</numerusform>
            <numerusform>أول لاعبَين. اكتب للعثور على الآخرين.</numerusform>
            <numerusform>أول %n لاعبين. اكتب للعثور على الآخرين.</numerusform>
            <numerusform>أول %n لاعباً. اكتب للعثور على الآخرين.</numerusform>
            <numerusform>أول %n لاعب. اكتب للعثور على الآخرين.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n players</source>
        <translation>
            <numerusform>لا لاعبين</numerusform>
            <numerusform>لاعب واحد</numerusform>
            <numerusform>لاعبان</numerusform>
            <numerusform>%n لاعبين</numerusform>
            <numerusform>%n لاعباً</numerusform>
            <numerusform>%n لاعب</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no player in this season yet. Import a table, or ask who keeps the rosters.</source>
        <translation>لا لاعب في هذا الموسم بعد. استورد جدولاً، أو اسأل من يدير القوائم.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>إظهار الجميع</translation>
    </message>
</context>
<context>
    <name>touchline::ProgramCard</name>
    <message>
        <source>Touchline itself</source>
        <translation>Touchline نفسه</translation>
    </message>
    <message>
        <source>Show the last &amp;report</source>
        <translation>عرض آخر &amp;تقرير</translation>
    </message>
    <message>
        <source>&amp;Keep a report when Touchline crashes</source>
        <translation>الاحت&amp;فاظ بتقرير عندما ينهار Touchline</translation>
    </message>
    <message>
        <source>It stays on this computer and is sent nowhere. It holds versions and where in the program it happened, and nothing of teams and players.</source>
        <translation>يبقى على هذا الحاسوب ولا يُرسل إلى أي مكان. يحوي الإصدارات والموضع في البرنامج، ولا شيء عن الفرق واللاعبين.</translation>
    </message>
    <message>
        <source>Tell &amp;me about new versions</source>
        <translation>إعلامي بالإصدارات ال&amp;جديدة</translation>
    </message>
    <message>
        <source>Once a day at most, when Touchline is started, %1 is asked for the newest version. Nothing about you is sent.</source>
        <translation>مرة في اليوم على الأكثر، عند بدء Touchline، يُسأل %1 عن أحدث إصدار. لا يُرسل شيء عنك.</translation>
    </message>
</context>
<context>
    <name>touchline::RadarChart</name>
    <message>
        <source>Percentiles</source>
        <translation>المئينات</translation>
    </message>
    <message>
        <source>Percentiles of %1</source>
        <translation>مئينات %1</translation>
    </message>
    <message>
        <source>no comparison</source>
        <translation>لا مقارنة</translation>
    </message>
    <message>
        <source>%1th percentile</source>
        <translation>المئين %1</translation>
    </message>
    <message>
        <source>%1st percentile</source>
        <translation>المئين %1</translation>
    </message>
    <message>
        <source>%1nd percentile</source>
        <translation>المئين %1</translation>
    </message>
    <message>
        <source>%1rd percentile</source>
        <translation>المئين %1</translation>
    </message>
    <message>
        <source>Rank among %1</source>
        <translation>المركز بين %1</translation>
    </message>
    <message>
        <source>Percentiles among %1; dashed: the median</source>
        <translation>المئينات بين %1؛ المتقطع: الوسيط</translation>
    </message>
    <message>
        <source>Statistic</source>
        <translation>الإحصاء</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>المكانة</translation>
    </message>
    <message>
        <source>%1: no comparison yet.</source>
        <translation>%1: لا مقارنة بعد.</translation>
    </message>
    <message>
        <source> among %1</source>
        <translation> بين %1</translation>
    </message>
    <message>
        <source>%1%2: highest in %3 (%4), lowest in %5 (%6).</source>
        <translation>%1%2: الأعلى في %3 (%4)، والأدنى في %5 (%6).</translation>
    </message>
    <message>
        <source>Value %1</source>
        <translation>القيمة %1</translation>
    </message>
    <message>
        <source>Nothing to compare in this period yet.</source>
        <translation>لا شيء للمقارنة في هذه الفترة بعد.</translation>
    </message>
</context>
<context>
    <name>touchline::ReadingChoices</name>
    <message>
        <source>Sheet</source>
        <translation>الورقة</translation>
    </message>
    <message>
        <source>Between the cells</source>
        <translation>بين الخلايا</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>الترميز</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>العناوين</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>علامة الكسر العشري</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>ال&amp;ورقة</translation>
    </message>
    <message>
        <source>&amp;Headings</source>
        <translation>ال&amp;عناوين</translation>
    </message>
    <message>
        <source>&amp;Between the cells</source>
        <translation>&amp;بين الخلايا</translation>
    </message>
    <message>
        <source>E&amp;ncoding</source>
        <translation>التر&amp;ميز</translation>
    </message>
    <message>
        <source>Deci&amp;mal sign</source>
        <translation>علامة ال&amp;كسر العشري</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>فاصلة</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>فاصلة منقوطة</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>جدولة</translation>
    </message>
    <message>
        <source>bar (|)</source>
        <translation>خط عمودي (|)</translation>
    </message>
    <message>
        <source>point: 1.5</source>
        <translation>نقطة: 1.5</translation>
    </message>
    <message>
        <source>comma: 1,5</source>
        <translation>فاصلة: 1,5</translation>
    </message>
</context>
<context>
    <name>touchline::ReportJob</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>لا يمكن كتابة %1: %2</translation>
    </message>
    <message>
        <source>The report was not finished: its page was left, or season or period have changed.</source>
        <translation>لم يكتمل التقرير: غودرت صفحته، أو تغيّر الموسم أو الفترة.</translation>
    </message>
</context>
<context>
    <name>touchline::ReportPreview</name>
    <message>
        <source>Preview of the page</source>
        <translation>معاينة الصفحة</translation>
    </message>
</context>
<context>
    <name>touchline::ReportViewModel</name>
    <message>
        <source>%1 - report</source>
        <translation>%1 - التقرير</translation>
    </message>
</context>
<context>
    <name>touchline::ReportsPage</name>
    <message>
        <source>What the report is about</source>
        <translation>موضوع التقرير</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>اللاعب</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>&amp;Logo…</source>
        <translation>ال&amp;شعار…</translation>
    </message>
    <message>
        <source>Without logo</source>
        <translation>بلا شعار</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Pri&amp;nt…</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>A player</source>
        <translation>لاعب</translation>
    </message>
    <message>
        <source>A team</source>
        <translation>فريق</translation>
    </message>
    <message>
        <source>A squad, a page for each</source>
        <translation>قائمة فريق، صفحة لكل لاعب</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Type to find a team</source>
        <translation>اكتب للعثور على فريق</translation>
    </message>
    <message>
        <source>Type to find a player</source>
        <translation>اكتب للعثور على لاعب</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;عن</translation>
    </message>
    <message>
        <source>&amp;Team</source>
        <translation>ال&amp;فريق</translation>
    </message>
    <message>
        <source>&amp;Player</source>
        <translation>ال&amp;لاعب</translation>
    </message>
    <message>
        <source>Pape&amp;r</source>
        <translation>ال&amp;ورق</translation>
    </message>
    <message>
        <source>&amp;Figures</source>
        <translation>الأ&amp;رقام</translation>
    </message>
    <message>
        <source>Tren&amp;d</source>
        <translation>ال&amp;مسار</translation>
    </message>
    <message>
        <source>Per&amp;centiles</source>
        <translation>الم&amp;ئينات</translation>
    </message>
    <message>
        <source>Ta&amp;ble</source>
        <translation>ال&amp;جدول</translation>
    </message>
    <message>
        <source>A picture (PNG or JPEG) at the end of the head of every page</source>
        <translation>صورة (PNG أو JPEG) في نهاية رأس كل صفحة</translation>
    </message>
    <message>
        <source>Pages written</source>
        <translation>الصفحات المكتوبة</translation>
    </message>
    <message>
        <source>Cancelled; no file was written.</source>
        <translation>أُلغي؛ ولم يُكتب أي ملف.</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n pages as %1.</source>
        <translation>
            <numerusform>لم تُحفظ صفحات باسم %1.</numerusform>
            <numerusform>حُفظت صفحة واحدة باسم %1.</numerusform>
            <numerusform>حُفظت صفحتان باسم %1.</numerusform>
            <numerusform>حُفظت %n صفحات باسم %1.</numerusform>
            <numerusform>حُفظت %n صفحة باسم %1.</numerusform>
            <numerusform>حُفظت %n صفحة باسم %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the squad as a PDF and print that</source>
        <translation>احفظ القائمة بصيغة PDF واطبعها</translation>
    </message>
    <message numerus="yes">
        <source>%n pages, one for each who played in the period. This is one of them.</source>
        <translation>
            <numerusform>لا صفحات.</numerusform>
            <numerusform>صفحة واحدة، لكل من لعب في الفترة صفحة. هذه إحداها.</numerusform>
            <numerusform>صفحتان، لكل من لعب في الفترة صفحة. هذه إحداهما.</numerusform>
            <numerusform>%n صفحات، لكل من لعب في الفترة صفحة. هذه إحداها.</numerusform>
            <numerusform>%n صفحة، لكل من لعب في الفترة صفحة. هذه إحداها.</numerusform>
            <numerusform>%n صفحة، لكل من لعب في الفترة صفحة. هذه إحداها.</numerusform>
        </translation>
    </message>
    <message>
        <source>The page as it will be on paper. Season and period are chosen at the top.</source>
        <translation>الصفحة كما ستكون على الورق. يُختار الموسم والفترة في الأعلى.</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>اختيار شعار</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>صور (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>مستندات PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The printer does not take the page. Save it as a PDF and print that.</source>
        <translation>الطابعة لا تقبل الصفحة. احفظها بصيغة PDF واطبعها.</translation>
    </message>
    <message>
        <source>The page is on its way to the printer.</source>
        <translation>الصفحة في طريقها إلى الطابعة.</translation>
    </message>
    <message>
        <source>the document that is being written</source>
        <translation>المستند الجاري كتابته</translation>
    </message>
    <message>
        <source>For&amp;m</source>
        <translation>المس&amp;توى</translation>
    </message>
    <message>
        <source>For and a&amp;gainst</source>
        <translation>له وعلي&amp;ه</translation>
    </message>
    <message>
        <source>There is no team in this season yet. Import a table, or ask who keeps the rosters.</source>
        <translation>لا فريق في هذا الموسم بعد. استورد جدولاً، أو اسأل من يدير القوائم.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Nobody of this team has played yet. Choose another team, or import its matches.</source>
        <translation>لم يلعب أحد من هذا الفريق بعد. اختر فريقاً آخر، أو استورد مبارياته.</translation>
    </message>
    <message>
        <source>Nobody of this team has played in this period. Choose another team, or the whole season.</source>
        <translation>لم يلعب أحد من هذا الفريق في هذه الفترة. اختر فريقاً آخر، أو الموسم كله.</translation>
    </message>
    <message>
        <source>Show the whole season</source>
        <translation>إظهار الموسم كله</translation>
    </message>
    <message>
        <source>As &amp;of</source>
        <translation>&amp;كما في</translation>
    </message>
    <message>
        <source>Stop making the report</source>
        <translation>إيقاف إنشاء التقرير</translation>
    </message>
    <message>
        <source>Matc&amp;hes</source>
        <translation>الم&amp;باريات</translation>
    </message>
    <message>
        <source>The figures as they stood that evening: of the matches up to and including this day</source>
        <translation>الأرقام كما كانت مساء ذلك اليوم: من المباريات حتى هذا اليوم، وهو منها</translation>
    </message>
    <message>
        <source>Nobody of this team had played by this day. Choose a later one, or the figures of now.</source>
        <translation>لم يكن أحد من هذا الفريق قد لعب حتى هذا اليوم. اختر يومًا لاحقًا أو أرقام الآن.</translation>
    </message>
    <message>
        <source>Show the figures of now</source>
        <translation>إظهار أرقام الآن</translation>
    </message>
</context>
<context>
    <name>touchline::ResultsModel</name>
    <message>
        <source>home</source>
        <translation>على أرضه</translation>
    </message>
    <message>
        <source>away</source>
        <translation>خارج أرضه</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Opponent</source>
        <translation>الخصم</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>W/D/L</source>
        <translation>ف/ت/خ</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>الجولة</translation>
    </message>
</context>
<context>
    <name>touchline::RosterEdit</name>
    <message>
        <source>Edit the player…</source>
        <translation>تحرير اللاعب…</translation>
    </message>
    <message>
        <source>Undo the edit</source>
        <translation>التراجع عن التحرير</translation>
    </message>
    <message>
        <source>Redo the edit</source>
        <translation>إعادة التحرير</translation>
    </message>
    <message numerus="yes">
        <source>%n players have changes that the server does not have yet: %1.</source>
        <translation>
            <numerusform>لا لاعبين (%n) لديهم تغييرات لم تصل الخادم بعد: %1.</numerusform>
            <numerusform>لاعب واحد (%n) لديه تغييرات لم تصل الخادم بعد: %1.</numerusform>
            <numerusform>لاعبان (%n) لديهما تغييرات لم تصل الخادم بعد: %1.</numerusform>
            <numerusform>%n لاعبين لديهم تغييرات لم تصل الخادم بعد: %1.</numerusform>
            <numerusform>%n لاعبًا لديهم تغييرات لم تصل الخادم بعد: %1.</numerusform>
            <numerusform>%n لاعب لديهم تغييرات لم تصل الخادم بعد: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo the edit</source>
        <translation>ال&amp;تراجع عن التحرير</translation>
    </message>
    <message>
        <source>Add players…</source>
        <translation>إضافة لاعبين…</translation>
    </message>
    <message>
        <source>Squad: %1</source>
        <translation>التشكيلة: %1</translation>
    </message>
    <message>
        <source>New players of %1</source>
        <translation>لاعبون جدد في %1</translation>
    </message>
</context>
<context>
    <name>touchline::RosterSheet</name>
    <message>
        <source>Position</source>
        <translation>المركز</translation>
    </message>
    <message>
        <source>Edit the player</source>
        <translation>تحرير اللاعب</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Shirt number</source>
        <translation>رقم القميص</translation>
    </message>
    <message>
        <source>No position</source>
        <translation>بلا مركز</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>ال&amp;اسم</translation>
    </message>
    <message>
        <source>Shirt n&amp;umber</source>
        <translation>&amp;رقم القميص</translation>
    </message>
    <message>
        <source>&amp;Position</source>
        <translation>المر&amp;كز</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>ا&amp;حفظ</translation>
    </message>
    <message>
        <source>&amp;Leaves the team, last day</source>
        <translation>&amp;يغادر الفريق، آخر يوم</translation>
    </message>
    <message>
        <source>Last day with the team</source>
        <translation>آخر يوم مع الفريق</translation>
    </message>
</context>
<context>
    <name>touchline::RosterViewModel</name>
    <message>
        <source>The registration of this player is not known here. Try again when the server answers.</source>
        <translation>تسجيل هذا اللاعب غير معروف هنا. حاول مجددًا عندما يجيب الخادم.</translation>
    </message>
    <message>
        <source>A player needs a name.</source>
        <translation>يحتاج اللاعب إلى اسم.</translation>
    </message>
    <message>
        <source>The server has not said which state this is of. Try again when it answers.</source>
        <translation>لم يقل الخادم أي حالة هذه. حاول مجددًا عندما يجيب.</translation>
    </message>
    <message>
        <source>Squad: %1</source>
        <translation>التشكيلة: %1</translation>
    </message>
    <message>
        <source>Only the coaches of this team and admins may add players to it.</source>
        <translation>لا يضيف لاعبين إلى هذا الفريق إلا مدربوه والمديرون.</translation>
    </message>
    <message>
        <source>New player: %1</source>
        <translation>لاعب جديد: %1</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>تم التراجع</translation>
    </message>
    <message>
        <source>Delete the player: %1</source>
        <translation>حذف اللاعب: %1</translation>
    </message>
    <message>
        <source>Take %1 out of the squad</source>
        <translation>إخراج %1 من قائمة الفريق</translation>
    </message>
</context>
<context>
    <name>touchline::SampleMaker</name>
    <message>
        <source>Playing the sample season…</source>
        <translation>يُلعب موسم المثال…</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Check that there is space and that you may write there.</source>
        <translation>لا يمكن إنشاء المجلد %1. تأكد من وجود مكان ومن أن لك أن تكتب هناك.</translation>
    </message>
    <message>
        <source>The sample league could not be made.</source>
        <translation>تعذّر إنشاء دوري المثال.</translation>
    </message>
    <message>
        <source>The sample league could not be stored as %1.</source>
        <translation>تعذّر حفظ دوري المثال باسم %1.</translation>
    </message>
</context>
<context>
    <name>touchline::ScatterChart</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>اللاعب</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>العينة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>too little to be compared</source>
        <translation>أقل من أن يُقارَن</translation>
    </message>
    <message>
        <source>Nobody has both numbers yet.</source>
        <translation>لا أحد له الرقمان بعد.</translation>
    </message>
    <message>
        <source>compared</source>
        <translation>مُقارَن</translation>
    </message>
    <message>
        <source>median</source>
        <translation>الوسيط</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>مختار</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message numerus="yes">
        <source>%n players are chosen.</source>
        <translation>
            <numerusform>لم يُختر أي لاعب.</numerusform>
            <numerusform>اختير لاعب واحد.</numerusform>
            <numerusform>اختير لاعبان.</numerusform>
            <numerusform>اختير %n لاعبين.</numerusform>
            <numerusform>اختير %n لاعباً.</numerusform>
            <numerusform>اختير %n لاعب.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no number</source>
        <translation>%1: لا رقم</translation>
    </message>
    <message>
        <source>chosen to be compared</source>
        <translation>مختار للمقارنة</translation>
    </message>
</context>
<context>
    <name>touchline::Scope</name>
    <message>
        <source>This server describes %1 in a way that this version of Touchline does not understand. Update Touchline.</source>
        <translation>يصف هذا الخادم %1 على نحو لا تفهمه هذه النسخة من Touchline. حدّث Touchline.</translation>
    </message>
</context>
<context>
    <name>touchline::SelfCare</name>
    <message>
        <source>Touchline ended unexpectedly on %1, %2.</source>
        <comment>day, time</comment>
        <translation>انتهى Touchline على نحو غير متوقع في %1، %2.</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>عرض التقرير</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Touchline %1 can be had; this is %2.</source>
        <translation>Touchline %1 متاح؛ هذا هو %2.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>ما الجديد</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation>ليس هذا</translation>
    </message>
</context>
<context>
    <name>touchline::ServerProgram</name>
    <message>
        <source>The local server could not be started: %1.</source>
        <translation>تعذّر تشغيل الخادم المحلي: %1.</translation>
    </message>
</context>
<context>
    <name>touchline::Session</name>
    <message>
        <source>Your session has ended. Sign in again.</source>
        <translation>انتهت جلستك. سجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>Opening the sample league…</source>
        <translation>يُفتح دوري المثال…</translation>
    </message>
    <message>
        <source>Opening the workspace…</source>
        <translation>يُفتح مكان العمل…</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Check that there is space and that you may write there.</source>
        <translation>لا يمكن إنشاء المجلد %1. تأكد من وجود مكان ومن أن لك أن تكتب هناك.</translation>
    </message>
    <message>
        <source>Making the workspace…</source>
        <translation>يُنشأ مكان العمل…</translation>
    </message>
    <message>
        <source>Entering the squad…</source>
        <translation>تُدخل القائمة…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>جارٍ تسجيل الدخول…</translation>
    </message>
    <message>
        <source>You are signed out, but your sign-in may still lie in the keychain, which is locked or does not answer. Touchline deletes it as soon as the keychain is open; or delete “Touchline” there yourself.</source>
        <translation>لقد سجّلت الخروج، لكن بيانات دخولك قد تكون ما زالت في سلسلة المفاتيح، وهي مقفلة أو لا تجيب. يحذفها Touchline فور فتح السلسلة، أو احذف «Touchline» منها بنفسك.</translation>
    </message>
</context>
<context>
    <name>touchline::SettingsPage</name>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>تسجيل ال&amp;خروج</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مثل النظام</translation>
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
        <source>&amp;Theme</source>
        <translation>ال&amp;مظهر</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>الشكل</translation>
    </message>
    <message>
        <source>Open &amp;another workspace…</source>
        <translation>فتح مكان عمل &amp;آخر…</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>مكان العمل</translation>
    </message>
    <message>
        <source>About</source>
        <translation>حول</translation>
    </message>
    <message>
        <source>Touchline %1, on Qt %2. Free software under the GNU General Public License 3 or later.</source>
        <translation>Touchline %1، على Qt %2. برنامج حر بموجب رخصة غنو العمومية، الإصدار 3 أو ما بعده.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>%1, on this computer only</source>
        <comment>name of a workspace</comment>
        <translation>%1، على هذا الحاسوب فقط</translation>
    </message>
    <message>
        <source>viewer</source>
        <translation>قارئ</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>مدير</translation>
    </message>
    <message>
        <source>coach</source>
        <translation>مدرب</translation>
    </message>
    <message>
        <source>Signed in as %1 (%2)</source>
        <comment>name, role</comment>
        <translation>مسجَّل باسم %1 (%2)</translation>
    </message>
    <message>
        <source>There is no setting with these words.</source>
        <translation>لا يوجد إعداد بهذه الكلمات.</translation>
    </message>
    <message>
        <source>Type to find a setting</source>
        <translation>اكتب للبحث عن إعداد</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>البحث عن إعداد</translation>
    </message>
    <message>
        <source>&amp;Numbers and days</source>
        <translation>&amp;الأرقام والتواريخ</translation>
    </message>
    <message>
        <source>&amp;Copy debug info</source>
        <translation>&amp;نسخ معلومات التشخيص</translation>
    </message>
    <message>
        <source>Versions, system, screen and language, for whoever helps you. No names, no addresses.</source>
        <translation>الإصدارات والنظام والشاشة واللغة، لمن يساعدك. بلا أسماء ولا عناوين.</translation>
    </message>
    <message>
        <source>The debug info is in the clipboard.</source>
        <translation>معلومات التشخيص في الحافظة.</translation>
    </message>
</context>
<context>
    <name>touchline::SignInPage</name>
    <message>
        <source>&amp;Stay signed in on this computer</source>
        <translation>البقاء &amp;مسجَّلاً على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Sign &amp;in</source>
        <translation>تسجيل ال&amp;دخول</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>ر&amp;جوع</translation>
    </message>
    <message>
        <source>Server &amp;address</source>
        <translation>&amp;عنوان الخادم</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>ا&amp;سمك</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>كلمة المرو&amp;ر</translation>
    </message>
    <message>
        <source>Connect to your club&apos;s server</source>
        <translation>الاتصال بخادم ناديك</translation>
    </message>
    <message>
        <source>Not encrypted: others on the way can read your password. Use https unless you trust the whole network.</source>
        <translation>غير مشفَّر: يمكن لآخرين على الطريق أن يقرؤوا كلمة مرورك. استعمل https ما لم تثق بالشبكة كلها.</translation>
    </message>
</context>
<context>
    <name>touchline::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>جارٍ التحميل</translation>
    </message>
</context>
<context>
    <name>touchline::SplitsChart</name>
    <message>
        <source>Part</source>
        <translation>الجزء</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>مجال 95 %</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>العينة</translation>
    </message>
    <message>
        <source>%1: no numbers in this period.</source>
        <translation>%1: لا أرقام في هذه الفترة.</translation>
    </message>
    <message>
        <source>%1: %2 (%3).</source>
        <translation>%1: %2 (%3).</translation>
    </message>
    <message>
        <source>%1: highest %2 (%3), lowest %4 (%5).</source>
        <translation>%1: الأعلى %2 (%3)، الأدنى %4 (%5).</translation>
    </message>
    <message>
        <source>95 % interval %1</source>
        <translation>مجال 95 % %1</translation>
    </message>
</context>
<context>
    <name>touchline::SplitsViewModel</name>
    <message>
        <source>Home and away</source>
        <translation>الأرض وخارجها</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Starter or substitute</source>
        <translation>أساسي أو بديل</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>المركز</translation>
    </message>
    <message>
        <source>Opponent</source>
        <translation>الخصم</translation>
    </message>
    <message>
        <source>In parts</source>
        <translation>مجزأ</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>The parts could not be read.</source>
        <translation>تعذرت قراءة الأجزاء.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>على أرضه</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>خارج أرضه</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>فوز</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>تعادل</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>خسارة</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>أساسي</translation>
    </message>
    <message>
        <source>Came on</source>
        <translation>بديل</translation>
    </message>
    <message>
        <source>No appearance in this period.</source>
        <translation>لا مشاركة في هذه الفترة.</translation>
    </message>
    <message numerus="yes">
        <source>%n matches</source>
        <translation>
            <numerusform>لا مباريات (%n)</numerusform>
            <numerusform>مباراة (%n)</numerusform>
            <numerusform>مباراتان (%n)</numerusform>
            <numerusform>%n مباريات</numerusform>
            <numerusform>%n مباراة</numerusform>
            <numerusform>%n مباراة</numerusform>
        </translation>
    </message>
    <message>
        <source>no number</source>
        <translation>لا رقم</translation>
    </message>
    <message>
        <source>Upright: all of them, %1; lines: 95 % intervals</source>
        <translation>الخط العمودي: الكل معًا، %1؛ الخطوط: فترات 95 %</translation>
    </message>
</context>
<context>
    <name>touchline::SquadEntry</name>
    <message>
        <source>Squad as it was understood</source>
        <translation>القائمة كما فُهمت</translation>
    </message>
    <message>
        <source>9 Ana Ferreira FWD
1 Mia Okafor GK
…or paste the columns of your spreadsheet</source>
        <translation>9 Ana Ferreira FWD
1 Mia Okafor GK
…أو ألصق أعمدة جدول بياناتك</translation>
    </message>
    <message>
        <source>Squad</source>
        <translation>قائمة الفريق</translation>
    </message>
    <message>
        <source>%1 is in the squad already. Add something that tells the two apart.</source>
        <translation>%1 موجود في التشكيلة بالفعل. أضف ما يميّز بين الاثنين.</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>لا أحد بعد</translation>
    </message>
    <message numerus="yes">
        <source>%n players understood</source>
        <translation>
            <numerusform>لم يُفهم أي لاعب</numerusform>
            <numerusform>فُهم لاعب واحد</numerusform>
            <numerusform>فُهم لاعبان</numerusform>
            <numerusform>فُهم %n لاعبين</numerusform>
            <numerusform>فُهم %n لاعباً</numerusform>
            <numerusform>فُهم %n لاعب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>…and %n more</source>
        <translation>
            <numerusform>…ولا شيء غيرها</numerusform>
            <numerusform>…وواحد آخر</numerusform>
            <numerusform>…واثنان آخران</numerusform>
            <numerusform>…و%n أخرى</numerusform>
            <numerusform>…و%n أخرى</numerusform>
            <numerusform>…و%n أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::SquadFormViewModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>Rovers (H)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 percentile of the player&apos;s own %n matches</source>
        <translation>
            <numerusform>المئين %1 من مبارياته</numerusform>
            <numerusform>المئين %1 من مباراته الوحيدة</numerusform>
            <numerusform>المئين %1 من مباراتيه</numerusform>
            <numerusform>المئين %1 من مبارياته الـ%n</numerusform>
            <numerusform>المئين %1 من مبارياته الـ%n</numerusform>
            <numerusform>المئين %1 من مبارياته الـ%n</numerusform>
        </translation>
    </message>
    <message>
        <source>did not play</source>
        <translation>لم يلعب</translation>
    </message>
    <message>
        <source>Most often above the own middle: %1, in %2 of %3.</source>
        <translation>الأكثر تجاوزًا لمستواه المتوسط: %1، في %2 من %3.</translation>
    </message>
    <message>
        <source>Form of the squad</source>
        <translation>مستوى الفريق</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>The form of the squad could not be read.</source>
        <translation>تعذّرت قراءة مستوى الفريق.</translation>
    </message>
    <message>
        <source>the player&apos;s weakest matches</source>
        <translation>أضعف مباريات اللاعب</translation>
    </message>
    <message>
        <source>the best</source>
        <translation>أفضلها</translation>
    </message>
    <message>
        <source>Nobody has played for the team yet.</source>
        <translation>لم يلعب أحد مع الفريق بعد.</translation>
    </message>
    <message>
        <source>%1: nobody has recorded that in these matches.</source>
        <translation>%1: لم يسجّلها أحد في هذه المباريات.</translation>
    </message>
    <message numerus="yes">
        <source>%1 in the last %2 matches, %n players; the shade says where a match stands among the player&apos;s own of the season.</source>
        <translation>
            <numerusform>%1 في آخر %2 مباريات، دون لاعبين؛ يدل اللون على موضع المباراة بين مباريات اللاعب في الموسم.</numerusform>
            <numerusform>%1 في آخر %2 مباريات، لاعب واحد؛ يدل اللون على موضع المباراة بين مباريات اللاعب في الموسم.</numerusform>
            <numerusform>%1 في آخر %2 مباريات، لاعبان؛ يدل اللون على موضع المباراة بين مباريات اللاعب في الموسم.</numerusform>
            <numerusform>%1 في آخر %2 مباريات، %n لاعبين؛ يدل اللون على موضع المباراة بين مباريات اللاعب في الموسم.</numerusform>
            <numerusform>%1 في آخر %2 مباريات، %n لاعبًا؛ يدل اللون على موضع المباراة بين مباريات اللاعب في الموسم.</numerusform>
            <numerusform>%1 في آخر %2 مباريات، %n لاعب؛ يدل اللون على موضع المباراة بين مباريات اللاعب في الموسم.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::SquadModel</name>
    <message numerus="yes">
        <source>%1, from %n matches and %2</source>
        <translation>
            <numerusform>%1، من لا مباريات و%2</numerusform>
            <numerusform>%1، من مباراة واحدة و%2</numerusform>
            <numerusform>%1، من مباراتين و%2</numerusform>
            <numerusform>%1، من %n مباريات و%2</numerusform>
            <numerusform>%1، من %n مباراة و%2</numerusform>
            <numerusform>%1، من %n مباراة و%2</numerusform>
        </translation>
    </message>
    <message>
        <source>Player</source>
        <translation>اللاعب</translation>
    </message>
    <message>
        <source>Shirt number</source>
        <translation>رقم القميص</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>المركز</translation>
    </message>
    <message>
        <source>Pos.</source>
        <translation>م.</translation>
    </message>
    <message>
        <source>Appearances</source>
        <translation>المشاركات</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>مشاركات</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>أساسي</translation>
    </message>
    <message>
        <source>Playing time</source>
        <translation>وقت اللعب</translation>
    </message>
</context>
<context>
    <name>touchline::SquadPreviewModel</name>
    <message>
        <source>Player</source>
        <translation>اللاعب</translation>
    </message>
    <message>
        <source>Pos.</source>
        <translation>م.</translation>
    </message>
</context>
<context>
    <name>touchline::TableCard</name>
    <message>
        <source>1. Your table</source>
        <translation>1. جدولك</translation>
    </message>
    <message>
        <source>Choose &amp;files…</source>
        <translation>اختيار &amp;ملفات…</translation>
    </message>
    <message>
        <source>The table</source>
        <translation>الجدول</translation>
    </message>
    <message>
        <source>Choose a f&amp;older…</source>
        <translation>اختيار م&amp;جلد…</translation>
    </message>
    <message>
        <source>&amp;Paste a table</source>
        <translation>&amp;لصق جدول</translation>
    </message>
    <message>
        <source>Save an &amp;example…</source>
        <translation>حفظ م&amp;ثال…</translation>
    </message>
    <message>
        <source>Choose a table, or the files of a known source</source>
        <translation>اختر جدولًا أو ملفات مصدر معروف</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.xlsm)</source>
        <translation>جداول (*.csv *.tsv *.txt *.xlsx *.xlsm)</translation>
    </message>
    <message>
        <source>Choose the folder with the files of a known source</source>
        <translation>اختر المجلد الذي فيه ملفات مصدر معروف</translation>
    </message>
    <message>
        <source>Save an example</source>
        <translation>حفظ مثال</translation>
    </message>
    <message>
        <source>Example for Touchline</source>
        <translation>مثال لـ Touchline</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>جداول (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1. Open it in a spreadsheet program and put your own figures in.</source>
        <translation>حُفظ باسم %1. افتحه في برنامج جداول وضع فيه أرقامك.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>تعذّرت كتابة %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا شيء غيرها</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Recognised as %1. %2: %3.</source>
        <translation>تُعُرّف عليه: %1. %2: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n files have no use in it, and are left out.</source>
        <translation>
            <numerusform>لا ملفات (%n) بلا فائدة فيه.</numerusform>
            <numerusform>ملف واحد (%n) لا فائدة له فيه ويُترك.</numerusform>
            <numerusform>ملفان (%n) لا فائدة لهما فيه ويُتركان.</numerusform>
            <numerusform>%n ملفات لا فائدة لها فيه وتُترك.</numerusform>
            <numerusform>%n ملفًا لا فائدة لها فيه وتُترك.</numerusform>
            <numerusform>%n ملف لا فائدة لها فيه وتُترك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the table…</source>
        <translation>يُقرأ الجدول…</translation>
    </message>
    <message>
        <source>A row for each player in each match, with headings in the first line: day, opponent, player, minutes, goals, whatever you write down. Drop a file here (CSV or Excel), choose one, or copy the cells in your spreadsheet and paste them. Files of a known source (FPL, NBA, NHL, WNBA) come together, or as a folder. Your own may look like this:</source>
        <translation>صف لكل لاعب في كل مباراة، والعناوين في السطر الأول: اليوم والخصم واللاعب والدقائق والأهداف وكل ما تدوّنه. أفلت ملفًا هنا (CSV أو Excel) أو اختر واحدًا، أو انسخ الخلايا من جدولك وألصقها. ملفات مصدر معروف (FPL وNBA وNHL وWNBA) تأتي معًا أو كمجلد. وقد يبدو جدولك هكذا:</translation>
    </message>
    <message>
        <source>%1: %2, %3. A double click on a cell mends it here; your file stays as it is.</source>
        <translation>%1: %2، %3. النقر المزدوج على خلية يصلحها هنا؛ ويبقى ملفك كما هو.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>لا صفوف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>%n صفوف</numerusform>
            <numerusform>%n صفاً</numerusform>
            <numerusform>%n صف</numerusform>
        </translation>
    </message>
    <message>
        <source>1. Your files</source>
        <translation>1. ملفاتك</translation>
    </message>
</context>
<context>
    <name>touchline::TableIssuesModel</name>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>العمود</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>الخلية</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>الخطأ</translation>
    </message>
</context>
<context>
    <name>touchline::TeamPage</name>
    <message>
        <source>Squad</source>
        <translation>قائمة الفريق</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>%1 - squad</source>
        <translation>%1 - القائمة</translation>
    </message>
    <message>
        <source>For and against</source>
        <translation>له وعليه</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>%1 - form</source>
        <translation>%1 - المستوى</translation>
    </message>
    <message>
        <source>Opponents</source>
        <translation>الخصوم</translation>
    </message>
    <message>
        <source>No match yet. Enter one, or import a table.</source>
        <translation>لا مباراة بعد. أدخل واحدة، أو استورد جدولاً.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>%1 - results</source>
        <translation>%1 - النتائج</translation>
    </message>
    <message>
        <source>%1 - for and against</source>
        <translation>%1 - له وعليه</translation>
    </message>
    <message>
        <source>Nobody is registered for this team yet. Import a table, or ask who keeps the rosters.</source>
        <translation>لا أحد مسجل في هذا الفريق بعد. استورد جدولاً، أو اسأل من يدير القوائم.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
</context>
<context>
    <name>touchline::TeamViewModel</name>
    <message numerus="yes">
        <source>%n players</source>
        <translation>
            <numerusform>لا لاعبين</numerusform>
            <numerusform>لاعب واحد</numerusform>
            <numerusform>لاعبان</numerusform>
            <numerusform>%n لاعبين</numerusform>
            <numerusform>%n لاعباً</numerusform>
            <numerusform>%n لاعب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with appearances</source>
        <translation>
            <numerusform>لا أحد له مشاركات</numerusform>
            <numerusform>واحد له مشاركات</numerusform>
            <numerusform>اثنان لهما مشاركات</numerusform>
            <numerusform>%n لهم مشاركات</numerusform>
            <numerusform>%n لهم مشاركات</numerusform>
            <numerusform>%n لهم مشاركات</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::TeamsModel</name>
    <message>
        <source>Team</source>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>Club</source>
        <translation>النادي</translation>
    </message>
    <message>
        <source>Players</source>
        <translation>اللاعبون</translation>
    </message>
</context>
<context>
    <name>touchline::TeamsPage</name>
    <message>
        <source>Teams</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>There is no team in this season yet. Import a table, or ask who keeps the rosters.</source>
        <translation>لا فريق في هذا الموسم بعد. استورد جدولاً، أو اسأل من يدير القوائم.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
</context>
<context>
    <name>touchline::Toast</name>
    <message>
        <source>Dismiss message</source>
        <translation>إغلاق الرسالة</translation>
    </message>
</context>
<context>
    <name>touchline::TopBar</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>الموسم</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Find and do</source>
        <translation>ابحث ونفّذ</translation>
    </message>
    <message>
        <source>Find a player, a team or a command</source>
        <translation>العثور على لاعب أو فريق أو أمر</translation>
    </message>
</context>
<context>
    <name>touchline::TrendChart</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>لا قيمة</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>المباراة</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Rolling</source>
        <translation>متحرك</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>العينة</translation>
    </message>
    <message numerus="yes">
        <source>%1 over %n match(es)</source>
        <translation>
            <numerusform>%1 بلا مباريات</numerusform>
            <numerusform>%1 على مباراة واحدة</numerusform>
            <numerusform>%1 على مباراتين</numerusform>
            <numerusform>%1 على %n مباريات</numerusform>
            <numerusform>%1 على %n مباراة</numerusform>
            <numerusform>%1 على %n مباراة</numerusform>
        </translation>
    </message>
    <message>
        <source>, season %1</source>
        <translation>، الموسم %1</translation>
    </message>
    <message>
        <source> (95 % interval %1 to %2)</source>
        <translation> (مجال 95 % من %1 إلى %2)</translation>
    </message>
    <message>
        <source>, latest rolling value %1</source>
        <translation>، آخر قيمة متحركة %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 in %3</source>
        <translation>%1: %2 في %3</translation>
    </message>
    <message>
        <source>No matches in this period yet.</source>
        <translation>لا مباريات في هذه الفترة بعد.</translation>
    </message>
</context>
<context>
    <name>touchline::TrustedCard</name>
    <message>
        <source>Trusted servers</source>
        <translation>الخوادم الموثوقة</translation>
    </message>
    <message>
        <source>Servers with a certificate of their own, whose fingerprint you have compared.</source>
        <translation>خوادم لها شهادة خاصة بها قارنت بصمتها.</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>البصمة (SHA-256)</translation>
    </message>
    <message>
        <source>Stop trusting it</source>
        <translation>إيقاف الثقة به</translation>
    </message>
    <message>
        <source>Stop trusting %1</source>
        <translation>إيقاف الثقة بـ %1</translation>
    </message>
</context>
<context>
    <name>touchline::Upcoming</name>
    <message>
        <source>Upcoming</source>
        <translation>المباريات القادمة</translation>
    </message>
    <message>
        <source>At home against %1</source>
        <translation>على أرضنا ضد %1</translation>
    </message>
    <message>
        <source>Away against %1</source>
        <translation>خارج الأرض ضد %1</translation>
    </message>
    <message>
        <source>To the match: %1</source>
        <translation>إلى المباراة: %1</translation>
    </message>
    <message>
        <source>To the match</source>
        <translation>إلى المباراة</translation>
    </message>
</context>
<context>
    <name>touchline::VersusChart</name>
    <message>
        <source>Statistic</source>
        <translation>الإحصاء</translation>
    </message>
    <message>
        <source>%1 has more in %2 of %3 figures, %4 in %5.</source>
        <comment>team, number, number, other team, number</comment>
        <translation>%1 لديه أكثر في %2 من %3 أرقام، و%4 في %5.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No figures yet.</source>
        <translation>لا أرقام بعد.</translation>
    </message>
</context>
<context>
    <name>touchline::WelcomePage</name>
    <message>
        <source>%1 at %2</source>
        <comment>user at server</comment>
        <translation>%1 على %2</translation>
    </message>
    <message>
        <source>Sample league</source>
        <translation>دوري المثال</translation>
    </message>
    <message>
        <source>Welcome to Touchline</source>
        <translation>مرحباً بك في Touchline</translation>
    </message>
    <message>
        <source>Statistics for your team, with every number&apos;s sample and certainty beside it. How do you want to begin?</source>
        <translation>إحصاءات لفريقك، ومع كل رقم عيّنته ودرجة اليقين فيه. كيف تريد أن تبدأ؟</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>ألقِ نظرة</translation>
    </message>
    <message>
        <source>A made-up league with 20 teams and a whole season of matches. Nothing to fill in; ready in a few seconds.</source>
        <translation>دوري متخيَّل من 20 فريقاً وموسم كامل من المباريات. لا شيء يُملأ؛ جاهز في ثوانٍ.</translation>
    </message>
    <message>
        <source>&amp;Try the sample league</source>
        <translation>&amp;جرّب دوري المثال</translation>
    </message>
    <message>
        <source>Your own team</source>
        <translation>فريقك أنت</translation>
    </message>
    <message>
        <source>Your team on this computer only. Type or paste the squad; no account and no server needed.</source>
        <translation>فريقك على هذا الحاسوب فقط. اكتب القائمة أو ألصقها؛ لا حاجة إلى حساب ولا خادم.</translation>
    </message>
    <message>
        <source>&amp;New workspace</source>
        <translation>مكان &amp;عمل جديد</translation>
    </message>
    <message>
        <source>Your club&apos;s server</source>
        <translation>خادم ناديك</translation>
    </message>
    <message>
        <source>Your club already runs Touchline. You need its address, your name and your password.</source>
        <translation>ناديك يستعمل Touchline. تحتاج إلى عنوانه واسمك وكلمة مرورك.</translation>
    </message>
    <message>
        <source>&amp;Connect to a server</source>
        <translation>ا&amp;تصل بخادم</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>افتح مجدداً</translation>
    </message>
</context>
<context>
    <name>touchline::Workbench</name>
    <message numerus="yes">
        <source>%n changes need you</source>
        <translation>
            <numerusform>لا تغييرات تحتاج إليك</numerusform>
            <numerusform>تغيير واحد يحتاج إليك</numerusform>
            <numerusform>تغييران يحتاجان إليك</numerusform>
            <numerusform>%n تغييرات تحتاج إليك</numerusform>
            <numerusform>%n تغييراً يحتاج إليك</numerusform>
            <numerusform>%n تغيير يحتاج إليك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes wait for the server</source>
        <translation>
            <numerusform>لا تغييرات تنتظر الخادم</numerusform>
            <numerusform>تغيير واحد ينتظر الخادم</numerusform>
            <numerusform>تغييران ينتظران الخادم</numerusform>
            <numerusform>%n تغييرات تنتظر الخادم</numerusform>
            <numerusform>%n تغييراً ينتظر الخادم</numerusform>
            <numerusform>%n تغيير ينتظر الخادم</numerusform>
        </translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>online</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>الخادم لا يجيب.</translation>
    </message>
    <message>
        <source>The server does not answer. You are looking at data from %1.</source>
        <translation>الخادم لا يجيب. أنت ترى بيانات %1.</translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>محاولة جديدة…</translation>
    </message>
    <message>
        <source>Touchline keeps trying.</source>
        <translation>يواصل Touchline المحاولة.</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>حاول الآن</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>offline, as of %1</source>
        <translation>غير متصل، بيانات %1</translation>
    </message>
    <message numerus="yes">
        <source>%n drafts not saved</source>
        <translation>
            <numerusform>لا مسودات غير محفوظة</numerusform>
            <numerusform>مسودة واحدة غير محفوظة</numerusform>
            <numerusform>مسودتان غير محفوظتين</numerusform>
            <numerusform>%n مسودات غير محفوظة</numerusform>
            <numerusform>%n مسودة غير محفوظة</numerusform>
            <numerusform>%n مسودة غير محفوظة</numerusform>
        </translation>
    </message>
</context>
</TS>
