<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>ActsRow</name>
    <message>
        <source>Tag for the chosen questions</source>
        <translation>给选中的题目加标签</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>新题目</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>标签…</translation>
    </message>
    <message>
        <source>Add to paper</source>
        <translation>加入试卷</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Put back into use</source>
        <translation>恢复使用</translation>
    </message>
    <message>
        <source>Take out of use</source>
        <translation>停用</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n question(s)</source>
        <translation>
            <numerusform>共 %n 题，列出 {shown} 题</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgainLine</name>
    <message>
        <source>Show where it is told</source>
        <translation>看出处</translation>
    </message>
</context>
<context>
    <name>AnswerPanel</name>
    <message>
        <source>Open source ↗</source>
        <translation>打开出处 ↗</translation>
    </message>
    <message>
        <source>inferred date</source>
        <translation>推定日期</translation>
    </message>
    <message>
        <source>The source does not say this date here; it follows from what stands around.</source>
        <translation>出处在这里没有写明日期，是由上下文推定的。</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>答对了</translation>
    </message>
    <message>
        <source>Nearly</source>
        <translation>差一点</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>答错了</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>未作答</translation>
    </message>
    <message>
        <source>Nearly: one year off</source>
        <translation>差一点：相差一年</translation>
    </message>
    <message>
        <source>Nearly: one character off</source>
        <translation>差一点：错了一个字</translation>
    </message>
    <message>
        <source>Nearly: one event off</source>
        <translation>差一点：位置差了一格</translation>
    </message>
    <message>
        <source>{given} is another name of {key}.</source>
        <translation>{given}，即{key}。</translation>
    </message>
    <message>
        <source>Right answer: {key}</source>
        <translation>正确答案：{key}</translation>
    </message>
    <message>
        <source>Source: {title}</source>
        <translation>出处：{title}</translation>
    </message>
    <message>
        <source>Open source: {title}</source>
        <translation>打开出处：{title}</translation>
    </message>
    <message>
        <source>Asked about this on other days</source>
        <translation>同一件事，日后还会问</translation>
    </message>
</context>
<context>
    <name>BankCard</name>
    <message>
        <source>{mature} mastered · {seen} of {total} seen</source>
        <translation>熟记 {mature}·学过 {seen} / {total}</translation>
    </message>
    <message>
        <source>{seen} of {total} questions seen, {mature} remembered for three weeks or more</source>
        <translation>共 {total} 题，学过 {seen} 题，其中 {mature} 题已能记住三周以上</translation>
    </message>
    <message>
        <source>{number} new</source>
        <translation>新 {number}</translation>
    </message>
    <message>
        <source>{number} learning</source>
        <translation>学 {number}</translation>
    </message>
    <message>
        <source>{number} due</source>
        <translation>复 {number}</translation>
    </message>
    <message>
        <source>File not found</source>
        <translation>找不到文件</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>查找文件…</translation>
    </message>
    <message>
        <source>Study only {title}</source>
        <translation>只学习《{title}》</translation>
    </message>
    <message>
        <source>Locate {title}</source>
        <translation>寻找《{title}》的文件</translation>
    </message>
</context>
<context>
    <name>BankChooser</name>
    <message>
        <source>Question bank</source>
        <translation>题库</translation>
    </message>
</context>
<context>
    <name>BankPicker</name>
    <message>
        <source>All banks</source>
        <translation>全部题库</translation>
    </message>
    <message numerus="yes">
        <source>%n bank(s)</source>
        <translation>
            <numerusform>%n 个题库</numerusform>
        </translation>
    </message>
    <message>
        <source>Banks: {chosen}</source>
        <translation>题库：{chosen}</translation>
    </message>
</context>
<context>
    <name>CardHistory</name>
    <message>
        <source>How it was remembered</source>
        <translation>记忆记录</translation>
    </message>
</context>
<context>
    <name>ChoiceSheet</name>
    <message>
        <source>chosen</source>
        <translation>已选</translation>
    </message>
    <message>
        <source>your answer</source>
        <translation>你的答案</translation>
    </message>
    <message>
        <source>right answer</source>
        <translation>正确答案</translation>
    </message>
</context>
<context>
    <name>Chronicle</name>
    <message>
        <source>A question its bank no longer has</source>
        <translation>题库里已没有这道题</translation>
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
        <translation>试卷</translation>
    </message>
    <message>
        <source>There is no other question of this kind that goes with the rest of the paper.</source>
        <translation>没有同题型、又不与卷中其他题冲突的题目了。</translation>
    </message>
    <message>
        <source>Reading the questions of {title}</source>
        <translation>读取“{title}”的题目</translation>
    </message>
</context>
<context>
    <name>ConflictPanel</name>
    <message>
        <source>Two sources contradict each other; neither is asked until you decide</source>
        <translation>两处记载互相矛盾；在你裁定之前都不出题</translation>
    </message>
    <message>
        <source>This one is right</source>
        <translation>以此为准</translation>
    </message>
    <message>
        <source>Both stand: disputed</source>
        <translation>两说并存</translation>
    </message>
    <message>
        <source>Decide again</source>
        <translation>重新裁定</translation>
    </message>
    <message>
        <source>They mean the same</source>
        <translation>其实是同一件事</translation>
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
            <numerusform>{days} 天中有 {studied} 天作答，共 %n 次，其中新题 {new} 次。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) in all</source>
        <translation>
            <numerusform>共 %n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answers on %n day(s) of the last year</source>
        <translation>
            <numerusform>过去一年有 %n 天作答</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; the longest run without a gap: %n day(s).</source>
        <translation>
            <numerusform>；最长连续 %n 天。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) fall due</source>
        <translation>
            <numerusform>%n 题到期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{share} of %n review(s) remembered; the goal is {desired}.</source>
        <translation>
            <numerusform>%n 次复习中记得 {share}；目标 {desired}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) in review</source>
        <translation>
            <numerusform>%n 题在复习中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Least remembered: {name}, {share} of %n review(s).</source>
        <translation>
            <numerusform>记得最少：{name}，%n 次复习中 {share}。</numerusform>
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
        <translation>舍弃</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Update the questions</source>
        <translation>更新题目</translation>
    </message>
    <message>
        <source>Weighs the facts and writes the questions anew, as you decided</source>
        <translation>按你的决定重新比对资料、重出题目</translation>
    </message>
</context>
<context>
    <name>DeskView</name>
    <message>
        <source>There is no question bank yet. Facts, questions and papers come from one.</source>
        <translation>还没有题库。资料、题目和试卷都来自题库。</translation>
    </message>
    <message>
        <source>＋ Make a bank from documents</source>
        <translation>＋ 由文章创建题库</translation>
    </message>
</context>
<context>
    <name>EditForm</name>
    <message>
        <source>Statement</source>
        <translation>陈述</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主语</translation>
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
        <translation>保存修改</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>This is not a date that ever was</source>
        <translation>没有这样的日期</translation>
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
        <translation>题目</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>Also right, separated by ；</source>
        <translation>也算对的答案（用；隔开）</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Options; tick the right one</source>
        <translation>选项（勾选正确的一项）</translation>
    </message>
    <message>
        <source>Options; tick all that are right</source>
        <translation>选项（勾选所有正确的）</translation>
    </message>
    <message>
        <source>Tick what is right</source>
        <translation>勾选正确的答案</translation>
    </message>
    <message>
        <source>Options, in the right order</source>
        <translation>选项（按正确的先后排列）</translation>
    </message>
    <message>
        <source>Options, each with what belongs to it</source>
        <translation>选项，以及与它相配的</translation>
    </message>
    <message>
        <source>A question, options or an answer is still missing.</source>
        <translation>还缺题干、选项或答案。</translation>
    </message>
    <message>
        <source>No flaws found</source>
        <translation>检查通过</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>解说</translation>
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
        <translation>政权</translation>
    </message>
    <message>
        <source>{known}, contradicted</source>
        <translation>{known}，有矛盾</translation>
    </message>
    <message>
        <source>new</source>
        <translation>未学</translation>
    </message>
    <message>
        <source>learning</source>
        <translation>学习中</translation>
    </message>
    <message>
        <source>mastered</source>
        <translation>已掌握</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>未出题</translation>
    </message>
