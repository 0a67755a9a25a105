<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AnswerPanel</name>
    <message>
        <source>Open source ↗</source>
        <translation>打开出处 ↗</translation>
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
        <source>Source: {title}</source>
        <translation>出处：{title}</translation>
    </message>
    <message>
        <source>Open source: {title}</source>
        <translation>打开出处：{title}</translation>
    </message>
</context>
<context>
    <name>BankCard</name>
    <message>
        <source>{seen} of {total} questions met, {mature} remembered for three weeks or more</source>
        <translation>共 {total} 题，学过 {seen} 题，其中 {mature} 题已能记住三周以上</translation>
    </message>
    <message>
        <source>new {number}</source>
        <translation>新 {number}</translation>
    </message>
    <message>
        <source>learning {number}</source>
        <translation>学 {number}</translation>
    </message>
    <message>
        <source>due {number}</source>
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
        <source>Both stand, it is disputed</source>
        <translation>两说并存</translation>
    </message>
    <message>
        <source>They mean the same</source>
        <translation>其实是同一件事</translation>
    </message>
    <message>
        <source>Open the question again</source>
        <translation>重新裁定</translation>
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
        <source>Keep the change</source>
        <translation>保留修改</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>不改了</translation>
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
    <message>
        <source>+%n source(s)</source>
        <translation>另有 %n 种来源</translation>
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
        <source>There are no facts to review yet. Make a bank from documents, and they are listed here.</source>
        <translation>还没有可以审阅的资料。由文章建立题库之后，就会列在这里。</translation>
    </message>
    <message>
        <source>Nothing is listed here. Choose other facts above.</source>
        <translation>这里没有资料。请在上方换一种筛选。</translation>
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
    <name>GradeBar</name>
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
    <message>
        <source>Enter accepts: {grade}. The time says when it comes again.</source>
        <translation>按 Enter 采用“{grade}”；时间表示多久后再考</translation>
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
        <source>Open bank…</source>
        <translation>打开题库…</translation>
    </message>
    <message>
        <source>＋ Make a bank from documents</source>
        <translation>＋ 由文章创建题库</translation>
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
        <translation>字体大小</translation>
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
    <name>KeysSheet</name>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>While an input method composes, no key is a shortcut. Any key closes this sheet.</source>
        <translation>输入法组字时，任何键都不是快捷键。按任意键关闭本页。</translation>
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
        <source>go from option to option; move one in its order</source>
        <translation>在选项间移动；排序时移动选项</translation>
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
        <source>take back the last grade</source>
        <translation>收回上一次评分</translation>
    </message>
    <message>
        <source>the places of the rail; the session</source>
        <translation>左栏各页；学习中的题目</translation>
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
        <source>larger or smaller text</source>
        <translation>放大或缩小文字</translation>
    </message>
    <message>
        <source>this sheet</source>
        <translation>本页</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Choice</source>
        <translation type="unfinished">选择</translation>
    </message>
    <message>
        <source>Several right</source>
        <translation type="unfinished">多选</translation>
    </message>
    <message>
        <source>True or false</source>
        <translation type="unfinished">判断</translation>
    </message>
    <message>
        <source>Typed answer</source>
        <translation type="unfinished">填答</translation>
    </message>
    <message>
        <source>Fill the gap</source>
        <translation type="unfinished">填空</translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished">排序</translation>
    </message>
    <message>
        <source>Match</source>
        <translation type="unfinished">配对</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>Opening {name}</source>
        <translation>正在打开 {name}</translation>
    </message>
    <message>
        <source>Making {title}</source>
        <translation>正在创建“{title}”</translation>
    </message>
    <message>
        <source>Updating {title}</source>
        <translation>更新“{title}”</translation>
    </message>
    <message>
        <source>No dated facts were found in these documents, so there is nothing to ask.</source>
        <translation>这些文档里没有找到带日期的史事，所以没有题目可出。</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Something went wrong inside the program. All answers given are kept; details are in {log}</source>
        <translation>程序内部出了差错。所有已答的题目都已保存；详情记在 {log}</translation>
    </message>
    <message>
        <source>No Chinese font is installed, so characters show as boxes. Install one, such as Noto Serif CJK.</source>
        <translation>系统没有中文字体，汉字会显示成方框。请安装一种，例如 Noto Serif CJK。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Drop to open the bank</source>
        <translation>放开以打开题库</translation>
    </message>
    <message>
        <source>Drop to make a bank from these documents</source>
        <translation>放开以由这些文档创建题库</translation>
    </message>
    <message>
        <source>A question of a kind this version does not know was left out. A newer one asks it.</source>
        <translation>有一题的题型是这个版本不认识的，已略过；新版本可以作答。</translation>
    </message>
    <message numerus="yes">
        <source>{title} is ready: %n question(s).</source>
        <translation>
            <numerusform>“{title}”已经备妥，共 %n 题。</numerusform>
        </translation>
    </message>
    <message>
        <source>Study it now</source>
        <translation>现在学习</translation>
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
    <name>MatchSheet</name>
    <message>
        <source>{right}, right</source>
        <translation>{right}，答对</translation>
    </message>
    <message>
        <source>right: {right}; you: {given}</source>
        <translation>应为{right}，你答{given}</translation>
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
        <translation>结束</translation>
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
        <source>Undo the last grade</source>
        <translation>复原上一次评分</translation>
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
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
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
        <translation>第 {number}</translation>
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
        <translation>文档</translation>
    </message>
    <message>
        <source>Choose documents</source>
        <translation>选择文档</translation>
    </message>
    <message>
        <source>Choose a folder of documents</source>
        <translation>选择存放文档的文件夹</translation>
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
        <source>done today: {answers}, {minutes}</source>
        <translation>今天已答 {answers}，{minutes}</translation>
    </message>
    <message>
        <source>Nothing is due. Add a bank, or come back tomorrow.</source>
        <translation>没有到期的题目。可以加入题库，或明天再来。</translation>
    </message>
    <message>
        <source>reviews {number}</source>
        <translation>复习 {number}</translation>
    </message>
    <message>
        <source>learning {number}</source>
        <translation>学习中 {number}</translation>
    </message>
    <message>
        <source>new {number}</source>
        <translation>新题 {number}</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>约 %n 分钟</numerusform>
        </translation>
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
        <source>Choose all that are right: {numbers}</source>
        <translation>选出所有正确的：按 {numbers}，再按一次取消</translation>
    </message>
    <message>
        <source>Press {numbers} in the right order; or drag, or Alt+↑ ↓</source>
        <translation>按先后顺序按 {numbers}；也可以拖动，或用 Alt+↑ ↓ 移动</translation>
    </message>
    <message>
        <source>For each number press its letter: A – {last}</source>
        <translation>为每个号码按下所配的字母 A – {last}；按号码可改选</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Reading</source>
        <translation>阅读</translation>
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
    <name>SettingsView</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>StudyBar</name>
    <message>
        <source>Undo</source>
        <translation>复原</translation>
    </message>
    <message>
        <source>Take back the last grade (U or Ctrl+Z)</source>
        <translation>收回上一次评分（U 或 Ctrl+Z）</translation>
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
        <source>Each limit holds for itself, over all banks: many reviews do not keep new questions away. Learning steps of a few minutes count towards neither.</source>
        <translation>两个上限各自独立，合计所有题库：复习再多也不会挤掉新题。几分钟内的学习步骤不计入任何一个上限。</translation>
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
        <translation>复原上一次评分</translation>
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
</context>
<context>
    <name>TallyCard</name>
    <message>
        <source>Choice</source>
        <translation>选择</translation>
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
        <translation>填答</translation>
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
    <name>Troubles</name>
    <message>
        <source>There is no such document: {path}</source>
        <translation>找不到这份文档：{path}</translation>
    </message>
    <message>
        <source>The document is empty: {path}</source>
        <translation>文档是空的：{path}</translation>
    </message>
    <message>
        <source>This is not a text, and only texts can be read: {path}</source>
        <translation>这不是文字档，只有文字档可以读取：{path}</translation>
    </message>
    <message>
        <source>This text is not in UTF-8, UTF-16, GB18030 or Big5: {path}</source>
        <translation>这份文字的编码不是 UTF-8、UTF-16、GB18030 或 Big5：{path}</translation>
    </message>
    <message>
        <source>The system does not let this document be read: {path}</source>
        <translation>系统不允许读取这份文档：{path}</translation>
    </message>
    <message>
        <source>There are no documents (.md, .txt) in this folder: {path}</source>
        <translation>这个文件夹里没有文档（.md、.txt）：{path}</translation>
    </message>
    <message>
        <source>Left out, another document has the same file name: {path}</source>
        <translation>已略过，另一份文档的文件名相同：{path}</translation>
    </message>
    <message>
        <source>There is no such question bank: {path}</source>
        <translation>找不到这个题库：{path}</translation>
    </message>
    <message>
        <source>This question bank cannot be read: {path}</source>
        <translation>无法读取这个题库：{path}</translation>
    </message>
    <message>
        <source>This is not a question bank, or a damaged one: {path}</source>
        <translation>这不是题库，或题库已损坏：{path}</translation>
    </message>
    <message>
        <source>This question bank was made by a newer version of Jinian; please update the program: {path}</source>
        <translation>这个题库由较新版本的纪年制作，请更新程序：{path}</translation>
    </message>
    <message>
        <source>Another program is writing this question bank; try again soon: {path}</source>
        <translation>另一个程序正在写入这个题库，请稍后再试：{path}</translation>
    </message>
    <message>
        <source>The question bank cannot be written here: {path}</source>
        <translation>题库无法写在这里：{path}</translation>
    </message>
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
        <source>Choose articles or notes (.md, .txt); questions are made from the dates in them.</source>
        <translation>选择文章或笔记（.md、.txt），由其中的日期与史事出题。</translation>
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
</TS>
