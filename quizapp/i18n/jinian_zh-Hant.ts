<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
<context>
    <name>ActsRow</name>
    <message>
        <source>Tag for the chosen questions</source>
        <translation>給選取的題目加標籤</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>新題目</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>標籤…</translation>
    </message>
    <message>
        <source>Add to paper</source>
        <translation>加入試卷</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Put back into use</source>
        <translation>恢復使用</translation>
    </message>
    <message>
        <source>Take out of use</source>
        <translation>停用</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n question(s)</source>
        <translation>
            <numerusform>共 %n 題，列出 {shown} 題</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgainLine</name>
    <message>
        <source>Show where it is told</source>
        <translation>看出處</translation>
    </message>
</context>
<context>
    <name>AnswerPanel</name>
    <message>
        <source>Open source ↗</source>
        <translation>開啟出處 ↗</translation>
    </message>
    <message>
        <source>inferred date</source>
        <translation>推定日期</translation>
    </message>
    <message>
        <source>The source does not say this date here; it follows from what stands around.</source>
        <translation>出處在這裡沒有寫明日期，是由上下文推定的。</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>答對了</translation>
    </message>
    <message>
        <source>Nearly</source>
        <translation>差一點</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>答錯了</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>未作答</translation>
    </message>
    <message>
        <source>Nearly: one year off</source>
        <translation>差一點：相差一年</translation>
    </message>
    <message>
        <source>Nearly: one character off</source>
        <translation>差一點：錯了一個字</translation>
    </message>
    <message>
        <source>Nearly: one event off</source>
        <translation>差一點：位置差了一格</translation>
    </message>
    <message>
        <source>{given} is another name of {key}.</source>
        <translation>{given}，即{key}。</translation>
    </message>
    <message>
        <source>Right answer: {key}</source>
        <translation>正確答案：{key}</translation>
    </message>
    <message>
        <source>Source: {title}</source>
        <translation>出處：{title}</translation>
    </message>
    <message>
        <source>Open source: {title}</source>
        <translation>開啟出處：{title}</translation>
    </message>
    <message>
        <source>Asked about this on other days</source>
        <translation>同一件事，日後還會問</translation>
    </message>
</context>
<context>
    <name>BankCard</name>
    <message>
        <source>{mature} mastered · {seen} of {total} seen</source>
        <translation>熟記 {mature}・學過 {seen} / {total}</translation>
    </message>
    <message>
        <source>{seen} of {total} questions seen, {mature} remembered for three weeks or more</source>
        <translation>共 {total} 題，學過 {seen} 題，其中 {mature} 題已能記住三週以上</translation>
    </message>
    <message>
        <source>{number} new</source>
        <translation>新 {number}</translation>
    </message>
    <message>
        <source>{number} learning</source>
        <translation>學 {number}</translation>
    </message>
    <message>
        <source>{number} due</source>
        <translation>複 {number}</translation>
    </message>
    <message>
        <source>File not found</source>
        <translation>找不到檔案</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>學習</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>尋找檔案…</translation>
    </message>
    <message>
        <source>Study only {title}</source>
        <translation>只學習《{title}》</translation>
    </message>
    <message>
        <source>Locate {title}</source>
        <translation>尋找《{title}》的檔案</translation>
    </message>
</context>
<context>
    <name>BankChooser</name>
    <message>
        <source>Question bank</source>
        <translation>題庫</translation>
    </message>
</context>
<context>
    <name>BankPicker</name>
    <message>
        <source>All banks</source>
        <translation>全部題庫</translation>
    </message>
    <message numerus="yes">
        <source>%n bank(s)</source>
        <translation>
            <numerusform>%n 個題庫</numerusform>
        </translation>
    </message>
    <message>
        <source>Banks: {chosen}</source>
        <translation>題庫：{chosen}</translation>
    </message>
</context>
<context>
    <name>CardHistory</name>
    <message>
        <source>How it was remembered</source>
        <translation>記憶紀錄</translation>
    </message>
</context>
<context>
    <name>ChoiceSheet</name>
    <message>
        <source>chosen</source>
        <translation>已選</translation>
    </message>
    <message>
        <source>your answer</source>
        <translation>你的答案</translation>
    </message>
    <message>
        <source>right answer</source>
        <translation>正確答案</translation>
    </message>
</context>
<context>
    <name>Chronicle</name>
    <message>
        <source>A question its bank no longer has</source>
        <translation>題庫裡已沒有這一題</translation>
    </message>
</context>
<context>
    <name>ClearableField</name>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Paper</source>
        <translation>試卷</translation>
    </message>
    <message>
        <source>There is no other question of this kind that goes with the rest of the paper.</source>
        <translation>沒有同題型、又不與卷中其他題衝突的題目了。</translation>
    </message>
    <message>
        <source>Reading the questions of {title}</source>
        <translation>讀取「{title}」的題目</translation>
    </message>
</context>
<context>
    <name>ConflictPanel</name>
    <message>
        <source>Two sources contradict each other; neither is asked until you decide</source>
        <translation>兩處記載互相矛盾；在你裁定之前都不出題</translation>
    </message>
    <message>
        <source>This one is right</source>
        <translation>以此為準</translation>
    </message>
    <message>
        <source>Both stand: disputed</source>
        <translation>兩說並存</translation>
    </message>
    <message>
        <source>Decide again</source>
        <translation>重新裁定</translation>
    </message>
    <message>
        <source>They mean the same</source>
        <translation>其實是同一件事</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n 次作答</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) on {studied} of {days} days, {new} of them to new questions.</source>
        <translation>
            <numerusform>{days} 天中有 {studied} 天作答，共 %n 次，其中新題 {new} 次。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) in all</source>
        <translation>
            <numerusform>共 %n 分鐘</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answers on %n day(s) of the last year</source>
        <translation>
            <numerusform>過去一年有 %n 天作答</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; the longest run without a gap: %n day(s).</source>
        <translation>
            <numerusform>；最長連續 %n 天。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) fall due</source>
        <translation>
            <numerusform>%n 題到期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{share} of %n review(s) remembered; the goal is {desired}.</source>
        <translation>
            <numerusform>%n 次複習中記得 {share}；目標 {desired}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) in review</source>
        <translation>
            <numerusform>%n 題在複習中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Least remembered: {name}, {share} of %n review(s).</source>
        <translation>
            <numerusform>記得最少：{name}，%n 次複習中 {share}。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecisionBar</name>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>捨棄</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Update the questions</source>
        <translation>更新題目</translation>
    </message>
    <message>
        <source>Weighs the facts and writes the questions anew, as you decided</source>
        <translation>依你的決定重新比對資料、重出題目</translation>
    </message>
</context>
<context>
    <name>DeskView</name>
    <message>
        <source>There is no question bank yet. Facts, questions and papers come from one.</source>
        <translation>還沒有題庫。資料、題目和試卷都來自題庫。</translation>
    </message>
    <message>
        <source>＋ Make a bank from documents</source>
        <translation>＋ 由文章建立題庫</translation>
    </message>
</context>
<context>
    <name>EditForm</name>
    <message>
        <source>Statement</source>
        <translation>陳述</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主語</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>such as 嘉定七年七月, 1214年七月 or 1214-07</source>
        <translation>例如 嘉定七年七月、1214年七月、1214-07</translation>
    </message>
    <message>
        <source>Save the change</source>
        <translation>儲存修改</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>This is not a date that ever was</source>
        <translation>沒有這樣的日期</translation>
    </message>
    <message>
        <source>It may also mean: {others}</source>
        <translation>也可能是：{others}</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Question</source>
        <translation>題目</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>Also right, separated by ；</source>
        <translation>也算對的答案（用；隔開）</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>預覽</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Options; tick the right one</source>
        <translation>選項（勾選正確的一項）</translation>
    </message>
    <message>
        <source>Options; tick all that are right</source>
        <translation>選項（勾選所有正確的）</translation>
    </message>
    <message>
        <source>Tick what is right</source>
        <translation>勾選正確的答案</translation>
    </message>
    <message>
        <source>Options, in the right order</source>
        <translation>選項（依正確的先後排列）</translation>
    </message>
    <message>
        <source>Options, each with what belongs to it</source>
        <translation>選項，以及與它相配的</translation>
    </message>
    <message>
        <source>A question, options or an answer is still missing.</source>
        <translation>還缺題幹、選項或答案。</translation>
    </message>
    <message>
        <source>No flaws found</source>
        <translation>檢查通過</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>解說</translation>
    </message>
</context>
<context>
    <name>EventsModel</name>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>掌握</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>State</source>
        <translation>政權</translation>
    </message>
    <message>
        <source>{known}, contradicted</source>
        <translation>{known}，有矛盾</translation>
    </message>
    <message>
        <source>new</source>
        <translation>未學</translation>
    </message>
    <message>
        <source>learning</source>
        <translation>學習中</translation>
    </message>
    <message>
        <source>mastered</source>
        <translation>已掌握</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>未出題</translation>
    </message>