</context>
<context>
    <name>ExamLine</name>
    <message>
        <source>Forget the exam</source>
        <translation>取消这场考试</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Exam on {date}: {days} left, {unseen} not asked yet</source>
        <translation>{date} 考试：还有 {days}，{unseen} 题还没问过</translation>
    </message>
    <message numerus="yes">
        <source>For the exam: %n question(s)</source>
        <translation>
            <numerusform>备考：%n 题</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FactDelegate</name>
    <message numerus="yes">
        <source>+%n source(s)</source>
        <translation>
            <numerusform>另有 %n 处出处</numerusform>
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
        <translation>各有所据</translation>
    </message>
    <message>
        <source>overruled</source>
        <translation>不采用</translation>
    </message>
    <message>
        <source>era of several courts</source>
        <translation>年号不止一朝</translation>
    </message>
    <message>
        <source>date inferred</source>
        <translation>日期为推定</translation>
    </message>
    <message>
        <source>subject restored</source>
        <translation>主语为补出</translation>
    </message>
</context>
<context>
    <name>FactsView</name>
    <message>
        <source>Which facts</source>
        <translation>要列出的资料</translation>
    </message>
    <message>
        <source>Of which document</source>
        <translation>来源文章</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search the facts</source>
        <translation>搜索资料</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>资料</translation>
    </message>
    <message>
        <source>This bank has no facts: its questions came from elsewhere, or its documents name no dates.</source>
        <translation>这个题库没有资料：题目是导入的，或文章中没有日期。</translation>
    </message>
    <message>
        <source>＋ Make a bank from documents</source>
        <translation>＋ 由文章创建题库</translation>
    </message>
    <message>
        <source>No fact fits.</source>
        <translation>没有符合的资料。</translation>
    </message>
    <message>
        <source>List all facts</source>
        <translation>列出全部资料</translation>
    </message>
    <message>
        <source>also in: {sources}</source>
        <translation>另见：{sources}</translation>
    </message>
    <message>
        <source>All facts</source>
        <translation>全部资料</translation>
    </message>
    <message>
        <source>Waiting for review</source>
        <translation>待审</translation>
    </message>
    <message>
        <source>Inferred dates</source>
        <translation>推定日期</translation>
    </message>
    <message>
        <source>Restored subjects</source>
        <translation>补出主语</translation>
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
        <translation>已舍弃</translation>
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
        <translation>读取“{title}”的资料</translation>
    </message>
</context>
<context>
    <name>FieldsPanel</name>
    <message>
        <source>What the fields are</source>
        <translation>字段用途</translation>
    </message>
    <message>
        <source>A question and an answer are needed.</source>
        <translation>请选定题干与答案字段。</translation>
    </message>
    <message>
        <source>Kind of notes</source>
        <translation>笔记类型</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n note(s)</source>
        <translation>
            <numerusform>{name}：%n 则笔记</numerusform>
        </translation>
    </message>
    <message>
        <source>What {field} is</source>
        <translation>“{field}”的用途</translation>
    </message>
</context>
<context>
    <name>FigureCard</name>
    <message>
        <source>Plot</source>
        <translation>图</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Export as CSV: {title}</source>
        <translation>导出 CSV：{title}</translation>
    </message>
    <message>
        <source>Write these numbers into a CSV file</source>
        <translation>把这些数字写成 CSV 文件</translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message>
        <source>All questions</source>
        <translation>全部题目</translation>
    </message>
    <message>
        <source>Written by the program</source>
        <translation>程序所出</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>经人修改</translation>
    </message>
    <message>
        <source>Written by hand</source>
        <translation>自己出的题</translation>
    </message>
    <message>
        <source>Flagged or reported</source>
        <translation>标记或报告过的</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重复的</translation>
    </message>
    <message>
        <source>Out of use</source>
        <translation>停用的</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>所有题型</translation>
    </message>
    <message>
        <source>Which questions</source>
        <translation>要列出的题目</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>题型</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时期</translation>
    </message>
    <message>
        <source>Period: 907–1127</source>
        <translation>时期：907–1127</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>所有来源</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>所有标签</translation>
    </message>
</context>
<context>
    <name>Flaws</name>
    <message>
        <source>A word such as always or never gives an option away.</source>
        <translation>选项里有“一定”“从未”之类的字眼，等于提示了答案。</translation>
    </message>
    <message>
        <source>An option speaks of the other options.</source>
        <translation>有选项提到了其他选项。</translation>
    </message>
    <message>
        <source>The right options do not agree with the answer.</source>
        <translation>正确选项与答案不符。</translation>
    </message>
    <message>
        <source>There should be one blank, with words that lead to it.</source>
        <translation>应当只有一个空格，前后要有引导的文字。</translation>
    </message>
    <message>
        <source>A text is empty, cut off or has stray or unbalanced punctuation.</source>
        <translation>文字空缺、不完整，或标点多余、不成对。</translation>
    </message>
    <message>
        <source>Only the right option echoes words of the question.</source>
        <translation>只有正确选项重复了题干的字词。</translation>
    </message>
    <message>
        <source>All wrong options vary the right one, which gives it away.</source>
        <translation>错误选项都由正确选项变来，反而泄露了答案。</translation>
    </message>
    <message>
        <source>The question opens with a word that points to nothing.</source>
        <translation>题干开头的词没有所指。</translation>
    </message>
    <message>
        <source>Two options say the same.</source>
        <translation>有两个选项意思相同。</translation>
    </message>
    <message>
        <source>The words about the blank fit some options only.</source>
        <translation>空格前后的文字只配得上部分选项。</translation>
    </message>
    <message>
        <source>The right option is far longer than every other.</source>
        <translation>正确选项比其他选项长得多。</translation>
    </message>
    <message>
        <source>The question is very long.</source>
        <translation>题干太长。</translation>
    </message>
    <message>
        <source>An option is not a name by itself.</source>
        <translation>有选项不能单独成为名称。</translation>
    </message>
    <message>
        <source>There is markup in a text.</source>
        <translation>文字里夹着标记。</translation>
    </message>
    <message>
        <source>The options are not of one kind, or of very different lengths.</source>
        <translation>选项不是同一类，或长短悬殊。</translation>
    </message>
    <message>
        <source>Traditional and Simplified characters are mixed.</source>
        <translation>繁体与简体混用。</translation>
    </message>
    <message>
        <source>It asks for what is not so.</source>
        <translation>题目从反面提问。</translation>
    </message>
    <message>
        <source>It does not ask anything: no question mark, no blank.</source>
        <translation>没有提问：既无问号，也无空格。</translation>
    </message>
    <message>
        <source>Too few or too many options.</source>
        <translation>选项太少或太多。</translation>
    </message>
    <message>
        <source>All options begin alike; the words belong in the question.</source>
        <translation>所有选项开头相同，相同的字应写进题干。</translation>
    </message>
    <message>
        <source>The question holds its answer.</source>
        <translation>题干里已经有答案。</translation>
    </message>
    <message>
        <source>The question tells the date it asks for.</source>
        <translation>题干说出了所问的日期。</translation>
    </message>
    <message>
        <source>It does not say that several options may be right.</source>
        <translation>没有说明答案可能不止一个。</translation>
    </message>
    <message>
        <source>The years are not in order.</source>
        <translation>年份没有按次序排列。</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>Word document</source>
        <translation>Word 文档</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Web page with a quiz</source>
        <translation>网页测验</translation>
    </message>
    <message>
        <source>Anki deck</source>
        <translation>Anki 牌组</translation>
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
        <translation>Excel 题目表</translation>
    </message>
    <message>
        <source>CSV table of questions</source>
        <translation>CSV 题目表</translation>
    </message>
    <message>
        <source>JSON Lines, all there is</source>
        <translation>JSON Lines（完整内容）</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>QTI 2.2 package</source>
        <translation>QTI 2.2 包</translation>
    </message>
    <message>
        <source>QTI 3.0 package</source>
        <translation>QTI 3.0 包</translation>
    </message>
