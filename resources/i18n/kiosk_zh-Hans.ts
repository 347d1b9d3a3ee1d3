<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Birth</name>
    <message>
        <source>When were you born?</source>
        <translation type="unfinished">您的出生日期是哪天？</translation>
    </message>
    <message>
        <source>Use numbers. For June, type 6. Helping someone? Type their date.</source>
        <translation type="unfinished">请用数字输入。六月请输入 6。如果您在帮助别人，请输入患者的出生日期。</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Touch Change where something is wrong. Nothing is saved before you confirm.</source>
        <translation type="unfinished">有错的地方请按“更改”。您确认之前不会保存任何内容。</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation type="unfinished">确认</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>Show</source>
        <translation type="unfinished">显示</translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished">更改</translation>
    </message>
</context>
<context>
    <name>ChoiceCard</name>
    <message>
        <source>Chosen</source>
        <translation type="unfinished">已选</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation type="unfinished">未选</translation>
    </message>
</context>
<context>
    <name>Cleaning</name>
    <message>
        <source>You can wipe the screen now.</source>
        <translation type="unfinished">现在可以擦拭屏幕。</translation>
    </message>
    <message>
        <source>Touch is off. Seconds left: %1</source>
        <translation type="unfinished">触摸已关闭。剩余秒数：%1</translation>
    </message>
</context>
<context>
    <name>DemoMark</name>
    <message>
        <source>DEMO</source>
        <translation type="unfinished">演示</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>We want to be sure that we have the right visit. Our staff will look at it with you.</source>
        <translation type="unfinished">我们想确认预约没有弄错。工作人员会和您一起核对。</translation>
    </message>
    <message>
        <source>We could not find your visit on this screen. Our staff will find it with you.</source>
        <translation type="unfinished">在这个屏幕上没有找到您的预约。工作人员会和您一起查找。</translation>
    </message>
    <message>
        <source>Thank you for telling us. Our staff will look at your visit with you.</source>
        <translation type="unfinished">谢谢您告诉我们。工作人员会和您一起核对预约。</translation>
    </message>
    <message>
        <source>Your visit today is at another center. Our staff will help you get there.</source>
        <translation type="unfinished">您今天的预约在另一个中心。工作人员会帮您前往。</translation>
    </message>
    <message>
        <source>You are checked in already. Did something change? Our staff will be glad to help.</source>
        <translation type="unfinished">您已经签到了。有什么变化吗？工作人员很乐意帮忙。</translation>
    </message>
    <message>
        <source>This screen has stopped working for now. Our staff will check you in.</source>
        <translation type="unfinished">这个屏幕暂时不能用。工作人员会为您签到。</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished">结束</translation>
    </message>
    <message>
        <source>Please see the front desk.</source>
        <translation type="unfinished">请到前台。</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation type="unfinished">您的号码</translation>
    </message>
    <message>
        <source>We are here for you.</source>
        <translation type="unfinished">我们随时为您服务。</translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message>
        <source>Please sit in %1. We will call this number.</source>
        <translation type="unfinished">请在 %1 就座。我们会叫这个号码。</translation>
    </message>
    <message>
        <source>Please take a seat. We will call this number.</source>
        <translation type="unfinished">请坐。我们会叫这个号码。</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation type="unfinished">接下来的步骤</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished">结束</translation>
    </message>
    <message>
        <source>The paper for our staff has printed.</source>
        <translation type="unfinished">工作人员的单子已打印。</translation>
    </message>
    <message>
        <source>The paper for our staff is printing.</source>
        <translation type="unfinished">正在打印工作人员的单子。</translation>
    </message>
    <message>
        <source>Please tell the front desk your number.</source>
        <translation type="unfinished">请把您的号码告诉前台。</translation>
    </message>
    <message>
        <source>Thank you. Please go with our staff.</source>
        <translation type="unfinished">谢谢。请跟工作人员走。</translation>
    </message>
    <message>
        <source>You are checked in.</source>
        <translation type="unfinished">您已签到。</translation>
    </message>
</context>
<context>
    <name>ExamChoice</name>
    <message>
        <source>Choose an exam to see it in pictures, step by step.</source>
        <translation type="unfinished">选择一项检查，用图片一步一步地看。</translation>
    </message>
    <message>
        <source>What to expect</source>
        <translation type="unfinished">检查过程</translation>
    </message>
</context>
<context>
    <name>ExamFilm</name>
    <message>
        <source>Done</source>
        <translation type="unfinished">完成</translation>
    </message>
    <message>
        <source>A video of the exam</source>
        <translation type="unfinished">检查视频</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">暂停</translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished">播放</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">停止</translation>
    </message>
</context>
<context>
    <name>ExamSteps</name>
    <message>
        <source>What to expect</source>
        <translation type="unfinished">检查过程</translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished">下一步</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">完成</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished">跳过</translation>
    </message>
</context>
<context>
    <name>FootBar</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">返回</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">设置</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation type="unfinished">朗读</translation>
    </message>
    <message>
        <source>Get help</source>
        <translation type="unfinished">帮助</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Almost done</source>
        <translation type="unfinished">快完成了</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <translation type="unfinished">%1 · 第 %2 项，共 %3 项</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Your answers stay here for a short time.</source>
        <translation type="unfinished">您的回答会在这里保留一小会儿。</translation>
    </message>
    <message>
        <source>Our staff at the front desk will help you.</source>
        <translation type="unfinished">前台工作人员会帮助您。</translation>
    </message>
    <message>
        <source>Give them this number.</source>
        <translation type="unfinished">请把这个号码告诉他们。</translation>
    </message>
    <message>
        <source>Get help</source>
        <translation type="unfinished">帮助</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished">继续</translation>
    </message>
    <message>
        <source>Your help number</source>
        <translation type="unfinished">求助号码</translation>
    </message>
    <message>
        <source>Please go to the front desk, or wave to us.</source>
        <translation type="unfinished">请到前台，或向我们招手。</translation>
    </message>
    <message>
        <source>They called me in</source>
        <translation type="unfinished">叫到我了</translation>
    </message>
    <message>
        <source>I stop here. Our staff get my answers so far.</source>
        <translation type="unfinished">我就答到这里。工作人员会收到我已经回答的内容。</translation>
    </message>
</context>
<context>
    <name>Key</name>
    <message>
        <source>Space</source>
        <translation type="unfinished">空格</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished">删除</translation>
    </message>
    <message>
        <source>Next box</source>
        <translation type="unfinished">下一格</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Language</source>
        <translation type="unfinished">语言</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">完成</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation type="unfinished">已选</translation>
    </message>