</context>
<context>
    <name>ExamLine</name>
    <message>
        <source>Forget the exam</source>
        <translation>取消這場考試</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Exam on {date}: {days} left, {unseen} not asked yet</source>
        <translation>{date} 考試：還有 {days}，{unseen} 題還沒問過</translation>
    </message>
    <message numerus="yes">
        <source>For the exam: %n question(s)</source>
        <translation>
            <numerusform>備考：%n 題</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FactDelegate</name>
    <message numerus="yes">
        <source>+%n source(s)</source>
        <translation>
            <numerusform>另有 %n 處出處</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>in conflict</source>
        <translation>互相矛盾</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>各有所據</translation>
    </message>
    <message>
        <source>overruled</source>
        <translation>不採用</translation>
    </message>
    <message>
        <source>era of several courts</source>
        <translation>年號不只一朝</translation>
    </message>
    <message>
        <source>date inferred</source>
        <translation>日期為推定</translation>
    </message>
    <message>
        <source>subject restored</source>
        <translation>主語為補出</translation>
    </message>
</context>
<context>
    <name>FactsView</name>
    <message>
        <source>Which facts</source>
        <translation>要列出的資料</translation>
    </message>
    <message>
        <source>Of which document</source>
        <translation>來源文章</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>Search the facts</source>
        <translation>搜尋資料</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>資料</translation>
    </message>
    <message>
        <source>This bank has no facts: its questions came from elsewhere, or its documents name no dates.</source>
        <translation>這個題庫沒有資料：題目是匯入的，或文章中沒有日期。</translation>
    </message>
    <message>
        <source>＋ Make a bank from documents</source>
        <translation>＋ 由文章建立題庫</translation>
    </message>
    <message>
        <source>No fact fits.</source>
        <translation>沒有符合的資料。</translation>
    </message>
    <message>
        <source>List all facts</source>
        <translation>列出全部資料</translation>
    </message>
    <message>
        <source>also in: {sources}</source>
        <translation>另見：{sources}</translation>
    </message>
    <message>
        <source>All facts</source>
        <translation>全部資料</translation>
    </message>
    <message>
        <source>Waiting for review</source>
        <translation>待審</translation>
    </message>
    <message>
        <source>Inferred dates</source>
        <translation>推定日期</translation>
    </message>
    <message>
        <source>Restored subjects</source>
        <translation>補出主語</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>矛盾</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已修改</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已捨棄</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>所有文章</translation>
    </message>
</context>
<context>
    <name>FactsViewModel</name>
    <message>
        <source>Reading the facts of {title}</source>
        <translation>讀取「{title}」的資料</translation>
    </message>
</context>
<context>
    <name>FieldsPanel</name>
    <message>
        <source>What the fields are</source>
        <translation>欄位用途</translation>
    </message>
    <message>
        <source>A question and an answer are needed.</source>
        <translation>請選定題幹與答案欄位。</translation>
    </message>
    <message>
        <source>Kind of notes</source>
        <translation>筆記類型</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n note(s)</source>
        <translation>
            <numerusform>{name}：%n 則筆記</numerusform>
        </translation>
    </message>
    <message>
        <source>What {field} is</source>
        <translation>「{field}」的用途</translation>
    </message>
</context>
<context>
    <name>FigureCard</name>
    <message>
        <source>Plot</source>
        <translation>圖</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>Export as CSV: {title}</source>
        <translation>匯出 CSV：{title}</translation>
    </message>
    <message>
        <source>Write these numbers into a CSV file</source>
        <translation>把這些數字寫成 CSV 檔</translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message>
        <source>All questions</source>
        <translation>全部題目</translation>
    </message>
    <message>
        <source>Written by the program</source>
        <translation>程式所出</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>經人修改</translation>
    </message>
    <message>
        <source>Written by hand</source>
        <translation>自己出的題</translation>
    </message>
    <message>
        <source>Flagged or reported</source>
        <translation>標記或回報過的</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重複的</translation>
    </message>
    <message>
        <source>Out of use</source>
        <translation>停用的</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>所有題型</translation>
    </message>
    <message>
        <source>Which questions</source>
        <translation>要列出的題目</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>題型</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>時期</translation>
    </message>
    <message>
        <source>Period: 907–1127</source>
        <translation>時期：907–1127</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>所有來源</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>所有標籤</translation>
    </message>
</context>
<context>
    <name>Flaws</name>
    <message>
        <source>A word such as always or never gives an option away.</source>
        <translation>選項裡有「一定」「從未」之類的字眼，等於提示了答案。</translation>
    </message>
    <message>
        <source>An option speaks of the other options.</source>
        <translation>有選項提到了其他選項。</translation>
    </message>
    <message>
        <source>The right options do not agree with the answer.</source>
        <translation>正確選項與答案不符。</translation>
    </message>
    <message>
        <source>There should be one blank, with words that lead to it.</source>
        <translation>應當只有一個空格，前後要有引導的文字。</translation>
    </message>
    <message>
        <source>A text is empty, cut off or has stray or unbalanced punctuation.</source>
        <translation>文字空缺、不完整，或標點多餘、不成對。</translation>
    </message>
    <message>
        <source>Only the right option echoes words of the question.</source>
        <translation>只有正確選項重複了題幹的字詞。</translation>
    </message>
    <message>
        <source>All wrong options vary the right one, which gives it away.</source>
        <translation>錯誤選項都由正確選項變來，反而洩露了答案。</translation>
    </message>
    <message>
        <source>The question opens with a word that points to nothing.</source>
        <translation>題幹開頭的詞沒有所指。</translation>
    </message>
    <message>
        <source>Two options say the same.</source>
        <translation>有兩個選項意思相同。</translation>
    </message>
    <message>
        <source>The words about the blank fit some options only.</source>
        <translation>空格前後的文字只配得上部分選項。</translation>
    </message>
    <message>
        <source>The right option is far longer than every other.</source>
        <translation>正確選項比其他選項長得多。</translation>
    </message>
    <message>
        <source>The question is very long.</source>
        <translation>題幹太長。</translation>
    </message>
    <message>
        <source>An option is not a name by itself.</source>
        <translation>有選項不能單獨成為名稱。</translation>
    </message>
    <message>
        <source>There is markup in a text.</source>
        <translation>文字裡夾著標記。</translation>
    </message>
    <message>
        <source>The options are not of one kind, or of very different lengths.</source>
        <translation>選項不是同一類，或長短懸殊。</translation>
    </message>
    <message>
        <source>Traditional and Simplified characters are mixed.</source>
        <translation>繁體與簡體混用。</translation>
    </message>
    <message>
        <source>It asks for what is not so.</source>
        <translation>題目從反面提問。</translation>
    </message>
    <message>
        <source>It does not ask anything: no question mark, no blank.</source>
        <translation>沒有提問：既無問號，也無空格。</translation>
    </message>
    <message>
        <source>Too few or too many options.</source>
        <translation>選項太少或太多。</translation>
    </message>
    <message>
        <source>All options begin alike; the words belong in the question.</source>
        <translation>所有選項開頭相同，相同的字應寫進題幹。</translation>
    </message>
    <message>
        <source>The question holds its answer.</source>
        <translation>題幹裡已經有答案。</translation>
    </message>
    <message>
        <source>The question tells the date it asks for.</source>
        <translation>題幹說出了所問的日期。</translation>
    </message>
    <message>
        <source>It does not say that several options may be right.</source>
        <translation>沒有說明答案可能不只一個。</translation>
    </message>
    <message>
        <source>The years are not in order.</source>
        <translation>年份沒有按次序排列。</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>Word document</source>
        <translation>Word 文件</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Web page with a quiz</source>
        <translation>網頁測驗</translation>
    </message>
    <message>
        <source>Anki deck</source>
        <translation>Anki 牌組</translation>
    </message>
    <message>
        <source>Moodle XML</source>
        <translation>Moodle XML</translation>
    </message>
    <message>
        <source>GIFT</source>
        <translation>GIFT</translation>
    </message>
    <message>
        <source>Excel table of questions</source>
        <translation>Excel 題目表</translation>
    </message>
    <message>
        <source>CSV table of questions</source>
        <translation>CSV 題目表</translation>
    </message>
    <message>
        <source>JSON Lines, all there is</source>
        <translation>JSON Lines（完整內容）</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>QTI 2.2 package</source>
        <translation>QTI 2.2 套件</translation>
    </message>
    <message>
        <source>QTI 3.0 package</source>
        <translation>QTI 3.0 套件</translation>
    </message>
</context>
<context>
    <name>Gathering</name>
    <message>
        <source>Fetching from {wiki}</source>
        <translation>從 {wiki} 下載</translation>
    </message>
    <message>
        <source>The wiki has no article of this title: {titles}</source>
        <translation>維基網站沒有這些條目：{titles}</translation>
    </message>