</context>
<context>
    <name>Gathering</name>
    <message>
        <source>Fetching from {wiki}</source>
        <translation>从 {wiki} 下载</translation>
    </message>
    <message>
        <source>The wiki has no article of this title: {titles}</source>
        <translation>维基网站没有这些条目：{titles}</translation>
    </message>
</context>
<context>
    <name>GatheringFoot</name>
    <message>
        <source>Into which bank</source>
        <translation>放进哪个题库</translation>
    </message>
    <message>
        <source>Title of the bank</source>
        <translation>题库名称</translation>
    </message>
    <message>
        <source>Make the questions</source>
        <translation>开始出题</translation>
    </message>
    <message>
        <source>A new bank</source>
        <translation>新题库</translation>
    </message>
    <message>
        <source>Add to {title}</source>
        <translation>加入“{title}”</translation>
    </message>
</context>
<context>
    <name>GatheringView</name>
    <message>
        <source>Make a bank from documents</source>
        <translation>由文章创建题库</translation>
    </message>
    <message>
        <source>Where documents come from</source>
        <translation>文章从哪里来</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Paste a text</source>
        <translation>粘贴文字</translation>
    </message>
    <message>
        <source>Articles of a wiki</source>
        <translation>维基条目</translation>
    </message>
    <message>
        <source>Drop documents or folders anywhere on this window, or choose them:</source>
        <translation>把文章或文件夹拖到窗口任何地方，或从这里选择：</translation>
    </message>
    <message>
        <source>Choose documents…</source>
        <translation>选择文章…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Title of the text</source>
        <translation>文字的标题</translation>
    </message>
    <message>
        <source>Paste the text here</source>
        <translation>在此粘贴文字</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Add this text</source>
        <translation>加入这段文字</translation>
    </message>
    <message>
        <source>Title of the text, shown as its source</source>
        <translation>文字的标题，将显示为出处</translation>
    </message>
    <message>
        <source>Wiki site</source>
        <translation>维基网站</translation>
    </message>
    <message>
        <source>Titles, one per line: 靖康之變</source>
        <translation>条目标题，每行一个：靖康之变</translation>
    </message>
    <message>
        <source>Titles of articles</source>
        <translation>条目标题</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>One request a second; licence and revision are kept with every article and shown with its questions.</source>
        <translation>每秒只发一次请求；每篇条目的授权与版本都会记下，并随题目显示。</translation>
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
        <translation>忘记</translation>
    </message>
    <message>
        <source>Forgot</source>
        <translation>忘了</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>困难</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>记得</translation>
    </message>
    <message>
        <source>Knew</source>
        <translation>记得</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>容易</translation>
    </message>
    <message>
        <source>Enter accepts: {grade}. The time says when it comes again.</source>
        <translation>按 Enter 评为“{grade}”；所列时间是距下次复习的间隔</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Show answer</source>
        <translation>显示答案</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格键</translation>
    </message>
</context>
<context>
    <name>Grades</name>
    <message>
        <source>Again</source>
        <translation>忘记</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>困难</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>记得</translation>
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
        <translation>写出 {name}</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>读取 {name}</translation>
    </message>
</context>
<context>
    <name>HandingOut</name>
    <message>
        <source>Paper and key</source>
        <translation>试卷与答案</translation>
    </message>
    <message>
        <source>Paper alone</source>
        <translation>只要试卷</translation>
    </message>
    <message>
        <source>Paper with answer sheet, and key</source>
        <translation>试卷、答题纸与答案</translation>
    </message>
    <message>
        <source>Answers with explanations</source>
        <translation>详解</translation>
    </message>
    <message>
        <source>Its questions, for another program</source>
        <translation>卷中题目，供其他软件使用</translation>
    </message>
    <message>
        <source>Import questions</source>
        <translation>导入题目</translation>
    </message>
    <message>
        <source>Files of questions</source>
        <translation>题目文件</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>繁简</translation>
    </message>
    <message>
        <source>as written</source>
        <translation>按原文</translation>
    </message>
    <message>
        <source>Traditional</source>
        <translation>繁体</translation>
    </message>
    <message>
        <source>Traditional, as in Hong Kong</source>
        <translation>繁体（香港）</translation>
    </message>
    <message>
        <source>Simplified</source>
        <translation>简体</translation>
    </message>
    <message>
        <source>Spreadsheets for quiz sites</source>
        <translation>各网站的题目表</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
</context>
<context>
    <name>HardestCard</name>
    <message>
        <source>Hardest questions</source>
        <translation>最难记的题目</translation>
    </message>
    <message>
        <source>Choose one to see how it was remembered.</source>
        <translation>选一题，看它的记忆历程。</translation>
    </message>
</context>
<context>
    <name>HardestModel</name>
    <message>
        <source>Question</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>作答</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <translation>忘记</translation>
    </message>
    <message>
        <source>Stability, days</source>
        <translation>稳定度（天）</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>难度</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>已报告</translation>
    </message>
    <message>
        <source>out of study</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>not today</source>
        <translation>今天不问</translation>
    </message>
    <message>
        <source>in study</source>
        <translation>学习中</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>No answer to this question was kept so far.</source>
        <translation>这道题还没有作答记录。</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>The next review is due tomorrow.</source>
        <translation>下一次复习在明天。</translation>
    </message>
    <message>
        <source>The next review is due in {days} days.</source>
        <translation>下一次复习在 {days} 天后。</translation>
    </message>
    <message>
        <source>Reviews are due now.</source>
        <translation>现在就有题目可以复习。</translation>
    </message>
    <message>
        <source>The next review is due at {time}.</source>
        <translation>下一次复习在 {time}。</translation>
    </message>
</context>
<context>
    <name>HomeView</name>
    <message>
        <source>Question banks</source>
        <translation>题库</translation>
    </message>
    <message>
        <source>Other ways to study</source>
        <translation>换个方式学</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Ahead, more, weak spots, an exam; one document or period; ten minutes</source>
        <translation>提前复习、多学新题、加强弱项、备考；只学一篇文章或一个时期；十分钟</translation>
    </message>
    <message>
        <source>Open bank…</source>
        <translation>打开题库…</translation>
    </message>
    <message>
        <source>＋ Make a bank from documents</source>
        <translation>＋ 由文章创建题库</translation>
    </message>