</context>
<context>
    <name>Listening</name>
    <message>
        <source>Again</source>
        <translation type="unfinished">再读一遍</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished">继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">暂停</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation type="unfinished">快一点</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation type="unfinished">慢一点</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation type="unfinished">小声</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation type="unfinished">大声</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">停止</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation type="unfinished">停止朗读</translation>
    </message>
</context>
<context>
    <name>Name</name>
    <message>
        <source>What is your last name?</source>
        <translation type="unfinished">您姓什么？</translation>
    </message>
    <message>
        <source>As it is on your ID. Helping someone? Type their name.</source>
        <translation type="unfinished">请按证件填写。如果您在帮助别人，请输入患者的姓。</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished">姓</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Chosen</source>
        <translation type="unfinished">已选</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Next</source>
        <translation type="unfinished">下一步</translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished">更多</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished">第 %1 页，共 %2 页</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message>
        <source>Too many wrong PINs. Minutes to wait: %1</source>
        <translation type="unfinished">PIN 输错次数太多。请等待（分钟）：%1</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Seconds to wait: %1</source>
        <translation type="unfinished">PIN 输错次数太多。请等待（秒）：%1</translation>
    </message>
    <message>
        <source>That is not the PIN. Please try again.</source>
        <translation type="unfinished">PIN 不对。请再试一次。</translation>
    </message>
    <message>
        <source>PIN. Digits typed: %1</source>
        <translation type="unfinished">PIN。已输入位数：%1</translation>
    </message>
</context>
<context>
    <name>Ruler</name>
    <message>
        <source>Done</source>
        <translation type="unfinished">完成</translation>
    </message>
    <message>
        <source>Hold a ruler and a bank card against the glass. Do they fit? If not, set device.diagonal_mm in the config.</source>
        <translation type="unfinished">把尺子和银行卡贴在屏幕上。大小一样吗？不一样时，请在配置中设置 device.diagonal_mm。</translation>
    </message>
    <message>
        <source>Bank card, %1 mm wide</source>
        <translation type="unfinished">银行卡，宽 %1 mm</translation>
    </message>
    <message>
        <source>This profile: %1 x %2 mm. Out of reach from the top: %3 mm.</source>
        <translation type="unfinished">此配置：%1 x %2 mm。上方够不到的部分：%3 mm。</translation>
    </message>
</context>
<context>
    <name>Scan</name>
    <message>
        <source>It is on your letter, or in our text message. Hold it flat and still.</source>
        <translation type="unfinished">二维码在我们的信上或短信里。请放平，不要动。</translation>
    </message>
    <message>
        <source>Hold your code under the scanner.</source>
        <translation type="unfinished">请把二维码放在扫描器下。</translation>
    </message>
    <message>
        <source>Type my name instead</source>
        <translation type="unfinished">改为输入姓名</translation>
    </message>
    <message>
        <source>And my date of birth</source>
        <translation type="unfinished">以及出生日期</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>They are yours alone. The next person starts fresh.</source>
        <translation type="unfinished">这些设置只对您有效。下一位使用时会恢复原样。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">设置</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">完成</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished">文字大小</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished">普通</translation>
    </message>
    <message>
        <source>Large</source>
        <translation type="unfinished">大</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation type="unfinished">最大</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">语言</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation type="unfinished">颜色</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">深色</translation>
    </message>
    <message>
        <source>Page motion</source>
        <translation type="unfinished">页面动画</translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished">开</translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished">关</translation>
    </message>
    <message>
        <source>Move buttons down</source>
        <translation type="unfinished">按钮下移</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">否</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">是</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation type="unfinished">朗读</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished">音量</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished">速度</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation type="unfinished">慢一点</translation>
    </message>
    <message>
        <source>Read my name and my answers aloud, too? Others may hear.</source>
        <translation type="unfinished">也朗读我的姓名和回答吗？别人可能会听到。</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>For staff</source>
        <translation type="unfinished">工作人员专用</translation>
    </message>
    <message>
        <source>Nothing here shows or changes a visit.</source>
        <translation type="unfinished">这里不显示也不更改任何预约。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">完成</translation>
    </message>
    <message>
        <source>Clean the screen</source>
        <translation type="unfinished">清洁屏幕</translation>
    </message>
    <message>
        <source>Touch is off for a short time.</source>
        <translation type="unfinished">触摸会短时间关闭。</translation>
    </message>
    <message>
        <source>Check the size</source>
        <translation type="unfinished">检查尺寸</translation>
    </message>
    <message>
        <source>With a ruler and a bank card.</source>
        <translation type="unfinished">用尺子和银行卡。</translation>
    </message>
</context>
<context>
    <name>StaffPin</name>
    <message>
        <source>Staff PIN</source>
        <translation type="unfinished">工作人员 PIN</translation>
    </message>
    <message>
        <source>This part is for our staff. If you are a patient, please touch Back.</source>
        <translation type="unfinished">这一部分供工作人员使用。如果您是患者，请点“返回”。</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished">解锁</translation>
    </message>
    <message>
        <source>Clean or measure</source>
        <translation type="unfinished">清洁或测量</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Soon this screen clears itself, to keep your answers private.</source>
        <translation type="unfinished">为了不让别人看到您的回答，屏幕很快会清空。</translation>
    </message>
    <message>
        <source>Seconds left: %1</source>
        <translation type="unfinished">剩余秒数：%1</translation>
    </message>
    <message>
        <source>Are you still here?</source>
        <translation type="unfinished">您还在吗？</translation>
    </message>
    <message>
        <source>Yes, I am here</source>
        <translation type="unfinished">是的，我在</translation>
    </message>
    <message>
        <source>No, end my visit</source>
        <translation type="unfinished">不，结束</translation>
    </message>
</context>
<context>
    <name>Tongues</name>
    <message>
        <source>Language</source>
        <translation type="unfinished">语言</translation>
    </message>
