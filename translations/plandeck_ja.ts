<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>plandeck::AboutDialog</name>
    <message>
        <source>About Plandeck</source>
        <translation>Plandeck について</translation>
    </message>
    <message>
        <source>Plandeck</source>
        <translation>Plandeck</translation>
    </message>
    <message>
        <source>A desk for billing platforms on Stripe Connect</source>
        <translation>Stripe Connect を使う課金プラットフォームのためのデスクトップアプリ</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>The server&apos;s own</source>
        <translation>サーバー側のデータベース</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>ライセンス(&amp;L)</translation>
    </message>
    <message>
        <source>What is &amp;new</source>
        <translation>新機能(&amp;N)</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>診断情報をコピー(&amp;D)</translation>
    </message>
</context>
<context>
    <name>plandeck::AccountCard</name>
    <message>
        <source>&amp;Resume onboarding</source>
        <translation>アカウント登録を再開(&amp;R)</translation>
    </message>
    <message>
        <source>Express &amp;dashboard</source>
        <translation>Express ダッシュボード(&amp;D)</translation>
    </message>
    <message>
        <source>Open this account at Stripe, with its payments and payouts</source>
        <translation>このアカウントの支払いや入金を Stripe で開きます</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>支払い</translation>
    </message>
    <message>
        <source>Customers can pay.</source>
        <translation>顧客は支払いができます。</translation>
    </message>
    <message>
        <source>Customers cannot pay yet.</source>
        <translation>顧客はまだ支払いができません。</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>入金</translation>
    </message>
    <message>
        <source>Money goes to your bank.</source>
        <translation>売上は銀行口座に入金されます。</translation>
    </message>
    <message>
        <source>Money waits at Stripe for now.</source>
        <translation>売上は今のところ Stripe に留まります。</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>All handed in at Stripe.</source>
        <translation>必要な情報はすべて Stripe に提出済みです。</translation>
    </message>
    <message>
        <source>Not all handed in at Stripe yet.</source>
        <translation>Stripe に未提出の情報があります。</translation>
    </message>
    <message>
        <source>Stripe still asks for</source>
        <translation>Stripe が求めている情報</translation>
    </message>
    <message>
        <source>Your Stripe account is begun</source>
        <translation>Stripe アカウントは登録の途中です</translation>
    </message>
    <message>
        <source>Your Stripe account</source>
        <translation>お使いの Stripe アカウント</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>未完了</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>接続済み</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation>接続方法</translation>
    </message>
    <message>
        <source>Asking Stripe…</source>
        <translation>Stripe に問い合わせています…</translation>
    </message>
</context>
<context>
    <name>plandeck::ApiKeysModel</name>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最終使用</translation>
    </message>
    <message>
        <source>Works until</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
</context>
<context>
    <name>plandeck::AppearanceSection</name>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>デスクトップに合わせる(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>ダーク(&amp;K)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>size of text</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>&amp;Size of text</source>
        <translation>文字サイズ(&amp;S)</translation>
    </message>
    <message>
        <source>The window is laid out anew.</source>
        <translation>ウィンドウのレイアウトが更新されます。</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>ハイコントラスト(&amp;H)</translation>
    </message>
</context>
<context>
    <name>plandeck::Application</name>
    <message>
        <source>Demo</source>
        <translation>デモ</translation>
    </message>
    <message>
        <source>This run</source>
        <comment>name of a profile that is in no list</comment>
        <translation>今回の起動</translation>
    </message>
</context>
<context>
    <name>plandeck::AttemptList</name>
    <message>
        <source>None yet</source>
        <comment>attempts</comment>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>Under way</source>
        <comment>attempt</comment>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Attempt %1: %2</source>
        <comment>number, answer</comment>
        <translation>試行 %1: %2</translation>
    </message>
    <message>
        <source>Attempt %1, %2</source>
        <comment>number, time</comment>
        <translation>試行 %1、%2</translation>
    </message>
</context>
<context>
    <name>plandeck::AttentionText</name>
    <message>
        <source>Stripe has shut charges or payouts</source>
        <translation>Stripe が支払いまたは入金を停止しています</translation>
    </message>
    <message>
        <source>Until Stripe has what it asks for, money does not move.</source>
        <translation>Stripe が求める情報を提出するまで、お金は動きません。</translation>
    </message>
    <message>
        <source>Put it right</source>
        <translation>対処する</translation>
    </message>
    <message numerus="yes">
        <source>Stripe waits for %n thing(s) already</source>
        <translation>
            <numerusform>Stripe への提出期限を過ぎた情報が %n 件あります</numerusform>
        </translation>
    </message>
    <message>
        <source>Their date has passed.</source>
        <translation>期限を過ぎています。</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>入力する</translation>
    </message>
    <message numerus="yes">
        <source>Stripe wants %n thing(s) by %1</source>
        <translation>
            <numerusform>%1 までに Stripe へ提出が必要な情報が %n 件あります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stripe wants %n thing(s) from you</source>
        <translation>
            <numerusform>Stripe へ提出が必要な情報が %n 件あります</numerusform>
        </translation>
    </message>
    <message>
        <source>After its date Stripe shuts what depends on it.</source>
        <translation>期限を過ぎると、関連する機能が Stripe によって停止されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) could not be handled</source>
        <translation>
            <numerusform>処理できなかったイベントが %n 件あります</numerusform>
        </translation>
    </message>
    <message>
        <source>Given up after all tries: retry them when the cause is gone.</source>
        <translation>すべての試行が失敗しました。原因を解消してから再試行してください。</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>確認</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) failed and will be tried again</source>
        <translation>
            <numerusform>%n 件のイベントが失敗し、再試行されます</numerusform>
        </translation>
    </message>
    <message>
        <source>By themselves, in minutes to hours.</source>
        <translation>数分から数時間以内に自動で行われます。</translation>
    </message>
    <message>
        <source>Nothing was heard of Stripe for %1</source>
        <translation>%1にわたり Stripe から通知がありません</translation>
    </message>
    <message>
        <source>What happened since %1 is not in the inbox yet.</source>
        <translation>%1 以降のイベントはまだ届いていません。</translation>
    </message>
    <message>
        <source>Catch up</source>
        <translation>取りこぼしを取得</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) did not reach Stripe</source>
        <translation>
            <numerusform>Stripe に反映されていないプランが %n 件あります</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers still get what Stripe had before.</source>
        <translation>顧客には、以前の Stripe の内容が引き続き適用されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) differ from Stripe</source>
        <translation>
            <numerusform>Stripe と差異のあるプランが %n 件あります</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody changed the product or price there.</source>
        <translation>Stripe で商品または価格が変更されました。</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) to your webhook failed</source>
        <translation>
            <numerusform>Webhook のメッセージ %n 件の配信に失敗しました</numerusform>
        </translation>
    </message>
    <message>
        <source>In the last 7 days, after all attempts.</source>
        <translation>過去 7 日間、すべての試行が失敗したものです。</translation>
    </message>
    <message>
        <source>Your webhook is paused</source>
        <translation>Webhook は一時停止中です</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait for it to go on.</source>
        <translation>
            <numerusform>%n 件のメッセージが再開を待っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages wait until it goes on.</source>
        <translation>メッセージは再開されるまで保留されます。</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>The API key that ends in %1 stops on %2</source>
        <translation>末尾が %1 の API キーは %2 に使えなくなります</translation>
    </message>
    <message>
        <source>Programs that still use it are refused from then on.</source>
        <translation>それ以降、このキーを使い続けるプログラムは拒否されます。</translation>
    </message>
    <message>
        <source>See keys</source>
        <translation>キーを見る</translation>
    </message>
</context>
<context>
    <name>plandeck::AuditDetail</name>
    <message>
        <source>Live</source>
        <comment>which API key</comment>
        <translation>本番</translation>
    </message>
    <message>
        <source>Test</source>
        <comment>which API key</comment>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Made anew</source>
        <comment>a webhook&apos;s secret</comment>
        <translation>新規作成</translation>
    </message>
    <message>
        <source>Stayed</source>
        <comment>a webhook&apos;s secret</comment>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>Shown</source>
        <comment>personal data</comment>
        <translation>表示</translation>
    </message>
    <message>
        <source>Masked</source>
        <comment>personal data</comment>
        <translation>マスク</translation>
    </message>
    <message>
        <source>Stripe was made as the plan is here</source>
        <translation>Stripe をプランに合わせました</translation>
    </message>
    <message>
        <source>The plan was made as Stripe has it</source>
        <translation>プランを Stripe に合わせました</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>an invitation</comment>
        <translation>取り消し</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API キー</translation>
    </message>
    <message>
        <source>Last four</source>
        <translation>末尾 4 文字</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>Stripe&apos;s event</source>
        <translation>Stripe のイベント</translation>
    </message>
    <message>
        <source>Events fetched</source>
        <translation>取得したイベント</translation>
    </message>
    <message>
        <source>Way to connect</source>
        <translation>接続方法</translation>
    </message>
    <message>
        <source>Searched for</source>
        <translation>検索条件</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>チケット</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>個人情報</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>修復</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>招待</translation>
    </message>
    <message>
        <source>%1 here, %2 at Stripe</source>
        <comment>values</comment>
        <translation>こちらは %1、Stripe は %2</translation>
    </message>
    <message>
        <source>Look of staff</source>
        <translation>スタッフの閲覧</translation>
    </message>
</context>
<context>
    <name>plandeck::AuditInspector</name>
    <message>
        <source>&amp;More</source>
        <translation>その他(&amp;M)</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>変更内容</translation>
    </message>
    <message>
        <source>In the log</source>
        <translation>ログの記録</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>As</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>On behalf of</source>
        <translation>代理元</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>From</source>
        <translation>操作元</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>No value changed.</source>
        <translation>変更された値はありません。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>アクション</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>ハッシュ</translation>
    </message>
</context>
<context>
    <name>plandeck::AuditModel</name>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>From</source>
        <comment>where something was done from</comment>
        <translation>操作元</translation>
    </message>
</context>
<context>
    <name>plandeck::AuditPanel</name>
    <message>
        <source>Audit log</source>
        <translation>監査ログ</translation>
    </message>
    <message>
        <source>The audit log is not for your role</source>
        <translation>お使いのロールでは監査ログを表示できません</translation>
    </message>
    <message>
        <source>&amp;Object&apos;s history</source>
        <translation>対象の履歴(&amp;O)</translation>
    </message>
    <message>
        <source>Only &amp;this actor</source>
        <translation>この実行者のみ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Copy object &amp;ID</source>
        <translation>対象の ID をコピー(&amp;I)</translation>
    </message>
    <message>
        <source>Copy &amp;request ID</source>
        <translation>リクエスト ID をコピー(&amp;R)</translation>
    </message>
    <message>
        <source>Copy &amp;JSON</source>
        <translation>JSON をコピー(&amp;J)</translation>
    </message>
    <message>
        <source>Object ID</source>
        <translation>対象の ID</translation>
    </message>
    <message>
        <source>Finds what was done to one object</source>
        <translation>1 つの対象に対する操作を検索します</translation>
    </message>
    <message>
        <source>Shows only these entries</source>
        <translation>これらの項目のみを表示</translation>
    </message>
    <message>
        <source>Looks of staff</source>
        <translation>スタッフの閲覧</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>過去 24 時間</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去 7 日間</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>過去 30 日間</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>誰が何をしたか</translation>
    </message>
    <message>
        <source>No entry matches</source>
        <translation>一致する項目はありません</translation>
    </message>
    <message>
        <source>Nothing of that kind is in the log.</source>
        <translation>条件に合う項目はログにありません。</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>フィルターを解除</translation>
    </message>
    <message>
        <source>Every change, every refusal and every look of the platform&apos;s staff. Nothing in it can be changed.</source>
        <translation>すべての変更、拒否、プラットフォームスタッフの閲覧が記録されます。内容は変更できません。</translation>
    </message>
    <message>
        <source>Nothing on record yet</source>
        <translation>まだ記録はありません</translation>
    </message>
    <message>
        <source>What is done in this company is written down here.</source>
        <translation>この会社で行われた操作がここに記録されます。</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>This is the history of %1.</source>
        <comment>an object</comment>
        <translation>%1 の履歴を表示しています。</translation>
    </message>
    <message>
        <source>Only what %1 did is shown.</source>
        <comment>an actor</comment>
        <translation>%1 の操作のみを表示しています。</translation>
    </message>
    <message>
        <source>Show e&amp;verything</source>
        <translation>すべて表示(&amp;V)</translation>
    </message>
    <message>
        <source>An export is under way.</source>
        <translation>エクスポート中です。</translation>
    </message>
    <message>
        <source>This entry is about no single object.</source>
        <translation>この項目は特定の対象に関するものではありません。</translation>
    </message>
    <message>
        <source>Nobody did this: it came by itself.</source>
        <translation>自動で行われたため、実行者はいません。</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>監査ログのエクスポート</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>何も書き出されませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) written to %1.</source>
        <translation>
            <numerusform>%n 件の項目を %1 に書き出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The audit log was not exported. %1</source>
        <translation>監査ログをエクスポートできませんでした。%1</translation>
    </message>
    <message>
        <source>Write what is shown, all of it, into a file</source>
        <translation>表示対象をすべてファイルに書き出します</translation>
    </message>
    <message>
        <source>All that was done to this object</source>
        <translation>この対象に対するすべての操作</translation>
    </message>
    <message>
        <source>All that this one did</source>
        <translation>この実行者によるすべての操作</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>テナント</translation>
    </message>
    <message>
        <source>What staff do is written down here.</source>
        <translation>スタッフの操作がここに記録されます。</translation>
    </message>
    <message>
        <source>What staff did; their looks into a company are in its own log. Nothing in it can be changed.</source>
        <translation>スタッフの操作の記録です。会社の閲覧は各社の監査ログに残ります。変更はできません。</translation>
    </message>
</context>
<context>
    <name>plandeck::AuditText</name>
    <message>
        <source>Register the company</source>
        <translation>会社の登録</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>ログイン</translation>
    </message>
    <message>
        <source>Accept an invitation</source>
        <translation>招待の承諾</translation>
    </message>
    <message>
        <source>Stripe is connected</source>
        <translation>Stripe の接続</translation>
    </message>
    <message>
        <source>An account at Stripe is made</source>
        <translation>Stripe アカウントの作成</translation>
    </message>
    <message>
        <source>The connection is ended at Stripe</source>
        <translation>Stripe 側での接続解除</translation>
    </message>
    <message>
        <source>Come back from Stripe</source>
        <translation>Stripe からの復帰</translation>
    </message>
    <message>
        <source>Begin to look into the company</source>
        <translation>会社の調査の開始</translation>
    </message>
    <message>
        <source>Stop looking into the company</source>
        <translation>会社の調査の終了</translation>
    </message>
    <message>
        <source>Look at the company</source>
        <translation>会社の閲覧</translation>
    </message>
    <message>
        <source>Look at the people</source>
        <translation>ユーザーの閲覧</translation>
    </message>
    <message>
        <source>Look at the API keys</source>
        <translation>API キーの閲覧</translation>
    </message>
    <message>
        <source>Look at the plans</source>
        <translation>プランの閲覧</translation>
    </message>
    <message>
        <source>Look at the webhook</source>
        <translation>Webhook の閲覧</translation>
    </message>
    <message>
        <source>Look at messages to the webhook</source>
        <translation>Webhook のメッセージの閲覧</translation>
    </message>
    <message>
        <source>Look at Stripe&apos;s events</source>
        <translation>Stripe イベントの閲覧</translation>
    </message>
    <message>
        <source>Look at the audit log</source>
        <translation>監査ログの閲覧</translation>
    </message>
    <message>
        <source>Suspend the company</source>
        <translation>会社の利用停止</translation>
    </message>
    <message>
        <source>Let the company in again</source>
        <translation>会社の利用再開</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>不明なユーザー</translation>
    </message>
    <message>
        <source>Stripe</source>
        <comment>as who did something</comment>
        <translation>Stripe</translation>
    </message>
    <message>
        <source>Plandeck</source>
        <comment>as who did something</comment>
        <translation>Plandeck</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API キー</translation>
    </message>
    <message>
        <source>Platform staff</source>
        <translation>プラットフォームスタッフ</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>未ログイン</translation>
    </message>
    <message>
        <source>Desk</source>
        <comment>where something was done from</comment>
        <translation>デスクトップアプリ</translation>
    </message>
    <message>
        <source>REST API</source>
        <translation>REST API</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>コマンドライン</translation>
    </message>
    <message>
        <source>Background work</source>
        <translation>バックグラウンド処理</translation>
    </message>
    <message>
        <source>Stripe&apos;s event</source>
        <translation>Stripe のイベント</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <comment>reason</comment>
        <translation>拒否: %1</translation>
    </message>
    <message>
        <source>None</source>
        <comment>object</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Make somebody staff</source>
        <translation>スタッフの追加</translation>
    </message>
    <message>
        <source>Change one&apos;s own password</source>
        <translation>自分のパスワードの変更</translation>
    </message>
    <message>
        <source>Look for companies</source>
        <translation>会社の検索</translation>
    </message>
    <message>
        <source>Take over the company from the Django platform</source>
        <translation>Django プラットフォームから会社を引き継ぐ</translation>
    </message>
</context>
<context>
    <name>plandeck::AwayText</name>
    <message numerus="yes">
        <source>%1 created %n plan(s)</source>
        <translation>
            <numerusform>%1 がプランを %n 件作成しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 duplicated %n plan(s)</source>
        <translation>
            <numerusform>%1 がプランを %n 件複製しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 changed plans %n time(s)</source>
        <translation>
            <numerusform>%1 がプランを %n 回変更しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 deactivated %n plan(s)</source>
        <translation>
            <numerusform>%1 がプランを %n 件無効化しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 published %n plan(s)</source>
        <translation>
            <numerusform>%1 がプランを %n 件公開しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 made %n plan(s) and Stripe the same again</source>
        <translation>
            <numerusform>%1 がプラン %n 件と Stripe の差異を解消しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 made %n new API key(s)</source>
        <translation>
            <numerusform>%1 が新しい API キーを %n 個作成しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 revoked %n API key(s)</source>
        <translation>
            <numerusform>%1 が API キーを %n 個失効させました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 invited %n person(s)</source>
        <translation>
            <numerusform>%1 が %n 人を招待しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 joined</source>
        <translation>
            <numerusform>%1 が参加しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 changed what %n person(s) may do</source>
        <translation>
            <numerusform>%1 が %n 人の権限を変更しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 set the webhook</source>
        <translation>
            <numerusform>%1 が Webhook を設定しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 changed the webhook</source>
        <translation>
            <numerusform>%1 が Webhook を変更しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 removed the webhook</source>
        <translation>
            <numerusform>%1 が Webhook を削除しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 connected Stripe</source>
        <translation>
            <numerusform>%1 が Stripe を接続しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 disconnected Stripe</source>
        <translation>
            <numerusform>%1 が Stripe の接続を解除しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The connection was ended at Stripe</source>
        <translation>
            <numerusform>Stripe 側で接続が解除されました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of Plandeck&apos;s staff looked into your company</source>
        <translation>
            <numerusform>Plandeck スタッフの %1 が会社の情報を調査しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>不明なユーザー</translation>
    </message>
    <message>
        <source>A program with the key %1</source>
        <translation>キー %1 を使うプログラム</translation>
    </message>
    <message>
        <source>Stripe</source>
        <comment>as who did something</comment>
        <translation>Stripe</translation>
    </message>
    <message>
        <source>Plandeck</source>
        <comment>as who did something</comment>
        <translation>Plandeck</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>…%1</source>
        <comment>the end of a key</comment>
        <translation>…%1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1、ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>names, time</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) to your webhook failed</source>
        <translation>
            <numerusform>Webhook のメッセージ %n 件の配信に失敗しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) of Stripe were caught up on</source>
        <translation>
            <numerusform>取りこぼした Stripe イベントを %n 件取得しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>plandeck::BulkCells</name>
    <message>
        <source>Left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>未実行</translation>
    </message>
