<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
    <context>
        <name>swin_annotator</name>
        <message>
            <location filename="../../swin_annotator/ui/news.py" />
            <source> and {count} more</source>
            <translation> ほか {count} 件</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/picture.py" />
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
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>4 clicks</source>
            <translation>4 クリック</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/prompts.py" />
            <source>7 sentences</source>
            <translation>7 つの文</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/dialogs/opener.py" />
            <source>About Swin Annotator</source>
            <translation>Swin Annotator について</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>About the model</source>
            <translation>モデルについて</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/dialogs/contact_sheet.py" />
            <source>Accept</source>
            <translation>承認</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/panels/proposals.py" />
            <source>Accept all</source>
            <translation>すべて承認</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Accept all shown</source>
            <translation>表示中をすべて承認</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/bulk_accept.py" />
            <source>Accept in bulk</source>
            <translation>まとめて承認</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Accept in bulk…</source>
            <translation>まとめて承認…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/bulk_accept.py" />
            <location filename="../../swin_annotator/ui/panels/proposals.py" />
            <source>Accept {count}</source>
            <translation>{count} 件を承認</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/step_names.py" />
            <source>Accept {n} objects</source>
            <translation>
                <numerusform>オブジェクト {n} 件を承認</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/dialogs/bulk_accept.py" />
            <location filename="../../swin_annotator/ui/step_names.py" />
            <source>Accept {n} proposals</source>
            <translation>
                <numerusform>候補 {n} 件を承認</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/step_names.py" />
            <source>Accept {n} proposals as another category</source>
            <translation>
                <numerusform>候補 {n} 件を別のカテゴリで承認</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Accept, go to the next</source>
            <translation>承認して次へ</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>Add &amp;file…</source>
            <translation>ファイルを追加(&amp;F)…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/right.py" />
            <source>Add a category</source>
            <translation>カテゴリを追加</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Add a category…</source>
            <translation>カテゴリを追加…</translation>
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
            <translation>部分を追加</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/contact_sheet.py" />
            <source>All categories</source>
            <translation>すべてのカテゴリ</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>All commands…</source>
            <translation>すべてのコマンド…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <location filename="../../swin_annotator/ui/exchange.py" />
            <source>All files (*)</source>
            <translation>すべてのファイル (*)</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/picture.py" />
            <source>All {held} score less than the threshold; the key {lower} lowers it.</source>
            <translation>{held} 件すべてのスコアがしきい値未満です。{lower} キーで下げられます。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/keys.py" />
            <source>Alt+click, double click on an edge</source>
            <translation>Alt+クリック、辺をダブルクリック</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/exchange.py" />
            <source>Another import is running. Cancel it with {cancel}, or wait until it is done.</source>
            <translation>別の読み込みが実行中です。{cancel} で中止するか、終わるまでお待ちください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/keys.py" />
            <source>Another key</source>
            <translation>別のキー</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>Another model of the hub: owner/name</source>
            <translation>ハブの別のモデル: 所有者/名前</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/details.py" />
            <source>Any words on the image{key}</source>
            <translation>画像についての自由な記述{key}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/details.py" />
            <source>Any words on the object{key}</source>
            <translation>オブジェクトについての自由な記述{key}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/keys.py" />
            <source>Arrows</source>
            <translation>矢印キー</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/look.py" />
            <source>As it is</source>
            <translation>元のまま</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/prompts.py" />
            <source>As typed</source>
            <translation>入力どおり</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>Asking the hub about {name}.</source>
            <translation>{name} をハブに問い合わせています。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/proposer.py" />
            <source>Asking {model} for its labels</source>
            <translation>{model} のラベルを問い合わせ中</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/keys.py" />
            <source>Begin another object</source>
            <translation>別のオブジェクトを始める</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Box</source>
            <translation>ボックス</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Box → mask</source>
            <translation>マスク化</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/look.py" />
            <source>Brightness</source>
            <translation>明るさ</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/edit_actions.py" />
            <location filename="../../swin_annotator/ui/panels/look.py" />
            <source>Brightness, contrast and gamma of the view</source>
            <translation>表示の明るさ・コントラスト・ガンマ</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/edit_actions.py" />
            <location filename="../../swin_annotator/ui/step_names.py" />
            <source>Bring to front</source>
            <translation>最前面へ</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Brush</source>
            <translation>ブラシ</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/keys.py" />
            <source>Brush and fill: take away; clicks: this is not the object</source>
            <translation>ブラシと塗りつぶし: 取り除く、クリック: これではない</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/key_conflicts.py" />
            <source>Brush smaller, larger; fill: less, more may differ</source>
            <translation>ブラシを小さく・大きく、塗りつぶしを少なく・多く</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/edit_actions.py" />
            <source>By clicks</source>
            <translation>クリックで</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>COCO (*.json)</source>
            <translation>COCO (*.json)</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>COCO: labels and tags</source>
            <translation>COCO: ラベルとタグ</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/bars.py" />
            <location filename="../../swin_annotator/ui/dialogs/bulk_accept.py" />
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/bars.py" />
            <source>Cancel what runs</source>
            <translation>実行中の処理を中止</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/bars.py" />
            <source>Cancel what runs{key}</source>
            <translation>実行中の処理をキャンセル{key}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/categories.py" />
            <location filename="../../swin_annotator/ui/right.py" />
            <source>Categories</source>
            <translation>カテゴリ</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/bulk_accept.py" />
            <location filename="../../swin_annotator/ui/dialogs/contact_sheet.py" />
            <location filename="../../swin_annotator/ui/dialogs/label_mapping.py" />
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
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Category {place}</source>
            <translation>カテゴリ {place}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions.py" />
            <source>Category “{name}”</source>
            <translation>カテゴリ「{name}」</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/drawing.py" />
            <source>Category “{name}” deleted. {undo} takes it back.</source>
            <translation>カテゴリ「{name}」を削除しました。{undo} で元に戻せます。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/step_names.py" />
            <source>Change note</source>
            <translation>メモを変更</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/step_names.py" />
            <source>Change shape</source>
            <translation>形を変更</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/step_names.py" />
            <source>Change tags</source>
            <translation>タグを変更</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Choose a file to write.</source>
            <translation>書き込むファイルを選んでください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/keys.py" />
            <source>Choose a row to change its key.</source>
            <translation>行を選ぶとキーを変更できます。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/sheets.py" />
            <source>Choose another place.</source>
            <translation>別の場所を選んでください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Choose…</source>
            <translation>選択…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/keys.py" />
            <source>Click out what is selected, or in again</source>
            <translation>選択したものを外す、または戻す</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <location filename="../../swin_annotator/ui/messages.py" />
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Close folder</source>
            <translation>フォルダーを閉じる</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/messages.py" />
            <source>Close the notice</source>
            <translation>通知を閉じる</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/commands.py" />
            <source>Command</source>
            <translation>コマンド</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/dialogs/commands.py" />
            <source>Commands</source>
            <translation>コマンド</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/prompt_edit.py" />
            <source>Commas between things; name: phrase | phrase for several phrases of one category</source>
            <translation>項目はカンマ区切り。「名前: 語句 | 語句」で 1 つのカテゴリに複数の語句</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/step_names.py" />
            <source>Comment</source>
            <translation>コメント</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/edit_actions.py" />
            <location filename="../../swin_annotator/ui/panels/details.py" />
            <source>Comment on the image</source>
            <translation>画像へのコメント</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/sheets.py" />
            <source>Comparing objects</source>
            <translation>オブジェクトを比較中</translation>
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
            <translation>コンタクトシート</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Contact sheet…</source>
            <translation>コンタクトシート…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/look.py" />
            <source>Contrast</source>
            <translation>コントラスト</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Copies of tagged images, a folder per tag</source>
            <translation>タグ付き画像のコピー（タグごとに 1 フォルダー）</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/dialogs/log.py" />
            <source>Copy</source>
            <translation>コピー</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/messages.py" />
            <source>Copy details</source>
            <translation>詳細をコピー</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>Copying the model in {path}.</source>
            <translation>{path} のモデルをコピーしています。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/edit_actions.py" />
            <source>Crosshair</source>
            <translation>十字線</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/details.py" />
            <source>Crowd</source>
            <translation>群れ</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/edit_actions.py" />
            <source>Crowd: several objects in one outline</source>
            <translation>群れ: 1 つの輪郭に複数のオブジェクト</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/keys.py" />
            <source>Ctrl+Enter in the prompt</source>
            <translation>プロンプトで Ctrl+Enter</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/keys.py" />
            <source>Ctrl+wheel</source>
            <translation>Ctrl+ホイール</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/bars.py" />
            <source>Cursor position</source>
            <translation>カーソル位置</translation>
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
            <translation>線でオブジェクトを切る</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/edit_actions.py" />
            <source>Cut the smaller selected objects out of the largest</source>
            <translation>選択中の最大のオブジェクトから小さいものを切り抜く</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/statistics.py" />
            <source>Decisions per minute</source>
            <translation>1 分あたりの判定数</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/keys.py" />
            <source>Default</source>
            <translation>既定</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Delete</source>
            <translation>削除</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/step_names.py" />
            <source>Delete category “{name}”</source>
            <translation>カテゴリ「{name}」を削除</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Delete the category in use</source>
            <translation>使用中のカテゴリを削除</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>Delete {name} from this computer?</source>
            <translation>{name} をこのコンピューターから削除しますか？</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/step_names.py" />
            <source>Delete {n} objects</source>
            <translation>
                <numerusform>オブジェクト {n} 件を削除</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/categories.py" />
            <source>Delete “{name}”</source>
            <translation>「{name}」を削除</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/messages.py" />
            <location filename="../../swin_annotator/ui/right.py" />
            <source>Details</source>
            <translation>詳細</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/prompts.py" />
            <source>Detector</source>
            <translation>検出器</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/bars.py" />
            <source>Device</source>
            <translation>デバイス</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/keys.py" />
            <source>Does</source>
            <translation>動作</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/looking.py" />
            <source>Does not snap to the border.</source>
            <translation>画像の端に吸着しません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>Downloading {name}. It goes on when this dialog is closed.</source>
            <translation>{name} をダウンロード中です。このダイアログを閉じても続きます。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Draw a box</source>
            <translation>ボックスを描く</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Draw a box by four clicks on an object's outermost points</source>
            <translation>オブジェクトの最も外側の 4 点をクリックしてボックスを描く</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/edit_actions.py" />
            <source>Draw a piece onto the selected object</source>
            <translation>選択中のオブジェクトに部分を描き足す</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Draw a polygon</source>
            <translation>ポリゴンを描く</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/news.py" />
            <source>Draw an example</source>
            <translation>例を描く</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/step_names.py" />
            <source>Draw box</source>
            <translation>ボックスを描画</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/step_names.py" />
            <source>Draw polygon</source>
            <translation>ポリゴンを描画</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/drawing.py" />
            <source>Drawn as “{name}”; F2 in the category list renames it.</source>
            <translation>「{name}」として描きました。カテゴリ一覧の F2 で名前を変えられます。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Duplicate</source>
            <translation>複製</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/edit_actions.py" />
            <source>Duplicate to the next image</source>
            <translation>次の画像に複製</translation>
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
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Edit</source>
            <translation>編集</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/key_conflicts.py" />
            <source>End the shape, take its last point back</source>
            <translation>図形を閉じる、最後の点を取り消す</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/guide.py" />
            <source>End the tour</source>
            <translation>ツアーを終える</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/keys.py" />
            <source>Enter in the contact sheet</source>
            <translation>コンタクトシートでの Enter</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/keys.py" />
            <source>Enter in the prompt</source>
            <translation>プロンプトで Enter</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/canvas/clicks_tool.py" />
            <source>Enter keeps it