</context>
<context>
    <name>GatheringFoot</name>
    <message>
        <source>Into which bank</source>
        <translation>放進哪個題庫</translation>
    </message>
    <message>
        <source>Title of the bank</source>
        <translation>題庫名稱</translation>
    </message>
    <message>
        <source>Make the questions</source>
        <translation>開始出題</translation>
    </message>
    <message>
        <source>A new bank</source>
        <translation>新題庫</translation>
    </message>
    <message>
        <source>Add to {title}</source>
        <translation>加入「{title}」</translation>
    </message>
</context>
<context>
    <name>GatheringView</name>
    <message>
        <source>Make a bank from documents</source>
        <translation>由文章建立題庫</translation>
    </message>
    <message>
        <source>Where documents come from</source>
        <translation>文章從哪裡來</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Paste a text</source>
        <translation>貼上文字</translation>
    </message>
    <message>
        <source>Articles of a wiki</source>
        <translation>維基條目</translation>
    </message>
    <message>
        <source>Drop documents or folders anywhere on this window, or choose them:</source>
        <translation>把文章或資料夾拖到視窗任何地方，或從這裡選擇：</translation>
    </message>
    <message>
        <source>Choose documents…</source>
        <translation>選擇文章…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>選擇資料夾…</translation>
    </message>
    <message>
        <source>Title of the text</source>
        <translation>文字的標題</translation>
    </message>
    <message>
        <source>Paste the text here</source>
        <translation>在此貼上文字</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Add this text</source>
        <translation>加入這段文字</translation>
    </message>
    <message>
        <source>Title of the text, shown as its source</source>
        <translation>文字的標題，將顯示為出處</translation>
    </message>
    <message>
        <source>Wiki site</source>
        <translation>維基網站</translation>
    </message>
    <message>
        <source>Titles, one per line: 靖康之變</source>
        <translation>條目標題，每行一個：靖康之變</translation>
    </message>
    <message>
        <source>Titles of articles</source>
        <translation>條目標題</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>下載</translation>
    </message>
    <message>
        <source>One request a second; licence and revision are kept with every article and shown with its questions.</source>
        <translation>每秒只送一次請求；每篇條目的授權與版本都會記下，並隨題目顯示。</translation>
    </message>
    <message>
        <source>Gathered</source>
        <translation>已收集</translation>
    </message>
    <message>
        <source>Take {name} off</source>
        <translation>移除 {name}</translation>
    </message>
</context>
<context>
    <name>GradeBar</name>
    <message>
        <source>Again</source>
        <translation>忘記</translation>
    </message>
    <message>
        <source>Forgot</source>
        <translation>忘了</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>困難</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>記得</translation>
    </message>
    <message>
        <source>Knew</source>
        <translation>記得</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>容易</translation>
    </message>
    <message>
        <source>Enter accepts: {grade}. The time says when it comes again.</source>
        <translation>按 Enter 評為「{grade}」；所列時間是距下次複習的間隔</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>送出</translation>
    </message>
    <message>
        <source>Show answer</source>
        <translation>顯示答案</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空白鍵</translation>
    </message>
</context>
<context>
    <name>Grades</name>
    <message>
        <source>Again</source>
        <translation>忘記</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>困難</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>記得</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>容易</translation>
    </message>
</context>
<context>
    <name>Handing</name>
    <message>
        <source>Writing {name}</source>
        <translation>寫出 {name}</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>讀取 {name}</translation>
    </message>
</context>
<context>
    <name>HandingOut</name>
    <message>
        <source>Paper and key</source>
        <translation>試卷與解答</translation>
    </message>
    <message>
        <source>Paper alone</source>
        <translation>只要試卷</translation>
    </message>
    <message>
        <source>Paper with answer sheet, and key</source>
        <translation>試卷、答案卷與解答</translation>
    </message>
    <message>
        <source>Answers with explanations</source>
        <translation>詳解</translation>
    </message>
    <message>
        <source>Its questions, for another program</source>
        <translation>卷中題目，供其他軟體使用</translation>
    </message>
    <message>
        <source>Import questions</source>
        <translation>匯入題目</translation>
    </message>
    <message>
        <source>Files of questions</source>
        <translation>題目檔案</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>繁簡</translation>
    </message>
    <message>
        <source>as written</source>
        <translation>依原文</translation>
    </message>
    <message>
        <source>Traditional</source>
        <translation>繁體</translation>
    </message>
    <message>
        <source>Traditional, as in Hong Kong</source>
        <translation>繁體（香港）</translation>
    </message>
    <message>
        <source>Simplified</source>
        <translation>簡體</translation>
    </message>
    <message>
        <source>Spreadsheets for quiz sites</source>
        <translation>各網站的題目表</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
</context>
<context>
    <name>HardestCard</name>
    <message>
        <source>Hardest questions</source>
        <translation>最難記的題目</translation>
    </message>
    <message>
        <source>Choose one to see how it was remembered.</source>
        <translation>選一題，看它的記憶歷程。</translation>
    </message>
</context>
<context>
    <name>HardestModel</name>
    <message>
        <source>Question</source>
        <translation>題目</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>作答</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <translation>忘記</translation>
    </message>
    <message>
        <source>Stability, days</source>
        <translation>穩定度（天）</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>難度</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>已回報</translation>
    </message>
    <message>
        <source>out of study</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>not today</source>
        <translation>今天不問</translation>
    </message>
    <message>
        <source>in study</source>
        <translation>學習中</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>No answer to this question was kept so far.</source>
        <translation>這一題還沒有作答紀錄。</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>The next review is due tomorrow.</source>
        <translation>下一次複習在明天。</translation>
    </message>
    <message>
        <source>The next review is due in {days} days.</source>
        <translation>下一次複習在 {days} 天後。</translation>
    </message>
    <message>
        <source>Reviews are due now.</source>
        <translation>現在就有題目可以複習。</translation>
    </message>
    <message>
        <source>The next review is due at {time}.</source>
        <translation>下一次複習在 {time}。</translation>
    </message>
</context>
<context>
    <name>HomeView</name>
    <message>
        <source>Question banks</source>
        <translation>題庫</translation>
    </message>
    <message>
        <source>Other ways to study</source>
        <translation>換個方式學</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Ahead, more, weak spots, an exam; one document or period; ten minutes</source>
        <translation>提前複習、多學新題、加強弱項、備考；只學一篇文章或一個時期；十分鐘</translation>
    </message>
    <message>
        <source>Open bank…</source>
        <translation>開啟題庫…</translation>
    </message>
    <message>
        <source>＋ Make a bank from documents</source>
        <translation>＋ 由文章建立題庫</translation>
    </message>
</context>
<context>
    <name>HowPanel</name>
    <message>
        <source>Due and new</source>
        <translation>到期與新題</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>提前複習</translation>
    </message>
    <message>
        <source>More new</source>
        <translation>多學新題</translation>
    </message>
    <message>
        <source>Weak spots</source>
        <translation>弱項</translation>
    </message>
    <message>
        <source>For an exam</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>How to study</source>
        <translation>怎樣學</translation>
    </message>
    <message>
        <source>Question bank</source>
        <translation>題庫</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主題</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>時期</translation>
    </message>
    <message>
        <source>Day of the exam</source>
        <translation>考試日期</translation>
    </message>
    <message numerus="yes">
        <source>%n-minute round</source>
        <translation>
            <numerusform>限時 %n 分鐘</numerusform>
        </translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>所有主題</translation>
    </message>
    <message>
        <source>This is not a period. Write 1115–1125, a year, or eras: 靖康元年至建炎三年.</source>
        <translation>這不是時期。可寫 1115–1125、某一年，或年號：靖康元年至建炎三年。</translation>
    </message>
    <message>
        <source>Remember this exam</source>
        <translation>記住這場考試</translation>
    </message>
    <message>
        <source>Today&apos;s plan will count the days, and say what the exam calls for</source>
        <translation>「今日」會倒數日子，並列出當天該備考的題數</translation>
    </message>
    <message>
        <source>All banks</source>
        <translation>全部題庫</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>所有文章</translation>
    </message>
    <message>
        <source>Period: {years}</source>
        <translation>時期：{years}</translation>
    </message>
    <message numerus="yes">
        <source>Study %n question(s)</source>
        <translation>
            <numerusform>學習 %n 題</numerusform>
        </translation>
    </message>
    <message>
        <source>What is due and what is new, each within its own daily limit: many reviews do not keep new questions away. Questions about one event wait for different days.</source>
        <translation>到期的與新的題目，各依自己的每日上限：複習再多也不會擠掉新題。同一件事的題目分在不同日子。</translation>
    </message>
    <message>
        <source>Reviews of the coming week, the most nearly forgotten first. The schedule takes into account that they came early.</source>
        <translation>把未來一週的複習提前，最快忘記的先來。排程會計入這是提早複習。</translation>
    </message>
    <message>
        <source>New questions beyond today&apos;s limit. They will come back as reviews in the next days.</source>
        <translation>超出今日上限的新題；接下來幾天會回來複習。</translation>
    </message>
    <message>
        <source>What you forgot before or find difficult, once a day. Knowing it early leaves its schedule alone.</source>
        <translation>曾經忘記或偏難的題目，每天一次。未到期而答得出，排程不變。</translation>
    </message>
    <message>
        <source>Planned backwards: each question is looked at once that lasts until the exam, shaky ones in the last days; new ones are spread out before. Knowing one early leaves its schedule alone.</source>
        <translation>由考試日倒推：每題在複習後能記到考試時才問，不牢的留到最後幾天，新題分攤在之前。未到期而答得出，排程不變。</translation>
    </message>
