<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>swin_annotator</name>
        <message>
            <location filename="../../swin_annotator/ui/project/import_export.py" />
            <location filename="../../swin_annotator/ui/window/import_export_notifier.py" />
            <source> and {count} more</source>
            <translation>等 {count} 个</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/review_presenter.py" />
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
            <location filename="../../swin_annotator/cli/train_full.py" />
            <source>--epochs makes it shorter.</source>
            <translation>--epochs 可缩短时间。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>100 %</source>
            <translation>100 %</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>125 %</source>
            <translation>125 %</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>150 %</source>
            <translation>150 %</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>175 %</source>
            <translation>175 %</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>200 %</source>
            <translation>200 %</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/category_details.py" />
            <source>A * before the name gives it to every category.</source>
            <translation>名称前加 * 则用于所有类别。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>A YOLO data set, VOC or LabelMe files, a folder of tagged images</source>
            <translation>YOLO 数据集、VOC 或 LabelMe 文件、带标签图像的文件夹</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>A little more than the tiny one.</source>
            <translation>比 tiny 稍大。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub.py" />
            <source>A login page of the network or a proxy may stand in between; check HF_ENDPOINT. {carry_hint}</source>
            <translation>中间可能有网络登录页面或代理；请检查 HF_ENDPOINT。{carry_hint}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/loading.py" />
            <source>A model folder holds config.json beside model.safetensors.</source>
            <translation>模型文件夹中 config.json 与 model.safetensors 放在一起。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/recovery.py" />
            <source>A part of the {what} can't be read: {spans}.</source>
            <translation>无法读取{what}的一部分：{spans}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/tiled.py" />
            <source>A part of {name} can't be read ({error}).</source>
            <translation>{name} 的一部分无法读取（{error}）。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/core/queries.py" />
            <source>A phrase of {n} characters is too long; at most {most_words} words and {most_characters} characters.</source>
            <translation>
                <numerusform>{n} 个字符的短语太长；最多 {most_words} 个词、{most_characters} 个字符。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/queries.py" />
            <source>A phrase of {words} words is too long; at most {most_words} words and {most_characters} characters.</source>
            <translation>{words} 个词的短语太长；最多 {most_words} 个词、{most_characters} 个字符。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_controller.py" />
            <source>A profile of {model} knows it: {words}; learnt from +{yes} −{no}.</source>
            <translation>{model} 的配置认识它：{words}；学自 +{yes} −{no}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/decode.py" />
            <source>A query of {model} can't be asked of an image embedded by {model2}.</source>
            <translation>不能用 {model} 的查询去问由 {model2} 编码的图像。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/cvat_shapes.py" />
            <location filename="../../swin_annotator/formats/supervisely_shapes.py" />
            <source>A shape of the kind {tag} has no area; it was left out.</source>
            <translation>{tag} 类型的形状没有面积；已略过。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/training.py" />
            <source>A small head learns what your accepted labels show; everything below it stays as it is. A fifth of the images is kept aside and tells how good it is.</source>
            <translation>一个小型的头会学习您已接受的标注所展示的内容；其下的一切保持不变。五分之一的图像会被留出，用来检验效果如何。</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>A tenth of OWLv2 base's work, for CPUs: LVIS AP 19.3. Weak on small objects.</source>
            <translation>计算量为 OWLv2 base 的十分之一，适合 CPU：LVIS AP 19.3。对小对象较弱。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/prelabel_ray.py" />
            <source>A worker ran out of memory.</source>
            <translation>一个工作进程内存不足。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/labelme_shapes.py" />
            <source>A {kind} has no area; it was left out.</source>
            <translation>{kind} 没有面积；已略过。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/model_card.py" />
            <source>AP50 {head}; a profile of the same labels reaches {profile}: the head is better.</source>
            <translation>AP50 {head}；由相同标注得到的配置达到 {profile}：检测头更好。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/model_card.py" />
            <source>AP50 {head}; a profile of the same labels reaches {profile}: use the profile.</source>
            <translation>AP50 {head}；由相同标注得到的配置达到 {profile}：请使用配置。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/window/dialog_opener.py" />
            <source>About Swin Annotator</source>
            <translation>关于 Swin Annotator</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>About the model</source>
            <translation>关于模型</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/gallery/bulk_accept.py" />
            <location filename="../../swin_annotator/ui/gallery/contact_sheet.py" />
            <source>Accept</source>
            <translation>接受</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/panels/proposals.py" />
            <source>Accept all</source>
            <translation>全部接受</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Accept all shown</source>
            <translation>接受所有显示的候选</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/bulk_accept.py" />
            <source>Accept in bulk</source>
            <translation>批量接受</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Accept in bulk…</source>
            <translation>批量接受…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_sheet.py" />
            <source>Accept or reject proposals: each of them teaches what is meant.</source>
            <translation>接受或拒绝候选：每一次都会教会模型您指的是什么。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub_connection.py" />
            <source>Accept them at {endpoint}/{name}, then set HF_TOKEN to a token of your account and try again.</source>
            <translation>请在 {endpoint}/{name} 接受条款，然后把 HF_TOKEN 设为您账户的令牌并重试。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/bulk_accept.py" />
            <location filename="../../swin_annotator/ui/panels/proposals.py" />
            <source>Accept {count}</source>
            <translation>接受 {count} 个</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/gallery/step_messages.py" />
            <source>Accept {n} objects</source>
            <translation>
                <numerusform>接受 {n} 个对象</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/core/review_steps.py" />
            <location filename="../../swin_annotator/ui/gallery/bulk_accept.py" />
            <source>Accept {n} proposals</source>
            <translation>
                <numerusform>接受 {n} 个候选</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/core/review_steps.py" />
            <source>Accept {n} proposals as another category</source>
            <translation>
                <numerusform>以其他类别接受 {n} 个候选</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Accept, go to the next</source>
            <translation>接受并转到下一个</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Action</source>
            <translation>操作</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>Add &amp;file…</source>
            <translation>添加文件(&amp;F)…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/cli/train_full.py" />
            <source>Add --full, or leave it out.</source>
            <translation>请加上 --full，或去掉此选项。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/right_column.py" />
            <source>Add a category</source>
            <translation>添加类别</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Add a category…</source>
            <translation>添加类别…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/categories.py" />
            <source>Add category “{name}”</source>
            <translation>添加类别“{name}”</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/adding.py" />
            <source>Add it without --in-place.</source>
            <translation>请不带 --in-place 添加。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/reshaping.py" />
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Add part</source>
            <translation>添加部分</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/unknown_words.py" />
            <source>Add {model} from a folder…</source>
            <translation>从文件夹添加 {model}…</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/core/categories.py" />
            <source>Add {n} categories</source>
            <translation>
                <numerusform>添加 {n} 个类别</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/quality_sheet.py" />
            <source>Agreement with the label file</source>
            <translation>与标注文件的一致程度</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/relative_boxes.py" />
            <source>All boxes lie between 0 and 1: they look like shares of the image's sides, not pixels.</source>
            <translation>所有框都在 0 和 1 之间：它们看起来是图像边长的比例，而不是像素。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/import_export_notifier.py" />
            <source>All boxes of {name} lie between 0 and 1: shares of the images' sides, it seems, not pixels.</source>
            <translation>{name} 的所有框都在 0 和 1 之间：看来是图像边长的比例，而不是像素。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/contact_sheet.py" />
            <source>All categories</source>
            <translation>所有类别</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/changed_bar.py" />
            <source>All changed images</source>
            <translation>所有已更改的图像</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>All commands…</source>
            <translation>所有命令…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export_forms.py" />
            <location filename="../../swin_annotator/ui/window/finding_lists.py" />
            <source>All files (*)</source>
            <translation>所有文件 (*)</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/training_labels.py" />
            <source>All tagged images are “{names}”: there is nothing to tell apart.</source>
            <translation>所有带标签的图像都是“{names}”：没有可区分的内容。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/quality_sheet.py" />
            <source>All that looks odd</source>
            <translation>所有看起来异常的</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/changed_bar.py" />
            <source>All {count} changed images</source>
            <translation>所有 {count} 张已更改的图像</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/window/object_presenter.py" />
            <source>All {n} score less than the threshold; the key {lower} lowers it.</source>
            <translation>
                <numerusform>全部 {n} 个的得分都低于阈值；按 {lower} 键可降低阈值。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Alt+click, double click on an edge</source>
            <translation>Alt+单击，双击边</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/example_naming.py" />
            <source>An example of:</source>
            <translation>作为示例：</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_writer.py" />
            <source>An older file of that name is still there. Run “check” on the labels that were imported.</source>
            <translation>该名称的旧文件仍在。请对导入的标注运行“check”。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_shapes.py" />
            <source>An outline of less than three corners or without sensible numbers was left out.</source>
            <translation>少于三个角或数值不合理的轮廓已略过。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_shapes.py" />
            <source>An outline that lies outside the image was left out.</source>
            <translation>位于图像之外的轮廓已略过。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Another box of the model for the object</source>
            <translation>对象的另一个模型框</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_categories.py" />
            <source>Another category is called “{name}” too.</source>
            <translation>另有一个类别也名为“{name}”。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/sinks.py" />
            <source>Another command is writing {out}.</source>
            <translation>另一个命令正在写入 {out}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/import_export.py" />
            <source>Another import is running. Cancel it with {cancel}, or wait until it is done.</source>
            <translation>另一个导入正在进行。请按 {cancel} 取消，或等它完成。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Another key</source>
            <translation>其他按键</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>Another model of the hub: owner/name</source>
            <translation>Hub 上的其他模型：所有者/名称</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/database.py" />
            <source>Another program changed the same labels in {path} while they were waiting to be saved; what it wrote was left as it is.</source>
            <translation>在等待保存期间，另一个程序更改了 {path} 中的相同标注；它写入的内容保持原样。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/database.py" />
            <source>Another program is using this project, and the last changes are not saved yet.</source>
            <translation>另一个程序正在使用此项目，最近的更改尚未保存。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/project/unsaved_steps.py" />
            <source>Another program is using this project: {n} changes are not saved yet. They will be as soon as that ends.</source>
            <translation>
                <numerusform>另一个程序正在使用此项目：{n} 项更改尚未保存。待其结束后即会保存。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/database.py" />
            <source>Another program is writing to this project.</source>
            <translation>另一个程序正在写入此项目。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/attributes.py" />
            <source>Any words on the image{key}</source>
            <translation>关于图像的任意文字{key}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/attributes.py" />
            <source>Any words on the object{key}</source>
            <translation>关于对象的任意文字{key}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/label_mapping.py" />
            <source>Apply</source>
            <translation>应用</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/answers.py" />
            <location filename="../../swin_annotator/ui/inference/answer_writer.py" />
            <source>Apply label mapping</source>
            <translation>应用标签映射</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Arrows</source>
            <translation>方向键</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/adjustments.py" />
            <source>As it is</source>
            <translation>原样</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>As swin-base-22k, at a larger input and three times the work.</source>
            <translation>与 swin-base-22k 相同，但输入更大，计算量为三倍。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>As the system</source>
            <translation>跟随系统</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_sheet.py" />
            <source>Ask by the profile</source>
            <translation>按配置查找</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_sheet.py" />
            <source>Ask by words</source>
            <translation>按词语查找</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/import_plan.py" />
            <source>Ask for it with --join-alike.</source>
            <translation>请用 --join-alike 请求。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/advice.py" />
            <source>Ask for less at a time, or a larger score.</source>
            <translation>请减少一次查找的内容，或提高得分下限。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_sheet.py" />
            <source>Asked by</source>
            <translation>查找依据</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub_connection.py" />
            <source>Asking again goes on where it stopped.</source>
            <translation>再次请求时会从停止处继续。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>Asking the hub about {name}.</source>
            <translation>正在向 Hub 查询 {name}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/inference_controller.py" />
            <source>Asking {model} for its labels</source>
            <translation>正在查询 {model} 的标签</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/questions.py" />
            <source>Asking {spec}</source>
            <translation>正在询问 {spec}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Attribute 1</source>
            <translation>属性 1</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Attribute 2</source>
            <translation>属性 2</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Attribute 3</source>
            <translation>属性 3</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Attribute 4</source>
            <translation>属性 4</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Attribute 5</source>
            <translation>属性 5</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Attribute 6</source>
            <translation>属性 6</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Attribute 7</source>
            <translation>属性 7</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Attribute 8</source>
            <translation>属性 8</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Attribute 9</source>
            <translation>属性 9</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/own_attributes.py" />
            <source>Attribute of the selected objects</source>
            <translation>选中对象的属性</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/category_details.py" />
            <source>Attributes</source>
            <translation>属性</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Attributes and key points of the category in use…</source>
            <translation>当前类别的属性和关键点…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/category_details.py" />
            <source>Attributes and key points of “{name}”</source>
            <translation>“{name}”的属性和关键点</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/categories.py" />
            <source>Attributes and key points…</source>
            <translation>属性和关键点…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Attributes of the selected objects</source>
            <translation>选中对象的属性</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/prompts.py" />
            <source>Averaged (7)</source>
            <translation>平均 (7)</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/manual.py" />
            <source>Back</source>
            <translation>后退</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/backups.py" />
            <source>Back up now</source>
            <translation>立即备份</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/backups.py" />
            <source>Backups</source>
            <translation>备份</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Backups…</source>
            <translation>备份…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Begin another object</source>
            <translation>开始另一个对象</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Box</source>
            <translation>矩形框</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/quality_sheet.py" />
            <source>Box and outline apart</source>
            <translation>框与轮廓分离</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/other_boxes.py" />
            <source>Box {n} of {most}.</source>
            <translation>第 {n} 个框，共 {most} 个。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Box → mask</source>
            <translation>框 → 掩码</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/openimages.py" />
            <source>Boxes are shares of the images' sides, so these are needed: open their folder, or give it.</source>
            <translation>框是图像边长的比例，因此需要这些图像：请打开其文件夹，或指定该文件夹。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/training.py" />
            <source>Boxes: find things</source>
            <translation>框：查找物体</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/adjustments.py" />
            <source>Brightness</source>
            <translation>亮度</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/finding_lists.py" />
            <source>Bring in as proposals</source>
            <translation>作为候选并入</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/gatherable.py" />
            <source>Bring in labels kept elsewhere</source>
            <translation>并入保存在别处的标注</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/gatherable.py" />
            <source>Bring in {name}</source>
            <translation>并入 {name}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/other_projects.py" />
            <source>Bring them beside the images</source>
            <translation>移到图像旁</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/other_projects.py" />
            <source>Bring them in</source>
            <translation>并入</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/attributes.py" />
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Bring to front</source>
            <translation>置于顶层</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Brush</source>
            <translation>画笔</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Brush and fill: take away; clicks: this is not the object</source>
            <translation>画笔和填充：去除；点击：不是它</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/brush_size.py" />
            <source>Brush size</source>
            <translation>画笔大小</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/brush_size.py" />
            <source>Brush size; Shift+wheel, or comma and full stop on the canvas</source>
            <translation>画笔大小；Shift+滚轮，或在画布上按逗号和句号</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/conflicts.py" />
            <source>Brush smaller, larger; fill: less, more may differ; selection: turn by 1°</source>
            <translation>画笔变小、变大；填充：允许差异更小、更大；选中对象：旋转 1°</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/brush_size.py" />
            <source>Brush {size:.0f} px</source>
            <translation>画笔 {size:.0f} 像素</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>By date: the newest comes first</source>
            <translation>按日期：最新的在前</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>By doubt: the lowest score comes first</source>
            <translation>按不确定度：得分最低的在前</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>By name</source>
            <translation>按名称</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>By number of objects</source>
            <translation>按对象数</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>By state: what waits comes first</source>
            <translation>按状态：待处理的在前</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_reader.py" />
            <source>COCO labels are a .json file.</source>
            <translation>COCO 标注是一个 .json 文件。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export_forms.py" />
            <source>COCO panoptic</source>
            <translation>COCO 全景分割</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export_forms.py" />
            <source>COCO: labels and tags</source>
            <translation>COCO：标注和标签</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export_forms.py" />
            <source>CVAT for images</source>
            <translation>CVAT for images</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_reader.py" />
            <source>Call it panoptic.json and import the folder that holds it and the PNG files.</source>
            <translation>请将其命名为 panoptic.json，并导入包含它和 PNG 文件的文件夹。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/gallery/bulk_accept.py" />
            <location filename="../../swin_annotator/ui/window/bars.py" />
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/window/bars.py" />
            <source>Cancel what runs</source>
            <translation>取消正在进行的任务</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/bars.py" />
            <source>Cancel what runs{key}</source>
            <translation>取消正在进行的任务{key}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/category_list.py" />
            <location filename="../../swin_annotator/ui/window/right_column.py" />
            <source>Categories</source>
            <translation>类别</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/restoring.py" />
            <source>Categories that come, go or change: {categories}.</source>
            <translation>会出现、消失或更改的类别：{categories}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/label_mapping.py" />
            <location filename="../../swin_annotator/ui/dialogs/merge_choice.py" />
            <location filename="../../swin_annotator/ui/gallery/bulk_accept.py" />
            <location filename="../../swin_annotator/ui/gallery/contact_sheet.py" />
            <location filename="../../swin_annotator/ui/gallery/learned_sheet.py" />
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
            <location filename="../../swin_annotator/ui/inference/example_naming.py" />
            <source>Category of the example</source>
            <translation>示例的类别</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/first_naming.py" />
            <source>Category of what was drawn</source>
            <translation>所画对象的类别</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Category {place}</source>
            <translation>类别 {place}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/registry.py" />
            <source>Category “{name}”</source>
            <translation>类别“{name}”</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/category_editor.py" />
            <source>Category “{name}” deleted with {counts}. {undo} takes it back.</source>
            <translation>已删除类别“{name}”及其{counts}。按 {undo} 撤销。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/category_editor.py" />
            <source>Category “{name}” deleted. {undo} takes it back.</source>
            <translation>已删除类别“{name}”。按 {undo} 撤销。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/own_attributes.py" />
            <source>Change attributes</source>
            <translation>修改属性</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/own_attributes.py" />
            <source>Change attributes of “{name}”</source>
            <translation>修改“{name}”的属性</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/object_menu.py" />
            <source>Change category</source>
            <translation>更改类别</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/folders.py" />
            <location filename="../../swin_annotator/engine/folder.py" />
            <source>Change its permissions or choose another.</source>
            <translation>请更改其权限，或选择其他文件夹。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/image_files.py" />
            <source>Change its permissions.</source>
            <translation>请更改其权限。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/keypoints.py" />
            <source>Change keypoint</source>
            <translation>修改关键点</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/keypoints.py" />
            <location filename="../../swin_annotator/core/own_attributes.py" />
            <source>Change keypoints of “{name}”</source>
            <translation>修改“{name}”的关键点</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/attributes.py" />
            <source>Change note</source>
            <translation>修改备注</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/review_steps.py" />
            <source>Change shape</source>
            <translation>修改形状</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/tags.py" />
            <source>Change tags</source>
            <translation>修改标签</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/categories.py" />
            <source>Change the colour of “{name}”</source>
            <translation>更改“{name}”的颜色</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/categories.py" />
            <source>Change the order of categories</source>
            <translation>更改类别顺序</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/place.py" />
            <source>Change the permissions of the folder, or see what is there.</source>
            <translation>请更改文件夹的权限，或查看其中的内容。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub_connection.py" />
            <source>Check HF_ENDPOINT and the proxy settings. {carry_hint}</source>
            <translation>请检查 HF_ENDPOINT 和代理设置。{carry_hint}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub_connection.py" />
            <source>Check HF_ENDPOINT, and whether a proxy stands in between.</source>
            <translation>请检查 HF_ENDPOINT，以及中间是否有代理。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub.py" />
            <source>Check HF_ENDPOINT.</source>
            <translation>请检查 HF_ENDPOINT。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub.py" />
            <source>Check HF_ENDPOINT. {carry_hint}</source>
            <translation>请检查 HF_ENDPOINT。{carry_hint}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/views.py" />
            <source>Check its permissions, and that there is room for temporary files.</source>
            <translation>请检查其权限，以及是否有空间存放临时文件。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/download.py" />
            <source>Check its permissions, or set SWIN_ANNOTATOR_HOME to a folder that can be written.</source>
            <translation>请检查其权限，或把 SWIN_ANNOTATOR_HOME 设为可写入的文件夹。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/model_folders.py" />
            <source>Check its permissions.</source>
            <translation>请检查其权限。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/window/finding_lists.py" />
            <source>Check labels</source>
            <translation>检查标注</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/folder.py" />
            <location filename="../../swin_annotator/store/database.py" />
            <location filename="../../swin_annotator/store/place.py" />
            <source>Check that the drive is connected and healthy, then open the folder again.</source>
            <translation>请确认磁盘已连接且正常，然后重新打开文件夹。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/train.py" />
            <location filename="../../swin_annotator/models/tuning/samples.py" />
            <source>Check that their drive is connected.</source>
            <translation>请确认其所在磁盘已连接。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/read_errors.py" />
            <source>Check the file's permissions.</source>
            <translation>请检查文件的权限。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/loading.py" />
            <location filename="../../swin_annotator/models/weights/shards.py" />
            <source>Check the file.</source>
            <translation>请检查该文件。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/training_labels.py" />
            <source>Check the names and their spelling.</source>
            <translation>请检查名称及其拼写。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub_connection.py" />
            <source>Check the network and try again; what arrived is kept. {carry_hint}</source>
            <translation>请检查网络并重试；已接收的部分会保留。{carry_hint}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/yolo_classes.py" />
            <source>Check the path of the data set.</source>
            <translation>请检查数据集的路径。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/views.py" />
            <source>Check the path of the folder.</source>
            <translation>请检查文件夹的路径。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/place.py" />
            <source>Check the path of the image folder.</source>
            <translation>请检查图像文件夹的路径。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/__init__.py" />
            <location filename="../../swin_annotator/formats/read_errors.py" />
            <source>Check the path of the label file.</source>
            <translation>请检查标注文件的路径。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/model_folders.py" />
            <source>Check the path, and that the drive is connected.</source>
            <translation>请检查路径，并确认磁盘已连接。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/bundle.py" />
            <source>Check the path.</source>
            <translation>请检查路径。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/lock.py" />
            <source>Check the permissions of project.lock there; on a network drive, copy the images to a local folder.</source>
            <translation>请检查该处 project.lock 的权限；若在网络磁盘上，请把图像复制到本地文件夹。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/database.py" />
            <source>Check the permissions of the file and folder.</source>
            <translation>请检查文件和文件夹的权限。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub_connection.py" />
            <source>Check the spelling, owner included: owner/name.</source>
            <translation>请检查拼写，包括所有者：所有者/名称。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub_connection.py" />
            <source>Check the spelling; for a private model, set HF_TOKEN to a token that may read it.</source>
            <translation>请检查拼写；若是私有模型，请把 HF_TOKEN 设为有权读取它的令牌。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Choose a file to write.</source>
            <translation>请选择要写入的文件。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/whole_folders.py" />
            <source>Choose a folder outside the image folder.</source>
            <translation>请选择图像文件夹之外的文件夹。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/folders.py" />
            <location filename="../../swin_annotator/engine/folder.py" />
            <location filename="../../swin_annotator/store/place.py" />
            <source>Choose a folder that holds images.</source>
            <translation>请选择包含图像的文件夹。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/folder.py" />
            <source>Choose a folder with JPEG, PNG, WebP or TIFF files.</source>
            <translation>请选择包含 JPEG、PNG、WebP 或 TIFF 文件的文件夹。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/copying_out.py" />
            <source>Choose a folder with room that can be written.</source>
            <translation>请选择有空间且可写入的文件夹。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/swin/weight_names.py" />
            <source>Choose a model of one of these kinds.</source>
            <translation>请选择其中一类的模型。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/swin/semantic.py" />
            <location filename="../../swin_annotator/models/weights/loading.py" />
            <source>Choose a model whose config.json holds a backbone_config.</source>
            <translation>请选择 config.json 中含有 backbone_config 的模型。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/swin/weight_names.py" />
            <source>Choose a model with the architecture of the published Swin Transformers.</source>
            <translation>请选择与已发布的 Swin Transformer 架构相同的模型。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Choose a row to change its key.</source>
            <translation>选择一行以更改其按键。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/tuning/bases.py" />
            <source>Choose an OWL-ViT or OWLv2 model, or train a head.</source>
            <translation>请选择 OWL-ViT 或 OWLv2 模型，或训练检测头。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/own_folders.py" />
            <source>Choose an empty folder or the name of a new one, or move that file away.</source>
            <translation>请选择空文件夹或新文件夹的名称，或移走该文件。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/own_folders.py" />
            <location filename="../../swin_annotator/formats/whole_folders.py" />
            <source>Choose an empty folder or the name of a new one.</source>
            <translation>请选择空文件夹，或新文件夹的名称。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/query_answers.py" />
            <source>Choose another detector, such as swin-mini or OWLv2, or ask this one on every image.</source>
            <translation>请选择其他检测器，例如 swin-mini 或 OWLv2，或在每张图像上询问此检测器。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/copying_out.py" />
            <source>Choose another folder.</source>
            <translation>请选择其他文件夹。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/label_studio_config.py" />
            <source>Choose another name, or move that file away.</source>
            <translation>请换个名称，或移走那个文件。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/__init__.py" />
            <location filename="../../swin_annotator/formats/whole_files.py" />
            <source>Choose another place to export to.</source>
            <translation>请选择其他导出位置。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/statistics_controller.py" />
            <source>Choose another place.</source>
            <translation>请选择其他位置。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/swin/version_two.py" />
            <source>Choose one of the published Swin V2 classifiers.</source>
            <translation>请选择已发布的 Swin V2 分类器之一。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/swin/semantic.py" />
            <source>Choose one of the published UperNet models.</source>
            <translation>请选择已发布的 UperNet 模型之一。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/grounding/detector.py" />
            <source>Choose one of the published models.</source>
            <translation>请选择已发布的模型之一。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/pool.py" />
            <location filename="../../swin_annotator/engine/training_labels.py" />
            <source>Choose one of: {able}.</source>
            <translation>请选择其一：{able}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/training_labels.py" />
            <source>Choose some with --category.</source>
            <translation>请用 --category 选择。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/tuning/bases.py" />
            <source>Choose swin-mini, a Swin classifier, an UperNet or an SSFormer.</source>
            <translation>请选择 swin-mini、Swin 分类器、UperNet 或 SSFormer。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/learned_profile.py" />
            <source>Choose that model, or make the profile again from its examples.</source>
            <translation>请选择该模型，或用其示例重新生成配置。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_reader.py" />
            <source>Choose the .json file that holds the labels.</source>
            <translation>请选择包含标注的 .json 文件。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/swin/classifier.py" />
            <location filename="../../swin_annotator/models/weights/loading.py" />
            <source>Choose the backend that fits the model.</source>
            <translation>请选择与模型相符的后端。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/swin/weight_names.py" />
            <source>Choose weights of Swin by Microsoft, timm, transformers or MMSegmentation.</source>
            <translation>请选择 Microsoft、timm、transformers 或 MMSegmentation 的 Swin 权重。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Choose…</source>
            <translation>选择…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export_forms.py" />
            <source>Cityscapes: outlines</source>
            <translation>Cityscapes：轮廓</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Classes</source>
            <translation>类别</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/class_order.py" />
            <source>Classes that come first</source>
            <translation>排在前面的类别</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Click out what is selected, or in again</source>
            <translation>排除所选，或重新纳入</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/manual.py" />
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <location filename="../../swin_annotator/ui/dialogs/training.py" />
            <location filename="../../swin_annotator/ui/widgets/banner.py" />
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Close folder</source>
            <translation>关闭文件夹</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/lock.py" />
            <source>Close it there first. Reading and exporting work meanwhile.</source>
            <translation>请先在那里关闭。在此期间可以读取和导出。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/pool.py" />
            <source>Close other programs or choose a smaller model.</source>
            <translation>请关闭其他程序或选择更小的模型。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/model_folders.py" />
            <source>Close other programs that use it, and check its permissions.</source>
            <translation>请关闭正在使用它的其他程序，并检查其权限。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/runtime/device.py" />
            <source>Close other programs, choose a smaller model, or set SWIN_ANNOTATOR_DEVICE=cpu.</source>
            <translation>请关闭其他程序、选择更小的模型，或设置 SWIN_ANNOTATOR_DEVICE=cpu。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/memory.py" />
            <source>Close other programs, or raise the limit that this one runs under.</source>
            <translation>请关闭其他程序，或提高本程序运行时的限额。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/registry.py" />
            <source>Close other programs.</source>
            <translation>请关闭其他程序。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/widgets/banner.py" />
            <source>Close the notice</source>
            <translation>关闭通知</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/category_editor.py" />
            <source>Colour of the category</source>
            <translation>类别的颜色</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Colour of the category in use…</source>
            <translation>当前类别的颜色…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Colour only</source>
            <translation>仅颜色</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/categories.py" />
            <source>Colour…</source>
            <translation>颜色…</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Comes with the program. Draws what a box holds, whatever found it; each click corrects the outline.</source>
            <translation>随程序提供。画出框中的物体，无论框由谁找到；每次点击都会修正轮廓。</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Comes with the program. Knows the words that it was trained on, and looks for anything by example.</source>
            <translation>随程序提供。认识训练时用过的词语，也能按示例查找任何东西。</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Comes with the program. Shares one image encoding with swin-mini.</source>
            <translation>随程序提供。与 swin-mini 共用一次图像编码。</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Comes with the program. Shares one image encoding with swin-mini; the cheaper of the two heads.</source>
            <translation>随程序提供。与 swin-mini 共用一次图像编码；两种头中较省的一种。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/command_palette.py" />
            <source>Command</source>
            <translation>命令</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/dialogs/command_palette.py" />
            <source>Commands</source>
            <translation>命令</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/prompt_edit.py" />
            <source>Commas between things; name: phrase | phrase for several phrases of one category</source>
            <translation>用逗号分隔；“名称: 短语 | 短语”表示同一类别的多个短语</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/attributes.py" />
            <source>Comment</source>
            <translation>备注</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <location filename="../../swin_annotator/ui/panels/attributes.py" />
            <source>Comment on the image</source>
            <translation>图像备注</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/finding_lists.py" />
            <source>Compare with a label file</source>
            <translation>与标注文件比较</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/gallery/quality_sheet.py" />
            <source>Compare with a label file…</source>
            <translation>与标注文件比较…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/worth_a_look.py" />
            <source>Comparing images</source>
            <translation>正在比较图像</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/worth_controller.py" />
            <source>Comparing labels with the model</source>
            <translation>正在将标注与模型比较</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/gallery_controller.py" />
            <location filename="../../swin_annotator/ui/gallery/quality_controller.py" />
            <source>Comparing objects</source>
            <translation>正在比较对象</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/similar.py" />
            <source>Comparing objects on {path}</source>
            <translation>正在比较 {path} 上的对象</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/train.py" />
            <source>Comparing with a profile of the same labels</source>
            <translation>正在与由相同标注得到的配置比较</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/backups.py" />
            <source>Comparing with the present…</source>
            <translation>正在与当前状态比较…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/quality_controller.py" />
            <location filename="../../swin_annotator/ui/window/finding_lists.py" />
            <source>Comparing with {name}…</source>
            <translation>正在与 {name} 比较…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/catalog.py" />
            <source>Connect its drive, or delete it under Models.</source>
            <translation>请连接其所在的驱动器，或在“模型”下将其删除。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/catalog.py" />
            <source>Connect its drive, or run: swin-annotator models remove {spec}</source>
            <translation>请连接其磁盘，或运行：swin-annotator models remove {spec}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/message_catalog.py" />
            <source>Connection refused</source>
            <translation>连接被拒绝</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/message_catalog.py" />
            <source>Connection reset by peer</source>
            <translation>连接被对方重置</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/message_catalog.py" />
            <source>Connection timed out</source>
            <translation>连接超时</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/contact_sheet.py" />
            <source>Contact sheet</source>
            <translation>缩略图总览</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Contact sheet…</source>
            <translation>缩略图总览…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/adjustments.py" />
            <source>Contrast</source>
            <translation>对比度</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/image_files.py" />
            <source>Convert it to PNG.</source>
            <translation>请将其转换为 PNG。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/loading.py" />
            <location filename="../../swin_annotator/models/weights/size_check.py" />
            <source>Convert the model to safetensors where it was made.</source>
            <translation>请在模型的制作处将其转换为 safetensors。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/training_controller.py" />
            <source>Copied to {path}; “Add folder…” under Models takes it elsewhere.</source>
            <translation>已复制到 {path}；在别处用“模型”中的“添加文件夹…”即可添加。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/image_menu.py" />
            <source>Copied: {path}</source>
            <translation>已复制：{path}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export_forms.py" />
            <source>Copies of tagged images, a folder per tag</source>
            <translation>带标签图像的副本，每个标签一个文件夹</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/dialogs/findings.py" />
            <location filename="../../swin_annotator/ui/dialogs/log.py" />
            <location filename="../../swin_annotator/ui/dialogs/problems.py" />
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/widgets/banner.py" />
            <source>Copy details</source>
            <translation>复制详细信息</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/image_files.py" />
            <location filename="../../swin_annotator/ui/annotation/image_loader.py" />
            <source>Copy it again or replace it.</source>
            <translation>请重新复制或替换该文件。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/image_files.py" />
            <source>Copy it to a local disk.</source>
            <translation>请将其复制到本地磁盘。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/model_folders.py" />
            <source>Copy or download it again.</source>
            <translation>请重新复制或下载。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/model_folders.py" />
            <source>Copy or download the model again.</source>
            <translation>请重新复制或下载模型。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/grounding/text.py" />
            <location filename="../../swin_annotator/models/weights/clip_tokenizer.py" />
            <source>Copy or pull the model again.</source>
            <translation>请重新复制或下载模型。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/loading.py" />
            <location filename="../../swin_annotator/models/weights/shards.py" />
            <source>Copy or pull the model again; the file is damaged or incomplete.</source>
            <translation>请重新复制或下载模型；文件已损坏或不完整。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/image_menu.py" />
            <source>Copy path</source>
            <translation>复制路径</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/image_files.py" />
            <source>Copy the file again from where it came.</source>
            <translation>请从来源重新复制该文件。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_images.py" />
            <source>Copy the image's path</source>
            <translation>复制图像的路径</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/training_controller.py" />
            <source>Copy the model into</source>
            <translation>将模型复制到</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/grounding/text.py" />
            <location filename="../../swin_annotator/models/weights/clip_tokenizer.py" />
            <source>Copy the tokenizer's files beside config.json, or pull the model again.</source>
            <translation>请把分词器的文件复制到 config.json 旁，或重新下载模型。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/loading.py" />
            <source>Copy the weights beside config.json, or pull the model again.</source>
            <translation>请把权重复制到 config.json 旁，或重新下载模型。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Copy them</source>
            <translation>复制</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/training.py" />
            <source>Copy to a folder…</source>
            <translation>复制到文件夹…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>Copying the model in {path}.</source>
            <translation>正在复制 {path} 中的模型。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/model_folders.py" />
            <source>Copying was stopped.</source>
            <translation>复制已停止。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/training_controller.py" />
            <source>Copying {model}</source>
            <translation>正在复制 {model}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/image_files.py" />
            <location filename="../../swin_annotator/ui/annotation/image_loader.py" />
            <source>Could not read {path}: {reason}.</source>
            <translation>无法读取 {path}：{reason}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/whole_files.py" />
            <source>Could not write {path}: the disk is full.</source>
            <translation>无法写入 {path}：磁盘已满。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/__init__.py" />
            <location filename="../../swin_annotator/formats/whole_files.py" />
            <source>Could not write {path}: {why}.</source>
            <translation>无法写入 {path}：{why}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Crosshair</source>
            <translation>十字线</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/attributes.py" />
            <source>Crowd</source>
            <translation>群体</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Crowd: several objects in one outline</source>
            <translation>群体：一个轮廓里有多个对象</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Ctrl+Enter in the prompt</source>
            <translation>在提示框中按 Ctrl+Enter</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Ctrl+wheel</source>
            <translation>Ctrl+滚轮</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/bars.py" />
            <source>Cursor position</source>
            <translation>光标位置</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/reshaping.py" />
            <source>Cut</source>
            <translation>切开</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/reshaping.py" />
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Cut hole</source>
            <translation>挖孔</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_panoptic.py" />
            <location filename="../../swin_annotator/formats/index_masks.py" />
            <source>Cut it into tiles.</source>
            <translation>请将其切成小块。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/image_files.py" />
            <source>Cut the image into tiles.</source>
            <translation>请将图像切成小块。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Cut the smaller selected objects out of the largest</source>
            <translation>从最大的选中对象中减去较小的</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export_forms.py" />
            <source>DOTA: turned boxes</source>
            <translation>DOTA：旋转框</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Dark</source>
            <translation>深色</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/quality_sheet.py" />
            <source>Data quality</source>
            <translation>数据质量</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Data quality…</source>
            <translation>数据质量…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export_forms.py" />
            <source>Datumaro</source>
            <translation>Datumaro</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/statistics.py" />
            <source>Decisions per minute</source>
            <translation>每分钟决定数</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Default</source>
            <translation>默认</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Delete</source>
            <translation>删除</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/categories.py" />
            <source>Delete category “{name}”</source>
            <translation>删除类别“{name}”</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/records.py" />
            <source>Delete that folder, and pull or add the model again.</source>
            <translation>请删除该文件夹，然后重新下载或添加模型。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Delete the category in use</source>
            <translation>删除当前类别</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/category_editor.py" />
            <source>Delete them too</source>
            <translation>一并删除</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>Delete {name} from this computer?</source>
            <translation>要从这台电脑删除 {name} 吗？</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/core/review_steps.py" />
            <source>Delete {n} objects</source>
            <translation>
                <numerusform>删除 {n} 个对象</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/category_editor.py" />
            <location filename="../../swin_annotator/ui/panels/categories.py" />
            <source>Delete “{name}”</source>
            <translation>删除“{name}”</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/widgets/banner.py" />
            <location filename="../../swin_annotator/ui/window/right_column.py" />
            <source>Details</source>
            <translation>详细信息</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/prompts.py" />
            <source>Detector</source>
            <translation>检测器</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/bars.py" />
            <source>Device</source>
            <translation>设备</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/catalog.py" />
            <source>Did you mean {close}?</source>
            <translation>您是指 {close} 吗？</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/quality_sheet.py" />
            <source>Differs from a label file</source>
            <translation>与标注文件不同</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/splits.py" />
            <source>Divide them in another way, or connect the drive of the images.</source>
            <translation>请换一种方式划分，或连接图像所在的驱动器。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/view_options.py" />
            <source>Does not snap to the border.</source>
            <translation>不吸附到边界。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/shards.py" />
            <source>Don't use this model.</source>
            <translation>请勿使用此模型。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/guided_tour.py" />
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/notifier.py" />
            <source>Done again: {step}. {undo} takes it back.</source>
            <translation>已重做：{step}。按 {undo} 撤销。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>Downloading {name}. It goes on when this dialog is closed.</source>
            <translation>正在下载 {name}。关闭此窗口后仍会继续。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/decode.py" />
            <location filename="../../swin_annotator/engine/questions.py" />
            <location filename="../../swin_annotator/models/sam/third.py" />
            <source>Drag a box around one whole object.</source>
            <translation>请框住一个完整的对象。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/class_order.py" />
            <source>Drag a class, or move it by Alt+Up and Alt+Down.</source>
            <translation>拖动类别，或用 Alt+Up 和 Alt+Down 移动它。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Draw a box</source>
            <translation>绘制矩形框</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Draw a polygon</source>
            <translation>绘制多边形</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/unknown_words.py" />
            <source>Draw an example</source>
            <translation>画一个示例</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/review_steps.py" />
            <source>Draw box</source>
            <translation>绘制框</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/crops.py" />
            <source>Draw it over a part of the image.</source>
            <translation>请画在图像的某一部分上。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/spots.py" />
            <source>Draw line</source>
            <translation>绘制线</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/review_steps.py" />
            <source>Draw polygon</source>
            <translation>绘制多边形</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/review_steps.py" />
            <source>Draw turned box</source>
            <translation>绘制旋转框</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/annotation_editor.py" />
            <source>Drawn as a further “{name}”; what is judged still waits.</source>
            <translation>已另画为一个“{name}”；正在判断的候选仍待处理。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/annotation_editor.py" />
            <location filename="../../swin_annotator/ui/annotation/first_naming.py" />
            <source>Drawn as “{name}”; F2 in the category list renames it.</source>
            <translation>已画为“{name}”；在类别列表中按 F2 可重命名。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/folder.py" />
            <source>Drop a folder or an image; labels come in by “Import labels…”.</source>
            <translation>请拖放文件夹或图像；标注通过“导入标注…”导入。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Duplicate</source>
            <translation>创建副本</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Duplicate to the next image</source>
            <translation>复制到下一张图像</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_reader.py" />
            <source>Each entry of “images” needs a file_name. Nothing was read from it.</source>
            <translation>“images”的每一项都需要 file_name。没有从中读取任何内容。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Each image goes by itself</source>
            <translation>每张图像单独划分</translation>
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
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Edit</source>
            <translation>编辑</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/answer_notifier.py" />
            <source>Edit mapping</source>
            <translation>编辑映射</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/grounding/detector.py" />
            <location filename="../../swin_annotator/models/owl/detector.py" />
            <location filename="../../swin_annotator/models/sam/third.py" />
            <source>Embed the image again.</source>
            <translation>请重新编码该图像。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/decode.py" />
            <source>Embed the image with the model that made the query.</source>
            <translation>请用生成该查询的模型编码图像。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/mini/model.py" />
            <source>Embed the image with the model that makes the query.</source>
            <translation>请用生成该查询的模型编码图像。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/conflicts.py" />
            <source>End the shape, take its last point back</source>
            <translation>结束形状，撤回最后一点</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/guided_tour.py" />
            <source>End the tour</source>
            <translation>结束导览</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Enter in the contact sheet</source>
            <translation>缩略图总览中的 Enter</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Enter in the prompt</source>
            <translation>在提示框中按 Enter</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/canvas/tools/clicks.py" />
            <source>Enter keeps it