Right click: not this</source>
            <translation>Enter で確定
右クリック: これではない</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/keys.py" />
            <source>Enter, Backspace or {undo} while drawing</source>
            <translation>描画中の Enter、Backspace、{undo}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/keys.py" />
            <source>Enter, F2, Delete in the list of categories</source>
            <translation>カテゴリ一覧での Enter、F2、Delete</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/edit_actions.py" />
            <source>Erase from a mask</source>
            <translation>マスクを消す</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/edit_actions.py" />
            <source>Eraser</source>
            <translation>消しゴム</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Example</source>
            <translation>例</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/examples.py" />
            <source>Example, {sign}: {text}</source>
            <translation>例、{sign}: {text}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Export</source>
            <translation>書き出す</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Export labels</source>
            <translation>ラベルを書き出す</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Export labels…</source>
            <translation>ラベルを書き出す…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Export to</source>
            <translation>書き出し先</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/news.py" />
            <source>Exported without {names}{more}: their files can't be read.</source>
            <translation>{names}{more} を除いて書き出しました。これらのファイルは読めません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/exchange.py" />
            <source>Exporting to {path}…</source>
            <translation>{path} に書き出し中…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>File</source>
            <translation>ファイル</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/room_words.py" />
            <source>File name too long</source>
            <translation type="unfinished" />
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
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/edit_actions.py" />
            <source>Fill</source>
            <translation>塗りつぶし</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/edit_actions.py" />
            <source>Fill what has the colour of the clicked pixel</source>
            <translation>クリックした画素と同じ色の領域を塗る</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/images.py" />
            <source>Filter</source>
            <translation>絞り込み</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/keys.py" />
            <source>Filter by name or key</source>
            <translation>名前またはキーで絞り込み</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/images.py" />
            <source>Filter images</source>
            <translation>画像を絞り込む</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/keys.py" />
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
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/panels/prompts.py" />
            <source>Find</source>
            <translation>検索</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/dialogs/keys.py" />
            <source>Find in the whole folder</source>
            <translation>フォルダー全体で検索</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/dialogs/keys.py" />
            <source>Find on this image</source>
            <translation>この画像で検索</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/proposer.py" />
            <source>Finding in the folder</source>
            <translation>フォルダー内を検索中</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/proposer.py" />
            <source>Finding on {path}</source>
            <translation>{path} を検索中</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Fit</source>
            <translation>全体</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Fit the image</source>
            <translation>画像全体を表示</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Fold the image list</source>
            <translation>画像一覧をたたむ</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Fold the right column</source>
            <translation>右の列をたたむ</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>Folder with config.json and weights</source>
            <translation>config.json と重みの入ったフォルダー</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/empty.py" />
            <source>Folders and images can also be dropped on this window.</source>
            <translation>フォルダーや画像をこのウィンドウにドロップすることもできます。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/model_words.py" />
            <source>For</source>
            <translation>用途</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/look.py" />
            <source>For the eye only: files and labels stay as they are.</source>
            <translation>見え方だけです。ファイルとラベルは変わりません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Format</source>
            <translation>形式</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/look.py" />
            <source>Gamma</source>
            <translation>ガンマ</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/review_mode.py" />
            <source>Gathering what is to be reviewed…</source>
            <translation>確認する候補を集めています…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/contact_sheet.py" />
            <source>Give another category</source>
            <translation>別のカテゴリにする</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/contact_sheet.py" />
            <source>Give another category; its key does it, too</source>
            <translation>別のカテゴリにする（そのキーでも可）</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Give the selected boxes the suggested category</source>
            <translation>選択中のボックスに提案カテゴリを付ける</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Give the suggested tag</source>
            <translation>提案タグを付ける</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Go</source>
            <translation>移動</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Help</source>
            <translation>ヘルプ</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Hide labels while held</source>
            <translation>押している間ラベルを隠す</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/proposals.py" />
            <source>Hide proposals that score less ({lower} and {higher})</source>
            <translation>スコアの低い候補を隠す（{lower} と {higher}）</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/edit_actions.py" />
            <source>Hide the selected objects</source>
            <translation>選択中のオブジェクトを隠す</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/edit_actions.py" />
            <source>Hole</source>
            <translation>穴</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>How masks are written</source>
            <translation>マスクの書き方</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/prompts.py" />
            <source>How words are put to the model</source>
            <translation>語句をモデルに渡す形</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>Hub id of another model</source>
            <translation>ハブの別のモデルの ID</translation>
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
            <location filename="../../swin_annotator/ui/panels/images.py" />
            <source>Images</source>
            <translation>画像</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Images with a tag are copied into a new or empty folder; the others are left out.</source>
            <translation>タグのある画像を新しいフォルダーまたは空のフォルダーにコピーします。ほかは対象外です。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/import_task.py" />
            <source>Import cancelled; nothing was imported.</source>
            <translation>読み込みを中止しました。何も読み込まれていません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/exchange.py" />
            <source>Import labels</source>
            <translation>ラベルを読み込む</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Import labels…</source>
            <translation>ラベルを読み込む…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/step_names.py" />
            <source>Import {name}</source>
            <translation>{name} を読み込み</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/import_task.py" />
            <source>Importing {name}</source>
            <translation>{name} を読み込み中</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/bulk_accept.py" />
            <source>In a category</source>
            <translation>カテゴリ内</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/key_conflicts.py" />
            <source>In bulk accept that key clicks out what is selected. Choose another.</source>
            <translation>まとめて承認でそのキーは選択したものを外します。別のキーを選んでください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/key_conflicts.py" />
            <source>In the contact sheet and in bulk accept that key scrolls. Choose another.</source>
            <translation>コンタクトシートとまとめて承認でそのキーはスクロールに使われます。別のキーを選んでください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/key_conflicts.py" />
            <source>In the list of categories that key renames or deletes a category. Choose another.</source>
            <translation>カテゴリ一覧でそのキーはカテゴリの名前変更や削除に使われます。別のキーを選んでください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/bulk_accept.py" />
            <source>In the whole folder</source>
            <translation>フォルダー全体</translation>
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
            <translation>画像の外まで続いている{key}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/viewer.py" />
            <source>It will show when it is there. {next} goes on.</source>
            <translation>読み込めたら表示します。{next} で次へ進めます。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/keys.py" />
            <source>It works in bulk accept, too.</source>
            <translation>まとめて承認でも使えます。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/keys.py" />
            <source>It works in the contact sheet and in bulk accept, too.</source>
            <translation>コンタクトシートとまとめて承認でも使えます。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/keys.py" />
            <source>It works in the contact sheet, too.</source>
            <translation>コンタクトシートでも使えます。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/label_mapping.py" />
            <source>Keep</source>
            <translation>保存</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/asking.py" />
            <source>Kept. A counter-example works together with words or with an example ({example}).</source>
            <translation>保持しました。反例は語句または例 ({example}) と一緒に働きます。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/keys.py" />
            <source>Key</source>
            <translation>キー</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/keys.py" />
            <source>Keys</source>
            <translation>キー</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Keys…</source>
            <translation>キー一覧…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/edit_actions.py" />
            <source>Knife</source>
            <translation>ナイフ</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Label</source>
            <translation>ラベル</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/empty.py" />
            <source>Label a folder of images</source>
            <translation>フォルダーの画像にラベルを付ける</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/opener.py" />
            <source>Label a folder of images by reviewing what OWL and Swin propose; works offline. Apache-2.0.</source>
            <translation>OWL と Swin の候補を確認して画像にラベルを付けます。オフラインで動作します。Apache-2.0。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/label_mapping.py" />
            <source>Label of the model</source>
            <translation>モデルのラベル</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/contact_sheet.py" />
            <location filename="../../swin_annotator/ui/exchange.py" />
            <location filename="../../swin_annotator/ui/panels/annotations.py" />
            <location filename="../../swin_annotator/ui/right.py" />
            <source>Labels</source>
            <translation>ラベル</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/label_mapping.py" />
            <source>Labels and categories</source>
            <translation>ラベルとカテゴリ</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/contact_sheet.py" />
            <source>Labels and proposals</source>
            <translation>ラベルと候補</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/label_mapping.py" />
            <source>Labels of {model}</source>
            <translation>{model} のラベル</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/statistics.py" />
            <source>Labels per category</source>
            <translation>カテゴリ別ラベル数</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Language</source>
            <translation>言語</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Language: English</source>
            <translation>言語: English</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Language: as the system</source>
            <translation>言語: システムに合わせる</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Language: Русский</source>
            <translation>言語: Русский</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Language: 日本語</source>
            <translation>言語: 日本語</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Language: 简体中文</source>
            <translation>言語: 简体中文</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Language: 한국어</source>
            <translation>言語: 한국어</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/contact_sheet.py" />
            <source>Largest first</source>
            <translation>大きい順</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/bulk_accept.py" />
            <source>Least score</source>
            <translation>最低スコア</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/key_conflicts.py" />
            <source>Leave a tool, drop the selection, leave the prompt</source>
            <translation>ツールを離れる、選択を解除、プロンプトを離れる</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/label_mapping.py" />
            <source>Left out</source>
            <translation>対象外</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/model_words.py" />
            <source>Licence</source>
            <translation>ライセンス</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/model_words.py" />
            <source>Licence: {licence}</source>
            <translation>ライセンス: {licence}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/viewer.py" />
            <source>Loading {path}…</source>
            <translation>{path} を読み込み中…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/step_names.py" />
            <source>Lock</source>
            <translation>ロック</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/edit_actions.py" />
            <source>Lock or unlock</source>
            <translation>ロックまたは解除</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/drawing.py" />
            <location filename="../../swin_annotator/ui/shaping.py" />
            <source>Locked objects stay as they are. {unlock} unlocks them.</source>
            <translation>ロックされたオブジェクトは変わりません。{unlock} で解除します。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/log.py" />
            <source>Log</source>
            <translation>ログ</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Log…</source>
            <translation>ログ…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/news.py" />
            <source>Look over</source>
            <translation>確認</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/step_names.py" />
            <source>Make masks</source>
            <translation>マスクを作成</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/step_names.py" />
            <source>Mark as crowd</source>
            <translation>群れと記す</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/step_names.py" />
            <source>Mark as not reviewed</source>
            <translation>未確認と記す</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/step_names.py" />
            <source>Mark as occluded</source>
            <translation>隠れありと記す</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/step_names.py" />
            <source>Mark as reviewed</source>
            <translation>確認済みと記す</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/step_names.py" />
            <source>Mark as truncated</source>
            <translation>見切れと記す</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Mark the image as reviewed</source>
            <translation>画像を確認済みにする</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/review.py" />
            <source>Marked as not reviewed.</source>
            <translation>未確認にしました。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/review.py" />
            <source>Marked as reviewed.</source>
            <translation>確認済みにしました。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Masks</source>
            <translation>マスク</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/step_names.py" />
            <source>Masks for {n} objects</source>
            <translation>
                <numerusform>オブジェクト {n} 件のマスク</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Masks from boxes</source>
            <translation>ボックスからマスク</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/edit_actions.py" />
            <source>Measure in pixels</source>
            <translation>画素で測る</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/bars.py" />
            <source>Menu</source>
            <translation>メニュー</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/bars.py" />
            <source>Menu (Alt+M)</source>
            <translation>メニュー (Alt+M)</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/edit_actions.py" />
            <source>Merge the selected objects</source>
            <translation>選択中のオブジェクトを結合</translation>
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
            <translation>メッセージ</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/keys.py" />
            <source>Middle drag, Alt+drag</source>
            <translation>中ボタンでドラッグ、Alt+ドラッグ</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/model_words.py" />
            <source>Model</source>
            <translation>モデル</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>Models</source>
            <translation>モデル</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/news.py" />
            <source>Models…</source>
            <translation>モデル…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/more_tools.py" />
            <source>More tools</source>
            <translation>その他のツール</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/more_tools.py" />
            <source>More tools: clicks, fill, eraser, pieces, knife, ruler</source>
            <translation>その他のツール: クリック、塗りつぶし、消しゴム、部分、ナイフ、定規</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/contact_sheet.py" />
            <location filename="../../swin_annotator/ui/panels/review_bar.py" />
            <source>Most doubtful first</source>
            <translation>疑わしい順</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/contact_sheet.py" />
            <source>Most like the selected one</source>
            <translation>選択中のものに似た順</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/keys.py" />
            <source>Mouse and text</source>
            <translation>マウスと文字入力</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/keys.py" />
            <source>Move the image</source>
            <translation>画像を動かす</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/key_conflicts.py" />
            <source>Move the selection by a pixel, Shift: ten, Ctrl: the box's lower right corner</source>
            <translation>選択を 1 画素動かす。Shift で 10 画素、Ctrl で枠の右下の角</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/step_names.py" />
            <source>Move {n} objects</source>
            <translation>
                <numerusform>オブジェクト {n} 件を移動</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/categories.py" />
            <source>Name of the new category</source>
            <translation>新しいカテゴリの名前</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/room_words.py" />
            <source>Network is unreachable</source>
            <translation type="unfinished" />
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
            <location filename="../../swin_annotator/ui/guide.py" />
            <source>Next</source>
            <translation>次へ</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Next image</source>
            <translation>次の画像</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Next image with proposals</source>
            <translation>候補のある次の画像</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/edit_actions.py" />
            <source>Next label of the image</source>
            <translation>画像の次のラベル</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Next part of the window</source>
            <translation>ウィンドウの次の部分</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Next proposal</source>
            <translation>次の候補</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/commands.py" />
            <source>No command has these words. Try fewer letters.</source>
            <translation>この言葉を含むコマンドはありません。文字を減らしてみてください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/review.py" />
            <source>No more proposals shown on this image. {next} goes to the next image.</source>
            <translation>この画像に表示中の候補はもうありません。{next} で次の画像へ。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/bulk_accept.py" />
            <source>No proposal scores that much here. Lower the least score.</source>
            <translation>そのスコアに届く候補はここにありません。最低スコアを下げてください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/empty.py" />
            <source>No recent folder yet</source>
            <translation>最近のフォルダーはまだありません</translation>
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
            <translation>群れではない</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/step_names.py" />
            <source>Not occluded</source>
            <translation>隠れなし</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Not this</source>
            <translation>これ以外</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/step_names.py" />
            <source>Not truncated</source>
            <translation>見切れなし</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/details.py" />
            <source>Note on the object</source>
            <translation>オブジェクトのメモ</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/details.py" />
            <source>Note on the selected objects</source>
            <translation>選択中のオブジェクトのメモ</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/annotations.py" />
            <source>Nothing accepted on this image yet. Draw a box ({box}) or accept a proposal ({accept}).</source>
            <translation>この画像で承認されたものはまだありません。ボックスを描く ({box}) か候補を承認 ({accept}) してください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/news.py" />
            <source>Nothing found. Try other words, or draw an example ({example}).</source>
            <translation>見つかりませんでした。別の語句を試すか、例を描いてください ({example})。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/arranging.py" />
            <source>Nothing is accepted on this image yet.</source>
            <translation>この画像ではまだ何も採用されていません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/statistics.py" />
            <source>Nothing is accepted yet.</source>
            <translation>まだ何も承認していません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/review_mode.py" />
            <source>Nothing is left to review from {threshold:.2f} on.</source>
            <translation>{threshold:.2f} 以上で確認するものはもうありません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/shaping.py" />
            <source>Nothing to simplify: boxes and masks with holes have no outline of corners.</source>
            <translation>簡略化するものがありません。ボックスや穴のあるマスクには頂点の輪郭がありません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/bulk.py" />
            <source>Nothing was changed.</source>
            <translation>何も変更されませんでした。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/statistics.py" />
            <source>Nothing was judged yet: {review} begins.</source>
            <translation>まだ判定がありません。{review} で始めます。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/drawing.py" />
            <source>Nothing was pasted: the objects lie outside this image.</source>
            <translation>貼り付けませんでした。オブジェクトがこの画像の外にあります。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/messages.py" />
            <source>Notice</source>
            <translation>通知</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Object</source>
            <translation>オブジェクト</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/contact_sheet.py" />
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Objects</source>
            <translation>オブジェクト</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/details.py" />
            <source>Occluded</source>
            <translation>隠れあり</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/edit_actions.py" />
            <source>Occluded: something covers a part of it</source>
            <translation>隠れあり: 何かが一部を覆っている</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/bulk_accept.py" />
            <source>On this image</source>
            <translation>この画像内</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/folders.py" />
            <source>Open a folder of images</source>
            <translation>画像フォルダーを開く</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/empty.py" />
            <source>Open a folder, type what to find or draw one example, then accept what is right.</source>
            <translation>フォルダーを開き、探すものを入力するか例を 1 つ描いて、正しいものを承認します。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/empty.py" />
            <source>Open a folder…</source>
            <translation>フォルダーを開く…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/news.py" />
            <source>Open another folder…</source>
            <translation>別のフォルダーを開く…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Open folder…</source>
            <translation>フォルダーを開く…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/key_conflicts.py" />
            <source>Open the menu</source>
            <translation>メニューを開く</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/empty.py" />
            <source>Open the sample project</source>
            <translation>サンプルプロジェクトを開く</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/empty.py" />
            <source>Open {name} again</source>
            <translation>{name} をもう一度開く</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/opening.py" />
            <source>Opening {name}</source>
            <translation>{name} を開いています</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/contact_sheet.py" />
            <source>Order</source>
            <translation>並び順</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/review_bar.py" />
            <source>Order of review</source>
            <translation>確認の順序</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/edit_actions.py" />
            <source>Outline an object by clicks: left is it, right is not</source>
            <translation>クリックで輪郭をとる: 左はそれ、右はそれ以外</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/pointing.py" />
            <source>Outlining what was clicked</source>
            <translation>クリックしたものの輪郭をとっています</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/proposer.py" />
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
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Paint a mask</source>
            <translation>マスクを塗る</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/step_names.py" />
            <source>Paint mask</source>
            <translation>マスクを描画</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/images.py" />
            <source>Part of a name, or: untouched, proposals, reviewed, unreadable, untagged, tag:night, tag:"wet street"</source>
            <translation>名前の一部、または: untouched、proposals、reviewed、unreadable、untagged、tag:night、tag:"wet street"</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Paste</source>
            <translation>貼り付け</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/step_names.py" />
            <source>Paste {n} objects</source>
            <translation>
                <numerusform>オブジェクト {n} 件を貼り付け</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Patterns beside the colours of categories</source>
            <translation>カテゴリの色に模様を加える</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/room_words.py" />
            <source>Permission denied</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Polygon</source>
            <translation>ポリゴン</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Polygons, run lengths where there are holes</source>
            <translation>ポリゴン（穴のあるものはランレングス）</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/keys.py" />
            <source>Press another key for “{text}”.</source>
            <translation>「{text}」に使う別のキーを押してください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Previous image</source>
            <translation>前の画像</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Previous image with proposals</source>
            <translation>候補のある前の画像</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/edit_actions.py" />
            <source>Previous label</source>
            <translation>前のラベル</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Previous part of the window</source>
            <translation>ウィンドウの前の部分</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Previous proposal</source>
            <translation>前の候補</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/bars.py" />
            <source>Progress</source>
            <translation>進行状況</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/transfer_cell.py" />
            <source>Progress of {title}</source>
            <translation>{title} の進行状況</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/contact_sheet.py" />
            <location filename="../../swin_annotator/ui/panels/proposals.py" />
            <location filename="../../swin_annotator/ui/right.py" />
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
            <location filename="../../swin_annotator/ui/dialogs/bulk_accept.py" />
            <source>Proposals to be accepted</source>
            <translation>承認される候補</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Proposals too, with their scores</source>
            <translation>候補もスコア付きで含める</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/news.py" />
            <source>Proposals: {proposals}. Images: {images}.</source>
            <translation>候補: {proposals}。画像: {images}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/step_names.py" />
            <source>Propose</source>
            <translation>候補を出す</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/step_names.py" />
            <source>Propose {n} objects</source>
            <translation>
                <numerusform>オブジェクト {n} 件を提案</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/keys.py" />
            <source>Put a corner there; {delete} takes the one under the pointer</source>
            <translation>そこに頂点を置く。{delete} でポインター下の頂点を除く</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Quit</source>
            <translation>終了</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/log.py" />
            <source>Read again</source>
            <translation>再読み込み</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/room_words.py" />
            <source>Read-only file system</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>Reading the weights in {path}. It goes on when this dialog is closed.</source>
            <translation>{path} の重みを読み込んでいます。このダイアログを閉じても続きます。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/bars.py" />
            <source>Recent folders</source>
            <translation>最近のフォルダー</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/actions.py" />
            <source>Redo</source>
            <translation>やり直す</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions.py" />
            <source>Redo “{step}”</source>
            <translation>「{step}」をやり直す</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/dialogs/contact_sheet.py" />
            <source>Reject</source>
            <translation>却下</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Reject all</source>
            <translation>すべて却下</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Reject all shown</source>
            <translation>表示中をすべて却下</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/step_names.py" />
            <source>Reject {n} objects</source>
            <translation>
                <numerusform>オブジェクト {n} 件を却下</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/step_names.py" />
            <source>Reject {n} proposals</source>
            <translation>
                <numerusform>候補 {n} 件を却下</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Reject, go to the next</source>
            <translation>却下して次へ</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/contact_sheet.py" />
            <source>Rejected</source>
            <translation>却下済み</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/contact_sheet.py" />
            <source>Relabel as…</source>
            <translation>カテゴリを変更…</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/step_names.py" />
            <source>Relabel {n} objects</source>
            <translation>
                <numerusform>オブジェクト {n} 件のカテゴリを変更</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/step_names.py" />
            <source>Remove tags</source>
            <translation>タグを削除</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/examples.py" />
            <source>Remove the example {text}</source>
            <translation>例 {text} を外す</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/examples.py" />
            <source>Remove this example</source>
            <translation>この例を外す</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>Removed {name}; {size} are free again.</source>
            <translation>{name} を削除しました。{size} が空きました。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Rename the category in use…</source>
            <translation>使用中のカテゴリの名前を変更…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/categories.py" />
            <source>Rename “{name}”</source>
            <translation>「{name}」の名前を変更</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/step_names.py" />
            <source>Rename “{name}” to “{other}”</source>
            <translation>「{name}」を「{other}」に変更</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/panels/review_bar.py" />
            <source>Review</source>
            <translation>確認</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Review category by category</source>
            <translation>カテゴリごとに確認</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Review image by image</source>
            <translation>画像ごとに確認</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Review the most doubtful first</source>
            <translation>最も疑わしいものから確認</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Review the whole folder, proposal by proposal</source>
            <translation>フォルダー全体の候補を 1 つずつ確認</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/keys.py" />
            <source>Right button, Ctrl</source>
            <translation>右ボタン、Ctrl</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/review_mode.py" />
            <source>Round once: {count} left, from the first again.</source>
            <translation>一巡しました。残り {count} 件、最初に戻ります。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/edit_actions.py" />
            <source>Ruler</source>
            <translation>定規</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Run lengths (RLE)</source>
            <translation>ランレングス (RLE)</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/describing.py" />
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
            <location filename="../../swin_annotator/ui/sheets.py" />
            <source>Save the statistics</source>
            <translation>統計を保存</translation>
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
            <location filename="../../swin_annotator/ui/dialogs/keys.py" />
            <source>Scroll; Shift: sideways, or the brush's size</source>
            <translation>スクロール。Shift で横方向、またはブラシの大きさ</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Segment</source>
            <translation>領域分割</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Segment the whole folder</source>
            <translation>フォルダー全体を領域分割</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Segment this image</source>
            <translation>この画像を領域分割</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/prompts.py" />
            <source>Segmenter</source>
            <translation>分割モデル</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/proposer.py" />
            <source>Segmenting the folder</source>
            <translation>フォルダーを領域分割中</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/proposer.py" />
            <source>Segmenting {path}</source>
            <translation>{path} を領域分割中</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Select</source>
            <translation>選択</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Select all</source>
            <translation>すべて選択</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/sheets.py" />
            <source>Select one object to compare with.</source>
            <translation>比較するオブジェクトを 1 つ選んでください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/shaping.py" />
            <source>Select the object first, then draw the piece.</source>
            <translation>先にオブジェクトを選び、それから部分を描いてください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/shaping.py" />
            <source>Select two or more objects that overlap.</source>
            <translation>重なり合うオブジェクトを 2 つ以上選んでください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/shaping.py" />
            <source>Select two or more objects to merge.</source>
            <translation>結合するオブジェクトを 2 つ以上選んでください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/edit_actions.py" />
            <location filename="../../swin_annotator/ui/step_names.py" />
            <source>Send to back</source>
            <translation>最背面へ</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/details.py" />
            <source>Several objects in one outline, COCO's iscrowd{key}</source>
            <translation>1 つの輪郭に複数のオブジェクト。COCO の iscrowd{key}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/keys.py" />
            <source>Shift while painting</source>
            <translation>塗りながら Shift</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Show a counter-example: never this</source>
            <translation>反例を示す: これは対象外</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Show an example: find what looks like this</source>
            <translation>例を示す: これに似たものを探す</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Show at 100 %</source>
            <translation>100 % で表示</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/log.py" />
            <source>Show folder</source>
            <translation>フォルダーを表示</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/edit_actions.py" />
            <source>Show hidden objects again</source>
            <translation>隠したオブジェクトを再表示</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/contact_sheet.py" />
            <source>Show on the canvas</source>
            <translation>キャンバスに表示</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/sections.py" />
            <source>Show or hide {title}</source>
            <translation>{title} を表示または非表示</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/edit_actions.py" />
            <source>Show the image as it is</source>
            <translation>画像をそのまま表示</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/look.py" />
            <source>Show the image as it is{key}</source>
            <translation>画像をそのまま表示{key}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/news.py" />
            <source>Show the log</source>
            <translation>ログを表示</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/keys.py" />
            <source>Show the object on the canvas</source>
            <translation>オブジェクトをキャンバスに表示</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/step_names.py" />
            <source>Simplify</source>
            <translation>簡略化</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/edit_actions.py" />
            <source>Simplify the outline; a mask becomes a polygon</source>
            <translation>輪郭を簡略化（マスクはポリゴンになる）</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/model_words.py" />
            <source>Size</source>
            <translation>サイズ</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/statistics.py" />
            <source>Sizes of labels in pixels</source>
            <translation>ラベルの大きさ（画素）</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/contact_sheet.py" />
            <source>Smallest first</source>
            <translation>小さい順</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/edit_actions.py" />
            <source>Snap to the image's border</source>
            <translation>画像の端に吸着</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/looking.py" />
            <source>Snaps to the image's border.</source>
            <translation>画像の端に吸着します。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/details.py" />
            <source>Something covers a part of it{key}</source>
            <translation>何かが一部を覆っている{key}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/messages.py" />
            <source>Something went wrong</source>
            <translation>問題が発生しました</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/messages.py" />
            <source>Something went wrong inside the program. Your labels are safe; details are in the log.</source>
            <translation>プログラム内部で問題が発生しました。ラベルは無事です。詳細はログにあります。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/keys.py" />
            <source>Space in bulk accept</source>
            <translation>まとめて承認での Space</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Split</source>
            <translation>分割比</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/model_words.py" />
            <source>State</source>
            <translation>状態</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/statistics.py" />
            <location filename="../../swin_annotator/ui/sheets.py" />
            <source>Statistics</source>
            <translation>統計</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/sheets.py" />
            <source>Statistics written to {path}.</source>
            <translation>統計を {path} に書き込みました。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Statistics…</source>
            <translation>統計…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/opening.py" />
            <location filename="../../swin_annotator/ui/viewer.py" />
            <source>Still waiting for {path}: the disk or network does not answer.</source>
            <translation>{path} を待っています。ディスクまたはネットワークが応答しません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/step_names.py" />
            <source>Subtract</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../swin_annotator/ui/suggesting.py" />
            <source>Suggesting {kind}</source>
            <translation>{kind}を提案中</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/names.py" />
            <source>Suggestions</source>
            <translation>候補</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/contact_sheet.py" />
            <source>Surest first</source>
            <translation>確かな順</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Table (*.csv)</source>
            <translation>表 (*.csv)</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/step_names.py" />
            <source>Tag image</source>
            <translation>画像にタグ付け</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/step_names.py" />
            <source>Tag “{name}”</source>
            <translation>タグ「{name}」</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/panels/tags.py" />
            <source>Tags</source>
            <translation>タグ</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Tags as a table</source>
            <translation>タグの表</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/panels/tags.py" />
            <source>Tags of the image</source>
            <translation>画像のタグ</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/edit_actions.py" />
            <source>Take a piece or a hole out of the selected object</source>
            <translation>選択中のオブジェクトから部分または穴を切り抜く</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/step_names.py" />
            <source>Take a piece out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../swin_annotator/ui/import_task.py" />
            <source>Taking back {name}</source>
            <translation>{name} を取り消し中</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/key_conflicts.py" />
            <source>That key always does this: “{text}”. Choose another.</source>
            <translation>そのキーは常に「{text}」に使われます。別のキーを選んでください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/key_conflicts.py" />
            <source>That key goes through everything in the window. Choose another.</source>
            <translation>そのキーはウィンドウの中を順に移動します。別のキーを選んでください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/key_conflicts.py" />
            <source>That key is taken by “{text}”; give that one another key first.</source>
            <translation>そのキーは「{text}」が使っています。先にそちらのキーを変えてください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/key_conflicts.py" />
            <source>That key presses the button that has the focus. Choose another.</source>
            <translation>そのキーはフォーカスのあるボタンを押します。別のキーを選んでください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/tagging.py" />
            <source>The category is the suggested one already.</source>
            <translation>すでに提案どおりのカテゴリです。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>The file is there and will be replaced once the export is complete.</source>
            <translation>ファイルは既にあり、書き出しが終わると置き換えられます。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/review_mode.py" />
            <source>The image is still being read; the key did nothing.</source>
            <translation>画像を読み込み中です。キーは何もしませんでした。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/shaping.py" />
            <source>The line crosses no object from side to side.</source>
            <translation>線がオブジェクトを端から端まで横切っていません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/log.py" />
            <source>The log is empty.</source>
            <translation>ログは空です。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/prompts.py" />
            <source>The mean of seven sentences around each phrase, as OWL-ViT was measured</source>
            <translation>各語句を入れた 7 つの文の平均。OWL-ViT の測定と同じ</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/drawing.py" />
            <source>The next image is still being read; nothing was drawn.</source>
            <translation>次の画像はまだ読み込み中です。何も描いていません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/shaping.py" />
            <source>The piece does not change the object.</source>
            <translation>その部分ではオブジェクトは変わりません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/appearance.py" />
            <source>The size changes when the program is started again.</source>
            <translation>大きさは次にプログラムを起動したときに変わります。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/looking.py" />
            <source>The view is turned by {degrees}°. The file is as it was.</source>
            <translation>表示を {degrees}° 回転しました。ファイルはそのままです。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/prompts.py" />
            <source>The words as you typed them</source>
            <translation>入力したとおりの語句</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Theme: as the system</source>
            <translation>テーマ: システムに合わせる</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Theme: dark</source>
            <translation>テーマ: ダーク</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Theme: high contrast</source>
            <translation>テーマ: ハイコントラスト</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Theme: light</source>
            <translation>テーマ: ライト</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/drawing.py" />
            <source>There is a category “{name}” already.</source>
            <translation>カテゴリ「{name}」は既にあります。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/asking.py" />
            <source>There is no box without a mask on this image.</source>
            <translation>この画像にマスクのないボックスはありません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/review_mode.py" />
            <source>There is nothing before this one.</source>
            <translation>これより前はありません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/shaping.py" />
            <source>These are masks already.</source>
            <translation>すでにマスクです。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/folders.py" />
            <source>This folder can't be written; labels are kept in {place}.</source>
            <translation>このフォルダーには書き込めません。ラベルは {place} に保存されます。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>This image</source>
            <translation>この画像</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/picture.py" />
            <source>This image can't be read. {next} goes to the next one.</source>
            <translation>この画像は読み込めません。{next} で次へ進みます。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/messages.py" />
            <source>This is a fault of the program. Your labels are on disk and you can go on working. The text below, pasted into a report, helps to mend it.</source>
            <translation>プログラムの不具合です。ラベルはディスクに保存済みで、作業を続けられます。下の文を報告に貼り付けていただくと修正に役立ちます。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/arranging.py" />
            <source>This is the last image of the list.</source>
            <translation>一覧の最後の画像です。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/proposals.py" />
            <source>Threshold</source>
            <translation>しきい値</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Threshold down</source>
            <translation>しきい値を下げる</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/proposals.py" />
            <source>Threshold in hundredths</source>
            <translation>しきい値（100 分の 1 単位）</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Threshold up</source>
            <translation>しきい値を上げる</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/news.py" />
            <source>To the prompt</source>
            <translation>プロンプトへ</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Tools</source>
            <translation>ツール</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/guide.py" />
            <source>Tour</source>
            <translation>ツアー</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Tour: first steps</source>
            <translation>ツアー: はじめの一歩</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/details.py" />
            <source>Truncated</source>
            <translation>見切れ</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/edit_actions.py" />
            <source>Truncated: it goes on beyond the image</source>
            <translation>見切れ: 画像の外まで続いている</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/edit_actions.py" />
            <source>Turn boxes and polygons into masks</source>
            <translation>ボックスとポリゴンをマスクにする</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/edit_actions.py" />
            <source>Turn the view to the left</source>
            <translation>表示を左に回す</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/edit_actions.py" />
            <source>Turn the view to the right</source>
            <translation>表示を右に回す</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Type what to find</source>
            <translation>探すものを入力</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/picture.py" />
            <source>Type what to find and press Enter, or show an example ({example}).</source>
            <translation>探すものを入力して Enter を押すか、例を示してください ({example})。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/guide.py" />
            <source>Type what to find at the top right, such as “die, coin”, and press Enter.</source>
            <translation>右上に探すもの（例:「die, coin」）を入力して Enter を押します。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/actions.py" />
            <source>Undo</source>
            <translation>元に戻す</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions.py" />
            <source>Undo “{step}”</source>
            <translation>「{step}」を元に戻す</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/step_names.py" />
            <source>Unlock</source>
            <translation>ロック解除</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/looking.py" />
            <source>Upright again.</source>
            <translation>元の向きに戻しました。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/keys.py" />
            <source>Use this key</source>
            <translation>このキーを使う</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/keys.py" />
            <source>Use, rename, delete the category</source>
            <translation>カテゴリの使用、名前の変更、削除</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>View</source>
            <translation>表示</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/bulk.py" />
            <source>Wait until the last bulk change is written.</source>
            <translation>前の一括変更が書き込まれるまでお待ちください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>Weights</source>
            <translation>重み</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/review_bar.py" />
            <source>What comes next</source>
            <translation>次に来るもの</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/messages.py" />
            <source>What helps</source>
            <translation>対処</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/review_bar.py" />
            <source>What is judged</source>
            <translation>判定中のもの</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/tags.py" />
            <source>What the image as a whole is; commas between tags</source>
            <translation>画像全体が何か。タグはカンマ区切り</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>What the segmenter's labels stand for…</source>
            <translation>分割モデルのラベルの対応…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/commands.py" />
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
            <location filename="../../swin_annotator/ui/dialogs/contact_sheet.py" />
            <source>What to show</source>
            <translation>表示するもの</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/keys.py" />
            <source>Wheel</source>
            <translation>ホイール</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/bulk_accept.py" />
            <source>Where</source>
            <translation>場所</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Whole folder</source>
            <translation>フォルダー全体</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Window scale: 100 %</source>
            <translation>ウィンドウの拡大率: 100 %</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Window scale: 125 %</source>
            <translation>ウィンドウの拡大率: 125 %</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Window scale: 150 %</source>
            <translation>ウィンドウの拡大率: 150 %</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Window scale: 175 %</source>
            <translation>ウィンドウの拡大率: 175 %</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Window scale: 200 %</source>
            <translation>ウィンドウの拡大率: 200 %</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/edit_actions.py" />
            <source>Write a note on the selected objects</source>
            <translation>選択中のオブジェクトにメモを書く</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/bars.py" />
            <source>Zoom</source>
            <translation>ズーム</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/keys.py" />
            <source>Zoom at the pointer</source>
            <translation>ポインター位置でズーム</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Zoom in</source>
            <translation>拡大</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/canvas/wand_tool.py" />
            <source>Zoom in to fill: this image is read in tiles.</source>
            <translation>塗りつぶすには拡大してください。この画像はタイルごとに読み込まれます。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Zoom out</source>
            <translation>縮小</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/prompts.py" />
            <source>a photo of a …</source>
            <translation>a photo of a …</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/state_words.py" />
            <source>accepted</source>
            <translation>承認済み</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/review_bar.py" />
            <source>back</source>
            <translation>戻る</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/picture.py" />
            <source>box</source>
            <translation>ボックス</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/model_words.py" />
            <source>box to mask</source>
            <translation>ボックスからマスク</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/model_words.py" />
            <source>can be downloaded</source>
            <translation>ダウンロード可</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/tagging.py" />
            <source>categories</source>
            <translation>カテゴリ</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/model_words.py" />
            <source>comes with the program</source>
            <translation>プログラムに付属</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/describing.py" />
            <source>crowd</source>
            <translation>群れ</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/statistics.py" />
            <source>decisions per minute</source>
            <translation>判定/分</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/asking.py" />
            <source>embedded</source>
            <translation>内蔵</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/model_words.py" />
            <source>files missing</source>
            <translation>ファイルがありません</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/hint.py" />
            <source>from {n} labels; right {share} % of the time when left out</source>
            <translation>
                <numerusform>ラベル {n} 件に基づく。除いて確かめると {share} % が正解</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/hint.py" />
            <source>from {n} labels; too few to say how often that is right</source>
            <translation>
                <numerusform>ラベル {n} 件に基づく。正しさを言うには少なすぎます</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/asking.py" />
            <source>get {size}</source>
            <translation>{size} を取得</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/statistics.py" />
            <source>images reviewed</source>
            <translation>確認済みの画像</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/model_words.py" />
            <source>installed</source>
            <translation>インストール済み</translation>
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
            <location filename="../../swin_annotator/ui/panels/examples.py" />
            <source>like this</source>
            <translation>これに似たもの</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/describing.py" />
            <source>locked</source>
            <translation>ロック中</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/picture.py" />
            <source>mask</source>
            <translation>マスク</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/asking.py" />
            <source>missing</source>
            <translation>なし</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/examples.py" />
            <source>never this</source>
            <translation>これは対象外</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/keys.py" />
            <source>no key</source>
            <translation>キーなし</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>none, or: train=0.8,val=0.2</source>
            <translation>なし、または: train=0.8,val=0.2</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/model_words.py" />
            <source>not stated</source>
            <translation>記載なし</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/describing.py" />
            <source>note</source>
            <translation>メモ</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/describing.py" />
            <source>occluded</source>
            <translation>隠れあり</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/model_words.py" />
            <source>partly downloaded</source>
            <translation>一部ダウンロード済み</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/crop_model.py" />
            <source>picked out</source>
            <translation>除外</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/picture.py" />
            <source>polygon</source>
            <translation>ポリゴン</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/statistics.py" />
            <location filename="../../swin_annotator/ui/state_words.py" />
            <source>proposals</source>
            <translation>候補</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/state_words.py" />
            <source>proposed</source>
            <translation>候補</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/viewer.py" />
            <source>read in tiles</source>
            <translation>タイルごとに読み込み</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/transfer_cell.py" />
            <source>reading…</source>
            <translation>読み込み中…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/model_words.py" />
            <source>regions</source>
            <translation>領域</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/statistics.py" />
            <location filename="../../swin_annotator/ui/state_words.py" />
            <source>rejected</source>
            <translation>却下済み</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/state_words.py" />
            <source>reviewed</source>
            <translation>確認済み</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/image_model.py" />
            <source>reviewed, empty</source>
            <translation>確認済み、なし</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/model_words.py" />
            <source>revision {revision}</source>
            <translation>リビジョン {revision}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/bulk_accept.py" />
            <source>scoring at least</source>
            <translation>スコアが次の値以上</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/statistics.py" />
            <source>seconds per accepted object</source>
            <translation>秒/承認オブジェクト</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/model_words.py" />
            <location filename="../../swin_annotator/ui/tagging.py" />
            <source>tags</source>
            <translation>タグ</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/asking.py" />
            <source>to get</source>
            <translation>未取得</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/describing.py" />
            <source>truncated</source>
            <translation>見切れ</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/state_words.py" />
            <source>unreadable</source>
            <translation>読めない</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/image_model.py" />
            <location filename="../../swin_annotator/ui/state_words.py" />
            <source>untouched</source>
            <translation>未着手</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/transfer_cell.py" />
            <source>waiting for the hub…</source>
            <translation>ハブを待っています…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/model_words.py" />
            <source>words and examples</source>
            <translation>語句と例</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/guide.py" />
            <source>{accept} accepts the selected proposal, {reject} rejects it, {next} goes on. Judge one.</source>
            <translation>{accept} で選択中の候補を承認、{reject} で却下、{next} で次へ。1 つ判定してください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/guide.py" />
            <source>{box}, then a drag from corner to corner: draw a box by hand.</source>
            <translation>{box} を押し、角から角へドラッグ: 手でボックスを描きます。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/exchange.py" />
            <source>{count} files in {folder}</source>
            <translation>{folder} 内の {count} ファイル</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/news.py" />
            <source>{count} found, the best with {least:.2f}: the key {lower} lowers the threshold.</source>
            <translation>{count} 件見つかりました（最高 {least:.2f}）。{lower} キーでしきい値を下げられます。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/news.py" />
            <source>{count} found.</source>
            <translation>{count} 件見つかりました。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/review_bar.py" />
            <source>{count} left</source>
            <translation>残り {count}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/exchange.py" />
            <source>{count} left out: their images are not in this folder.</source>
            <translation>{count} 件を除外しました。画像がこのフォルダーにありません。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/bars.py" />
            <source>{count} more waiting</source>
            <translation>ほか {count} 件が待機中</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/sheets.py" />
            <source>{count} on images that were not looked at yet come last; Find in the folder looks at them.</source>
            <translation>未処理の画像にある {count} 件は最後に並びます。フォルダー全体の検索で処理されます。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/contact_sheet.py" />
            <source>{count} selected.</source>
            <translation>{count} 件選択中。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/exchange.py" />
            <source>{count} were there already.</source>
            <translation>{count} 件は既にありました。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/exchange.py" />
            <source>{count} were there as proposals and are accepted.</source>
            <translation>{count} 件は候補として既にあり、承認されました。</translation>
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
            <translation>確認済み {done} / {total}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/bulk.py" />
            <source>{done} of {total} written.</source>
            <translation>{total} 件中 {done} 件を書き込みました。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/guide.py" />
            <source>{example}, then a box around one object: everything that looks like it is found.</source>
            <translation>{example} を押し、1 つのオブジェクトを囲む: 似たものがすべて見つかります。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/guide.py" />
            <source>{export} writes the labels. {commands} finds every command, {keys} shows every key.</source>
            <translation>{export} でラベルを書き出し、{commands} であらゆるコマンドを検索、{keys} でキー一覧を表示します。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/bars.py" />
            <source>{hours} h {minutes} min</source>
            <translation>{hours} 時間 {minutes} 分</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/exchange.py" />
            <source>{labels} and {tags}</source>
            <translation>{labels}と{tags}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/canvas/ruler_tool.py" />
            <source>{length:.1f} px · {across:.0f} × {down:.0f} · {angle}°</source>
            <translation>{length:.1f} px · {across:.0f} × {down:.0f} · {angle}°</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/bars.py" />
            <source>{minutes} min</source>
            <translation>{minutes} 分</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/news.py" />
            <source>{model} knows {n} kinds of regions; each became a category.</source>
            <translation>
                <numerusform>{model} は {n} 種類の領域を知っています。それぞれがカテゴリになりました。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>{name} is ready.</source>
            <translation>{name} の準備ができました。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/picture.py" />
            <source>{name}, score {score}</source>
            <translation>{name}、スコア {score}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/picture.py" />
            <source>{name}, {n} labels</source>
            <translation>
                <numerusform>{name}、ラベル {n} 件</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/crop_model.py" />
            <source>{name}, {state}, score {score:.2f}, {size}{where}</source>
            <translation>{name}、{state}、スコア {score:.2f}、{size}{where}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/shaping.py" />
            <source>{n} corners. {again} again leaves fewer.</source>
            <translation>
                <numerusform>頂点 {n} 個。もう一度 {again} で減ります。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/dialogs/bulk_accept.py" />
            <location filename="../../swin_annotator/ui/exchange.py" />
            <source>{n} images</source>
            <translation>
                <numerusform>画像 {n} 枚</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/exchange.py" />
            <location filename="../../swin_annotator/ui/panels/image_model.py" />
            <location filename="../../swin_annotator/ui/picture.py" />
            <source>{n} labels</source>
            <translation>
                <numerusform>ラベル {n} 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/news.py" />
            <source>{n} masks made.</source>
            <translation>
                <numerusform>マスクを {n} 件作成しました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/dialogs/contact_sheet.py" />
            <source>{n} objects</source>
            <translation>
                <numerusform>オブジェクト {n} 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/sheets.py" />
            <source>{n} objects accepted. {undo} takes it back.</source>
            <translation>
                <numerusform>オブジェクト {n} 件を承認しました。{undo} で元に戻せます。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/drawing.py" />
            <source>{n} objects copied.</source>
            <translation>
                <numerusform>オブジェクト {n} 件をコピーしました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/drawing.py" />
            <source>{n} objects deleted. {undo} takes it back.</source>
            <translation>
                <numerusform>{n} 個のオブジェクトを削除しました。{undo} で元に戻せます。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/arranging.py" />
            <source>{n} objects hidden.</source>
            <translation>
                <numerusform>オブジェクト {n} 件を隠しました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/arranging.py" />
            <source>{n} objects locked.</source>
            <translation>
                <numerusform>オブジェクト {n} 件をロックしました。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/shaping.py" />
            <source>{n} objects merged. {undo} takes it back.</source>
            <translation>オブジェクト {n} 件を結合しました。{undo} で元に戻せます。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/sheets.py" />
            <source>{n} objects rejected. {undo} takes it back.</source>
            <translation>
                <numerusform>オブジェクト {n} 件を却下しました。{undo} で元に戻せます。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/drawing.py" />
            <location filename="../../swin_annotator/ui/sheets.py" />
            <location filename="../../swin_annotator/ui/tagging.py" />
            <source>{n} objects relabelled. {undo} takes it back.</source>
            <translation>
                <numerusform>オブジェクト {n} 件のカテゴリを変更しました。{undo} で元に戻せます。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/arranging.py" />
            <source>{n} objects unlocked.</source>
            <translation>
                <numerusform>オブジェクト {n} 件のロックを解除しました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/exchange.py" />
            <source>{n} problems in the file: run “swin-annotator check” for the list.</source>
            <translation>
                <numerusform>ファイルに {n} 件の問題があります。一覧は「swin-annotator check」で確認できます。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/dialogs/bulk_accept.py" />
            <location filename="../../swin_annotator/ui/panels/image_model.py" />
            <location filename="../../swin_annotator/ui/review.py" />
            <source>{n} proposals</source>
            <translation>
                <numerusform>候補 {n} 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/exchange.py" />
            <source>{n} tags</source>
            <translation>
                <numerusform>タグ {n} 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/exchange.py" />
            <source>{n} unreadable images left out.</source>
            <translation>
                <numerusform>読めない画像 {n} 枚を除外しました。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/sheets.py" />
            <source>{path} can't be written ({reason}).</source>
            <translation>{path} に書き込めません（{reason}）。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>{place}: {size}, licence {licence}.</source>
            <translation>{place}: {size}、ライセンス {licence}。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/review.py" />
            <source>{proposals} accepted. {undo} takes it back.</source>
            <translation>{proposals}を承認しました。{undo} で元に戻せます。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/bulk_accept.py" />
            <source>{proposals} on {images}</source>
            <translation>{images}に{proposals}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/review.py" />
            <source>{proposals} rejected. {undo} takes it back.</source>
            <translation>{proposals}を却下しました。{undo} で元に戻せます。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/review_bar.py" />
            <source>{rate:.0f} per minute</source>
            <translation>毎分 {rate:.0f}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/bars.py" />
            <source>{rate:.1f} per second</source>
            <translation>毎秒 {rate:.1f}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/guide.py" />
            <source>{review} goes through all proposals of the folder, one key each.</source>
            <translation>{review} でフォルダーの候補すべてを、1 件 1 キーで確認します。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/tagging.py" />
            <source>{right} of {of} were named rightly while they were left out of the learning. Always saying the commonest: {commonest} of {of}.</source>
            <translation>学習から外したとき {of} 件中 {right} 件が正しく名付けられました。常に最多のものを答えた場合: {of} 件中 {commonest} 件。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/bulk_accept.py" />
            <source>{said}. Click the wrong ones out.</source>
            <translation>{said}。誤りはクリックして外してください。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/bulk_accept.py" />
            <source>{said}; {out} clicked out stay proposals.</source>
            <translation>{said}。外した {out} 件は候補のまま残ります。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/bars.py" />
            <source>{seconds:.0f} s</source>
            <translation>{seconds:.0f} 秒</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/bars.py" />
            <source>{seconds:.0f} s each</source>
            <translation>1 件 {seconds:.0f} 秒</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/review_bar.py" />
            <source>{seconds:.1f} s per object</source>
            <translation>1 件 {seconds:.1f} 秒</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/proposals.py" />
            <source>{shown} of {total} shown</source>
            <translation>{total} 件中 {shown} 件</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/news.py" />
            <source>{shown} to review. {next} goes through them, {accept} accepts, {reject} rejects.</source>
            <translation>確認する候補 {shown} 件。{next} で移動、{accept} で承認、{reject} で却下。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/arranging.py" />
            <source>{show} shows all again.</source>
            <translation>{show} ですべて再表示します。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/examples.py" />
            <source>{text} ({sign}). Click to see it, Delete to remove it.</source>
            <translation>{text}（{sign}）。クリックで表示、Delete で削除。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/news.py" />
            <source>{text} {failed} could not be worked on. {reason}</source>
            <translation>{text} {failed} 枚は処理できませんでした。{reason}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/bars.py" />
            <source>{time} left</source>
            <translation>残り {time}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/exchange.py" />
            <source>{what} from {name} on {images}.</source>
            <translation>{name} から {what}（{images}）。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/exchange.py" />
            <source>{what} on {images} written to {where}.</source>
            <translation>{what}（{images}）を {where} に書き込みました。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/crop_model.py" />
            <source>{width:.0f} × {height:.0f} pixels</source>
            <translation>{width:.0f} × {height:.0f} 画素</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/canvas/stage.py" />
            <source>{width} by {height} pixels</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../swin_annotator/ui/bindings.py" />
            <source>“{name}”</source>
            <translation>「{name}」</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/drawing.py" />
            <source>“{name}” has {n} objects, rejected ones included. Relabel them first.</source>
            <translation>
                <numerusform>「{name}」には却下済みを含めて {n} 件のオブジェクトがあります。先にカテゴリを変更してください。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/keys.py" />
            <source>“{text}” is on {key}.</source>
            <translation>「{text}」のキーは {key} です。</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/review_bar.py" />
            <source>… category</source>
            <translation>… カテゴリ</translation>
        </message>
    </context>
</TS>