</context>
<context>
    <name>InterfacePage</name>
    <message>
        <source>Interface</source>
        <translation>介面</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外觀</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟隨系統</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
</context>
<context>
    <name>Intervals</name>
    <message>
        <source>&lt;1 min</source>
        <translation>&lt;1 分</translation>
    </message>
    <message>
        <source>{number} min</source>
        <translation>{number} 分</translation>
    </message>
    <message>
        <source>{number} h</source>
        <translation>{number} 小時</translation>
    </message>
    <message>
        <source>{number} d</source>
        <translation>{number} 天</translation>
    </message>
    <message>
        <source>{number} mo</source>
        <translation>{number} 個月</translation>
    </message>
    <message>
        <source>{number} y</source>
        <translation>{number} 年</translation>
    </message>
</context>
<context>
    <name>ItemList</name>
    <message>
        <source>Questions of the paper</source>
        <translation>試卷的題目</translation>
    </message>
    <message>
        <source>Further up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>換一題</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Draws another question of this kind and time in its stead</source>
        <translation>換成同題型、時代相近的另一題</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of questions give each other away.</source>
        <translation>
            <numerusform>有 %n 對題目互相透露答案。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>Keys</source>
        <translation>快捷鍵</translation>
    </message>
    <message>
        <source>While an input method composes, no key is a shortcut. ↑ ↓ scroll; any other key closes this sheet.</source>
        <translation>輸入法組字時，任何鍵都不是快捷鍵。↑ ↓ 捲動，按其他鍵關閉本頁。</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>學習</translation>
    </message>
    <message>
        <source>the next thing: start, accept the grade, go on</source>
        <translation>做下一件事：開始、採用判定、繼續</translation>
    </message>
    <message>
        <source>choose an option</source>
        <translation>選擇選項</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空白鍵</translation>
    </message>
    <message>
        <source>show the answer without answering</source>
        <translation>不作答，直接看答案</translation>
    </message>
    <message>
        <source>after the answer: Again, Hard, Good, Easy</source>
        <translation>答題之後：忘記、困難、記得、容易</translation>
    </message>
    <message>
        <source>not today; suspend; flag</source>
        <translation>今天不問；停用；標記</translation>
    </message>
    <message>
        <source>edit the question; report a bad one</source>
        <translation>修改題目；回報有誤</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>各處通用</translation>
    </message>
    <message>
        <source>open a bank</source>
        <translation>開啟題庫</translation>
    </message>
    <message>
        <source>make a bank from documents</source>
        <translation>由文章建立題庫</translation>
    </message>
    <message>
        <source>go from option to option; move it</source>
        <translation>在選項間移動；搬動選項</translation>
    </message>
    <message>
        <source>admit to guessing</source>
        <translation>標明是猜的</translation>
    </message>
    <message>
        <source>after the answer: how the question was remembered</source>
        <translation>作答後：這一題的記憶紀錄</translation>
    </message>
    <message>
        <source>the same, where letters are typed or choose options</source>
        <translation>同上，用於打字或字母選項時</translation>
    </message>
    <message>
        <source>undo a grade or a mark; redo it</source>
        <translation>復原評分或標記；重做</translation>
    </message>
    <message>
        <source>the views at the left; the session</source>
        <translation>左欄各頁；學習中的題目</translation>
    </message>
    <message>
        <source>switch the script</source>
        <translation>切換繁簡</translation>
    </message>
    <message>
        <source>larger or smaller text</source>
        <translation>放大或縮小文字</translation>
    </message>
    <message>
        <source>settings; quit</source>
        <translation>設定；結束</translation>
    </message>
    <message>
        <source>this sheet</source>
        <translation>本頁</translation>
    </message>
    <message>
        <source>Banks</source>
        <translation>題庫</translation>
    </message>
    <message>
        <source>next or previous question; search</source>
        <translation>逐題移動；搜尋</translation>
    </message>
    <message>
        <source>save; cancel</source>
        <translation>儲存；取消</translation>
    </message>
    <message>
        <source>take out of use; tag; add to the paper</source>
        <translation>停用；加標籤；加入試卷</translation>
    </message>
    <message>
        <source>undo the last change</source>
        <translation>復原上一次修改</translation>
    </message>
    <message>
        <source>next or previous fact; search</source>
        <translation>逐條移動；搜尋</translation>
    </message>
    <message>
        <source>undo the last decision</source>
        <translation>復原上一次決定</translation>
    </message>
    <message>
        <source>move the chosen question</source>
        <translation>移動選取的題目</translation>
    </message>
    <message>
        <source>remove it from the paper</source>
        <translation>從試卷移除</translation>
    </message>
    <message>
        <source>next or previous event; other lanes</source>
        <translation>逐件移動；換列</translation>
    </message>
    <message>
        <source>study the chosen event; choose none</source>
        <translation>學習選取的一件；取消選取</translation>
    </message>
    <message>
        <source>edit; write a new question</source>
        <translation>修改；新寫一題</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>資料</translation>
    </message>
    <message>
        <source>accept; change; reject</source>
        <translation>接受；修改；捨棄</translation>
    </message>
    <message>
        <source>settle a contradiction</source>
        <translation>裁決矛盾</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>試卷</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>時間軸</translation>
    </message>
    <message>
        <source>zoom in, zoom out; show everything</source>
        <translation>放大、縮小；顯示全部</translation>
    </message>
    <message>
        <source>the first event; the last</source>
        <translation>第一件；最後一件</translation>
    </message>
    <message>
        <source>search</source>
        <translation>搜尋</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Choice</source>
        <translation>單選</translation>
    </message>
    <message>
        <source>Several right</source>
        <translation>多選</translation>
    </message>
    <message>
        <source>True or false</source>
        <translation>是非</translation>
    </message>
    <message>
        <source>Typed answer</source>
        <translation>簡答</translation>
    </message>
    <message>
        <source>Fill the gap</source>
        <translation>填空</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>配對</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>en</source>
        <comment>the code of this language: en, zh-Hant or zh-Hans</comment>
        <translation>zh-Hant</translation>
    </message>
</context>
<context>
    <name>LayoutForm</name>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>School</source>
        <translation>學校</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>科目</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>班級</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>作答時間（分）</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>總分</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>卷別數</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>繁簡</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>用語</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>專名號</translation>
    </message>
    <message>
        <source>Paper size</source>
        <translation>紙張</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>不註明</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>不加</translation>
    </message>
    <message>
        <source>underlined</source>
        <translation>加底線</translation>
    </message>
    <message>
        <source>underlined, titles with a wavy line</source>
        <translation>加底線，書名加浪線</translation>
    </message>
    <message>
        <source>follows the script</source>
        <translation>依繁簡而定</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>欄數</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>橫式</translation>
    </message>
    <message>
        <source>none</source>
        <translation>不計分</translation>
    </message>
    <message>
        <source>as written</source>
        <translation>依原文</translation>
    </message>
    <message>
        <source>Traditional</source>
        <translation>繁體</translation>
    </message>
    <message>
        <source>Traditional, as in Hong Kong</source>
        <translation>繁體（香港）</translation>
    </message>
    <message>
        <source>Simplified</source>
        <translation>簡體</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>臺灣</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>香港</translation>
    </message>
    <message>
        <source>Mainland China</source>
        <translation>中國大陸</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>Opening {name}</source>
        <translation>正在開啟「{name}」</translation>
    </message>
    <message>
        <source>Making {title}</source>
        <translation>正在建立「{title}」</translation>
    </message>
    <message>
        <source>Updating {title}</source>
        <translation>正在更新「{title}」</translation>
    </message>
    <message>
        <source>No dated facts were found in these documents, so there is nothing to ask.</source>
        <translation>這些文章裡沒有找到帶日期的史事，所以沒有題目可出。</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Jinian</source>
        <translation>紀年</translation>
    </message>
</context>
<context>
    <name>Making</name>
    <message>
        <source>Song, Liao, Jin, Xia, Mongols</source>
        <translation>宋遼金夏蒙 907–1368</translation>
    </message>
    <message>
        <source>{first} and others</source>
        <translation>{first} 等</translation>
    </message>
