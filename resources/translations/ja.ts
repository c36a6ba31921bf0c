<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
    <context>
        <name>swin_annotator</name>
        <message>
            <location filename="../../swin_annotator/ui/project/import_export.py" />
            <location filename="../../swin_annotator/ui/window/import_export_notifier.py" />
            <source> and {count} more</source>
            <translation> ほか {count} 件</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/review_presenter.py" />
            <source> · {state} already</source>
            <translation> · 既に{state}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>&amp;Add folder…</source>
            <translation>フォルダーを追加(&amp;A)…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>&amp;Cancel download</source>
            <translation>ダウンロードを中止(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>&amp;Download</source>
            <translation>ダウンロード(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>&amp;Download the other {size}</source>
            <translation>残り {size} をダウンロード(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>&amp;Download the rest</source>
            <translation>残りをダウンロード(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>&amp;Download {size}</source>
            <translation>{size} をダウンロード(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>&amp;Look up</source>
            <translation>検索(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>&amp;Remove</source>
            <translation>削除(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/cli/train_full.py" />
            <source>--epochs makes it shorter.</source>
            <translation>--epochs で短くできます。</translation>
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
            <translation>名前の前に * を付けると、すべてのカテゴリーに付きます。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>A YOLO data set, VOC or LabelMe files, a folder of tagged images</source>
            <translation>YOLO データセット、VOC や LabelMe のファイル、タグ付き画像のフォルダー</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>A little more than the tiny one.</source>
            <translation>tiny より少し大きい。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub.py" />
            <source>A login page of the network or a proxy may stand in between; check HF_ENDPOINT. {carry_hint}</source>
            <translation>ネットワークのログインページやプロキシが間にあるかもしれません。HF_ENDPOINT を確認してください。{carry_hint}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/loading.py" />
            <source>A model folder holds config.json beside model.safetensors.</source>
            <translation>モデルのフォルダーには config.json と model.safetensors が並んでいます。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/recovery.py" />
            <source>A part of the {what} can't be read: {spans}.</source>
            <translation>{what}の一部を読み取れません: {spans}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/tiled.py" />
            <source>A part of {name} can't be read ({error}).</source>
            <translation>{name} の一部を読み込めません ({error})。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/core/queries.py" />
            <source>A phrase of {n} characters is too long; at most {most_words} words and {most_characters} characters.</source>
            <translation>
                <numerusform>{n} 文字の語句は長すぎます。最大 {most_words} 語、{most_characters} 文字です。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/queries.py" />
            <source>A phrase of {words} words is too long; at most {most_words} words and {most_characters} characters.</source>
            <translation>{words} 語の語句は長すぎます。最大 {most_words} 語、{most_characters} 文字です。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_controller.py" />
            <source>A profile of {model} knows it: {words}; learnt from +{yes} −{no}.</source>
            <translation>{model} のプロファイルが知っています: {words}。+{yes} −{no} から学習。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/decode.py" />
            <source>A query of {model} can't be asked of an image embedded by {model2}.</source>
            <translation>{model} の問い合わせは、{model2} で埋め込んだ画像には使えません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/cvat_shapes.py" />
            <location filename="../../swin_annotator/formats/supervisely_shapes.py" />
            <source>A shape of the kind {tag} has no area; it was left out.</source>
            <translation>種類が {tag} の形状には面積がないため、除外しました。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/training.py" />
            <source>A small head learns what your accepted labels show; everything below it stays as it is. A fifth of the images is kept aside and tells how good it is.</source>
            <translation>小さなヘッドが、承認済みのラベルが示すものを学習します。その下の層はすべてそのままです。画像の 5 分の 1 は取り分けておき、出来具合の確認に使います。</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>A tenth of OWLv2 base's work, for CPUs: LVIS AP 19.3. Weak on small objects.</source>
            <translation>計算量は OWLv2 base の 10 分の 1 で、CPU 向け: LVIS AP 19.3。小さなものは苦手です。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/prelabel_ray.py" />
            <source>A worker ran out of memory.</source>
            <translation>ワーカーのメモリが足りなくなりました。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/labelme_shapes.py" />
            <source>A {kind} has no area; it was left out.</source>
            <translation>{kind} には面積がないため、除外しました。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/model_card.py" />
            <source>AP50 {head}; a profile of the same labels reaches {profile}: the head is better.</source>
            <translation>AP50 {head}。同じラベルのプロファイルは {profile}: ヘッドのほうが優れています。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/model_card.py" />
            <source>AP50 {head}; a profile of the same labels reaches {profile}: use the profile.</source>
            <translation>AP50 {head}。同じラベルのプロファイルは {profile}: プロファイルを使ってください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/window/dialog_opener.py" />
            <source>About Swin Annotator</source>
            <translation>Swin Annotator について</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>About the model</source>
            <translation>モデルについて</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/gallery/bulk_accept.py" />
            <location filename="../../swin_annotator/ui/gallery/contact_sheet.py" />
            <source>Accept</source>
            <translation>承認</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/panels/proposals.py" />
            <source>Accept all</source>
            <translation>すべて承認</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Accept all shown</source>
            <translation>表示中をすべて承認</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/bulk_accept.py" />
            <source>Accept in bulk</source>
            <translation>まとめて承認</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Accept in bulk…</source>
            <translation>まとめて承認…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_sheet.py" />
            <source>Accept or reject proposals: each of them teaches what is meant.</source>
            <translation>候補を承認または却下してください。そのたびに、何を指しているかが伝わります。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub_connection.py" />
            <source>Accept them at {endpoint}/{name}, then set HF_TOKEN to a token of your account and try again.</source>
            <translation>{endpoint}/{name} で同意し、HF_TOKEN に自分のアカウントのトークンを設定して、もう一度試してください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/bulk_accept.py" />
            <location filename="../../swin_annotator/ui/panels/proposals.py" />
            <source>Accept {count}</source>
            <translation>{count} 件を承認</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/gallery/step_messages.py" />
            <source>Accept {n} objects</source>
            <translation>
                <numerusform>オブジェクト {n} 件を承認</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/core/review_steps.py" />
            <location filename="../../swin_annotator/ui/gallery/bulk_accept.py" />
            <source>Accept {n} proposals</source>
            <translation>
                <numerusform>候補 {n} 件を承認</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/core/review_steps.py" />
            <source>Accept {n} proposals as another category</source>
            <translation>
                <numerusform>候補 {n} 件を別のカテゴリで承認</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Accept, go to the next</source>
            <translation>承認して次へ</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Action</source>
            <translation>操作</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>Add &amp;file…</source>
            <translation>ファイルを追加(&amp;F)…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/cli/train_full.py" />
            <source>Add --full, or leave it out.</source>
            <translation>--full を付けるか、これを外してください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/right_column.py" />
            <source>Add a category</source>
            <translation>カテゴリを追加</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Add a category…</source>
            <translation>カテゴリを追加…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/categories.py" />
            <source>Add category “{name}”</source>
            <translation>カテゴリ「{name}」を追加</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/adding.py" />
            <source>Add it without --in-place.</source>
            <translation>--in-place なしで追加してください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/reshaping.py" />
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Add part</source>
            <translation>部分を追加</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/unknown_words.py" />
            <source>Add {model} from a folder…</source>
            <translation>{model} をフォルダーから追加…</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/core/categories.py" />
            <source>Add {n} categories</source>
            <translation>
                <numerusform>カテゴリ {n} 件を追加</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/quality_sheet.py" />
            <source>Agreement with the label file</source>
            <translation>ラベルファイルとの一致</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/relative_boxes.py" />
            <source>All boxes lie between 0 and 1: they look like shares of the image's sides, not pixels.</source>
            <translation>すべてのボックスが 0 から 1 の間にあります。ピクセルではなく画像の辺に対する割合のようです。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/import_export_notifier.py" />
            <source>All boxes of {name} lie between 0 and 1: shares of the images' sides, it seems, not pixels.</source>
            <translation>{name} のボックスはすべて 0 から 1 の間にあります。画素ではなく、画像の辺に対する割合のようです。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/contact_sheet.py" />
            <source>All categories</source>
            <translation>すべてのカテゴリ</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/changed_bar.py" />
            <source>All changed images</source>
            <translation>変更された画像すべて</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>All commands…</source>
            <translation>すべてのコマンド…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export_forms.py" />
            <location filename="../../swin_annotator/ui/window/finding_lists.py" />
            <source>All files (*)</source>
            <translation>すべてのファイル (*)</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/training_labels.py" />
            <source>All tagged images are “{names}”: there is nothing to tell apart.</source>
            <translation>タグ付きの画像はすべて「{names}」です。区別するものがありません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/quality_sheet.py" />
            <source>All that looks odd</source>
            <translation>おかしく見えるものすべて</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/changed_bar.py" />
            <source>All {count} changed images</source>
            <translation>変更された画像 {count} 枚すべて</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/window/object_presenter.py" />
            <source>All {n} score less than the threshold; the key {lower} lowers it.</source>
            <translation>
                <numerusform>{n} 件すべてのスコアがしきい値未満です。{lower} キーで下げられます。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Alt+click, double click on an edge</source>
            <translation>Alt+クリック、辺をダブルクリック</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/example_naming.py" />
            <source>An example of:</source>
            <translation>次のものの例:</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_writer.py" />
            <source>An older file of that name is still there. Run “check” on the labels that were imported.</source>
            <translation>同じ名前の古いファイルは残っています。読み込んだラベルに「check」を実行してください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_shapes.py" />
            <source>An outline of less than three corners or without sensible numbers was left out.</source>
            <translation>角が 3 つ未満か、数値が正しくない輪郭を除外しました。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_shapes.py" />
            <source>An outline that lies outside the image was left out.</source>
            <translation>画像の外にある輪郭を除外しました。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Another box of the model for the object</source>
            <translation>オブジェクトに対するモデルの別のボックス</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_categories.py" />
            <source>Another category is called “{name}” too.</source>
            <translation>「{name}」という名前のカテゴリーがほかにもあります。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/sinks.py" />
            <source>Another command is writing {out}.</source>
            <translation>別のコマンドが {out} に書き込んでいます。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/import_export.py" />
            <source>Another import is running. Cancel it with {cancel}, or wait until it is done.</source>
            <translation>別の読み込みが実行中です。{cancel} で中止するか、終わるまでお待ちください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Another key</source>
            <translation>別のキー</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>Another model of the hub: owner/name</source>
            <translation>ハブの別のモデル: 所有者/名前</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/database.py" />
            <source>Another program changed the same labels in {path} while they were waiting to be saved; what it wrote was left as it is.</source>
            <translation>保存を待つ間に、別のプログラムが {path} の同じラベルを変更しました。そのプログラムが書いた内容はそのまま残しました。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/database.py" />
            <source>Another program is using this project, and the last changes are not saved yet.</source>
            <translation>別のプログラムがこのプロジェクトを使用中で、最近の変更はまだ保存されていません。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/project/unsaved_steps.py" />
            <source>Another program is using this project: {n} changes are not saved yet. They will be as soon as that ends.</source>
            <translation>
                <numerusform>別のプログラムがこのプロジェクトを使用中です: 変更 {n} 件がまだ保存されていません。使用が終わりしだい保存されます。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/database.py" />
            <source>Another program is writing to this project.</source>
            <translation>別のプログラムがこのプロジェクトに書き込んでいます。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/attributes.py" />
            <source>Any words on the image{key}</source>
            <translation>画像についての自由な記述{key}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/attributes.py" />
            <source>Any words on the object{key}</source>
            <translation>オブジェクトについての自由な記述{key}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/label_mapping.py" />
            <source>Apply</source>
            <translation>適用</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/answers.py" />
            <location filename="../../swin_annotator/ui/inference/answer_writer.py" />
            <source>Apply label mapping</source>
            <translation>ラベルの対応を適用</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Arrows</source>
            <translation>矢印キー</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/adjustments.py" />
            <source>As it is</source>
            <translation>元のまま</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>As swin-base-22k, at a larger input and three times the work.</source>
            <translation>swin-base-22k と同じで、入力が大きく、計算量は 3 倍です。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>As the system</source>
            <translation>システムに合わせる</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_sheet.py" />
            <source>Ask by the profile</source>
            <translation>プロファイルで探す</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_sheet.py" />
            <source>Ask by words</source>
            <translation>語句で探す</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/import_plan.py" />
            <source>Ask for it with --join-alike.</source>
            <translation>--join-alike で指定してください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/advice.py" />
            <source>Ask for less at a time, or a larger score.</source>
            <translation>一度に探すものを減らすか、スコアを上げてください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_sheet.py" />
            <source>Asked by</source>
            <translation>探す手がかり</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub_connection.py" />
            <source>Asking again goes on where it stopped.</source>
            <translation>もう一度始めると、止めた所から続きます。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>Asking the hub about {name}.</source>
            <translation>{name} をハブに問い合わせています。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/inference_controller.py" />
            <source>Asking {model} for its labels</source>
            <translation>{model} のラベルを問い合わせ中</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/questions.py" />
            <source>Asking {spec}</source>
            <translation>{spec} に問い合わせ中</translation>
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
            <translation>選択したオブジェクトの属性</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/category_details.py" />
            <source>Attributes</source>
            <translation>属性</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Attributes and key points of the category in use…</source>
            <translation>使用中のカテゴリの属性とキーポイント…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/category_details.py" />
            <source>Attributes and key points of “{name}”</source>
            <translation>「{name}」の属性とキーポイント</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/categories.py" />
            <source>Attributes and key points…</source>
            <translation>属性とキーポイント…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Attributes of the selected objects</source>
            <translation>選択したオブジェクトの属性</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/prompts.py" />
            <source>Averaged (7)</source>
            <translation>平均 (7)</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/manual.py" />
            <source>Back</source>
            <translation>戻る</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/backups.py" />
            <source>Back up now</source>
            <translation>今すぐバックアップ</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/backups.py" />
            <source>Backups</source>
            <translation>バックアップ</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Backups…</source>
            <translation>バックアップ…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Begin another object</source>
            <translation>別のオブジェクトを始める</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Box</source>
            <translation>ボックス</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/quality_sheet.py" />
            <source>Box and outline apart</source>
            <translation>ボックスと輪郭が離れている</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/other_boxes.py" />
            <source>Box {n} of {most}.</source>
            <translation>ボックス {n} / {most}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Box → mask</source>
            <translation>マスク化</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/openimages.py" />
            <source>Boxes are shares of the images' sides, so these are needed: open their folder, or give it.</source>
            <translation>ボックスは画像の辺に対する割合なので、画像が必要です。そのフォルダーを開くか、指定してください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/training.py" />
            <source>Boxes: find things</source>
            <translation>ボックス: ものを見つける</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/adjustments.py" />
            <source>Brightness</source>
            <translation>明るさ</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/finding_lists.py" />
            <source>Bring in as proposals</source>
            <translation>候補として読み込む</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/gatherable.py" />
            <source>Bring in labels kept elsewhere</source>
            <translation>別の場所にあるラベルを取り込む</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/gatherable.py" />
            <source>Bring in {name}</source>
            <translation>{name} を取り込む</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/other_projects.py" />
            <source>Bring them beside the images</source>
            <translation>画像の横に移す</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/other_projects.py" />
            <source>Bring them in</source>
            <translation>取り込む</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/attributes.py" />
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Bring to front</source>
            <translation>最前面へ</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Brush</source>
            <translation>ブラシ</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Brush and fill: take away; clicks: this is not the object</source>
            <translation>ブラシと塗りつぶし: 取り除く、クリック: これではない</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/brush_size.py" />
            <source>Brush size</source>
            <translation>ブラシの大きさ</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/brush_size.py" />
            <source>Brush size; Shift+wheel, or comma and full stop on the canvas</source>
            <translation>ブラシの大きさ。Shift+ホイール、またはキャンバス上でカンマとピリオド</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/conflicts.py" />
            <source>Brush smaller, larger; fill: less, more may differ; selection: turn by 1°</source>
            <translation>ブラシを小さく・大きく、塗りつぶし: 差を小さく・大きく、選択: 1°回転</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/brush_size.py" />
            <source>Brush {size:.0f} px</source>
            <translation>ブラシ {size:.0f} 画素</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>By date: the newest comes first</source>
            <translation>日付順: 新しいものが先</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>By doubt: the lowest score comes first</source>
            <translation>疑わしい順: スコアの低いものが先</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>By name</source>
            <translation>名前順</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>By number of objects</source>
            <translation>オブジェクト数順</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>By state: what waits comes first</source>
            <translation>状態順: 確認待ちが先</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_reader.py" />
            <source>COCO labels are a .json file.</source>
            <translation>COCO のラベルは .json ファイルです。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export_forms.py" />
            <source>COCO panoptic</source>
            <translation>COCO パノプティック</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export_forms.py" />
            <source>COCO: labels and tags</source>
            <translation>COCO: ラベルとタグ</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export_forms.py" />
            <source>CVAT for images</source>
            <translation>CVAT for images</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_reader.py" />
            <source>Call it panoptic.json and import the folder that holds it and the PNG files.</source>
            <translation>panoptic.json という名前にし、それと PNG ファイルのあるフォルダーを読み込んでください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/gallery/bulk_accept.py" />
            <location filename="../../swin_annotator/ui/window/bars.py" />
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/window/bars.py" />
            <source>Cancel what runs</source>
            <translation>実行中の処理を中止</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/bars.py" />
            <source>Cancel what runs{key}</source>
            <translation>実行中の処理をキャンセル{key}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/category_list.py" />
            <location filename="../../swin_annotator/ui/window/right_column.py" />
            <source>Categories</source>
            <translation>カテゴリ</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/restoring.py" />
            <source>Categories that come, go or change: {categories}.</source>
            <translation>現れる・消える・変わるカテゴリ: {categories}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/label_mapping.py" />
            <location filename="../../swin_annotator/ui/dialogs/merge_choice.py" />
            <location filename="../../swin_annotator/ui/gallery/bulk_accept.py" />
            <location filename="../../swin_annotator/ui/gallery/contact_sheet.py" />
            <location filename="../../swin_annotator/ui/gallery/learned_sheet.py" />
            <source>Category</source>
            <translation>カテゴリ</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/review_bar.py" />
            <source>Category by category</source>
            <translation>カテゴリごと</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/label_mapping.py" />
            <source>Category for {label}</source>
            <translation>{label} のカテゴリ</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/categories.py" />
            <source>Category name</source>
            <translation>カテゴリ名</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/example_naming.py" />
            <source>Category of the example</source>
            <translation>例のカテゴリ</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/first_naming.py" />
            <source>Category of what was drawn</source>
            <translation>描いたもののカテゴリ</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Category {place}</source>
            <translation>カテゴリ {place}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/registry.py" />
            <source>Category “{name}”</source>
            <translation>カテゴリ「{name}」</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/category_editor.py" />
            <source>Category “{name}” deleted with {counts}. {undo} takes it back.</source>
            <translation>カテゴリ「{name}」を{counts}とともに削除しました。{undo} で元に戻せます。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/category_editor.py" />
            <source>Category “{name}” deleted. {undo} takes it back.</source>
            <translation>カテゴリ「{name}」を削除しました。{undo} で元に戻せます。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/own_attributes.py" />
            <source>Change attributes</source>
            <translation>属性を変更</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/own_attributes.py" />
            <source>Change attributes of “{name}”</source>
            <translation>「{name}」の属性を変更</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/object_menu.py" />
            <source>Change category</source>
            <translation>カテゴリを変更</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/folders.py" />
            <location filename="../../swin_annotator/engine/folder.py" />
            <source>Change its permissions or choose another.</source>
            <translation>アクセス権を変えるか、別のフォルダーを選んでください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/image_files.py" />
            <source>Change its permissions.</source>
            <translation>アクセス権を変更してください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/keypoints.py" />
            <source>Change keypoint</source>
            <translation>キーポイントを変更</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/keypoints.py" />
            <location filename="../../swin_annotator/core/own_attributes.py" />
            <source>Change keypoints of “{name}”</source>
            <translation>「{name}」のキーポイントを変更</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/attributes.py" />
            <source>Change note</source>
            <translation>メモを変更</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/review_steps.py" />
            <source>Change shape</source>
            <translation>形を変更</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/tags.py" />
            <source>Change tags</source>
            <translation>タグを変更</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/categories.py" />
            <source>Change the colour of “{name}”</source>
            <translation>「{name}」の色を変更</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/categories.py" />
            <source>Change the order of categories</source>
            <translation>カテゴリの順序を変更</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/place.py" />
            <source>Change the permissions of the folder, or see what is there.</source>
            <translation>フォルダーのアクセス権を変えるか、そこに何があるか確認してください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub_connection.py" />
            <source>Check HF_ENDPOINT and the proxy settings. {carry_hint}</source>
            <translation>HF_ENDPOINT とプロキシの設定を確認してください。{carry_hint}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub_connection.py" />
            <source>Check HF_ENDPOINT, and whether a proxy stands in between.</source>
            <translation>HF_ENDPOINT と、プロキシが間にないかを確認してください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub.py" />
            <source>Check HF_ENDPOINT.</source>
            <translation>HF_ENDPOINT を確認してください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub.py" />
            <source>Check HF_ENDPOINT. {carry_hint}</source>
            <translation>HF_ENDPOINT を確認してください。{carry_hint}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/views.py" />
            <source>Check its permissions, and that there is room for temporary files.</source>
            <translation>アクセス権と、一時ファイルのための空きがあるかを確認してください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/download.py" />
            <source>Check its permissions, or set SWIN_ANNOTATOR_HOME to a folder that can be written.</source>
            <translation>アクセス権を確認するか、SWIN_ANNOTATOR_HOME に書き込めるフォルダーを設定してください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/model_folders.py" />
            <source>Check its permissions.</source>
            <translation>アクセス権を確認してください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/window/finding_lists.py" />
            <source>Check labels</source>
            <translation>ラベルを点検</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/folder.py" />
            <location filename="../../swin_annotator/store/database.py" />
            <location filename="../../swin_annotator/store/place.py" />
            <source>Check that the drive is connected and healthy, then open the folder again.</source>
            <translation>ドライブが接続されていて正常であることを確認し、フォルダーを開き直してください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/train.py" />
            <location filename="../../swin_annotator/models/tuning/samples.py" />
            <source>Check that their drive is connected.</source>
            <translation>ドライブが接続されているか確認してください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/read_errors.py" />
            <source>Check the file's permissions.</source>
            <translation>ファイルのアクセス権を確認してください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/loading.py" />
            <location filename="../../swin_annotator/models/weights/shards.py" />
            <source>Check the file.</source>
            <translation>ファイルを確認してください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/training_labels.py" />
            <source>Check the names and their spelling.</source>
            <translation>名前とその綴りを確認してください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub_connection.py" />
            <source>Check the network and try again; what arrived is kept. {carry_hint}</source>
            <translation>ネットワークを確認して、もう一度試してください。届いた分は残っています。{carry_hint}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/yolo_classes.py" />
            <source>Check the path of the data set.</source>
            <translation>データセットのパスを確認してください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/views.py" />
            <source>Check the path of the folder.</source>
            <translation>フォルダーのパスを確認してください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/place.py" />
            <source>Check the path of the image folder.</source>
            <translation>画像フォルダーのパスを確認してください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/__init__.py" />
            <location filename="../../swin_annotator/formats/read_errors.py" />
            <source>Check the path of the label file.</source>
            <translation>ラベルファイルのパスを確認してください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/model_folders.py" />
            <source>Check the path, and that the drive is connected.</source>
            <translation>パスと、ドライブが接続されていることを確認してください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/bundle.py" />
            <source>Check the path.</source>
            <translation>パスを確認してください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/lock.py" />
            <source>Check the permissions of project.lock there; on a network drive, copy the images to a local folder.</source>
            <translation>そこにある project.lock のアクセス権を確認してください。ネットワークドライブの場合は、画像をローカルのフォルダーにコピーしてください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/database.py" />
            <source>Check the permissions of the file and folder.</source>
            <translation>ファイルとフォルダーのアクセス権を確認してください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub_connection.py" />
            <source>Check the spelling, owner included: owner/name.</source>
            <translation>所有者も含めてつづりを確認してください: 所有者/名前。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub_connection.py" />
            <source>Check the spelling; for a private model, set HF_TOKEN to a token that may read it.</source>
            <translation>つづりを確認してください。非公開のモデルなら、読む権限のあるトークンを HF_TOKEN に設定してください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Choose a file to write.</source>
            <translation>書き込むファイルを選んでください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/whole_folders.py" />
            <source>Choose a folder outside the image folder.</source>
            <translation>画像フォルダーの外のフォルダーを選んでください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/folders.py" />
            <location filename="../../swin_annotator/engine/folder.py" />
            <location filename="../../swin_annotator/store/place.py" />
            <source>Choose a folder that holds images.</source>
            <translation>画像のあるフォルダーを選んでください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/folder.py" />
            <source>Choose a folder with JPEG, PNG, WebP or TIFF files.</source>
            <translation>JPEG、PNG、WebP、TIFF のファイルがあるフォルダーを選んでください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/copying_out.py" />
            <source>Choose a folder with room that can be written.</source>
            <translation>空きがあり、書き込めるフォルダーを選んでください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/swin/weight_names.py" />
            <source>Choose a model of one of these kinds.</source>
            <translation>このうちのいずれかの種類のモデルを選んでください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/swin/semantic.py" />
            <location filename="../../swin_annotator/models/weights/loading.py" />
            <source>Choose a model whose config.json holds a backbone_config.</source>
            <translation>config.json に backbone_config があるモデルを選んでください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/swin/weight_names.py" />
            <source>Choose a model with the architecture of the published Swin Transformers.</source>
            <translation>公開されている Swin Transformer と同じ構造のモデルを選んでください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Choose a row to change its key.</source>
            <translation>行を選ぶとキーを変更できます。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/tuning/bases.py" />
            <source>Choose an OWL-ViT or OWLv2 model, or train a head.</source>
            <translation>OWL-ViT か OWLv2 のモデルを選ぶか、ヘッドを学習してください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/own_folders.py" />
            <source>Choose an empty folder or the name of a new one, or move that file away.</source>
            <translation>空のフォルダーか新しいフォルダーの名前を選ぶか、そのファイルを別の場所へ移してください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/own_folders.py" />
            <location filename="../../swin_annotator/formats/whole_folders.py" />
            <source>Choose an empty folder or the name of a new one.</source>
            <translation>空のフォルダーか、新しいフォルダーの名前を選んでください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/query_answers.py" />
            <source>Choose another detector, such as swin-mini or OWLv2, or ask this one on every image.</source>
            <translation>swin-mini や OWLv2 などほかの検出器を選ぶか、画像ごとにこの検出器に尋ねてください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/copying_out.py" />
            <source>Choose another folder.</source>
            <translation>別のフォルダーを選んでください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/label_studio_config.py" />
            <source>Choose another name, or move that file away.</source>
            <translation>別の名前を選ぶか、そのファイルを移動してください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/__init__.py" />
            <location filename="../../swin_annotator/formats/whole_files.py" />
            <source>Choose another place to export to.</source>
            <translation>別の書き出し先を選んでください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/statistics_controller.py" />
            <source>Choose another place.</source>
            <translation>別の場所を選んでください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/swin/version_two.py" />
            <source>Choose one of the published Swin V2 classifiers.</source>
            <translation>公開されている Swin V2 の分類器から選んでください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/swin/semantic.py" />
            <source>Choose one of the published UperNet models.</source>
            <translation>公開されている UperNet モデルのいずれかを選んでください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/grounding/detector.py" />
            <source>Choose one of the published models.</source>
            <translation>公開されているモデルから選んでください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/pool.py" />
            <location filename="../../swin_annotator/engine/training_labels.py" />
            <source>Choose one of: {able}.</source>
            <translation>次から選んでください: {able}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/training_labels.py" />
            <source>Choose some with --category.</source>
            <translation>--category でいくつか選んでください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/tuning/bases.py" />
            <source>Choose swin-mini, a Swin classifier, an UperNet or an SSFormer.</source>
            <translation>swin-mini、Swin の分類器、UperNet、SSFormer のいずれかを選んでください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/learned_profile.py" />
            <source>Choose that model, or make the profile again from its examples.</source>
            <translation>そのモデルを選ぶか、例からプロファイルを作り直してください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_reader.py" />
            <source>Choose the .json file that holds the labels.</source>
            <translation>ラベルの入った .json ファイルを選んでください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/swin/classifier.py" />
            <location filename="../../swin_annotator/models/weights/loading.py" />
            <source>Choose the backend that fits the model.</source>
            <translation>モデルに合うバックエンドを選んでください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/swin/weight_names.py" />
            <source>Choose weights of Swin by Microsoft, timm, transformers or MMSegmentation.</source>
            <translation>Microsoft、timm、transformers、MMSegmentation のいずれかの Swin の重みを選んでください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Choose…</source>
            <translation>選択…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export_forms.py" />
            <source>Cityscapes: outlines</source>
            <translation>Cityscapes: 輪郭</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Classes</source>
            <translation>クラス</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/class_order.py" />
            <source>Classes that come first</source>
            <translation>先頭に置くクラス</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Click out what is selected, or in again</source>
            <translation>選択したものを外す、または戻す</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/manual.py" />
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <location filename="../../swin_annotator/ui/dialogs/training.py" />
            <location filename="../../swin_annotator/ui/widgets/banner.py" />
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Close folder</source>
            <translation>フォルダーを閉じる</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/lock.py" />
            <source>Close it there first. Reading and exporting work meanwhile.</source>
            <translation>先にそちらを閉じてください。その間も読み込みと書き出しはできます。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/pool.py" />
            <source>Close other programs or choose a smaller model.</source>
            <translation>ほかのプログラムを閉じるか、小さいモデルを選んでください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/model_folders.py" />
            <source>Close other programs that use it, and check its permissions.</source>
            <translation>それを使っているほかのプログラムを閉じ、アクセス権を確認してください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/runtime/device.py" />
            <source>Close other programs, choose a smaller model, or set SWIN_ANNOTATOR_DEVICE=cpu.</source>
            <translation>ほかのプログラムを閉じるか、小さいモデルを選ぶか、SWIN_ANNOTATOR_DEVICE=cpu を設定してください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/memory.py" />
            <source>Close other programs, or raise the limit that this one runs under.</source>
            <translation>ほかのプログラムを閉じるか、このプログラムに課された上限を上げてください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/registry.py" />
            <source>Close other programs.</source>
            <translation>ほかのプログラムを閉じてください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/widgets/banner.py" />
            <source>Close the notice</source>
            <translation>通知を閉じる</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/category_editor.py" />
            <source>Colour of the category</source>
            <translation>カテゴリの色</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Colour of the category in use…</source>
            <translation>使用中のカテゴリの色…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Colour only</source>
            <translation>色のみ</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/categories.py" />
            <source>Colour…</source>
            <translation>色…</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Comes with the program. Draws what a box holds, whatever found it; each click corrects the outline.</source>
            <translation>プログラムに付属します。どのモデルが見つけたボックスでも、その中の物を描きます。クリックするたびに輪郭が直ります。</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Comes with the program. Knows the words that it was trained on, and looks for anything by example.</source>
            <translation>プログラムに付属。学習した語句がわかり、例があれば何でも探します。</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Comes with the program. Shares one image encoding with swin-mini.</source>
            <translation>プログラムに付属。画像の符号化を swin-mini と共用します。</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Comes with the program. Shares one image encoding with swin-mini; the cheaper of the two heads.</source>
            <translation>プログラムに付属。画像の符号化を swin-mini と共用します。二つのヘッドのうち軽い方です。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/command_palette.py" />
            <source>Command</source>
            <translation>コマンド</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/dialogs/command_palette.py" />
            <source>Commands</source>
            <translation>コマンド</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/prompt_edit.py" />
            <source>Commas between things; name: phrase | phrase for several phrases of one category</source>
            <translation>項目はカンマ区切り。「名前: 語句 | 語句」で 1 つのカテゴリに複数の語句</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/attributes.py" />
            <source>Comment</source>
            <translation>コメント</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <location filename="../../swin_annotator/ui/panels/attributes.py" />
            <source>Comment on the image</source>
            <translation>画像へのコメント</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/finding_lists.py" />
            <source>Compare with a label file</source>
            <translation>ラベルファイルと比較</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/gallery/quality_sheet.py" />
            <source>Compare with a label file…</source>
            <translation>ラベルファイルと比較…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/worth_a_look.py" />
            <source>Comparing images</source>
            <translation>画像を比較しています</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/worth_controller.py" />
            <source>Comparing labels with the model</source>
            <translation>ラベルをモデルと比較しています</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/gallery_controller.py" />
            <location filename="../../swin_annotator/ui/gallery/quality_controller.py" />
            <source>Comparing objects</source>
            <translation>オブジェクトを比較中</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/similar.py" />
            <source>Comparing objects on {path}</source>
            <translation>{path} のオブジェクトを比較中</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/train.py" />
            <source>Comparing with a profile of the same labels</source>
            <translation>同じラベルのプロファイルと比べています</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/backups.py" />
            <source>Comparing with the present…</source>
            <translation>現在の状態と比較しています…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/quality_controller.py" />
            <location filename="../../swin_annotator/ui/window/finding_lists.py" />
            <source>Comparing with {name}…</source>
            <translation>{name} と比較しています…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/catalog.py" />
            <source>Connect its drive, or delete it under Models.</source>
            <translation>そのドライブを接続するか、「モデル」で削除してください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/catalog.py" />
            <source>Connect its drive, or run: swin-annotator models remove {spec}</source>
            <translation>そのドライブを接続するか、次を実行してください: swin-annotator models remove {spec}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/message_catalog.py" />
            <source>Connection refused</source>
            <translation>接続を拒否されました</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/message_catalog.py" />
            <source>Connection reset by peer</source>
            <translation>接続が切られました</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/message_catalog.py" />
            <source>Connection timed out</source>
            <translation>接続がタイムアウトしました</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/contact_sheet.py" />
            <source>Contact sheet</source>
            <translation>コンタクトシート</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Contact sheet…</source>
            <translation>コンタクトシート…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/adjustments.py" />
            <source>Contrast</source>
            <translation>コントラスト</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/image_files.py" />
            <source>Convert it to PNG.</source>
            <translation>PNG に変換してください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/loading.py" />
            <location filename="../../swin_annotator/models/weights/size_check.py" />
            <source>Convert the model to safetensors where it was made.</source>
            <translation>モデルを作った環境で safetensors に変換してください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/training_controller.py" />
            <source>Copied to {path}; “Add folder…” under Models takes it elsewhere.</source>
            <translation>{path} にコピーしました。ほかの場所では「モデル」の「フォルダーを追加…」で追加できます。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/image_menu.py" />
            <source>Copied: {path}</source>
            <translation>コピーしました: {path}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export_forms.py" />
            <source>Copies of tagged images, a folder per tag</source>
            <translation>タグ付き画像のコピー（タグごとに 1 フォルダー）</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/dialogs/findings.py" />
            <location filename="../../swin_annotator/ui/dialogs/log.py" />
            <location filename="../../swin_annotator/ui/dialogs/problems.py" />
            <source>Copy</source>
            <translation>コピー</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/widgets/banner.py" />
            <source>Copy details</source>
            <translation>詳細をコピー</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/image_files.py" />
            <location filename="../../swin_annotator/ui/annotation/image_loader.py" />
            <source>Copy it again or replace it.</source>
            <translation>もう一度コピーするか、置き換えてください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/image_files.py" />
            <source>Copy it to a local disk.</source>
            <translation>ローカルのディスクにコピーしてください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/model_folders.py" />
            <source>Copy or download it again.</source>
            <translation>もう一度コピーするか、ダウンロードしてください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/model_folders.py" />
            <source>Copy or download the model again.</source>
            <translation>モデルをもう一度コピーするか、ダウンロードしてください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/grounding/text.py" />
            <location filename="../../swin_annotator/models/weights/clip_tokenizer.py" />
            <source>Copy or pull the model again.</source>
            <translation>モデルをもう一度コピーするか、ダウンロードしてください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/loading.py" />
            <location filename="../../swin_annotator/models/weights/shards.py" />
            <source>Copy or pull the model again; the file is damaged or incomplete.</source>
            <translation>モデルをもう一度コピーするか、ダウンロードしてください。ファイルが壊れているか不完全です。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/image_menu.py" />
            <source>Copy path</source>
            <translation>パスをコピー</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/image_files.py" />
            <source>Copy the file again from where it came.</source>
            <translation>元の場所からもう一度コピーしてください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_images.py" />
            <source>Copy the image's path</source>
            <translation>画像のパスをコピー</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/training_controller.py" />
            <source>Copy the model into</source>
            <translation>モデルのコピー先</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/grounding/text.py" />
            <location filename="../../swin_annotator/models/weights/clip_tokenizer.py" />
            <source>Copy the tokenizer's files beside config.json, or pull the model again.</source>
            <translation>トークナイザーのファイルを config.json の横にコピーするか、モデルをもう一度ダウンロードしてください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/loading.py" />
            <source>Copy the weights beside config.json, or pull the model again.</source>
            <translation>重みを config.json の横にコピーするか、モデルをもう一度ダウンロードしてください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Copy them</source>
            <translation>コピーする</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/training.py" />
            <source>Copy to a folder…</source>
            <translation>フォルダーにコピー…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>Copying the model in {path}.</source>
            <translation>{path} のモデルをコピーしています。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/model_folders.py" />
            <source>Copying was stopped.</source>
            <translation>コピーを止めました。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/training_controller.py" />
            <source>Copying {model}</source>
            <translation>{model} をコピーしています</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/image_files.py" />
            <location filename="../../swin_annotator/ui/annotation/image_loader.py" />
            <source>Could not read {path}: {reason}.</source>
            <translation>{path} を読み込めませんでした: {reason}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/whole_files.py" />
            <source>Could not write {path}: the disk is full.</source>
            <translation>{path} に書き込めませんでした: ディスクがいっぱいです。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/__init__.py" />
            <location filename="../../swin_annotator/formats/whole_files.py" />
            <source>Could not write {path}: {why}.</source>
            <translation>{path} に書き込めませんでした: {why}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Crosshair</source>
            <translation>十字線</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/attributes.py" />
            <source>Crowd</source>
            <translation>群れ</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Crowd: several objects in one outline</source>
            <translation>群れ: 1 つの輪郭に複数のオブジェクト</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Ctrl+Enter in the prompt</source>
            <translation>プロンプトで Ctrl+Enter</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Ctrl+wheel</source>
            <translation>Ctrl+ホイール</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/bars.py" />
            <source>Cursor position</source>
            <translation>カーソル位置</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/reshaping.py" />
            <source>Cut</source>
            <translation>切り分け</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/reshaping.py" />
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Cut hole</source>
            <translation>穴を開ける</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_panoptic.py" />
            <location filename="../../swin_annotator/formats/index_masks.py" />
            <source>Cut it into tiles.</source>
            <translation>分割してください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/image_files.py" />
            <source>Cut the image into tiles.</source>
            <translation>画像を分割してください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Cut the smaller selected objects out of the largest</source>
            <translation>選択中の最大のオブジェクトから小さいものを切り抜く</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export_forms.py" />
            <source>DOTA: turned boxes</source>
            <translation>DOTA: 回転ボックス</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Dark</source>
            <translation>ダーク</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/quality_sheet.py" />
            <source>Data quality</source>
            <translation>データの品質</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Data quality…</source>
            <translation>データの品質…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export_forms.py" />
            <source>Datumaro</source>
            <translation>Datumaro</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/statistics.py" />
            <source>Decisions per minute</source>
            <translation>1 分あたりの判定数</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Default</source>
            <translation>既定</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Delete</source>
            <translation>削除</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/categories.py" />
            <source>Delete category “{name}”</source>
            <translation>カテゴリ「{name}」を削除</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/records.py" />
            <source>Delete that folder, and pull or add the model again.</source>
            <translation>そのフォルダーを削除し、モデルをもう一度ダウンロードまたは追加してください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Delete the category in use</source>
            <translation>使用中のカテゴリを削除</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/category_editor.py" />
            <source>Delete them too</source>
            <translation>一緒に削除</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>Delete {name} from this computer?</source>
            <translation>{name} をこのコンピューターから削除しますか？</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/core/review_steps.py" />
            <source>Delete {n} objects</source>
            <translation>
                <numerusform>オブジェクト {n} 件を削除</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/category_editor.py" />
            <location filename="../../swin_annotator/ui/panels/categories.py" />
            <source>Delete “{name}”</source>
            <translation>「{name}」を削除</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/widgets/banner.py" />
            <location filename="../../swin_annotator/ui/window/right_column.py" />
            <source>Details</source>
            <translation>詳細</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/prompts.py" />
            <source>Detector</source>
            <translation>検出器</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/bars.py" />
            <source>Device</source>
            <translation>デバイス</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/catalog.py" />
            <source>Did you mean {close}?</source>
            <translation>{close} のことですか？</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/quality_sheet.py" />
            <source>Differs from a label file</source>
            <translation>ラベルファイルと異なる</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/splits.py" />
            <source>Divide them in another way, or connect the drive of the images.</source>
            <translation>別の方法で分けるか、画像のドライブを接続してください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/view_options.py" />
            <source>Does not snap to the border.</source>
            <translation>画像の端に吸着しません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/shards.py" />
            <source>Don't use this model.</source>
            <translation>このモデルは使わないでください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/guided_tour.py" />
            <source>Done</source>
            <translation>完了</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/notifier.py" />
            <source>Done again: {step}. {undo} takes it back.</source>
            <translation>やり直しました: {step}。{undo} で元に戻せます。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>Downloading {name}. It goes on when this dialog is closed.</source>
            <translation>{name} をダウンロード中です。このダイアログを閉じても続きます。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/decode.py" />
            <location filename="../../swin_annotator/engine/questions.py" />
            <location filename="../../swin_annotator/models/sam/third.py" />
            <source>Drag a box around one whole object.</source>
            <translation>オブジェクト一つ全体を枠で囲んでください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/class_order.py" />
            <source>Drag a class, or move it by Alt+Up and Alt+Down.</source>
            <translation>クラスをドラッグするか、Alt+Up と Alt+Down で動かします。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Draw a box</source>
            <translation>ボックスを描く</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Draw a polygon</source>
            <translation>ポリゴンを描く</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/unknown_words.py" />
            <source>Draw an example</source>
            <translation>例を描く</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/review_steps.py" />
            <source>Draw box</source>
            <translation>ボックスを描画</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/crops.py" />
            <source>Draw it over a part of the image.</source>
            <translation>画像の一部の上に描いてください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/spots.py" />
            <source>Draw line</source>
            <translation>線を描く</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/review_steps.py" />
            <source>Draw polygon</source>
            <translation>ポリゴンを描画</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/review_steps.py" />
            <source>Draw turned box</source>
            <translation>回転ボックスを描く</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/annotation_editor.py" />
            <source>Drawn as a further “{name}”; what is judged still waits.</source>
            <translation>「{name}」をもう 1 つ描きました。判定中の候補はまだ残っています。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/annotation_editor.py" />
            <location filename="../../swin_annotator/ui/annotation/first_naming.py" />
            <source>Drawn as “{name}”; F2 in the category list renames it.</source>
            <translation>「{name}」として描きました。カテゴリ一覧の F2 で名前を変えられます。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/folder.py" />
            <source>Drop a folder or an image; labels come in by “Import labels…”.</source>
            <translation>フォルダーか画像をドロップしてください。ラベルは「ラベルを読み込む…」で取り込みます。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Duplicate</source>
            <translation>複製</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Duplicate to the next image</source>
            <translation>次の画像に複製</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_reader.py" />
            <source>Each entry of “images” needs a file_name. Nothing was read from it.</source>
            <translation>「images」の各項目には file_name が必要です。何も読み込んでいません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Each image goes by itself</source>
            <translation>画像ごとに別々に分ける</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/label_mapping.py" />
            <source>Each label of the model becomes a category. The choice is kept with the project.</source>
            <translation>モデルの各ラベルがカテゴリになります。選択はプロジェクトに保存されます。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/prompts.py" />
            <source>Each phrase as “a photo of a …”</source>
            <translation>各語句を「a photo of a …」として</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Edit</source>
            <translation>編集</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/answer_notifier.py" />
            <source>Edit mapping</source>
            <translation>対応を編集</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/grounding/detector.py" />
            <location filename="../../swin_annotator/models/owl/detector.py" />
            <location filename="../../swin_annotator/models/sam/third.py" />
            <source>Embed the image again.</source>
            <translation>画像を埋め込み直してください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/decode.py" />
            <source>Embed the image with the model that made the query.</source>
            <translation>問い合わせを作ったモデルで画像を埋め込んでください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/mini/model.py" />
            <source>Embed the image with the model that makes the query.</source>
            <translation>問い合わせを作るモデルで画像を埋め込んでください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/conflicts.py" />
            <source>End the shape, take its last point back</source>
            <translation>図形を閉じる、最後の点を取り消す</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/guided_tour.py" />
            <source>End the tour</source>
            <translation>ツアーを終える</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Enter in the contact sheet</source>
            <translation>コンタクトシートでの Enter</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Enter in the prompt</source>
            <translation>プロンプトで Enter</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/canvas/tools/clicks.py" />
            <source>Enter keeps it
Right click: not this</source>
            <translation>Enter で確定
右クリック: これではない</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/own_attributes.py" />
            <source>Enter keeps it, Escape takes the typing back</source>
            <translation>Enter で確定、Escape で入力を取り消し</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Enter, Backspace or {undo} while drawing</source>
            <translation>描画中の Enter、Backspace、{undo}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Enter, F2, Delete in the list of categories</source>
            <translation>カテゴリ一覧での Enter、F2、Delete</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Eraser</source>
            <translation>消しゴム</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Every category in each part, where there is enough of it</source>
            <translation>十分な数があれば、どの部分にもすべてのカテゴリを入れる</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Every pixel at most once, things as single objects: COCO PQ 47.7. The card's licence field says other; the code is MIT, with a part under Apache-2.0.</source>
            <translation>各画素は多くても 1 回、ものは個々のオブジェクトに: COCO PQ 47.7。カードのライセンス欄は other で、コードは MIT、一部は Apache-2.0 です。</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Every pixel at most once, things as single objects: COCO PQ 57.9. Meant for a GPU.</source>
            <translation>各画素は多くても 1 回、ものは個々のオブジェクトに: COCO PQ 57.9。GPU 向けです。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/restoring.py" />
            <source>Everything is as it was then.</source>
            <translation>すべて当時のままです。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/unsaved_steps.py" />
            <source>Everything is saved again.</source>
            <translation>すべて保存されました。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/train.py" />
            <source>Everything is “{names}”: there is nothing to tell apart.</source>
            <translation>すべて「{names}」です。区別するものがありません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Example</source>
            <translation>例</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Example box</source>
            <translation>例のボックス</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/examples.py" />
            <source>Example, {sign}: {text}</source>
            <translation>例、{sign}: {text}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/examples.py" />
            <source>Examples</source>
            <translation>例</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/advice.py" />
            <source>Examples on {listed} can't be read, or their images are others now; they are passed over.</source>
            <translation>{listed} の例は読めないか、画像が別のものになったため、飛ばします。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/image_menu.py" />
            <source>Exclude from export and folder runs</source>
            <translation>書き出しとフォルダー全体の処理から除外</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/exclusion.py" />
            <source>Exclude image</source>
            <translation>画像を除外</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_images.py" />
            <source>Exclude the image, or include it again</source>
            <translation>画像を除外、または対象に戻す</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/image_menu.py" />
            <source>Excluded from export and folder runs. {undo} takes it back.</source>
            <translation>書き出しとフォルダー全体の処理から除外しました。{undo} で元に戻せます。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Export</source>
            <translation>書き出す</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/xml_files.py" />
            <source>Export it again with the tool that wrote it.</source>
            <translation>書き出したツールでもう一度書き出してください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/archives.py" />
            <source>Export it again, without a password.</source>
            <translation>パスワードなしで、もう一度書き出してください。</translation>
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
            <translation>もう一度書き出してください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Export labels</source>
            <translation>ラベルを書き出す</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Export labels…</source>
            <translation>ラベルを書き出す…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/tfrecord.py" />
            <location filename="../../swin_annotator/formats/xml_files.py" />
            <source>Export or copy it again.</source>
            <translation>もう一度書き出すか、コピーしてください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_reader.py" />
            <source>Export or copy it again. Nothing was read from it.</source>
            <translation>もう一度書き出すか、コピーしてください。何も読み込んでいません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/tfrecord.py" />
            <source>Export or copy it again; one packed by gzip has to be unpacked.</source>
            <translation>もう一度書き出すかコピーしてください。gzip で圧縮したものは展開が必要です。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/label_studio.py" />
            <source>Export the project as “JSON”.</source>
            <translation>プロジェクトを「JSON」として書き出してください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/cvat.py" />
            <source>Export the task from CVAT as “CVAT for images”.</source>
            <translation>CVAT からタスクを「CVAT for images」として書き出してください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Export to</source>
            <translation>書き出し先</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/window/import_export_notifier.py" />
            <source>Exported without {n} images, whose files are gone, unreadable or of another size: {names}{more}</source>
            <translation>
                <numerusform>{n} 枚の画像を除いて書き出しました。ファイルがないか、読めないか、サイズが違います: {names}{more}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/import_export.py" />
            <source>Exporting to {path}…</source>
            <translation>{path} に書き出し中…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Extreme</source>
            <translation>極点</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Extreme-point box</source>
            <translation>極点ボックス</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>File</source>
            <translation>ファイル</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/message_catalog.py" />
            <source>File name too long</source>
            <translation>ファイル名が長すぎます</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>File of weights</source>
            <translation>重みファイル</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>File to write</source>
            <translation>書き込むファイル</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/adjustments.py" />
            <source>Fill</source>
            <translation>塗りつぶし</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Fill patterns beside category colours</source>
            <translation>カテゴリの色に塗り模様を加える</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/images.py" />
            <source>Filter</source>
            <translation>絞り込み</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Filter by name or key</source>
            <translation>名前またはキーで絞り込み</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/images.py" />
            <source>Filter images</source>
            <translation>画像を絞り込む</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Filter keys</source>
            <translation>キーを絞り込む</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/label_mapping.py" />
            <source>Filter labels</source>
            <translation>ラベルを絞り込む</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/label_mapping.py" />
            <source>Filter {count} labels</source>
            <translation>{count} 個のラベルを絞り込む</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/panels/images.py" />
            <source>Filter {n} images</source>
            <translation>
                <numerusform>{n} 枚の画像を絞り込む</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Find</source>
            <translation>検索</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Find by text</source>
            <translation>語句で検索</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/sinks.py" />
            <location filename="../../swin_annotator/ui/inference/inference_controller.py" />
            <source>Find in the folder</source>
            <translation>フォルダー全体で検索</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Find in the whole folder</source>
            <translation>フォルダー全体で検索</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Find on this image</source>
            <translation>この画像で検索</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/inference_controller.py" />
            <source>Finding in the folder</source>
            <translation>フォルダー内を検索中</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/inference_controller.py" />
            <source>Finding on {path}</source>
            <translation>{path} を検索中</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Finds and outlines by word and by example, on other images too; several examples are read together. Its page asks for consent before the download. Meant for a GPU.</source>
            <translation>語句と例で探して輪郭を描き、ほかの画像にも使えます。複数の例はまとめて読みます。ダウンロードの前に、そのページで同意が必要です。GPU 向けです。</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Finer masks than SlimSAM at many times the work; meant for a GPU.</source>
            <translation>SlimSAM より細かいマスクですが、計算量は何倍にもなります。GPU 向けです。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Fit</source>
            <translation>全体</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Fit the image</source>
            <translation>画像全体を表示</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Fold the image list</source>
            <translation>画像一覧をたたむ</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Fold the right column</source>
            <translation>右の列をたたむ</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Folder runs leave out labelled images</source>
            <translation>フォルダーの一括処理でラベル付きの画像を除外する</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>Folder with config.json and weights</source>
            <translation>config.json と重みの入ったフォルダー</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/empty_state.py" />
            <source>Folders and images can also be dropped on this window.</source>
            <translation>フォルダーや画像をこのウィンドウにドロップすることもできます。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/model_labels.py" />
            <source>For</source>
            <translation>用途</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/adjustments.py" />
            <source>For the eye only: files and labels stay as they are.</source>
            <translation>見え方だけです。ファイルとラベルは変わりません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_sheet.py" />
            <source>Forget</source>
            <translation>忘れる</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Forget what was learnt</source>
            <translation>学んだことを忘れる</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Format</source>
            <translation>形式</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/manual.py" />
            <source>Forward</source>
            <translation>進む</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/place.py" />
            <source>Free disk space, change the permissions, or set SWIN_ANNOTATOR_HOME to a folder that can be written.</source>
            <translation>ディスクの空きを増やすか、アクセス権を変えるか、SWIN_ANNOTATOR_HOME に書き込めるフォルダーを設定してください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/archives.py" />
            <source>Free some space for temporary files.</source>
            <translation>一時ファイル用の空き容量を増やしてください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/database.py" />
            <source>Free some space on the disk of {parent}, then do it again.</source>
            <translation>{parent} のあるディスクの空きを増やし、もう一度行ってください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/packing.py" />
            <source>Free some space or check the permissions; then take the file in again.</source>
            <translation>空き容量を増やすか権限を確認してから、もう一度ファイルを取り込んでください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/sinks.py" />
            <source>Free some space or choose another place with --out.</source>
            <translation>空き容量を増やすか、--out で別の場所を選んでください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/packing.py" />
            <source>Free some space or choose another place. Nothing was left behind.</source>
            <translation>空き容量を増やすか別の場所を選んでください。何も残していません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/runtime/engines.py" />
            <source>Free some space there.</source>
            <translation>そこの空きを増やしてください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/demo.py" />
            <source>Free some space, or choose another folder with --folder.</source>
            <translation>空きを増やすか、--folder で別のフォルダーを選んでください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/place.py" />
            <source>Free some space, or delete some files, then open the folder again.</source>
            <translation>空きを増やすか、ファイルをいくつか削除して、フォルダーを開き直してください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/download.py" />
            <source>Free some space, or set SWIN_ANNOTATOR_HOME to a folder on a larger disk. What arrived is kept.</source>
            <translation>空きを増やすか、SWIN_ANNOTATOR_HOME により大きなディスクのフォルダーを設定してください。届いた分は残っています。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/whole_files.py" />
            <source>Free some space, then export again.</source>
            <translation>空きを増やして、もう一度書き出してください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/demo.py" />
            <source>Free some space, then try again.</source>
            <translation>空き容量を増やしてから、もう一度試してください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/tuning/checkpoint.py" />
            <source>Free some space; the same command goes on from the state before.</source>
            <translation>空き容量を増やしてください。同じコマンドが前の状態から続けます。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_sheet.py" />
            <source>Freeze</source>
            <translation>固定</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Freeze what was learnt, or let it learn again</source>
            <translation>学んだことを固定する、または再び学ばせる</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_sheet.py" />
            <source>From {threshold:.2f} on, {right} of {judged} were right ({low:.0%} to {high:.0%} of all to come); that is {found:.0%} of the right ones.</source>
            <translation>{threshold:.2f} 以上では {judged} 個中 {right} 個が正解でした (今後の全体では {low:.0%}～{high:.0%})。正解の {found:.0%} にあたります。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/adjustments.py" />
            <source>Gamma</source>
            <translation>ガンマ</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/review/review_session.py" />
            <source>Gathering what is to be reviewed…</source>
            <translation>確認する候補を集めています…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/catalog.py" />
            <source>Get it under Models ({megabytes}).</source>
            <translation>「モデル」で取得してください ({megabytes})。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/catalog.py" />
            <source>Get it under Models, or run: swin-annotator models pull {spec}</source>
            <translation>「モデル」で入手するか、次を実行してください: swin-annotator models pull {spec}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/catalog.py" />
            <source>Get it under Models, or run: swin-annotator models pull {spec} ({megabytes})</source>
            <translation>「モデル」で入手するか、次を実行してください: swin-annotator models pull {spec} ({megabytes})</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/catalog.py" />
            <source>Get it under Models.</source>
            <translation>「モデル」で取得してください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/pool.py" />
            <source>Get one under Models.</source>
            <translation>「モデル」で入手してください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/unknown_words.py" />
            <source>Get {model} ({size})</source>
            <translation>{model} を取得 ({size})</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/api.py" />
            <source>Give (height, width, 3) of uint8, as read_image does.</source>
            <translation>read_image が返すような (height, width, 3) の uint8 を渡してください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/tuning/bases.py" />
            <source>Give --base, an OWL-ViT or OWLv2 model; or train a head, without --full.</source>
            <translation>--base で OWL-ViT か OWLv2 のモデルを指定するか、--full なしでヘッドを学習してください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/tuning/bases.py" />
            <source>Give --base: swin-mini, a Swin classifier, an UperNet or an SSFormer.</source>
            <translation>--base を指定してください: swin-mini、Swin の分類器、UperNet、SSFormer のいずれか。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/adding.py" />
            <source>Give --name with letters, digits, dots and dashes.</source>
            <translation>--name に文字、数字、点、ハイフンからなる名前を指定してください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/cli/train_full.py" />
            <source>Give --yes to begin all the same; --epochs makes it shorter.</source>
            <translation>それでも始めるには --yes を付けてください。--epochs で短くできます。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/labelme_shapes.py" />
            <source>Give a file that has.</source>
            <translation>それを含むファイルを指定してください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/demo.py" />
            <source>Give a folder that does not exist yet.</source>
            <translation>まだ存在しないフォルダーを指定してください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/__init__.py" />
            <source>Give a name that ends in .json or .csv.</source>
            <translation>.json か .csv で終わる名前を付けてください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/contact_sheet.py" />
            <source>Give another category</source>
            <translation>別のカテゴリにする</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/contact_sheet.py" />
            <source>Give another category; its key does it, too</source>
            <translation>別のカテゴリにする（そのキーでも可）</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/catalog.py" />
            <source>Give another with --name, or first run: swin-annotator models remove {spec}</source>
            <translation>--name で別の名前を付けるか、先に次を実行してください: swin-annotator models remove {spec}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/yolo_classes.py" />
            <source>Give data.yaml, or the folder that holds it.</source>
            <translation>data.yaml か、それが入っているフォルダーを指定してください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/yolo_reader.py" />
            <source>Give data.yaml, or the folder with images and labels.</source>
            <translation>data.yaml か、images と labels のあるフォルダーを指定してください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/adding.py" />
            <source>Give its folder a name of letters, digits, dots and dashes.</source>
            <translation>フォルダー名には文字、数字、ピリオド、ハイフンを使ってください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/catalog.py" />
            <source>Give its folder another name, or delete that model first.</source>
            <translation>フォルダーに別の名前を付けるか、先にそのモデルを削除してください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/merge_choice.py" />
            <source>Give its objects ({counts}) to:</source>
            <translation>そのオブジェクト（{counts}）の移し先:</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/dota.py" />
            <source>Give the folder of labelTxt.</source>
            <translation>labelTxt のフォルダーを指定してください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/class_folders.py" />
            <source>Give the folder that has a folder for each tag.</source>
            <translation>タグごとのフォルダーが入ったフォルダーを指定してください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/model_folders.py" />
            <source>Give the folder that holds config.json and model.safetensors.</source>
            <translation>config.json と model.safetensors の入ったフォルダーを指定してください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/image_folder.py" />
            <source>Give the folder that holds it.</source>
            <translation>それが入っているフォルダーを指定してください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/supervisely.py" />
            <source>Give the folder that holds meta.json.</source>
            <translation>meta.json が入っているフォルダーを指定してください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/per_image.py" />
            <source>Give the folder that holds them.</source>
            <translation>それらが入っているフォルダーを指定してください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/exporting.py" />
            <source>Give the folder that the labels were made for.</source>
            <translation>ラベルの元になったフォルダーを指定してください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/import_plan.py" />
            <source>Give the folders in its file names as they are on disk, or the images other names.</source>
            <translation>ファイル名の中のフォルダーをディスク上のとおりに書くか、画像に別の名前を付けてください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_reader.py" />
            <source>Give the label file itself.</source>
            <translation>ラベルファイルそのものを指定してください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/read_errors.py" />
            <source>Give the label file that is in it.</source>
            <translation>その中のラベルファイルを指定してください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/adding.py" />
            <source>Give the model's folder, or its model.safetensors.</source>
            <translation>モデルのフォルダーか、その model.safetensors を指定してください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/__init__.py" />
            <source>Give the name of a file in it, such as labels.json.</source>
            <translation>その中のファイル名を指定してください。例: labels.json。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Give the selected boxes the suggested category</source>
            <translation>選択中のボックスに提案カテゴリを付ける</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Give the suggested tag</source>
            <translation>提案タグを付ける</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/splits.py" />
            <source>Give their folder with --images.</source>
            <translation>画像のフォルダーを --images で指定してください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/category_editor.py" />
            <source>Give them to another category…</source>
            <translation>別のカテゴリに移す…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/api.py" />
            <source>Give words, or an example of what to find.</source>
            <translation>言葉、または探す物の例を渡してください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/categories.py" />
            <source>Give “{name}” to the selected objects</source>
            <translation>選択中のオブジェクトを「{name}」にする</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Go</source>
            <translation>移動</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/answer_notifier.py" />
            <source>Go on with the whole folder</source>
            <translation>フォルダー全体を続ける</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/cli/train_full.py" />
            <source>Going on after pass {n} of an earlier run.</source>
            <translation>
                <numerusform>以前の実行の {n} 周目の後から続けます。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/inference_controller.py" />
            <source>Going on.</source>
            <translation>続行します。</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>GrabCut: box to mask</source>
            <translation>GrabCut: ボックスからマスク</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Grounding DINO, Swin-B</source>
            <translation>Grounding DINO、Swin-B</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Grounding DINO, Swin-T</source>
            <translation>Grounding DINO、Swin-T</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub_connection.py" />
            <source>HF_ENDPOINT is {endpoint}, which is no web address.</source>
            <translation>HF_ENDPOINT は {endpoint} で、ウェブアドレスではありません。</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Half of OWLv2 base's work: LVIS AP 20.8.</source>
            <translation>計算量は OWLv2 base の半分: LVIS AP 20.8。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/window/import_export_notifier.py" />
            <source>Have these {n} images all their labels?</source>
            <translation>
                <numerusform>この {n} 枚の画像のラベルはすべて揃っていますか？</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/train.py" />
            <source>Heads can't be trained over {base}.</source>
            <translation>{base} の上にはヘッドを学習できません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Heat map of what is asked</source>
            <translation>探すもののヒートマップ</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Help</source>
            <translation>ヘルプ</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/category_editor.py" />
            <source>Hidden: {names}. {undo} takes it back.</source>
            <translation>隠しました: {names}。{undo} で元に戻せます。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/categories.py" />
            <source>Hide</source>
            <translation>隠す</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/categories.py" />
            <source>Hide all others</source>
            <translation>ほかをすべて隠す</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/categories.py" />
            <source>Hide category “{name}”</source>
            <translation>カテゴリ「{name}」を隠す</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Hide labels while held</source>
            <translation>押している間ラベルを隠す</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Hide or show the category in use</source>
            <translation>使用中のカテゴリを隠す・表示する</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/proposals.py" />
            <source>Hide proposals that score less ({lower} and {higher})</source>
            <translation>スコアの低い候補を隠す（{lower} と {higher}）</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Hide the selected objects</source>
            <translation>選択中のオブジェクトを隠す</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/core/categories.py" />
            <source>Hide {n} categories</source>
            <translation>
                <numerusform>カテゴリ {n} 件を隠す</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>High contrast</source>
            <translation>ハイコントラスト</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/message_catalog.py" />
            <source>Host is down</source>
            <translation>ホストが停止しています</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>How masks are written</source>
            <translation>マスクの書き方</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>Hub id of another model</source>
            <translation>ハブの別のモデルの ID</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export_forms.py" />
            <source>Hugging Face ImageFolder: boxes</source>
            <translation>Hugging Face ImageFolder: ボックス</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_annotations.py" />
            <source>Ids that are no numbers from 1 on, or not unique, were given anew: {given}.</source>
            <translation>1 以上の数でない ID や重複した ID を付け直しました: {given}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/catalog.py" />
            <source>If it is a hub id, look it up under Models.</source>
            <translation>ハブの ID なら「モデル」で探してください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/catalog.py" />
            <source>If it is a hub id, run: swin-annotator models pull {name}</source>
            <translation>ハブの ID なら、次を実行してください: swin-annotator models pull {name}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/label_mapping.py" />
            <source>Ignore</source>
            <translation>無視</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/review_bar.py" />
            <source>Image by image</source>
            <translation>画像ごと</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/canvas/view.py" />
            <source>Image canvas</source>
            <translation>画像キャンバス</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <location filename="../../swin_annotator/ui/panels/images.py" />
            <source>Images</source>
            <translation>画像</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/cluster_embedder.py" />
            <source>Images are encoded on this computer meanwhile.</source>
            <translation>その間、画像はこのコンピューターでエンコードされます。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/cluster_embedder.py" />
            <source>Images are encoded on {cluster} again.</source>
            <translation>画像は再び {cluster} でエンコードされます。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/training_labels.py" />
            <source>Images can't be kept together by {by}.</source>
            <translation>{by} では画像をまとめておけません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Images of another size are left out until it is said what becomes of their labels.</source>
            <translation>大きさの違う画像は、ラベルの扱いが決まるまで除外されます。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/advice.py" />
            <source>Images of examples, {listed}, are gone or changed; the examples are asked as they were.</source>
            <translation>例の画像 {listed} がなくなったか変わりました。例は元のまま使われます。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Images of one folder stay together</source>
            <translation>同じフォルダーの画像をまとめる</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Images that are gone or can't be read are left out.</source>
            <translation>なくなった画像や読めない画像は除外されます。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Images that are gone, can't be read or have another size are left out.</source>
            <translation>なくなった画像、読めない画像、大きさの違う画像は除外されます。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/problems.py" />
            <source>Images that could not be worked on</source>
            <translation>処理できなかった画像</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/splits.py" />
            <source>Images that look alike can't be told without their files.</source>
            <translation>似た画像は、ファイルがないと見分けられません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/worth_sheet.py" />
            <source>Images that probably have none</source>
            <translation>おそらく何も写っていない画像</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/quality_sheet.py" />
            <location filename="../../swin_annotator/ui/gallery/worth_sheet.py" />
            <source>Images that show the same</source>
            <translation>同じものが写った画像</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/worth_sheet.py" />
            <source>Images that teach most next</source>
            <translation>最も学びの多い画像</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Images whose names differ in a last number stay together</source>
            <translation>名前の末尾の数字だけが違う画像をまとめる</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/restoring.py" />
            <source>Images whose tags or review change: {images}.</source>
            <translation>タグまたはレビューが変わる画像: {images}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Images with a tag are copied into a new or empty folder; the others are left out.</source>
            <translation>タグのある画像を新しいフォルダーまたは空のフォルダーにコピーします。ほかは対象外です。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/worth_controller.py" />
            <source>Images with one number look the same to the model.</source>
            <translation>番号が同じ画像は、モデルには同じに見えます。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/import_export.py" />
            <source>Import a folder of labels</source>
            <translation>ラベルのフォルダーを読み込む</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Import a folder of labels…</source>
            <translation>ラベルのフォルダーを読み込む…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Import as proposals…</source>
            <translation>候補として読み込む…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/import_task.py" />
            <source>Import cancelled; nothing was imported.</source>
            <translation>読み込みを中止しました。何も読み込まれていません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/importing.py" />
            <source>Import it again.</source>
            <translation>もう一度読み込んでください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_reader.py" />
            <source>Import it into the project of its images, or measure it against a label file with “evaluate”.</source>
            <translation>その画像のプロジェクトに読み込むか、「evaluate」でラベルファイルと比べてください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/relative_boxes.py" />
            <source>Import it without --normalised.</source>
            <translation>--normalised なしで読み込んでください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/relative_boxes.py" />
            <source>Import it without scaling.</source>
            <translation>拡大縮小せずに読み込んでください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/import_export.py" />
            <location filename="../../swin_annotator/ui/window/finding_lists.py" />
            <source>Import labels</source>
            <translation>ラベルを読み込む</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/gatherable.py" />
            <source>Import labels into it first.</source>
            <translation>先にラベルを読み込んでください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Import labels…</source>
            <translation>ラベルを読み込む…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/relative_boxes.py" />
            <source>Import them with --normalised to scale them.</source>
            <translation>--normalised を付けて読み込むと拡大されます。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/import_plan.py" />
            <location filename="../../swin_annotator/engine/packing.py" />
            <location filename="../../swin_annotator/ui/project/import_export.py" />
            <source>Import {name}</source>
            <translation>{name} を読み込み</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/import_task.py" />
            <source>Importing {name}</source>
            <translation>{name} を読み込み中</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/bulk_accept.py" />
            <source>In a category</source>
            <translation>カテゴリ内</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/conflicts.py" />
            <source>In bulk accept that key clicks out what is selected. Choose another.</source>
            <translation>まとめて承認でそのキーは選択したものを外します。別のキーを選んでください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/conflicts.py" />
            <source>In the contact sheet and in bulk accept that key scrolls. Choose another.</source>
            <translation>コンタクトシートとまとめて承認でそのキーはスクロールに使われます。別のキーを選んでください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/conflicts.py" />
            <source>In the list of categories that key renames or deletes a category. Choose another.</source>
            <translation>カテゴリ一覧でそのキーはカテゴリの名前変更や削除に使われます。別のキーを選んでください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/bulk_accept.py" />
            <source>In the whole folder</source>
            <translation>フォルダー全体</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/image_menu.py" />
            <source>Include again</source>
            <translation>対象に戻す</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/exclusion.py" />
            <source>Include image</source>
            <translation>画像を対象に戻す</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Include proposals with scores</source>
            <translation>スコア付きの候補を含める</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/image_menu.py" />
            <source>Included again.</source>
            <translation>対象に戻しました。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export_forms.py" />
            <source>Index masks (semantic segmentation)</source>
            <translation>インデックスマスク（意味的領域分割）</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/message_catalog.py" />
            <source>Input/output error</source>
            <translation>入出力エラー</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/demo.py" />
            <location filename="../../swin_annotator/models/catalog/catalog.py" />
            <source>Install it again.</source>
            <translation>インストールし直してください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/tfrecord.py" />
            <source>Install it: pip install “swin-annotator[tfrecord]”.</source>
            <translation>インストールしてください: pip install “swin-annotator[tfrecord]”。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/ray_worker.py" />
            <source>Install the same version on all computers of the cluster.</source>
            <translation>クラスターのすべてのコンピューターに同じ版をインストールしてください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/prelabel_ray.py" />
            <source>Install the same versions on all of them.</source>
            <translation>すべてに同じ版をインストールしてください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/message_catalog.py" />
            <source>Is a directory</source>
            <translation>フォルダーです</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/json_lines.py" />
            <source>Is it JSON Lines?</source>
            <translation>JSON Lines ですか？</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/cvat.py" />
            <source>Is it “CVAT for images 1.1”?</source>
            <translation>「CVAT for images 1.1」ですか？</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/class_numbers.py" />
            <source>It can by: {rules}.</source>
            <translation>使える規則: {rules}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/attributes.py" />
            <source>It goes on beyond the image{key}</source>
            <translation>画像の外まで続いている{key}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/supervisely.py" />
            <source>It has no class; left out.</source>
            <translation>クラスがないため、除外しました。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/mask_classes.py" />
            <location filename="../../swin_annotator/formats/odvg.py" />
            <source>It has number: name, or take it away.</source>
            <translation>中身は「番号: 名前」です。そうでなければファイルを取り除いてください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/yolo_classes.py" />
            <source>It is a list, or number: name.</source>
            <translation>リストか「番号: 名前」で書きます。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/ray_gate.py" />
            <source>It is asked again in a minute; see the log file.</source>
            <translation>1 分後にもう一度試します。ログファイルを見てください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_values.py" />
            <source>It is nested more than {levels} levels deep; left out.</source>
            <translation>入れ子が {levels} 段より深いため、除外しました。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/catalog.py" />
            <source>It is not a transformers model; pick another.</source>
            <translation>transformers のモデルではありません。別のものを選んでください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/import_plan.py" />
            <source>It is not clear which images of {folder} those in {path} are: {unclear}.</source>
            <translation>{path} の画像が {folder} のどれに当たるか、はっきりしません: {unclear}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/download.py" />
            <source>It is not in the layout of a transformers model; pick another.</source>
            <translation>transformers のモデルの構成ではありません。別のものを選んでください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/check.py" />
            <source>It is there twice: same image, category and shape.</source>
            <translation>2 つあります: 画像、カテゴリー、形状が同じです。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/copying_out.py" />
            <source>It is there wherever Swin Annotator is installed.</source>
            <translation>Swin Annotator が入っていれば、どこにでもあります。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_annotations.py" />
            <source>It leaves its image and was cut.</source>
            <translation>画像からはみ出しているため、切り取りました。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_annotations.py" />
            <source>It lies outside its image and was left out.</source>
            <translation>画像の外にあるため、除外しました。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/import_objects.py" />
            <source>It lies outside {path}; left out.</source>
            <translation>{path} の外にあるため、除外しました。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_panoptic.py" />
            <source>It needs images and segments_info.</source>
            <translation>images と segments_info が必要です。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/model_folders.py" />
            <source>It needs {weights} (or {weights_pickled}) beside config.json.</source>
            <translation>config.json の横に {weights}（または {weights_pickled}）が必要です。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/yolo_classes.py" />
            <source>It needs “names”.</source>
            <translation>「names」が必要です。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/runtime/engine_use.py" />
            <source>It runs in torch.</source>
            <translation>torch で動きます。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/training.py" />
            <source>It suggests tags from here on, also in folders that have none; {key} gives the suggested one.</source>
            <translation>これからは、タグのないフォルダーでもこのモデルがタグを提案します。{key} で提案タグを付けます。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/download.py" />
            <source>It was deleted. Pull again; if it happens twice, a proxy may be changing downloads.</source>
            <translation>削除しました。もう一度ダウンロードしてください。二度続く場合は、プロキシがダウンロードを書き換えているかもしれません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/trust.py" />
            <source>It was left as it is. Move it away to label this folder.</source>
            <translation>そのまま残してあります。このフォルダーにラベルを付けるには、それを別の場所に移してください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/recovery.py" />
            <source>It was left as it is. Rename it to start a fresh project.</source>
            <translation>元のまま残しました。名前を変えると新しいプロジェクトを始められます。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/database.py" />
            <source>It was left as it is. “Recover what can be read” takes the rest from its newest backup, if there is one.</source>
            <translation>そのまま残しました。「読めるものを復元」は、あれば最新のバックアップから残りを取り出します。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/database.py" />
            <source>It was left as it is. “swin-annotator backups FOLDER --recover” reads what can be read of it, and takes the rest from its newest backup.</source>
            <translation>元のまま残しました。「swin-annotator backups FOLDER --recover」は読める部分を読み、残りを最新のバックアップから取ります。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/image_files.py" />
            <source>It was moved or deleted; its labels are kept.</source>
            <translation>移動または削除されました。ラベルは残っています。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/image_loader.py" />
            <source>It will show when it is there.</source>
            <translation>読み込めたら表示します。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>It works in bulk accept, too.</source>
            <translation>まとめて承認でも使えます。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>It works in the contact sheet and in bulk accept, too.</source>
            <translation>コンタクトシートとまとめて承認でも使えます。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>It works in the contact sheet, too.</source>
            <translation>コンタクトシートでも使えます。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/check.py" />
            <source>Its area is given as {told}, its shape has {own}.</source>
            <translation>面積は {told} とありますが、形状は {own} です。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/check.py" />
            <source>Its area is no number.</source>
            <translation>面積が数値ではありません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/check.py" />
            <source>Its box and its outline are far apart.</source>
            <translation>ボックスと輪郭が離れすぎています。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/yolo_reader.py" />
            <source>Its image can't be read, so its labels have no size and stay out.</source>
            <translation>画像を読み込めず、ラベルの大きさが分からないため、取り込みません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_shapes.py" />
            <source>Its mask covers {w}×{h} pixels, more than can be shown, and was left out.</source>
            <translation>マスクが {w}×{h} 画素に及び、表示できないため、除外しました。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/import_objects.py" />
            <source>Its mask does not have the image's size; the box was kept.</source>
            <translation>マスクの大きさが画像と異なるため、ボックスだけを残しました。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_shapes.py" />
            <source>Its mask has no run lengths</source>
            <translation>マスクにランレングスがありません</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_shapes.py" />
            <source>Its mask has no size, or an impossible one.</source>
            <translation>マスクに大きさがないか、ありえない大きさです。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_shapes.py" />
            <source>Its mask is empty and was left out.</source>
            <translation>マスクが空のため、除外しました。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_shapes.py" />
            <source>Its mask is {mask}, the image {image}; mask left out.</source>
            <translation>マスクは {mask}、画像は {image} です。マスクを除外しました。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_shapes.py" />
            <source>Its outline is neither a list nor run lengths.</source>
            <translation>輪郭がリストでもランレングスでもありません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_shapes.py" />
            <source>Its outline is too long to be drawn and was left out.</source>
            <translation>輪郭が長すぎて描けないため、除外しました。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/import_objects.py" />
            <source>Its outline leaves the image and was cut to it.</source>
            <translation>輪郭が画像からはみ出しているため、画像に合わせて切り取りました。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_shapes.py" />
            <source>Its outline leaves the image by {over} pixels and was cut.</source>
            <translation>輪郭が画像から {over} 画素はみ出しているため、切り取りました。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_shapes.py" />
            <source>Its run lengths are damaged</source>
            <translation>ランレングスが壊れています</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_shapes.py" />
            <source>Its run lengths do not fill the image</source>
            <translation>ランレングスが画像を満たしません</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/images.py" />
            <source>Its tiles can't be read one by one: install swin-annotator[tiff] for more kinds of compression, or save it with 8-bit RGB tiles and deflate compression.</source>
            <translation>タイルを一つずつ読めません。より多くの圧縮形式に対応する swin-annotator[tiff] を入れるか、8 ビット RGB のタイルと deflate 圧縮で保存してください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_kinds.py" />
            <source>Its turned box is another than its outline, which was taken.</source>
            <translation>回転ボックスが輪郭と異なるため、輪郭を取りました。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_kinds.py" />
            <source>Its turned box is not five numbers with sides above 0.</source>
            <translation>回転ボックスが、辺が 0 より大きい 5 つの数値ではありません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/import_export_notifier.py" />
            <source>Join names that differ in case</source>
            <translation>大文字小文字だけが違う名前をまとめる</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/import_export.py" />
            <source>Join them</source>
            <translation>統合する</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/finding_lists.py" />
            <source>Keep both</source>
            <translation>両方を残す</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Keep labels</source>
            <translation>ラベルを残す</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Keep labels of images that are gone or can't be read</source>
            <translation>なくなった画像や読めない画像のラベルを残す</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/refit.py" />
            <source>Keep labels of {name}</source>
            <translation>{name} のラベルを残す</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/engine/folder_changes.py" />
            <source>Keep labels of {n} images</source>
            <translation>
                <numerusform>画像 {n} 枚のラベルを残す</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Keep labels on the changed file</source>
            <translation>変更されたファイルにラベルを残す</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/finding_lists.py" />
            <source>Keep mine</source>
            <translation>自分のものを残す</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Keep the view on images of the same size</source>
            <translation>同じ大きさの画像では表示位置を保つ</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/import_export.py" />
            <source>Keep them apart</source>
            <translation>別々のままにする</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/prompt_controller.py" />
            <source>Kept. A counter-example works together with words or with an example ({example}).</source>
            <translation>保持しました。反例は語句または例 ({example}) と一緒に働きます。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/category_details.py" />
            <source>Key points</source>
            <translation>キーポイント</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/category_details.py" />
            <source>Key points in their order, with commas between.</source>
            <translation>キーポイントを順番に、カンマ区切りで。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Keyboard shortcuts</source>
            <translation>キーボードショートカット</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Keyboard shortcuts…</source>
            <translation>キーボードショートカット…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Knife</source>
            <translation>ナイフ</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/__init__.py" />
            <location filename="../../swin_annotator/models/registry.py" />
            <source>Known: {formats}.</source>
            <translation>使えるもの: {formats}。</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>LLMDet, Swin-B</source>
            <translation>LLMDet、Swin-B</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>LLMDet, Swin-L</source>
            <translation>LLMDet、Swin-L</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>LLMDet, Swin-T</source>
            <translation>LLMDet、Swin-T</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Label</source>
            <translation>ラベル</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export_forms.py" />
            <source>Label Studio</source>
            <translation>Label Studio</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/training_labels.py" />
            <source>Label a few more images, or accept proposals; five are a beginning.</source>
            <translation>あと数枚の画像にラベルを付けるか、候補を承認してください。まずは 5 枚からです。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/empty_state.py" />
            <source>Label a folder of images</source>
            <translation>フォルダーの画像にラベルを付ける</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/dialog_opener.py" />
            <source>Label a folder of images by reviewing what OWL and Swin propose; works offline. Apache-2.0.</source>
            <translation>OWL と Swin の候補を確認して画像にラベルを付けます。オフラインで動作します。Apache-2.0。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/train.py" />
            <source>Label another kind as well.</source>
            <translation>別の種類のものにもラベルを付けてください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Label chips</source>
            <translation>ラベルの名札</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/train.py" />
            <source>Label larger objects, or search in tiles.</source>
            <translation>もっと大きなオブジェクトにラベルを付けるか、タイルに分けて探してください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/label_mapping.py" />
            <source>Label of the model</source>
            <translation>モデルのラベル</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/fewshot.py" />
            <source>Label one of another kind.</source>
            <translation>別の種類のものにもラベルを付けてください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export_forms.py" />
            <source>LabelMe</source>
            <translation>LabelMe</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/quality_sheet.py" />
            <source>Labelled as two categories</source>
            <translation>2 つのカテゴリーのラベルが付いている</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/backups.py" />
            <location filename="../../swin_annotator/ui/gallery/contact_sheet.py" />
            <location filename="../../swin_annotator/ui/panels/annotations.py" />
            <location filename="../../swin_annotator/ui/window/right_column.py" />
            <source>Labels</source>
            <translation>ラベル</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Labels alone</source>
            <translation>ラベルのみ</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/label_mapping.py" />
            <source>Labels and categories</source>
            <translation>ラベルとカテゴリ</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/worth_controller.py" />
            <source>Labels and model agree.</source>
            <translation>ラベルとモデルは一致しています。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/contact_sheet.py" />
            <source>Labels and proposals</source>
            <translation>ラベルと候補</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/old_encoding.py" />
            <source>Labels are a .json or .csv file.</source>
            <translation>ラベルは .json か .csv のファイルです。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Labels get the size of the picture and wait for review</source>
            <translation>ラベルを画像の大きさに合わせ、確認待ちにする</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/gatherable.py" />
            <source>Labels of a window whose project file was taken away are kept in {place}.</source>
            <translation>プロジェクトファイルが取り去られたウィンドウのラベルは {place} に保存されています。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/label_mapping.py" />
            <source>Labels of {model}</source>
            <translation>{model} のラベル</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/quality_sheet.py" />
            <source>Labels on an image</source>
            <translation>画像あたりのラベル</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/quality_sheet.py" />
            <location filename="../../swin_annotator/ui/panels/statistics.py" />
            <source>Labels per category</source>
            <translation>カテゴリ別ラベル数</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Labels stay where they are, cut where the picture ends</source>
            <translation>ラベルは元の位置のまま、画像の端で切り取る</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/worth_sheet.py" />
            <source>Labels that the model doubts</source>
            <translation>モデルが疑うラベル</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Labels that the model doubts…</source>
            <translation>モデルが疑うラベル…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/gatherable.py" />
            <source>Labels that were made while this folder could not be written are kept in {away}.</source>
            <translation>このフォルダーに書き込めない間に付けたラベルは {away} に保存されています。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Labels, proposals and settings, to be taken in elsewhere by “Import labels…”</source>
            <translation>ラベル、候補、設定。別の場所で「ラベルをインポート…」から取り込めます</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Language</source>
            <translation>言語</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/contact_sheet.py" />
            <source>Largest first</source>
            <translation>大きい順</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_sheet.py" />
            <source>Learn again</source>
            <translation>学び直す</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/training.py" />
            <source>Learn from</source>
            <translation>学習に使うもの</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/learned_profile.py" />
            <source>Learning from {path}</source>
            <translation>{path} から学んでいます</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_sheet.py" />
            <source>Learns from +{yes} −{no}</source>
            <translation>+{yes} −{no} から学んでいます</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/bulk_accept.py" />
            <source>Least score</source>
            <translation>最低スコア</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/conflicts.py" />
            <source>Leave a tool, drop the selection, leave the prompt</source>
            <translation>ツールを離れる、選択を解除、プロンプトを離れる</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/cli/train_full.py" />
            <source>Leave out --full, or --profile.</source>
            <translation>--full か --profile のどちらかを外してください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/review_bar.py" />
            <source>Leave review</source>
            <translation>確認を終える</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/class_numbers.py" />
            <source>Leave the rule for numbers out.</source>
            <translation>番号の規則を指定しないでください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/worth_controller.py" />
            <source>Left: {objects} on {images}, about {minutes:.0f} min at your pace.</source>
            <translation>残り: {images} に {objects}、今のペースで約 {minutes:.0f} 分。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/worth_controller.py" />
            <source>Left: {objects} on {images}.</source>
            <translation>残り: {images} に {objects}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Less on label chips</source>
            <translation>ラベルの名札の表示を減らす</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/adding.py" />
            <source>Let it be copied.</source>
            <translation>コピーを許可してください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/model_labels.py" />
            <source>Licence</source>
            <translation>ライセンス</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/model_labels.py" />
            <source>Licence: {licence}</source>
            <translation>ライセンス: {licence}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Light</source>
            <translation>ライト</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Line</source>
            <translation>線</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/json_lines.py" />
            <source>Line {number} of {path} is too long.</source>
            <translation>{path} の {number} 行目が長すぎます。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/adjustments.py" />
            <source>Lines</source>
            <translation>線</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/category_details.py" />
            <source>Lines between key points</source>
            <translation>キーポイント間の線</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/category_details.py" />
            <source>Lines between them: pairs of names or numbers, with a dash between.</source>
            <translation>それらを結ぶ線: 名前か番号の組を、ハイフンでつなぐ。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Link to them</source>
            <translation>リンクする</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/answer_notifier.py" />
            <source>List them</source>
            <translation>一覧を表示</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Lists labels that are doubled, very small, outside their image or labelled twice</source>
            <translation>重複したラベル、非常に小さいラベル、画像の外にあるラベル、二通りに付けられたラベルを一覧にします</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Lists what was added, removed, moved and relabelled</source>
            <translation>追加・削除・移動・ラベル変更されたものを一覧にします</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/image_loader.py" />
            <source>Loading {path}…</source>
            <translation>{path} を読み込み中…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/questions.py" />
            <source>Loading {spec}</source>
            <translation>{spec} を読み込み中</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/attributes.py" />
            <source>Lock</source>
            <translation>ロック</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Lock or unlock</source>
            <translation>ロックまたは解除</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/annotation_editor.py" />
            <location filename="../../swin_annotator/ui/annotation/shape_operations.py" />
            <source>Locked objects stay as they are. {unlock} unlocks them.</source>
            <translation>ロックされたオブジェクトは変わりません。{unlock} で解除します。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/log.py" />
            <source>Log</source>
            <translation>ログ</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Log…</source>
            <translation>ログ…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/quality_sheet.py" />
            <location filename="../../swin_annotator/ui/gallery/worth_sheet.py" />
            <source>Look again</source>
            <translation>もう一度見る</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Look at tiles as well</source>
            <translation>タイルも調べる</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub_connection.py" />
            <source>Look at {endpoint}/{name} in a browser.</source>
            <translation>{endpoint}/{name} をブラウザーで確認してください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Look for new, changed, renamed and removed files</source>
            <translation>新規・変更・改名・削除されたファイルを調べる</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/adjustments.py" />
            <source>Look of image and objects</source>
            <translation>画像とオブジェクトの見え方</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Look of image and objects: brightness, contrast, fill, lines</source>
            <translation>画像とオブジェクトの見え方: 明るさ、コントラスト、塗りつぶし、線</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/features.py" />
            <location filename="../../swin_annotator/engine/indexing.py" />
            <location filename="../../swin_annotator/engine/likeness.py" />
            <location filename="../../swin_annotator/engine/train.py" />
            <source>Looked at {path}</source>
            <translation>{path} を確認</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/cli/quality.py" />
            <source>Looking at objects needs their images.</source>
            <translation>オブジェクトを見るには画像が必要です。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/propose.py" />
            <source>Looking at part {number} of {path}</source>
            <translation>{path} の部分 {number} を調べています</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/example_queries.py" />
            <source>Looking at the example on {path}</source>
            <translation>{path} の例を見ています</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/heat_map.py" />
            <location filename="../../swin_annotator/engine/other_boxes.py" />
            <location filename="../../swin_annotator/engine/propose.py" />
            <location filename="../../swin_annotator/engine/worth_a_look.py" />
            <source>Looking at {path}</source>
            <translation>{path} を見ています</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/quality_controller.py" />
            <source>Looking for images that show the same</source>
            <translation>同じものが写っている画像を探しています</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/other_boxes.py" />
            <source>Looking for other boxes</source>
            <translation>別のボックスを探しています</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/worth_controller.py" />
            <source>Looking over the folder</source>
            <translation>フォルダを見ています</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/quality_controller.py" />
            <location filename="../../swin_annotator/ui/window/finding_lists.py" />
            <source>Looking through the labels…</source>
            <translation>ラベルを調べています…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/object_presenter.py" />
            <source>Looking. What is found shows here.</source>
            <translation>検索中です。見つかったものはここに表示されます。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/quality_controller.py" />
            <location filename="../../swin_annotator/ui/gallery/worth_controller.py" />
            <source>Looking…</source>
            <translation>見ています…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/quality_sheet.py" />
            <source>Looks like another category</source>
            <translation>別のカテゴリーに見える</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/review_bar.py" />
            <source>Lower threshold</source>
            <translation>しきい値を下げる</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>MM-Grounding-DINO, Swin-B</source>
            <translation>MM-Grounding-DINO、Swin-B</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>MM-Grounding-DINO, Swin-L</source>
            <translation>MM-Grounding-DINO、Swin-L</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>MM-Grounding-DINO, Swin-T</source>
            <translation>MM-Grounding-DINO、Swin-T</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/backups.py" />
            <source>Made</source>
            <translation>作成日時</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Magic wand</source>
            <translation>マジックワンド</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_controller.py" />
            <source>Make it again for {model}</source>
            <translation>{model} 用に作り直す</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/learned_profile.py" />
            <source>Make it again with “Write a profile…” in the folder that it comes from.</source>
            <translation>元のフォルダーで「プロファイルを書き出す…」を使って作り直してください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/learned_profile.py" />
            <source>Make it again with: swin-annotator profile export FOLDER FILE.json</source>
            <translation>作り直すには: swin-annotator profile export FOLDER FILE.json</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/reshaping.py" />
            <source>Make masks</source>
            <translation>マスクを作成</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/turning.py" />
            <source>Make turned boxes</source>
            <translation>回転ボックスにする</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/dialogs/manual.py" />
            <source>Manual</source>
            <translation>マニュアル</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/heat_map.py" />
            <source>Mapping likeness</source>
            <translation>類似度を計算中</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/attributes.py" />
            <source>Mark as crowd</source>
            <translation>群れと記す</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/review_steps.py" />
            <location filename="../../swin_annotator/ui/project/image_menu.py" />
            <source>Mark as not reviewed</source>
            <translation>未確認と記す</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/attributes.py" />
            <source>Mark as occluded</source>
            <translation>隠れありと記す</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/review_steps.py" />
            <location filename="../../swin_annotator/ui/gallery/worth_sheet.py" />
            <location filename="../../swin_annotator/ui/project/image_menu.py" />
            <location filename="../../swin_annotator/ui/window/import_export_notifier.py" />
            <source>Mark as reviewed</source>
            <translation>確認済みと記す</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/attributes.py" />
            <source>Mark as truncated</source>
            <translation>見切れと記す</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Mark the image as reviewed</source>
            <translation>画像を確認済みにする</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/core/review_steps.py" />
            <source>Mark {n} images as reviewed</source>
            <translation>
                <numerusform>画像 {n} 枚を確認済みと記す</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/review/image_review.py" />
            <source>Marked as not reviewed.</source>
            <translation>未確認にしました。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/review/image_review.py" />
            <source>Marked as reviewed.</source>
            <translation>確認済みにしました。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/quality_sheet.py" />
            <source>Mask of another size</source>
            <translation>大きさの違うマスク</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Mask2Former, Swin-S (COCO instances, 80 classes)</source>
            <translation>Mask2Former、Swin-S（COCO インスタンス、80 クラス）</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Mask2Former, Swin-T (ADE20K, 150 classes)</source>
            <translation>Mask2Former、Swin-T（ADE20K、150 クラス）</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Mask2Former, Swin-T (COCO instances, 80 classes)</source>
            <translation>Mask2Former、Swin-T（COCO インスタンス、80 クラス）</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>MaskFormer, Swin-T (ADE20K, 150 classes)</source>
            <translation>MaskFormer、Swin-T（ADE20K、150 クラス）</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>MaskFormer, Swin-T (COCO panoptic, 133 classes)</source>
            <translation>MaskFormer、Swin-T（COCO panoptic、133 クラス）</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Masks</source>
            <translation>マスク</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/shape_operations.py" />
            <source>Masks do not turn: make a turned box of it first.</source>
            <translation>マスクは回転できません。先に回転ボックスにしてください。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/core/review_steps.py" />
            <source>Masks for {n} objects</source>
            <translation>
                <numerusform>オブジェクト {n} 件のマスク</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Masks from boxes</source>
            <translation>ボックスからマスク</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Meant for a GPU.</source>
            <translation>GPU 向けです。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/full_training.py" />
            <source>Measuring how long a step takes</source>
            <translation>1 ステップの所要時間を測っています</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/engine/project_check.py" />
            <source>Mend {n} labels</source>
            <translation>
                <numerusform>ラベル {n} 件を修正</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/window/finding_lists.py" />
            <source>Mend {n} of them</source>
            <translation>
                <numerusform>うち {n} 件を修正</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/bars.py" />
            <source>Menu</source>
            <translation>メニュー</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/bars.py" />
            <source>Menu (Alt+M)</source>
            <translation>メニュー (Alt+M)</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/category_editor.py" />
            <source>Merge into “{name}”</source>
            <translation>「{name}」に統合</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/training_labels.py" />
            <source>Merge some categories, or train in a folder with fewer.</source>
            <translation>カテゴリーをいくつか統合するか、少ないフォルダーで学習してください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Merge the category in use into another…</source>
            <translation>使用中のカテゴリを別のカテゴリに統合…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Merge the selected objects</source>
            <translation>選択中のオブジェクトを結合</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/core/reshaping.py" />
            <source>Merge {n} objects</source>
            <translation>
                <numerusform>オブジェクト {n} 件を統合</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/category_editor.py" />
            <location filename="../../swin_annotator/ui/dialogs/merge_choice.py" />
            <source>Merge “{name}”</source>
            <translation>「{name}」を統合</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/categories.py" />
            <source>Merge “{name}” into</source>
            <translation>「{name}」の統合先</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/categories.py" />
            <source>Merge “{name}” into “{other}”</source>
            <translation>「{name}」を「{other}」に統合</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <location filename="../../swin_annotator/ui/widgets/banner.py" />
            <source>Message</source>
            <translation>メッセージ</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Middle drag, Alt+drag</source>
            <translation>中ボタンでドラッグ、Alt+ドラッグ</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Mini mask: box or clicks to mask</source>
            <translation>Mini mask: ボックスまたはクリックからマスク</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/model_labels.py" />
            <source>Model</source>
            <translation>モデル</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>Models</source>
            <translation>モデル</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/prompts.py" />
            <source>Models and masks</source>
            <translation>モデルとマスク</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/inference/model_rest.py" />
            <source>Models left memory after {n} minutes without a question; the next one loads them again.</source>
            <translation>
                <numerusform>{n} 分間問い合わせがなかったため、モデルをメモリから外しました。次の問い合わせで読み込み直します。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/run_options.py" />
            <source>Models look at tiles as well: small things are found, about ten times as slowly.</source>
            <translation>モデルはタイルも調べます。小さなものが見つかりますが、時間は約 10 倍かかります。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/run_options.py" />
            <source>Models look at whole images alone.</source>
            <translation>モデルは画像全体だけを調べます。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/runtime/device.py" />
            <source>Models should run on {asked}, but this machine has no such device that torch can use.</source>
            <translation>モデルを {asked} で動かす設定ですが、torch が使えるその装置がこのコンピューターにありません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/window/notifier.py" />
            <source>Models…</source>
            <translation>モデル…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/widgets/tool_menu.py" />
            <source>More tools</source>
            <translation>その他のツール</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/widgets/tool_menu.py" />
            <source>More tools: turned box, points, lines, smart select, magic wand, eraser, parts</source>
            <translation>その他のツール: 回転ボックス、点、線、スマート選択、マジックワンド、消しゴム、部分</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/contact_sheet.py" />
            <location filename="../../swin_annotator/ui/panels/review_bar.py" />
            <source>Most doubtful first</source>
            <translation>疑わしい順</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/contact_sheet.py" />
            <source>Most like the selected one</source>
            <translation>選択中のものに似た順</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Mouse and text</source>
            <translation>マウスと文字入力</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Mouse wheel zooms</source>
            <translation>マウスホイールでズーム</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/categories.py" />
            <source>Move down</source>
            <translation>下へ移動</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/trust.py" />
            <source>Move it away. Nothing was opened or changed.</source>
            <translation>別の場所に移してください。何も開かず、何も変えていません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/keypoints.py" />
            <source>Move keypoint</source>
            <translation>キーポイントを移動</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Move the image</source>
            <translation>画像を動かす</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/conflicts.py" />
            <source>Move the selection by a pixel, Shift: ten, Ctrl: the box's lower right corner</source>
            <translation>選択を 1 画素動かす。Shift で 10 画素、Ctrl で枠の右下の角</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/categories.py" />
            <source>Move up</source>
            <translation>上へ移動</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/annotation/annotation_editor.py" />
            <source>Move {n} objects</source>
            <translation>
                <numerusform>オブジェクト {n} 件を移動</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/category_entry.py" />
            <location filename="../../swin_annotator/ui/dialogs/training.py" />
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/gatherable.py" />
            <source>Name a folder that holds a project.db.</source>
            <translation>project.db の入ったフォルダーを指定してください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/loading.py" />
            <source>Name a folder with config.json and model.safetensors.</source>
            <translation>config.json と model.safetensors の入ったフォルダーを指定してください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Name and score</source>
            <translation>名前とスコア</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/swin/own_folder.py" />
            <source>Name every class once, in the order of training.</source>
            <translation>学習時の順に、各クラスを一度ずつ挙げてください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_reader.py" />
            <source>Name its format: --format coco-panoptic.</source>
            <translation>形式を指定してください: --format coco-panoptic。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/training.py" />
            <source>Name of the new model</source>
            <translation>新しいモデルの名前</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/__init__.py" />
            <source>Name one with --format where it is not found out.</source>
            <translation>判別できない場合は --format で指定してください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/queries.py" />
            <source>Name the thing in a few words; put commas between things.</source>
            <translation>数語で言い表してください。複数のものはカンマで区切ります。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/cli/quality.py" />
            <source>Name their folder with --images DIR.</source>
            <translation>--images DIR でそのフォルダーを指定してください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/mask_classes.py" />
            <source>Name them index and name.</source>
            <translation>列の名前を index と name にしてください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/tags_csv.py" />
            <source>Name them {head} and {head2}.</source>
            <translation>{head} と {head2} という名前にしてください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/csv_objects.py" />
            <source>Name them {head}.</source>
            <translation>列の名前を {head} にしてください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/import_export.py" />
            <source>Names of categories in {name} are the project's but for case or blanks: {pairs}. Are they the same?</source>
            <translation>{name} のカテゴリ名は、大文字小文字や空白を除いてプロジェクトのものと同じです: {pairs}。同じものですか?</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/categories.py" />
            <source>Names of new categories</source>
            <translation>新しいカテゴリの名前</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Negative example box</source>
            <translation>反例のボックス</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/place.py" />
            <source>Neither {beside} nor {away} can be written, so there is no place for the labels.</source>
            <translation>{beside} にも {away} にも書き込めないため、ラベルを置く場所がありません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/message_catalog.py" />
            <source>Network is unreachable</source>
            <translation>ネットワークに届きません</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/categories.py" />
            <source>New name</source>
            <translation>新しい名前</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/label_mapping.py" />
            <source>New: {name}</source>
            <translation>新規: {name}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/guided_tour.py" />
            <source>Next</source>
            <translation>次へ</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Next image</source>
            <translation>次の画像</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Next image with proposals</source>
            <translation>候補のある次の画像</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Next label of the image</source>
            <translation>画像の次のラベル</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Next of the list of what is worth a look</source>
            <translation>見る価値のあるものの一覧で次へ</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Next part of the window</source>
            <translation>ウィンドウの次の部分</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Next proposal</source>
            <translation>次の候補</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Next value of an attribute</source>
            <translation>属性の次の値</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/prelabel_ray.py" />
            <source>No Ray can be started on this computer.</source>
            <translation>このコンピューターでは Ray を起動できません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/prelabel_ray.py" />
            <source>No Ray cluster answers at {address}.</source>
            <translation>{address} の Ray クラスターが応答しません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/training_labels.py" />
            <source>No accepted boxes of {missing} are in this project.</source>
            <translation>このプロジェクトには {missing} の承認済みのボックスがありません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/training_labels.py" />
            <source>No accepted outlines of {missing} are in this project.</source>
            <translation>このプロジェクトには {missing} の承認済みの輪郭がありません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/training_labels.py" />
            <source>No accepted tags of {missing} are in this project.</source>
            <translation>このプロジェクトには {missing} の承認済みのタグがありません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/backups.py" />
            <source>No backup could be made in {folder} ({error}).</source>
            <translation>{folder} にバックアップを作成できませんでした ({error})。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/class_folders.py" />
            <source>No image has a tag.</source>
            <translation>タグの付いた画像がありません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/import_export.py" />
            <source>No labels came in from {name}.</source>
            <translation>{name} からラベルは入りませんでした。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/command_palette.py" />
            <source>No matching command</source>
            <translation>一致するコマンドはありません</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/quality_controller.py" />
            <source>No model that tells objects apart is installed.</source>
            <translation>オブジェクトを見分けるモデルが入っていません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/review/image_review.py" />
            <source>No more proposals shown on this image. {next} goes to the next image.</source>
            <translation>この画像に表示中の候補はもうありません。{next} で次の画像へ。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/contact_sheet.py" />
            <source>No object of this category and kind. Choose others above.</source>
            <translation>このカテゴリと種類のオブジェクトはありません。上でほかのものを選んでください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/manual.py" />
            <source>No page has all of these words.</source>
            <translation>これらの言葉をすべて含むページはありません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/image_menu.py" />
            <source>No program opens the folder {folder}.</source>
            <translation>フォルダー {folder} を開くプログラムがありません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/bulk_accept.py" />
            <source>No proposal scores that much here. Lower the least score.</source>
            <translation>そのスコアに届く候補はここにありません。最低スコアを下げてください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/empty_state.py" />
            <source>No recent folder yet</source>
            <translation>最近のフォルダーはまだありません</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/message_catalog.py" />
            <source>No route to host</source>
            <translation>ホストへの経路がありません</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/message_catalog.py" />
            <source>No space left on device</source>
            <translation>ディスクの空きがありません</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/message_catalog.py" />
            <source>No such file or directory</source>
            <translation>そのファイルやフォルダーはありません</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>None</source>
            <translation>なし</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/train.py" />
            <location filename="../../swin_annotator/models/tuning/samples.py" />
            <source>None of the labelled images can be read.</source>
            <translation>ラベル付きの画像が 1 枚も読み込めません。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/formats/openimages.py" />
            <source>None of the {n} images in {path} is found.</source>
            <translation>
                <numerusform>{path} にある画像 {n} 枚のうち、1 枚も見つかりません。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/engine/import_plan.py" />
            <source>None of the {n} images in {path} is in {folder}.</source>
            <translation>
                <numerusform>{path} の画像 {n} 件は、どれも {folder} にありません。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/formats/yolo_reader.py" />
            <source>None of the {n} label files in {root} has an image beside it.</source>
            <translation>
                <numerusform>{root} のラベルファイル {n} 個のどれにも、横に画像がありません。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/widgets/bar_plot.py" />
            <source>None yet.</source>
            <translation>まだありません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/message_catalog.py" />
            <source>Not a directory</source>
            <translation>フォルダーではありません</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/example_naming.py" />
            <source>Not an example of:</source>
            <translation>次のものの反例:</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/attributes.py" />
            <source>Not crowd</source>
            <translation>群れではない</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/attributes.py" />
            <source>Not occluded</source>
            <translation>隠れなし</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/inference/learning_controller.py" />
            <source>Not this</source>
            <translation>これ以外</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/attributes.py" />
            <source>Not truncated</source>
            <translation>見切れなし</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/attributes.py" />
            <source>Note on the object</source>
            <translation>オブジェクトのメモ</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/attributes.py" />
            <source>Note on the selected objects</source>
            <translation>選択中のオブジェクトのメモ</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/annotations.py" />
            <source>Nothing accepted on this image yet. Draw a box ({box}) or accept a proposal ({accept}).</source>
            <translation>この画像で承認されたものはまだありません。ボックスを描く ({box}) か候補を承認 ({accept}) してください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/answer_notifier.py" />
            <source>Nothing found. Try other words, or draw an example ({example}).</source>
            <translation>見つかりませんでした。別の語句を試すか、例を描いてください ({example})。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/answer_notifier.py" />
            <source>Nothing from {threshold:.2f} on, on {images}.</source>
            <translation>{threshold:.2f} 以上のものはありません ({images})。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/worth_controller.py" />
            <source>Nothing here scores {score:.2f}. Look through them; then all, or those selected, are done.</source>
            <translation>ここには {score:.2f} に達するものはありません。目を通してください。その後、すべてまたは選択したものが完了になります。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/object_operations.py" />
            <source>Nothing is accepted on this image yet.</source>
            <translation>この画像ではまだ何も採用されていません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/statistics.py" />
            <source>Nothing is accepted yet.</source>
            <translation>まだ何も承認していません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/review_presenter.py" />
            <source>Nothing is left from {threshold:.2f} on.</source>
            <translation>{threshold:.2f} 以上のものは残っていません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/review/review_session.py" />
            <source>Nothing is left to review from {threshold:.2f} on.</source>
            <translation>{threshold:.2f} 以上で確認するものはもうありません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/object_presenter.py" />
            <source>Nothing is left to review here. The key {next} goes to the next image.</source>
            <translation>ここで確認するものはもうありません。{next} キーで次の画像へ進みます。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/finding_lists.py" />
            <source>Nothing odd was found in the labels.</source>
            <translation>ラベルにおかしな点は見つかりませんでした。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/recovery.py" />
            <source>Nothing of the project could be read. It is as its backup of {when} has it; what was done since is missing.</source>
            <translation>プロジェクトから何も読めませんでした。{when} のバックアップの状態です。それ以降の作業は失われています。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/recovery.py" />
            <source>Nothing of {place} can be read, and there is no backup of it.</source>
            <translation>{place} からは何も読めず、バックアップもありません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/inference_controller.py" />
            <source>Nothing runs that could be paused.</source>
            <translation>一時停止できる処理は実行されていません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/shape_operations.py" />
            <source>Nothing to simplify: boxes and masks with holes have no outline of corners.</source>
            <translation>簡略化するものがありません。ボックスや穴のあるマスクには頂点の輪郭がありません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/worth_controller.py" />
            <source>Nothing waits to be judged.</source>
            <translation>判定待ちはありません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/model_folders.py" />
            <source>Nothing was added.</source>
            <translation>何も追加していません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/api.py" />
            <location filename="../../swin_annotator/engine/questions.py" />
            <source>Nothing was asked for.</source>
            <translation>探すものが指定されていません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/bulk_step.py" />
            <source>Nothing was changed.</source>
            <translation>何も変更されませんでした。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/bundle.py" />
            <source>Nothing was changed. Choose another file.</source>
            <translation>何も変更していません。別のファイルを選んでください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/recovery.py" />
            <source>Nothing was changed. Free some space or check the permissions.</source>
            <translation>何も変更していません。空き容量を増やすか権限を確認してください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/writer.py" />
            <source>Nothing was changed. Look at the object again and repeat the step.</source>
            <translation>何も変えていません。オブジェクトをもう一度見て、操作をやり直してください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/history.py" />
            <source>Nothing was changed. The steps before it can still be undone.</source>
            <translation>何も変えていません。それより前の操作は今も元に戻せます。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/object_presenter.py" />
            <source>Nothing was found. Try other words, or show an example ({example}).</source>
            <translation>見つかりませんでした。別の語句を試すか、例を示してください ({example})。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/rate_chart.py" />
            <source>Nothing was judged yet.</source>
            <translation>まだ何も判定されていません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/statistics.py" />
            <source>Nothing was judged yet: {review} begins.</source>
            <translation>まだ判定がありません。{review} で始めます。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/annotation_editor.py" />
            <source>Nothing was pasted: the objects are larger than this image.</source>
            <translation>貼り付けませんでした: オブジェクトがこの画像より大きいためです。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/old_encoding.py" />
            <source>Nothing was read from it: its names would come in wrong. Save it as UTF-8, in an editor by “Save with encoding”, in a spreadsheet as “CSV UTF-8”, or by: iconv -f CP1251 -t UTF-8</source>
            <translation>何も読み込んでいません: 名前が正しく読み込めないためです。UTF-8 で保存してください。エディターでは「エンコード付きで保存」、表計算ソフトでは「CSV UTF-8」、または次を実行: iconv -f CP1251 -t UTF-8</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/cli/train_full.py" />
            <source>Nothing was trained.</source>
            <translation>学習は行われませんでした。</translation>
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
            <translation>クラスに 0 か 1 から番号を付けてください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/tfrecord.py" />
            <source>Number the classes from 1 on.</source>
            <translation>クラスに 1 から番号を付けてください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/yolo_classes.py" />
            <source>Numbers begin at 0.</source>
            <translation>番号は 0 から始まります。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/class_order.py" />
            <source>Numbers of classes</source>
            <translation>クラスの番号</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/class_order.py" />
            <source>Numbers: from 0 on, in this order</source>
            <translation>番号: この順に 0 から</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/class_order.py" />
            <source>Numbers: from 1 on, in this order</source>
            <translation>番号: この順に 1 から</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/class_order.py" />
            <source>Numbers: those of the project</source>
            <translation>番号: プロジェクトのもの</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export_forms.py" />
            <source>ODVG: boxes for grounding</source>
            <translation>ODVG: グラウンディング用のボックス</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>OWL-ViT base, patch 16</source>
            <translation>OWL-ViT base、パッチ 16</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>OWL-ViT base, patch 32</source>
            <translation>OWL-ViT base、パッチ 32</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>OWLv2 base, ensemble</source>
            <translation>OWLv2 base、アンサンブル</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>OWLv2 large, fine-tuned</source>
            <translation>OWLv2 large、微調整済み</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Object</source>
            <translation>オブジェクト</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <location filename="../../swin_annotator/ui/gallery/contact_sheet.py" />
            <source>Objects</source>
            <translation>オブジェクト</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/restoring.py" />
            <source>Objects that come back: {back}.</source>
            <translation>戻るオブジェクト: {back}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/restoring.py" />
            <source>Objects that get another category: {relabelled}.</source>
            <translation>カテゴリが変わるオブジェクト: {relabelled}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/restoring.py" />
            <source>Objects that get another outline: {moved}.</source>
            <translation>輪郭が変わるオブジェクト: {moved}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/restoring.py" />
            <source>Objects that go: {gone}.</source>
            <translation>消えるオブジェクト: {gone}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_sheet.py" />
            <source>Objects that were learnt from; those crossed out were rejected</source>
            <translation>学習に使ったオブジェクト。取り消し線は却下されたものです</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/restoring.py" />
            <source>Objects whose state or notes change: {judged}.</source>
            <translation>状態またはメモが変わるオブジェクト: {judged}。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/engine/check.py" />
            <source>Objects without an id that can be kept: {n}.</source>
            <translation>
                <numerusform>残せる ID のないオブジェクト: {n}。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/attributes.py" />
            <source>Occluded</source>
            <translation>隠れあり</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Occluded: something covers a part of it</source>
            <translation>隠れあり: 何かが一部を覆っている</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/store/recovery.py" />
            <source>Of these, {n} were taken from the backup of {when}.</source>
            <translation>
                <numerusform>そのうち {n} 件は {when} のバックアップから取りました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/store/soundness.py" />
            <source>Of {n} {what} notes and the like can't be read: {ids}.</source>
            <translation>
                <numerusform>{what} {n} 件のメモなどを読めません: {ids}。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/prelabel_ray.py" />
            <source>On each of them: pip install "swin-annotator[ray]", in the version of this computer.</source>
            <translation>それぞれで: pip install "swin-annotator[ray]"（このコンピューターと同じ版）。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/advice.py" />
            <source>On photos it finds few: show one example, or use a model that knows any word, such as OWLv2.</source>
            <translation>写真ではあまり見つかりません。例を 1 つ示すか、OWLv2 のようにどんな語句もわかるモデルを使ってください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/bulk_accept.py" />
            <source>On this image</source>
            <translation>この画像内</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/category_details.py" />
            <source>One attribute a line: a name, then flag, number, text, or values with | between.</source>
            <translation>1 行に 1 つの属性: 名前のあとに flag、number、text、または | で区切った値。</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>One mask per object: COCO AP 45.0. The card's licence field says other; the code is MIT, with a part under Apache-2.0.</source>
            <translation>オブジェクトごとに一つのマスク: COCO AP 45.0。カードのライセンス欄は other、コードは MIT で一部は Apache-2.0。</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>One mask per object: COCO AP 46.3. The card's licence field says other; the code is MIT, with a part under Apache-2.0.</source>
            <translation>オブジェクトごとに一つのマスク: COCO AP 46.3。カードのライセンス欄は other、コードは MIT で一部は Apache-2.0。</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>OneFormer, Swin-L (ADE20K, 150 classes)</source>
            <translation>OneFormer、Swin-L（ADE20K、150 クラス）</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>OneFormer, Swin-L (COCO panoptic, 133 classes)</source>
            <translation>OneFormer、Swin-L（COCO panoptic、133 クラス）</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>OneFormer, Swin-T (ADE20K, 150 classes)</source>
            <translation>OneFormer、Swin-T（ADE20K、150 クラス）</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/adding.py" />
            <source>Only a folder with safetensors weights can be used in place.</source>
            <translation>その場で使えるのは safetensors の重みがあるフォルダーだけです。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/api.py" />
            <location filename="../../swin_annotator/engine/questions.py" />
            <source>Only negative examples were given.</source>
            <translation>反例だけが与えられています。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/catalog.py" />
            <source>Only pulled and added models go.</source>
            <translation>取り除けるのはダウンロードまたは追加したモデルだけです。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/image_menu.py" />
            <source>Open</source>
            <translation>開く</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/openimages.py" />
            <source>Open Images has {head}.</source>
            <translation>Open Images の列は {head} です。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export_forms.py" />
            <source>Open Images: boxes</source>
            <translation>Open Images: ボックス</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/folder_controller.py" />
            <source>Open a folder of images</source>
            <translation>画像フォルダーを開く</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/empty_state.py" />
            <source>Open a folder, type what to find or draw one example, then accept what is right.</source>
            <translation>フォルダーを開き、探すものを入力するか例を 1 つ描いて、正しいものを承認します。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/empty_state.py" />
            <source>Open a folder…</source>
            <translation>フォルダーを開く…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/notifier.py" />
            <source>Open another folder…</source>
            <translation>別のフォルダーを開く…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_images.py" />
            <location filename="../../swin_annotator/ui/project/image_menu.py" />
            <source>Open containing folder</source>
            <translation>保存先のフォルダーを開く</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Open folder…</source>
            <translation>フォルダーを開く…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/schema.py" />
            <source>Open its folder in the window or import labels into it first.</source>
            <translation>先にそのフォルダーをウィンドウで開くか、ラベルを読み込んでください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/database.py" />
            <source>Open its folder in the window, which mends it, or put a backup in its place.</source>
            <translation>ウィンドウでそのフォルダーを開くと修復されます。またはバックアップと置き換えてください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/schema.py" />
            <source>Open its folder once in the window, or import labels into it, then try again.</source>
            <translation>そのフォルダーをウィンドウで一度開くか、ラベルを読み込んでから、もう一度試してください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/notifier.py" />
            <source>Open the folder again</source>
            <translation>フォルダーを開き直す</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/pictures.py" />
            <source>Open the folder again.</source>
            <translation>フォルダーを開き直してください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/database.py" />
            <source>Open the folder in the window once: that copies its project to this computer.</source>
            <translation>フォルダーをウィンドウで一度開いてください。プロジェクトがこのコンピューターにコピーされます。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/place.py" />
            <source>Open the folder in the window or import labels into it first.</source>
            <translation>先にフォルダーをウィンドウで開くか、ラベルを読み込んでください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/import_plan.py" />
            <source>Open the folder that these labels were made for. Images are found by their file names.</source>
            <translation>このラベルの元になったフォルダーを開いてください。画像はファイル名で探します。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/conflicts.py" />
            <source>Open the menu</source>
            <translation>メニューを開く</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/window/empty_state.py" />
            <source>Open the sample project</source>
            <translation>サンプルプロジェクトを開く</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/gatherable.py" />
            <source>Open {folder} in the window, or run “swin-annotator gather” on it.</source>
            <translation>{folder} をウィンドウで開くか、「swin-annotator gather」を実行してください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/empty_state.py" />
            <source>Open {name} again</source>
            <translation>{name} をもう一度開く</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>OpenCV's colour-based cut; needs no weights. Best where an object's colours differ from its surroundings.</source>
            <translation>OpenCV の色による切り抜き。重みは不要です。周りと色が違うものに向いています。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/folder_loader.py" />
            <source>Opening {name}</source>
            <translation>{name} を開いています</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub_connection.py" />
            <source>Or run: swin-annotator models add FOLDER</source>
            <translation>または実行: swin-annotator models add FOLDER</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/contact_sheet.py" />
            <source>Order</source>
            <translation>並び順</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/class_order.py" />
            <source>Order of classes</source>
            <translation>クラスの順序</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/review_bar.py" />
            <source>Order of review</source>
            <translation>確認の順序</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/gatherable.py" />
            <source>Other images were labelled at the path of this folder before; their labels stay in {place}.</source>
            <translation>このフォルダーのパスでは以前に別の画像にラベルが付けられました。そのラベルは {place} に残ります。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/quality_sheet.py" />
            <source>Out of the image</source>
            <translation>画像の外</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/training.py" />
            <source>Outlines: what every pixel is</source>
            <translation>輪郭: 画素ごとに何であるか</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/propose.py" />
            <source>Outlining object {done} of {total}</source>
            <translation>オブジェクトの輪郭 {done} / {total}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/click_segmentation.py" />
            <source>Outlining what was clicked</source>
            <translation>クリックしたものの輪郭をとっています</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/inference/inference_controller.py" />
            <source>Outlining {n} objects</source>
            <translation>
                <numerusform>オブジェクト {n} 件の輪郭をとっています</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/review_bar.py" />
            <source>Pace</source>
            <translation>ペース</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/backup_controller.py" />
            <source>Pack the project</source>
            <translation>プロジェクトをまとめる</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Pack the project and its images…</source>
            <translation>プロジェクトと画像をまとめる…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Pack the project into one file…</source>
            <translation>プロジェクトを1つのファイルにまとめる…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/backup_controller.py" />
            <source>Pack the project with its images</source>
            <translation>画像と一緒にプロジェクトをまとめる</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/backup_controller.py" />
            <source>Packing the project…</source>
            <translation>プロジェクトをまとめています…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/manual_browser.py" />
            <source>Page of the manual</source>
            <translation>マニュアルのページ</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/manual.py" />
            <source>Pages and finds</source>
            <translation>ページと検索結果</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Paint a mask</source>
            <translation>マスクを塗る</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/review_steps.py" />
            <location filename="../../swin_annotator/ui/annotation/annotation_editor.py" />
            <source>Paint mask</source>
            <translation>マスクを描画</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/images.py" />
            <source>Part of a name, or: untouched, started, proposals, reviewed, unreadable, untagged, tag:night, tag:"wet street"</source>
            <translation>名前の一部、または: untouched、started、proposals、reviewed、unreadable、untagged、tag:night、tag:"wet street"</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export_forms.py" />
            <source>Pascal VOC: boxes</source>
            <translation>Pascal VOC: ボックス</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/training.py" />
            <source>Pass {number} of at most {most}: {score:.3f} on the images kept aside.</source>
            <translation>最大 {most} 回中 {number} 回目: 取り分けた画像で {score:.3f}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/training.py" />
            <source>Pass {number} of {most}.</source>
            <translation>{most} 回中 {number} 回目。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Paste</source>
            <translation>貼り付け</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/core/review_steps.py" />
            <source>Paste {n} objects</source>
            <translation>
                <numerusform>オブジェクト {n} 件を貼り付け</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Pause</source>
            <translation>一時停止</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Pause or go on with the folder</source>
            <translation>フォルダーの処理を一時停止・再開</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/folder_search.py" />
            <source>Paused: this folder is prepared for search when you ask for it again.</source>
            <translation>一時停止中: もう一度求めると、このフォルダを検索用に準備します。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/inference_controller.py" />
            <source>Paused; the same action goes on.</source>
            <translation>一時停止しました。同じ操作で再開します。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/message_catalog.py" />
            <source>Permission denied</source>
            <translation>権限がありません</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/prompts.py" />
            <source>Photo of …</source>
            <translation>… の写真</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/download.py" />
            <source>Pick another model, or a later commit.</source>
            <translation>別のモデルか、後のコミットを選んでください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Pictures that are nearly the same stay together</source>
            <translation>ほぼ同じ画像は同じ側にまとめる</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/api.py" />
            <source>Pixels of shape {shape} and type {dtype} are no image.</source>
            <translation>形 {shape}、型 {dtype} のピクセルは画像ではありません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/findings.py" />
            <location filename="../../swin_annotator/ui/gallery/quality_sheet.py" />
            <source>Places to look at</source>
            <translation>確認する箇所</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/prompts.py" />
            <source>Plain</source>
            <translation>そのまま</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Point, or key points of the category</source>
            <translation>点、またはカテゴリのキーポイント</translation>
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
            <translation>ポリゴン</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Polygons (RLE where there are holes)</source>
            <translation>ポリゴン（穴のあるものは RLE）</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Prepare the folder for search</source>
            <translation>フォルダーの検索を準備</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/propose.py" />
            <source>Prepared {path}</source>
            <translation>{path} を準備しました</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/folder_search.py" />
            <source>Preparing the folder for search</source>
            <translation>フォルダーの検索を準備中</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Press another key for “{text}”.</source>
            <translation>「{text}」に使う別のキーを押してください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Previous image</source>
            <translation>前の画像</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Previous image with proposals</source>
            <translation>候補のある前の画像</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Previous label</source>
            <translation>前のラベル</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Previous part of the window</source>
            <translation>ウィンドウの前の部分</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Previous proposal</source>
            <translation>前の候補</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/problems.py" />
            <source>Problems in the file</source>
            <translation>ファイルの問題</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_controller.py" />
            <source>Profile written to {path}.</source>
            <translation>プロファイルを {path} に書き込みました。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/bars.py" />
            <source>Progress</source>
            <translation>進行状況</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/transfer_cell.py" />
            <source>Progress of {title}</source>
            <translation>{title} の進行状況</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/prompts.py" />
            <source>Prompt style</source>
            <translation>プロンプトの形</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/backups.py" />
            <location filename="../../swin_annotator/ui/gallery/contact_sheet.py" />
            <location filename="../../swin_annotator/ui/panels/proposals.py" />
            <location filename="../../swin_annotator/ui/window/right_column.py" />
            <source>Proposals</source>
            <translation>候補</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/review_bar.py" />
            <source>Proposals left</source>
            <translation>残りの候補</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/proposals.py" />
            <source>Proposals shown</source>
            <translation>表示中の候補</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/bulk_accept.py" />
            <source>Proposals to be accepted</source>
            <translation>承認される候補</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/core/review_steps.py" />
            <source>Propose {n} objects</source>
            <translation>
                <numerusform>オブジェクト {n} 件を提案</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/ray_gate.py" />
            <source>Pull the same model on all computers of the cluster.</source>
            <translation>クラスターのすべてのコンピューターに同じモデルを取得してください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Put a corner there; {delete} takes the one under the pointer</source>
            <translation>そこに頂点を置く。{delete} でポインター下の頂点を除く</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/mask_classes.py" />
            <source>Put classes.csv there, with the columns index and name.</source>
            <translation>そこに index と name の列を持つ classes.csv を置いてください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/image_copies.py" />
            <location filename="../../swin_annotator/formats/tfrecord.py" />
            <source>Put it back or take its labels away, then export again.</source>
            <translation>元に戻すかラベルを外して、もう一度書き出してください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_panoptic.py" />
            <source>Put the PNG files beside.</source>
            <translation>PNG ファイルを横に置いてください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/advice.py" />
            <location filename="../../swin_annotator/engine/example_queries.py" />
            <source>Put the file back, or remove the example.</source>
            <translation>ファイルを戻すか、例を取り除いてください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/image_copies.py" />
            <location filename="../../swin_annotator/formats/tfrecord.py" />
            <source>Put the image itself there or take its labels away, then export again.</source>
            <translation>そこに画像そのものを置くか、ラベルを外して、もう一度書き出してください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/loading.py" />
            <source>Quantised weights can't be used; choose the model in float32, float16 or bfloat16.</source>
            <translation>量子化された重みは使えません。float32、float16、bfloat16 のモデルを選んでください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Quit</source>
            <translation>終了</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>RLE for all</source>
            <translation>すべて RLE</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/prelabel_ray.py" />
            <source>Ray is installed here without the part that addresses with ray:// need.</source>
            <translation>ここの Ray には、ray:// のアドレスに必要な部分が入っていません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/prelabel_ray.py" />
            <source>Ray is not installed here.</source>
            <translation>ここには Ray がインストールされていません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/message_catalog.py" />
            <source>Read-only file system</source>
            <translation>読み取り専用のファイルシステムです</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/likeness.py" />
            <location filename="../../swin_annotator/engine/train.py" />
            <source>Reading the labels</source>
            <translation>ラベルを読み込んでいます</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>Reading the weights in {path}. It goes on when this dialog is closed.</source>
            <translation>{path} の重みを読み込んでいます。このダイアログを閉じても続きます。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/backup_controller.py" />
            <source>Reading what can be read of the project…</source>
            <translation>プロジェクトの読める部分を読んでいます…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/bars.py" />
            <source>Recent folders</source>
            <translation>最近のフォルダー</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/notifier.py" />
            <source>Recover what can be read</source>
            <translation>読める部分を復元</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/heat_map.py" />
            <source>Red is where the model finds most likeness to what is asked.</source>
            <translation>赤は、探すものに最も似ているとモデルが見た所です。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/registry.py" />
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Redo</source>
            <translation>やり直す</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/registry.py" />
            <source>Redo: {step}</source>
            <translation>やり直し: {step}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/dialogs/log.py" />
            <source>Refresh</source>
            <translation>更新</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/registry.py" />
            <source>Reinstall the package that brings it.</source>
            <translation>それを含むパッケージをインストールし直してください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/gallery/contact_sheet.py" />
            <source>Reject</source>
            <translation>却下</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Reject all</source>
            <translation>すべて却下</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Reject all shown</source>
            <translation>表示中をすべて却下</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/learning_controller.py" />
            <source>Reject something on this image first; then it can be taken as “Not this”.</source>
            <translation>まずこの画像で何かを却下してください。その後「これではない」として使えます。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/bulk_accept.py" />
            <source>Reject the ones clicked out</source>
            <translation>外したものを却下</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/core/review_steps.py" />
            <location filename="../../swin_annotator/ui/gallery/step_messages.py" />
            <source>Reject {n} objects</source>
            <translation>
                <numerusform>オブジェクト {n} 件を却下</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/core/review_steps.py" />
            <source>Reject {n} proposals</source>
            <translation>
                <numerusform>候補 {n} 件を却下</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Reject, go to the next</source>
            <translation>却下して次へ</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/contact_sheet.py" />
            <source>Rejected</source>
            <translation>却下済み</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/contact_sheet.py" />
            <source>Relabel as…</source>
            <translation>カテゴリを変更…</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/core/review_steps.py" />
            <location filename="../../swin_annotator/ui/gallery/step_messages.py" />
            <location filename="../../swin_annotator/ui/inference/tag_controller.py" />
            <source>Relabel {n} objects</source>
            <translation>
                <numerusform>オブジェクト {n} 件のカテゴリを変更</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/image_files.py" />
            <source>Remove it from the folder, or pass over it.</source>
            <translation>フォルダーから取り除くか、飛ばしてください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/images.py" />
            <source>Remove or replace the file.</source>
            <translation>ファイルを取り除くか、置き換えてください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/tags.py" />
            <source>Remove tags</source>
            <translation>タグを削除</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/example_queries.py" />
            <source>Remove the example.</source>
            <translation>その例を外してください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/trust.py" />
            <source>Remove the link, or put what it leads to in its place. Nothing was opened or changed.</source>
            <translation>リンクを取り除くか、リンク先のものをその場所に置いてください。何も開かず、何も変えていません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>Removed {name}; {size} are free again.</source>
            <translation>{name} を削除しました。{size} が空きました。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Rename the category in use…</source>
            <translation>使用中のカテゴリの名前を変更…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/categories.py" />
            <source>Rename “{name}”</source>
            <translation>「{name}」の名前を変更</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/categories.py" />
            <source>Rename “{name}” to “{other}”</source>
            <translation>「{name}」を「{other}」に変更</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/finding_lists.py" />
            <source>Replace mine</source>
            <translation>自分のものを置き換える</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/backups.py" />
            <source>Restore</source>
            <translation>復元</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/restoring.py" />
            <source>Restore the backup of {name}</source>
            <translation>{name} のバックアップを復元</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/backups.py" />
            <source>Restoring makes the labels what they were. It is one step that can be undone, and the present is backed up first.</source>
            <translation>復元するとラベルは当時の状態に戻ります。取り消せる1つのステップで、先に現在の状態がバックアップされます。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/panels/review_bar.py" />
            <source>Review</source>
            <translation>確認</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Review again</source>
            <translation>再確認</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/refit.py" />
            <source>Review again {name}</source>
            <translation>{name} を再確認</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/engine/folder_changes.py" />
            <source>Review again {n} images</source>
            <translation>
                <numerusform>画像 {n} 枚を再確認</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Review category by category</source>
            <translation>カテゴリごとに確認</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Review image by image</source>
            <translation>画像ごとに確認</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Review labels of the changed file again</source>
            <translation>変更されたファイルのラベルを再確認</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Review mode</source>
            <translation>確認モード</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Review the most doubtful first</source>
            <translation>最も疑わしいものから確認</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/answer_notifier.py" />
            <source>Review them</source>
            <translation>確認する</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Right button, Ctrl</source>
            <translation>右ボタン、Ctrl</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_sheet.py" />
            <source>Right ones wanted</source>
            <translation>希望する正解の割合</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/review/review_session.py" />
            <source>Round once: {count} left, from the first again.</source>
            <translation>一巡しました。残り {count} 件、最初に戻ります。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/row_transfer.py" />
            <source>Rows of the {what} left out, since they contradict others or are incomplete: {count}. They are kept beside the project, in the file whose name ends with {name}.</source>
            <translation>「{what}」の行のうち {count} 行は、ほかと矛盾するか不完全なため除きました。プロジェクトの隣の、名前が {name} で終わるファイルに残してあります。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Ruler</source>
            <translation>定規</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/prelabel_ray.py" />
            <source>Run: pip install "swin-annotator[ray]"</source>
            <translation>実行してください: pip install "swin-annotator[ray]"</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/runtime/engine_use.py" />
            <source>Run: swin-annotator models accelerate {model}</source>
            <translation>次を実行してください: swin-annotator models accelerate {model}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/run_options.py" />
            <source>Runs over the folder leave out images with accepted labels.</source>
            <translation>フォルダーの一括処理は、承認済みのラベルがある画像を除外します。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/run_options.py" />
            <source>Runs over the folder look at all images.</source>
            <translation>フォルダーの一括処理は、すべての画像を調べます。</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>SAM 2.1 Hiera base plus: box or clicks to mask</source>
            <translation>SAM 2.1 Hiera base plus: ボックスかクリック → マスク</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>SAM 2.1 Hiera large: box or clicks to mask</source>
            <translation>SAM 2.1 Hiera large: ボックスかクリック → マスク</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>SAM 2.1 Hiera small: box or clicks to mask</source>
            <translation>SAM 2.1 Hiera small: ボックスかクリック → マスク</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>SAM 2.1 Hiera tiny: box or clicks to mask</source>
            <translation>SAM 2.1 Hiera tiny: ボックスかクリック → マスク</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>SAM 3: words and examples to outlines</source>
            <translation>SAM 3: 語句と例 → 輪郭</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>SAM Licence (see the model's page)</source>
            <translation>SAM ライセンス（モデルのページを参照）</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>SAM ViT-B: box to mask</source>
            <translation>SAM ViT-B: ボックスからマスク</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/runtime/device.py" />
            <source>SWIN_ANNOTATOR_THREADS={asked} is not a number of threads.</source>
            <translation>SWIN_ANNOTATOR_THREADS={asked} はスレッド数ではありません。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/annotation/attributes.py" />
            <source>Said of {n} objects.</source>
            <translation>
                <numerusform>オブジェクト {n} 件に記しました。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/statistics.py" />
            <source>Save as CSV…</source>
            <translation>CSV で保存…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/slow_decoders.py" />
            <source>Save it as PNG.</source>
            <translation>PNG として保存してください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/images.py" />
            <source>Save it as a tiled TIFF, which opens at any size, or cut it into several images.</source>
            <translation>どの大きさでも開けるタイル形式の TIFF で保存するか、いくつかの画像に分割してください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/via.py" />
            <source>Save the project in VIA.</source>
            <translation>VIA でプロジェクトを保存してください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/statistics_controller.py" />
            <source>Save the statistics</source>
            <translation>統計を保存</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/advice.py" />
            <source>Say it in fewer words, up to about ten.</source>
            <translation>もっと少ない語数で、10 語程度までで言い表してください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/importing.py" />
            <source>Say whose stay: --conflicts keep (the project's), replace (the file's) or both.</source>
            <translation>どちらを残すか指定してください: --conflicts keep (プロジェクトのもの)、replace (ファイルのもの)、both (両方)。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/importing.py" />
            <source>Say whose stay: the project's, the file's or both.</source>
            <translation>どちらを残すか指定してください: プロジェクト、ファイル、または両方。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Scale labels</source>
            <translation>ラベルを拡大縮小</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/refit.py" />
            <source>Scale labels of {name}</source>
            <translation>{name} のラベルを拡大縮小</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/engine/folder_changes.py" />
            <source>Scale labels of {n} images</source>
            <translation>
                <numerusform>画像 {n} 枚のラベルを拡大縮小</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Scale labels to the changed file</source>
            <translation>変更されたファイルに合わせてラベルを拡大縮小</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/import_export_notifier.py" />
            <source>Scale to pixels</source>
            <translation>画素に換算</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Score</source>
            <translation>スコア</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/widgets/score_curve.py" />
            <source>Score on the images kept aside</source>
            <translation>取り分けた画像でのスコア</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/statistics.py" />
            <source>Scores</source>
            <translation>スコア</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/proposals.py" />
            <source>Scores of the proposals</source>
            <translation>候補のスコア</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Scroll; Shift: sideways, or the brush's size</source>
            <translation>スクロール。Shift で横方向、またはブラシの大きさ</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/manual.py" />
            <source>Search all pages</source>
            <translation>全ページを検索</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/inference_controller.py" />
            <source>Search the folder</source>
            <translation>フォルダーを一括検索</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Search the folder, best first</source>
            <translation>フォルダーを一括検索（最良のものが先）</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/search.py" />
            <location filename="../../swin_annotator/ui/inference/inference_controller.py" />
            <source>Searching the folder</source>
            <translation>フォルダーを一括検索中</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/propose.py" />
            <source>Searching {path}</source>
            <translation>{path} を検索中</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/catalog.py" />
            <source>See Models.</source>
            <translation>「モデル」を見てください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/cluster_embedder.py" />
            <location filename="../../swin_annotator/engine/prelabel.py" />
            <location filename="../../swin_annotator/engine/ray_gate.py" />
            <source>See the log file.</source>
            <translation>ログファイルを確認してください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub_connection.py" />
            <source>See {endpoint}/{name} for its branches and tags.</source>
            <translation>ブランチとタグは {endpoint}/{name} にあります。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/voc.py" />
            <source>See “check”.</source>
            <translation>「check」を参照してください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/pool.py" />
            <location filename="../../swin_annotator/models/catalog/catalog.py" />
            <source>See: swin-annotator models list</source>
            <translation>一覧: swin-annotator models list</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Segment</source>
            <translation>領域分割</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/answer_writer.py" />
            <source>Segment again for labels that were left out before ({segment}).</source>
            <translation>前に除外されたラベルには、もう一度領域分割をしてください ({segment})。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/inference_controller.py" />
            <source>Segment the folder</source>
            <translation>フォルダーを領域分割</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Segment the whole folder</source>
            <translation>フォルダー全体を領域分割</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Segment this image</source>
            <translation>この画像を領域分割</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/prompts.py" />
            <source>Segmenter</source>
            <translation>分割モデル</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Segmenter label mapping…</source>
            <translation>分割モデルのラベルの対応…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/inference_controller.py" />
            <source>Segmenting the folder</source>
            <translation>フォルダーを領域分割中</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/inference_controller.py" />
            <source>Segmenting {path}</source>
            <translation>{path} を領域分割中</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Select</source>
            <translation>選択</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Select all</source>
            <translation>すべて選択</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Select all of the category in use</source>
            <translation>使用中のカテゴリをすべて選択</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/categories.py" />
            <source>Select all “{name}” on this image</source>
            <translation>この画像の「{name}」をすべて選択</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/other_boxes.py" />
            <source>Select one box that is not locked: this key gives it the model's other boxes in turn.</source>
            <translation>ロックされていないボックスを 1 つ選んでください。このキーで、モデルの別のボックスに順に替わります。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/gallery_controller.py" />
            <source>Select one object to compare with.</source>
            <translation>比較するオブジェクトを 1 つ選んでください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/shape_operations.py" />
            <source>Select the object first, then draw the piece.</source>
            <translation>先にオブジェクトを選び、それから部分を描いてください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/shape_operations.py" />
            <source>Select two or more objects that overlap.</source>
            <translation>重なり合うオブジェクトを 2 つ以上選んでください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/shape_operations.py" />
            <source>Select two or more objects to merge.</source>
            <translation>結合するオブジェクトを 2 つ以上選んでください。</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Semantic regions, indoor and street scenes: mIoU 44.4. Published as a .bin file; converted to safetensors on arrival.</source>
            <translation>意味的な領域、室内と街の風景: mIoU 44.4。.bin で公開され、ダウンロード後に safetensors に変換します。</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Semantic regions, the largest of the four; meant for a GPU.</source>
            <translation>意味的な領域。四つのうち最大で、GPU 向けです。</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Semantic regions: mIoU 46.7. The card's licence field says other; the code is MIT, with a part under Apache-2.0.</source>
            <translation>意味領域: mIoU 46.7。カードのライセンス欄は other で、コードは MIT、一部は Apache-2.0 です。</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Semantic regions: mIoU 47.7.</source>
            <translation>意味的な領域: mIoU 47.7。</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Semantic regions: mIoU 47.7. The card's licence field says other; the code is MIT, with a part under Apache-2.0.</source>
            <translation>意味的な領域: mIoU 47.7。カードのライセンス欄は other、コードは MIT で一部は Apache-2.0。</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Semantic regions: mIoU 57.0. Meant for a GPU.</source>
            <translation>意味領域: mIoU 57.0。GPU 向けです。</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Semantic regions; larger and slower than the small one.</source>
            <translation>意味的な領域。小さいものより大きく、遅いです。</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Semantic regions; one network for three tasks, told which by a sentence. Added from its folder under a name with instance or panoptic in it, it does those.</source>
            <translation>意味領域。3 つの作業を 1 つのネットワークで行い、どれかは文で伝えます。instance か panoptic を含む名前でフォルダーから追加すると、その作業をします。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/attributes.py" />
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Send to back</source>
            <translation>最背面へ</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/keypoints.py" />
            <source>Set keypoints</source>
            <translation>キーポイントを設定</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/spots.py" />
            <source>Set point</source>
            <translation>点を設定</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Set the thresholds by what was judged</source>
            <translation>判定に基づいてしきい値を設定</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/index_masks.py" />
            <location filename="../../swin_annotator/formats/yolo_reader.py" />
            <source>Several images fit this file equally well; its labels stay out.</source>
            <translation>このファイルに同じくらい合う画像が複数あるため、ラベルを取り込みません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/attributes.py" />
            <source>Several objects in one outline, COCO's iscrowd{key}</source>
            <translation>1 つの輪郭に複数のオブジェクト。COCO の iscrowd{key}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/rate_chart.py" />
            <source>Share of right ones from each score on</source>
            <translation>各スコア以上の正解の割合</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/split_sliders.py" />
            <source>Share of {part}, in per cent</source>
            <translation>{part} の割合（パーセント）</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Shift while painting</source>
            <translation>塗りながら Shift</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Shortcut</source>
            <translation>ショートカット</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/categories.py" />
            <location filename="../../swin_annotator/ui/project/changed_file_controller.py" />
            <source>Show</source>
            <translation>表示</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/categories.py" />
            <source>Show all</source>
            <translation>すべて表示</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Show all categories</source>
            <translation>すべてのカテゴリを表示</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Show at 100 %</source>
            <translation>100 % で表示</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/categories.py" />
            <source>Show category “{name}”</source>
            <translation>カテゴリ「{name}」を表示</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/log.py" />
            <source>Show folder</source>
            <translation>フォルダーを表示</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Show hidden objects again</source>
            <translation>隠したオブジェクトを再表示</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/contact_sheet.py" />
            <source>Show on the canvas</source>
            <translation>キャンバスに表示</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/advice.py" />
            <source>Show one example, or use a model that knows any word, such as OWLv2.</source>
            <translation>例を 1 つ示すか、OWLv2 のようにどんな語句もわかるモデルを使ってください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/widgets/sections.py" />
            <source>Show or hide {title}</source>
            <translation>{title} を表示または非表示</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/import_export_notifier.py" />
            <source>Show problems</source>
            <translation>問題を表示</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Show the image as it is</source>
            <translation>画像をそのまま表示</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/adjustments.py" />
            <source>Show the image as it is{key}</source>
            <translation>画像をそのまま表示{key}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/notifier.py" />
            <source>Show the log</source>
            <translation>ログを表示</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Show the object on the canvas</source>
            <translation>オブジェクトをキャンバスに表示</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/core/categories.py" />
            <source>Show {n} categories</source>
            <translation>
                <numerusform>カテゴリ {n} 件を表示</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/quality_sheet.py" />
            <source>Sides in pixels</source>
            <translation>辺（画素）</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/reshaping.py" />
            <source>Simplify</source>
            <translation>簡略化</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Simplify the outline; a mask becomes a polygon</source>
            <translation>輪郭を簡略化（マスクはポリゴンになる）</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/model_labels.py" />
            <source>Size</source>
            <translation>サイズ</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/statistics.py" />
            <source>Sizes of labels in pixels</source>
            <translation>ラベルの大きさ（画素）</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>SlimSAM 77: box to mask</source>
            <translation>SlimSAM 77: ボックスからマスク</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/contact_sheet.py" />
            <source>Smallest first</source>
            <translation>小さい順</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Smart</source>
            <translation>スマート</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Smart select</source>
            <translation>スマート選択</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Snap to the image's border</source>
            <translation>画像の端に吸着</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/view_options.py" />
            <source>Snaps to the image's border.</source>
            <translation>画像の端に吸着します。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/attributes.py" />
            <source>Something covers a part of it{key}</source>
            <translation>何かが一部を覆っている{key}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/widgets/banner.py" />
            <source>Something went wrong</source>
            <translation>問題が発生しました</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/widgets/banner.py" />
            <source>Something went wrong inside the program. Your labels are safe; details are in the log.</source>
            <translation>プログラム内部で問題が発生しました。ラベルは無事です。詳細はログにあります。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/panels/images.py" />
            <source>Sort images</source>
            <translation>画像の並べ替え</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Space in bulk accept</source>
            <translation>まとめて承認での Space</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Split</source>
            <translation>分割比</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/message_catalog.py" />
            <source>Stale file handle</source>
            <translation>ファイルハンドルが古くなっています</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/answer_notifier.py" />
            <source>Start</source>
            <translation>開始</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/prelabel_ray.py" />
            <source>Start one with: ray start --head. Where one runs, the log file says what Ray says. Without an address images stay on this computer.</source>
            <translation>起動するには: ray start --head。動いている場合は、Ray の知らせがログファイルにあります。アドレスを指定しなければ、画像はこのコンピューターに留まります。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/prelabel_ray.py" />
            <source>Starting workers</source>
            <translation>ワーカーを起動しています</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/model_labels.py" />
            <source>State</source>
            <translation>状態</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/statistics_controller.py" />
            <location filename="../../swin_annotator/ui/panels/statistics.py" />
            <source>Statistics</source>
            <translation>統計</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/statistics_controller.py" />
            <source>Statistics written to {path}.</source>
            <translation>統計を {path} に書き込みました。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Statistics…</source>
            <translation>統計…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/image_loader.py" />
            <location filename="../../swin_annotator/ui/project/folder_loader.py" />
            <source>Still waiting for {path}: the disk or network does not answer.</source>
            <translation>{path} を待っています。ディスクまたはネットワークが応答しません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/training.py" />
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/slow_model_warning.py" />
            <source>Stop it and choose a smaller model, or run it on a computer with a GPU.</source>
            <translation>止めて小さいモデルを選ぶか、GPU のあるコンピューターで実行してください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/training_controller.py" />
            <source>Stopped. Nothing was kept.</source>
            <translation>停止しました。何も保存していません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/reshaping.py" />
            <source>Subtract</source>
            <translation>差し引き</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/label_suggestions.py" />
            <source>Suggesting {kind}</source>
            <translation>{kind}を提案中</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/widgets/completer.py" />
            <source>Suggestions</source>
            <translation>候補</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export_forms.py" />
            <source>Supervisely</source>
            <translation>Supervisely</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/contact_sheet.py" />
            <source>Surest first</source>
            <translation>確かな順</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Swin V2-B, 256 px (ImageNet, 1000 classes)</source>
            <translation>Swin V2-B、256 px（ImageNet、1000 クラス）</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Swin V2-L, 256 px (ImageNet, 1000 classes)</source>
            <translation>Swin V2-L、256 px（ImageNet、1000 クラス）</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Swin V2-S, 256 px (ImageNet, 1000 classes)</source>
            <translation>Swin V2-S、256 px（ImageNet、1000 クラス）</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Swin V2-T, 256 px (ImageNet, 1000 classes)</source>
            <translation>Swin V2-T、256 px（ImageNet、1000 クラス）</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Swin mini: regions (SSFormer head)</source>
            <translation>Swin mini: 領域（SSFormer ヘッド）</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Swin mini: regions (UperNet head)</source>
            <translation>Swin mini: 領域（UperNet ヘッド）</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Swin mini: words and examples</source>
            <translation>Swin mini: 語句と例</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Swin-B, 224 px (ImageNet, 1000 classes)</source>
            <translation>Swin-B、224 画素（ImageNet、1000 クラス）</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Swin-B, 224 px (ImageNet-22k, 21841 classes)</source>
            <translation>Swin-B、224 画素（ImageNet-22k、21841 クラス）</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Swin-B, 384 px (ImageNet, 1000 classes)</source>
            <translation>Swin-B、384 画素（ImageNet、1000 クラス）</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Swin-B, 384 px (ImageNet-22k, 21841 classes)</source>
            <translation>Swin-B、384 画素（ImageNet-22k、21841 クラス）</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Swin-L, 224 px (ImageNet, 1000 classes)</source>
            <translation>Swin-L、224 画素（ImageNet、1000 クラス）</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Swin-L, 224 px (ImageNet-22k, 21841 classes)</source>
            <translation>Swin-L、224 画素（ImageNet-22k、21841 クラス）</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Swin-L, 384 px (ImageNet, 1000 classes)</source>
            <translation>Swin-L、384 画素（ImageNet、1000 クラス）</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Swin-L, 384 px (ImageNet-22k, 21841 classes)</source>
            <translation>Swin-L、384 画素（ImageNet-22k、21841 クラス）</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Swin-S, 224 px (ImageNet, 1000 classes)</source>
            <translation>Swin-S、224 画素（ImageNet、1000 クラス）</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Swin-T, 224 px (ImageNet, 1000 classes)</source>
            <translation>Swin-T、224 画素（ImageNet、1000 クラス）</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/tfrecord.py" />
            <source>TFRecord files need a package that is not installed.</source>
            <translation>TFRecord ファイルには、まだ入っていないパッケージが必要です。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/tfrecord.py" />
            <source>TFRecord keeps number 0 for the background, and a class has it.</source>
            <translation>TFRecord では番号 0 は背景用ですが、あるクラスに付いています。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export_forms.py" />
            <source>TFRecord: boxes and images</source>
            <translation>TFRecord: ボックスと画像</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export_forms.py" />
            <source>Table: a row for each object</source>
            <translation>表: オブジェクトごとに 1 行</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/tags.py" />
            <source>Tag image</source>
            <translation>画像にタグ付け</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/training_labels.py" />
            <source>Tag images of another kind as well.</source>
            <translation>別の種類の画像にもタグを付けてください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/class_folders.py" />
            <source>Tag some images (T), then export again.</source>
            <translation>いくつかの画像にタグを付けて (T)、もう一度書き出してください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/tags.py" />
            <source>Tag “{name}”</source>
            <translation>タグ「{name}」</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/panels/tags.py" />
            <source>Tags</source>
            <translation>タグ</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export_forms.py" />
            <source>Tags as a table</source>
            <translation>タグの表</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/panels/tags.py" />
            <source>Tags of the image</source>
            <translation>画像のタグ</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/training.py" />
            <source>Tags: sort images</source>
            <translation>タグ: 画像を分類する</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/other_boxes.py" />
            <source>Take another box</source>
            <translation>別のボックスに替える</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/runtime/device.py" />
            <source>Take it out of --device, SWIN_ANNOTATOR_DEVICE or settings.toml, wherever it was asked for.</source>
            <translation>--device、SWIN_ANNOTATOR_DEVICE、settings.toml のうち、指定した所から外してください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Take what was rejected last as “Not this”</source>
            <translation>最後に却下したものを「これではない」にする</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/import_task.py" />
            <source>Taking back {name}</source>
            <translation>{name} を取り消し中</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/cli/train_full.py" />
            <source>That is long without a GPU, so nothing was begun.</source>
            <translation>GPU なしでは時間がかかるため、始めませんでした。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/conflicts.py" />
            <source>That key always does this: “{text}”. Choose another.</source>
            <translation>そのキーは常に「{text}」に使われます。別のキーを選んでください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/conflicts.py" />
            <source>That key goes through everything in the window. Choose another.</source>
            <translation>そのキーはウィンドウの中を順に移動します。別のキーを選んでください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/conflicts.py" />
            <source>That key is taken by “{text}”; give that one another key first.</source>
            <translation>そのキーは「{text}」が使っています。先にそちらのキーを変えてください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/conflicts.py" />
            <source>That key presses the button that has the focus. Choose another.</source>
            <translation>そのキーはフォーカスのあるボタンを押します。別のキーを選んでください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/worth_controller.py" />
            <source>That was the last of the list. “Look again” lists what is worth a look by now.</source>
            <translation>一覧の最後でした。「もう一度見る」で、今見る価値のあるものを一覧にします。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/datumaro.py" />
            <source>The annotation has no label, or no shape that is known; it was left out.</source>
            <translation>アノテーションにラベルがないか、既知の形状がないため、除外しました。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/review/input_guard.py" />
            <source>The answer is still on its way; the key did nothing.</source>
            <translation>結果はまだ届いていません。キーは何もしませんでした。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub_connection.py" />
            <source>The answer of the model hub at {host} can't be read ({reason}).</source>
            <translation>モデルハブ {host} の応答を読めません（{reason}）。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub.py" />
            <source>The answer of {endpoint} is larger than {most_answer} MB and was not read.</source>
            <translation>{endpoint} の応答は {most_answer} MB を超えるため、読み込みませんでした。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub.py" />
            <source>The answer of {endpoint} took longer than {answer_s} s and was given up.</source>
            <translation>{endpoint} の応答に {answer_s} 秒を超えてかかったため、打ち切りました。</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>The best general choice: LVIS AP 43.9, rare classes 40.5. Some seconds per image on a CPU, once per image.</source>
            <translation>全般に最もよい選択: LVIS AP 43.9、まれなクラス 40.5。CPU で画像ごとに数秒、一度だけです。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/supervisely_shapes.py" />
            <source>The bitmap has no place, or its image no size; it was left out.</source>
            <translation>ビットマップに位置がないか、画像の大きさがないため、除外しました。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/supervisely_shapes.py" />
            <source>The bitmap is damaged or too large; it was left out.</source>
            <translation>ビットマップが壊れているか大きすぎるため、除きました。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/supervisely_shapes.py" />
            <source>The bitmap leaves its image; it was left out.</source>
            <translation>ビットマップが画像からはみ出しているため、除外しました。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_annotations.py" />
            <source>The box has no area ({w}×{h})</source>
            <translation>ボックスに面積がありません ({w}×{h})</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/crops.py" />
            <source>The box has no area on the image.</source>
            <translation>ボックスが画像の上に面積を持ちません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/image_folder.py" />
            <location filename="../../swin_annotator/formats/odvg.py" />
            <source>The box has no category, or no four numbers; it was left out.</source>
            <translation>ボックスにカテゴリか 4 つの数値がないため、除外しました。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/cvat_shapes.py" />
            <source>The box has no four numbers; it was left out.</source>
            <translation>ボックスに 4 つの数値がないため、除外しました。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_annotations.py" />
            <source>The box leaves the image by {over} pixels</source>
            <translation>ボックスが画像から {over} 画素はみ出しています</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/relative_boxes.py" />
            <source>The box of annotation {id} reaches {max}: the file's numbers are pixels.</source>
            <translation>アノテーション {id} のボックスが {max} に達しています: ファイルの数値は画素です。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/importing.py" />
            <source>The categories have changed while the file was read.</source>
            <translation>ファイルを読んでいる間にカテゴリが変わりました。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_categories.py" />
            <source>The category has no name; it is called “{name}”.</source>
            <translation>カテゴリーに名前がないため、「{name}」とします。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/tag_controller.py" />
            <source>The category is the suggested one already.</source>
            <translation>すでに提案どおりのカテゴリです。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/attributes.py" />
            <source>The category of what is selected has no attributes; its menu makes some.</source>
            <translation>選択したもののカテゴリには属性がありません。カテゴリのメニューで作れます。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/store/soundness.py" />
            <source>The category of {n} objects was missing from the project; it is “unknown {number}” now.</source>
            <translation>
                <numerusform>{n} 件のオブジェクトのカテゴリーがプロジェクトになかったため、「unknown {number}」にしました。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/labelme_shapes.py" />
            <source>The circle became an outline of many corners.</source>
            <translation>円は多数の頂点の輪郭になりました。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/via.py" />
            <source>The circle or ellipse became an outline of many corners.</source>
            <translation>円または楕円は多数の頂点の輪郭になりました。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/cluster_embedder.py" />
            <source>The cluster answered for another image or model.</source>
            <translation>クラスターが別の画像またはモデルについて応答しました。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/ray_gate.py" />
            <source>The cluster does not answer.</source>
            <translation>クラスターが応答しません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/ray_gate.py" />
            <source>The cluster is not asked any more.</source>
            <translation>クラスターへの問い合わせを終えました。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/prelabel_ray.py" />
            <source>The cluster runs another version of Ray or Python than this computer.</source>
            <translation>クラスターの Ray か Python の版がこのコンピューターと違います。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/prelabel_ray.py" />
            <source>The computers of the cluster lack Swin Annotator.</source>
            <translation>クラスターのコンピューターに Swin Annotator がありません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/model_folders.py" />
            <source>The config.json of {where} is damaged: it is not JSON.</source>
            <translation>{where} の config.json が壊れています: JSON ではありません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/example_naming.py" />
            <source>The counter-example took nothing away. Draw it around what was found by mistake.</source>
            <translation>反例では何も除かれませんでした。誤って見つかったものを囲んで描いてください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_controller.py" />
            <source>The detector in use is another: words are asked.</source>
            <translation>使用中の検出器は別のものです: 語句で探します。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/place.py" />
            <source>The disk failed while looking at {place}.</source>
            <translation>{place} を見ているときにディスクの障害が起きました。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/database.py" />
            <source>The disk failed while using {path} ({error}).</source>
            <translation>{path} を使っているときにディスクで障害が起きました（{error}）。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/database.py" />
            <source>The disk is full. The last change was not saved; everything before it is.</source>
            <translation>ディスクがいっぱいです。最後の変更は保存されていません。それより前は保存されています。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/folder_search.py" />
            <source>The disk is full: some images can't be searched.</source>
            <translation>ディスクがいっぱいです: 一部の画像を検索できません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/place.py" />
            <source>The disk is full: there is no room for another file in {place}.</source>
            <translation>ディスクがいっぱいです: {place} にはもう 1 つファイルを置く空きがありません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/download.py" />
            <source>The disk with {place} has no room for this model.</source>
            <translation>{place} のあるディスクに、このモデルの入る空きがありません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub_connection.py" />
            <source>The download was stopped.</source>
            <translation>ダウンロードを止めました。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/cvat_shapes.py" />
            <source>The ellipse became an outline of many corners.</source>
            <translation>楕円は多数の頂点の輪郭になりました。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/cvat_shapes.py" />
            <source>The ellipse has no centre and radii; it was left out.</source>
            <translation>楕円に中心と半径がないため、除外しました。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_images.py" />
            <source>The entry has no file name and was left out.</source>
            <translation>この項目にファイル名がないため、除外しました。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_categories.py" />
            <source>The entry has no id and was left out.</source>
            <translation>この項目に ID がないため、除外しました。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_annotations.py" />
            <source>The entry is not an object and was left out.</source>
            <translation>この項目はオブジェクトではないため、除外しました。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/via.py" />
            <source>The entry names no image; it was left out.</source>
            <translation>項目に画像の指定がないため、除外しました。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/decode.py" />
            <location filename="../../swin_annotator/models/sam/third.py" />
            <source>The example box has no area on the image.</source>
            <translation>例のボックスが画像の上に面積を持ちません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/questions.py" />
            <source>The example box {numbers} has no area.</source>
            <translation>例のボックス {numbers} に面積がありません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/advice.py" />
            <source>The example on {listed} can't be read, or its image is another now; it is passed over.</source>
            <translation>{listed} の例は読めないか、画像が別のものになったため、飛ばします。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/example_naming.py" />
            <source>The example was not kept: it has no category.</source>
            <translation>例は保持されませんでした: カテゴリがありません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/changed_bar.py" />
            <source>The file has changed</source>
            <translation>ファイルが変更されました</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/folder.py" />
            <source>The file is gone.</source>
            <translation>ファイルがなくなりました。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>The file is there and will be replaced once the export is complete.</source>
            <translation>ファイルは既にあり、書き出しが終わると置き換えられます。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_categories.py" />
            <source>The file names no categories; they are called by number.</source>
            <translation>ファイルにカテゴリー名がないため、番号で呼びます。</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>The finest masks; meant for a GPU.</source>
            <translation>最も精細なマスク。GPU 向けです。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/file_watch.py" />
            <source>The folder is as it was.</source>
            <translation>フォルダーは前のままです。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/catalog.py" />
            <source>The folder of {spec}, {place}, is gone or incomplete.</source>
            <translation>{spec} のフォルダー {place} がないか、不完全です。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/check.py" />
            <source>The folder's project can't be read. {error}</source>
            <translation>フォルダーのプロジェクトを読めません。{error}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/supervisely_shapes.py" />
            <source>The graph has no points; it was left out.</source>
            <translation>グラフに点がないため、除外しました。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub.py" />
            <source>The hub gave no usable commit for {name}.</source>
            <translation>ハブが {name} の使えるコミットを示しませんでした。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub.py" />
            <source>The hub states no size for {file} of {repository}.</source>
            <translation>ハブが {repository} の {file} のサイズを示していません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_images.py" />
            <source>The id {id} is used twice; its labels go to the first image.</source>
            <translation>ID {id} が 2 回使われています。ラベルは最初の画像に付けます。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_categories.py" />
            <source>The id {id} is used twice; the first is taken.</source>
            <translation>ID {id} が 2 回使われています。最初のものを取ります。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/cvat.py" />
            <source>The image has no name; it was left out.</source>
            <translation>画像に名前がないため、除外しました。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/review/input_guard.py" />
            <source>The image is still being read; the key did nothing.</source>
            <translation>画像を読み込み中です。キーは何もしませんでした。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/example_queries.py" />
            <source>The image of an example is not in this folder.</source>
            <translation>例の画像がこのフォルダーにありません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/advice.py" />
            <source>The image of the example on {listed} is gone or changed; the example is asked as it was.</source>
            <translation>例の画像 {listed} がなくなったか変わりました。例は元のまま使われます。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/openimages.py" />
            <source>The image {name} is not found; its boxes have no size and stay out.</source>
            <translation>画像 {name} が見つかりません。ボックスの大きさが分からないため、取り込みません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/datumaro.py" />
            <source>The item names no image; it was left out.</source>
            <translation>項目に画像の名前がないため、除外しました。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_reader.py" />
            <source>The key stands in the file more than once; the last was read.</source>
            <translation>このキーはファイルに複数回あります。最後のものを読みました。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/gatherable.py" />
            <source>The labels are kept in {place}, though the folder can be written.</source>
            <translation>フォルダーには書き込めますが、ラベルは {place} に保存されています。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/finding_lists.py" />
            <source>The labels are those of {name}.</source>
            <translation>ラベルは {name} のものです。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/backup_controller.py" />
            <source>The labels are those of {when}. {undo} takes that back.</source>
            <translation>ラベルは {when} の状態です。{undo} で元に戻せます。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/gatherable.py" />
            <source>The labels beside the images were changed since they were copied to {place}.</source>
            <translation>画像の横のラベルは、{place} にコピーした後に変更されています。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/yolo_reader.py" />
            <source>The labels come without names of classes; they are called by number.</source>
            <translation>ラベルにクラス名が付いていないため、番号で呼びます。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/changed_file_controller.py" />
            <source>The labels fit the files again.</source>
            <translation>ラベルは再びファイルに合っています。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>The labels go into a new or empty folder.</source>
            <translation>ラベルは新しいフォルダーまたは空のフォルダーに書き出します。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/backups.py" />
            <source>The labels themselves are saved. Free some space or check the permissions.</source>
            <translation>ラベル自体は保存されています。空き容量を増やすか権限を確認してください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/database.py" />
            <source>The last change was not saved. Bring the folder back to its place, then open it again.</source>
            <translation>最後の変更は保存されていません。フォルダーを元の場所に戻して、開き直してください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/database.py" />
            <source>The last change was not saved; all before it is kept in {kept}. Open the folder again to bring it in.</source>
            <translation>最後の変更は保存されていません。それより前はすべて {kept} に保存されています。フォルダーを開き直すと取り込めます。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/shape_operations.py" />
            <source>The line crosses no object from side to side.</source>
            <translation>線がオブジェクトを端から端まで横切っていません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/dota.py" />
            <source>The line ends in no whole number for its difficulty; it was left out.</source>
            <translation>この行の末尾に難しさを表す整数がないため、除外しました。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/json_lines.py" />
            <source>The line is not a JSON object; it was left out.</source>
            <translation>この行は JSON オブジェクトではないため、除外しました。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/yolo_reader.py" />
            <source>The line is not a class and at least four numbers; it was left out.</source>
            <translation>この行はクラスと 4 つ以上の数値になっていないため、除外しました。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/dota.py" />
            <source>The line is not four corners and a category; it was left out.</source>
            <translation>この行は 4 つの角とカテゴリーではないため、除外しました。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/image_folder.py" />
            <source>The line names no image of this folder; it was left out.</source>
            <translation>この行はこのフォルダーの画像を指定していないため、除外しました。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/odvg.py" />
            <source>The line names no image; it was left out.</source>
            <translation>この行に画像の指定がないため、除外しました。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/log.py" />
            <source>The log is empty.</source>
            <translation>ログは空です。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/inference/answer_writer.py" />
            <source>The mapping changed {n} proposals. {undo} takes it back.</source>
            <translation>
                <numerusform>対応により候補 {n} 件を変更しました。{undo} で元に戻せます。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/labelme_shapes.py" />
            <source>The mask has no pixels, or its image no size; it was left out.</source>
            <translation>マスクに画素がないか、画像の大きさがないため、除外しました。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/cvat_shapes.py" />
            <source>The mask has no place, or its image no size; it was left out.</source>
            <translation>マスクに位置がないか、画像の大きさがないため、除外しました。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/label_studio_brush.py" />
            <source>The mask has no run lengths; it was left out.</source>
            <translation>マスクにランレングスがないため、除外しました。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/labelme_shapes.py" />
            <source>The mask is damaged; it was left out.</source>
            <translation>マスクが壊れているため、除外しました。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/label_studio_brush.py" />
            <source>The mask is larger than can be unpacked; it was left out.</source>
            <translation>マスクが大きすぎて展開できないため、除外しました。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/labelme_shapes.py" />
            <source>The mask is too large to be read; it was left out.</source>
            <translation>マスクが大きすぎて読めないため、除きました。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/cvat_shapes.py" />
            <source>The mask leaves its image or is damaged; it was left out.</source>
            <translation>マスクが画像からはみ出しているか壊れているため、除外しました。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/labelme_shapes.py" />
            <source>The mask leaves its image; it was left out.</source>
            <translation>マスクが画像からはみ出しているため、除外しました。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/prompts.py" />
            <source>The mean of seven sentences around each phrase, as OWL-ViT was measured</source>
            <translation>各語句を入れた 7 つの文の平均。OWL-ViT の測定と同じ</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/runtime/device.py" />
            <source>The model</source>
            <translation>モデル</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/swin/semantic.py" />
            <source>The model answered with numbers that are not finite.</source>
            <translation>モデルが有限でない数を返しました。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/registry.py" />
            <source>The model backend {name} can't be imported: {error}.</source>
            <translation>モデルのバックエンド {name} を読み込めません: {error}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/download.py" />
            <source>The model folder {place} can't be written ({error}).</source>
            <translation>モデルのフォルダー {place} に書き込めません（{error}）。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/other_boxes.py" />
            <source>The model has no other box for it.</source>
            <translation>これに対するモデルの別のボックスはありません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub_connection.py" />
            <source>The model hub at {host} can't be reached ({reason}).</source>
            <translation>モデルハブ {host} に接続できません（{reason}）。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub_connection.py" />
            <source>The model hub has no model or file at {name}.</source>
            <translation>モデルハブの {name} にモデルやファイルがありません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub_connection.py" />
            <source>The model hub has no model {name}, or does not show it to you.</source>
            <translation>モデルハブにモデル {name} がないか、あなたには表示されません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub_connection.py" />
            <source>The model hub is overloaded or out of order (HTTP {status}).</source>
            <translation>モデルハブが混み合っているか、故障しています（HTTP {status}）。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub_connection.py" />
            <source>The model hub refused to go on in the middle of a file.</source>
            <translation>モデルハブがファイルの途中からの続きを断りました。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub_connection.py" />
            <source>The model hub refused {name} (HTTP {status}).</source>
            <translation>モデルハブが {name} を断りました（HTTP {status}）。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub_connection.py" />
            <source>The model hub sends downloads from {before} to {after}, which is not followed.</source>
            <translation>モデルハブがダウンロードを {before} から {after} へ転送しましたが、転送には従いません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/download.py" />
            <source>The model hub sent a later piece than was asked for.</source>
            <translation>モデルハブが、求めたより後ろの部分を送ってきました。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/worth_controller.py" />
            <source>The model is least sure of these, and none is like those before it.</source>
            <translation>モデルが最も迷っていて、それまでのものと似ていない画像です。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/train.py" />
            <source>The model sees nothing in the labelled boxes that could be learnt.</source>
            <translation>ラベル付きのボックスの中に、学習できるものをモデルが見つけられません。</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>The most accurate: LVIS AP 48.8. Five times the work of the base model; meant for a GPU.</source>
            <translation>最も正確: LVIS AP 48.8。計算量は base の 5 倍で、GPU 向けです。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub_connection.py" />
            <source>The network is switched off by HF_HUB_OFFLINE or TRANSFORMERS_OFFLINE.</source>
            <translation>HF_HUB_OFFLINE または TRANSFORMERS_OFFLINE でネットワークが切られています。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/database.py" />
            <source>The newest labels of {path} can't be read where nothing can be written.</source>
            <translation>書き込めない場所では {path} の最新のラベルを読めません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/annotation_editor.py" />
            <source>The next image is still being read; nothing was drawn.</source>
            <translation>次の画像はまだ読み込み中です。何も描いていません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/records.py" />
            <source>The note of the model in {folder} is damaged.</source>
            <translation>{folder} にあるモデルの記録が壊れています。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/class_numbers.py" />
            <source>The number {number} of “{name}” is out of range for {title}.</source>
            <translation>「{name}」の番号 {number} は {title} の範囲外です。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/voc.py" />
            <source>The object has no box of four numbers; it was left out.</source>
            <translation>オブジェクトに 4 つの数値のボックスがないため、除外しました。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/tfrecord.py" />
            <source>The object has no class, no four edges, or its image no size; it was left out.</source>
            <translation>オブジェクトにクラスか 4 つの辺がないか、画像の大きさがないため、除外しました。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/cityscapes.py" />
            <source>The object has no label, or less than three corners; it was left out.</source>
            <translation>オブジェクトにラベルがないか、頂点が 3 つ未満のため、除外しました。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/voc.py" />
            <source>The object has no name; it was left out.</source>
            <translation>オブジェクトに名前がないため、除外しました。</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>The one to take for features: trained on 21841 classes.</source>
            <translation>特徴量にはこれを: 21841 クラスで学習しています。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>The picture is the same in another size: its labels get that size</source>
            <translation>画像は同じで大きさだけが違います: ラベルをその大きさに合わせます</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/shape_operations.py" />
            <source>The piece does not change the object.</source>
            <translation>その部分ではオブジェクトは変わりません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/supervisely_shapes.py" />
            <source>The polygon has holes, and its image no size; it was left out.</source>
            <translation>ポリゴンに穴があり、画像の大きさがないため、除外しました。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/cvat_shapes.py" />
            <source>The polygon has no points; it was left out.</source>
            <translation>ポリゴンに点がないため、除外しました。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/supervisely_shapes.py" />
            <source>The polygon has no three corners; it was left out.</source>
            <translation>ポリゴンに角が 3 つないため、除外しました。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/supervisely_shapes.py" />
            <source>The polygons have no three corners; the object was left out.</source>
            <translation>ポリゴンに角が 3 つないため、オブジェクトを除外しました。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/learned_profile.py" />
            <source>The profile {path} asks for nothing.</source>
            <translation>プロファイル {path} は何も探していません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/learned_profile.py" />
            <source>The profile {path} can't be read ({reason}).</source>
            <translation>プロファイル {path} を読み取れません ({reason})。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/learned_profile.py" />
            <source>The profile {path} was made by {made_by} and can't be asked of {wanted}.</source>
            <translation>プロファイル {path} は {made_by} で作られたもので、{wanted} には使えません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/learned_profile.py" />
            <source>The profile {path} was written by a newer version of Swin Annotator.</source>
            <translation>プロファイル {path} は新しいバージョンの Swin Annotator で書かれています。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/place.py" />
            <source>The project can't be brought to {beside}.</source>
            <translation>プロジェクトを {beside} に移せません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/packing.py" />
            <source>The project could not be written to {target} ({error}).</source>
            <translation>プロジェクトを {target} に書き込めませんでした ({error})。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/database.py" />
            <source>The project file {path} can't be opened or written.</source>
            <translation>プロジェクトファイル {path} を開けないか、書き込めません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/database.py" />
            <source>The project file {path} is damaged.</source>
            <translation>プロジェクトファイル {path} が壊れています。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/soundness.py" />
            <source>The project file {path} is damaged: its table “{table}” lacks “{min}”.</source>
            <translation>プロジェクトファイル {path} が壊れています: 表「{table}」に「{min}」がありません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/database.py" />
            <source>The project file {path} is gone: it was moved or deleted while it was open.</source>
            <translation>プロジェクトファイル {path} がなくなりました。開いている間に移動または削除されました。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/database.py" />
            <source>The project file {path} is incomplete ({error}).</source>
            <translation>プロジェクトファイル {path} が不完全です（{error}）。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/schema.py" />
            <source>The project file {path} was begun and nothing was written to it.</source>
            <translation>プロジェクトファイル {path} は作り始められましたが、何も書き込まれていません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/database.py" />
            <source>The project file {path} {how} while it was open.</source>
            <translation>プロジェクトファイル {path} は開いている間に{how}。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/engine/training_labels.py" />
            <source>The project has labels of {n} kinds; a head learns at most {most_labels}.</source>
            <translation>
                <numerusform>プロジェクトには {n} 種類のラベルがあります。ヘッドが学習できるのは最大 {most_labels} 種類です。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/views.py" />
            <source>The project in {place} can't be copied to be read ({strerror}).</source>
            <translation>{place} のプロジェクトを、読むためにコピーできません（{strerror}）。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/lock.py" />
            <source>The project in {place} can't be locked ({error}).</source>
            <translation>{place} のプロジェクトをロックできません（{error}）。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/recovery.py" />
            <source>The project in {place} can't be recovered ({error}).</source>
            <translation>{place} のプロジェクトを復元できません ({error})。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/backup_controller.py" />
            <source>The project is packed in {path}.</source>
            <translation>プロジェクトを {path} にまとめました。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/backup_controller.py" />
            <source>The project was recovered; what was damaged is kept as {path}.</source>
            <translation>プロジェクトを復元しました。壊れたものは {path} として残してあります。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/queries.py" />
            <location filename="../../swin_annotator/models/owl/text.py" />
            <source>The prompt is empty.</source>
            <translation>プロンプトが空です。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/tfrecord.py" />
            <source>The record is damaged, or names no image; it was left out.</source>
            <translation>レコードが壊れているか、画像を示していないため、除外しました。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/supervisely_shapes.py" />
            <source>The rectangle has no two corners; it was left out.</source>
            <translation>長方形に角が 2 つないため、除外しました。</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>The refiner to take first: small, and quick enough on a CPU.</source>
            <translation>最初に選ぶマスク化モデル: 小さく、CPU でも十分速いです。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/label_studio.py" />
            <source>The region has no image size; left out.</source>
            <translation>領域に画像の大きさがないため、除外しました。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/label_studio.py" />
            <location filename="../../swin_annotator/formats/via.py" />
            <source>The region has no shape that is known; it was left out.</source>
            <translation>領域に扱える形状がないため、除外しました。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/tiled.py" />
            <source>The rest can be worked on; or copy the file again.</source>
            <translation>残りの部分は作業できます。またはファイルをもう一度コピーしてください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/bulk.py" />
            <location filename="../../swin_annotator/store/history.py" />
            <source>The rest was left out.</source>
            <translation>残りは行われていません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/csv_objects.py" />
            <location filename="../../swin_annotator/formats/openimages.py" />
            <source>The row has no class, or no box of four numbers; it was left out.</source>
            <translation>この行にクラスか 4 つの数値のボックスがないため、除外しました。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/csv_objects.py" />
            <location filename="../../swin_annotator/formats/tags_csv.py" />
            <source>The row has no file name and was left out.</source>
            <translation>この行にファイル名がないため、除外しました。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/label_studio_brush.py" />
            <source>The run lengths of the mask are damaged; it was left out.</source>
            <translation>マスクのランレングスが壊れているため、除外しました。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/cvat_shapes.py" />
            <source>The run lengths of the mask do not fill its box; it was left out.</source>
            <translation>マスクのランレングスがそのボックスを満たさないため、除外しました。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/prelabel_ray.py" />
            <source>The run on Ray ended early; what was found until then is kept.</source>
            <translation>Ray での実行が途中で終わりました。それまでに見つかったものは残してあります。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/prelabel_ray.py" />
            <source>The same command goes on from there; the log file says what happened.</source>
            <translation>同じコマンドがそこから続けます。何が起きたかはログファイルにあります。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/demo.py" />
            <source>The sample images are missing from this installation.</source>
            <translation>このインストールにはサンプル画像がありません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/demo.py" />
            <source>The sample images can't be copied to {gettempdir} ({error}).</source>
            <translation>サンプル画像を {gettempdir} にコピーできません（{error}）。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_panoptic.py" />
            <source>The segment has no pixels; it was left out.</source>
            <translation>セグメントに画素がないため、除外しました。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/answer_notifier.py" />
            <source>The segmenter found nothing that it knows on this image.</source>
            <translation>この画像で、分割モデルの知っているものは見つかりませんでした。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/object_presenter.py" />
            <source>The segmenter knows nothing of what is here. Type what to find, or choose another.</source>
            <translation>ここにあるものを分割モデルは知りません。探すものを入力するか、別のものを選んでください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/cvat_shapes.py" />
            <location filename="../../swin_annotator/formats/labelme_shapes.py" />
            <source>The shape has no label; it was left out.</source>
            <translation>形状にラベルがないため、除外しました。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/labelme_shapes.py" />
            <source>The shape has no points that are pairs of numbers; it was left out.</source>
            <translation>形状に数値の組の点がないため、除外しました。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/cvat_shapes.py" />
            <source>The shape is of a kind that is not known; it was left out.</source>
            <translation>この形状の種類は扱えないため、除外しました。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/preferences.py" />
            <source>The size changes when the program is started again.</source>
            <translation>大きさは次にプログラムを起動したときに変わります。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/cvat_shapes.py" />
            <source>The skeleton has no points; it was left out.</source>
            <translation>スケルトンに点がないため、除外しました。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/writer.py" />
            <source>The step was refused: an object would be left without its image or category.</source>
            <translation>操作を断りました: 画像かカテゴリのないオブジェクトが残ってしまいます。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/writer.py" />
            <source>The step was refused: the category has changed in the meantime.</source>
            <translation>操作を断りました: その間にカテゴリが変わりました。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/writer.py" />
            <source>The step was refused: the file has changed in the meantime.</source>
            <translation>操作を断りました: その間にファイルが変わりました。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/writer.py" />
            <source>The step was refused: the image has changed in the meantime.</source>
            <translation>操作を断りました: その間に画像が変わりました。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/writer.py" />
            <source>The step was refused: the object has changed in the meantime.</source>
            <translation>操作を断りました: その間にオブジェクトが変わりました。</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>The strongest features at 224 pixels.</source>
            <translation>224 画素で最も強い特徴量です。</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>The strongest features; meant for a GPU.</source>
            <translation>最も強い特徴量。GPU 向けです。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/soundness.py" />
            <source>The table “{name}” was missing from the project; it is empty now.</source>
            <translation>プロジェクトに表「{name}」がありませんでした。今は空です。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_images.py" />
            <source>The tags are no list of words; they are kept unseen.</source>
            <translation>タグが語のリストではないため、表示せずに保持します。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/mini/own_words.py" />
            <source>The tags that {model} learnt are damaged: {error}.</source>
            <translation>{model} が学習したタグが壊れています: {error}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/label_studio.py" />
            <source>The task has no image; it was left out.</source>
            <translation>タスクに画像がないため、除外しました。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_sheet.py" />
            <source>The threshold is {threshold:.2f}, {own}.</source>
            <translation>しきい値は {threshold:.2f}、{own}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/grounding/text.py" />
            <location filename="../../swin_annotator/models/owl/text.py" />
            <location filename="../../swin_annotator/models/sam/prompts.py" />
            <source>The tokenizer and the weights must come from the same model.</source>
            <translation>トークナイザーと重みは同じモデルのものでなければなりません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/grounding/text.py" />
            <location filename="../../swin_annotator/models/weights/clip_tokenizer.py" />
            <source>The tokenizer in {folder} can't be read.</source>
            <translation>{folder} のトークナイザーを読めません。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/models/grounding/text.py" />
            <source>The tokenizer in {folder} does not fit the model: {n} tokens of at most {vocabulary}, or other marks for beginning, end and full stop.</source>
            <translation>
                <numerusform>{folder} のトークナイザーがモデルに合いません: トークンは {n} 個（最大 {vocabulary} 個）、または始まり・終わり・句点の記号が異なります。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/models/owl/text.py" />
            <source>The tokenizer in {folder} does not fit the model: {n} tokens, expected at most {vocabulary} with the end mark as the last.</source>
            <translation>
                <numerusform>{folder} のトークナイザーがモデルに合いません: トークンが {n} 個あり、最大 {vocabulary} 個で最後が終端記号のはずです。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/models/sam/prompts.py" />
            <source>The tokenizer in {folder} does not fit the model: {n} tokens, expected at most {vocabulary}.</source>
            <translation>
                <numerusform>{folder} のトークナイザーがモデルに合いません: トークンは {n} 個、最大 {vocabulary} 個のはずです。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/epochs.py" />
            <source>The training came apart: its loss is not a number.</source>
            <translation>学習が破綻しました。損失が数値ではありません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/tuning/checkpoint.py" />
            <source>The training's state can't be written to {folder}.</source>
            <translation>学習の状態を {folder} に書き込めません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/supervisely_shapes.py" />
            <source>The turned box has no two corners and an angle; it was left out.</source>
            <translation>回転ボックスに 2 つの角と角度がないため、除外しました。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/swin/weight_names.py" />
            <source>The two differ in their attention. Choose a model without v2 in its name.</source>
            <translation>二つは注意機構が違います。名前に v2 のないモデルを選んでください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/view_options.py" />
            <source>The view is turned by {degrees}°. The file is as it was.</source>
            <translation>表示を {degrees}° 回転しました。ファイルはそのままです。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/loading.py" />
            <source>The weights in {folder} have {key} in {kind}, expected floating point.</source>
            <translation>{folder} の重みの {key} は {kind} で、浮動小数点のはずです。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/mismatch.py" />
            <source>The weights in {folder} have {key} of shape {shape}, expected {shape2} by its other weights.</source>
            <translation>{folder} の重みの {key} の形が {shape} で、ほかの重みからは {shape2} のはずです。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/mismatch.py" />
            <location filename="../../swin_annotator/models/weights/transformers_loading.py" />
            <source>The weights in {folder} have {name} of shape {found}, expected {wanted} from config.json.</source>
            <translation>{folder} の重みの {name} の形が {found} で、config.json からは {wanted} のはずです。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/mismatch.py" />
            <source>The weights in {folder} hold {few}, which belong to no such network.</source>
            <translation>{folder} の重みに {few} がありますが、この種のネットワークのものではありません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/mismatch.py" />
            <source>The weights in {folder} hold {few}, which the config does not describe.</source>
            <translation>{folder} の重みに {few} がありますが、設定にはありません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/mismatch.py" />
            <source>The weights in {folder} lack {few} and hold {few2}, which belong to no such network.</source>
            <translation>{folder} の重みに {few} がなく、この種のネットワークのものではない {few2} があります。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/mismatch.py" />
            <source>The weights in {folder} lack {few} and hold {few2}, which the config does not describe.</source>
            <translation>{folder} の重みに {few} がなく、設定にない {few2} があります。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/models/weights/transformers_loading.py" />
            <source>The weights in {folder} lack {missing} and {n} more.</source>
            <translation>
                <numerusform>{folder} の重みに {missing} とほか {n} 件がありません。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/mismatch.py" />
            <location filename="../../swin_annotator/models/weights/transformers_loading.py" />
            <source>The weights in {folder} lack {missing}.</source>
            <translation>{folder} の重みに {missing} がありません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/catalog.py" />
            <source>The weights of {spec} are missing from this installation.</source>
            <translation>このインストールには {spec} の重みがありません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/view_options.py" />
            <source>The wheel scrolls, with Ctrl it zooms.</source>
            <translation>ホイールでスクロール、Ctrl を押しながらでズーム。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/view_options.py" />
            <source>The wheel zooms, with Ctrl it scrolls.</source>
            <translation>ホイールでズーム、Ctrl を押しながらでスクロール。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/prompts.py" />
            <source>The words as you typed them</source>
            <translation>入力したとおりの語句</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/mini/own_words.py" />
            <source>The words that {model} learnt are damaged: {error}.</source>
            <translation>{model} が学習した語が壊れています: {error}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/cvat_shapes.py" />
            <location filename="../../swin_annotator/formats/supervisely_shapes.py" />
            <source>The {tag} has too few places; it was left out.</source>
            <translation>{tag} の座標が足りないため、除外しました。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Theme</source>
            <translation>テーマ</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/engine/training_labels.py" />
            <source>There are accepted boxes on {n} images; a training needs at least {least_images}.</source>
            <translation>
                <numerusform>承認済みのボックスがある画像は {n} 枚です。学習には少なくとも {least_images} 枚必要です。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/engine/training_labels.py" />
            <source>There are accepted outlines on {n} images; a training needs at least {least_images}.</source>
            <translation>
                <numerusform>承認済みの輪郭がある画像は {n} 枚です。学習には少なくとも {least_images} 枚必要です。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/engine/training_labels.py" />
            <source>There are accepted tags on {n} images; a training needs at least {least_images}.</source>
            <translation>
                <numerusform>承認済みのタグがある画像は {n} 枚です。学習には少なくとも {least_images} 枚必要です。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/cityscapes.py" />
            <source>There are no Cityscapes labels in {path}.</source>
            <translation>{path} に Cityscapes のラベルがありません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/yolo_reader.py" />
            <source>There are no YOLO labels in {root}.</source>
            <translation>{root} に YOLO のラベルがありません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/backups.py" />
            <source>There are no backups yet.</source>
            <translation>バックアップはまだありません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/exporting.py" />
            <location filename="../../swin_annotator/engine/folder.py" />
            <location filename="../../swin_annotator/formats/cvat.py" />
            <source>There are no images in {folder}.</source>
            <translation>{folder} に画像がありません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/per_image.py" />
            <source>There are no labels in {path}: it has no {suffix} files.</source>
            <translation>{path} にラベルがありません: {suffix} ファイルがありません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/dota.py" />
            <source>There are no labels in {root}: it has no .txt files.</source>
            <translation>{root} にラベルがありません。.txt ファイルがありません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/supervisely.py" />
            <source>There are no labels in {root}: no data set of it has a folder ann.</source>
            <translation>{root} にラベルがありません。ann フォルダーのあるデータセットがありません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/index_masks.py" />
            <source>There are no masks in {root}.</source>
            <translation>{root} にマスクがありません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/check.py" />
            <source>There are no objects in the file.</source>
            <translation>ファイルにオブジェクトがありません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/tfrecord.py" />
            <source>There are no records in {path}.</source>
            <translation>{path} にレコードがありません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/class_numbers.py" />
            <source>There are: {known}.</source>
            <translation>あるもの: {known}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/category_editor.py" />
            <source>There is a category “{other}” already ({theirs}). Merge “{name}” ({ours}) into it?</source>
            <translation>カテゴリ「{other}」（{theirs}）はすでにあります。「{name}」（{ours}）を統合しますか？</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/catalog.py" />
            <source>There is already a model called {spec}.</source>
            <translation>{spec} という名前のモデルはすでにあります。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_annotations.py" />
            <source>There is no box of four numbers</source>
            <translation>4 つの数値のボックスがありません</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/prompt_controller.py" />
            <source>There is no box without a mask on this image.</source>
            <translation>この画像にマスクのないボックスはありません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/class_numbers.py" />
            <source>There is no category called {unknown}.</source>
            <translation>{unknown} という名前のカテゴリはありません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_annotations.py" />
            <source>There is no category {id}; the object was left out.</source>
            <translation>カテゴリー {id} がないため、オブジェクトを除外しました。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/bundle.py" />
            <source>There is no file {path}.</source>
            <translation>ファイル {path} はありません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/yolo_reader.py" />
            <source>There is no image for this file; its labels stay out.</source>
            <translation>このファイルに対応する画像がないため、ラベルを取り込みません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_annotations.py" />
            <source>There is no image {id}; the object was left out.</source>
            <translation>画像 {id} がないため、オブジェクトを除外しました。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/image_folder.py" />
            <source>There is no metadata.jsonl in {path}.</source>
            <translation>{path} に metadata.jsonl がありません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/registry.py" />
            <source>There is no model backend {name}.</source>
            <translation>モデルのバックエンド {name} はありません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/catalog.py" />
            <source>There is no model called {name}.</source>
            <translation>{name} という名前のモデルはありません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/model_folders.py" />
            <source>There is no model folder {folder}.</source>
            <translation>モデルのフォルダー {folder} がありません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/category_editor.py" />
            <source>There is no other category to merge with.</source>
            <translation>統合できるほかのカテゴリがありません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/gatherable.py" />
            <location filename="../../swin_annotator/store/views.py" />
            <source>There is no project in {source}.</source>
            <translation>{source} にプロジェクトがありません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/quality_sheet.py" />
            <location filename="../../swin_annotator/ui/gallery/worth_controller.py" />
            <source>There is none.</source>
            <translation>ありません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/registry.py" />
            <source>There is not enough memory to load the libraries behind {name}.</source>
            <translation>{name} に必要なライブラリを読み込むメモリが足りません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/memory.py" />
            <source>There is not enough memory to start.</source>
            <translation>メモリが足りないため起動できません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/memory.py" />
            <source>There is not enough memory to start: {free} MB are free, {needed} MB are needed.</source>
            <translation>メモリが足りないため起動できません: 空き {free} MB、必要 {needed} MB。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/review/review_session.py" />
            <source>There is nothing before this one.</source>
            <translation>これより前はありません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/fewshot.py" />
            <source>There is nothing to tell apart: the labels are all of one kind.</source>
            <translation>見分けるものがありません: ラベルがすべて同じ種類です。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/copying_out.py" />
            <source>There is something called {name} in {folder} already.</source>
            <translation>{folder} には {name} という名前のものがすでにあります。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/quality_sheet.py" />
            <source>There twice</source>
            <translation>二重にある</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/shape_operations.py" />
            <source>These are masks already.</source>
            <translation>すでにマスクです。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/shape_operations.py" />
            <source>These are turned boxes already.</source>
            <translation>すでに回転ボックスです。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/gallery/quality_controller.py" />
            <source>They agree on {n} images.</source>
            <translation>
                <numerusform>{n} 枚の画像で一致しています。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/index_masks.py" />
            <source>They are PNG files in a folder {folders}.</source>
            <translation>フォルダー {folders} の中の PNG ファイルです。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/trust.py" />
            <source>They could change labels unseen. It was left as it is; take it from whoever made it anew.</source>
            <translation>気づかないうちにラベルを変えるおそれがあります。そのまま残しました。作成者からもう一度受け取ってください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/cityscapes.py" />
            <source>They end in _gtFine_polygons.json.</source>
            <translation>ファイル名の末尾は _gtFine_polygons.json です。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/learning_controller.py" />
            <source>Things like this were rejected before. {key} takes the last one as “Not this”, so that they stay away.</source>
            <translation>似たものが以前にも却下されました。{key} で最後のものを「これではない」にすると、現れなくなります。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/runtime/device.py" />
            <source>This GPU does not compute in bfloat16.</source>
            <translation>この GPU は bfloat16 で計算できません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/folder_controller.py" />
            <source>This folder can't be written; labels are kept in {place}.</source>
            <translation>このフォルダーには書き込めません。ラベルは {place} に保存されます。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/lock.py" />
            <source>This folder's project is open in another window or command.</source>
            <translation>このフォルダーのプロジェクトは別のウィンドウまたはコマンドで開かれています。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>This image</source>
            <translation>この画像</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/widgets/banner.py" />
            <source>This is a fault of the program. Your labels are on disk and you can go on working. The text below, pasted into a report, helps to mend it.</source>
            <translation>プログラムの不具合です。ラベルはディスクに保存済みで、作業を続けられます。下の文を報告に貼り付けていただくと修正に役立ちます。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/object_operations.py" />
            <source>This is the last image of the list.</source>
            <translation>一覧の最後の画像です。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/window/answer_notifier.py" />
            <source>This looks at {n} images and puts what it finds beside your labels; one undo takes it back.</source>
            <translation>
                <numerusform>画像 {n} 枚を見て、見つけたものをラベルの横に加えます。1 回の「元に戻す」で取り消せます。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/store/schema.py" />
            <source>This project was written by a newer version of Swin Annotator (project format {version}, this program knows {n}).</source>
            <translation>
                <numerusform>このプロジェクトは、より新しい Swin Annotator で書かれています（プロジェクト形式 {version}、このプログラムが扱えるのは {n} まで）。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/schema.py" />
            <source>This project was written by an older version of Swin Annotator and has not been brought up to date.</source>
            <translation>このプロジェクトは古い Swin Annotator で書かれ、まだ更新されていません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/proposals.py" />
            <source>Threshold</source>
            <translation>しきい値</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Threshold down</source>
            <translation>しきい値を下げる</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/proposals.py" />
            <source>Threshold in hundredths</source>
            <translation>しきい値（100 分の 1 単位）</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Threshold up</source>
            <translation>しきい値を上げる</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/notifier.py" />
            <source>To the prompt</source>
            <translation>プロンプトへ</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Together</source>
            <translation>まとめ方</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/learning_controller.py" />
            <source>Too few answers yet, or no score from which on nine of ten were right.</source>
            <translation>回答がまだ少ないか、十個中九個が正しくなるスコアがありません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_sheet.py" />
            <source>Too few answers yet, or no score from which on so many were right.</source>
            <translation>回答がまだ少なすぎるか、それだけ正解になるスコアがありません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/quality_sheet.py" />
            <source>Too thin to be seen</source>
            <translation>細すぎて見えない</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Tools</source>
            <translation>ツール</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Top-1 81.2. Tags, and features for tags of your own. Swin-T and Swin-S are published for 224 pixels only.</source>
            <translation>Top-1 81.2。タグと、自分のタグのための特徴量。Swin-T と Swin-S は 224 画素のものだけが公開されています。</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Top-1 81.8. Tags, and features for tags of your own.</source>
            <translation>Top-1 81.8。タグと、自分のタグのための特徴。</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Top-1 83.2.</source>
            <translation>Top-1 83.2。</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Top-1 83.5, or 85.2 if it was trained on ImageNet-22k first, which its origin suggests and its card does not say.</source>
            <translation>Top-1 83.5。先に ImageNet-22k で学習していれば 85.2（由来からはそう思われますが、カードには書かれていません）。</translation>
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
            <translation>Top-1 84.5。先に ImageNet-22k で学習していれば 86.4（由来からはそう思われますが、カードには書かれていません）。</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Top-1 86.2; trained on ImageNet-22k first.</source>
            <translation>Top-1 86.2。先に ImageNet-22k で学習しています。</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Top-1 86.3; trained on ImageNet-22k first.</source>
            <translation>Top-1 86.3。先に ImageNet-22k で学習しています。</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Top-1 86.9; trained on ImageNet-22k first. Meant for a GPU.</source>
            <translation>Top-1 86.9。先に ImageNet-22k で学習しています。GPU 向けです。</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Top-1 87.3; trained on ImageNet-22k first. Meant for a GPU.</source>
            <translation>Top-1 87.3。先に ImageNet-22k で学習しています。GPU 向けです。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/guided_tour.py" />
            <source>Tour</source>
            <translation>ツアー</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Tour: first steps</source>
            <translation>ツアー: はじめの一歩</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/empty_state.py" />
            <source>Tour: first steps with sample images</source>
            <translation>ツアー: サンプル画像ではじめの一歩</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/training.py" />
            <source>Train</source>
            <translation>学習</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/training.py" />
            <source>Train on your labels</source>
            <translation>自分のラベルで学習</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Train on your labels…</source>
            <translation>自分のラベルで学習…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/epochs.py" />
            <source>Train with other labels or another --seed; the models that are there stay as they were.</source>
            <translation>別のラベルか別の --seed で学習してください。既にあるモデルはそのままです。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/epochs.py" />
            <source>Train with other labels; the models that are there stay as they were.</source>
            <translation>別のラベルで学習してください。既存のモデルはそのままです。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/training_controller.py" />
            <source>Training {name}</source>
            <translation>{name} を学習しています</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/message_catalog.py" />
            <source>Transport endpoint is not connected</source>
            <translation>ネットワークドライブが接続されていません</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/attributes.py" />
            <source>Truncated</source>
            <translation>見切れ</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Truncated: it goes on beyond the image</source>
            <translation>見切れ: 画像の外まで続いている</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub_connection.py" />
            <source>Try again later; what arrived is kept. {carry_hint}</source>
            <translation>後でもう一度試してください。届いた分は残っています。{carry_hint}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/download.py" />
            <location filename="../../swin_annotator/models/catalog/hub_connection.py" />
            <source>Try again.</source>
            <translation>もう一度試してください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/download.py" />
            <source>Try again; what arrived is kept. {carry_hint}</source>
            <translation>もう一度試してください。届いた分は残っています。{carry_hint}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/answer_notifier.py" />
            <source>Try {n} images first</source>
            <translation>まず {n} 枚の画像で試す</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/turning.py" />
            <source>Turn</source>
            <translation>回転</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Turn boxes and polygons into masks</source>
            <translation>ボックスとポリゴンをマスクにする</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Turn into the smallest turned boxes</source>
            <translation>最小の回転ボックスにする</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Turn the selected objects by 15° to the left</source>
            <translation>選択したオブジェクトを左に15°回転</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Turn the selected objects by 15° to the right</source>
            <translation>選択したオブジェクトを右に15°回転</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Turn the view to the left</source>
            <translation>表示を左に回す</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Turn the view to the right</source>
            <translation>表示を右に回す</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Turned</source>
            <translation>回転済み</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Turned box</source>
            <translation>回転ボックス</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Two fifths of the size of SAM ViT-B. Of a checkpoint for videos only what single images need is kept.</source>
            <translation>SAM ViT-B の 5 分の 2 の大きさ。動画用のチェックポイントから、1 枚の画像に必要なものだけを残します。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/guided_tour.py" />
            <source>Type a word for something on this image at the top right, and press Enter.</source>
            <translation>この画像にあるものを表す語句を右上に入力し、Enter を押してください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/queries.py" />
            <source>Type it again.</source>
            <translation>もう一度入力してください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/object_presenter.py" />
            <source>Type what to find and press Enter, or show an example ({example}).</source>
            <translation>探すものを入力して Enter を押すか、例を示してください ({example})。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/grounding/text.py" />
            <source>Type what to find, in letters.</source>
            <translation>探すものを文字で入力してください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/grounding/detector.py" />
            <source>Type what to find, or choose a detector that takes examples, such as swin-mini or OWLv2.</source>
            <translation>探すものを入力するか、swin-mini や OWLv2 のように例を受け付ける検出器を選んでください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/questions.py" />
            <source>Type what to find, or draw a box around an example.</source>
            <translation>探すものを入力するか、例を枠で囲んでください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/worth_controller.py" />
            <source>Type what to find, or show an example: that is what images are compared by.</source>
            <translation>探すものを入力するか例を示してください。それで画像を比較します。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/queries.py" />
            <location filename="../../swin_annotator/models/owl/text.py" />
            <source>Type what to find, such as: forklift, person.</source>
            <translation>探すものを入力してください。例: forklift, person。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/guided_tour.py" />
            <source>Type “{word}” at the top right, and press Enter.</source>
            <translation>右上に「{word}」と入力し、Enter を押してください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/registry.py" />
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Undo</source>
            <translation>元に戻す</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/registry.py" />
            <source>Undo: {step}</source>
            <translation>元に戻す: {step}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/notifier.py" />
            <source>Undone: {step}. {redo} does it again.</source>
            <translation>元に戻しました: {step}。{redo} でやり直せます。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/__init__.py" />
            <source>Unknown label format {name}.</source>
            <translation>ラベルの形式 {name} は使えません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/owl/detector.py" />
            <source>Unknown padding {padding}.</source>
            <translation>不明なパディング {padding}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/runtime/device.py" />
            <source>Unknown precision {asked}.</source>
            <translation>精度 {asked} は使えません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/swin/queries.py" />
            <source>Unknown reading {asked} of a mask model.</source>
            <translation>マスクモデルの読み方 {asked} は使えません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/mini/model.py" />
            <source>Unknown segmentation head {head}.</source>
            <translation>領域分割のヘッド {head} は使えません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/owl/detector.py" />
            <source>Unknown vector precision {vectors}.</source>
            <translation>ベクトルの精度 {vectors} は使えません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/attributes.py" />
            <source>Unlock</source>
            <translation>ロック解除</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/archives.py" />
            <source>Unpack it yourself if you trust it, and give the folder.</source>
            <translation>信頼できるものなら自分で展開し、そのフォルダーを指定してください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub_connection.py" />
            <source>Unset the variable to download. {carry_hint}</source>
            <translation>ダウンロードするには、その変数の設定を外してください。{carry_hint}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/quality_sheet.py" />
            <source>Unusually large</source>
            <translation>異常に大きい</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/quality_sheet.py" />
            <source>Unusually small</source>
            <translation>異常に小さい</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/quality_sheet.py" />
            <source>Up and Down go from one to the next.</source>
            <translation>上下キーで次々に移ります。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/cli/train_full.py" />
            <source>Up to {passes} passes will take at most about {time} on this computer ({device}).</source>
            <translation>最大 {passes} 周で、このコンピューター ({device}) では長くて約 {time} かかります。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/schema.py" />
            <source>Update Swin Annotator to open it. Nothing was changed in {path}.</source>
            <translation>開くには Swin Annotator を更新してください。{path} は何も変えていません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/learned_profile.py" />
            <source>Update Swin Annotator.</source>
            <translation>Swin Annotator を更新してください。</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>UperNet, Swin-B (ADE20K, 150 classes)</source>
            <translation>UperNet、Swin-B（ADE20K、150 クラス）</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>UperNet, Swin-L (ADE20K, 150 classes)</source>
            <translation>UperNet、Swin-L（ADE20K、150 クラス）</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>UperNet, Swin-S (ADE20K, 150 classes)</source>
            <translation>UperNet、Swin-S（ADE20K、150 クラス）</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>UperNet, Swin-T (ADE20K, 150 classes)</source>
            <translation>UperNet、Swin-T（ADE20K、150 クラス）</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/quality_sheet.py" />
            <source>Upon another one of the category</source>
            <translation>同じカテゴリーの別のものに重なる</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/view_options.py" />
            <source>Upright again.</source>
            <translation>元の向きに戻しました。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/model_folders.py" />
            <source>Usable types: {kinds}.</source>
            <translation>使える種類: {kinds}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/runtime/device.py" />
            <source>Use a number from 1 up.</source>
            <translation>1 以上の数にしてください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_controller.py" />
            <source>Use a profile</source>
            <translation>プロファイルを使う</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_sheet.py" />
            <source>Use a profile…</source>
            <translation>プロファイルを使う…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/runtime/device.py" />
            <source>Use auto, cuda, mps or cpu.</source>
            <translation>auto、cuda、mps、cpu のいずれかにしてください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/prelabel_ray.py" />
            <source>Use fewer workers for each computer, or a smaller model.</source>
            <translation>コンピューターごとのワーカーを減らすか、小さいモデルを使ってください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/runtime/finite.py" />
            <location filename="../../swin_annotator/models/swin/semantic.py" />
            <source>Use float32, or pull the model again.</source>
            <translation>float32 を使うか、モデルをもう一度ダウンロードしてください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/runtime/device.py" />
            <source>Use float32.</source>
            <translation>float32 を使ってください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/training.py" />
            <source>Use it</source>
            <translation>これを使う</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/catalog.py" />
            <source>Use it as it is.</source>
            <translation>そのまま使ってください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/train.py" />
            <source>Use swin-mini. What another detector learns from decisions goes out by “profile export”.</source>
            <translation>swin-mini を使ってください。ほかの検出モデルが判断から学んだことは「profile export」で書き出せます。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_sheet.py" />
            <source>Use the common one</source>
            <translation>共通のものを使う</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/mini/model.py" />
            <source>Use the head that it has.</source>
            <translation>備わっているヘッドを使ってください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/loading.py" />
            <source>Use the model's safetensors file, or convert it where it was made.</source>
            <translation>そのモデルの safetensors ファイルを使うか、作った環境で変換してください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/training.py" />
            <source>Use the profile</source>
            <translation>プロファイルを使う</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/other_projects.py" />
            <source>Use them here as well</source>
            <translation>ここでも使う</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Use this key</source>
            <translation>このキーを使う</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_sheet.py" />
            <source>Use this threshold</source>
            <translation>このしきい値を使う</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/mini/model.py" />
            <location filename="../../swin_annotator/models/owl/detector.py" />
            <location filename="../../swin_annotator/models/swin/queries.py" />
            <source>Use {heads}.</source>
            <translation>次のいずれかを使ってください: {heads}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_controller.py" />
            <location filename="../../swin_annotator/ui/inference/unknown_words.py" />
            <source>Use {model}</source>
            <translation>{model} を使う</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/runtime/device.py" />
            <source>Use {precisions} or auto.</source>
            <translation>{precisions}、auto のいずれかを使ってください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Use, rename, delete the category</source>
            <translation>カテゴリの使用、名前の変更、削除</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/categories.py" />
            <source>Usual colour</source>
            <translation>既定の色</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export_forms.py" />
            <source>VGG Image Annotator</source>
            <translation>VGG Image Annotator</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>View</source>
            <translation>表示</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/sinks.py" />
            <source>Wait until it has finished, or choose another place with --out.</source>
            <translation>終わるまで待つか、--out で別の場所を選んでください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/database.py" />
            <source>Wait until it has finished, then try again.</source>
            <translation>終わるまで待って、もう一度試してください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/user_models.py" />
            <source>Wait until that is done, or stop it there.</source>
            <translation>終わるまで待つか、そちらで止めてください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/bulk_step.py" />
            <source>Wait until the last bulk change is written.</source>
            <translation>前の一括変更が書き込まれるまでお待ちください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Wand</source>
            <translation>ワンド</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_sheet.py" />
            <source>Wanted share of right ones</source>
            <translation>希望する正解の割合</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>Weights</source>
            <translation>重み</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>What becomes of image files</source>
            <translation>画像ファイルの扱い</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/review_bar.py" />
            <source>What comes next</source>
            <translation>次に来るもの</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/widgets/banner.py" />
            <source>What helps</source>
            <translation>対処</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/review_bar.py" />
            <source>What is judged</source>
            <translation>判定中のもの</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/quality_sheet.py" />
            <location filename="../../swin_annotator/ui/gallery/worth_sheet.py" />
            <source>What is listed</source>
            <translation>一覧の内容</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/review/input_guard.py" />
            <source>What is shown has changed just now; the key did nothing.</source>
            <translation>表示がたった今変わりました。キーは何もしませんでした。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/first_naming.py" />
            <source>What is this?</source>
            <translation>これは何ですか？</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/training.py" />
            <source>What it learns from</source>
            <translation>学習の元になるもの</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>What stays together in a split</source>
            <translation>分割でまとめるもの</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/tags.py" />
            <source>What the image as a whole is; commas between tags</source>
            <translation>画像全体が何か。タグはカンマ区切り</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/quality_sheet.py" />
            <source>What the labels are made of</source>
            <translation>ラベルの内訳</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>What there is, and going back to it</source>
            <translation>何があり、どう戻るか</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/command_palette.py" />
            <source>What to do</source>
            <translation>何をしますか</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/prompt_edit.py" />
            <source>What to find</source>
            <translation>探すもの</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/prompt_edit.py" />
            <source>What to find: forklift, person</source>
            <translation>探すもの: forklift, person</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/contact_sheet.py" />
            <source>What to show</source>
            <translation>表示するもの</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_sheet.py" />
            <source>What was learnt</source>
            <translation>学んだこと</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/prompts.py" />
            <source>What was learnt from</source>
            <translation>何から学んだか</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>What was learnt…</source>
            <translation>学んだこと…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/worth_controller.py" />
            <source>What weighs most comes first. Enter shows it.</source>
            <translation>最も重要なものが先です。Enter で表示します。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Wheel</source>
            <translation>ホイール</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/bulk_accept.py" />
            <source>Where</source>
            <translation>場所</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Whole folder</source>
            <translation>フォルダー全体</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/backups.py" />
            <source>Why</source>
            <translation>理由</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/quality_sheet.py" />
            <source>Width by height</source>
            <translation>幅 ÷ 高さ</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Window scale</source>
            <translation>ウィンドウの拡大率</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/cli/train_full.py" />
            <source>With --full there is no profile to write.</source>
            <translation>--full では書き出すプロファイルがありません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/answers.py" />
            <source>Withdraw proposals of an example</source>
            <translation>例による候補を取り下げ</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/core/review_steps.py" />
            <location filename="../../swin_annotator/engine/answers.py" />
            <location filename="../../swin_annotator/engine/folder_changes.py" />
            <source>Withdraw {n} proposals</source>
            <translation>
                <numerusform>候補 {n} 件を取り下げ</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub_connection.py" />
            <source>Without network: download the files of {endpoint}/{name} on another machine, bring the folder here, and choose Add folder… under Models.</source>
            <translation>ネットワークがない場合: 別のコンピューターで {endpoint}/{name} のファイルをダウンロードし、フォルダーをここに持ってきて、「モデル」の「フォルダーを追加…」を選んでください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_sheet.py" />
            <source>Words for the category, with | between several</source>
            <translation>カテゴリの語句。複数は | で区切る</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Words only, no examples; phrases of several words too, such as red cup: COCO AP 48.4 without having seen it. Every question costs a run.</source>
            <translation>語句のみで例は使えません。red cup のような数語の句も使えます: COCO を見ずに AP 48.4。尋ねるたびに 1 回実行します。</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Words only: COCO AP 50.6 without having seen it. As large as grounding-dino-tiny, and better at rare things.</source>
            <translation>語句のみ: COCO を見ずに AP 50.6。grounding-dino-tiny と同じ大きさで、珍しいものに強い。</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Words only: COCO AP 52.5 without having seen it. Meant for a GPU.</source>
            <translation>語句のみ: COCO を見ずに AP 52.5。GPU 向けです。</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Words only: COCO AP 56.7, trained with COCO among others. Meant for a GPU.</source>
            <translation>語句のみ: COCO AP 56.7。COCO も使って学習しています。GPU 向けです。</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Words only; MM-Grounding-DINO trained further with captions, better at rare things and long phrases.</source>
            <translation>語句のみ。キャプションで学習を進めた MM-Grounding-DINO で、珍しいものや長い句に強い。</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Words only; see llmdet-tiny. Meant for a GPU.</source>
            <translation>語句のみ。llmdet-tiny を参照。GPU 向けです。</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Words only; the largest, trained on all sets, COCO among them. Meant for a GPU.</source>
            <translation>語句のみ。最大のモデルで、COCO を含むすべてのデータで学習しています。GPU 向けです。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/worth_sheet.py" />
            <source>Worth a look</source>
            <translation>見る価値あり</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Worth a look next…</source>
            <translation>次に見る価値があるもの…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Write a note on the selected objects</source>
            <translation>選択中のオブジェクトにメモを書く</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_controller.py" />
            <source>Write a profile</source>
            <translation>プロファイルを書き出す</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_sheet.py" />
            <source>Write a profile…</source>
            <translation>プロファイルを書き出す…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub_connection.py" />
            <source>Write it as https://HOST, or unset it.</source>
            <translation>https://HOST の形で書くか、設定を外してください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/queries.py" />
            <source>Write name: phrase | phrase.</source>
            <translation>「名前: 語句 | 語句」のように書いてください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/yolo_classes.py" />
            <source>Write number: name.</source>
            <translation>「番号: 名前」と書いてください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_controller.py" />
            <source>Writing a profile</source>
            <translation>プロファイルを書き出しています</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/full_training.py" />
            <location filename="../../swin_annotator/engine/train.py" />
            <source>Writing {request}</source>
            <translation>{request} を書き込んでいます</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export_forms.py" />
            <source>X-AnyLabeling</source>
            <translation>X-AnyLabeling</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/yolo_reader.py" />
            <source>YOLO labels need the sizes of their images: open the folder of the images, or put them beside.</source>
            <translation>YOLO のラベルには画像の大きさが必要です。画像のフォルダーを開くか、画像を横に置いてください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export_forms.py" />
            <source>YOLO: boxes</source>
            <translation>YOLO: ボックス</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export_forms.py" />
            <source>YOLO: key points</source>
            <translation>YOLO: キーポイント</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export_forms.py" />
            <source>YOLO: outlines</source>
            <translation>YOLO: 輪郭</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export_forms.py" />
            <source>YOLO: turned boxes</source>
            <translation>YOLO: 回転ボックス</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/bars.py" />
            <source>Zoom</source>
            <translation>ズーム</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Zoom at the pointer</source>
            <translation>ポインター位置でズーム</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Zoom in</source>
            <translation>拡大</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/canvas/tools/wand.py" />
            <source>Zoom in to fill: this image is read in tiles.</source>
            <translation>塗りつぶすには拡大してください。この画像はタイルごとに読み込まれます。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Zoom out</source>
            <translation>縮小</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>a click each</source>
            <translation>1 つにつき 1 クリック</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>a head learns the accepted labels and becomes a model in the list</source>
            <translation>ヘッドが承認済みのラベルを学習し、一覧のモデルになります</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/own_attributes.py" />
            <source>a number</source>
            <translation>数値</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/splits.py" />
            <source>a split is NAME=SHARE,NAME=SHARE, not {text}</source>
            <translation>分割は NAME=SHARE,NAME=SHARE と書きます。{text} ではありません</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/state_names.py" />
            <source>accepted</source>
            <translation>承認済み</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>all pages, with a search, offline</source>
            <translation>全ページ、検索付き、オフライン</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/state_names.py" />
            <source>alternative</source>
            <translation>別案</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/store/recovery.py" />
            <source>and {n} more parts</source>
            <translation>
                <numerusform>ほか {n} 個の部分</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/gatherable.py" />
            <source>another place</source>
            <translation>別の場所</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/own_attributes.py" />
            <source>any words</source>
            <translation>自由な語句</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/review_bar.py" />
            <source>back</source>
            <translation>戻る</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/backups.py" />
            <source>before a backup was restored</source>
            <translation>バックアップを復元する前</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/backups.py" />
            <source>before a command</source>
            <translation>コマンドの前</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/shape_words.py" />
            <source>box</source>
            <translation>ボックス</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/odd_objects.py" />
            <source>box and outline are far apart</source>
            <translation>ボックスと輪郭が離れすぎています</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/model_labels.py" />
            <source>box to mask</source>
            <translation>ボックスからマスク</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/png_strips.py" />
            <source>broken PNG file (bad checksum of its pixels)</source>
            <translation>壊れた PNG ファイル (ピクセルのチェックサムが不正)</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_controller.py" />
            <source>by example</source>
            <translation>例で</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/model_labels.py" />
            <source>can be downloaded</source>
            <translation>ダウンロード可</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/recovery.py" />
            <location filename="../../swin_annotator/store/row_transfer.py" />
            <location filename="../../swin_annotator/store/soundness.py" />
            <location filename="../../swin_annotator/ui/inference/tag_controller.py" />
            <source>categories</source>
            <translation>カテゴリ</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/soundness.py" />
            <source>category</source>
            <translation>カテゴリ</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/state_names.py" />
            <source>changed</source>
            <translation>変更あり</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>clicks or a drag; Enter ends it</source>
            <translation>クリックまたはドラッグ、Enter で終了</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/cluster_embedder.py" />
            <source>cluster: {ms} ms, {sent} KB sent, {received} KB back</source>
            <translation>クラスター: {ms} ms、送信 {sent} KB、受信 {received} KB</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/category_details.py" />
            <source>colour: red | green | blue</source>
            <translation>色: 赤 | 緑 | 青</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/model_labels.py" />
            <source>comes with the program</source>
            <translation>プログラムに付属</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/swin/classifier.py" />
            <location filename="../../swin_annotator/models/swin/own_folder.py" />
            <location filename="../../swin_annotator/models/weights/loading.py" />
            <location filename="../../swin_annotator/models/weights/size_check.py" />
            <location filename="../../swin_annotator/models/weights/transformers_loading.py" />
            <source>config.json and the weights must come from the same model.</source>
            <translation>config.json と重みは同じモデルのものでなければなりません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/row_transfer.py" />
            <source>counters</source>
            <translation>カウンター</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/canvas/tools/pose_grips.py" />
            <source>covered</source>
            <translation>隠れている</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/attributes.py" />
            <source>crowd</source>
            <translation>群れ</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>cuts objects along a line</source>
            <translation>線に沿ってオブジェクトを切る</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/row_transfer.py" />
            <source>decisions</source>
            <translation>判断</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/statistics.py" />
            <source>decisions per minute</source>
            <translation>判定/分</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>drag a box, then turn it by its grip or , and .</source>
            <translation>ボックスをドラッグし、ハンドルまたは , と . で回転</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>draws a part onto the selected object</source>
            <translation>選択中のオブジェクトに部分を描き足す</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/row_transfer.py" />
            <source>earlier files of images</source>
            <translation>画像の以前のファイル</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/row_transfer.py" />
            <source>edits of steps</source>
            <translation>手順の変更</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/model_choices.py" />
            <source>embedded</source>
            <translation>内蔵</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>erases from a mask</source>
            <translation>マスクを消す</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/problems.py" />
            <source>error</source>
            <translation>エラー</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>every image is looked at once, in the background; Cancel pauses it</source>
            <translation>すべての画像を裏で一度ずつ見ます。「キャンセル」で一時停止</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>everything that looks like what it holds is found</source>
            <translation>枠の中のものに似たものをすべて見つける</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/model_labels.py" />
            <source>files missing</source>
            <translation>ファイルがありません</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>fills what has the colour of the clicked pixel</source>
            <translation>クリックした画素と同じ色の領域を塗る</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/image_files.py" />
            <source>first frame of many</source>
            <translation>多数のフレームの 1 枚目</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/image_files.py" />
            <source>first frame of several</source>
            <translation>複数フレームの 1 枚目</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/matching.py" />
            <source>fits several images equally well</source>
            <translation>複数の画像に同じくらい合います</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>for small things: every image is also looked at in parts, about ten times as slowly</source>
            <translation>小さなもの向け: どの画像も部分ごとにも調べます。時間は約 10 倍かかります</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>four clicks on an object's outermost points</source>
            <translation>オブジェクトの最も外側の 4 点をクリック</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/image_files.py" />
            <source>frame 1 of {count}</source>
            <translation>{count} フレーム中 1 枚目</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/recovery.py" />
            <source>from id {first} on</source>
            <translation>id {first} 以降</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/widgets/suggestion.py" />
            <source>from {n} labels; right {share} % of the time when left out</source>
            <translation>
                <numerusform>ラベル {n} 件に基づく。除いて確かめると {share} % が正解</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/widgets/suggestion.py" />
            <source>from {n} labels; too few to say how often that is right</source>
            <translation>
                <numerusform>ラベル {n} 件に基づく。正しさを言うには少なすぎます</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_sheet.py" />
            <location filename="../../swin_annotator/ui/inference/learning_controller.py" />
            <source>frozen</source>
            <translation>固定</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/model_choices.py" />
            <source>get {size}</source>
            <translation>{size} を取得</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>goes through the list from the canvas, so that nobody needs to come back to it</source>
            <translation>キャンバスから一覧を順にたどり、一覧に戻らずに済みます</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/category_presenter.py" />
            <source>hidden</source>
            <translation>非表示</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/recovery.py" />
            <source>ids {first} to {high}</source>
            <translation>id {first}～{high}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/soundness.py" />
            <source>image</source>
            <translation>画像</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/recovery.py" />
            <location filename="../../swin_annotator/store/row_transfer.py" />
            <location filename="../../swin_annotator/store/soundness.py" />
            <source>images</source>
            <translation>画像</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/statistics.py" />
            <source>images reviewed</source>
            <translation>確認済みの画像</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>images that teach most, that probably have none, and that show the same</source>
            <translation>最も学びの多い画像、おそらく何も写っていない画像、同じものが写った画像</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_writer.py" />
            <source>images, categories and objects: {found} instead of {wanted}</source>
            <translation>画像、カテゴリー、オブジェクト: {wanted} ではなく {found}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/model_labels.py" />
            <source>installed</source>
            <translation>インストール済み</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/jpeg.py" />
            <source>it holds too many notes before its pixels</source>
            <translation>画素データの前にある注記が多すぎます</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/regular.py" />
            <source>it is a pipe, a socket or a device and no file</source>
            <translation>パイプ、ソケット、またはデバイスで、ファイルではありません</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/icons.py" />
            <source>it is an icon and holds a picture that is far larger</source>
            <translation>アイコンですが、はるかに大きい画像を含んでいます</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_reader.py" />
            <source>it is cut short</source>
            <translation>途中で切れています</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/regular.py" />
            <source>it is larger than {most} MB</source>
            <translation>{most} MB を超えています</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/high_depth.py" />
            <source>its compression is not known here; install swin-annotator[tiff]</source>
            <translation>この圧縮形式には対応していません。swin-annotator[tiff] をインストールしてください</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/odd_objects.py" />
            <source>its mask has another size than the image</source>
            <translation>マスクの大きさが画像と異なります</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_sheet.py" />
            <source>its own</source>
            <translation>固有</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/tiff_codecs.py" />
            <source>its tiles are too large</source>
            <translation>タイルが大きすぎます</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/odd_objects.py" />
            <source>labelled {get} and {get2}</source>
            <translation>{get} と {get2} の両方のラベルが付いています</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/statistics.py" />
            <source>labels</source>
            <translation>ラベル</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/review_bar.py" />
            <source>later</source>
            <translation>あとで</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>left clicks on the object, right clicks beside it</source>
            <translation>左クリックはオブジェクト、右クリックはその外側</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/odd_objects.py" />
            <source>lies within label {id}</source>
            <translation>ラベル {id} の中にあります</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/examples.py" />
            <source>like this</source>
            <translation>これに似たもの</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/shape_words.py" />
            <source>line</source>
            <translation>線</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_reader.py" />
            <source>lists and objects lie within each other too often</source>
            <translation>リストとオブジェクトの入れ子が深すぎます</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/attributes.py" />
            <source>locked</source>
            <translation>ロック中</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/likeness.py" />
            <source>looks like {name} ({share})</source>
            <translation>{name} に見えます ({share})</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/guard.py" />
            <source>lost its log of the newest steps to another program</source>
            <translation>別のプログラムにより最新の操作のログが失われました</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/row_transfer.py" />
            <source>marks of finished images</source>
            <translation>完了した画像の印</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/shape_words.py" />
            <location filename="../../swin_annotator/ui/window/object_presenter.py" />
            <source>mask</source>
            <translation>マスク</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>measures in pixels</source>
            <translation>画素で測る</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/statistics.py" />
            <source>minutes of judging</source>
            <translation>判定時間（分）</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/model_choices.py" />
            <source>missing</source>
            <translation>なし</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/matching.py" />
            <source>names an image that another entry of the file claims as well</source>
            <translation>ファイルの別の項目も指している画像を指しています</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/examples.py" />
            <source>never this</source>
            <translation>これは対象外</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/png_strips.py" />
            <source>no PNG file</source>
            <translation>PNG ファイルではありません</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub_connection.py" />
            <source>no answer in time</source>
            <translation>時間内に応答がありません</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>no key</source>
            <translation>キーなし</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/category_counts.py" />
            <source>no objects</source>
            <translation>オブジェクトなし</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>none, or: train=0.8,val=0.2</source>
            <translation>なし、または: train=0.8,val=0.2</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/category_details.py" />
            <source>nose, left eye, right eye</source>
            <translation>鼻, 左目, 右目</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/category_details.py" />
            <source>nose-left eye, nose-right eye</source>
            <translation>鼻-左目, 鼻-右目</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/canvas/tools/pose_grips.py" />
            <source>not labelled</source>
            <translation>ラベルなし</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/attributes.py" />
            <location filename="../../swin_annotator/ui/panels/own_attributes.py" />
            <source>not said</source>
            <translation>指定なし</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/adding.py" />
            <location filename="../../swin_annotator/models/catalog/catalog.py" />
            <location filename="../../swin_annotator/ui/i18n/model_labels.py" />
            <source>not stated</source>
            <translation>記載なし</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/attributes.py" />
            <source>note</source>
            <translation>メモ</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>nothing that looks like what it holds is found any more</source>
            <translation>枠の中のものに似たものは見つけなくなる</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/soundness.py" />
            <source>object</source>
            <translation>オブジェクト</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/recovery.py" />
            <location filename="../../swin_annotator/store/row_transfer.py" />
            <location filename="../../swin_annotator/store/soundness.py" />
            <source>objects</source>
            <translation>オブジェクト</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/attributes.py" />
            <source>occluded</source>
            <translation>隠れあり</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>other (see the model's page)</source>
            <translation>その他（モデルのページを参照）</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/quality_sheet.py" />
            <source>others</source>
            <translation>その他</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/odd_objects.py" />
            <source>overlaps label {id} by {share}</source>
            <translation>ラベル {id} と {share} 重なっています</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/model_labels.py" />
            <source>partly downloaded</source>
            <translation>一部ダウンロード済み</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/bars.py" />
            <source>paused</source>
            <translation>一時停止中</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/crop_model.py" />
            <source>picked out</source>
            <translation>除外</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/row_transfer.py" />
            <source>places of categories</source>
            <translation>カテゴリーの位置</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/shape_words.py" />
            <source>polygon</source>
            <translation>ポリゴン</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/state_names.py" />
            <location filename="../../swin_annotator/ui/panels/statistics.py" />
            <source>proposals</source>
            <translation>候補</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/state_names.py" />
            <source>proposed</source>
            <translation>候補</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/odd_objects.py" />
            <source>reaches {over} pixels out of the image</source>
            <translation>画像から {over} 画素はみ出しています</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/pictures.py" />
            <location filename="../../swin_annotator/ui/annotation/image_loader.py" />
            <source>read in tiles</source>
            <translation>タイルごとに読み込み</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/transfer_cell.py" />
            <source>reading…</source>
            <translation>読み込み中…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/model_labels.py" />
            <source>regions</source>
            <translation>領域</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/state_names.py" />
            <location filename="../../swin_annotator/ui/panels/statistics.py" />
            <source>rejected</source>
            <translation>却下済み</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/state_names.py" />
            <source>reviewed</source>
            <translation>確認済み</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/image_model.py" />
            <source>reviewed, empty</source>
            <translation>確認済み、なし</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/model_labels.py" />
            <source>revision {revision}</source>
            <translation>リビジョン {revision}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/rate_chart.py" />
            <source>score</source>
            <translation>スコア</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/bulk_accept.py" />
            <source>scoring at least</source>
            <translation>スコアが次の値以上</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/row_transfer.py" />
            <source>settings</source>
            <translation>設定</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/row_transfer.py" />
            <source>sources of labels</source>
            <translation>ラベルの出所</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/state_names.py" />
            <source>started</source>
            <translation>着手済み</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/row_transfer.py" />
            <source>steps</source>
            <translation>手順</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/model_labels.py" />
            <location filename="../../swin_annotator/ui/inference/tag_controller.py" />
            <source>tags</source>
            <translation>タグ</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>takes a part or a hole out of the selected object</source>
            <translation>選択中のオブジェクトから部分または穴を切り抜く</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/backup_controller.py" />
            <source>the backup of {when}</source>
            <translation>{when} のバックアップ</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_sheet.py" />
            <source>the common one</source>
            <translation>共通</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub_connection.py" />
            <source>the connection broke</source>
            <translation>接続が切れました</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/regular.py" />
            <source>the disk or network is too slow</source>
            <translation>ディスクまたはネットワークが遅すぎます</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/image_model.py" />
            <source>the file has changed</source>
            <translation>ファイルが変更されました</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/image_files.py" />
            <source>the file is cut short</source>
            <translation>ファイルが途中で切れています</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/image_files.py" />
            <source>the file is damaged ({error})</source>
            <translation>ファイルが壊れています ({error})</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/high_depth.py" />
            <source>the first 3 of {bands} bands shown</source>
            <translation>{bands} バンド中、最初の 3 つを表示</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/high_depth.py" />
            <source>the first of 2 bands shown</source>
            <translation>2 バンド中、最初の 1 つを表示</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>the likeliest objects of all images, on a contact sheet</source>
            <translation>すべての画像から最も確からしいオブジェクトをコンタクトシートに表示</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/splits.py" />
            <source>the shares of a split are positive and sum to 1, not {total}</source>
            <translation>分割の割合は正の数で合計が 1 です。{total} ではありません</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>the whole folder, proposal by proposal</source>
            <translation>フォルダー全体の候補を 1 つずつ確認</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/odd_objects.py" />
            <source>there twice, as labels {id} and {id2}</source>
            <translation>ラベル {id} と {id2} として二重にあります</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/class_order.py" />
            <source>those to come first, such as: cat, dog</source>
            <translation>先頭に置くもの。例: cat, dog</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/model_choices.py" />
            <source>to get</source>
            <translation>未取得</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/high_depth.py" />
            <location filename="../../swin_annotator/core/pillow_rgb.py" />
            <source>transparent parts shown white</source>
            <translation>透明な部分は白で表示</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/attributes.py" />
            <source>truncated</source>
            <translation>見切れ</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/tiff_codecs.py" />
            <source>truncated LZMA stream</source>
            <translation>LZMA ストリームが途中で切れています</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/png_strips.py" />
            <source>truncated PNG file</source>
            <translation>途中で切れた PNG ファイル</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/slow_decoders.py" />
            <source>truncated PPM file</source>
            <translation>PPM ファイルが途中で切れています</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/tiff_codecs.py" />
            <source>truncated deflate stream</source>
            <translation>deflate ストリームが途中で切れています</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/shape_words.py" />
            <source>turned box</source>
            <translation>回転ボックス</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/state_names.py" />
            <source>unreadable</source>
            <translation>読めない</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/state_names.py" />
            <location filename="../../swin_annotator/ui/panels/image_model.py" />
            <source>untouched</source>
            <translation>未着手</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/odd_objects.py" />
            <source>unusually large for {name}</source>
            <translation>{name} としては異常に大きい</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/odd_objects.py" />
            <source>unusually small for {name}</source>
            <translation>{name} としては異常に小さい</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/canvas/tools/pose_grips.py" />
            <source>visible</source>
            <translation>見えている</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/transfer_cell.py" />
            <source>waiting for the hub…</source>
            <translation>ハブを待っています…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/problems.py" />
            <source>warning</source>
            <translation>警告</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/guard.py" />
            <source>was exchanged by another program</source>
            <translation>別のプログラムにより置き換えられました</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/guard.py" />
            <source>was moved or deleted</source>
            <translation>移動または削除されました</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/image_model.py" />
            <source>was {was}, is {now}</source>
            <translation>{was} から {now} に変化</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>what the labels are made of, and which are worth a look</source>
            <translation>ラベルの内訳と、見る価値のあるもの</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/backups.py" />
            <source>when somebody asked for it</source>
            <translation>要求されたとき</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/backups.py" />
            <source>when the folder was closed</source>
            <translation>フォルダを閉じたとき</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/backups.py" />
            <source>when the folder was opened</source>
            <translation>フォルダを開いたとき</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>where on the image the model finds likeness to it</source>
            <translation>モデルが画像のどこをそれに似ていると見るか</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/backups.py" />
            <source>while it was worked on</source>
            <translation>作業中</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/model_labels.py" />
            <source>words</source>
            <translation>語句</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/model_labels.py" />
            <source>words and examples</source>
            <translation>語句と例</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_sheet.py" />
            <source>words, with | between several</source>
            <translation>語句。複数は | で区切る</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/attributes.py" />
            <source>yes</source>
            <translation>はい</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/adding.py" />
            <source>yours; the base's card names its own terms</source>
            <translation>あなたのもの。ベースモデルのカードに固有の条件が記載されています</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/guided_tour.py" />
            <source>{accept} accepts the selected proposal, {reject} rejects it, {next} goes on. Judge one.</source>
            <translation>{accept} で選択中の候補を承認、{reject} で却下、{next} で次へ。1 つ判定してください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/runtime/device.py" />
            <source>{asked} names no device for models.</source>
            <translation>{asked} はモデルの装置の名前ではありません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/tuning/bases.py" />
            <source>{base} can't be fine-tuned on boxes.</source>
            <translation>{base} はボックスで微調整できません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/tuning/bases.py" />
            <source>{base} can't be fine-tuned on regions or tags.</source>
            <translation>{base} は領域やタグで微調整できません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/guided_tour.py" />
            <source>{box}, then a drag from corner to corner: draw a box by hand.</source>
            <translation>{box} を押し、角から角へドラッグ: 手でボックスを描きます。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/adding.py" />
            <source>{called} can't be the name of a model.</source>
            <translation>{called} はモデルの名前にできません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_controller.py" />
            <source>{categories}: asked from here on by the profile's own words and examples.</source>
            <translation>{categories}: これからは、プロファイル自体の語句と例で探します。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/training_controller.py" />
            <source>{categories}: asked from here on by what these labels teach.</source>
            <translation>{categories}: これからは、このラベルから学んだことで探します。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_controller.py" />
            <source>{categories}: asked from here on by what {file} learnt.</source>
            <translation>{categories}: これからは {file} が学んだもので探します。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/learning_controller.py" />
            <source>{category}: from {threshold:.2f} on, {right} of {judged} were right ({low:.0%} to {high:.0%} of all to come).</source>
            <translation>{category}: {threshold:.2f} 以上では {judged} 個中 {right} 個が正解でした (今後の全体では {low:.0%}～{high:.0%})。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/learning_controller.py" />
            <source>{category}: learns from +{yes} −{no}</source>
            <translation>{category}：+{yes} −{no} から学習</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/import_export.py" />
            <source>{count} files in {folder}</source>
            <translation>{folder} 内の {count} ファイル</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/file_watch.py" />
            <source>{count} files were renamed; their labels came along.</source>
            <translation>{count} 個のファイルの名前が変わりました。ラベルも引き継がれています。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/answer_notifier.py" />
            <source>{count} found, the best with {least:.2f}: the key {lower} lowers the threshold.</source>
            <translation>{count} 件見つかりました（最高 {least:.2f}）。{lower} キーでしきい値を下げられます。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/answer_notifier.py" />
            <source>{count} found.</source>
            <translation>{count} 件見つかりました。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/review_bar.py" />
            <source>{count} left</source>
            <translation>残り {count}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/bars.py" />
            <source>{count} more waiting</source>
            <translation>ほか {count} 件が待機中</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/contact_sheet.py" />
            <source>{count} selected.</source>
            <translation>{count} 件選択中。</translation>
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
            <translation>確認済み {done} / {total}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/bulk_step.py" />
            <source>{done} of {total} written.</source>
            <translation>{total} 件中 {done} 件を書き込みました。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub.py" />
            <source>{endpoint} answered, but not as a model hub does.</source>
            <translation>{endpoint} から応答がありましたが、モデルハブのものではありません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/guided_tour.py" />
            <source>{example}, then a box around one object: everything that looks like it is found.</source>
            <translation>{example} を押し、1 つのオブジェクトを囲む: 似たものがすべて見つかります。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/guided_tour.py" />
            <source>{export} writes the labels. {commands} finds every command, {keys} shows every key.</source>
            <translation>{export} でラベルを書き出し、{commands} であらゆるコマンドを検索、{keys} でキー一覧を表示します。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/registry.py" />
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>{family}: {choice}</source>
            <translation>{family}: {choice}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_annotations.py" />
            <source>{fault}; it was cut to the image.</source>
            <translation>{fault}。画像に合わせて切り取りました。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_shapes.py" />
            <source>{fault}; mask left out.</source>
            <translation>{fault}。マスクを除外しました。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_annotations.py" />
            <source>{fault}; the box of its outline was taken.</source>
            <translation>{fault}。輪郭のボックスを取りました。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_annotations.py" />
            <source>{fault}; the object was left out.</source>
            <translation>{fault}。オブジェクトを除外しました。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/download.py" />
            <source>{file} ended early, after {arrived} of {size} bytes.</source>
            <translation>{file} が途中で終わりました: {size} バイト中 {arrived} バイト。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/download.py" />
            <source>{file} of {repository} arrived damaged: it does not have the checksum that the hub states.</source>
            <translation>{repository} の {file} が壊れて届きました: ハブの示すチェックサムと違います。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/download.py" />
            <source>{file} of {repository} is longer than the {size} bytes that the hub states.</source>
            <translation>{repository} の {file} は、ハブの示す {size} バイトより長くなっています。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/models/weights/mismatch.py" />
            <location filename="../../swin_annotator/store/soundness.py" />
            <source>{first} and {n} more</source>
            <translation>
                <numerusform>{first} とほか {n} 件</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/quality_sheet.py" />
            <source>{first} is {times:.0f} times as frequent as {last}.</source>
            <translation>{first} は {last} の {times:.0f} 倍あります。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/swin/version_two.py" />
            <source>{folder} asks for inputs of any shape; expected a square.</source>
            <translation>{folder} は任意の形の入力を求めます。正方形が必要です。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/model_folders.py" />
            <source>{folder} can't be removed ({strerror}).</source>
            <translation>{folder} を取り除けません（{strerror}）。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/mini/folder.py" />
            <source>{folder} does not describe a swin-mini network: {error}.</source>
            <translation>{folder} は swin-mini のネットワークを記述していません: {error}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/owl/detector.py" />
            <source>{folder} has an input that is not square.</source>
            <translation>{folder} の入力が正方形ではありません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/place.py" />
            <source>{folder} has no project yet.</source>
            <translation>{folder} にはまだプロジェクトがありません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/gatherable.py" />
            <source>{folder} has no project yet. {message}</source>
            <translation>{folder} にはまだプロジェクトがありません。{message}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/swin/own_folder.py" />
            <source>{folder} has no usable id2label.</source>
            <translation>{folder} に使える id2label がありません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/owl/detector.py" />
            <source>{folder} has text vectors of {projection_dim} and image vectors of {hidden_size}; expected the same.</source>
            <translation>{folder} のテキストのベクトルは {projection_dim}、画像のベクトルは {hidden_size} で、同じはずです。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/swin/classifier.py" />
            <source>{folder} holds a Swin under a head for segmentation, expected a classifier or a backbone.</source>
            <translation>{folder} は領域分割ヘッド付きの Swin で、分類器かバックボーンのはずです。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/swin/semantic.py" />
            <source>{folder} holds no UperNet head, which its config.json describes.</source>
            <translation>{folder} に、config.json が記述する UperNet ヘッドがありません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/grounding/text.py" />
            <source>{folder} holds no tokenizer; expected tokenizer.json or vocab.txt.</source>
            <translation>{folder} にトークナイザーがありません。tokenizer.json または vocab.txt が必要です。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/clip_tokenizer.py" />
            <source>{folder} holds no tokenizer; expected tokenizer.json, or vocab.json and merges.txt.</source>
            <translation>{folder} にトークナイザーがありません。tokenizer.json、または vocab.json と merges.txt が必要です。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/loading.py" />
            <location filename="../../swin_annotator/models/weights/model_folders.py" />
            <source>{folder} holds no weights.</source>
            <translation>{folder} に重みがありません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/loading.py" />
            <source>{folder} holds no weights; expected model.safetensors or pytorch_model.bin.</source>
            <translation>{folder} に重みがありません。model.safetensors か pytorch_model.bin が必要です。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/folders.py" />
            <location filename="../../swin_annotator/engine/folder.py" />
            <location filename="../../swin_annotator/models/weights/loading.py" />
            <location filename="../../swin_annotator/store/place.py" />
            <source>{folder} is not a folder.</source>
            <translation>{folder} はフォルダーではありません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/model_folders.py" />
            <source>{folder} is not a model folder: it has no config.json.</source>
            <translation>{folder} はモデルのフォルダーではありません: config.json がありません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/folders.py" />
            <location filename="../../swin_annotator/core/image_files.py" />
            <source>{folder} may not be read.</source>
            <translation>{folder}: 読む権限がありません。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/models/swin/own_folder.py" />
            <source>{folder} names {n} labels, expected {classes}.</source>
            <translation>
                <numerusform>{folder} が挙げるラベルは {n} 個で、{classes} 個のはずです。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/ray_worker.py" />
            <source>{host} has Swin Annotator {theirs}, this computer has {ours}.</source>
            <translation>{host} の Swin Annotator は {theirs}、このコンピューターは {ours} です。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/ray_gate.py" />
            <source>{host} has {theirs}, this computer has {ours}.</source>
            <translation>{host} は {theirs}、このコンピューターは {ours} です。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/bars.py" />
            <source>{hours} h {minutes} min</source>
            <translation>{hours} 時間 {minutes} 分</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/folder_search.py" />
            <source>{images} can be searched at once.</source>
            <translation>{images}をすぐに検索できます。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/folder_search.py" />
            <source>{images} found, the likeliest first.</source>
            <translation>{images}が見つかりました。最も確からしいものが先です。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/loading.py" />
            <location filename="../../swin_annotator/models/weights/shards.py" />
            <source>{index} can't be read: {error}.</source>
            <translation>{index} を読めません: {error}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/shards.py" />
            <source>{index} names {name}, which is missing.</source>
            <translation>{index} が指す {name} がありません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/high_depth.py" />
            <source>{kind}, shown from {low} to {high}</source>
            <translation>{kind}、{low} から {high} を表示</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/import_export.py" />
            <source>{labels} and {tags}</source>
            <translation>{labels}と{tags}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/canvas/tools/ruler.py" />
            <source>{length:.1f} px · {across:.0f} × {down:.0f} · {angle}°</source>
            <translation>{length:.1f} px · {across:.0f} × {down:.0f} · {angle}°</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/gatherable.py" />
            <source>{listed} in {folder} has a project of its own.</source>
            <translation>{folder} の {listed} には独自のプロジェクトがあります。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/gatherable.py" />
            <source>{listed} in {folder} have projects of their own.</source>
            <translation>{folder} の {listed} にはそれぞれ独自のプロジェクトがあります。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/catalog.py" />
            <source>{location} holds no config.json.</source>
            <translation>{location} に config.json がありません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/own_folders.py" />
            <source>{manifest} does not say what the export in this folder wrote.</source>
            <translation>{manifest} には、このフォルダーの書き出しが何を書いたか記されていません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/bars.py" />
            <source>{minutes} min</source>
            <translation>{minutes} 分</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/copying_out.py" />
            <source>{model} can't be copied into {folder} ({reason}).</source>
            <translation>{model} を {folder} にコピーできません（{reason}）。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/grounding/detector.py" />
            <source>{model} finds things by words only, not by examples.</source>
            <translation>{model} は語句だけで探し、例では探せません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/example_drawing.py" />
            <source>{model} finds things by words only. Choose another model under Models to show it examples.</source>
            <translation>{model} は語句だけで探します。例を示すには、「モデル」で別のモデルを選んでください。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/window/answer_notifier.py" />
            <source>{model} knows {n} kinds of regions; each that is found becomes a category.</source>
            <translation>
                <numerusform>{model} は {n} 種類の領域を知っています。見つかったものがそれぞれカテゴリになります。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/copying_out.py" />
            <source>{model} needs no files.</source>
            <translation>{model} にはファイルが要りません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/query_answers.py" />
            <source>{model} reads words and image together: it can't search what is kept of images.</source>
            <translation>{model} は語句と画像を一緒に読むため、画像について保存したものの中は探せません。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/engine/slow_model_warning.py" />
            <source>{model} will take about {n} seconds for each image on this computer.</source>
            <translation>
                <numerusform>このコンピューターでは、{model} は画像 1 枚に約 {n} 秒かかります。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/gatherable.py" />
            <source>{names} and {name}</source>
            <translation>{names} と {name}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/engine/gatherable.py" />
            <source>{names} and {n} more sub-folders</source>
            <translation>
                <numerusform>{names} とほか {n} 個のサブフォルダー</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/canvas/tools/spots.py" />
            <source>{name} ({place} of {count})</source>
            <translation>{name} ({place}/{count})</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/runtime/finite.py" />
            <source>{name} answered with numbers that are not finite.</source>
            <translation>{name} が有限でない数を返しました。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/grounding/detector.py" />
            <location filename="../../swin_annotator/models/owl/detector.py" />
            <location filename="../../swin_annotator/models/sam/third.py" />
            <source>{name} can't read an embedding made by {model}.</source>
            <translation>{name} は {model} の作った埋め込みを読めません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/fake.py" />
            <location filename="../../swin_annotator/models/mini/model.py" />
            <source>{name} can't read an embedding of {model}.</source>
            <translation>{name} は {model} の埋め込みを読めません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/packing.py" />
            <source>{name} could not be written to {folder} ({error}).</source>
            <translation>{name} を {folder} に書き込めませんでした ({error})。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/advice.py" />
            <source>{name} does not know the word {listed}.</source>
            <translation>{name} は {listed} という言葉を知りません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/advice.py" />
            <source>{name} does not know: {listed}.</source>
            <translation>{name} は次の言葉を知りません: {listed}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/mini/model.py" />
            <source>{name} has no SSFormer head.</source>
            <translation>{name} に SSFormer ヘッドはありません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/mini/model.py" />
            <source>{name} has no UperNet head.</source>
            <translation>{name} には UperNet ヘッドがありません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/runtime/engine_use.py" />
            <source>{name} has no part that OpenVINO can run.</source>
            <translation>{name} には OpenVINO で動かせる部分がありません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub_connection.py" />
            <source>{name} has no such revision.</source>
            <translation>{name} にそのリビジョンはありません。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/window/import_export_notifier.py" />
            <source>{name} has {n} problems.</source>
            <translation>
                <numerusform>{name} に {n} 件の問題があります。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_reader.py" />
            <source>{name} holds panoptic labels, whose masks are in separate PNG files.</source>
            <translation>{name} はパノプティックのラベルで、マスクが別の PNG ファイルにあります。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_reader.py" />
            <source>{name} is a COCO results list: boxes and scores without images and categories.</source>
            <translation>{name} は COCO の結果リストです: ボックスとスコアだけで、画像とカテゴリがありません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/user_models.py" />
            <source>{name} is being downloaded or changed elsewhere.</source>
            <translation>{name} は別の所でダウンロード中または変更中です。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/training.py" />
            <source>{name} is in the list of models. {note}</source>
            <translation>{name} はモデルの一覧にあります。{note}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_reader.py" />
            <source>{name} is not a COCO file: it has no “images”.</source>
            <translation>{name} は COCO のファイルではありません: 「images」がありません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_reader.py" />
            <source>{name} is not a COCO file: “{key}” is not a list.</source>
            <translation>{name} は COCO のファイルではありません: 「{key}」がリストではありません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/check.py" />
            <source>{name} is not in {folder}.</source>
            <translation>{name} は {folder} にありません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/catalog.py" />
            <source>{name} is not on this computer.</source>
            <translation>{name} はこのコンピューターにありません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_panoptic.py" />
            <source>{name} is not there; its labels stay out.</source>
            <translation>{name} がないため、そのラベルを取り込みません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub_connection.py" />
            <source>{name} is only given to people who accepted its terms.</source>
            <translation>{name} は条件に同意した人だけが入手できます。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>{name} is ready.</source>
            <translation>{name} の準備ができました。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/training_controller.py" />
            <source>{name} is the detector from here on.</source>
            <translation>これからは {name} が検出モデルです。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/training_controller.py" />
            <source>{name} is the segmenter from here on.</source>
            <translation>これからは {name} が分割モデルです。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/training_controller.py" />
            <source>{name} is trained.</source>
            <translation>{name} の学習が終わりました。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/advice.py" />
            <source>{name} knows {listed} from drawings only.</source>
            <translation>{name} は {listed} を絵でしか知りません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/download.py" />
            <source>{name} lacks {missing}, which its {index} names.</source>
            <translation>{name} に、{index} に記された {missing} がありません。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/formats/coco_reader.py" />
            <source>{name} names no image: none of its {n} images has a file name.</source>
            <translation>
                <numerusform>{name} は画像を示していません。{n} 枚の画像のどれにもファイル名がありません。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/advice.py" />
            <source>{name} reads only the beginning of {listed}.</source>
            <translation>{name} は {listed} の最初の部分しか読みません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/check.py" />
            <source>{name} {why}.</source>
            <translation>{name}: {why}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/object_presenter.py" />
            <source>{name}, score {score}</source>
            <translation>{name}、スコア {score}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/window/category_presenter.py" />
            <source>{name}, {n} labels</source>
            <translation>
                <numerusform>{name}、ラベル {n} 件</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/crop_model.py" />
            <source>{name}, {state}, score {score:.2f}, {size}{where}</source>
            <translation>{name}、{state}、スコア {score:.2f}、{size}{where}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/category_presenter.py" />
            <source>{name}: {counts}</source>
            <translation>{name}: {counts}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/canvas/tools/pose_grips.py" />
            <source>{name}: {seen}</source>
            <translation>{name}: {seen}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>{name}: {tip}</source>
            <translation>{name}: {tip}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/attributes.py" />
            <source>{name}: {value}</source>
            <translation>{name}: {value}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/image_loader.py" />
            <source>{next} goes to the next image.</source>
            <translation>{next} で次の画像へ進みます。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/index_masks.py" />
            <source>{number} is no number that a pixel can have.</source>
            <translation>{number} は画素に付けられる番号ではありません。</translation>
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
                <numerusform>別案 {n} 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/annotation/annotation_editor.py" />
            <source>{n} categories added. {undo} takes them back.</source>
            <translation>
                <numerusform>カテゴリ {n} 件を追加しました。{undo} で元に戻せます。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/project/changed_file_controller.py" />
            <source>{n} changed images are left.</source>
            <translation>
                <numerusform>変更された画像が {n} 枚残っています。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/store/catching_up.py" />
            <source>{n} changes of before could not be saved, since another program changed the same labels.</source>
            <translation>
                <numerusform>以前の変更 {n} 件は、別のプログラムが同じラベルを変更したため保存できませんでした。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/store/catching_up.py" />
            <source>{n} changes of before still can't be saved; they wait for the next opening.</source>
            <translation>
                <numerusform>以前の変更 {n} 件はまだ保存できません。次に開くときまで待ちます。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/store/catching_up.py" />
            <source>{n} changes of before were not saved, since another program changed the same labels; they are kept in {kept}.</source>
            <translation>
                <numerusform>以前の変更 {n} 件は、別のプログラムが同じラベルを変更したため保存されませんでした。{kept} に残してあります。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/store/catching_up.py" />
            <source>{n} changes that had to wait for another program are saved.</source>
            <translation>
                <numerusform>別のプログラムを待っていた変更 {n} 件を保存しました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/annotation/shape_operations.py" />
            <source>{n} corners. {again} again leaves fewer.</source>
            <translation>
                <numerusform>頂点 {n} 個。もう一度 {again} で減ります。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/cli/train_full.py" />
            <source>{n} days</source>
            <translation>
                <numerusform>{n} 日</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/gallery/learned_controller.py" />
            <source>{n} examples lie on images that are not in this folder.</source>
            <translation>
                <numerusform>例 {n} 件の画像はこのフォルダーにありません。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/project/import_export.py" />
            <source>{n} excluded images left out.</source>
            <translation>
                <numerusform>除外した画像 {n} 枚は対象外です。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/engine/folder.py" />
            <source>{n} files are gone</source>
            <translation>
                <numerusform>{n} 個のファイルがなくなりました</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/project/file_watch.py" />
            <source>{n} files are gone.</source>
            <translation>
                <numerusform>{n} 個のファイルがなくなりました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/project/file_watch.py" />
            <source>{n} files have changed.</source>
            <translation>
                <numerusform>{n} 個のファイルが変更されました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/cli/train_full.py" />
            <source>{n} hours</source>
            <translation>
                <numerusform>{n} 時間</numerusform>
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
                <numerusform>画像 {n} 枚</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/gallery/worth_sheet.py" />
            <source>{n} images have none: reviewed</source>
            <translation>
                <numerusform>{n} 枚の画像は該当なし: レビュー済み</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/project/import_export.py" />
            <source>{n} images left out.</source>
            <translation>
                <numerusform>画像 {n} 枚を除外しました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/gallery/worth_controller.py" />
            <source>{n} images marked as reviewed.</source>
            <translation>
                <numerusform>{n} 枚の画像をレビュー済みにしました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/project/import_export.py" />
            <source>{n} images marked as reviewed. {undo} takes it back.</source>
            <translation>
                <numerusform>画像 {n} 枚を確認済みにしました。{undo} で元に戻せます。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/gallery/worth_controller.py" />
            <source>{n} images were not looked at yet.</source>
            <translation>
                <numerusform>{n} 枚の画像をまだ見ていません。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/inference/learning_controller.py" />
            <source>{n} images without any</source>
            <translation>
                <numerusform>含まない画像 {n} 枚</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/i18n/category_counts.py" />
            <location filename="../../swin_annotator/ui/panels/image_model.py" />
            <location filename="../../swin_annotator/ui/project/import_export.py" />
            <location filename="../../swin_annotator/ui/window/category_presenter.py" />
            <source>{n} labels</source>
            <translation>
                <numerusform>ラベル {n} 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/window/finding_lists.py" />
            <source>{n} labels are worth a look.</source>
            <translation>
                <numerusform>{n} 件のラベルは見直す価値があります。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/window/finding_lists.py" />
            <source>{n} labels mended. {undo} takes it back.</source>
            <translation>
                <numerusform>ラベル {n} 件を修正しました。{undo} で元に戻せます。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/engine/importing.py" />
            <source>{n} labels of the file overlap labels of the same category that are in the project: {some}. Nothing was imported.</source>
            <translation>
                <numerusform>ファイルのラベル {n} 件が、プロジェクトにある同じカテゴリのラベルと重なっています: {some}。何も読み込みませんでした。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/engine/importing.py" />
            <source>{n} labels of the file overlap labels of the same category that are in the project: {some}; and {more} more. Nothing was imported.</source>
            <translation>
                <numerusform>ファイルのラベル {n} 件が、プロジェクトにある同じカテゴリのラベルと重なっています: {some}、ほか {more} 件。何も読み込みませんでした。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/window/finding_lists.py" />
            <source>{n} labels of {name} overlap labels of the same category. Whose stay?</source>
            <translation>
                <numerusform>{name} のラベル {n} 件が、同じカテゴリのラベルと重なっています。どちらを残しますか?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/project/import_export.py" />
            <source>{n} left out: their images are not in this folder.</source>
            <translation>
                <numerusform>{n} 件を除きました。画像がこのフォルダーにありません。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/window/answer_notifier.py" />
            <source>{n} masks made.</source>
            <translation>
                <numerusform>マスクを {n} 件作成しました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/cli/train_full.py" />
            <source>{n} minutes</source>
            <translation>
                <numerusform>{n} 分</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/project/changed_file_controller.py" />
            <source>{n} more images have changed.</source>
            <translation>
                <numerusform>ほかに画像 {n} 枚が変更されました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/engine/export_words.py" />
            <source>{n} more images have none.</source>
            <translation>
                <numerusform>ほか {n} 枚の画像にはありません。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/formats/problems.py" />
            <source>{n} more problems of this kind.</source>
            <translation>
                <numerusform>同種の問題がほかに {n} 件あります。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/project/file_watch.py" />
            <source>{n} new images.</source>
            <translation>
                <numerusform>新しい画像 {n} 枚。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/gallery/contact_sheet.py" />
            <source>{n} objects</source>
            <translation>
                <numerusform>オブジェクト {n} 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/gallery/step_messages.py" />
            <source>{n} objects accepted. {undo} takes it back.</source>
            <translation>
                <numerusform>オブジェクト {n} 件を承認しました。{undo} で元に戻せます。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/annotation/annotation_editor.py" />
            <source>{n} objects are larger than this image and were left out.</source>
            <translation>
                <numerusform>オブジェクト {n} 件はこの画像より大きいため、除外しました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/annotation/annotation_editor.py" />
            <source>{n} objects copied.</source>
            <translation>
                <numerusform>オブジェクト {n} 件をコピーしました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/annotation/annotation_editor.py" />
            <source>{n} objects deleted. {undo} takes it back.</source>
            <translation>
                <numerusform>{n} 個のオブジェクトを削除しました。{undo} で元に戻せます。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/window/finding_lists.py" />
            <source>{n} objects differ from {name}.</source>
            <translation>
                <numerusform>{n} 件のオブジェクトが {name} と異なります。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/annotation/object_operations.py" />
            <source>{n} objects hidden.</source>
            <translation>
                <numerusform>オブジェクト {n} 件を隠しました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/annotation/object_operations.py" />
            <source>{n} objects locked.</source>
            <translation>
                <numerusform>オブジェクト {n} 件をロックしました。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/shape_operations.py" />
            <source>{n} objects merged. {undo} takes it back.</source>
            <translation>オブジェクト {n} 件を結合しました。{undo} で元に戻せます。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/annotation/category_editor.py" />
            <source>{n} objects of “{name}” on this image selected.</source>
            <translation>
                <numerusform>この画像の「{name}」のオブジェクト {n} 件を選択しました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/gallery/step_messages.py" />
            <source>{n} objects rejected. {undo} takes it back.</source>
            <translation>
                <numerusform>オブジェクト {n} 件を却下しました。{undo} で元に戻せます。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/annotation/annotation_editor.py" />
            <location filename="../../swin_annotator/ui/gallery/step_messages.py" />
            <location filename="../../swin_annotator/ui/inference/tag_controller.py" />
            <source>{n} objects relabelled. {undo} takes it back.</source>
            <translation>
                <numerusform>オブジェクト {n} 件のカテゴリを変更しました。{undo} で元に戻せます。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/annotation/object_operations.py" />
            <source>{n} objects unlocked.</source>
            <translation>
                <numerusform>オブジェクト {n} 件のロックを解除しました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/engine/check.py" />
            <source>{n} of {all} images in {folder} are not in the file.</source>
            <translation>
                <numerusform>{folder} の画像 {all} 枚のうち {n} 枚はファイルにありません。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/worth_controller.py" />
            <source>{n} of {most}: {text}</source>
            <translation>{n} / {most}: {text}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/gallery/gallery_controller.py" />
            <source>{n} on images that were not looked at yet come last; Find in the folder looks at them.</source>
            <translation>
                <numerusform>まだ見ていない画像の {n} 件は最後に並びます。「フォルダー内を検索」で調べられます。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/annotation/shape_words.py" />
            <source>{n} points</source>
            <translation>
                <numerusform>{n} 点</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/project/import_export.py" />
            <source>{n} problems in the file.</source>
            <translation>
                <numerusform>ファイルに {n} 件の問題があります。</numerusform>
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
                <numerusform>候補 {n} 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/inference/answer_writer.py" />
            <source>{n} proposals of the example taken back on other images. {undo} brings them back.</source>
            <translation>
                <numerusform>例による候補 {n} 件をほかの画像で取り下げました。{undo} で元に戻せます。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/inference/answer_writer.py" />
            <source>{n} proposals of the example taken back.</source>
            <translation>
                <numerusform>例による候補 {n} 件を取り下げました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/i18n/category_counts.py" />
            <source>{n} rejected</source>
            <translation>
                <numerusform>却下済み {n} 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/gallery/gallery_controller.py" />
            <source>{n} rejected.</source>
            <translation>
                <numerusform>{n} 件を却下しました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/window/review_presenter.py" />
            <source>{n} score less.</source>
            <translation>
                <numerusform>{n} 件はスコアがそれ未満です。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/project/import_export.py" />
            <source>{n} tags</source>
            <translation>
                <numerusform>タグ {n} 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/project/import_export.py" />
            <source>{n} were there already.</source>
            <translation>
                <numerusform>{n} 件はすでにありました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/project/import_export.py" />
            <source>{n} were there as proposals and are accepted.</source>
            <translation>
                <numerusform>{n} 件は提案としてあり、承認されました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/store/soundness.py" />
            <source>{n} {what} can't be read and were left out, for their rows are damaged: {ids}.</source>
            <translation>
                <numerusform>{what} {n} 件は記録が壊れていて読めないため、除外しました: {ids}。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/file_watch.py" />
            <source>{old} is called {new} by now; its labels came along.</source>
            <translation>{old} の名前は {new} に変わりました。ラベルも引き継がれています。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/cli/train_full.py" />
            <source>{option} belongs to --full.</source>
            <translation>{option} は --full のものです。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/sinks.py" />
            <source>{out} can't be written ({error}).</source>
            <translation>{out} に書き込めません ({error})。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/likeness.py" />
            <source>{path} ({part}) shows the same as {first} ({other})</source>
            <translation>{path} ({part}) は {first} ({other}) と同じものを写しています</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/image_copies.py" />
            <source>{path} can't be copied: the file is gone or may not be read.</source>
            <translation>{path} をコピーできません: ファイルがないか、読む権限がありません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/tfrecord.py" />
            <source>{path} can't be packed: the file is gone or can't be read.</source>
            <translation>{path} をまとめられません: ファイルがないか、読めません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/folder.py" />
            <location filename="../../swin_annotator/formats/read_errors.py" />
            <location filename="../../swin_annotator/models/weights/model_folders.py" />
            <source>{path} can't be read ({strerror}).</source>
            <translation>{path} を読めません（{strerror}）。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/survey.py" />
            <source>{path} can't be read.</source>
            <translation>{path} を読めません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/archives.py" />
            <source>{path} can't be unpacked ({error}).</source>
            <translation>{path} を展開できません ({error})。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/statistics_controller.py" />
            <source>{path} can't be written ({reason}).</source>
            <translation>{path} に書き込めません（{reason}）。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/__init__.py" />
            <source>{path} can't be written: it is a folder.</source>
            <translation>{path} に書き込めません: フォルダーです。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/images.py" />
            <source>{path} claims {width}×{height} pixels, which would take {cost} GB of memory; the limit is {most_bytes} GB.</source>
            <translation>{path} は {width}×{height} 画素とされ、{cost} GB のメモリが必要です。上限は {most_bytes} GB です。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/image_files.py" />
            <source>{path} could not be read: the disk or network is too slow.</source>
            <translation>{path} を読めませんでした: ディスクまたはネットワークが遅すぎます。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/prelabel.py" />
            <source>{path} could not be worked on: {error}</source>
            <translation>{path} を処理できませんでした: {error}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/xml_files.py" />
            <source>{path} declares entities of its own, which labels never need; it was not read.</source>
            <translation>{path} は独自の実体を宣言しています。ラベルには不要なものなので、読み込みませんでした。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/loading.py" />
            <source>{path} describes a {found} model; expected {model_types}.</source>
            <translation>{path} は {found} モデルを記述しています。必要なのは {model_types} です。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/swin/preprocess.py" />
            <location filename="../../swin_annotator/models/swin/view.py" />
            <source>{path} describes no usable preprocessing: {error}.</source>
            <translation>{path} に使える前処理の記述がありません: {error}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/__init__.py" />
            <location filename="../../swin_annotator/formats/read_errors.py" />
            <location filename="../../swin_annotator/formats/yolo_classes.py" />
            <source>{path} does not exist.</source>
            <translation>{path} がありません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/image_files.py" />
            <source>{path} does not fit into memory.</source>
            <translation>{path}: メモリに収まりません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/versions.py" />
            <source>{path} has changed since it was labelled.</source>
            <translation>{path} はラベルを付けた後に変更されています。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/versions.py" />
            <source>{path} has changed since it was labelled: was {was}, is {now}.</source>
            <translation>{path} はラベルを付けた後に変更されています: {was} から {now} に変化。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/changed_file_controller.py" />
            <source>{path} has changed while it was looked at; it is asked again.</source>
            <translation>{path}: 見ている間に変更されました。もう一度検索します。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/mini/folder.py" />
            <source>{path} has more tokens than the network knows.</source>
            <translation>{path} のトークンが、ネットワークの知る数より多くあります。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/mask_classes.py" />
            <source>{path} has no column for the names of classes.</source>
            <translation>{path} にクラス名の列がありません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/openimages.py" />
            <source>{path} has no column {missing}.</source>
            <translation>{path} に列 {missing} がありません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/tags_csv.py" />
            <source>{path} has no columns for file names and tags.</source>
            <translation>{path} にファイル名とタグの列がありません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/csv_objects.py" />
            <source>{path} has no columns for images, classes and boxes.</source>
            <translation>{path} に画像、クラス、ボックスの列がありません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/images.py" />
            <source>{path} has no pixels ({width}×{height}).</source>
            <translation>{path}: 画素がありません ({width}×{height})。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/check.py" />
            <source>{path} has no width and height.</source>
            <translation>{path} に幅と高さがありません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/loading.py" />
            <source>{path} holds more than weights, or is damaged, and was not opened.</source>
            <translation>{path} は重み以外を含むか壊れているため、開きませんでした。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/loading.py" />
            <source>{path} holds more than weights: expected tensors by name.</source>
            <translation>{path} は重み以外を含みます: 名前付きのテンソルのはずです。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/loading.py" />
            <source>{path} holds more than weights: {key} is {name}, expected a tensor.</source>
            <translation>{path} は重み以外を含みます: {key} は {name} で、テンソルのはずです。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/class_folders.py" />
            <source>{path} holds no folders with images.</source>
            <translation>{path} に画像の入ったフォルダーがありません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_panoptic.py" />
            <source>{path} holds no panoptic labels.</source>
            <translation>{path} にパノプティックのラベルがありません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/label_studio.py" />
            <source>{path} holds no tasks of Label Studio.</source>
            <translation>{path} に Label Studio のタスクがありません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/loading.py" />
            <source>{path} holds numbers that are not finite in {key}.</source>
            <translation>{path} の {key} に有限でない数があります。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/trust.py" />
            <source>{path} holds statements that this program never puts into a project.</source>
            <translation>{path} には、このプログラムがプロジェクトに決して入れない文が含まれています。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/size_check.py" />
            <source>{path} holds tensors of {total} MB in a file of {st_size} MB.</source>
            <translation>{path} のテンソルは {total} MB ですが、ファイルは {st_size} MB です。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/cvat.py" />
            <source>{path} holds tracks of a video.</source>
            <translation>{path} の中身は動画のトラックです。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/archives.py" />
            <source>{path} holds two files of one name.</source>
            <translation>{path} に同じ名前のファイルが 2 つあります。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/size_check.py" />
            <source>{path} holds {name} in a form that stands for more numbers than the file has.</source>
            <translation>{path} の {name} は、ファイルにあるより多くの数を表す形になっています。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/own_folders.py" />
            <source>{path} holds {name}, which the export that is there did not write, or which was changed since.</source>
            <translation>{path} に {name} があります。これは既存の書き出しが書いたものではないか、その後変更されています。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/model_folders.py" />
            <source>{path} in {parent} is damaged or cut short.</source>
            <translation>{parent} の {path} が壊れているか途中で切れています。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/label_studio.py" />
            <source>{path} is Label Studio's JSON-MIN, which does not say what belongs together.</source>
            <translation>{path} は Label Studio の JSON-MIN で、どれがどれに属するかが書かれていません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/read_errors.py" />
            <source>{path} is a folder.</source>
            <translation>{path} はフォルダーです。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/trust.py" />
            <source>{path} is a link, and links are not followed there: they may lead to files of others.</source>
            <translation>{path} はリンクで、そこではリンクをたどりません: 他人のファイルにつながるおそれがあります。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/archives.py" />
            <source>{path} is damaged or locked.</source>
            <translation>{path} は壊れているか、ロックされています。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/image_files.py" />
            <source>{path} is empty.</source>
            <translation>{path}: 空のファイルです。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/image_files.py" />
            <location filename="../../swin_annotator/engine/check.py" />
            <location filename="../../swin_annotator/engine/survey.py" />
            <source>{path} is gone.</source>
            <translation>{path}: ファイルがなくなりました。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/check.py" />
            <source>{path} is listed more than once.</source>
            <translation>{path} が 2 回以上挙げられています。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/mini/folder.py" />
            <location filename="../../swin_annotator/models/runtime/engine_use.py" />
            <location filename="../../swin_annotator/models/weights/loading.py" />
            <source>{path} is missing.</source>
            <translation>{path} がありません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/datumaro.py" />
            <source>{path} is no Datumaro file: it has no items.</source>
            <translation>{path} は Datumaro のファイルではありません。items がありません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/labelme_shapes.py" />
            <source>{path} is no LabelMe file: it has no “shapes”.</source>
            <translation>{path} は LabelMe のファイルではありません: 「shapes」がありません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/voc.py" />
            <source>{path} is no Pascal VOC file: it begins with &lt;{tag}&gt;.</source>
            <translation>{path} は Pascal VOC のファイルではありません: &lt;{tag}&gt; で始まっています。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/supervisely.py" />
            <source>{path} is no Supervisely annotation: it has no objects.</source>
            <translation>{path} は Supervisely のアノテーションではありません。objects がありません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/via.py" />
            <source>{path} is no VIA file: no image in it has regions.</source>
            <translation>{path} は VIA のファイルではありません: regions のある画像がありません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/yolo_classes.py" />
            <source>{path} is no YOLO data set.</source>
            <translation>{path} は YOLO のデータセットではありません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/yolo_classes.py" />
            <source>{path} is no YOLO data set: it names no classes.</source>
            <translation>{path} は YOLO のデータセットではありません: クラスが挙げられていません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/trust.py" />
            <source>{path} is no file that a project could be in.</source>
            <translation>{path} はプロジェクトを入れられるファイルではありません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/mask_classes.py" />
            <location filename="../../swin_annotator/formats/odvg.py" />
            <source>{path} is no list of classes.</source>
            <translation>{path} はクラスの一覧ではありません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/bundle.py" />
            <source>{path} is no project in one file, or it is damaged.</source>
            <translation>{path} は1ファイルのプロジェクトではないか、壊れています。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/adding.py" />
            <source>{path} is no weights file.</source>
            <translation>{path} は重みのファイルではありません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/tfrecord.py" />
            <source>{path} is no whole TFRecord file: it is damaged or cut short.</source>
            <translation>{path} は完全な TFRecord ファイルではありません: 壊れているか途中で切れています。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/table_files.py" />
            <source>{path} is not a CSV table ({error}).</source>
            <translation>{path} は CSV の表ではありません（{error}）。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_reader.py" />
            <source>{path} is not a JSON file.</source>
            <translation>{path} は JSON ファイルではありません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_panoptic.py" />
            <location filename="../../swin_annotator/formats/index_masks.py" />
            <source>{path} is not a PNG that can be read.</source>
            <translation>{path}: 読み込める PNG ではありません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/yolo_classes.py" />
            <source>{path} is not a YAML file: it is damaged in line {line}.</source>
            <translation>{path} は YAML ファイルではありません: {line} 行目が壊れています。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/yolo_classes.py" />
            <source>{path} is not a YAML file: it is damaged.</source>
            <translation>{path} は YAML ファイルではありません: 壊れています。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/loading.py" />
            <source>{path} is not a complete safetensors file.</source>
            <translation>{path} は完全な safetensors ファイルではありません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/loading.py" />
            <source>{path} is not a complete weights file.</source>
            <translation>{path} は完全な重みファイルではありません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/image_files.py" />
            <location filename="../../swin_annotator/formats/coco_reader.py" />
            <source>{path} is not a file.</source>
            <translation>{path}: ファイルではありません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/__init__.py" />
            <source>{path} is not a label file of a known format.</source>
            <translation>{path} は扱える形式のラベルファイルではありません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/old_encoding.py" />
            <source>{path} is not a text file.</source>
            <translation>{path} はテキストファイルではありません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/mini/folder.py" />
            <source>{path} is not a tokenizer file.</source>
            <translation>{path} はトークナイザーのファイルではありません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/whole_folders.py" />
            <source>{path} is not an empty folder.</source>
            <translation>{path} は空のフォルダーではありません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/image_files.py" />
            <source>{path} is not an image that can be read.</source>
            <translation>{path}: 読み込める画像ではありません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/folder.py" />
            <source>{path} is not an image.</source>
            <translation>{path} は画像ではありません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/old_encoding.py" />
            <source>{path} is not in UTF-8 but in an older code page, such as Windows-1251, GBK or Shift-JIS.</source>
            <translation>{path} は UTF-8 ではなく、Windows-1251、GBK、Shift-JIS などの古い文字コードです。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/import_images.py" />
            <source>{path} is not in the folder; its labels stay out.</source>
            <translation>{path} がフォルダーにないため、ラベルを取り込みません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/example_queries.py" />
            <source>{path} is not the image any more on which the example was drawn.</source>
            <translation>{path} は例を描いたときの画像ではなくなっています。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_reader.py" />
            <source>{path} is not whole JSON: {what}.</source>
            <translation>{path} は完全な JSON ではありません: {what}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/xml_files.py" />
            <source>{path} is not whole XML: it is damaged in line {line}.</source>
            <translation>{path} は完全な XML ではありません: {line} 行目が壊れています。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/xml_files.py" />
            <source>{path} is not whole XML: it is damaged.</source>
            <translation>{path} は完全な XML ではありません: 壊れています。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/slow_decoders.py" />
            <source>{path} is stored in a way that takes minutes to read.</source>
            <translation>{path} は読むのに何分もかかる形で保存されています。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/trust.py" />
            <source>{path} is the database of another program, not a project.</source>
            <translation>{path} は別のプログラムのデータベースで、プロジェクトではありません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/__init__.py" />
            <source>{path} is the name of an image; labels would take its place.</source>
            <translation>{path} は画像の名前です。ラベルで置き換わってしまいます。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/label_studio_config.py" />
            <source>{path} is there already, and another program or person wrote it.</source>
            <translation>{path} はすでにあり、別のプログラムか人が書いたものです。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_panoptic.py" />
            <location filename="../../swin_annotator/formats/index_masks.py" />
            <source>{path} is too large to be read.</source>
            <translation>{path} は大きすぎて読めません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/train.py" />
            <source>{path} is too large to learn regions from.</source>
            <translation>{path} は大きすぎて領域を学習できません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/check.py" />
            <source>{path} is turned upright by its EXIF data, its labels were made without that: they say {width}×{height}.</source>
            <translation>{path} は EXIF に従って正しい向きにしますが、ラベルはそうせずに作られています: {width}×{height} とあります。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/import_images.py" />
            <source>{path} is {size}, but the file says {said}; boxes were kept in pixels, so look whether they fit.</source>
            <translation>{path} は {size} ですが、ファイルには {said} とあります。ボックスは画素のまま残したので、合っているか確かめてください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/image_copies.py" />
            <source>{path} leads out of the folder by a link; its image is not copied.</source>
            <translation>{path} はリンクでフォルダーの外につながるため、画像をコピーしません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/tfrecord.py" />
            <source>{path} leads out of the folder by a link; its image is not packed.</source>
            <translation>{path} はリンクでフォルダーの外を指しているため、画像をまとめません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/whole_folders.py" />
            <source>{path} lies among the images; the copies would become images of this project.</source>
            <translation>{path} は画像の中にあります。コピーがこのプロジェクトの画像になってしまいます。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/loading.py" />
            <source>{path} must hold a JSON object.</source>
            <translation>{path} は JSON オブジェクトでなければなりません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/loading.py" />
            <source>{path} names no model type; expected {model_types}.</source>
            <translation>{path} にモデルの種類がありません。必要なのは {model_types} です。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/likeness.py" />
            <source>{path} shows the same as {first}</source>
            <translation>{path} は {first} と同じものを写しています</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/pictures.py" />
            <source>{path} was changed while it was looked at.</source>
            <translation>{path}: 見ている間に変更されました。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_writer.py" />
            <source>{path} was not written: it did not read back as it should ({why}).</source>
            <translation>{path} は書き込みませんでした: 読み戻した結果が合いません（{why}）。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/archives.py" />
            <source>{path} would unpack to far more than labels take.</source>
            <translation>{path} を展開すると、ラベルに必要な量をはるかに超えます。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/import_images.py" />
            <source>{path} {why}</source>
            <translation>{path}: {why}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/import_images.py" />
            <source>{path} {why}; its labels stay out.</source>
            <translation>{path}: {why}。ラベルを取り込みません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/advice.py" />
            <source>{path}: only the {most} that the model is surest of are kept.</source>
            <translation>{path}：モデルが最も確信する {most} 個だけを残します。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/comparing.py" />
            <source>{path}: {after} at {place} added</source>
            <translation>{path}: {place} に{after}を追加</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/comparing.py" />
            <source>{path}: {after} moved to {place} (IoU {iou})</source>
            <translation>{path}: {after}を {place} に移動 (IoU {iou})</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/comparing.py" />
            <source>{path}: {before} at {place} is {after}</source>
            <translation>{path}: {place} の{before}が{after}に変更</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/comparing.py" />
            <source>{path}: {before} at {place} removed</source>
            <translation>{path}: {place} の{before}を削除</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/importing.py" />
            <source>{path}: {name} at {place} overlaps label {id} by {iou} %</source>
            <translation>{path}: {place} の{name}がラベル {id} と {iou} % 重なっています</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/worth_controller.py" />
            <source>{path}: {name} found, not labelled ({score:.2f})</source>
            <translation>{path}: {name} が見つかりましたがラベルがありません ({score:.2f})</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/worth_controller.py" />
            <source>{path}: {name} labelled, not found</source>
            <translation>{path}: {name} にラベルがありますが見つかりません</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/worth_controller.py" />
            <source>{path}: {name} lies elsewhere (overlap {iou:.2f})</source>
            <translation>{path}: {name} は別の場所にあります (重なり {iou:.2f})</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/worth_controller.py" />
            <source>{path}: {name} looks like {other}</source>
            <translation>{path}: {name} は {other} に見えます</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/gallery/quality_controller.py" />
            <source>{path}: {n} differences</source>
            <translation>
                <numerusform>{path}: 違い {n} 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/engine/prelabel.py" />
            <location filename="../../swin_annotator/engine/search.py" />
            <source>{path}: {n} found</source>
            <translation>
                <numerusform>{path}: {n} 件見つかりました</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/size_check.py" />
            <source>{place} describes a network of {wanted} million numbers, its weights hold {held}.</source>
            <translation>{place} の記述するネットワークは {wanted} 百万個の数を持ちますが、重みにあるのは {held} 百万個です。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>{place}: {size}, licence {licence}.</source>
            <translation>{place}: {size}、ライセンス {licence}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/review/image_review.py" />
            <source>{proposals} accepted. {undo} takes it back.</source>
            <translation>{proposals}を承認しました。{undo} で元に戻せます。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/answer_notifier.py" />
            <source>{proposals} from {threshold:.2f} on, on {images}.</source>
            <translation>{images}に{proposals}（スコア {threshold:.2f} 以上）。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/bulk_accept.py" />
            <source>{proposals} on {images}</source>
            <translation>{images}に{proposals}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/review/image_review.py" />
            <source>{proposals} rejected. {undo} takes it back.</source>
            <translation>{proposals}を却下しました。{undo} で元に戻せます。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/review_bar.py" />
            <source>{rate:.0f} per minute</source>
            <translation>毎分 {rate:.0f}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/bars.py" />
            <source>{rate:.1f} per second</source>
            <translation>毎秒 {rate:.1f}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_reader.py" />
            <source>{reason} in line {line}, column {column}</source>
            <translation>{line} 行 {column} 列: {reason}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/download.py" />
            <source>{repository} holds no {lacks}.</source>
            <translation>{repository} に {lacks} がありません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/guided_tour.py" />
            <source>{review} goes through all proposals of the folder, one key each.</source>
            <translation>{review} でフォルダーの候補すべてを、1 件 1 キーで確認します。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/tag_controller.py" />
            <source>{right} of {of} were named rightly while they were left out of the learning. Always saying the commonest: {commonest} of {of}.</source>
            <translation>学習から外したとき {of} 件中 {right} 件が正しく名付けられました。常に最多のものを答えた場合: {of} 件中 {commonest} 件。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/mask_classes.py" />
            <source>{root} has no table of classes.</source>
            <translation>{root} にクラスの表がありません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/bulk_accept.py" />
            <source>{said}. Click the wrong ones out.</source>
            <translation>{said}。誤りはクリックして外してください。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/gallery/bulk_accept.py" />
            <source>{said}; {n} clicked out are rejected.</source>
            <translation>
                <numerusform>{said}。外した {n} 件は却下しました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/gallery/bulk_accept.py" />
            <source>{said}; {n} clicked out stay proposals.</source>
            <translation>
                <numerusform>{said}。外した {n} 件は提案のままです。</numerusform>
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
            <translation>1 件 {seconds:.0f} 秒</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/split_sliders.py" />
            <source>{share} %</source>
            <translation>{share} %</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/proposals.py" />
            <source>{shown} of {total} shown</source>
            <translation>{total} 件中 {shown} 件</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/answer_notifier.py" />
            <source>{shown} to review. {next} goes through them, {accept} accepts, {reject} rejects.</source>
            <translation>確認する候補 {shown} 件。{next} で移動、{accept} で承認、{reject} で却下。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/object_operations.py" />
            <source>{show} shows all again.</source>
            <translation>{show} ですべて再表示します。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/pool.py" />
            <source>{spec} can't find things by word or example.</source>
            <translation>{spec} は語句や例で探すことができません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/pool.py" />
            <source>{spec} can't segment.</source>
            <translation>{spec} は領域分割ができません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/pool.py" />
            <source>{spec} can't tell images and boxes apart.</source>
            <translation>{spec} は画像やボックスを見分けられません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/pool.py" />
            <source>{spec} can't turn boxes into masks.</source>
            <translation>{spec} はボックスをマスクにできません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/catalog.py" />
            <source>{spec} comes with the program and stays.</source>
            <translation>{spec} はプログラムに付属し、取り除けません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/pool.py" />
            <source>{spec} needs about {needed} MB of memory, {free} MB are free.</source>
            <translation>{spec} には約 {needed} MB のメモリが必要ですが、空きは {free} MB です。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/catalog.py" />
            <source>{spec} was added from a folder; the hub does not have it.</source>
            <translation>{spec} はフォルダーから追加したもので、ハブにはありません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/demo.py" />
            <source>{target} is not empty.</source>
            <translation>{target} は空ではありません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/examples.py" />
            <source>{text} ({sign}). Click to see it, Delete to remove it.</source>
            <translation>{text}（{sign}）。クリックで表示、Delete で削除。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/answer_notifier.py" />
            <source>{text} {failed} could not be worked on. {reason}</source>
            <translation>{text} {failed} 枚は処理できませんでした。{reason}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/folder_search.py" />
            <source>{text} {left} to be looked at first; then the search is done again.</source>
            <translation>{text} 先に{left}を見る必要があります。その後もう一度検索します。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/bars.py" />
            <source>{time} left</source>
            <translation>残り {time}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/class_numbers.py" />
            <source>{title} can't number classes by the rule “{rule}”.</source>
            <translation>{title} では規則「{rule}」でクラスに番号を付けられません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/class_numbers.py" />
            <source>{title} has no numbers for classes; they go by their names.</source>
            <translation>{title} のクラスには番号がなく、名前で区別します。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/formats/label_features.py" />
            <source>{title} keeps no attributes: those of {n} objects are left out.</source>
            <translation>
                <numerusform>{title} は属性を保存できません: {n} 件のオブジェクトの属性は省かれます。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/formats/label_features.py" />
            <source>{title} keeps no key points: those of {n} objects are left out.</source>
            <translation>
                <numerusform>{title} はキーポイントを保存できません: {n} 件のオブジェクトのものは省かれます。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/formats/label_features.py" />
            <source>{title} keeps no keys of other tools: those of {n} entries are left out.</source>
            <translation>
                <numerusform>{title} はほかのツールのキーを保存できません: {n} 件の項目のものは省かれます。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/formats/label_features.py" />
            <source>{title} keeps no lines: {n} are left out.</source>
            <translation>
                <numerusform>{title} は線を保存できません: {n} 件は省かれます。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/formats/label_features.py" />
            <source>{title} keeps no outlines: of {n} objects only the box is written.</source>
            <translation>
                <numerusform>{title} は輪郭を保存できません: {n} 件のオブジェクトはボックスだけが書き込まれます。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/formats/label_features.py" />
            <source>{title} keeps no points: {n} are left out.</source>
            <translation>
                <numerusform>{title} は点を保存できません: {n} 件は省かれます。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/formats/label_features.py" />
            <source>{title} keeps no scores: {n} are left out.</source>
            <translation>
                <numerusform>{title} はスコアを保存できません: {n} 件は省かれます。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/formats/label_features.py" />
            <source>{title} keeps no single objects: {n} become one with another of their category.</source>
            <translation>
                <numerusform>{title} は個々のオブジェクトを保存できません: {n} 件は同じカテゴリーのほかのものと一つになります。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/formats/label_features.py" />
            <source>{title} keeps no tags of images: {n} are left out.</source>
            <translation>
                <numerusform>{title} は画像のタグを保存できません: {n} 件は省かれます。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/label_features.py" />
            <source>{title} keeps no turned boxes: of {count} only the upright box around each is written.</source>
            <translation>{title} は回転ボックスを保存できません: {count} 個はそれぞれを囲む直立のボックスだけが書き込まれます。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/formats/label_features.py" />
            <source>{title} keeps no turned boxes: {n} become outlines of four corners.</source>
            <translation>
                <numerusform>{title} は回転ボックスを保存できません: {n} 件は四つ角の輪郭になります。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/label_features.py" />
            <source>{title} keeps one object a pixel: {count} may overlap, and there the smaller is on top.</source>
            <translation>{title} は 1 画素に 1 つのオブジェクトだけを保存します: {count} 件は重なる可能性があり、そこでは小さい方が上になります。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/formats/label_features.py" />
            <source>{title} keeps outlines only: {n} boxes become outlines of four corners.</source>
            <translation>
                <numerusform>{title} は輪郭だけを保存します: {n} 件のボックスは四つ角の輪郭になります。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/formats/label_features.py" />
            <source>{title} knows no groups: {n} are written as one object each.</source>
            <translation>
                <numerusform>{title} にグループはありません: {n} 件はそれぞれ一つのオブジェクトとして書き込まれます。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/answer_notifier.py" />
            <source>{undo} takes all back.</source>
            <translation>{undo} ですべて元に戻せます。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/widgets/banner.py" />
            <source>{what}</source>
            <translation>{what}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/runtime/device.py" />
            <source>{what} did not fit into memory.</source>
            <translation>{what} がメモリに収まりませんでした。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/import_export.py" />
            <source>{what} from {name} on {images}.</source>
            <translation>{name} から {what}（{images}）。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/export_words.py" />
            <source>{what} on {images} would be written to {where}.</source>
            <translation>{what} ({images}) が {where} に書き込まれます。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/export_words.py" />
            <source>{what} on {images} written to {where}.</source>
            <translation>{what}（{images}）を {where} に書き込みました。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/size_check.py" />
            <source>{where} asks for {key} {short}, which the weights beside it can't fill.</source>
            <translation>{where} の求める {key} は {short} ですが、横にある重みでは満たせません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/runtime/engines.py" />
            <source>{where} can't be written: {strerror}.</source>
            <translation>{where} に書き込めません: {strerror}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/swin/weight_names.py" />
            <source>{where} describes a Swin with {key} {values}; expected {value}.</source>
            <translation>{where} の記述する Swin は {key} が {values} です。{value} のはずです。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/swin/semantic.py" />
            <source>{where} describes a network that can't be built: hidden_size {width}.</source>
            <translation>{where} の記述するネットワークは作れません: hidden_size {width}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/swin/own_folder.py" />
            <location filename="../../swin_annotator/models/swin/weight_names.py" />
            <location filename="../../swin_annotator/models/weights/loading.py" />
            <location filename="../../swin_annotator/models/weights/transformers_loading.py" />
            <source>{where} describes a network that can't be built: {error}.</source>
            <translation>{where} の記述するネットワークは作れません: {error}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/grounding/detector.py" />
            <source>{where} describes a text tower of type {found}; expected bert.</source>
            <translation>{where} のテキスト部の型は {found} です。bert が必要です。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/swin/classifier.py" />
            <source>{where} describes a {kind} model; expected a Swin classifier of transformers or timm.</source>
            <translation>{where} は {kind} モデルを記述しています。必要なのは transformers か timm の Swin 分類器です。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/swin/semantic.py" />
            <source>{where} describes an UperNet with pool_scales {config}; expected {pool_sizes}.</source>
            <translation>{where} の記述する UperNet は pool_scales が {config} です。{pool_sizes} のはずです。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/swin/semantic.py" />
            <source>{where} does not describe its backbone.</source>
            <translation>{where} にバックボーンの記述がありません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/shards.py" />
            <source>{where} has no weight_map.</source>
            <translation>{where} に weight_map がありません。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/models/swin/own_folder.py" />
            <source>{where} has {classes} classes, but {n} labels were given.</source>
            <translation>
                <numerusform>{where} のクラスは {classes} 個ですが、ラベルは {n} 個与えられました。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/swin/weight_names.py" />
            <source>{where} holds a Swin Transformer V2; expected the first Swin Transformer.</source>
            <translation>{where} は Swin Transformer V2 です。必要なのは最初の Swin Transformer です。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/swin/weight_names.py" />
            <source>{where} holds no Swin Transformer: it begins with {state}, expected weights such as layers.0.blocks.0.norm1.weight.</source>
            <translation>{where} に Swin Transformer がありません: {state} で始まりますが、layers.0.blocks.0.norm1.weight のような重みのはずです。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/swin/weight_names.py" />
            <source>{where} holds no complete Swin Transformer: {reason}.</source>
            <translation>{where} に完全な Swin Transformer がありません: {reason}。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/models/swin/weight_names.py" />
            <source>{where} holds {rest} and {n} more, which belongs to no Swin classifier, UperNet or SSFormer.</source>
            <translation>
                <numerusform>{where} に {rest} とほか {n} 件がありますが、Swin 分類器、UperNet、SSFormer のどれのものでもありません。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/swin/weight_names.py" />
            <source>{where} holds {rest}, which belongs to no Swin classifier, UperNet or SSFormer.</source>
            <translation>{where} に {rest} がありますが、Swin 分類器、UperNet、SSFormer のどれのものでもありません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/model_folders.py" />
            <source>{where} is a model of type {model_type}, which can't be used here.</source>
            <translation>{where} は種類が {model_type} のモデルで、ここでは使えません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/model_folders.py" />
            <source>{where} is a model without a model_type, which can't be used here.</source>
            <translation>{where} は model_type のないモデルで、ここでは使えません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/loading.py" />
            <location filename="../../swin_annotator/models/weights/shards.py" />
            <source>{where} is not valid JSON.</source>
            <translation>{where} は正しい JSON ではありません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/swin/own_folder.py" />
            <source>{where} lacks its list of labels.</source>
            <translation>{where} にラベルの一覧がありません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/loading.py" />
            <source>{where} names its backbone instead of describing it.</source>
            <translation>{where} はバックボーンを記述せず、名前だけを挙げています。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/swin/classifier.py" />
            <source>{where} names no model type; expected a Swin classifier of transformers or timm.</source>
            <translation>{where} にモデルの種類がありません。必要なのは transformers か timm の Swin 分類器です。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/shards.py" />
            <source>{where} names {name} outside its folder.</source>
            <translation>{where} が、フォルダーの外の {name} を指しています。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/export_words.py" />
            <source>{where} would be written without any image.</source>
            <translation>{where} は画像なしで書き込まれます。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/engine/export_words.py" />
            <source>{where} would be written: none of its {n} images has labels yet.</source>
            <translation>
                <numerusform>{where} が書き込まれます。{n} 枚の画像のどれにもまだラベルがありません。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/export_words.py" />
            <source>{where} written without any image.</source>
            <translation>{where} を画像なしで書き込みました。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/engine/export_words.py" />
            <source>{where} written: none of its {n} images has labels yet.</source>
            <translation>
                <numerusform>{where} を書き込みました。{n} 枚の画像のどれにもまだラベルがありません。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/crop_model.py" />
            <source>{width:.0f} × {height:.0f} pixels</source>
            <translation>{width:.0f} × {height:.0f} 画素</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/canvas/stage.py" />
            <source>{width} by {height} pixels</source>
            <translation>{width} × {height} 画素</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/odd_objects.py" />
            <source>{w}×{h} pixels small</source>
            <translation>{w}×{h} 画素で小さい</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/relative_boxes.py" />
            <source>“Scale to pixels” scales them.</source>
            <translation>「ピクセルに変換」で拡大されます。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/yolo_classes.py" />
            <source>“names” in {file} has a key that is no number.</source>
            <translation>{file} の「names」に数値でないキーがあります。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/yolo_classes.py" />
            <source>“names” in {file} has a number out of range.</source>
            <translation>{file} の「names」に範囲外の番号があります。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/yolo_classes.py" />
            <source>“names” in {file} is no list of names.</source>
            <translation>{file} の「names」は名前のリストではありません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/check.py" />
            <source>“{a}” and “{b}” differ in case or blanks alone.</source>
            <translation>「{a}」と「{b}」は大文字小文字か空白だけが違います。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/history.py" />
            <source>“{entry}” can't be redone: its objects have changed since.</source>
            <translation>「{entry}」はやり直せません: その後オブジェクトが変わっています。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/history.py" />
            <source>“{entry}” can't be undone: its objects have changed since.</source>
            <translation>「{entry}」は元に戻せません: その後オブジェクトが変わっています。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/bulk.py" />
            <location filename="../../swin_annotator/store/history.py" />
            <source>“{entry}” was undone before it was whole.</source>
            <translation>「{entry}」は終わる前に元に戻されました。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/shortcuts.py" />
            <source>“{name}”</source>
            <translation>「{name}」</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/annotation_editor.py" />
            <source>“{name}” has the shape that was drawn, and is accepted.</source>
            <translation>「{name}」は描いた形になり、採用されました。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/category_editor.py" />
            <source>“{name}” has {counts} in this folder.</source>
            <translation>「{name}」はこのフォルダーに{counts}あります。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/category_details.py" />
            <source>“{name}” is there twice, or has a meaning already; choose another.</source>
            <translation>「{name}」は重複しているか、既に別の意味があります。別のものを選んでください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/category_editor.py" />
            <source>“{name}” is “{other}” now: {counts}. {undo} takes it back.</source>
            <translation>「{name}」は「{other}」になりました: {counts}。{undo} で元に戻せます。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/category_details.py" />
            <source>“{pair}” is no pair of key points.</source>
            <translation>「{pair}」はキーポイントの組ではありません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/queries.py" />
            <source>“{part}” has no category name.</source>
            <translation>「{part}」にカテゴリ名がありません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/grounding/text.py" />
            <source>“{phrase}” has no word that can be searched for.</source>
            <translation>「{phrase}」には探せる語がありません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/attributes.py" />
            <source>“{text}” is no number.</source>
            <translation>「{text}」は数値ではありません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>“{text}” is on {key}.</source>
            <translation>「{text}」のキーは {key} です。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/import_plan.py" />
            <source>“{theirs}” stays apart from “{ours}” of the project: names that differ in case or blanks are joined on request alone.</source>
            <translation>「{theirs}」はプロジェクトの「{ours}」とは別のままです。大文字小文字や空白だけが違う名前は、指定したときだけ統合されます。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/queries.py" />
            <source>“{told}” is not text in UTF-8.</source>
            <translation>「{told}」は UTF-8 のテキストではありません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>… and {count} more.</source>
            <translation>… ほか {count} 件。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/review_bar.py" />
            <source>… category</source>
            <translation>… カテゴリ</translation>
        </message>
    </context>
</TS>