</context>
<context>
    <name>plandeck::BulkDialog</name>
    <message>
        <source>It is inactive already.</source>
        <translation>すでに無効です。</translation>
    </message>
    <message>
        <source>It is active already.</source>
        <translation>すでに有効です。</translation>
    </message>
    <message>
        <source>It is in Stripe already.</source>
        <translation>すでに Stripe にあります。</translation>
    </message>
    <message>
        <source>It is inactive: reactivate it first.</source>
        <translation>無効になっています。先に再有効化してください。</translation>
    </message>
    <message>
        <source>You left it out.</source>
        <translation>選択から外されました。</translation>
    </message>
    <message>
        <source>It is there already.</source>
        <translation>すでに存在します。</translation>
    </message>
    <message>
        <source>Something in its row is wrong.</source>
        <translation>行に誤りがあります。</translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <comment>things</comment>
        <translation>
            <numerusform>完了 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>things</comment>
        <translation>
            <numerusform>失敗 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not begun</source>
        <comment>things</comment>
        <translation>
            <numerusform>未実行 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <comment>things</comment>
        <translation>
            <numerusform>除外 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was to be done.</source>
        <translation>実行する対象はありませんでした。</translation>
    </message>
    <message>
        <source>What happens to each</source>
        <translation>それぞれの処理内容</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>レポートをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Undo all</source>
        <translation>すべて元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Try the rest again</source>
        <translation>残りを再試行(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>What is done stays done.</source>
        <translation>完了した分はそのまま残ります。</translation>
    </message>
    <message>
        <source>There is nothing left to be done.</source>
        <translation>実行する対象が残っていません。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>The work goes on; you are told how it ended.</source>
        <translation>処理は続行され、終了すると通知されます。</translation>
    </message>
    <message>
        <source>Stopping: what is under way comes to its end.</source>
        <translation>停止しています。実行中の処理が終わるのを待っています。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>未実行</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピー済み</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>plandeck::BulkRun</name>
    <message>
        <source>Plan</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>処理内容</translation>
    </message>
</context>
<context>
    <name>plandeck::BulkRuns</name>
    <message>
        <source>Deactivate plans</source>
        <translation>プランの無効化</translation>
    </message>
    <message>
        <source>Nobody can subscribe to them any more. Subscriptions that exist go on and are charged as before.</source>
        <translation>新しく契約することはできなくなります。既存のサブスクリプションは継続し、これまでどおり請求されます。</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Deactivate %n plan(s)</source>
        <translation>
            <numerusform>%n 件のプランを無効化(&amp;D)</numerusform>
        </translation>
    </message>
    <message>
        <source>Is deactivated</source>
        <comment>what will happen to a plan</comment>
        <translation>無効化</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>無効化済み</translation>
    </message>
    <message>
        <source>Reactivate plans</source>
        <translation>プランの再有効化</translation>
    </message>
    <message>
        <source>Customers can subscribe to them again, at the price they had.</source>
        <translation>顧客は以前と同じ価格で再び契約できます。</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Reactivate %n plan(s)</source>
        <translation>
            <numerusform>%n 件のプランを再有効化(&amp;R)</numerusform>
        </translation>
    </message>
    <message>
        <source>Is reactivated</source>
        <comment>what will happen to a plan</comment>
        <translation>再有効化</translation>
    </message>
    <message>
        <source>Reactivated</source>
        <translation>再有効化済み</translation>
    </message>
    <message>
        <source>Publish drafts</source>
        <translation>下書きの公開</translation>
    </message>
    <message>
        <source>Each gets a product and a price in Stripe. From then on its price, currency and interval are fixed.</source>
        <translation>それぞれの商品と価格が Stripe に作成されます。以後、価格、通貨、請求間隔は変更できません。</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Publish %n draft(s)</source>
        <translation>
            <numerusform>%n 件の下書きを公開(&amp;P)</numerusform>
        </translation>
    </message>
    <message>
        <source>Is published</source>
        <comment>what will happen to a draft</comment>
        <translation>公開</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>公開済み</translation>
    </message>
    <message>
        <source>Import plans</source>
        <translation>プランのインポート</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n draft(s)</source>
        <translation>
            <numerusform>%n 件の下書きをインポート(&amp;I)</numerusform>
        </translation>
    </message>
    <message>
        <source>Becomes a draft</source>
        <translation>下書きとして保存</translation>
    </message>
    <message>
        <source>Saved as a draft</source>
        <translation>下書きとして保存済み</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Publish %n plan(s)</source>
        <translation>
            <numerusform>%n 件のプランを公開(&amp;P)</numerusform>
        </translation>
    </message>
    <message>
        <source>Created, with its product and price in Stripe</source>
        <translation>Stripe の商品と価格とともに作成済み</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title of a bulk deed, outcome</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>レポートを表示</translation>
    </message>
    <message>
        <source>Duplicate plans</source>
        <translation>プランの複製</translation>
    </message>
    <message>
        <source>The copies are drafts with names of their own: nothing is made in Stripe, and nobody can subscribe to them before you publish them. Undo deactivates them.</source>
        <translation>コピーは独自の名前を持つ下書きになります。Stripe には何も作成されず、公開するまで誰も申し込めません。「元に戻す」で無効になります。</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Duplicate %n plan(s)</source>
        <translation>
            <numerusform>%n 件のプランを複製(&amp;D)</numerusform>
        </translation>
    </message>
    <message>
        <source>Is copied</source>
        <comment>what will happen to a plan</comment>
        <translation>コピーされます</translation>
    </message>
    <message>
        <source>Copied as a draft</source>
        <translation>下書きとしてコピーしました</translation>
    </message>
    <message>
        <source>%1: goes on behind the window.</source>
        <comment>title of a bulk deed</comment>
        <translation>%1: バックグラウンドで続行しています。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>plandeck::BusyButton</name>
    <message>
        <source>%1, working</source>
        <translation>%1、処理中</translation>
    </message>
</context>
<context>
    <name>plandeck::ChangeLines</name>
    <message>
        <source>not there</source>
        <comment>value</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>none</source>
        <comment>entries of a list</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1: %2, before that %3</source>
        <comment>value, now, before</comment>
        <translation>%1: %2、変更前は %3</translation>
    </message>
</context>
<context>
    <name>plandeck::ChangesText</name>
    <message>
        <source>Stripe says no previous values with this event.</source>
        <translation>このイベントには、Stripe から変更前の値が示されていません。</translation>
    </message>
    <message>
        <source>No value changed.</source>
        <translation>変更された値はありません。</translation>
    </message>
</context>
<context>
    <name>plandeck::ChoiceBar</name>
    <message>
        <source>Choose none</source>
        <translation>選択を解除</translation>
    </message>
</context>
<context>
    <name>plandeck::ClipboardClock</name>
    <message numerus="yes">
        <source>On the clipboard for another %n second(s).</source>
        <translation>
            <numerusform>あと %n 秒間クリップボードに残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is no longer on the clipboard.</source>
        <translation>クリップボードから消去されました。</translation>
    </message>
</context>
<context>
    <name>plandeck::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>コマンドパレット</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Tab next group · Enter go · Esc close</source>
        <translation>↑ ↓ 選択 · Tab 次のグループ · Enter 実行 · Esc 閉じる</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>検索しています…</translation>
    </message>
    <message>
        <source>Nothing fits “%1”. IDs, e-mail addresses and links can be pasted here too.</source>
        <translation>「%1」に一致するものはありません。ID、メールアドレス、リンクの貼り付けもできます。</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n 件の結果</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plandeck::CompareDialog</name>
    <message>
        <source>Only &amp;differences</source>
        <translation>差異のみ(&amp;D)</translation>
    </message>
    <message>
        <source>Compare plans</source>
        <translation>プランの比較</translation>
    </message>
    <message>
        <source>Leaves out what is the same in all of them (Ctrl+D)</source>
        <translation>すべてのプランで同じ項目を省きます (Ctrl+D)</translation>
    </message>
    <message>
        <source>They are the same in everything but their names.</source>
        <translation>名前以外はすべて同じです。</translation>
    </message>
    <message numerus="yes">
        <source>They differ in %n point(s).</source>
        <translation>
            <numerusform>%n 項目が異なります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Plans side by side</source>
        <translation>プランを並べて表示</translation>
    </message>
    <message>
        <source>&amp;Copy as a table</source>
        <translation>表としてコピー(&amp;C)</translation>
    </message>
    <message>
        <source>For a spreadsheet or a document (Ctrl+C)</source>
        <translation>スプレッドシートや文書に使えます (Ctrl+C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n line(s).</source>
        <translation>
            <numerusform>%n 行をコピーしました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plandeck::ComparisonCells</name>
    <message>
        <source>The same</source>
        <comment>plans in this point</comment>
        <translation>同じ</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>plandeck::ConfirmDialog</name>
    <message>
        <source>Type %1 to go on</source>
        <translation>続けるには %1 と入力</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>plandeck::Conflicts</name>
    <message>
        <source>“%1” was changed elsewhere while you edit it.</source>
        <translation>「%1」は編集中に別の場所で変更されました。</translation>
    </message>
    <message>
        <source>Taken over, since you had not touched it: %1.</source>
        <translation>未編集のため取り込まれた項目: %1。</translation>
    </message>
    <message>
        <source>Choose whose value stays:</source>
        <translation>どちらの値を残すか選択してください:</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>自分の値を残す</translation>
    </message>
    <message>
        <source>%1: keep mine</source>
        <translation>%1: 自分の値を残す</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>相手の値を採用</translation>
    </message>
    <message>
        <source>%1: take theirs</source>
        <translation>%1: 相手の値を採用</translation>
    </message>
    <message>
        <source>Yours: %1</source>
        <translation>自分: %1</translation>
    </message>
    <message>
        <source>Theirs: %1</source>
        <translation>相手: %1</translation>
    </message>
</context>
<context>
    <name>plandeck::ConnectCard</name>
    <message>
        <source>&amp;Connect with Stripe</source>
        <translation>Stripe に接続(&amp;C)</translation>
    </message>
    <message>
        <source>Payments for your plans go straight into your own Stripe account. Plandeck makes products and prices there and never sees a card.</source>
        <translation>プランの支払いは、お使いの Stripe アカウントに直接入ります。Plandeck はそこに商品と価格を作成するだけで、カード情報に触れることはありません。</translation>
    </message>
    <message>
        <source>Connect your Stripe account</source>
        <translation>Stripe アカウントを接続</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>接続の流れ</translation>
    </message>
    <message>
        <source>Your browser opens at Stripe.</source>
        <translation>ブラウザーで Stripe が開きます。</translation>
    </message>
    <message>
        <source>You sign in there, or make an account, and approve.</source>
        <translation>ログインするかアカウントを作成し、承認します。</translation>
    </message>
    <message>
        <source>The browser comes back, and this page turns green by itself.</source>
        <translation>ブラウザーから戻ると、このページは自動的に緑色になります。</translation>
    </message>
    <message>
        <source>Copy redirect URI</source>
        <translation>リダイレクト URI をコピー</translation>
    </message>
    <message>
        <source>Register this redirect URI once at Stripe, under Connect, OAuth settings:</source>
        <translation>次のリダイレクト URI を、Stripe の「Connect」→「OAuth 設定」に一度だけ登録してください:</translation>
    </message>
    <message>
        <source>&amp;Express account, the usual way</source>
        <translation>Express アカウント（通常の方法）(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Standard account you have already</source>
        <translation>既存の Standard アカウント(&amp;S)</translation>
    </message>
    <message>
        <source>Account &amp;link, Stripe&apos;s newer way</source>
        <translation>アカウントリンク（Stripe の新しい方法）(&amp;L)</translation>
    </message>
    <message>
        <source>Way to connect: %1</source>
        <translation>接続方法: %1</translation>
    </message>
    <message>
        <source>Asking Stripe…</source>
        <translation>Stripe に問い合わせています…</translation>
    </message>
</context>
<context>
    <name>plandeck::CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>コピー済み</translation>
    </message>
</context>
<context>
    <name>plandeck::DeliveriesModel</name>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>最新の応答</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>試行回数</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>作成日時</translation>
    </message>
</context>
<context>
    <name>plandeck::DeliveryCells</name>
    <message>
        <source>Next: %1</source>
        <translation>次回: %1</translation>
    </message>
</context>
<context>
    <name>plandeck::DeliveryInspector</name>
    <message>
        <source>Body of the message</source>
        <translation>メッセージの本文</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>試行</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>最新の応答</translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation>次の試行</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Message ID</source>
        <translation>メッセージ ID</translation>
    </message>
</context>
<context>
    <name>plandeck::DeskActivity</name>
    <message numerus="yes">
        <source>%n task(s) running</source>
        <translation>
            <numerusform>%n 件のタスクを実行中</numerusform>
        </translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>タスク</translation>
    </message>
    <message numerus="yes">
        <source>%n new notice(s)</source>
        <translation>
            <numerusform>%n 件の新しい通知</numerusform>
        </translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>完了しました。</translation>
    </message>
    <message>
        <source>It failed.</source>
        <translation>失敗しました。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>task, what came of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The event %1 could not be handled.</source>
        <comment>type</comment>
        <translation>イベント %1 を処理できませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) could not be handled.</source>
        <translation>
            <numerusform>%n 件のイベントを処理できませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>A message to your webhook could not be delivered.</source>
        <translation>Webhook のメッセージを配信できませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) to your webhook could not be delivered.</source>
        <translation>
            <numerusform>Webhook のメッセージ %n 件を配信できませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Quit while %n task(s) run?</source>
        <translation>
            <numerusform>%n 件のタスクを実行中ですが、終了しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>What is done so far stays; the rest is not done.</source>
        <translation>完了した分は残り、残りは実行されません。</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>停止して終了</translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <comment>1 task running, how much of it is done</comment>
        <translation>%1: %2%</translation>
    </message>
</context>
<context>
    <name>plandeck::DeskCommands</name>
    <message>
        <source>First choose something that it can be done with</source>
        <translation>先に操作の対象を選択してください</translation>
    </message>
    <message>
        <source>Not possible at the moment</source>
        <translation>現在は実行できません</translation>
    </message>
    <message>
        <source>Type what you want to do or find…</source>
        <translation>実行したいこと、探したいものを入力…</translation>
    </message>
    <message>
        <source>Paste an ID, an e-mail address or a link…</source>
        <translation>ID、メールアドレス、リンクを貼り付け…</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>リンクを開く</translation>
    </message>
    <message>
        <source>Find the key that ends in %1</source>
        <translation>末尾が %1 のキーを検索</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>%1 へ移動</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>キーの変更</translation>
    </message>
</context>
<context>
    <name>plandeck::DeskNavigator</name>
    <message>
        <source>There is no page “%1” here.</source>
        <translation>「%1」というページはありません。</translation>
    </message>
    <message>
        <source>Tenants are seen by the platform&apos;s staff.</source>
        <translation>テナントを表示できるのはプラットフォームスタッフのみです。</translation>
    </message>
    <message>
        <source>What the link leads to is not in this company and mode, or not for your role.</source>
        <translation>リンク先は、この会社と環境にはないか、お使いのロールでは表示できません。</translation>
    </message>
    <message>
        <source>Nothing with the ID %1 is in this company and mode, or it is not for your role.</source>
        <translation>ID %1 のものは、この会社と環境にはないか、お使いのロールでは表示できません。</translation>
    </message>
</context>
<context>
    <name>plandeck::DeskWindow</name>
    <message>
        <source>Looking for %1…</source>
        <comment>a server&apos;s address</comment>
        <translation>%1 を探しています…</translation>
    </message>
    <message>
        <source>%1 is busy</source>
        <comment>a server&apos;s address</comment>
        <translation>%1 は混雑しています</translation>
    </message>
    <message>
        <source>%1: offline since %2</source>
        <comment>a server&apos;s address, time</comment>
        <translation>%1: %2 からオフライン</translation>
    </message>
    <message>
        <source>%1: not trusted</source>
        <comment>a server&apos;s address</comment>
        <translation>%1: 信頼されていません</translation>
    </message>
    <message>
        <source>%1 is busy. It is asked again by itself; what you see is as of %2.</source>
        <comment>a server&apos;s address, time</comment>
        <translation>%1 は混雑しています。自動的に再度問い合わせます。表示内容は %2 時点のものです。</translation>
    </message>
    <message>
        <source>No connection to %1. What you see is as of %2; nothing can be changed until it is back.</source>
        <comment>a server&apos;s address, time</comment>
        <translation>%1 に接続できません。表示内容は %2 時点のもので、接続が回復するまで変更はできません。</translation>
    </message>
    <message>
        <source>%1 Nothing is sent to %2 like this.</source>
        <comment>what is wrong with a certificate, a server&apos;s address</comment>
        <translation>%1この状態では %2 に何も送信されません。</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>今すぐ試す</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>テナント</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>ホーム</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>Stripe</source>
        <translation>Stripe</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>API キー</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Users and roles</source>
        <translation>ユーザーとロール</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>監査ログ</translation>
    </message>
    <message>
        <source>Connection profiles</source>
        <translation>接続プロファイル</translation>
    </message>
    <message>
        <source>Where the desk&apos;s data is: a file of your own, a database, or a server.</source>
        <translation>アプリのデータの場所（手元のファイル、データベース、サーバー）。</translation>
    </message>
    <message>
        <source>Database, server and password</source>
        <translation>データベース、サーバー、パスワード</translation>
    </message>
    <message>
        <source>Read-only profiles</source>
        <translation>読み取り専用のプロファイル</translation>
    </message>
    <message>
        <source>Stripe keys</source>
        <translation>Stripe のキー</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keychain, and never shown again but for their last four characters.</source>
        <translation>このコンピューターのキーチェーンに保存され、以後は末尾 4 文字しか表示されません。</translation>
    </message>
    <message>
        <source>Secret key, test mode</source>
        <translation>シークレットキー（テスト環境）</translation>
    </message>
    <message>
        <source>Secret key, live mode</source>
        <translation>シークレットキー（本番環境）</translation>
    </message>
    <message>
        <source>Webhook secrets</source>
        <translation>Webhook シークレット</translation>
    </message>
    <message>
        <source>Connect client IDs</source>
        <translation>Connect クライアント ID</translation>
    </message>
    <message>
        <source>Receiver address</source>
        <translation>受信アドレス</translation>
    </message>
    <message>
        <source>Where the server inside the desk listens, and what of it is registered at Stripe.</source>
        <translation>アプリ内蔵サーバーの待ち受け先と、Stripe に登録するアドレス。</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Redirect URI</source>
        <translation>リダイレクト URI</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>How the window looks. In force at once.</source>
        <translation>ウィンドウの見た目。すぐに反映されます。</translation>
    </message>
    <message>
        <source>Light and dark theme</source>
        <translation>ライトテーマとダークテーマ</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>文字サイズ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>What the window speaks. In force at once.</source>
        <translation>ウィンドウの表示言語。すぐに反映されます。</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Other keys for what can be done. In force at once.</source>
        <translation>操作に割り当てるキーの変更。すぐに反映されます。</translation>
    </message>
    <message>
        <source>Import of a .env file</source>
        <translation>.env ファイルのインポート</translation>
    </message>
    <message>
        <source>Takes over what a server or another tool is set up with.</source>
        <translation>サーバーや他のツールの設定を取り込みます。</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>検索とコマンド</translation>
    </message>
    <message>
        <source>Go to an ID or link</source>
        <translation>ID またはリンクへ移動</translation>
    </message>
    <message>
        <source>Refresh this page</source>
        <translation>このページを更新</translation>
    </message>
    <message>
        <source>Switch between test and live</source>
        <translation>テスト環境と本番環境を切り替え</translation>
    </message>
    <message>
        <source>Show tasks</source>
        <translation>タスクを表示</translation>
    </message>
    <message>
        <source>Show notices</source>
        <translation>通知を表示</translation>
    </message>
    <message>
        <source>To the notice on screen</source>
        <translation>画面上の通知へ移動</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>キーの変更…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>設定(&amp;E)…</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <comment>one of the sections</comment>
        <translation>設定: %1</translation>
    </message>
    <message>
        <source>Platform staff · %1</source>
        <comment>role</comment>
        <translation>プラットフォームスタッフ · %1</translation>
    </message>
    <message>
        <source>The command is on your clipboard.</source>
        <translation>コマンドをクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>Platform staff</source>
        <translation>プラットフォームスタッフ</translation>
    </message>
    <message>
        <source>%1 – %2 – Plandeck</source>
        <comment>page, company</comment>
        <translation>%1 – %2 – Plandeck</translation>
    </message>
    <message>
        <source>Switch to test</source>
        <translation>テスト環境に切り替え</translation>
    </message>
    <message>
        <source>Switch to live</source>
        <translation>本番環境に切り替え</translation>
    </message>
    <message>
        <source>Stripe: waiting for the browser</source>
        <translation>Stripe: ブラウザーの操作待ち</translation>
    </message>
    <message>
        <source>Stripe: status not known</source>
        <translation>Stripe: 状態不明</translation>
    </message>
    <message>
        <source>Stripe %1</source>
        <translation>Stripe %1</translation>
    </message>
    <message>
        <source>Stripe: not connected</source>
        <translation>Stripe: 未接続</translation>
    </message>
    <message>
        <source>No keyring answers: your session ends with the program.</source>
        <translation>キーリングが応答しないため、セッションはアプリの終了とともに終わります。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>The server&apos;s address is on your clipboard.</source>
        <translation>サーバーのアドレスをクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>%1 is registered.</source>
        <translation>%1 を登録しました。</translation>
    </message>
    <message>
        <source>Stripe is connected.</source>
        <translation>Stripe を接続しました。</translation>
    </message>
    <message>
        <source>The next start will ask for your password. %1</source>
        <translation>次回の起動時にパスワードの入力が必要です。%1</translation>
    </message>
    <message>
        <source>The API explorer is at %1</source>
        <translation>API エクスプローラーのアドレス: %1</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>What is &amp;new</source>
        <translation>新機能(&amp;N)</translation>
    </message>
    <message>
        <source>Copy dia&amp;gnostics</source>
        <translation>診断情報をコピー(&amp;G)</translation>
    </message>
    <message>
        <source>The diagnostics are on the clipboard. No secret is in them.</source>
        <translation>診断情報をクリップボードにコピーしました。シークレットは含まれていません。</translation>
    </message>
    <message>
        <source>This is Plandeck %1, and new here.</source>
        <translation>Plandeck %1 に更新されました。</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>新機能</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>What shows on the desktop too, and when. In force at once.</source>
        <translation>デスクトップにも表示する通知とその時間帯。すぐに反映されます。</translation>
    </message>
    <message>
        <source>Notices on the desktop</source>
        <translation>デスクトップ通知</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>通知しない時間帯</translation>
    </message>
</context>
<context>
    <name>plandeck::DesktopNotifier</name>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
</context>
<context>
    <name>plandeck::DoctorDialog</name>
    <message>
        <source>&amp;Examine</source>
        <translation>診断(&amp;E)</translation>
    </message>
    <message>
        <source>Signature doctor</source>
        <translation>署名診断</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>&amp;Headers that came</source>
        <translation>受信したヘッダー(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Body that came, as it came</source>
        <translation>受信した本文（そのまま）(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Secret that the receiver uses</source>
        <translation>受信側が使用するシークレット(&amp;S)</translation>
    </message>
    <message>
        <source>It stays in this window and is forgotten when you close it.</source>
        <translation>このウィンドウ内にとどまり、閉じると破棄されます。</translation>
    </message>
    <message>
        <source>Why was it not accepted?</source>
        <translation>拒否された理由を調べる</translation>
    </message>
    <message>
        <source>Paste what your receiver got, from its log for instance, and the secret it uses.</source>
        <translation>受信側が受け取った内容（ログなどから）と、受信側が使うシークレットを貼り付けてください。</translation>
    </message>
    <message>
        <source>Examining…</source>
        <translation>診断しています…</translation>
    </message>
    <message>
        <source>Nothing is wrong with it</source>
        <translation>問題は見つかりませんでした</translation>
    </message>
    <message>
        <source>A receiver with this secret should accept the message.</source>
        <translation>このシークレットを使う受信側は、このメッセージを受け入れるはずです。</translation>
    </message>
    <message>
        <source>Step by step:</source>
        <translation>診断の手順:</translation>
    </message>
</context>
<context>
    <name>plandeck::DraftCopies</name>
    <message>
        <source>%1 copy</source>
        <comment>name of a duplicate</comment>
        <translation>%1 のコピー</translation>
    </message>
    <message>
        <source>%1 copy %2</source>
        <comment>name of a further duplicate, number</comment>
        <translation>%1 のコピー %2</translation>
    </message>
</context>
<context>
    <name>plandeck::DriftRepair</name>
    <message>
        <source>Write “%1” to Stripe?</source>
        <translation>「%1」を Stripe に書き込みますか？</translation>
    </message>
    <message>
        <source>Take “%1” as Stripe has it?</source>
        <translation>「%1」に Stripe の内容を採用しますか？</translation>
    </message>
    <message>
        <source>Write ours</source>
        <translation>こちらの内容で上書き</translation>
    </message>
    <message>
        <source>Take Stripe&apos;s</source>
        <translation>Stripe の内容を採用</translation>
    </message>
    <message>
        <source>“%1” was not made the same. %2</source>
        <comment>name, reason</comment>
        <translation>「%1」の差異を解消できませんでした。%2</translation>
    </message>
    <message>
        <source>“%1” is the same here and at Stripe.</source>
        <translation>「%1」は Stripe と一致しました。</translation>
    </message>
    <message>
        <source>“%1” is a draft now.</source>
        <translation>「%1」は下書きになりました。</translation>
    </message>
    <message>
        <source>“%1” differs from Stripe again.</source>
        <translation>「%1」に再び Stripe との差異があります。</translation>
    </message>
    <message>
        <source>Stripe does not answer: “%1” is written as soon as it does.</source>
        <translation>Stripe が応答しません。応答があり次第「%1」を書き込みます。</translation>
    </message>
</context>
<context>
    <name>plandeck::DriftReportDialog</name>
    <message>
        <source>&amp;Check again</source>
        <translation>再確認(&amp;C)</translation>
    </message>
    <message>
        <source>Plans and Stripe</source>
        <translation>プランと Stripe</translation>
    </message>
    <message>
        <source>Read all products and prices at Stripe and compare</source>
        <translation>Stripe の商品と価格をすべて読み込んで比較します</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Asking Stripe…</source>
        <translation>Stripe に問い合わせています…</translation>
    </message>
    <message>
        <source>%1 You see what was found before.</source>
        <comment>what failed</comment>
        <translation>%1前回の結果を表示しています。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) compared at %1.</source>
        <translation>
            <numerusform>%1 に %n 件のプランを比較しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at.</source>
        <translation>
            <numerusform>要確認 %n 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>All in sync</source>
        <translation>すべて同期済み</translation>
    </message>
    <message>
        <source>Every plan is the same here and at Stripe.</source>
        <translation>すべてのプランが Stripe と一致しています。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Show “%1”</source>
        <translation>「%1」を表示</translation>
    </message>
    <message>
        <source>Take Stripe&apos;s</source>
        <translation>Stripe の内容を採用</translation>
    </message>
    <message>
        <source>Make it a plan</source>
        <translation>プランにする</translation>
    </message>
    <message>
        <source>Write ours</source>
        <translation>こちらの内容で上書き</translation>
    </message>
    <message>
        <source>Archive it there</source>
        <translation>Stripe でアーカイブ</translation>
    </message>
    <message>
        <source>Archive “%1” at Stripe?</source>
        <translation>「%1」を Stripe でアーカイブしますか？</translation>
    </message>
    <message>
        <source>Make “%1” a plan?</source>
        <translation>「%1」をプランにしますか？</translation>
    </message>
    <message>
        <source>The product and its prices can no longer be bought. Who subscribes already keeps them.</source>
        <translation>この商品と価格は購入できなくなります。既存の契約者には影響しません。</translation>
    </message>
    <message>
        <source>A plan is made of the product and its price. Nothing changes at Stripe.</source>
        <translation>この商品と価格からプランを作成します。Stripe では何も変わりません。</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>“%1” is archived at Stripe.</source>
        <translation>「%1」を Stripe でアーカイブしました。</translation>
    </message>
    <message>
        <source>“%1” is a plan now.</source>
        <translation>「%1」をプランにしました。</translation>
    </message>
    <message>
        <source>Stripe has this product as one of yours, but no plan here belongs to it.</source>
        <translation>Stripe ではこの商品が自社のものとなっていますが、対応するプランがありません。</translation>
    </message>
</context>
<context>
    <name>plandeck::DriftSection</name>
    <message>
        <source>Chec&amp;k now</source>
        <translation>今すぐ確認(&amp;K)</translation>
    </message>
    <message>
        <source>Take S&amp;tripe&apos;s</source>
        <translation>Stripe の内容を採用(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Write ours</source>
        <translation>こちらの内容で上書き(&amp;W)</translation>
    </message>
    <message>
        <source>Read this plan&apos;s product and price at Stripe and compare</source>
        <translation>このプランの商品と価格を Stripe から読み込んで比較します</translation>
    </message>
    <message>
        <source>Asking Stripe…</source>
        <translation>Stripe に問い合わせています…</translation>
    </message>
    <message>
        <source>The same here and at Stripe, at %1.</source>
        <translation>%1 の時点で Stripe と一致しています。</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s), at %1:</source>
        <translation>
            <numerusform>%1 の時点で差異 %n 件:</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the plan as Stripe has it</source>
        <translation>プランを Stripe の内容に合わせます</translation>
    </message>
    <message>
        <source>Make Stripe as the plan is here</source>
        <translation>Stripe をこちらのプランの内容に合わせます</translation>
    </message>
    <message>
        <source>%1: %2 here, %3 at Stripe</source>
        <comment>field, value, value</comment>
        <translation>%1: こちらは %2、Stripe は %3</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>こちら</translation>
    </message>
    <message>
        <source>Stripe</source>
        <translation>Stripe</translation>
    </message>
</context>
<context>
    <name>plandeck::DriftText</name>
    <message>
        <source>nothing</source>
        <comment>where one side has no value</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>active</source>
        <comment>a plan</comment>
        <translation>有効</translation>
    </message>
    <message>
        <source>archived</source>
        <comment>a plan</comment>
        <translation>アーカイブ済み</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>月次</translation>
    </message>
    <message>
        <source>yearly</source>
        <translation>年次</translation>
    </message>
    <message>
        <source>Product</source>
        <comment>at Stripe</comment>
        <translation>商品</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>機能</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>メタデータ</translation>
    </message>
    <message>
        <source>Price is gone</source>
        <translation>価格が存在しない</translation>
    </message>
    <message>
        <source>Price is archived</source>
        <translation>価格がアーカイブ済み</translation>
    </message>
    <message>
        <source>Other default price</source>
        <translation>デフォルト価格が異なる</translation>
    </message>
    <message>
        <source>Price</source>
        <comment>an amount</comment>
        <translation>価格</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>請求間隔</translation>
    </message>
    <message>
        <source>Intervals between payments</source>
        <translation>支払いごとの間隔数</translation>
    </message>
    <message>
        <source>Trial days</source>
        <translation>トライアル日数</translation>
    </message>
    <message>
        <source>Further price</source>
        <translation>追加の価格</translation>
    </message>
    <message>
        <source>Product without a plan</source>
        <translation>プランのない商品</translation>
    </message>
    <message>
        <source>A new product with a new price is made at Stripe, as the plan is here.</source>
        <translation>こちらのプランの内容で、新しい商品と価格を Stripe に作成します。</translation>
    </message>
    <message>
        <source>At Stripe this becomes as it is here: %1.</source>
        <translation>次の項目を Stripe でもこちらと同じ内容にします: %1。</translation>
    </message>
    <message>
        <source>A price cannot be changed there: a new one takes its place, and who subscribes already keeps the old one.</source>
        <translation>Stripe では価格を変更できないため、新しい価格に置き換えられます。既存の契約者には以前の価格が適用されます。</translation>
    </message>
    <message>
        <source>Its product is gone at Stripe: the plan becomes a draft, and nobody can subscribe until it is published again.</source>
        <translation>商品が Stripe に存在しません。プランは下書きになり、再び公開するまで契約できません。</translation>
    </message>
    <message>
        <source>Here this becomes as it is at Stripe: %1. Nothing changes at Stripe.</source>
        <translation>次の項目をこちらでも Stripe と同じ内容にします: %1。Stripe では何も変わりません。</translation>
    </message>
    <message>
        <source>A plan cannot be as Stripe has this product: its price or name does not fit.</source>
        <translation>価格または名前が条件に合わないため、Stripe の商品の内容をプランに採用できません。</translation>
    </message>
</context>
<context>
    <name>plandeck::DuplicateDialog</name>
    <message>
        <source>Duplicate “%1”</source>
        <translation>「%1」の複製</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>複製(&amp;D)</translation>
    </message>
    <message>
        <source>Duplicating…</source>
        <translation>複製しています…</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>No two plans have the same name.</source>
        <translation>同じ名前のプランは作成できません。</translation>
    </message>
    <message>
        <source>&amp;Price</source>
        <translation>価格(&amp;P)</translation>
    </message>
    <message>
        <source>The original keeps its own.</source>
        <translation>元のプランの価格は変わりません。</translation>
    </message>
    <message>
        <source>What customers see</source>
        <translation>顧客への表示</translation>
    </message>
    <message>
        <source>Saves another draft here. Nothing is created in Stripe.</source>
        <translation>新しい下書きとして保存されます。Stripe には何も作成されません。</translation>
    </message>
    <message>
        <source>Creates a product and a price in Stripe (live mode: real money).</source>
        <translation>Stripe に商品と価格を作成します（本番環境: 実際のお金が動きます）。</translation>
    </message>
    <message>
        <source>Creates a product and a price in Stripe (test mode).</source>
        <translation>Stripe に商品と価格を作成します（テスト環境）。</translation>
    </message>
</context>
<context>
    <name>plandeck::EditPlanDialog</name>
    <message>
        <source>Edit “%1”</source>
        <translation>「%1」の編集</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>適用(&amp;A)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存しています…</translation>
    </message>
    <message>
        <source>Fixed once a plan is made: subscribers keep what they agreed to. For another price, duplicate the plan.</source>
        <translation>作成後は変更できません。契約者には合意した内容が適用され続けます。別の価格にするには、プランを複製してください。</translation>
    </message>
    <message>
        <source>&amp;Name of the plan, to confirm</source>
        <translation>確認のためプランの名前を入力(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Review…</source>
        <translation>内容を確認(&amp;R)…</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>まだ何も変更されていません。</translation>
    </message>
    <message>
        <source>Before anything happens you see what it comes to.</source>
        <translation>実行前に、変更の影響を確認できます。</translation>
    </message>
    <message>
        <source>Changes the draft here. Nothing changes in Stripe.</source>
        <translation>こちらの下書きを変更します。Stripe では何も変わりません。</translation>
    </message>
    <message>
        <source>Changes the plan and its product in Stripe (live mode: real customers).</source>
        <translation>プランと Stripe の商品を変更します（本番環境: 実際の顧客に影響します）。</translation>
    </message>
    <message>
        <source>Changes the plan and its product in Stripe (test mode).</source>
        <translation>プランと Stripe の商品を変更します（テスト環境）。</translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation>入力する文字: %1</translation>
    </message>
</context>
<context>
    <name>plandeck::EndpointCard</name>
    <message>
        <source>Copy address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>Your webhook</source>
        <translation>お使いの Webhook</translation>
    </message>
    <message>
        <source>Messages go to</source>
        <translation>メッセージの送信先</translation>
    </message>
    <message>
        <source>The receiver answered that it is gone for good (410). Nothing is sent until you go on.</source>
        <translation>受信側から、恒久的に廃止されたという応答がありました (410)。再開するまで何も送信されません。</translation>
    </message>
    <message>
        <source>Messages are kept and sent when you go on.</source>
        <translation>メッセージは保留され、再開すると送信されます。</translation>
    </message>
    <message>
        <source>Tells of</source>
        <translation>通知内容</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更日時</translation>
    </message>
</context>
<context>
    <name>plandeck::EndpointDialog</name>
    <message>
        <source>Change the webhook</source>
        <translation>Webhook の変更</translation>
    </message>
    <message>
        <source>Set up the webhook</source>
        <translation>Webhook の設定</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Set up</source>
        <translation>設定(&amp;S)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存しています…</translation>
    </message>
    <message>
        <source>&amp;Address of your server</source>
        <translation>サーバーのアドレス(&amp;A)</translation>
    </message>
    <message>
        <source>An address that begins with https:// and is reached from the internet.</source>
        <translation>https:// で始まり、インターネットから到達できるアドレス。</translation>
    </message>
    <message>
        <source>Begins with https://; in test mode also http:// for a server on this computer.</source>
        <translation>https:// で始まるアドレス。テスト環境では、このコンピューター上のサーバーに限り http:// も使えます。</translation>
    </message>
    <message>
        <source>&amp;Tell it of</source>
        <translation>通知内容(&amp;T)</translation>
    </message>
    <message>
        <source>Makes a secret that signs every message, and shows it once.</source>
        <translation>すべてのメッセージに署名するシークレットを作成し、一度だけ表示します。</translation>
    </message>
    <message>
        <source>The secret stays.</source>
        <translation>シークレットは変わりません。</translation>
    </message>
    <message>
        <source>Another address gets a new secret, which is shown once. The old one signs nothing more.</source>
        <translation>アドレスを変更すると新しいシークレットが作成され、一度だけ表示されます。以前のシークレットは署名に使われなくなります。</translation>
    </message>
</context>
<context>
    <name>plandeck::EnvCells</name>
    <message>
        <source>(no variable)</source>
        <translation>（変数なし）</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>%1 行目</translation>
    </message>
    <message>
        <source>The profile&apos;s address</source>
        <translation>プロファイルのアドレス</translation>
    </message>
    <message>
        <source>Into the keychain</source>
        <translation>キーチェーンに保存</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>無視</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>取り込み不可</translation>
    </message>
</context>
<context>
    <name>plandeck::EnvImportDialog</name>
    <message>
        <source>Import a .env file</source>
        <translation>.env ファイルのインポート</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>インポート(&amp;I)</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>インポートしています…</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>取り込み先</translation>
    </message>
    <message>
        <source>&amp;Name of the new profile</source>
        <translation>新しいプロファイルの名前(&amp;N)</translation>
    </message>
    <message>
        <source>What becomes of each line</source>
        <translation>各行の取り扱い</translation>
    </message>
    <message>
        <source>A new &amp;profile</source>
        <translation>新しいプロファイル(&amp;P)</translation>
    </message>
    <message>
        <source>The &amp;open profile, “%1”</source>
        <translation>開いているプロファイル「%1」(&amp;O)</translation>
    </message>
    <message>
        <source>The file names no database.</source>
        <translation>ファイルにデータベースの指定がありません。</translation>
    </message>
    <message>
        <source>This desk was opened for this run only.</source>
        <translation>このアプリは今回の起動限りで開いています。</translation>
    </message>
    <message>
        <source>Imported</source>
        <comment>name of a profile</comment>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Imported %1</source>
        <comment>name of a profile, a number</comment>
        <translation>インポート %1</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) go into the keychain.</source>
        <translation>
            <numerusform>%n 個のシークレットをキーチェーンに保存します。</numerusform>
        </translation>
    </message>
    <message>
        <source>The desk stays where it is until you switch to the new profile.</source>
        <translation>新しいプロファイルに切り替えるまで、アプリは今のプロファイルのままです。</translation>
    </message>
    <message>
        <source>They take force when the services are opened again.</source>
        <translation>サービスを開き直すと有効になります。</translation>
    </message>
</context>
<context>
    <name>plandeck::EnvImportModel</name>
    <message>
        <source>Variable</source>
        <translation>変数</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>取り扱い</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
</context>
<context>
    <name>plandeck::ErrorStep</name>
    <message>
        <source>Correct it and try again.</source>
        <translation>修正して再試行してください。</translation>
    </message>
    <message>
        <source>Make a new one instead.</source>
        <translation>代わりに新しく作成してください。</translation>
    </message>
    <message>
        <source>Make somebody else an owner first.</source>
        <translation>先に別のユーザーをオーナーにしてください。</translation>
    </message>
    <message>
        <source>Install the newest Plandeck.</source>
        <translation>最新の Plandeck をインストールしてください。</translation>
    </message>
    <message>
        <source>Choose another file or folder.</source>
        <translation>別のファイルまたはフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>Ask an owner or admin of your company.</source>
        <translation>会社のオーナーまたは管理者にお問い合わせください。</translation>
    </message>
    <message>
        <source>Refresh the page to see how it is now.</source>
        <translation>ページを更新して、現在の状態を確認してください。</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>しばらくしてから再試行してください。</translation>
    </message>
    <message>
        <source>Look whether the receiver runs and can be reached, then send it again.</source>
        <translation>受信側が動作していて接続できることを確認してから、再送信してください。</translation>
    </message>
    <message>
        <source>Ask whoever runs the server.</source>
        <translation>サーバーの運用担当者にお問い合わせください。</translation>
    </message>
    <message>
        <source>Use a key of this company and mode: they are on the page API keys.</source>
        <translation>この会社とこの環境のキーを使用してください。キーは「API キー」ページにあります。</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>先にログインしてください。</translation>
    </message>
    <message>
        <source>Connect on the page Stripe.</source>
        <translation>「Stripe」ページで接続してください。</translation>
    </message>
    <message>
        <source>Enter it in the settings, under Stripe keys.</source>
        <translation>設定の「Stripe のキー」に入力してください。</translation>
    </message>
    <message>
        <source>Change what Stripe names, or look into its Dashboard.</source>
        <translation>Stripe が指摘した項目を変更するか、Stripe ダッシュボードを確認してください。</translation>
    </message>
    <message>
        <source>Unlock it and try again, or choose another place for secrets.</source>
        <translation>ロックを解除して再試行するか、シークレットの別の保存先を選択してください。</translation>
    </message>
    <message>
        <source>Check the connection profile in the settings.</source>
        <translation>設定で接続プロファイルを確認してください。</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation>ネットワークを確認してから、再試行してください。</translation>
    </message>
    <message>
        <source>If it happens again, copy the diagnostics and send them to support.</source>
        <translation>繰り返し発生する場合は、診断情報をコピーしてサポートにお送りください。</translation>
    </message>
</context>
<context>
    <name>plandeck::ErrorText</name>
    <message>
        <source>Please fill this in.</source>
        <translation>入力してください。</translation>
    </message>
    <message>
        <source>This value cannot be read.</source>
        <translation>この値は読み取れません。</translation>
    </message>
    <message>
        <source>This text is too long.</source>
        <translation>テキストが長すぎます。</translation>
    </message>
    <message>
        <source>This text is too short.</source>
        <translation>テキストが短すぎます。</translation>
    </message>
    <message>
        <source>This number is too small.</source>
        <translation>数値が小さすぎます。</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>数値が大きすぎます。</translation>
    </message>
    <message>
        <source>There are too many entries.</source>
        <translation>項目が多すぎます。</translation>
    </message>
    <message>
        <source>This number is out of range.</source>
        <translation>数値が範囲外です。</translation>
    </message>
    <message>
        <source>This name is given more than once.</source>
        <translation>この名前が重複しています。</translation>
    </message>
    <message>
        <source>This is not the name.</source>
        <translation>名前が一致しません。</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile: choose whose value stays.</source>
        <translation>他のユーザーが同時に変更しました。どちらの値を残すか選択してください。</translation>
    </message>
    <message>
        <source>A value has no name.</source>
        <translation>名前のない値があります。</translation>
    </message>
    <message>
        <source>This is not one of the possible values.</source>
        <translation>指定できる値ではありません。</translation>
    </message>
    <message>
        <source>This is not a valid id.</source>
        <translation>有効な ID ではありません。</translation>
    </message>
    <message>
        <source>This is not a valid time.</source>
        <translation>有効な日時ではありません。</translation>
    </message>
    <message>
        <source>This is not a valid e-mail address.</source>
        <translation>有効なメールアドレスではありません。</translation>
    </message>
    <message>
        <source>This is not a valid web address.</source>
        <translation>有効な Web アドレスではありません。</translation>
    </message>
    <message>
        <source>The web address has to begin with https://.</source>
        <translation>Web アドレスは https:// で始まる必要があります。</translation>
    </message>
    <message>
        <source>The web address must not contain a user name or password.</source>
        <translation>Web アドレスにユーザー名やパスワードを含めることはできません。</translation>
    </message>
    <message>
        <source>This server cannot be reached from the public internet.</source>
        <translation>このサーバーにはインターネットから到達できません。</translation>
    </message>
    <message>
        <source>This is not an amount of the chosen currency.</source>
        <translation>選択した通貨の金額として正しくありません。</translation>
    </message>
    <message>
        <source>This text has a character that is not allowed.</source>
        <translation>使用できない文字が含まれています。</translation>
    </message>
    <message>
        <source>Stripe takes no amount this fine in the chosen currency: round it.</source>
        <translation>選択した通貨では、Stripe はこれほど細かい金額を扱えません。端数を丸めてください。</translation>
    </message>
    <message>
        <source>This is not a currency we know.</source>
        <translation>未対応の通貨です。</translation>
    </message>
    <message>
        <source>This cannot be changed after creation.</source>
        <translation>作成後は変更できません。</translation>
    </message>
    <message>
        <source>This list has changed: load it again.</source>
        <translation>リストが変更されました。再読み込みしてください。</translation>
    </message>
    <message>
        <source>This e-mail address is already registered.</source>
        <translation>このメールアドレスはすでに登録されています。</translation>
    </message>
    <message>
        <source>There is already something of this name.</source>
        <translation>同じ名前のものがすでに存在します。</translation>
    </message>
    <message>
        <source>This password is too short: use at least 10 characters.</source>
        <translation>パスワードが短すぎます。10 文字以上にしてください。</translation>
    </message>
    <message>
        <source>This password is too long.</source>
        <translation>パスワードが長すぎます。</translation>
    </message>
    <message>
        <source>This password is too common: others would guess it.</source>
        <translation>パスワードがありふれていて、推測されるおそれがあります。</translation>
    </message>
    <message>
        <source>The password must not be the e-mail address.</source>
        <translation>メールアドレスと同じパスワードは使えません。</translation>
    </message>
    <message>
        <source>The password must not be the company name.</source>
        <translation>会社名と同じパスワードは使えません。</translation>
    </message>
    <message>
        <source>This is not your present password.</source>
        <translation>現在のパスワードと一致しません。</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>ファイルを読み取れません。</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>ファイルに書き込めません。</translation>
    </message>
    <message>
        <source>The file is too large: it may have 256 MiB.</source>
        <translation>ファイルが大きすぎます。上限は 256 MiB です。</translation>
    </message>
    <message>
        <source>The text is not in UTF-8: save the file in that encoding.</source>
        <translation>テキストが UTF-8 ではありません。UTF-8 で保存し直してください。</translation>
    </message>
    <message>
        <source>The JSON is not a list of plans.</source>
        <translation>JSON がプランのリストではありません。</translation>
    </message>
    <message>
        <source>A double quote stands where none may be, or is not closed.</source>
        <translation>二重引用符の位置が正しくないか、閉じられていません。</translation>
    </message>
    <message>
        <source>The first line has to name the columns name, price_cents and billing_interval.</source>
        <translation>最初の行に列名 name、price_cents、billing_interval が必要です。</translation>
    </message>
    <message>
        <source>The row has more or fewer cells than the first line.</source>
        <translation>行のセル数が最初の行と異なります。</translation>
    </message>
    <message>
        <source>They have not accepted their invitation yet: make them a new code instead.</source>
        <translation>まだ招待を承諾していません。代わりに新しいコードを作成してください。</translation>
    </message>
    <message>
        <source>This invitation is not known, was used already or has run out.</source>
        <translation>この招待は無効か、使用済みか、期限切れです。</translation>
    </message>
    <message>
        <source>Some values are not valid.</source>
        <translation>正しくない値があります。</translation>
    </message>
    <message>
        <source>This is not valid JSON.</source>
        <translation>有効な JSON ではありません。</translation>
    </message>
    <message>
        <source>This has to be confirmed.</source>
        <translation>確認が必要です。</translation>
    </message>
    <message>
        <source>This no longer exists.</source>
        <translation>すでに存在しません。</translation>
    </message>
    <message>
        <source>This conflicts with the current state.</source>
        <translation>現在の状態と矛盾しています。</translation>
    </message>
    <message>
        <source>This message is being sent at this moment.</source>
        <translation>このメッセージは現在送信中です。</translation>
    </message>
    <message>
        <source>The receiver answered with an error.</source>
        <translation>受信側がエラーを返しました。</translation>
    </message>
    <message>
        <source>The receiver sent us elsewhere, which is not followed.</source>
        <translation>受信側から別のアドレスへ転送されましたが、転送先には送信しません。</translation>
    </message>
    <message>
        <source>There is no server of this name.</source>
        <translation>この名前のサーバーはありません。</translation>
    </message>
    <message>
        <source>The receiver could not be connected to.</source>
        <translation>受信側に接続できませんでした。</translation>
    </message>
    <message>
        <source>The receiver hung up before its answer was complete.</source>
        <translation>応答の途中で受信側が接続を切断しました。</translation>
    </message>
    <message>
        <source>The receiver&apos;s certificate is not valid.</source>
        <translation>受信側の証明書が有効ではありません。</translation>
    </message>
    <message>
        <source>The receiver did not answer in time.</source>
        <translation>受信側が時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>The receiver did not answer in HTTP.</source>
        <translation>受信側の応答が HTTP ではありませんでした。</translation>
    </message>
    <message>
        <source>The delivery was cut off on our side.</source>
        <translation>配信がこちら側で中断されました。</translation>
    </message>
    <message>
        <source>The webhook&apos;s secret cannot be read: make a new one.</source>
        <translation>Webhook のシークレットを読み取れません。新しいシークレットを作成してください。</translation>
    </message>
    <message>
        <source>The message could not be sent.</source>
        <translation>メッセージを送信できませんでした。</translation>
    </message>
    <message>
        <source>That was too often in a short time.</source>
        <translation>短時間の操作が多すぎます。</translation>
    </message>
    <message>
        <source>E-mail address or password are wrong.</source>
        <translation>メールアドレスまたはパスワードが正しくありません。</translation>
    </message>
    <message>
        <source>Your session has ended: please sign in again.</source>
        <translation>セッションが終了しました。もう一度ログインしてください。</translation>
    </message>
    <message>
        <source>Please sign in.</source>
        <translation>ログインしてください。</translation>
    </message>
    <message>
        <source>Your session has expired: please sign in again.</source>
        <translation>セッションの有効期限が切れました。もう一度ログインしてください。</translation>
    </message>
    <message>
        <source>Your session is no longer valid: please sign in again.</source>
        <translation>セッションが無効になりました。もう一度ログインしてください。</translation>
    </message>
    <message>
        <source>The API key is not valid.</source>
        <translation>API キーが有効ではありません。</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>お使いのロールでは許可されていません。</translation>
    </message>
    <message>
        <source>This needs a person who is signed in.</source>
        <translation>ログインしたユーザーのみが実行できます。</translation>
    </message>
    <message>
        <source>The API key belongs to the other mode.</source>
        <translation>この API キーはもう一方の環境のものです。</translation>
    </message>
    <message>
        <source>The last active owner cannot be removed.</source>
        <translation>最後の有効なオーナーは削除できません。</translation>
    </message>
    <message>
        <source>The platform has suspended this company. Please ask its support.</source>
        <translation>この会社はプラットフォームにより利用停止されています。サポートにお問い合わせください。</translation>
    </message>
    <message>
        <source>Only an active tenant can be suspended.</source>
        <translation>利用停止できるのは有効なテナントのみです。</translation>
    </message>
    <message>
        <source>Only a suspended tenant can be reactivated.</source>
        <translation>利用再開できるのは利用停止中のテナントのみです。</translation>
    </message>
    <message>
        <source>Begin an inspection of this tenant first, with a reason.</source>
        <translation>先に理由を入力して、このテナントの調査を開始してください。</translation>
    </message>
    <message>
        <source>Stripe is not connected yet.</source>
        <translation>Stripe がまだ接続されていません。</translation>
    </message>
    <message>
        <source>Live mode is not set up: there is no live Stripe key.</source>
        <translation>本番環境が設定されていません。本番用の Stripe キーがありません。</translation>
    </message>
    <message>
        <source>Connecting is not set up: there is no Stripe client id.</source>
        <translation>接続が設定されていません。Stripe のクライアント ID がありません。</translation>
    </message>
    <message>
        <source>Stripe does not answer.</source>
        <translation>Stripe が応答しません。</translation>
    </message>
    <message>
        <source>Stripe refused this.</source>
        <translation>Stripe が拒否しました。</translation>
    </message>
    <message>
        <source>This connection attempt is not known: please start again.</source>
        <translation>この接続操作は確認できません。最初からやり直してください。</translation>
    </message>
    <message>
        <source>This connection attempt has expired: please start again.</source>
        <translation>この接続操作は期限切れです。最初からやり直してください。</translation>
    </message>
    <message>
        <source>This connection attempt was used already: please start again.</source>
        <translation>この接続操作は使用済みです。最初からやり直してください。</translation>
    </message>
    <message>
        <source>The connection was declined at Stripe.</source>
        <translation>Stripe で接続が拒否されました。</translation>
    </message>
    <message>
        <source>Stripe did not accept the authorization: please start again.</source>
        <translation>Stripe が認可を受け付けませんでした。最初からやり直してください。</translation>
    </message>
    <message>
        <source>This Stripe account is connected to another company.</source>
        <translation>この Stripe アカウントは別の会社に接続されています。</translation>
    </message>
    <message>
        <source>The signature is not valid.</source>
        <translation>署名が有効ではありません。</translation>
    </message>
    <message>
        <source>This plan is inactive: reactivate it first.</source>
        <translation>このプランは無効です。先に再有効化してください。</translation>
    </message>
    <message>
        <source>This plan is being published at this moment.</source>
        <translation>このプランは現在公開処理中です。</translation>
    </message>
    <message>
        <source>Another change of the Stripe connection is being finished. Try again in a moment.</source>
        <translation>Stripe の接続に対する別の変更を処理中です。しばらくしてから再試行してください。</translation>
    </message>
    <message>
        <source>This is not the address that Stripe sent the browser back to.</source>
        <translation>これは Stripe からブラウザーが戻ったアドレスではありません。</translation>
    </message>
    <message>
        <source>This connection attempt is over.</source>
        <translation>この接続操作は終了しています。</translation>
    </message>
    <message>
        <source>Stripe still misses something before the account is finished.</source>
        <translation>アカウント登録の完了に必要な情報が Stripe に不足しています。</translation>
    </message>
    <message>
        <source>Stripe has a dashboard link for Express accounts only, once their onboarding is finished.</source>
        <translation>Stripe のダッシュボードリンクは、登録が完了した Express アカウントでのみ利用できます。</translation>
    </message>
    <message>
        <source>Only an event whose handling failed can be retried.</source>
        <translation>再試行できるのは、処理に失敗したイベントのみです。</translation>
    </message>
    <message>
        <source>This plan is a draft: it is not at Stripe yet.</source>
        <translation>このプランは下書きで、まだ Stripe にはありません。</translation>
    </message>
    <message>
        <source>No plan can be as Stripe has it. Let yours count instead.</source>
        <translation>Stripe の内容はプランに採用できません。こちらの内容で上書きしてください。</translation>
    </message>
    <message>
        <source>Somebody else has changed this since you opened it.</source>
        <translation>開いた後に、他のユーザーが変更しました。</translation>
    </message>
    <message>
        <source>Somebody else has changed this at this moment. Please look again.</source>
        <translation>ちょうど他のユーザーが変更しました。もう一度確認してください。</translation>
    </message>
    <message>
        <source>The missed events are being fetched at this moment.</source>
        <translation>取りこぼしたイベントは現在取得中です。</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be used.</source>
        <translation>このコンピューターのキーチェーンを使用できません。</translation>
    </message>
    <message>
        <source>The keychain of this computer does not answer.</source>
        <translation>このコンピューターのキーチェーンが応答しません。</translation>
    </message>
    <message>
        <source>The file with the secrets can be read by others on this computer.</source>
        <translation>シークレットのファイルが、このコンピューターの他のユーザーから読み取れる状態です。</translation>
    </message>
    <message>
        <source>A stored secret cannot be read.</source>
        <translation>保存されたシークレットを読み取れません。</translation>
    </message>
    <message>
        <source>This profile is for looking only: nothing is changed from here.</source>
        <translation>このプロファイルは閲覧専用です。ここからは何も変更できません。</translation>
    </message>
    <message>
        <source>This profile is open: switch to another one first.</source>
        <translation>このプロファイルは開いています。先に別のプロファイルに切り替えてください。</translation>
    </message>
    <message>
        <source>The only profile there is stays.</source>
        <translation>唯一のプロファイルは削除できません。</translation>
    </message>
    <message>
        <source>The demo ends with its window: start Plandeck without it to switch.</source>
        <translation>デモはウィンドウを閉じると終了します。切り替えるには、デモなしで Plandeck を起動してください。</translation>
    </message>
    <message>
        <source>There is no profile of this name.</source>
        <translation>この名前のプロファイルはありません。</translation>
    </message>
    <message>
        <source>This is no address of a database, such as postgresql://user@host/database.</source>
        <translation>データベースのアドレスではありません（例: postgresql://user@host/database）。</translation>
    </message>
    <message>
        <source>Give an address that begins with https://, or http:// on this computer.</source>
        <translation>https:// で始まるアドレスを入力してください。このコンピューターに限り http:// も使えます。</translation>
    </message>
    <message>
        <source>The database is of a newer Plandeck than this one.</source>
        <translation>データベースは、より新しい Plandeck のものです。</translation>
    </message>
    <message>
        <source>The database is of an older Plandeck, and a read-only profile does not change it. Open it for writing once.</source>
        <translation>データベースは古い Plandeck のもので、読み取り専用プロファイルでは更新されません。一度、書き込み可能な状態で開いてください。</translation>
    </message>
    <message>
        <source>The database refuses this user or this password.</source>
        <translation>データベースがユーザーまたはパスワードを拒否しました。</translation>
    </message>
    <message>
        <source>There is no computer of this name.</source>
        <translation>この名前のコンピューターはありません。</translation>
    </message>
    <message>
        <source>The computer is there, but no database answers at this port.</source>
        <translation>コンピューターはありますが、このポートで応答するデータベースがありません。</translation>
    </message>
    <message>
        <source>The database did not answer in time.</source>
        <translation>データベースが時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>The server has no such database or user.</source>
        <translation>サーバーに該当するデータベースまたはユーザーがありません。</translation>
    </message>
    <message>
        <source>This key is for the other mode.</source>
        <translation>このキーはもう一方の環境用です。</translation>
    </message>
    <message>
        <source>This is a publishable key. The secret one begins with sk_ or rk_.</source>
        <translation>これは公開可能キーです。シークレットキーは sk_ または rk_ で始まります。</translation>
    </message>
    <message>
        <source>A secret key begins with sk_test_, sk_live_, rk_test_ or rk_live_.</source>
        <translation>シークレットキーは sk_test_、sk_live_、rk_test_、rk_live_ のいずれかで始まります。</translation>
    </message>
    <message>
        <source>A publishable key begins with pk_test_ or pk_live_.</source>
        <translation>公開可能キーは pk_test_ または pk_live_ で始まります。</translation>
    </message>
    <message>
        <source>A client ID begins with ca_.</source>
        <translation>クライアント ID は ca_ で始まります。</translation>
    </message>
    <message>
        <source>A webhook secret of Stripe begins with whsec_.</source>
        <translation>Stripe の Webhook シークレットは whsec_ で始まります。</translation>
    </message>
    <message>
        <source>It has at least 32 characters.</source>
        <translation>32 文字以上が必要です。</translation>
    </message>
    <message>
        <source>This line is no NAME=value.</source>
        <translation>この行は NAME=value の形式ではありません。</translation>
    </message>
    <message>
        <source>A variable cannot have this name.</source>
        <translation>変数名として使えません。</translation>
    </message>
    <message>
        <source>A quote on this line is never closed.</source>
        <translation>この行の引用符が閉じられていません。</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>空です。</translation>
    </message>
    <message>
        <source>Only a server needs it.</source>
        <translation>サーバーでのみ必要です。</translation>
    </message>
    <message>
        <source>Plandeck does not know it.</source>
        <translation>Plandeck では使われません。</translation>
    </message>
    <message>
        <source>There is nothing in it that Plandeck can use.</source>
        <translation>Plandeck で使える内容がありません。</translation>
    </message>
    <message>
        <source>The file names no database.</source>
        <translation>ファイルにデータベースの指定がありません。</translation>
    </message>
    <message>
        <source>This file is too large for a .env file.</source>
        <translation>.env ファイルとしては大きすぎます。</translation>
    </message>
    <message>
        <source>The database cannot be reached.</source>
        <translation>データベースに接続できません。</translation>
    </message>
    <message>
        <source>The server is busy.</source>
        <translation>サーバーが混雑しています。</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>サーバーに接続できません。</translation>
    </message>
    <message>
        <source>A server&apos;s address is https://HOST, or http:// to this computer.</source>
        <translation>サーバーのアドレスは https://HOST の形式です。このコンピューターに限り http:// も使えます。</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>サーバーが時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>The connection broke on the way.</source>
        <translation>接続が途中で切れました。</translation>
    </message>
    <message>
        <source>No answer came, so it may have been done or not. Look before you repeat it.</source>
        <translation>応答がなかったため、実行されたかどうか不明です。繰り返す前に確認してください。</translation>
    </message>
    <message>
        <source>The server&apos;s address leads elsewhere: use the address it leads to.</source>
        <translation>サーバーのアドレスは別の場所に転送されます。転送先のアドレスを使用してください。</translation>
    </message>
    <message>
        <source>What answers there is no Plandeck server, or a proxy in front of it fails.</source>
        <translation>応答しているのは Plandeck サーバーではないか、手前のプロキシに障害があります。</translation>
    </message>
    <message>
        <source>The server&apos;s answer is too large.</source>
        <translation>サーバーの応答が大きすぎます。</translation>
    </message>
    <message>
        <source>Nobody whom this computer trusts vouches for the server&apos;s certificate.</source>
        <translation>サーバーの証明書は、このコンピューターが信頼する発行者のものではありません。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is another host&apos;s.</source>
        <translation>サーバーの証明書は別のホストのものです。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired.</source>
        <translation>サーバーの証明書の有効期限が切れています。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid yet, or this computer&apos;s clock is wrong.</source>
        <translation>サーバーの証明書がまだ有効でないか、このコンピューターの時計が正しくありません。</translation>
    </message>
    <message>
        <source>No secure connection to the server comes about.</source>
        <translation>サーバーへの安全な接続を確立できません。</translation>
    </message>
    <message>
        <source>The file with trusted certificates cannot be read.</source>
        <translation>信頼する証明書のファイルを読み取れません。</translation>
    </message>
    <message>
        <source>Something went wrong on our side. Nothing was changed.</source>
        <translation>Plandeck 側で問題が発生しました。何も変更されていません。</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>問題が発生しました。</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>%n 秒後に再試行してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n minute(s).</source>
        <translation>
            <numerusform>%n 分後に再試行してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry %1: %2</source>
        <translation>%1 番目の項目: %2</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>a name in a list of names and values, what is wrong</comment>
        <translation>「%1」: %2</translation>
    </message>
    <message>
        <source>Stripe says: “%1”</source>
        <translation>Stripe からのメッセージ: 「%1」</translation>
    </message>
    <message>
        <source>Stripe request %1</source>
        <translation>Stripe リクエスト %1</translation>
    </message>
    <message>
        <source>Only PostgreSQL has partitions.</source>
        <translation>パーティションを使えるのは PostgreSQL のみです。</translation>
    </message>
    <message>
        <source>The tables are spread over another number of partitions.</source>
        <translation>テーブルが、異なる数のパーティションに分割されています。</translation>
    </message>
    <message>
        <source>A table could not be spread over partitions.</source>
        <translation>テーブルをパーティションに分割できませんでした。</translation>
    </message>
</context>
<context>
    <name>plandeck::EventInspector</name>
    <message>
        <source>The event as JSON</source>
        <translation>イベントの JSON</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>What it changed</source>
        <translation>変更内容</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>処理の履歴</translation>
    </message>
    <message>
        <source>What handling it now would do</source>
        <translation>今処理した場合の結果</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>受信した内容</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Event ID</source>
        <translation>イベント ID</translation>
    </message>
    <message>
        <source>About</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>発生日時</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受信日時</translation>
    </message>
    <message>
        <source>API version</source>
        <translation>API バージョン</translation>
    </message>
</context>
<context>
    <name>plandeck::EventText</name>
    <message>
        <source>Taken over from the event</source>
        <translation>イベントの内容を反映</translation>
    </message>
    <message>
        <source>Read anew from Stripe, as newer things were known</source>
        <translation>より新しい情報があったため、Stripe から再読み込み</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>新しい情報なし</translation>
    </message>
    <message>
        <source>Kept as Stripe has it</source>
        <translation>Stripe の内容のまま保存</translation>
    </message>
    <message>
        <source>Nothing is done about events of this type</source>
        <translation>この種類のイベントは処理の対象外</translation>
    </message>
    <message>
        <source>Of an account that is not connected</source>
        <translation>接続されていないアカウントのイベント</translation>
    </message>
    <message>
        <source>Stripe says the account is still connected</source>
        <translation>Stripe によると、アカウントはまだ接続中</translation>
    </message>
    <message>
        <source>The connection was ended</source>
        <translation>接続を解除</translation>
    </message>
    <message>
        <source>A change of ours is under way</source>
        <translation>こちらの変更を処理中</translation>
    </message>
    <message>
        <source>Something newer came in between</source>
        <translation>その間に、より新しい情報を受信</translation>
    </message>
    <message>
        <source>Retried by hand</source>
        <translation>手動で再試行</translation>
    </message>
    <message>
        <source>The plan is as Stripe has it</source>
        <translation>プランは Stripe と一致</translation>
    </message>
    <message>
        <source>The plan differs from Stripe now</source>
        <translation>プランに Stripe との差異が発生</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>event</comment>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Being handled</source>
        <comment>event</comment>
        <translation>処理中</translation>
    </message>
    <message>
        <source>Handled</source>
        <comment>event</comment>
        <translation>処理済み</translation>
    </message>
    <message>
        <source>Ignored</source>
        <comment>event</comment>
        <translation>無視</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>event</comment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Given up</source>
        <comment>event</comment>
        <translation>断念</translation>
    </message>
    <message>
        <source>It is safely kept and is handled in its turn.</source>
        <translation>安全に保存され、順番に処理されます。</translation>
    </message>
    <message>
        <source>It is being handled at this moment.</source>
        <translation>現在処理中です。</translation>
    </message>
    <message>
        <source>What it tells is known here.</source>
        <translation>内容はこちらに反映済みです。</translation>
    </message>
    <message>
        <source>It is kept, but nothing here depends on it.</source>
        <translation>保存されていますが、こちらで使うことはありません。</translation>
    </message>
    <message>
        <source>%1 It is tried again by itself at %2.</source>
        <comment>what failed, when</comment>
        <translation>%1%2 に自動で再試行されます。</translation>
    </message>
    <message>
        <source>%1 It is not tried again by itself: retry it when the cause is gone.</source>
        <comment>what failed</comment>
        <translation>%1自動では再試行されません。原因を解消してから再試行してください。</translation>
    </message>
</context>
<context>
    <name>plandeck::EventsModel</name>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>About</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>発生日時</translation>
    </message>
</context>
<context>
    <name>plandeck::EventsPanel</name>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Events are not for your role</source>
        <translation>お使いのロールではイベントを表示できません</translation>
    </message>
    <message>
        <source>Shows only these events</source>
        <translation>これらのイベントのみを表示</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>過去 24 時間</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去 7 日間</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>再試行(&amp;R)</translation>
    </message>
    <message>
        <source>Tr&amp;y without writing</source>
        <translation>書き込まずに試す(&amp;Y)</translation>
    </message>
    <message>
        <source>Catch &amp;up</source>
        <translation>取りこぼしを取得(&amp;U)</translation>
    </message>
    <message>
        <source>Copy &amp;event ID</source>
        <translation>イベント ID をコピー(&amp;E)</translation>
    </message>
    <message>
        <source>Copy &amp;object ID</source>
        <translation>対象の ID をコピー(&amp;O)</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>リンクをコピー(&amp;L)</translation>
    </message>
    <message>
        <source>Copy &amp;JSON</source>
        <translation>JSON をコピー(&amp;J)</translation>
    </message>
    <message>
        <source>Search events</source>
        <translation>イベントを検索</translation>
    </message>
    <message>
        <source>Looks in types and IDs</source>
        <translation>種類と ID を検索します</translation>
    </message>
    <message>
        <source>Stripe&apos;s events</source>
        <translation>Stripe のイベント</translation>
    </message>
    <message>
        <source>No event matches</source>
        <translation>一致するイベントはありません</translation>
    </message>
    <message>
        <source>No event fits the search and the filters.</source>
        <translation>検索条件とフィルターに一致するイベントはありません。</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>フィルターを解除</translation>
    </message>
    <message>
        <source>What Stripe tells of your account.</source>
        <translation>Stripe から届くアカウントのイベント。</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n 件のイベント</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) match</source>
        <translation>
            <numerusform>%n 件のイベントが一致</numerusform>
        </translation>
    </message>
    <message>
        <source>catching up failed: %1</source>
        <comment>reason, a sentence</comment>
        <translation>取りこぼしの取得に失敗: %1</translation>
    </message>
    <message>
        <source>all known until %1</source>
        <comment>time</comment>
        <translation>%1 まですべて取得済み</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>まだイベントはありません</translation>
    </message>
    <message>
        <source>Stripe tells of changes to your account, products and prices. They come by themselves once Stripe is connected.</source>
        <translation>Stripe は、アカウント、商品、価格の変更を通知します。Stripe を接続すると、自動的に届きます。</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>What happened at Stripe from %1 to %2 is not all known here.</source>
        <translation>%1 から %2 までの Stripe のイベントに未取得のものがあります。</translation>
    </message>
    <message>
        <source>&amp;Catch up</source>
        <translation>取りこぼしを取得(&amp;C)</translation>
    </message>
    <message>
        <source>Your role does not fetch events.</source>
        <translation>お使いのロールではイベントを取得できません。</translation>
    </message>
    <message>
        <source>Your role does not retry events.</source>
        <translation>お使いのロールではイベントを再試行できません。</translation>
    </message>
    <message>
        <source>Asking Stripe…</source>
        <translation>Stripe に問い合わせています…</translation>
    </message>
    <message>
        <source>Fetch missed events</source>
        <translation>取りこぼしたイベントの取得</translation>
    </message>
    <message>
        <source>Nothing was missed.</source>
        <translation>取りこぼしはありませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%n missed event(s) came in.</source>
        <translation>
            <numerusform>取りこぼしたイベントを %n 件取得しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is handled again.</source>
        <comment>type of an event</comment>
        <translation>%1 をもう一度処理します。</translation>
    </message>
    <message>
        <source>It was not retried. %1</source>
        <comment>reason</comment>
        <translation>再試行できませんでした。%1</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
    <message>
        <source>Fetch what was missed</source>
        <translation>取りこぼしたイベントを取得します</translation>
    </message>
    <message>
        <source>Handle it again</source>
        <translation>もう一度処理します</translation>
    </message>
    <message>
        <source>See what handling it would do, without doing it</source>
        <translation>実際には処理せずに、結果を確認します</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>新しい順</translation>
    </message>
</context>
<context>
    <name>plandeck::FigureCard</name>
    <message>
        <source>no limit</source>
        <translation>上限なし</translation>
    </message>
    <message>
        <source>of %1, all used</source>
        <translation>/ %1、上限に到達</translation>
    </message>
    <message>
        <source>of %1, nearly used up</source>
        <translation>/ %1、残りわずか</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>/ %1</translation>
    </message>
</context>
<context>
    <name>plandeck::FigureRow</name>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>確認しています…</translation>
    </message>
    <message>
        <source>last just now</source>
        <translation>最終: たった今</translation>
    </message>
    <message>
        <source>last %1 ago</source>
        <comment>how long</comment>
        <translation>最終: %1前</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>Events, 24 hours</source>
        <translation>イベント（24 時間）</translation>
    </message>
    <message>
        <source>Messages sent, 24 hours</source>
        <translation>送信メッセージ（24 時間）</translation>
    </message>
    <message>
        <source>API calls this month</source>
        <translation>今月の API 呼び出し</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open Stripe</source>
        <translation>Stripe を開く</translation>
    </message>
    <message>
        <source>Stripe</source>
        <translation>Stripe</translation>
    </message>
    <message>
        <source>no key used yet</source>
        <translation>キーは未使用</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>so many active, so many drafts</comment>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%n active</source>
        <comment>plans</comment>
        <translation>
            <numerusform>有効 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <comment>plans</comment>
        <translation>
            <numerusform>下書き %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>none yet</source>
        <comment>event</comment>
        <translation>まだありません</translation>
    </message>
    <message numerus="yes">
        <source>%n failed in 7 days</source>
        <translation>
            <numerusform>7 日間の失敗 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>none failed in 7 days</source>
        <translation>7 日間の失敗なし</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>確認しています…</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>未完了</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>要対応</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>接続済み</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>アカウント未作成</translation>
    </message>
</context>
<context>
    <name>plandeck::FindingList</name>
    <message>
        <source>What was found</source>
        <translation>検出結果</translation>
    </message>
</context>
<context>
    <name>plandeck::FindingText</name>
    <message>
        <source>All headers are there</source>
        <translation>ヘッダーはすべて揃っています</translation>
    </message>
    <message>
        <source>Signed as Standard Webhooks says.</source>
        <translation>Standard Webhooks の仕様どおりに署名されています。</translation>
    </message>
    <message>
        <source>Signed in Stripe&apos;s form, by X-Webhook-Signature.</source>
        <translation>Stripe の形式で、X-Webhook-Signature により署名されています。</translation>
    </message>
    <message>
        <source>No header with a signature</source>
        <translation>署名のヘッダーがありません</translation>
    </message>
    <message>
        <source>Looked for: webhook-id, webhook-timestamp, webhook-signature or X-Webhook-Signature. A proxy or framework in between may drop headers it does not know.</source>
        <translation>探したヘッダー: webhook-id、webhook-timestamp、webhook-signature または X-Webhook-Signature。途中のプロキシやフレームワークが、未知のヘッダーを取り除くことがあります。</translation>
    </message>
    <message>
        <source>A header is missing: %1</source>
        <translation>ヘッダーがありません: %1</translation>
    </message>
    <message>
        <source>Each of webhook-id, webhook-timestamp and webhook-signature is part of what is signed, or signs it.</source>
        <translation>webhook-id、webhook-timestamp、webhook-signature は、署名の対象または署名そのものなので、すべて必要です。</translation>
    </message>
    <message>
        <source>%1 has no time</source>
        <translation>%1 に時刻がありません</translation>
    </message>
    <message>
        <source>It should begin with t= and the seconds since 1970.</source>
        <translation>t= と 1970 年からの秒数で始まる必要があります。</translation>
    </message>
    <message>
        <source>The secret has its right form</source>
        <translation>シークレットの形式は正しいです</translation>
    </message>
    <message>
        <source>whsec_ and 32 bytes in base64.</source>
        <translation>whsec_ と、base64 でエンコードされた 32 バイト。</translation>
    </message>
    <message>
        <source>There is no secret</source>
        <translation>シークレットがありません</translation>
    </message>
    <message>
        <source>Paste the one your receiver uses.</source>
        <translation>受信側が使うシークレットを貼り付けてください。</translation>
    </message>
    <message>
        <source>The secret has quotes or blanks around it</source>
        <translation>シークレットの前後に引用符か空白があります</translation>
    </message>
    <message>
        <source>They become part of the key: take them away where your receiver reads its settings.</source>
        <translation>そのままではキーの一部になります。受信側が設定を読み取る箇所で取り除いてください。</translation>
    </message>
    <message>
        <source>The secret lacks its whsec_</source>
        <translation>シークレットに whsec_ がありません</translation>
    </message>
    <message>
        <source>X-Webhook-Signature takes the whole secret as the key, with whsec_; libraries for Standard Webhooks expect it too.</source>
        <translation>X-Webhook-Signature では、whsec_ を含むシークレット全体がキーになります。Standard Webhooks のライブラリでも whsec_ が必要です。</translation>
    </message>
    <message>
        <source>The secret is cut off or damaged</source>
        <translation>シークレットが途切れているか、壊れています</translation>
    </message>
    <message>
        <source>Behind whsec_ there should be 44 characters of base64.</source>
        <translation>whsec_ の後に base64 の 44 文字が必要です。</translation>
    </message>
    <message>
        <source>This is not the webhook&apos;s secret</source>
        <translation>この Webhook のシークレットではありません</translation>
    </message>
    <message>
        <source>The present one ends in %1. Was a new one made since, or does this belong to the other mode?</source>
        <translation>現在のシークレットの末尾は %1 です。その後に新しいシークレットを作成したか、もう一方の環境のものではありませんか？</translation>
    </message>
    <message>
        <source>The time is good</source>
        <translation>時刻は正しいです</translation>
    </message>
    <message>
        <source>Sent %1 ago.</source>
        <translation>%1前に送信されました。</translation>
    </message>
    <message>
        <source>The time is no number</source>
        <translation>時刻が数値ではありません</translation>
    </message>
    <message>
        <source>“%1” should be the seconds since 1970.</source>
        <translation>「%1」は 1970 年からの秒数である必要があります。</translation>
    </message>
    <message>
        <source>The time is in milliseconds</source>
        <translation>時刻がミリ秒単位です</translation>
    </message>
    <message>
        <source>It should be the seconds since 1970.</source>
        <translation>1970 年からの秒数である必要があります。</translation>
    </message>
    <message>
        <source>The message is too old</source>
        <translation>メッセージが古すぎます</translation>
    </message>
    <message>
        <source>Sent %1 ago; receivers take up to 5 minutes. For a fresh one, send it again; if new ones are refused too, the clock of the receiver is fast.</source>
        <translation>%1前に送信されました。受信側が受け入れるのは 5 分以内のものです。新しい時刻で送るには、再送信してください。新しいメッセージも拒否される場合は、受信側の時計が進んでいます。</translation>
    </message>
    <message>
        <source>The message comes from the future</source>
        <translation>メッセージの時刻が未来です</translation>
    </message>
    <message>
        <source>By %1: the clock of the receiver is slow.</source>
        <translation>%1先の時刻です。受信側の時計が遅れています。</translation>
    </message>
    <message>
        <source>The signature has its right form</source>
        <translation>署名の形式は正しいです</translation>
    </message>
    <message>
        <source>v1 and base64, as in webhook-signature.</source>
        <translation>webhook-signature の形式どおり、v1 と base64 です。</translation>
    </message>
    <message>
        <source>v1 and hexadecimal, as in X-Webhook-Signature.</source>
        <translation>X-Webhook-Signature の形式どおり、v1 と 16 進数です。</translation>
    </message>
    <message>
        <source>%1 has no signature of version 1</source>
        <translation>%1 にバージョン 1 の署名がありません</translation>
    </message>
    <message>
        <source>The signature stands behind “v1,” or, in X-Webhook-Signature, behind “v1=”.</source>
        <translation>署名は「v1,」の後、X-Webhook-Signature では「v1=」の後に置かれます。</translation>
    </message>
    <message>
        <source>The signature is in hexadecimal</source>
        <translation>署名が 16 進数です</translation>
    </message>
    <message>
        <source>webhook-signature is base64: the bytes of the HMAC are to be encoded, not their hexadecimal digits.</source>
        <translation>webhook-signature は base64 です。16 進数の文字列ではなく、HMAC のバイト列をエンコードする必要があります。</translation>
    </message>
    <message>
        <source>The signature is in base64</source>
        <translation>署名が base64 です</translation>
    </message>
    <message>
        <source>X-Webhook-Signature is hexadecimal, in lower case.</source>
        <translation>X-Webhook-Signature は小文字の 16 進数です。</translation>
    </message>
    <message>
        <source>The signature is cut off or damaged</source>
        <translation>署名が途切れているか、壊れています</translation>
    </message>
    <message>
        <source>It should be 32 bytes long.</source>
        <translation>長さは 32 バイトである必要があります。</translation>
    </message>
    <message>
        <source>The signature is right</source>
        <translation>署名は正しいです</translation>
    </message>
    <message>
        <source>A receiver with this secret should accept the message.</source>
        <translation>このシークレットを使う受信側は、このメッセージを受け入れるはずです。</translation>
    </message>
    <message>
        <source>The key was used without decoding it</source>
        <translation>キーがデコードされずに使われています</translation>
    </message>
    <message>
        <source>For webhook-signature the key is what the base64 behind whsec_ stands for, not its letters.</source>
        <translation>webhook-signature のキーは、whsec_ に続く base64 の文字列そのものではなく、それをデコードしたものです。</translation>
    </message>
    <message>
        <source>The key was decoded where it should not be</source>
        <translation>キーが不要にデコードされています</translation>
    </message>
    <message>
        <source>For X-Webhook-Signature the key is the whole secret as it is written, with whsec_.</source>
        <translation>X-Webhook-Signature のキーは、whsec_ を含むシークレット全体の、表記どおりの文字列です。</translation>
    </message>
    <message>
        <source>There is no body</source>
        <translation>本文がありません</translation>
    </message>
    <message>
        <source>Paste it exactly as it came. Some frameworks read it away before you do.</source>
        <translation>受信したとおりに貼り付けてください。フレームワークによっては、プログラムより先に本文を読み取ってしまいます。</translation>
    </message>
    <message>
        <source>The body has a line end too much</source>
        <translation>本文に余分な改行があります</translation>
    </message>
    <message>
        <source>It was added on the way: take the raw bytes.</source>
        <translation>途中で追加されたものです。受信したままのバイト列を使ってください。</translation>
    </message>
    <message>
        <source>The body lost its last line end</source>
        <translation>本文の最後の改行が失われています</translation>
    </message>
    <message>
        <source>It was trimmed: take the raw bytes.</source>
        <translation>途中で取り除かれています。受信したままのバイト列を使ってください。</translation>
    </message>
    <message>
        <source>The body&apos;s line ends were changed</source>
        <translation>本文の改行が変更されています</translation>
    </message>
    <message>
        <source>Somewhere CR LF became LF, or the other way: take the raw bytes.</source>
        <translation>途中で CR LF が LF に、またはその逆に変わっています。受信したままのバイト列を使ってください。</translation>
    </message>
    <message>
        <source>The body begins with a byte order mark</source>
        <translation>本文がバイト順マーク (BOM) で始まっています</translation>
    </message>
    <message>
        <source>The body was read and written anew</source>
        <translation>本文が解析後に書き直されています</translation>
    </message>
    <message>
        <source>It is the same JSON with other blanks. Check the signature over the raw bytes, before a framework parses them.</source>
        <translation>空白だけが異なる同じ JSON です。署名は、フレームワークが解析する前の、受信したままのバイト列で検証してください。</translation>
    </message>
    <message>
        <source>The body was encoded twice</source>
        <translation>本文が二重にエンコードされています</translation>
    </message>
    <message>
        <source>UTF-8 was taken for Latin-1 and encoded again: take the raw bytes.</source>
        <translation>UTF-8 が Latin-1 とみなされ、再度エンコードされています。受信したままのバイト列を使ってください。</translation>
    </message>
    <message>
        <source>The body was changed</source>
        <translation>本文が変更されています</translation>
    </message>
    <message>
        <source>It differs from what was sent at byte %1. The secret is right: check the raw bytes, before a framework parses them.</source>
        <translation>送信された内容とバイト位置 %1 で異なります。シークレットは正しいので、フレームワークが解析する前の、受信したままのバイト列を検証してください。</translation>
    </message>
    <message>
        <source>It was signed with another secret</source>
        <translation>別のシークレットで署名されています</translation>
    </message>
    <message>
        <source>What was sent does not fit this secret. Use the webhook&apos;s present one, of the right mode.</source>
        <translation>送信された内容がこのシークレットと一致しません。該当する環境の、現在の Webhook シークレットを使ってください。</translation>
    </message>
    <message>
        <source>Another secret, or a changed body</source>
        <translation>シークレットが異なるか、本文が変更されています</translation>
    </message>
    <message>
        <source>The message is not on record here any more, so it cannot be told which. Send a test and examine that.</source>
        <translation>メッセージの記録がもう残っていないため、どちらかは判断できません。テストを送信して診断してください。</translation>
    </message>
</context>
<context>
    <name>plandeck::FlowLogCard</name>
    <message>
        <source>What happened</source>
        <translation>経過</translation>
    </message>
</context>
<context>
    <name>plandeck::FormDialog</name>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Back to the form (Esc)</source>
        <translation>フォームに戻る (Esc)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Still needed: %1.</source>
        <translation>未入力: %1。</translation>
    </message>
    <message>
        <source>To be put right: %1.</source>
        <translation>要修正: %1。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>The work goes on; you are told how it ended.</source>
        <translation>処理は続行され、終了すると通知されます。</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
</context>
<context>
    <name>plandeck::GapBar</name>
    <message>
        <source>What is known of the last 30 days</source>
        <translation>過去 30 日間の取得状況</translation>
    </message>
    <message>
        <source>30 days ago</source>
        <translation>30 日前</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2: nothing was heard, and a catch-up brought %n event(s).</source>
        <translation>
            <numerusform>%1 ～ %2: 通知がありませんでしたが、%n 件のイベントを取得しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2: all is known.</source>
        <translation>%1 ～ %2: すべて取得済みです。</translation>
    </message>
    <message>
        <source>%1 to %2: what happened is not known. %3</source>
        <comment>%3: what can be done</comment>
        <translation>%1 ～ %2: イベントが未取得です。%3</translation>
    </message>
    <message>
        <source>Click to catch up.</source>
        <translation>クリックすると取りこぼしを取得します。</translation>
    </message>
    <message>
        <source>%1 to %2: being fetched at this moment.</source>
        <translation>%1 ～ %2: 現在取得中です。</translation>
    </message>
    <message>
        <source>%1 to %2: Stripe tells of it no more. Your objects were read anew instead.</source>
        <translation>%1 ～ %2: Stripe からはもう取得できません。代わりに商品や価格などを再読み込みしました。</translation>
    </message>
    <message>
        <source>All is known of the last 30 days.</source>
        <translation>過去 30 日間のイベントはすべて取得済みです。</translation>
    </message>
    <message>
        <source>%1 of the last 30 days is being fetched.</source>
        <comment>how long</comment>
        <translation>過去 30 日間のうち %1分を取得中です。</translation>
    </message>
    <message>
        <source>%1 of the last 30 days is missing.</source>
        <comment>how long</comment>
        <translation>過去 30 日間のうち %1分が未取得です。</translation>
    </message>
</context>
<context>
    <name>plandeck::GatePage</name>
    <message>
        <source>P&amp;latform staff</source>
        <translation>プラットフォームスタッフ(&amp;L)</translation>
    </message>
    <message>
        <source>Plandeck</source>
        <translation>Plandeck</translation>
    </message>
    <message>
        <source>For the people who run the platform and help its companies</source>
        <translation>プラットフォームを運営し、会社を支援するスタッフ向け</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>設定(&amp;T)…</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <comment>where one signs in to</comment>
        <translation>プロファイル: %1</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>ログイン</translation>
    </message>
    <message>
        <source>Your plans, your Stripe account, one desk.</source>
        <translation>プランも Stripe アカウントも、これひとつで。</translation>
    </message>
    <message>
        <source>Register a company</source>
        <translation>会社を登録</translation>
    </message>
    <message>
        <source>You become its owner. Nothing is charged.</source>
        <translation>登録した方がオーナーになります。料金はかかりません。</translation>
    </message>
    <message>
        <source>Join a company</source>
        <translation>会社に参加</translation>
    </message>
    <message>
        <source>With the code of your invitation.</source>
        <translation>招待コードを使って参加します。</translation>
    </message>
    <message>
        <source>Platform staff</source>
        <translation>プラットフォームスタッフ</translation>
    </message>
    <message>
        <source>For those who run the platform. What you look at is on record.</source>
        <translation>プラットフォームの運営者向けです。閲覧した内容は記録されます。</translation>
    </message>
    <message>
        <source>Connection profiles and everything else that can be set</source>
        <translation>接続プロファイルなど、すべての設定</translation>
    </message>
</context>
<context>
    <name>plandeck::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>ヘルプのページ</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
</context>
<context>
    <name>plandeck::HomePanel</name>
    <message>
        <source>Welcome</source>
        <translation>ようこそ</translation>
    </message>
    <message>
        <source>Good evening, %1</source>
        <translation>こんばんは、%1 さん</translation>
    </message>
    <message>
        <source>Good morning, %1</source>
        <translation>おはようございます、%1 さん</translation>
    </message>
    <message>
        <source>Good afternoon, %1</source>
        <translation>こんにちは、%1 さん</translation>
    </message>
    <message>
        <source>Free tier</source>
        <translation>Free ティア</translation>
    </message>
    <message>
        <source>Starter tier</source>
        <translation>Starter ティア</translation>
    </message>
    <message>
        <source>Pro tier</source>
        <translation>Pro ティア</translation>
    </message>
    <message>
        <source>Enterprise tier</source>
        <translation>Enterprise ティア</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>要対応</translation>
    </message>
    <message>
        <source>While you were away</source>
        <translation>不在の間の出来事</translation>
    </message>
    <message>
        <source>&amp;Got it</source>
        <translation>確認済みにする(&amp;G)</translation>
    </message>
    <message>
        <source>Put this list away</source>
        <translation>このリストを閉じます</translation>
    </message>
    <message>
        <source>Your servers read plans from here. This command lists them from a terminal:</source>
        <translation>お使いのサーバーはここからプランを読み取ります。次のコマンドで、ターミナルから一覧を取得できます:</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>コマンドをコピー</translation>
    </message>
    <message>
        <source>Call the API</source>
        <translation>API の呼び出し</translation>
    </message>
    <message>
        <source>Open the API e&amp;xplorer</source>
        <translation>API エクスプローラーを開く(&amp;X)</translation>
    </message>
    <message>
        <source>Not all of this could be read. %1</source>
        <translation>一部を読み取れませんでした。%1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <comment>that need somebody</comment>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>All in order</source>
        <translation>問題ありません</translation>
    </message>
    <message>
        <source>Whether all is in order is not known.</source>
        <translation>問題の有無を確認できませんでした。</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>time of the last visit</comment>
        <translation>%1 以降</translation>
    </message>
    <message>
        <source>Not all could be read. %1</source>
        <translation>一部を読み取れませんでした。%1</translation>
    </message>
    <message>
        <source>Older things are in the audit log.</source>
        <translation>それ以前の出来事は監査ログにあります。</translation>
    </message>
    <message>
        <source>Nothing that you do not know of</source>
        <translation>新しい出来事はありません</translation>
    </message>
    <message>
        <source>YOUR_TEST_KEY</source>
        <comment>placeholder in a command</comment>
        <translation>YOUR_TEST_KEY</translation>
    </message>
    <message>
        <source>What is copied has your test key in it, the one that ends in %1.</source>
        <translation>コピーされる内容には、末尾が %1 のテストキーが含まれます。</translation>
    </message>
    <message>
        <source>Put your test key in: the one that ends in %1.</source>
        <translation>末尾が %1 のテストキーに置き換えてください。</translation>
    </message>
    <message>
        <source>Put your test key in.</source>
        <translation>テストキーに置き換えてください。</translation>
    </message>
</context>
<context>
    <name>plandeck::ImportCells</name>
    <message>
        <source>Left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>It is inactive in the file.</source>
        <translation>ファイルでは無効になっています。</translation>
    </message>
    <message>
        <source>Becomes a draft</source>
        <translation>下書きとして保存</translation>
    </message>
    <message>
        <source>Is published</source>
        <translation>公開</translation>
    </message>
    <message>
        <source>It is there already.</source>
        <translation>すでに存在します。</translation>
    </message>
    <message>
        <source>Another plan has this name, with another price or interval.</source>
        <translation>同じ名前で価格または請求間隔が異なるプランがあります。</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n 件の問題</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot be chosen</source>
        <translation>選択不可</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>選択済み</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>未選択</translation>
    </message>
</context>
<context>
    <name>plandeck::ImportDialog</name>
    <message>
        <source>Import plans</source>
        <translation>プランのインポート</translation>
    </message>
    <message>
        <source>Plans of the file</source>
        <translation>ファイル内のプラン</translation>
    </message>
    <message>
        <source>Choose &amp;all</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>All that can be imported</source>
        <translation>インポートできるものをすべて選択します</translation>
    </message>
    <message>
        <source>Choose &amp;none</source>
        <translation>選択を解除(&amp;N)</translation>
    </message>
    <message>
        <source>What becomes of them</source>
        <translation>インポート方法</translation>
    </message>
    <message>
        <source>As drafts</source>
        <translation>下書きとして</translation>
    </message>
    <message>
        <source>Publish in Stripe</source>
        <translation>Stripe で公開</translation>
    </message>
    <message>
        <source>Stripe is not connected: they can only be drafts.</source>
        <translation>Stripe が接続されていないため、下書きとしてのみインポートできます。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>ファイルを読み込んでいます…</translation>
    </message>
    <message>
        <source>Looking which of them are there already…</source>
        <translation>既存のプランを確認しています…</translation>
    </message>
    <message>
        <source>The file cannot be read from line %1 on: %2</source>
        <translation>%1 行目以降を読み取れません: %2</translation>
    </message>
    <message>
        <source>Not used, because Plandeck or Stripe gives it anew: %1.</source>
        <comment>columns of a file</comment>
        <translation>Plandeck または Stripe が新たに割り当てるため、使用されない列: %1。</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n draft(s)</source>
        <translation>
            <numerusform>%n 件の下書きをインポート(&amp;I)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Publish %n plan(s)</source>
        <translation>
            <numerusform>%n 件のプランを公開(&amp;P)</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at least one plan.</source>
        <translation>プランを 1 件以上選択してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) in the file</source>
        <translation>
            <numerusform>ファイル内のプラン %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <comment>plans</comment>
        <translation>
            <numerusform>既存 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a taken name</source>
        <comment>plans</comment>
        <translation>
            <numerusform>名前の重複 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with problems</source>
        <comment>plans</comment>
        <translation>
            <numerusform>問題あり %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay with you until you publish them.</source>
        <translation>公開するまで、こちらにのみ保存されます。</translation>
    </message>
    <message>
        <source>Live mode: customers can subscribe to them at once.</source>
        <translation>本番環境: 顧客はすぐに契約できるようになります。</translation>
    </message>
    <message>
        <source>Test mode: they are made in Stripe, and nobody is charged.</source>
        <translation>テスト環境: Stripe に作成されますが、請求は発生しません。</translation>
    </message>