</context>
<context>
    <name>MarksBar</name>
    <message>
        <source>I guessed</source>
        <translation>我是猜的</translation>
    </message>
    <message>
        <source>Lowers the grade of a right answer</source>
        <translation>答對也降低評分</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>今天不問</translation>
    </message>
    <message>
        <source>Leave this question for another day</source>
        <translation>這題改日再問</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Take this question out of study until you put it back</source>
        <translation>不再問這題，直到恢復為止</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>標記</translation>
    </message>
    <message>
        <source>Mark this question; the list of questions can show marked ones</source>
        <translation>標記這題；題庫清單可只看有標記的</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編輯</translation>
    </message>
    <message>
        <source>Put this question in other words</source>
        <translation>改寫這題</translation>
    </message>
    <message>
        <source>Bad question</source>
        <translation>題目有誤</translation>
    </message>
    <message>
        <source>Take it out of study and mark it in the bank for whoever looks after that</source>
        <translation>不再問這題，並在題庫中註明，留給整理題庫的人</translation>
    </message>
    <message>
        <source>History</source>
        <translation>紀錄</translation>
    </message>
    <message>
        <source>Show how this question was remembered</source>
        <translation>看這一題歷次作答與遺忘曲線</translation>
    </message>
</context>
<context>
    <name>MatchSheet</name>
    <message>
        <source>{right}, right</source>
        <translation>{right}，答對</translation>
    </message>
    <message>
        <source>right: {right}; you: {given}</source>
        <translation>應為 {right}，你答 {given}</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>檔案(&amp;F)</translation>
    </message>
    <message>
        <source>Open bank…</source>
        <translation>開啟題庫…</translation>
    </message>
    <message>
        <source>Make a bank from documents…</source>
        <translation>由文章建立題庫…</translation>
    </message>
    <message>
        <source>Make a bank from a folder…</source>
        <translation>由資料夾建立題庫…</translation>
    </message>
    <message>
        <source>Sample bank</source>
        <translation>範例題庫</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>&amp;Study</source>
        <translation>學習(&amp;S)</translation>
    </message>
    <message>
        <source>Study everything</source>
        <translation>學習全部題庫</translation>
    </message>
    <message>
        <source>Back to the session</source>
        <translation>回到學習</translation>
    </message>
    <message>
        <source>Undo the last grade or mark</source>
        <translation>復原上一次評分或標記</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>I guessed</source>
        <translation>我是猜的</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>今天不問</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>標記</translation>
    </message>
    <message>
        <source>Edit the question</source>
        <translation>修改題目</translation>
    </message>
    <message>
        <source>Report a bad question</source>
        <translation>回報題目有誤</translation>
    </message>
    <message>
        <source>How it was remembered</source>
        <translation>記憶紀錄</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>檢視(&amp;V)</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>縮小文字</translation>
    </message>
    <message>
        <source>Switch script</source>
        <translation>切換繁簡</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>說明(&amp;H)</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷鍵</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>Something went wrong inside the program. All answers given are kept; details are in {log}.</source>
        <translation>程式內部出了差錯。所有已答的題目都已保存；詳情記在 {log}。</translation>
    </message>
    <message>
        <source>No Chinese font is installed, so characters show as boxes. Install one, such as Noto Serif CJK.</source>
        <translation>系統沒有中文字型，漢字會顯示成方框。請安裝一種，例如 Noto Serif CJK。</translation>
    </message>
    <message>
        <source>Drop to open the bank</source>
        <translation>放開以開啟題庫</translation>
    </message>
    <message>
        <source>Drop to make a bank from these documents</source>
        <translation>放開以由這些文章建立題庫</translation>
    </message>
    <message numerus="yes">
        <source>{path}: %n question(s) written.</source>
        <translation>
            <numerusform>{path}：寫出 %n 題。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) do not fit the format and were left out:</source>
        <translation>
            <numerusform>有 %n 題不合此格式，未寫出：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{path}: %n question(s) imported.</source>
        <translation>
            <numerusform>{path}：匯入 %n 題。</numerusform>
        </translation>
    </message>
    <message>
        <source>A question of a kind this version does not know was left out; a newer version asks it.</source>
        <translation>有一題的題型是這個版本不認識的，已略過；新版本可以作答。</translation>
    </message>
    <message numerus="yes">
        <source>Forgotten %n time(s); better reworded or taken out of study: {question}</source>
        <translation>
            <numerusform>已忘記 %n 次，不妨改寫或停用：{question}</numerusform>
        </translation>
    </message>
    <message>
        <source>Take out of study</source>
        <translation>停用這題</translation>
    </message>
    <message numerus="yes">
        <source>{title} is ready: %n question(s).</source>
        <translation>
            <numerusform>「{title}」已經備妥，共 %n 題。</numerusform>
        </translation>
    </message>
    <message>
        <source>Study it now</source>
        <translation>現在學習</translation>
    </message>
</context>
<context>
    <name>OptionRows</name>
    <message>
        <source>Another option</source>
        <translation>再加一個選項</translation>
    </message>
    <message>
        <source>Option {letter}</source>
        <translation>選項 {letter}</translation>
    </message>
    <message>
        <source>What belongs to option {letter}</source>
        <translation>與選項 {letter} 相配的內容</translation>
    </message>
    <message>
        <source>what belongs to {letter}</source>
        <translation>與 {letter} 相配的</translation>
    </message>
    <message>
        <source>Option {letter} is right</source>
        <translation>選項 {letter} 是正確答案</translation>
    </message>
    <message>
        <source>right</source>
        <translation>正確</translation>
    </message>
    <message>
        <source>Leave out option {letter}</source>
        <translation>刪去選項 {letter}</translation>
    </message>
</context>
<context>
    <name>OrderSheet</name>
    <message>
        <source>{right}, right</source>
        <translation>{right}，答對</translation>
    </message>
    <message>
        <source>right: {right}; you: {given}</source>
        <translation>應為{right}，你答{given}</translation>
    </message>
    <message>
        <source>no. {number}</source>
        <translation>第 {number} 位</translation>
    </message>
</context>
<context>
    <name>Origins</name>
    <message>
        <source>written by the program</source>
        <translation>程式所出</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>經人修改</translation>
    </message>
    <message>
        <source>written by hand</source>
        <translation>自己出的題</translation>
    </message>
</context>
<context>
    <name>PapersView</name>
    <message>
        <source>Papers of this bank</source>
        <translation>這個題庫的試卷</translation>
    </message>
    <message>
        <source>New paper</source>
        <translation>新試卷</translation>
    </message>
    <message>
        <source>Delete paper</source>
        <translation>刪除試卷</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Hand out…</source>
        <translation>匯出試卷…</translation>
    </message>
    <message>
        <source>What is done to the paper</source>
        <translation>編排試卷</translation>
    </message>
    <message>
        <source>Choose questions</source>
        <translation>選題</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>題序</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>版面</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>預覽</translation>
    </message>
    <message>
        <source>The paper as it will look</source>
        <translation>試卷預覽</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>卷別</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>試卷</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>解答</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>正卷或解答</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s), {points} points</source>
        <translation>
            <numerusform>%n 題，{points} 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) fit.</source>
        <translation>
            <numerusform>合乎條件的有 %n 題。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fewer than asked for: the others share a fact or give an answer away.</source>
        <translation>
            <numerusform>比所要的少 %n 題：其餘的與卷中題目同一史事，或會透露答案。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of another difficulty than asked for.</source>
        <translation>
            <numerusform>有 %n 題的難度與所要的不同。</numerusform>
        </translation>
    </message>
    <message>
        <source>Say what you want and draw questions; the paper appears here.</source>
        <translation>說明要什麼題目，按「抽題」，試卷就出現在這裡。</translation>
    </message>
</context>
<context>
    <name>Pickers</name>
    <message>
        <source>Question banks</source>
        <translation>題庫</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有檔案</translation>
    </message>
    <message>
        <source>Open question bank</source>
        <translation>開啟題庫</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Choose documents</source>
        <translation>選擇文章</translation>
    </message>
    <message>
        <source>Choose a folder of documents</source>
        <translation>選擇放文章的資料夾</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Export the numbers</source>
        <translation>匯出數字</translation>
    </message>