</context>
<context>
    <name>HowPanel</name>
    <message>
        <source>Due and new</source>
        <translation>到期与新题</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>提前复习</translation>
    </message>
    <message>
        <source>More new</source>
        <translation>多学新题</translation>
    </message>
    <message>
        <source>Weak spots</source>
        <translation>弱项</translation>
    </message>
    <message>
        <source>For an exam</source>
        <translation>备考</translation>
    </message>
    <message>
        <source>How to study</source>
        <translation>怎样学</translation>
    </message>
    <message>
        <source>Question bank</source>
        <translation>题库</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时期</translation>
    </message>
    <message>
        <source>Day of the exam</source>
        <translation>考试日期</translation>
    </message>
    <message numerus="yes">
        <source>%n-minute round</source>
        <translation>
            <numerusform>限时 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>所有主题</translation>
    </message>
    <message>
        <source>This is not a period. Write 1115–1125, a year, or eras: 靖康元年至建炎三年.</source>
        <translation>这不是时期。可写 1115–1125、某一年，或年号：靖康元年至建炎三年。</translation>
    </message>
    <message>
        <source>Remember this exam</source>
        <translation>记住这场考试</translation>
    </message>
    <message>
        <source>Today&apos;s plan will count the days, and say what the exam calls for</source>
        <translation>“今日”会倒数日子，并列出当天该备考的题数</translation>
    </message>
    <message>
        <source>All banks</source>
        <translation>全部题库</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>所有文章</translation>
    </message>
    <message>
        <source>Period: {years}</source>
        <translation>时期：{years}</translation>
    </message>
    <message numerus="yes">
        <source>Study %n question(s)</source>
        <translation>
            <numerusform>学习 %n 题</numerusform>
        </translation>
    </message>
    <message>
        <source>What is due and what is new, each within its own daily limit: many reviews do not keep new questions away. Questions about one event wait for different days.</source>
        <translation>到期的与新的题目，各按自己的每日上限：复习再多也不会挤掉新题。同一件事的题目分在不同日子。</translation>
    </message>
    <message>
        <source>Reviews of the coming week, the most nearly forgotten first. The schedule takes into account that they came early.</source>
        <translation>把未来一周的复习提前，最快忘记的先来。复习安排会计入这是提早复习。</translation>
    </message>
    <message>
        <source>New questions beyond today&apos;s limit. They will come back as reviews in the next days.</source>
        <translation>超出今日上限的新题；接下来几天会回来复习。</translation>
    </message>
    <message>
        <source>What you forgot before or find difficult, once a day. Knowing it early leaves its schedule alone.</source>
        <translation>曾经忘记或偏难的题目，每天一次。未到期而答得出，复习安排不变。</translation>
    </message>
    <message>
        <source>Planned backwards: each question is looked at once that lasts until the exam, shaky ones in the last days; new ones are spread out before. Knowing one early leaves its schedule alone.</source>
        <translation>由考试日倒推：每题在复习后能记到考试时才问，不牢的留到最后几天，新题分摊在之前。未到期而答得出，复习安排不变。</translation>
    </message>
</context>
<context>
    <name>InterfacePage</name>
    <message>
        <source>Interface</source>
        <translation>界面</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
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
        <translation>{number} 小时</translation>
    </message>
    <message>
        <source>{number} d</source>
        <translation>{number} 天</translation>
    </message>
    <message>
        <source>{number} mo</source>
        <translation>{number} 个月</translation>
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
        <translation>试卷的题目</translation>
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
        <translation>换一题</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Draws another question of this kind and time in its stead</source>
        <translation>换成同题型、时代相近的另一题</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of questions give each other away.</source>
        <translation>
            <numerusform>有 %n 对题目互相透露答案。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>While an input method composes, no key is a shortcut. ↑ ↓ scroll; any other key closes this sheet.</source>
        <translation>输入法组字时，任何键都不是快捷键。↑ ↓ 滚动，按其他键关闭本页。</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>the next thing: start, accept the grade, go on</source>
        <translation>做下一件事：开始、采用判定、继续</translation>
    </message>
    <message>
        <source>choose an option</source>
        <translation>选择选项</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格键</translation>
    </message>
    <message>
        <source>show the answer without answering</source>
        <translation>不作答，直接看答案</translation>
    </message>
    <message>
        <source>after the answer: Again, Hard, Good, Easy</source>
        <translation>答题之后：忘记、困难、记得、容易</translation>
    </message>
    <message>
        <source>not today; suspend; flag</source>
        <translation>今天不问；停用；标记</translation>
    </message>
    <message>
        <source>edit the question; report a bad one</source>
        <translation>修改题目；报告有误</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>各处通用</translation>
    </message>
    <message>
        <source>open a bank</source>
        <translation>打开题库</translation>
    </message>
    <message>
        <source>make a bank from documents</source>
        <translation>由文章创建题库</translation>
    </message>
    <message>
        <source>go from option to option; move it</source>
        <translation>在选项间移动；搬动选项</translation>
    </message>
    <message>
        <source>admit to guessing</source>
        <translation>标明是猜的</translation>
    </message>
    <message>
        <source>after the answer: how the question was remembered</source>
        <translation>作答后：这道题的记忆记录</translation>
    </message>
    <message>
        <source>the same, where letters are typed or choose options</source>
        <translation>同上，用于打字或字母选项时</translation>
    </message>
    <message>
        <source>undo a grade or a mark; redo it</source>
        <translation>撤销评分或标记；重做</translation>
    </message>
    <message>
        <source>the views at the left; the session</source>
        <translation>左栏各页；学习中的题目</translation>
    </message>
    <message>
        <source>switch the script</source>
        <translation>切换繁简</translation>
    </message>
    <message>
        <source>larger or smaller text</source>
        <translation>放大或缩小文字</translation>
    </message>
    <message>
        <source>settings; quit</source>
        <translation>设置；退出</translation>
    </message>
    <message>
        <source>this sheet</source>
        <translation>本页</translation>
    </message>
    <message>
        <source>Banks</source>
        <translation>题库</translation>
    </message>
    <message>
        <source>next or previous question; search</source>
        <translation>逐题移动；搜索</translation>
    </message>
    <message>
        <source>save; cancel</source>
        <translation>保存；取消</translation>
    </message>
    <message>
        <source>take out of use; tag; add to the paper</source>
        <translation>停用；加标签；加入试卷</translation>
    </message>
    <message>
        <source>undo the last change</source>
        <translation>撤销上一次修改</translation>
    </message>
    <message>
        <source>next or previous fact; search</source>
        <translation>逐条移动；搜索</translation>
    </message>
    <message>
        <source>undo the last decision</source>
        <translation>撤销上一次决定</translation>
    </message>
    <message>
        <source>move the chosen question</source>
        <translation>移动选中的题目</translation>
    </message>
    <message>
        <source>remove it from the paper</source>
        <translation>从试卷移除</translation>
    </message>
    <message>
        <source>next or previous event; other lanes</source>
        <translation>逐件移动；换行</translation>
    </message>
    <message>
        <source>study the chosen event; choose none</source>
        <translation>学习选中的一件；取消选择</translation>
    </message>
    <message>
        <source>edit; write a new question</source>
        <translation>修改；新写一题</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>资料</translation>
    </message>
    <message>
        <source>accept; change; reject</source>
        <translation>接受；修改；舍弃</translation>
    </message>
    <message>
        <source>settle a contradiction</source>
        <translation>裁决矛盾</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>试卷</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间轴</translation>
    </message>
    <message>
        <source>zoom in, zoom out; show everything</source>
        <translation>放大、缩小；显示全部</translation>
    </message>
    <message>
        <source>the first event; the last</source>
        <translation>第一件；最后一件</translation>
    </message>
    <message>
        <source>search</source>
        <translation>搜索</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Choice</source>
        <translation>单选</translation>
    </message>
    <message>
        <source>Several right</source>
        <translation>多选</translation>
    </message>
    <message>
        <source>True or false</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>Typed answer</source>
        <translation>简答</translation>
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
        <translation>配对</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>en</source>
        <comment>the code of this language: en, zh-Hant or zh-Hans</comment>
        <translation>zh-Hans</translation>
    </message>