Right click: not this</source>
            <translation>按 Enter 保留
右键：不是这里</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/own_attributes.py" />
            <source>Enter keeps it, Escape takes the typing back</source>
            <translation>按 Enter 保留，按 Escape 撤销输入</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Enter, Backspace or {undo} while drawing</source>
            <translation>绘制时按 Enter、Backspace 或 {undo}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Enter, F2, Delete in the list of categories</source>
            <translation>类别列表中的 Enter、F2、Delete</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Eraser</source>
            <translation>橡皮擦</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Every category in each part, where there is enough of it</source>
            <translation>数量足够时，每一部分都包含各个类别</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Every pixel at most once, things as single objects: COCO PQ 47.7. The card's licence field says other; the code is MIT, with a part under Apache-2.0.</source>
            <translation>每个像素最多属于一个对象，事物各为单独对象：COCO PQ 47.7。模型卡的许可字段为 other；代码为 MIT，部分为 Apache-2.0。</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Every pixel at most once, things as single objects: COCO PQ 57.9. Meant for a GPU.</source>
            <translation>每个像素最多属于一个对象，事物各为单独对象：COCO PQ 57.9。适合 GPU。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/restoring.py" />
            <source>Everything is as it was then.</source>
            <translation>一切与当时相同。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/unsaved_steps.py" />
            <source>Everything is saved again.</source>
            <translation>一切又已保存。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/train.py" />
            <source>Everything is “{names}”: there is nothing to tell apart.</source>
            <translation>全部都是“{names}”：没有可区分的内容。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Example</source>
            <translation>示例</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Example box</source>
            <translation>示例框</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/examples.py" />
            <source>Example, {sign}: {text}</source>
            <translation>示例，{sign}：{text}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/examples.py" />
            <source>Examples</source>
            <translation>示例</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/advice.py" />
            <source>Examples on {listed} can't be read, or their images are others now; they are passed over.</source>
            <translation>{listed} 上的示例无法读取，或其图像已不同；已跳过。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/image_menu.py" />
            <source>Exclude from export and folder runs</source>
            <translation>不参与导出和整个文件夹的处理</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/exclusion.py" />
            <source>Exclude image</source>
            <translation>排除图像</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_images.py" />
            <source>Exclude the image, or include it again</source>
            <translation>排除图像，或重新纳入</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/image_menu.py" />
            <source>Excluded from export and folder runs. {undo} takes it back.</source>
            <translation>已排除，不参与导出和整个文件夹的处理。按 {undo} 撤销。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Export</source>
            <translation>导出</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/xml_files.py" />
            <source>Export it again with the tool that wrote it.</source>
            <translation>请用写出它的工具重新导出。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/archives.py" />
            <source>Export it again, without a password.</source>
            <translation>请重新导出，不要设密码。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/archives.py" />
            <location filename="../../swin_annotator/formats/coco_panoptic.py" />
            <location filename="../../swin_annotator/formats/coco_reader.py" />
            <location filename="../../swin_annotator/formats/datumaro.py" />
            <location filename="../../swin_annotator/formats/index_masks.py" />
            <location filename="../../swin_annotator/formats/supervisely.py" />
            <location filename="../../swin_annotator/formats/table_files.py" />
            <location filename="../../swin_annotator/formats/yolo_classes.py" />
            <source>Export it again.</source>
            <translation>请重新导出。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Export labels</source>
            <translation>导出标注</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Export labels…</source>
            <translation>导出标注…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/tfrecord.py" />
            <location filename="../../swin_annotator/formats/xml_files.py" />
            <source>Export or copy it again.</source>
            <translation>请重新导出或复制。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_reader.py" />
            <source>Export or copy it again. Nothing was read from it.</source>
            <translation>请重新导出或复制。没有从中读取任何内容。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/tfrecord.py" />
            <source>Export or copy it again; one packed by gzip has to be unpacked.</source>
            <translation>请重新导出或复制；用 gzip 压缩的需先解压。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/label_studio.py" />
            <source>Export the project as “JSON”.</source>
            <translation>请将项目导出为“JSON”。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/cvat.py" />
            <source>Export the task from CVAT as “CVAT for images”.</source>
            <translation>请从 CVAT 将任务导出为“CVAT for images”。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Export to</source>
            <translation>导出到</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/window/import_export_notifier.py" />
            <source>Exported without {n} images, whose files are gone, unreadable or of another size: {names}{more}</source>
            <translation>
                <numerusform>已导出，但不含 {n} 张图像，其文件已丢失、无法读取或尺寸不同：{names}{more}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/import_export.py" />
            <source>Exporting to {path}…</source>
            <translation>正在导出到 {path}…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Extreme</source>
            <translation>极点</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Extreme-point box</source>
            <translation>极点框</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/message_catalog.py" />
            <source>File name too long</source>
            <translation>文件名太长</translation>
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
            <location filename="../../swin_annotator/ui/panels/adjustments.py" />
            <source>Fill</source>
            <translation>填充</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Fill patterns beside category colours</source>
            <translation>在类别颜色之外使用填充图案</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/images.py" />
            <source>Filter</source>
            <translation>筛选</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Filter by name or key</source>
            <translation>按名称或按键筛选</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/images.py" />
            <source>Filter images</source>
            <translation>筛选图像</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
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
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Find</source>
            <translation>查找</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Find by text</source>
            <translation>按文字查找</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/sinks.py" />
            <location filename="../../swin_annotator/ui/inference/inference_controller.py" />
            <source>Find in the folder</source>
            <translation>在文件夹中查找</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Find in the whole folder</source>
            <translation>在整个文件夹中查找</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Find on this image</source>
            <translation>在此图像中查找</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/inference_controller.py" />
            <source>Finding in the folder</source>
            <translation>正在文件夹中查找</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/inference_controller.py" />
            <source>Finding on {path}</source>
            <translation>正在 {path} 中查找</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Finds and outlines by word and by example, on other images too; several examples are read together. Its page asks for consent before the download. Meant for a GPU.</source>
            <translation>按词语和示例查找并勾画轮廓，也可用于其他图像；多个示例会一起读取。下载前需在其页面上同意条款。适合 GPU。</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Finer masks than SlimSAM at many times the work; meant for a GPU.</source>
            <translation>掩码比 SlimSAM 更精细，计算量大得多；适合 GPU。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Fit</source>
            <translation>适应</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Fit the image</source>
            <translation>使图像适应窗口</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Fold the image list</source>
            <translation>折叠图像列表</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Fold the right column</source>
            <translation>折叠右侧栏</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Folder runs leave out labelled images</source>
            <translation>处理文件夹时略过已标注的图像</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>Folder with config.json and weights</source>
            <translation>包含 config.json 和权重的文件夹</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/empty_state.py" />
            <source>Folders and images can also be dropped on this window.</source>
            <translation>也可以把文件夹和图像拖放到此窗口。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/model_labels.py" />
            <source>For</source>
            <translation>用途</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/adjustments.py" />
            <source>For the eye only: files and labels stay as they are.</source>
            <translation>仅影响显示：文件和标注保持不变。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_sheet.py" />
            <source>Forget</source>
            <translation>忘记</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Forget what was learnt</source>
            <translation>忘掉学到的内容</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Format</source>
            <translation>格式</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/manual.py" />
            <source>Forward</source>
            <translation>前进</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/place.py" />
            <source>Free disk space, change the permissions, or set SWIN_ANNOTATOR_HOME to a folder that can be written.</source>
            <translation>请腾出磁盘空间、更改权限，或把 SWIN_ANNOTATOR_HOME 设为可写入的文件夹。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/archives.py" />
            <source>Free some space for temporary files.</source>
            <translation>请为临时文件释放一些空间。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/database.py" />
            <source>Free some space on the disk of {parent}, then do it again.</source>
            <translation>请在 {parent} 所在的磁盘上腾出空间，然后重试。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/packing.py" />
            <source>Free some space or check the permissions; then take the file in again.</source>
            <translation>请释放一些空间或检查权限，然后再次导入该文件。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/sinks.py" />
            <source>Free some space or choose another place with --out.</source>
            <translation>请释放一些空间，或用 --out 选择其他位置。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/packing.py" />
            <source>Free some space or choose another place. Nothing was left behind.</source>
            <translation>请释放一些空间或选择其他位置。没有留下任何残余。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/runtime/engines.py" />
            <source>Free some space there.</source>
            <translation>请在该处腾出空间。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/demo.py" />
            <source>Free some space, or choose another folder with --folder.</source>
            <translation>请腾出空间，或用 --folder 选择其他文件夹。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/place.py" />
            <source>Free some space, or delete some files, then open the folder again.</source>
            <translation>请腾出空间或删除一些文件，然后重新打开文件夹。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/download.py" />
            <source>Free some space, or set SWIN_ANNOTATOR_HOME to a folder on a larger disk. What arrived is kept.</source>
            <translation>请腾出空间，或把 SWIN_ANNOTATOR_HOME 设为更大磁盘上的文件夹。已接收的部分会保留。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/whole_files.py" />
            <source>Free some space, then export again.</source>
            <translation>请腾出空间，然后重新导出。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/demo.py" />
            <source>Free some space, then try again.</source>
            <translation>请释放一些空间，然后重试。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/tuning/checkpoint.py" />
            <source>Free some space; the same command goes on from the state before.</source>
            <translation>请释放一些空间；同一命令会从之前的状态继续。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_sheet.py" />
            <source>Freeze</source>
            <translation>冻结</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Freeze what was learnt, or let it learn again</source>
            <translation>冻结学到的内容，或让它继续学习</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_sheet.py" />
            <source>From {threshold:.2f} on, {right} of {judged} were right ({low:.0%} to {high:.0%} of all to come); that is {found:.0%} of the right ones.</source>
            <translation>从 {threshold:.2f} 起，{judged} 个中有 {right} 个正确（今后全部的 {low:.0%} 到 {high:.0%}）；占正确者的 {found:.0%}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/adjustments.py" />
            <source>Gamma</source>
            <translation>伽马</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/review/review_session.py" />
            <source>Gathering what is to be reviewed…</source>
            <translation>正在收集待审核的内容…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/catalog.py" />
            <source>Get it under Models ({megabytes}).</source>
            <translation>请在“模型”下获取（{megabytes}）。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/catalog.py" />
            <source>Get it under Models, or run: swin-annotator models pull {spec}</source>
            <translation>请在“模型”中获取，或运行：swin-annotator models pull {spec}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/catalog.py" />
            <source>Get it under Models, or run: swin-annotator models pull {spec} ({megabytes})</source>
            <translation>请在“模型”中获取，或运行：swin-annotator models pull {spec} ({megabytes})</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/catalog.py" />
            <source>Get it under Models.</source>
            <translation>请在“模型”下获取。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/pool.py" />
            <source>Get one under Models.</source>
            <translation>请在“模型”下获取一个。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/unknown_words.py" />
            <source>Get {model} ({size})</source>
            <translation>下载 {model} ({size})</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/api.py" />
            <source>Give (height, width, 3) of uint8, as read_image does.</source>
            <translation>请提供 (height, width, 3) 的 uint8，与 read_image 返回的相同。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/tuning/bases.py" />
            <source>Give --base, an OWL-ViT or OWLv2 model; or train a head, without --full.</source>
            <translation>请用 --base 指定 OWL-ViT 或 OWLv2 模型；或不带 --full 训练检测头。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/tuning/bases.py" />
            <source>Give --base: swin-mini, a Swin classifier, an UperNet or an SSFormer.</source>
            <translation>请指定 --base：swin-mini、Swin 分类器、UperNet 或 SSFormer。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/adding.py" />
            <source>Give --name with letters, digits, dots and dashes.</source>
            <translation>请用 --name 指定由字母、数字、点和连字符组成的名称。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/cli/train_full.py" />
            <source>Give --yes to begin all the same; --epochs makes it shorter.</source>
            <translation>加上 --yes 即可照样开始；--epochs 可缩短时间。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/labelme_shapes.py" />
            <source>Give a file that has.</source>
            <translation>请指定含有它的文件。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/demo.py" />
            <source>Give a folder that does not exist yet.</source>
            <translation>请指定一个尚不存在的文件夹。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/__init__.py" />
            <source>Give a name that ends in .json or .csv.</source>
            <translation>请使用以 .json 或 .csv 结尾的名称。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/contact_sheet.py" />
            <source>Give another category</source>
            <translation>更改类别</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/contact_sheet.py" />
            <source>Give another category; its key does it, too</source>
            <translation>更改类别；也可按该类别的按键</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/catalog.py" />
            <source>Give another with --name, or first run: swin-annotator models remove {spec}</source>
            <translation>请用 --name 指定其他名称，或先运行：swin-annotator models remove {spec}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/yolo_classes.py" />
            <source>Give data.yaml, or the folder that holds it.</source>
            <translation>请指定 data.yaml，或包含它的文件夹。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/yolo_reader.py" />
            <source>Give data.yaml, or the folder with images and labels.</source>
            <translation>请指定 data.yaml，或含有 images 和 labels 的文件夹。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/adding.py" />
            <source>Give its folder a name of letters, digits, dots and dashes.</source>
            <translation>请用字母、数字、点和连字符为其文件夹命名。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/catalog.py" />
            <source>Give its folder another name, or delete that model first.</source>
            <translation>请给其文件夹换个名称，或先删除那个模型。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/merge_choice.py" />
            <source>Give its objects ({counts}) to:</source>
            <translation>将其对象（{counts}）改为：</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/dota.py" />
            <source>Give the folder of labelTxt.</source>
            <translation>请指定 labelTxt 文件夹。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/class_folders.py" />
            <source>Give the folder that has a folder for each tag.</source>
            <translation>请指定每个标签各有一个文件夹的文件夹。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/model_folders.py" />
            <source>Give the folder that holds config.json and model.safetensors.</source>
            <translation>请指定包含 config.json 和 model.safetensors 的文件夹。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/image_folder.py" />
            <source>Give the folder that holds it.</source>
            <translation>请指定包含它的文件夹。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/supervisely.py" />
            <source>Give the folder that holds meta.json.</source>
            <translation>请指定包含 meta.json 的文件夹。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/per_image.py" />
            <source>Give the folder that holds them.</source>
            <translation>请指定包含它们的文件夹。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/exporting.py" />
            <source>Give the folder that the labels were made for.</source>
            <translation>请指定这些标注所属的文件夹。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/import_plan.py" />
            <source>Give the folders in its file names as they are on disk, or the images other names.</source>
            <translation>请在其文件名中写明与磁盘上一致的文件夹，或给图像另取名称。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_reader.py" />
            <source>Give the label file itself.</source>
            <translation>请直接指定标注文件。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/read_errors.py" />
            <source>Give the label file that is in it.</source>
            <translation>请指定其中的标注文件。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/adding.py" />
            <source>Give the model's folder, or its model.safetensors.</source>
            <translation>请指定模型的文件夹，或其 model.safetensors。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/__init__.py" />
            <source>Give the name of a file in it, such as labels.json.</source>
            <translation>请指定其中的文件名，例如 labels.json。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Give the selected boxes the suggested category</source>
            <translation>给选中的框使用建议的类别</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Give the suggested tag</source>
            <translation>使用建议的标签</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/splits.py" />
            <source>Give their folder with --images.</source>
            <translation>请用 --images 指定其文件夹。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/category_editor.py" />
            <source>Give them to another category…</source>
            <translation>改为其他类别…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/api.py" />
            <source>Give words, or an example of what to find.</source>
            <translation>请给出词语，或要查找的示例。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/categories.py" />
            <source>Give “{name}” to the selected objects</source>
            <translation>把选中的对象改为“{name}”</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Go</source>
            <translation>转到</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/answer_notifier.py" />
            <source>Go on with the whole folder</source>
            <translation>继续处理整个文件夹</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/cli/train_full.py" />
            <source>Going on after pass {n} of an earlier run.</source>
            <translation>
                <numerusform>从之前运行的第 {n} 轮之后继续。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/inference_controller.py" />
            <source>Going on.</source>
            <translation>继续进行。</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>GrabCut: box to mask</source>
            <translation>GrabCut：框转掩码</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Grounding DINO, Swin-B</source>
            <translation>Grounding DINO，Swin-B</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Grounding DINO, Swin-T</source>
            <translation>Grounding DINO，Swin-T</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub_connection.py" />
            <source>HF_ENDPOINT is {endpoint}, which is no web address.</source>
            <translation>HF_ENDPOINT 为 {endpoint}，不是网址。</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Half of OWLv2 base's work: LVIS AP 20.8.</source>
            <translation>计算量为 OWLv2 base 的一半：LVIS AP 20.8。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/window/import_export_notifier.py" />
            <source>Have these {n} images all their labels?</source>
            <translation>
                <numerusform>这 {n} 张图像的标注都齐全了吗？</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/train.py" />
            <source>Heads can't be trained over {base}.</source>
            <translation>无法在 {base} 之上训练头。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Heat map of what is asked</source>
            <translation>查找内容的热力图</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Help</source>
            <translation>帮助</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/category_editor.py" />
            <source>Hidden: {names}. {undo} takes it back.</source>
            <translation>已隐藏：{names}。按 {undo} 撤销。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/categories.py" />
            <source>Hide</source>
            <translation>隐藏</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/categories.py" />
            <source>Hide all others</source>
            <translation>隐藏所有其他</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/categories.py" />
            <source>Hide category “{name}”</source>
            <translation>隐藏类别“{name}”</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Hide labels while held</source>
            <translation>按住时隐藏标注</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Hide or show the category in use</source>
            <translation>隐藏或显示当前类别</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/proposals.py" />
            <source>Hide proposals that score less ({lower} and {higher})</source>
            <translation>隐藏得分更低的候选（{lower} 和 {higher}）</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Hide the selected objects</source>
            <translation>隐藏选中的对象</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/core/categories.py" />
            <source>Hide {n} categories</source>
            <translation>
                <numerusform>隐藏 {n} 个类别</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>High contrast</source>
            <translation>高对比度</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/message_catalog.py" />
            <source>Host is down</source>
            <translation>主机已关闭</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>How masks are written</source>
            <translation>掩码的写入方式</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>Hub id of another model</source>
            <translation>Hub 上其他模型的标识</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export_forms.py" />
            <source>Hugging Face ImageFolder: boxes</source>
            <translation>Hugging Face ImageFolder：框</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_annotations.py" />
            <source>Ids that are no numbers from 1 on, or not unique, were given anew: {given}.</source>
            <translation>不是从 1 起的数字或不唯一的编号已重新分配：{given}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/catalog.py" />
            <source>If it is a hub id, look it up under Models.</source>
            <translation>如果它是 hub 标识，请在“模型”下查找。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/catalog.py" />
            <source>If it is a hub id, run: swin-annotator models pull {name}</source>
            <translation>如果这是 Hub 标识，请运行：swin-annotator models pull {name}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/label_mapping.py" />
            <source>Ignore</source>
            <translation>忽略</translation>
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
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <location filename="../../swin_annotator/ui/panels/images.py" />
            <source>Images</source>
            <translation>图像</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/cluster_embedder.py" />
            <source>Images are encoded on this computer meanwhile.</source>
            <translation>其间图像在本机编码。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/cluster_embedder.py" />
            <source>Images are encoded on {cluster} again.</source>
            <translation>图像重新在 {cluster} 上编码。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/training_labels.py" />
            <source>Images can't be kept together by {by}.</source>
            <translation>无法按 {by} 将图像归在一起。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Images of another size are left out until it is said what becomes of their labels.</source>
            <translation>尺寸不同的图像会被略过，直到指定如何处理其标注。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/advice.py" />
            <source>Images of examples, {listed}, are gone or changed; the examples are asked as they were.</source>
            <translation>示例的图像 {listed} 已丢失或更改；示例按原样使用。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Images of one folder stay together</source>
            <translation>同一文件夹的图像放在一起</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Images that are gone or can't be read are left out.</source>
            <translation>已不在或无法读取的图像会被略过。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Images that are gone, can't be read or have another size are left out.</source>
            <translation>已不在、无法读取或尺寸不同的图像会被略过。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/problems.py" />
            <source>Images that could not be worked on</source>
            <translation>无法处理的图像</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/splits.py" />
            <source>Images that look alike can't be told without their files.</source>
            <translation>没有图像文件，无法判断哪些图像相似。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/worth_sheet.py" />
            <source>Images that probably have none</source>
            <translation>可能不含任何对象的图像</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/quality_sheet.py" />
            <location filename="../../swin_annotator/ui/gallery/worth_sheet.py" />
            <source>Images that show the same</source>
            <translation>内容相同的图像</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/worth_sheet.py" />
            <source>Images that teach most next</source>
            <translation>最有教益的图像</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Images whose names differ in a last number stay together</source>
            <translation>名称仅末尾数字不同的图像放在一起</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/restoring.py" />
            <source>Images whose tags or review change: {images}.</source>
            <translation>标签或审核状态会改变的图像：{images}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Images with a tag are copied into a new or empty folder; the others are left out.</source>
            <translation>带标签的图像会复制到新建或空的文件夹；其余略过。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/worth_controller.py" />
            <source>Images with one number look the same to the model.</source>
            <translation>编号相同的图像在模型看来相同。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/import_export.py" />
            <source>Import a folder of labels</source>
            <translation>导入标注文件夹</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Import a folder of labels…</source>
            <translation>导入标注文件夹…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Import as proposals…</source>
            <translation>作为候选导入…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/import_task.py" />
            <source>Import cancelled; nothing was imported.</source>
            <translation>导入已取消，没有导入任何内容。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/importing.py" />
            <source>Import it again.</source>
            <translation>请重新导入。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_reader.py" />
            <source>Import it into the project of its images, or measure it against a label file with “evaluate”.</source>
            <translation>请将其导入到所属图像的项目中，或用“evaluate”与标注文件比较。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/relative_boxes.py" />
            <source>Import it without --normalised.</source>
            <translation>请不带 --normalised 导入。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/relative_boxes.py" />
            <source>Import it without scaling.</source>
            <translation>请不缩放导入。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/import_export.py" />
            <location filename="../../swin_annotator/ui/window/finding_lists.py" />
            <source>Import labels</source>
            <translation>导入标注</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/gatherable.py" />
            <source>Import labels into it first.</source>
            <translation>请先向其中导入标注。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Import labels…</source>
            <translation>导入标注…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/relative_boxes.py" />
            <source>Import them with --normalised to scale them.</source>
            <translation>请用 --normalised 导入以进行缩放。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/import_plan.py" />
            <location filename="../../swin_annotator/engine/packing.py" />
            <location filename="../../swin_annotator/ui/project/import_export.py" />
            <source>Import {name}</source>
            <translation>导入 {name}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/import_task.py" />
            <source>Importing {name}</source>
            <translation>正在导入 {name}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/bulk_accept.py" />
            <source>In a category</source>
            <translation>在某个类别中</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/conflicts.py" />
            <source>In bulk accept that key clicks out what is selected. Choose another.</source>
            <translation>在批量接受中，该按键用于排除所选。请选择其他按键。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/conflicts.py" />
            <source>In the contact sheet and in bulk accept that key scrolls. Choose another.</source>
            <translation>在缩略图总览和批量接受中，该按键用于滚动。请选择其他按键。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/conflicts.py" />
            <source>In the list of categories that key renames or deletes a category. Choose another.</source>
            <translation>在类别列表中，该按键用于重命名或删除类别。请选择其他按键。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/bulk_accept.py" />
            <source>In the whole folder</source>
            <translation>在整个文件夹中</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/image_menu.py" />
            <source>Include again</source>
            <translation>重新纳入</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/exclusion.py" />
            <source>Include image</source>
            <translation>纳入图像</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Include proposals with scores</source>
            <translation>包含带得分的候选</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/image_menu.py" />
            <source>Included again.</source>
            <translation>已重新纳入。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export_forms.py" />
            <source>Index masks (semantic segmentation)</source>
            <translation>索引掩码（语义分割）</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/message_catalog.py" />
            <source>Input/output error</source>
            <translation>输入输出错误</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/demo.py" />
            <location filename="../../swin_annotator/models/catalog/catalog.py" />
            <source>Install it again.</source>
            <translation>请重新安装。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/tfrecord.py" />
            <source>Install it: pip install “swin-annotator[tfrecord]”.</source>
            <translation>请安装：pip install “swin-annotator[tfrecord]”。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/ray_worker.py" />
            <source>Install the same version on all computers of the cluster.</source>
            <translation>请在集群的所有计算机上安装相同版本。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/prelabel_ray.py" />
            <source>Install the same versions on all of them.</source>
            <translation>请在所有计算机上安装相同的版本。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/message_catalog.py" />
            <source>Is a directory</source>
            <translation>是文件夹</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/json_lines.py" />
            <source>Is it JSON Lines?</source>
            <translation>它是 JSON Lines 吗？</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/cvat.py" />
            <source>Is it “CVAT for images 1.1”?</source>
            <translation>它是“CVAT for images 1.1”吗？</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/class_numbers.py" />
            <source>It can by: {rules}.</source>
            <translation>可用的规则：{rules}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/attributes.py" />
            <source>It goes on beyond the image{key}</source>
            <translation>延伸到图像之外{key}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/supervisely.py" />
            <source>It has no class; left out.</source>
            <translation>它没有类别；已略过。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/mask_classes.py" />
            <location filename="../../swin_annotator/formats/odvg.py" />
            <source>It has number: name, or take it away.</source>
            <translation>其内容应为“编号: 名称”，否则请移走该文件。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/yolo_classes.py" />
            <source>It is a list, or number: name.</source>
            <translation>它应为列表，或“编号: 名称”。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/ray_gate.py" />
            <source>It is asked again in a minute; see the log file.</source>
            <translation>一分钟后会再次询问；请看日志文件。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_values.py" />
            <source>It is nested more than {levels} levels deep; left out.</source>
            <translation>嵌套超过 {levels} 层；已略过。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/catalog.py" />
            <source>It is not a transformers model; pick another.</source>
            <translation>它不是 transformers 模型；请选择其他模型。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/import_plan.py" />
            <source>It is not clear which images of {folder} those in {path} are: {unclear}.</source>
            <translation>不清楚 {path} 中的图像是 {folder} 中的哪些：{unclear}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/download.py" />
            <source>It is not in the layout of a transformers model; pick another.</source>
            <translation>它不是 transformers 模型的布局；请选择其他模型。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/check.py" />
            <source>It is there twice: same image, category and shape.</source>
            <translation>它出现了两次：图像、类别和形状都相同。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/copying_out.py" />
            <source>It is there wherever Swin Annotator is installed.</source>
            <translation>凡是安装了 Swin Annotator 的地方都有它。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_annotations.py" />
            <source>It leaves its image and was cut.</source>
            <translation>它超出图像，已裁剪。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_annotations.py" />
            <source>It lies outside its image and was left out.</source>
            <translation>它位于图像之外，已略过。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/import_objects.py" />
            <source>It lies outside {path}; left out.</source>
            <translation>它位于 {path} 之外；已略过。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_panoptic.py" />
            <source>It needs images and segments_info.</source>
            <translation>它需要 images 和 segments_info。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/model_folders.py" />
            <source>It needs {weights} (or {weights_pickled}) beside config.json.</source>
            <translation>config.json 旁需要有 {weights}（或 {weights_pickled}）。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/yolo_classes.py" />
            <source>It needs “names”.</source>
            <translation>它需要“names”。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/runtime/engine_use.py" />
            <source>It runs in torch.</source>
            <translation>它在 torch 中运行。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/training.py" />
            <source>It suggests tags from here on, also in folders that have none; {key} gives the suggested one.</source>
            <translation>从现在起它会建议标签，在没有标签的文件夹中也是如此；按 {key} 使用建议的标签。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/download.py" />
            <source>It was deleted. Pull again; if it happens twice, a proxy may be changing downloads.</source>
            <translation>它已被删除。请重新下载；若再次发生，可能是代理更改了下载内容。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/trust.py" />
            <source>It was left as it is. Move it away to label this folder.</source>
            <translation>文件保持原样。要标注此文件夹，请将其移走。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/recovery.py" />
            <source>It was left as it is. Rename it to start a fresh project.</source>
            <translation>文件保持原样。请将其重命名以开始新项目。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/database.py" />
            <source>It was left as it is. “Recover what can be read” takes the rest from its newest backup, if there is one.</source>
            <translation>它保持原样。“恢复可读内容”会从最新的备份（如果有）取回其余部分。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/database.py" />
            <source>It was left as it is. “swin-annotator backups FOLDER --recover” reads what can be read of it, and takes the rest from its newest backup.</source>
            <translation>文件保持原样。“swin-annotator backups FOLDER --recover”会读出其中可读的部分，其余取自最新的备份。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/image_files.py" />
            <source>It was moved or deleted; its labels are kept.</source>
            <translation>它已被移动或删除；其标注仍保留。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/image_loader.py" />
            <source>It will show when it is there.</source>
            <translation>读到后即会显示。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>It works in bulk accept, too.</source>
            <translation>它在批量接受中也有效。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>It works in the contact sheet and in bulk accept, too.</source>
            <translation>它在缩略图总览和批量接受中也有效。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>It works in the contact sheet, too.</source>
            <translation>它在缩略图总览中也有效。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/check.py" />
            <source>Its area is given as {told}, its shape has {own}.</source>
            <translation>给出的面积为 {told}，而其形状为 {own}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/check.py" />
            <source>Its area is no number.</source>
            <translation>其面积不是数值。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/check.py" />
            <source>Its box and its outline are far apart.</source>
            <translation>其框与轮廓相距很远。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/yolo_reader.py" />
            <source>Its image can't be read, so its labels have no size and stay out.</source>
            <translation>其图像无法读取，因此标注没有尺寸，未纳入。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_shapes.py" />
            <source>Its mask covers {w}×{h} pixels, more than can be shown, and was left out.</source>
            <translation>其掩码覆盖 {w}×{h} 像素，无法显示，已略过。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/import_objects.py" />
            <source>Its mask does not have the image's size; the box was kept.</source>
            <translation>其掩码的尺寸与图像不同；已保留框。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_shapes.py" />
            <source>Its mask has no run lengths</source>
            <translation>其掩码没有游程长度</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_shapes.py" />
            <source>Its mask has no size, or an impossible one.</source>
            <translation>其掩码没有尺寸，或尺寸不可能。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_shapes.py" />
            <source>Its mask is empty and was left out.</source>
            <translation>其掩码为空，已略过。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_shapes.py" />
            <source>Its mask is {mask}, the image {image}; mask left out.</source>
            <translation>其掩码为 {mask}，图像为 {image}；掩码已略过。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_shapes.py" />
            <source>Its outline is neither a list nor run lengths.</source>
            <translation>其轮廓既不是列表也不是游程长度。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_shapes.py" />
            <source>Its outline is too long to be drawn and was left out.</source>
            <translation>其轮廓过长，无法绘制，已略过。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/import_objects.py" />
            <source>Its outline leaves the image and was cut to it.</source>
            <translation>其轮廓超出图像，已按图像裁剪。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_shapes.py" />
            <source>Its outline leaves the image by {over} pixels and was cut.</source>
            <translation>其轮廓超出图像 {over} 像素，已裁剪。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_shapes.py" />
            <source>Its run lengths are damaged</source>
            <translation>其游程长度已损坏</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_shapes.py" />
            <source>Its run lengths do not fill the image</source>
            <translation>其游程长度未填满图像</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/images.py" />
            <source>Its tiles can't be read one by one: install swin-annotator[tiff] for more kinds of compression, or save it with 8-bit RGB tiles and deflate compression.</source>
            <translation>无法逐块读取其图块：请安装 swin-annotator[tiff] 以支持更多压缩方式，或以 8 位 RGB 图块和 deflate 压缩保存。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_kinds.py" />
            <source>Its turned box is another than its outline, which was taken.</source>
            <translation>其旋转框与轮廓不一致；已采用轮廓。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_kinds.py" />
            <source>Its turned box is not five numbers with sides above 0.</source>
            <translation>其旋转框不是边长大于 0 的五个数值。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/import_export_notifier.py" />
            <source>Join names that differ in case</source>
            <translation>合并仅大小写不同的名称</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/import_export.py" />
            <source>Join them</source>
            <translation>合并</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/finding_lists.py" />
            <source>Keep both</source>
            <translation>两者都保留</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Keep labels</source>
            <translation>保留标注</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Keep labels of images that are gone or can't be read</source>
            <translation>保留已不在或无法读取的图像的标注</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/refit.py" />
            <source>Keep labels of {name}</source>
            <translation>保留 {name} 的标注</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/engine/folder_changes.py" />
            <source>Keep labels of {n} images</source>
            <translation>
                <numerusform>保留 {n} 张图像的标注</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Keep labels on the changed file</source>
            <translation>在已更改的文件上保留标注</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/finding_lists.py" />
            <source>Keep mine</source>
            <translation>保留我的</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Keep the view on images of the same size</source>
            <translation>在相同尺寸的图像上保持视图</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/import_export.py" />
            <source>Keep them apart</source>
            <translation>保持分开</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/prompt_controller.py" />
            <source>Kept. A counter-example works together with words or with an example ({example}).</source>
            <translation>已保留。反例需与词语或示例 ({example}) 一起使用。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/category_details.py" />
            <source>Key points</source>
            <translation>关键点</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/category_details.py" />
            <source>Key points in their order, with commas between.</source>
            <translation>按顺序列出关键点，以逗号分隔。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Keyboard shortcuts</source>
            <translation>键盘快捷键</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Keyboard shortcuts…</source>
            <translation>键盘快捷键…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Knife</source>
            <translation>切割</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/__init__.py" />
            <location filename="../../swin_annotator/models/registry.py" />
            <source>Known: {formats}.</source>
            <translation>已知：{formats}。</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>LLMDet, Swin-B</source>
            <translation>LLMDet，Swin-B</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>LLMDet, Swin-L</source>
            <translation>LLMDet，Swin-L</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>LLMDet, Swin-T</source>
            <translation>LLMDet，Swin-T</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Label</source>
            <translation>标注</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export_forms.py" />
            <source>Label Studio</source>
            <translation>Label Studio</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/training_labels.py" />
            <source>Label a few more images, or accept proposals; five are a beginning.</source>
            <translation>请再标注几张图像，或接受候选；五张即可开始。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/empty_state.py" />
            <source>Label a folder of images</source>
            <translation>标注一个图像文件夹</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/dialog_opener.py" />
            <source>Label a folder of images by reviewing what OWL and Swin propose; works offline. Apache-2.0.</source>
            <translation>通过审核 OWL 和 Swin 的候选来标注图像文件夹；可离线使用。Apache-2.0。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/train.py" />
            <source>Label another kind as well.</source>
            <translation>请再标注另一种类别。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Label chips</source>
            <translation>标注名牌</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/train.py" />
            <source>Label larger objects, or search in tiles.</source>
            <translation>请标注更大的对象，或按图块搜索。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/label_mapping.py" />
            <source>Label of the model</source>
            <translation>模型的标签</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/fewshot.py" />
            <source>Label one of another kind.</source>
            <translation>请标注一个其他种类的对象。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export_forms.py" />
            <source>LabelMe</source>
            <translation>LabelMe</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/quality_sheet.py" />
            <source>Labelled as two categories</source>
            <translation>标注为两个类别</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/backups.py" />
            <location filename="../../swin_annotator/ui/gallery/contact_sheet.py" />
            <location filename="../../swin_annotator/ui/panels/annotations.py" />
            <location filename="../../swin_annotator/ui/window/right_column.py" />
            <source>Labels</source>
            <translation>标注</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Labels alone</source>
            <translation>仅标注</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/label_mapping.py" />
            <source>Labels and categories</source>
            <translation>标签与类别</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/worth_controller.py" />
            <source>Labels and model agree.</source>
            <translation>标注与模型一致。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/contact_sheet.py" />
            <source>Labels and proposals</source>
            <translation>标注和候选</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/old_encoding.py" />
            <source>Labels are a .json or .csv file.</source>
            <translation>标注是一个 .json 或 .csv 文件。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Labels get the size of the picture and wait for review</source>
            <translation>标注随图像调整大小，并等待审核</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/gatherable.py" />
            <source>Labels of a window whose project file was taken away are kept in {place}.</source>
            <translation>有一个窗口的项目文件被移走，其标注保存在 {place}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/label_mapping.py" />
            <source>Labels of {model}</source>
            <translation>{model} 的标签</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/quality_sheet.py" />
            <source>Labels on an image</source>
            <translation>每张图像上的标注</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/quality_sheet.py" />
            <location filename="../../swin_annotator/ui/panels/statistics.py" />
            <source>Labels per category</source>
            <translation>各类别的标注数</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Labels stay where they are, cut where the picture ends</source>
            <translation>标注留在原位，超出图像之处裁掉</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/worth_sheet.py" />
            <source>Labels that the model doubts</source>
            <translation>模型怀疑的标注</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Labels that the model doubts…</source>
            <translation>模型怀疑的标注…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/gatherable.py" />
            <source>Labels that were made while this folder could not be written are kept in {away}.</source>
            <translation>在此文件夹无法写入期间所做的标注保存在 {away}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Labels, proposals and settings, to be taken in elsewhere by “Import labels…”</source>
            <translation>标注、候选和设置，可在别处通过“导入标注…”导入</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/contact_sheet.py" />
            <source>Largest first</source>
            <translation>最大的优先</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_sheet.py" />
            <source>Learn again</source>
            <translation>重新学习</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/training.py" />
            <source>Learn from</source>
            <translation>学习来源</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/learned_profile.py" />
            <source>Learning from {path}</source>
            <translation>正在从 {path} 学习</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_sheet.py" />
            <source>Learns from +{yes} −{no}</source>
            <translation>学习自 +{yes} −{no}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/bulk_accept.py" />
            <source>Least score</source>
            <translation>最低得分</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/conflicts.py" />
            <source>Leave a tool, drop the selection, leave the prompt</source>
            <translation>离开工具、取消选择、离开提示框</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/cli/train_full.py" />
            <source>Leave out --full, or --profile.</source>
            <translation>请去掉 --full 或 --profile。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/review_bar.py" />
            <source>Leave review</source>
            <translation>退出审核</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/class_numbers.py" />
            <source>Leave the rule for numbers out.</source>
            <translation>请不要指定编号规则。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/worth_controller.py" />
            <source>Left: {objects} on {images}, about {minutes:.0f} min at your pace.</source>
            <translation>还剩 {images} 上的 {objects}，按您的速度约 {minutes:.0f} 分钟。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/worth_controller.py" />
            <source>Left: {objects} on {images}.</source>
            <translation>还剩 {images} 上的 {objects}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Less on label chips</source>
            <translation>减少标注名牌的内容</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/adding.py" />
            <source>Let it be copied.</source>
            <translation>请允许复制它。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/model_labels.py" />
            <source>Licence</source>
            <translation>许可证</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/model_labels.py" />
            <source>Licence: {licence}</source>
            <translation>许可证：{licence}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Light</source>
            <translation>浅色</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Line</source>
            <translation>线</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/json_lines.py" />
            <source>Line {number} of {path} is too long.</source>
            <translation>{path} 的第 {number} 行太长。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/adjustments.py" />
            <source>Lines</source>
            <translation>线条</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/category_details.py" />
            <source>Lines between key points</source>
            <translation>关键点之间的连线</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/category_details.py" />
            <source>Lines between them: pairs of names or numbers, with a dash between.</source>
            <translation>它们之间的连线：名称或编号成对，以短横线连接。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Link to them</source>
            <translation>创建链接</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/answer_notifier.py" />
            <source>List them</source>
            <translation>列出</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Lists labels that are doubled, very small, outside their image or labelled twice</source>
            <translation>列出重复的、很小的、超出图像的或标注了两次的标注</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Lists what was added, removed, moved and relabelled</source>
            <translation>列出添加、移除、移动和更改类别的内容</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/image_loader.py" />
            <source>Loading {path}…</source>
            <translation>正在加载 {path}…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/questions.py" />
            <source>Loading {spec}</source>
            <translation>正在加载 {spec}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/attributes.py" />
            <source>Lock</source>
            <translation>锁定</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Lock or unlock</source>
            <translation>锁定或解锁</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/annotation_editor.py" />
            <location filename="../../swin_annotator/ui/annotation/shape_operations.py" />
            <source>Locked objects stay as they are. {unlock} unlocks them.</source>
            <translation>锁定的对象保持不变。按 {unlock} 解锁。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/log.py" />
            <source>Log</source>
            <translation>日志</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Log…</source>
            <translation>日志…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/quality_sheet.py" />
            <location filename="../../swin_annotator/ui/gallery/worth_sheet.py" />
            <source>Look again</source>
            <translation>再看一次</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Look at tiles as well</source>
            <translation>同时查看图块</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub_connection.py" />
            <source>Look at {endpoint}/{name} in a browser.</source>
            <translation>请在浏览器中查看 {endpoint}/{name}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Look for new, changed, renamed and removed files</source>
            <translation>检查新增、更改、改名和移除的文件</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/adjustments.py" />
            <source>Look of image and objects</source>
            <translation>图像和对象的外观</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Look of image and objects: brightness, contrast, fill, lines</source>
            <translation>图像和对象的外观：亮度、对比度、填充、线条</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/features.py" />
            <location filename="../../swin_annotator/engine/indexing.py" />
            <location filename="../../swin_annotator/engine/likeness.py" />
            <location filename="../../swin_annotator/engine/train.py" />
            <source>Looked at {path}</source>
            <translation>已查看 {path}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/cli/quality.py" />
            <source>Looking at objects needs their images.</source>
            <translation>查看对象需要它们的图像。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/propose.py" />
            <source>Looking at part {number} of {path}</source>
            <translation>正在查看 {path} 的第 {number} 部分</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/example_queries.py" />
            <source>Looking at the example on {path}</source>
            <translation>正在查看 {path} 上的示例</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/heat_map.py" />
            <location filename="../../swin_annotator/engine/other_boxes.py" />
            <location filename="../../swin_annotator/engine/propose.py" />
            <location filename="../../swin_annotator/engine/worth_a_look.py" />
            <source>Looking at {path}</source>
            <translation>正在查看 {path}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/quality_controller.py" />
            <source>Looking for images that show the same</source>
            <translation>正在查找内容相同的图像</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/other_boxes.py" />
            <source>Looking for other boxes</source>
            <translation>正在查找其他框</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/worth_controller.py" />
            <source>Looking over the folder</source>
            <translation>正在查看文件夹</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/quality_controller.py" />
            <location filename="../../swin_annotator/ui/window/finding_lists.py" />
            <source>Looking through the labels…</source>
            <translation>正在检查标注…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/object_presenter.py" />
            <source>Looking. What is found shows here.</source>
            <translation>正在查找。找到的内容会显示在这里。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/quality_controller.py" />
            <location filename="../../swin_annotator/ui/gallery/worth_controller.py" />
            <source>Looking…</source>
            <translation>正在查看…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/quality_sheet.py" />
            <source>Looks like another category</source>
            <translation>看起来像另一类别</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/review_bar.py" />
            <source>Lower threshold</source>
            <translation>降低阈值</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>MM-Grounding-DINO, Swin-B</source>
            <translation>MM-Grounding-DINO，Swin-B</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>MM-Grounding-DINO, Swin-L</source>
            <translation>MM-Grounding-DINO，Swin-L</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>MM-Grounding-DINO, Swin-T</source>
            <translation>MM-Grounding-DINO，Swin-T</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/backups.py" />
            <source>Made</source>
            <translation>创建时间</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Magic wand</source>
            <translation>魔棒</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_controller.py" />
            <source>Make it again for {model}</source>
            <translation>为 {model} 重新生成</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/learned_profile.py" />
            <source>Make it again with “Write a profile…” in the folder that it comes from.</source>
            <translation>请在它所来自的文件夹中用“写入配置…”重新生成。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/learned_profile.py" />
            <source>Make it again with: swin-annotator profile export FOLDER FILE.json</source>
            <translation>重新制作：swin-annotator profile export FOLDER FILE.json</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/reshaping.py" />
            <source>Make masks</source>
            <translation>生成掩码</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/turning.py" />
            <source>Make turned boxes</source>
            <translation>改成旋转框</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/dialogs/manual.py" />
            <source>Manual</source>
            <translation>手册</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/heat_map.py" />
            <source>Mapping likeness</source>
            <translation>正在计算相似度图</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/attributes.py" />
            <source>Mark as crowd</source>
            <translation>标记为群体</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/review_steps.py" />
            <location filename="../../swin_annotator/ui/project/image_menu.py" />
            <source>Mark as not reviewed</source>
            <translation>标记为未审核</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/attributes.py" />
            <source>Mark as occluded</source>
            <translation>标记为被遮挡</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/review_steps.py" />
            <location filename="../../swin_annotator/ui/gallery/worth_sheet.py" />
            <location filename="../../swin_annotator/ui/project/image_menu.py" />
            <location filename="../../swin_annotator/ui/window/import_export_notifier.py" />
            <source>Mark as reviewed</source>
            <translation>标记为已审核</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/attributes.py" />
            <source>Mark as truncated</source>
            <translation>标记为被截断</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Mark the image as reviewed</source>
            <translation>将图像标记为已审核</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/core/review_steps.py" />
            <source>Mark {n} images as reviewed</source>
            <translation>
                <numerusform>将 {n} 张图像标记为已审核</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/review/image_review.py" />
            <source>Marked as not reviewed.</source>
            <translation>已标记为未审核。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/review/image_review.py" />
            <source>Marked as reviewed.</source>
            <translation>已标记为已审核。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/quality_sheet.py" />
            <source>Mask of another size</source>
            <translation>掩码尺寸不同</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Mask2Former, Swin-S (COCO instances, 80 classes)</source>
            <translation>Mask2Former，Swin-S（COCO 实例，80 类）</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Mask2Former, Swin-T (ADE20K, 150 classes)</source>
            <translation>Mask2Former，Swin-T（ADE20K，150 类）</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Mask2Former, Swin-T (COCO instances, 80 classes)</source>
            <translation>Mask2Former，Swin-T（COCO 实例，80 类）</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>MaskFormer, Swin-T (ADE20K, 150 classes)</source>
            <translation>MaskFormer，Swin-T（ADE20K，150 类）</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>MaskFormer, Swin-T (COCO panoptic, 133 classes)</source>
            <translation>MaskFormer，Swin-T（COCO panoptic，133 类）</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Masks</source>
            <translation>掩码</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/shape_operations.py" />
            <source>Masks do not turn: make a turned box of it first.</source>
            <translation>掩码不能旋转：请先将其改成旋转框。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/core/review_steps.py" />
            <source>Masks for {n} objects</source>
            <translation>
                <numerusform>为 {n} 个对象生成掩码</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Masks from boxes</source>
            <translation>由框生成掩码</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Meant for a GPU.</source>
            <translation>适合 GPU。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/full_training.py" />
            <source>Measuring how long a step takes</source>
            <translation>正在测量每一步所需时间</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/engine/project_check.py" />
            <source>Mend {n} labels</source>
            <translation>
                <numerusform>修正 {n} 个标注</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/window/finding_lists.py" />
            <source>Mend {n} of them</source>
            <translation>
                <numerusform>修正其中 {n} 个</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/bars.py" />
            <source>Menu</source>
            <translation>菜单</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/bars.py" />
            <source>Menu (Alt+M)</source>
            <translation>菜单 (Alt+M)</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/category_editor.py" />
            <source>Merge into “{name}”</source>
            <translation>合并到“{name}”</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/training_labels.py" />
            <source>Merge some categories, or train in a folder with fewer.</source>
            <translation>请合并一些类别，或在类别较少的文件夹中训练。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Merge the category in use into another…</source>
            <translation>将当前类别合并到其他类别…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Merge the selected objects</source>
            <translation>合并选中的对象</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/core/reshaping.py" />
            <source>Merge {n} objects</source>
            <translation>
                <numerusform>合并 {n} 个对象</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/category_editor.py" />
            <location filename="../../swin_annotator/ui/dialogs/merge_choice.py" />
            <source>Merge “{name}”</source>
            <translation>合并“{name}”</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/categories.py" />
            <source>Merge “{name}” into</source>
            <translation>将“{name}”合并到</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/categories.py" />
            <source>Merge “{name}” into “{other}”</source>
            <translation>将“{name}”合并到“{other}”</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <location filename="../../swin_annotator/ui/widgets/banner.py" />
            <source>Message</source>
            <translation>消息</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Middle drag, Alt+drag</source>
            <translation>中键拖动，Alt+拖动</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Mini mask: box or clicks to mask</source>
            <translation>Mini mask：由框或点击得到掩码</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/model_labels.py" />
            <source>Model</source>
            <translation>模型</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>Models</source>
            <translation>模型</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/prompts.py" />
            <source>Models and masks</source>
            <translation>模型和掩码</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/inference/model_rest.py" />
            <source>Models left memory after {n} minutes without a question; the next one loads them again.</source>
            <translation>
                <numerusform>{n} 分钟没有询问，模型已移出内存；下次询问会重新加载。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/run_options.py" />
            <source>Models look at tiles as well: small things are found, about ten times as slowly.</source>
            <translation>模型也会查看图块：能找到小物体，但大约慢十倍。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/run_options.py" />
            <source>Models look at whole images alone.</source>
            <translation>模型只查看整张图像。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/runtime/device.py" />
            <source>Models should run on {asked}, but this machine has no such device that torch can use.</source>
            <translation>模型应在 {asked} 上运行，但这台计算机没有 torch 可用的这种设备。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/window/notifier.py" />
            <source>Models…</source>
            <translation>模型…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/widgets/tool_menu.py" />
            <source>More tools</source>
            <translation>更多工具</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/widgets/tool_menu.py" />
            <source>More tools: turned box, points, lines, smart select, magic wand, eraser, parts</source>
            <translation>更多工具：旋转框、点、线、智能选择、魔棒、橡皮擦、部分</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/contact_sheet.py" />
            <location filename="../../swin_annotator/ui/panels/review_bar.py" />
            <source>Most doubtful first</source>
            <translation>最不确定的优先</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/contact_sheet.py" />
            <source>Most like the selected one</source>
            <translation>与所选最相似的</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Mouse and text</source>
            <translation>鼠标与文本</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Mouse wheel zooms</source>
            <translation>鼠标滚轮缩放</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/categories.py" />
            <source>Move down</source>
            <translation>下移</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/trust.py" />
            <source>Move it away. Nothing was opened or changed.</source>
            <translation>请将其移走。没有打开或更改任何内容。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/keypoints.py" />
            <source>Move keypoint</source>
            <translation>移动关键点</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Move the image</source>
            <translation>移动图像</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/conflicts.py" />
            <source>Move the selection by a pixel, Shift: ten, Ctrl: the box's lower right corner</source>
            <translation>将所选移动一个像素；Shift：十个；Ctrl：移动框的右下角</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/categories.py" />
            <source>Move up</source>
            <translation>上移</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/annotation/annotation_editor.py" />
            <source>Move {n} objects</source>
            <translation>
                <numerusform>移动 {n} 个对象</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/category_entry.py" />
            <location filename="../../swin_annotator/ui/dialogs/training.py" />
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/gatherable.py" />
            <source>Name a folder that holds a project.db.</source>
            <translation>请指定包含 project.db 的文件夹。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/loading.py" />
            <source>Name a folder with config.json and model.safetensors.</source>
            <translation>请指定包含 config.json 和 model.safetensors 的文件夹。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Name and score</source>
            <translation>名称和得分</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/swin/own_folder.py" />
            <source>Name every class once, in the order of training.</source>
            <translation>请按训练时的顺序逐一列出各类别。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_reader.py" />
            <source>Name its format: --format coco-panoptic.</source>
            <translation>请指定其格式：--format coco-panoptic。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/training.py" />
            <source>Name of the new model</source>
            <translation>新模型的名称</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/__init__.py" />
            <source>Name one with --format where it is not found out.</source>
            <translation>无法识别时请用 --format 指定。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/queries.py" />
            <source>Name the thing in a few words; put commas between things.</source>
            <translation>请用几个词称呼它；不同的东西用逗号分隔。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/cli/quality.py" />
            <source>Name their folder with --images DIR.</source>
            <translation>请用 --images DIR 指定其文件夹。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/mask_classes.py" />
            <source>Name them index and name.</source>
            <translation>请将列命名为 index 和 name。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/tags_csv.py" />
            <source>Name them {head} and {head2}.</source>
            <translation>请将其命名为 {head} 和 {head2}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/csv_objects.py" />
            <source>Name them {head}.</source>
            <translation>请将列命名为 {head}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/import_export.py" />
            <source>Names of categories in {name} are the project's but for case or blanks: {pairs}. Are they the same?</source>
            <translation>{name} 中的类别名称与项目中的名称只差大小写或空格：{pairs}。它们相同吗？</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/categories.py" />
            <source>Names of new categories</source>
            <translation>新类别的名称</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Negative example box</source>
            <translation>反例框</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/place.py" />
            <source>Neither {beside} nor {away} can be written, so there is no place for the labels.</source>
            <translation>{beside} 和 {away} 都无法写入，因此没有存放标注的地方。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/message_catalog.py" />
            <source>Network is unreachable</source>
            <translation>网络不可达</translation>
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
            <location filename="../../swin_annotator/ui/window/guided_tour.py" />
            <source>Next</source>
            <translation>下一步</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Next image</source>
            <translation>下一张图像</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Next image with proposals</source>
            <translation>下一张有候选的图像</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Next label of the image</source>
            <translation>图像的下一个标注</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Next of the list of what is worth a look</source>
            <translation>值得一看列表中的下一个</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Next part of the window</source>
            <translation>窗口的下一部分</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Next proposal</source>
            <translation>下一个候选</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Next value of an attribute</source>
            <translation>属性的下一个值</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/prelabel_ray.py" />
            <source>No Ray can be started on this computer.</source>
            <translation>无法在本机启动 Ray。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/prelabel_ray.py" />
            <source>No Ray cluster answers at {address}.</source>
            <translation>{address} 处没有 Ray 集群应答。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/training_labels.py" />
            <source>No accepted boxes of {missing} are in this project.</source>
            <translation>此项目中没有 {missing} 的已接受的框。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/training_labels.py" />
            <source>No accepted outlines of {missing} are in this project.</source>
            <translation>此项目中没有 {missing} 的已接受的轮廓。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/training_labels.py" />
            <source>No accepted tags of {missing} are in this project.</source>
            <translation>此项目中没有 {missing} 的已接受的标签。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/backups.py" />
            <source>No backup could be made in {folder} ({error}).</source>
            <translation>无法在 {folder} 中创建备份（{error}）。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/class_folders.py" />
            <source>No image has a tag.</source>
            <translation>没有带标签的图像。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/import_export.py" />
            <source>No labels came in from {name}.</source>
            <translation>没有从 {name} 导入标注。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/command_palette.py" />
            <source>No matching command</source>
            <translation>没有匹配的命令</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/quality_controller.py" />
            <source>No model that tells objects apart is installed.</source>
            <translation>未安装能区分对象的模型。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/review/image_review.py" />
            <source>No more proposals shown on this image. {next} goes to the next image.</source>
            <translation>此图像没有更多显示的候选。按 {next} 转到下一张。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/contact_sheet.py" />
            <source>No object of this category and kind. Choose others above.</source>
            <translation>没有此类别和种类的对象。请在上方选择其他。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/manual.py" />
            <source>No page has all of these words.</source>
            <translation>没有页面包含所有这些词。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/image_menu.py" />
            <source>No program opens the folder {folder}.</source>
            <translation>没有程序可以打开文件夹 {folder}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/bulk_accept.py" />
            <source>No proposal scores that much here. Lower the least score.</source>
            <translation>这里没有达到该得分的候选。请降低最低得分。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/empty_state.py" />
            <source>No recent folder yet</source>
            <translation>还没有最近的文件夹</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/message_catalog.py" />
            <source>No route to host</source>
            <translation>没有到主机的路由</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/message_catalog.py" />
            <source>No space left on device</source>
            <translation>磁盘空间不足</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/message_catalog.py" />
            <source>No such file or directory</source>
            <translation>没有该文件或文件夹</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>None</source>
            <translation>无</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/train.py" />
            <location filename="../../swin_annotator/models/tuning/samples.py" />
            <source>None of the labelled images can be read.</source>
            <translation>已标注的图像都无法读取。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/formats/openimages.py" />
            <source>None of the {n} images in {path} is found.</source>
            <translation>
                <numerusform>{path} 中的 {n} 张图像一张也没有找到。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/engine/import_plan.py" />
            <source>None of the {n} images in {path} is in {folder}.</source>
            <translation>
                <numerusform>{path} 中的 {n} 张图像都不在 {folder} 中。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/formats/yolo_reader.py" />
            <source>None of the {n} label files in {root} has an image beside it.</source>
            <translation>
                <numerusform>{root} 中的 {n} 个标注文件旁都没有图像。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/widgets/bar_plot.py" />
            <source>None yet.</source>
            <translation>暂无。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/message_catalog.py" />
            <source>Not a directory</source>
            <translation>不是文件夹</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/example_naming.py" />
            <source>Not an example of:</source>
            <translation>作为反例：</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/attributes.py" />
            <source>Not crowd</source>
            <translation>非群体</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/attributes.py" />
            <source>Not occluded</source>
            <translation>未被遮挡</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/inference/learning_controller.py" />
            <source>Not this</source>
            <translation>不是这个</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/attributes.py" />
            <source>Not truncated</source>
            <translation>未被截断</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/attributes.py" />
            <source>Note on the object</source>
            <translation>对象备注</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/attributes.py" />
            <source>Note on the selected objects</source>
            <translation>所选对象的备注</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/annotations.py" />
            <source>Nothing accepted on this image yet. Draw a box ({box}) or accept a proposal ({accept}).</source>
            <translation>此图像尚无已接受的标注。画一个框 ({box}) 或接受一个候选（{accept}）。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/answer_notifier.py" />
            <source>Nothing found. Try other words, or draw an example ({example}).</source>
            <translation>没有找到。请换用其他词语，或画一个示例 ({example})。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/answer_notifier.py" />
            <source>Nothing from {threshold:.2f} on, on {images}.</source>
            <translation>{images}上没有得分达到 {threshold:.2f} 的。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/worth_controller.py" />
            <source>Nothing here scores {score:.2f}. Look through them; then all, or those selected, are done.</source>
            <translation>这里没有得分达到 {score:.2f} 的。请浏览它们；然后全部或选中的即告完成。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/object_operations.py" />
            <source>Nothing is accepted on this image yet.</source>
            <translation>此图像上尚未接受任何标注。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/statistics.py" />
            <source>Nothing is accepted yet.</source>
            <translation>还没有接受任何对象。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/review_presenter.py" />
            <source>Nothing is left from {threshold:.2f} on.</source>
            <translation>没有得分达到 {threshold:.2f} 的了。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/review/review_session.py" />
            <source>Nothing is left to review from {threshold:.2f} on.</source>
            <translation>得分 {threshold:.2f} 以上已无可审核的内容。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/object_presenter.py" />
            <source>Nothing is left to review here. The key {next} goes to the next image.</source>
            <translation>此处没有待审核的内容。按 {next} 键转到下一张图像。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/finding_lists.py" />
            <source>Nothing odd was found in the labels.</source>
            <translation>标注中没有发现异常。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/recovery.py" />
            <source>Nothing of the project could be read. It is as its backup of {when} has it; what was done since is missing.</source>
            <translation>项目中没有可读取的内容。现在与其 {when} 的备份相同；此后所做的已丢失。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/recovery.py" />
            <source>Nothing of {place} can be read, and there is no backup of it.</source>
            <translation>{place} 中没有可读取的内容，也没有备份。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/inference_controller.py" />
            <source>Nothing runs that could be paused.</source>
            <translation>没有正在运行且可暂停的任务。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/shape_operations.py" />
            <source>Nothing to simplify: boxes and masks with holes have no outline of corners.</source>
            <translation>没有可简化的：框和带孔的掩码没有由顶点组成的轮廓。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/worth_controller.py" />
            <source>Nothing waits to be judged.</source>
            <translation>没有等待判断的。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/model_folders.py" />
            <source>Nothing was added.</source>
            <translation>没有添加任何内容。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/api.py" />
            <location filename="../../swin_annotator/engine/questions.py" />
            <source>Nothing was asked for.</source>
            <translation>没有要查找的内容。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/bulk_step.py" />
            <source>Nothing was changed.</source>
            <translation>未做任何更改。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/bundle.py" />
            <source>Nothing was changed. Choose another file.</source>
            <translation>没有更改任何内容。请选择其他文件。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/recovery.py" />
            <source>Nothing was changed. Free some space or check the permissions.</source>
            <translation>没有更改任何内容。请释放一些空间或检查权限。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/writer.py" />
            <source>Nothing was changed. Look at the object again and repeat the step.</source>
            <translation>没有任何更改。请再看一下该对象，然后重做此步骤。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/history.py" />
            <source>Nothing was changed. The steps before it can still be undone.</source>
            <translation>没有任何更改。之前的步骤仍可撤销。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/object_presenter.py" />
            <source>Nothing was found. Try other words, or show an example ({example}).</source>
            <translation>没有找到。请换用其他词语，或给出一个示例 ({example})。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/rate_chart.py" />
            <source>Nothing was judged yet.</source>
            <translation>还没有判断过任何内容。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/statistics.py" />
            <source>Nothing was judged yet: {review} begins.</source>
            <translation>还没有作出决定：按 {review} 开始。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/annotation_editor.py" />
            <source>Nothing was pasted: the objects are larger than this image.</source>
            <translation>没有粘贴：对象比此图像大。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/old_encoding.py" />
            <source>Nothing was read from it: its names would come in wrong. Save it as UTF-8, in an editor by “Save with encoding”, in a spreadsheet as “CSV UTF-8”, or by: iconv -f CP1251 -t UTF-8</source>
            <translation>没有从中读取任何内容：其中的名称会出错。请保存为 UTF-8：在编辑器中用“以编码保存”，在电子表格中选“CSV UTF-8”，或运行：iconv -f CP1251 -t UTF-8</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/cli/train_full.py" />
            <source>Nothing was trained.</source>
            <translation>未进行训练。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/widgets/banner.py" />
            <source>Notice</source>
            <translation>通知</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/class_numbers.py" />
            <location filename="../../swin_annotator/formats/index_masks.py" />
            <source>Number the classes from 0 or 1 on.</source>
            <translation>请从 0 或 1 开始为类别编号。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/tfrecord.py" />
            <source>Number the classes from 1 on.</source>
            <translation>请从 1 开始为类别编号。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/yolo_classes.py" />
            <source>Numbers begin at 0.</source>
            <translation>编号从 0 开始。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/class_order.py" />
            <source>Numbers of classes</source>
            <translation>类别编号</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/class_order.py" />
            <source>Numbers: from 0 on, in this order</source>
            <translation>编号：按此顺序从 0 开始</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/class_order.py" />
            <source>Numbers: from 1 on, in this order</source>
            <translation>编号：按此顺序从 1 开始</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/class_order.py" />
            <source>Numbers: those of the project</source>
            <translation>编号：沿用项目中的</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export_forms.py" />
            <source>ODVG: boxes for grounding</source>
            <translation>ODVG：用于 grounding 的框</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>OWL-ViT base, patch 16</source>
            <translation>OWL-ViT base，图块 16</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>OWL-ViT base, patch 32</source>
            <translation>OWL-ViT base，图块 32</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>OWLv2 base, ensemble</source>
            <translation>OWLv2 base，集成</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>OWLv2 large, fine-tuned</source>
            <translation>OWLv2 large，微调</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Object</source>
            <translation>对象</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <location filename="../../swin_annotator/ui/gallery/contact_sheet.py" />
            <source>Objects</source>
            <translation>对象</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/restoring.py" />
            <source>Objects that come back: {back}.</source>
            <translation>会恢复的对象：{back}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/restoring.py" />
            <source>Objects that get another category: {relabelled}.</source>
            <translation>会改变类别的对象：{relabelled}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/restoring.py" />
            <source>Objects that get another outline: {moved}.</source>
            <translation>会改变轮廓的对象：{moved}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/restoring.py" />
            <source>Objects that go: {gone}.</source>
            <translation>会消失的对象：{gone}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_sheet.py" />
            <source>Objects that were learnt from; those crossed out were rejected</source>
            <translation>学习所用的对象；划掉的是被拒绝的</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/restoring.py" />
            <source>Objects whose state or notes change: {judged}.</source>
            <translation>状态或备注会改变的对象：{judged}。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/engine/check.py" />
            <source>Objects without an id that can be kept: {n}.</source>
            <translation>
                <numerusform>没有可保留编号的对象：{n}。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/attributes.py" />
            <source>Occluded</source>
            <translation>被遮挡</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Occluded: something covers a part of it</source>
            <translation>被遮挡：有东西挡住了一部分</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/store/recovery.py" />
            <source>Of these, {n} were taken from the backup of {when}.</source>
            <translation>
                <numerusform>其中 {n} 个取自 {when} 的备份。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/store/soundness.py" />
            <source>Of {n} {what} notes and the like can't be read: {ids}.</source>
            <translation>
                <numerusform>有 {n} 个{what}的备注等内容无法读取：{ids}。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/prelabel_ray.py" />
            <source>On each of them: pip install "swin-annotator[ray]", in the version of this computer.</source>
            <translation>在每台上运行：pip install "swin-annotator[ray]"，版本与此计算机相同。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/advice.py" />
            <source>On photos it finds few: show one example, or use a model that knows any word, such as OWLv2.</source>
            <translation>在照片上它找到的很少：请给出一个示例，或使用认识任意词语的模型，例如 OWLv2。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/bulk_accept.py" />
            <source>On this image</source>
            <translation>在此图像上</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/category_details.py" />
            <source>One attribute a line: a name, then flag, number, text, or values with | between.</source>
            <translation>每行一个属性：名称，然后是 flag、number、text，或以 | 分隔的值。</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>One mask per object: COCO AP 45.0. The card's licence field says other; the code is MIT, with a part under Apache-2.0.</source>
            <translation>每个对象一个掩码：COCO AP 45.0。卡片的许可证一栏写 other；代码为 MIT，部分为 Apache-2.0。</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>One mask per object: COCO AP 46.3. The card's licence field says other; the code is MIT, with a part under Apache-2.0.</source>
            <translation>每个对象一个掩码：COCO AP 46.3。卡片的许可证一栏写 other；代码为 MIT，部分为 Apache-2.0。</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>OneFormer, Swin-L (ADE20K, 150 classes)</source>
            <translation>OneFormer，Swin-L（ADE20K，150 类）</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>OneFormer, Swin-L (COCO panoptic, 133 classes)</source>
            <translation>OneFormer，Swin-L（COCO panoptic，133 类）</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>OneFormer, Swin-T (ADE20K, 150 classes)</source>
            <translation>OneFormer，Swin-T（ADE20K，150 类）</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/adding.py" />
            <source>Only a folder with safetensors weights can be used in place.</source>
            <translation>只有带 safetensors 权重的文件夹才能原地使用。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/api.py" />
            <location filename="../../swin_annotator/engine/questions.py" />
            <source>Only negative examples were given.</source>
            <translation>只给出了反例。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/catalog.py" />
            <source>Only pulled and added models go.</source>
            <translation>只能移除下载和添加的模型。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/image_menu.py" />
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/openimages.py" />
            <source>Open Images has {head}.</source>
            <translation>Open Images 的列为 {head}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export_forms.py" />
            <source>Open Images: boxes</source>
            <translation>Open Images：框</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/folder_controller.py" />
            <source>Open a folder of images</source>
            <translation>打开图像文件夹</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/empty_state.py" />
            <source>Open a folder, type what to find or draw one example, then accept what is right.</source>
            <translation>打开文件夹，输入要查找的内容或画一个示例，然后接受正确的结果。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/empty_state.py" />
            <source>Open a folder…</source>
            <translation>打开文件夹…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/notifier.py" />
            <source>Open another folder…</source>
            <translation>打开其他文件夹…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_images.py" />
            <location filename="../../swin_annotator/ui/project/image_menu.py" />
            <source>Open containing folder</source>
            <translation>打开所在文件夹</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Open folder…</source>
            <translation>打开文件夹…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/schema.py" />
            <source>Open its folder in the window or import labels into it first.</source>
            <translation>请先在窗口中打开其文件夹，或向其中导入标注。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/database.py" />
            <source>Open its folder in the window, which mends it, or put a backup in its place.</source>
            <translation>请在窗口中打开其文件夹（这会修复它），或用备份替换它。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/schema.py" />
            <source>Open its folder once in the window, or import labels into it, then try again.</source>
            <translation>请在窗口中打开一次其文件夹，或向其中导入标注，然后重试。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/notifier.py" />
            <source>Open the folder again</source>
            <translation>重新打开文件夹</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/pictures.py" />
            <source>Open the folder again.</source>
            <translation>请重新打开文件夹。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/database.py" />
            <source>Open the folder in the window once: that copies its project to this computer.</source>
            <translation>请在窗口中打开一次该文件夹：其项目会复制到这台计算机。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/place.py" />
            <source>Open the folder in the window or import labels into it first.</source>
            <translation>请先在窗口中打开该文件夹，或向其中导入标注。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/import_plan.py" />
            <source>Open the folder that these labels were made for. Images are found by their file names.</source>
            <translation>请打开这些标注所属的文件夹。图像按文件名查找。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/conflicts.py" />
            <source>Open the menu</source>
            <translation>打开菜单</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/window/empty_state.py" />
            <source>Open the sample project</source>
            <translation>打开示例项目</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/gatherable.py" />
            <source>Open {folder} in the window, or run “swin-annotator gather” on it.</source>
            <translation>请在窗口中打开 {folder}，或对其运行“swin-annotator gather”。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/empty_state.py" />
            <source>Open {name} again</source>
            <translation>再次打开 {name}</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>OpenCV's colour-based cut; needs no weights. Best where an object's colours differ from its surroundings.</source>
            <translation>OpenCV 基于颜色的抠图；无需权重。对象颜色与周围不同时效果最好。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/folder_loader.py" />
            <source>Opening {name}</source>
            <translation>正在打开 {name}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub_connection.py" />
            <source>Or run: swin-annotator models add FOLDER</source>
            <translation>或运行：swin-annotator models add FOLDER</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/contact_sheet.py" />
            <source>Order</source>
            <translation>排序</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/class_order.py" />
            <source>Order of classes</source>
            <translation>类别顺序</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/review_bar.py" />
            <source>Order of review</source>
            <translation>审核顺序</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/gatherable.py" />
            <source>Other images were labelled at the path of this folder before; their labels stay in {place}.</source>
            <translation>此文件夹的路径下以前标注过其他图像；其标注仍在 {place}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/quality_sheet.py" />
            <source>Out of the image</source>
            <translation>超出图像</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/training.py" />
            <source>Outlines: what every pixel is</source>
            <translation>轮廓：每个像素是什么</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/propose.py" />
            <source>Outlining object {done} of {total}</source>
            <translation>正在勾画对象 {done} / {total}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/click_segmentation.py" />
            <source>Outlining what was clicked</source>
            <translation>正在勾勒点击的对象</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/inference/inference_controller.py" />
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
            <location filename="../../swin_annotator/ui/project/backup_controller.py" />
            <source>Pack the project</source>
            <translation>打包项目</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Pack the project and its images…</source>
            <translation>打包项目及其图像…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Pack the project into one file…</source>
            <translation>将项目打包成一个文件…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/backup_controller.py" />
            <source>Pack the project with its images</source>
            <translation>连同图像打包项目</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/backup_controller.py" />
            <source>Packing the project…</source>
            <translation>正在打包项目…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/manual_browser.py" />
            <source>Page of the manual</source>
            <translation>手册页面</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/manual.py" />
            <source>Pages and finds</source>
            <translation>页面和搜索结果</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Paint a mask</source>
            <translation>绘制掩码</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/review_steps.py" />
            <location filename="../../swin_annotator/ui/annotation/annotation_editor.py" />
            <source>Paint mask</source>
            <translation>绘制掩码</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/images.py" />
            <source>Part of a name, or: untouched, started, proposals, reviewed, unreadable, untagged, tag:night, tag:"wet street"</source>
            <translation>名称的一部分，或：untouched、started、proposals、reviewed、unreadable、untagged、tag:night、tag:"wet street"</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export_forms.py" />
            <source>Pascal VOC: boxes</source>
            <translation>Pascal VOC：框</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/training.py" />
            <source>Pass {number} of at most {most}: {score:.3f} on the images kept aside.</source>
            <translation>第 {number} 轮，最多 {most} 轮：在留出的图像上为 {score:.3f}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/training.py" />
            <source>Pass {number} of {most}.</source>
            <translation>第 {number} 轮，共 {most} 轮。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Paste</source>
            <translation>粘贴</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/core/review_steps.py" />
            <source>Paste {n} objects</source>
            <translation>
                <numerusform>粘贴 {n} 个对象</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Pause</source>
            <translation>暂停</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Pause or go on with the folder</source>
            <translation>暂停或继续处理文件夹</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/folder_search.py" />
            <source>Paused: this folder is prepared for search when you ask for it again.</source>
            <translation>已暂停：再次要求时会为搜索准备此文件夹。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/inference_controller.py" />
            <source>Paused; the same action goes on.</source>
            <translation>已暂停；再次执行同一操作即可继续。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/message_catalog.py" />
            <source>Permission denied</source>
            <translation>没有权限</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/prompts.py" />
            <source>Photo of …</source>
            <translation>…的照片</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/download.py" />
            <source>Pick another model, or a later commit.</source>
            <translation>请选择其他模型，或较新的提交。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Pictures that are nearly the same stay together</source>
            <translation>几乎相同的图像归在一起</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/api.py" />
            <source>Pixels of shape {shape} and type {dtype} are no image.</source>
            <translation>形状为 {shape}、类型为 {dtype} 的像素不是图像。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/findings.py" />
            <location filename="../../swin_annotator/ui/gallery/quality_sheet.py" />
            <source>Places to look at</source>
            <translation>需要查看的位置</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/prompts.py" />
            <source>Plain</source>
            <translation>原样</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Point, or key points of the category</source>
            <translation>点，或该类别的关键点</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Points</source>
            <translation>点</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Polygon</source>
            <translation>多边形</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Polygons (RLE where there are holes)</source>
            <translation>多边形（有孔处用 RLE）</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Prepare the folder for search</source>
            <translation>为搜索准备文件夹</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/propose.py" />
            <source>Prepared {path}</source>
            <translation>已准备 {path}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/folder_search.py" />
            <source>Preparing the folder for search</source>
            <translation>正在为搜索准备文件夹</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Press another key for “{text}”.</source>
            <translation>请为“{text}”按下另一个键。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Previous image</source>
            <translation>上一张图像</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Previous image with proposals</source>
            <translation>上一张有候选的图像</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Previous label</source>
            <translation>上一个标注</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Previous part of the window</source>
            <translation>窗口的上一部分</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Previous proposal</source>
            <translation>上一个候选</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/problems.py" />
            <source>Problems in the file</source>
            <translation>文件中的问题</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_controller.py" />
            <source>Profile written to {path}.</source>
            <translation>配置已写入 {path}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/bars.py" />
            <source>Progress</source>
            <translation>进度</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/transfer_cell.py" />
            <source>Progress of {title}</source>
            <translation>{title} 的进度</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/prompts.py" />
            <source>Prompt style</source>
            <translation>提示形式</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/backups.py" />
            <location filename="../../swin_annotator/ui/gallery/contact_sheet.py" />
            <location filename="../../swin_annotator/ui/panels/proposals.py" />
            <location filename="../../swin_annotator/ui/window/right_column.py" />
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
            <location filename="../../swin_annotator/ui/gallery/bulk_accept.py" />
            <source>Proposals to be accepted</source>
            <translation>将被接受的候选</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/core/review_steps.py" />
            <source>Propose {n} objects</source>
            <translation>
                <numerusform>提出 {n} 个候选对象</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/ray_gate.py" />
            <source>Pull the same model on all computers of the cluster.</source>
            <translation>请在集群的所有计算机上下载同一模型。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Put a corner there; {delete} takes the one under the pointer</source>
            <translation>在那里放一个顶点；按 {delete} 移除指针下的顶点</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/mask_classes.py" />
            <source>Put classes.csv there, with the columns index and name.</source>
            <translation>请在该处放入 classes.csv，包含 index 和 name 两列。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/image_copies.py" />
            <location filename="../../swin_annotator/formats/tfrecord.py" />
            <source>Put it back or take its labels away, then export again.</source>
            <translation>请将其放回，或去掉它的标注，然后重新导出。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_panoptic.py" />
            <source>Put the PNG files beside.</source>
            <translation>请把 PNG 文件放在旁边。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/advice.py" />
            <location filename="../../swin_annotator/engine/example_queries.py" />
            <source>Put the file back, or remove the example.</source>
            <translation>请放回该文件，或移除该示例。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/image_copies.py" />
            <location filename="../../swin_annotator/formats/tfrecord.py" />
            <source>Put the image itself there or take its labels away, then export again.</source>
            <translation>请把图像本身放到该处，或去掉其标注，然后重新导出。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/loading.py" />
            <source>Quantised weights can't be used; choose the model in float32, float16 or bfloat16.</source>
            <translation>不能使用量化的权重；请选择 float32、float16 或 bfloat16 的模型。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Quit</source>
            <translation>退出</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>RLE for all</source>
            <translation>全部用 RLE</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/prelabel_ray.py" />
            <source>Ray is installed here without the part that addresses with ray:// need.</source>
            <translation>此处安装的 Ray 缺少 ray:// 地址所需的部分。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/prelabel_ray.py" />
            <source>Ray is not installed here.</source>
            <translation>此处未安装 Ray。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/message_catalog.py" />
            <source>Read-only file system</source>
            <translation>只读文件系统</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/likeness.py" />
            <location filename="../../swin_annotator/engine/train.py" />
            <source>Reading the labels</source>
            <translation>正在读取标注</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>Reading the weights in {path}. It goes on when this dialog is closed.</source>
            <translation>正在读取 {path} 中的权重。关闭此对话框后会继续。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/backup_controller.py" />
            <source>Reading what can be read of the project…</source>
            <translation>正在读取项目中可读的部分…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/bars.py" />
            <source>Recent folders</source>
            <translation>最近的文件夹</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/notifier.py" />
            <source>Recover what can be read</source>
            <translation>恢复可读的部分</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/heat_map.py" />
            <source>Red is where the model finds most likeness to what is asked.</source>
            <translation>红色表示模型认为与查找内容最相似的地方。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/registry.py" />
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Redo</source>
            <translation>重做</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/registry.py" />
            <source>Redo: {step}</source>
            <translation>重做：{step}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/dialogs/log.py" />
            <source>Refresh</source>
            <translation>刷新</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/registry.py" />
            <source>Reinstall the package that brings it.</source>
            <translation>请重新安装提供它的软件包。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/gallery/contact_sheet.py" />
            <source>Reject</source>
            <translation>拒绝</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Reject all</source>
            <translation>全部拒绝</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Reject all shown</source>
            <translation>拒绝所有显示的候选</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/learning_controller.py" />
            <source>Reject something on this image first; then it can be taken as “Not this”.</source>
            <translation>请先在此图像上拒绝某个对象，然后才能把它作为“不是这个”。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/bulk_accept.py" />
            <source>Reject the ones clicked out</source>
            <translation>拒绝剔除的</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/core/review_steps.py" />
            <location filename="../../swin_annotator/ui/gallery/step_messages.py" />
            <source>Reject {n} objects</source>
            <translation>
                <numerusform>拒绝 {n} 个对象</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/core/review_steps.py" />
            <source>Reject {n} proposals</source>
            <translation>
                <numerusform>拒绝 {n} 个候选</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Reject, go to the next</source>
            <translation>拒绝并转到下一个</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/contact_sheet.py" />
            <source>Rejected</source>
            <translation>已拒绝</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/contact_sheet.py" />
            <source>Relabel as…</source>
            <translation>改为类别…</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/core/review_steps.py" />
            <location filename="../../swin_annotator/ui/gallery/step_messages.py" />
            <location filename="../../swin_annotator/ui/inference/tag_controller.py" />
            <source>Relabel {n} objects</source>
            <translation>
                <numerusform>更改 {n} 个对象的类别</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/image_files.py" />
            <source>Remove it from the folder, or pass over it.</source>
            <translation>请将其移出文件夹，或跳过它。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/images.py" />
            <source>Remove or replace the file.</source>
            <translation>请删除或替换该文件。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/tags.py" />
            <source>Remove tags</source>
            <translation>移除标签</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/example_queries.py" />
            <source>Remove the example.</source>
            <translation>请移除该示例。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/trust.py" />
            <source>Remove the link, or put what it leads to in its place. Nothing was opened or changed.</source>
            <translation>请移除该链接，或把它指向的内容放到该处。没有打开或更改任何内容。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>Removed {name}; {size} are free again.</source>
            <translation>已移除 {name}；释放了 {size}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Rename the category in use…</source>
            <translation>重命名当前类别…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/categories.py" />
            <source>Rename “{name}”</source>
            <translation>重命名“{name}”</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/categories.py" />
            <source>Rename “{name}” to “{other}”</source>
            <translation>将“{name}”重命名为“{other}”</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/finding_lists.py" />
            <source>Replace mine</source>
            <translation>替换我的</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/backups.py" />
            <source>Restore</source>
            <translation>还原</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/restoring.py" />
            <source>Restore the backup of {name}</source>
            <translation>还原 {name} 的备份</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/backups.py" />
            <source>Restoring makes the labels what they were. It is one step that can be undone, and the present is backed up first.</source>
            <translation>还原会使标注回到当时的样子。这是一个可以撤销的步骤，并且会先备份当前状态。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/panels/review_bar.py" />
            <source>Review</source>
            <translation>审核</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Review again</source>
            <translation>重新审核</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/refit.py" />
            <source>Review again {name}</source>
            <translation>重新审核 {name}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/engine/folder_changes.py" />
            <source>Review again {n} images</source>
            <translation>
                <numerusform>重新审核 {n} 张图像</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Review category by category</source>
            <translation>按类别逐个审核</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Review image by image</source>
            <translation>按图像逐个审核</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Review labels of the changed file again</source>
            <translation>重新审核已更改文件的标注</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Review mode</source>
            <translation>审核模式</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Review the most doubtful first</source>
            <translation>先审核最不确定的</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/answer_notifier.py" />
            <source>Review them</source>
            <translation>审核</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Right button, Ctrl</source>
            <translation>右键，Ctrl</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_sheet.py" />
            <source>Right ones wanted</source>
            <translation>希望的正确比例</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/review/review_session.py" />
            <source>Round once: {count} left, from the first again.</source>
            <translation>已过一遍：剩余 {count} 个，从第一个重新开始。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/row_transfer.py" />
            <source>Rows of the {what} left out, since they contradict others or are incomplete: {count}. They are kept beside the project, in the file whose name ends with {name}.</source>
            <translation>“{what}”中有 {count} 行因与其他行矛盾或不完整而被略去。它们保存在项目旁边名称以 {name} 结尾的文件中。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Ruler</source>
            <translation>标尺</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/prelabel_ray.py" />
            <source>Run: pip install "swin-annotator[ray]"</source>
            <translation>请运行：pip install "swin-annotator[ray]"</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/runtime/engine_use.py" />
            <source>Run: swin-annotator models accelerate {model}</source>
            <translation>请运行：swin-annotator models accelerate {model}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/run_options.py" />
            <source>Runs over the folder leave out images with accepted labels.</source>
            <translation>处理文件夹时会略过有已接受标注的图像。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/run_options.py" />
            <source>Runs over the folder look at all images.</source>
            <translation>处理文件夹时会查看所有图像。</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>SAM 2.1 Hiera base plus: box or clicks to mask</source>
            <translation>SAM 2.1 Hiera base plus：框或点击 → 掩码</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>SAM 2.1 Hiera large: box or clicks to mask</source>
            <translation>SAM 2.1 Hiera large：框或点击 → 掩码</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>SAM 2.1 Hiera small: box or clicks to mask</source>
            <translation>SAM 2.1 Hiera small：框或点击 → 掩码</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>SAM 2.1 Hiera tiny: box or clicks to mask</source>
            <translation>SAM 2.1 Hiera tiny：框或点击 → 掩码</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>SAM 3: words and examples to outlines</source>
            <translation>SAM 3：词语和示例 → 轮廓</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>SAM Licence (see the model's page)</source>
            <translation>SAM 许可（见模型页面）</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>SAM ViT-B: box to mask</source>
            <translation>SAM ViT-B：框转掩码</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/runtime/device.py" />
            <source>SWIN_ANNOTATOR_THREADS={asked} is not a number of threads.</source>
            <translation>SWIN_ANNOTATOR_THREADS={asked} 不是线程数。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/annotation/attributes.py" />
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
            <location filename="../../swin_annotator/core/slow_decoders.py" />
            <source>Save it as PNG.</source>
            <translation>请将其另存为 PNG。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/images.py" />
            <source>Save it as a tiled TIFF, which opens at any size, or cut it into several images.</source>
            <translation>请将其另存为分块 TIFF（任何大小都能打开），或切成几张图像。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/via.py" />
            <source>Save the project in VIA.</source>
            <translation>请在 VIA 中保存项目。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/statistics_controller.py" />
            <source>Save the statistics</source>
            <translation>保存统计</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/advice.py" />
            <source>Say it in fewer words, up to about ten.</source>
            <translation>请用更少的词来表达，最多十个左右。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/importing.py" />
            <source>Say whose stay: --conflicts keep (the project's), replace (the file's) or both.</source>
            <translation>请指定保留哪一方的：--conflicts keep（项目的）、replace（文件的）或 both。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/importing.py" />
            <source>Say whose stay: the project's, the file's or both.</source>
            <translation>请说明保留谁的：项目的、文件的或两者。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Scale labels</source>
            <translation>缩放标注</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/refit.py" />
            <source>Scale labels of {name}</source>
            <translation>缩放 {name} 的标注</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/engine/folder_changes.py" />
            <source>Scale labels of {n} images</source>
            <translation>
                <numerusform>缩放 {n} 张图像的标注</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Scale labels to the changed file</source>
            <translation>按已更改的文件缩放标注</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/import_export_notifier.py" />
            <source>Scale to pixels</source>
            <translation>换算为像素</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Score</source>
            <translation>得分</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/widgets/score_curve.py" />
            <source>Score on the images kept aside</source>
            <translation>在留出图像上的得分</translation>
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
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Scroll; Shift: sideways, or the brush's size</source>
            <translation>滚动；Shift：横向滚动或画笔大小</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/manual.py" />
            <source>Search all pages</source>
            <translation>搜索所有页面</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/inference_controller.py" />
            <source>Search the folder</source>
            <translation>搜索文件夹</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Search the folder, best first</source>
            <translation>搜索文件夹，最佳结果在前</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/search.py" />
            <location filename="../../swin_annotator/ui/inference/inference_controller.py" />
            <source>Searching the folder</source>
            <translation>正在搜索文件夹</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/propose.py" />
            <source>Searching {path}</source>
            <translation>正在查找 {path}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/catalog.py" />
            <source>See Models.</source>
            <translation>请看“模型”。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/cluster_embedder.py" />
            <location filename="../../swin_annotator/engine/prelabel.py" />
            <location filename="../../swin_annotator/engine/ray_gate.py" />
            <source>See the log file.</source>
            <translation>请查看日志文件。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub_connection.py" />
            <source>See {endpoint}/{name} for its branches and tags.</source>
            <translation>其分支和标签见 {endpoint}/{name}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/voc.py" />
            <source>See “check”.</source>
            <translation>请参阅“check”。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/pool.py" />
            <location filename="../../swin_annotator/models/catalog/catalog.py" />
            <source>See: swin-annotator models list</source>
            <translation>参见：swin-annotator models list</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Segment</source>
            <translation>分割</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/answer_writer.py" />
            <source>Segment again for labels that were left out before ({segment}).</source>
            <translation>再次分割以得到之前略过的标签 ({segment})。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/inference_controller.py" />
            <source>Segment the folder</source>
            <translation>分割文件夹</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Segment the whole folder</source>
            <translation>分割整个文件夹</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Segment this image</source>
            <translation>分割此图像</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/prompts.py" />
            <source>Segmenter</source>
            <translation>分割器</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Segmenter label mapping…</source>
            <translation>分割器标签映射…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/inference_controller.py" />
            <source>Segmenting the folder</source>
            <translation>正在分割文件夹</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/inference_controller.py" />
            <source>Segmenting {path}</source>
            <translation>正在分割 {path}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Select</source>
            <translation>选择</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Select all</source>
            <translation>全选</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Select all of the category in use</source>
            <translation>选择当前类别的全部对象</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/categories.py" />
            <source>Select all “{name}” on this image</source>
            <translation>选择此图像上的所有“{name}”</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/other_boxes.py" />
            <source>Select one box that is not locked: this key gives it the model's other boxes in turn.</source>
            <translation>请选择一个未锁定的框：此键会依次换成模型的其他框。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/gallery_controller.py" />
            <source>Select one object to compare with.</source>
            <translation>请选择一个用于比较的对象。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/shape_operations.py" />
            <source>Select the object first, then draw the piece.</source>
            <translation>请先选择对象，再画该部分。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/shape_operations.py" />
            <source>Select two or more objects that overlap.</source>
            <translation>请选择两个或更多重叠的对象。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/shape_operations.py" />
            <source>Select two or more objects to merge.</source>
            <translation>请选择两个或更多要合并的对象。</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Semantic regions, indoor and street scenes: mIoU 44.4. Published as a .bin file; converted to safetensors on arrival.</source>
            <translation>语义区域，室内与街景：mIoU 44.4。以 .bin 文件发布；下载后转换为 safetensors。</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Semantic regions, the largest of the four; meant for a GPU.</source>
            <translation>语义区域，四个中最大的；适合 GPU。</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Semantic regions: mIoU 46.7. The card's licence field says other; the code is MIT, with a part under Apache-2.0.</source>
            <translation>语义区域：mIoU 46.7。模型卡的许可字段为 other；代码为 MIT，部分为 Apache-2.0。</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Semantic regions: mIoU 47.7.</source>
            <translation>语义区域：mIoU 47.7。</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Semantic regions: mIoU 47.7. The card's licence field says other; the code is MIT, with a part under Apache-2.0.</source>
            <translation>语义区域：mIoU 47.7。卡片的许可证一栏写 other；代码为 MIT，部分为 Apache-2.0。</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Semantic regions: mIoU 57.0. Meant for a GPU.</source>
            <translation>语义区域：mIoU 57.0。适合 GPU。</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Semantic regions; larger and slower than the small one.</source>
            <translation>语义区域；比小型的更大、更慢。</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Semantic regions; one network for three tasks, told which by a sentence. Added from its folder under a name with instance or panoptic in it, it does those.</source>
            <translation>语义区域；一个网络承担三种任务，由一句话指明。从其文件夹以含 instance 或 panoptic 的名称添加，即执行相应任务。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/attributes.py" />
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Send to back</source>
            <translation>置于底层</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/keypoints.py" />
            <source>Set keypoints</source>
            <translation>设置关键点</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/spots.py" />
            <source>Set point</source>
            <translation>设置点</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Set the thresholds by what was judged</source>
            <translation>按已判断的设置阈值</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/index_masks.py" />
            <location filename="../../swin_annotator/formats/yolo_reader.py" />
            <source>Several images fit this file equally well; its labels stay out.</source>
            <translation>有多张图像与此文件同样匹配；其标注未纳入。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/attributes.py" />
            <source>Several objects in one outline, COCO's iscrowd{key}</source>
            <translation>一个轮廓里有多个对象，即 COCO 的 iscrowd{key}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/rate_chart.py" />
            <source>Share of right ones from each score on</source>
            <translation>从每个得分起的正确比例</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/split_sliders.py" />
            <source>Share of {part}, in per cent</source>
            <translation>{part} 的份额（百分比）</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Shift while painting</source>
            <translation>绘制时按 Shift</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Shortcut</source>
            <translation>快捷键</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/categories.py" />
            <location filename="../../swin_annotator/ui/project/changed_file_controller.py" />
            <source>Show</source>
            <translation>显示</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/categories.py" />
            <source>Show all</source>
            <translation>全部显示</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Show all categories</source>
            <translation>显示所有类别</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Show at 100 %</source>
            <translation>以 100 % 显示</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/categories.py" />
            <source>Show category “{name}”</source>
            <translation>显示类别“{name}”</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/log.py" />
            <source>Show folder</source>
            <translation>显示文件夹</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Show hidden objects again</source>
            <translation>重新显示隐藏的对象</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/contact_sheet.py" />
            <source>Show on the canvas</source>
            <translation>在画布上显示</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/advice.py" />
            <source>Show one example, or use a model that knows any word, such as OWLv2.</source>
            <translation>请给出一个示例，或使用认识任意词语的模型，例如 OWLv2。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/widgets/sections.py" />
            <source>Show or hide {title}</source>
            <translation>显示或隐藏{title}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/import_export_notifier.py" />
            <source>Show problems</source>
            <translation>显示问题</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Show the image as it is</source>
            <translation>按原样显示图像</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/adjustments.py" />
            <source>Show the image as it is{key}</source>
            <translation>按原样显示图像{key}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/notifier.py" />
            <source>Show the log</source>
            <translation>显示日志</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Show the object on the canvas</source>
            <translation>在画布上显示该对象</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/core/categories.py" />
            <source>Show {n} categories</source>
            <translation>
                <numerusform>显示 {n} 个类别</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/quality_sheet.py" />
            <source>Sides in pixels</source>
            <translation>边长（像素）</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/reshaping.py" />
            <source>Simplify</source>
            <translation>简化</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Simplify the outline; a mask becomes a polygon</source>
            <translation>简化轮廓；掩码变为多边形</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/model_labels.py" />
            <source>Size</source>
            <translation>大小</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/statistics.py" />
            <source>Sizes of labels in pixels</source>
            <translation>标注大小（像素）</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>SlimSAM 77: box to mask</source>
            <translation>SlimSAM 77：框转掩码</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/contact_sheet.py" />
            <source>Smallest first</source>
            <translation>最小的优先</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Smart</source>
            <translation>智能</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Smart select</source>
            <translation>智能选择</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Snap to the image's border</source>
            <translation>吸附到图像边界</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/view_options.py" />
            <source>Snaps to the image's border.</source>
            <translation>吸附到图像边界。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/attributes.py" />
            <source>Something covers a part of it{key}</source>
            <translation>有东西挡住了一部分{key}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/widgets/banner.py" />
            <source>Something went wrong</source>
            <translation>出现问题</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/widgets/banner.py" />
            <source>Something went wrong inside the program. Your labels are safe; details are in the log.</source>
            <translation>程序内部出现问题。您的标注是安全的；详情见日志。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/panels/images.py" />
            <source>Sort images</source>
            <translation>图像排序</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Space in bulk accept</source>
            <translation>批量接受中的空格</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Split</source>
            <translation>划分</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/message_catalog.py" />
            <source>Stale file handle</source>
            <translation>文件句柄已失效</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/answer_notifier.py" />
            <source>Start</source>
            <translation>开始</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/prelabel_ray.py" />
            <source>Start one with: ray start --head. Where one runs, the log file says what Ray says. Without an address images stay on this computer.</source>
            <translation>用以下命令启动一个：ray start --head。若已有集群在运行，日志文件中有 Ray 的说明。不给地址则图像留在本机。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/prelabel_ray.py" />
            <source>Starting workers</source>
            <translation>正在启动工作进程</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/model_labels.py" />
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/statistics_controller.py" />
            <location filename="../../swin_annotator/ui/panels/statistics.py" />
            <source>Statistics</source>
            <translation>统计</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/statistics_controller.py" />
            <source>Statistics written to {path}.</source>
            <translation>统计已写入 {path}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Statistics…</source>
            <translation>统计…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/image_loader.py" />
            <location filename="../../swin_annotator/ui/project/folder_loader.py" />
            <source>Still waiting for {path}: the disk or network does not answer.</source>
            <translation>仍在等待 {path}：磁盘或网络没有响应。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/training.py" />
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/slow_model_warning.py" />
            <source>Stop it and choose a smaller model, or run it on a computer with a GPU.</source>
            <translation>请停止并选择较小的模型，或在有 GPU 的计算机上运行。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/training_controller.py" />
            <source>Stopped. Nothing was kept.</source>
            <translation>已停止。没有保留任何内容。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/reshaping.py" />
            <source>Subtract</source>
            <translation>相减</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/label_suggestions.py" />
            <source>Suggesting {kind}</source>
            <translation>正在建议{kind}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/widgets/completer.py" />
            <source>Suggestions</source>
            <translation>建议</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export_forms.py" />
            <source>Supervisely</source>
            <translation>Supervisely</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/contact_sheet.py" />
            <source>Surest first</source>
            <translation>最确定的优先</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Swin V2-B, 256 px (ImageNet, 1000 classes)</source>
            <translation>Swin V2-B，256 px（ImageNet，1000 类）</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Swin V2-L, 256 px (ImageNet, 1000 classes)</source>
            <translation>Swin V2-L，256 px（ImageNet，1000 类）</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Swin V2-S, 256 px (ImageNet, 1000 classes)</source>
            <translation>Swin V2-S，256 px（ImageNet，1000 类）</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Swin V2-T, 256 px (ImageNet, 1000 classes)</source>
            <translation>Swin V2-T，256 px（ImageNet，1000 类）</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Swin mini: regions (SSFormer head)</source>
            <translation>Swin mini：区域（SSFormer 头）</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Swin mini: regions (UperNet head)</source>
            <translation>Swin mini：区域（UperNet 头）</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Swin mini: words and examples</source>
            <translation>Swin mini：词语和示例</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Swin-B, 224 px (ImageNet, 1000 classes)</source>
            <translation>Swin-B，224 像素（ImageNet，1000 类）</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Swin-B, 224 px (ImageNet-22k, 21841 classes)</source>
            <translation>Swin-B，224 像素（ImageNet-22k，21841 类）</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Swin-B, 384 px (ImageNet, 1000 classes)</source>
            <translation>Swin-B，384 像素（ImageNet，1000 类）</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Swin-B, 384 px (ImageNet-22k, 21841 classes)</source>
            <translation>Swin-B，384 像素（ImageNet-22k，21841 类）</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Swin-L, 224 px (ImageNet, 1000 classes)</source>
            <translation>Swin-L，224 像素（ImageNet，1000 类）</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Swin-L, 224 px (ImageNet-22k, 21841 classes)</source>
            <translation>Swin-L，224 像素（ImageNet-22k，21841 类）</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Swin-L, 384 px (ImageNet, 1000 classes)</source>
            <translation>Swin-L，384 像素（ImageNet，1000 类）</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Swin-L, 384 px (ImageNet-22k, 21841 classes)</source>
            <translation>Swin-L，384 像素（ImageNet-22k，21841 类）</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Swin-S, 224 px (ImageNet, 1000 classes)</source>
            <translation>Swin-S，224 像素（ImageNet，1000 类）</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Swin-T, 224 px (ImageNet, 1000 classes)</source>
            <translation>Swin-T，224 像素（ImageNet，1000 类）</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/tfrecord.py" />
            <source>TFRecord files need a package that is not installed.</source>
            <translation>TFRecord 文件需要一个尚未安装的软件包。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/tfrecord.py" />
            <source>TFRecord keeps number 0 for the background, and a class has it.</source>
            <translation>TFRecord 将编号 0 留给背景，而有类别使用了它。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export_forms.py" />
            <source>TFRecord: boxes and images</source>
            <translation>TFRecord：框和图像</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export_forms.py" />
            <source>Table: a row for each object</source>
            <translation>表格：每个对象一行</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/tags.py" />
            <source>Tag image</source>
            <translation>给图像加标签</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/training_labels.py" />
            <source>Tag images of another kind as well.</source>
            <translation>请再给另一种图像加标签。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/class_folders.py" />
            <source>Tag some images (T), then export again.</source>
            <translation>请给一些图像加标签 (T)，然后重新导出。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/tags.py" />
            <source>Tag “{name}”</source>
            <translation>标签“{name}”</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/panels/tags.py" />
            <source>Tags</source>
            <translation>标签</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export_forms.py" />
            <source>Tags as a table</source>
            <translation>标签表格</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/panels/tags.py" />
            <source>Tags of the image</source>
            <translation>图像的标签</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/training.py" />
            <source>Tags: sort images</source>
            <translation>标签：给图像分类</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/other_boxes.py" />
            <source>Take another box</source>
            <translation>换用另一个框</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/runtime/device.py" />
            <source>Take it out of --device, SWIN_ANNOTATOR_DEVICE or settings.toml, wherever it was asked for.</source>
            <translation>请从指定它的地方去掉：--device、SWIN_ANNOTATOR_DEVICE 或 settings.toml。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Take what was rejected last as “Not this”</source>
            <translation>把最后拒绝的对象作为“不是这个”</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/import_task.py" />
            <source>Taking back {name}</source>
            <translation>正在撤回 {name}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/cli/train_full.py" />
            <source>That is long without a GPU, so nothing was begun.</source>
            <translation>没有 GPU 会很久，因此没有开始。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/conflicts.py" />
            <source>That key always does this: “{text}”. Choose another.</source>
            <translation>该按键始终用于“{text}”。请选择其他按键。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/conflicts.py" />
            <source>That key goes through everything in the window. Choose another.</source>
            <translation>该按键用于在窗口各处之间移动。请选择其他按键。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/conflicts.py" />
            <source>That key is taken by “{text}”; give that one another key first.</source>
            <translation>此键已用于“{text}”；请先为它换一个键。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/conflicts.py" />
            <source>That key presses the button that has the focus. Choose another.</source>
            <translation>该按键用于按下有焦点的按钮。请选择其他按键。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/worth_controller.py" />
            <source>That was the last of the list. “Look again” lists what is worth a look by now.</source>
            <translation>这是列表中的最后一个。“再看一次”会列出目前值得一看的内容。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/datumaro.py" />
            <source>The annotation has no label, or no shape that is known; it was left out.</source>
            <translation>该标注没有标签，或没有已知的形状；已略过。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/review/input_guard.py" />
            <source>The answer is still on its way; the key did nothing.</source>
            <translation>结果尚未返回；该按键未起作用。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub_connection.py" />
            <source>The answer of the model hub at {host} can't be read ({reason}).</source>
            <translation>无法读取模型 Hub {host} 的响应（{reason}）。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub.py" />
            <source>The answer of {endpoint} is larger than {most_answer} MB and was not read.</source>
            <translation>{endpoint} 的响应超过 {most_answer} MB，未读取。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub.py" />
            <source>The answer of {endpoint} took longer than {answer_s} s and was given up.</source>
            <translation>{endpoint} 的响应用时超过 {answer_s} 秒，已放弃。</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>The best general choice: LVIS AP 43.9, rare classes 40.5. Some seconds per image on a CPU, once per image.</source>
            <translation>最佳的通用选择：LVIS AP 43.9，稀有类 40.5。在 CPU 上每张图像需几秒，只需一次。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/supervisely_shapes.py" />
            <source>The bitmap has no place, or its image no size; it was left out.</source>
            <translation>该位图没有位置，或其图像没有尺寸；已略过。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/supervisely_shapes.py" />
            <source>The bitmap is damaged or too large; it was left out.</source>
            <translation>位图已损坏或过大，已略去。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/supervisely_shapes.py" />
            <source>The bitmap leaves its image; it was left out.</source>
            <translation>该位图超出图像；已略过。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_annotations.py" />
            <source>The box has no area ({w}×{h})</source>
            <translation>该框没有面积（{w}×{h}）</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/crops.py" />
            <source>The box has no area on the image.</source>
            <translation>框在图像上没有面积。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/image_folder.py" />
            <location filename="../../swin_annotator/formats/odvg.py" />
            <source>The box has no category, or no four numbers; it was left out.</source>
            <translation>该框没有类别，或没有四个数值；已略过。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/cvat_shapes.py" />
            <source>The box has no four numbers; it was left out.</source>
            <translation>该框没有四个数值；已略过。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_annotations.py" />
            <source>The box leaves the image by {over} pixels</source>
            <translation>该框超出图像 {over} 像素</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/relative_boxes.py" />
            <source>The box of annotation {id} reaches {max}: the file's numbers are pixels.</source>
            <translation>标注 {id} 的框达到 {max}：文件中的数值是像素。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/importing.py" />
            <source>The categories have changed while the file was read.</source>
            <translation>读取文件期间类别发生了变化。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_categories.py" />
            <source>The category has no name; it is called “{name}”.</source>
            <translation>该类别没有名称；称为“{name}”。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/tag_controller.py" />
            <source>The category is the suggested one already.</source>
            <translation>类别已是建议的类别。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/attributes.py" />
            <source>The category of what is selected has no attributes; its menu makes some.</source>
            <translation>选中内容的类别没有属性；可在其菜单中创建。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/store/soundness.py" />
            <source>The category of {n} objects was missing from the project; it is “unknown {number}” now.</source>
            <translation>
                <numerusform>项目中缺少 {n} 个对象的类别；现为“unknown {number}”。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/labelme_shapes.py" />
            <source>The circle became an outline of many corners.</source>
            <translation>圆已变为由许多顶点组成的轮廓。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/via.py" />
            <source>The circle or ellipse became an outline of many corners.</source>
            <translation>圆或椭圆已变为由许多顶点组成的轮廓。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/cluster_embedder.py" />
            <source>The cluster answered for another image or model.</source>
            <translation>集群对另一张图像或另一模型作了应答。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/ray_gate.py" />
            <source>The cluster does not answer.</source>
            <translation>集群没有应答。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/ray_gate.py" />
            <source>The cluster is not asked any more.</source>
            <translation>不再向集群发出请求。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/prelabel_ray.py" />
            <source>The cluster runs another version of Ray or Python than this computer.</source>
            <translation>集群上的 Ray 或 Python 版本与本机不同。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/prelabel_ray.py" />
            <source>The computers of the cluster lack Swin Annotator.</source>
            <translation>集群的计算机上没有 Swin Annotator。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/model_folders.py" />
            <source>The config.json of {where} is damaged: it is not JSON.</source>
            <translation>{where} 的 config.json 已损坏：不是 JSON。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/example_naming.py" />
            <source>The counter-example took nothing away. Draw it around what was found by mistake.</source>
            <translation>反例没有去除任何内容。请把它画在误找到的内容周围。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_controller.py" />
            <source>The detector in use is another: words are asked.</source>
            <translation>当前检测器是另一个：按词语查找。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/place.py" />
            <source>The disk failed while looking at {place}.</source>
            <translation>查看 {place} 时磁盘出错。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/database.py" />
            <source>The disk failed while using {path} ({error}).</source>
            <translation>使用 {path} 时磁盘出错（{error}）。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/database.py" />
            <source>The disk is full. The last change was not saved; everything before it is.</source>
            <translation>磁盘已满。最后一次更改未保存；之前的都已保存。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/folder_search.py" />
            <source>The disk is full: some images can't be searched.</source>
            <translation>磁盘已满：部分图像无法搜索。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/place.py" />
            <source>The disk is full: there is no room for another file in {place}.</source>
            <translation>磁盘已满：{place} 中没有空间再放一个文件。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/download.py" />
            <source>The disk with {place} has no room for this model.</source>
            <translation>{place} 所在的磁盘放不下此模型。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub_connection.py" />
            <source>The download was stopped.</source>
            <translation>下载已停止。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/cvat_shapes.py" />
            <source>The ellipse became an outline of many corners.</source>
            <translation>椭圆已变为由许多顶点组成的轮廓。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/cvat_shapes.py" />
            <source>The ellipse has no centre and radii; it was left out.</source>
            <translation>椭圆没有中心和半径；已略过。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_images.py" />
            <source>The entry has no file name and was left out.</source>
            <translation>该条目没有文件名，已略过。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_categories.py" />
            <source>The entry has no id and was left out.</source>
            <translation>该条目没有编号，已略过。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_annotations.py" />
            <source>The entry is not an object and was left out.</source>
            <translation>该条目不是对象，已略过。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/via.py" />
            <source>The entry names no image; it was left out.</source>
            <translation>该项未指明图像；已略过。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/decode.py" />
            <location filename="../../swin_annotator/models/sam/third.py" />
            <source>The example box has no area on the image.</source>
            <translation>示例框在图像上没有面积。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/questions.py" />
            <source>The example box {numbers} has no area.</source>
            <translation>示例框 {numbers} 没有面积。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/advice.py" />
            <source>The example on {listed} can't be read, or its image is another now; it is passed over.</source>
            <translation>{listed} 上的示例无法读取，或其图像已不同；已跳过。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/example_naming.py" />
            <source>The example was not kept: it has no category.</source>
            <translation>示例未保留：它没有类别。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/changed_bar.py" />
            <source>The file has changed</source>
            <translation>文件已更改</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/folder.py" />
            <source>The file is gone.</source>
            <translation>文件不见了。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>The file is there and will be replaced once the export is complete.</source>
            <translation>文件已存在，导出完成后将被替换。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_categories.py" />
            <source>The file names no categories; they are called by number.</source>
            <translation>文件没有给出类别名称；以编号称呼。</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>The finest masks; meant for a GPU.</source>
            <translation>掩码最精细；适合 GPU。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/file_watch.py" />
            <source>The folder is as it was.</source>
            <translation>文件夹与之前相同。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/catalog.py" />
            <source>The folder of {spec}, {place}, is gone or incomplete.</source>
            <translation>{spec} 的文件夹 {place} 不见了或不完整。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/check.py" />
            <source>The folder's project can't be read. {error}</source>
            <translation>无法读取文件夹的项目。{error}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/supervisely_shapes.py" />
            <source>The graph has no points; it was left out.</source>
            <translation>该图没有点；已略过。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub.py" />
            <source>The hub gave no usable commit for {name}.</source>
            <translation>Hub 没有给出 {name} 的可用提交。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub.py" />
            <source>The hub states no size for {file} of {repository}.</source>
            <translation>Hub 没有给出 {repository} 的 {file} 的大小。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_images.py" />
            <source>The id {id} is used twice; its labels go to the first image.</source>
            <translation>编号 {id} 被使用了两次；其标注归于第一张图像。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_categories.py" />
            <source>The id {id} is used twice; the first is taken.</source>
            <translation>编号 {id} 被使用了两次；采用第一个。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/cvat.py" />
            <source>The image has no name; it was left out.</source>
            <translation>该图像没有名称；已略过。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/review/input_guard.py" />
            <source>The image is still being read; the key did nothing.</source>
            <translation>图像仍在读取；按键未起作用。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/example_queries.py" />
            <source>The image of an example is not in this folder.</source>
            <translation>示例所在的图像不在此文件夹中。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/advice.py" />
            <source>The image of the example on {listed} is gone or changed; the example is asked as it was.</source>
            <translation>示例的图像 {listed} 已丢失或更改；示例按原样使用。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/openimages.py" />
            <source>The image {name} is not found; its boxes have no size and stay out.</source>
            <translation>找不到图像 {name}；其框没有尺寸，未纳入。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/datumaro.py" />
            <source>The item names no image; it was left out.</source>
            <translation>该项未指明图像；已略过。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_reader.py" />
            <source>The key stands in the file more than once; the last was read.</source>
            <translation>该键在文件中出现多次；读取的是最后一个。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/gatherable.py" />
            <source>The labels are kept in {place}, though the folder can be written.</source>
            <translation>文件夹可以写入，但标注仍保存在 {place}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/finding_lists.py" />
            <source>The labels are those of {name}.</source>
            <translation>标注现为 {name} 中的标注。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/backup_controller.py" />
            <source>The labels are those of {when}. {undo} takes that back.</source>
            <translation>标注现为 {when} 的状态。{undo} 可撤销。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/gatherable.py" />
            <source>The labels beside the images were changed since they were copied to {place}.</source>
            <translation>图像旁的标注在复制到 {place} 之后又有更改。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/yolo_reader.py" />
            <source>The labels come without names of classes; they are called by number.</source>
            <translation>标注没有附带类别名称；类别以编号命名。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/changed_file_controller.py" />
            <source>The labels fit the files again.</source>
            <translation>标注又与文件相符了。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>The labels go into a new or empty folder.</source>
            <translation>标注会写入新建或空的文件夹。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/backups.py" />
            <source>The labels themselves are saved. Free some space or check the permissions.</source>
            <translation>标注本身已保存。请释放一些空间或检查权限。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/database.py" />
            <source>The last change was not saved. Bring the folder back to its place, then open it again.</source>
            <translation>最后一次更改未保存。请把文件夹放回原处，然后重新打开。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/database.py" />
            <source>The last change was not saved; all before it is kept in {kept}. Open the folder again to bring it in.</source>
            <translation>最后一次更改未保存；之前的都保存在 {kept}。请重新打开文件夹以并入。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/shape_operations.py" />
            <source>The line crosses no object from side to side.</source>
            <translation>该线没有从一侧到另一侧穿过任何对象。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/dota.py" />
            <source>The line ends in no whole number for its difficulty; it was left out.</source>
            <translation>该行末尾没有表示难度的整数；已略过。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/json_lines.py" />
            <source>The line is not a JSON object; it was left out.</source>
            <translation>该行不是 JSON 对象；已略过。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/yolo_reader.py" />
            <source>The line is not a class and at least four numbers; it was left out.</source>
            <translation>该行不是一个类别加至少四个数值；已略过。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/dota.py" />
            <source>The line is not four corners and a category; it was left out.</source>
            <translation>该行不是四个角点和一个类别；已略过。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/image_folder.py" />
            <source>The line names no image of this folder; it was left out.</source>
            <translation>该行未指明此文件夹中的图像；已略过。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/odvg.py" />
            <source>The line names no image; it was left out.</source>
            <translation>该行未指明图像；已略过。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/log.py" />
            <source>The log is empty.</source>
            <translation>日志为空。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/inference/answer_writer.py" />
            <source>The mapping changed {n} proposals. {undo} takes it back.</source>
            <translation>
                <numerusform>映射更改了 {n} 个候选。按 {undo} 撤销。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/labelme_shapes.py" />
            <source>The mask has no pixels, or its image no size; it was left out.</source>
            <translation>该掩码没有像素，或其图像没有尺寸；已略过。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/cvat_shapes.py" />
            <source>The mask has no place, or its image no size; it was left out.</source>
            <translation>该掩码没有位置，或其图像没有尺寸；已略过。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/label_studio_brush.py" />
            <source>The mask has no run lengths; it was left out.</source>
            <translation>该掩码没有游程长度；已略过。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/labelme_shapes.py" />
            <source>The mask is damaged; it was left out.</source>
            <translation>该掩码已损坏；已略过。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/label_studio_brush.py" />
            <source>The mask is larger than can be unpacked; it was left out.</source>
            <translation>该掩码太大，无法解包；已略过。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/labelme_shapes.py" />
            <source>The mask is too large to be read; it was left out.</source>
            <translation>掩码过大，无法读取，已略去。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/cvat_shapes.py" />
            <source>The mask leaves its image or is damaged; it was left out.</source>
            <translation>该掩码超出图像或已损坏；已略过。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/labelme_shapes.py" />
            <source>The mask leaves its image; it was left out.</source>
            <translation>该掩码超出图像；已略过。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/prompts.py" />
            <source>The mean of seven sentences around each phrase, as OWL-ViT was measured</source>
            <translation>每个短语用七个句子取平均，与 OWL-ViT 的测量方式相同</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/runtime/device.py" />
            <source>The model</source>
            <translation>模型</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/swin/semantic.py" />
            <source>The model answered with numbers that are not finite.</source>
            <translation>模型给出了非有限的数值。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/registry.py" />
            <source>The model backend {name} can't be imported: {error}.</source>
            <translation>无法导入模型后端 {name}：{error}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/download.py" />
            <source>The model folder {place} can't be written ({error}).</source>
            <translation>无法写入模型文件夹 {place}（{error}）。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/other_boxes.py" />
            <source>The model has no other box for it.</source>
            <translation>模型没有它的其他框。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub_connection.py" />
            <source>The model hub at {host} can't be reached ({reason}).</source>
            <translation>无法连接模型 Hub {host}（{reason}）。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub_connection.py" />
            <source>The model hub has no model or file at {name}.</source>
            <translation>模型 Hub 上没有 {name} 这个模型或文件。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub_connection.py" />
            <source>The model hub has no model {name}, or does not show it to you.</source>
            <translation>模型 Hub 上没有模型 {name}，或不向您显示。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub_connection.py" />
            <source>The model hub is overloaded or out of order (HTTP {status}).</source>
            <translation>模型 Hub 过载或出现故障（HTTP {status}）。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub_connection.py" />
            <source>The model hub refused to go on in the middle of a file.</source>
            <translation>模型 Hub 拒绝从文件中间继续。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub_connection.py" />
            <source>The model hub refused {name} (HTTP {status}).</source>
            <translation>模型 Hub 拒绝提供 {name}（HTTP {status}）。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub_connection.py" />
            <source>The model hub sends downloads from {before} to {after}, which is not followed.</source>
            <translation>模型 Hub 把下载从 {before} 转到 {after}，程序不会跟随。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/download.py" />
            <source>The model hub sent a later piece than was asked for.</source>
            <translation>模型 Hub 发来的片段比请求的更靠后。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/worth_controller.py" />
            <source>The model is least sure of these, and none is like those before it.</source>
            <translation>模型对这些最没有把握，且没有一个与前面的相似。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/train.py" />
            <source>The model sees nothing in the labelled boxes that could be learnt.</source>
            <translation>模型在已标注的框中看不到任何可学习的内容。</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>The most accurate: LVIS AP 48.8. Five times the work of the base model; meant for a GPU.</source>
            <translation>最准确：LVIS AP 48.8。计算量为基础模型的五倍；适合 GPU。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub_connection.py" />
            <source>The network is switched off by HF_HUB_OFFLINE or TRANSFORMERS_OFFLINE.</source>
            <translation>网络已被 HF_HUB_OFFLINE 或 TRANSFORMERS_OFFLINE 关闭。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/database.py" />
            <source>The newest labels of {path} can't be read where nothing can be written.</source>
            <translation>在无法写入的地方读不到 {path} 的最新标注。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/annotation_editor.py" />
            <source>The next image is still being read; nothing was drawn.</source>
            <translation>下一张图像仍在读取；没有绘制任何内容。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/records.py" />
            <source>The note of the model in {folder} is damaged.</source>
            <translation>{folder} 中模型的记录已损坏。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/class_numbers.py" />
            <source>The number {number} of “{name}” is out of range for {title}.</source>
            <translation>“{name}”的编号 {number} 超出 {title} 的范围。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/voc.py" />
            <source>The object has no box of four numbers; it was left out.</source>
            <translation>该对象没有由四个数值构成的框；已略过。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/tfrecord.py" />
            <source>The object has no class, no four edges, or its image no size; it was left out.</source>
            <translation>该对象没有类别、没有四条边，或其图像没有尺寸；已略过。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/cityscapes.py" />
            <source>The object has no label, or less than three corners; it was left out.</source>
            <translation>该对象没有标签，或顶点少于三个；已略过。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/voc.py" />
            <source>The object has no name; it was left out.</source>
            <translation>该对象没有名称；已略过。</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>The one to take for features: trained on 21841 classes.</source>
            <translation>提取特征就用它：在 21841 个类上训练。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>The picture is the same in another size: its labels get that size</source>
            <translation>图像相同，只是尺寸不同：标注随之调整</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/shape_operations.py" />
            <source>The piece does not change the object.</source>
            <translation>这一部分没有改变对象。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/supervisely_shapes.py" />
            <source>The polygon has holes, and its image no size; it was left out.</source>
            <translation>该多边形有孔洞，而其图像没有尺寸；已略过。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/cvat_shapes.py" />
            <source>The polygon has no points; it was left out.</source>
            <translation>该多边形没有点；已略过。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/supervisely_shapes.py" />
            <source>The polygon has no three corners; it was left out.</source>
            <translation>该多边形不足三个角；已略过。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/supervisely_shapes.py" />
            <source>The polygons have no three corners; the object was left out.</source>
            <translation>多边形不足三个角；对象已略过。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/learned_profile.py" />
            <source>The profile {path} asks for nothing.</source>
            <translation>配置 {path} 没有要查找的内容。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/learned_profile.py" />
            <source>The profile {path} can't be read ({reason}).</source>
            <translation>无法读取配置 {path}（{reason}）。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/learned_profile.py" />
            <source>The profile {path} was made by {made_by} and can't be asked of {wanted}.</source>
            <translation>配置 {path} 由 {made_by} 制作，不能用于 {wanted}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/learned_profile.py" />
            <source>The profile {path} was written by a newer version of Swin Annotator.</source>
            <translation>配置 {path} 由更新版本的 Swin Annotator 写入。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/place.py" />
            <source>The project can't be brought to {beside}.</source>
            <translation>无法把项目移到 {beside}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/packing.py" />
            <source>The project could not be written to {target} ({error}).</source>
            <translation>无法将项目写入 {target}（{error}）。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/database.py" />
            <source>The project file {path} can't be opened or written.</source>
            <translation>无法打开或写入项目文件 {path}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/database.py" />
            <source>The project file {path} is damaged.</source>
            <translation>项目文件 {path} 已损坏。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/soundness.py" />
            <source>The project file {path} is damaged: its table “{table}” lacks “{min}”.</source>
            <translation>项目文件 {path} 已损坏：其表“{table}”缺少“{min}”。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/database.py" />
            <source>The project file {path} is gone: it was moved or deleted while it was open.</source>
            <translation>项目文件 {path} 已不存在：它在打开期间被移动或删除。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/database.py" />
            <source>The project file {path} is incomplete ({error}).</source>
            <translation>项目文件 {path} 不完整（{error}）。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/schema.py" />
            <source>The project file {path} was begun and nothing was written to it.</source>
            <translation>项目文件 {path} 已建立，但其中没有写入任何内容。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/database.py" />
            <source>The project file {path} {how} while it was open.</source>
            <translation>项目文件 {path} 在打开期间{how}。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/engine/training_labels.py" />
            <source>The project has labels of {n} kinds; a head learns at most {most_labels}.</source>
            <translation>
                <numerusform>项目中有 {n} 种标注；一个头最多学习 {most_labels} 种。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/views.py" />
            <source>The project in {place} can't be copied to be read ({strerror}).</source>
            <translation>无法复制 {place} 中的项目以供读取（{strerror}）。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/lock.py" />
            <source>The project in {place} can't be locked ({error}).</source>
            <translation>无法锁定 {place} 中的项目（{error}）。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/recovery.py" />
            <source>The project in {place} can't be recovered ({error}).</source>
            <translation>无法恢复 {place} 中的项目（{error}）。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/backup_controller.py" />
            <source>The project is packed in {path}.</source>
            <translation>项目已打包到 {path}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/backup_controller.py" />
            <source>The project was recovered; what was damaged is kept as {path}.</source>
            <translation>项目已恢复；损坏的文件保留为 {path}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/queries.py" />
            <location filename="../../swin_annotator/models/owl/text.py" />
            <source>The prompt is empty.</source>
            <translation>提示为空。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/tfrecord.py" />
            <source>The record is damaged, or names no image; it was left out.</source>
            <translation>该记录已损坏或未指明图像；已略过。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/supervisely_shapes.py" />
            <source>The rectangle has no two corners; it was left out.</source>
            <translation>该矩形没有两个角点；已略过。</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>The refiner to take first: small, and quick enough on a CPU.</source>
            <translation>首选的掩码细化模型：小巧，在 CPU 上也够快。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/label_studio.py" />
            <source>The region has no image size; left out.</source>
            <translation>该区域没有图像尺寸；已略过。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/label_studio.py" />
            <location filename="../../swin_annotator/formats/via.py" />
            <source>The region has no shape that is known; it was left out.</source>
            <translation>该区域没有已知的形状；已略过。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/tiled.py" />
            <source>The rest can be worked on; or copy the file again.</source>
            <translation>其余部分仍可处理；也可以重新复制该文件。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/bulk.py" />
            <location filename="../../swin_annotator/store/history.py" />
            <source>The rest was left out.</source>
            <translation>其余部分已略去。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/csv_objects.py" />
            <location filename="../../swin_annotator/formats/openimages.py" />
            <source>The row has no class, or no box of four numbers; it was left out.</source>
            <translation>该行没有类别，或没有由四个数值构成的框；已略过。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/csv_objects.py" />
            <location filename="../../swin_annotator/formats/tags_csv.py" />
            <source>The row has no file name and was left out.</source>
            <translation>该行没有文件名，已略过。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/label_studio_brush.py" />
            <source>The run lengths of the mask are damaged; it was left out.</source>
            <translation>该掩码的游程长度已损坏；已略过。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/cvat_shapes.py" />
            <source>The run lengths of the mask do not fill its box; it was left out.</source>
            <translation>该掩码的游程长度未填满其框；已略过。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/prelabel_ray.py" />
            <source>The run on Ray ended early; what was found until then is kept.</source>
            <translation>Ray 上的运行提前结束；此前找到的内容已保留。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/prelabel_ray.py" />
            <source>The same command goes on from there; the log file says what happened.</source>
            <translation>同一命令会从那里继续；日志文件说明发生了什么。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/demo.py" />
            <source>The sample images are missing from this installation.</source>
            <translation>此安装中缺少示例图像。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/demo.py" />
            <source>The sample images can't be copied to {gettempdir} ({error}).</source>
            <translation>无法把示例图像复制到 {gettempdir}（{error}）。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_panoptic.py" />
            <source>The segment has no pixels; it was left out.</source>
            <translation>该分割段没有像素；已略过。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/answer_notifier.py" />
            <source>The segmenter found nothing that it knows on this image.</source>
            <translation>分割器在此图像上没有找到它认识的内容。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/object_presenter.py" />
            <source>The segmenter knows nothing of what is here. Type what to find, or choose another.</source>
            <translation>分割器不认识这里的内容。请输入要查找的内容，或选择其他分割器。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/cvat_shapes.py" />
            <location filename="../../swin_annotator/formats/labelme_shapes.py" />
            <source>The shape has no label; it was left out.</source>
            <translation>该形状没有标签；已略过。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/labelme_shapes.py" />
            <source>The shape has no points that are pairs of numbers; it was left out.</source>
            <translation>该形状没有由数值对构成的点；已略过。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/cvat_shapes.py" />
            <source>The shape is of a kind that is not known; it was left out.</source>
            <translation>该形状的类型未知；已略过。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/preferences.py" />
            <source>The size changes when the program is started again.</source>
            <translation>大小将在下次启动程序时改变。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/cvat_shapes.py" />
            <source>The skeleton has no points; it was left out.</source>
            <translation>该骨架没有点；已略过。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/writer.py" />
            <source>The step was refused: an object would be left without its image or category.</source>
            <translation>此步骤被拒绝：会有对象失去图像或类别。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/writer.py" />
            <source>The step was refused: the category has changed in the meantime.</source>
            <translation>此步骤被拒绝：类别在此期间已更改。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/writer.py" />
            <source>The step was refused: the file has changed in the meantime.</source>
            <translation>此步骤被拒绝：文件在此期间已更改。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/writer.py" />
            <source>The step was refused: the image has changed in the meantime.</source>
            <translation>此步骤被拒绝：图像在此期间已更改。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/writer.py" />
            <source>The step was refused: the object has changed in the meantime.</source>
            <translation>此步骤被拒绝：对象在此期间已更改。</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>The strongest features at 224 pixels.</source>
            <translation>224 像素下最强的特征。</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>The strongest features; meant for a GPU.</source>
            <translation>最强的特征；适合 GPU。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/soundness.py" />
            <source>The table “{name}” was missing from the project; it is empty now.</source>
            <translation>项目中缺少表“{name}”；现在为空表。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_images.py" />
            <source>The tags are no list of words; they are kept unseen.</source>
            <translation>标签不是词语列表；已保留但不显示。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/mini/own_words.py" />
            <source>The tags that {model} learnt are damaged: {error}.</source>
            <translation>{model} 学到的标签已损坏：{error}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/label_studio.py" />
            <source>The task has no image; it was left out.</source>
            <translation>该任务没有图像；已略过。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_sheet.py" />
            <source>The threshold is {threshold:.2f}, {own}.</source>
            <translation>阈值为 {threshold:.2f}，{own}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/grounding/text.py" />
            <location filename="../../swin_annotator/models/owl/text.py" />
            <location filename="../../swin_annotator/models/sam/prompts.py" />
            <source>The tokenizer and the weights must come from the same model.</source>
            <translation>分词器和权重必须来自同一个模型。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/grounding/text.py" />
            <location filename="../../swin_annotator/models/weights/clip_tokenizer.py" />
            <source>The tokenizer in {folder} can't be read.</source>
            <translation>无法读取 {folder} 中的分词器。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/models/grounding/text.py" />
            <source>The tokenizer in {folder} does not fit the model: {n} tokens of at most {vocabulary}, or other marks for beginning, end and full stop.</source>
            <translation>
                <numerusform>{folder} 中的分词器与模型不符：{n} 个词元（最多 {vocabulary} 个），或开头、结尾和句号的记号不同。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/models/owl/text.py" />
            <source>The tokenizer in {folder} does not fit the model: {n} tokens, expected at most {vocabulary} with the end mark as the last.</source>
            <translation>
                <numerusform>{folder} 中的分词器与模型不符：有 {n} 个词元，最多应为 {vocabulary} 个，且以结束符结尾。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/models/sam/prompts.py" />
            <source>The tokenizer in {folder} does not fit the model: {n} tokens, expected at most {vocabulary}.</source>
            <translation>
                <numerusform>{folder} 中的分词器与模型不符：{n} 个词元，应至多 {vocabulary} 个。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/epochs.py" />
            <source>The training came apart: its loss is not a number.</source>
            <translation>训练失控：其损失不是数字。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/tuning/checkpoint.py" />
            <source>The training's state can't be written to {folder}.</source>
            <translation>无法将训练状态写入 {folder}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/supervisely_shapes.py" />
            <source>The turned box has no two corners and an angle; it was left out.</source>
            <translation>该旋转框没有两个角点和一个角度；已略过。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/swin/weight_names.py" />
            <source>The two differ in their attention. Choose a model without v2 in its name.</source>
            <translation>二者的注意力不同。请选择名称中没有 v2 的模型。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/view_options.py" />
            <source>The view is turned by {degrees}°. The file is as it was.</source>
            <translation>视图已旋转 {degrees}°。文件保持不变。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/loading.py" />
            <source>The weights in {folder} have {key} in {kind}, expected floating point.</source>
            <translation>{folder} 中的权重 {key} 为 {kind}，应为浮点数。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/mismatch.py" />
            <source>The weights in {folder} have {key} of shape {shape}, expected {shape2} by its other weights.</source>
            <translation>{folder} 中的权重 {key} 形状为 {shape}，按其他权重应为 {shape2}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/mismatch.py" />
            <location filename="../../swin_annotator/models/weights/transformers_loading.py" />
            <source>The weights in {folder} have {name} of shape {found}, expected {wanted} from config.json.</source>
            <translation>{folder} 中的权重 {name} 形状为 {found}，按 config.json 应为 {wanted}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/mismatch.py" />
            <source>The weights in {folder} hold {few}, which belong to no such network.</source>
            <translation>{folder} 中的权重含有 {few}，不属于这种网络。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/mismatch.py" />
            <source>The weights in {folder} hold {few}, which the config does not describe.</source>
            <translation>{folder} 中的权重含有 {few}，配置中没有描述。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/mismatch.py" />
            <source>The weights in {folder} lack {few} and hold {few2}, which belong to no such network.</source>
            <translation>{folder} 中的权重缺少 {few}，却含有不属于这种网络的 {few2}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/mismatch.py" />
            <source>The weights in {folder} lack {few} and hold {few2}, which the config does not describe.</source>
            <translation>{folder} 中的权重缺少 {few}，却含有配置中没有描述的 {few2}。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/models/weights/transformers_loading.py" />
            <source>The weights in {folder} lack {missing} and {n} more.</source>
            <translation>
                <numerusform>{folder} 中的权重缺少 {missing} 等，另有 {n} 项。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/mismatch.py" />
            <location filename="../../swin_annotator/models/weights/transformers_loading.py" />
            <source>The weights in {folder} lack {missing}.</source>
            <translation>{folder} 中的权重缺少 {missing}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/catalog.py" />
            <source>The weights of {spec} are missing from this installation.</source>
            <translation>此安装中缺少 {spec} 的权重。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/view_options.py" />
            <source>The wheel scrolls, with Ctrl it zooms.</source>
            <translation>滚轮滚动，按住 Ctrl 缩放。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/view_options.py" />
            <source>The wheel zooms, with Ctrl it scrolls.</source>
            <translation>滚轮缩放，按住 Ctrl 滚动。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/prompts.py" />
            <source>The words as you typed them</source>
            <translation>按您输入的词语</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/mini/own_words.py" />
            <source>The words that {model} learnt are damaged: {error}.</source>
            <translation>{model} 学到的词语已损坏：{error}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/cvat_shapes.py" />
            <location filename="../../swin_annotator/formats/supervisely_shapes.py" />
            <source>The {tag} has too few places; it was left out.</source>
            <translation>{tag} 的点太少；已略过。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Theme</source>
            <translation>主题</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/engine/training_labels.py" />
            <source>There are accepted boxes on {n} images; a training needs at least {least_images}.</source>
            <translation>
                <numerusform>{n} 张图像上有已接受的框；训练至少需要 {least_images} 张。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/engine/training_labels.py" />
            <source>There are accepted outlines on {n} images; a training needs at least {least_images}.</source>
            <translation>
                <numerusform>{n} 张图像上有已接受的轮廓；训练至少需要 {least_images} 张。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/engine/training_labels.py" />
            <source>There are accepted tags on {n} images; a training needs at least {least_images}.</source>
            <translation>
                <numerusform>{n} 张图像上有已接受的标签；训练至少需要 {least_images} 张。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/cityscapes.py" />
            <source>There are no Cityscapes labels in {path}.</source>
            <translation>{path} 中没有 Cityscapes 标注。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/yolo_reader.py" />
            <source>There are no YOLO labels in {root}.</source>
            <translation>{root} 中没有 YOLO 标注。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/backups.py" />
            <source>There are no backups yet.</source>
            <translation>还没有备份。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/exporting.py" />
            <location filename="../../swin_annotator/engine/folder.py" />
            <location filename="../../swin_annotator/formats/cvat.py" />
            <source>There are no images in {folder}.</source>
            <translation>{folder} 中没有图像。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/per_image.py" />
            <source>There are no labels in {path}: it has no {suffix} files.</source>
            <translation>{path} 中没有标注：没有 {suffix} 文件。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/dota.py" />
            <source>There are no labels in {root}: it has no .txt files.</source>
            <translation>{root} 中没有标注：其中没有 .txt 文件。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/supervisely.py" />
            <source>There are no labels in {root}: no data set of it has a folder ann.</source>
            <translation>{root} 中没有标注：其中没有一个数据集有 ann 文件夹。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/index_masks.py" />
            <source>There are no masks in {root}.</source>
            <translation>{root} 中没有掩码。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/check.py" />
            <source>There are no objects in the file.</source>
            <translation>文件中没有对象。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/tfrecord.py" />
            <source>There are no records in {path}.</source>
            <translation>{path} 中没有记录。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/class_numbers.py" />
            <source>There are: {known}.</source>
            <translation>现有：{known}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/category_editor.py" />
            <source>There is a category “{other}” already ({theirs}). Merge “{name}” ({ours}) into it?</source>
            <translation>已有类别“{other}”（{theirs}）。要将“{name}”（{ours}）合并进去吗？</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/catalog.py" />
            <source>There is already a model called {spec}.</source>
            <translation>已有名为 {spec} 的模型。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_annotations.py" />
            <source>There is no box of four numbers</source>
            <translation>没有由四个数值构成的框</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/prompt_controller.py" />
            <source>There is no box without a mask on this image.</source>
            <translation>此图像上没有缺少掩码的框。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/class_numbers.py" />
            <source>There is no category called {unknown}.</source>
            <translation>没有名为 {unknown} 的类别。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_annotations.py" />
            <source>There is no category {id}; the object was left out.</source>
            <translation>没有类别 {id}；对象已略过。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/bundle.py" />
            <source>There is no file {path}.</source>
            <translation>没有文件 {path}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/yolo_reader.py" />
            <source>There is no image for this file; its labels stay out.</source>
            <translation>此文件没有对应的图像；其标注未纳入。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_annotations.py" />
            <source>There is no image {id}; the object was left out.</source>
            <translation>没有图像 {id}；对象已略过。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/image_folder.py" />
            <source>There is no metadata.jsonl in {path}.</source>
            <translation>{path} 中没有 metadata.jsonl。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/registry.py" />
            <source>There is no model backend {name}.</source>
            <translation>没有模型后端 {name}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/catalog.py" />
            <source>There is no model called {name}.</source>
            <translation>没有名为 {name} 的模型。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/model_folders.py" />
            <source>There is no model folder {folder}.</source>
            <translation>没有模型文件夹 {folder}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/category_editor.py" />
            <source>There is no other category to merge with.</source>
            <translation>没有可合并的其他类别。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/gatherable.py" />
            <location filename="../../swin_annotator/store/views.py" />
            <source>There is no project in {source}.</source>
            <translation>{source} 中没有项目。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/quality_sheet.py" />
            <location filename="../../swin_annotator/ui/gallery/worth_controller.py" />
            <source>There is none.</source>
            <translation>没有。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/registry.py" />
            <source>There is not enough memory to load the libraries behind {name}.</source>
            <translation>内存不足，无法加载 {name} 所需的库。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/memory.py" />
            <source>There is not enough memory to start.</source>
            <translation>内存不足，无法启动。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/memory.py" />
            <source>There is not enough memory to start: {free} MB are free, {needed} MB are needed.</source>
            <translation>内存不足，无法启动：可用 {free} MB，需要 {needed} MB。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/review/review_session.py" />
            <source>There is nothing before this one.</source>
            <translation>前面没有了。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/fewshot.py" />
            <source>There is nothing to tell apart: the labels are all of one kind.</source>
            <translation>没有可区分的：所有标注都属同一种。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/copying_out.py" />
            <source>There is something called {name} in {folder} already.</source>
            <translation>{folder} 中已有名为 {name} 的内容。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/quality_sheet.py" />
            <source>There twice</source>
            <translation>出现两次</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/shape_operations.py" />
            <source>These are masks already.</source>
            <translation>这些已经是掩码。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/shape_operations.py" />
            <source>These are turned boxes already.</source>
            <translation>这些已经是旋转框了。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/gallery/quality_controller.py" />
            <source>They agree on {n} images.</source>
            <translation>
                <numerusform>它们在 {n} 张图像上一致。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/index_masks.py" />
            <source>They are PNG files in a folder {folders}.</source>
            <translation>它们是文件夹 {folders} 中的 PNG 文件。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/trust.py" />
            <source>They could change labels unseen. It was left as it is; take it from whoever made it anew.</source>
            <translation>它们可能在不知不觉中更改标注。文件保持原样；请向其制作者重新索取。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/cityscapes.py" />
            <source>They end in _gtFine_polygons.json.</source>
            <translation>其文件名以 _gtFine_polygons.json 结尾。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/learning_controller.py" />
            <source>Things like this were rejected before. {key} takes the last one as “Not this”, so that they stay away.</source>
            <translation>类似的对象之前被拒绝过。按 {key} 把最后一个作为“不是这个”，它们就不再出现。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/runtime/device.py" />
            <source>This GPU does not compute in bfloat16.</source>
            <translation>此 GPU 不支持 bfloat16 计算。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/folder_controller.py" />
            <source>This folder can't be written; labels are kept in {place}.</source>
            <translation>无法写入此文件夹；标注保存在 {place}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/lock.py" />
            <source>This folder's project is open in another window or command.</source>
            <translation>此文件夹的项目已在另一个窗口或命令中打开。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>This image</source>
            <translation>此图像</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/widgets/banner.py" />
            <source>This is a fault of the program. Your labels are on disk and you can go on working. The text below, pasted into a report, helps to mend it.</source>
            <translation>这是程序的错误。您的标注已在磁盘上，可以继续工作。将下面的文字粘贴到报告中有助于修复。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/object_operations.py" />
            <source>This is the last image of the list.</source>
            <translation>这是列表中的最后一张图像。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/window/answer_notifier.py" />
            <source>This looks at {n} images and puts what it finds beside your labels; one undo takes it back.</source>
            <translation>
                <numerusform>这会查看 {n} 张图像，并把找到的内容放在您的标注旁；撤销一次即可全部收回。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/store/schema.py" />
            <source>This project was written by a newer version of Swin Annotator (project format {version}, this program knows {n}).</source>
            <translation>
                <numerusform>此项目由更新版本的 Swin Annotator 写入（项目格式 {version}，本程序支持到 {n}）。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/schema.py" />
            <source>This project was written by an older version of Swin Annotator and has not been brought up to date.</source>
            <translation>此项目由较旧版本的 Swin Annotator 写入，尚未更新。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/proposals.py" />
            <source>Threshold</source>
            <translation>阈值</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Threshold down</source>
            <translation>降低阈值</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/proposals.py" />
            <source>Threshold in hundredths</source>
            <translation>阈值（百分之一）</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Threshold up</source>
            <translation>提高阈值</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/notifier.py" />
            <source>To the prompt</source>
            <translation>转到提示框</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Together</source>
            <translation>放在一起</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/learning_controller.py" />
            <source>Too few answers yet, or no score from which on nine of ten were right.</source>
            <translation>回答还太少，或没有任何分数能做到十个里有九个正确。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_sheet.py" />
            <source>Too few answers yet, or no score from which on so many were right.</source>
            <translation>答案还太少，或没有哪个得分以上有这么多正确的。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/quality_sheet.py" />
            <source>Too thin to be seen</source>
            <translation>太细而看不见</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Tools</source>
            <translation>工具</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Top-1 81.2. Tags, and features for tags of your own. Swin-T and Swin-S are published for 224 pixels only.</source>
            <translation>Top-1 81.2。标签，以及用于自定义标签的特征。Swin-T 和 Swin-S 只发布了 224 像素的版本。</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Top-1 81.8. Tags, and features for tags of your own.</source>
            <translation>Top-1 81.8。标签，以及用于您自己标签的特征。</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Top-1 83.2.</source>
            <translation>Top-1 83.2。</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Top-1 83.5, or 85.2 if it was trained on ImageNet-22k first, which its origin suggests and its card does not say.</source>
            <translation>Top-1 83.5；若先在 ImageNet-22k 上训练过则为 85.2，其来源如此暗示，但卡片未说明。</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Top-1 83.7.</source>
            <translation>Top-1 83.7。</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Top-1 84.2.</source>
            <translation>Top-1 84.2。</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Top-1 84.5, or 86.4 if it was trained on ImageNet-22k first, which its origin suggests and its card does not say.</source>
            <translation>Top-1 84.5；若先在 ImageNet-22k 上训练过则为 86.4，其来源如此暗示，但卡片未说明。</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Top-1 86.2; trained on ImageNet-22k first.</source>
            <translation>Top-1 86.2；先在 ImageNet-22k 上训练。</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Top-1 86.3; trained on ImageNet-22k first.</source>
            <translation>Top-1 86.3；先在 ImageNet-22k 上训练。</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Top-1 86.9; trained on ImageNet-22k first. Meant for a GPU.</source>
            <translation>Top-1 86.9；先在 ImageNet-22k 上训练。适合 GPU。</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Top-1 87.3; trained on ImageNet-22k first. Meant for a GPU.</source>
            <translation>Top-1 87.3；先在 ImageNet-22k 上训练。适合 GPU。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/guided_tour.py" />
            <source>Tour</source>
            <translation>导览</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Tour: first steps</source>
            <translation>导览：第一步</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/empty_state.py" />
            <source>Tour: first steps with sample images</source>
            <translation>导览：用示例图像迈出第一步</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/training.py" />
            <source>Train</source>
            <translation>训练</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/training.py" />
            <source>Train on your labels</source>
            <translation>用您的标注训练</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Train on your labels…</source>
            <translation>用您的标注训练…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/epochs.py" />
            <source>Train with other labels or another --seed; the models that are there stay as they were.</source>
            <translation>请用其他标注或另一个 --seed 训练；已有的模型保持不变。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/epochs.py" />
            <source>Train with other labels; the models that are there stay as they were.</source>
            <translation>请用其他标注训练；现有模型保持不变。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/training_controller.py" />
            <source>Training {name}</source>
            <translation>正在训练 {name}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/message_catalog.py" />
            <source>Transport endpoint is not connected</source>
            <translation>网络磁盘未连接</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/attributes.py" />
            <source>Truncated</source>
            <translation>被截断</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Truncated: it goes on beyond the image</source>
            <translation>被截断：延伸到图像之外</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub_connection.py" />
            <source>Try again later; what arrived is kept. {carry_hint}</source>
            <translation>请稍后重试；已接收的部分会保留。{carry_hint}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/download.py" />
            <location filename="../../swin_annotator/models/catalog/hub_connection.py" />
            <source>Try again.</source>
            <translation>请重试。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/download.py" />
            <source>Try again; what arrived is kept. {carry_hint}</source>
            <translation>请重试；已接收的部分会保留。{carry_hint}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/answer_notifier.py" />
            <source>Try {n} images first</source>
            <translation>先试 {n} 张图像</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/turning.py" />
            <source>Turn</source>
            <translation>旋转</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Turn boxes and polygons into masks</source>
            <translation>将框和多边形转为掩码</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Turn into the smallest turned boxes</source>
            <translation>改成最小的旋转框</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Turn the selected objects by 15° to the left</source>
            <translation>将选中的对象向左旋转 15°</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Turn the selected objects by 15° to the right</source>
            <translation>将选中的对象向右旋转 15°</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Turn the view to the left</source>
            <translation>向左旋转视图</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Turn the view to the right</source>
            <translation>向右旋转视图</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Turned</source>
            <translation>已旋转</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Turned box</source>
            <translation>旋转框</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Two fifths of the size of SAM ViT-B. Of a checkpoint for videos only what single images need is kept.</source>
            <translation>大小为 SAM ViT-B 的五分之二。视频检查点中只保留单张图像所需的部分。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/guided_tour.py" />
            <source>Type a word for something on this image at the top right, and press Enter.</source>
            <translation>在右上角输入一个词，表示此图像上的某样东西，然后按 Enter。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/queries.py" />
            <source>Type it again.</source>
            <translation>请重新输入。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/object_presenter.py" />
            <source>Type what to find and press Enter, or show an example ({example}).</source>
            <translation>输入要查找的内容并按 Enter，或给出示例 ({example})。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/grounding/text.py" />
            <source>Type what to find, in letters.</source>
            <translation>请用文字输入要查找的内容。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/grounding/detector.py" />
            <source>Type what to find, or choose a detector that takes examples, such as swin-mini or OWLv2.</source>
            <translation>请输入要查找的内容，或选择接受示例的检测器，例如 swin-mini 或 OWLv2。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/questions.py" />
            <source>Type what to find, or draw a box around an example.</source>
            <translation>请输入要查找的内容，或框出一个示例。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/worth_controller.py" />
            <source>Type what to find, or show an example: that is what images are compared by.</source>
            <translation>请输入要查找的内容或给出示例：图像据此比较。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/queries.py" />
            <location filename="../../swin_annotator/models/owl/text.py" />
            <source>Type what to find, such as: forklift, person.</source>
            <translation>请输入要查找的内容，例如：forklift, person。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/guided_tour.py" />
            <source>Type “{word}” at the top right, and press Enter.</source>
            <translation>在右上角输入“{word}”，然后按 Enter。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/registry.py" />
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/registry.py" />
            <source>Undo: {step}</source>
            <translation>撤销：{step}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/notifier.py" />
            <source>Undone: {step}. {redo} does it again.</source>
            <translation>已撤销：{step}。按 {redo} 重做。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/__init__.py" />
            <source>Unknown label format {name}.</source>
            <translation>未知的标注格式 {name}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/owl/detector.py" />
            <source>Unknown padding {padding}.</source>
            <translation>未知的填充方式 {padding}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/runtime/device.py" />
            <source>Unknown precision {asked}.</source>
            <translation>未知的精度 {asked}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/swin/queries.py" />
            <source>Unknown reading {asked} of a mask model.</source>
            <translation>未知的掩码模型读取方式 {asked}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/mini/model.py" />
            <source>Unknown segmentation head {head}.</source>
            <translation>未知的分割头 {head}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/owl/detector.py" />
            <source>Unknown vector precision {vectors}.</source>
            <translation>未知的向量精度 {vectors}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/attributes.py" />
            <source>Unlock</source>
            <translation>解锁</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/archives.py" />
            <source>Unpack it yourself if you trust it, and give the folder.</source>
            <translation>如果您信任它，请自行解压并指定该文件夹。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub_connection.py" />
            <source>Unset the variable to download. {carry_hint}</source>
            <translation>要下载，请取消设置该变量。{carry_hint}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/quality_sheet.py" />
            <source>Unusually large</source>
            <translation>异常大</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/quality_sheet.py" />
            <source>Unusually small</source>
            <translation>异常小</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/quality_sheet.py" />
            <source>Up and Down go from one to the next.</source>
            <translation>按上下键在各项之间移动。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/cli/train_full.py" />
            <source>Up to {passes} passes will take at most about {time} on this computer ({device}).</source>
            <translation>在本机（{device}）上最多 {passes} 轮，至多约需 {time}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/schema.py" />
            <source>Update Swin Annotator to open it. Nothing was changed in {path}.</source>
            <translation>请更新 Swin Annotator 以打开它。{path} 中没有任何更改。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/learned_profile.py" />
            <source>Update Swin Annotator.</source>
            <translation>请更新 Swin Annotator。</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>UperNet, Swin-B (ADE20K, 150 classes)</source>
            <translation>UperNet，Swin-B（ADE20K，150 类）</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>UperNet, Swin-L (ADE20K, 150 classes)</source>
            <translation>UperNet，Swin-L（ADE20K，150 类）</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>UperNet, Swin-S (ADE20K, 150 classes)</source>
            <translation>UperNet，Swin-S（ADE20K，150 类）</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>UperNet, Swin-T (ADE20K, 150 classes)</source>
            <translation>UperNet，Swin-T（ADE20K，150 类）</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/quality_sheet.py" />
            <source>Upon another one of the category</source>
            <translation>与同类别的另一个重叠</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/view_options.py" />
            <source>Upright again.</source>
            <translation>已恢复正向。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/model_folders.py" />
            <source>Usable types: {kinds}.</source>
            <translation>可用的类型：{kinds}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/runtime/device.py" />
            <source>Use a number from 1 up.</source>
            <translation>请使用不小于 1 的数。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_controller.py" />
            <source>Use a profile</source>
            <translation>使用配置</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_sheet.py" />
            <source>Use a profile…</source>
            <translation>使用配置…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/runtime/device.py" />
            <source>Use auto, cuda, mps or cpu.</source>
            <translation>请使用 auto、cuda、mps 或 cpu。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/prelabel_ray.py" />
            <source>Use fewer workers for each computer, or a smaller model.</source>
            <translation>请减少每台计算机的工作进程，或使用更小的模型。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/runtime/finite.py" />
            <location filename="../../swin_annotator/models/swin/semantic.py" />
            <source>Use float32, or pull the model again.</source>
            <translation>请使用 float32，或重新下载模型。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/runtime/device.py" />
            <source>Use float32.</source>
            <translation>请使用 float32。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/training.py" />
            <source>Use it</source>
            <translation>使用它</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/catalog.py" />
            <source>Use it as it is.</source>
            <translation>请照原样使用。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/train.py" />
            <source>Use swin-mini. What another detector learns from decisions goes out by “profile export”.</source>
            <translation>请使用 swin-mini。其他检测器从判断中学到的内容由“profile export”导出。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_sheet.py" />
            <source>Use the common one</source>
            <translation>使用公共阈值</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/mini/model.py" />
            <source>Use the head that it has.</source>
            <translation>请使用它已有的头。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/loading.py" />
            <source>Use the model's safetensors file, or convert it where it was made.</source>
            <translation>请使用该模型的 safetensors 文件，或在其制作处转换。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/training.py" />
            <source>Use the profile</source>
            <translation>使用配置</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/other_projects.py" />
            <source>Use them here as well</source>
            <translation>在这里也使用它们</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Use this key</source>
            <translation>使用此键</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_sheet.py" />
            <source>Use this threshold</source>
            <translation>使用此阈值</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/mini/model.py" />
            <location filename="../../swin_annotator/models/owl/detector.py" />
            <location filename="../../swin_annotator/models/swin/queries.py" />
            <source>Use {heads}.</source>
            <translation>请使用：{heads}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_controller.py" />
            <location filename="../../swin_annotator/ui/inference/unknown_words.py" />
            <source>Use {model}</source>
            <translation>使用 {model}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/runtime/device.py" />
            <source>Use {precisions} or auto.</source>
            <translation>请使用 {precisions} 或 auto。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Use, rename, delete the category</source>
            <translation>使用、重命名、删除该类别</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/categories.py" />
            <source>Usual colour</source>
            <translation>默认颜色</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export_forms.py" />
            <source>VGG Image Annotator</source>
            <translation>VGG Image Annotator</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>View</source>
            <translation>视图</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/sinks.py" />
            <source>Wait until it has finished, or choose another place with --out.</source>
            <translation>请等待其完成，或用 --out 选择其他位置。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/database.py" />
            <source>Wait until it has finished, then try again.</source>
            <translation>请等它完成后再试。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/user_models.py" />
            <source>Wait until that is done, or stop it there.</source>
            <translation>请等待其完成，或在那边停止。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/bulk_step.py" />
            <source>Wait until the last bulk change is written.</source>
            <translation>请等待上一次批量更改写入完成。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Wand</source>
            <translation>魔棒</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_sheet.py" />
            <source>Wanted share of right ones</source>
            <translation>希望的正确比例</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>Weights</source>
            <translation>权重</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>What becomes of image files</source>
            <translation>图像文件的处理方式</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/review_bar.py" />
            <source>What comes next</source>
            <translation>下一个是什么</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/widgets/banner.py" />
            <source>What helps</source>
            <translation>解决办法</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/review_bar.py" />
            <source>What is judged</source>
            <translation>正在审核的内容</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/quality_sheet.py" />
            <location filename="../../swin_annotator/ui/gallery/worth_sheet.py" />
            <source>What is listed</source>
            <translation>列出的内容</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/review/input_guard.py" />
            <source>What is shown has changed just now; the key did nothing.</source>
            <translation>显示的内容刚刚变了；该按键未起作用。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/first_naming.py" />
            <source>What is this?</source>
            <translation>这是什么？</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/training.py" />
            <source>What it learns from</source>
            <translation>学习的来源</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>What stays together in a split</source>
            <translation>划分时哪些放在一起</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/tags.py" />
            <source>What the image as a whole is; commas between tags</source>
            <translation>整张图像是什么；标签用逗号分隔</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/quality_sheet.py" />
            <source>What the labels are made of</source>
            <translation>标注的构成</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>What there is, and going back to it</source>
            <translation>有哪些备份，以及如何返回</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/command_palette.py" />
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
            <location filename="../../swin_annotator/ui/gallery/contact_sheet.py" />
            <source>What to show</source>
            <translation>显示内容</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_sheet.py" />
            <source>What was learnt</source>
            <translation>学到的内容</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/prompts.py" />
            <source>What was learnt from</source>
            <translation>学习的来源</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>What was learnt…</source>
            <translation>学到的内容…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/worth_controller.py" />
            <source>What weighs most comes first. Enter shows it.</source>
            <translation>最重要的在最前。按 Enter 显示。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Wheel</source>
            <translation>滚轮</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/bulk_accept.py" />
            <source>Where</source>
            <translation>范围</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Whole folder</source>
            <translation>整个文件夹</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/backups.py" />
            <source>Why</source>
            <translation>原因</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/quality_sheet.py" />
            <source>Width by height</source>
            <translation>宽高比</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Window scale</source>
            <translation>窗口缩放</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/cli/train_full.py" />
            <source>With --full there is no profile to write.</source>
            <translation>使用 --full 时没有可写入的配置。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/answers.py" />
            <source>Withdraw proposals of an example</source>
            <translation>撤回某个示例的候选</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/core/review_steps.py" />
            <location filename="../../swin_annotator/engine/answers.py" />
            <location filename="../../swin_annotator/engine/folder_changes.py" />
            <source>Withdraw {n} proposals</source>
            <translation>
                <numerusform>撤回 {n} 个候选</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub_connection.py" />
            <source>Without network: download the files of {endpoint}/{name} on another machine, bring the folder here, and choose Add folder… under Models.</source>
            <translation>没有网络时：请在另一台计算机上下载 {endpoint}/{name} 的文件，把文件夹带到这里，然后在“模型”中选择“添加文件夹…”。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_sheet.py" />
            <source>Words for the category, with | between several</source>
            <translation>类别的词语，多个之间用 | 分隔</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Words only, no examples; phrases of several words too, such as red cup: COCO AP 48.4 without having seen it. Every question costs a run.</source>
            <translation>仅限词语，不用示例；也可用多词短语，如 red cup：未见过 COCO 而 AP 48.4。每次询问都要运行一次。</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Words only: COCO AP 50.6 without having seen it. As large as grounding-dino-tiny, and better at rare things.</source>
            <translation>仅限词语：未见过 COCO 而 AP 50.6。与 grounding-dino-tiny 一样大，更擅长罕见事物。</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Words only: COCO AP 52.5 without having seen it. Meant for a GPU.</source>
            <translation>仅限词语：未见过 COCO 而 AP 52.5。适合 GPU。</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Words only: COCO AP 56.7, trained with COCO among others. Meant for a GPU.</source>
            <translation>仅限词语：COCO AP 56.7，训练数据包含 COCO。适合 GPU。</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Words only; MM-Grounding-DINO trained further with captions, better at rare things and long phrases.</source>
            <translation>仅限词语；用图像描述进一步训练的 MM-Grounding-DINO，更擅长罕见事物和长短语。</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Words only; see llmdet-tiny. Meant for a GPU.</source>
            <translation>仅限词语；参见 llmdet-tiny。适合 GPU。</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Words only; the largest, trained on all sets, COCO among them. Meant for a GPU.</source>
            <translation>仅限词语；最大，用包括 COCO 在内的所有数据集训练。适合 GPU。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/worth_sheet.py" />
            <source>Worth a look</source>
            <translation>值得一看</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Worth a look next…</source>
            <translation>接下来值得一看…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Write a note on the selected objects</source>
            <translation>给选中的对象写备注</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_controller.py" />
            <source>Write a profile</source>
            <translation>写出配置</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_sheet.py" />
            <source>Write a profile…</source>
            <translation>写出配置…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub_connection.py" />
            <source>Write it as https://HOST, or unset it.</source>
            <translation>请写成 https://HOST，或取消设置。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/queries.py" />
            <source>Write name: phrase | phrase.</source>
            <translation>请写成：名称: 短语 | 短语。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/yolo_classes.py" />
            <source>Write number: name.</source>
            <translation>请写成“编号: 名称”。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_controller.py" />
            <source>Writing a profile</source>
            <translation>正在写出配置</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/full_training.py" />
            <location filename="../../swin_annotator/engine/train.py" />
            <source>Writing {request}</source>
            <translation>正在写入 {request}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export_forms.py" />
            <source>X-AnyLabeling</source>
            <translation>X-AnyLabeling</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/yolo_reader.py" />
            <source>YOLO labels need the sizes of their images: open the folder of the images, or put them beside.</source>
            <translation>YOLO 标注需要其图像的尺寸：请打开图像的文件夹，或把图像放在旁边。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export_forms.py" />
            <source>YOLO: boxes</source>
            <translation>YOLO：框</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export_forms.py" />
            <source>YOLO: key points</source>
            <translation>YOLO：关键点</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export_forms.py" />
            <source>YOLO: outlines</source>
            <translation>YOLO：轮廓</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export_forms.py" />
            <source>YOLO: turned boxes</source>
            <translation>YOLO：旋转框</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/bars.py" />
            <source>Zoom</source>
            <translation>缩放</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Zoom at the pointer</source>
            <translation>在指针处缩放</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Zoom in</source>
            <translation>放大</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/canvas/tools/wand.py" />
            <source>Zoom in to fill: this image is read in tiles.</source>
            <translation>放大后再填充：此图像是分块读取的。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Zoom out</source>
            <translation>缩小</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>a click each</source>
            <translation>每个点单击一次</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>a head learns the accepted labels and becomes a model in the list</source>
            <translation>由一个头学习已接受的标注，成为列表中的一个模型</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/own_attributes.py" />
            <source>a number</source>
            <translation>数字</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/splits.py" />
            <source>a split is NAME=SHARE,NAME=SHARE, not {text}</source>
            <translation>拆分的写法是 NAME=SHARE,NAME=SHARE，而不是 {text}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/state_names.py" />
            <source>accepted</source>
            <translation>已接受</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>all pages, with a search, offline</source>
            <translation>所有页面，可搜索，离线</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/state_names.py" />
            <source>alternative</source>
            <translation>备选</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/store/recovery.py" />
            <source>and {n} more parts</source>
            <translation>
                <numerusform>以及另外 {n} 部分</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/gatherable.py" />
            <source>another place</source>
            <translation>其他位置</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/own_attributes.py" />
            <source>any words</source>
            <translation>任意文字</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/review_bar.py" />
            <source>back</source>
            <translation>返回</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/backups.py" />
            <source>before a backup was restored</source>
            <translation>还原备份之前</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/backups.py" />
            <source>before a command</source>
            <translation>执行命令之前</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/shape_words.py" />
            <source>box</source>
            <translation>框</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/odd_objects.py" />
            <source>box and outline are far apart</source>
            <translation>框与轮廓相距很远</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/model_labels.py" />
            <source>box to mask</source>
            <translation>框转掩码</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/png_strips.py" />
            <source>broken PNG file (bad checksum of its pixels)</source>
            <translation>损坏的 PNG 文件（像素校验和错误）</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_controller.py" />
            <source>by example</source>
            <translation>按示例</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/model_labels.py" />
            <source>can be downloaded</source>
            <translation>可下载</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/recovery.py" />
            <location filename="../../swin_annotator/store/row_transfer.py" />
            <location filename="../../swin_annotator/store/soundness.py" />
            <location filename="../../swin_annotator/ui/inference/tag_controller.py" />
            <source>categories</source>
            <translation>类别</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/soundness.py" />
            <source>category</source>
            <translation>类别</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/state_names.py" />
            <source>changed</source>
            <translation>已更改</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>clicks or a drag; Enter ends it</source>
            <translation>单击或拖动；按 Enter 结束</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/cluster_embedder.py" />
            <source>cluster: {ms} ms, {sent} KB sent, {received} KB back</source>
            <translation>集群：{ms} 毫秒，发送 {sent} KB，返回 {received} KB</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/category_details.py" />
            <source>colour: red | green | blue</source>
            <translation>颜色: 红 | 绿 | 蓝</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/model_labels.py" />
            <source>comes with the program</source>
            <translation>随程序提供</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/swin/classifier.py" />
            <location filename="../../swin_annotator/models/swin/own_folder.py" />
            <location filename="../../swin_annotator/models/weights/loading.py" />
            <location filename="../../swin_annotator/models/weights/size_check.py" />
            <location filename="../../swin_annotator/models/weights/transformers_loading.py" />
            <source>config.json and the weights must come from the same model.</source>
            <translation>config.json 和权重必须来自同一个模型。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/row_transfer.py" />
            <source>counters</source>
            <translation>计数器</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/canvas/tools/pose_grips.py" />
            <source>covered</source>
            <translation>被遮挡</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/attributes.py" />
            <source>crowd</source>
            <translation>群体</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>cuts objects along a line</source>
            <translation>沿线切开对象</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/row_transfer.py" />
            <source>decisions</source>
            <translation>决定</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/statistics.py" />
            <source>decisions per minute</source>
            <translation>决定/分钟</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>drag a box, then turn it by its grip or , and .</source>
            <translation>拖出一个框，然后用手柄或 , 和 . 旋转</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>draws a part onto the selected object</source>
            <translation>给选中的对象补画一部分</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/row_transfer.py" />
            <source>earlier files of images</source>
            <translation>图像的早先文件</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/row_transfer.py" />
            <source>edits of steps</source>
            <translation>步骤的修改</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/model_choices.py" />
            <source>embedded</source>
            <translation>内置</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>erases from a mask</source>
            <translation>擦除掩码</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/problems.py" />
            <source>error</source>
            <translation>错误</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>every image is looked at once, in the background; Cancel pauses it</source>
            <translation>在后台将每张图像查看一次；“取消”可暂停</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>everything that looks like what it holds is found</source>
            <translation>找出所有与框内外观相似的</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/model_labels.py" />
            <source>files missing</source>
            <translation>缺少文件</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>fills what has the colour of the clicked pixel</source>
            <translation>填充与点击像素同色的区域</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/image_files.py" />
            <source>first frame of many</source>
            <translation>众多帧中的第 1 帧</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/image_files.py" />
            <source>first frame of several</source>
            <translation>多帧中的第 1 帧</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/matching.py" />
            <source>fits several images equally well</source>
            <translation>与多张图像同样匹配</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>for small things: every image is also looked at in parts, about ten times as slowly</source>
            <translation>针对小物体：每张图像还会分块查看，大约慢十倍</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>four clicks on an object's outermost points</source>
            <translation>点击对象最外侧的四个点</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/image_files.py" />
            <source>frame 1 of {count}</source>
            <translation>第 1 帧，共 {count} 帧</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/recovery.py" />
            <source>from id {first} on</source>
            <translation>从 id {first} 起</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/widgets/suggestion.py" />
            <source>from {n} labels; right {share} % of the time when left out</source>
            <translation>
                <numerusform>根据 {n} 个标注；留出检验时 {share} % 正确</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/widgets/suggestion.py" />
            <source>from {n} labels; too few to say how often that is right</source>
            <translation>
                <numerusform>根据 {n} 个标注；太少，无法判断准确率</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_sheet.py" />
            <location filename="../../swin_annotator/ui/inference/learning_controller.py" />
            <source>frozen</source>
            <translation>已冻结</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/model_choices.py" />
            <source>get {size}</source>
            <translation>下载 {size}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>goes through the list from the canvas, so that nobody needs to come back to it</source>
            <translation>在画布上逐项浏览列表，无需返回列表</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/category_presenter.py" />
            <source>hidden</source>
            <translation>已隐藏</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/recovery.py" />
            <source>ids {first} to {high}</source>
            <translation>id {first} 到 {high}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/soundness.py" />
            <source>image</source>
            <translation>图像</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/recovery.py" />
            <location filename="../../swin_annotator/store/row_transfer.py" />
            <location filename="../../swin_annotator/store/soundness.py" />
            <source>images</source>
            <translation>图像</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/statistics.py" />
            <source>images reviewed</source>
            <translation>已审核图像</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>images that teach most, that probably have none, and that show the same</source>
            <translation>最有教益的、可能不含对象的以及内容相同的图像</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_writer.py" />
            <source>images, categories and objects: {found} instead of {wanted}</source>
            <translation>图像、类别和对象：{found}，而非 {wanted}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/model_labels.py" />
            <source>installed</source>
            <translation>已安装</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/jpeg.py" />
            <source>it holds too many notes before its pixels</source>
            <translation>像素数据之前的注记过多</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/regular.py" />
            <source>it is a pipe, a socket or a device and no file</source>
            <translation>它是管道、套接字或设备，不是文件</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/icons.py" />
            <source>it is an icon and holds a picture that is far larger</source>
            <translation>它是图标，却包含大得多的图片</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_reader.py" />
            <source>it is cut short</source>
            <translation>文件不完整</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/regular.py" />
            <source>it is larger than {most} MB</source>
            <translation>它大于 {most} MB</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/high_depth.py" />
            <source>its compression is not known here; install swin-annotator[tiff]</source>
            <translation>不支持其压缩方式；请安装 swin-annotator[tiff]</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/odd_objects.py" />
            <source>its mask has another size than the image</source>
            <translation>其掩码的尺寸与图像不同</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_sheet.py" />
            <source>its own</source>
            <translation>自己的</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/tiff_codecs.py" />
            <source>its tiles are too large</source>
            <translation>其分块过大</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/odd_objects.py" />
            <source>labelled {get} and {get2}</source>
            <translation>同时标注为 {get} 和 {get2}</translation>
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
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>left clicks on the object, right clicks beside it</source>
            <translation>左键点对象，右键点对象之外</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/odd_objects.py" />
            <source>lies within label {id}</source>
            <translation>位于标注 {id} 之内</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/examples.py" />
            <source>like this</source>
            <translation>像这样</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/shape_words.py" />
            <source>line</source>
            <translation>线</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_reader.py" />
            <source>lists and objects lie within each other too often</source>
            <translation>列表和对象嵌套过深</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/attributes.py" />
            <source>locked</source>
            <translation>已锁定</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/likeness.py" />
            <source>looks like {name} ({share})</source>
            <translation>看起来像 {name}（{share}）</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/guard.py" />
            <source>lost its log of the newest steps to another program</source>
            <translation>因其他程序而丢失了最新步骤的日志</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/row_transfer.py" />
            <source>marks of finished images</source>
            <translation>已完成图像的标记</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/shape_words.py" />
            <location filename="../../swin_annotator/ui/window/object_presenter.py" />
            <source>mask</source>
            <translation>掩码</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>measures in pixels</source>
            <translation>以像素测量</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/statistics.py" />
            <source>minutes of judging</source>
            <translation>判断用时（分钟）</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/model_choices.py" />
            <source>missing</source>
            <translation>缺失</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/matching.py" />
            <source>names an image that another entry of the file claims as well</source>
            <translation>所指的图像也被文件中的另一条目所指</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/examples.py" />
            <source>never this</source>
            <translation>绝不是这个</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/png_strips.py" />
            <source>no PNG file</source>
            <translation>不是 PNG 文件</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub_connection.py" />
            <source>no answer in time</source>
            <translation>未及时响应</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>no key</source>
            <translation>无按键</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/category_counts.py" />
            <source>no objects</source>
            <translation>无对象</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>none, or: train=0.8,val=0.2</source>
            <translation>无，或：train=0.8,val=0.2</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/category_details.py" />
            <source>nose, left eye, right eye</source>
            <translation>鼻子, 左眼, 右眼</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/category_details.py" />
            <source>nose-left eye, nose-right eye</source>
            <translation>鼻子-左眼, 鼻子-右眼</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/canvas/tools/pose_grips.py" />
            <source>not labelled</source>
            <translation>未标注</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/attributes.py" />
            <location filename="../../swin_annotator/ui/panels/own_attributes.py" />
            <source>not said</source>
            <translation>未指定</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/adding.py" />
            <location filename="../../swin_annotator/models/catalog/catalog.py" />
            <location filename="../../swin_annotator/ui/i18n/model_labels.py" />
            <source>not stated</source>
            <translation>未说明</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/attributes.py" />
            <source>note</source>
            <translation>备注</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>nothing that looks like what it holds is found any more</source>
            <translation>不再查找与框内外观相似的</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/soundness.py" />
            <source>object</source>
            <translation>对象</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/recovery.py" />
            <location filename="../../swin_annotator/store/row_transfer.py" />
            <location filename="../../swin_annotator/store/soundness.py" />
            <source>objects</source>
            <translation>对象</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/attributes.py" />
            <source>occluded</source>
            <translation>被遮挡</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>other (see the model's page)</source>
            <translation>其他（见模型页面）</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/quality_sheet.py" />
            <source>others</source>
            <translation>其他</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/odd_objects.py" />
            <source>overlaps label {id} by {share}</source>
            <translation>与标注 {id} 重叠 {share}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/model_labels.py" />
            <source>partly downloaded</source>
            <translation>部分已下载</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/bars.py" />
            <source>paused</source>
            <translation>已暂停</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/crop_model.py" />
            <source>picked out</source>
            <translation>已剔除</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/row_transfer.py" />
            <source>places of categories</source>
            <translation>类别的位置</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/shape_words.py" />
            <source>polygon</source>
            <translation>多边形</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/state_names.py" />
            <location filename="../../swin_annotator/ui/panels/statistics.py" />
            <source>proposals</source>
            <translation>候选</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/state_names.py" />
            <source>proposed</source>
            <translation>候选</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/odd_objects.py" />
            <source>reaches {over} pixels out of the image</source>
            <translation>超出图像 {over} 像素</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/pictures.py" />
            <location filename="../../swin_annotator/ui/annotation/image_loader.py" />
            <source>read in tiles</source>
            <translation>分块读取</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/transfer_cell.py" />
            <source>reading…</source>
            <translation>正在读取…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/model_labels.py" />
            <source>regions</source>
            <translation>区域</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/state_names.py" />
            <location filename="../../swin_annotator/ui/panels/statistics.py" />
            <source>rejected</source>
            <translation>已拒绝</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/state_names.py" />
            <source>reviewed</source>
            <translation>已审核</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/image_model.py" />
            <source>reviewed, empty</source>
            <translation>已审核，无对象</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/model_labels.py" />
            <source>revision {revision}</source>
            <translation>版本 {revision}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/rate_chart.py" />
            <source>score</source>
            <translation>得分</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/bulk_accept.py" />
            <source>scoring at least</source>
            <translation>得分不低于</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/row_transfer.py" />
            <source>settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/row_transfer.py" />
            <source>sources of labels</source>
            <translation>标注的来源</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/state_names.py" />
            <source>started</source>
            <translation>已开始</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/row_transfer.py" />
            <source>steps</source>
            <translation>步骤</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/model_labels.py" />
            <location filename="../../swin_annotator/ui/inference/tag_controller.py" />
            <source>tags</source>
            <translation>标签</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>takes a part or a hole out of the selected object</source>
            <translation>从选中的对象中去除一部分或挖孔</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/backup_controller.py" />
            <source>the backup of {when}</source>
            <translation>{when} 的备份</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_sheet.py" />
            <source>the common one</source>
            <translation>公共的</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub_connection.py" />
            <source>the connection broke</source>
            <translation>连接中断</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/regular.py" />
            <source>the disk or network is too slow</source>
            <translation>磁盘或网络太慢</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/image_model.py" />
            <source>the file has changed</source>
            <translation>文件已更改</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/image_files.py" />
            <source>the file is cut short</source>
            <translation>文件不完整</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/image_files.py" />
            <source>the file is damaged ({error})</source>
            <translation>文件已损坏（{error}）</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/high_depth.py" />
            <source>the first 3 of {bands} bands shown</source>
            <translation>显示 {bands} 个波段中的前 3 个</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/high_depth.py" />
            <source>the first of 2 bands shown</source>
            <translation>显示 2 个波段中的第 1 个</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>the likeliest objects of all images, on a contact sheet</source>
            <translation>在缩略图总览中显示所有图像里最可能的对象</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/splits.py" />
            <source>the shares of a split are positive and sum to 1, not {total}</source>
            <translation>拆分的比例须为正且总和为 1，而不是 {total}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>the whole folder, proposal by proposal</source>
            <translation>逐个候选审核整个文件夹</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/odd_objects.py" />
            <source>there twice, as labels {id} and {id2}</source>
            <translation>出现两次：标注 {id} 和 {id2}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/class_order.py" />
            <source>those to come first, such as: cat, dog</source>
            <translation>排在前面的，例如：cat, dog</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/model_choices.py" />
            <source>to get</source>
            <translation>待下载</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/high_depth.py" />
            <location filename="../../swin_annotator/core/pillow_rgb.py" />
            <source>transparent parts shown white</source>
            <translation>透明部分显示为白色</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/attributes.py" />
            <source>truncated</source>
            <translation>被截断</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/tiff_codecs.py" />
            <source>truncated LZMA stream</source>
            <translation>LZMA 流被截断</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/png_strips.py" />
            <source>truncated PNG file</source>
            <translation>被截断的 PNG 文件</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/slow_decoders.py" />
            <source>truncated PPM file</source>
            <translation>PPM 文件被截断</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/tiff_codecs.py" />
            <source>truncated deflate stream</source>
            <translation>deflate 流被截断</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/shape_words.py" />
            <source>turned box</source>
            <translation>旋转框</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/state_names.py" />
            <source>unreadable</source>
            <translation>无法读取</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/state_names.py" />
            <location filename="../../swin_annotator/ui/panels/image_model.py" />
            <source>untouched</source>
            <translation>未处理</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/odd_objects.py" />
            <source>unusually large for {name}</source>
            <translation>对 {name} 来说异常大</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/odd_objects.py" />
            <source>unusually small for {name}</source>
            <translation>对 {name} 来说异常小</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/canvas/tools/pose_grips.py" />
            <source>visible</source>
            <translation>可见</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/transfer_cell.py" />
            <source>waiting for the hub…</source>
            <translation>正在等待 Hub…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/problems.py" />
            <source>warning</source>
            <translation>警告</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/guard.py" />
            <source>was exchanged by another program</source>
            <translation>被其他程序替换</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/guard.py" />
            <source>was moved or deleted</source>
            <translation>被移动或删除</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/image_model.py" />
            <source>was {was}, is {now}</source>
            <translation>原为 {was}，现为 {now}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>what the labels are made of, and which are worth a look</source>
            <translation>标注的构成，以及哪些值得一看</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/backups.py" />
            <source>when somebody asked for it</source>
            <translation>有人要求时</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/backups.py" />
            <source>when the folder was closed</source>
            <translation>关闭文件夹时</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/backups.py" />
            <source>when the folder was opened</source>
            <translation>打开文件夹时</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>where on the image the model finds likeness to it</source>
            <translation>模型认为图像上哪些地方与之相似</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/backups.py" />
            <source>while it was worked on</source>
            <translation>工作期间</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/model_labels.py" />
            <source>words</source>
            <translation>词语</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/model_labels.py" />
            <source>words and examples</source>
            <translation>词语和示例</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_sheet.py" />
            <source>words, with | between several</source>
            <translation>词语，多个之间用 | 分隔</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/attributes.py" />
            <source>yes</source>
            <translation>是</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/adding.py" />
            <source>yours; the base's card names its own terms</source>
            <translation>归您所有；基础模型的卡片写明其自身的条款</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/guided_tour.py" />
            <source>{accept} accepts the selected proposal, {reject} rejects it, {next} goes on. Judge one.</source>
            <translation>{accept} 接受选中的候选，{reject} 拒绝，{next} 转到下一个。请判断一个。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/runtime/device.py" />
            <source>{asked} names no device for models.</source>
            <translation>{asked} 不是可用于模型的设备。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/tuning/bases.py" />
            <source>{base} can't be fine-tuned on boxes.</source>
            <translation>{base} 不能用框微调。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/tuning/bases.py" />
            <source>{base} can't be fine-tuned on regions or tags.</source>
            <translation>{base} 不能用区域或标签微调。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/guided_tour.py" />
            <source>{box}, then a drag from corner to corner: draw a box by hand.</source>
            <translation>按 {box}，再从一角拖到另一角：手动画一个框。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/adding.py" />
            <source>{called} can't be the name of a model.</source>
            <translation>{called} 不能用作模型名称。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_controller.py" />
            <source>{categories}: asked from here on by the profile's own words and examples.</source>
            <translation>{categories}：从现在起按配置自身的词语和示例查找。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/training_controller.py" />
            <source>{categories}: asked from here on by what these labels teach.</source>
            <translation>{categories}：从现在起按这些标注教会的内容查找。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_controller.py" />
            <source>{categories}: asked from here on by what {file} learnt.</source>
            <translation>{categories}：从现在起按 {file} 所学查找。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/learning_controller.py" />
            <source>{category}: from {threshold:.2f} on, {right} of {judged} were right ({low:.0%} to {high:.0%} of all to come).</source>
            <translation>{category}：从 {threshold:.2f} 起，{judged} 个中有 {right} 个正确（今后全部的 {low:.0%} 到 {high:.0%}）。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/learning_controller.py" />
            <source>{category}: learns from +{yes} −{no}</source>
            <translation>{category}：学自 +{yes} −{no}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/import_export.py" />
            <source>{count} files in {folder}</source>
            <translation>{folder} 中的 {count} 个文件</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/file_watch.py" />
            <source>{count} files were renamed; their labels came along.</source>
            <translation>{count} 个文件已改名；其标注已随之更新。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/answer_notifier.py" />
            <source>{count} found, the best with {least:.2f}: the key {lower} lowers the threshold.</source>
            <translation>找到 {count} 个，最高得分 {least:.2f}；按 {lower} 键可降低阈值。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/answer_notifier.py" />
            <source>{count} found.</source>
            <translation>找到 {count} 个。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/review_bar.py" />
            <source>{count} left</source>
            <translation>剩余 {count}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/bars.py" />
            <source>{count} more waiting</source>
            <translation>另有 {count} 个等待</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/contact_sheet.py" />
            <source>{count} selected.</source>
            <translation>已选 {count} 个。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/transfer_cell.py" />
            <location filename="../../swin_annotator/ui/panels/statistics.py" />
            <location filename="../../swin_annotator/ui/window/bars.py" />
            <location filename="../../swin_annotator/ui/window/guided_tour.py" />
            <source>{done} of {total}</source>
            <translation>{done} / {total}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/image_list_presenter.py" />
            <source>{done} of {total} reviewed</source>
            <translation>已审核 {done} / {total}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/bulk_step.py" />
            <source>{done} of {total} written.</source>
            <translation>已写入 {done} / {total}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub.py" />
            <source>{endpoint} answered, but not as a model hub does.</source>
            <translation>{endpoint} 有响应，但不是模型 Hub 的响应。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/guided_tour.py" />
            <source>{example}, then a box around one object: everything that looks like it is found.</source>
            <translation>按 {example}，再框住一个对象：会找到所有外观相似的。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/guided_tour.py" />
            <source>{export} writes the labels. {commands} finds every command, {keys} shows every key.</source>
            <translation>{export} 写出标注。{commands} 查找所有命令，{keys} 显示所有按键。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/registry.py" />
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>{family}: {choice}</source>
            <translation>{family}：{choice}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_annotations.py" />
            <source>{fault}; it was cut to the image.</source>
            <translation>{fault}；已按图像裁剪。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_shapes.py" />
            <source>{fault}; mask left out.</source>
            <translation>{fault}；掩码已略过。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_annotations.py" />
            <source>{fault}; the box of its outline was taken.</source>
            <translation>{fault}；已采用其轮廓的框。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_annotations.py" />
            <source>{fault}; the object was left out.</source>
            <translation>{fault}；对象已略过。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/download.py" />
            <source>{file} ended early, after {arrived} of {size} bytes.</source>
            <translation>{file} 提前结束：收到 {arrived} / {size} 字节。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/download.py" />
            <source>{file} of {repository} arrived damaged: it does not have the checksum that the hub states.</source>
            <translation>{repository} 的 {file} 到达时已损坏：校验和与 Hub 所示不符。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/download.py" />
            <source>{file} of {repository} is longer than the {size} bytes that the hub states.</source>
            <translation>{repository} 的 {file} 超过 Hub 所示的 {size} 字节。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/models/weights/mismatch.py" />
            <location filename="../../swin_annotator/store/soundness.py" />
            <source>{first} and {n} more</source>
            <translation>
                <numerusform>{first} 等，另有 {n} 项</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/quality_sheet.py" />
            <source>{first} is {times:.0f} times as frequent as {last}.</source>
            <translation>{first} 的数量是 {last} 的 {times:.0f} 倍。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/swin/version_two.py" />
            <source>{folder} asks for inputs of any shape; expected a square.</source>
            <translation>{folder} 要求任意形状的输入；应为正方形。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/model_folders.py" />
            <source>{folder} can't be removed ({strerror}).</source>
            <translation>无法移除 {folder}（{strerror}）。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/mini/folder.py" />
            <source>{folder} does not describe a swin-mini network: {error}.</source>
            <translation>{folder} 描述的不是 swin-mini 网络：{error}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/owl/detector.py" />
            <source>{folder} has an input that is not square.</source>
            <translation>{folder} 的输入不是正方形。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/place.py" />
            <source>{folder} has no project yet.</source>
            <translation>{folder} 中还没有项目。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/gatherable.py" />
            <source>{folder} has no project yet. {message}</source>
            <translation>{folder} 中还没有项目。{message}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/swin/own_folder.py" />
            <source>{folder} has no usable id2label.</source>
            <translation>{folder} 中没有可用的 id2label。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/owl/detector.py" />
            <source>{folder} has text vectors of {projection_dim} and image vectors of {hidden_size}; expected the same.</source>
            <translation>{folder} 的文本向量为 {projection_dim}，图像向量为 {hidden_size}；二者应相同。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/swin/classifier.py" />
            <source>{folder} holds a Swin under a head for segmentation, expected a classifier or a backbone.</source>
            <translation>{folder} 中是带分割头的 Swin，应为分类器或主干网络。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/swin/semantic.py" />
            <source>{folder} holds no UperNet head, which its config.json describes.</source>
            <translation>{folder} 中没有其 config.json 所描述的 UperNet 头。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/grounding/text.py" />
            <source>{folder} holds no tokenizer; expected tokenizer.json or vocab.txt.</source>
            <translation>{folder} 中没有分词器；应有 tokenizer.json 或 vocab.txt。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/clip_tokenizer.py" />
            <source>{folder} holds no tokenizer; expected tokenizer.json, or vocab.json and merges.txt.</source>
            <translation>{folder} 中没有分词器；应有 tokenizer.json，或 vocab.json 和 merges.txt。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/loading.py" />
            <location filename="../../swin_annotator/models/weights/model_folders.py" />
            <source>{folder} holds no weights.</source>
            <translation>{folder} 中没有权重。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/loading.py" />
            <source>{folder} holds no weights; expected model.safetensors or pytorch_model.bin.</source>
            <translation>{folder} 中没有权重；应有 model.safetensors 或 pytorch_model.bin。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/folders.py" />
            <location filename="../../swin_annotator/engine/folder.py" />
            <location filename="../../swin_annotator/models/weights/loading.py" />
            <location filename="../../swin_annotator/store/place.py" />
            <source>{folder} is not a folder.</source>
            <translation>{folder} 不是文件夹。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/model_folders.py" />
            <source>{folder} is not a model folder: it has no config.json.</source>
            <translation>{folder} 不是模型文件夹：没有 config.json。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/folders.py" />
            <location filename="../../swin_annotator/core/image_files.py" />
            <source>{folder} may not be read.</source>
            <translation>没有读取 {folder} 的权限。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/models/swin/own_folder.py" />
            <source>{folder} names {n} labels, expected {classes}.</source>
            <translation>
                <numerusform>{folder} 列出 {n} 个标签，应为 {classes} 个。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/ray_worker.py" />
            <source>{host} has Swin Annotator {theirs}, this computer has {ours}.</source>
            <translation>{host} 上是 Swin Annotator {theirs}，此计算机上是 {ours}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/ray_gate.py" />
            <source>{host} has {theirs}, this computer has {ours}.</source>
            <translation>{host} 上是 {theirs}，本机是 {ours}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/bars.py" />
            <source>{hours} h {minutes} min</source>
            <translation>{hours} 小时 {minutes} 分</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/folder_search.py" />
            <source>{images} can be searched at once.</source>
            <translation>{images}可立即搜索。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/folder_search.py" />
            <source>{images} found, the likeliest first.</source>
            <translation>找到{images}，最可能的在前。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/loading.py" />
            <location filename="../../swin_annotator/models/weights/shards.py" />
            <source>{index} can't be read: {error}.</source>
            <translation>无法读取 {index}：{error}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/shards.py" />
            <source>{index} names {name}, which is missing.</source>
            <translation>{index} 指向 {name}，但它不存在。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/high_depth.py" />
            <source>{kind}, shown from {low} to {high}</source>
            <translation>{kind}，显示 {low} 到 {high}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/import_export.py" />
            <source>{labels} and {tags}</source>
            <translation>{labels}和{tags}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/canvas/tools/ruler.py" />
            <source>{length:.1f} px · {across:.0f} × {down:.0f} · {angle}°</source>
            <translation>{length:.1f} 像素 · {across:.0f} × {down:.0f} · {angle}°</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/gatherable.py" />
            <source>{listed} in {folder} has a project of its own.</source>
            <translation>{folder} 中的 {listed} 有自己的项目。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/gatherable.py" />
            <source>{listed} in {folder} have projects of their own.</source>
            <translation>{folder} 中的 {listed} 各有自己的项目。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/catalog.py" />
            <source>{location} holds no config.json.</source>
            <translation>{location} 中没有 config.json。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/own_folders.py" />
            <source>{manifest} does not say what the export in this folder wrote.</source>
            <translation>{manifest} 未说明此文件夹中的导出写入了什么。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/bars.py" />
            <source>{minutes} min</source>
            <translation>{minutes} 分钟</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/copying_out.py" />
            <source>{model} can't be copied into {folder} ({reason}).</source>
            <translation>无法将 {model} 复制到 {folder}（{reason}）。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/grounding/detector.py" />
            <source>{model} finds things by words only, not by examples.</source>
            <translation>{model} 只能按词语查找，不能按示例查找。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/example_drawing.py" />
            <source>{model} finds things by words only. Choose another model under Models to show it examples.</source>
            <translation>{model} 只能按词语查找。要给出示例，请在“模型”中选择其他模型。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/window/answer_notifier.py" />
            <source>{model} knows {n} kinds of regions; each that is found becomes a category.</source>
            <translation>
                <numerusform>{model} 认识 {n} 种区域；找到的每种成为一个类别。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/copying_out.py" />
            <source>{model} needs no files.</source>
            <translation>{model} 不需要文件。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/query_answers.py" />
            <source>{model} reads words and image together: it can't search what is kept of images.</source>
            <translation>{model} 同时读取词语和图像：无法在已保存的图像信息中搜索。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/engine/slow_model_warning.py" />
            <source>{model} will take about {n} seconds for each image on this computer.</source>
            <translation>
                <numerusform>在此计算机上，{model} 每张图像约需 {n} 秒。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/gatherable.py" />
            <source>{names} and {name}</source>
            <translation>{names} 和 {name}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/engine/gatherable.py" />
            <source>{names} and {n} more sub-folders</source>
            <translation>
                <numerusform>{names} 和另外 {n} 个子文件夹</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/canvas/tools/spots.py" />
            <source>{name} ({place} of {count})</source>
            <translation>{name}（第 {place} 个，共 {count} 个）</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/runtime/finite.py" />
            <source>{name} answered with numbers that are not finite.</source>
            <translation>{name} 给出了非有限的数值。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/grounding/detector.py" />
            <location filename="../../swin_annotator/models/owl/detector.py" />
            <location filename="../../swin_annotator/models/sam/third.py" />
            <source>{name} can't read an embedding made by {model}.</source>
            <translation>{name} 无法读取由 {model} 生成的编码。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/fake.py" />
            <location filename="../../swin_annotator/models/mini/model.py" />
            <source>{name} can't read an embedding of {model}.</source>
            <translation>{name} 无法读取 {model} 的编码。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/packing.py" />
            <source>{name} could not be written to {folder} ({error}).</source>
            <translation>无法将 {name} 写入 {folder}（{error}）。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/advice.py" />
            <source>{name} does not know the word {listed}.</source>
            <translation>{name} 不认识 {listed} 这个词。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/advice.py" />
            <source>{name} does not know: {listed}.</source>
            <translation>{name} 不认识：{listed}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/mini/model.py" />
            <source>{name} has no SSFormer head.</source>
            <translation>{name} 没有 SSFormer 头。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/mini/model.py" />
            <source>{name} has no UperNet head.</source>
            <translation>{name} 没有 UperNet 头。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/runtime/engine_use.py" />
            <source>{name} has no part that OpenVINO can run.</source>
            <translation>{name} 没有 OpenVINO 可运行的部分。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub_connection.py" />
            <source>{name} has no such revision.</source>
            <translation>{name} 没有这个版本。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/window/import_export_notifier.py" />
            <source>{name} has {n} problems.</source>
            <translation>
                <numerusform>{name} 有 {n} 个问题。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_reader.py" />
            <source>{name} holds panoptic labels, whose masks are in separate PNG files.</source>
            <translation>{name} 含全景标注，其掩码在单独的 PNG 文件中。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_reader.py" />
            <source>{name} is a COCO results list: boxes and scores without images and categories.</source>
            <translation>{name} 是 COCO 结果列表：只有框和得分，没有图像和类别。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/user_models.py" />
            <source>{name} is being downloaded or changed elsewhere.</source>
            <translation>{name} 正在别处下载或更改。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/training.py" />
            <source>{name} is in the list of models. {note}</source>
            <translation>{name} 已在模型列表中。{note}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_reader.py" />
            <source>{name} is not a COCO file: it has no “images”.</source>
            <translation>{name} 不是 COCO 文件：没有“images”。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_reader.py" />
            <source>{name} is not a COCO file: “{key}” is not a list.</source>
            <translation>{name} 不是 COCO 文件：“{key}”不是列表。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/check.py" />
            <source>{name} is not in {folder}.</source>
            <translation>{name} 不在 {folder} 中。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/catalog.py" />
            <source>{name} is not on this computer.</source>
            <translation>此计算机上没有 {name}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_panoptic.py" />
            <source>{name} is not there; its labels stay out.</source>
            <translation>{name} 不存在；其标注未纳入。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub_connection.py" />
            <source>{name} is only given to people who accepted its terms.</source>
            <translation>{name} 只提供给接受了其条款的人。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>{name} is ready.</source>
            <translation>{name} 已就绪。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/training_controller.py" />
            <source>{name} is the detector from here on.</source>
            <translation>从现在起，检测器为 {name}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/training_controller.py" />
            <source>{name} is the segmenter from here on.</source>
            <translation>从现在起，分割器为 {name}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/training_controller.py" />
            <source>{name} is trained.</source>
            <translation>{name} 已训练完成。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/advice.py" />
            <source>{name} knows {listed} from drawings only.</source>
            <translation>{name} 只从绘画中认识 {listed}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/download.py" />
            <source>{name} lacks {missing}, which its {index} names.</source>
            <translation>{name} 缺少其 {index} 中列出的 {missing}。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/formats/coco_reader.py" />
            <source>{name} names no image: none of its {n} images has a file name.</source>
            <translation>
                <numerusform>{name} 没有指明图像：其 {n} 张图像都没有文件名。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/advice.py" />
            <source>{name} reads only the beginning of {listed}.</source>
            <translation>{name} 只读取 {listed} 的开头部分。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/check.py" />
            <source>{name} {why}.</source>
            <translation>{name} {why}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/object_presenter.py" />
            <source>{name}, score {score}</source>
            <translation>{name}，得分 {score}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/window/category_presenter.py" />
            <source>{name}, {n} labels</source>
            <translation>
                <numerusform>{name}，{n} 个标注</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/crop_model.py" />
            <source>{name}, {state}, score {score:.2f}, {size}{where}</source>
            <translation>{name}，{state}，得分 {score:.2f}，{size}{where}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/category_presenter.py" />
            <source>{name}: {counts}</source>
            <translation>{name}：{counts}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/canvas/tools/pose_grips.py" />
            <source>{name}: {seen}</source>
            <translation>{name}：{seen}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>{name}: {tip}</source>
            <translation>{name}：{tip}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/attributes.py" />
            <source>{name}: {value}</source>
            <translation>{name}：{value}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/image_loader.py" />
            <source>{next} goes to the next image.</source>
            <translation>按 {next} 转到下一张。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/index_masks.py" />
            <source>{number} is no number that a pixel can have.</source>
            <translation>像素不能使用编号 {number}。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/models/catalog/catalog.py" />
            <source>{n} GB</source>
            <translation>
                <numerusform>{n} GB</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/models/catalog/catalog.py" />
            <source>{n} MB</source>
            <translation>
                <numerusform>{n} MB</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/i18n/category_counts.py" />
            <source>{n} alternatives</source>
            <translation>
                <numerusform>{n} 个备选</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/annotation/annotation_editor.py" />
            <source>{n} categories added. {undo} takes them back.</source>
            <translation>
                <numerusform>已添加 {n} 个类别。按 {undo} 撤销。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/project/changed_file_controller.py" />
            <source>{n} changed images are left.</source>
            <translation>
                <numerusform>还剩 {n} 张已更改的图像。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/store/catching_up.py" />
            <source>{n} changes of before could not be saved, since another program changed the same labels.</source>
            <translation>
                <numerusform>之前的 {n} 个更改无法保存，因为另一个程序更改了相同的标注。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/store/catching_up.py" />
            <source>{n} changes of before still can't be saved; they wait for the next opening.</source>
            <translation>
                <numerusform>之前的 {n} 个更改仍无法保存；将在下次打开时再试。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/store/catching_up.py" />
            <source>{n} changes of before were not saved, since another program changed the same labels; they are kept in {kept}.</source>
            <translation>
                <numerusform>之前的 {n} 个更改未保存，因为另一个程序更改了相同的标注；它们保存在 {kept} 中。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/store/catching_up.py" />
            <source>{n} changes that had to wait for another program are saved.</source>
            <translation>
                <numerusform>因另一个程序而等待的 {n} 个更改已保存。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/annotation/shape_operations.py" />
            <source>{n} corners. {again} again leaves fewer.</source>
            <translation>
                <numerusform>{n} 个顶点。再按 {again} 会更少。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/cli/train_full.py" />
            <source>{n} days</source>
            <translation>
                <numerusform>{n} 天</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/gallery/learned_controller.py" />
            <source>{n} examples lie on images that are not in this folder.</source>
            <translation>
                <numerusform>{n} 个示例所在的图像不在此文件夹中。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/project/import_export.py" />
            <source>{n} excluded images left out.</source>
            <translation>
                <numerusform>略过 {n} 张已排除的图像。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/engine/folder.py" />
            <source>{n} files are gone</source>
            <translation>
                <numerusform>{n} 个文件不见了</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/project/file_watch.py" />
            <source>{n} files are gone.</source>
            <translation>
                <numerusform>{n} 个文件不见了。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/project/file_watch.py" />
            <source>{n} files have changed.</source>
            <translation>
                <numerusform>{n} 个文件已更改。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/cli/train_full.py" />
            <source>{n} hours</source>
            <translation>
                <numerusform>{n} 小时</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/engine/export_words.py" />
            <location filename="../../swin_annotator/engine/folder.py" />
            <location filename="../../swin_annotator/ui/gallery/bulk_accept.py" />
            <location filename="../../swin_annotator/ui/gallery/worth_controller.py" />
            <location filename="../../swin_annotator/ui/inference/folder_search.py" />
            <location filename="../../swin_annotator/ui/project/import_export.py" />
            <location filename="../../swin_annotator/ui/window/answer_notifier.py" />
            <source>{n} images</source>
            <translation>
                <numerusform>{n} 张图像</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/gallery/worth_sheet.py" />
            <source>{n} images have none: reviewed</source>
            <translation>
                <numerusform>{n} 张图像不含对象：已审核</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/project/import_export.py" />
            <source>{n} images left out.</source>
            <translation>
                <numerusform>略过 {n} 张图像。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/gallery/worth_controller.py" />
            <source>{n} images marked as reviewed.</source>
            <translation>
                <numerusform>{n} 张图像已标记为已审核。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/project/import_export.py" />
            <source>{n} images marked as reviewed. {undo} takes it back.</source>
            <translation>
                <numerusform>已将 {n} 张图像标记为已审核。按 {undo} 撤销。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/gallery/worth_controller.py" />
            <source>{n} images were not looked at yet.</source>
            <translation>
                <numerusform>{n} 张图像尚未查看。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/inference/learning_controller.py" />
            <source>{n} images without any</source>
            <translation>
                <numerusform>{n} 张不含此类的图像</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/i18n/category_counts.py" />
            <location filename="../../swin_annotator/ui/panels/image_model.py" />
            <location filename="../../swin_annotator/ui/project/import_export.py" />
            <location filename="../../swin_annotator/ui/window/category_presenter.py" />
            <source>{n} labels</source>
            <translation>
                <numerusform>{n} 个标注</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/window/finding_lists.py" />
            <source>{n} labels are worth a look.</source>
            <translation>
                <numerusform>有 {n} 个标注值得看一看。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/window/finding_lists.py" />
            <source>{n} labels mended. {undo} takes it back.</source>
            <translation>
                <numerusform>已修正 {n} 个标注。按 {undo} 撤销。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/engine/importing.py" />
            <source>{n} labels of the file overlap labels of the same category that are in the project: {some}. Nothing was imported.</source>
            <translation>
                <numerusform>文件中的 {n} 个标注与项目中同类别的标注重叠：{some}。没有导入任何内容。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/engine/importing.py" />
            <source>{n} labels of the file overlap labels of the same category that are in the project: {some}; and {more} more. Nothing was imported.</source>
            <translation>
                <numerusform>文件中的 {n} 个标注与项目中同类别的标注重叠：{some}；以及另外 {more} 个。没有导入任何内容。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/window/finding_lists.py" />
            <source>{n} labels of {name} overlap labels of the same category. Whose stay?</source>
            <translation>
                <numerusform>{name} 中的 {n} 个标注与同类别的标注重叠。保留哪一方的？</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/project/import_export.py" />
            <source>{n} left out: their images are not in this folder.</source>
            <translation>
                <numerusform>略去 {n} 个：其图像不在此文件夹中。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/window/answer_notifier.py" />
            <source>{n} masks made.</source>
            <translation>
                <numerusform>已生成 {n} 个掩码。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/cli/train_full.py" />
            <source>{n} minutes</source>
            <translation>
                <numerusform>{n} 分钟</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/project/changed_file_controller.py" />
            <source>{n} more images have changed.</source>
            <translation>
                <numerusform>另有 {n} 张图像已更改。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/engine/export_words.py" />
            <source>{n} more images have none.</source>
            <translation>
                <numerusform>另有 {n} 张图像没有。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/formats/problems.py" />
            <source>{n} more problems of this kind.</source>
            <translation>
                <numerusform>另有 {n} 个同类问题。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/project/file_watch.py" />
            <source>{n} new images.</source>
            <translation>
                <numerusform>{n} 张新图像。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/gallery/contact_sheet.py" />
            <source>{n} objects</source>
            <translation>
                <numerusform>{n} 个对象</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/gallery/step_messages.py" />
            <source>{n} objects accepted. {undo} takes it back.</source>
            <translation>
                <numerusform>已接受 {n} 个对象。按 {undo} 撤销。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/annotation/annotation_editor.py" />
            <source>{n} objects are larger than this image and were left out.</source>
            <translation>
                <numerusform>{n} 个对象比此图像大，已略过。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/annotation/annotation_editor.py" />
            <source>{n} objects copied.</source>
            <translation>
                <numerusform>已复制 {n} 个对象。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/annotation/annotation_editor.py" />
            <source>{n} objects deleted. {undo} takes it back.</source>
            <translation>
                <numerusform>已删除 {n} 个对象。{undo} 可撤销。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/window/finding_lists.py" />
            <source>{n} objects differ from {name}.</source>
            <translation>
                <numerusform>{n} 个对象与 {name} 不同。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/annotation/object_operations.py" />
            <source>{n} objects hidden.</source>
            <translation>
                <numerusform>已隐藏 {n} 个对象。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/annotation/object_operations.py" />
            <source>{n} objects locked.</source>
            <translation>
                <numerusform>已锁定 {n} 个对象。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/shape_operations.py" />
            <source>{n} objects merged. {undo} takes it back.</source>
            <translation>已合并 {n} 个对象。按 {undo} 撤销。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/annotation/category_editor.py" />
            <source>{n} objects of “{name}” on this image selected.</source>
            <translation>
                <numerusform>已选择此图像上的 {n} 个“{name}”对象。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/gallery/step_messages.py" />
            <source>{n} objects rejected. {undo} takes it back.</source>
            <translation>
                <numerusform>已拒绝 {n} 个对象。按 {undo} 撤销。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/annotation/annotation_editor.py" />
            <location filename="../../swin_annotator/ui/gallery/step_messages.py" />
            <location filename="../../swin_annotator/ui/inference/tag_controller.py" />
            <source>{n} objects relabelled. {undo} takes it back.</source>
            <translation>
                <numerusform>已更改 {n} 个对象的类别。按 {undo} 撤销。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/annotation/object_operations.py" />
            <source>{n} objects unlocked.</source>
            <translation>
                <numerusform>已解锁 {n} 个对象。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/engine/check.py" />
            <source>{n} of {all} images in {folder} are not in the file.</source>
            <translation>
                <numerusform>{folder} 中 {all} 张图像里有 {n} 张不在文件中。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/worth_controller.py" />
            <source>{n} of {most}: {text}</source>
            <translation>第 {n} 个，共 {most} 个：{text}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/gallery/gallery_controller.py" />
            <source>{n} on images that were not looked at yet come last; Find in the folder looks at them.</source>
            <translation>
                <numerusform>尚未查看的图像上的 {n} 个排在最后；“在文件夹中查找”会查看它们。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/annotation/shape_words.py" />
            <source>{n} points</source>
            <translation>
                <numerusform>{n} 个点</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/project/import_export.py" />
            <source>{n} problems in the file.</source>
            <translation>
                <numerusform>文件中有 {n} 个问题。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/gallery/bulk_accept.py" />
            <location filename="../../swin_annotator/ui/gallery/worth_controller.py" />
            <location filename="../../swin_annotator/ui/i18n/category_counts.py" />
            <location filename="../../swin_annotator/ui/panels/image_model.py" />
            <location filename="../../swin_annotator/ui/review/image_review.py" />
            <location filename="../../swin_annotator/ui/window/answer_notifier.py" />
            <source>{n} proposals</source>
            <translation>
                <numerusform>{n} 个候选</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/inference/answer_writer.py" />
            <source>{n} proposals of the example taken back on other images. {undo} brings them back.</source>
            <translation>
                <numerusform>已撤回该示例在其他图像上的 {n} 个候选。按 {undo} 恢复。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/inference/answer_writer.py" />
            <source>{n} proposals of the example taken back.</source>
            <translation>
                <numerusform>已撤回该示例的 {n} 个候选。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/i18n/category_counts.py" />
            <source>{n} rejected</source>
            <translation>
                <numerusform>{n} 个已拒绝</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/gallery/gallery_controller.py" />
            <source>{n} rejected.</source>
            <translation>
                <numerusform>已拒绝 {n} 个。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/window/review_presenter.py" />
            <source>{n} score less.</source>
            <translation>
                <numerusform>{n} 个得分更低。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/project/import_export.py" />
            <source>{n} tags</source>
            <translation>
                <numerusform>{n} 个标签</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/project/import_export.py" />
            <source>{n} were there already.</source>
            <translation>
                <numerusform>{n} 个原已存在。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/project/import_export.py" />
            <source>{n} were there as proposals and are accepted.</source>
            <translation>
                <numerusform>{n} 个原为提议，已接受。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/store/soundness.py" />
            <source>{n} {what} can't be read and were left out, for their rows are damaged: {ids}.</source>
            <translation>
                <numerusform>{n} 个{what}的记录已损坏，无法读取，已略过：{ids}。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/file_watch.py" />
            <source>{old} is called {new} by now; its labels came along.</source>
            <translation>{old} 现名为 {new}；其标注已随之更新。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/cli/train_full.py" />
            <source>{option} belongs to --full.</source>
            <translation>{option} 属于 --full。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/sinks.py" />
            <source>{out} can't be written ({error}).</source>
            <translation>无法写入 {out}（{error}）。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/likeness.py" />
            <source>{path} ({part}) shows the same as {first} ({other})</source>
            <translation>{path}（{part}）与 {first}（{other}）内容相同</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/image_copies.py" />
            <source>{path} can't be copied: the file is gone or may not be read.</source>
            <translation>无法复制 {path}：文件不见了或无权读取。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/tfrecord.py" />
            <source>{path} can't be packed: the file is gone or can't be read.</source>
            <translation>无法打包 {path}：文件不见了或无法读取。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/folder.py" />
            <location filename="../../swin_annotator/formats/read_errors.py" />
            <location filename="../../swin_annotator/models/weights/model_folders.py" />
            <source>{path} can't be read ({strerror}).</source>
            <translation>无法读取 {path}（{strerror}）。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/survey.py" />
            <source>{path} can't be read.</source>
            <translation>无法读取 {path}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/archives.py" />
            <source>{path} can't be unpacked ({error}).</source>
            <translation>无法解压 {path}（{error}）。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/statistics_controller.py" />
            <source>{path} can't be written ({reason}).</source>
            <translation>无法写入 {path}（{reason}）。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/__init__.py" />
            <source>{path} can't be written: it is a folder.</source>
            <translation>无法写入 {path}：它是文件夹。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/images.py" />
            <source>{path} claims {width}×{height} pixels, which would take {cost} GB of memory; the limit is {most_bytes} GB.</source>
            <translation>{path} 声称有 {width}×{height} 像素，需要 {cost} GB 内存；上限为 {most_bytes} GB。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/image_files.py" />
            <source>{path} could not be read: the disk or network is too slow.</source>
            <translation>无法读取 {path}：磁盘或网络太慢。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/prelabel.py" />
            <source>{path} could not be worked on: {error}</source>
            <translation>无法处理 {path}：{error}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/xml_files.py" />
            <source>{path} declares entities of its own, which labels never need; it was not read.</source>
            <translation>{path} 声明了自己的实体，而标注从不需要实体；未读取。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/loading.py" />
            <source>{path} describes a {found} model; expected {model_types}.</source>
            <translation>{path} 描述的是 {found} 模型；应为 {model_types}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/swin/preprocess.py" />
            <location filename="../../swin_annotator/models/swin/view.py" />
            <source>{path} describes no usable preprocessing: {error}.</source>
            <translation>{path} 没有描述可用的预处理：{error}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/__init__.py" />
            <location filename="../../swin_annotator/formats/read_errors.py" />
            <location filename="../../swin_annotator/formats/yolo_classes.py" />
            <source>{path} does not exist.</source>
            <translation>{path} 不存在。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/image_files.py" />
            <source>{path} does not fit into memory.</source>
            <translation>内存放不下 {path}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/versions.py" />
            <source>{path} has changed since it was labelled.</source>
            <translation>{path} 在标注之后已更改。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/versions.py" />
            <source>{path} has changed since it was labelled: was {was}, is {now}.</source>
            <translation>{path} 在标注之后已更改：原为 {was}，现为 {now}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/changed_file_controller.py" />
            <source>{path} has changed while it was looked at; it is asked again.</source>
            <translation>{path} 在查看期间被更改；正在重新查询。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/mini/folder.py" />
            <source>{path} has more tokens than the network knows.</source>
            <translation>{path} 中的词元比网络认识的多。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/mask_classes.py" />
            <source>{path} has no column for the names of classes.</source>
            <translation>{path} 中没有类别名称的列。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/openimages.py" />
            <source>{path} has no column {missing}.</source>
            <translation>{path} 中没有 {missing} 列。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/tags_csv.py" />
            <source>{path} has no columns for file names and tags.</source>
            <translation>{path} 中没有文件名和标签的列。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/csv_objects.py" />
            <source>{path} has no columns for images, classes and boxes.</source>
            <translation>{path} 中没有图像、类别和框的列。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/images.py" />
            <source>{path} has no pixels ({width}×{height}).</source>
            <translation>{path} 没有像素（{width}×{height}）。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/check.py" />
            <source>{path} has no width and height.</source>
            <translation>{path} 没有宽度和高度。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/loading.py" />
            <source>{path} holds more than weights, or is damaged, and was not opened.</source>
            <translation>{path} 不只含权重，或已损坏，未打开。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/loading.py" />
            <source>{path} holds more than weights: expected tensors by name.</source>
            <translation>{path} 不只含权重：应为按名称存放的张量。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/loading.py" />
            <source>{path} holds more than weights: {key} is {name}, expected a tensor.</source>
            <translation>{path} 不只含权重：{key} 是 {name}，应为张量。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/class_folders.py" />
            <source>{path} holds no folders with images.</source>
            <translation>{path} 中没有包含图像的文件夹。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_panoptic.py" />
            <source>{path} holds no panoptic labels.</source>
            <translation>{path} 中没有全景标注。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/label_studio.py" />
            <source>{path} holds no tasks of Label Studio.</source>
            <translation>{path} 中没有 Label Studio 的任务。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/loading.py" />
            <source>{path} holds numbers that are not finite in {key}.</source>
            <translation>{path} 的 {key} 中有非有限的数值。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/trust.py" />
            <source>{path} holds statements that this program never puts into a project.</source>
            <translation>{path} 含有本程序绝不会写入项目的语句。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/size_check.py" />
            <source>{path} holds tensors of {total} MB in a file of {st_size} MB.</source>
            <translation>{path} 中的张量有 {total} MB，而文件只有 {st_size} MB。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/cvat.py" />
            <source>{path} holds tracks of a video.</source>
            <translation>{path} 中是视频的轨迹。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/archives.py" />
            <source>{path} holds two files of one name.</source>
            <translation>{path} 中有两个同名文件。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/size_check.py" />
            <source>{path} holds {name} in a form that stands for more numbers than the file has.</source>
            <translation>{path} 中 {name} 的形式所代表的数值比文件中的多。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/own_folders.py" />
            <source>{path} holds {name}, which the export that is there did not write, or which was changed since.</source>
            <translation>{path} 中有 {name}，它不是已有的导出所写入的，或此后被更改过。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/model_folders.py" />
            <source>{path} in {parent} is damaged or cut short.</source>
            <translation>{parent} 中的 {path} 已损坏或被截断。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/label_studio.py" />
            <source>{path} is Label Studio's JSON-MIN, which does not say what belongs together.</source>
            <translation>{path} 是 Label Studio 的 JSON-MIN，其中没有说明哪些内容属于一起。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/read_errors.py" />
            <source>{path} is a folder.</source>
            <translation>{path} 是文件夹。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/trust.py" />
            <source>{path} is a link, and links are not followed there: they may lead to files of others.</source>
            <translation>{path} 是链接，该处不跟随链接：链接可能指向他人的文件。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/archives.py" />
            <source>{path} is damaged or locked.</source>
            <translation>{path} 已损坏或被加密锁定。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/image_files.py" />
            <source>{path} is empty.</source>
            <translation>{path} 是空文件。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/image_files.py" />
            <location filename="../../swin_annotator/engine/check.py" />
            <location filename="../../swin_annotator/engine/survey.py" />
            <source>{path} is gone.</source>
            <translation>{path} 已不存在。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/check.py" />
            <source>{path} is listed more than once.</source>
            <translation>{path} 被列出了不止一次。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/mini/folder.py" />
            <location filename="../../swin_annotator/models/runtime/engine_use.py" />
            <location filename="../../swin_annotator/models/weights/loading.py" />
            <source>{path} is missing.</source>
            <translation>缺少 {path}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/datumaro.py" />
            <source>{path} is no Datumaro file: it has no items.</source>
            <translation>{path} 不是 Datumaro 文件：其中没有任何项。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/labelme_shapes.py" />
            <source>{path} is no LabelMe file: it has no “shapes”.</source>
            <translation>{path} 不是 LabelMe 文件：没有“shapes”。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/voc.py" />
            <source>{path} is no Pascal VOC file: it begins with &lt;{tag}&gt;.</source>
            <translation>{path} 不是 Pascal VOC 文件：它以 &lt;{tag}&gt; 开头。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/supervisely.py" />
            <source>{path} is no Supervisely annotation: it has no objects.</source>
            <translation>{path} 不是 Supervisely 标注：其中没有 objects。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/via.py" />
            <source>{path} is no VIA file: no image in it has regions.</source>
            <translation>{path} 不是 VIA 文件：其中没有任何图像含有 regions。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/yolo_classes.py" />
            <source>{path} is no YOLO data set.</source>
            <translation>{path} 不是 YOLO 数据集。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/yolo_classes.py" />
            <source>{path} is no YOLO data set: it names no classes.</source>
            <translation>{path} 不是 YOLO 数据集：没有列出类别。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/trust.py" />
            <source>{path} is no file that a project could be in.</source>
            <translation>{path} 不是可以存放项目的文件。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/mask_classes.py" />
            <location filename="../../swin_annotator/formats/odvg.py" />
            <source>{path} is no list of classes.</source>
            <translation>{path} 不是类别列表。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/bundle.py" />
            <source>{path} is no project in one file, or it is damaged.</source>
            <translation>{path} 不是单文件项目，或已损坏。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/adding.py" />
            <source>{path} is no weights file.</source>
            <translation>{path} 不是权重文件。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/tfrecord.py" />
            <source>{path} is no whole TFRecord file: it is damaged or cut short.</source>
            <translation>{path} 不是完整的 TFRecord 文件：已损坏或不完整。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/table_files.py" />
            <source>{path} is not a CSV table ({error}).</source>
            <translation>{path} 不是 CSV 表格（{error}）。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_reader.py" />
            <source>{path} is not a JSON file.</source>
            <translation>{path} 不是 JSON 文件。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_panoptic.py" />
            <location filename="../../swin_annotator/formats/index_masks.py" />
            <source>{path} is not a PNG that can be read.</source>
            <translation>{path} 不是可读取的 PNG。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/yolo_classes.py" />
            <source>{path} is not a YAML file: it is damaged in line {line}.</source>
            <translation>{path} 不是 YAML 文件：第 {line} 行已损坏。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/yolo_classes.py" />
            <source>{path} is not a YAML file: it is damaged.</source>
            <translation>{path} 不是 YAML 文件：已损坏。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/loading.py" />
            <source>{path} is not a complete safetensors file.</source>
            <translation>{path} 不是完整的 safetensors 文件。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/loading.py" />
            <source>{path} is not a complete weights file.</source>
            <translation>{path} 不是完整的权重文件。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/image_files.py" />
            <location filename="../../swin_annotator/formats/coco_reader.py" />
            <source>{path} is not a file.</source>
            <translation>{path} 不是文件。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/__init__.py" />
            <source>{path} is not a label file of a known format.</source>
            <translation>{path} 不是已知格式的标注文件。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/old_encoding.py" />
            <source>{path} is not a text file.</source>
            <translation>{path} 不是文本文件。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/mini/folder.py" />
            <source>{path} is not a tokenizer file.</source>
            <translation>{path} 不是分词器文件。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/whole_folders.py" />
            <source>{path} is not an empty folder.</source>
            <translation>{path} 不是空文件夹。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/image_files.py" />
            <source>{path} is not an image that can be read.</source>
            <translation>{path} 不是可读取的图像。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/folder.py" />
            <source>{path} is not an image.</source>
            <translation>{path} 不是图像。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/old_encoding.py" />
            <source>{path} is not in UTF-8 but in an older code page, such as Windows-1251, GBK or Shift-JIS.</source>
            <translation>{path} 不是 UTF-8，而是较旧的代码页，例如 Windows-1251、GBK 或 Shift-JIS。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/import_images.py" />
            <source>{path} is not in the folder; its labels stay out.</source>
            <translation>{path} 不在文件夹中；其标注未纳入。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/example_queries.py" />
            <source>{path} is not the image any more on which the example was drawn.</source>
            <translation>{path} 已不是绘制示例时的图像。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_reader.py" />
            <source>{path} is not whole JSON: {what}.</source>
            <translation>{path} 不是完整的 JSON：{what}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/xml_files.py" />
            <source>{path} is not whole XML: it is damaged in line {line}.</source>
            <translation>{path} 不是完整的 XML：第 {line} 行已损坏。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/xml_files.py" />
            <source>{path} is not whole XML: it is damaged.</source>
            <translation>{path} 不是完整的 XML：已损坏。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/slow_decoders.py" />
            <source>{path} is stored in a way that takes minutes to read.</source>
            <translation>{path} 的存储方式需要数分钟才能读取。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/trust.py" />
            <source>{path} is the database of another program, not a project.</source>
            <translation>{path} 是其他程序的数据库，不是项目。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/__init__.py" />
            <source>{path} is the name of an image; labels would take its place.</source>
            <translation>{path} 是图像的名称；标注会取代它。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/label_studio_config.py" />
            <source>{path} is there already, and another program or person wrote it.</source>
            <translation>{path} 已存在，由其他程序或人写入。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_panoptic.py" />
            <location filename="../../swin_annotator/formats/index_masks.py" />
            <source>{path} is too large to be read.</source>
            <translation>{path} 过大，无法读取。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/train.py" />
            <source>{path} is too large to learn regions from.</source>
            <translation>{path} 过大，无法用于学习区域。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/check.py" />
            <source>{path} is turned upright by its EXIF data, its labels were made without that: they say {width}×{height}.</source>
            <translation>{path} 按其 EXIF 数据转正，而标注未考虑这一点：标注写的是 {width}×{height}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/import_images.py" />
            <source>{path} is {size}, but the file says {said}; boxes were kept in pixels, so look whether they fit.</source>
            <translation>{path} 为 {size}，但文件中写的是 {said}；框按像素保留，请检查是否吻合。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/image_copies.py" />
            <source>{path} leads out of the folder by a link; its image is not copied.</source>
            <translation>{path} 通过链接指向文件夹之外；不复制其图像。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/tfrecord.py" />
            <source>{path} leads out of the folder by a link; its image is not packed.</source>
            <translation>{path} 通过链接指向文件夹之外；其图像未打包。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/whole_folders.py" />
            <source>{path} lies among the images; the copies would become images of this project.</source>
            <translation>{path} 位于图像之中；副本会成为此项目的图像。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/loading.py" />
            <source>{path} must hold a JSON object.</source>
            <translation>{path} 须包含一个 JSON 对象。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/loading.py" />
            <source>{path} names no model type; expected {model_types}.</source>
            <translation>{path} 没有写明模型类型；应为 {model_types}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/likeness.py" />
            <source>{path} shows the same as {first}</source>
            <translation>{path} 与 {first} 内容相同</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/pictures.py" />
            <source>{path} was changed while it was looked at.</source>
            <translation>{path} 在查看期间被更改。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_writer.py" />
            <source>{path} was not written: it did not read back as it should ({why}).</source>
            <translation>{path} 未写入：回读结果不符（{why}）。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/archives.py" />
            <source>{path} would unpack to far more than labels take.</source>
            <translation>{path} 解压后会远远超出标注所需的大小。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/import_images.py" />
            <source>{path} {why}</source>
            <translation>{path} {why}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/import_images.py" />
            <source>{path} {why}; its labels stay out.</source>
            <translation>{path} {why}；其标注未纳入。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/advice.py" />
            <source>{path}: only the {most} that the model is surest of are kept.</source>
            <translation>{path}：只保留模型最有把握的 {most} 个。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/comparing.py" />
            <source>{path}: {after} at {place} added</source>
            <translation>{path}：已在 {place} 添加 {after}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/comparing.py" />
            <source>{path}: {after} moved to {place} (IoU {iou})</source>
            <translation>{path}：{after} 已移到 {place}（IoU {iou}）</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/comparing.py" />
            <source>{path}: {before} at {place} is {after}</source>
            <translation>{path}：{place} 处的 {before} 现为 {after}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/comparing.py" />
            <source>{path}: {before} at {place} removed</source>
            <translation>{path}：已移除 {place} 处的 {before}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/importing.py" />
            <source>{path}: {name} at {place} overlaps label {id} by {iou} %</source>
            <translation>{path}: {place} 处的{name}与标注 {id} 重叠 {iou} %</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/worth_controller.py" />
            <source>{path}: {name} found, not labelled ({score:.2f})</source>
            <translation>{path}：找到 {name}，但未标注（{score:.2f}）</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/worth_controller.py" />
            <source>{path}: {name} labelled, not found</source>
            <translation>{path}：标注了 {name}，但未找到</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/worth_controller.py" />
            <source>{path}: {name} lies elsewhere (overlap {iou:.2f})</source>
            <translation>{path}：{name} 位于别处（重叠 {iou:.2f}）</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/worth_controller.py" />
            <source>{path}: {name} looks like {other}</source>
            <translation>{path}：{name} 看起来像 {other}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/gallery/quality_controller.py" />
            <source>{path}: {n} differences</source>
            <translation>
                <numerusform>{path}：{n} 处差异</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/engine/prelabel.py" />
            <location filename="../../swin_annotator/engine/search.py" />
            <source>{path}: {n} found</source>
            <translation>
                <numerusform>{path}：找到 {n} 个</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/size_check.py" />
            <source>{place} describes a network of {wanted} million numbers, its weights hold {held}.</source>
            <translation>{place} 描述的网络有 {wanted} 百万个数值，其权重有 {held} 百万个。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>{place}: {size}, licence {licence}.</source>
            <translation>{place}：{size}，许可证 {licence}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/review/image_review.py" />
            <source>{proposals} accepted. {undo} takes it back.</source>
            <translation>已接受{proposals}。按 {undo} 撤销。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/answer_notifier.py" />
            <source>{proposals} from {threshold:.2f} on, on {images}.</source>
            <translation>{images}上有{proposals}（得分 {threshold:.2f} 起）。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/bulk_accept.py" />
            <source>{proposals} on {images}</source>
            <translation>{images}上的{proposals}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/review/image_review.py" />
            <source>{proposals} rejected. {undo} takes it back.</source>
            <translation>已拒绝{proposals}。按 {undo} 撤销。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/review_bar.py" />
            <source>{rate:.0f} per minute</source>
            <translation>每分钟 {rate:.0f}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/bars.py" />
            <source>{rate:.1f} per second</source>
            <translation>每秒 {rate:.1f}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_reader.py" />
            <source>{reason} in line {line}, column {column}</source>
            <translation>第 {line} 行第 {column} 列：{reason}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/download.py" />
            <source>{repository} holds no {lacks}.</source>
            <translation>{repository} 中没有 {lacks}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/guided_tour.py" />
            <source>{review} goes through all proposals of the folder, one key each.</source>
            <translation>按 {review} 逐个审核文件夹中的所有候选，每个只需一个键。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/tag_controller.py" />
            <source>{right} of {of} were named rightly while they were left out of the learning. Always saying the commonest: {commonest} of {of}.</source>
            <translation>在不参与学习时，{of} 个中有 {right} 个命名正确。总是说最常见的：{of} 个中 {commonest} 个。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/mask_classes.py" />
            <source>{root} has no table of classes.</source>
            <translation>{root} 中没有类别表。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/bulk_accept.py" />
            <source>{said}. Click the wrong ones out.</source>
            <translation>{said}。点击剔除错误的。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/gallery/bulk_accept.py" />
            <source>{said}; {n} clicked out are rejected.</source>
            <translation>
                <numerusform>{said}；剔除的 {n} 个已拒绝。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/gallery/bulk_accept.py" />
            <source>{said}; {n} clicked out stay proposals.</source>
            <translation>
                <numerusform>{said}；剔除的 {n} 个仍为提议。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/bars.py" />
            <source>{seconds:.0f} s</source>
            <translation>{seconds:.0f} 秒</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/bars.py" />
            <source>{seconds:.0f} s each</source>
            <translation>每张 {seconds:.0f} 秒</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/split_sliders.py" />
            <source>{share} %</source>
            <translation>{share} %</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/proposals.py" />
            <source>{shown} of {total} shown</source>
            <translation>显示 {shown} / {total}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/answer_notifier.py" />
            <source>{shown} to review. {next} goes through them, {accept} accepts, {reject} rejects.</source>
            <translation>待审核 {shown} 个。{next} 逐个查看，{accept} 接受，{reject} 拒绝。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/object_operations.py" />
            <source>{show} shows all again.</source>
            <translation>按 {show} 重新显示全部。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/pool.py" />
            <source>{spec} can't find things by word or example.</source>
            <translation>{spec} 不能按词语或示例查找。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/pool.py" />
            <source>{spec} can't segment.</source>
            <translation>{spec} 不能做分割。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/pool.py" />
            <source>{spec} can't tell images and boxes apart.</source>
            <translation>{spec} 不能区分图像和框。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/pool.py" />
            <source>{spec} can't turn boxes into masks.</source>
            <translation>{spec} 不能把框转为掩码。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/catalog.py" />
            <source>{spec} comes with the program and stays.</source>
            <translation>{spec} 随程序提供，不能移除。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/pool.py" />
            <source>{spec} needs about {needed} MB of memory, {free} MB are free.</source>
            <translation>{spec} 需要约 {needed} MB 内存，可用 {free} MB。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/catalog.py" />
            <source>{spec} was added from a folder; the hub does not have it.</source>
            <translation>{spec} 是从文件夹添加的；Hub 上没有。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/demo.py" />
            <source>{target} is not empty.</source>
            <translation>{target} 不是空的。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/examples.py" />
            <source>{text} ({sign}). Click to see it, Delete to remove it.</source>
            <translation>{text}（{sign}）。点击查看，按 Delete 移除。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/answer_notifier.py" />
            <source>{text} {failed} could not be worked on. {reason}</source>
            <translation>{text} {failed} 张无法处理。{reason}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/folder_search.py" />
            <source>{text} {left} to be looked at first; then the search is done again.</source>
            <translation>{text} 还需先查看{left}；之后会重新搜索。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/bars.py" />
            <source>{time} left</source>
            <translation>剩余 {time}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/class_numbers.py" />
            <source>{title} can't number classes by the rule “{rule}”.</source>
            <translation>{title} 不能按规则“{rule}”为类别编号。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/class_numbers.py" />
            <source>{title} has no numbers for classes; they go by their names.</source>
            <translation>{title} 中的类别没有编号，以名称区分。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/formats/label_features.py" />
            <source>{title} keeps no attributes: those of {n} objects are left out.</source>
            <translation>
                <numerusform>{title} 不保存属性：{n} 个对象的属性被略去。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/formats/label_features.py" />
            <source>{title} keeps no key points: those of {n} objects are left out.</source>
            <translation>
                <numerusform>{title} 不保存关键点：{n} 个对象的关键点被略去。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/formats/label_features.py" />
            <source>{title} keeps no keys of other tools: those of {n} entries are left out.</source>
            <translation>
                <numerusform>{title} 不保存其他工具的键：{n} 个条目的这些键被略去。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/formats/label_features.py" />
            <source>{title} keeps no lines: {n} are left out.</source>
            <translation>
                <numerusform>{title} 不保存线：略去 {n} 条。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/formats/label_features.py" />
            <source>{title} keeps no outlines: of {n} objects only the box is written.</source>
            <translation>
                <numerusform>{title} 不保存轮廓：{n} 个对象只写出框。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/formats/label_features.py" />
            <source>{title} keeps no points: {n} are left out.</source>
            <translation>
                <numerusform>{title} 不保存点：略去 {n} 个。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/formats/label_features.py" />
            <source>{title} keeps no scores: {n} are left out.</source>
            <translation>
                <numerusform>{title} 不保存得分：略去 {n} 个。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/formats/label_features.py" />
            <source>{title} keeps no single objects: {n} become one with another of their category.</source>
            <translation>
                <numerusform>{title} 不保存单个对象：{n} 个会与同类别的其他对象合并。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/formats/label_features.py" />
            <source>{title} keeps no tags of images: {n} are left out.</source>
            <translation>
                <numerusform>{title} 不保存图像标签：略去 {n} 个。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/label_features.py" />
            <source>{title} keeps no turned boxes: of {count} only the upright box around each is written.</source>
            <translation>{title} 不保存旋转框：{count} 个只会写出各自的直立外框。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/formats/label_features.py" />
            <source>{title} keeps no turned boxes: {n} become outlines of four corners.</source>
            <translation>
                <numerusform>{title} 不保存旋转框：{n} 个变为四角轮廓。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/label_features.py" />
            <source>{title} keeps one object a pixel: {count} may overlap, and there the smaller is on top.</source>
            <translation>{title} 每个像素只保存一个对象：{count} 个可能重叠，重叠处较小的在上。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/formats/label_features.py" />
            <source>{title} keeps outlines only: {n} boxes become outlines of four corners.</source>
            <translation>
                <numerusform>{title} 只保存轮廓：{n} 个框变为四角轮廓。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/formats/label_features.py" />
            <source>{title} knows no groups: {n} are written as one object each.</source>
            <translation>
                <numerusform>{title} 没有群组：{n} 个各写成一个对象。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/answer_notifier.py" />
            <source>{undo} takes all back.</source>
            <translation>按 {undo} 全部撤销。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/widgets/banner.py" />
            <source>{what}</source>
            <translation>{what}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/runtime/device.py" />
            <source>{what} did not fit into memory.</source>
            <translation>{what} 内存不足。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/import_export.py" />
            <source>{what} from {name} on {images}.</source>
            <translation>来自 {name}：{images}上的{what}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/export_words.py" />
            <source>{what} on {images} would be written to {where}.</source>
            <translation>{images}上的{what}将写入 {where}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/export_words.py" />
            <source>{what} on {images} written to {where}.</source>
            <translation>已将{images}上的{what}写入 {where}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/size_check.py" />
            <source>{where} asks for {key} {short}, which the weights beside it can't fill.</source>
            <translation>{where} 要求 {key} 为 {short}，而其旁的权重无法满足。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/runtime/engines.py" />
            <source>{where} can't be written: {strerror}.</source>
            <translation>无法写入 {where}：{strerror}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/swin/weight_names.py" />
            <source>{where} describes a Swin with {key} {values}; expected {value}.</source>
            <translation>{where} 描述的 Swin 的 {key} 为 {values}；应为 {value}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/swin/semantic.py" />
            <source>{where} describes a network that can't be built: hidden_size {width}.</source>
            <translation>{where} 描述的网络无法构建：hidden_size {width}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/swin/own_folder.py" />
            <location filename="../../swin_annotator/models/swin/weight_names.py" />
            <location filename="../../swin_annotator/models/weights/loading.py" />
            <location filename="../../swin_annotator/models/weights/transformers_loading.py" />
            <source>{where} describes a network that can't be built: {error}.</source>
            <translation>{where} 描述的网络无法构建：{error}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/grounding/detector.py" />
            <source>{where} describes a text tower of type {found}; expected bert.</source>
            <translation>{where} 描述的文本塔类型为 {found}；应为 bert。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/swin/classifier.py" />
            <source>{where} describes a {kind} model; expected a Swin classifier of transformers or timm.</source>
            <translation>{where} 描述的是 {kind} 模型；应为 transformers 或 timm 的 Swin 分类器。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/swin/semantic.py" />
            <source>{where} describes an UperNet with pool_scales {config}; expected {pool_sizes}.</source>
            <translation>{where} 描述的 UperNet 的 pool_scales 为 {config}；应为 {pool_sizes}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/swin/semantic.py" />
            <source>{where} does not describe its backbone.</source>
            <translation>{where} 没有描述其主干网络。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/shards.py" />
            <source>{where} has no weight_map.</source>
            <translation>{where} 没有 weight_map。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/models/swin/own_folder.py" />
            <source>{where} has {classes} classes, but {n} labels were given.</source>
            <translation>
                <numerusform>{where} 有 {classes} 个类，但给出了 {n} 个标签。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/swin/weight_names.py" />
            <source>{where} holds a Swin Transformer V2; expected the first Swin Transformer.</source>
            <translation>{where} 中是 Swin Transformer V2；应为第一代 Swin Transformer。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/swin/weight_names.py" />
            <source>{where} holds no Swin Transformer: it begins with {state}, expected weights such as layers.0.blocks.0.norm1.weight.</source>
            <translation>{where} 中没有 Swin Transformer：以 {state} 开头，应为 layers.0.blocks.0.norm1.weight 之类的权重。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/swin/weight_names.py" />
            <source>{where} holds no complete Swin Transformer: {reason}.</source>
            <translation>{where} 中没有完整的 Swin Transformer：{reason}。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/models/swin/weight_names.py" />
            <source>{where} holds {rest} and {n} more, which belongs to no Swin classifier, UperNet or SSFormer.</source>
            <translation>
                <numerusform>{where} 含有 {rest} 等（另有 {n} 项），不属于 Swin 分类器、UperNet 或 SSFormer。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/swin/weight_names.py" />
            <source>{where} holds {rest}, which belongs to no Swin classifier, UperNet or SSFormer.</source>
            <translation>{where} 含有 {rest}，不属于 Swin 分类器、UperNet 或 SSFormer。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/model_folders.py" />
            <source>{where} is a model of type {model_type}, which can't be used here.</source>
            <translation>{where} 是 {model_type} 类型的模型，这里无法使用。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/model_folders.py" />
            <source>{where} is a model without a model_type, which can't be used here.</source>
            <translation>{where} 是没有 model_type 的模型，这里无法使用。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/loading.py" />
            <location filename="../../swin_annotator/models/weights/shards.py" />
            <source>{where} is not valid JSON.</source>
            <translation>{where} 不是有效的 JSON。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/swin/own_folder.py" />
            <source>{where} lacks its list of labels.</source>
            <translation>{where} 缺少标签列表。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/loading.py" />
            <source>{where} names its backbone instead of describing it.</source>
            <translation>{where} 只写了主干网络的名称，没有描述它。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/swin/classifier.py" />
            <source>{where} names no model type; expected a Swin classifier of transformers or timm.</source>
            <translation>{where} 没有写明模型类型；应为 transformers 或 timm 的 Swin 分类器。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/shards.py" />
            <source>{where} names {name} outside its folder.</source>
            <translation>{where} 指明的 {name} 在其文件夹之外。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/export_words.py" />
            <source>{where} would be written without any image.</source>
            <translation>{where} 将写出，但不含任何图像。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/engine/export_words.py" />
            <source>{where} would be written: none of its {n} images has labels yet.</source>
            <translation>
                <numerusform>{where} 将写出：其 {n} 张图像都还没有标注。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/export_words.py" />
            <source>{where} written without any image.</source>
            <translation>已写出 {where}，不含任何图像。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/engine/export_words.py" />
            <source>{where} written: none of its {n} images has labels yet.</source>
            <translation>
                <numerusform>已写出 {where}：其 {n} 张图像都还没有标注。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/crop_model.py" />
            <source>{width:.0f} × {height:.0f} pixels</source>
            <translation>{width:.0f} × {height:.0f} 像素</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/canvas/stage.py" />
            <source>{width} by {height} pixels</source>
            <translation>{width} × {height} 像素</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/odd_objects.py" />
            <source>{w}×{h} pixels small</source>
            <translation>很小：{w}×{h} 像素</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/relative_boxes.py" />
            <source>“Scale to pixels” scales them.</source>
            <translation>“缩放到像素”可进行缩放。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/yolo_classes.py" />
            <source>“names” in {file} has a key that is no number.</source>
            <translation>{file} 中的“names”有一个键不是数字。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/yolo_classes.py" />
            <source>“names” in {file} has a number out of range.</source>
            <translation>{file} 中的“names”有一个编号超出范围。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/yolo_classes.py" />
            <source>“names” in {file} is no list of names.</source>
            <translation>{file} 中的“names”不是名称列表。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/check.py" />
            <source>“{a}” and “{b}” differ in case or blanks alone.</source>
            <translation>“{a}”和“{b}”仅大小写或空格不同。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/history.py" />
            <source>“{entry}” can't be redone: its objects have changed since.</source>
            <translation>无法重做“{entry}”：其对象此后已更改。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/history.py" />
            <source>“{entry}” can't be undone: its objects have changed since.</source>
            <translation>无法撤销“{entry}”：其对象此后已更改。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/bulk.py" />
            <location filename="../../swin_annotator/store/history.py" />
            <source>“{entry}” was undone before it was whole.</source>
            <translation>“{entry}”在完成之前被撤销。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/shortcuts.py" />
            <source>“{name}”</source>
            <translation>“{name}”</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/annotation_editor.py" />
            <source>“{name}” has the shape that was drawn, and is accepted.</source>
            <translation>“{name}”已改为所画的形状并已接受。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/category_editor.py" />
            <source>“{name}” has {counts} in this folder.</source>
            <translation>“{name}”在此文件夹中有{counts}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/category_details.py" />
            <source>“{name}” is there twice, or has a meaning already; choose another.</source>
            <translation>“{name}”出现了两次，或已有含义；请另选一个。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/category_editor.py" />
            <source>“{name}” is “{other}” now: {counts}. {undo} takes it back.</source>
            <translation>“{name}”现在是“{other}”：{counts}。按 {undo} 撤销。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/category_details.py" />
            <source>“{pair}” is no pair of key points.</source>
            <translation>“{pair}”不是一对关键点。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/queries.py" />
            <source>“{part}” has no category name.</source>
            <translation>“{part}”没有类别名称。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/grounding/text.py" />
            <source>“{phrase}” has no word that can be searched for.</source>
            <translation>“{phrase}”中没有可查找的词。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/attributes.py" />
            <source>“{text}” is no number.</source>
            <translation>“{text}”不是数字。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>“{text}” is on {key}.</source>
            <translation>“{text}”使用 {key}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/import_plan.py" />
            <source>“{theirs}” stays apart from “{ours}” of the project: names that differ in case or blanks are joined on request alone.</source>
            <translation>“{theirs}”与项目中的“{ours}”保持分开：仅大小写或空格不同的名称只有在请求时才合并。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/queries.py" />
            <source>“{told}” is not text in UTF-8.</source>
            <translation>“{told}”不是 UTF-8 文本。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>… and {count} more.</source>
            <translation>…另有 {count} 个。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/review_bar.py" />
            <source>… category</source>
            <translation>… 类别</translation>
        </message>
    </context>
</TS>
