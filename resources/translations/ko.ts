<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR" sourcelanguage="en">
    <context>
        <name>swin_annotator</name>
        <message>
            <location filename="../../swin_annotator/ui/news.py" />
            <source> and {count} more</source>
            <translation> 외 {count}개</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/picture.py" />
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
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>4 clicks</source>
            <translation>4점</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/prompts.py" />
            <source>7 sentences</source>
            <translation>문장 7개</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/dialogs/opener.py" />
            <source>About Swin Annotator</source>
            <translation>Swin Annotator 정보</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>About the model</source>
            <translation>모델 정보</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/dialogs/contact_sheet.py" />
            <source>Accept</source>
            <translation>수락</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/panels/proposals.py" />
            <source>Accept all</source>
            <translation>모두 수락</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Accept all shown</source>
            <translation>표시된 후보 모두 수락</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/bulk_accept.py" />
            <source>Accept in bulk</source>
            <translation>일괄 수락</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Accept in bulk…</source>
            <translation>일괄 수락…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/bulk_accept.py" />
            <location filename="../../swin_annotator/ui/panels/proposals.py" />
            <source>Accept {count}</source>
            <translation>{count}개 수락</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/step_names.py" />
            <source>Accept {n} objects</source>
            <translation>
                <numerusform>객체 {n}개 수락</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/dialogs/bulk_accept.py" />
            <location filename="../../swin_annotator/ui/step_names.py" />
            <source>Accept {n} proposals</source>
            <translation>
                <numerusform>후보 {n}개 수락</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/step_names.py" />
            <source>Accept {n} proposals as another category</source>
            <translation>
                <numerusform>후보 {n}개를 다른 카테고리로 수락</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Accept, go to the next</source>
            <translation>수락하고 다음으로</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>Add &amp;file…</source>
            <translation>파일 추가(&amp;F)…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/right.py" />
            <source>Add a category</source>
            <translation>카테고리 추가</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Add a category…</source>
            <translation>카테고리 추가…</translation>
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
            <translation>조각 추가</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/contact_sheet.py" />
            <source>All categories</source>
            <translation>모든 카테고리</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>All commands…</source>
            <translation>모든 명령…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <location filename="../../swin_annotator/ui/exchange.py" />
            <source>All files (*)</source>
            <translation>모든 파일 (*)</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/picture.py" />
            <source>All {held} score less than the threshold; the key {lower} lowers it.</source>
            <translation>{held}개 모두 점수가 임계값보다 낮습니다. {lower} 키로 낮출 수 있습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/keys.py" />
            <source>Alt+click, double click on an edge</source>
            <translation>Alt+클릭, 변을 더블클릭</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/exchange.py" />
            <source>Another import is running. Cancel it with {cancel}, or wait until it is done.</source>
            <translation>다른 가져오기가 진행 중입니다. {cancel} 키로 취소하거나 끝날 때까지 기다리세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/keys.py" />
            <source>Another key</source>
            <translation>다른 키</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>Another model of the hub: owner/name</source>
            <translation>허브의 다른 모델: 소유자/이름</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/details.py" />
            <source>Any words on the image{key}</source>
            <translation>이미지에 대한 자유로운 설명{key}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/details.py" />
            <source>Any words on the object{key}</source>
            <translation>객체에 대한 자유로운 설명{key}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/keys.py" />
            <source>Arrows</source>
            <translation>방향키</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/look.py" />
            <source>As it is</source>
            <translation>원래대로</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/prompts.py" />
            <source>As typed</source>
            <translation>입력한 그대로</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>Asking the hub about {name}.</source>
            <translation>허브에 {name}을(를) 조회하고 있습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/proposer.py" />
            <source>Asking {model} for its labels</source>
            <translation>{model}의 라벨을 조회하는 중</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/keys.py" />
            <source>Begin another object</source>
            <translation>다른 객체 시작</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Box</source>
            <translation>박스</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Box → mask</source>
            <translation>박스 → 마스크</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/look.py" />
            <source>Brightness</source>
            <translation>밝기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/edit_actions.py" />
            <location filename="../../swin_annotator/ui/panels/look.py" />
            <source>Brightness, contrast and gamma of the view</source>
            <translation>보기의 밝기, 대비, 감마</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/edit_actions.py" />
            <location filename="../../swin_annotator/ui/step_names.py" />
            <source>Bring to front</source>
            <translation>맨 앞으로</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Brush</source>
            <translation>브러시</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/keys.py" />
            <source>Brush and fill: take away; clicks: this is not the object</source>
            <translation>브러시와 채우기: 지우기, 클릭: 이것이 아님</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/key_conflicts.py" />
            <source>Brush smaller, larger; fill: less, more may differ</source>
            <translation>브러시 작게, 크게; 채우기: 적게, 많이</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/edit_actions.py" />
            <source>By clicks</source>
            <translation>클릭으로</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>COCO (*.json)</source>
            <translation>COCO (*.json)</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>COCO: labels and tags</source>
            <translation>COCO: 라벨과 태그</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/bars.py" />
            <location filename="../../swin_annotator/ui/dialogs/bulk_accept.py" />
            <source>Cancel</source>
            <translation>취소</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/bars.py" />
            <source>Cancel what runs</source>
            <translation>실행 중인 작업 취소</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/bars.py" />
            <source>Cancel what runs{key}</source>
            <translation>실행 중인 작업 취소{key}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/categories.py" />
            <location filename="../../swin_annotator/ui/right.py" />
            <source>Categories</source>
            <translation>카테고리</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/bulk_accept.py" />
            <location filename="../../swin_annotator/ui/dialogs/contact_sheet.py" />
            <location filename="../../swin_annotator/ui/dialogs/label_mapping.py" />
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
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Category {place}</source>
            <translation>카테고리 {place}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions.py" />
            <source>Category “{name}”</source>
            <translation>카테고리 “{name}”</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/drawing.py" />
            <source>Category “{name}” deleted. {undo} takes it back.</source>
            <translation>카테고리 “{name}”을(를) 삭제했습니다. {undo} 키로 되돌립니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/step_names.py" />
            <source>Change note</source>
            <translation>메모 변경</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/step_names.py" />
            <source>Change shape</source>
            <translation>모양 변경</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/step_names.py" />
            <source>Change tags</source>
            <translation>태그 변경</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Choose a file to write.</source>
            <translation>기록할 파일을 선택하세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/keys.py" />
            <source>Choose a row to change its key.</source>
            <translation>행을 선택하면 키를 바꿀 수 있습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/sheets.py" />
            <source>Choose another place.</source>
            <translation>다른 위치를 선택하세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Choose…</source>
            <translation>선택…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/keys.py" />
            <source>Click out what is selected, or in again</source>
            <translation>선택한 것 제외, 또는 다시 포함</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <location filename="../../swin_annotator/ui/messages.py" />
            <source>Close</source>
            <translation>닫기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Close folder</source>
            <translation>폴더 닫기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/messages.py" />
            <source>Close the notice</source>
            <translation>알림 닫기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/commands.py" />
            <source>Command</source>
            <translation>명령</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/dialogs/commands.py" />
            <source>Commands</source>
            <translation>명령</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/prompt_edit.py" />
            <source>Commas between things; name: phrase | phrase for several phrases of one category</source>
            <translation>항목은 쉼표로 구분; 이름: 구 | 구 형식으로 한 카테고리에 여러 구를 지정</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/step_names.py" />
            <source>Comment</source>
            <translation>설명</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/edit_actions.py" />
            <location filename="../../swin_annotator/ui/panels/details.py" />
            <source>Comment on the image</source>
            <translation>이미지 설명</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/sheets.py" />
            <source>Comparing objects</source>
            <translation>객체를 비교하는 중</translation>
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
            <translation>썸네일 시트</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Contact sheet…</source>
            <translation>썸네일 시트…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/look.py" />
            <source>Contrast</source>
            <translation>대비</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Copies of tagged images, a folder per tag</source>
            <translation>태그가 있는 이미지의 사본, 태그마다 폴더 하나</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/dialogs/log.py" />
            <source>Copy</source>
            <translation>복사</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/messages.py" />
            <source>Copy details</source>
            <translation>세부 정보 복사</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>Copying the model in {path}.</source>
            <translation>{path}의 모델을 복사하고 있습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/edit_actions.py" />
            <source>Crosshair</source>
            <translation>십자선</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/details.py" />
            <source>Crowd</source>
            <translation>무리</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/edit_actions.py" />
            <source>Crowd: several objects in one outline</source>
            <translation>무리: 한 윤곽 안에 여러 객체</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/keys.py" />
            <source>Ctrl+Enter in the prompt</source>
            <translation>프롬프트에서 Ctrl+Enter</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/keys.py" />
            <source>Ctrl+wheel</source>
            <translation>Ctrl+휠</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/bars.py" />
            <source>Cursor position</source>
            <translation>커서 위치</translation>
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
            <translation>선을 따라 객체 자르기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/edit_actions.py" />
            <source>Cut the smaller selected objects out of the largest</source>
            <translation>선택한 객체 중 가장 큰 것에서 작은 것들을 빼기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/statistics.py" />
            <source>Decisions per minute</source>
            <translation>분당 결정 수</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/keys.py" />
            <source>Default</source>
            <translation>기본값</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Delete</source>
            <translation>삭제</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/step_names.py" />
            <source>Delete category “{name}”</source>
            <translation>카테고리 “{name}” 삭제</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Delete the category in use</source>
            <translation>사용 중인 카테고리 삭제</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>Delete {name} from this computer?</source>
            <translation>이 컴퓨터에서 {name}을(를) 삭제할까요?</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/step_names.py" />
            <source>Delete {n} objects</source>
            <translation>
                <numerusform>객체 {n}개 삭제</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/categories.py" />
            <source>Delete “{name}”</source>
            <translation>“{name}” 삭제</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/messages.py" />
            <location filename="../../swin_annotator/ui/right.py" />
            <source>Details</source>
            <translation>세부 정보</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/prompts.py" />
            <source>Detector</source>
            <translation>검출기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/bars.py" />
            <source>Device</source>
            <translation>장치</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/keys.py" />
            <source>Does</source>
            <translation>동작</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/looking.py" />
            <source>Does not snap to the border.</source>
            <translation>경계에 맞추지 않습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>Downloading {name}. It goes on when this dialog is closed.</source>
            <translation>{name}을(를) 다운로드하고 있습니다. 이 창을 닫아도 계속됩니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Draw a box</source>
            <translation>박스 그리기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Draw a box by four clicks on an object's outermost points</source>
            <translation>객체의 가장 바깥쪽 네 점을 클릭해 박스 그리기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/edit_actions.py" />
            <source>Draw a piece onto the selected object</source>
            <translation>선택한 객체에 조각 덧그리기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Draw a polygon</source>
            <translation>폴리곤 그리기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/news.py" />
            <source>Draw an example</source>
            <translation>예시 그리기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/step_names.py" />
            <source>Draw box</source>
            <translation>박스 그리기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/step_names.py" />
            <source>Draw polygon</source>
            <translation>폴리곤 그리기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/drawing.py" />
            <source>Drawn as “{name}”; F2 in the category list renames it.</source>
            <translation>“{name}”(으)로 그렸습니다. 카테고리 목록에서 F2로 이름을 바꿀 수 있습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Duplicate</source>
            <translation>복제</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/edit_actions.py" />
            <source>Duplicate to the next image</source>
            <translation>다음 이미지로 복제</translation>
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
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Edit</source>
            <translation>편집</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/key_conflicts.py" />
            <source>End the shape, take its last point back</source>
            <translation>도형 끝내기, 마지막 점 취소</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/guide.py" />
            <source>End the tour</source>
            <translation>둘러보기 끝내기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/keys.py" />
            <source>Enter in the contact sheet</source>
            <translation>썸네일 시트에서 Enter</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/keys.py" />
            <source>Enter in the prompt</source>
            <translation>프롬프트에서 Enter</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/canvas/clicks_tool.py" />
            <source>Enter keeps it