</context>
<context>
    <name>Visit</name>
    <message>
        <source>Is this your visit?</source>
        <translation type="unfinished">这是您的预约吗？</translation>
    </message>
    <message>
        <source>Yes, this is me</source>
        <translation type="unfinished">是，就是我</translation>
    </message>
    <message>
        <source>Yes, and I am helping</source>
        <translation type="unfinished">是，我是来帮忙的</translation>
    </message>
    <message>
        <source>I answer for this person</source>
        <translation type="unfinished">我替患者回答</translation>
    </message>
    <message>
        <source>Touch the screen to check in</source>
        <translation type="unfinished">触摸屏幕开始签到</translation>
    </message>
    <message>
        <source>Who is helping today?</source>
        <translation type="unfinished">今天是谁在帮忙？</translation>
    </message>
    <message>
        <source>The questions are about the patient. Please answer with them if you can.</source>
        <translation type="unfinished">问题是关于患者的。如果可以，请和患者一起回答。</translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished">家人</translation>
    </message>
    <message>
        <source>A friend or caregiver</source>
        <translation type="unfinished">朋友或照护者</translation>
    </message>
    <message>
        <source>An interpreter</source>
        <translation type="unfinished">翻译人员</translation>
    </message>
    <message>
        <source>Staff of this center</source>
        <translation type="unfinished">本中心工作人员</translation>
    </message>
    <message>
        <source>No, this is not right</source>
        <translation type="unfinished">不对，不是这个</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation type="unfinished">我不确定</translation>
    </message>
    <message>
        <source>Your visit</source>
        <translation type="unfinished">您的预约</translation>
    </message>
    <message>
        <source>Your visit is today at {time}.</source>
        <translation type="unfinished">您的预约是今天 {time}。</translation>
    </message>
    <message>
        <source>{exam} today at {time}</source>
        <translation type="unfinished">今天 {time}，{exam}</translation>
    </message>
    <message>
        <source>Thank you for your honest answers. Our team will talk with you about them.</source>
        <translation type="unfinished">谢谢您如实回答。医护人员会和您谈这些情况。</translation>
    </message>
    <message>
        <source>Check your answers</source>
        <translation type="unfinished">请核对您的回答</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished">已回答</translation>
    </message>
    <message>
        <source>Left blank</source>
        <translation type="unfinished">未填写</translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished">日</translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished">月</translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished">年</translation>
    </message>
    <message>
        <source>We could not read that code. Please type your name.</source>
        <translation type="unfinished">无法读取这个二维码。请输入您的姓名。</translation>
    </message>
    <message>
        <source>A box is still empty. Please fill in the day, the month and the year.</source>
        <translation type="unfinished">还有空格没填。请填写日、月、年。</translation>
    </message>
    <message>
        <source>That date does not exist. Please check each box.</source>
        <translation type="unfinished">没有这个日期。请检查每一格。</translation>
    </message>
    <message>
        <source>The year is too short. Please type all 4 numbers of it.</source>
        <translation type="unfinished">年份没有输完整。请输入全部 4 位数字。</translation>
    </message>
    <message>
        <source>The box is still empty. Please type the last name.</source>
        <translation type="unfinished">还没有填写。请输入姓。</translation>
    </message>
    <message>
        <source>We did not find a visit with this. Please check the date and the name.</source>
        <translation type="unfinished">没有找到符合的预约。请检查日期和姓名。</translation>
    </message>
    <message>
        <source>No answer is chosen yet. Please choose one.</source>
        <translation type="unfinished">还没有选择回答。请选一个。</translation>
    </message>
    <message>
        <source>Two answers cannot both be right. Please touch the one that does not fit.</source>
        <translation type="unfinished">有两个回答互相矛盾。请按一下不对的那个。</translation>
    </message>
    <message>
        <source>One more question. To hear it, allow private words in Settings.</source>
        <translation type="unfinished">还有一个问题。要听的话，请在设置中允许朗读私人内容。</translation>
    </message>
    <message>
        <source>We cannot read this language aloud here. Our staff can help you.</source>
        <translation type="unfinished">这里不能朗读这种语言。工作人员可以帮您。</translation>
    </message>
    <message>
        <source>Some of this screen cannot be read aloud. Our staff can help you.</source>
        <translation type="unfinished">这个屏幕有些内容不能朗读。工作人员可以帮您。</translation>
    </message>
    <message>
        <source>We did not find that visit. Please type your birth date and name.</source>
        <translation type="unfinished">没有找到这个预约。请输入出生日期和姓名。</translation>
    </message>
    <message>
        <source>That year does not look right. Please check it.</source>
        <translation type="unfinished">年份好像不对。请检查一下。</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>We are saving your answers.</source>
        <translation type="unfinished">正在保存您的回答。</translation>
    </message>
    <message>
        <source>We are looking for your visit.</source>
        <translation type="unfinished">正在查找您的预约。</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>It takes about 4 minutes. Our staff get your answers on paper. If you stop, this screen clears itself.</source>
        <translation type="unfinished">大约需要 4 分钟。工作人员会收到写有您回答的单子。如果您中途停下，屏幕会自动清空。</translation>
    </message>
    <message>
        <source>Welcome. Please check in.</source>
        <translation type="unfinished">欢迎。请签到。</translation>
    </message>
    <message>
        <source>Scan my code</source>
        <translation type="unfinished">扫描我的二维码</translation>
    </message>
    <message>
        <source>From your letter or text</source>
        <translation type="unfinished">在信上或短信里</translation>
    </message>
    <message>
        <source>Type my name</source>
        <translation type="unfinished">输入我的姓名</translation>
    </message>
    <message>
        <source>And my date of birth</source>
        <translation type="unfinished">以及出生日期</translation>
    </message>
    <message>
        <source>What to expect</source>
        <translation type="unfinished">检查过程</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>You can skip this.</source>
        <translation type="unfinished">可以跳过。</translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished">下一步</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished">跳过</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation type="unfinished">您想说的话</translation>
    </message>
</context>
<context>
    <name>breastfeeding</name>
    <message>
        <source>Please answer this one by yourself, or tell a person.</source>
        <translation type="unfinished">这一题请您自己回答，或告诉工作人员。</translation>
    </message>
    <message>
        <source>Please let the patient answer this one alone, or tell a person.</source>
        <translation type="unfinished">这一题请让患者自己回答，或告诉工作人员。</translation>
    </message>
    <message>
        <source>Are you breast-feeding?</source>
        <translation type="unfinished">您是否在喂母乳？</translation>
    </message>
    <message>
        <source>Is the patient breast-feeding?</source>
        <translation type="unfinished">患者是否在喂母乳？</translation>
    </message>
    <message>
        <source>Only our care team will see the answer.</source>
        <translation type="unfinished">只有医护人员会看到回答。</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">否</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">是</translation>
    </message>
    <message>
        <source>I would rather tell a person</source>
        <translation type="unfinished">我想当面告诉工作人员</translation>
    </message>
</context>
<context>
    <name>call</name>
    <message>
        <source>Did we call you to go over your medicines?</source>
        <translation type="unfinished">我们打过电话和您核对用药吗？</translation>
    </message>
    <message>
        <source>Did we call to go over the patient&apos;s medicines?</source>
        <translation type="unfinished">我们打过电话核对患者的用药吗？</translation>
    </message>
    <message>
        <source>This may have been a few days ago.</source>
        <translation type="unfinished">可能是几天前。</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">打过</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">没打过</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation type="unfinished">我不确定</translation>
    </message>
