<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>swin_annotator</name>
        <message>
            <location filename="../../swin_annotator/ui/news.py" />
            <source> and {count} more</source>
            <translation>等 {count} 个</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/picture.py" />
            <source> · {state} already</source>
            <translation> · 已是：{state}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>&amp;Add folder…</source>
            <translation>添加文件夹(&amp;A)…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>&amp;Cancel download</source>
            <translation>取消下载(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>&amp;Download</source>
            <translation>下载(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>&amp;Download the other {size}</source>
            <translation>下载剩余的 {size}(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>&amp;Download the rest</source>
            <translation>下载剩余部分(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>&amp;Download {size}</source>
            <translation>下载 {size}(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>&amp;Look up</source>
            <translation>查找(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>&amp;Remove</source>
            <translation>移除(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>4 clicks</source>
            <translation>四点</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/prompts.py" />
            <source>7 sentences</source>
            <translation>7 个句子</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/dialogs/opener.py" />
            <source>About Swin Annotator</source>
            <translation>关于 Swin Annotator</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>About the model</source>
            <translation>关于模型</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/dialogs/contact_sheet.py" />
            <source>Accept</source>
            <translation>接受</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/panels/proposals.py" />
            <source>Accept all</source>
            <translation>全部接受</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Accept all shown</source>
            <translation>接受所有显示的候选</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/bulk_accept.py" />
            <source>Accept in bulk</source>
            <translation>批量接受</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Accept in bulk…</source>
            <translation>批量接受…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/bulk_accept.py" />
            <location filename="../../swin_annotator/ui/panels/proposals.py" />
            <source>Accept {count}</source>
            <translation>接受 {count} 个</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/step_names.py" />
            <source>Accept {n} objects</source>
            <translation>
                <numerusform>接受 {n} 个对象</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/dialogs/bulk_accept.py" />
            <location filename="../../swin_annotator/ui/step_names.py" />
            <source>Accept {n} proposals</source>
            <translation>
                <numerusform>接受 {n} 个候选</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/step_names.py" />
            <source>Accept {n} proposals as another category</source>
            <translation>
                <numerusform>以其他类别接受 {n} 个候选</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Accept, go to the next</source>
            <translation>接受并转到下一个</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>Add &amp;file…</source>
            <translation>添加文件(&amp;F)…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/right.py" />
            <source>Add a category</source>
            <translation>添加类别</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Add a category…</source>
            <translation>添加类别…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/step_names.py" />
            <source>Add a piece</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/edit_actions.py" />
            <source>Add piece</source>
            <translation>添加部分</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/contact_sheet.py" />
            <source>All categories</source>
            <translation>所有类别</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>All commands…</source>
            <translation>所有命令…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <location filename="../../swin_annotator/ui/exchange.py" />
            <source>All files (*)</source>
            <translation>所有文件 (*)</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/picture.py" />
            <source>All {held} score less than the threshold; the key {lower} lowers it.</source>
            <translation>全部 {held} 个候选的得分都低于阈值；按 {lower} 键可降低阈值。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/keys.py" />
            <source>Alt+click, double click on an edge</source>
            <translation>Alt+单击，双击边</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/exchange.py" />
            <source>Another import is running. Cancel it with {cancel}, or wait until it is done.</source>
            <translation>另一个导入正在进行。请按 {cancel} 取消，或等它完成。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/keys.py" />
            <source>Another key</source>
            <translation>其他按键</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>Another model of the hub: owner/name</source>
            <translation>Hub 上的其他模型：所有者/名称</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/details.py" />
            <source>Any words on the image{key}</source>
            <translation>关于图像的任意文字{key}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/details.py" />
            <source>Any words on the object{key}</source>
            <translation>关于对象的任意文字{key}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/keys.py" />
            <source>Arrows</source>
            <translation>方向键</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/look.py" />
            <source>As it is</source>
            <translation>原样</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/prompts.py" />
            <source>As typed</source>
            <translation>按输入原样</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>Asking the hub about {name}.</source>
            <translation>正在向 Hub 查询 {name}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/proposer.py" />
            <source>Asking {model} for its labels</source>
            <translation>正在查询 {model} 的标签</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/keys.py" />
            <source>Begin another object</source>
            <translation>开始另一个对象</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Box</source>
            <translation>矩形框</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Box → mask</source>
            <translation>框 → 掩码</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/look.py" />
            <source>Brightness</source>
            <translation>亮度</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/edit_actions.py" />
            <location filename="../../swin_annotator/ui/panels/look.py" />
            <source>Brightness, contrast and gamma of the view</source>
            <translation>视图的亮度、对比度和伽马</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/edit_actions.py" />
            <location filename="../../swin_annotator/ui/step_names.py" />
            <source>Bring to front</source>
            <translation>置于顶层</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Brush</source>
            <translation>画笔</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/keys.py" />
            <source>Brush and fill: take away; clicks: this is not the object</source>
            <translation>画笔和填充：去除；点击：不是它</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/key_conflicts.py" />
            <source>Brush smaller, larger; fill: less, more may differ</source>
            <translation>画笔变小、变大；填充：更少、更多</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/edit_actions.py" />
            <source>By clicks</source>
            <translation>点选</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>COCO (*.json)</source>
            <translation>COCO (*.json)</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>COCO: labels and tags</source>
            <translation>COCO：标注和标签</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/bars.py" />
            <location filename="../../swin_annotator/ui/dialogs/bulk_accept.py" />
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/bars.py" />
            <source>Cancel what runs</source>
            <translation>取消正在进行的任务</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/bars.py" />
            <source>Cancel what runs{key}</source>
            <translation>取消正在进行的任务{key}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/categories.py" />
            <location filename="../../swin_annotator/ui/right.py" />
            <source>Categories</source>
            <translation>类别</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/bulk_accept.py" />
            <location filename="../../swin_annotator/ui/dialogs/contact_sheet.py" />
            <location filename="../../swin_annotator/ui/dialogs/label_mapping.py" />
            <source>Category</source>
            <translation>类别</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/review_bar.py" />
            <source>Category by category</source>
            <translation>按类别</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/label_mapping.py" />
            <source>Category for {label}</source>
            <translation>{label} 的类别</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/categories.py" />
            <source>Category name</source>
            <translation>类别名称</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Category {place}</source>
            <translation>类别 {place}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions.py" />
            <source>Category “{name}”</source>
            <translation>类别“{name}”</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/drawing.py" />
            <source>Category “{name}” deleted. {undo} takes it back.</source>
            <translation>已删除类别“{name}”。按 {undo} 撤销。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/step_names.py" />
            <source>Change note</source>
            <translation>修改备注</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/step_names.py" />
            <source>Change shape</source>
            <translation>修改形状</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/step_names.py" />
            <source>Change tags</source>
            <translation>修改标签</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Choose a file to write.</source>
            <translation>请选择要写入的文件。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/keys.py" />
            <source>Choose a row to change its key.</source>
            <translation>选择一行以更改其按键。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/sheets.py" />
            <source>Choose another place.</source>
            <translation>请选择其他位置。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Choose…</source>
            <translation>选择…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/keys.py" />
            <source>Click out what is selected, or in again</source>
            <translation>排除所选，或重新纳入</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <location filename="../../swin_annotator/ui/messages.py" />
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Close folder</source>
            <translation>关闭文件夹</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/messages.py" />
            <source>Close the notice</source>
            <translation>关闭通知</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/commands.py" />
            <source>Command</source>
            <translation>命令</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/dialogs/commands.py" />
            <source>Commands</source>
            <translation>命令</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/prompt_edit.py" />
            <source>Commas between things; name: phrase | phrase for several phrases of one category</source>
            <translation>用逗号分隔；“名称: 短语 | 短语”表示同一类别的多个短语</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/step_names.py" />
            <source>Comment</source>
            <translation>备注</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/edit_actions.py" />
            <location filename="../../swin_annotator/ui/panels/details.py" />
            <source>Comment on the image</source>
            <translation>图像备注</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/sheets.py" />
            <source>Comparing objects</source>
            <translation>正在比较对象</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/room_words.py" />
            <source>Connection refused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../swin_annotator/ui/room_words.py" />
            <source>Connection reset by peer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/contact_sheet.py" />
            <source>Contact sheet</source>
            <translation>缩略图总览</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Contact sheet…</source>
            <translation>缩略图总览…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/look.py" />
            <source>Contrast</source>
            <translation>对比度</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Copies of tagged images, a folder per tag</source>
            <translation>带标签图像的副本，每个标签一个文件夹</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/dialogs/log.py" />
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/messages.py" />
            <source>Copy details</source>
            <translation>复制详细信息</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>Copying the model in {path}.</source>
            <translation>正在复制 {path} 中的模型。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/edit_actions.py" />
            <source>Crosshair</source>
            <translation>十字线</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/details.py" />
            <source>Crowd</source>
            <translation>群体</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/edit_actions.py" />
            <source>Crowd: several objects in one outline</source>
            <translation>群体：一个轮廓里有多个对象</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/keys.py" />
            <source>Ctrl+Enter in the prompt</source>
            <translation>在提示框中按 Ctrl+Enter</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/keys.py" />
            <source>Ctrl+wheel</source>
            <translation>Ctrl+滚轮</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/bars.py" />
            <source>Cursor position</source>
            <translation>光标位置</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/step_names.py" />
            <source>Cut</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/edit_actions.py" />
            <source>Cut objects along a line</source>
            <translation>沿线切割对象</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/edit_actions.py" />
            <source>Cut the smaller selected objects out of the largest</source>
            <translation>从最大的选中对象中减去较小的</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/statistics.py" />
            <source>Decisions per minute</source>
            <translation>每分钟决定数</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/keys.py" />
            <source>Default</source>
            <translation>默认</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Delete</source>
            <translation>删除</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/step_names.py" />
            <source>Delete category “{name}”</source>
            <translation>删除类别“{name}”</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Delete the category in use</source>
            <translation>删除当前类别</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>Delete {name} from this computer?</source>
            <translation>要从这台电脑删除 {name} 吗？</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/step_names.py" />
            <source>Delete {n} objects</source>
            <translation>
                <numerusform>删除 {n} 个对象</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/categories.py" />
            <source>Delete “{name}”</source>
            <translation>删除“{name}”</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/messages.py" />
            <location filename="../../swin_annotator/ui/right.py" />
            <source>Details</source>
            <translation>详细信息</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/prompts.py" />
            <source>Detector</source>
            <translation>检测器</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/bars.py" />
            <source>Device</source>
            <translation>设备</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/keys.py" />
            <source>Does</source>
            <translation>作用</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/looking.py" />
            <source>Does not snap to the border.</source>
            <translation>不吸附到边界。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>Downloading {name}. It goes on when this dialog is closed.</source>
            <translation>正在下载 {name}。关闭此窗口后仍会继续。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Draw a box</source>
            <translation>绘制矩形框</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Draw a box by four clicks on an object's outermost points</source>
            <translation>点击对象最外侧的四个点来画框</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/edit_actions.py" />
            <source>Draw a piece onto the selected object</source>
            <translation>给选中的对象补画一部分</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Draw a polygon</source>
            <translation>绘制多边形</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/news.py" />
            <source>Draw an example</source>
            <translation>画一个示例</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/step_names.py" />
            <source>Draw box</source>
            <translation>绘制框</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/step_names.py" />
            <source>Draw polygon</source>
            <translation>绘制多边形</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/drawing.py" />
            <source>Drawn as “{name}”; F2 in the category list renames it.</source>
            <translation>已画为“{name}”；在类别列表中按 F2 可重命名。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Duplicate</source>
            <translation>创建副本</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/edit_actions.py" />
            <source>Duplicate to the next image</source>
            <translation>复制到下一张图像</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/label_mapping.py" />
            <source>Each label of the model becomes a category. The choice is kept with the project.</source>
            <translation>模型的每个标签成为一个类别。选择随项目保存。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/prompts.py" />
            <source>Each phrase as “a photo of a …”</source>
            <translation>每个短语写成“a photo of a …”</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Edit</source>
            <translation>编辑</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/key_conflicts.py" />
            <source>End the shape, take its last point back</source>
            <translation>结束形状，撤回最后一点</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/guide.py" />
            <source>End the tour</source>
            <translation>结束导览</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/keys.py" />
            <source>Enter in the contact sheet</source>
            <translation>缩略图总览中的 Enter</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/keys.py" />
            <source>Enter in the prompt</source>
            <translation>在提示框中按 Enter</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/canvas/clicks_tool.py" />
            <source>Enter keeps it
Right click: not this</source>
            <translation>按 Enter 保留
右键：不是这里</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/keys.py" />
            <source>Enter, Backspace or {undo} while drawing</source>
            <translation>绘制时按 Enter、Backspace 或 {undo}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/keys.py" />
            <source>Enter, F2, Delete in the list of categories</source>
            <translation>类别列表中的 Enter、F2、Delete</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/edit_actions.py" />
            <source>Erase from a mask</source>
            <translation>擦除掩码</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/edit_actions.py" />
            <source>Eraser</source>
            <translation>橡皮擦</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Example</source>
            <translation>示例</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/examples.py" />
            <source>Example, {sign}: {text}</source>
            <translation>示例，{sign}：{text}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Export</source>
            <translation>导出</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Export labels</source>
            <translation>导出标注</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Export labels…</source>
            <translation>导出标注…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Export to</source>
            <translation>导出到</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/news.py" />
            <source>Exported without {names}{more}: their files can't be read.</source>
            <translation>导出时略过了 {names}{more}：无法读取这些文件。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/exchange.py" />
            <source>Exporting to {path}…</source>
            <translation>正在导出到 {path}…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/room_words.py" />
            <source>File name too long</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>File of weights</source>
            <translation>权重文件</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>File to write</source>
            <translation>要写入的文件</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/edit_actions.py" />
            <source>Fill</source>
            <translation>填充</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/edit_actions.py" />
            <source>Fill what has the colour of the clicked pixel</source>
            <translation>填充与点击像素同色的区域</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/images.py" />
            <source>Filter</source>
            <translation>筛选</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/keys.py" />
            <source>Filter by name or key</source>
            <translation>按名称或按键筛选</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/images.py" />
            <source>Filter images</source>
            <translation>筛选图像</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/keys.py" />
            <source>Filter keys</source>
            <translation>筛选按键</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/label_mapping.py" />
            <source>Filter labels</source>
            <translation>筛选标签</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/label_mapping.py" />
            <source>Filter {count} labels</source>
            <translation>筛选 {count} 个标签</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/panels/images.py" />
            <source>Filter {n} images</source>
            <translation>
                <numerusform>筛选 {n} 张图像</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/panels/prompts.py" />
            <source>Find</source>
            <translation>查找</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/dialogs/keys.py" />
            <source>Find in the whole folder</source>
            <translation>在整个文件夹中查找</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/dialogs/keys.py" />
            <source>Find on this image</source>
            <translation>在此图像中查找</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/proposer.py" />
            <source>Finding in the folder</source>
            <translation>正在文件夹中查找</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/proposer.py" />
            <source>Finding on {path}</source>
            <translation>正在 {path} 中查找</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Fit</source>
            <translation>适应</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Fit the image</source>
            <translation>使图像适应窗口</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Fold the image list</source>
            <translation>折叠图像列表</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Fold the right column</source>
            <translation>折叠右侧栏</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>Folder with config.json and weights</source>
            <translation>包含 config.json 和权重的文件夹</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/empty.py" />
            <source>Folders and images can also be dropped on this window.</source>
            <translation>也可以把文件夹和图像拖放到此窗口。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/model_words.py" />
            <source>For</source>
            <translation>用途</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/look.py" />
            <source>For the eye only: files and labels stay as they are.</source>
            <translation>仅影响显示：文件和标注保持不变。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Format</source>
            <translation>格式</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/look.py" />
            <source>Gamma</source>
            <translation>伽马</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/review_mode.py" />
            <source>Gathering what is to be reviewed…</source>
            <translation>正在收集待审核的内容…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/contact_sheet.py" />
            <source>Give another category</source>
            <translation>更改类别</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/contact_sheet.py" />
            <source>Give another category; its key does it, too</source>
            <translation>更改类别；也可按该类别的按键</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Give the selected boxes the suggested category</source>
            <translation>给选中的框使用建议的类别</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Give the suggested tag</source>
            <translation>使用建议的标签</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Go</source>
            <translation>转到</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Help</source>
            <translation>帮助</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Hide labels while held</source>
            <translation>按住时隐藏标注</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/proposals.py" />
            <source>Hide proposals that score less ({lower} and {higher})</source>
            <translation>隐藏得分更低的候选（{lower} 和 {higher}）</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/edit_actions.py" />
            <source>Hide the selected objects</source>
            <translation>隐藏选中的对象</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/edit_actions.py" />
            <source>Hole</source>
            <translation>孔洞</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>How masks are written</source>
            <translation>掩码的写入方式</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/prompts.py" />
            <source>How words are put to the model</source>
            <translation>词语以何种形式交给模型</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>Hub id of another model</source>
            <translation>Hub 上其他模型的标识</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/review_bar.py" />
            <source>Image by image</source>
            <translation>按图像</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/canvas/view.py" />
            <source>Image canvas</source>
            <translation>图像画布</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/images.py" />
            <source>Images</source>
            <translation>图像</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Images with a tag are copied into a new or empty folder; the others are left out.</source>
            <translation>带标签的图像会复制到新建或空的文件夹；其余略过。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/import_task.py" />
            <source>Import cancelled; nothing was imported.</source>
            <translation>导入已取消，没有导入任何内容。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/exchange.py" />
            <source>Import labels</source>
            <translation>导入标注</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Import labels…</source>
            <translation>导入标注…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/step_names.py" />
            <source>Import {name}</source>
            <translation>导入 {name}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/import_task.py" />
            <source>Importing {name}</source>
            <translation>正在导入 {name}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/bulk_accept.py" />
            <source>In a category</source>
            <translation>在某个类别中</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/key_conflicts.py" />
            <source>In bulk accept that key clicks out what is selected. Choose another.</source>
            <translation>在批量接受中，该按键用于排除所选。请选择其他按键。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/key_conflicts.py" />
            <source>In the contact sheet and in bulk accept that key scrolls. Choose another.</source>
            <translation>在缩略图总览和批量接受中，该按键用于滚动。请选择其他按键。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/key_conflicts.py" />
            <source>In the list of categories that key renames or deletes a category. Choose another.</source>
            <translation>在类别列表中，该按键用于重命名或删除类别。请选择其他按键。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/bulk_accept.py" />
            <source>In the whole folder</source>
            <translation>在整个文件夹中</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/room_words.py" />
            <source>Input/output error</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../swin_annotator/ui/room_words.py" />
            <source>Is a directory</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/details.py" />
            <source>It goes on beyond the image{key}</source>
            <translation>延伸到图像之外{key}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/viewer.py" />
            <source>It will show when it is there. {next} goes on.</source>
            <translation>读到后即会显示。按 {next} 继续。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/keys.py" />
            <source>It works in bulk accept, too.</source>
            <translation>它在批量接受中也有效。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/keys.py" />
            <source>It works in the contact sheet and in bulk accept, too.</source>
            <translation>它在缩略图总览和批量接受中也有效。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/keys.py" />
            <source>It works in the contact sheet, too.</source>
            <translation>它在缩略图总览中也有效。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/label_mapping.py" />
            <source>Keep</source>
            <translation>保留</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/asking.py" />
            <source>Kept. A counter-example works together with words or with an example ({example}).</source>
            <translation>已保留。反例需与词语或示例 ({example}) 一起使用。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/keys.py" />
            <source>Key</source>
            <translation>按键</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/keys.py" />
            <source>Keys</source>
            <translation>按键</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Keys…</source>
            <translation>按键…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/edit_actions.py" />
            <source>Knife</source>
            <translation>切割</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Label</source>
            <translation>标注</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/empty.py" />
            <source>Label a folder of images</source>
            <translation>标注一个图像文件夹</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/opener.py" />
            <source>Label a folder of images by reviewing what OWL and Swin propose; works offline. Apache-2.0.</source>
            <translation>通过审核 OWL 和 Swin 的候选来标注图像文件夹；可离线使用。Apache-2.0。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/label_mapping.py" />
            <source>Label of the model</source>
            <translation>模型的标签</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/contact_sheet.py" />
            <location filename="../../swin_annotator/ui/exchange.py" />
            <location filename="../../swin_annotator/ui/panels/annotations.py" />
            <location filename="../../swin_annotator/ui/right.py" />
            <source>Labels</source>
            <translation>标注</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/label_mapping.py" />
            <source>Labels and categories</source>
            <translation>标签与类别</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/contact_sheet.py" />
            <source>Labels and proposals</source>
            <translation>标注和候选</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/label_mapping.py" />
            <source>Labels of {model}</source>
            <translation>{model} 的标签</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/statistics.py" />
            <source>Labels per category</source>
            <translation>各类别的标注数</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Language: English</source>
            <translation>语言：English</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Language: as the system</source>
            <translation>语言：跟随系统</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Language: Русский</source>
            <translation>语言：Русский</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Language: 日本語</source>
            <translation>语言：日本語</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Language: 简体中文</source>
            <translation>语言：简体中文</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Language: 한국어</source>
            <translation>语言：한국어</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/contact_sheet.py" />
            <source>Largest first</source>
            <translation>最大的优先</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/bulk_accept.py" />
            <source>Least score</source>
            <translation>最低得分</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/key_conflicts.py" />
            <source>Leave a tool, drop the selection, leave the prompt</source>
            <translation>离开工具、取消选择、离开提示框</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/label_mapping.py" />
            <source>Left out</source>
            <translation>略过</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/model_words.py" />
            <source>Licence</source>
            <translation>许可证</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/model_words.py" />
            <source>Licence: {licence}</source>
            <translation>许可证：{licence}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/viewer.py" />
            <source>Loading {path}…</source>
            <translation>正在加载 {path}…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/step_names.py" />
            <source>Lock</source>
            <translation>锁定</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/edit_actions.py" />
            <source>Lock or unlock</source>
            <translation>锁定或解锁</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/drawing.py" />
            <location filename="../../swin_annotator/ui/shaping.py" />
            <source>Locked objects stay as they are. {unlock} unlocks them.</source>
            <translation>锁定的对象保持不变。按 {unlock} 解锁。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/log.py" />
            <source>Log</source>
            <translation>日志</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Log…</source>
            <translation>日志…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/news.py" />
            <source>Look over</source>
            <translation>查看</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/step_names.py" />
            <source>Make masks</source>
            <translation>生成掩码</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/step_names.py" />
            <source>Mark as crowd</source>
            <translation>标记为群体</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/step_names.py" />
            <source>Mark as not reviewed</source>
            <translation>标记为未审核</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/step_names.py" />
            <source>Mark as occluded</source>
            <translation>标记为被遮挡</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/step_names.py" />
            <source>Mark as reviewed</source>
            <translation>标记为已审核</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/step_names.py" />
            <source>Mark as truncated</source>
            <translation>标记为被截断</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Mark the image as reviewed</source>
            <translation>将图像标记为已审核</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/review.py" />
            <source>Marked as not reviewed.</source>
            <translation>已标记为未审核。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/review.py" />
            <source>Marked as reviewed.</source>
            <translation>已标记为已审核。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Masks</source>
            <translation>掩码</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/step_names.py" />
            <source>Masks for {n} objects</source>
            <translation>
                <numerusform>为 {n} 个对象生成掩码</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Masks from boxes</source>
            <translation>由框生成掩码</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/edit_actions.py" />
            <source>Measure in pixels</source>
            <translation>以像素测量</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/bars.py" />
            <source>Menu</source>
            <translation>菜单</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/bars.py" />
            <source>Menu (Alt+M)</source>
            <translation>菜单 (Alt+M)</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/edit_actions.py" />
            <source>Merge the selected objects</source>
            <translation>合并选中的对象</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/step_names.py" />
            <source>Merge {n} objects</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <location filename="../../swin_annotator/ui/messages.py" />
            <source>Message</source>
            <translation>消息</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/keys.py" />
            <source>Middle drag, Alt+drag</source>
            <translation>中键拖动，Alt+拖动</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/model_words.py" />
            <source>Model</source>
            <translation>模型</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>Models</source>
            <translation>模型</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/news.py" />
            <source>Models…</source>
            <translation>模型…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/more_tools.py" />
            <source>More tools</source>
            <translation>更多工具</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/more_tools.py" />
            <source>More tools: clicks, fill, eraser, pieces, knife, ruler</source>
            <translation>更多工具：点选、填充、橡皮擦、部分、切割、标尺</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/contact_sheet.py" />
            <location filename="../../swin_annotator/ui/panels/review_bar.py" />
            <source>Most doubtful first</source>
            <translation>最不确定的优先</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/contact_sheet.py" />
            <source>Most like the selected one</source>
            <translation>与所选最相似的</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/keys.py" />
            <source>Mouse and text</source>
            <translation>鼠标与文本</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/keys.py" />
            <source>Move the image</source>
            <translation>移动图像</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/key_conflicts.py" />
            <source>Move the selection by a pixel, Shift: ten, Ctrl: the box's lower right corner</source>
            <translation>将所选移动一个像素；Shift：十个；Ctrl：移动框的右下角</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/step_names.py" />
            <source>Move {n} objects</source>
            <translation>
                <numerusform>移动 {n} 个对象</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/categories.py" />
            <source>Name of the new category</source>
            <translation>新类别的名称</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/room_words.py" />
            <source>Network is unreachable</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/categories.py" />
            <source>New name</source>
            <translation>新名称</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/label_mapping.py" />
            <source>New: {name}</source>
            <translation>新建：{name}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/guide.py" />
            <source>Next</source>
            <translation>下一步</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Next image</source>
            <translation>下一张图像</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Next image with proposals</source>
            <translation>下一张有候选的图像</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/edit_actions.py" />
            <source>Next label of the image</source>
            <translation>图像的下一个标注</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Next part of the window</source>
            <translation>窗口的下一部分</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Next proposal</source>
            <translation>下一个候选</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/commands.py" />
            <source>No command has these words. Try fewer letters.</source>
            <translation>没有包含这些词的命令。请少输入几个字。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/review.py" />
            <source>No more proposals shown on this image. {next} goes to the next image.</source>
            <translation>此图像没有更多显示的候选。按 {next} 转到下一张。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/bulk_accept.py" />
            <source>No proposal scores that much here. Lower the least score.</source>
            <translation>这里没有达到该得分的候选。请降低最低得分。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/empty.py" />
            <source>No recent folder yet</source>
            <translation>还没有最近的文件夹</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/room_words.py" />
            <source>No route to host</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../swin_annotator/ui/room_words.py" />
            <source>No space left on device</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../swin_annotator/ui/room_words.py" />
            <source>No such file or directory</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../swin_annotator/ui/room_words.py" />
            <source>Not a directory</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../swin_annotator/ui/step_names.py" />
            <source>Not crowd</source>
            <translation>非群体</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/step_names.py" />
            <source>Not occluded</source>
            <translation>未被遮挡</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Not this</source>
            <translation>不是这个</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/step_names.py" />
            <source>Not truncated</source>
            <translation>未被截断</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/details.py" />
            <source>Note on the object</source>
            <translation>对象备注</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/details.py" />
            <source>Note on the selected objects</source>
            <translation>所选对象的备注</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/annotations.py" />
            <source>Nothing accepted on this image yet. Draw a box ({box}) or accept a proposal ({accept}).</source>
            <translation>此图像尚无已接受的标注。画一个框 ({box}) 或接受一个候选（{accept}）。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/news.py" />
            <source>Nothing found. Try other words, or draw an example ({example}).</source>
            <translation>没有找到。请换用其他词语，或画一个示例 ({example})。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/arranging.py" />
            <source>Nothing is accepted on this image yet.</source>
            <translation>此图像上尚未接受任何标注。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/statistics.py" />
            <source>Nothing is accepted yet.</source>
            <translation>还没有接受任何对象。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/review_mode.py" />
            <source>Nothing is left to review from {threshold:.2f} on.</source>
            <translation>得分 {threshold:.2f} 以上已无可审核的内容。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/shaping.py" />
            <source>Nothing to simplify: boxes and masks with holes have no outline of corners.</source>
            <translation>没有可简化的：框和带孔的掩码没有由顶点组成的轮廓。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/bulk.py" />
            <source>Nothing was changed.</source>
            <translation>未做任何更改。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/statistics.py" />
            <source>Nothing was judged yet: {review} begins.</source>
            <translation>还没有作出决定：按 {review} 开始。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/drawing.py" />
            <source>Nothing was pasted: the objects lie outside this image.</source>
            <translation>没有粘贴：对象位于此图像之外。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/messages.py" />
            <source>Notice</source>
            <translation>通知</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Object</source>
            <translation>对象</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/contact_sheet.py" />
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Objects</source>
            <translation>对象</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/details.py" />
            <source>Occluded</source>
            <translation>被遮挡</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/edit_actions.py" />
            <source>Occluded: something covers a part of it</source>
            <translation>被遮挡：有东西挡住了一部分</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/bulk_accept.py" />
            <source>On this image</source>
            <translation>在此图像上</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/folders.py" />
            <source>Open a folder of images</source>
            <translation>打开图像文件夹</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/empty.py" />
            <source>Open a folder, type what to find or draw one example, then accept what is right.</source>
            <translation>打开文件夹，输入要查找的内容或画一个示例，然后接受正确的结果。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/empty.py" />
            <source>Open a folder…</source>
            <translation>打开文件夹…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/news.py" />
            <source>Open another folder…</source>
            <translation>打开其他文件夹…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Open folder…</source>
            <translation>打开文件夹…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/key_conflicts.py" />
            <source>Open the menu</source>
            <translation>打开菜单</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/empty.py" />
            <source>Open the sample project</source>
            <translation>打开示例项目</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/empty.py" />
            <source>Open {name} again</source>
            <translation>再次打开 {name}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/opening.py" />
            <source>Opening {name}</source>
            <translation>正在打开 {name}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/contact_sheet.py" />
            <source>Order</source>
            <translation>排序</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/review_bar.py" />
            <source>Order of review</source>
            <translation>审核顺序</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/edit_actions.py" />
            <source>Outline an object by clicks: left is it, right is not</source>
            <translation>用点击勾勒对象：左键是它，右键不是</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/pointing.py" />
            <source>Outlining what was clicked</source>
            <translation>正在勾勒点击的对象</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/proposer.py" />
            <source>Outlining {n} objects</source>
            <translation>
                <numerusform>正在勾勒 {n} 个对象</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/review_bar.py" />
            <source>Pace</source>
            <translation>速度</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Paint a mask</source>
            <translation>绘制掩码</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/step_names.py" />
            <source>Paint mask</source>
            <translation>绘制掩码</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/images.py" />
            <source>Part of a name, or: untouched, proposals, reviewed, unreadable, untagged, tag:night, tag:"wet street"</source>
            <translation>名称的一部分，或：untouched、proposals、reviewed、unreadable、untagged、tag:night、tag:"wet street"</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Paste</source>
            <translation>粘贴</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/step_names.py" />
            <source>Paste {n} objects</source>
            <translation>
                <numerusform>粘贴 {n} 个对象</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Patterns beside the colours of categories</source>
            <translation>在类别颜色之外使用图案</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/room_words.py" />
            <source>Permission denied</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Polygon</source>
            <translation>多边形</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Polygons, run lengths where there are holes</source>
            <translation>多边形，有孔处用游程编码</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/keys.py" />
            <source>Press another key for “{text}”.</source>
            <translation>请为“{text}”按下另一个键。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Previous image</source>
            <translation>上一张图像</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Previous image with proposals</source>
            <translation>上一张有候选的图像</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/edit_actions.py" />
            <source>Previous label</source>
            <translation>上一个标注</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Previous part of the window</source>
            <translation>窗口的上一部分</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Previous proposal</source>
            <translation>上一个候选</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/bars.py" />
            <source>Progress</source>
            <translation>进度</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/transfer_cell.py" />
            <source>Progress of {title}</source>
            <translation>{title} 的进度</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/contact_sheet.py" />
            <location filename="../../swin_annotator/ui/panels/proposals.py" />
            <location filename="../../swin_annotator/ui/right.py" />
            <source>Proposals</source>
            <translation>候选</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/review_bar.py" />
            <source>Proposals left</source>
            <translation>剩余候选</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/proposals.py" />
            <source>Proposals shown</source>
            <translation>显示的候选</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/bulk_accept.py" />
            <source>Proposals to be accepted</source>
            <translation>将被接受的候选</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Proposals too, with their scores</source>
            <translation>也包括候选及其得分</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/news.py" />
            <source>Proposals: {proposals}. Images: {images}.</source>
            <translation>候选：{proposals}。图像：{images}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/step_names.py" />
            <source>Propose</source>
            <translation>提出候选</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/step_names.py" />
            <source>Propose {n} objects</source>
            <translation>
                <numerusform>提出 {n} 个候选对象</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/keys.py" />
            <source>Put a corner there; {delete} takes the one under the pointer</source>
            <translation>在那里放一个顶点；按 {delete} 移除指针下的顶点</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Quit</source>
            <translation>退出</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/log.py" />
            <source>Read again</source>
            <translation>重新读取</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/room_words.py" />
            <source>Read-only file system</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>Reading the weights in {path}. It goes on when this dialog is closed.</source>
            <translation>正在读取 {path} 中的权重。关闭此对话框后会继续。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/bars.py" />
            <source>Recent folders</source>
            <translation>最近的文件夹</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/actions.py" />
            <source>Redo</source>
            <translation>重做</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions.py" />
            <source>Redo “{step}”</source>
            <translation>重做“{step}”</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/dialogs/contact_sheet.py" />
            <source>Reject</source>
            <translation>拒绝</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Reject all</source>
            <translation>全部拒绝</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Reject all shown</source>
            <translation>拒绝所有显示的候选</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/step_names.py" />
            <source>Reject {n} objects</source>
            <translation>
                <numerusform>拒绝 {n} 个对象</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/step_names.py" />
            <source>Reject {n} proposals</source>
            <translation>
                <numerusform>拒绝 {n} 个候选</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Reject, go to the next</source>
            <translation>拒绝并转到下一个</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/contact_sheet.py" />
            <source>Rejected</source>
            <translation>已拒绝</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/contact_sheet.py" />
            <source>Relabel as…</source>
            <translation>改为类别…</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/step_names.py" />
            <source>Relabel {n} objects</source>
            <translation>
                <numerusform>更改 {n} 个对象的类别</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/step_names.py" />
            <source>Remove tags</source>
            <translation>移除标签</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/examples.py" />
            <source>Remove the example {text}</source>
            <translation>移除示例 {text}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/examples.py" />
            <source>Remove this example</source>
            <translation>移除此示例</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>Removed {name}; {size} are free again.</source>
            <translation>已移除 {name}；释放了 {size}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Rename the category in use…</source>
            <translation>重命名当前类别…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/categories.py" />
            <source>Rename “{name}”</source>
            <translation>重命名“{name}”</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/step_names.py" />
            <source>Rename “{name}” to “{other}”</source>
            <translation>将“{name}”重命名为“{other}”</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/panels/review_bar.py" />
            <source>Review</source>
            <translation>审核</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Review category by category</source>
            <translation>按类别逐个审核</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Review image by image</source>
            <translation>按图像逐个审核</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Review the most doubtful first</source>
            <translation>先审核最不确定的</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Review the whole folder, proposal by proposal</source>
            <translation>逐个候选审核整个文件夹</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/keys.py" />
            <source>Right button, Ctrl</source>
            <translation>右键，Ctrl</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/review_mode.py" />
            <source>Round once: {count} left, from the first again.</source>
            <translation>已过一遍：剩余 {count} 个，从第一个重新开始。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/edit_actions.py" />
            <source>Ruler</source>
            <translation>标尺</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Run lengths (RLE)</source>
            <translation>游程编码 (RLE)</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/describing.py" />
            <source>Said of {n} objects.</source>
            <translation>
                <numerusform>已标记 {n} 个对象。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/statistics.py" />
            <source>Save as CSV…</source>
            <translation>另存为 CSV…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/sheets.py" />
            <source>Save the statistics</source>
            <translation>保存统计</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/statistics.py" />
            <source>Scores</source>
            <translation>得分</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/proposals.py" />
            <source>Scores of the proposals</source>
            <translation>候选的得分</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/keys.py" />
            <source>Scroll; Shift: sideways, or the brush's size</source>
            <translation>滚动；Shift：横向滚动或画笔大小</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Segment</source>
            <translation>分割</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Segment the whole folder</source>
            <translation>分割整个文件夹</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Segment this image</source>
            <translation>分割此图像</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/prompts.py" />
            <source>Segmenter</source>
            <translation>分割器</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/proposer.py" />
            <source>Segmenting the folder</source>
            <translation>正在分割文件夹</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/proposer.py" />
            <source>Segmenting {path}</source>
            <translation>正在分割 {path}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Select</source>
            <translation>选择</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Select all</source>
            <translation>全选</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/sheets.py" />
            <source>Select one object to compare with.</source>
            <translation>请选择一个用于比较的对象。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/shaping.py" />
            <source>Select the object first, then draw the piece.</source>
            <translation>请先选择对象，再画该部分。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/shaping.py" />
            <source>Select two or more objects that overlap.</source>
            <translation>请选择两个或更多重叠的对象。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/shaping.py" />
            <source>Select two or more objects to merge.</source>
            <translation>请选择两个或更多要合并的对象。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/edit_actions.py" />
            <location filename="../../swin_annotator/ui/step_names.py" />
            <source>Send to back</source>
            <translation>置于底层</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/details.py" />
            <source>Several objects in one outline, COCO's iscrowd{key}</source>
            <translation>一个轮廓里有多个对象，即 COCO 的 iscrowd{key}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/keys.py" />
            <source>Shift while painting</source>
            <translation>绘制时按 Shift</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Show a counter-example: never this</source>
            <translation>给出反例：绝不是这个</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Show an example: find what looks like this</source>
            <translation>给出示例：查找外观相似的</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Show at 100 %</source>
            <translation>以 100 % 显示</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/log.py" />
            <source>Show folder</source>
            <translation>显示文件夹</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/edit_actions.py" />
            <source>Show hidden objects again</source>
            <translation>重新显示隐藏的对象</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/contact_sheet.py" />
            <source>Show on the canvas</source>
            <translation>在画布上显示</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/sections.py" />
            <source>Show or hide {title}</source>
            <translation>显示或隐藏{title}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/edit_actions.py" />
            <source>Show the image as it is</source>
            <translation>按原样显示图像</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/look.py" />
            <source>Show the image as it is{key}</source>
            <translation>按原样显示图像{key}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/news.py" />
            <source>Show the log</source>
            <translation>显示日志</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/keys.py" />
            <source>Show the object on the canvas</source>
            <translation>在画布上显示该对象</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/step_names.py" />
            <source>Simplify</source>
            <translation>简化</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/edit_actions.py" />
            <source>Simplify the outline; a mask becomes a polygon</source>
            <translation>简化轮廓；掩码变为多边形</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/model_words.py" />
            <source>Size</source>
            <translation>大小</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/statistics.py" />
            <source>Sizes of labels in pixels</source>
            <translation>标注大小（像素）</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/contact_sheet.py" />
            <source>Smallest first</source>
            <translation>最小的优先</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/edit_actions.py" />
            <source>Snap to the image's border</source>
            <translation>吸附到图像边界</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/looking.py" />
            <source>Snaps to the image's border.</source>
            <translation>吸附到图像边界。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/details.py" />
            <source>Something covers a part of it{key}</source>
            <translation>有东西挡住了一部分{key}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/messages.py" />
            <source>Something went wrong</source>
            <translation>出现问题</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/messages.py" />
            <source>Something went wrong inside the program. Your labels are safe; details are in the log.</source>
            <translation>程序内部出现问题。您的标注是安全的；详情见日志。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/keys.py" />
            <source>Space in bulk accept</source>
            <translation>批量接受中的空格</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Split</source>
            <translation>划分</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/model_words.py" />
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/statistics.py" />
            <location filename="../../swin_annotator/ui/sheets.py" />
            <source>Statistics</source>
            <translation>统计</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/sheets.py" />
            <source>Statistics written to {path}.</source>
            <translation>统计已写入 {path}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Statistics…</source>
            <translation>统计…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/opening.py" />
            <location filename="../../swin_annotator/ui/viewer.py" />
            <source>Still waiting for {path}: the disk or network does not answer.</source>
            <translation>仍在等待 {path}：磁盘或网络没有响应。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/step_names.py" />
            <source>Subtract</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../swin_annotator/ui/suggesting.py" />
            <source>Suggesting {kind}</source>
            <translation>正在建议{kind}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/names.py" />
            <source>Suggestions</source>
            <translation>建议</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/contact_sheet.py" />
            <source>Surest first</source>
            <translation>最确定的优先</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Table (*.csv)</source>
            <translation>表格 (*.csv)</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/step_names.py" />
            <source>Tag image</source>
            <translation>给图像加标签</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/step_names.py" />
            <source>Tag “{name}”</source>
            <translation>标签“{name}”</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/panels/tags.py" />
            <source>Tags</source>
            <translation>标签</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Tags as a table</source>
            <translation>标签表格</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/panels/tags.py" />
            <source>Tags of the image</source>
            <translation>图像的标签</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/edit_actions.py" />
            <source>Take a piece or a hole out of the selected object</source>
            <translation>从选中的对象中去除一部分或挖孔</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/step_names.py" />
            <source>Take a piece out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../swin_annotator/ui/import_task.py" />
            <source>Taking back {name}</source>
            <translation>正在撤回 {name}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/key_conflicts.py" />
            <source>That key always does this: “{text}”. Choose another.</source>
            <translation>该按键始终用于“{text}”。请选择其他按键。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/key_conflicts.py" />
            <source>That key goes through everything in the window. Choose another.</source>
            <translation>该按键用于在窗口各处之间移动。请选择其他按键。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/key_conflicts.py" />
            <source>That key is taken by “{text}”; give that one another key first.</source>
            <translation>此键已用于“{text}”；请先为它换一个键。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/key_conflicts.py" />
            <source>That key presses the button that has the focus. Choose another.</source>
            <translation>该按键用于按下有焦点的按钮。请选择其他按键。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/tagging.py" />
            <source>The category is the suggested one already.</source>
            <translation>类别已是建议的类别。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>The file is there and will be replaced once the export is complete.</source>
            <translation>文件已存在，导出完成后将被替换。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/review_mode.py" />
            <source>The image is still being read; the key did nothing.</source>
            <translation>图像仍在读取；按键未起作用。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/shaping.py" />
            <source>The line crosses no object from side to side.</source>
            <translation>该线没有从一侧到另一侧穿过任何对象。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/log.py" />
            <source>The log is empty.</source>
            <translation>日志为空。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/prompts.py" />
            <source>The mean of seven sentences around each phrase, as OWL-ViT was measured</source>
            <translation>每个短语用七个句子取平均，与 OWL-ViT 的测量方式相同</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/drawing.py" />
            <source>The next image is still being read; nothing was drawn.</source>
            <translation>下一张图像仍在读取；没有绘制任何内容。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/shaping.py" />
            <source>The piece does not change the object.</source>
            <translation>这一部分没有改变对象。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/appearance.py" />
            <source>The size changes when the program is started again.</source>
            <translation>大小将在下次启动程序时改变。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/looking.py" />
            <source>The view is turned by {degrees}°. The file is as it was.</source>
            <translation>视图已旋转 {degrees}°。文件保持不变。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/prompts.py" />
            <source>The words as you typed them</source>
            <translation>按您输入的词语</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Theme: as the system</source>
            <translation>主题：跟随系统</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Theme: dark</source>
            <translation>主题：深色</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Theme: high contrast</source>
            <translation>主题：高对比度</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Theme: light</source>
            <translation>主题：浅色</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/drawing.py" />
            <source>There is a category “{name}” already.</source>
            <translation>类别“{name}”已存在。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/asking.py" />
            <source>There is no box without a mask on this image.</source>
            <translation>此图像上没有缺少掩码的框。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/review_mode.py" />
            <source>There is nothing before this one.</source>
            <translation>前面没有了。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/shaping.py" />
            <source>These are masks already.</source>
            <translation>这些已经是掩码。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/folders.py" />
            <source>This folder can't be written; labels are kept in {place}.</source>
            <translation>无法写入此文件夹；标注保存在 {place}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>This image</source>
            <translation>此图像</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/picture.py" />
            <source>This image can't be read. {next} goes to the next one.</source>
            <translation>无法读取此图像。按 {next} 转到下一张。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/messages.py" />
            <source>This is a fault of the program. Your labels are on disk and you can go on working. The text below, pasted into a report, helps to mend it.</source>
            <translation>这是程序的错误。您的标注已在磁盘上，可以继续工作。将下面的文字粘贴到报告中有助于修复。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/arranging.py" />
            <source>This is the last image of the list.</source>
            <translation>这是列表中的最后一张图像。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/proposals.py" />
            <source>Threshold</source>
            <translation>阈值</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Threshold down</source>
            <translation>降低阈值</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/proposals.py" />
            <source>Threshold in hundredths</source>
            <translation>阈值（百分之一）</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Threshold up</source>
            <translation>提高阈值</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/news.py" />
            <source>To the prompt</source>
            <translation>转到提示框</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Tools</source>
            <translation>工具</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/guide.py" />
            <source>Tour</source>
            <translation>导览</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Tour: first steps</source>
            <translation>导览：第一步</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/details.py" />
            <source>Truncated</source>
            <translation>被截断</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/edit_actions.py" />
            <source>Truncated: it goes on beyond the image</source>
            <translation>被截断：延伸到图像之外</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/edit_actions.py" />
            <source>Turn boxes and polygons into masks</source>
            <translation>将框和多边形转为掩码</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/edit_actions.py" />
            <source>Turn the view to the left</source>
            <translation>向左旋转视图</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/edit_actions.py" />
            <source>Turn the view to the right</source>
            <translation>向右旋转视图</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Type what to find</source>
            <translation>输入要查找的内容</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/picture.py" />
            <source>Type what to find and press Enter, or show an example ({example}).</source>
            <translation>输入要查找的内容并按 Enter，或给出示例 ({example})。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/guide.py" />
            <source>Type what to find at the top right, such as “die, coin”, and press Enter.</source>
            <translation>在右上方输入要查找的内容，例如“die, coin”，然后按 Enter。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/actions.py" />
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions.py" />
            <source>Undo “{step}”</source>
            <translation>撤销“{step}”</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/step_names.py" />
            <source>Unlock</source>
            <translation>解锁</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/looking.py" />
            <source>Upright again.</source>
            <translation>已恢复正向。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/keys.py" />
            <source>Use this key</source>
            <translation>使用此键</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/keys.py" />
            <source>Use, rename, delete the category</source>
            <translation>使用、重命名、删除该类别</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>View</source>
            <translation>视图</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/bulk.py" />
            <source>Wait until the last bulk change is written.</source>
            <translation>请等待上一次批量更改写入完成。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>Weights</source>
            <translation>权重</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/review_bar.py" />
            <source>What comes next</source>
            <translation>下一个是什么</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/messages.py" />
            <source>What helps</source>
            <translation>解决办法</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/review_bar.py" />
            <source>What is judged</source>
            <translation>正在审核的内容</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/tags.py" />
            <source>What the image as a whole is; commas between tags</source>
            <translation>整张图像是什么；标签用逗号分隔</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>What the segmenter's labels stand for…</source>
            <translation>分割器的标签代表什么…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/commands.py" />
            <source>What to do</source>
            <translation>要做什么</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/prompt_edit.py" />
            <source>What to find</source>
            <translation>要查找的内容</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/prompt_edit.py" />
            <source>What to find: forklift, person</source>
            <translation>要查找的内容：forklift, person</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/contact_sheet.py" />
            <source>What to show</source>
            <translation>显示内容</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/keys.py" />
            <source>Wheel</source>
            <translation>滚轮</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/bulk_accept.py" />
            <source>Where</source>
            <translation>范围</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Whole folder</source>
            <translation>整个文件夹</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Window scale: 100 %</source>
            <translation>窗口缩放：100 %</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Window scale: 125 %</source>
            <translation>窗口缩放：125 %</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Window scale: 150 %</source>
            <translation>窗口缩放：150 %</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Window scale: 175 %</source>
            <translation>窗口缩放：175 %</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Window scale: 200 %</source>
            <translation>窗口缩放：200 %</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/edit_actions.py" />
            <source>Write a note on the selected objects</source>
            <translation>给选中的对象写备注</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/bars.py" />
            <source>Zoom</source>
            <translation>缩放</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/keys.py" />
            <source>Zoom at the pointer</source>
            <translation>在指针处缩放</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Zoom in</source>
            <translation>放大</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/canvas/wand_tool.py" />
            <source>Zoom in to fill: this image is read in tiles.</source>
            <translation>放大后再填充：此图像是分块读取的。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Zoom out</source>
            <translation>缩小</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/prompts.py" />
            <source>a photo of a …</source>
            <translation>a photo of a …</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/state_words.py" />
            <source>accepted</source>
            <translation>已接受</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/review_bar.py" />
            <source>back</source>
            <translation>返回</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/picture.py" />
            <source>box</source>
            <translation>框</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/model_words.py" />
            <source>box to mask</source>
            <translation>框转掩码</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/model_words.py" />
            <source>can be downloaded</source>
            <translation>可下载</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/tagging.py" />
            <source>categories</source>
            <translation>类别</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/model_words.py" />
            <source>comes with the program</source>
            <translation>随程序提供</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/describing.py" />
            <source>crowd</source>
            <translation>群体</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/statistics.py" />
            <source>decisions per minute</source>
            <translation>决定/分钟</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/asking.py" />
            <source>embedded</source>
            <translation>内置</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/model_words.py" />
            <source>files missing</source>
            <translation>缺少文件</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/hint.py" />
            <source>from {n} labels; right {share} % of the time when left out</source>
            <translation>
                <numerusform>根据 {n} 个标注；留出检验时 {share} % 正确</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/hint.py" />
            <source>from {n} labels; too few to say how often that is right</source>
            <translation>
                <numerusform>根据 {n} 个标注；太少，无法判断准确率</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/asking.py" />
            <source>get {size}</source>
            <translation>下载 {size}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/statistics.py" />
            <source>images reviewed</source>
            <translation>已审核图像</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/model_words.py" />
            <source>installed</source>
            <translation>已安装</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/statistics.py" />
            <source>labels</source>
            <translation>标注</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/review_bar.py" />
            <source>later</source>
            <translation>稍后</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/examples.py" />
            <source>like this</source>
            <translation>像这样</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/describing.py" />
            <source>locked</source>
            <translation>已锁定</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/picture.py" />
            <source>mask</source>
            <translation>掩码</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/asking.py" />
            <source>missing</source>
            <translation>缺失</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/examples.py" />
            <source>never this</source>
            <translation>绝不是这个</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/keys.py" />
            <source>no key</source>
            <translation>无按键</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>none, or: train=0.8,val=0.2</source>
            <translation>无，或：train=0.8,val=0.2</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/model_words.py" />
            <source>not stated</source>
            <translation>未说明</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/describing.py" />
            <source>note</source>
            <translation>备注</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/describing.py" />
            <source>occluded</source>
            <translation>被遮挡</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/model_words.py" />
            <source>partly downloaded</source>
            <translation>部分已下载</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/crop_model.py" />
            <source>picked out</source>
            <translation>已剔除</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/picture.py" />
            <source>polygon</source>
            <translation>多边形</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/statistics.py" />
            <location filename="../../swin_annotator/ui/state_words.py" />
            <source>proposals</source>
            <translation>候选</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/state_words.py" />
            <source>proposed</source>
            <translation>候选</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/viewer.py" />
            <source>read in tiles</source>
            <translation>分块读取</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/transfer_cell.py" />
            <source>reading…</source>
            <translation>正在读取…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/model_words.py" />
            <source>regions</source>
            <translation>区域</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/statistics.py" />
            <location filename="../../swin_annotator/ui/state_words.py" />
            <source>rejected</source>
            <translation>已拒绝</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/state_words.py" />
            <source>reviewed</source>
            <translation>已审核</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/image_model.py" />
            <source>reviewed, empty</source>
            <translation>已审核，无对象</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/model_words.py" />
            <source>revision {revision}</source>
            <translation>版本 {revision}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/bulk_accept.py" />
            <source>scoring at least</source>
            <translation>得分不低于</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/statistics.py" />
            <source>seconds per accepted object</source>
            <translation>秒/接受的对象</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/model_words.py" />
            <location filename="../../swin_annotator/ui/tagging.py" />
            <source>tags</source>
            <translation>标签</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/asking.py" />
            <source>to get</source>
            <translation>待下载</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/describing.py" />
            <source>truncated</source>
            <translation>被截断</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/state_words.py" />
            <source>unreadable</source>
            <translation>无法读取</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/image_model.py" />
            <location filename="../../swin_annotator/ui/state_words.py" />
            <source>untouched</source>
            <translation>未处理</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/transfer_cell.py" />
            <source>waiting for the hub…</source>
            <translation>正在等待 Hub…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/model_words.py" />
            <source>words and examples</source>
            <translation>词语和示例</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/guide.py" />
            <source>{accept} accepts the selected proposal, {reject} rejects it, {next} goes on. Judge one.</source>
            <translation>{accept} 接受选中的候选，{reject} 拒绝，{next} 转到下一个。请判断一个。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/guide.py" />
            <source>{box}, then a drag from corner to corner: draw a box by hand.</source>
            <translation>按 {box}，再从一角拖到另一角：手动画一个框。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/exchange.py" />
            <source>{count} files in {folder}</source>
            <translation>{folder} 中的 {count} 个文件</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/news.py" />
            <source>{count} found, the best with {least:.2f}: the key {lower} lowers the threshold.</source>
            <translation>找到 {count} 个，最高得分 {least:.2f}；按 {lower} 键可降低阈值。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/news.py" />
            <source>{count} found.</source>
            <translation>找到 {count} 个。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/review_bar.py" />
            <source>{count} left</source>
            <translation>剩余 {count}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/exchange.py" />
            <source>{count} left out: their images are not in this folder.</source>
            <translation>略过 {count} 个：其图像不在此文件夹中。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/bars.py" />
            <source>{count} more waiting</source>
            <translation>另有 {count} 个等待</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/sheets.py" />
            <source>{count} on images that were not looked at yet come last; Find in the folder looks at them.</source>
            <translation>{count} 个位于尚未查看的图像上，排在最后；在文件夹中查找会处理它们。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/contact_sheet.py" />
            <source>{count} selected.</source>
            <translation>已选 {count} 个。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/exchange.py" />
            <source>{count} were there already.</source>
            <translation>{count} 个已存在。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/exchange.py" />
            <source>{count} were there as proposals and are accepted.</source>
            <translation>{count} 个原为候选,已接受。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/bars.py" />
            <location filename="../../swin_annotator/ui/dialogs/transfer_cell.py" />
            <location filename="../../swin_annotator/ui/guide.py" />
            <location filename="../../swin_annotator/ui/panels/statistics.py" />
            <source>{done} of {total}</source>
            <translation>{done} / {total}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/picture.py" />
            <source>{done} of {total} reviewed</source>
            <translation>已审核 {done} / {total}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/bulk.py" />
            <source>{done} of {total} written.</source>
            <translation>已写入 {done} / {total}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/guide.py" />
            <source>{example}, then a box around one object: everything that looks like it is found.</source>
            <translation>按 {example}，再框住一个对象：会找到所有外观相似的。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/guide.py" />
            <source>{export} writes the labels. {commands} finds every command, {keys} shows every key.</source>
            <translation>{export} 写出标注。{commands} 查找所有命令，{keys} 显示所有按键。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/bars.py" />
            <source>{hours} h {minutes} min</source>
            <translation>{hours} 小时 {minutes} 分</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/exchange.py" />
            <source>{labels} and {tags}</source>
            <translation>{labels}和{tags}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/canvas/ruler_tool.py" />
            <source>{length:.1f} px · {across:.0f} × {down:.0f} · {angle}°</source>
            <translation>{length:.1f} 像素 · {across:.0f} × {down:.0f} · {angle}°</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/bars.py" />
            <source>{minutes} min</source>
            <translation>{minutes} 分钟</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/news.py" />
            <source>{model} knows {n} kinds of regions; each became a category.</source>
            <translation>
                <numerusform>{model} 认识 {n} 种区域；每种成为一个类别。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>{name} is ready.</source>
            <translation>{name} 已就绪。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/picture.py" />
            <source>{name}, score {score}</source>
            <translation>{name}，得分 {score}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/picture.py" />
            <source>{name}, {n} labels</source>
            <translation>
                <numerusform>{name}，{n} 个标注</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/crop_model.py" />
            <source>{name}, {state}, score {score:.2f}, {size}{where}</source>
            <translation>{name}，{state}，得分 {score:.2f}，{size}{where}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/shaping.py" />
            <source>{n} corners. {again} again leaves fewer.</source>
            <translation>
                <numerusform>{n} 个顶点。再按 {again} 会更少。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/dialogs/bulk_accept.py" />
            <location filename="../../swin_annotator/ui/exchange.py" />
            <source>{n} images</source>
            <translation>
                <numerusform>{n} 张图像</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/exchange.py" />
            <location filename="../../swin_annotator/ui/panels/image_model.py" />
            <location filename="../../swin_annotator/ui/picture.py" />
            <source>{n} labels</source>
            <translation>
                <numerusform>{n} 个标注</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/news.py" />
            <source>{n} masks made.</source>
            <translation>
                <numerusform>已生成 {n} 个掩码。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/dialogs/contact_sheet.py" />
            <source>{n} objects</source>
            <translation>
                <numerusform>{n} 个对象</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/sheets.py" />
            <source>{n} objects accepted. {undo} takes it back.</source>
            <translation>
                <numerusform>已接受 {n} 个对象。按 {undo} 撤销。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/drawing.py" />
            <source>{n} objects copied.</source>
            <translation>
                <numerusform>已复制 {n} 个对象。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/drawing.py" />
            <source>{n} objects deleted. {undo} takes it back.</source>
            <translation>
                <numerusform>已删除 {n} 个对象。{undo} 可撤销。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/arranging.py" />
            <source>{n} objects hidden.</source>
            <translation>
                <numerusform>已隐藏 {n} 个对象。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/arranging.py" />
            <source>{n} objects locked.</source>
            <translation>
                <numerusform>已锁定 {n} 个对象。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/shaping.py" />
            <source>{n} objects merged. {undo} takes it back.</source>
            <translation>已合并 {n} 个对象。按 {undo} 撤销。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/sheets.py" />
            <source>{n} objects rejected. {undo} takes it back.</source>
            <translation>
                <numerusform>已拒绝 {n} 个对象。按 {undo} 撤销。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/drawing.py" />
            <location filename="../../swin_annotator/ui/sheets.py" />
            <location filename="../../swin_annotator/ui/tagging.py" />
            <source>{n} objects relabelled. {undo} takes it back.</source>
            <translation>
                <numerusform>已更改 {n} 个对象的类别。按 {undo} 撤销。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/arranging.py" />
            <source>{n} objects unlocked.</source>
            <translation>
                <numerusform>已解锁 {n} 个对象。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/exchange.py" />
            <source>{n} problems in the file: run “swin-annotator check” for the list.</source>
            <translation>
                <numerusform>文件中有 {n} 个问题：运行“swin-annotator check”查看列表。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/dialogs/bulk_accept.py" />
            <location filename="../../swin_annotator/ui/panels/image_model.py" />
            <location filename="../../swin_annotator/ui/review.py" />
            <source>{n} proposals</source>
            <translation>
                <numerusform>{n} 个候选</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/exchange.py" />
            <source>{n} tags</source>
            <translation>
                <numerusform>{n} 个标签</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/exchange.py" />
            <source>{n} unreadable images left out.</source>
            <translation>
                <numerusform>略过 {n} 张无法读取的图像。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/sheets.py" />
            <source>{path} can't be written ({reason}).</source>
            <translation>无法写入 {path}（{reason}）。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>{place}: {size}, licence {licence}.</source>
            <translation>{place}：{size}，许可证 {licence}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/review.py" />
            <source>{proposals} accepted. {undo} takes it back.</source>
            <translation>已接受{proposals}。按 {undo} 撤销。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/bulk_accept.py" />
            <source>{proposals} on {images}</source>
            <translation>{images}上的{proposals}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/review.py" />
            <source>{proposals} rejected. {undo} takes it back.</source>
            <translation>已拒绝{proposals}。按 {undo} 撤销。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/review_bar.py" />
            <source>{rate:.0f} per minute</source>
            <translation>每分钟 {rate:.0f}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/bars.py" />
            <source>{rate:.1f} per second</source>
            <translation>每秒 {rate:.1f}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/guide.py" />
            <source>{review} goes through all proposals of the folder, one key each.</source>
            <translation>按 {review} 逐个审核文件夹中的所有候选，每个只需一个键。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/tagging.py" />
            <source>{right} of {of} were named rightly while they were left out of the learning. Always saying the commonest: {commonest} of {of}.</source>
            <translation>在不参与学习时，{of} 个中有 {right} 个命名正确。总是说最常见的：{of} 个中 {commonest} 个。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/bulk_accept.py" />
            <source>{said}. Click the wrong ones out.</source>
            <translation>{said}。点击剔除错误的。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/bulk_accept.py" />
            <source>{said}; {out} clicked out stay proposals.</source>
            <translation>{said}；剔除的 {out} 个仍为候选。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/bars.py" />
            <source>{seconds:.0f} s</source>
            <translation>{seconds:.0f} 秒</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/bars.py" />
            <source>{seconds:.0f} s each</source>
            <translation>每张 {seconds:.0f} 秒</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/review_bar.py" />
            <source>{seconds:.1f} s per object</source>
            <translation>每个对象 {seconds:.1f} 秒</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/proposals.py" />
            <source>{shown} of {total} shown</source>
            <translation>显示 {shown} / {total}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/news.py" />
            <source>{shown} to review. {next} goes through them, {accept} accepts, {reject} rejects.</source>
            <translation>待审核 {shown} 个。{next} 逐个查看，{accept} 接受，{reject} 拒绝。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/arranging.py" />
            <source>{show} shows all again.</source>
            <translation>按 {show} 重新显示全部。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/examples.py" />
            <source>{text} ({sign}). Click to see it, Delete to remove it.</source>
            <translation>{text}（{sign}）。点击查看，按 Delete 移除。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/news.py" />
            <source>{text} {failed} could not be worked on. {reason}</source>
            <translation>{text} {failed} 张无法处理。{reason}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/bars.py" />
            <source>{time} left</source>
            <translation>剩余 {time}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/exchange.py" />
            <source>{what} from {name} on {images}.</source>
            <translation>来自 {name}：{images}上的{what}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/exchange.py" />
            <source>{what} on {images} written to {where}.</source>
            <translation>已将{images}上的{what}写入 {where}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/crop_model.py" />
            <source>{width:.0f} × {height:.0f} pixels</source>
            <translation>{width:.0f} × {height:.0f} 像素</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/canvas/stage.py" />
            <source>{width} by {height} pixels</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../swin_annotator/ui/bindings.py" />
            <source>“{name}”</source>
            <translation>“{name}”</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/drawing.py" />
            <source>“{name}” has {n} objects, rejected ones included. Relabel them first.</source>
            <translation>
                <numerusform>“{name}”有 {n} 个对象（含已拒绝的）。请先更改它们的类别。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/keys.py" />
            <source>“{text}” is on {key}.</source>
            <translation>“{text}”使用 {key}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/review_bar.py" />
            <source>… category</source>
            <translation>… 类别</translation>
        </message>
    </context>
</TS>