</context>
<context>
    <name>LayoutForm</name>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>School</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>科目</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>班级</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>作答时间（分）</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>总分</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>卷别数</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>繁简</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>用语</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>专名号</translation>
    </message>
    <message>
        <source>Paper size</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>不注明</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>不加</translation>
    </message>
    <message>
        <source>underlined</source>
        <translation>加底线</translation>
    </message>
    <message>
        <source>underlined, titles with a wavy line</source>
        <translation>加底线，书名加浪线</translation>
    </message>
    <message>
        <source>follows the script</source>
        <translation>随繁简而定</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>栏数</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>横向</translation>
    </message>
    <message>
        <source>none</source>
        <translation>不计分</translation>
    </message>
    <message>
        <source>as written</source>
        <translation>按原文</translation>
    </message>
    <message>
        <source>Traditional</source>
        <translation>繁体</translation>
    </message>
    <message>
        <source>Traditional, as in Hong Kong</source>
        <translation>繁体（香港）</translation>
    </message>
    <message>
        <source>Simplified</source>
        <translation>简体</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>台湾</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>香港</translation>
    </message>
    <message>
        <source>Mainland China</source>
        <translation>中国大陆</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>Opening {name}</source>
        <translation>正在打开“{name}”</translation>
    </message>
    <message>
        <source>Making {title}</source>
        <translation>正在创建“{title}”</translation>
    </message>
    <message>
        <source>Updating {title}</source>
        <translation>正在更新“{title}”</translation>
    </message>
    <message>
        <source>No dated facts were found in these documents, so there is nothing to ask.</source>
        <translation>这些文章里没有找到带日期的史事，所以没有题目可出。</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Jinian</source>
        <translation>纪年</translation>
    </message>
</context>
<context>
    <name>Making</name>
    <message>
        <source>Song, Liao, Jin, Xia, Mongols</source>
        <translation>宋辽金夏蒙 907–1368</translation>
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
        <translation>答对也降低评分</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>今天不问</translation>
    </message>
    <message>
        <source>Leave this question for another day</source>
        <translation>这题改日再问</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Take this question out of study until you put it back</source>
        <translation>不再问这题，直到恢复为止</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Mark this question; the list of questions can show marked ones</source>
        <translation>标记这题；题库清单可只看有标记的</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Put this question in other words</source>
        <translation>改写这题</translation>
    </message>
    <message>
        <source>Bad question</source>
        <translation>题目有误</translation>
    </message>
    <message>
        <source>Take it out of study and mark it in the bank for whoever looks after that</source>
        <translation>不再问这题，并在题库中注明，留给整理题库的人</translation>
    </message>
    <message>
        <source>History</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Show how this question was remembered</source>
        <translation>看这道题历次作答与遗忘曲线</translation>
    </message>
</context>
<context>
    <name>MatchSheet</name>
    <message>
        <source>{right}, right</source>
        <translation>{right}，答对</translation>
    </message>
    <message>
        <source>right: {right}; you: {given}</source>
        <translation>应为 {right}，你答 {given}</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Open bank…</source>
        <translation>打开题库…</translation>
    </message>
    <message>
        <source>Make a bank from documents…</source>
        <translation>由文章创建题库…</translation>
    </message>
    <message>
        <source>Make a bank from a folder…</source>
        <translation>由文件夹创建题库…</translation>
    </message>
    <message>
        <source>Sample bank</source>
        <translation>示例题库</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>&amp;Study</source>
        <translation>学习(&amp;S)</translation>
    </message>
    <message>
        <source>Study everything</source>
        <translation>学习全部题库</translation>
    </message>
    <message>
        <source>Back to the session</source>
        <translation>回到学习</translation>
    </message>
    <message>
        <source>Undo the last grade or mark</source>
        <translation>撤销上一次评分或标记</translation>
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
        <translation>今天不问</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Edit the question</source>
        <translation>修改题目</translation>
    </message>
    <message>
        <source>Report a bad question</source>
        <translation>报告题目有误</translation>
    </message>
    <message>
        <source>How it was remembered</source>
        <translation>记忆记录</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Switch script</source>
        <translation>切换繁简</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>Something went wrong inside the program. All answers given are kept; details are in {log}.</source>
        <translation>程序内部出了差错。所有已答的题目都已保存；详情记在 {log}。</translation>
    </message>
    <message>
        <source>No Chinese font is installed, so characters show as boxes. Install one, such as Noto Serif CJK.</source>
        <translation>系统没有中文字体，汉字会显示成方框。请安装一种，例如 Noto Serif CJK。</translation>
    </message>
    <message>
        <source>Drop to open the bank</source>
        <translation>放开以打开题库</translation>
    </message>
    <message>
        <source>Drop to make a bank from these documents</source>
        <translation>放开以由这些文章创建题库</translation>
    </message>
    <message numerus="yes">
        <source>{path}: %n question(s) written.</source>
        <translation>
            <numerusform>{path}：写出 %n 题。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) do not fit the format and were left out:</source>
        <translation>
            <numerusform>有 %n 题不合此格式，未写出：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{path}: %n question(s) imported.</source>
        <translation>
            <numerusform>{path}：导入 %n 题。</numerusform>
        </translation>
    </message>
    <message>
        <source>A question of a kind this version does not know was left out; a newer version asks it.</source>
        <translation>有一题的题型是这个版本不认识的，已略过；新版本可以作答。</translation>
    </message>
    <message numerus="yes">
        <source>Forgotten %n time(s); better reworded or taken out of study: {question}</source>
        <translation>
            <numerusform>已忘记 %n 次，不妨改写或停用：{question}</numerusform>
        </translation>
    </message>
    <message>
        <source>Take out of study</source>
        <translation>停用这题</translation>
    </message>
    <message numerus="yes">
        <source>{title} is ready: %n question(s).</source>
        <translation>
            <numerusform>“{title}”已准备好，共 %n 题。</numerusform>
        </translation>
    </message>
    <message>
        <source>Study it now</source>
        <translation>现在学习</translation>
    </message>
</context>
<context>
    <name>OptionRows</name>
    <message>
        <source>Another option</source>
        <translation>再加一个选项</translation>
    </message>
    <message>
        <source>Option {letter}</source>
        <translation>选项 {letter}</translation>
    </message>
    <message>
        <source>What belongs to option {letter}</source>
        <translation>与选项 {letter} 相配的内容</translation>
    </message>
    <message>
        <source>what belongs to {letter}</source>
        <translation>与 {letter} 相配的</translation>
    </message>
    <message>
        <source>Option {letter} is right</source>
        <translation>选项 {letter} 是正确答案</translation>
    </message>
    <message>
        <source>right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>Leave out option {letter}</source>
        <translation>删去选项 {letter}</translation>
    </message>
</context>
<context>
    <name>OrderSheet</name>
    <message>
        <source>{right}, right</source>
        <translation>{right}，答对</translation>
    </message>
    <message>
        <source>right: {right}; you: {given}</source>
        <translation>应为{right}，你答{given}</translation>
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
        <translation>程序所出</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>经人修改</translation>
    </message>
    <message>
        <source>written by hand</source>
        <translation>自己出的题</translation>
    </message>
</context>
<context>
    <name>PapersView</name>
    <message>
        <source>Papers of this bank</source>
        <translation>这个题库的试卷</translation>
    </message>
    <message>
        <source>New paper</source>
        <translation>新试卷</translation>
    </message>
    <message>
        <source>Delete paper</source>
        <translation>删除试卷</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Hand out…</source>
        <translation>导出试卷…</translation>
    </message>
    <message>
        <source>What is done to the paper</source>
        <translation>编排试卷</translation>
    </message>
    <message>
        <source>Choose questions</source>
        <translation>选题</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>题序</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>版面</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>The paper as it will look</source>
        <translation>试卷预览</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>卷别</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>试卷</translation>
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
            <numerusform>%n 题，{points} 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) fit.</source>
        <translation>
            <numerusform>合乎条件的有 %n 题。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fewer than asked for: the others share a fact or give an answer away.</source>
        <translation>
            <numerusform>比所要的少 %n 题：其余的与卷中题目同一史事，或会透露答案。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of another difficulty than asked for.</source>
        <translation>
            <numerusform>有 %n 题的难度与所要的不同。</numerusform>
        </translation>
    </message>
    <message>
        <source>Say what you want and draw questions; the paper appears here.</source>
        <translation>说明要什么题目，按“抽题”，试卷就出现在这里。</translation>
    </message>