</context>
<context>
    <name>PlaceSheet</name>
    <message>
        <source>your answer</source>
        <translation>你的答案</translation>
    </message>
    <message>
        <source>right place</source>
        <translation>正確位置</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>學習</translation>
    </message>
    <message>
        <source>Banks</source>
        <translation>題庫</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>資料</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>試卷</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>時間軸</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>統計</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <source>Study</source>
        <translation>開始學習</translation>
    </message>
    <message>
        <source>Reviews and new questions each keep to their daily limit; questions about one event wait for different days.</source>
        <translation>複習與新題各有每日上限；同一件史事的題目會分在不同的日子。</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) today</source>
        <translation>
            <numerusform>今天 %n 題</numerusform>
        </translation>
    </message>
    <message>
        <source>Done for today</source>
        <translation>今天的學習完成了</translation>
    </message>
    <message numerus="yes">
        <source>studied on %n of the last 7 days</source>
        <translation>
            <numerusform>最近 7 天學了 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) in a row</source>
        <translation>
            <numerusform>連續 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n 題</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分鐘</numerusform>
        </translation>
    </message>
    <message>
        <source>Done today: {answers}, {minutes}</source>
        <translation>今天已答 {answers}，{minutes}</translation>
    </message>
    <message>
        <source>Nothing is due. Add a bank, or come back tomorrow.</source>
        <translation>沒有到期的題目。可以加入題庫，或明天再來。</translation>
    </message>
    <message numerus="yes">
        <source>%n review(s)</source>
        <translation>
            <numerusform>複習 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n being learned</source>
        <translation>
            <numerusform>學習中 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>新題 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>約 %n 分鐘</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>also right: {answers}</source>
        <translation>也算對：{answers}</translation>
    </message>
</context>
<context>
    <name>QuestionPanel</name>
    <message>
        <source>Type your answer, then Enter</source>
        <translation>輸入答案，按 Enter</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>你的答案</translation>
    </message>
    <message>
        <source>Put it in its place on the time axis: {keys}, ↑ ↓ or drag, then Enter</source>
        <translation>把這件事放到時間軸上：按 {keys}、↑ ↓ 或拖動，再按 Enter</translation>
    </message>
    <message>
        <source>Choose all that are right: {numbers}</source>
        <translation>選出所有正確的：按 {numbers}，再按一次取消</translation>
    </message>
    <message>
        <source>Press {numbers} in the right order; or drag, or Alt+↑ ↓</source>
        <translation>依先後順序按 {numbers}；也可以拖動，或用 Alt+↑ ↓ 移動</translation>
    </message>
    <message>
        <source>For each number press its letter: A – {last}</source>
        <translation>按 A – {last}，為每個號碼配上字母；按號碼可改選</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Question</source>
        <translation>題目</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>題型</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>難度</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
</context>
<context>
    <name>QuestionsView</name>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>Search the questions</source>
        <translation>搜尋題目</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>題目</translation>
    </message>
    <message>
        <source>All questions of this bank are out of use.</source>
        <translation>這個題庫的題目都停用了。</translation>
    </message>
    <message>
        <source>List those out of use</source>
        <translation>列出停用的題目</translation>
    </message>
    <message>
        <source>No question matches.</source>
        <translation>沒有符合的題目。</translation>
    </message>
    <message>
        <source>List all questions</source>
        <translation>列出全部題目</translation>
    </message>
    <message>
        <source>This bank has no questions yet. Import some, or write your own.</source>
        <translation>這個題庫還沒有題目。可以匯入，或自己出題。</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>匯入…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
</context>
<context>
    <name>QuestionsViewModel</name>
    <message>
        <source>Reading the questions of {title}</source>
        <translation>讀取「{title}」的題目</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Reading</source>
        <translation>閱讀</translation>
    </message>
    <message>
        <source>Script of questions and sources; answers may be typed in any</source>
        <translation>題目與出處用繁體或簡體；作答時繁簡皆可</translation>
    </message>
    <message>
        <source>Dates in explanations; the other calendar shows on hover</source>
        <translation>解說中的日期；滑鼠停留時顯示另一種紀年</translation>
    </message>
    <message>
        <source>Western  1234</source>
        <translation>西元&#x3000;1234</translation>
    </message>
    <message>
        <source>Era  端平元年</source>
        <translation>年號&#x3000;端平元年</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>兩者</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>not used</source>
        <translation>不使用</translation>
    </message>
    <message>
        <source>question</source>
        <translation>題幹</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>wrong option</source>
        <translation>錯誤選項</translation>
    </message>
    <message>
        <source>explanation</source>
        <translation>解析</translation>
    </message>
    <message>
        <source>date</source>
        <translation>年代</translation>
    </message>
    <message>
        <source>source</source>
        <translation>出處</translation>
    </message>
</context>
<context>
    <name>SchedulePage</name>
    <message>
        <source>Schedule</source>
        <translation>排程</translation>
    </message>
    <message>
        <source>85 %, fewer reviews</source>
        <translation>85 %，複習較少</translation>
    </message>
    <message>
        <source>90 %, usual</source>
        <translation>90 %，一般</translation>
    </message>
    <message>
        <source>95 %, many reviews</source>
        <translation>95 %，複習很多</translation>
    </message>
    <message>
        <source>What that would mean in the coming weeks</source>
        <translation>未來幾週的工作量</translation>
    </message>
    <message>
        <source>Learn from my answers</source>
        <translation>由我的作答學習</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>How sure to be when a review falls due</source>
        <translation>到期複習時希望有多少把握記得</translation>
    </message>
    <message>
        <source>For experts: desired retention in per cent</source>
        <translation>進階：目標記憶率（%）</translation>
    </message>
    <message>
        <source>Simulate with my questions</source>
        <translation>用我的題目模擬</translation>
    </message>
    <message>
        <source>Whose answers the schedule follows</source>
        <translation>排程依照誰的作答</translation>
    </message>
    <message>
        <source>Back to the general schedule</source>
        <translation>改回通用排程</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) a day</source>
        <translation>
            <numerusform>每天 %n 題</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>約 %n 分鐘</numerusform>
        </translation>
    </message>
    <message>
        <source>Learned from {reviews} answers. On the latest fifth, which it had not seen, its log loss is {after}; that of the schedule in use is {before}. Lower is better.</source>
        <translation>已由 {reviews} 次作答學習。在它未見過的最近五分之一作答上，對數損失為 {after}；現用排程為 {before}。愈低愈好。</translation>
    </message>
    <message>
        <source>There is no gain in using it.</source>
        <translation>採用它並無好處。</translation>
    </message>
    <message>
        <source>It follows your own answers.</source>
        <translation>目前依照你自己的作答。</translation>
    </message>
    <message>
        <source>It follows the answers of many learners; nothing changes until you say so.</source>
        <translation>目前依照許多學習者的作答；未經你同意不會改變。</translation>
    </message>
</context>
<context>
    <name>ScheduleViewModel</name>
    <message>
        <source>Simulating the coming weeks</source>
        <translation>正在模擬未來幾週</translation>
    </message>
    <message>
        <source>Learning from your answers</source>
        <translation>正在由你的作答學習</translation>
    </message>
    <message>
        <source>{reviews} answers on later days so far; from {needed} on there is something to learn from.</source>
        <translation>目前隔日作答共 {reviews} 次；滿 {needed} 次才足以學習。</translation>
    </message>
    <message>
        <source>This installation cannot do that. It comes with: pip install jinian[fitting]</source>
        <translation>此安裝沒有這項功能，可另裝：pip install jinian[fitting]</translation>
    </message>
</context>
<context>
    <name>Scripts</name>
    <message>
        <source>As written</source>
        <translation>依原文</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>ShortList</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>……另有 %n 題</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Edit</source>
        <translation>編輯</translation>
    </message>
    <message>
        <source>Back to the earlier wording</source>
        <translation>回到先前的版本</translation>
    </message>
    <message>
        <source>Earlier wordings</source>
        <translation>先前的版本</translation>
    </message>