</context>
<context>
    <name>ct</name>
    <message>
        <source>A CT scan then takes more pictures.</source>
        <translation type="unfinished">然后用 CT 再拍一些片子。</translation>
    </message>
    <message>
        <source>15 to 30 minutes more</source>
        <translation type="unfinished">再加 15 到 30 分钟</translation>
    </message>
    <message>
        <source>A person lies in front of the wide ring of a CT scanner.</source>
        <translation type="unfinished">一个人躺在 CT 机的大圆环前。</translation>
    </message>
</context>
<context>
    <name>driver</name>
    <message>
        <source>Is someone here to drive you home?</source>
        <translation type="unfinished">有人在这里等着开车送您回家吗？</translation>
    </message>
    <message>
        <source>Is someone here to drive the patient home?</source>
        <translation type="unfinished">有人在这里等着开车送患者回家吗？</translation>
    </message>
    <message>
        <source>You will need a ride home today. Your driver can wait here or come back for you.</source>
        <translation type="unfinished">今天您需要有人开车送您回家。送您的人可以在这里等，也可以稍后来接。</translation>
    </message>
    <message>
        <source>The patient will need a ride home today. The driver can wait here or come back.</source>
        <translation type="unfinished">今天患者需要有人开车送回家。送患者的人可以在这里等，也可以稍后来接。</translation>
    </message>
    <message>
        <source>Yes, my driver is here</source>
        <translation type="unfinished">有，送我的人在这里</translation>
    </message>
    <message>
        <source>Yes, the driver is here</source>
        <translation type="unfinished">有，送患者的人在这里</translation>
    </message>
    <message>
        <source>This may be you</source>
        <translation type="unfinished">可以是您本人</translation>
    </message>
    <message>
        <source>My driver will come later</source>
        <translation type="unfinished">送我的人稍后来</translation>
    </message>
    <message>
        <source>The driver will come later</source>
        <translation type="unfinished">送患者的人稍后来</translation>
    </message>
    <message>
        <source>I do not have a driver</source>
        <translation type="unfinished">没有人送我</translation>
    </message>
    <message>
        <source>There is no driver</source>
        <translation type="unfinished">没有人送患者</translation>
    </message>
    <message>
        <source>Our staff will help you plan the way home</source>
        <translation type="unfinished">工作人员会和您一起想办法回家</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation type="unfinished">我不确定</translation>
    </message>
    <message>
        <source>Who will drive you, and what is their phone number?</source>
        <translation type="unfinished">谁开车送您？电话号码是多少？</translation>
    </message>
    <message>
        <source>Who will drive, and what is their phone number?</source>
        <translation type="unfinished">谁开车？电话号码是多少？</translation>
    </message>
    <message>
        <source>Tell us what you know. You may skip this.</source>
        <translation type="unfinished">知道多少写多少。可以跳过。</translation>
    </message>
</context>
<context>
    <name>dye</name>
    <message>
        <source>You may feel brief pressure or discomfort as the dye goes in.</source>
        <translation type="unfinished">注入造影剂时，您可能会短暂感到压力或不适。</translation>
    </message>
    <message>
        <source>A back from the side, with dye behind the bones of the spine.</source>
        <translation type="unfinished">背部侧面，脊椎骨后面有造影剂。</translation>
    </message>
</context>
<context>
    <name>epidurography</name>
    <message>
        <source>epidurography</source>
        <translation type="unfinished">硬膜外造影</translation>
    </message>
    <message>
        <source>Change into a gown</source>
        <translation type="unfinished">换上检查服</translation>
    </message>
    <message>
        <source>If one is needed</source>
        <translation type="unfinished">如果需要</translation>
    </message>
    <message>
        <source>Live X-ray and a needle</source>
        <translation type="unfinished">实时 X 光和针</translation>
    </message>
    <message>
        <source>To the place the doctor chose</source>
        <translation type="unfinished">到医生选定的位置</translation>
    </message>
    <message>
        <source>Dye and pictures</source>
        <translation type="unfinished">造影剂和拍片</translation>
    </message>
    <message>
        <source>They show how the dye spreads</source>
        <translation type="unfinished">片子显示造影剂怎样散开</translation>
    </message>
    <message>
        <source>The steroid shot</source>
        <translation type="unfinished">打类固醇（激素）针</translation>
    </message>
    <message>
        <source>Most people get it next</source>
        <translation type="unfinished">大多数人接着会打这一针</translation>
    </message>
    <message>
        <source>Home with the driver</source>
        <translation type="unfinished">有人开车送您回家</translation>
    </message>
    <message>
        <source>We tell you when it is time</source>
        <translation type="unfinished">可以走时我们会告诉您</translation>
    </message>
    <message>
        <source>Your way home</source>
        <translation type="unfinished">回家</translation>
    </message>
    <message>
        <source>Our staff will help you plan it</source>
        <translation type="unfinished">工作人员会和您一起想办法</translation>
    </message>
</context>
<context>
    <name>gown</name>
    <message>
        <source>Can you change into a gown by yourself?</source>
        <translation type="unfinished">您能自己换上检查服吗？</translation>
    </message>
    <message>
        <source>Can the patient change into a gown alone?</source>
        <translation type="unfinished">患者能自己换上检查服吗？</translation>
    </message>
    <message>
        <source>You may need to wear a gown for this test.</source>
        <translation type="unfinished">做这项检查可能需要穿检查服。</translation>
    </message>
    <message>
        <source>The patient may need to wear a gown for this test.</source>
        <translation type="unfinished">患者可能需要穿检查服。</translation>
    </message>
    <message>
        <source>Yes, I can</source>
        <translation type="unfinished">能</translation>
    </message>
    <message>
        <source>Yes, they can</source>
        <translation type="unfinished">能</translation>
    </message>
    <message>
        <source>I need help</source>
        <translation type="unfinished">我需要人帮忙</translation>
    </message>
    <message>
        <source>They need help</source>
        <translation type="unfinished">需要人帮忙</translation>
    </message>
    <message>
        <source>I have a question</source>
        <translation type="unfinished">我想问一个问题</translation>
    </message>
    <message>
        <source>What would you like to ask?</source>
        <translation type="unfinished">您想问什么？</translation>
    </message>
    <message>
        <source>You may skip this, and ask us later.</source>
        <translation type="unfinished">可以跳过，以后再问我们。</translation>
    </message>
    <message>
        <source>You may need to change into a gown.</source>
        <translation type="unfinished">您可能需要换上检查服。</translation>
    </message>
    <message>
        <source>A woman in a hospital gown stands beside a chair with her folded clothes.</source>
        <translation type="unfinished">一位穿检查服的女士站在椅子旁，椅子上放着叠好的衣服。</translation>
    </message>
    <message>
        <source>About 1.5 hours in all, with check-in</source>
        <translation type="unfinished">连签到一共约 1 个半小时</translation>
    </message>
