<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
    <context>
        <name>swin_annotator</name>
        <message>
            <location filename="../../swin_annotator/ui/project/import_export.py" />
            <location filename="../../swin_annotator/ui/window/import_export_notifier.py" />
            <source> and {count} more</source>
            <translation> и ещё {count}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/review_presenter.py" />
            <source> · {state} already</source>
            <translation> · уже: {state}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>&amp;Add folder…</source>
            <translation>&amp;Добавить папку…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>&amp;Cancel download</source>
            <translation>&amp;Отменить загрузку</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>&amp;Download</source>
            <translation>&amp;Скачать</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>&amp;Download the other {size}</source>
            <translation>&amp;Скачать остальные {size}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>&amp;Download the rest</source>
            <translation>&amp;Скачать остальное</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>&amp;Download {size}</source>
            <translation>&amp;Скачать {size}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>&amp;Look up</source>
            <translation>&amp;Найти</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>&amp;Remove</source>
            <translation>&amp;Удалить</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/cli/train_full.py" />
            <source>--epochs makes it shorter.</source>
            <translation>--epochs сокращает его.</translation>
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
            <translation>Знак * перед именем даёт его каждой категории.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>A YOLO data set, VOC or LabelMe files, a folder of tagged images</source>
            <translation>Набор данных YOLO, файлы VOC или LabelMe, папка изображений с тегами</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>A little more than the tiny one.</source>
            <translation>Немного больше, чем tiny.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub.py" />
            <source>A login page of the network or a proxy may stand in between; check HF_ENDPOINT. {carry_hint}</source>
            <translation>Возможно, между ними страница входа в сеть или прокси; проверьте HF_ENDPOINT. {carry_hint}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/loading.py" />
            <source>A model folder holds config.json beside model.safetensors.</source>
            <translation>В папке модели config.json лежит рядом с model.safetensors.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/recovery.py" />
            <source>A part of the {what} can't be read: {spans}.</source>
            <translation>Часть данных ({what}) не читается: {spans}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/tiled.py" />
            <source>A part of {name} can't be read ({error}).</source>
            <translation>Часть файла {name} не читается ({error}).</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/core/queries.py" />
            <source>A phrase of {n} characters is too long; at most {most_words} words and {most_characters} characters.</source>
            <translation>
                <numerusform>Фраза длиной {n} символов слишком длинная; не более {most_words} слов и {most_characters} символов.</numerusform>
                <numerusform>Фраза длиной {n} символов слишком длинная; не более {most_words} слов и {most_characters} символов.</numerusform>
                <numerusform>Фраза длиной {n} символов слишком длинная; не более {most_words} слов и {most_characters} символов.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/queries.py" />
            <source>A phrase of {words} words is too long; at most {most_words} words and {most_characters} characters.</source>
            <translation>Фраза, в которой слов: {words}, слишком длинная; не более {most_words} слов и {most_characters} символов.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_controller.py" />
            <source>A profile of {model} knows it: {words}; learnt from +{yes} −{no}.</source>
            <translation>Её знает профиль для {model}: {words}; учился на +{yes} −{no}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/decode.py" />
            <source>A query of {model} can't be asked of an image embedded by {model2}.</source>
            <translation>Запрос модели {model} нельзя задать изображению, закодированному моделью {model2}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/cvat_shapes.py" />
            <location filename="../../swin_annotator/formats/supervisely_shapes.py" />
            <source>A shape of the kind {tag} has no area; it was left out.</source>
            <translation>У формы вида {tag} нет площади; она пропущена.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/training.py" />
            <source>A small head learns what your accepted labels show; everything below it stays as it is. A fifth of the images is kept aside and tells how good it is.</source>
            <translation>Небольшая голова учится тому, что показывает ваша принятая разметка; всё, что под ней, остаётся как есть. Пятая часть изображений откладывается и показывает, насколько хорош результат.</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>A tenth of OWLv2 base's work, for CPUs: LVIS AP 19.3. Weak on small objects.</source>
            <translation>Десятая часть работы OWLv2 base, для CPU: LVIS AP 19.3. Слаба на мелких объектах.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/prelabel_ray.py" />
            <source>A worker ran out of memory.</source>
            <translation>У рабочего процесса закончилась память.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/labelme_shapes.py" />
            <source>A {kind} has no area; it was left out.</source>
            <translation>У формы {kind} нет площади; она пропущена.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/model_card.py" />
            <source>AP50 {head}; a profile of the same labels reaches {profile}: the head is better.</source>
            <translation>AP50 {head}; профиль по той же разметке достигает {profile}: голова лучше.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/model_card.py" />
            <source>AP50 {head}; a profile of the same labels reaches {profile}: use the profile.</source>
            <translation>AP50 {head}; профиль по той же разметке достигает {profile}: используйте профиль.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/window/dialog_opener.py" />
            <source>About Swin Annotator</source>
            <translation>О программе Swin Annotator</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>About the model</source>
            <translation>О модели</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/gallery/bulk_accept.py" />
            <location filename="../../swin_annotator/ui/gallery/contact_sheet.py" />
            <source>Accept</source>
            <translation>Принять</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/panels/proposals.py" />
            <source>Accept all</source>
            <translation>Принять все</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Accept all shown</source>
            <translation>Принять все показанные</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/bulk_accept.py" />
            <source>Accept in bulk</source>
            <translation>Принять много сразу</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Accept in bulk…</source>
            <translation>Принять много сразу…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_sheet.py" />
            <source>Accept or reject proposals: each of them teaches what is meant.</source>
            <translation>Принимайте или отклоняйте предложения: каждый ответ учит, что имеется в виду.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub_connection.py" />
            <source>Accept them at {endpoint}/{name}, then set HF_TOKEN to a token of your account and try again.</source>
            <translation>Примите их на {endpoint}/{name}, затем задайте в HF_TOKEN токен своей учётной записи и повторите.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/bulk_accept.py" />
            <location filename="../../swin_annotator/ui/panels/proposals.py" />
            <source>Accept {count}</source>
            <translation>Принять {count}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/gallery/step_messages.py" />
            <source>Accept {n} objects</source>
            <translation>
                <numerusform>Принять {n} объект</numerusform>
                <numerusform>Принять {n} объекта</numerusform>
                <numerusform>Принять {n} объектов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/core/review_steps.py" />
            <location filename="../../swin_annotator/ui/gallery/bulk_accept.py" />
            <source>Accept {n} proposals</source>
            <translation>
                <numerusform>Принять {n} предложение</numerusform>
                <numerusform>Принять {n} предложения</numerusform>
                <numerusform>Принять {n} предложений</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/core/review_steps.py" />
            <source>Accept {n} proposals as another category</source>
            <translation>
                <numerusform>Принять {n} предложение с другой категорией</numerusform>
                <numerusform>Принять {n} предложения с другой категорией</numerusform>
                <numerusform>Принять {n} предложений с другой категорией</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Accept, go to the next</source>
            <translation>Принять и перейти к следующему</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Action</source>
            <translation>Действие</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>Add &amp;file…</source>
            <translation>Добавить &amp;файл…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/cli/train_full.py" />
            <source>Add --full, or leave it out.</source>
            <translation>Добавьте --full или уберите этот параметр.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/right_column.py" />
            <source>Add a category</source>
            <translation>Добавить категорию</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Add a category…</source>
            <translation>Добавить категорию…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/categories.py" />
            <source>Add category “{name}”</source>
            <translation>Добавление категории «{name}»</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/adding.py" />
            <source>Add it without --in-place.</source>
            <translation>Добавьте её без --in-place.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/reshaping.py" />
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Add part</source>
            <translation>Добавить часть</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/unknown_words.py" />
            <source>Add {model} from a folder…</source>
            <translation>Добавить {model} из папки…</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/core/categories.py" />
            <source>Add {n} categories</source>
            <translation>
                <numerusform>Добавить {n} категорию</numerusform>
                <numerusform>Добавить {n} категории</numerusform>
                <numerusform>Добавить {n} категорий</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/quality_sheet.py" />
            <source>Agreement with the label file</source>
            <translation>Согласие с файлом разметки</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/relative_boxes.py" />
            <source>All boxes lie between 0 and 1: they look like shares of the image's sides, not pixels.</source>
            <translation>Все рамки лежат между 0 и 1: похоже, это доли сторон изображения, а не пиксели.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/import_export_notifier.py" />
            <source>All boxes of {name} lie between 0 and 1: shares of the images' sides, it seems, not pixels.</source>
            <translation>Все рамки в {name} лежат между 0 и 1: похоже, это доли сторон изображений, а не пиксели.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/contact_sheet.py" />
            <source>All categories</source>
            <translation>Все категории</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/changed_bar.py" />
            <source>All changed images</source>
            <translation>Все изменённые изображения</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>All commands…</source>
            <translation>Все команды…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export_forms.py" />
            <location filename="../../swin_annotator/ui/window/finding_lists.py" />
            <source>All files (*)</source>
            <translation>Все файлы (*)</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/training_labels.py" />
            <source>All tagged images are “{names}”: there is nothing to tell apart.</source>
            <translation>Все изображения с тегами — «{names}»: различать нечего.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/quality_sheet.py" />
            <source>All that looks odd</source>
            <translation>Всё, что выглядит странно</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/changed_bar.py" />
            <source>All {count} changed images</source>
            <translation>Все изменённые изображения ({count})</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/window/object_presenter.py" />
            <source>All {n} score less than the threshold; the key {lower} lowers it.</source>
            <translation>
                <numerusform>Оценка {n} предложения ниже порога; клавиша {lower} понижает его.</numerusform>
                <numerusform>Оценки всех {n} предложений ниже порога; клавиша {lower} понижает его.</numerusform>
                <numerusform>Оценки всех {n} предложений ниже порога; клавиша {lower} понижает его.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Alt+click, double click on an edge</source>
            <translation>Alt+щелчок, двойной щелчок по стороне</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/example_naming.py" />
            <source>An example of:</source>
            <translation>Образец чего:</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_writer.py" />
            <source>An older file of that name is still there. Run “check” on the labels that were imported.</source>
            <translation>Прежний файл с этим именем остался на месте. Выполните «check» для импортированных меток.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_shapes.py" />
            <source>An outline of less than three corners or without sensible numbers was left out.</source>
            <translation>Контур менее чем из трёх углов или без разумных чисел пропущен.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_shapes.py" />
            <source>An outline that lies outside the image was left out.</source>
            <translation>Контур за пределами изображения пропущен.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Another box of the model for the object</source>
            <translation>Другая рамка модели для объекта</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_categories.py" />
            <source>Another category is called “{name}” too.</source>
            <translation>Ещё одна категория называется «{name}».</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/sinks.py" />
            <source>Another command is writing {out}.</source>
            <translation>Другая команда сейчас пишет в {out}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/import_export.py" />
            <source>Another import is running. Cancel it with {cancel}, or wait until it is done.</source>
            <translation>Уже идёт другой импорт. Отмените его ({cancel}) или дождитесь конца.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Another key</source>
            <translation>Другая клавиша</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>Another model of the hub: owner/name</source>
            <translation>Другая модель хаба: владелец/название</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/database.py" />
            <source>Another program changed the same labels in {path} while they were waiting to be saved; what it wrote was left as it is.</source>
            <translation>Другая программа изменила те же метки в {path}, пока они ждали сохранения; записанное ею оставлено как есть.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/database.py" />
            <source>Another program is using this project, and the last changes are not saved yet.</source>
            <translation>Этим проектом пользуется другая программа, последние изменения ещё не сохранены.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/project/unsaved_steps.py" />
            <source>Another program is using this project: {n} changes are not saved yet. They will be as soon as that ends.</source>
            <translation>
                <numerusform>Этим проектом пользуется другая программа: {n} изменение не сохранено. Оно сохранится, как только та закончит.</numerusform>
                <numerusform>Этим проектом пользуется другая программа: {n} изменения не сохранены. Они сохранятся, как только та закончит.</numerusform>
                <numerusform>Этим проектом пользуется другая программа: {n} изменений не сохранено. Они сохранятся, как только та закончит.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/database.py" />
            <source>Another program is writing to this project.</source>
            <translation>В этот проект пишет другая программа.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/attributes.py" />
            <source>Any words on the image{key}</source>
            <translation>Любые слова об изображении{key}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/attributes.py" />
            <source>Any words on the object{key}</source>
            <translation>Любые слова об объекте{key}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/label_mapping.py" />
            <source>Apply</source>
            <translation>Применить</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/answers.py" />
            <location filename="../../swin_annotator/ui/inference/answer_writer.py" />
            <source>Apply label mapping</source>
            <translation>Применение сопоставления меток</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Arrows</source>
            <translation>Стрелки</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/adjustments.py" />
            <source>As it is</source>
            <translation>Как есть</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>As swin-base-22k, at a larger input and three times the work.</source>
            <translation>Как swin-base-22k, но с большим входом и втрое большей работой.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>As the system</source>
            <translation>Как в системе</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_sheet.py" />
            <source>Ask by the profile</source>
            <translation>Искать по профилю</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_sheet.py" />
            <source>Ask by words</source>
            <translation>Искать по словам</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/import_plan.py" />
            <source>Ask for it with --join-alike.</source>
            <translation>Запросите это параметром --join-alike.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/advice.py" />
            <source>Ask for less at a time, or a larger score.</source>
            <translation>Ищите меньше за раз или задайте большую оценку.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_sheet.py" />
            <source>Asked by</source>
            <translation>Ищется по</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub_connection.py" />
            <source>Asking again goes on where it stopped.</source>
            <translation>При следующем запросе загрузка продолжится с того же места.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>Asking the hub about {name}.</source>
            <translation>Запрос к хабу о модели {name}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/inference_controller.py" />
            <source>Asking {model} for its labels</source>
            <translation>Запрос меток у модели {model}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/questions.py" />
            <source>Asking {spec}</source>
            <translation>Запрос к {spec}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Attribute 1</source>
            <translation>Атрибут 1</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Attribute 2</source>
            <translation>Атрибут 2</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Attribute 3</source>
            <translation>Атрибут 3</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Attribute 4</source>
            <translation>Атрибут 4</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Attribute 5</source>
            <translation>Атрибут 5</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Attribute 6</source>
            <translation>Атрибут 6</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Attribute 7</source>
            <translation>Атрибут 7</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Attribute 8</source>
            <translation>Атрибут 8</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Attribute 9</source>
            <translation>Атрибут 9</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/own_attributes.py" />
            <source>Attribute of the selected objects</source>
            <translation>Атрибут выделенных объектов</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/category_details.py" />
            <source>Attributes</source>
            <translation>Атрибуты</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Attributes and key points of the category in use…</source>
            <translation>Атрибуты и ключевые точки текущей категории…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/category_details.py" />
            <source>Attributes and key points of “{name}”</source>
            <translation>Атрибуты и ключевые точки категории «{name}»</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/categories.py" />
            <source>Attributes and key points…</source>
            <translation>Атрибуты и ключевые точки…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Attributes of the selected objects</source>
            <translation>Атрибуты выделенных объектов</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/prompts.py" />
            <source>Averaged (7)</source>
            <translation>Среднее (7)</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/manual.py" />
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/backups.py" />
            <source>Back up now</source>
            <translation>Создать резервную копию</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/backups.py" />
            <source>Backups</source>
            <translation>Резервные копии</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Backups…</source>
            <translation>Резервные копии…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Begin another object</source>
            <translation>Начать другой объект</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Box</source>
            <translation>Рамка</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/quality_sheet.py" />
            <source>Box and outline apart</source>
            <translation>Рамка и контур врозь</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/other_boxes.py" />
            <source>Box {n} of {most}.</source>
            <translation>Рамка {n} из {most}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Box → mask</source>
            <translation>Рамка → маска</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/openimages.py" />
            <source>Boxes are shares of the images' sides, so these are needed: open their folder, or give it.</source>
            <translation>Рамки заданы долями сторон изображений, поэтому изображения нужны: откройте их папку или укажите её.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/training.py" />
            <source>Boxes: find things</source>
            <translation>Рамки: находить предметы</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/adjustments.py" />
            <source>Brightness</source>
            <translation>Яркость</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/finding_lists.py" />
            <source>Bring in as proposals</source>
            <translation>Внести как предложения</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/gatherable.py" />
            <source>Bring in labels kept elsewhere</source>
            <translation>Перенос меток из другого места</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/gatherable.py" />
            <source>Bring in {name}</source>
            <translation>Перенос из {name}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/other_projects.py" />
            <source>Bring them beside the images</source>
            <translation>Перенести к изображениям</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/other_projects.py" />
            <source>Bring them in</source>
            <translation>Перенести сюда</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/attributes.py" />
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Bring to front</source>
            <translation>На передний план</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Brush</source>
            <translation>Кисть</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Brush and fill: take away; clicks: this is not the object</source>
            <translation>Кисть и заливка: убрать; щелчки: это не он</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/brush_size.py" />
            <source>Brush size</source>
            <translation>Размер кисти</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/brush_size.py" />
            <source>Brush size; Shift+wheel, or comma and full stop on the canvas</source>
            <translation>Размер кисти; Shift+колесо или запятая и точка на холсте</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/conflicts.py" />
            <source>Brush smaller, larger; fill: less, more may differ; selection: turn by 1°</source>
            <translation>Кисть меньше, больше; заливка: строже, шире; выделенное: на 1°</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/brush_size.py" />
            <source>Brush {size:.0f} px</source>
            <translation>Кисть {size:.0f} пикс.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>By date: the newest comes first</source>
            <translation>По дате: сначала новейшие</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>By doubt: the lowest score comes first</source>
            <translation>По сомнению: сначала низшая оценка</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>By name</source>
            <translation>По названию</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>By number of objects</source>
            <translation>По числу объектов</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>By state: what waits comes first</source>
            <translation>По состоянию: сначала ожидающие</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_reader.py" />
            <source>COCO labels are a .json file.</source>
            <translation>Метки COCO — это файл .json.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export_forms.py" />
            <source>COCO panoptic</source>
            <translation>COCO panoptic</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export_forms.py" />
            <source>COCO: labels and tags</source>
            <translation>COCO: метки и теги</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export_forms.py" />
            <source>CVAT for images</source>
            <translation>CVAT for images</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_reader.py" />
            <source>Call it panoptic.json and import the folder that holds it and the PNG files.</source>
            <translation>Назовите его panoptic.json и импортируйте папку, где лежат он и файлы PNG.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/gallery/bulk_accept.py" />
            <location filename="../../swin_annotator/ui/window/bars.py" />
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/window/bars.py" />
            <source>Cancel what runs</source>
            <translation>Отменить то, что выполняется</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/bars.py" />
            <source>Cancel what runs{key}</source>
            <translation>Отменить то, что выполняется{key}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/category_list.py" />
            <location filename="../../swin_annotator/ui/window/right_column.py" />
            <source>Categories</source>
            <translation>Категории</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/restoring.py" />
            <source>Categories that come, go or change: {categories}.</source>
            <translation>Категории, которые появятся, исчезнут или изменятся: {categories}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/label_mapping.py" />
            <location filename="../../swin_annotator/ui/dialogs/merge_choice.py" />
            <location filename="../../swin_annotator/ui/gallery/bulk_accept.py" />
            <location filename="../../swin_annotator/ui/gallery/contact_sheet.py" />
            <location filename="../../swin_annotator/ui/gallery/learned_sheet.py" />
            <source>Category</source>
            <translation>Категория</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/review_bar.py" />
            <source>Category by category</source>
            <translation>По категориям</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/label_mapping.py" />
            <source>Category for {label}</source>
            <translation>Категория для метки {label}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/categories.py" />
            <source>Category name</source>
            <translation>Название категории</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/example_naming.py" />
            <source>Category of the example</source>
            <translation>Категория образца</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/first_naming.py" />
            <source>Category of what was drawn</source>
            <translation>Категория нарисованного</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Category {place}</source>
            <translation>Категория {place}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/registry.py" />
            <source>Category “{name}”</source>
            <translation>Категория «{name}»</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/category_editor.py" />
            <source>Category “{name}” deleted with {counts}. {undo} takes it back.</source>
            <translation>Категория «{name}» удалена, вместе с ней: {counts}. {undo} отменит.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/category_editor.py" />
            <source>Category “{name}” deleted. {undo} takes it back.</source>
            <translation>Категория «{name}» удалена. {undo} отменит.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/own_attributes.py" />
            <source>Change attributes</source>
            <translation>Изменение атрибутов</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/own_attributes.py" />
            <source>Change attributes of “{name}”</source>
            <translation>Изменение атрибутов «{name}»</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/object_menu.py" />
            <source>Change category</source>
            <translation>Сменить категорию</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/folders.py" />
            <location filename="../../swin_annotator/engine/folder.py" />
            <source>Change its permissions or choose another.</source>
            <translation>Измените её права доступа или выберите другую.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/image_files.py" />
            <source>Change its permissions.</source>
            <translation>Измените права доступа.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/keypoints.py" />
            <source>Change keypoint</source>
            <translation>Изменение ключевой точки</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/keypoints.py" />
            <location filename="../../swin_annotator/core/own_attributes.py" />
            <source>Change keypoints of “{name}”</source>
            <translation>Изменение ключевых точек «{name}»</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/attributes.py" />
            <source>Change note</source>
            <translation>Изменение заметки</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/review_steps.py" />
            <source>Change shape</source>
            <translation>Изменение формы</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/tags.py" />
            <source>Change tags</source>
            <translation>Изменение тегов</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/categories.py" />
            <source>Change the colour of “{name}”</source>
            <translation>Смена цвета «{name}»</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/categories.py" />
            <source>Change the order of categories</source>
            <translation>Смена порядка категорий</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/place.py" />
            <source>Change the permissions of the folder, or see what is there.</source>
            <translation>Измените права доступа к папке или посмотрите, что там.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub_connection.py" />
            <source>Check HF_ENDPOINT and the proxy settings. {carry_hint}</source>
            <translation>Проверьте HF_ENDPOINT и настройки прокси. {carry_hint}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub_connection.py" />
            <source>Check HF_ENDPOINT, and whether a proxy stands in between.</source>
            <translation>Проверьте HF_ENDPOINT и нет ли между ними прокси.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub.py" />
            <source>Check HF_ENDPOINT.</source>
            <translation>Проверьте HF_ENDPOINT.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub.py" />
            <source>Check HF_ENDPOINT. {carry_hint}</source>
            <translation>Проверьте HF_ENDPOINT. {carry_hint}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/views.py" />
            <source>Check its permissions, and that there is room for temporary files.</source>
            <translation>Проверьте права доступа и есть ли место для временных файлов.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/download.py" />
            <source>Check its permissions, or set SWIN_ANNOTATOR_HOME to a folder that can be written.</source>
            <translation>Проверьте права доступа или укажите в SWIN_ANNOTATOR_HOME папку, в которую можно писать.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/model_folders.py" />
            <source>Check its permissions.</source>
            <translation>Проверьте права доступа.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/window/finding_lists.py" />
            <source>Check labels</source>
            <translation>Проверить разметку</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/folder.py" />
            <location filename="../../swin_annotator/store/database.py" />
            <location filename="../../swin_annotator/store/place.py" />
            <source>Check that the drive is connected and healthy, then open the folder again.</source>
            <translation>Проверьте, что диск подключён и исправен, затем откройте папку снова.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/train.py" />
            <location filename="../../swin_annotator/models/tuning/samples.py" />
            <source>Check that their drive is connected.</source>
            <translation>Проверьте, что их диск подключён.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/read_errors.py" />
            <source>Check the file's permissions.</source>
            <translation>Проверьте права доступа к файлу.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/loading.py" />
            <location filename="../../swin_annotator/models/weights/shards.py" />
            <source>Check the file.</source>
            <translation>Проверьте файл.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/training_labels.py" />
            <source>Check the names and their spelling.</source>
            <translation>Проверьте названия и их написание.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub_connection.py" />
            <source>Check the network and try again; what arrived is kept. {carry_hint}</source>
            <translation>Проверьте сеть и повторите; полученное сохранено. {carry_hint}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/yolo_classes.py" />
            <source>Check the path of the data set.</source>
            <translation>Проверьте путь к набору данных.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/views.py" />
            <source>Check the path of the folder.</source>
            <translation>Проверьте путь к папке.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/place.py" />
            <source>Check the path of the image folder.</source>
            <translation>Проверьте путь к папке с изображениями.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/__init__.py" />
            <location filename="../../swin_annotator/formats/read_errors.py" />
            <source>Check the path of the label file.</source>
            <translation>Проверьте путь к файлу меток.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/model_folders.py" />
            <source>Check the path, and that the drive is connected.</source>
            <translation>Проверьте путь и что диск подключён.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/bundle.py" />
            <source>Check the path.</source>
            <translation>Проверьте путь.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/lock.py" />
            <source>Check the permissions of project.lock there; on a network drive, copy the images to a local folder.</source>
            <translation>Проверьте там права доступа к project.lock; с сетевого диска скопируйте изображения в локальную папку.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/database.py" />
            <source>Check the permissions of the file and folder.</source>
            <translation>Проверьте права доступа к файлу и папке.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub_connection.py" />
            <source>Check the spelling, owner included: owner/name.</source>
            <translation>Проверьте написание, включая владельца: владелец/название.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub_connection.py" />
            <source>Check the spelling; for a private model, set HF_TOKEN to a token that may read it.</source>
            <translation>Проверьте написание; для закрытой модели задайте в HF_TOKEN токен с правом её читать.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Choose a file to write.</source>
            <translation>Выберите файл для записи.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/whole_folders.py" />
            <source>Choose a folder outside the image folder.</source>
            <translation>Выберите папку вне папки с изображениями.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/folders.py" />
            <location filename="../../swin_annotator/engine/folder.py" />
            <location filename="../../swin_annotator/store/place.py" />
            <source>Choose a folder that holds images.</source>
            <translation>Выберите папку с изображениями.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/folder.py" />
            <source>Choose a folder with JPEG, PNG, WebP or TIFF files.</source>
            <translation>Выберите папку с файлами JPEG, PNG, WebP или TIFF.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/copying_out.py" />
            <source>Choose a folder with room that can be written.</source>
            <translation>Выберите папку, где есть место и куда можно писать.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/swin/weight_names.py" />
            <source>Choose a model of one of these kinds.</source>
            <translation>Выберите модель одного из этих видов.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/swin/semantic.py" />
            <location filename="../../swin_annotator/models/weights/loading.py" />
            <source>Choose a model whose config.json holds a backbone_config.</source>
            <translation>Выберите модель, в config.json которой есть backbone_config.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/swin/weight_names.py" />
            <source>Choose a model with the architecture of the published Swin Transformers.</source>
            <translation>Выберите модель с архитектурой опубликованных Swin Transformer.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Choose a row to change its key.</source>
            <translation>Выберите строку, чтобы сменить её клавишу.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/tuning/bases.py" />
            <source>Choose an OWL-ViT or OWLv2 model, or train a head.</source>
            <translation>Выберите модель OWL-ViT или OWLv2 либо обучите голову.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/own_folders.py" />
            <source>Choose an empty folder or the name of a new one, or move that file away.</source>
            <translation>Выберите пустую папку или название новой либо уберите тот файл.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/own_folders.py" />
            <location filename="../../swin_annotator/formats/whole_folders.py" />
            <source>Choose an empty folder or the name of a new one.</source>
            <translation>Выберите пустую папку или имя новой.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/query_answers.py" />
            <source>Choose another detector, such as swin-mini or OWLv2, or ask this one on every image.</source>
            <translation>Выберите другой детектор, например swin-mini или OWLv2, или спрашивайте этот на каждом изображении.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/copying_out.py" />
            <source>Choose another folder.</source>
            <translation>Выберите другую папку.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/label_studio_config.py" />
            <source>Choose another name, or move that file away.</source>
            <translation>Выберите другое имя или переместите тот файл.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/__init__.py" />
            <location filename="../../swin_annotator/formats/whole_files.py" />
            <source>Choose another place to export to.</source>
            <translation>Выберите другое место для экспорта.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/statistics_controller.py" />
            <source>Choose another place.</source>
            <translation>Выберите другое место.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/swin/version_two.py" />
            <source>Choose one of the published Swin V2 classifiers.</source>
            <translation>Выберите один из опубликованных классификаторов Swin V2.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/swin/semantic.py" />
            <source>Choose one of the published UperNet models.</source>
            <translation>Выберите одну из опубликованных моделей UperNet.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/grounding/detector.py" />
            <source>Choose one of the published models.</source>
            <translation>Выберите одну из опубликованных моделей.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/pool.py" />
            <location filename="../../swin_annotator/engine/training_labels.py" />
            <source>Choose one of: {able}.</source>
            <translation>Выберите одно из: {able}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/training_labels.py" />
            <source>Choose some with --category.</source>
            <translation>Выберите их с помощью --category.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/tuning/bases.py" />
            <source>Choose swin-mini, a Swin classifier, an UperNet or an SSFormer.</source>
            <translation>Выберите swin-mini, классификатор Swin, UperNet или SSFormer.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/learned_profile.py" />
            <source>Choose that model, or make the profile again from its examples.</source>
            <translation>Выберите ту модель или создайте профиль заново из его примеров.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_reader.py" />
            <source>Choose the .json file that holds the labels.</source>
            <translation>Выберите файл .json, в котором лежат метки.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/swin/classifier.py" />
            <location filename="../../swin_annotator/models/weights/loading.py" />
            <source>Choose the backend that fits the model.</source>
            <translation>Выберите бэкенд, подходящий модели.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/swin/weight_names.py" />
            <source>Choose weights of Swin by Microsoft, timm, transformers or MMSegmentation.</source>
            <translation>Выберите веса Swin от Microsoft, timm, transformers или MMSegmentation.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Choose…</source>
            <translation>Выбрать…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export_forms.py" />
            <source>Cityscapes: outlines</source>
            <translation>Cityscapes: контуры</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Classes</source>
            <translation>Классы</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/class_order.py" />
            <source>Classes that come first</source>
            <translation>Классы, которые идут первыми</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Click out what is selected, or in again</source>
            <translation>Исключить выбранное или вернуть</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/manual.py" />
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <location filename="../../swin_annotator/ui/dialogs/training.py" />
            <location filename="../../swin_annotator/ui/widgets/banner.py" />
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Close folder</source>
            <translation>Закрыть папку</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/lock.py" />
            <source>Close it there first. Reading and exporting work meanwhile.</source>
            <translation>Сначала закройте его там. Чтение и экспорт пока работают.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/pool.py" />
            <source>Close other programs or choose a smaller model.</source>
            <translation>Закройте другие программы или выберите модель поменьше.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/model_folders.py" />
            <source>Close other programs that use it, and check its permissions.</source>
            <translation>Закройте другие программы, которые ею пользуются, и проверьте права доступа.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/runtime/device.py" />
            <source>Close other programs, choose a smaller model, or set SWIN_ANNOTATOR_DEVICE=cpu.</source>
            <translation>Закройте другие программы, выберите модель поменьше или задайте SWIN_ANNOTATOR_DEVICE=cpu.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/memory.py" />
            <source>Close other programs, or raise the limit that this one runs under.</source>
            <translation>Закройте другие программы или поднимите предел, под которым работает эта.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/registry.py" />
            <source>Close other programs.</source>
            <translation>Закройте другие программы.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/widgets/banner.py" />
            <source>Close the notice</source>
            <translation>Закрыть сообщение</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/category_editor.py" />
            <source>Colour of the category</source>
            <translation>Цвет категории</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Colour of the category in use…</source>
            <translation>Цвет текущей категории…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Colour only</source>
            <translation>Только цвет</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/categories.py" />
            <source>Colour…</source>
            <translation>Цвет…</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Comes with the program. Draws what a box holds, whatever found it; each click corrects the outline.</source>
            <translation>Поставляется с программой. Рисует то, что внутри рамки, кто бы её ни нашёл; каждый щелчок исправляет контур.</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Comes with the program. Knows the words that it was trained on, and looks for anything by example.</source>
            <translation>Входит в программу. Знает слова, на которых обучена, и ищет что угодно по образцу.</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Comes with the program. Shares one image encoding with swin-mini.</source>
            <translation>Входит в программу. Одно кодирование изображения на двоих с swin-mini.</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Comes with the program. Shares one image encoding with swin-mini; the cheaper of the two heads.</source>
            <translation>Входит в программу. Одно кодирование изображения на двоих с swin-mini; дешевле из двух голов.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/command_palette.py" />
            <source>Command</source>
            <translation>Команда</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/dialogs/command_palette.py" />
            <source>Commands</source>
            <translation>Команды</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/prompt_edit.py" />
            <source>Commas between things; name: phrase | phrase for several phrases of one category</source>
            <translation>Запятые между предметами; имя: фраза | фраза — несколько фраз одной категории</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/attributes.py" />
            <source>Comment</source>
            <translation>Комментарий</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <location filename="../../swin_annotator/ui/panels/attributes.py" />
            <source>Comment on the image</source>
            <translation>Комментарий к изображению</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/finding_lists.py" />
            <source>Compare with a label file</source>
            <translation>Сравнение с файлом разметки</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/gallery/quality_sheet.py" />
            <source>Compare with a label file…</source>
            <translation>Сравнить с файлом разметки…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/worth_a_look.py" />
            <source>Comparing images</source>
            <translation>Сравнение изображений</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/worth_controller.py" />
            <source>Comparing labels with the model</source>
            <translation>Сравнение меток с моделью</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/gallery_controller.py" />
            <location filename="../../swin_annotator/ui/gallery/quality_controller.py" />
            <source>Comparing objects</source>
            <translation>Сравнение объектов</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/similar.py" />
            <source>Comparing objects on {path}</source>
            <translation>Сравнение объектов на {path}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/train.py" />
            <source>Comparing with a profile of the same labels</source>
            <translation>Сравнение с профилем по той же разметке</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/backups.py" />
            <source>Comparing with the present…</source>
            <translation>Сравнение с текущим состоянием…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/quality_controller.py" />
            <location filename="../../swin_annotator/ui/window/finding_lists.py" />
            <source>Comparing with {name}…</source>
            <translation>Сравнение с {name}…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/catalog.py" />
            <source>Connect its drive, or delete it under Models.</source>
            <translation>Подключите её диск или удалите её в разделе «Модели».</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/catalog.py" />
            <source>Connect its drive, or run: swin-annotator models remove {spec}</source>
            <translation>Подключите её диск или выполните: swin-annotator models remove {spec}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/message_catalog.py" />
            <source>Connection refused</source>
            <translation>в соединении отказано</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/message_catalog.py" />
            <source>Connection reset by peer</source>
            <translation>соединение сброшено</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/message_catalog.py" />
            <source>Connection timed out</source>
            <translation>время ожидания соединения истекло</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/contact_sheet.py" />
            <source>Contact sheet</source>
            <translation>Контактный лист</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Contact sheet…</source>
            <translation>Контактный лист…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/adjustments.py" />
            <source>Contrast</source>
            <translation>Контраст</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/image_files.py" />
            <source>Convert it to PNG.</source>
            <translation>Преобразуйте его в PNG.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/loading.py" />
            <location filename="../../swin_annotator/models/weights/size_check.py" />
            <source>Convert the model to safetensors where it was made.</source>
            <translation>Преобразуйте модель в safetensors там, где она создана.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/training_controller.py" />
            <source>Copied to {path}; “Add folder…” under Models takes it elsewhere.</source>
            <translation>Скопировано в {path}; на другом компьютере её добавит «Добавить папку…» в окне «Модели».</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/image_menu.py" />
            <source>Copied: {path}</source>
            <translation>Скопировано: {path}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export_forms.py" />
            <source>Copies of tagged images, a folder per tag</source>
            <translation>Копии изображений с тегами, по папке на тег</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/dialogs/findings.py" />
            <location filename="../../swin_annotator/ui/dialogs/log.py" />
            <location filename="../../swin_annotator/ui/dialogs/problems.py" />
            <source>Copy</source>
            <translation>Копировать</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/widgets/banner.py" />
            <source>Copy details</source>
            <translation>Копировать подробности</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/image_files.py" />
            <location filename="../../swin_annotator/ui/annotation/image_loader.py" />
            <source>Copy it again or replace it.</source>
            <translation>Скопируйте его ещё раз или замените.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/image_files.py" />
            <source>Copy it to a local disk.</source>
            <translation>Скопируйте его на локальный диск.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/model_folders.py" />
            <source>Copy or download it again.</source>
            <translation>Скопируйте или скачайте его ещё раз.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/model_folders.py" />
            <source>Copy or download the model again.</source>
            <translation>Скопируйте или скачайте модель ещё раз.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/grounding/text.py" />
            <location filename="../../swin_annotator/models/weights/clip_tokenizer.py" />
            <source>Copy or pull the model again.</source>
            <translation>Скопируйте или скачайте модель ещё раз.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/loading.py" />
            <location filename="../../swin_annotator/models/weights/shards.py" />
            <source>Copy or pull the model again; the file is damaged or incomplete.</source>
            <translation>Скопируйте или скачайте модель ещё раз; файл повреждён или неполон.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/image_menu.py" />
            <source>Copy path</source>
            <translation>Копировать путь</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/image_files.py" />
            <source>Copy the file again from where it came.</source>
            <translation>Скопируйте файл ещё раз из источника.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_images.py" />
            <source>Copy the image's path</source>
            <translation>Копировать путь к изображению</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/training_controller.py" />
            <source>Copy the model into</source>
            <translation>Скопировать модель в</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/grounding/text.py" />
            <location filename="../../swin_annotator/models/weights/clip_tokenizer.py" />
            <source>Copy the tokenizer's files beside config.json, or pull the model again.</source>
            <translation>Скопируйте файлы токенизатора к config.json или скачайте модель ещё раз.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/loading.py" />
            <source>Copy the weights beside config.json, or pull the model again.</source>
            <translation>Скопируйте веса к config.json или скачайте модель ещё раз.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Copy them</source>
            <translation>Копировать</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/training.py" />
            <source>Copy to a folder…</source>
            <translation>Копировать в папку…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>Copying the model in {path}.</source>
            <translation>Копирование модели из {path}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/model_folders.py" />
            <source>Copying was stopped.</source>
            <translation>Копирование остановлено.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/training_controller.py" />
            <source>Copying {model}</source>
            <translation>Копирование {model}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/image_files.py" />
            <location filename="../../swin_annotator/ui/annotation/image_loader.py" />
            <source>Could not read {path}: {reason}.</source>
            <translation>Не удалось прочитать {path}: {reason}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/whole_files.py" />
            <source>Could not write {path}: the disk is full.</source>
            <translation>Не удалось записать {path}: диск заполнен.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/__init__.py" />
            <location filename="../../swin_annotator/formats/whole_files.py" />
            <source>Could not write {path}: {why}.</source>
            <translation>Не удалось записать {path}: {why}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Crosshair</source>
            <translation>Перекрестие</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/attributes.py" />
            <source>Crowd</source>
            <translation>Группа</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Crowd: several objects in one outline</source>
            <translation>Группа: несколько объектов в одном контуре</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Ctrl+Enter in the prompt</source>
            <translation>Ctrl+Enter в строке запроса</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Ctrl+wheel</source>
            <translation>Ctrl+колесо</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/bars.py" />
            <source>Cursor position</source>
            <translation>Положение указателя</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/reshaping.py" />
            <source>Cut</source>
            <translation>Разрезание</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/reshaping.py" />
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Cut hole</source>
            <translation>Вырезать дыру</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_panoptic.py" />
            <location filename="../../swin_annotator/formats/index_masks.py" />
            <source>Cut it into tiles.</source>
            <translation>Разрежьте его на части.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/image_files.py" />
            <source>Cut the image into tiles.</source>
            <translation>Разрежьте изображение на части.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Cut the smaller selected objects out of the largest</source>
            <translation>Вырезать меньшие выделенные объекты из наибольшего</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export_forms.py" />
            <source>DOTA: turned boxes</source>
            <translation>DOTA: повёрнутые рамки</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Dark</source>
            <translation>Тёмная</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/quality_sheet.py" />
            <source>Data quality</source>
            <translation>Качество данных</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Data quality…</source>
            <translation>Качество данных…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export_forms.py" />
            <source>Datumaro</source>
            <translation>Datumaro</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/statistics.py" />
            <source>Decisions per minute</source>
            <translation>Решений в минуту</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Default</source>
            <translation>По умолчанию</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Delete</source>
            <translation>Удалить</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/categories.py" />
            <source>Delete category “{name}”</source>
            <translation>Удаление категории «{name}»</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/records.py" />
            <source>Delete that folder, and pull or add the model again.</source>
            <translation>Удалите эту папку и скачайте или добавьте модель ещё раз.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Delete the category in use</source>
            <translation>Удалить текущую категорию</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/category_editor.py" />
            <source>Delete them too</source>
            <translation>Удалить и их</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>Delete {name} from this computer?</source>
            <translation>Удалить {name} с этого компьютера?</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/core/review_steps.py" />
            <source>Delete {n} objects</source>
            <translation>
                <numerusform>Удалить {n} объект</numerusform>
                <numerusform>Удалить {n} объекта</numerusform>
                <numerusform>Удалить {n} объектов</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/category_editor.py" />
            <location filename="../../swin_annotator/ui/panels/categories.py" />
            <source>Delete “{name}”</source>
            <translation>Удалить «{name}»</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/widgets/banner.py" />
            <location filename="../../swin_annotator/ui/window/right_column.py" />
            <source>Details</source>
            <translation>Подробности</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/prompts.py" />
            <source>Detector</source>
            <translation>Детектор</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/bars.py" />
            <source>Device</source>
            <translation>Устройство</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/catalog.py" />
            <source>Did you mean {close}?</source>
            <translation>Возможно, имелось в виду {close}?</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/quality_sheet.py" />
            <source>Differs from a label file</source>
            <translation>Отличается от файла разметки</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/splits.py" />
            <source>Divide them in another way, or connect the drive of the images.</source>
            <translation>Разделите их иначе или подключите диск с изображениями.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/view_options.py" />
            <source>Does not snap to the border.</source>
            <translation>К границе не притягивает.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/shards.py" />
            <source>Don't use this model.</source>
            <translation>Не пользуйтесь этой моделью.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/guided_tour.py" />
            <source>Done</source>
            <translation>Готово</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/notifier.py" />
            <source>Done again: {step}. {undo} takes it back.</source>
            <translation>Повторено: {step}. {undo} отменит.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>Downloading {name}. It goes on when this dialog is closed.</source>
            <translation>Загружается {name}. Загрузка идёт и при закрытом окне.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/decode.py" />
            <location filename="../../swin_annotator/engine/questions.py" />
            <location filename="../../swin_annotator/models/sam/third.py" />
            <source>Drag a box around one whole object.</source>
            <translation>Обведите рамкой один целый объект.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/class_order.py" />
            <source>Drag a class, or move it by Alt+Up and Alt+Down.</source>
            <translation>Перетащите класс или сдвиньте его клавишами Alt+Up и Alt+Down.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Draw a box</source>
            <translation>Рисовать рамку</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Draw a polygon</source>
            <translation>Рисовать полигон</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/unknown_words.py" />
            <source>Draw an example</source>
            <translation>Нарисовать образец</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/review_steps.py" />
            <source>Draw box</source>
            <translation>Рамка</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/crops.py" />
            <source>Draw it over a part of the image.</source>
            <translation>Нарисуйте её поверх части изображения.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/spots.py" />
            <source>Draw line</source>
            <translation>Рисование линии</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/review_steps.py" />
            <source>Draw polygon</source>
            <translation>Полигон</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/review_steps.py" />
            <source>Draw turned box</source>
            <translation>Нарисовать повёрнутую рамку</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/annotation_editor.py" />
            <source>Drawn as a further “{name}”; what is judged still waits.</source>
            <translation>Нарисовано как ещё один объект «{name}»; проверяемое всё ещё ждёт.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/annotation_editor.py" />
            <location filename="../../swin_annotator/ui/annotation/first_naming.py" />
            <source>Drawn as “{name}”; F2 in the category list renames it.</source>
            <translation>Нарисовано как «{name}»; F2 в списке категорий переименует.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/folder.py" />
            <source>Drop a folder or an image; labels come in by “Import labels…”.</source>
            <translation>Перетащите папку или изображение; метки вносятся через «Импорт меток…».</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Duplicate</source>
            <translation>Дублировать</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Duplicate to the next image</source>
            <translation>Дублировать на следующее изображение</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_reader.py" />
            <source>Each entry of “images” needs a file_name. Nothing was read from it.</source>
            <translation>Каждой записи в “images” нужен file_name. Ничего не прочитано.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Each image goes by itself</source>
            <translation>Каждое изображение отдельно</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/label_mapping.py" />
            <source>Each label of the model becomes a category. The choice is kept with the project.</source>
            <translation>Каждая метка модели становится категорией. Выбор хранится в проекте.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/prompts.py" />
            <source>Each phrase as “a photo of a …”</source>
            <translation>Каждая фраза как «a photo of a …»</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Edit</source>
            <translation>Правка</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/answer_notifier.py" />
            <source>Edit mapping</source>
            <translation>Изменить сопоставление</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/grounding/detector.py" />
            <location filename="../../swin_annotator/models/owl/detector.py" />
            <location filename="../../swin_annotator/models/sam/third.py" />
            <source>Embed the image again.</source>
            <translation>Закодируйте изображение заново.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/decode.py" />
            <source>Embed the image with the model that made the query.</source>
            <translation>Закодируйте изображение той же моделью, что и запрос.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/mini/model.py" />
            <source>Embed the image with the model that makes the query.</source>
            <translation>Закодируйте изображение той же моделью, что и запрос.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/conflicts.py" />
            <source>End the shape, take its last point back</source>
            <translation>Закончить фигуру, убрать её последнюю точку</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/guided_tour.py" />
            <source>End the tour</source>
            <translation>Закончить обзор</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Enter in the contact sheet</source>
            <translation>Enter в контактном листе</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Enter in the prompt</source>
            <translation>Enter в строке запроса</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/canvas/tools/clicks.py" />
            <source>Enter keeps it