</context>
<context>
    <name>Pickers</name>
    <message>
        <source>Question banks</source>
        <translation>题库</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Open question bank</source>
        <translation>打开题库</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Choose documents</source>
        <translation>选择文章</translation>
    </message>
    <message>
        <source>Choose a folder of documents</source>
        <translation>选择存放文章的文件夹</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Export the numbers</source>
        <translation>导出数字</translation>
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
        <translation>正确位置</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>Banks</source>
        <translation>题库</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>资料</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>试卷</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间轴</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <source>Study</source>
        <translation>开始学习</translation>
    </message>
    <message>
        <source>Reviews and new questions each keep to their daily limit; questions about one event wait for different days.</source>
        <translation>复习与新题各有每日上限；同一件史事的题目会分在不同的日子。</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) today</source>
        <translation>
            <numerusform>今天 %n 题</numerusform>
        </translation>
    </message>
    <message>
        <source>Done for today</source>
        <translation>今天的学习完成了</translation>
    </message>
    <message numerus="yes">
        <source>studied on %n of the last 7 days</source>
        <translation>
            <numerusform>最近 7 天学了 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) in a row</source>
        <translation>
            <numerusform>连续 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n 题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Done today: {answers}, {minutes}</source>
        <translation>今天已答 {answers}，{minutes}</translation>
    </message>
    <message>
        <source>Nothing is due. Add a bank, or come back tomorrow.</source>
        <translation>没有到期的题目。可以加入题库，或明天再来。</translation>
    </message>
    <message numerus="yes">
        <source>%n review(s)</source>
        <translation>
            <numerusform>复习 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n being learned</source>
        <translation>
            <numerusform>学习中 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>新题 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>约 %n 分钟</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>also right: {answers}</source>
        <translation>也算对：{answers}</translation>
    </message>
</context>
<context>
    <name>QuestionPanel</name>
    <message>
        <source>Type your answer, then Enter</source>
        <translation>输入答案，按 Enter</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>你的答案</translation>
    </message>
    <message>
        <source>Put it in its place on the time axis: {keys}, ↑ ↓ or drag, then Enter</source>
        <translation>把这件事放到时间轴上：按 {keys}、↑ ↓ 或拖动，再按 Enter</translation>
    </message>
    <message>
        <source>Choose all that are right: {numbers}</source>
        <translation>选出所有正确的：按 {numbers}，再按一次取消</translation>
    </message>
    <message>
        <source>Press {numbers} in the right order; or drag, or Alt+↑ ↓</source>
        <translation>依先后顺序按 {numbers}；也可以拖动，或用 Alt+↑ ↓ 移动</translation>
    </message>
    <message>
        <source>For each number press its letter: A – {last}</source>
        <translation>按 A – {last}，为每个号码配上字母；按号码可改选</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Question</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>题型</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>难度</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
</context>
<context>
    <name>QuestionsView</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search the questions</source>
        <translation>搜索题目</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>All questions of this bank are out of use.</source>
        <translation>这个题库的题目都停用了。</translation>
    </message>
    <message>
        <source>List those out of use</source>
        <translation>列出停用的题目</translation>
    </message>
    <message>
        <source>No question matches.</source>
        <translation>没有符合的题目。</translation>
    </message>
    <message>
        <source>List all questions</source>
        <translation>列出全部题目</translation>
    </message>
    <message>
        <source>This bank has no questions yet. Import some, or write your own.</source>
        <translation>这个题库还没有题目。可以导入，或自己出题。</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
</context>
<context>
    <name>QuestionsViewModel</name>
    <message>
        <source>Reading the questions of {title}</source>
        <translation>读取“{title}”的题目</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Reading</source>
        <translation>阅读</translation>
    </message>
    <message>
        <source>Script of questions and sources; answers may be typed in any</source>
        <translation>题目与出处用繁体或简体；作答时繁简皆可</translation>
    </message>
    <message>
        <source>Dates in explanations; the other calendar shows on hover</source>
        <translation>解说中的日期；鼠标停留时显示另一种纪年</translation>
    </message>
    <message>
        <source>Western  1234</source>
        <translation>公元&#x3000;1234</translation>
    </message>
    <message>
        <source>Era  端平元年</source>
        <translation>年号&#x3000;端平元年</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>两者</translation>
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
        <translation>题干</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>wrong option</source>
        <translation>错误选项</translation>
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
        <translation>出处</translation>
    </message>
</context>
<context>
    <name>SchedulePage</name>
    <message>
        <source>Schedule</source>
        <translation>复习安排</translation>
    </message>
    <message>
        <source>85 %, fewer reviews</source>
        <translation>85 %，复习较少</translation>
    </message>
    <message>
        <source>90 %, usual</source>
        <translation>90 %，一般</translation>
    </message>
    <message>
        <source>95 %, many reviews</source>
        <translation>95 %，复习很多</translation>
    </message>
    <message>
        <source>What that would mean in the coming weeks</source>
        <translation>未来几周的工作量</translation>
    </message>
    <message>
        <source>Learn from my answers</source>
        <translation>由我的作答学习</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>How sure to be when a review falls due</source>
        <translation>到期复习时希望有多少把握记得</translation>
    </message>
    <message>
        <source>For experts: desired retention in per cent</source>
        <translation>进阶：目标记忆率（%）</translation>
    </message>
    <message>
        <source>Simulate with my questions</source>
        <translation>用我的题目模拟</translation>
    </message>
    <message>
        <source>Whose answers the schedule follows</source>
        <translation>复习安排依照谁的作答</translation>
    </message>
    <message>
        <source>Back to the general schedule</source>
        <translation>改回通用的复习安排</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) a day</source>
        <translation>
            <numerusform>每天 %n 题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>约 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Learned from {reviews} answers. On the latest fifth, which it had not seen, its log loss is {after}; that of the schedule in use is {before}. Lower is better.</source>
        <translation>已由 {reviews} 次作答学习。在它未见过的最近五分之一作答上，对数损失为 {after}；现用的为 {before}。越低越好。</translation>
    </message>
    <message>
        <source>There is no gain in using it.</source>
        <translation>采用它并无好处。</translation>
    </message>
    <message>
        <source>It follows your own answers.</source>
        <translation>目前依照你自己的作答。</translation>
    </message>
    <message>
        <source>It follows the answers of many learners; nothing changes until you say so.</source>
        <translation>目前依照许多学习者的作答；未经你同意不会改变。</translation>
    </message>
</context>
<context>
    <name>ScheduleViewModel</name>
    <message>
        <source>Simulating the coming weeks</source>
        <translation>正在模拟未来几周</translation>
    </message>
    <message>
        <source>Learning from your answers</source>
        <translation>正在由你的作答学习</translation>
    </message>
    <message>
        <source>{reviews} answers on later days so far; from {needed} on there is something to learn from.</source>
        <translation>目前隔日作答共 {reviews} 次；满 {needed} 次才足以学习。</translation>
    </message>
    <message>
        <source>This installation cannot do that. It comes with: pip install jinian[fitting]</source>
        <translation>此安装没有这项功能，可另装：pip install jinian[fitting]</translation>
    </message>