</context>
<context>
    <name>health</name>
    <message>
        <source>Health</source>
        <translation type="unfinished">健康</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>Do you need any help today?</source>
        <translation type="unfinished">您今天需要什么帮助吗？</translation>
    </message>
    <message>
        <source>Does the patient need any help today?</source>
        <translation type="unfinished">患者今天需要什么帮助吗？</translation>
    </message>
    <message>
        <source>All of this is free.</source>
        <translation type="unfinished">这些都是免费的。</translation>
    </message>
    <message>
        <source>An interpreter</source>
        <translation type="unfinished">翻译人员</translation>
    </message>
    <message>
        <source>A person who speaks your language</source>
        <translation type="unfinished">会说您的语言的人</translation>
    </message>
    <message>
        <source>A person who speaks the patient&apos;s language</source>
        <translation type="unfinished">会说患者语言的人</translation>
    </message>
    <message>
        <source>Help with walking</source>
        <translation type="unfinished">走路时需要帮忙</translation>
    </message>
    <message>
        <source>Or to get on a table</source>
        <translation type="unfinished">或上检查台时</translation>
    </message>
    <message>
        <source>Help to lie on my belly</source>
        <translation type="unfinished">趴下时需要帮忙</translation>
    </message>
    <message>
        <source>Help to lie on the belly</source>
        <translation type="unfinished">趴下时需要帮忙</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation type="unfinished">以上都不需要</translation>
    </message>
    <message>
        <source>Which language do you speak best?</source>
        <translation type="unfinished">您说得最好的是哪种语言？</translation>
    </message>
    <message>
        <source>Which language does the patient speak best?</source>
        <translation type="unfinished">患者说得最好的是哪种语言？</translation>
    </message>
    <message>
        <source>You may skip this.</source>
        <translation type="unfinished">可以跳过。</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Have you ever had any of these?</source>
        <translation type="unfinished">您曾经有过以下情况吗？</translation>
    </message>
    <message>
        <source>Has the patient ever had any of these?</source>
        <translation type="unfinished">患者曾经有过以下情况吗？</translation>
    </message>
    <message>
        <source>Choose all that fit, even if it was long ago.</source>
        <translation type="unfinished">请选择所有符合的，很久以前的也算。</translation>
    </message>
    <message>
        <source>A seizure or fit</source>
        <translation type="unfinished">癫痫发作或抽搐</translation>
    </message>
    <message>
        <source>A bleeding problem</source>
        <translation type="unfinished">出血方面的问题</translation>
    </message>
    <message>
        <source>You bleed or bruise easily</source>
        <translation type="unfinished">容易出血或起瘀青</translation>
    </message>
    <message>
        <source>They bleed or bruise easily</source>
        <translation type="unfinished">容易出血或起瘀青</translation>
    </message>
    <message>
        <source>A shunt, pain pump or wires</source>
        <translation type="unfinished">分流管、止痛泵或导线</translation>
    </message>
    <message>
        <source>In the head, back or spine</source>
        <translation type="unfinished">装在头部、背部或脊椎里</translation>
    </message>
    <message>
        <source>A brain tumor</source>
        <translation type="unfinished">脑肿瘤</translation>
    </message>
    <message>
        <source>Or high pressure in the head</source>
        <translation type="unfinished">或脑压（颅内压）高</translation>
    </message>
    <message>
        <source>Diabetes, and I use insulin</source>
        <translation type="unfinished">糖尿病，用胰岛素</translation>
    </message>
    <message>
        <source>Diabetes, and they use insulin</source>
        <translation type="unfinished">糖尿病，用胰岛素</translation>
    </message>
    <message>
        <source>Diabetes, without insulin</source>
        <translation type="unfinished">糖尿病，不用胰岛素</translation>
    </message>
    <message>
        <source>Kidney or liver disease</source>
        <translation type="unfinished">肾病或肝病</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation type="unfinished">以上都没有</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation type="unfinished">我不确定</translation>
    </message>
</context>
<context>
    <name>home</name>
    <message>
        <source>Getting home</source>
        <translation type="unfinished">回家</translation>
    </message>
    <message>
        <source>A driver takes you home.</source>
        <translation type="unfinished">有人开车送您回家。</translation>
    </message>
    <message>
        <source>An old man sits in a car beside the woman who drives him home.</source>
        <translation type="unfinished">一位老先生坐在车里，旁边的女士开车送他回家。</translation>
    </message>
</context>
<context>
    <name>images</name>
    <message>
        <source>Did you bring pictures of your spine from before?</source>
        <translation type="unfinished">您带了以前的脊椎片子吗？</translation>
    </message>
    <message>
        <source>Did you bring old pictures of the patient&apos;s spine?</source>
        <translation type="unfinished">您带了患者以前的脊椎片子吗？</translation>
    </message>
    <message>
        <source>Old pictures help our doctor see what has changed.</source>
        <translation type="unfinished">以前的片子能帮医生看出变化。</translation>
    </message>
    <message>
        <source>Yes, X-ray pictures</source>
        <translation type="unfinished">有，X 光片</translation>
    </message>
    <message>
        <source>Yes, CT pictures</source>
        <translation type="unfinished">有，CT 片</translation>
    </message>
    <message>
        <source>Yes, MRI pictures</source>
        <translation type="unfinished">有，核磁共振 (MRI) 片</translation>
    </message>
    <message>
        <source>Yes, but not sure what kind</source>
        <translation type="unfinished">有，但不确定是哪种</translation>
    </message>
    <message>
        <source>They are at another place</source>
        <translation type="unfinished">片子在别的地方</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">没有</translation>
    </message>
    <message>
        <source>How did you bring them?</source>
        <translation type="unfinished">您带来的片子是什么形式的？</translation>
    </message>
    <message>
        <source>Choose all that you have with you.</source>
        <translation type="unfinished">请选择您带来的每一种。</translation>
    </message>
    <message>
        <source>One CD or disc</source>
        <translation type="unfinished">一张光盘</translation>
    </message>
    <message>
        <source>Give your CD or disc to the front desk.</source>
        <translation type="unfinished">请把光盘交给前台。</translation>
    </message>
    <message>
        <source>Two or more CDs or discs</source>
        <translation type="unfinished">两张或更多光盘</translation>
    </message>
    <message>
        <source>Give all your CDs or discs to the front desk.</source>
        <translation type="unfinished">请把所有光盘交给前台。</translation>
    </message>
    <message>
        <source>Films</source>
        <translation type="unfinished">胶片</translation>
    </message>
    <message>
        <source>Large dark sheets</source>
        <translation type="unfinished">大张的黑色片子</translation>
    </message>
    <message>
        <source>Give your films to the front desk.</source>
        <translation type="unfinished">请把胶片交给前台。</translation>
    </message>
    <message>
        <source>A report on paper</source>
        <translation type="unfinished">纸质报告</translation>
    </message>
    <message>
        <source>Give your paper report to the front desk.</source>
        <translation type="unfinished">请把纸质报告交给前台。</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation type="unfinished">我不确定</translation>
    </message>
    <message>
        <source>Show what you brought to the front desk.</source>
        <translation type="unfinished">请把带来的东西给前台看。</translation>
    </message>
    <message>
        <source>Where are the pictures?</source>
        <translation type="unfinished">片子在哪里？</translation>
    </message>
    <message>
        <source>Name the clinic or town, if you know it. You may skip this.</source>
        <translation type="unfinished">知道的话，请写诊所或城市的名称。可以跳过。</translation>
    </message>