</context>
<context>
    <name>Statistics</name>
    <message>
        <source>New</source>
        <translation>新題</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>學習中</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>複習</translation>
    </message>
    <message>
        <source>Answers a day</source>
        <translation>每日作答</translation>
    </message>
    <message>
        <source>Answers a week</source>
        <translation>每週作答</translation>
    </message>
    <message>
        <source>Answers a month</source>
        <translation>每月作答</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <translation>忘記</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>次</translation>
    </message>
    <message>
        <source>, {minutes} on a day of study, {seconds} seconds an answer</source>
        <translation>，學習的日子每天 {minutes} 分鐘，每題 {seconds} 秒</translation>
    </message>
    <message>
        <source>Minutes a day</source>
        <translation>每日分鐘</translation>
    </message>
    <message>
        <source>Minutes a week</source>
        <translation>每週分鐘</translation>
    </message>
    <message>
        <source>Minutes a month</source>
        <translation>每月分鐘</translation>
    </message>
    <message>
        <source>.</source>
        <translation>。</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分鐘</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分鐘</translation>
    </message>
    <message>
        <source>The year at a glance</source>
        <translation>一年概覽</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>作答</translation>
    </message>
    <message>
        <source>fewer</source>
        <translation>少</translation>
    </message>
    <message>
        <source>more</source>
        <translation>多</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>週起始日</translation>
    </message>
    <message>
        <source>Month from</source>
        <translation>月起始日</translation>
    </message>
    <message>
        <source>; the busiest day is {day}, with {count}.</source>
        <translation>；最多的一天是 {day}，{count} 題。</translation>
    </message>
    <message>
        <source>; the busiest week is that of {day}, with {count}.</source>
        <translation>；最多的一週從 {day}起，{count} 題。</translation>
    </message>
    <message>
        <source>; the busiest month is that of {day}, with {count}.</source>
        <translation>；最多的月份是 {day}，{count} 題。</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>What falls due</source>
        <translation>到期預測</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始日</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>題</translation>
    </message>
    <message>
        <source>, {forgotten} of them forgotten; today it is remembered with a chance of {share}.</source>
        <translation>，其中忘記 {forgotten} 次；今天記得的機率為 {share}。</translation>
    </message>
    <message>
        <source> It is out of study.</source>
        <translation>已停用。</translation>
    </message>
    <message>
        <source> It is due on {day}.</source>
        <translation>{day}到期。</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Chance before, %</source>
        <translation>作答前機率（%）</translation>
    </message>
    <message>
        <source>Stability, days</source>
        <translation>穩定度（天）</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>難度</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Answer given</source>
        <translation>所答</translation>
    </message>
    <message>
        <source>goal: {desired}</source>
        <translation>目標 {desired}</translation>
    </message>
    <message>
        <source>True retention by week</source>
        <translation>每週實際記憶率</translation>
    </message>
    <message>
        <source>By kind of question</source>
        <translation>依題型</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>題型</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>By document</source>
        <translation>依文章</translation>
    </message>
    <message>
        <source>By period</source>
        <translation>依年代</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年代</translation>
    </message>
    <message>
        <source>By kind of event</source>
        <translation>依事件類別</translation>
    </message>
    <message>
        <source>By event: weak spots</source>
        <translation>依事件：弱點</translation>
    </message>
    <message>
        <source>By person: weak spots</source>
        <translation>依人物：弱點</translation>
    </message>
    <message>
        <source>By state: weak spots</source>
        <translation>依政權：弱點</translation>
    </message>
    <message>
        <source>By tag: weak spots</source>
        <translation>依標籤：弱點</translation>
    </message>
    <message>
        <source>Remembered</source>
        <translation>記得</translation>
    </message>
    <message>
        <source>Retention, %</source>
        <translation>記憶率（%）</translation>
    </message>
    <message>
        <source>No learned question was reviewed in this time.</source>
        <translation>這段時間沒有複習過學會的題目。</translation>
    </message>
    <message>
        <source>; {count} of them ({share}) hold for three weeks or more.</source>
        <translation>；{count} 題（{share}）可記住三週以上。</translation>
    </message>
    <message>
        <source>&lt; 1 day</source>
        <translation>不到 1 天</translation>
    </message>
    <message>
        <source>1–3 days</source>
        <translation>1–3 天</translation>
    </message>
    <message>
        <source>3–7 days</source>
        <translation>3–7 天</translation>
    </message>
    <message>
        <source>1–3 weeks</source>
        <translation>1–3 週</translation>
    </message>
    <message>
        <source>3–13 weeks</source>
        <translation>3–13 週</translation>
    </message>
    <message>
        <source>3–12 months</source>
        <translation>3–12 個月</translation>
    </message>
    <message>
        <source>&gt; 1 year</source>
        <translation>1 年以上</translation>
    </message>
    <message>
        <source>Stability: days to 90 % recall</source>
        <translation>穩定度：多久之後仍記得九成</translation>
    </message>
    <message>
        <source>Stability</source>
        <translation>穩定度</translation>
    </message>
    <message>
        <source>; {count} of them ({share}) are difficult, at 7 of 10 or more.</source>
        <translation>；{count} 題（{share}）偏難，難度 7 以上。</translation>
    </message>
    <message>
        <source>Difficulty, from 1 to 10</source>
        <translation>難度，1 到 10</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>題數</translation>
    </message>
</context>
<context>
    <name>StatisticsView</name>
    <message>
        <source>Statistics</source>
        <translation>統計</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 天</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 個月</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>How far to look back</source>
        <translation>回顧範圍</translation>
    </message>
    <message>
        <source>Counting your answers…</source>
        <translation>正在統計……</translation>
    </message>
    <message>
        <source>Nothing has been answered yet. Once something is, this page shows how study is going.</source>
        <translation>還沒有作答紀錄。答過幾題之後，這裡就能看到學習狀況。</translation>
    </message>
    <message>
        <source>There is no question bank yet. Once you study one, this page shows how it is going.</source>
        <translation>還沒有題庫。有了題庫、開始學習之後，這裡就能看到學習狀況。</translation>
    </message>
    <message>
        <source>Start studying</source>
        <translation>開始學習</translation>
    </message>
    <message>
        <source>＋ Make a bank from documents</source>
        <translation>＋ 由文章建立題庫</translation>
    </message>
</context>
<context>
    <name>StatisticsViewModel</name>
    <message>
        <source>Counting answers</source>
        <translation>正在統計作答</translation>
    </message>
</context>
<context>
    <name>StubbornCard</name>
    <message>
        <source>Stubborn questions, and those taken out of study</source>
        <translation>屢次忘記與停用的題目</translation>
    </message>
    <message numerus="yes">
        <source>Forgotten %n time(s) or more. Other words help more than repeating.</source>
        <translation>
            <numerusform>忘記過 %n 次以上。換個問法，往往比一再重複有用。</numerusform>
        </translation>
    </message>
    <message>
        <source>Put in other words…</source>
        <translation>換個問法…</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>今天不問</translation>
    </message>
    <message>
        <source>Report as a bad question</source>
        <translation>回報題目有誤</translation>
    </message>
    <message>
        <source>Back into study</source>
        <translation>恢復</translation>
    </message>
    <message>
        <source>Take out of study</source>
        <translation>停用</translation>
    </message>
</context>
<context>
    <name>StudyBar</name>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Undo the last grade or mark (U or Ctrl+Z)</source>
        <translation>復原上一次評分或標記（U 或 Ctrl+Z）</translation>
    </message>
    <message>
        <source>Redo what was undone (Ctrl+Y or Ctrl+Shift+Z)</source>
        <translation>重做剛才復原的（Ctrl+Y 或 Ctrl+Shift+Z）</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷鍵</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>顯示所有快捷鍵</translation>
    </message>
    <message>
        <source>{done} of {total} done</source>
        <translation>共 {total} 題，已答 {done} 題</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>還有 %n 分鐘</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StudyPage</name>
    <message>
        <source>Study</source>
        <translation>學習</translation>
    </message>
    <message>
        <source>New questions a day</source>
        <translation>每日新題</translation>
    </message>
    <message>
        <source>Reviews a day</source>
        <translation>每日複習</translation>
    </message>
    <message>
        <source>Each limit stands alone, over all banks: many reviews do not keep new questions away. Learning steps of a few minutes count towards neither.</source>
        <translation>兩個上限各自獨立，合計所有題庫：複習再多也不會擠掉新題。幾分鐘內的學習步驟不計入任何一個上限。</translation>
    </message>
    <message>
        <source>Which reviews come first</source>
        <translation>複習的先後</translation>
    </message>
    <message>
        <source>Longest due</source>
        <translation>到期最久的先來</translation>
    </message>
    <message>
        <source>Most nearly forgotten</source>
        <translation>最快忘記的先來</translation>
    </message>
    <message>
        <source>Grades to choose from</source>
        <translation>評分方式</translation>
    </message>
    <message>
        <source>Again, Hard, Good, Easy</source>
        <translation>忘記、困難、記得、容易</translation>
    </message>
    <message>
        <source>Forgot, Knew</source>
        <translation>忘了、記得</translation>
    </message>
    <message>
        <source>Ask some years as a place on the time axis</source>
        <translation>部分年份題改為放上時間軸</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Tell me when a question was forgotten so many times</source>
        <translation>一題忘記多少次時提醒我</translation>
    </message>
</context>
<context>
    <name>SummaryView</name>
    <message>
        <source>Back to today</source>
        <translation>回到今日</translation>
    </message>
    <message>
        <source>Undo the last grade</source>
        <translation>復原上一次評分</translation>
    </message>
    <message>
        <source>Worth another look</source>
        <translation>值得再看一遍</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分鐘</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is due just now</source>
        <translation>現在沒有到期的題目</translation>
    </message>
    <message>
        <source>{remembered} of {answered} remembered</source>
        <translation>答了 {answered} 題，記得 {remembered} 題</translation>
    </message>
    <message>
        <source>{share} this time, {usual} in the last four weeks</source>
        <translation>這次 {share}，近四週 {usual}</translation>
    </message>
</context>
<context>
    <name>TakingPanel</name>
    <message>
        <source>Import</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Questions of the file</source>
        <translation>檔案中的題目</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>與題庫相同</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>題目</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>處理結果</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>更動</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒收</translation>
    </message>