</context>
<context>
    <name>Scripts</name>
    <message>
        <source>As written</source>
        <translation>按原文</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>ShortList</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>……另有 %n 题</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
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
        <translation>新题</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>学习中</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>复习</translation>
    </message>
    <message>
        <source>Answers a day</source>
        <translation>每日作答</translation>
    </message>
    <message>
        <source>Answers a week</source>
        <translation>每周作答</translation>
    </message>
    <message>
        <source>Answers a month</source>
        <translation>每月作答</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <translation>忘记</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>次</translation>
    </message>
    <message>
        <source>, {minutes} on a day of study, {seconds} seconds an answer</source>
        <translation>，学习的日子每天 {minutes} 分钟，每题 {seconds} 秒</translation>
    </message>
    <message>
        <source>Minutes a day</source>
        <translation>每日分钟</translation>
    </message>
    <message>
        <source>Minutes a week</source>
        <translation>每周分钟</translation>
    </message>
    <message>
        <source>Minutes a month</source>
        <translation>每月分钟</translation>
    </message>
    <message>
        <source>.</source>
        <translation>。</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>The year at a glance</source>
        <translation>一年概览</translation>
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
        <translation>周起始日</translation>
    </message>
    <message>
        <source>Month from</source>
        <translation>月起始日</translation>
    </message>
    <message>
        <source>; the busiest day is {day}, with {count}.</source>
        <translation>；最多的一天是 {day}，{count} 题。</translation>
    </message>
    <message>
        <source>; the busiest week is that of {day}, with {count}.</source>
        <translation>；最多的一周从 {day}起，{count} 题。</translation>
    </message>
    <message>
        <source>; the busiest month is that of {day}, with {count}.</source>
        <translation>；最多的月份是 {day}，{count} 题。</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>What falls due</source>
        <translation>到期预测</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始日</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>题</translation>
    </message>
    <message>
        <source>, {forgotten} of them forgotten; today it is remembered with a chance of {share}.</source>
        <translation>，其中忘记 {forgotten} 次；今天记得的概率为 {share}。</translation>
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
        <translation>作答前概率（%）</translation>
    </message>
    <message>
        <source>Stability, days</source>
        <translation>稳定度（天）</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>难度</translation>
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
        <translation>目标 {desired}</translation>
    </message>
    <message>
        <source>True retention by week</source>
        <translation>每周实际记忆率</translation>
    </message>
    <message>
        <source>By kind of question</source>
        <translation>按题型</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>题型</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>By document</source>
        <translation>按文章</translation>
    </message>
    <message>
        <source>By period</source>
        <translation>按年代</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年代</translation>
    </message>
    <message>
        <source>By kind of event</source>
        <translation>按事件类别</translation>
    </message>
    <message>
        <source>By event: weak spots</source>
        <translation>按事件：弱点</translation>
    </message>
    <message>
        <source>By person: weak spots</source>
        <translation>按人物：弱点</translation>
    </message>
    <message>
        <source>By state: weak spots</source>
        <translation>按政权：弱点</translation>
    </message>
    <message>
        <source>By tag: weak spots</source>
        <translation>按标签：弱点</translation>
    </message>
    <message>
        <source>Remembered</source>
        <translation>记得</translation>
    </message>
    <message>
        <source>Retention, %</source>
        <translation>记忆率（%）</translation>
    </message>
    <message>
        <source>No learned question was reviewed in this time.</source>
        <translation>这段时间没有复习过学会的题目。</translation>
    </message>
    <message>
        <source>; {count} of them ({share}) hold for three weeks or more.</source>
        <translation>；{count} 题（{share}）可记住三周以上。</translation>
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
        <translation>1–3 周</translation>
    </message>
    <message>
        <source>3–13 weeks</source>
        <translation>3–13 周</translation>
    </message>
    <message>
        <source>3–12 months</source>
        <translation>3–12 个月</translation>
    </message>
    <message>
        <source>&gt; 1 year</source>
        <translation>1 年以上</translation>
    </message>
    <message>
        <source>Stability: days to 90 % recall</source>
        <translation>稳定度：多久之后仍记得九成</translation>
    </message>
    <message>
        <source>Stability</source>
        <translation>稳定度</translation>
    </message>
    <message>
        <source>; {count} of them ({share}) are difficult, at 7 of 10 or more.</source>
        <translation>；{count} 题（{share}）偏难，难度 7 以上。</translation>
    </message>
    <message>
        <source>Difficulty, from 1 to 10</source>
        <translation>难度，1 到 10</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>题数</translation>
    </message>
</context>
<context>
    <name>StatisticsView</name>
    <message>
        <source>Statistics</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 天</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 个月</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>How far to look back</source>
        <translation>回顾范围</translation>
    </message>
    <message>
        <source>Counting your answers…</source>
        <translation>正在统计……</translation>
    </message>
    <message>
        <source>Nothing has been answered yet. Once something is, this page shows how study is going.</source>
        <translation>还没有作答记录。答过几题之后，这里就能看到学习状况。</translation>
    </message>
    <message>
        <source>There is no question bank yet. Once you study one, this page shows how it is going.</source>
        <translation>还没有题库。有了题库、开始学习之后，这里就能看到学习状况。</translation>
    </message>
    <message>
        <source>Start studying</source>
        <translation>开始学习</translation>
    </message>
    <message>
        <source>＋ Make a bank from documents</source>
        <translation>＋ 由文章创建题库</translation>
    </message>
</context>
<context>
    <name>StatisticsViewModel</name>
    <message>
        <source>Counting answers</source>
        <translation>正在统计作答</translation>
    </message>
</context>
<context>
    <name>StubbornCard</name>
    <message>
        <source>Stubborn questions, and those taken out of study</source>
        <translation>屡次忘记与停用的题目</translation>
    </message>
    <message numerus="yes">
        <source>Forgotten %n time(s) or more. Other words help more than repeating.</source>
        <translation>
            <numerusform>忘记过 %n 次以上。换个问法，往往比一再重复有用。</numerusform>
        </translation>
    </message>
    <message>
        <source>Put in other words…</source>
        <translation>换个问法…</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>今天不问</translation>
    </message>
    <message>
        <source>Report as a bad question</source>
        <translation>报告题目有误</translation>
    </message>
    <message>
        <source>Back into study</source>
        <translation>恢复</translation>
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
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Undo the last grade or mark (U or Ctrl+Z)</source>
        <translation>撤销上一次评分或标记（U 或 Ctrl+Z）</translation>
    </message>
    <message>
        <source>Redo what was undone (Ctrl+Y or Ctrl+Shift+Z)</source>
        <translation>重做刚才撤销的（Ctrl+Y 或 Ctrl+Shift+Z）</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>显示所有快捷键</translation>
    </message>
    <message>
        <source>{done} of {total} done</source>
        <translation>共 {total} 题，已答 {done} 题</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>还有 %n 分钟</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StudyPage</name>
    <message>
        <source>Study</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>New questions a day</source>
        <translation>每日新题</translation>
    </message>
    <message>
        <source>Reviews a day</source>
        <translation>每日复习</translation>
    </message>
    <message>
        <source>Each limit stands alone, over all banks: many reviews do not keep new questions away. Learning steps of a few minutes count towards neither.</source>
        <translation>两个上限各自独立，合计所有题库：复习再多也不会挤掉新题。几分钟内的学习步骤不计入任何一个上限。</translation>
    </message>
    <message>
        <source>Which reviews come first</source>
        <translation>复习的先后</translation>
    </message>
    <message>
        <source>Longest due</source>
        <translation>到期最久的先来</translation>
    </message>
    <message>
        <source>Most nearly forgotten</source>
        <translation>最快忘记的先来</translation>
    </message>
    <message>
        <source>Grades to choose from</source>
        <translation>评分方式</translation>
    </message>
    <message>
        <source>Again, Hard, Good, Easy</source>
        <translation>忘记、困难、记得、容易</translation>
    </message>
    <message>
        <source>Forgot, Knew</source>
        <translation>忘了、记得</translation>
    </message>
    <message>
        <source>Ask some years as a place on the time axis</source>
        <translation>部分年份题改为放上时间轴</translation>
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
        <translation>一题忘记多少次时提醒我</translation>
    </message>
</context>
<context>
    <name>SummaryView</name>
    <message>
        <source>Back to today</source>
        <translation>回到今天</translation>
    </message>
    <message>
        <source>Undo the last grade</source>
        <translation>撤销上一次评分</translation>
    </message>
    <message>
        <source>Worth another look</source>
        <translation>值得再看一遍</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is due just now</source>
        <translation>现在没有到期的题目</translation>
    </message>
    <message>
        <source>{remembered} of {answered} remembered</source>
        <translation>答了 {answered} 题，记得 {remembered} 题</translation>
    </message>
    <message>
        <source>{share} this time, {usual} in the last four weeks</source>
        <translation>这次 {share}，近四周 {usual}</translation>
    </message>