</context>
<context>
    <name>live_xray</name>
    <message>
        <source>We use live X-ray to guide a needle to the right place.</source>
        <translation type="unfinished">我们用实时 X 光把针引到正确的位置。</translation>
    </message>
    <message>
        <source>An X-ray machine curves around a person, and a screen shows the spine.</source>
        <translation type="unfinished">弧形 X 光机围着一个人，屏幕上显示脊椎。</translation>
    </message>
    <message>
        <source>We use live X-ray to guide a thin needle.</source>
        <translation type="unfinished">我们用实时 X 光引导一根细针。</translation>
    </message>
</context>
<context>
    <name>medicines</name>
    <message>
        <source>Medicines</source>
        <translation type="unfinished">用药</translation>
    </message>
</context>
<context>
    <name>myelogram</name>
    <message>
        <source>myelogram</source>
        <translation type="unfinished">脊髓造影</translation>
    </message>
    <message>
        <source>Change into a gown</source>
        <translation type="unfinished">换上检查服</translation>
    </message>
    <message>
        <source>If one is needed</source>
        <translation type="unfinished">如果需要</translation>
    </message>
    <message>
        <source>We numb the skin</source>
        <translation type="unfinished">给皮肤打麻药</translation>
    </message>
    <message>
        <source>Like at the dentist</source>
        <translation type="unfinished">像看牙时一样</translation>
    </message>
    <message>
        <source>Live X-ray and dye</source>
        <translation type="unfinished">实时 X 光和造影剂</translation>
    </message>
    <message>
        <source>About 30 minutes</source>
        <translation type="unfinished">约 30 分钟</translation>
    </message>
    <message>
        <source>CT pictures</source>
        <translation type="unfinished">CT 拍片</translation>
    </message>
    <message>
        <source>15 to 30 minutes more</source>
        <translation type="unfinished">再加 15 到 30 分钟</translation>
    </message>
    <message>
        <source>Home with the driver</source>
        <translation type="unfinished">有人开车送您回家</translation>
    </message>
    <message>
        <source>About 1.5 hours in all</source>
        <translation type="unfinished">一共约 1 个半小时</translation>
    </message>
    <message>
        <source>Your way home</source>
        <translation type="unfinished">回家</translation>
    </message>
    <message>
        <source>Our staff will help you plan it</source>
        <translation type="unfinished">工作人员会和您一起想办法</translation>
    </message>
</context>
<context>
    <name>numb</name>
    <message>
        <source>You lie down, and we clean and numb your skin, like at the dentist.</source>
        <translation type="unfinished">您躺下，我们清洁皮肤并打麻药，像看牙时一样。</translation>
    </message>
    <message>
        <source>About 30 minutes from here to the CT scan</source>
        <translation type="unfinished">从这一步到做 CT 约 30 分钟</translation>
    </message>
    <message>
        <source>A man lies on his belly, and a nurse cleans his lower back.</source>
        <translation type="unfinished">一位男士趴着，护士为他清洁腰部。</translation>
    </message>
</context>
<context>
    <name>pregnancy</name>
    <message>
        <source>Please answer this one by yourself, or tell a person.</source>
        <translation type="unfinished">这一题请您自己回答，或告诉工作人员。</translation>
    </message>
    <message>
        <source>Please let the patient answer this one alone, or tell a person.</source>
        <translation type="unfinished">这一题请让患者自己回答，或告诉工作人员。</translation>
    </message>
    <message>
        <source>Are you pregnant, or could you be?</source>
        <translation type="unfinished">您是否怀孕，或可能怀孕？</translation>
    </message>
    <message>
        <source>Is the patient pregnant, or could they be?</source>
        <translation type="unfinished">患者是否怀孕，或可能怀孕？</translation>
    </message>
    <message>
        <source>We ask because this test uses X-rays. Only our care team will see the answer.</source>
        <translation type="unfinished">因为这项检查用 X 光，所以要问。只有医护人员会看到回答。</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">否</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">是</translation>
    </message>
    <message>
        <source>Maybe, or I am not sure</source>
        <translation type="unfinished">可能，或不确定</translation>
    </message>
    <message>
        <source>I would rather tell a person</source>
        <translation type="unfinished">我想当面告诉工作人员</translation>
    </message>
</context>
<context>
    <name>questions</name>
    <message>
        <source>Questions</source>
        <translation type="unfinished">提问</translation>
    </message>