</context>
<context>
    <name>plandeck::ImportSection</name>
    <message>
        <source>Drop a .env file here</source>
        <translation>ここに .env ファイルをドロップ</translation>
    </message>
    <message>
        <source>Nothing in it is run. You see what becomes of every line before anything is taken.</source>
        <translation>ファイルの内容は実行されません。取り込む前に、各行の取り扱いを確認できます。</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>ファイルを選択(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Take what is on the clipboard (Ctrl+V)</source>
        <translation>クリップボードの内容を取り込みます (Ctrl+V)</translation>
    </message>
    <message>
        <source>Choose a .env file</source>
        <translation>.env ファイルの選択</translation>
    </message>
    <message>
        <source>The file is imported into “%1”.</source>
        <translation>ファイルを「%1」にインポートしました。</translation>
    </message>
</context>
<context>
    <name>plandeck::InspectionDialog</name>
    <message>
        <source>Look into %1?</source>
        <comment>a tenant</comment>
        <translation>%1 を調査しますか？</translation>
    </message>
    <message>
        <source>&amp;Look into it</source>
        <translation>調査する(&amp;L)</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>開いています…</translation>
    </message>
    <message>
        <source>Show &amp;names and addresses of people</source>
        <translation>ユーザーの名前とメールアドレスを表示(&amp;N)</translation>
    </message>
    <message>
        <source>plans do not show</source>
        <comment>a reason, as an example</comment>
        <translation>プランが表示されない</translation>
    </message>
    <message>
        <source>It is on record, good for an hour, and seen by the owners and admins of this company.</source>
        <translation>記録され、1 時間有効です。この会社のオーナーと管理者も確認できます。</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>Its owners read it.</source>
        <translation>会社のオーナーに表示されます。</translation>
    </message>
    <message>
        <source>&amp;Ticket, if there is one</source>
        <translation>チケット（ある場合）(&amp;T)</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>個人データ</translation>
    </message>
    <message>
        <source>Masked otherwise. Secrets are masked in any case; nothing can be changed.</source>
        <translation>表示しない場合は伏せ字になります。シークレットは常に伏せ字で、変更は一切できません。</translation>
    </message>
    <message>
        <source>For an hour you see what is in %1, people&apos;s names included.</source>
        <translation>%1 の内容を 1 時間閲覧できます。ユーザーの名前も表示されます。</translation>
    </message>
    <message>
        <source>For an hour you see what is in %1, people&apos;s names masked.</source>
        <translation>%1 の内容を 1 時間閲覧できます。ユーザーの名前は伏せ字になります。</translation>
    </message>
</context>
<context>
    <name>plandeck::InspectionStrip</name>
    <message>
        <source>&amp;End now</source>
        <translation>今すぐ終了(&amp;E)</translation>
    </message>
    <message>
        <source>Look no more; the end is on record too</source>
        <translation>閲覧を終了します。終了も記録されます</translation>
    </message>
    <message>
        <source>People&apos;s names and addresses are shown.</source>
        <translation>ユーザーの名前とメールアドレスを表示しています。</translation>
    </message>
    <message>
        <source>People&apos;s names and addresses are masked.</source>
        <translation>ユーザーの名前とメールアドレスは伏せ字です。</translation>
    </message>
    <message>
        <source>%1 Reason: %2</source>
        <comment>a sentence, a reason</comment>
        <translation>%1理由: %2</translation>
    </message>
    <message>
        <source>Read-only, on record. Ends in %1.</source>
        <comment>minutes and seconds</comment>
        <translation>読み取り専用、記録中。残り %1。</translation>
    </message>
</context>
<context>
    <name>plandeck::InspectorPane</name>
    <message>
        <source>Close details</source>
        <translation>詳細を閉じる</translation>
    </message>
    <message>
        <source>Close details (Esc)</source>
        <translation>詳細を閉じる (Esc)</translation>
    </message>
</context>
<context>
    <name>plandeck::InviteDialog</name>
    <message>
        <source>Invite somebody</source>
        <translation>ユーザーの招待</translation>
    </message>
    <message>
        <source>&amp;Invite</source>
        <translation>招待(&amp;I)</translation>
    </message>
    <message>
        <source>Inviting…</source>
        <translation>招待しています…</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>ロール(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;E-mail address</source>
        <translation>メールアドレス(&amp;E)</translation>
    </message>
    <message>
        <source>They sign in with it. Nothing is sent to it.</source>
        <translation>ログインに使います。メールは送信されません。</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>名(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>姓(&amp;L)</translation>
    </message>
    <message>
        <source>Makes a code for one use, good for seven days, and shows it once for you to pass on.</source>
        <translation>7 日間有効な 1 回限りのコードを作成し、一度だけ表示します。相手に伝えてください。</translation>
    </message>
</context>
<context>
    <name>plandeck::JoinPage</name>
    <message>
        <source>&amp;Join</source>
        <translation>参加(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>ログイン(&amp;S)</translation>
    </message>
    <message>
        <source>Joined already?</source>
        <translation>参加済みの場合</translation>
    </message>
    <message>
        <source>Invitation &amp;code</source>
        <translation>招待コード(&amp;C)</translation>
    </message>
    <message>
        <source>Whoever invited you has it.</source>
        <translation>招待した人が持っています。</translation>
    </message>
    <message>
        <source>A &amp;password of your own</source>
        <translation>新しいパスワード(&amp;P)</translation>
    </message>
    <message>
        <source>Joining…</source>
        <translation>参加しています…</translation>
    </message>
</context>
<context>
    <name>plandeck::KeyCard</name>
    <message>
        <source>Copy as</source>
        <translation>形式を選んでコピー</translation>
    </message>
    <message>
        <source>&amp;curl command</source>
        <translation>curl コマンド(&amp;C)</translation>
    </message>
    <message>
        <source>.&amp;env lines</source>
        <translation>.env の行(&amp;E)</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>失効…</translation>
    </message>
    <message>
        <source>Regenerate…</source>
        <translation>再生成…</translation>
    </message>
    <message>
        <source>Make a key…</source>
        <translation>キーを作成…</translation>
    </message>
    <message>
        <source>No key</source>
        <comment>there is none</comment>
        <translation>キーなし</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no API key</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>No program can act for your real customers.</source>
        <translation>実際の顧客に対して操作できるプログラムはありません。</translation>
    </message>
    <message>
        <source>No program can try things out.</source>
        <translation>テストできるプログラムはありません。</translation>
    </message>
    <message>
        <source>For your real customers. Keep it on servers only.</source>
        <translation>実際の顧客向け。サーバーにのみ保管してください。</translation>
    </message>
    <message>
        <source>For trying things: nothing moves real money.</source>
        <translation>テスト用。実際のお金は動きません。</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最終使用</translation>
    </message>
    <message>
        <source>Works until</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Replaced or revoked</source>
        <translation>置き換えまたは失効まで</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
</context>
<context>
    <name>plandeck::KeyDialog</name>
    <message>
        <source>&amp;Keep it</source>
        <translation>保存(&amp;K)</translation>
    </message>
    <message>
        <source>Keeping…</source>
        <translation>保存しています…</translation>
    </message>
    <message>
        <source>&amp;Paste it here</source>
        <translation>ここに貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>At least 32 characters.</source>
        <translation>32 文字以上。</translation>
    </message>
    <message>
        <source>Begins with %1.</source>
        <translation>%1 で始まります。</translation>
    </message>
    <message>
        <source>Goes into the keychain. Later only its last four characters are shown.</source>
        <translation>キーチェーンに保存されます。以後は末尾 4 文字のみ表示されます。</translation>
    </message>
    <message>
        <source>Takes the place of %1 in the keychain.</source>
        <translation>キーチェーンの %1 を置き換えます。</translation>
    </message>
</context>
<context>
    <name>plandeck::KeyInspector</name>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>What this means</source>
        <translation>この状態の意味</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最終使用</translation>
    </message>
    <message>
        <source>Works until</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>キー ID</translation>
    </message>
</context>
<context>
    <name>plandeck::KeyRow</name>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <comment>one of the keys</comment>
        <translation>削除: %1</translation>
    </message>
    <message>
        <source>%1 sets it for this run; %2 waits in the keychain.</source>
        <translation>今回は %1 の値が使われます。キーチェーンには %2 があります。</translation>
    </message>
    <message>
        <source>%1 sets it for this run.</source>
        <translation>今回は %1 の値が使われます。</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境変数</translation>
    </message>
    <message>
        <source>In the keychain</source>
        <translation>キーチェーン</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>置き換え…</translation>
    </message>
    <message>
        <source>Enter…</source>
        <translation>入力…</translation>
    </message>
    <message>
        <source>Replace: %1</source>
        <comment>one of the keys</comment>
        <translation>置き換え: %1</translation>
    </message>
    <message>
        <source>Enter: %1</source>
        <comment>one of the keys</comment>
        <translation>入力: %1</translation>
    </message>
</context>
<context>
    <name>plandeck::KeyText</name>
    <message>
        <source>Live key</source>
        <translation>本番キー</translation>
    </message>
    <message>
        <source>Test key</source>
        <translation>テストキー</translation>
    </message>
    <message>
        <source>Ends in %1</source>
        <comment>how long</comment>
        <translation>残り %1</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>API key</comment>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Revoked</source>
        <comment>API key</comment>
        <translation>失効済み</translation>
    </message>
    <message>
        <source>Expires in %1</source>
        <comment>how long</comment>
        <translation>期限まで %1</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>API key</comment>
        <translation>有効</translation>
    </message>
    <message>
        <source>Works until it expires. Make a new one before that, with a grace for both to work.</source>
        <translation>有効期限まで使えます。期限前に、両方が使える猶予期間を設けて新しいキーを作成してください。</translation>
    </message>
    <message>
        <source>Works until somebody replaces or revokes it.</source>
        <translation>誰かが置き換えるか失効させるまで使えます。</translation>
    </message>
    <message>
        <source>A newer key has taken its place. Until its grace is over, both work.</source>
        <translation>新しいキーに置き換えられました。猶予期間が終わるまでは両方とも使えます。</translation>
    </message>
    <message>
        <source>Programs that still use it are refused: its time was up.</source>
        <translation>有効期限が切れたため、このキーを使い続けるプログラムは拒否されます。</translation>
    </message>
    <message>
        <source>Programs that still use it are refused.</source>
        <translation>このキーを使い続けるプログラムは拒否されます。</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>a key&apos;s end</comment>
        <translation>無期限</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <comment>API key</comment>
        <translation>未使用</translation>
    </message>
</context>
<context>
    <name>plandeck::KeyValueList</name>
    <message>
        <source>Copy %1</source>
        <translation>%1をコピー</translation>
    </message>
</context>
<context>
    <name>plandeck::KeyedTip</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its key</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>plandeck::KeyringChoice</name>
    <message>
        <source>No keyring answers</source>
        <translation>キーリングが応答しません</translation>
    </message>
    <message>
        <source>Plandeck keeps your session in this computer&apos;s keyring, so that you need no password at the next start. You can sign in without it. Where shall the session be kept?</source>
        <translation>Plandeck は、次回の起動時にパスワードが不要になるよう、セッションをこのコンピューターのキーリングに保存します。キーリングがなくてもログインできます。セッションをどこに保存しますか？</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>After you unlocked or started it.</source>
        <translation>キーリングのロックを解除するか、起動した後に。</translation>
    </message>
    <message>
        <source>Keep in a &amp;file only you can read</source>
        <translation>自分だけが読めるファイルに保存(&amp;F)</translation>
    </message>
    <message>
        <source>Only until I &amp;quit</source>
        <translation>終了するまでのみ保持(&amp;Q)</translation>
    </message>
    <message>
        <source>The next start asks for your password.</source>
        <translation>次回の起動時にパスワードの入力が必要です。</translation>
    </message>
</context>
<context>
    <name>plandeck::KeyringDialog</name>
    <message>
        <source>Where is your session kept?</source>
        <translation>セッションの保存先</translation>
    </message>
</context>
<context>
    <name>plandeck::KeysPanel</name>
    <message>
        <source>API keys</source>
        <translation>API キー</translation>
    </message>
    <message>
        <source>API keys are not for your role</source>
        <translation>お使いのロールでは API キーを表示できません</translation>
    </message>
    <message>
        <source>&amp;Regenerate…</source>
        <translation>再生成(&amp;R)…</translation>
    </message>
    <message>
        <source>Re&amp;voke…</source>
        <translation>失効(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Verify a key…</source>
        <translation>キーの確認(&amp;V)…</translation>
    </message>
    <message>
        <source>Copy as &amp;curl</source>
        <translation>curl としてコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy as .&amp;env</source>
        <translation>.env としてコピー(&amp;E)</translation>
    </message>
    <message>
        <source>Copy &amp;ID</source>
        <translation>ID をコピー(&amp;I)</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>リンクをコピー(&amp;L)</translation>
    </message>
    <message>
        <source>All API keys there ever were</source>
        <translation>これまでのすべての API キー</translation>
    </message>
    <message>
        <source>What programs sign their requests with.</source>
        <translation>プログラムがリクエストの認証に使うキー。</translation>
    </message>
    <message>
        <source>No API keys</source>
        <translation>API キーはありません</translation>
    </message>
    <message>
        <source>Programs need one to call the API. Make the first.</source>
        <translation>プログラムが API を呼び出すために必要です。最初のキーを作成しましょう。</translation>
    </message>
    <message>
        <source>Make a key…</source>
        <translation>キーを作成…</translation>
    </message>
    <message>
        <source>Your role does not manage live keys.</source>
        <translation>お使いのロールでは本番キーを管理できません。</translation>
    </message>
    <message>
        <source>Your role does not manage test keys.</source>
        <translation>お使いのロールではテストキーを管理できません。</translation>
    </message>
    <message>
        <source>YOUR_KEY</source>
        <comment>placeholder in a command</comment>
        <translation>YOUR_KEY</translation>
    </message>
    <message>
        <source>Copied the ID of the key %1.</source>
        <translation>キー %1 の ID をコピーしました。</translation>
    </message>
    <message>
        <source>No key was made. %1</source>
        <comment>reason</comment>
        <translation>キーを作成できませんでした。%1</translation>
    </message>
    <message>
        <source>Your new live key</source>
        <translation>新しい本番キー</translation>
    </message>
    <message>
        <source>Your new test key</source>
        <translation>新しいテストキー</translation>
    </message>
    <message>
        <source>It cannot be shown again. You would have to make a new one.</source>
        <translation>再表示はできません。必要な場合は新しいキーを作成することになります。</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API キー</translation>
    </message>
    <message>
        <source>It expires on %1.</source>
        <translation>%1 に期限が切れます。</translation>
    </message>
    <message>
        <source>It never expires.</source>
        <translation>無期限です。</translation>
    </message>
    <message>
        <source>Try it: list your plans from a terminal</source>
        <translation>お試し: ターミナルからプランの一覧を取得</translation>
    </message>
    <message>
        <source>Copy command with the key</source>
        <translation>キー入りのコマンドをコピー</translation>
    </message>
    <message>
        <source>For a program: two lines of its .env file</source>
        <translation>プログラム用: .env ファイルの 2 行</translation>
    </message>
    <message>
        <source>Copy lines with the key</source>
        <translation>キー入りの行をコピー</translation>
    </message>
    <message>
        <source>Programs with this key are refused from this moment on, those in their grace too. It was last used %1. A revoked key never works again.</source>
        <translation>このキーを使うプログラムは、猶予期間中のものも含めてただちに拒否されます。最終使用は %1 です。失効したキーは二度と使えません。</translation>
    </message>
    <message>
        <source>Programs with this key are refused from this moment on, those in their grace too. It was not used yet. A revoked key never works again.</source>
        <translation>このキーを使うプログラムは、猶予期間中のものも含めてただちに拒否されます。まだ使用されていません。失効したキーは二度と使えません。</translation>
    </message>
    <message>
        <source>Revoke the live key ending in %1?</source>
        <translation>末尾が %1 の本番キーを失効させますか？</translation>
    </message>
    <message>
        <source>Revoke the test key ending in %1?</source>
        <translation>末尾が %1 のテストキーを失効させますか？</translation>
    </message>
    <message>
        <source>Revoke key</source>
        <translation>キーを失効</translation>
    </message>
    <message>
        <source>The key was not revoked. %1</source>
        <comment>reason</comment>
        <translation>キーを失効できませんでした。%1</translation>
    </message>
    <message>
        <source>The key ending in %1 is refused from now on.</source>
        <translation>末尾が %1 のキーは今後拒否されます。</translation>
    </message>
    <message numerus="yes">
        <source>Copied with the key, for %n second(s).</source>
        <translation>
            <numerusform>キーを含めてコピーしました。%n 秒後に消去されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied. Put your key in the place of %1.</source>
        <translation>コピーしました。%1 をお使いのキーに置き換えてください。</translation>
    </message>
    <message>
        <source>See whose key it is</source>
        <translation>誰のキーかを確認します</translation>
    </message>
    <message>
        <source>A new key for this one</source>
        <translation>このキーに代わる新しいキーを作成します</translation>
    </message>
    <message>
        <source>Refuse this key from now on</source>
        <translation>以後このキーを拒否します</translation>
    </message>
    <message>
        <source>This is the only time it is shown: Plandeck does not store the key, only what it takes to recognise it.</source>
        <translation>表示されるのは今回だけです。Plandeck はキー自体を保存せず、照合に必要な情報のみを保存します。</translation>
    </message>
</context>
<context>
    <name>plandeck::KeysSection</name>
    <message>
        <source>Test mode</source>
        <translation>テスト環境</translation>
    </message>
    <message>
        <source>Without a key the built-in sandbox stands in for Stripe.</source>
        <translation>キーがない場合は、内蔵のサンドボックスが Stripe の代わりになります。</translation>
    </message>
    <message>
        <source>Live mode</source>
        <translation>本番環境</translation>
    </message>
    <message>
        <source>A restricted key with the rights Plandeck needs is enough.</source>
        <translation>Plandeck に必要な権限を持つ制限付きキーで十分です。</translation>
    </message>
    <message>
        <source>Webhooks from Stripe</source>
        <translation>Stripe からの Webhook</translation>
    </message>
    <message>
        <source>One secret for all receivers, or one for each.</source>
        <translation>すべての受信側に共通のシークレット、または個別のシークレット。</translation>
    </message>
    <message>
        <source>The platform&apos;s own</source>
        <translation>プラットフォーム固有</translation>
    </message>
    <message>
        <source>Needed where a server seals secrets in the same database; otherwise the desk has one of its own.</source>
        <translation>サーバーが同じデータベースのシークレットを暗号化している場合に必要です。それ以外では、アプリ独自のものが使われます。</translation>
    </message>
    <message>
        <source>This desk was opened for this run only: keys are kept for a profile. Switch to one first.</source>
        <translation>このアプリは今回の起動限りで開いています。キーはプロファイルごとに保存されるため、先にいずれかのプロファイルに切り替えてください。</translation>
    </message>
    <message>
        <source>Kept for the profile “%1”</source>
        <translation>プロファイル「%1」に保存</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>What you changed takes force when the services are opened again.</source>
        <translation>変更は、サービスを開き直すと有効になります。</translation>
    </message>
    <message>
        <source>&amp;Restart the services now</source>
        <translation>サービスを今すぐ再起動(&amp;R)</translation>
    </message>
    <message>
        <source>%1 is in the keychain.</source>
        <translation>%1をキーチェーンに保存しました。</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <comment>one of the keys</comment>
        <translation>%1 を削除しますか？</translation>
    </message>
    <message>
        <source>%1 leaves the keychain. What works with it stops when the services are opened again. At Stripe it stays valid.</source>
        <translation>%1をキーチェーンから削除します。サービスを開き直すと、このキーを使う機能は停止します。Stripe では有効なままです。</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1を削除しました。</translation>
    </message>
</context>
<context>
    <name>plandeck::LanguageSection</name>
    <message>
        <source>As the desktop</source>
        <translation>デスクトップに合わせる</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>Words, numbers and dates change at once. The window is built anew: forms that are open elsewhere close, and what you typed in them is lost.</source>
        <translation>表示言語、数値、日付の形式がすぐに切り替わります。ウィンドウは作り直されるため、他の画面で開いているフォームは閉じ、入力中の内容は失われます。</translation>
    </message>
</context>
<context>
    <name>plandeck::MemberCells</name>
    <message>
        <source>Never</source>
        <comment>last sign-in</comment>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>plandeck::MemberInspector</name>
    <message>
        <source>&amp;Role</source>
        <translation>ロール(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>その他(&amp;M)</translation>
    </message>
    <message>
        <source>What this role may</source>
        <translation>このロールの権限</translation>
    </message>
    <message>
        <source>This is you</source>
        <translation>ご自身のアカウント</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>最終ログイン</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>last sign-in</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加日時</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>ユーザー ID</translation>
    </message>
    <message>
        <source>Code good until</source>
        <translation>コードの有効期限</translation>
    </message>
</context>
<context>
    <name>plandeck::MembersModel</name>
    <message>
        <source>Person</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>最終ログイン</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加日時</translation>
    </message>
</context>
<context>
    <name>plandeck::MetadataEditor</name>
    <message>
        <source>Add e&amp;ntry</source>
        <translation>項目を追加(&amp;N)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Name of the entry</source>
        <translation>項目の名前</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Value of the entry</source>
        <translation>項目の値</translation>
    </message>
    <message>
        <source>Remove this entry</source>
        <translation>この項目を削除</translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation>展開</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>折りたたみ</translation>
    </message>
    <message>
        <source>No entries</source>
        <translation>項目なし</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n 件の項目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A plan has at most %n entries: Stripe takes 50, and some are ours.</source>
        <translation>
            <numerusform>プランの項目は最大 %n 件です。Stripe の上限は 50 件で、その一部を Plandeck が使用します。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plandeck::ModeBar</name>
    <message>
        <source>TEST MODE</source>
        <translation>テスト環境</translation>
    </message>
    <message>
        <source>Nothing here moves real money.</source>
        <translation>実際のお金は動きません。</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>本番環境</translation>
    </message>
    <message>
        <source>Changes reach real customers.</source>
        <translation>変更は実際の顧客に影響します。</translation>
    </message>
    <message>
        <source>READ-ONLY</source>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>You can look at everything and change nothing.</source>
        <translation>すべて閲覧できますが、何も変更できません。</translation>
    </message>
</context>
<context>
    <name>plandeck::ModesCard</name>
    <message>
        <source>Test and live mode</source>
        <translation>テスト環境と本番環境</translation>
    </message>
    <message>
        <source>Go to &amp;live mode</source>
        <translation>本番環境へ(&amp;L)</translation>
    </message>
    <message>
        <source>Go to &amp;test mode</source>
        <translation>テスト環境へ(&amp;T)</translation>
    </message>
    <message>
        <source>Live mode</source>
        <translation>本番環境</translation>
    </message>
    <message>
        <source>Test mode</source>
        <translation>テスト環境</translation>
    </message>
    <message>
        <source>You are here. No account yet.</source>
        <translation>現在の環境です。アカウントはまだありません。</translation>
    </message>
    <message>
        <source>No account yet.</source>
        <translation>アカウントはまだありません。</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>接続済み</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>未完了</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未接続</translation>
    </message>
</context>
<context>
    <name>plandeck::Moments</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>how long</comment>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <comment>how long</comment>
        <translation>
            <numerusform>%n 時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <comment>how long</comment>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute</source>
        <comment>how long</comment>
        <translation>1 分未満</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day and time</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>plandeck::MoneyField</name>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
</context>
<context>
    <name>plandeck::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n to look at</source>
        <translation>
            <numerusform>%1、要確認 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plandeck::NewKeysDialog</name>
    <message>
        <source>Your API keys</source>
        <translation>API キー</translation>
    </message>
    <message>
        <source>This is the only time they are shown: Plandeck keeps their prints, not the keys. Copy them now to where your servers read their secrets.</source>
        <translation>表示されるのは今回だけです。Plandeck が保存するのはキーのフィンガープリントのみで、キー自体は保存しません。今すぐ、サーバーがシークレットを読み込む場所にコピーしてください。</translation>
    </message>
    <message>
        <source>They cannot be shown again. You would have to make new ones.</source>
        <translation>再表示はできません。必要な場合は新しいキーを作成することになります。</translation>
    </message>
    <message>
        <source>&amp;Test key</source>
        <translation>テストキー(&amp;T)</translation>
    </message>
    <message>
        <source>test key</source>
        <translation>テストキー</translation>
    </message>
    <message>
        <source>For trying things: nothing moves real money.</source>
        <translation>テスト用。実際のお金は動きません。</translation>
    </message>
    <message>
        <source>&amp;Live key</source>
        <translation>本番キー(&amp;L)</translation>
    </message>
    <message>
        <source>live key</source>
        <translation>本番キー</translation>
    </message>
    <message>
        <source>For your real customers. Keep it on servers only.</source>
        <translation>実際の顧客向け。サーバーにのみ保管してください。</translation>
    </message>
    <message>
        <source>Try it: list your plans from a terminal</source>
        <translation>お試し: ターミナルからプランの一覧を取得</translation>
    </message>
    <message>
        <source>Copy command with the test key</source>
        <translation>テストキー入りのコマンドをコピー</translation>
    </message>
    <message>
        <source>YOUR_TEST_KEY</source>
        <comment>placeholder in a command</comment>
        <translation>YOUR_TEST_KEY</translation>
    </message>
</context>
<context>
    <name>plandeck::NoticeCard</name>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>確認しています…</translation>
    </message>
</context>
<context>
    <name>plandeck::NoticesPopup</name>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Nothing that wants you to look. Failures, ended tasks and events that failed come here.</source>
        <translation>確認が必要なものはありません。エラー、終了したタスク、失敗したイベントがここに表示されます。</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>消去(&amp;C)</translation>
    </message>
    <message>
        <source>On the &amp;desktop too</source>
        <translation>デスクトップにも通知(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>Which notices, and when</source>
        <translation>通知の種類と時間帯</translation>
    </message>
</context>
<context>
    <name>plandeck::NoticesSection</name>
    <message>
        <source>On the desktop</source>
        <translation>デスクトップ</translation>
    </message>
    <message>
        <source>Show notices on the &amp;desktop</source>
        <translation>デスクトップに通知を表示(&amp;D)</translation>
    </message>
    <message>
        <source>Also while the window is in &amp;front</source>
        <translation>ウィンドウが前面にあるときも(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Work that has ended, or failed</source>
        <translation>終了または失敗したタスク(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Events from Stripe that could not be handled</source>
        <translation>処理できなかった Stripe のイベント(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Messages to your webhook that could not be delivered</source>
        <translation>Webhook へ配信できなかったメッセージ(&amp;M)</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>通知の対象</translation>
    </message>
    <message>
        <source>The list behind the bell has all of them in any case.</source>
        <translation>ベルの一覧には、いずれの場合もすべて残ります。</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>通知しない時間帯</translation>
    </message>
    <message>
        <source>Nothing on the desktop in &amp;quiet hours</source>
        <translation>指定した時間帯はデスクトップに通知しない(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>終了(&amp;U)</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>開始(&amp;R)</translation>
    </message>
</context>
<context>
    <name>plandeck::ObjectText</name>
    <message>
        <source>%1 per month</source>
        <comment>price</comment>
        <translation>%1 / 月</translation>
    </message>
    <message>
        <source>%1 per year</source>
        <comment>price</comment>
        <translation>%1 / 年</translation>
    </message>
    <message>
        <source>%1, inactive</source>
        <comment>price</comment>
        <translation>%1、無効</translation>
    </message>
    <message>
        <source>made %1</source>
        <comment>day</comment>
        <translation>%1 作成</translation>
    </message>
</context>
<context>
    <name>plandeck::OperationText</name>
    <message>
        <source>See the company with its limits and usage</source>
        <translation>会社の情報、上限、利用状況の表示</translation>
    </message>
    <message>
        <source>See what is well and what is not</source>
        <translation>稼働状況の表示</translation>
    </message>
    <message>
        <source>See who one is and what one may do</source>
        <translation>自分の情報と権限の表示</translation>
    </message>
    <message>
        <source>Change one&apos;s own password</source>
        <translation>自分のパスワードの変更</translation>
    </message>
    <message>
        <source>Be told what has changed</source>
        <translation>変更の通知の受信</translation>
    </message>
    <message>
        <source>See the people of the company</source>
        <translation>会社のユーザーの一覧表示</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation>ユーザーの招待</translation>
    </message>
    <message>
        <source>Change somebody&apos;s role, or deactivate them</source>
        <translation>ユーザーのロール変更または無効化</translation>
    </message>
    <message>
        <source>See the API keys, without their secret part</source>
        <translation>API キーの表示（シークレット部分を除く）</translation>
    </message>
    <message>
        <source>Make a new API key</source>
        <translation>新しい API キーの作成</translation>
    </message>
    <message>
        <source>Revoke an API key</source>
        <translation>API キーの失効</translation>
    </message>
    <message>
        <source>Connect a Stripe account</source>
        <translation>Stripe アカウントの接続</translation>
    </message>
    <message>
        <source>See the connected Stripe account</source>
        <translation>接続済みの Stripe アカウントの表示</translation>
    </message>
    <message>
        <source>Disconnect the Stripe account</source>
        <translation>Stripe アカウントの接続解除</translation>
    </message>
    <message>
        <source>Finish connecting Stripe by a pasted address</source>
        <translation>貼り付けたアドレスによる Stripe 接続の完了</translation>
    </message>
    <message>
        <source>Note that a browser was opened to connect Stripe</source>
        <translation>Stripe 接続のためのブラウザー起動の記録</translation>
    </message>
    <message>
        <source>See one attempt to connect Stripe</source>
        <translation>個別の Stripe 接続操作の表示</translation>
    </message>
    <message>
        <source>See the attempts to connect Stripe</source>
        <translation>Stripe 接続操作の一覧表示</translation>
    </message>
    <message>
        <source>Open Stripe&apos;s own dashboard</source>
        <translation>Stripe ダッシュボードを開く</translation>
    </message>
    <message>
        <source>See what was asked of Stripe</source>
        <translation>Stripe へのリクエストの表示</translation>
    </message>
    <message>
        <source>Publish a draft at Stripe</source>
        <translation>Stripe での下書きの公開</translation>
    </message>
    <message>
        <source>See who changed what, and when</source>
        <translation>変更者、変更内容、日時の表示</translation>
    </message>
    <message>
        <source>See when the platform&apos;s staff looked in</source>
        <translation>プラットフォームスタッフによる調査の表示</translation>
    </message>
    <message>
        <source>See the plans</source>
        <translation>プランの一覧表示</translation>
    </message>
    <message>
        <source>Make a plan</source>
        <translation>プランの作成</translation>
    </message>
    <message>
        <source>See one plan</source>
        <translation>プランの表示</translation>
    </message>
    <message>
        <source>Change a plan</source>
        <translation>プランの変更</translation>
    </message>
    <message>
        <source>Deactivate a plan</source>
        <translation>プランの無効化</translation>
    </message>
    <message>
        <source>Duplicate a plan</source>
        <translation>プランの複製</translation>
    </message>
    <message>
        <source>See in what plans and Stripe differ</source>
        <translation>プランと Stripe の差異の一覧表示</translation>
    </message>
    <message>
        <source>See in what one plan and Stripe differ</source>
        <translation>個別のプランと Stripe の差異の表示</translation>
    </message>
    <message>
        <source>Make a plan and Stripe the same again</source>
        <translation>プランと Stripe の差異の解消</translation>
    </message>
    <message>
        <source>Archive a product without a plan, or make it one</source>
        <translation>プランのない商品のアーカイブまたはプラン化</translation>
    </message>
    <message>
        <source>See the webhook</source>
        <translation>Webhook の表示</translation>
    </message>
    <message>
        <source>Set the webhook&apos;s address, or make a new secret</source>
        <translation>Webhook のアドレス設定または新しいシークレットの作成</translation>
    </message>
    <message>
        <source>Pause the webhook, or choose its events</source>
        <translation>Webhook の一時停止またはイベントの選択</translation>
    </message>
    <message>
        <source>Remove the webhook</source>
        <translation>Webhook の削除</translation>
    </message>
    <message>
        <source>Send a test message</source>
        <translation>テストメッセージの送信</translation>
    </message>
    <message>
        <source>See the messages to the webhook</source>
        <translation>Webhook のメッセージの一覧表示</translation>
    </message>
    <message>
        <source>See one message with its attempts</source>
        <translation>個別のメッセージと試行の表示</translation>
    </message>
    <message>
        <source>Send a message again</source>
        <translation>メッセージの再送信</translation>
    </message>
    <message>
        <source>See how far Stripe&apos;s events are known</source>
        <translation>Stripe イベントの取得状況の表示</translation>
    </message>
    <message>
        <source>See when nothing was heard of Stripe</source>
        <translation>Stripe からの通知が途絶えた期間の表示</translation>
    </message>
    <message>
        <source>Fetch the events that were missed</source>
        <translation>取りこぼしたイベントの取得</translation>
    </message>
    <message>
        <source>See Stripe&apos;s events</source>
        <translation>Stripe イベントの一覧表示</translation>
    </message>
    <message>
        <source>See one event with how it was handled</source>
        <translation>個別のイベントと処理内容の表示</translation>
    </message>
    <message>
        <source>See what handling an event would do</source>
        <translation>イベントを処理した場合の結果の表示</translation>
    </message>
    <message>
        <source>Handle a failed event again</source>
        <translation>失敗したイベントの再処理</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>会社</translation>
    </message>
    <message>
        <source>People</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>API キー</translation>
    </message>
    <message>
        <source>Stripe</source>
        <translation>Stripe</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>監査ログ</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
</context>
<context>
    <name>plandeck::PaletteButton</name>
    <message>
        <source>Search or go to…</source>
        <translation>検索または移動…</translation>
    </message>
    <message>
        <source>Finds actions, pages and things by name or ID</source>
        <translation>操作、ページ、その他の項目を名前や ID で検索します</translation>
    </message>
    <message>
        <source>Finds actions, pages and things by name or ID (%1)</source>
        <comment>keys</comment>
        <translation>操作、ページ、その他の項目を名前や ID で検索します (%1)</translation>
    </message>
</context>
<context>
    <name>plandeck::PaletteModel</name>
    <message>
        <source>Go to</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Recently used</source>
        <translation>最近使用したもの</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>このページ</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>The desk</source>
        <translation>アプリ</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>API キー</translation>
    </message>
    <message>
        <source>People</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Webhook messages</source>
        <translation>Webhook のメッセージ</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>利用不可</translation>
    </message>
</context>
<context>
    <name>plandeck::Panel</name>
    <message>
        <source>&amp;Refresh</source>
        <translation>更新(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>履歴(&amp;H)</translation>
    </message>
    <message>
        <source>Your role does not see the audit log.</source>
        <translation>お使いのロールでは監査ログを表示できません。</translation>
    </message>
    <message>
        <source>%1 You see what was known at %2.</source>
        <comment>what failed, time of day</comment>
        <translation>%1%2 時点の内容を表示しています。</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>It is not in this list.</source>
        <translation>このリストにはありません。</translation>
    </message>
    <message>
        <source>Copied a link that opens it in Plandeck.</source>
        <translation>Plandeck で開くリンクをコピーしました。</translation>
    </message>
    <message>
        <source>Read it anew</source>
        <translation>読み込み直す</translation>
    </message>
    <message>
        <source>Who did what to it</source>
        <translation>この対象に誰が何をしたか</translation>
    </message>
</context>
<context>
    <name>plandeck::PasswordField</name>
    <message>
        <source>Hide password</source>
        <translation>パスワードを隠す</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>パスワードを表示</translation>
    </message>
</context>
<context>
    <name>plandeck::PasswordHints</name>
    <message>
        <source>Password strength</source>
        <translation>パスワードの強度</translation>
    </message>
    <message>
        <source>At least %1 characters</source>
        <translation>%1 文字以上</translation>
    </message>
    <message>
        <source>Not one that others would guess</source>
        <translation>推測されにくいこと</translation>
    </message>
    <message>
        <source>Not your e-mail or the company&apos;s name</source>
        <translation>メールアドレスや会社名でないこと</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>未達</translation>
    </message>
    <message>
        <source>met</source>
        <translation>達成</translation>
    </message>
    <message>
        <source>Not enough yet</source>
        <translation>不十分</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良い</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>強い</translation>
    </message>
</context>
<context>
    <name>plandeck::PeoplePanel</name>
    <message>
        <source>Users and roles</source>
        <translation>ユーザーとロール</translation>
    </message>
    <message>
        <source>People are not for your role</source>
        <translation>お使いのロールではユーザーを表示できません</translation>
    </message>
    <message>
        <source>&amp;Invite…</source>
        <translation>招待(&amp;I)…</translation>
    </message>
    <message>
        <source>New invitation &amp;code</source>
        <translation>新しい招待コード(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Deactivate…</source>
        <translation>無効化(&amp;D)…</translation>
    </message>
    <message>
        <source>Re&amp;activate</source>
        <translation>再有効化(&amp;A)</translation>
    </message>
    <message>
        <source>Copy &amp;e-mail address</source>
        <translation>メールアドレスをコピー(&amp;E)</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>リンクをコピー(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>ロール(&amp;R)</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>ユーザーを検索</translation>
    </message>
    <message>
        <source>Looks in names and e-mail addresses</source>
        <translation>名前とメールアドレスを検索します</translation>
    </message>
    <message>
        <source>Shows only these people</source>
        <translation>これらのユーザーのみを表示</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>People</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>The people of the company</source>
        <translation>会社のユーザー</translation>
    </message>
    <message>
        <source>Nobody matches</source>
        <translation>一致するユーザーはいません</translation>
    </message>
    <message>
        <source>No person fits the search and the filters.</source>
        <translation>検索条件とフィルターに一致するユーザーはいません。</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>フィルターを解除</translation>
    </message>
    <message>
        <source>Who may do what</source>
        <translation>ロールごとの権限</translation>
    </message>
    <message>
        <source>Who works here, and what they may do.</source>
        <translation>会社のユーザーとその権限。</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n 人のユーザー</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) match</source>
        <translation>
            <numerusform>%n 人のユーザーが一致</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation>まだユーザーはいません</translation>
    </message>
    <message>
        <source>Invite who works with you.</source>
        <translation>一緒に働く人を招待しましょう。</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>招待…</translation>
    </message>
    <message>
        <source>Your role does not invite people.</source>
        <translation>お使いのロールではユーザーを招待できません。</translation>
    </message>
    <message>
        <source>The code before becomes void</source>
        <translation>以前のコードは無効になります</translation>
    </message>
    <message>
        <source>They can sign in again</source>
        <translation>再びログインできるようになります</translation>
    </message>
    <message>
        <source>Your role does not change people.</source>
        <translation>お使いのロールではユーザーを変更できません。</translation>
    </message>
    <message>
        <source>Owners are changed by owners only.</source>
        <translation>オーナーを変更できるのはオーナーのみです。</translation>
    </message>
    <message>
        <source>Owners are made by owners only.</source>
        <translation>オーナーを追加できるのはオーナーのみです。</translation>
    </message>
    <message>
        <source>Nobody was invited. %1</source>
        <comment>reason</comment>
        <translation>招待できませんでした。%1</translation>
    </message>
    <message>
        <source>No code was made. %1</source>
        <comment>reason</comment>
        <translation>コードを作成できませんでした。%1</translation>
    </message>
    <message>
        <source>Invitation for %1</source>
        <translation>%1 への招待</translation>
    </message>
    <message>
        <source>Pass the code on in a way you trust. With it they choose their password; it works once, and it is shown only now.</source>
        <translation>信頼できる方法でコードを伝えてください。招待された方はこのコードでパスワードを設定します。使えるのは 1 回限りで、表示されるのは今回だけです。</translation>
    </message>
    <message>
        <source>The code cannot be shown again. You would have to make a new one.</source>
        <translation>コードの再表示はできません。必要な場合は新しいコードを作成することになります。</translation>
    </message>
    <message>
        <source>Code for %1</source>
        <translation>%1 用のコード</translation>
    </message>
    <message>
        <source>code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Good until %1.</source>
        <translation>%1 まで有効です。</translation>
    </message>
    <message>
        <source>%1 is now %2.</source>
        <comment>person, role</comment>
        <translation>%1 のロールを「%2」に変更しました。</translation>
    </message>
    <message>
        <source>Make %1 %2?</source>
        <comment>person, role</comment>
        <translation>%1 のロールを「%2」に変更しますか？</translation>
    </message>
    <message>
        <source>It is your own role: you may do less from then on, and cannot take it back yourself.</source>
        <translation>ご自身のロールです。変更すると権限が減る場合があり、自分では元に戻せません。</translation>
    </message>
    <message>
        <source>Change role</source>
        <translation>ロールを変更</translation>
    </message>
    <message>
        <source>Deactivate %1?</source>
        <translation>%1 を無効化しますか？</translation>
    </message>
    <message>
        <source>It is you: your session ends at once, and somebody else has to let you in again.</source>
        <translation>ご自身のアカウントです。セッションはただちに終了し、再び利用するには他のユーザーの操作が必要です。</translation>
    </message>
    <message>
        <source>Their sessions end at once, and they cannot sign in any more. What they made stays; they can be reactivated.</source>
        <translation>セッションはただちに終了し、ログインできなくなります。作成したものは残り、後で再有効化できます。</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>無効化</translation>
    </message>
    <message>
        <source>%1 cannot sign in any more.</source>
        <translation>%1 はログインできなくなりました。</translation>
    </message>
    <message>
        <source>%1 can sign in again.</source>
        <translation>%1 は再びログインできます。</translation>
    </message>
    <message>
        <source>Nothing was changed. %1</source>
        <comment>reason</comment>
        <translation>何も変更されていません。%1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Copied %1.</source>
        <translation>%1 をコピーしました。</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation>ユーザーを招待します</translation>
    </message>
    <message>
        <source>They cannot sign in any more</source>
        <translation>ログインできなくなります</translation>
    </message>
    <message>
        <source>&amp;Withdraw invitation…</source>
        <translation>招待を取り消す(&amp;W)…</translation>
    </message>
    <message>
        <source>Makes a new code for them</source>
        <translation>新しいコードを作成します</translation>
    </message>
    <message>
        <source>Their code opens nothing any more</source>
        <translation>そのコードは使えなくなります</translation>
    </message>
    <message>
        <source>Withdraw the invitation of %1?</source>
        <translation>%1 の招待を取り消しますか？</translation>
    </message>
    <message>
        <source>The code they were given opens nothing any more. They stay in the list and can be invited again, with a new code.</source>
        <translation>渡したコードは使えなくなります。一覧には残り、新しいコードで再度招待できます。</translation>
    </message>
    <message>
        <source>Withdraw invitation</source>
        <translation>招待を取り消す</translation>
    </message>
    <message>
        <source>The invitation of %1 is withdrawn.</source>
        <translation>%1 の招待を取り消しました。</translation>
    </message>
    <message>
        <source>Invite again</source>
        <translation>再度招待</translation>
    </message>
    <message>
        <source>Invite a&amp;gain</source>
        <translation>再度招待(&amp;G)</translation>
    </message>
</context>
<context>
    <name>plandeck::PeopleText</name>
    <message>
        <source>Active</source>
        <comment>person</comment>
        <translation>有効</translation>
    </message>
    <message>
        <source>Invited</source>
        <comment>person</comment>
        <translation>招待中</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <comment>person</comment>
        <translation>無効</translation>
    </message>
    <message>
        <source>May do everything, and makes other owners.</source>
        <translation>すべての操作が可能で、他のオーナーを追加できます。</translation>
    </message>
    <message>
        <source>May do everything but make or change owners.</source>
        <translation>オーナーの追加と変更を除く、すべての操作が可能です。</translation>
    </message>
    <message>
        <source>Sees plans, events and Stripe&apos;s status, and manages test keys.</source>
        <translation>プラン、イベント、Stripe の状態の閲覧と、テストキーの管理が可能です。</translation>
    </message>
    <message>
        <source>Sees plans and Stripe&apos;s status; no keys, no secrets.</source>
        <translation>プランと Stripe の状態の閲覧が可能です。キーやシークレットは表示されません。</translation>
    </message>
    <message>
        <source>Invitation withdrawn</source>
        <comment>person</comment>
        <translation>招待取り消し</translation>
    </message>
</context>
<context>
    <name>plandeck::PermissionsModel</name>
    <message>
        <source>Yes</source>
        <translation>可</translation>
    </message>
    <message>
        <source>No</source>
        <translation>不可</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>オーナー</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>Developer</source>
        <translation>開発者</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>請求担当</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API キー</translation>
    </message>
</context>
<context>
    <name>plandeck::PlanCard</name>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
</context>
<context>
    <name>plandeck::PlanCardText</name>
    <message>
        <source>Publish…</source>
        <comment>a draft, at Stripe</comment>
        <translation>公開…</translation>
    </message>
    <message>
        <source>Hidden</source>
        <comment>a plan that customers do not see</comment>
        <translation>非表示</translation>
    </message>
    <message>
        <source>Name of the plan</source>
        <translation>プランの名前</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>features</comment>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plandeck::PlanCells</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>of trial</comment>
        <translation>
            <numerusform>%n 日間</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plandeck::PlanComparison</name>
    <message>
        <source>Offer</source>
        <translation>提供内容</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>請求間隔</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>月次</translation>
    </message>
    <message>
        <source>Yearly</source>
        <translation>年次</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>トライアル</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>of trial</comment>
        <translation>
            <numerusform>%n 日間</numerusform>
        </translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>顧客への表示</translation>
    </message>
    <message>
        <source>See it</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Do not see it</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>機能</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>含む</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>メタデータ</translation>
    </message>
    <message>
        <source>In Stripe</source>
        <translation>Stripe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Price ID</source>
        <translation>価格 ID</translation>
    </message>
    <message>
        <source>Differs</source>
        <comment>plans in this point</comment>
        <translation>異なる</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差異</translation>
    </message>
</context>
<context>
    <name>plandeck::PlanDeeds</name>
    <message>
        <source>&amp;Edit…</source>
        <translation>編集(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Publish…</source>
        <translation>公開(&amp;P)…</translation>
    </message>
    <message>
        <source>Deacti&amp;vate…</source>
        <translation>無効化(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Reactivate</source>
        <translation>再有効化(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Only an active plan is published: reactivate it first.</source>
        <translation>公開できるのは有効なプランのみです。先に再有効化してください。</translation>
    </message>
    <message>
        <source>Connect Stripe first: there a plan is published.</source>
        <translation>プランは Stripe で公開されます。先に Stripe を接続してください。</translation>
    </message>
    <message>
        <source>Edit this plan</source>
        <translation>このプランを編集します</translation>
    </message>
    <message>
        <source>Publish this draft in Stripe</source>
        <translation>この下書きを Stripe で公開します</translation>
    </message>
    <message>
        <source>Deactivate this plan</source>
        <translation>このプランを無効化します</translation>
    </message>
    <message>
        <source>Reactivate this plan</source>
        <translation>このプランを再有効化します</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>元に戻す操作はありません。</translation>
    </message>
    <message>
        <source>Choose a plan first.</source>
        <translation>先にプランを選択してください。</translation>
    </message>
    <message>
        <source>Deactivate “%1”?</source>
        <translation>「%1」を無効化しますか？</translation>
    </message>
    <message>
        <source>Deactivate plan</source>
        <translation>プランを無効化</translation>
    </message>
    <message>
        <source>Reactivate “%1”?</source>
        <translation>「%1」を再有効化しますか？</translation>
    </message>
    <message>
        <source>Reactivate plan</source>
        <translation>プランを再有効化</translation>
    </message>
    <message>
        <source>“%1” was not changed.</source>
        <translation>「%1」は変更されませんでした。</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>もう一度開く</translation>
    </message>
    <message>
        <source>“%1” was not changed. %2</source>
        <comment>name, reason</comment>
        <translation>「%1」を変更できませんでした。%2</translation>
    </message>
    <message>
        <source>“%1” was changed.</source>
        <translation>「%1」を変更しました。</translation>
    </message>
    <message>
        <source>The change of “%1” was not undone. %2</source>
        <comment>name, reason</comment>
        <translation>「%1」の変更を元に戻せませんでした。%2</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>“%1” was changed again since then, so nothing was undone.</source>
        <translation>「%1」はその後さらに変更されたため、元に戻しませんでした。</translation>
    </message>
    <message>
        <source>Undone: “%1” is as it was before.</source>
        <translation>元に戻しました: 「%1」は以前の状態です。</translation>
    </message>
    <message>
        <source>“%1” was not published. %2</source>
        <comment>name, reason</comment>
        <translation>「%1」を公開できませんでした。%2</translation>
    </message>
    <message>
        <source>“%1” is published: customers can subscribe.</source>
        <translation>「%1」を公開しました。顧客が契約できます。</translation>
    </message>
    <message>
        <source>“%1” was not deactivated. %2</source>
        <comment>name, reason</comment>
        <translation>「%1」を無効化できませんでした。%2</translation>
    </message>
    <message>
        <source>Undone: “%1” is inactive again.</source>
        <translation>元に戻しました: 「%1」は再び無効です。</translation>
    </message>
    <message>
        <source>“%1” was deactivated.</source>
        <translation>「%1」を無効化しました。</translation>
    </message>
    <message>
        <source>“%1” was not reactivated. %2</source>
        <comment>name, reason</comment>
        <translation>「%1」を再有効化できませんでした。%2</translation>
    </message>
    <message>
        <source>Undone: “%1” is active again.</source>
        <translation>元に戻しました: 「%1」は再び有効です。</translation>
    </message>
    <message>
        <source>“%1” was reactivated.</source>
        <translation>「%1」を再有効化しました。</translation>
    </message>
    <message>
        <source>Stripe did not take it yet; it is sent again by itself.</source>
        <translation>Stripe にはまだ反映されていません。自動で再送信されます。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <comment>what was done</comment>
        <translation>元に戻す: %1</translation>
    </message>
</context>
<context>
    <name>plandeck::PlanDialog</name>
    <message>
        <source>New plan</source>
        <translation>新しいプラン</translation>
    </message>
    <message>
        <source>&amp;Create plan</source>
        <translation>プランを作成(&amp;C)</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>作成しています…</translation>
    </message>
    <message>
        <source>Keep as a &amp;draft</source>
        <translation>下書きとして保存(&amp;D)</translation>
    </message>
    <message>
        <source>Stripe</source>
        <translation>Stripe</translation>
    </message>
    <message>
        <source>A draft stays here until you publish it.</source>
        <translation>下書きは、公開するまでこちらにのみ保存されます。</translation>
    </message>
    <message>
        <source>Stripe is not connected yet: until it is, a plan can only be a draft.</source>
        <translation>Stripe がまだ接続されていません。接続するまで、プランは下書きとしてのみ作成できます。</translation>
    </message>
    <message>
        <source>Saves a draft here. Nothing is created in Stripe.</source>
        <translation>下書きとして保存されます。Stripe には何も作成されません。</translation>
    </message>
    <message>
        <source>Creates a product and a price in Stripe (live mode: real money).</source>
        <translation>Stripe に商品と価格を作成します（本番環境: 実際のお金が動きます）。</translation>
    </message>
    <message>
        <source>Creates a product and a price in Stripe (test mode).</source>
        <translation>Stripe に商品と価格を作成します（テスト環境）。</translation>
    </message>
    <message>
        <source>&amp;Keep as a draft</source>
        <translation>下書きとして保存(&amp;K)</translation>
    </message>
</context>
<context>
    <name>plandeck::PlanEffectText</name>
    <message numerus="yes">
        <source>Stripe shows the first %n feature(s) only; the others stay here.</source>
        <translation>
            <numerusform>Stripe に表示される機能は最初の %n 件のみです。残りはこちらに保持されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stripe cuts features after %n character(s); here they stay whole.</source>
        <translation>
            <numerusform>Stripe では機能が %n 文字で切り詰められます。こちらでは全文が保持されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stripe&apos;s product is sent once more as it is: only Plandeck knows of this change.</source>
        <translation>Stripe の商品はそのままの内容で再送信されます。この変更は Plandeck 内のみのものです。</translation>
    </message>
    <message>
        <source>The product at Stripe is updated: %1.</source>
        <translation>Stripe の商品を更新します: %1。</translation>
    </message>
    <message>
        <source>It is a draft: nothing happens at Stripe.</source>
        <translation>下書きのため、Stripe では何も起こりません。</translation>
    </message>
    <message>
        <source>The price stays %1. Subscribers keep it.</source>
        <translation>価格は %1 のままです。契約者に影響はありません。</translation>
    </message>
    <message>
        <source>The trial counts for new subscriptions; those in their trial keep theirs.</source>
        <translation>トライアルは新しいサブスクリプションに適用されます。トライアル中の契約者には影響しません。</translation>
    </message>
    <message>
        <source>Customers find it in the price table.</source>
        <translation>料金表に表示され、顧客が選択できるようになります。</translation>
    </message>
    <message>
        <source>It leaves the price table. Whoever has it keeps it.</source>
        <translation>料金表に表示されなくなります。既存の契約者には影響しません。</translation>
    </message>
    <message>
        <source>If Stripe does not answer, the change stays here and is sent again by itself.</source>
        <translation>Stripe が応答しない場合、変更はこちらに保存され、自動で再送信されます。</translation>
    </message>
    <message>
        <source>You can undo it right afterwards.</source>
        <translation>直後であれば元に戻せます。</translation>
    </message>
    <message>
        <source>Stripe gets a product “%1”.</source>
        <translation>Stripe に商品「%1」を作成します。</translation>
    </message>
    <message>
        <source>The product gets its price: %1.</source>
        <translation>商品に価格を設定します: %1。</translation>
    </message>
    <message>
        <source>From then on customers can subscribe.</source>
        <translation>以後、顧客が契約できるようになります。</translation>
    </message>
    <message>
        <source>All or nothing: if Stripe refuses the price, the product is removed again.</source>
        <translation>すべて成功するか、何も行われないかのどちらかです。Stripe が価格を拒否した場合、商品は削除されます。</translation>
    </message>
    <message>
        <source>This cannot be undone: price, currency and interval are fixed, because Stripe keeps every price. You can deactivate the plan.</source>
        <translation>この操作は元に戻せません。Stripe ではすべての価格が保持されるため、価格、通貨、請求間隔は変更できなくなります。プランの無効化は可能です。</translation>
    </message>
    <message>
        <source>It is a draft, so nothing happens at Stripe. It cannot be published until you reactivate it.</source>
        <translation>下書きのため、Stripe では何も起こりません。再有効化するまで公開できません。</translation>
    </message>
    <message>
        <source>New customers can no longer subscribe. Those who have it keep it and go on paying %1.</source>
        <translation>新しい顧客は契約できなくなります。既存の契約者は契約を継続し、引き続き %1 を支払います。</translation>
    </message>
    <message>
        <source>At Stripe the product is archived, its price is not. Payment links that sell it stop working.</source>
        <translation>Stripe の商品はアーカイブされますが、価格はアーカイブされません。この商品を販売する支払いリンクは使えなくなります。</translation>
    </message>
    <message>
        <source>You can reactivate it at any time.</source>
        <translation>いつでも再有効化できます。</translation>
    </message>
    <message>
        <source>It is a draft, so nothing happens at Stripe. It can be published again.</source>
        <translation>下書きのため、Stripe では何も起こりません。再び公開できるようになります。</translation>
    </message>
    <message>
        <source>New customers can subscribe again for %1. At Stripe the product is active again.</source>
        <translation>新しい顧客が %1 で再び契約できます。Stripe の商品も再び有効になります。</translation>
    </message>
</context>
<context>
    <name>plandeck::PlanFieldText</name>
    <message>
        <source>Customers see it</source>
        <translation>顧客に表示</translation>
    </message>
    <message>
        <source>Hidden from customers</source>
        <translation>顧客には非表示</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>of trial</comment>
        <translation>
            <numerusform>%n 日間</numerusform>
        </translation>
    </message>
    <message>
        <source>No trial</source>
        <translation>トライアルなし</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an entry of the metadata</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Feature removed</source>
        <translation>機能の削除</translation>
    </message>
    <message>
        <source>Feature added</source>
        <translation>機能の追加</translation>
    </message>
    <message>
        <source>Order of features</source>
        <translation>機能の順序</translation>
    </message>
    <message>
        <source>Metadata: %1</source>
        <translation>メタデータ: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>トライアル</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>機能</translation>
    </message>
    <message>
        <source>Price table</source>
        <translation>料金表</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>メタデータ</translation>
    </message>
</context>
<context>
    <name>plandeck::PlanFormDialog</name>
    <message>
        <source>Interval</source>
        <translation>請求間隔</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>機能</translation>
    </message>
    <message>
        <source>Add a feature…</source>
        <translation>機能を追加…</translation>
    </message>
    <message>
        <source>&amp;Visible to customers</source>
        <translation>顧客に表示(&amp;V)</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>月次</translation>
    </message>
    <message>
        <source>Yearly</source>
        <translation>年次</translation>
    </message>
    <message>
        <source>No trial</source>
        <translation>トライアルなし</translation>
    </message>
    <message>
        <source> days</source>
        <comment>after the number of trial days</comment>
        <translation> 日</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>Customers see it on invoices.</source>
        <translation>請求書で顧客に表示されます。</translation>
    </message>
    <message>
        <source>&amp;Price</source>
        <translation>価格(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Interval</source>
        <translation>請求間隔(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Trial</source>
        <translation>トライアル(&amp;T)</translation>
    </message>
    <message>
        <source>Days before the first payment.</source>
        <translation>初回の支払いまでの日数。</translation>
    </message>
    <message>
        <source>De&amp;scription</source>
        <translation>説明(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Features</source>
        <translation>機能(&amp;F)</translation>
    </message>
    <message>
        <source>Return adds a line; drag or Alt+Up and Alt+Down move it.</source>
        <translation>Return キーで行を追加し、ドラッグまたは Alt+Up、Alt+Down で移動します。</translation>
    </message>
    <message>
        <source>Price table</source>
        <translation>料金表</translation>
    </message>
    <message>
        <source>&amp;Metadata</source>
        <translation>メタデータ(&amp;M)</translation>
    </message>
    <message>
        <source>For your own programs; customers do not see it.</source>
        <translation>お使いのプログラム用です。顧客には表示されません。</translation>
    </message>
</context>
<context>
    <name>plandeck::PlanImport</name>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>which one of a list</comment>
        <translation>番号</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>機能</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>処理内容</translation>
    </message>
</context>
<context>
    <name>plandeck::PlanInspector</name>
    <message>
        <source>&amp;More</source>
        <translation>その他(&amp;M)</translation>
    </message>
    <message>
        <source>Compared with Stripe</source>
        <translation>Stripe との比較</translation>
    </message>
    <message>
        <source>In Stripe</source>
        <translation>Stripe</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>メタデータ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>請求間隔</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>月次</translation>
    </message>
    <message>
        <source>Yearly</source>
        <translation>年次</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>トライアル</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>of trial</comment>
        <translation>
            <numerusform>%n 日間</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <comment>no trial</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>顧客への表示</translation>
    </message>
    <message>
        <source>See it</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Do not see it</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新日時</translation>
    </message>
    <message>
        <source>Plan ID</source>
        <translation>プラン ID</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Price ID</source>
        <translation>価格 ID</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no metadata</comment>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>plandeck::PlanPreview</name>
    <message>
        <source>every month</source>
        <translation>毎月</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>毎年</translation>
    </message>
    <message>
        <source>Nobody pays anything.</source>
        <translation>支払いは発生しません。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>price, every month</comment>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>First payment at once, then %1.</source>
        <comment>price every month</comment>
        <translation>契約時に初回の支払い、以降は%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) free, first payment on %1, then %2.</source>
        <comment>date, price every month</comment>
        <translation>
            <numerusform>%n 日間無料、初回の支払いは %1、以降は%2。</numerusform>
        </translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>ドイツ</translation>
    </message>
    <message>
        <source>France</source>
        <translation>フランス</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>日本</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>アメリカ</translation>
    </message>
    <message>
        <source>How readers see the price</source>
        <translation>各国での価格の表示</translation>
    </message>
    <message>
        <source>What customers see</source>
        <translation>顧客への表示</translation>
    </message>
    <message>
        <source>Whoever subscribes today: %1</source>
        <translation>今日契約した場合: %1</translation>
    </message>
</context>
<context>
    <name>plandeck::PlanReview</name>
    <message>
        <source>What changes</source>
        <translation>変更内容</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>影響</translation>
    </message>
    <message>
        <source>%1 before: %2</source>
        <translation>変更前の%1: %2</translation>
    </message>
    <message>
        <source>%1 after: %2</source>
        <translation>変更後の%1: %2</translation>
    </message>
</context>
<context>
    <name>plandeck::PlanText</name>
    <message>
        <source>Active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>In sync</source>
        <comment>a plan with Stripe</comment>
        <translation>同期済み</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>a plan on its way to Stripe</comment>
        <translation>反映待ち</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>a plan that did not reach Stripe</comment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Drifted</source>
        <comment>a plan that differs at Stripe</comment>
        <translation>差異あり</translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>a plan that is not at Stripe</comment>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Product and price at Stripe are as they are here.</source>
        <translation>Stripe の商品と価格は、こちらと一致しています。</translation>
    </message>
    <message>
        <source>The change is on its way to Stripe.</source>
        <translation>変更を Stripe に反映中です。</translation>
    </message>
    <message>
        <source>Stripe did not take the last change.</source>
        <translation>直近の変更が Stripe に反映されていません。</translation>
    </message>
    <message>
        <source>Somebody changed the product or the price at Stripe.</source>
        <translation>Stripe で商品または価格が変更されました。</translation>
    </message>
    <message>
        <source>A draft: there is nothing at Stripe yet, so nobody can subscribe.</source>
        <translation>下書きです。まだ Stripe にはないため、契約できません。</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>無料</translation>
    </message>
    <message>
        <source>per month</source>
        <translation>/ 月</translation>
    </message>
    <message>
        <source>per year</source>
        <translation>/ 年</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>price, per month</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) free trial</source>
        <translation>
            <numerusform>%n 日間の無料トライアル</numerusform>
        </translation>
    </message>
    <message>
        <source>Stripe: %1</source>
        <translation>Stripe: %1</translation>
    </message>
    <message>
        <source>Hidden from customers</source>
        <translation>顧客には非表示</translation>
    </message>
</context>
<context>
    <name>plandeck::PlansBar</name>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>カード</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>新しい順</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>古い順</translation>
    </message>
    <message>
        <source>Last changed first</source>
        <translation>更新が新しい順</translation>
    </message>
    <message>
        <source>Last changed last</source>
        <translation>更新が古い順</translation>
    </message>
    <message>
        <source>Name, A to Z</source>
        <translation>名前の昇順</translation>
    </message>
    <message>
        <source>Name, Z to A</source>
        <translation>名前の降順</translation>
    </message>
    <message>
        <source>Price, low to high</source>
        <translation>価格の安い順</translation>
    </message>
    <message>
        <source>Price, high to low</source>
        <translation>価格の高い順</translation>
    </message>
    <message>
        <source>Sorted by: %1</source>
        <translation>並べ替え: %1</translation>
    </message>
</context>
<context>
    <name>plandeck::PlansInBulk</name>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>比較(&amp;M)</translation>
    </message>
    <message>
        <source>Price ta&amp;ble</source>
        <translation>料金表(&amp;B)</translation>
    </message>
    <message>
        <source>How customers would see these plans</source>
        <translation>これらのプランが顧客にどう表示されるかを確認します</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>エクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>These plans as CSV or JSON</source>
        <translation>これらのプランを CSV または JSON に書き出します</translation>
    </message>
    <message>
        <source>P&amp;ublish drafts…</source>
        <translation>下書きを公開(&amp;U)…</translation>
    </message>
    <message>
        <source>Reac&amp;tivate…</source>
        <translation>再有効化(&amp;T)…</translation>
    </message>
    <message>
        <source>Deacti&amp;vate…</source>
        <translation>無効化(&amp;V)…</translation>
    </message>
    <message>
        <source>Price table of what is on &amp;sale…</source>
        <translation>販売中のプランの料金表(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Export this view…</source>
        <translation>この表示をエクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>選択を解除</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>インポート(&amp;I)…</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) chosen</source>
        <translation>
            <numerusform>%n 件のプランを選択中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>C&amp;hoose all %n</source>
        <comment>plans</comment>
        <translation>
            <numerusform>%n 件すべてを選択(&amp;H)</numerusform>
        </translation>
    </message>
    <message>
        <source>So far only those are chosen that were loaded.</source>
        <translation>現在選択されているのは、読み込み済みのプランのみです。</translation>
    </message>
    <message>
        <source>Choose two to four plans to compare them.</source>
        <translation>比較するには 2 ～ 4 件のプランを選択してください。</translation>
    </message>
    <message>
        <source>Their products and prices at Stripe are made.</source>
        <translation>Stripe に商品と価格が作成されます。</translation>
    </message>
    <message>
        <source>They can be subscribed to again.</source>
        <translation>再び契約できるようになります。</translation>
    </message>
    <message>
        <source>No new subscriptions; those there are go on.</source>
        <translation>新しい契約はできなくなり、既存のサブスクリプションは継続します。</translation>
    </message>
    <message>
        <source>Nothing is on sale: no plan is active, published and visible to customers.</source>
        <translation>販売中のプランがありません。有効かつ公開済みで、顧客に表示されるプランがありません。</translation>
    </message>
    <message>
        <source>Plans of %1</source>
        <comment>a company</comment>
        <translation>%1 のプラン</translation>
    </message>
    <message>
        <source>Export plans</source>
        <translation>プランのエクスポート</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) exported to %1.</source>
        <translation>
            <numerusform>%n 件のプランを %1 にエクスポートしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The plans were not exported. %1</source>
        <translation>プランをエクスポートできませんでした。%1</translation>
    </message>
    <message>
        <source>Import plans</source>
        <translation>プランのインポート</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>Dup&amp;licate…</source>
        <translation>複製(&amp;L)…</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>並べて表示します</translation>
    </message>
    <message>
        <source>As drafts, with names of their own.</source>
        <translation>独自の名前の下書きとして。</translation>
    </message>
    <message>
        <source>Plans from a CSV or JSON file</source>
        <translation>CSV または JSON ファイルのプランを取り込みます</translation>
    </message>
</context>
<context>
    <name>plandeck::PlansModel</name>
    <message>
        <source>Plan</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>トライアル</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Stripe</source>
        <translation>Stripe</translation>
    </message>
    <message>
        <source>Price ID</source>
        <translation>価格 ID</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
</context>
<context>
    <name>plandeck::PlansPanel</name>
    <message>
        <source>Plans</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>新しいプラン</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>複製(&amp;D)…</translation>
    </message>
    <message>
        <source>Chec&amp;k with Stripe…</source>
        <translation>Stripe と照合(&amp;K)…</translation>
    </message>
    <message>
        <source>Copy &amp;JSON</source>
        <translation>JSON をコピー(&amp;J)</translation>
    </message>
    <message>
        <source>Copy &amp;ID</source>
        <translation>ID をコピー(&amp;I)</translation>
    </message>
    <message>
        <source>Copy as &amp;curl</source>
        <translation>curl としてコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>リンクをコピー(&amp;L)</translation>
    </message>
    <message>
        <source>Search plans</source>
        <translation>プランを検索</translation>
    </message>
    <message>
        <source>Looks in names and descriptions</source>
        <translation>名前と説明を検索します</translation>
    </message>
    <message>
        <source>&amp;New plan</source>
        <translation>新しいプラン(&amp;N)</translation>
    </message>
    <message>
        <source>M&amp;ore</source>
        <translation>その他(&amp;O)</translation>
    </message>
    <message>
        <source>Check with Stripe, price table, export and import</source>
        <translation>Stripe との照合、料金表、エクスポートとインポート</translation>
    </message>
    <message>
        <source>Shows only these plans</source>
        <translation>これらのプランのみを表示</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>月次</translation>
    </message>
    <message>
        <source>Yearly</source>
        <translation>年次</translation>
    </message>
    <message>
        <source>No plan matches</source>
        <translation>一致するプランはありません</translation>
    </message>
    <message>
        <source>No plan fits the search and the filters.</source>
        <translation>検索条件とフィルターに一致するプランはありません。</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>フィルターを解除</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込んでいます…</translation>
    </message>
    <message>
        <source>Not loaded</source>
        <translation>読み込めませんでした</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s)</source>
        <translation>
            <numerusform>%n 件のプラン</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) match</source>
        <translation>
            <numerusform>%n 件のプランが一致</numerusform>
        </translation>
    </message>
    <message>
        <source>for you to look at</source>
        <translation>閲覧のみ</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) differ from Stripe.</source>
        <translation>
            <numerusform>%n 件のプランに Stripe との差異があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;See differences</source>
        <translation>差異を見る(&amp;S)</translation>
    </message>
    <message>
        <source>Stripe is not connected: until it is, new plans are drafts that nobody can buy.</source>
        <translation>Stripe が接続されていません。接続するまで、新しいプランは購入できない下書きになります。</translation>
    </message>
    <message>
        <source>Co&amp;nnect Stripe</source>
        <translation>Stripe を接続(&amp;N)</translation>
    </message>
    <message>
        <source>Create your first plan</source>
        <translation>最初のプランを作成</translation>
    </message>
    <message>
        <source>A plan is what your customers subscribe to. Start from nothing or from one of these.</source>
        <translation>プランは、顧客が契約するものです。ゼロから、または次のいずれかをもとに作成できます。</translation>
    </message>
    <message>
        <source>No plans yet</source>
        <translation>プランはまだありません</translation>
    </message>
    <message>
        <source>Your role does not allow new plans.</source>
        <translation>お使いのロールでは新しいプランを作成できません。</translation>
    </message>
    <message>
        <source>Copied the ID of “%1”.</source>
        <translation>「%1」の ID をコピーしました。</translation>
    </message>
    <message>
        <source>Copied “%1” as JSON.</source>
        <translation>「%1」を JSON としてコピーしました。</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n plan(s) as JSON.</source>
        <translation>
            <numerusform>%n 件のプランを JSON としてコピーしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied a command that asks for “%1”. Put your key into PLANDECK_API_KEY.</source>
        <translation>「%1」を取得するコマンドをコピーしました。PLANDECK_API_KEY にお使いのキーを設定してください。</translation>
    </message>
    <message>
        <source>The new plan was not created.</source>
        <translation>新しいプランは作成されませんでした。</translation>
    </message>
    <message>
        <source>“%1” was not created. %2</source>
        <comment>name, reason</comment>
        <translation>「%1」を作成できませんでした。%2</translation>
    </message>
    <message>
        <source>“%1” was saved as a draft.</source>
        <translation>「%1」を下書きとして保存しました。</translation>
    </message>
    <message>
        <source>“%1” was created, with its product and price in Stripe.</source>
        <translation>「%1」を作成し、Stripe に商品と価格を作成しました。</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>もう一度開く</translation>
    </message>
    <message>
        <source>Duplicate this plan</source>
        <translation>このプランを複製します</translation>
    </message>
    <message>
        <source>Compare all plans with Stripe</source>
        <translation>すべてのプランを Stripe と比較します</translation>
    </message>
</context>
<context>
    <name>plandeck::PlansViews</name>
    <message>
        <source>Plans as cards</source>
        <translation>プラン（カード表示）</translation>
    </message>
    <message>
        <source>Plans in a table</source>
        <translation>プラン（表形式）</translation>
    </message>
</context>
<context>
    <name>plandeck::PriceTableDialog</name>
    <message>
        <source>Price table</source>
        <translation>料金表</translation>
    </message>
    <message>
        <source>What customers see</source>
        <translation>顧客への表示</translation>
    </message>
    <message>
        <source>&amp;Heading</source>
        <translation>見出し(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Recommended plan</source>
        <translation>おすすめのプラン(&amp;R)</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>請求間隔</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>月次</translation>
    </message>
    <message>
        <source>Yearly</source>
        <translation>年次</translation>
    </message>
    <message>
        <source>&amp;Interval</source>
        <translation>請求間隔(&amp;I)</translation>
    </message>
    <message>
        <source>The web page has a switch for both.</source>
        <translation>Web ページでは両方を切り替えられます。</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外観(&amp;A)</translation>
    </message>
    <message>
        <source>The web page follows the reader&apos;s system.</source>
        <translation>Web ページの外観は、閲覧者のシステムに従います。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Save as a &amp;picture…</source>
        <translation>画像として保存(&amp;P)…</translation>
    </message>
    <message>
        <source>Save as a &amp;web page…</source>
        <translation>Web ページとして保存(&amp;W)…</translation>
    </message>
    <message>
        <source>None</source>
        <comment>recommended plan</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Save the price table</source>
        <translation>料金表の保存</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Web ページ</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 として保存しました。</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <comment>file</comment>
        <translation>%1 に書き込めません。</translation>
    </message>
    <message>
        <source>PNG, in twice the pixels</source>
        <translation>PNG、2 倍の解像度</translation>
    </message>
    <message>
        <source>HTML in one file, without scripts</source>
        <translation>HTML の単一ファイル、スクリプトなし</translation>
    </message>
</context>
<context>
    <name>plandeck::PriceTableText</name>
    <message>
        <source>Recommended</source>
        <translation>おすすめ</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>月次</translation>
    </message>
    <message>
        <source>Yearly</source>
        <translation>年次</translation>
    </message>
</context>
<context>
    <name>plandeck::PriceTableView</name>
    <message>
        <source>Recommended</source>
        <translation>おすすめ</translation>
    </message>
</context>
<context>
    <name>plandeck::ProfileCells</name>
    <message>
        <source>Opens at the start</source>
        <translation>起動時に開く</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開いている</translation>
    </message>
    <message>
        <source>Not open</source>
        <translation>開いていない</translation>
    </message>
</context>
<context>
    <name>plandeck::ProfileDialog</name>
    <message>
        <source>Add a profile</source>
        <translation>プロファイルの追加</translation>
    </message>
    <message>
        <source>Change the profile</source>
        <translation>プロファイルの変更</translation>
    </message>
    <message>
        <source>&amp;Add profile</source>
        <translation>プロファイルを追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存しています…</translation>
    </message>
    <message>
        <source>Where its data is</source>
        <translation>データの場所</translation>
    </message>
    <message>
        <source>&amp;Read-only: look at everything, change nothing</source>
        <translation>読み取り専用（すべて閲覧でき、何も変更しない）(&amp;R)</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>本番</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Where its data is</source>
        <translation>データの場所(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>Made when it is first opened, for you alone to read.</source>
        <translation>初めて開いたときに、本人だけが読み取れるファイルとして作成されます。</translation>
    </message>
    <message>
        <source>Database a&amp;ddress</source>
        <translation>データベースのアドレス(&amp;D)</translation>
    </message>
    <message>
        <source>As in DATABASE_URL. Several hosts by commas: the one that takes writes is used.</source>
        <translation>DATABASE_URL と同じ形式です。カンマ区切りで複数のホストを指定すると、書き込み可能なホストが使われます。</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>パスワード(&amp;P)</translation>
    </message>
    <message>
        <source>Goes into the keychain, never into a file of settings.</source>
        <translation>設定ファイルではなく、キーチェーンに保存されます。</translation>
    </message>
    <message>
        <source>Left empty, the one in the keychain stays.</source>
        <translation>空のままにすると、キーチェーンのパスワードが使われます。</translation>
    </message>
    <message>
        <source>Server&apos;s a&amp;ddress</source>
        <translation>サーバーのアドレス(&amp;D)</translation>
    </message>
    <message>
        <source>Begins with https://; http:// for a server on this computer only.</source>
        <translation>https:// で始まるアドレス。http:// はこのコンピューター上のサーバーに限ります。</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>色(&amp;C)</translation>
    </message>
    <message>
        <source>Stands with the name on top of the window.</source>
        <translation>ウィンドウ上部に名前とともに表示されます。</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Ch&amp;oose…</source>
        <translation>選択(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>接続をテスト(&amp;T)</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>停止(&amp;O)</translation>
    </message>
    <message>
        <source>The desk stays where it is until you switch to it.</source>
        <translation>切り替えるまで、アプリは今のプロファイルのままです。</translation>
    </message>
    <message>
        <source>It is open now: what you change takes force when it is opened again.</source>
        <translation>現在開いています。変更は、開き直すと有効になります。</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>ファイルの選択</translation>
    </message>
    <message>
        <source>SQLite files (*.db *.sqlite *.sqlite3);;All files (*)</source>
        <translation>SQLite ファイル (*.db *.sqlite *.sqlite3);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>テストしています…</translation>
    </message>
</context>
<context>
    <name>plandeck::ProfileText</name>
    <message>
        <source>SQLite file</source>
        <translation>SQLite ファイル</translation>
    </message>
    <message>
        <source>PostgreSQL</source>
        <translation>PostgreSQL</translation>
    </message>
    <message>
        <source>Remote server</source>
        <translation>リモートサーバー</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>グレー</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>ブルー</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>グリーン</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>アンバー</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>レッド</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>ティール</translation>
    </message>
    <message>
        <source>There is no such file yet. It is made when the profile is first opened.</source>
        <translation>ファイルはまだありません。プロファイルを初めて開いたときに作成されます。</translation>
    </message>
    <message>
        <source>%1 answers in %2 ms.</source>
        <translation>%1 が %2 ミリ秒で応答しました。</translation>
    </message>
    <message>
        <source>The database is empty: its tables are made when the profile is first opened.</source>
        <translation>データベースは空です。プロファイルを初めて開いたときにテーブルが作成されます。</translation>
    </message>
    <message>
        <source>Its schema is of our version, %1.</source>
        <translation>スキーマはこの Plandeck と同じバージョン %1 です。</translation>
    </message>
    <message>
        <source>Its schema is of version %1 and is brought to %2 when the profile is opened for writing.</source>
        <translation>スキーマはバージョン %1 で、プロファイルを書き込み可能な状態で開くと %2 に更新されます。</translation>
    </message>
    <message>
        <source>Database password</source>
        <translation>データベースのパスワード</translation>
    </message>
    <message>
        <source>Secret key, test mode</source>
        <translation>シークレットキー（テスト環境）</translation>
    </message>
    <message>
        <source>Secret key, live mode</source>
        <translation>シークレットキー（本番環境）</translation>
    </message>
    <message>
        <source>Publishable key, test mode</source>
        <translation>公開可能キー（テスト環境）</translation>
    </message>
    <message>
        <source>Publishable key, live mode</source>
        <translation>公開可能キー（本番環境）</translation>
    </message>
    <message>
        <source>Connect client ID, test mode</source>
        <translation>Connect クライアント ID（テスト環境）</translation>
    </message>
    <message>
        <source>Connect client ID, live mode</source>
        <translation>Connect クライアント ID（本番環境）</translation>
    </message>
    <message>
        <source>Webhook secret</source>
        <translation>Webhook シークレット</translation>
    </message>
    <message>
        <source>Webhook secret for accounts</source>
        <translation>アカウント用 Webhook シークレット</translation>
    </message>
    <message>
        <source>Webhook secret for connections</source>
        <translation>接続用 Webhook シークレット</translation>
    </message>
    <message>
        <source>Webhook secret for payments</source>
        <translation>支払い用 Webhook シークレット</translation>
    </message>
    <message>
        <source>Webhook secret for subscriptions</source>
        <translation>サブスクリプション用 Webhook シークレット</translation>
    </message>
    <message>
        <source>The platform&apos;s SECRET_KEY</source>
        <translation>プラットフォームの SECRET_KEY</translation>
    </message>
</context>
<context>
    <name>plandeck::ProfilesModel</name>
    <message>
        <source>Open</source>
        <translation>開いている</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Where its data is</source>
        <translation>データの場所</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>plandeck::ProfilesSection</name>
    <message>
        <source>&amp;Add…</source>
        <translation>追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>変更(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>複製(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>接続をテスト(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Open at the start</source>
        <translation>起動時に開く(&amp;O)</translation>
    </message>
    <message>
        <source>S&amp;witch to it…</source>
        <translation>切り替え(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>削除(&amp;R)…</translation>
    </message>
    <message>
        <source>Connection profiles</source>
        <translation>接続プロファイル</translation>
    </message>
    <message>
        <source>Choose a profile first.</source>
        <translation>先にプロファイルを選択してください。</translation>
    </message>
    <message>
        <source>It is open already.</source>
        <translation>すでに開いています。</translation>
    </message>
    <message>
        <source>It opens at the start already.</source>
        <translation>すでに起動時に開く設定です。</translation>
    </message>
    <message>
        <source>Open it whenever Plandeck starts</source>
        <translation>Plandeck の起動時に毎回開きます</translation>
    </message>
    <message>
        <source>Close this desk and open that one</source>
        <translation>今のプロファイルを閉じて、こちらを開きます</translation>
    </message>
    <message>
        <source>It is open: switch to another one first.</source>
        <translation>開いています。先に別のプロファイルに切り替えてください。</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <translation>%1 のコピー</translation>
    </message>
    <message>
        <source>%1 is saved. It is open as it was.</source>
        <translation>%1 を保存しました。今は以前の設定で開いています。</translation>
    </message>
    <message>
        <source>Open it anew</source>
        <translation>開き直す</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 を保存しました。</translation>
    </message>
    <message>
        <source>%1 is being tested…</source>
        <translation>%1 をテストしています…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a profile, what was found</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>閉じる(&amp;D)</translation>
    </message>
    <message>
        <source>%1 opens at the start.</source>
        <translation>%1 は起動時に開きます。</translation>
    </message>
    <message>
        <source>Switch to “%1”?</source>
        <translation>「%1」に切り替えますか？</translation>
    </message>
    <message>
        <source>This desk is closed and that one is opened in its place. Your session here is kept; what is still running is finished first.</source>
        <translation>今のプロファイルを閉じて、代わりにこのプロファイルを開きます。ここでのセッションは保持され、実行中の処理は先に完了します。</translation>
    </message>
    <message>
        <source>&amp;Switch</source>
        <translation>切り替え(&amp;S)</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>「%1」を削除しますか？</translation>
    </message>
    <message>
        <source>The profile goes, and the password and keys that the keychain holds for it. Its database or server stays as it is.</source>
        <translation>プロファイルと、そのためにキーチェーンに保存されたパスワードとキーを削除します。データベースやサーバーはそのまま残ります。</translation>
    </message>
    <message>
        <source>&amp;Remove profile</source>
        <translation>プロファイルを削除(&amp;R)</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 を削除しました。</translation>
    </message>
    <message>
        <source>Add a profile</source>
        <translation>プロファイルを追加します</translation>
    </message>
    <message>
        <source>Change the profile</source>
        <translation>プロファイルを変更します</translation>
    </message>
    <message>
        <source>A new profile that begins as this one</source>
        <translation>このプロファイルをもとに新しいプロファイルを作成します</translation>
    </message>
    <message>
        <source>Look whether it answers; nothing is changed there</source>
        <translation>応答するかを確認します。相手側では何も変更されません</translation>
    </message>
    <message>
        <source>Remove it and what is kept for it</source>
        <translation>プロファイルと、そのために保存された情報を削除します</translation>
    </message>
</context>
<context>
    <name>plandeck::PublishDialog</name>
    <message>
        <source>Publish “%1”</source>
        <translation>「%1」の公開</translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation>公開(&amp;P)</translation>
    </message>
    <message>
        <source>Publishing…</source>
        <translation>公開しています…</translation>
    </message>
    <message>
        <source>&amp;Name of the plan, to confirm</source>
        <translation>確認のためプランの名前を入力(&amp;N)</translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation>入力する文字: %1</translation>
    </message>
    <message>
        <source>Creates a product and a price in Stripe (live mode: real money).</source>
        <translation>Stripe に商品と価格を作成します（本番環境: 実際のお金が動きます）。</translation>
    </message>
    <message>
        <source>Creates a product and a price in Stripe (test mode).</source>
        <translation>Stripe に商品と価格を作成します（テスト環境）。</translation>
    </message>
</context>
<context>
    <name>plandeck::ReceiverSection</name>
    <message>
        <source>The server inside this desk</source>
        <translation>アプリ内蔵サーバー</translation>
    </message>
    <message>
        <source>Copy the server&apos;s address</source>
        <translation>サーバーのアドレスをコピー</translation>
    </message>
    <message>
        <source>Redirect URI, for Stripe Connect</source>
        <translation>Stripe Connect のリダイレクト URI</translation>
    </message>
    <message>
        <source>Copy the redirect URI</source>
        <translation>リダイレクト URI をコピー</translation>
    </message>
    <message>
        <source>Copy this webhook address</source>
        <translation>この Webhook アドレスをコピー</translation>
    </message>
    <message>
        <source>Webhook for accounts</source>
        <translation>アカウント用 Webhook</translation>
    </message>
    <message>
        <source>Webhook for connections</source>
        <translation>接続用 Webhook</translation>
    </message>
    <message>
        <source>Webhook for payments</source>
        <translation>支払い用 Webhook</translation>
    </message>
    <message>
        <source>Webhook for subscriptions</source>
        <translation>サブスクリプション用 Webhook</translation>
    </message>
    <message>
        <source>It listens on this computer only. Stripe reaches it through the Stripe CLI: stripe listen --forward-to, followed by one of the webhook addresses.</source>
        <translation>このコンピューター上でのみ待ち受けます。Stripe からは Stripe CLI 経由で届きます。stripe listen --forward-to の後に、いずれかの Webhook アドレスを指定してください。</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>ポート(&amp;P)</translation>
    </message>
    <message>
        <source>When another program has it, the desk takes the next free one for that run.</source>
        <translation>他のプログラムが使用中の場合、今回の起動に限り次の空きポートを使います。</translation>
    </message>
    <message>
        <source>&amp;Restart the services now</source>
        <translation>サービスを今すぐ再起動(&amp;R)</translation>
    </message>
    <message>
        <source>This profile&apos;s services run on a server: nothing listens here.</source>
        <translation>このプロファイルのサービスはサーバーで動作しており、ここでは待ち受けていません。</translation>
    </message>
    <message>
        <source>At the moment it listens on port %1. Port %2 is tried at the next opening.</source>
        <translation>現在はポート %1 で待ち受けています。次に開くときは、ポート %2 を使用します。</translation>
    </message>
</context>
<context>
    <name>plandeck::RegenerateDialog</name>
    <message>
        <source>New live key</source>
        <translation>新しい本番キー</translation>
    </message>
    <message>
        <source>New test key</source>
        <translation>新しいテストキー</translation>
    </message>
    <message>
        <source>&amp;Make the key</source>
        <translation>キーを作成(&amp;M)</translation>
    </message>
    <message>
        <source>Making it…</source>
        <translation>作成しています…</translation>
    </message>
    <message>
        <source>Stops at once</source>
        <comment>the old key</comment>
        <translation>ただちに使用不可</translation>
    </message>
    <message>
        <source>Works for another hour</source>
        <comment>the old key</comment>
        <translation>あと 1 時間使用可</translation>
    </message>
    <message>
        <source>Works for another day</source>
        <comment>the old key</comment>
        <translation>あと 1 日使用可</translation>
    </message>
    <message>
        <source>Works for another 3 days</source>
        <comment>the old key</comment>
        <translation>あと 3 日使用可</translation>
    </message>
    <message>
        <source>Works for another 7 days</source>
        <comment>the old key</comment>
        <translation>あと 7 日使用可</translation>
    </message>
    <message>
        <source>Never expires</source>
        <comment>the new key</comment>
        <translation>無期限</translation>
    </message>
    <message numerus="yes">
        <source>Expires in %n day(s)</source>
        <comment>the new key</comment>
        <translation>
            <numerusform>%n 日後に期限切れ</numerusform>
        </translation>
    </message>
    <message>
        <source>The &amp;old key, %1</source>
        <translation>古いキー %1(&amp;O)</translation>
    </message>
    <message>
        <source>As long as both work you can change programs over one by one.</source>
        <translation>両方が使える間に、プログラムを 1 つずつ切り替えられます。</translation>
    </message>
    <message>
        <source>The &amp;new key</source>
        <translation>新しいキー(&amp;N)</translation>
    </message>
    <message>
        <source>A key that expires limits the harm when it is lost without notice.</source>
        <translation>有効期限を設けると、気付かずに漏えいした場合の被害を抑えられます。</translation>
    </message>
    <message>
        <source>The new key is shown once, right afterwards.</source>
        <translation>新しいキーは、この直後に一度だけ表示されます。</translation>
    </message>
    <message>
        <source>Programs with the old key are refused from this moment on. The new key is shown once.</source>
        <translation>古いキーを使うプログラムはただちに拒否されます。新しいキーは一度だけ表示されます。</translation>
    </message>
    <message>
        <source>The old key works until %1. The new key is shown once.</source>
        <translation>古いキーは %1 まで使えます。新しいキーは一度だけ表示されます。</translation>
    </message>
</context>
<context>
    <name>plandeck::RegisterPage</name>
    <message>
        <source>Re&amp;gister</source>
        <translation>登録(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>ログイン(&amp;S)</translation>
    </message>
    <message>
        <source>Registered already?</source>
        <translation>登録済みの場合</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>会社(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>名(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>姓(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>メール(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>パスワード(&amp;P)</translation>
    </message>
    <message>
        <source>Registering…</source>
        <translation>登録しています…</translation>
    </message>
</context>
<context>
    <name>plandeck::RehearsalView</name>
    <message>
        <source>Trying…</source>
        <translation>試しています…</translation>
    </message>
    <message>
        <source>It would fail: %1</source>
        <comment>reason, a sentence</comment>
        <translation>失敗する見込み: %1</translation>
    </message>
    <message>
        <source>Something of yours would be changed by it.</source>
        <translation>お使いのデータが変更されます。</translation>
    </message>
    <message>
        <source>Nothing of yours would be changed by it.</source>
        <translation>お使いのデータは変更されません。</translation>
    </message>
    <message>
        <source>The audit log would say: %1</source>
        <translation>監査ログへの記録: %1</translation>
    </message>
    <message>
        <source>Your webhook would be told: %1</source>
        <translation>Webhook への通知: %1</translation>
    </message>
    <message>
        <source>It was only tried: nothing was written.</source>
        <translation>試行のみで、何も書き込まれていません。</translation>
    </message>
</context>
<context>
    <name>plandeck::RequestCells</name>
    <message>
        <source>no answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
</context>
<context>
    <name>plandeck::RequestLogCard</name>
    <message>
        <source>Requests to Stripe</source>
        <translation>Stripe へのリクエスト</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>まだリクエストはありません</translation>
    </message>
    <message>
        <source>What is asked of Stripe from now on stands here.</source>
        <translation>今後の Stripe へのリクエストがここに表示されます。</translation>
    </message>
    <message>
        <source>No such request</source>
        <translation>該当するリクエストはありません</translation>
    </message>
    <message>
        <source>None of the last requests ended this way.</source>
        <translation>最近のリクエストに、この結果になったものはありません。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>Requests to Stripe, newest first</source>
        <translation>Stripe へのリクエスト（新しい順）</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>非表示(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>表示(&amp;S)</translation>
    </message>
    <message>
        <source>Hide the requests to Stripe</source>
        <translation>Stripe へのリクエストを非表示</translation>
    </message>
    <message>
        <source>Show the requests to Stripe</source>
        <translation>Stripe へのリクエストを表示</translation>
    </message>
</context>
<context>
    <name>plandeck::RequirementText</name>
    <message>
        <source>A bank account for payouts</source>
        <translation>入金用の銀行口座</translation>
    </message>
    <message>
        <source>Acceptance of Stripe&apos;s terms</source>
        <translation>Stripe の規約への同意</translation>
    </message>
    <message>
        <source>The business&apos;s website</source>
        <translation>ビジネスの Web サイト</translation>
    </message>
    <message>
        <source>What kind of business it is</source>
        <translation>ビジネスの種類</translation>
    </message>
    <message>
        <source>What the business sells</source>
        <translation>販売する商品やサービス</translation>
    </message>
    <message>
        <source>How customers reach support</source>
        <translation>顧客向けサポートの連絡先</translation>
    </message>
    <message>
        <source>Whether it is a company or a person</source>
        <translation>法人か個人か</translation>
    </message>
    <message>
        <source>The company&apos;s tax number</source>
        <translation>会社の納税者番号</translation>
    </message>
    <message>
        <source>The company&apos;s legal name</source>
        <translation>会社の正式名称</translation>
    </message>
    <message>
        <source>The company&apos;s address</source>
        <translation>会社の住所</translation>
    </message>
    <message>
        <source>The company&apos;s telephone number</source>
        <translation>会社の電話番号</translation>
    </message>
    <message>
        <source>A document about the company</source>
        <translation>会社に関する書類</translation>
    </message>
    <message>
        <source>An identity document</source>
        <translation>本人確認書類</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>生年月日</translation>
    </message>
    <message>
        <source>Home address</source>
        <translation>自宅住所</translation>
    </message>
    <message>
        <source>Personal identification number</source>
        <translation>個人識別番号</translation>
    </message>
    <message>
        <source>Last four digits of the social security number</source>
        <translation>社会保障番号の下 4 桁</translation>
    </message>
    <message>
        <source>Name of the person responsible</source>
        <translation>責任者の氏名</translation>
    </message>
    <message>
        <source>E-mail of the person responsible</source>
        <translation>責任者のメールアドレス</translation>
    </message>
    <message>
        <source>Telephone number of the person responsible</source>
        <translation>責任者の電話番号</translation>
    </message>
    <message>
        <source>Who owns the company</source>
        <translation>会社の所有者</translation>
    </message>
    <message>
        <source>Who directs the company</source>
        <translation>会社の取締役</translation>
    </message>
    <message>
        <source>Who represents the company</source>
        <translation>会社の代表者</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Stripe is checking it</source>
        <translation>Stripe が確認中</translation>
    </message>
    <message>
        <source>due by %1</source>
        <translation>期限: %1</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>提出が必要</translation>
    </message>
    <message>
        <source>Stripe shut part of this account because something is overdue.</source>
        <translation>期限切れの項目があるため、Stripe がこのアカウントの一部を停止しました。</translation>
    </message>
    <message>
        <source>Stripe is looking at this account and has shut part of it meanwhile.</source>
        <translation>Stripe がこのアカウントを審査中で、その間一部を停止しています。</translation>
    </message>
    <message>
        <source>Stripe rejected this account. Their support knows why.</source>
        <translation>Stripe がこのアカウントを拒否しました。理由は Stripe のサポートにお問い合わせください。</translation>
    </message>
    <message>
        <source>Stripe shut part of this account (%1).</source>
        <translation>Stripe がこのアカウントの一部を停止しました (%1)。</translation>
    </message>
</context>
<context>
    <name>plandeck::RoleText</name>
    <message>
        <source>Owner</source>
        <translation>オーナー</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>Developer</source>
        <translation>開発者</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>請求担当</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>サポート</translation>
    </message>
    <message>
        <source>Operations</source>
        <comment>the staff&apos;s role</comment>
        <translation>運用</translation>
    </message>
    <message>
        <source>%1 can do this.</source>
        <comment>%1: one or more roles</comment>
        <translation>この操作ができるのは%1です。</translation>
    </message>
</context>
<context>
    <name>plandeck::SearchField</name>
    <message>
        <source>Clear search</source>
        <translation>検索をクリア</translation>
    </message>
</context>
<context>
    <name>plandeck::SecretDialog</name>
    <message>
        <source>&amp;Done</source>
        <translation>完了(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep on this computer</source>
        <translation>このコンピューターに保存(&amp;K)</translation>
    </message>
    <message>
        <source>Keeping…</source>
        <translation>保存しています…</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>Close without taking it?</source>
        <translation>控えずに閉じますか？</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>plandeck::SecretRevealField</name>
    <message>
        <source>Copy %1</source>
        <translation>%1をコピー</translation>
    </message>
    <message>
        <source>Hold to show %1</source>
        <translation>%1を表示（押している間）</translation>
    </message>
    <message>
        <source>Hidden, ends in %1</source>
        <translation>非表示、末尾 %1</translation>
    </message>
</context>
<context>
    <name>plandeck::SectionList</name>
    <message>
        <source>Sections of the settings</source>
        <translation>設定のセクション</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <comment>a setting, its section</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>plandeck::Sentences</name>
    <message>
        <source>%1 %2</source>
        <comment>two sentences, one after the other; some languages put no blank between them</comment>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>plandeck::Settings</name>
    <message>
        <source>This computer</source>
        <comment>name of the first profile</comment>
        <translation>このコンピューター</translation>
    </message>
</context>
<context>
    <name>plandeck::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
</context>
<context>
    <name>plandeck::SettingsPanel</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>For this computer and whoever works at it.</source>
        <translation>このコンピューターと、その利用者のための設定。</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Search settings (/)</source>
        <translation>設定を検索 (/)</translation>
    </message>
    <message>
        <source>No setting is called so.</source>
        <translation>該当する設定はありません。</translation>
    </message>
</context>
<context>
    <name>plandeck::SetupCard</name>
    <message>
        <source>Register your company</source>
        <translation>会社を登録</translation>
    </message>
    <message>
        <source>With its two API keys, for test and for live.</source>
        <translation>テスト用と本番用、2 つの API キーが付きます。</translation>
    </message>
    <message>
        <source>Connect Stripe</source>
        <translation>Stripe を接続</translation>
    </message>
    <message>
        <source>Your customers pay into your own account, not into ours.</source>
        <translation>顧客の支払いは、当方ではなくお使いのアカウントに入ります。</translation>
    </message>
    <message>
        <source>Connect &amp;Stripe</source>
        <translation>Stripe を接続(&amp;S)</translation>
    </message>
    <message>
        <source>Create your first plan</source>
        <translation>最初のプランを作成</translation>
    </message>
    <message>
        <source>Its product and its price appear in Stripe by themselves.</source>
        <translation>商品と価格は自動的に Stripe に作成されます。</translation>
    </message>
    <message>
        <source>Create a &amp;plan</source>
        <translation>プランを作成(&amp;P)</translation>
    </message>
    <message>
        <source>Set your webhook</source>
        <translation>Webhook を設定</translation>
    </message>
    <message>
        <source>Your servers hear of changes by themselves.</source>
        <translation>お使いのサーバーに変更が自動的に通知されます。</translation>
    </message>
    <message>
        <source>Set the &amp;webhook</source>
        <translation>Webhook を設定(&amp;W)</translation>
    </message>
    <message>
        <source>Call the API</source>
        <translation>API の呼び出し</translation>
    </message>
    <message>
        <source>List your plans from a terminal.</source>
        <translation>ターミナルからプランの一覧を取得します。</translation>
    </message>
    <message>
        <source>Copy &amp;command</source>
        <translation>コマンドをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>セットアップ</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>セットアップ</translation>
    </message>
    <message>
        <source>No Stripe key is set, so the built-in simulator stands in: no account, no money.</source>
        <translation>Stripe のキーが未設定のため、内蔵シミュレーターが代わりになります。アカウントもお金も不要です。</translation>
    </message>
    <message>
        <source>Try with &amp;simulator</source>
        <translation>シミュレーターで試す(&amp;S)</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 / %2 完了</translation>
    </message>
    <message>
        <source>All done</source>
        <translation>すべて完了</translation>
    </message>
</context>
<context>
    <name>plandeck::ShellWindow</name>
    <message>
        <source>Next page</source>
        <translation>次のページ</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>前のページ</translation>
    </message>
    <message>
        <source>Plandeck</source>
        <translation>Plandeck</translation>
    </message>
    <message>
        <source>%1 – Plandeck</source>
        <translation>%1 – Plandeck</translation>
    </message>
</context>
<context>
    <name>plandeck::ShortcutEditor</name>
    <message>
        <source>Search actions</source>
        <translation>操作を検索</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>操作とそのキー</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>New key: press it</source>
        <translation>新しいキーを押してください</translation>
    </message>
    <message>
        <source>Take it &amp;over</source>
        <translation>割り当てを移す(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>キーなし(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Standard key</source>
        <translation>標準のキー(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;All as they were</source>
        <translation>すべて標準に戻す(&amp;A)</translation>
    </message>
    <message>
        <source>By itself: %1</source>
        <comment>keys</comment>
        <translation>標準: %1</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>キーなし</translation>
    </message>
    <message>
        <source>Press the new key for “%1”.</source>
        <translation>「%1」の新しいキーを押してください。</translation>
    </message>
    <message>
        <source>Choose an action to give it another key.</source>
        <translation>キーを変更する操作を選択してください。</translation>
    </message>
    <message>
        <source>%1 is the key of “%2” (%3).</source>
        <comment>key, action, place</comment>
        <translation>%1 は「%2」（%3）のキーです。</translation>
    </message>
</context>
<context>
    <name>plandeck::ShortcutRegistry</name>
    <message>
        <source>Everywhere</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>In tables</source>
        <translation>表の中</translation>
    </message>
</context>
<context>
    <name>plandeck::ShortcutSheet</name>
    <message>
        <source>Search keys</source>
        <translation>キーを検索</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>No key fits.</source>
        <translation>一致するキーはありません。</translation>
    </message>
    <message>
        <source>C&amp;hange keys…</source>
        <translation>キーを変更(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>印刷(&amp;P)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>plandeck::SignInPage</name>
    <message>
        <source>Sign &amp;in</source>
        <translation>ログイン(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Register a company</source>
        <translation>会社を登録(&amp;R)</translation>
    </message>
    <message>
        <source>I was in&amp;vited</source>
        <translation>招待されています(&amp;V)</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>初めての場合</translation>
    </message>
    <message>
        <source>&amp;Back to your company</source>
        <translation>会社のログインに戻る(&amp;B)</translation>
    </message>
    <message>
        <source>you@company.example</source>
        <translation>you@company.example</translation>
    </message>
    <message>
        <source>you@platform.example</source>
        <translation>you@platform.example</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>メール(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>パスワード(&amp;P)</translation>
    </message>
    <message>
        <source>Looking for your last session…</source>
        <translation>前回のセッションを探しています…</translation>
    </message>
    <message>
        <source>Enter the &amp;demo</source>
        <translation>デモを始める(&amp;D)</translation>
    </message>
    <message>
        <source>Demo: sign in as %1</source>
        <translation>デモ: %1 としてログイン</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>ログインしています…</translation>
    </message>
    <message>
        <source>Too many attempts. You can try again in %1.</source>
        <translation>試行回数が多すぎます。%1 後に再試行できます。</translation>
    </message>
</context>
<context>
    <name>plandeck::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>読み込み中</translation>
    </message>
</context>
<context>
    <name>plandeck::Spinner</name>
    <message>
        <source>Working</source>
        <translation>処理中</translation>
    </message>
</context>
<context>
    <name>plandeck::StarterText</name>
    <message>
        <source>Start with %1, %2</source>
        <translation>%1（%2）から始める</translation>
    </message>
    <message>
        <source>Starter</source>
        <translation>スターター</translation>
    </message>
    <message>
        <source>Everything a small team needs to begin.</source>
        <translation>小規模チームの立ち上げに必要なものをすべて。</translation>
    </message>
    <message>
        <source>3 projects</source>
        <translation>3 プロジェクト</translation>
    </message>
    <message>
        <source>2 team members</source>
        <translation>チームメンバー 2 人</translation>
    </message>
    <message>
        <source>Community support</source>
        <translation>コミュニティサポート</translation>
    </message>
    <message>
        <source>Pro</source>
        <translation>プロ</translation>
    </message>
    <message>
        <source>For teams that grow.</source>
        <translation>成長するチームに。</translation>
    </message>
    <message>
        <source>Unlimited projects</source>
        <translation>プロジェクト数無制限</translation>
    </message>
    <message>
        <source>10 team members</source>
        <translation>チームメンバー 10 人</translation>
    </message>
    <message>
        <source>E-mail support within a day</source>
        <translation>1 日以内のメールサポート</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>ビジネス</translation>
    </message>
    <message>
        <source>For companies with rules of their own.</source>
        <translation>独自のルールを持つ企業に。</translation>
    </message>
    <message>
        <source>Everything in Pro</source>
        <translation>プロのすべての機能</translation>
    </message>
    <message>
        <source>50 team members</source>
        <translation>チームメンバー 50 人</translation>
    </message>
    <message>
        <source>Single sign-on</source>
        <translation>シングルサインオン</translation>
    </message>
    <message>
        <source>Priority support</source>
        <translation>優先サポート</translation>
    </message>
</context>
<context>
    <name>plandeck::StateView</name>
    <message>
        <source>Nothing matches</source>
        <translation>一致するものはありません</translation>
    </message>
    <message>
        <source>No entry fits the search and the filters.</source>
        <translation>検索条件とフィルターに一致する項目はありません。</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>フィルターを解除</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>問題が発生しました</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>plandeck::StatusStrip</name>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
</context>
<context>
    <name>plandeck::StepRow</name>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>next</source>
        <translation>次</translation>
    </message>
    <message>
        <source>later</source>
        <translation>後で</translation>
    </message>
</context>
<context>
    <name>plandeck::StripePanel</name>
    <message>
        <source>Stripe</source>
        <translation>Stripe</translation>
    </message>
    <message>
        <source>&amp;Ask Stripe</source>
        <translation>Stripe に問い合わせ(&amp;A)</translation>
    </message>
    <message>
        <source>Your plans are sold through this account.</source>
        <translation>プランはこのアカウントで販売されます。</translation>
    </message>
    <message>
        <source>Where the money for your plans goes.</source>
        <translation>プランの売上の入金先。</translation>
    </message>
    <message>
        <source>Your role does not connect Stripe.</source>
        <translation>お使いのロールでは Stripe を接続できません。</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>%1 時点</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>問い合わせています…</translation>
    </message>
    <message>
        <source>Ask Stripe</source>
        <translation>Stripe に問い合わせ</translation>
    </message>
    <message>
        <source>Back to test mode</source>
        <translation>テスト環境に戻る</translation>
    </message>
    <message>
        <source>Connecting could not begin. %1</source>
        <translation>接続を開始できませんでした。%1</translation>
    </message>
    <message>
        <source>The account could not be read. %1</source>
        <translation>アカウントを読み取れませんでした。%1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>The link ran out before the browser came back. Nothing was changed.</source>
        <translation>ブラウザーから戻る前にリンクの有効期限が切れました。何も変更されていません。</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>もう一度接続</translation>
    </message>
    <message>
        <source>The browser came back, but Stripe still misses something. You can go on where you stopped.</source>
        <translation>ブラウザーから戻りましたが、Stripe に不足している情報があります。続きから再開できます。</translation>
    </message>
    <message>
        <source>The browser came back without an account. %1</source>
        <translation>アカウントがないままブラウザーから戻りました。%1</translation>
    </message>
    <message>
        <source>Read the account anew from Stripe</source>
        <translation>アカウントの情報を Stripe から再取得します</translation>
    </message>
</context>
<context>
    <name>plandeck::StripeRequestsModel</name>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>試行</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>リクエスト ID</translation>
    </message>
</context>
<context>
    <name>plandeck::StripeText</name>
    <message>
        <source>Express account</source>
        <translation>Express アカウント</translation>
    </message>
    <message>
        <source>Standard account</source>
        <translation>Standard アカウント</translation>
    </message>
    <message>
        <source>Account link</source>
        <translation>アカウントリンク</translation>
    </message>
    <message>
        <source>A one-time link was made</source>
        <translation>1 回限りのリンクを作成</translation>
    </message>
    <message>
        <source>The browser was sent to Stripe</source>
        <translation>ブラウザーで Stripe を表示</translation>
    </message>
    <message>
        <source>The browser came back</source>
        <translation>ブラウザーから復帰</translation>
    </message>
    <message>
        <source>Stripe&apos;s code was exchanged for the account</source>
        <translation>Stripe のコードをアカウントと交換</translation>
    </message>
    <message>
        <source>Stripe is connected</source>
        <translation>Stripe を接続</translation>
    </message>
    <message>
        <source>Stripe was not connected</source>
        <translation>Stripe の接続に失敗</translation>
    </message>
    <message>
        <source>The link ran out</source>
        <translation>リンクの期限切れ</translation>
    </message>
    <message>
        <source>Connecting could not begin</source>
        <translation>接続の開始に失敗</translation>
    </message>
    <message>
        <source>Cancelled here</source>
        <translation>こちらでキャンセル</translation>
    </message>
</context>
<context>
    <name>plandeck::TableView</name>
    <message>
        <source>Next row</source>
        <translation>次の行</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>前の行</translation>
    </message>
    <message>
        <source>Choose columns…</source>
        <translation>列を選択…</translation>
    </message>
</context>
<context>
    <name>plandeck::TagListEditor</name>
    <message>
        <source>F2 edits, Delete removes, Alt with the arrow keys moves a line.</source>
        <translation>F2 で編集、Delete で削除、Alt と矢印キーで行を移動します。</translation>
    </message>
</context>
<context>
    <name>plandeck::TaskRow</name>
    <message>
        <source>Stopping…</source>
        <translation>停止しています…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>done, all</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Done at %1</source>
        <comment>time</comment>
        <translation>%1 に完了</translation>
    </message>
    <message>
        <source>Failed at %1</source>
        <comment>time</comment>
        <translation>%1 に失敗</translation>
    </message>
    <message>
        <source>Stopped at %1</source>
        <comment>time</comment>
        <translation>%1 に停止</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Progress of “%1”</source>
        <translation>「%1」の進行状況</translation>
    </message>
    <message>
        <source>Stop “%1”</source>
        <translation>「%1」を停止</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Show “%1”</source>
        <translation>「%1」を表示</translation>
    </message>
    <message>
        <source>What happens to each</source>
        <translation>それぞれの処理内容</translation>
    </message>
</context>
<context>
    <name>plandeck::TasksPopup</name>
    <message>
        <source>Tasks</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Nothing is going on.</source>
        <translation>実行中のタスクはありません。</translation>
    </message>
    <message>
        <source>&amp;Clear the ended ones</source>
        <translation>終了したタスクを消去(&amp;C)</translation>
    </message>
</context>
<context>
    <name>plandeck::TenantDeedDialog</name>
    <message>
        <source>Suspend %1?</source>
        <translation>%1 を利用停止しますか？</translation>
    </message>
    <message>
        <source>&amp;Suspend</source>
        <translation>利用停止(&amp;S)</translation>
    </message>
    <message>
        <source>Suspending…</source>
        <translation>利用停止しています…</translation>
    </message>
    <message>
        <source>Reactivate %1?</source>
        <translation>%1 を利用再開しますか？</translation>
    </message>
    <message>
        <source>&amp;Reactivate</source>
        <translation>利用再開(&amp;R)</translation>
    </message>
    <message>
        <source>Reactivating…</source>
        <translation>利用再開しています…</translation>
    </message>
    <message>
        <source>Rea&amp;son</source>
        <translation>理由(&amp;S)</translation>
    </message>
    <message>
        <source>It is on record, and the company&apos;s owners read it.</source>
        <translation>記録され、会社のオーナーに表示されます。</translation>
    </message>
    <message>
        <source>&amp;Type %1</source>
        <comment>a tenant&apos;s slug</comment>
        <translation>%1 と入力(&amp;T)</translation>
    </message>
    <message>
        <source>Type %1 to go on.</source>
        <comment>a tenant&apos;s slug</comment>
        <translation>続けるには %1 と入力してください。</translation>
    </message>
    <message>
        <source>In force at once, until somebody reactivates it.</source>
        <translation>ただちに適用され、誰かが利用を再開するまで続きます。</translation>
    </message>
    <message>
        <source>In force at once.</source>
        <translation>ただちに適用されます。</translation>
    </message>
    <message>
        <source>Its people and programs are let in again by what they had.</source>
        <translation>ユーザーもプログラムも、これまでの認証情報で再び利用できます。</translation>
    </message>
    <message>
        <source>Messages to its webhook that were held are sent.</source>
        <translation>保留されていた Webhook のメッセージが送信されます。</translation>
    </message>
    <message>
        <source>Its people and programs are refused at once: sessions, API keys and sign-in.</source>
        <translation>ユーザーとプログラムはただちに拒否されます（セッション、API キー、ログイン）。</translation>
    </message>
    <message>
        <source>Messages to its webhook are made and held.</source>
        <translation>Webhook のメッセージは作成され、保留されます。</translation>
    </message>
    <message>
        <source>Its subscriptions at Stripe go on, and what Stripe tells is taken in.</source>
        <translation>Stripe のサブスクリプションは継続し、Stripe からの通知も引き続き取り込まれます。</translation>
    </message>
    <message>
        <source>Nothing is deleted: reactivating lets everybody in again.</source>
        <translation>何も削除されません。利用を再開すると、全員が再び利用できます。</translation>
    </message>
</context>
<context>
    <name>plandeck::TenantInspector</name>
    <message>
        <source>&amp;More</source>
        <translation>その他(&amp;M)</translation>
    </message>
    <message>
        <source>Looking into this company has ended. To go on, say why anew.</source>
        <translation>この会社の調査は終了しました。続けるには、改めて理由を入力してください。</translation>
    </message>
    <message>
        <source>What is in it is seen with a reason, for an hour, and on record.</source>
        <translation>内容を閲覧するには理由が必要です。閲覧は 1 時間有効で、記録されます。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>ティア</translation>
    </message>
    <message>
        <source>Stripe</source>
        <translation>Stripe</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation>テナント ID</translation>
    </message>
</context>
<context>
    <name>plandeck::TenantLooks</name>
    <message>
        <source>The people of the company</source>
        <translation>会社のユーザー</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>最終ログイン</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>last sign-in</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation>ユーザーなし</translation>
    </message>
    <message>
        <source>This company has no people.</source>
        <translation>この会社にはユーザーがいません。</translation>
    </message>
    <message>
        <source>API keys, without their secret part</source>
        <translation>API キー（シークレット部分を除く）</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最終使用</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>No API keys</source>
        <translation>API キーなし</translation>
    </message>
    <message>
        <source>This company has made none.</source>
        <translation>この会社は API キーを作成していません。</translation>
    </message>
    <message>
        <source>The company&apos;s plans</source>
        <translation>会社のプラン</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>In Stripe</source>
        <translation>Stripe</translation>
    </message>
    <message>
        <source>No plans</source>
        <translation>プランなし</translation>
    </message>
    <message>
        <source>This company has none in this mode.</source>
        <translation>この会社は、この環境ではまだ作成していません。</translation>
    </message>
    <message>
        <source>No webhook</source>
        <translation>Webhook なし</translation>
    </message>
    <message>
        <source>Messages to the webhook</source>
        <translation>Webhook のメッセージ</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>最新の応答</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>まだメッセージはありません</translation>
    </message>
    <message>
        <source>Nothing was sent in this mode.</source>
        <translation>この環境では何も送信されていません。</translation>
    </message>
    <message>
        <source>Stripe&apos;s events</source>
        <translation>Stripe のイベント</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>About</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>発生日時</translation>
    </message>
    <message>
        <source>No events</source>
        <translation>イベントなし</translation>
    </message>
    <message>
        <source>Stripe has told of nothing in this mode.</source>
        <translation>この環境では Stripe からの通知がありません。</translation>
    </message>
    <message>
        <source>Who did what in the company</source>
        <translation>会社で誰が何をしたか</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>From</source>
        <comment>where something was done from</comment>
        <translation>操作元</translation>
    </message>
    <message>
        <source>Nothing on record</source>
        <translation>記録なし</translation>
    </message>
    <message>
        <source>Nothing was done in this company.</source>
        <translation>この会社では何も行われていません。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>used, limit</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>閲覧する内容</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロフィール</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Stripe</source>
        <translation>Stripe</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>監査</translation>
    </message>
    <message>
        <source>Slug</source>
        <translation>スラッグ</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>ティア</translation>
    </message>
    <message>
        <source>API calls this month</source>
        <translation>今月の API 呼び出し</translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation>テナント ID</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>接続済み</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>支払い</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>入金</translation>
    </message>
    <message>
        <source>Details given</source>
        <translation>情報の提出</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>確認日時</translation>
    </message>
    <message>
        <source>Wanted by Stripe</source>
        <translation>Stripe の要求項目</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>制限あり</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Tells of</source>
        <translation>通知内容</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更日時</translation>
    </message>
</context>
<context>
    <name>plandeck::TenantText</name>
    <message>
        <source>Active</source>
        <comment>tenant</comment>
        <translation>有効</translation>
    </message>
    <message>
        <source>Suspended</source>
        <comment>tenant</comment>
        <translation>利用停止中</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>tenant</comment>
        <translation>終了</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>Not finished</source>
        <comment>connecting Stripe</comment>
        <translation>未完了</translation>
    </message>
    <message>
        <source>Restricted</source>
        <comment>account at Stripe</comment>
        <translation>制限あり</translation>
    </message>
    <message>
        <source>Enabled</source>
        <comment>account at Stripe</comment>
        <translation>有効</translation>
    </message>
    <message>
        <source>Free</source>
        <comment>tier</comment>
        <translation>Free</translation>
    </message>
    <message>
        <source>Starter</source>
        <comment>tier</comment>
        <translation>Starter</translation>
    </message>
    <message>
        <source>Pro</source>
        <comment>tier</comment>
        <translation>Pro</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <comment>tier</comment>
        <translation>Enterprise</translation>
    </message>
</context>
<context>
    <name>plandeck::TenantsModel</name>
    <message>
        <source>Tenant</source>
        <translation>テナント</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>ティア</translation>
    </message>
    <message>
        <source>Stripe</source>
        <translation>Stripe</translation>
    </message>
    <message>
        <source>Last event</source>
        <translation>最終イベント</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
</context>
<context>
    <name>plandeck::TenantsPanel</name>
    <message>
        <source>Tenants</source>
        <translation>テナント</translation>
    </message>
    <message>
        <source>Tenants are seen by the platform&apos;s staff</source>
        <translation>テナントを表示できるのはプラットフォームスタッフのみです</translation>
    </message>
    <message>
        <source>Search tenants</source>
        <translation>テナントを検索</translation>
    </message>
    <message>
        <source>The beginning of a name, slug, e-mail address or acct_…; a tenant&apos;s ID; a key&apos;s last four characters</source>
        <translation>名前、スラッグ、メールアドレス、acct_… の先頭部分、テナントの ID、キーの末尾 4 文字</translation>
    </message>
    <message>
        <source>&amp;Look into it…</source>
        <translation>調査(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;End looking</source>
        <translation>調査を終了(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Suspend…</source>
        <translation>利用停止(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Reactivate…</source>
        <translation>利用再開(&amp;R)…</translation>
    </message>
    <message>
        <source>Copy &amp;ID</source>
        <translation>ID をコピー(&amp;I)</translation>
    </message>
    <message>
        <source>Copy lin&amp;k</source>
        <translation>リンクをコピー(&amp;K)</translation>
    </message>
    <message>
        <source>Shows only these tenants</source>
        <translation>これらのテナントのみを表示</translation>
    </message>
    <message>
        <source>Stripe: %1</source>
        <comment>state of a connection</comment>
        <translation>Stripe: %1</translation>
    </message>
    <message>
        <source>Event within a day</source>
        <translation>1 日以内にイベントあり</translation>
    </message>
    <message>
        <source>No event for 30 days</source>
        <translation>30 日間イベントなし</translation>
    </message>
    <message>
        <source>The tenants of the platform</source>
        <translation>プラットフォームのテナント</translation>
    </message>
    <message>
        <source>No tenant matches</source>
        <translation>一致するテナントはありません</translation>
    </message>
    <message>
        <source>No tenant fits the search and the filters.</source>
        <translation>検索条件とフィルターに一致するテナントはありません。</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>フィルターを解除</translation>
    </message>
    <message>
        <source>Every company on this platform. Searches and looks are on record.</source>
        <translation>このプラットフォームのすべての会社。検索と閲覧は記録されます。</translation>
    </message>
    <message>
        <source>No tenants yet</source>
        <translation>まだテナントはありません</translation>
    </message>
    <message>
        <source>Companies register themselves; they stand here then.</source>
        <translation>会社が登録すると、ここに表示されます。</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>Your role does not suspend tenants.</source>
        <translation>お使いのロールではテナントを利用停止できません。</translation>
    </message>
    <message>
        <source>Refuse its people and programs</source>
        <translation>ユーザーとプログラムを拒否します</translation>
    </message>
    <message>
        <source>Let its people and programs in again</source>
        <translation>ユーザーとプログラムを再び受け入れます</translation>
    </message>
    <message>
        <source>You look into it already.</source>
        <translation>すでに調査中です。</translation>
    </message>
    <message>
        <source>The tenant was not opened. %1</source>
        <comment>reason</comment>
        <translation>テナントを開けませんでした。%1</translation>
    </message>
    <message>
        <source>You look into it no more. That is on record.</source>
        <translation>調査を終了しました。終了も記録されます。</translation>
    </message>
    <message>
        <source>Nothing was changed. %1</source>
        <comment>reason</comment>
        <translation>何も変更されていません。%1</translation>
    </message>
    <message>
        <source>%1 is suspended.</source>
        <comment>tenant</comment>
        <translation>%1 を利用停止しました。</translation>
    </message>
    <message>
        <source>%1 is let in again.</source>
        <comment>tenant</comment>
        <translation>%1 の利用を再開しました。</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
    <message>
        <source>With a reason, on record</source>
        <translation>理由を入力し、記録が残ります</translation>
    </message>
</context>
<context>
    <name>plandeck::Toast</name>
    <message>
        <source>Close notice</source>
        <translation>通知を閉じる</translation>
    </message>
</context>
<context>
    <name>plandeck::TraceList</name>
    <message>
        <source>Nothing yet</source>
        <comment>done with an event</comment>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>%1, attempt %2, %3</source>
        <comment>state, number, time</comment>
        <translation>%1、試行 %2、%3</translation>
    </message>
</context>
<context>
    <name>plandeck::TrialCard</name>
    <message>
        <source>Copy answer</source>
        <translation>応答をコピー</translation>
    </message>
    <message>
        <source>Close the answer</source>
        <translation>応答を閉じる</translation>
    </message>
    <message>
        <source>A test message is being sent…</source>
        <translation>テストメッセージを送信しています…</translation>
    </message>
    <message>
        <source>Signed like any other, also while paused.</source>
        <translation>通常のメッセージと同様に署名され、一時停止中でも送信されます。</translation>
    </message>
    <message>
        <source>No test message was sent</source>
        <translation>テストメッセージを送信できませんでした</translation>
    </message>
    <message>
        <source>The receiver took it: %1</source>
        <comment>status and duration</comment>
        <translation>受信側が受け入れました: %1</translation>
    </message>
    <message>
        <source>Any answer from 200 to 299 counts as taken.</source>
        <translation>200 から 299 までの応答は、受け入れられたものとみなします。</translation>
    </message>
    <message>
        <source>The receiver did not take it: %1</source>
        <comment>status and duration, or why</comment>
        <translation>受信側が受け入れませんでした: %1</translation>
    </message>
</context>
<context>
    <name>plandeck::UserButton</name>
    <message>
        <source>Account: %1, %2</source>
        <translation>アカウント: %1、%2</translation>
    </message>
</context>
<context>
    <name>plandeck::UserMenu</name>
    <message>
        <source>&amp;Appearance</source>
        <translation>外観(&amp;A)</translation>
    </message>
    <message>
        <source>A&amp;bout Plandeck</source>
        <translation>Plandeck について(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>ログアウト(&amp;S)</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>デスクトップに合わせる(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>ダーク(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>ハイコントラスト(&amp;H)</translation>
    </message>
</context>
<context>
    <name>plandeck::VerifyDialog</name>
    <message>
        <source>&amp;Verify</source>
        <translation>確認(&amp;V)</translation>
    </message>
    <message>
        <source>Verify a key</source>
        <translation>キーの確認</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>API キー(&amp;K)</translation>
    </message>
    <message>
        <source>It is looked up and forgotten. Nothing is changed, and its last use stays as it was.</source>
        <translation>照合後に破棄されます。何も変更されず、最終使用の日時もそのままです。</translation>
    </message>
    <message>
        <source>Whose key is it?</source>
        <translation>誰のキーかを調べる</translation>
    </message>
    <message>
        <source>Paste it above. It is shown only while you hold the eye.</source>
        <translation>上の欄に貼り付けてください。目のアイコンを押している間だけ表示されます。</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>照合しています…</translation>
    </message>
    <message>
        <source>This key does not work</source>
        <translation>このキーは使えません</translation>
    </message>
    <message>
        <source>It is unknown, revoked or expired. Which of these it is, nobody is told.</source>
        <translation>不明、失効済み、期限切れのいずれかです。どれに該当するかは開示されません。</translation>
    </message>
    <message>
        <source>This could not be found out</source>
        <translation>確認できませんでした</translation>
    </message>
    <message>
        <source>A live key of %1</source>
        <translation>%1 の本番キー</translation>
    </message>
    <message>
        <source>A test key of %1</source>
        <translation>%1 のテストキー</translation>
    </message>
    <message>
        <source>It works. It ends in %1.</source>
        <translation>使用できるキーです。末尾は %1 です。</translation>
    </message>
    <message>
        <source>It works. It ends in %1. Last used: %2.</source>
        <translation>使用できるキーです。末尾は %1 です。最終使用: %2。</translation>
    </message>
</context>
<context>
    <name>plandeck::WaitingCard</name>
    <message>
        <source>Copy link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>もう一度開く(&amp;O)</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>キャンセル(&amp;A)</translation>
    </message>
    <message>
        <source>Did the browser end at a page that does not load? &amp;Paste its address:</source>
        <translation>ブラウザーで読み込めないページが表示されましたか？そのアドレスを貼り付けてください(&amp;P):</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>完了(&amp;F)</translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation>完了処理をしています…</translation>
    </message>
    <message>
        <source>Your browser is open at Stripe…</source>
        <translation>ブラウザーで Stripe を開いています…</translation>
    </message>
    <message>
        <source>No browser could be opened</source>
        <translation>ブラウザーを開けませんでした</translation>
    </message>
    <message>
        <source>Approve there; this page goes on by itself. If no browser came up, open this link yourself:</source>
        <translation>ブラウザーで承認すると、このページは自動的に進みます。ブラウザーが開かない場合は、次のリンクを開いてください:</translation>
    </message>
    <message>
        <source>Open this link in a browser of this computer; this page goes on by itself.</source>
        <translation>このコンピューターのブラウザーでこのリンクを開いてください。このページは自動的に進みます。</translation>
    </message>
    <message>
        <source>The link is good for %1</source>
        <translation>リンクの残り有効時間: %1</translation>
    </message>
</context>
<context>
    <name>plandeck::WebhookText</name>
    <message>
        <source>A plan was created</source>
        <translation>プランの作成</translation>
    </message>
    <message>
        <source>A plan was changed</source>
        <translation>プランの変更</translation>
    </message>
    <message>
        <source>A plan was deactivated</source>
        <translation>プランの無効化</translation>
    </message>
    <message>
        <source>An API key was replaced</source>
        <translation>API キーの置き換え</translation>
    </message>
    <message>
        <source>An API key was revoked</source>
        <translation>API キーの失効</translation>
    </message>
    <message>
        <source>Stripe was connected</source>
        <translation>Stripe の接続</translation>
    </message>
    <message>
        <source>Stripe was disconnected</source>
        <translation>Stripe の接続解除</translation>
    </message>
    <message>
        <source>A plain test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>message</comment>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Being sent</source>
        <comment>message</comment>
        <translation>送信中</translation>
    </message>
    <message>
        <source>Delivered</source>
        <comment>message</comment>
        <translation>配信済み</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>message</comment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>message</comment>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>webhook</comment>
        <translation>有効</translation>
    </message>
    <message>
        <source>Receiver gone</source>
        <translation>受信側が廃止</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>webhook</comment>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>None yet</source>
        <comment>answer</comment>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>%1 in %2 ms</source>
        <comment>HTTP status, duration</comment>
        <translation>%1（%2 ms）</translation>
    </message>
</context>
<context>
    <name>plandeck::WebhooksPanel</name>
    <message>
        <source>Webhooks</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Webhooks are not for your role</source>
        <translation>お使いのロールでは Webhook を表示できません</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>変更(&amp;C)…</translation>
    </message>
    <message>
        <source>New &amp;secret…</source>
        <translation>新しいシークレット(&amp;S)…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>削除(&amp;M)…</translation>
    </message>
    <message>
        <source>Signature &amp;doctor…</source>
        <translation>署名診断(&amp;D)…</translation>
    </message>
    <message>
        <source>the webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Send a&amp;gain</source>
        <translation>再送信(&amp;G)</translation>
    </message>
    <message>
        <source>Copy &amp;ID</source>
        <translation>ID をコピー(&amp;I)</translation>
    </message>
    <message>
        <source>Copy &amp;body</source>
        <translation>本文をコピー(&amp;B)</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>リンクをコピー(&amp;L)</translation>
    </message>
    <message>
        <source>Send &amp;test</source>
        <translation>テストを送信(&amp;T)</translation>
    </message>
    <message>
        <source>Shows only these messages</source>
        <translation>これらのメッセージのみを表示</translation>
    </message>
    <message>
        <source>Messages to the webhook</source>
        <translation>Webhook のメッセージ</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>まだメッセージはありません</translation>
    </message>
    <message>
        <source>They come by themselves when something happens. A test shows whether the way is free.</source>
        <translation>何かが起きると自動的に送信されます。正しく届くかどうかは、テストで確認できます。</translation>
    </message>
    <message>
        <source>No message matches</source>
        <translation>一致するメッセージはありません</translation>
    </message>
    <message>
        <source>There is none in this state.</source>
        <translation>この状態のメッセージはありません。</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>フィルターを解除</translation>
    </message>
    <message>
        <source>Your servers are told of what happens in live mode.</source>
        <translation>本番環境での出来事をお使いのサーバーに通知します。</translation>
    </message>
    <message>
        <source>Your servers are told of what happens in test mode.</source>
        <translation>テスト環境での出来事をお使いのサーバーに通知します。</translation>
    </message>
    <message>
        <source>Tell your servers what happens</source>
        <translation>サーバーに出来事を通知</translation>
    </message>
    <message>
        <source>Give an address, and every change of plans, keys and Stripe is sent there, signed, and again until it was taken.</source>
        <translation>アドレスを設定すると、プラン、キー、Stripe の変更がすべて署名付きで送信され、受け入れられるまで再送信されます。</translation>
    </message>
    <message>
        <source>Set up the webhook…</source>
        <translation>Webhook を設定…</translation>
    </message>
    <message>
        <source>Your role does not change webhooks.</source>
        <translation>お使いのロールでは Webhook を変更できません。</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>再開(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>Nothing was changed. %1</source>
        <comment>reason</comment>
        <translation>何も変更されていません。%1</translation>
    </message>
    <message>
        <source>The webhook was saved; its secret stays.</source>
        <translation>Webhook を保存しました。シークレットは変わりません。</translation>
    </message>
    <message>
        <source>Your webhook&apos;s secret</source>
        <translation>Webhook のシークレット</translation>
    </message>
    <message>
        <source>It signs every message, so that your server can tell ours from forged ones. This is the only time it is shown.</source>
        <translation>すべてのメッセージの署名に使われ、サーバーは偽造されたメッセージを見分けられます。表示されるのは今回だけです。</translation>
    </message>
    <message>
        <source>It cannot be shown again. You would have to make a new one.</source>
        <translation>再表示はできません。必要な場合は新しいシークレットを作成することになります。</translation>
    </message>
    <message>
        <source>Secret for %1</source>
        <translation>%1 のシークレット</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>Libraries for Standard Webhooks take it as it is.</source>
        <translation>Standard Webhooks のライブラリでは、そのまま使えます。</translation>
    </message>
    <message>
        <source>For your server: a line of its .env file</source>
        <translation>サーバー用: .env ファイルの 1 行</translation>
    </message>
    <message>
        <source>Copy line with the secret</source>
        <translation>シークレット入りの行をコピー</translation>
    </message>
    <message>
        <source>Make a new secret?</source>
        <translation>新しいシークレットを作成しますか？</translation>
    </message>
    <message>
        <source>From the next message on the new one signs. Until your server knows it, it will refuse them; they are sent again later. The old secret, ending in %1, signs nothing more.</source>
        <translation>次のメッセージから、新しいシークレットで署名されます。サーバーに設定されるまでメッセージは拒否されますが、後で再送信されます。末尾が %1 の古いシークレットは、署名に使われなくなります。</translation>
    </message>
    <message>
        <source>Make a new secret</source>
        <translation>新しいシークレットを作成</translation>
    </message>
    <message>
        <source>Remove the webhook?</source>
        <translation>Webhook を削除しますか？</translation>
    </message>
    <message>
        <source>%1 is told of nothing any more. What waits is not sent; what was sent stays on record.</source>
        <translation>%1 への通知を終了します。待機中のメッセージは送信されず、送信済みのメッセージは記録に残ります。</translation>
    </message>
    <message>
        <source>Remove webhook</source>
        <translation>Webhook を削除</translation>
    </message>
    <message>
        <source>The webhook was removed.</source>
        <translation>Webhook を削除しました。</translation>
    </message>
    <message>
        <source>Messages are kept until you go on.</source>
        <translation>再開するまでメッセージを保留します。</translation>
    </message>
    <message>
        <source>Messages are sent again.</source>
        <translation>メッセージの送信を再開しました。</translation>
    </message>
    <message>
        <source>“%1” is sent again.</source>
        <translation>「%1」を再送信します。</translation>
    </message>
    <message>
        <source>It was not sent again. %1</source>
        <comment>reason</comment>
        <translation>再送信できませんでした。%1</translation>
    </message>
    <message>
        <source>Copied the ID of the message.</source>
        <translation>メッセージの ID をコピーしました。</translation>
    </message>
    <message>
        <source>Copied the body, byte for byte as it is sent.</source>
        <translation>送信されるとおりの本文を、バイト単位でそのままコピーしました。</translation>
    </message>
    <message>
        <source>Send what waits</source>
        <translation>待機中のメッセージを送信します</translation>
    </message>
    <message>
        <source>Keep messages until you go on</source>
        <translation>再開するまでメッセージを保留します</translation>
    </message>
    <message>
        <source>To where the webhook is now, under the same ID</source>
        <translation>現在の Webhook のアドレスに、同じ ID で送信します</translation>
    </message>
</context>
<context>
    <name>plandeck::WishPicker</name>
    <message>
        <source>Everything, also what is added later</source>
        <translation>すべて（今後追加されるものを含む）</translation>
    </message>
</context>
</TS>