</context>
<context>
    <name>TallyCard</name>
    <message>
        <source>Choice</source>
        <translation>單選</translation>
    </message>
    <message>
        <source>Several right</source>
        <translation>多選</translation>
    </message>
    <message>
        <source>True or false</source>
        <translation>是非</translation>
    </message>
    <message>
        <source>Typed answer</source>
        <translation>簡答</translation>
    </message>
    <message>
        <source>Fill the gap</source>
        <translation>填空</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>配對</translation>
    </message>
</context>
<context>
    <name>TaskStrip</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>約剩 %n 秒</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeStrip</name>
    <message>
        <source>Just before and after: {events}</source>
        <translation>前後的事：{events}</translation>
    </message>
</context>
<context>
    <name>TimelineBar</name>
    <message>
        <source>Timeline</source>
        <translation>時間軸</translation>
    </message>
    <message>
        <source>Search   Ctrl+F</source>
        <translation>搜尋   Ctrl+F</translation>
    </message>
    <message>
        <source>Search events</source>
        <translation>搜尋事件</translation>
    </message>
    <message>
        <source>By document</source>
        <translation>依文章</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>分列方式</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>依政權</translation>
    </message>
    <message>
        <source>Calendar on the axis</source>
        <translation>軸上的曆法</translation>
    </message>
    <message>
        <source>Whose years and months stand on the axis</source>
        <translation>軸上標示哪一朝的年月</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>顯示全部</translation>
    </message>
    <message>
        <source>Zoom out   −</source>
        <translation>縮小   −</translation>
    </message>
    <message>
        <source>Zoom in   +</source>
        <translation>放大   +</translation>
    </message>
    <message>
        <source>Show everything   0</source>
        <translation>顯示全部   0</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Axis</source>
        <translation>時間軸</translation>
    </message>
    <message>
        <source>Main calendar</source>
        <translation>歷代紀年</translation>
    </message>
    <message>
        <source>Calendar: {court}</source>
        <translation>{court}紀年</translation>
    </message>
    <message>
        <source>Study these: {count}</source>
        <translation>學習這些：{count}</translation>
    </message>
    <message>
        <source>Questions about what was found, or else about what is in sight; at most {most} at a time</source>
        <translation>針對搜尋結果（沒有搜尋時則為畫面所見）的題目；一次最多 {most} 題</translation>
    </message>
</context>
<context>
    <name>TimelineCanvas</name>
    <message numerus="yes">
        <source>%n event(s) here; click to look closer</source>
        <translation>
            <numerusform>此處有 %n 件事；點一下放大</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineDetail</name>
    <message>
        <source>Study this</source>
        <translation>學習這一件</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Contradicted by</source>
        <translation>與此矛盾</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>出處</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Time axis</source>
        <translation>時間軸</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>＋ Make a bank from documents</source>
        <translation>＋ 由文章建立題庫</translation>
    </message>
    <message>
        <source>contradicted</source>
        <translation>有矛盾</translation>
    </message>
    <message>
        <source>No event has these words.</source>
        <translation>沒有事件含有這些字。</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜尋</translation>
    </message>
    <message>
        <source>There are no dated facts yet. Make a bank from documents, and its events stand here by time.</source>
        <translation>還沒有繫年的事件。由文章建立題庫後，事件會依時間排在這裡。</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n 件事</numerusform>
        </translation>
    </message>
    <message>
        <source>{found} of {all} found</source>
        <translation>找到 {found} 件（共 {all}）</translation>
    </message>
    <message>
        <source>{events}, {shown} in sight</source>
        <translation>{events}，畫面中 {shown} 件</translation>
    </message>
</context>
<context>
    <name>TimelineViewModel</name>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>Topics</name>
    <message>
        <source>Battles and sieges</source>
        <translation>攻戰</translation>
    </message>
    <message>
        <source>Accessions</source>
        <translation>即位</translation>
    </message>
    <message>
        <source>Abdications</source>
        <translation>退位</translation>
    </message>
    <message>
        <source>Deaths</source>
        <translation>去世</translation>
    </message>
    <message>
        <source>Treaties and alliances</source>
        <translation>盟約</translation>
    </message>
    <message>
        <source>Foundings</source>
        <translation>建國</translation>
    </message>
    <message>
        <source>Falls of states</source>
        <translation>亡國</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>任官</translation>
    </message>
    <message>
        <source>Embassies</source>
        <translation>遣使</translation>
    </message>
    <message>
        <source>Revolts and coups</source>
        <translation>起事與政變</translation>
    </message>
    <message>
        <source>Edicts and reforms</source>
        <translation>詔令與改制</translation>
    </message>
    <message>
        <source>Disasters</source>
        <translation>災異</translation>
    </message>
    <message>
        <source>Culture</source>
        <translation>文化</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>事件類別</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>State</source>
        <translation>政權</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>標籤</translation>
    </message>
</context>
<context>
    <name>TroubleWindow</name>
    <message>
        <source>Jinian</source>
        <translation>紀年</translation>
    </message>
    <message>
        <source>Your progress cannot be opened</source>
        <translation>無法開啟你的學習紀錄</translation>
    </message>
    <message>
        <source>Nothing was changed. Put the file right, or put a copy of it back (copies end in .bak), and try again. Moved out of its folder, it is left as it is, and the program begins afresh.</source>
        <translation>檔案沒有改動。請修復檔案，或放回備份（以 .bak 結尾），再試一次。若把它移出資料夾，它會保持原樣，程式則重新開始。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試一次</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>開啟資料夾</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>結束</translation>
    </message>
</context>
<context>
    <name>Troubles</name>
    <message>
        <source>This file is not a collection of learning progress: {path}</source>
        <translation>這個檔案不是學習紀錄：{path}</translation>
    </message>
    <message>
        <source>The file with your progress is damaged: {path}</source>
        <translation>學習紀錄檔已損壞：{path}</translation>
    </message>
    <message>
        <source>Your progress was written by a newer version of Jinian; please update the program: {path}</source>
        <translation>學習紀錄由較新版本的紀年寫成，請更新程式：{path}</translation>
    </message>
    <message>
        <source>Another program is writing the file with your progress; try again soon: {path}</source>
        <translation>另一個程式正在寫入學習紀錄，請稍後再試：{path}</translation>
    </message>
    <message>
        <source>The file with your progress may not be written: {path}</source>
        <translation>學習紀錄檔不允許寫入：{path}</translation>
    </message>
    <message>
        <source>The file with your progress cannot be opened: {path}</source>
        <translation>無法開啟學習紀錄檔：{path}</translation>
    </message>
    <message>
        <source>The disk is full; this answer was not kept, all earlier ones were: {path}</source>
        <translation>磁碟已滿；這一題沒有記下，先前的都已保存：{path}</translation>
    </message>
    <message>
        <source>The same question was graded by another program meanwhile; this answer was not kept: {path}</source>
        <translation>這一題同時被另一個程式評過分；這次的答案沒有記下：{path}</translation>
    </message>
</context>
<context>
    <name>WelcomeView</name>
    <message>
        <source>Jinian</source>
        <translation>紀年</translation>
    </message>
    <message>
        <source>Dates and deeds of Chinese history, ten minutes a day: every answer shows the sentence it came from.</source>
        <translation>每天十分鐘，記住中國歷史的年代與人事；每一題的答案，都附上它出自的那句話。</translation>
    </message>
    <message>
        <source>Sample bank</source>
        <translation>範例題庫</translation>
    </message>
    <message>
        <source>The wars of Song, Liao, Jin, Xia and the Mongols, 907–1368. Start at once.</source>
        <translation>宋遼金夏蒙的戰爭，907–1368。馬上開始。</translation>
    </message>
    <message>
        <source>My documents</source>
        <translation>我的文章</translation>
    </message>
    <message>
        <source>Articles, notes, Word files, PDFs or e-books: questions are made from their dates.</source>
        <translation>文章、筆記、Word、PDF 或電子書；由其中的日期與史事出題。</translation>
    </message>
    <message>
        <source>A bank file</source>
        <translation>題庫檔案</translation>
    </message>
    <message>
        <source>Open a question bank that somebody gave you.</source>
        <translation>開啟別人給你的題庫。</translation>
    </message>
    <message>
        <source>You can also drop documents or banks anywhere on this window.</source>
        <translation>也可以把文章或題庫拖放到視窗的任何地方。</translation>
    </message>
</context>
<context>
    <name>WishForm</name>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>題數</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>時期</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>題型</translation>
    </message>
    <message>
        <source>Difficulty (shares)</source>
        <translation>難度比例</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>換一批</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>such as: Liao and Jin, first test</source>
        <translation>例如：遼金史第一次小考</translation>
    </message>
    <message>
        <source>such as 907–1127; empty for all</source>
        <translation>例如 907–1127；空白為不限</translation>
    </message>
    <message>
        <source>easy</source>
        <translation>易</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>難</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Draw questions</source>
        <translation>抽題</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>所有來源</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>試卷</translation>
    </message>
</context>
</TS>