</context>
<context>
    <name>reaction</name>
    <message>
        <source>Have you ever had a bad reaction to any of these?</source>
        <translation type="unfinished">您对以下东西有过不良反应吗？</translation>
    </message>
    <message>
        <source>Did the patient ever have a bad reaction to these?</source>
        <translation type="unfinished">患者对以下东西有过不良反应吗？</translation>
    </message>
    <message>
        <source>Such as a rash, swelling, trouble breathing or feeling faint.</source>
        <translation type="unfinished">例如皮疹、肿胀、呼吸困难或快要晕倒。</translation>
    </message>
    <message>
        <source>X-ray dye</source>
        <translation type="unfinished">X 光造影剂</translation>
    </message>
    <message>
        <source>Also called contrast</source>
        <translation type="unfinished">也叫对比剂，让片子更清楚</translation>
    </message>
    <message>
        <source>Numbing medicine</source>
        <translation type="unfinished">麻药</translation>
    </message>
    <message>
        <source>Like a shot at the dentist</source>
        <translation type="unfinished">像看牙医时打的针</translation>
    </message>
    <message>
        <source>A steroid</source>
        <translation type="unfinished">类固醇（激素）</translation>
    </message>
    <message>
        <source>A shot or a pill</source>
        <translation type="unfinished">针剂或药片</translation>
    </message>
    <message>
        <source>Latex or tape</source>
        <translation type="unfinished">乳胶或胶布</translation>
    </message>
    <message>
        <source>Like rubber gloves, or tape on the skin</source>
        <translation type="unfinished">如橡胶手套或贴在皮肤上的胶布</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation type="unfinished">以上都没有</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation type="unfinished">我不确定</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation type="unfinished">当时怎么了？</translation>
    </message>
    <message>
        <source>Thank you for telling us. A few words are enough. You may skip this.</source>
        <translation type="unfinished">谢谢您告诉我们。写几个字就够了。可以跳过。</translation>
    </message>
    <message>
        <source>Did you take medicine for it today?</source>
        <translation type="unfinished">为防止这种反应，您今天用药了吗？</translation>
    </message>
    <message>
        <source>Did the patient take medicine for it today?</source>
        <translation type="unfinished">为防止这种反应，患者今天用药了吗？</translation>
    </message>
    <message>
        <source>We mean medicine to help stop a bad reaction.</source>
        <translation type="unfinished">我们指的是帮助防止不良反应的药。</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">用了药</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">没有用药</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>An X-ray doctor reads the pictures and tells your doctor.</source>
        <translation type="unfinished">放射科医生看片子，并告诉您的医生。</translation>
    </message>
    <message>
        <source>A doctor at a desk looks at pictures of a spine.</source>
        <translation type="unfinished">医生在桌前看脊椎的片子。</translation>
    </message>
</context>
<context>
    <name>risks</name>
    <message>
        <source>Did we go over the side effects and risks with you?</source>
        <translation type="unfinished">我们和您谈过副作用和风险吗？</translation>
    </message>
    <message>
        <source>Did the patient hear about side effects and risks?</source>
        <translation type="unfinished">有人和患者谈过副作用和风险吗？</translation>
    </message>
    <message>
        <source>Choose what you would like to ask about too.</source>
        <translation type="unfinished">也请选择您想问的内容。</translation>
    </message>
    <message>
        <source>Yes, and I have no questions</source>
        <translation type="unfinished">谈过，没有问题要问</translation>
    </message>
    <message>
        <source>Yes, and there are no questions</source>
        <translation type="unfinished">谈过，没有问题要问</translation>
    </message>
    <message>
        <source>No, nobody has yet</source>
        <translation type="unfinished">没有，还没有人谈过</translation>
    </message>
    <message>
        <source>No, not yet</source>
        <translation type="unfinished">没有，还没谈过</translation>
    </message>
    <message>
        <source>Or I am not sure</source>
        <translation type="unfinished">或不确定</translation>
    </message>
    <message>
        <source>Ask about the needle and pain</source>
        <translation type="unfinished">想问针和疼痛</translation>
    </message>
    <message>
        <source>Ask about the X-ray dye</source>
        <translation type="unfinished">想问造影剂</translation>
    </message>
    <message>
        <source>Ask about side effects and risks</source>
        <translation type="unfinished">想问副作用和风险</translation>
    </message>
    <message>
        <source>Ask how long it takes</source>
        <translation type="unfinished">想问需要多久</translation>
    </message>
    <message>
        <source>Ask about going home and rest</source>
        <translation type="unfinished">想问回家和休息</translation>
    </message>
    <message>
        <source>Ask when the results come</source>
        <translation type="unfinished">想问什么时候有结果</translation>
    </message>
    <message>
        <source>Ask about something else</source>
        <translation type="unfinished">想问别的</translation>
    </message>
    <message>
        <source>What would you like to ask?</source>
        <translation type="unfinished">您想问什么？</translation>
    </message>
    <message>
        <source>Use your own words. You may skip this, and ask us later.</source>
        <translation type="unfinished">请用您自己的话写。可以跳过，以后再问我们。</translation>
    </message>
</context>
<context>
    <name>safety</name>
    <message>
        <source>Safety</source>
        <translation type="unfinished">安全</translation>
    </message>
</context>
<context>
    <name>space</name>
    <message>
        <source>This exam checks the space around the nerves in your spine.</source>
        <translation type="unfinished">这项检查看脊椎神经周围的空间。</translation>
    </message>
    <message>
        <source>A person seen from behind, with one part of the spine marked.</source>
        <translation type="unfinished">一个人的背面，标出了脊椎的一部分。</translation>
    </message>
</context>
<context>
    <name>spread</name>
    <message>
        <source>Dye goes in, and pictures show how it spreads.</source>
        <translation type="unfinished">注入造影剂，拍片看它怎样散开。</translation>
    </message>
    <message>
        <source>The spine from the front, with dye around the nerves on both sides.</source>
        <translation type="unfinished">脊椎正面，两侧神经周围有造影剂。</translation>
    </message>
</context>
<context>
    <name>steroid</name>
    <message>
        <source>Most people then get a steroid shot, to reach the source of the pain.</source>
        <translation type="unfinished">大多数人接着打类固醇（激素）针，让药到达疼痛的源头。</translation>
    </message>
    <message>
        <source>A syringe and a small bottle of medicine lie ready on a tray.</source>
        <translation type="unfinished">托盘里放着注射器和一小瓶药。</translation>
    </message>
</context>
<context>
    <name>stopped</name>
    <message>
        <source>Did you stop any medicine for this visit?</source>
        <translation type="unfinished">为了这次检查，您停过什么药吗？</translation>
    </message>
    <message>
        <source>Did the patient stop any medicine for this visit?</source>
        <translation type="unfinished">为了这次检查，患者停过什么药吗？</translation>
    </message>
    <message>
        <source>Any kind of pill, shot or patch counts.</source>
        <translation type="unfinished">药片、针剂、贴片都算。</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">没停过</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">停过</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation type="unfinished">我不确定</translation>
    </message>
    <message>
        <source>Which medicine, and who told you to stop?</source>
        <translation type="unfinished">是什么药？谁让您停的？</translation>
    </message>
    <message>
        <source>Which medicine, and who told them to stop?</source>
        <translation type="unfinished">是什么药？谁让患者停的？</translation>
    </message>
    <message>
        <source>Thank you for telling us. Write what you know. You may skip this.</source>
        <translation type="unfinished">谢谢您告诉我们。知道多少写多少。可以跳过。</translation>
    </message>
