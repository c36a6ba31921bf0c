<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR" sourcelanguage="en">
    <context>
        <name>swin_annotator</name>
        <message>
            <location filename="../../swin_annotator/ui/project/import_export.py" />
            <location filename="../../swin_annotator/ui/window/import_export_notifier.py" />
            <source> and {count} more</source>
            <translation> 외 {count}개</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/review_presenter.py" />
            <source> · {state} already</source>
            <translation> · 이미 {state}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>&amp;Add folder…</source>
            <translation>폴더 추가(&amp;A)…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>&amp;Cancel download</source>
            <translation>다운로드 취소(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>&amp;Download</source>
            <translation>다운로드(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>&amp;Download the other {size}</source>
            <translation>나머지 {size} 다운로드(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>&amp;Download the rest</source>
            <translation>나머지 다운로드(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>&amp;Download {size}</source>
            <translation>{size} 다운로드(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>&amp;Look up</source>
            <translation>찾기(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>&amp;Remove</source>
            <translation>제거(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/cli/train_full.py" />
            <source>--epochs makes it shorter.</source>
            <translation>--epochs로 줄일 수 있습니다.</translation>
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
            <translation>이름 앞에 *를 붙이면 모든 범주에 적용됩니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>A YOLO data set, VOC or LabelMe files, a folder of tagged images</source>
            <translation>YOLO 데이터 세트, VOC 또는 LabelMe 파일, 태그가 있는 이미지 폴더</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>A little more than the tiny one.</source>
            <translation>tiny보다 조금 큽니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub.py" />
            <source>A login page of the network or a proxy may stand in between; check HF_ENDPOINT. {carry_hint}</source>
            <translation>네트워크 로그인 페이지나 프록시가 사이에 있을 수 있습니다. HF_ENDPOINT를 확인하세요. {carry_hint}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/loading.py" />
            <source>A model folder holds config.json beside model.safetensors.</source>
            <translation>모델 폴더에는 config.json과 model.safetensors가 함께 있습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/recovery.py" />
            <source>A part of the {what} can't be read: {spans}.</source>
            <translation>{what}의 일부를 읽을 수 없습니다: {spans}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/tiled.py" />
            <source>A part of {name} can't be read ({error}).</source>
            <translation>{name}의 일부를 읽을 수 없습니다 ({error}).</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/core/queries.py" />
            <source>A phrase of {n} characters is too long; at most {most_words} words and {most_characters} characters.</source>
            <translation>
                <numerusform>{n}자의 구절은 너무 깁니다. 최대 {most_words}단어, {most_characters}자입니다.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/queries.py" />
            <source>A phrase of {words} words is too long; at most {most_words} words and {most_characters} characters.</source>
            <translation>{words}단어의 구절은 너무 깁니다. 최대 {most_words}단어, {most_characters}자입니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_controller.py" />
            <source>A profile of {model} knows it: {words}; learnt from +{yes} −{no}.</source>
            <translation>{model}의 프로필이 알고 있습니다: {words}. +{yes} −{no}에서 배웠습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/decode.py" />
            <source>A query of {model} can't be asked of an image embedded by {model2}.</source>
            <translation>{model}의 질의는 {model2}(으)로 임베딩한 이미지에 쓸 수 없습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/cvat_shapes.py" />
            <location filename="../../swin_annotator/formats/supervisely_shapes.py" />
            <source>A shape of the kind {tag} has no area; it was left out.</source>
            <translation>{tag} 종류의 모양에는 면적이 없어 제외했습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/training.py" />
            <source>A small head learns what your accepted labels show; everything below it stays as it is. A fifth of the images is kept aside and tells how good it is.</source>
            <translation>작은 헤드가 수락한 라벨이 보여 주는 것을 학습합니다. 그 아래는 모두 그대로입니다. 이미지의 5분의 1은 따로 두었다가 얼마나 좋은지 확인하는 데 씁니다.</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>A tenth of OWLv2 base's work, for CPUs: LVIS AP 19.3. Weak on small objects.</source>
            <translation>연산량은 OWLv2 base의 10분의 1, CPU용: LVIS AP 19.3. 작은 객체에 약합니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/prelabel_ray.py" />
            <source>A worker ran out of memory.</source>
            <translation>작업자의 메모리가 부족해졌습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/labelme_shapes.py" />
            <source>A {kind} has no area; it was left out.</source>
            <translation>{kind}에는 면적이 없어 제외했습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/model_card.py" />
            <source>AP50 {head}; a profile of the same labels reaches {profile}: the head is better.</source>
            <translation>AP50 {head}. 같은 라벨의 프로필은 {profile}: 헤드가 더 낫습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/model_card.py" />
            <source>AP50 {head}; a profile of the same labels reaches {profile}: use the profile.</source>
            <translation>AP50 {head}. 같은 라벨의 프로필은 {profile}: 프로필을 쓰세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/window/dialog_opener.py" />
            <source>About Swin Annotator</source>
            <translation>Swin Annotator 정보</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>About the model</source>
            <translation>모델 정보</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/gallery/bulk_accept.py" />
            <location filename="../../swin_annotator/ui/gallery/contact_sheet.py" />
            <source>Accept</source>
            <translation>수락</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/panels/proposals.py" />
            <source>Accept all</source>
            <translation>모두 수락</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Accept all shown</source>
            <translation>표시된 후보 모두 수락</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/bulk_accept.py" />
            <source>Accept in bulk</source>
            <translation>일괄 수락</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Accept in bulk…</source>
            <translation>일괄 수락…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_sheet.py" />
            <source>Accept or reject proposals: each of them teaches what is meant.</source>
            <translation>후보를 승인하거나 거부하세요. 그때마다 무엇을 뜻하는지 배웁니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub_connection.py" />
            <source>Accept them at {endpoint}/{name}, then set HF_TOKEN to a token of your account and try again.</source>
            <translation>{endpoint}/{name}에서 동의한 다음 HF_TOKEN에 계정의 토큰을 설정하고 다시 시도하세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/bulk_accept.py" />
            <location filename="../../swin_annotator/ui/panels/proposals.py" />
            <source>Accept {count}</source>
            <translation>{count}개 수락</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/gallery/step_messages.py" />
            <source>Accept {n} objects</source>
            <translation>
                <numerusform>객체 {n}개 수락</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/core/review_steps.py" />
            <location filename="../../swin_annotator/ui/gallery/bulk_accept.py" />
            <source>Accept {n} proposals</source>
            <translation>
                <numerusform>후보 {n}개 수락</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/core/review_steps.py" />
            <source>Accept {n} proposals as another category</source>
            <translation>
                <numerusform>후보 {n}개를 다른 카테고리로 수락</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Accept, go to the next</source>
            <translation>수락하고 다음으로</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Action</source>
            <translation>동작</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>Add &amp;file…</source>
            <translation>파일 추가(&amp;F)…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/cli/train_full.py" />
            <source>Add --full, or leave it out.</source>
            <translation>--full을 붙이거나 이 옵션을 빼세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/right_column.py" />
            <source>Add a category</source>
            <translation>카테고리 추가</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Add a category…</source>
            <translation>카테고리 추가…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/categories.py" />
            <source>Add category “{name}”</source>
            <translation>카테고리 “{name}” 추가</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/adding.py" />
            <source>Add it without --in-place.</source>
            <translation>--in-place 없이 추가하세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/reshaping.py" />
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Add part</source>
            <translation>조각 추가</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/unknown_words.py" />
            <source>Add {model} from a folder…</source>
            <translation>폴더에서 {model} 추가…</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/core/categories.py" />
            <source>Add {n} categories</source>
            <translation>
                <numerusform>카테고리 {n}개 추가</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/quality_sheet.py" />
            <source>Agreement with the label file</source>
            <translation>라벨 파일과의 일치</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/relative_boxes.py" />
            <source>All boxes lie between 0 and 1: they look like shares of the image's sides, not pixels.</source>
            <translation>모든 박스가 0과 1 사이에 있습니다. 픽셀이 아니라 이미지 변에 대한 비율로 보입니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/import_export_notifier.py" />
            <source>All boxes of {name} lie between 0 and 1: shares of the images' sides, it seems, not pixels.</source>
            <translation>{name}의 모든 박스가 0과 1 사이에 있습니다. 픽셀이 아니라 이미지 변에 대한 비율로 보입니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/contact_sheet.py" />
            <source>All categories</source>
            <translation>모든 카테고리</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/changed_bar.py" />
            <source>All changed images</source>
            <translation>바뀐 이미지 모두</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>All commands…</source>
            <translation>모든 명령…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export_forms.py" />
            <location filename="../../swin_annotator/ui/window/finding_lists.py" />
            <source>All files (*)</source>
            <translation>모든 파일 (*)</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/training_labels.py" />
            <source>All tagged images are “{names}”: there is nothing to tell apart.</source>
            <translation>태그가 있는 이미지가 모두 “{names}”입니다. 구별할 것이 없습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/quality_sheet.py" />
            <source>All that looks odd</source>
            <translation>이상해 보이는 모든 것</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/changed_bar.py" />
            <source>All {count} changed images</source>
            <translation>바뀐 이미지 {count}장 모두</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/window/object_presenter.py" />
            <source>All {n} score less than the threshold; the key {lower} lowers it.</source>
            <translation>
                <numerusform>{n}개 모두 점수가 임계값보다 낮습니다. {lower} 키로 임계값을 낮춥니다.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Alt+click, double click on an edge</source>
            <translation>Alt+클릭, 변을 더블클릭</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/example_naming.py" />
            <source>An example of:</source>
            <translation>무엇의 예시인가:</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_writer.py" />
            <source>An older file of that name is still there. Run “check” on the labels that were imported.</source>
            <translation>같은 이름의 이전 파일은 그대로 있습니다. 가져온 라벨에 ‘check’를 실행하세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_shapes.py" />
            <source>An outline of less than three corners or without sensible numbers was left out.</source>
            <translation>모서리가 세 개 미만이거나 수가 올바르지 않은 윤곽을 제외했습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_shapes.py" />
            <source>An outline that lies outside the image was left out.</source>
            <translation>이미지 밖에 있는 윤곽을 제외했습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Another box of the model for the object</source>
            <translation>객체에 대한 모델의 다른 박스</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_categories.py" />
            <source>Another category is called “{name}” too.</source>
            <translation>“{name}”(이)라는 범주가 또 있습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/sinks.py" />
            <source>Another command is writing {out}.</source>
            <translation>다른 명령이 {out}에 쓰고 있습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/import_export.py" />
            <source>Another import is running. Cancel it with {cancel}, or wait until it is done.</source>
            <translation>다른 가져오기가 진행 중입니다. {cancel} 키로 취소하거나 끝날 때까지 기다리세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Another key</source>
            <translation>다른 키</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>Another model of the hub: owner/name</source>
            <translation>허브의 다른 모델: 소유자/이름</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/database.py" />
            <source>Another program changed the same labels in {path} while they were waiting to be saved; what it wrote was left as it is.</source>
            <translation>저장을 기다리는 동안 다른 프로그램이 {path}의 같은 라벨을 바꾸었습니다. 그 프로그램이 쓴 것은 그대로 두었습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/database.py" />
            <source>Another program is using this project, and the last changes are not saved yet.</source>
            <translation>다른 프로그램이 이 프로젝트를 쓰고 있어 마지막 변경이 아직 저장되지 않았습니다.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/project/unsaved_steps.py" />
            <source>Another program is using this project: {n} changes are not saved yet. They will be as soon as that ends.</source>
            <translation>
                <numerusform>다른 프로그램이 이 프로젝트를 쓰고 있어 변경 {n}개가 아직 저장되지 않았습니다. 그쪽이 끝나면 바로 저장됩니다.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/database.py" />
            <source>Another program is writing to this project.</source>
            <translation>다른 프로그램이 이 프로젝트에 쓰고 있습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/attributes.py" />
            <source>Any words on the image{key}</source>
            <translation>이미지에 대한 자유로운 설명{key}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/attributes.py" />
            <source>Any words on the object{key}</source>
            <translation>객체에 대한 자유로운 설명{key}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/label_mapping.py" />
            <source>Apply</source>
            <translation>적용</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/answers.py" />
            <location filename="../../swin_annotator/ui/inference/answer_writer.py" />
            <source>Apply label mapping</source>
            <translation>라벨 매핑 적용</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Arrows</source>
            <translation>방향키</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/adjustments.py" />
            <source>As it is</source>
            <translation>원래대로</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>As swin-base-22k, at a larger input and three times the work.</source>
            <translation>swin-base-22k와 같지만 입력이 더 크고 연산량은 세 배입니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>As the system</source>
            <translation>시스템 설정</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_sheet.py" />
            <source>Ask by the profile</source>
            <translation>프로필로 찾기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_sheet.py" />
            <source>Ask by words</source>
            <translation>단어로 찾기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/import_plan.py" />
            <source>Ask for it with --join-alike.</source>
            <translation>--join-alike로 요청하세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/advice.py" />
            <source>Ask for less at a time, or a larger score.</source>
            <translation>한 번에 더 적게 찾거나 점수를 높이세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_sheet.py" />
            <source>Asked by</source>
            <translation>찾는 기준</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub_connection.py" />
            <source>Asking again goes on where it stopped.</source>
            <translation>다시 요청하면 멈춘 곳부터 이어집니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>Asking the hub about {name}.</source>
            <translation>허브에 {name}을(를) 조회하고 있습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/inference_controller.py" />
            <source>Asking {model} for its labels</source>
            <translation>{model}의 라벨을 조회하는 중</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/questions.py" />
            <source>Asking {spec}</source>
            <translation>{spec}에 묻는 중</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Attribute 1</source>
            <translation>속성 1</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Attribute 2</source>
            <translation>속성 2</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Attribute 3</source>
            <translation>속성 3</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Attribute 4</source>
            <translation>속성 4</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Attribute 5</source>
            <translation>속성 5</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Attribute 6</source>
            <translation>속성 6</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Attribute 7</source>
            <translation>속성 7</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Attribute 8</source>
            <translation>속성 8</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Attribute 9</source>
            <translation>속성 9</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/own_attributes.py" />
            <source>Attribute of the selected objects</source>
            <translation>선택한 객체의 속성</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/category_details.py" />
            <source>Attributes</source>
            <translation>속성</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Attributes and key points of the category in use…</source>
            <translation>사용 중인 카테고리의 속성과 키포인트…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/category_details.py" />
            <source>Attributes and key points of “{name}”</source>
            <translation>“{name}”의 속성과 키포인트</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/categories.py" />
            <source>Attributes and key points…</source>
            <translation>속성과 키포인트…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Attributes of the selected objects</source>
            <translation>선택한 객체의 속성</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/prompts.py" />
            <source>Averaged (7)</source>
            <translation>평균(7)</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/manual.py" />
            <source>Back</source>
            <translation>뒤로</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/backups.py" />
            <source>Back up now</source>
            <translation>지금 백업</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/backups.py" />
            <source>Backups</source>
            <translation>백업</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Backups…</source>
            <translation>백업…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Begin another object</source>
            <translation>다른 객체 시작</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Box</source>
            <translation>박스</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/quality_sheet.py" />
            <source>Box and outline apart</source>
            <translation>박스와 윤곽이 떨어짐</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/other_boxes.py" />
            <source>Box {n} of {most}.</source>
            <translation>박스 {n}/{most}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Box → mask</source>
            <translation>박스 → 마스크</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/openimages.py" />
            <source>Boxes are shares of the images' sides, so these are needed: open their folder, or give it.</source>
            <translation>박스가 이미지 변에 대한 비율이므로 이미지가 필요합니다. 이미지 폴더를 열거나 지정하세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/training.py" />
            <source>Boxes: find things</source>
            <translation>박스: 물체 찾기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/adjustments.py" />
            <source>Brightness</source>
            <translation>밝기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/finding_lists.py" />
            <source>Bring in as proposals</source>
            <translation>후보로 가져오기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/gatherable.py" />
            <source>Bring in labels kept elsewhere</source>
            <translation>다른 곳에 보관된 라벨 들여오기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/gatherable.py" />
            <source>Bring in {name}</source>
            <translation>{name} 들여오기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/other_projects.py" />
            <source>Bring them beside the images</source>
            <translation>이미지 옆으로 옮기기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/other_projects.py" />
            <source>Bring them in</source>
            <translation>들여오기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/attributes.py" />
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Bring to front</source>
            <translation>맨 앞으로</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Brush</source>
            <translation>브러시</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Brush and fill: take away; clicks: this is not the object</source>
            <translation>브러시와 채우기: 지우기, 클릭: 이것이 아님</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/brush_size.py" />
            <source>Brush size</source>
            <translation>브러시 크기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/brush_size.py" />
            <source>Brush size; Shift+wheel, or comma and full stop on the canvas</source>
            <translation>브러시 크기; 캔버스에서 Shift+휠 또는 쉼표와 마침표</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/conflicts.py" />
            <source>Brush smaller, larger; fill: less, more may differ; selection: turn by 1°</source>
            <translation>브러시 작게, 크게; 채우기: 차이를 적게, 많게; 선택: 1° 회전</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/brush_size.py" />
            <source>Brush {size:.0f} px</source>
            <translation>브러시 {size:.0f}픽셀</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>By date: the newest comes first</source>
            <translation>날짜순: 최신 것부터</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>By doubt: the lowest score comes first</source>
            <translation>불확실한 순: 점수가 낮은 것부터</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>By name</source>
            <translation>이름순</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>By number of objects</source>
            <translation>객체 수순</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>By state: what waits comes first</source>
            <translation>상태순: 대기 중인 것부터</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_reader.py" />
            <source>COCO labels are a .json file.</source>
            <translation>COCO 라벨은 .json 파일입니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export_forms.py" />
            <source>COCO panoptic</source>
            <translation>COCO panoptic</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export_forms.py" />
            <source>COCO: labels and tags</source>
            <translation>COCO: 라벨과 태그</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export_forms.py" />
            <source>CVAT for images</source>
            <translation>CVAT for images</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_reader.py" />
            <source>Call it panoptic.json and import the folder that holds it and the PNG files.</source>
            <translation>이름을 panoptic.json으로 바꾸고, 그 파일과 PNG 파일이 있는 폴더를 가져오세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/gallery/bulk_accept.py" />
            <location filename="../../swin_annotator/ui/window/bars.py" />
            <source>Cancel</source>
            <translation>취소</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/window/bars.py" />
            <source>Cancel what runs</source>
            <translation>실행 중인 작업 취소</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/bars.py" />
            <source>Cancel what runs{key}</source>
            <translation>실행 중인 작업 취소{key}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/category_list.py" />
            <location filename="../../swin_annotator/ui/window/right_column.py" />
            <source>Categories</source>
            <translation>카테고리</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/restoring.py" />
            <source>Categories that come, go or change: {categories}.</source>
            <translation>생기거나 없어지거나 바뀌는 카테고리: {categories}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/label_mapping.py" />
            <location filename="../../swin_annotator/ui/dialogs/merge_choice.py" />
            <location filename="../../swin_annotator/ui/gallery/bulk_accept.py" />
            <location filename="../../swin_annotator/ui/gallery/contact_sheet.py" />
            <location filename="../../swin_annotator/ui/gallery/learned_sheet.py" />
            <source>Category</source>
            <translation>카테고리</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/review_bar.py" />
            <source>Category by category</source>
            <translation>카테고리별</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/label_mapping.py" />
            <source>Category for {label}</source>
            <translation>{label}의 카테고리</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/categories.py" />
            <source>Category name</source>
            <translation>카테고리 이름</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/example_naming.py" />
            <source>Category of the example</source>
            <translation>예시의 카테고리</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/first_naming.py" />
            <source>Category of what was drawn</source>
            <translation>그린 것의 카테고리</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Category {place}</source>
            <translation>카테고리 {place}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/registry.py" />
            <source>Category “{name}”</source>
            <translation>카테고리 “{name}”</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/category_editor.py" />
            <source>Category “{name}” deleted with {counts}. {undo} takes it back.</source>
            <translation>카테고리 “{name}”을(를) {counts}와(과) 함께 삭제했습니다. {undo} 키로 되돌립니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/category_editor.py" />
            <source>Category “{name}” deleted. {undo} takes it back.</source>
            <translation>카테고리 “{name}”을(를) 삭제했습니다. {undo} 키로 되돌립니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/own_attributes.py" />
            <source>Change attributes</source>
            <translation>속성 변경</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/own_attributes.py" />
            <source>Change attributes of “{name}”</source>
            <translation>“{name}”의 속성 변경</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/object_menu.py" />
            <source>Change category</source>
            <translation>카테고리 변경</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/folders.py" />
            <location filename="../../swin_annotator/engine/folder.py" />
            <source>Change its permissions or choose another.</source>
            <translation>접근 권한을 바꾸거나 다른 폴더를 고르세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/image_files.py" />
            <source>Change its permissions.</source>
            <translation>접근 권한을 바꾸세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/keypoints.py" />
            <source>Change keypoint</source>
            <translation>키포인트 변경</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/keypoints.py" />
            <location filename="../../swin_annotator/core/own_attributes.py" />
            <source>Change keypoints of “{name}”</source>
            <translation>“{name}”의 키포인트 변경</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/attributes.py" />
            <source>Change note</source>
            <translation>메모 변경</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/review_steps.py" />
            <source>Change shape</source>
            <translation>모양 변경</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/tags.py" />
            <source>Change tags</source>
            <translation>태그 변경</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/categories.py" />
            <source>Change the colour of “{name}”</source>
            <translation>“{name}” 색 변경</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/categories.py" />
            <source>Change the order of categories</source>
            <translation>카테고리 순서 변경</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/place.py" />
            <source>Change the permissions of the folder, or see what is there.</source>
            <translation>폴더의 접근 권한을 바꾸거나 그곳에 무엇이 있는지 확인하세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub_connection.py" />
            <source>Check HF_ENDPOINT and the proxy settings. {carry_hint}</source>
            <translation>HF_ENDPOINT와 프록시 설정을 확인하세요. {carry_hint}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub_connection.py" />
            <source>Check HF_ENDPOINT, and whether a proxy stands in between.</source>
            <translation>HF_ENDPOINT와 사이에 프록시가 있는지 확인하세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub.py" />
            <source>Check HF_ENDPOINT.</source>
            <translation>HF_ENDPOINT를 확인하세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub.py" />
            <source>Check HF_ENDPOINT. {carry_hint}</source>
            <translation>HF_ENDPOINT를 확인하세요. {carry_hint}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/views.py" />
            <source>Check its permissions, and that there is room for temporary files.</source>
            <translation>접근 권한과 임시 파일을 둘 공간이 있는지 확인하세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/download.py" />
            <source>Check its permissions, or set SWIN_ANNOTATOR_HOME to a folder that can be written.</source>
            <translation>접근 권한을 확인하거나 SWIN_ANNOTATOR_HOME을 쓸 수 있는 폴더로 설정하세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/model_folders.py" />
            <source>Check its permissions.</source>
            <translation>접근 권한을 확인하세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/window/finding_lists.py" />
            <source>Check labels</source>
            <translation>라벨 점검</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/folder.py" />
            <location filename="../../swin_annotator/store/database.py" />
            <location filename="../../swin_annotator/store/place.py" />
            <source>Check that the drive is connected and healthy, then open the folder again.</source>
            <translation>드라이브가 연결되어 있고 정상인지 확인한 다음 폴더를 다시 여세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/train.py" />
            <location filename="../../swin_annotator/models/tuning/samples.py" />
            <source>Check that their drive is connected.</source>
            <translation>드라이브가 연결되어 있는지 확인하세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/read_errors.py" />
            <source>Check the file's permissions.</source>
            <translation>파일의 접근 권한을 확인하세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/loading.py" />
            <location filename="../../swin_annotator/models/weights/shards.py" />
            <source>Check the file.</source>
            <translation>파일을 확인하세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/training_labels.py" />
            <source>Check the names and their spelling.</source>
            <translation>이름과 철자를 확인하세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub_connection.py" />
            <source>Check the network and try again; what arrived is kept. {carry_hint}</source>
            <translation>네트워크를 확인하고 다시 시도하세요. 받은 부분은 남아 있습니다. {carry_hint}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/yolo_classes.py" />
            <source>Check the path of the data set.</source>
            <translation>데이터 세트의 경로를 확인하세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/views.py" />
            <source>Check the path of the folder.</source>
            <translation>폴더의 경로를 확인하세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/place.py" />
            <source>Check the path of the image folder.</source>
            <translation>이미지 폴더의 경로를 확인하세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/__init__.py" />
            <location filename="../../swin_annotator/formats/read_errors.py" />
            <source>Check the path of the label file.</source>
            <translation>라벨 파일의 경로를 확인하세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/model_folders.py" />
            <source>Check the path, and that the drive is connected.</source>
            <translation>경로를 확인하고 드라이브가 연결되어 있는지 확인하세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/bundle.py" />
            <source>Check the path.</source>
            <translation>경로를 확인하세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/lock.py" />
            <source>Check the permissions of project.lock there; on a network drive, copy the images to a local folder.</source>
            <translation>그곳 project.lock의 접근 권한을 확인하세요. 네트워크 드라이브라면 이미지를 로컬 폴더로 복사하세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/database.py" />
            <source>Check the permissions of the file and folder.</source>
            <translation>파일과 폴더의 권한을 확인하세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub_connection.py" />
            <source>Check the spelling, owner included: owner/name.</source>
            <translation>소유자를 포함해 철자를 확인하세요: 소유자/이름.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub_connection.py" />
            <source>Check the spelling; for a private model, set HF_TOKEN to a token that may read it.</source>
            <translation>철자를 확인하세요. 비공개 모델이라면 읽을 권한이 있는 토큰을 HF_TOKEN에 설정하세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Choose a file to write.</source>
            <translation>기록할 파일을 선택하세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/whole_folders.py" />
            <source>Choose a folder outside the image folder.</source>
            <translation>이미지 폴더 바깥의 폴더를 고르세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/folders.py" />
            <location filename="../../swin_annotator/engine/folder.py" />
            <location filename="../../swin_annotator/store/place.py" />
            <source>Choose a folder that holds images.</source>
            <translation>이미지가 있는 폴더를 고르세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/folder.py" />
            <source>Choose a folder with JPEG, PNG, WebP or TIFF files.</source>
            <translation>JPEG, PNG, WebP 또는 TIFF 파일이 있는 폴더를 고르세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/copying_out.py" />
            <source>Choose a folder with room that can be written.</source>
            <translation>공간이 있고 쓸 수 있는 폴더를 고르세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/swin/weight_names.py" />
            <source>Choose a model of one of these kinds.</source>
            <translation>이 종류 중 하나인 모델을 고르세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/swin/semantic.py" />
            <location filename="../../swin_annotator/models/weights/loading.py" />
            <source>Choose a model whose config.json holds a backbone_config.</source>
            <translation>config.json에 backbone_config가 있는 모델을 고르세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/swin/weight_names.py" />
            <source>Choose a model with the architecture of the published Swin Transformers.</source>
            <translation>공개된 Swin Transformer와 구조가 같은 모델을 고르세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Choose a row to change its key.</source>
            <translation>행을 선택하면 키를 바꿀 수 있습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/tuning/bases.py" />
            <source>Choose an OWL-ViT or OWLv2 model, or train a head.</source>
            <translation>OWL-ViT나 OWLv2 모델을 고르거나 헤드를 학습하세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/own_folders.py" />
            <source>Choose an empty folder or the name of a new one, or move that file away.</source>
            <translation>빈 폴더나 새 폴더 이름을 고르거나 그 파일을 다른 곳으로 옮기세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/own_folders.py" />
            <location filename="../../swin_annotator/formats/whole_folders.py" />
            <source>Choose an empty folder or the name of a new one.</source>
            <translation>빈 폴더나 새 폴더의 이름을 고르세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/query_answers.py" />
            <source>Choose another detector, such as swin-mini or OWLv2, or ask this one on every image.</source>
            <translation>swin-mini나 OWLv2 같은 다른 검출기를 고르거나, 이미지마다 이 검출기에 물으세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/copying_out.py" />
            <source>Choose another folder.</source>
            <translation>다른 폴더를 고르세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/label_studio_config.py" />
            <source>Choose another name, or move that file away.</source>
            <translation>다른 이름을 고르거나 그 파일을 옮기세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/__init__.py" />
            <location filename="../../swin_annotator/formats/whole_files.py" />
            <source>Choose another place to export to.</source>
            <translation>내보낼 다른 위치를 고르세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/statistics_controller.py" />
            <source>Choose another place.</source>
            <translation>다른 위치를 선택하세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/swin/version_two.py" />
            <source>Choose one of the published Swin V2 classifiers.</source>
            <translation>공개된 Swin V2 분류기 중 하나를 고르세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/swin/semantic.py" />
            <source>Choose one of the published UperNet models.</source>
            <translation>공개된 UperNet 모델 중 하나를 고르세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/grounding/detector.py" />
            <source>Choose one of the published models.</source>
            <translation>공개된 모델 중 하나를 고르세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/pool.py" />
            <location filename="../../swin_annotator/engine/training_labels.py" />
            <source>Choose one of: {able}.</source>
            <translation>다음 중 하나를 고르세요: {able}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/training_labels.py" />
            <source>Choose some with --category.</source>
            <translation>--category로 몇 개를 고르세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/tuning/bases.py" />
            <source>Choose swin-mini, a Swin classifier, an UperNet or an SSFormer.</source>
            <translation>swin-mini, Swin 분류기, UperNet, SSFormer 중에서 고르세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/learned_profile.py" />
            <source>Choose that model, or make the profile again from its examples.</source>
            <translation>그 모델을 고르거나 예시로 프로필을 다시 만드세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_reader.py" />
            <source>Choose the .json file that holds the labels.</source>
            <translation>라벨이 들어 있는 .json 파일을 고르세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/swin/classifier.py" />
            <location filename="../../swin_annotator/models/weights/loading.py" />
            <source>Choose the backend that fits the model.</source>
            <translation>모델에 맞는 백엔드를 고르세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/swin/weight_names.py" />
            <source>Choose weights of Swin by Microsoft, timm, transformers or MMSegmentation.</source>
            <translation>Microsoft, timm, transformers 또는 MMSegmentation의 Swin 가중치를 고르세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Choose…</source>
            <translation>선택…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export_forms.py" />
            <source>Cityscapes: outlines</source>
            <translation>Cityscapes: 윤곽</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Classes</source>
            <translation>클래스</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/class_order.py" />
            <source>Classes that come first</source>
            <translation>먼저 오는 클래스</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Click out what is selected, or in again</source>
            <translation>선택한 것 제외, 또는 다시 포함</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/manual.py" />
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <location filename="../../swin_annotator/ui/dialogs/training.py" />
            <location filename="../../swin_annotator/ui/widgets/banner.py" />
            <source>Close</source>
            <translation>닫기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Close folder</source>
            <translation>폴더 닫기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/lock.py" />
            <source>Close it there first. Reading and exporting work meanwhile.</source>
            <translation>먼저 그쪽에서 닫으세요. 그동안 읽기와 내보내기는 됩니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/pool.py" />
            <source>Close other programs or choose a smaller model.</source>
            <translation>다른 프로그램을 닫거나 더 작은 모델을 고르세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/model_folders.py" />
            <source>Close other programs that use it, and check its permissions.</source>
            <translation>그것을 쓰는 다른 프로그램을 닫고 접근 권한을 확인하세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/runtime/device.py" />
            <source>Close other programs, choose a smaller model, or set SWIN_ANNOTATOR_DEVICE=cpu.</source>
            <translation>다른 프로그램을 닫거나, 더 작은 모델을 고르거나, SWIN_ANNOTATOR_DEVICE=cpu를 설정하세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/memory.py" />
            <source>Close other programs, or raise the limit that this one runs under.</source>
            <translation>다른 프로그램을 닫거나 이 프로그램에 걸린 한도를 올리세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/registry.py" />
            <source>Close other programs.</source>
            <translation>다른 프로그램을 닫으세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/widgets/banner.py" />
            <source>Close the notice</source>
            <translation>알림 닫기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/category_editor.py" />
            <source>Colour of the category</source>
            <translation>카테고리 색</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Colour of the category in use…</source>
            <translation>사용 중인 카테고리의 색…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Colour only</source>
            <translation>색만</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/categories.py" />
            <source>Colour…</source>
            <translation>색…</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Comes with the program. Draws what a box holds, whatever found it; each click corrects the outline.</source>
            <translation>프로그램에 포함됩니다. 무엇이 찾은 박스든 그 안의 물체를 그립니다. 클릭할 때마다 윤곽이 고쳐집니다.</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Comes with the program. Knows the words that it was trained on, and looks for anything by example.</source>
            <translation>프로그램에 포함. 학습한 단어를 알고, 예시로는 무엇이든 찾습니다.</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Comes with the program. Shares one image encoding with swin-mini.</source>
            <translation>프로그램에 포함. 이미지 인코딩을 swin-mini와 함께 씁니다.</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Comes with the program. Shares one image encoding with swin-mini; the cheaper of the two heads.</source>
            <translation>프로그램에 포함. 이미지 인코딩을 swin-mini와 함께 씁니다. 두 헤드 중 더 가볍습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/command_palette.py" />
            <source>Command</source>
            <translation>명령</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/dialogs/command_palette.py" />
            <source>Commands</source>
            <translation>명령</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/prompt_edit.py" />
            <source>Commas between things; name: phrase | phrase for several phrases of one category</source>
            <translation>항목은 쉼표로 구분; 이름: 구 | 구 형식으로 한 카테고리에 여러 구를 지정</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/attributes.py" />
            <source>Comment</source>
            <translation>설명</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <location filename="../../swin_annotator/ui/panels/attributes.py" />
            <source>Comment on the image</source>
            <translation>이미지 설명</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/finding_lists.py" />
            <source>Compare with a label file</source>
            <translation>라벨 파일과 비교</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/gallery/quality_sheet.py" />
            <source>Compare with a label file…</source>
            <translation>라벨 파일과 비교…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/worth_a_look.py" />
            <source>Comparing images</source>
            <translation>이미지를 비교하는 중</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/worth_controller.py" />
            <source>Comparing labels with the model</source>
            <translation>라벨을 모델과 비교하는 중</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/gallery_controller.py" />
            <location filename="../../swin_annotator/ui/gallery/quality_controller.py" />
            <source>Comparing objects</source>
            <translation>객체를 비교하는 중</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/similar.py" />
            <source>Comparing objects on {path}</source>
            <translation>{path}의 객체 비교 중</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/train.py" />
            <source>Comparing with a profile of the same labels</source>
            <translation>같은 라벨의 프로필과 비교하는 중</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/backups.py" />
            <source>Comparing with the present…</source>
            <translation>현재 상태와 비교하는 중…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/quality_controller.py" />
            <location filename="../../swin_annotator/ui/window/finding_lists.py" />
            <source>Comparing with {name}…</source>
            <translation>{name}과(와) 비교하는 중…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/catalog.py" />
            <source>Connect its drive, or delete it under Models.</source>
            <translation>해당 드라이브를 연결하거나 “모델”에서 삭제하세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/catalog.py" />
            <source>Connect its drive, or run: swin-annotator models remove {spec}</source>
            <translation>해당 드라이브를 연결하거나 다음을 실행하세요: swin-annotator models remove {spec}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/message_catalog.py" />
            <source>Connection refused</source>
            <translation>연결이 거부됨</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/message_catalog.py" />
            <source>Connection reset by peer</source>
            <translation>연결이 끊어짐</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/message_catalog.py" />
            <source>Connection timed out</source>
            <translation>연결 시간이 초과되었습니다</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/contact_sheet.py" />
            <source>Contact sheet</source>
            <translation>썸네일 시트</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Contact sheet…</source>
            <translation>썸네일 시트…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/adjustments.py" />
            <source>Contrast</source>
            <translation>대비</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/image_files.py" />
            <source>Convert it to PNG.</source>
            <translation>PNG로 변환하세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/loading.py" />
            <location filename="../../swin_annotator/models/weights/size_check.py" />
            <source>Convert the model to safetensors where it was made.</source>
            <translation>모델을 만든 곳에서 safetensors로 변환하세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/training_controller.py" />
            <source>Copied to {path}; “Add folder…” under Models takes it elsewhere.</source>
            <translation>{path}에 복사했습니다. 다른 곳에서는 “모델”의 “폴더 추가…”로 추가합니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/image_menu.py" />
            <source>Copied: {path}</source>
            <translation>복사함: {path}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export_forms.py" />
            <source>Copies of tagged images, a folder per tag</source>
            <translation>태그가 있는 이미지의 사본, 태그마다 폴더 하나</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/dialogs/findings.py" />
            <location filename="../../swin_annotator/ui/dialogs/log.py" />
            <location filename="../../swin_annotator/ui/dialogs/problems.py" />
            <source>Copy</source>
            <translation>복사</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/widgets/banner.py" />
            <source>Copy details</source>
            <translation>세부 정보 복사</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/image_files.py" />
            <location filename="../../swin_annotator/ui/annotation/image_loader.py" />
            <source>Copy it again or replace it.</source>
            <translation>다시 복사하거나 바꾸세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/image_files.py" />
            <source>Copy it to a local disk.</source>
            <translation>로컬 디스크로 복사하세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/model_folders.py" />
            <source>Copy or download it again.</source>
            <translation>다시 복사하거나 다운로드하세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/model_folders.py" />
            <source>Copy or download the model again.</source>
            <translation>모델을 다시 복사하거나 다운로드하세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/grounding/text.py" />
            <location filename="../../swin_annotator/models/weights/clip_tokenizer.py" />
            <source>Copy or pull the model again.</source>
            <translation>모델을 다시 복사하거나 다운로드하세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/loading.py" />
            <location filename="../../swin_annotator/models/weights/shards.py" />
            <source>Copy or pull the model again; the file is damaged or incomplete.</source>
            <translation>모델을 다시 복사하거나 다운로드하세요. 파일이 손상되었거나 완전하지 않습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/image_menu.py" />
            <source>Copy path</source>
            <translation>경로 복사</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/image_files.py" />
            <source>Copy the file again from where it came.</source>
            <translation>원래 위치에서 파일을 다시 복사하세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_images.py" />
            <source>Copy the image's path</source>
            <translation>이미지 경로 복사</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/training_controller.py" />
            <source>Copy the model into</source>
            <translation>모델을 복사할 위치</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/grounding/text.py" />
            <location filename="../../swin_annotator/models/weights/clip_tokenizer.py" />
            <source>Copy the tokenizer's files beside config.json, or pull the model again.</source>
            <translation>토크나이저 파일을 config.json 옆에 복사하거나 모델을 다시 다운로드하세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/loading.py" />
            <source>Copy the weights beside config.json, or pull the model again.</source>
            <translation>가중치를 config.json 옆에 복사하거나 모델을 다시 다운로드하세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Copy them</source>
            <translation>복사</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/training.py" />
            <source>Copy to a folder…</source>
            <translation>폴더로 복사…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>Copying the model in {path}.</source>
            <translation>{path}의 모델을 복사하고 있습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/model_folders.py" />
            <source>Copying was stopped.</source>
            <translation>복사를 멈췄습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/training_controller.py" />
            <source>Copying {model}</source>
            <translation>{model} 복사하는 중</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/image_files.py" />
            <location filename="../../swin_annotator/ui/annotation/image_loader.py" />
            <source>Could not read {path}: {reason}.</source>
            <translation>{path}을(를) 읽을 수 없습니다: {reason}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/whole_files.py" />
            <source>Could not write {path}: the disk is full.</source>
            <translation>{path}을(를) 쓸 수 없습니다: 디스크가 가득 찼습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/__init__.py" />
            <location filename="../../swin_annotator/formats/whole_files.py" />
            <source>Could not write {path}: {why}.</source>
            <translation>{path}에 쓸 수 없습니다: {why}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Crosshair</source>
            <translation>십자선</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/attributes.py" />
            <source>Crowd</source>
            <translation>무리</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Crowd: several objects in one outline</source>
            <translation>무리: 한 윤곽 안에 여러 객체</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Ctrl+Enter in the prompt</source>
            <translation>프롬프트에서 Ctrl+Enter</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Ctrl+wheel</source>
            <translation>Ctrl+휠</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/bars.py" />
            <source>Cursor position</source>
            <translation>커서 위치</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/reshaping.py" />
            <source>Cut</source>
            <translation>자르기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/reshaping.py" />
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Cut hole</source>
            <translation>구멍 내기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_panoptic.py" />
            <location filename="../../swin_annotator/formats/index_masks.py" />
            <source>Cut it into tiles.</source>
            <translation>타일로 나누세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/image_files.py" />
            <source>Cut the image into tiles.</source>
            <translation>이미지를 타일로 나누세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Cut the smaller selected objects out of the largest</source>
            <translation>선택한 객체 중 가장 큰 것에서 작은 것들을 빼기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export_forms.py" />
            <source>DOTA: turned boxes</source>
            <translation>DOTA: 회전한 박스</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Dark</source>
            <translation>어둡게</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/quality_sheet.py" />
            <source>Data quality</source>
            <translation>데이터 품질</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Data quality…</source>
            <translation>데이터 품질…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export_forms.py" />
            <source>Datumaro</source>
            <translation>Datumaro</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/statistics.py" />
            <source>Decisions per minute</source>
            <translation>분당 결정 수</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Default</source>
            <translation>기본값</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Delete</source>
            <translation>삭제</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/categories.py" />
            <source>Delete category “{name}”</source>
            <translation>카테고리 “{name}” 삭제</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/records.py" />
            <source>Delete that folder, and pull or add the model again.</source>
            <translation>그 폴더를 지우고 모델을 다시 다운로드하거나 추가하세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Delete the category in use</source>
            <translation>사용 중인 카테고리 삭제</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/category_editor.py" />
            <source>Delete them too</source>
            <translation>함께 삭제</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>Delete {name} from this computer?</source>
            <translation>이 컴퓨터에서 {name}을(를) 삭제할까요?</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/core/review_steps.py" />
            <source>Delete {n} objects</source>
            <translation>
                <numerusform>객체 {n}개 삭제</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/category_editor.py" />
            <location filename="../../swin_annotator/ui/panels/categories.py" />
            <source>Delete “{name}”</source>
            <translation>“{name}” 삭제</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/widgets/banner.py" />
            <location filename="../../swin_annotator/ui/window/right_column.py" />
            <source>Details</source>
            <translation>세부 정보</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/prompts.py" />
            <source>Detector</source>
            <translation>검출기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/bars.py" />
            <source>Device</source>
            <translation>장치</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/catalog.py" />
            <source>Did you mean {close}?</source>
            <translation>{close}을(를) 뜻하셨나요?</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/quality_sheet.py" />
            <source>Differs from a label file</source>
            <translation>라벨 파일과 다름</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/splits.py" />
            <source>Divide them in another way, or connect the drive of the images.</source>
            <translation>다른 방법으로 나누거나 이미지가 있는 드라이브를 연결하세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/view_options.py" />
            <source>Does not snap to the border.</source>
            <translation>경계에 맞추지 않습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/shards.py" />
            <source>Don't use this model.</source>
            <translation>이 모델은 쓰지 마세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/guided_tour.py" />
            <source>Done</source>
            <translation>완료</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/notifier.py" />
            <source>Done again: {step}. {undo} takes it back.</source>
            <translation>다시 실행함: {step}. {undo} 키로 되돌립니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>Downloading {name}. It goes on when this dialog is closed.</source>
            <translation>{name}을(를) 다운로드하고 있습니다. 이 창을 닫아도 계속됩니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/decode.py" />
            <location filename="../../swin_annotator/engine/questions.py" />
            <location filename="../../swin_annotator/models/sam/third.py" />
            <source>Drag a box around one whole object.</source>
            <translation>객체 하나 전체를 상자로 두르세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/class_order.py" />
            <source>Drag a class, or move it by Alt+Up and Alt+Down.</source>
            <translation>클래스를 끌거나 Alt+Up과 Alt+Down으로 옮깁니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Draw a box</source>
            <translation>박스 그리기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Draw a polygon</source>
            <translation>폴리곤 그리기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/unknown_words.py" />
            <source>Draw an example</source>
            <translation>예시 그리기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/review_steps.py" />
            <source>Draw box</source>
            <translation>박스 그리기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/crops.py" />
            <source>Draw it over a part of the image.</source>
            <translation>이미지의 일부 위에 그리세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/spots.py" />
            <source>Draw line</source>
            <translation>선 그리기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/review_steps.py" />
            <source>Draw polygon</source>
            <translation>폴리곤 그리기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/review_steps.py" />
            <source>Draw turned box</source>
            <translation>회전 박스 그리기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/annotation_editor.py" />
            <source>Drawn as a further “{name}”; what is judged still waits.</source>
            <translation>또 하나의 “{name}”(으)로 그렸습니다. 판정 중인 것은 그대로 기다립니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/annotation_editor.py" />
            <location filename="../../swin_annotator/ui/annotation/first_naming.py" />
            <source>Drawn as “{name}”; F2 in the category list renames it.</source>
            <translation>“{name}”(으)로 그렸습니다. 카테고리 목록에서 F2로 이름을 바꿀 수 있습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/folder.py" />
            <source>Drop a folder or an image; labels come in by “Import labels…”.</source>
            <translation>폴더나 이미지를 놓으세요. 라벨은 ‘라벨 가져오기…’로 가져옵니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Duplicate</source>
            <translation>복제</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Duplicate to the next image</source>
            <translation>다음 이미지로 복제</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_reader.py" />
            <source>Each entry of “images” needs a file_name. Nothing was read from it.</source>
            <translation>“images”의 각 항목에는 file_name이 있어야 합니다. 아무것도 읽지 않았습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Each image goes by itself</source>
            <translation>이미지마다 따로</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/label_mapping.py" />
            <source>Each label of the model becomes a category. The choice is kept with the project.</source>
            <translation>모델의 각 라벨이 카테고리가 됩니다. 선택은 프로젝트에 저장됩니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/prompts.py" />
            <source>Each phrase as “a photo of a …”</source>
            <translation>각 구를 “a photo of a …”로</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Edit</source>
            <translation>편집</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/answer_notifier.py" />
            <source>Edit mapping</source>
            <translation>매핑 편집</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/grounding/detector.py" />
            <location filename="../../swin_annotator/models/owl/detector.py" />
            <location filename="../../swin_annotator/models/sam/third.py" />
            <source>Embed the image again.</source>
            <translation>이미지를 다시 임베딩하세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/decode.py" />
            <source>Embed the image with the model that made the query.</source>
            <translation>질의를 만든 모델로 이미지를 임베딩하세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/mini/model.py" />
            <source>Embed the image with the model that makes the query.</source>
            <translation>질의를 만드는 모델로 이미지를 임베딩하세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/conflicts.py" />
            <source>End the shape, take its last point back</source>
            <translation>도형 끝내기, 마지막 점 취소</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/guided_tour.py" />
            <source>End the tour</source>
            <translation>둘러보기 끝내기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Enter in the contact sheet</source>
            <translation>썸네일 시트에서 Enter</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Enter in the prompt</source>
            <translation>프롬프트에서 Enter</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/canvas/tools/clicks.py" />
            <source>Enter keeps it
Right click: not this</source>
            <translation>Enter: 유지
오른쪽 클릭: 이것이 아님</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/own_attributes.py" />
            <source>Enter keeps it, Escape takes the typing back</source>
            <translation>Enter: 유지, Escape: 입력 취소</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Enter, Backspace or {undo} while drawing</source>
            <translation>그리는 동안 Enter, Backspace 또는 {undo}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Enter, F2, Delete in the list of categories</source>
            <translation>카테고리 목록에서 Enter, F2, Delete</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Eraser</source>
            <translation>지우개</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Every category in each part, where there is enough of it</source>
            <translation>충분히 있으면 모든 카테고리를 각 부분에</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Every pixel at most once, things as single objects: COCO PQ 47.7. The card's licence field says other; the code is MIT, with a part under Apache-2.0.</source>
            <translation>픽셀마다 한 번 이하, 사물은 개별 객체로: COCO PQ 47.7. 카드의 라이선스 항목은 other이며 코드는 MIT, 일부는 Apache-2.0입니다.</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Every pixel at most once, things as single objects: COCO PQ 57.9. Meant for a GPU.</source>
            <translation>픽셀마다 한 번 이하, 사물은 개별 객체로: COCO PQ 57.9. GPU용입니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/restoring.py" />
            <source>Everything is as it was then.</source>
            <translation>모든 것이 그때와 같습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/unsaved_steps.py" />
            <source>Everything is saved again.</source>
            <translation>모두 다시 저장되었습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/train.py" />
            <source>Everything is “{names}”: there is nothing to tell apart.</source>
            <translation>모두 “{names}”입니다. 구별할 것이 없습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Example</source>
            <translation>예시</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Example box</source>
            <translation>예시 박스</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/examples.py" />
            <source>Example, {sign}: {text}</source>
            <translation>예시, {sign}: {text}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/examples.py" />
            <source>Examples</source>
            <translation>예시</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/advice.py" />
            <source>Examples on {listed} can't be read, or their images are others now; they are passed over.</source>
            <translation>{listed}의 예시를 읽을 수 없거나 이미지가 달라져서 건너뜁니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/image_menu.py" />
            <source>Exclude from export and folder runs</source>
            <translation>내보내기와 폴더 실행에서 제외</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/exclusion.py" />
            <source>Exclude image</source>
            <translation>이미지 제외</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_images.py" />
            <source>Exclude the image, or include it again</source>
            <translation>이미지 제외 또는 다시 포함</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/image_menu.py" />
            <source>Excluded from export and folder runs. {undo} takes it back.</source>
            <translation>내보내기와 폴더 실행에서 제외했습니다. {undo} 키로 되돌립니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Export</source>
            <translation>내보내기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/xml_files.py" />
            <source>Export it again with the tool that wrote it.</source>
            <translation>파일을 쓴 도구로 다시 내보내세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/archives.py" />
            <source>Export it again, without a password.</source>
            <translation>암호 없이 다시 내보내세요.</translation>
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
            <translation>다시 내보내세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Export labels</source>
            <translation>라벨 내보내기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Export labels…</source>
            <translation>라벨 내보내기…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/tfrecord.py" />
            <location filename="../../swin_annotator/formats/xml_files.py" />
            <source>Export or copy it again.</source>
            <translation>다시 내보내거나 복사하세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_reader.py" />
            <source>Export or copy it again. Nothing was read from it.</source>
            <translation>다시 내보내거나 복사하세요. 아무것도 읽지 않았습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/tfrecord.py" />
            <source>Export or copy it again; one packed by gzip has to be unpacked.</source>
            <translation>다시 내보내거나 복사하세요. gzip으로 압축한 것은 풀어야 합니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/label_studio.py" />
            <source>Export the project as “JSON”.</source>
            <translation>프로젝트를 ‘JSON’으로 내보내세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/cvat.py" />
            <source>Export the task from CVAT as “CVAT for images”.</source>
            <translation>CVAT에서 작업을 ‘CVAT for images’로 내보내세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Export to</source>
            <translation>내보낼 위치</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/window/import_export_notifier.py" />
            <source>Exported without {n} images, whose files are gone, unreadable or of another size: {names}{more}</source>
            <translation>
                <numerusform>이미지 {n}장을 빼고 내보냈습니다. 파일이 없거나 읽을 수 없거나 크기가 다릅니다: {names}{more}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/import_export.py" />
            <source>Exporting to {path}…</source>
            <translation>{path}(으)로 내보내는 중…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Extreme</source>
            <translation>4점</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Extreme-point box</source>
            <translation>4점 박스</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>File</source>
            <translation>파일</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/message_catalog.py" />
            <source>File name too long</source>
            <translation>파일 이름이 너무 김</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>File of weights</source>
            <translation>가중치 파일</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>File to write</source>
            <translation>기록할 파일</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/adjustments.py" />
            <source>Fill</source>
            <translation>채우기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Fill patterns beside category colours</source>
            <translation>카테고리 색에 채우기 무늬 더하기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/images.py" />
            <source>Filter</source>
            <translation>필터</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Filter by name or key</source>
            <translation>이름이나 키로 필터</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/images.py" />
            <source>Filter images</source>
            <translation>이미지 필터</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Filter keys</source>
            <translation>키 필터</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/label_mapping.py" />
            <source>Filter labels</source>
            <translation>라벨 필터</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/label_mapping.py" />
            <source>Filter {count} labels</source>
            <translation>라벨 {count}개 필터</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/panels/images.py" />
            <source>Filter {n} images</source>
            <translation>
                <numerusform>이미지 {n}장 필터</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Find</source>
            <translation>찾기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Find by text</source>
            <translation>텍스트로 찾기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/sinks.py" />
            <location filename="../../swin_annotator/ui/inference/inference_controller.py" />
            <source>Find in the folder</source>
            <translation>폴더에서 찾기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Find in the whole folder</source>
            <translation>폴더 전체에서 찾기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Find on this image</source>
            <translation>이 이미지에서 찾기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/inference_controller.py" />
            <source>Finding in the folder</source>
            <translation>폴더에서 찾는 중</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/inference_controller.py" />
            <source>Finding on {path}</source>
            <translation>{path}에서 찾는 중</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Finds and outlines by word and by example, on other images too; several examples are read together. Its page asks for consent before the download. Meant for a GPU.</source>
            <translation>단어와 예시로 찾아 윤곽을 그리며 다른 이미지에서도 됩니다. 예시 여럿을 함께 읽습니다. 다운로드 전에 해당 페이지에서 동의해야 합니다. GPU용입니다.</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Finer masks than SlimSAM at many times the work; meant for a GPU.</source>
            <translation>SlimSAM보다 세밀한 마스크이나 연산량이 훨씬 많습니다. GPU용입니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Fit</source>
            <translation>맞춤</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Fit the image</source>
            <translation>이미지를 창에 맞춤</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Fold the image list</source>
            <translation>이미지 목록 접기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Fold the right column</source>
            <translation>오른쪽 열 접기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Folder runs leave out labelled images</source>
            <translation>폴더 실행에서 라벨이 있는 이미지 제외</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>Folder with config.json and weights</source>
            <translation>config.json과 가중치가 있는 폴더</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/empty_state.py" />
            <source>Folders and images can also be dropped on this window.</source>
            <translation>폴더와 이미지를 이 창에 끌어다 놓을 수도 있습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/model_labels.py" />
            <source>For</source>
            <translation>용도</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/adjustments.py" />
            <source>For the eye only: files and labels stay as they are.</source>
            <translation>보기에만 적용됩니다. 파일과 라벨은 그대로입니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_sheet.py" />
            <source>Forget</source>
            <translation>잊기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Forget what was learnt</source>
            <translation>배운 것 잊기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Format</source>
            <translation>형식</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/manual.py" />
            <source>Forward</source>
            <translation>앞으로</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/place.py" />
            <source>Free disk space, change the permissions, or set SWIN_ANNOTATOR_HOME to a folder that can be written.</source>
            <translation>디스크 공간을 비우거나 접근 권한을 바꾸거나 SWIN_ANNOTATOR_HOME을 쓸 수 있는 폴더로 설정하세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/archives.py" />
            <source>Free some space for temporary files.</source>
            <translation>임시 파일을 위한 공간을 확보하세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/database.py" />
            <source>Free some space on the disk of {parent}, then do it again.</source>
            <translation>{parent}이(가) 있는 디스크의 공간을 비우고 다시 하세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/packing.py" />
            <source>Free some space or check the permissions; then take the file in again.</source>
            <translation>공간을 확보하거나 권한을 확인한 다음 파일을 다시 가져오세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/sinks.py" />
            <source>Free some space or choose another place with --out.</source>
            <translation>공간을 확보하거나 --out으로 다른 위치를 고르세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/packing.py" />
            <source>Free some space or choose another place. Nothing was left behind.</source>
            <translation>공간을 확보하거나 다른 위치를 선택하세요. 남은 것은 없습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/runtime/engines.py" />
            <source>Free some space there.</source>
            <translation>그곳의 공간을 비우세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/demo.py" />
            <source>Free some space, or choose another folder with --folder.</source>
            <translation>공간을 비우거나 --folder로 다른 폴더를 고르세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/place.py" />
            <source>Free some space, or delete some files, then open the folder again.</source>
            <translation>공간을 비우거나 파일을 몇 개 지운 다음 폴더를 다시 여세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/download.py" />
            <source>Free some space, or set SWIN_ANNOTATOR_HOME to a folder on a larger disk. What arrived is kept.</source>
            <translation>공간을 비우거나 SWIN_ANNOTATOR_HOME을 더 큰 디스크의 폴더로 설정하세요. 받은 부분은 남아 있습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/whole_files.py" />
            <source>Free some space, then export again.</source>
            <translation>공간을 비운 다음 다시 내보내세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/demo.py" />
            <source>Free some space, then try again.</source>
            <translation>공간을 확보한 뒤 다시 시도하세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/tuning/checkpoint.py" />
            <source>Free some space; the same command goes on from the state before.</source>
            <translation>공간을 확보하세요. 같은 명령이 이전 상태에서 이어집니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_sheet.py" />
            <source>Freeze</source>
            <translation>고정</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Freeze what was learnt, or let it learn again</source>
            <translation>배운 것을 고정하거나 다시 배우게 하기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_sheet.py" />
            <source>From {threshold:.2f} on, {right} of {judged} were right ({low:.0%} to {high:.0%} of all to come); that is {found:.0%} of the right ones.</source>
            <translation>{threshold:.2f}부터 {judged}개 중 {right}개가 맞았습니다(앞으로 전체의 {low:.0%}~{high:.0%}). 맞는 것의 {found:.0%}입니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/adjustments.py" />
            <source>Gamma</source>
            <translation>감마</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/review/review_session.py" />
            <source>Gathering what is to be reviewed…</source>
            <translation>검토할 항목을 모으는 중…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/catalog.py" />
            <source>Get it under Models ({megabytes}).</source>
            <translation>“모델”에서 받으세요({megabytes}).</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/catalog.py" />
            <source>Get it under Models, or run: swin-annotator models pull {spec}</source>
            <translation>‘모델’에서 받거나 다음을 실행하세요: swin-annotator models pull {spec}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/catalog.py" />
            <source>Get it under Models, or run: swin-annotator models pull {spec} ({megabytes})</source>
            <translation>‘모델’에서 받거나 다음을 실행하세요: swin-annotator models pull {spec} ({megabytes})</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/catalog.py" />
            <source>Get it under Models.</source>
            <translation>“모델”에서 받으세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/pool.py" />
            <source>Get one under Models.</source>
            <translation>“모델”에서 하나 받으세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/unknown_words.py" />
            <source>Get {model} ({size})</source>
            <translation>{model} 받기({size})</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/api.py" />
            <source>Give (height, width, 3) of uint8, as read_image does.</source>
            <translation>read_image가 돌려주는 것처럼 (height, width, 3) uint8을 주세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/tuning/bases.py" />
            <source>Give --base, an OWL-ViT or OWLv2 model; or train a head, without --full.</source>
            <translation>--base로 OWL-ViT나 OWLv2 모델을 지정하거나, --full 없이 헤드를 학습하세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/tuning/bases.py" />
            <source>Give --base: swin-mini, a Swin classifier, an UperNet or an SSFormer.</source>
            <translation>--base를 지정하세요: swin-mini, Swin 분류기, UperNet 또는 SSFormer.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/adding.py" />
            <source>Give --name with letters, digits, dots and dashes.</source>
            <translation>--name에 글자, 숫자, 점, 붙임표로 된 이름을 주세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/cli/train_full.py" />
            <source>Give --yes to begin all the same; --epochs makes it shorter.</source>
            <translation>그래도 시작하려면 --yes를 붙이세요. --epochs로 줄일 수 있습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/labelme_shapes.py" />
            <source>Give a file that has.</source>
            <translation>그것이 있는 파일을 지정하세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/demo.py" />
            <source>Give a folder that does not exist yet.</source>
            <translation>아직 없는 폴더를 지정하세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/__init__.py" />
            <source>Give a name that ends in .json or .csv.</source>
            <translation>.json이나 .csv로 끝나는 이름을 주세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/contact_sheet.py" />
            <source>Give another category</source>
            <translation>다른 카테고리 지정</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/contact_sheet.py" />
            <source>Give another category; its key does it, too</source>
            <translation>다른 카테고리 지정; 그 키로도 가능</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/catalog.py" />
            <source>Give another with --name, or first run: swin-annotator models remove {spec}</source>
            <translation>--name으로 다른 이름을 주거나 먼저 다음을 실행하세요: swin-annotator models remove {spec}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/yolo_classes.py" />
            <source>Give data.yaml, or the folder that holds it.</source>
            <translation>data.yaml 또는 그 파일이 있는 폴더를 지정하세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/yolo_reader.py" />
            <source>Give data.yaml, or the folder with images and labels.</source>
            <translation>data.yaml 또는 이미지와 라벨이 있는 폴더를 지정하세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/adding.py" />
            <source>Give its folder a name of letters, digits, dots and dashes.</source>
            <translation>폴더 이름은 문자, 숫자, 점, 붙임표로 지으세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/catalog.py" />
            <source>Give its folder another name, or delete that model first.</source>
            <translation>폴더에 다른 이름을 주거나 먼저 그 모델을 삭제하세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/merge_choice.py" />
            <source>Give its objects ({counts}) to:</source>
            <translation>객체({counts})를 넘겨줄 카테고리:</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/dota.py" />
            <source>Give the folder of labelTxt.</source>
            <translation>labelTxt 폴더를 지정하세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/class_folders.py" />
            <source>Give the folder that has a folder for each tag.</source>
            <translation>태그마다 폴더가 있는 폴더를 지정하세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/model_folders.py" />
            <source>Give the folder that holds config.json and model.safetensors.</source>
            <translation>config.json과 model.safetensors가 있는 폴더를 지정하세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/image_folder.py" />
            <source>Give the folder that holds it.</source>
            <translation>그 파일이 있는 폴더를 지정하세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/supervisely.py" />
            <source>Give the folder that holds meta.json.</source>
            <translation>meta.json이 있는 폴더를 지정하세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/per_image.py" />
            <source>Give the folder that holds them.</source>
            <translation>그 파일들이 있는 폴더를 지정하세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/exporting.py" />
            <source>Give the folder that the labels were made for.</source>
            <translation>라벨이 만들어진 폴더를 지정하세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/import_plan.py" />
            <source>Give the folders in its file names as they are on disk, or the images other names.</source>
            <translation>파일 이름에 디스크에 있는 그대로 폴더를 적거나 이미지에 다른 이름을 주세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_reader.py" />
            <source>Give the label file itself.</source>
            <translation>라벨 파일 자체를 지정하세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/read_errors.py" />
            <source>Give the label file that is in it.</source>
            <translation>그 안의 라벨 파일을 지정하세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/adding.py" />
            <source>Give the model's folder, or its model.safetensors.</source>
            <translation>모델의 폴더나 그 model.safetensors를 지정하세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/__init__.py" />
            <source>Give the name of a file in it, such as labels.json.</source>
            <translation>그 안의 파일 이름을 지정하세요. 예: labels.json.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Give the selected boxes the suggested category</source>
            <translation>선택한 박스에 제안된 카테고리 지정</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Give the suggested tag</source>
            <translation>제안된 태그 지정</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/splits.py" />
            <source>Give their folder with --images.</source>
            <translation>이미지 폴더를 --images로 지정하세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/category_editor.py" />
            <source>Give them to another category…</source>
            <translation>다른 카테고리로 넘기기…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/api.py" />
            <source>Give words, or an example of what to find.</source>
            <translation>단어 또는 찾을 것의 예를 주세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/categories.py" />
            <source>Give “{name}” to the selected objects</source>
            <translation>선택한 객체에 “{name}” 지정</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Go</source>
            <translation>이동</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/answer_notifier.py" />
            <source>Go on with the whole folder</source>
            <translation>폴더 전체 계속하기</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/cli/train_full.py" />
            <source>Going on after pass {n} of an earlier run.</source>
            <translation>
                <numerusform>이전 실행의 {n}번째 학습 뒤부터 이어 갑니다.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/inference_controller.py" />
            <source>Going on.</source>
            <translation>계속합니다.</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>GrabCut: box to mask</source>
            <translation>GrabCut: 박스에서 마스크</translation>
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
            <translation>HF_ENDPOINT가 {endpoint}인데 웹 주소가 아닙니다.</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Half of OWLv2 base's work: LVIS AP 20.8.</source>
            <translation>연산량은 OWLv2 base의 절반: LVIS AP 20.8.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/window/import_export_notifier.py" />
            <source>Have these {n} images all their labels?</source>
            <translation>
                <numerusform>이 이미지 {n}장의 라벨이 모두 있나요?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/train.py" />
            <source>Heads can't be trained over {base}.</source>
            <translation>{base} 위에는 헤드를 학습할 수 없습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Heat map of what is asked</source>
            <translation>찾는 것의 히트맵</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Help</source>
            <translation>도움말</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/category_editor.py" />
            <source>Hidden: {names}. {undo} takes it back.</source>
            <translation>숨김: {names}. {undo} 키로 되돌립니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/categories.py" />
            <source>Hide</source>
            <translation>숨기기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/categories.py" />
            <source>Hide all others</source>
            <translation>나머지 모두 숨기기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/categories.py" />
            <source>Hide category “{name}”</source>
            <translation>카테고리 “{name}” 숨기기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Hide labels while held</source>
            <translation>누르고 있는 동안 라벨 숨기기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Hide or show the category in use</source>
            <translation>사용 중인 카테고리 숨기기 또는 표시</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/proposals.py" />
            <source>Hide proposals that score less ({lower} and {higher})</source>
            <translation>점수가 더 낮은 후보 숨기기 ({lower} 및 {higher})</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Hide the selected objects</source>
            <translation>선택한 객체 숨기기</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/core/categories.py" />
            <source>Hide {n} categories</source>
            <translation>
                <numerusform>카테고리 {n}개 숨기기</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>High contrast</source>
            <translation>고대비</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/message_catalog.py" />
            <source>Host is down</source>
            <translation>호스트가 꺼져 있습니다</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>How masks are written</source>
            <translation>마스크 기록 방식</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>Hub id of another model</source>
            <translation>허브의 다른 모델 ID</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export_forms.py" />
            <source>Hugging Face ImageFolder: boxes</source>
            <translation>Hugging Face ImageFolder: 박스</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_annotations.py" />
            <source>Ids that are no numbers from 1 on, or not unique, were given anew: {given}.</source>
            <translation>1 이상의 수가 아니거나 겹치는 ID를 새로 매겼습니다: {given}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/catalog.py" />
            <source>If it is a hub id, look it up under Models.</source>
            <translation>허브 ID라면 “모델”에서 찾아보세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/catalog.py" />
            <source>If it is a hub id, run: swin-annotator models pull {name}</source>
            <translation>허브 ID라면 다음을 실행하세요: swin-annotator models pull {name}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/label_mapping.py" />
            <source>Ignore</source>
            <translation>무시</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/review_bar.py" />
            <source>Image by image</source>
            <translation>이미지별</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/canvas/view.py" />
            <source>Image canvas</source>
            <translation>이미지 캔버스</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <location filename="../../swin_annotator/ui/panels/images.py" />
            <source>Images</source>
            <translation>이미지</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/cluster_embedder.py" />
            <source>Images are encoded on this computer meanwhile.</source>
            <translation>그동안 이미지는 이 컴퓨터에서 인코딩됩니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/cluster_embedder.py" />
            <source>Images are encoded on {cluster} again.</source>
            <translation>이미지는 다시 {cluster}에서 인코딩됩니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/training_labels.py" />
            <source>Images can't be kept together by {by}.</source>
            <translation>{by}(으)로는 이미지를 함께 묶어 둘 수 없습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Images of another size are left out until it is said what becomes of their labels.</source>
            <translation>크기가 다른 이미지는 라벨을 어떻게 할지 정할 때까지 제외합니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/advice.py" />
            <source>Images of examples, {listed}, are gone or changed; the examples are asked as they were.</source>
            <translation>예시의 이미지 {listed}이(가) 없어졌거나 바뀌었습니다. 예시는 원래대로 쓰입니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Images of one folder stay together</source>
            <translation>같은 폴더의 이미지는 함께</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Images that are gone or can't be read are left out.</source>
            <translation>없거나 읽을 수 없는 이미지는 제외합니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Images that are gone, can't be read or have another size are left out.</source>
            <translation>없거나 읽을 수 없거나 크기가 다른 이미지는 제외합니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/problems.py" />
            <source>Images that could not be worked on</source>
            <translation>처리하지 못한 이미지</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/splits.py" />
            <source>Images that look alike can't be told without their files.</source>
            <translation>비슷한 이미지는 파일 없이 알아낼 수 없습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/worth_sheet.py" />
            <source>Images that probably have none</source>
            <translation>아마 아무것도 없는 이미지</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/quality_sheet.py" />
            <location filename="../../swin_annotator/ui/gallery/worth_sheet.py" />
            <source>Images that show the same</source>
            <translation>같은 것을 보여 주는 이미지</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/worth_sheet.py" />
            <source>Images that teach most next</source>
            <translation>가장 많이 가르치는 이미지</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Images whose names differ in a last number stay together</source>
            <translation>이름의 마지막 번호만 다른 이미지는 함께</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/restoring.py" />
            <source>Images whose tags or review change: {images}.</source>
            <translation>태그나 검토가 바뀌는 이미지: {images}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Images with a tag are copied into a new or empty folder; the others are left out.</source>
            <translation>태그가 있는 이미지를 새 폴더나 빈 폴더에 복사하고 나머지는 제외합니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/worth_controller.py" />
            <source>Images with one number look the same to the model.</source>
            <translation>번호가 같은 이미지는 모델에게 같아 보입니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/import_export.py" />
            <source>Import a folder of labels</source>
            <translation>라벨 폴더 가져오기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Import a folder of labels…</source>
            <translation>라벨 폴더 가져오기…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Import as proposals…</source>
            <translation>후보로 가져오기…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/import_task.py" />
            <source>Import cancelled; nothing was imported.</source>
            <translation>가져오기를 취소했습니다. 아무것도 가져오지 않았습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/importing.py" />
            <source>Import it again.</source>
            <translation>다시 가져오세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_reader.py" />
            <source>Import it into the project of its images, or measure it against a label file with “evaluate”.</source>
            <translation>해당 이미지의 프로젝트로 가져오거나 ‘evaluate’로 라벨 파일과 견주세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/relative_boxes.py" />
            <source>Import it without --normalised.</source>
            <translation>--normalised 없이 가져오세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/relative_boxes.py" />
            <source>Import it without scaling.</source>
            <translation>크기를 바꾸지 않고 가져오세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/import_export.py" />
            <location filename="../../swin_annotator/ui/window/finding_lists.py" />
            <source>Import labels</source>
            <translation>라벨 가져오기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/gatherable.py" />
            <source>Import labels into it first.</source>
            <translation>먼저 라벨을 가져오세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Import labels…</source>
            <translation>라벨 가져오기…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/relative_boxes.py" />
            <source>Import them with --normalised to scale them.</source>
            <translation>--normalised로 가져오면 크기가 조정됩니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/import_plan.py" />
            <location filename="../../swin_annotator/engine/packing.py" />
            <location filename="../../swin_annotator/ui/project/import_export.py" />
            <source>Import {name}</source>
            <translation>{name} 가져오기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/import_task.py" />
            <source>Importing {name}</source>
            <translation>{name} 가져오는 중</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/bulk_accept.py" />
            <source>In a category</source>
            <translation>카테고리에서</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/conflicts.py" />
            <source>In bulk accept that key clicks out what is selected. Choose another.</source>
            <translation>일괄 수락에서 그 키는 선택한 것을 제외합니다. 다른 키를 고르세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/conflicts.py" />
            <source>In the contact sheet and in bulk accept that key scrolls. Choose another.</source>
            <translation>썸네일 시트와 일괄 수락에서 그 키는 스크롤에 쓰입니다. 다른 키를 고르세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/conflicts.py" />
            <source>In the list of categories that key renames or deletes a category. Choose another.</source>
            <translation>카테고리 목록에서 그 키는 카테고리의 이름을 바꾸거나 삭제합니다. 다른 키를 고르세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/bulk_accept.py" />
            <source>In the whole folder</source>
            <translation>폴더 전체에서</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/image_menu.py" />
            <source>Include again</source>
            <translation>다시 포함</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/exclusion.py" />
            <source>Include image</source>
            <translation>이미지 포함</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Include proposals with scores</source>
            <translation>후보를 점수와 함께 포함</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/image_menu.py" />
            <source>Included again.</source>
            <translation>다시 포함했습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export_forms.py" />
            <source>Index masks (semantic segmentation)</source>
            <translation>인덱스 마스크(의미 분할)</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/message_catalog.py" />
            <source>Input/output error</source>
            <translation>입출력 오류</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/demo.py" />
            <location filename="../../swin_annotator/models/catalog/catalog.py" />
            <source>Install it again.</source>
            <translation>다시 설치하세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/tfrecord.py" />
            <source>Install it: pip install “swin-annotator[tfrecord]”.</source>
            <translation>설치하세요: pip install “swin-annotator[tfrecord]”.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/ray_worker.py" />
            <source>Install the same version on all computers of the cluster.</source>
            <translation>클러스터의 모든 컴퓨터에 같은 버전을 설치하세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/prelabel_ray.py" />
            <source>Install the same versions on all of them.</source>
            <translation>모두에 같은 버전을 설치하세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/message_catalog.py" />
            <source>Is a directory</source>
            <translation>폴더임</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/json_lines.py" />
            <source>Is it JSON Lines?</source>
            <translation>JSON Lines인가요?</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/cvat.py" />
            <source>Is it “CVAT for images 1.1”?</source>
            <translation>‘CVAT for images 1.1’인가요?</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/class_numbers.py" />
            <source>It can by: {rules}.</source>
            <translation>쓸 수 있는 규칙: {rules}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/attributes.py" />
            <source>It goes on beyond the image{key}</source>
            <translation>이미지 밖으로 이어짐{key}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/supervisely.py" />
            <source>It has no class; left out.</source>
            <translation>클래스가 없어 제외했습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/mask_classes.py" />
            <location filename="../../swin_annotator/formats/odvg.py" />
            <source>It has number: name, or take it away.</source>
            <translation>‘번호: 이름’ 꼴이어야 합니다. 아니면 치우세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/yolo_classes.py" />
            <source>It is a list, or number: name.</source>
            <translation>목록이거나 ‘번호: 이름’ 꼴이어야 합니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/ray_gate.py" />
            <source>It is asked again in a minute; see the log file.</source>
            <translation>1분 뒤에 다시 시도합니다. 로그 파일을 보세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_values.py" />
            <source>It is nested more than {levels} levels deep; left out.</source>
            <translation>{levels}단계보다 깊게 중첩되어 제외했습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/catalog.py" />
            <source>It is not a transformers model; pick another.</source>
            <translation>transformers 모델이 아닙니다. 다른 것을 고르세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/import_plan.py" />
            <source>It is not clear which images of {folder} those in {path} are: {unclear}.</source>
            <translation>{path}의 이미지가 {folder}의 어느 이미지인지 분명하지 않습니다: {unclear}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/download.py" />
            <source>It is not in the layout of a transformers model; pick another.</source>
            <translation>transformers 모델의 구성이 아닙니다. 다른 것을 고르세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/check.py" />
            <source>It is there twice: same image, category and shape.</source>
            <translation>두 번 있습니다. 이미지, 범주, 모양이 같습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/copying_out.py" />
            <source>It is there wherever Swin Annotator is installed.</source>
            <translation>Swin Annotator가 설치된 곳이면 어디에나 있습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_annotations.py" />
            <source>It leaves its image and was cut.</source>
            <translation>이미지를 벗어나 잘라 냈습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_annotations.py" />
            <source>It lies outside its image and was left out.</source>
            <translation>이미지 밖에 있어 제외했습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/import_objects.py" />
            <source>It lies outside {path}; left out.</source>
            <translation>{path} 밖에 있어 제외했습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_panoptic.py" />
            <source>It needs images and segments_info.</source>
            <translation>images와 segments_info가 있어야 합니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/model_folders.py" />
            <source>It needs {weights} (or {weights_pickled}) beside config.json.</source>
            <translation>config.json 옆에 {weights}(또는 {weights_pickled})이(가) 있어야 합니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/yolo_classes.py" />
            <source>It needs “names”.</source>
            <translation>‘names’가 있어야 합니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/runtime/engine_use.py" />
            <source>It runs in torch.</source>
            <translation>torch에서 실행됩니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/training.py" />
            <source>It suggests tags from here on, also in folders that have none; {key} gives the suggested one.</source>
            <translation>이제부터 태그가 없는 폴더에서도 태그를 제안합니다. {key} 키로 제안된 태그를 지정합니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/download.py" />
            <source>It was deleted. Pull again; if it happens twice, a proxy may be changing downloads.</source>
            <translation>삭제했습니다. 다시 다운로드하세요. 또 일어나면 프록시가 다운로드를 바꾸고 있을 수 있습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/trust.py" />
            <source>It was left as it is. Move it away to label this folder.</source>
            <translation>그대로 두었습니다. 이 폴더에 라벨을 붙이려면 그것을 다른 곳으로 옮기세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/recovery.py" />
            <source>It was left as it is. Rename it to start a fresh project.</source>
            <translation>그대로 두었습니다. 이름을 바꾸면 새 프로젝트를 시작할 수 있습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/database.py" />
            <source>It was left as it is. “Recover what can be read” takes the rest from its newest backup, if there is one.</source>
            <translation>그대로 두었습니다. “읽을 수 있는 것 복구”는 최신 백업이 있으면 나머지를 거기서 가져옵니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/database.py" />
            <source>It was left as it is. “swin-annotator backups FOLDER --recover” reads what can be read of it, and takes the rest from its newest backup.</source>
            <translation>그대로 두었습니다. “swin-annotator backups FOLDER --recover”는 읽을 수 있는 것을 읽고 나머지는 최신 백업에서 가져옵니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/image_files.py" />
            <source>It was moved or deleted; its labels are kept.</source>
            <translation>옮겨지거나 삭제되었습니다. 라벨은 남아 있습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/image_loader.py" />
            <source>It will show when it is there.</source>
            <translation>읽는 대로 표시됩니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>It works in bulk accept, too.</source>
            <translation>일괄 수락에서도 쓰입니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>It works in the contact sheet and in bulk accept, too.</source>
            <translation>썸네일 시트와 일괄 수락에서도 쓰입니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>It works in the contact sheet, too.</source>
            <translation>썸네일 시트에서도 쓰입니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/check.py" />
            <source>Its area is given as {told}, its shape has {own}.</source>
            <translation>면적이 {told}(으)로 되어 있지만 모양은 {own}입니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/check.py" />
            <source>Its area is no number.</source>
            <translation>면적이 수가 아닙니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/check.py" />
            <source>Its box and its outline are far apart.</source>
            <translation>박스와 윤곽이 서로 멀리 떨어져 있습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/yolo_reader.py" />
            <source>Its image can't be read, so its labels have no size and stay out.</source>
            <translation>이미지를 읽을 수 없어 라벨의 크기를 알 수 없으므로 제외합니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_shapes.py" />
            <source>Its mask covers {w}×{h} pixels, more than can be shown, and was left out.</source>
            <translation>마스크가 {w}×{h} 픽셀에 걸쳐 표시할 수 없어 제외했습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/import_objects.py" />
            <source>Its mask does not have the image's size; the box was kept.</source>
            <translation>마스크의 크기가 이미지와 달라 박스만 남겼습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_shapes.py" />
            <source>Its mask has no run lengths</source>
            <translation>마스크에 런 길이가 없습니다</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_shapes.py" />
            <source>Its mask has no size, or an impossible one.</source>
            <translation>마스크의 크기가 없거나 있을 수 없는 크기입니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_shapes.py" />
            <source>Its mask is empty and was left out.</source>
            <translation>마스크가 비어 있어 제외했습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_shapes.py" />
            <source>Its mask is {mask}, the image {image}; mask left out.</source>
            <translation>마스크는 {mask}, 이미지는 {image}입니다. 마스크를 제외했습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_shapes.py" />
            <source>Its outline is neither a list nor run lengths.</source>
            <translation>윤곽이 목록도 런 길이도 아닙니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_shapes.py" />
            <source>Its outline is too long to be drawn and was left out.</source>
            <translation>윤곽이 너무 길어 그릴 수 없어 제외했습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/import_objects.py" />
            <source>Its outline leaves the image and was cut to it.</source>
            <translation>윤곽이 이미지를 벗어나 이미지에 맞게 잘랐습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_shapes.py" />
            <source>Its outline leaves the image by {over} pixels and was cut.</source>
            <translation>윤곽이 이미지를 {over}픽셀 벗어나 잘라 냈습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_shapes.py" />
            <source>Its run lengths are damaged</source>
            <translation>런 길이가 손상되었습니다</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_shapes.py" />
            <source>Its run lengths do not fill the image</source>
            <translation>런 길이가 이미지를 채우지 못합니다</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/images.py" />
            <source>Its tiles can't be read one by one: install swin-annotator[tiff] for more kinds of compression, or save it with 8-bit RGB tiles and deflate compression.</source>
            <translation>타일을 하나씩 읽을 수 없습니다. 더 많은 압축을 지원하는 swin-annotator[tiff]를 설치하거나 8비트 RGB 타일과 deflate 압축으로 저장하세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_kinds.py" />
            <source>Its turned box is another than its outline, which was taken.</source>
            <translation>회전 박스가 윤곽과 달라 윤곽을 사용했습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_kinds.py" />
            <source>Its turned box is not five numbers with sides above 0.</source>
            <translation>회전 박스가 변이 0보다 큰 수 다섯 개가 아닙니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/import_export_notifier.py" />
            <source>Join names that differ in case</source>
            <translation>대소문자만 다른 이름 합치기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/import_export.py" />
            <source>Join them</source>
            <translation>합치기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/finding_lists.py" />
            <source>Keep both</source>
            <translation>둘 다 유지</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Keep labels</source>
            <translation>라벨 유지</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Keep labels of images that are gone or can't be read</source>
            <translation>없거나 읽을 수 없는 이미지의 라벨 유지</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/refit.py" />
            <source>Keep labels of {name}</source>
            <translation>{name}의 라벨 유지</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/engine/folder_changes.py" />
            <source>Keep labels of {n} images</source>
            <translation>
                <numerusform>이미지 {n}장의 라벨 유지</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Keep labels on the changed file</source>
            <translation>바뀐 파일에 라벨 유지</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/finding_lists.py" />
            <source>Keep mine</source>
            <translation>내 것 유지</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Keep the view on images of the same size</source>
            <translation>크기가 같은 이미지에서 보기 유지</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/import_export.py" />
            <source>Keep them apart</source>
            <translation>따로 두기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/prompt_controller.py" />
            <source>Kept. A counter-example works together with words or with an example ({example}).</source>
            <translation>저장했습니다. 반례는 단어나 예시({example})와 함께 쓰입니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/category_details.py" />
            <source>Key points</source>
            <translation>키포인트</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/category_details.py" />
            <source>Key points in their order, with commas between.</source>
            <translation>키포인트를 차례대로, 쉼표로 구분.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Keyboard shortcuts</source>
            <translation>단축키</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Keyboard shortcuts…</source>
            <translation>단축키…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Knife</source>
            <translation>칼</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/__init__.py" />
            <location filename="../../swin_annotator/models/registry.py" />
            <source>Known: {formats}.</source>
            <translation>알려진 것: {formats}.</translation>
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
            <translation>라벨</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export_forms.py" />
            <source>Label Studio</source>
            <translation>Label Studio</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/training_labels.py" />
            <source>Label a few more images, or accept proposals; five are a beginning.</source>
            <translation>이미지 몇 장에 라벨을 더 붙이거나 후보를 수락하세요. 다섯 장이면 시작할 수 있습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/empty_state.py" />
            <source>Label a folder of images</source>
            <translation>이미지 폴더에 라벨 붙이기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/dialog_opener.py" />
            <source>Label a folder of images by reviewing what OWL and Swin propose; works offline. Apache-2.0.</source>
            <translation>OWL과 Swin의 후보를 검토해 이미지 폴더에 라벨을 붙입니다. 오프라인에서 작동합니다. Apache-2.0.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/train.py" />
            <source>Label another kind as well.</source>
            <translation>다른 종류에도 라벨을 붙이세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Label chips</source>
            <translation>라벨 표시</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/train.py" />
            <source>Label larger objects, or search in tiles.</source>
            <translation>더 큰 객체에 라벨을 붙이거나 타일로 나누어 찾으세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/label_mapping.py" />
            <source>Label of the model</source>
            <translation>모델의 라벨</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/fewshot.py" />
            <source>Label one of another kind.</source>
            <translation>다른 종류에도 라벨을 붙이세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export_forms.py" />
            <source>LabelMe</source>
            <translation>LabelMe</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/quality_sheet.py" />
            <source>Labelled as two categories</source>
            <translation>두 범주로 라벨이 붙음</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/backups.py" />
            <location filename="../../swin_annotator/ui/gallery/contact_sheet.py" />
            <location filename="../../swin_annotator/ui/panels/annotations.py" />
            <location filename="../../swin_annotator/ui/window/right_column.py" />
            <source>Labels</source>
            <translation>라벨</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Labels alone</source>
            <translation>라벨만</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/label_mapping.py" />
            <source>Labels and categories</source>
            <translation>라벨과 카테고리</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/worth_controller.py" />
            <source>Labels and model agree.</source>
            <translation>라벨과 모델이 일치합니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/contact_sheet.py" />
            <source>Labels and proposals</source>
            <translation>라벨과 후보</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/old_encoding.py" />
            <source>Labels are a .json or .csv file.</source>
            <translation>라벨은 .json 또는 .csv 파일입니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Labels get the size of the picture and wait for review</source>
            <translation>라벨이 그림 크기에 맞춰지고 검토를 기다립니다</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/gatherable.py" />
            <source>Labels of a window whose project file was taken away are kept in {place}.</source>
            <translation>프로젝트 파일이 없어진 창의 라벨을 {place}에 보관합니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/label_mapping.py" />
            <source>Labels of {model}</source>
            <translation>{model}의 라벨</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/quality_sheet.py" />
            <source>Labels on an image</source>
            <translation>이미지당 라벨</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/quality_sheet.py" />
            <location filename="../../swin_annotator/ui/panels/statistics.py" />
            <source>Labels per category</source>
            <translation>카테고리별 라벨 수</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Labels stay where they are, cut where the picture ends</source>
            <translation>라벨은 제자리에 두고 그림이 끝나는 곳에서 자릅니다</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/worth_sheet.py" />
            <source>Labels that the model doubts</source>
            <translation>모델이 의심하는 라벨</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Labels that the model doubts…</source>
            <translation>모델이 의심하는 라벨…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/gatherable.py" />
            <source>Labels that were made while this folder could not be written are kept in {away}.</source>
            <translation>이 폴더에 쓸 수 없을 때 만든 라벨을 {away}에 보관하고 있습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Labels, proposals and settings, to be taken in elsewhere by “Import labels…”</source>
            <translation>라벨, 후보, 설정. 다른 곳에서 “라벨 가져오기…”로 가져올 수 있습니다</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Language</source>
            <translation>언어</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/contact_sheet.py" />
            <source>Largest first</source>
            <translation>큰 것부터</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_sheet.py" />
            <source>Learn again</source>
            <translation>다시 배우기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/training.py" />
            <source>Learn from</source>
            <translation>학습에 쓸 것</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/learned_profile.py" />
            <source>Learning from {path}</source>
            <translation>{path}에서 배우는 중</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_sheet.py" />
            <source>Learns from +{yes} −{no}</source>
            <translation>+{yes} −{no}에서 배움</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/bulk_accept.py" />
            <source>Least score</source>
            <translation>최소 점수</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/conflicts.py" />
            <source>Leave a tool, drop the selection, leave the prompt</source>
            <translation>도구 나가기, 선택 해제, 프롬프트 나가기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/cli/train_full.py" />
            <source>Leave out --full, or --profile.</source>
            <translation>--full이나 --profile 중 하나를 빼세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/review_bar.py" />
            <source>Leave review</source>
            <translation>검토 나가기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/class_numbers.py" />
            <source>Leave the rule for numbers out.</source>
            <translation>번호 규칙을 빼세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/worth_controller.py" />
            <source>Left: {objects} on {images}, about {minutes:.0f} min at your pace.</source>
            <translation>남음: {images}에 {objects}, 지금 속도로 약 {minutes:.0f}분.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/worth_controller.py" />
            <source>Left: {objects} on {images}.</source>
            <translation>남음: {images}에 {objects}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Less on label chips</source>
            <translation>라벨 표시 줄이기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/adding.py" />
            <source>Let it be copied.</source>
            <translation>복사하도록 하세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/model_labels.py" />
            <source>Licence</source>
            <translation>라이선스</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/model_labels.py" />
            <source>Licence: {licence}</source>
            <translation>라이선스: {licence}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Light</source>
            <translation>밝게</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Line</source>
            <translation>선</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/json_lines.py" />
            <source>Line {number} of {path} is too long.</source>
            <translation>{path}의 {number}행이 너무 깁니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/adjustments.py" />
            <source>Lines</source>
            <translation>선</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/category_details.py" />
            <source>Lines between key points</source>
            <translation>키포인트 사이의 선</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/category_details.py" />
            <source>Lines between them: pairs of names or numbers, with a dash between.</source>
            <translation>그 사이의 선: 이름이나 번호의 쌍을 붙임표로 연결.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Link to them</source>
            <translation>링크</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/answer_notifier.py" />
            <source>List them</source>
            <translation>목록 보기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Lists labels that are doubled, very small, outside their image or labelled twice</source>
            <translation>중복된 라벨, 매우 작은 라벨, 이미지 밖에 있는 라벨, 두 가지로 붙은 라벨을 나열합니다</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Lists what was added, removed, moved and relabelled</source>
            <translation>추가, 제거, 이동, 라벨 변경된 것을 나열합니다</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/image_loader.py" />
            <source>Loading {path}…</source>
            <translation>{path} 불러오는 중…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/questions.py" />
            <source>Loading {spec}</source>
            <translation>{spec} 불러오는 중</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/attributes.py" />
            <source>Lock</source>
            <translation>잠금</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Lock or unlock</source>
            <translation>잠금 또는 잠금 해제</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/annotation_editor.py" />
            <location filename="../../swin_annotator/ui/annotation/shape_operations.py" />
            <source>Locked objects stay as they are. {unlock} unlocks them.</source>
            <translation>잠긴 객체는 그대로 둡니다. {unlock} 키로 잠금을 풉니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/log.py" />
            <source>Log</source>
            <translation>로그</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Log…</source>
            <translation>로그…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/quality_sheet.py" />
            <location filename="../../swin_annotator/ui/gallery/worth_sheet.py" />
            <source>Look again</source>
            <translation>다시 보기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Look at tiles as well</source>
            <translation>타일도 보기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub_connection.py" />
            <source>Look at {endpoint}/{name} in a browser.</source>
            <translation>브라우저에서 {endpoint}/{name}을(를) 보세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Look for new, changed, renamed and removed files</source>
            <translation>새로 생기거나 바뀌거나 이름이 바뀌거나 삭제된 파일 찾기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/adjustments.py" />
            <source>Look of image and objects</source>
            <translation>이미지와 객체의 모습</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Look of image and objects: brightness, contrast, fill, lines</source>
            <translation>이미지와 객체의 모습: 밝기, 대비, 채우기, 선</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/features.py" />
            <location filename="../../swin_annotator/engine/indexing.py" />
            <location filename="../../swin_annotator/engine/likeness.py" />
            <location filename="../../swin_annotator/engine/train.py" />
            <source>Looked at {path}</source>
            <translation>{path} 살펴봄</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/cli/quality.py" />
            <source>Looking at objects needs their images.</source>
            <translation>객체를 보려면 그 이미지가 필요합니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/propose.py" />
            <source>Looking at part {number} of {path}</source>
            <translation>{path}의 {number}번째 부분을 보는 중</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/example_queries.py" />
            <source>Looking at the example on {path}</source>
            <translation>{path}의 예시 살펴보는 중</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/heat_map.py" />
            <location filename="../../swin_annotator/engine/other_boxes.py" />
            <location filename="../../swin_annotator/engine/propose.py" />
            <location filename="../../swin_annotator/engine/worth_a_look.py" />
            <source>Looking at {path}</source>
            <translation>{path} 살펴보는 중</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/quality_controller.py" />
            <source>Looking for images that show the same</source>
            <translation>같은 것이 보이는 이미지를 찾는 중</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/other_boxes.py" />
            <source>Looking for other boxes</source>
            <translation>다른 박스를 찾는 중</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/worth_controller.py" />
            <source>Looking over the folder</source>
            <translation>폴더를 살펴보는 중</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/quality_controller.py" />
            <location filename="../../swin_annotator/ui/window/finding_lists.py" />
            <source>Looking through the labels…</source>
            <translation>라벨을 살펴보는 중…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/object_presenter.py" />
            <source>Looking. What is found shows here.</source>
            <translation>찾는 중입니다. 찾은 것이 여기에 나타납니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/quality_controller.py" />
            <location filename="../../swin_annotator/ui/gallery/worth_controller.py" />
            <source>Looking…</source>
            <translation>보는 중…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/quality_sheet.py" />
            <source>Looks like another category</source>
            <translation>다른 범주처럼 보임</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/review_bar.py" />
            <source>Lower threshold</source>
            <translation>임계값 낮추기</translation>
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
            <translation>만든 때</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Magic wand</source>
            <translation>마법봉</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_controller.py" />
            <source>Make it again for {model}</source>
            <translation>{model}용으로 다시 만들기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/learned_profile.py" />
            <source>Make it again with “Write a profile…” in the folder that it comes from.</source>
            <translation>원래 폴더에서 “프로필 쓰기…”로 다시 만드세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/learned_profile.py" />
            <source>Make it again with: swin-annotator profile export FOLDER FILE.json</source>
            <translation>다시 만들기: swin-annotator profile export FOLDER FILE.json</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/reshaping.py" />
            <source>Make masks</source>
            <translation>마스크 만들기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/turning.py" />
            <source>Make turned boxes</source>
            <translation>회전 박스로 만들기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/dialogs/manual.py" />
            <source>Manual</source>
            <translation>설명서</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/heat_map.py" />
            <source>Mapping likeness</source>
            <translation>유사도 지도 만드는 중</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/attributes.py" />
            <source>Mark as crowd</source>
            <translation>무리로 표시</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/review_steps.py" />
            <location filename="../../swin_annotator/ui/project/image_menu.py" />
            <source>Mark as not reviewed</source>
            <translation>미검토로 표시</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/attributes.py" />
            <source>Mark as occluded</source>
            <translation>가려짐으로 표시</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/review_steps.py" />
            <location filename="../../swin_annotator/ui/gallery/worth_sheet.py" />
            <location filename="../../swin_annotator/ui/project/image_menu.py" />
            <location filename="../../swin_annotator/ui/window/import_export_notifier.py" />
            <source>Mark as reviewed</source>
            <translation>검토됨으로 표시</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/attributes.py" />
            <source>Mark as truncated</source>
            <translation>잘림으로 표시</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Mark the image as reviewed</source>
            <translation>이미지를 검토됨으로 표시</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/core/review_steps.py" />
            <source>Mark {n} images as reviewed</source>
            <translation>
                <numerusform>이미지 {n}장을 검토됨으로 표시</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/review/image_review.py" />
            <source>Marked as not reviewed.</source>
            <translation>미검토로 표시했습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/review/image_review.py" />
            <source>Marked as reviewed.</source>
            <translation>검토됨으로 표시했습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/quality_sheet.py" />
            <source>Mask of another size</source>
            <translation>크기가 다른 마스크</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Mask2Former, Swin-S (COCO instances, 80 classes)</source>
            <translation>Mask2Former, Swin-S(COCO 인스턴스, 80개 클래스)</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Mask2Former, Swin-T (ADE20K, 150 classes)</source>
            <translation>Mask2Former, Swin-T(ADE20K, 150개 클래스)</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Mask2Former, Swin-T (COCO instances, 80 classes)</source>
            <translation>Mask2Former, Swin-T(COCO 인스턴스, 80개 클래스)</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>MaskFormer, Swin-T (ADE20K, 150 classes)</source>
            <translation>MaskFormer, Swin-T(ADE20K, 클래스 150개)</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>MaskFormer, Swin-T (COCO panoptic, 133 classes)</source>
            <translation>MaskFormer, Swin-T(COCO panoptic, 클래스 133개)</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Masks</source>
            <translation>마스크</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/shape_operations.py" />
            <source>Masks do not turn: make a turned box of it first.</source>
            <translation>마스크는 회전하지 않습니다. 먼저 회전 박스로 만드세요.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/core/review_steps.py" />
            <source>Masks for {n} objects</source>
            <translation>
                <numerusform>객체 {n}개의 마스크</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Masks from boxes</source>
            <translation>박스에서 마스크 만들기</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Meant for a GPU.</source>
            <translation>GPU용입니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/full_training.py" />
            <source>Measuring how long a step takes</source>
            <translation>한 단계에 걸리는 시간을 재는 중</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/engine/project_check.py" />
            <source>Mend {n} labels</source>
            <translation>
                <numerusform>라벨 {n}개 바로잡기</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/window/finding_lists.py" />
            <source>Mend {n} of them</source>
            <translation>
                <numerusform>그중 {n}개 바로잡기</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/bars.py" />
            <source>Menu</source>
            <translation>메뉴</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/bars.py" />
            <source>Menu (Alt+M)</source>
            <translation>메뉴 (Alt+M)</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/category_editor.py" />
            <source>Merge into “{name}”</source>
            <translation>“{name}”(으)로 병합</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/training_labels.py" />
            <source>Merge some categories, or train in a folder with fewer.</source>
            <translation>카테고리를 몇 개 합치거나 더 적은 폴더에서 학습하세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Merge the category in use into another…</source>
            <translation>사용 중인 카테고리를 다른 카테고리로 병합…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Merge the selected objects</source>
            <translation>선택한 객체 합치기</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/core/reshaping.py" />
            <source>Merge {n} objects</source>
            <translation>
                <numerusform>객체 {n}개 병합</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/category_editor.py" />
            <location filename="../../swin_annotator/ui/dialogs/merge_choice.py" />
            <source>Merge “{name}”</source>
            <translation>“{name}” 병합</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/categories.py" />
            <source>Merge “{name}” into</source>
            <translation>“{name}” 병합 대상</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/categories.py" />
            <source>Merge “{name}” into “{other}”</source>
            <translation>“{name}”을(를) “{other}”(으)로 병합</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <location filename="../../swin_annotator/ui/widgets/banner.py" />
            <source>Message</source>
            <translation>메시지</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Middle drag, Alt+drag</source>
            <translation>가운데 버튼 드래그, Alt+드래그</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Mini mask: box or clicks to mask</source>
            <translation>Mini mask: 박스나 클릭을 마스크로</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/model_labels.py" />
            <source>Model</source>
            <translation>모델</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>Models</source>
            <translation>모델</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/prompts.py" />
            <source>Models and masks</source>
            <translation>모델과 마스크</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/inference/model_rest.py" />
            <source>Models left memory after {n} minutes without a question; the next one loads them again.</source>
            <translation>
                <numerusform>{n}분 동안 질문이 없어 모델을 메모리에서 내렸습니다. 다음 질문 때 다시 불러옵니다.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/run_options.py" />
            <source>Models look at tiles as well: small things are found, about ten times as slowly.</source>
            <translation>모델이 타일도 봅니다. 작은 것을 찾지만 약 열 배 느립니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/run_options.py" />
            <source>Models look at whole images alone.</source>
            <translation>모델이 이미지 전체만 봅니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/runtime/device.py" />
            <source>Models should run on {asked}, but this machine has no such device that torch can use.</source>
            <translation>모델을 {asked}에서 실행하도록 되어 있지만 이 컴퓨터에는 torch가 쓸 수 있는 그런 장치가 없습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/window/notifier.py" />
            <source>Models…</source>
            <translation>모델…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/widgets/tool_menu.py" />
            <source>More tools</source>
            <translation>더 많은 도구</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/widgets/tool_menu.py" />
            <source>More tools: turned box, points, lines, smart select, magic wand, eraser, parts</source>
            <translation>더 많은 도구: 회전 박스, 점, 선, 스마트 선택, 마법봉, 지우개, 조각</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/contact_sheet.py" />
            <location filename="../../swin_annotator/ui/panels/review_bar.py" />
            <source>Most doubtful first</source>
            <translation>의심스러운 것부터</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/contact_sheet.py" />
            <source>Most like the selected one</source>
            <translation>선택한 것과 비슷한 순</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Mouse and text</source>
            <translation>마우스와 입력</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Mouse wheel zooms</source>
            <translation>마우스 휠로 확대/축소</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/categories.py" />
            <source>Move down</source>
            <translation>아래로 이동</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/trust.py" />
            <source>Move it away. Nothing was opened or changed.</source>
            <translation>다른 곳으로 옮기세요. 아무것도 열거나 바꾸지 않았습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/keypoints.py" />
            <source>Move keypoint</source>
            <translation>키포인트 이동</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Move the image</source>
            <translation>이미지 이동</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/conflicts.py" />
            <source>Move the selection by a pixel, Shift: ten, Ctrl: the box's lower right corner</source>
            <translation>선택을 1픽셀 이동, Shift: 10픽셀, Ctrl: 상자의 오른쪽 아래 모서리</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/categories.py" />
            <source>Move up</source>
            <translation>위로 이동</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/annotation/annotation_editor.py" />
            <source>Move {n} objects</source>
            <translation>
                <numerusform>객체 {n}개 이동</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/category_entry.py" />
            <location filename="../../swin_annotator/ui/dialogs/training.py" />
            <source>Name</source>
            <translation>이름</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/gatherable.py" />
            <source>Name a folder that holds a project.db.</source>
            <translation>project.db가 있는 폴더를 지정하세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/loading.py" />
            <source>Name a folder with config.json and model.safetensors.</source>
            <translation>config.json과 model.safetensors가 있는 폴더를 지정하세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Name and score</source>
            <translation>이름과 점수</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/swin/own_folder.py" />
            <source>Name every class once, in the order of training.</source>
            <translation>학습한 순서대로 각 클래스를 한 번씩 적으세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_reader.py" />
            <source>Name its format: --format coco-panoptic.</source>
            <translation>형식을 지정하세요: --format coco-panoptic.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/training.py" />
            <source>Name of the new model</source>
            <translation>새 모델의 이름</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/__init__.py" />
            <source>Name one with --format where it is not found out.</source>
            <translation>알아내지 못하면 --format으로 지정하세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/queries.py" />
            <source>Name the thing in a few words; put commas between things.</source>
            <translation>몇 단어로 부르고, 여러 가지는 쉼표로 나누세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/cli/quality.py" />
            <source>Name their folder with --images DIR.</source>
            <translation>--images DIR로 그 폴더를 지정하세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/mask_classes.py" />
            <source>Name them index and name.</source>
            <translation>열 이름을 index와 name으로 하세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/tags_csv.py" />
            <source>Name them {head} and {head2}.</source>
            <translation>이름을 {head}, {head2}(으)로 하세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/csv_objects.py" />
            <source>Name them {head}.</source>
            <translation>열 이름을 {head}(으)로 하세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/import_export.py" />
            <source>Names of categories in {name} are the project's but for case or blanks: {pairs}. Are they the same?</source>
            <translation>{name}의 카테고리 이름이 대소문자나 공백만 빼고 프로젝트의 것과 같습니다: {pairs}. 같은 것입니까?</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/categories.py" />
            <source>Names of new categories</source>
            <translation>새 카테고리 이름</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Negative example box</source>
            <translation>반례 박스</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/place.py" />
            <source>Neither {beside} nor {away} can be written, so there is no place for the labels.</source>
            <translation>{beside}에도 {away}에도 쓸 수 없어 라벨을 둘 곳이 없습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/message_catalog.py" />
            <source>Network is unreachable</source>
            <translation>네트워크에 닿을 수 없음</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/categories.py" />
            <source>New name</source>
            <translation>새 이름</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/label_mapping.py" />
            <source>New: {name}</source>
            <translation>새로 만들기: {name}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/guided_tour.py" />
            <source>Next</source>
            <translation>다음</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Next image</source>
            <translation>다음 이미지</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Next image with proposals</source>
            <translation>후보가 있는 다음 이미지</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Next label of the image</source>
            <translation>이미지의 다음 라벨</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Next of the list of what is worth a look</source>
            <translation>볼 만한 것 목록의 다음 항목</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Next part of the window</source>
            <translation>창의 다음 부분</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Next proposal</source>
            <translation>다음 후보</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Next value of an attribute</source>
            <translation>속성의 다음 값</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/prelabel_ray.py" />
            <source>No Ray can be started on this computer.</source>
            <translation>이 컴퓨터에서 Ray를 시작할 수 없습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/prelabel_ray.py" />
            <source>No Ray cluster answers at {address}.</source>
            <translation>{address}에서 응답하는 Ray 클러스터가 없습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/training_labels.py" />
            <source>No accepted boxes of {missing} are in this project.</source>
            <translation>이 프로젝트에는 {missing}의 수락한 박스가 없습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/training_labels.py" />
            <source>No accepted outlines of {missing} are in this project.</source>
            <translation>이 프로젝트에는 {missing}의 수락한 윤곽이 없습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/training_labels.py" />
            <source>No accepted tags of {missing} are in this project.</source>
            <translation>이 프로젝트에는 {missing}의 수락한 태그가 없습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/backups.py" />
            <source>No backup could be made in {folder} ({error}).</source>
            <translation>{folder}에 백업을 만들 수 없었습니다({error}).</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/class_folders.py" />
            <source>No image has a tag.</source>
            <translation>태그가 있는 이미지가 없습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/import_export.py" />
            <source>No labels came in from {name}.</source>
            <translation>{name}에서 들어온 라벨이 없습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/command_palette.py" />
            <source>No matching command</source>
            <translation>맞는 명령 없음</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/quality_controller.py" />
            <source>No model that tells objects apart is installed.</source>
            <translation>객체를 구별하는 모델이 설치되어 있지 않습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/review/image_review.py" />
            <source>No more proposals shown on this image. {next} goes to the next image.</source>
            <translation>이 이미지에 표시된 후보가 더 없습니다. {next} 키로 다음 이미지로 갑니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/contact_sheet.py" />
            <source>No object of this category and kind. Choose others above.</source>
            <translation>이 카테고리와 종류의 객체가 없습니다. 위에서 다른 것을 고르세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/manual.py" />
            <source>No page has all of these words.</source>
            <translation>이 단어가 모두 있는 페이지가 없습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/image_menu.py" />
            <source>No program opens the folder {folder}.</source>
            <translation>폴더 {folder}을(를) 여는 프로그램이 없습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/bulk_accept.py" />
            <source>No proposal scores that much here. Lower the least score.</source>
            <translation>여기에는 그 점수 이상인 후보가 없습니다. 최소 점수를 낮추세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/empty_state.py" />
            <source>No recent folder yet</source>
            <translation>최근 폴더가 아직 없습니다</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/message_catalog.py" />
            <source>No route to host</source>
            <translation>호스트로 가는 경로가 없음</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/message_catalog.py" />
            <source>No space left on device</source>
            <translation>디스크에 남은 공간이 없음</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/message_catalog.py" />
            <source>No such file or directory</source>
            <translation>그런 파일이나 폴더가 없음</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>None</source>
            <translation>없음</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/train.py" />
            <location filename="../../swin_annotator/models/tuning/samples.py" />
            <source>None of the labelled images can be read.</source>
            <translation>라벨이 있는 이미지를 하나도 읽을 수 없습니다.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/formats/openimages.py" />
            <source>None of the {n} images in {path} is found.</source>
            <translation>
                <numerusform>{path}의 이미지 {n}장 가운데 하나도 찾지 못했습니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/engine/import_plan.py" />
            <source>None of the {n} images in {path} is in {folder}.</source>
            <translation>
                <numerusform>{path}의 이미지 {n}개 중 {folder}에 있는 것이 없습니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/formats/yolo_reader.py" />
            <source>None of the {n} label files in {root} has an image beside it.</source>
            <translation>
                <numerusform>{root}의 라벨 파일 {n}개 가운데 옆에 이미지가 있는 것이 하나도 없습니다.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/widgets/bar_plot.py" />
            <source>None yet.</source>
            <translation>아직 없습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/message_catalog.py" />
            <source>Not a directory</source>
            <translation>폴더가 아님</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/example_naming.py" />
            <source>Not an example of:</source>
            <translation>무엇의 예시가 아닌가:</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/attributes.py" />
            <source>Not crowd</source>
            <translation>무리 아님</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/attributes.py" />
            <source>Not occluded</source>
            <translation>가려지지 않음</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/inference/learning_controller.py" />
            <source>Not this</source>
            <translation>이것 아님</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/attributes.py" />
            <source>Not truncated</source>
            <translation>잘리지 않음</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/attributes.py" />
            <source>Note on the object</source>
            <translation>객체 메모</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/attributes.py" />
            <source>Note on the selected objects</source>
            <translation>선택한 객체의 메모</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/annotations.py" />
            <source>Nothing accepted on this image yet. Draw a box ({box}) or accept a proposal ({accept}).</source>
            <translation>이 이미지에는 아직 수락된 것이 없습니다. 박스를 그리거나({box}) 후보를 수락하세요({accept}).</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/answer_notifier.py" />
            <source>Nothing found. Try other words, or draw an example ({example}).</source>
            <translation>찾지 못했습니다. 다른 단어를 쓰거나 예시를 그리세요({example}).</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/answer_notifier.py" />
            <source>Nothing from {threshold:.2f} on, on {images}.</source>
            <translation>{threshold:.2f} 이상은 없습니다({images}).</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/worth_controller.py" />
            <source>Nothing here scores {score:.2f}. Look through them; then all, or those selected, are done.</source>
            <translation>여기에는 {score:.2f}점에 이르는 것이 없습니다. 살펴보세요. 그러면 전체 또는 선택한 것이 끝납니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/object_operations.py" />
            <source>Nothing is accepted on this image yet.</source>
            <translation>이 이미지에는 아직 수락된 것이 없습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/statistics.py" />
            <source>Nothing is accepted yet.</source>
            <translation>아직 수락한 것이 없습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/review_presenter.py" />
            <source>Nothing is left from {threshold:.2f} on.</source>
            <translation>{threshold:.2f} 이상인 것이 남아 있지 않습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/review/review_session.py" />
            <source>Nothing is left to review from {threshold:.2f} on.</source>
            <translation>{threshold:.2f} 이상에서 검토할 것이 더 없습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/object_presenter.py" />
            <source>Nothing is left to review here. The key {next} goes to the next image.</source>
            <translation>여기에는 더 검토할 것이 없습니다. {next} 키를 누르면 다음 이미지로 갑니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/finding_lists.py" />
            <source>Nothing odd was found in the labels.</source>
            <translation>라벨에서 이상한 것을 찾지 못했습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/recovery.py" />
            <source>Nothing of the project could be read. It is as its backup of {when} has it; what was done since is missing.</source>
            <translation>프로젝트에서 아무것도 읽을 수 없었습니다. {when} 백업의 상태이며 그 뒤에 한 일은 없습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/recovery.py" />
            <source>Nothing of {place} can be read, and there is no backup of it.</source>
            <translation>{place}에서 아무것도 읽을 수 없고 백업도 없습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/inference_controller.py" />
            <source>Nothing runs that could be paused.</source>
            <translation>일시 정지할 수 있는 작업이 없습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/shape_operations.py" />
            <source>Nothing to simplify: boxes and masks with holes have no outline of corners.</source>
            <translation>단순화할 것이 없습니다. 박스와 구멍 있는 마스크에는 꼭짓점 윤곽이 없습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/worth_controller.py" />
            <source>Nothing waits to be judged.</source>
            <translation>판단을 기다리는 것이 없습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/model_folders.py" />
            <source>Nothing was added.</source>
            <translation>아무것도 추가하지 않았습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/api.py" />
            <location filename="../../swin_annotator/engine/questions.py" />
            <source>Nothing was asked for.</source>
            <translation>찾을 것이 없습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/bulk_step.py" />
            <source>Nothing was changed.</source>
            <translation>바뀐 것이 없습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/bundle.py" />
            <source>Nothing was changed. Choose another file.</source>
            <translation>아무것도 바꾸지 않았습니다. 다른 파일을 선택하세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/recovery.py" />
            <source>Nothing was changed. Free some space or check the permissions.</source>
            <translation>아무것도 바꾸지 않았습니다. 공간을 확보하거나 권한을 확인하세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/writer.py" />
            <source>Nothing was changed. Look at the object again and repeat the step.</source>
            <translation>아무것도 바뀌지 않았습니다. 객체를 다시 보고 단계를 되풀이하세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/history.py" />
            <source>Nothing was changed. The steps before it can still be undone.</source>
            <translation>아무것도 바뀌지 않았습니다. 그 전의 단계는 여전히 되돌릴 수 있습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/object_presenter.py" />
            <source>Nothing was found. Try other words, or show an example ({example}).</source>
            <translation>찾지 못했습니다. 다른 단어를 쓰거나 예시를 보여 주세요({example}).</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/rate_chart.py" />
            <source>Nothing was judged yet.</source>
            <translation>아직 아무것도 판단하지 않았습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/statistics.py" />
            <source>Nothing was judged yet: {review} begins.</source>
            <translation>아직 판정이 없습니다. {review} 키로 시작합니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/annotation_editor.py" />
            <source>Nothing was pasted: the objects are larger than this image.</source>
            <translation>붙여넣지 않았습니다. 객체가 이 이미지보다 큽니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/old_encoding.py" />
            <source>Nothing was read from it: its names would come in wrong. Save it as UTF-8, in an editor by “Save with encoding”, in a spreadsheet as “CSV UTF-8”, or by: iconv -f CP1251 -t UTF-8</source>
            <translation>아무것도 읽지 않았습니다: 이름이 잘못 들어올 것이기 때문입니다. UTF-8로 저장하세요. 편집기에서는 ‘인코딩하여 저장’, 스프레드시트에서는 ‘CSV UTF-8’로, 또는 다음을 실행하세요: iconv -f CP1251 -t UTF-8</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/cli/train_full.py" />
            <source>Nothing was trained.</source>
            <translation>학습한 것이 없습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/widgets/banner.py" />
            <source>Notice</source>
            <translation>알림</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/class_numbers.py" />
            <location filename="../../swin_annotator/formats/index_masks.py" />
            <source>Number the classes from 0 or 1 on.</source>
            <translation>클래스 번호를 0이나 1부터 매기세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/tfrecord.py" />
            <source>Number the classes from 1 on.</source>
            <translation>클래스 번호를 1부터 매기세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/yolo_classes.py" />
            <source>Numbers begin at 0.</source>
            <translation>번호는 0부터 시작합니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/class_order.py" />
            <source>Numbers of classes</source>
            <translation>클래스 번호</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/class_order.py" />
            <source>Numbers: from 0 on, in this order</source>
            <translation>번호: 이 순서로 0부터</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/class_order.py" />
            <source>Numbers: from 1 on, in this order</source>
            <translation>번호: 이 순서로 1부터</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/class_order.py" />
            <source>Numbers: those of the project</source>
            <translation>번호: 프로젝트의 번호</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export_forms.py" />
            <source>ODVG: boxes for grounding</source>
            <translation>ODVG: 그라운딩용 박스</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>OWL-ViT base, patch 16</source>
            <translation>OWL-ViT base, 패치 16</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>OWL-ViT base, patch 32</source>
            <translation>OWL-ViT base, 패치 32</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>OWLv2 base, ensemble</source>
            <translation>OWLv2 base, 앙상블</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>OWLv2 large, fine-tuned</source>
            <translation>OWLv2 large, 미세 조정</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Object</source>
            <translation>객체</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <location filename="../../swin_annotator/ui/gallery/contact_sheet.py" />
            <source>Objects</source>
            <translation>객체</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/restoring.py" />
            <source>Objects that come back: {back}.</source>
            <translation>돌아오는 객체: {back}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/restoring.py" />
            <source>Objects that get another category: {relabelled}.</source>
            <translation>카테고리가 바뀌는 객체: {relabelled}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/restoring.py" />
            <source>Objects that get another outline: {moved}.</source>
            <translation>윤곽이 바뀌는 객체: {moved}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/restoring.py" />
            <source>Objects that go: {gone}.</source>
            <translation>없어지는 객체: {gone}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_sheet.py" />
            <source>Objects that were learnt from; those crossed out were rejected</source>
            <translation>배우는 데 쓴 객체. 줄을 그은 것은 거부된 것입니다</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/restoring.py" />
            <source>Objects whose state or notes change: {judged}.</source>
            <translation>상태나 메모가 바뀌는 객체: {judged}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/engine/check.py" />
            <source>Objects without an id that can be kept: {n}.</source>
            <translation>
                <numerusform>보존할 수 있는 ID가 없는 객체: {n}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/attributes.py" />
            <source>Occluded</source>
            <translation>가려짐</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Occluded: something covers a part of it</source>
            <translation>가려짐: 무언가가 일부를 덮음</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/store/recovery.py" />
            <source>Of these, {n} were taken from the backup of {when}.</source>
            <translation>
                <numerusform>그중 {n}개는 {when} 백업에서 가져왔습니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/store/soundness.py" />
            <source>Of {n} {what} notes and the like can't be read: {ids}.</source>
            <translation>
                <numerusform>{what} {n}개의 메모 등을 읽을 수 없습니다: {ids}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/prelabel_ray.py" />
            <source>On each of them: pip install "swin-annotator[ray]", in the version of this computer.</source>
            <translation>각 컴퓨터에서: pip install "swin-annotator[ray]", 이 컴퓨터와 같은 버전으로.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/advice.py" />
            <source>On photos it finds few: show one example, or use a model that knows any word, such as OWLv2.</source>
            <translation>사진에서는 적게 찾습니다. 예시를 하나 보여 주거나 OWLv2처럼 어떤 단어든 아는 모델을 쓰세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/bulk_accept.py" />
            <source>On this image</source>
            <translation>이 이미지에서</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/category_details.py" />
            <source>One attribute a line: a name, then flag, number, text, or values with | between.</source>
            <translation>한 줄에 속성 하나: 이름 다음에 flag, number, text 또는 |로 구분한 값.</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>One mask per object: COCO AP 45.0. The card's licence field says other; the code is MIT, with a part under Apache-2.0.</source>
            <translation>객체마다 마스크 하나: COCO AP 45.0. 카드의 라이선스 칸은 other이고, 코드는 MIT, 일부는 Apache-2.0입니다.</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>One mask per object: COCO AP 46.3. The card's licence field says other; the code is MIT, with a part under Apache-2.0.</source>
            <translation>객체마다 마스크 하나: COCO AP 46.3. 카드의 라이선스 칸은 other이고, 코드는 MIT, 일부는 Apache-2.0입니다.</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>OneFormer, Swin-L (ADE20K, 150 classes)</source>
            <translation>OneFormer, Swin-L(ADE20K, 클래스 150개)</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>OneFormer, Swin-L (COCO panoptic, 133 classes)</source>
            <translation>OneFormer, Swin-L(COCO panoptic, 클래스 133개)</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>OneFormer, Swin-T (ADE20K, 150 classes)</source>
            <translation>OneFormer, Swin-T(ADE20K, 클래스 150개)</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/adding.py" />
            <source>Only a folder with safetensors weights can be used in place.</source>
            <translation>safetensors 가중치가 있는 폴더만 그 자리에서 쓸 수 있습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/api.py" />
            <location filename="../../swin_annotator/engine/questions.py" />
            <source>Only negative examples were given.</source>
            <translation>반례만 주어졌습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/catalog.py" />
            <source>Only pulled and added models go.</source>
            <translation>다운로드하거나 추가한 모델만 제거할 수 있습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/image_menu.py" />
            <source>Open</source>
            <translation>열기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/openimages.py" />
            <source>Open Images has {head}.</source>
            <translation>Open Images에는 {head}이(가) 있습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export_forms.py" />
            <source>Open Images: boxes</source>
            <translation>Open Images: 박스</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/folder_controller.py" />
            <source>Open a folder of images</source>
            <translation>이미지 폴더 열기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/empty_state.py" />
            <source>Open a folder, type what to find or draw one example, then accept what is right.</source>
            <translation>폴더를 열고 찾을 것을 입력하거나 예시를 하나 그린 다음, 맞는 것을 수락하세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/empty_state.py" />
            <source>Open a folder…</source>
            <translation>폴더 열기…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/notifier.py" />
            <source>Open another folder…</source>
            <translation>다른 폴더 열기…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_images.py" />
            <location filename="../../swin_annotator/ui/project/image_menu.py" />
            <source>Open containing folder</source>
            <translation>파일이 있는 폴더 열기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Open folder…</source>
            <translation>폴더 열기…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/schema.py" />
            <source>Open its folder in the window or import labels into it first.</source>
            <translation>먼저 창에서 그 폴더를 열거나 라벨을 가져오세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/database.py" />
            <source>Open its folder in the window, which mends it, or put a backup in its place.</source>
            <translation>창에서 그 폴더를 열면 고쳐집니다. 또는 백업으로 바꾸세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/schema.py" />
            <source>Open its folder once in the window, or import labels into it, then try again.</source>
            <translation>창에서 그 폴더를 한 번 열거나 라벨을 가져온 다음 다시 시도하세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/notifier.py" />
            <source>Open the folder again</source>
            <translation>폴더 다시 열기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/pictures.py" />
            <source>Open the folder again.</source>
            <translation>폴더를 다시 여세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/database.py" />
            <source>Open the folder in the window once: that copies its project to this computer.</source>
            <translation>창에서 폴더를 한 번 여세요. 그러면 프로젝트가 이 컴퓨터로 복사됩니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/place.py" />
            <source>Open the folder in the window or import labels into it first.</source>
            <translation>먼저 창에서 폴더를 열거나 라벨을 가져오세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/import_plan.py" />
            <source>Open the folder that these labels were made for. Images are found by their file names.</source>
            <translation>이 라벨이 만들어진 폴더를 여세요. 이미지는 파일 이름으로 찾습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/conflicts.py" />
            <source>Open the menu</source>
            <translation>메뉴 열기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/window/empty_state.py" />
            <source>Open the sample project</source>
            <translation>샘플 프로젝트 열기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/gatherable.py" />
            <source>Open {folder} in the window, or run “swin-annotator gather” on it.</source>
            <translation>창에서 {folder}을(를) 열거나 그 폴더에 “swin-annotator gather”를 실행하세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/empty_state.py" />
            <source>Open {name} again</source>
            <translation>{name} 다시 열기</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>OpenCV's colour-based cut; needs no weights. Best where an object's colours differ from its surroundings.</source>
            <translation>OpenCV의 색 기반 분리. 가중치가 필요 없습니다. 객체의 색이 주변과 다를 때 가장 좋습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/folder_loader.py" />
            <source>Opening {name}</source>
            <translation>{name} 여는 중</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub_connection.py" />
            <source>Or run: swin-annotator models add FOLDER</source>
            <translation>또는 실행: swin-annotator models add FOLDER</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/contact_sheet.py" />
            <source>Order</source>
            <translation>순서</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/class_order.py" />
            <source>Order of classes</source>
            <translation>클래스 순서</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/review_bar.py" />
            <source>Order of review</source>
            <translation>검토 순서</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/gatherable.py" />
            <source>Other images were labelled at the path of this folder before; their labels stay in {place}.</source>
            <translation>이 폴더의 경로에서 전에 다른 이미지에 라벨을 붙였습니다. 그 라벨은 {place}에 남아 있습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/quality_sheet.py" />
            <source>Out of the image</source>
            <translation>이미지 밖</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/training.py" />
            <source>Outlines: what every pixel is</source>
            <translation>윤곽: 픽셀마다 무엇인지</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/propose.py" />
            <source>Outlining object {done} of {total}</source>
            <translation>객체 윤곽 {done} / {total}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/click_segmentation.py" />
            <source>Outlining what was clicked</source>
            <translation>클릭한 객체의 윤곽을 잡는 중</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/inference/inference_controller.py" />
            <source>Outlining {n} objects</source>
            <translation>
                <numerusform>객체 {n}개의 윤곽을 잡는 중</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/review_bar.py" />
            <source>Pace</source>
            <translation>속도</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/backup_controller.py" />
            <source>Pack the project</source>
            <translation>프로젝트 묶기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Pack the project and its images…</source>
            <translation>프로젝트와 이미지 묶기…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Pack the project into one file…</source>
            <translation>프로젝트를 파일 하나로 묶기…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/backup_controller.py" />
            <source>Pack the project with its images</source>
            <translation>이미지와 함께 프로젝트 묶기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/backup_controller.py" />
            <source>Packing the project…</source>
            <translation>프로젝트를 묶는 중…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/manual_browser.py" />
            <source>Page of the manual</source>
            <translation>설명서 페이지</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/manual.py" />
            <source>Pages and finds</source>
            <translation>페이지와 찾은 것</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Paint a mask</source>
            <translation>마스크 칠하기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/review_steps.py" />
            <location filename="../../swin_annotator/ui/annotation/annotation_editor.py" />
            <source>Paint mask</source>
            <translation>마스크 칠하기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/images.py" />
            <source>Part of a name, or: untouched, started, proposals, reviewed, unreadable, untagged, tag:night, tag:"wet street"</source>
            <translation>이름 일부 또는: untouched, started, proposals, reviewed, unreadable, untagged, tag:night, tag:"wet street"</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export_forms.py" />
            <source>Pascal VOC: boxes</source>
            <translation>Pascal VOC: 박스</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/training.py" />
            <source>Pass {number} of at most {most}: {score:.3f} on the images kept aside.</source>
            <translation>최대 {most}회 중 {number}회차: 따로 둔 이미지에서 {score:.3f}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/training.py" />
            <source>Pass {number} of {most}.</source>
            <translation>{most}회 중 {number}회차.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Paste</source>
            <translation>붙여넣기</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/core/review_steps.py" />
            <source>Paste {n} objects</source>
            <translation>
                <numerusform>객체 {n}개 붙여넣기</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Pause</source>
            <translation>일시 정지</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Pause or go on with the folder</source>
            <translation>폴더 일시 정지 또는 계속</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/folder_search.py" />
            <source>Paused: this folder is prepared for search when you ask for it again.</source>
            <translation>일시 중지됨: 다시 요청하면 이 폴더를 검색할 수 있게 준비합니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/inference_controller.py" />
            <source>Paused; the same action goes on.</source>
            <translation>일시 정지했습니다. 같은 동작으로 계속합니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/message_catalog.py" />
            <source>Permission denied</source>
            <translation>권한이 없음</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/prompts.py" />
            <source>Photo of …</source>
            <translation>Photo of …</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/download.py" />
            <source>Pick another model, or a later commit.</source>
            <translation>다른 모델이나 더 나중의 커밋을 고르세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Pictures that are nearly the same stay together</source>
            <translation>거의 같은 이미지는 함께 둠</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/api.py" />
            <source>Pixels of shape {shape} and type {dtype} are no image.</source>
            <translation>모양 {shape}, 형식 {dtype}의 픽셀은 이미지가 아닙니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/findings.py" />
            <location filename="../../swin_annotator/ui/gallery/quality_sheet.py" />
            <source>Places to look at</source>
            <translation>살펴볼 곳</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/prompts.py" />
            <source>Plain</source>
            <translation>그대로</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Point, or key points of the category</source>
            <translation>점 또는 카테고리의 키포인트</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Points</source>
            <translation>점</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Polygon</source>
            <translation>폴리곤</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Polygons (RLE where there are holes)</source>
            <translation>폴리곤(구멍이 있으면 RLE)</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Prepare the folder for search</source>
            <translation>폴더 검색 준비</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/propose.py" />
            <source>Prepared {path}</source>
            <translation>{path} 준비됨</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/folder_search.py" />
            <source>Preparing the folder for search</source>
            <translation>폴더 검색을 준비하는 중</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Press another key for “{text}”.</source>
            <translation>“{text}”에 쓸 다른 키를 누르세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Previous image</source>
            <translation>이전 이미지</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Previous image with proposals</source>
            <translation>후보가 있는 이전 이미지</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Previous label</source>
            <translation>이전 라벨</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Previous part of the window</source>
            <translation>창의 이전 부분</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Previous proposal</source>
            <translation>이전 후보</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/problems.py" />
            <source>Problems in the file</source>
            <translation>파일의 문제</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_controller.py" />
            <source>Profile written to {path}.</source>
            <translation>프로필을 {path}에 썼습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/bars.py" />
            <source>Progress</source>
            <translation>진행률</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/transfer_cell.py" />
            <source>Progress of {title}</source>
            <translation>{title} 진행률</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/prompts.py" />
            <source>Prompt style</source>
            <translation>프롬프트 방식</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/backups.py" />
            <location filename="../../swin_annotator/ui/gallery/contact_sheet.py" />
            <location filename="../../swin_annotator/ui/panels/proposals.py" />
            <location filename="../../swin_annotator/ui/window/right_column.py" />
            <source>Proposals</source>
            <translation>후보</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/review_bar.py" />
            <source>Proposals left</source>
            <translation>남은 후보</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/proposals.py" />
            <source>Proposals shown</source>
            <translation>표시된 후보</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/bulk_accept.py" />
            <source>Proposals to be accepted</source>
            <translation>수락될 후보</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/core/review_steps.py" />
            <source>Propose {n} objects</source>
            <translation>
                <numerusform>객체 {n}개 제안</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/ray_gate.py" />
            <source>Pull the same model on all computers of the cluster.</source>
            <translation>클러스터의 모든 컴퓨터에 같은 모델을 받으세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Put a corner there; {delete} takes the one under the pointer</source>
            <translation>그 자리에 꼭짓점 추가; {delete} 키로 포인터 아래 꼭짓점 제거</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/mask_classes.py" />
            <source>Put classes.csv there, with the columns index and name.</source>
            <translation>index와 name 열이 있는 classes.csv를 그곳에 두세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/image_copies.py" />
            <location filename="../../swin_annotator/formats/tfrecord.py" />
            <source>Put it back or take its labels away, then export again.</source>
            <translation>되돌려 놓거나 라벨을 뺀 다음 다시 내보내세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_panoptic.py" />
            <source>Put the PNG files beside.</source>
            <translation>PNG 파일을 옆에 두세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/advice.py" />
            <location filename="../../swin_annotator/engine/example_queries.py" />
            <source>Put the file back, or remove the example.</source>
            <translation>파일을 되돌려 놓거나 예시를 제거하세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/image_copies.py" />
            <location filename="../../swin_annotator/formats/tfrecord.py" />
            <source>Put the image itself there or take its labels away, then export again.</source>
            <translation>그곳에 이미지 자체를 두거나 라벨을 뺀 다음 다시 내보내세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/loading.py" />
            <source>Quantised weights can't be used; choose the model in float32, float16 or bfloat16.</source>
            <translation>양자화된 가중치는 쓸 수 없습니다. float32, float16 또는 bfloat16 모델을 고르세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Quit</source>
            <translation>종료</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>RLE for all</source>
            <translation>모두 RLE</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/prelabel_ray.py" />
            <source>Ray is installed here without the part that addresses with ray:// need.</source>
            <translation>여기에 설치된 Ray에는 ray:// 주소에 필요한 부분이 없습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/prelabel_ray.py" />
            <source>Ray is not installed here.</source>
            <translation>여기에는 Ray가 설치되어 있지 않습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/message_catalog.py" />
            <source>Read-only file system</source>
            <translation>읽기 전용 파일 시스템</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/likeness.py" />
            <location filename="../../swin_annotator/engine/train.py" />
            <source>Reading the labels</source>
            <translation>라벨을 읽는 중</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>Reading the weights in {path}. It goes on when this dialog is closed.</source>
            <translation>{path}의 가중치를 읽는 중입니다. 이 대화상자를 닫아도 계속됩니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/backup_controller.py" />
            <source>Reading what can be read of the project…</source>
            <translation>프로젝트에서 읽을 수 있는 것을 읽는 중…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/bars.py" />
            <source>Recent folders</source>
            <translation>최근 폴더</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/notifier.py" />
            <source>Recover what can be read</source>
            <translation>읽을 수 있는 것 복구</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/heat_map.py" />
            <source>Red is where the model finds most likeness to what is asked.</source>
            <translation>빨간 곳이 찾는 것과 가장 비슷하다고 모델이 보는 곳입니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/registry.py" />
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Redo</source>
            <translation>다시 실행</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/registry.py" />
            <source>Redo: {step}</source>
            <translation>다시 실행: {step}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/dialogs/log.py" />
            <source>Refresh</source>
            <translation>새로 고침</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/registry.py" />
            <source>Reinstall the package that brings it.</source>
            <translation>그것을 제공하는 패키지를 다시 설치하세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/gallery/contact_sheet.py" />
            <source>Reject</source>
            <translation>거부</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Reject all</source>
            <translation>모두 거부</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Reject all shown</source>
            <translation>표시된 후보 모두 거부</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/learning_controller.py" />
            <source>Reject something on this image first; then it can be taken as “Not this”.</source>
            <translation>먼저 이 이미지에서 무언가를 거부하세요. 그러면 “이것 아님”으로 삼을 수 있습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/bulk_accept.py" />
            <source>Reject the ones clicked out</source>
            <translation>제외한 것 거부</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/core/review_steps.py" />
            <location filename="../../swin_annotator/ui/gallery/step_messages.py" />
            <source>Reject {n} objects</source>
            <translation>
                <numerusform>객체 {n}개 거부</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/core/review_steps.py" />
            <source>Reject {n} proposals</source>
            <translation>
                <numerusform>후보 {n}개 거부</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Reject, go to the next</source>
            <translation>거부하고 다음으로</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/contact_sheet.py" />
            <source>Rejected</source>
            <translation>거부됨</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/contact_sheet.py" />
            <source>Relabel as…</source>
            <translation>카테고리 변경…</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/core/review_steps.py" />
            <location filename="../../swin_annotator/ui/gallery/step_messages.py" />
            <location filename="../../swin_annotator/ui/inference/tag_controller.py" />
            <source>Relabel {n} objects</source>
            <translation>
                <numerusform>객체 {n}개 카테고리 변경</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/image_files.py" />
            <source>Remove it from the folder, or pass over it.</source>
            <translation>폴더에서 빼거나 건너뛰세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/images.py" />
            <source>Remove or replace the file.</source>
            <translation>파일을 빼거나 바꾸세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/tags.py" />
            <source>Remove tags</source>
            <translation>태그 제거</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/example_queries.py" />
            <source>Remove the example.</source>
            <translation>그 예시를 제거하세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/trust.py" />
            <source>Remove the link, or put what it leads to in its place. Nothing was opened or changed.</source>
            <translation>링크를 지우거나 링크가 가리키는 것을 그 자리에 두세요. 아무것도 열거나 바꾸지 않았습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>Removed {name}; {size} are free again.</source>
            <translation>{name}을(를) 제거했습니다. {size}가 확보되었습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Rename the category in use…</source>
            <translation>사용 중인 카테고리 이름 바꾸기…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/categories.py" />
            <source>Rename “{name}”</source>
            <translation>“{name}” 이름 바꾸기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/categories.py" />
            <source>Rename “{name}” to “{other}”</source>
            <translation>“{name}”을(를) “{other}”(으)로 변경</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/finding_lists.py" />
            <source>Replace mine</source>
            <translation>내 것 바꾸기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/backups.py" />
            <source>Restore</source>
            <translation>복원</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/restoring.py" />
            <source>Restore the backup of {name}</source>
            <translation>{name} 백업 복원</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/backups.py" />
            <source>Restoring makes the labels what they were. It is one step that can be undone, and the present is backed up first.</source>
            <translation>복원하면 라벨이 그때로 돌아갑니다. 실행 취소할 수 있는 한 단계이며 현재 상태를 먼저 백업합니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/panels/review_bar.py" />
            <source>Review</source>
            <translation>검토</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Review again</source>
            <translation>다시 검토</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/refit.py" />
            <source>Review again {name}</source>
            <translation>{name} 다시 검토</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/engine/folder_changes.py" />
            <source>Review again {n} images</source>
            <translation>
                <numerusform>이미지 {n}장 다시 검토</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Review category by category</source>
            <translation>카테고리별로 검토</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Review image by image</source>
            <translation>이미지별로 검토</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Review labels of the changed file again</source>
            <translation>바뀐 파일의 라벨 다시 검토</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Review mode</source>
            <translation>검토 모드</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Review the most doubtful first</source>
            <translation>가장 의심스러운 것부터 검토</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/answer_notifier.py" />
            <source>Review them</source>
            <translation>검토하기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Right button, Ctrl</source>
            <translation>오른쪽 버튼, Ctrl</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_sheet.py" />
            <source>Right ones wanted</source>
            <translation>원하는 정답 비율</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/review/review_session.py" />
            <source>Round once: {count} left, from the first again.</source>
            <translation>한 바퀴 돌았습니다. {count}개 남음, 처음부터 다시.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/row_transfer.py" />
            <source>Rows of the {what} left out, since they contradict others or are incomplete: {count}. They are kept beside the project, in the file whose name ends with {name}.</source>
            <translation>“{what}”의 행 {count}개는 다른 것과 모순되거나 불완전해서 뺐습니다. 프로젝트 옆, 이름이 {name}(으)로 끝나는 파일에 보관되어 있습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Ruler</source>
            <translation>자</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/prelabel_ray.py" />
            <source>Run: pip install "swin-annotator[ray]"</source>
            <translation>실행하세요: pip install "swin-annotator[ray]"</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/runtime/engine_use.py" />
            <source>Run: swin-annotator models accelerate {model}</source>
            <translation>다음을 실행하세요: swin-annotator models accelerate {model}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/run_options.py" />
            <source>Runs over the folder leave out images with accepted labels.</source>
            <translation>폴더 실행에서 수락한 라벨이 있는 이미지는 제외합니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/run_options.py" />
            <source>Runs over the folder look at all images.</source>
            <translation>폴더 실행에서 모든 이미지를 봅니다.</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>SAM 2.1 Hiera base plus: box or clicks to mask</source>
            <translation>SAM 2.1 Hiera base plus: 박스나 클릭 → 마스크</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>SAM 2.1 Hiera large: box or clicks to mask</source>
            <translation>SAM 2.1 Hiera large: 박스나 클릭 → 마스크</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>SAM 2.1 Hiera small: box or clicks to mask</source>
            <translation>SAM 2.1 Hiera small: 박스나 클릭 → 마스크</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>SAM 2.1 Hiera tiny: box or clicks to mask</source>
            <translation>SAM 2.1 Hiera tiny: 박스나 클릭 → 마스크</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>SAM 3: words and examples to outlines</source>
            <translation>SAM 3: 단어와 예시 → 윤곽</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>SAM Licence (see the model's page)</source>
            <translation>SAM 라이선스(모델 페이지 참고)</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>SAM ViT-B: box to mask</source>
            <translation>SAM ViT-B: 박스에서 마스크</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/runtime/device.py" />
            <source>SWIN_ANNOTATOR_THREADS={asked} is not a number of threads.</source>
            <translation>SWIN_ANNOTATOR_THREADS={asked}은(는) 스레드 수가 아닙니다.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/annotation/attributes.py" />
            <source>Said of {n} objects.</source>
            <translation>
                <numerusform>객체 {n}개에 표시했습니다.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/statistics.py" />
            <source>Save as CSV…</source>
            <translation>CSV로 저장…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/slow_decoders.py" />
            <source>Save it as PNG.</source>
            <translation>PNG로 저장하세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/images.py" />
            <source>Save it as a tiled TIFF, which opens at any size, or cut it into several images.</source>
            <translation>어떤 크기든 열 수 있는 타일 TIFF로 저장하거나 여러 이미지로 나누세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/via.py" />
            <source>Save the project in VIA.</source>
            <translation>VIA에서 프로젝트를 저장하세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/statistics_controller.py" />
            <source>Save the statistics</source>
            <translation>통계 저장</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/advice.py" />
            <source>Say it in fewer words, up to about ten.</source>
            <translation>열 단어 이내로 줄여 쓰세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/importing.py" />
            <source>Say whose stay: --conflicts keep (the project's), replace (the file's) or both.</source>
            <translation>어느 쪽을 남길지 지정하세요: --conflicts keep(프로젝트의 것), replace(파일의 것) 또는 both(둘 다).</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/importing.py" />
            <source>Say whose stay: the project's, the file's or both.</source>
            <translation>누구의 것을 남길지 지정하세요: 프로젝트, 파일 또는 둘 다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Scale labels</source>
            <translation>라벨 크기 맞추기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/refit.py" />
            <source>Scale labels of {name}</source>
            <translation>{name}의 라벨 크기 맞추기</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/engine/folder_changes.py" />
            <source>Scale labels of {n} images</source>
            <translation>
                <numerusform>이미지 {n}장의 라벨 크기 맞추기</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Scale labels to the changed file</source>
            <translation>바뀐 파일에 라벨 크기 맞추기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/import_export_notifier.py" />
            <source>Scale to pixels</source>
            <translation>픽셀로 환산</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Score</source>
            <translation>점수</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/widgets/score_curve.py" />
            <source>Score on the images kept aside</source>
            <translation>따로 둔 이미지에서의 점수</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/statistics.py" />
            <source>Scores</source>
            <translation>점수</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/proposals.py" />
            <source>Scores of the proposals</source>
            <translation>후보의 점수</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Scroll; Shift: sideways, or the brush's size</source>
            <translation>스크롤; Shift: 옆으로 또는 브러시 크기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/manual.py" />
            <source>Search all pages</source>
            <translation>모든 페이지 검색</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/inference_controller.py" />
            <source>Search the folder</source>
            <translation>폴더 검색</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Search the folder, best first</source>
            <translation>폴더 검색, 좋은 것부터</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/search.py" />
            <location filename="../../swin_annotator/ui/inference/inference_controller.py" />
            <source>Searching the folder</source>
            <translation>폴더를 검색하는 중</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/propose.py" />
            <source>Searching {path}</source>
            <translation>{path}에서 찾는 중</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/catalog.py" />
            <source>See Models.</source>
            <translation>“모델”을 보세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/cluster_embedder.py" />
            <location filename="../../swin_annotator/engine/prelabel.py" />
            <location filename="../../swin_annotator/engine/ray_gate.py" />
            <source>See the log file.</source>
            <translation>로그 파일을 보세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub_connection.py" />
            <source>See {endpoint}/{name} for its branches and tags.</source>
            <translation>브랜치와 태그는 {endpoint}/{name}에서 보세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/voc.py" />
            <source>See “check”.</source>
            <translation>‘check’를 보세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/pool.py" />
            <location filename="../../swin_annotator/models/catalog/catalog.py" />
            <source>See: swin-annotator models list</source>
            <translation>목록: swin-annotator models list</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Segment</source>
            <translation>분할</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/answer_writer.py" />
            <source>Segment again for labels that were left out before ({segment}).</source>
            <translation>전에 무시한 라벨을 얻으려면 다시 분할하세요({segment}).</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/inference_controller.py" />
            <source>Segment the folder</source>
            <translation>폴더 분할</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Segment the whole folder</source>
            <translation>폴더 전체 분할</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Segment this image</source>
            <translation>이 이미지 분할</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/prompts.py" />
            <source>Segmenter</source>
            <translation>분할기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Segmenter label mapping…</source>
            <translation>분할 모델 라벨 매핑…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/inference_controller.py" />
            <source>Segmenting the folder</source>
            <translation>폴더 분할 중</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/inference_controller.py" />
            <source>Segmenting {path}</source>
            <translation>{path} 분할 중</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Select</source>
            <translation>선택</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Select all</source>
            <translation>모두 선택</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Select all of the category in use</source>
            <translation>사용 중인 카테고리 모두 선택</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/categories.py" />
            <source>Select all “{name}” on this image</source>
            <translation>이 이미지의 “{name}” 모두 선택</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/other_boxes.py" />
            <source>Select one box that is not locked: this key gives it the model's other boxes in turn.</source>
            <translation>잠기지 않은 박스 하나를 선택하세요. 이 키로 모델의 다른 박스가 차례로 들어갑니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/gallery_controller.py" />
            <source>Select one object to compare with.</source>
            <translation>비교할 객체 하나를 선택하세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/shape_operations.py" />
            <source>Select the object first, then draw the piece.</source>
            <translation>먼저 객체를 선택한 다음 조각을 그리세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/shape_operations.py" />
            <source>Select two or more objects that overlap.</source>
            <translation>겹치는 객체를 둘 이상 선택하세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/shape_operations.py" />
            <source>Select two or more objects to merge.</source>
            <translation>합칠 객체를 둘 이상 선택하세요.</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Semantic regions, indoor and street scenes: mIoU 44.4. Published as a .bin file; converted to safetensors on arrival.</source>
            <translation>의미 영역, 실내와 거리 장면: mIoU 44.4. .bin 파일로 공개되며 받은 뒤 safetensors로 변환합니다.</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Semantic regions, the largest of the four; meant for a GPU.</source>
            <translation>의미 영역, 넷 중 가장 큼. GPU용입니다.</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Semantic regions: mIoU 46.7. The card's licence field says other; the code is MIT, with a part under Apache-2.0.</source>
            <translation>의미 영역: mIoU 46.7. 카드의 라이선스 항목은 other이며 코드는 MIT, 일부는 Apache-2.0입니다.</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Semantic regions: mIoU 47.7.</source>
            <translation>의미 영역: mIoU 47.7.</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Semantic regions: mIoU 47.7. The card's licence field says other; the code is MIT, with a part under Apache-2.0.</source>
            <translation>의미 영역: mIoU 47.7. 카드의 라이선스 칸은 other이고, 코드는 MIT, 일부는 Apache-2.0입니다.</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Semantic regions: mIoU 57.0. Meant for a GPU.</source>
            <translation>의미 영역: mIoU 57.0. GPU용입니다.</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Semantic regions; larger and slower than the small one.</source>
            <translation>의미 영역. 작은 것보다 크고 느립니다.</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Semantic regions; one network for three tasks, told which by a sentence. Added from its folder under a name with instance or panoptic in it, it does those.</source>
            <translation>의미 영역. 한 신경망이 세 가지 작업을 하며 어느 것인지는 문장으로 알려 줍니다. instance나 panoptic이 든 이름으로 폴더에서 추가하면 그 작업을 합니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/attributes.py" />
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Send to back</source>
            <translation>맨 뒤로</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/keypoints.py" />
            <source>Set keypoints</source>
            <translation>키포인트 설정</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/spots.py" />
            <source>Set point</source>
            <translation>점 설정</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Set the thresholds by what was judged</source>
            <translation>판단한 것으로 임계값 설정</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/index_masks.py" />
            <location filename="../../swin_annotator/formats/yolo_reader.py" />
            <source>Several images fit this file equally well; its labels stay out.</source>
            <translation>이 파일에 똑같이 맞는 이미지가 여럿이라 라벨을 제외합니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/attributes.py" />
            <source>Several objects in one outline, COCO's iscrowd{key}</source>
            <translation>한 윤곽 안에 여러 객체, COCO의 iscrowd{key}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/rate_chart.py" />
            <source>Share of right ones from each score on</source>
            <translation>각 점수 이상의 정답 비율</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/split_sliders.py" />
            <source>Share of {part}, in per cent</source>
            <translation>{part}의 비율(퍼센트)</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Shift while painting</source>
            <translation>칠하는 중 Shift</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Shortcut</source>
            <translation>단축키</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/categories.py" />
            <location filename="../../swin_annotator/ui/project/changed_file_controller.py" />
            <source>Show</source>
            <translation>표시</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/categories.py" />
            <source>Show all</source>
            <translation>모두 표시</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Show all categories</source>
            <translation>모든 카테고리 표시</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Show at 100 %</source>
            <translation>100 %로 표시</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/categories.py" />
            <source>Show category “{name}”</source>
            <translation>카테고리 “{name}” 표시</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/log.py" />
            <source>Show folder</source>
            <translation>폴더 보기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Show hidden objects again</source>
            <translation>숨긴 객체 다시 표시</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/contact_sheet.py" />
            <source>Show on the canvas</source>
            <translation>캔버스에 표시</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/advice.py" />
            <source>Show one example, or use a model that knows any word, such as OWLv2.</source>
            <translation>예시를 하나 보여 주거나 OWLv2처럼 어떤 단어든 아는 모델을 쓰세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/widgets/sections.py" />
            <source>Show or hide {title}</source>
            <translation>{title} 표시 또는 숨기기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/import_export_notifier.py" />
            <source>Show problems</source>
            <translation>문제 보기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Show the image as it is</source>
            <translation>이미지를 원래대로 표시</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/adjustments.py" />
            <source>Show the image as it is{key}</source>
            <translation>이미지를 원래대로 표시{key}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/notifier.py" />
            <source>Show the log</source>
            <translation>로그 보기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Show the object on the canvas</source>
            <translation>객체를 캔버스에 표시</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/core/categories.py" />
            <source>Show {n} categories</source>
            <translation>
                <numerusform>카테고리 {n}개 표시</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/quality_sheet.py" />
            <source>Sides in pixels</source>
            <translation>변(픽셀)</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/reshaping.py" />
            <source>Simplify</source>
            <translation>단순화</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Simplify the outline; a mask becomes a polygon</source>
            <translation>윤곽 단순화; 마스크는 폴리곤이 됨</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/model_labels.py" />
            <source>Size</source>
            <translation>크기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/statistics.py" />
            <source>Sizes of labels in pixels</source>
            <translation>라벨 크기(픽셀)</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>SlimSAM 77: box to mask</source>
            <translation>SlimSAM 77: 박스에서 마스크</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/contact_sheet.py" />
            <source>Smallest first</source>
            <translation>작은 것부터</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Smart</source>
            <translation>스마트</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Smart select</source>
            <translation>스마트 선택</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Snap to the image's border</source>
            <translation>이미지 경계에 맞추기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/view_options.py" />
            <source>Snaps to the image's border.</source>
            <translation>이미지 경계에 맞춥니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/attributes.py" />
            <source>Something covers a part of it{key}</source>
            <translation>무언가가 일부를 덮음{key}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/widgets/banner.py" />
            <source>Something went wrong</source>
            <translation>문제가 생겼습니다</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/widgets/banner.py" />
            <source>Something went wrong inside the program. Your labels are safe; details are in the log.</source>
            <translation>프로그램 내부에 문제가 생겼습니다. 라벨은 안전하며 자세한 내용은 로그에 있습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/panels/images.py" />
            <source>Sort images</source>
            <translation>이미지 정렬</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Space in bulk accept</source>
            <translation>일괄 수락에서 Space</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Split</source>
            <translation>분할 비율</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/message_catalog.py" />
            <source>Stale file handle</source>
            <translation>파일 핸들이 만료되었습니다</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/answer_notifier.py" />
            <source>Start</source>
            <translation>시작</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/prelabel_ray.py" />
            <source>Start one with: ray start --head. Where one runs, the log file says what Ray says. Without an address images stay on this computer.</source>
            <translation>시작하려면: ray start --head. 이미 실행 중이면 Ray가 알린 내용이 로그 파일에 있습니다. 주소가 없으면 이미지는 이 컴퓨터에 남습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/prelabel_ray.py" />
            <source>Starting workers</source>
            <translation>작업자를 시작하는 중</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/model_labels.py" />
            <source>State</source>
            <translation>상태</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/statistics_controller.py" />
            <location filename="../../swin_annotator/ui/panels/statistics.py" />
            <source>Statistics</source>
            <translation>통계</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/statistics_controller.py" />
            <source>Statistics written to {path}.</source>
            <translation>통계를 {path}에 기록했습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Statistics…</source>
            <translation>통계…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/image_loader.py" />
            <location filename="../../swin_annotator/ui/project/folder_loader.py" />
            <source>Still waiting for {path}: the disk or network does not answer.</source>
            <translation>{path}을(를) 기다리는 중: 디스크나 네트워크가 응답하지 않습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/training.py" />
            <source>Stop</source>
            <translation>중지</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/slow_model_warning.py" />
            <source>Stop it and choose a smaller model, or run it on a computer with a GPU.</source>
            <translation>멈추고 더 작은 모델을 고르거나 GPU가 있는 컴퓨터에서 실행하세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/training_controller.py" />
            <source>Stopped. Nothing was kept.</source>
            <translation>중지했습니다. 아무것도 남기지 않았습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/reshaping.py" />
            <source>Subtract</source>
            <translation>빼기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/label_suggestions.py" />
            <source>Suggesting {kind}</source>
            <translation>{kind} 제안 중</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/widgets/completer.py" />
            <source>Suggestions</source>
            <translation>제안</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export_forms.py" />
            <source>Supervisely</source>
            <translation>Supervisely</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/contact_sheet.py" />
            <source>Surest first</source>
            <translation>확실한 것부터</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Swin V2-B, 256 px (ImageNet, 1000 classes)</source>
            <translation>Swin V2-B, 256 px(ImageNet, 클래스 1000개)</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Swin V2-L, 256 px (ImageNet, 1000 classes)</source>
            <translation>Swin V2-L, 256 px(ImageNet, 클래스 1000개)</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Swin V2-S, 256 px (ImageNet, 1000 classes)</source>
            <translation>Swin V2-S, 256 px(ImageNet, 클래스 1000개)</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Swin V2-T, 256 px (ImageNet, 1000 classes)</source>
            <translation>Swin V2-T, 256 px(ImageNet, 클래스 1000개)</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Swin mini: regions (SSFormer head)</source>
            <translation>Swin mini: 영역(SSFormer 헤드)</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Swin mini: regions (UperNet head)</source>
            <translation>Swin mini: 영역(UperNet 헤드)</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Swin mini: words and examples</source>
            <translation>Swin mini: 단어와 예시</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Swin-B, 224 px (ImageNet, 1000 classes)</source>
            <translation>Swin-B, 224픽셀(ImageNet, 1000개 클래스)</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Swin-B, 224 px (ImageNet-22k, 21841 classes)</source>
            <translation>Swin-B, 224픽셀(ImageNet-22k, 21841개 클래스)</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Swin-B, 384 px (ImageNet, 1000 classes)</source>
            <translation>Swin-B, 384픽셀(ImageNet, 1000개 클래스)</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Swin-B, 384 px (ImageNet-22k, 21841 classes)</source>
            <translation>Swin-B, 384픽셀(ImageNet-22k, 21841개 클래스)</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Swin-L, 224 px (ImageNet, 1000 classes)</source>
            <translation>Swin-L, 224픽셀(ImageNet, 1000개 클래스)</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Swin-L, 224 px (ImageNet-22k, 21841 classes)</source>
            <translation>Swin-L, 224픽셀(ImageNet-22k, 21841개 클래스)</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Swin-L, 384 px (ImageNet, 1000 classes)</source>
            <translation>Swin-L, 384픽셀(ImageNet, 1000개 클래스)</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Swin-L, 384 px (ImageNet-22k, 21841 classes)</source>
            <translation>Swin-L, 384픽셀(ImageNet-22k, 21841개 클래스)</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Swin-S, 224 px (ImageNet, 1000 classes)</source>
            <translation>Swin-S, 224픽셀(ImageNet, 1000개 클래스)</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Swin-T, 224 px (ImageNet, 1000 classes)</source>
            <translation>Swin-T, 224픽셀(ImageNet, 1000개 클래스)</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/tfrecord.py" />
            <source>TFRecord files need a package that is not installed.</source>
            <translation>TFRecord 파일에는 설치되지 않은 패키지가 필요합니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/tfrecord.py" />
            <source>TFRecord keeps number 0 for the background, and a class has it.</source>
            <translation>TFRecord는 번호 0을 배경용으로 두는데, 한 클래스가 이 번호를 쓰고 있습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export_forms.py" />
            <source>TFRecord: boxes and images</source>
            <translation>TFRecord: 박스와 이미지</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export_forms.py" />
            <source>Table: a row for each object</source>
            <translation>표: 객체마다 한 행</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/tags.py" />
            <source>Tag image</source>
            <translation>이미지 태그 지정</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/training_labels.py" />
            <source>Tag images of another kind as well.</source>
            <translation>다른 종류의 이미지에도 태그를 붙이세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/class_folders.py" />
            <source>Tag some images (T), then export again.</source>
            <translation>이미지 몇 장에 태그를 붙인 다음(T) 다시 내보내세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/tags.py" />
            <source>Tag “{name}”</source>
            <translation>태그 “{name}”</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/panels/tags.py" />
            <source>Tags</source>
            <translation>태그</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export_forms.py" />
            <source>Tags as a table</source>
            <translation>태그 표</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/panels/tags.py" />
            <source>Tags of the image</source>
            <translation>이미지 태그</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/training.py" />
            <source>Tags: sort images</source>
            <translation>태그: 이미지 분류</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/other_boxes.py" />
            <source>Take another box</source>
            <translation>다른 박스로 바꾸기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/runtime/device.py" />
            <source>Take it out of --device, SWIN_ANNOTATOR_DEVICE or settings.toml, wherever it was asked for.</source>
            <translation>--device, SWIN_ANNOTATOR_DEVICE, settings.toml 중 지정한 곳에서 빼세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Take what was rejected last as “Not this”</source>
            <translation>마지막으로 거부한 것을 “이것 아님”으로 삼기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/import_task.py" />
            <source>Taking back {name}</source>
            <translation>{name} 되돌리는 중</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/cli/train_full.py" />
            <source>That is long without a GPU, so nothing was begun.</source>
            <translation>GPU 없이는 오래 걸리므로 시작하지 않았습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/conflicts.py" />
            <source>That key always does this: “{text}”. Choose another.</source>
            <translation>그 키는 항상 “{text}”에 쓰입니다. 다른 키를 고르세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/conflicts.py" />
            <source>That key goes through everything in the window. Choose another.</source>
            <translation>그 키는 창 안을 차례로 이동합니다. 다른 키를 고르세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/conflicts.py" />
            <source>That key is taken by “{text}”; give that one another key first.</source>
            <translation>그 키는 “{text}”에서 쓰고 있습니다. 먼저 그 키를 바꾸세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/conflicts.py" />
            <source>That key presses the button that has the focus. Choose another.</source>
            <translation>그 키는 포커스가 있는 버튼을 누릅니다. 다른 키를 고르세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/worth_controller.py" />
            <source>That was the last of the list. “Look again” lists what is worth a look by now.</source>
            <translation>목록의 마지막이었습니다. “다시 보기”는 지금 볼 만한 것을 나열합니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/datumaro.py" />
            <source>The annotation has no label, or no shape that is known; it was left out.</source>
            <translation>주석에 라벨이 없거나 알려진 모양이 없어 제외했습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/review/input_guard.py" />
            <source>The answer is still on its way; the key did nothing.</source>
            <translation>아직 결과가 오지 않았습니다. 키는 아무 일도 하지 않았습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub_connection.py" />
            <source>The answer of the model hub at {host} can't be read ({reason}).</source>
            <translation>모델 허브 {host}의 답을 읽을 수 없습니다({reason}).</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub.py" />
            <source>The answer of {endpoint} is larger than {most_answer} MB and was not read.</source>
            <translation>{endpoint}의 답이 {most_answer} MB보다 커서 읽지 않았습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub.py" />
            <source>The answer of {endpoint} took longer than {answer_s} s and was given up.</source>
            <translation>{endpoint}의 답이 {answer_s}초 넘게 걸려 그만두었습니다.</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>The best general choice: LVIS AP 43.9, rare classes 40.5. Some seconds per image on a CPU, once per image.</source>
            <translation>두루 가장 나은 선택: LVIS AP 43.9, 드문 클래스 40.5. CPU에서 이미지마다 한 번, 몇 초 걸립니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/supervisely_shapes.py" />
            <source>The bitmap has no place, or its image no size; it was left out.</source>
            <translation>비트맵의 위치가 없거나 이미지의 크기를 알 수 없어 제외했습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/supervisely_shapes.py" />
            <source>The bitmap is damaged or too large; it was left out.</source>
            <translation>비트맵이 손상되었거나 너무 커서 뺐습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/supervisely_shapes.py" />
            <source>The bitmap leaves its image; it was left out.</source>
            <translation>비트맵이 이미지를 벗어나 제외했습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_annotations.py" />
            <source>The box has no area ({w}×{h})</source>
            <translation>박스에 면적이 없습니다({w}×{h})</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/crops.py" />
            <source>The box has no area on the image.</source>
            <translation>박스가 이미지 위에 면적이 없습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/image_folder.py" />
            <location filename="../../swin_annotator/formats/odvg.py" />
            <source>The box has no category, or no four numbers; it was left out.</source>
            <translation>박스에 카테고리나 수 네 개가 없어 제외했습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/cvat_shapes.py" />
            <source>The box has no four numbers; it was left out.</source>
            <translation>박스에 수 네 개가 없어 제외했습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_annotations.py" />
            <source>The box leaves the image by {over} pixels</source>
            <translation>박스가 이미지를 {over}픽셀 벗어납니다</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/relative_boxes.py" />
            <source>The box of annotation {id} reaches {max}: the file's numbers are pixels.</source>
            <translation>어노테이션 {id}의 박스가 {max}까지 갑니다: 파일의 수는 픽셀입니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/importing.py" />
            <source>The categories have changed while the file was read.</source>
            <translation>파일을 읽는 동안 카테고리가 바뀌었습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_categories.py" />
            <source>The category has no name; it is called “{name}”.</source>
            <translation>범주에 이름이 없어 “{name}”(으)로 부릅니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/tag_controller.py" />
            <source>The category is the suggested one already.</source>
            <translation>이미 제안된 카테고리입니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/attributes.py" />
            <source>The category of what is selected has no attributes; its menu makes some.</source>
            <translation>선택한 것의 카테고리에 속성이 없습니다. 카테고리의 메뉴에서 만들 수 있습니다.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/store/soundness.py" />
            <source>The category of {n} objects was missing from the project; it is “unknown {number}” now.</source>
            <translation>
                <numerusform>객체 {n}개의 카테고리가 프로젝트에 없어서 “unknown {number}”로 두었습니다.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/labelme_shapes.py" />
            <source>The circle became an outline of many corners.</source>
            <translation>원을 꼭짓점이 많은 윤곽으로 바꾸었습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/via.py" />
            <source>The circle or ellipse became an outline of many corners.</source>
            <translation>원이나 타원을 꼭짓점이 많은 윤곽으로 바꾸었습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/cluster_embedder.py" />
            <source>The cluster answered for another image or model.</source>
            <translation>클러스터가 다른 이미지나 모델에 대해 답했습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/ray_gate.py" />
            <source>The cluster does not answer.</source>
            <translation>클러스터가 응답하지 않습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/ray_gate.py" />
            <source>The cluster is not asked any more.</source>
            <translation>클러스터에는 더 이상 요청하지 않습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/prelabel_ray.py" />
            <source>The cluster runs another version of Ray or Python than this computer.</source>
            <translation>클러스터의 Ray나 Python 버전이 이 컴퓨터와 다릅니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/prelabel_ray.py" />
            <source>The computers of the cluster lack Swin Annotator.</source>
            <translation>클러스터의 컴퓨터에 Swin Annotator가 없습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/model_folders.py" />
            <source>The config.json of {where} is damaged: it is not JSON.</source>
            <translation>{where}의 config.json이 손상되었습니다: JSON이 아닙니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/example_naming.py" />
            <source>The counter-example took nothing away. Draw it around what was found by mistake.</source>
            <translation>반례로 없어진 것이 없습니다. 잘못 찾은 것을 둘러 그리세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_controller.py" />
            <source>The detector in use is another: words are asked.</source>
            <translation>사용 중인 검출기가 다릅니다: 단어로 찾습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/place.py" />
            <source>The disk failed while looking at {place}.</source>
            <translation>{place}을(를) 살펴보는 중 디스크에 장애가 생겼습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/database.py" />
            <source>The disk failed while using {path} ({error}).</source>
            <translation>{path}을(를) 쓰는 중 디스크에 장애가 생겼습니다({error}).</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/database.py" />
            <source>The disk is full. The last change was not saved; everything before it is.</source>
            <translation>디스크가 가득 찼습니다. 마지막 변경은 저장되지 않았고, 그 전까지는 저장되었습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/folder_search.py" />
            <source>The disk is full: some images can't be searched.</source>
            <translation>디스크가 가득 찼습니다: 일부 이미지는 검색할 수 없습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/place.py" />
            <source>The disk is full: there is no room for another file in {place}.</source>
            <translation>디스크가 가득 찼습니다: {place}에 파일을 더 둘 공간이 없습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/download.py" />
            <source>The disk with {place} has no room for this model.</source>
            <translation>{place}이(가) 있는 디스크에 이 모델을 둘 공간이 없습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub_connection.py" />
            <source>The download was stopped.</source>
            <translation>다운로드를 멈췄습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/cvat_shapes.py" />
            <source>The ellipse became an outline of many corners.</source>
            <translation>타원을 꼭짓점이 많은 윤곽으로 바꾸었습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/cvat_shapes.py" />
            <source>The ellipse has no centre and radii; it was left out.</source>
            <translation>타원에 중심과 반지름이 없어 제외했습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_images.py" />
            <source>The entry has no file name and was left out.</source>
            <translation>항목에 파일 이름이 없어 제외했습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_categories.py" />
            <source>The entry has no id and was left out.</source>
            <translation>항목에 ID가 없어 제외했습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_annotations.py" />
            <source>The entry is not an object and was left out.</source>
            <translation>항목이 객체가 아니어서 제외했습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/via.py" />
            <source>The entry names no image; it was left out.</source>
            <translation>항목에 이미지가 적혀 있지 않아 제외했습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/decode.py" />
            <location filename="../../swin_annotator/models/sam/third.py" />
            <source>The example box has no area on the image.</source>
            <translation>예시 박스가 이미지 위에 면적이 없습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/questions.py" />
            <source>The example box {numbers} has no area.</source>
            <translation>예시 박스 {numbers}에 면적이 없습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/advice.py" />
            <source>The example on {listed} can't be read, or its image is another now; it is passed over.</source>
            <translation>{listed}의 예시를 읽을 수 없거나 이미지가 달라져서 건너뜁니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/example_naming.py" />
            <source>The example was not kept: it has no category.</source>
            <translation>예시를 저장하지 않았습니다: 카테고리가 없습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/changed_bar.py" />
            <source>The file has changed</source>
            <translation>파일이 바뀜</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/folder.py" />
            <source>The file is gone.</source>
            <translation>파일이 없어졌습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>The file is there and will be replaced once the export is complete.</source>
            <translation>파일이 이미 있으며 내보내기가 끝나면 교체됩니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_categories.py" />
            <source>The file names no categories; they are called by number.</source>
            <translation>파일에 범주 이름이 없어 번호로 부릅니다.</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>The finest masks; meant for a GPU.</source>
            <translation>가장 정교한 마스크. GPU용입니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/file_watch.py" />
            <source>The folder is as it was.</source>
            <translation>폴더는 그대로입니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/catalog.py" />
            <source>The folder of {spec}, {place}, is gone or incomplete.</source>
            <translation>{spec}의 폴더 {place}이(가) 없거나 완전하지 않습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/check.py" />
            <source>The folder's project can't be read. {error}</source>
            <translation>폴더의 프로젝트를 읽을 수 없습니다. {error}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/supervisely_shapes.py" />
            <source>The graph has no points; it was left out.</source>
            <translation>그래프에 점이 없어 제외했습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub.py" />
            <source>The hub gave no usable commit for {name}.</source>
            <translation>허브가 {name}의 쓸 수 있는 커밋을 알려 주지 않았습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub.py" />
            <source>The hub states no size for {file} of {repository}.</source>
            <translation>허브가 {repository}의 {file} 크기를 밝히지 않습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_images.py" />
            <source>The id {id} is used twice; its labels go to the first image.</source>
            <translation>ID {id}이(가) 두 번 쓰였습니다. 라벨은 첫 이미지에 붙습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_categories.py" />
            <source>The id {id} is used twice; the first is taken.</source>
            <translation>ID {id}이(가) 두 번 쓰였습니다. 첫 번째를 사용합니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/cvat.py" />
            <source>The image has no name; it was left out.</source>
            <translation>이미지에 이름이 없어 제외했습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/review/input_guard.py" />
            <source>The image is still being read; the key did nothing.</source>
            <translation>이미지를 아직 읽는 중이라 키가 작동하지 않았습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/example_queries.py" />
            <source>The image of an example is not in this folder.</source>
            <translation>예시의 이미지가 이 폴더에 없습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/advice.py" />
            <source>The image of the example on {listed} is gone or changed; the example is asked as it was.</source>
            <translation>예시의 이미지 {listed}이(가) 없어졌거나 바뀌었습니다. 예시는 원래대로 쓰입니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/openimages.py" />
            <source>The image {name} is not found; its boxes have no size and stay out.</source>
            <translation>이미지 {name}을(를) 찾지 못해 박스의 크기를 알 수 없으므로 제외합니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/datumaro.py" />
            <source>The item names no image; it was left out.</source>
            <translation>항목에 이미지 이름이 없어 제외했습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_reader.py" />
            <source>The key stands in the file more than once; the last was read.</source>
            <translation>이 키가 파일에 여러 번 있습니다. 마지막 것을 읽었습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/gatherable.py" />
            <source>The labels are kept in {place}, though the folder can be written.</source>
            <translation>폴더에 쓸 수 있는데도 라벨을 {place}에 보관하고 있습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/finding_lists.py" />
            <source>The labels are those of {name}.</source>
            <translation>라벨은 {name}의 것입니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/backup_controller.py" />
            <source>The labels are those of {when}. {undo} takes that back.</source>
            <translation>라벨은 {when}의 상태입니다. {undo}(으)로 되돌릴 수 있습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/gatherable.py" />
            <source>The labels beside the images were changed since they were copied to {place}.</source>
            <translation>이미지 옆의 라벨이 {place}에 복사된 뒤로 바뀌었습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/yolo_reader.py" />
            <source>The labels come without names of classes; they are called by number.</source>
            <translation>라벨에 클래스 이름이 없어 번호로 부릅니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/changed_file_controller.py" />
            <source>The labels fit the files again.</source>
            <translation>라벨이 다시 파일과 맞습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>The labels go into a new or empty folder.</source>
            <translation>라벨은 새 폴더나 빈 폴더에 씁니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/backups.py" />
            <source>The labels themselves are saved. Free some space or check the permissions.</source>
            <translation>라벨 자체는 저장되었습니다. 공간을 확보하거나 권한을 확인하세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/database.py" />
            <source>The last change was not saved. Bring the folder back to its place, then open it again.</source>
            <translation>마지막 변경은 저장되지 않았습니다. 폴더를 제자리에 돌려놓은 다음 다시 여세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/database.py" />
            <source>The last change was not saved; all before it is kept in {kept}. Open the folder again to bring it in.</source>
            <translation>마지막 변경은 저장되지 않았고, 그 전까지는 {kept}에 보관되어 있습니다. 들여오려면 폴더를 다시 여세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/shape_operations.py" />
            <source>The line crosses no object from side to side.</source>
            <translation>선이 어떤 객체도 끝에서 끝까지 가로지르지 않습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/dota.py" />
            <source>The line ends in no whole number for its difficulty; it was left out.</source>
            <translation>행 끝에 난이도를 나타내는 정수가 없어 제외했습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/json_lines.py" />
            <source>The line is not a JSON object; it was left out.</source>
            <translation>행이 JSON 객체가 아니라서 제외했습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/yolo_reader.py" />
            <source>The line is not a class and at least four numbers; it was left out.</source>
            <translation>행이 클래스와 네 개 이상의 수가 아니라서 제외했습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/dota.py" />
            <source>The line is not four corners and a category; it was left out.</source>
            <translation>행이 모서리 네 개와 범주가 아니어서 제외했습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/image_folder.py" />
            <source>The line names no image of this folder; it was left out.</source>
            <translation>행에 이 폴더의 이미지가 적혀 있지 않아 제외했습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/odvg.py" />
            <source>The line names no image; it was left out.</source>
            <translation>행에 이미지가 적혀 있지 않아 제외했습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/log.py" />
            <source>The log is empty.</source>
            <translation>로그가 비어 있습니다.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/inference/answer_writer.py" />
            <source>The mapping changed {n} proposals. {undo} takes it back.</source>
            <translation>
                <numerusform>매핑으로 후보 {n}개가 바뀌었습니다. {undo} 키로 되돌립니다.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/labelme_shapes.py" />
            <source>The mask has no pixels, or its image no size; it was left out.</source>
            <translation>마스크에 픽셀이 없거나 이미지의 크기를 알 수 없어 제외했습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/cvat_shapes.py" />
            <source>The mask has no place, or its image no size; it was left out.</source>
            <translation>마스크의 위치가 없거나 이미지의 크기를 알 수 없어 제외했습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/label_studio_brush.py" />
            <source>The mask has no run lengths; it was left out.</source>
            <translation>마스크에 런 길이가 없어 제외했습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/labelme_shapes.py" />
            <source>The mask is damaged; it was left out.</source>
            <translation>마스크가 손상되어 제외했습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/label_studio_brush.py" />
            <source>The mask is larger than can be unpacked; it was left out.</source>
            <translation>마스크가 너무 커서 풀 수 없어 제외했습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/labelme_shapes.py" />
            <source>The mask is too large to be read; it was left out.</source>
            <translation>마스크가 너무 커서 읽을 수 없어 뺐습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/cvat_shapes.py" />
            <source>The mask leaves its image or is damaged; it was left out.</source>
            <translation>마스크가 이미지를 벗어나거나 손상되어 제외했습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/labelme_shapes.py" />
            <source>The mask leaves its image; it was left out.</source>
            <translation>마스크가 이미지를 벗어나 제외했습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/prompts.py" />
            <source>The mean of seven sentences around each phrase, as OWL-ViT was measured</source>
            <translation>각 구를 넣은 일곱 문장의 평균, OWL-ViT 측정 방식</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/runtime/device.py" />
            <source>The model</source>
            <translation>모델</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/swin/semantic.py" />
            <source>The model answered with numbers that are not finite.</source>
            <translation>모델이 유한하지 않은 수로 답했습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/registry.py" />
            <source>The model backend {name} can't be imported: {error}.</source>
            <translation>모델 백엔드 {name}을(를) 불러올 수 없습니다: {error}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/download.py" />
            <source>The model folder {place} can't be written ({error}).</source>
            <translation>모델 폴더 {place}에 쓸 수 없습니다({error}).</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/other_boxes.py" />
            <source>The model has no other box for it.</source>
            <translation>모델에 이 객체의 다른 박스가 없습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub_connection.py" />
            <source>The model hub at {host} can't be reached ({reason}).</source>
            <translation>모델 허브 {host}에 연결할 수 없습니다({reason}).</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub_connection.py" />
            <source>The model hub has no model or file at {name}.</source>
            <translation>모델 허브의 {name}에 모델이나 파일이 없습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub_connection.py" />
            <source>The model hub has no model {name}, or does not show it to you.</source>
            <translation>모델 허브에 모델 {name}이(가) 없거나 보여 주지 않습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub_connection.py" />
            <source>The model hub is overloaded or out of order (HTTP {status}).</source>
            <translation>모델 허브가 과부하이거나 고장입니다(HTTP {status}).</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub_connection.py" />
            <source>The model hub refused to go on in the middle of a file.</source>
            <translation>모델 허브가 파일 중간부터 잇기를 거절했습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub_connection.py" />
            <source>The model hub refused {name} (HTTP {status}).</source>
            <translation>모델 허브가 {name}을(를) 거절했습니다(HTTP {status}).</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub_connection.py" />
            <source>The model hub sends downloads from {before} to {after}, which is not followed.</source>
            <translation>모델 허브가 다운로드를 {before}에서 {after}(으)로 넘기지만 따르지 않습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/download.py" />
            <source>The model hub sent a later piece than was asked for.</source>
            <translation>모델 허브가 요청한 것보다 뒤의 조각을 보냈습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/worth_controller.py" />
            <source>The model is least sure of these, and none is like those before it.</source>
            <translation>모델이 가장 자신 없어 하며 앞의 것과 비슷하지 않은 것들입니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/train.py" />
            <source>The model sees nothing in the labelled boxes that could be learnt.</source>
            <translation>모델이 라벨이 있는 박스에서 학습할 만한 것을 찾지 못합니다.</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>The most accurate: LVIS AP 48.8. Five times the work of the base model; meant for a GPU.</source>
            <translation>가장 정확함: LVIS AP 48.8. 연산량은 기본 모델의 다섯 배, GPU용입니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub_connection.py" />
            <source>The network is switched off by HF_HUB_OFFLINE or TRANSFORMERS_OFFLINE.</source>
            <translation>HF_HUB_OFFLINE 또는 TRANSFORMERS_OFFLINE이 네트워크를 꺼 두었습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/database.py" />
            <source>The newest labels of {path} can't be read where nothing can be written.</source>
            <translation>쓸 수 없는 곳에서는 {path}의 최신 라벨을 읽을 수 없습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/annotation_editor.py" />
            <source>The next image is still being read; nothing was drawn.</source>
            <translation>다음 이미지를 아직 읽는 중입니다. 아무것도 그리지 않았습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/records.py" />
            <source>The note of the model in {folder} is damaged.</source>
            <translation>{folder}에 있는 모델의 기록이 손상되었습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/class_numbers.py" />
            <source>The number {number} of “{name}” is out of range for {title}.</source>
            <translation>“{name}”의 번호 {number}이(가) {title}의 범위를 벗어납니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/voc.py" />
            <source>The object has no box of four numbers; it was left out.</source>
            <translation>객체에 수 네 개로 된 박스가 없어 제외했습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/tfrecord.py" />
            <source>The object has no class, no four edges, or its image no size; it was left out.</source>
            <translation>객체에 클래스나 네 변이 없거나 이미지의 크기를 알 수 없어 제외했습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/cityscapes.py" />
            <source>The object has no label, or less than three corners; it was left out.</source>
            <translation>객체에 라벨이 없거나 꼭짓점이 세 개 미만이어서 제외했습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/voc.py" />
            <source>The object has no name; it was left out.</source>
            <translation>객체에 이름이 없어 제외했습니다.</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>The one to take for features: trained on 21841 classes.</source>
            <translation>특징에는 이것을: 21841개 클래스로 학습했습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>The picture is the same in another size: its labels get that size</source>
            <translation>그림은 같고 크기만 다릅니다: 라벨을 그 크기에 맞춥니다</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/shape_operations.py" />
            <source>The piece does not change the object.</source>
            <translation>이 조각은 객체를 바꾸지 않습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/supervisely_shapes.py" />
            <source>The polygon has holes, and its image no size; it was left out.</source>
            <translation>폴리곤에 구멍이 있는데 이미지의 크기를 알 수 없어 제외했습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/cvat_shapes.py" />
            <source>The polygon has no points; it was left out.</source>
            <translation>폴리곤에 점이 없어 제외했습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/supervisely_shapes.py" />
            <source>The polygon has no three corners; it was left out.</source>
            <translation>폴리곤에 모서리 세 개가 없어 제외했습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/supervisely_shapes.py" />
            <source>The polygons have no three corners; the object was left out.</source>
            <translation>폴리곤에 모서리 세 개가 없어 객체를 제외했습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/learned_profile.py" />
            <source>The profile {path} asks for nothing.</source>
            <translation>프로필 {path}은(는) 아무것도 찾지 않습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/learned_profile.py" />
            <source>The profile {path} can't be read ({reason}).</source>
            <translation>프로필 {path}을(를) 읽을 수 없습니다({reason}).</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/learned_profile.py" />
            <source>The profile {path} was made by {made_by} and can't be asked of {wanted}.</source>
            <translation>프로필 {path}은(는) {made_by}(으)로 만들어져 {wanted}에 쓸 수 없습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/learned_profile.py" />
            <source>The profile {path} was written by a newer version of Swin Annotator.</source>
            <translation>프로필 {path}은(는) 더 새로운 버전의 Swin Annotator로 작성되었습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/place.py" />
            <source>The project can't be brought to {beside}.</source>
            <translation>프로젝트를 {beside}(으)로 옮길 수 없습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/packing.py" />
            <source>The project could not be written to {target} ({error}).</source>
            <translation>프로젝트를 {target}에 쓸 수 없었습니다({error}).</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/database.py" />
            <source>The project file {path} can't be opened or written.</source>
            <translation>프로젝트 파일 {path}을(를) 열거나 쓸 수 없습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/database.py" />
            <source>The project file {path} is damaged.</source>
            <translation>프로젝트 파일 {path}이(가) 손상되었습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/soundness.py" />
            <source>The project file {path} is damaged: its table “{table}” lacks “{min}”.</source>
            <translation>프로젝트 파일 {path}이(가) 손상되었습니다: 표 “{table}”에 “{min}”이(가) 없습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/database.py" />
            <source>The project file {path} is gone: it was moved or deleted while it was open.</source>
            <translation>프로젝트 파일 {path}이(가) 없어졌습니다. 열려 있는 동안 옮겨지거나 삭제되었습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/database.py" />
            <source>The project file {path} is incomplete ({error}).</source>
            <translation>프로젝트 파일 {path}이(가) 완전하지 않습니다({error}).</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/schema.py" />
            <source>The project file {path} was begun and nothing was written to it.</source>
            <translation>프로젝트 파일 {path}은(는) 만들기 시작했지만 아무것도 쓰지 않은 상태입니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/database.py" />
            <source>The project file {path} {how} while it was open.</source>
            <translation>프로젝트 파일 {path}이(가) 열려 있는 동안 {how}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/engine/training_labels.py" />
            <source>The project has labels of {n} kinds; a head learns at most {most_labels}.</source>
            <translation>
                <numerusform>프로젝트에 {n}종류의 라벨이 있습니다. 헤드는 최대 {most_labels}종류를 학습합니다.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/views.py" />
            <source>The project in {place} can't be copied to be read ({strerror}).</source>
            <translation>{place}의 프로젝트를 읽기 위해 복사할 수 없습니다({strerror}).</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/lock.py" />
            <source>The project in {place} can't be locked ({error}).</source>
            <translation>{place}의 프로젝트를 잠글 수 없습니다({error}).</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/recovery.py" />
            <source>The project in {place} can't be recovered ({error}).</source>
            <translation>{place}의 프로젝트를 복구할 수 없습니다({error}).</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/backup_controller.py" />
            <source>The project is packed in {path}.</source>
            <translation>프로젝트를 {path}에 묶었습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/backup_controller.py" />
            <source>The project was recovered; what was damaged is kept as {path}.</source>
            <translation>프로젝트를 복구했습니다. 손상된 것은 {path}(으)로 보관합니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/queries.py" />
            <location filename="../../swin_annotator/models/owl/text.py" />
            <source>The prompt is empty.</source>
            <translation>프롬프트가 비어 있습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/tfrecord.py" />
            <source>The record is damaged, or names no image; it was left out.</source>
            <translation>레코드가 손상되었거나 이미지를 가리키지 않아 제외했습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/supervisely_shapes.py" />
            <source>The rectangle has no two corners; it was left out.</source>
            <translation>사각형에 모서리 두 개가 없어 제외했습니다.</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>The refiner to take first: small, and quick enough on a CPU.</source>
            <translation>처음 고를 마스크 모델: 작고 CPU에서도 충분히 빠릅니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/label_studio.py" />
            <source>The region has no image size; left out.</source>
            <translation>영역에 이미지 크기가 없어 제외했습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/label_studio.py" />
            <location filename="../../swin_annotator/formats/via.py" />
            <source>The region has no shape that is known; it was left out.</source>
            <translation>영역에 알려진 모양이 없어 제외했습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/tiled.py" />
            <source>The rest can be worked on; or copy the file again.</source>
            <translation>나머지는 작업할 수 있습니다. 또는 파일을 다시 복사하세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/bulk.py" />
            <location filename="../../swin_annotator/store/history.py" />
            <source>The rest was left out.</source>
            <translation>나머지는 하지 않았습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/csv_objects.py" />
            <location filename="../../swin_annotator/formats/openimages.py" />
            <source>The row has no class, or no box of four numbers; it was left out.</source>
            <translation>행에 클래스나 수 네 개로 된 박스가 없어 제외했습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/csv_objects.py" />
            <location filename="../../swin_annotator/formats/tags_csv.py" />
            <source>The row has no file name and was left out.</source>
            <translation>행에 파일 이름이 없어 제외했습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/label_studio_brush.py" />
            <source>The run lengths of the mask are damaged; it was left out.</source>
            <translation>마스크의 런 길이가 손상되어 제외했습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/cvat_shapes.py" />
            <source>The run lengths of the mask do not fill its box; it was left out.</source>
            <translation>마스크의 런 길이가 박스를 채우지 못해 제외했습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/prelabel_ray.py" />
            <source>The run on Ray ended early; what was found until then is kept.</source>
            <translation>Ray 실행이 일찍 끝났습니다. 그때까지 찾은 것은 보관됩니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/prelabel_ray.py" />
            <source>The same command goes on from there; the log file says what happened.</source>
            <translation>같은 명령이 거기서 이어집니다. 무슨 일이 있었는지는 로그 파일에 있습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/demo.py" />
            <source>The sample images are missing from this installation.</source>
            <translation>이 설치본에는 샘플 이미지가 없습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/demo.py" />
            <source>The sample images can't be copied to {gettempdir} ({error}).</source>
            <translation>샘플 이미지를 {gettempdir}(으)로 복사할 수 없습니다({error}).</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_panoptic.py" />
            <source>The segment has no pixels; it was left out.</source>
            <translation>세그먼트에 픽셀이 없어 제외했습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/answer_notifier.py" />
            <source>The segmenter found nothing that it knows on this image.</source>
            <translation>분할기가 이 이미지에서 아는 것을 찾지 못했습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/object_presenter.py" />
            <source>The segmenter knows nothing of what is here. Type what to find, or choose another.</source>
            <translation>분할기가 여기 있는 것을 하나도 모릅니다. 찾을 것을 입력하거나 다른 분할기를 고르세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/cvat_shapes.py" />
            <location filename="../../swin_annotator/formats/labelme_shapes.py" />
            <source>The shape has no label; it was left out.</source>
            <translation>모양에 라벨이 없어 제외했습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/labelme_shapes.py" />
            <source>The shape has no points that are pairs of numbers; it was left out.</source>
            <translation>모양에 수의 쌍으로 된 점이 없어 제외했습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/cvat_shapes.py" />
            <source>The shape is of a kind that is not known; it was left out.</source>
            <translation>알 수 없는 종류의 모양이라 제외했습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/preferences.py" />
            <source>The size changes when the program is started again.</source>
            <translation>크기는 프로그램을 다시 시작하면 바뀝니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/cvat_shapes.py" />
            <source>The skeleton has no points; it was left out.</source>
            <translation>스켈레톤에 점이 없어 제외했습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/writer.py" />
            <source>The step was refused: an object would be left without its image or category.</source>
            <translation>단계를 거절했습니다: 이미지나 카테고리가 없는 객체가 남게 됩니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/writer.py" />
            <source>The step was refused: the category has changed in the meantime.</source>
            <translation>단계를 거절했습니다: 그사이 카테고리가 바뀌었습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/writer.py" />
            <source>The step was refused: the file has changed in the meantime.</source>
            <translation>단계를 거절했습니다: 그사이 파일이 바뀌었습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/writer.py" />
            <source>The step was refused: the image has changed in the meantime.</source>
            <translation>단계를 거절했습니다: 그사이 이미지가 바뀌었습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/writer.py" />
            <source>The step was refused: the object has changed in the meantime.</source>
            <translation>단계를 거절했습니다: 그사이 객체가 바뀌었습니다.</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>The strongest features at 224 pixels.</source>
            <translation>224픽셀에서 가장 강한 특징입니다.</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>The strongest features; meant for a GPU.</source>
            <translation>가장 강한 특징. GPU용입니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/soundness.py" />
            <source>The table “{name}” was missing from the project; it is empty now.</source>
            <translation>표 “{name}”이(가) 프로젝트에 없었습니다. 이제 비어 있습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_images.py" />
            <source>The tags are no list of words; they are kept unseen.</source>
            <translation>태그가 단어 목록이 아니어서 표시하지 않고 보존합니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/mini/own_words.py" />
            <source>The tags that {model} learnt are damaged: {error}.</source>
            <translation>{model}이(가) 학습한 태그가 손상되었습니다: {error}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/label_studio.py" />
            <source>The task has no image; it was left out.</source>
            <translation>작업에 이미지가 없어 제외했습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_sheet.py" />
            <source>The threshold is {threshold:.2f}, {own}.</source>
            <translation>임계값은 {threshold:.2f}, {own}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/grounding/text.py" />
            <location filename="../../swin_annotator/models/owl/text.py" />
            <location filename="../../swin_annotator/models/sam/prompts.py" />
            <source>The tokenizer and the weights must come from the same model.</source>
            <translation>토크나이저와 가중치는 같은 모델의 것이어야 합니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/grounding/text.py" />
            <location filename="../../swin_annotator/models/weights/clip_tokenizer.py" />
            <source>The tokenizer in {folder} can't be read.</source>
            <translation>{folder}의 토크나이저를 읽을 수 없습니다.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/models/grounding/text.py" />
            <source>The tokenizer in {folder} does not fit the model: {n} tokens of at most {vocabulary}, or other marks for beginning, end and full stop.</source>
            <translation>
                <numerusform>{folder}의 토크나이저가 모델과 맞지 않습니다. 토큰이 {n}개(최대 {vocabulary}개)이거나 시작, 끝, 마침표의 기호가 다릅니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/models/owl/text.py" />
            <source>The tokenizer in {folder} does not fit the model: {n} tokens, expected at most {vocabulary} with the end mark as the last.</source>
            <translation>
                <numerusform>{folder}의 토크나이저가 모델에 맞지 않습니다: 토큰이 {n}개인데, 최대 {vocabulary}개이고 마지막이 끝 표시여야 합니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/models/sam/prompts.py" />
            <source>The tokenizer in {folder} does not fit the model: {n} tokens, expected at most {vocabulary}.</source>
            <translation>
                <numerusform>{folder}의 토크나이저가 모델과 맞지 않습니다. 토큰이 {n}개인데 최대 {vocabulary}개여야 합니다.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/epochs.py" />
            <source>The training came apart: its loss is not a number.</source>
            <translation>학습이 무너졌습니다. 손실이 숫자가 아닙니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/tuning/checkpoint.py" />
            <source>The training's state can't be written to {folder}.</source>
            <translation>학습 상태를 {folder}에 쓸 수 없습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/supervisely_shapes.py" />
            <source>The turned box has no two corners and an angle; it was left out.</source>
            <translation>회전 박스에 모서리 두 개와 각도가 없어 제외했습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/swin/weight_names.py" />
            <source>The two differ in their attention. Choose a model without v2 in its name.</source>
            <translation>둘은 어텐션이 다릅니다. 이름에 v2가 없는 모델을 고르세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/view_options.py" />
            <source>The view is turned by {degrees}°. The file is as it was.</source>
            <translation>보기를 {degrees}° 회전했습니다. 파일은 그대로입니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/loading.py" />
            <source>The weights in {folder} have {key} in {kind}, expected floating point.</source>
            <translation>{folder}의 가중치에서 {key}이(가) {kind}인데 부동 소수점이어야 합니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/mismatch.py" />
            <source>The weights in {folder} have {key} of shape {shape}, expected {shape2} by its other weights.</source>
            <translation>{folder}의 가중치에서 {key}의 모양이 {shape}인데, 다른 가중치로 보면 {shape2}이어야 합니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/mismatch.py" />
            <location filename="../../swin_annotator/models/weights/transformers_loading.py" />
            <source>The weights in {folder} have {name} of shape {found}, expected {wanted} from config.json.</source>
            <translation>{folder}의 가중치에서 {name}의 모양이 {found}인데, config.json으로 보면 {wanted}이어야 합니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/mismatch.py" />
            <source>The weights in {folder} hold {few}, which belong to no such network.</source>
            <translation>{folder}의 가중치에 {few}이(가) 있는데 이런 망의 것이 아닙니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/mismatch.py" />
            <source>The weights in {folder} hold {few}, which the config does not describe.</source>
            <translation>{folder}의 가중치에 {few}이(가) 있는데 설정에는 없습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/mismatch.py" />
            <source>The weights in {folder} lack {few} and hold {few2}, which belong to no such network.</source>
            <translation>{folder}의 가중치에 {few}이(가) 없고, 이런 망의 것이 아닌 {few2}이(가) 있습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/mismatch.py" />
            <source>The weights in {folder} lack {few} and hold {few2}, which the config does not describe.</source>
            <translation>{folder}의 가중치에 {few}이(가) 없고, 설정에 없는 {few2}이(가) 있습니다.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/models/weights/transformers_loading.py" />
            <source>The weights in {folder} lack {missing} and {n} more.</source>
            <translation>
                <numerusform>{folder}의 가중치에 {missing} 외 {n}개가 없습니다.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/mismatch.py" />
            <location filename="../../swin_annotator/models/weights/transformers_loading.py" />
            <source>The weights in {folder} lack {missing}.</source>
            <translation>{folder}의 가중치에 {missing}이(가) 없습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/catalog.py" />
            <source>The weights of {spec} are missing from this installation.</source>
            <translation>이 설치본에는 {spec}의 가중치가 없습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/view_options.py" />
            <source>The wheel scrolls, with Ctrl it zooms.</source>
            <translation>휠은 스크롤, Ctrl과 함께는 확대/축소입니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/view_options.py" />
            <source>The wheel zooms, with Ctrl it scrolls.</source>
            <translation>휠은 확대/축소, Ctrl과 함께는 스크롤입니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/prompts.py" />
            <source>The words as you typed them</source>
            <translation>입력한 그대로의 단어</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/mini/own_words.py" />
            <source>The words that {model} learnt are damaged: {error}.</source>
            <translation>{model}이(가) 학습한 단어가 손상되었습니다: {error}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/cvat_shapes.py" />
            <location filename="../../swin_annotator/formats/supervisely_shapes.py" />
            <source>The {tag} has too few places; it was left out.</source>
            <translation>{tag}에 좌표가 너무 적어 제외했습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Theme</source>
            <translation>테마</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/engine/training_labels.py" />
            <source>There are accepted boxes on {n} images; a training needs at least {least_images}.</source>
            <translation>
                <numerusform>수락한 박스가 있는 이미지는 {n}장입니다. 학습에는 적어도 {least_images}장이 필요합니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/engine/training_labels.py" />
            <source>There are accepted outlines on {n} images; a training needs at least {least_images}.</source>
            <translation>
                <numerusform>수락한 윤곽이 있는 이미지는 {n}장입니다. 학습에는 적어도 {least_images}장이 필요합니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/engine/training_labels.py" />
            <source>There are accepted tags on {n} images; a training needs at least {least_images}.</source>
            <translation>
                <numerusform>수락한 태그가 있는 이미지는 {n}장입니다. 학습에는 적어도 {least_images}장이 필요합니다.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/cityscapes.py" />
            <source>There are no Cityscapes labels in {path}.</source>
            <translation>{path}에 Cityscapes 라벨이 없습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/yolo_reader.py" />
            <source>There are no YOLO labels in {root}.</source>
            <translation>{root}에 YOLO 라벨이 없습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/backups.py" />
            <source>There are no backups yet.</source>
            <translation>아직 백업이 없습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/exporting.py" />
            <location filename="../../swin_annotator/engine/folder.py" />
            <location filename="../../swin_annotator/formats/cvat.py" />
            <source>There are no images in {folder}.</source>
            <translation>{folder}에 이미지가 없습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/per_image.py" />
            <source>There are no labels in {path}: it has no {suffix} files.</source>
            <translation>{path}에 라벨이 없습니다: {suffix} 파일이 없습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/dota.py" />
            <source>There are no labels in {root}: it has no .txt files.</source>
            <translation>{root}에 라벨이 없습니다. .txt 파일이 없습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/supervisely.py" />
            <source>There are no labels in {root}: no data set of it has a folder ann.</source>
            <translation>{root}에 라벨이 없습니다. ann 폴더가 있는 데이터 세트가 없습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/index_masks.py" />
            <source>There are no masks in {root}.</source>
            <translation>{root}에 마스크가 없습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/check.py" />
            <source>There are no objects in the file.</source>
            <translation>파일에 객체가 없습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/tfrecord.py" />
            <source>There are no records in {path}.</source>
            <translation>{path}에 레코드가 없습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/class_numbers.py" />
            <source>There are: {known}.</source>
            <translation>있는 것: {known}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/category_editor.py" />
            <source>There is a category “{other}” already ({theirs}). Merge “{name}” ({ours}) into it?</source>
            <translation>카테고리 “{other}”이(가) 이미 있습니다({theirs}). “{name}”({ours})을(를) 여기에 병합할까요?</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/catalog.py" />
            <source>There is already a model called {spec}.</source>
            <translation>{spec}(이)라는 모델이 이미 있습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_annotations.py" />
            <source>There is no box of four numbers</source>
            <translation>수 네 개로 된 박스가 없습니다</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/prompt_controller.py" />
            <source>There is no box without a mask on this image.</source>
            <translation>이 이미지에는 마스크 없는 박스가 없습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/class_numbers.py" />
            <source>There is no category called {unknown}.</source>
            <translation>{unknown}(이)라는 카테고리가 없습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_annotations.py" />
            <source>There is no category {id}; the object was left out.</source>
            <translation>범주 {id}이(가) 없어 객체를 제외했습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/bundle.py" />
            <source>There is no file {path}.</source>
            <translation>{path} 파일이 없습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/yolo_reader.py" />
            <source>There is no image for this file; its labels stay out.</source>
            <translation>이 파일의 이미지가 없어 라벨을 제외합니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_annotations.py" />
            <source>There is no image {id}; the object was left out.</source>
            <translation>이미지 {id}이(가) 없어 객체를 제외했습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/image_folder.py" />
            <source>There is no metadata.jsonl in {path}.</source>
            <translation>{path}에 metadata.jsonl이 없습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/registry.py" />
            <source>There is no model backend {name}.</source>
            <translation>모델 백엔드 {name}은(는) 없습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/catalog.py" />
            <source>There is no model called {name}.</source>
            <translation>{name}(이)라는 모델은 없습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/model_folders.py" />
            <source>There is no model folder {folder}.</source>
            <translation>모델 폴더 {folder}이(가) 없습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/category_editor.py" />
            <source>There is no other category to merge with.</source>
            <translation>병합할 다른 카테고리가 없습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/gatherable.py" />
            <location filename="../../swin_annotator/store/views.py" />
            <source>There is no project in {source}.</source>
            <translation>{source}에 프로젝트가 없습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/quality_sheet.py" />
            <location filename="../../swin_annotator/ui/gallery/worth_controller.py" />
            <source>There is none.</source>
            <translation>없습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/registry.py" />
            <source>There is not enough memory to load the libraries behind {name}.</source>
            <translation>{name}에 필요한 라이브러리를 불러올 메모리가 모자랍니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/memory.py" />
            <source>There is not enough memory to start.</source>
            <translation>시작할 메모리가 모자랍니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/memory.py" />
            <source>There is not enough memory to start: {free} MB are free, {needed} MB are needed.</source>
            <translation>시작할 메모리가 모자랍니다: {free} MB가 비어 있고 {needed} MB가 필요합니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/review/review_session.py" />
            <source>There is nothing before this one.</source>
            <translation>이 앞에는 아무것도 없습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/fewshot.py" />
            <source>There is nothing to tell apart: the labels are all of one kind.</source>
            <translation>구별할 것이 없습니다: 라벨이 모두 한 종류입니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/copying_out.py" />
            <source>There is something called {name} in {folder} already.</source>
            <translation>{folder}에 {name}(이)라는 것이 이미 있습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/quality_sheet.py" />
            <source>There twice</source>
            <translation>두 번 있음</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/shape_operations.py" />
            <source>These are masks already.</source>
            <translation>이미 마스크입니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/shape_operations.py" />
            <source>These are turned boxes already.</source>
            <translation>이미 회전 박스입니다.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/gallery/quality_controller.py" />
            <source>They agree on {n} images.</source>
            <translation>
                <numerusform>이미지 {n}개에서 일치합니다.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/index_masks.py" />
            <source>They are PNG files in a folder {folders}.</source>
            <translation>{folders} 폴더에 든 PNG 파일이어야 합니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/trust.py" />
            <source>They could change labels unseen. It was left as it is; take it from whoever made it anew.</source>
            <translation>모르는 사이에 라벨을 바꿀 수 있습니다. 그대로 두었으니 만든 사람에게서 다시 받으세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/cityscapes.py" />
            <source>They end in _gtFine_polygons.json.</source>
            <translation>파일 이름은 _gtFine_polygons.json으로 끝납니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/learning_controller.py" />
            <source>Things like this were rejected before. {key} takes the last one as “Not this”, so that they stay away.</source>
            <translation>비슷한 것을 이미 거부했습니다. {key} 키로 마지막 것을 “이것 아님”으로 삼으면 다시 나오지 않습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/runtime/device.py" />
            <source>This GPU does not compute in bfloat16.</source>
            <translation>이 GPU는 bfloat16으로 계산하지 못합니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/folder_controller.py" />
            <source>This folder can't be written; labels are kept in {place}.</source>
            <translation>이 폴더에는 쓸 수 없어 라벨을 {place}에 보관합니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/lock.py" />
            <source>This folder's project is open in another window or command.</source>
            <translation>이 폴더의 프로젝트가 다른 창이나 명령에서 열려 있습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>This image</source>
            <translation>이 이미지</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/widgets/banner.py" />
            <source>This is a fault of the program. Your labels are on disk and you can go on working. The text below, pasted into a report, helps to mend it.</source>
            <translation>프로그램의 결함입니다. 라벨은 디스크에 있으니 계속 작업할 수 있습니다. 아래 글을 보고서에 붙여넣으면 고치는 데 도움이 됩니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/object_operations.py" />
            <source>This is the last image of the list.</source>
            <translation>목록의 마지막 이미지입니다.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/window/answer_notifier.py" />
            <source>This looks at {n} images and puts what it finds beside your labels; one undo takes it back.</source>
            <translation>
                <numerusform>이미지 {n}장을 살펴보고 찾은 것을 기존 라벨 옆에 둡니다. 실행 취소 한 번으로 되돌립니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/store/schema.py" />
            <source>This project was written by a newer version of Swin Annotator (project format {version}, this program knows {n}).</source>
            <translation>
                <numerusform>이 프로젝트는 더 새로운 Swin Annotator로 쓰였습니다(프로젝트 형식 {version}, 이 프로그램은 {n}까지).</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/schema.py" />
            <source>This project was written by an older version of Swin Annotator and has not been brought up to date.</source>
            <translation>이 프로젝트는 이전 버전의 Swin Annotator로 쓰였고 아직 갱신되지 않았습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/proposals.py" />
            <source>Threshold</source>
            <translation>임계값</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Threshold down</source>
            <translation>임계값 낮추기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/proposals.py" />
            <source>Threshold in hundredths</source>
            <translation>임계값(100분의 1 단위)</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Threshold up</source>
            <translation>임계값 높이기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/notifier.py" />
            <source>To the prompt</source>
            <translation>프롬프트로</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Together</source>
            <translation>함께</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/learning_controller.py" />
            <source>Too few answers yet, or no score from which on nine of ten were right.</source>
            <translation>아직 답이 너무 적거나, 열 중 아홉이 맞는 점수가 없습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_sheet.py" />
            <source>Too few answers yet, or no score from which on so many were right.</source>
            <translation>답이 아직 너무 적거나, 그만큼 맞는 점수가 없습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/quality_sheet.py" />
            <source>Too thin to be seen</source>
            <translation>너무 가늘어 보이지 않음</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Tools</source>
            <translation>도구</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Top-1 81.2. Tags, and features for tags of your own. Swin-T and Swin-S are published for 224 pixels only.</source>
            <translation>Top-1 81.2. 태그와, 자신의 태그를 위한 특징. Swin-T와 Swin-S는 224픽셀용만 공개되어 있습니다.</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Top-1 81.8. Tags, and features for tags of your own.</source>
            <translation>Top-1 81.8. 태그와, 직접 만든 태그를 위한 특징.</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Top-1 83.2.</source>
            <translation>Top-1 83.2.</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Top-1 83.5, or 85.2 if it was trained on ImageNet-22k first, which its origin suggests and its card does not say.</source>
            <translation>Top-1 83.5. 먼저 ImageNet-22k로 학습했다면 85.2인데, 출처로는 그렇게 보이지만 카드에는 적혀 있지 않습니다.</translation>
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
            <translation>Top-1 84.5. 먼저 ImageNet-22k로 학습했다면 86.4인데, 출처로는 그렇게 보이지만 카드에는 적혀 있지 않습니다.</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Top-1 86.2; trained on ImageNet-22k first.</source>
            <translation>Top-1 86.2. 먼저 ImageNet-22k로 학습했습니다.</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Top-1 86.3; trained on ImageNet-22k first.</source>
            <translation>Top-1 86.3. 먼저 ImageNet-22k로 학습했습니다.</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Top-1 86.9; trained on ImageNet-22k first. Meant for a GPU.</source>
            <translation>Top-1 86.9. 먼저 ImageNet-22k로 학습했습니다. GPU용입니다.</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Top-1 87.3; trained on ImageNet-22k first. Meant for a GPU.</source>
            <translation>Top-1 87.3. 먼저 ImageNet-22k로 학습했습니다. GPU용입니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/guided_tour.py" />
            <source>Tour</source>
            <translation>둘러보기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Tour: first steps</source>
            <translation>둘러보기: 첫걸음</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/empty_state.py" />
            <source>Tour: first steps with sample images</source>
            <translation>둘러보기: 샘플 이미지로 첫걸음</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/training.py" />
            <source>Train</source>
            <translation>학습</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/training.py" />
            <source>Train on your labels</source>
            <translation>내 라벨로 학습</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Train on your labels…</source>
            <translation>내 라벨로 학습…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/epochs.py" />
            <source>Train with other labels or another --seed; the models that are there stay as they were.</source>
            <translation>다른 라벨이나 다른 --seed로 학습하세요. 이미 있는 모델은 그대로입니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/epochs.py" />
            <source>Train with other labels; the models that are there stay as they were.</source>
            <translation>다른 라벨로 학습하세요. 있던 모델은 그대로입니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/training_controller.py" />
            <source>Training {name}</source>
            <translation>{name} 학습 중</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/message_catalog.py" />
            <source>Transport endpoint is not connected</source>
            <translation>네트워크 드라이브가 연결되어 있지 않습니다</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/attributes.py" />
            <source>Truncated</source>
            <translation>잘림</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Truncated: it goes on beyond the image</source>
            <translation>잘림: 이미지 밖으로 이어짐</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub_connection.py" />
            <source>Try again later; what arrived is kept. {carry_hint}</source>
            <translation>나중에 다시 시도하세요. 받은 부분은 남아 있습니다. {carry_hint}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/download.py" />
            <location filename="../../swin_annotator/models/catalog/hub_connection.py" />
            <source>Try again.</source>
            <translation>다시 시도하세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/download.py" />
            <source>Try again; what arrived is kept. {carry_hint}</source>
            <translation>다시 시도하세요. 받은 부분은 남아 있습니다. {carry_hint}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/answer_notifier.py" />
            <source>Try {n} images first</source>
            <translation>먼저 이미지 {n}장으로 시험</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/turning.py" />
            <source>Turn</source>
            <translation>회전</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Turn boxes and polygons into masks</source>
            <translation>박스와 폴리곤을 마스크로 바꾸기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Turn into the smallest turned boxes</source>
            <translation>가장 작은 회전 박스로 만들기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Turn the selected objects by 15° to the left</source>
            <translation>선택한 객체를 왼쪽으로 15° 회전</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Turn the selected objects by 15° to the right</source>
            <translation>선택한 객체를 오른쪽으로 15° 회전</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Turn the view to the left</source>
            <translation>보기를 왼쪽으로 회전</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Turn the view to the right</source>
            <translation>보기를 오른쪽으로 회전</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Turned</source>
            <translation>회전됨</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Turned box</source>
            <translation>회전 박스</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Two fifths of the size of SAM ViT-B. Of a checkpoint for videos only what single images need is kept.</source>
            <translation>SAM ViT-B의 5분의 2 크기. 동영상용 체크포인트에서 단일 이미지에 필요한 것만 남깁니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/guided_tour.py" />
            <source>Type a word for something on this image at the top right, and press Enter.</source>
            <translation>오른쪽 위에 이 이미지에 있는 것을 가리키는 단어를 입력하고 Enter를 누르세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/queries.py" />
            <source>Type it again.</source>
            <translation>다시 입력하세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/object_presenter.py" />
            <source>Type what to find and press Enter, or show an example ({example}).</source>
            <translation>찾을 것을 입력하고 Enter를 누르거나 예시를 보이세요({example}).</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/grounding/text.py" />
            <source>Type what to find, in letters.</source>
            <translation>찾을 것을 글자로 입력하세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/grounding/detector.py" />
            <source>Type what to find, or choose a detector that takes examples, such as swin-mini or OWLv2.</source>
            <translation>찾을 것을 입력하거나 swin-mini나 OWLv2처럼 예시를 받는 검출기를 고르세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/questions.py" />
            <source>Type what to find, or draw a box around an example.</source>
            <translation>찾을 것을 입력하거나 예시를 상자로 두르세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/worth_controller.py" />
            <source>Type what to find, or show an example: that is what images are compared by.</source>
            <translation>찾을 것을 입력하거나 예를 보여 주세요. 그것으로 이미지를 비교합니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/queries.py" />
            <location filename="../../swin_annotator/models/owl/text.py" />
            <source>Type what to find, such as: forklift, person.</source>
            <translation>찾을 것을 입력하세요. 예: forklift, person.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/guided_tour.py" />
            <source>Type “{word}” at the top right, and press Enter.</source>
            <translation>오른쪽 위에 “{word}”을(를) 입력하고 Enter를 누르세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/registry.py" />
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Undo</source>
            <translation>실행 취소</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/registry.py" />
            <source>Undo: {step}</source>
            <translation>실행 취소: {step}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/notifier.py" />
            <source>Undone: {step}. {redo} does it again.</source>
            <translation>실행 취소함: {step}. {redo} 키로 다시 실행합니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/__init__.py" />
            <source>Unknown label format {name}.</source>
            <translation>알 수 없는 라벨 형식 {name}입니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/owl/detector.py" />
            <source>Unknown padding {padding}.</source>
            <translation>알 수 없는 채움 {padding}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/runtime/device.py" />
            <source>Unknown precision {asked}.</source>
            <translation>알 수 없는 정밀도 {asked}입니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/swin/queries.py" />
            <source>Unknown reading {asked} of a mask model.</source>
            <translation>마스크 모델의 알 수 없는 읽기 방식 {asked}입니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/mini/model.py" />
            <source>Unknown segmentation head {head}.</source>
            <translation>알 수 없는 분할 헤드 {head}입니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/owl/detector.py" />
            <source>Unknown vector precision {vectors}.</source>
            <translation>알 수 없는 벡터 정밀도 {vectors}입니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/attributes.py" />
            <source>Unlock</source>
            <translation>잠금 해제</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/archives.py" />
            <source>Unpack it yourself if you trust it, and give the folder.</source>
            <translation>믿을 수 있다면 직접 압축을 풀고 그 폴더를 지정하세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub_connection.py" />
            <source>Unset the variable to download. {carry_hint}</source>
            <translation>다운로드하려면 그 변수를 해제하세요. {carry_hint}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/quality_sheet.py" />
            <source>Unusually large</source>
            <translation>유난히 큼</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/quality_sheet.py" />
            <source>Unusually small</source>
            <translation>유난히 작음</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/quality_sheet.py" />
            <source>Up and Down go from one to the next.</source>
            <translation>위아래 키로 하나씩 옮겨 갑니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/cli/train_full.py" />
            <source>Up to {passes} passes will take at most about {time} on this computer ({device}).</source>
            <translation>최대 {passes}회 학습은 이 컴퓨터({device})에서 길어야 약 {time} 걸립니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/schema.py" />
            <source>Update Swin Annotator to open it. Nothing was changed in {path}.</source>
            <translation>열려면 Swin Annotator를 업데이트하세요. {path}은(는) 바뀌지 않았습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/learned_profile.py" />
            <source>Update Swin Annotator.</source>
            <translation>Swin Annotator를 업데이트하세요.</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>UperNet, Swin-B (ADE20K, 150 classes)</source>
            <translation>UperNet, Swin-B(ADE20K, 150개 클래스)</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>UperNet, Swin-L (ADE20K, 150 classes)</source>
            <translation>UperNet, Swin-L(ADE20K, 150개 클래스)</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>UperNet, Swin-S (ADE20K, 150 classes)</source>
            <translation>UperNet, Swin-S(ADE20K, 150개 클래스)</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>UperNet, Swin-T (ADE20K, 150 classes)</source>
            <translation>UperNet, Swin-T(ADE20K, 150개 클래스)</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/quality_sheet.py" />
            <source>Upon another one of the category</source>
            <translation>같은 범주의 다른 것과 겹침</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/view_options.py" />
            <source>Upright again.</source>
            <translation>다시 똑바로입니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/model_folders.py" />
            <source>Usable types: {kinds}.</source>
            <translation>쓸 수 있는 종류: {kinds}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/runtime/device.py" />
            <source>Use a number from 1 up.</source>
            <translation>1 이상의 수를 쓰세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_controller.py" />
            <source>Use a profile</source>
            <translation>프로필 사용</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_sheet.py" />
            <source>Use a profile…</source>
            <translation>프로필 사용…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/runtime/device.py" />
            <source>Use auto, cuda, mps or cpu.</source>
            <translation>auto, cuda, mps 또는 cpu를 쓰세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/prelabel_ray.py" />
            <source>Use fewer workers for each computer, or a smaller model.</source>
            <translation>컴퓨터마다 작업자를 줄이거나 더 작은 모델을 쓰세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/runtime/finite.py" />
            <location filename="../../swin_annotator/models/swin/semantic.py" />
            <source>Use float32, or pull the model again.</source>
            <translation>float32를 쓰거나 모델을 다시 다운로드하세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/runtime/device.py" />
            <source>Use float32.</source>
            <translation>float32를 쓰세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/training.py" />
            <source>Use it</source>
            <translation>사용하기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/catalog.py" />
            <source>Use it as it is.</source>
            <translation>그대로 쓰세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/train.py" />
            <source>Use swin-mini. What another detector learns from decisions goes out by “profile export”.</source>
            <translation>swin-mini를 쓰세요. 다른 검출기가 결정에서 배운 것은 “profile export”로 내보냅니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_sheet.py" />
            <source>Use the common one</source>
            <translation>공통 값 사용</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/mini/model.py" />
            <source>Use the head that it has.</source>
            <translation>갖고 있는 헤드를 쓰세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/loading.py" />
            <source>Use the model's safetensors file, or convert it where it was made.</source>
            <translation>그 모델의 safetensors 파일을 쓰거나 만든 곳에서 변환하세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/training.py" />
            <source>Use the profile</source>
            <translation>프로필 사용</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/other_projects.py" />
            <source>Use them here as well</source>
            <translation>여기서도 쓰기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Use this key</source>
            <translation>이 키 사용</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_sheet.py" />
            <source>Use this threshold</source>
            <translation>이 임계값 사용</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/mini/model.py" />
            <location filename="../../swin_annotator/models/owl/detector.py" />
            <location filename="../../swin_annotator/models/swin/queries.py" />
            <source>Use {heads}.</source>
            <translation>다음 중 하나를 쓰세요: {heads}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_controller.py" />
            <location filename="../../swin_annotator/ui/inference/unknown_words.py" />
            <source>Use {model}</source>
            <translation>{model} 사용</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/runtime/device.py" />
            <source>Use {precisions} or auto.</source>
            <translation>{precisions} 또는 auto를 쓰세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Use, rename, delete the category</source>
            <translation>카테고리 사용, 이름 바꾸기, 삭제</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/categories.py" />
            <source>Usual colour</source>
            <translation>기본 색</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export_forms.py" />
            <source>VGG Image Annotator</source>
            <translation>VGG Image Annotator</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>View</source>
            <translation>보기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/sinks.py" />
            <source>Wait until it has finished, or choose another place with --out.</source>
            <translation>끝날 때까지 기다리거나 --out으로 다른 위치를 고르세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/database.py" />
            <source>Wait until it has finished, then try again.</source>
            <translation>끝날 때까지 기다렸다가 다시 해 보세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/user_models.py" />
            <source>Wait until that is done, or stop it there.</source>
            <translation>끝날 때까지 기다리거나 그쪽에서 멈추세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/bulk_step.py" />
            <source>Wait until the last bulk change is written.</source>
            <translation>마지막 일괄 변경이 기록될 때까지 기다리세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Wand</source>
            <translation>마법봉</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_sheet.py" />
            <source>Wanted share of right ones</source>
            <translation>원하는 정답 비율</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>Weights</source>
            <translation>가중치</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>What becomes of image files</source>
            <translation>이미지 파일을 어떻게 할지</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/review_bar.py" />
            <source>What comes next</source>
            <translation>다음에 올 것</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/widgets/banner.py" />
            <source>What helps</source>
            <translation>해결 방법</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/review_bar.py" />
            <source>What is judged</source>
            <translation>판정 중인 것</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/quality_sheet.py" />
            <location filename="../../swin_annotator/ui/gallery/worth_sheet.py" />
            <source>What is listed</source>
            <translation>나열된 것</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/review/input_guard.py" />
            <source>What is shown has changed just now; the key did nothing.</source>
            <translation>표시된 것이 방금 바뀌었습니다. 키는 아무 일도 하지 않았습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/first_naming.py" />
            <source>What is this?</source>
            <translation>이것은 무엇인가요?</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/training.py" />
            <source>What it learns from</source>
            <translation>무엇에서 학습하는가</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>What stays together in a split</source>
            <translation>나눌 때 함께 두는 것</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/tags.py" />
            <source>What the image as a whole is; commas between tags</source>
            <translation>이미지 전체가 무엇인지; 태그는 쉼표로 구분</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/quality_sheet.py" />
            <source>What the labels are made of</source>
            <translation>라벨의 구성</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>What there is, and going back to it</source>
            <translation>무엇이 있고 어떻게 돌아가는지</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/command_palette.py" />
            <source>What to do</source>
            <translation>무엇을 할까요</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/prompt_edit.py" />
            <source>What to find</source>
            <translation>찾을 것</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/prompt_edit.py" />
            <source>What to find: forklift, person</source>
            <translation>찾을 것: forklift, person</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/contact_sheet.py" />
            <source>What to show</source>
            <translation>표시할 것</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_sheet.py" />
            <source>What was learnt</source>
            <translation>배운 것</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/prompts.py" />
            <source>What was learnt from</source>
            <translation>무엇에서 배웠는지</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>What was learnt…</source>
            <translation>배운 것…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/worth_controller.py" />
            <source>What weighs most comes first. Enter shows it.</source>
            <translation>가장 중요한 것이 먼저입니다. Enter를 누르면 보여 줍니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Wheel</source>
            <translation>휠</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/bulk_accept.py" />
            <source>Where</source>
            <translation>위치</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Whole folder</source>
            <translation>폴더 전체</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/backups.py" />
            <source>Why</source>
            <translation>이유</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/quality_sheet.py" />
            <source>Width by height</source>
            <translation>너비 ÷ 높이</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Window scale</source>
            <translation>창 배율</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/cli/train_full.py" />
            <source>With --full there is no profile to write.</source>
            <translation>--full에서는 쓸 프로필이 없습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/answers.py" />
            <source>Withdraw proposals of an example</source>
            <translation>예시의 후보 철회</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/core/review_steps.py" />
            <location filename="../../swin_annotator/engine/answers.py" />
            <location filename="../../swin_annotator/engine/folder_changes.py" />
            <source>Withdraw {n} proposals</source>
            <translation>
                <numerusform>후보 {n}개 철회</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub_connection.py" />
            <source>Without network: download the files of {endpoint}/{name} on another machine, bring the folder here, and choose Add folder… under Models.</source>
            <translation>네트워크가 없으면: 다른 컴퓨터에서 {endpoint}/{name}의 파일을 다운로드해 폴더를 여기로 가져온 다음 ‘모델’에서 ‘폴더 추가…’를 고르세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_sheet.py" />
            <source>Words for the category, with | between several</source>
            <translation>카테고리의 단어, 여럿이면 |로 구분</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Words only, no examples; phrases of several words too, such as red cup: COCO AP 48.4 without having seen it. Every question costs a run.</source>
            <translation>단어만, 예시 없음. red cup 같은 여러 단어의 구도 됩니다: COCO를 보지 않고 AP 48.4. 물을 때마다 한 번 실행합니다.</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Words only: COCO AP 50.6 without having seen it. As large as grounding-dino-tiny, and better at rare things.</source>
            <translation>단어만: COCO를 보지 않고 AP 50.6. grounding-dino-tiny와 크기가 같고 드문 것에 더 강합니다.</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Words only: COCO AP 52.5 without having seen it. Meant for a GPU.</source>
            <translation>단어만: COCO를 보지 않고 AP 52.5. GPU용입니다.</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Words only: COCO AP 56.7, trained with COCO among others. Meant for a GPU.</source>
            <translation>단어만: COCO AP 56.7, COCO도 함께 학습. GPU용입니다.</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Words only; MM-Grounding-DINO trained further with captions, better at rare things and long phrases.</source>
            <translation>단어만. 캡션으로 더 학습한 MM-Grounding-DINO로, 드문 것과 긴 구에 더 강합니다.</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Words only; see llmdet-tiny. Meant for a GPU.</source>
            <translation>단어만. llmdet-tiny 참고. GPU용입니다.</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>Words only; the largest, trained on all sets, COCO among them. Meant for a GPU.</source>
            <translation>단어만. 가장 크며 COCO를 포함한 모든 데이터로 학습했습니다. GPU용입니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/worth_sheet.py" />
            <source>Worth a look</source>
            <translation>볼 만함</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Worth a look next…</source>
            <translation>다음에 볼 만한 것…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>Write a note on the selected objects</source>
            <translation>선택한 객체에 메모 쓰기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_controller.py" />
            <source>Write a profile</source>
            <translation>프로필 쓰기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_sheet.py" />
            <source>Write a profile…</source>
            <translation>프로필 쓰기…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub_connection.py" />
            <source>Write it as https://HOST, or unset it.</source>
            <translation>https://HOST 꼴로 쓰거나 해제하세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/queries.py" />
            <source>Write name: phrase | phrase.</source>
            <translation>이름: 어구 | 어구와 같이 쓰세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/yolo_classes.py" />
            <source>Write number: name.</source>
            <translation>‘번호: 이름’ 꼴로 쓰세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_controller.py" />
            <source>Writing a profile</source>
            <translation>프로필을 쓰는 중</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/full_training.py" />
            <location filename="../../swin_annotator/engine/train.py" />
            <source>Writing {request}</source>
            <translation>{request} 쓰는 중</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export_forms.py" />
            <source>X-AnyLabeling</source>
            <translation>X-AnyLabeling</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/yolo_reader.py" />
            <source>YOLO labels need the sizes of their images: open the folder of the images, or put them beside.</source>
            <translation>YOLO 라벨에는 이미지 크기가 필요합니다. 이미지 폴더를 열거나 이미지를 옆에 두세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export_forms.py" />
            <source>YOLO: boxes</source>
            <translation>YOLO: 박스</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export_forms.py" />
            <source>YOLO: key points</source>
            <translation>YOLO: 키포인트</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export_forms.py" />
            <source>YOLO: outlines</source>
            <translation>YOLO: 윤곽</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export_forms.py" />
            <source>YOLO: turned boxes</source>
            <translation>YOLO: 회전한 박스</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/bars.py" />
            <source>Zoom</source>
            <translation>확대/축소</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>Zoom at the pointer</source>
            <translation>포인터 위치에서 확대/축소</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Zoom in</source>
            <translation>확대</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/canvas/tools/wand.py" />
            <source>Zoom in to fill: this image is read in tiles.</source>
            <translation>채우려면 확대하세요. 이 이미지는 타일 단위로 읽습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>Zoom out</source>
            <translation>축소</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>a click each</source>
            <translation>하나에 한 번 클릭</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>a head learns the accepted labels and becomes a model in the list</source>
            <translation>헤드가 수락한 라벨을 학습해 목록의 모델이 됩니다</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/own_attributes.py" />
            <source>a number</source>
            <translation>숫자</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/splits.py" />
            <source>a split is NAME=SHARE,NAME=SHARE, not {text}</source>
            <translation>나누기는 NAME=SHARE,NAME=SHARE 꼴이어야 하며 {text}이(가) 아닙니다</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/state_names.py" />
            <source>accepted</source>
            <translation>수락됨</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>all pages, with a search, offline</source>
            <translation>모든 페이지, 검색 가능, 오프라인</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/state_names.py" />
            <source>alternative</source>
            <translation>대안</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/store/recovery.py" />
            <source>and {n} more parts</source>
            <translation>
                <numerusform>그리고 부분 {n}개 더</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/gatherable.py" />
            <source>another place</source>
            <translation>다른 곳</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/own_attributes.py" />
            <source>any words</source>
            <translation>자유로운 글</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/review_bar.py" />
            <source>back</source>
            <translation>뒤로</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/backups.py" />
            <source>before a backup was restored</source>
            <translation>백업을 복원하기 전</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/backups.py" />
            <source>before a command</source>
            <translation>명령 전</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/shape_words.py" />
            <source>box</source>
            <translation>박스</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/odd_objects.py" />
            <source>box and outline are far apart</source>
            <translation>박스와 윤곽이 서로 멀리 떨어져 있습니다</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/model_labels.py" />
            <source>box to mask</source>
            <translation>박스에서 마스크</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/png_strips.py" />
            <source>broken PNG file (bad checksum of its pixels)</source>
            <translation>깨진 PNG 파일(픽셀 체크섬 오류)</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_controller.py" />
            <source>by example</source>
            <translation>예시로</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/model_labels.py" />
            <source>can be downloaded</source>
            <translation>다운로드 가능</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/recovery.py" />
            <location filename="../../swin_annotator/store/row_transfer.py" />
            <location filename="../../swin_annotator/store/soundness.py" />
            <location filename="../../swin_annotator/ui/inference/tag_controller.py" />
            <source>categories</source>
            <translation>카테고리</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/soundness.py" />
            <source>category</source>
            <translation>카테고리</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/state_names.py" />
            <source>changed</source>
            <translation>바뀜</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>clicks or a drag; Enter ends it</source>
            <translation>클릭 또는 끌기, Enter로 끝내기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/cluster_embedder.py" />
            <source>cluster: {ms} ms, {sent} KB sent, {received} KB back</source>
            <translation>클러스터: {ms} ms, 보냄 {sent} KB, 받음 {received} KB</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/category_details.py" />
            <source>colour: red | green | blue</source>
            <translation>색: 빨강 | 초록 | 파랑</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/model_labels.py" />
            <source>comes with the program</source>
            <translation>프로그램에 포함</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/swin/classifier.py" />
            <location filename="../../swin_annotator/models/swin/own_folder.py" />
            <location filename="../../swin_annotator/models/weights/loading.py" />
            <location filename="../../swin_annotator/models/weights/size_check.py" />
            <location filename="../../swin_annotator/models/weights/transformers_loading.py" />
            <source>config.json and the weights must come from the same model.</source>
            <translation>config.json과 가중치는 같은 모델의 것이어야 합니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/row_transfer.py" />
            <source>counters</source>
            <translation>카운터</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/canvas/tools/pose_grips.py" />
            <source>covered</source>
            <translation>가려짐</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/attributes.py" />
            <source>crowd</source>
            <translation>무리</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>cuts objects along a line</source>
            <translation>선을 따라 객체를 자릅니다</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/row_transfer.py" />
            <source>decisions</source>
            <translation>결정</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/statistics.py" />
            <source>decisions per minute</source>
            <translation>분당 결정 수</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>drag a box, then turn it by its grip or , and .</source>
            <translation>박스를 끌어 그린 다음 손잡이나 , 와 . 로 회전</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>draws a part onto the selected object</source>
            <translation>선택한 객체에 조각을 덧그립니다</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/row_transfer.py" />
            <source>earlier files of images</source>
            <translation>이미지의 이전 파일</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/row_transfer.py" />
            <source>edits of steps</source>
            <translation>단계의 수정</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/model_choices.py" />
            <source>embedded</source>
            <translation>내장</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>erases from a mask</source>
            <translation>마스크를 지웁니다</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/problems.py" />
            <source>error</source>
            <translation>오류</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>every image is looked at once, in the background; Cancel pauses it</source>
            <translation>각 이미지를 백그라운드에서 한 번씩 살펴봅니다. ‘취소’로 일시 중지합니다</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>everything that looks like what it holds is found</source>
            <translation>안에 든 것과 비슷한 것을 모두 찾습니다</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/model_labels.py" />
            <source>files missing</source>
            <translation>파일 없음</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>fills what has the colour of the clicked pixel</source>
            <translation>클릭한 픽셀과 같은 색 영역을 채웁니다</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/image_files.py" />
            <source>first frame of many</source>
            <translation>많은 프레임 중 첫째</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/image_files.py" />
            <source>first frame of several</source>
            <translation>여러 프레임 중 첫째</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/matching.py" />
            <source>fits several images equally well</source>
            <translation>여러 이미지에 똑같이 맞습니다</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>for small things: every image is also looked at in parts, about ten times as slowly</source>
            <translation>작은 것용: 모든 이미지를 부분으로 나누어서도 보며 약 열 배 느립니다</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>four clicks on an object's outermost points</source>
            <translation>객체의 가장 바깥쪽 네 점을 클릭합니다</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/image_files.py" />
            <source>frame 1 of {count}</source>
            <translation>{count}프레임 중 1번째</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/recovery.py" />
            <source>from id {first} on</source>
            <translation>id {first}부터</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/widgets/suggestion.py" />
            <source>from {n} labels; right {share} % of the time when left out</source>
            <translation>
                <numerusform>라벨 {n}개 기준, 제외하고 확인하면 {share} % 정확</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/widgets/suggestion.py" />
            <source>from {n} labels; too few to say how often that is right</source>
            <translation>
                <numerusform>라벨 {n}개 기준, 정확도를 말하기엔 너무 적음</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_sheet.py" />
            <location filename="../../swin_annotator/ui/inference/learning_controller.py" />
            <source>frozen</source>
            <translation>고정됨</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/model_choices.py" />
            <source>get {size}</source>
            <translation>{size} 받기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>goes through the list from the canvas, so that nobody needs to come back to it</source>
            <translation>캔버스에서 목록을 차례로 보므로 목록으로 돌아올 필요가 없습니다</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/category_presenter.py" />
            <source>hidden</source>
            <translation>숨김</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/recovery.py" />
            <source>ids {first} to {high}</source>
            <translation>id {first}~{high}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/soundness.py" />
            <source>image</source>
            <translation>이미지</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/recovery.py" />
            <location filename="../../swin_annotator/store/row_transfer.py" />
            <location filename="../../swin_annotator/store/soundness.py" />
            <source>images</source>
            <translation>이미지</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/statistics.py" />
            <source>images reviewed</source>
            <translation>검토된 이미지</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>images that teach most, that probably have none, and that show the same</source>
            <translation>가장 많이 가르치는 이미지, 아마 아무것도 없는 이미지, 같은 것을 보여 주는 이미지</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_writer.py" />
            <source>images, categories and objects: {found} instead of {wanted}</source>
            <translation>이미지, 카테고리, 객체: {wanted} 대신 {found}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/model_labels.py" />
            <source>installed</source>
            <translation>설치됨</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/jpeg.py" />
            <source>it holds too many notes before its pixels</source>
            <translation>픽셀 앞에 기록이 너무 많습니다</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/regular.py" />
            <source>it is a pipe, a socket or a device and no file</source>
            <translation>파일이 아니라 파이프, 소켓 또는 장치입니다</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/icons.py" />
            <source>it is an icon and holds a picture that is far larger</source>
            <translation>아이콘인데 훨씬 큰 그림이 들어 있습니다</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_reader.py" />
            <source>it is cut short</source>
            <translation>중간에 끊겼습니다</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/regular.py" />
            <source>it is larger than {most} MB</source>
            <translation>{most} MB보다 큽니다</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/high_depth.py" />
            <source>its compression is not known here; install swin-annotator[tiff]</source>
            <translation>여기서 모르는 압축 방식입니다. swin-annotator[tiff]를 설치하세요</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/odd_objects.py" />
            <source>its mask has another size than the image</source>
            <translation>마스크의 크기가 이미지와 다릅니다</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_sheet.py" />
            <source>its own</source>
            <translation>고유 값</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/tiff_codecs.py" />
            <source>its tiles are too large</source>
            <translation>타일이 너무 큽니다</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/odd_objects.py" />
            <source>labelled {get} and {get2}</source>
            <translation>{get}, {get2} 두 라벨이 붙어 있습니다</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/statistics.py" />
            <source>labels</source>
            <translation>라벨</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/review_bar.py" />
            <source>later</source>
            <translation>나중에</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>left clicks on the object, right clicks beside it</source>
            <translation>왼쪽 클릭은 객체 위, 오른쪽 클릭은 객체 밖</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/odd_objects.py" />
            <source>lies within label {id}</source>
            <translation>라벨 {id} 안에 있습니다</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/examples.py" />
            <source>like this</source>
            <translation>이와 같은 것</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/shape_words.py" />
            <source>line</source>
            <translation>선</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_reader.py" />
            <source>lists and objects lie within each other too often</source>
            <translation>목록과 객체가 너무 깊이 중첩되어 있습니다</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/attributes.py" />
            <source>locked</source>
            <translation>잠김</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/likeness.py" />
            <source>looks like {name} ({share})</source>
            <translation>{name}처럼 보입니다({share})</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/guard.py" />
            <source>lost its log of the newest steps to another program</source>
            <translation>다른 프로그램 때문에 최근 단계의 로그를 잃음</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/row_transfer.py" />
            <source>marks of finished images</source>
            <translation>완료된 이미지의 표시</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/shape_words.py" />
            <location filename="../../swin_annotator/ui/window/object_presenter.py" />
            <source>mask</source>
            <translation>마스크</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>measures in pixels</source>
            <translation>픽셀 단위로 잽니다</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/statistics.py" />
            <source>minutes of judging</source>
            <translation>판정 시간(분)</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/model_choices.py" />
            <source>missing</source>
            <translation>없음</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/matching.py" />
            <source>names an image that another entry of the file claims as well</source>
            <translation>파일의 다른 항목도 가리키는 이미지를 가리킵니다</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/examples.py" />
            <source>never this</source>
            <translation>이것은 아님</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/png_strips.py" />
            <source>no PNG file</source>
            <translation>PNG 파일이 아님</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub_connection.py" />
            <source>no answer in time</source>
            <translation>제때 응답이 없음</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>no key</source>
            <translation>키 없음</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/category_counts.py" />
            <source>no objects</source>
            <translation>객체 없음</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>none, or: train=0.8,val=0.2</source>
            <translation>없음 또는: train=0.8,val=0.2</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/category_details.py" />
            <source>nose, left eye, right eye</source>
            <translation>코, 왼쪽 눈, 오른쪽 눈</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/category_details.py" />
            <source>nose-left eye, nose-right eye</source>
            <translation>코-왼쪽 눈, 코-오른쪽 눈</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/canvas/tools/pose_grips.py" />
            <source>not labelled</source>
            <translation>라벨 없음</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/attributes.py" />
            <location filename="../../swin_annotator/ui/panels/own_attributes.py" />
            <source>not said</source>
            <translation>지정 안 함</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/adding.py" />
            <location filename="../../swin_annotator/models/catalog/catalog.py" />
            <location filename="../../swin_annotator/ui/i18n/model_labels.py" />
            <source>not stated</source>
            <translation>명시되지 않음</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/attributes.py" />
            <source>note</source>
            <translation>메모</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>nothing that looks like what it holds is found any more</source>
            <translation>안에 든 것과 비슷한 것은 더 이상 찾지 않습니다</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/soundness.py" />
            <source>object</source>
            <translation>객체</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/recovery.py" />
            <location filename="../../swin_annotator/store/row_transfer.py" />
            <location filename="../../swin_annotator/store/soundness.py" />
            <source>objects</source>
            <translation>객체</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/attributes.py" />
            <source>occluded</source>
            <translation>가려짐</translation>
        </message>
        <message>
            <location filename="../../resources/models.toml" />
            <source>other (see the model's page)</source>
            <translation>기타(모델 페이지 참고)</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/quality_sheet.py" />
            <source>others</source>
            <translation>기타</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/odd_objects.py" />
            <source>overlaps label {id} by {share}</source>
            <translation>라벨 {id}와(과) {share} 겹칩니다</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/model_labels.py" />
            <source>partly downloaded</source>
            <translation>일부 다운로드됨</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/bars.py" />
            <source>paused</source>
            <translation>일시 정지됨</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/crop_model.py" />
            <source>picked out</source>
            <translation>제외됨</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/row_transfer.py" />
            <source>places of categories</source>
            <translation>카테고리의 자리</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/shape_words.py" />
            <source>polygon</source>
            <translation>폴리곤</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/state_names.py" />
            <location filename="../../swin_annotator/ui/panels/statistics.py" />
            <source>proposals</source>
            <translation>후보</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/state_names.py" />
            <source>proposed</source>
            <translation>제안됨</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/odd_objects.py" />
            <source>reaches {over} pixels out of the image</source>
            <translation>이미지 밖으로 {over}픽셀 벗어납니다</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/pictures.py" />
            <location filename="../../swin_annotator/ui/annotation/image_loader.py" />
            <source>read in tiles</source>
            <translation>타일 단위로 읽음</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/transfer_cell.py" />
            <source>reading…</source>
            <translation>읽는 중…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/model_labels.py" />
            <source>regions</source>
            <translation>영역</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/state_names.py" />
            <location filename="../../swin_annotator/ui/panels/statistics.py" />
            <source>rejected</source>
            <translation>거부됨</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/state_names.py" />
            <source>reviewed</source>
            <translation>검토됨</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/image_model.py" />
            <source>reviewed, empty</source>
            <translation>검토됨, 비어 있음</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/model_labels.py" />
            <source>revision {revision}</source>
            <translation>리비전 {revision}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/rate_chart.py" />
            <source>score</source>
            <translation>점수</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/bulk_accept.py" />
            <source>scoring at least</source>
            <translation>점수 하한</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/row_transfer.py" />
            <source>settings</source>
            <translation>설정</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/row_transfer.py" />
            <source>sources of labels</source>
            <translation>라벨의 출처</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/state_names.py" />
            <source>started</source>
            <translation>시작함</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/row_transfer.py" />
            <source>steps</source>
            <translation>단계</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/model_labels.py" />
            <location filename="../../swin_annotator/ui/inference/tag_controller.py" />
            <source>tags</source>
            <translation>태그</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <location filename="../../swin_annotator/ui/actions/table_edit.py" />
            <source>takes a part or a hole out of the selected object</source>
            <translation>선택한 객체에서 조각이나 구멍을 떼어냅니다</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/backup_controller.py" />
            <source>the backup of {when}</source>
            <translation>{when} 백업</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_sheet.py" />
            <source>the common one</source>
            <translation>공통 값</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub_connection.py" />
            <source>the connection broke</source>
            <translation>연결이 끊어짐</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/regular.py" />
            <source>the disk or network is too slow</source>
            <translation>디스크나 네트워크가 너무 느립니다</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/image_model.py" />
            <source>the file has changed</source>
            <translation>파일이 바뀌었음</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/image_files.py" />
            <source>the file is cut short</source>
            <translation>파일이 중간에 끊겼습니다</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/image_files.py" />
            <source>the file is damaged ({error})</source>
            <translation>파일이 손상되었습니다 ({error})</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/high_depth.py" />
            <source>the first 3 of {bands} bands shown</source>
            <translation>{bands}개 밴드 중 처음 3개 표시</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/high_depth.py" />
            <source>the first of 2 bands shown</source>
            <translation>2개 밴드 중 첫째 표시</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>the likeliest objects of all images, on a contact sheet</source>
            <translation>모든 이미지에서 가장 그럴듯한 객체를 썸네일 시트에</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/splits.py" />
            <source>the shares of a split are positive and sum to 1, not {total}</source>
            <translation>나누기의 비율은 양수이고 합이 1이어야 하며 {total}이(가) 아닙니다</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>the whole folder, proposal by proposal</source>
            <translation>폴더 전체를 후보 하나씩</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/odd_objects.py" />
            <source>there twice, as labels {id} and {id2}</source>
            <translation>라벨 {id}, {id2}(으)로 두 번 있습니다</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/class_order.py" />
            <source>those to come first, such as: cat, dog</source>
            <translation>먼저 올 것, 예: cat, dog</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/model_choices.py" />
            <source>to get</source>
            <translation>받기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/high_depth.py" />
            <location filename="../../swin_annotator/core/pillow_rgb.py" />
            <source>transparent parts shown white</source>
            <translation>투명한 부분은 흰색으로 표시</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/attributes.py" />
            <source>truncated</source>
            <translation>잘림</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/tiff_codecs.py" />
            <source>truncated LZMA stream</source>
            <translation>잘린 LZMA 스트림</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/png_strips.py" />
            <source>truncated PNG file</source>
            <translation>잘린 PNG 파일</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/slow_decoders.py" />
            <source>truncated PPM file</source>
            <translation>잘린 PPM 파일</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/tiff_codecs.py" />
            <source>truncated deflate stream</source>
            <translation>잘린 deflate 스트림</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/shape_words.py" />
            <source>turned box</source>
            <translation>회전 박스</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/state_names.py" />
            <source>unreadable</source>
            <translation>읽을 수 없음</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/state_names.py" />
            <location filename="../../swin_annotator/ui/panels/image_model.py" />
            <source>untouched</source>
            <translation>손대지 않음</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/odd_objects.py" />
            <source>unusually large for {name}</source>
            <translation>{name}치고는 유난히 큽니다</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/odd_objects.py" />
            <source>unusually small for {name}</source>
            <translation>{name}치고는 유난히 작습니다</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/canvas/tools/pose_grips.py" />
            <source>visible</source>
            <translation>보임</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/transfer_cell.py" />
            <source>waiting for the hub…</source>
            <translation>허브 응답 대기 중…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/problems.py" />
            <source>warning</source>
            <translation>경고</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/guard.py" />
            <source>was exchanged by another program</source>
            <translation>다른 프로그램이 바꿔 놓음</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/guard.py" />
            <source>was moved or deleted</source>
            <translation>옮겨지거나 삭제됨</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/image_model.py" />
            <source>was {was}, is {now}</source>
            <translation>이전 {was}, 지금 {now}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>what the labels are made of, and which are worth a look</source>
            <translation>라벨의 구성과 볼 만한 것</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/backups.py" />
            <source>when somebody asked for it</source>
            <translation>요청했을 때</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/backups.py" />
            <source>when the folder was closed</source>
            <translation>폴더를 닫을 때</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/backups.py" />
            <source>when the folder was opened</source>
            <translation>폴더를 열 때</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/table.py" />
            <source>where on the image the model finds likeness to it</source>
            <translation>이미지에서 모델이 비슷하다고 보는 곳</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/backups.py" />
            <source>while it was worked on</source>
            <translation>작업하는 동안</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/model_labels.py" />
            <source>words</source>
            <translation>단어</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/i18n/model_labels.py" />
            <source>words and examples</source>
            <translation>단어와 예시</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_sheet.py" />
            <source>words, with | between several</source>
            <translation>단어, 여럿이면 |로 구분</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/attributes.py" />
            <source>yes</source>
            <translation>예</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/adding.py" />
            <source>yours; the base's card names its own terms</source>
            <translation>내 것. 기반 모델의 카드에 자체 조건이 적혀 있습니다</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/guided_tour.py" />
            <source>{accept} accepts the selected proposal, {reject} rejects it, {next} goes on. Judge one.</source>
            <translation>{accept} 키는 선택한 후보를 수락하고 {reject} 키는 거부하며 {next} 키는 다음으로 갑니다. 하나를 판정하세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/runtime/device.py" />
            <source>{asked} names no device for models.</source>
            <translation>{asked}은(는) 모델용 장치가 아닙니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/tuning/bases.py" />
            <source>{base} can't be fine-tuned on boxes.</source>
            <translation>{base}은(는) 박스로 미세 조정할 수 없습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/tuning/bases.py" />
            <source>{base} can't be fine-tuned on regions or tags.</source>
            <translation>{base}은(는) 영역이나 태그로 미세 조정할 수 없습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/guided_tour.py" />
            <source>{box}, then a drag from corner to corner: draw a box by hand.</source>
            <translation>{box} 키를 누르고 모서리에서 모서리로 드래그: 박스를 직접 그립니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/adding.py" />
            <source>{called} can't be the name of a model.</source>
            <translation>{called}은(는) 모델 이름이 될 수 없습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_controller.py" />
            <source>{categories}: asked from here on by the profile's own words and examples.</source>
            <translation>{categories}: 이제부터 프로필 자체의 단어와 예시로 찾습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/training_controller.py" />
            <source>{categories}: asked from here on by what these labels teach.</source>
            <translation>{categories}: 이제부터 이 라벨이 가르친 것으로 찾습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/learned_controller.py" />
            <source>{categories}: asked from here on by what {file} learnt.</source>
            <translation>{categories}: 이제부터 {file}이(가) 배운 것으로 찾습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/learning_controller.py" />
            <source>{category}: from {threshold:.2f} on, {right} of {judged} were right ({low:.0%} to {high:.0%} of all to come).</source>
            <translation>{category}: {threshold:.2f}부터 {judged}개 중 {right}개가 맞았습니다(앞으로 전체의 {low:.0%}~{high:.0%}).</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/learning_controller.py" />
            <source>{category}: learns from +{yes} −{no}</source>
            <translation>{category}: +{yes} −{no}에서 배움</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/import_export.py" />
            <source>{count} files in {folder}</source>
            <translation>{folder}의 파일 {count}개</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/file_watch.py" />
            <source>{count} files were renamed; their labels came along.</source>
            <translation>파일 {count}개의 이름이 바뀌었고 라벨도 따라왔습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/answer_notifier.py" />
            <source>{count} found, the best with {least:.2f}: the key {lower} lowers the threshold.</source>
            <translation>{count}개 찾음, 최고 점수 {least:.2f}. {lower} 키로 임계값을 낮출 수 있습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/answer_notifier.py" />
            <source>{count} found.</source>
            <translation>{count}개를 찾았습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/review_bar.py" />
            <source>{count} left</source>
            <translation>{count}개 남음</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/bars.py" />
            <source>{count} more waiting</source>
            <translation>{count}개 더 대기 중</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/contact_sheet.py" />
            <source>{count} selected.</source>
            <translation>{count}개 선택됨.</translation>
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
            <translation>{total}개 중 {done}개 검토함</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/bulk_step.py" />
            <source>{done} of {total} written.</source>
            <translation>{total}개 중 {done}개를 기록했습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub.py" />
            <source>{endpoint} answered, but not as a model hub does.</source>
            <translation>{endpoint}이(가) 답했지만 모델 허브의 답이 아닙니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/guided_tour.py" />
            <source>{example}, then a box around one object: everything that looks like it is found.</source>
            <translation>{example} 키를 누르고 객체 하나를 박스로 둘러싸기: 비슷한 것을 모두 찾습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/guided_tour.py" />
            <source>{export} writes the labels. {commands} finds every command, {keys} shows every key.</source>
            <translation>{export} 키는 라벨을 내보내고, {commands} 키는 모든 명령을 찾으며, {keys} 키는 모든 키를 보여 줍니다.</translation>
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
            <translation>{fault}. 이미지에 맞게 잘랐습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_shapes.py" />
            <source>{fault}; mask left out.</source>
            <translation>{fault}. 마스크를 제외했습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_annotations.py" />
            <source>{fault}; the box of its outline was taken.</source>
            <translation>{fault}. 윤곽의 박스를 사용했습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_annotations.py" />
            <source>{fault}; the object was left out.</source>
            <translation>{fault}. 객체를 제외했습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/download.py" />
            <source>{file} ended early, after {arrived} of {size} bytes.</source>
            <translation>{file}이(가) 일찍 끝났습니다: {size}바이트 중 {arrived}바이트.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/download.py" />
            <source>{file} of {repository} arrived damaged: it does not have the checksum that the hub states.</source>
            <translation>{repository}의 {file}이(가) 손상되어 도착했습니다: 허브가 밝힌 체크섬과 다릅니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/download.py" />
            <source>{file} of {repository} is longer than the {size} bytes that the hub states.</source>
            <translation>{repository}의 {file}이(가) 허브가 밝힌 {size}바이트보다 깁니다.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/models/weights/mismatch.py" />
            <location filename="../../swin_annotator/store/soundness.py" />
            <source>{first} and {n} more</source>
            <translation>
                <numerusform>{first} 외 {n}개</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/quality_sheet.py" />
            <source>{first} is {times:.0f} times as frequent as {last}.</source>
            <translation>{first}이(가) {last}보다 {times:.0f}배 많습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/swin/version_two.py" />
            <source>{folder} asks for inputs of any shape; expected a square.</source>
            <translation>{folder}은(는) 아무 모양의 입력이나 요구합니다. 정사각형이어야 합니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/model_folders.py" />
            <source>{folder} can't be removed ({strerror}).</source>
            <translation>{folder}을(를) 제거할 수 없습니다({strerror}).</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/mini/folder.py" />
            <source>{folder} does not describe a swin-mini network: {error}.</source>
            <translation>{folder}은(는) swin-mini 망을 기술하지 않습니다: {error}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/owl/detector.py" />
            <source>{folder} has an input that is not square.</source>
            <translation>{folder}의 입력이 정사각형이 아닙니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/place.py" />
            <source>{folder} has no project yet.</source>
            <translation>{folder}에는 아직 프로젝트가 없습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/gatherable.py" />
            <source>{folder} has no project yet. {message}</source>
            <translation>{folder}에 아직 프로젝트가 없습니다. {message}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/swin/own_folder.py" />
            <source>{folder} has no usable id2label.</source>
            <translation>{folder}에 쓸 수 있는 id2label이 없습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/owl/detector.py" />
            <source>{folder} has text vectors of {projection_dim} and image vectors of {hidden_size}; expected the same.</source>
            <translation>{folder}의 텍스트 벡터는 {projection_dim}, 이미지 벡터는 {hidden_size}인데 같아야 합니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/swin/classifier.py" />
            <source>{folder} holds a Swin under a head for segmentation, expected a classifier or a backbone.</source>
            <translation>{folder}에는 분할 헤드가 달린 Swin이 있는데 분류기나 백본이어야 합니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/swin/semantic.py" />
            <source>{folder} holds no UperNet head, which its config.json describes.</source>
            <translation>{folder}에는 config.json이 기술하는 UperNet 헤드가 없습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/grounding/text.py" />
            <source>{folder} holds no tokenizer; expected tokenizer.json or vocab.txt.</source>
            <translation>{folder}에 토크나이저가 없습니다. tokenizer.json 또는 vocab.txt가 있어야 합니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/clip_tokenizer.py" />
            <source>{folder} holds no tokenizer; expected tokenizer.json, or vocab.json and merges.txt.</source>
            <translation>{folder}에 토크나이저가 없습니다. tokenizer.json 또는 vocab.json과 merges.txt가 있어야 합니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/loading.py" />
            <location filename="../../swin_annotator/models/weights/model_folders.py" />
            <source>{folder} holds no weights.</source>
            <translation>{folder}에 가중치가 없습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/loading.py" />
            <source>{folder} holds no weights; expected model.safetensors or pytorch_model.bin.</source>
            <translation>{folder}에 가중치가 없습니다. model.safetensors 또는 pytorch_model.bin이 있어야 합니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/folders.py" />
            <location filename="../../swin_annotator/engine/folder.py" />
            <location filename="../../swin_annotator/models/weights/loading.py" />
            <location filename="../../swin_annotator/store/place.py" />
            <source>{folder} is not a folder.</source>
            <translation>{folder}은(는) 폴더가 아닙니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/model_folders.py" />
            <source>{folder} is not a model folder: it has no config.json.</source>
            <translation>{folder}은(는) 모델 폴더가 아닙니다: config.json이 없습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/folders.py" />
            <location filename="../../swin_annotator/core/image_files.py" />
            <source>{folder} may not be read.</source>
            <translation>{folder}: 읽을 권한이 없습니다.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/models/swin/own_folder.py" />
            <source>{folder} names {n} labels, expected {classes}.</source>
            <translation>
                <numerusform>{folder}이(가) 라벨 {n}개를 드는데 {classes}개여야 합니다.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/ray_worker.py" />
            <source>{host} has Swin Annotator {theirs}, this computer has {ours}.</source>
            <translation>{host}의 Swin Annotator는 {theirs}, 이 컴퓨터는 {ours}입니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/ray_gate.py" />
            <source>{host} has {theirs}, this computer has {ours}.</source>
            <translation>{host}에는 {theirs}, 이 컴퓨터에는 {ours}이(가) 있습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/bars.py" />
            <source>{hours} h {minutes} min</source>
            <translation>{hours}시간 {minutes}분</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/folder_search.py" />
            <source>{images} can be searched at once.</source>
            <translation>{images}을 바로 검색할 수 있습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/folder_search.py" />
            <source>{images} found, the likeliest first.</source>
            <translation>{images}을 찾았습니다. 가장 그럴듯한 것부터입니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/loading.py" />
            <location filename="../../swin_annotator/models/weights/shards.py" />
            <source>{index} can't be read: {error}.</source>
            <translation>{index}을(를) 읽을 수 없습니다: {error}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/shards.py" />
            <source>{index} names {name}, which is missing.</source>
            <translation>{index}이(가) 가리키는 {name}이(가) 없습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/high_depth.py" />
            <source>{kind}, shown from {low} to {high}</source>
            <translation>{kind}, {low}부터 {high}까지 표시</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/import_export.py" />
            <source>{labels} and {tags}</source>
            <translation>{labels} 및 {tags}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/canvas/tools/ruler.py" />
            <source>{length:.1f} px · {across:.0f} × {down:.0f} · {angle}°</source>
            <translation>{length:.1f} px · {across:.0f} × {down:.0f} · {angle}°</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/gatherable.py" />
            <source>{listed} in {folder} has a project of its own.</source>
            <translation>{folder}의 {listed}에 자체 프로젝트가 있습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/gatherable.py" />
            <source>{listed} in {folder} have projects of their own.</source>
            <translation>{folder}의 {listed}에 각각 자체 프로젝트가 있습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/catalog.py" />
            <source>{location} holds no config.json.</source>
            <translation>{location}에 config.json이 없습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/own_folders.py" />
            <source>{manifest} does not say what the export in this folder wrote.</source>
            <translation>{manifest}에 이 폴더의 내보내기가 무엇을 썼는지 적혀 있지 않습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/bars.py" />
            <source>{minutes} min</source>
            <translation>{minutes}분</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/copying_out.py" />
            <source>{model} can't be copied into {folder} ({reason}).</source>
            <translation>{model}을(를) {folder}에 복사할 수 없습니다({reason}).</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/grounding/detector.py" />
            <source>{model} finds things by words only, not by examples.</source>
            <translation>{model}은(는) 단어로만 찾고 예시로는 찾지 못합니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/example_drawing.py" />
            <source>{model} finds things by words only. Choose another model under Models to show it examples.</source>
            <translation>{model}은(는) 단어로만 찾습니다. 예시를 보여 주려면 “모델”에서 다른 모델을 고르세요.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/window/answer_notifier.py" />
            <source>{model} knows {n} kinds of regions; each that is found becomes a category.</source>
            <translation>
                <numerusform>{model}은(는) {n}가지 영역을 압니다. 찾은 영역은 각각 카테고리가 됩니다.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/copying_out.py" />
            <source>{model} needs no files.</source>
            <translation>{model}에는 파일이 필요 없습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/query_answers.py" />
            <source>{model} reads words and image together: it can't search what is kept of images.</source>
            <translation>{model}은(는) 단어와 이미지를 함께 읽으므로 저장된 이미지 정보에서 검색할 수 없습니다.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/engine/slow_model_warning.py" />
            <source>{model} will take about {n} seconds for each image on this computer.</source>
            <translation>
                <numerusform>이 컴퓨터에서 {model}은(는) 이미지마다 약 {n}초가 걸립니다.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/gatherable.py" />
            <source>{names} and {name}</source>
            <translation>{names} 및 {name}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/engine/gatherable.py" />
            <source>{names} and {n} more sub-folders</source>
            <translation>
                <numerusform>{names} 외 하위 폴더 {n}개</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/canvas/tools/spots.py" />
            <source>{name} ({place} of {count})</source>
            <translation>{name}({place}/{count})</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/runtime/finite.py" />
            <source>{name} answered with numbers that are not finite.</source>
            <translation>{name}이(가) 유한하지 않은 수로 답했습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/grounding/detector.py" />
            <location filename="../../swin_annotator/models/owl/detector.py" />
            <location filename="../../swin_annotator/models/sam/third.py" />
            <source>{name} can't read an embedding made by {model}.</source>
            <translation>{name}은(는) {model}이(가) 만든 임베딩을 읽지 못합니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/fake.py" />
            <location filename="../../swin_annotator/models/mini/model.py" />
            <source>{name} can't read an embedding of {model}.</source>
            <translation>{name}은(는) {model}의 임베딩을 읽지 못합니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/packing.py" />
            <source>{name} could not be written to {folder} ({error}).</source>
            <translation>{name}을(를) {folder}에 쓸 수 없었습니다({error}).</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/advice.py" />
            <source>{name} does not know the word {listed}.</source>
            <translation>{name}은(는) 단어 {listed}을(를) 모릅니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/advice.py" />
            <source>{name} does not know: {listed}.</source>
            <translation>{name}이(가) 모르는 것: {listed}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/mini/model.py" />
            <source>{name} has no SSFormer head.</source>
            <translation>{name}에는 SSFormer 헤드가 없습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/mini/model.py" />
            <source>{name} has no UperNet head.</source>
            <translation>{name}에는 UperNet 헤드가 없습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/runtime/engine_use.py" />
            <source>{name} has no part that OpenVINO can run.</source>
            <translation>{name}에 OpenVINO가 실행할 수 있는 부분이 없습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub_connection.py" />
            <source>{name} has no such revision.</source>
            <translation>{name}에 그런 리비전이 없습니다.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/window/import_export_notifier.py" />
            <source>{name} has {n} problems.</source>
            <translation>
                <numerusform>{name}에 문제가 {n}개 있습니다.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_reader.py" />
            <source>{name} holds panoptic labels, whose masks are in separate PNG files.</source>
            <translation>{name}에는 파놉틱 라벨이 있고 마스크는 별도의 PNG 파일에 있습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_reader.py" />
            <source>{name} is a COCO results list: boxes and scores without images and categories.</source>
            <translation>{name}은(는) COCO 결과 목록입니다: 박스와 점수만 있고 이미지와 카테고리가 없습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/user_models.py" />
            <source>{name} is being downloaded or changed elsewhere.</source>
            <translation>{name}을(를) 다른 곳에서 다운로드하거나 바꾸고 있습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/training.py" />
            <source>{name} is in the list of models. {note}</source>
            <translation>{name}이(가) 모델 목록에 있습니다. {note}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_reader.py" />
            <source>{name} is not a COCO file: it has no “images”.</source>
            <translation>{name}은(는) COCO 파일이 아닙니다: ‘images’가 없습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_reader.py" />
            <source>{name} is not a COCO file: “{key}” is not a list.</source>
            <translation>{name}은(는) COCO 파일이 아닙니다: ‘{key}’이(가) 목록이 아닙니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/check.py" />
            <source>{name} is not in {folder}.</source>
            <translation>{name}이(가) {folder}에 없습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/catalog.py" />
            <source>{name} is not on this computer.</source>
            <translation>{name}이(가) 이 컴퓨터에 없습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_panoptic.py" />
            <source>{name} is not there; its labels stay out.</source>
            <translation>{name}이(가) 없어 라벨을 제외합니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/hub_connection.py" />
            <source>{name} is only given to people who accepted its terms.</source>
            <translation>{name}은(는) 조건에 동의한 사람만 받을 수 있습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>{name} is ready.</source>
            <translation>{name}이(가) 준비되었습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/training_controller.py" />
            <source>{name} is the detector from here on.</source>
            <translation>이제부터 {name}이(가) 검출기입니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/training_controller.py" />
            <source>{name} is the segmenter from here on.</source>
            <translation>이제부터 {name}이(가) 분할기입니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/training_controller.py" />
            <source>{name} is trained.</source>
            <translation>{name} 학습이 끝났습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/advice.py" />
            <source>{name} knows {listed} from drawings only.</source>
            <translation>{name}은(는) {listed}을(를) 그림으로만 압니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/download.py" />
            <source>{name} lacks {missing}, which its {index} names.</source>
            <translation>{name}의 {index}에 적힌 {missing}이(가) 없습니다.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/formats/coco_reader.py" />
            <source>{name} names no image: none of its {n} images has a file name.</source>
            <translation>
                <numerusform>{name}은(는) 이미지를 가리키지 않습니다. 이미지 {n}장 모두 파일 이름이 없습니다.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/advice.py" />
            <source>{name} reads only the beginning of {listed}.</source>
            <translation>{name}은(는) {listed}의 앞부분만 읽습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/check.py" />
            <source>{name} {why}.</source>
            <translation>{name}: {why}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/object_presenter.py" />
            <source>{name}, score {score}</source>
            <translation>{name}, 점수 {score}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/window/category_presenter.py" />
            <source>{name}, {n} labels</source>
            <translation>
                <numerusform>{name}, 라벨 {n}개</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/crop_model.py" />
            <source>{name}, {state}, score {score:.2f}, {size}{where}</source>
            <translation>{name}, {state}, 점수 {score:.2f}, {size}{where}</translation>
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
            <translation>{next} 키로 다음 이미지로 갑니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/index_masks.py" />
            <source>{number} is no number that a pixel can have.</source>
            <translation>{number}은(는) 픽셀이 가질 수 있는 번호가 아닙니다.</translation>
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
                <numerusform>대안 {n}개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/annotation/annotation_editor.py" />
            <source>{n} categories added. {undo} takes them back.</source>
            <translation>
                <numerusform>카테고리 {n}개를 추가했습니다. {undo} 키로 되돌립니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/project/changed_file_controller.py" />
            <source>{n} changed images are left.</source>
            <translation>
                <numerusform>바뀐 이미지 {n}장이 남았습니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/store/catching_up.py" />
            <source>{n} changes of before could not be saved, since another program changed the same labels.</source>
            <translation>
                <numerusform>다른 프로그램이 같은 라벨을 바꾸어 이전 변경 {n}개를 저장하지 못했습니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/store/catching_up.py" />
            <source>{n} changes of before still can't be saved; they wait for the next opening.</source>
            <translation>
                <numerusform>이전 변경 {n}개를 아직 저장할 수 없습니다. 다음에 열 때까지 기다립니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/store/catching_up.py" />
            <source>{n} changes of before were not saved, since another program changed the same labels; they are kept in {kept}.</source>
            <translation>
                <numerusform>다른 프로그램이 같은 라벨을 바꾸어 이전 변경 {n}개가 저장되지 않았습니다. {kept}에 보관되어 있습니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/store/catching_up.py" />
            <source>{n} changes that had to wait for another program are saved.</source>
            <translation>
                <numerusform>다른 프로그램을 기다리던 변경 {n}개를 저장했습니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/annotation/shape_operations.py" />
            <source>{n} corners. {again} again leaves fewer.</source>
            <translation>
                <numerusform>꼭짓점 {n}개. {again} 키를 다시 누르면 줄어듭니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/cli/train_full.py" />
            <source>{n} days</source>
            <translation>
                <numerusform>{n}일</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/gallery/learned_controller.py" />
            <source>{n} examples lie on images that are not in this folder.</source>
            <translation>
                <numerusform>예시 {n}개의 이미지가 이 폴더에 없습니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/project/import_export.py" />
            <source>{n} excluded images left out.</source>
            <translation>
                <numerusform>제외된 이미지 {n}장을 뺐습니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/engine/folder.py" />
            <source>{n} files are gone</source>
            <translation>
                <numerusform>파일 {n}개가 없어졌습니다</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/project/file_watch.py" />
            <source>{n} files are gone.</source>
            <translation>
                <numerusform>파일 {n}개가 없어졌습니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/project/file_watch.py" />
            <source>{n} files have changed.</source>
            <translation>
                <numerusform>파일 {n}개가 바뀌었습니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/cli/train_full.py" />
            <source>{n} hours</source>
            <translation>
                <numerusform>{n}시간</numerusform>
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
                <numerusform>이미지 {n}장</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/gallery/worth_sheet.py" />
            <source>{n} images have none: reviewed</source>
            <translation>
                <numerusform>이미지 {n}개에 없음: 검토됨</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/project/import_export.py" />
            <source>{n} images left out.</source>
            <translation>
                <numerusform>이미지 {n}장을 제외했습니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/gallery/worth_controller.py" />
            <source>{n} images marked as reviewed.</source>
            <translation>
                <numerusform>이미지 {n}개를 검토됨으로 표시했습니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/project/import_export.py" />
            <source>{n} images marked as reviewed. {undo} takes it back.</source>
            <translation>
                <numerusform>이미지 {n}장을 검토됨으로 표시했습니다. {undo} 키로 되돌립니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/gallery/worth_controller.py" />
            <source>{n} images were not looked at yet.</source>
            <translation>
                <numerusform>이미지 {n}개를 아직 보지 않았습니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/inference/learning_controller.py" />
            <source>{n} images without any</source>
            <translation>
                <numerusform>해당 객체가 없는 이미지 {n}장</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/i18n/category_counts.py" />
            <location filename="../../swin_annotator/ui/panels/image_model.py" />
            <location filename="../../swin_annotator/ui/project/import_export.py" />
            <location filename="../../swin_annotator/ui/window/category_presenter.py" />
            <source>{n} labels</source>
            <translation>
                <numerusform>라벨 {n}개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/window/finding_lists.py" />
            <source>{n} labels are worth a look.</source>
            <translation>
                <numerusform>라벨 {n}개는 살펴볼 만합니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/window/finding_lists.py" />
            <source>{n} labels mended. {undo} takes it back.</source>
            <translation>
                <numerusform>라벨 {n}개를 바로잡았습니다. {undo} 키로 되돌립니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/engine/importing.py" />
            <source>{n} labels of the file overlap labels of the same category that are in the project: {some}. Nothing was imported.</source>
            <translation>
                <numerusform>파일의 라벨 {n}개가 프로젝트에 있는 같은 카테고리의 라벨과 겹칩니다: {some}. 아무것도 가져오지 않았습니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/engine/importing.py" />
            <source>{n} labels of the file overlap labels of the same category that are in the project: {some}; and {more} more. Nothing was imported.</source>
            <translation>
                <numerusform>파일의 라벨 {n}개가 프로젝트에 있는 같은 카테고리의 라벨과 겹칩니다: {some}, 외 {more}개. 아무것도 가져오지 않았습니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/window/finding_lists.py" />
            <source>{n} labels of {name} overlap labels of the same category. Whose stay?</source>
            <translation>
                <numerusform>{name}의 라벨 {n}개가 같은 카테고리의 라벨과 겹칩니다. 어느 쪽을 남길까요?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/project/import_export.py" />
            <source>{n} left out: their images are not in this folder.</source>
            <translation>
                <numerusform>{n}개를 뺐습니다. 해당 이미지가 이 폴더에 없습니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/window/answer_notifier.py" />
            <source>{n} masks made.</source>
            <translation>
                <numerusform>마스크 {n}개를 만들었습니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/cli/train_full.py" />
            <source>{n} minutes</source>
            <translation>
                <numerusform>{n}분</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/project/changed_file_controller.py" />
            <source>{n} more images have changed.</source>
            <translation>
                <numerusform>이미지 {n}장이 더 바뀌었습니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/engine/export_words.py" />
            <source>{n} more images have none.</source>
            <translation>
                <numerusform>다른 이미지 {n}개에는 없습니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/formats/problems.py" />
            <source>{n} more problems of this kind.</source>
            <translation>
                <numerusform>같은 종류의 문제가 {n}개 더 있습니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/project/file_watch.py" />
            <source>{n} new images.</source>
            <translation>
                <numerusform>새 이미지 {n}장.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/gallery/contact_sheet.py" />
            <source>{n} objects</source>
            <translation>
                <numerusform>객체 {n}개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/gallery/step_messages.py" />
            <source>{n} objects accepted. {undo} takes it back.</source>
            <translation>
                <numerusform>객체 {n}개를 수락했습니다. {undo} 키로 되돌립니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/annotation/annotation_editor.py" />
            <source>{n} objects are larger than this image and were left out.</source>
            <translation>
                <numerusform>객체 {n}개가 이 이미지보다 커서 제외했습니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/annotation/annotation_editor.py" />
            <source>{n} objects copied.</source>
            <translation>
                <numerusform>객체 {n}개를 복사했습니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/annotation/annotation_editor.py" />
            <source>{n} objects deleted. {undo} takes it back.</source>
            <translation>
                <numerusform>객체 {n}개를 삭제했습니다. {undo} 키로 되돌립니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/window/finding_lists.py" />
            <source>{n} objects differ from {name}.</source>
            <translation>
                <numerusform>객체 {n}개가 {name}과(와) 다릅니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/annotation/object_operations.py" />
            <source>{n} objects hidden.</source>
            <translation>
                <numerusform>객체 {n}개를 숨겼습니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/annotation/object_operations.py" />
            <source>{n} objects locked.</source>
            <translation>
                <numerusform>객체 {n}개를 잠갔습니다.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/shape_operations.py" />
            <source>{n} objects merged. {undo} takes it back.</source>
            <translation>객체 {n}개를 합쳤습니다. {undo} 키로 되돌립니다.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/annotation/category_editor.py" />
            <source>{n} objects of “{name}” on this image selected.</source>
            <translation>
                <numerusform>이 이미지에서 “{name}” 객체 {n}개를 선택했습니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/gallery/step_messages.py" />
            <source>{n} objects rejected. {undo} takes it back.</source>
            <translation>
                <numerusform>객체 {n}개를 거부했습니다. {undo} 키로 되돌립니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/annotation/annotation_editor.py" />
            <location filename="../../swin_annotator/ui/gallery/step_messages.py" />
            <location filename="../../swin_annotator/ui/inference/tag_controller.py" />
            <source>{n} objects relabelled. {undo} takes it back.</source>
            <translation>
                <numerusform>객체 {n}개의 카테고리를 바꿨습니다. {undo} 키로 되돌립니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/annotation/object_operations.py" />
            <source>{n} objects unlocked.</source>
            <translation>
                <numerusform>객체 {n}개의 잠금을 풀었습니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/engine/check.py" />
            <source>{n} of {all} images in {folder} are not in the file.</source>
            <translation>
                <numerusform>{folder}의 이미지 {all}장 중 {n}장이 파일에 없습니다.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/worth_controller.py" />
            <source>{n} of {most}: {text}</source>
            <translation>{n}/{most}: {text}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/gallery/gallery_controller.py" />
            <source>{n} on images that were not looked at yet come last; Find in the folder looks at them.</source>
            <translation>
                <numerusform>아직 보지 않은 이미지의 {n}개는 마지막에 옵니다. “폴더에서 찾기”가 그것을 봅니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/annotation/shape_words.py" />
            <source>{n} points</source>
            <translation>
                <numerusform>점 {n}개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/project/import_export.py" />
            <source>{n} problems in the file.</source>
            <translation>
                <numerusform>파일에 문제가 {n}개 있습니다.</numerusform>
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
                <numerusform>후보 {n}개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/inference/answer_writer.py" />
            <source>{n} proposals of the example taken back on other images. {undo} brings them back.</source>
            <translation>
                <numerusform>다른 이미지에서 예시의 후보 {n}개를 거두었습니다. {undo} 키로 되살립니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/inference/answer_writer.py" />
            <source>{n} proposals of the example taken back.</source>
            <translation>
                <numerusform>예시의 후보 {n}개를 거두었습니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/i18n/category_counts.py" />
            <source>{n} rejected</source>
            <translation>
                <numerusform>거부 {n}개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/gallery/gallery_controller.py" />
            <source>{n} rejected.</source>
            <translation>
                <numerusform>{n}개를 거부했습니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/window/review_presenter.py" />
            <source>{n} score less.</source>
            <translation>
                <numerusform>점수가 더 낮은 것 {n}개.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/project/import_export.py" />
            <source>{n} tags</source>
            <translation>
                <numerusform>태그 {n}개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/project/import_export.py" />
            <source>{n} were there already.</source>
            <translation>
                <numerusform>{n}개는 이미 있었습니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/project/import_export.py" />
            <source>{n} were there as proposals and are accepted.</source>
            <translation>
                <numerusform>{n}개는 제안으로 있었으며 수락되었습니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/store/soundness.py" />
            <source>{n} {what} can't be read and were left out, for their rows are damaged: {ids}.</source>
            <translation>
                <numerusform>{what} {n}개의 행이 손상되어 읽을 수 없어 제외했습니다: {ids}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/file_watch.py" />
            <source>{old} is called {new} by now; its labels came along.</source>
            <translation>{old}의 이름이 {new}(으)로 바뀌었고 라벨도 따라왔습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/cli/train_full.py" />
            <source>{option} belongs to --full.</source>
            <translation>{option}은(는) --full에 속합니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/sinks.py" />
            <source>{out} can't be written ({error}).</source>
            <translation>{out}에 쓸 수 없습니다 ({error}).</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/likeness.py" />
            <source>{path} ({part}) shows the same as {first} ({other})</source>
            <translation>{path}({part})은(는) {first}({other})과(와) 같은 것을 보여 줍니다</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/image_copies.py" />
            <source>{path} can't be copied: the file is gone or may not be read.</source>
            <translation>{path}을(를) 복사할 수 없습니다: 파일이 없거나 읽을 권한이 없습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/tfrecord.py" />
            <source>{path} can't be packed: the file is gone or can't be read.</source>
            <translation>{path}을(를) 묶을 수 없습니다. 파일이 없거나 읽을 수 없습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/folder.py" />
            <location filename="../../swin_annotator/formats/read_errors.py" />
            <location filename="../../swin_annotator/models/weights/model_folders.py" />
            <source>{path} can't be read ({strerror}).</source>
            <translation>{path}을(를) 읽을 수 없습니다({strerror}).</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/survey.py" />
            <source>{path} can't be read.</source>
            <translation>{path}을(를) 읽을 수 없습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/archives.py" />
            <source>{path} can't be unpacked ({error}).</source>
            <translation>{path}의 압축을 풀 수 없습니다 ({error}).</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/statistics_controller.py" />
            <source>{path} can't be written ({reason}).</source>
            <translation>{path}에 쓸 수 없습니다({reason}).</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/__init__.py" />
            <source>{path} can't be written: it is a folder.</source>
            <translation>{path}에 쓸 수 없습니다: 폴더입니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/images.py" />
            <source>{path} claims {width}×{height} pixels, which would take {cost} GB of memory; the limit is {most_bytes} GB.</source>
            <translation>{path}: {width}×{height} 픽셀로, 메모리 {cost} GB가 듭니다. 한도는 {most_bytes} GB입니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/image_files.py" />
            <source>{path} could not be read: the disk or network is too slow.</source>
            <translation>{path}을(를) 읽지 못했습니다: 디스크나 네트워크가 너무 느립니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/prelabel.py" />
            <source>{path} could not be worked on: {error}</source>
            <translation>{path}을(를) 처리하지 못했습니다: {error}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/xml_files.py" />
            <source>{path} declares entities of its own, which labels never need; it was not read.</source>
            <translation>{path}에 라벨에는 필요 없는 자체 엔티티가 선언되어 있어 읽지 않았습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/loading.py" />
            <source>{path} describes a {found} model; expected {model_types}.</source>
            <translation>{path}은(는) {found} 모델을 기술하는데 {model_types}이어야 합니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/swin/preprocess.py" />
            <location filename="../../swin_annotator/models/swin/view.py" />
            <source>{path} describes no usable preprocessing: {error}.</source>
            <translation>{path}에 쓸 수 있는 전처리가 기술되어 있지 않습니다: {error}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/__init__.py" />
            <location filename="../../swin_annotator/formats/read_errors.py" />
            <location filename="../../swin_annotator/formats/yolo_classes.py" />
            <source>{path} does not exist.</source>
            <translation>{path}이(가) 없습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/image_files.py" />
            <source>{path} does not fit into memory.</source>
            <translation>{path}: 메모리에 들어가지 않습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/versions.py" />
            <source>{path} has changed since it was labelled.</source>
            <translation>{path}이(가) 라벨을 붙인 뒤로 바뀌었습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/versions.py" />
            <source>{path} has changed since it was labelled: was {was}, is {now}.</source>
            <translation>{path}이(가) 라벨을 붙인 뒤로 바뀌었습니다: 이전 {was}, 지금 {now}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/changed_file_controller.py" />
            <source>{path} has changed while it was looked at; it is asked again.</source>
            <translation>{path}이(가) 살펴보는 동안 바뀌어 다시 요청합니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/mini/folder.py" />
            <source>{path} has more tokens than the network knows.</source>
            <translation>{path}의 토큰이 망이 아는 것보다 많습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/mask_classes.py" />
            <source>{path} has no column for the names of classes.</source>
            <translation>{path}에 클래스 이름의 열이 없습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/openimages.py" />
            <source>{path} has no column {missing}.</source>
            <translation>{path}에 {missing} 열이 없습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/tags_csv.py" />
            <source>{path} has no columns for file names and tags.</source>
            <translation>{path}에 파일 이름과 태그의 열이 없습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/csv_objects.py" />
            <source>{path} has no columns for images, classes and boxes.</source>
            <translation>{path}에 이미지와 클래스와 박스의 열이 없습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/images.py" />
            <source>{path} has no pixels ({width}×{height}).</source>
            <translation>{path}: 픽셀이 없습니다 ({width}×{height}).</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/check.py" />
            <source>{path} has no width and height.</source>
            <translation>{path}에 너비와 높이가 없습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/loading.py" />
            <source>{path} holds more than weights, or is damaged, and was not opened.</source>
            <translation>{path}은(는) 가중치 외의 것을 담고 있거나 손상되어 열지 않았습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/loading.py" />
            <source>{path} holds more than weights: expected tensors by name.</source>
            <translation>{path}에 가중치 외의 것이 있습니다: 이름별 텐서여야 합니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/loading.py" />
            <source>{path} holds more than weights: {key} is {name}, expected a tensor.</source>
            <translation>{path}에 가중치 외의 것이 있습니다: {key}이(가) {name}인데 텐서여야 합니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/class_folders.py" />
            <source>{path} holds no folders with images.</source>
            <translation>{path}에 이미지가 든 폴더가 없습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_panoptic.py" />
            <source>{path} holds no panoptic labels.</source>
            <translation>{path}에 파놉틱 라벨이 없습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/label_studio.py" />
            <source>{path} holds no tasks of Label Studio.</source>
            <translation>{path}에 Label Studio 작업이 없습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/loading.py" />
            <source>{path} holds numbers that are not finite in {key}.</source>
            <translation>{path}의 {key}에 유한하지 않은 수가 있습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/trust.py" />
            <source>{path} holds statements that this program never puts into a project.</source>
            <translation>{path}에는 이 프로그램이 프로젝트에 절대 넣지 않는 구문이 있습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/size_check.py" />
            <source>{path} holds tensors of {total} MB in a file of {st_size} MB.</source>
            <translation>{path}은(는) {st_size} MB 파일에 {total} MB의 텐서를 담고 있습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/cvat.py" />
            <source>{path} holds tracks of a video.</source>
            <translation>{path}에는 비디오 트랙이 있습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/archives.py" />
            <source>{path} holds two files of one name.</source>
            <translation>{path}에 같은 이름의 파일이 두 개 있습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/size_check.py" />
            <source>{path} holds {name} in a form that stands for more numbers than the file has.</source>
            <translation>{path}의 {name}이(가) 파일에 있는 것보다 많은 수를 나타내는 형태입니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/own_folders.py" />
            <source>{path} holds {name}, which the export that is there did not write, or which was changed since.</source>
            <translation>{path}에 {name}이(가) 있습니다. 거기 있는 내보내기가 쓴 것이 아니거나 그 뒤에 바뀌었습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/model_folders.py" />
            <source>{path} in {parent} is damaged or cut short.</source>
            <translation>{parent}의 {path}이(가) 손상되었거나 잘렸습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/label_studio.py" />
            <source>{path} is Label Studio's JSON-MIN, which does not say what belongs together.</source>
            <translation>{path}은(는) Label Studio의 JSON-MIN이며, 무엇이 함께 속하는지 나타내지 않습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/read_errors.py" />
            <source>{path} is a folder.</source>
            <translation>{path}은(는) 폴더입니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/trust.py" />
            <source>{path} is a link, and links are not followed there: they may lead to files of others.</source>
            <translation>{path}은(는) 링크이고, 그곳의 링크는 따르지 않습니다. 다른 사람의 파일로 이어질 수 있기 때문입니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/archives.py" />
            <source>{path} is damaged or locked.</source>
            <translation>{path}이(가) 손상되었거나 잠겨 있습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/image_files.py" />
            <source>{path} is empty.</source>
            <translation>{path}: 빈 파일입니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/image_files.py" />
            <location filename="../../swin_annotator/engine/check.py" />
            <location filename="../../swin_annotator/engine/survey.py" />
            <source>{path} is gone.</source>
            <translation>{path}: 파일이 없어졌습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/check.py" />
            <source>{path} is listed more than once.</source>
            <translation>{path}이(가) 두 번 이상 나열되어 있습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/mini/folder.py" />
            <location filename="../../swin_annotator/models/runtime/engine_use.py" />
            <location filename="../../swin_annotator/models/weights/loading.py" />
            <source>{path} is missing.</source>
            <translation>{path}이(가) 없습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/datumaro.py" />
            <source>{path} is no Datumaro file: it has no items.</source>
            <translation>{path}은(는) Datumaro 파일이 아닙니다. items가 없습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/labelme_shapes.py" />
            <source>{path} is no LabelMe file: it has no “shapes”.</source>
            <translation>{path}은(는) LabelMe 파일이 아닙니다: ‘shapes’가 없습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/voc.py" />
            <source>{path} is no Pascal VOC file: it begins with &lt;{tag}&gt;.</source>
            <translation>{path}은(는) Pascal VOC 파일이 아닙니다: &lt;{tag}&gt;(으)로 시작합니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/supervisely.py" />
            <source>{path} is no Supervisely annotation: it has no objects.</source>
            <translation>{path}은(는) Supervisely 주석이 아닙니다. objects가 없습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/via.py" />
            <source>{path} is no VIA file: no image in it has regions.</source>
            <translation>{path}은(는) VIA 파일이 아닙니다: 영역이 있는 이미지가 없습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/yolo_classes.py" />
            <source>{path} is no YOLO data set.</source>
            <translation>{path}은(는) YOLO 데이터 세트가 아닙니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/yolo_classes.py" />
            <source>{path} is no YOLO data set: it names no classes.</source>
            <translation>{path}은(는) YOLO 데이터 세트가 아닙니다: 클래스가 적혀 있지 않습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/trust.py" />
            <source>{path} is no file that a project could be in.</source>
            <translation>{path}은(는) 프로젝트가 들어 있을 수 있는 파일이 아닙니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/mask_classes.py" />
            <location filename="../../swin_annotator/formats/odvg.py" />
            <source>{path} is no list of classes.</source>
            <translation>{path}은(는) 클래스 목록이 아닙니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/bundle.py" />
            <source>{path} is no project in one file, or it is damaged.</source>
            <translation>{path}은(는) 한 파일 프로젝트가 아니거나 손상되었습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/adding.py" />
            <source>{path} is no weights file.</source>
            <translation>{path}은(는) 가중치 파일이 아닙니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/tfrecord.py" />
            <source>{path} is no whole TFRecord file: it is damaged or cut short.</source>
            <translation>{path}은(는) 온전한 TFRecord 파일이 아닙니다. 손상되었거나 중간에 끊겼습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/table_files.py" />
            <source>{path} is not a CSV table ({error}).</source>
            <translation>{path}은(는) CSV 표가 아닙니다({error}).</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_reader.py" />
            <source>{path} is not a JSON file.</source>
            <translation>{path}은(는) JSON 파일이 아닙니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_panoptic.py" />
            <location filename="../../swin_annotator/formats/index_masks.py" />
            <source>{path} is not a PNG that can be read.</source>
            <translation>{path}은(는) 읽을 수 있는 PNG가 아닙니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/yolo_classes.py" />
            <source>{path} is not a YAML file: it is damaged in line {line}.</source>
            <translation>{path}은(는) YAML 파일이 아닙니다: {line}행이 손상되었습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/yolo_classes.py" />
            <source>{path} is not a YAML file: it is damaged.</source>
            <translation>{path}은(는) YAML 파일이 아닙니다: 손상되었습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/loading.py" />
            <source>{path} is not a complete safetensors file.</source>
            <translation>{path}은(는) 온전한 safetensors 파일이 아닙니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/loading.py" />
            <source>{path} is not a complete weights file.</source>
            <translation>{path}은(는) 온전한 가중치 파일이 아닙니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/image_files.py" />
            <location filename="../../swin_annotator/formats/coco_reader.py" />
            <source>{path} is not a file.</source>
            <translation>{path}: 파일이 아닙니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/__init__.py" />
            <source>{path} is not a label file of a known format.</source>
            <translation>{path}은(는) 알려진 형식의 라벨 파일이 아닙니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/old_encoding.py" />
            <source>{path} is not a text file.</source>
            <translation>{path}은(는) 텍스트 파일이 아닙니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/mini/folder.py" />
            <source>{path} is not a tokenizer file.</source>
            <translation>{path}은(는) 토크나이저 파일이 아닙니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/whole_folders.py" />
            <source>{path} is not an empty folder.</source>
            <translation>{path}은(는) 빈 폴더가 아닙니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/image_files.py" />
            <source>{path} is not an image that can be read.</source>
            <translation>{path}: 읽을 수 있는 이미지가 아닙니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/folder.py" />
            <source>{path} is not an image.</source>
            <translation>{path}은(는) 이미지가 아닙니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/old_encoding.py" />
            <source>{path} is not in UTF-8 but in an older code page, such as Windows-1251, GBK or Shift-JIS.</source>
            <translation>{path}은(는) UTF-8이 아니라 Windows-1251, GBK, Shift-JIS 같은 옛 코드 페이지로 되어 있습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/import_images.py" />
            <source>{path} is not in the folder; its labels stay out.</source>
            <translation>{path}이(가) 폴더에 없어 라벨을 제외합니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/example_queries.py" />
            <source>{path} is not the image any more on which the example was drawn.</source>
            <translation>{path}은(는) 더 이상 예시를 그린 이미지가 아닙니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_reader.py" />
            <source>{path} is not whole JSON: {what}.</source>
            <translation>{path}은(는) 온전한 JSON이 아닙니다: {what}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/xml_files.py" />
            <source>{path} is not whole XML: it is damaged in line {line}.</source>
            <translation>{path}은(는) 온전한 XML이 아닙니다: {line}행이 손상되었습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/xml_files.py" />
            <source>{path} is not whole XML: it is damaged.</source>
            <translation>{path}은(는) 온전한 XML이 아닙니다: 손상되었습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/slow_decoders.py" />
            <source>{path} is stored in a way that takes minutes to read.</source>
            <translation>{path}은(는) 읽는 데 몇 분이 걸리는 방식으로 저장되어 있습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/trust.py" />
            <source>{path} is the database of another program, not a project.</source>
            <translation>{path}은(는) 프로젝트가 아니라 다른 프로그램의 데이터베이스입니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/__init__.py" />
            <source>{path} is the name of an image; labels would take its place.</source>
            <translation>{path}은(는) 이미지의 이름입니다. 라벨이 그 자리를 차지하게 됩니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/label_studio_config.py" />
            <source>{path} is there already, and another program or person wrote it.</source>
            <translation>{path}은(는) 이미 있으며 다른 프로그램이나 사람이 쓴 것입니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_panoptic.py" />
            <location filename="../../swin_annotator/formats/index_masks.py" />
            <source>{path} is too large to be read.</source>
            <translation>{path}은(는) 너무 커서 읽을 수 없습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/train.py" />
            <source>{path} is too large to learn regions from.</source>
            <translation>{path}은(는) 너무 커서 영역을 학습할 수 없습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/check.py" />
            <source>{path} is turned upright by its EXIF data, its labels were made without that: they say {width}×{height}.</source>
            <translation>{path}은(는) EXIF 정보에 따라 바로 세우는데, 라벨은 그렇게 하지 않고 만들어졌습니다. {width}×{height}(으)로 되어 있습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/import_images.py" />
            <source>{path} is {size}, but the file says {said}; boxes were kept in pixels, so look whether they fit.</source>
            <translation>{path}은(는) {size}인데 파일에는 {said}(으)로 되어 있습니다. 박스는 픽셀 그대로 두었으니 맞는지 확인하세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/image_copies.py" />
            <source>{path} leads out of the folder by a link; its image is not copied.</source>
            <translation>{path}은(는) 링크로 폴더 밖으로 나가므로 그 이미지는 복사하지 않습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/tfrecord.py" />
            <source>{path} leads out of the folder by a link; its image is not packed.</source>
            <translation>{path}은(는) 링크로 폴더 밖을 가리키므로 이미지를 묶지 않습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/whole_folders.py" />
            <source>{path} lies among the images; the copies would become images of this project.</source>
            <translation>{path}은(는) 이미지들 사이에 있습니다. 사본이 이 프로젝트의 이미지가 됩니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/loading.py" />
            <source>{path} must hold a JSON object.</source>
            <translation>{path}에는 JSON 객체가 있어야 합니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/loading.py" />
            <source>{path} names no model type; expected {model_types}.</source>
            <translation>{path}에 모델 종류가 없습니다. {model_types}이어야 합니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/likeness.py" />
            <source>{path} shows the same as {first}</source>
            <translation>{path}은(는) {first}과(와) 같은 것을 보여 줍니다</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/pictures.py" />
            <source>{path} was changed while it was looked at.</source>
            <translation>{path}: 보는 동안 바뀌었습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_writer.py" />
            <source>{path} was not written: it did not read back as it should ({why}).</source>
            <translation>{path}을(를) 쓰지 않았습니다: 다시 읽은 결과가 맞지 않습니다({why}).</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/archives.py" />
            <source>{path} would unpack to far more than labels take.</source>
            <translation>{path}의 압축을 풀면 라벨에 필요한 것보다 훨씬 커집니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/import_images.py" />
            <source>{path} {why}</source>
            <translation>{path}: {why}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/import_images.py" />
            <source>{path} {why}; its labels stay out.</source>
            <translation>{path}: {why}. 라벨을 제외합니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/advice.py" />
            <source>{path}: only the {most} that the model is surest of are kept.</source>
            <translation>{path}: 모델이 가장 확신하는 {most}개만 남깁니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/comparing.py" />
            <source>{path}: {after} at {place} added</source>
            <translation>{path}: {place}에 {after} 추가</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/comparing.py" />
            <source>{path}: {after} moved to {place} (IoU {iou})</source>
            <translation>{path}: {after}, {place}(으)로 이동 (IoU {iou})</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/comparing.py" />
            <source>{path}: {before} at {place} is {after}</source>
            <translation>{path}: {place}의 {before} → {after}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/comparing.py" />
            <source>{path}: {before} at {place} removed</source>
            <translation>{path}: {place}의 {before} 제거</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/importing.py" />
            <source>{path}: {name} at {place} overlaps label {id} by {iou} %</source>
            <translation>{path}: {place}의 {name}이(가) 라벨 {id}와(과) {iou} % 겹칩니다</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/worth_controller.py" />
            <source>{path}: {name} found, not labelled ({score:.2f})</source>
            <translation>{path}: {name}을(를) 찾았으나 라벨이 없음({score:.2f})</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/worth_controller.py" />
            <source>{path}: {name} labelled, not found</source>
            <translation>{path}: {name} 라벨이 있으나 찾지 못함</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/worth_controller.py" />
            <source>{path}: {name} lies elsewhere (overlap {iou:.2f})</source>
            <translation>{path}: {name}이(가) 다른 곳에 있음(겹침 {iou:.2f})</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/worth_controller.py" />
            <source>{path}: {name} looks like {other}</source>
            <translation>{path}: {name}이(가) {other}처럼 보임</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/gallery/quality_controller.py" />
            <source>{path}: {n} differences</source>
            <translation>
                <numerusform>{path}: 차이 {n}개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/engine/prelabel.py" />
            <location filename="../../swin_annotator/engine/search.py" />
            <source>{path}: {n} found</source>
            <translation>
                <numerusform>{path}: {n}개 찾음</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/size_check.py" />
            <source>{place} describes a network of {wanted} million numbers, its weights hold {held}.</source>
            <translation>{place}은(는) 수 {wanted}백만 개의 망을 기술하는데 가중치에는 {held}백만 개가 있습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>{place}: {size}, licence {licence}.</source>
            <translation>{place}: {size}, 라이선스 {licence}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/review/image_review.py" />
            <source>{proposals} accepted. {undo} takes it back.</source>
            <translation>{proposals}를 수락했습니다. {undo} 키로 되돌립니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/answer_notifier.py" />
            <source>{proposals} from {threshold:.2f} on, on {images}.</source>
            <translation>{images}에 점수 {threshold:.2f} 이상 {proposals}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/bulk_accept.py" />
            <source>{proposals} on {images}</source>
            <translation>{images}의 {proposals}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/review/image_review.py" />
            <source>{proposals} rejected. {undo} takes it back.</source>
            <translation>{proposals}를 거부했습니다. {undo} 키로 되돌립니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/review_bar.py" />
            <source>{rate:.0f} per minute</source>
            <translation>분당 {rate:.0f}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/bars.py" />
            <source>{rate:.1f} per second</source>
            <translation>초당 {rate:.1f}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/coco_reader.py" />
            <source>{reason} in line {line}, column {column}</source>
            <translation>{line}행 {column}열: {reason}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/download.py" />
            <source>{repository} holds no {lacks}.</source>
            <translation>{repository}에 {lacks}이(가) 없습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/guided_tour.py" />
            <source>{review} goes through all proposals of the folder, one key each.</source>
            <translation>{review} 키는 폴더의 모든 후보를 하나에 키 하나로 검토합니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/tag_controller.py" />
            <source>{right} of {of} were named rightly while they were left out of the learning. Always saying the commonest: {commonest} of {of}.</source>
            <translation>학습에서 뺐을 때 {of}개 중 {right}개를 맞게 이름 붙였습니다. 늘 가장 흔한 것을 말하면: {of}개 중 {commonest}개.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/mask_classes.py" />
            <source>{root} has no table of classes.</source>
            <translation>{root}에 클래스 표가 없습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/bulk_accept.py" />
            <source>{said}. Click the wrong ones out.</source>
            <translation>{said}. 잘못된 것을 클릭해 빼세요.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/gallery/bulk_accept.py" />
            <source>{said}; {n} clicked out are rejected.</source>
            <translation>
                <numerusform>{said}. 제외한 {n}개는 거부했습니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/gallery/bulk_accept.py" />
            <source>{said}; {n} clicked out stay proposals.</source>
            <translation>
                <numerusform>{said}. 제외한 {n}개는 제안으로 남습니다.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/bars.py" />
            <source>{seconds:.0f} s</source>
            <translation>{seconds:.0f}초</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/bars.py" />
            <source>{seconds:.0f} s each</source>
            <translation>하나에 {seconds:.0f}초</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/split_sliders.py" />
            <source>{share} %</source>
            <translation>{share} %</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/proposals.py" />
            <source>{shown} of {total} shown</source>
            <translation>{total}개 중 {shown}개</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/answer_notifier.py" />
            <source>{shown} to review. {next} goes through them, {accept} accepts, {reject} rejects.</source>
            <translation>검토할 것 {shown}개. {next} 키로 이동, {accept} 키로 수락, {reject} 키로 거부.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/object_operations.py" />
            <source>{show} shows all again.</source>
            <translation>{show} 키로 모두 다시 표시합니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/pool.py" />
            <source>{spec} can't find things by word or example.</source>
            <translation>{spec}은(는) 단어나 예시로 찾지 못합니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/pool.py" />
            <source>{spec} can't segment.</source>
            <translation>{spec}은(는) 분할하지 못합니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/pool.py" />
            <source>{spec} can't tell images and boxes apart.</source>
            <translation>{spec}은(는) 이미지와 박스를 구별하지 못합니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/pool.py" />
            <source>{spec} can't turn boxes into masks.</source>
            <translation>{spec}은(는) 박스를 마스크로 바꾸지 못합니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/catalog.py" />
            <source>{spec} comes with the program and stays.</source>
            <translation>{spec}은(는) 프로그램에 포함되어 있어 남습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/pool.py" />
            <source>{spec} needs about {needed} MB of memory, {free} MB are free.</source>
            <translation>{spec}에는 메모리 약 {needed} MB가 필요한데 {free} MB가 비어 있습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/catalog/catalog.py" />
            <source>{spec} was added from a folder; the hub does not have it.</source>
            <translation>{spec}은(는) 폴더에서 추가한 것으로 허브에 없습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/demo.py" />
            <source>{target} is not empty.</source>
            <translation>{target}이(가) 비어 있지 않습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/examples.py" />
            <source>{text} ({sign}). Click to see it, Delete to remove it.</source>
            <translation>{text} ({sign}). 클릭하면 보고 Delete로 제거합니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/answer_notifier.py" />
            <source>{text} {failed} could not be worked on. {reason}</source>
            <translation>{text} {failed}장은 처리하지 못했습니다. {reason}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/inference/folder_search.py" />
            <source>{text} {left} to be looked at first; then the search is done again.</source>
            <translation>{text} 먼저 {left}을 더 살펴본 다음 다시 검색합니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/bars.py" />
            <source>{time} left</source>
            <translation>{time} 남음</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/class_numbers.py" />
            <source>{title} can't number classes by the rule “{rule}”.</source>
            <translation>{title}은(는) “{rule}” 규칙으로 클래스 번호를 매기지 못합니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/class_numbers.py" />
            <source>{title} has no numbers for classes; they go by their names.</source>
            <translation>{title}에는 클래스 번호가 없고 이름으로 구별합니다.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/formats/label_features.py" />
            <source>{title} keeps no attributes: those of {n} objects are left out.</source>
            <translation>
                <numerusform>{title}은(는) 속성을 보관하지 않습니다: 객체 {n}개의 속성이 빠집니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/formats/label_features.py" />
            <source>{title} keeps no key points: those of {n} objects are left out.</source>
            <translation>
                <numerusform>{title}은(는) 키포인트를 보관하지 않습니다: 객체 {n}개의 것이 빠집니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/formats/label_features.py" />
            <source>{title} keeps no keys of other tools: those of {n} entries are left out.</source>
            <translation>
                <numerusform>{title}은(는) 다른 도구의 키를 보관하지 않습니다: 항목 {n}개의 것이 빠집니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/formats/label_features.py" />
            <source>{title} keeps no lines: {n} are left out.</source>
            <translation>
                <numerusform>{title}은(는) 선을 보관하지 않습니다: {n}개가 빠집니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/formats/label_features.py" />
            <source>{title} keeps no outlines: of {n} objects only the box is written.</source>
            <translation>
                <numerusform>{title}은(는) 윤곽을 보관하지 않습니다: 객체 {n}개는 박스만 기록됩니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/formats/label_features.py" />
            <source>{title} keeps no points: {n} are left out.</source>
            <translation>
                <numerusform>{title}은(는) 점을 보관하지 않습니다: {n}개가 빠집니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/formats/label_features.py" />
            <source>{title} keeps no scores: {n} are left out.</source>
            <translation>
                <numerusform>{title}은(는) 점수를 보관하지 않습니다: {n}개가 빠집니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/formats/label_features.py" />
            <source>{title} keeps no single objects: {n} become one with another of their category.</source>
            <translation>
                <numerusform>{title}은(는) 개별 객체를 보관하지 않습니다: {n}개가 같은 카테고리의 다른 것과 합쳐집니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/formats/label_features.py" />
            <source>{title} keeps no tags of images: {n} are left out.</source>
            <translation>
                <numerusform>{title}은(는) 이미지 태그를 보관하지 않습니다: {n}개가 빠집니다.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/label_features.py" />
            <source>{title} keeps no turned boxes: of {count} only the upright box around each is written.</source>
            <translation>{title}은(는) 회전 박스를 보관하지 않습니다: {count}개는 각각을 둘러싼 바로 선 박스만 기록됩니다.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/formats/label_features.py" />
            <source>{title} keeps no turned boxes: {n} become outlines of four corners.</source>
            <translation>
                <numerusform>{title}은(는) 회전 박스를 보관하지 않습니다: {n}개가 네 모서리 윤곽이 됩니다.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/label_features.py" />
            <source>{title} keeps one object a pixel: {count} may overlap, and there the smaller is on top.</source>
            <translation>{title}은(는) 픽셀마다 객체 하나만 담습니다: {count}개가 겹칠 수 있으며, 그곳에서는 작은 것이 위에 옵니다.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/formats/label_features.py" />
            <source>{title} keeps outlines only: {n} boxes become outlines of four corners.</source>
            <translation>
                <numerusform>{title}은(는) 윤곽만 보관합니다: 박스 {n}개가 네 모서리 윤곽이 됩니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/formats/label_features.py" />
            <source>{title} knows no groups: {n} are written as one object each.</source>
            <translation>
                <numerusform>{title}에는 그룹이 없습니다: {n}개가 각각 하나의 객체로 기록됩니다.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/window/answer_notifier.py" />
            <source>{undo} takes all back.</source>
            <translation>{undo} 키로 모두 되돌립니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/widgets/banner.py" />
            <source>{what}</source>
            <translation>{what}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/runtime/device.py" />
            <source>{what} did not fit into memory.</source>
            <translation>{what}이(가) 메모리에 들어가지 않았습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/project/import_export.py" />
            <source>{what} from {name} on {images}.</source>
            <translation>{name}에서 {what}({images}).</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/export_words.py" />
            <source>{what} on {images} would be written to {where}.</source>
            <translation>{images}의 {what}이(가) {where}에 기록될 것입니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/export_words.py" />
            <source>{what} on {images} written to {where}.</source>
            <translation>{what}({images})를 {where}에 기록했습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/size_check.py" />
            <source>{where} asks for {key} {short}, which the weights beside it can't fill.</source>
            <translation>{where}의 {key} {short}은(는) 옆의 가중치로 채울 수 없습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/runtime/engines.py" />
            <source>{where} can't be written: {strerror}.</source>
            <translation>{where}에 쓸 수 없습니다: {strerror}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/swin/weight_names.py" />
            <source>{where} describes a Swin with {key} {values}; expected {value}.</source>
            <translation>{where}이(가) 기술하는 Swin의 {key}이(가) {values}인데 {value}이어야 합니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/swin/semantic.py" />
            <source>{where} describes a network that can't be built: hidden_size {width}.</source>
            <translation>{where}이(가) 기술하는 망을 만들 수 없습니다: hidden_size {width}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/swin/own_folder.py" />
            <location filename="../../swin_annotator/models/swin/weight_names.py" />
            <location filename="../../swin_annotator/models/weights/loading.py" />
            <location filename="../../swin_annotator/models/weights/transformers_loading.py" />
            <source>{where} describes a network that can't be built: {error}.</source>
            <translation>{where}이(가) 기술하는 망을 만들 수 없습니다: {error}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/grounding/detector.py" />
            <source>{where} describes a text tower of type {found}; expected bert.</source>
            <translation>{where}의 텍스트 부분이 {found} 유형입니다. bert여야 합니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/swin/classifier.py" />
            <source>{where} describes a {kind} model; expected a Swin classifier of transformers or timm.</source>
            <translation>{where}은(는) {kind} 모델을 기술하는데 transformers나 timm의 Swin 분류기여야 합니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/swin/semantic.py" />
            <source>{where} describes an UperNet with pool_scales {config}; expected {pool_sizes}.</source>
            <translation>{where}이(가) 기술하는 UperNet의 pool_scales가 {config}인데 {pool_sizes}이어야 합니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/swin/semantic.py" />
            <source>{where} does not describe its backbone.</source>
            <translation>{where}에 백본이 기술되어 있지 않습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/shards.py" />
            <source>{where} has no weight_map.</source>
            <translation>{where}에 weight_map이 없습니다.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/models/swin/own_folder.py" />
            <source>{where} has {classes} classes, but {n} labels were given.</source>
            <translation>
                <numerusform>{where}의 클래스는 {classes}개인데 라벨이 {n}개 주어졌습니다.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/swin/weight_names.py" />
            <source>{where} holds a Swin Transformer V2; expected the first Swin Transformer.</source>
            <translation>{where}에는 Swin Transformer V2가 있는데 첫 Swin Transformer여야 합니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/swin/weight_names.py" />
            <source>{where} holds no Swin Transformer: it begins with {state}, expected weights such as layers.0.blocks.0.norm1.weight.</source>
            <translation>{where}에 Swin Transformer가 없습니다: {state}(으)로 시작하는데 layers.0.blocks.0.norm1.weight 같은 가중치여야 합니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/swin/weight_names.py" />
            <source>{where} holds no complete Swin Transformer: {reason}.</source>
            <translation>{where}에 온전한 Swin Transformer가 없습니다: {reason}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/models/swin/weight_names.py" />
            <source>{where} holds {rest} and {n} more, which belongs to no Swin classifier, UperNet or SSFormer.</source>
            <translation>
                <numerusform>{where}에 {rest} 외 {n}개가 있는데 Swin 분류기, UperNet, SSFormer 어느 것의 것도 아닙니다.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/swin/weight_names.py" />
            <source>{where} holds {rest}, which belongs to no Swin classifier, UperNet or SSFormer.</source>
            <translation>{where}에 {rest}이(가) 있는데 Swin 분류기, UperNet, SSFormer 어느 것의 것도 아닙니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/model_folders.py" />
            <source>{where} is a model of type {model_type}, which can't be used here.</source>
            <translation>{where}은(는) {model_type} 종류의 모델이어서 여기서 쓸 수 없습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/model_folders.py" />
            <source>{where} is a model without a model_type, which can't be used here.</source>
            <translation>{where}은(는) model_type이 없는 모델이어서 여기서 쓸 수 없습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/loading.py" />
            <location filename="../../swin_annotator/models/weights/shards.py" />
            <source>{where} is not valid JSON.</source>
            <translation>{where}은(는) 올바른 JSON이 아닙니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/swin/own_folder.py" />
            <source>{where} lacks its list of labels.</source>
            <translation>{where}에 라벨 목록이 없습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/loading.py" />
            <source>{where} names its backbone instead of describing it.</source>
            <translation>{where}은(는) 백본을 기술하지 않고 이름만 듭니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/swin/classifier.py" />
            <source>{where} names no model type; expected a Swin classifier of transformers or timm.</source>
            <translation>{where}에 모델 종류가 없습니다. transformers나 timm의 Swin 분류기여야 합니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/weights/shards.py" />
            <source>{where} names {name} outside its folder.</source>
            <translation>{where}이(가) 자기 폴더 밖의 {name}을(를) 가리킵니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/export_words.py" />
            <source>{where} would be written without any image.</source>
            <translation>{where}은(는) 이미지 없이 기록될 것입니다.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/engine/export_words.py" />
            <source>{where} would be written: none of its {n} images has labels yet.</source>
            <translation>
                <numerusform>{where}이(가) 기록될 것입니다. 이미지 {n}장 모두 아직 라벨이 없습니다.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/export_words.py" />
            <source>{where} written without any image.</source>
            <translation>{where}을(를) 이미지 없이 기록했습니다.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/engine/export_words.py" />
            <source>{where} written: none of its {n} images has labels yet.</source>
            <translation>
                <numerusform>{where}을(를) 기록했습니다. 이미지 {n}장 모두 아직 라벨이 없습니다.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/gallery/crop_model.py" />
            <source>{width:.0f} × {height:.0f} pixels</source>
            <translation>{width:.0f} × {height:.0f} 픽셀</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/canvas/stage.py" />
            <source>{width} by {height} pixels</source>
            <translation>{width} × {height} 픽셀</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/odd_objects.py" />
            <source>{w}×{h} pixels small</source>
            <translation>{w}×{h}픽셀로 작음</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/relative_boxes.py" />
            <source>“Scale to pixels” scales them.</source>
            <translation>“픽셀로 조정”이 크기를 조정합니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/yolo_classes.py" />
            <source>“names” in {file} has a key that is no number.</source>
            <translation>{file}의 ‘names’에 번호가 아닌 키가 있습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/yolo_classes.py" />
            <source>“names” in {file} has a number out of range.</source>
            <translation>{file}의 ‘names’에 범위를 벗어난 번호가 있습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/formats/yolo_classes.py" />
            <source>“names” in {file} is no list of names.</source>
            <translation>{file}의 ‘names’가 이름 목록이 아닙니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/check.py" />
            <source>“{a}” and “{b}” differ in case or blanks alone.</source>
            <translation>“{a}”과(와) “{b}”은(는) 대소문자나 공백만 다릅니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/history.py" />
            <source>“{entry}” can't be redone: its objects have changed since.</source>
            <translation>“{entry}”을(를) 다시 할 수 없습니다: 그 뒤로 객체가 바뀌었습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/history.py" />
            <source>“{entry}” can't be undone: its objects have changed since.</source>
            <translation>“{entry}”을(를) 되돌릴 수 없습니다: 그 뒤로 객체가 바뀌었습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/store/bulk.py" />
            <location filename="../../swin_annotator/store/history.py" />
            <source>“{entry}” was undone before it was whole.</source>
            <translation>“{entry}”은(는) 다 끝나기 전에 되돌려졌습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions/shortcuts.py" />
            <source>“{name}”</source>
            <translation>“{name}”</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/annotation_editor.py" />
            <source>“{name}” has the shape that was drawn, and is accepted.</source>
            <translation>“{name}”의 모양을 그린 대로 바꾸고 수락했습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/category_editor.py" />
            <source>“{name}” has {counts} in this folder.</source>
            <translation>이 폴더의 “{name}”: {counts}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/category_details.py" />
            <source>“{name}” is there twice, or has a meaning already; choose another.</source>
            <translation>“{name}”이(가) 두 번 있거나 이미 다른 뜻이 있습니다. 다른 것을 고르세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/category_editor.py" />
            <source>“{name}” is “{other}” now: {counts}. {undo} takes it back.</source>
            <translation>“{name}”이(가) 이제 “{other}”입니다: {counts}. {undo} 키로 되돌립니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/category_details.py" />
            <source>“{pair}” is no pair of key points.</source>
            <translation>“{pair}”은(는) 키포인트 쌍이 아닙니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/queries.py" />
            <source>“{part}” has no category name.</source>
            <translation>“{part}”에 카테고리 이름이 없습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/models/grounding/text.py" />
            <source>“{phrase}” has no word that can be searched for.</source>
            <translation>“{phrase}”에는 찾을 수 있는 단어가 없습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/annotation/attributes.py" />
            <source>“{text}” is no number.</source>
            <translation>“{text}”은(는) 숫자가 아닙니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/shortcut_editor.py" />
            <source>“{text}” is on {key}.</source>
            <translation>“{text}”의 키는 {key}입니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/engine/import_plan.py" />
            <source>“{theirs}” stays apart from “{ours}” of the project: names that differ in case or blanks are joined on request alone.</source>
            <translation>“{theirs}”은(는) 프로젝트의 “{ours}”와 따로 남습니다. 대소문자나 빈칸만 다른 이름은 요청할 때만 합칩니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/core/queries.py" />
            <source>“{told}” is not text in UTF-8.</source>
            <translation>“{told}”은(는) UTF-8 텍스트가 아닙니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>… and {count} more.</source>
            <translation>… 외 {count}개.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/review_bar.py" />
            <source>… category</source>
            <translation>… 카테고리</translation>
        </message>
    </context>
</TS>