</context>
<context>
    <name>TakingPanel</name>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Questions of the file</source>
        <translation>文件中的题目</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>与题库相同</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>更改</translation>
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
        <translation>单选</translation>
    </message>
    <message>
        <source>Several right</source>
        <translation>多选</translation>
    </message>
    <message>
        <source>True or false</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>Typed answer</source>
        <translation>简答</translation>
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
        <translation>配对</translation>
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
            <numerusform>约剩 %n 秒</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeStrip</name>
    <message>
        <source>Just before and after: {events}</source>
        <translation>前后的事：{events}</translation>
    </message>
</context>
<context>
    <name>TimelineBar</name>
    <message>
        <source>Timeline</source>
        <translation>时间轴</translation>
    </message>
    <message>
        <source>Search   Ctrl+F</source>
        <translation>搜索   Ctrl+F</translation>
    </message>
    <message>
        <source>Search events</source>
        <translation>搜索事件</translation>
    </message>
    <message>
        <source>By document</source>
        <translation>按文章</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>分列方式</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>按政权</translation>
    </message>
    <message>
        <source>Calendar on the axis</source>
        <translation>轴上的历法</translation>
    </message>
    <message>
        <source>Whose years and months stand on the axis</source>
        <translation>轴上标示哪一朝的年月</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
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
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Zoom out   −</source>
        <translation>缩小   −</translation>
    </message>
    <message>
        <source>Zoom in   +</source>
        <translation>放大   +</translation>
    </message>
    <message>
        <source>Show everything   0</source>
        <translation>显示全部   0</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Axis</source>
        <translation>时间轴</translation>
    </message>
    <message>
        <source>Main calendar</source>
        <translation>历代纪年</translation>
    </message>
    <message>
        <source>Calendar: {court}</source>
        <translation>{court}纪年</translation>
    </message>
    <message>
        <source>Study these: {count}</source>
        <translation>学习这些：{count}</translation>
    </message>
    <message>
        <source>Questions about what was found, or else about what is in sight; at most {most} at a time</source>
        <translation>针对搜索结果（没有搜索时则为画面所见）的题目；一次最多 {most} 题</translation>
    </message>
</context>
<context>
    <name>TimelineCanvas</name>
    <message numerus="yes">
        <source>%n event(s) here; click to look closer</source>
        <translation>
            <numerusform>此处有 %n 件事；点一下放大</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineDetail</name>
    <message>
        <source>Study this</source>
        <translation>学习这一件</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Contradicted by</source>
        <translation>与此矛盾</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>出处</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Time axis</source>
        <translation>时间轴</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>＋ Make a bank from documents</source>
        <translation>＋ 由文章创建题库</translation>
    </message>
    <message>
        <source>contradicted</source>
        <translation>有矛盾</translation>
    </message>
    <message>
        <source>No event has these words.</source>
        <translation>没有事件含有这些字。</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>There are no dated facts yet. Make a bank from documents, and its events stand here by time.</source>
        <translation>还没有系年的事件。由文章创建题库后，事件会按时间排在这里。</translation>
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
        <translation>{events}，画面中 {shown} 件</translation>
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
        <translation>攻战</translation>
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
        <translation>盟约</translation>
    </message>
    <message>
        <source>Foundings</source>
        <translation>建国</translation>
    </message>
    <message>
        <source>Falls of states</source>
        <translation>亡国</translation>
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
        <translation>起事与政变</translation>
    </message>
    <message>
        <source>Edicts and reforms</source>
        <translation>诏令与改制</translation>
    </message>
    <message>
        <source>Disasters</source>
        <translation>灾异</translation>
    </message>
    <message>
        <source>Culture</source>
        <translation>文化</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>事件类别</translation>
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
        <translation>政权</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
</context>
<context>
    <name>TroubleWindow</name>
    <message>
        <source>Jinian</source>
        <translation>纪年</translation>
    </message>
    <message>
        <source>Your progress cannot be opened</source>
        <translation>无法打开你的学习记录</translation>
    </message>
    <message>
        <source>Nothing was changed. Put the file right, or put a copy of it back (copies end in .bak), and try again. Moved out of its folder, it is left as it is, and the program begins afresh.</source>
        <translation>文件没有改动。请修复文件，或放回备份（以 .bak 结尾），再试一次。若把它移出文件夹，它会保持原样，程序则重新开始。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>Troubles</name>
    <message>
        <source>This file is not a collection of learning progress: {path}</source>
        <translation>这个文件不是学习记录：{path}</translation>
    </message>
    <message>
        <source>The file with your progress is damaged: {path}</source>
        <translation>学习记录文件已损坏：{path}</translation>
    </message>
    <message>
        <source>Your progress was written by a newer version of Jinian; please update the program: {path}</source>
        <translation>学习记录由较新版本的纪年写成，请更新程序：{path}</translation>
    </message>
    <message>
        <source>Another program is writing the file with your progress; try again soon: {path}</source>
        <translation>另一个程序正在写入学习记录，请稍后再试：{path}</translation>
    </message>
    <message>
        <source>The file with your progress may not be written: {path}</source>
        <translation>学习记录文件不允许写入：{path}</translation>
    </message>
    <message>
        <source>The file with your progress cannot be opened: {path}</source>
        <translation>无法打开学习记录文件：{path}</translation>
    </message>
    <message>
        <source>The disk is full; this answer was not kept, all earlier ones were: {path}</source>
        <translation>磁盘已满；这一题没有记下，先前的都已保存：{path}</translation>
    </message>
    <message>
        <source>The same question was graded by another program meanwhile; this answer was not kept: {path}</source>
        <translation>这一题同时被另一个程序评过分；这次的答案没有记下：{path}</translation>
    </message>
</context>
<context>
    <name>WelcomeView</name>
    <message>
        <source>Jinian</source>
        <translation>纪年</translation>
    </message>
    <message>
        <source>Dates and deeds of Chinese history, ten minutes a day: every answer shows the sentence it came from.</source>
        <translation>每天十分钟，记住中国历史的年代与人事；每一题的答案，都附上它出自的那句话。</translation>
    </message>
    <message>
        <source>Sample bank</source>
        <translation>示例题库</translation>
    </message>
    <message>
        <source>The wars of Song, Liao, Jin, Xia and the Mongols, 907–1368. Start at once.</source>
        <translation>宋辽金夏蒙的战争，907–1368。马上开始。</translation>
    </message>
    <message>
        <source>My documents</source>
        <translation>我的文章</translation>
    </message>
    <message>
        <source>Articles, notes, Word files, PDFs or e-books: questions are made from their dates.</source>
        <translation>文章、笔记、Word、PDF 或电子书；由其中的日期与史事出题。</translation>
    </message>
    <message>
        <source>A bank file</source>
        <translation>题库文件</translation>
    </message>
    <message>
        <source>Open a question bank that somebody gave you.</source>
        <translation>打开别人给你的题库。</translation>
    </message>
    <message>
        <source>You can also drop documents or banks anywhere on this window.</source>
        <translation>也可以把文章或题库拖放到窗口的任何地方。</translation>
    </message>
</context>
<context>
    <name>WishForm</name>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>题数</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时期</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>题型</translation>
    </message>
    <message>
        <source>Difficulty (shares)</source>
        <translation>难度比例</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>换一批</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>such as: Liao and Jin, first test</source>
        <translation>例如：辽金史第一次小测</translation>
    </message>
    <message>
        <source>such as 907–1127; empty for all</source>
        <translation>例如 907–1127；空白为不限</translation>
    </message>
    <message>
        <source>easy</source>
        <translation>易</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>难</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Draw questions</source>
        <translation>抽题</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>所有来源</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>试卷</translation>
    </message>
</context>
</TS>