Right click: not this</source>
            <translation>Enter — сохранить
Правая кнопка: не это</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/own_attributes.py" />
            <source>Enter keeps it, Escape takes the typing back</source>
            <translation>Enter — сохранить, Escape — отменить ввод</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Enter, Backspace or {undo} while drawing</source>
            <translation>Enter, Backspace или {undo} при рисовании</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Enter, F2, Delete in the list of categories</source>
            <translation>Enter, F2, Delete в списке категорий</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Eraser</source>
            <translation>Ластик</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Every category in each part, where there is enough of it</source>
            <translation>Каждая категория в каждой части, если её достаточно</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Every pixel at most once, things as single objects: COCO PQ 47.7. The card's licence field says other; the code is MIT, with a part under Apache-2.0.</source>
            <translation>Каждый пиксель не более раза, предметы как отдельные объекты: COCO PQ 47.7. В поле лицензии карточки указано other; код — MIT, часть под Apache-2.0.</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Every pixel at most once, things as single objects: COCO PQ 57.9. Meant for a GPU.</source>
            <translation>Каждый пиксель не более раза, предметы как отдельные объекты: COCO PQ 57.9. Для GPU.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/restoring.py" />
            <source>Everything is as it was then.</source>
            <translation>Всё так, как было тогда.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/unsaved_steps.py" />
            <source>Everything is saved again.</source>
            <translation>Всё снова сохранено.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/train.py" />
            <source>Everything is “{names}”: there is nothing to tell apart.</source>
            <translation>Всё — «{names}»: различать нечего.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Example</source>
            <translation>Образец</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Example box</source>
            <translation>Рамка-образец</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/examples.py" />
            <source>Example, {sign}: {text}</source>
            <translation>Образец, {sign}: {text}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/examples.py" />
            <source>Examples</source>
            <translation>Образцы</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/advice.py" />
            <source>Examples on {listed} can't be read, or their images are others now; they are passed over.</source>
            <translation>Примеры на {listed} не читаются, или их изображения теперь другие; они пропущены.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/image_menu.py" />
            <source>Exclude from export and folder runs</source>
            <translation>Исключить из экспорта и обработки папки</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/exclusion.py" />
            <source>Exclude image</source>
            <translation>Исключение изображения</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_images.py" />
            <source>Exclude the image, or include it again</source>
            <translation>Исключить изображение или вернуть его</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/image_menu.py" />
            <source>Excluded from export and folder runs. {undo} takes it back.</source>
            <translation>Исключено из экспорта и обработки папки. {undo} отменит.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Export</source>
            <translation>Экспорт</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/xml_files.py" />
            <source>Export it again with the tool that wrote it.</source>
            <translation>Экспортируйте его ещё раз инструментом, который его записал.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/archives.py" />
            <source>Export it again, without a password.</source>
            <translation>Экспортируйте его ещё раз, без пароля.</translation>
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
            <translation>Экспортируйте его ещё раз.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Export labels</source>
            <translation>Экспорт меток</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Export labels…</source>
            <translation>Экспорт меток…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/tfrecord.py" />
            <location filename="../../swin_annotator/formats/xml_files.py" />
            <source>Export or copy it again.</source>
            <translation>Экспортируйте или скопируйте его ещё раз.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_reader.py" />
            <source>Export or copy it again. Nothing was read from it.</source>
            <translation>Экспортируйте или скопируйте его ещё раз. Из него ничего не прочитано.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/tfrecord.py" />
            <source>Export or copy it again; one packed by gzip has to be unpacked.</source>
            <translation>Экспортируйте или скопируйте его ещё раз; сжатый gzip нужно распаковать.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/label_studio.py" />
            <source>Export the project as “JSON”.</source>
            <translation>Экспортируйте проект как «JSON».</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/cvat.py" />
            <source>Export the task from CVAT as “CVAT for images”.</source>
            <translation>Экспортируйте задачу из CVAT как «CVAT for images».</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Export to</source>
            <translation>Экспортировать в</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/window/import_export_notifier.py" />
            <source>Exported without {n} images, whose files are gone, unreadable or of another size: {names}{more}</source>
            <translation>
                <numerusform>Экспортировано без {n} изображения: его файл пропал, не читается или другого размера: {names}{more}</numerusform>
                <numerusform>Экспортировано без {n} изображений: их файлы пропали, не читаются или другого размера: {names}{more}</numerusform>
                <numerusform>Экспортировано без {n} изображений: их файлы пропали, не читаются или другого размера: {names}{more}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/import_export.py" />
            <source>Exporting to {path}…</source>
            <translation>Экспорт в {path}…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Extreme</source>
            <translation>4 точки</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Extreme-point box</source>
            <translation>Рамка по 4 точкам</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>File</source>
            <translation>Файл</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/message_catalog.py" />
            <source>File name too long</source>
            <translation>слишком длинное имя файла</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>File of weights</source>
            <translation>Файл с весами</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>File to write</source>
            <translation>Файл для записи</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/adjustments.py" />
            <source>Fill</source>
            <translation>Заливка</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Fill patterns beside category colours</source>
            <translation>Узоры вдобавок к цветам категорий</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/images.py" />
            <source>Filter</source>
            <translation>Фильтр</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Filter by name or key</source>
            <translation>Фильтр по названию или клавише</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/images.py" />
            <source>Filter images</source>
            <translation>Фильтр изображений</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Filter keys</source>
            <translation>Фильтр клавиш</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/label_mapping.py" />
            <source>Filter labels</source>
            <translation>Фильтр меток</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/label_mapping.py" />
            <source>Filter {count} labels</source>
            <translation>Фильтр, меток: {count}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/panels/images.py" />
            <source>Filter {n} images</source>
            <translation>
                <numerusform>Фильтр ({n})</numerusform>
                <numerusform>Фильтр ({n})</numerusform>
                <numerusform>Фильтр ({n})</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Find</source>
            <translation>Поиск</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Find by text</source>
            <translation>Найти по тексту</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/sinks.py" />
            <location filename="../../swin_annotator/ui/inference/inference_controller.py" />
            <source>Find in the folder</source>
            <translation>Поиск в папке</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Find in the whole folder</source>
            <translation>Искать во всей папке</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Find on this image</source>
            <translation>Искать на этом изображении</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/inference_controller.py" />
            <source>Finding in the folder</source>
            <translation>Поиск в папке</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/inference_controller.py" />
            <source>Finding on {path}</source>
            <translation>Поиск на {path}</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Finds and outlines by word and by example, on other images too; several examples are read together. Its page asks for consent before the download. Meant for a GPU.</source>
            <translation>Находит и обводит по слову и по образцу, также на других изображениях; несколько образцов читаются вместе. Перед загрузкой её страница просит согласия. Для GPU.</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Finer masks than SlimSAM at many times the work; meant for a GPU.</source>
            <translation>Маски точнее, чем у SlimSAM, но во много раз больше работы; для GPU.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Fit</source>
            <translation>Вписать</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Fit the image</source>
            <translation>Показать изображение целиком</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Fold the image list</source>
            <translation>Свернуть список изображений</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Fold the right column</source>
            <translation>Свернуть правую колонку</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Folder runs leave out labelled images</source>
            <translation>Обход папки пропускает размеченные изображения</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>Folder with config.json and weights</source>
            <translation>Папка с config.json и весами</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/empty_state.py" />
            <source>Folders and images can also be dropped on this window.</source>
            <translation>Папки и изображения можно также перетащить в это окно.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/model_labels.py" />
            <source>For</source>
            <translation>Для чего</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/adjustments.py" />
            <source>For the eye only: files and labels stay as they are.</source>
            <translation>Только для глаз: файлы и метки не меняются.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_sheet.py" />
            <source>Forget</source>
            <translation>Забыть</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Forget what was learnt</source>
            <translation>Забыть выученное</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Format</source>
            <translation>Формат</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/manual.py" />
            <source>Forward</source>
            <translation>Вперёд</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/place.py" />
            <source>Free disk space, change the permissions, or set SWIN_ANNOTATOR_HOME to a folder that can be written.</source>
            <translation>Освободите место на диске, измените права доступа или укажите в SWIN_ANNOTATOR_HOME папку, в которую можно писать.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/archives.py" />
            <source>Free some space for temporary files.</source>
            <translation>Освободите место для временных файлов.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/database.py" />
            <source>Free some space on the disk of {parent}, then do it again.</source>
            <translation>Освободите место на диске с {parent} и повторите.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/packing.py" />
            <source>Free some space or check the permissions; then take the file in again.</source>
            <translation>Освободите место или проверьте права доступа, затем примите файл ещё раз.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/sinks.py" />
            <source>Free some space or choose another place with --out.</source>
            <translation>Освободите место или выберите другое с помощью --out.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/packing.py" />
            <source>Free some space or choose another place. Nothing was left behind.</source>
            <translation>Освободите место или выберите другое место. Ничего лишнего не осталось.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/runtime/engines.py" />
            <source>Free some space there.</source>
            <translation>Освободите там место.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/demo.py" />
            <source>Free some space, or choose another folder with --folder.</source>
            <translation>Освободите место или выберите другую папку через --folder.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/place.py" />
            <source>Free some space, or delete some files, then open the folder again.</source>
            <translation>Освободите место или удалите какие-нибудь файлы, затем откройте папку снова.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/download.py" />
            <source>Free some space, or set SWIN_ANNOTATOR_HOME to a folder on a larger disk. What arrived is kept.</source>
            <translation>Освободите место или укажите в SWIN_ANNOTATOR_HOME папку на диске побольше. Полученное сохранено.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/whole_files.py" />
            <source>Free some space, then export again.</source>
            <translation>Освободите место и экспортируйте ещё раз.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/demo.py" />
            <source>Free some space, then try again.</source>
            <translation>Освободите место и повторите попытку.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/tuning/checkpoint.py" />
            <source>Free some space; the same command goes on from the state before.</source>
            <translation>Освободите место; та же команда продолжит с прежнего состояния.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_sheet.py" />
            <source>Freeze</source>
            <translation>Заморозить</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Freeze what was learnt, or let it learn again</source>
            <translation>Заморозить выученное или снова учиться</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_sheet.py" />
            <source>From {threshold:.2f} on, {right} of {judged} were right ({low:.0%} to {high:.0%} of all to come); that is {found:.0%} of the right ones.</source>
            <translation>Начиная с {threshold:.2f} верны {right} из {judged} (у всех будущих от {low:.0%} до {high:.0%}); это {found:.0%} верных.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/adjustments.py" />
            <source>Gamma</source>
            <translation>Гамма</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/review/review_session.py" />
            <source>Gathering what is to be reviewed…</source>
            <translation>Собираем то, что нужно проверить…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/catalog.py" />
            <source>Get it under Models ({megabytes}).</source>
            <translation>Получите её в разделе «Модели» ({megabytes}).</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/catalog.py" />
            <source>Get it under Models, or run: swin-annotator models pull {spec}</source>
            <translation>Скачайте её в окне «Модели» или выполните: swin-annotator models pull {spec}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/catalog.py" />
            <source>Get it under Models, or run: swin-annotator models pull {spec} ({megabytes})</source>
            <translation>Скачайте её в окне «Модели» или выполните: swin-annotator models pull {spec} ({megabytes})</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/catalog.py" />
            <source>Get it under Models.</source>
            <translation>Получите её в разделе «Модели».</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/pool.py" />
            <source>Get one under Models.</source>
            <translation>Получите модель в разделе «Модели».</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/unknown_words.py" />
            <source>Get {model} ({size})</source>
            <translation>Скачать {model} ({size})</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/api.py" />
            <source>Give (height, width, 3) of uint8, as read_image does.</source>
            <translation>Дайте (высота, ширина, 3) типа uint8, как возвращает read_image.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/tuning/bases.py" />
            <source>Give --base, an OWL-ViT or OWLv2 model; or train a head, without --full.</source>
            <translation>Укажите --base, модель OWL-ViT или OWLv2; или обучите голову без --full.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/tuning/bases.py" />
            <source>Give --base: swin-mini, a Swin classifier, an UperNet or an SSFormer.</source>
            <translation>Укажите --base: swin-mini, классификатор Swin, UperNet или SSFormer.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/adding.py" />
            <source>Give --name with letters, digits, dots and dashes.</source>
            <translation>Укажите --name из букв, цифр, точек и дефисов.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/cli/train_full.py" />
            <source>Give --yes to begin all the same; --epochs makes it shorter.</source>
            <translation>Добавьте --yes, чтобы всё равно начать; --epochs сократит время.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/labelme_shapes.py" />
            <source>Give a file that has.</source>
            <translation>Укажите файл, в котором они есть.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/demo.py" />
            <source>Give a folder that does not exist yet.</source>
            <translation>Укажите папку, которой ещё нет.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/__init__.py" />
            <source>Give a name that ends in .json or .csv.</source>
            <translation>Дайте имя, которое кончается на .json или .csv.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/contact_sheet.py" />
            <source>Give another category</source>
            <translation>Дать другую категорию</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/contact_sheet.py" />
            <source>Give another category; its key does it, too</source>
            <translation>Дать другую категорию; можно и её клавишей</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/catalog.py" />
            <source>Give another with --name, or first run: swin-annotator models remove {spec}</source>
            <translation>Дайте другое имя через --name или сначала выполните: swin-annotator models remove {spec}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/yolo_classes.py" />
            <source>Give data.yaml, or the folder that holds it.</source>
            <translation>Укажите data.yaml или папку, в которой он лежит.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/yolo_reader.py" />
            <source>Give data.yaml, or the folder with images and labels.</source>
            <translation>Укажите data.yaml или папку с изображениями и метками.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/adding.py" />
            <source>Give its folder a name of letters, digits, dots and dashes.</source>
            <translation>Назовите её папку буквами, цифрами, точками и дефисами.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/catalog.py" />
            <source>Give its folder another name, or delete that model first.</source>
            <translation>Назовите её папку иначе или сначала удалите ту модель.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/merge_choice.py" />
            <source>Give its objects ({counts}) to:</source>
            <translation>Отдать её объекты ({counts}):</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/dota.py" />
            <source>Give the folder of labelTxt.</source>
            <translation>Укажите папку labelTxt.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/class_folders.py" />
            <source>Give the folder that has a folder for each tag.</source>
            <translation>Укажите папку, в которой по папке на каждый тег.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/model_folders.py" />
            <source>Give the folder that holds config.json and model.safetensors.</source>
            <translation>Укажите папку с config.json и model.safetensors.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/image_folder.py" />
            <source>Give the folder that holds it.</source>
            <translation>Укажите папку, в которой он лежит.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/supervisely.py" />
            <source>Give the folder that holds meta.json.</source>
            <translation>Укажите папку, в которой лежит meta.json.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/per_image.py" />
            <source>Give the folder that holds them.</source>
            <translation>Укажите папку, в которой они лежат.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/exporting.py" />
            <source>Give the folder that the labels were made for.</source>
            <translation>Укажите папку, для которой сделаны метки.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/import_plan.py" />
            <source>Give the folders in its file names as they are on disk, or the images other names.</source>
            <translation>Укажите в именах файлов папки такими, как на диске, или дайте изображениям другие имена.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_reader.py" />
            <source>Give the label file itself.</source>
            <translation>Укажите сам файл меток.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/read_errors.py" />
            <source>Give the label file that is in it.</source>
            <translation>Укажите файл меток, который в ней лежит.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/adding.py" />
            <source>Give the model's folder, or its model.safetensors.</source>
            <translation>Укажите папку модели или её model.safetensors.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/__init__.py" />
            <source>Give the name of a file in it, such as labels.json.</source>
            <translation>Укажите имя файла в ней, например labels.json.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Give the selected boxes the suggested category</source>
            <translation>Дать выделенным рамкам предложенную категорию</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Give the suggested tag</source>
            <translation>Дать предложенный тег</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/splits.py" />
            <source>Give their folder with --images.</source>
            <translation>Укажите их папку с помощью --images.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/category_editor.py" />
            <source>Give them to another category…</source>
            <translation>Отдать другой категории…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/api.py" />
            <source>Give words, or an example of what to find.</source>
            <translation>Дайте слова или пример того, что искать.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/categories.py" />
            <source>Give “{name}” to the selected objects</source>
            <translation>Дать «{name}» выделенным объектам</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Go</source>
            <translation>Переход</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/answer_notifier.py" />
            <source>Go on with the whole folder</source>
            <translation>Продолжить со всей папкой</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/cli/train_full.py" />
            <source>Going on after pass {n} of an earlier run.</source>
            <translation>
                <numerusform>Продолжение после прохода {n} прежнего запуска.</numerusform>
                <numerusform>Продолжение после прохода {n} прежнего запуска.</numerusform>
                <numerusform>Продолжение после прохода {n} прежнего запуска.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/inference_controller.py" />
            <source>Going on.</source>
            <translation>Продолжается.</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>GrabCut: box to mask</source>
            <translation>GrabCut: рамка → маска</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Grounding DINO, Swin-B</source>
            <translation>Grounding DINO, Swin-B</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Grounding DINO, Swin-T</source>
            <translation>Grounding DINO, Swin-T</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub_connection.py" />
            <source>HF_ENDPOINT is {endpoint}, which is no web address.</source>
            <translation>В HF_ENDPOINT указано {endpoint} — это не веб-адрес.</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Half of OWLv2 base's work: LVIS AP 20.8.</source>
            <translation>Половина работы OWLv2 base: LVIS AP 20.8.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/window/import_export_notifier.py" />
            <source>Have these {n} images all their labels?</source>
            <translation>
                <numerusform>Размечено ли это {n} изображение полностью?</numerusform>
                <numerusform>Размечены ли эти {n} изображения полностью?</numerusform>
                <numerusform>Размечены ли эти {n} изображений полностью?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/train.py" />
            <source>Heads can't be trained over {base}.</source>
            <translation>Над {base} головы обучать нельзя.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Heat map of what is asked</source>
            <translation>Тепловая карта того, что ищут</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Help</source>
            <translation>Справка</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/category_editor.py" />
            <source>Hidden: {names}. {undo} takes it back.</source>
            <translation>Скрыто: {names}. {undo} отменит.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/categories.py" />
            <source>Hide</source>
            <translation>Скрыть</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/categories.py" />
            <source>Hide all others</source>
            <translation>Скрыть остальные</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/categories.py" />
            <source>Hide category “{name}”</source>
            <translation>Скрытие категории «{name}»</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Hide labels while held</source>
            <translation>Скрыть метки, пока нажато</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Hide or show the category in use</source>
            <translation>Скрыть или показать текущую категорию</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/proposals.py" />
            <source>Hide proposals that score less ({lower} and {higher})</source>
            <translation>Скрыть предложения с меньшей оценкой ({lower} и {higher})</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Hide the selected objects</source>
            <translation>Скрыть выделенные объекты</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/core/categories.py" />
            <source>Hide {n} categories</source>
            <translation>
                <numerusform>Скрыть {n} категорию</numerusform>
                <numerusform>Скрыть {n} категории</numerusform>
                <numerusform>Скрыть {n} категорий</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>High contrast</source>
            <translation>Высокий контраст</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/message_catalog.py" />
            <source>Host is down</source>
            <translation>узел не работает</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>How masks are written</source>
            <translation>Как записываются маски</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>Hub id of another model</source>
            <translation>Идентификатор другой модели хаба</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export_forms.py" />
            <source>Hugging Face ImageFolder: boxes</source>
            <translation>Hugging Face ImageFolder: рамки</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_annotations.py" />
            <source>Ids that are no numbers from 1 on, or not unique, were given anew: {given}.</source>
            <translation>Идентификаторы, которые не являются числами от 1 или повторяются, заданы заново: {given}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/catalog.py" />
            <source>If it is a hub id, look it up under Models.</source>
            <translation>Если это идентификатор на хабе, найдите его в разделе «Модели».</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/catalog.py" />
            <source>If it is a hub id, run: swin-annotator models pull {name}</source>
            <translation>Если это идентификатор хаба, выполните: swin-annotator models pull {name}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/label_mapping.py" />
            <source>Ignore</source>
            <translation>Не брать</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/review_bar.py" />
            <source>Image by image</source>
            <translation>По изображениям</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/canvas/view.py" />
            <source>Image canvas</source>
            <translation>Холст изображения</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <location filename="../../swin_annotator/ui/panels/images.py" />
            <source>Images</source>
            <translation>Изображения</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/cluster_embedder.py" />
            <source>Images are encoded on this computer meanwhile.</source>
            <translation>Пока изображения кодируются на этом компьютере.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/cluster_embedder.py" />
            <source>Images are encoded on {cluster} again.</source>
            <translation>Изображения снова кодируются на {cluster}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/training_labels.py" />
            <source>Images can't be kept together by {by}.</source>
            <translation>Держать изображения вместе по {by} нельзя.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Images of another size are left out until it is said what becomes of their labels.</source>
            <translation>Изображения другого размера пропускаются, пока не решено, что делать с их метками.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/advice.py" />
            <source>Images of examples, {listed}, are gone or changed; the examples are asked as they were.</source>
            <translation>Изображения примеров, {listed}, пропали или изменились; примеры используются такими, какими были.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Images of one folder stay together</source>
            <translation>Изображения одной папки вместе</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Images that are gone or can't be read are left out.</source>
            <translation>Изображения, которых нет или которые не читаются, пропускаются.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Images that are gone, can't be read or have another size are left out.</source>
            <translation>Изображения, которых нет, которые не читаются или другого размера, пропускаются.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/problems.py" />
            <source>Images that could not be worked on</source>
            <translation>Изображения, которые не удалось обработать</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/splits.py" />
            <source>Images that look alike can't be told without their files.</source>
            <translation>Без файлов изображений нельзя определить, какие из них похожи.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/worth_sheet.py" />
            <source>Images that probably have none</source>
            <translation>Изображения, где, вероятно, ничего нет</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/quality_sheet.py" />
            <location filename="../../swin_annotator/ui/gallery/worth_sheet.py" />
            <source>Images that show the same</source>
            <translation>Изображения, показывающие одно и то же</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/worth_sheet.py" />
            <source>Images that teach most next</source>
            <translation>Изображения, которые научат больше всего</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Images whose names differ in a last number stay together</source>
            <translation>Изображения, чьи имена различаются последним числом, вместе</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/restoring.py" />
            <source>Images whose tags or review change: {images}.</source>
            <translation>Изображения, у которых меняются метки или проверка: {images}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Images with a tag are copied into a new or empty folder; the others are left out.</source>
            <translation>Изображения с тегом копируются в новую или пустую папку; остальные пропускаются.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/worth_controller.py" />
            <source>Images with one number look the same to the model.</source>
            <translation>Изображения с одним номером для модели одинаковы.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/import_export.py" />
            <source>Import a folder of labels</source>
            <translation>Импорт папки меток</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Import a folder of labels…</source>
            <translation>Импорт папки меток…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Import as proposals…</source>
            <translation>Импорт как предложения…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/import_task.py" />
            <source>Import cancelled; nothing was imported.</source>
            <translation>Импорт отменён; ничего не импортировано.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/importing.py" />
            <source>Import it again.</source>
            <translation>Импортируйте его ещё раз.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_reader.py" />
            <source>Import it into the project of its images, or measure it against a label file with “evaluate”.</source>
            <translation>Импортируйте его в проект его изображений или сравните с файлом меток командой «evaluate».</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/relative_boxes.py" />
            <source>Import it without --normalised.</source>
            <translation>Импортируйте его без --normalised.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/relative_boxes.py" />
            <source>Import it without scaling.</source>
            <translation>Импортируйте без масштабирования.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/import_export.py" />
            <location filename="../../swin_annotator/ui/window/finding_lists.py" />
            <source>Import labels</source>
            <translation>Импорт меток</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/gatherable.py" />
            <source>Import labels into it first.</source>
            <translation>Сначала импортируйте в неё метки.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Import labels…</source>
            <translation>Импорт меток…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/relative_boxes.py" />
            <source>Import them with --normalised to scale them.</source>
            <translation>Импортируйте с --normalised, чтобы их масштабировать.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/import_plan.py" />
            <location filename="../../swin_annotator/engine/packing.py" />
            <location filename="../../swin_annotator/ui/project/import_export.py" />
            <source>Import {name}</source>
            <translation>Импорт {name}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/import_task.py" />
            <source>Importing {name}</source>
            <translation>Импорт: {name}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/bulk_accept.py" />
            <source>In a category</source>
            <translation>В категории</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/conflicts.py" />
            <source>In bulk accept that key clicks out what is selected. Choose another.</source>
            <translation>В «Принять много сразу» эта клавиша исключает выбранное. Выберите другую.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/conflicts.py" />
            <source>In the contact sheet and in bulk accept that key scrolls. Choose another.</source>
            <translation>В контактном листе и в «Принять много сразу» эта клавиша прокручивает. Выберите другую.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/conflicts.py" />
            <source>In the list of categories that key renames or deletes a category. Choose another.</source>
            <translation>В списке категорий эта клавиша переименовывает или удаляет категорию. Выберите другую.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/bulk_accept.py" />
            <source>In the whole folder</source>
            <translation>Во всей папке</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/image_menu.py" />
            <source>Include again</source>
            <translation>Вернуть</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/exclusion.py" />
            <source>Include image</source>
            <translation>Возврат изображения</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Include proposals with scores</source>
            <translation>Включить предложения с оценками</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/image_menu.py" />
            <source>Included again.</source>
            <translation>Возвращено.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export_forms.py" />
            <source>Index masks (semantic segmentation)</source>
            <translation>Индексные маски (семантическая сегментация)</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/message_catalog.py" />
            <source>Input/output error</source>
            <translation>ошибка ввода-вывода</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/demo.py" />
            <location filename="../../swin_annotator/models/catalog/catalog.py" />
            <source>Install it again.</source>
            <translation>Установите его заново.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/tfrecord.py" />
            <source>Install it: pip install “swin-annotator[tfrecord]”.</source>
            <translation>Установите его: pip install «swin-annotator[tfrecord]».</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/ray_worker.py" />
            <source>Install the same version on all computers of the cluster.</source>
            <translation>Установите одну и ту же версию на все компьютеры кластера.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/prelabel_ray.py" />
            <source>Install the same versions on all of them.</source>
            <translation>Установите на все одинаковые версии.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/message_catalog.py" />
            <source>Is a directory</source>
            <translation>это папка</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/json_lines.py" />
            <source>Is it JSON Lines?</source>
            <translation>Это JSON Lines?</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/cvat.py" />
            <source>Is it “CVAT for images 1.1”?</source>
            <translation>Это «CVAT for images 1.1»?</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/class_numbers.py" />
            <source>It can by: {rules}.</source>
            <translation>Можно по правилам: {rules}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/attributes.py" />
            <source>It goes on beyond the image{key}</source>
            <translation>Продолжается за край изображения{key}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/supervisely.py" />
            <source>It has no class; left out.</source>
            <translation>У него нет класса; он пропущен.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/mask_classes.py" />
            <location filename="../../swin_annotator/formats/odvg.py" />
            <source>It has number: name, or take it away.</source>
            <translation>В нём должно быть «номер: название»; иначе уберите его.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/yolo_classes.py" />
            <source>It is a list, or number: name.</source>
            <translation>Это список или «номер: название».</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/ray_gate.py" />
            <source>It is asked again in a minute; see the log file.</source>
            <translation>Через минуту будет новая попытка; см. файл журнала.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_values.py" />
            <source>It is nested more than {levels} levels deep; left out.</source>
            <translation>Вложенность глубже {levels} уровней; пропущено.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/catalog.py" />
            <source>It is not a transformers model; pick another.</source>
            <translation>Это не модель transformers; выберите другую.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/import_plan.py" />
            <source>It is not clear which images of {folder} those in {path} are: {unclear}.</source>
            <translation>Неясно, каким изображениям из {folder} соответствуют изображения из {path}: {unclear}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/download.py" />
            <source>It is not in the layout of a transformers model; pick another.</source>
            <translation>Она не в формате модели transformers; выберите другую.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/check.py" />
            <source>It is there twice: same image, category and shape.</source>
            <translation>Он есть дважды: то же изображение, та же категория и форма.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/copying_out.py" />
            <source>It is there wherever Swin Annotator is installed.</source>
            <translation>Она есть везде, где установлен Swin Annotator.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_annotations.py" />
            <source>It leaves its image and was cut.</source>
            <translation>Он выходит за пределы изображения и обрезан.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_annotations.py" />
            <source>It lies outside its image and was left out.</source>
            <translation>Он лежит за пределами изображения и пропущен.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/import_objects.py" />
            <source>It lies outside {path}; left out.</source>
            <translation>Он лежит за пределами {path}; пропущен.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_panoptic.py" />
            <source>It needs images and segments_info.</source>
            <translation>Нужны images и segments_info.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/model_folders.py" />
            <source>It needs {weights} (or {weights_pickled}) beside config.json.</source>
            <translation>Рядом с config.json нужен {weights} (или {weights_pickled}).</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/yolo_classes.py" />
            <source>It needs “names”.</source>
            <translation>Нужны «names».</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/runtime/engine_use.py" />
            <source>It runs in torch.</source>
            <translation>Она работает в torch.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/training.py" />
            <source>It suggests tags from here on, also in folders that have none; {key} gives the suggested one.</source>
            <translation>Отныне она предлагает теги, в том числе в папках без тегов; {key} даёт предложенный.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/download.py" />
            <source>It was deleted. Pull again; if it happens twice, a proxy may be changing downloads.</source>
            <translation>Он удалён. Скачайте ещё раз; если это повторится, загрузки, возможно, меняет прокси.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/trust.py" />
            <source>It was left as it is. Move it away to label this folder.</source>
            <translation>Он оставлен как есть. Уберите его, чтобы размечать эту папку.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/recovery.py" />
            <source>It was left as it is. Rename it to start a fresh project.</source>
            <translation>Файл оставлен как есть. Переименуйте его, чтобы начать новый проект.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/database.py" />
            <source>It was left as it is. “Recover what can be read” takes the rest from its newest backup, if there is one.</source>
            <translation>Он оставлен как есть. «Восстановить читаемое» возьмёт остальное из новейшей резервной копии, если она есть.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/database.py" />
            <source>It was left as it is. “swin-annotator backups FOLDER --recover” reads what can be read of it, and takes the rest from its newest backup.</source>
            <translation>Файл оставлен как есть. «swin-annotator backups FOLDER --recover» прочтёт из него всё, что можно, а остальное возьмёт из новейшей резервной копии.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/image_files.py" />
            <source>It was moved or deleted; its labels are kept.</source>
            <translation>Его переместили или удалили; метки сохранены.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/image_loader.py" />
            <source>It will show when it is there.</source>
            <translation>Появится, как только прочитается.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>It works in bulk accept, too.</source>
            <translation>Она действует и в «Принять много сразу».</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>It works in the contact sheet and in bulk accept, too.</source>
            <translation>Она действует и в контактном листе, и в «Принять много сразу».</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>It works in the contact sheet, too.</source>
            <translation>Она действует и в контактном листе.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/check.py" />
            <source>Its area is given as {told}, its shape has {own}.</source>
            <translation>Указана его площадь {told}, а у формы она {own}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/check.py" />
            <source>Its area is no number.</source>
            <translation>Его площадь — не число.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/check.py" />
            <source>Its box and its outline are far apart.</source>
            <translation>Его рамка и контур далеко друг от друга.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/yolo_reader.py" />
            <source>Its image can't be read, so its labels have no size and stay out.</source>
            <translation>Его изображение не читается, поэтому у его меток нет размера и они пропущены.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_shapes.py" />
            <source>Its mask covers {w}×{h} pixels, more than can be shown, and was left out.</source>
            <translation>Его маска занимает {w}×{h} пикселей, больше, чем можно показать, и пропущена.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/import_objects.py" />
            <source>Its mask does not have the image's size; the box was kept.</source>
            <translation>Размер его маски не такой, как у изображения; рамка сохранена.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_shapes.py" />
            <source>Its mask has no run lengths</source>
            <translation>У его маски нет длин серий</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_shapes.py" />
            <source>Its mask has no size, or an impossible one.</source>
            <translation>У его маски нет размера, или он невозможен.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_shapes.py" />
            <source>Its mask is empty and was left out.</source>
            <translation>Его маска пуста и пропущена.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_shapes.py" />
            <source>Its mask is {mask}, the image {image}; mask left out.</source>
            <translation>Его маска — {mask}, изображение — {image}; маска пропущена.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_shapes.py" />
            <source>Its outline is neither a list nor run lengths.</source>
            <translation>Его контур — не список и не длины серий.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_shapes.py" />
            <source>Its outline is too long to be drawn and was left out.</source>
            <translation>Его контур слишком длинный для рисования и пропущен.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/import_objects.py" />
            <source>Its outline leaves the image and was cut to it.</source>
            <translation>Его контур выходит за пределы изображения и обрезан по нему.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_shapes.py" />
            <source>Its outline leaves the image by {over} pixels and was cut.</source>
            <translation>Его контур выходит за пределы изображения на {over} пикс. и обрезан.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_shapes.py" />
            <source>Its run lengths are damaged</source>
            <translation>Его длины серий повреждены</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_shapes.py" />
            <source>Its run lengths do not fill the image</source>
            <translation>Его длины серий не заполняют изображение</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/images.py" />
            <source>Its tiles can't be read one by one: install swin-annotator[tiff] for more kinds of compression, or save it with 8-bit RGB tiles and deflate compression.</source>
            <translation>Его плитки нельзя читать по одной: установите swin-annotator[tiff] для других видов сжатия или сохраните его с 8-битными плитками RGB и сжатием deflate.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_kinds.py" />
            <source>Its turned box is another than its outline, which was taken.</source>
            <translation>Его повёрнутая рамка не совпадает с контуром; взят контур.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_kinds.py" />
            <source>Its turned box is not five numbers with sides above 0.</source>
            <translation>Его повёрнутая рамка — не пять чисел со сторонами больше 0.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/import_export_notifier.py" />
            <source>Join names that differ in case</source>
            <translation>Объединить названия, различающиеся регистром</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/import_export.py" />
            <source>Join them</source>
            <translation>Объединить</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/finding_lists.py" />
            <source>Keep both</source>
            <translation>Оставить и то и другое</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Keep labels</source>
            <translation>Оставить метки</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Keep labels of images that are gone or can't be read</source>
            <translation>Оставить метки изображений, которых нет или которые не читаются</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/refit.py" />
            <source>Keep labels of {name}</source>
            <translation>Сохранение меток {name}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/engine/folder_changes.py" />
            <source>Keep labels of {n} images</source>
            <translation>
                <numerusform>Оставить метки {n} изображения</numerusform>
                <numerusform>Оставить метки {n} изображений</numerusform>
                <numerusform>Оставить метки {n} изображений</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Keep labels on the changed file</source>
            <translation>Оставить метки на изменённом файле</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/finding_lists.py" />
            <source>Keep mine</source>
            <translation>Оставить моё</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Keep the view on images of the same size</source>
            <translation>Сохранять вид на изображениях того же размера</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/import_export.py" />
            <source>Keep them apart</source>
            <translation>Оставить раздельными</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/prompt_controller.py" />
            <source>Kept. A counter-example works together with words or with an example ({example}).</source>
            <translation>Сохранено. Контрпример действует вместе со словами или образцом ({example}).</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/category_details.py" />
            <source>Key points</source>
            <translation>Ключевые точки</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/category_details.py" />
            <source>Key points in their order, with commas between.</source>
            <translation>Ключевые точки по порядку, через запятую.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Keyboard shortcuts</source>
            <translation>Сочетания клавиш</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Keyboard shortcuts…</source>
            <translation>Сочетания клавиш…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Knife</source>
            <translation>Нож</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/__init__.py" />
            <location filename="../../swin_annotator/models/registry.py" />
            <source>Known: {formats}.</source>
            <translation>Известны: {formats}.</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>LLMDet, Swin-B</source>
            <translation>LLMDet, Swin-B</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>LLMDet, Swin-L</source>
            <translation>LLMDet, Swin-L</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>LLMDet, Swin-T</source>
            <translation>LLMDet, Swin-T</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Label</source>
            <translation>Метка</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export_forms.py" />
            <source>Label Studio</source>
            <translation>Label Studio</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/training_labels.py" />
            <source>Label a few more images, or accept proposals; five are a beginning.</source>
            <translation>Разметьте ещё несколько изображений или примите предложения; пять — уже начало.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/empty_state.py" />
            <source>Label a folder of images</source>
            <translation>Разметить папку изображений</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/dialog_opener.py" />
            <source>Label a folder of images by reviewing what OWL and Swin propose; works offline. Apache-2.0.</source>
            <translation>Разметка папки изображений проверкой предложений OWL и Swin; работает без сети. Apache-2.0.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/train.py" />
            <source>Label another kind as well.</source>
            <translation>Разметьте ещё и другой вид.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Label chips</source>
            <translation>Ярлычки меток</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/train.py" />
            <source>Label larger objects, or search in tiles.</source>
            <translation>Разметьте объекты покрупнее или ищите по плиткам.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/label_mapping.py" />
            <source>Label of the model</source>
            <translation>Метка модели</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/fewshot.py" />
            <source>Label one of another kind.</source>
            <translation>Разметьте объект другого вида.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export_forms.py" />
            <source>LabelMe</source>
            <translation>LabelMe</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/quality_sheet.py" />
            <source>Labelled as two categories</source>
            <translation>Размечено как две категории</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/backups.py" />
            <location filename="../../swin_annotator/ui/gallery/contact_sheet.py" />
            <location filename="../../swin_annotator/ui/panels/annotations.py" />
            <location filename="../../swin_annotator/ui/window/right_column.py" />
            <source>Labels</source>
            <translation>Метки</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Labels alone</source>
            <translation>Только метки</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/label_mapping.py" />
            <source>Labels and categories</source>
            <translation>Метки и категории</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/worth_controller.py" />
            <source>Labels and model agree.</source>
            <translation>Метки и модель согласны.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/contact_sheet.py" />
            <source>Labels and proposals</source>
            <translation>Метки и предложения</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/old_encoding.py" />
            <source>Labels are a .json or .csv file.</source>
            <translation>Метки — это файл .json или .csv.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Labels get the size of the picture and wait for review</source>
            <translation>Метки получат размер картинки и будут ждать проверки</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/gatherable.py" />
            <source>Labels of a window whose project file was taken away are kept in {place}.</source>
            <translation>Метки окна, у которого забрали файл проекта, хранятся в {place}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/label_mapping.py" />
            <source>Labels of {model}</source>
            <translation>Метки модели {model}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/quality_sheet.py" />
            <source>Labels on an image</source>
            <translation>Метки на изображении</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/quality_sheet.py" />
            <location filename="../../swin_annotator/ui/panels/statistics.py" />
            <source>Labels per category</source>
            <translation>Меток по категориям</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Labels stay where they are, cut where the picture ends</source>
            <translation>Метки остаются на месте и обрезаются по краю картинки</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/worth_sheet.py" />
            <source>Labels that the model doubts</source>
            <translation>Метки, в которых модель сомневается</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Labels that the model doubts…</source>
            <translation>Метки, в которых модель сомневается…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/gatherable.py" />
            <source>Labels that were made while this folder could not be written are kept in {away}.</source>
            <translation>Метки, сделанные, пока в эту папку нельзя было писать, хранятся в {away}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Labels, proposals and settings, to be taken in elsewhere by “Import labels…”</source>
            <translation>Метки, предложения и настройки; в другом месте их примет «Импорт меток…»</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/contact_sheet.py" />
            <source>Largest first</source>
            <translation>Сначала самые большие</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_sheet.py" />
            <source>Learn again</source>
            <translation>Учиться снова</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/training.py" />
            <source>Learn from</source>
            <translation>Учиться на</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/learned_profile.py" />
            <source>Learning from {path}</source>
            <translation>Обучение по {path}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_sheet.py" />
            <source>Learns from +{yes} −{no}</source>
            <translation>Учится на +{yes} −{no}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/bulk_accept.py" />
            <source>Least score</source>
            <translation>Наименьшая оценка</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/conflicts.py" />
            <source>Leave a tool, drop the selection, leave the prompt</source>
            <translation>Выйти из инструмента, снять выделение, выйти из запроса</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/cli/train_full.py" />
            <source>Leave out --full, or --profile.</source>
            <translation>Уберите --full или --profile.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/review_bar.py" />
            <source>Leave review</source>
            <translation>Выйти из проверки</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/class_numbers.py" />
            <source>Leave the rule for numbers out.</source>
            <translation>Не указывайте правило нумерации.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/worth_controller.py" />
            <source>Left: {objects} on {images}, about {minutes:.0f} min at your pace.</source>
            <translation>Осталось: {objects}, {images}; около {minutes:.0f} мин в вашем темпе.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/worth_controller.py" />
            <source>Left: {objects} on {images}.</source>
            <translation>Осталось: {objects}, {images}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Less on label chips</source>
            <translation>Меньше на ярлычках меток</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/adding.py" />
            <source>Let it be copied.</source>
            <translation>Разрешите скопировать её.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/model_labels.py" />
            <source>Licence</source>
            <translation>Лицензия</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/model_labels.py" />
            <source>Licence: {licence}</source>
            <translation>Лицензия: {licence}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Light</source>
            <translation>Светлая</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Line</source>
            <translation>Линия</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/json_lines.py" />
            <source>Line {number} of {path} is too long.</source>
            <translation>Строка {number} в {path} слишком длинная.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/adjustments.py" />
            <source>Lines</source>
            <translation>Линии</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/category_details.py" />
            <source>Lines between key points</source>
            <translation>Линии между ключевыми точками</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/category_details.py" />
            <source>Lines between them: pairs of names or numbers, with a dash between.</source>
            <translation>Линии между ними: пары имён или номеров через дефис.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Link to them</source>
            <translation>Сделать ссылки</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/answer_notifier.py" />
            <source>List them</source>
            <translation>Показать список</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Lists labels that are doubled, very small, outside their image or labelled twice</source>
            <translation>Перечисляет метки удвоенные, очень маленькие, вне изображения или размеченные дважды</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Lists what was added, removed, moved and relabelled</source>
            <translation>Перечисляет добавленное, удалённое, сдвинутое и переразмеченное</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/image_loader.py" />
            <source>Loading {path}…</source>
            <translation>Загружается {path}…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/questions.py" />
            <source>Loading {spec}</source>
            <translation>Загрузка {spec}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/attributes.py" />
            <source>Lock</source>
            <translation>Блокировка</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Lock or unlock</source>
            <translation>Заблокировать или разблокировать</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/annotation_editor.py" />
            <location filename="../../swin_annotator/ui/annotation/shape_operations.py" />
            <source>Locked objects stay as they are. {unlock} unlocks them.</source>
            <translation>Заблокированные объекты не меняются. {unlock} разблокирует.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/log.py" />
            <source>Log</source>
            <translation>Журнал</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Log…</source>
            <translation>Журнал…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/quality_sheet.py" />
            <location filename="../../swin_annotator/ui/gallery/worth_sheet.py" />
            <source>Look again</source>
            <translation>Посмотреть ещё раз</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Look at tiles as well</source>
            <translation>Смотреть и по плиткам</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub_connection.py" />
            <source>Look at {endpoint}/{name} in a browser.</source>
            <translation>Посмотрите {endpoint}/{name} в браузере.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Look for new, changed, renamed and removed files</source>
            <translation>Искать новые, изменённые, переименованные и удалённые файлы</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/adjustments.py" />
            <source>Look of image and objects</source>
            <translation>Вид изображения и объектов</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Look of image and objects: brightness, contrast, fill, lines</source>
            <translation>Вид изображения и объектов: яркость, контраст, заливка, линии</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/features.py" />
            <location filename="../../swin_annotator/engine/indexing.py" />
            <location filename="../../swin_annotator/engine/likeness.py" />
            <location filename="../../swin_annotator/engine/train.py" />
            <source>Looked at {path}</source>
            <translation>Просмотрено: {path}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/cli/quality.py" />
            <source>Looking at objects needs their images.</source>
            <translation>Чтобы смотреть на объекты, нужны их изображения.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/propose.py" />
            <source>Looking at part {number} of {path}</source>
            <translation>Просмотр {path}, часть {number}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/example_queries.py" />
            <source>Looking at the example on {path}</source>
            <translation>Просмотр образца на {path}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/heat_map.py" />
            <location filename="../../swin_annotator/engine/other_boxes.py" />
            <location filename="../../swin_annotator/engine/propose.py" />
            <location filename="../../swin_annotator/engine/worth_a_look.py" />
            <source>Looking at {path}</source>
            <translation>Просмотр {path}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/quality_controller.py" />
            <source>Looking for images that show the same</source>
            <translation>Поиск изображений, на которых одно и то же</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/other_boxes.py" />
            <source>Looking for other boxes</source>
            <translation>Поиск других рамок</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/worth_controller.py" />
            <source>Looking over the folder</source>
            <translation>Просмотр папки</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/quality_controller.py" />
            <location filename="../../swin_annotator/ui/window/finding_lists.py" />
            <source>Looking through the labels…</source>
            <translation>Просмотр разметки…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/object_presenter.py" />
            <source>Looking. What is found shows here.</source>
            <translation>Идёт поиск. Найденное появится здесь.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/quality_controller.py" />
            <location filename="../../swin_annotator/ui/gallery/worth_controller.py" />
            <source>Looking…</source>
            <translation>Просмотр…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/quality_sheet.py" />
            <source>Looks like another category</source>
            <translation>Похоже на другую категорию</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/review_bar.py" />
            <source>Lower threshold</source>
            <translation>Понизить порог</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>MM-Grounding-DINO, Swin-B</source>
            <translation>MM-Grounding-DINO, Swin-B</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>MM-Grounding-DINO, Swin-L</source>
            <translation>MM-Grounding-DINO, Swin-L</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>MM-Grounding-DINO, Swin-T</source>
            <translation>MM-Grounding-DINO, Swin-T</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/backups.py" />
            <source>Made</source>
            <translation>Создана</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Magic wand</source>
            <translation>Волшебная палочка</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_controller.py" />
            <source>Make it again for {model}</source>
            <translation>Создать заново для {model}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/learned_profile.py" />
            <source>Make it again with “Write a profile…” in the folder that it comes from.</source>
            <translation>Создайте его заново командой «Записать профиль…» в той папке, откуда он.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/learned_profile.py" />
            <source>Make it again with: swin-annotator profile export FOLDER FILE.json</source>
            <translation>Создайте его заново: swin-annotator profile export FOLDER FILE.json</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/reshaping.py" />
            <source>Make masks</source>
            <translation>Создание масок</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/turning.py" />
            <source>Make turned boxes</source>
            <translation>Превратить в повёрнутые рамки</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/dialogs/manual.py" />
            <source>Manual</source>
            <translation>Руководство</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/heat_map.py" />
            <source>Mapping likeness</source>
            <translation>Карта сходства</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/attributes.py" />
            <source>Mark as crowd</source>
            <translation>Пометка: группа</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/review_steps.py" />
            <location filename="../../swin_annotator/ui/project/image_menu.py" />
            <source>Mark as not reviewed</source>
            <translation>Пометка: не проверено</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/attributes.py" />
            <source>Mark as occluded</source>
            <translation>Пометка: перекрыт</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/review_steps.py" />
            <location filename="../../swin_annotator/ui/gallery/worth_sheet.py" />
            <location filename="../../swin_annotator/ui/project/image_menu.py" />
            <location filename="../../swin_annotator/ui/window/import_export_notifier.py" />
            <source>Mark as reviewed</source>
            <translation>Пометка: проверено</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/attributes.py" />
            <source>Mark as truncated</source>
            <translation>Пометка: обрезан</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Mark the image as reviewed</source>
            <translation>Отметить изображение как проверенное</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/core/review_steps.py" />
            <source>Mark {n} images as reviewed</source>
            <translation>
                <numerusform>Пометить {n} изображение проверенным</numerusform>
                <numerusform>Пометить {n} изображения проверенными</numerusform>
                <numerusform>Пометить {n} изображений проверенными</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/review/image_review.py" />
            <source>Marked as not reviewed.</source>
            <translation>Отмечено как непроверенное.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/review/image_review.py" />
            <source>Marked as reviewed.</source>
            <translation>Отмечено как проверенное.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/quality_sheet.py" />
            <source>Mask of another size</source>
            <translation>Маска другого размера</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Mask2Former, Swin-S (COCO instances, 80 classes)</source>
            <translation>Mask2Former, Swin-S (экземпляры COCO, 80 классов)</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Mask2Former, Swin-T (ADE20K, 150 classes)</source>
            <translation>Mask2Former, Swin-T (ADE20K, 150 классов)</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Mask2Former, Swin-T (COCO instances, 80 classes)</source>
            <translation>Mask2Former, Swin-T (экземпляры COCO, 80 классов)</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>MaskFormer, Swin-T (ADE20K, 150 classes)</source>
            <translation>MaskFormer, Swin-T (ADE20K, 150 классов)</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>MaskFormer, Swin-T (COCO panoptic, 133 classes)</source>
            <translation>MaskFormer, Swin-T (COCO panoptic, 133 класса)</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Masks</source>
            <translation>Маски</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/shape_operations.py" />
            <source>Masks do not turn: make a turned box of it first.</source>
            <translation>Маски не поворачиваются: сначала превратите маску в повёрнутую рамку.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/core/review_steps.py" />
            <source>Masks for {n} objects</source>
            <translation>
                <numerusform>Маски для {n} объекта</numerusform>
                <numerusform>Маски для {n} объектов</numerusform>
                <numerusform>Маски для {n} объектов</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Masks from boxes</source>
            <translation>Маски из рамок</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Meant for a GPU.</source>
            <translation>Для GPU.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/full_training.py" />
            <source>Measuring how long a step takes</source>
            <translation>Измеряется длительность шага</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/engine/project_check.py" />
            <source>Mend {n} labels</source>
            <translation>
                <numerusform>Исправление {n} метки</numerusform>
                <numerusform>Исправление {n} меток</numerusform>
                <numerusform>Исправление {n} меток</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/window/finding_lists.py" />
            <source>Mend {n} of them</source>
            <translation>
                <numerusform>Исправить {n} из них</numerusform>
                <numerusform>Исправить {n} из них</numerusform>
                <numerusform>Исправить {n} из них</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/bars.py" />
            <source>Menu</source>
            <translation>Меню</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/bars.py" />
            <source>Menu (Alt+M)</source>
            <translation>Меню (Alt+M)</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/category_editor.py" />
            <source>Merge into “{name}”</source>
            <translation>Объединить с «{name}»</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/training_labels.py" />
            <source>Merge some categories, or train in a folder with fewer.</source>
            <translation>Объедините часть категорий или обучайте в папке, где их меньше.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Merge the category in use into another…</source>
            <translation>Объединить текущую категорию с другой…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Merge the selected objects</source>
            <translation>Объединить выделенные объекты</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/core/reshaping.py" />
            <source>Merge {n} objects</source>
            <translation>
                <numerusform>Объединить {n} объект</numerusform>
                <numerusform>Объединить {n} объекта</numerusform>
                <numerusform>Объединить {n} объектов</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/category_editor.py" />
            <location filename="../../swin_annotator/ui/dialogs/merge_choice.py" />
            <source>Merge “{name}”</source>
            <translation>Объединить «{name}»</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/categories.py" />
            <source>Merge “{name}” into</source>
            <translation>Объединить «{name}» с</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/categories.py" />
            <source>Merge “{name}” into “{other}”</source>
            <translation>Объединение «{name}» с «{other}»</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <location filename="../../swin_annotator/ui/widgets/banner.py" />
            <source>Message</source>
            <translation>Сообщение</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Middle drag, Alt+drag</source>
            <translation>Средняя кнопка, Alt+перетаскивание</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Mini mask: box or clicks to mask</source>
            <translation>Mini mask: рамка или щелчки в маску</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/model_labels.py" />
            <source>Model</source>
            <translation>Модель</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>Models</source>
            <translation>Модели</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/prompts.py" />
            <source>Models and masks</source>
            <translation>Модели и маски</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/inference/model_rest.py" />
            <source>Models left memory after {n} minutes without a question; the next one loads them again.</source>
            <translation>
                <numerusform>Модели выгружены из памяти после {n} минуты без вопросов; следующий загрузит их снова.</numerusform>
                <numerusform>Модели выгружены из памяти после {n} минут без вопросов; следующий загрузит их снова.</numerusform>
                <numerusform>Модели выгружены из памяти после {n} минут без вопросов; следующий загрузит их снова.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/run_options.py" />
            <source>Models look at tiles as well: small things are found, about ten times as slowly.</source>
            <translation>Модели смотрят и по плиткам: мелкое находится, но примерно в десять раз медленнее.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/run_options.py" />
            <source>Models look at whole images alone.</source>
            <translation>Модели смотрят только на изображения целиком.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/runtime/device.py" />
            <source>Models should run on {asked}, but this machine has no such device that torch can use.</source>
            <translation>Модели должны работать на {asked}, но такого устройства, пригодного для torch, здесь нет.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/window/notifier.py" />
            <source>Models…</source>
            <translation>Модели…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/widgets/tool_menu.py" />
            <source>More tools</source>
            <translation>Ещё инструменты</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/widgets/tool_menu.py" />
            <source>More tools: turned box, points, lines, smart select, magic wand, eraser, parts</source>
            <translation>Ещё инструменты: повёрнутая рамка, точки, линии, умное выделение, волшебная палочка, ластик, части</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/contact_sheet.py" />
            <location filename="../../swin_annotator/ui/panels/review_bar.py" />
            <source>Most doubtful first</source>
            <translation>Сначала самые сомнительные</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/contact_sheet.py" />
            <source>Most like the selected one</source>
            <translation>Наиболее похожие на выделенный</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Mouse and text</source>
            <translation>Мышь и ввод</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Mouse wheel zooms</source>
            <translation>Колесо мыши меняет масштаб</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/categories.py" />
            <source>Move down</source>
            <translation>Сдвинуть вниз</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/trust.py" />
            <source>Move it away. Nothing was opened or changed.</source>
            <translation>Уберите его. Ничего не открыто и не изменено.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/keypoints.py" />
            <source>Move keypoint</source>
            <translation>Перемещение ключевой точки</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Move the image</source>
            <translation>Двигать изображение</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/conflicts.py" />
            <source>Move the selection by a pixel, Shift: ten, Ctrl: the box's lower right corner</source>
            <translation>Сдвинуть выделение на пиксель; Shift — на десять, Ctrl — угол рамки</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/categories.py" />
            <source>Move up</source>
            <translation>Сдвинуть вверх</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/annotation/annotation_editor.py" />
            <source>Move {n} objects</source>
            <translation>
                <numerusform>Сдвинуть {n} объект</numerusform>
                <numerusform>Сдвинуть {n} объекта</numerusform>
                <numerusform>Сдвинуть {n} объектов</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/category_entry.py" />
            <location filename="../../swin_annotator/ui/dialogs/training.py" />
            <source>Name</source>
            <translation>Название</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/gatherable.py" />
            <source>Name a folder that holds a project.db.</source>
            <translation>Укажите папку, в которой есть project.db.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/loading.py" />
            <source>Name a folder with config.json and model.safetensors.</source>
            <translation>Укажите папку с config.json и model.safetensors.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Name and score</source>
            <translation>Название и оценка</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/swin/own_folder.py" />
            <source>Name every class once, in the order of training.</source>
            <translation>Назовите каждый класс один раз, в порядке обучения.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_reader.py" />
            <source>Name its format: --format coco-panoptic.</source>
            <translation>Укажите его формат: --format coco-panoptic.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/training.py" />
            <source>Name of the new model</source>
            <translation>Название новой модели</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/__init__.py" />
            <source>Name one with --format where it is not found out.</source>
            <translation>Укажите формат через --format, если он не определён.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/queries.py" />
            <source>Name the thing in a few words; put commas between things.</source>
            <translation>Назовите предмет несколькими словами; разные предметы разделяйте запятыми.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/cli/quality.py" />
            <source>Name their folder with --images DIR.</source>
            <translation>Укажите их папку: --images DIR.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/mask_classes.py" />
            <source>Name them index and name.</source>
            <translation>Назовите их index и name.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/tags_csv.py" />
            <source>Name them {head} and {head2}.</source>
            <translation>Назовите их {head} и {head2}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/csv_objects.py" />
            <source>Name them {head}.</source>
            <translation>Назовите их {head}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/import_export.py" />
            <source>Names of categories in {name} are the project's but for case or blanks: {pairs}. Are they the same?</source>
            <translation>Названия категорий в {name} совпадают с названиями в проекте с точностью до регистра или пробелов: {pairs}. Это одно и то же?</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/categories.py" />
            <source>Names of new categories</source>
            <translation>Названия новых категорий</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Negative example box</source>
            <translation>Рамка-контрпример</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/place.py" />
            <source>Neither {beside} nor {away} can be written, so there is no place for the labels.</source>
            <translation>Ни в {beside}, ни в {away} нельзя писать, поэтому хранить метки негде.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/message_catalog.py" />
            <source>Network is unreachable</source>
            <translation>сеть недоступна</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/categories.py" />
            <source>New name</source>
            <translation>Новое название</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/label_mapping.py" />
            <source>New: {name}</source>
            <translation>Новая: {name}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/guided_tour.py" />
            <source>Next</source>
            <translation>Дальше</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Next image</source>
            <translation>Следующее изображение</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Next image with proposals</source>
            <translation>Следующее изображение с предложениями</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Next label of the image</source>
            <translation>Следующая метка изображения</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Next of the list of what is worth a look</source>
            <translation>Следующее из списка того, на что стоит взглянуть</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Next part of the window</source>
            <translation>Следующая часть окна</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Next proposal</source>
            <translation>Следующее предложение</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Next value of an attribute</source>
            <translation>Следующее значение атрибута</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/prelabel_ray.py" />
            <source>No Ray can be started on this computer.</source>
            <translation>Ray не удаётся запустить на этом компьютере.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/prelabel_ray.py" />
            <source>No Ray cluster answers at {address}.</source>
            <translation>По адресу {address} не отвечает кластер Ray.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/training_labels.py" />
            <source>No accepted boxes of {missing} are in this project.</source>
            <translation>В этом проекте нет принятых рамок: {missing}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/training_labels.py" />
            <source>No accepted outlines of {missing} are in this project.</source>
            <translation>В этом проекте нет принятых контуров: {missing}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/training_labels.py" />
            <source>No accepted tags of {missing} are in this project.</source>
            <translation>В этом проекте нет принятых тегов: {missing}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/backups.py" />
            <source>No backup could be made in {folder} ({error}).</source>
            <translation>Не удалось создать резервную копию в {folder} ({error}).</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/class_folders.py" />
            <source>No image has a tag.</source>
            <translation>Ни у одного изображения нет тега.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/import_export.py" />
            <source>No labels came in from {name}.</source>
            <translation>Из {name} метки не поступили.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/command_palette.py" />
            <source>No matching command</source>
            <translation>Подходящих команд нет</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/quality_controller.py" />
            <source>No model that tells objects apart is installed.</source>
            <translation>Не установлена модель, различающая объекты.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/review/image_review.py" />
            <source>No more proposals shown on this image. {next} goes to the next image.</source>
            <translation>На этом изображении больше нет показанных предложений. {next} — следующее изображение.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/contact_sheet.py" />
            <source>No object of this category and kind. Choose others above.</source>
            <translation>Нет объектов этой категории и вида. Выберите другие выше.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/manual.py" />
            <source>No page has all of these words.</source>
            <translation>Ни на одной странице нет всех этих слов.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/image_menu.py" />
            <source>No program opens the folder {folder}.</source>
            <translation>Нет программы, которая откроет папку {folder}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/bulk_accept.py" />
            <source>No proposal scores that much here. Lower the least score.</source>
            <translation>Здесь нет предложений с такой оценкой. Понизьте её.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/empty_state.py" />
            <source>No recent folder yet</source>
            <translation>Недавних папок ещё нет</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/message_catalog.py" />
            <source>No route to host</source>
            <translation>нет маршрута к узлу</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/message_catalog.py" />
            <source>No space left on device</source>
            <translation>на диске нет места</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/message_catalog.py" />
            <source>No such file or directory</source>
            <translation>нет такого файла или папки</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>None</source>
            <translation>Нет</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/train.py" />
            <location filename="../../swin_annotator/models/tuning/samples.py" />
            <source>None of the labelled images can be read.</source>
            <translation>Ни одно из размеченных изображений не читается.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/formats/openimages.py" />
            <source>None of the {n} images in {path} is found.</source>
            <translation>
                <numerusform>В {path} названо {n} изображение, ни одно не найдено.</numerusform>
                <numerusform>В {path} названы {n} изображения, ни одно не найдено.</numerusform>
                <numerusform>В {path} названо {n} изображений, ни одно не найдено.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/engine/import_plan.py" />
            <source>None of the {n} images in {path} is in {folder}.</source>
            <translation>
                <numerusform>Ни одного из изображений файла {path} ({n}) нет в {folder}.</numerusform>
                <numerusform>Ни одного из изображений файла {path} ({n}) нет в {folder}.</numerusform>
                <numerusform>Ни одного из изображений файла {path} ({n}) нет в {folder}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/formats/yolo_reader.py" />
            <source>None of the {n} label files in {root} has an image beside it.</source>
            <translation>
                <numerusform>В {root} {n} файл меток, и ни у одного нет рядом изображения.</numerusform>
                <numerusform>В {root} {n} файла меток, и ни у одного нет рядом изображения.</numerusform>
                <numerusform>В {root} {n} файлов меток, и ни у одного нет рядом изображения.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/widgets/bar_plot.py" />
            <source>None yet.</source>
            <translation>Пока нет.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/message_catalog.py" />
            <source>Not a directory</source>
            <translation>это не папка</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/example_naming.py" />
            <source>Not an example of:</source>
            <translation>Не образец чего:</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/attributes.py" />
            <source>Not crowd</source>
            <translation>Не группа</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/attributes.py" />
            <source>Not occluded</source>
            <translation>Не перекрыт</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/inference/learning_controller.py" />
            <source>Not this</source>
            <translation>Не это</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/attributes.py" />
            <source>Not truncated</source>
            <translation>Не обрезан</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/attributes.py" />
            <source>Note on the object</source>
            <translation>Заметка об объекте</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/attributes.py" />
            <source>Note on the selected objects</source>
            <translation>Заметка о выделенных объектах</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/annotations.py" />
            <source>Nothing accepted on this image yet. Draw a box ({box}) or accept a proposal ({accept}).</source>
            <translation>На этом изображении ещё ничего не принято. Нарисуйте рамку ({box}) или примите предложение ({accept}).</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/answer_notifier.py" />
            <source>Nothing found. Try other words, or draw an example ({example}).</source>
            <translation>Ничего не найдено. Попробуйте другие слова или нарисуйте образец ({example}).</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/answer_notifier.py" />
            <source>Nothing from {threshold:.2f} on, on {images}.</source>
            <translation>Ничего с {threshold:.2f} и выше, {images}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/worth_controller.py" />
            <source>Nothing here scores {score:.2f}. Look through them; then all, or those selected, are done.</source>
            <translation>Здесь ничто не получает {score:.2f}. Просмотрите их; затем все или выделенные будут готовы.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/object_operations.py" />
            <source>Nothing is accepted on this image yet.</source>
            <translation>На этом изображении ещё ничего не принято.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/statistics.py" />
            <source>Nothing is accepted yet.</source>
            <translation>Ещё ничего не принято.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/review_presenter.py" />
            <source>Nothing is left from {threshold:.2f} on.</source>
            <translation>От {threshold:.2f} ничего не осталось.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/review/review_session.py" />
            <source>Nothing is left to review from {threshold:.2f} on.</source>
            <translation>От {threshold:.2f} и выше проверять больше нечего.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/object_presenter.py" />
            <source>Nothing is left to review here. The key {next} goes to the next image.</source>
            <translation>Здесь больше нечего проверять. Клавиша {next} — следующее изображение.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/finding_lists.py" />
            <source>Nothing odd was found in the labels.</source>
            <translation>В разметке ничего странного не найдено.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/recovery.py" />
            <source>Nothing of the project could be read. It is as its backup of {when} has it; what was done since is missing.</source>
            <translation>Из проекта ничего не удалось прочесть. Он таков, каким был в резервной копии от {when}; сделанного после неё нет.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/recovery.py" />
            <source>Nothing of {place} can be read, and there is no backup of it.</source>
            <translation>Из {place} ничего не читается, и резервной копии нет.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/inference_controller.py" />
            <source>Nothing runs that could be paused.</source>
            <translation>Сейчас не выполняется ничего, что можно приостановить.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/shape_operations.py" />
            <source>Nothing to simplify: boxes and masks with holes have no outline of corners.</source>
            <translation>Упрощать нечего: у рамок и масок с дырами нет контура из вершин.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/worth_controller.py" />
            <source>Nothing waits to be judged.</source>
            <translation>Ничего не ждёт оценки.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/model_folders.py" />
            <source>Nothing was added.</source>
            <translation>Ничего не добавлено.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/api.py" />
            <location filename="../../swin_annotator/engine/questions.py" />
            <source>Nothing was asked for.</source>
            <translation>Ничего не запрошено.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/bulk_step.py" />
            <source>Nothing was changed.</source>
            <translation>Ничего не изменилось.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/bundle.py" />
            <source>Nothing was changed. Choose another file.</source>
            <translation>Ничего не изменено. Выберите другой файл.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/recovery.py" />
            <source>Nothing was changed. Free some space or check the permissions.</source>
            <translation>Ничего не изменено. Освободите место или проверьте права доступа.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/writer.py" />
            <source>Nothing was changed. Look at the object again and repeat the step.</source>
            <translation>Ничего не изменено. Посмотрите на объект ещё раз и повторите действие.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/history.py" />
            <source>Nothing was changed. The steps before it can still be undone.</source>
            <translation>Ничего не изменено. Предыдущие действия по-прежнему можно отменить.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/object_presenter.py" />
            <source>Nothing was found. Try other words, or show an example ({example}).</source>
            <translation>Ничего не найдено. Попробуйте другие слова или покажите образец ({example}).</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/rate_chart.py" />
            <source>Nothing was judged yet.</source>
            <translation>Пока ничего не оценено.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/statistics.py" />
            <source>Nothing was judged yet: {review} begins.</source>
            <translation>Решений ещё нет: {review} начинает проверку.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/annotation_editor.py" />
            <source>Nothing was pasted: the objects are larger than this image.</source>
            <translation>Ничего не вставлено: объекты больше этого изображения.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/old_encoding.py" />
            <source>Nothing was read from it: its names would come in wrong. Save it as UTF-8, in an editor by “Save with encoding”, in a spreadsheet as “CSV UTF-8”, or by: iconv -f CP1251 -t UTF-8</source>
            <translation>Ничего не прочитано: названия получились бы неверными. Сохраните его в UTF-8: в редакторе через «Сохранить с кодировкой», в таблице как «CSV UTF-8» или командой: iconv -f CP1251 -t UTF-8</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/cli/train_full.py" />
            <source>Nothing was trained.</source>
            <translation>Обучение не проводилось.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/widgets/banner.py" />
            <source>Notice</source>
            <translation>Уведомление</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/class_numbers.py" />
            <location filename="../../swin_annotator/formats/index_masks.py" />
            <source>Number the classes from 0 or 1 on.</source>
            <translation>Нумеруйте классы с 0 или с 1.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/tfrecord.py" />
            <source>Number the classes from 1 on.</source>
            <translation>Нумеруйте классы с 1.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/yolo_classes.py" />
            <source>Numbers begin at 0.</source>
            <translation>Номера начинаются с 0.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/class_order.py" />
            <source>Numbers of classes</source>
            <translation>Номера классов</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/class_order.py" />
            <source>Numbers: from 0 on, in this order</source>
            <translation>Номера: с 0, в этом порядке</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/class_order.py" />
            <source>Numbers: from 1 on, in this order</source>
            <translation>Номера: с 1, в этом порядке</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/class_order.py" />
            <source>Numbers: those of the project</source>
            <translation>Номера: как в проекте</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export_forms.py" />
            <source>ODVG: boxes for grounding</source>
            <translation>ODVG: рамки для привязки к тексту</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>OWL-ViT base, patch 16</source>
            <translation>OWL-ViT base, фрагменты 16</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>OWL-ViT base, patch 32</source>
            <translation>OWL-ViT base, фрагменты 32</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>OWLv2 base, ensemble</source>
            <translation>OWLv2 base, ансамбль</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>OWLv2 large, fine-tuned</source>
            <translation>OWLv2 large, дообученная</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Object</source>
            <translation>Объект</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <location filename="../../swin_annotator/ui/gallery/contact_sheet.py" />
            <source>Objects</source>
            <translation>Объекты</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/restoring.py" />
            <source>Objects that come back: {back}.</source>
            <translation>Объекты, которые вернутся: {back}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/restoring.py" />
            <source>Objects that get another category: {relabelled}.</source>
            <translation>Объекты, которые получат другую категорию: {relabelled}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/restoring.py" />
            <source>Objects that get another outline: {moved}.</source>
            <translation>Объекты, которые получат другой контур: {moved}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/restoring.py" />
            <source>Objects that go: {gone}.</source>
            <translation>Объекты, которые исчезнут: {gone}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_sheet.py" />
            <source>Objects that were learnt from; those crossed out were rejected</source>
            <translation>Объекты, на которых училась модель; перечёркнутые были отклонены</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/restoring.py" />
            <source>Objects whose state or notes change: {judged}.</source>
            <translation>Объекты, у которых меняются состояние или заметки: {judged}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/engine/check.py" />
            <source>Objects without an id that can be kept: {n}.</source>
            <translation>
                <numerusform>Объекты без идентификатора, который можно сохранить: {n}.</numerusform>
                <numerusform>Объекты без идентификатора, который можно сохранить: {n}.</numerusform>
                <numerusform>Объекты без идентификатора, который можно сохранить: {n}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/attributes.py" />
            <source>Occluded</source>
            <translation>Перекрыт</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Occluded: something covers a part of it</source>
            <translation>Перекрыт: часть объекта закрыта</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/store/recovery.py" />
            <source>Of these, {n} were taken from the backup of {when}.</source>
            <translation>
                <numerusform>Из них {n} взят из резервной копии от {when}.</numerusform>
                <numerusform>Из них {n} взяты из резервной копии от {when}.</numerusform>
                <numerusform>Из них {n} взято из резервной копии от {when}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/store/soundness.py" />
            <source>Of {n} {what} notes and the like can't be read: {ids}.</source>
            <translation>
                <numerusform>Не читаются заметки и тому подобное ({what}: {n}): {ids}.</numerusform>
                <numerusform>Не читаются заметки и тому подобное ({what}: {n}): {ids}.</numerusform>
                <numerusform>Не читаются заметки и тому подобное ({what}: {n}): {ids}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/prelabel_ray.py" />
            <source>On each of them: pip install "swin-annotator[ray]", in the version of this computer.</source>
            <translation>На каждом из них: pip install "swin-annotator[ray]" в версии этого компьютера.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/advice.py" />
            <source>On photos it finds few: show one example, or use a model that knows any word, such as OWLv2.</source>
            <translation>На фотографиях она находит мало: покажите один образец или возьмите модель, знающую любые слова, например OWLv2.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/bulk_accept.py" />
            <source>On this image</source>
            <translation>На этом изображении</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/category_details.py" />
            <source>One attribute a line: a name, then flag, number, text, or values with | between.</source>
            <translation>По одному атрибуту в строке: имя, затем flag, number, text или значения через |.</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>One mask per object: COCO AP 45.0. The card's licence field says other; the code is MIT, with a part under Apache-2.0.</source>
            <translation>По маске на объект: COCO AP 45.0. В поле лицензии указано other; код — MIT, часть — Apache-2.0.</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>One mask per object: COCO AP 46.3. The card's licence field says other; the code is MIT, with a part under Apache-2.0.</source>
            <translation>По маске на объект: COCO AP 46.3. В поле лицензии указано other; код — MIT, часть — Apache-2.0.</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>OneFormer, Swin-L (ADE20K, 150 classes)</source>
            <translation>OneFormer, Swin-L (ADE20K, 150 классов)</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>OneFormer, Swin-L (COCO panoptic, 133 classes)</source>
            <translation>OneFormer, Swin-L (COCO panoptic, 133 класса)</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>OneFormer, Swin-T (ADE20K, 150 classes)</source>
            <translation>OneFormer, Swin-T (ADE20K, 150 классов)</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/adding.py" />
            <source>Only a folder with safetensors weights can be used in place.</source>
            <translation>Без копирования можно использовать только папку с весами safetensors.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/api.py" />
            <location filename="../../swin_annotator/engine/questions.py" />
            <source>Only negative examples were given.</source>
            <translation>Даны только контрпримеры.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/catalog.py" />
            <source>Only pulled and added models go.</source>
            <translation>Удалить можно только скачанные и добавленные модели.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/image_menu.py" />
            <source>Open</source>
            <translation>Открыть</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/openimages.py" />
            <source>Open Images has {head}.</source>
            <translation>В Open Images есть {head}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export_forms.py" />
            <source>Open Images: boxes</source>
            <translation>Open Images: рамки</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/folder_controller.py" />
            <source>Open a folder of images</source>
            <translation>Открыть папку изображений</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/empty_state.py" />
            <source>Open a folder, type what to find or draw one example, then accept what is right.</source>
            <translation>Откройте папку, введите, что найти, или нарисуйте один образец, затем примите верное.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/empty_state.py" />
            <source>Open a folder…</source>
            <translation>Открыть папку…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/notifier.py" />
            <source>Open another folder…</source>
            <translation>Открыть другую папку…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_images.py" />
            <location filename="../../swin_annotator/ui/project/image_menu.py" />
            <source>Open containing folder</source>
            <translation>Открыть папку с файлом</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Open folder…</source>
            <translation>Открыть папку…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/schema.py" />
            <source>Open its folder in the window or import labels into it first.</source>
            <translation>Сначала откройте его папку в окне или импортируйте в него метки.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/database.py" />
            <source>Open its folder in the window, which mends it, or put a backup in its place.</source>
            <translation>Откройте его папку в окне, это его исправит, или замените его резервной копией.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/schema.py" />
            <source>Open its folder once in the window, or import labels into it, then try again.</source>
            <translation>Откройте его папку один раз в окне или импортируйте в неё метки и повторите.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/notifier.py" />
            <source>Open the folder again</source>
            <translation>Открыть папку снова</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/pictures.py" />
            <source>Open the folder again.</source>
            <translation>Откройте папку снова.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/database.py" />
            <source>Open the folder in the window once: that copies its project to this computer.</source>
            <translation>Откройте папку один раз в окне: её проект скопируется на этот компьютер.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/place.py" />
            <source>Open the folder in the window or import labels into it first.</source>
            <translation>Сначала откройте папку в окне или импортируйте в неё метки.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/import_plan.py" />
            <source>Open the folder that these labels were made for. Images are found by their file names.</source>
            <translation>Откройте папку, для которой сделаны эти метки. Изображения ищутся по именам файлов.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/conflicts.py" />
            <source>Open the menu</source>
            <translation>Открыть меню</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/window/empty_state.py" />
            <source>Open the sample project</source>
            <translation>Открыть пример проекта</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/gatherable.py" />
            <source>Open {folder} in the window, or run “swin-annotator gather” on it.</source>
            <translation>Откройте {folder} в окне или выполните для неё «swin-annotator gather».</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/empty_state.py" />
            <source>Open {name} again</source>
            <translation>Снова открыть {name}</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>OpenCV's colour-based cut; needs no weights. Best where an object's colours differ from its surroundings.</source>
            <translation>Вырезание OpenCV по цвету; весов не нужно. Лучше всего, где цвета объекта отличаются от окружения.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/folder_loader.py" />
            <source>Opening {name}</source>
            <translation>Открывается {name}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub_connection.py" />
            <source>Or run: swin-annotator models add FOLDER</source>
            <translation>Или выполните: swin-annotator models add FOLDER</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/contact_sheet.py" />
            <source>Order</source>
            <translation>Порядок</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/class_order.py" />
            <source>Order of classes</source>
            <translation>Порядок классов</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/review_bar.py" />
            <source>Order of review</source>
            <translation>Порядок проверки</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/gatherable.py" />
            <source>Other images were labelled at the path of this folder before; their labels stay in {place}.</source>
            <translation>По пути этой папки раньше размечали другие изображения; их метки остаются в {place}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/quality_sheet.py" />
            <source>Out of the image</source>
            <translation>За пределами изображения</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/training.py" />
            <source>Outlines: what every pixel is</source>
            <translation>Контуры: что есть каждый пиксель</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/propose.py" />
            <source>Outlining object {done} of {total}</source>
            <translation>Обводка объекта {done} из {total}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/click_segmentation.py" />
            <source>Outlining what was clicked</source>
            <translation>Обводка указанного щелчками</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/inference/inference_controller.py" />
            <source>Outlining {n} objects</source>
            <translation>
                <numerusform>Обводка: {n} объект</numerusform>
                <numerusform>Обводка: {n} объекта</numerusform>
                <numerusform>Обводка: {n} объектов</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/review_bar.py" />
            <source>Pace</source>
            <translation>Темп</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/backup_controller.py" />
            <source>Pack the project</source>
            <translation>Упаковать проект</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Pack the project and its images…</source>
            <translation>Упаковать проект и его изображения…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Pack the project into one file…</source>
            <translation>Упаковать проект в один файл…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/backup_controller.py" />
            <source>Pack the project with its images</source>
            <translation>Упаковать проект с изображениями</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/backup_controller.py" />
            <source>Packing the project…</source>
            <translation>Упаковка проекта…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/manual_browser.py" />
            <source>Page of the manual</source>
            <translation>Страница руководства</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/manual.py" />
            <source>Pages and finds</source>
            <translation>Страницы и найденное</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Paint a mask</source>
            <translation>Рисовать маску</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/review_steps.py" />
            <location filename="../../swin_annotator/ui/annotation/annotation_editor.py" />
            <source>Paint mask</source>
            <translation>Рисование маски</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/images.py" />
            <source>Part of a name, or: untouched, started, proposals, reviewed, unreadable, untagged, tag:night, tag:"wet street"</source>
            <translation>Часть названия или: untouched, started, proposals, reviewed, unreadable, untagged, tag:night, tag:"wet street"</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export_forms.py" />
            <source>Pascal VOC: boxes</source>
            <translation>Pascal VOC: рамки</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/training.py" />
            <source>Pass {number} of at most {most}: {score:.3f} on the images kept aside.</source>
            <translation>Проход {number}, всего не более {most}: {score:.3f} на отложенных изображениях.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/training.py" />
            <source>Pass {number} of {most}.</source>
            <translation>Проход {number} из {most}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Paste</source>
            <translation>Вставить</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/core/review_steps.py" />
            <source>Paste {n} objects</source>
            <translation>
                <numerusform>Вставить {n} объект</numerusform>
                <numerusform>Вставить {n} объекта</numerusform>
                <numerusform>Вставить {n} объектов</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Pause</source>
            <translation>Приостановить</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Pause or go on with the folder</source>
            <translation>Приостановить или продолжить обход папки</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/folder_search.py" />
            <source>Paused: this folder is prepared for search when you ask for it again.</source>
            <translation>Пауза: папка будет подготовлена к поиску, когда вы снова об этом попросите.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/inference_controller.py" />
            <source>Paused; the same action goes on.</source>
            <translation>Приостановлено; то же действие продолжит.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/message_catalog.py" />
            <source>Permission denied</source>
            <translation>доступ запрещён</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/prompts.py" />
            <source>Photo of …</source>
            <translation>Photo of …</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/download.py" />
            <source>Pick another model, or a later commit.</source>
            <translation>Выберите другую модель или более поздний коммит.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Pictures that are nearly the same stay together</source>
            <translation>Почти одинаковые снимки остаются вместе</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/api.py" />
            <source>Pixels of shape {shape} and type {dtype} are no image.</source>
            <translation>Пиксели формы {shape} и типа {dtype} — не изображение.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/findings.py" />
            <location filename="../../swin_annotator/ui/gallery/quality_sheet.py" />
            <source>Places to look at</source>
            <translation>Места, на которые стоит взглянуть</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/prompts.py" />
            <source>Plain</source>
            <translation>Как есть</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Point, or key points of the category</source>
            <translation>Точка или ключевые точки категории</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Points</source>
            <translation>Точки</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Polygon</source>
            <translation>Полигон</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Polygons (RLE where there are holes)</source>
            <translation>Полигоны (RLE, где есть дыры)</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Prepare the folder for search</source>
            <translation>Подготовить папку к поиску</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/propose.py" />
            <source>Prepared {path}</source>
            <translation>Подготовлено: {path}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/folder_search.py" />
            <source>Preparing the folder for search</source>
            <translation>Подготовка папки к поиску</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Press another key for “{text}”.</source>
            <translation>Нажмите другую клавишу для «{text}».</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Previous image</source>
            <translation>Предыдущее изображение</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Previous image with proposals</source>
            <translation>Предыдущее изображение с предложениями</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Previous label</source>
            <translation>Предыдущая метка</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Previous part of the window</source>
            <translation>Предыдущая часть окна</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Previous proposal</source>
            <translation>Предыдущее предложение</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/problems.py" />
            <source>Problems in the file</source>
            <translation>Проблемы в файле</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_controller.py" />
            <source>Profile written to {path}.</source>
            <translation>Профиль записан в {path}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/bars.py" />
            <source>Progress</source>
            <translation>Ход работы</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/transfer_cell.py" />
            <source>Progress of {title}</source>
            <translation>Ход загрузки: {title}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/prompts.py" />
            <source>Prompt style</source>
            <translation>Вид запроса</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/backups.py" />
            <location filename="../../swin_annotator/ui/gallery/contact_sheet.py" />
            <location filename="../../swin_annotator/ui/panels/proposals.py" />
            <location filename="../../swin_annotator/ui/window/right_column.py" />
            <source>Proposals</source>
            <translation>Предложения</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/review_bar.py" />
            <source>Proposals left</source>
            <translation>Осталось предложений</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/proposals.py" />
            <source>Proposals shown</source>
            <translation>Показано предложений</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/bulk_accept.py" />
            <source>Proposals to be accepted</source>
            <translation>Предложения, которые будут приняты</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/core/review_steps.py" />
            <source>Propose {n} objects</source>
            <translation>
                <numerusform>Предложить {n} объект</numerusform>
                <numerusform>Предложить {n} объекта</numerusform>
                <numerusform>Предложить {n} объектов</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/ray_gate.py" />
            <source>Pull the same model on all computers of the cluster.</source>
            <translation>Загрузите одну и ту же модель на все компьютеры кластера.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Put a corner there; {delete} takes the one under the pointer</source>
            <translation>Поставить там вершину; {delete} убирает ту, что под указателем</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/mask_classes.py" />
            <source>Put classes.csv there, with the columns index and name.</source>
            <translation>Положите туда classes.csv со столбцами index и name.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/image_copies.py" />
            <location filename="../../swin_annotator/formats/tfrecord.py" />
            <source>Put it back or take its labels away, then export again.</source>
            <translation>Верните его или снимите с него метки и экспортируйте ещё раз.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_panoptic.py" />
            <source>Put the PNG files beside.</source>
            <translation>Положите рядом файлы PNG.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/advice.py" />
            <location filename="../../swin_annotator/engine/example_queries.py" />
            <source>Put the file back, or remove the example.</source>
            <translation>Верните файл или удалите образец.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/image_copies.py" />
            <location filename="../../swin_annotator/formats/tfrecord.py" />
            <source>Put the image itself there or take its labels away, then export again.</source>
            <translation>Положите туда само изображение или снимите с него метки, затем экспортируйте ещё раз.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/loading.py" />
            <source>Quantised weights can't be used; choose the model in float32, float16 or bfloat16.</source>
            <translation>Квантованные веса не подходят; выберите модель в float32, float16 или bfloat16.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Quit</source>
            <translation>Выход</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>RLE for all</source>
            <translation>RLE для всех</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/prelabel_ray.py" />
            <source>Ray is installed here without the part that addresses with ray:// need.</source>
            <translation>Ray установлен здесь без части, нужной для адресов с ray://.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/prelabel_ray.py" />
            <source>Ray is not installed here.</source>
            <translation>Ray здесь не установлен.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/message_catalog.py" />
            <source>Read-only file system</source>
            <translation>файловая система только для чтения</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/likeness.py" />
            <location filename="../../swin_annotator/engine/train.py" />
            <source>Reading the labels</source>
            <translation>Чтение разметки</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>Reading the weights in {path}. It goes on when this dialog is closed.</source>
            <translation>Читаются веса из {path}. Продолжится и при закрытом окне.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/backup_controller.py" />
            <source>Reading what can be read of the project…</source>
            <translation>Чтение того, что удаётся прочесть в проекте…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/bars.py" />
            <source>Recent folders</source>
            <translation>Недавние папки</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/notifier.py" />
            <source>Recover what can be read</source>
            <translation>Восстановить, что читается</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/heat_map.py" />
            <source>Red is where the model finds most likeness to what is asked.</source>
            <translation>Красным — где модель видит больше всего сходства с тем, что ищут.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/registry.py" />
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Redo</source>
            <translation>Повторить</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/registry.py" />
            <source>Redo: {step}</source>
            <translation>Повторить: {step}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/dialogs/log.py" />
            <source>Refresh</source>
            <translation>Обновить</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/registry.py" />
            <source>Reinstall the package that brings it.</source>
            <translation>Переустановите пакет, который его содержит.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/gallery/contact_sheet.py" />
            <source>Reject</source>
            <translation>Отклонить</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Reject all</source>
            <translation>Отклонить все</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Reject all shown</source>
            <translation>Отклонить все показанные</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/learning_controller.py" />
            <source>Reject something on this image first; then it can be taken as “Not this”.</source>
            <translation>Сначала отклоните что-нибудь на этом изображении; тогда это можно взять как «Не это».</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/bulk_accept.py" />
            <source>Reject the ones clicked out</source>
            <translation>Отклонить исключённые</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/core/review_steps.py" />
            <location filename="../../swin_annotator/ui/gallery/step_messages.py" />
            <source>Reject {n} objects</source>
            <translation>
                <numerusform>Отклонить {n} объект</numerusform>
                <numerusform>Отклонить {n} объекта</numerusform>
                <numerusform>Отклонить {n} объектов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/core/review_steps.py" />
            <source>Reject {n} proposals</source>
            <translation>
                <numerusform>Отклонить {n} предложение</numerusform>
                <numerusform>Отклонить {n} предложения</numerusform>
                <numerusform>Отклонить {n} предложений</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Reject, go to the next</source>
            <translation>Отклонить и перейти к следующему</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/contact_sheet.py" />
            <source>Rejected</source>
            <translation>Отклонённые</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/contact_sheet.py" />
            <source>Relabel as…</source>
            <translation>Сменить категорию…</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/core/review_steps.py" />
            <location filename="../../swin_annotator/ui/gallery/step_messages.py" />
            <location filename="../../swin_annotator/ui/inference/tag_controller.py" />
            <source>Relabel {n} objects</source>
            <translation>
                <numerusform>Сменить категорию у {n} объекта</numerusform>
                <numerusform>Сменить категорию у {n} объектов</numerusform>
                <numerusform>Сменить категорию у {n} объектов</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/image_files.py" />
            <source>Remove it from the folder, or pass over it.</source>
            <translation>Уберите его из папки или пропустите.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/images.py" />
            <source>Remove or replace the file.</source>
            <translation>Удалите или замените файл.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/tags.py" />
            <source>Remove tags</source>
            <translation>Удаление тегов</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/example_queries.py" />
            <source>Remove the example.</source>
            <translation>Уберите этот образец.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/trust.py" />
            <source>Remove the link, or put what it leads to in its place. Nothing was opened or changed.</source>
            <translation>Уберите ссылку или замените её тем, на что она ведёт. Ничего не открыто и не изменено.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>Removed {name}; {size} are free again.</source>
            <translation>Модель {name} удалена; освободилось {size}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Rename the category in use…</source>
            <translation>Переименовать текущую категорию…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/categories.py" />
            <source>Rename “{name}”</source>
            <translation>Переименовать «{name}»</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/categories.py" />
            <source>Rename “{name}” to “{other}”</source>
            <translation>Переименование «{name}» в «{other}»</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/finding_lists.py" />
            <source>Replace mine</source>
            <translation>Заменить моё</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/backups.py" />
            <source>Restore</source>
            <translation>Восстановить</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/restoring.py" />
            <source>Restore the backup of {name}</source>
            <translation>Восстановить резервную копию {name}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/backups.py" />
            <source>Restoring makes the labels what they were. It is one step that can be undone, and the present is backed up first.</source>
            <translation>Восстановление возвращает метки к тому, какими они были. Это один шаг, который можно отменить, а текущее состояние сначала сохраняется.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/panels/review_bar.py" />
            <source>Review</source>
            <translation>Проверка</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Review again</source>
            <translation>Проверить снова</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/refit.py" />
            <source>Review again {name}</source>
            <translation>Повторная проверка {name}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/engine/folder_changes.py" />
            <source>Review again {n} images</source>
            <translation>
                <numerusform>Проверить снова {n} изображение</numerusform>
                <numerusform>Проверить снова {n} изображения</numerusform>
                <numerusform>Проверить снова {n} изображений</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Review category by category</source>
            <translation>Проверять по категориям</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Review image by image</source>
            <translation>Проверять по изображениям</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Review labels of the changed file again</source>
            <translation>Проверить метки изменённого файла снова</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Review mode</source>
            <translation>Режим проверки</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Review the most doubtful first</source>
            <translation>Сначала самые сомнительные</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/answer_notifier.py" />
            <source>Review them</source>
            <translation>Проверить их</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Right button, Ctrl</source>
            <translation>Правая кнопка, Ctrl</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_sheet.py" />
            <source>Right ones wanted</source>
            <translation>Желаемая доля верных</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/review/review_session.py" />
            <source>Round once: {count} left, from the first again.</source>
            <translation>Круг пройден: осталось {count}, снова с первого.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/row_transfer.py" />
            <source>Rows of the {what} left out, since they contradict others or are incomplete: {count}. They are kept beside the project, in the file whose name ends with {name}.</source>
            <translation>Пропущено строк таблицы «{what}», так как они противоречат другим или неполны: {count}. Они сохранены рядом с проектом, в файле, имя которого кончается на {name}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Ruler</source>
            <translation>Линейка</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/prelabel_ray.py" />
            <source>Run: pip install "swin-annotator[ray]"</source>
            <translation>Выполните: pip install "swin-annotator[ray]"</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/runtime/engine_use.py" />
            <source>Run: swin-annotator models accelerate {model}</source>
            <translation>Выполните: swin-annotator models accelerate {model}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/run_options.py" />
            <source>Runs over the folder leave out images with accepted labels.</source>
            <translation>Обход папки пропускает изображения с принятой разметкой.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/run_options.py" />
            <source>Runs over the folder look at all images.</source>
            <translation>Обход папки смотрит все изображения.</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>SAM 2.1 Hiera base plus: box or clicks to mask</source>
            <translation>SAM 2.1 Hiera base plus: рамка или щелчки → маска</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>SAM 2.1 Hiera large: box or clicks to mask</source>
            <translation>SAM 2.1 Hiera large: рамка или щелчки → маска</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>SAM 2.1 Hiera small: box or clicks to mask</source>
            <translation>SAM 2.1 Hiera small: рамка или щелчки → маска</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>SAM 2.1 Hiera tiny: box or clicks to mask</source>
            <translation>SAM 2.1 Hiera tiny: рамка или щелчки → маска</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>SAM 3: words and examples to outlines</source>
            <translation>SAM 3: слова и образцы → контуры</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>SAM Licence (see the model's page)</source>
            <translation>Лицензия SAM (см. страницу модели)</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>SAM ViT-B: box to mask</source>
            <translation>SAM ViT-B: рамка → маска</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/runtime/device.py" />
            <source>SWIN_ANNOTATOR_THREADS={asked} is not a number of threads.</source>
            <translation>SWIN_ANNOTATOR_THREADS={asked} — не число потоков.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/annotation/attributes.py" />
            <source>Said of {n} objects.</source>
            <translation>
                <numerusform>Отмечено у {n} объекта.</numerusform>
                <numerusform>Отмечено у {n} объектов.</numerusform>
                <numerusform>Отмечено у {n} объектов.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/statistics.py" />
            <source>Save as CSV…</source>
            <translation>Сохранить как CSV…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/slow_decoders.py" />
            <source>Save it as PNG.</source>
            <translation>Сохраните его как PNG.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/images.py" />
            <source>Save it as a tiled TIFF, which opens at any size, or cut it into several images.</source>
            <translation>Сохраните его как TIFF с тайлами — такой открывается при любом размере — или разрежьте на несколько изображений.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/via.py" />
            <source>Save the project in VIA.</source>
            <translation>Сохраните проект в VIA.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/statistics_controller.py" />
            <source>Save the statistics</source>
            <translation>Сохранить статистику</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/advice.py" />
            <source>Say it in fewer words, up to about ten.</source>
            <translation>Скажите короче, примерно до десяти слов.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/importing.py" />
            <source>Say whose stay: --conflicts keep (the project's), replace (the file's) or both.</source>
            <translation>Укажите, чьи остаются: --conflicts keep (из проекта), replace (из файла) или both.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/importing.py" />
            <source>Say whose stay: the project's, the file's or both.</source>
            <translation>Укажите, чьи оставить: проекта, файла или и те и другие.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Scale labels</source>
            <translation>Пересчитать метки</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/refit.py" />
            <source>Scale labels of {name}</source>
            <translation>Пересчёт меток {name}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/engine/folder_changes.py" />
            <source>Scale labels of {n} images</source>
            <translation>
                <numerusform>Пересчитать метки {n} изображения</numerusform>
                <numerusform>Пересчитать метки {n} изображений</numerusform>
                <numerusform>Пересчитать метки {n} изображений</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Scale labels to the changed file</source>
            <translation>Пересчитать метки под изменённый файл</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/import_export_notifier.py" />
            <source>Scale to pixels</source>
            <translation>Пересчитать в пиксели</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Score</source>
            <translation>Оценка</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/widgets/score_curve.py" />
            <source>Score on the images kept aside</source>
            <translation>Оценка на отложенных изображениях</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/statistics.py" />
            <source>Scores</source>
            <translation>Оценки</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/proposals.py" />
            <source>Scores of the proposals</source>
            <translation>Оценки предложений</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Scroll; Shift: sideways, or the brush's size</source>
            <translation>Прокрутка; с Shift — вбок или размер кисти</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/manual.py" />
            <source>Search all pages</source>
            <translation>Искать на всех страницах</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/inference_controller.py" />
            <source>Search the folder</source>
            <translation>Поиск по папке</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Search the folder, best first</source>
            <translation>Искать по папке, лучшее сначала</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/search.py" />
            <location filename="../../swin_annotator/ui/inference/inference_controller.py" />
            <source>Searching the folder</source>
            <translation>Поиск по папке</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/propose.py" />
            <source>Searching {path}</source>
            <translation>Поиск на {path}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/catalog.py" />
            <source>See Models.</source>
            <translation>См. «Модели».</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/cluster_embedder.py" />
            <location filename="../../swin_annotator/engine/prelabel.py" />
            <location filename="../../swin_annotator/engine/ray_gate.py" />
            <source>See the log file.</source>
            <translation>См. файл журнала.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub_connection.py" />
            <source>See {endpoint}/{name} for its branches and tags.</source>
            <translation>Ветки и теги см. на {endpoint}/{name}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/voc.py" />
            <source>See “check”.</source>
            <translation>См. «check».</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/pool.py" />
            <location filename="../../swin_annotator/models/catalog/catalog.py" />
            <source>See: swin-annotator models list</source>
            <translation>См.: swin-annotator models list</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Segment</source>
            <translation>Сегментация</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/answer_writer.py" />
            <source>Segment again for labels that were left out before ({segment}).</source>
            <translation>Сегментируйте снова, чтобы получить метки, которые раньше не брали ({segment}).</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/inference_controller.py" />
            <source>Segment the folder</source>
            <translation>Сегментация папки</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Segment the whole folder</source>
            <translation>Сегментировать всю папку</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Segment this image</source>
            <translation>Сегментировать это изображение</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/prompts.py" />
            <source>Segmenter</source>
            <translation>Сегментатор</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Segmenter label mapping…</source>
            <translation>Сопоставление меток сегментации…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/inference_controller.py" />
            <source>Segmenting the folder</source>
            <translation>Сегментация папки</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/inference_controller.py" />
            <source>Segmenting {path}</source>
            <translation>Сегментация {path}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Select</source>
            <translation>Выбор</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Select all</source>
            <translation>Выделить все</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Select all of the category in use</source>
            <translation>Выделить всё текущей категории</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/categories.py" />
            <source>Select all “{name}” on this image</source>
            <translation>Выделить все «{name}» на этом изображении</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/other_boxes.py" />
            <source>Select one box that is not locked: this key gives it the model's other boxes in turn.</source>
            <translation>Выберите одну незаблокированную рамку: эта клавиша по очереди даёт ей другие рамки модели.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/gallery_controller.py" />
            <source>Select one object to compare with.</source>
            <translation>Выберите один объект для сравнения.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/shape_operations.py" />
            <source>Select the object first, then draw the piece.</source>
            <translation>Сначала выделите объект, потом рисуйте часть.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/shape_operations.py" />
            <source>Select two or more objects that overlap.</source>
            <translation>Выделите два или больше пересекающихся объекта.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/shape_operations.py" />
            <source>Select two or more objects to merge.</source>
            <translation>Выделите два или больше объекта для объединения.</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Semantic regions, indoor and street scenes: mIoU 44.4. Published as a .bin file; converted to safetensors on arrival.</source>
            <translation>Семантические области, помещения и улицы: mIoU 44.4. Опубликована как .bin; после загрузки преобразуется в safetensors.</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Semantic regions, the largest of the four; meant for a GPU.</source>
            <translation>Семантические области, самая большая из четырёх; для GPU.</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Semantic regions: mIoU 46.7. The card's licence field says other; the code is MIT, with a part under Apache-2.0.</source>
            <translation>Семантические области: mIoU 46.7. В поле лицензии карточки указано other; код — MIT, часть под Apache-2.0.</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Semantic regions: mIoU 47.7.</source>
            <translation>Семантические области: mIoU 47.7.</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Semantic regions: mIoU 47.7. The card's licence field says other; the code is MIT, with a part under Apache-2.0.</source>
            <translation>Семантические области: mIoU 47.7. В поле лицензии указано other; код — MIT, часть — Apache-2.0.</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Semantic regions: mIoU 57.0. Meant for a GPU.</source>
            <translation>Семантические области: mIoU 57.0. Для GPU.</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Semantic regions; larger and slower than the small one.</source>
            <translation>Семантические области; больше и медленнее малой.</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Semantic regions; one network for three tasks, told which by a sentence. Added from its folder under a name with instance or panoptic in it, it does those.</source>
            <translation>Семантические области; одна сеть для трёх задач, какая — говорит фраза. Добавленная из своей папки под именем со словом instance или panoptic, она решает их.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/attributes.py" />
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Send to back</source>
            <translation>На задний план</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/keypoints.py" />
            <source>Set keypoints</source>
            <translation>Установка ключевых точек</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/spots.py" />
            <source>Set point</source>
            <translation>Установка точки</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Set the thresholds by what was judged</source>
            <translation>Задать пороги по оценённому</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/index_masks.py" />
            <location filename="../../swin_annotator/formats/yolo_reader.py" />
            <source>Several images fit this file equally well; its labels stay out.</source>
            <translation>Этому файлу одинаково подходят несколько изображений; его метки пропущены.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/attributes.py" />
            <source>Several objects in one outline, COCO's iscrowd{key}</source>
            <translation>Несколько объектов в одном контуре, iscrowd в COCO{key}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/rate_chart.py" />
            <source>Share of right ones from each score on</source>
            <translation>Доля верных начиная с каждой оценки</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/split_sliders.py" />
            <source>Share of {part}, in per cent</source>
            <translation>Доля части {part} в процентах</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Shift while painting</source>
            <translation>Shift при рисовании</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Shortcut</source>
            <translation>Клавиши</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/categories.py" />
            <location filename="../../swin_annotator/ui/project/changed_file_controller.py" />
            <source>Show</source>
            <translation>Показать</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/categories.py" />
            <source>Show all</source>
            <translation>Показать все</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Show all categories</source>
            <translation>Показать все категории</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Show at 100 %</source>
            <translation>Масштаб 100 %</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/categories.py" />
            <source>Show category “{name}”</source>
            <translation>Показ категории «{name}»</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/log.py" />
            <source>Show folder</source>
            <translation>Показать папку</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Show hidden objects again</source>
            <translation>Снова показать скрытые объекты</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/contact_sheet.py" />
            <source>Show on the canvas</source>
            <translation>Показать на холсте</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/advice.py" />
            <source>Show one example, or use a model that knows any word, such as OWLv2.</source>
            <translation>Покажите один образец или возьмите модель, знающую любые слова, например OWLv2.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/widgets/sections.py" />
            <source>Show or hide {title}</source>
            <translation>Показать или скрыть: {title}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/import_export_notifier.py" />
            <source>Show problems</source>
            <translation>Показать проблемы</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Show the image as it is</source>
            <translation>Показать изображение как есть</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/adjustments.py" />
            <source>Show the image as it is{key}</source>
            <translation>Показать изображение как есть{key}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/notifier.py" />
            <source>Show the log</source>
            <translation>Показать журнал</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Show the object on the canvas</source>
            <translation>Показать объект на холсте</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/core/categories.py" />
            <source>Show {n} categories</source>
            <translation>
                <numerusform>Показать {n} категорию</numerusform>
                <numerusform>Показать {n} категории</numerusform>
                <numerusform>Показать {n} категорий</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/quality_sheet.py" />
            <source>Sides in pixels</source>
            <translation>Стороны в пикселях</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/reshaping.py" />
            <source>Simplify</source>
            <translation>Упрощение</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Simplify the outline; a mask becomes a polygon</source>
            <translation>Упростить контур; маска станет полигоном</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/model_labels.py" />
            <source>Size</source>
            <translation>Размер</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/statistics.py" />
            <source>Sizes of labels in pixels</source>
            <translation>Размеры меток в пикселях</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>SlimSAM 77: box to mask</source>
            <translation>SlimSAM 77: рамка → маска</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/contact_sheet.py" />
            <source>Smallest first</source>
            <translation>Сначала самые маленькие</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Smart</source>
            <translation>Умное</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Smart select</source>
            <translation>Умное выделение</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Snap to the image's border</source>
            <translation>Притягивать к границе изображения</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/view_options.py" />
            <source>Snaps to the image's border.</source>
            <translation>К границе изображения притягивает.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/attributes.py" />
            <source>Something covers a part of it{key}</source>
            <translation>Часть объекта чем-то закрыта{key}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/widgets/banner.py" />
            <source>Something went wrong</source>
            <translation>Что-то пошло не так</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/widgets/banner.py" />
            <source>Something went wrong inside the program. Your labels are safe; details are in the log.</source>
            <translation>Внутри программы что-то пошло не так. Ваши метки в сохранности; подробности в журнале.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/panels/images.py" />
            <source>Sort images</source>
            <translation>Сортировка изображений</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Space in bulk accept</source>
            <translation>Пробел в «Принять много сразу»</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Split</source>
            <translation>Разбиение</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/message_catalog.py" />
            <source>Stale file handle</source>
            <translation>файл больше не доступен на сервере</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/answer_notifier.py" />
            <source>Start</source>
            <translation>Начать</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/prelabel_ray.py" />
            <source>Start one with: ray start --head. Where one runs, the log file says what Ray says. Without an address images stay on this computer.</source>
            <translation>Запустите его: ray start --head. Если он работает, в файле журнала сказано, что сообщает Ray. Без адреса изображения остаются на этом компьютере.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/prelabel_ray.py" />
            <source>Starting workers</source>
            <translation>Запуск рабочих процессов</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/model_labels.py" />
            <source>State</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/statistics_controller.py" />
            <location filename="../../swin_annotator/ui/panels/statistics.py" />
            <source>Statistics</source>
            <translation>Статистика</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/statistics_controller.py" />
            <source>Statistics written to {path}.</source>
            <translation>Статистика записана в {path}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Statistics…</source>
            <translation>Статистика…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/image_loader.py" />
            <location filename="../../swin_annotator/ui/project/folder_loader.py" />
            <source>Still waiting for {path}: the disk or network does not answer.</source>
            <translation>Ожидание {path}: диск или сеть не отвечает.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/training.py" />
            <source>Stop</source>
            <translation>Остановить</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/slow_model_warning.py" />
            <source>Stop it and choose a smaller model, or run it on a computer with a GPU.</source>
            <translation>Остановите и выберите модель поменьше или запустите на компьютере с GPU.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/training_controller.py" />
            <source>Stopped. Nothing was kept.</source>
            <translation>Остановлено. Ничего не сохранено.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/reshaping.py" />
            <source>Subtract</source>
            <translation>Вычитание</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/label_suggestions.py" />
            <source>Suggesting {kind}</source>
            <translation>Подбор подсказок: {kind}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/widgets/completer.py" />
            <source>Suggestions</source>
            <translation>Подсказки</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export_forms.py" />
            <source>Supervisely</source>
            <translation>Supervisely</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/contact_sheet.py" />
            <source>Surest first</source>
            <translation>Сначала самые уверенные</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Swin V2-B, 256 px (ImageNet, 1000 classes)</source>
            <translation>Swin V2-B, 256 px (ImageNet, 1000 классов)</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Swin V2-L, 256 px (ImageNet, 1000 classes)</source>
            <translation>Swin V2-L, 256 px (ImageNet, 1000 классов)</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Swin V2-S, 256 px (ImageNet, 1000 classes)</source>
            <translation>Swin V2-S, 256 px (ImageNet, 1000 классов)</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Swin V2-T, 256 px (ImageNet, 1000 classes)</source>
            <translation>Swin V2-T, 256 px (ImageNet, 1000 классов)</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Swin mini: regions (SSFormer head)</source>
            <translation>Swin mini: области (голова SSFormer)</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Swin mini: regions (UperNet head)</source>
            <translation>Swin mini: области (голова UperNet)</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Swin mini: words and examples</source>
            <translation>Swin mini: слова и образцы</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Swin-B, 224 px (ImageNet, 1000 classes)</source>
            <translation>Swin-B, 224 пикс. (ImageNet, 1000 классов)</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Swin-B, 224 px (ImageNet-22k, 21841 classes)</source>
            <translation>Swin-B, 224 пикс. (ImageNet-22k, 21841 класс)</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Swin-B, 384 px (ImageNet, 1000 classes)</source>
            <translation>Swin-B, 384 пикс. (ImageNet, 1000 классов)</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Swin-B, 384 px (ImageNet-22k, 21841 classes)</source>
            <translation>Swin-B, 384 пикс. (ImageNet-22k, 21841 класс)</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Swin-L, 224 px (ImageNet, 1000 classes)</source>
            <translation>Swin-L, 224 пикс. (ImageNet, 1000 классов)</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Swin-L, 224 px (ImageNet-22k, 21841 classes)</source>
            <translation>Swin-L, 224 пикс. (ImageNet-22k, 21841 класс)</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Swin-L, 384 px (ImageNet, 1000 classes)</source>
            <translation>Swin-L, 384 пикс. (ImageNet, 1000 классов)</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Swin-L, 384 px (ImageNet-22k, 21841 classes)</source>
            <translation>Swin-L, 384 пикс. (ImageNet-22k, 21841 класс)</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Swin-S, 224 px (ImageNet, 1000 classes)</source>
            <translation>Swin-S, 224 пикс. (ImageNet, 1000 классов)</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Swin-T, 224 px (ImageNet, 1000 classes)</source>
            <translation>Swin-T, 224 пикс. (ImageNet, 1000 классов)</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/tfrecord.py" />
            <source>TFRecord files need a package that is not installed.</source>
            <translation>Для файлов TFRecord нужен пакет, который не установлен.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/tfrecord.py" />
            <source>TFRecord keeps number 0 for the background, and a class has it.</source>
            <translation>В TFRecord номер 0 отведён фону, а он есть у класса.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export_forms.py" />
            <source>TFRecord: boxes and images</source>
            <translation>TFRecord: рамки и изображения</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export_forms.py" />
            <source>Table: a row for each object</source>
            <translation>Таблица: по строке на объект</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/tags.py" />
            <source>Tag image</source>
            <translation>Теги изображения</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/training_labels.py" />
            <source>Tag images of another kind as well.</source>
            <translation>Поставьте теги и изображениям другого вида.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/class_folders.py" />
            <source>Tag some images (T), then export again.</source>
            <translation>Дайте теги нескольким изображениям (T) и экспортируйте ещё раз.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/tags.py" />
            <source>Tag “{name}”</source>
            <translation>Тег «{name}»</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/panels/tags.py" />
            <source>Tags</source>
            <translation>Теги</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export_forms.py" />
            <source>Tags as a table</source>
            <translation>Теги таблицей</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/panels/tags.py" />
            <source>Tags of the image</source>
            <translation>Теги изображения</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/training.py" />
            <source>Tags: sort images</source>
            <translation>Теги: сортировать изображения</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/other_boxes.py" />
            <source>Take another box</source>
            <translation>Замена рамки</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/runtime/device.py" />
            <source>Take it out of --device, SWIN_ANNOTATOR_DEVICE or settings.toml, wherever it was asked for.</source>
            <translation>Уберите его из --device, SWIN_ANNOTATOR_DEVICE или settings.toml — оттуда, где оно указано.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Take what was rejected last as “Not this”</source>
            <translation>Взять последнее отклонённое как «Не это»</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/import_task.py" />
            <source>Taking back {name}</source>
            <translation>Возврат: {name}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/cli/train_full.py" />
            <source>That is long without a GPU, so nothing was begun.</source>
            <translation>Без GPU это долго, поэтому ничего не начато.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/conflicts.py" />
            <source>That key always does this: “{text}”. Choose another.</source>
            <translation>Эта клавиша всегда делает другое: «{text}». Выберите другую.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/conflicts.py" />
            <source>That key goes through everything in the window. Choose another.</source>
            <translation>Эта клавиша обходит всё в окне. Выберите другую.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/conflicts.py" />
            <source>That key is taken by “{text}”; give that one another key first.</source>
            <translation>Эта клавиша занята: «{text}»; сначала дайте той команде другую.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/conflicts.py" />
            <source>That key presses the button that has the focus. Choose another.</source>
            <translation>Эта клавиша нажимает кнопку, на которой фокус. Выберите другую.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/worth_controller.py" />
            <source>That was the last of the list. “Look again” lists what is worth a look by now.</source>
            <translation>Это было последнее в списке. «Посмотреть ещё раз» перечислит, на что стоит взглянуть теперь.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/datumaro.py" />
            <source>The annotation has no label, or no shape that is known; it was left out.</source>
            <translation>У аннотации нет метки или известной формы; она пропущена.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/review/input_guard.py" />
            <source>The answer is still on its way; the key did nothing.</source>
            <translation>Ответ ещё не пришёл; клавиша ничего не сделала.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub_connection.py" />
            <source>The answer of the model hub at {host} can't be read ({reason}).</source>
            <translation>Ответ хаба моделей {host} не читается ({reason}).</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub.py" />
            <source>The answer of {endpoint} is larger than {most_answer} MB and was not read.</source>
            <translation>Ответ {endpoint} больше {most_answer} МБ и не прочитан.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub.py" />
            <source>The answer of {endpoint} took longer than {answer_s} s and was given up.</source>
            <translation>Ответ {endpoint} шёл дольше {answer_s} с, ожидание прекращено.</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>The best general choice: LVIS AP 43.9, rare classes 40.5. Some seconds per image on a CPU, once per image.</source>
            <translation>Лучший общий выбор: LVIS AP 43.9, редкие классы 40.5. Несколько секунд на изображение на CPU, один раз.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/supervisely_shapes.py" />
            <source>The bitmap has no place, or its image no size; it was left out.</source>
            <translation>У растра нет места или у его изображения нет размера; он пропущен.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/supervisely_shapes.py" />
            <source>The bitmap is damaged or too large; it was left out.</source>
            <translation>Битовая карта повреждена или слишком велика; она пропущена.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/supervisely_shapes.py" />
            <source>The bitmap leaves its image; it was left out.</source>
            <translation>Растр выходит за пределы изображения; он пропущен.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_annotations.py" />
            <source>The box has no area ({w}×{h})</source>
            <translation>У рамки нет площади ({w}×{h})</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/crops.py" />
            <source>The box has no area on the image.</source>
            <translation>У рамки нет площади на изображении.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/image_folder.py" />
            <location filename="../../swin_annotator/formats/odvg.py" />
            <source>The box has no category, or no four numbers; it was left out.</source>
            <translation>У рамки нет категории или четырёх чисел; она пропущена.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/cvat_shapes.py" />
            <source>The box has no four numbers; it was left out.</source>
            <translation>У рамки нет четырёх чисел; она пропущена.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_annotations.py" />
            <source>The box leaves the image by {over} pixels</source>
            <translation>Рамка выходит за пределы изображения на {over} пикс.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/relative_boxes.py" />
            <source>The box of annotation {id} reaches {max}: the file's numbers are pixels.</source>
            <translation>Рамка аннотации {id} доходит до {max}: числа в файле — пиксели.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/importing.py" />
            <source>The categories have changed while the file was read.</source>
            <translation>Пока файл читался, категории изменились.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_categories.py" />
            <source>The category has no name; it is called “{name}”.</source>
            <translation>У категории нет названия; она названа «{name}».</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/tag_controller.py" />
            <source>The category is the suggested one already.</source>
            <translation>Категория уже та, что предложена.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/attributes.py" />
            <source>The category of what is selected has no attributes; its menu makes some.</source>
            <translation>У категории выделенного нет атрибутов; их можно создать в её меню.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/store/soundness.py" />
            <source>The category of {n} objects was missing from the project; it is “unknown {number}” now.</source>
            <translation>
                <numerusform>Категории {n} объекта в проекте не было; теперь это «unknown {number}».</numerusform>
                <numerusform>Категории {n} объектов в проекте не было; теперь это «unknown {number}».</numerusform>
                <numerusform>Категории {n} объектов в проекте не было; теперь это «unknown {number}».</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/labelme_shapes.py" />
            <source>The circle became an outline of many corners.</source>
            <translation>Круг стал контуром из многих вершин.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/via.py" />
            <source>The circle or ellipse became an outline of many corners.</source>
            <translation>Круг или эллипс стал контуром из многих вершин.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/cluster_embedder.py" />
            <source>The cluster answered for another image or model.</source>
            <translation>Кластер ответил для другого изображения или модели.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/ray_gate.py" />
            <source>The cluster does not answer.</source>
            <translation>Кластер не отвечает.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/ray_gate.py" />
            <source>The cluster is not asked any more.</source>
            <translation>Кластер больше не опрашивается.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/prelabel_ray.py" />
            <source>The cluster runs another version of Ray or Python than this computer.</source>
            <translation>На кластере другая версия Ray или Python, чем на этом компьютере.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/prelabel_ray.py" />
            <source>The computers of the cluster lack Swin Annotator.</source>
            <translation>На компьютерах кластера нет Swin Annotator.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/model_folders.py" />
            <source>The config.json of {where} is damaged: it is not JSON.</source>
            <translation>config.json модели {where} повреждён: это не JSON.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/example_naming.py" />
            <source>The counter-example took nothing away. Draw it around what was found by mistake.</source>
            <translation>Контрпример ничего не убрал. Обведите им то, что найдено по ошибке.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_controller.py" />
            <source>The detector in use is another: words are asked.</source>
            <translation>Текущий детектор — другой: поиск идёт по словам.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/place.py" />
            <source>The disk failed while looking at {place}.</source>
            <translation>Сбой диска при просмотре {place}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/database.py" />
            <source>The disk failed while using {path} ({error}).</source>
            <translation>Сбой диска при работе с {path} ({error}).</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/database.py" />
            <source>The disk is full. The last change was not saved; everything before it is.</source>
            <translation>Диск заполнен. Последнее изменение не сохранено; всё, что было до него, сохранено.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/folder_search.py" />
            <source>The disk is full: some images can't be searched.</source>
            <translation>Диск заполнен: по некоторым изображениям искать нельзя.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/place.py" />
            <source>The disk is full: there is no room for another file in {place}.</source>
            <translation>Диск заполнен: в {place} нет места ещё для одного файла.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/download.py" />
            <source>The disk with {place} has no room for this model.</source>
            <translation>На диске с {place} нет места для этой модели.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub_connection.py" />
            <source>The download was stopped.</source>
            <translation>Загрузка остановлена.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/cvat_shapes.py" />
            <source>The ellipse became an outline of many corners.</source>
            <translation>Эллипс стал контуром из многих вершин.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/cvat_shapes.py" />
            <source>The ellipse has no centre and radii; it was left out.</source>
            <translation>У эллипса нет центра и радиусов; он пропущен.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_images.py" />
            <source>The entry has no file name and was left out.</source>
            <translation>В записи нет имени файла; она пропущена.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_categories.py" />
            <source>The entry has no id and was left out.</source>
            <translation>В записи нет идентификатора; она пропущена.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_annotations.py" />
            <source>The entry is not an object and was left out.</source>
            <translation>Запись — не объект; она пропущена.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/via.py" />
            <source>The entry names no image; it was left out.</source>
            <translation>Запись не называет изображения; она пропущена.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/decode.py" />
            <location filename="../../swin_annotator/models/sam/third.py" />
            <source>The example box has no area on the image.</source>
            <translation>У рамки-образца нет площади на изображении.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/questions.py" />
            <source>The example box {numbers} has no area.</source>
            <translation>У рамки-образца {numbers} нет площади.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/advice.py" />
            <source>The example on {listed} can't be read, or its image is another now; it is passed over.</source>
            <translation>Пример на {listed} не читается, или его изображение теперь другое; он пропущен.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/example_naming.py" />
            <source>The example was not kept: it has no category.</source>
            <translation>Образец не сохранён: у него нет категории.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/changed_bar.py" />
            <source>The file has changed</source>
            <translation>Файл изменился</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/folder.py" />
            <source>The file is gone.</source>
            <translation>Файла больше нет.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>The file is there and will be replaced once the export is complete.</source>
            <translation>Файл уже есть; он будет заменён, когда экспорт закончится.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_categories.py" />
            <source>The file names no categories; they are called by number.</source>
            <translation>В файле нет названий категорий; они названы по номерам.</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>The finest masks; meant for a GPU.</source>
            <translation>Самые точные маски; для GPU.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/file_watch.py" />
            <source>The folder is as it was.</source>
            <translation>Папка такая же, как была.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/catalog.py" />
            <source>The folder of {spec}, {place}, is gone or incomplete.</source>
            <translation>Папка модели {spec}, {place}, пропала или неполна.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/check.py" />
            <source>The folder's project can't be read. {error}</source>
            <translation>Не удаётся прочитать проект папки. {error}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/supervisely_shapes.py" />
            <source>The graph has no points; it was left out.</source>
            <translation>У графа нет точек; он пропущен.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub.py" />
            <source>The hub gave no usable commit for {name}.</source>
            <translation>Хаб не сообщил пригодный коммит для {name}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub.py" />
            <source>The hub states no size for {file} of {repository}.</source>
            <translation>Хаб не указывает размер {file} из {repository}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_images.py" />
            <source>The id {id} is used twice; its labels go to the first image.</source>
            <translation>Идентификатор {id} использован дважды; его метки отнесены к первому изображению.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_categories.py" />
            <source>The id {id} is used twice; the first is taken.</source>
            <translation>Идентификатор {id} использован дважды; взят первый.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/cvat.py" />
            <source>The image has no name; it was left out.</source>
            <translation>У изображения нет имени; оно пропущено.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/review/input_guard.py" />
            <source>The image is still being read; the key did nothing.</source>
            <translation>Изображение ещё читается; клавиша ничего не сделала.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/example_queries.py" />
            <source>The image of an example is not in this folder.</source>
            <translation>Изображения с образцом нет в этой папке.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/advice.py" />
            <source>The image of the example on {listed} is gone or changed; the example is asked as it was.</source>
            <translation>Изображение примера {listed} пропало или изменилось; пример используется таким, каким был.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/openimages.py" />
            <source>The image {name} is not found; its boxes have no size and stay out.</source>
            <translation>Изображение {name} не найдено; у его рамок нет размера, и они пропущены.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/datumaro.py" />
            <source>The item names no image; it was left out.</source>
            <translation>Элемент не называет изображения; он пропущен.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_reader.py" />
            <source>The key stands in the file more than once; the last was read.</source>
            <translation>Этот ключ встречается в файле несколько раз; прочитан последний.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/gatherable.py" />
            <source>The labels are kept in {place}, though the folder can be written.</source>
            <translation>Метки хранятся в {place}, хотя в папку можно писать.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/finding_lists.py" />
            <source>The labels are those of {name}.</source>
            <translation>Разметка теперь такая, как в {name}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/backup_controller.py" />
            <source>The labels are those of {when}. {undo} takes that back.</source>
            <translation>Метки таковы, какими были {when}. {undo} отменит это.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/gatherable.py" />
            <source>The labels beside the images were changed since they were copied to {place}.</source>
            <translation>Метки рядом с изображениями изменились с тех пор, как их скопировали в {place}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/yolo_reader.py" />
            <source>The labels come without names of classes; they are called by number.</source>
            <translation>Метки пришли без названий классов; они названы по номерам.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/changed_file_controller.py" />
            <source>The labels fit the files again.</source>
            <translation>Метки снова подходят к файлам.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>The labels go into a new or empty folder.</source>
            <translation>Метки записываются в новую или пустую папку.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/backups.py" />
            <source>The labels themselves are saved. Free some space or check the permissions.</source>
            <translation>Сами метки сохранены. Освободите место или проверьте права доступа.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/database.py" />
            <source>The last change was not saved. Bring the folder back to its place, then open it again.</source>
            <translation>Последнее изменение не сохранено. Верните папку на место и откройте её снова.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/database.py" />
            <source>The last change was not saved; all before it is kept in {kept}. Open the folder again to bring it in.</source>
            <translation>Последнее изменение не сохранено; всё до него хранится в {kept}. Откройте папку снова, чтобы перенести это.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/shape_operations.py" />
            <source>The line crosses no object from side to side.</source>
            <translation>Линия не пересекает ни один объект насквозь.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/dota.py" />
            <source>The line ends in no whole number for its difficulty; it was left out.</source>
            <translation>Строка не заканчивается целым числом сложности; она пропущена.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/json_lines.py" />
            <source>The line is not a JSON object; it was left out.</source>
            <translation>Строка — не объект JSON; она пропущена.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/yolo_reader.py" />
            <source>The line is not a class and at least four numbers; it was left out.</source>
            <translation>В строке не класс и хотя бы четыре числа; она пропущена.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/dota.py" />
            <source>The line is not four corners and a category; it was left out.</source>
            <translation>Строка — не четыре угла и категория; она пропущена.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/image_folder.py" />
            <source>The line names no image of this folder; it was left out.</source>
            <translation>Строка не называет изображения из этой папки; она пропущена.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/odvg.py" />
            <source>The line names no image; it was left out.</source>
            <translation>Строка не называет изображения; она пропущена.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/log.py" />
            <source>The log is empty.</source>
            <translation>Журнал пуст.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/inference/answer_writer.py" />
            <source>The mapping changed {n} proposals. {undo} takes it back.</source>
            <translation>
                <numerusform>Сопоставление изменило {n} предложение. {undo} отменит.</numerusform>
                <numerusform>Сопоставление изменило {n} предложения. {undo} отменит.</numerusform>
                <numerusform>Сопоставление изменило {n} предложений. {undo} отменит.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/labelme_shapes.py" />
            <source>The mask has no pixels, or its image no size; it was left out.</source>
            <translation>У маски нет пикселей или у её изображения нет размера; она пропущена.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/cvat_shapes.py" />
            <source>The mask has no place, or its image no size; it was left out.</source>
            <translation>У маски нет места или у её изображения нет размера; она пропущена.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/label_studio_brush.py" />
            <source>The mask has no run lengths; it was left out.</source>
            <translation>У маски нет длин серий; она пропущена.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/labelme_shapes.py" />
            <source>The mask is damaged; it was left out.</source>
            <translation>Маска повреждена; она пропущена.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/label_studio_brush.py" />
            <source>The mask is larger than can be unpacked; it was left out.</source>
            <translation>Маска больше, чем можно распаковать; она пропущена.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/labelme_shapes.py" />
            <source>The mask is too large to be read; it was left out.</source>
            <translation>Маска слишком велика для чтения; она пропущена.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/cvat_shapes.py" />
            <source>The mask leaves its image or is damaged; it was left out.</source>
            <translation>Маска выходит за пределы изображения или повреждена; она пропущена.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/labelme_shapes.py" />
            <source>The mask leaves its image; it was left out.</source>
            <translation>Маска выходит за пределы изображения; она пропущена.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/prompts.py" />
            <source>The mean of seven sentences around each phrase, as OWL-ViT was measured</source>
            <translation>Среднее семи фраз вокруг каждого слова, как при измерениях OWL-ViT</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/runtime/device.py" />
            <source>The model</source>
            <translation>Модель</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/swin/semantic.py" />
            <source>The model answered with numbers that are not finite.</source>
            <translation>Модель ответила числами, которые не конечны.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/registry.py" />
            <source>The model backend {name} can't be imported: {error}.</source>
            <translation>Бэкенд {name} не импортируется: {error}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/download.py" />
            <source>The model folder {place} can't be written ({error}).</source>
            <translation>В папку модели {place} нельзя писать ({error}).</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/other_boxes.py" />
            <source>The model has no other box for it.</source>
            <translation>У модели нет для него другой рамки.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub_connection.py" />
            <source>The model hub at {host} can't be reached ({reason}).</source>
            <translation>Хаб моделей {host} недоступен ({reason}).</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub_connection.py" />
            <source>The model hub has no model or file at {name}.</source>
            <translation>На хабе моделей нет модели или файла {name}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub_connection.py" />
            <source>The model hub has no model {name}, or does not show it to you.</source>
            <translation>На хабе моделей нет модели {name}, или он её вам не показывает.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub_connection.py" />
            <source>The model hub is overloaded or out of order (HTTP {status}).</source>
            <translation>Хаб моделей перегружен или не работает (HTTP {status}).</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub_connection.py" />
            <source>The model hub refused to go on in the middle of a file.</source>
            <translation>Хаб моделей отказался продолжить с середины файла.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub_connection.py" />
            <source>The model hub refused {name} (HTTP {status}).</source>
            <translation>Хаб моделей отказал в {name} (HTTP {status}).</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub_connection.py" />
            <source>The model hub sends downloads from {before} to {after}, which is not followed.</source>
            <translation>Хаб моделей перенаправляет загрузки с {before} на {after}; туда программа не идёт.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/download.py" />
            <source>The model hub sent a later piece than was asked for.</source>
            <translation>Хаб моделей прислал более поздний кусок, чем запрошено.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/worth_controller.py" />
            <source>The model is least sure of these, and none is like those before it.</source>
            <translation>В этих модель сомневается больше всего, и ни одно не похоже на предыдущие.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/train.py" />
            <source>The model sees nothing in the labelled boxes that could be learnt.</source>
            <translation>Модель не видит в размеченных рамках ничего, чему можно было бы научиться.</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>The most accurate: LVIS AP 48.8. Five times the work of the base model; meant for a GPU.</source>
            <translation>Самая точная: LVIS AP 48.8. Впятеро больше работы, чем у базовой модели; для GPU.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub_connection.py" />
            <source>The network is switched off by HF_HUB_OFFLINE or TRANSFORMERS_OFFLINE.</source>
            <translation>Сеть отключена переменной HF_HUB_OFFLINE или TRANSFORMERS_OFFLINE.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/database.py" />
            <source>The newest labels of {path} can't be read where nothing can be written.</source>
            <translation>Новейшие метки из {path} не прочитать там, куда нельзя писать.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/annotation_editor.py" />
            <source>The next image is still being read; nothing was drawn.</source>
            <translation>Следующее изображение ещё читается; ничего не нарисовано.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/records.py" />
            <source>The note of the model in {folder} is damaged.</source>
            <translation>Запись о модели в {folder} повреждена.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/class_numbers.py" />
            <source>The number {number} of “{name}” is out of range for {title}.</source>
            <translation>Номер {number} у «{name}» вне допустимых пределов для {title}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/voc.py" />
            <source>The object has no box of four numbers; it was left out.</source>
            <translation>У объекта нет рамки из четырёх чисел; он пропущен.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/tfrecord.py" />
            <source>The object has no class, no four edges, or its image no size; it was left out.</source>
            <translation>У объекта нет класса, четырёх краёв или у его изображения нет размера; он пропущен.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/cityscapes.py" />
            <source>The object has no label, or less than three corners; it was left out.</source>
            <translation>У объекта нет метки или меньше трёх вершин; он пропущен.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/voc.py" />
            <source>The object has no name; it was left out.</source>
            <translation>У объекта нет названия; он пропущен.</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>The one to take for features: trained on 21841 classes.</source>
            <translation>Та, что нужна для признаков: обучена на 21841 классе.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>The picture is the same in another size: its labels get that size</source>
            <translation>Картинка та же, но другого размера: её метки получат этот размер</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/shape_operations.py" />
            <source>The piece does not change the object.</source>
            <translation>Часть не меняет объект.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/supervisely_shapes.py" />
            <source>The polygon has holes, and its image no size; it was left out.</source>
            <translation>У полигона есть отверстия, а у его изображения нет размера; он пропущен.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/cvat_shapes.py" />
            <source>The polygon has no points; it was left out.</source>
            <translation>У полигона нет точек; он пропущен.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/supervisely_shapes.py" />
            <source>The polygon has no three corners; it was left out.</source>
            <translation>У полигона нет трёх углов; он пропущен.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/supervisely_shapes.py" />
            <source>The polygons have no three corners; the object was left out.</source>
            <translation>У полигонов нет трёх углов; объект пропущен.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/learned_profile.py" />
            <source>The profile {path} asks for nothing.</source>
            <translation>Профиль {path} ничего не ищет.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/learned_profile.py" />
            <source>The profile {path} can't be read ({reason}).</source>
            <translation>Профиль {path} не удаётся прочесть ({reason}).</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/learned_profile.py" />
            <source>The profile {path} was made by {made_by} and can't be asked of {wanted}.</source>
            <translation>Профиль {path} создан моделью {made_by}, его нельзя применить к {wanted}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/learned_profile.py" />
            <source>The profile {path} was written by a newer version of Swin Annotator.</source>
            <translation>Профиль {path} записан более новой версией Swin Annotator.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/place.py" />
            <source>The project can't be brought to {beside}.</source>
            <translation>Проект нельзя перенести в {beside}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/packing.py" />
            <source>The project could not be written to {target} ({error}).</source>
            <translation>Не удалось записать проект в {target} ({error}).</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/database.py" />
            <source>The project file {path} can't be opened or written.</source>
            <translation>Файл проекта {path} нельзя открыть или записать.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/database.py" />
            <source>The project file {path} is damaged.</source>
            <translation>Файл проекта {path} повреждён.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/soundness.py" />
            <source>The project file {path} is damaged: its table “{table}” lacks “{min}”.</source>
            <translation>Файл проекта {path} повреждён: в его таблице «{table}» нет «{min}».</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/database.py" />
            <source>The project file {path} is gone: it was moved or deleted while it was open.</source>
            <translation>Файла проекта {path} больше нет: он был перемещён или удалён, пока был открыт.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/database.py" />
            <source>The project file {path} is incomplete ({error}).</source>
            <translation>Файл проекта {path} неполон ({error}).</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/schema.py" />
            <source>The project file {path} was begun and nothing was written to it.</source>
            <translation>Файл проекта {path} начат, но в него ничего не записано.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/database.py" />
            <source>The project file {path} {how} while it was open.</source>
            <translation>Файл проекта {path} {how}, пока был открыт.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/engine/training_labels.py" />
            <source>The project has labels of {n} kinds; a head learns at most {most_labels}.</source>
            <translation>
                <numerusform>В проекте есть разметка {n} вида; голова учит не более {most_labels}.</numerusform>
                <numerusform>В проекте есть разметка {n} видов; голова учит не более {most_labels}.</numerusform>
                <numerusform>В проекте есть разметка {n} видов; голова учит не более {most_labels}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/views.py" />
            <source>The project in {place} can't be copied to be read ({strerror}).</source>
            <translation>Проект в {place} нельзя скопировать для чтения ({strerror}).</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/lock.py" />
            <source>The project in {place} can't be locked ({error}).</source>
            <translation>Проект в {place} не удаётся заблокировать ({error}).</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/recovery.py" />
            <source>The project in {place} can't be recovered ({error}).</source>
            <translation>Проект в {place} не удаётся восстановить ({error}).</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/backup_controller.py" />
            <source>The project is packed in {path}.</source>
            <translation>Проект упакован в {path}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/backup_controller.py" />
            <source>The project was recovered; what was damaged is kept as {path}.</source>
            <translation>Проект восстановлен; повреждённое сохранено как {path}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/queries.py" />
            <location filename="../../swin_annotator/models/owl/text.py" />
            <source>The prompt is empty.</source>
            <translation>Запрос пуст.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/tfrecord.py" />
            <source>The record is damaged, or names no image; it was left out.</source>
            <translation>Запись повреждена или не называет изображения; она пропущена.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/supervisely_shapes.py" />
            <source>The rectangle has no two corners; it was left out.</source>
            <translation>У прямоугольника нет двух углов; он пропущен.</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>The refiner to take first: small, and quick enough on a CPU.</source>
            <translation>Уточнитель, с которого стоит начать: мал и достаточно быстр на CPU.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/label_studio.py" />
            <source>The region has no image size; left out.</source>
            <translation>У области нет размера изображения; она пропущена.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/label_studio.py" />
            <location filename="../../swin_annotator/formats/via.py" />
            <source>The region has no shape that is known; it was left out.</source>
            <translation>У области нет известной формы; она пропущена.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/tiled.py" />
            <source>The rest can be worked on; or copy the file again.</source>
            <translation>С остальным можно работать; или скопируйте файл ещё раз.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/bulk.py" />
            <location filename="../../swin_annotator/store/history.py" />
            <source>The rest was left out.</source>
            <translation>Остальное не сделано.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/csv_objects.py" />
            <location filename="../../swin_annotator/formats/openimages.py" />
            <source>The row has no class, or no box of four numbers; it was left out.</source>
            <translation>В строке нет класса или рамки из четырёх чисел; она пропущена.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/csv_objects.py" />
            <location filename="../../swin_annotator/formats/tags_csv.py" />
            <source>The row has no file name and was left out.</source>
            <translation>В строке нет имени файла; она пропущена.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/label_studio_brush.py" />
            <source>The run lengths of the mask are damaged; it was left out.</source>
            <translation>Длины серий маски повреждены; она пропущена.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/cvat_shapes.py" />
            <source>The run lengths of the mask do not fill its box; it was left out.</source>
            <translation>Длины серий маски не заполняют её рамку; она пропущена.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/prelabel_ray.py" />
            <source>The run on Ray ended early; what was found until then is kept.</source>
            <translation>Обработка на Ray закончилась раньше; найденное до того сохранено.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/prelabel_ray.py" />
            <source>The same command goes on from there; the log file says what happened.</source>
            <translation>Та же команда продолжит с этого места; что случилось, сказано в файле журнала.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/demo.py" />
            <source>The sample images are missing from this installation.</source>
            <translation>В этой установке нет изображений-примеров.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/demo.py" />
            <source>The sample images can't be copied to {gettempdir} ({error}).</source>
            <translation>Изображения-примеры не копируются в {gettempdir} ({error}).</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_panoptic.py" />
            <source>The segment has no pixels; it was left out.</source>
            <translation>У сегмента нет пикселей; он пропущен.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/answer_notifier.py" />
            <source>The segmenter found nothing that it knows on this image.</source>
            <translation>Сегментатор не нашёл на этом изображении ничего знакомого.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/object_presenter.py" />
            <source>The segmenter knows nothing of what is here. Type what to find, or choose another.</source>
            <translation>Сегментатор не знает ничего из того, что здесь есть. Введите, что найти, или выберите другой.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/cvat_shapes.py" />
            <location filename="../../swin_annotator/formats/labelme_shapes.py" />
            <source>The shape has no label; it was left out.</source>
            <translation>У формы нет метки; она пропущена.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/labelme_shapes.py" />
            <source>The shape has no points that are pairs of numbers; it was left out.</source>
            <translation>У формы нет точек в виде пар чисел; она пропущена.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/cvat_shapes.py" />
            <source>The shape is of a kind that is not known; it was left out.</source>
            <translation>Форма неизвестного вида; она пропущена.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/preferences.py" />
            <source>The size changes when the program is started again.</source>
            <translation>Размер изменится при следующем запуске программы.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/cvat_shapes.py" />
            <source>The skeleton has no points; it was left out.</source>
            <translation>У скелета нет точек; он пропущен.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/writer.py" />
            <source>The step was refused: an object would be left without its image or category.</source>
            <translation>Действие отклонено: объект остался бы без изображения или категории.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/writer.py" />
            <source>The step was refused: the category has changed in the meantime.</source>
            <translation>Действие отклонено: категория тем временем изменилась.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/writer.py" />
            <source>The step was refused: the file has changed in the meantime.</source>
            <translation>Действие отклонено: файл тем временем изменился.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/writer.py" />
            <source>The step was refused: the image has changed in the meantime.</source>
            <translation>Действие отклонено: изображение тем временем изменилось.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/writer.py" />
            <source>The step was refused: the object has changed in the meantime.</source>
            <translation>Действие отклонено: объект тем временем изменился.</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>The strongest features at 224 pixels.</source>
            <translation>Сильнейшие признаки при 224 пикселях.</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>The strongest features; meant for a GPU.</source>
            <translation>Сильнейшие признаки; для GPU.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/soundness.py" />
            <source>The table “{name}” was missing from the project; it is empty now.</source>
            <translation>В проекте не было таблицы «{name}»; теперь она пуста.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_images.py" />
            <source>The tags are no list of words; they are kept unseen.</source>
            <translation>Теги — не список слов; они сохранены без показа.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/mini/own_words.py" />
            <source>The tags that {model} learnt are damaged: {error}.</source>
            <translation>Теги, выученные моделью {model}, повреждены: {error}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/label_studio.py" />
            <source>The task has no image; it was left out.</source>
            <translation>В задаче нет изображения; она пропущена.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_sheet.py" />
            <source>The threshold is {threshold:.2f}, {own}.</source>
            <translation>Порог {threshold:.2f}, {own}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/grounding/text.py" />
            <location filename="../../swin_annotator/models/owl/text.py" />
            <location filename="../../swin_annotator/models/sam/prompts.py" />
            <source>The tokenizer and the weights must come from the same model.</source>
            <translation>Токенизатор и веса должны быть от одной модели.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/grounding/text.py" />
            <location filename="../../swin_annotator/models/weights/clip_tokenizer.py" />
            <source>The tokenizer in {folder} can't be read.</source>
            <translation>Токенизатор в {folder} не читается.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/models/grounding/text.py" />
            <source>The tokenizer in {folder} does not fit the model: {n} tokens of at most {vocabulary}, or other marks for beginning, end and full stop.</source>
            <translation>
                <numerusform>Токенизатор в {folder} не подходит к модели: {n} токен из не более чем {vocabulary} или другие знаки начала, конца и точки.</numerusform>
                <numerusform>Токенизатор в {folder} не подходит к модели: {n} токена из не более чем {vocabulary} или другие знаки начала, конца и точки.</numerusform>
                <numerusform>Токенизатор в {folder} не подходит к модели: {n} токенов из не более чем {vocabulary} или другие знаки начала, конца и точки.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/models/owl/text.py" />
            <source>The tokenizer in {folder} does not fit the model: {n} tokens, expected at most {vocabulary} with the end mark as the last.</source>
            <translation>
                <numerusform>Токенизатор в {folder} не подходит модели: токенов {n}, а должно быть не больше {vocabulary}, и последний — знак конца.</numerusform>
                <numerusform>Токенизатор в {folder} не подходит модели: токенов {n}, а должно быть не больше {vocabulary}, и последний — знак конца.</numerusform>
                <numerusform>Токенизатор в {folder} не подходит модели: токенов {n}, а должно быть не больше {vocabulary}, и последний — знак конца.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/models/sam/prompts.py" />
            <source>The tokenizer in {folder} does not fit the model: {n} tokens, expected at most {vocabulary}.</source>
            <translation>
                <numerusform>Токенизатор в {folder} не подходит к модели: {n} токен, ожидалось не более {vocabulary}.</numerusform>
                <numerusform>Токенизатор в {folder} не подходит к модели: {n} токена, ожидалось не более {vocabulary}.</numerusform>
                <numerusform>Токенизатор в {folder} не подходит к модели: {n} токенов, ожидалось не более {vocabulary}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/epochs.py" />
            <source>The training came apart: its loss is not a number.</source>
            <translation>Обучение развалилось: функция потерь — не число.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/tuning/checkpoint.py" />
            <source>The training's state can't be written to {folder}.</source>
            <translation>Состояние обучения не удаётся записать в {folder}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/supervisely_shapes.py" />
            <source>The turned box has no two corners and an angle; it was left out.</source>
            <translation>У повёрнутой рамки нет двух углов и угла поворота; она пропущена.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/swin/weight_names.py" />
            <source>The two differ in their attention. Choose a model without v2 in its name.</source>
            <translation>Они различаются вниманием. Выберите модель без v2 в названии.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/view_options.py" />
            <source>The view is turned by {degrees}°. The file is as it was.</source>
            <translation>Вид повёрнут на {degrees}°. Файл не изменён.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/loading.py" />
            <source>The weights in {folder} have {key} in {kind}, expected floating point.</source>
            <translation>В весах из {folder} {key} имеет тип {kind}, а нужны числа с плавающей запятой.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/mismatch.py" />
            <source>The weights in {folder} have {key} of shape {shape}, expected {shape2} by its other weights.</source>
            <translation>В весах из {folder} {key} имеет форму {shape}, а судя по остальным весам нужна {shape2}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/mismatch.py" />
            <location filename="../../swin_annotator/models/weights/transformers_loading.py" />
            <source>The weights in {folder} have {name} of shape {found}, expected {wanted} from config.json.</source>
            <translation>В весах из {folder} {name} имеет форму {found}, а по config.json нужна {wanted}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/mismatch.py" />
            <source>The weights in {folder} hold {few}, which belong to no such network.</source>
            <translation>В весах из {folder} есть {few}, чего в такой сети не бывает.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/mismatch.py" />
            <source>The weights in {folder} hold {few}, which the config does not describe.</source>
            <translation>В весах из {folder} есть {few}, чего нет в конфигурации.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/mismatch.py" />
            <source>The weights in {folder} lack {few} and hold {few2}, which belong to no such network.</source>
            <translation>В весах из {folder} не хватает {few} и есть {few2}, чего в такой сети не бывает.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/mismatch.py" />
            <source>The weights in {folder} lack {few} and hold {few2}, which the config does not describe.</source>
            <translation>В весах из {folder} не хватает {few} и есть {few2}, чего нет в конфигурации.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/models/weights/transformers_loading.py" />
            <source>The weights in {folder} lack {missing} and {n} more.</source>
            <translation>
                <numerusform>В весах из {folder} не хватает {missing} и ещё {n}.</numerusform>
                <numerusform>В весах из {folder} не хватает {missing} и ещё {n}.</numerusform>
                <numerusform>В весах из {folder} не хватает {missing} и ещё {n}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/mismatch.py" />
            <location filename="../../swin_annotator/models/weights/transformers_loading.py" />
            <source>The weights in {folder} lack {missing}.</source>
            <translation>В весах из {folder} не хватает {missing}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/catalog.py" />
            <source>The weights of {spec} are missing from this installation.</source>
            <translation>В этой установке нет весов модели {spec}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/view_options.py" />
            <source>The wheel scrolls, with Ctrl it zooms.</source>
            <translation>Колесо прокручивает, с Ctrl меняет масштаб.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/view_options.py" />
            <source>The wheel zooms, with Ctrl it scrolls.</source>
            <translation>Колесо меняет масштаб, с Ctrl прокручивает.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/prompts.py" />
            <source>The words as you typed them</source>
            <translation>Слова так, как вы их ввели</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/mini/own_words.py" />
            <source>The words that {model} learnt are damaged: {error}.</source>
            <translation>Слова, выученные моделью {model}, повреждены: {error}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/cvat_shapes.py" />
            <location filename="../../swin_annotator/formats/supervisely_shapes.py" />
            <source>The {tag} has too few places; it was left out.</source>
            <translation>У формы {tag} слишком мало точек; она пропущена.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Theme</source>
            <translation>Тема</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/engine/training_labels.py" />
            <source>There are accepted boxes on {n} images; a training needs at least {least_images}.</source>
            <translation>
                <numerusform>Принятые рамки есть на {n} изображении; для обучения нужно не менее {least_images}.</numerusform>
                <numerusform>Принятые рамки есть на {n} изображениях; для обучения нужно не менее {least_images}.</numerusform>
                <numerusform>Принятые рамки есть на {n} изображениях; для обучения нужно не менее {least_images}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/engine/training_labels.py" />
            <source>There are accepted outlines on {n} images; a training needs at least {least_images}.</source>
            <translation>
                <numerusform>Принятые контуры есть на {n} изображении; для обучения нужно не менее {least_images}.</numerusform>
                <numerusform>Принятые контуры есть на {n} изображениях; для обучения нужно не менее {least_images}.</numerusform>
                <numerusform>Принятые контуры есть на {n} изображениях; для обучения нужно не менее {least_images}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/engine/training_labels.py" />
            <source>There are accepted tags on {n} images; a training needs at least {least_images}.</source>
            <translation>
                <numerusform>Принятые теги есть на {n} изображении; для обучения нужно не менее {least_images}.</numerusform>
                <numerusform>Принятые теги есть на {n} изображениях; для обучения нужно не менее {least_images}.</numerusform>
                <numerusform>Принятые теги есть на {n} изображениях; для обучения нужно не менее {least_images}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/cityscapes.py" />
            <source>There are no Cityscapes labels in {path}.</source>
            <translation>В {path} нет разметки Cityscapes.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/yolo_reader.py" />
            <source>There are no YOLO labels in {root}.</source>
            <translation>В {root} нет меток YOLO.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/backups.py" />
            <source>There are no backups yet.</source>
            <translation>Резервных копий пока нет.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/exporting.py" />
            <location filename="../../swin_annotator/engine/folder.py" />
            <location filename="../../swin_annotator/formats/cvat.py" />
            <source>There are no images in {folder}.</source>
            <translation>В папке {folder} нет изображений.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/per_image.py" />
            <source>There are no labels in {path}: it has no {suffix} files.</source>
            <translation>В {path} нет меток: там нет файлов {suffix}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/dota.py" />
            <source>There are no labels in {root}: it has no .txt files.</source>
            <translation>В {root} нет разметки: там нет файлов .txt.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/supervisely.py" />
            <source>There are no labels in {root}: no data set of it has a folder ann.</source>
            <translation>В {root} нет разметки: ни в одном наборе нет папки ann.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/index_masks.py" />
            <source>There are no masks in {root}.</source>
            <translation>В {root} нет масок.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/check.py" />
            <source>There are no objects in the file.</source>
            <translation>В файле нет объектов.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/tfrecord.py" />
            <source>There are no records in {path}.</source>
            <translation>В {path} нет записей.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/class_numbers.py" />
            <source>There are: {known}.</source>
            <translation>Есть: {known}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/category_editor.py" />
            <source>There is a category “{other}” already ({theirs}). Merge “{name}” ({ours}) into it?</source>
            <translation>Категория «{other}» уже есть ({theirs}). Объединить с ней «{name}» ({ours})?</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/catalog.py" />
            <source>There is already a model called {spec}.</source>
            <translation>Модель с названием {spec} уже есть.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_annotations.py" />
            <source>There is no box of four numbers</source>
            <translation>Нет рамки из четырёх чисел</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/prompt_controller.py" />
            <source>There is no box without a mask on this image.</source>
            <translation>На этом изображении нет рамок без маски.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/class_numbers.py" />
            <source>There is no category called {unknown}.</source>
            <translation>Нет категории с названием {unknown}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_annotations.py" />
            <source>There is no category {id}; the object was left out.</source>
            <translation>Нет категории {id}; объект пропущен.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/bundle.py" />
            <source>There is no file {path}.</source>
            <translation>Файла {path} нет.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/yolo_reader.py" />
            <source>There is no image for this file; its labels stay out.</source>
            <translation>Для этого файла нет изображения; его метки пропущены.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_annotations.py" />
            <source>There is no image {id}; the object was left out.</source>
            <translation>Нет изображения {id}; объект пропущен.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/image_folder.py" />
            <source>There is no metadata.jsonl in {path}.</source>
            <translation>В {path} нет metadata.jsonl.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/registry.py" />
            <source>There is no model backend {name}.</source>
            <translation>Бэкенда моделей {name} нет.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/catalog.py" />
            <source>There is no model called {name}.</source>
            <translation>Модели с названием {name} нет.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/model_folders.py" />
            <source>There is no model folder {folder}.</source>
            <translation>Папки модели {folder} нет.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/category_editor.py" />
            <source>There is no other category to merge with.</source>
            <translation>Нет другой категории для объединения.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/gatherable.py" />
            <location filename="../../swin_annotator/store/views.py" />
            <source>There is no project in {source}.</source>
            <translation>В {source} нет проекта.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/quality_sheet.py" />
            <location filename="../../swin_annotator/ui/gallery/worth_controller.py" />
            <source>There is none.</source>
            <translation>Ничего нет.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/registry.py" />
            <source>There is not enough memory to load the libraries behind {name}.</source>
            <translation>Для библиотек, нужных {name}, не хватает памяти.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/memory.py" />
            <source>There is not enough memory to start.</source>
            <translation>Для запуска не хватает памяти.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/memory.py" />
            <source>There is not enough memory to start: {free} MB are free, {needed} MB are needed.</source>
            <translation>Для запуска не хватает памяти: свободно {free} МБ, нужно {needed} МБ.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/review/review_session.py" />
            <source>There is nothing before this one.</source>
            <translation>Перед этим ничего нет.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/fewshot.py" />
            <source>There is nothing to tell apart: the labels are all of one kind.</source>
            <translation>Различать нечего: все метки одного вида.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/copying_out.py" />
            <source>There is something called {name} in {folder} already.</source>
            <translation>В {folder} уже есть что-то с именем {name}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/quality_sheet.py" />
            <source>There twice</source>
            <translation>Есть дважды</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/shape_operations.py" />
            <source>These are masks already.</source>
            <translation>Это уже маски.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/shape_operations.py" />
            <source>These are turned boxes already.</source>
            <translation>Это уже повёрнутые рамки.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/gallery/quality_controller.py" />
            <source>They agree on {n} images.</source>
            <translation>
                <numerusform>Они согласны на {n} изображении.</numerusform>
                <numerusform>Они согласны на {n} изображениях.</numerusform>
                <numerusform>Они согласны на {n} изображениях.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/index_masks.py" />
            <source>They are PNG files in a folder {folders}.</source>
            <translation>Это файлы PNG в папке {folders}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/trust.py" />
            <source>They could change labels unseen. It was left as it is; take it from whoever made it anew.</source>
            <translation>Они могли бы незаметно изменить разметку. Файл оставлен как есть; возьмите его заново у того, кто его создал.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/cityscapes.py" />
            <source>They end in _gtFine_polygons.json.</source>
            <translation>Имена её файлов оканчиваются на _gtFine_polygons.json.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/learning_controller.py" />
            <source>Things like this were rejected before. {key} takes the last one as “Not this”, so that they stay away.</source>
            <translation>Похожее уже отклоняли. {key} возьмёт последнее как «Не это», и такое больше не появится.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/runtime/device.py" />
            <source>This GPU does not compute in bfloat16.</source>
            <translation>Этот GPU не считает в bfloat16.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/folder_controller.py" />
            <source>This folder can't be written; labels are kept in {place}.</source>
            <translation>В эту папку нельзя писать; метки хранятся в {place}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/lock.py" />
            <source>This folder's project is open in another window or command.</source>
            <translation>Проект этой папки открыт в другом окне или команде.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>This image</source>
            <translation>На снимке</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/widgets/banner.py" />
            <source>This is a fault of the program. Your labels are on disk and you can go on working. The text below, pasted into a report, helps to mend it.</source>
            <translation>Это ошибка программы. Ваши метки на диске, можно работать дальше. Текст ниже, вставленный в сообщение об ошибке, поможет её исправить.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/object_operations.py" />
            <source>This is the last image of the list.</source>
            <translation>Это последнее изображение в списке.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/window/answer_notifier.py" />
            <source>This looks at {n} images and puts what it finds beside your labels; one undo takes it back.</source>
            <translation>
                <numerusform>Будет просмотрено {n} изображение, найденное добавится к вашим меткам; одна отмена вернёт всё назад.</numerusform>
                <numerusform>Будут просмотрены {n} изображения, найденное добавится к вашим меткам; одна отмена вернёт всё назад.</numerusform>
                <numerusform>Будет просмотрено {n} изображений, найденное добавится к вашим меткам; одна отмена вернёт всё назад.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/store/schema.py" />
            <source>This project was written by a newer version of Swin Annotator (project format {version}, this program knows {n}).</source>
            <translation>
                <numerusform>Этот проект записан более новой версией Swin Annotator (формат проекта {version}, программа знает {n}).</numerusform>
                <numerusform>Этот проект записан более новой версией Swin Annotator (формат проекта {version}, программа знает {n}).</numerusform>
                <numerusform>Этот проект записан более новой версией Swin Annotator (формат проекта {version}, программа знает {n}).</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/schema.py" />
            <source>This project was written by an older version of Swin Annotator and has not been brought up to date.</source>
            <translation>Этот проект записан более старой версией Swin Annotator и ещё не обновлён.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/proposals.py" />
            <source>Threshold</source>
            <translation>Порог</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Threshold down</source>
            <translation>Понизить порог</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/proposals.py" />
            <source>Threshold in hundredths</source>
            <translation>Порог в сотых</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Threshold up</source>
            <translation>Повысить порог</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/notifier.py" />
            <source>To the prompt</source>
            <translation>К запросу</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Together</source>
            <translation>Вместе</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/learning_controller.py" />
            <source>Too few answers yet, or no score from which on nine of ten were right.</source>
            <translation>Решений пока мало, или нет оценки, от которой верны девять из десяти.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_sheet.py" />
            <source>Too few answers yet, or no score from which on so many were right.</source>
            <translation>Ответов пока слишком мало, или нет оценки, начиная с которой столько верно.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/quality_sheet.py" />
            <source>Too thin to be seen</source>
            <translation>Слишком тонко, чтобы увидеть</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Tools</source>
            <translation>Инструменты</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Top-1 81.2. Tags, and features for tags of your own. Swin-T and Swin-S are published for 224 pixels only.</source>
            <translation>Top-1 81.2. Теги и признаки для ваших собственных тегов. Swin-T и Swin-S опубликованы только для 224 пикселей.</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Top-1 81.8. Tags, and features for tags of your own.</source>
            <translation>Top-1 81.8. Теги и признаки для ваших тегов.</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Top-1 83.2.</source>
            <translation>Top-1 83.2.</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Top-1 83.5, or 85.2 if it was trained on ImageNet-22k first, which its origin suggests and its card does not say.</source>
            <translation>Top-1 83.5 или 85.2, если сначала обучена на ImageNet-22k: на это указывает происхождение, но карточка молчит.</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Top-1 83.7.</source>
            <translation>Top-1 83.7.</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Top-1 84.2.</source>
            <translation>Top-1 84.2.</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Top-1 84.5, or 86.4 if it was trained on ImageNet-22k first, which its origin suggests and its card does not say.</source>
            <translation>Top-1 84.5 или 86.4, если сначала обучена на ImageNet-22k: на это указывает происхождение, но карточка молчит.</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Top-1 86.2; trained on ImageNet-22k first.</source>
            <translation>Top-1 86.2; сначала обучена на ImageNet-22k.</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Top-1 86.3; trained on ImageNet-22k first.</source>
            <translation>Top-1 86.3; сначала обучена на ImageNet-22k.</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Top-1 86.9; trained on ImageNet-22k first. Meant for a GPU.</source>
            <translation>Top-1 86.9; сначала обучена на ImageNet-22k. Для GPU.</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Top-1 87.3; trained on ImageNet-22k first. Meant for a GPU.</source>
            <translation>Top-1 87.3; сначала обучена на ImageNet-22k. Для GPU.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/guided_tour.py" />
            <source>Tour</source>
            <translation>Обзор</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Tour: first steps</source>
            <translation>Обзор: первые шаги</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/empty_state.py" />
            <source>Tour: first steps with sample images</source>
            <translation>Обзор: первые шаги на изображениях-примерах</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/training.py" />
            <source>Train</source>
            <translation>Обучить</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/training.py" />
            <source>Train on your labels</source>
            <translation>Обучение на вашей разметке</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Train on your labels…</source>
            <translation>Обучить на вашей разметке…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/epochs.py" />
            <source>Train with other labels or another --seed; the models that are there stay as they were.</source>
            <translation>Обучите на другой разметке или с другим --seed; имеющиеся модели остались как были.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/epochs.py" />
            <source>Train with other labels; the models that are there stay as they were.</source>
            <translation>Обучите на другой разметке; имеющиеся модели остаются как были.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/training_controller.py" />
            <source>Training {name}</source>
            <translation>Обучение {name}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/message_catalog.py" />
            <source>Transport endpoint is not connected</source>
            <translation>сетевой диск отключён</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/attributes.py" />
            <source>Truncated</source>
            <translation>Обрезан</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Truncated: it goes on beyond the image</source>
            <translation>Обрезан: продолжается за краем изображения</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub_connection.py" />
            <source>Try again later; what arrived is kept. {carry_hint}</source>
            <translation>Повторите позже; полученное сохранено. {carry_hint}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/download.py" />
            <location filename="../../swin_annotator/models/catalog/hub_connection.py" />
            <source>Try again.</source>
            <translation>Повторите.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/download.py" />
            <source>Try again; what arrived is kept. {carry_hint}</source>
            <translation>Повторите; полученное сохранено. {carry_hint}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/answer_notifier.py" />
            <source>Try {n} images first</source>
            <translation>Сначала проверить на изображениях: {n}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/turning.py" />
            <source>Turn</source>
            <translation>Поворот</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Turn boxes and polygons into masks</source>
            <translation>Превратить рамки и полигоны в маски</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Turn into the smallest turned boxes</source>
            <translation>Превратить в наименьшие повёрнутые рамки</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Turn the selected objects by 15° to the left</source>
            <translation>Повернуть выделенные объекты на 15° влево</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Turn the selected objects by 15° to the right</source>
            <translation>Повернуть выделенные объекты на 15° вправо</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Turn the view to the left</source>
            <translation>Повернуть вид влево</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Turn the view to the right</source>
            <translation>Повернуть вид вправо</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Turned</source>
            <translation>Повёрнутая</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Turned box</source>
            <translation>Повёрнутая рамка</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Two fifths of the size of SAM ViT-B. Of a checkpoint for videos only what single images need is kept.</source>
            <translation>Две пятых размера SAM ViT-B. Из чекпойнта для видео оставлено только то, что нужно отдельным изображениям.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/guided_tour.py" />
            <source>Type a word for something on this image at the top right, and press Enter.</source>
            <translation>Введите справа вверху слово для чего-то на этом изображении и нажмите Enter.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/queries.py" />
            <source>Type it again.</source>
            <translation>Введите заново.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/object_presenter.py" />
            <source>Type what to find and press Enter, or show an example ({example}).</source>
            <translation>Введите, что найти, и нажмите Enter или покажите образец ({example}).</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/grounding/text.py" />
            <source>Type what to find, in letters.</source>
            <translation>Введите, что найти, буквами.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/grounding/detector.py" />
            <source>Type what to find, or choose a detector that takes examples, such as swin-mini or OWLv2.</source>
            <translation>Введите, что найти, или выберите детектор, принимающий образцы, например swin-mini или OWLv2.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/questions.py" />
            <source>Type what to find, or draw a box around an example.</source>
            <translation>Введите, что найти, или обведите образец рамкой.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/worth_controller.py" />
            <source>Type what to find, or show an example: that is what images are compared by.</source>
            <translation>Введите, что искать, или покажите пример: по нему сравниваются изображения.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/queries.py" />
            <location filename="../../swin_annotator/models/owl/text.py" />
            <source>Type what to find, such as: forklift, person.</source>
            <translation>Введите, что найти, например: forklift, person.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/guided_tour.py" />
            <source>Type “{word}” at the top right, and press Enter.</source>
            <translation>Введите «{word}» справа вверху и нажмите Enter.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/registry.py" />
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/registry.py" />
            <source>Undo: {step}</source>
            <translation>Отменить: {step}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/notifier.py" />
            <source>Undone: {step}. {redo} does it again.</source>
            <translation>Отменено: {step}. {redo} повторит.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/__init__.py" />
            <source>Unknown label format {name}.</source>
            <translation>Неизвестный формат меток {name}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/owl/detector.py" />
            <source>Unknown padding {padding}.</source>
            <translation>Неизвестное заполнение {padding}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/runtime/device.py" />
            <source>Unknown precision {asked}.</source>
            <translation>Неизвестная точность {asked}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/swin/queries.py" />
            <source>Unknown reading {asked} of a mask model.</source>
            <translation>Неизвестное чтение {asked} модели масок.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/mini/model.py" />
            <source>Unknown segmentation head {head}.</source>
            <translation>Неизвестная голова сегментации {head}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/owl/detector.py" />
            <source>Unknown vector precision {vectors}.</source>
            <translation>Неизвестная точность векторов {vectors}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/attributes.py" />
            <source>Unlock</source>
            <translation>Разблокировка</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/archives.py" />
            <source>Unpack it yourself if you trust it, and give the folder.</source>
            <translation>Распакуйте его сами, если доверяете ему, и укажите папку.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub_connection.py" />
            <source>Unset the variable to download. {carry_hint}</source>
            <translation>Чтобы загрузить, уберите эту переменную. {carry_hint}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/quality_sheet.py" />
            <source>Unusually large</source>
            <translation>Необычно велико</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/quality_sheet.py" />
            <source>Unusually small</source>
            <translation>Необычно мало</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/quality_sheet.py" />
            <source>Up and Down go from one to the next.</source>
            <translation>Стрелки вверх и вниз переходят от одного к другому.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/cli/train_full.py" />
            <source>Up to {passes} passes will take at most about {time} on this computer ({device}).</source>
            <translation>До {passes} проходов займут на этом компьютере ({device}) не больше примерно {time}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/schema.py" />
            <source>Update Swin Annotator to open it. Nothing was changed in {path}.</source>
            <translation>Чтобы открыть его, обновите Swin Annotator. В {path} ничего не изменено.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/learned_profile.py" />
            <source>Update Swin Annotator.</source>
            <translation>Обновите Swin Annotator.</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>UperNet, Swin-B (ADE20K, 150 classes)</source>
            <translation>UperNet, Swin-B (ADE20K, 150 классов)</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>UperNet, Swin-L (ADE20K, 150 classes)</source>
            <translation>UperNet, Swin-L (ADE20K, 150 классов)</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>UperNet, Swin-S (ADE20K, 150 classes)</source>
            <translation>UperNet, Swin-S (ADE20K, 150 классов)</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>UperNet, Swin-T (ADE20K, 150 classes)</source>
            <translation>UperNet, Swin-T (ADE20K, 150 классов)</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/quality_sheet.py" />
            <source>Upon another one of the category</source>
            <translation>Поверх другого той же категории</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/view_options.py" />
            <source>Upright again.</source>
            <translation>Снова прямо.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/model_folders.py" />
            <source>Usable types: {kinds}.</source>
            <translation>Пригодные типы: {kinds}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/runtime/device.py" />
            <source>Use a number from 1 up.</source>
            <translation>Укажите число от 1.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_controller.py" />
            <source>Use a profile</source>
            <translation>Использовать профиль</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_sheet.py" />
            <source>Use a profile…</source>
            <translation>Использовать профиль…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/runtime/device.py" />
            <source>Use auto, cuda, mps or cpu.</source>
            <translation>Используйте auto, cuda, mps или cpu.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/prelabel_ray.py" />
            <source>Use fewer workers for each computer, or a smaller model.</source>
            <translation>Возьмите меньше рабочих процессов на компьютер или модель поменьше.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/runtime/finite.py" />
            <location filename="../../swin_annotator/models/swin/semantic.py" />
            <source>Use float32, or pull the model again.</source>
            <translation>Используйте float32 или скачайте модель ещё раз.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/runtime/device.py" />
            <source>Use float32.</source>
            <translation>Используйте float32.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/training.py" />
            <source>Use it</source>
            <translation>Использовать</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/catalog.py" />
            <source>Use it as it is.</source>
            <translation>Пользуйтесь ею как есть.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/train.py" />
            <source>Use swin-mini. What another detector learns from decisions goes out by “profile export”.</source>
            <translation>Используйте swin-mini. То, чему другой детектор учится на решениях, выгружается командой «profile export».</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_sheet.py" />
            <source>Use the common one</source>
            <translation>Использовать общий</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/mini/model.py" />
            <source>Use the head that it has.</source>
            <translation>Используйте ту голову, которая у неё есть.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/loading.py" />
            <source>Use the model's safetensors file, or convert it where it was made.</source>
            <translation>Возьмите файл safetensors этой модели или преобразуйте её там, где она создана.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/training.py" />
            <source>Use the profile</source>
            <translation>Использовать профиль</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/other_projects.py" />
            <source>Use them here as well</source>
            <translation>Использовать и здесь</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Use this key</source>
            <translation>Назначить клавишу</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_sheet.py" />
            <source>Use this threshold</source>
            <translation>Использовать этот порог</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/mini/model.py" />
            <location filename="../../swin_annotator/models/owl/detector.py" />
            <location filename="../../swin_annotator/models/swin/queries.py" />
            <source>Use {heads}.</source>
            <translation>Используйте одно из: {heads}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_controller.py" />
            <location filename="../../swin_annotator/ui/inference/unknown_words.py" />
            <source>Use {model}</source>
            <translation>Использовать {model}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/runtime/device.py" />
            <source>Use {precisions} or auto.</source>
            <translation>Используйте {precisions} или auto.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Use, rename, delete the category</source>
            <translation>Выбрать, переименовать, удалить категорию</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/categories.py" />
            <source>Usual colour</source>
            <translation>Обычный цвет</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export_forms.py" />
            <source>VGG Image Annotator</source>
            <translation>VGG Image Annotator</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>View</source>
            <translation>Вид</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/sinks.py" />
            <source>Wait until it has finished, or choose another place with --out.</source>
            <translation>Подождите, пока она закончит, или выберите другое место с помощью --out.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/database.py" />
            <source>Wait until it has finished, then try again.</source>
            <translation>Подождите, пока она закончит, и повторите.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/user_models.py" />
            <source>Wait until that is done, or stop it there.</source>
            <translation>Дождитесь конца или остановите это там.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/bulk_step.py" />
            <source>Wait until the last bulk change is written.</source>
            <translation>Подождите, пока запишется последнее массовое изменение.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Wand</source>
            <translation>Палочка</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_sheet.py" />
            <source>Wanted share of right ones</source>
            <translation>Желаемая доля верных</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>Weights</source>
            <translation>Веса</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>What becomes of image files</source>
            <translation>Что делать с файлами изображений</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/review_bar.py" />
            <source>What comes next</source>
            <translation>Что идёт следующим</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/widgets/banner.py" />
            <source>What helps</source>
            <translation>Что поможет</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/review_bar.py" />
            <source>What is judged</source>
            <translation>Что проверяется</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/quality_sheet.py" />
            <location filename="../../swin_annotator/ui/gallery/worth_sheet.py" />
            <source>What is listed</source>
            <translation>Что в списке</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/review/input_guard.py" />
            <source>What is shown has changed just now; the key did nothing.</source>
            <translation>Показанное только что изменилось; клавиша ничего не сделала.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/first_naming.py" />
            <source>What is this?</source>
            <translation>Что это?</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/training.py" />
            <source>What it learns from</source>
            <translation>На чём она учится</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>What stays together in a split</source>
            <translation>Что остаётся вместе при разбиении</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/tags.py" />
            <source>What the image as a whole is; commas between tags</source>
            <translation>Что представляет собой всё изображение; теги через запятую</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/quality_sheet.py" />
            <source>What the labels are made of</source>
            <translation>Из чего состоит разметка</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>What there is, and going back to it</source>
            <translation>Что есть и как к нему вернуться</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/command_palette.py" />
            <source>What to do</source>
            <translation>Что сделать</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/prompt_edit.py" />
            <source>What to find</source>
            <translation>Что найти</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/prompt_edit.py" />
            <source>What to find: forklift, person</source>
            <translation>Что найти: forklift, person</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/contact_sheet.py" />
            <source>What to show</source>
            <translation>Что показать</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_sheet.py" />
            <source>What was learnt</source>
            <translation>Чему научилась модель</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/prompts.py" />
            <source>What was learnt from</source>
            <translation>На чём обучено</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>What was learnt…</source>
            <translation>Чему научилась модель…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/worth_controller.py" />
            <source>What weighs most comes first. Enter shows it.</source>
            <translation>Самое важное — первым. Enter показывает его.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Wheel</source>
            <translation>Колесо</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/bulk_accept.py" />
            <source>Where</source>
            <translation>Где</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Whole folder</source>
            <translation>Во всей папке</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/backups.py" />
            <source>Why</source>
            <translation>Почему</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/quality_sheet.py" />
            <source>Width by height</source>
            <translation>Ширина к высоте</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Window scale</source>
            <translation>Масштаб окна</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/cli/train_full.py" />
            <source>With --full there is no profile to write.</source>
            <translation>С --full профиля для записи нет.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/answers.py" />
            <source>Withdraw proposals of an example</source>
            <translation>Отозвать предложения по примеру</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/core/review_steps.py" />
            <location filename="../../swin_annotator/engine/answers.py" />
            <location filename="../../swin_annotator/engine/folder_changes.py" />
            <source>Withdraw {n} proposals</source>
            <translation>
                <numerusform>Отозвать {n} предложение</numerusform>
                <numerusform>Отозвать {n} предложения</numerusform>
                <numerusform>Отозвать {n} предложений</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub_connection.py" />
            <source>Without network: download the files of {endpoint}/{name} on another machine, bring the folder here, and choose Add folder… under Models.</source>
            <translation>Без сети: скачайте файлы {endpoint}/{name} на другом компьютере, перенесите папку сюда и выберите «Добавить папку…» в окне «Модели».</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_sheet.py" />
            <source>Words for the category, with | between several</source>
            <translation>Слова для категории, несколько — через |</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Words only, no examples; phrases of several words too, such as red cup: COCO AP 48.4 without having seen it. Every question costs a run.</source>
            <translation>Только слова, без образцов; также фразы из нескольких слов, например red cup: COCO AP 48.4, не видев его. Каждый вопрос стоит прогона.</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Words only: COCO AP 50.6 without having seen it. As large as grounding-dino-tiny, and better at rare things.</source>
            <translation>Только слова: COCO AP 50.6, не видев его. Размером с grounding-dino-tiny и лучше находит редкое.</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Words only: COCO AP 52.5 without having seen it. Meant for a GPU.</source>
            <translation>Только слова: COCO AP 52.5, не видев его. Для GPU.</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Words only: COCO AP 56.7, trained with COCO among others. Meant for a GPU.</source>
            <translation>Только слова: COCO AP 56.7, обучена в том числе на COCO. Для GPU.</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Words only; MM-Grounding-DINO trained further with captions, better at rare things and long phrases.</source>
            <translation>Только слова; MM-Grounding-DINO, дообученная на подписях, лучше с редкими предметами и длинными фразами.</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Words only; see llmdet-tiny. Meant for a GPU.</source>
            <translation>Только слова; см. llmdet-tiny. Для GPU.</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Words only; the largest, trained on all sets, COCO among them. Meant for a GPU.</source>
            <translation>Только слова; самая большая, обучена на всех наборах, включая COCO. Для GPU.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/worth_sheet.py" />
            <source>Worth a look</source>
            <translation>Стоит взглянуть</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Worth a look next…</source>
            <translation>Стоит взглянуть дальше…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Write a note on the selected objects</source>
            <translation>Написать заметку о выделенных объектах</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_controller.py" />
            <source>Write a profile</source>
            <translation>Записать профиль</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_sheet.py" />
            <source>Write a profile…</source>
            <translation>Записать профиль…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub_connection.py" />
            <source>Write it as https://HOST, or unset it.</source>
            <translation>Запишите его как https://HOST или уберите.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/queries.py" />
            <source>Write name: phrase | phrase.</source>
            <translation>Пишите так: название: фраза | фраза.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/yolo_classes.py" />
            <source>Write number: name.</source>
            <translation>Пишите «номер: название».</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_controller.py" />
            <source>Writing a profile</source>
            <translation>Запись профиля</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/full_training.py" />
            <location filename="../../swin_annotator/engine/train.py" />
            <source>Writing {request}</source>
            <translation>Запись {request}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export_forms.py" />
            <source>X-AnyLabeling</source>
            <translation>X-AnyLabeling</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/yolo_reader.py" />
            <source>YOLO labels need the sizes of their images: open the folder of the images, or put them beside.</source>
            <translation>Для меток YOLO нужны размеры изображений: откройте папку изображений или положите их рядом.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export_forms.py" />
            <source>YOLO: boxes</source>
            <translation>YOLO: рамки</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export_forms.py" />
            <source>YOLO: key points</source>
            <translation>YOLO: ключевые точки</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export_forms.py" />
            <source>YOLO: outlines</source>
            <translation>YOLO: контуры</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export_forms.py" />
            <source>YOLO: turned boxes</source>
            <translation>YOLO: повёрнутые рамки</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/bars.py" />
            <source>Zoom</source>
            <translation>Масштаб</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Zoom at the pointer</source>
            <translation>Масштаб у указателя</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Zoom in</source>
            <translation>Увеличить</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/canvas/tools/wand.py" />
            <source>Zoom in to fill: this image is read in tiles.</source>
            <translation>Приблизьте, чтобы заливать: это изображение читается по частям.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Zoom out</source>
            <translation>Уменьшить</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>a click each</source>
            <translation>по щелчку на каждую</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>a head learns the accepted labels and becomes a model in the list</source>
            <translation>голова учится на принятой разметке и становится моделью в списке</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/own_attributes.py" />
            <source>a number</source>
            <translation>число</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/splits.py" />
            <source>a split is NAME=SHARE,NAME=SHARE, not {text}</source>
            <translation>разбиение записывается как NAME=SHARE,NAME=SHARE, а не {text}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/state_names.py" />
            <source>accepted</source>
            <translation>принято</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>all pages, with a search, offline</source>
            <translation>все страницы, с поиском, без сети</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/state_names.py" />
            <source>alternative</source>
            <translation>вариант</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/store/recovery.py" />
            <source>and {n} more parts</source>
            <translation>
                <numerusform>и ещё {n} часть</numerusform>
                <numerusform>и ещё {n} части</numerusform>
                <numerusform>и ещё {n} частей</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/gatherable.py" />
            <source>another place</source>
            <translation>другое место</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/own_attributes.py" />
            <source>any words</source>
            <translation>любые слова</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/review_bar.py" />
            <source>back</source>
            <translation>назад</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/backups.py" />
            <source>before a backup was restored</source>
            <translation>перед восстановлением резервной копии</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/backups.py" />
            <source>before a command</source>
            <translation>перед командой</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/shape_words.py" />
            <source>box</source>
            <translation>рамка</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/odd_objects.py" />
            <source>box and outline are far apart</source>
            <translation>рамка и контур далеко друг от друга</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/model_labels.py" />
            <source>box to mask</source>
            <translation>рамка → маска</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/png_strips.py" />
            <source>broken PNG file (bad checksum of its pixels)</source>
            <translation>повреждённый файл PNG (контрольная сумма пикселей не сходится)</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_controller.py" />
            <source>by example</source>
            <translation>по образцу</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/model_labels.py" />
            <source>can be downloaded</source>
            <translation>можно скачать</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/recovery.py" />
            <location filename="../../swin_annotator/store/row_transfer.py" />
            <location filename="../../swin_annotator/store/soundness.py" />
            <location filename="../../swin_annotator/ui/inference/tag_controller.py" />
            <source>categories</source>
            <translation>категории</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/soundness.py" />
            <source>category</source>
            <translation>категория</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/state_names.py" />
            <source>changed</source>
            <translation>изменено</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>clicks or a drag; Enter ends it</source>
            <translation>щелчки или протяжка; Enter заканчивает</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/cluster_embedder.py" />
            <source>cluster: {ms} ms, {sent} KB sent, {received} KB back</source>
            <translation>кластер: {ms} мс, отправлено {sent} КБ, получено {received} КБ</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/category_details.py" />
            <source>colour: red | green | blue</source>
            <translation>цвет: красный | зелёный | синий</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/model_labels.py" />
            <source>comes with the program</source>
            <translation>входит в программу</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/swin/classifier.py" />
            <location filename="../../swin_annotator/models/swin/own_folder.py" />
            <location filename="../../swin_annotator/models/weights/loading.py" />
            <location filename="../../swin_annotator/models/weights/size_check.py" />
            <location filename="../../swin_annotator/models/weights/transformers_loading.py" />
            <source>config.json and the weights must come from the same model.</source>
            <translation>config.json и веса должны быть от одной модели.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/row_transfer.py" />
            <source>counters</source>
            <translation>счётчики</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/canvas/tools/pose_grips.py" />
            <source>covered</source>
            <translation>закрыта</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/attributes.py" />
            <source>crowd</source>
            <translation>группа</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>cuts objects along a line</source>
            <translation>режет объекты по линии</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/row_transfer.py" />
            <source>decisions</source>
            <translation>решения</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/statistics.py" />
            <source>decisions per minute</source>
            <translation>решений в минуту</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>drag a box, then turn it by its grip or , and .</source>
            <translation>протяните рамку, затем поверните её за ручку или клавишами , и .</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>draws a part onto the selected object</source>
            <translation>пририсовывает часть к выделенному объекту</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/row_transfer.py" />
            <source>earlier files of images</source>
            <translation>прежние файлы изображений</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/row_transfer.py" />
            <source>edits of steps</source>
            <translation>правки шагов</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/model_choices.py" />
            <source>embedded</source>
            <translation>встроена</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>erases from a mask</source>
            <translation>стирает маску</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/problems.py" />
            <source>error</source>
            <translation>ошибка</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>every image is looked at once, in the background; Cancel pauses it</source>
            <translation>каждое изображение просматривается один раз, в фоне; «Отмена» приостанавливает</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>everything that looks like what it holds is found</source>
            <translation>найдётся всё похожее на то, что внутри</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/model_labels.py" />
            <source>files missing</source>
            <translation>нет файлов</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>fills what has the colour of the clicked pixel</source>
            <translation>заливает область цвета указанной точки</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/image_files.py" />
            <source>first frame of many</source>
            <translation>первый кадр из многих</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/image_files.py" />
            <source>first frame of several</source>
            <translation>первый кадр из нескольких</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/matching.py" />
            <source>fits several images equally well</source>
            <translation>одинаково подходит к нескольким изображениям</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>for small things: every image is also looked at in parts, about ten times as slowly</source>
            <translation>для мелкого: каждое изображение смотрится ещё и по частям, примерно в десять раз медленнее</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>four clicks on an object's outermost points</source>
            <translation>четыре щелчка по крайним точкам объекта</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/image_files.py" />
            <source>frame 1 of {count}</source>
            <translation>кадр 1 из {count}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/recovery.py" />
            <source>from id {first} on</source>
            <translation>начиная с id {first}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/widgets/suggestion.py" />
            <source>from {n} labels; right {share} % of the time when left out</source>
            <translation>
                <numerusform>по {n} метке; при проверке верно в {share} % случаев</numerusform>
                <numerusform>по {n} меткам; при проверке верно в {share} % случаев</numerusform>
                <numerusform>по {n} меткам; при проверке верно в {share} % случаев</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/widgets/suggestion.py" />
            <source>from {n} labels; too few to say how often that is right</source>
            <translation>
                <numerusform>по {n} метке; слишком мало, чтобы сказать, как часто это верно</numerusform>
                <numerusform>по {n} меткам; слишком мало, чтобы сказать, как часто это верно</numerusform>
                <numerusform>по {n} меткам; слишком мало, чтобы сказать, как часто это верно</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_sheet.py" />
            <location filename="../../swin_annotator/ui/inference/learning_controller.py" />
            <source>frozen</source>
            <translation>заморожено</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/model_choices.py" />
            <source>get {size}</source>
            <translation>скачать {size}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>goes through the list from the canvas, so that nobody needs to come back to it</source>
            <translation>проходит по списку прямо с холста, чтобы не возвращаться к нему</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/category_presenter.py" />
            <source>hidden</source>
            <translation>скрыта</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/recovery.py" />
            <source>ids {first} to {high}</source>
            <translation>id с {first} по {high}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/soundness.py" />
            <source>image</source>
            <translation>изображение</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/recovery.py" />
            <location filename="../../swin_annotator/store/row_transfer.py" />
            <location filename="../../swin_annotator/store/soundness.py" />
            <source>images</source>
            <translation>изображения</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/statistics.py" />
            <source>images reviewed</source>
            <translation>изображений проверено</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>images that teach most, that probably have none, and that show the same</source>
            <translation>изображения, которые научат больше всего, где, вероятно, ничего нет и которые показывают одно и то же</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_writer.py" />
            <source>images, categories and objects: {found} instead of {wanted}</source>
            <translation>изображения, категории и объекты: {found} вместо {wanted}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/model_labels.py" />
            <source>installed</source>
            <translation>установлена</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/jpeg.py" />
            <source>it holds too many notes before its pixels</source>
            <translation>перед пикселями слишком много записей</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/regular.py" />
            <source>it is a pipe, a socket or a device and no file</source>
            <translation>это канал, сокет или устройство, а не файл</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/icons.py" />
            <source>it is an icon and holds a picture that is far larger</source>
            <translation>это значок, и в нём картинка намного большего размера</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_reader.py" />
            <source>it is cut short</source>
            <translation>он обрезан</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/regular.py" />
            <source>it is larger than {most} MB</source>
            <translation>он больше {most} МБ</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/high_depth.py" />
            <source>its compression is not known here; install swin-annotator[tiff]</source>
            <translation>его сжатие здесь неизвестно; установите swin-annotator[tiff]</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/odd_objects.py" />
            <source>its mask has another size than the image</source>
            <translation>размер маски не такой, как у изображения</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_sheet.py" />
            <source>its own</source>
            <translation>собственный</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/tiff_codecs.py" />
            <source>its tiles are too large</source>
            <translation>его фрагменты слишком велики</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/odd_objects.py" />
            <source>labelled {get} and {get2}</source>
            <translation>размечено как {get} и {get2}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/statistics.py" />
            <source>labels</source>
            <translation>метки</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/review_bar.py" />
            <source>later</source>
            <translation>позже</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>left clicks on the object, right clicks beside it</source>
            <translation>левые щелчки по объекту, правые — мимо него</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/odd_objects.py" />
            <source>lies within label {id}</source>
            <translation>лежит внутри метки {id}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/examples.py" />
            <source>like this</source>
            <translation>похожее на это</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/shape_words.py" />
            <source>line</source>
            <translation>линия</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_reader.py" />
            <source>lists and objects lie within each other too often</source>
            <translation>списки и объекты вложены слишком глубоко</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/attributes.py" />
            <source>locked</source>
            <translation>заблокирован</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/likeness.py" />
            <source>looks like {name} ({share})</source>
            <translation>похоже на {name} ({share})</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/guard.py" />
            <source>lost its log of the newest steps to another program</source>
            <translation>лишился журнала последних действий из-за другой программы</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/row_transfer.py" />
            <source>marks of finished images</source>
            <translation>отметки готовых изображений</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/shape_words.py" />
            <location filename="../../swin_annotator/ui/window/object_presenter.py" />
            <source>mask</source>
            <translation>маска</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>measures in pixels</source>
            <translation>измеряет в пикселях</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/statistics.py" />
            <source>minutes of judging</source>
            <translation>минут проверки</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/model_choices.py" />
            <source>missing</source>
            <translation>нет</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/matching.py" />
            <source>names an image that another entry of the file claims as well</source>
            <translation>указывает на изображение, на которое указывает и другая запись файла</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/examples.py" />
            <source>never this</source>
            <translation>никогда не это</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/png_strips.py" />
            <source>no PNG file</source>
            <translation>не файл PNG</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub_connection.py" />
            <source>no answer in time</source>
            <translation>нет ответа вовремя</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>no key</source>
            <translation>без клавиши</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/category_counts.py" />
            <source>no objects</source>
            <translation>нет объектов</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>none, or: train=0.8,val=0.2</source>
            <translation>нет, или: train=0.8,val=0.2</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/category_details.py" />
            <source>nose, left eye, right eye</source>
            <translation>нос, левый глаз, правый глаз</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/category_details.py" />
            <source>nose-left eye, nose-right eye</source>
            <translation>нос-левый глаз, нос-правый глаз</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/canvas/tools/pose_grips.py" />
            <source>not labelled</source>
            <translation>не размечена</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/attributes.py" />
            <location filename="../../swin_annotator/ui/panels/own_attributes.py" />
            <source>not said</source>
            <translation>не указано</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/adding.py" />
            <location filename="../../swin_annotator/models/catalog/catalog.py" />
            <location filename="../../swin_annotator/ui/i18n/model_labels.py" />
            <source>not stated</source>
            <translation>не указана</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/attributes.py" />
            <source>note</source>
            <translation>заметка</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>nothing that looks like what it holds is found any more</source>
            <translation>похожее на то, что внутри, больше не находится</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/soundness.py" />
            <source>object</source>
            <translation>объект</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/recovery.py" />
            <location filename="../../swin_annotator/store/row_transfer.py" />
            <location filename="../../swin_annotator/store/soundness.py" />
            <source>objects</source>
            <translation>объекты</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/attributes.py" />
            <source>occluded</source>
            <translation>перекрыт</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>other (see the model's page)</source>
            <translation>другая (см. страницу модели)</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/quality_sheet.py" />
            <source>others</source>
            <translation>прочие</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/odd_objects.py" />
            <source>overlaps label {id} by {share}</source>
            <translation>перекрывает метку {id} на {share}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/model_labels.py" />
            <source>partly downloaded</source>
            <translation>скачана частично</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/bars.py" />
            <source>paused</source>
            <translation>приостановлено</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/crop_model.py" />
            <source>picked out</source>
            <translation>исключено</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/row_transfer.py" />
            <source>places of categories</source>
            <translation>места категорий</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/shape_words.py" />
            <source>polygon</source>
            <translation>полигон</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/state_names.py" />
            <location filename="../../swin_annotator/ui/panels/statistics.py" />
            <source>proposals</source>
            <translation>предложения</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/state_names.py" />
            <source>proposed</source>
            <translation>предложено</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/odd_objects.py" />
            <source>reaches {over} pixels out of the image</source>
            <translation>выходит за край изображения на {over} пикс.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/pictures.py" />
            <location filename="../../swin_annotator/ui/annotation/image_loader.py" />
            <source>read in tiles</source>
            <translation>читается по частям</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/transfer_cell.py" />
            <source>reading…</source>
            <translation>чтение…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/model_labels.py" />
            <source>regions</source>
            <translation>области</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/state_names.py" />
            <location filename="../../swin_annotator/ui/panels/statistics.py" />
            <source>rejected</source>
            <translation>отклонено</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/state_names.py" />
            <source>reviewed</source>
            <translation>проверено</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/image_model.py" />
            <source>reviewed, empty</source>
            <translation>проверено, пусто</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/model_labels.py" />
            <source>revision {revision}</source>
            <translation>ревизия {revision}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/rate_chart.py" />
            <source>score</source>
            <translation>оценка</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/bulk_accept.py" />
            <source>scoring at least</source>
            <translation>с оценкой не ниже</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/row_transfer.py" />
            <source>settings</source>
            <translation>настройки</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/row_transfer.py" />
            <source>sources of labels</source>
            <translation>источники меток</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/state_names.py" />
            <source>started</source>
            <translation>начато</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/row_transfer.py" />
            <source>steps</source>
            <translation>шаги</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/model_labels.py" />
            <location filename="../../swin_annotator/ui/inference/tag_controller.py" />
            <source>tags</source>
            <translation>теги</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>takes a part or a hole out of the selected object</source>
            <translation>вырезает часть или дыру из выделенного объекта</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/backup_controller.py" />
            <source>the backup of {when}</source>
            <translation>резервная копия от {when}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_sheet.py" />
            <source>the common one</source>
            <translation>общий</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub_connection.py" />
            <source>the connection broke</source>
            <translation>связь прервалась</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/regular.py" />
            <source>the disk or network is too slow</source>
            <translation>диск или сеть слишком медленные</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/image_model.py" />
            <source>the file has changed</source>
            <translation>файл изменился</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/image_files.py" />
            <source>the file is cut short</source>
            <translation>файл обрезан</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/image_files.py" />
            <source>the file is damaged ({error})</source>
            <translation>файл повреждён ({error})</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/high_depth.py" />
            <source>the first 3 of {bands} bands shown</source>
            <translation>показаны первые 3 канала из {bands}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/high_depth.py" />
            <source>the first of 2 bands shown</source>
            <translation>показан первый канал из 2</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>the likeliest objects of all images, on a contact sheet</source>
            <translation>самые вероятные объекты всех изображений, на контактном листе</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/splits.py" />
            <source>the shares of a split are positive and sum to 1, not {total}</source>
            <translation>доли разбиения положительны и в сумме дают 1, а не {total}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>the whole folder, proposal by proposal</source>
            <translation>вся папка, предложение за предложением</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/odd_objects.py" />
            <source>there twice, as labels {id} and {id2}</source>
            <translation>есть дважды: метки {id} и {id2}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/class_order.py" />
            <source>those to come first, such as: cat, dog</source>
            <translation>те, что идут первыми, например: cat, dog</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/model_choices.py" />
            <source>to get</source>
            <translation>скачать</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/high_depth.py" />
            <location filename="../../swin_annotator/core/pillow_rgb.py" />
            <source>transparent parts shown white</source>
            <translation>прозрачные части показаны белым</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/attributes.py" />
            <source>truncated</source>
            <translation>обрезан</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/tiff_codecs.py" />
            <source>truncated LZMA stream</source>
            <translation>обрезанный поток LZMA</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/png_strips.py" />
            <source>truncated PNG file</source>
            <translation>обрезанный файл PNG</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/slow_decoders.py" />
            <source>truncated PPM file</source>
            <translation>обрезанный файл PPM</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/tiff_codecs.py" />
            <source>truncated deflate stream</source>
            <translation>обрезанный поток deflate</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/shape_words.py" />
            <source>turned box</source>
            <translation>повёрнутая рамка</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/state_names.py" />
            <source>unreadable</source>
            <translation>не читается</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/state_names.py" />
            <location filename="../../swin_annotator/ui/panels/image_model.py" />
            <source>untouched</source>
            <translation>не тронуто</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/odd_objects.py" />
            <source>unusually large for {name}</source>
            <translation>необычно велико для {name}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/odd_objects.py" />
            <source>unusually small for {name}</source>
            <translation>необычно мало для {name}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/canvas/tools/pose_grips.py" />
            <source>visible</source>
            <translation>видна</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/transfer_cell.py" />
            <source>waiting for the hub…</source>
            <translation>ожидание хаба…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/problems.py" />
            <source>warning</source>
            <translation>предупреждение</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/guard.py" />
            <source>was exchanged by another program</source>
            <translation>подменён другой программой</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/guard.py" />
            <source>was moved or deleted</source>
            <translation>перемещён или удалён</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/image_model.py" />
            <source>was {was}, is {now}</source>
            <translation>было {was}, стало {now}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>what the labels are made of, and which are worth a look</source>
            <translation>из чего состоит разметка и на что стоит взглянуть</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/backups.py" />
            <source>when somebody asked for it</source>
            <translation>по просьбе пользователя</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/backups.py" />
            <source>when the folder was closed</source>
            <translation>при закрытии папки</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/backups.py" />
            <source>when the folder was opened</source>
            <translation>при открытии папки</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>where on the image the model finds likeness to it</source>
            <translation>где на изображении модель видит сходство с ним</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/backups.py" />
            <source>while it was worked on</source>
            <translation>во время работы</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/model_labels.py" />
            <source>words</source>
            <translation>слова</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/model_labels.py" />
            <source>words and examples</source>
            <translation>слова и образцы</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_sheet.py" />
            <source>words, with | between several</source>
            <translation>слова, несколько — через |</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/attributes.py" />
            <source>yes</source>
            <translation>да</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/adding.py" />
            <source>yours; the base's card names its own terms</source>
            <translation>ваша; в карточке основы указаны её собственные условия</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/guided_tour.py" />
            <source>{accept} accepts the selected proposal, {reject} rejects it, {next} goes on. Judge one.</source>
            <translation>{accept} принимает выделенное предложение, {reject} отклоняет, {next} — дальше. Решите об одном.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/runtime/device.py" />
            <source>{asked} names no device for models.</source>
            <translation>{asked} — не устройство для моделей.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/tuning/bases.py" />
            <source>{base} can't be fine-tuned on boxes.</source>
            <translation>{base} нельзя дообучить на рамках.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/tuning/bases.py" />
            <source>{base} can't be fine-tuned on regions or tags.</source>
            <translation>{base} нельзя дообучить на областях или тегах.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/guided_tour.py" />
            <source>{box}, then a drag from corner to corner: draw a box by hand.</source>
            <translation>{box}, затем протяните от угла к углу: рамка вручную.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/adding.py" />
            <source>{called} can't be the name of a model.</source>
            <translation>{called} не может быть названием модели.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_controller.py" />
            <source>{categories}: asked from here on by the profile's own words and examples.</source>
            <translation>{categories}: отныне ищется по словам и образцам самого профиля.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/training_controller.py" />
            <source>{categories}: asked from here on by what these labels teach.</source>
            <translation>{categories}: отныне ищется по тому, чему учит эта разметка.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_controller.py" />
            <source>{categories}: asked from here on by what {file} learnt.</source>
            <translation>{categories}: отныне ищется то, чему научил {file}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/learning_controller.py" />
            <source>{category}: from {threshold:.2f} on, {right} of {judged} were right ({low:.0%} to {high:.0%} of all to come).</source>
            <translation>{category}: начиная с {threshold:.2f} верны {right} из {judged} (у всех будущих от {low:.0%} до {high:.0%}).</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/learning_controller.py" />
            <source>{category}: learns from +{yes} −{no}</source>
            <translation>{category}: учится на +{yes} −{no}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/import_export.py" />
            <source>{count} files in {folder}</source>
            <translation>файлов: {count}, в {folder}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/file_watch.py" />
            <source>{count} files were renamed; their labels came along.</source>
            <translation>Переименовано файлов: {count}; метки перешли вместе с ними.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/answer_notifier.py" />
            <source>{count} found, the best with {least:.2f}: the key {lower} lowers the threshold.</source>
            <translation>Найдено: {count}, лучшая оценка {least:.2f}; клавиша {lower} понижает порог.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/answer_notifier.py" />
            <source>{count} found.</source>
            <translation>Найдено: {count}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/review_bar.py" />
            <source>{count} left</source>
            <translation>осталось {count}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/bars.py" />
            <source>{count} more waiting</source>
            <translation>в очереди ещё {count}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/contact_sheet.py" />
            <source>{count} selected.</source>
            <translation>Выделено: {count}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/transfer_cell.py" />
            <location filename="../../swin_annotator/ui/panels/statistics.py" />
            <location filename="../../swin_annotator/ui/window/bars.py" />
            <location filename="../../swin_annotator/ui/window/guided_tour.py" />
            <source>{done} of {total}</source>
            <translation>{done} из {total}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/image_list_presenter.py" />
            <source>{done} of {total} reviewed</source>
            <translation>проверено {done} из {total}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/bulk_step.py" />
            <source>{done} of {total} written.</source>
            <translation>Записано {done} из {total}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub.py" />
            <source>{endpoint} answered, but not as a model hub does.</source>
            <translation>{endpoint} ответил, но не как хаб моделей.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/guided_tour.py" />
            <source>{example}, then a box around one object: everything that looks like it is found.</source>
            <translation>{example}, затем рамка вокруг одного объекта: найдётся всё похожее.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/guided_tour.py" />
            <source>{export} writes the labels. {commands} finds every command, {keys} shows every key.</source>
            <translation>{export} записывает метки. {commands} находит любую команду, {keys} показывает все клавиши.</translation>
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
            <translation>{fault}; она обрезана по изображению.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_shapes.py" />
            <source>{fault}; mask left out.</source>
            <translation>{fault}; маска пропущена.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_annotations.py" />
            <source>{fault}; the box of its outline was taken.</source>
            <translation>{fault}; взята рамка его контура.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_annotations.py" />
            <source>{fault}; the object was left out.</source>
            <translation>{fault}; объект пропущен.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/download.py" />
            <source>{file} ended early, after {arrived} of {size} bytes.</source>
            <translation>{file} оборвался: получено {arrived} из {size} байт.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/download.py" />
            <source>{file} of {repository} arrived damaged: it does not have the checksum that the hub states.</source>
            <translation>{file} из {repository} пришёл повреждённым: контрольная сумма не та, что указывает хаб.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/download.py" />
            <source>{file} of {repository} is longer than the {size} bytes that the hub states.</source>
            <translation>{file} из {repository} длиннее, чем указывает хаб (байт: {size}).</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/models/weights/mismatch.py" />
            <location filename="../../swin_annotator/store/soundness.py" />
            <source>{first} and {n} more</source>
            <translation>
                <numerusform>{first} и ещё {n}</numerusform>
                <numerusform>{first} и ещё {n}</numerusform>
                <numerusform>{first} и ещё {n}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/quality_sheet.py" />
            <source>{first} is {times:.0f} times as frequent as {last}.</source>
            <translation>{first} встречается в {times:.0f} раз чаще, чем {last}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/swin/version_two.py" />
            <source>{folder} asks for inputs of any shape; expected a square.</source>
            <translation>{folder} требует входов любой формы; нужен квадрат.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/model_folders.py" />
            <source>{folder} can't be removed ({strerror}).</source>
            <translation>Не удалось удалить {folder} ({strerror}).</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/mini/folder.py" />
            <source>{folder} does not describe a swin-mini network: {error}.</source>
            <translation>{folder} не описывает сеть swin-mini: {error}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/owl/detector.py" />
            <source>{folder} has an input that is not square.</source>
            <translation>{folder}: вход не квадратный.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/place.py" />
            <source>{folder} has no project yet.</source>
            <translation>В {folder} ещё нет проекта.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/gatherable.py" />
            <source>{folder} has no project yet. {message}</source>
            <translation>В {folder} ещё нет проекта. {message}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/swin/own_folder.py" />
            <source>{folder} has no usable id2label.</source>
            <translation>{folder}: нет пригодного id2label.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/owl/detector.py" />
            <source>{folder} has text vectors of {projection_dim} and image vectors of {hidden_size}; expected the same.</source>
            <translation>{folder}: векторы текста — {projection_dim}, изображения — {hidden_size}; они должны совпадать.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/swin/classifier.py" />
            <source>{folder} holds a Swin under a head for segmentation, expected a classifier or a backbone.</source>
            <translation>В {folder} Swin с головой сегментации, а нужен классификатор или основа.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/swin/semantic.py" />
            <source>{folder} holds no UperNet head, which its config.json describes.</source>
            <translation>В {folder} нет головы UperNet, которую описывает её config.json.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/grounding/text.py" />
            <source>{folder} holds no tokenizer; expected tokenizer.json or vocab.txt.</source>
            <translation>В {folder} нет токенизатора; нужен tokenizer.json или vocab.txt.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/clip_tokenizer.py" />
            <source>{folder} holds no tokenizer; expected tokenizer.json, or vocab.json and merges.txt.</source>
            <translation>В {folder} нет токенизатора; нужен tokenizer.json или vocab.json и merges.txt.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/loading.py" />
            <location filename="../../swin_annotator/models/weights/model_folders.py" />
            <source>{folder} holds no weights.</source>
            <translation>В {folder} нет весов.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/loading.py" />
            <source>{folder} holds no weights; expected model.safetensors or pytorch_model.bin.</source>
            <translation>В {folder} нет весов; нужен model.safetensors или pytorch_model.bin.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/folders.py" />
            <location filename="../../swin_annotator/engine/folder.py" />
            <location filename="../../swin_annotator/models/weights/loading.py" />
            <location filename="../../swin_annotator/store/place.py" />
            <source>{folder} is not a folder.</source>
            <translation>{folder} — не папка.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/model_folders.py" />
            <source>{folder} is not a model folder: it has no config.json.</source>
            <translation>{folder} — не папка модели: в ней нет config.json.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/folders.py" />
            <location filename="../../swin_annotator/core/image_files.py" />
            <source>{folder} may not be read.</source>
            <translation>{folder}: нет права на чтение.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/models/swin/own_folder.py" />
            <source>{folder} names {n} labels, expected {classes}.</source>
            <translation>
                <numerusform>{folder} называет меток: {n}, а нужно {classes}.</numerusform>
                <numerusform>{folder} называет меток: {n}, а нужно {classes}.</numerusform>
                <numerusform>{folder} называет меток: {n}, а нужно {classes}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/ray_worker.py" />
            <source>{host} has Swin Annotator {theirs}, this computer has {ours}.</source>
            <translation>На {host} стоит Swin Annotator {theirs}, на этом компьютере — {ours}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/ray_gate.py" />
            <source>{host} has {theirs}, this computer has {ours}.</source>
            <translation>На {host} — {theirs}, на этом компьютере — {ours}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/bars.py" />
            <source>{hours} h {minutes} min</source>
            <translation>{hours} ч {minutes} мин</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/folder_search.py" />
            <source>{images} can be searched at once.</source>
            <translation>Готово к поиску: {images}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/folder_search.py" />
            <source>{images} found, the likeliest first.</source>
            <translation>Найдено: {images}, сначала самые вероятные.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/loading.py" />
            <location filename="../../swin_annotator/models/weights/shards.py" />
            <source>{index} can't be read: {error}.</source>
            <translation>{index} не читается: {error}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/shards.py" />
            <source>{index} names {name}, which is missing.</source>
            <translation>{index} называет {name}, а его нет.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/high_depth.py" />
            <source>{kind}, shown from {low} to {high}</source>
            <translation>{kind}, показано от {low} до {high}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/import_export.py" />
            <source>{labels} and {tags}</source>
            <translation>{labels} и {tags}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/canvas/tools/ruler.py" />
            <source>{length:.1f} px · {across:.0f} × {down:.0f} · {angle}°</source>
            <translation>{length:.1f} пкс · {across:.0f} × {down:.0f} · {angle}°</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/gatherable.py" />
            <source>{listed} in {folder} has a project of its own.</source>
            <translation>У {listed} в {folder} свой проект.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/gatherable.py" />
            <source>{listed} in {folder} have projects of their own.</source>
            <translation>У {listed} в {folder} свои проекты.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/catalog.py" />
            <source>{location} holds no config.json.</source>
            <translation>В {location} нет config.json.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/own_folders.py" />
            <source>{manifest} does not say what the export in this folder wrote.</source>
            <translation>{manifest} не говорит, что записал экспорт в этой папке.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/bars.py" />
            <source>{minutes} min</source>
            <translation>{minutes} мин</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/copying_out.py" />
            <source>{model} can't be copied into {folder} ({reason}).</source>
            <translation>{model} не удаётся скопировать в {folder} ({reason}).</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/grounding/detector.py" />
            <source>{model} finds things by words only, not by examples.</source>
            <translation>{model} ищет только по словам, а не по образцам.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/example_drawing.py" />
            <source>{model} finds things by words only. Choose another model under Models to show it examples.</source>
            <translation>{model} ищет только по словам. Чтобы показывать образцы, выберите другую модель в окне «Модели».</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/window/answer_notifier.py" />
            <source>{model} knows {n} kinds of regions; each that is found becomes a category.</source>
            <translation>
                <numerusform>{model} знает {n} вид областей; найденный становится категорией.</numerusform>
                <numerusform>{model} знает {n} вида областей; каждый найденный становится категорией.</numerusform>
                <numerusform>{model} знает {n} видов областей; каждый найденный становится категорией.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/copying_out.py" />
            <source>{model} needs no files.</source>
            <translation>Модели {model} не нужны файлы.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/query_answers.py" />
            <source>{model} reads words and image together: it can't search what is kept of images.</source>
            <translation>{model} читает слова и изображение вместе: искать в сохранённом об изображениях она не может.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/engine/slow_model_warning.py" />
            <source>{model} will take about {n} seconds for each image on this computer.</source>
            <translation>
                <numerusform>{model} потратит на этом компьютере около {n} секунды на изображение.</numerusform>
                <numerusform>{model} потратит на этом компьютере около {n} секунд на изображение.</numerusform>
                <numerusform>{model} потратит на этом компьютере около {n} секунд на изображение.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/gatherable.py" />
            <source>{names} and {name}</source>
            <translation>{names} и {name}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/engine/gatherable.py" />
            <source>{names} and {n} more sub-folders</source>
            <translation>
                <numerusform>{names} и ещё {n} вложенная папка</numerusform>
                <numerusform>{names} и ещё {n} вложенные папки</numerusform>
                <numerusform>{names} и ещё {n} вложенных папок</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/canvas/tools/spots.py" />
            <source>{name} ({place} of {count})</source>
            <translation>{name} ({place} из {count})</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/runtime/finite.py" />
            <source>{name} answered with numbers that are not finite.</source>
            <translation>{name} даёт числа, которые не конечны.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/grounding/detector.py" />
            <location filename="../../swin_annotator/models/owl/detector.py" />
            <location filename="../../swin_annotator/models/sam/third.py" />
            <source>{name} can't read an embedding made by {model}.</source>
            <translation>{name} не читает кодирование, сделанное моделью {model}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/fake.py" />
            <location filename="../../swin_annotator/models/mini/model.py" />
            <source>{name} can't read an embedding of {model}.</source>
            <translation>{name} не читает кодирование модели {model}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/packing.py" />
            <source>{name} could not be written to {folder} ({error}).</source>
            <translation>{name} не удалось записать в {folder} ({error}).</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/advice.py" />
            <source>{name} does not know the word {listed}.</source>
            <translation>{name} не знает слова {listed}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/advice.py" />
            <source>{name} does not know: {listed}.</source>
            <translation>{name} не знает: {listed}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/mini/model.py" />
            <source>{name} has no SSFormer head.</source>
            <translation>У {name} нет головы SSFormer.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/mini/model.py" />
            <source>{name} has no UperNet head.</source>
            <translation>У {name} нет головы UperNet.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/runtime/engine_use.py" />
            <source>{name} has no part that OpenVINO can run.</source>
            <translation>В {name} нет части, которую может выполнять OpenVINO.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub_connection.py" />
            <source>{name} has no such revision.</source>
            <translation>У {name} нет такой ревизии.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/window/import_export_notifier.py" />
            <source>{name} has {n} problems.</source>
            <translation>
                <numerusform>В {name} {n} проблема.</numerusform>
                <numerusform>В {name} {n} проблемы.</numerusform>
                <numerusform>В {name} {n} проблем.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_reader.py" />
            <source>{name} holds panoptic labels, whose masks are in separate PNG files.</source>
            <translation>В {name} паноптические метки, их маски лежат в отдельных файлах PNG.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_reader.py" />
            <source>{name} is a COCO results list: boxes and scores without images and categories.</source>
            <translation>{name} — список результатов COCO: рамки и оценки без изображений и категорий.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/user_models.py" />
            <source>{name} is being downloaded or changed elsewhere.</source>
            <translation>{name} загружается или меняется в другом месте.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/training.py" />
            <source>{name} is in the list of models. {note}</source>
            <translation>{name} теперь в списке моделей. {note}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_reader.py" />
            <source>{name} is not a COCO file: it has no “images”.</source>
            <translation>{name} — не файл COCO: в нём нет «images».</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_reader.py" />
            <source>{name} is not a COCO file: “{key}” is not a list.</source>
            <translation>{name} — не файл COCO: «{key}» — не список.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/check.py" />
            <source>{name} is not in {folder}.</source>
            <translation>{name} нет в {folder}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/catalog.py" />
            <source>{name} is not on this computer.</source>
            <translation>{name}: этой модели нет на компьютере.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_panoptic.py" />
            <source>{name} is not there; its labels stay out.</source>
            <translation>{name} нет на месте; его метки пропущены.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub_connection.py" />
            <source>{name} is only given to people who accepted its terms.</source>
            <translation>{name} дают только тем, кто принял её условия.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>{name} is ready.</source>
            <translation>Модель {name} готова.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/training_controller.py" />
            <source>{name} is the detector from here on.</source>
            <translation>Отныне детектор — {name}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/training_controller.py" />
            <source>{name} is the segmenter from here on.</source>
            <translation>Отныне сегментатор — {name}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/training_controller.py" />
            <source>{name} is trained.</source>
            <translation>Модель {name} обучена.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/advice.py" />
            <source>{name} knows {listed} from drawings only.</source>
            <translation>{name} знает {listed} только по рисункам.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/download.py" />
            <source>{name} lacks {missing}, which its {index} names.</source>
            <translation>В {name} нет {missing}, названного в {index}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/formats/coco_reader.py" />
            <source>{name} names no image: none of its {n} images has a file name.</source>
            <translation>
                <numerusform>{name} не называет изображения: у его {n} изображения нет имени файла.</numerusform>
                <numerusform>{name} не называет изображений: ни у одного из его {n} изображений нет имени файла.</numerusform>
                <numerusform>{name} не называет изображений: ни у одного из его {n} изображений нет имени файла.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/advice.py" />
            <source>{name} reads only the beginning of {listed}.</source>
            <translation>{name} читает только начало {listed}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/check.py" />
            <source>{name} {why}.</source>
            <translation>{name} {why}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/object_presenter.py" />
            <source>{name}, score {score}</source>
            <translation>{name}, оценка {score}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/window/category_presenter.py" />
            <source>{name}, {n} labels</source>
            <translation>
                <numerusform>{name}, {n} метка</numerusform>
                <numerusform>{name}, {n} метки</numerusform>
                <numerusform>{name}, {n} меток</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/crop_model.py" />
            <source>{name}, {state}, score {score:.2f}, {size}{where}</source>
            <translation>{name}, {state}, оценка {score:.2f}, {size}{where}</translation>
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
            <translation>{next} — следующее изображение.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/index_masks.py" />
            <source>{number} is no number that a pixel can have.</source>
            <translation>Номера {number} у пикселя быть не может.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/models/catalog/catalog.py" />
            <source>{n} GB</source>
            <translation>
                <numerusform>{n} ГБ</numerusform>
                <numerusform>{n} ГБ</numerusform>
                <numerusform>{n} ГБ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/models/catalog/catalog.py" />
            <source>{n} MB</source>
            <translation>
                <numerusform>{n} МБ</numerusform>
                <numerusform>{n} МБ</numerusform>
                <numerusform>{n} МБ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/i18n/category_counts.py" />
            <source>{n} alternatives</source>
            <translation>
                <numerusform>{n} вариант</numerusform>
                <numerusform>{n} варианта</numerusform>
                <numerusform>{n} вариантов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/annotation/annotation_editor.py" />
            <source>{n} categories added. {undo} takes them back.</source>
            <translation>
                <numerusform>Добавлена {n} категория. {undo} отменит.</numerusform>
                <numerusform>Добавлены {n} категории. {undo} отменит.</numerusform>
                <numerusform>Добавлено {n} категорий. {undo} отменит.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/project/changed_file_controller.py" />
            <source>{n} changed images are left.</source>
            <translation>
                <numerusform>Осталось {n} изменённое изображение.</numerusform>
                <numerusform>Остались {n} изменённых изображения.</numerusform>
                <numerusform>Осталось {n} изменённых изображений.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/store/catching_up.py" />
            <source>{n} changes of before could not be saved, since another program changed the same labels.</source>
            <translation>
                <numerusform>{n} прежнее изменение не удалось сохранить: другая программа изменила те же метки.</numerusform>
                <numerusform>{n} прежних изменения не удалось сохранить: другая программа изменила те же метки.</numerusform>
                <numerusform>{n} прежних изменений не удалось сохранить: другая программа изменила те же метки.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/store/catching_up.py" />
            <source>{n} changes of before still can't be saved; they wait for the next opening.</source>
            <translation>
                <numerusform>{n} прежнее изменение всё ещё не удаётся сохранить; оно ждёт следующего открытия.</numerusform>
                <numerusform>{n} прежних изменения всё ещё не удаётся сохранить; они ждут следующего открытия.</numerusform>
                <numerusform>{n} прежних изменений всё ещё не удаётся сохранить; они ждут следующего открытия.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/store/catching_up.py" />
            <source>{n} changes of before were not saved, since another program changed the same labels; they are kept in {kept}.</source>
            <translation>
                <numerusform>{n} прежнее изменение не сохранено: другая программа изменила те же метки; оно лежит в {kept}.</numerusform>
                <numerusform>{n} прежних изменения не сохранены: другая программа изменила те же метки; они лежат в {kept}.</numerusform>
                <numerusform>{n} прежних изменений не сохранены: другая программа изменила те же метки; они лежат в {kept}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/store/catching_up.py" />
            <source>{n} changes that had to wait for another program are saved.</source>
            <translation>
                <numerusform>{n} изменение, ждавшее другую программу, сохранено.</numerusform>
                <numerusform>{n} изменения, ждавшие другую программу, сохранены.</numerusform>
                <numerusform>{n} изменений, ждавших другую программу, сохранены.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/annotation/shape_operations.py" />
            <source>{n} corners. {again} again leaves fewer.</source>
            <translation>
                <numerusform>{n} вершина. Ещё раз {again} — станет меньше.</numerusform>
                <numerusform>{n} вершины. Ещё раз {again} — станет меньше.</numerusform>
                <numerusform>{n} вершин. Ещё раз {again} — станет меньше.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/cli/train_full.py" />
            <source>{n} days</source>
            <translation>
                <numerusform>{n} день</numerusform>
                <numerusform>{n} дня</numerusform>
                <numerusform>{n} дней</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/gallery/learned_controller.py" />
            <source>{n} examples lie on images that are not in this folder.</source>
            <translation>
                <numerusform>{n} образец лежит на изображении, которого нет в этой папке.</numerusform>
                <numerusform>{n} образца лежат на изображениях, которых нет в этой папке.</numerusform>
                <numerusform>{n} образцов лежат на изображениях, которых нет в этой папке.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/project/import_export.py" />
            <source>{n} excluded images left out.</source>
            <translation>
                <numerusform>Пропущено {n} исключённое изображение.</numerusform>
                <numerusform>Пропущены {n} исключённых изображения.</numerusform>
                <numerusform>Пропущено {n} исключённых изображений.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/engine/folder.py" />
            <source>{n} files are gone</source>
            <translation>
                <numerusform>Пропал {n} файл</numerusform>
                <numerusform>Пропали {n} файла</numerusform>
                <numerusform>Пропало {n} файлов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/project/file_watch.py" />
            <source>{n} files are gone.</source>
            <translation>
                <numerusform>{n} файл пропал.</numerusform>
                <numerusform>{n} файла пропали.</numerusform>
                <numerusform>{n} файлов пропало.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/project/file_watch.py" />
            <source>{n} files have changed.</source>
            <translation>
                <numerusform>{n} файл изменился.</numerusform>
                <numerusform>{n} файла изменились.</numerusform>
                <numerusform>{n} файлов изменилось.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/cli/train_full.py" />
            <source>{n} hours</source>
            <translation>
                <numerusform>{n} час</numerusform>
                <numerusform>{n} часа</numerusform>
                <numerusform>{n} часов</numerusform>
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
                <numerusform>{n} изображение</numerusform>
                <numerusform>{n} изображения</numerusform>
                <numerusform>{n} изображений</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/gallery/worth_sheet.py" />
            <source>{n} images have none: reviewed</source>
            <translation>
                <numerusform>{n} изображение без объектов: проверено</numerusform>
                <numerusform>{n} изображения без объектов: проверены</numerusform>
                <numerusform>{n} изображений без объектов: проверены</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/project/import_export.py" />
            <source>{n} images left out.</source>
            <translation>
                <numerusform>Пропущено {n} изображение.</numerusform>
                <numerusform>Пропущены {n} изображения.</numerusform>
                <numerusform>Пропущено {n} изображений.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/gallery/worth_controller.py" />
            <source>{n} images marked as reviewed.</source>
            <translation>
                <numerusform>{n} изображение отмечено как проверенное.</numerusform>
                <numerusform>{n} изображения отмечены как проверенные.</numerusform>
                <numerusform>{n} изображений отмечено как проверенные.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/project/import_export.py" />
            <source>{n} images marked as reviewed. {undo} takes it back.</source>
            <translation>
                <numerusform>{n} изображение помечено проверенным. {undo} отменит.</numerusform>
                <numerusform>{n} изображения помечены проверенными. {undo} отменит.</numerusform>
                <numerusform>{n} изображений помечено проверенными. {undo} отменит.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/gallery/worth_controller.py" />
            <source>{n} images were not looked at yet.</source>
            <translation>
                <numerusform>{n} изображение ещё не просмотрено.</numerusform>
                <numerusform>{n} изображения ещё не просмотрены.</numerusform>
                <numerusform>{n} изображений ещё не просмотрено.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/inference/learning_controller.py" />
            <source>{n} images without any</source>
            <translation>
                <numerusform>{n} изображение без объектов</numerusform>
                <numerusform>{n} изображения без объектов</numerusform>
                <numerusform>{n} изображений без объектов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/i18n/category_counts.py" />
            <location filename="../../swin_annotator/ui/panels/image_model.py" />
            <location filename="../../swin_annotator/ui/project/import_export.py" />
            <location filename="../../swin_annotator/ui/window/category_presenter.py" />
            <source>{n} labels</source>
            <translation>
                <numerusform>{n} метка</numerusform>
                <numerusform>{n} метки</numerusform>
                <numerusform>{n} меток</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/window/finding_lists.py" />
            <source>{n} labels are worth a look.</source>
            <translation>
                <numerusform>Стоит посмотреть {n} метку.</numerusform>
                <numerusform>Стоит посмотреть {n} метки.</numerusform>
                <numerusform>Стоит посмотреть {n} меток.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/window/finding_lists.py" />
            <source>{n} labels mended. {undo} takes it back.</source>
            <translation>
                <numerusform>Исправлена {n} метка. {undo} отменит.</numerusform>
                <numerusform>Исправлены {n} метки. {undo} отменит.</numerusform>
                <numerusform>Исправлено {n} меток. {undo} отменит.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/engine/importing.py" />
            <source>{n} labels of the file overlap labels of the same category that are in the project: {some}. Nothing was imported.</source>
            <translation>
                <numerusform>{n} метка из файла пересекается с метками той же категории в проекте: {some}. Ничего не импортировано.</numerusform>
                <numerusform>{n} метки из файла пересекаются с метками той же категории в проекте: {some}. Ничего не импортировано.</numerusform>
                <numerusform>{n} меток из файла пересекаются с метками той же категории в проекте: {some}. Ничего не импортировано.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/engine/importing.py" />
            <source>{n} labels of the file overlap labels of the same category that are in the project: {some}; and {more} more. Nothing was imported.</source>
            <translation>
                <numerusform>{n} метка из файла пересекается с метками той же категории в проекте: {some}; и ещё {more}. Ничего не импортировано.</numerusform>
                <numerusform>{n} метки из файла пересекаются с метками той же категории в проекте: {some}; и ещё {more}. Ничего не импортировано.</numerusform>
                <numerusform>{n} меток из файла пересекаются с метками той же категории в проекте: {some}; и ещё {more}. Ничего не импортировано.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/window/finding_lists.py" />
            <source>{n} labels of {name} overlap labels of the same category. Whose stay?</source>
            <translation>
                <numerusform>{n} метка из {name} пересекается с метками той же категории. Чьи остаются?</numerusform>
                <numerusform>{n} метки из {name} пересекаются с метками той же категории. Чьи остаются?</numerusform>
                <numerusform>{n} меток из {name} пересекаются с метками той же категории. Чьи остаются?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/project/import_export.py" />
            <source>{n} left out: their images are not in this folder.</source>
            <translation>
                <numerusform>Пропущен {n}: его изображения нет в этой папке.</numerusform>
                <numerusform>Пропущено {n}: их изображений нет в этой папке.</numerusform>
                <numerusform>Пропущено {n}: их изображений нет в этой папке.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/window/answer_notifier.py" />
            <source>{n} masks made.</source>
            <translation>
                <numerusform>Создана {n} маска.</numerusform>
                <numerusform>Созданы {n} маски.</numerusform>
                <numerusform>Создано {n} масок.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/cli/train_full.py" />
            <source>{n} minutes</source>
            <translation>
                <numerusform>{n} минута</numerusform>
                <numerusform>{n} минуты</numerusform>
                <numerusform>{n} минут</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/project/changed_file_controller.py" />
            <source>{n} more images have changed.</source>
            <translation>
                <numerusform>Изменилось ещё {n} изображение.</numerusform>
                <numerusform>Изменились ещё {n} изображения.</numerusform>
                <numerusform>Изменилось ещё {n} изображений.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/engine/export_words.py" />
            <source>{n} more images have none.</source>
            <translation>
                <numerusform>Ещё на {n} изображении их нет.</numerusform>
                <numerusform>Ещё на {n} изображениях их нет.</numerusform>
                <numerusform>Ещё на {n} изображениях их нет.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/formats/problems.py" />
            <source>{n} more problems of this kind.</source>
            <translation>
                <numerusform>Ещё {n} проблема этого вида.</numerusform>
                <numerusform>Ещё {n} проблемы этого вида.</numerusform>
                <numerusform>Ещё {n} проблем этого вида.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/project/file_watch.py" />
            <source>{n} new images.</source>
            <translation>
                <numerusform>{n} новое изображение.</numerusform>
                <numerusform>{n} новых изображения.</numerusform>
                <numerusform>{n} новых изображений.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/gallery/contact_sheet.py" />
            <source>{n} objects</source>
            <translation>
                <numerusform>{n} объект</numerusform>
                <numerusform>{n} объекта</numerusform>
                <numerusform>{n} объектов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/gallery/step_messages.py" />
            <source>{n} objects accepted. {undo} takes it back.</source>
            <translation>
                <numerusform>Принят {n} объект. {undo} отменит.</numerusform>
                <numerusform>Приняты {n} объекта. {undo} отменит.</numerusform>
                <numerusform>Принято {n} объектов. {undo} отменит.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/annotation/annotation_editor.py" />
            <source>{n} objects are larger than this image and were left out.</source>
            <translation>
                <numerusform>{n} объект больше этого изображения и пропущен.</numerusform>
                <numerusform>{n} объекта больше этого изображения и пропущены.</numerusform>
                <numerusform>{n} объектов больше этого изображения и пропущены.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/annotation/annotation_editor.py" />
            <source>{n} objects copied.</source>
            <translation>
                <numerusform>Скопирован {n} объект.</numerusform>
                <numerusform>Скопированы {n} объекта.</numerusform>
                <numerusform>Скопировано {n} объектов.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/annotation/annotation_editor.py" />
            <source>{n} objects deleted. {undo} takes it back.</source>
            <translation>
                <numerusform>{n} объект удалён. {undo} отменит.</numerusform>
                <numerusform>{n} объекта удалены. {undo} отменит.</numerusform>
                <numerusform>{n} объектов удалено. {undo} отменит.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/window/finding_lists.py" />
            <source>{n} objects differ from {name}.</source>
            <translation>
                <numerusform>{n} объект отличается от {name}.</numerusform>
                <numerusform>{n} объекта отличаются от {name}.</numerusform>
                <numerusform>{n} объектов отличаются от {name}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/annotation/object_operations.py" />
            <source>{n} objects hidden.</source>
            <translation>
                <numerusform>Скрыт {n} объект.</numerusform>
                <numerusform>Скрыты {n} объекта.</numerusform>
                <numerusform>Скрыто {n} объектов.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/annotation/object_operations.py" />
            <source>{n} objects locked.</source>
            <translation>
                <numerusform>Заблокирован {n} объект.</numerusform>
                <numerusform>Заблокированы {n} объекта.</numerusform>
                <numerusform>Заблокировано {n} объектов.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/shape_operations.py" />
            <source>{n} objects merged. {undo} takes it back.</source>
            <translation>Объединено объектов: {n}. {undo} отменит.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/annotation/category_editor.py" />
            <source>{n} objects of “{name}” on this image selected.</source>
            <translation>
                <numerusform>Выбран {n} объект «{name}» на этом изображении.</numerusform>
                <numerusform>Выбраны {n} объекта «{name}» на этом изображении.</numerusform>
                <numerusform>Выбрано {n} объектов «{name}» на этом изображении.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/gallery/step_messages.py" />
            <source>{n} objects rejected. {undo} takes it back.</source>
            <translation>
                <numerusform>Отклонён {n} объект. {undo} отменит.</numerusform>
                <numerusform>Отклонены {n} объекта. {undo} отменит.</numerusform>
                <numerusform>Отклонено {n} объектов. {undo} отменит.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/annotation/annotation_editor.py" />
            <location filename="../../swin_annotator/ui/gallery/step_messages.py" />
            <location filename="../../swin_annotator/ui/inference/tag_controller.py" />
            <source>{n} objects relabelled. {undo} takes it back.</source>
            <translation>
                <numerusform>Категория сменена у {n} объекта. {undo} отменит.</numerusform>
                <numerusform>Категория сменена у {n} объектов. {undo} отменит.</numerusform>
                <numerusform>Категория сменена у {n} объектов. {undo} отменит.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/annotation/object_operations.py" />
            <source>{n} objects unlocked.</source>
            <translation>
                <numerusform>Разблокирован {n} объект.</numerusform>
                <numerusform>Разблокированы {n} объекта.</numerusform>
                <numerusform>Разблокировано {n} объектов.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/engine/check.py" />
            <source>{n} of {all} images in {folder} are not in the file.</source>
            <translation>
                <numerusform>{n} из {all} изображений в {folder} нет в файле.</numerusform>
                <numerusform>{n} из {all} изображений в {folder} нет в файле.</numerusform>
                <numerusform>{n} из {all} изображений в {folder} нет в файле.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/worth_controller.py" />
            <source>{n} of {most}: {text}</source>
            <translation>{n} из {most}: {text}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/gallery/gallery_controller.py" />
            <source>{n} on images that were not looked at yet come last; Find in the folder looks at them.</source>
            <translation>
                <numerusform>{n} на ещё не просмотренном изображении идёт последним; поиск в папке просмотрит его.</numerusform>
                <numerusform>{n} на ещё не просмотренных изображениях идут последними; поиск в папке просмотрит их.</numerusform>
                <numerusform>{n} на ещё не просмотренных изображениях идут последними; поиск в папке просмотрит их.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/annotation/shape_words.py" />
            <source>{n} points</source>
            <translation>
                <numerusform>{n} точка</numerusform>
                <numerusform>{n} точки</numerusform>
                <numerusform>{n} точек</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/project/import_export.py" />
            <source>{n} problems in the file.</source>
            <translation>
                <numerusform>{n} проблема в файле.</numerusform>
                <numerusform>{n} проблемы в файле.</numerusform>
                <numerusform>{n} проблем в файле.</numerusform>
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
                <numerusform>{n} предложение</numerusform>
                <numerusform>{n} предложения</numerusform>
                <numerusform>{n} предложений</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/inference/answer_writer.py" />
            <source>{n} proposals of the example taken back on other images. {undo} brings them back.</source>
            <translation>
                <numerusform>Отозвано {n} предложение образца на других изображениях. {undo} вернёт назад.</numerusform>
                <numerusform>Отозваны {n} предложения образца на других изображениях. {undo} вернёт их.</numerusform>
                <numerusform>Отозвано {n} предложений образца на других изображениях. {undo} вернёт их.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/inference/answer_writer.py" />
            <source>{n} proposals of the example taken back.</source>
            <translation>
                <numerusform>Отозвано {n} предложение образца.</numerusform>
                <numerusform>Отозваны {n} предложения образца.</numerusform>
                <numerusform>Отозвано {n} предложений образца.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/i18n/category_counts.py" />
            <source>{n} rejected</source>
            <translation>
                <numerusform>{n} отклонён</numerusform>
                <numerusform>{n} отклонено</numerusform>
                <numerusform>{n} отклонено</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/gallery/gallery_controller.py" />
            <source>{n} rejected.</source>
            <translation>
                <numerusform>{n} отклонено.</numerusform>
                <numerusform>{n} отклонено.</numerusform>
                <numerusform>{n} отклонено.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/window/review_presenter.py" />
            <source>{n} score less.</source>
            <translation>
                <numerusform>С меньшей оценкой: {n}.</numerusform>
                <numerusform>С меньшей оценкой: {n}.</numerusform>
                <numerusform>С меньшей оценкой: {n}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/project/import_export.py" />
            <source>{n} tags</source>
            <translation>
                <numerusform>{n} тег</numerusform>
                <numerusform>{n} тега</numerusform>
                <numerusform>{n} тегов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/project/import_export.py" />
            <source>{n} were there already.</source>
            <translation>
                <numerusform>{n} уже был.</numerusform>
                <numerusform>{n} уже были.</numerusform>
                <numerusform>{n} уже было.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/project/import_export.py" />
            <source>{n} were there as proposals and are accepted.</source>
            <translation>
                <numerusform>{n} был предложением и принят.</numerusform>
                <numerusform>{n} были предложениями и приняты.</numerusform>
                <numerusform>{n} были предложениями и приняты.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/store/soundness.py" />
            <source>{n} {what} can't be read and were left out, for their rows are damaged: {ids}.</source>
            <translation>
                <numerusform>Пропущено ({what}: {n}): строки повреждены и не читаются, {ids}.</numerusform>
                <numerusform>Пропущено ({what}: {n}): строки повреждены и не читаются, {ids}.</numerusform>
                <numerusform>Пропущено ({what}: {n}): строки повреждены и не читаются, {ids}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/file_watch.py" />
            <source>{old} is called {new} by now; its labels came along.</source>
            <translation>{old} теперь называется {new}; метки перешли вместе с ним.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/cli/train_full.py" />
            <source>{option} belongs to --full.</source>
            <translation>{option} относится к --full.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/sinks.py" />
            <source>{out} can't be written ({error}).</source>
            <translation>{out} не удаётся записать ({error}).</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/likeness.py" />
            <source>{path} ({part}) shows the same as {first} ({other})</source>
            <translation>{path} ({part}) показывает то же, что {first} ({other})</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/image_copies.py" />
            <source>{path} can't be copied: the file is gone or may not be read.</source>
            <translation>{path} не скопировать: файла больше нет или его нельзя прочитать.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/tfrecord.py" />
            <source>{path} can't be packed: the file is gone or can't be read.</source>
            <translation>Не удаётся упаковать {path}: файла нет или он не читается.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/folder.py" />
            <location filename="../../swin_annotator/formats/read_errors.py" />
            <location filename="../../swin_annotator/models/weights/model_folders.py" />
            <source>{path} can't be read ({strerror}).</source>
            <translation>Не удаётся прочитать {path} ({strerror}).</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/survey.py" />
            <source>{path} can't be read.</source>
            <translation>Не удаётся прочитать {path}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/archives.py" />
            <source>{path} can't be unpacked ({error}).</source>
            <translation>{path} не удаётся распаковать ({error}).</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/statistics_controller.py" />
            <source>{path} can't be written ({reason}).</source>
            <translation>Не удалось записать {path} ({reason}).</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/__init__.py" />
            <source>{path} can't be written: it is a folder.</source>
            <translation>В {path} нельзя записать: это папка.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/images.py" />
            <source>{path} claims {width}×{height} pixels, which would take {cost} GB of memory; the limit is {most_bytes} GB.</source>
            <translation>{path}: заявлено {width}×{height} пикселей, это заняло бы {cost} ГБ памяти; предел — {most_bytes} ГБ.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/image_files.py" />
            <source>{path} could not be read: the disk or network is too slow.</source>
            <translation>Не удалось прочитать {path}: диск или сеть слишком медленные.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/prelabel.py" />
            <source>{path} could not be worked on: {error}</source>
            <translation>{path} обработать не удалось: {error}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/xml_files.py" />
            <source>{path} declares entities of its own, which labels never need; it was not read.</source>
            <translation>{path} объявляет собственные сущности, которые меткам не нужны; он не прочитан.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/loading.py" />
            <source>{path} describes a {found} model; expected {model_types}.</source>
            <translation>{path} описывает модель {found}; нужна: {model_types}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/swin/preprocess.py" />
            <location filename="../../swin_annotator/models/swin/view.py" />
            <source>{path} describes no usable preprocessing: {error}.</source>
            <translation>{path} не описывает пригодной подготовки изображений: {error}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/__init__.py" />
            <location filename="../../swin_annotator/formats/read_errors.py" />
            <location filename="../../swin_annotator/formats/yolo_classes.py" />
            <source>{path} does not exist.</source>
            <translation>{path}: такого файла нет.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/image_files.py" />
            <source>{path} does not fit into memory.</source>
            <translation>{path} не помещается в память.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/versions.py" />
            <source>{path} has changed since it was labelled.</source>
            <translation>{path} изменился после разметки.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/versions.py" />
            <source>{path} has changed since it was labelled: was {was}, is {now}.</source>
            <translation>{path} изменился после разметки: было {was}, стало {now}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/changed_file_controller.py" />
            <source>{path} has changed while it was looked at; it is asked again.</source>
            <translation>{path} изменился во время просмотра; запрос повторяется.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/mini/folder.py" />
            <source>{path} has more tokens than the network knows.</source>
            <translation>В {path} больше токенов, чем знает сеть.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/mask_classes.py" />
            <source>{path} has no column for the names of classes.</source>
            <translation>В {path} нет столбца для названий классов.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/openimages.py" />
            <source>{path} has no column {missing}.</source>
            <translation>В {path} нет столбца {missing}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/tags_csv.py" />
            <source>{path} has no columns for file names and tags.</source>
            <translation>В {path} нет столбцов для имён файлов и тегов.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/csv_objects.py" />
            <source>{path} has no columns for images, classes and boxes.</source>
            <translation>В {path} нет столбцов для изображений, классов и рамок.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/images.py" />
            <source>{path} has no pixels ({width}×{height}).</source>
            <translation>{path}: нет ни одного пикселя ({width}×{height}).</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/check.py" />
            <source>{path} has no width and height.</source>
            <translation>У {path} нет ширины и высоты.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/loading.py" />
            <source>{path} holds more than weights, or is damaged, and was not opened.</source>
            <translation>{path} содержит не только веса или повреждён; он не открыт.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/loading.py" />
            <source>{path} holds more than weights: expected tensors by name.</source>
            <translation>{path} содержит не только веса: ожидались тензоры по именам.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/loading.py" />
            <source>{path} holds more than weights: {key} is {name}, expected a tensor.</source>
            <translation>{path} содержит не только веса: {key} — это {name}, а нужен тензор.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/class_folders.py" />
            <source>{path} holds no folders with images.</source>
            <translation>В {path} нет папок с изображениями.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_panoptic.py" />
            <source>{path} holds no panoptic labels.</source>
            <translation>В {path} нет паноптических меток.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/label_studio.py" />
            <source>{path} holds no tasks of Label Studio.</source>
            <translation>В {path} нет задач Label Studio.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/loading.py" />
            <source>{path} holds numbers that are not finite in {key}.</source>
            <translation>{path}: в {key} есть числа, которые не конечны.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/trust.py" />
            <source>{path} holds statements that this program never puts into a project.</source>
            <translation>{path} содержит инструкции, которых эта программа никогда не вносит в проект.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/size_check.py" />
            <source>{path} holds tensors of {total} MB in a file of {st_size} MB.</source>
            <translation>В {path} тензоры на {total} МБ в файле на {st_size} МБ.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/cvat.py" />
            <source>{path} holds tracks of a video.</source>
            <translation>В {path} треки видео.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/archives.py" />
            <source>{path} holds two files of one name.</source>
            <translation>В {path} два файла с одним именем.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/size_check.py" />
            <source>{path} holds {name} in a form that stands for more numbers than the file has.</source>
            <translation>{path} содержит {name} в форме, означающей больше чисел, чем есть в файле.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/own_folders.py" />
            <source>{path} holds {name}, which the export that is there did not write, or which was changed since.</source>
            <translation>В {path} есть {name}: его не записывал прежний экспорт, или он с тех пор изменён.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/model_folders.py" />
            <source>{path} in {parent} is damaged or cut short.</source>
            <translation>{path} в {parent} повреждён или обрезан.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/label_studio.py" />
            <source>{path} is Label Studio's JSON-MIN, which does not say what belongs together.</source>
            <translation>{path} — это JSON-MIN от Label Studio, где не сказано, что к чему относится.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/read_errors.py" />
            <source>{path} is a folder.</source>
            <translation>{path} — это папка.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/trust.py" />
            <source>{path} is a link, and links are not followed there: they may lead to files of others.</source>
            <translation>{path} — ссылка, а по ссылкам программа там не ходит: они могут вести к чужим файлам.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/archives.py" />
            <source>{path} is damaged or locked.</source>
            <translation>{path} повреждён или заперт паролем.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/image_files.py" />
            <source>{path} is empty.</source>
            <translation>{path}: файл пуст.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/image_files.py" />
            <location filename="../../swin_annotator/engine/check.py" />
            <location filename="../../swin_annotator/engine/survey.py" />
            <source>{path} is gone.</source>
            <translation>{path}: файла больше нет.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/check.py" />
            <source>{path} is listed more than once.</source>
            <translation>{path} указан более одного раза.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/mini/folder.py" />
            <location filename="../../swin_annotator/models/runtime/engine_use.py" />
            <location filename="../../swin_annotator/models/weights/loading.py" />
            <source>{path} is missing.</source>
            <translation>{path}: файла нет.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/datumaro.py" />
            <source>{path} is no Datumaro file: it has no items.</source>
            <translation>{path} — не файл Datumaro: в нём нет элементов.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/labelme_shapes.py" />
            <source>{path} is no LabelMe file: it has no “shapes”.</source>
            <translation>{path} — не файл LabelMe: в нём нет «shapes».</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/voc.py" />
            <source>{path} is no Pascal VOC file: it begins with &lt;{tag}&gt;.</source>
            <translation>{path} — не файл Pascal VOC: он начинается с &lt;{tag}&gt;.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/supervisely.py" />
            <source>{path} is no Supervisely annotation: it has no objects.</source>
            <translation>{path} — не аннотация Supervisely: в ней нет объектов.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/via.py" />
            <source>{path} is no VIA file: no image in it has regions.</source>
            <translation>{path} — не файл VIA: ни у одного изображения в нём нет областей.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/yolo_classes.py" />
            <source>{path} is no YOLO data set.</source>
            <translation>{path} — не набор данных YOLO.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/yolo_classes.py" />
            <source>{path} is no YOLO data set: it names no classes.</source>
            <translation>{path} — не набор данных YOLO: в нём не названы классы.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/trust.py" />
            <source>{path} is no file that a project could be in.</source>
            <translation>{path} — не файл, в котором мог бы быть проект.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/mask_classes.py" />
            <location filename="../../swin_annotator/formats/odvg.py" />
            <source>{path} is no list of classes.</source>
            <translation>{path} — не список классов.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/bundle.py" />
            <source>{path} is no project in one file, or it is damaged.</source>
            <translation>{path} — не проект в одном файле, или файл повреждён.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/adding.py" />
            <source>{path} is no weights file.</source>
            <translation>{path} — не файл весов.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/tfrecord.py" />
            <source>{path} is no whole TFRecord file: it is damaged or cut short.</source>
            <translation>{path} — не целый файл TFRecord: он повреждён или обрезан.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/table_files.py" />
            <source>{path} is not a CSV table ({error}).</source>
            <translation>{path} — не таблица CSV ({error}).</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_reader.py" />
            <source>{path} is not a JSON file.</source>
            <translation>{path} — не файл JSON.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_panoptic.py" />
            <location filename="../../swin_annotator/formats/index_masks.py" />
            <source>{path} is not a PNG that can be read.</source>
            <translation>{path} — не PNG, который можно прочитать.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/yolo_classes.py" />
            <source>{path} is not a YAML file: it is damaged in line {line}.</source>
            <translation>{path} — не файл YAML: он повреждён в строке {line}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/yolo_classes.py" />
            <source>{path} is not a YAML file: it is damaged.</source>
            <translation>{path} — не файл YAML: он повреждён.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/loading.py" />
            <source>{path} is not a complete safetensors file.</source>
            <translation>{path} — не целый файл safetensors.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/loading.py" />
            <source>{path} is not a complete weights file.</source>
            <translation>{path} — не целый файл весов.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/image_files.py" />
            <location filename="../../swin_annotator/formats/coco_reader.py" />
            <source>{path} is not a file.</source>
            <translation>{path} — не файл.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/__init__.py" />
            <source>{path} is not a label file of a known format.</source>
            <translation>{path} — не файл меток известного формата.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/old_encoding.py" />
            <source>{path} is not a text file.</source>
            <translation>{path} — не текстовый файл.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/mini/folder.py" />
            <source>{path} is not a tokenizer file.</source>
            <translation>{path} — не файл токенизатора.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/whole_folders.py" />
            <source>{path} is not an empty folder.</source>
            <translation>{path} — не пустая папка.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/image_files.py" />
            <source>{path} is not an image that can be read.</source>
            <translation>{path} — не изображение, которое можно прочитать.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/folder.py" />
            <source>{path} is not an image.</source>
            <translation>{path} — не изображение.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/old_encoding.py" />
            <source>{path} is not in UTF-8 but in an older code page, such as Windows-1251, GBK or Shift-JIS.</source>
            <translation>{path} не в UTF-8, а в более старой кодировке вроде Windows-1251, GBK или Shift-JIS.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/import_images.py" />
            <source>{path} is not in the folder; its labels stay out.</source>
            <translation>{path} нет в папке; его метки пропущены.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/example_queries.py" />
            <source>{path} is not the image any more on which the example was drawn.</source>
            <translation>{path} — уже не то изображение, на котором нарисован пример.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_reader.py" />
            <source>{path} is not whole JSON: {what}.</source>
            <translation>{path} — не целый JSON: {what}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/xml_files.py" />
            <source>{path} is not whole XML: it is damaged in line {line}.</source>
            <translation>{path} — не целый XML: он повреждён в строке {line}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/xml_files.py" />
            <source>{path} is not whole XML: it is damaged.</source>
            <translation>{path} — не целый XML: он повреждён.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/slow_decoders.py" />
            <source>{path} is stored in a way that takes minutes to read.</source>
            <translation>{path} хранится так, что чтение заняло бы минуты.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/trust.py" />
            <source>{path} is the database of another program, not a project.</source>
            <translation>{path} — база данных другой программы, а не проект.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/__init__.py" />
            <source>{path} is the name of an image; labels would take its place.</source>
            <translation>{path} — имя изображения; метки встали бы на его место.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/label_studio_config.py" />
            <source>{path} is there already, and another program or person wrote it.</source>
            <translation>{path} уже есть, и его записала другая программа или человек.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_panoptic.py" />
            <location filename="../../swin_annotator/formats/index_masks.py" />
            <source>{path} is too large to be read.</source>
            <translation>{path} слишком велик для чтения.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/train.py" />
            <source>{path} is too large to learn regions from.</source>
            <translation>{path} слишком велик, чтобы учить по нему области.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/check.py" />
            <source>{path} is turned upright by its EXIF data, its labels were made without that: they say {width}×{height}.</source>
            <translation>{path} поворачивается по данным EXIF, а разметка сделана без этого: в ней указано {width}×{height}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/import_images.py" />
            <source>{path} is {size}, but the file says {said}; boxes were kept in pixels, so look whether they fit.</source>
            <translation>{path} имеет размер {size}, а в файле указано {said}; рамки сохранены в пикселях — проверьте, подходят ли они.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/image_copies.py" />
            <source>{path} leads out of the folder by a link; its image is not copied.</source>
            <translation>{path} ведёт по ссылке за пределы папки; её изображение не копируется.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/tfrecord.py" />
            <source>{path} leads out of the folder by a link; its image is not packed.</source>
            <translation>{path} ведёт из папки по ссылке; его изображение не упаковано.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/whole_folders.py" />
            <source>{path} lies among the images; the copies would become images of this project.</source>
            <translation>{path} лежит среди изображений; копии стали бы изображениями этого проекта.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/loading.py" />
            <source>{path} must hold a JSON object.</source>
            <translation>В {path} должен быть объект JSON.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/loading.py" />
            <source>{path} names no model type; expected {model_types}.</source>
            <translation>{path} не называет типа модели; нужен: {model_types}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/likeness.py" />
            <source>{path} shows the same as {first}</source>
            <translation>{path} показывает то же, что {first}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/pictures.py" />
            <source>{path} was changed while it was looked at.</source>
            <translation>{path} изменился, пока на него смотрели.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_writer.py" />
            <source>{path} was not written: it did not read back as it should ({why}).</source>
            <translation>{path} не записан: он не прочитался обратно как надо ({why}).</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/archives.py" />
            <source>{path} would unpack to far more than labels take.</source>
            <translation>{path} распаковался бы в объём, намного больший, чем занимает разметка.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/import_images.py" />
            <source>{path} {why}</source>
            <translation>{path} {why}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/import_images.py" />
            <source>{path} {why}; its labels stay out.</source>
            <translation>{path} {why}; его метки пропущены.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/advice.py" />
            <source>{path}: only the {most} that the model is surest of are kept.</source>
            <translation>{path}: оставлены только {most}, в которых модель увереннее всего.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/comparing.py" />
            <source>{path}: {after} at {place} added</source>
            <translation>{path}: добавлено: {after} в {place}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/comparing.py" />
            <source>{path}: {after} moved to {place} (IoU {iou})</source>
            <translation>{path}: сдвинуто: {after}, теперь в {place} (IoU {iou})</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/comparing.py" />
            <source>{path}: {before} at {place} is {after}</source>
            <translation>{path}: {before} в {place} — теперь {after}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/comparing.py" />
            <source>{path}: {before} at {place} removed</source>
            <translation>{path}: удалено: {before} в {place}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/importing.py" />
            <source>{path}: {name} at {place} overlaps label {id} by {iou} %</source>
            <translation>{path}: {name} в {place}: пересечение с меткой {id} — {iou} %</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/worth_controller.py" />
            <source>{path}: {name} found, not labelled ({score:.2f})</source>
            <translation>{path}: {name} найдено, но не размечено ({score:.2f})</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/worth_controller.py" />
            <source>{path}: {name} labelled, not found</source>
            <translation>{path}: {name} размечено, но не найдено</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/worth_controller.py" />
            <source>{path}: {name} lies elsewhere (overlap {iou:.2f})</source>
            <translation>{path}: {name} в другом месте (перекрытие {iou:.2f})</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/worth_controller.py" />
            <source>{path}: {name} looks like {other}</source>
            <translation>{path}: {name} похоже на {other}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/gallery/quality_controller.py" />
            <source>{path}: {n} differences</source>
            <translation>
                <numerusform>{path}: {n} отличие</numerusform>
                <numerusform>{path}: {n} отличия</numerusform>
                <numerusform>{path}: {n} отличий</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/engine/prelabel.py" />
            <location filename="../../swin_annotator/engine/search.py" />
            <source>{path}: {n} found</source>
            <translation>
                <numerusform>{path}: найдено {n}</numerusform>
                <numerusform>{path}: найдено {n}</numerusform>
                <numerusform>{path}: найдено {n}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/size_check.py" />
            <source>{place} describes a network of {wanted} million numbers, its weights hold {held}.</source>
            <translation>{place} описывает сеть из {wanted} млн чисел, а в весах их {held} млн.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>{place}: {size}, licence {licence}.</source>
            <translation>{place}: {size}, лицензия {licence}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/review/image_review.py" />
            <source>{proposals} accepted. {undo} takes it back.</source>
            <translation>Принято: {proposals}. {undo} отменит.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/answer_notifier.py" />
            <source>{proposals} from {threshold:.2f} on, on {images}.</source>
            <translation>{proposals} с оценкой от {threshold:.2f}, {images}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/bulk_accept.py" />
            <source>{proposals} on {images}</source>
            <translation>{proposals}, {images}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/review/image_review.py" />
            <source>{proposals} rejected. {undo} takes it back.</source>
            <translation>Отклонено: {proposals}. {undo} отменит.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/review_bar.py" />
            <source>{rate:.0f} per minute</source>
            <translation>{rate:.0f} в минуту</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/bars.py" />
            <source>{rate:.1f} per second</source>
            <translation>{rate:.1f} в секунду</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_reader.py" />
            <source>{reason} in line {line}, column {column}</source>
            <translation>{reason} в строке {line}, столбец {column}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/download.py" />
            <source>{repository} holds no {lacks}.</source>
            <translation>В {repository} нет {lacks}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/guided_tour.py" />
            <source>{review} goes through all proposals of the folder, one key each.</source>
            <translation>{review} ведёт по всем предложениям папки, по клавише на каждое.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/tag_controller.py" />
            <source>{right} of {of} were named rightly while they were left out of the learning. Always saying the commonest: {commonest} of {of}.</source>
            <translation>Из {of} названы верно {right}, когда их не было в обучении. Если всегда называть самое частое: {commonest} из {of}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/mask_classes.py" />
            <source>{root} has no table of classes.</source>
            <translation>В {root} нет таблицы классов.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/bulk_accept.py" />
            <source>{said}. Click the wrong ones out.</source>
            <translation>{said}. Щелчком исключите неверные.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/gallery/bulk_accept.py" />
            <source>{said}; {n} clicked out are rejected.</source>
            <translation>
                <numerusform>{said}; {n} исключённое отклонено.</numerusform>
                <numerusform>{said}; {n} исключённых отклонены.</numerusform>
                <numerusform>{said}; {n} исключённых отклонено.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/gallery/bulk_accept.py" />
            <source>{said}; {n} clicked out stay proposals.</source>
            <translation>
                <numerusform>{said}; {n} исключённое остаётся предложением.</numerusform>
                <numerusform>{said}; {n} исключённых остаются предложениями.</numerusform>
                <numerusform>{said}; {n} исключённых остаются предложениями.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/bars.py" />
            <source>{seconds:.0f} s</source>
            <translation>{seconds:.0f} с</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/bars.py" />
            <source>{seconds:.0f} s each</source>
            <translation>по {seconds:.0f} с</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/split_sliders.py" />
            <source>{share} %</source>
            <translation>{share} %</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/proposals.py" />
            <source>{shown} of {total} shown</source>
            <translation>{shown} из {total}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/answer_notifier.py" />
            <source>{shown} to review. {next} goes through them, {accept} accepts, {reject} rejects.</source>
            <translation>К проверке: {shown}. {next} — дальше, {accept} — принять, {reject} — отклонить.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/object_operations.py" />
            <source>{show} shows all again.</source>
            <translation>{show} снова покажет все.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/pool.py" />
            <source>{spec} can't find things by word or example.</source>
            <translation>{spec} не ищет предметы по слову или образцу.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/pool.py" />
            <source>{spec} can't segment.</source>
            <translation>{spec} не делит на области.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/pool.py" />
            <source>{spec} can't tell images and boxes apart.</source>
            <translation>{spec} не различает изображения и рамки.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/pool.py" />
            <source>{spec} can't turn boxes into masks.</source>
            <translation>{spec} не делает маски из рамок.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/catalog.py" />
            <source>{spec} comes with the program and stays.</source>
            <translation>{spec} входит в программу и остаётся.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/pool.py" />
            <source>{spec} needs about {needed} MB of memory, {free} MB are free.</source>
            <translation>{spec} требует около {needed} МБ памяти, свободно {free} МБ.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/catalog.py" />
            <source>{spec} was added from a folder; the hub does not have it.</source>
            <translation>{spec} добавлена из папки; на хабе её нет.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/demo.py" />
            <source>{target} is not empty.</source>
            <translation>{target}: папка не пуста.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/examples.py" />
            <source>{text} ({sign}). Click to see it, Delete to remove it.</source>
            <translation>{text} ({sign}). Щелчок — показать, Delete — убрать.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/answer_notifier.py" />
            <source>{text} {failed} could not be worked on. {reason}</source>
            <translation>{text} Не обработано: {failed}. {reason}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/folder_search.py" />
            <source>{text} {left} to be looked at first; then the search is done again.</source>
            <translation>{text} Ещё не просмотрено: {left}; после просмотра поиск повторится.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/bars.py" />
            <source>{time} left</source>
            <translation>осталось {time}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/class_numbers.py" />
            <source>{title} can't number classes by the rule “{rule}”.</source>
            <translation>{title} не нумерует классы по правилу «{rule}».</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/class_numbers.py" />
            <source>{title} has no numbers for classes; they go by their names.</source>
            <translation>В {title} у классов нет номеров; они различаются по названиям.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/formats/label_features.py" />
            <source>{title} keeps no attributes: those of {n} objects are left out.</source>
            <translation>
                <numerusform>{title} не хранит атрибутов: они опущены у {n} объекта.</numerusform>
                <numerusform>{title} не хранит атрибутов: они опущены у {n} объектов.</numerusform>
                <numerusform>{title} не хранит атрибутов: они опущены у {n} объектов.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/formats/label_features.py" />
            <source>{title} keeps no key points: those of {n} objects are left out.</source>
            <translation>
                <numerusform>{title} не хранит ключевых точек: они опущены у {n} объекта.</numerusform>
                <numerusform>{title} не хранит ключевых точек: они опущены у {n} объектов.</numerusform>
                <numerusform>{title} не хранит ключевых точек: они опущены у {n} объектов.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/formats/label_features.py" />
            <source>{title} keeps no keys of other tools: those of {n} entries are left out.</source>
            <translation>
                <numerusform>{title} не хранит ключей других программ: они опущены у {n} записи.</numerusform>
                <numerusform>{title} не хранит ключей других программ: они опущены у {n} записей.</numerusform>
                <numerusform>{title} не хранит ключей других программ: они опущены у {n} записей.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/formats/label_features.py" />
            <source>{title} keeps no lines: {n} are left out.</source>
            <translation>
                <numerusform>{title} не хранит линий: {n} опущена.</numerusform>
                <numerusform>{title} не хранит линий: {n} опущены.</numerusform>
                <numerusform>{title} не хранит линий: {n} опущено.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/formats/label_features.py" />
            <source>{title} keeps no outlines: of {n} objects only the box is written.</source>
            <translation>
                <numerusform>{title} не хранит контуров: от {n} объекта записывается только рамка.</numerusform>
                <numerusform>{title} не хранит контуров: от {n} объектов записывается только рамка.</numerusform>
                <numerusform>{title} не хранит контуров: от {n} объектов записывается только рамка.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/formats/label_features.py" />
            <source>{title} keeps no points: {n} are left out.</source>
            <translation>
                <numerusform>{title} не хранит точек: {n} опущена.</numerusform>
                <numerusform>{title} не хранит точек: {n} опущены.</numerusform>
                <numerusform>{title} не хранит точек: {n} опущено.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/formats/label_features.py" />
            <source>{title} keeps no scores: {n} are left out.</source>
            <translation>
                <numerusform>{title} не хранит оценок: {n} опущена.</numerusform>
                <numerusform>{title} не хранит оценок: {n} опущены.</numerusform>
                <numerusform>{title} не хранит оценок: {n} опущено.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/formats/label_features.py" />
            <source>{title} keeps no single objects: {n} become one with another of their category.</source>
            <translation>
                <numerusform>{title} не хранит отдельных объектов: {n} сливается с другим своей категории.</numerusform>
                <numerusform>{title} не хранит отдельных объектов: {n} сливаются с другими своей категории.</numerusform>
                <numerusform>{title} не хранит отдельных объектов: {n} сливаются с другими своей категории.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/formats/label_features.py" />
            <source>{title} keeps no tags of images: {n} are left out.</source>
            <translation>
                <numerusform>{title} не хранит тегов изображений: {n} опущен.</numerusform>
                <numerusform>{title} не хранит тегов изображений: {n} опущены.</numerusform>
                <numerusform>{title} не хранит тегов изображений: {n} опущено.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/label_features.py" />
            <source>{title} keeps no turned boxes: of {count} only the upright box around each is written.</source>
            <translation>{title} не хранит повёрнутых рамок: от {count} записывается только прямая рамка вокруг каждой.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/formats/label_features.py" />
            <source>{title} keeps no turned boxes: {n} become outlines of four corners.</source>
            <translation>
                <numerusform>{title} не хранит повёрнутых рамок: {n} становится контуром из четырёх углов.</numerusform>
                <numerusform>{title} не хранит повёрнутых рамок: {n} становятся контурами из четырёх углов.</numerusform>
                <numerusform>{title} не хранит повёрнутых рамок: {n} становятся контурами из четырёх углов.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/label_features.py" />
            <source>{title} keeps one object a pixel: {count} may overlap, and there the smaller is on top.</source>
            <translation>{title} хранит один объект на пиксель: могут перекрываться: {count}, там сверху меньший.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/formats/label_features.py" />
            <source>{title} keeps outlines only: {n} boxes become outlines of four corners.</source>
            <translation>
                <numerusform>{title} хранит только контуры: {n} рамка становится контуром из четырёх углов.</numerusform>
                <numerusform>{title} хранит только контуры: {n} рамки становятся контурами из четырёх углов.</numerusform>
                <numerusform>{title} хранит только контуры: {n} рамок становятся контурами из четырёх углов.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/formats/label_features.py" />
            <source>{title} knows no groups: {n} are written as one object each.</source>
            <translation>
                <numerusform>{title} не знает групп: {n} записывается как один объект.</numerusform>
                <numerusform>{title} не знает групп: {n} записываются как один объект каждая.</numerusform>
                <numerusform>{title} не знает групп: {n} записываются как один объект каждая.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/answer_notifier.py" />
            <source>{undo} takes all back.</source>
            <translation>{undo} отменит всё.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/widgets/banner.py" />
            <source>{what}</source>
            <translation>{what}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/runtime/device.py" />
            <source>{what} did not fit into memory.</source>
            <translation>{what}: не хватило памяти.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/import_export.py" />
            <source>{what} from {name} on {images}.</source>
            <translation>Из {name}: {what}, {images}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/export_words.py" />
            <source>{what} on {images} would be written to {where}.</source>
            <translation>{what} ({images}) были бы записаны в {where}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/export_words.py" />
            <source>{what} on {images} written to {where}.</source>
            <translation>Записано в {where}: {what}, {images}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/size_check.py" />
            <source>{where} asks for {key} {short}, which the weights beside it can't fill.</source>
            <translation>{where} требует {key} {short}, чего не дают веса рядом.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/runtime/engines.py" />
            <source>{where} can't be written: {strerror}.</source>
            <translation>В {where} нельзя писать: {strerror}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/swin/weight_names.py" />
            <source>{where} describes a Swin with {key} {values}; expected {value}.</source>
            <translation>{where} описывает Swin, у которого {key} — {values}; нужно {value}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/swin/semantic.py" />
            <source>{where} describes a network that can't be built: hidden_size {width}.</source>
            <translation>{where} описывает сеть, которую не построить: hidden_size {width}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/swin/own_folder.py" />
            <location filename="../../swin_annotator/models/swin/weight_names.py" />
            <location filename="../../swin_annotator/models/weights/loading.py" />
            <location filename="../../swin_annotator/models/weights/transformers_loading.py" />
            <source>{where} describes a network that can't be built: {error}.</source>
            <translation>{where} описывает сеть, которую не построить: {error}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/grounding/detector.py" />
            <source>{where} describes a text tower of type {found}; expected bert.</source>
            <translation>{where} описывает текстовую часть типа {found}; нужна bert.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/swin/classifier.py" />
            <source>{where} describes a {kind} model; expected a Swin classifier of transformers or timm.</source>
            <translation>{where} описывает модель {kind}; нужен классификатор Swin из transformers или timm.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/swin/semantic.py" />
            <source>{where} describes an UperNet with pool_scales {config}; expected {pool_sizes}.</source>
            <translation>{where} описывает UperNet с pool_scales {config}; нужно {pool_sizes}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/swin/semantic.py" />
            <source>{where} does not describe its backbone.</source>
            <translation>{where} не описывает своей основы.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/shards.py" />
            <source>{where} has no weight_map.</source>
            <translation>В {where} нет weight_map.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/models/swin/own_folder.py" />
            <source>{where} has {classes} classes, but {n} labels were given.</source>
            <translation>
                <numerusform>{where}: классов {classes}, а меток дано {n}.</numerusform>
                <numerusform>{where}: классов {classes}, а меток дано {n}.</numerusform>
                <numerusform>{where}: классов {classes}, а меток дано {n}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/swin/weight_names.py" />
            <source>{where} holds a Swin Transformer V2; expected the first Swin Transformer.</source>
            <translation>В {where} Swin Transformer V2; нужен первый Swin Transformer.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/swin/weight_names.py" />
            <source>{where} holds no Swin Transformer: it begins with {state}, expected weights such as layers.0.blocks.0.norm1.weight.</source>
            <translation>В {where} нет Swin Transformer: начинается с {state}, а ожидались веса вроде layers.0.blocks.0.norm1.weight.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/swin/weight_names.py" />
            <source>{where} holds no complete Swin Transformer: {reason}.</source>
            <translation>В {where} нет целого Swin Transformer: {reason}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/models/swin/weight_names.py" />
            <source>{where} holds {rest} and {n} more, which belongs to no Swin classifier, UperNet or SSFormer.</source>
            <translation>
                <numerusform>В {where} есть {rest} и ещё {n}, чего нет ни в классификаторе Swin, ни в UperNet, ни в SSFormer.</numerusform>
                <numerusform>В {where} есть {rest} и ещё {n}, чего нет ни в классификаторе Swin, ни в UperNet, ни в SSFormer.</numerusform>
                <numerusform>В {where} есть {rest} и ещё {n}, чего нет ни в классификаторе Swin, ни в UperNet, ни в SSFormer.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/swin/weight_names.py" />
            <source>{where} holds {rest}, which belongs to no Swin classifier, UperNet or SSFormer.</source>
            <translation>В {where} есть {rest}, чего нет ни в классификаторе Swin, ни в UperNet, ни в SSFormer.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/model_folders.py" />
            <source>{where} is a model of type {model_type}, which can't be used here.</source>
            <translation>{where} — модель типа {model_type}, здесь она не годится.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/model_folders.py" />
            <source>{where} is a model without a model_type, which can't be used here.</source>
            <translation>{where} — модель без model_type, здесь она не годится.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/loading.py" />
            <location filename="../../swin_annotator/models/weights/shards.py" />
            <source>{where} is not valid JSON.</source>
            <translation>{where} — недопустимый JSON.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/swin/own_folder.py" />
            <source>{where} lacks its list of labels.</source>
            <translation>В {where} нет списка меток.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/loading.py" />
            <source>{where} names its backbone instead of describing it.</source>
            <translation>{where} называет свою основу, вместо того чтобы её описать.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/swin/classifier.py" />
            <source>{where} names no model type; expected a Swin classifier of transformers or timm.</source>
            <translation>{where} не называет типа модели; нужен классификатор Swin из transformers или timm.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/shards.py" />
            <source>{where} names {name} outside its folder.</source>
            <translation>{where} называет {name} вне своей папки.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/export_words.py" />
            <source>{where} would be written without any image.</source>
            <translation>{where} был бы записан без изображений.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/engine/export_words.py" />
            <source>{where} would be written: none of its {n} images has labels yet.</source>
            <translation>
                <numerusform>{where} был бы записан: на его {n} изображении ещё нет меток.</numerusform>
                <numerusform>{where} был бы записан: ни на одном из его {n} изображений ещё нет меток.</numerusform>
                <numerusform>{where} был бы записан: ни на одном из его {n} изображений ещё нет меток.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/export_words.py" />
            <source>{where} written without any image.</source>
            <translation>{where} записан без изображений.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/engine/export_words.py" />
            <source>{where} written: none of its {n} images has labels yet.</source>
            <translation>
                <numerusform>{where} записан: на его {n} изображении ещё нет меток.</numerusform>
                <numerusform>{where} записан: ни на одном из его {n} изображений ещё нет меток.</numerusform>
                <numerusform>{where} записан: ни на одном из его {n} изображений ещё нет меток.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/crop_model.py" />
            <source>{width:.0f} × {height:.0f} pixels</source>
            <translation>{width:.0f} × {height:.0f} пикселей</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/canvas/stage.py" />
            <source>{width} by {height} pixels</source>
            <translation>{width} на {height} пикселей</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/odd_objects.py" />
            <source>{w}×{h} pixels small</source>
            <translation>очень мал: {w}×{h} пикс.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/relative_boxes.py" />
            <source>“Scale to pixels” scales them.</source>
            <translation>«Масштабировать до пикселей» пересчитает их.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/yolo_classes.py" />
            <source>“names” in {file} has a key that is no number.</source>
            <translation>В «names» файла {file} есть ключ, который не число.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/yolo_classes.py" />
            <source>“names” in {file} has a number out of range.</source>
            <translation>В «names» файла {file} есть номер вне допустимых пределов.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/yolo_classes.py" />
            <source>“names” in {file} is no list of names.</source>
            <translation>«names» в {file} — не список названий.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/check.py" />
            <source>“{a}” and “{b}” differ in case or blanks alone.</source>
            <translation>«{a}» и «{b}» различаются только регистром или пробелами.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/history.py" />
            <source>“{entry}” can't be redone: its objects have changed since.</source>
            <translation>«{entry}» нельзя повторить: объекты с тех пор изменились.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/history.py" />
            <source>“{entry}” can't be undone: its objects have changed since.</source>
            <translation>«{entry}» нельзя отменить: объекты с тех пор изменились.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/bulk.py" />
            <location filename="../../swin_annotator/store/history.py" />
            <source>“{entry}” was undone before it was whole.</source>
            <translation>«{entry}» отменено раньше, чем закончено.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/shortcuts.py" />
            <source>“{name}”</source>
            <translation>«{name}»</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/annotation_editor.py" />
            <source>“{name}” has the shape that was drawn, and is accepted.</source>
            <translation>«{name}»: форма теперь как нарисовано, объект принят.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/category_editor.py" />
            <source>“{name}” has {counts} in this folder.</source>
            <translation>У «{name}» в этой папке: {counts}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/category_details.py" />
            <source>“{name}” is there twice, or has a meaning already; choose another.</source>
            <translation>«{name}» уже есть или уже имеет значение; выберите другое.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/category_editor.py" />
            <source>“{name}” is “{other}” now: {counts}. {undo} takes it back.</source>
            <translation>«{name}» теперь «{other}»: {counts}. {undo} отменит.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/category_details.py" />
            <source>“{pair}” is no pair of key points.</source>
            <translation>«{pair}» — не пара ключевых точек.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/queries.py" />
            <source>“{part}” has no category name.</source>
            <translation>В «{part}» нет названия категории.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/grounding/text.py" />
            <source>“{phrase}” has no word that can be searched for.</source>
            <translation>В «{phrase}» нет слова, по которому можно искать.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/attributes.py" />
            <source>“{text}” is no number.</source>
            <translation>«{text}» — не число.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>“{text}” is on {key}.</source>
            <translation>«{text}» — на клавише {key}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/import_plan.py" />
            <source>“{theirs}” stays apart from “{ours}” of the project: names that differ in case or blanks are joined on request alone.</source>
            <translation>«{theirs}» остаётся отдельно от «{ours}» проекта: имена, отличающиеся регистром или пробелами, объединяются только по запросу.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/queries.py" />
            <source>“{told}” is not text in UTF-8.</source>
            <translation>«{told}» — не текст в UTF-8.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>… and {count} more.</source>
            <translation>… и ещё {count}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/review_bar.py" />
            <source>… category</source>
            <translation>… категория</translation>
        </message>
    </context>
</TS>