</context>
<context>
    <name>thinner</name>
    <message>
        <source>Do you take any of these?</source>
        <translation type="unfinished">您在用以下任何一种药吗？</translation>
    </message>
    <message>
        <source>Does the patient take any of these?</source>
        <translation type="unfinished">患者在用以下任何一种药吗？</translation>
    </message>
    <message>
        <source>Choose it even if you did not take it today.</source>
        <translation type="unfinished">今天没用也请选择。</translation>
    </message>
    <message>
        <source>Choose it even if they did not take it today.</source>
        <translation type="unfinished">患者今天没用也请选择。</translation>
    </message>
    <message>
        <source>A blood thinner</source>
        <translation type="unfinished">抗凝药（稀释血液的药）</translation>
    </message>
    <message>
        <source>Coumadin, Eliquis, Xarelto, Pradaxa, warfarin</source>
        <translation type="unfinished">Coumadin、Eliquis、Xarelto、Pradaxa、华法林 (warfarin)</translation>
    </message>
    <message>
        <source>Plavix, or a pill like it</source>
        <translation type="unfinished">Plavix 或类似的药</translation>
    </message>
    <message>
        <source>Brilinta, Effient, clopidogrel</source>
        <translation type="unfinished">Brilinta、Effient、氯吡格雷 (clopidogrel)</translation>
    </message>
    <message>
        <source>Another blood thinner</source>
        <translation type="unfinished">其他稀释血液的药</translation>
    </message>
    <message>
        <source>A pill or a shot, such as Lovenox or heparin</source>
        <translation type="unfinished">药片或针剂，如 Lovenox 或肝素 (heparin)</translation>
    </message>
    <message>
        <source>Aspirin or a pain pill</source>
        <translation type="unfinished">阿司匹林或止痛药</translation>
    </message>
    <message>
        <source>Such as Advil, Motrin or Aleve</source>
        <translation type="unfinished">如 Advil、Motrin 或 Aleve</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation type="unfinished">以上都没有</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation type="unfinished">我不确定</translation>
    </message>
    <message>
        <source>{choice}: when did you last take it?</source>
        <translation type="unfinished">{choice}：您最后一次是什么时候用的？</translation>
    </message>
    <message>
        <source>{choice}: when did they last take it?</source>
        <translation type="unfinished">{choice}：患者最后一次是什么时候用的？</translation>
    </message>
    <message>
        <source>Thank you for telling us. Your best guess is fine.</source>
        <translation type="unfinished">谢谢您告诉我们。大概的时间就可以。</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished">昨天</translation>
    </message>
    <message>
        <source>2 or 3 days ago</source>
        <translation type="unfinished">2 或 3 天前</translation>
    </message>
    <message>
        <source>4 to 7 days ago</source>
        <translation type="unfinished">4 到 7 天前</translation>
    </message>
    <message>
        <source>More than 7 days ago</source>
        <translation type="unfinished">超过 7 天前</translation>
    </message>
</context>
<context>
    <name>tilt</name>
    <message>
        <source>The table tilts a little so that the dye flows, and we take pictures.</source>
        <translation type="unfinished">检查台稍微倾斜，让造影剂流动，然后拍片。</translation>
    </message>
    <message>
        <source>A woman lies on a table that tilts a little. A nurse stands beside her.</source>
        <translation type="unfinished">一位女士躺在稍微倾斜的检查台上，护士站在旁边。</translation>
    </message>
</context>
<context>
    <name>today</name>
    <message>
        <source>Do you have any of these today?</source>
        <translation type="unfinished">您今天有以下情况吗？</translation>
    </message>
    <message>
        <source>Does the patient have any of these today?</source>
        <translation type="unfinished">患者今天有以下情况吗？</translation>
    </message>
    <message>
        <source>Choose all that fit. Our team will talk with you about them.</source>
        <translation type="unfinished">请选择所有符合的。医护人员会和您谈这些情况。</translation>
    </message>
    <message>
        <source>A fever, or feeling sick</source>
        <translation type="unfinished">发烧，或感觉生病了</translation>
    </message>
    <message>
        <source>I take an antibiotic</source>
        <translation type="unfinished">我在用抗生素</translation>
    </message>
    <message>
        <source>Takes an antibiotic</source>
        <translation type="unfinished">在用抗生素</translation>
    </message>
    <message>
        <source>A pill or a shot for an infection</source>
        <translation type="unfinished">治感染（消炎）的药片或针剂</translation>
    </message>
    <message>
        <source>A sore or rash on back or neck</source>
        <translation type="unfinished">背部或颈部有伤口、疮或皮疹</translation>
    </message>
    <message>
        <source>New weak legs or bladder trouble</source>
        <translation type="unfinished">新出现的腿无力或大小便问题</translation>
    </message>
    <message>
        <source>Such as trouble holding urine or stool</source>
        <translation type="unfinished">例如憋不住小便或大便</translation>
    </message>
    <message>
        <source>A new bad headache</source>
        <translation type="unfinished">新出现的严重头痛</translation>
    </message>
    <message>
        <source>A spinal tap in the last week</source>
        <translation type="unfinished">最近一周做过腰椎穿刺</translation>
    </message>
    <message>
        <source>Or a test like the one today</source>
        <translation type="unfinished">或做过像今天这样的检查</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation type="unfinished">以上都没有</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation type="unfinished">我不确定</translation>
    </message>
</context>
<context>
    <name>visit</name>
    <message>
        <source>Your visit</source>
        <translation type="unfinished">您的预约</translation>
    </message>
</context>
<context>
    <name>where</name>
    <message>
        <source>Which part of your spine is this test for?</source>
        <translation type="unfinished">这次检查您脊椎的哪个部位？</translation>
    </message>
    <message>
        <source>Which part of the patient&apos;s spine is this test for?</source>
        <translation type="unfinished">这次检查患者脊椎的哪个部位？</translation>
    </message>
    <message>
        <source>Think of the test you are here for today. You may choose more than one part.</source>
        <translation type="unfinished">请想一想您今天要做的检查。可以选多个部位。</translation>
    </message>
    <message>
        <source>Think of the test the patient is here for. You may choose more than one part.</source>
        <translation type="unfinished">请想一想患者今天要做的检查。可以选多个部位。</translation>
    </message>
    <message>
        <source>Neck</source>
        <translation type="unfinished">颈部</translation>
    </message>
    <message>
        <source>Middle back</source>
        <translation type="unfinished">背部中间</translation>
    </message>
    <message>
        <source>Low back</source>
        <translation type="unfinished">腰部</translation>
    </message>
    <message>
        <source>Tail bone</source>
        <translation type="unfinished">尾骨</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation type="unfinished">我不确定</translation>
    </message>
    <message>
        <source>Which side is this test for?</source>
        <translation type="unfinished">这次检查哪一侧？</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation type="unfinished">左侧</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation type="unfinished">右侧</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation type="unfinished">两侧</translation>
    </message>
</context>
</TS>