Right click: not this</source>
            <translation>Enter: 유지
오른쪽 클릭: 이것이 아님</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/keys.py" />
            <source>Enter, Backspace or {undo} while drawing</source>
            <translation>그리는 동안 Enter, Backspace 또는 {undo}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/keys.py" />
            <source>Enter, F2, Delete in the list of categories</source>
            <translation>카테고리 목록에서 Enter, F2, Delete</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/edit_actions.py" />
            <source>Erase from a mask</source>
            <translation>마스크 지우기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/edit_actions.py" />
            <source>Eraser</source>
            <translation>지우개</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Example</source>
            <translation>예시</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/examples.py" />
            <source>Example, {sign}: {text}</source>
            <translation>예시, {sign}: {text}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Export</source>
            <translation>내보내기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Export labels</source>
            <translation>라벨 내보내기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Export labels…</source>
            <translation>라벨 내보내기…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Export to</source>
            <translation>내보낼 위치</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/news.py" />
            <source>Exported without {names}{more}: their files can't be read.</source>
            <translation>{names}{more}을(를) 제외하고 내보냈습니다. 파일을 읽을 수 없습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/exchange.py" />
            <source>Exporting to {path}…</source>
            <translation>{path}(으)로 내보내는 중…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>File</source>
            <translation>파일</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/room_words.py" />
            <source>File name too long</source>
            <translation type="unfinished" />
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
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/edit_actions.py" />
            <source>Fill</source>
            <translation>채우기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/edit_actions.py" />
            <source>Fill what has the colour of the clicked pixel</source>
            <translation>클릭한 픽셀과 같은 색 영역 채우기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/images.py" />
            <source>Filter</source>
            <translation>필터</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/keys.py" />
            <source>Filter by name or key</source>
            <translation>이름이나 키로 필터</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/images.py" />
            <source>Filter images</source>
            <translation>이미지 필터</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/keys.py" />
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
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/panels/prompts.py" />
            <source>Find</source>
            <translation>찾기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/dialogs/keys.py" />
            <source>Find in the whole folder</source>
            <translation>폴더 전체에서 찾기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/dialogs/keys.py" />
            <source>Find on this image</source>
            <translation>이 이미지에서 찾기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/proposer.py" />
            <source>Finding in the folder</source>
            <translation>폴더에서 찾는 중</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/proposer.py" />
            <source>Finding on {path}</source>
            <translation>{path}에서 찾는 중</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Fit</source>
            <translation>맞춤</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Fit the image</source>
            <translation>이미지를 창에 맞춤</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Fold the image list</source>
            <translation>이미지 목록 접기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Fold the right column</source>
            <translation>오른쪽 열 접기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>Folder with config.json and weights</source>
            <translation>config.json과 가중치가 있는 폴더</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/empty.py" />
            <source>Folders and images can also be dropped on this window.</source>
            <translation>폴더와 이미지를 이 창에 끌어다 놓을 수도 있습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/model_words.py" />
            <source>For</source>
            <translation>용도</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/look.py" />
            <source>For the eye only: files and labels stay as they are.</source>
            <translation>보기에만 적용됩니다. 파일과 라벨은 그대로입니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Format</source>
            <translation>형식</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/look.py" />
            <source>Gamma</source>
            <translation>감마</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/review_mode.py" />
            <source>Gathering what is to be reviewed…</source>
            <translation>검토할 항목을 모으는 중…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/contact_sheet.py" />
            <source>Give another category</source>
            <translation>다른 카테고리 지정</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/contact_sheet.py" />
            <source>Give another category; its key does it, too</source>
            <translation>다른 카테고리 지정; 그 키로도 가능</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Give the selected boxes the suggested category</source>
            <translation>선택한 박스에 제안된 카테고리 지정</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Give the suggested tag</source>
            <translation>제안된 태그 지정</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Go</source>
            <translation>이동</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Help</source>
            <translation>도움말</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Hide labels while held</source>
            <translation>누르고 있는 동안 라벨 숨기기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/proposals.py" />
            <source>Hide proposals that score less ({lower} and {higher})</source>
            <translation>점수가 더 낮은 후보 숨기기 ({lower} 및 {higher})</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/edit_actions.py" />
            <source>Hide the selected objects</source>
            <translation>선택한 객체 숨기기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/edit_actions.py" />
            <source>Hole</source>
            <translation>구멍</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>How masks are written</source>
            <translation>마스크 기록 방식</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/prompts.py" />
            <source>How words are put to the model</source>
            <translation>단어를 모델에 전달하는 방식</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>Hub id of another model</source>
            <translation>허브의 다른 모델 ID</translation>
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
            <location filename="../../swin_annotator/ui/panels/images.py" />
            <source>Images</source>
            <translation>이미지</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Images with a tag are copied into a new or empty folder; the others are left out.</source>
            <translation>태그가 있는 이미지를 새 폴더나 빈 폴더에 복사하고 나머지는 제외합니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/import_task.py" />
            <source>Import cancelled; nothing was imported.</source>
            <translation>가져오기를 취소했습니다. 아무것도 가져오지 않았습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/exchange.py" />
            <source>Import labels</source>
            <translation>라벨 가져오기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Import labels…</source>
            <translation>라벨 가져오기…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/step_names.py" />
            <source>Import {name}</source>
            <translation>{name} 가져오기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/import_task.py" />
            <source>Importing {name}</source>
            <translation>{name} 가져오는 중</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/bulk_accept.py" />
            <source>In a category</source>
            <translation>카테고리에서</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/key_conflicts.py" />
            <source>In bulk accept that key clicks out what is selected. Choose another.</source>
            <translation>일괄 수락에서 그 키는 선택한 것을 제외합니다. 다른 키를 고르세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/key_conflicts.py" />
            <source>In the contact sheet and in bulk accept that key scrolls. Choose another.</source>
            <translation>썸네일 시트와 일괄 수락에서 그 키는 스크롤에 쓰입니다. 다른 키를 고르세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/key_conflicts.py" />
            <source>In the list of categories that key renames or deletes a category. Choose another.</source>
            <translation>카테고리 목록에서 그 키는 카테고리의 이름을 바꾸거나 삭제합니다. 다른 키를 고르세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/bulk_accept.py" />
            <source>In the whole folder</source>
            <translation>폴더 전체에서</translation>
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
            <translation>이미지 밖으로 이어짐{key}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/viewer.py" />
            <source>It will show when it is there. {next} goes on.</source>
            <translation>읽는 대로 표시됩니다. {next} 키로 계속합니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/keys.py" />
            <source>It works in bulk accept, too.</source>
            <translation>일괄 수락에서도 쓰입니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/keys.py" />
            <source>It works in the contact sheet and in bulk accept, too.</source>
            <translation>썸네일 시트와 일괄 수락에서도 쓰입니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/keys.py" />
            <source>It works in the contact sheet, too.</source>
            <translation>썸네일 시트에서도 쓰입니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/label_mapping.py" />
            <source>Keep</source>
            <translation>유지</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/asking.py" />
            <source>Kept. A counter-example works together with words or with an example ({example}).</source>
            <translation>저장했습니다. 반례는 단어나 예시({example})와 함께 쓰입니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/keys.py" />
            <source>Key</source>
            <translation>키</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/keys.py" />
            <source>Keys</source>
            <translation>단축키</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Keys…</source>
            <translation>단축키…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/edit_actions.py" />
            <source>Knife</source>
            <translation>칼</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Label</source>
            <translation>라벨</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/empty.py" />
            <source>Label a folder of images</source>
            <translation>이미지 폴더에 라벨 붙이기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/opener.py" />
            <source>Label a folder of images by reviewing what OWL and Swin propose; works offline. Apache-2.0.</source>
            <translation>OWL과 Swin의 후보를 검토해 이미지 폴더에 라벨을 붙입니다. 오프라인에서 작동합니다. Apache-2.0.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/label_mapping.py" />
            <source>Label of the model</source>
            <translation>모델의 라벨</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/contact_sheet.py" />
            <location filename="../../swin_annotator/ui/exchange.py" />
            <location filename="../../swin_annotator/ui/panels/annotations.py" />
            <location filename="../../swin_annotator/ui/right.py" />
            <source>Labels</source>
            <translation>라벨</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/label_mapping.py" />
            <source>Labels and categories</source>
            <translation>라벨과 카테고리</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/contact_sheet.py" />
            <source>Labels and proposals</source>
            <translation>라벨과 후보</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/label_mapping.py" />
            <source>Labels of {model}</source>
            <translation>{model}의 라벨</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/statistics.py" />
            <source>Labels per category</source>
            <translation>카테고리별 라벨 수</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Language</source>
            <translation>언어</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Language: English</source>
            <translation>언어: English</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Language: as the system</source>
            <translation>언어: 시스템 설정</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Language: Русский</source>
            <translation>언어: Русский</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Language: 日本語</source>
            <translation>언어: 日本語</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Language: 简体中文</source>
            <translation>언어: 简体中文</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Language: 한국어</source>
            <translation>언어: 한국어</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/contact_sheet.py" />
            <source>Largest first</source>
            <translation>큰 것부터</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/bulk_accept.py" />
            <source>Least score</source>
            <translation>최소 점수</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/key_conflicts.py" />
            <source>Leave a tool, drop the selection, leave the prompt</source>
            <translation>도구 나가기, 선택 해제, 프롬프트 나가기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/label_mapping.py" />
            <source>Left out</source>
            <translation>제외</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/model_words.py" />
            <source>Licence</source>
            <translation>라이선스</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/model_words.py" />
            <source>Licence: {licence}</source>
            <translation>라이선스: {licence}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/viewer.py" />
            <source>Loading {path}…</source>
            <translation>{path} 불러오는 중…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/step_names.py" />
            <source>Lock</source>
            <translation>잠금</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/edit_actions.py" />
            <source>Lock or unlock</source>
            <translation>잠금 또는 잠금 해제</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/drawing.py" />
            <location filename="../../swin_annotator/ui/shaping.py" />
            <source>Locked objects stay as they are. {unlock} unlocks them.</source>
            <translation>잠긴 객체는 그대로 둡니다. {unlock} 키로 잠금을 풉니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/log.py" />
            <source>Log</source>
            <translation>로그</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Log…</source>
            <translation>로그…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/news.py" />
            <source>Look over</source>
            <translation>살펴보기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/step_names.py" />
            <source>Make masks</source>
            <translation>마스크 만들기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/step_names.py" />
            <source>Mark as crowd</source>
            <translation>무리로 표시</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/step_names.py" />
            <source>Mark as not reviewed</source>
            <translation>미검토로 표시</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/step_names.py" />
            <source>Mark as occluded</source>
            <translation>가려짐으로 표시</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/step_names.py" />
            <source>Mark as reviewed</source>
            <translation>검토됨으로 표시</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/step_names.py" />
            <source>Mark as truncated</source>
            <translation>잘림으로 표시</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Mark the image as reviewed</source>
            <translation>이미지를 검토됨으로 표시</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/review.py" />
            <source>Marked as not reviewed.</source>
            <translation>미검토로 표시했습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/review.py" />
            <source>Marked as reviewed.</source>
            <translation>검토됨으로 표시했습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Masks</source>
            <translation>마스크</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/step_names.py" />
            <source>Masks for {n} objects</source>
            <translation>
                <numerusform>객체 {n}개의 마스크</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Masks from boxes</source>
            <translation>박스에서 마스크 만들기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/edit_actions.py" />
            <source>Measure in pixels</source>
            <translation>픽셀 단위로 재기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/bars.py" />
            <source>Menu</source>
            <translation>메뉴</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/bars.py" />
            <source>Menu (Alt+M)</source>
            <translation>메뉴 (Alt+M)</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/edit_actions.py" />
            <source>Merge the selected objects</source>
            <translation>선택한 객체 합치기</translation>
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
            <translation>메시지</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/keys.py" />
            <source>Middle drag, Alt+drag</source>
            <translation>가운데 버튼 드래그, Alt+드래그</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/model_words.py" />
            <source>Model</source>
            <translation>모델</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>Models</source>
            <translation>모델</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/news.py" />
            <source>Models…</source>
            <translation>모델…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/more_tools.py" />
            <source>More tools</source>
            <translation>더 많은 도구</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/more_tools.py" />
            <source>More tools: clicks, fill, eraser, pieces, knife, ruler</source>
            <translation>더 많은 도구: 클릭, 채우기, 지우개, 조각, 칼, 자</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/contact_sheet.py" />
            <location filename="../../swin_annotator/ui/panels/review_bar.py" />
            <source>Most doubtful first</source>
            <translation>의심스러운 것부터</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/contact_sheet.py" />
            <source>Most like the selected one</source>
            <translation>선택한 것과 비슷한 순</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/keys.py" />
            <source>Mouse and text</source>
            <translation>마우스와 입력</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/keys.py" />
            <source>Move the image</source>
            <translation>이미지 이동</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/key_conflicts.py" />
            <source>Move the selection by a pixel, Shift: ten, Ctrl: the box's lower right corner</source>
            <translation>선택을 1픽셀 이동, Shift: 10픽셀, Ctrl: 상자의 오른쪽 아래 모서리</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/step_names.py" />
            <source>Move {n} objects</source>
            <translation>
                <numerusform>객체 {n}개 이동</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/categories.py" />
            <source>Name of the new category</source>
            <translation>새 카테고리 이름</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/room_words.py" />
            <source>Network is unreachable</source>
            <translation type="unfinished" />
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
            <location filename="../../swin_annotator/ui/guide.py" />
            <source>Next</source>
            <translation>다음</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Next image</source>
            <translation>다음 이미지</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Next image with proposals</source>
            <translation>후보가 있는 다음 이미지</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/edit_actions.py" />
            <source>Next label of the image</source>
            <translation>이미지의 다음 라벨</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Next part of the window</source>
            <translation>창의 다음 부분</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Next proposal</source>
            <translation>다음 후보</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/commands.py" />
            <source>No command has these words. Try fewer letters.</source>
            <translation>이 말이 든 명령이 없습니다. 글자를 줄여 보세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/review.py" />
            <source>No more proposals shown on this image. {next} goes to the next image.</source>
            <translation>이 이미지에 표시된 후보가 더 없습니다. {next} 키로 다음 이미지로 갑니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/bulk_accept.py" />
            <source>No proposal scores that much here. Lower the least score.</source>
            <translation>여기에는 그 점수 이상인 후보가 없습니다. 최소 점수를 낮추세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/empty.py" />
            <source>No recent folder yet</source>
            <translation>최근 폴더가 아직 없습니다</translation>
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
            <translation>무리 아님</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/step_names.py" />
            <source>Not occluded</source>
            <translation>가려지지 않음</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Not this</source>
            <translation>이것 아님</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/step_names.py" />
            <source>Not truncated</source>
            <translation>잘리지 않음</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/details.py" />
            <source>Note on the object</source>
            <translation>객체 메모</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/details.py" />
            <source>Note on the selected objects</source>
            <translation>선택한 객체의 메모</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/annotations.py" />
            <source>Nothing accepted on this image yet. Draw a box ({box}) or accept a proposal ({accept}).</source>
            <translation>이 이미지에는 아직 수락된 것이 없습니다. 박스를 그리거나({box}) 후보를 수락하세요({accept}).</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/news.py" />
            <source>Nothing found. Try other words, or draw an example ({example}).</source>
            <translation>찾지 못했습니다. 다른 단어를 쓰거나 예시를 그리세요({example}).</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/arranging.py" />
            <source>Nothing is accepted on this image yet.</source>
            <translation>이 이미지에는 아직 수락된 것이 없습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/statistics.py" />
            <source>Nothing is accepted yet.</source>
            <translation>아직 수락한 것이 없습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/review_mode.py" />
            <source>Nothing is left to review from {threshold:.2f} on.</source>
            <translation>{threshold:.2f} 이상에서 검토할 것이 더 없습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/shaping.py" />
            <source>Nothing to simplify: boxes and masks with holes have no outline of corners.</source>
            <translation>단순화할 것이 없습니다. 박스와 구멍 있는 마스크에는 꼭짓점 윤곽이 없습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/bulk.py" />
            <source>Nothing was changed.</source>
            <translation>바뀐 것이 없습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/statistics.py" />
            <source>Nothing was judged yet: {review} begins.</source>
            <translation>아직 판정이 없습니다. {review} 키로 시작합니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/drawing.py" />
            <source>Nothing was pasted: the objects lie outside this image.</source>
            <translation>붙여넣지 않았습니다. 객체가 이 이미지 밖에 있습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/messages.py" />
            <source>Notice</source>
            <translation>알림</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Object</source>
            <translation>객체</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/contact_sheet.py" />
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Objects</source>
            <translation>객체</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/details.py" />
            <source>Occluded</source>
            <translation>가려짐</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/edit_actions.py" />
            <source>Occluded: something covers a part of it</source>
            <translation>가려짐: 무언가가 일부를 덮음</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/bulk_accept.py" />
            <source>On this image</source>
            <translation>이 이미지에서</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/folders.py" />
            <source>Open a folder of images</source>
            <translation>이미지 폴더 열기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/empty.py" />
            <source>Open a folder, type what to find or draw one example, then accept what is right.</source>
            <translation>폴더를 열고 찾을 것을 입력하거나 예시를 하나 그린 다음, 맞는 것을 수락하세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/empty.py" />
            <source>Open a folder…</source>
            <translation>폴더 열기…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/news.py" />
            <source>Open another folder…</source>
            <translation>다른 폴더 열기…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Open folder…</source>
            <translation>폴더 열기…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/key_conflicts.py" />
            <source>Open the menu</source>
            <translation>메뉴 열기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/empty.py" />
            <source>Open the sample project</source>
            <translation>샘플 프로젝트 열기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/empty.py" />
            <source>Open {name} again</source>
            <translation>{name} 다시 열기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/opening.py" />
            <source>Opening {name}</source>
            <translation>{name} 여는 중</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/contact_sheet.py" />
            <source>Order</source>
            <translation>순서</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/review_bar.py" />
            <source>Order of review</source>
            <translation>검토 순서</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/edit_actions.py" />
            <source>Outline an object by clicks: left is it, right is not</source>
            <translation>클릭으로 객체 윤곽 잡기: 왼쪽은 객체, 오른쪽은 아님</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/pointing.py" />
            <source>Outlining what was clicked</source>
            <translation>클릭한 객체의 윤곽을 잡는 중</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/proposer.py" />
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
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Paint a mask</source>
            <translation>마스크 칠하기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/step_names.py" />
            <source>Paint mask</source>
            <translation>마스크 칠하기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/images.py" />
            <source>Part of a name, or: untouched, proposals, reviewed, unreadable, untagged, tag:night, tag:"wet street"</source>
            <translation>이름 일부 또는: untouched, proposals, reviewed, unreadable, untagged, tag:night, tag:"wet street"</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Paste</source>
            <translation>붙여넣기</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/step_names.py" />
            <source>Paste {n} objects</source>
            <translation>
                <numerusform>객체 {n}개 붙여넣기</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Patterns beside the colours of categories</source>
            <translation>카테고리 색에 무늬 더하기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/room_words.py" />
            <source>Permission denied</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Polygon</source>
            <translation>폴리곤</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Polygons, run lengths where there are holes</source>
            <translation>폴리곤, 구멍이 있으면 런 길이</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/keys.py" />
            <source>Press another key for “{text}”.</source>
            <translation>“{text}”에 쓸 다른 키를 누르세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Previous image</source>
            <translation>이전 이미지</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Previous image with proposals</source>
            <translation>후보가 있는 이전 이미지</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/edit_actions.py" />
            <source>Previous label</source>
            <translation>이전 라벨</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Previous part of the window</source>
            <translation>창의 이전 부분</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Previous proposal</source>
            <translation>이전 후보</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/bars.py" />
            <source>Progress</source>
            <translation>진행률</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/transfer_cell.py" />
            <source>Progress of {title}</source>
            <translation>{title} 진행률</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/contact_sheet.py" />
            <location filename="../../swin_annotator/ui/panels/proposals.py" />
            <location filename="../../swin_annotator/ui/right.py" />
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
            <location filename="../../swin_annotator/ui/dialogs/bulk_accept.py" />
            <source>Proposals to be accepted</source>
            <translation>수락될 후보</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Proposals too, with their scores</source>
            <translation>후보도 점수와 함께 포함</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/news.py" />
            <source>Proposals: {proposals}. Images: {images}.</source>
            <translation>후보: {proposals}. 이미지: {images}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/step_names.py" />
            <source>Propose</source>
            <translation>후보 제안</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/step_names.py" />
            <source>Propose {n} objects</source>
            <translation>
                <numerusform>객체 {n}개 제안</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/keys.py" />
            <source>Put a corner there; {delete} takes the one under the pointer</source>
            <translation>그 자리에 꼭짓점 추가; {delete} 키로 포인터 아래 꼭짓점 제거</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Quit</source>
            <translation>종료</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/log.py" />
            <source>Read again</source>
            <translation>다시 읽기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/room_words.py" />
            <source>Read-only file system</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>Reading the weights in {path}. It goes on when this dialog is closed.</source>
            <translation>{path}의 가중치를 읽는 중입니다. 이 대화상자를 닫아도 계속됩니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/bars.py" />
            <source>Recent folders</source>
            <translation>최근 폴더</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/actions.py" />
            <source>Redo</source>
            <translation>다시 실행</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions.py" />
            <source>Redo “{step}”</source>
            <translation>“{step}” 다시 실행</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/dialogs/contact_sheet.py" />
            <source>Reject</source>
            <translation>거부</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Reject all</source>
            <translation>모두 거부</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Reject all shown</source>
            <translation>표시된 후보 모두 거부</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/step_names.py" />
            <source>Reject {n} objects</source>
            <translation>
                <numerusform>객체 {n}개 거부</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/step_names.py" />
            <source>Reject {n} proposals</source>
            <translation>
                <numerusform>후보 {n}개 거부</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Reject, go to the next</source>
            <translation>거부하고 다음으로</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/contact_sheet.py" />
            <source>Rejected</source>
            <translation>거부됨</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/contact_sheet.py" />
            <source>Relabel as…</source>
            <translation>카테고리 변경…</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/step_names.py" />
            <source>Relabel {n} objects</source>
            <translation>
                <numerusform>객체 {n}개 카테고리 변경</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/step_names.py" />
            <source>Remove tags</source>
            <translation>태그 제거</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/examples.py" />
            <source>Remove the example {text}</source>
            <translation>예시 {text} 제거</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/examples.py" />
            <source>Remove this example</source>
            <translation>이 예시 제거</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>Removed {name}; {size} are free again.</source>
            <translation>{name}을(를) 제거했습니다. {size}가 확보되었습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Rename the category in use…</source>
            <translation>사용 중인 카테고리 이름 바꾸기…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/categories.py" />
            <source>Rename “{name}”</source>
            <translation>“{name}” 이름 바꾸기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/step_names.py" />
            <source>Rename “{name}” to “{other}”</source>
            <translation>“{name}”을(를) “{other}”(으)로 변경</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/panels/review_bar.py" />
            <source>Review</source>
            <translation>검토</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Review category by category</source>
            <translation>카테고리별로 검토</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Review image by image</source>
            <translation>이미지별로 검토</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Review the most doubtful first</source>
            <translation>가장 의심스러운 것부터 검토</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Review the whole folder, proposal by proposal</source>
            <translation>폴더 전체를 후보 하나씩 검토</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/keys.py" />
            <source>Right button, Ctrl</source>
            <translation>오른쪽 버튼, Ctrl</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/review_mode.py" />
            <source>Round once: {count} left, from the first again.</source>
            <translation>한 바퀴 돌았습니다. {count}개 남음, 처음부터 다시.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/edit_actions.py" />
            <source>Ruler</source>
            <translation>자</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Run lengths (RLE)</source>
            <translation>런 길이 (RLE)</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/describing.py" />
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
            <location filename="../../swin_annotator/ui/sheets.py" />
            <source>Save the statistics</source>
            <translation>통계 저장</translation>
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
            <location filename="../../swin_annotator/ui/dialogs/keys.py" />
            <source>Scroll; Shift: sideways, or the brush's size</source>
            <translation>스크롤; Shift: 옆으로 또는 브러시 크기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Segment</source>
            <translation>분할</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Segment the whole folder</source>
            <translation>폴더 전체 분할</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Segment this image</source>
            <translation>이 이미지 분할</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/prompts.py" />
            <source>Segmenter</source>
            <translation>분할기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/proposer.py" />
            <source>Segmenting the folder</source>
            <translation>폴더 분할 중</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/proposer.py" />
            <source>Segmenting {path}</source>
            <translation>{path} 분할 중</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Select</source>
            <translation>선택</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Select all</source>
            <translation>모두 선택</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/sheets.py" />
            <source>Select one object to compare with.</source>
            <translation>비교할 객체 하나를 선택하세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/shaping.py" />
            <source>Select the object first, then draw the piece.</source>
            <translation>먼저 객체를 선택한 다음 조각을 그리세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/shaping.py" />
            <source>Select two or more objects that overlap.</source>
            <translation>겹치는 객체를 둘 이상 선택하세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/shaping.py" />
            <source>Select two or more objects to merge.</source>
            <translation>합칠 객체를 둘 이상 선택하세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/edit_actions.py" />
            <location filename="../../swin_annotator/ui/step_names.py" />
            <source>Send to back</source>
            <translation>맨 뒤로</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/details.py" />
            <source>Several objects in one outline, COCO's iscrowd{key}</source>
            <translation>한 윤곽 안에 여러 객체, COCO의 iscrowd{key}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/keys.py" />
            <source>Shift while painting</source>
            <translation>칠하는 중 Shift</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Show a counter-example: never this</source>
            <translation>반례 보이기: 이것은 아님</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Show an example: find what looks like this</source>
            <translation>예시 보이기: 이렇게 생긴 것 찾기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Show at 100 %</source>
            <translation>100 %로 표시</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/log.py" />
            <source>Show folder</source>
            <translation>폴더 보기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/edit_actions.py" />
            <source>Show hidden objects again</source>
            <translation>숨긴 객체 다시 표시</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/contact_sheet.py" />
            <source>Show on the canvas</source>
            <translation>캔버스에 표시</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/sections.py" />
            <source>Show or hide {title}</source>
            <translation>{title} 표시 또는 숨기기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/edit_actions.py" />
            <source>Show the image as it is</source>
            <translation>이미지를 원래대로 표시</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/look.py" />
            <source>Show the image as it is{key}</source>
            <translation>이미지를 원래대로 표시{key}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/news.py" />
            <source>Show the log</source>
            <translation>로그 보기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/keys.py" />
            <source>Show the object on the canvas</source>
            <translation>객체를 캔버스에 표시</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/step_names.py" />
            <source>Simplify</source>
            <translation>단순화</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/edit_actions.py" />
            <source>Simplify the outline; a mask becomes a polygon</source>
            <translation>윤곽 단순화; 마스크는 폴리곤이 됨</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/model_words.py" />
            <source>Size</source>
            <translation>크기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/statistics.py" />
            <source>Sizes of labels in pixels</source>
            <translation>라벨 크기(픽셀)</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/contact_sheet.py" />
            <source>Smallest first</source>
            <translation>작은 것부터</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/edit_actions.py" />
            <source>Snap to the image's border</source>
            <translation>이미지 경계에 맞추기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/looking.py" />
            <source>Snaps to the image's border.</source>
            <translation>이미지 경계에 맞춥니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/details.py" />
            <source>Something covers a part of it{key}</source>
            <translation>무언가가 일부를 덮음{key}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/messages.py" />
            <source>Something went wrong</source>
            <translation>문제가 생겼습니다</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/messages.py" />
            <source>Something went wrong inside the program. Your labels are safe; details are in the log.</source>
            <translation>프로그램 내부에 문제가 생겼습니다. 라벨은 안전하며 자세한 내용은 로그에 있습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/keys.py" />
            <source>Space in bulk accept</source>
            <translation>일괄 수락에서 Space</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Split</source>
            <translation>분할 비율</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/model_words.py" />
            <source>State</source>
            <translation>상태</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/statistics.py" />
            <location filename="../../swin_annotator/ui/sheets.py" />
            <source>Statistics</source>
            <translation>통계</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/sheets.py" />
            <source>Statistics written to {path}.</source>
            <translation>통계를 {path}에 기록했습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Statistics…</source>
            <translation>통계…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/opening.py" />
            <location filename="../../swin_annotator/ui/viewer.py" />
            <source>Still waiting for {path}: the disk or network does not answer.</source>
            <translation>{path}을(를) 기다리는 중: 디스크나 네트워크가 응답하지 않습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/step_names.py" />
            <source>Subtract</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../swin_annotator/ui/suggesting.py" />
            <source>Suggesting {kind}</source>
            <translation>{kind} 제안 중</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/names.py" />
            <source>Suggestions</source>
            <translation>제안</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/contact_sheet.py" />
            <source>Surest first</source>
            <translation>확실한 것부터</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Table (*.csv)</source>
            <translation>표 (*.csv)</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/step_names.py" />
            <source>Tag image</source>
            <translation>이미지 태그 지정</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/step_names.py" />
            <source>Tag “{name}”</source>
            <translation>태그 “{name}”</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/panels/tags.py" />
            <source>Tags</source>
            <translation>태그</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>Tags as a table</source>
            <translation>태그 표</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/panels/tags.py" />
            <source>Tags of the image</source>
            <translation>이미지 태그</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/edit_actions.py" />
            <source>Take a piece or a hole out of the selected object</source>
            <translation>선택한 객체에서 조각이나 구멍 떼어내기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/step_names.py" />
            <source>Take a piece out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../swin_annotator/ui/import_task.py" />
            <source>Taking back {name}</source>
            <translation>{name} 되돌리는 중</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/key_conflicts.py" />
            <source>That key always does this: “{text}”. Choose another.</source>
            <translation>그 키는 항상 “{text}”에 쓰입니다. 다른 키를 고르세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/key_conflicts.py" />
            <source>That key goes through everything in the window. Choose another.</source>
            <translation>그 키는 창 안을 차례로 이동합니다. 다른 키를 고르세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/key_conflicts.py" />
            <source>That key is taken by “{text}”; give that one another key first.</source>
            <translation>그 키는 “{text}”에서 쓰고 있습니다. 먼저 그 키를 바꾸세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/key_conflicts.py" />
            <source>That key presses the button that has the focus. Choose another.</source>
            <translation>그 키는 포커스가 있는 버튼을 누릅니다. 다른 키를 고르세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/tagging.py" />
            <source>The category is the suggested one already.</source>
            <translation>이미 제안된 카테고리입니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>The file is there and will be replaced once the export is complete.</source>
            <translation>파일이 이미 있으며 내보내기가 끝나면 교체됩니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/review_mode.py" />
            <source>The image is still being read; the key did nothing.</source>
            <translation>이미지를 아직 읽는 중이라 키가 작동하지 않았습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/shaping.py" />
            <source>The line crosses no object from side to side.</source>
            <translation>선이 어떤 객체도 끝에서 끝까지 가로지르지 않습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/log.py" />
            <source>The log is empty.</source>
            <translation>로그가 비어 있습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/prompts.py" />
            <source>The mean of seven sentences around each phrase, as OWL-ViT was measured</source>
            <translation>각 구를 넣은 일곱 문장의 평균, OWL-ViT 측정 방식</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/drawing.py" />
            <source>The next image is still being read; nothing was drawn.</source>
            <translation>다음 이미지를 아직 읽는 중입니다. 아무것도 그리지 않았습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/shaping.py" />
            <source>The piece does not change the object.</source>
            <translation>이 조각은 객체를 바꾸지 않습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/appearance.py" />
            <source>The size changes when the program is started again.</source>
            <translation>크기는 프로그램을 다시 시작하면 바뀝니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/looking.py" />
            <source>The view is turned by {degrees}°. The file is as it was.</source>
            <translation>보기를 {degrees}° 회전했습니다. 파일은 그대로입니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/prompts.py" />
            <source>The words as you typed them</source>
            <translation>입력한 그대로의 단어</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Theme: as the system</source>
            <translation>테마: 시스템 설정</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Theme: dark</source>
            <translation>테마: 어둡게</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Theme: high contrast</source>
            <translation>테마: 고대비</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Theme: light</source>
            <translation>테마: 밝게</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/drawing.py" />
            <source>There is a category “{name}” already.</source>
            <translation>카테고리 “{name}”이(가) 이미 있습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/asking.py" />
            <source>There is no box without a mask on this image.</source>
            <translation>이 이미지에는 마스크 없는 박스가 없습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/review_mode.py" />
            <source>There is nothing before this one.</source>
            <translation>이 앞에는 아무것도 없습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/shaping.py" />
            <source>These are masks already.</source>
            <translation>이미 마스크입니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/folders.py" />
            <source>This folder can't be written; labels are kept in {place}.</source>
            <translation>이 폴더에는 쓸 수 없어 라벨을 {place}에 보관합니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>This image</source>
            <translation>이 이미지</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/picture.py" />
            <source>This image can't be read. {next} goes to the next one.</source>
            <translation>이 이미지를 읽을 수 없습니다. {next} 키로 다음으로 갑니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/messages.py" />
            <source>This is a fault of the program. Your labels are on disk and you can go on working. The text below, pasted into a report, helps to mend it.</source>
            <translation>프로그램의 결함입니다. 라벨은 디스크에 있으니 계속 작업할 수 있습니다. 아래 글을 보고서에 붙여넣으면 고치는 데 도움이 됩니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/arranging.py" />
            <source>This is the last image of the list.</source>
            <translation>목록의 마지막 이미지입니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/proposals.py" />
            <source>Threshold</source>
            <translation>임계값</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Threshold down</source>
            <translation>임계값 낮추기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/proposals.py" />
            <source>Threshold in hundredths</source>
            <translation>임계값(100분의 1 단위)</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Threshold up</source>
            <translation>임계값 높이기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/news.py" />
            <source>To the prompt</source>
            <translation>프롬프트로</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Tools</source>
            <translation>도구</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/guide.py" />
            <source>Tour</source>
            <translation>둘러보기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Tour: first steps</source>
            <translation>둘러보기: 첫걸음</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/details.py" />
            <source>Truncated</source>
            <translation>잘림</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/edit_actions.py" />
            <source>Truncated: it goes on beyond the image</source>
            <translation>잘림: 이미지 밖으로 이어짐</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/edit_actions.py" />
            <source>Turn boxes and polygons into masks</source>
            <translation>박스와 폴리곤을 마스크로 바꾸기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/edit_actions.py" />
            <source>Turn the view to the left</source>
            <translation>보기를 왼쪽으로 회전</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/edit_actions.py" />
            <source>Turn the view to the right</source>
            <translation>보기를 오른쪽으로 회전</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Type what to find</source>
            <translation>찾을 것 입력</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/picture.py" />
            <source>Type what to find and press Enter, or show an example ({example}).</source>
            <translation>찾을 것을 입력하고 Enter를 누르거나 예시를 보이세요({example}).</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/guide.py" />
            <source>Type what to find at the top right, such as “die, coin”, and press Enter.</source>
            <translation>오른쪽 위에 찾을 것(예: “die, coin”)을 입력하고 Enter를 누르세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/actions.py" />
            <source>Undo</source>
            <translation>실행 취소</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/actions.py" />
            <source>Undo “{step}”</source>
            <translation>“{step}” 실행 취소</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/step_names.py" />
            <source>Unlock</source>
            <translation>잠금 해제</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/looking.py" />
            <source>Upright again.</source>
            <translation>다시 똑바로입니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/keys.py" />
            <source>Use this key</source>
            <translation>이 키 사용</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/keys.py" />
            <source>Use, rename, delete the category</source>
            <translation>카테고리 사용, 이름 바꾸기, 삭제</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>View</source>
            <translation>보기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/bulk.py" />
            <source>Wait until the last bulk change is written.</source>
            <translation>마지막 일괄 변경이 기록될 때까지 기다리세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>Weights</source>
            <translation>가중치</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/review_bar.py" />
            <source>What comes next</source>
            <translation>다음에 올 것</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/messages.py" />
            <source>What helps</source>
            <translation>해결 방법</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/review_bar.py" />
            <source>What is judged</source>
            <translation>판정 중인 것</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/tags.py" />
            <source>What the image as a whole is; commas between tags</source>
            <translation>이미지 전체가 무엇인지; 태그는 쉼표로 구분</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>What the segmenter's labels stand for…</source>
            <translation>분할기 라벨의 의미…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/commands.py" />
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
            <location filename="../../swin_annotator/ui/dialogs/contact_sheet.py" />
            <source>What to show</source>
            <translation>표시할 것</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/keys.py" />
            <source>Wheel</source>
            <translation>휠</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/bulk_accept.py" />
            <source>Where</source>
            <translation>위치</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Whole folder</source>
            <translation>폴더 전체</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Window scale: 100 %</source>
            <translation>창 배율: 100 %</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Window scale: 125 %</source>
            <translation>창 배율: 125 %</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Window scale: 150 %</source>
            <translation>창 배율: 150 %</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Window scale: 175 %</source>
            <translation>창 배율: 175 %</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Window scale: 200 %</source>
            <translation>창 배율: 200 %</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <location filename="../../swin_annotator/ui/edit_actions.py" />
            <source>Write a note on the selected objects</source>
            <translation>선택한 객체에 메모 쓰기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/bars.py" />
            <source>Zoom</source>
            <translation>확대/축소</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/keys.py" />
            <source>Zoom at the pointer</source>
            <translation>포인터 위치에서 확대/축소</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Zoom in</source>
            <translation>확대</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/canvas/wand_tool.py" />
            <source>Zoom in to fill: this image is read in tiles.</source>
            <translation>채우려면 확대하세요. 이 이미지는 타일 단위로 읽습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/action_table.py" />
            <source>Zoom out</source>
            <translation>축소</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/prompts.py" />
            <source>a photo of a …</source>
            <translation>a photo of a …</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/state_words.py" />
            <source>accepted</source>
            <translation>수락됨</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/review_bar.py" />
            <source>back</source>
            <translation>뒤로</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/picture.py" />
            <source>box</source>
            <translation>박스</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/model_words.py" />
            <source>box to mask</source>
            <translation>박스에서 마스크</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/model_words.py" />
            <source>can be downloaded</source>
            <translation>다운로드 가능</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/tagging.py" />
            <source>categories</source>
            <translation>카테고리</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/model_words.py" />
            <source>comes with the program</source>
            <translation>프로그램에 포함</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/describing.py" />
            <source>crowd</source>
            <translation>무리</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/statistics.py" />
            <source>decisions per minute</source>
            <translation>분당 결정 수</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/asking.py" />
            <source>embedded</source>
            <translation>내장</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/model_words.py" />
            <source>files missing</source>
            <translation>파일 없음</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/hint.py" />
            <source>from {n} labels; right {share} % of the time when left out</source>
            <translation>
                <numerusform>라벨 {n}개 기준, 제외하고 확인하면 {share} % 정확</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/hint.py" />
            <source>from {n} labels; too few to say how often that is right</source>
            <translation>
                <numerusform>라벨 {n}개 기준, 정확도를 말하기엔 너무 적음</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/asking.py" />
            <source>get {size}</source>
            <translation>{size} 받기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/statistics.py" />
            <source>images reviewed</source>
            <translation>검토된 이미지</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/model_words.py" />
            <source>installed</source>
            <translation>설치됨</translation>
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
            <location filename="../../swin_annotator/ui/panels/examples.py" />
            <source>like this</source>
            <translation>이와 같은 것</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/describing.py" />
            <source>locked</source>
            <translation>잠김</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/picture.py" />
            <source>mask</source>
            <translation>마스크</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/asking.py" />
            <source>missing</source>
            <translation>없음</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/examples.py" />
            <source>never this</source>
            <translation>이것은 아님</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/keys.py" />
            <source>no key</source>
            <translation>키 없음</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/export.py" />
            <source>none, or: train=0.8,val=0.2</source>
            <translation>없음 또는: train=0.8,val=0.2</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/model_words.py" />
            <source>not stated</source>
            <translation>명시되지 않음</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/describing.py" />
            <source>note</source>
            <translation>메모</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/describing.py" />
            <source>occluded</source>
            <translation>가려짐</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/model_words.py" />
            <source>partly downloaded</source>
            <translation>일부 다운로드됨</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/crop_model.py" />
            <source>picked out</source>
            <translation>제외됨</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/picture.py" />
            <source>polygon</source>
            <translation>폴리곤</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/statistics.py" />
            <location filename="../../swin_annotator/ui/state_words.py" />
            <source>proposals</source>
            <translation>후보</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/state_words.py" />
            <source>proposed</source>
            <translation>제안됨</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/viewer.py" />
            <source>read in tiles</source>
            <translation>타일 단위로 읽음</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/transfer_cell.py" />
            <source>reading…</source>
            <translation>읽는 중…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/model_words.py" />
            <source>regions</source>
            <translation>영역</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/statistics.py" />
            <location filename="../../swin_annotator/ui/state_words.py" />
            <source>rejected</source>
            <translation>거부됨</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/state_words.py" />
            <source>reviewed</source>
            <translation>검토됨</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/image_model.py" />
            <source>reviewed, empty</source>
            <translation>검토됨, 비어 있음</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/model_words.py" />
            <source>revision {revision}</source>
            <translation>리비전 {revision}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/bulk_accept.py" />
            <source>scoring at least</source>
            <translation>점수 하한</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/statistics.py" />
            <source>seconds per accepted object</source>
            <translation>수락 객체당 초</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/model_words.py" />
            <location filename="../../swin_annotator/ui/tagging.py" />
            <source>tags</source>
            <translation>태그</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/asking.py" />
            <source>to get</source>
            <translation>받기</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/describing.py" />
            <source>truncated</source>
            <translation>잘림</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/state_words.py" />
            <source>unreadable</source>
            <translation>읽을 수 없음</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/image_model.py" />
            <location filename="../../swin_annotator/ui/state_words.py" />
            <source>untouched</source>
            <translation>손대지 않음</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/transfer_cell.py" />
            <source>waiting for the hub…</source>
            <translation>허브 응답 대기 중…</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/model_words.py" />
            <source>words and examples</source>
            <translation>단어와 예시</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/guide.py" />
            <source>{accept} accepts the selected proposal, {reject} rejects it, {next} goes on. Judge one.</source>
            <translation>{accept} 키는 선택한 후보를 수락하고 {reject} 키는 거부하며 {next} 키는 다음으로 갑니다. 하나를 판정하세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/guide.py" />
            <source>{box}, then a drag from corner to corner: draw a box by hand.</source>
            <translation>{box} 키를 누르고 모서리에서 모서리로 드래그: 박스를 직접 그립니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/exchange.py" />
            <source>{count} files in {folder}</source>
            <translation>{folder}의 파일 {count}개</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/news.py" />
            <source>{count} found, the best with {least:.2f}: the key {lower} lowers the threshold.</source>
            <translation>{count}개 찾음, 최고 점수 {least:.2f}. {lower} 키로 임계값을 낮출 수 있습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/news.py" />
            <source>{count} found.</source>
            <translation>{count}개를 찾았습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/review_bar.py" />
            <source>{count} left</source>
            <translation>{count}개 남음</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/exchange.py" />
            <source>{count} left out: their images are not in this folder.</source>
            <translation>{count}개 제외: 해당 이미지가 이 폴더에 없습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/bars.py" />
            <source>{count} more waiting</source>
            <translation>{count}개 더 대기 중</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/sheets.py" />
            <source>{count} on images that were not looked at yet come last; Find in the folder looks at them.</source>
            <translation>아직 살펴보지 않은 이미지의 {count}개는 마지막에 옵니다. 폴더에서 찾기를 하면 살펴봅니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/contact_sheet.py" />
            <source>{count} selected.</source>
            <translation>{count}개 선택됨.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/exchange.py" />
            <source>{count} were there already.</source>
            <translation>{count}개는 이미 있었습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/exchange.py" />
            <source>{count} were there as proposals and are accepted.</source>
            <translation>{count}개는 후보로 이미 있었으며 수락되었습니다.</translation>
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
            <translation>{total}개 중 {done}개 검토함</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/bulk.py" />
            <source>{done} of {total} written.</source>
            <translation>{total}개 중 {done}개를 기록했습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/guide.py" />
            <source>{example}, then a box around one object: everything that looks like it is found.</source>
            <translation>{example} 키를 누르고 객체 하나를 박스로 둘러싸기: 비슷한 것을 모두 찾습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/guide.py" />
            <source>{export} writes the labels. {commands} finds every command, {keys} shows every key.</source>
            <translation>{export} 키는 라벨을 내보내고, {commands} 키는 모든 명령을 찾으며, {keys} 키는 모든 키를 보여 줍니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/bars.py" />
            <source>{hours} h {minutes} min</source>
            <translation>{hours}시간 {minutes}분</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/exchange.py" />
            <source>{labels} and {tags}</source>
            <translation>{labels} 및 {tags}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/canvas/ruler_tool.py" />
            <source>{length:.1f} px · {across:.0f} × {down:.0f} · {angle}°</source>
            <translation>{length:.1f} px · {across:.0f} × {down:.0f} · {angle}°</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/bars.py" />
            <source>{minutes} min</source>
            <translation>{minutes}분</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/news.py" />
            <source>{model} knows {n} kinds of regions; each became a category.</source>
            <translation>
                <numerusform>{model}은(는) {n}가지 영역을 압니다. 각각 카테고리가 되었습니다.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>{name} is ready.</source>
            <translation>{name}이(가) 준비되었습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/picture.py" />
            <source>{name}, score {score}</source>
            <translation>{name}, 점수 {score}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/picture.py" />
            <source>{name}, {n} labels</source>
            <translation>
                <numerusform>{name}, 라벨 {n}개</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/crop_model.py" />
            <source>{name}, {state}, score {score:.2f}, {size}{where}</source>
            <translation>{name}, {state}, 점수 {score:.2f}, {size}{where}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/shaping.py" />
            <source>{n} corners. {again} again leaves fewer.</source>
            <translation>
                <numerusform>꼭짓점 {n}개. {again} 키를 다시 누르면 줄어듭니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/dialogs/bulk_accept.py" />
            <location filename="../../swin_annotator/ui/exchange.py" />
            <source>{n} images</source>
            <translation>
                <numerusform>이미지 {n}장</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/exchange.py" />
            <location filename="../../swin_annotator/ui/panels/image_model.py" />
            <location filename="../../swin_annotator/ui/picture.py" />
            <source>{n} labels</source>
            <translation>
                <numerusform>라벨 {n}개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/news.py" />
            <source>{n} masks made.</source>
            <translation>
                <numerusform>마스크 {n}개를 만들었습니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/dialogs/contact_sheet.py" />
            <source>{n} objects</source>
            <translation>
                <numerusform>객체 {n}개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/sheets.py" />
            <source>{n} objects accepted. {undo} takes it back.</source>
            <translation>
                <numerusform>객체 {n}개를 수락했습니다. {undo} 키로 되돌립니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/drawing.py" />
            <source>{n} objects copied.</source>
            <translation>
                <numerusform>객체 {n}개를 복사했습니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/drawing.py" />
            <source>{n} objects deleted. {undo} takes it back.</source>
            <translation>
                <numerusform>객체 {n}개를 삭제했습니다. {undo} 키로 되돌립니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/arranging.py" />
            <source>{n} objects hidden.</source>
            <translation>
                <numerusform>객체 {n}개를 숨겼습니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/arranging.py" />
            <source>{n} objects locked.</source>
            <translation>
                <numerusform>객체 {n}개를 잠갔습니다.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/shaping.py" />
            <source>{n} objects merged. {undo} takes it back.</source>
            <translation>객체 {n}개를 합쳤습니다. {undo} 키로 되돌립니다.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/sheets.py" />
            <source>{n} objects rejected. {undo} takes it back.</source>
            <translation>
                <numerusform>객체 {n}개를 거부했습니다. {undo} 키로 되돌립니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/drawing.py" />
            <location filename="../../swin_annotator/ui/sheets.py" />
            <location filename="../../swin_annotator/ui/tagging.py" />
            <source>{n} objects relabelled. {undo} takes it back.</source>
            <translation>
                <numerusform>객체 {n}개의 카테고리를 바꿨습니다. {undo} 키로 되돌립니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/arranging.py" />
            <source>{n} objects unlocked.</source>
            <translation>
                <numerusform>객체 {n}개의 잠금을 풀었습니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/exchange.py" />
            <source>{n} problems in the file: run “swin-annotator check” for the list.</source>
            <translation>
                <numerusform>파일에 문제가 {n}개 있습니다. 목록은 “swin-annotator check”로 볼 수 있습니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/dialogs/bulk_accept.py" />
            <location filename="../../swin_annotator/ui/panels/image_model.py" />
            <location filename="../../swin_annotator/ui/review.py" />
            <source>{n} proposals</source>
            <translation>
                <numerusform>후보 {n}개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/exchange.py" />
            <source>{n} tags</source>
            <translation>
                <numerusform>태그 {n}개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../swin_annotator/ui/exchange.py" />
            <source>{n} unreadable images left out.</source>
            <translation>
                <numerusform>읽을 수 없는 이미지 {n}장을 제외했습니다.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/sheets.py" />
            <source>{path} can't be written ({reason}).</source>
            <translation>{path}에 쓸 수 없습니다({reason}).</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/models.py" />
            <source>{place}: {size}, licence {licence}.</source>
            <translation>{place}: {size}, 라이선스 {licence}.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/review.py" />
            <source>{proposals} accepted. {undo} takes it back.</source>
            <translation>{proposals}를 수락했습니다. {undo} 키로 되돌립니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/bulk_accept.py" />
            <source>{proposals} on {images}</source>
            <translation>{images}의 {proposals}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/review.py" />
            <source>{proposals} rejected. {undo} takes it back.</source>
            <translation>{proposals}를 거부했습니다. {undo} 키로 되돌립니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/review_bar.py" />
            <source>{rate:.0f} per minute</source>
            <translation>분당 {rate:.0f}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/bars.py" />
            <source>{rate:.1f} per second</source>
            <translation>초당 {rate:.1f}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/guide.py" />
            <source>{review} goes through all proposals of the folder, one key each.</source>
            <translation>{review} 키는 폴더의 모든 후보를 하나에 키 하나로 검토합니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/tagging.py" />
            <source>{right} of {of} were named rightly while they were left out of the learning. Always saying the commonest: {commonest} of {of}.</source>
            <translation>학습에서 뺐을 때 {of}개 중 {right}개를 맞게 이름 붙였습니다. 늘 가장 흔한 것을 말하면: {of}개 중 {commonest}개.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/bulk_accept.py" />
            <source>{said}. Click the wrong ones out.</source>
            <translation>{said}. 잘못된 것을 클릭해 빼세요.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/bulk_accept.py" />
            <source>{said}; {out} clicked out stay proposals.</source>
            <translation>{said}; 뺀 {out}개는 후보로 남습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/bars.py" />
            <source>{seconds:.0f} s</source>
            <translation>{seconds:.0f}초</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/bars.py" />
            <source>{seconds:.0f} s each</source>
            <translation>하나에 {seconds:.0f}초</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/review_bar.py" />
            <source>{seconds:.1f} s per object</source>
            <translation>객체당 {seconds:.1f}초</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/proposals.py" />
            <source>{shown} of {total} shown</source>
            <translation>{total}개 중 {shown}개</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/news.py" />
            <source>{shown} to review. {next} goes through them, {accept} accepts, {reject} rejects.</source>
            <translation>검토할 것 {shown}개. {next} 키로 이동, {accept} 키로 수락, {reject} 키로 거부.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/arranging.py" />
            <source>{show} shows all again.</source>
            <translation>{show} 키로 모두 다시 표시합니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/examples.py" />
            <source>{text} ({sign}). Click to see it, Delete to remove it.</source>
            <translation>{text} ({sign}). 클릭하면 보고 Delete로 제거합니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/news.py" />
            <source>{text} {failed} could not be worked on. {reason}</source>
            <translation>{text} {failed}장은 처리하지 못했습니다. {reason}</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/bars.py" />
            <source>{time} left</source>
            <translation>{time} 남음</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/exchange.py" />
            <source>{what} from {name} on {images}.</source>
            <translation>{name}에서 {what}({images}).</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/exchange.py" />
            <source>{what} on {images} written to {where}.</source>
            <translation>{what}({images})를 {where}에 기록했습니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/crop_model.py" />
            <source>{width:.0f} × {height:.0f} pixels</source>
            <translation>{width:.0f} × {height:.0f} 픽셀</translation>
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
                <numerusform>“{name}”에는 거부된 것을 포함해 객체가 {n}개 있습니다. 먼저 카테고리를 바꾸세요.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/dialogs/keys.py" />
            <source>“{text}” is on {key}.</source>
            <translation>“{text}”의 키는 {key}입니다.</translation>
        </message>
        <message>
            <location filename="../../swin_annotator/ui/panels/review_bar.py" />
            <source>… category</source>
            <translation>… 카테고리</translation>
        </message>
    </context>
</TS>
